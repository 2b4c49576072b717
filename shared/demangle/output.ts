// The text of a demangled name while it is written, and the bounds: a hostile name of a hundred bytes can describe
// terabytes.

/** Collects text. Bounded in size, steps and depth: `put` and `enter` throw `notUnderstood` at a bound. */
export class DemangledText {
  private readonly pieces: string[] = [];
  private size = 0;
  private steps = 0;
  private depth = 0;
  /** Code of the character written last; 0 at the start. */
  last = 0;

  /** All that was written, as one flat string: one built by `+=` would keep all its pieces alive. */
  toString(): string {
    return this.pieces.join('');
  }

  put(piece: string): void {
    if (piece === '') return;
    this.pieces.push(piece);
    this.size += piece.length;
    this.last = piece.charCodeAt(piece.length - 1);
    if (this.size > maximumSize) throw notUnderstood;
  }

  /** To be called for each part that is written or looked at; `leave` ends it. */
  enter(): void {
    if (++this.steps > maximumSteps || ++this.depth > maximumDepth) throw notUnderstood;
  }

  leave(): void {
    this.depth--;
  }

  /**
   * Writes the items with the separator between those that write anything. `last` may be that of a separator taken
   * back, as with c++filt: `A<B<C>>`, not `A<B<C> >`.
   */
  putList<Item>(items: readonly Item[], separator: string, put: (item: Item) => void): void {
    const { pieces } = this;
    let isFirst = true;
    for (const item of items) {
      if (!isFirst) this.put(separator);
      const count = pieces.length;
      put(item);
      if (pieces.length > count) {
        isFirst = false;
      } else if (!isFirst) {
        pieces.pop();
        this.size -= separator.length;
      }
    }
  }
}

/**
 * Thrown inside the demanglers where a name does not follow the scheme or passes a bound; `demangle` catches it. One
 * object, so throwing is cheap.
 */
export const notUnderstood = new Error('not a mangled name');

/** Longest mangled and longest demangled name, in UTF-16 units. */
export const maximumSize = 65536;

/**
 * Deepest nesting of the grammar's rules that is followed: far below what the stack of Node or of a browser's worker
 * holds.
 */
export const maximumDepth = 500;

/** Most rules that are followed and most parts that are written for one name. */
export const maximumSteps = 200_000;
