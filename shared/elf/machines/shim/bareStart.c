// The entry of a program that no dynamic linker loads: does what one would have done that is left for the start. Relative
// relocations, thread-local storage, functions that are chosen at start, initialisers.
#include "own.h"

/** A distance and bytes. */
struct place {
  word start, size;
};

struct table {
  /** Of the program's own start, of address 0 of the file, and of what runs the finalisers. */
  word start, base, finaliser;
  /** The CPU's numbers of relocations, and whether a record has an addend. */
  word relative, irelative, hasAddends;
  /** Packed relative relocations; then records. */
  struct place packed, records[2];
  /** The thread-local template, the bytes of it and of the block, where that begins from the thread pointer. */
  word template, templateSize, blockSize, blockStart;
  /** What the thread pointer without its bias is a multiple of. */
  word align, bias;
  word count;
  struct target initialisers[];
};

struct auxiliary {
  word type, value;
};
enum { auxNull = 0, auxHardware = 16, auxRandom = 25, auxHardware2 = 26, auxCall = 32 };

struct facts {
  unsigned long hardware, hardware2, call;
  const unsigned long *random;
};

typedef unsigned long number;

/** gABI, Relative Relocation Table. */
static void relocatePacked(number base, const number *entry, const number *end) {
  number *next = 0;
  for (; entry < end; entry++) {
    if (!(*entry & 1)) {
      next = (number *)(base + *entry);
      *next++ += base;
      continue;
    }
    number bits = *entry >> 1;
    for (word i = 0; bits; i++, bits >>= 1)
      if (bits & 1) next[i] += base;
    next += 8 * sizeof(number) - 1;
  }
}

/** What a function that chooses is asked with: glibc sysdeps/aarch64/dl-irel.h; other CPUs look at less of it. */
struct choice {
  number size, hardware, hardware2;
};
typedef number chooser(number hardware, const struct choice *choice);

static number chosen(number function, const struct facts *facts) {
  struct choice choice = {sizeof choice, facts->hardware, facts->hardware2};
#if defined(__aarch64__)
  number first = facts->hardware | 1ul << 62;
#elif defined(__riscv)
  // The second argument is a function there that asks the kernel: there is none.
  return ((chooser *)function)(facts->hardware, 0);
#else
  number first = facts->hardware;
#endif
#if !defined(__riscv)
  return ((chooser *)function)(first, &choice);
#endif
}

/** @param facts of choices; 0: what is relative */
static void relocate(const struct table *table, const struct place *place, const struct facts *facts) {
  number base = (number)at(table, table->base), *entry = at(table, place->start);
  number *end = (number *)((char *)entry + place->size);
  for (; entry < end; entry += 2 + table->hasAddends) {
    word type = entry[1] & (sizeof(number) == 8 ? 0xffffffff : 0xff);
    if (type != (facts ? table->irelative : table->relative)) continue;
    number *to = (number *)(base + entry[0]);
    number value = base + (table->hasAddends ? entry[2] : *to);
    *to = facts ? chosen(value, facts) : value;
  }
}

/** Zeros on either side of the block and of the thread pointer's words, for what C libraries keep there. */
enum { room = 1024 };

/** glibc elf/dl-support.c, _dl_setup_stack_chk_guard: a text that is copied over it ends there. */
static inline number guardOf(const struct facts *facts, number kept) {
  return facts->random ? *facts->random & kept : 0;
}
#if defined(__s390x__)
enum { isFirstByteHigh = 1 };
#else
enum { isFirstByteHigh = 0 };
#endif

/** The words that code finds by the thread pointer: itself, what protects stacks and pointers (glibc tls.h of each CPU). */
static void fillWords(number *pointer, const struct facts *facts) {
  number guard = guardOf(facts, isFirstByteHigh ? ~0ul >> 8 : ~0xfful);
#if defined(__x86_64__) || defined(__i386__) || defined(__s390x__)
  pointer[0] = pointer[2] = (number)pointer;
  pointer[5] = guard;
#endif
#if defined(__i386__)
  pointer[4] = facts->call;
#endif
#if defined(__x86_64__) || defined(__i386__)
  pointer[6] = facts->random ? facts->random[1] : 0;
#endif
#if defined(__powerpc64__)
  number *words = pointer - 0x7000 / sizeof *pointer;
  words[-2] = guard;
  words[-3] = facts->random ? facts->random[1] : 0;
#endif
  // On other CPUs it is a variable of the dynamic linker.
  (void)guard;
}

static int startThread(const struct table *table, const struct facts *facts) {
  word start = table->blockStart, end = start + table->blockSize;
  word lowest = start < -table->bias ? start : -table->bias, highest = end > 0 ? end : 0;
  char *memoryStart = memory(highest - lowest + 2 * room + 2 * table->align);
  if (!memoryStart) return 0;
  number first = (number)memoryStart + room - lowest - table->bias;
  char *pointer = (char *)((first + table->align - 1) & -table->align) + table->bias;
  const char *template = at(table, table->template);
  for (word i = 0; i < table->templateSize; i++) pointer[start + i] = template[i];
  fillWords((number *)pointer, facts);
  setThreadPointer(pointer);
  return 1;
}

/** @param stack as the kernel made it: argc, argv, 0, envp, 0, the auxiliary vector */
void *run(const struct table *table, word *stack, struct start *start) {
  number base = (number)at(table, table->base), *packed = at(table, table->packed.start);
  relocatePacked(base, packed, (number *)((char *)packed + table->packed.size));
  for (int i = 0; i < 2; i++) relocate(table, &table->records[i], 0);
  int argc = (int)*stack;
  char **argv = (char **)stack + 1, **envp = argv + argc + 1, **variable = envp;
  while (*variable++);
  struct facts facts = {0, 0, 0, 0};
  for (struct auxiliary *row = (struct auxiliary *)variable; row->type != auxNull; row++) {
    if (row->type == auxHardware) facts.hardware = row->value;
    if (row->type == auxHardware2) facts.hardware2 = row->value;
    if (row->type == auxCall) facts.call = row->value;
    if (row->type == auxRandom) facts.random = (const number *)row->value;
  }
  if (!startThread(table, &facts)) for (;;) systemCall(127, 0, 0, 0, 0, 0, callExitGroup);
  for (int i = 0; i < 2; i++) relocate(table, &table->records[i], &facts);
  for (word i = 0; i < table->count; i++) ((initialiser *)targetOf(table, &table->initialisers[i]))(argc, argv, envp);
  start->finaliser = table->finaliser ? (word)at(table, table->finaliser) : 0;
  return at(table, table->start);
}
