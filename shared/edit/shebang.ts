// A line that begins with #! before an ELF file: the kernel starts the program that it names, with the file as an
// argument. The file offsets of the ELF file then count from the start of the line.

import { alignUp, isPowerOfTwo } from '../base/writer.ts';
import { hex } from '../base/text.ts';
import { translated } from '../decode/inside.ts';
import { loadType, type Binary } from './binary.ts';
import { Refusal } from './dynamic.ts';
import type { EditedFile } from './edited.ts';
import { pageOf } from './place.ts';
import { bytesOfText } from './strings.ts';

/** What the kernel reads of the line, with the character that ends it (Linux BINPRM_BUF_SIZE, fs/binfmt_script.c). */
const longestLine = 256;
/** Larger alignments are not kept. */
const largestAlign = 2 ** 21;

/** Puts a line before the file, or another one in its place. @param path of the program, and an argument if you like */
export function setShebang(binary: Binary, path: string): void {
  const line = bytesOfText(`#!${path}\n`);
  if (!path.startsWith('/')) throw new Refusal(`'${path}' is no absolute path: which program it is would depend`);
  if (/[\n\0]/.test(path)) throw new Refusal('a line has no end within');
  if (line.length > longestLine)
    throw new Refusal(`the line has ${line.length} bytes, of which the kernel reads ${longestLine}`);
  if (binary.head && !isOurs(binary.head)) throw new Refusal('it lies behind a script, which would be lost');
  const aligns = binary.segments.filter(({ type }) => type === loadType).map(({ align }) => align);
  const align = Math.max(pageOf(binary), ...aligns.filter((each) => isPowerOfTwo(each) && each <= largestAlign));
  const bytes = new Uint8Array(alignUp(line.length, align));
  bytes.set(Uint8Array.from(line, (character) => character.charCodeAt(0)));
  const most = binary.file.class === 32 ? 2 ** 32 : Number.MAX_SAFE_INTEGER;
  const tables = { offset: binary.file.headerTable.get.shoff(0) };
  const isFar = ({ offset }: { readonly offset: number }): boolean => offset < 0 || offset + bytes.length >= most;
  const far = [...binary.segments, ...binary.sections, tables].find(isFar);
  if (far) throw new Refusal(`a header names the offset ${hex(far.offset)}, which does not fit with a line before it`);
  binary.head = { bytes, isTranslated: true };
}

/** Takes the line away: the file is as it was before. */
export function removeShebang(binary: Binary): void {
  if (!binary.head) throw new Refusal('nothing is before the ELF file');
  if (!isOurs(binary.head)) throw new Refusal('it lies behind a script, which would be lost');
  binary.head = undefined;
}

/** A line and zeros. */
function isOurs({ bytes, isTranslated }: NonNullable<Binary['head']>): boolean {
  const end = bytes.indexOf(0x0a);
  return isTranslated && end >= 0 && bytes.subarray(end + 1).every((byte) => byte === 0);
}

/** The same file behind a head. */
export function behind({ bytes, isTranslated }: NonNullable<Binary['head']>, edited: EditedFile): EditedFile {
  const { size, parts, remarks, head, writing } = edited;
  return {
    ...edited,
    size: bytes.length + size,
    head: { ...head, after: bytes.length },
    remarks: [...remarks, `it begins at ${hex(bytes.length)}`],
    parts: parts.map((part) => ({ ...part, offset: part.offset + bytes.length })),
    *writing(out) {
      const own = new Uint8Array(size);
      yield* writing({ write: (offset, piece) => own.set(piece, offset) });
      out.write(0, bytes);
      const moved = isTranslated ? translated(own, bytes.length) : own;
      if (!moved) throw new Error(`${hex(bytes.length)} bytes before it are too many: its offsets do not fit`);
      out.write(bytes.length, moved);
    },
  };
}
