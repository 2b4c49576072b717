// Makes small programs and libraries for x86-64 that a dynamic linker can really load, out of a few lines of text: each
// a statement about the dynamic section, a symbol or a reference.

import { gnuHash, sysvHash } from '../../shared/elf/hashFunctions.ts';

/*
 * One statement a line:
 *   interp PATH · soname NAME · needed NAME · rpath PATH · runpath PATH · filter NAME · auxiliary NAME
 *   symbolic · nodeflib · initfirst · global · interpose · pie · relr · lazy (calls are in DT_JMPREL) · hash sysv ·
 * hash broken · class 32 · machine NUMBER · type NUMBER · osabi NUMBER
 *   note OWNER [TYPE TEXT]             a note of that owner, type 1, with a word; or of that type with a text
 *   text TEXT                          among the data
 *   sections                           section headers, without names
 *   def NAME[@VERSION|@@VERSION] [weak|unique|protected|hidden|local|tls|ifunc|file|value0|abs]…
 *   versions NAME…                     the order of the version definitions, where not that of the symbols
 *   use NAME[@VERSION:FILE] KIND [weak|hidden|protected|address]…    KIND: call, data, word, copy, tls (number of the
 * module), thread (distance from the thread pointer); a defined symbol of that name is referred to, if there is one
 *   need VERSION:FILE [weak]           a version need without symbol
 */

interface SymbolRow {
  name: string;
  version: number;
  info: number;
  other: number;
  section: number;
  hasValue: boolean;
  definition: string;
}

const tags = {
  null: 0,
  needed: 1,
  hash: 4,
  strtab: 5,
  symtab: 6,
  rela: 7,
  relasz: 8,
  relaent: 9,
  strsz: 10,
  pltrelsz: 2,
  pltrel: 20,
  jmprel: 23,
  syment: 11,
  init: 12,
  soname: 14,
  rpath: 15,
  symbolic: 16,
  runpath: 29,
  relrsz: 35,
  relr: 36,
  relrent: 37,
  gnuHash: 0x6ffffef5,
  versym: 0x6ffffff0,
  flags1: 0x6ffffffb,
  verdef: 0x6ffffffc,
  verdefnum: 0x6ffffffd,
  verneed: 0x6ffffffe,
  verneednum: 0x6fffffff,
  auxiliary: 0x7ffffffd,
  filter: 0x7fffffff,
};
const relocationTypes: Record<string, number> = { word: 1, copy: 5, data: 6, call: 7, tls: 16, thread: 18 };
const types: Record<string, number> = { tls: 6, ifunc: 10, file: 4 };
const bindings: Record<string, number> = { local: 0, weak: 2, unique: 10 };
const visibilities: Record<string, number> = { internal: 1, hidden: 2, protected: 3 };
const noDefaultFolders = 0x800;
const initFirst = 0x20;
const global = 0x2;
const interpose = 0x400;
const pie = 0x8000000;
const hiddenVersion = 0x8000;
const sectionSize = 64;
/** exit(0) as the kernel takes it. */
const exit = [0xb8, 0x3c, 0, 0, 0, 0x31, 0xff, 0x0f, 0x05];
/** A resolver: returns an address of its own (lea 0(%rip), %rax; ret). */
const resolver = [0x48, 0x8d, 0x05, 0, 0, 0, 0, 0xc3];

/** The file's bytes. */
export function craftLibrary(text: string): Uint8Array<ArrayBuffer> {
  return new Crafting(
    text
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/)),
  ).bytes();
}

class Crafting {
  readonly #statements: readonly (readonly string[])[];
  readonly #strings = [0];
  readonly #symbols: SymbolRow[] = [];
  readonly #versions: string[] = [];
  /** Needed versions in the order of their indexes: [version, file, isWeak]. */
  readonly #needs: [string, string, boolean][] = [];

