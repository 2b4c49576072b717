// The requests about who uses what in code: the instructions that use a function or a datum, and the hierarchy of
// calls, in both directions and across the files of a process.

import {
  MessageType,
  ShowMessageNotification,
  SymbolKind,
  type CallHierarchyIncomingCall,
  type CallHierarchyIncomingCallsParams,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CallHierarchyOutgoingCallsParams,
  type CallHierarchyPrepareParams,
  type CancellationToken,
  type Connection,
  type Location,
  type Range,
  type WorkDoneProgressReporter,
} from 'vscode-languageserver';
import { counted } from '../../shared/base/text.ts';
import { decodeText } from '../../shared/uri.ts';
import { whyNoDecoder } from '../../shared/disassemble/decoders.ts';
import {
  callsOf,
  definedRows,
  functionAt,
  functionOf,
  importedName,
  subjectOfDynamic,
  type Call,
  type CodeFunction,
} from '../../shared/documents/calls.ts';
import { codeKeyAt, pieceKey, rowOfCode } from '../../shared/documents/code.ts';
import { usedAt } from '../../shared/documents/usedAt.ts';
import { byFunction, jumpsWithin, placeOfUser, subjectOfAddress, type Subject } from '../../shared/documents/users.ts';
import { codeAt, ofDynamicSymbol, type CodeAt } from '../../shared/features/codeAt.ts';
import { definitionBound, definedElsewhere } from '../../shared/features/loading/loading.ts';
import type { Defined } from '../../shared/features/loading/importers.ts';
import { isInside } from '../../shared/features/loading/dependencies.ts';
import { foundRow } from '../../shared/features/page.ts';
import { locate } from '../../shared/listing/overview.ts';
import type { ListingRef } from '../../shared/uri.ts';
import type { UsersAnswer } from '../workspace/jobs.ts';
import { rangeOf, refFrom } from './convert.ts';
import { Unreadable, type Document } from './documents.ts';
import { Pace } from './pace.ts';
import { importingInWorkspace, importingShown, type Importing } from './importers.ts';
import type { Session } from './session.ts';

type CodePiece = CodeFunction['piece'];
type File = NonNullable<Document['file']>;

/** Instructions that are listed: each is looked up in the document of its function. */
const mostUsers = 1000;

/** The instructions that use what is at a position, in their documents; those that are in this one are left out. */
export async function usersAt(
  session: Session,
  document: Document,
  line: number,
  character: number,
  pace: Pace,
  progress: WorkDoneProgressReporter,
  connection: Connection,
): Promise<Location[]> {
  const { file, ref } = document;
  const subject = file && whyNoDecoder(file) === undefined ? usedAt(document, line, character) : undefined;
  if (!file || !subject) return [];
  progress.begin('Instructions that use it', 0, subject.name, true);
  try {
    await session.documents.decoders.prepare(file);
    const { users, total } = await ask(session, ref, subject, mostUsers, pace, progress);
    const locations: Location[] = [];
    const decoder = session.documents.decoders.of(file);
    const own = decoder ? jumpsWithin(file, decoder, subject.places) : [];
    for (const { piece, users: inside } of byFunction(file, [...own, ...users])) {
      await pace.pause();
      const places = inside.map((user) => placeOfUser(file, user));
      locations.push(...(await locationsIn(session, ref, file, piece, places)));
    }
    if (total > users.length)
      tell(
        connection,
        `${users.length} of ${counted(total, 'instruction')} that use ${subject.name} are listed. ` +
          `All of them: elfsmith disassemble FILE --users ${subject.name}`,
      );
    return locations;
  } finally {
    progress.done();
  }
}

/** A message that nobody answers: what the library offers waits for an answer, which some clients refuse. */
function tell(connection: Connection, message: string): void {
  void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
}

async function ask(
  session: Session,
  { file, member }: ListingRef,
  { places }: Subject,
  limit: number,
  pace: Pace,
  progress?: WorkDoneProgressReporter,
): Promise<UsersAnswer> {
  const question = { uri: file, ...(member !== undefined && { member }), places, limit };
  const answer = await session.workspace.run('users', question, pace.work(progress));
  if (answer.remark !== undefined) session.log(answer.remark);
  return answer;
}

/** Where instructions of a function are in its document. */
async function locationsIn(
  session: Session,
  { file: uri, member }: ListingRef,
  elf: File,
  piece: CodePiece,
  places: readonly CodeAt[],
): Promise<Location[]> {
  const key = pieceKey(elf, piece);
  const ref: ListingRef = { file: uri, ...(member !== undefined && { member }), kind: 'code', key };
  const found = await session.documents.use(ref, async (document) => {
    const decoder = document.file && session.documents.decoders.of(document.file);
    const locations: Location[] = [];
    for (const { address } of places) {
      const row =
        document.file && decoder && address !== undefined ? rowOfCode(document.file, decoder, key, address) : undefined;
      const block = document.view.blocks.find(({ id }) => id === 'code');
      const place = row === undefined ? undefined : locate(document.view, 'code', row);
      if (!block || row === undefined || !place) continue;
      const inRow = foundRow(document, { block, row }, ({ kind }) => kind === 'tag');
      const range = inRow
        ? rangeOf(inRow)
        : { start: { line: place.line, character: 0 }, end: { line: place.line, character: 0 } };
      locations.push({ uri: await session.open(refFrom(ref, place)), range });
    }
    return locations;
  });
  return found instanceof Unreadable ? [] : found;
}

