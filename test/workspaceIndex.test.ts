// The index of the workspace's symbols: what a query finds and in which order, what is kept between sessions.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { indexInChild } from '../server/host/childNode.ts';
import { nodeHost } from '../server/host/hostNode.ts';
import type { IndexState, WorkspaceOptions } from '../server/workspace/jobs.ts';
import { halfTime, LocalWorkspace } from '../server/workspace/local.ts';
import type { Indexing } from '../server/workspace/workspaceIndex.ts';
import { defaultPaging } from '../shared/listing/overview.ts';
import { sourceOf } from '../shared/base/bytes.ts';
import { decodeBinary } from '../shared/engine.ts';
import { Gatherer } from '../shared/workspace/gather.ts';
import { SymbolIndex } from '../shared/workspace/symbolIndex.ts';
import { indexPieces, readIndex } from '../shared/workspace/indexFile.ts';
import { bytesOf as bytesOfText, folded, NameTable, searched } from '../shared/workspace/nameTable.ts';
import { answerOf, checkImportPlaces, importersOf, indexWith } from './support/checkIndex.ts';
import { craftLibrary } from './support/craftLibrary.ts';
import { fixtureNames, fixturePath } from './support/fixtures.ts';

const bytesOf = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(fixturePath(name)));
const fixtures = indexWith({
  hello: bytesOf('x86_64-gcc-hello-pie'),
  libfoo: bytesOf('x86_64-gcc-libfoo.so'),
  shapes: bytesOf('x86_64-gxx-libshapes.so'),
  archive: bytesOf('gnu.a'),
});

test.each([
  'foo',
  'FOO',
  'main',
  'puts',
  '.text',
  'shapes::Square::',
  'shpcnt',
  'operator',
  '_ZN6shapes',
  '6Square',
  'no such name',
])('symbols with %s', (query) => expect(answerOf(fixtures, query, 8)).toMatchSnapshot());

test('exact, beginning, word, inside, scattered; definitions before imports; the limit is for all', () => {
  const index = indexWith({
    a: craftLibrary('def xmainx\ndef domain\ndef my_main\ndef main_loop\ndef Main\ndef m_a_i_n\nuse main call'),
    b: craftLibrary('def mainly\ndef main'),
    c: craftLibrary('use main call'),
  });
  expect(answerOf(index, 'main')).toMatchInlineSnapshot(`
    "main: variable, b dynsym 1
    Main: variable, a dynsym 3
    mainly: variable, b dynsym 2
    main_loop: variable, a dynsym 6
    my_main: variable, a dynsym 5
    xmainx: variable, a dynsym 2
    domain: variable, a dynsym 4
    m_a_i_n: variable, a dynsym 7
    main: imported variable, a dynsym 1
    main: imported variable, c dynsym 1"
  `);
  expect(answerOf(index, 'main', 3)).toMatchInlineSnapshot(`
    "main: variable, b dynsym 1
    Main: variable, a dynsym 3
    mainly: variable, b dynsym 2
    …"
  `);
});

test('what is main is found behind hundreds that have it in their name', () => {
  const many = (file: number): Uint8Array =>
    craftLibrary(
      Array.from({ length: 150 }, (_, number) => `def domain_${file}_${number}\ndef main${number}`).join('\n'),
    );
  const index = indexWith({ a: many(1), b: many(2), c: many(3), z: craftLibrary('def main') });
  expect(answerOf(index, 'main', 500).split('\n')[0]).toBe('main: variable, z dynsym 1');
  expect(index.query('main', 500)).toMatchObject({ isCut: true, entries: { length: 500 } });
});

test('names that are longer than what is searched are shown whole, also where they begin alike', () => {
  const long = 'x'.repeat(searched + 1);
  const library = craftLibrary(['a', 'b'].map((end) => `def _Z${long.length + 1}${long}${end}v`).join('\n'));
  const { entries } = indexWith({ library }).query('xx', 8);
  expect(entries.map(({ shown }) => shown).toSorted()).toEqual([`${long}a()`, `${long}b()`]);
});

