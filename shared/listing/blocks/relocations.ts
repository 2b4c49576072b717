// The listing's blocks of relocation tables: both ends of each relocation named, the place it writes and the value it
// writes there.

import { exactHex, fieldAt } from '../../base/table.ts';
import { counted, hex } from '../../base/text.ts';
import { isRelocatable, offsetOf, sectionAt, wordAt } from '../../decode/code/addresses.ts';
import { hasNoSections, type ElfFile } from '../../decode/file.ts';
import { relocationReference } from '../../decode/relocations/references.ts';
import {
  addendHex,
  implicitAddend,
  relocationRow,
  relocationTablesOf,
  signingOf,
  type RelocationTable,
} from '../../decode/relocations/relocations.ts';
import { symbolBind, symbolName, type SymbolTable } from '../../decode/symbols/symbols.ts';
import { symbolPlace } from '../../decode/words.ts';
import { codes } from '../../elf/codes.ts';
import { symbolBindings } from '../../elf/constants.ts';
import { relocationKindMeanings, type Machine } from '../../elf/machine.ts';
import { valueOf } from '../../elf/names.ts';
import {
  indexColumn,
  isTo,
  toSections,
  toSegments,
  toTable,
  type Block,
  type Column,
  type Place,
  type Sink,
} from '../block.ts';
import { explainAddress, putPlaceName, putSecondName, putSymbol, quotedName, stringPreview } from '../naming.ts';

const weak = valueOf(symbolBindings, 'WEAK');

export function relocationBlocks(file: ElfFile): Block[] {
  return relocationTablesOf(file).map((table) => relocationBlock(file, table));
}

const abouts: Record<RelocationTable['form'], string> = {
  REL: 'Relocations whose addend is the word in place (gABI Relocation).',
  RELA: 'Relocations with their addend in the record (gABI Relocation).',
  RELR:
    'Relative relocations packed as addresses and bitmaps: each row is one place, ' +
    'to whose word the load address is added (gABI, relative relocation table).',
  AUTH_RELR:
    'Relative relocations of signed pointers, packed as addresses and bitmaps; ' +
    'the place holds the address in its lower half, how to sign in its upper (PAuth ABI Extension to ELF for AArch64).',
  CREL: 'Relocations packed as a stream of numbers, each row what differs from the one before; experimental (LLVM).',
  PRX:
    'Relocations of a module for PlayStation Portable: place and value are counted from segments, ' +
    'not from symbols (PSPSDK tools, psp-prxgen).',
  ANDROID_REL: 'Relocations packed as a stream of numbers (Android bionic).',
  ANDROID_RELA: 'Relocations with addends packed as a stream of numbers (Android bionic).',
};

function relocationBlock(file: ElfFile, table: RelocationTable): Block {
  const { count, symbols } = table;
  return {
    id: table.id,
    title: titleOf(table),
    note: noteOf(table),
    relocations: table,
    reference: (row) => relocationReference(table, row),
    about: abouts[table.form],
    count,
    place: { offset: table.offset, size: table.size },
    rowPlace: table.at,
    columns: [
      indexColumn(count, 'relocation'),
      placeColumn(file, table),
      whereColumn(file, table),
      typeColumn(file, table),
      valueColumn(file, table),
    ],
    rowsTo: function* (to, at) {
      if (to === 'address') {
        for (let row = 0; row < count; row++)
          if (table.place(row) === at || (table.symbol(row) === 0 && valueAddress(table, row) === at)) yield row;
      } else if (symbols && isTo(to, symbols.id) && at > 0)
        for (let row = 0; row < count; row++) if (table.symbol(row) === at) yield row;
    },
  };
}

/** A file has several tables: each says which section it is. */
function titleOf({ form, name, target }: RelocationTable): string {
  const of = target && target.index > 0 ? ` for ${target.name}` : '';
  return `${form === 'RELR' || form === 'AUTH_RELR' ? 'Relative relocations' : 'Relocations'} ${name}${of}`;
}

function noteOf({ count, offset }: RelocationTable): string {
  return `${counted(count, 'entry', 'entries')} at ${hex(offset)}`;
}

