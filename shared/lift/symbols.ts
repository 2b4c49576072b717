// Dynamic symbols as columns, with their versions.

import { blankRows } from '../base/columns.ts';
import type { ElfFile } from '../decode/file.ts';
import { dynamicSymbolsOf } from '../decode/symbols/symbols.ts';
import { hiddenVersion, versionsOf, type SymbolVersion } from '../decode/symbols/versions.ts';
import { imageCodes } from '../elf/codes.ts';
import { sectionIndexes } from '../elf/constants.ts';
import { bindingWords, symbolKindWords, visibilityWords } from '../elf/imageWords.ts';
import { symbolLayouts } from '../elf/layouts.ts';
import type { RelocationKind } from '../elf/machine.ts';
import { valueOf } from '../elf/names.ts';
import { rowInFile, rowInImage, symbolColumns, type Relocations, type SymbolHome, type Symbols } from '../ir/image.ts';
import type { Lifting } from './lifting.ts';
import { rawText } from './strings.ts';

export const homes: ReadonlyMap<number, SymbolHome> = new Map<number, SymbolHome>([
  [valueOf(sectionIndexes, 'UND'), 'undefined'],
  [valueOf(sectionIndexes, 'ABS'), 'absolute'],
  [valueOf(sectionIndexes, 'COM'), 'common'],
]);
/** SHN_LORESERVE, see decode/symbols/symbols.ts; SHN_XINDEX is a section whose number does not fit. */
export const firstReserved = 0xff00;
export const visibilityBits = 3;

/** @param atLeast one more than the highest index that a relocation names */
export function readSymbols({ file, log }: Lifting, atLeast: number): Symbols {
  const layout = symbolLayouts[file.class];
  const table = dynamicSymbolsOf(file)?.table;
  const [offset, inFile] = table ? [table.offset, table.count] : [0, 0];
  if (inFile < atLeast)
    log.add(
      imageCodes.badDynamicTable,
      { offset, size: 0 },
      { what: 'DT_SYMTAB', problem: `relocations name symbol ${atLeast - 1}, the table has ${inFile}` },
    );
  const versionAt = versionReader(file);
  const symbols = blankRows(symbolColumns, Math.max(0, rowInImage(inFile)));
  const { set } = symbols;
  for (let row = 0; table && row < symbols.count; row++) {
    const index = rowInFile(row);
    const { get } = table;
    const [info, value, size] = [get.info(index), get.value(index), get.size(index)];
    const name = rawText(file, get.name(index));
    const refuse = (problem: string): void =>
      log.add(imageCodes.unsupportedSymbol, { offset: offset + index * layout.size, size: layout.size }, () => ({
        name: `${index} ${JSON.stringify(name)}`,
        problem,
      }));
    const kind = symbolKindWords.of(info & 0xf);
    const binding = bindingWords.of(info >> 4);
    if (!kind || !binding) refuse(`type or binding is unknown: ${info & 0xf}, ${info >> 4}`);
    if (!Number.isSafeInteger(value) || !Number.isSafeInteger(size)) refuse('value or size has more than 53 bits');
    set.name(row, name);
    if (kind) set.kind(row, kind);
    if (binding) set.binding(row, binding);
    // Nobody looks for local symbols.
    if (binding !== 'local') setVersion(symbols, row, versionAt(index));
    set.visibility(row, visibilityWords.of(get.other(index) & visibilityBits) ?? 'default');
    set.machineBits(row, get.other(index) & ~visibilityBits);
    // Only these three indices mean something to dynamic linkers.
    set.home(row, homes.get(get.shndx(index)) ?? 'image');
    set.value(row, value);
    set.size(row, size);
  }
  return symbols;
}

function setVersion({ set }: Symbols, row: number, version: Version | undefined): void {
  if (!version) return;
  set.version(row, version.name);
  set.versionFile(row, version.file ?? '');
  set.isDefault(row, Number(version.isDefault));
}

/**
 * The dynamic linker takes a local symbol for the file's own, and of a thread-local one its value as it is, which may
 * be that of a section (gold: R_X86_64_DTPMOD64 names .tdata): without the
 * symbol it is the same (glibc elf/dl-reloc.c, RESOLVE_MAP; musl ldso/dynlink.c, do_relocs).
 */
export function settleLocals({ count, get, set }: Relocations, symbols: Symbols): void {
  for (let row = 0; row < count; row++) {
    const symbol = get.symbol(row);
    const kind = get.kind(row);
    // A broken file names what it does not have.
    if (!threadLocalKinds.has(kind) || symbol < 0 || symbol >= symbols.count || symbols.get.binding(symbol) !== 'local')
      continue;
    const value = symbols.get.value(symbol);
    if (kind === 'tlsBefore') set.addend(row, get.addend(row) - value);
    else if (kind !== 'tlsModule') set.addend(row, get.addend(row) + value);
    set.symbol(row, -1);
  }
}

const threadLocalKinds: ReadonlySet<RelocationKind> = new Set<RelocationKind>([
  'tlsModule',
  'tlsOffset',
  'tlsThread',
  'tlsBefore',
  'tlsDescriptor',
]);

type Version = Omit<SymbolVersion, 'of'>;

/**
 * The versions of rows of the table. An index that nothing defines is none: a dynamic linker stops at it only when
 * somebody asks for the symbol.
 */
function versionReader(file: ElfFile): (row: number) => Version | undefined {
  const { symbols, byIndex } = versionsOf(file);
  return (row) => {
    const raw = symbols && row < symbols.count ? symbols.get.index(row) : 0;
    const version = byIndex.get(raw & ~hiddenVersion);
    if (!version || (!('file' in version) && version.index === 1)) return undefined;
    const needed = 'file' in version ? version.file : undefined;
    return { name: version.name, isDefault: needed === undefined && (raw & hiddenVersion) === 0, file: needed };
  };
}
