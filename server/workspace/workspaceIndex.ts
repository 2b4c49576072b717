// The index of the workspace's binaries: made when it is first asked for, kept in the cache folder, brought up to date
// when files change. Knows no threads: it rests where it is told to.

import { decodeBinary, filePlaces, isBinary, openBinary } from '../../shared/engine.ts';
import { leadOf } from '../../shared/features/importPlace.ts';
import { Gatherer } from '../../shared/workspace/gather.ts';
import { indexPieces, readIndex } from '../../shared/workspace/indexFile.ts';
import { SymbolIndex, type IndexedFile } from '../../shared/workspace/symbolIndex.ts';
import { decodeText } from '../../shared/uri.ts';
import type { Host } from '../host/host.ts';
import { skippedFolders } from '../host/host.ts';
import { noIndex, type IndexState, type Jobs, type SymbolsAnswer, type Work, type WorkspaceOptions } from './jobs.ts';

/** Files that are looked at: a folder of a whole machine has to end somewhere. */
const mostFiles = 200_000;
/** Files whose times are asked for at once. */
const batch = 64;
/** How long an answer waits for an index that is being made, and for one that is looked over again, in milliseconds. */
const patience = { making: 2000, renewing: 50 };
/**
 * How old the index may be before the files are looked over again, in milliseconds, and in how many times the time that
 * takes. Changes that the client tells of are read at once.
 */
const goodFor = { typing: { least: 2000, timesItsCost: 20 }, asking: { least: 500, timesItsCost: 1 } };
/** How often what has changed is written, in milliseconds: it may be 100 MB. */
const keptEvery = 60_000;
/** How often the file in the cache is noted as used, in milliseconds: those that are not, of other workspaces, go. */
const usedEvery = 3_600_000;
/** Changes are gathered this long, in milliseconds: a build writes many files at once. */
const settleTime = 300;
/** How long after a question the next one is expected, in milliseconds: what it needs is there, and kept. */
const typingTime = 3000;
/** From so many changed files on they are read elsewhere. */
const many = 500;

/** Brings the index that is kept up to date elsewhere. */
export type Indexing = (
  options: WorkspaceOptions,
  tell: (state: IndexState) => void,
) => {
  /** Whether that has been done. */
  readonly done: Promise<boolean>;
  /** Nobody waits for it any more. */
  end(this: void): void;
};

export class WorkspaceIndex {
  readonly #host: Host;
  readonly #rest: () => Promise<void>;
  readonly #tell: (state: IndexState) => void;
  #options: WorkspaceOptions = { folders: [] };
  #index = new SymbolIndex();
  #state = noIndex;
  /** What is being done to the index, one thing after the other; absent before the first time. */
  #updating: Promise<void> | undefined;
  #isUpdating = false;
  #renewed = { at: 0, took: 0 };
  /** Of the folders that the index is of; goes up with them, and ends what is under way for others. */
  #generation = 0;
  /** Something has changed since the index was kept. */
  #isDirty = false;
  #keptLast = 0;
  #askedLast = -Infinity;
  #usedLast = -Infinity;
  readonly #touched = new Set<string>();
  readonly #elsewhere: Indexing | undefined;
  readonly #leads = new WeakMap<IndexedFile, readonly number[]>();

  /**
   * @param rest is awaited again and again in long work
   * @param tell hears what the index does
   * @param elsewhere reads many files where that is better done
   */
  constructor(host: Host, rest: () => Promise<void>, tell: (state: IndexState) => void, elsewhere?: Indexing) {
    this.#host = host;
    this.#rest = rest;
    this.#tell = tell;
    this.#elsewhere = elsewhere;
  }

  get host(): Host {
    return this.#host;
  }

