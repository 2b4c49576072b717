// Libraries inside are libraries of their own (R44 to R49): dlopen and its relatives for the code inside. Entry 0 is the
// initialiser that keeps argc, argv and envp, 1 the finaliser of what was opened; then the functions (enum of libraries.h),
// of dlsym and dlvsym one for each library that calls them.
#include "libraries.h"

/** What all need. */
struct inside {
  const struct table *table;
  struct state *state;
  const struct entry *entries;
};

enum { entryKeep, entryFinish, entryFirst };
enum { modeNow = 2, modeNoLoad = 4, modeDeep = 8, modeGlobal = 0x100, modeNoDelete = 0x1000 };

static const struct library *libraryOf(struct inside in, word number) {
  return (const struct library *)at(in.table, in.table->libraries) + number;
}

static struct own *ownOf(struct inside in, word number) {
  return &in.state->libraries[number];
}

static word *globalsOf(struct inside in) {
  return (word *)ownOf(in, in.table->libraryCount);
}

static const word *numbersOf(struct inside in, struct list list) {
  return (const word *)at(in.table, in.table->numbers) + list.first;
}

/** A function of the first file behind the program that has one of a name, with what libraries of LD_PRELOAD put before musl's. */
static void *behindProgram(struct inside in, const char *name) {
  struct wanted wanted = {.name = name, .isDefault = 1, .isMusl = 1};
  word own = (word)at(in.table, in.table->base);
  hash(&wanted);
  for (const struct map *map = debugOf(in.table, in.table->list)->maps; map; map = map->next) {
    struct tables tables = map->base == own || !map->dynamic ? (struct tables){0} : tablesOf(in.table, map->base, map->dynamic);
    const struct symbol *symbol = tables.symbols ? find(in.table, &tables, &wanted) : 0;
    if (symbol) return (char *)map->base + symbol->value;
  }
  return 0;
}

/** One of the C library's own functions. */
static void *realOf(struct inside in, word function) {
  word place = in.table->real[function];
  if (!place) return 0;
  if (!in.table->isMusl) return *(void **)at(in.table, place);
  void *known = __atomic_load_n(&in.state->real[function], __ATOMIC_RELAXED);
  if (!known) __atomic_store_n(&in.state->real[function], known = behindProgram(in, at(in.table, place)), __ATOMIC_RELAXED);
  return known;
}

/** Where one of ours is, for a library that calls it. */
static void *functionOf(struct inside in, word function, word library) {
  return (void *)&in.entries[entryFirst + function + (function < functionSymbol ? 0 : 2 * library)];
}

/** Only one thread counts at a time. Nothing else is called meanwhile. */
static void lock(struct inside in) {
  void *free = 0;
  while (!__atomic_compare_exchange_n(&in.state->lock, &free, INITIALISED, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED)) {
    free = 0;
    systemCall(0, 0, 0, 0, 0, 0, callSchedYield);
  }
}

static void unlock(struct inside in) {
  __atomic_store_n(&in.state->lock, 0, __ATOMIC_RELEASE);
}

static void copyBytes(char *to, const char *from, word count) {
  while (count-- > 0) *to++ = *from++;
}

static word lengthOf(const char *text) {
  const char *end = text;
  while (*end) end++;
  return end - text;
}

/** What programs see of a library: as glibc's dlopen, under the path by which it was first opened. */
static struct handle *handleOf(struct inside in, word number) {
  struct handle *handle = &ownOf(in, number)->handle;
  const struct library *library = libraryOf(in, number);
  handle->base = (word)at(in.table, library->base);
  handle->dynamic = library->dynamic ? at(in.table, library->dynamic) : 0;
  if (!handle->name) handle->name = at(in.table, library->path);
  return handle;
}

/** The number of the library that a handle is of; -1: it is another's. */
static word numberOf(struct inside in, const void *handle) {
  unsigned long distance = (char *)handle - (char *)in.state->libraries;
  return distance < in.table->libraryCount * sizeof(struct own) ? (word)(distance / sizeof(struct own)) : -1;
}

/** The library that an address lies in; -1: none but the program, which is the first. */
static word holderOf(struct inside in, const void *address) {
  for (word i = 1; i < in.table->libraryCount; i++) {
    const struct library *library = libraryOf(in, i);
    if (address >= at(in.table, library->start) && address < at(in.table, library->end)) return i;
  }
  return -1;
}

static int isOpen(struct inside in, word number) {
  return libraryOf(in, number)->marks & libraryStarted || ownOf(in, number)->loaded;
}

/** Rows of marks, of each library one: of which others it uses a symbol that is not in its own scope. */
static unsigned char *usesOf(struct inside in, word number) {
  word count = in.table->libraryCount;
  return (unsigned char *)(globalsOf(in) + count + in.table->outsideCount) + number * ((count + 7) / 8);
}

static int uses(struct inside in, word number, word other) {
  return usesOf(in, number)[other / 8] >> other % 8 & 1;
}

/** What is used stays as long as who uses it (glibc elf/dl-lookup.c, add_dependency). */
static void use(struct inside in, word number, word other) {
  if (number == other || other <= 0) return;
  if (libraryOf(in, number)->marks & libraryStarted) ownOf(in, other)->isKept = 1;
  else __atomic_or_fetch(&usesOf(in, number)[other / 8], (unsigned char)(1 << other % 8), __ATOMIC_RELAXED);
}

// Messages, of each thread its last (dlerror). The memory of a text is kept for the next one.

