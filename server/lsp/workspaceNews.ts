// What the index of the workspace and the client tell each other by themselves: how far it is, which files have
// changed, that nobody wants anything.

import {
  DidChangeWatchedFilesNotification,
  type ClientCapabilities,
  type Connection,
  type WorkDoneProgressServerReporter,
} from 'vscode-languageserver';
import { indexState, type IndexStateParams } from '../../shared/protocol.ts';
import type { IndexState } from '../workspace/jobs.ts';
import type { Session } from './session.ts';

/** How long nobody has asked for anything when memory is given back and the index is begun, in milliseconds. */
const idleTime = 8000;

/** Gives who tells the client of the index: in the client's own way, or as progress. */
export function watchWorkspace(
  connection: Connection,
  { window, workspace }: ClientCapabilities,
  session: () => Session | undefined,
): (state: IndexState) => void {
  let isWatching = false;
  let progress: Promise<WorkDoneProgressServerReporter> | undefined;
  const showProgress = ({ phase, done, total }: IndexState): void => {
    if (phase === 'reading') {
      progress ??= connection.window.createWorkDoneProgress().then((made) => {
        made.begin('Reading symbols of ELF files', 0);
        return made;
      });
      void progress.then((made) => made.report(Math.floor((100 * done) / total), `${done} of ${total} files`));
    } else {
      void progress?.then((made) => made.done());
      progress = undefined;
    }
  };
  const watch = (): void => {
    isWatching = true;
    // What it does not tell of is seen when somebody asks.
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration === true)
      connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*' }] })
        .catch((error: unknown) => connection.console.warn(String(error)));
  };
  return (state) => {
    if (state.phase !== 'none' && !isWatching) watch();
    if (session()?.options.indexState === true)
      void connection.sendNotification(indexState, state satisfies IndexStateParams);
    else if (window?.workDoneProgress === true) showProgress(state);
  };
}

/** Gives memory back when nobody has asked for anything for a while, and begins the index when listings are open. */
export class Idle {
  readonly #session: () => Session | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(session: () => Session | undefined) {
    this.#session = session;
  }

  /** Somebody has asked for something. */
  stir(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const session = this.#session();
      session?.host.tidyUp?.();
      session?.workspace.tidy();
      if (session?.options.indexWhenIdle === true && session.shown.size > 0) session.workspace.prepare();
    }, idleTime);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
