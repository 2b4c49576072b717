// Changes of dynamic symbols: their names, whether they may stay undefined, and who sees them.

import { hex } from '../base/text.ts';
import { Writer } from '../base/writer.ts';
import { sectionAt, segmentAt } from '../decode/code/addresses.ts';
import { dynamicRelocationsOf } from '../decode/relocations/records.ts';
import { relocationRow } from '../decode/relocations/relocations.ts';
import { gnuHashOf } from '../decode/symbols/hash.ts';
import { symbolName, symbolTablesOf, symbolType } from '../decode/symbols/symbols.ts';
import { segmentFlags, symbolBindings, symbolTypes, symbolVisibilities } from '../elf/constants.ts';
import { symbolLayouts } from '../elf/layouts.ts';
import { valueOf } from '../elf/names.ts';
import type { Binary } from './binary.ts';
import { Refusal, stringsOf, tableNamed } from './dynamic.ts';
import { bytesOfText } from './strings.ts';
import {
  globalVersion,
  localVersion,
  rowNow,
  symbolRowsOf,
  symbolsOf,
  writeSymbolRows,
  type SymbolRow,
} from './symbolRows.ts';

const [local, global, weak] = ['LOCAL', 'GLOBAL', 'WEAK'].map((name) => valueOf(symbolBindings, name)) as [
  number,
  number,
  number,
];

/**
 * Gives symbols other names, references and definitions alike.
 * @param names new ones by old ones, a character a byte
 */
export function renameSymbols(binary: Binary, names: ReadonlyMap<string, string>): void {
  const { file } = binary;
  const at = symbolLayouts[file.class].fields.name.at;
  const rows = symbolRowsOf(binary);
  const strings = stringsOf(binary);
  const renamed = rows.map((row, index): SymbolRow => {
    const name = index === 0 ? undefined : names.get(row.name);
    if (name === undefined) return row;
    const view = new DataView(row.bytes.buffer);
    strings.release(view.getUint32(at, file.isLittle));
    view.setUint32(at, strings.add(name), file.isLittle);
    return { ...row, name };
  });
  if (renamed.some((row, index) => row !== rows[index])) writeSymbolRows(binary, renamed);
}

/** References that may stay undefined: their address is 0 then. */
export function weaken(binary: Binary, name: string): void {
  const symbols = symbolsOf(binary);
  const { size, fields } = symbolLayouts[binary.file.class];
  let count = 0;
  for (let row = 1; row < symbols.count; row++) {
    const at = row * size + fields.info.at;
    const info = symbols.bytes[at] ?? 0;
    if (symbols.name(row) !== bytesOfText(name) || info >> 4 === local) continue;
    symbols.bytes[at] = (weak << 4) | (info & 0xf);
    count++;
  }
  if (count === 0) throw new Refusal(`no dynamic symbol ${name}`);
  symbols.piece.content = symbols.bytes;
}

/** The binding of a symbol. */
function scopeOf({ file }: Binary, { bytes }: SymbolRow): number {
  return (bytes[symbolLayouts[file.class].fields.info.at] ?? 0) >> 4;
}

const visibilityMask = 3;

/** Sets binding and visibility; the other bits of st_other are the CPU's. */
function setScope({ file }: Binary, { bytes }: SymbolRow, binding: number, visibility: string): void {
  const { info, other } = symbolLayouts[file.class].fields;
  bytes[info.at] = (binding << 4) | ((bytes[info.at] ?? 0) & 0xf);
  bytes[other.at] = ((bytes[other.at] ?? 0) & ~visibilityMask) | valueOf(symbolVisibilities, visibility);
}

function isDefined({ file }: Binary, { bytes }: SymbolRow): boolean {
  const { shndx } = symbolLayouts[file.class].fields;
  return new DataView(bytes.buffer).getUint16(shndx.at, file.isLittle) !== 0;
}

/** Refuses where something counts by the rows of symbols that is not told. */
function needsFreeRows({ entries }: Binary): void {
  // MIPS psABI, Global Offset Table: words in the order of the symbols. The others are tables beside theirs.
  const tag = ['MIPS_GOTSYM', 'SYMTAB_SHNDX', 'SYMINFO'].find((name) => entries.some((each) => each.name === name));
  if (tag !== undefined) throw new Refusal(`its symbols can't change places: DT_${tag} goes by their rows`);
}

/** A definition is for the file alone: no other one finds it, and the file's own references are bound to it. */
export function hide(binary: Binary, name: string): void {
  needsFreeRows(binary);
  const rows = symbolRowsOf(binary);
  const found = rows.filter((row, index) => index > 0 && row.name === bytesOfText(name));
  if (found.length === 0) throw new Refusal(`no dynamic symbol ${name}`);
  if (!found.every((row) => isDefined(binary, row)))
    throw new Refusal(`it does not define ${name}: what it needs of others can't be hidden`);
  const seen = found.filter((row) => scopeOf(binary, row) !== local);
  if (seen.length === 0) return;
  refuseCopies(binary, new Set(seen.map(({ row }) => row)), name);
  for (const row of seen) {
    // Late binding of glibc looks at visibility alone (elf/dl-runtime.c, _dl_fixup).
    setScope(binary, row, local, 'HIDDEN');
    if (row.version !== undefined) row.version = localVersion;
    row.isInGnuHash = row.isInSysvHash = false;
  }
  // Local ones come first (gABI, Symbol Table).
  const others = rows.filter((row) => !seen.includes(row));
  const first = others.findIndex((row) => scopeOf(binary, row) !== local);
  writeSymbolRows(binary, others.toSpliced(first < 0 ? others.length : first, 0, ...seen));
}

