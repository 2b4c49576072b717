// `node bench/workspace.ts FOLDER [--make N] [--cli FILE] [--rounds N]`: how long a user of a big workspace waits: its
// index cold and warm, searches for symbols, references, hovers meanwhile, and the server's memory. `--make` fills the
// folder with N ELF files of this machine first; `--cli` measures another checkout's bundle; each search is asked three
// times, or as often as `--rounds` says.

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { MessageConnection } from 'vscode-languageserver/node';
import { indexState, listingUri, type IndexStateParams } from '../shared/protocol.ts';
import { makeElfFolder } from './elfFolder.ts';
import { cli, median, print, quantile, residentSize } from './support.ts';

const queries = ['main', 'printf', 'a', 'qsap', 'QString::app', 'llvm::Value', 'x509free', 'no_such_symbol_here'];
/** Symbols of the C library that few files import, and more. */
const definitions = ['qsort_r', 'printf'];

/** What a server has in memory, sampled all the time. */
class Memory {
  readonly #pid: number;
  readonly #timer = setInterval(() => this.#sample(), 50);
  #most = 0;

  constructor(pid: number) {
    this.#pid = pid;
  }

  /** Now, and the most since the last row. */
  row(): string[] {
    const now = this.#sample();
    const most = this.#most;
    this.#most = now;
    return ['memory of the server', `${(now / 1e6).toFixed(0)} MB`, `at most ${(most / 1e6).toFixed(0)} MB until then`];
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #sample(): number {
    const now = residentSize(this.#pid);
    this.#most = Math.max(this.#most, now);
    return now;
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { make: { type: 'string' }, cli: { type: 'string' }, rounds: { type: 'string' } },
});
const folder = resolve(positionals[0] ?? '');
if (values.make !== undefined) makeElfFolder(folder, Number(values.make));
const bundle = values.cli ?? cli;
const rounds = Number(values.rounds ?? 3);
const cache = mkdtempSync(join(tmpdir(), 'elfsmith-bench-'));
try {
  await measure();
} finally {
  rmSync(cache, { recursive: true });
}

/** A server with the folder as its workspace. */
interface Running {
  readonly child: ChildProcess;
  readonly connection: MessageConnection;
  /** Done when the index is; at once where the server has none. */
  ready(this: void): Promise<void>;
}

async function start(): Promise<Running> {
  const env = { ...process.env, XDG_CACHE_HOME: cache };
  const child = spawn(process.execPath, [bundle, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'], env });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  let phase: IndexStateParams['phase'] | undefined;
  let tell = (): void => {};
  connection.onNotification(indexState, (state: IndexStateParams) => {
    phase = state.phase;
    if (phase === 'ready') tell();
  });
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }],
    capabilities: {
      workspace: { textDocumentContent: {}, symbol: { resolveSupport: { properties: ['location.range'] } } },
    },
    initializationOptions: { textDocumentContent: true, indexState: true },
  });
  await connection.sendNotification('initialized', {});
  const ready = (): Promise<void> =>
    new Promise((done) => {
      if (phase === undefined || phase === 'ready') done();
      tell = done;
    });
  return { child, connection, ready };
}