function placeColumn(file: ElfFile, table: RelocationTable): Column {
  const relocatable = isRelocatable(file);
  return {
    name: 'place',
    isRight: true,
    field: 'r_offset',
    source: 'gABI Relocation',
    meaning: relocatable
      ? 'where the relocation writes: an offset in the section that the table is for'
      : 'where the relocation writes: an address',
    put: (out, row) => {
      const place = table.place(row);
      out.cell(
        table.table ? exactHex(table.table, 'place', row) : hex(place),
        relocatable ? 'offset' : 'address',
        relocatable ? toSections : 'address',
        relocatable ? (table.target?.index ?? 0) : place,
      );
    },
    place: (row) => (table.table ? fieldAt(table.table, 'place', row) : table.at(row)),
    explain: (row) =>
      relocatable ? [] : [...explainAddress(file, table.place(row)), ...inFile(file, table.place(row))],
  };
}

function inFile(file: ElfFile, address: number): string[] {
  const offset = offsetOf(file, address);
  const word = wordAt(file, address);
  return offset === undefined
    ? ['The file holds no bytes for it: the word is zero before the relocation.']
    : [`File offset ${hex(offset)}; the word there is ${hex(word ?? 0)} before the relocation.`];
}

function whereColumn(file: ElfFile, table: RelocationTable): Column {
  return {
    name: 'in',
    widest: 40,
    meaning:
      'what lies at the place: a GOT slot, an array entry, a symbol or a section and the distance from its start',
    put: (out, row) => putPlaceName(out, file, table.place(row), isRelocatable(file) ? table.target?.index : undefined),
    explain: (row) => explainAddress(file, table.place(row)),
  };
}

/** Types without a row are a problem only of CPUs whose types are known. */
function typeColumn(file: ElfFile, table: RelocationTable): Column {
  const hasNames = file.machine.relocations.length > 0;
  const name = (row: number): string =>
    relocationRow(file, table.type(row))?.[1] ?? `${hasNames ? file.machine.name : 'type'} ${table.type(row)}`;
  return {
    name: 'type',
    field: 'r_info',
    source: file.machine.abi,
    meaning: 'what is computed and how it is written',
    widest: 24,
    put: (out, row) => {
      const isKnown = !hasNames || relocationRow(file, table.type(row)) !== undefined;
      if (!isKnown)
        file.log.add(codes.unknownRelocation, table.at(row), {
          table: table.name,
          row,
          type: table.type(row),
          machine: file.machine.name,
        });
      out.cell(table.form === 'RELR' ? 'RELR' : name(row), isKnown || table.form === 'RELR' ? 'type' : 'problem');
    },
    explain: (row) => formula(file, table, row),
  };
}

/** The formula of a row's type with this row's numbers in it. */
function formula(file: ElfFile, table: RelocationTable, row: number): string[] {
  const found = relocationRow(file, table.type(row));
  if (!found) return [unknownType(file.machine, table.type(row))];
  const [number, name, kind, size, text, meaning, source] = found;
  const values: Record<string, string> = {
    A: addendText(table, row),
    P: hex(table.place(row)),
    B: 'the load address',
    S: table.symbol(row) !== 0 && table.symbols ? symbolValue(table.symbols, table.symbol(row)) : '0',
    V: implicitText(table, row),
    Z: table.symbol(row) !== 0 && table.symbols ? hex(table.symbols.table.get.size(table.symbol(row))) : '0',
  };
  const used = [...new Set(text.match(/\b[ABPSVZ]\b/g) ?? [])].map((letter) => `${letter} = ${values[letter]}`);
  const written = `**${text || 'nothing is written'}**${size > 0 ? `, ${size} bytes` : ''}`;
  const meanings = [relocationKindMeanings[kind], meaning].filter((part) => part !== undefined).join('; ');
  return [
    ...signedText(table, row),
    `\`${name}\` (${number}): ${written}: ${meanings}.`,
    ...(used.length > 0 ? [`With ${used.join(', ')}.`] : []),
    `Source: ${source ?? file.machine.abi}`,
  ];
}

