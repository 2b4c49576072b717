// The extension's entry in a browser: the server is a worker.
import type { MessageReader, MessageWriter } from 'vscode-languageclient/browser';
import { Uri, type ExtensionContext } from 'vscode';
import { start } from './start.ts';

/** The browser's own; the types of the whole browser would let the rest of the client use it where it is not. */
interface Worker {
  terminate(): void;
}
declare const Worker: new (script: string) => Worker;

/** Called by the editor. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'out/server/worker.js').toString(true);
  let worker: Worker | undefined;
  const end = (): void => worker?.terminate();
  // Not the worker itself: in the editor's worker host `Worker` is a function that makes one of another class, by which
  // the library would not know it. A restart wants another one, and a worker does not end by itself.
  const connect = async (): Promise<{ reader: MessageReader; writer: MessageWriter }> => {
    const { BrowserMessageReader, BrowserMessageWriter } = await import('vscode-languageclient/browser');
    end();
    worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  context.subscriptions.push({ dispose: end });
  const peek = (): Promise<undefined> => Promise.resolve(undefined);
  start(context, peek, async (options) => {
    const { LanguageClient } = await import('vscode-languageclient/browser');
    return new LanguageClient('elfsmith', 'Elfsmith', connect, options);
  });
}
