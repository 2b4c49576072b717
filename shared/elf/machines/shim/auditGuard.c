// What a program with the C library inside says when it is to be audited (R43). glibc takes it for a function that
// chooses another, and asks it while the program is relocated: later none of our code would come to run.
#include "own.h"

struct table {
  /** Of a slot bound to the dynamic linker's __libc_stack_end. */
  word stackEnd;
  word variable;
  word message, messageSize;
};

static int begins(const char *text, const char *start) {
  while (*start && *text == *start) text++, start++;
  return !*start;
}

/** Where the stack ends are argc, argv, 0, envp, 0. */
void *run(const struct table *table) {
  word **end = *(word ***)at(table, table->stackEnd);
  if (!end) return at(table, 0);
  for (char **variable = (char **)(*end + **end + 2); *variable; variable++)
    if (begins(*variable, at(table, table->variable))) stop(at(table, table->message), table->messageSize);
  return at(table, 0);
}
