// The command Disassemble: the code of what is under the cursor, or of a whole file, as a document.
import { commands, l10n, Range, Uri, window, workspace, type Disposable } from 'vscode';
import type { Server } from './server.ts';
import { showCode, type ShowCodeParams, type ShowCodeResult } from '../shared/protocol.ts';
import { scheme } from '../shared/uri.ts';

export function registerCode(client: Server): Disposable {
  return commands.registerCommand('elfsmith.disassemble', (uri?: Uri) => disassemble(client, uri));
}

/** Of a listing in front what is under the cursor; of a file of the Explorer all of it. */
async function disassemble(client: Server, uri: Uri | undefined): Promise<void> {
  const editor = window.activeTextEditor;
  const isFile = uri !== undefined && uri.scheme !== scheme && uri.toString() !== editor?.document.uri.toString();
  const document = isFile ? uri : editor?.document.uri;
  if (!document) return;
  await client.start();
  const params: ShowCodeParams = {
    uri: document.toString(),
    ...(!isFile && editor && { line: editor.selection.active.line, character: editor.selection.active.character }),
  };
  const found = await client.sendRequest<ShowCodeResult>(showCode, params);
  if (found.uri === undefined) {
    await window.showInformationMessage(l10n.t('Nothing to disassemble: {0}.', found.problem ?? ''));
    return;
  }
  const opened = await workspace.openTextDocument(Uri.parse(found.uri));
  const line = found.line ?? 0;
  const selection = new Range(line, 0, line, 0);
  await window.showTextDocument(opened, line > 0 ? { selection } : {});
}
