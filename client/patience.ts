// Work with a notification only when it takes longer than a person notices.
import { CancellationTokenSource, ProgressLocation, window } from 'vscode';
import type { CancellationToken } from 'vscode';
import type { Server } from './server.ts';

/** Hears how far the work is, in percent, and what is being done. */
export type Report = (percentage: number, message: string) => void;

/** Milliseconds without a notification: one that comes and goes at once only disturbs. */
const patience = 500;

/** Runs `run`; what takes longer shows a notification with Cancel. */
export async function withPatience<T>(
  title: string,
  run: (token: CancellationToken, report: Report) => Promise<T>,
): Promise<T> {
  const cancel = new CancellationTokenSource();
  let told: Parameters<Report> | undefined;
  let tell: Report = (...step) => {
    told = step;
  };
  const work = run(cancel.token, (...step) => tell(...step));
  const show = (): unknown =>
    window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, (progress, token) => {
      token.onCancellationRequested(() => cancel.cancel());
      let shown = 0;
      tell = (percentage, message) => {
        progress.report({ increment: percentage - shown, message });
        shown = percentage;
      };
      if (told) tell(...told);
      return work.then(
        () => undefined,
        () => undefined,
      );
    });
  const timer = setTimeout(show, patience);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    cancel.dispose();
  }
}

let requests = 0;

/**
 * Asks the server with a notification that shows percent and has Cancel, unless the answer comes at once; undefined
 * when the user has cancelled.
 */
export async function withPercent<R>(
  client: Server,
  title: string,
  method: string,
  params: object,
): Promise<R | undefined> {
  const workDoneToken = `elfsmith-${++requests}`;
  return await withPatience(title, async (token, report) => {
    let shown = 0;
    const listening = await client.onProgress(workDoneToken, (step) => {
      shown = step.percentage ?? shown;
      report(shown, step.message ?? '');
    });
    try {
      return await client.sendRequest<R>(method, { ...params, workDoneToken }, token);
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    } finally {
      listening.dispose();
    }
  });
}