static struct error *errorOf(struct inside in, int isNew) {
  void *self = threadPointer();
  struct error *errors = in.state->errors, *found = 0;
  for (word i = 0; i < errorCount && in.state->waiting; i++)
    if (errors[i].isWaiting && errors[i].thread == self) return &errors[i];
  for (word i = 0; isNew && i < errorCount && !found; i++) {
    void *free = 0;
    if (!errors[i].isWaiting && __atomic_compare_exchange_n(&errors[i].isWaiting, (word *)&free, 1, 0, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED)) found = &errors[i];
  }
  if (!found) return 0;
  found->thread = self;
  __atomic_add_fetch(&in.state->waiting, 1, __ATOMIC_RELAXED);
  return found;
}

static void forget(struct inside in) {
  struct error *error = errorOf(in, 0);
  if (!error) return;
  error->isWaiting = 0;
  __atomic_sub_fetch(&in.state->waiting, 1, __ATOMIC_RELAXED);
}

/** Nothing waits any more: of glibc each call begins so, of musl a message stays until it is asked for. */
static void begin(struct inside in) {
  if (in.table->isMusl) return;
  forget(in);
  ((char *(*)(void))realOf(in, functionError))();
}

/** A message: texts one behind the other, the first that is 0 ends it. */
struct message {
  const char *texts[6];
};

/** Memory of at least a size, the old one where it will do; 0: there is none. */
static char *roomFor(char **old, word *room, word size) {
  if (*room >= size) return *old;
  if (*room) release(*old, *room);
  *room = (size + 4095) & -4096;
  *old = memory(*room);
  if (!*old) *room = 0;
  return *old;
}

/** Keeps a message for dlerror; gives 0. */
static void *fail(struct inside in, struct message message) {
  struct error *error = errorOf(in, 1);
  word size = 1;
  for (const char **each = message.texts; *each; each++) size += lengthOf(*each);
  char *to = error ? roomFor(&error->text, &error->room, size) : 0;
  if (!to) return 0;
  for (const char **each = message.texts; *each; each++) {
    word length = lengthOf(*each);
    copyBytes(to, *each, length);
    to += length;
  }
  *to = 0;
  return 0;
}

static const char *text(struct inside in, word distance) {
  return at(in.table, distance);
}

/** A file as messages call it: of the program glibc has no path, and takes its first argument. */
static const char *titleOf(struct inside in, word number) {
  if (number == 0 && in.state->arguments[1]) return *(char **)in.state->arguments[1];
  return handleOf(in, number)->name;
}

/** What dlsym says; what dlopen says of a library that wants a symbol. */
static void *failSymbol(struct inside in, word number, const struct wanted *wanted, int isOpening) {
  const struct texts *texts = &in.table->texts;
  const char *title = titleOf(in, number), *version = wanted->version ? text(in, texts->version) : 0;
  if (!in.table->isMusl) return fail(in, (struct message){{title, text(in, texts->symbol), wanted->name, version, wanted->version, 0}});
  if (!isOpening) return fail(in, (struct message){{text(in, texts->symbol), wanted->name, 0}});
  return fail(in, (struct message){{text(in, texts->relocating), title, text(in, texts->wanted), wanted->name, text(in, texts->wantedEnd), 0}});
}

// Looking names up.

static void *addressOf(struct inside in, word number, const struct symbol *symbol) {
  const struct library *library = libraryOf(in, number);
  if (symbol->section == sectionAbsolute && !in.table->isMusl) return (void *)symbol->value;
  if ((symbol->info & 15) == typeThreadLocal) return (char *)threadPointer() + library->threadLocals + symbol->value;
  void *address = (char *)at(in.table, library->base) + symbol->value;
  return (symbol->info & 15) == typeChosen && !in.table->isMusl ? ((void *(*)(void))address)() : address;
}

typedef void *opener(const char *, int);
typedef void *finder(void *, const char *);
typedef void *versionFinder(void *, const char *, const char *);

/** The handle of a file outside, as the dynamic linker has it; 0: it is not loaded. */
static void *outsideOf(struct inside in, word number, int mode) {
  void **known = (void **)(globalsOf(in) + in.table->libraryCount) + number;
  const char *name = at(in.table, ((const word *)at(in.table, in.table->outside))[number]);
  if (!*known) *known = ((opener *)realOf(in, functionOpen))(name, mode);
  return *known;
}

static void *askReal(struct inside in, void *handle, const struct wanted *wanted) {
  if (wanted->version && in.table->real[functionVersion]) return ((versionFinder *)realOf(in, functionVersion))(handle, wanted->name, wanted->version);
  return ((finder *)realOf(in, functionSymbol))(handle, wanted->name);
}

/** What a search gives: the number of the library, -1 for one outside, -2 for none. */
struct found {
  void *address;
  word number;
};
enum { foundOutside = -1, foundNowhere = -2 };

static struct found lookInto(struct inside in, word number, const struct wanted *wanted) {
  if (number < 0) {
    void *handle = outsideOf(in, -1 - number, 1 | modeNoLoad);
    void *address = handle ? askReal(in, handle, wanted) : 0;
    return (struct found){address, address ? foundOutside : foundNowhere};
  }
  const struct symbol *symbol = find(in.table, &libraryOf(in, number)->tables, wanted);
  return symbol ? (struct found){addressOf(in, number, symbol), number} : (struct found){0, foundNowhere};
}

/** The first definition in a scope; behind `after`, if that is in it. */
static struct found search(struct inside in, struct list scope, word after, const struct wanted *wanted) {
  const word *numbers = numbersOf(in, scope);
  word first = 0;
  for (word i = 0; i < scope.count; i++)
    if (numbers[i] == after) first = i + 1;
  for (word i = first; i < scope.count; i++) {
    struct found found = lookInto(in, numbers[i], wanted);
    if (found.number != foundNowhere) return found;
  }
  return (struct found){0, foundNowhere};
}
enum { afterNone = -0x7fffffff };

