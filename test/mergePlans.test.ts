// A plan of a merge is made once and carried out as it was shown: what its document says is what is written, its files
// must not change in between, and its command line writes the same bytes.

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
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { notedLibraries } from '../shared/loader/noted.ts';
import { LibraryFiles } from '../shared/loader/libraryFiles.ts';
import { load } from '../shared/loader/world.ts';
import {
  merge,
  mergeCandidates,
  mergePlan,
  type MergeCandidates,
  type MergeParams,
  type MergePlanParams,
  type MergePlanResult,
  type MergeResult,
  type MergeWishes,
} from '../shared/protocol.ts';
import { craftLibrary } from './support/craftLibrary.ts';
import { LspClient } from './support/checkLsp.ts';
import { fixturePath } from './support/fixtures.ts';
import { memoryFiles } from './support/memoryFiles.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), "elfsmith's plans ")));
const at = (path: string): string => join(folder, path);
const uriOf = (path: string): string => pathToFileURL(at(path)).href;
const [target, library] = [uriOf('bin/usefoo'), uriOf('lib/libfoo.so.1')];
let client: LspClient;

beforeAll(async () => {
  for (const name of ['bin', 'lib', 'plugins', 'more', 'other']) mkdirSync(at(name));
  copyFileSync(fixturePath('x86_64-gcc-usefoo'), at('bin/usefoo'));
  copyFileSync(fixturePath('x86_64-gcc-hello-runpath'), at('bin/runpath'));
  copyFileSync(fixturePath('x86_64-gcc-libfoo.so'), at('lib/libfoo.so.1'));
  copyFileSync(fixturePath('x86_64-gcc-libsymbolic.so'), at('plugins/libsymbolic.so'));
  copyFileSync(fixturePath('x86_64-gxx-libshapes.so'), at('more/libshapes.so'));
  client = await LspClient.start({ loader: { libraryPath: at('lib') } });
});
afterAll(async () => {
  expect(client.logged).toEqual([]);
  await client.stop();
  rmSync(folder, { recursive: true });
});

const ask = (wishes: Partial<MergePlanParams> = {}): Promise<MergePlanResult> =>
  client.ask(mergePlan, { uri: target, sources: [], needed: true, ...wishes } satisfies MergePlanParams);
const carryOut = (plan: number, output: string, more: Partial<MergeParams> = {}): Promise<MergeResult> =>
  client.ask(merge, { plan, output: uriOf(output), overwrite: true, ...more } satisfies MergeParams);
const textOf = async ({ uri }: MergePlanResult): Promise<string> =>
  (await client.ask<{ text: string }>('workspace/textDocumentContent', { uri })).text;
const said = ({ isOld = false, messages }: MergeResult): string[] =>
  messages.map(({ uri, code, text }) => {
    const place = decodeURIComponent(uri).replace(`file://${folder}`, '…');
    return `${isOld ? 'old: ' : ''}${place} ${code}: ${text.replace(folder, '…')}`;
  });
const progress = (token: string): string[] =>
  client.heard
    .filter(({ method, params }) => method === '$/progress' && (params as { token: string }).token === token)
    .map(({ params }) => (params as { value: { kind: string; percentage?: number; message?: string } }).value)
    .filter(({ kind }) => kind === 'report')
    .map(({ percentage, message = '' }) => `${percentage} ${message.replace(folder, '…')}`);

test('both steps say how far they are and what they do', async () => {
  const { plan } = await ask({ workDoneToken: 'planning' });
  expect(progress('planning')).toMatchInlineSnapshot(`
    [
      "0 looking for libraries",
      "5 reading …/bin/usefoo",
      "12 reading …/lib/libfoo.so.1",
      "20 joining the files",
      "25 copying variables",
      "28 laying out thread-local variables",
      "29 joining frame descriptions",
      "36 leaving out tables",
      "44 leaving out labels",
      "45 joining segments",
      "45 choosing what can be replaced",
      "46 binding",
      "56 arranging initialisers",
      "57 suiting musl",
      "57 adding code",
      "75 arranging slots",
      "77 joining properties",
      "77 joining notes",
      "78 embedding the dynamic linker",
      "79 choosing symbols",
      "82 settling dependencies",
      "83 writing constants",
      "85 laying out the file",
    ]
  `);
  await carryOut(plan, 'bin/out', { workDoneToken: 'writing' });
  const steps = progress('writing');
  const percents = steps.map((step) => parseInt(step, 10));
  expect(percents).toEqual([...new Set(percents)].sort((a, b) => a - b));
  expect(steps.at(-1)).toMatch(/^100 (\d+ KiB) of \1$/);
});

