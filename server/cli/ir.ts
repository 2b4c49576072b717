// Prints what an ELF file is once it is taken apart, for the command line: its image, the form in which Elfsmith
// rebuilds and merges binaries.

import { textOf } from '../../shared/base/log.ts';
import { hex } from '../../shared/base/text.ts';
import { imageText } from '../../shared/engine.ts';
import { complain, openFile, reasonOf, type Output } from '../host/hostNode.ts';

/**
 * Prints the images of files in turn; false when one of them has none, with messages on standard error that say why.
 */
export function printImages(out: Output, paths: readonly string[]): boolean {
  let isGood = true;
  for (const path of paths) {
    if (paths.length > 1) out.write(`${path}:\n\n`);
    isGood = printOne(out, path) && isGood;
  }
  out.flush();
  return isGood;
}

function printOne(out: Output, path: string): boolean {
  let source;
  try {
    source = openFile(path);
  } catch (error) {
    complain(`${path}: ${reasonOf(error)}`);
    return false;
  }
  try {
    const { pieces, log } = imageText(source, path.replace(/^.*[/\\]/, ''));
    for (const piece of pieces) out.write(piece);
    out.flush();
    for (const diagnostic of log.diagnostics) complain(`${path}: ${hex(diagnostic.at.offset)}: ${textOf(diagnostic)}`);
    return !log.hasErrors;
  } finally {
    source.close();
  }
}
