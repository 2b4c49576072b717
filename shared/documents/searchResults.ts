// The results of a search in all binaries as a document: names, and texts or bytes, each with a link to its place.

import { nameOf } from '../base/files.ts';
import { once } from '../base/once.ts';
import { counted, grouped, hex } from '../base/text.ts';
import type { Block, Column, ToPlace } from '../listing/block.ts';
import type { PagingOptions, View } from '../listing/overview.ts';
import type { Hit, Wanted } from '../workspace/search.ts';
import type { NamedEntry } from '../workspace/symbolIndex.ts';
import { textColumn } from './columns.ts';

/** Hits in the bytes of one file. */
export interface FileHits {
  /** Its URI. */
  readonly file: string;
  readonly hits: readonly Hit[];
  /** There are more in this file. */
  readonly isCut: boolean;
}

export interface SearchResults {
  readonly wanted: Wanted;
  readonly names: readonly NamedEntry[];
  readonly areNamesCut: boolean;
  readonly files: readonly FileHits[];
  /** Files that were searched, of those that there are: fewer when the limit was reached. */
  readonly searched: number;
  readonly total: number;
  /** URIs of files that could not be read. */
  readonly unreadable: readonly string[];
}

/** The document. @param pathOf how a file is shown, by its URI */
export function searchView(results: SearchResults, pathOf: (uri: string) => string, paging: PagingOptions): View {
  const { names, files, wanted } = results;
  const hits = files.flatMap((file) => file.hits.map((hit) => ({ file, hit })));
  const blocks = [summaryBlock(results, pathOf, hits.length)];
  if (names.length > 0) blocks.push(namesBlock(names, pathOf));
  if (hits.length > 0) blocks.push(hitsBlock(hits, wanted, pathOf));
  return { blocks, paging };
}

function summaryBlock(results: SearchResults, pathOf: (uri: string) => string, hits: number): Block {
  const { wanted, names, areNamesCut, files, searched, total, unreadable } = results;
  const of = counted(total, 'ELF file or archive', 'ELF files and archives');
  const what = wanted.what === 'bytes' ? 'byte pattern' : 'text';
  const cut = files.filter(({ isCut }) => isCut);
  const lines = [
    wanted.what === 'bytes' ? '' : counted(names.length, 'symbol or section', 'symbols and sections'),
    areNamesCut ? `Only the ${grouped(names.length)} best names are shown: more of the name finds less.` : '',
    wanted.what === 'names'
      ? ''
      : `${counted(hits, 'place')} with this ${what} in ${counted(files.length, 'file')}, of ${of}`,
    searched < total ? `Not all was searched: the limit was reached after ${grouped(searched)} files.` : '',
    cut.length > 0 ? `Only the first places are shown of ${named(cut.map(({ file }) => pathOf(file)))}.` : '',
    unreadable.length > 0 ? `Not readable: ${named(unreadable.map(pathOf))}.` : '',
  ];
  return proseBlock('search', `Search for ${wanted.input}`, lines);
}

/** Sentences, a line each; empty ones are left out. */
export function proseBlock(id: string, title: string, sentences: readonly string[]): Block {
  const lines = sentences.filter((line) => line !== '');
  return {
    id,
    title,
    count: lines.length,
    isBare: true,
    columns: [textColumn('', 'what was found, and what is not shown', (row) => lines[row] ?? '')],
  };
}

/** So many names are told, and how many there are beside them. */
const mostNamed = 5;

export function named(names: readonly string[]): string {
  const left = names.length - mostNamed;
  return names.slice(0, mostNamed).join(', ') + (left > 0 ? ` and ${grouped(left)} more` : '');
}

/** A column of links to places of other binaries. */
export function placeColumn(
  name: string,
  meaning: string,
  put: (row: number) => { readonly text: string; readonly to: ToPlace; readonly at: number },
  more: Partial<Column> = {},
): Column {
  return {
    name,
    meaning,
    put: (out, row) => {
      const { text, to, at } = put(row);
      out.cell(text, 'link', to, at);
    },
    ...more,
  };
}

function namesBlock(names: readonly NamedEntry[], pathOf: (uri: string) => string): Block {
  const at = (row: number): NamedEntry => names[row] as NamedEntry;
  const inside = ({ uri, memberName }: NamedEntry): string =>
    memberName === undefined ? pathOf(uri) : `${pathOf(uri)}(${memberName})`;
  return {
    id: 'names',
    title: 'Symbols and sections',
    note: counted(names.length, 'name'),
    about: 'Names that hold the text, raw or as they stood in the source: definitions first, then imports.',
    count: names.length,
    hasLinks: true,
    rowName: (row) => at(row).shown,
    rowKind: 'function',
    columns: [
      textColumn('kind', 'what has the name', (row) => (at(row).isImport ? 'import' : at(row).kind), 'remark'),
      placeColumn(
        'name',
        'the name; leads to its row',
        (row) => ({ text: at(row).shown, to: toEntry(at(row)), at: at(row).row }),
        { widest: 70, explain: (row) => [`\`${at(row).name}\``] },
      ),
      textColumn('version', "the symbol's version", (row) => at(row).version, 'version'),
      textColumn('table', 'the table that has it', (row) => at(row).table, 'remark'),
      textColumn('file', 'the file that has it', (row) => inside(at(row)), 'string', { widest: 90 }),
    ],
  };
}

/** Made once for an entry: cells are compared by what they lead to. */
const toEntry = once(({ uri, member, table, name }: NamedEntry): ToPlace => ({
  what: 'place',
  file: uri,
  ...(member !== undefined && { member: `#${member}` }),
  table,
  name,
}));

const toFile = once(({ file }: FileHits): ToPlace => ({ what: 'place', file }));

function hitsBlock(
  hits: readonly { readonly file: FileHits; readonly hit: Hit }[],
  { what, input }: Wanted,
  pathOf: (uri: string) => string,
): Block {
  const at = (row: number): { readonly file: FileHits; readonly hit: Hit } =>
    hits[row] as { readonly file: FileHits; readonly hit: Hit };
  return {
    id: 'places',
    title: what === 'bytes' ? 'Bytes' : 'Text',
    note: counted(hits.length, 'place'),
    about:
      what === 'bytes'
        ? 'Where the bytes stand in the files.'
        : 'Where the text stands in the files. Names of symbols and sections are in the table above.',
    count: hits.length,
    hasLinks: true,
    rowName: (row) => `${nameOf(pathOf(at(row).file.file))} ${hex(at(row).hit.offset)}`,
    rowKind: 'field',
    columns: [
      placeColumn(
        'offset',
        'offset in the file; leads to what is there',
        (row) => ({ text: hex(at(row).hit.offset), to: toFile(at(row).file), at: at(row).hit.offset }),
        { isRight: true },
      ),
      textColumn('where', 'the section, or the member of an archive', (row) => at(row).hit.where, 'section'),
      textColumn('found', `${input} with what stands around it`, (row) => at(row).hit.text, 'string', { widest: 80 }),
      textColumn('file', 'the file', (row) => pathOf(at(row).file.file), 'string', { widest: 90 }),
    ],
  };
}
