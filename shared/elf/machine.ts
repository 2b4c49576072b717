// What the engine knows of a CPU: the interface that each file in machines/ fills, and nothing of any one CPU.

import type { DynamicNames } from './dynamic.ts';
import type { OwnCode } from './machines/shim/shim.ts';
import type { Names } from './names.ts';

/** What a relocation does, in words that all CPUs share (after musl's REL_* kinds, ldso/dynlink.c): first the dynamic linker's kinds, in the last line the static linker's. */
export type RelocationKind =
  | 'none' | 'absolute' | 'relative' | 'slot' | 'call' | 'got' | 'copy' | 'irelative' | 'relr'
  | 'tlsModule' | 'tlsOffset' | 'tlsThread' | 'tlsBefore' | 'tlsDescriptor'
  | 'pc' | 'gotEntry' | 'gotBase' | 'plt' | 'tlsCode' | 'size' | 'hint' | 'code';

/** Whether a relocation writes a pointer that the CPU signs; the place holds how, in its upper half (PAuth ABI Extension to ELF for AArch64). */
export function isSignedPointer([, name]: RelocationRow): boolean {
  return name.startsWith('R_AARCH64_AUTH_');
}

/** What each kind does, for the reader; a row's own meaning says what is special about it. */
export const relocationKindMeanings: Readonly<Record<RelocationKind, string>> = {
  none: 'does nothing',
  absolute: 'writes the address of the symbol',
  relative: 'adjusts an address by the load base; names no symbol',
  slot: 'fills the slot that a PLT stub jumps through, at the first call when bound lazily',
  call: 'fills a slot of no PLT stub with the address of a function, as the relocation of a stub does',
  got: 'fills a GOT slot with the address of the symbol',
  copy: "copies the library's data into the program, as many bytes as the symbol has",
  irelative: 'calls the resolver function at B + A and writes what it returns',
  relr: 'adjusts an address by the load base; packed in a bitmap, the addend is in the place',
  tlsModule: 'writes the number of the module that defines the thread-local symbol',
  tlsOffset: "writes the symbol's offset in the TLS block of its module",
  tlsThread: "writes the symbol's offset from the thread pointer",
  tlsBefore: 'writes how far the symbol lies before the thread pointer',
  tlsDescriptor: 'fills a TLS descriptor: resolver function and its argument',
  pc: 'writes the distance from the place to the symbol',
  gotEntry: 'asks for a GOT slot for the symbol and writes where it is',
  gotBase: 'writes a distance from the GOT, or to it',
  plt: 'writes the distance to the function, through a PLT stub where one is needed',
  tlsCode: 'a field of the code that reaches a thread-local symbol',
  size: 'writes the size of the symbol',
  hint: 'changes nothing by itself: tells the linker what it may change or drop',
  code: 'writes a piece of an instruction or of data',
};

/**
 * A relocation type: number, name as the psABI writes it, portable kind, bytes written (0: none or part of an instruction of variable form), the psABI's formula,
 * what the kind's meaning does not say, and its source if not the CPU's ABI. Where two rows have the same kind and size, the first is the usual one: lower writes it.
 * Letters of the formulas: S symbol, A addend, B load base, P place, G offset of the GOT slot, GOT address of the GOT, L PLT stub, Z symbol size, V what the place held, GP global pointer.
 */
export type RelocationRow = readonly [value: number, name: string, kind: RelocationKind, size: number, formula: string, meaning?: string | undefined, source?: string];

/** One setting of e_flags: it holds when `e_flags & mask` is `value`. Name as readelf prints it. A value may be 0: then the field says so. */
export type HeaderFlag = readonly [mask: number, value: number, name: string, meaning: string];

/** A section flag and the letter that readelf shows for it. */
export type FlagLetter = readonly [flag: number, letter: string];

/** The dynamic linker's view of one PLT: how wide its entries are, and which GOT slot an entry jumps through. */
export interface PltReader {
  /**
   * The address of the GOT slot that the stub at `address` loads its target from.
   * @param code the stub's bytes, from its first byte to the section's end at most 64 bytes
   * @param address the stub's virtual address
   * @param gotAddress DT_PLTGOT or the start of .got.plt; 0 when there is none
   * @returns the slot's virtual address and the stub's length in bytes, or undefined when the bytes are no stub (PLT0, padding)
   */
  slotOf(code: Uint8Array, address: number, gotAddress: number): { slot: number; size: number } | undefined;
  /** Smallest distance in bytes at which stubs can start. */
  readonly step: number;
}

/**
 * What a property of a file says when several files become one. and: all of them have it, and of bits those that all have; or: the bits of any; used: the bits of any, if all files say some;
 * largest: the largest number of any; any: it holds when one of them has it; same: only what all say alike.
 */
export type PropertyRule = 'and' | 'or' | 'used' | 'largest' | 'any' | 'same';

