// How long an editor's user waits for the language server: its start, a listing, a hover, a jump; on a small and on the
// biggest program.

import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { MessageConnection } from 'vscode-languageserver/node';
import { listingUri } from '../shared/protocol.ts';
import { cli, isThere, median, print, quantile } from './support.ts';

const files = ['/usr/bin/true', '/usr/lib/x86_64-linux-gnu/libLLVM-14.so.1', '/usr/lib/chromium/chromium'];
const requests = 300;

export async function server(): Promise<void> {
  for (const file of files) if (isThere(file, `Language server with ${file}`)) await session(file);
}

async function session(file: string): Promise<void> {
  const start = performance.now();
  const child = spawn(process.execPath, [cli, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { workspace: { textDocumentContent: {} } },
    initializationOptions: { textDocumentContent: true },
  });
  await connection.sendNotification('initialized', {});
  const started = performance.now() - start;
  const uri = await connection.sendRequest<string>(listingUri, { uri: pathToFileURL(file).href });
  const opened = performance.now();
  const { text } = await connection.sendRequest<{ text: string }>('workspace/textDocumentContent', { uri });
  const listed = performance.now() - opened;
  const positions = somePositions(text);
  const rows = [
    ['start to initialized', `${started.toFixed(0)} ms`, ''],
    [`overview, ${text.split('\n').length} lines`, `${listed.toFixed(0)} ms`, ''],
  ];
  for (const method of ['textDocument/hover', 'textDocument/definition']) {
    const times = await latencies(connection, method, uri, positions);
    const [usual, slow] = [median(times), quantile(times, 0.99)].map((time) => `${time.toFixed(1)} ms`);
    rows.push([`${method}, ${times.length} times`, `${usual}`, `99 %: ${slow}`]);
  }
  print(`Language server with ${file}`, rows);
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  connection.dispose();
  child.kill();
}

/** Places on words, spread over the text in steps. */
function somePositions(text: string): { line: number; character: number }[] {
  const lines = text.split('\n');
  return Array.from({ length: requests }, (_, number) => {
    const line = Math.floor((number * lines.length) / requests);
    const words = [...(lines[line] ?? '').matchAll(/\S+/g)];
    return { line, character: words[number % Math.max(1, words.length)]?.index ?? 0 };
  });
}

async function latencies(
  connection: MessageConnection,
  method: string,
  uri: string,
  positions: readonly { line: number; character: number }[],
): Promise<number[]> {
  const times: number[] = [];
  for (const position of positions) {
    const before = performance.now();
    await connection.sendRequest(method, { textDocument: { uri }, position });
    times.push(performance.now() - before);
  }
  return times;
}
