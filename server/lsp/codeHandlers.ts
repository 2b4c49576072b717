// The requests about code: its documents, where an address is in them, and the way of a call into another library.

import type { Location } from 'vscode-languageserver';
import {
  allCode,
  codeKeyAt,
  codePageKeyAt,
  isPageKey,
  rowOfCode,
  sectionCodeKey,
} from '../../shared/documents/code.ts';
import { whyNoDecoder } from '../../shared/disassemble/decoders.ts';
import { codeAt, ofAddress, ofDynamicSymbol, ofRow, type CodeAt } from '../../shared/features/codeAt.ts';
import { definedElsewhere } from '../../shared/features/loading/loading.ts';
import { at, targetOf } from '../../shared/features/page.ts';
import { locate } from '../../shared/listing/overview.ts';
import type { ShowCodeParams, ShowCodeResult } from '../../shared/protocol.ts';
import type { ListingRef } from '../../shared/uri.ts';
import { refFrom } from './convert.ts';
import { Unreadable, type Document } from './documents.ts';
import type { Session } from './session.ts';

/** The document of what is under the cursor; of a binary by its own URI all of its code. */
export async function showCode(session: Session, { uri, line, character }: ShowCodeParams): Promise<ShowCodeResult> {
  const here = session.refOf(uri) ?? { file: uri };
  const result = await session.documents.use(here, async (document): Promise<ShowCodeResult> => {
    const { file, ref } = document;
    if (!file) return { problem: 'it is no ELF file' };
    const problem = whyNoDecoder(file);
    if (problem !== undefined) return { problem };
    const found = line === undefined ? {} : codeAt(document, line, character ?? 0);
    if (!found) return { problem: 'there is no code here' };
    const location = await placeOfCode(session, ref, file, found);
    return typeof location === 'string'
      ? { problem: location }
      : { uri: location.uri, line: location.range.start.line };
  });
  return result instanceof Unreadable ? { problem: result.reason } : result;
}

/** Where a document of code shows a place; in words why none does. */
async function placeOfCode(
  session: Session,
  { file, member, key: from }: ListingRef,
  elf: NonNullable<Document['file']>,
  { address, section }: CodeAt,
): Promise<Location | string> {
  try {
    await session.documents.decoders.prepare(elf);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const keyAt = isPageKey(from) ? codePageKeyAt : codeKeyAt;
  const key = address === undefined ? keyOfWhole(elf, section) : keyAt(elf, address, section);
  if (key === undefined) return 'there is no code here';
  const ref: ListingRef = { file, ...(member !== undefined && { member }), kind: 'code', key };
  const found = await session.documents.use(ref, (document) => {
    const decoder = document.file && session.documents.decoders.of(document.file);
    const row =
      address === undefined || !document.file || !decoder ? undefined : rowOfCode(document.file, decoder, key, address);
    return row === undefined ? undefined : locate(document.view, 'code', row);
  });
  if (found instanceof Unreadable) return found.reason;
  const start = { line: found?.line ?? 0, character: 0 };
  return { uri: await session.open(found ? refFrom(ref, found) : ref), range: { start, end: start } };
}

function keyOfWhole(file: NonNullable<Document['file']>, section: number | undefined): string | undefined {
  return section === undefined ? allCode : sectionCodeKey(file, section);
}

/**
 * In a document of code from an operand to the code that it leads to, through stubs and slots into other libraries. In
 * other documents where an address is that only a section or a segment says something of: its code says more.
 */
export async function definitionInCode(
  session: Session,
  document: Document,
  line: number,
  character: number,
): Promise<Location | undefined> {
  const { file, ref } = document;
  const here = file && at(document, line, character);
  const cell = here?.cell;
  if (!file || !cell || whyNoDecoder(file) !== undefined) return undefined;
  if (ref.kind === 'code') {
    const elsewhere = await codeElsewhere(session, document, line, character);
    if (elsewhere) return elsewhere;
    const target = targetOf(document, cell);
    const place = cell.to === 'address' ? ofAddress(file, cell.at) : target && ofRow(file, target);
    return place && (await locationOf(session, ref, file, place));
  }
  const target = cell.to === 'address' ? targetOf(document, cell) : undefined;
  const isPoor = target?.block.id === 'sections' || target?.block.id === 'segments';
  const isOwn =
    target !== undefined &&
    here.place.what === 'row' &&
    target.block === here.place.part.block &&
    target.row === here.place.row;
  if (cell.to !== 'address' || !(isPoor || isOwn)) return undefined;
  const place = ofAddress(file, cell.at);
  return place && (await locationOf(session, ref, file, place));
}

async function locationOf(
  session: Session,
  ref: ListingRef,
  file: NonNullable<Document['file']>,
  place: CodeAt,
): Promise<Location | undefined> {
  const found = await placeOfCode(session, ref, file, place);
  return typeof found === 'string' ? undefined : found;
}

/** The code of the function of another library that a call is bound to. */
async function codeElsewhere(
  session: Session,
  document: Document,
  line: number,
  character: number,
): Promise<Location | undefined> {
  const world = document.loading?.();
  const found = world && definedElsewhere(document, line, character);
  if (!world || !found) return undefined;
  const ref = { file: session.loading.uriOf(world, found.object.realPath) };
  const location = await session.documents.use(ref, async ({ file }) => {
    const place = file && ofDynamicSymbol(file, found.row);
    return place && (await locationOf(session, ref, file, place));
  });
  return location instanceof Unreadable ? undefined : location;
}
