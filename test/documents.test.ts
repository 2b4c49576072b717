// Documents: their names as URIs and as files, and the kinds that they are of: made from one binary, from one by a key,
// from two.

import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { documentOf, type DocumentKind } from '../server/lsp/documentKinds.ts';
import { Documents, Unreadable, type OnChange } from '../server/lsp/documents.ts';
import { nodeHost } from '../server/host/hostNode.ts';
import { Loading } from '../server/lsp/loading.ts';
import { Reports } from '../server/lsp/reports.ts';
import { Materializer } from '../server/lsp/materialize.ts';
import type { Diagnostic } from '../shared/base/log.ts';
import { loadingCodes } from '../shared/elf/codes.ts';
import type { Block } from '../shared/listing/block.ts';
import { defaultPaging } from '../shared/listing/overview.ts';
import { textOf } from '../shared/listing/listing.ts';
import { filesOf, formatUri, parseUri, suffix, type ListingRef } from '../shared/uri.ts';
import { fixturePath } from './support/fixtures.ts';
import { randomOf } from './support/mutants.ts';

const files = [
  'file:///usr/bin/ls',
  'file:///opt/a%20b/lib%2Bx.so.1',
  'file:///d/%23%25.elf-listing',
  'memfs:/sample/libfoo.so',
  'vscode-remote://ssh/usr/bin/a?q=1#f',
];
/** Words of values: what separates names of documents, and what escapes it. */
const pieces = ['a', 'dynsym', '.', '/', ' ', '#', '@', '=', '+', '&', '?', '%', '%20', ':', 'ü', '-'];

/** A name of a document with all of its parts or a few. */
function refOf(random: (limit: number) => number, isLocal: boolean): ListingRef {
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const text = (): string => Array.from({ length: 1 + random(4) }, () => pick(pieces)).join('');
  const maybe = <K extends string, V>(name: K, value: () => V): Partial<Record<K, V>> =>
    random(2) === 0 ? {} : ({ [name]: value() } as Record<K, V>);
  const table = maybe('table', text);
  return {
    file: pick(isLocal ? files.slice(0, 2) : files),
    ...maybe('member', () => `#${random(30)}`),
    ...maybe('kind', text),
    ...maybe('key', text),
    ...maybe('other', () => pick(files)),
    ...table,
    ...('table' in table && maybe('page', () => 1 + random(9))),
  };
}

test('a URI names the document that it was made of', () => {
  const random = randomOf(3);
  for (let count = 0; count < 5000; count++) {
    const ref = refOf(random, false);
    expect(parseUri(formatUri(ref)), formatUri(ref)).toEqual(ref);
  }
});

test('a file of the cache names the document that it was written of', () => {
  const cache = {
    folder: () => 'file:///cache%20folder',
    write: () => Promise.resolve(),
    writePieces: () => Promise.resolve(),
    read: () => Promise.resolve(undefined),
    use: () => Promise.resolve(),
  };
  const materializer = new Materializer(cache, undefined, documents());
  const random = randomOf(4);
  for (let count = 0; count < 5000; count++) {
    const ref = refOf(random, true);
    expect(materializer.refOf(materializer.uriOf(ref)), materializer.uriOf(ref)).toEqual(ref);
  }
});

test('tabs tell documents apart', () => {
  const file = 'file:///usr/bin/ls';
  const refs: readonly ListingRef[] = [
    { file },
    { file, table: 'rela.dyn', page: 2 },
    documentOf('explain', file),
    { ...documentOf('merge-plan', file, '3'), table: 'bindings', page: 1 },
    { file, kind: 'pair', other: 'file:///opt/my%20ls' },
  ];
  expect(refs.map((ref) => decodeURIComponent(formatUri(ref).replace(/^.*\/|\?.*$/g, '')).replace(suffix, ''))).toEqual(
    ['ls', 'ls rela.dyn 2', 'ls explain', 'ls merge-plan 3 bindings 1', 'ls pair my ls'],
  );
  expect(refs.map(filesOf).at(-1)).toEqual([file, 'file:///opt/my%20ls']);
});

/** A kind that is made from two binaries, and one that wants a key. */
const kinds: Readonly<Record<string, DocumentKind>> = {
  pair: {
    isOfTwo: true,
    make: ({ binary, other }) => ({
      view: { blocks: [lines([binary.name, other?.name ?? ''])], paging: defaultPaging },
      file: undefined,
    }),
  },
  keyed: {
    key: 'a number',
    make: ({ ref: { key } }) =>
      key === '1'
        ? { view: { blocks: [lines(['one'])], paging: defaultPaging }, file: undefined, stamp: 'one' }
        : `there is no ${key}`,
  },
};

function lines(texts: readonly string[]): Block {
  return {
    id: 'lines',
    title: 'Lines',
    count: texts.length,
    isBare: true,
    columns: [{ name: '', meaning: 'a line', put: (out, row) => out.cell(texts[row] ?? '', 'text') }],
  };
}