test('names behind what is read at once of a string table are in the index, too', () => {
  const { file } = decodeBinary(sourceOf(bytesOf('x86_64-gxx-libshapes.so')), []);
  const namesWith = (most?: number): string[] => {
    const index = new SymbolIndex();
    const gatherer = new Gatherer(index.shared, most);
    for (const _ of gatherer.binary({ file, archive: undefined }));
    const { raw, versions } = index.shared;
    const { names, about } = gatherer.done();
    return [...names].map((name, at) => `${raw.text(name)} ${about[at]} ${versions.count}`);
  };
  expect(namesWith().length).toBeGreaterThan(50);
  for (const most of [0, 1, 40, 500]) expect(namesWith(most)).toEqual(namesWith());
});

test('a file takes the place of what it was', () => {
  const index = indexWith({ a: craftLibrary('def one'), b: craftLibrary('use one call') });
  const other = indexWith({ a: craftLibrary('def two') });
  expect(importersOf(index, 'one')).toEqual(['b 1']);
  index.delete('b');
  expect(importersOf(index, 'one')).toEqual([]);
  expect(answerOf(other, 'one')).toBe('');
});

test('of a definition with a version: who imports that, or no version; where versions do not decide all', () => {
  const program = (text: string): Uint8Array => craftLibrary(`interp /lib64/ld-linux-x86-64.so.2\n${text}`);
  const index = indexWith({
    one: program('needed libpay.so.1\nuse pay@PAY_1:libpay.so.1 call'),
    two: program('needed libpay.so.1\nuse pay@PAY_2:libpay.so.1 call'),
    both: program('needed libpay.so.1\nuse pay@PAY_1:libpay.so.1 call\nuse pay@PAY_2:libpay.so.1 data'),
    none: program('needed libpay.so.1\nuse pay call'),
    musl: craftLibrary('interp /lib/ld-musl-x86_64.so.1\nneeded libpay.so.1\nuse pay@PAY_1:libpay.so.1 call'),
    own: program('def pay'),
  });
  expect(importersOf(index, 'pay')).toEqual(['one 1', 'two 1', 'both 1 2', 'none 1', 'musl 1']);
  expect(importersOf(index, 'pay', 'PAY_2')).toEqual(['two 1', 'both 2', 'none 1', 'musl 1']);
});

test.each([
  ['as usual', defaultPaging],
  ['cut', { overviewRows: 3, pageRows: 7 }],
  ['raw names', { overviewRows: 40, pageRows: 1000, names: 'raw' }],
] as const)('rows stand where the index says without their listing: %s', (_, paging) => {
  const checked = fixtureNames.map((name) => checkImportPlaces(fixturePath(name), paging));
  expect(checked.flatMap(({ different }) => different)).toEqual([]);
  expect(checked.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(100);
});

test('the index is the same when it was kept; what is damaged, of another key or cut off is none', () => {
  const bytes = new Uint8Array(Buffer.concat(indexPieces(fixtures, 'key')));
  const kept = readIndex(bytes, 'key');
  for (const query of ['foo', 'main', 'puts', 'shapes', 'shpcnt'])
    expect(kept && answerOf(kept, query)).toBe(answerOf(fixtures, query));
  expect(kept?.importersOf('puts')).toEqual(fixtures.importersOf('puts'));
  expect(readIndex(bytes, 'other')).toBeUndefined();
  for (const at of [0, 20, 200, bytes.length >> 1, bytes.length - 1]) {
    const damaged = bytes.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    expect(readIndex(damaged, 'key'), `byte ${at}`).toBeUndefined();
  }
  for (const size of [0, 4, 40, bytes.length - 4, bytes.length - 3])
    expect(readIndex(bytes.slice(0, size), 'key'), `${size} bytes`).toBeUndefined();
});

const place = mkdtempSync(join(tmpdir(), 'elfsmith-index-'));
afterAll(() => rmSync(place, { recursive: true }));

test('a workspace: made when asked, kept, read anew where files have changed', async () => {
  const folder = join(place, 'files');
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), craftLibrary(text));
  write('a', 'def alpha');
  write('b', 'def beta\nuse alpha call');
  write('node_modules/c', 'def alpha');
  writeFileSync(join(folder, 'notes'), 'alpha');
  const options: WorkspaceOptions = {
    folders: [pathToFileURL(folder).href],
    cacheFolder: join(place, 'cache'),
  };
  const first = opened(options);
  expect(first.states).toEqual([]);
  expect(await first.names('alpha')).toEqual(['alpha in a', 'alpha imported in b']);
  expect(first.states).toEqual(['listing 0/0', 'reading 0/3', 'reading 1/3', 'reading 2/3', 'ready 0/0']);
  write('b', 'def beta\ndef alphabet');
  first.workspace.touch([pathToFileURL(join(folder, 'b')).href]);
  await expect.poll(() => first.names('alpha')).toEqual(['alpha in a', 'alphabet in b']);
  const second = opened(options);
  expect(await second.names('alpha')).toEqual(['alpha in a', 'alphabet in b']);
  expect(second.states).toEqual(['listing 0/0', 'reading 0/1', 'ready 0/0']);
  const [kept = ''] = readdirSync(join(place, 'cache/index'));
  const path = join(place, 'cache/index', kept);
  const bytes = await readFile(path);
  bytes[300] = (bytes[300] ?? 0) ^ 0xff;
  writeFileSync(path, bytes);
  const third = opened(options);
  expect(await third.names('alpha')).toEqual(['alpha in a', 'alphabet in b']);
  expect(third.states).toContain('reading 2/3');
});