/**
 * Behind a library that is there from the start. What stays outside the dynamic linker looks through itself, behind the
 * program: it needs no memory for that, which a malloc that asks for the next one could not give.
 */
static struct found searchBehind(struct inside in, word caller, const struct wanted *wanted) {
  struct list scope = in.table->startScope;
  const word *numbers = numbersOf(in, scope);
  word first = 0;
  while (first < scope.count && numbers[first] != caller) first++;
  for (word i = first + 1; i < scope.count; i++) {
    void *address = numbers[i] < 0 ? askReal(in, (void *)-1, wanted) : 0;
    if (address) return (struct found){address, foundOutside};
    if (numbers[i] < 0) continue;
    struct found found = lookInto(in, numbers[i], wanted);
    if (found.number != foundNowhere) return found;
  }
  return (struct found){0, foundNowhere};
}

/** In what was opened with RTLD_GLOBAL. */
static struct found searchGlobals(struct inside in, const struct wanted *wanted) {
  const word *globals = globalsOf(in);
  for (word i = 0; i < in.state->globalCount; i++) {
    struct found found = lookInto(in, globals[i], wanted);
    if (found.number != foundNowhere) return found;
  }
  return (struct found){0, foundNowhere};
}

/** Functions in whose place ours are: so is what is found of them. */
static void *replaced(struct inside in, word caller, void *address) {
  for (word i = 0; address && i < functionCount; i++)
    if (in.table->real[i] && (realOf(in, i) == address || functionOf(in, i, in.table->libraryCount) == address)) return functionOf(in, i, caller);
  return address;
}

/** The program's own handle: the first of the dynamic linker's list. */
static void *programOf(struct inside in) {
  return mapOf(debugOf(in.table, in.table->list), (word)at(in.table, in.table->base));
}

/** What the dynamic linker finds in the program may belong to a library that was not opened for all. */
static void *symbolEverywhere(struct inside in, word caller, void *handle, struct wanted *wanted) {
  void *address = askReal(in, handle, wanted);
  word holder = address ? holderOf(in, address) : -1;
  if (address && (holder < 0 || libraryOf(in, holder)->marks & libraryStarted)) return address;
  struct found found = searchGlobals(in, wanted);
  if (found.number != foundNowhere) {
    if (!handle) use(in, caller, found.number);
    return begin(in), found.address;
  }
  return address ? failSymbol(in, 0, wanted, 0) : 0;
}

static void *symbolOf(struct inside in, word caller, struct call *call, int hasVersion) {
  void *handle = (void *)call->arguments[0];
  struct wanted wanted = {.name = (const char *)call->arguments[1], .isDefault = 1, .isMusl = in.table->isMusl};
  if (hasVersion) wanted.version = (const char *)call->arguments[2], wanted.isHidden = 1;
  begin(in);
  hash(&wanted);
  word number = numberOf(in, handle);
  if (handle == (void *)-1) {
    const struct library *library = libraryOf(in, caller);
    struct found found = library->marks & libraryStarted ? searchBehind(in, caller, &wanted) : search(in, libraryOf(in, library->root)->scope, caller, &wanted);
    return found.number == foundNowhere ? failSymbol(in, caller, &wanted, 0) : replaced(in, caller, found.address);
  }
  if (number >= 0) {
    struct found found = search(in, libraryOf(in, number)->scope, afterNone, &wanted);
    return found.number == foundNowhere ? failSymbol(in, number, &wanted, 0) : replaced(in, caller, found.address);
  }
  if (!handle || handle == programOf(in)) return replaced(in, caller, symbolEverywhere(in, caller, handle, &wanted));
  return replaced(in, caller, askReal(in, handle, &wanted));
}

// Names of libraries.

static word named(struct inside in, const char *name) {
  const struct called *low = at(in.table, in.table->names), *high = low + in.table->nameCount;
  while (low < high) {
    const struct called *middle = low + (high - low) / 2;
    int order = compare(at(in.table, middle->text), name);
    if (order == 0) return middle->library;
    if (order > 0) high = middle;
    else low = middle + 1;
  }
  return -1;
}

static int hasSlash(const char *file) {
  while (*file && *file != '/') file++;
  return *file != 0;
}

enum { longestPath = 4096, currentFolder = -100, onlyPath = 0x200000 };

/** A path from the root without `.`, `..` and doubled slashes; 0: it would be too long. */
static int clean(const char *file, char *path) {
  word end = 0, size = *file == '/' ? 0 : systemCall((word)path, longestPath, 0, 0, 0, 0, callGetcwd) - 1;
  if (size > 0) end = size == 1 ? 0 : size;
  else if (*file != '/') return 0;
  while (*file) {
    const char *part = file;
    while (*file && *file != '/') file++;
    word length = file - part;
    while (*file == '/') file++;
    if (length == 0 || (length == 1 && part[0] == '.')) continue;
    if (length == 2 && part[0] == '.' && part[1] == '.') {
      while (end > 0 && path[--end] != '/');
      continue;
    }
    if (end + length + 2 > longestPath) return 0;
    path[end++] = '/';
    copyBytes(path + end, part, length);
    end += length;
  }
  path[end] = 0;
  return end > 0;
}

/** A path behind symbolic links, as far as the file is there and the kernel's /proc. */
static int resolve(struct inside in, const char *file, char *path) {
  word number = systemCall(currentFolder, (word)file, onlyPath, 0, 0, 0, callOpenat);
  if (number < 0) return 0;
  char link[40];
  word length = lengthOf(text(in, in.table->texts.descriptors)), end = length + 1;
  copyBytes(link, text(in, in.table->texts.descriptors), length);
  for (word left = number; left >= 10; left /= 10) end++;
  link[end] = 0;
  for (word left = number; end-- > length; left /= 10) link[end] = (char)('0' + left % 10);
  word size = systemCall(currentFolder, (word)link, (word)path, longestPath - 1, 0, 0, callReadlinkat);
  systemCall(number, 0, 0, 0, 0, 0, callClose);
  if (size <= 0) return 0;
  path[size] = 0;
  return 1;
}

