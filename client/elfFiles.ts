// What the files of the workspace are, by their bytes: for the menus (context keys), for the choice in the palette, for
// opening by magic.
import { commands, Disposable, EventEmitter, FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { LogOutputChannel, TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { identify, type IdentifyParams, type IdentifyResult } from '../shared/protocol.ts';
import { parseUri, scheme } from '../shared/uri.ts';

/** At most so many files are looked at when the window opens; more only when they are opened or change. */
const scanLimit = 20_000;
/** Files per request: short requests let others pass in between. */
const batch = 250;
/** While the window opens the menus hear of what was found after so many requests. */
const publishAfter = 8;
/** Changes on disk are gathered this long, in milliseconds, for a build writes many files at once. */
const settleTime = 500;

interface Known {
  readonly uri: Uri;
  /** See IdentifyResult. */
  readonly traits: readonly string[];
}

export class ElfFiles implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #log: LogOutputChannel;
  /** ELF files and archives, by their paths. */
  readonly #elf = new Map<string, Known>();
  /** Files that only have the name of one. */
  readonly #other = new Set<string>();
  /** Open listings by their paths: which binary, of which kind. */
  readonly #listings = new Map<string, { readonly binary: Uri; readonly kind: string; readonly isAbout: boolean }>();
  readonly #pending = new Map<string, Uri>();
  readonly #changes = new EventEmitter<Uri[]>();
  readonly #watcher = workspace.createFileSystemWatcher('**/*');
  readonly #subscriptions: Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the menus were told last, by context key. */
  readonly #told = new Map<string, string>();
  /** Files are something else than they were, or than was known. */
  readonly onDidChange = this.#changes.event;

  constructor(client: BaseLanguageClient, log: LogOutputChannel) {
    this.#client = client;
    this.#log = log;
    const touched = (uri: Uri): void => this.#touch(uri);
    this.#subscriptions = [
      this.#watcher,
      this.#changes,
      this.#watcher.onDidCreate(touched),
      this.#watcher.onDidChange(touched),
      this.#watcher.onDidDelete(touched),
      workspace.onDidChangeWorkspaceFolders(({ added }) => void this.scan(added.map(({ uri }) => uri))),
      workspace.onDidOpenTextDocument((document) => this.#open(document)),
      workspace.onDidCloseTextDocument(({ uri }) => this.#listings.delete(uri.fsPath)),
    ];
    for (const document of workspace.textDocuments) this.#open(document);
  }

  /** The ELF files known so far, or those with a trait, in order of their paths. */
  all(trait?: string): Uri[] {
    return [...this.#elf.values()]
      .filter(({ traits }) => trait === undefined || traits.includes(trait))
      .map(({ uri }) => uri)
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** What is known of a file so far, its kind first; see IdentifyResult. */
  traitsOf(uri: Uri): readonly string[] {
    return this.#elf.get(uri.fsPath)?.traits ?? [];
  }

  /** Whether the file begins as an ELF file or an archive of them does. */
  async isElf(uri: Uri): Promise<boolean> {
    await this.#identify([uri]);
    await this.#publish();
    return this.#elf.has(uri.fsPath);
  }

  /** Looks at the files of the workspace or of these folders. Never fails: without it the menus go by names. */
  async scan(folders?: readonly Uri[]): Promise<void> {
    try {
      const started = Date.now();
      const roots = folders ?? workspace.workspaceFolders?.map(({ uri }) => uri) ?? [];
      const found = (await Promise.all(roots.map(filesBelow))).flat().slice(0, scanLimit);
      for (let at = 0; at < found.length; at += batch) {
        await this.#identify(found.slice(at, at + batch));
        if ((at / batch) % publishAfter === 0) await this.#publish();
      }
      await this.#publish();
      this.#log.info(`scanned ${found.length} files, ${this.#elf.size} of them ELF, in ${Date.now() - started} ms`);
      if (found.length >= scanLimit) this.#log.warn(`more than ${scanLimit} files: the rest is looked at when opened`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#log.warn('The workspace could not be scanned for ELF files.', reason);
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
    Disposable.from(...this.#subscriptions).dispose();
  }

  #touch(uri: Uri): void {
    this.#pending.set(uri.fsPath, uri);
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const uris = [...this.#pending.values()].slice(0, scanLimit);
      this.#pending.clear();
      this.#identify(uris)
        .then(() => this.#publish())
        .catch((error: unknown) => this.#log.warn(String(error)));
    }, settleTime);
  }

  /** A listing has the traits of the binary that it is about, so that its menus are the binary's. */
  #open({ uri }: TextDocument): void {
    const ref = uri.scheme === scheme ? parseUri(uri.toString()) : undefined;
    if (!ref) return;
    const { file, kind = 'listing', member, other } = ref;
    const binary = Uri.parse(file);
    const isAbout = member === undefined && other === undefined && kind !== plan;
    this.#listings.set(uri.fsPath, { binary, kind, isAbout });
    this.isElf(binary).catch((error: unknown) => this.#log.warn(String(error)));
  }

  async #identify(uris: readonly Uri[]): Promise<void> {
    await this.#client.start();
    const params: IdentifyParams = { uris: uris.map(String) };
    const found = (await this.#client.sendRequest<IdentifyResult>(identify, params)).traits;
    const isNew = (uri: Uri): boolean => this.traitsOf(uri)[0] !== found[uri.toString()]?.[0];
    const fresh = uris.filter(isNew);
    for (const uri of uris) {
      const traits = found[uri.toString()];
      if (traits) this.#elf.set(uri.fsPath, { uri, traits });
      else this.#elf.delete(uri.fsPath);
      if (!traits && looksElf(uri)) this.#other.add(uri.fsPath);
      else this.#other.delete(uri.fsPath);
    }
    if (fresh.length > 0) this.#changes.fire(fresh);
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
    for (const [trait, paths] of sets) await this.#tell(traitKey + trait, keysOf(paths));
    await this.#tell('elfsmith.otherFiles', keysOf(this.#other));
    await this.#tell('elfsmith.hasElfFiles', this.#elf.size > 0);
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
      else if ((type & FileType.File) !== 0 && (looksElf(uri) || !name.includes('.'))) found.push(uri);
    }
  }
  return found;
}

/** File systems that the server reads by itself, range by range. */
const diskSchemes = new Set(['file', 'vscode-remote']);
const skippedFolders = new Set(['.git', '.hg', '.svn', 'node_modules']);

/** Names that the menus take for ELF files before anybody has looked inside; libc.so may well be a linker script. */
export function looksElf(uri: Uri): boolean {
  return /\.(so|elf|o|a|ko|axf|prx)(\.[0-9]+)*$/.test(uri.path);
}
