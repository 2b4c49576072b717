// Long work in small steps, so that messages are read in between: without that nobody could cancel it.

import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type WorkDoneProgressReporter,
} from 'vscode-languageserver';
import type { Work } from '../workspace/jobs.ts';

/** Milliseconds of work between two looks at the messages. */
const usualStep = 15;
/** The same of work that nobody waits for: a request looks at files, too, and so waits for several steps. */
export const shortStep = 3;

export class Pace {
  readonly #token: CancellationToken;
  readonly #step: number;
  #since = performance.now();

  constructor(token: CancellationToken, step = usualStep) {
    this.#token = token;
    this.#step = step;
  }

  /**
   * Waits for messages when it is time to. Always false; a request that was cancelled ends here with LSP's
   * RequestCancelled.
   */
  async pause(): Promise<false> {
    if (performance.now() - this.#since >= this.#step) {
      await new Promise((resolve) => {
        setTimeout(resolve, 0);
      });
      this.#since = performance.now();
    }
    if (this.#token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
    return false;
  }

  /** The same for jobs of the workspace. @param progress that has begun */
  work(progress?: WorkDoneProgressReporter): Work {
    return {
      pause: async () => {
        await this.pause();
      },
      report: (percentage, message) => progress?.report(percentage, message),
    };
  }
}

/** Waits for work that goes on for others; a request that is cancelled ends with LSP's RequestCancelled. */
export async function unlessCancelled<T>(token: CancellationToken, work: Promise<T>): Promise<T> {
  let stop: { dispose(): void } | undefined;
  const cancelled = new Promise<never>((_, fail) => {
    stop = token.onCancellationRequested(() => fail(new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.')));
  });
  try {
    return await Promise.race([work, cancelled]);
  } finally {
    stop?.dispose();
  }
}
