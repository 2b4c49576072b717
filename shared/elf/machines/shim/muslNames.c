// The second initialiser of a program for musl: further names for the file (R34). musl passes the program over when it
// looks for a name (ldso/dynlink.c, load_library), so each name gets an object of its own in its list: a copy of the
// dynamic linker's, which is initialised and needs nothing, with the program's symbols.
#include "linkMap.h"

struct table {
  struct listPlace list;
  /** Of the file's address 0. */
  word base;
  word count;
  /** An empty text. */
  word empty;
  word names[];
};

/** What musl keeps of a file (ldso/dynlink.c, struct dso), the same from 1.2.2 to 1.2.6. We need the named members. */
struct object {
  word base;
  const char *name;
  const struct dynamic *dynamic;
  struct object *next, *previous;
  word headers;
  int headerCount;
  word headerSize;
  /** syms, hashtab, ghashtab, versym, strings. */
  word tables[5];
  word lists[6];
  unsigned long long device, inode;
  /** relocated and constructed; then four more marks. */
  char isRelocated, isConstructed, marks[4];
  word dependencies[7];
  word threadLocal[5], threadLocalNext;
  word threadLocalNumber;
  word relocated[6];
  const char *shortName;
  word rest[3];
};

/** The dynamic linker's object, where it looks as we know it: its short name in its own data, and it is done; 0 else. */
static struct object *linkerOf(struct object *program, word base) {
  struct object *object = program;
  do object = object->next;
  while (object && object->base != base);
  // Behind the last object musl would lose ours.
  if (!object || !object->next) return 0;
  // No libc is longer than 16 MiB.
  if ((unsigned long)object->shortName - base >= 0x1000000) return 0;
  const char *name = object->shortName;
  if (name[0] != 'l' || name[1] != 'i' || name[2] != 'b' || name[3] != 'c' || name[4] != '.' || name[5] != 's' || name[6] != 'o' || name[7]) return 0;
  return object->isRelocated == 1 && object->isConstructed == 1 ? object : 0;
}

static void copyWords(word *to, const word *from, word count) {
  while (count--) *to++ = *from++;
}

void run(const struct table *table) {
  const struct debug *debug = debugOf(table, table->list);
  if (!debug || !debug->maps) return;
  struct object *program = (struct object *)debug->maps;
  if (program->base != (word)at(table, table->base)) return;
  struct object *linker = linkerOf(program, debug->base);
  if (!linker) return;
  struct object *objects = memory(table->count * sizeof *objects);
  if (!objects) return;
  for (word i = 0; i < table->count; i++) {
    struct object *object = &objects[i];
    copyWords((word *)object, (word *)linker, sizeof *object / sizeof(word));
    object->base = program->base;
    // Debuggers look for no file.
    object->name = at(table, table->empty);
    object->dynamic = program->dynamic;
    // The program alone holds its addresses.
    object->headerCount = 0;
    copyWords(object->tables, program->tables, 5);
    object->threadLocalNumber = program->threadLocalNumber;
    object->shortName = at(table, table->names[i]);
    // Behind the dynamic linker's, where RTLD_NEXT looks from nowhere else.
    object->next = linker->next;
    object->previous = linker;
    linker->next->previous = object;
    linker->next = object;
  }
}
