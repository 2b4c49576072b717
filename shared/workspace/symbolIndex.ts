// The index of all names in many binaries, in typed arrays: which binaries define, import or have what. Answers queries
// by parts of names and by whole names.

import { demangle } from '../demangle/demangle.ts';
import { about, indexedTables, thingKinds, type Entries, type SharedNames } from './gather.ts';
import { NameTable } from './nameTable.ts';
import { queryOf, rankCount, rankScattered, rankWhole, type Query } from './rank.ts';

/** A file that was looked at: a binary with entries, or none. */
export interface IndexedFile {
  readonly uri: string;
  /** Differs when the file has changed. */
  readonly stamp: string;
  /** Absent for what is no ELF file or archive. */
  readonly entries: Entries | undefined;
}

/** A row of the answer. */
export interface NamedEntry {
  readonly uri: string;
  /** Of an archive: the number of the member, and its name. */
  readonly member?: number;
  readonly memberName?: string;
  readonly table: (typeof indexedTables)[number];
  readonly row: number;
  /** As the file spells it. */
  readonly name: string;
  /** The form that fits the query: as it stood in the source, or raw. */
  readonly shown: string;
  readonly kind: (typeof thingKinds)[number];
  readonly isImport: boolean;
  /** Empty where it has none. */
  readonly version: string;
}

/** A file that imports a name. */
export interface Importer {
  readonly uri: string;
  /** Rows of its dynamic symbols, one for each version. */
  readonly rows: readonly number[];
}

export interface QueryAnswer {
  readonly entries: readonly NamedEntry[];
  /** More names fit than are in the answer, or may: letters that are scattered are looked for only when little fits. */
  readonly isCut: boolean;
}

/** Of a list that is cut, so much is left for imports. */
const importShare = 0.2;

export class SymbolIndex {
  readonly shared: SharedNames;
  /** By URI. */
  readonly files = new Map<string, IndexedFile>();
  #inverted: Inverted | undefined;
  #binaryCount = 0;

  constructor(shared: SharedNames = emptyNames()) {
    this.shared = shared;
  }

  /** Adds what was read of a file, in place of what was known of it. */
  set(file: IndexedFile): void {
    this.delete(file.uri);
    this.files.set(file.uri, file);
    if (!file.entries) return;
    this.#binaryCount++;
    this.#inverted = undefined;
  }

  /** Forgets a file; whether it was known. */
  delete(uri: string): boolean {
    const known = this.files.get(uri);
    if (known?.entries) {
      this.#binaryCount--;
      this.#inverted = undefined;
    }
    return this.files.delete(uri);
  }

  /** Files with entries. */
  get binaryCount(): number {
    return this.#binaryCount;
  }

  /**
   * The ELF files (not archives) that import a symbol of this name; their dynamic symbols say so.
   * @param version of the definition, where it has one: imports of another version are left out
   */
  importersOf(name: string, version?: string): Importer[] {
    const number = this.shared.raw.find(name);
    if (number === undefined) return [];
    const rows = new Map<IndexedFile, number[]>();
    for (const { file, at } of this.#entriesOf(number)) {
      const { entries } = file;
      if (!entries || !this.#mayImport(entries, at, version)) continue;
      const known = rows.get(file);
      if (known) known.push(rowOf(entries, at));
      else rows.set(file, [rowOf(entries, at)]);
    }
    return [...rows].map(([{ uri }, found]) => ({ uri, rows: found }));
  }

  /** glibc binds an import with version to a definition of that, or to one without (elf/dl-lookup.c, check_match). */
  #mayImport({ about: flags, members, isForGlibc }: Entries, at: number, version: string | undefined): boolean {
    const own = flags[at] ?? 0;
    if ((own & about.import) === 0 || tableOf(own) !== 'dynsym' || members.length > 0) return false;
    const wanted = this.shared.versions.text(own >>> about.versionAt);
    return !isForGlibc || version === undefined || wanted === '' || wanted === version;
  }

  /**
   * What fits a query, best first: definitions, then imports; at most `limit`. Letters of the query need only be in
   * their order, capitals are as good as small letters; what begins with the query or has it in one piece is better.
   */
  query(text: string, limit: number): QueryAnswer {
    return this.#answer(this.#best(queryOf(text), limit), limit);
  }

  /** The same, of what has the text in one piece. */
  having(text: string, limit: number): QueryAnswer {
    const query = queryOf(text);
    const best = new Best(limit);
    this.#rankHaving(query, best);
    if (best.count < limit) this.#rankMangled(query, best);
    return this.#answer(best, limit);
  }

  /** Makes what all questions need, which stays. */
  prepare(): void {
    this.#invert();
  }

  /** Gives back what questions need beside the index, a third of its size. */
  tidy(): void {
    this.shared.raw.tidy();
    this.shared.readable.tidy();
  }