  constructor(statements: readonly (readonly string[])[]) {
    this.#statements = statements;
    for (const [word, ...names] of statements) if (word === 'versions') this.#versions.push(...names);
    for (const definition of this.#all('def')) this.#nameVersion(definition[0] ?? '');
  }

  #all(word: string): string[][] {
    return this.#statements.filter(([first]) => first === word).map(([, ...rest]) => rest);
  }
  #one(word: string): string | undefined {
    return this.#all(word)[0]?.[0];
  }
  #has(word: string): boolean {
    return this.#all(word).length > 0;
  }
  #nameVersion(name: string): void {
    const version = name.split(/@@?/)[1];
    if (version !== undefined && !this.#versions.includes(version)) this.#versions.push(version);
  }
  #string(text: string): number {
    const at = this.#strings.length;
    for (const character of text + '\0') this.#strings.push(character.charCodeAt(0));
    return at;
  }

  bytes(): Uint8Array<ArrayBuffer> {
    for (const needed of this.#all('need')) this.#needIndex(needed[0] ?? '', needed.includes('weak'));
    const uses = this.#all('use').map(([name = '', kind = '', ...attributes]) => ({
      type: relocationTypes[kind] ?? 0,
      row: this.#referred(name, kind, attributes),
    }));
    const bucketCount = 2;
    // An undefined symbol with an address is found by others, too.
    const found = [
      ...this.#symbols.filter(({ hasValue }) => hasValue),
      ...this.#all('def').map(([name = '', ...attributes]) => this.#defined(name, attributes)),
    ];
    found.sort((a, b) => (gnuHash(a.name) % bucketCount) - (gnuHash(b.name) % bucketCount));
    const notFound = this.#symbols.filter(({ hasValue }) => !hasValue);
    const firstDefined = notFound.length + 1;
    this.#symbols.splice(0, Infinity, ...notFound, ...found);
    return this.#assemble(
      uses.map(({ type, row }) => ({
        type,
        symbol:
          1 +
          this.#symbols.findIndex(
            (symbol) => symbol === row || (symbol.definition === row.definition && row.definition !== ''),
          ),
      })),
      firstDefined,
      bucketCount,
    );
  }

  #defined(name: string, attributes: readonly string[]): SymbolRow {
    const [bare = '', version] = name.split(/@@?/);
    const pick = (table: Record<string, number>, otherwise: number): number =>
      attributes.map((word) => table[word]).find((value) => value !== undefined) ?? otherwise;
    const index =
      version === undefined ? 1 : 2 + this.#versions.indexOf(version) + (name.includes('@@') ? 0 : hiddenVersion);
    return {
      name: bare,
      version: index,
      info: (pick(bindings, 1) << 4) | pick(types, 1),
      other: pick(visibilities, 0),
      section: attributes.includes('abs') ? 0xfff1 : 1,
      hasValue: !attributes.includes('value0') && !attributes.includes('abs'),
      definition: name,
    };
  }

  /** The undefined symbol of a reference, or a stand-in for the definition in this file. */
  #referred(name: string, kind: string, attributes: readonly string[]): SymbolRow {
    const [bare = '', version] = name.split('@');
    const own = this.#all('def').find(
      ([definition = '']) => definition.replace('@@', '@') === name || definition.split('@')[0] === name,
    );
    if (own)
      return { name: bare, version: 0, info: 0, other: 0, section: 0, hasValue: false, definition: own[0] ?? '' };
    const visibility = attributes.map((word) => visibilities[word]).find((value) => value !== undefined) ?? 0;
    const row: SymbolRow = {
      name: bare,
      version:
        version === undefined
          ? this.#versions.length > 0 || this.#needs.length > 0
            ? 1
            : 0
          : this.#needIndex(version, attributes.includes('weak')),
      info: ((attributes.includes('weak') ? 2 : 1) << 4) | (kind === 'tls' || kind === 'thread' ? 6 : 0),
      other: visibility,
      section: 0,
      hasValue: attributes.includes('address'),
      definition: '',
    };
    this.#symbols.push(row);
    return row;
  }

  #needIndex(text: string, isWeak: boolean): number {
    const [version = '', file = ''] = text.split(':');
    let at = this.#needs.findIndex(([name, of]) => name === version && of === file);
    if (at < 0) at = this.#needs.push([version, file, isWeak]) - 1;
    return 2 + this.#versions.length + at;
  }

  #assemble(
    unsorted: readonly { type: number; symbol: number }[],
    firstDefined: number,
    bucketCount: number,
  ): Uint8Array<ArrayBuffer> {
    const isSlot = ({ type }: { type: number }): boolean => this.#has('lazy') && type === relocationTypes['call'];
    const relocations = [...unsorted.filter((row) => !isSlot(row)), ...unsorted.filter(isSlot)];
    const out = new Writer();
    const interpreter = this.#one('interp');
    const hasTls = this.#all('def').some((words) => words.includes('tls'));
    const owner = this.#one('note');
    const segmentCount = (interpreter === undefined ? 3 : 5) + (hasTls ? 1 : 0) + (owner === undefined ? 0 : 1);
    out.at = 64 + 56 * segmentCount;
    const dynamic: [number, number][] = [];
    for (const [word, tag] of [
      ['needed', tags.needed],
      ['soname', tags.soname],
      ['rpath', tags.rpath],
      ['runpath', tags.runpath],
      ['filter', tags.filter],
      ['auxiliary', tags.auxiliary],
    ] as const)
      for (const [name = ''] of this.#all(word)) dynamic.push([tag, this.#string(name)]);
    const names = this.#symbols.map(({ name }) => this.#string(name));
    const interpreterAt = out.at;
    if (interpreter !== undefined) out.text(interpreter + '\0');

    const tables: { type: number; at: number; size: number; link: number; info: number; entry: number }[] = [];
    const table = (type: number, at: number, link: number, info = 0, entry = 0): void =>
      void tables.push({ type, at, size: out.at - at, link, info, entry });
    const noteAt = out.here();
    if (owner !== undefined) {
      const [, type = '1', ...words] = this.#all('note')[0] ?? [];
      const data = words.length === 0 ? '\x01\0\0\0' : words.join(' ') + '\0';
      const padded = (text: string): string => text.padEnd(Math.ceil(text.length / 4) * 4, '\0');
      for (const word of [owner.length + 1, data.length, Number(type)]) out.u32(word);
      out.text(padded(owner + '\0') + padded(data));
    }
    const noteSize = out.at - noteAt;
    for (const words of this.#all('text')) {
      out.u8(0);
      for (const byte of new TextEncoder().encode(words.join(' '))) out.u8(byte);
      out.u8(0);
    }
    const hasVersions = this.#versions.length + this.#needs.length > 0;
    if (hasVersions) dynamic.push([tags.versym, out.here()]);
    const versionsAt = out.at;
    if (hasVersions) for (const version of [0, ...this.#symbols.map((symbol) => symbol.version)]) out.u16(version);
    if (hasVersions) table(tags.versym, versionsAt, 2, 0, 2);
    const definitionsAt = out.here();
    if (this.#versions.length > 0) {
      dynamic.push([tags.verdef, definitionsAt], [tags.verdefnum, this.#versions.length + 1]);
      this.#writeDefinitions(out);
      table(0x6ffffffd, definitionsAt, 1, this.#versions.length + 1);
    }
    const neededFiles = [...new Set(this.#needs.map(([, file]) => file))];
    const needsAt = out.here();
    if (neededFiles.length > 0) dynamic.push([tags.verneed, needsAt], [tags.verneednum, neededFiles.length]);
    for (const file of neededFiles) this.#writeNeeds(out, file, file === neededFiles.at(-1));
    if (neededFiles.length > 0) table(0x6ffffffe, needsAt, 1, neededFiles.length);

    dynamic.push(
      this.#one('hash') === 'sysv'
        ? [tags.hash, this.#writeSysvHash(out)]
        : [tags.gnuHash, this.#writeGnuHash(out, firstDefined, bucketCount)],
    );
    const relocationsAt = out.here();
    out.at += 24 * relocations.length;
    if (relocations.length > 0) table(4, relocationsAt, 2, 0, 24);
    const [stringsAt, stringsSize] = [out.here(), this.#strings.length];
    for (const byte of this.#strings) out.u8(byte);
    table(3, stringsAt, 0);
    const symbolsAt = out.here();
    out.at += 24 * (this.#symbols.length + 1);
    table(11, symbolsAt, 1, 1, 24);
    dynamic.push([tags.strtab, stringsAt], [tags.strsz, stringsSize], [tags.symtab, symbolsAt], [tags.syment, 24]);
    // The dynamic linker binds lazily what DT_JMPREL has, not what stands in DT_RELA.
    const plain = relocations.filter((row) => !isSlot(row)).length;
    if (plain > 0) dynamic.push([tags.rela, relocationsAt], [tags.relasz, 24 * plain], [tags.relaent, 24]);
    if (plain < relocations.length)
      dynamic.push(
        [tags.jmprel, relocationsAt + 24 * plain],
        [tags.pltrelsz, 24 * (relocations.length - plain)],
        [tags.pltrel, tags.rela],
      );
    if (this.#has('relr')) dynamic.push([tags.relr, relocationsAt], [tags.relrsz, 0], [tags.relrent, 8]);
    if (this.#has('symbolic')) dynamic.push([tags.symbolic, 0]);
    const flags =
      (this.#has('nodeflib') ? noDefaultFolders : 0) |
      (this.#has('initfirst') ? initFirst : 0) |
      (this.#has('pie') ? pie : 0) |
      (this.#has('global') ? global : 0) |
      (this.#has('interpose') ? interpose : 0);
    if (flags !== 0) dynamic.push([tags.flags1, flags]);
    dynamic.push([tags.null, 0]);
    const dynamicAt = out.here();
    for (const [tag, value] of dynamic) out.words(tag, value);
    table(6, dynamicAt, 1, 0, 16);
    // The string table and the symbols first: the others lead to them.
    const [strings, symbols] = [3, 11].map((type) => tables.find((each) => each.type === type));
    const sections = [strings, symbols, ...tables.filter((each) => each !== strings && each !== symbols)].flatMap(
      (each) => each ?? [],
    );
    const codeAt = out.here();
    for (const byte of exit) out.u8(byte);
    const resolverAt = out.here();
    for (const byte of resolver) out.u8(byte);
    const slotsAt = out.here();
    const dataAt = slotsAt + 16 * relocations.length;
    const sectionsAt = dataAt + 16 * (this.#symbols.length + 1);
    const size = sectionsAt + (this.#has('sections') ? (sections.length + 1) * sectionSize : 0);

    out.at = relocationsAt;
    relocations.forEach(({ type, symbol }, index) => {
      const place = type === relocationTypes['copy'] ? dataAt + 16 * symbol : slotsAt + 16 * index;
      out.words(place, symbol * 2 ** 32 + type, 0);
    });
    out.at = symbolsAt + 24;
    this.#symbols.forEach((symbol, index) => {
      out.u32(names[index] ?? 0);
      out.u8(symbol.info);
      out.u8(symbol.other);
      out.u16(symbol.section);
      const type = symbol.info & 0xf;
      // A thread-local symbol's value is an offset in its block.
      out.words(
        !symbol.hasValue || type === types['tls']
          ? 0
          : type === types['ifunc']
            ? resolverAt
            : dataAt + 16 * (index + 1),
        8,
      );
    });
    this.#writeHeaders(out, segmentCount, {
      interpreterAt,
      interpreterSize: (interpreter?.length ?? 0) + 1,
      dynamicAt,
      dynamicSize: 16 * dynamic.length,
      size,
      codeAt,
      dataAt,
      sectionsAt,
      noteAt,
      noteSize,
      hasTls,
      sections,
    });
    return out.result(size);
  }

  #writeHeaders(
    out: Writer,
    count: number,
    at: Record<
      | 'interpreterAt'
      | 'interpreterSize'
      | 'dynamicAt'
      | 'dynamicSize'
      | 'size'
      | 'codeAt'
      | 'dataAt'
      | 'sectionsAt'
      | 'noteAt'
      | 'noteSize',
      number
    > & {
      hasTls: boolean;
      sections: readonly { type: number; at: number; size: number; link: number; info: number; entry: number }[];
    },
  ): void {
    out.at = 0;
    for (const byte of [
      0x7f,
      0x45,
      0x4c,
      0x46,
      this.#one('class') === '32' ? 1 : 2,
      1,
      1,
      Number(this.#one('osabi') ?? 0),
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
    ])
      out.u8(byte);
    out.u16(Number(this.#one('type') ?? 3));
    out.u16(Number(this.#one('machine') ?? 62));
    out.u32(1);
    const hasSections = this.#has('sections');
    out.words(at.codeAt, 64, hasSections ? at.sectionsAt : 0);
    out.u32(0);
    for (const half of [64, 56, count, sectionSize, ...(hasSections ? [at.sections.length + 1, 1] : [0, 0])])
      out.u16(half);
    const segment = (type: number, flags: number, offset: number, size: number, align: number): void => {
      out.u32(type);
      out.u32(flags);
      out.words(offset, offset, offset, size, size, align);
    };
    if (this.#has('interp')) segment(6, 4, 64, 56 * count, 8);
    if (this.#has('interp')) segment(3, 4, at.interpreterAt, at.interpreterSize, 1);
    segment(1, 7, 0, at.size, 0x1000);
    segment(2, 6, at.dynamicAt, at.dynamicSize, 8);
    segment(0x6474e551, 6, 0, 0, 16);
    if (at.hasTls) segment(7, 6, at.dataAt, 16, 16);
    if (this.#has('note')) segment(4, 4, at.noteAt, at.noteSize, 4);
    if (!hasSections) return;
    for (const [row, { type, at: offset, size, link, info, entry }] of at.sections.entries()) {
      out.at = at.sectionsAt + (row + 1) * sectionSize + 4;
      out.u32(type);
      out.words(2, offset, offset, size);
      out.u32(link);
      out.u32(info);
      out.words(1, entry);
    }
  }

  #writeDefinitions(out: Writer): void {
    const names = [this.#one('soname') ?? 'base', ...this.#versions];
    names.forEach((name, index) => {
      for (const half of [1, index === 0 ? 1 : 0, index + 1, 1]) out.u16(half);
      for (const word of [sysvHash(name), 20, index === names.length - 1 ? 0 : 28, this.#string(name), 0])
        out.u32(word);
    });
  }

  #writeNeeds(out: Writer, file: string, isLast: boolean): void {
    const needs = this.#needs
      .map((need, index) => ({ need, index: 2 + this.#versions.length + index }))
      .filter(({ need }) => need[1] === file);
    for (const half of [1, needs.length]) out.u16(half);
    for (const word of [this.#string(file), 16, isLast ? 0 : 16 + 16 * needs.length]) out.u32(word);
    needs.forEach(({ need: [version, , isWeak], index }, row) => {
      out.u32(sysvHash(version));
      out.u16(isWeak ? 2 : 0);
      out.u16(index);
      for (const word of [this.#string(version), row === needs.length - 1 ? 0 : 16]) out.u32(word);
    });
  }

  #writeSysvHash(out: Writer): number {
    const start = out.here();
    const count = this.#symbols.length + 1;
    const buckets = [0, 0];
    const chains = Array.from({ length: count }, () => 0);
    this.#symbols.forEach(({ name }, index) => {
      const bucket = sysvHash(name) % buckets.length;
      chains[index + 1] = buckets[bucket] ?? 0;
      buckets[bucket] = index + 1;
    });
    for (const word of [buckets.length, count, ...buckets, ...chains]) out.u32(word);
    return start;
  }

  #writeGnuHash(out: Writer, firstDefined: number, bucketCount: number): number {
    const start = out.here();
    const hashes = this.#symbols.slice(firstDefined - 1).map(({ name }) => gnuHash(name));
    const shift = 6;
    // A filter without bits finds nothing: the broken table of the test.
    const bits = this.#one('hash') === 'broken' ? [] : hashes.flatMap((hash) => [hash % 64, (hash >>> shift) % 64]);
    for (const word of [bucketCount, firstDefined, 1, shift]) out.u32(word);
    for (const low of [0, 32])
      out.u32(bits.reduce((all, bit) => (bit >= low && bit < low + 32 ? all | (1 << (bit - low)) : all), 0) >>> 0);
    for (let bucket = 0; bucket < bucketCount; bucket++)
      out.u32(
        1 + hashes.findIndex((hash) => hash % bucketCount === bucket) === 0
          ? 0
          : firstDefined + hashes.findIndex((hash) => hash % bucketCount === bucket),
      );
    hashes.forEach((hash, index) => {
      const next = hashes[index + 1];
      out.u32(((hash & ~1) | (next === undefined || next % bucketCount !== hash % bucketCount ? 1 : 0)) >>> 0);
    });
    return start;
  }
}

/** Little-endian numbers at `at`. */
class Writer {
  readonly #view = new DataView(new ArrayBuffer(1 << 18));
  at = 0;

  /** The next offset that is a multiple of 8. */
  here(): number {
    return (this.at = Math.ceil(this.at / 8) * 8);
  }
  u8(value: number): void {
    this.#view.setUint8(this.at++, value);
  }
  u16(value: number): void {
    this.#view.setUint16(this.at, value, true);
    this.at += 2;
  }
  u32(value: number): void {
    this.#view.setUint32(this.at, value, true);
    this.at += 4;
  }
  words(...values: readonly number[]): void {
    for (const value of values) {
      this.u32(value % 2 ** 32);
      this.u32(Math.floor(value / 2 ** 32));
    }
  }
  text(text: string): void {
    for (const character of text) this.u8(character.charCodeAt(0));
  }
  result(size: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#view.buffer.slice(0, size));
  }
}
