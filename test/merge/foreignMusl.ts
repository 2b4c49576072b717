// `node tools/setup.mjs --needs test test/merge/foreignMusl.ts [CPU…]`: makes musl for other CPUs of Debian's source, with
// Debian's cross compilers, into out/musl, where the tests of merging find it. Takes a minute each.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { configureApt } from '../support/debianSources.ts';
import { muslFolder, muslTargets } from '../support/foreignMachines.ts';

const wanted = process.argv.slice(2);
const sources = join(muslFolder, 'source');
mkdirSync(sources, { recursive: true });
const environment = { APT_CONFIG: configureApt(join(muslFolder, 'apt')) };
run(sources, 'apt-get update -qq && apt-get source -qq musl', environment);
const [source] = readdirSync(sources, { withFileTypes: true }).filter((entry) => entry.isDirectory());
if (!source) throw new Error(`no source in ${sources}`);
for (const { cpu, triplet } of muslTargets) {
  if (wanted.length > 0 && !wanted.includes(cpu)) continue;
  const prefix = join(muslFolder, cpu);
  const build = join(prefix, 'build');
  mkdirSync(build, { recursive: true });
  const configure = `${join(sources, source.name)}/configure`;
  // The specs name the dynamic linker where it is in a root; here it is put beside its library.
  run(build, `${configure} --prefix=${prefix} --syslibdir=/lib --enable-wrapper=gcc`, {
    CROSS_COMPILE: `${triplet}-`,
    CC: `${triplet}-gcc`,
    // musl knows no long double of two doubles, which gcc has there.
    ...(cpu === 'ppc64' && { CFLAGS: '-mlong-double-64' }),
  });
  run(build, `make -s && make -s install syslibdir=${prefix}/lib`);
  console.log(`${cpu}: ${prefix}`);
}

function run(folder: string, command: string, more: Readonly<Record<string, string>> = {}): void {
  const options = { cwd: folder, env: { ...process.env, ...more }, encoding: 'latin1' } as const;
  const { status, stderr } = spawnSync('sh', ['-c', command], options);
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
}
