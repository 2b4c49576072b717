// The dynamic linker's list of files, as far as debuggers know it (glibc elf/link.h, musl include/link.h) and a little further.
#pragma once
#include "own.h"

/**
 * Where the dynamic linker says that its list is: a slot bound to glibc's _r_debug, or to musl's _dl_debug_addr, which
 * holds the address of the like. Unlike DT_DEBUG they are where they are, whatever tools make of the file.
 */
struct listPlace {
  /** Of the slot; 0: nobody tells. */
  word slot;
  word isMusl;
};
struct debug;

static inline const struct debug *debugOf(const void *table, struct listPlace place) {
  void *found = place.slot ? *(void **)at(table, place.slot) : 0;
  return place.isMusl && found ? *(void **)found : found;
}

struct debug {
  int version;
  struct map *maps;
  word breakpoint;
  int state;
  /** Where the dynamic linker lies. */
  word base;
};

/** From `real` on glibc's own (include/link.h), the same in 2.31, 2.36 and 2.41. */
struct map {
  word base;
  const char *name;
  const struct dynamic *dynamic;
  struct map *next;
  struct map *previous;
  struct map *real;
  word namespaceNumber;
  struct name *names;
  /** By tag. */
  const struct dynamic *entries[6];
};

/** An entry of _DYNAMIC. Tags: gABI, Dynamic Section. */
struct dynamic {
  word tag;
  word value;
};
enum { tagNull = 0, tagStrtab = 5, tagDebug = 21 };

/** struct libname_list (glibc elf/ldsodefs.h). */
struct name {
  const char *text;
  struct name *next;
  int isStatic;
};
