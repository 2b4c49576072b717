// The first initialiser: tells the images' own _DYNAMIC where the debugger's list is (R33), gives the file its further
// names (R34), then makes the ranges read-only (R13).
#include "linkMap.h"

struct table {
  struct listPlace list;
  /** Of the file's address 0. */
  word base;
  word dynamics, names, ranges;
  struct pages pages;
  word message, messageSize;
  /** Distances of _DYNAMICs; offsets of names; distances and sizes of ranges. */
  word rows[];
};

/** The images' code and debuggers look into the image's own, dead _DYNAMIC: its DT_DEBUG gets what the file's has (R33). */
static void mirror(struct dynamic *entry, const struct debug *debug) {
  for (; entry->tag != tagNull; entry++) {
    if (entry->tag != tagDebug) continue;
    entry->value = (word)debug;
    return;
  }
}

/**
 * Names for which the file stands: in front of the names of its map, where the dynamic linker looks when a library is
 * needed or opened (R34). In memory of its own, because dlclose reads the list after it has unmapped a library.
 */
static void addNames(const struct table *table, const struct debug *debug, const word *offsets) {
  struct map *map = mapOf(debug, (word)at(table, table->base));
  if (!map || !isKnown(map)) return;
  struct name *names = memory(table->names * sizeof *names);
  if (!names) return;
  for (word i = 0; i < table->names; i++) names[i] = (struct name){at(table, offsets[i]), &names[i + 1], 1};
  names[table->names - 1].next = map->names;
  map->names = names;
}

/**
 * What the images wrote only while they were relocated: the dynamic linker protects one PT_GNU_RELRO, ours. Like it
 * (glibc elf/dl-reloc.c, _dl_protect_relro) we round both ends down, and do not run a program that could not be
 * protected. Linux is content with no bytes to protect, qemu is not.
 */
static void protect(const struct table *table, word page, word start, word size) {
  word from = start & -page, end = (start + size) & -page;
  if (end <= from || systemCall(from, end - from, protRead, 0, 0, 0, callMprotect) >= 0) return;
  stop(at(table, table->message), table->messageSize);
}

void run(const struct table *table) {
  const struct debug *debug = debugOf(table, table->list);
  const word *row = table->rows;
  for (word i = 0; i < table->dynamics; i++) mirror(at(table, *row++), debug);
  if (table->names) addNames(table, debug, row);
  row += table->names;
  // Last, because the above may write there.
  word page = pageOf(&table->pages);
  for (word i = 0; i < table->ranges; i++, row += 2) protect(table, page, (word)at(table, row[0]), row[1]);
}