/** A variable that was copied from a library is the library's, too. */
function refuseCopies(binary: Binary, rows: ReadonlySet<number | undefined>, name: string): void {
  const { file } = binary;
  for (const { count, symbol, type } of dynamicRelocationsOf(file))
    for (let row = 0; row < count; row++)
      if (rows.has(rowNow(binary, symbol(row))) && relocationRow(file, type(row))?.[2] === 'copy')
        throw new Refusal(`${name} is a copy of a library's variable, and the library has to find it`);
}

/**
 * Other files find a function or a variable of the file.
 * @param text a symbol that is hidden or only in the full symbol table; or NAME=ADDRESS
 */
export function exportSymbol(binary: Binary, text: string): void {
  needsFreeRows(binary);
  const [, name = text, address] = /^(.+)=(0x[\da-f]+)$/is.exec(text) ?? [];
  const rows = symbolRowsOf(binary);
  const there = rows.filter((row, index) => index > 0 && row.name === bytesOfText(name));
  const seen = there.find((row) => scopeOf(binary, row) !== local);
  if (seen && !isDefined(binary, seen)) throw new Refusal(`it does not define ${name}: it needs it of another file`);
  if (seen && address !== undefined) throw new Refusal(`it has a dynamic symbol ${name} already`);
  if (seen) return;
  if (there.length > 1) throw new Refusal(`it has ${there.length} hidden symbols ${name}`);
  const row = there[0] ?? newRow(binary, name, address === undefined ? named(binary, name) : placed(binary, address));
  setScope(binary, row, global, 'DEFAULT');
  row.isInGnuHash = gnuHashOf(binary.file) !== undefined;
  row.isInSysvHash = true;
  if (tableNamed(binary, 'VERSYM')) row.version = globalVersion;
  writeSymbolRows(binary, [...rows.filter((each) => each !== row), row]);
}

/** What a record says besides its name; `info` and `other` with all their bits. */
type Fields = Readonly<Record<'value' | 'size' | 'info' | 'other' | 'shndx', number>>;

function newRow(binary: Binary, name: string, fields: Fields): SymbolRow {
  const { file } = binary;
  const layout = symbolLayouts[file.class];
  const out = new Writer(layout.size, file.isLittle);
  const text = bytesOfText(name);
  out.record<string>(0, layout, { ...fields, name: stringsOf(binary).add(text) });
  const none = { row: undefined, version: undefined, isInGnuHash: false, isInSysvHash: false };
  return { ...none, bytes: out.bytes, name: text };
}

const exportable = ['NOTYPE', 'OBJECT', 'FUNC', 'TLS', 'GNU_IFUNC'].map((name) => valueOf(symbolTypes, name));

/** What the full symbol table says of a definition. */
function named({ file }: Binary, name: string): Fields {
  const found = new Map<number, Fields>();
  for (const symbols of symbolTablesOf(file).filter(({ isDynamic }) => !isDynamic)) {
    const { get } = symbols.table;
    for (let row = 1; row < symbols.count; row++) {
      if (get.shndx(row) === 0 || symbolName(symbols, row) !== name) continue;
      if (!exportable.includes(symbolType(symbols, row))) continue;
      const [value, size, info] = [get.value(row), get.size(row), get.info(row)];
      found.set(value, { value, size, info, other: get.other(row), shndx: get.shndx(row) });
    }
  }
  const [fields, ...more] = found.values();
  if (!fields) throw new Refusal(`it has no symbol ${name}: ${name}=ADDRESS says where it is`);
  if (more.length > 0) {
    const places = [...found.keys()].map(hex).join(', ');
    throw new Refusal(`it has several symbols ${name}, at ${places}: ${name}=ADDRESS says which is meant`);
  }
  return fields;
}

/** A definition at an address: of a function where there is code. */
function placed({ file }: Binary, text: string): Fields {
  const value = Number(text);
  const segment = segmentAt(file, value);
  if (!segment) throw new Refusal(`${text} is in no segment that is loaded`);
  const isCode = (segment.flags & valueOf(segmentFlags, 'X')) !== 0;
  const info = valueOf(symbolTypes, isCode ? 'FUNC' : 'OBJECT');
  // Without section headers any number that is none of the reserved ones: it is not looked at.
  return { value, size: 0, info, other: 0, shndx: sectionAt(file, value)?.index ?? 1 };
}
