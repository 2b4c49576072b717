// Libraries inside as libraries.c knows them: what does not change, in the table behind the code, and what does.
#pragma once
#include "headers.h"
#include "linkMap.h"
#include "symbols.h"

struct list {
  word first, count;
};

/** A word of a library that is written when it is opened, because which definition counts depends on what was opened before. */
struct late {
  word place;
  /** In the library's own table. */
  word symbol;
  word addend;
  word marks;
};
/** Nobody must define it; it may stay unbound until it is called; it lies in a protected page; what is written there now
    holds as long as nothing was opened for all; only RTLD_DEEPBIND makes a difference. */
enum { lateWeak = 1, lateLazy = 2, lateProtected = 4, lateBound = 8, lateDeep = 16 };

/** Memory that the library's code changes: bytes that the file has, or zeros. */
struct range {
  word start, size, isZero;
};

struct library {
  /** Of its address 0, its path, its dynamic section, and where its memory begins and ends. */
  word base, path, dynamic, start, end;
  struct tables tables;
  /** Its program headers; 0: they are nowhere. */
  word headers, headerCount;
  /** Of its thread-local block, from the thread pointer; 0: it has none. Where it is copied from, how many bytes, and of all. */
  word threadLocals, template, templateSize, threadSize;
  word marks;
  /** By whom it is loaded where nobody opens it first; of itself: it is there from the start, or opened. */
  word root;
  /** Numbers: breadth first itself and what it needs; what it needs itself; whom to initialise for it, itself last. */
  struct list scope, needed, order;
  /** What must be found on the disk: numbers of files outside. */
  struct list missing;
  struct list initialisers, finalisers, lates, data;
};
/** There from the start; never unloaded; bound at once; has the program's handle. */
enum { libraryStarted = 1, libraryStays = 2, libraryNow = 4, libraryShared = 8 };

/** Functions of the C library in whose place ours are, by their numbers; behind an entry each, of the last two one for each library, and one for those outside. */
enum { functionOpen, functionClose, functionError, functionAddress, functionAddress1, functionInfo, functionOpenIn, functionSymbol, functionVersion, functionCount };

/** By what a library is opened. In the table they ascend by text. */
struct called {
  word text;
  word library;
};

/** Distances of texts; those of messages in the words of the C library. */
struct texts {
  /** Before the name of a symbol that nobody defines, as dlsym says it; before its version. */
  word symbol, version;
  /** The same as dlopen says it: before a library's name, before the symbol's, behind it. */
  word relocating, wanted, wantedEnd;
  /** Behind a library's name: it was not opened. */
  word notOpen;
  /** Before and behind the name of a library that is asked for and was not opened. */
  word notLoaded, notLoadedEnd;
  word unsupported;
  /** Where the kernel names the program, and open files. */
  word program, descriptors;
};

struct table {
  struct listPlace list;
  /** Of the file's address 0; of the state. */
  word base, state;
  word isMusl;
  struct pages pages;
  /** Of slots, for musl of names: ours are exported under those, so that nothing but its own tables leads to them. 0: there is none. */
  word real[functionCount];
  /** Of a slot for musl's getauxval. */
  word auxiliary;
  word libraryCount, outsideCount, nameCount;
  /** Whether there are libraries that are opened later. */
  word hasLater;
  /** The order in which symbols are looked up from the start. */
  struct list startScope;
  /** Where these begin. */
  word libraries, outside, numbers, functions, lates, ranges, names;
  struct texts texts;
};

/** A message that waits for a thread to ask for it. */
struct error {
  void *thread;
  char *text;
  word room;
  word isWaiting;
};
enum { errorCount = 32 };

/** What programs take a handle for (glibc elf/link.h, musl include/link.h). */
struct handle {
  word base;
  const char *name;
  void *dynamic;
  struct handle *next, *previous;
};

struct own {
  struct handle handle;
  /** How often it was opened and not closed again. */
  word opens;
  /** 0: not initialised, initialised (1), else the thread that does it. */
  void *stage;
  word isBound, isRebound, isGlobal, isKept;
  /** When it was loaded and initialised: higher is later. */
  word loaded, initialised;
  /** Its ranges as they were before it was initialised. */
  char *saved;
  /** Memory for a name. */
  char *named;
  word room;
  /** In it, the folder that $ORIGIN means; 0: that of the path. */
  char *folder;
};
#define INITIALISED ((void *)1)

struct state {
  word arguments[3];
  void *lock;
  word turn;
  word globalCount;
  /** How many messages wait. */
  word waiting;
  /** musl's own functions, once they were looked for. */
  void *real[functionCount];
  /** Of the program's file: device and inode. */
  unsigned long program[2];
  struct error errors[errorCount];
  /** Behind them numbers of what was opened with RTLD_GLOBAL, in order, handles of files outside, rows of who uses whom. */
  struct own libraries[];
};
