// The shim pass: machine code of our own, for what the files had done by several dynamic objects: constructors at their time, protection of relocated data, look-ups behind oneself, calls of what nobody defines.

import type { Source } from '../base/bytes.ts';
import { counted, hex } from '../base/text.ts';
import { alignUp } from '../base/writer.ts';
import type { Log } from '../base/log.ts';
import { mergeCodes } from '../elf/codes.ts';
import type { Definition, Piece, Replaceable, Shim, Target } from '../elf/machines/shim/shim.ts';
import { joinLabels, joinRelocations, joinSymbols, labelsOf, selectRelocations, type Label } from '../ir/columns.ts';
import type { Image, LifecycleFunction, OwnPiece, Places, Relocations, Segment, SymbolHome, SymbolKind } from '../ir/image.ts';
import type { RelocationKind } from '../elf/machine.ts';
import { bindings } from '../loader/bind.ts';
import { isAddress } from './bind.ts';
import { withBase } from './join.ts';
import { hasOneArray, type EarlyFunctions } from './lifecycle.ts';
import { addressFunction, type Merging, type Reference } from './merging.ts';
import { definitionsBehind, dlsymOf, type OfferedDlsym } from './next.ts';

/** Adds the code and the slots that it needs, and leads to it what is to go there. */
export function addShim(log: Log, image: Image, merging: Merging, early: EarlyFunctions): void {
  const { shim } = image.machine;
  if (!shim) {
    log.add(mergeCodes.unsupported, { offset: 0, size: 0 }, { what: `${image.machine.title}: there is no code to start merged files with` });
    return;
  }
  new ShimBuilder(image, merging, shim, early).build();
}

/** When only sizes count. */
const nowhere: Places = { zero: 0, headers: 0, headerCount: 0, lateValues: [], embedded: undefined, embeddedStart: 0 };

class ShimBuilder {
  readonly #image: Image;
  readonly #merging: Merging;
  readonly #shim: Shim;
  readonly #early: EarlyFunctions;
  readonly #page: number;
  readonly #word: number;
  /** First address of the slots, and how many there are. */
  readonly #data: number;
  #slots = 0;
  /** What stays writable: for the libraries that are opened, and behind that for those outside that wait for our finalisers. */
  readonly #state: number;
  readonly #openerState: number;
  readonly #stateSize: number;
  /** By what the dynamic linker knows the libraries outside that the parts need. */
  readonly #awaited: readonly string[];
  readonly #added: { place: number; kind: RelocationKind; symbol: number; addend: number }[] = [];
  readonly #code: number;
  #codeSize = 0;
  readonly #pieces: OwnPiece[] = [];
  /** The import of the C library's dlsym beside ours. */
  #realDlsym: number | undefined;
  #debug: number | undefined;

  constructor(image: Image, merging: Merging, shim: Shim, early: EarlyFunctions) {
    this.#image = image;
    this.#merging = merging;
    this.#shim = shim;
    this.#early = early;
    this.#page = image.page;
    this.#word = image.class / 8;
    const last = image.segments.at(-1);
    this.#data = alignUp((last?.address ?? 0) + (last?.memorySize ?? 0), this.#page);
    // Slots have a page, which is more than a thousand programs would need together; the rest of it is what the dynamic linker protects. Behind it is what stays writable.
    this.#state = this.#data + dataPages * this.#page;
    this.#openerState = early.opened.libraries.length === 0 ? 0 : shim.openerState(early.opened.libraries.length);
    const outside = new Set(merging.parts.flatMap(({ object }) => object.needed).filter((object) => merging.rankOf(object) === undefined));
    this.#awaited = hasOneArray(image, merging) ? [] : [...new Set([...outside].flatMap(({ names, view }) => [view.soname ?? '', ...names]))].filter((name) => name !== '');
    this.#stateSize = this.#openerState + (this.#awaited.length === 0 ? 0 : shim.finisherState(this.#awaited.length));
    this.#code = alignUp(this.#state + this.#stateSize, this.#page);
  }

