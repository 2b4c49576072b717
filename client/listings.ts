// Listings as files of a read-only file system: `elf:` URIs whose text is asked of the server once and kept while
// somebody looks at it.
// A file system, not only a content provider, gives breadcrumbs, the read-only lock, and tabs that come back after a
// reload.
import {
  Disposable,
  EventEmitter,
  FileChangeType,
  FilePermission,
  FileSystemError,
  FileType,
  Uri,
  workspace,
} from 'vscode';
import type { FileChangeEvent, FileStat, FileSystemProvider } from 'vscode';
import type { Server } from './server.ts';
import { filesOf, parseUri, scheme } from '../shared/uri.ts';

interface Listing {
  readonly bytes: Promise<Uint8Array>;
  readonly time: number;
}

export class Listings implements FileSystemProvider, Disposable {
  readonly #client: Server;
  readonly #kept = new Map<string, Listing>();
  readonly #changes = new EventEmitter<FileChangeEvent[]>();
  readonly #closing: Disposable;
  readonly onDidChangeFile = this.#changes.event;

  constructor(client: Server) {
    this.#client = client;
    this.#closing = workspace.onDidCloseTextDocument(({ uri }) => this.#kept.delete(uri.toString()));
  }

  /** The text changed of all listings of this binary, or of all listings: editors that show one read it again. */
  change(binary?: string): void {
    const isConcerned = (uri: string): boolean => {
      const ref = parseUri(uri);
      return binary === undefined || (ref !== undefined && filesOf(ref).includes(binary));
    };
    const open = workspace.textDocuments.filter(({ uri }) => uri.scheme === scheme).map(({ uri }) => uri.toString());
    const uris = [...new Set([...this.#kept.keys(), ...open])].filter(isConcerned);
    for (const uri of uris) this.#kept.delete(uri);
    this.#changes.fire(uris.map((uri) => ({ type: FileChangeType.Changed, uri: Uri.parse(uri) })));
  }

  async stat(uri: Uri): Promise<FileStat> {
    const { bytes, time } = this.#listing(uri);
    return {
      type: FileType.File,
      ctime: 0,
      mtime: time,
      size: (await bytes).length,
      permissions: FilePermission.Readonly,
    };
  }

  readFile(uri: Uri): Promise<Uint8Array> {
    return this.#listing(uri).bytes;
  }

  /** Resolves when the text of a listing is there. Rejects when it can't be had. */
  async prepare(uri: Uri): Promise<void> {
    await this.#listing(uri).bytes;
  }

  /** The editor asks for the text once for its size and once for itself; both get the same promise. */
  #listing(uri: Uri): Listing {
    const key = uri.toString();
    let listing = this.#kept.get(key);
    if (!listing) {
      if (!parseUri(key)) throw FileSystemError.FileNotFound(uri);
      listing = { bytes: this.#read(key), time: Date.now() };
      this.#kept.set(key, listing);
      listing.bytes.catch(() => this.#kept.delete(key));
    }
    return listing;
  }

  async #read(uri: string): Promise<Uint8Array> {
    try {
      await this.#client.start();
      const { text } = await this.#client.sendRequest<{ text: string }>('workspace/textDocumentContent', { uri });
      return new TextEncoder().encode(text);
    } catch (error) {
      throw FileSystemError.Unavailable(error instanceof Error ? error.message : String(error));
    }
  }

  /** The server watches the binaries and tells; there is nothing to watch here. */
  watch(): Disposable {
    return new Disposable(() => {});
  }

  readDirectory(uri: Uri): never {
    throw FileSystemError.FileNotADirectory(uri);
  }

  createDirectory(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  delete(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  rename(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  dispose(): void {
    this.#changes.dispose();
    this.#closing.dispose();
  }
}
