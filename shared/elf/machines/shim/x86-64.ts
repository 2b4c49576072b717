// The machine code of x86-64.S as bytes, one instruction a line, and what is in the table behind each piece. test/shim.test.ts compares the two files; its message has the lines to put here.

import { hex } from '../../../base/text.ts';
import { Writer } from '../../../base/writer.ts';
import { shimAlign, type DlsymWishes, type EntryWishes, type InterpreterWishes, type NameWishes, type OpenerWishes, type Piece, type Replaceable, type Shim, type StartWishes, type Target } from './shim.ts';

const entrySize = shimAlign;

export const x86_64Shim: Shim = {
  entrySize,
  startInitialiser: piece(() => code.startInitialiser, startTable),
  preloadInitialiser: piece(() => code.preloadInitialiser, preloadTable),
  muslNames: piece(() => code.muslNames, muslTable),
  entryShim: piece(() => code.entryShim, entryTable),
  undefinedStubs: piece((names) => [...entries(names.length, code.undefinedEntry, (index) => index), ...code.undefinedStub], undefinedTable),
  dlsymStubs: piece(({ ranks }) => [...entries(ranks.length, code.dlsymEntry, (index) => ranks[index] ?? 0), ...code.dlsymStub], dlsymTable),
  opener: piece(({ libraries }) => [...entries(libraries.length + 2, code.openerEntry, (index) => index), ...code.openerStub], openerTable),
  openerState: (libraries) => 8 * (3 + libraries),
  ifuncJumps: { size: (slots) => slots.length * entrySize, write: writeJumps },
  interpreterShim: piece(() => code.interpreterShim, interpreterTable),
};

/** One field of a table, little-endian. A distance and the offset of a text are counted from the table's start; texts stand behind all fields, each different one once. */
type Field = { readonly size: 2 | 4 | 8 } & ({ readonly number: number } | { readonly distanceTo: number } | { readonly text: string });

const u16 = (number: number): Field => ({ size: 2, number });
const u32 = (number: number): Field => ({ size: 4, number });
const u64 = (number: number): Field => ({ size: 8, number });
const distance = (distanceTo: number): Field => ({ size: 8, distanceTo });
/** Characters are bytes; a NUL ends it. */
const text = (size: 4 | 8, of: string): Field => ({ size, text: of });

const unprotected = 'error while loading: cannot make relocated data read-only\n';

/** Distance of r_debug's word or 0, of _DYNAMIC; counts of _DYNAMICs, names, ranges; offset and size of the message; then the rows: distance; offset of the name; distance and size. */
function startTable({ debug, dynamic, oldDynamics, names, relro }: StartWishes): Field[] {
  // Linux is content with no bytes to protect, qemu is not.
  const ranges = relro.map(({ address, size }) => ({ address: pageOf(address), size: pageOf(address + size) - pageOf(address) })).filter(({ size }) => size > 0);
  return [
    debug === undefined ? u64(0) : distance(debug), distance(dynamic), u32(oldDynamics.length), u32(names.length), u32(ranges.length), text(4, unprotected), u64(unprotected.length),
    ...oldDynamics.map(distance),
    ...names.map((name) => text(8, name)),
    ...ranges.flatMap(({ address, size }) => [distance(address), u64(size)]),
  ];
}

/** Count of names; then for each the count of its places, distance of its symbol's value, the value; and for each place its distance, that of what it gets, its addend. */
function preloadTable(names: readonly Replaceable[]): Field[] {
  return [
    u64(names.length),
    ...names.flatMap(({ value, valueAt, places }) => [u64(places.length), distance(valueAt), u64(value), ...places.flatMap(({ place, target, addend }) => [distance(place), distance(target), u64(addend)])]),
  ];
}

/** Distances of r_debug's word and of _DYNAMIC, count of names, zeros; then for each name its offset. */
function muslTable({ debug, dynamic, names }: NameWishes): Field[] {
  return [
    distance(debug), distance(dynamic), u32(names.length), u32(0), ...names.map((name) => text(8, name)),
  ];
}

/** Distance of _start, count of functions; then for each its distance or that of its slot, 1 if it is a slot, 0. */
function entryTable({ functions, start }: EntryWishes): Field[] {
  return [
    distance(start), u64(functions.length), ...functions.flatMap((target) => [distance(placeOf(target)), u32(formOf(target)), u32(0)]),
  ];
}

/** For each name the offset of its message, and the message's size. */
function undefinedTable(names: readonly string[]): Field[] {
  return names.map((name) => `symbol lookup error: undefined symbol: ${name}\n`).flatMap((message) => [text(4, message), u32(message.length)]);
}

/** Distance of dlsym's slot, count of definitions; then for each, ascending by name and rank, the offset of its name, its rank, its form, its distance. */
function dlsymTable({ dlsym, definitions }: DlsymWishes): Field[] {
  return [
    distance(dlsym), u64(definitions.length),
    ...definitions.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.rank - b.rank))
      .flatMap(({ name, rank, target }) => [text(4, name), u16(rank), u16(formOf(target)), target === 'outside' ? u64(0) : distance(placeOf(target))]),
  ];
}

/**
 * Distances of dlopen's slot and of the state; count of names; where names, libraries, orders and functions stand, counted from the table's start; 0. Then names: the text, its library; libraries:
 * first and count in the orders, of initialisers and of finalisers in the functions; orders: libraries; functions: distance of the function or its slot, 1 if it is a slot, 0.
 */
function openerTable({ libraries, dlopen, state }: OpenerWishes): Field[] {
  const names = libraries.flatMap(({ names: own }, index) => own.map((name) => [text(4, name), u32(index)]));
  const sums = { order: 0, functions: 0 };
  const take = (list: 'order' | 'functions', count: number): Field[] => {
    const first = sums[list];
    sums[list] += count;
    return [u32(first), u32(count)];
  };
  const rows = libraries.flatMap(({ order, init, fini }) => [...take('order', order.length), ...take('functions', init.length), ...take('functions', fini.length)]);
  const orders = libraries.flatMap(({ order }) => order.map(u32));
  const functions = libraries.flatMap(({ init, fini }) => [...init, ...fini]).flatMap((target) => [distance(placeOf(target)), u32(formOf(target)), u32(0)]);
  const header = 40;
  const starts = [names.flat(), rows, orders].reduce((found, fields) => [...found, (found.at(-1) ?? 0) + sizeOfFields(fields)], [header]);
  return [distance(dlopen), distance(state), u32(names.length), ...starts.map(u32), u32(0), ...names.flat(), ...rows, ...orders, ...functions];
}