  #answer(best: Best, limit: number): QueryAnswer {
    const isFull = best.count >= limit;
    const definitions: NamedEntry[] = [];
    const imports: NamedEntry[] = [];
    let isCut = isFull || best.isCut;
    for (const { name, isReadable } of this.#named(best)) {
      for (const { file, at } of this.#entriesOf(name)) {
        const list = ((file.entries?.about[at] ?? 0) & about.import) === 0 ? definitions : imports;
        if (list.length < limit) list.push(this.#entry(file, at, isReadable));
        else isCut = true;
      }
      if (definitions.length >= limit && imports.length >= limit) break;
    }
    const room = Math.max(limit - definitions.length, Math.floor(limit * importShare));
    const kept = [...definitions.slice(0, limit - Math.min(imports.length, room)), ...imports.slice(0, room)];
    return { entries: kept, isCut: isCut || kept.length < definitions.length + imports.length };
  }

  /** What fits worse is only looked for when there is room: nearly all names have any two letters somewhere. */
  #best(query: Query, limit: number): Best {
    const best = new Best(limit);
    if (query.folded.length <= 2) this.#rankWhole(query, best, (table) => table.beginningWith(query.folded));
    if (best.count >= limit) return best;
    const whole = new Best(limit);
    this.#rankHaving(query, whole);
    if (whole.count < limit) this.#rankMangled(query, whole);
    if (whole.count < limit && query.folded.length > 1) this.#rankScattered(query, whole);
    return whole;
  }

  /** What has the query in one piece, except for mangled names. */
  #rankHaving(query: Query, best: Best): void {
    const { raw, readableOf } = this.shared;
    const text = String.fromCharCode(...query.folded);
    this.#rankWhole(query, best, (table) => table.having(text, table === raw ? readableOf : none));
  }

  /** Mangled names that have it in one piece, where the readable name has not. */
  #rankMangled(query: Query, best: Best): void {
    const { raw, readable, readableOf } = this.shared;
    for (let name = 0; name < raw.count; name++) {
      const of = readableOf[name] ?? 0;
      if (of === 0 || ((raw.sets[name] ?? 0) & query.set) !== query.set) continue;
      const at = rankWhole(raw.heap, raw.startOf(name), raw.endOf(name), query);
      if (at < 0 || !this.#isUsed(name)) continue;
      if (rankWhole(readable.heap, readable.startOf(of - 1), readable.endOf(of - 1), query) < 0) best.add(at, name);
    }
  }

  /** What has the query in one piece. */
  #rankWhole(query: Query, best: Best, having: (table: NameTable) => Iterable<number>): void {
    const { raw, readable, readableOf } = this.shared;
    const fitting = new Uint8Array(readable.count);
    for (const name of having(readable)) {
      const at = this.#hasEntries(name)
        ? rankWhole(readable.heap, readable.startOf(name), readable.endOf(name), query)
        : -1;
      if (at < 0) continue;
      fitting[name] = 1;
      best.add(at, -1 - name);
    }
    for (const name of having(raw)) {
      const of = readableOf[name] ?? 0;
      if (of !== 0 && fitting[of - 1] === 1) continue;
      const at = this.#isUsed(name) ? rankWhole(raw.heap, raw.startOf(name), raw.endOf(name), query) : -1;
      if (at >= 0) best.add(at, name);
    }
  }

  /** What has its letters in their order. Nobody means a mangled name or a section by letters scattered in it. */
  #rankScattered(query: Query, best: Best): void {
    const { raw, readable, readableOf } = this.shared;
    for (const table of [readable, raw]) {
      const { heap, sets, count } = table;
      for (let name = 0; name < count; name++) {
        if (((sets[name] ?? 0) & query.set) !== query.set || (table === raw && (readableOf[name] ?? 0) !== 0)) continue;
        const [from, to] = [table.startOf(name), table.endOf(name)];
        if (heap[from] === dot) continue;
        const at = rankScattered(heap, from, to, query.folded);
        if (at < 0 || rankWhole(heap, from, to, query) >= 0) continue;
        if (table === raw ? this.#isUsed(name) : this.#hasEntries(name)) best.add(at, table === raw ? name : -1 - name);
      }
    }
  }

  /** Whether any file has a raw name: names stay when their file has gone. */
  #isUsed(name: number): boolean {
    const { starts } = this.#invert();
    return (starts[name + 1] ?? 0) > (starts[name] ?? 0);
  }

  #hasEntries(readable: number): boolean {
    for (const name of this.#rawOf(readable)) if (this.#isUsed(name)) return true;
    return false;
  }

  *#rawOf(readable: number): Generator<number> {
    const { firstRaw, nextRaw } = this.#invert();
    for (let each = firstRaw[readable] ?? 0; each !== 0; each = nextRaw[each - 1] ?? 0) yield each - 1;
  }

  /** Raw names, best first, and whether it is the readable form of each that fits. */
  *#named(best: Best): Generator<{ readonly name: number; readonly isReadable: boolean }> {
    for (const number of best.all()) {
      if (number >= 0) yield { name: number, isReadable: false };
      else for (const name of this.#rawOf(-1 - number)) yield { name, isReadable: true };
    }
  }

  *#entriesOf(name: number): Generator<{ readonly file: IndexedFile; readonly at: number }> {
    const { starts, order, files, bases } = this.#invert();
    for (let place = starts[name] ?? 0; place < (starts[name + 1] ?? 0); place++) {
      const entry = order[place] ?? 0;
      const index = lastAtMost(bases, entry);
      const file = files[index];
      if (file) yield { file, at: entry - (bases[index] ?? 0) };
    }
  }

  #entry({ uri, entries }: IndexedFile, at: number, isReadable: boolean): NamedEntry {
    const name = this.shared.raw.text(entries?.names[at] ?? 0);
    const flags = entries?.about[at] ?? 0;
    const place = entries && entries.members.length > 0 ? lastAtMost(entries.firsts, at) : -1;
    return {
      uri,
      ...(place >= 0 && { member: entries?.members[place] ?? 0, memberName: entries?.memberNames[place] ?? '' }),
      table: tableOf(flags),
      row: entries ? rowOf(entries, at) : 0,
      name,
      // Of readable names the index has their beginnings only.
      shown: isReadable ? (demangle(name) ?? name) : name,
      kind: thingKinds[(flags >> about.kindAt) & about.kindBits] ?? 'variable',
      isImport: (flags & about.import) !== 0,
      version: this.shared.versions.text(flags >>> about.versionAt),
    };
  }

  #invert(): Inverted {
    return (this.#inverted ??= invert(this.shared, [...this.files.values()]));
  }
}

