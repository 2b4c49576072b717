// `node test/oracle/accept.ts [--only WORDS] [--subject NAME,…] [--every N [--from K]] [--keep]`: edits programs and
// libraries in every way, with --every in every Nth, beginning with the Kth, and asks who takes the outputs: glibc 2.31, 2.36, 2.41 and Debian sid's, started by the kernel and as commands, and musl's 1.2.2, 1.2.3, 1.2.5; strip, objcopy, patchelf, gdb,
// perf, ldconfig, readelf, eu-elflint. Each has to do with an output what it does with the input. Ends with a table of
// Markdown. As root: it enters roots.

import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { editTo, toolText, type EditOutcome } from '../support/checkEdit.ts';
import { debianFiles } from '../support/debianRoots.ts';
import { commandIn, makeRunnable, type System } from '../support/systems.ts';
import { dynamicOf } from '../../shared/decode/dynamic.ts';
import { decode } from '../../shared/decode/file.ts';
import { dynamicSymbolsOf, symbolName } from '../../shared/decode/symbols/symbols.ts';
import { providerOf } from '../../server/cli/edit.ts';
import { openFile } from '../../server/host/hostNode.ts';
import { kinds, packages, subjects, type Kind, type Subject } from './acceptRows.ts';

const folder = fileURLToPath(new URL('../../out/foreign', import.meta.url));
const suites = ['bullseye', 'bookworm', 'trixie', 'sid'] as const;
const triplet = 'x86_64-linux-gnu';

/** A root of Debian 11 with the C libraries of another release. */
function rootWith(suite: string): System {
  const base = debianFiles('bullseye', 'amd64', packages);
  const libc = debianFiles(suite, 'amd64', ['libc6', 'musl']);
  const system = { root: join(folder, `accept-${suite}`), triplet };
  if (existsSync(`${system.root}.done`)) return system;
  rmSync(system.root, { recursive: true, force: true });
  // Links to the same files: those of the C library are replaced, not written.
  execFileSync('cp', ['-al', base.root, system.root]);
  execFileSync('cp', [
    '-a',
    '--remove-destination',
    `${libc.root}/usr/lib`,
    `${libc.root}/usr/lib64`,
    `${system.root}/usr/`,
  ]);
  symlinkSync('libc.so.6', join(system.root, 'usr/lib', triplet, 'libc-other.so.6'));
  for (const name of ['bin', 'lib']) mkdirSync(join(system.root, 'accept', name), { recursive: true });
  makeRunnable(system);
  writeFileSync(`${system.root}.done`, '');
  return system;
}

const sources: Readonly<Record<string, readonly [words: string, source: string]>> = {
  'libown.so': [
    '-shared -fPIC',
    '#include <stdlib.h>\n__thread int local = 40; static int *where; __attribute__((constructor)) static void start(void) { where = &local; } int own(int x) { return *where + x; } int other(int x) { return abs(x); }',
  ],
  'musl-program': [
    '-pie -fPIE libown.so',
    '#include <stdio.h>\nint own(int); int main(int n) { return printf("%d\\n", own(n)) < 0; }',
  ],
  'musl-sysv': [
    '-Wl,--hash-style=sysv -no-pie libown.so',
    '#include <stdio.h>\nint own(int); int main(int n) { return printf("%d\\n", own(n)) < 0; }',
  ],
  'musl-pie-static': [
    '-static-pie -fPIE',
    '#include <stdio.h>\n__thread int local = 40; int main(int n) { return printf("%d\\n", local + n) < 0; }',
  ],
  'musl-static': [
    '-static -no-pie',
    '#include <stdio.h>\n__thread int local = 40; int main(int n) { return printf("%d\\n", local + n) < 0; }',
  ],
};

