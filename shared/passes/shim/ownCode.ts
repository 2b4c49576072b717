// What the pieces of our own code share: their segment, the slots that the dynamic linker fills for them, memory that
// stays writable, and how what the image refers to is led to them.

import type { Source } from '../../base/bytes.ts';
import { isAnyRow, rowsWhere, tableOfRows } from '../../base/columns.ts';
import { alignUp } from '../../base/writer.ts';
import type { RelocationKind } from '../../elf/machine.ts';
import type { Piece, Shim, Target } from '../../elf/machines/shim/shim.ts';
import { joinLabels, joinRelocations, joinSymbols, labelsOf, type Label } from '../../ir/columns.ts';
import {
  endOf,
  relocationColumns,
  symbolColumns,
  type Image,
  type LifecycleFunction,
  type OwnPiece,
  type Places,
  type Section,
  type Segment,
  type SymbolHome,
  type SymbolKind,
} from '../../ir/image.ts';
import { isOfC } from '../../loader/libraryKinds.ts';
import { isAddress } from '../bind/places.ts';
import { hasOneArray } from '../start/lifecycle.ts';
import type { Merging, Reference, ReplacedFunction } from '../merging.ts';

/** A symbol that is added: all are weak. */
export interface AddedSymbol {
  readonly name: string;
  readonly kind: SymbolKind;
  readonly version: string;
  readonly home: SymbolHome;
  readonly value: number;
}

/** Pages for slots: more than a thousand programs would need together. The dynamic linker protects them. */
const slotPages = 1;

/** When only sizes count. */
const nowhere: Places = {
  zero: 0,
  headers: 0,
  headerCount: 0,
  lateValues: [],
  embedded: undefined,
  embeddedStart: 0,
  tables: { address: 0, size: 0 },
  packed: { address: 0, size: 0 },
  records: [
    { address: 0, size: 0 },
    { address: 0, size: 0 },
  ],
};

export class OwnCode {
  readonly image: Image;
  readonly merging: Merging;
  readonly shim: Shim;
  /** A word that holds 0. */
  readonly zeroWord: number;
  readonly #word: number;
  readonly #slotsStart: number;
  readonly #stateStart: number;
  readonly #stateSize: number;
  readonly #start: number;
  readonly #pieces: OwnPiece[] = [];
  readonly #added: { place: number; kind: RelocationKind; symbol: number; addend: number }[] = [];
  #slots = 0;
  #state = 0;
  #size = 0;
  #debug: number | undefined;
  #descriptor: number | undefined;

  /** @param stateSize bytes that stay writable, for all pieces together */
  constructor(image: Image, merging: Merging, shim: Shim, stateSize: number) {
    this.image = image;
    this.merging = merging;
    this.shim = shim;
    this.#word = image.class / 8;
    this.#slotsStart = alignUp(endOf(image.segments), image.page);
    this.#stateStart = this.#slotsStart + this.#slotsSize;
    this.#stateSize = stateSize;
    this.#start = alignUp(this.#stateStart + stateSize, image.page);
    this.zeroWord = this.#nextSlot();
  }

