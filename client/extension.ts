// The extension's entry where Node is there (desktop, remote): the server is a process of its own that talks over IPC.
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { ExtensionContext, Uri } from 'vscode';
import { serverEnvironment, serverFlags } from '../shared/protocol.ts';
import { elfMagic, isMagic, isScript, magicSize, scriptSize, type Peek } from './elfFiles.ts';
import { start } from './start.ts';

/** Called by the editor. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('out/server/main.cjs');
  start(context, peek, async (options) => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const run = { module, transport: TransportKind.ipc, options: { env: serverEnvironment, execArgv: serverFlags } };
    const debug = { ...run, options: { ...run.options, execArgv: [...serverFlags, '--enable-source-maps'] } };
    return new LanguageClient('elfsmith', 'Elfsmith', { run, debug }, options);
  });
}

/** See Peek; undefined for what is no file of this machine. */
async function peek({ scheme, fsPath }: Uri): ReturnType<Peek> {
  if (scheme !== 'file') return undefined;
  try {
    // Opening a pipe would otherwise wait for somebody to write into it.
    const file = await open(fsPath, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(magicSize), 0, magicSize, 0);
      const bytes = buffer.subarray(0, bytesRead);
      if (!isScript(bytes)) return isMagic(bytes) ? 'binary' : 'other';
      const { size } = await file.stat();
      const script = await file.read(Buffer.alloc(Math.min(size, scriptSize)), { position: 0 });
      return script.buffer.includes(elfMagic) ? 'perhaps' : 'other';
    } finally {
      await file.close();
    }
  } catch {
    // Folders, what is gone, what may not be read.
    return 'unreadable';
  }
}
