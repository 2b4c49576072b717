// What compilers call by themselves: copying and filling what is larger than a few registers.

void *memcpy(void *to, const void *from, unsigned long size) {
  for (unsigned long i = 0; i < size; i++) ((char *)to)[i] = ((const char *)from)[i];
  return to;
}

void *memset(void *to, int byte, unsigned long size) {
  for (unsigned long i = 0; i < size; i++) ((char *)to)[i] = (char)byte;
  return to;
}
