// Documents: their names as URIs and as files, and the kinds that they are of: made from one binary, from one by a key,
// from two.

import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { documentOf, type DocumentKind } from '../server/lsp/documentKinds.ts';
import { Documents, Unreadable } from '../server/lsp/documents.ts';
import { nodeHost } from '../server/host/hostNode.ts';
import { Loading } from '../server/lsp/loading.ts';
import { Materializer } from '../server/lsp/materialize.ts';
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
  return new Documents(nodeHost, defaultPaging, new Loading(nodeHost.system, {}), () => {}, kinds);
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
