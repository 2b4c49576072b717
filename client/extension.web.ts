// The extension's entry in a browser: the server is a worker.
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { Uri, type ExtensionContext } from 'vscode';
import { start } from './start.ts';

/** The browser's own; the types of the whole browser would let the rest of the client use it where it is not. */
interface Worker {
  terminate(): void;
}
declare const Worker: new (script: string) => Worker;

/** Called by the editor. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'out/server/worker.js').toString(true);
  let worker: Worker | undefined;
  const end = (): void => worker?.terminate();
  // Not the worker itself: in the editor's worker host `Worker` is a function that makes one of another class, by which
  // the library would not know it. A restart wants another one, and a worker does not end by itself.
  const connect = (): Promise<{ reader: BrowserMessageReader; writer: BrowserMessageWriter }> => {
    end();
    worker = new Worker(script);
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  };
  context.subscriptions.push({ dispose: end });
  await start(context, (options) => new LanguageClient('elfsmith', 'Elfsmith', connect, options));
}
