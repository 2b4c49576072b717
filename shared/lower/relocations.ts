// .rela.dyn, .rela.plt and .dyn.relr: relative relocations first and in the order of their places, as dynamic linkers count them; slots in their own order, as tools count them. Resolver functions stand
// last in .rela.dyn: glibc calls them when all else is done, slots included where those follow directly and are bound at start (elf/dynamic-link.h, _ELF_DYNAMIC_DO_RELOC; elf/do-rel.h).

import type { Writer } from '../base/writer.ts';
import { relocationLayouts } from '../elf/layouts.ts';
import type { Machine, RelocationKind } from '../elf/machine.ts';
import { isAddendAddress, type FinalImage } from '../ir/image.ts';
import type { Chunk, Layout } from './chunk.ts';
import type { ArrayChunk } from './lifecycle.ts';
import { sectionFlag, sectionType } from './numbers.ts';
import type { SymbolOrder } from './symbols.ts';
import type { Tables } from './tables.ts';

export interface RelocationChunks {
  /** Absent where there is nothing of its kind. */
  readonly relocations: Chunk | undefined;
  readonly packed: Chunk | undefined;
  readonly slots: Chunk | undefined;
  /** Relative relocations at the start of `relocations`. */
  readonly relativeCount: number;
}

/** A relocation of the output: a row of the image, or a word of an array of functions. */
type Row = { readonly image: number } | { readonly array: ArrayChunk; readonly index: number };

/** @param tables for the section of the slots, which .rela.plt names */
export function relocationChunks(image: FinalImage, order: SymbolOrder, symbols: Chunk, arrays: readonly ArrayChunk[], tables: Tables): RelocationChunks {
  const slotSection = (): number => (image.slots ? tables.sections.indexAt(image.slots.address) : 0);
  const { kind, place } = image.relocations;
  const word = image.class / 8;
  const rowsOf = (wanted: (kind: RelocationKind) => boolean): number[] => {
    const rows: number[] = [];
    kind.forEach((each, row) => { if (wanted(each)) rows.push(row); });
    return rows;
  };
  const byPlace = (rows: number[]): number[] => rows.sort((a, b) => (place[a] ?? 0) - (place[b] ?? 0));
  const relative = byPlace(rowsOf((k) => k === 'relative'));
  const isPackable = (row: number): boolean => image.isPacked && (place[row] ?? 0) % word === 0 && image.relocations.size[row] === word;
  const words = arrays.flatMap((array) => array.functions.map((f, index) => ({ array, index, isRelative: f.symbol < 0 })));
  const asRow = (row: number): Row => ({ image: row });
  const first: Row[] = [...(image.isFixed ? [] : words.filter(({ isRelative }) => isRelative)), ...relative.filter((row) => !isPackable(row)).map(asRow)];
  const others: Row[] = [...words.filter(({ isRelative }) => !isRelative), ...rowsOf((k) => k !== 'relative' && k !== 'slot' && k !== 'irelative').map(asRow)];
  const slots = rowsOf((k) => k === 'slot').map(asRow);
  const resolvers = rowsOf((k) => k === 'irelative').map(asRow);
  const general = [...first, ...others, ...resolvers];
  const packed = relative.filter(isPackable);
  const write = rowWriter(image, order);
  const flags = sectionFlag.ALLOC;
  return {
    relocations: general.length === 0 ? undefined : tableChunk(image, '.rela.dyn', general, write, { type: sectionType.RELA, flags, link: symbols }),
    packed: packed.length === 0 ? undefined : packedChunk(image, packed.map((row) => place[row] ?? 0)),
    slots: slots.length === 0 ? undefined : tableChunk(image, '.rela.plt', slots, write, { type: sectionType.RELA, flags: flags | sectionFlag.INFO_LINK, link: symbols, info: slotSection }),
    relativeCount: first.length,
  };
}

type RowWriter = (out: Writer, offset: number, row: Row, layout: Layout) => void;

function tableChunk(image: FinalImage, name: string, rows: readonly Row[], write: RowWriter, section: Chunk['section']): Chunk {
  const { size } = image.class === 32 ? relocationLayouts.rela32 : relocationLayouts.rela64Little;
  return {
    name, align: image.class / 8, position: 'behind', ...(section ? { section: { ...section, entrySize: size } } : {}),
    size: () => rows.length * size,
    write: (out, layout) => rows.forEach((row, index) => write(out, index * size, row, layout)),
  };
}

