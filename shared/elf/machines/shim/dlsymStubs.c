// dlsym(handle, name) of one image: with RTLD_NEXT the first definition in the images behind it (R19), else what the
// dynamic linker's dlsym says, which sees the caller's return address.
#include "own.h"

enum { isAddress, isSlot, isOutside };

struct definition {
  word name;
  /** Of its image, times 4, plus the form of what is in the distance. */
  word rankAndForm;
  word distance;
};

struct table {
  /** Of the slot for the dynamic linker's dlsym. */
  word dlsym;
  word count;
  /** Ascending by name and rank. */
  struct definition definitions[];
};

/** The first of a name above a rank, by halving. */
static const struct definition *find(const struct table *table, const char *name, word rank) {
  const struct definition *low = table->definitions, *high = low + table->count, *found = 0;
  while (low < high) {
    const struct definition *middle = low + (high - low) / 2;
    int order = compare(at(table, middle->name), name);
    int isHigh = order > 0 || (order == 0 && middle->rankAndForm >> 2 > rank);
    if (order == 0 && isHigh) found = middle;
    if (isHigh) high = middle;
    else low = middle + 1;
  }
  return found;
}

void *run(const struct table *table, const struct entry *entry, struct call *call) {
  void *dlsym = *(void **)at(table, table->dlsym);
  if (call->arguments[0] != -1) return dlsym;
  const struct definition *found = find(table, (const char *)call->arguments[1], entry->number);
  if (!found || (found->rankAndForm & 3) == isOutside) return dlsym;
  struct target target = {found->distance, (found->rankAndForm & 3) == isSlot};
  call->arguments[0] = (word)targetOf(table, &target);
  return 0;
}