test('what was planned is written, once, without being planned again', async () => {
  const { plan } = await ask();
  const { uri, size, run, command } = await carryOut(plan, 'bin/out', { workDoneToken: 'once' });
  expect({ uri, isWhole: size === readFileSync(at('bin/out')).length }).toEqual({
    uri: uriOf('bin/out'),
    isWhole: true,
  });
  const quoted = folder.replace("'", `'\\''`);
  expect([run, command].map((line) => line?.replaceAll(quoted, '…'))).toMatchInlineSnapshot(`
    [
      "'…/bin/out'",
      "elfsmith merge --needed --library-path '…/lib' -o '…/bin/out' '…/bin/usefoo'",
    ]
  `);
  expect(execFileSync('sh', ['-c', run ?? ''], { encoding: 'utf8' })).toBe('foo\n');
  expect(said(await carryOut(plan, 'bin/out'))).toMatchInlineSnapshot(`
    [
      "old: …/bin/out plan-not-kept: The output of the plan is not kept any more.",
    ]
  `);
  expect(said(await carryOut(plan + 100, 'bin/out'))).toMatchInlineSnapshot(`
    [
      "old: …/bin/out plan-not-kept: The plan is not kept any more.",
    ]
  `);
});

test('outputs are kept of the last plans only, documents of more', async () => {
  const plans = [await ask(), await ask({ preloadable: true }), await ask({ pack: false })];
  const results = [];
  for (const [index, { plan }] of plans.entries()) results.push(await carryOut(plan, `bin/out${index}`));
  expect(results.map(({ uri, isOld }) => [uri !== undefined, isOld])).toEqual([
    [false, true],
    [true, undefined],
    [true, undefined],
  ]);
  for (const plan of plans) expect(await textOf(plan)).toContain('usefoo and 1 library become one file');
});

test('nothing is written when a file is not what it was, until it is planned again in the same place', async () => {
  const before = await ask();
  utimesSync(at('lib/libfoo.so.1'), 1, 1);
  const names = readdirSync(at('bin'));
  expect(said(await carryOut(before.plan, 'bin/changed'))).toMatchInlineSnapshot(`
    [
      "old: …/lib/libfoo.so.1 input-changed: It is not what it was when the plan was made.",
    ]
  `);
  expect(readdirSync(at('bin'))).toEqual(names);
  const again = await ask({ plan: before.plan, preloadable: true });
  expect([again.plan, again.uri]).toEqual([before.plan, before.uri]);
  expect(await textOf(again)).toContain('preload');
  expect((await carryOut(again.plan, 'bin/changed')).uri).toBe(uriOf('bin/changed'));
});

test('a library that is found earlier now is another file, one beside it is none of our business', async () => {
  const { plan } = await ask({ uri: uriOf('bin/usefoo'), opened: [uriOf('plugins/libsymbolic.so')] });
  copyFileSync(at('lib/libfoo.so.1'), at('lib/libother.so'));
  expect((await carryOut(plan, 'lib/out')).uri).toBe(uriOf('lib/out'));
  const other = await ask({ openedIn: [uriOf('plugins/')] });
  copyFileSync(at('lib/libfoo.so.1'), at('plugins/libother.so'));
  expect(said(await carryOut(other.plan, 'bin/out'))).toMatchInlineSnapshot(`
    [
      "old: …/plugins input-changed: It is not what it was when the plan was made.",
    ]
  `);
  rmSync(at('plugins/libother.so'));
});

test('another folder than the one planned for matters where files mean theirs by $ORIGIN', async () => {
  expect((await carryOut((await ask()).plan, 'other/out')).uri).toBe(uriOf('other/out'));
  const wishes = { uri: uriOf('bin/runpath'), sources: [library], needed: false };
  const { plan } = await ask(wishes);
  expect(said(await carryOut(plan, 'other/runpath'))).toMatchInlineSnapshot(`
    [
      "old: …/other/runpath other-folder: The plan is for an output in …/bin, which files mean by $ORIGIN.",
    ]
  `);
  expect(existsSync(at('other/runpath'))).toBe(false);
  const elsewhere = await ask({ ...wishes, plan, output: uriOf('other/runpath') });
  const decision = /^ *folder .*$/m.exec(await textOf(elsewhere))?.[0];
  expect(decision?.replaceAll(folder, '…').trim()).toMatchInlineSnapshot(
    `"folder   runpath: $ORIGIN/../lib:/tmp becomes …/bin/../lib:/tmp, for the output does not lie in that folder"`,
  );
  expect((await carryOut(plan, 'other/runpath')).uri).toBe(uriOf('other/runpath'));
});

