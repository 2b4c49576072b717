// The `elf:` URIs of documents: of which kind, made from which files, which part of it. format and parse are inverse.

/** Which document. Without kind it is the listing of the binary, without table the whole as an overview. */
export interface ListingRef {
  /** The binary's own URI, e.g. `file:///usr/bin/ls`. */
  readonly file: string;
  /** A member of an ar archive: `#` and its number from 0 in file order. */
  readonly member?: string;
  /** The kind of document (server/lsp/documentKinds.ts). */
  readonly kind?: string;
  /** Which one of the kind, where a binary has several: the number of a plan, a range of addresses. */
  readonly key?: string;
  /** The URI of the second binary, of a document that is made from two. */
  readonly other?: string;
  /** A member of the second one, as `member`. */
  readonly otherMember?: string;
  /** A table's id, e.g. `dynsym`, `rela.dyn`. */
  readonly table?: string;
  /** Page of the table, from 1. */
  readonly page?: number;
}

export const scheme = 'elf';
/** The end of every listing's path, so that no glob for binaries (`*.so.*`) matches a listing. */
export const suffix = '.elf-listing';

const fileScheme = 'file://';
/** What the query says, in its order; before that the binary's URI where the path can't say it. */
const parameters = ['member', 'kind', 'key', 'other', 'otherMember', 'table', 'page'] as const;

/** Whether a document is about a folder: `file` is the folder then, and the document of a kind that is kept. */
export function isOfFolder({ kind }: ListingRef): boolean {
  return kind === 'search' || kind === 'problems';
}

/** The files that a document is made from, by their URIs. */
export function filesOf({ file, other }: ListingRef): string[] {
  return other === undefined ? [file] : [file, other];
}

/**
 * The URI of a document. Its path ends in a readable label, so that tabs and breadcrumbs tell documents apart; the
 * query alone decides.
 */
export function formatUri(ref: ListingRef): string {
  const isLocal = ref.file.startsWith(fileScheme);
  const colon = ref.file.indexOf(':');
  const path = isLocal
    ? ref.file.slice(fileScheme.length)
    : ref.file
        .slice(colon + 1)
        .replace(/^\/\/[^/]*/, '')
        .replace(/[?#].*$/, '');
  const query = isLocal ? [] : ['file=' + encodeURIComponent(ref.file)];
  for (const name of parameters) {
    const value = ref[name];
    if (value !== undefined) query.push(`${name}=${encodeURIComponent(value)}`);
  }
  return `${scheme}:${path}${label(ref)}${suffix}${query.length > 0 ? '?' + encodeURIComponent(query.join('&')) : ''}`;
}

/**
 * What a listing's URI names; undefined when it is not one of ours. Accepts the query encoded once or twice, as clients
 * send it.
 */
export function parseUri(uri: string): ListingRef | undefined {
  const match = /^elf:(?:\/\/)?([^?#]*)\.elf-listing(?:\?([^#]*))?$/.exec(uri);
  if (!match) return undefined;
  const values = new Map(
    decodeText(match[2] ?? '')
      .split('&')
      .map((pair) => {
        const at = pair.indexOf('=');
        return [pair.slice(0, at), decodeText(pair.slice(at + 1))] as const;
      }),
  );
  const given = parameters.flatMap((name) => {
    const value = values.get(name);
    return value === undefined ? [] : [[name, name === 'page' ? Number(value) : value] as const];
  });
  const parts = Object.fromEntries(given) as Omit<ListingRef, 'file'>;
  return {
    file: values.get('file') ?? fileScheme + withoutLabel(match[1] ?? '', label({ file: '', ...parts })),
    ...parts,
  };
}

/** Clients may send the label without its escapes, or with more of them: VS Code escapes parentheses, too. */
function withoutLabel(path: string, end: string): string {
  const wanted = decodeText(end);
  for (let at = path.length - wanted.length; at >= 0 && at >= path.length - mostEscaped * wanted.length; at--)
    if (decodeText(path.slice(at)) === wanted) return path.slice(0, at);
  return path;
}

/** Characters that an escaped one takes at most: four bytes of UTF-8. */
const mostEscaped = 12;

/** Clients escape URIs differently: the text that is meant is the same. A wrong escape stands for itself. */
export function decodeText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The second file by its name alone. */
function label({ member = '', kind, key, other, table, page }: ListingRef): string {
  const words = [kind, key, other && decodeText(other).replace(/^.*\//, ''), table, page?.toString()].filter(
    (word) => word !== undefined,
  );
  return encodeURIComponent([member, ...words.map((word) => word.replaceAll('/', '-'))].join(' '));
}

/** Words in one that neither URIs nor names of files have to escape much; `wordsOfKey` is its inverse. */
export function keyOfWords(words: readonly string[]): string {
  return words.map((word) => (word === '' ? '~' : word.replace(/[^\w$/.:,=+@{}-]/gu, escaped))).join(' ');
}

/** In this alphabet blanks part words, and `~` begins what is escaped: its code point up to the next `~`. */
const escaped = (character: string): string => `~${character.codePointAt(0)?.toString(16) ?? ''}~`;

export function wordsOfKey(key: string): string[] {
  return key
    .split(' ')
    .map((word) =>
      word === '~' ? '' : word.replace(/~([\da-f]{1,6})~/g, (_, code: string) => characterOf(parseInt(code, 16))),
    );
}

const characterOf = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');