/** What an item of the hierarchy carries: the file, and where in it the function begins. */
interface ItemData extends CodeAt {
  readonly file: string;
  readonly member?: string;
}

/** The function that is named at a position, or that it lies in; of an import the library's. */
export function prepareCallHierarchy(
  session: Session,
  { textDocument, position: { line, character } }: CallHierarchyPrepareParams,
): Promise<CallHierarchyItem[] | null> {
  return session.on(textDocument.uri, async (document) => {
    const { file, ref } = document;
    if (!file || whyNoDecoder(file) !== undefined) return null;
    await session.documents.decoders.prepare(file);
    const world = document.loading?.();
    const elsewhere = world && definedElsewhere(document, line, character);
    if (elsewhere) {
      const uri = session.loading.uriOf(world, elsewhere.object.realPath);
      const item = await itemOfSymbol(session, { file: uri }, elsewhere.row);
      if (item) return [item];
    }
    const place = codeAt(document, line, character);
    const found = place?.address === undefined ? undefined : functionAt(file, place.address, place.section);
    const item = found && (await itemOf(session, ref, file, found));
    return item ? [item] : null;
  });
}

async function itemOf(
  session: Session,
  { file: uri, member }: ListingRef,
  file: File,
  { piece, address, section, name }: CodeFunction,
): Promise<CallHierarchyItem> {
  const here: ListingRef = { file: uri, ...(member !== undefined && { member }) };
  const data: ItemData = { ...here, address, ...(section !== undefined && { section }) };
  const [location] = await locationsIn(session, here, file, piece, [{ address }]);
  const start = { line: 0, character: 0 };
  const range = location?.range ?? { start, end: start };
  const itemUri = location?.uri ?? (await session.open(here));
  return {
    name,
    kind: SymbolKind.Function,
    detail: fileName(uri),
    uri: itemUri,
    range,
    selectionRange: range,
    data,
  };
}

