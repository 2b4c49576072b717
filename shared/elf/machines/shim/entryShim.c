// AT_ENTRY: calls constructors that must run before the program's own but after those of libraries outside (R31), then
// starts the program.
#include "own.h"

struct table {
  /** Of the program's own start. */
  word start;
  word count;
  struct target functions[];
};

/** @param stack as the kernel made it: argc, argv, 0, envp, 0 */
void *run(const struct table *table, char **stack) {
  word argc = *(word *)stack;
  for (word i = 0; i < table->count; i++) {
    initialiser *function = targetOf(table, &table->functions[i]);
    function((int)argc, stack + 1, stack + argc + 2);
  }
  return at(table, table->start);
}
