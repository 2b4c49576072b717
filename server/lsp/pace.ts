// Long work in small steps, so that messages are read in between: without that nobody could cancel it.

import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type WorkDoneProgressReporter,
} from 'vscode-languageserver';
import type { Work } from '../workspace/jobs.ts';

/** Milliseconds of work between two looks at the messages. */
const step = 15;

export class Pace {
  readonly #token: CancellationToken;
  #since = performance.now();

  constructor(token: CancellationToken) {
    this.#token = token;
  }

  /**
   * Waits for messages when it is time to. Always false; a request that was cancelled ends here with LSP's
   * RequestCancelled.
   */
  async pause(): Promise<false> {
    if (performance.now() - this.#since >= step) {
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
