// Texts of two files that are the same but for where the sources lay when it was built.

/** Characters of paths, as compilers write them into files. */
const pathCharacter = /[\w.+@~/-]/;

/** Names of sources, whose paths need not be absolute. */
const sourceName = /\/[\w.+-]+\.([chdfmslyCS]|cc|hh|rs|go|mm|[ch]pp|[ch]xx|inc|inl|ipp|f90|def|zig|swift)$/;

/** Compares texts, and remembers which folders stand for each other. */
export class Paths {
  /** Folders of the older file, and those of the newer one in their place. */
  readonly folders = new Map<string, string>();

  /**
   * Whether two texts are the same but for one path, which ends alike, and is absolute in one of them at least or that
   * of a source.
   */
  areSame(before: string, after: string): boolean {
    if (before === after) return true;
    const most = Math.min(before.length, after.length);
    let start = 0;
    while (start < most && before[start] === after[start]) start++;
    let left = 0;
    while (left < most - start && before.at(-1 - left) === after.at(-1 - left)) left++;
    while (start > 0 && pathCharacter.test(before[start - 1] ?? '')) start--;
    while (left > 0 && pathCharacter.test(before.at(-left) ?? '')) left--;
    return this.#isPath(before.slice(start, before.length - left), after.slice(start, after.length - left));
  }

  #isPath(before: string, after: string): boolean {
    const isPath = [before, after].some((each) => /^\/[^/]/.test(each)) || sourceName.test(after);
    const [old, now] = [before.split('/'), after.split('/')];
    if (!isPath || !old.at(-1) || old.at(-1) !== now.at(-1)) return false;
    while (old.length > 0 && now.length > 0 && old.at(-1) === now.at(-1)) {
      old.pop();
      now.pop();
    }
    this.folders.set(old.join('/'), now.join('/'));
    return true;
  }
}
