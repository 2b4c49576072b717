// The plan of an edit as a document: what is asked for, which bytes change, what has to move, and what stays.

import type { Source } from '../base/bytes.ts';
import type { Files } from '../base/files.ts';
import { textOf } from '../base/log.ts';
import { once } from '../base/once.ts';
import { Recorder, type Seen } from '../base/recorder.ts';
import { counted, grouped, hex, readableSize } from '../base/text.ts';
import { decodeBehind } from '../decode/behind.ts';
import type { ElfFile } from '../decode/file.ts';
import { prints, type Change } from '../edit/changes.ts';
import { changedRanges, type ChangedRange } from '../edit/difference.ts';
import { editFile, type Edited, type EditRequest } from '../edit/edit.ts';
import type { EditedFile, Part } from '../edit/edited.ts';
import { editRequest, valuesNow } from '../edit/facts.ts';
import { worldProvider } from '../edit/versions.ts';
import { wishesOfWords, wordsOf } from '../edit/words.ts';
import type { Block, Column } from '../listing/block.ts';
import type { PagingOptions, View } from '../listing/overview.ts';
import type { World } from '../loader/world.ts';
import { textColumn } from './columns.ts';

/** What a plan is made of besides the file. */
export interface EditSurroundings {
  readonly files: Files;
  /** Of the file: from it relative paths count. */
  readonly folder: string;
  /** What the dynamic linker loads with the file. */
  readonly world: () => World | undefined;
}

interface Kept {
  readonly view: View;
  readonly seen: Seen;
}

/** Plans of a file by their words: made once, as long as the files that they read are the same. */
const keptPlans = once((_file: ElfFile) => new Map<string, Kept>());
const mostKept = 4;

/**
 * The document of changes in words of the command line; the reason where they are none.
 * @param name of the file
 * @returns the stamp differs when another file that was read is another one
 */
export function editPlanOf(
  file: ElfFile,
  name: string,
  words: readonly string[],
  { files, folder, world }: EditSurroundings,
  paging: PagingOptions,
): { readonly view: View; readonly stamp: string } | string {
  const wishes = wishesOfWords(words);
  if (typeof wishes === 'string') return wishes;
  const recorder = new Recorder(files);
  const kept = keptPlans(file);
  const key = JSON.stringify(words);
  let known = kept.get(key);
  if (!known || recorder.changed(known.seen).length > 0) {
    const seen: Seen = new Map();
    const request = editRequest(wishes, { files: recorder, currentFolder: folder, provider: worldProvider(world) });
    known = { seen, view: recorder.recording(seen, () => editPlanView(file, name, request, paging)) };
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, known);
  }
  return { view: known.view, stamp: [...known.seen.values()].join(' ') };
}

/** An edit of a file, whatever comes before the ELF file; and its plan. */
export function planEdit(
  source: Source,
  name: string,
  request: EditRequest,
  paging: PagingOptions,
): { readonly edited: Edited; view(this: void): View; json(this: void): object } {
  const file = decodeBehind(source);
  const edited = editFile(file, request);
  return {
    edited,
    view: () => editPlanView(file, name, request, paging, edited),
    json: () => editPlanJson(file, request, edited),
  };
}

/** What the document says, for programs: `elfsmith edit --dry-run --json` (docs/json.md). Addresses are strings. */
function editPlanJson(file: ElfFile, request: EditRequest, { file: output, log }: Edited): object {
  const ranges = output ? changedRanges(file, output) : [];
  const place = ({ name, offset, size, before, addresses }: Part): object => {
    const [from, to] = addresses.map((address) => (address === undefined ? undefined : hex(address)));
    const now = { name, offset: hex(offset), size, ...(to !== undefined && { address: to }) };
    if (before === undefined) return now;
    return { ...now, offsetBefore: hex(before), ...(from !== undefined && { addressBefore: from }) };
  };
  return {
    changes: [...request.changes, ...meanings(request)],
    ...(output && { size: output.size }),
    ranges: ranges.map(({ offset, size, address, names }) => {
      return { offset: hex(offset), size, ...(address !== undefined && { address: hex(address) }), names };
    }),
    moved: output ? movedParts(output).map(place) : [],
    new: output ? newParts(output).map(place) : [],
    gone: output ? goneParts(file, output).map(place) : [],
    stays: output ? stayingParts(output, ranges).map(place) : [],
    messages: log.diagnostics.map((each) => {
      return { severity: each.code.severity, offset: hex(each.at.offset), text: textOf(each) };
    }),
  };
}

