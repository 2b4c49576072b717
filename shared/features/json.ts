// The decoded tables as JSON values (docs/json.md), table by table, so that a big file can be written without building
// one object of it.

import { exactHex } from '../base/table.ts';
import { hex } from '../base/text.ts';
import { textOf } from '../base/log.ts';
import { allSymbolTablesOf } from '../decode/symbols/debugSymbols.ts';
import { dynamicOf, tagsOf } from '../decode/dynamic.ts';
import { embeddedOf } from '../decode/notes/embedded.ts';
import type { ElfFile } from '../decode/file.ts';
import {
  addendHex,
  relocationRow,
  relocationTablesOf,
  type RelocationTable,
} from '../decode/relocations/relocations.ts';
import { symbolBind, symbolName, symbolTablesOf, symbolType, type SymbolTable } from '../decode/symbols/symbols.ts';
import { versionOf } from '../decode/symbols/versions.ts';
import { namesOf, permissions, symbolPlace } from '../decode/words.ts';
import { fileClasses } from '../elf/constants.ts';
import { findings } from '../verdicts/findings.ts';

type Json = Record<string, unknown>;

/** One member of the JSON object: a value, or the values of an array one by one. */
export interface JsonMember {
  readonly name: string;
  readonly value?: Json;
  readonly values?: Iterable<Json>;
}

/** The members of the object for an ELF file, in order. */
export function* jsonMembers(file: ElfFile): Generator<JsonMember> {
  yield { name: 'header', value: header(file) };
  yield { name: 'segments', values: segments(file) };
  const embedded = embeddedOf(file);
  if (embedded)
    yield {
      name: 'interpreterSegments',
      values: segments({ ...file, segments: embedded.segments, segmentTable: embedded.table }),
    };
  yield { name: 'sections', values: sections(file) };
  yield { name: 'dynamic', values: dynamic(file) };
  yield { name: 'relocations', values: relocations(file) };
  yield { name: 'dynsyms', values: symbols(file, true) };
  yield { name: 'symtab', values: symbols(file, false) };
  for (const table of allSymbolTablesOf(file))
    if (table.origin !== undefined) yield { name: table.id, values: rowsOf(file, table) };
  yield { name: 'diagnostics', values: diagnostics(file) };
}

function header(file: ElfFile): Json {
  const { header: h, headerTable: table } = file;
  return {
    class: 'ELF' + fileClasses.name(file.class === 64 ? 2 : 1).replace(/\D/g, ''),
    endian: file.isLittle ? 'little' : 'big',
    type: namesOf.fileType(file).name(h.type),
    machine: namesOf.machine().name(h.machine),
    entry: exactHex(table, 'entry', 0),
    phoff: exactHex(table, 'phoff', 0),
    shoff: exactHex(table, 'shoff', 0),
    flags: h.flags,
    phnum: h.segmentCount,
    shnum: h.sectionCount,
    shstrndx: h.sectionNamesIndex,
  };
}

function* segments({ segments: all, segmentTable: table, ...file }: ElfFile): Generator<Json> {
  const types = namesOf.segmentType(file as ElfFile);
  for (const { index, type, flags } of all) {
    const exact = (field: 'offset' | 'vaddr' | 'paddr' | 'filesz' | 'memsz' | 'align'): string =>
      exactHex(table, field, index);
    yield {
      type: types.name(type),
      offset: exact('offset'),
      vaddr: exact('vaddr'),
      paddr: exact('paddr'),
      filesz: exact('filesz'),
      memsz: exact('memsz'),
      flags: permissions(flags),
      align: exact('align'),
    };
  }
}

function* sections(file: ElfFile): Generator<Json> {
  const types = namesOf.sectionType(file);
  for (const { index, name, type, link, info } of file.sections) {
    const exact = (field: 'addr' | 'offset' | 'size' | 'entsize' | 'flags' | 'addralign'): string =>
      exactHex(file.sectionTable, field, index);
    yield {
      index,
      name,
      type: types.name(type),
      addr: exact('addr'),
      offset: exact('offset'),
      size: exact('size'),
      entsize: exact('entsize'),
      flags: exact('flags'),
      link,
      info,
      align: exact('addralign'),
    };
  }
}

function* dynamic(file: ElfFile): Generator<Json> {
  const found = dynamicOf(file);
  const tags = tagsOf(file);
  for (const { row, tag, text } of found?.entries ?? [])
    yield {
      tag: hex(tag),
      name: tags.name(tag),
      value: found ? exactHex(found.table, 'value', row) : '0x0',
      ...(text !== undefined && { string: text }),
    };
}

function* relocations(file: ElfFile): Generator<Json> {
  for (const table of relocationTablesOf(file))
    for (let row = 0; row < table.count; row++) yield relocation(file, table, row);
}

function relocation(file: ElfFile, table: RelocationTable, row: number): Json {
  const symIndex = table.symbol(row);
  const symbol = symIndex !== 0 && table.symbols && symIndex < table.symbols.count ? table.symbols : undefined;
  const version = symbol?.isDynamic ? versionOf(file, symIndex) : undefined;
  return {
    section: table.name,
    offset: table.table ? exactHex(table.table, 'place', row) : hex(table.place(row)),
    type: table.form === 'RELR' ? 'RELR' : (relocationRow(file, table.type(row))?.[1] ?? hex(table.type(row))),
    sym: symbol ? symbolName(symbol, symIndex) : '',
    symIndex,
    ...(version && { version: version.name }),
    addend: addendHex(table, row),
  };
}

function* symbols(file: ElfFile, isDynamic: boolean): Generator<Json> {
  for (const table of symbolTablesOf(file)) if (table.isDynamic === isDynamic) yield* rowsOf(file, table);
}

function* rowsOf(file: ElfFile, table: SymbolTable): Generator<Json> {
  for (let row = 0; row < table.count; row++) yield symbol(file, table, row);
}

function symbol(file: ElfFile, table: SymbolTable, row: number): Json {
  const version = table.isDynamic ? versionOf(file, row) : undefined;
  return {
    index: row,
    value: exactHex(table.table, 'value', row),
    size: exactHex(table.table, 'size', row),
    type: namesOf.symbolType(file).name(symbolType(table, row)),
    bind: namesOf.symbolBind(file).name(symbolBind(table, row)),
    vis: namesOf.visibility().name(table.table.get.other(row) & 3),
    ndx: symbolPlace(table, row),
    name: symbolName(table, row),
    ...(version && { version: version.name, versionDefault: version.isDefault }),
  };
}

function* diagnostics(file: ElfFile): Generator<Json> {
  for (const diagnostic of [...file.log.diagnostics, ...findings(file)])
    yield {
      code: diagnostic.code.id,
      severity: diagnostic.code.severity,
      offset: hex(diagnostic.at.offset),
      message: textOf(diagnostic),
    };
}