/** Distances of the dynamic linker's entry, base, the program's entry; AT_PHNUM; distances of the program headers and of DT_DEBUG's value. */
function interpreterTable({ interpreterEntry, base, entry, headerCount, headers, debug }: InterpreterWishes): Field[] {
  return [
    distance(interpreterEntry), distance(base), distance(entry), u64(headerCount), distance(headers), distance(debug),
  ];
}

const placeOf = (target: Target): number => ('slot' in target ? target.slot : target.address);
const formOf = (target: Target | 'outside'): number => (target === 'outside' ? 2 : 'slot' in target ? 1 : 0);

/** Pages of x86-64 Linux have 4096 bytes. */
const pageOf = (address: number): number => Math.floor(address / 4096) * 4096;

/** A piece of code and the table behind it. */
function piece<Wishes>(code: (wishes: Wishes) => readonly number[], table: (wishes: Wishes) => Field[]): Piece<Wishes> {
  return {
    size: (wishes) => code(wishes).length + sizeOf(table(wishes)),
    write(wishes, address) {
      const bytes = code(wishes);
      const fields = table(wishes);
      const out = new Writer(bytes.length + sizeOf(fields), true);
      out.copy(0, Uint8Array.from(bytes));
      writeTable(out, bytes.length, fields, address);
      return out.bytes;
    },
  };
}

function sizeOf(fields: readonly Field[]): number {
  const texts = new Set(fields.flatMap((field) => ('text' in field ? [field.text] : [])));
  return [...texts].reduce((size, { length }) => size + length + 1, sizeOfFields(fields));
}

function sizeOfFields(fields: readonly Field[]): number {
  return fields.reduce((sum, { size }) => sum + size, 0);
}

/** Writes a table from `start` of a piece at `address`. */
function writeTable(out: Writer, start: number, fields: readonly Field[], address: number): void {
  const texts = new Map<string, number>();
  let at = start;
  let end = start + sizeOfFields(fields);
  const placeText = (of: string): number => {
    const known = texts.get(of);
    if (known !== undefined) return known;
    texts.set(of, end - start);
    out.text(end, of);
    end += of.length + 1;
    return end - start - of.length - 1;
  };
  for (const field of fields) {
    const value = 'number' in field ? field.number : 'text' in field ? placeText(field.text) : field.distanceTo - (address + start);
    if (field.size === 2) out.u16(at, value);
    else out.word(at, value, field.size);
    at += field.size;
  }
}

/** `count` entries, each with its number in the instruction at 4 and a jump to the code behind all entries in that at 9. */
function entries(count: number, entry: readonly number[], numberOf: (index: number) => number): number[] {
  const out = new Writer(count * entrySize, true);
  for (let index = 0; index < count; index++) {
    const at = index * entrySize;
    out.copy(at, Uint8Array.from(entry));
    out.u32(at + 5, numberOf(index));
    out.u32(at + 10, (count - index) * entrySize - 14);
  }
  return [...out.bytes];
}

/** Jumps through slots, at most 2 GiB away: the distance counts from the jump's end. */
function writeJumps(slots: readonly number[], address: number): Uint8Array {
  const out = new Writer(slots.length * entrySize, true);
  slots.forEach((slot, index) => {
    const at = index * entrySize;
    const reach = slot - (address + at + 10);
    if (reach !== (reach | 0)) throw new RangeError(`no jump from ${hex(address + at)} reaches the slot at ${hex(slot)}`);
    out.copy(at, Uint8Array.from(code.jumpEntry));
    out.u32(at + 6, reach);
  });
  return out.bytes;
}