/** The library that a file means: by its name as it is, from the root, and behind symbolic links. */
static word meant(struct inside in, const char *file) {
  word found = named(in, file);
  if (found >= 0 || !hasSlash(file)) return found;
  char path[longestPath];
  if (clean(file, path)) found = named(in, path);
  if (found >= 0) return found;
  return resolve(in, file, path) ? named(in, path) : -1;
}

/** struct stat, and stat64 of 32-bit CPUs, begin so (Linux asm-generic/stat.h, arch/x86/include/uapi/asm/stat.h). */
struct status {
  unsigned long device;
#ifndef __LP64__
  unsigned long unused[2];
#endif
  unsigned long inode;
  char rest[240];
};

static int identify(const char *file, struct status *status) {
  return systemCall(currentFolder, (word)file, (word)status, 0, 0, 0, callFstatat) >= 0;
}

/** Whether a file is the program itself. musl would load it once more; glibc loads no program. */
static int isProgram(struct inside in, const char *file) {
  struct status status;
  const unsigned long *own = in.state->program;
  return in.table->isMusl && own[1] && identify(file, &status) && status.device == own[0] && status.inode == own[1];
}

// Opening.

static void call(struct inside in, struct list list) {
  const struct target *functions = (const struct target *)at(in.table, in.table->functions) + list.first;
  const word *arguments = in.state->arguments;
  for (word i = 0; i < list.count; i++) {
    initialiser *function = targetOf(in.table, &functions[i]);
    // musl gives none.
    if (in.table->isMusl) ((void (*)(void))function)();
    else function((int)arguments[0], (char **)arguments[1], (char **)arguments[2]);
  }
}

static void callBack(struct inside in, struct list list) {
  const struct target *functions = (const struct target *)at(in.table, in.table->functions) + list.first;
  while (list.count--) ((void (*)(void))targetOf(in.table, &functions[list.count]))();
}

/** Fills a library's thread-local variables anew, in this thread: no other can be reached. */
static void renewThreadLocals(struct inside in, const struct library *library) {
  if (!library->threadLocals) return;
  char *block = (char *)threadPointer() + library->threadLocals;
  copyBytes(block, at(in.table, library->template), library->templateSize);
  for (word i = library->templateSize; i < library->threadSize; i++) block[i] = 0;
}

/** Copies a library's data away, or back where it was finalised since: so it is as if it were loaded anew. */
static void keepData(struct inside in, word number) {
  const struct library *library = libraryOf(in, number);
  struct own *own = ownOf(in, number);
  const struct range *ranges = (const struct range *)at(in.table, in.table->ranges) + library->data.first;
  word size = 0;
  int isBack = own->saved != 0;
  for (word i = 0; i < library->data.count; i++) size += ranges[i].isZero ? 0 : ranges[i].size;
  if (library->marks & libraryStays || in.table->isMusl) return;
  if (isBack) renewThreadLocals(in, library);
  else own->saved = memory(size + 1);
  char *saved = own->saved;
  for (word i = 0; saved && i < library->data.count; i++) {
    char *data = at(in.table, ranges[i].start);
    if (ranges[i].isZero) {
      for (word k = 0; isBack && k < ranges[i].size; k++) data[k] = 0;
      continue;
    }
    copyBytes(isBack ? data : saved, isBack ? saved : data, ranges[i].size);
    saved += ranges[i].size;
  }
}

/** What a relocation asks for by a symbol of its library. */
static struct wanted wantedBy(struct inside in, const struct library *library, word index) {
  const struct tables *tables = &library->tables;
  const struct symbol *symbol = (const struct symbol *)at(in.table, tables->symbols) + index;
  struct wanted wanted = {.name = (const char *)at(in.table, tables->strings) + symbol->name, .isMusl = in.table->isMusl};
  if (tables->versions && !in.table->isMusl) {
    unsigned raw = ((const unsigned short *)at(in.table, tables->versions))[index], own = raw & ~hiddenVersion;
    const char *version = own < firstVersion ? 0 : neededVersion(in.table, tables, own);
    wanted.version = version || own < firstVersion ? version : definedVersion(in.table, tables, own);
    wanted.isHidden = raw & hiddenVersion && wanted.version;
  }
  hash(&wanted);
  return wanted;
}

static void write(struct inside in, const struct late *late, word value) {
  word *place = at(in.table, late->place), page = late->marks & lateProtected ? pageOf(&in.table->pages) : 0;
  word start = (word)place & -page;
  if (page) systemCall(start, page, protRead | protWrite, 0, 0, 0, callMprotect);
  *place = value;
  if (page) systemCall(start, page, protRead, 0, 0, 0, callMprotect);
}

static struct found lookFor(struct inside in, const struct late *late, word root, int mode, const struct wanted *wanted) {
  struct list scope = libraryOf(in, root)->scope;
  if (mode & modeDeep) {
    struct found own = search(in, scope, afterNone, wanted);
    if (own.number != foundNowhere) return own;
  }
  struct found global = searchGlobals(in, wanted);
  if (global.number != foundNowhere || mode & modeDeep) return global;
  return search(in, scope, afterNone, wanted);
}