test('a workspace whose index cannot be kept has one all the same', async () => {
  const [folder, blocked] = [join(place, 'other'), join(place, 'blocked')];
  mkdirSync(folder);
  writeFileSync(join(folder, 'a'), craftLibrary('def alpha'));
  writeFileSync(blocked, 'a file where a folder should be');
  const { names } = opened({ folders: [pathToFileURL(folder).href], cacheFolder: blocked });
  expect(await names('alpha')).toEqual(['alpha in a']);
  writeFileSync(join(folder, 'b'), craftLibrary('def alphabet'));
  await expect.poll(() => names('alpha'), { timeout: 10_000 }).toEqual(['alpha in a', 'alphabet in b']);
});

test('many files are read by a process of its own, or here when that fails', { timeout: 60_000 }, async () => {
  const folder = join(place, 'many');
  mkdirSync(folder);
  const bytes = craftLibrary('def alpha');
  for (let file = 0; file < 520; file++) writeFileSync(join(folder, `${file}`), bytes);
  const folders = [pathToFileURL(folder).href];
  const work = { pause: () => Promise.resolve(), report: () => {} };
  const made = opened({ folders, cacheFolder: join(place, 'manyCache') }, nodeHost, indexInChild);
  expect(await made.workspace.run('importers', { name: 'alpha' }, work)).toEqual([]);
  expect((await made.names('alpha')).length).toBe(10);
  expect(made.states.at(-1)).toBe('ready 0/0');
  // Told now and then only, and never in small steps: another process has counted.
  expect(made.states.filter((state) => state.startsWith('reading')).length).toBeLessThan(100);
  const failing: Indexing = () => ({ done: Promise.resolve(false), end: () => {} });
  const other = opened({ folders, cacheFolder: join(place, 'otherCache') }, nodeHost, failing);
  await other.workspace.run('importers', { name: 'alpha' }, work);
  expect((await other.names('alpha')).length).toBe(10);
  expect(other.states).toContain('reading 519/520');
});

test('indexes of workspaces that nobody has opened for long are deleted; one in use stays', async () => {
  const folder = join(place, 'used');
  const kept = join(place, 'usedCache/index');
  for (const each of [folder, kept]) mkdirSync(each, { recursive: true });
  writeFileSync(join(folder, 'a'), craftLibrary('def alpha'));
  const days = (count: number): number => Date.now() / 1000 - count * 86_400;
  const put = (name: string, age: number): void => {
    writeFileSync(join(kept, name), name);
    utimesSync(join(kept, name), days(age), days(age));
  };
  for (let age = 1; age <= 14; age++) put(`${age} days`, age);
  put('100 days', 100);
  const options = { folders: [pathToFileURL(folder).href], cacheFolder: join(place, 'usedCache') };
  expect(await opened(options).names('alpha')).toEqual(['alpha in a']);
  // Its own and nine others are the newest ten.
  const nine = Array.from({ length: 9 }, (_, index) => `${index + 1} days`);
  const left = (): string[] => readdirSync(kept).filter((name) => name.includes(' '));
  await expect.poll(() => left().toSorted()).toEqual(nine);
  for (const name of nine) utimesSync(join(kept, name), days(1), days(1));
  const [own = ''] = readdirSync(kept).filter((name) => !name.includes(' '));
  utimesSync(join(kept, own), days(90), days(90));
  put('90 days', 90);
  expect(await opened(options).names('alpha')).toEqual(['alpha in a']);
  await expect.poll(left).not.toContain('90 days');
  expect(readdirSync(kept)).toContain(own);
});