function unknownType({ title, abi, relocations }: Machine, type: number): string {
  if (relocations.length > 0) return `${title} defines no relocation type ${type}, as far as this is known: ${abi}.`;
  return `Relocation type ${type}. What it computes is not known here: there is no table of the types of ${title}.`;
}

function signedText(table: RelocationTable, row: number): string[] {
  const text = signingOf(table, row);
  return text === undefined ? [] : [`Signed with ${text}.`];
}

function symbolValue(symbols: SymbolTable, row: number): string {
  const name = quotedName(symbols, row);
  return symbolPlace(symbols, row) === 'UND'
    ? `the address of ${name}, which this file does not define`
    : `${exactHex(symbols.table, 'value', row)} (${name})`;
}

function addendText(table: RelocationTable, row: number): string {
  return table.hasAddend ? addendHex(table, row) : implicitText(table, row);
}

function implicitText(table: RelocationTable, row: number): string {
  const word = implicitAddend(table, row);
  return word === undefined ? '0 (no word in the file)' : `${hex(word)} (the word in place)`;
}

/** The address that a relocation without symbol makes: its addend, or the word in place. */
function valueAddress(table: RelocationTable, row: number): number {
  return table.hasAddend ? table.addend(row) : (implicitAddend(table, row) ?? 0);
}

function valueColumn(file: ElfFile, table: RelocationTable): Column {
  return {
    name: 'value',
    field: table.hasAddend ? 'r_info, r_addend' : 'r_info',
    source: 'gABI Relocation',
    meaning: 'what is written: a symbol plus addend, or an address of this file',
    put: (out, row) => putValue(out, file, table, row),
    place: (row): Place => table.at(row),
    explain: (row) => valueLines(file, table, row),
  };
}

function valueLines(file: ElfFile, table: RelocationTable, row: number): string[] {
  const symbol = table.symbol(row);
  const lines = formula(file, table, row);
  if (symbol === 0 || !table.symbols) {
    const isRelative = relocationRow(file, table.type(row))?.[2] === 'relative' || table.form === 'RELR';
    return isRelative ? [...lines, ...explainAddress(file, valueAddress(table, row))] : lines;
  }
  const isWeak = symbolBind(table.symbols, symbol) === weak;
  const name = `Symbol ${symbol} ${quotedName(table.symbols, symbol)}`;
  return [`${name}${isWeak ? ', weak: no error when nothing defines it' : ''}.`, ...lines];
}

function putValue(out: Sink, file: ElfFile, table: RelocationTable, row: number): void {
  const symbol = table.symbol(row);
  if (symbol !== 0) return putSymbolValue(out, file, table, row, symbol);
  if (table.base) return out.cell(`+ segment ${table.base(row)}`, 'section', toSegments, table.base(row));
  const kind = relocationRow(file, table.type(row))?.[2];
  if (isRelocatable(file) || (kind !== 'relative' && kind !== 'irelative')) {
    if (table.hasAddend) out.cell(addendHex(table, row), 'number');
    return;
  }
  const address = valueAddress(table, row);
  out.cell(hex(address), 'address', 'address', address);
  if (sectionAt(file, address) || hasNoSections(file)) {
    out.cell('  ', 'text');
    putPlaceName(out, file, address);
    const text = stringPreview(file, address);
    if (text !== undefined) out.cell('  ' + text, 'string');
  }
}

/** A symbol and the addend to it. */
function putSymbolValue(out: Sink, file: ElfFile, table: RelocationTable, row: number, symbol: number): void {
  const { symbols } = table;
  if (!symbols || symbol >= symbols.count) {
    const count = symbols?.count ?? 0;
    file.log.add(codes.badRelocationSymbol, table.at(row), { table: table.name, row, symbol, count });
    return out.cell(`symbol ${symbol}, outside the table`, 'problem');
  }
  const addend = table.hasAddend ? addendHex(table, row) : '0x0';
  putSymbol(out, symbols, symbol);
  if (addend !== '0x0') out.cell(addend.startsWith('-') ? ` - ${addend.slice(1)}` : ` + ${addend}`, 'number');
  putSecondName(out, symbolName(symbols, symbol), toTable(symbols), symbol);
}