/** Binds what depends on what was opened before; 0, with a message: it can't be. */
static int bind(struct inside in, word number, word root, int mode) {
  const struct library *library = libraryOf(in, number);
  struct own *own = ownOf(in, number);
  const struct late *lates = (const struct late *)at(in.table, in.table->lates) + library->lates.first;
  int isUsual = library->root == root && !(mode & modeDeep) && !in.state->globalCount && !own->isRebound;
  for (word i = 0; i < library->lates.count; i++) {
    const struct late *late = &lates[i];
    if ((isUsual && late->marks & lateBound) || (late->marks & lateDeep && !(mode & modeDeep))) continue;
    struct wanted wanted = wantedBy(in, library, late->symbol);
    struct found found = lookFor(in, late, root, mode, &wanted);
    use(in, number, found.number);
    if (found.number != foundNowhere) write(in, late, (word)replaced(in, number, found.address) + late->addend);
    else if (late->marks & lateWeak) write(in, late, late->addend);
    else if (!(late->marks & lateLazy) || mode & modeNow || library->marks & libraryNow) {
      failSymbol(in, number, &wanted, 1);
      return 0;
    }
    own->isRebound = 1;
  }
  return 1;
}

/** Whether this thread is the one that is to initialise a library; waits while another one does. */
static int isOurs(void **stage) {
  void *self = threadPointer();
  for (;;) {
    void *seen = 0;
    if (__atomic_compare_exchange_n(stage, &seen, self, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE)) return 1;
    // Ourselves: an initialiser that opens its own library.
    if (seen == INITIALISED || seen == self) return 0;
    systemCall(0, 0, 0, 0, 0, 0, callSchedYield);
  }
}

/** Binds a library and what it needs, then initialises them, each once. 0, with a message: nothing was initialised. */
static int initialise(struct inside in, word root, int mode) {
  struct list order = libraryOf(in, root)->order;
  const word *next = numbersOf(in, order);
  for (word i = 0; i < order.count; i++) {
    struct own *own = ownOf(in, next[i]);
    if (own->isBound || !isOurs(&own->stage)) continue;
    if (own->saved) keepData(in, next[i]);
    int isGood = own->isBound || bind(in, next[i], root, mode);
    own->isBound = isGood;
    __atomic_store_n(&own->stage, 0, __ATOMIC_RELEASE);
    if (!isGood) return 0;
  }
  for (word i = 0; i < order.count; i++) {
    struct own *own = ownOf(in, next[i]);
    if (!isOurs(&own->stage)) continue;
    if (!own->saved) keepData(in, next[i]);
    // musl finalises first what began last.
    own->initialised = __atomic_add_fetch(&in.state->turn, 1, __ATOMIC_RELAXED);
    call(in, libraryOf(in, next[i])->initialisers);
    __atomic_store_n(&own->stage, INITIALISED, __ATOMIC_RELEASE);
  }
  return 1;
}

/** Counts a library as opened, with what it needs as loaded. */
static void count(struct inside in, word number, int mode) {
  struct list scope = libraryOf(in, number)->scope;
  const word *next = numbersOf(in, scope);
  lock(in);
  ownOf(in, number)->opens++;
  for (word i = 0; i < scope.count; i++)
    if (next[i] >= 0 && !isOpen(in, next[i])) ownOf(in, next[i])->loaded = ++in.state->turn;
  if (mode & modeNoDelete) ownOf(in, number)->isKept = 1;
  unlock(in);
}

/** Lets all find a library and what it needs. */
static void makeGlobal(struct inside in, word number) {
  struct list scope = libraryOf(in, number)->scope;
  const word *next = numbersOf(in, scope);
  lock(in);
  for (word i = 0; i < scope.count; i++) {
    if (next[i] < 0 || libraryOf(in, next[i])->marks & libraryStarted || ownOf(in, next[i])->isGlobal) continue;
    ownOf(in, next[i])->isGlobal = 1;
    globalsOf(in)[in.state->globalCount++] = next[i];
  }
  unlock(in);
}

static void closeNumber(struct inside in, word number);

/** The path by which a library is first opened is its name from then on, unless it was found by name. */
static void nameAs(struct inside in, word number, const char *file) {
  struct own *own = ownOf(in, number);
  if (isOpen(in, number) || !hasSlash(file) || compare(file, at(in.table, libraryOf(in, number)->path)) == 0) return;
  char current[longestPath];
  word size = lengthOf(file) + 1, before = *file == '/' ? 0 : systemCall((word)current, longestPath, 0, 0, 0, 0, callGetcwd);
  char *copy = roomFor(&own->named, &own->room, 2 * size + (before > 0 ? before : 0));
  if (!copy) return;
  copyBytes(copy, file, size);
  own->handle.name = own->folder = copy;
  if (before <= 0) return;
  // glibc's is the path from the root, as it is (elf/dl-object.c, _dl_new_object).
  own->folder = copy + size;
  copyBytes(own->folder, current, before);
  own->folder[before - 1] = '/';
  copyBytes(own->folder + before, file, size);
}

/** What RTLD_NOLOAD gives: glibc says nothing. */
static void *failLoaded(struct inside in, const char *file) {
  const struct texts *texts = &in.table->texts;
  if (!in.table->isMusl) return 0;
  return fail(in, (struct message){{text(in, texts->notLoaded), file, text(in, texts->notLoadedEnd), 0}});
}

static void *openNumber(struct inside in, word number, const char *file, int mode) {
  begin(in);
  if (mode & modeNoLoad && !isOpen(in, number)) return failLoaded(in, file);
  struct list missing = libraryOf(in, number)->missing;
  for (word i = 0; i < missing.count; i++)
    if (!outsideOf(in, numbersOf(in, missing)[i], 1)) return 0;
  nameAs(in, number, file);
  count(in, number, mode);
  if (!initialise(in, number, mode)) return closeNumber(in, number), (void *)0;
  if (mode & modeGlobal) makeGlobal(in, number);
  return handleOf(in, number);
}

// Files on the disk that need libraries inside: those are opened first, because the dynamic linker takes the program for
// them, and does not initialise them (R50).

