// Finalisers of what was merged into a program, where glibc comes to the first library that it needs (R37): behind those of
// plug-ins that need what was merged, and before those of what that needs. Entry 0 is an initialiser that puts itself in the
// way, 1 the program's own finaliser for where that can't be, the others stand for a library's finalisers each.
#include "linkMap.h"

/** A library in whose way we are: its own array of finalisers, and what stands in its place. */
struct hook {
  const struct map *map;
  const struct dynamic *array, *size;
  struct dynamic ownArray, ownSize;
};

struct state {
  word isHooked;
  word isDone;
  struct hook hooks[];
};

struct table {
  struct listPlace list;
  /** Of the file's address 0. */
  word base;
  word state;
  /** Counts, and where the functions begin. */
  word names, functionCount, functions;
  /** By what the libraries are needed; one may have several. */
  word rows[];
};

static void callAll(void (*const *functions)(void), word count) {
  while (count--) functions[count]();
}

static void finish(const struct table *table, struct state *state) {
  if (state->isDone) return;
  state->isDone = 1;
  const struct target *functions = at(table, table->functions);
  for (word i = table->functionCount; i--;) ((void (*)(void))targetOf(table, &functions[i]))();
}

/** glibc calls an array's functions from the last (elf/dl-fini.c, dl-call_fini.c); in place of it we give one of our entries. */
static void hook(struct hook *hook, struct map *map, void *const *function) {
  hook->map = map;
  hook->array = map->entries[tagFiniArray];
  hook->size = map->entries[tagFiniArraySize];
  hook->ownArray = (struct dynamic){tagFiniArray, (word)function - map->base};
  hook->ownSize = (struct dynamic){tagFiniArraySize, sizeof *function};
  map->entries[tagFiniArray] = &hook->ownArray;
  map->entries[tagFiniArraySize] = &hook->ownSize;
}

static int isCalled(const struct map *map, const char *wanted) {
  for (const struct name *name = map->names; name; name = name->next)
    if (compare(name->text, wanted) == 0) return 1;
  return 0;
}

/** The number of a name that a map has; -1: none. */
static word numberOf(const struct table *table, const struct map *map) {
  for (word i = 0; i < table->names; i++)
    if (isCalled(map, at(table, table->rows[i]))) return i;
  return -1;
}

static void hookAll(const struct table *table, struct state *state, const struct entry *entries) {
  const struct debug *debug = debugOf(table, table->list);
  struct map *own = mapOf(debug, (word)at(table, table->base));
  if (!own || !isKnown(own)) return;
  for (struct map *map = debug->maps; map; map = map->next) {
    word number = map != own && isKnown(map) ? numberOf(table, map) : -1;
    if (number < 0 || state->hooks[number].map) continue;
    // Behind the hooks there is a word for each, which holds its entry.
    const void **function = (const void **)&state->hooks[table->names] + number;
    *function = &entries[2 + number];
    hook(&state->hooks[number], map, (void *const *)function);
    state->isHooked = 1;
  }
}

void *run(const struct table *table, const struct entry *entry, struct call *call) {
  struct state *state = at(table, table->state);
  if (entry->number == 0) hookAll(table, state, entry);
  else if (entry->number == 1) {
    if (!state->isHooked) finish(table, state);
  } else {
    finish(table, state);
    const struct hook *hook = &state->hooks[entry->number - 2];
    if (hook->array) callAll((void (*const *)(void))(hook->map->base + hook->array->value), hook->size->value / (word)sizeof(word));
  }
  return 0;
}
