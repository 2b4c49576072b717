// Definitions in other files: an import is looked for in the members of the same archive and in the other binaries that
// the editor shows.

import type { Location } from 'vscode-languageserver';
import { exportOf, importAt, membersDefining, type Import } from '../../shared/features/loading/elsewhere.ts';
import type { ListingRef } from '../../shared/uri.ts';
import { rangeOf, refFrom } from './convert.ts';
import { Unreadable, type Document } from './documents.ts';
import type { Session } from './session.ts';

/**
 * Where another file defines the import whose row is at a position; undefined when there is no import, or none of those
 * files defines it.
 */
export async function definitionElsewhere(
  session: Session,
  document: Document,
  line: number,
  character: number,
): Promise<Location | undefined> {
  const wanted = importAt(document, line, character);
  if (!wanted) return undefined;
  const here = document.ref;
  for (const file of new Set([here.file, ...session.shownFiles()])) {
    for (const ref of await refsIn(session, file, wanted)) {
      const location =
        file === here.file && ref.member === here.member ? undefined : await definitionIn(session, ref, wanted);
      if (location) return location;
    }
  }
  return undefined;
}

/** The file itself, or the members of the archive that define the symbol. */
async function refsIn(session: Session, file: string, { name }: Import): Promise<readonly ListingRef[]> {
  const refs = await session.documents.use({ file }, ({ archive }) =>
    archive ? membersDefining(archive, name).map((index) => ({ file, member: '#' + index })) : [{ file }],
  );
  return refs instanceof Unreadable ? [] : refs;
}

async function definitionIn(session: Session, ref: ListingRef, wanted: Import): Promise<Location | undefined> {
  const location = await session.documents.use(ref, async (document) => {
    const found = exportOf(document, wanted);
    return found && { uri: await session.open(refFrom(ref, found)), range: rangeOf(found) };
  });
  return location instanceof Unreadable ? undefined : location;
}
