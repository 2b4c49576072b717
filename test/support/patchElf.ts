// Changes single numbers of ELF files, as odd linkers and tools do: `FILE TABLE ROW FIELD VALUE`, the value a number or
// a difference (`+16`, `-0x10`).

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceOf } from '../../shared/base/bytes.ts';
import type { Table } from '../../shared/base/table.ts';
import { dynamicOf } from '../../shared/decode/dynamic.ts';
import { decode, type ElfFile } from '../../shared/decode/file.ts';
import { relocationTablesOf } from '../../shared/decode/relocations/relocations.ts';
import { dynamicSymbolsOf, symbolName } from '../../shared/decode/symbols/symbols.ts';
import { segmentTypes } from '../../shared/elf/constants.ts';

/**
 * Carries out changes, one a line: `liba.so header - entry 0x10`, `main segment TLS memsz 0` (`LOAD.2`: the third of
 * that type), `liba.so dynamic PLTGOT value 8`, `liba.so symbol name size 64`,
 * `liba.so relocation 3 place +8` (of .rela.dyn), `liba.so file - size -8` cuts the end off.
 */
export function patchElf(folder: string, changes: string): void {
  for (const change of changes
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')) {
    const [name = '', table = '', row = '', field = '', value = ''] = change.split(/ +/);
    const path = join(folder, name);
    const bytes = Buffer.from(readFileSync(path));
    const place = table === 'file' ? undefined : placeOf(decode(sourceOf(bytes)), table, row, field);
    const before = place
      ? place.size === 8
        ? Number(bytes.readBigInt64LE(place.at))
        : bytes.readUIntLE(place.at, place.size)
      : bytes.length;
    const after = /^[+-]/.test(value) ? before + Number(value[0] + '1') * Number(value.slice(1)) : Number(value);
    if (Number.isNaN(after)) throw new Error(`no number: ${change}`);
    if (!place) writeFileSync(path, bytes.subarray(0, after));
    else {
      if (place.size === 8) bytes.writeBigInt64LE(BigInt(after), place.at);
      else bytes.writeUIntLE(after, place.at, place.size);
      writeFileSync(path, bytes);
    }
  }
}

function placeOf(
  file: ElfFile,
  table: string,
  row: string,
  field: string,
): { readonly at: number; readonly size: number } {
  const [records, index] = rowOf(file, table, row);
  const found = (
    records?.layout.fields as Readonly<Record<string, { readonly at: number; readonly size: number }>> | undefined
  )?.[field];
  if (!records || index < 0 || !found) throw new Error(`no ${field} of ${table} ${row}`);
  return { at: records.offset + index * records.stride + found.at, size: found.size };
}

function rowOf(
  file: ElfFile,
  table: string,
  row: string,
): [Pick<Table<never>, 'layout' | 'offset' | 'stride'> | undefined, number] {
  switch (table) {
    case 'header':
      return [file.headerTable, 0];
    case 'segment': {
      const [type, which = '0'] = row.split('.');
      return [
        file.segmentTable,
        file.segments.filter((segment) => segmentTypes.of(segment.type)?.name === type)[Number(which)]?.index ?? -1,
      ];
    }
    case 'dynamic': {
      const dynamic = dynamicOf(file);
      return [dynamic?.table, dynamic?.entries.find(({ constant }) => constant?.name === row)?.row ?? -1];
    }
    case 'symbol': {
      const symbols = dynamicSymbolsOf(file);
      return [
        symbols?.table,
        symbols ? Array.from({ length: symbols.count }, (_, index) => symbolName(symbols, index)).indexOf(row) : -1,
      ];
    }
    case 'relocation': {
      const relocations = relocationTablesOf(file).find(({ name }) => name === '.rela.dyn');
      return [relocations?.table, Number(row)];
    }
    default:
      return [undefined, -1];
  }
}
