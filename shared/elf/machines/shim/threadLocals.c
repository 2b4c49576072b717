// __tls_get_addr(pair) of the program that a file is, whose thread-local block is module 1: what the dynamic linker's says
// and so much later, where the block of who asks does not begin with the file's (R28); or without asking it, from the
// thread pointer (R40). Other modules are the dynamic linker's matter.
#include "own.h"

struct pair {
  word module;
  word offset;
};

/** On i386, where it is called ___tls_get_addr, the argument is in a register (Drepper, ELF handling for TLS, 4.1.2). */
#if defined(__i386__)
typedef __attribute__((regparm(1))) word finder(const struct pair *);
#else
typedef word finder(const struct pair *);
#endif

/** On s390x, where it is called __tls_get_offset, what it gives counts from the thread pointer. Its argument: .S. */
#if defined(__s390x__)
word findOffset(const struct pair *pair, finder *find);
static word ask(const struct pair *pair, finder *find) { return findOffset(pair, find); }
static word origin(void) { return 0; }
#else
static word ask(const struct pair *pair, finder *find) { return find(pair); }
static word origin(void) { return (word)threadPointer(); }
#endif

struct table {
  /** Of the slot for the dynamic linker's __tls_get_addr. */
  word slot;
  word isFromThreadPointer;
  word offset;
};

void *run(const struct table *table, const struct entry *entry, struct call *call) {
  const struct pair *pair = (const struct pair *)call->arguments[0];
  finder *find = *(finder **)at(table, table->slot);
  if (pair->module != 1) return (void *)find;
  word found = table->isFromThreadPointer ? origin() + pair->offset : ask(pair, find);
  call->arguments[0] = found + table->offset;
  return 0;
}
