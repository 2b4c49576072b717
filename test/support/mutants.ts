// Damaged ELF files: takes a good one and breaks it in the ways that files really break and that attackers choose, the
// same way for the same seed.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fixturePath } from './fixtures.ts';

/** Good files to start from: both classes, both byte orders, each table that the engine reads. */
const names: readonly string[] = [
  'x86_64-gcc-libfoo.so',
  'x86_64-gcc-hello-relr',
  'x86_64-gcc-hello-nosections-sysv',
  'x86_64-gxx-shapes.o',
  'arm-clang14-libbare-android.so',
  'mips64-clang14-libbare.so',
  'ppc32-clang14-libbare.so',
  'x86_64-gcc-libnotes.so',
  'x86_64-core',
  'gnu.a',
];

/** Their paths. */
export const mutantSources: readonly string[] = names.map(fixturePath);

/** Files with code that are compared: of several CPUs, and two builds of one source beside each other. */
export const comparedSources: readonly string[] = [
  'x86_64-gcc-libfoo.so',
  'x86_64-gxx-libshapes.so',
  'x86_64-gxx-shapes.o',
  'arm-clang14-libbare.so',
  'aarch64-clang14-libbare-relr.so',
  'arm-gxx-rebuilt.a',
  's390x-gxx-rebuilt.a',
  'x86_64-rustc-rebuilt.a',
  'x86_64-core',
].map(fixturePath);

/** One damaged file: its bytes and, for reports, what was done to it. */
export interface Mutant {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The mutant number `index` of a seed, made of one of the files at `paths`; the same two numbers give the same bytes.
 */
export function mutant(seed: number, index: number, paths: readonly string[] = mutantSources): Mutant {
  const random = randomOf(seed * 1_000_003 + index);
  const source = paths[index % paths.length] ?? '';
  const file = new Draft(readFileSync(source), random);
  const done: string[] = [];
  for (let count = 1 + random(3); count > 0; count--) {
    const [name, change] = mutations[random(mutations.length)] ?? mutations[0];
    done.push(`${name} ${change(file)}`);
  }
  return { name: `${basename(source)} seed ${seed} index ${index}: ${done.join('; ')}`, bytes: file.bytes };
}

/** Whole numbers from 0 up to `limit`, without it: mulberry32. */
export type Random = (limit: number) => number;

/** A generator that gives the same numbers for the same seed. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

/** A table of the good file: where its records lie and how long each is. */
interface Region {
  readonly name: string;
  readonly offset: number;
  readonly size: number;
  readonly record: number;
}

/** Numbers that bounds checks forget. */
const wild: readonly bigint[] = [
  0n,
  1n,
  2n,
  3n,
  7n,
  0x7fn,
  0xffn,
  0xffffn,
  0x10000n,
  0x7fffffffn,
  0x80000000n,
  0xfffffff0n,
  0xffffffffn,
  0x100000000n,
  (1n << 52n) - 1n,
  1n << 53n,
  (1n << 53n) + 1n,
  1n << 62n,
  (1n << 63n) - 1n,
  1n << 63n,
  (1n << 64n) - 8n,
  (1n << 64n) - 1n,
];

/** The changes, each with a word for reports. */
const mutations: readonly [
  readonly [string, (file: Draft) => string],
  ...(readonly [string, (file: Draft) => string])[],
] = [
  ['cut', (file) => file.cut()],
  ['wild word', (file) => file.overwrite((size) => file.wildNumber(size))],
  ['wild word', (file) => file.overwrite((size) => file.wildNumber(size))],
  ['wild header', (file) => file.overwrite((size) => file.wildNumber(size), 'header')],
  ['wild section', (file) => file.overwrite((size) => file.wildNumber(size), 'sections')],
  ['wild segment', (file) => file.overwrite((size) => file.wildNumber(size), 'segments')],
  ['wild dynamic', (file) => file.overwrite((size) => file.wildNumber(size), 'dynamic')],
  ['copied word', (file) => file.overwrite((size) => file.anyWord(size))],
  ['flipped bits', (file) => file.overwrite((size) => file.anyWord(size) ^ (1n << BigInt(file.random(size * 8))))],
  ['small number', (file) => file.overwrite(() => BigInt(file.random(64)))],
  ['repeated record', (file) => file.repeat()],
  ['zeroed', (file) => file.fill(0)],
  ['filled with ones', (file) => file.fill(0xff)],
];

/** A file being damaged. */
class Draft {
  bytes: Uint8Array;
  readonly random: Random;
  readonly #view: DataView;
  readonly #isLittle: boolean;
  readonly #word: 4 | 8;
  readonly #regions: readonly Region[];

  constructor(bytes: Uint8Array, random: Random) {
    this.bytes = Uint8Array.from(bytes);
    this.random = random;
    this.#view = new DataView(this.bytes.buffer);
    this.#word = this.bytes[4] === 1 ? 4 : 8;
    this.#isLittle = this.bytes[5] !== 2;
    this.#regions = this.#findRegions();
  }

  cut(): string {
    const region = this.#region();
    const end =
      this.random(2) === 0
        ? this.random(this.bytes.length)
        : Math.min(this.bytes.length, region.offset + this.random(region.size + 1));
    this.bytes = this.bytes.subarray(0, end);
    return `at ${end}`;
  }