  get #slotsSize(): number {
    return slotPages * this.image.page;
  }

  /** What the dynamic linker protects of ours. */
  get protectedRange(): { address: number; size: number } {
    return { address: this.#slotsStart, size: this.#slotsSize };
  }

  /**
   * Adds a piece and gives its address.
   * @param wishes asked again when the output is written, and everything has its place
   */
  add<W>(piece: Piece<W>, wishes: (places: Places) => W): number {
    const offset = this.#size;
    const size = piece.size(wishes(nowhere));
    const [name = ''] = Object.entries(this.shim).find(([, other]) => other === piece) ?? [];
    this.#size = alignUp(offset + size, this.shim.entrySize);
    const address = this.#start + offset;
    this.#pieces.push({ name, offset, size, write: (places) => piece.write(wishes(places), address) });
    return address;
  }

  /** The next bytes of what stays writable; their address. */
  takeState(size: number): number {
    const address = this.#stateStart + this.#state;
    this.#state += size;
    if (this.#state > this.#stateSize) throw new Error('more state than was asked for');
    return address;
  }

  /** A word that the dynamic linker fills; its address. */
  slot(kind: RelocationKind, symbol: number, addend: number): number {
    const place = this.#nextSlot();
    this.#added.push({ place, kind, symbol, addend });
    return place;
  }

  #nextSlot(): number {
    return this.#slotsStart + this.#word * this.#slots++;
  }

  /** A slot for what a relocation names; that is inside when the C library is merged, too. */
  slotFor(row: number, outside = this.image.relocations.get.symbol(row)): number {
    const { row: inside } = this.referenceOf(row);
    if (inside < 0) return this.importSlot(outside);
    return this.slot('relative', -1, this.image.symbols.get.value(inside));
  }

  /**
   * A slot for a function outside (R17). A program's own stub that stands for it would lead back to us: the dynamic
   * linker passes it over for stubs' slots (psABI, Function Addresses).
   */
  importSlot(symbol: number): number {
    const { get } = this.image.symbols;
    const hasStub = isAnyRow(
      this.image.symbols,
      (row) => get.name(row) === get.name(symbol) && get.home(row) === 'undefined' && get.value(row) !== 0,
    );
    return this.slot(hasStub ? 'call' : 'got', symbol, 0);
  }

  /**
   * A slot for the dynamic linker's own list of files. Other ways to it change: tools move _DYNAMIC when they add to
   * it,
   * and in a library DT_DEBUG stays 0.
   */
  debugSlot(): { readonly slot: number; readonly libc: 'glibc' | 'musl' } {
    const libc = this.merging.world.libc === 'musl' ? 'musl' : 'glibc';
    const name = libc === 'musl' ? '_dl_debug_addr' : '_r_debug';
    const add = (): number => this.addSymbols([{ name, kind: 'data', version: '', home: 'undefined', value: 0 }]);
    this.#debug ??= this.slot('got', add(), 0);
    return { slot: this.#debug, libc };
  }

  /** Where the function is that descriptors of thread-local variables lead to. */
  descriptor(piece: NonNullable<Shim['descriptor']>): number {
    return (this.#descriptor ??= this.add(piece, () => undefined));
  }

  /** A slot for a function of the C library's, inside or outside. */
  slotOfC(name: string): number {
    const { symbols } = this.image;
    for (const [rank, { object }] of this.merging.parts.entries()) {
      const { first, end } = this.merging.symbolsOf(rank);
      for (let row = first; isOfC(object) && row < end; row++)
        if (symbols.get.name(row) === name && symbols.get.home(row) === 'image')
          return this.slot('relative', -1, symbols.get.value(row));
    }
    return this.slot('got', this.addSymbols([{ name, kind: 'function', version: '', home: 'undefined', value: 0 }]), 0);
  }

  /** Where a function is that is called at start or end. */
  targetOf({ symbol, address }: LifecycleFunction): Target {
    return symbol < 0 ? { address } : { slot: this.slot('absolute', symbol, address) };
  }

  /** Adds symbols and gives the row of the first. */
  addSymbols(added: readonly AddedSymbol[]): number {
    const { symbols } = this.image;
    const rows = added.map((row) => ({ ...row, binding: 'weak' as const }));
    this.image.symbols = joinSymbols([symbols, tableOfRows(symbolColumns, rows)]);
    return symbols.count;
  }

  /** The relocations that name a function of the C library which is to be replaced. */
  referencesTo(name: ReplacedFunction): number[] {
    const {
      relocations,
      relocations: { get },
    } = this.image;
    const isAsked = (row: number): boolean => get.symbol(row) >= 0 && isAddress(get.kind(row));
    const isReplaced = (row: number): boolean =>
      this.merging.replacedFunction(get.rank(row), this.referenceOf(row)) === name;
    return rowsWhere(relocations, (row) => isAsked(row) && isReplaced(row));
  }

  /** What a relocation is bound to. */
  referenceOf(row: number): Reference {
    const { get } = this.image.relocations;
    return this.merging.referenceOf(get.rank(row), get.symbol(row), 'slot');
  }

  /** Makes a relocation write the address of code of ours. */
  lead(row: number, address: number): void {
    const { set } = this.image.relocations;
    set.kind(row, 'relative');
    set.symbol(row, -1);
    set.addend(row, address);
  }

  /** Puts functions of ours before all others that run at start. */
  startWith(functions: readonly LifecycleFunction[]): void {
    this.image.lifecycle[hasOneArray(this.image, this.merging) ? 'init' : 'preinit'].unshift(...functions);
  }

  /** Puts all that was added into the image. From then on nothing can be added. */
  finish(): void {
    const { image } = this;
    const slotsEnd = this.#slotsStart + this.#slots * this.#word;
    if (slotsEnd > this.#stateStart) throw new Error(`${this.#slots} slots do not fit`);
    image.segments.push(this.#dataSegment(), this.#codeSegment());
    image.sections.push(...this.#sections());
    const labels = this.#pieces.map(({ name, offset, size }): Label => ({
      name: `elfsmith_${name}`,
      kind: 'function',
      binding: 'local',
      value: this.#start + offset,
      size,
    }));
    const file: Label = { name: 'elfsmith', kind: 'file', binding: 'local', isAbsolute: true, value: 0 };
    image.labels = joinLabels([image.labels, labelsOf([file, ...labels])]);
    const added = this.#added.map((row) => ({ ...row, size: this.#word }));
    image.relocations = joinRelocations([image.relocations, tableOfRows(relocationColumns, added)]);
  }

  #dataSegment(): Segment {
    const { page } = this.image;
    const size = this.#slotsSize;
    const origin = { source: zeroSource(size), offset: 0, size };
    return { address: this.#slotsStart, memorySize: size + this.#stateSize, permissions: 'rw', align: page, origin };
  }

  #codeSegment(): Segment {
    const { page } = this.image;
    const size = this.#size;
    const origin = { source: zeroSource(size), offset: 0, size };
    return { address: this.#start, memorySize: size, permissions: 'rx', align: page, origin, pieces: this.#pieces };
  }

  #sections(): Section[] {
    const word = this.#word;
    const data = { isZero: false, isTls: false, isWritable: true, isExecutable: false, align: word };
    const code = { ...data, isWritable: false, isExecutable: true, align: this.shim.entrySize };
    const state = { ...data, name: '.bss.elfsmith', address: this.#stateStart, size: this.#stateSize, isZero: true };
    return [
      { ...data, name: '.got.elfsmith', address: this.#slotsStart, size: this.#slotsSize },
      ...(this.#stateSize > 0 ? [state] : []),
      { ...code, name: '.text.elfsmith', address: this.#start, size: this.#size },
    ];
  }
}

function zeroSource(size: number): Source {
  return { size, read: (_offset, count) => new Uint8Array(count) };
}
