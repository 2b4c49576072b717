// Which files of the workspace are ELF files, by their first bytes: for the menus (context keys), for the choice in the
// palette, for opening by magic.
import { commands, Disposable, FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { identify, type IdentifyParams, type IdentifyResult } from '../shared/protocol.ts';

/** At most so many files are looked at when the window opens; more only when they are opened or change. */
const scanLimit = 20_000;
/** Files per request: short requests let others pass in between. */
const batch = 250;
/** Changes on disk are gathered this long, in milliseconds, for a build writes many files at once. */
const settleTime = 500;

export class ElfFiles implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #log: LogOutputChannel;
  readonly #elf = new Map<string, Uri>();
  readonly #other = new Set<string>();
  readonly #pending = new Map<string, Uri>();
  readonly #watcher = workspace.createFileSystemWatcher('**/*');
  readonly #subscriptions: Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(client: BaseLanguageClient, log: LogOutputChannel) {
    this.#client = client;
    this.#log = log;
    const touched = (uri: Uri): void => this.#touch(uri);
    this.#subscriptions = [
      this.#watcher,
      this.#watcher.onDidCreate(touched),
      this.#watcher.onDidChange(touched),
      this.#watcher.onDidDelete(touched),
      workspace.onDidChangeWorkspaceFolders(({ added }) => void this.scan(added.map(({ uri }) => uri))),
    ];
  }

  /** The ELF files known so far, in order of their paths. */
  all(): Uri[] {
    return [...this.#elf.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** Whether the file begins as an ELF file or an archive of them does. */
  async isElf(uri: Uri): Promise<boolean> {
    await this.#identify([uri]);
    return this.#elf.has(uri.fsPath);
  }

  /** Looks at the files of the workspace or of these folders. Never fails: without it the menus go by names. */
  async scan(folders?: readonly Uri[]): Promise<void> {
    try {
      const started = Date.now();
      const roots = folders ?? workspace.workspaceFolders?.map(({ uri }) => uri) ?? [];
      const found = (await Promise.all(roots.map(filesBelow))).flat().slice(0, scanLimit);
      for (let at = 0; at < found.length; at += batch) await this.#identify(found.slice(at, at + batch));
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
      this.#identify(uris).catch((error: unknown) => this.#log.warn(String(error)));
    }, settleTime);
  }

  async #identify(uris: readonly Uri[]): Promise<void> {
    await this.#client.start();
    const params: IdentifyParams = { uris: uris.map(String) };
    const elf = new Set((await this.#client.sendRequest<IdentifyResult>(identify, params)).elf);
    for (const uri of uris) {
      const isElf = elf.has(uri.toString());
      if (isElf) this.#elf.set(uri.fsPath, uri);
      else this.#elf.delete(uri.fsPath);
      if (!isElf && looksElf(uri)) this.#other.add(uri.fsPath);
      else this.#other.delete(uri.fsPath);
    }
    await this.#publish();
  }

  /**
   * The menus' conditions in package.json: `resourcePath in elfsmith.elfFiles`, and not by name alone when in
   * `elfsmith.otherFiles`; the view is there when there are any.
   */
  async #publish(): Promise<void> {
    const keys = (paths: Iterable<string>): Record<string, true> =>
      Object.fromEntries([...paths].map((path) => [path, true]));
    await commands.executeCommand('setContext', 'elfsmith.elfFiles', keys(this.#elf.keys()));
    await commands.executeCommand('setContext', 'elfsmith.otherFiles', keys(this.#other));
    await commands.executeCommand('setContext', 'elfsmith.hasElfFiles', this.#elf.size > 0);
  }
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
function looksElf(uri: Uri): boolean {
  return /\.(so|elf|o|a|ko|axf|prx)(\.[0-9]+)*$/.test(uri.path);
}