/** The document of an edit. @param name of the file */
function editPlanView(
  file: ElfFile,
  name: string,
  request: EditRequest,
  paging: PagingOptions,
  edited: Edited = editFile(file, request),
): View {
  const ranges = edited.file ? changedRanges(file, edited.file) : [];
  const blocks = [
    messagesBlock(edited),
    changesBlock(file, request),
    rangesBlock(ranges, file, edited.file),
    ...(edited.file
      ? [movedBlock(edited.file), newBlock(edited.file), goneBlock(file, edited.file), staysBlock(edited.file, ranges)]
      : []),
  ].filter(({ count }) => count > 0);
  return { blocks: [sentenceBlock(name, file, edited, ranges), ...blocks], paging };
}

function sentenceBlock(
  name: string,
  file: ElfFile,
  { file: output, log }: Edited,
  ranges: readonly ChangedRange[],
): Block {
  const sentences = output ? sentencesOf(file, output, ranges) : ['Nothing would be written.'];
  if (log.diagnostics.length > 0) sentences.push(`${counted(log.diagnostics.length, 'message')} to know of.`);
  return {
    id: 'sentence',
    title: `Editing ${name}`,
    count: sentences.length,
    isBare: true,
    about: 'What the edit does: the output is written from here.',
    columns: [textColumn('', 'the plan in a few words', (row) => sentences[row] ?? '', output ? 'text' : 'problem')],
  };
}

function sentencesOf(file: ElfFile, output: EditedFile, ranges: readonly ChangedRange[]): string[] {
  const { before, after } = output.head;
  const size = file.bytes.size + before;
  if (ranges.length === 0 && output.size === size) return ['It is so already: the output is the input.'];
  const changed = ranges.reduce((sum, each) => sum + each.size, 0);
  const tables = movedParts(output).filter(({ addresses: [from, to] }) => from !== to).length;
  const grows = output.size - size;
  const sizes = grows === 0 ? 'the size stays' : `${grouped(Math.abs(grows))} bytes ${grows > 0 ? 'more' : 'less'}`;
  const bytes = changed === 1 ? '1 byte' : `${grouped(changed)} bytes`;
  const places = `${bytes} in ${counted(ranges.length, 'place')} ${changed === 1 ? 'changes' : 'change'}`;
  const moves = tables === 0 ? 'no table moves' : `${counted(tables, 'table')} ${tables === 1 ? 'moves' : 'move'}`;
  const isLonger = output.remarks.some((remark) => remark.endsWith('added'));
  const shift = hex(Math.abs(after - before));
  return [
    `A file of ${readableSize(output.size)}: ${places}, ${sizes}.`,
    `Code and data keep their addresses; ${moves}, ${isLonger ? 'segments are added' : 'no segment is added'}.`,
    ...(after === before
      ? []
      : [`All of the ELF file lies ${shift} bytes ${after > before ? 'further behind' : 'further in front'}.`]),
  ];
}

function messagesBlock({ log: { diagnostics } }: Edited): Block {
  const at = (row: number): string => diagnostics[row]?.code.severity ?? '';
  return {
    id: 'messages',
    title: 'Messages',
    note: counted(diagnostics.length, 'message'),
    count: diagnostics.length,
    about: 'What stands in the way of the edit, or is to be known of its output.',
    columns: [
      textColumn('severity', 'how bad it is', at, 'remark'),
      textColumn('message', 'what is said', (row) => (diagnostics[row] ? textOf(diagnostics[row]) : ''), 'text'),
    ],
  };
}

