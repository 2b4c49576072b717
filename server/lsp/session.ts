// What the server knows of its one client: what it can do, which documents are open, and by which URIs it calls
// listings: our scheme, or files for clients that can't open that.

import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import { defaultPaging, type PagingOptions } from '../../shared/listing/overview.ts';
import type { InitializationOptions } from '../../shared/protocol.ts';
import { filesOf, formatUri, parseUri, type ListingRef } from '../../shared/uri.ts';
import { Documents, Unreadable, type Document, type OnChange } from './documents.ts';
import type { Host } from '../host/host.ts';
import type { IndexState, Workspace } from '../workspace/jobs.ts';
import { halfTime, LocalWorkspace } from '../workspace/local.ts';
import { Loading } from './loading.ts';
import { Materializer } from './materialize.ts';
import { Reports } from './reports.ts';

/** What the client is told of by the server itself. */
export interface News {
  /** These binaries have changed on disk, or more is said of them. */
  readonly changed: OnChange;
  /** The index of the workspace has. */
  indexed(this: void, state: IndexState): void;
  /** The thread of the workspace has ended by itself. */
  failed(this: void, reason: string): void;
}

export class Session {
  readonly options: InitializationOptions;
  readonly capabilities: ClientCapabilities;
  readonly host: Host;
  /** Writes a line to the log of the client. */
  readonly log: (line: string) => void;
  readonly loading: Loading;
  readonly paging: PagingOptions;
  readonly documents: Documents;
  readonly materializer: Materializer | undefined;
  /** All binaries of the workspace. */
  readonly workspace: Workspace;
  /** What is said of files, which the client's settings change while the server runs. */
  readonly reports: Reports;
  /** URIs of the folders of the workspace. */
  #folders: readonly string[];
  /** URIs of the listings that the client has open. */
  readonly shown = new Set<string>();

  constructor(params: InitializeParams, host: Host, news: News) {
    this.options = (params.initializationOptions as InitializationOptions | undefined) ?? {};
    this.capabilities = params.capabilities;
    this.reports = new Reports(this.options.ignoredFindings ?? []);
    this.host = host;
    this.log = news.failed;
    this.#folders = params.workspaceFolders?.map(({ uri }) => uri.replace(/\/+$/, '')) ?? [];
    const { overviewRows, pageRows, names, cacheFolder, loader } = this.options;
    this.loading = new Loading(host.system, loader ?? {});
    this.paging = {
      overviewRows: positive(overviewRows) ?? defaultPaging.overviewRows,
      pageRows: positive(pageRows) ?? defaultPaging.pageRows,
      ...(names === 'raw' || names === 'both' ? { names } : {}),
    };
    this.documents = new Documents(host, this.paging, this.loading, news.changed, this.reports);
    // A thread of its own sees files of this machine only.
    const isHere = this.#folders.every((uri) => uri.startsWith('file:'));
    this.workspace =
      (isHere ? host.workspace?.(news.indexed, news.failed) : undefined) ??
      new LocalWorkspace(host, halfTime(), news.indexed);
    this.configureWorkspace();
    this.materializer = host.cache && new Materializer(host.cache, cacheFolder, this.documents);
  }

  get folders(): readonly string[] {
    return this.#folders;
  }

  set folders(uris: readonly string[]) {
    this.#folders = uris.map((uri) => uri.replace(/\/+$/, ''));
    this.configureWorkspace();
  }

  /** Tells the workspace of its folders and of settings that matter to it. */
  configureWorkspace(): void {
    const { cacheFolder } = this.options;
    const { sysroot } = this.loading.worldSettings();
    this.workspace.configure({
      folders: this.#folders,
      ...(cacheFolder !== undefined && { cacheFolder }),
      ...(sysroot !== undefined && { sysroot }),
    });
  }

  /** Whether the client reads listings through workspace/textDocumentContent. */
  get opensScheme(): boolean {
    return this.options.textDocumentContent ?? this.capabilities.workspace?.textDocumentContent !== undefined;
  }

  /** The version of Elfsmith; empty when nobody says. */
  get version(): string {
    return this.host.system?.version() ?? this.options.version ?? '';
  }

  /**
   * Whether a binary lies on a machine whose libraries can be seen: without it nothing is known of how it is loaded.
   */
  isOnMachine(file: string): boolean {
    return this.loading.isOnMachine(file);
  }

  /** Which listing a document of the client is; undefined when it is none of ours. */
  refOf(uri: string): ListingRef | undefined {
    return parseUri(uri) ?? this.materializer?.refOf(uri);
  }

  /** The binaries that a document of the client is made from; none when it is none of ours. */
  filesOf(uri: string): string[] {
    const ref = this.refOf(uri);
    return ref ? filesOf(ref) : [];
  }

  /** Works on the page that a URI names; null when there is none, which its text explains. */
  async on<T>(uri: string, work: (document: Document) => T | Promise<T>): Promise<T | null> {
    const ref = this.refOf(uri);
    const result = ref ? await this.documents.use(ref, work) : null;
    return result instanceof Unreadable ? null : result;
  }

  /** The URI by which the client can open a listing at once. */
  async open(ref: ListingRef): Promise<string> {
    return this.opensScheme || !this.materializer || !ref.file.startsWith('file:')
      ? formatUri(ref)
      : await this.materializer.write(ref);
  }

  /** The URI by which the client will know a listing once it is written. */
  name(ref: ListingRef): string {
    return this.opensScheme || !this.materializer || !ref.file.startsWith('file:')
      ? formatUri(ref)
      : this.materializer.uriOf(ref);
  }

  show(uri: string): void {
    const ref = this.refOf(uri);
    if (!ref || this.shown.has(uri)) return;
    this.shown.add(uri);
    for (const file of filesOf(ref)) this.documents.show(file);
  }

  /** URIs of the binaries whose documents the client has open. */
  shownFiles(): string[] {
    return [...new Set([...this.shown].flatMap((uri) => this.filesOf(uri)))];
  }

  hide(uri: string): void {
    const ref = this.refOf(uri);
    if (ref && this.shown.delete(uri)) for (const file of filesOf(ref)) this.documents.hide(file);
  }
}

function positive(rows: number | undefined): number | undefined {
  return rows !== undefined && Number.isInteger(rows) && rows > 0 ? rows : undefined;
}
