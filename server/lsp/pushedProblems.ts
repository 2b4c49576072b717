// Problems for clients that do not ask for them (Neovim before 0.10, eglot of Emacs 28 to 30): told when a listing is
// opened, and anew whenever what is said of it is news.

import { CancellationToken, type Connection } from 'vscode-languageserver';
import { decodeText } from '../../shared/uri.ts';
import { diagnostic } from './handlers.ts';
import type { Session } from './session.ts';

/** Tells the problems of the documents that are shown. @param binaries only of those that show these files */
export async function pushProblems(
  connection: Connection,
  session: Session,
  binaries: readonly string[] = session.shownFiles(),
): Promise<void> {
  if (session.capabilities.textDocument?.diagnostic) return;
  const names = new Set(binaries.map(decodeText));
  for (const uri of session.shown)
    if (session.filesOf(uri).some((file) => names.has(decodeText(file))))
      await pushProblemsOf(connection, session, uri);
}

/** Tells the problems of one document, none once it is closed. */
export async function pushProblemsOf(connection: Connection, session: Session, uri: string): Promise<void> {
  if (session.capabilities.textDocument?.diagnostic) return;
  try {
    const report = session.shown.has(uri)
      ? await diagnostic(session, { textDocument: { uri } }, CancellationToken.None)
      : undefined;
    const diagnostics = report && 'items' in report && session.shown.has(uri) ? report.items : [];
    await connection.sendDiagnostics({ uri, diagnostics });
  } catch (error) {
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
