// docs/edit.md: its commands do what it says.

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { canRun } from '../support/checkImage.ts';
import { fixturePath } from '../support/fixtures.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'elfsmith-edit-docs-'));

/** A quarter of the time that the command takes to start from its sources, fifty times. */
async function bundle(outdir: string): Promise<string> {
  const banner = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
  await build({
    entryPoints: [join(root, 'server/cli/cli.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    splitting: true,
    outdir,
    outExtension: { '.js': '.mjs' },
    banner: { js: banner },
  });
  return join(outdir, 'cli.mjs');
}

beforeAll(async () => {
  mkdirSync(join(folder, 'lib'));
  mkdirSync(join(folder, 'bin'));
  copyFileSync(fixturePath('x86_64-gcc-usefoo'), join(folder, 'program'));
  copyFileSync(fixturePath('x86_64-gcc-libfoo.so'), join(folder, 'lib/libfoo.so.1'));
  writeFileSync(join(folder, 'loads.c'), program);
  const command = `#!/bin/sh\nexec '${process.execPath}' '${await bundle(join(folder, 'bin/bundle'))}' "$@"\n`;
  writeFileSync(join(folder, 'bin/elfsmith'), command, { mode: 0o755 });
  symlinkSync(process.execPath, join(folder, 'bin/node'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const text = readFileSync(join(root, 'docs/edit.md'), 'utf8');
const [, program = ''] = /^```c\n([^]*?)^```/m.exec(text) ?? [];

/** Commands with what each prints, block by block. */
const blocks = [...text.matchAll(/^```console\n([^]*?)^```/gm)].map(([, text = '']) => text);

test.skipIf(!canRun).each(blocks.map((text, index) => ({ index: index + 1, text })))('block $index', ({ text }) => {
  const said = text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = ''] = part.split('\n');
      const { stdout, stderr } = spawnSync('sh', ['-c', command], {
        cwd: folder,
        encoding: 'utf8',
        env: {
          ...process.env,
          NODE_COMPILE_CACHE: join(folder, 'compiled'),
          PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`,
        },
      });
      return `$ ${command}\n${stdout}${stderr}`;
    });
  expect(said.join('')).toBe(text);
});
