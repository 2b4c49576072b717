// Texts of two files that are the same but for where the sources lay when it was built.

/** Characters of paths, as compilers write them into files. */
const pathCharacter = /[\w.+@~/-]/;

/** What names of sources end with, whose paths need not be absolute. */
const sourceEnds =
  '[chdfmslyCSF]|cc|hh|rs|go|mm|[ch]pp|[ch]xx|inc|inl|tcc|[fF]\\d\\d|for|def|ad[bs]|mli?|hs|nim|vala|zig|swift|asm|cu';
const sourceName = new RegExp(`/[\\w.+-]+\\.(${sourceEnds})$`);

/** Compares texts, and remembers which folders stand for each other. */
export class Paths {
  /** Folders of the older file, and those of the newer one in their place. */
  readonly folders = new Map<string, string>();
  /** Numbers in code taken for lengths of such paths: they differ by as much, in a function that names one. */
  lengths = 0;

  /** Whether two texts are the same but for paths of sources, each of which ends alike. */
  areSame(before: string, after: string): boolean {
    if (before === after) return true;
    const most = Math.min(before.length, after.length);
    const same = lengthOfSame(before, after);
    const start = startOfPath(before, after);
    let left = 0;
    while (left < most - same && before.at(-1 - left) === after.at(-1 - left)) left++;
    while (left > 0 && pathCharacter.test(before.at(-left) ?? '')) left--;
    const isPath = this.#isPath(before.slice(start, before.length - left), after.slice(start, after.length - left));
    return isPath || this.#inPlace(before) === after || this.#isCutAlike(before, after);
  }

  /**
   * Whether two lists of texts are the same but for paths: these may stand elsewhere, since linkers that merge texts
   * sort them by what they are; all others stand in their order.
   */
  areSameTexts(before: readonly string[], after: readonly string[]): boolean {
    const [isOld, isNow] = [new Set(before), new Set(after)];
    const common = after.filter((each) => isOld.has(each));
    if (
      !isEqual(
        before.filter((each) => isNow.has(each)),
        common,
      )
    )
      return false;
    const old = before.filter((each) => !isNow.has(each));
    const now = after.filter((each) => !isOld.has(each));
    if (old.length !== now.length) return false;
    if (old.every((each, at) => this.areSame(each, now[at] ?? ''))) return true;
    if (old.length > mostMatched) return false;
    return old.every((each) => {
      const at = now.findIndex((other) => this.areSame(each, other));
      if (at >= 0) now.splice(at, 1);
      return at >= 0;
    });
  }

  /**
   * Texts that are cut off (`"…`), perhaps in the middle of a folder: whether they are the same up to there but for a
   * folder that is known.
   */
  #isCutAlike(before: string, after: string): boolean {
    const [[old, oldEnd], [now, nowEnd]] = [before, after].map((text) => text.split(cutOff)) as [string[], string[]];
    if (old === undefined || now === undefined || oldEnd === undefined || oldEnd !== nowEnd) return false;
    return [...this.folders].some(([from, to]) => {
      const at = startOfPath(old, now);
      const [left, right] = [behind(old.slice(at), from), behind(now.slice(at), to)];
      return left !== undefined && right !== undefined && (left.startsWith(right) || right.startsWith(left));
    });
  }

  /** With the newer folders in place of the older ones that are known: texts may hold several paths. */
  #inPlace(text: string): string {
    let found = text;
    for (const [old, now] of this.folders) if (old.includes('/')) found = found.replaceAll(`${old}/`, `${now}/`);
    return found;
  }

  #isPath(before: string, after: string): boolean {
    const isPath = sourceName.test(before) || sourceName.test(after);
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

/** How a text ends of which only the beginning is surely one (places.ts). */
const cutOff = '"…';

function lengthOfSame(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before[same] === after[same]) same++;
  return same;
}

/** Where the path begins in which two texts differ first. */
function startOfPath(before: string, after: string): number {
  let start = lengthOfSame(before, after);
  while (start > 0 && pathCharacter.test(before[start - 1] ?? '')) start--;
  return start;
}

/** What a text has behind a folder; nothing where it is cut off in it, undefined where it begins with another one. */
function behind(text: string, folder: string): string | undefined {
  if (text.startsWith(folder)) return text.slice(folder.length);
  return folder.startsWith(text) ? '' : undefined;
}

/** Texts without equals in the other list that are tried against each other. */
const mostMatched = 200;

function isEqual(before: readonly string[], after: readonly string[]): boolean {
  return before.length === after.length && before.every((each, at) => each === after[at]);
}
