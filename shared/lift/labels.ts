// The full symbol table as columns, for people and tools. A row that is odd is left out: nothing at run time depends on
// it.

import { blankRows, firstRows } from '../base/columns.ts';
import { allSymbolTablesOf } from '../decode/symbols/debugSymbols.ts';
import type { ElfFile } from '../decode/file.ts';
import type { SymbolTable } from '../decode/symbols/symbols.ts';
import { sectionIndexes } from '../elf/constants.ts';
import { bindingWords, symbolKindWords, visibilityWords } from '../elf/imageWords.ts';
import { valueOf } from '../elf/names.ts';
import { labelColumns, segmentAt, type Labels, type Segment, type TlsTemplate } from '../ir/image.ts';
import { firstReserved, homes, visibilityBits } from './symbols.ts';

const extended = valueOf(sectionIndexes, 'XINDEX');
/**
 * What linkers call two tables of which a file has one, and which lower writes anew: the dynamic section, and what its
 * DT_PLTGOT leads to.
 */
const tableNames: readonly string[] = ['_DYNAMIC', '_GLOBAL_OFFSET_TABLE_'];

/** @param file with its section headers */
export function readLabels(file: ElfFile, segments: readonly Segment[], tls: TlsTemplate | undefined): Labels {
  // The first one that is not the dynamic linker's: a file's own, or the one that is compressed in a stripped file.
  const table = allSymbolTablesOf(file).find(({ isDynamic }) => !isDynamic);
  const most = table?.count ?? 0;
  const read = blankRows(labelColumns, most);
  const text = textOf(table);
  let count = 0;
  const labels = { ...read, text };
  for (let row = 1; table && row < most; row++) if (readRow(labels, count, table, row, segments, tls)) count++;
  return { ...firstRows(read, count), text };
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

/**
 * Makes label `to` of a definition, true when it is one; undefined symbols are among the dynamic ones, and those of
 * sections serve the static linker.
 */
function readRow(
  { text, set }: Labels,
  to: number,
  { table: { get } }: SymbolTable,
  row: number,
  segments: readonly Segment[],
  tls: TlsTemplate | undefined,
): boolean {
  const [info, other, name] = [get.info(row), get.other(row), get.name(row)];
  const [value, size, index] = [get.value(row), get.size(row), get.shndx(row)];
  const kind = symbolKindWords.of(info & 0xf);
  const binding = bindingWords.of(info >> 4);
  const home = homes.get(index) ?? (index < firstReserved || index === extended ? 'image' : undefined);
  if (
    !kind ||
    kind === 'section' ||
    !binding ||
    (home !== 'image' && home !== 'absolute') ||
    name >= text.length ||
    !Number.isSafeInteger(value) ||
    !Number.isSafeInteger(size) ||
    isOwnTable(text, name)
  )
    return false;
  if (home === 'image' && (kind === 'tls' ? !isWithin(tls, value) : !segmentAt(segments, value, true))) return false;
  set.name(to, name);
  set.kind(to, kind);
  set.binding(to, binding);
  set.visibility(to, visibilityWords.of(other & visibilityBits) ?? 'default');
  set.machineBits(to, other & ~visibilityBits);
  set.isAbsolute(to, Number(home === 'absolute'));
  set.value(to, value);
  set.size(to, size);
  return true;
}

/** Also right behind the template's end. */
function isWithin(tls: TlsTemplate | undefined, offset: number): boolean {
  return offset >= 0 && offset <= (tls?.memorySize ?? -1);
}

function isOwnTable(text: Uint8Array, at: number): boolean {
  return (
    text[at] === underscore &&
    tableNames.some(
      (name) =>
        text[at + name.length] === 0 &&
        [...name].every((character, index) => text[at + index] === character.charCodeAt(0)),
    )
  );
}

const underscore = 0x5f;