const fileName = (uri: string): string => decodeURIComponent(uri.replace(/^.*\//, ''));

/** The function of a file that a row of its dynamic symbols is. */
async function itemOfSymbol(session: Session, ref: ListingRef, row: number): Promise<CallHierarchyItem | undefined> {
  const item = await session.documents.use(ref, async ({ file }) => {
    if (file) await session.documents.decoders.prepare(file);
    const place = file && ofDynamicSymbol(file, row);
    const found = file && place?.address !== undefined ? functionAt(file, place.address, place.section) : undefined;
    return file && found && (await itemOf(session, ref, file, found));
  });
  return item instanceof Unreadable ? undefined : item;
}

/** An import that no file defines, or whose file is not known: its own row. */
async function itemOfImport(session: Session, document: Document, call: Call): Promise<CallHierarchyItem> {
  const { ref, base, view } = document;
  const { symbols, row = 0 } = call;
  const block = (base ?? view).blocks.find((each) => symbols !== undefined && each.symbols === symbols);
  const found = block && foundRow(document, { block, row });
  const start = { line: 0, character: 0 };
  const range: Range = found ? rangeOf(found) : { start, end: start };
  const uri = await session.open(found ? refFrom(ref, found) : { file: ref.file });
  const name = importedName(call);
  return { name, kind: SymbolKind.Function, detail: 'not defined here', uri, range, selectionRange: range };
}

/** The functions that a function calls or jumps to. */
export async function outgoingCalls(
  session: Session,
  { item }: CallHierarchyOutgoingCallsParams,
  token: CancellationToken,
): Promise<CallHierarchyOutgoingCall[] | null> {
  const data = item.data as ItemData | undefined;
  if (data?.address === undefined) return null;
  const pace = new Pace(token);
  const here: ListingRef = { file: data.file, ...(data.member !== undefined && { member: data.member }) };
  const found = await session.documents.use(codeRefOf(here, await keyOf(session, here, data)), async (document) => {
    const { file } = document;
    const decoder = file && session.documents.decoders.of(file);
    const piece = file && functionAt(file, data.address ?? 0, data.section)?.piece;
    if (!file || !decoder || !piece) return null;
    const calls: CallHierarchyOutgoingCall[] = [];
    for (const call of callsOf(file, decoder, piece)) {
      await pace.pause();
      const to = await calledItem(session, document, file, call);
      const ranges = await locationsIn(
        session,
        here,
        file,
        piece,
        call.from.map((address) => ({ address })),
      );
      calls.push({ to, fromRanges: ranges.map(({ range }) => range) });
    }
    return calls;
  });
  return found instanceof Unreadable ? null : found;
}

function codeRefOf(here: ListingRef, key: string): ListingRef {
  return { ...here, kind: 'code', key };
}

async function keyOf(session: Session, here: ListingRef, { address, section }: CodeAt): Promise<string> {
  const found = await session.documents.use(here, async ({ file }) => {
    if (file) await session.documents.decoders.prepare(file);
    return file && codeKeyAt(file, address ?? 0, section);
  });
  return found instanceof Unreadable ? '' : (found ?? '');
}

async function calledItem(session: Session, document: Document, file: File, call: Call): Promise<CallHierarchyItem> {
  const { piece, symbols, row = 0 } = call;
  if (piece) return await itemOf(session, document.ref, file, functionOf(file, piece));
  const world = symbols?.isDynamic === true ? document.loading?.() : undefined;
  const bound = world && definitionBound(world, row);
  const ref = world && bound && { file: session.loading.uriOf(world, bound.object.realPath) };
  return (ref && (await itemOfSymbol(session, ref, bound.row))) ?? (await itemOfImport(session, document, call));
}

/** The functions that call a function or jump to it: of its own file, and of files that import it. */
export async function incomingCalls(
  session: Session,
  { item }: CallHierarchyIncomingCallsParams,
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
  connection: Connection,
): Promise<CallHierarchyIncomingCall[] | null> {
  const data = item.data as ItemData | undefined;
  const { address } = data ?? {};
  if (!data || address === undefined) return null;
  const pace = new Pace(token);
  const cut = new Set<string>();
  const here: ListingRef = { file: data.file, ...(data.member !== undefined && { member: data.member }) };
  progress.begin('Callers', 0, item.name, true);
  try {
    const calls: CallHierarchyIncomingCall[] = [];
    const own = await session.documents.use(here, async ({ file }) => {
      const subject = file && subjectOfAddress(file, address, data.section);
      if (file && subject) calls.push(...(await callers(session, here, file, subject, pace, progress, cut)));
      return file && data.member === undefined ? definedRows(file, address) : [];
    });
    for (const defined of own instanceof Unreadable ? [] : own)
      for (const { file: uri, row } of await importersOf(session, data.file, defined, pace))
        calls.push(...(await callersElsewhere(session, uri, row, pace, progress, cut)));
    if (cut.size > 0)
      tell(
        connection,
        `Of ${[...cut].map((file) => decodeText(file).replace(/^.*\//, '')).join(', ')} only the callers among the ` +
          `first ${counted(mostUsers, 'instruction')} that use ${item.name} are listed. ` +
          `All of them: elfsmith disassemble FILE --users ${item.name}`,
      );
    return calls;
  } finally {
    progress.done();
    session.host.tidyUp?.();
  }
}

/** @param cut gets the files that have more of them than are looked at */
async function callers(
  session: Session,
  ref: ListingRef,
  file: File,
  subject: Subject,
  pace: Pace,
  progress: WorkDoneProgressReporter,
  cut: Set<string>,
): Promise<CallHierarchyIncomingCall[]> {
  await session.documents.decoders.prepare(file);
  const { users, total } = await ask(session, ref, subject, mostUsers, pace, progress);
  if (total > users.length) cut.add(ref.file);
  const calling = users.filter(({ way }) => way === 'calls' || way === 'jumps to');
  const found: CallHierarchyIncomingCall[] = [];
  for (const { piece, users: inside } of byFunction(file, calling)) {
    await pace.pause();
    const from = await itemOf(session, ref, file, functionOf(file, piece));
    const places = inside.map((user) => placeOfUser(file, user));
    const locations = await locationsIn(session, ref, file, piece, places);
    found.push({ from, fromRanges: locations.map(({ range }) => range) });
  }
  return found;
}

async function callersElsewhere(
  session: Session,
  uri: string,
  row: number,
  pace: Pace,
  progress: WorkDoneProgressReporter,
  cut: Set<string>,
): Promise<CallHierarchyIncomingCall[]> {
  const found = await session.documents.use({ file: uri }, async ({ file }) => {
    const subject = file && subjectOfDynamic(file, row);
    return file && subject ? await callers(session, { file: uri }, file, subject, pace, progress, cut) : [];
  });
  return found instanceof Unreadable ? [] : found;
}

/** The files that import a definition, in the worlds of what is shown and in the workspace, with the rows that do. */
async function importersOf(
  session: Session,
  uri: string,
  defined: Defined,
  pace: Pace,
): Promise<readonly { readonly file: string; readonly row: number }[]> {
  const own = session.loading.worldOf(uri);
  if (!own) return [];
  const found = new Map<string, { readonly file: string; readonly row: number }>();
  const add = ({ world, object, row }: Importing): void => {
    const file = session.loading.uriOf(world, object.realPath);
    found.set(`${file} ${row}`, { file, row });
  };
  for await (const each of importingShown(session, own, defined, pace)) if (!isInside(each.object)) add(each);
  for await (const each of importingInWorkspace(session, own.program.identity, defined, pace)) add(each);
  return [...found.values()];
}