/** The types of GNU properties from the first to the last, and how they are joined. */
export type PropertyRange = readonly [first: number, last: number, rule: PropertyRule];

/** One CPU. Everything here is a fact from `abi`. */
export interface Machine {
  /** e_machine values that mean this CPU; the first is the usual one. */
  readonly numbers: readonly number[];
  /** In words: `x86-64`, `aarch64`, `mips`. */
  readonly name: string;
  /** For the summary: `x86-64`, `ARM 64-bit (AArch64)`. */
  readonly title: string;
  /** Where the ABI is written: name, and address of the document; empty for CPUs of which only the name is known. */
  readonly abi: string;
  /** Relocation types. A function of the class where ELFCLASS32 and ELFCLASS64 differ would be a second Machine instead. */
  readonly relocations: readonly RelocationRow[];
  /** What e_flags can say, most telling first; some CPUs hold fields there, not bits. */
  readonly headerFlags: readonly HeaderFlag[];
  /** What e_flags says: the names of the settings that hold, then the bits that no setting explains in hex. */
  flags(value: number): string[];
  /**
   * Of a GPU: the bits of e_flags that name the processor; what e_version says where it is the release of a toolkit and no version of ELF.
   * Its files are loaded by a driver and are no programs, whatever e_type says.
   */
  readonly gpu?: { readonly processors: number; toolkit?(version: number): string | undefined };
  /** The CPU's own names, laid over the generic tables of constants.ts; absent where it has none. */
  readonly segmentTypes?: Names;
  readonly sectionTypes?: Names;
  readonly sectionFlags?: Names;
  /** The letters by which readelf shows the CPU's own section flags. */
  readonly sectionFlagLetters?: readonly FlagLetter[];
  readonly dynamicTags?: DynamicNames;
  readonly symbolTypes?: Names;
  readonly symbolBindings?: Names;
  readonly segmentFlags?: Names;
  /** Reserved section indices of the CPU, e.g. SHN_MIPS_SCOMMON, SHN_X86_64_LCOMMON. */
  readonly sectionIndexes?: Names;
  /** What the CPU keeps in the upper bits of st_other, in words (`[VARIANT_PCS]`, `[<localentry>: 8]`), as readelf shows it; empty when nothing. */
  symbolOther?(other: number): string;
  /** The ABI's names of GNU property types of this CPU (x86 feature bits …): type → bit names. */
  readonly properties?: readonly { readonly type: number; readonly name: string; readonly bits: Names; /** Of a property of two words of 8 bytes. */ readonly pair?: (first: number, second: number) => string }[];
  /** How linkers join those of several files; the first range that has a type counts. */
  readonly propertyRanges?: readonly PropertyRange[];
  /** The thread pointer's place: variant 1 has the executable's TLS block after it, variant 2 before it (Drepper, ELF handling for TLS, 3). Absent where no ABI says. */
  readonly tlsVariant?: 1 | 2;
  /** Of variant 1: how many words the ABI keeps at the thread pointer before the first block, and how many bytes that points behind the place where they begin. Absent: none. */
  readonly threadPointer?: { readonly words: number; readonly bias: number; readonly source: string };
  /** Bytes by which offsets that __tls_get_addr gets are less than those in the block (glibc sysdeps/<cpu>/dl-tls.h, TLS_DTV_OFFSET); absent: 0. */
  readonly tlsOffsetBias?: number;
  /** What the code of the general and local dynamic models calls, where it is not __tls_get_addr alone. */
  readonly tlsFunctions?: readonly string[];
  /** Smallest and largest page size that the ABI allows, in bytes; 1 for CPUs without pages, and where no ABI says. */
  readonly pageSizes: readonly [smallest: number, largest: number];
  readonly plt?: PltReader;
  /** How a pointer is signed, in words, by the upper half of the word in place; of CPUs that sign pointers. */
  readonly signing?: (upper: number) => string;
  /** What must stand where indirect jumps land when the property of that name is in force: its instruction, and all words of code that count as it. */
  readonly landing?: { readonly property: string; readonly name: string; readonly codes: readonly number[] };
  /** The form of the dynamic relocations: with addends, or with those in the places. Only of CPUs whose files can be rebuilt. */
  readonly relocationForm?: 'RELA' | 'REL';
  /** glibc calls functions that choose others when all else is relocated (its sysdeps/<cpu>/dl-machine.h, ELF_MACHINE_IRELATIVE); absent: in the order of the relocations. */
  readonly choosesLast?: true;
  /** C libraries whose dynamic linker does not call DT_INIT and DT_FINI (glibc sysdeps/<cpu>/elf-initfini.h, ELF_INITFINI; musl arch/<cpu>/reloc.h, NO_LEGACY_INITFINI). */
  readonly ignoresInit?: readonly ('glibc' | 'musl')[];
  /** Bits of e_flags that code of any part needs; in all others files that become one agree. */
  readonly flagsOfAny?: number;
  /** Bits of e_flags that the build attributes of a file say more exactly, where it has some; of files that become one those count of the target. */
  readonly flagsOfAttributes?: number;
  /** Dynamic entries without a value: the output of several files has one when any of them has it, when all have, or as the target has it. */
  readonly flagTags?: Readonly<Record<string, 'any' | 'all' | 'target'>>;
  /** Of form REL: in which word of a descriptor of thread-local storage its addend is; in further ones others look for it. */
  readonly descriptorAddends?: readonly number[];
  /** Dynamic entries whose value is bits: each with its word among the flags, and what becomes of it; never, always: in outputs of several files. */
  readonly flagBits?: Readonly<Record<string, readonly (readonly [bit: number, word: string, fate: 'any' | 'all' | 'target' | 'never' | 'always'])[]>>;
  /** The dynamic entry that says where the code of late binding is, where slots do not hold that in the file (ELFv2 ABI, 4.2.5.3). */
  readonly lateTag?: string;
  /** Of form REL: a descriptor of a symbol has no addend; what would bind it at its first use is in the word. */
  readonly isNamedDescriptorBare?: true;
  /** What the first words at DT_PLTGOT hold, in order, where the ABI keeps them for the dynamic linker: `_DYNAMIC`, `link_map`, `resolver`. */
  readonly reservedSlots?: readonly string[];
  /** The machine code that merged files need; absent where nothing can be merged. */
  readonly shim?: OwnCode;
  /**
   * Whether code may compute an address that is wanted: no instruction is taken apart, what could be a distance counts as one. Absent where code doesn't tell: then all is.
   * @param address of the code's first byte
   * @param isWanted whether an address from `first` to `last` is
   * @param got where code may count from, DT_PLTGOT
   */
  readonly mayReach?: (code: Uint8Array, address: number, isWanted: (first: number, last: number) => boolean, got: number | undefined) => boolean;
  /** The index through which exceptions find what unwinds a function, where it is not .eh_frame_hdr (decode/code/functionIndex.ts): type of its program header, name and type of its section. */
  readonly functionIndex?: { readonly segment: string; readonly section: string; readonly sectionType: string };
  /** How r_info differs from the gABI in 64-bit files: MIPS packs three types (MIPS ELF64 2.9.1); SPARC keeps data above an 8-bit type (SPARC Compliance Definition 2.4.1). */
  readonly relocationInfo?: 'mips64' | 'sparc64';
  /** Bytes of a DT_HASH word where it is not 4 (s390x and Alpha: glibc sysdeps, Elf_Symndx). */
  readonly hashWordSize?: 8;
}

