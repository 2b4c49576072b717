// `node test/loader/oracle.ts [--all | FILE…]`: compares the engine with the machine's dynamic linker, file by file:
// every library, binding, undefined symbol and version check, and for harmless programs the order of
// initialisers and finalisers. Without names: 300 (with --all: all) programs and libraries of the machine. Nothing but
// `PROGRAM --version` is started.
import { closeSync, openSync, readSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  accountOfEngine,
  accountOfLoader,
  differences,
  orderOfEngine,
  orderOfRun,
  systemLoader,
} from './systemLoader.ts';

const wantedCount = 300;
/** Most shown of one file's differences. */
const mostShown = 10;
/** Programs that are also run, with --version, for the order of initialisers. */
const harmless = [
  '/usr/bin/ls',
  '/usr/bin/git',
  '/usr/bin/curl',
  '/usr/bin/gdb',
  '/usr/bin/perl',
  '/usr/bin/python3',
  '/usr/bin/ssh-keygen',
  '/usr/bin/cmake',
  '/usr/bin/ld.bfd',
  '/usr/bin/rsync',
  '/usr/bin/gpg',
  '/usr/bin/wget',
  '/usr/bin/vim.tiny',
  '/usr/bin/node',
  '/usr/bin/systemctl',
  '/usr/bin/as',
  '/usr/bin/nano',
  '/usr/bin/strace',
  '/usr/bin/chromium',
  '/usr/bin/qemu-aarch64',
];

if (!systemLoader) {
  process.stdout.write('this machine has no dynamic linker of glibc\n');
  process.exit(0);
}
const named = process.argv.slice(2).filter((word) => word !== '--all');
const paths = named.length > 0 ? named.map((path) => realpathSync(path)) : chosenFiles();
let bindings = 0;
let differing = 0;
for (const path of paths) differing += compare(path, systemLoader) ? 0 : 1;
process.stdout.write(`${paths.length} files, ${bindings} bindings, ${differing} files with differences\n`);
const ordered = named.length > 0 ? [] : harmless.filter(isDynamic);
const misordered = ordered.filter((path) => !hasSameOrder(path));
process.stdout.write(`${ordered.length} programs run, ${misordered.length} with another order of initialisers\n`);
process.exitCode = differing + misordered.length > 0 ? 1 : 0;

function compare(path: string, loader: string): boolean {
  const theirs = accountOfLoader(loader, path);
  const lines = differences(theirs, accountOfEngine(path));
  bindings += theirs.bindings.length;
  if (lines.length > 0)
    process.stdout.write([`${path}: ${lines.length} differences`, ...lines.slice(0, mostShown)].join('\n  ') + '\n');
  return lines.length === 0;
}

function hasSameOrder(path: string): boolean {
  const theirs = orderOfRun(path, ['--version']);
  const ours = orderOfEngine(path);
  // The dynamic linker's list goes on when the program opens further libraries, which changes the order of finalisers;
  // it names objects without finalisers, too; and a program may end without running any.
  const inits = (lines: readonly string[]): string => lines.filter((line) => line.startsWith('init')).join('\n');
  const finis = (lines: readonly string[]): string[] =>
    lines.filter((line) => line.startsWith('fini') && ours.includes(line));
  const isSame =
    inits(theirs).startsWith(inits(ours)) &&
    (finis(theirs).length === 0 ||
      inits(theirs) !== inits(ours) ||
      finis(theirs).join('\n') === finis(ours).join('\n'));
  if (!isSame) process.stdout.write(`${path}: order\n  ${theirs.join('\n  ')}\nengine:\n  ${ours.join('\n  ')}\n`);
  return isSame;
}

/** Programs and libraries of many packages, spread over the lists. */
function chosenFiles(): string[] {
  const folders = [
    '/usr/bin',
    '/usr/sbin',
    '/usr/lib/x86_64-linux-gnu',
    '/usr/lib/python3/dist-packages',
    '/usr/lib/python3.11/lib-dynload',
    '/usr/lib/x86_64-linux-gnu/perl-base',
    '/usr/libexec',
    '/usr/lib/git-core',
    '/usr/lib/gcc',
  ];
  const real = new Set(folders.flatMap((folder) => filesBelow(folder)).flatMap((path) => realPathOf(path)));
  const all = [...real].filter(isDynamic).toSorted();
  if (process.argv.includes('--all')) return all;
  const step = Math.max(1, all.length / wantedCount);
  return Array.from({ length: Math.min(wantedCount, all.length) }, (_, index) => all[Math.floor(index * step)] ?? '');
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: folder !== '/usr/lib/x86_64-linux-gnu', withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}

function realPathOf(path: string): string[] {
  try {
    const real = realpathSync(path);
    return statSync(real).isFile() ? [real] : [];
  } catch {
    return [];
  }
}

/**
 * ELF64 of this machine with a dynamic section, as far as the header tells: ET_DYN or ET_EXEC. Which it is the dynamic
 * linker says.
 */
function isDynamic(path: string): boolean {
  try {
    const descriptor = openSync(path, 'r');
    const header = new Uint8Array(20);
    readSync(descriptor, header, 0, 20, 0);
    closeSync(descriptor);
    return (
      header[0] === 0x7f &&
      header[1] === 0x45 &&
      header[4] === 2 &&
      header[18] === 62 &&
      (header[16] === 2 || header[16] === 3)
    );
  } catch {
    return false;
  }
}
