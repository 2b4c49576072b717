// The binaries that are open and the pages of their listings. A binary is decoded once for all its pages, and anew when it changes on disk; of those that nobody uses a few are kept.

import { isBinary, openBinary, openMember, type Binary } from '../shared/engine.ts';
import { explainTable } from '../shared/features/explain.ts';
import { planNumber } from '../shared/features/mergePlan.ts';
import { listingAt, type Page } from '../shared/features/page.ts';
import { textOf } from '../shared/listing/listing.ts';
import { cachedOverview, tablePage, type PagingOptions } from '../shared/listing/overview.ts';
import type { ListingRef } from '../shared/uri.ts';
import type { Host, OpenFile } from './host.ts';
import type { Loading } from './loading.ts';

/** Binaries kept open. Each may hold up to 64 MiB of a file's pages (base/bytes.ts). */
const mostOpen = 12;
/** Members of an archive, and pages, that are kept of a binary. */
const mostKept = 64;

/** A page of a listing, ready for the features, and what it is a page of. */
export interface Document extends Page {
  readonly ref: ListingRef;
  /** Where its bytes begin in the file: not 0 for a member of an archive. */
  readonly start: number;
  /** Differs when the binary has changed. */
  readonly stamp: string;
}

/** Why there is no page: in words, for whoever opened it. */
export class Unreadable {
  readonly reason: string;
  constructor(reason: string) {
    this.reason = reason;
  }
}

/** What is known of a file: decoded, when it has been asked for, and watched while an editor shows it. */
interface Entry {
  /** All the spellings by which clients call the file. */
  readonly uris: Set<string>;
  /** The host's stamp when last looked; undefined: no file. Absent before the first look. */
  stamp?: string | undefined;
  opened?: Promise<Opened> | undefined;
  shownBy: number;
  stopWatching?: () => void;
}

/** A decoded file. Closed when it is no longer current and nobody works with it. */
class Opened {
  readonly binary: Binary;
  readonly stamp: string;
  readonly #file: OpenFile;
  readonly #loading: Loading;
  readonly #members = new Map<string, Binary | undefined>();
  readonly #documents = new Map<string, Document>();
  #users = 0;
  #isCurrent = true;