async function measure(): Promise<void> {
  const rows: string[][] = [
    [
      'files',
      String(readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile()).length),
    ],
  ];
  const row = (what: string, time: number, more = ''): unknown => rows.push([what, `${time.toFixed(0)} ms`, more]);
  const first = await start();
  const memory = new Memory(first.child.pid ?? 0);
  const text = await openLibrary(first.connection);
  const hovers: number[] = [];
  const before = cpuTime(first.child);
  const [cold] = await timed(async () => {
    let isDone = false;
    const asking = hoverWhile(first.connection, text, hovers, () => isDone);
    await first.connection.sendRequest('workspace/symbol', { query: 'main' });
    await first.ready();
    isDone = true;
    await asking;
  });
  row('index, cold', cold, `${(cpuTime(first.child) - before).toFixed(0)} ms of CPU`);
  row('hover meanwhile', median(hovers), `99 %: ${quantile(hovers, 0.99).toFixed(0)} ms, of ${hovers.length}`);
  await settled();
  rows.push(memory.row());
  for (const query of queries) {
    const times: number[] = [];
    let found: readonly unknown[] = [];
    const before = cpuTime(first.child);
    for (let round = 0; round < rounds; round++) {
      const [time, answer] = await timed(() =>
        first.connection.sendRequest<readonly unknown[]>('workspace/symbol', { query }),
      );
      times.push(time);
      found = answer;
    }
    const cpu = (cpuTime(first.child) - before) / rounds;
    row(`symbols: ${query}`, median(times), `${found.length} rows, ${cpu.toFixed(0)} ms of CPU`);
  }
  rows.push(memory.row());
  for (const name of definitions) {
    const position = positionOf(text.text, name);
    if (!position) continue;
    const params = { textDocument: { uri: text.uri }, position, context: { includeDeclaration: false } };
    const before = cpuTime(first.child);
    const [time, found] = await timed(() =>
      first.connection.sendRequest<readonly unknown[] | null>('textDocument/references', params),
    );
    row(`references: ${name}`, time, `${found?.length ?? 0} rows, ${cpuTime(first.child) - before} ms of CPU`);
    rows.push(memory.row());
  }
  await settled();
  rows.push(memory.row());
  memory.stop();
  await stop(first);
  const second = await start();
  const beforeWarm = cpuTime(second.child);
  const [warm] = await timed(async () => {
    await second.connection.sendRequest('workspace/symbol', { query: 'main' });
    await second.ready();
  });
  row('index, warm', warm, `${(cpuTime(second.child) - beforeWarm).toFixed(0)} ms of CPU`);
  await settled();
  rows.push(['memory of the server', `${(residentSize(second.child.pid ?? 0) / 1e6).toFixed(0)} MB`]);
  await stop(second);
  print(
    `Workspace ${basename(folder)}`,
    rows.map(([name = '', value = '', more = '']) => [name, value, more]),
  );
}

/** A page of the C library's symbols, open as in an editor. */
async function openLibrary(connection: MessageConnection): Promise<{ readonly uri: string; readonly text: string }> {
  const library = '/usr/lib/x86_64-linux-gnu/libc.so.6';
  const overview = await connection.sendRequest<string>(listingUri, { uri: pathToFileURL(library).href });
  const uri =
    overview.replace('.elf-listing', '%20dynsym%201.elf-listing') + '?' + encodeURIComponent('table=dynsym&page=1');
  const { text } = await connection.sendRequest<{ text: string }>('workspace/textDocumentContent', { uri });
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'elf-listing', version: 1, text },
  });
  return { uri, text };
}

function positionOf(text: string, name: string): { line: number; character: number } | undefined {
  const lines = text.split('\n');
  const line = lines.findIndex((each) => each.includes(` ${name}@@`));
  return line < 0 ? undefined : { line, character: (lines[line] ?? '').indexOf(` ${name}@@`) + 1 };
}

async function hoverWhile(
  connection: MessageConnection,
  { uri, text }: { readonly uri: string; readonly text: string },
  times: number[],
  isDone: () => boolean,
): Promise<void> {
  const position = positionOf(text, 'printf') ?? { line: 0, character: 0 };
  while (!isDone()) {
    const [time] = await timed(() => connection.sendRequest('textDocument/hover', { textDocument: { uri }, position }));
    times.push(time);
    await new Promise((done) => {
      setTimeout(done, 20);
    });
  }
}

async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}

async function stop({ connection, child }: Running): Promise<void> {
  await settled();
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  connection.dispose();
  child.kill();
}

/** Until what is written to the cache is written. */
function settled(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, 1500);
  });
}

/**
 * Milliseconds of CPU that a process has had, with its children that have ended (proc(5), utime, stime, cutime and
 * cstime, in hundredths of a second).
 */
function cpuTime({ pid }: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return 10 * fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
}
