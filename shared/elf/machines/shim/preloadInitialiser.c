// The very first initialiser of a program whose functions and variables preloaded libraries may replace (R20): names that
// nobody replaced get the program's own.
#include "own.h"

struct place {
  word distance;
  word target;
  word addend;
};

struct replaceable {
  word count;
  word valueAt;
  word value;
  struct place places[];
};

struct table {
  word count;
  struct replaceable first;
};

/** Whether the dynamic linker found something: the first place holds more than its addend. */
static int isReplaced(const struct table *table, const struct place *first) {
  return *(word *)at(table, first->distance) != first->addend;
}

void run(const struct table *table) {
  const struct replaceable *row = &table->first;
  for (word i = 0; i < table->count; i++) {
    const struct place *place = row->places, *end = place + row->count;
    if (!isReplaced(table, place)) {
      *(word *)at(table, row->valueAt) = row->value;
      for (; place < end; place++) *(void **)at(table, place->distance) = at(table, place->target);
    }
    row = (const struct replaceable *)end;
  }
}