/** Makes Machine.flags of the table beside it. */
export function flagReader(rows: readonly HeaderFlag[]): (value: number) => string[] {
  return (value) => {
    const held = rows.filter(([mask, wanted]) => (value & mask) >>> 0 === wanted);
    const explained = held.reduce((all, [mask]) => (all | mask) >>> 0, 0);
    const rest = (value & ~explained) >>> 0;
    const names = held.map(([, , name]) => name);
    return rest === 0 ? names : [...names, '0x' + rest.toString(16)];
  };
}

const nothingKept = { words: 0, bias: 0 } as const;

/** What lies at the thread pointer; for most CPUs nothing. */
export function threadPointerOf({ threadPointer }: Machine): { readonly words: number; readonly bias: number } {
  return threadPointer ?? nothingKept;
}

/** By how much offsets that __tls_get_addr gets are less than those in the block; for most CPUs not at all. */
export function tlsOffsetBiasOf({ tlsOffsetBias = 0 }: Machine): number {
  return tlsOffsetBias;
}

/** In which words of a descriptor its addend is: in the first unless the CPU's file says another. */
export function descriptorAddendsOf({ descriptorAddends = [0] }: Machine): readonly number[] {
  return descriptorAddends;
}

/** What code calls for the address of a thread-local variable of a library: on most CPUs this alone (Drepper, ELF handling for TLS, 3). */
export function tlsFunctionsOf({ tlsFunctions = ['__tls_get_addr'] }: Machine): readonly string[] {
  return tlsFunctions;
}

/** The CPU's number for a kind and a size: of the first row that has both. */
export function numbersOf({ relocations, name }: Machine): (kind: RelocationKind, size: number) => number {
  const numbers = new Map<string, number>();
  for (const [value, , kind, size] of relocations)
    if (!numbers.has(`${kind} ${size}`)) numbers.set(`${kind} ${size}`, value);
  return (kind, size) => {
    const number = numbers.get(`${kind} ${size}`) ?? numbers.get(`${like[kind] ?? kind} ${size}`);
    if (number === undefined) throw new Error(`${name} has no relocation of kind ${kind} and size ${size}`);
    return number;
  };
}

/** A slot for a call is relocated like a stub's; one of the GOT where there is no such relocation like any word. */
const like: Partial<Record<RelocationKind, RelocationKind>> = { call: 'slot', got: 'absolute' };