const none = new Uint32Array(0);

/** What names of sections begin with. */
const dot = 0x2e;

/** The names that fit best; readable names have numbers below 0. Of each rank as many are kept as can be shown. */
class Best {
  count = 0;
  /** Some were not kept. */
  isCut = false;
  readonly #limit: number;
  readonly #byRank: (number[] | undefined)[] = Array.from({ length: rankCount });

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(rank: number, number: number): void {
    this.count++;
    const list = (this.#byRank[rank] ??= []);
    if (list.length < this.#limit) list.push(number);
    else this.isCut = true;
  }

  *all(): Generator<number> {
    for (const list of this.#byRank.toReversed()) if (list) yield* list;
  }
}

function tableOf(flags: number): NamedEntry['table'] {
  return indexedTables[(flags >> about.tableAt) & about.tableBits] ?? 'sections';
}

function rowOf({ runs, rows }: Entries, at: number): number {
  const run = lastAtMost(runs, at);
  return (rows[run] ?? 0) + at - (runs[run] ?? 0);
}

export function emptyNames(): SharedNames {
  const versions = new NameTable();
  versions.addText('');
  return { raw: new NameTable(), readable: new NameTable(), readableOf: new Uint32Array(0), versions };
}

/** From names to entries. Entries are counted through all files. */
interface Inverted {
  readonly files: readonly IndexedFile[];
  /** The first entry of each file. */
  readonly bases: Uint32Array;
  /** Entries by name: those of name n from `starts[n]` on. */
  readonly starts: Uint32Array;
  readonly order: Uint32Array;
  /** The raw names of a readable one: a list, numbers plus 1, 0 at its end. */
  readonly firstRaw: Uint32Array;
  readonly nextRaw: Uint32Array;
}

function invert({ raw, readable, readableOf }: SharedNames, all: readonly IndexedFile[]): Inverted {
  const files = all.filter(({ entries }) => entries !== undefined);
  const bases = new Uint32Array(files.length);
  const starts = new Uint32Array(raw.count + 2);
  let count = 0;
  for (const [index, { entries }] of files.entries()) {
    bases[index] = count;
    for (const name of entries?.names ?? []) starts[name + 2] = (starts[name + 2] ?? 0) + 1;
    count += entries?.names.length ?? 0;
  }
  for (let name = 2; name < starts.length; name++) starts[name] = (starts[name] ?? 0) + (starts[name - 1] ?? 0);
  // starts[n + 1] is where the next entry of name n goes: behind the last one it is where name n + 1 begins.
  const order = new Uint32Array(count);
  let entry = 0;
  for (const { entries } of files)
    for (const name of entries?.names ?? []) {
      const place = starts[name + 1] ?? 0;
      order[place] = entry++;
      starts[name + 1] = place + 1;
    }
  const firstRaw = new Uint32Array(readable.count);
  const nextRaw = new Uint32Array(raw.count);
  for (let name = raw.count - 1; name >= 0; name--) {
    const of = readableOf[name] ?? 0;
    if (of === 0) continue;
    nextRaw[name] = firstRaw[of - 1] ?? 0;
    firstRaw[of - 1] = name + 1;
  }
  return { files, bases, starts, order, firstRaw, nextRaw };
}

/** The last index whose number is not above `value`; the numbers rise. */
function lastAtMost(numbers: Uint32Array, value: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
