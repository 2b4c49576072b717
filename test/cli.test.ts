// The command line as a shell runs it: exit codes, messages, the two outputs, readers that go away.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serverEnvironment, serverFlags } from '../shared/protocol.ts';
import { craftLibrary } from './support/craftLibrary.ts';
import { craftSections } from './support/craftSections.ts';
import { fixturePath } from './support/fixtures.ts';

const cli = fileURLToPath(new URL('../server/cli/cli.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'elfsmith-cli-'));
const library = fixturePath('x86_64-gcc-libfoo.so');
const archive = fixturePath('mixed.a');
const cut = join(folder, 'cut.so');

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly complaints: string;
}

beforeAll(() => {
  writeFileSync(cut, readFileSync(library).subarray(0, 5000));
  writeFileSync(join(folder, 'text.txt'), 'no binary\n');
  writeFileSync(join(folder, 'script'), '#!/bin/sh\n');
  copyFileSync(fixturePath('x86_64-gcc-usefoo'), join(folder, 'usefoo'));
  copyFileSync(fixturePath('x86_64-musl-hello-static'), join(folder, 'static'));
  copyFileSync(fixturePath('x86_64-gcc-hello-nostack'), join(folder, 'static-pie'));
  writeFileSync(
    join(folder, 'cubin'),
    craftSections({ machine: 190, osAbi: 51, abiVersion: 7, version: 128, type: 2, flags: 0x560556 }, []),
  );
  copyFileSync(archive, join(folder, 'mixed.a'));
  mkdirSync(join(folder, 'lib'));
  copyFileSync(library, join(folder, 'lib/libfoo.so.1'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command line in the tests' folder. @param most characters that are read before the reader goes away */
function run(words: readonly string[], most = Infinity): Promise<Outcome> {
  const child = spawn(process.execPath, [cli, ...words], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let complaints = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    if (out.length >= most) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  return new Promise((resolve, reject) =>
    child.on('error', reject).on('close', (code) => resolve({ code, out, complaints: complaints.trim() })),
  );
}

const headings = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => /^#|^\S.*:$/.test(line))
    .map(
      (line) =>
        line
          .replaceAll(folder, '')
          .replace(/^\/.*\//, '')
          .split(' · ')[0] ?? '',
    );

test.each<[string, number, string]>([
  ['', 2, 'elfsmith: no command given; see elfsmith --help'],
  ['frobnicate', 2, 'elfsmith: no command frobnicate; see elfsmith --help'],
  ['--frobnicate', 2, 'elfsmith: no option --frobnicate; see elfsmith --help'],
  ['list', 2, 'elfsmith: list needs a file; see elfsmith list --help'],
  ['list --frobnicate', 2, "elfsmith: Unknown option '--frobnicate'; see elfsmith list --help"],
  ['lsp', 2, 'elfsmith: lsp needs --stdio and no file; see elfsmith lsp --help'],
  ['list missing', 1, 'missing: no such file or directory'],
  ['list .', 1, '.: is a folder'],
  ['list text.txt', 1, 'text.txt: 0x0: no ELF file: it begins with 6e 6f 20 62'],
  ['floor script', 1, 'script: no ELF file: it begins with #!'],
  ['deps script', 1, 'script: no ELF file: it begins with #!'],
  ['deps static', 1, 'static: it has no dynamic linker: it is self-contained already'],
  ['deps static-pie', 1, 'static-pie: it has no dynamic linker: it is self-contained already'],
  ['explain cubin', 1, 'cubin: code for a GPU: its driver loads it, no dynamic linker'],
  ['bind mixed.a', 1, 'mixed.a: an archive: its members are no programs and no libraries'],
  [
    'merge --except libfoo.so.1 -o never usefoo',
    2,
    'elfsmith: --except goes with --needed, --libc or --self-contained; see elfsmith merge --help',
  ],
])('elfsmith %s: exit code %i', async (words, code, complaint) => {
  const outcome = await run(words.split(' ').filter((word) => word !== ''));
  expect({ ...outcome, complaints: outcome.complaints.replaceAll(folder, '…') }).toEqual({
    code,
    out: '',
    complaints: complaint,
  });
  expect(existsSync(join(folder, 'never'))).toBe(false);
});

/** Messages of a merge without what differs from machine to machine. */
const merged = (text: string): string =>
  text
    .replaceAll(folder, '…')
    .replaceAll(/looked for in .*/g, 'looked for in …')
    .replaceAll(/[\d.]+ [KM]iB/g, '… MiB')
    .replaceAll(/\b[\d,]+ relative/g, '… relative')
    .replaceAll(/glibc 2\.(?!99)\d+/g, 'glibc 2.…');

test('what is merged with a library that is not there, and what is to be known of the output', async () => {
  const missing = await run(['merge', '--self-contained', '-o', 'out', 'usefoo']);
  expect([missing.code, merged(missing.complaints), existsSync(join(folder, 'out'))]).toMatchInlineSnapshot(`
    [
      1,
      "…/usefoo: libfoo.so.1, which usefoo needs, is not found: the output would not start; looked for in …",
      false,
    ]
  `);
  expect(await run(['merge', '--self-contained', '-q', '-o', 'out', '--library-path', 'lib', 'usefoo'])).toEqual({
    code: 0,
    out: '',
    complaints: '',
  });
  const embedded = await run(['embed', '-o', 'out', 'usefoo']);
  expect([embedded.code, merged(embedded.complaints)]).toMatchInlineSnapshot(`
    [
      0,
      "…/usefoo: warning: libfoo.so.1, which usefoo needs, is not found: the output does not start without it; looked for in …
    …/out: … MiB, made of 2 files: usefoo, ld-linux-x86-64.so.2
      it needs libc.so.6, libfoo.so.1 where it runs
      interpreter: libc.so.6 stays outside: where the output runs it has to be of the same release as ld-linux-x86-64.so.2 inside
      packed: … relative relocations are packed (DT_RELR): libc.so.6 must define GLIBC_ABI_DT_RELR, as glibc does from 2.36 on
      all that was decided: --report FILE or --dry-run",
    ]
  `);
  const needed = await run(['merge', '--needed', '-o', 'out2', 'usefoo']);
  expect([needed.code, merged(needed.complaints), existsSync(join(folder, 'out2'))]).toMatchInlineSnapshot(`
    [
      1,
      "…/usefoo: warning: libfoo.so.1, which usefoo needs, is not found: the output does not start without it; looked for in …
    …/usefoo: there is nothing to merge it with: none of the libraries that it needs besides the C library is found",
      false,
    ]
  `);
  const whole = await run(['merge', '--self-contained', '-o', 'out', '--library-path', 'lib', 'usefoo']);
  expect([whole.code, whole.out, merged(whole.complaints)]).toMatchInlineSnapshot(`
    [
      0,
      "",
      "…/out: … MiB, made of 4 files: usefoo, libfoo.so.1, libc.so.6, ld-linux-x86-64.so.2
      it needs no other file to start
      all that was decided: --report FILE or --dry-run",
    ]
  `);
});

// With the version missing glibc stops at start; with another release there is SIGSEGV.
test.each<[string, RegExp, string]>([
  ['a version that libc needs', /GLIBC_PRIVATE/g, 'GLIBC_PRIVATX'],
  ['the release of libc', /release version 2\.\d\d/, 'release version 2.99'],
])('a dynamic linker that lacks %s is refused', async (_what, pattern, other) => {
  writeFileSync(
    join(folder, 'ld.so'),
    readFileSync('/lib64/ld-linux-x86-64.so.2', 'latin1').replaceAll(new RegExp(pattern, 'g'), other),
    'latin1',
  );
  const { code, complaints } = await run([
    'merge',
    '--needed',
    '--libc',
    '--interpreter=ld.so',
    '--library-path',
    'lib',
    '-o',
    'never',
    'usefoo',
  ]);
  expect([code, ...new Set(merged(complaints).split('\n'))]).toMatchSnapshot();
  expect(readdirSync(folder)).not.toContain('never');
});

test('diff: exit status 1 when files differ, 2 when one can not be read', async () => {
  writeFileSync(join(folder, 'a.so'), craftLibrary('soname a.so\ndef f@@V1'));
  writeFileSync(join(folder, 'b.so'), craftLibrary('soname a.so\ndef g@@V1'));
  const ways = [
    ['a.so', 'a.so'],
    ['--abi', 'a.so', 'b.so'],
    ['--json', 'a.so', 'b.so'],
    ['a.so', 'text.txt'],
  ];
  const [same, other, json, unread] = await Promise.all(ways.map((words) => run(['diff', ...words])));
  expect(same).toMatchInlineSnapshot(`
    {
      "code": 0,
      "complaints": "",
      "out": "The files are the same, byte for byte.
    ",
    }
  `);
  expect(other).toMatchInlineSnapshot(`
    {
      "code": 1,
      "complaints": "",
      "out": "1 exported symbol is gone: f@V1.
    1 exported symbol is new: g@V1.

    Exported symbols
      - f@V1  OBJECT, 8 bytes
      + g@V1  OBJECT, 8 bytes
    ",
    }
  `);
  const { isSame, topics } = JSON.parse(json?.out ?? '') as {
    isSame: boolean;
    topics: { id: string; changes: unknown[] }[];
  };
  expect([json?.code, isSame, topics.find(({ id }) => id === 'exports')?.changes]).toMatchInlineSnapshot(`
    [
      1,
      false,
      [
        {
          "before": {
            "name": "f@V1",
            "value": "OBJECT, 8 bytes",
          },
          "name": "f@V1",
        },
        {
          "after": {
            "name": "g@V1",
            "value": "OBJECT, 8 bytes",
          },
          "name": "g@V1",
        },
      ],
    ]
  `);
  expect(unread).toMatchInlineSnapshot(`
    {
      "code": 2,
      "complaints": "text.txt: no ELF file",
      "out": "",
    }
  `);
});

test('materialize writes listings where the server would, and prints where', async () => {
  const cache = join(folder, 'cache');
  const { code, out, complaints } = await run(['materialize', '--cache-folder', cache, library, 'text.txt', 'never']);
  expect([code, out]).toEqual([1, `${cache}${library}/x86_64-gcc-libfoo.so.elf-listing\n`]);
  expect(readFileSync(out.trim(), 'utf8')).toContain('x86-64');
  expect(complaints).toBe('text.txt: neither an ELF file nor an archive\nnever: no such file or directory');
});

test('the language server runs with the environment and the flags that save memory, whoever starts it', async () => {
  const server = spawn(process.execPath, [cli, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const closed = new Promise((resolve) => server.on('close', resolve));
  const request = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { capabilities: {} } });
  server.stdin.write(`Content-Length: ${request.length}\r\n\r\n${request}`);
  const [answer] = (await once(server.stdout, 'data')) as [Buffer];
  expect(answer.toString()).toContain('Content-Length: ');
  const words = (name: string): string[] => readFileSync(`/proc/${server.pid}/${name}`, 'utf8').split('\0');
  expect(words('cmdline').slice(1, -1)).toEqual([...serverFlags, cli, 'lsp', '--stdio']);
  expect(words('environ')).toEqual(
    expect.arrayContaining(Object.entries(serverEnvironment).map((each) => each.join('='))),
  );
  server.stdin.end();
  await closed;
});

test('help and version', async () => {
  expect((await run(['--help'])).out).toMatch(/^Usage: elfsmith COMMAND/);
  expect((await run(['list', '--help'])).out).toMatch(/^Usage: elfsmith list/);
  expect((await run(['lsp', '--help'])).out).toMatch(/^Usage: elfsmith lsp/);
  expect(await run(['--version'])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^elfsmith \d+\.\d+\.\d+\n$/) as string,
  });
});

test('the overview; a table with all its rows; everything', async () => {
  const overview = await run(['list', library]);
  expect(overview.code).toBe(0);
  expect(headings(overview.out).slice(0, 2)).toEqual(['# x86_64-gcc-libfoo.so', '# At a glance']);
  const table = await run(['list', library, '--table', 'dynsym', '--table', 'rela.plt']);
  expect(headings(table.out)).toEqual(['# Dynamic symbols', '# Relocations .rela.plt for .got.plt']);
  expect(headings((await run(['list', library, '--all'])).out)).toEqual(headings(overview.out));
  const { code, out, complaints } = await run(['list', library, '--table', 'nonsense']);
  expect([code, out]).toEqual([1, '']);
  expect(complaints).toContain('no table nonsense; there are file, ');
});

test('the image of a file; why another has none', async () => {
  const image = await run(['ir', library]);
  expect([image.code, image.out.split('\n')[0], image.complaints]).toEqual([
    0,
    'library x86-64, 64 bits, little endian, position-independent',
    '',
  ]);
  expect(await run(['ir', 'text.txt'])).toEqual({
    code: 1,
    out: '',
    complaints: 'text.txt: 0x0: no ELF file: it begins with 6e 6f 20 62',
  });
});

test('what would be merged, and the dynamic linker inside', async () => {
  const masked = (text: string): string =>
    text
      .replaceAll(/0x[0-9a-f]+ +/g, '0x… ')
      .replaceAll(/(?<=\S) +(?= …| \/)/g, ' ')
      .replaceAll(/ \/.*\//g, ' …/')
      .replaceAll(/\b\d[\d,]{2,} (bytes|relative)/g, '… $1');
  const program = fixturePath('x86_64-gcc-hello-pie');
  const { code, out, complaints } = await run(['merge', '--self-contained', '--dry-run', program]);
  expect([code, complaints]).toEqual([0, '']);
  expect(masked(out)).toMatchInlineSnapshot(`
    "merged
      0x… x86_64-gcc-hello-pie  …/x86_64-gcc-hello-pie
      0x… libc.so.6  …/libc.so.6

    dynamic linker inside
      0x… ld-linux-x86-64.so.2  …/ld-linux-x86-64.so.2

    stays needed
      ld-linux-x86-64.so.2  inside: only the name stays

    decisions
      copy: stderr: 8 bytes are copied now
      dropped: … bytes of headers and tables that the output has anew are left out
      packed: … relative relocations are packed (DT_RELR)

    "
  `);
  const { merged, interpreter, needs } = JSON.parse((await run(['embed', '--dry-run', '--json', program])).out) as {
    merged: { address: string }[];
    interpreter: { name: string; address: string };
    needs: string[];
  };
  expect([interpreter.name, needs]).toEqual(['ld-linux-x86-64.so.2', ['libc.so.6']]);
  expect(Number(interpreter.address)).toBeGreaterThan(Number(merged[0]?.address));
  // No file is written, and a library is none that it could go into.
  expect(await run(['embed', '--dry-run', library])).toMatchObject({
    code: 1,
    complaints: expect.stringMatching(/a library has no dynamic linker of its own that could go into it$/) as string,
  });
});

test('an archive: its members, a table of each, all of them', async () => {
  expect(headings((await run(['list', archive])).out)[0]).toBe('# mixed.a');
  expect(headings((await run(['list', archive, '--table', 'header'])).out)).toMatchInlineSnapshot(`
    [
      "mixed.a(x86_64-as-symbols.o):",
      "# ELF header",
    ]
  `);
  const all = headings((await run(['list', archive, '--all'])).out);
  expect(all.filter((line) => line === '# ELF header').length).toBe(
    all.filter((line) => line.startsWith('mixed.a(')).length,
  );
});

test('a damaged file is listed as far as it goes, with messages; others are still listed', async () => {
  const { code, out, complaints } = await run(['list', 'missing', 'cut.so', library]);
  expect(code).toBe(1);
  expect(headings(out).filter((line) => line.endsWith(':') || line.startsWith('# x') || line.startsWith('# cut')))
    .toMatchInlineSnapshot(`
    [
      "cut.so:",
      "# cut.so",
      "x86_64-gcc-libfoo.so:",
      "# x86_64-gcc-libfoo.so",
    ]
  `);
  expect(complaints.split('\n').slice(0, 3)).toMatchInlineSnapshot(`
    [
      "missing: no such file or directory",
      "cut.so: 0x28: section headers: 30 entries at 0x37c8 end at 0x3f48, the file at 0x1388; 0 are shown",
      "cut.so: 0xb8: segment 2 LOAD at 0x2000, 0x164 bytes, ends outside the file of 0x1388 bytes",
    ]
  `);
  expect((await run(['list', 'cut.so'])).code).toBe(0);
});

test('JSON: one object per file, a row a line, members of archives under `members`', async () => {
  const { out, code } = await run(['list', '--json', library]);
  expect(code).toBe(0);
  const object = JSON.parse(out) as Record<string, unknown>;
  expect(
    Object.entries(object).map(
      ([name, value]) => `${name} ${Array.isArray(value) ? value.length : Object.keys(value as object).join(' ')}`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "header class endian type machine entry phoff shoff flags phnum shnum shstrndx",
      "segments 10",
      "sections 30",
      "dynamic 28",
      "relocations 19",
      "dynsyms 19",
      "symtab 43",
      "diagnostics 1",
    ]
  `);
  expect(out).toMatch(/^\{"index":0,"value":"0x0",.*\},$/m);
  const members = (JSON.parse((await run(['list', '--json', archive])).out) as { members: Record<string, unknown>[] })
    .members;
  expect(members.map((member) => `${String(member['member'])}: ${Object.keys(member).length - 1} fields`))
    .toMatchInlineSnapshot(`
    [
      "x86_64-as-symbols.o: 8 fields",
      "hello.c: 0 fields",
    ]
  `);
});

test('a reader that goes away is no error', async () => {
  const { code, complaints } = await run(['list', process.execPath, '--all'], 1000);
  expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
});

test('files for other systems: what cannot be known is left open and no error; merging refuses them', async () => {
  writeFileSync(join(folder, 'libhelp.so'), craftLibrary('note Android\nsections\ndef g'));
  writeFileSync(
    join(folder, 'libapp.so'),
    craftLibrary('note Android\nneeded libc.so\nneeded libhelp.so\nrunpath $ORIGIN\nuse f call\nuse g call'),
  );
  writeFileSync(join(folder, 'netbsd'), craftLibrary('interp /usr/libexec/ld.elf_so\nneeded libc.so.12\nuse f call'));
  const outcomes = await Promise.all(
    ['deps libapp.so', 'deps --tree netbsd', 'merge --needed -o out libapp.so'].map(async (line) => {
      const { code, out, complaints } = await run(line.split(' '));
      return `${line}: ${code}\n${out}${complaints}`.replaceAll(folder, '').trim();
    }),
  );
  expect(outcomes.join('\n\n')).toMatchInlineSnapshot(`
    "deps libapp.so: 0
    libhelp.so => /libhelp.so (DT_RUNPATH of libapp.so)
    libc.so => left open, needed by /libapp.so; looked for in /libc.so: the root of Android is not here (--sysroot)

    deps --tree netbsd: 0
    /netbsd
    └─ libc.so.12: left open: the rules of NetBSD are not known here

    merge --needed -o out libapp.so: 1
    /libapp.so: it is for bionic (Android): only files for glibc and musl can be merged"
  `);
});
