// The plan of an edit as a document: what is asked for, which bytes change, what has to move, and what stays.

import { textOf } from '../base/log.ts';
import { counted, grouped, hex, readableSize } from '../base/text.ts';
import type { ElfFile } from '../decode/file.ts';
import type { Change } from '../edit/changes.ts';
import { prints } from '../edit/changes.ts';
import { changedRanges, type ChangedRange } from '../edit/difference.ts';
import { editFile, type Edited, type EditRequest } from '../edit/edit.ts';
import type { EditedFile, Part } from '../edit/edited.ts';
import { editRequest, valuesNow } from '../edit/facts.ts';
import { changesOfWords } from '../edit/words.ts';
import type { Block } from '../listing/block.ts';
import type { PagingOptions, View } from '../listing/overview.ts';
import { textColumn } from './columns.ts';

/** The document of changes in words of the command line; the reason where they are none. @param name of the file */
export function editPlanOf(
  file: ElfFile,
  name: string,
  words: readonly string[],
  paging: PagingOptions,
): View | string {
  const changes = changesOfWords(words);
  return typeof changes === 'string' ? changes : viewOf(file, name, editRequest(changes), paging);
}

function viewOf(file: ElfFile, name: string, request: EditRequest, paging: PagingOptions): View {
  const { changes } = request;
  const edited = editFile(file, request);
  const ranges = edited.file ? changedRanges(file.bytes.source, edited.file) : [];
  const blocks = [
    messagesBlock(edited),
    changesBlock(file, changes),
    rangesBlock(ranges, file.bytes.size),
    ...(edited.file ? [movedBlock(edited.file), staysBlock(edited.file, ranges)] : []),
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

function sentencesOf({ bytes }: ElfFile, output: EditedFile, ranges: readonly ChangedRange[]): string[] {
  if (ranges.length === 0 && output.size === bytes.size) return ['It is so already: the output is the input.'];
  const changed = ranges.reduce((sum, { size }) => sum + size, 0);
  const moved = movedParts(output).length;
  const grows = output.size - bytes.size;
  const sizes = grows === 0 ? 'the size stays' : `${grouped(Math.abs(grows))} bytes ${grows > 0 ? 'more' : 'less'}`;
  const places = `${grouped(changed)} bytes in ${counted(ranges.length, 'place')} change`;
  const tables = moved === 0 ? 'no table moves' : `${counted(moved, 'table')} ${moved === 1 ? 'moves' : 'move'}`;
  const isLonger = output.remarks.some((remark) => remark.endsWith('added'));
  return [
    `A file of ${readableSize(output.size)}: ${places}, ${sizes}.`,
    `Code and data keep their addresses; ${tables}, ${isLonger ? 'segments are added' : 'no segment is added'}.`,
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

function changesBlock(file: ElfFile, changes: readonly Change[]): Block {
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

function rangesBlock(ranges: readonly ChangedRange[], size: number): Block {
  const at = (row: number): ChangedRange => ranges[row] as ChangedRange;
  const where = ({ offset, names }: ChangedRange): string => {
    const what = names.length > 0 ? names.join(', ') : 'bytes without a name';
    return offset >= size ? `${what}: behind the end of the input` : what;
  };
  return {
    id: 'ranges',
    title: 'Bytes that change',
    note: counted(ranges.length, 'range'),
    count: ranges.length,
    about: 'Offsets in the output. All other bytes are those of the input at the same offset.',
    columns: [
      textColumn('offset', 'where it begins', (row) => hex(at(row).offset), 'number', { isRight: true }),
      textColumn('bytes', 'how many', (row) => grouped(at(row).size), 'number', { isRight: true }),
      textColumn('what', 'what lies there', (row) => where(at(row)), 'text'),
    ],
  };
}

const movedParts = ({ parts }: EditedFile): Part[] =>
  parts.filter(({ addresses: [before, after] }) => before !== undefined && before !== after);

function movedBlock(output: EditedFile): Block {
  const rows = movedParts(output);
  const at = (row: number): Part => rows[row] as Part;
  const address = (row: number, index: 0 | 1): string => hex(at(row).addresses[index] ?? 0);
  return {
    id: 'moved',
    title: 'What moves',
    note: counted(rows.length, 'table'),
    count: rows.length,
    rowKind: 'section',
    rowName: (row) => at(row).name,
    about: 'Tables that have grown, or make room for program headers. All that knows their addresses is told.',
    columns: [
      textColumn('table', 'its name', (row) => at(row).name, 'section'),
      textColumn('from', 'its address in the input', (row) => address(row, 0), 'number', { isRight: true }),
      textColumn('to', 'its address in the output', (row) => address(row, 1), 'number', { isRight: true }),
    ],
  };
}

function staysBlock({ parts }: EditedFile, ranges: readonly ChangedRange[]): Block {
  const isChanged = ({ offset, size }: Part): boolean =>
    ranges.some((range) => range.offset < offset + size && range.offset + range.size > offset);
  const rows = parts.filter((part) => part.before === part.offset && !isChanged(part));
  const at = (row: number): Part => rows[row] as Part;
  return {
    id: 'stays',
    title: 'What stays',
    note: `${counted(rows.length, 'part')}, byte for byte where they are`,
    count: rows.length,
    rowKind: 'section',
    rowName: (row) => at(row).name,
    about: 'What keeps its bytes and its place in the file; of what is loaded also its address.',
    columns: [
      textColumn('part', 'its name', (row) => at(row).name, 'section'),
      textColumn('offset', 'where it begins', (row) => hex(at(row).offset), 'number', { isRight: true }),
      textColumn('bytes', 'how many', (row) => grouped(at(row).size), 'number', { isRight: true }),
    ],
  };
}