/** What the edits and subjects need besides Debian's packages. */
function makeFiles(work: string): void {
  const at = (name: string): string => join(work, name);
  for (const [name, [words, source]] of Object.entries(sources)) {
    writeFileSync(at('source.c'), source);
    execFileSync('musl-gcc', ['-g', 'source.c', '-o', name, ...words.split(' ')], { cwd: work });
  }
  writeFileSync(at('payload'), 'bytes of ours\n'.repeat(50));
  writeFileSync(at('app.js'), 'console.log(6 * 7)');
  writeFileSync(at('sea.json'), '{ "main": "app.js", "output": "blob", "disableExperimentalSEAWarning": true }');
  copyFileSync(process.execPath, at('node'));
  execFileSync(at('node'), ['--experimental-sea-config', 'sea.json'], { cwd: work, stdio: 'pipe' });
  mkdirSync(at('machine'));
  symlinkSync(`/usr/lib/${triplet}/libc.so.6`, at('machine/libc-other.so.6'));
}

/** How something ends, with what it says. */
function said(command: readonly string[], input: string, environment: Record<string, string> = {}): string {
  const [program = '', ...words] = command;
  const { status, signal, stdout, stderr } = spawnSync(program, words, {
    input,
    encoding: 'latin1',
    timeout: 20_000,
    maxBuffer: 2 ** 26,
    env: { PATH: '/usr/bin:/bin:/usr/sbin', LC_ALL: 'C', ...environment },
  });
  return `${status ?? signal} ${stdout}${stderr}`;
}

const libraryPath = `/accept/lib:/usr/lib/${triplet}`;

/** Puts a file where a root's programs find it. */
function put(root: string, subject: Subject, file: string): string {
  const place = subject.user === undefined ? `/accept/bin/${subject.name}` : `/accept/lib/${subject.name}`;
  rmSync(root + place, { force: true });
  linkSync(file, root + place);
  return subject.user ?? place;
}

function started(system: System, subject: Subject, file: string, byCommand: boolean): string {
  const program = put(system.root, subject, file);
  const linker = subject.libc === 'musl' ? '/lib/ld-musl-x86_64.so.1' : '/lib64/ld-linux-x86-64.so.2';
  const { words, input } = subject;
  const command = byCommand
    ? commandIn(system, '/', linker, ['--library-path', libraryPath, program, ...words])
    : commandIn(system, '/', program, words);
  return said(command, input, { LD_LIBRARY_PATH: libraryPath }).replace(/0x[0-9a-f]{6,}/g, 'N');
}

/** Somebody who takes a file. */
interface Acceptor {
  readonly name: string;
  /** What it says, a line each, without what may differ; undefined: not asked of such a file. */
  ask(subject: Subject, file: string): readonly string[] | undefined;
  /** It is to say the same, instead of nothing new. */
  readonly isExact?: true;
}

const lines = (text: string, file: string): string[] =>
  text
    .replaceAll(file, 'FILE')
    .replaceAll(basename(file), 'NAME')
    .split('\n')
    .map((line) => line.replace(/\[ *\d+\]|0x[0-9a-f]+|\b[0-9a-f]{8,}\b|\d+/g, '#').trim())
    .filter((line) => line !== '');

/** Starts with a C library of a release. */
function starts(suite: string, libc: Subject['libc'], byCommand: boolean): Acceptor {
  const system = rootWith(suite);
  return {
    name: `${libc} ${versionOf(system, libc)}${byCommand ? ', by command' : ''}`,
    isExact: true,
    ask: (subject, file) =>
      subject.libc !== libc || (byCommand && subject.isStatic)
        ? undefined
        : [started(system, subject, file, byCommand)],
  };
}

function versionOf(system: System, libc: Subject['libc']): string {
  const path = libc === 'musl' ? '/lib/ld-musl-x86_64.so.1' : `/lib/${triplet}/libc.so.6`;
  return (
    /(?:release version|Version) (\d[\d.]*\d)/.exec(said(commandIn(system, '/', path, []), ''))?.[1] ?? system.root
  );
}

