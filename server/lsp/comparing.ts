// Two files are compared before their documents are asked for: with progress, and cancelled where nobody wants to wait.

import type { CancellationToken, WorkDoneProgressReporter } from 'vscode-languageserver';
import { isCodeAsked } from '../../shared/documents/comparison.ts';
import type { CompareParams, CompareResult } from '../../shared/protocol.ts';
import type { ListingRef } from '../../shared/uri.ts';
import { compareArchivesSlowly, compareSlowly } from './compareSlowly.ts';
import { Unreadable } from './documents.ts';
import { Pace } from './pace.ts';
import type { Session } from './session.ts';

/** The request of clients before they open both documents. */
export async function compare(
  session: Session,
  { uri }: CompareParams,
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
): Promise<CompareResult> {
  const ref = session.refOf(uri);
  if (ref?.other === undefined) return { problem: 'its name does not say two files' };
  progress.begin('Comparing', 0, undefined, true);
  try {
    const other: ListingRef = { file: ref.other, ...(ref.otherMember !== undefined && { member: ref.otherMember }) };
    const result = await session.documents.useBinary(ref, (after) =>
      session.documents.useBinary(other, async (before) => {
        const pace = new Pace(token);
        const report = (percent: number, what: string): void => progress.report(percent, what);
        const { decoders } = session.documents;
        if (after.archive && before.archive) {
          const [old, now] = ref.kind === 'before' ? [after, before] : [before, after];
          if (old.archive && now.archive) await compareArchivesSlowly(old.archive, now.archive, decoders, pace, report);
          return {};
        }
        if (!after.file || !before.file) return {};
        const wanted = { before: before.file, after: after.file, isCodeAsked: isCodeAsked(ref.key) };
        await compareSlowly(wanted, decoders, pace, report);
        return {};
      }),
    );
    return result instanceof Unreadable ? { problem: result.reason } : result;
  } finally {
    progress.done();
  }
}
