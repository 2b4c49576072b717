// The entry of a library that is a program, too, or of a program that was linked without start code: calls the C library's
// __libc_start_main with a `main`, as crt1.o does.
#include "own.h"

struct table {
  /** Of the file's `main`. */
  word main;
  /** Of a slot that holds the C library's function. */
  word startMain;
  /** What runs the file's own initialisers; 0: the C library does. */
  word initialise;
  /** Whether it is glibc's for PowerPC, which takes other arguments. */
  word isPower;
};

typedef void startMain(void *main, word argc, char **argv, void *initialise, void *finalise, word finaliser, void *stack);

/** glibc sysdeps/unix/sysv/linux/powerpc/libc-start.c, struct startup_info. */
struct startUp {
  void *smallData, *main, *initialise, *finalise;
};
typedef void powerStartMain(word argc, char **argv, char **envp, void *auxiliary, word finaliser, const struct startUp *startUp, char **stack);

/** @param stack as the kernel made it: argc, argv, 0, envp, 0, the auxiliary vector */
void *run(const struct table *table, word *stack, struct start *start) {
  word argc = *stack;
  char **argv = (char **)stack + 1, **envp = argv + argc + 1;
  void *function = *(void **)at(table, table->startMain), *main = at(table, table->main);
  void *initialise = table->initialise ? at(table, table->initialise) : 0;
  if (table->isPower) {
    char **auxiliary = envp, *nothing = 0;
    while (*auxiliary++);
    struct startUp startUp = {0, main, initialise, 0};
    // A stack that begins with 0: the dynamic linker has given the arguments.
    ((powerStartMain *)function)(argc, argv, envp, auxiliary, start->finaliser, &startUp, &nothing);
  } else ((startMain *)function)(main, argc, argv, initialise, 0, start->finaliser, stack);
  // It does not come back.
  for (;;) systemCall(127, 0, 0, 0, 0, 0, callExitGroup);
}
