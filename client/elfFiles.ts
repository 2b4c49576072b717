// What the files of the workspace are, by their bytes: for the menus (context keys), for the choice in the palette, for
// opening by magic. Only those are looked at that the editor shows; all of them when somebody asks for all.
import { commands, Disposable, EventEmitter, FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { LogOutputChannel, Memento, TextDocument } from 'vscode';
import type { Server } from './server.ts';
import { identify, type IdentifyParams, type IdentifyResult } from '../shared/protocol.ts';
import { parseUri, scheme } from '../shared/uri.ts';

/** At most so many files are looked at when all are asked for; more only when they are shown. */
const scanLimit = 20_000;
/** Files per request: short requests let others pass in between. */
const batch = 250;
/** Changes on disk are gathered this long, in milliseconds, for a build writes many files at once. */
const settleTime = 500;
/** The editor shows many files at once: they are gathered this long, in milliseconds. */
const sightTime = 5;
/** Whether there were ELF files when the workspace was last open: their views are there from the start. */
const memory = 'elfsmith.hasElfFiles';

export const elfMagic = '\x7fELF';
/** How the files begin that the server is asked about: ELF, or an archive of either kind (System V ABI; ar(5)). */
const magics = [elfMagic, '!<arch>\n', '!<thin>\n'];
/** Bytes that tell. */
export const magicSize = 8;

/** Whether a file that begins with these bytes is ELF or an archive. */
export function isMagic(bytes: Uint8Array): boolean {
  const text = String.fromCharCode(...bytes.subarray(0, magicSize));
  return magics.some((magic) => text.startsWith(magic));
}

/** How far an ELF file may be behind a script's head (`shared/decode/behind.ts`). Few scripts are as long. */
export const scriptSize = 2 ** 21 + elfMagic.length;

export function isScript(bytes: Uint8Array): boolean {
  return bytes[0] === 0x23 && bytes[1] === 0x21;
}

/**
 * Looks at the first bytes of a file: a script may have an ELF file behind it, which the server finds out; undefined
 * where nobody but the server can look.
 */
export type Peek = (uri: Uri) => Promise<'binary' | 'perhaps' | 'other' | 'unreadable' | undefined>;

interface Known {
  readonly uri: Uri;
  /** See IdentifyResult. */
  readonly traits: readonly string[];
}

export class ElfFiles implements Disposable {
  readonly #server: Server;
  readonly #peek: Peek;
  readonly #memory: Memento;
  readonly #log: LogOutputChannel;
  /** ELF files and archives, by their paths. */
  readonly #elf = new Map<string, Known>();
  /** Files that only have the name of one. */
  readonly #other = new Set<string>();
  /** All that were looked at, by their paths. */
  readonly #seen = new Set<string>();
  /** Open listings by their paths: which binary, of which kind. */
  readonly #listings = new Map<string, { readonly binary: Uri; readonly kind: string; readonly isAbout: boolean }>();
  readonly #changed: Gathering;
  readonly #inSight: Gathering;
  readonly #changes = new EventEmitter<Uri[]>();
  readonly #watcher = workspace.createFileSystemWatcher('**/*');
  readonly #subscriptions: Disposable[];
  /** All files of the workspace have been asked for. */
  #scanning: Promise<void> | undefined;
  #hasLooked = false;
  /** What the menus were told last, by context key. */
  readonly #told = new Map<string, string>();
  /** Files are something else than they were, or than was known. */
  readonly onDidChange = this.#changes.event;

  constructor(server: Server, peek: Peek, memento: Memento, log: LogOutputChannel) {
    this.#server = server;
    this.#peek = peek;
    this.#memory = memento;
    this.#log = log;
    this.#changed = new Gathering(settleTime, (uris) => this.#look(uris.slice(0, scanLimit)));
    this.#inSight = new Gathering(sightTime, (uris) => this.#look(uris));
    const touched = (uri: Uri): void => {
      if (this.#scanning || this.#seen.has(uri.fsPath)) this.#changed.add(uri);
    };
    this.#subscriptions = [
      this.#changed,
      this.#inSight,
      this.#watcher,
      this.#changes,
      this.#watcher.onDidCreate(touched),
      this.#watcher.onDidChange(touched),
      this.#watcher.onDidDelete(touched),
      workspace.onDidChangeWorkspaceFolders(({ added }) => {
        if (this.#scanning) this.#scanning = this.#scan(added.map(({ uri }) => uri));
      }),
      workspace.onDidOpenTextDocument((document) => this.#open(document)),
      workspace.onDidCloseTextDocument(({ uri }) => this.#listings.delete(uri.fsPath)),
    ];
    for (const document of workspace.textDocuments) this.#open(document);
    void this.#tell('elfsmith.hasElfFiles', this.#hasElf);
  }

  /** The ELF files of the workspace, or those with a trait, by their paths. All are looked at the first time. */
  async all(trait?: string): Promise<Uri[]> {
    await (this.#scanning ??= this.#scan(workspace.workspaceFolders?.map(({ uri }) => uri) ?? []));
    return [...this.#elf.values()]
      .filter(({ traits }) => trait === undefined || traits.includes(trait))
      .map(({ uri }) => uri)
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** Whether any ELF file is known so far. */
  get hasAny(): boolean {
    return this.#elf.size > 0;
  }

  /** What is known of a file so far, its kind first; see IdentifyResult. */
  traitsOf(uri: Uri): readonly string[] {
    return this.#elf.get(uri.fsPath)?.traits ?? [];
  }

  /** The editor shows the file: it is looked at soon, unless that was done. */
  show(uri: Uri): void {
    if (uri.scheme !== scheme && !this.#seen.has(uri.fsPath)) this.#inSight.add(uri);
  }

  /** Whether the file begins as an ELF file or an archive of them does. */
  async isElf(uri: Uri): Promise<boolean> {
    const looked = this.#look([uri]);
    // Who opens a file does not wait for the server, which may have to start, and for the menus.
    if ((await this.#peek(uri)) === 'binary') return true;
    await looked;
    return this.#elf.has(uri.fsPath);
  }

  /** Whether the file is not there, or may not be read, as far as we can look ourselves. */
  async isUnreadable(uri: Uri): Promise<boolean> {
    return (await this.#peek(uri)) === 'unreadable';
  }

  dispose(): void {
    Disposable.from(...this.#subscriptions).dispose();
  }

  /** Looks at the files of folders. Never fails: without it the menus go by names. */
  async #scan(folders: readonly Uri[]): Promise<void> {
    try {
      const started = Date.now();
      const found = (await Promise.all(folders.map(filesBelow))).flat().slice(0, scanLimit);
      const unseen = found.filter(({ fsPath }) => !this.#seen.has(fsPath));
      for (let at = 0; at < unseen.length; at += batch) await this.#identify(unseen.slice(at, at + batch));
      await this.#publish();
      this.#log.info(`scanned ${found.length} files, ${this.#elf.size} of them ELF, in ${Date.now() - started} ms`);
      if (found.length >= scanLimit) this.#log.warn(`more than ${scanLimit} files: the rest is looked at when opened`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#log.warn('The workspace could not be scanned for ELF files.', reason);
      this.#scanning = undefined;
    }
  }

  /** Looks at files that are shown, or have changed. */
  async #look(uris: readonly Uri[]): Promise<void> {
    try {
      const started = Date.now();
      await this.#identify(uris);
      await this.#publish();
      if (this.#hasLooked || !this.hasAny) return;
      this.#hasLooked = true;
      this.#log.info(`looked at ${uris.length} files, ${this.#elf.size} of them ELF, in ${Date.now() - started} ms`);
    } catch (error) {
      this.#log.warn(String(error));
    }
  }

  /** A listing has the traits of the binary that it is about, so that its menus are the binary's. */
  #open({ uri }: TextDocument): void {
    const ref = uri.scheme === scheme ? parseUri(uri.toString()) : undefined;
    if (!ref) return;
    const { file, kind = 'listing', member, other } = ref;
    const binary = Uri.parse(file);
    const isAbout = member === undefined && other === undefined && kind !== plan;
    this.#listings.set(uri.fsPath, { binary, kind, isAbout });
    void this.#look([binary]);
  }

  async #identify(uris: readonly Uri[]): Promise<void> {
    const peeked = await Promise.all(uris.map((uri) => this.#mayBeBinary(uri)));
    const asked = uris.filter((_, at) => peeked[at]);
    const params: IdentifyParams = { uris: asked.map(String) };
    const found = asked.length > 0 ? (await this.#server.sendRequest<IdentifyResult>(identify, params)).traits : {};
    const fresh = uris.filter((uri) => this.traitsOf(uri)[0] !== found[uri.toString()]?.[0]);
    for (const uri of uris) {
      const traits = found[uri.toString()];
      this.#seen.add(uri.fsPath);
      if (traits) this.#elf.set(uri.fsPath, { uri, traits });
      else this.#elf.delete(uri.fsPath);
      if (!traits && looksElf(uri)) this.#other.add(uri.fsPath);
      else this.#other.delete(uri.fsPath);
    }
    if (fresh.length > 0) this.#changes.fire(fresh);
  }

  /** Whether it is worth it to ask the server, which may have to start for that. */
  async #mayBeBinary(uri: Uri): Promise<boolean> {
    const peeked = await this.#peek(uri);
    if (peeked !== undefined) return peeked === 'binary' || peeked === 'perhaps';
    const type = await workspace.fs.stat(uri).then(
      (stat) => stat.type,
      () => FileType.Unknown,
    );
    return (type & FileType.File) !== 0 && mayBeElf(uri);
  }

  /**
   * The menus' conditions in package.json: `resourcePath in elfsmith.is.elf`, and the same for each trait of files and
   * for each kind of listing; not by name alone when in `elfsmith.otherFiles`; the view is there when there are any.
   */
  async #publish(): Promise<void> {
    const sets = new Map<string, Set<string>>([['elf', new Set(this.#elf.keys())]]);
    const add = (trait: string, path: string): void => {
      const paths = sets.get(trait) ?? new Set();
      sets.set(trait, paths.add(path));
    };
    for (const [path, { traits }] of this.#elf) for (const trait of traits) add(trait, path);
    for (const [path, { binary, kind, isAbout }] of this.#listings) {
      add(kind, path);
      if (isAbout) for (const trait of this.#elf.get(binary.fsPath)?.traits ?? []) add(trait, path);
    }
    for (const trait of this.#traitsTold()) if (!sets.has(trait)) sets.set(trait, new Set());
    await Promise.all([
      ...[...sets].map(([trait, paths]) => this.#tell(traitKey + trait, keysOf(paths))),
      this.#tell('elfsmith.otherFiles', keysOf(this.#other)),
      this.#tell('elfsmith.hasElfFiles', this.#hasElf),
    ]);
    if (this.hasAny || this.#scanning) await this.#memory.update(memory, this.hasAny);
  }

  /** As long as nobody has looked at all of them: as it was when the workspace was open before. */
  get #hasElf(): boolean {
    return this.hasAny || (!this.#scanning && this.#memory.get(memory, false));
  }

  /** The traits of which some file was when the menus were told last. */
  #traitsTold(): string[] {
    return [...this.#told.keys()].filter((key) => key.startsWith(traitKey)).map((key) => key.slice(traitKey.length));
  }

  async #tell(key: string, value: unknown): Promise<void> {
    const text = JSON.stringify(value);
    if (this.#told.get(key) === text) return;
    this.#told.set(key, text);
    await commands.executeCommand('setContext', key, value);
  }
}

const traitKey = 'elfsmith.is.';
/** The kind of document that is about files that are to become one: what menus offer has been chosen already. */
const plan = 'merge-plan';

function keysOf(paths: Iterable<string>): Record<string, true> {
  return Object.fromEntries([...paths].map((path) => [path, true]));
}

/**
 * The files of a folder, at most as many as are looked at. Not every file system can be searched, and where none can
 * the editor's search waits for ever: those whose files come over a network or out of memory are walked through, and as
 * each of their files would be read whole, only what may be a binary by its name is given.
 */
async function filesBelow(folder: Uri): Promise<Uri[]> {
  if (diskSchemes.has(folder.scheme))
    return await workspace.findFiles(new RelativePattern(folder, '**/*'), undefined, scanLimit);
  const found: Uri[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next && found.length < scanLimit; next = folders.pop()) {
    // A folder that can't be read is left out.
    for (const [name, type] of await workspace.fs.readDirectory(next).then(undefined, () => [])) {
      const uri = Uri.joinPath(next, name);
      if (type === FileType.Directory && !skippedFolders.has(name)) folders.push(uri);
      else if ((type & FileType.File) !== 0 && mayBeElf(uri)) found.push(uri);
    }
  }
  return found;
}

/** File systems that the server reads by itself, range by range. */
const diskSchemes = new Set(['file', 'vscode-remote']);
const skippedFolders = new Set(['.git', '.hg', '.svn', 'node_modules']);

/** By its name, where it would have to be read whole. */
function mayBeElf(uri: Uri): boolean {
  return looksElf(uri) || !uri.path.replace(/^.*\//, '').includes('.');
}

/** Names that the menus take for ELF files before anybody has looked inside; libc.so may well be a linker script. */
export function looksElf(uri: Uri): boolean {
  return /\.(so|elf|o|a|ko|axf|prx)(\.[0-9]+)*$/.test(uri.path);
}

/** Files that are looked at together. */
class Gathering implements Disposable {
  readonly #milliseconds: number;
  readonly #look: (uris: readonly Uri[]) => Promise<void>;
  readonly #uris = new Map<string, Uri>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(milliseconds: number, look: (uris: readonly Uri[]) => Promise<void>) {
    this.#milliseconds = milliseconds;
    this.#look = look;
  }

  add(uri: Uri): void {
    this.#uris.set(uri.fsPath, uri);
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const uris = [...this.#uris.values()];
      this.#uris.clear();
      void this.#look(uris);
    }, this.#milliseconds);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}