test('a target that is no ELF file has a plan, too, which says so', async () => {
  const plan = await ask({ uri: pathToFileURL(fileURLToPath(import.meta.url)).href });
  expect(plan.isPossible).toBe(false);
  expect(await textOf(plan)).toMatchInlineSnapshot(`
    "# Merging into mergePlans.test.ts
      Nothing would be written: 1 error.

    # Messages · 1 message
      severity  file                offset  message
      error     mergePlans.test.ts          no ELF file: it begins with 2f 2f 20 41

    "
  `);
});

/** What is asked for, and the words of the command line. */
const commandLines: readonly (readonly [wishes: Partial<MergeWishes>, words: string])[] = [
  [{}, '--needed … -o … …/bin/usefoo'],
  [
    { libc: true, interpreter: true, close: true, except: ['libfoo.so.1'] },
    '--self-contained --except libfoo.so.1 --close … -o … …/bin/usefoo',
  ],
  [{ needed: false, only: ['libfoo.so.1'], hwcaps: [] }, '--only libfoo.so.1 --hwcaps none … -o … …/bin/usefoo'],
  [
    { needed: false, sources: [library], preloadable: true, pack: false },
    '--preloadable --no-pack … -o … …/bin/usefoo …/lib/libfoo.so.1',
  ],
  [{ needed: false, libc: true, close: true }, '--libc --close … -o … …/bin/usefoo'],
  [
    { needed: false, interpreter: true, hwcaps: ['x86-64-v3', 'x86-64-v2'] },
    '--interpreter --hwcaps x86-64-v3 … -o … …/bin/usefoo',
  ],
  [
    { opened: [uriOf('plugins/libsymbolic.so')], openedIn: [uriOf('more')] },
    '--needed --with …/plugins/libsymbolic.so --with-plugins …/more … -o … …/bin/usefoo',
  ],
];

/** What a shell makes of a line in which `elfsmith` is a function. */
const shell = (elfsmith: string, line: string): string =>
  execFileSync('sh', ['-c', `elfsmith() { ${elfsmith}; }; ${line}`], {
    env: { NODE: process.execPath, CLI: fileURLToPath(new URL('../server/cli/cli.ts', import.meta.url)) },
    encoding: 'utf8',
  });

test.each(commandLines)('the command line for %j writes the same', async (wishes, words) => {
  const { plan, command = '' } = await ask({ ...wishes, output: uriOf('other/ours') });
  const line = shell(`printf ' %s' "$@"`, command).replaceAll(folder, '…');
  expect(line).toBe(` merge ${words.replace('… -o …', '--library-path …/lib -o …/other/ours')}`);
  expect((await carryOut(plan, 'other/ours')).uri).toBe(uriOf('other/ours'));
  const ours = readFileSync(at('other/ours'));
  rmSync(at('other/ours'));
  shell('"$NODE" "$CLI" "$@" -q', command);
  expect(readFileSync(at('other/ours')).equals(ours)).toBe(true);
});

test('what may be chosen: the dynamic linker, CPU levels, libraries that notes name', async () => {
  const { levels, noted } = await client.ask<MergeCandidates>(mergeCandidates, { uri: target });
  expect({ levels, noted }).toEqual({ levels: ['x86-64-v4', 'x86-64-v3', 'x86-64-v2'], noted: [] });
  const entries = [
    { feature: 'zip', description: 'reads archives', priority: 'recommended', soname: ['libzip.so.6', 'libzip.so.5'] },
    { feature: 'gone', soname: ['libgone.so.1'] },
    { feature: 'there', soname: ['libneeded.so'] },
    { feature: 'odd', soname: 'text' },
  ];
  const note = (json: string): string => `note FDO 0x407c0c0a ${json}`;
  const world = load(
    new LibraryFiles(
      memoryFiles({
        '/bin/program': craftLibrary(`interp /lib64/ld-linux-x86-64.so.2
          needed libneeded.so
          needed libodd.so
          ${note(JSON.stringify(entries))}`),
        '/lib/libneeded.so': craftLibrary('soname libneeded.so'),
        '/lib/libodd.so': craftLibrary(`soname libodd.so\n${note('{"soname":[]}')}`),
        '/lib/libzip.so.5': craftLibrary('soname libzip.so.5'),
      }),
    ),
    '/bin/program',
    {},
  );
  expect(
    (world ? notedLibraries(world) : []).map(
      ({ name, path, by, priority, description }) => `${name} ${path}: ${by.path}, ${priority}, ${description}`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "libzip.so.5 /lib/libzip.so.5: /bin/program, recommended, reads archives",
      "libgone.so.1 undefined: /bin/program, , gone",
    ]
  `);
});