  build(): void {
    const { functions, opened, openedFini } = this.#early;
    const own = this.#image.lifecycle.fini.length - openedFini;
    this.#merging.spareWord = this.#data + this.#word * this.#slots++;
    this.#bindUndefined();
    const offered = this.#merging.replaceable.size > 0 ? dlsymOf(this.#image, this.#merging) : undefined;
    // Ours has the C library's versions: the C library's own is found without.
    if (offered && offered.rows.length === 0) this.#realDlsym = this.#addSymbols([{ name: 'dlsym', kind: 'function', version: '', home: 'undefined', value: 0 }]);
    this.#bindDlsym();
    if (offered) this.#offerDlsym(offered);
    this.#countFromOwnBlock();
    this.#replaceChosen();
    if (functions.length > 0) this.#startEarly(functions);
    if (opened.libraries.length > 0) this.#openInside();
    if (this.#awaited.length > 0) this.#finishLate(own);
    this.#initialise();
    if (this.#merging.replaceable.size > 0) this.#closePlaces();
    if (this.#merging.interpreter) this.#enterInterpreter();
    this.#addSegments();
    this.#image.relocations = joinRelocations([this.#image.relocations, this.#newRows()].map((table) => ({ relocations: table, firstSymbol: 0, firstRank: 0 })));
  }

  /** A function that nobody defines is no error before it is called, where the file allows its slots to be bound late (R22). */
  #bindUndefined(): void {
    const { world, parts } = this.#merging;
    if (world.missing.length > 0 || this.#image.kind === 'library') return;
    const { relocations, symbols } = this.#image;
    const names = new Map<string, number[]>();
    for (let row = 0; row < relocations.count; row++) {
      const symbol = relocations.symbol[row] ?? -1;
      const rank = relocations.rank[row] ?? 0;
      if (relocations.kind[row] !== 'slot' || symbol < 0 || parts[rank]?.image.flags.has('now') === true) continue;
      if (this.#merging.referenceOf(rank, symbol, 'slot').bound.rule !== 'undefined') continue;
      const version = symbols.version[symbol] ?? '';
      const name = (symbols.name[symbol] ?? '') + (version === '' ? '' : `, version ${version}`);
      names.set(name, [...(names.get(name) ?? []), row]);
    }
    if (names.size === 0) return;
    const list = [...names.keys()].sort();
    const address = this.#add(this.#shim.undefinedStubs, () => list);
    list.forEach((name, index) => {
      for (const row of names.get(name) ?? []) this.#lead(row, address + index * this.#shim.entrySize);
      this.#merging.decide('undefined', `${name}: nobody defines it; a call ends the program`);
    });
  }

  /** RTLD_NEXT means what comes behind the caller's file: the dynamic linker sees one file now (R19). */
  #bindDlsym(): void {
    const { relocations, symbols } = this.#image;
    const rows = this.#referencesTo('dlsym');
    const [first] = rows;
    if (first === undefined) return;
    const asking = [...new Set(rows.map((row) => relocations.rank[row] ?? 0))].sort((a, b) => a - b);
    const found = definitionsBehind(this.#image, this.#merging, asking);
    if (found.length === 0) {
      const { row: inside } = this.#referenceOf(first);
      for (const row of rows) {
        if (inside >= 0) this.#lead(row, symbols.value[inside] ?? 0);
        else if (this.#realDlsym !== undefined) relocations.symbol[row] = this.#realDlsym;
      }
      return;
    }
    const slot = this.#slotFor(first, this.#realDlsym);
    const definitions = found.map(({ row, name, rank }): Definition => ({ name, rank, target: row === undefined ? 'outside' : this.#targetOf(row) }));
    const ranks = asking.map((rank) => this.#merging.scopeRankOf(rank));
    const address = this.#add(this.#shim.dlsymStubs, () => ({ ranks, definitions, dlsym: slot }));
    for (const row of rows) this.#lead(row, address + asking.indexOf(relocations.rank[row] ?? 0) * this.#shim.entrySize);
    this.#merging.decide('dlsym', `RTLD_NEXT of ${counted(asking.length, 'file')} is looked up in a table of ${definitions.length}`);
  }

  /**
   * Libraries of LD_PRELOAD look behind themselves for what they replace (RTLD_NEXT), and it lies before them, in the program: so their dlsym is code of ours, which they find in place of the
   * C library's. What is not replaceable is looked for where they ask.
   */
  #offerDlsym({ rows, versions }: OfferedDlsym): void {
    const { symbols } = this.#image;
    const slot = rows[0] === undefined ? this.#slot('got', this.#realDlsym ?? -1, 0) : this.#slot('relative', -1, symbols.value[rows[0]] ?? 0);
    const definitions = [...this.#merging.replaceable].map(([name, [first = { target: 0, addend: 0 }]]): Definition => ({ name, rank: 1, target: { address: first.target - first.addend } }));
    const address = this.#add(this.#shim.dlsymStubs, () => ({ ranks: [0], dlsym: slot, definitions }));
    for (const row of rows) symbols.value[row] = address;
    if (rows.length > 0) return;
    const first = this.#addSymbols(versions.map((version) => ({ name: 'dlsym', kind: 'function', version, home: 'image', value: address })));
    this.#merging.offered.push(...versions.map((_, index) => first + index));
    const known = this.#image.versions.definitions;
    this.#image.versions.definitions = withBase(this.#image, [...known, ...versions.filter((version) => !known.some(({ name }) => name === version)).map((name) => ({ name, parents: [], isBase: false, isWeak: false }))]);
  }

  /** Adds symbols and gives the row of the first. */
  #addSymbols(added: readonly { readonly name: string; readonly kind: SymbolKind; readonly version: string; readonly home: SymbolHome; readonly value: number }[]): number {
    const { symbols } = this.#image;
    const all = <T>(value: T): T[] => added.map(() => value);
    const count = added.length;
    this.#image.symbols = joinSymbols([symbols, {
      count, name: added.map(({ name }) => name), version: added.map(({ version }) => version), versionFile: all(''), kind: added.map(({ kind }) => kind), binding: all('weak'), visibility: all('default'), home: added.map(({ home }) => home),
      isDefault: new Uint8Array(count), machineBits: new Uint8Array(count), value: Float64Array.from(added, ({ value }) => value), size: new Float64Array(count),
    }]);
    return symbols.count;
  }

  /** The relocations that name a function of the C library which is to be replaced. */
  #referencesTo(name: 'dlsym' | 'dlopen' | typeof addressFunction): number[] {
    const { relocations } = this.#image;
    return [...relocations.kind.keys()].filter((row) => (relocations.symbol[row] ?? -1) >= 0 && isAddress(relocations.kind[row]) && this.#merging.replacedFunction(relocations.rank[row] ?? 0, this.#referenceOf(row)) === name);
  }

  #referenceOf(row: number): Reference {
    const { rank, symbol } = this.#image.relocations;
    return this.#merging.referenceOf(rank[row] ?? 0, symbol[row] ?? -1, 'slot');
  }

  /** A slot for what a relocation names; that is inside when the C library is merged, too. */
  #slotFor(row: number, outside = this.#image.relocations.symbol[row] ?? -1): number {
    const { row: inside } = this.#referenceOf(row);
    return inside < 0 ? this.#slot('got', outside, 0) : this.#slot('relative', -1, this.#image.symbols.value[inside] ?? 0);
  }

  /** A dlopen that knows the libraries inside. Their initialisers run when they are opened. */
  #openInside(): void {
    const { opened, openedFini } = this.#early;
    const { lifecycle } = this.#image;
    const rows = this.#referencesTo('dlopen');
    const [first] = rows;
    if (first === undefined) {
      this.#merging.decide('opened', 'no file inside calls dlopen: nobody opens what was merged for that');
      return;
    }
    const target = ({ symbol, address }: LifecycleFunction): Target => (symbol < 0 ? { address } : { slot: this.#slot('absolute', symbol, address) });
    const libraries = opened.libraries.map(({ names, init, fini, order }) => ({ names, order, init: init.map(target), fini: fini.map(target) }));
    const dlopen = this.#slotFor(first);
    const address = this.#add(this.#shim.opener, () => ({ libraries, dlopen, state: this.#state }));
    const entry = (index: number): LifecycleFunction => ({ symbol: -1, address: address + index * this.#shim.entrySize });
    for (const row of rows) this.#lead(row, address);
    this.#firstFunctions().unshift(entry(1));
    lifecycle.fini.splice(openedFini, 0, ...opened.finalised.map((index) => entry(2 + index)).reverse());
    for (const { names: [name], init, order } of opened.libraries) this.#merging.decide('opened', `${name}: inside; ${counted(init.length, 'initialiser')} of its own${order.length > 1 ? `, and ${counted(order.length - 1, 'library', 'libraries')} before it,` : ''} when it is opened`);
  }

  /** A program that may know the offsets in its thread-local block goes on counting from there, wherever the block lies now. */
  #countFromOwnBlock(): void {
    const rows = this.#merging.ownTls > 0 ? this.#referencesTo(addressFunction) : [];
    const [first] = rows;
    if (first === undefined) return;
    const slot = this.#slotFor(first);
    const address = this.#add(this.#shim.threadLocals, () => ({ slot, offset: this.#merging.ownTls }));
    for (const row of rows) this.#lead(row, address);
    this.#merging.decide('thread-local', `the program may know that it is module 1: code of ours adds ${hex(this.#merging.ownTls)}, where its block begins, to what ${addressFunction} gives it`);
  }

  /** R37. glibc finalises a program first, and then plug-ins that may use what was merged into it. @param own how many finalisers are the program's own */
  #finishLate(own: number): void {
    const { lifecycle } = this.#image;
    const late = lifecycle.fini.splice(0, lifecycle.fini.length - own);
    if (late.length === 0) return;
    const functions = late.map(({ symbol, address }): Target => (symbol < 0 ? { address } : { slot: this.#slot('absolute', symbol, address) }));
    const [debug, names, state] = [{ slot: this.#debugSlot(), libc: 'glibc' } as const, this.#awaited, this.#state + this.#openerState];
    const address = this.#add(this.#shim.finisher, ({ zero }) => ({ debug, base: zero, functions, names, state }));
    this.#firstFunctions().unshift({ symbol: -1, address });
    lifecycle.fini.unshift({ symbol: -1, address: address + this.#shim.entrySize });
  }

  /** The list whose first functions run before all others. */
  #firstFunctions(): LifecycleFunction[] {
    return this.#image.lifecycle[hasOneArray(this.#image, this.#merging) ? 'init' : 'preinit'];
  }

  #targetOf(row: number): Target {
    const { symbols } = this.#image;
    return symbols.kind[row] === 'ifunc' ? { slot: this.#slot('irelative', -1, symbols.value[row] ?? 0) } : { address: symbols.value[row] ?? 0 };
  }

  /** glibc refuses to bind libraries to a program's ifunc before the program is relocated, which is last (elf/dl-lookup.c, check_match; R24). */
  #replaceChosen(): void {
    const { symbols, kind } = this.#image;
    if (kind === 'library' || !symbols.kind.includes('ifunc')) return;
    const { world } = this.#merging;
    const rows = new Set<number>();
    for (const object of world.objects) {
      if (this.#merging.rankOf(object) !== undefined) continue;
      for (const { definition } of bindings(world, object)) {
        const row = definition ? this.#merging.rowOf(definition) : -1;
        if (row >= 0 && symbols.kind[row] === 'ifunc') rows.add(row);
      }
    }
    if (rows.size === 0) return;
    const slots = [...rows].map((row) => this.#slot('irelative', -1, symbols.value[row] ?? 0));
    const address = this.#add(this.#shim.ifuncJumps, () => slots);
    [...rows].forEach((row, index) => {
      symbols.kind[row] = 'function';
      symbols.value[row] = address + index * this.#shim.entrySize;
      symbols.size[row] = this.#shim.entrySize;
      this.#merging.decide('ifunc', `${symbols.name[row]}: libraries outside call it by way of a stub`);
    });
  }

  /** R31. */
  #startEarly(early: readonly LifecycleFunction[]): void {
    const start = this.#image.entry ?? 0;
    const functions = early.map(({ symbol, address }): Target => (symbol < 0 ? { address } : { slot: this.#slot('absolute', symbol, address) }));
    this.#image.entry = this.#add(this.#shim.entryShim, () => ({ functions, start }));
  }

  /** R13, R33 and R34: the first initialiser. The dynamic linker protects the page of slots, this all the others. */
  #initialise(): void {
    const { image, merging } = { image: this.#image, merging: this.#merging };
    const relro = image.relro.map((range) => ({ ...range }));
    const pages = [image.machine.pageSizes[0], image.page] as const;
    const isMusl = merging.world.libc === 'musl';
    const names = isMusl ? [] : this.#namesMerged();
    const oldDynamics = image.kind === 'library' ? [] : merging.parts.slice(0, 1).flatMap(({ object: { view } }) => (view.dynamic === undefined ? [] : [view.dynamic + merging.movedBy(0)]));
    const debug = { slot: this.#debugSlot(), libc: isMusl ? 'musl' : 'glibc' } as const;
    const address = this.#add(this.#shim.startInitialiser, ({ zero }) => ({ debug, base: zero, oldDynamics, names, relro, pages }));
    this.#firstFunctions().unshift({ symbol: -1, address }, ...(isMusl ? this.#nameForMusl() : []));
    image.protectedByCode = [...image.protectedByCode, ...relro.map((range) => ({ ...range }))];
    image.relro = [{ address: this.#data, size: dataPages * this.#page }];
  }

  /**
   * R20. Before all others, while the places can be written: of glibc's initialisers a program's first ones are, with musl only its entry is before those of preloaded libraries. Where
   * the symbol table is, and in which order, is known when the output is written.
   */
  #closePlaces(): void {
    const names = [...this.#merging.replaceable];
    const address = this.#add(this.#shim.preloadInitialiser, ({ zero, lateValues }) => {
      const { late, symbols } = this.#image;
      const indexes = new Map(late.map((row, index) => [symbols.name[row], index]));
      return names.map(([name, places]): Replaceable => {
        const index = indexes.get(name) ?? -1;
        // Values count from address 0 of the file.
        return { value: (symbols.value[late[index] ?? -1] ?? 0) - zero, valueAt: lateValues[index] ?? 0, places };
      });
    });
    const first = { symbol: -1, address };
    if (hasOneArray(this.#image, this.#merging)) this.#startEarly([first]);
    else this.#firstFunctions().unshift(first);
  }

  /** musl keeps names in a way of its own; where, it tells only programs. */
  #nameForMusl(): LifecycleFunction[] {
    const names = this.#namesMerged();
    if (names.length === 0) return [];
    if (this.#image.kind === 'library') {
      this.#merging.decide('duplicate', `${names.join(', ')}: plug-ins that need one of these load it once more, from its own file`);
      return [];
    }
    const debug = this.#debugSlot();
    const address = this.#add(this.#shim.muslNames, ({ zero }) => ({ debug, base: zero, names }));
    return [{ symbol: -1, address }];
  }

  /** A slot for the dynamic linker's own list of files. Other ways to it change: tools move _DYNAMIC when they add to it, and in a library DT_DEBUG stays 0. */
  #debugSlot(): number {
    const name = this.#merging.world.libc === 'musl' ? '_dl_debug_addr' : '_r_debug';
    return (this.#debug ??= this.#slot('got', this.#addSymbols([{ name, kind: 'data', version: '', home: 'undefined', value: 0 }]), 0));
  }

  /** R2. Where the dynamic linker and its headers are is known when the output is written. */
  #enterInterpreter(): void {
    const image = this.#image;
    const start = image.entry ?? 0;
    const debug = this.#debugSlot();
    image.entry = this.#add(this.#shim.interpreterShim, ({ headers, headerCount, embedded, embeddedStart }) => ({
      headers, headerCount, entry: start, base: embedded?.base ?? 0, interpreterEntry: embedded?.entry ?? 0, debug, start: embeddedStart,
    }));
  }

  #namesMerged(): string[] {
    const { parts, world } = this.#merging;
    const own = parts[0]?.object.view.soname;
    // What is opened later has names of its own, which initialise it.
    const atStart = parts.slice(1).filter(({ object }) => !world.opened.some(({ added }) => added.includes(object)));
    return [...new Set(atStart.flatMap(({ object }) => [object.view.soname ?? object.path.replace(/^.*\//, ''), ...object.names]))].filter((name) => name !== '' && !name.includes('/') && name !== own);
  }

  /** Adds a piece and gives its address. */
  #add<W>(piece: Piece<W>, wishes: (places: Places) => W): number {
    const offset = this.#codeSize;
    const size = piece.size(wishes(nowhere));
    const [name = ''] = Object.entries(this.#shim).find(([, other]) => other === piece) ?? [];
    this.#codeSize = alignUp(offset + size, this.#shim.entrySize);
    const address = this.#code + offset;
    this.#pieces.push({ name, offset, size, write: (places) => piece.write(wishes(places), address) });
    return address;
  }

  /** A word that the dynamic linker fills; its address. */
  #slot(kind: RelocationKind, symbol: number, addend: number): number {
    const place = this.#data + this.#word * this.#slots++;
    this.#added.push({ place, kind, symbol, addend });
    return place;
  }

  /** Makes a relocation write the address of code of ours. */
  #lead(row: number, address: number): void {
    const { relocations } = this.#image;
    relocations.kind[row] = 'relative';
    relocations.symbol[row] = -1;
    relocations.addend[row] = address;
  }

  #newRows(): Relocations {
    const rows = this.#added;
    const blank = selectRelocations(this.#image.relocations, rows.map(() => -1));
    rows.forEach(({ place, kind, symbol, addend }, index) => {
      blank.place[index] = place;
      blank.kind[index] = kind;
      blank.size[index] = this.#word;
      blank.symbol[index] = symbol;
      blank.addend[index] = addend;
    });
    return blank;
  }

  #addSegments(): void {
    const { segments, sections } = this.#image;
    const memory = dataPages * this.#page;
    if (this.#slots * this.#word > memory) throw new Error(`${this.#slots} slots do not fit`);
    const zeros: Segment = { address: this.#data, memorySize: memory + this.#stateSize, permissions: 'rw', align: this.#page, origin: { source: zeroSource(memory), offset: 0, size: memory } };
    const [size, planned, pieces] = [this.#codeSize, this.#code, this.#pieces];
    const code: Segment = { address: planned, memorySize: size, permissions: 'rx', align: this.#page, origin: { source: zeroSource(size), offset: 0, size }, pieces };
    segments.push(zeros, code);
    const labels = pieces.map(({ name, offset, size: length }): Label => ({ name: `elfsmith_${name}`, kind: 'function', binding: 'local', value: planned + offset, size: length }));
    this.#image.labels = joinLabels([this.#image.labels, labelsOf([{ name: 'elfsmith', kind: 'file', binding: 'local', isAbsolute: true, value: 0 }, ...labels])]);
    const common = { isZero: false, isTls: false };
    sections.push(
      { ...common, name: '.got.elfsmith', address: this.#data, size: memory, isWritable: true, isExecutable: false, align: this.#word },
      ...(this.#stateSize > 0 ? [{ ...common, name: '.bss.elfsmith', address: this.#state, size: this.#stateSize, isZero: true, isWritable: true, isExecutable: false, align: this.#word }] : []),
      { ...common, name: '.text.elfsmith', address: planned, size, isWritable: false, isExecutable: true, align: this.#shim.entrySize },
    );
  }
}

/** Pages for slots. */
const dataPages = 1;

function zeroSource(size: number): Source {
  return { size, read: (_offset, count) => new Uint8Array(count) };
}
