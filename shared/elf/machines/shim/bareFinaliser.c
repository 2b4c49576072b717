// What a program that no dynamic linker loads is given as its finaliser: calls those of all files, last first.
#include "own.h"

struct table {
  word count;
  struct target functions[];
};

void run(const struct table *table) {
  for (word i = table->count; i-- > 0;) ((void (*)(void))targetOf(table, &table->functions[i]))();
}
