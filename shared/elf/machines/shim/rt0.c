// The entry of a file that the kernel takes for a static program: executes an interpreter, by descriptor, with this file
// and its arguments. An interpreter that loads the file comes here again, and is led to the program's own start.
#include "own.h"

struct reason {
  word number, text;
};

struct table {
  /** Of the program's own start, and of a word that is 0 until a dynamic linker has relocated the program. */
  word start, slot;
  /** Of texts: this file's link, and where descriptors are; the option before a program's argv[0]; messages. */
  word link, descriptors, option, cannot, lost, secure, number, end;
  struct reason reasons[3];
  word count;
  /** Of texts, in the order in which they are tried: with a slash first as they are, else beside this file. */
  word interpreters[];
};

struct auxiliary {
  word type, value;
};
enum { auxNull = 0, auxSecure = 23, auxExecuted = 31 };

// The same on all of our CPUs: asm-generic/fcntl.h, linux/fcntl.h, linux/prctl.h.
enum { openPath = 010000000, closeOnExec = 02000000, here = -100, emptyPath = 0x1000, setName = 15 };

/** struct statx, linux/stat.h. */
struct facts {
  char before[32];
  unsigned long long inode;
  char between[96];
  unsigned major, minor;
  char behind[112];
};
enum { wantsInode = 0x100, pathSize = 4096 };

/** ENOSYS, asm-generic/errno.h. */
enum { notThere = -38 };

static word lengthOf(const char *text) {
  word length = 0;
  while (text[length]) length++;
  return length;
}

static void say(const char *text) { systemCall(2, (word)text, lengthOf(text), 0, 0, 0, callWrite); }

static char *append(char *to, const char *text) {
  while ((*to = *text++)) to++;
  return to;
}

/** Behind the last slash. */
static const char *nameOf(const char *path) {
  const char *name = path;
  for (; *path; path++)
    if (*path == '/') name = path + 1;
  return name;
}

static char *appendNumber(char *to, word number) {
  char digits[20];
  int count = 0;
  do digits[count++] = '0' + number % 10; while ((number = (unsigned)number / 10));
  while (count) *to++ = digits[--count];
  *to = 0;
  return to;
}

static word factsOf(word folder, const char *path, word flags, struct facts *facts) {
  return systemCall(folder, (word)path, flags, wantsInode, (word)facts, 0, callStatx);
}

/** Whether a path leads to the file of a descriptor; an old kernel doesn't know. */
static int isSame(word file, const char *path) {
  struct facts one, other;
  char nothing = 0;
  if (factsOf(file, &nothing, emptyPath, &one) < 0 || factsOf(here, path, 0, &other) < 0) return 0;
  return one.inode == other.inode && one.major == other.major && one.minor == other.minor;
}

/**
 * The path of this file, from which libraries beside it are found; of a file that has none any more a descriptor's, which
 * stays open. @param executed what the kernel was asked to execute, or 0 @param folder gets what stands before the name
 */
static int findSelf(const struct table *table, const char *executed, char *own, char *folder) {
  const char *link = at(table, table->link);
  word size = systemCall(here, (word)link, (word)own, pathSize - 1, 0, 0, callReadlinkat);
  word file = systemCall(here, (word)link, openPath, 0, 0, 0, callOpenat);
  if (size < 0 || file < 0) {
    if (!executed || lengthOf(executed) >= pathSize - 2) return 0;
    file = systemCall(here, (word)executed, openPath, 0, 0, 0, callOpenat);
    if (file < 0) return 0;
    // Without a slash it would be looked for like a library.
    if (nameOf(executed) == executed) own[0] = '.', own[1] = '/', append(own + 2, executed);
    else append(own, executed);
  } else own[size] = 0;
  append(folder, own);
  *(char *)nameOf(folder) = 0;
  if (size >= 0 && !isSame(file, own)) appendNumber(append(own, at(table, table->descriptors)), file);
  else systemCall(file, 0, 0, 0, 0, 0, callClose);
  return 1;
}

/** Executes an interpreter; comes back with why not. @param words it has room for four before the program's own */
static word execute(const char *path, char **words, char **environment) {
  word file = systemCall(here, (word)path, openPath | closeOnExec, 0, 0, 0, callOpenat);
  if (file < 0) return file;
  char nothing = 0;
  words[0] = (char *)path;
  word error = systemCall(file, (word)&nothing, (word)words, (word)environment, emptyPath, 0, callExecveat);
  systemCall(file, 0, 0, 0, 0, 0, callClose);
  // Linux before 3.19, and qemu.
  if (error == notThere) error = systemCall((word)path, (word)words, (word)environment, 0, 0, 0, callExecve);
  return error;
}

static const char *pathOf(const struct table *table, word index, const char *folder, char *buffer) {
  const char *name = at(table, table->interpreters[index]);
  if (*name == '/') return name;
  append(append(buffer, folder), name);
  return buffer;
}

static void explain(const struct table *table, const char *program, const char *path, word error) {
  say(program);
  say(at(table, table->cannot));
  say(path);
  for (int i = 0; i < 3; i++)
    if (table->reasons[i].number == -error) {
      say(at(table, table->reasons[i].text));
      return;
    }
  char digits[24];
  appendNumber(digits, -error);
  say(at(table, table->number));
  say(digits);
  say(at(table, table->end));
}

static _Noreturn void fail(const char *program, const char *message) {
  if (message) say(program), say(message);
  for (;;) systemCall(127, 0, 0, 0, 0, 0, callExitGroup);
}

/** @param stack as the kernel or a dynamic linker made it: argc, argv, 0, envp, 0, the auxiliary vector */
void *run(const struct table *table, word *stack, struct start *start) {
  word argc = *stack;
  char nothing = 0, **argv = (char **)(stack + 1), *program = argc ? argv[0] : &nothing;
  if (*(volatile word *)at(table, table->slot)) {
    // The kernel has named the process after the descriptor.
    systemCall(setName, (word)nameOf(program), 0, 0, 0, 0, callPrctl);
    return at(table, table->start);
  }
  char **environment = argv + argc + 1, **variable = environment;
  while (*variable++);
  const char *executed = 0;
  for (struct auxiliary *row = (struct auxiliary *)variable; row->type != auxNull; row++) {
    // The interpreter would listen to whoever started us.
    if (row->type == auxSecure && row->value) fail(program, at(table, table->secure));
    if (row->type == auxExecuted) executed = (const char *)row->value;
  }
  char own[pathSize], folder[pathSize], buffer[2 * pathSize];
  if (!findSelf(table, executed, own, folder)) fail(program, at(table, table->lost));
  char **words = memory((argc + 5 + table->count) * sizeof *words);
  if (!words) fail(program, 0);
  word *errors = (word *)words + argc + 5;
  words[1] = at(table, table->option);
  words[2] = program;
  words[3] = own;
  for (word i = 1; i < argc; i++) words[3 + i] = argv[i];
  for (word i = 0; i < table->count; i++)
    errors[i] = execute(pathOf(table, i, folder, buffer), words, environment);
  for (word i = 0; i < table->count; i++) explain(table, program, pathOf(table, i, folder, buffer), errors[i]);
  fail(program, 0);
}
