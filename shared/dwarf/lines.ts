// Line programs (.debug_line, DWARF 2 to 5): which file, line and column the instructions come from.

import { pathIn } from '../base/files.ts';
import { lastNotAbove } from '../decode/code/addresses.ts';
import { valueOf } from '../elf/names.ts';
import { lineContents, lineExtended, lineOpcodes, forms } from './constants.ts';
import { Cursor } from './cursor.ts';
import { cursorAt, type DebugSections } from './sections.ts';
import { readLength, readValue, rootOf, textIn, valueOfEntry, type Unit } from './units.ts';

/** A file of a line program. `path` is joined as compilers mean it, from the folder that they were started in. */
export interface SourceFile {
  readonly path: string;
  /** The folder that the compiler was started in. */
  readonly folder: string;
}

/** What an instruction comes from. Line 0: from no line. Column 0: from the whole line. */
export interface LineRow {
  /** Number of the file, as line programs and calls count them. */
  readonly file: number;
  readonly line: number;
  readonly column: number;
}

/** The lines of a unit. */
export interface LineTable {
  /** The row of an address. */
  at(address: number): LineRow | undefined;
  /** What the table covers, a run of addresses each, by their ends. */
  readonly sequences: readonly Sequence[];
  /** Rows in the order of the program; each holds up to the address of the next one. */
  readonly rows: Rows;
}

export interface Sequence {
  readonly start: number;
  readonly end: number;
  /** Rows from the first to the one that ends the run. */
  readonly first: number;
  readonly last: number;
}

export interface Rows {
  readonly addresses: Float64Array;
  readonly files: Uint32Array;
  readonly lines: Uint32Array;
  readonly columns: Uint32Array;
}

/** What stands before a line program. */
interface Header {
  readonly version: number;
  readonly smallest: number;
  readonly operations: number;
  readonly lineBase: number;
  readonly lineRange: number;
  readonly opcodeBase: number;
  readonly lengths: readonly number[];
  readonly folders: readonly string[];
  readonly names: readonly Name[];
}

interface Name {
  readonly name: string;
  readonly folder: number;
}

/** The files of a unit, and its lines when they are asked for. */
export interface LineProgram {
  /** Numbers of files: from the first to before the last. */
  readonly files: { readonly from: number; readonly to: number };
  /** The file of a number. */
  file(number: number): SourceFile | undefined;
  readonly table: LineTable;
  /** Bytes of the program with its header. */
  readonly size: number;
}

/** The line program at an offset. @param unit whose strings and folder it uses */
export function lineProgramAt(sections: DebugSections, unit: Unit, offset: number): LineProgram | undefined {
  const region = sections.region('line');
  const head = cursorAt(region, offset, 12);
  const { length, isWide } = readLength(head);
  const cursor = cursorAt(region, offset, head.at + length);
  cursor.skip(head.at);
  if (!(length > 0)) return undefined;
  const version = cursor.u16();
  if (version < 2 || version > 5) return undefined;
  const addressSize = version >= 5 ? cursor.u8() : unit.addressSize;
  if (version >= 5) cursor.skip(1);
  const headerLength = cursor.offset(isWide);
  const programStart = cursor.at + headerLength;
  const header = readHeader(cursor, { ...unit, isWide, addressSize }, version);
  if (cursor.isCut && header.names.length === 0) return undefined;
  const root = rootOf(unit);
  const folder = (root && textIn(unit, valueOfEntry(root, 'comp_dir'))) ?? '';
  const names = [...header.names];
  let table: LineTable | undefined;
  const from = version >= 5 ? 0 : 1;
  const file = (number: number): SourceFile | undefined => fileOf(header, names[number - from], folder);
  return {
    get files() {
      return { from, to: from + names.length };
    },
    file,
    size: cursor.end,
    get table() {
      table ??= tableOf(
        runProgram(new Cursor(cursor.array, cursor.isLittle, programStart), header, addressSize, names),
      );
      return table;
    },
  };
}

