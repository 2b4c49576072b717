// Prints what an ELF file is once it is taken apart, for the command line: its image, the form in which Elfsmith
// rebuilds and merges binaries.

import { textOf } from '../../shared/base/log.ts';
import { hex } from '../../shared/base/text.ts';
import { imageText } from '../../shared/imageText.ts';
import { complain, type Output } from '../host/hostNode.ts';
import { eachFile, nameOf } from './files.ts';

/**
 * Prints the images of files in turn; false when one of them has none, with messages on standard error that say why.
 */
export function printImages(out: Output, paths: readonly string[]): boolean {
  return eachFile(out, paths, (path, source, heading) => {
    out.write(heading);
    const { pieces, log } = imageText(source, nameOf(path));
    for (const piece of pieces) out.write(piece);
    out.flush();
    for (const diagnostic of log.diagnostics) complain(`${path}: ${hex(diagnostic.at.offset)}: ${textOf(diagnostic)}`);
    return !log.hasErrors;
  });
}
