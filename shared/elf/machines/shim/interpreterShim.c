// The entry of a file with the dynamic linker inside (R1, R2): the auxiliary vector says what the kernel would have said
// of a program with PT_INTERP, then the dynamic linker starts. The headers that it gets to see are made of the kernel's,
// whatever tools have made of those since the file was written.
#include "headers.h"

struct table {
  word interpreterEntry;
  word base;
  word entry;
  word headerCount;
  word headers;
  /** Of a slot bound to a variable of the dynamic linker's. */
  word debug;
  /** The dynamic linker's first address, as headers have it. */
  word start;
};

// Linux include/uapi/linux/auxvec.h.
enum { auxNull = 0, auxHeaders = 3, auxHeaderCount = 5, auxBase = 7, auxEntry = 9 };

struct auxiliary {
  word type;
  word value;
};

/** PT_PHDR and PT_INTERP stand in the file. The kernel's rows follow, but for segments that are not the program's; PT_NULL fills the rest. */
static void copyHeaders(const struct table *table, const struct header *from, word count) {
  struct header *to = at(table, table->headers);
  const struct header *end = to + table->headerCount;
  for (to += 2; count-- > 0 && to < end; from++)
    if (from->type != headerLoad || from->address < table->start) *to++ = *from;
  for (; to < end; to++) to->type = headerNull;
}

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
  const struct header *headers = 0;
  word count = 0;
  do {
    if (row->type == auxHeaders) headers = (const struct header *)row->value;
    if (row->type == auxHeaderCount) count = row->value;
    tell(table, row);
  } while (row++->type != auxNull);
  if (headers) copyHeaders(table, headers, count);
  start->finaliser = 0;
  return at(table, table->interpreterEntry);
}
