// How a name is found in a file that became part of another: through its own hash table and versions, which stay where
// they were, the way its dynamic linker does (glibc elf/dl-lookup.c, do_lookup_x, check_match; musl ldso/dynlink.c, find_sym2).
#pragma once
#include "linkMap.h"
#include "own.h"

/** A dynamic symbol (gABI, Symbol Table). */
struct symbol {
  unsigned name;
#ifdef __LP64__
  unsigned char info, other;
  unsigned short section;
  unsigned long value, size;
#else
  unsigned value, size;
  unsigned char info, other;
  unsigned short section;
#endif
};
enum { typeThreadLocal = 6, typeChosen = 10, sectionNone = 0, sectionAbsolute = 0xfff1 };
/** Bits: NOTYPE, OBJECT, FUNC, COMMON, TLS, GNU_IFUNC; GLOBAL, WEAK, GNU_UNIQUE; INTERNAL, HIDDEN. */
enum { seenTypes = 0x467, seenBindings = 0x406, hiddenVisibilities = 0x6, bindingWeak = 2 };

/** Where a file's tables are, from the table of libraries; 0: it has none. */
struct tables {
  word symbols, strings, gnuHash, sysvHash;
  /** DT_VERSYM, DT_VERDEF, DT_VERNEED. */
  word versions, definitions, needs;
};

/** Of a file that the dynamic linker loaded: musl leaves addresses as the file has them. */
static struct tables tablesOf(const void *table, word base, const struct dynamic *entry) {
  struct tables found = {0};
  for (; entry->tag != tagNull; entry++) {
    word place = base + entry->value - (word)table;
    if (entry->tag == tagStrtab) found.strings = place;
    else if (entry->tag == tagSymtab) found.symbols = place;
    else if (entry->tag == tagHash) found.sysvHash = place;
    else if (entry->tag == tagGnuHash) found.gnuHash = place;
    else if (entry->tag == tagVersym) found.versions = place;
  }
  return found;
}

/** What is looked for. */
struct wanted {
  const char *name;
  /** Or 0. */
  const char *version;
  /** Only that very version will do. */
  int isHidden;
  /** Without version: the default one, as dlsym has it; else the oldest, as a relocation has it. */
  int isDefault;
  int isMusl;
  unsigned gnuHash;
};

/** Bit 15 of a version index: it is not the default one. Versions from the third on are no file's first (gABI has 0 and 1). */
enum { hiddenVersion = 0x8000, firstVersion = 2, laterVersion = 3, flagBase = 1 };

struct definition {
  unsigned short version, flags, index, count;
  unsigned hash, names, next;
};
struct need {
  unsigned short version, count;
  unsigned file, rows, next;
};
struct needRow {
  unsigned hash;
  unsigned short flags, index;
  unsigned name, next;
};

static void hash(struct wanted *wanted) {
  unsigned found = 5381;
  for (const unsigned char *c = (const unsigned char *)wanted->name; *c; c++) found = found * 33 + *c;
  wanted->gnuHash = found;
}

/** For the few files that have no other table. */
static unsigned sysvHashOf(const char *name) {
  unsigned found = 0;
  for (const unsigned char *c = (const unsigned char *)name; *c; c++) {
    found = (found << 4) + *c;
    found = (found ^ (found >> 24 & 0xf0)) & 0x0fffffff;
  }
  return found;
}

/** The name of a version that a file defines; 0: none, or the file's own. */
static const char *definedVersion(const void *table, const struct tables *tables, unsigned index) {
  const struct definition *row = tables->definitions ? at(table, tables->definitions) : 0;
  const char *strings = at(table, tables->strings);
  while (row) {
    if (row->index == index) return row->flags & flagBase ? 0 : strings + *(unsigned *)((char *)row + row->names);
    row = row->next ? (const void *)((char *)row + row->next) : 0;
  }
  return 0;
}

/** The name of a version that a file needs of another; 0: none. */
static const char *neededVersion(const void *table, const struct tables *tables, unsigned index) {
  const struct need *need = tables->needs ? at(table, tables->needs) : 0;
  while (need) {
    const struct needRow *row = (const void *)((char *)need + need->rows);
    for (unsigned i = 0; i < need->count; i++) {
      if ((row->index & ~hiddenVersion) == index) return (char *)at(table, tables->strings) + row->name;
      row = (const void *)((char *)row + row->next);
    }
    need = need->next ? (const void *)((char *)need + need->next) : 0;
  }
  return 0;
}

