// .rela.dyn, .rela.plt (.rel.… where addends stand in the places) and .dyn.relr: relative relocations first and in the
// order of their places, as dynamic linkers count them; slots in their own order, as tools count them. Functions that
// choose stand last in .rela.dyn: glibc calls them when all else is done, slots included where those follow directly
// and are bound at start (elf/dynamic-link.h, _ELF_DYNAMIC_DO_RELOC; elf/do-rel.h). For CPUs for which it goes on in
// the order of the rows they stand behind the slots.

import { rowsWhere, valueAt } from '../base/columns.ts';
import type { Writer } from '../base/writer.ts';
import { relocationLayouts } from '../elf/layouts.ts';
import { numbersOf, type RelocationKind } from '../elf/machine.ts';
import { isAddendAddress, type FinalImage } from '../ir/image.ts';
import type { Layout as RecordLayout } from '../base/table.ts';
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
export function relocationChunks(
  image: FinalImage,
  order: SymbolOrder,
  symbols: Chunk,
  arrays: readonly ArrayChunk[],
  tables: Tables,
): RelocationChunks {
  const slotSection = (): number => (image.slots ? tables.sections.indexAt(image.slots.address) : 0);
  const { general, slots, packed, relativeCount } = rowsInOrder(image, arrays);
  const write = rowWriter(image, order);
  const { relocationForm: form = 'RELA' } = image.machine;
  const name = `.${form.toLowerCase()}`;
  const section = { type: sectionType[form], flags: sectionFlag.ALLOC, link: symbols };
  const slotsSection = { ...section, flags: section.flags | sectionFlag.INFO_LINK, info: slotSection };
  return {
    relocations: general.length === 0 ? undefined : tableChunk(image, `${name}.dyn`, general, write, section),
    packed: packed.length === 0 ? undefined : packedChunk(image, packed.map(image.relocations.get.place)),
    slots: slots.length === 0 ? undefined : tableChunk(image, `${name}.plt`, slots, write, slotsSection),
    relativeCount,
  };
}

/** The rows of each table, in its order; `packed` are rows of the image. */
interface RowsInOrder {
  readonly general: readonly Row[];
  readonly slots: readonly Row[];
  readonly packed: readonly number[];
  readonly relativeCount: number;
}

function rowsInOrder(image: FinalImage, arrays: readonly ArrayChunk[]): RowsInOrder {
  const { get } = image.relocations;
  const word = image.class / 8;
  const rowsOf = (wanted: (kind: RelocationKind) => boolean): number[] =>
    rowsWhere(image.relocations, (row) => wanted(get.kind(row)));
  const byPlace = (rows: number[]): number[] => rows.sort((a, b) => get.place(a) - get.place(b));
  const relative = byPlace(rowsOf((k) => k === 'relative'));
  const isPackable = (row: number): boolean => image.isPacked && get.place(row) % word === 0 && get.size(row) === word;
  const words = arrays.flatMap((array) =>
    array.functions.map((f, index) => ({ array, index, isRelative: f.symbol < 0 })),
  );
  const asRow = (row: number): Row => ({ image: row });
  const first: Row[] = [
    ...(image.isFixed ? [] : words.filter(({ isRelative }) => isRelative)),
    ...relative.filter((row) => !isPackable(row)).map(asRow),
  ];
  const others: Row[] = [
    ...words.filter(({ isRelative }) => !isRelative),
    ...rowsOf((k) => k !== 'relative' && k !== 'slot' && k !== 'irelative').map(asRow),
  ];
  const resolvers = rowsOf((k) => k === 'irelative').map(asRow);
  const slots = rowsOf((k) => k === 'slot').map(asRow);
  const isBehindSlots = slots.length > 0 && image.machine.choosesLast !== true;
  return {
    general: [...first, ...others, ...(isBehindSlots ? [] : resolvers)],
    slots: isBehindSlots ? [...slots, ...resolvers] : slots,
    packed: relative.filter(isPackable),
    relativeCount: first.length,
  };
}

type RowWriter = (out: Writer, offset: number, row: Row, layout: Layout) => void;

function tableChunk(
  image: FinalImage,
  name: string,
  rows: readonly Row[],
  write: RowWriter,
  section: Chunk['section'],
): Chunk {
  const { size } = relocationLayout(image);
  return {
    name,
    align: image.class / 8,
    position: 'behind',
    ...(section ? { section: { ...section, entrySize: size } } : {}),
    size: () => rows.length * size,
    write: (out, layout) => rows.forEach((row, index) => write(out, index * size, row, layout)),
  };
}