function readHeader(cursor: Cursor, unit: Unit, version: number): Header {
  const smallest = cursor.u8();
  const operations = version >= 4 ? cursor.u8() : 1;
  cursor.skip(1);
  const lineBase = (cursor.u8() << 24) >> 24;
  const lineRange = cursor.u8();
  const opcodeBase = cursor.u8();
  const lengths = [0];
  while (lengths.length < opcodeBase) lengths.push(cursor.u8());
  const common = { version, smallest, operations, lineBase, lineRange, opcodeBase, lengths };
  if (version < 5) return { ...common, ...readOldNames(cursor) };
  const folders = readNames(cursor, unit).map(({ name }) => name);
  return { ...common, folders, names: readNames(cursor, unit) };
}

/** Folders and files up to an empty name each (DWARF 4, 6.2.4). */
function readOldNames(cursor: Cursor): Pick<Header, 'folders' | 'names'> {
  // Folder 0 is the one that the compiler was started in.
  const folders = [''];
  const names: Name[] = [];
  for (let name = cursor.string(); name !== '' && !cursor.isCut; name = cursor.string()) folders.push(name);
  for (let name = cursor.string(); name !== '' && !cursor.isCut; name = cursor.string())
    names.push(readOldName(cursor, name));
  return { folders, names };
}

function readOldName(cursor: Cursor, name: string): Name {
  const folder = cursor.uleb();
  cursor.uleb();
  cursor.uleb();
  return { name, folder };
}

const content = (name: string): number => valueOf(lineContents, name);
const [pathContent, folderContent] = [content('path'), content('directory_index')];
const inPlace = valueOf(forms, 'string');

/** A table of folders or files, which says how its rows are written (DWARF 5, 6.2.4.1). */
function readNames(cursor: Cursor, unit: Unit): Name[] {
  const formats = Array.from({ length: cursor.u8() }, () => [cursor.uleb(), cursor.uleb()] as const);
  const count = cursor.uleb();
  const names: Name[] = [];
  for (let row = 0; row < count && !cursor.isAtEnd; row++) {
    const start = cursor.at;
    let name = '';
    let folder = 0;
    for (const [kind, formNumber] of formats) {
      if (formNumber === inPlace && kind === pathContent) {
        name = cursor.string();
        continue;
      }
      const value = readValue(cursor, unit, formNumber);
      if (Number.isNaN(value.number)) cursor.skip(Infinity);
      else if (kind === pathContent) name = textIn(unit, value) ?? '';
      else if (kind === folderContent) folder = value.number;
    }
    if (cursor.isCut || cursor.at === start) break;
    names.push({ name, folder });
  }
  return names;
}

function fileOf(header: Header, found: Name | undefined, folder: string): SourceFile | undefined {
  if (!found || found.name === '') return undefined;
  const inFolder = pathIn(header.folders[found.folder] ?? '', found.name);
  return { path: pathIn(folder, inFolder), folder };
}

const standard = (name: string): number => valueOf(lineOpcodes, name);
const extended = (name: string): number => valueOf(lineExtended, name);
const opcode = {
  copy: standard('copy'),
  advancePc: standard('advance_pc'),
  advanceLine: standard('advance_line'),
  setFile: standard('set_file'),
  setColumn: standard('set_column'),
  constAddPc: standard('const_add_pc'),
  fixedAdvancePc: standard('fixed_advance_pc'),
};
/** The standard opcodes that change nothing that is kept here, and have no operands or one number. */
const otherOpcodes = ['negate_stmt', 'set_basic_block', 'set_prologue_end', 'set_epilogue_begin', 'set_isa'].map(
  standard,
);
const extendedCode = {
  endSequence: extended('end_sequence'),
  setAddress: extended('set_address'),
  defineFile: extended('define_file'),
};

/** The registers of the machine that runs line programs (DWARF 5, 6.2.2), and the rows that come out. */
class Machine {
  address = 0;
  operation = 0;
  file = 1;
  line = 1;
  column = 0;
  count = 0;
  readonly sequences: Sequence[] = [];
  #addresses = new Float64Array(64);
  #files = new Uint32Array(64);
  #lines = new Uint32Array(64);
  #columns = new Uint32Array(64);
  #first = 0;
  readonly #header: Header;

  constructor(header: Header) {
    this.#header = header;
  }

