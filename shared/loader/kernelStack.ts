// What the Linux kernel puts on the stack of a program: argc, the addresses of arguments and environment, the auxiliary
// vector, and the texts that these lead to.

import { hex } from '../base/text.ts';
import { stackEnd } from '../elf/linux.ts';
import { auxiliaryTypes } from '../elf/notes.ts';
import { valueOf } from '../elf/names.ts';
import type { KernelLoad } from './kernel.ts';

/** A pair of the auxiliary vector. */
export interface AuxiliaryEntry {
  readonly type: number;
  readonly name: string;
  /** Undefined where the file and the rules do not tell it. */
  readonly value: number | undefined;
  readonly isAddress: boolean;
  /** What it means, or what it depends on. */
  readonly why: string;
}

/** Something on the stack. */
export interface StackPiece {
  /** Undefined on CPUs of which it is not known. */
  readonly address: number | undefined;
  readonly size: number;
  readonly what: string;
  readonly value: string;
}

export interface KernelStack {
  readonly pointer: number | undefined;
  /** From the stack pointer up. */
  readonly pieces: readonly StackPiece[];
  readonly auxiliary: readonly AuxiliaryEntry[];
}

/** AT_RANDOM leads to so many bytes. */
const randomBytes = 16;
/** What the stack pointer is aligned to, and how often a second is ticked: 100 on all CPUs of today (USER_HZ). */
const [pointerAlign, ticks] = [16, 100];

interface Texts {
  readonly platform: number | undefined;
  readonly random: number | undefined;
  readonly name: number | undefined;
}

/** The entries that are addresses. */
const addresses: ReadonlySet<string> = new Set(['PHDR', 'BASE', 'ENTRY', 'RANDOM', 'EXECFN', 'PLATFORM']);

type Row = readonly [name: string, value: number | undefined, why: string];

/** @param name the path that is started, which is the only argument; the environment is empty */
export function kernelStack(load: KernelLoad, name: string): KernelStack {
  const { machine } = load;
  const word = machine.class / 8;
  const size = utf8Length(name) + 1;
  const platform = machine.platform ?? '';
  const top = machine.stackAlign === undefined ? undefined : (machine.stackTop ?? 0) - stackEnd;
  const below = (from: number | undefined, bytes: number): number | undefined =>
    from === undefined ? undefined : from - bytes;
  const nameAt = below(top, size);
  const argument = below(nameAt, size);
  const aligned = argument === undefined ? undefined : argument - (argument % (machine.stackAlign ?? 1));
  const platformAt = platform === '' ? undefined : below(aligned, platform.length + 1);
  const random = below(platformAt ?? aligned, randomBytes);
  const auxiliary = rowsOf(load, { platform: platformAt, random, name: nameAt }).map(entryOf);
  const words = auxiliary.length * 2 + 1 + 2 + 1;
  const lowest = below(random, words * word);
  const pointer = lowest === undefined ? undefined : lowest - (lowest % pointerAlign);
  const at = (index: number): number | undefined => (pointer === undefined ? undefined : pointer + index * word);
  const texts: (StackPiece | undefined)[] = [
    { address: random, size: randomBytes, what: 'random bytes', value: '' },
    platform === '' ? undefined : { address: platformAt, size: platform.length + 1, what: 'platform', value: platform },
    { address: argument, size, what: 'argument 0', value: name },
    { address: nameAt, size, what: 'path that is started', value: name },
  ];
  return {
    pointer,
    auxiliary,
    pieces: [
      { address: pointer, size: word, what: 'argc', value: '1' },
      { address: at(1), size: word, what: 'argv[0]', value: hexOf(argument) },
      { address: at(2), size: word, what: 'end of argv', value: '0' },
      { address: at(3), size: word, what: 'end of envp', value: '0' },
      { address: at(4), size: auxiliary.length * 2 * word, what: 'auxiliary vector', value: '' },
      ...texts.filter((piece) => piece !== undefined),
    ],
  };
}

/** Bytes of a text as UTF-8: a character of four bytes is two UTF-16 units. */
function utf8Length(text: string): number {
  const lengthOf = (code: number): number => [0x80, 0x800, 0x10000].filter((limit) => code >= limit).length + 1;
  return [...text].reduce((sum, character) => sum + lengthOf(character.codePointAt(0) ?? 0), 0);
}

const hexOf = (value: number | undefined): string => (value === undefined ? '' : hex(value));

function entryOf([name, value, why]: Row): AuxiliaryEntry {
  return { type: valueOf(auxiliaryTypes, name), name: `AT_${name}`, value, isAddress: addresses.has(name), why };
}

/** The vector in the order in which create_elf_tables writes it. */
function rowsOf(load: KernelLoad, texts: Texts): Row[] {
  const { machine, page } = load;
  const unknown = (rows: readonly (readonly [string, string])[]): Row[] =>
    rows.map(([name, why]) => [name, undefined, why]);
  const [first, ...others] = machine.features;
  const base = load.base === 0 ? 'no dynamic linker' : 'where the dynamic linker is mapped';
  return [
    ...unknown(machine.firstRows),
    ...unknown(first ? [first] : []),
    ['PAGESZ', page, 'page size of the kernel'],
    ['CLKTCK', ticks, 'ticks of times() in a second'],
    ['PHDR', load.headers, 'where the program headers are in memory, by the LOAD segment that has them in the file'],
    ['PHENT', load.headerSize, 'e_phentsize'],
    ['PHNUM', load.headerCount, 'e_phnum'],
    ['BASE', load.base, base],
    ['FLAGS', 0, '1 when binfmt_misc kept argv[0]'],
    ['ENTRY', load.entry, 'e_entry of the program, which the dynamic linker jumps to'],
    ['UID', undefined, 'real user of who starts it'],
    ['EUID', undefined, 'effective user: of a set-user-ID file its owner'],
    ['GID', undefined, 'real group of who starts it'],
    ['EGID', undefined, 'effective group: of a set-group-ID file its group'],
    ['SECURE', undefined, '1 when the file gives rights (set-user-ID, set-group-ID, capabilities), else 0'],
    ['RANDOM', texts.random, 'address of 16 random bytes, for stack protector and pointer guard'],
    ...unknown(others),
    ['EXECFN', texts.name, 'address of the path that is started'],
    ...platformRow(load, texts),
    ['RSEQ_FEATURE_SIZE', undefined, 'bytes of struct rseq that the kernel knows'],
    ['RSEQ_ALIGN', undefined, 'alignment of struct rseq'],
    ['NULL', 0, 'end of the vector'],
  ];
}

function platformRow({ machine }: KernelLoad, { platform }: Texts): Row[] {
  const text = machine.platform;
  if (text === '') return [];
  return [['PLATFORM', platform, text === undefined ? 'address of the name of the CPU' : `address of "${text}"`]];
}
