// An extension for the tests of the web host: the scheme `memfs`, files in memory as a browser has them. What they are
// comes from webHost.ts, and what is written is told to it.
import {
  Disposable,
  EventEmitter,
  FileChangeType,
  FileSystemError,
  FileType,
  workspace,
  type ExtensionContext,
  type FileChangeEvent,
  type FileStat,
  type FileSystemProvider,
  type Uri,
} from 'vscode';

/** Called by the editor. */
export async function activate(context: ExtensionContext): Promise<void> {
  const { files: address } = context.extension.packageJSON as { files: string };
  const names = (await (await fetch(address)).json()) as string[];
  const files = new MemoryFiles((path, bytes) => fetch(address + path, { method: 'PUT', body: bytes }));
  for (const name of names) files.put(name, new Uint8Array(await (await fetch(address + name)).arrayBuffer()));
  context.subscriptions.push(workspace.registerFileSystemProvider('memfs', files, { isCaseSensitive: true }));
}

class MemoryFiles implements FileSystemProvider {
  readonly #files = new Map<string, { readonly bytes: Uint8Array; readonly time: number }>();
  readonly #changes = new EventEmitter<FileChangeEvent[]>();
  readonly #tell: (path: string, bytes: Uint8Array<ArrayBuffer>) => Promise<unknown>;
  readonly onDidChangeFile = this.#changes.event;

  constructor(tell: (path: string, bytes: Uint8Array<ArrayBuffer>) => Promise<unknown>) {
    this.#tell = tell;
  }

  put(path: string, bytes: Uint8Array): void {
    this.#files.set(path, { bytes, time: Date.now() });
  }

  watch(): Disposable {
    return new Disposable(() => {});
  }

  stat(uri: Uri): FileStat {
    const file = this.#files.get(uri.path);
    if (file) return { type: FileType.File, ctime: file.time, mtime: file.time, size: file.bytes.length };
    if (this.readDirectory(uri).length === 0) throw FileSystemError.FileNotFound(uri);
    return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
  }

  readDirectory({ path }: Uri): [string, FileType][] {
    const folder = path.replace(/\/*$/, '/');
    const inside = [...this.#files.keys()]
      .filter((each) => each.startsWith(folder))
      .map((each) => each.slice(folder.length));
    return [
      ...new Map(
        inside.map((each) => [each.replace(/\/.*/, ''), each.includes('/') ? FileType.Directory : FileType.File]),
      ),
    ];
  }

  readFile(uri: Uri): Uint8Array {
    const file = this.#files.get(uri.path);
    if (!file) throw FileSystemError.FileNotFound(uri);
    return file.bytes;
  }

  async writeFile(uri: Uri, bytes: Uint8Array): Promise<void> {
    const type = this.#files.has(uri.path) ? FileChangeType.Changed : FileChangeType.Created;
    this.put(uri.path, bytes.slice());
    await this.#tell(uri.path, bytes.slice());
    this.#changes.fire([{ type, uri }]);
  }

  async rename(from: Uri, to: Uri, { overwrite }: { overwrite: boolean }): Promise<void> {
    const bytes = this.readFile(from);
    if (this.#files.has(to.path) && !overwrite) throw FileSystemError.FileExists(to);
    this.delete(from);
    await this.writeFile(to, bytes);
  }

  delete(uri: Uri): void {
    this.#files.delete(uri.path);
    this.#changes.fire([{ type: FileChangeType.Deleted, uri }]);
  }

  /** Folders are there as long as files are in them. */
  createDirectory(): void {}
}
