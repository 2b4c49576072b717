// A client of the language server for tests: starts it as an editor does, asks, and gives answers as short strings.

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { build } from 'esbuild';
import {
  ErrorCodes,
  ResponseError,
  AbstractMessageReader,
  AbstractMessageWriter,
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  CancellationTokenSource,
  type CancellationToken,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageConnection,
} from 'vscode-languageserver/node';
import type { Position, Range } from 'vscode-languageserver/node';
import {
  readFile,
  statFiles,
  writeFile,
  type ClientStat,
  type InitializationOptions,
  type ReadFileParams,
  type ReadFileResult,
  type ServerFacts,
  type StatFilesParams,
  type StatFilesResult,
  type WriteFileParams,
  type WriteFileResult,
} from '../../shared/protocol.ts';
import { formatUri, parseUri, type ListingRef } from '../../shared/uri.ts';
import { fixturePath } from './fixtures.ts';

const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url));
const worker = fileURLToPath(new URL('../../server/worker.ts', import.meta.url));

/** What servers of tests keep is gone with the test. */
let cacheMade: string | undefined;
function cacheFolder(): string {
  if (cacheMade === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'elfsmith-cache-'));
    process.once('exit', () => rmSync(made, { recursive: true, force: true }));
    cacheMade = made;
  }
  return cacheMade;
}

/** A running server with one client. */
export class LspClient {
  readonly connection: MessageConnection;
  /** What the server has said by itself: notifications and requests, in order. */
  readonly heard: { readonly method: string; readonly params: unknown }[] = [];
  /** The messages of its log. */
  readonly logged: string[] = [];
  /** What the server has told the user. */
  readonly told: string[] = [];
  readonly #process: ChildProcess | undefined;
  /** What the server may read and write through the client, by URI. */
  readonly #files: Map<string, Uint8Array>;
  /** What the server said of itself. */
  facts: ServerFacts | undefined;
  readonly #texts = new Map<string, string>();
  #waiting: (() => void)[] = [];

