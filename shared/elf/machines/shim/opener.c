// Libraries that the program opens at run time and that lie inside. Entry 0 is dlopen(file, mode) for the images' code,
// 1 the initialiser that keeps argc, argv and envp, the others finalise one library each, if it was opened.
#include "own.h"

struct state {
  word arguments[3];
  /** Of each library: 0 not opened, 1 opened, else the thread that is initialising it. */
  void *libraries[];
};
#define OPENED ((void *)1)

struct list {
  word first, count;
};

/** What is initialised for a library, itself last; its own initialisers and finalisers. */
struct library {
  struct list order, initialisers, finalisers;
};

struct name {
  word text;
  word library;
};

struct table {
  /** Of the slot for the dynamic linker's dlopen. */
  word dlopen;
  word state;
  word nameCount;
  /** Where these begin. */
  word libraries, orders, functions;
  struct name names[];
};

static const struct target *functionsOf(const struct table *table, struct list list) {
  return (const struct target *)at(table, table->functions) + list.first;
}

static const struct library *libraryOf(const struct table *table, word number) {
  return (const struct library *)at(table, table->libraries) + number;
}

static void initialise(const struct table *table, const struct state *state, struct list list) {
  const struct target *functions = functionsOf(table, list);
  for (word i = 0; i < list.count; i++) {
    initialiser *function = targetOf(table, &functions[i]);
    function((int)state->arguments[0], (char **)state->arguments[1], (char **)state->arguments[2]);
  }
}

static void finalise(const struct table *table, const struct state *state, word number) {
  if (state->libraries[number] != OPENED) return;
  struct list list = libraryOf(table, number)->finalisers;
  const struct target *functions = functionsOf(table, list);
  while (list.count--) ((void (*)(void))targetOf(table, &functions[list.count]))();
}

/** Whether this thread is the one that is to initialise a library; waits while another one does. */
static int isOurs(void **state) {
  void *self = threadPointer();
  for (;;) {
    void *seen = 0;
    if (__atomic_compare_exchange_n(state, &seen, self, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE)) return 1;
    // Ourselves: an initialiser that opens its own library.
    if (seen == OPENED || seen == self) return 0;
    systemCall(0, 0, 0, 0, 0, 0, callSchedYield);
  }
}

/** Initialises a library and what it needs, each once, as the dynamic linker would. */
static void open(const struct table *table, struct state *state, word number) {
  struct list order = libraryOf(table, number)->order;
  const word *next = (const word *)at(table, table->orders) + order.first;
  for (word i = 0; i < order.count; i++) {
    void **own = &state->libraries[next[i]];
    if (!isOurs(own)) continue;
    initialise(table, state, libraryOf(table, next[i])->initialisers);
    __atomic_store_n(own, OPENED, __ATOMIC_RELEASE);
  }
}

void *run(const struct table *table, const struct entry *entry, struct call *call) {
  struct state *state = at(table, table->state);
  if (entry->number == 1) {
    for (int i = 0; i < 3; i++) state->arguments[i] = call->arguments[i];
    return 0;
  }
  if (entry->number > 1) {
    finalise(table, state, entry->number - 2);
    return 0;
  }
  const char *file = (const char *)call->arguments[0];
  for (word i = 0; file && i < table->nameCount; i++) {
    if (compare(at(table, table->names[i].text), file) != 0) continue;
    open(table, state, table->names[i].library);
    // The handle of the program, where all their symbols are.
    call->arguments[0] = 0;
    break;
  }
  return *(void **)at(table, table->dlopen);
}