/** By the labels of x86-64.S. */
const code = {
  startInitialiser: [
    0xf3, 0x0f, 0x1e, 0xfa,                                // endbr64
    0x53,                                                  // push %rbx
    0x55,                                                  // push %rbp
    0x41, 0x54,                                            // push %r12
    0x41, 0x55,                                            // push %r13
    0x48, 0x8d, 0x1d, 0x57, 0x01, 0x00, 0x00,              // lea startTable(%rip), %rbx
    0x48, 0x8d, 0x6b, 0x28,                                // lea 40(%rbx), %rbp
    0x4c, 0x8b, 0x23,                                      // mov (%rbx), %r12
    0x4e, 0x8b, 0x24, 0x23,                                // mov (%rbx,%r12), %r12
    // mirrorDebug:
    0x8b, 0x4b, 0x10,                                      // mov 16(%rbx), %ecx
    // nextDynamic:
    0x83, 0xe9, 0x01,                                      // sub $1, %ecx
    0x72, 0x25,                                            // jb findMap
    0x48, 0x8b, 0x45, 0x00,                                // mov (%rbp), %rax
    0x48, 0x83, 0xc5, 0x08,                                // add $8, %rbp
    0x48, 0x01, 0xd8,                                      // add %rbx, %rax
    // nextEntry:
    0x48, 0x8b, 0x10,                                      // mov (%rax), %rdx
    0x48, 0x85, 0xd2,                                      // test %rdx, %rdx
    0x74, 0xe8,                                            // jz nextDynamic
    0x48, 0x83, 0xfa, 0x15,                                // cmp $21, %rdx
    0x74, 0x06,                                            // je setDebug
    0x48, 0x83, 0xc0, 0x10,                                // add $16, %rax
    0xeb, 0xec,                                            // jmp nextEntry
    // setDebug:
    0x4c, 0x89, 0x60, 0x08,                                // mov %r12, 8(%rax)
    0xeb, 0xd6,                                            // jmp nextDynamic
    // findMap:
    0x44, 0x8b, 0x6b, 0x14,                                // mov 20(%rbx), %r13d
    0x45, 0x85, 0xed,                                      // test %r13d, %r13d
    0x0f, 0x84, 0xbe, 0x00, 0x00, 0x00,                    // jz protect
    0x4d, 0x85, 0xe4,                                      // test %r12, %r12
    0x0f, 0x84, 0xb0, 0x00, 0x00, 0x00,                    // jz skipNames
    0x48, 0x8b, 0x53, 0x08,                                // mov 8(%rbx), %rdx
    0x48, 0x01, 0xda,                                      // add %rbx, %rdx
    0x4d, 0x8b, 0x64, 0x24, 0x08,                          // mov 8(%r12), %r12
    // nextMap:
    0x4d, 0x85, 0xe4,                                      // test %r12, %r12
    0x0f, 0x84, 0x9b, 0x00, 0x00, 0x00,                    // jz skipNames
    0x49, 0x39, 0x54, 0x24, 0x10,                          // cmp %rdx, 16(%r12)
    0x74, 0x07,                                            // je checkMap
    0x4d, 0x8b, 0x64, 0x24, 0x18,                          // mov 24(%r12), %r12
    0xeb, 0xe9,                                            // jmp nextMap
    // checkMap:
    0x4d, 0x39, 0x64, 0x24, 0x28,                          // cmp %r12, 40(%r12)
    0x0f, 0x85, 0x82, 0x00, 0x00, 0x00,                    // jne skipNames
    0x49, 0x83, 0x7c, 0x24, 0x38, 0x00,                    // cmpq $0, 56(%r12)
    0x74, 0x7a,                                            // je skipNames
    0x49, 0x8b, 0x44, 0x24, 0x68,                          // mov 104(%r12), %rax
    0x48, 0x89, 0xc1,                                      // mov %rax, %rcx
    0x48, 0x29, 0xd1,                                      // sub %rdx, %rcx
    0x48, 0x81, 0xf9, 0x00, 0x00, 0x01, 0x00,              // cmp $0x10000, %rcx
    0x73, 0x66,                                            // jae skipNames
    0x48, 0x83, 0x38, 0x05,                                // cmpq $5, (%rax)
    0x75, 0x60,                                            // jne skipNames
    0x31, 0xff,                                            // xor %edi, %edi
    0x49, 0x6b, 0xf5, 0x18,                                // imul $24, %r13, %rsi
    0xba, 0x03, 0x00, 0x00, 0x00,                          // mov $3, %edx
    0x41, 0xba, 0x22, 0x00, 0x00, 0x00,                    // mov $0x22, %r10d
    0x49, 0xc7, 0xc0, 0xff, 0xff, 0xff, 0xff,              // mov $-1, %r8
    0x45, 0x31, 0xc9,                                      // xor %r9d, %r9d
    0xb8, 0x09, 0x00, 0x00, 0x00,                          // mov $9, %eax
    0x0f, 0x05,                                            // syscall
    0x48, 0x3d, 0x00, 0xf0, 0xff, 0xff,                    // cmp $-4096, %rax
    0x77, 0x36,                                            // ja skipNames
    0x48, 0x89, 0xc7,                                      // mov %rax, %rdi
    // nextName:
    0x48, 0x8b, 0x4d, 0x00,                                // mov (%rbp), %rcx
    0x48, 0x83, 0xc5, 0x08,                                // add $8, %rbp
    0x48, 0x01, 0xd9,                                      // add %rbx, %rcx
    0x48, 0x89, 0x0f,                                      // mov %rcx, (%rdi)
    0x48, 0x8d, 0x4f, 0x18,                                // lea 24(%rdi), %rcx
    0x48, 0x89, 0x4f, 0x08,                                // mov %rcx, 8(%rdi)
    0xc7, 0x47, 0x10, 0x01, 0x00, 0x00, 0x00,              // movl $1, 16(%rdi)
    0x48, 0x89, 0xcf,                                      // mov %rcx, %rdi
    0x41, 0xff, 0xcd,                                      // dec %r13d
    0x75, 0xdb,                                            // jnz nextName
    0x49, 0x8b, 0x4c, 0x24, 0x38,                          // mov 56(%r12), %rcx
    0x48, 0x89, 0x4f, 0xf0,                                // mov %rcx, -16(%rdi)
    0x49, 0x89, 0x44, 0x24, 0x38,                          // mov %rax, 56(%r12)
    // skipNames:
    0x4a, 0x8d, 0x6c, 0xed, 0x00,                          // lea (%rbp,%r13,8), %rbp
    // protect:
    0x44, 0x8b, 0x6b, 0x18,                                // mov 24(%rbx), %r13d
    // nextRange:
    0x41, 0x83, 0xed, 0x01,                                // sub $1, %r13d
    0x72, 0x41,                                            // jb initialised
    0x48, 0x8b, 0x7d, 0x00,                                // mov (%rbp), %rdi
    0x48, 0x01, 0xdf,                                      // add %rbx, %rdi
    0x48, 0x8b, 0x75, 0x08,                                // mov 8(%rbp), %rsi
    0x48, 0x83, 0xc5, 0x10,                                // add $16, %rbp
    0xba, 0x01, 0x00, 0x00, 0x00,                          // mov $1, %edx
    0xb8, 0x0a, 0x00, 0x00, 0x00,                          // mov $10, %eax
    0x0f, 0x05,                                            // syscall
    0x85, 0xc0,                                            // test %eax, %eax
    0x79, 0xdb,                                            // jns nextRange
    0xbf, 0x02, 0x00, 0x00, 0x00,                          // mov $2, %edi
    0x8b, 0x73, 0x1c,                                      // mov 28(%rbx), %esi
    0x48, 0x01, 0xde,                                      // add %rbx, %rsi
    0x48, 0x8b, 0x53, 0x20,                                // mov 32(%rbx), %rdx
    0xb8, 0x01, 0x00, 0x00, 0x00,                          // mov $1, %eax
    0x0f, 0x05,                                            // syscall
    0xbf, 0x7f, 0x00, 0x00, 0x00,                          // mov $127, %edi
    0xb8, 0xe7, 0x00, 0x00, 0x00,                          // mov $231, %eax
    0x0f, 0x05,                                            // syscall
    // initialised:
    0x41, 0x5d,                                            // pop %r13
    0x41, 0x5c,                                            // pop %r12
    0x5d,                                                  // pop %rbp
    0x5b,                                                  // pop %rbx
    0xc3,                                                  // ret
    0xcc, 0xcc,                                            // .balign 8, 0xcc
  ],
  preloadInitialiser: [
    0xf3, 0x0f, 0x1e, 0xfa,                                // endbr64
    0x48, 0x8d, 0x35, 0x55, 0x00, 0x00, 0x00,              // lea preloadTable(%rip), %rsi
    0x8b, 0x0e,                                            // mov (%rsi), %ecx
    0x48, 0x8d, 0x7e, 0x08,                                // lea 8(%rsi), %rdi
    // nextReplaceable:
    0x83, 0xe9, 0x01,                                      // sub $1, %ecx
    0x72, 0x45,                                            // jb replaced
    0x4c, 0x8b, 0x07,                                      // mov (%rdi), %r8
    0x48, 0x8b, 0x47, 0x18,                                // mov 24(%rdi), %rax
    0x48, 0x8b, 0x04, 0x06,                                // mov (%rsi,%rax), %rax
    0x48, 0x3b, 0x47, 0x28,                                // cmp 40(%rdi), %rax
    0x74, 0x0b,                                            // je setValue
    0x4f, 0x8d, 0x44, 0x40, 0x03,                          // lea 3(%r8,%r8,2), %r8
    0x4a, 0x8d, 0x3c, 0xc7,                                // lea (%rdi,%r8,8), %rdi
    0xeb, 0xdf,                                            // jmp nextReplaceable
    // setValue:
    0x48, 0x8b, 0x47, 0x08,                                // mov 8(%rdi), %rax
    0x48, 0x8b, 0x57, 0x10,                                // mov 16(%rdi), %rdx
    0x48, 0x89, 0x14, 0x06,                                // mov %rdx, (%rsi,%rax)
    // nextPlace:
    0x48, 0x83, 0xc7, 0x18,                                // add $24, %rdi
    0x48, 0x8b, 0x07,                                      // mov (%rdi), %rax
    0x48, 0x8b, 0x57, 0x08,                                // mov 8(%rdi), %rdx
    0x48, 0x01, 0xf2,                                      // add %rsi, %rdx
    0x48, 0x89, 0x14, 0x06,                                // mov %rdx, (%rsi,%rax)
    0x49, 0xff, 0xc8,                                      // dec %r8
    0x75, 0xe9,                                            // jnz nextPlace
    0x48, 0x83, 0xc7, 0x18,                                // add $24, %rdi
    0xeb, 0xb6,                                            // jmp nextReplaceable
    // replaced:
    0xc3,                                                  // ret
    0xcc, 0xcc, 0xcc, 0xcc,                                // .balign 8, 0xcc
  ],
  muslNames: [
    0xf3, 0x0f, 0x1e, 0xfa,                                // endbr64
    0x53,                                                  // push %rbx
    0x55,                                                  // push %rbp
    0x41, 0x54,                                            // push %r12
    0x41, 0x55,                                            // push %r13
    0x48, 0x8d, 0x1d, 0x57, 0x01, 0x00, 0x00,              // lea muslTable(%rip), %rbx
    0x48, 0x8d, 0x6b, 0x18,                                // lea 24(%rbx), %rbp
    0x48, 0x8b, 0x03,                                      // mov (%rbx), %rax
    0x48, 0x8b, 0x04, 0x03,                                // mov (%rbx,%rax), %rax
    0x48, 0x85, 0xc0,                                      // test %rax, %rax
    0x0f, 0x84, 0x35, 0x01, 0x00, 0x00,                    // jz named
    0x4c, 0x8b, 0x48, 0x08,                                // mov 8(%rax), %r9
    0x48, 0x8b, 0x50, 0x20,                                // mov 32(%rax), %rdx
    0x4d, 0x85, 0xc9,                                      // test %r9, %r9
    0x0f, 0x84, 0x24, 0x01, 0x00, 0x00,                    // jz named
    0x48, 0x8b, 0x43, 0x08,                                // mov 8(%rbx), %rax
    0x48, 0x01, 0xd8,                                      // add %rbx, %rax
    0x49, 0x39, 0x41, 0x10,                                // cmp %rax, 16(%r9)
    0x0f, 0x85, 0x13, 0x01, 0x00, 0x00,                    // jne named
    0x4d, 0x89, 0xcc,                                      // mov %r9, %r12
    // nextObject:
    0x4d, 0x8b, 0x64, 0x24, 0x18,                          // mov 24(%r12), %r12
    0x4d, 0x85, 0xe4,                                      // test %r12, %r12
    0x0f, 0x84, 0x02, 0x01, 0x00, 0x00,                    // jz named
    0x49, 0x39, 0x14, 0x24,                                // cmp %rdx, (%r12)
    0x75, 0xec,                                            // jne nextObject
    0x49, 0x83, 0x7c, 0x24, 0x18, 0x00,                    // cmpq $0, 24(%r12)
    0x0f, 0x84, 0xf0, 0x00, 0x00, 0x00,                    // je named
    0x49, 0x8b, 0x84, 0x24, 0x50, 0x01, 0x00, 0x00,        // mov 336(%r12), %rax
    0x48, 0x89, 0xc1,                                      // mov %rax, %rcx
    0x48, 0x29, 0xd1,                                      // sub %rdx, %rcx
    0x48, 0x81, 0xf9, 0x00, 0x00, 0x00, 0x01,              // cmp $0x1000000, %rcx
    0x0f, 0x83, 0xd5, 0x00, 0x00, 0x00,                    // jae named
    0x48, 0xb9, 0x6c, 0x69, 0x62, 0x63, 0x2e, 0x73, 0x6f, 0x00, // movabs $0x6f732e6362696c, %rcx
    0x48, 0x39, 0x08,                                      // cmp %rcx, (%rax)
    0x0f, 0x85, 0xc2, 0x00, 0x00, 0x00,                    // jne named
    0x66, 0x41, 0x81, 0xbc, 0x24, 0xa8, 0x00, 0x00, 0x00, 0x01, 0x01, // cmpw $0x0101, 168(%r12)
    0x0f, 0x85, 0xb1, 0x00, 0x00, 0x00,                    // jne named
    0x44, 0x8b, 0x6b, 0x10,                                // mov 16(%rbx), %r13d
    0x31, 0xff,                                            // xor %edi, %edi
    0x49, 0x69, 0xf5, 0x70, 0x01, 0x00, 0x00,              // imul $368, %r13, %rsi
    0xba, 0x03, 0x00, 0x00, 0x00,                          // mov $3, %edx
    0x41, 0xba, 0x22, 0x00, 0x00, 0x00,                    // mov $0x22, %r10d
    0x49, 0xc7, 0xc0, 0xff, 0xff, 0xff, 0xff,              // mov $-1, %r8
    0x41, 0x51,                                            // push %r9
    0x45, 0x31, 0xc9,                                      // xor %r9d, %r9d
    0xb8, 0x09, 0x00, 0x00, 0x00,                          // mov $9, %eax
    0x0f, 0x05,                                            // syscall
    0x41, 0x59,                                            // pop %r9
    0x48, 0x3d, 0x00, 0xf0, 0xff, 0xff,                    // cmp $-4096, %rax
    0x77, 0x7c,                                            // ja named
    // nextObjectName:
    0x48, 0x89, 0xc7,                                      // mov %rax, %rdi
    0x4c, 0x89, 0xe6,                                      // mov %r12, %rsi
    0xb9, 0x2e, 0x00, 0x00, 0x00,                          // mov $46, %ecx
    0xf3, 0x48, 0xa5,                                      // rep movsq
    0x49, 0x89, 0xf8,                                      // mov %rdi, %r8
    0x49, 0x8b, 0x09,                                      // mov (%r9), %rcx
    0x48, 0x89, 0x08,                                      // mov %rcx, (%rax)
    0x48, 0x8d, 0x4b, 0x14,                                // lea 20(%rbx), %rcx
    0x48, 0x89, 0x48, 0x08,                                // mov %rcx, 8(%rax)
    0x49, 0x8b, 0x49, 0x10,                                // mov 16(%r9), %rcx
    0x48, 0x89, 0x48, 0x10,                                // mov %rcx, 16(%rax)
    0xc7, 0x40, 0x30, 0x00, 0x00, 0x00, 0x00,              // movl $0, 48(%rax)
    0x49, 0x8d, 0x71, 0x40,                                // lea 64(%r9), %rsi
    0x48, 0x8d, 0x78, 0x40,                                // lea 64(%rax), %rdi
    0xb9, 0x05, 0x00, 0x00, 0x00,                          // mov $5, %ecx
    0xf3, 0x48, 0xa5,                                      // rep movsq
    0x49, 0x8b, 0x89, 0x18, 0x01, 0x00, 0x00,              // mov 280(%r9), %rcx
    0x48, 0x89, 0x88, 0x18, 0x01, 0x00, 0x00,              // mov %rcx, 280(%rax)
    0x48, 0x8b, 0x4d, 0x00,                                // mov (%rbp), %rcx
    0x48, 0x83, 0xc5, 0x08,                                // add $8, %rbp
    0x48, 0x01, 0xd9,                                      // add %rbx, %rcx
    0x48, 0x89, 0x88, 0x50, 0x01, 0x00, 0x00,              // mov %rcx, 336(%rax)
    0x49, 0x8b, 0x4c, 0x24, 0x18,                          // mov 24(%r12), %rcx
    0x48, 0x89, 0x48, 0x18,                                // mov %rcx, 24(%rax)
    0x4c, 0x89, 0x60, 0x20,                                // mov %r12, 32(%rax)
    0x48, 0x89, 0x41, 0x20,                                // mov %rax, 32(%rcx)
    0x49, 0x89, 0x44, 0x24, 0x18,                          // mov %rax, 24(%r12)
    0x4c, 0x89, 0xc0,                                      // mov %r8, %rax
    0x41, 0xff, 0xcd,                                      // dec %r13d
    0x75, 0x84,                                            // jnz nextObjectName
    // named:
    0x41, 0x5d,                                            // pop %r13
    0x41, 0x5c,                                            // pop %r12
    0x5d,                                                  // pop %rbp
    0x5b,                                                  // pop %rbx
    0xc3,                                                  // ret
    0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc,              // .balign 8, 0xcc
  ],
  entryShim: [
    0xf3, 0x0f, 0x1e, 0xfa,                                // endbr64
    0x53,                                                  // push %rbx
    0x55,                                                  // push %rbp
    0x41, 0x54,                                            // push %r12
    0x41, 0x55,                                            // push %r13
    0x41, 0x56,                                            // push %r14
    0x41, 0x57,                                            // push %r15
    0x52,                                                  // push %rdx
    0x48, 0x89, 0xe5,                                      // mov %rsp, %rbp
    0x44, 0x8b, 0x64, 0x24, 0x38,                          // mov 56(%rsp), %r12d
    0x4c, 0x8d, 0x6c, 0x24, 0x40,                          // lea 64(%rsp), %r13
    0x4f, 0x8d, 0x74, 0xe5, 0x08,                          // lea 8(%r13,%r12,8), %r14
    0x48, 0x83, 0xe4, 0xf0,                                // and $-16, %rsp
    0x48, 0x8d, 0x1d, 0x4c, 0x00, 0x00, 0x00,              // lea entryTable(%rip), %rbx
    0x44, 0x8b, 0x7b, 0x08,                                // mov 8(%rbx), %r15d
    // nextFunction:
    0x41, 0x83, 0xef, 0x01,                                // sub $1, %r15d
    0x72, 0x24,                                            // jb startProgram
    0x48, 0x83, 0xc3, 0x10,                                // add $16, %rbx
    0x48, 0x8d, 0x05, 0x37, 0x00, 0x00, 0x00,              // lea entryTable(%rip), %rax
    0x48, 0x03, 0x03,                                      // add (%rbx), %rax
    0x83, 0x7b, 0x08, 0x00,                                // cmpl $0, 8(%rbx)
    0x74, 0x03,                                            // je callFunction
    0x48, 0x8b, 0x00,                                      // mov (%rax), %rax
    // callFunction:
    0x44, 0x89, 0xe7,                                      // mov %r12d, %edi
    0x4c, 0x89, 0xee,                                      // mov %r13, %rsi
    0x4c, 0x89, 0xf2,                                      // mov %r14, %rdx
    0xff, 0xd0,                                            // call *%rax
    0xeb, 0xd6,                                            // jmp nextFunction
    // startProgram:
    0x48, 0x8d, 0x05, 0x17, 0x00, 0x00, 0x00,              // lea entryTable(%rip), %rax
    0x48, 0x03, 0x00,                                      // add (%rax), %rax
    0x48, 0x89, 0xec,                                      // mov %rbp, %rsp
    0x5a,                                                  // pop %rdx
    0x41, 0x5f,                                            // pop %r15
    0x41, 0x5e,                                            // pop %r14
    0x41, 0x5d,                                            // pop %r13
    0x41, 0x5c,                                            // pop %r12
    0x5d,                                                  // pop %rbp
    0x5b,                                                  // pop %rbx
    0xff, 0xe0,                                            // jmp *%rax
    0xcc, 0xcc, 0xcc, 0xcc,                                // .balign 8, 0xcc
  ],
  undefinedEntry: [
    0xf3, 0x0f, 0x1e, 0xfa,                                // endbr64
    0xb8, 0x00, 0x00, 0x00, 0x00,                          // mov $0, %eax
    0xe9, 0x02, 0x00, 0x00, 0x00,                          // {disp32} jmp undefinedStub
    0xcc, 0xcc,                                            // .balign 16, 0xcc
  ],
  undefinedStub: [
    0x48, 0x8d, 0x35, 0x29, 0x00, 0x00, 0x00,              // lea undefinedTable(%rip), %rsi
    0x8b, 0x54, 0xc6, 0x04,                                // mov 4(%rsi,%rax,8), %edx
    0x8b, 0x04, 0xc6,                                      // mov (%rsi,%rax,8), %eax
    0x48, 0x01, 0xc6,                                      // add %rax, %rsi
    0xbf, 0x02, 0x00, 0x00, 0x00,                          // mov $2, %edi
    0xb8, 0x01, 0x00, 0x00, 0x00,                          // mov $1, %eax
    0x0f, 0x05,                                            // syscall
    0xbf, 0x7f, 0x00, 0x00, 0x00,                          // mov $127, %edi
    0xb8, 0xe7, 0x00, 0x00, 0x00,                          // mov $231, %eax
    0x0f, 0x05,                                            // syscall
    0xf4,                                                  // hlt
    0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc,                    // .balign 8, 0xcc
  ],
  dlsymEntry: [
    0xf3, 0x0f, 0x1e, 0xfa,                                // endbr64
    0xb8, 0x00, 0x00, 0x00, 0x00,                          // mov $0, %eax
    0xe9, 0x02, 0x00, 0x00, 0x00,                          // {disp32} jmp dlsymStub
    0xcc, 0xcc,                                            // .balign 16, 0xcc
  ],
  dlsymStub: [
    0x48, 0x83, 0xff, 0xff,                                // cmp $-1, %rdi
    0x0f, 0x85, 0x83, 0x00, 0x00, 0x00,                    // jne realDlsym
    0x53,                                                  // push %rbx
    0x4c, 0x8d, 0x0d, 0x8e, 0x00, 0x00, 0x00,              // lea dlsymTable(%rip), %r9
    0x49, 0x8d, 0x49, 0x10,                                // lea 16(%r9), %rcx
    0x41, 0x8b, 0x51, 0x08,                                // mov 8(%r9), %edx
    0x48, 0xc1, 0xe2, 0x04,                                // shl $4, %rdx
    0x48, 0x01, 0xca,                                      // add %rcx, %rdx
    0x45, 0x31, 0xc0,                                      // xor %r8d, %r8d
    // nextHalf:
    0x49, 0x89, 0xd2,                                      // mov %rdx, %r10
    0x49, 0x29, 0xca,                                      // sub %rcx, %r10
    0x74, 0x3d,                                            // jz searched
    0x49, 0xc1, 0xea, 0x05,                                // shr $5, %r10
    0x49, 0xc1, 0xe2, 0x04,                                // shl $4, %r10
    0x49, 0x01, 0xca,                                      // add %rcx, %r10
    0x41, 0x8b, 0x3a,                                      // mov (%r10), %edi
    0x4c, 0x01, 0xcf,                                      // add %r9, %rdi
    0x49, 0x89, 0xf3,                                      // mov %rsi, %r11
    // nextCharacter:
    0x41, 0x0f, 0xb6, 0x1b,                                // movzbl (%r11), %ebx
    0x38, 0x1f,                                            // cmp %bl, (%rdi)
    0x77, 0x16,                                            // ja tooHigh
    0x72, 0x19,                                            // jb tooLow
    0x48, 0xff, 0xc7,                                      // inc %rdi
    0x49, 0xff, 0xc3,                                      // inc %r11
    0x85, 0xdb,                                            // test %ebx, %ebx
    0x75, 0xec,                                            // jnz nextCharacter
    0x66, 0x41, 0x39, 0x42, 0x04,                          // cmp %ax, 4(%r10)
    0x76, 0x08,                                            // jbe tooLow
    0x4d, 0x89, 0xd0,                                      // mov %r10, %r8
    // tooHigh:
    0x4c, 0x89, 0xd2,                                      // mov %r10, %rdx
    0xeb, 0xc1,                                            // jmp nextHalf
    // tooLow:
    0x49, 0x8d, 0x4a, 0x10,                                // lea 16(%r10), %rcx
    0xeb, 0xbb,                                            // jmp nextHalf
    // searched:
    0x5b,                                                  // pop %rbx
    0x48, 0xc7, 0xc7, 0xff, 0xff, 0xff, 0xff,              // mov $-1, %rdi
    0x4d, 0x85, 0xc0,                                      // test %r8, %r8
    0x74, 0x17,                                            // jz realDlsym
    0x49, 0x8b, 0x40, 0x08,                                // mov 8(%r8), %rax
    0x4c, 0x01, 0xc8,                                      // add %r9, %rax
    0x41, 0x0f, 0xb7, 0x48, 0x06,                          // movzwl 6(%r8), %ecx
    0x83, 0xf9, 0x01,                                      // cmp $1, %ecx
    0x72, 0x05,                                            // jb found
    0x77, 0x04,                                            // ja realDlsym
    0x48, 0x8b, 0x00,                                      // mov (%rax), %rax
    // found:
    0xc3,                                                  // ret
    // realDlsym:
    0x48, 0x8d, 0x05, 0x0c, 0x00, 0x00, 0x00,              // lea dlsymTable(%rip), %rax
    0x48, 0x03, 0x00,                                      // add (%rax), %rax
    0xff, 0x20,                                            // jmp *(%rax)
    0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc,              // .balign 8, 0xcc
  ],
  jumpEntry: [
    0xf3, 0x0f, 0x1e, 0xfa,                                // endbr64
    0xff, 0x25, 0x00, 0x00, 0x00, 0x00,                    // jmp *0(%rip)
    0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc,                    // .balign 16, 0xcc
  ],
  openerEntry: [
    0xf3, 0x0f, 0x1e, 0xfa,                                // endbr64
    0xb8, 0x00, 0x00, 0x00, 0x00,                          // mov $0, %eax
    0xe9, 0x02, 0x00, 0x00, 0x00,                          // {disp32} jmp openerStub
    0xcc, 0xcc,                                            // .balign 16, 0xcc
  ],
  openerStub: [
    0x83, 0xf8, 0x01,                                      // cmp $1, %eax
    0x0f, 0x82, 0x82, 0x00, 0x00, 0x00,                    // jb openLibrary
    0x74, 0x69,                                            // je keepArguments
    0x53,                                                  // push %rbx
    0x41, 0x54,                                            // push %r12
    0x41, 0x55,                                            // push %r13
    0x48, 0x8d, 0x1d, 0xd1, 0x01, 0x00, 0x00,              // lea openerTable(%rip), %rbx
    0x83, 0xe8, 0x02,                                      // sub $2, %eax
    0x48, 0x8b, 0x4b, 0x08,                                // mov 8(%rbx), %rcx
    0x48, 0x01, 0xd9,                                      // add %rbx, %rcx
    0x48, 0x83, 0x7c, 0xc1, 0x18, 0x01,                    // cmpq $1, 24(%rcx,%rax,8)
    0x75, 0x45,                                            // jne finalised
    0x48, 0x8d, 0x04, 0x40,                                // lea (%rax,%rax,2), %rax
    0x8b, 0x4b, 0x18,                                      // mov 24(%rbx), %ecx
    0x48, 0x8d, 0x04, 0xc1,                                // lea (%rcx,%rax,8), %rax
    0x48, 0x01, 0xd8,                                      // add %rbx, %rax
    0x44, 0x8b, 0x60, 0x14,                                // mov 20(%rax), %r12d
    0x44, 0x8b, 0x68, 0x10,                                // mov 16(%rax), %r13d
    0x45, 0x01, 0xe5,                                      // add %r12d, %r13d
    0x49, 0xc1, 0xe5, 0x04,                                // shl $4, %r13
    0x8b, 0x4b, 0x20,                                      // mov 32(%rbx), %ecx
    0x49, 0x01, 0xcd,                                      // add %rcx, %r13
    0x49, 0x01, 0xdd,                                      // add %rbx, %r13
    // nextFinaliser:
    0x41, 0x83, 0xec, 0x01,                                // sub $1, %r12d
    0x72, 0x19,                                            // jb finalised
    0x49, 0x83, 0xed, 0x10,                                // sub $16, %r13
    0x49, 0x8b, 0x45, 0x00,                                // mov (%r13), %rax
    0x48, 0x01, 0xd8,                                      // add %rbx, %rax
    0x41, 0x83, 0x7d, 0x08, 0x00,                          // cmpl $0, 8(%r13)
    0x74, 0x03,                                            // je callFinaliser
    0x48, 0x8b, 0x00,                                      // mov (%rax), %rax
    // callFinaliser:
    0xff, 0xd0,                                            // call *%rax
    0xeb, 0xe1,                                            // jmp nextFinaliser
    // finalised:
    0x41, 0x5d,                                            // pop %r13
    0x41, 0x5c,                                            // pop %r12
    0x5b,                                                  // pop %rbx
    0xc3,                                                  // ret
    // keepArguments:
    0x48, 0x8d, 0x05, 0x6d, 0x01, 0x00, 0x00,              // lea openerTable(%rip), %rax
    0x48, 0x03, 0x40, 0x08,                                // add 8(%rax), %rax
    0x48, 0x89, 0x38,                                      // mov %rdi, (%rax)
    0x48, 0x89, 0x70, 0x08,                                // mov %rsi, 8(%rax)
    0x48, 0x89, 0x50, 0x10,                                // mov %rdx, 16(%rax)
    0xc3,                                                  // ret
    // openLibrary:
    0x48, 0x85, 0xff,                                      // test %rdi, %rdi
    0x0f, 0x84, 0x41, 0x01, 0x00, 0x00,                    // jz realDlopen
    0x53,                                                  // push %rbx
    0x55,                                                  // push %rbp
    0x41, 0x54,                                            // push %r12
    0x41, 0x55,                                            // push %r13
    0x41, 0x56,                                            // push %r14
    0x41, 0x57,                                            // push %r15
    0x57,                                                  // push %rdi
    0x56,                                                  // push %rsi
    0x48, 0x83, 0xec, 0x08,                                // sub $8, %rsp
    0x48, 0x8d, 0x1d, 0x3d, 0x01, 0x00, 0x00,              // lea openerTable(%rip), %rbx
    0x44, 0x8b, 0x63, 0x10,                                // mov 16(%rbx), %r12d
    0x44, 0x8b, 0x6b, 0x14,                                // mov 20(%rbx), %r13d
    0x49, 0x01, 0xdd,                                      // add %rbx, %r13
    // nextLibraryName:
    0x41, 0x83, 0xec, 0x01,                                // sub $1, %r12d
    0x0f, 0x82, 0x05, 0x01, 0x00, 0x00,                    // jb notInside
    0x41, 0x8b, 0x45, 0x00,                                // mov (%r13), %eax
    0x48, 0x01, 0xd8,                                      // add %rbx, %rax
    0x48, 0x89, 0xf9,                                      // mov %rdi, %rcx
    // nextLetter:
    0x0f, 0xb6, 0x11,                                      // movzbl (%rcx), %edx
    0x38, 0x10,                                            // cmp %dl, (%rax)
    0x0f, 0x85, 0xde, 0x00, 0x00, 0x00,                    // jne otherName
    0x48, 0xff, 0xc0,                                      // inc %rax
    0x48, 0xff, 0xc1,                                      // inc %rcx
    0x85, 0xd2,                                            // test %edx, %edx
    0x75, 0xeb,                                            // jnz nextLetter
    0x41, 0x8b, 0x45, 0x04,                                // mov 4(%r13), %eax
    0x48, 0x8d, 0x04, 0x40,                                // lea (%rax,%rax,2), %rax
    0x8b, 0x4b, 0x18,                                      // mov 24(%rbx), %ecx
    0x48, 0x8d, 0x04, 0xc1,                                // lea (%rcx,%rax,8), %rax
    0x48, 0x01, 0xd8,                                      // add %rbx, %rax
    0x44, 0x8b, 0x78, 0x04,                                // mov 4(%rax), %r15d
    0x8b, 0x00,                                            // mov (%rax), %eax
    0x8b, 0x4b, 0x1c,                                      // mov 28(%rbx), %ecx
    0x48, 0x8d, 0x2c, 0x81,                                // lea (%rcx,%rax,4), %rbp
    0x48, 0x01, 0xdd,                                      // add %rbx, %rbp
    // nextLibrary:
    0x41, 0x83, 0xef, 0x01,                                // sub $1, %r15d
    0x0f, 0x82, 0xb1, 0x00, 0x00, 0x00,                    // jb opened
    0x44, 0x8b, 0x65, 0x00,                                // mov (%rbp), %r12d
    0x48, 0x83, 0xc5, 0x04,                                // add $4, %rbp
    0x48, 0x8b, 0x43, 0x08,                                // mov 8(%rbx), %rax
    0x48, 0x01, 0xd8,                                      // add %rbx, %rax
    0x4e, 0x8d, 0x6c, 0xe0, 0x18,                          // lea 24(%rax,%r12,8), %r13
    // claim:
    0x49, 0x8b, 0x45, 0x00,                                // mov (%r13), %rax
    0x48, 0x83, 0xf8, 0x01,                                // cmp $1, %rax
    0x74, 0xd8,                                            // je nextLibrary
    0x48, 0x85, 0xc0,                                      // test %rax, %rax
    0x74, 0x14,                                            // jz tryClaim
    0x64, 0x48, 0x3b, 0x04, 0x25, 0x00, 0x00, 0x00, 0x00,  // cmp %fs:0, %rax
    0x74, 0xc8,                                            // je nextLibrary
    0xb8, 0x18, 0x00, 0x00, 0x00,                          // mov $24, %eax
    0x0f, 0x05,                                            // syscall
    0xeb, 0xdd,                                            // jmp claim
    // tryClaim:
    0x64, 0x48, 0x8b, 0x0c, 0x25, 0x00, 0x00, 0x00, 0x00,  // mov %fs:0, %rcx
    0xf0, 0x49, 0x0f, 0xb1, 0x4d, 0x00,                    // lock cmpxchg %rcx, (%r13)
    0x75, 0xcc,                                            // jne claim
    0x4b, 0x8d, 0x04, 0x64,                                // lea (%r12,%r12,2), %rax
    0x8b, 0x4b, 0x18,                                      // mov 24(%rbx), %ecx
    0x48, 0x8d, 0x04, 0xc1,                                // lea (%rcx,%rax,8), %rax
    0x48, 0x01, 0xd8,                                      // add %rbx, %rax
    0x44, 0x8b, 0x60, 0x0c,                                // mov 12(%rax), %r12d
    0x44, 0x8b, 0x70, 0x08,                                // mov 8(%rax), %r14d
    0x49, 0xc1, 0xe6, 0x04,                                // shl $4, %r14
    0x8b, 0x4b, 0x20,                                      // mov 32(%rbx), %ecx
    0x49, 0x01, 0xce,                                      // add %rcx, %r14
    0x49, 0x01, 0xde,                                      // add %rbx, %r14
    // nextInitialiser:
    0x41, 0x83, 0xec, 0x01,                                // sub $1, %r12d
    0x72, 0x2a,                                            // jb claimed
    0x49, 0x8b, 0x06,                                      // mov (%r14), %rax
    0x48, 0x01, 0xd8,                                      // add %rbx, %rax
    0x41, 0x83, 0x7e, 0x08, 0x00,                          // cmpl $0, 8(%r14)
    0x74, 0x03,                                            // je callInitialiser
    0x48, 0x8b, 0x00,                                      // mov (%rax), %rax
    // callInitialiser:
    0x48, 0x8b, 0x4b, 0x08,                                // mov 8(%rbx), %rcx
    0x48, 0x01, 0xd9,                                      // add %rbx, %rcx
    0x48, 0x8b, 0x39,                                      // mov (%rcx), %rdi
    0x48, 0x8b, 0x71, 0x08,                                // mov 8(%rcx), %rsi
    0x48, 0x8b, 0x51, 0x10,                                // mov 16(%rcx), %rdx
    0xff, 0xd0,                                            // call *%rax
    0x49, 0x83, 0xc6, 0x10,                                // add $16, %r14
    0xeb, 0xd0,                                            // jmp nextInitialiser
    // claimed:
    0x49, 0xc7, 0x45, 0x00, 0x01, 0x00, 0x00, 0x00,        // movq $1, (%r13)
    0xe9, 0x4e, 0xff, 0xff, 0xff,                          // jmp nextLibrary
    // otherName:
    0x49, 0x83, 0xc5, 0x08,                                // add $8, %r13
    0xe9, 0xfa, 0xfe, 0xff, 0xff,                          // jmp nextLibraryName
    // opened:
    0x48, 0xc7, 0x44, 0x24, 0x10, 0x00, 0x00, 0x00, 0x00,  // movq $0, 16(%rsp)
    // notInside:
    0x48, 0x83, 0xc4, 0x08,                                // add $8, %rsp
    0x5e,                                                  // pop %rsi
    0x5f,                                                  // pop %rdi
    0x41, 0x5f,                                            // pop %r15
    0x41, 0x5e,                                            // pop %r14
    0x41, 0x5d,                                            // pop %r13
    0x41, 0x5c,                                            // pop %r12
    0x5d,                                                  // pop %rbp
    0x5b,                                                  // pop %rbx
    // realDlopen:
    0x48, 0x8d, 0x05, 0x0c, 0x00, 0x00, 0x00,              // lea openerTable(%rip), %rax
    0x48, 0x03, 0x00,                                      // add (%rax), %rax
    0xff, 0x20,                                            // jmp *(%rax)
    0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc,              // .balign 8, 0xcc
  ],
  interpreterShim: [
    0xf3, 0x0f, 0x1e, 0xfa,                                // endbr64
    0x48, 0x8d, 0x05, 0x6d, 0x00, 0x00, 0x00,              // lea interpreterTable(%rip), %rax
    0x48, 0x8b, 0x48, 0x28,                                // mov 40(%rax), %rcx
    0x48, 0x83, 0x3c, 0x08, 0x00,                          // cmpq $0, (%rax,%rcx)
    0x75, 0x5a,                                            // jne alreadyLoaded
    0x48, 0x8b, 0x0c, 0x24,                                // mov (%rsp), %rcx
    0x48, 0x8d, 0x74, 0xcc, 0x10,                          // lea 16(%rsp,%rcx,8), %rsi
    // nextVariable:
    0x48, 0x83, 0xc6, 0x08,                                // add $8, %rsi
    0x48, 0x83, 0x7e, 0xf8, 0x00,                          // cmpq $0, -8(%rsi)
    0x75, 0xf5,                                            // jne nextVariable
    // nextAuxiliary:
    0x48, 0x8b, 0x0e,                                      // mov (%rsi), %rcx
    0x48, 0x8b, 0x50, 0x18,                                // mov 24(%rax), %rdx
    0x48, 0x83, 0xf9, 0x05,                                // cmp $5, %rcx
    0x74, 0x21,                                            // je setAuxiliary
    0x48, 0x8b, 0x50, 0x20,                                // mov 32(%rax), %rdx
    0x48, 0x83, 0xf9, 0x03,                                // cmp $3, %rcx
    0x74, 0x14,                                            // je setAddress
    0x48, 0x8b, 0x50, 0x10,                                // mov 16(%rax), %rdx
    0x48, 0x83, 0xf9, 0x09,                                // cmp $9, %rcx
    0x74, 0x0a,                                            // je setAddress
    0x48, 0x8b, 0x50, 0x08,                                // mov 8(%rax), %rdx
    0x48, 0x83, 0xf9, 0x07,                                // cmp $7, %rcx
    0x75, 0x07,                                            // jne keepAuxiliary
    // setAddress:
    0x48, 0x01, 0xc2,                                      // add %rax, %rdx
    // setAuxiliary:
    0x48, 0x89, 0x56, 0x08,                                // mov %rdx, 8(%rsi)
    // keepAuxiliary:
    0x48, 0x83, 0xc6, 0x10,                                // add $16, %rsi
    0x48, 0x85, 0xc9,                                      // test %rcx, %rcx
    0x75, 0xc5,                                            // jnz nextAuxiliary
    0x48, 0x03, 0x00,                                      // add (%rax), %rax
    0x31, 0xd2,                                            // xor %edx, %edx
    0x31, 0xf6,                                            // xor %esi, %esi
    0x31, 0xed,                                            // xor %ebp, %ebp
    0xff, 0xe0,                                            // jmp *%rax
    // alreadyLoaded:
    0x48, 0x03, 0x40, 0x10,                                // add 16(%rax), %rax
    0xff, 0xe0,                                            // jmp *%rax
    0xcc, 0xcc,                                            // .balign 8, 0xcc
  ],
};
