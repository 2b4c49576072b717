// Words of libraries inside that are bound when those are opened, as far as it depends on what was opened before
// (RTLD_GLOBAL), or on how they are opened (RTLD_DEEPBIND); and references that nobody has a definition for (R45).

import { valueIn } from '../../base/columns.ts';
import type { LateWord } from '../../elf/machines/shim/shim.ts';
import type { Image } from '../../ir/image.ts';
import { bindIn, classOf, definedNames } from '../../loader/bind.ts';
import type { Definition } from '../../loader/lookup.ts';
import type { LoadedObject } from '../../loader/object.ts';
import type { Opened } from '../../loader/scope.ts';
import type { Merging, Reference } from '../merging.ts';

type Marks = LateWord['marks'];
const noMarks: Marks = { isWeak: false, isLazy: false, isProtected: false, isBound: false, isDeep: false };

/** Finds them, relocation by relocation. */
export class LateBinding {
  readonly #image: Image;
  readonly #merging: Merging;
  /** Who loads a library, where all are opened in their order. */
  readonly #openedBy: ReadonlyMap<LoadedObject, Opened>;
  /** Names that libraries which are opened later define, and who does. */
  readonly #definers = new Map<string, LoadedObject[]>();
  /** What a symbol is bound to with RTLD_DEEPBIND, by its row. */
  readonly #deep = new Map<number, Definition | undefined>();

  constructor(image: Image, merging: Merging) {
    this.#image = image;
    this.#merging = merging;
    this.#openedBy = new Map(merging.world.opened.flatMap((opened) => opened.added.map((object) => [object, opened])));
    for (const object of this.#openedBy.keys()) {
      for (const name of definedNames(object)) {
        const list = this.#definers.get(name);
        if (list) list.push(object);
        else this.#definers.set(name, [object]);
      }
    }
  }

  /** Notes that a relocation of an address is bound when its library is opened. True: it is settled, until then. */
  note(row: number, reference: Reference): boolean {
    const { get } = this.#image.relocations;
    const rank = get.rank(row);
    if (!this.#merging.isOpenedLater(rank) || this.#merging.isOwn(rank, reference)) return false;
    const { definition } = reference.bound;
    if (!definition) return this.#noteUndefined(row);
    const name = this.#image.symbols.get.name(get.symbol(row));
    if (this.#isFromStart(definition.object)) {
      const deep = this.#deepOf(row);
      if (deep && (deep.object !== definition.object || deep.row !== definition.row)) this.#add(row, { isDeep: true });
    } else if (this.#isDefinedElsewhere(name, definition.object)) this.#add(row, { isBound: true });
    return false;
  }

  #noteUndefined(row: number): boolean {
    const { relocations, symbols } = this.#image;
    const { get, set } = relocations;
    const symbol = get.symbol(row);
    const isWeak = symbols.get.binding(symbol) === 'weak';
    const isSlot = get.kind(row) === 'slot';
    const isLazy = !isWeak && isSlot && !this.#merging.part(get.rank(row)).image.flags.has('now');
    this.#add(row, { isWeak, isLazy });
    // Code of ours says so when it is called.
    if (isLazy) return false;
    const value = isSlot ? 0 : get.addend(row);
    this.#merging.constants.push({ place: get.place(row), size: get.size(row), value });
    set.kind(row, 'none');
    return true;
  }

  #add(row: number, marks: Partial<Marks>): void {
    const { get } = this.#image.relocations;
    const rank = get.rank(row);
    const list = this.#merging.lates.get(rank) ?? [];
    this.#merging.lates.set(rank, list);
    list.push({
      place: get.place(row),
      symbol: this.#merging.fileRowOf(rank, get.symbol(row)),
      addend: get.kind(row) === 'slot' ? 0 : get.addend(row),
      marks: { ...noMarks, ...marks },
    });
  }

  #isFromStart(object: LoadedObject): boolean {
    const { objects, startCount } = this.#merging.world;
    return objects.indexOf(object) < startCount;
  }

  #isDefinedElsewhere(name: string, object: LoadedObject): boolean {
    return (this.#definers.get(name) ?? []).some((other) => other !== object);
  }

  #deepOf(row: number): Definition | undefined {
    const { get } = this.#image.relocations;
    const symbol = get.symbol(row);
    // musl knows no RTLD_DEEPBIND.
    if (this.#merging.world.libc === 'musl') return undefined;
    if (!this.#deep.has(symbol)) {
      const { object } = this.#merging.part(get.rank(row));
      const { scope } = valueIn(this.#openedBy, object);
      const fileRow = this.#merging.fileRowOf(get.rank(row), symbol);
      this.#deep.set(symbol, bindIn(this.#merging.world, scope, object, fileRow, classOf(get.kind(row))));
    }
    return this.#deep.get(symbol);
  }
}
