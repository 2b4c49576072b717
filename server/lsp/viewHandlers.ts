// The requests of the client's own views: how files are hardened, the map, and where a listing shows what a view names.

import type { CancellationToken } from 'vscode-languageserver';
import { about as aboutFile } from '../../shared/features/about.ts';
import { hardeningOf } from '../../shared/features/hardening.ts';
import { mapOf } from '../../shared/features/map/map.ts';
import { rowAt as findRow, type WantedPlace } from '../../shared/features/rowAt.ts';
import type {
  AboutParams,
  AboutResult,
  BinaryMap,
  HardeningFile,
  HardeningParams,
  MapParams,
  RowAtParams,
  RowAtResult,
} from '../../shared/protocol.ts';
import { decodeText, type ListingRef } from '../../shared/uri.ts';
import { refFrom } from './convert.ts';
import { Unreadable, type Document } from './documents.ts';
import { Pace } from './pace.ts';
import type { Session } from './session.ts';

/** The listing of the binary that a URI of it, or of any of its documents, names. */
export function binaryRef(session: Session, uri: string): ListingRef {
  const { file, member } = session.refOf(uri) ?? { file: uri };
  return { file, ...(member !== undefined && { member }) };
}

export async function about(session: Session, { uri }: AboutParams): Promise<AboutResult | null> {
  const result = await session.documents.use(binaryRef(session, uri), (document) => aboutFile(document));
  return result instanceof Unreadable ? null : result;
}

/** Files that can't be read say so by their own listing; here they are left out. */
export async function hardening(
  session: Session,
  { uris }: HardeningParams,
  token: CancellationToken,
): Promise<HardeningFile[]> {
  const pace = new Pace(token);
  const files: HardeningFile[] = [];
  for (const uri of uris) {
    await pace.pause();
    const found = await session.documents.use(binaryRef(session, uri), hardeningFile);
    if (!(found instanceof Unreadable)) files.push(found);
  }
  return files;
}

function hardeningFile({ file, ref }: Document): HardeningFile {
  const path = decodeText(ref.file).replace(/^file:\/\//, '');
  const common = { uri: ref.file, path };
  return file
    ? { ...common, ...hardeningOf(file) }
    : { ...common, kind: 'archive', reason: 'archive: no process runs its members as they are', rows: [] };
}

export async function rowAt(session: Session, { uri, place }: RowAtParams): Promise<RowAtResult | null> {
  const result = await session.documents.use(binaryRef(session, uri), async (document) => {
    const found = findRow(document, wantedPlace(place));
    return found
      ? {
          uri: await session.open(refFrom(document.ref, found)),
          line: found.line,
          start: found.start,
          end: found.end,
        }
      : null;
  });
  return result instanceof Unreadable ? null : result;
}

function wantedPlace(place: RowAtParams['place']): WantedPlace {
  if ('offset' in place) return { offset: Number(place.offset), size: place.size };
  return 'address' in place ? { address: addressOf(place.address) } : place;
}

/** Pieces of a column that a picture has room for, at most: screens have no more lines. */
const mostCells = 4000;

export async function map(session: Session, { uri, window, cells, withSymbols }: MapParams): Promise<BinaryMap | null> {
  const result = await session.documents.use(binaryRef(session, uri), ({ file, archive }) =>
    mapOf(
      { file, archive },
      { ...(window && { window }), cells: Math.min(Math.max(1, cells), mostCells), withSymbols },
    ),
  );
  return result instanceof Unreadable ? null : result;
}

/** Addresses of kernels are numbers below zero (docs/architecture.md, Decisions). */
function addressOf(text: string): number {
  const number = Number(text);
  return number >= 2 ** 63 ? Number(BigInt.asIntN(64, BigInt(text))) : number;
}
