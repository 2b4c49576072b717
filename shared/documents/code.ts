// The code of a function, or of a section of stubs, as a document: instructions with what their operands mean. And the
// functions of a section, or of a whole file, as a document whose rows lead to their code.

import { once } from '../base/once.ts';
import { counted, cutTo, hex, readableSize } from '../base/text.ts';
import { codeAddress, isRelocatable, lastNotAbove, placeOfKey } from '../decode/code/addresses.ts';
import {
  type CodePiece,
  codePagesOf,
  codeRegionAt,
  codeRegionsOf,
  foundBy,
  pieceAt,
  piecesOf,
} from '../decode/code/functions.ts';
import { calledIn, type CodeRegion, type StartWord } from '../decode/code/starts.ts';
import type { ElfFile } from '../decode/file.ts';
import { relocationRow } from '../decode/relocations/relocations.ts';
import { allSymbolTablesOf } from '../decode/symbols/debugSymbols.ts';
import { symbolName, type SymbolTable } from '../decode/symbols/symbols.ts';
import { symbolPlace } from '../decode/words.ts';
import { linesKnown } from '../dwarf/known.ts';
import type { SourcePlace } from '../dwarf/source.ts';
import { instructionAt, instructionsOf } from '../disassemble/code.ts';
import type { Decoder, Instruction, JumpTable } from '../disassemble/decoder.ts';
import { makingRulesOf } from '../disassemble/decoders.ts';
import { isOpen } from '../disassemble/jumpTables.ts';
import { toRows, toTable, type Block, type Column, type Place, type Sink } from '../listing/block.ts';
import { idsOf } from '../listing/ids.ts';
import { explainAddress, readableName } from '../listing/naming.ts';
import type { PagingOptions, View } from '../listing/overview.ts';
import { relocatedBy, relocationIn, type CodePlace, type Relocated } from '../disassemble/relocated.ts';
import {
  hasData,
  isMapped,
  namedStarts,
  nameOfStart,
  numberIn,
  putData,
  putRelocated,
  putTarget,
  referenceOfInstruction,
  relocatedText,
} from './codeNames.ts';
import { explainCases, goalText, putCases, type Labels } from './jumpTable.ts';
import { functionsText, lineText, placeText, sourceJson } from './sourceWords.ts';

/** Names in keys become names of tabs. */
const longestName = 40;
/** Of x86 instructions a few have more bytes than are shown. */
const bytesShown = 8;
const mnemonicWidth = 7;

/** The key of all code of a file. */
export const allCode = 'all';

/** The key of a region: its functions, or its code where it has no functions of its own. */
export function regionKey({ section, name, address }: CodeRegion): string {
  return section ? `section ${section.index} ${name}`.trim() : `segment ${hex(address)}`;
}

/** The key of a section's code; undefined where it has none. */
export function sectionCodeKey(file: ElfFile, index: number): string | undefined {
  const region = codeRegionsOf(file).find(({ section }) => section?.index === index);
  return region && regionKey(region);
}

/** The key of a page of a region's code. */
function pageKey(region: CodeRegion, page: number): string {
  return `page ${page} of ${regionKey(region)}`;
}

/** The key of the page of a section's code that holds an address; undefined where there is no code. */
export function codePageKeyAt(file: ElfFile, address: number, section?: number): string | undefined {
  const start = codeAddress(file, address);
  const region = codeRegionAt(file, start, section);
  if (!region) return undefined;
  const { count, at } = codePagesOf(file, region);
  let [low, high] = [1, count];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (at(middle).start <= start) low = middle;
    else high = middle - 1;
  }
  return pageKey(region, low);
}

/** Whether a key is one of a page. */
export function isPageKey(key: string | undefined): boolean {
  return key?.startsWith('page ') === true;
}

/** The key of the function around an address, in the words of people behind it. */
export function pieceKey(file: ElfFile, { region, start }: CodePiece): string {
  if (region.isPlt) return regionKey(region);
  const name = nameOfStart({ file, section: region.section }, start, 'readable')?.text ?? '';
  const where = isRelocatable(file) ? `at ${region.section?.index ?? 0}:${hex(start)}` : `at ${hex(start)}`;
  return `${where} ${cutTo(name, longestName)}`.trim();
}

/** The key of the code around an address; undefined where there is no code. @param section in a relocatable file */
export function codeKeyAt(file: ElfFile, address: number, section?: number): string | undefined {
  const piece = pieceAt(file, codeAddress(file, address), section);
  return piece && pieceKey(file, piece);
}

