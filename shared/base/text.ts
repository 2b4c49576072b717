// Numbers and bytes as text: hex, sizes, counts, printable strings. No result contains a line break.

/** Hex with 0x. A negative number is shown as its 64-bit two's complement, as addresses of kernels are written. */
export function hex(value: number): string {
  if (value >= 0) return '0x' + value.toString(16);
  const low = ((value % 2 ** 32) + 2 ** 32) % 2 ** 32;
  const high = Math.floor(value / 2 ** 32) + 2 ** 32;
  return '0x' + high.toString(16) + low.toString(16).padStart(8, '0');
}

/** Hex with a sign: `-0x8`, for addends and differences. */
export function signedHex(value: number): string {
  return value < 0 ? '-0x' + (-value).toString(16) : '0x' + value.toString(16);
}

/** ` + 0x10` or ` - 0x10`; empty for zero. */
export function plusHex(value: number): string {
  if (value === 0) return '';
  return value < 0 ? ' - 0x' + (-value).toString(16) : ' + 0x' + value.toString(16);
}

/** A size that a person reads: `1,024 bytes`, `1.4 MiB`. */
export function readableSize(bytes: number): string {
  if (bytes < 1024) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  const units = ['KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'];
  let value = bytes;
  let unit = -1;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit++;
  }
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}

/** Digits in groups of three: `1,100,000`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `1 row`, `2 rows`, `1,100,000 rows`. */
export function counted(count: number, noun: string, plural = noun + 's'): string {
  return `${grouped(count)} ${count === 1 ? noun : plural}`;
}

/** A text in at most `length` UTF-16 units: a longer one ends in `…`, in whose place it went on. */
export function cutTo(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 2);
  // No half of a surrogate pair stays.
  return text.slice(0, Math.max(0, last >= 0xd800 && last < 0xdc00 ? length - 2 : length - 1)) + '…';
}

/**
 * A text in lines of at most `length` characters: broken behind semicolons where that is enough, else at blanks; a word
 * that is longer stands on its own.
 */
export function wrapped(text: string, length: number): string[] {
  const clauses = text
    .split(/(?<=;) /)
    .flatMap((clause) => (clause.length > length ? filled(clause.split(' '), length) : [clause]));
  return filled(clauses, length);
}

/** As many pieces on each line as fit, a blank between them. */
function filled(pieces: readonly string[], length: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + piece.length <= length) lines[lines.length - 1] = `${line} ${piece}`;
    else lines.push(piece);
  }
  return lines;
}

/** A word as a POSIX shell takes it: quoted where it has to be. */
export function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/** Bytes as two hex digits each, `separator` between them. */
export function hexBytes(bytes: Uint8Array, separator = ''): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(separator);
}

/** Printable text of bytes taken as UTF-8; what is no valid or no printable character stands as `\xNN` per byte. */
export function textOfBytes(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length;) {
    const length = sequenceLength(bytes, i);
    const code = length > 0 ? codePoint(bytes, i, length) : -1;
    if (code >= 0x20 && !isUnprintable(code)) {
      text += String.fromCodePoint(code);
      i += length;
    } else
      for (const end = i + Math.max(1, length); i < end; i++)
        text += '\\x' + (bytes[i] ?? 0).toString(16).padStart(2, '0');
  }
  return text;
}

/**
 * Characters that end a line in some editor, control it, or turn its direction: they would let a name forge rows of the
 * listing.
 */
function isUnprintable(code: number): boolean {
  return (
    (code >= 0x7f && code < 0xa0) ||
    code === 0x2028 ||
    code === 0x2029 ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff ||
    (code >= 0xd800 && code <= 0xdfff) ||
    code > 0x10ffff
  );
}

/** Bytes of the UTF-8 sequence that begins with a byte, or 0 when none does (Unicode 3.9, table 3-7). */
function lengthByFirst(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2) return 0;
  if (first < 0xe0) return 2;
  if (first < 0xf0) return 3;
  return first < 0xf5 ? 4 : 0;
}

/** Bytes of the UTF-8 sequence at `at`, or 0 when it is none; overlong forms are refused. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const length = lengthByFirst(first);
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] ?? 0;
  return (first === 0xe0 && second < 0xa0) || (first === 0xf0 && second < 0x90) ? 0 : length;
}

function codePoint(bytes: Uint8Array, at: number, length: number): number {
  const first = bytes[at] ?? 0;
  let code = length === 1 ? first : first & (0x7f >> length);
  for (let i = 1; i < length; i++) code = code * 64 + ((bytes[at + i] ?? 0) & 0x3f);
  return code;
}

/**
 * Lines of cells as columns two blanks apart. A cell that is longer than `widest` characters runs over into the
 * following ones, so that one long name does not push all others away.
 */
export function inColumns(rows: readonly (readonly string[])[], widest = 48): string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [column, { length }] of row.entries())
      if (length <= widest) widths[column] = Math.max(widths[column] ?? 0, length);
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
