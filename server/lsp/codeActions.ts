// What can be done about a problem: to mend the file, not to report the code any more, or to say where a library is.
// The client's own commands do it, for they ask the user or change settings.

import { CodeActionKind, type CodeAction, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import { diagnosticsNamedOn } from '../../shared/features/diagnostics.ts';
import type { EditPlanParams, IgnoreFindingArguments } from '../../shared/protocol.ts';
import { diagnosticOf, type DiagnosticData } from './convert.ts';
import { mendings, missingVersion, versionMending, type Mending } from './mendings.ts';
import type { Session } from './session.ts';

const scopes: readonly { readonly where: IgnoreFindingArguments['where']; readonly text: string }[] = [
  { where: 'file', text: 'in this file' },
  { where: 'workspace', text: 'in this workspace' },
  { where: 'everywhere', text: 'everywhere' },
];

/**
 * The actions for the problems that the client asks about, or that the line speaks of; none where it has no commands
 * for them.
 */
export async function codeActions(
  session: Session,
  { textDocument, range, context }: CodeActionParams,
): Promise<CodeAction[] | null> {
  const file = session.refOf(textDocument.uri)?.file;
  if (file === undefined) return null;
  const asked = context.diagnostics.filter(({ source }) => source === 'elfsmith');
  const named = (await session.on(textDocument.uri, (page) => diagnosticsNamedOn(page, range.start.line))) ?? [];
  const actions = [...asked, ...named.map(diagnosticOf)].flatMap((diagnostic) => [
    ...libraryAction(session, diagnostic),
    ...mendingAction(session, diagnostic, file),
    ...ignoreActions(session, diagnostic, file),
  ]);
  // Several messages of one code have the same ones.
  return [...new Map(actions.map((action) => [action.title, action])).values()];
}

function libraryAction(session: Session, diagnostic: Diagnostic): CodeAction[] {
  const { library } = (diagnostic.data as DiagnosticData | undefined) ?? {};
  const command = session.options.commands?.libraryFolder;
  if (library === undefined || command === undefined) return [];
  const title = `Add the folder of ${library} to the library path…`;
  return [{ ...actionFor(diagnostic, title, command, library), isPreferred: true }];
}

/** A mended copy of the file, by way of its plan. */
function mendingAction(session: Session, diagnostic: Diagnostic, uri: string): CodeAction[] {
  const command = session.options.commands?.edit;
  const mending = typeof diagnostic.code === 'string' ? mendingOf(session, diagnostic.code, uri) : undefined;
  if (!mending || command === undefined) return [];
  const given: EditPlanParams = { uri, words: mending.words };
  return [{ ...actionFor(diagnostic, `${mending.title}…`, command, given), isPreferred: true }];
}

function mendingOf(session: Session, code: string, uri: string): Mending | undefined {
  const world = code === missingVersion ? session.loading.worldOf(uri) : undefined;
  return world ? versionMending(world) : mendings[code];
}

function ignoreActions(session: Session, diagnostic: Diagnostic, file: string): CodeAction[] {
  const command = session.options.commands?.ignore;
  const { code } = diagnostic;
  if (command === undefined || typeof code !== 'string') return [];
  return scopes.map(({ where, text }) => {
    const given: IgnoreFindingArguments = { code, file, where };
    return actionFor(diagnostic, `Ignore ${code} ${text}`, command, given);
  });
}

function actionFor(diagnostic: Diagnostic, title: string, command: string, given: unknown): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    command: { title, command, arguments: [given] },
  };
}
