// What is packed to be unpacked again: inputs of all kinds, and the settings of xz.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { sourceOf } from '../../shared/base/bytes.ts';
import { decode } from '../../shared/decode/file.ts';
import { fixturePath } from './fixtures.ts';
import { randomOf } from './mutants.ts';

const random = randomOf(1);

/** Inputs by name. */
export const inputs = {
  nothing: new Uint8Array(0),
  byte: Uint8Array.of(7),
  text: new TextEncoder().encode(
    Array.from({ length: 3000 }, (_, line) => `line ${line} of ${random(50)} words`).join('\n'),
  ),
  program: Uint8Array.from(readFileSync(fixturePath('x86_64-gcc-libfoo.so'))),
  zeros: new Uint8Array(3_000_000),
  noise: Uint8Array.from({ length: 150_000 }, () => random(256)),
} satisfies Record<string, Uint8Array>;

/** Options of xz: presets, checks, properties of LZMA, blocks. */
export const settings: readonly string[] = [
  '-0',
  '-6',
  '-9e',
  '--check=none',
  '--check=crc32',
  '--check=sha256',
  '--lzma2=preset=6,lc=0,lp=4,pb=4',
  '--lzma2=preset=6,lc=4,lp=0,pb=0',
  '--lzma2=preset=1,dict=4096',
  '--block-size=20000',
];

/** The bytes as xz packs them. */
export function packed(bytes: Uint8Array, words: string): Uint8Array {
  const { stdout, status } = spawnSync('xz', ['-c', '-T1', ...words.split(' ')], { input: bytes, maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`xz ${words} fails`);
  return Uint8Array.from(stdout);
}

/** The packed file in a fixture. */
export function packedFixture(): Uint8Array {
  const file = decode(sourceOf(readFileSync(fixturePath('x86_64-gcc-hello-debugdata'))));
  const { offset = 0, fileSize = 0 } = file.sections.find(({ name }) => name === '.gnu_debugdata') ?? {};
  return file.bytes.copy(offset, fileSize);
}
