// The `elf:` URIs of listings: which file, which member of an archive, which table, which page. format and parse are inverse.

/** What a listing shows. Without a table it is the overview. */
export interface ListingRef {
  /** The binary's own URI, e.g. `file:///usr/bin/ls`. */
  readonly file: string;
  /** A member of an ar archive: `#` and its number from 0 in file order. */
  readonly member?: string;
  /** A table's id, e.g. `dynsym`, `rela.dyn`. */
  readonly table?: string;
  /** Page of the table, from 1. */
  readonly page?: number;
}

export const scheme = 'elf';
/** The end of every listing's path, so that no glob for binaries (`*.so.*`) matches a listing. */
export const suffix = '.elf-listing';

const fileScheme = 'file://';

/** The URI of a listing. Its path ends in a readable label, so that tabs and breadcrumbs tell pages apart; the query alone decides. */
export function formatUri(ref: ListingRef): string {
  const local = ref.file.startsWith(fileScheme);
  const colon = ref.file.indexOf(':');
  const path = local ? ref.file.slice(fileScheme.length) : ref.file.slice(colon + 1).replace(/^\/\/[^/]*/, '').replace(/[?#].*$/, '');
  const query: string[] = [];
  if (!local) query.push('file=' + encodeURIComponent(ref.file));
  if (ref.member !== undefined) query.push('member=' + encodeURIComponent(ref.member));
  if (ref.table !== undefined) query.push('table=' + encodeURIComponent(ref.table));
  if (ref.page !== undefined) query.push('page=' + ref.page);
  return `${scheme}:${path}${label(ref)}${suffix}${query.length > 0 ? '?' + encodeURIComponent(query.join('&')) : ''}`;
}

/** What a listing's URI names; undefined when it is not one of ours. Accepts the query encoded once or twice, as clients send it. */
export function parseUri(uri: string): ListingRef | undefined {
  const match = /^elf:(?:\/\/)?([^?#]*)\.elf-listing(?:\?([^#]*))?$/.exec(uri);
  if (!match) return undefined;
  const values = new Map(decode(match[2] ?? '').split('&').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), decode(pair.slice(at + 1))] as const;
  }));
  const member = values.get('member');
  const table = values.get('table');
  const page = values.get('page');
  const parts = { ...(member !== undefined && { member }), ...(table !== undefined && { table }), ...(page !== undefined && { page: Number(page) }) };
  const end = label({ file: '', ...parts });
  const path = match[1] ?? '';
  const decodedEnd = path.endsWith(end) ? end : decodeURIComponent(end);
  return { file: values.get('file') ?? fileScheme + (path.endsWith(decodedEnd) ? path.slice(0, path.length - decodedEnd.length) : path), ...parts };
}

/** Wrong escapes stand for themselves. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function label({ member, table, page }: ListingRef): string {
  return encodeURIComponent((member ?? '') + (table === undefined ? '' : ' ' + table.replaceAll('/', '-')) + (page === undefined ? '' : ' ' + page));
}
