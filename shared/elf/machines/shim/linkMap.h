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
  const struct dynamic *entries[29];
};

/** An entry of _DYNAMIC. Tags: gABI, Dynamic Section. */
struct dynamic {
  word tag;
  word value;
};
enum { tagNull = 0, tagNeeded = 1, tagHash = 4, tagStrtab = 5, tagSymtab = 6, tagDebug = 21, tagFiniArray = 26, tagFiniArraySize = 28 };
/** GNU gABI extensions. */
enum { tagGnuHash = 0x6ffffef5, tagVersym = 0x6ffffff0 };

/** struct libname_list (glibc elf/ldsodefs.h). */
struct name {
  const char *text;
  struct name *next;
  int isStatic;
};

/** The file's map is the one with its load address: _DYNAMIC may have been moved. In a program the first, in a library any. */
static inline struct map *mapOf(const struct debug *debug, word base) {
  struct map *map = debug ? debug->maps : 0;
  while (map && map->base != base) map = map->next;
  return map;
}

/**
 * Whether what is glibc's own is where we think: l_real is the map itself, and l_info[DT_STRTAB] an entry of that kind in
 * its _DYNAMIC, which is never longer than 64 KiB. musl has the program headers' address in place of l_real.
 */
static inline int isKnown(const struct map *map) {
  if (map->real != map || !map->names) return 0;
  const struct dynamic *strtab = map->entries[tagStrtab];
  return (unsigned long)strtab - (unsigned long)map->dynamic < 0x10000 && strtab->tag == tagStrtab;
}