function documents(): Documents {
  return new Documents(nodeHost, defaultPaging, new Loading(nodeHost.system, {}), () => {}, new Reports([]), kinds);
}

test('a document is made from what its kind says', async () => {
  const all = documents();
  const [file = '', other = ''] = ['gnu.a', 'x86_64-gcc-libfoo.so'].map(
    (name) => pathToFileURL(fixturePath(name)).href,
  );
  const made = async (ref: ListingRef): Promise<string> => {
    const shown = await all.use(ref, ({ listing, stamp }) => `${textOf(listing)}${stamp}`);
    return shown instanceof Unreadable ? shown.reason : shown;
  };
  expect(await made({ file, kind: 'pair', other })).toBe(
    `# Lines\n  gnu.a\n  x86_64-gcc-libfoo.so\n\n${await nodeHost.stamp(file)} ${await nodeHost.stamp(other)}`,
  );
  expect(await made({ file, kind: 'pair', other, member: '#1' })).toContain('gnu.a(');
  expect(await made({ file, kind: 'pair' })).toBe('it is made from two files, and its name says one');
  expect(await made({ file, kind: 'pair', other: `${other}.none` })).toBe('no such file or directory');
  expect(await made({ file, kind: 'keyed', key: '1' })).toBe(`# Lines\n  one\n\n${await nodeHost.stamp(file)} one`);
  expect(await made({ file, kind: 'keyed', key: '2' })).toBe('there is no 2');
  expect(await made({ file, kind: 'keyed' })).toBe('its name does not say a number');
  expect(await made({ file, kind: 'keyed', key: '1', table: 'rows' })).toBe('it has no table rows; there are lines');
  expect(await made({ file, kind: 'keyed', key: '1', table: 'lines', page: 2 })).toBe('table lines has no page 2');
  expect(await made({ file, kind: 'toString' })).toBe('there are no documents of the kind toString');
  await all.dispose();
});

/** Says of each file what it is told to say, when it is told to. */
class LateLoading extends Loading {
  readonly #said: Promise<readonly Diagnostic[]>;
  constructor(said: Promise<readonly Diagnostic[]>) {
    super(nodeHost.system, {});
    this.#said = said;
  }
  override diagnostics(): Promise<readonly Diagnostic[]> {
    return this.#said;
  }
}

test('what the dynamic linker says late comes into the text that was given before, on the same lines', async () => {
  let say: (said: readonly Diagnostic[]) => void = () => {};
  const said = new Promise<readonly Diagnostic[]>((resolve) => (say = resolve));
  const news: string[] = [];
  let isTold: () => void = () => {};
  const told = new Promise<void>((resolve) => (isTold = resolve));
  const onChange: OnChange = (uris, what) => {
    news.push(...uris.map((uri) => `${what} ${uri.replace(/^.*\//, '')}`));
    isTold();
  };
  const all = new Documents(nodeHost, defaultPaging, new LateLoading(said), onChange, new Reports([]));
  const file = pathToFileURL(fixturePath('x86_64-gcc-hello-pie')).href;
  const problemLines = (text: string): string[] =>
    text.split('\n').filter((line) => /^ {2}\d+ (error|hint)|^# Problems| loading | library-not-found /.test(line));
  const before = await all.text({ file });
  const values = { name: 'libgone.so', object: 'hello', places: 'no place' };
  const missing = { code: loadingCodes.libraryMissing, at: { offset: 0, size: 0 }, values };
  const hint = { code: loadingCodes.unusedLibrary, at: { offset: 1, size: 1 }, values };
  say([hint, missing, { ...hint, at: { offset: 2, size: 1 } }]);
  await told;
  const after = await all.text({ file });
  expect(news).toEqual(['text x86_64-gcc-hello-pie']);
  expect(after.split('\n').indexOf('# File map')).toBe(before.split('\n').indexOf('# File map'));
  expect([before, after].map((text) => problemLines(text).join('\n')).join('\n\n')).toMatchInlineSnapshot(`
    "  1 hint: partial RELRO: 0x3000 to 0x4000 become read-only, but 3 slots of .got.plt from 0x4000 sta…
    # Problems · 1 hint
      …                        loading        being looked up

      1 error, 3 hints: libgone.so is not found; looked for in no place.
    # Problems · 1 error, 3 hints
      error         3     0x0  library-not-found  libgone.so is not found; looked for in no place; in loading also 2 hints
      error        0x0  library-not-found  libgone.so is not found; looked for in no place"
  `);
  expect(after.split('\n').slice(-6).join('\n')).toMatchInlineSnapshot(`
    "  error        0x0  library-not-found  libgone.so is not found; looked for in no place
      hint       0x2e0  partial-relro      partial RELRO: 0x3000 to 0x4000 become read-only, but 3 slots of .got.plt from 0x4000 stay writable
      hint         0x1  needed-but-unused  nothing of libgone.so is used
      hint         0x2  needed-but-unused  nothing of libgone.so is used

    "
  `);
  await all.dispose();
});
