// The listing's blocks of SFrame: the functions that it describes, and for each of their addresses where caller, return
// address and frame pointer are found.

import { counted, hex, signedHex } from '../../base/text.ts';
import { isRelocatable } from '../../decode/code/addresses.ts';
import type { ElfFile } from '../../decode/file.ts';
import { relocationAt } from '../../decode/relocations/places.ts';
import {
  sframeOf,
  type Sframe,
  type SframeFunction,
  type SframeRow,
  type SframeRule,
} from '../../decode/code/sframe.ts';
import { symbolSection } from '../../decode/symbols/symbols.ts';
import { sframeAbis, sframeFlags } from '../../elf/sframe.ts';
import { flagNames, valueOf } from '../../elf/names.ts';
import { fieldColumn, indexColumn, recordPlace, toRows, type Block, type Column, type Sink } from '../block.ts';
import { explainAddress, putPlaceName } from '../naming.ts';

const source = 'The SFrame Format, version 3';
const toFunctions = toRows('sframe');
const toRowsOfFunction = toRows('sframe-rows');
const aarch64 = ['AARCH64_ENDIAN_BIG', 'AARCH64_ENDIAN_LITTLE'].map((name) => valueOf(sframeAbis, name));

export function sframeBlocks(file: ElfFile): Block[] {
  const table = sframeOf(file);
  return table ? [functionsBlock(file, table), rowsBlock(file, table)] : [];
}

function functionsBlock(file: ElfFile, table: Sframe): Block {
  const { functions, count } = table;
  return {
    id: 'sframe',
    title: 'Stack frames (SFrame)',
    count,
    address: table.address,
    place: { offset: table.offset, size: table.size },
    rowPlace: recordPlace(functions),
    note: noteOf(table),
    about:
      'What backtraces need, in a form that is quick to read: ' +
      "for each function the rows that say where its caller's frame is (The SFrame Format).",
    rowsTo: function* (to, at) {
      for (let row = 0; to === 'address' && row < count; row++) if (table.start(row) === at) yield row;
    },
    columns: functionColumns(file, table),
  };
}

