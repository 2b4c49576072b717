// Dynamic symbols as columns, with their versions.

import { tableOf } from '../base/table.ts';
import { hex } from '../base/text.ts';
import { dynamicOf, dynamicTableOffset } from '../decode/dynamic.ts';
import { clippedCount } from '../decode/file.ts';
import { symbolCountOfHashTables } from '../decode/hash.ts';
import { dynamicSymbolsOf, type SymbolField } from '../decode/symbols.ts';
import { hiddenVersion, versionsOf, type SymbolVersion } from '../decode/versions.ts';
import { imageCodes } from '../elf/codes.ts';
import { sectionIndexes } from '../elf/constants.ts';
import { bindingWords, symbolKindWords, visibilityWords } from '../elf/imageWords.ts';
import { symbolLayouts, versymLayout } from '../elf/layouts.ts';
import { valueOf } from '../elf/names.ts';
import type { SymbolHome, Symbols } from '../ir/image.ts';
import type { Lifting } from './lifting.ts';
import { rawText } from './strings.ts';

export const homes: ReadonlyMap<number, SymbolHome> = new Map<number, SymbolHome>([[valueOf(sectionIndexes, 'UND'), 'undefined'], [valueOf(sectionIndexes, 'ABS'), 'absolute'], [valueOf(sectionIndexes, 'COM'), 'common']]);
/** SHN_LORESERVE, see decode/symbols.ts; SHN_XINDEX is a section whose number does not fit. */
export const firstReserved = 0xff00;
const extended = valueOf(sectionIndexes, 'XINDEX');
export const visibilityBits = 3;

/** @param atLeast symbols that the relocations know of, with the null symbol: hash tables count only those that others can find */
export function readSymbols({ file, log }: Lifting, atLeast: number): Symbols {
  const layout = symbolLayouts[file.class];
  const offset = dynamicTableOffset(file, 'SYMTAB') ?? file.bytes.size;
  const stated = Math.max(atLeast, symbolCountOfHashTables(file) ?? dynamicSymbolsOf(file)?.count ?? 0, 1);
  const count = clippedCount(file.bytes.size, offset, stated, layout.size) - 1;
  if (count + 1 < stated) log.add(imageCodes.badDynamicTable, { offset, size: 0 }, { what: 'DT_SYMTAB', problem: `${stated} symbols do not fit into the file` });
  const { get } = tableOf<SymbolField>(file.bytes, layout, offset + layout.size, Math.max(0, count));
  const versionAt = versionReader({ file }, count);
  const rows = Math.max(0, count);
  const symbols: Symbols = {
    count: rows, name: [], version: [], versionFile: [], kind: [], binding: [], visibility: [], home: [],
    isDefault: new Uint8Array(rows), machineBits: new Uint8Array(rows), value: new Float64Array(rows), size: new Float64Array(rows),
  };
  for (let row = 0; row < rows; row++) {
    const name = rawText(file, get.name(row));
    const refuse = (problem: string): void => log.add(imageCodes.unsupportedSymbol, { offset: offset + (row + 1) * layout.size, size: layout.size }, { name: `${row + 1} ${JSON.stringify(name)}`, problem });
    const kind = symbolKindWords.of(get.info(row) & 0xf);
    const binding = bindingWords.of(get.info(row) >> 4);
    // Nobody looks for local symbols.
    const version = binding === 'local' ? undefined : versionAt(row);
    const index = get.shndx(row);
    const home = homes.get(index) ?? (index < firstReserved || index === extended ? 'image' : undefined);
    if (!kind || !binding || !home) refuse(`type, binding or section index is unknown: ${get.info(row) & 0xf}, ${get.info(row) >> 4}, ${hex(index)}`);
    if (!Number.isSafeInteger(get.value(row)) || !Number.isSafeInteger(get.size(row))) refuse('value or size has more than 53 bits');
    symbols.name.push(name);
    symbols.version.push(version?.name ?? '');
    symbols.versionFile.push(version?.file ?? '');
    symbols.isDefault[row] = version?.isDefault === true ? 1 : 0;
    symbols.kind.push(kind ?? 'none');
    symbols.binding.push(binding ?? 'global');
    symbols.visibility.push(visibilityWords.of(get.other(row) & visibilityBits) ?? 'default');
    symbols.machineBits[row] = get.other(row) & ~visibilityBits;
    symbols.home.push(home ?? 'undefined');
    symbols.value[row] = get.value(row);
    symbols.size[row] = get.size(row);
  }
  return symbols;
}

/** The versions of the rows behind the null symbol; decode's view ends where the hash tables do. */
function versionReader({ file }: Pick<Lifting, 'file'>, count: number): (row: number) => Omit<SymbolVersion, 'of'> | undefined {
  const offset = dynamicOf(file) && dynamicTableOffset(file, 'VERSYM');
  if (offset === undefined) return () => undefined;
  const { get } = tableOf(file.bytes, versymLayout, offset + versymLayout.size, count);
  const { byIndex } = versionsOf(file);
  return (row) => {
    const raw = get.index(row);
    const version = byIndex.get(raw & ~hiddenVersion);
    if (!version || !('file' in version) && version.index === 1) return undefined;
    const needed = 'file' in version ? version.file : undefined;
    return { name: version.name, isDefault: needed === undefined && (raw & hiddenVersion) === 0, file: needed };
  };
}
