// What the pieces of our own code share. Each piece is one C file that defines `run`; a CPU's .S enters it with the
// address of the table behind the code. No globals, no library: what the system gives comes through systemCall.
#pragma once

/** As wide as an address. Tables consist of words; a distance is what it names minus the table's own address. */
typedef long word;

static inline void *at(const void *table, word distance) { return (char *)table + distance; }

/** Where a function is: its distance, or that of a slot that holds its address. */
struct target {
  word distance;
  word isSlot;
};

typedef void initialiser(int argc, char **argv, char **envp);

static inline void *targetOf(const void *table, const struct target *target) {
  void *place = at(table, target->distance);
  return target->isSlot ? *(void **)place : place;
}

/** Whether two texts are the same; below and above 0: which comes first, by bytes. */
static inline int compare(const char *a, const char *b) {
  while (*a && *a == *b) a++, b++;
  return (unsigned char)*a - (unsigned char)*b;
}

/** An entry of several (.S: entry); begins where the function begins. Its code takes this much on every CPU. */
struct entry {
  char code[24];
  int common;
  unsigned number;
};

/** A call that came through such an entry. What `run` gives is gone on to, with these arguments; 0: the first is what the call gives. */
struct call {
  word arguments[4];
};

/** What the dynamic linker or the kernel left when it entered the program (.S: start). */
struct start {
  /** Of the dynamic linker, for atexit; the ABI wants 0 from the kernel. */
  word finaliser;
};

// What follows is written in .S.

/** As the kernel answers: from -4095 to -1 an error. */
word systemCall(word a, word b, word c, word d, word e, word f, word number);

/** The address at the thread pointer, which is another in each thread. */
void *threadPointer(void);

/** Makes it another one, in a thread that has none. */
void setThreadPointer(void *pointer);

// The same on all CPUs of Linux: asm-generic/mman-common.h, mman.h.
enum { protRead = 1, protWrite = 2, mapPrivate = 2, mapAnonymous = 0x20 };

// Numbers of system calls, https://gpages.juszkiewicz.com.pl/syscalls-table/ or the kernel's tables of each CPU.
#if defined(__x86_64__)
enum {
  callWrite = 1,
  callClose = 3,
  callMmap = 9,
  callMprotect = 10,
  callMunmap = 11,
  callPread = 17,
  callSchedYield = 24,
  callGetcwd = 79,
  callExitGroup = 231,
  callOpenat = 257,
  callFstatat = 262,
  callReadlinkat = 267,
  callPrctl = 157,
  callExecveat = 322,
  callExecve = 59,
  callStatx = 332
};
#elif defined(__aarch64__) || defined(__riscv)
enum {
  callWrite = 64,
  callClose = 57,
  callMmap = 222,
  callMprotect = 226,
  callMunmap = 215,
  callPread = 67,
  callSchedYield = 124,
  callGetcwd = 17,
  callExitGroup = 94,
  callOpenat = 56,
  callFstatat = 79,
  callReadlinkat = 78,
  callPrctl = 167,
  callExecveat = 281,
  callExecve = 221,
  callStatx = 291
};
#elif defined(__i386__)
// mmap2, which counts the offset in pages; fstatat64; pread64.
enum {
  callWrite = 4,
  callClose = 6,
  callMmap = 192,
  callMprotect = 125,
  callMunmap = 91,
  callPread = 180,
  callSchedYield = 158,
  callGetcwd = 183,
  callExitGroup = 252,
  callOpenat = 295,
  callFstatat = 300,
  callReadlinkat = 305,
  callPrctl = 172,
  callExecveat = 358,
  callExecve = 11,
  callStatx = 383
};
#elif defined(__arm__)
// mmap2, which counts the offset in pages; fstatat64; pread64.
enum {
  callWrite = 4,
  callClose = 6,
  callMmap = 192,
  callMprotect = 125,
  callMunmap = 91,
  callPread = 180,
  callSchedYield = 158,
  callGetcwd = 183,
  callExitGroup = 248,
  callOpenat = 322,
  callFstatat = 327,
  callReadlinkat = 332,
  callPrctl = 172,
  callExecveat = 387,
  callExecve = 11,
  callStatx = 397
};
#elif defined(__s390x__)
enum {
  callWrite = 4,
  callClose = 6,
  callMmap = 90,
  callMprotect = 125,
  callMunmap = 91,
  callPread = 180,
  callSchedYield = 158,
  callGetcwd = 183,
  callExitGroup = 248,
  callOpenat = 288,
  callFstatat = 293,
  callReadlinkat = 298,
  callPrctl = 172,
  callExecveat = 354,
  callExecve = 11,
  callStatx = 379
};
#elif defined(__powerpc64__)
enum {
  callWrite = 4,
  callClose = 6,
  callMmap = 90,
  callMprotect = 125,
  callMunmap = 91,
  callPread = 179,
  callSchedYield = 158,
  callGetcwd = 182,
  callExitGroup = 234,
  callOpenat = 286,
  callFstatat = 291,
  callReadlinkat = 296,
  callPrctl = 171,
  callExecveat = 362,
  callExecve = 11,
  callStatx = 383
};
#else
#error "no numbers of system calls for this CPU"
#endif

/** Pages that a file is laid out for: the kernel's is one of these, or between them. */
struct pages {
  word smallest, largest;
};

/** What the kernel says of an address that is not aligned, asm-generic/errno-base.h. */
enum { isInvalid = -22 };

/**
 * The kernel's page: the first to which it takes an address for aligned. It protects nothing for that (mprotect(2), length 0); qemu says of 32-bit CPUs that there is no such memory.
 */
static inline word pageOf(const struct pages *pages) {
  word page = pages->smallest;
  while (page < pages->largest && systemCall(page, 0, protRead, 0, 0, 0, callMprotect) == isInvalid) page *= 2;
  return page;
}

/** Zeros that can be read and written; 0 when there is no memory. */
static inline void *memory(word size) {
  word found = systemCall(0, size, protRead | protWrite, mapPrivate | mapAnonymous, -1, 0, callMmap);
  return (unsigned long)found > -4096ul ? 0 : (void *)found;
}

/** Reads at an offset of a file, which is two words where those have 32 bits; Arm's ABI has them in an even register and the next. */
static inline word readAt(word file, void *to, word size, word offset) {
#if defined(__arm__)
  return systemCall(file, (word)to, size, 0, offset, 0, callPread);
#else
  return systemCall(file, (word)to, size, offset, 0, 0, callPread);
#endif
}

/** Gives memory back. */
static inline void release(void *start, word size) {
  systemCall((word)start, size, 0, 0, 0, 0, callMunmap);
}

/** Says why on standard error, and ends the program as the dynamic linker does when it can't go on. */
static inline _Noreturn void stop(const char *message, word size) {
  systemCall(2, (word)message, size, 0, 0, 0, callWrite);
  for (;;) systemCall(127, 0, 0, 0, 0, 0, callExitGroup);
}