/** The address that a symbol of code has, and in a relocatable file its section; undefined for all others. */
export function codeOfSymbol(
  file: ElfFile,
  symbols: SymbolTable,
  row: number,
): { readonly address: number; readonly section: number | undefined } | undefined {
  const place = row > 0 && row < symbols.count ? symbolPlace(symbols, row) : 'UND';
  if (typeof place !== 'number') return undefined;
  const section = isRelocatable(file) ? place : undefined;
  const address = codeAddress(file, symbols.table.get.value(row));
  return codeRegionAt(file, address, section) && { address, section };
}

/** What a key names: a region's functions or all of them, or one piece; in words why it names nothing. */
function namedBy(file: ElfFile, key: string): readonly CodeRegion[] | CodePiece | string {
  const regions = codeRegionsOf(file);
  if (regions.length === 0) return 'it has no code';
  const [what = '', first = ''] = key.split(' ');
  if (what === allCode) return regions;
  if (what === 'at') {
    const [section, offset] = first.includes(':') ? first.split(':') : [undefined, first];
    const address = Number(offset);
    return (
      pieceAt(file, address, section === undefined ? undefined : Number(section)) ??
      `there is no code at ${hex(address)}`
    );
  }
  if (what === 'page') return pageNamed(file, regions, key);
  const region = regions.find((each) => regionKey(each).split(' ')[1] === first && regionKey(each).startsWith(what));
  if (!region) return `${what} ${first} holds no code`;
  const pieces = piecesOf(file, region);
  return pieces.count === 1 ? pieces.at(0) : [region];
}

function pageNamed(file: ElfFile, regions: readonly CodeRegion[], key: string): CodePiece | string {
  const [, number = '', what = '', first = ''] = /^page (\d+) of (\w+) (\S+)/.exec(key) ?? [];
  const region = regions.find((each) => regionKey(each).startsWith(`${what} ${first}`.trim()) && what !== '');
  if (!region) return `${what} ${first} holds no code`;
  const { count, at } = codePagesOf(file, region);
  const page = Number(number);
  return page >= 1 && page <= count ? at(page) : `its code has ${counted(count, 'page')}`;
}

/** What a document of code leads to beside it: the functions of a region to its pages, a page to its neighbours. */
export function codeNeighbours(
  file: ElfFile,
  key: string,
  id: string,
): { readonly title: string; readonly key: string }[] {
  const named = namedBy(file, key);
  if (typeof named === 'string') return [];
  if (!('region' in named)) {
    const ids = idsOf(named.map(({ name }) => name));
    const region = named[ids.indexOf(id)];
    return region ? [{ title: `all code of ${region.name}`, key: pageKey(region, 1) }] : [];
  }
  if (id !== 'code') return [];
  const { region, page, start } = named;
  const whole = { title: `functions of ${region.name}`, key: regionKey(region) };
  if (region.isPlt) return [];
  if (page === undefined) {
    const section = isRelocatable(file) ? region.section?.index : undefined;
    return [whole, { title: 'with what is around it', key: codePageKeyAt(file, start, section) ?? '' }];
  }
  const { count } = codePagesOf(file, region);
  const before = page > 1 ? [{ title: 'previous page', key: pageKey(region, page - 1) }] : [];
  const behind = page < count ? [{ title: 'next page', key: pageKey(region, page + 1) }] : [];
  return [...before, ...behind, whole];
}

/** Documents by their keys: the code is taken apart once, not for every request. */
const viewsOf = once((_file: ElfFile) => new Map<string, View>());
const mostViews = 24;

/** The document of a key; in words why there is none. `name` is the file's. */
export function codeView(
  file: ElfFile,
  decoder: Decoder,
  key: string,
  name: string,
  paging: PagingOptions,
): View | string {
  const kept = viewsOf(file);
  const known = kept.get(key);
  if (known) return known;
  const named = namedBy(file, key);
  if (typeof named === 'string') return named;
  const view =
    'region' in named ? pieceView(file, decoder, named, name, paging) : functionsView(file, named, name, paging);
  if (kept.size >= mostViews) kept.delete(kept.keys().next().value ?? '');
  kept.set(key, view);
  return view;
}

/**
 * The pieces that a person names: one by a symbol or an address, those of a section, without a name all of the file.
 * In words why there is none.
 */
