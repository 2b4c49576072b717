// What is read of ELF files (gABI, ELF Header, Program Header).
#pragma once
#include "own.h"

struct fileHeader {
  unsigned char identification[16];
  unsigned short type, machine;
  unsigned version;
  word entry, headers, sections;
  unsigned flags;
  unsigned short size, headerSize, headerCount;
};

/** A program header. */
struct header {
  int type;
#ifdef __LP64__
  int flags;
#endif
  word offset, address, others[sizeof(word) == 8 ? 4 : 5];
};
enum { headerNull = 0, headerLoad = 1, headerDynamic = 2 };