/** An open file, with the room that is read into. */
struct file {
  word number;
  struct header headers[32];
  word headerCount;
  char text[512];
};

static int isRead(const struct file *file, void *to, word size, word offset) {
  return readAt(file->number, to, size, offset) >= size;
}

/** Where the file has what lies at an address. */
static word offsetOf(const struct file *file, word address) {
  for (word i = 0; i < file->headerCount; i++) {
    const struct header *header = &file->headers[i];
    // Behind the addresses: how many bytes the file has.
    if (header->type == headerLoad && (unsigned long)(address - header->address) < (unsigned long)header->others[1]) return header->offset + address - header->address;
  }
  return -1;
}

static int hasHeaders(struct file *file) {
  struct fileHeader header;
  if (!isRead(file, &header, sizeof header, 0) || header.identification[0] != 0x7f || header.headerSize != sizeof(struct header)) return 0;
  file->headerCount = header.headerCount < 32 ? header.headerCount : 32;
  return isRead(file, file->headers, file->headerCount * (word)sizeof(struct header), header.headers);
}

/** Opens a library inside that a file needs; it stays. */
static void openName(struct inside in, struct file *file, word offset) {
  word size = offset < 0 ? 0 : readAt(file->number, file->text, sizeof file->text - 1, offset);
  if (size <= 0) return;
  file->text[size] = 0;
  word number = named(in, file->text);
  if (number <= 0) return;
  if (!isOpen(in, number)) openNumber(in, number, file->text, modeNow);
  ownOf(in, number)->isKept = 1;
}

static void openNeeded(struct inside in, const char *path) {
  struct file file;
  file.number = systemCall(currentFolder, (word)path, 0, 0, 0, 0, callOpenat);
  if (file.number < 0) return;
  word start = -1, strings = -1;
  for (word i = 0, count = hasHeaders(&file) ? file.headerCount : 0; i < count; i++)
    if (file.headers[i].type == headerDynamic) start = file.headers[i].offset;
  struct dynamic entry;
  for (int isSecond = 0; start >= 0 && isSecond < 2; isSecond++)
    for (word at = start; isRead(&file, &entry, sizeof entry, at) && entry.tag != tagNull; at += sizeof entry) {
      if (!isSecond && entry.tag == tagStrtab) strings = offsetOf(&file, entry.value);
      if (isSecond && entry.tag == tagNeeded && strings >= 0) openName(in, &file, strings + entry.value);
    }
  systemCall(file.number, 0, 0, 0, 0, 0, callClose);
}

/** dlopen; 0: the dynamic linker's is to be asked. */
static int open(struct inside in, struct call *call) {
  const char *file = (const char *)call->arguments[0];
  // musl knows no RTLD_DEEPBIND.
  int mode = (int)call->arguments[1] & (in.table->isMusl ? ~modeDeep : -1);
  if (file && isProgram(in, file)) call->arguments[0] = 0;
  word number = !file || (!(mode & 3) && !in.table->isMusl) ? -1 : meant(in, file);
  if (number > 0 && libraryOf(in, number)->marks & libraryShared) call->arguments[0] = number = 0;
  if (number <= 0) {
    // Only of a path it is known which file it is; with RTLD_NOLOAD nothing comes.
    if (file && !(mode & modeNoLoad) && in.table->hasLater && hasSlash(file)) openNeeded(in, file);
    return 0;
  }
  call->arguments[0] = (word)openNumber(in, number, file, mode);
  return 1;
}

// Closing.

/** Puts a library before all that it needs, and uses (glibc elf/dl-sort-maps.c, dfs_traversal). */
static word *visit(struct inside in, word number, char *seen, word *end, int withUses) {
  if (seen[number]) return end;
  seen[number] = 1;
  struct list needed = libraryOf(in, number)->needed;
  const word *next = numbersOf(in, needed);
  for (word i = 0; i < needed.count; i++)
    if (next[i] > 0) end = visit(in, next[i], seen, end, withUses);
  for (word i = in.table->libraryCount; withUses && --i > 0;)
    if (uses(in, number, i)) end = visit(in, i, seen, end, withUses);
  *--end = number;
  return end;
}

/** The number of the library that was loaded or initialised last before a turn; 0: none. */
static word before(struct inside in, word turn, int isInitialised) {
  word found = 0, best = 0;
  for (word i = 1; i < in.table->libraryCount; i++) {
    word own = isInitialised ? ownOf(in, i)->initialised : ownOf(in, i)->loaded;
    if (own < turn && own > best) found = i, best = own;
  }
  return found;
}

/**
 * The order in which libraries are finalised, at the end of a list: glibc sorts from the last that was loaded, by what
 * needs and uses what, and once more by what needs what alone (_dl_sort_maps_dfs); musl goes backwards. Gives where it
 * begins; there is room for two.
 */
static word *sorted(struct inside in, word *list, char *seen) {
  word count = in.table->libraryCount, *end = list + count, *first = end, turn = in.state->turn + 1;
  if (in.table->isMusl) {
    word *next = list;
    for (word i; (i = before(in, turn, 1)); turn = ownOf(in, i)->initialised) *next++ = i;
    return list;
  }
  // Where nothing was opened nothing is known of what was: that memory was never touched.
  int hasOpened = turn > 1;
  for (word i; hasOpened && (i = before(in, turn, 0)); turn = ownOf(in, i)->loaded) first = visit(in, i, seen, first, 1);
  for (word i = count; --i > 0;)
    if (libraryOf(in, i)->marks & libraryStarted) first = visit(in, i, seen, first, hasOpened);
  word *second = end + count;
  for (word i = 0; i < count; i++) seen[i] = 0;
  for (word *last = end; last-- > first;) second = visit(in, *last, seen, second, 0);
  return second;
}

