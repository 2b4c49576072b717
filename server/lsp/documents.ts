// The binaries that are open and the documents made from them. A binary is decoded once for all of them, and anew when
// it changes on disk; of those that nobody uses a few are kept.

import { CancellationToken } from 'vscode-languageserver';
import type { Diagnostic } from '../../shared/base/log.ts';
import { isBinary, memberStart, openBinary, openMember, type Binary } from '../../shared/engine.ts';
import { listingAt, type Page } from '../../shared/features/page.ts';
import { textOf } from '../../shared/listing/listing.ts';
import type { PagingOptions, View } from '../../shared/listing/overview.ts';
import { decodeText, type ListingRef } from '../../shared/uri.ts';
import { Decoders } from '../../shared/disassemble/decoders.ts';
import { documentKinds, type DocumentKind, type KeptKind, type Made } from './documentKinds.ts';
import { KeptViews } from './keptViews.ts';
import type { Host, OpenFile } from '../host/host.ts';
import { wasmOf } from '../host/wasm.ts';
import type { Loading } from './loading.ts';
import { Pace, shortStep, unlessCancelled } from './pace.ts';
import { Reports } from './reports.ts';

/** Binaries kept open. Each may hold up to 64 MiB of a file's pages (base/bytes.ts). */
const mostOpen = 12;
/** Members that are kept of an archive. */
const mostKept = 64;

/** A page of a document, ready for the features, and what it is a page of. */
export interface Document extends Page {
  readonly ref: ListingRef;
  /** Where its bytes begin in the file: not 0 for a member of an archive. */
  readonly start: number;
  /** Differs when what it is made from has changed. */
  readonly stamp: string;
}

/** Why there is no page: in words, for whoever opened it. */
export class Unreadable {
  readonly reason: string;
  constructor(reason: string) {
    this.reason = reason;
  }
}

/** Is told of files that have changed on disk, or of which more is said than in the texts that were given. */
export type OnChange = (uris: readonly string[], what: 'file' | 'text') => void;

/** Milliseconds for which a text waits for what the dynamic linker says. */
const patience = 150;
/** Of files with more bytes than this it would be waited for in vain: they name tens of thousands of symbols. */
const mostAwaited = 8 << 20;
/** What is said of a file that it finds nothing wrong with, or does not load. */
const nothing: readonly Diagnostic[] = [];

/** What is known of a file: decoded, when it has been asked for, and watched while an editor shows it. */
interface Entry {
  /** All the spellings by which clients call the file. */
  readonly uris: Set<string>;
  /** The host's stamp when last looked; undefined: no file. Absent before the first look. */
  stamp?: string | undefined;
  opened?: Promise<Opened> | undefined;
  shownBy: number;
  /** Whether the text of one of its listings was given to somebody. */
  isGiven?: boolean;
  stopWatching?: () => void;
}

/** A decoded file. Closed when it is no longer current and nobody works with it. */
class Opened {
  readonly binary: Binary;
  readonly stamp: string;
  readonly #file: OpenFile;
  readonly #members = new Map<string, Binary | undefined>();
  /** Whether its file of debug information has come, gone or changed since. */
  readonly hasOtherDebugFile: () => boolean;
  #users = 0;
  #isCurrent = true;

