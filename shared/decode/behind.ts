// An ELF file behind a script's head: a line that begins with #! and whatever else comes before it. Its file offsets
// count from its own start, as in a self-extracting archive, or from the start of the outer file, as
// `elfsmith edit --shebang` writes it.

import { slice, sourceOf, type Source } from '../base/bytes.ts';
import { hex } from '../base/text.ts';
import { codes } from '../elf/codes.ts';
import { decode, isElf, type ElfFile, type ScriptHead } from './file.ts';
import { translated } from './inside.ts';

/** Up to where an ELF header is looked for at every byte, and up to where at powers of two: pages. */
const mostBefore = 2 ** 20;
const largestPage = 2 ** 21;
const headerSize = 64;

/** An ELF file with what comes before it. */
interface Behind {
  readonly head: ScriptHead;
  /** The ELF file as it is by itself: its offsets count from its own start. */
  readonly source: Source;
}

/** Opens a file that may have a script's head; offsets of the ELF file that is behind one count from its own start. */
export function decodeBehind(source: Source): ElfFile {
  const behind = behindScript(source);
  if (!behind) return decode(source);
  const { head } = behind;
  const file = decode(behind.source);
  const what = { size: hex(head.size), line: JSON.stringify(`#!${head.line}`).slice(1, -1) };
  file.log.add(codes.behindScript, { offset: 0, size: 0 }, what);
  return { ...file, head };
}

/** The ELF file behind a script's head; undefined where the file begins otherwise, or there is none. */
export function behindScript(source: Source): Behind | undefined {
  if (String.fromCharCode(...source.read(0, 2)) !== '#!') return undefined;
  const size = startOf(source);
  if (size === undefined) return undefined;
  const first = source.read(0, Math.min(size, longestLine));
  const end = first.indexOf(0x0a);
  const line = String.fromCharCode(...first.subarray(2, end < 0 ? first.length : end));
  const own = slice(source, size, source.size - size);
  const isTranslated = countsFromOutside(source, size);
  const back = isTranslated ? translated(own.read(0, own.size), -size) : undefined;
  const head = { size, line, isTranslated: back !== undefined, bytes: () => source.read(0, size).slice() };
  return { head, source: back ? sourceOf(back) : own };
}
/** Linux reads no more of it (BINPRM_BUF_SIZE). */
const longestLine = 256;

function startOf(source: Source): number | undefined {
  const bytes = source.read(0, mostBefore);
  for (let at = bytes.indexOf(0x7f); at >= 0; at = bytes.indexOf(0x7f, at + 1))
    if (bytes[at + 1] === 0x45 && isHeader(source, at)) return at;
  for (let at = mostBefore; at <= largestPage; at *= 2) if (isHeader(source, at)) return at;
  return undefined;
}

/** Whether what is there is more than the first letters of one: its sizes are right, too. */
function isHeader(source: Source, at: number): boolean {
  const bytes = source.read(at, headerSize);
  if (bytes.length < 52 || !isElf(sourceOf(bytes)) || bytes[6] !== 1) return false;
  const { header, headerTable } = decode(sourceOf(bytes));
  return header.version === 1 && header.type > 0 && headerTable.get.ehsize(0) === headerTable.layout.size;
}

/** Whether its tables are where its header says when that is counted from the start of the outer file. */
function countsFromOutside(source: Source, size: number): boolean {
  const { header, headerTable } = decode(sourceOf(source.read(size, headerSize)));
  const table = header.segmentCount > 0 ? header.segmentOffset : header.sectionOffset;
  if (table < size + headerTable.layout.size || table >= source.size) return false;
  // A table far behind its header could be meant either way: the one that it is has good rows.
  const own = decode(slice(source, size, source.size - size));
  return own.log.hasErrors || own.segments.every(({ type }) => type === 0);
}