/** A tool that writes a file, which has to start. */
function rewriting(name: string, command: (file: string, out: string) => readonly string[]): Acceptor {
  return {
    name,
    isExact: true,
    ask(subject, file) {
      const out = join(dirname(file), `${name.replaceAll(' ', '')}.out`);
      rmSync(out, { force: true });
      const [program = '', ...words] = command(file, out);
      const text = toolText(program, words);
      if (!existsSync(out)) return lines(text, file);
      chmodSync(out, 0o755);
      return [...lines(text, file), started(rootWith('sid'), subject, out, false)];
    },
  };
}

const complaining = (name: string, command: string, words: readonly string[], pattern: RegExp): Acceptor => ({
  name,
  ask: (_, file) => lines(toolText(command, [...words, file]), file).filter((line) => pattern.test(line)),
});

/** What gdb warns of; and whether it finds the C library when a program is at its end that runs here. */
const gdbRun: Acceptor = {
  name: 'gdb',
  isExact: true,
  ask(subject, file) {
    const commands = [
      'set confirm off',
      `set environment LD_LIBRARY_PATH ${dirname(file)}/machine:/usr/lib/${triplet}`,
      'catch syscall exit_group',
      ...(subject.user === undefined && subject.libc === 'glibc' ? ['run </dev/null >/dev/null 2>&1'] : ['info files']),
      'info sharedlibrary',
    ];
    const text = toolText('gdb', [
      '-nx',
      '-batch',
      ...commands.flatMap((each) => ['-ex', each]),
      '--args',
      file,
      ...subject.words,
    ]);
    const warnings = text.split('\n').filter((line) => /^warning|BFD/.test(line));
    return [...warnings.map((line) => line.replaceAll(file, 'FILE')), `finds ${/libc(-other)?\.so\.6$/m.test(text)}`];
  },
};

const ldconfig: Acceptor = {
  name: 'ldconfig',
  ask(subject, file) {
    const here = join(dirname(file), 'cache');
    rmSync(here, { recursive: true, force: true });
    mkdirSync(here);
    copyFileSync(file, join(here, 'liblooked-at.so'));
    const text = toolText('/sbin/ldconfig', ['-v', '-n', here]);
    // It names links after the soname, which an edit may change.
    return subject.user === undefined
      ? []
      : [...lines(text, here).filter((line) => !line.includes('->')), String(text.includes('-> liblooked-at.so'))];
  },
};

const perf: Acceptor = {
  name: 'perf',
  isExact: true,
  ask: (_, file) => [toolText('perf', ['probe', '-x', file, '-F', '--filter', '*']).replaceAll(file, 'FILE')],
};

const acceptors: readonly Acceptor[] = [
  ...suites.flatMap((suite) => [starts(suite, 'glibc', false), starts(suite, 'glibc', true)]),
  ...suites.slice(0, 3).flatMap((suite) => [starts(suite, 'musl', false), starts(suite, 'musl', true)]),
  rewriting('strip', (file, out) => ['strip', '-o', out, file]),
  rewriting('strip -g', (file, out) => ['strip', '-g', '-o', out, file]),
  rewriting('objcopy', (file, out) => ['objcopy', file, out]),
  rewriting('llvm-strip', (file, out) => ['llvm-strip', '-o', out, file]),
  rewriting('eu-strip', (file, out) => ['eu-strip', '-o', out, file]),
  rewriting('patchelf', (file, out) => ['patchelf', '--set-rpath', '/x', '--output', out, file]),
  gdbRun,
  perf,
  ldconfig,
  complaining('readelf', 'readelf', ['-aW'], /^readelf:|corrupt/i),
  complaining('llvm-readelf', 'llvm-readelf', ['-a'], /warning|error/i),
  complaining('eu-elflint', 'eu-elflint', ['--gnu-ld'], /./),
];

function read<T>(path: string, work: (file: ReturnType<typeof decode>) => T): T {
  const source = openFile(path);
  try {
    return work(decode(source));
  } finally {
    source.close();
  }
}