function noteOf({ header, count, rowCount, version, offset }: Sframe): string {
  const flags = flagNames(sframeFlags, header.get.flags(0)).join(' ');
  const fixed = [
    ['returnOffset', 'return address'],
    ['pointerOffset', 'frame pointer'],
  ] as const;
  const offsets = fixed
    .map(([field, name]) => [name, (header.get[field](0) << 24) >> 24] as const)
    .filter(([, value]) => value !== 0)
    .map(([name, value]) => `${name} always at frame ${signed(value)}`);
  return [
    counted(count, 'function'),
    counted(rowCount, 'row'),
    `version ${version}`,
    sframeAbis.name(header.get.abi(0)),
    flags,
    ...offsets,
    `at ${hex(offset)}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function functionColumns(file: ElfFile, table: Sframe): Column[] {
  const { functions, count } = table;
  return [
    indexColumn(count, 'function'),
    startColumn(file, table),
    fieldColumn(functions, 'size', 'size', (out, row) => out.cell(hex(functions.get.size(row)), 'size'), {
      isRight: true,
    }),
    {
      name: 'rows',
      meaning: 'the first of its rows, and how many there are',
      source,
      put: (out, row) => {
        const { firstRow, rowCount: own } = table.info(row);
        if (own > 0) out.cell(`${firstRow}, ${counted(own, 'row')}`, 'number', toRowsOfFunction, firstRow);
      },
    },
    {
      name: 'kind',
      meaning: 'what the rows are for, and how they are written',
      source,
      put: (out, row) => out.cell(kindText(table, table.info(row)), 'remark'),
    },
    {
      name: 'in',
      meaning: "what lies at the function's address",
      put: (out, row) => putFunction(out, file, table, row),
    },
  ];
}

function startColumn(file: ElfFile, table: Sframe): Column {
  const isLinked = !isRelocatable(file);
  return fieldColumn(
    table.functions,
    'start',
    'function',
    (out, row) => {
      if (isLinked) out.cell(hex(table.start(row)), 'address', 'address', table.start(row));
      else out.cell(signedHex(table.start(row)), 'number');
    },
    {
      isRight: true,
      explain: (row) => (isLinked ? explainAddress(file, table.start(row)) : ['The distance before relocation.']),
    },
  );
}

function kindText({ header }: Sframe, { addressSize, blockSize, isFlexible, isSignal, key }: SframeFunction): string {
  const parts = [`addresses of ${counted(addressSize, 'byte')}`];
  if (blockSize > 0) parts.push(`the same for each block of ${blockSize} bytes`);
  if (isFlexible) parts.push('of any register');
  if (isSignal) parts.push("signal handler's frame");
  if (aarch64.includes(header.get.abi(0)) && key === 'B') parts.push('signed with key B');
  return parts.join(', ');
}

/** Names the function; in a relocatable file by the relocation of the field that holds its address. */
function putFunction(out: Sink, file: ElfFile, table: Sframe, row: number): void {
  if (!isRelocatable(file)) return putPlaceName(out, file, table.start(row));
  const target = relocatedStart(file, table, row);
  if (target) putPlaceName(out, file, target.offset, target.section);
}

function relocatedStart(file: ElfFile, table: Sframe, row: number): { offset: number; section: number } | undefined {
  const field = table.startField(row).offset - table.offset;
  const found = table.section && relocationAt(file, field, table.section);
  const symbols = found?.table.symbols;
  const symbol = found?.table.symbol(found.row) ?? 0;
  if (!found || !symbols || symbol === 0 || symbol >= symbols.count) return undefined;
  const { index, isReserved } = symbolSection(symbols, symbol);
  // Whatever the flags say: assemblers write the distance from the field, which the static linker makes one from the
  // table's start (binutils, PR ld/32666).
  const offset = symbols.table.get.value(symbol) + found.table.addend(found.row);
  return isReserved || index === 0 ? undefined : { offset, section: index };
}

function rowsBlock(file: ElfFile, table: Sframe): Block {
  const { rowCount: count } = table;
  const at = (row: number): SframeRow => table.row(row);
  return {
    id: 'sframe-rows',
    title: 'Stack frame rows (SFrame)',
    note: counted(count, 'row'),
    count,
    rowPlace: (row) => ({ offset: at(row).offset, size: at(row).size }),
    about:
      'A row holds from its address to the next row of the function: ' +
      "where the caller's frame is (CFA), " +
      'and where return address and frame pointer are saved (The SFrame Format).',
    columns: rowColumns(file, table, at),
  };
}

function rowColumns(file: ElfFile, table: Sframe, at: (row: number) => SframeRow): Column[] {
  const rule = (name: string, meaning: string, of: (row: SframeRow) => SframeRule | undefined): Column => ({
    name,
    meaning,
    source,
    put: (out, row) => out.cell(ruleText(of(at(row))), 'number'),
  });
  return [
    indexColumn(table.rowCount, 'row'),
    {
      name: 'address',
      isRight: true,
      meaning: 'first address that the row is for; in a repeated block the distance from its start',
      source,
      put: (out, row) => putAddress(out, file, table, at(row)),
    },
    rule('frame', "the caller's frame: the stack pointer before the call", (row) => row.frame),
    rule('return address', 'where it is', (row) => row.returnAddress),
    rule('frame pointer', "where the caller's is", (row) => row.framePointer),
    {
      name: '',
      meaning: 'what else is said',
      source,
      put: (out, row) => {
        const text = remark(at(row));
        if (text !== '') out.cell(text, 'remark');
      },
    },
    { name: 'in', meaning: 'what lies at the address', put: (out, row) => putRowPlace(out, file, table, at(row)) },
  ];
}

function putAddress(out: Sink, file: ElfFile, table: Sframe, row: SframeRow): void {
  if (isRelocatable(file) || table.info(row.function).blockSize > 0) {
    return out.cell(`+ ${hex(row.distance)}`, 'number', toFunctions, row.function);
  }
  const address = table.start(row.function) + row.distance;
  out.cell(hex(address), 'address', 'address', address);
}

function putRowPlace(out: Sink, file: ElfFile, table: Sframe, row: SframeRow): void {
  if (!isRelocatable(file)) return putPlaceName(out, file, table.start(row.function) + row.distance);
  const target = relocatedStart(file, table, row.function);
  if (target) putPlaceName(out, file, target.offset + row.distance, target.section);
}

function remark({ size, isOutermost, isSigned }: SframeRow): string {
  if (size === 0) return 'outside the table';
  if (isOutermost) return 'outermost frame';
  return isSigned ? 'return address is signed' : '';
}

const signed = (distance: number): string => (distance < 0 ? `- ${-distance}` : `+ ${distance}`);

/** A rule in the words of the specification's tools: `sp + 16`, `[cfa - 16]` for what is stored there. */
function ruleText(rule: SframeRule | undefined): string {
  if (!rule) return '';
  const base = typeof rule.base === 'number' ? `r${rule.base}` : rule.base;
  const sum = rule.distance === 0 ? base : `${base} ${signed(rule.distance)}`;
  return rule.isStored ? `[${sum}]` : sum;
}
