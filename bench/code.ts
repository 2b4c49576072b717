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
const runs = 7;

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
  print(`Disassembly of ${path}, processor time`, [
    ['module loaded', `${loaded.toFixed(0)} ms`, ''],
    [`${instructions} instructions taken apart`, `${median(times.map(([taken]) => taken)).toFixed(0)} ms`, ''],
    ['and laid out as text', `${median(times.map(([, text]) => text)).toFixed(0)} ms`, ''],
  ]);
  source.close();
}

/** Each run has code of its own: what is kept helps none. */
function once(
  file: NonNullable<ReturnType<typeof openBinary>['file']>,
  decoders: Decoders,
  run: number,
): [number, number] {
  const decoder = decoders.of(file);
  const region = codeRegionsOf(file).find(({ name }) => name === '.text');
  if (!decoder || !region) return [0, 0];
  const size = 40_000;
  const from = region.address + (run + 1) * size;
  const piece: CodePiece = { region, start: from, end: from + size };
  const spent = (): number => process.cpuUsage().user / 1000;
  const start = spent();
  const count = instructionsOf(file, piece, decoder).length;
  const taken = spent() - start;
  for (const _ of bytesOf(cachedOverview(pieceView(file, decoder, piece, 'x', defaultPaging))));
  const whole = spent() - start;
  return [(taken * instructions) / count, (whole * instructions) / count];
}
