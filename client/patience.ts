// Work with a notification only when it takes longer than a person notices.
import { CancellationTokenSource, ProgressLocation, window } from 'vscode';
import type { CancellationToken } from 'vscode';

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
