// Starts the language server in Node from its bundle, with the code that V8 has made of it before: to compile takes
// longer than all else before the first listing. Node's own cache (module.enableCompileCache) keeps what is compiled
// before a module runs only; here are the functions that were called, too.

import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { cacheFolder } from './host/cacheFolder.ts';

/** After so many milliseconds, and again, the code is kept if the server has nothing to do. */
const quietTime = 5000;
/** At its end the server's code is kept again if it has grown to so many times what was kept. */
const growth = 1.1;
/** Files of code in the folder: of several editors, and of versions of ours. */
const mostFiles = 4;

/** A function's expression (`esbuild.mjs`), of ASCII only. */
const bundle = fileURLToPath(new URL('./server.cjs', import.meta.url));
/** Before Node 20.15 there is none: everything is compiled then, as V8 would believe a damaged file. */
const checksum = crc32 as typeof crc32 | undefined;
const { script, file, size } = load();
let kept = size;

if (file !== undefined) {
  process.on('exit', () => keep(file));
  if (kept === 0) keepWhenQuiet(file);
}
(script.runInThisContext() as (require: NodeJS.Require, filename: string) => void)(createRequire(bundle), bundle);

/** Reads the bundle and what was kept for it. @returns the size of that, 0: nothing */
function load(): { readonly script: Script; readonly file: string | undefined; readonly size: number } {
  const bytes = readFileSync(bundle);
  const file = checksum && join(cacheFolder(), 'elfsmith', 'code', nameOf(checksum(bytes)));
  const cachedData = file === undefined ? undefined : read(file);
  const script = new Script(bytes.toString('latin1'), { filename: bundle, ...(cachedData && { cachedData }) });
  return { script, file, size: script.cachedDataRejected === false ? (cachedData?.length ?? 0) : 0 };
}

/** V8 itself compares its version and flags, and of the source the length only. */
function nameOf(source: number): string {
  return `server-${source.toString(16)}-${process.versions.v8}-${process.arch}`;
}

/** What was kept, without the checksum at its end. */
function read(path: string): Buffer | undefined {
  try {
    const whole = readFileSync(path);
    const data = whole.subarray(0, -4);
    return checksum?.(data) === whole.readUInt32LE(data.length) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** An editor may end its server without telling it. */
function keepWhenQuiet(path: string): void {
  let last = performance.eventLoopUtilization();
  const timer = setInterval(() => {
    const { utilization } = performance.eventLoopUtilization(last);
    last = performance.eventLoopUtilization();
    if (utilization > 0.05) return;
    clearInterval(timer);
    keep(path);
  }, quietTime);
  timer.unref();
}

/** Where nothing can be written, all is compiled again the next time. */
function keep(path: string): void {
  const data = script.createCachedData();
  if (data.length < kept * growth) return;
  kept = data.length;
  const folder = dirname(path);
  try {
    mkdirSync(folder, { recursive: true });
    const sum = Buffer.alloc(4);
    sum.writeUInt32LE(checksum?.(data) ?? 0);
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, Buffer.concat([data, sum]));
    // In one step, so that nobody reads half a file.
    renameSync(draft, path);
    const paths = readdirSync(folder).map((name) => join(folder, name));
    const newestFirst = paths.toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
    for (const old of newestFirst.slice(mostFiles)) rmSync(old);
  } catch {
    // Nobody misses it.
  }
}