  advance(by: number): void {
    const { smallest, operations } = this.#header;
    if (operations <= 1) this.address += smallest * by;
    else {
      const sum = this.operation + by;
      this.address += smallest * Math.floor(sum / operations);
      this.operation = sum % operations;
    }
  }
  append(): void {
    if (this.count === this.#addresses.length) this.#grow();
    this.#addresses[this.count] = this.address;
    this.#files[this.count] = this.file;
    this.#lines[this.count] = this.line;
    this.#columns[this.count++] = this.column;
  }
  endSequence(): void {
    this.append();
    const start = this.#addresses[this.#first] ?? 0;
    const last = this.count - 1;
    if (last > this.#first && start < this.address)
      this.sequences.push({ start, end: this.address, first: this.#first, last });
    this.#first = this.count;
    this.address = this.operation = this.column = 0;
    this.file = this.line = 1;
  }
  get rows(): Rows {
    return {
      addresses: this.#addresses.slice(0, this.count),
      files: this.#files.slice(0, this.count),
      lines: this.#lines.slice(0, this.count),
      columns: this.#columns.slice(0, this.count),
    };
  }

  #grow(): void {
    this.#addresses = twice(this.#addresses, new Float64Array(2 * this.count));
    this.#files = twice(this.#files, new Uint32Array(2 * this.count));
    this.#lines = twice(this.#lines, new Uint32Array(2 * this.count));
    this.#columns = twice(this.#columns, new Uint32Array(2 * this.count));
  }
}

function twice<T extends Float64Array | Uint32Array>(old: T, grown: T): T {
  grown.set(old);
  return grown;
}

function runProgram(cursor: Cursor, header: Header, addressSize: number, names: Name[]): Machine {
  const machine = new Machine(header);
  const { opcodeBase, lineBase, lineRange } = header;
  while (!cursor.isAtEnd) {
    const code = cursor.u8();
    if (code >= opcodeBase) {
      const adjusted = code - opcodeBase;
      machine.advance(lineRange === 0 ? 0 : Math.floor(adjusted / lineRange));
      machine.line += lineBase + (lineRange === 0 ? 0 : adjusted % lineRange);
      machine.append();
    } else if (code === 0) runExtended(cursor, machine, addressSize, names);
    else runStandard(cursor, machine, code, header);
  }
  return machine;
}

function runStandard(cursor: Cursor, machine: Machine, code: number, header: Header): void {
  const { opcodeBase, lineRange, lengths } = header;
  switch (code) {
    case opcode.copy:
      return machine.append();
    case opcode.advancePc:
      return machine.advance(cursor.uleb());
    case opcode.advanceLine:
      machine.line += cursor.sleb();
      return;
    case opcode.setFile:
      machine.file = cursor.uleb();
      return;
    case opcode.setColumn:
      machine.column = cursor.uleb();
      return;
    case opcode.constAddPc:
      return machine.advance(lineRange === 0 ? 0 : Math.floor((255 - opcodeBase) / lineRange));
    case opcode.fixedAdvancePc:
      machine.address += cursor.u16();
      machine.operation = 0;
      return;
    default:
      // Operands of opcodes that nobody knows are numbers; how many, the header says.
      for (let left = otherOpcodes.includes(code) && !lengths[code] ? 0 : (lengths[code] ?? 0); left > 0; left--)
        cursor.uleb();
  }
}

function runExtended(cursor: Cursor, machine: Machine, addressSize: number, names: Name[]): void {
  const length = cursor.uleb();
  const end = cursor.at + length;
  const code = length > 0 ? cursor.u8() : 0;
  if (code === extendedCode.endSequence) machine.endSequence();
  else if (code === extendedCode.setAddress) {
    const size = length - 1;
    machine.address = cursor.word(size > 0 && size <= 8 ? size : addressSize);
    machine.operation = 0;
  } else if (code === extendedCode.defineFile) names.push(readOldName(cursor, cursor.string()));
  if (end > cursor.at) cursor.skip(end - cursor.at);
}

function tableOf({ sequences, rows }: Machine): LineTable {
  const sorted = sequences.toSorted((a, b) => a.end - b.end);
  const ends = Float64Array.from(sorted, ({ end }) => end);
  return {
    sequences: sorted,
    rows,
    at: (address) => {
      const sequence = sorted[lastNotAbove(ends, address) + 1];
      if (!sequence || address < sequence.start) return undefined;
      // The last row that is not behind the address holds.
      const { first, last } = sequence;
      const row = first + lastNotAbove(rows.addresses.subarray(first, last), address);
      return { file: rows.files[row] ?? 0, line: rows.lines[row] ?? 0, column: rows.columns[row] ?? 0 };
    },
  };
}