/** What each option changes, by the option that prints it. */
const printed: readonly (readonly [options: RegExp, print: string])[] = [
  [/interpreter/, 'print-interpreter'],
  [/soname/, 'print-soname'],
  [/rpath/, 'print-rpath'],
  [/needed/, 'print-needed'],
  [/execstack/, 'print-execstack'],
  [/os-abi/, 'print-os-abi'],
];

/** How changes are meant, as options. */
function meanings(request: EditRequest): Change[] {
  const words = wordsOf({ ...request, changes: [] });
  return words.flatMap((word, at) => {
    const value = words[at + 1];
    if (!word.startsWith('--')) return [];
    return [{ option: word.slice(2), values: value === undefined || value.startsWith('--') ? [] : [value] }];
  });
}

function changesBlock(file: ElfFile, request: EditRequest): Block {
  const changes = [...request.changes, ...meanings(request)];
  const at = (row: number): Change => changes[row] as Change;
  const before = (row: number): string => {
    const [, print] = printed.find(([options]) => options.test(at(row).option)) ?? [];
    return print !== undefined && Object.hasOwn(prints, print) ? valuesNow(file, print).join(', ') : '';
  };
  return {
    id: 'changes',
    title: 'Changes',
    note: counted(changes.length, 'change'),
    count: changes.length,
    rowKind: 'field',
    rowName: (row) => at(row).option,
    about: 'What is asked for, by the options of `elfsmith edit`, in their order.',
    columns: [
      textColumn('change', 'the option', (row) => `--${at(row).option}`, 'label'),
      textColumn('value', 'its value', (row) => at(row).values.join(' '), 'string'),
      textColumn('before', 'what the file says now', before, 'remark'),
    ],
  };
}

function rangesBlock(ranges: readonly ChangedRange[], file: ElfFile, output: EditedFile | undefined): Block {
  const at = (row: number): ChangedRange => ranges[row] as ChangedRange;
  const { before, after } = output?.head ?? { before: 0, after: 0 };
  const end = file.bytes.size + after;
  const where = ({ offset, names }: ChangedRange): string => {
    const what = names.length > 0 ? names.join(', ') : 'bytes without a name';
    return offset >= end ? `${what}: behind the end of the input` : what;
  };
  return {
    id: 'ranges',
    title: 'Bytes that change',
    note: counted(ranges.length, 'range'),
    count: ranges.length,
    about:
      after === before
        ? 'Offsets in the output. All other bytes are those of the input at the same offset.'
        : `Offsets in the output. All other bytes are those of the input, ${hex(Math.abs(after - before))} bytes off.`,
    columns: [
      textColumn('offset', 'where it begins', (row) => hex(at(row).offset), 'number', { isRight: true }),
      textColumn('bytes', 'how many', (row) => grouped(at(row).size), 'number', { isRight: true }),
      textColumn('address', 'where in memory, if it is loaded', (row) => hexOf(at(row).address), 'number', {
        isRight: true,
      }),
      textColumn('what', 'what lies there', (row) => where(at(row)), 'text'),
    ],
  };
}

const hexOf = (value: number | undefined): string => (value === undefined ? '' : hex(value));

/** Whether a part is as far from the start of the ELF file as before. */
function isInPlace({ head }: EditedFile, { before, offset, addresses: [from, to] }: Part): boolean {
  return before !== undefined && offset - before === head.after - head.before && from === to;
}

const movedParts = (output: EditedFile): Part[] =>
  output.parts.filter((part) => part.before !== undefined && !isInPlace(output, part));

/** A number column of parts. */
function place(rows: readonly Part[], name: string, meaning: string, get: (part: Part) => number | undefined): Column {
  return textColumn(name, meaning, (row) => hexOf(get(rows[row] as Part)), 'number', { isRight: true });
}

