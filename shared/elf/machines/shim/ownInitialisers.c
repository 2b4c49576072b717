// Entry 0: runs a file's own initialisers for a C library that leaves that to start code: glibc before 2.34 (csu/elf-init.c
// there), with its arguments.
#include "own.h"

struct table {
  /** Of DT_INIT's function; 0: none. */
  word first;
  /** Of DT_INIT_ARRAY, which the dynamic linker has relocated. */
  word array, count;
};

void *run(const struct table *table, const struct entry *entry, struct call *call) {
  int argc = (int)call->arguments[0];
  char **argv = (char **)call->arguments[1], **envp = (char **)call->arguments[2];
  if (table->first) ((initialiser *)at(table, table->first))(argc, argv, envp);
  initialiser **functions = at(table, table->array);
  for (word i = 0; i < table->count; i++) functions[i](argc, argv, envp);
  return 0;
}