function rowWriter(image: FinalImage, order: SymbolOrder): RowWriter {
  const typeOf = numbersOf(image.machine);
  const { get } = image.relocations;
  const word = image.class / 8;
  const record = recordWriter(image, order);
  return (out, offset, row, layout) => {
    if ('array' in row) {
      const f = valueAt(row.array.functions, row.index);
      record(
        out,
        offset,
        layout.addressOf(row.array) + row.index * word,
        typeOf(f.symbol < 0 ? 'relative' : 'absolute', word),
        f.symbol,
        f.symbol < 0 ? layout.at(f.address) : f.address,
      );
    } else {
      const kind = get.kind(row.image);
      const addend = get.addend(row.image);
      const moved = isAddendAddress(image.relocations, row.image) ? layout.at(addend) : addend;
      // What a slot's addend says stands in the slot.
      record(
        out,
        offset,
        layout.at(get.place(row.image)),
        typeOf(kind, get.size(row.image)),
        get.symbol(row.image),
        kind === 'slot' ? 0 : moved,
      );
    }
  };
}

type RecordWriter = (out: Writer, offset: number, at: number, type: number, row: number, constant: number) => void;

function recordWriter(image: FinalImage, order: SymbolOrder): RecordWriter {
  const layout = relocationLayout(image);
  return (out, offset, place, type, row, addend) => {
    const symbol = order.fileRow(row);
    const info = image.class === 32 ? { info: symbol * 256 + type } : { symbol, type };
    out.record<string>(offset, layout, 'addend' in layout.fields ? { place, ...info, addend } : { place, ...info });
  };
}

/** The record of the dynamic relocations. */
export function relocationLayout({
  class: bits,
  isLittle,
  machine,
}: Pick<FinalImage, 'class' | 'isLittle' | 'machine'>): RecordLayout<string> {
  const { rel32, rela32, rel64Little, rel64Big, rela64Little, rela64Big } = relocationLayouts;
  const hasAddend = machine.relocationForm !== 'REL';
  if (bits === 32) return hasAddend ? rela32 : rel32;
  if (hasAddend) return isLittle ? rela64Little : rela64Big;
  return isLittle ? rel64Little : rel64Big;
}

/**
 * RELR: an address, then bitmaps of the words behind it, one bit each from bit 1 up; bit 0 marks a bitmap (gABI
 * proposal "Relative relocations").
 */
function packedChunk(image: FinalImage, places: readonly number[]): Chunk {
  const word = image.class / 8;
  return {
    // Linkers say .relr.dyn; eu-elflint takes all names that begin with .rel for SHT_REL.
    name: '.dyn.relr',
    align: word,
    position: 'behind',
    section: { type: sectionType.RELR, flags: sectionFlag.ALLOC, entrySize: word },
    size: () => (packPlaces(places, word).length / 2) * word,
    write(out, layout) {
      const packed = packPlaces(
        places.map((place) => layout.at(place)),
        word,
      );
      for (let i = 0; i < packed.length; i += 2) {
        if (word === 8) out.halves(4 * i, valueAt(packed, i), valueAt(packed, i + 1));
        else out.u32(2 * i, valueAt(packed, i));
      }
    },
  };
}

/**
 * The words of a RELR table for ascending places, as pairs of their low and high halves.
 * @param word bytes of a word
 */
export function packPlaces(places: readonly number[], word: number): number[] {
  const bitsPerMap = 8 * word - 1;
  const words: number[] = [];
  for (let row = 0; row < places.length;) {
    const start = valueAt(places, row++);
    words.push(start % 2 ** 32, Math.floor(start / 2 ** 32));
    for (let base = start + word; ; base += bitsPerMap * word) {
      const map = [1, 0];
      const before = row;
      for (; row < places.length && (valueAt(places, row) - base) / word < bitsPerMap; row++) {
        const bit = (valueAt(places, row) - base) / word + 1;
        map[bit >>> 5] = (valueAt(map, bit >>> 5) | (1 << (bit & 31))) >>> 0;
      }
      if (row === before) break;
      words.push(...map);
    }
  }
  return words;
}