function nameColumn(rows: readonly Part[]): Column {
  return textColumn('part', 'its name', (row) => rows[row]?.name ?? '', 'section');
}

function sizeColumn(rows: readonly Part[]): Column {
  return textColumn('bytes', 'how many', (row) => grouped(rows[row]?.size ?? 0), 'number', { isRight: true });
}

function partsTable(
  about: Pick<Block, 'id' | 'title' | 'note' | 'about'>,
  rows: readonly Part[],
  columns: Column[],
): Block {
  const rowName = (row: number): string => rows[row]?.name ?? '';
  return { ...about, count: rows.length, rowKind: 'section', rowName, columns: [nameColumn(rows), ...columns] };
}

function movedBlock(output: EditedFile): Block {
  const rows = movedParts(output);
  return partsTable(
    {
      id: 'moved',
      title: 'What moves',
      note: counted(rows.length, 'part'),
      about:
        'What has grown, makes room for program headers, or comes behind what has changed its size. ' +
        'All that knows where it is is told.',
    },
    rows,
    [
      place(rows, 'from offset', 'where it begins in the input', ({ before }) => before),
      place(rows, 'to offset', 'where it begins in the output', ({ offset }) => offset),
      place(rows, 'from address', 'its address in the input', ({ addresses }) => addresses[0]),
      place(rows, 'to address', 'its address in the output', ({ addresses }) => addresses[1]),
      sizeColumn(rows),
    ],
  );
}

const newParts = ({ parts }: EditedFile): Part[] => parts.filter(({ before }) => before === undefined);

function newBlock(output: EditedFile): Block {
  const rows = newParts(output);
  const about = 'What the input has not.';
  return partsTable({ id: 'new', title: 'What is new', note: counted(rows.length, 'part'), about }, rows, [
    place(rows, 'offset', 'where it begins', ({ offset }) => offset),
    place(rows, 'address', 'where in memory, if it is loaded', ({ addresses }) => addresses[1]),
    sizeColumn(rows),
  ]);
}

function goneParts({ sections }: ElfFile, { parts, head }: EditedFile): Part[] {
  const kept = new Set(parts.map(({ name, before }) => `${before} ${name}`));
  return sections
    .filter(({ name, offset, fileSize }) => fileSize > 0 && !kept.has(`${offset + head.before} ${name}`))
    .map(({ name, offset, fileSize: size }): Part => {
      return { name, offset: offset + head.before, size, before: undefined, addresses: [undefined, undefined] };
    });
}

function goneBlock(file: ElfFile, output: EditedFile): Block {
  const rows = goneParts(file, output);
  const about = 'What the output has not any more, or only at another place, made anew.';
  return partsTable({ id: 'gone', title: 'What goes', note: counted(rows.length, 'part'), about }, rows, [
    place(rows, 'offset', 'where it began in the input', ({ offset }) => offset),
    sizeColumn(rows),
  ]);
}

function stayingParts(output: EditedFile, ranges: readonly ChangedRange[]): Part[] {
  const isChanged = ({ offset, size }: Part): boolean =>
    ranges.some((range) => range.offset < offset + size && range.offset + range.size > offset);
  return output.parts.filter((part) => isInPlace(output, part) && !isChanged(part));
}

function staysBlock(output: EditedFile, ranges: readonly ChangedRange[]): Block {
  const rows = stayingParts(output, ranges);
  return partsTable(
    {
      id: 'stays',
      title: 'What stays',
      note: `${counted(rows.length, 'part')}, byte for byte where they are`,
      about: 'What keeps its bytes and its place in the file; of what is loaded also its address.',
    },
    rows,
    [
      place(rows, 'offset', 'where it begins', ({ offset }) => offset),
      place(rows, 'address', 'where in memory, if it is loaded', ({ addresses }) => addresses[1]),
      sizeColumn(rows),
    ],
  );
}
