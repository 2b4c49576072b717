// The server's code that V8 has compiled is kept and taken again; what is damaged is made anew, and the bundle runs in
// any case.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'elfsmith-start-'));
const code = join(folder, 'elfsmith/code');

beforeAll(async () => {
  await build({
    entryPoints: ['server/start.ts'],
    outfile: join(folder, 'main.cjs'),
    bundle: true,
    platform: 'node',
    define: { 'import.meta.url': 'urlOfBundle' },
    banner: { js: "const urlOfBundle = require('node:url').pathToFileURL(__filename).href;" },
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a bundle that says what it is called and what is kept by then. */
function run(version: string): string {
  const bundle = `(function (require, __filename) {
    function sum(count) { let all = 0; for (let i = 0; i < count; i++) all += i; return all; }
    console.log('${version}', sum(10), require('node:path').basename(__filename));
  })`;
  writeFileSync(join(folder, 'server.cjs'), bundle);
  const env = { ...process.env, XDG_CACHE_HOME: folder, LOCALAPPDATA: folder };
  return execFileSync(process.execPath, [join(folder, 'main.cjs')], { env, encoding: 'utf8' }).trim();
}

const kept = (): Record<string, string> =>
  Object.fromEntries(readdirSync(code).map((name) => [name, readFileSync(join(code, name)).toString('base64')]));

test.skipIf(process.platform === 'darwin')('code is kept for each bundle, and damaged code is not run', () => {
  expect(run('one')).toBe('one 45 server.cjs');
  const [name = ''] = Object.keys(kept());
  const { [name]: first = '' } = kept();
  expect(run('one')).toBe('one 45 server.cjs');
  expect(kept()).toEqual({ [name]: first });
  // Of the same length, which is all that V8 would compare.
  expect(run('two')).toBe('two 45 server.cjs');
  expect(Object.keys(kept()).length).toBe(2);
  const damaged = Buffer.from(first, 'base64').map((byte, at) => (at > 200 && at < 260 ? byte ^ 0xff : byte));
  writeFileSync(join(code, name), damaged);
  expect(run('one')).toBe('one 45 server.cjs');
  expect(kept()[name]).not.toBe(Buffer.from(damaged).toString('base64'));
});
