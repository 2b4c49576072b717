// `node test/edit/identity.ts [FILE_OR_FOLDER…] [--of 'SUITE ARCH'] [--run] [--tools] [--every N]`: edits programs and
// libraries, all of /usr/bin and /usr/lib without words, with --of those of Debian's packages for another CPU, which qemu
// runs; and looks whether anything changed that was not asked for. Nothing asked: the same bytes. Tables that grow: addresses stay, twice the same bytes; with --run programs run as before; with --tools
// readelf, eu-elflint, strip and objcopy take them as they took the input.

import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { openFile } from '../../server/host/hostNode.ts';
import { decode, isElf, type ElfFile } from '../../shared/decode/file.ts';
import { interpreterOf } from '../../shared/decode/texts.ts';
import { dynamicRelocationsOf } from '../../shared/decode/relocations/records.ts';
import { dynamicOf } from '../../shared/decode/dynamic.ts';
import { editTo, toolText } from '../support/checkEdit.ts';
import { cpuNamed, debianFiles } from '../support/debianRoots.ts';

const usual = ['/usr/bin', '/usr/sbin', '/usr/lib', '/usr/local'];
const patience = 10_000;
/** Changes that nothing at run time can notice, but make every table grow that can. */
const longPath = `/nowhere/${'long/'.repeat(40)}lib`;

/** Regular ELF programs and libraries below a path. */
function* binaries(path: string): Generator<string> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory())
    for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const below = join(path, entry.name);
      if (entry.isDirectory()) yield* binaries(below);
      else if (entry.isFile() && read(below, ({ header }) => header.type === 2 || header.type === 3)) yield below;
    }
  else if (stats?.isFile()) yield path;
}

function read<T>(path: string, work: (file: ElfFile) => T): T | undefined {
  let source: ReturnType<typeof openFile>;
  try {
    source = openFile(path);
  } catch {
    return undefined;
  }
  try {
    return isElf(source) ? work(decode(source)) : undefined;
  } finally {
    source.close();
  }
}

/** What is wrong with an edit of a file, a word and the details; empty when nothing is. */
function problemsOf(path: string, work: string, isRun: boolean, withTools: boolean): string[] {
  const facts = read(path, (file) => ({
    isDynamic: dynamicOf(file) !== undefined,
    interpreter: interpreterOf(file)?.text,
    log: file.log.diagnostics.length,
  }));
  if (!facts) return ['unreadable'];
  const name = basename(path);
  const [same, edited, again] = ['same', 'edited', 'again'].map((folder) => join(work, folder, name)) as [
    string,
    string,
    string,
  ];
  const unchanged = editTo(path, same, '');
  if (!unchanged.isWritten) return [`refused ${unchanged.messages.join('; ')}`];
  const problems: string[] = [];
  if (!readFileSync(same).equals(readFileSync(path))) problems.push('identity: other bytes');
  if (!facts.isDynamic) return problems;
  const interpreter =
    facts.interpreter === undefined ? '' : `--set-interpreter ${facts.interpreter.replace(/\/([^/]*)$/, '/./$1')}`;
  const options = `--add-rpath ${longPath} --add-debug-tag ${interpreter}`;
  const first = editTo(path, edited, options);
  // A static program: it has no use for a search path.
  if (first.messages.some((message) => message.includes('looks for no libraries'))) return problems;
  if (!first.isWritten) return [...problems, `refused ${first.messages.join('; ')}`];
  editTo(edited, again, options.replace(/--add-rpath \S+/, ''));
  if (!readFileSync(edited).equals(readFileSync(again))) problems.push('twice: other bytes');
  editTo(edited, again, '--set-rpath /other');
  editTo(again, again, `--set-rpath ${longPath} ${interpreter}`);
  if (statSync(again).size > statSync(edited).size) problems.push('forth and back: it grows');
  const complaints = read(edited, (file) => file.log.diagnostics.map(({ code }) => code.id));
  if ((complaints?.length ?? 0) > facts.log) problems.push(`decoding: ${complaints?.join()}`);
  if (withTools) problems.push(...toolProblems(path, edited, work));
  if (isRun && facts.interpreter !== undefined) problems.push(...runProblems(path, edited, work));
  return problems;
}

/** Lines of readelf that say what stays, and complaints without numbers. */
function toolProblems(path: string, edited: string, work: string): string[] {
  const problems: string[] = [];
  const kept = (file: string): string =>
    toolText('readelf', ['-W', '--dyn-syms', '--syms', '-r', '-V', '-n', '-u', file])
      .replaceAll(file, 'FILE')
      .replace(/^.*(at offset 0x|Addr: |Section header|in: \.note|Link: |Displaying notes found).*$/gm, '')
      .replace(/\b0*[0-9a-f]+(?= .*\b(SECTION|_DYNAMIC|__abi_tag)\b)/g, 'N')
      .replace(/\b(DEFAULT|HIDDEN|INTERNAL|PROTECTED)(.*?)\s+\d+(?=\s|$)/gm, '$1$2')
      // Those are what .interp holds, and go with it.
      .replace(/^\s+\d+: .*(SECTION|__execable_dl_loader|__EXECABLE_INTERP).*$/gm, '');
  if (sortedLines(kept(path)) !== sortedLines(kept(edited)))
    problems.push('readelf: other symbols, relocations, versions or notes');
  const complaintsOf = (command: string, words: readonly string[], file: string): Set<string> =>
    new Set(
      toolText(command, [...words, file])
        .split('\n')
        .filter((line) => command !== 'readelf' || /^readelf: (warning|error)/i.test(line))
        .filter((line) => !writesElsewhere.test(line) || writesReadOnly(file))
        .map((line) =>
          line
            .replaceAll(file, 'FILE')
            .replace(/0x[0-9a-f]+|\d+/g, '#')
            .replace(/\s+/g, ''),
        )
        .filter((line) => !line.startsWith('exitstatus')),
    );
  for (const [command, words] of [
    ['readelf', ['-aW']],
    ['eu-elflint', ['--gnu-ld']],
  ] as const) {
    const before = complaintsOf(command, words, path);
    const added = [...complaintsOf(command, words, edited)].filter((line) => !before.has(line));
    if (added.length > 0) problems.push(`${command}: ${added.slice(0, 3).join(' | ')}`);
  }
  for (const [command, words] of [
    ['strip', ['-o']],
    ['objcopy', []],
  ] as const) {
    const out = join(work, command, basename(path));
    const text = (file: string): string =>
      (command === 'strip' ? toolText(command, [...words, out, file]) : toolText(command, [file, out])).replaceAll(
        file,
        'FILE',
      );
    const [before, after] = [text(path), text(edited)];
    if (after !== before) problems.push(`${command}: ${after}`);
    else if (isElfFile(out) && dynamicText(out) !== dynamicText(edited))
      problems.push(`${command}: its output has another dynamic section`);
  }
  return problems;
}