/** Names of functions that a file imports, and of those that it has. */
function symbolsOf(path: string): { readonly imported: readonly string[]; readonly exported: readonly string[] } {
  return read(path, (file) => {
    const symbols = dynamicSymbolsOf(file);
    const rows = Array.from({ length: symbols?.count ?? 0 }, (_, row) => row);
    const names = (isDefined: boolean): string[] =>
      rows
        .filter((row) => symbols?.table.get.info(row) === 0x12 && (symbols.table.get.shndx(row) !== 0) === isDefined)
        .map((row) => (symbols ? symbolName(symbols, row).replace(/@.*/, '') : ''))
        .filter((text) => /^[a-z]\w+$/.test(text));
    return { imported: names(false), exported: names(true) };
  });
}

/** A function of a library that neither its program nor another library of that one wants. */
function unusedOf({ user = '', libc }: Subject, exported: readonly string[]): string | undefined {
  if (libc === 'musl') return exported.find((name) => name === 'other');
  const { root } = rootWith('bullseye');
  const program = realPathIn(root, user);
  const needed = read(program, (file) => dynamicOf(file)?.entries ?? []).flatMap(({ constant, text }) =>
    constant?.name === 'NEEDED' && text !== undefined ? [realPathIn(root, `/usr/lib/${triplet}/${text}`)] : [],
  );
  const used = new Set([program, ...needed.filter(existsSync)].flatMap((path) => symbolsOf(path).imported));
  return exported.find((name) => !used.has(name));
}

/** The words of a kind for a subject; undefined when it has not got what they name. */
function wordsFor(words: string, subject: Subject, path: string, work: string): string | undefined {
  const symbols = symbolsOf(path);
  const [[imported], [exported]] = [symbols.imported, symbols.exported];
  const at = (name: string): string => join(work, name);
  const isLibrary = subject.user !== undefined;
  if (imported !== undefined) {
    writeFileSync(at('there'), `${imported} another_name_for_it\n`);
    writeFileSync(at('back'), `another_name_for_it ${imported}\n`);
  }
  const values: Record<string, string | undefined> = {
    import: imported,
    export: isLibrary ? exported : undefined,
    unused: isLibrary ? unusedOf(subject, symbols.exported) : undefined,
    there: imported && at('there'),
    back: imported && at('back'),
    payload: at('payload'),
    debug: at('debug'),
    file: at('musl-program'),
    template: isLibrary
      ? subject.libc === 'musl'
        ? at('musl-program')
        : `${rootWith('bullseye').root}/bin/bash`
      : undefined,
    blob: subject.name === 'node' ? at('blob') : undefined,
  };
  let isWhole = true;
  const filled = words.replace(/\$(\w+)/g, (_, name: string) => values[name] ?? ((isWhole = false), ''));
  if (!isWhole) return undefined;
  return subject.libc === 'glibc'
    ? filled
    : filled
        .replace(/ --add-needed lib(resolv|anl|BrokenLocale)\S*/g, '')
        .replaceAll('lib64', 'lib')
        .replaceAll('ld-linux-x86-64.so.2', 'ld-musl-x86_64.so.1');
}

/** Edits as a kind says; undefined when it is not for such a subject. */
function edited(kind: Kind, subject: Subject, path: string, out: string, work: string): EditOutcome | undefined {
  const words = wordsFor(kind.words, subject, path, work);
  const then = wordsFor(kind.then ?? '', subject, path, work);
  if (words === undefined || then === undefined) return undefined;
  const first = editTo(path, out, words, providerOf(path));
  return kind.then === undefined || !first.isWritten ? first : editTo(out, out, then);
}

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    subject: { type: 'string' },
    every: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    keep: { type: 'boolean', default: false },
  },
});
mkdirSync(folder, { recursive: true });
const work = mkdtempSync(join(folder, 'accept-work-'));
makeFiles(work);
for (const suite of suites)
  for (const name of ['libown.so', 'musl-program']) {
    const place = join(rootWith(suite).root, 'accept', name.startsWith('lib') ? 'lib' : 'bin', name);
    rmSync(place, { force: true });
    linkSync(join(work, name), place);
  }
