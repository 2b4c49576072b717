// The requests about bytes and strings: their documents, where an address is in them, and the links of hovers to them.

import type { Location } from 'vscode-languageserver';
import { rowOfAddress } from '../../shared/documents/ranges.ts';
import { bytesAt, bytesOfHolder, wholeFile, type BytesAt, type DocumentAbout } from '../../shared/features/bytesAt.ts';
import type { Hover } from '../../shared/features/hover.ts';
import { at, targetOf } from '../../shared/features/page.ts';
import { locate } from '../../shared/listing/overview.ts';
import type { ShowBytesParams, ShowBytesResult } from '../../shared/protocol.ts';
import type { ListingRef } from '../../shared/uri.ts';
import { refFrom } from './convert.ts';
import { Unreadable, type Document } from './documents.ts';
import type { Session } from './session.ts';

/** A document about the binary that another one is about, or its member. */
function refAbout({ file, member }: ListingRef, { kind, key }: DocumentAbout): ListingRef {
  return { file, ...(member !== undefined && { member }), kind, key };
}

export async function showBytes(
  session: Session,
  { uri, line, character, what }: ShowBytesParams,
): Promise<ShowBytesResult | null> {
  const here = session.refOf(uri) ?? { file: uri };
  const result = await session.documents.use(here, async (document) => {
    if (!document.file) return null;
    const found = line === undefined ? undefined : bytesAt(document, line, character ?? 0);
    return await placeIn(session, document, what, found ?? wholeFile);
  });
  return result instanceof Unreadable ? null : result;
}

/** Where a document of bytes shows an address; its start where it has none. */
async function placeIn(
  session: Session,
  { ref, file }: Document,
  kind: DocumentAbout['kind'],
  { key, address }: BytesAt,
): Promise<ShowBytesResult | null> {
  const about = refAbout(ref, { kind, key });
  const row = kind === 'bytes' && file && address !== undefined ? rowOfAddress(file, key, address) : undefined;
  const found = await session.documents.use(about, ({ view }) =>
    row === undefined ? undefined : locate(view, 'bytes', row),
  );
  if (found instanceof Unreadable) return null;
  return { uri: await session.open(found ? refFrom(about, found) : about), line: found?.line ?? 0 };
}

/**
 * In a document of bytes, where an address is that only a section or a segment says something of: its bytes say more
 * than their header.
 */
export async function definitionInBytes(
  session: Session,
  document: Document,
  line: number,
  character: number,
): Promise<Location | undefined> {
  const { file, base } = document;
  const cell = base && at(document, line, character)?.cell;
  if (!file || cell?.to !== 'address') return undefined;
  const target = targetOf(document, cell);
  if (target && target.block.id !== 'sections' && target.block.id !== 'segments') return undefined;
  const holder = bytesOfHolder(file, cell.at);
  const place = holder && (await placeIn(session, document, 'bytes', holder));
  if (!place) return undefined;
  const start = { line: place.line, character: 0 };
  return { uri: place.uri, range: { start, end: start } };
}

/** The hover with links to the bytes and strings of what is under the cursor, for clients that follow such links. */
export function withByteLinks(
  session: Session,
  document: Document,
  hover: Hover,
  line: number,
  character: number,
  command: string,
): Hover {
  if (session.options.commandLinks !== true) return hover;
  const found = bytesAt(document, line, character);
  if (!found || found === wholeFile || found.key === document.about) return hover;
  const link = (title: string, kind: DocumentAbout['kind']): string => {
    const ref = refAbout(document.ref, { kind, key: found.key });
    return `[${title}](command:${command}?${encodeURIComponent(JSON.stringify([ref]))})`;
  };
  return { ...hover, markdown: `${hover.markdown}\n\n${link('Bytes', 'bytes')} · ${link('Strings', 'strings')}` };
}