/**
 * eu-elflint adds the size of the symbol to the place that a relocation writes to, so that slots of large functions seem
 * to reach into the segment behind (elfutils src/elflint.c, check_one_reloc).
 */
const writesElsewhere = /read-only section modified/;

/** Whether a relocation really writes into a segment that is not writable. */
function writesReadOnly(path: string): boolean {
  return (
    read(path, (file) => {
      const loads = file.segments.filter(({ type, flags }) => type === 1 && (flags & 2) === 0);
      return dynamicRelocationsOf(file).some(({ count, place }) =>
        Array.from({ length: count }, (_, row) => place(row)).some((at) =>
          loads.some(({ address, memorySize }) => at >= address && at < address + memorySize),
        ),
      );
    }) ?? false
  );
}

/** Without where it is in the file: binutils closes holes. */
const dynamicText = (path: string): string => toolText('readelf', ['-dW', path]).replace(/at offset 0x\w+/, '');
const isElfFile = (path: string): boolean => read(path, () => true) ?? false;
const sortedLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .sort()
    .join('\n');

/** Original, edited, stripped and copied at one path. */
function runProblems(path: string, edited: string, work: string): string[] {
  const here = join(work, 'run', basename(path));
  const run = (file: string): string => {
    copyFileSync(file, here);
    chmodSync(here, 0o755);
    const [program, ...words] = [...emulator, here];
    const { status, signal, stdout, stderr } = spawnSync(program, [...words, '--version'], {
      timeout: patience,
      // Some write files where they are started.
      cwd: join(work, 'run'),
      input: '',
      encoding: 'latin1',
      env: { PATH: '/usr/bin:/bin', HOME: join(work, 'run'), LC_ALL: 'C' },
    });
    rmSync(here);
    return `${status ?? signal} ${stdout}${stderr}`.replace(/0x[0-9a-f]{6,}|\b\d{4,}\b|\d\d:\d\d:\d\d\.\d+/g, 'N');
  };
  const [first, second] = [run(path), run(path)];
  // Those that never print the same twice, or wait for something.
  if (first !== second || first.startsWith('SIG')) return [];
  // groff prints what its children say in the order in which they say it.
  const isVaried = (text: string): boolean => Array.from({ length: 8 }, () => run(path)).includes(text);
  const others = [
    edited,
    ...['strip', 'objcopy'].map((folder) => join(work, folder, basename(path))).filter(isElfFile),
  ];
  return others.flatMap((file) => {
    const text = run(file);
    return text === first || isVaried(text)
      ? []
      : [
          `run ${file.replace(work, '')}: ${JSON.stringify(text.slice(0, 150))} instead of ${JSON.stringify(first.slice(0, 80))}`,
        ];
  });
}

const { values, positionals } = parseArgs({
  options: {
    of: { type: 'string' },
    run: { type: 'boolean', default: false },
    tools: { type: 'boolean', default: false },
    every: { type: 'string', default: '1' },
  },
  allowPositionals: true,
});
/** Of other CPUs. */
const packages = 'bash coreutils grep sed gawk perl-base sqlite3 xz-utils jq curl openssl bc file tar zstd'.split(' ');
const [suite = '', architecture = ''] = values.of?.split(' ') ?? [];
const foreign = values.of === undefined ? undefined : debianFiles(suite, architecture, packages);
// What the machine runs itself finds its libraries by qemu's -L, too.
const ownQemu = architecture === 'i386' ? 'qemu-i386' : 'qemu-x86_64';
const [, qemu = ownQemu] = foreign ? cpuNamed(architecture) : [];
const emulator = foreign ? [qemu, '-L', foreign.root] : [];
const given = positionals.length > 0 ? positionals : usual;
const paths = foreign ? ['usr/bin', 'usr/sbin', 'usr/lib'].map((each) => join(foreign.root, each)) : given;
const work = mkdtempSync(join(tmpdir(), 'elfsmith-edit-'));
for (const folder of ['same', 'edited', 'again', 'strip', 'objcopy', 'run']) mkdirSync(join(work, folder));
let [count, good] = [0, 0];
let seen = 0;
try {
  for (const path of paths.flatMap((each) => [...binaries(each)])) {
    if (seen++ % Number(values.every) !== 0) continue;
    const problems = problemsOf(path, work, values.run, values.tools);
    count++;
    if (problems.length === 0) good++;
    for (const problem of problems) console.log(`${path}: ${problem}`);
    for (const folder of ['same', 'edited', 'again', 'strip', 'objcopy'])
      rmSync(join(work, folder, basename(path)), { force: true });
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(`${good} of ${count} as they should be`);
