// The extension's entry in a browser: the server is a worker.
import { LanguageClient } from 'vscode-languageclient/browser';
import { Uri, type ExtensionContext } from 'vscode';
import { start } from './start.ts';

/** The browser's own; the types of the whole browser would let the rest of the client use it where it is not. */
declare const Worker: new (script: string) => Worker;

/** Called by the editor. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'out/server/worker.js').toString(true);
  await start(
    context,
    (options) => new LanguageClient('elfsmith', 'Elfsmith', () => Promise.resolve(new Worker(script)), options),
  );
}
