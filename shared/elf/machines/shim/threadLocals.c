// __tls_get_addr(pair) of a program whose thread-local block does not begin where the file's does (R28): what the dynamic
// linker's says, and of the program, which is module 1, so much later.
#include "own.h"

struct pair {
  word module;
  word offset;
};

struct table {
  /** Of the slot for the dynamic linker's __tls_get_addr. */
  word slot;
  word offset;
};

void *run(const struct table *table, const struct entry *entry, struct call *call) {
  const struct pair *pair = (const struct pair *)call->arguments[0];
  word (*find)(const struct pair *) = *(word (**)(const struct pair *))at(table, table->slot);
  call->arguments[0] = find(pair) + (pair->module == 1 ? table->offset : 0);
  return 0;
}