/** Marks a library with all that it needs and uses. */
static void markUsed(struct inside in, word number, char *used) {
  if (used[number]) return;
  used[number] = 1;
  struct list scope = libraryOf(in, number)->scope;
  const word *next = numbersOf(in, scope);
  for (word i = 0; i < scope.count; i++)
    if (next[i] > 0) markUsed(in, next[i], used);
  for (word i = 1; i < in.table->libraryCount; i++)
    if (uses(in, number, i)) markUsed(in, i, used);
}

/** Marks what is in use: what was opened and not closed, and what stays. */
static void markOpened(struct inside in, char *used) {
  for (word i = 1; i < in.table->libraryCount; i++) {
    const struct own *own = ownOf(in, i);
    int stays = own->loaded && (own->isKept || libraryOf(in, i)->marks & libraryStays);
    if (own->opens || stays) markUsed(in, i, used);
  }
}

static void unload(struct inside in, word number) {
  struct own *own = ownOf(in, number);
  word *globals = globalsOf(in), kept = 0;
  for (word i = 0; i < in.state->globalCount; i++)
    if (globals[i] != number) globals[kept++] = globals[i];
  in.state->globalCount = kept;
  own->isGlobal = own->isBound = own->loaded = own->initialised = own->isKept = 0;
  for (word i = 0; i < in.table->libraryCount; i++) usesOf(in, number)[i / 8] = 0;
  own->handle.name = own->folder = 0;
  __atomic_store_n(&own->stage, 0, __ATOMIC_RELEASE);
}

/** Finalises what nobody uses any more; at the end all that was opened. */
static void finalise(struct inside in, int isEnd) {
  word count = in.table->libraryCount, room[512];
  word size = count * (2 * sizeof(word) + 2), isSmall = size <= (word)sizeof room, *list = isSmall ? room : memory(size), *end = list + 2 * count;
  if (!list) return;
  for (word i = 0; isSmall && i * (word)sizeof(word) < size; i++) room[i] = 0;
  char *seen = (char *)end, *used = seen + count;
  lock(in);
  if (!isEnd) markOpened(in, used);
  for (word *next = sorted(in, list, seen); next < end; next++) {
    if (!*next || used[*next]) continue;
    if (libraryOf(in, *next)->marks & libraryStarted) {
      unlock(in);
      if (isEnd) callBack(in, libraryOf(in, *next)->finalisers);
      lock(in);
      continue;
    }
    if (ownOf(in, *next)->stage != INITIALISED) {
      if (!isEnd && ownOf(in, *next)->stage == 0) unload(in, *next);
      continue;
    }
    // Only this thread finalises it.
    ownOf(in, *next)->stage = threadPointer();
    unlock(in);
    callBack(in, libraryOf(in, *next)->finalisers);
    lock(in);
    if (!isEnd) unload(in, *next);
  }
  unlock(in);
  if (!isSmall) release(list, size);
}

static void closeNumber(struct inside in, word number) {
  lock(in);
  word left = --ownOf(in, number)->opens;
  unlock(in);
  // musl unloads nothing.
  if (left == 0 && !in.table->isMusl) finalise(in, 0);
}

static word close(struct inside in, word number) {
  begin(in);
  if (in.table->isMusl) return 0;
  if (ownOf(in, number)->opens == 0) return fail(in, (struct message){{titleOf(in, number), text(in, in.table->texts.notOpen), 0}}), -1;
  closeNumber(in, number);
  return 0;
}

// Who holds an address, and what is told of a library.

/** Dl_info (dlfcn.h). */
struct about {
  const char *path;
  void *base;
  const char *name;
  void *address;
};

/** The symbol that an address belongs to, as glibc finds it (elf/dl-addr.c, determine_info). */
static const struct symbol *holding(struct inside in, word number, const char *address) {
  const struct library *library = libraryOf(in, number);
  const struct symbol *symbols = at(in.table, library->tables.symbols), *found = 0;
  unsigned long value = address - (char *)at(in.table, library->base);
  for (unsigned i = 1, end = symbolsEnd(in.table, &library->tables); i < end; i++) {
    const struct symbol *symbol = &symbols[i];
    if (symbol->section == sectionNone || (symbol->info & 15) == typeThreadLocal || !(seenBindings >> (symbol->info >> 4) & 1)) continue;
    int isIn = symbol->size ? value - symbol->value < symbol->size : value == symbol->value;
    if (isIn && (!found || found->value < symbol->value)) found = symbol;
  }
  return found;
}

enum { aboutSymbol = 1, aboutHandle = 2 };

typedef int teller(const void *, struct about *);
typedef int moreTeller(const void *, struct about *, void **, int);

/** Of a library with the program's handle the dynamic linker knows the symbol, and we the file. */
static int tellShared(struct inside in, struct call *call, word number, int hasMore) {
  const void *address = (const void *)call->arguments[0];
  struct about *about = (struct about *)call->arguments[1];
  int isKnown = hasMore ? ((moreTeller *)realOf(in, functionAddress1))(address, about, (void **)call->arguments[2], (int)call->arguments[3])
                        : ((teller *)realOf(in, functionAddress))(address, about);
  if (isKnown) {
    about->path = handleOf(in, number)->name;
    about->base = at(in.table, libraryOf(in, number)->base);
    if (about->address && holderOf(in, about->address) != number) about->name = about->address = 0;
  }
  call->arguments[0] = isKnown;
  return 1;
}

