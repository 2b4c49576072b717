// Documents about folders: what was found there, kept until there is something newer.

import type { View } from '../../shared/listing/overview.ts';

/** Documents that are kept. */
const mostKept = 8;

export class KeptViews {
  readonly #views = new Map<number, View>();
  #count = 0;

  /** Keeps a document; gives its number. The oldest goes. */
  keep(view: View): number {
    this.#views.set(++this.#count, view);
    this.#views.delete(this.#count - mostKept);
    return this.#count;
  }

  /** The document of a key: a number, and behind a blank what people call it. */
  of(key: string): View | undefined {
    return this.#views.get(Number(key.replace(/ .*/s, '')));
  }
}
