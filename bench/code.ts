// How long a function of 10,000 instructions takes at the server once its decoder is loaded: taken apart, laid out as
// text.

import { codeRegionsOf, type CodePiece } from '../shared/decode/code/functions.ts';
import { instructionsOf } from '../shared/disassemble/code.ts';
import { Decoders } from '../shared/disassemble/decoders.ts';
import { pieceView } from '../shared/documents/code.ts';
import { openBinary } from '../shared/engine.ts';
import { cachedOverview, defaultPaging } from '../shared/listing/overview.ts';
import { bytesOf } from '../shared/listing/listing.ts';
import { nodeHost, openFile } from '../server/host/hostNode.ts';
import { wasmOf } from '../server/host/wasm.ts';
import { isThere, median, print } from './support.ts';

const files = ['/usr/lib/x86_64-linux-gnu/libc.so.6', '/usr/aarch64-linux-gnu/lib/libc.so.6'];
const instructions = 10_000;
const runs = 15;

export async function code(): Promise<void> {
  for (const path of files) if (isThere(path, `Disassembly of ${path}`)) await measure(path);
}

async function measure(path: string): Promise<void> {
  const decoders = new Decoders(wasmOf(nodeHost));
  const source = openFile(path);
  const { file } = openBinary(source, path);
  if (!file) return;
  const start = performance.now();
  await decoders.prepare(file);
  const loaded = performance.now() - start;
  const times = Array.from({ length: runs }, (_, run) => once(file, decoders, run));
  const row = (name: string, of: (run: Times) => Spent): [string, string, string] => {
    const [waited, worked] = [median(times.map((run) => of(run).waited)), median(times.map((run) => of(run).worked))];
    return [name, `${waited.toFixed(0)} ms`, `${worked.toFixed(0)} ms of processor time, all threads of V8`];
  };
  print(`Disassembly of ${path}`, [
    ['module loaded', `${loaded.toFixed(0)} ms`, ''],
    row(`${instructions} instructions taken apart`, ({ taken }) => taken),
    row('and laid out as text', ({ text }) => text),
  ]);
  source.close();
}

/** Milliseconds: on the clock, and of all threads, V8's compiler and collector among them. */
interface Spent {
  readonly waited: number;
  readonly worked: number;
}
interface Times {
  readonly taken: Spent;
  readonly text: Spent;
}

/** Each run has code of its own: what is kept helps none. */
function once(file: NonNullable<ReturnType<typeof openBinary>['file']>, decoders: Decoders, run: number): Times {
  const decoder = decoders.of(file);
  const region = codeRegionsOf(file).find(({ name }) => name === '.text');
  if (!decoder || !region) throw new Error('no code that is read');
  const size = 40_000;
  const from = region.address + (run + 1) * size;
  const piece: CodePiece = { region, start: from, end: from + size };
  const start = performance.now();
  const before = process.cpuUsage();
  let count = 0;
  const spent = (): Spent => ({
    waited: ((performance.now() - start) * instructions) / count,
    worked: (process.cpuUsage(before).user / 1000) * (instructions / count),
  });
  count = instructionsOf(file, piece, decoder).length;
  const taken = spent();
  for (const _ of bytesOf(cachedOverview(pieceView(file, decoder, piece, 'x', defaultPaging))));
  return { taken, text: spent() };
}
