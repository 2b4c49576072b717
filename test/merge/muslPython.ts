// `node tools/setup.mjs --needs musl-python test/merge/muslPython.ts`: the recipe of docs/python.md with musl, its
// commands run as they are written. Builds CPython, which takes minutes.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { configureApt } from '../support/debianSources.ts';
import {
  commandsOf,
  makeWorkplace,
  removeWorkplace,
  runAlone,
  runCommands,
  runSystemPython,
} from '../support/pythonRecipe.ts';

/** Modules whose values do not depend on the libraries with which Debian builds its own Python. */
const compared =
  'array asyncio binascii ctypes datetime decimal json math mmap pickle random socket struct threading unicodedata xml.etree.ElementTree zlib'.split(
    ' ',
  );

function build(folder: string): void {
  const environment = { APT_CONFIG: configureApt(join(folder, 'apt')) };
  runCommands(folder, 'apt-get update -qq', environment, true);
  const start = performance.now();
  const said = runCommands(folder, commandsOf('Python with musl'), environment, true);
  expect('the last command prints', said.split('\n').at(-2) ?? '', '1138425661');
  console.log(`built, merged and run in ${((performance.now() - start) / 1000).toFixed(0)} s`);
}

const modules = 'usr/lib/python3.11/lib-dynload';

/**
 * What it does in an empty root must be what the system's Python does, and each extension module must come from where
 * it was.
 */
function compare(folder: string): void {
  const root = join(folder, 'out/python-musl/empty');
  expect('modules compute', runAlone(root, compared), runSystemPython(compared));
  const found = readdirSync(join(folder, 'out/python-musl/root', modules)).sort();
  const names = found.map((name) => name.replace(/\..*$/, '')).filter((name) => !compared.includes(name));
  const places = names
    .map((name) => `${name}: /${modules}/${found.find((file) => file.startsWith(`${name}.`)) ?? ''}\n`)
    .join('');
  expect('extension modules come from', runAlone(root, names), places);
  console.log(
    `${compared.length} modules compute what the system's Python computes, ${found.length} extension modules are found`,
  );
}

function expect(what: string, is: string, wanted: string): void {
  if (is !== wanted) throw new Error(`${what}\n${is}\ninstead of\n${wanted}`);
}

/** The same with modules that are part of the program, and are found by opening it. */
function compareWhole(folder: string): void {
  const said = runCommands(folder, commandsOf('Modules in the program itself'), {}, true);
  expect('the last command prints', said.split('\n').at(-2) ?? '', '1138425661');
  const root = join(folder, 'out/python-musl/all');
  expect('modules compute', runAlone(root, compared), runSystemPython(compared));
  const found = readdirSync(join(folder, 'out/python-musl/root', modules)).sort();
  const names = found.map((name) => name.replace(/\..*$/, '')).filter((name) => !compared.includes(name));
  expect('extension modules come from', runAlone(root, names), names.map((name) => `${name}: /py.run\n`).join(''));
  console.log(`${found.length} extension modules are found in the program itself`);
}

const folder = makeWorkplace();
try {
  build(folder);
  compare(folder);
  compareWhole(folder);
} finally {
  if (process.argv.includes('--keep')) console.log(`kept in ${folder}`);
  else removeWorkplace(folder);
}