static int hasVersion(const void *table, const struct tables *tables, unsigned index, const struct wanted *wanted) {
  if (!tables->versions) return 1;
  unsigned raw = ((const unsigned short *)at(table, tables->versions))[index], own = raw & ~hiddenVersion;
  if (wanted->isMusl) return !(raw & hiddenVersion);
  if (!wanted->version) return own < (wanted->isDefault ? firstVersion : laterVersion) || !(raw & hiddenVersion);
  const char *version = own < firstVersion ? 0 : definedVersion(table, tables, own);
  if (version && compare(version, wanted->version) == 0) return 1;
  return !wanted->isHidden && !(raw & hiddenVersion) && !version;
}

static const struct symbol *accepted(const void *table, const struct tables *tables, unsigned index, const struct wanted *wanted) {
  const struct symbol *symbol = (const struct symbol *)at(table, tables->symbols) + index;
  int type = symbol->info & 15, isThreadLocal = type == typeThreadLocal;
  if (!symbol->value && symbol->section != sectionAbsolute && !isThreadLocal) return 0;
  if (symbol->section == sectionNone && (isThreadLocal || !wanted->isDefault)) return 0;
  if (!(seenTypes >> type & 1) || !(seenBindings >> (symbol->info >> 4) & 1)) return 0;
  if (hiddenVisibilities >> (symbol->other & 3) & 1) return 0;
  if (compare((char *)at(table, tables->strings) + symbol->name, wanted->name) != 0) return 0;
  return hasVersion(table, tables, index, wanted) ? symbol : 0;
}

/** A table of DT_GNU_HASH: filter, buckets and chains follow. */
struct gnuHash {
  unsigned bucketCount, firstSymbol, filterSize, filterShift;
};

static const struct symbol *findGnu(const void *table, const struct tables *tables, const struct wanted *wanted) {
  const struct gnuHash *hash = at(table, tables->gnuHash);
  const unsigned long *filter = (const unsigned long *)(hash + 1);
  const unsigned *buckets = (const unsigned *)(filter + hash->filterSize), *chains = buckets + hash->bucketCount;
  unsigned bits = sizeof *filter * 8, wantedHash = wanted->gnuHash;
  unsigned long seen = filter[wantedHash / bits & (hash->filterSize - 1)];
  if (!(seen >> wantedHash % bits & seen >> (wantedHash >> hash->filterShift) % bits & 1) || !hash->bucketCount) return 0;
  unsigned index = buckets[wantedHash % hash->bucketCount];
  for (; index; index++) {
    unsigned own = chains[index - hash->firstSymbol];
    const struct symbol *found = (own ^ wantedHash) >> 1 ? 0 : accepted(table, tables, index, wanted);
    if (found) return found;
    if (own & 1) return 0;
  }
  return 0;
}

/** A word of DT_HASH: of 32 bits, but not there (glibc sysdeps/s390/bits/elfclass.h). */
#if defined(__s390x__)
typedef unsigned long hashWord;
#else
typedef unsigned hashWord;
#endif

static const struct symbol *findSysv(const void *table, const struct tables *tables, const struct wanted *wanted) {
  const hashWord *hash = at(table, tables->sysvHash), *buckets = hash + 2, *chains = buckets + hash[0];
  if (!hash[0]) return 0;
  for (hashWord index = buckets[sysvHashOf(wanted->name) % hash[0]], left = hash[1]; index && left; index = chains[index], left--) {
    const struct symbol *found = accepted(table, tables, index, wanted);
    if (found) return found;
  }
  return 0;
}

/** The definition of a name in one file; 0: it has none. */
static const struct symbol *find(const void *table, const struct tables *tables, const struct wanted *wanted) {
  if (tables->gnuHash) return findGnu(table, tables, wanted);
  return tables->sysvHash ? findSysv(table, tables, wanted) : 0;
}

/** One more than the index of the last symbol that can be found. */
static unsigned symbolsEnd(const void *table, const struct tables *tables) {
  if (!tables->gnuHash) return tables->sysvHash ? ((const hashWord *)at(table, tables->sysvHash))[1] : 0;
  const struct gnuHash *hash = at(table, tables->gnuHash);
  const unsigned *buckets = (const unsigned *)((const unsigned long *)(hash + 1) + hash->filterSize);
  const unsigned *chains = buckets + hash->bucketCount;
  unsigned last = 0;
  for (unsigned i = 0; i < hash->bucketCount; i++)
    if (buckets[i] > last) last = buckets[i];
  if (!last) return 0;
  while (!(chains[last - hash->firstSymbol] & 1)) last++;
  return last + 1;
}