export function piecesNamed(
  file: ElfFile,
  what: string | undefined,
  section: string | undefined,
): Iterable<CodePiece> | string {
  const regions = codeRegionsOf(file);
  if (regions.length === 0) return 'it has no code';
  if (section !== undefined) {
    const named = regions.filter((each) => each.name === section || `#${each.section?.index}` === section);
    return named.length === 0 ? `it has no section ${section} of code` : everyPiece(file, named);
  }
  if (what === undefined) return everyPiece(file, regions);
  if (/^(0x[0-9a-f]+|\d+)$/i.test(what)) {
    const piece = pieceAt(
      file,
      codeAddress(file, Number(what)),
      isRelocatable(file) ? regions[0]?.section?.index : undefined,
    );
    return piece ? [piece] : `there is no code at ${what}`;
  }
  const pieces = piecesOfSymbol(file, what);
  return pieces.length === 0 ? `it defines no function ${what}` : pieces;
}

function* everyPiece(file: ElfFile, regions: readonly CodeRegion[]): Generator<CodePiece> {
  for (const region of regions) {
    const pieces = piecesOf(file, region);
    for (let row = 0; row < pieces.count; row++) yield pieces.at(row);
  }
}

/** By its raw name with or without version, or as it stood in the source with or without parameters. */
function piecesOfSymbol(file: ElfFile, wanted: string): CodePiece[] {
  const found = new Map<number, CodePiece>();
  for (const symbols of allSymbolTablesOf(file)) {
    for (let row = 1; row < symbols.count; row++) {
      const raw = symbolName(symbols, row).replace(/@.*/, '');
      const readable = raw === wanted ? raw : readableName(raw);
      if (raw !== wanted && readable !== wanted && readable?.replace(/\(.*/, '') !== wanted) continue;
      const place = codeOfSymbol(file, symbols, row);
      const piece = place && pieceAt(file, place.address, place.section);
      if (piece) found.set(piece.region.offset + piece.start, piece);
    }
  }
  return [...found.values()];
}

/** A function is read from its beginning to its end: it is cut into pages only where editors need it. */
export function pieceView(
  file: ElfFile,
  decoder: Decoder,
  piece: CodePiece,
  name: string,
  paging: PagingOptions,
): View {
  const around = aroundBlock(file, piece);
  const blocks = [codeBlock(file, decoder, piece, name), ...(around.count > 0 ? [around] : [])];
  return { blocks, paging: { ...paging, overviewRows: Math.max(paging.overviewRows, paging.pageRows) } };
}

/** The row of a document of code that shows an address; undefined when it shows none. */
export function rowOfCode(file: ElfFile, decoder: Decoder, key: string, address: number): number | undefined {
  const named = namedBy(file, key);
  if (typeof named === 'string' || !('region' in named)) return undefined;
  const { rowOf, code } = rowsOf(file, decoder, named);
  const index = instructionAt(code, address);
  return index < 0 ? undefined : rowOf[index];
}

/** What the rows of a piece are: instructions by their index, and labels and source lines above them. */
interface Rows {
  readonly code: readonly Instruction[];
  /**
   * The index of a row's instruction; of a label -1 - the index of the instruction below, of a source line as much less
   * as there are instructions.
   */
  readonly rows: Int32Array;
  /** The row of an instruction, by its index. */
  readonly rowOf: Int32Array;
  /** Of an instruction by its index the one in the piece that it leads to; -1: none. */
  readonly leads: Int32Array;
  /** Where instructions come from that have a source line above them, by their index. */
  readonly places: ReadonlyMap<number, SourcePlace>;
  /** Numbers of places within the piece that branches of it lead to, by the index of the instruction; 0: none does. */
  readonly labels: Int32Array;
  /** The index of the instruction that begins at an address; -1: none. */
  indexAt(address: number): number;
}

function rowsOf(file: ElfFile, decoder: Decoder, piece: CodePiece): Rows {
  const code = instructionsOf(file, piece, decoder);
  return rowsOfCode(code)(file, piece);
}

const rowsOfCode = once((code: readonly Instruction[]) => {
  let made: Rows | undefined;
  return (file: ElfFile, piece: CodePiece): Rows => (made ??= makeRows(file, piece, code));
});

function makeRows(file: ElfFile, piece: CodePiece, code: readonly Instruction[]): Rows {
  const named = namedStarts(file, piece);
  const places = placesIn(file, piece, code);
  const addresses = new Float64Array(code.length);
  const rowOf = new Int32Array(code.length);
  const rows = new Int32Array(code.length + named.size + places.size);
  let row = 0;
  for (const [index, { address }] of code.entries()) {
    addresses[index] = address;
    if (named.size > 0 && named.has(address)) rows[row++] = -1 - index;
    if (places.has(index)) rows[row++] = -1 - code.length - index;
    rowOf[index] = row;
    rows[row++] = index;
  }
  const indexAt = (address: number): number => {
    const index = address >= piece.start && address < piece.end ? lastNotAbove(addresses, address) : -1;
    return index >= 0 && addresses[index] === address ? index : -1;
  };
  const leads = new Int32Array(code.length).fill(-1);
  const labels = labelsIn(code, leads, named, indexAt);
  return { code, rows: rows.subarray(0, row), rowOf, leads, places, labels, indexAt };
}

/** Numbers the instructions that others lead to, and notes in `leads` which do. */
function labelsIn(
  code: readonly Instruction[],
  leads: Int32Array,
  named: ReadonlySet<number>,
  indexAt: (address: number) => number,
): Int32Array {
  const labels = new Int32Array(code.length);
  const note = (address: number): number => {
    const goal = indexAt(address);
    if (goal >= 0 && !named.has(address)) labels[goal] = 1;
    return goal;
  };
  for (let index = 0; index < code.length; index++) {
    const each = code[index];
    if (!each) continue;
    const { target, flow, table } = each;
    if (table) table.targets.forEach(note);
    if (target !== undefined) leads[index] = flow === 'call' || table ? indexAt(target) : note(target);
  }
  for (let index = 0, last = 0; index < labels.length; index++) if (labels[index] === 1) labels[index] = ++last;
  return labels;
}

/** Where the code comes from, for instructions that come from elsewhere than the one before. */
function placesIn(file: ElfFile, { region }: CodePiece, code: readonly Instruction[]): Map<number, SourcePlace> {
  const places = new Map<number, SourcePlace>();
  const lines = linesKnown(file);
  if (!lines) return places;
  const section = isRelocatable(file) && region.section ? { section: region.section.index } : {};
  let before = '';
  for (const [index, { address }] of code.entries()) {
    const place = lines.at({ address, ...section });
    const text = place ? placeText(place, 'raw') : before;
    if (place && text !== before) places.set(index, place);
    before = text;
  }
  return places;
}

const toCode = toRows('code');

/** What a column of code asks for: the rows, and the words of each. */
interface Source extends Rows {
  readonly place: CodePlace;
  readonly piece: CodePiece;
  instruction(row: number): Instruction | undefined;
  /** The instruction that a label stands above. */
  label(row: number): Instruction | undefined;
  /** The instruction that a source line stands above, and where it comes from. */
  line(row: number): { readonly instruction: Instruction; readonly from: SourcePlace } | undefined;
  relocated(instruction: Instruction): Relocated | undefined;
  /** The bytes of an instruction in hex. */
  bytes(instruction: Instruction, separator: '' | ' '): string;
  /** The row of this document for an address, where it has one. */
  rowAt(address: number): number | undefined;
  /** The same with labels. */
  readonly shown: Labels;
}

function sourceOf(file: ElfFile, piece: CodePiece, made: Rows): Source {
  const { code, rows, rowOf, labels, indexAt } = made;
  const place: CodePlace = { file, section: piece.region.section };
  let whole: Uint8Array | undefined;
  // Arrays are slow where an index is below 0.
  const rowAt = (address: number): number | undefined => {
    const index = indexAt(address);
    return index < 0 ? undefined : rowOf[index];
  };
  const labelAt = (address: number): number | undefined => {
    const index = indexAt(address);
    return index < 0 ? undefined : labels[index] || undefined;
  };
  return {
    ...made,
    shown: { row: rowAt, label: labelAt, to: toCode },
    place,
    piece,
    bytes: ({ address, size }, separator) => {
      whole ??= file.bytes.copy(piece.region.offset + (piece.start - piece.region.address), piece.end - piece.start);
      return hexOf(whole, address - piece.start, size, separator);
    },
    instruction: (row) => {
      const index = rows[row] ?? -1;
      return index >= 0 ? code[index] : undefined;
    },
    label: (row) => {
      const index = -1 - (rows[row] ?? 0);
      return index >= 0 ? code[index] : undefined;
    },
    line: (row) => {
      const index = -1 - code.length - (rows[row] ?? 0);
      const from = index >= 0 ? made.places.get(index) : undefined;
      const instruction = from && code[index];
      return instruction && { instruction, from };
    },
    relocated: (instruction) => {
      const by = relocationIn(place, instruction);
      return by && relocatedBy(instruction, by);
    },
    rowAt,
  };
}

const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const digitsBehind = digits.map((text) => ` ${text}`);

/** @param separator nothing, or a blank */
function hexOf(bytes: Uint8Array, start: number, size: number, separator: '' | ' '): string {
  const behind = separator === ' ' ? digitsBehind : digits;
  let text = digits[bytes[start] ?? 0] ?? '';
  for (let at = start + 1; at < start + size; at++) text += behind[bytes[at] ?? 0] ?? '';
  return text;
}

/** What says that a piece begins where it does. */
const beginnings: Readonly<Record<StartWord, string>> = {
  symbol: 'a symbol says that it begins here',
  entry: 'the entry says that it begins here',
  initialiser: 'an array of initialisers says that it begins here',
  'frame description': 'a frame description says that it begins here',
  'index of functions': 'the index of functions says that it begins here',
  call: 'calls say that it begins here',
  'first byte': 'its section begins here',
  cut: 'cut here, since nothing says where a function begins',
};

function codeBlock(file: ElfFile, decoder: Decoder, piece: CodePiece, name: string): Block {
  const { region, start, end } = piece;
  const source = sourceOf(file, piece, rowsOf(file, decoder, piece));
  const title = titleOf(file, piece);
  const offset = region.offset + (start - region.address);
  const size = end - start;
  const found = foundBy(file, piece);
  const notes = [
    counted(source.code.length, 'instruction'),
    `${counted(size, 'byte')}${size < 1024 ? '' : `, ${readableSize(size)}`} at file offset ${hex(offset)}`,
    region.isPlt ? '' : `in ${region.name}`,
    piece.page !== undefined || found === undefined || found === 'symbol' || region.isPlt
      ? ''
      : `${beginnings[found]}: no symbol does`,
  ];
  return {
    id: 'code',
    title: `Code of ${title} in ${name}`,
    note: notes.filter((text) => text !== '').join(' · '),
    about:
      'Instructions as the CPU reads them, from the first byte to the last. L1, L2 … are places that branches ' +
      'and jumps through tables of the function lead to. What is no instruction stands there as data.',
    count: source.rows.length,
    place: { offset, size },
    address: isRelocatable(file) ? undefined : start,
    rowPlace: (row) => placeOf(piece, source.instruction(row) ?? source.label(row) ?? source.line(row)?.instruction),
    rowName: (row) => {
      const label = source.label(row);
      return label ? (nameOfStart(source.place, label.address, 'readable')?.text ?? '') : '';
    },
    rowKind: 'function',
    reference: (row) => {
      const instruction = source.instruction(row);
      return instruction && referenceOfInstruction(file, instruction);
    },
    columns: [
      labelColumn(source),
      addressColumn(source),
      bytesColumn(source),
      textColumn(source),
      meaningColumn(source),
    ],
  };
}

function titleOf(file: ElfFile, { region, start, page }: CodePiece): string {
  if (page !== undefined) return `${region.name}, page ${page} of ${codePagesOf(file, region).count}`;
  if (region.isPlt) return region.name;
  return nameOfStart({ file, section: region.section }, start, 'readable')?.text ?? hex(start);
}

function placeOf({ region }: CodePiece, instruction: Instruction | undefined): Place | undefined {
  return instruction && { offset: region.offset + (instruction.address - region.address), size: instruction.size };
}

function labelColumn(source: Source): Column {
  const { labels, rows, code } = source;
  const last = labels.reduce((most, number) => Math.max(most, number), 0);
  const label = (row: number): number => {
    const index = rows[row] ?? -1;
    return index < 0 ? 0 : (labels[index] ?? 0);
  };
  return {
    name: '',
    isRight: true,
    width: last === 0 ? 0 : `L${last}`.length,
    meaning: 'a place that branches of this function, and its jumps through tables, lead to',
    put: (out, row) => {
      const number = label(row);
      if (number > 0) out.cell(`L${number}`, 'label', toCode, row);
    },
    explain: (row) => (label(row) > 0 ? explainLabel(source, code[rows[row] ?? 0]?.address ?? 0) : []),
  };
}

/** From where one comes to a label. */
function explainLabel({ code }: Source, address: number): string[] {
  const lines = code.flatMap(({ address: from, target, flow, table }) => {
    if (target === address && flow !== 'call' && flow !== 'data') return [`- from \`${hex(from)}\``];
    const cases = table?.targets.flatMap((to, index) => (to === address ? [table.first + index] : [])) ?? [];
    return cases.length > 0 ? [`- from \`${hex(from)}\`, ${casesList(cases)}`] : [];
  });
  const more = lines.length > mostWays ? [`- … ${lines.length - mostWays} more`] : [];
  return ['One comes here', ...lines.slice(0, mostWays), ...more];
}

/** Ways to a label that its hover lists. */
const mostWays = 24;

function casesList(cases: readonly number[]): string {
  const shown = cases.slice(0, mostWays).join(', ');
  return `${cases.length === 1 ? 'case' : 'cases'} ${shown}${cases.length > mostWays ? ' …' : ''}`;
}

function addressColumn({ place, instruction, code }: Source): Column {
  const { file } = place;
  return {
    name: isRelocatable(file) ? 'in section' : 'address',
    isRight: true,
    width: hex(code.at(-1)?.address ?? 0).length,
    meaning: isRelocatable(file) ? 'offset of the instruction in its section' : 'address of the instruction',
    put: (out, row) => {
      const found = instruction(row);
      if (found) out.cell(hex(found.address), isRelocatable(file) ? 'offset' : 'address');
    },
    explain: (row) => {
      const found = instruction(row);
      return found && !isRelocatable(file) ? explainAddress(file, found.address) : [];
    },
  };
}

function bytesColumn({ bytes, instruction, code }: Source): Column {
  return {
    name: 'bytes',
    width: 3 * code.reduce((most, { size }) => Math.max(most, size), 0) - 1,
    widest: bytesShown * 3 - 1,
    meaning: 'bytes of the instruction, in the order of the file',
    put: (out, row) => {
      const found = instruction(row);
      if (found) out.cell(bytes(found, ' '), 'bytes');
    },
  };
}

function textColumn(source: Source): Column {
  return {
    name: 'instruction',
    widest: 56,
    meaning: 'the instruction in the syntax of its CPU’s manual; of x86 in Intel’s',
    put: (out, row) => {
      const found = source.instruction(row);
      if (found) return putInstruction(out, source, found, row);
      const line = source.line(row)?.from.frames[0];
      if (line) return out.cell(`; ${lineText(line)}`, 'remark');
      const label = source.label(row);
      const name = label && nameOfStart(source.place, label.address, out.names);
      if (!name) return;
      if (name.symbols && name.row !== undefined) out.cell(name.text, 'symbol', toTable(name.symbols), name.row);
      else out.cell(name.text, 'symbol');
      out.cell(':', 'remark');
    },
  };
}

/** The mnemonic and the operands; the number in them that is an address leads there. */
function putInstruction(out: Sink, source: Source, found: Instruction, ofRow: number): void {
  const { mnemonic, operands, flow, target, data } = found;
  out.cell(operands === '' ? mnemonic : `${mnemonic.padEnd(mnemonicWidth)} `, flow === 'data' ? 'remark' : 'tag');
  if (operands === '') return;
  const relocated = source.relocated(found);
  const to = target ?? data;
  if (!relocated && (to === undefined || !isShown(source, found))) return out.cell(operands, 'text');
  const [start, end] = numberIn(operands, relocated ? undefined : to);
  if (start === end && (!relocated || start === 0)) return out.cell(operands, 'text');
  if (start > 0) out.cell(operands.slice(0, start), 'text');
  if (relocated) putRelocatedOperand(out, source, relocated, operands.slice(start, end));
  else if (to !== undefined) putLeading(out, source, operands.slice(start, end), to, leadsTo(source, found, ofRow));
  if (end < operands.length) out.cell(operands.slice(end), 'text');
}

/** Whether an operand's address means something in the file. */
function isShown({ place }: Source, found: Instruction): boolean {
  return found.target !== undefined || hasData(place, found);
}

/** The row of this document that an instruction leads to, or whose bytes it names. */
function leadsTo(
  { rows, leads, rowOf, rowAt }: Source,
  { target, data }: Instruction,
  row: number,
): number | undefined {
  if (target === undefined) return data === undefined ? undefined : rowAt(data);
  const index = leads[rows[row] ?? 0] ?? -1;
  return index < 0 ? undefined : rowOf[index];
}

/** Within the document to a row, else to the address. */
function putLeading(out: Sink, { place }: Source, text: string, address: number, row: number | undefined): void {
  if (row !== undefined) out.cell(text, 'address', toCode, row);
  else if (isRelocatable(place.file)) out.cell(text, 'offset');
  else if (!isMapped(place.file, address)) out.cell(text, 'number');
  else out.cell(text, 'address', 'address', address);
}

function putRelocatedOperand(out: Sink, { place, rowAt, piece }: Source, relocated: Relocated, number: string): void {
  const isRip = number.startsWith('rip');
  if (isRip) out.cell('rip + ', 'text');
  else if (number === '') out.cell(' + ', 'text');
  const text = relocatedText(place.file, relocated, out.names);
  const row = relocated.section === piece.region.section?.index ? rowAt(relocated.offset) : undefined;
  if (row !== undefined) out.cell(text, 'symbol', toCode, row);
  else if (relocated.symbols) out.cell(text, 'symbol', toTable(relocated.symbols), relocated.symbol);
  else out.cell(text, 'number');
}

function meaningColumn(source: Source): Column {
  const { place } = source;
  return {
    name: 'meaning',
    meaning: 'where it leads, and what lies at the address of an operand; after relocation',
    put: (out, row) => {
      const found = source.instruction(row);
      const from = source.line(row)?.from;
      // The function around it all is the one whose code this is.
      if (from && from.frames.length > 1)
        out.cell(functionsText(from, out.names === 'raw' ? 'raw' : 'readable'), 'remark');
      if (!found) return;
      if (found.table) return putCases(out, place, found.table, source.shown);
      const relocated = source.relocated(found);
      if (relocated) return putRelocation(out, place, relocated);
      if (found.target !== undefined) putWay(out, source, found, row);
      else if (isOpen(found) && !hasData(place, found)) out.cell(unknownWay(place.file), 'remark');
      else putData(out, place, found);
    },
    explain: (row) => {
      const table = source.instruction(row)?.table;
      return table ? explainCases(place, table, source.shown) : [];
    },
  };
}

/** What is said of a jump through a register or memory of which nothing more is known. */
function unknownWay(file: ElfFile): string {
  return makingRulesOf(file)
    ? 'known only when it runs: no table of jumps was found'
    : 'known only when it runs: tables of jumps are not looked for on this CPU';
}

function putRelocation(out: Sink, { file }: CodePlace, relocated: Relocated): void {
  const { table, row } = relocated.by;
  putRelocated(out, file, relocated);
  out.cell('  ', 'text');
  out.cell(typeName(relocated), 'type', toTable(table), row);
}

function typeName({ by: { table, row } }: Relocated): string {
  return relocationRow(table.file, table.type(row))?.[1] ?? String(table.type(row));
}

/** Up or down, the label, and the name. */
function putWay(out: Sink, source: Source, { address, target = 0 }: Instruction, ofRow: number): void {
  const { labels, leads, rows, rowOf, place } = source;
  const index = leads[rows[ofRow] ?? 0] ?? -1;
  if (index >= 0) {
    out.cell(target > address ? '↓ ' : '↑ ', 'remark');
    const label = labels[index] ?? 0;
    if (label > 0) out.cell(`L${label}  `, 'label', toCode, rowOf[index] ?? 0);
  } else if (target >= source.piece.start && target < source.piece.end) out.cell('into an instruction: ', 'remark');
  putTarget(out, place, target);
}

/** The functions before and behind, and the section. */
function aroundBlock(file: ElfFile, piece: CodePiece): Block {
  const { region, start, end } = piece;
  const section = region.section?.index;
  const before = start > region.address ? pieceAt(file, start - 1, section) : undefined;
  const behind = pieceAt(file, end, section);
  const rows = [
    ...(before ? [{ what: 'before', piece: before }] : []),
    ...(behind ? [{ what: 'behind', piece: behind }] : []),
  ];
  return {
    id: 'around',
    title: 'Around it',
    note: `in ${region.name}`,
    count: rows.length,
    columns: [
      { name: '', meaning: 'on which side', put: (out, row) => out.cell(rows[row]?.what ?? '', 'remark') },
      pieceStartColumn(file, (row) => rows[row]?.piece),
      pieceNameColumn(file, (row) => rows[row]?.piece),
    ],
  };
}

function pieceStartColumn(file: ElfFile, piece: (row: number) => CodePiece | undefined): Column {
  return {
    name: isRelocatable(file) ? 'in section' : 'address',
    isRight: true,
    meaning: 'where it begins',
    put: (out, row) => {
      const start = piece(row)?.start;
      if (start === undefined) return;
      if (isRelocatable(file)) out.cell(hex(start), 'offset');
      else out.cell(hex(start), 'address', 'address', start);
    },
  };
}

function pieceNameColumn(file: ElfFile, piece: (row: number) => CodePiece | undefined): Column {
  return {
    name: 'function',
    meaning: 'the symbol that begins there; without one what tells that a function does',
    put: (out, row) => {
      const found = piece(row);
      if (!found) return;
      const place: CodePlace = { file, section: found.region.section };
      const name = nameOfStart(place, found.start, out.names);
      if (name?.symbols && name.row !== undefined) out.cell(name.text, 'symbol', toTable(name.symbols), name.row);
      else if (isRelocatable(file)) out.cell(name?.text ?? 'no symbol', 'remark');
      else out.cell(name?.text ?? 'no symbol', 'symbol', 'address', found.start);
    },
  };
}

function foundColumn(file: ElfFile, piece: (row: number) => CodePiece): Column {
  return {
    name: 'found by',
    meaning: 'what says that a function begins there',
    put: (out, row) => out.cell(foundBy(file, piece(row)) ?? '', 'remark'),
    explain: (row) => {
      const found = foundBy(file, piece(row));
      return found ? [beginnings[found]] : [];
    },
  };
}

/** The functions of regions, a table each. */
function functionsView(file: ElfFile, regions: readonly CodeRegion[], name: string, paging: PagingOptions): View {
  const ids = idsOf(regions.map((region) => region.name));
  const blocks = regions.map((region, index): Block => {
    const pieces = piecesOf(file, region);
    const left = calledIn(file).left?.get(region) ?? 0;
    return {
      id: ids[index] ?? '',
      title: `Functions of ${region.name} in ${name}`,
      note: [
        counted(pieces.count, 'function'),
        `${counted(region.size, 'byte')} at file offset ${hex(region.offset)}`,
        ...(left === 0 ? [] : [`${readableSize(left)} of it outside of them, where no calls were followed`]),
      ].join(', '),
      about:
        'What begins where: by symbols, the entry, the initialisers, frame descriptions (.eh_frame), the index of ' +
        'functions (.ARM.exidx), and calls that lead where none of them says anything. An address leads to the code.',
      count: pieces.count,
      place: { offset: region.offset, size: region.size },
      rowPlace: (row) => {
        const { start, end } = pieces.at(row);
        return { offset: region.offset + (start - region.address), size: end - start };
      },
      rowKind: 'function',
      columns: [
        pieceStartColumn(file, (row) => pieces.at(row)),
        {
          name: 'size',
          isRight: true,
          meaning: 'bytes up to the next function, with what fills the space between',
          put: (out, row) => out.cell(String(pieces.at(row).end - pieces.at(row).start), 'size'),
        },
        pieceNameColumn(file, (row) => pieces.at(row)),
        foundColumn(file, (row) => pieces.at(row)),
      ],
    };
  });
  return { blocks, paging };
}

function tableJson({ file, ...of }: CodePlace, table: JumpTable): Record<string, unknown> {
  const { place, entrySize, first, bound, targets } = table;
  const { address, section } = placeOfKey(file, place);
  const where = { address: hex(address), ...(section !== undefined && { section: file.sections[section]?.name }) };
  return { ...where, entrySize, first, bound, targets: targets.map((target) => goalText({ file, ...of }, target)) };
}

/** A piece as JSON (docs/json.md), an instruction each. */
export function* codeJson(file: ElfFile, decoder: Decoder, piece: CodePiece): Generator<Record<string, unknown>> {
  const source = sourceOf(file, piece, rowsOf(file, decoder, piece));
  const meaning = meaningColumn(source);
  const lines = linesKnown(file);
  for (const [row, index] of source.rows.entries()) {
    const found = source.code[index];
    if (!found) continue;
    const { address, mnemonic, operands, flow, target, data, table } = found;
    const relocated = source.relocated(found);
    let text = '';
    meaning.put({ names: 'raw', cell: (part) => (text += part) }, row);
    const isNamed = text !== '' || target !== undefined;
    yield {
      address: hex(address),
      ...(isRelocatable(file) && { section: piece.region.name }),
      bytes: source.bytes(found, ''),
      mnemonic,
      ...(operands !== '' && { operands }),
      ...(flow !== 'next' && { flow }),
      ...(target !== undefined && !relocated && { target: hex(target) }),
      ...(data !== undefined && isNamed && !relocated && { data: hex(data) }),
      ...(text !== '' && { meaning: text }),
      ...(table && { table: tableJson(source.place, table) }),
      ...(lines &&
        sourceJson(lines.at({ address, ...(isRelocatable(file) && { section: piece.region.section?.index ?? 0 }) }))),
    };
  }
}
