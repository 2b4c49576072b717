/** The text of a demangled name while it is written: bounded in size, steps and depth, because a hostile name of a hundred bytes can describe terabytes. */
export class DemangledText {
  text = ''
  /** Code of the character written last; 0 at the start. */
  last = 0
  private steps = 0
  private depth = 0

  put(piece: string): void {
    if (piece === '') return
    this.text += piece
    this.last = piece.charCodeAt(piece.length - 1)
    if (this.text.length > maximumSize) throw notUnderstood
  }

  /** To be called for each part that is written or looked at; `leave` ends it. */
  enter(): void {
    if (++this.steps > maximumSteps || ++this.depth > maximumDepth) throw notUnderstood
  }

  leave(): void {
    this.depth--
  }

  /** Writes the items with the separator between those that write anything. `last` may be that of a separator taken back, as with c++filt: `A<B<C>>`, not `A<B<C> >`. */
  putList<Item>(items: readonly Item[], separator: string, put: (item: Item) => void): void {
    let isFirst = true
    for (const item of items) {
      const { text } = this
      if (!isFirst) this.put(separator)
      const start = this.text.length
      put(item)
      if (this.text.length > start) {
        isFirst = false
      } else {
        this.text = text
      }
    }
  }
}

/** Thrown inside the demanglers where a name does not follow the scheme or passes a bound; `demangle` catches it. One object, so throwing is cheap. */
export const notUnderstood = new Error('not a mangled name')

/** Longest mangled and longest demangled name, in UTF-16 units. */
export const maximumSize = 65536

/** Deepest nesting of the grammar's rules that is followed: far below what the stack of Node or of a browser's worker holds. */
export const maximumDepth = 500

/** Most rules that are followed and most parts that are written for one name. */
export const maximumSteps = 200_000
