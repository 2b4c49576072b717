// The language server as the rest of the extension sees it: it starts, and the library that speaks to it is loaded,
// when something is first asked of it. A window without binaries has neither.
import { Disposable, EventEmitter } from 'vscode';
import type { CancellationToken } from 'vscode';
import type {
  BaseLanguageClient,
  GenericNotificationHandler,
  GenericRequestHandler,
  LanguageClientOptions,
  WorkDoneProgressReport,
} from 'vscode-languageclient';

/** Makes the client of the library, which is loaded for that. */
export type MakeClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

export class Server implements Disposable {
  readonly #make: () => Promise<BaseLanguageClient>;
  /** What is done to the client once it is made. */
  readonly #hooks: ((client: BaseLanguageClient) => void)[] = [];
  readonly #changes = new EventEmitter<void>();
  #making: Promise<BaseLanguageClient> | undefined;
  #client: BaseLanguageClient | undefined;
  /** It has started or stopped. */
  readonly onDidChange = this.#changes.event;

  constructor(make: () => Promise<BaseLanguageClient>) {
    this.#make = make;
  }

  /** Resolves when it runs. Rejects when it can't. */
  async start(): Promise<BaseLanguageClient> {
    const client = await (this.#making ??= this.#prepare());
    await client.start();
    return client;
  }

  async stop(): Promise<void> {
    if (this.isRunning()) await this.#client?.stop();
  }

  isRunning(): boolean {
    return this.#client?.isRunning() === true;
  }

  /** The client while the server runs. */
  get client(): BaseLanguageClient | undefined {
    return this.isRunning() ? this.#client : undefined;
  }

  /** Starts it where it does not run. */
  async sendRequest<R>(method: string, params: object, token?: CancellationToken): Promise<R> {
    const client = await this.start();
    return await (token ? client.sendRequest<R>(method, params, token) : client.sendRequest<R>(method, params));
  }

  /** Nothing where it does not run. */
  async sendNotification(method: string, params: unknown): Promise<void> {
    await this.client?.sendNotification(method, params);
  }

  onNotification(method: string, hear: GenericNotificationHandler): Disposable {
    return this.#hook((client) => client.onNotification(method, hear));
  }

  onRequest(method: string, answer: GenericRequestHandler<unknown, unknown>): Disposable {
    return this.#hook((client) => client.onRequest(method, answer));
  }

  /** How far a request has come that was given this token. */
  async onProgress(token: string, hear: (step: WorkDoneProgressReport) => void): Promise<Disposable> {
    const client = await this.start();
    const { WorkDoneProgress } = await import('vscode-languageclient');
    return client.onProgress(WorkDoneProgress.type, token, (step) => {
      if (step.kind === 'report') hear(step);
    });
  }

  dispose(): void {
    this.#changes.dispose();
    void this.#client?.dispose();
  }

  async #prepare(): Promise<BaseLanguageClient> {
    const client = await this.#make();
    this.#client = client;
    client.onDidChangeState(() => this.#changes.fire());
    for (const hook of this.#hooks) hook(client);
    return client;
  }

  #hook(hook: (client: BaseLanguageClient) => Disposable): Disposable {
    let hooked: Disposable | undefined;
    const run = (client: BaseLanguageClient): void => {
      hooked = hook(client);
    };
    if (this.#client) run(this.#client);
    else this.#hooks.push(run);
    return new Disposable(() => hooked?.dispose());
  }
}
