// The server's requests about merging, on fixtures: candidates, the plan as a document with hovers and jumps, the merge
// with progress, cancellation and refusals; the merged file's manifest in its listing.

import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CodeLens, type DocumentDiagnosticReport, type Hover, type Location } from 'vscode-languageserver/node';
import {
  dependencies,
  explain,
  merge,
  mergeCandidates,
  mergePlan,
  type DependencyNode,
  type MergeCandidates,
  type MergeParams,
  type MergePlanParams,
  type MergePlanResult,
  type MergeResult,
} from '../shared/protocol.ts';
import { formatUri } from '../shared/uri.ts';
import { LspClient } from './support/checkLsp.ts';
import { hasCompiler } from './support/checkMerge.ts';
import { fixturePath } from './support/fixtures.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'elfsmith merge ')));
const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;
const target = uriOf('usefoo');
const library = uriOf('lib/libfoo.so.1');
const short = (text: string): string =>
  text.replaceAll(folder, '…').replaceAll(pathToFileURL(folder).pathname, '…').replaceAll(/ +/g, ' ');
let client: LspClient;

beforeAll(async () => {
  mkdirSync(join(folder, 'lib'));
  copyFileSync(fixturePath('x86_64-gcc-usefoo'), join(folder, 'usefoo'));
  copyFileSync(fixturePath('x86_64-gcc-libfoo.so'), join(folder, 'lib/libfoo.so.1'));
  writeFileSync(join(folder, 'broken.so'), readFileSync(join(folder, 'lib/libfoo.so.1')).subarray(0, 12_000));
  client = await LspClient.start({ loader: { libraryPath: join(folder, 'lib') } });
});
afterAll(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

const askPlan = (params: Partial<MergePlanParams>): Promise<MergePlanResult> =>
  client.ask(mergePlan, { uri: target, sources: [], ...params } satisfies MergePlanParams);
/** Plans for the target's folder, and carries that out. */
const askMerge = async (
  wishes: Partial<MergePlanParams>,
  { output = uriOf('out'), ...params }: Partial<MergeParams> = {},
): Promise<MergeResult> => {
  const { plan } = await askPlan({ sources: [library], ...wishes });
  return await carryOut({ plan, output, ...params });
};
const carryOut = (params: MergeParams): Promise<MergeResult> => client.ask(merge, params);
const texts = ({ messages }: MergeResult): string[] =>
  messages.map(
    ({ uri, offset, severity, code, text }) =>
      `${short(uri.replace(/^.*\//, ''))}${offset === undefined ? '' : ` ${offset}`} ${severity} ${code}: ${short(text)}`,
  );

test('what could be merged, and what is by default', async () => {
  const { isProgram, mayBeBare, libraries } = await client.ask<MergeCandidates>(mergeCandidates, {
    uri: formatUri({ file: target }),
  });
  expect([isProgram, mayBeBare]).toEqual([true, false]);
  expect(
    libraries.map(
      ({ name, how, role, isDefault, uri }) => `${name}: ${how}, ${role ?? ''}, ${isDefault}, ${uri === library}`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "libfoo.so.1: LD_LIBRARY_PATH, , true, true",
      "libc.so.6: ld.so.cache, libc, false, false",
      "ld-linux-x86-64.so.2: the dynamic linker itself, interpreter, false, false",
    ]
  `);
  expect((await client.ask<MergeCandidates>(mergeCandidates, { uri: library })).isProgram).toBe(false);
  expect(await client.ask(mergeCandidates, { uri: uriOf('none') })).toBeNull();
});

test.skipIf(!hasCompiler)('needs gcc: without any dynamic linker', async () => {
  writeFileSync(join(folder, 'sum.c'), 'int counter = 40; int sum(int x) { return counter + x; }');
  writeFileSync(join(folder, 'main.c'), 'int sum(int); int _start(void) { return sum(2); }');
  const cc = (words: string): unknown => execFileSync('gcc', words.split(' '), { cwd: folder });
  cc('-shared -fPIC -nostdlib sum.c -o libsum.so');
  cc('-nostdlib main.c libsum.so -Wl,-rpath,$ORIGIN -o bare');
  const uri = uriOf('bare');
  const { isProgram, mayBeBare } = await client.ask<MergeCandidates>(mergeCandidates, { uri });
  expect([isProgram, mayBeBare]).toEqual([true, true]);
  const plan = await askPlan({ uri, bare: true, needed: true });
  expect([plan.isPossible, short(plan.command ?? '')]).toMatchInlineSnapshot(`
    [
      true,
      "elfsmith merge --bare --library-path '…/lib' -o '…/bare.merged' '…/bare'",
    ]
  `);
  expect(await client.open(plan.uri)).toContain('It needs no other file to start');
});

test('the plan is a document in which hovers and jumps work', async () => {
  const { uri, isPossible, messages } = await askPlan({ needed: true });
  expect({ isPossible, messages }).toEqual({ isPossible: true, messages: [] });
  const text = await client.open(uri);
  expect(short(text)).toMatchInlineSnapshot(`
    "# Merging into usefoo
     usefoo and 1 library become one file of 57 KiB.
     2 libraries stay needed; 4 decisions to know of.

    # Decisions · 4 decisions
     about decision
     copy foo_data: 4 bytes are copied now
     copy foo_table: 32 bytes are copied now
     dropped 4,668 bytes of headers and tables that the output has anew are left out
     packed 17 relative relocations are packed (DT_RELR): libc.so.6 must define GLIBC_ABI_DT_RELR, as glibc does from 2.36 on

    # Merged · 2 files in the order of the scope
     # file address size found through path
     1 usefoo 0x2000 16 KiB the file itself …/usefoo
     2 libfoo.so.1 0x7000 16 KiB LD_LIBRARY_PATH …/lib/libfoo.so.1

    # Stays needed · 2 libraries
     library needed by found through
     libc.so.6 usefoo and 1 more ld.so.cache
     ld-linux-x86-64.so.2 libfoo.so.1 the dynamic linker itself

    # Bindings · 26 references of 2 files
     file symbol for bound to definition becomes
     usefoo foo_data@FOO_1.0 address usefoo foo_data@FOO_1.0 inside the output
     usefoo foo_table@FOO_1.0 address usefoo foo_table@FOO_1.0 inside the output
     usefoo foo@FOO_2.0 address libfoo.so.1 foo@@FOO_2.0 inside the output
     usefoo foo_sum@FOO_2.0 address libfoo.so.1 foo_sum@@FOO_2.0 inside the output
     usefoo __libc_start_main@GLIBC_2.34 address libc.so.6 __libc_start_main@@GLIBC_2.34 stays an import
     usefoo _ITM_deregisterTMCloneTable address nobody defines it
     usefoo foo_thread@FOO_2.0 call libfoo.so.1 foo_thread@@FOO_2.0 inside the output
     usefoo __gmon_start__ address nobody defines it
     usefoo _ITM_registerTMCloneTable address nobody defines it
     usefoo __cxa_finalize@GLIBC_2.2.5 address libc.so.6 __cxa_finalize@@GLIBC_2.2.5 stays an import
     usefoo foo_data@FOO_1.0 copy libfoo.so.1 foo_data@@FOO_1.0 inside the output
     usefoo foo_table@FOO_1.0 copy libfoo.so.1 foo_table@@FOO_1.0 inside the output
     usefoo foo@FOO_2.0 call libfoo.so.1 foo@@FOO_2.0 inside the output
     usefoo foo_sum@FOO_2.0 call libfoo.so.1 foo_sum@@FOO_2.0 inside the output
     libfoo.so.1 _ITM_deregisterTMCloneTable address nobody defines it
     libfoo.so.1 foo_optional address nobody defines it
     libfoo.so.1 foo_name@@FOO_1.0 address libfoo.so.1 foo_name@@FOO_1.0 inside the output
     libfoo.so.1 foo_table@@FOO_1.0 address usefoo foo_table@FOO_1.0 inside the output
     libfoo.so.1 __gmon_start__ address nobody defines it
     libfoo.so.1 foo_data@@FOO_1.0 address usefoo foo_data@FOO_1.0 inside the output
     libfoo.so.1 foo_thread@@FOO_2.0 call libfoo.so.1 foo_thread@@FOO_2.0 inside the output
     libfoo.so.1 _ITM_registerTMCloneTable address nobody defines it
     libfoo.so.1 __cxa_finalize@GLIBC_2.2.5 address libc.so.6 __cxa_finalize@@GLIBC_2.2.5 stays an import
     libfoo.so.1 puts@GLIBC_2.2.5 call libc.so.6 puts@@GLIBC_2.2.5 stays an import
     libfoo.so.1 __tls_get_addr@GLIBC_2.3 call ld-linux-x86-64.so.2 __tls_get_addr@@GLIBC_2.3 stays an import
     libfoo.so.1 foo_weak@@FOO_2.0 call libfoo.so.1 foo_weak@@FOO_2.0 inside the output

    "
  `);
  const at = (marked: string): unknown => ({ textDocument: { uri }, position: client.position(uri, marked) });
  const jump = async (marked: string): Promise<string> => {
    const there = await client.ask<Location>('textDocument/definition', at(marked));
    return `${there.uri.replace(/^.*\//, '')} ${await client.show(there)}`;
  };
  expect(await jump('copy     foo_d$0ata')).toMatchInlineSnapshot(
    `"usefoo.elf-listing overview: 9 0x4020 4 OBJECT GLOBAL DEFAULT .bss ‹foo_data›@FOO_1.0"`,
  );
  expect(await jump('2  libf$0oo.so.1')).toMatchInlineSnapshot(`"libfoo.so.1.elf-listing overview: ‹›# libfoo.so.1"`);
  expect((await client.ask<Hover>('textDocument/hover', at('copy     foo_d$0ata'))).contents).toMatchInlineSnapshot(`
    {
      "kind": "markdown",
      "value": "**decision** — what was decided

    \`foo_data: 4 bytes are copied now\`

    The program has its own copy of the library's variable (R_*_COPY). Both are in one file now, so that the bytes are put there when the file is written.  
    R25: A copied variable of a merged library: the bytes are copied when merging, every relocation within them is doubled, and all users are led to the copy; .bss gets bytes where it must. Copies from the dynamic linker inside stay for it to make. Otherwise: The library's own code sees another variable than the program. (gABI, Relocation; glibc elf/dl-reloc.c; seen)",
    }
  `);
});

test('a plan is made anew each time, and an old one stays as it was', async () => {
  const [first, second] = [await askPlan({ needed: true }), await askPlan({ sources: [library] })];
  expect(second.uri).not.toBe(first.uri);
  const headings = async (uri: string): Promise<string> =>
    (await client.ask<{ text: string }>('workspace/textDocumentContent', { uri })).text.split('\n')[0] ?? '';
  expect(await headings(first.uri)).toBe(await headings(second.uri));
});

test('the merge writes a program that runs alone', async () => {
  const { uri, size, messages } = await askMerge({});
  expect({ uri, messages }).toEqual({ uri: uriOf('out'), messages: [] });
  expect(readFileSync(join(folder, 'out')).length).toBe(size);
  const expected = execFileSync(join(folder, 'usefoo'), {
    env: { LD_LIBRARY_PATH: join(folder, 'lib') },
    encoding: 'utf8',
  });
  expect(execFileSync(join(folder, 'out'), { env: {}, encoding: 'utf8' })).toBe(expected);
  const notes = (
    await client.ask<{ text: string }>('workspace/textDocumentContent', {
      uri: formatUri({ file: uri ?? '', table: 'notes', page: 1 }),
    })
  ).text;
  expect(
    notes
      .split('\n')
      .slice(-5)
      .map((line) =>
        line
          .trim()
          .replace(/^.*(?=merged by)/, '')
          .replace(/Elfsmith [\d.]+/, 'Elfsmith'),
      )
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "merged by Elfsmith
    usefoo, build-id 346b20a0b4e83b445f1c6f40b88e23230a09c88a
    libfoo.so.1, build-id 7809cfd8d3e066a0b0d1fd30b8b9cf03c7e62537

    "
  `);
});

test('nothing is written over what is there, unless the user wants that, and never over a part', async () => {
  writeFileSync(join(folder, 'there'), 'mine');
  expect(texts(await askMerge({}, { output: uriOf('there') }))).toMatchInlineSnapshot(`
    [
      "there error output-exists: There is a file of this name already.",
    ]
  `);
  expect(readFileSync(join(folder, 'there'), 'utf8')).toBe('mine');
  expect((await askMerge({}, { output: uriOf('there'), overwrite: true })).uri).toBe(uriOf('there'));
  expect(texts(await askMerge({}, { output: library, overwrite: true }))).toMatchInlineSnapshot(`
    [
      "libfoo.so.1 error output-not-written: is …/lib/libfoo.so.1, which it is made of",
    ]
  `);
  expect(texts(await askMerge({}, { output: uriOf('no/folder') }))).toMatchInlineSnapshot(`
    [
      "folder error output-not-written: no such file or directory",
    ]
  `);
});

test('refusals name the file and the offset, and leave nothing behind', async () => {
  const before = readdirSync(folder);
  const answer = await askMerge({ sources: [library, uriOf('broken.so')] }, { output: uriOf('never') });
  expect(answer.uri).toBeUndefined();
  expect(texts(answer)).toMatchInlineSnapshot(`
    [
      "broken.so 0x2d98 warning dynamic-without-end: the dynamic section has no DT_NULL",
      "broken.so 0x28 warning section-headers-passed-over: section headers: 30 entries at 0x37c8 end at 0x3f48, the file at 0x2ee0; 0 are shown: all ranges have no names",
      "broken.so 0xe8 error bad-dynamic-table: segment 3: ends outside the file",
    ]
  `);
  const plan = await askPlan({ sources: [] });
  expect(plan.isPossible).toBe(false);
  expect(short((await client.ask<{ text: string }>('workspace/textDocumentContent', { uri: plan.uri })).text))
    .toMatchInlineSnapshot(`
    "# Merging into usefoo
     Nothing would be written: 1 error.

    # Messages · 1 message
     severity file offset message
     error usefoo there is nothing to merge it with: no library is named, and not all that it needs is asked for (--needed)

    "
  `);
  expect(readdirSync(folder)).toEqual(before);
});

test('a merge that is cancelled answers so and writes nothing', async () => {
  const { plan } = await askPlan({ sources: [library] });
  const retract = (): void => rmSync(join(folder, 'cancelled'), { force: true });
  expect(await client.askInVain(mergePlan, { uri: target, sources: [library] })).toBe(-32800);
  expect(await client.askInVain(merge, { plan, output: uriOf('cancelled') }, retract)).toBe(-32800);
  expect(existsSync(join(folder, 'cancelled'))).toBe(false);
});

describe('a program with its dynamic linker inside', () => {
  const whole = { sources: [], needed: true, libc: true, interpreter: true };
  /** Without what differs from machine to machine: numbers and sizes, the C library's files and their release. */
  const masked = (text: string): string =>
    short(text)
      .replaceAll(/0x[0-9a-f]+/g, '0x…')
      .replaceAll(/[\d.,]+ (KiB|MiB|bytes|relative)/g, '… $1')
      .replaceAll(/[0-9a-f]{32,40}/g, '…')
      .replaceAll(/(glibc |GLIBC_)2\.\d+/g, '$12.…')
      .replaceAll(/Elfsmith [\d.]+/g, 'Elfsmith')
      .replace(/(NT_ELFSMITH_MANIFEST) \d+/, '$1 …');
  /** The parts of a document whose headings begin so. */
  const parts = (text: string, ...headings: string[]): string =>
    text
      .split(/^(?=# )/m)
      .filter((part) => headings.some((heading) => part.startsWith(`# ${heading}`)))
      .join('');
  const run = (path: string, environment = {}): string => execFileSync(path, { env: environment, encoding: 'utf8' });
  const inEmptyRoot = (path: string): string => {
    const root = mkdtempSync(join(folder, 'root '));
    copyFileSync(path, join(root, 'program'));
    return execFileSync('chroot', [root, '/program'], { env: { PATH: process.env['PATH'] }, encoding: 'utf8' });
  };
  const expected = (): string => run(join(folder, 'usefoo'), { LD_LIBRARY_PATH: join(folder, 'lib') });

  test('the plan shows it, and what stays on the disk', async () => {
    const { uri, isPossible } = await askPlan(whole);
    expect(isPossible).toBe(true);
    expect(masked(parts(await client.open(uri), 'Making', 'Merged', 'Stays', 'Decisions'))).toMatchInlineSnapshot(`
      "# Making usefoo self-contained
       usefoo and 2 libraries become one file of … MiB.
       It needs no other file to start; 5 decisions to know of.
       C library inside: libc.so.6.
       Dynamic linker inside: ld-linux-x86-64.so.2 at 0x….

      # Decisions · 5 decisions
       about decision
       copy foo_data: … bytes are copied now
       copy foo_table: … bytes are copied now
       thread-local one block of … bytes of 2 files
       dropped … bytes of headers and tables that the output has anew are left out
       packed … relative relocations are packed (DT_RELR)

      # Merged · 3 files in the order of the scope; then the dynamic linker, as it is
       # file address size found through path
       1 usefoo 0x… … KiB the file itself …/usefoo
       2 libfoo.so.1 0x… … KiB LD_LIBRARY_PATH …/lib/libfoo.so.1
       3 libc.so.6 0x… … MiB ld.so.cache /lib/x86_64-linux-gnu/libc.so.6
       ld-linux-x86-64.so.2 0x… … KiB the dynamic linker itself /lib64/ld-linux-x86-64.so.2

      # Stays needed · 1 library
       library needed by found through
       ld-linux-x86-64.so.2 libfoo.so.1 and 1 more inside: only the name stays

      "
    `);
    const { uri: embedding } = await askPlan({ interpreter: true });
    expect(masked(parts(await client.open(embedding), 'Embedding', 'Merged', 'Stays', 'Decisions')))
      .toMatchInlineSnapshot(`
        "# Embedding ld-linux-x86-64.so.2 into usefoo
         usefoo becomes a file of … KiB.
         2 libraries stay needed; 3 decisions to know of.
         Dynamic linker inside: ld-linux-x86-64.so.2 at 0x….

        # Decisions · 3 decisions
         about decision
         interpreter libc.so.6 stays outside: where the output runs it has to be of the same release as ld-linux-x86-64.so.2 inside
         dropped … bytes of headers and tables that the output has anew are left out
         packed … relative relocations are packed (DT_RELR): libc.so.6 must define GLIBC_ABI_DT_RELR, as glibc does from 2.36 on

        # Merged · 1 file in the order of the scope; then the dynamic linker, as it is
         # file address size found through path
         1 usefoo 0x… … KiB the file itself …/usefoo
         ld-linux-x86-64.so.2 0x… … KiB the dynamic linker itself /lib64/ld-linux-x86-64.so.2

        # Stays needed · 2 libraries
         library needed by found through
         libfoo.so.1 usefoo LD_LIBRARY_PATH
         libc.so.6 usefoo ld.so.cache

        "
      `);
    const at = (marked: string): unknown => ({
      textDocument: { uri: embedding },
      position: client.position(embedding, marked),
    });
    expect(
      ((await client.ask<Hover>('textDocument/hover', at('libc.so.6 st$0ays outside'))).contents as { value: string })
        .value,
    ).toContain('built together');
    expect((await client.ask<Location>('textDocument/definition', at('  ld-linux-x$086-64.so.2'))).uri).toContain(
      'ld-linux-x86-64.so.2',
    );
  });

  test.skipIf(!existsSync('/usr/bin/cp'))(
    'what the C library opens later stays on the disk, and the plan says why that is so',
    async () => {
      const { uri } = await askPlan({ ...whole, uri: 'file:///usr/bin/cp' });
      expect(parts(await client.open(uri), 'Decisions')).toContain('locales other than C and POSIX');
      const { contents } = await client.ask<Hover>('textDocument/hover', {
        textDocument: { uri },
        position: client.position(uri, 'locales other th$0an C'),
      });
      expect((contents as { value: string }).value).toContain(
        'what such functions open lies on the disk of the machine that runs it',
      );
    },
  );

  test('it starts where there is nothing else, and its listing says what it is', async () => {
    const { uri, messages } = await askMerge(whole, { output: uriOf('usefoo-self-contained') });
    expect({ uri, messages }).toEqual({ uri: uriOf('usefoo-self-contained'), messages: [] });
    expect(run(join(folder, 'usefoo-self-contained'))).toBe(expected());
    if (process.getuid?.() === 0) expect(inEmptyRoot(join(folder, 'usefoo-self-contained'))).toBe(expected());
    const listing = formatUri({ file: uri ?? '' });
    const text = await client.open(listing);
    expect(masked(parts(text, 'usefoo', 'At a glance', 'Notes', 'Problems'))).toMatchInlineSnapshot(`
      "# usefoo-self-contained
       PIE executable for x86-64, little endian; glibc 2.… inside;
       dynamic linker ld-linux-x86-64.so.2 inside; merged from 3 files.
       Not stripped; build-id ….
       Protected by bound at start, NX stack; partial RELRO, stack protector linked in.
       1 hint: partial RELRO: 0x… to 0x…, 0x… to 0x…, 0x… to 0x…, 0x… to 0x…

      # At a glance
       kind PIE executable ET_DYN with DF_1_PIE and an interpreter
       size … MiB … bytes
       CPU x86-64 System V ABI, AMD64 supplement: https://gitlab.com/x86-psABIs/x86-64-ABI
       byte order little endian EI_DATA
       soname libc.so.6 DT_SONAME
       libc glibc 2.… inside defines GLIBC_2.…
       interpreter ld-linux-x86-64.so.2, inside the manifest in its notes; the kernel sees no PT_INTERP
       merged from 3 files usefoo, libfoo.so.1, libc.so.6: the manifest in its notes
       symbols not stripped section .symtab
       build-id … NT_GNU_BUILD_ID
       RELRO partial RELRO 0x… to 0x…, 0x… to 0x…, 0x… to 0x…, 0x… to 0x… and 2 more become read-only, but 2 slots of .got.plt from 0x…, 3 slots of .got.plt.libfoo.so.1 from 0x…, 53 slots of .got.plt.libc.so.6 from 0x… stay writable
       binding bound at start DT_FLAGS has the flag NOW
       stack NX stack PT_GNU_STACK without flag X
       stack protector stack protector linked in defines __stack_chk_fail at 0x…; no symbol tells which functions were compiled to call it

      # Problems · 1 hint
       severity count offset code message
       hint 0x… partial-relro partial RELRO: 0x… to 0x…, 0x… to 0x…, 0x… to 0x…, 0x… to 0x… and 2 more become read-only, but 2 slots of .got.plt from 0x…, 3 slots of .got.plt.libfoo.so.1 from 0x…, 53 slots of .got.plt.libc.so.6 from 0x… stay writable
       none loading every library and symbol that it needs is found

      # Notes · 4 notes
       offset in owner type size data
       0x… .note.gnu.property GNU NT_GNU_PROPERTY_TYPE_0 16 X86_ISA_1_NEEDED: BASELINE
       0x… .note.ABI-tag GNU NT_GNU_ABI_TAG 16 Linux 3.2.0
       0x… .note.gnu.build-id GNU NT_GNU_BUILD_ID 16 …
       0x… .note.elfsmith Elfsmith NT_ELFSMITH_MANIFEST … merged by Elfsmith
       usefoo, build-id …
       libfoo.so.1, build-id …
       libc.so.6, build-id …
       dynamic linker inside: ld-linux-x86-64.so.2 at 0x…

      "
    `);
    const rows = (title: string): string[] =>
      parts(text, title)
        .split('\n')
        .map((line) => line.trim().split(/ +/).slice(1, 3).join(' '));
    expect(rows('Program headers for the dynamic linker inside').filter((row) => !row.startsWith('LOAD')))
      .toMatchInlineSnapshot(`
      [
        "Program headers",
        "type flags",
        "PHDR r",
        "INTERP r",
        "DYNAMIC rw",
        "NOTE r",
        "NOTE r",
        "GNU_PROPERTY r",
        "TLS r",
        "GNU_EH_FRAME r",
        "GNU_STACK rw",
        "GNU_RELRO r",
        "",
        "",
      ]
    `);
    // It ends where the dynamic linker begins, which the kernel maps as well.
    const loads = (title: string): number => rows(title).filter((row) => row.startsWith('LOAD')).length;
    expect(loads('Program headers ·')).toBeGreaterThan(loads('Program headers for'));
    const { items } = await client.ask<DocumentDiagnosticReport & { items: { code: string }[] }>(
      'textDocument/diagnostic',
      { textDocument: { uri: listing } },
    );
    // The output's own dynamic section and arrays of initialisers stay writable.
    expect(items.map(({ code }) => code)).toEqual(['partial-relro']);
    const lenses = await client.ask<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: listing } });
    const { contents } = await client.ask<Hover>('textDocument/hover', {
      textDocument: { uri: listing },
      position: client.position(listing, '__tls_get_a$0ddr'),
    });
    expect(
      masked((contents as { value: string }).value.split('\n').find((line) => line.startsWith('Binds')) ?? ''),
    ).toMatchInlineSnapshot(
      `"Binds to \`__tls_get_addr@@GLIBC_2.…\` in **ld-linux-x86-64.so.2** (\`…/usefoo-self-contained\`, the dynamic linker inside) at 0x…."`,
    );
    // Nothing is merged into it any more.
    expect(
      lenses.flatMap(({ command }) => command?.title ?? []).filter((title) => !title.startsWith('open all')),
    ).toEqual(['explain loading', 'code of the entry', 'strings of the file', 'code of the file']);
  });

  test('its dynamic linker is the one inside, whatever the machine has', async () => {
    const { uri = '' } = await askMerge(
      { sources: [], interpreter: true },
      { output: uriOf('usefoo-with-interpreter') },
    );
    expect(run(join(folder, 'usefoo-with-interpreter'), { LD_LIBRARY_PATH: join(folder, 'lib') })).toBe(expected());
    const needs = await client.ask<DependencyNode[]>(dependencies, { uri, direction: 'needs' });
    const libc = needs.find(({ name }) => name === 'libc.so.6');
    const [linker] = await client.ask<DependencyNode[]>(dependencies, { uri, of: libc?.path, direction: 'needs' });
    expect({ ...linker, detail: short(linker?.detail ?? '') }).toMatchInlineSnapshot(`
      {
        "detail": "\`…/usefoo-with-interpreter\`

      Needed by libfoo.so.1, libc.so.6.

      the dynamic linker inside",
        "hasChildren": false,
        "how": "the dynamic linker inside",
        "isAlreadyShown": true,
        "isCycle": false,
        "isMissing": false,
        "name": "ld-linux-x86-64.so.2",
        "path": "/lib64/ld-linux-x86-64.so.2",
      }
    `);
    const explained = await client.ask<string>(explain, { uri });
    expect(masked(parts(await client.open(explained), '3. Who loads', 'This file', 'Objects'))).toMatchInlineSnapshot(`
      "# 3. Who loads a program with its dynamic linker inside
       The kernel maps all segments, the dynamic linker's among them. Its program headers name no
       dynamic linker, so that it starts at the entry point: code that Elfsmith wrote.
       — Linux fs/binfmt_elf.c, load_elf_binary; Elfsmith
       That code tells the dynamic linker what the kernel would have told it (AT_BASE, AT_ENTRY), and
       leads it by AT_PHDR to a second table of program headers, in which the file is a program like
       all others; then it jumps there. No dynamic linker of the machine is opened.
       — getauxval(3); glibc elf/rtld.c, rtld_setup_main_map
       The dynamic linker goes on as ever: it relocates itself, finds what is still needed by the
       libraries' names, relocates all, runs the initialisers and jumps to the program's entry point.
       — glibc elf/rtld.c, dl_main

      # This file
       file …/usefoo-with-interpreter
       dynamic linker ld-linux-x86-64.so.2, inside this file, glibc 2.…
       loads 2 libraries
       binds everything at start

      # Objects · 4 in the order of loading, which is the order of the scope
       # object memory needed by found through missing
       1 usefoo-with-interpreter … KiB the file itself
       2 libfoo.so.1 … KiB usefoo-with-interpreter LD_LIBRARY_PATH
       3 libc.so.6 … MiB usefoo-with-interpreter and 1 more ld.so.cache
       4 ld-linux-x86-64.so.2 … KiB libfoo.so.1 and 1 more the dynamic linker inside

      "
    `);
    const at = (marked: string): unknown => ({
      textDocument: { uri: explained },
      position: client.position(explained, marked),
    });
    expect(await client.ask('textDocument/definition', at('__tls_get_a$0ddr@@GLIBC_2.3'))).toBeNull();
    expect(
      ((await client.ask<Hover>('textDocument/hover', at('__tls_get_a$0ddr@@GLIBC_2.3'))).contents as { value: string })
        .value,
    ).toContain('The definition has the very version');
  });

  test('what cannot be is said', async () => {
    expect(texts(await askMerge({ uri: library, sources: [], interpreter: true }, { output: uriOf('never') })))
      .toMatchInlineSnapshot(`
      [
        "libfoo.so.1 error merge-unsupported: a library has no dynamic linker of its own that could go into it",
      ]
    `);
    expect(texts(await askMerge({ uri: uriOf('usefoo-with-interpreter') }, { output: uriOf('never') })))
      .toMatchInlineSnapshot(`
      [
        "usefoo-with-interpreter 0x0 error dynamic-linker-inside: it has its dynamic linker inside, ld-linux-x86-64.so.2: take the files that it was made of",
      ]
    `);
    expect(existsSync(join(folder, 'never'))).toBe(false);
  });
});
