// The entry of a file with the dynamic linker inside (R1, R2): the auxiliary vector says what the kernel would have said
// of a program with PT_INTERP, then the dynamic linker starts.
#include "own.h"

struct table {
  word interpreterEntry;
  word base;
  word entry;
  word headerCount;
  word headers;
  /** Of the value of DT_DEBUG. */
  word debug;
};

// Linux include/uapi/linux/auxvec.h.
enum { auxNull = 0, auxHeaders = 3, auxHeaderCount = 5, auxBase = 7, auxEntry = 9 };

struct auxiliary {
  word type;
  word value;
};

static void tell(const struct table *table, struct auxiliary *row) {
  if (row->type == auxHeaderCount) row->value = table->headerCount;
  if (row->type == auxHeaders) row->value = (word)at(table, table->headers);
  if (row->type == auxEntry) row->value = (word)at(table, table->entry);
  if (row->type == auxBase) row->value = (word)at(table, table->base);
}

/** @param stack as the kernel made it: argc, argv, 0, envp, 0, the auxiliary vector */
void *run(const struct table *table, word *stack, struct start *start) {
  // A dynamic linker has been at work already: run as a command, it entered us as the program.
  if (*(word *)at(table, table->debug)) return at(table, table->entry);
  word *variable = stack + *stack + 2;
  while (*variable++);
  struct auxiliary *row = (struct auxiliary *)variable;
  do tell(table, row);
  while (row++->type != auxNull);
  start->finaliser = 0;
  return at(table, table->interpreterEntry);
}
