// The words of an index of functions, .ARM.exidx: Exception Handling ABI for the Arm Architecture, 6.

/** The word that says of a function that no exception passes through it. */
export const cantUnwind = 1;

/** Words from here on are what unwinds a function; others but 1 are the distance to it, in 31 bits. */
export const firstRecord = 0x80000000;

/** By how much what a word names lies behind the word. */
export const distanceOf = (word: number): number => (word << 1) >> 1;

/** The reverse. */
export const wordOf = (distance: number): number => distance & 0x7fffffff;
