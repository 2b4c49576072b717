// What the editor leaves behind when a listing's text is exchanged, since its file is another one or is gone: marks of
// problems where they were before, and the screen on lines that are not there any more.
import { Range, window, workspace } from 'vscode';
import type { Disposable, TextDocument } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import type { Server } from './server.ts';

/** Lines that surely fit on a screen. */
const fewLines = 10;

/** "As before" would leave marks where the editor has moved them. */
export const marksAnew: Middleware = {
  provideDiagnostics: (document, _before, token, next) => next(document, undefined, token),
};

/** Puts both right behind each change of a listing. */
export function registerMarks(server: Server, language: string): Disposable {
  return workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (document.languageId !== language || contentChanges.length === 0) return;
    if (document.lineCount <= fewLines) showBeginning(document);
    // The library asks again only behind changes of texts that are sent to the server, and a listing's is not.
    const feature = server.client?.getFeature('textDocument/diagnostic');
    feature?.getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
  });
}

/** Whoever was far below would see nothing of the few words that say why there is no listing. */
function showBeginning(document: TextDocument): void {
  for (const editor of window.visibleTextEditors)
    if (editor.document === document) editor.revealRange(new Range(0, 0, 0, 0));
}