  /** Other folders make another index. */
  configure(options: WorkspaceOptions): void {
    if (JSON.stringify(options) === JSON.stringify(this.#options)) return;
    this.#options = options;
    this.#generation++;
    const wasWanted = this.#updating !== undefined;
    this.#updating = undefined;
    this.#index = new SymbolIndex();
    this.#usedLast = -Infinity;
    this.#set(noIndex);
    if (wasWanted) this.prepare();
  }

  /** Begins to make the index, unless that has begun. */
  prepare(): void {
    if (this.#updating === undefined) this.#update(() => this.#renew(true));
  }

  /** Makes it, and keeps it; resolves when that is done. */
  async make(): Promise<void> {
    this.prepare();
    await this.#updating;
  }

  touch(uris: readonly string[]): void {
    if (this.#updating === undefined) return;
    const isNew = this.#touched.size === 0;
    for (const uri of uris) if (this.#isWanted(uri)) this.#touched.add(uri);
    if (!isNew || this.#touched.size === 0) return;
    setTimeout(() => {
      const changed = [...this.#touched];
      this.#touched.clear();
      this.#update(() => this.#look(changed));
    }, settleTime);
  }

  /** The index of all files as they are now. */
  async whole({ pause, report }: Work): Promise<SymbolIndex> {
    const generation = this.#generation;
    this.#refresh(goodFor.asking);
    const done = this.#updating;
    let isDone = false;
    void done?.then(() => {
      isDone = true;
    });
    while (!isDone && generation === this.#generation) {
      const { done: count, total } = this.#state;
      report(total === 0 ? 0 : Math.floor((100 * count) / total), 'reading symbols');
      await Promise.race([done, delay(50)]);
      await pause();
    }
    return this.#index;
  }

  /** What the index knows by now, after a moment's patience. */
  async symbols({ query, limit }: Jobs['symbols'][0]): Promise<SymbolsAnswer> {
    const isFirst = this.#state.phase !== 'ready';
    this.#askedLast = performance.now();
    this.#refresh(goodFor.typing);
    if (this.#isUpdating) await Promise.race([this.#updating, delay(isFirst ? patience.making : patience.renewing)]);
    this.#askedLast = performance.now();
    // An editor asks for nothing when somebody begins to type.
    if (query === '') setTimeout(() => this.#makeReady(), 0);
    return { ...this.#index.query(query, limit), state: this.#state };
  }

  /** Gives back what is needed for questions only, unless somebody is asking. @param always also then */
  tidy(always = false): void {
    if (always || !this.#isBeingAsked) this.#index.tidy();
  }

  get #isBeingAsked(): boolean {
    return performance.now() - this.#askedLast < typingTime;
  }

  /** Makes what questions need beside that. */
  #makeReady(): void {
    this.#index.query('nothing', 1);
  }

  /** What stands above the dynamic symbols of files in their listings; of each it is found out once. */
  async leads(uris: readonly string[], { pause }: Pick<Work, 'pause'>): Promise<(readonly number[])[]> {
    const found: (readonly number[])[] = [];
    for (const uri of uris) {
      await pause();
      const known = this.#index.files.get(uri);
      const lead = (known && this.#leads.get(known)) ?? (await this.#lead(uri));
      if (known) this.#leads.set(known, lead);
      found.push(lead);
    }
    return found;
  }

  async #lead(uri: string): Promise<readonly number[]> {
    const source = await this.#host.open(uri).catch(() => undefined);
    if (!source) return [];
    try {
      const places = placesOf(this.#host.system, uri, this.#options.sysroot);
      const { file, name, view } = openBinary(source, decodeText(uri).replace(/^.*\//, ''), undefined, places);
      return file ? leadOf(file, name, view) : [];
    } finally {
      source.close();
    }
  }

  /** Looks the files over again when that was long ago. */
  #refresh({ least, timesItsCost }: { readonly least: number; readonly timesItsCost: number }): void {
    const { at, took } = this.#renewed;
    const isOld = performance.now() - at > Math.max(least, timesItsCost * took);
    if (this.#updating === undefined) this.prepare();
    else if (isOld && !this.#isUpdating) this.#update(() => this.#renew(false));
  }

  #update(work: () => Promise<void>): void {
    const before = this.#updating ?? Promise.resolve();
    const generation = this.#generation;
    const updating = before
      // Who waited for what has failed has been told; the next one begins all the same.
      .catch(() => undefined)
      .then(async () => {
        this.#isUpdating = true;
        if (generation === this.#generation) await work();
      })
      .catch((error: unknown) => {
        if (!(error instanceof Outdated)) throw error;
      })
      .finally(() => {
        if (updating === this.#updating) this.#isUpdating = false;
      });
    this.#isUpdating = true;
    this.#updating = updating;
  }

  /** All files below the folders. @param isFirst there is no index yet */
  async #renew(isFirst: boolean): Promise<void> {
    const start = performance.now();
    if (isFirst) {
      this.#set({ ...noIndex, phase: 'listing' });
      const kept = await this.#kept();
      if (kept) this.#index = kept;
    }
    const uris: string[] = [];
    let isCut = false;
    for (const folder of this.#options.folders)
      for await (const uri of this.#host.filesBelow(folder)) {
        if (uris.length % batch === 0) await this.#pause();
        if (uris.length >= mostFiles) isCut = true;
        if (isCut) break;
        uris.push(uri);
      }
    const there = new Set(uris);
    const gone = [...this.#index.files.keys()].filter((uri) => !there.has(uri));
    for (const uri of gone) this.#index.delete(uri);
    if (gone.length > 0) this.#isDirty = true;
    await this.#look(uris, isCut);
    const now = performance.now();
    this.#renewed = { at: now, took: now - start };
    if (this.#isDirty && (isFirst || now - this.#keptLast > keptEvery)) await this.#keep();
    const { cache } = this.#host;
    if (cache && now - this.#usedLast > usedEvery) {
      this.#usedLast = now;
      await cache.use(this.#keptAt(cache));
    }
  }

  /** Reads those files anew that have changed. @param elsewhere reads them when they are many */
  async #look(uris: readonly string[], isCut = this.#state.isCut, elsewhere = this.#elsewhere): Promise<void> {
    const generation = this.#generation;
    const changed: (readonly [uri: string, stamp: string])[] = [];
    for (let at = 0; at < uris.length; at += batch) {
      await this.#pause();
      const some = uris.slice(at, at + batch);
      const stamps = await Promise.all(some.map((uri) => this.#host.stamp(uri)));
      if (generation !== this.#generation) throw new Outdated();
      for (const [index, uri] of some.entries()) {
        const [stamp, known] = [stamps[index], this.#index.files.get(uri)];
        if (stamp === undefined) this.#isDirty = this.#index.delete(uri) || this.#isDirty;
        else if (known?.stamp !== stamp) changed.push([uri, stamp]);
      }
    }
    if (changed.length >= many && elsewhere && (await this.#lookElsewhere(elsewhere)))
      // What has changed meanwhile is left.
      return await this.#look(uris, isCut, undefined);
    for (const [done, [uri, stamp]] of changed.entries()) {
      this.#set({ phase: 'reading', done, total: changed.length, binaries: this.#index.binaryCount, isCut });
      await this.#read(uri, stamp);
    }
    if (this.#isBeingAsked) this.#makeReady();
    else this.#index.prepare();
    this.#set({ phase: 'ready', done: 0, total: 0, binaries: this.#index.binaryCount, isCut });
    if (changed.length > 0) this.#isDirty = true;
  }

  /** Whether that was done, and the index is the one that was made. */
  async #lookElsewhere(elsewhere: Indexing): Promise<boolean> {
    const { done, end } = elsewhere(this.#options, (state) => {
      if (state.phase === 'reading') this.#set(state);
    });
    try {
      let isDone: boolean | undefined;
      while ((isDone = await Promise.race([done, delay(50)])) === undefined) await this.#pause();
      const kept = isDone ? await this.#kept() : undefined;
      await this.#pause();
      if (kept) this.#index = kept;
      return kept !== undefined;
    } finally {
      end();
    }
  }

  async #read(uri: string, stamp: string): Promise<void> {
    const index = this.#index;
    await readInto(index, this.#host, { uri, stamp, sysroot: this.#options.sysroot }, () => this.#pause());
  }

  /** Whether a file lies below one of the folders, and in none that is left out. */
  #isWanted(uri: string): boolean {
    const folder = this.#options.folders.find((each) => uri.startsWith(each + '/'));
    return (
      folder !== undefined &&
      !uri
        .slice(folder.length)
        .split('/')
        .some((name) => skippedFolders.has(name))
    );
  }

  async #pause(): Promise<void> {
    const generation = this.#generation;
    await this.#rest();
    if (generation !== this.#generation) throw new Outdated();
  }

  #set(state: IndexState): void {
    this.#state = state;
    this.#tell(state);
  }

  get #key(): string {
    const { folders, sysroot = '' } = this.#options;
    return JSON.stringify([folders, sysroot]);
  }

  async #kept(): Promise<SymbolIndex | undefined> {
    const { cache } = this.#host;
    const bytes = await cache?.read(this.#keptAt(cache));
    return bytes && readIndex(bytes, this.#key);
  }

  async #keep(): Promise<void> {
    const { cache } = this.#host;
    // Where nothing can be written the next session reads all files again, and that is all.
    await cache?.writePieces(this.#keptAt(cache), indexPieces(this.#index, this.#key)).catch(() => undefined);
    this.#isDirty = false;
    this.#keptLast = performance.now();
  }

  #keptAt(cache: NonNullable<Host['cache']>): string {
    return `${cache.folder(this.#options.cacheFolder)}/index/${nameOfKey(this.#key)}`;
  }
}

/** Reads the names of a file, if it is a binary, into an index. */
export async function readInto(
  index: SymbolIndex,
  { system, open }: Pick<Host, 'system' | 'open'>,
  { uri, stamp, sysroot }: { readonly uri: string; readonly stamp: string; readonly sysroot?: string | undefined },
  pause: () => Promise<void>,
): Promise<void> {
  await pause();
  const file = await open(uri).catch(() => undefined);
  try {
    if (!file || !isBinary(file)) {
      index.set({ uri, stamp, entries: undefined });
      return;
    }
    const places = placesOf(system, uri, sysroot);
    const gatherer = new Gatherer(index.shared);
    for (const _ of gatherer.binary(decodeBinary(file, places))) await pause();
    index.set({ uri, stamp, entries: gatherer.done() });
  } finally {
    file?.close();
  }
}

/** Where a file is, to look for its file of debug information. */
function placesOf(system: Host['system'], uri: string, sysroot = ''): ReturnType<typeof filePlaces> {
  const path = system?.pathOf(uri);
  return system && path !== undefined ? filePlaces(system.files, path, sysroot) : [];
}

/** The folders are others by now. */
class Outdated extends Error {}

/** A name for a file; two keys of one name share the file, and each finds that it is not its own. */
export function nameOfKey(key: string): string {
  let [low, high] = [0x811c9dc5, 0x1234567];
  for (let at = 0; at < key.length; at++) {
    low = Math.imul(low ^ key.charCodeAt(at), 0x01000193);
    high = Math.imul(high ^ key.charCodeAt(at), 0x85ebca6b);
  }
  return [low, high].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

function delay(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), milliseconds);
  });
}
