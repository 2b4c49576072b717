// Dynamic symbols as columns, with their versions.

import { tableOf } from '../base/table.ts';
import type { ElfFile } from '../decode/file.ts';
import { dynamicSymbolsOf, type SymbolField } from '../decode/symbols/symbols.ts';
import { hiddenVersion, versionsOf, type SymbolVersion } from '../decode/symbols/versions.ts';
import { imageCodes } from '../elf/codes.ts';
import { sectionIndexes } from '../elf/constants.ts';
import { bindingWords, symbolKindWords, visibilityWords } from '../elf/imageWords.ts';
import { symbolLayouts } from '../elf/layouts.ts';
import type { RelocationKind } from '../elf/machine.ts';
import { valueOf } from '../elf/names.ts';
import type { Relocations, SymbolHome, Symbols } from '../ir/image.ts';
import type { Lifting } from './lifting.ts';
import { rawText } from './strings.ts';

export const homes: ReadonlyMap<number, SymbolHome> = new Map<number, SymbolHome>([[valueOf(sectionIndexes, 'UND'), 'undefined'], [valueOf(sectionIndexes, 'ABS'), 'absolute'], [valueOf(sectionIndexes, 'COM'), 'common']]);
/** SHN_LORESERVE, see decode/symbols/symbols.ts; SHN_XINDEX is a section whose number does not fit. */
export const firstReserved = 0xff00;
export const visibilityBits = 3;

/** @param atLeast one more than the highest row that a relocation names */
export function readSymbols({ file, log }: Lifting, atLeast: number): Symbols {
  const layout = symbolLayouts[file.class];
  const table = dynamicSymbolsOf(file)?.table;
  const offset = table?.offset ?? 0;
  const count = (table?.count ?? 0) - 1;
  if (count + 1 < atLeast) log.add(imageCodes.badDynamicTable, { offset, size: 0 }, { what: 'DT_SYMTAB', problem: `relocations name symbol ${atLeast - 1}, the table has ${count + 1}` });
  // An image leaves the null symbol out.
  const { get } = tableOf<SymbolField>(file.bytes, layout, offset + layout.size, Math.max(0, count));
  const versionAt = versionReader(file);
  const rows = Math.max(0, count);
  const symbols: Symbols = {
    count: rows, name: [], version: [], versionFile: [], kind: [], binding: [], visibility: [], home: [],
    isDefault: new Uint8Array(rows), machineBits: new Uint8Array(rows), value: new Float64Array(rows), size: new Float64Array(rows),
  };
  for (let row = 0; row < rows; row++) {
    const name = rawText(file, get.name(row));
    const refuse = (problem: string): void => log.add(imageCodes.unsupportedSymbol, { offset: offset + (row + 1) * layout.size, size: layout.size }, () => ({ name: `${row + 1} ${JSON.stringify(name)}`, problem }));
    const kind = symbolKindWords.of(get.info(row) & 0xf);
    const binding = bindingWords.of(get.info(row) >> 4);
    // Nobody looks for local symbols.
    const version = binding === 'local' ? undefined : versionAt(row + 1);
    const index = get.shndx(row);
    // Only these three indices mean something to dynamic linkers.
    const home = homes.get(index) ?? 'image';
    if (!kind || !binding) refuse(`type or binding is unknown: ${get.info(row) & 0xf}, ${get.info(row) >> 4}`);
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

/**
 * The dynamic linker takes a local symbol for the file's own, and of a thread-local one its value as it is, which may be that of a section (gold: R_X86_64_DTPMOD64 names .tdata): without the
 * symbol it is the same (glibc elf/dl-reloc.c, RESOLVE_MAP; musl ldso/dynlink.c, do_relocs).
 */
export function settleLocals({ count, kind, symbol, addend }: Relocations, { binding, value }: Symbols): void {
  for (let row = 0; row < count; row++) {
    const named = symbol[row] ?? -1;
    if (!threadLocalKinds.has(kind[row]) || binding[named] !== 'local') continue;
    if (kind[row] !== 'tlsModule') addend[row] = (addend[row] ?? 0) + (value[named] ?? 0);
    symbol[row] = -1;
  }
}

const threadLocalKinds: ReadonlySet<RelocationKind | undefined> = new Set<RelocationKind>(['tlsModule', 'tlsOffset', 'tlsThread', 'tlsDescriptor']);

/** The versions of rows of the table. An index that nothing defines is none: a dynamic linker stops at it only when somebody asks for the symbol. */
function versionReader(file: ElfFile): (row: number) => Omit<SymbolVersion, 'of'> | undefined {
  const { symbols, byIndex } = versionsOf(file);
  return (row) => {
    const raw = symbols && row < symbols.count ? symbols.get.index(row) : 0;
    const version = byIndex.get(raw & ~hiddenVersion);
    if (!version || !('file' in version) && version.index === 1) return undefined;
    const needed = 'file' in version ? version.file : undefined;
    return { name: version.name, isDefault: needed === undefined && (raw & hiddenVersion) === 0, file: needed };
  };
}
