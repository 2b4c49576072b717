// Commands about bytes: the bytes and the strings of what is under the cursor, or of a whole file, as documents.
import { commands, Disposable, l10n, Range, Uri, window, workspace } from 'vscode';
import type { Server } from './server.ts';
import { showBytes, type ShowBytesParams, type ShowBytesResult } from '../shared/protocol.ts';
import { scheme } from '../shared/uri.ts';

/** The commands of the server that links in hovers may run. */
export const commandsOfLinks: readonly string[] = ['elfsmith.openTable'];

export function registerBytes(client: Server): Disposable {
  return Disposable.from(
    commands.registerCommand('elfsmith.showBytes', (uri?: Uri) => show(client, 'bytes', uri)),
    commands.registerCommand('elfsmith.showStrings', (uri?: Uri) => show(client, 'strings', uri)),
  );
}

/** Of a listing in front what is under the cursor; of a file of the Explorer all of it. */
async function show(client: Server, what: ShowBytesParams['what'], uri: Uri | undefined): Promise<void> {
  const editor = window.activeTextEditor;
  const isFile = uri !== undefined && uri.scheme !== scheme && uri.toString() !== editor?.document.uri.toString();
  const document = isFile ? uri : editor?.document.uri;
  if (!document) return;
  await client.start();
  const params: ShowBytesParams = {
    uri: document.toString(),
    ...(!isFile && editor && { line: editor.selection.active.line, character: editor.selection.active.character }),
    what,
  };
  const found = await client.sendRequest<ShowBytesResult | null>(showBytes, params);
  if (!found) {
    window.setStatusBarMessage(l10n.t('The file holds no bytes for this'), 4000);
    return;
  }
  const opened = await workspace.openTextDocument(Uri.parse(found.uri));
  const selection = new Range(found.line, 0, found.line, 0);
  await window.showTextDocument(opened, found.line > 0 ? { selection } : {});
}
