// `node test/ir/identity.ts FILE OUT`: takes a file apart and rebuilds it, with nothing merged. OUT behaves like FILE,
// and taken apart again it is the same image.

import { openFile } from '../../server/host/hostNode.ts';
import { textOf, type Log } from '../../shared/base/log.ts';
import { decode } from '../../shared/decode/file.ts';
import { imageCodes } from '../../shared/elf/codes.ts';
import { forge } from '../../shared/forge.ts';
import type { Image, Placement } from '../../shared/ir/image.ts';
import { printImage } from '../../shared/ir/print.ts';
import { verify } from '../../shared/ir/verify.ts';
import { lift } from '../../shared/lift/lift.ts';
import { rebase } from '../../shared/passes/place.ts';
import { createWhole } from '../support/merging.ts';

/** What the identity pipeline made of a file. */
export interface Rebuilt {
  /** Why there is no output: the messages of the log. */
  readonly refusal: string | undefined;
  readonly warnings: readonly string[];
  /** The image at its new addresses, and what the output is when it is taken apart. */
  readonly before: string;
  readonly after: string;
}

/** Rebuilds `path` as `out`; writes nothing when the file is refused. */
export function rebuild(path: string, out: string): Rebuilt {
  const source = openFile(path);
  try {
    const { image, log } = lift(decode(source), path.replace(/^.*\//, ''));
    const untouched = image ? textOfImage(image) : '';
    const placements: Placement[] = [];
    const isWritten =
      image !== undefined &&
      createWhole(out, (file) => {
        const placement = forge(log, image, '0', file);
        if (placement) placements.push(placement);
        return placement !== undefined;
      });
    const [placement] = placements;
    if (!isWritten || !placement)
      return { refusal: messages(log, 'error').join('; '), warnings: messages(log, 'warning'), before: '', after: '' };
    if (textOfImage(image) !== untouched)
      return { refusal: 'writing it changed the image', warnings: [], before: '', after: '' };
    return {
      refusal: undefined,
      warnings: messages(log, 'warning'),
      before: placedText(image, placement),
      after: imageTextOf(out),
    };
  } finally {
    source.close();
  }
}

/** An image as text, at the addresses that it has in the file that was made of it. */
export function placedText(image: Image, placement: Placement): string {
  rebase(image, placement.moved);
  return textOfImage(image);
}

function textOfImage(image: Image): string {
  return [...printImage(image)].join('');
}

/** The image of a file as text, or the messages that say why there is none. */
export function imageTextOf(path: string): string {
  const source = openFile(path);
  try {
    const { image, log } = lift(decode(source), path.replace(/^.*\//, ''));
    return image && verify(log, image, imageCodes.brokenImage)
      ? [...printImage(image)].join('')
      : messages(log, 'error').join('\n');
  } finally {
    source.close();
  }
}

function messages(log: Log, severity: string): string[] {
  return log.diagnostics.filter(({ code }) => code.severity === severity).map(textOf);
}

if (import.meta.main) {
  const [file, out] = process.argv.slice(2);
  if (file === undefined || out === undefined) process.stderr.write('node test/ir/identity.ts FILE OUT\n');
  else {
    const { refusal, warnings, before, after } = rebuild(file, out);
    for (const warning of warnings) process.stderr.write(`${file}: ${warning}\n`);
    if (refusal !== undefined) process.stderr.write(`${file}: ${refusal}\n`);
    else if (before !== after) process.stderr.write(`${file}: taken apart again it is another image\n`);
    process.exitCode = refusal === undefined && before === after ? 0 : 1;
  }
}
