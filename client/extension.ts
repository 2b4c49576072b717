// The extension's entry where Node is there (desktop, remote): the server is a process of its own that talks over IPC.
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { ExtensionContext } from 'vscode';
import { start } from './start.ts';

/** Called by the editor. */
export async function activate(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath('out/server/main.js'), transport: TransportKind.ipc };
  const debug = { ...server, options: { execArgv: ['--enable-source-maps'] } };
  await start(context, (options) => new LanguageClient('elfsmith', 'Elfsmith', { run: server, debug }, options));
}