  constructor(file: OpenFile, uri: string, paging: PagingOptions, stamp: string, loading: Loading) {
    this.#file = file;
    const name = decodeText(uri).replace(/^.*\//, '');
    const { made, seen, hasChanged } = loading.withDebugFile(uri, (places) => openBinary(file, name, paging, places));
    this.binary = made;
    this.stamp = `${stamp} ${seen}`.trimEnd();
    this.hasOtherDebugFile = hasChanged;
  }

  /** Bytes of the file. */
  get size(): number {
    return this.#file.size;
  }

  get isUsed(): boolean {
    return this.#users > 0;
  }

  /** The file itself, or a member of it; undefined when there is none. */
  binaryOf(member: string | undefined): Binary | undefined {
    return member === undefined ? this.binary : this.#member(member);
  }

  /** Where the bytes of that binary begin in the file. */
  startOf(member: string | undefined): number {
    return member === undefined ? 0 : memberStart(this.binary, memberIndex(member));
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
  readonly #kinds: Readonly<Record<string, DocumentKind | KeptKind>>;
  /** The documents about folders. */
  readonly kept = new KeptViews();
  /** What takes code apart, loaded when it is first looked at. */
  readonly decoders: Decoders;
  readonly #onChange: OnChange;
  readonly #reports: Reports;
  /** By the file's normal spelling; the one used last is last. */
  readonly #entries = new Map<string, Entry>();

  /** @param onChange is told of files by all names that clients have used for them */
  constructor(
    host: Host,
    paging: PagingOptions,
    loading: Loading,
    onChange: OnChange,
    reports: Reports = new Reports([]),
    kinds: Readonly<Record<string, DocumentKind | KeptKind>> = documentKinds,
  ) {
    this.#reports = reports;
    this.#host = host;
    this.decoders = new Decoders(wasmOf(host));
    this.#loading = loading;
    this.#kinds = kinds;
    this.#paging = paging;
    this.#onChange = onChange;
  }

  /** Works on a page of a document; its files stay open until the work is done. */
  async use<T>(ref: ListingRef, work: (document: Document) => T | Promise<T>): Promise<T | Unreadable> {
    const finish = async (opened: Opened, other?: Opened): Promise<T | Unreadable> => {
      const problem = await this.#prepare(ref, opened, other);
      const document = problem ?? this.#document(ref, opened, other);
      return document instanceof Unreadable ? document : await work(document);
    };
    const { file, other } = ref;
    const kind = this.#kindOf(ref);
    if (kind && 'isKept' in kind) {
      const document = this.#keptDocument(ref, kind);
      return document instanceof Unreadable ? document : await work(document);
    }
    return await this.#useFile(file, (opened) =>
      other === undefined ? finish(opened) : this.#useFile(other, (second) => finish(opened, second)),
    );
  }

  /** Works on a binary itself, or on a member of it. */
  useBinary<T>({ file, member }: ListingRef, work: (binary: Binary) => Promise<T>): Promise<T | Unreadable> {
    return this.#useFile(file, async (opened) => {
      const binary = opened.binaryOf(member);
      return binary ? await work(binary) : new Unreadable(`it has no member ${member} that holds anything`);
    });
  }

  async #useFile<T>(uri: string, work: (opened: Opened) => Promise<T | Unreadable>): Promise<T | Unreadable> {
    const entry = this.#entry(uri);
    await this.#look(uri, entry);
    const opening = (entry.opened ??= this.#open(uri, entry.stamp ?? ''));
    let opened: Opened;
    try {
      opened = await opening;
    } catch (error) {
      if (entry.opened === opening) entry.opened = undefined;
      return new Unreadable(error instanceof Error ? error.message : String(error));
    }
    void this.#retireSome();
    return await opened.use(() => work(opened));
  }

  /** Makes ready what a document of the kind needs; says why where it can't. */
  async #prepare(ref: ListingRef, opened: Opened, second?: Opened): Promise<Unreadable | undefined> {
    const kind = this.#kindOf(ref);
    const binary = opened.binaryOf(ref.member);
    if (!kind || 'isKept' in kind || !kind.prepare || !binary) return undefined;
    try {
      const other = second?.binaryOf(ref.otherMember);
      await kind.prepare({ ref, binary, other, loading: this.#loading, decoders: this.decoders });
      return undefined;
    } catch (error) {
      return new Unreadable(error instanceof Error ? error.message : String(error));
    }
  }

  #document(ref: ListingRef, opened: Opened, other: Opened | undefined): Document | Unreadable {
    const { member } = ref;
    const kind = this.#kindOf(ref);
    if (!kind || 'isKept' in kind) return new Unreadable(`there are no documents of the kind ${ref.kind}`);
    if (kind.key !== undefined && ref.key === undefined) return new Unreadable(`its name does not say ${kind.key}`);
    if (kind.isOfTwo === true && !other) return new Unreadable('it is made from two files, and its name says one');
    const binary = opened.binaryOf(member);
    if (!binary) return new Unreadable(`it has no member ${member} that holds anything`);
    const made = kind.make({
      ref,
      binary,
      other: other?.binaryOf(ref.otherMember),
      loading: this.#loading,
      reports: this.#reports,
      decoders: this.decoders,
    });
    if (typeof made === 'string') return new Unreadable(made);
    const stamp = [opened.stamp, other?.stamp, made.stamp].filter((each) => each !== undefined).join(' ');
    return pageOf(ref, made, { start: opened.startOf(member), stamp });
  }

  #keptDocument(ref: ListingRef, { again }: KeptKind): Document | Unreadable {
    const view = this.kept.of(ref.key ?? '');
    if (!view) return new Unreadable(`it is not kept any more; ${again} to see a new one`);
    return pageOf(ref, { view, file: undefined }, { start: 0, stamp: `kept ${ref.key}` });
  }

  #kindOf({ kind = 'listing' }: ListingRef): DocumentKind | KeptKind | undefined {
    return Object.hasOwn(this.#kinds, kind) ? this.#kinds[kind] : undefined;
  }

  /**
   * The text of a document: an explanation when there is none, for an error would only be a message that passes. What
   * the dynamic linker makes of the file is waited for a moment, unless that is big; what comes later is news.
   */
  async text(ref: ListingRef): Promise<string> {
    const print = (): Promise<string | Unreadable> => this.use(ref, ({ listing }) => textOf(listing));
    const size = await this.#useFile(ref.file, (opened) => Promise.resolve(opened.size));
    if (typeof size === 'number' && size > mostAwaited) {
      this.#entry(ref.file).isGiven = true;
      const text = await print();
      // Who asks for the problems hears of what goes wrong there.
      this.ask(ref).catch(() => undefined);
      return text instanceof Unreadable ? explained(ref, text) : text;
    }
    const asked = this.ask(ref).then(() => true);
    const isAnswered = await Promise.race([asked, new Promise<false>((done) => setTimeout(done, patience, false))]);
    // From here on the text may be another one before the client has it.
    if (!isAnswered) this.#entry(ref.file).isGiven = true;
    let text = await print();
    // Tables say what is wrong with them when they are printed.
    if (isAnswered && (await this.ask(ref))) text = await print();
    this.#entry(ref.file).isGiven = true;
    return text instanceof Unreadable ? explained(ref, text) : text;
  }

  /**
   * Asks what the dynamic linker makes of the file of a listing; true when that is news, or what its tables say of
   * themselves. Texts that were given before are then told to be others.
   */
  async ask({ file: uri, member, kind }: ListingRef, token = CancellationToken.None): Promise<boolean> {
    if (kind !== undefined) return false;
    const isNews = await this.#useFile(uri, async (opened) => {
      const binary = opened.binaryOf(member);
      if (!binary?.file) return false;
      const isAsked = member === undefined && this.#loading.isOnMachine(uri);
      const world = isAsked ? this.#loading.worldOf(uri) : undefined;
      const found = world
        ? await unlessCancelled(token, this.#loading.diagnostics(world, new Pace(CancellationToken.None, shortStep)))
        : nothing;
      const subject = { binary, file: binary.file, uri };
      return this.#reports.update(subject, isAsked, isAsked ? found : undefined);
    });
    const { isGiven = false, uris } = this.#entry(uri);
    if (isNews === true && isGiven) this.#onChange([...uris], 'text');
    return isNews === true;
  }

  /** Whether the file begins like an ELF file or an archive. */
  async isBinary(uri: string): Promise<boolean> {
    return (await this.glance(uri, isBinary)) ?? false;
  }

  /** A short look at a file that need not be open; undefined when it can't be read. */
  async glance<T>(uri: string, look: (file: OpenFile) => T): Promise<T | undefined> {
    try {
      const file = await this.#host.open(uri);
      try {
        return look(file);
      } finally {
        file.close();
      }
    } catch {
      return undefined;
    }
  }

  /** An editor shows a listing of the file: changes are watched for until it closes. */
  show(uri: string): void {
    const entry = this.#entry(uri);
    entry.shownBy++;
    entry.stopWatching ??= this.#host.watch(uri, () => {
      if (this.#loading.hasChanged(uri)) this.#onChange([...entry.uris], 'file');
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

  /** Forgets what was decoded when the file, or that of its debug information, has changed since. */
  async #look(uri: string, entry: Entry): Promise<void> {
    const stamp = await this.#host.stamp(uri);
    const { opened: opening } = entry;
    const opened = await opening?.catch(() => undefined);
    // Somebody else may have looked meanwhile.
    const isOther = entry.opened === opening && opened?.hasOtherDebugFile() === true;
    if ('stamp' in entry && entry.stamp === stamp && !isOther) return;
    const isNews = 'stamp' in entry;
    entry.stamp = stamp;
    await this.#retire(entry);
    if (isNews) this.#onChange([...entry.uris], 'file');
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

function pageOf(ref: ListingRef, made: Made, more: Pick<Document, 'start' | 'stamp'>): Document | Unreadable {
  const { table, page } = ref;
  const listing = listingAt(made.view, {
    ...(table !== undefined && { table }),
    ...(page !== undefined && { page }),
  });
  return listing ? { ...made, ref, listing, ...more } : new Unreadable(whyNoPage(made.view, ref));
}

/** The text in the place of a listing that can't be shown. */
function explained({ file }: ListingRef, { reason }: Unreadable): string {
  const path = decodeText(file).replace(/^file:\/\//, '');
  return `# ${path}: ${reason}\n\n  error: this listing can't be shown: ${reason}\n`;
}

function whyNoPage({ blocks }: View, { table, page }: ListingRef): string {
  const ids = blocks.map(({ id }) => id);
  return ids.includes(table ?? '')
    ? `table ${table} has no page ${page}`
    : `it has no table ${table}; there are ${ids.join(', ')}`;
}

/** The number behind the `#`; NaN when there is none. */
function memberIndex(member: string): number {
  return /^#\d+$/.test(member) ? Number(member.slice(1)) : NaN;
}

/** Puts a value into a map of limited size; the oldest goes. */
function keep<V>(map: Map<string, V>, key: string, value: V): void {
  map.set(key, value);
  const oldest = map.size > mostKept ? map.keys().next() : undefined;
  if (oldest && oldest.done !== true) map.delete(oldest.value);
}