/** By kind and acceptor: how many took it of how many. */
const counts = new Map<string, [number, number]>();
const reasons = new Map<string, Set<string>>();
const count = (kind: string, column: string, isGood: boolean): void => {
  const cell = counts.get(`${kind}\n${column}`) ?? [0, 0];
  counts.set(`${kind}\n${column}`, [cell[0] + Number(isGood), cell[1] + 1]);
};

function trySubject(subject: Subject): void {
  const path = subject.path.startsWith('machine:')
    ? join(work, subject.path.slice('machine:'.length))
    : realPathIn(rootWith('bullseye').root, subject.path);
  const file = join(work, 'out');
  const before = new Map<string, readonly string[] | undefined>();
  rmSync(file, { force: true });
  copyFileSync(path, file);
  for (const { name, ask } of acceptors) before.set(name, ask(subject, file));
  for (const [index, kind] of kinds.entries()) {
    const turn = (index + subjects.indexOf(subject)) % Number(values.every);
    if (!subject.only && turn !== Number(values.from)) continue;
    if (values.only !== undefined && !kind.name.includes(values.only)) continue;
    if (subject.only && !subject.only.includes(kind.name)) continue;
    rmSync(file, { force: true });
    const outcome = edited(kind, subject, path, file, work);
    if (!outcome) continue;
    count(kind.name, 'written', outcome.isWritten);
    if (!outcome.isWritten) {
      const said = outcome.messages.filter((message) => message.startsWith('error')).join('; ');
      reasons.set(kind.name, (reasons.get(kind.name) ?? new Set()).add(said.replace(/\b\d+\b|"[^"]*"/g, 'N')));
      continue;
    }
    if (!readFileSync(file).equals(readFileSync(path))) judge(kind, subject, file, before);
  }
}

function judge(
  kind: Kind,
  subject: Subject,
  file: string,
  before: ReadonlyMap<string, readonly string[] | undefined>,
): void {
  chmodSync(file, 0o755);
  for (const { name, ask, isExact } of acceptors) {
    const was = before.get(name);
    // What can't be started is nothing to compare with.
    if (was === undefined || (isExact && /^(1|126|127|SIG\w+|null) /.test(was.at(-1) ?? ''))) continue;
    const is = ask(subject, file) ?? [];
    const isGood = isExact ? is.join('\n') === was.join('\n') : is.every((line) => was.includes(line));
    count(kind.name, name, isGood);
    if (isGood) continue;
    const news = is
      .filter((line) => !was.includes(line))
      .slice(0, 2)
      .join(' | ')
      .slice(0, 300);
    console.log(`${subject.name}: ${kind.name}: ${name}: ${news || 'less is said'}`);
  }
}

/** Links within a root begin there. */
function realPathIn(root: string, path: string): string {
  return root + execFileSync('chroot', [root, 'readlink', '-f', path], { encoding: 'utf8' }).trim();
}

try {
  for (const subject of subjects)
    if (values.subject === undefined || values.subject.split(',').includes(subject.name)) trySubject(subject);
} finally {
  if (!values.keep) rmSync(work, { recursive: true });
}
const columns = ['written', ...acceptors.map(({ name }) => name)];
console.log(`\n| edit | ${columns.join(' | ')} |\n|---|${columns.map(() => '---|').join('')}`);
for (const { name } of kinds) {
  const cells = columns.map((column) => counts.get(`${name}\n${column}`)?.join('/') ?? '');
  if (cells[0] !== '') console.log(`| \`${name}\` | ${cells.join(' | ')} |`);
}
for (const [name, texts] of reasons) console.log(`${name} refused: ${[...texts].join('; ')}`);
