// The commands Open Source and Show Machine Code: from code to the line of a source file that it comes from, and back.
import { commands, Disposable, l10n, Range, Uri, window, workspace, type TextEditor } from 'vscode';
import type { Server } from './server.ts';
import { machineCode, openSource, type MachineCodeResult, type OpenSourceResult } from '../shared/protocol.ts';

export function registerSource(client: Server): Disposable {
  return Disposable.from(
    commands.registerCommand('elfsmith.openSource', () => withEditor((editor) => open(client, editor))),
    commands.registerCommand('elfsmith.showMachineCode', () => withEditor((editor) => showCode(client, editor))),
  );
}

async function withEditor(work: (editor: TextEditor) => Promise<void>): Promise<void> {
  if (window.activeTextEditor) await work(window.activeTextEditor);
}

async function open(client: Server, { document, selection: { active } }: TextEditor): Promise<void> {
  await client.start();
  const params = { uri: document.uri.toString(), line: active.line, character: active.character };
  const { uri, line = 0, character = 0, problem } = await client.sendRequest<OpenSourceResult>(openSource, params);
  if (uri === undefined) {
    void window.showInformationMessage(l10n.t('No source file: {0}.', problem ?? ''));
    return;
  }
  const opened = await workspace.openTextDocument(Uri.parse(uri));
  await window.showTextDocument(opened, { selection: new Range(line, character, line, character) });
}

async function showCode(client: Server, { document, selection }: TextEditor): Promise<void> {
  await client.start();
  const params = { uri: document.uri.toString(), from: selection.start.line + 1, to: selection.end.line + 1 };
  const { uri, problem } = await client.sendRequest<MachineCodeResult>(machineCode, params);
  if (uri === undefined) void window.showInformationMessage(l10n.t('No machine code: {0}.', problem ?? ''));
  else await window.showTextDocument(await workspace.openTextDocument(Uri.parse(uri)));
}