test('where there is no thread, half of the time is left to others; what was no work needs no rest', async () => {
  vi.useFakeTimers();
  try {
    const rest = halfTime();
    const restOf = async (work: number): Promise<number> => {
      vi.advanceTimersByTime(work);
      const begin = performance.now();
      const resting = rest();
      await vi.runAllTimersAsync();
      await resting;
      return performance.now() - begin;
    };
    expect([await restOf(5), await restOf(40), await restOf(20), await restOf(60_000)]).toEqual([0, 45, 20, 250]);
  } finally {
    vi.useRealTimers();
  }
});

test('an update that fails is told to who waits for it, and the next one begins all the same', async () => {
  const folder = join(place, 'failing');
  mkdirSync(folder);
  writeFileSync(join(folder, 'a'), craftLibrary('def alpha'));
  let isBroken = true;
  const host: typeof nodeHost = {
    ...nodeHost,
    filesBelow: (below) => {
      if (isBroken) throw new Error('the disk is gone');
      return nodeHost.filesBelow(below);
    },
  };
  const { names, workspace } = opened({ folders: [pathToFileURL(folder).href] }, host);
  await expect(names('alpha')).rejects.toThrow('the disk is gone');
  isBroken = false;
  await expect.poll(() => names('alpha'), { timeout: 10_000 }).toEqual(['alpha in a']);
  isBroken = true;
  // Nobody waits for this one.
  workspace.touch([pathToFileURL(join(folder, 'a')).href]);
  await expect.poll(() => names('alpha').catch(String), { timeout: 10_000 }).toEqual(['alpha in a']);
});

test('what is searched for is found in each name that has it among its first characters', () => {
  let seed = 1;
  const random = (below: number): number => (seed = (seed * 48271) % 0x7fffffff) % below;
  const name = (): string =>
    Array.from({ length: 1 + random(random(20) === 0 ? 200 : 9) }, () => 'abAB_é'[random(6)]).join('');
  const table = new NameTable();
  const names: string[] = [];
  const leftOut = new Uint32Array(3000);
  const small = (text: string): string => String.fromCharCode(...bytesOfText(text).map((byte) => folded[byte] ?? 0));
  for (const count of [1000, 1001, 3000]) {
    // More are added after the first search.
    while (names.length < count) {
      leftOut[names.length] = random(5) === 0 ? 1 : 0;
      const text = name();
      if (table.addText(text) === names.length) names.push(text);
    }
    for (let round = 0; round < 100; round++) {
      const text = small(name().slice(0, 4));
      const having = names.flatMap((each, at) =>
        leftOut[at] === 0 && small(each).slice(0, searched).includes(text) ? [at] : [],
      );
      expect([...table.having(text, leftOut)], text).toEqual(having);
    }
  }
});

function opened(
  options: WorkspaceOptions,
  host = nodeHost,
  elsewhere?: Indexing,
): {
  readonly workspace: LocalWorkspace;
  readonly states: string[];
  names(this: void, query: string): Promise<string[]>;
} {
  const states: string[] = [];
  const note = ({ phase, done, total }: IndexState): unknown =>
    phase !== 'none' && states.push(`${phase} ${done}/${total}`);
  const workspace = new LocalWorkspace(host, () => Promise.resolve(), note, elsewhere);
  workspace.configure(options);
  const work = { pause: () => Promise.resolve(), report: () => {} };
  return {
    workspace,
    states,
    async names(query) {
      const { entries } = await workspace.run('symbols', { query, limit: 10 }, work);
      return entries.map(
        ({ shown, isImport, uri }) => `${shown} ${isImport ? 'imported ' : ''}in ${uri.replace(/^.*\//, '')}`,
      );
    },
  };
}