/** dladdr, dladdr1; 0: the dynamic linker's is to be asked. */
static int tell(struct inside in, struct call *call, int hasMore) {
  const char *address = (const char *)call->arguments[0];
  struct about *about = (struct about *)call->arguments[1];
  word number = holderOf(in, address);
  if (number < 0) return 0;
  struct handle *handle = handleOf(in, number);
  if (libraryOf(in, number)->marks & libraryShared) return tellShared(in, call, number, hasMore);
  const struct symbol *symbol = holding(in, number, address);
  const struct tables *tables = &libraryOf(in, number)->tables;
  about->path = handle->name;
  about->base = at(in.table, libraryOf(in, number)->base);
  about->name = symbol ? (const char *)at(in.table, tables->strings) + symbol->name : 0;
  about->address = symbol ? (char *)about->base + symbol->value : 0;
  void **more = (void **)call->arguments[2];
  if (hasMore && call->arguments[3] == aboutSymbol) *more = (void *)symbol;
  if (hasMore && call->arguments[3] == aboutHandle) *more = handle;
  call->arguments[0] = 1;
  return 1;
}

enum { infoNamespace = 1, infoHandle = 2, infoSearch = 4, infoSearchSize = 5, infoFolder = 6, infoModule = 9, infoThreadLocals = 10, infoHeaders = 11 };
typedef int informer(void *, word, void *);

static word inform(struct inside in, struct call *call, word number) {
  void *to = (void *)call->arguments[2];
  const struct library *library = libraryOf(in, number);
  struct handle *handle = handleOf(in, number);
  begin(in);
  switch (call->arguments[1]) {
  case infoNamespace: return *(word *)to = 0;
  case infoHandle: return *(void **)to = handle, 0;
  case infoModule: return *(word *)to = library->threadLocals ? 1 : 0, 0;
  case infoThreadLocals: return *(void **)to = library->threadLocals ? (char *)threadPointer() + library->threadLocals : 0, 0;
  case infoFolder: {
    const char *path = ownOf(in, number)->folder ? ownOf(in, number)->folder : handle->name;
    word size = lengthOf(path);
    while (size > 1 && path[size - 1] != '/') size--;
    size -= size > 1;
    copyBytes(to, path, size);
    return ((char *)to)[size] = 0;
  }
  case infoHeaders:
    // Before 2.36 glibc does not know that, and says so.
    if (((informer *)realOf(in, functionInfo))(programOf(in), infoHeaders, to) < 0) return -1;
    *(void **)to = library->headers ? at(in.table, library->headers) : 0;
    return library->headers ? library->headerCount : 0;
  default: return fail(in, (struct message){{text(in, in.table->texts.unsupported), 0}}), -1;
  }
}

// What is asked.

/** Of a handle of ours, or of the C library's own. */
static void *ofHandle(struct inside in, struct call *call, word function) {
  word number = numberOf(in, (void *)call->arguments[0]);
  if (number < 0) return forget(in), realOf(in, function);
  if (function == functionClose) return call->arguments[0] = close(in, number), (void *)0;
  // Of the output; musl knows handles only.
  int isSearch = call->arguments[1] == infoSearch || call->arguments[1] == infoSearchSize;
  if (isSearch || (in.table->isMusl && call->arguments[1] != infoHandle)) return call->arguments[0] = (word)programOf(in), realOf(in, function);
  return call->arguments[0] = inform(in, call, number), (void *)0;
}

static void *ask(struct inside in, struct call *call, word function) {
  struct error *error;
  switch (function) {
  case functionOpen: return open(in, call) ? 0 : (forget(in), realOf(in, functionOpen));
  case functionOpenIn: {
    // A namespace of its own no library inside can have.
    struct call plain = {{call->arguments[1], call->arguments[2]}};
    if (call->arguments[0] != 0 || !open(in, &plain)) return forget(in), realOf(in, functionOpenIn);
    call->arguments[0] = plain.arguments[0];
    return 0;
  }
  case functionError:
    error = errorOf(in, 0);
    if (!error) return realOf(in, functionError);
    call->arguments[0] = (word)error->text;
    return forget(in), (void *)0;
  case functionAddress: return tell(in, call, 0) ? 0 : realOf(in, functionAddress);
  case functionAddress1: return tell(in, call, 1) ? 0 : realOf(in, functionAddress1);
  default: return ofHandle(in, call, function);
  }
}

/** Linux include/uapi/linux/auxvec.h: the path that the kernel started. */
enum { auxExecutable = 31 };

/** Keeps the program's arguments for initialisers, and which file it is. musl tells initialisers nothing. */
static void keep(struct inside in, const struct call *call) {
  for (int i = 0; i < 3; i++) in.state->arguments[i] = in.table->isMusl ? 0 : call->arguments[i];
  if (!in.table->auxiliary) return;
  unsigned long (*auxiliary)(unsigned long) = *(unsigned long (**)(unsigned long))at(in.table, in.table->auxiliary);
  const char *path = auxiliary ? (const char *)auxiliary(auxExecutable) : 0;
  struct status status;
  if (!identify(text(in, in.table->texts.program), &status) && !(path && identify(path, &status))) return;
  in.state->program[0] = status.device;
  in.state->program[1] = status.inode;
}

void *run(const struct table *table, const struct entry *entry, struct call *call) {
  struct inside in = {table, at(table, table->state), entry - entry->number};
  if (entry->number == entryKeep) return keep(in, call), (void *)0;
  if (entry->number == entryFinish) return finalise(in, 1), (void *)0;
  word function = entry->number - entryFirst, library = function < functionSymbol ? 0 : (function - functionSymbol) / 2;
  if (function < functionSymbol) return ask(in, call, function);
  int hasVersion = (int)(function - functionSymbol) & 1;
  // Who asks from outside has a scope of its own, which the C library knows by the caller.
  if (library == table->libraryCount && numberOf(in, (void *)call->arguments[0]) < 0) return forget(in), realOf(in, functionSymbol + hasVersion);
  call->arguments[0] = (word)symbolOf(in, library, call, hasVersion);
  return 0;
}