  constructor(file: OpenFile, uri: string, paging: PagingOptions, stamp: string, loading: Loading) {
    this.#file = file;
    this.#loading = loading;
    this.binary = openBinary(file, decodeText(uri).replace(/^.*\//, ''), paging, loading.placesOf(uri));
    this.stamp = stamp;
  }

  get isUsed(): boolean {
    return this.#users > 0;
  }

  document(ref: ListingRef): Document | Unreadable {
    if (ref.table !== undefined && isExplained(ref.table)) return this.#explained(ref, ref.table);
    const plan = ref.table === undefined ? undefined : planNumber(ref.table);
    if (plan !== undefined) return this.#planned(ref, plan);
    const key = `${ref.file} ${ref.member} ${ref.table} ${ref.page}`;
    const kept = this.#documents.get(key);
    if (kept) return kept;
    const made = this.#make(ref);
    if (!(made instanceof Unreadable)) keep(this.#documents, key, made);
    return made;
  }

  #make(ref: ListingRef): Document | Unreadable {
    const binary = ref.member === undefined ? this.binary : this.#member(ref.member);
    if (!binary) return new Unreadable(`it has no member ${ref.member} that holds anything`);
    const { view, file, archive } = binary;
    const listing = ref.table === undefined ? cachedOverview(view) : tablePage(view, ref.table, ref.page);
    if (!listing) return new Unreadable(view.blocks.some(({ id }) => id === ref.table) ? `table ${ref.table} has no page ${ref.page}` : `it has no table ${ref.table}; there are ${view.blocks.map(({ id }) => id).join(', ')}`);
    const start = ref.member === undefined ? 0 : this.binary.archive?.members[memberIndex(ref.member)]?.dataOffset ?? 0;
    const loading = ref.member === undefined && file ? { loading: () => this.#loading.worldOf(ref.file) } : {};
    return { ref, start, view, file, archive, listing, stamp: this.stamp, ...loading };
  }

  /** "Explain loading" and its tables: made anew when the world is another one. */
  #explained(ref: ListingRef, table: string): Document | Unreadable {
    const { file, view: { paging } } = this.binary;
    const world = ref.member === undefined ? this.#loading.worldOf(ref.file) : undefined;
    if (!file || !world) return new Unreadable('no dynamic linker loads it');
    const view = this.#loading.explained(world, paging);
    const listing = listingAt(view, { table, ...(ref.page !== undefined && { page: ref.page }) });
    const stamp = `${this.stamp} ${this.#loading.numberOf(world)}`;
    return listing ? { ref, start: 0, view, file, archive: undefined, listing, stamp, loading: () => this.#loading.worldOf(ref.file) } : new Unreadable(`table ${table} has no page ${ref.page}`);
  }

  /** The plan of a merge and its tables: it says what was true when it was made. */
  #planned(ref: ListingRef, number: number): Document | Unreadable {
    const { file, view: { paging } } = this.binary;
    const plan = this.#loading.planned(number, paging);
    if (!file || !plan) return new Unreadable('the plan is not kept any more; merge once more to see a new one');
    const listing = listingAt(plan.view, { ...(ref.table !== undefined && { table: ref.table }), ...(ref.page !== undefined && { page: ref.page }) });
    return listing ? { ref, start: 0, view: plan.view, file, archive: undefined, listing, stamp: `${this.stamp} plan ${number}`, loading: () => plan.world } : new Unreadable(`table ${ref.table} has no page ${ref.page}`);
  }

  #member(member: string): Binary | undefined {
    if (!this.#members.has(member)) keep(this.#members, member, openMember(this.binary, memberIndex(member)));
    return this.#members.get(member);
  }

  async use<T>(work: (opened: Opened) => T | Promise<T>): Promise<T> {
    this.#users++;
    try {
      return await work(this);
    } finally {
      this.#users--;
      this.#closeIfDone();
    }
  }

  /** The file has changed, or there are too many open. */
  retire(): void {
    this.#isCurrent = false;
    this.#closeIfDone();
  }

  #closeIfDone(): void {
    if (!this.#isCurrent && this.#users === 0) this.#file.close();
  }
}

export class Documents {
  readonly #host: Host;
  readonly #paging: PagingOptions;
  readonly #loading: Loading;
  readonly #onChange: (uris: readonly string[]) => void;
  /** By the file's normal spelling; the one used last is last. */
  readonly #entries = new Map<string, Entry>();

  /** @param onChange is told of files that have changed on disk, by all names that clients have used for them */
  constructor(host: Host, paging: PagingOptions, loading: Loading, onChange: (uris: readonly string[]) => void) {
    this.#host = host;
    this.#loading = loading;
    this.#paging = paging;
    this.#onChange = onChange;
  }

  /** Works on a page; the file stays open until the work is done. */
  async use<T>(ref: ListingRef, work: (document: Document) => T | Promise<T>): Promise<T | Unreadable> {
    const entry = this.#entry(ref.file);
    await this.#look(ref.file, entry);
    const opening = (entry.opened ??= this.#open(ref.file, entry.stamp ?? ''));
    let opened: Opened;
    try {
      opened = await opening;
    } catch (error) {
      if (entry.opened === opening) entry.opened = undefined;
      return new Unreadable(error instanceof Error ? error.message : String(error));
    }
    void this.#retireSome();
    return await opened.use(async () => {
      const document = opened.document(ref);
      return document instanceof Unreadable ? document : await work(document);
    });
  }

  /** The text of a listing: an explanation when there is none, for an error would only be a message that passes. */
  async text(ref: ListingRef): Promise<string> {
    const text = await this.use(ref, ({ listing }) => textOf(listing));
    return text instanceof Unreadable ? `# ${decodeText(ref.file)}\n\n  error: this listing can't be shown: ${text.reason}\n` : text;
  }

  /** Whether the file begins like an ELF file or an archive. */
  async isBinary(uri: string): Promise<boolean> {
    try {
      const file = await this.#host.open(uri);
      try {
        return isBinary(file);
      } finally {
        file.close();
      }
    } catch {
      return false;
    }
  }

  /** An editor shows a listing of the file: changes are watched for until it closes. */
  show(uri: string): void {
    const entry = this.#entry(uri);
    entry.shownBy++;
    entry.stopWatching ??= this.#host.watch(uri, () => {
      if (this.#loading.hasChanged(uri)) this.#onChange([...entry.uris]);
      void this.#look(uri, entry);
    });
  }

  hide(uri: string): void {
    const entry = this.#entry(uri);
    entry.shownBy = Math.max(0, entry.shownBy - 1);
    if (entry.shownBy > 0) return;
    entry.stopWatching?.();
    delete entry.stopWatching;
  }

  /** Closes all files. */
  async dispose(): Promise<void> {
    for (const entry of this.#entries.values()) {
      entry.stopWatching?.();
      await this.#retire(entry);
    }
    this.#entries.clear();
  }

  #entry(uri: string): Entry {
    const key = decodeText(uri);
    const entry: Entry = this.#entries.get(key) ?? { uris: new Set(), shownBy: 0 };
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    entry.uris.add(uri);
    return entry;
  }

  async #open(uri: string, stamp: string): Promise<Opened> {
    return new Opened(await this.#host.open(uri), uri, this.#paging, stamp, this.#loading);
  }

  /** Forgets what was decoded when the file has changed since. */
  async #look(uri: string, entry: Entry): Promise<void> {
    const stamp = await this.#host.stamp(uri);
    if ('stamp' in entry && entry.stamp === stamp) return;
    const isNews = 'stamp' in entry;
    entry.stamp = stamp;
    await this.#retire(entry);
    if (isNews) this.#onChange([...entry.uris]);
  }

  async #retire(entry: Entry): Promise<void> {
    const { opened } = entry;
    entry.opened = undefined;
    (await opened?.catch(() => undefined))?.retire();
  }

  async #retireSome(): Promise<void> {
    const open = [...this.#entries].filter(([, entry]) => entry.opened !== undefined);
    for (const [key, entry] of open.slice(0, Math.max(0, open.length - mostOpen))) {
      if ((await entry.opened?.catch(() => undefined))?.isUsed === true) continue;
      await this.#retire(entry);
      if (entry.shownBy === 0) this.#entries.delete(key);
    }
  }
}

/** Whether a table is the document that explains loading, or one of its tables. */
function isExplained(table: string): boolean {
  return table === explainTable || table.startsWith(explainTable + '-');
}

/** The number behind the `#`; NaN when there is none. */
function memberIndex(member: string): number {
  return /^#\d+$/.test(member) ? Number(member.slice(1)) : NaN;
}

/** Clients escape URIs differently: the text that is meant is the same. A wrong escape stands for itself. */
export function decodeText(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** Puts a value into a map of limited size; the oldest goes. */
function keep<V>(map: Map<string, V>, key: string, value: V): void {
  map.set(key, value);
  const oldest = map.size > mostKept ? map.keys().next() : undefined;
  if (oldest && oldest.done !== true) map.delete(oldest.value);
}