  /** Writes a number over a word, half-word or byte of a table. */
  overwrite(value: (size: number) => bigint, name?: string): string {
    const region = this.#region(name);
    const size = [this.#word, this.#word, 4, 2, 1][this.random(5)] ?? 4;
    const at = region.offset + Math.floor(this.random(Math.max(1, region.size - size + 1)) / size) * size;
    const number = BigInt.asUintN(size * 8, value(size));
    this.#put(at, size, number);
    return `${region.name}+${at - region.offset}=0x${number.toString(16)}`;
  }

  wildNumber(size: number): bigint {
    const near = BigInt(this.bytes.length + this.random(3) - 1);
    const number = this.random(4) === 0 ? near : (wild[this.random(wild.length)] ?? 0n);
    return BigInt.asUintN(size * 8, number);
  }

  /**
   * A word that stands somewhere else in the file's tables: plausible, so it makes overlaps, cycles and references to
   * itself.
   */
  anyWord(size: number): bigint {
    const region = this.#region();
    return this.#get(region.offset + this.random(Math.max(1, region.size - size)), size);
  }

  /** One record copied over another of the same table. */
  repeat(): string {
    const region = this.#region();
    const count = Math.floor(region.size / region.record);
    const from = region.offset + this.random(count) * region.record;
    const to = region.offset + this.random(count) * region.record;
    if (Math.max(from, to) + region.record <= this.bytes.length) this.bytes.copyWithin(to, from, from + region.record);
    return `${region.name} ${from}→${to}`;
  }

  fill(byte: number): string {
    const region = this.#region();
    const start = region.offset + this.random(region.size);
    const end = Math.min(region.offset + region.size, start + 1 + this.random(64));
    this.bytes.fill(byte, start, end);
    return `${region.name} ${start}…${end}`;
  }

  #region(name?: string): Region {
    const those = name === undefined ? this.#regions : this.#regions.filter((region) => region.name === name);
    return (
      those[this.random(those.length)] ??
      this.#regions[0] ?? { name: 'file', offset: 0, size: this.bytes.length, record: 1 }
    );
  }

  #get(at: number, size: number): bigint {
    if (at < 0 || at + size > this.bytes.length) return 0n;
    let number = 0n;
    for (let index = 0; index < size; index++)
      number |= BigInt(this.bytes[at + index] ?? 0) << BigInt(8 * (this.#isLittle ? index : size - 1 - index));
    return number;
  }

  #put(at: number, size: number, number: bigint): void {
    for (let index = 0; index < size && at + index < this.bytes.length; index++)
      this.bytes[at + index] = Number((number >> BigInt(8 * (this.#isLittle ? index : size - 1 - index))) & 0xffn);
  }

  /**
   * Header, program and section headers, and what these point at; an archive's member headers and what looks like an
   * ELF header in it.
   */
  #findRegions(): Region[] {
    const { bytes } = this;
    const whole: Region = { name: 'file', offset: 0, size: bytes.length, record: 16 };
    if (bytes[0] !== 0x7f) return [whole, { name: 'header', offset: 0, size: Math.min(128, bytes.length), record: 60 }];
    const is64 = this.#word === 8;
    const view = this.#view;
    const u16 = (at: number): number => view.getUint16(at, this.#isLittle);
    const word = (at: number): number =>
      is64 ? Number(view.getBigUint64(at, this.#isLittle)) : view.getUint32(at, this.#isLittle);
    const regions: Region[] = [whole, { name: 'header', offset: 0, size: is64 ? 64 : 52, record: 4 }];
    const add = (name: string, offset: number, size: number, record: number): void => {
      if (offset > 0 && size > 0 && offset + size <= bytes.length) regions.push({ name, offset, size, record });
    };
    const [phoff, shoff] = is64 ? [word(32), word(40)] : [word(28), word(32)];
    const [phentsize, phnum, shentsize, shnum] = [0, 2, 4, 6].map((at) => u16((is64 ? 54 : 42) + at)) as [
      number,
      number,
      number,
      number,
    ];
    add('segments', phoff, phnum * phentsize, phentsize);
    add('sections', shoff, shnum * shentsize, shentsize);
    for (let index = 0; index < phnum; index++) {
      const at = phoff + index * phentsize;
      const type = view.getUint32(at, this.#isLittle);
      if (type === 2 || type === 4)
        add(type === 2 ? 'dynamic' : 'notes', word(at + (is64 ? 8 : 4)), word(at + (is64 ? 32 : 16)), is64 ? 16 : 8);
    }
    for (let index = 0; index < shnum; index++) {
      const at = shoff + index * shentsize;
      const type = view.getUint32(at + 4, this.#isLittle);
      // Not PROGBITS and NOBITS: code and data are not decoded.
      if (type > 1 && type !== 8)
        add(
          type === 6 ? 'dynamic' : `section ${index}`,
          word(at + (is64 ? 24 : 16)),
          word(at + (is64 ? 32 : 20)),
          word(at + (is64 ? 56 : 36)) || 4,
        );
    }
    return regions;
  }
}
