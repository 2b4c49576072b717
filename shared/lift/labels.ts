// The full symbol table as columns, for people and tools. A row that is odd is left out: nothing at run time depends on it.

import { allSymbolTablesOf } from '../decode/symbols/debugSymbols.ts';
import type { ElfFile } from '../decode/file.ts';
import type { SymbolTable } from '../decode/symbols/symbols.ts';
import { sectionIndexes } from '../elf/constants.ts';
import { bindingWords, symbolKindWords, visibilityWords } from '../elf/imageWords.ts';
import { valueOf } from '../elf/names.ts';
import { segmentAt, type Labels, type Segment, type TlsTemplate } from '../ir/image.ts';
import { firstReserved, homes, visibilityBits } from './symbols.ts';

const extended = valueOf(sectionIndexes, 'XINDEX');
/** What linkers call two tables of which a file has one, and which lower writes anew: the dynamic section, and what its DT_PLTGOT leads to. */
const tableNames: readonly string[] = ['_DYNAMIC', '_GLOBAL_OFFSET_TABLE_'];

/** @param file with its section headers */
export function readLabels(file: ElfFile, segments: readonly Segment[], tls: TlsTemplate | undefined): Labels {
  // The first one that is not the dynamic linker's: a file's own, or the one that is compressed in a stripped file.
  const table = allSymbolTablesOf(file).find(({ isDynamic }) => !isDynamic);
  const most = table?.count ?? 0;
  const labels: Labels & { count: number } = {
    count: 0, text: textOf(table), name: new Uint32Array(most), kind: [], binding: [], visibility: [],
    machineBits: new Uint8Array(most), isAbsolute: new Uint8Array(most), value: new Float64Array(most), size: new Float64Array(most),
  };
  for (let row = 1; table && row < most; row++) readRow(labels, table, row, segments, tls);
  const { count } = labels;
  return {
    ...labels, name: labels.name.subarray(0, count), machineBits: labels.machineBits.subarray(0, count), isAbsolute: labels.isAbsolute.subarray(0, count), value: labels.value.subarray(0, count), size: labels.size.subarray(0, count),
  };
}

/** Its last name ends, also when the table is cut off. */
function textOf(table: SymbolTable | undefined): Uint8Array {
  if (!table) return new Uint8Array(0);
  const { offset, size } = table.strings;
  const text = table.file.bytes.copy(offset, size);
  if (text.at(-1) === 0) return text;
  const ended = new Uint8Array(text.length + 1);
  ended.set(text);
  return ended;
}

/** Appends a definition; undefined symbols are among the dynamic ones, and those of sections serve the static linker. */
function readRow(labels: Labels & { count: number }, { table: { get } }: SymbolTable, row: number, segments: readonly Segment[], tls: TlsTemplate | undefined): void {
  const { text, count } = labels;
  const [info, other, name, value, size, index] = [get.info(row), get.other(row), get.name(row), get.value(row), get.size(row), get.shndx(row)];
  const kind = symbolKindWords.of(info & 0xf);
  const binding = bindingWords.of(info >> 4);
  const home = homes.get(index) ?? (index < firstReserved || index === extended ? 'image' : undefined);
  if (!kind || kind === 'section' || !binding || (home !== 'image' && home !== 'absolute') || name >= text.length || !Number.isSafeInteger(value) || !Number.isSafeInteger(size) || isOwnTable(text, name)) return;
  if (home === 'image' && (kind === 'tls' ? !(value >= 0 && value <= (tls?.memorySize ?? -1)) : !segmentAt(segments, value, true))) return;
  labels.name[count] = name;
  labels.kind.push(kind);
  labels.binding.push(binding);
  labels.visibility.push(visibilityWords.of(other & visibilityBits) ?? 'default');
  labels.machineBits[count] = other & ~visibilityBits;
  labels.isAbsolute[count] = Number(home === 'absolute');
  labels.value[count] = value;
  labels.size[count] = size;
  labels.count++;
}

function isOwnTable(text: Uint8Array, at: number): boolean {
  return text[at] === underscore && tableNames.some((name) => text[at + name.length] === 0 && [...name].every((character, index) => text[at + index] === character.charCodeAt(0)));
}

const underscore = 0x5f;
