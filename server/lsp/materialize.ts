// Documents as read-only files, for editors that can't open our scheme. The file's path says which document it is, so
// that it is understood also when another server wrote it:
// FOLDER/PATH/NAME OF THE BINARY[ #MEMBER][ @KIND][ =KEY][ +OTHER BINARY][ &MEMBER OF IT][ TABLE][ PAGE].elf-listing

import { decodeText, filesOf, suffix, type ListingRef } from '../../shared/uri.ts';
import { Unreadable, type Documents } from './documents.ts';
import type { Cache } from '../host/host.ts';

const fileScheme = 'file://';

type Parameter = Exclude<keyof ListingRef, 'file'>;

/**
 * The words behind the name, in their order, and with which character each begins: escaped values have none of them.
 * The page goes with a table.
 */
const parameters: readonly (readonly [Parameter, string])[] = [
  ['member', '#'],
  ['kind', '@'],
  ['key', '='],
  ['other', '+'],
  ['otherMember', '&'],
  ['table', ''],
  ['page', ''],
];

/** Members begin with what is their mark, too. */
const isMember = (parameter: Parameter): boolean => parameter === 'member' || parameter === 'otherMember';

export class Materializer {
  readonly #cache: Cache;
  /** URI of the folder, decoded. */
  readonly #folder: string;
  readonly #documents: Documents;
  /** What was written, by its URI, and the stamp that the binary had then. */
  readonly #written = new Map<string, { readonly ref: ListingRef; readonly stamp: string }>();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(cache: Cache, path: string | undefined, documents: Documents) {
    this.#cache = cache;
    this.#folder = decodeText(cache.folder(path));
    this.#documents = documents;
  }

  /** Which listing a file is; undefined when it is none of ours. */
  refOf(uri: string): ListingRef | undefined {
    const path = decodeText(uri);
    const end = path.lastIndexOf('/');
    if (!path.startsWith(this.#folder + '/') || !path.endsWith(suffix)) return undefined;
    const binary = path.slice(this.#folder.length, end);
    const name = nameOf(binary);
    const base = path.slice(end + 1, -suffix.length);
    if (base !== name && !base.startsWith(name + ' ')) return undefined;
    const words = base
      .slice(name.length + 1)
      .split(' ')
      .filter((word) => word !== '');
    const marked = parameters.flatMap(([parameter, mark]) => {
      const value = words[0]?.startsWith(mark) === true ? words.shift()?.slice(mark.length) : undefined;
      return value === undefined ? [] : [[parameter, (isMember(parameter) ? '#' : '') + decodeText(value)] as const];
    });
    const { page, ...rest } = Object.fromEntries(marked) as Partial<Record<Parameter, string>>;
    return {
      file: fileScheme + encodePath(binary),
      ...rest,
      ...(page !== undefined && { page: Number(page) }),
    };
  }

  /** URI of the file that holds a document. */
  uriOf(ref: ListingRef): string {
    const binary = decodeText(ref.file.slice(fileScheme.length));
    const words = parameters.flatMap(([parameter, mark]) => {
      const value = ref[parameter]?.toString();
      return value === undefined
        ? []
        : [mark + encodeURIComponent(isMember(parameter) ? value.replace(/^#/, '') : value)];
    });
    return encodeFolder(this.#folder) + encodePath(`${binary}/${[nameOf(binary), ...words].join(' ')}${suffix}`);
  }

  /** Writes a listing unless that has been done and it is the same; gives the file's URI. */
  write(ref: ListingRef): Promise<string> {
    return this.#inTurn(() => this.#write(ref));
  }

  /** One after the other: of two that write the same file the later one has the newer text. */
  #inTurn<T>(run: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(run);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #write(ref: ListingRef): Promise<string> {
    const uri = this.uriOf(ref);
    const found = await this.#documents.use(ref, (document) => document.stamp);
    const stamp = found instanceof Unreadable ? found.reason : found;
    if (this.#written.get(uri)?.stamp !== stamp) await this.#cache.write(uri, await this.#documents.text(ref));
    this.#written.set(uri, { ref, stamp });
    return uri;
  }

  /**
   * An editor shows a file of ours, which the command line may have written: from now on it follows its binary, and
   * says what our settings make of it.
   */
  async follow(uri: string): Promise<void> {
    const ref = this.refOf(uri);
    if (ref) await this.#inTurn(() => this.#follow(ref));
  }

  async #follow(ref: ListingRef): Promise<void> {
    const own = this.uriOf(ref);
    const found = await this.#documents.use(ref, (document) => document.stamp);
    const text = await this.#documents.text(ref);
    const there = await this.#cache.read(own);
    if (!there || new TextDecoder().decode(there) !== text) await this.#cache.write(own, text);
    this.#written.set(own, { ref, stamp: found instanceof Unreadable ? found.reason : found });
  }

  /** A binary has changed: its files are written anew. */
  async refresh(binaries: readonly string[]): Promise<void> {
    const names = new Set(binaries.map(decodeText));
    for (const { ref } of this.#written.values())
      if (filesOf(ref).some((file) => names.has(decodeText(file)))) await this.write(ref);
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function encodeFolder(uri: string): string {
  return fileScheme + encodePath(uri.slice(fileScheme.length));
}