  private constructor(
    connection: MessageConnection,
    process: ChildProcess | undefined,
    files: Map<string, Uint8Array> = new Map(),
  ) {
    this.#process = process;
    this.#files = files;
    this.connection = connection;
    connection.onNotification((method, params) => {
      if (method === 'window/logMessage') this.logged.push((params as { message: string }).message);
      if (method === 'window/showMessage') this.told.push((params as { message: string }).message);
      this.#hear(method, params);
    });
    connection.onUnhandledProgress((params) => this.#hear('$/progress', params));
    connection.onRequest((method, params) => {
      // Not every client has it.
      if (method === 'window/showMessageRequest') return new ResponseError(ErrorCodes.MethodNotFound, method);
      this.#hear(method, params);
      if (method === readFile) return this.#read((params as ReadFileParams).uri);
      if (method === statFiles)
        return { stats: (params as StatFilesParams).uris.map((each) => this.#stat(each)) } satisfies StatFilesResult;
      if (method === writeFile) return this.#write(params as WriteFileParams);
      return method === 'window/showDocument' ? { success: true } : null;
    });
    connection.listen();
  }

  /** Starts the server with a workspace of these folders (paths) and initializes it. */
  static async start(options: InitializationOptions = {}, folders: readonly string[] = []): Promise<LspClient> {
    const process = spawn(globalThis.process.execPath, [main, '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...globalThis.process.env, XDG_CACHE_HOME: cacheFolder() },
    });
    const client = new LspClient(
      createMessageConnection(new StreamMessageReader(process.stdout), new StreamMessageWriter(process.stdin)),
      process,
    );
    await client.#initialize(
      options,
      folders.map((path) => pathToFileURL(path).href),
    );
    return client;
  }

  /**
   * Starts the server as a browser does: the bundle of its worker, with messages over a port, and files that only the
   * client has.
   */
  static async startWorker(
    files: Map<string, Uint8Array>,
    options: InitializationOptions = {},
    folders: readonly string[] = [],
  ): Promise<LspClient> {
    const {
      outputFiles: [bundle],
    } = await build({ entryPoints: [worker], bundle: true, platform: 'browser', format: 'iife', write: false });
    const { port1, port2 } = new MessageChannel();
    // eslint-disable-next-line no-implied-eval -- a script that finds its own scope in `self`
    new Function('self', bundle?.text ?? '')(port1);
    const client = new LspClient(
      createMessageConnection(new PortReader(port2), new PortWriter(port2)),
      undefined,
      files,
    );
    await client.#initialize({ readFile: true, ...options }, folders);
    return client;
  }

  async #initialize(options: InitializationOptions, folders: readonly string[]): Promise<void> {
    const hasScheme = options.textDocumentContent !== false;
    const { capabilities } = await this.connection.sendRequest<{ capabilities: { experimental?: ServerFacts } }>(
      'initialize',
      {
        processId: null,
        rootUri: null,
        initializationOptions: options,
        capabilities: {
          workspace: {
            workspaceFolders: true,
            didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
            diagnostics: { refreshSupport: true },
            ...(hasScheme && {
              textDocumentContent: {},
              symbol: { resolveSupport: { properties: ['location.range'] } },
            }),
          },
          // Clients that know only files are older ones: they do not ask for diagnostics either.
          ...(hasScheme && { textDocument: { diagnostic: {} } }),
          window: { workDoneProgress: true, showDocument: { support: true } },
        },
        workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
      },
    );
    this.facts = capabilities.experimental;
    await this.connection.sendNotification('initialized', {});
  }

  async ask<T>(method: string, params: unknown, token?: CancellationToken): Promise<T> {
    return await (token
      ? this.connection.sendRequest<T>(method, params, token)
      : this.connection.sendRequest<T>(method, params));
  }

  /**
   * Asks and cancels at once; gives the code of the error. Where the answer to short work was there first, since this
   * process had to wait in between, it is asked again.
   * @param retract takes back what the answer has done
   */
  async askInVain(method: string, params: unknown, retract: () => void = () => {}): Promise<unknown> {
    let code: unknown;
    for (let tries = 0; code === undefined && tries < 20; tries++) {
      retract();
      const cancelling = new CancellationTokenSource();
      const answer = this.ask(method, params, cancelling.token);
      cancelling.cancel();
      code = await answer.then(
        () => undefined,
        (error: { code?: unknown }) => error.code,
      );
    }
    return code;
  }

  /** Opens a listing as an editor does: its text first, then the notification. */
  async open(uri: string, text?: string): Promise<string> {
    const content = text ?? (await this.ask<{ text: string }>('workspace/textDocumentContent', { uri })).text;
    this.#texts.set(uri, content);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'elf-listing', version: 1, text: content },
    });
    return content;
  }

  /**
   * The position of `$0` in a piece of a document's line: `st_val$0ue` is the place in the first line that holds
   * `st_value`.
   */
  position(uri: string, marked: string): Position {
    const [before = '', after = ''] = marked.split('$0');
    const lines = (this.#texts.get(uri) ?? '').split('\n');
    const line = lines.findIndex((text) => text.includes(before + after));
    if (line < 0) throw new Error(`no line of ${uri} holds ${before + after}`);
    return { line, character: (lines[line] ?? '').indexOf(before + after) + before.length };
  }

  /** The text of a range of an open document. */
  textOf(uri: string, { start, end }: Range): string {
    const lines = (this.#texts.get(uri) ?? '').split('\n').slice(start.line, end.line + 1);
    return lines
      .map((text, index) =>
        text.slice(index === 0 ? start.character : 0, index === end.line - start.line ? end.character : undefined),
      )
      .join('⏎');
  }

  /** A location as `DOCUMENT: text of the line, the range in ‹›`; the document is read when it is not open. */
  async show({ uri, range }: { uri: string; range: Range }): Promise<string> {
    if (!this.#texts.has(uri))
      this.#texts.set(uri, (await this.ask<{ text: string }>('workspace/textDocumentContent', { uri })).text);
    const line = this.#texts.get(uri)?.split('\n')[range.start.line] ?? '';
    return `${nameOf(uri)}: ${(line.slice(0, range.start.character) + '‹' + line.slice(range.start.character, range.end.character) + '›' + line.slice(range.end.character)).trim().replace(/ +/g, ' ')}`;
  }

  /** Waits until the server has sent a message, also when it came before. */
  async hears(method: string): Promise<unknown> {
    for (;;) {
      const message = this.heard.find((each) => each.method === method);
      if (message) return message.params;
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
    }
  }

  /** Ends the server as an editor does; gives its exit code. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    const exit = this.#process
      ? (once(this.#process, 'exit') as Promise<[number | null]>)
      : Promise.resolve([0] as const);
    await this.connection.sendNotification('exit');
    const [code] = await exit;
    this.connection.end();
    this.connection.dispose();
    return code;
  }

  #read(uri: string): ReadFileResult {
    const bytes = this.#files.get(uri);
    return bytes ? { base64: Buffer.from(bytes).toString('base64') } : { problem: 'is not in the browser' };
  }

  #stat(uri: string): ClientStat | null {
    const bytes = this.#files.get(uri);
    if (bytes) return { size: bytes.length, mtime: 0 };
    const names = [...this.#files.keys()]
      .filter((each) => each.startsWith(`${uri}/`))
      .map((each) => each.slice(uri.length + 1).replace(/\/.*/, ''));
    return names.length > 0 ? { size: 0, mtime: 0, names: [...new Set(names)] } : null;
  }

  #write({ uri, base64 }: WriteFileParams): WriteFileResult {
    if (uri.includes('/readonly/')) return { problem: 'nothing can be written there' };
    this.#files.set(uri, Buffer.from(base64, 'base64'));
    return {};
  }

  #hear(method: string, params: unknown): void {
    this.heard.push({ method, params });
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}

/** The client's end of a worker's port; the library's own are for browsers only. */
class PortReader extends AbstractMessageReader {
  readonly #port: MessagePort;
  constructor(port: MessagePort) {
    super();
    this.#port = port;
  }
  listen(callback: DataCallback): Disposable {
    this.#port.on('message', callback);
    return { dispose: () => this.#port.off('message', callback) };
  }
}

class PortWriter extends AbstractMessageWriter {
  readonly #port: MessagePort;
  constructor(port: MessagePort) {
    super();
    this.#port = port;
  }
  write(message: Message): Promise<void> {
    this.#port.postMessage(message);
    return Promise.resolve();
  }
  end(): void {
    this.#port.close();
  }
}

/** The URI of a fixture's listing. */
export function listingOf(name: string, more: Omit<ListingRef, 'file'> = {}): string {
  return formatUri({ file: pathToFileURL(fixturePath(name)).href, ...more });
}

/** A document in a few letters: `overview`, `dynsym 2`, `#3 overview`. */
function nameOf(uri: string): string {
  const ref = parseUri(uri);
  return ref
    ? [ref.member, ref.table ?? 'overview', ref.page].filter((part) => part !== undefined).join(' ')
    : uri.replace(/^.*\//, '');
}