function rowWriter(image: FinalImage, order: SymbolOrder): RowWriter {
  const typeOf = numbersOf(image.machine);
  const { place, kind, size, symbol, addend } = image.relocations;
  const word = image.class / 8;
  const record = (out: Writer, offset: number, at: number, type: number, row: number, constant: number): void => {
    const index = row < 0 ? 0 : (order.fileRow[row] ?? 0);
    if (image.class === 32) out.record<'place' | 'info' | 'addend'>(offset, relocationLayouts.rela32, { place: at, info: index * 256 + type, addend: constant });
    else out.record<'place' | 'symbol' | 'type' | 'addend'>(offset, image.isLittle ? relocationLayouts.rela64Little : relocationLayouts.rela64Big, { place: at, symbol: index, type, addend: constant });
  };
  return (out, offset, row, layout) => {
    if ('array' in row) {
      const f = row.array.functions[row.index] ?? { symbol: -1, address: 0 };
      record(out, offset, layout.addressOf(row.array) + row.index * word, typeOf(f.symbol < 0 ? 'relative' : 'absolute', word), f.symbol, f.symbol < 0 ? layout.at(f.address) : f.address);
    } else {
      const k = kind[row.image] ?? 'none';
      const constant = addend[row.image] ?? 0;
      // What a slot's addend says stands in the slot.
      const moved = k === 'slot' ? 0 : isAddendAddress(image.relocations, row.image) ? layout.at(constant) : constant;
      record(out, offset, layout.at(place[row.image] ?? 0), typeOf(k, size[row.image] ?? 0), symbol[row.image] ?? -1, moved);
    }
  };
}

/** The CPU's number for a kind and a size: of the first row that has both. */
export function numbersOf({ relocations, name }: Machine): (kind: RelocationKind, size: number) => number {
  const numbers = new Map<string, number>();
  for (const [value, , kind, size] of relocations) if (!numbers.has(`${kind} ${size}`)) numbers.set(`${kind} ${size}`, value);
  return (kind, size) => {
    const number = numbers.get(`${kind} ${size}`);
    if (number === undefined) throw new Error(`${name} has no relocation of kind ${kind} and size ${size}`);
    return number;
  };
}

/** RELR: an address, then bitmaps of the words behind it, one bit each from bit 1 up; bit 0 marks a bitmap (gABI proposal "Relative relocations"). */
function packedChunk(image: FinalImage, places: readonly number[]): Chunk {
  const word = image.class / 8;
  return {
    // Linkers say .relr.dyn; eu-elflint takes all names that begin with .rel for SHT_REL.
    name: '.dyn.relr', align: word, position: 'behind', section: { type: sectionType.RELR, flags: sectionFlag.ALLOC, entrySize: word },
    size: () => packPlaces(places, word).length / 2 * word,
    write(out, layout) {
      const packed = packPlaces(places.map((place) => layout.at(place)), word);
      for (let i = 0; i < packed.length; i += 2) {
        if (word === 8) out.halves(4 * i, packed[i] ?? 0, packed[i + 1] ?? 0);
        else out.u32(2 * i, packed[i] ?? 0);
      }
    },
  };
}

/** The words of a RELR table for ascending places, as pairs of their low and high halves. @param word bytes of a word */
export function packPlaces(places: readonly number[], word: number): number[] {
  const bitsPerMap = 8 * word - 1;
  const words: number[] = [];
  for (let row = 0; row < places.length; ) {
    const start = places[row++] ?? 0;
    words.push(start % 2 ** 32, Math.floor(start / 2 ** 32));
    for (let base = start + word; ; base += bitsPerMap * word) {
      const map = [1, 0];
      const before = row;
      for (; row < places.length && ((places[row] ?? 0) - base) / word < bitsPerMap; row++) {
        const bit = ((places[row] ?? 0) - base) / word + 1;
        map[bit >>> 5] = ((map[bit >>> 5] ?? 0) | (1 << (bit & 31))) >>> 0;
      }
      if (row === before) break;
      words.push(...map);
    }
  }
  return words;
}
