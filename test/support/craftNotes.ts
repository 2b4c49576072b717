// Makes ELF files that hold nothing but notes, written as text, and says what decode and readelf make of them.

import { sourceOf } from '../../shared/base/bytes.ts';
import { hex } from '../../shared/base/text.ts';
import { coreOf, type CoreSummary } from '../../shared/decode/notes/coreSummary.ts';
import { decode } from '../../shared/decode/file.ts';
import { noteLines } from '../../shared/decode/notes/lines.ts';
import { notesOf } from '../../shared/decode/notes/notes.ts';
import { readelf } from './craftElf.ts';

/** Of such a file: e_machine, and what differs from a core file of 64 bits, little endian. */
export interface NotesFile {
  readonly machine: number;
  readonly is32?: boolean;
  readonly bigEndian?: boolean;
  readonly osAbi?: number;
  /** e_type; 4 when absent: a core file. */
  readonly type?: number;
}

/** `OWNER TYPE: DATA`, where DATA is made of `SIZE:VALUE`, `SIZE"TEXT"` (filled with zeros), each `*COUNT` times. */
export type NoteText = string;

/** The bytes of a file with one NOTE segment. */
export function craftNotes(file: NotesFile, notes: readonly NoteText[]): Uint8Array {
  const little = file.bigEndian !== true;
  const data = notes.flatMap((note) => noteBytes(note, little));
  const [headerSize, segmentSize, wordSize] = file.is32 ? [52, 32, 4] : [64, 56, 8];
  const word = (value: number): number[] => numberBytes(value, wordSize, little);
  const half = (value: number): number[] => numberBytes(value, 2, little);
  const four = (value: number): number[] => numberBytes(value, 4, little);
  const range = [headerSize + segmentSize, 0, 0, data.length, 0].flatMap(word);
  return Uint8Array.from([
    0x7f,
    0x45,
    0x4c,
    0x46,
    file.is32 ? 1 : 2,
    little ? 1 : 2,
    1,
    file.osAbi ?? 0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    ...half(file.type ?? 4),
    ...half(file.machine),
    ...four(1),
    ...word(0),
    ...word(headerSize),
    ...word(0),
    ...four(0),
    ...[headerSize, segmentSize, 1, 0, 0, 0].flatMap(half),
    ...four(4),
    ...(file.is32 ? [...range, ...four(4), ...four(4)] : [...four(4), ...range, ...word(4)]),
    ...data,
  ]);
}

function noteBytes(note: NoteText, little: boolean): number[] {
  const [, owner = '', type = '', text = ''] = /^(.*?) (\w+): ?(.*)$/.exec(note) ?? [];
  const data = [...text.matchAll(/(\d+)(?::(-?\w+)|"([^"]*)")(?:\*(\d+))?/g)].flatMap(
    ([, size, value, letters, count]) => {
      const padded = (letters ?? '').padEnd(Number(size), '\0');
      const one =
        value === undefined ? [...Buffer.from(padded, 'latin1')] : numberBytes(BigInt(value), Number(size), little);
      return Array.from({ length: Number(count ?? 1) }, () => one).flat();
    },
  );
  const name = [...Buffer.from(owner === '' ? '' : owner + '\0', 'latin1')];
  return [
    ...[name.length, data.length, Number(type)].flatMap((value) => numberBytes(value, 4, little)),
    ...aligned(name),
    ...aligned(data),
  ];
}

function aligned(bytes: readonly number[]): number[] {
  return [...bytes, ...Array.from({ length: -bytes.length & 3 }, () => 0)];
}

function numberBytes(value: number | bigint, size: number, little: boolean): number[] {
  const bytes = Array.from({ length: size }, (_, index) => Number((BigInt(value) >> BigInt(8 * index)) & 0xffn));
  return little ? bytes : bytes.toReversed();
}

/** What a core file's notes say together, on a line. */
function togetherOf(core: CoreSummary | undefined): string {
  if (!core) return 'no process';
  const { system, process, command, signal, thread, fault, stopped, program, threads } = core;
  const more = Object.entries({ program, command, thread, fault, stopped }).flatMap(([name, fact]) =>
    fact ? [`${name} ${fact.text}`] : [],
  );
  const first = [process?.text ?? 'no process', signal?.text ?? 'no signal known', `${threads} threads`];
  return `${system.text}: ${[...first, ...more].join('; ')}`;
}

/** What decode says of such a file: its notes with their lines, then what a core file's notes say together. */
export function printNotes(file: NotesFile, notes: readonly NoteText[]): string {
  const decoded = decode(sourceOf(craftNotes(file, notes)));
  const together = togetherOf(coreOf(decoded));
  return [
    ...notesOf(decoded).flatMap((note) => [
      `${note.owner} ${note.typeName}`,
      ...noteLines(note).map((line) => '  ' + line),
    ]),
    ...((file.type ?? 4) === 4 ? [together] : []),
  ].join('\n');
}

/** The names of the types as decode and as readelf say them, where they differ; undefined where there is no readelf. */
export function differingTypes(file: NotesFile, notes: readonly NoteText[]): string[] | undefined {
  const bytes = craftNotes(file, notes);
  const own = notesOf(decode(sourceOf(bytes))).map(({ typeName, type }) =>
    typeName === hex(type) ? 'unknown' : typeName,
  );
  const printed = readelf('-nW', [bytes])
    ?.split('\n')
    .filter((line) => /^ {2}\S.*\t/.test(line) && !line.includes('Data size'));
  const theirs = printed
    ?.map((line) => /\t([A-Z]\w+)/.exec(line)?.[1] ?? 'unknown')
    .map((name) => (name === 'Unknown' ? 'unknown' : name));
  return (
    theirs &&
    own
      .map((name, index) =>
        name === theirs[index] ? '' : `${notes[index]?.split(':')[0]}: ${name}, readelf ${theirs[index]}`,
      )
      .filter((line) => line !== '')
  );
}
