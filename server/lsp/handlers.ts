// One short function per request: the page that is meant, the feature that knows, the answer in LSP's words. Where a
// document can't be read its text says why, and every other answer is null.

import {
  DocumentDiagnosticReportKind,
  ErrorCodes,
  ResponseError,
  type CancellationToken,
  type CodeLens,
  type CodeLensParams,
  type Command,
  type Connection,
  type DefinitionParams,
  DiagnosticSeverity,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type DocumentHighlight,
  type DocumentHighlightParams,
  type DocumentLink,
  type DocumentLinkParams,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type ExecuteCommandParams,
  type FoldingRange,
  type FoldingRangeParams,
  type Hover,
  type HoverParams,
  type InlayHint,
  type InlayHintParams,
  type Location,
  type ReferenceParams,
  type SelectionRange,
  type SelectionRangeParams,
  type SemanticTokens,
  type SemanticTokensRangeParams,
  type TextDocumentContentParams,
  type TextDocumentContentResult,
  type WorkDoneProgressReporter,
} from 'vscode-languageserver';
import { hex } from '../../shared/base/text.ts';
import { declaration as declarationAt, definition as definitionAt } from '../../shared/features/definition.ts';
import { diagnostics } from '../../shared/features/diagnostics.ts';
import { foldings } from '../../shared/features/folding.ts';
import { hints } from '../../shared/features/hints.ts';
import { hover as hoverAt } from '../../shared/features/hover.ts';
import { lenses, type Lens } from '../../shared/features/lenses.ts';
import { links, type LinkTarget, type PlaceTarget } from '../../shared/features/links.ts';
import { numberAt } from '../../shared/features/numberAt.ts';
import { outline } from '../../shared/features/outline.ts';
import type { Found } from '../../shared/features/page.ts';
import { highlights, references as referencesTo } from '../../shared/features/references.ts';
import { search as searchText } from '../../shared/features/search.ts';
import { selections } from '../../shared/features/selection.ts';
import { tokens } from '../../shared/features/tokens.ts';
import { traitsOf } from '../../shared/features/traits.ts';
import {
  materialize,
  type IdentifyParams,
  type IdentifyResult,
  type ListingUriParams,
  type PlaceParams,
  type PlaceResult,
  type SearchHit,
  type SearchParams,
  type SearchResult,
} from '../../shared/protocol.ts';
import type { ListingRef } from '../../shared/uri.ts';
import {
  diagnosticOf,
  documentSymbolOf,
  foldingRangeOf,
  hoverOf,
  inlayHintOf,
  rangeOf,
  refFrom,
  selectionRangeOf,
} from './convert.ts';
import { definitionInBytes, withByteLinks } from './bytesHandlers.ts';
import { definitionInCode } from './codeHandlers.ts';
import { usersAt } from './codeUsers.ts';
import { documentOf } from './documentKinds.ts';
import { Unreadable, type Document } from './documents.ts';
import { definitionElsewhere } from './elsewhere.ts';
import { importers } from './importers.ts';
import { definitionInLibraries } from './loadingHandlers.ts';
import { Pace } from './pace.ts';
import type { Session } from './session.ts';
import { definitionInSource, withSource } from './sourceHandlers.ts';
import { definitionOfPlace, locationOfPlace } from './workspaceSearch.ts';

export async function content(
  session: Session,
  { uri }: TextDocumentContentParams,
): Promise<TextDocumentContentResult> {
  const ref = session.refOf(uri);
  return { text: ref ? await session.documents.text(ref) : `# ${uri}\n\n  error: this names no listing\n` };
}

export function hover(
  session: Session,
  { textDocument, position: { line, character } }: HoverParams,
): Promise<Hover | null> {
  return session.on(textDocument.uri, async (document) => {
    const found = hoverAt(document, line, character);
    const whole = found && (await withSource(session, document, found, line, character));
    return whole ? hoverOf(withByteLinks(session, document, whole, line, character, openTable)) : null;
  });
}

/** From an import's own row to the library that it is bound to, else to another file that defines it and is at hand. */
export function definition(
  session: Session,
  { textDocument, position: { line, character } }: DefinitionParams,
): Promise<Location | null> {
  return session.on(
    textDocument.uri,
    async (document) =>
      (await definitionOfPlace(session, document, line, character)) ??
      (await definitionInCode(session, document, line, character)) ??
      (await definitionInSource(session, document, line, character)) ??
      (await definitionInLibraries(session, document, line, character)) ??
      (await definitionElsewhere(session, document, line, character)) ??
      (await definitionInBytes(session, document, line, character)) ??
      (await locationOf(session, document, definitionAt(document, line, character))),
  );
}

export function declaration(
  session: Session,
  { textDocument, position: { line, character } }: DefinitionParams,
): Promise<Location | null> {
  return session.on(textDocument.uri, (document) =>
    locationOf(session, document, declarationAt(document, line, character)),
  );
}

export function references(
  session: Session,
  { textDocument, position: { line, character }, context }: ReferenceParams,
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
  connection: Connection,
): Promise<Location[] | null> {
  return session.on(textDocument.uri, async (document) => {
    const pace = new Pace(token);
    const found = referencesTo(document, line, character, context.includeDeclaration);
    const inTables = await locationsOf(session, document, found);
    const lineOf = ({ uri, range }: Location): string => `${uri} ${range.start.line}`;
    const known = new Set(inTables.map(lineOf));
    const users = await usersAt(session, document, line, character, pace, progress, connection);
    return [
      ...inTables,
      ...users.filter((each) => !known.has(lineOf(each))),
      ...(await importers(session, document, line, character, pace, progress)),
    ];
  });
}

export function documentHighlight(
  session: Session,
  { textDocument, position: { line, character } }: DocumentHighlightParams,
): Promise<DocumentHighlight[] | null> {
  return session.on(textDocument.uri, (document) =>
    highlights(document, line, character).map((span) => ({ range: rangeOf(span) })),
  );
}

export function documentSymbol(
  session: Session,
  { textDocument }: DocumentSymbolParams,
): Promise<DocumentSymbol[] | null> {
  return session.on(textDocument.uri, (document) => outline(document).map(documentSymbolOf));
}

export function foldingRange(session: Session, { textDocument }: FoldingRangeParams): Promise<FoldingRange[] | null> {
  return session.on(textDocument.uri, (document) => foldings(document).map(foldingRangeOf));
}

/** A link to a page that is still to be written as a file gets its target when the user follows it. */
export function documentLink(session: Session, { textDocument }: DocumentLinkParams): Promise<DocumentLink[] | null> {
  return session.on(textDocument.uri, (document) =>
    links(document).flatMap(({ span, target }): DocumentLink[] => {
      if (target.place) return [{ range: rangeOf(span), data: target.place }];
      const to = refOfLink(session, document, target);
      return to === undefined
        ? []
        : [{ range: rangeOf(span), ...(session.opensScheme ? { target: session.name(to) } : { data: to }) }];
    }),
  );
}

export async function resolveLink(session: Session, link: DocumentLink): Promise<DocumentLink> {
  if (link.target !== undefined || link.data === undefined) return link;
  const data = link.data as ListingRef | PlaceTarget;
  if (!('to' in data)) return { ...link, target: await session.open(data) };
  const { uri, range } = await locationOfPlace(session, data);
  // As editors understand it, from 1.
  return { ...link, target: `${uri}#L${range.start.line + 1},${range.start.character + 1}` };
}

export function selectionRange(
  session: Session,
  { textDocument, positions }: SelectionRangeParams,
): Promise<SelectionRange[] | null> {
  return session.on(textDocument.uri, (document) =>
    positions.map((position) => selectionRangeOf(selections(document, position.line, position.character), position)),
  );
}

export async function semanticTokens(
  session: Session,
  { textDocument, range }: SemanticTokensRangeParams,
): Promise<SemanticTokens> {
  const data = await session.on(textDocument.uri, (document) => [
    ...tokens(document, range.start.line, range.end.line),
  ]);
  return { data: data ?? [] };
}

export function inlayHint(session: Session, { textDocument, range }: InlayHintParams): Promise<InlayHint[] | null> {
  return session.on(textDocument.uri, (document) => hints(document, range.start.line, range.end.line).map(inlayHintOf));
}

export function codeLens(session: Session, { textDocument }: CodeLensParams): Promise<CodeLens[] | null> {
  return session.on(textDocument.uri, (document) =>
    lenses(document).flatMap((lens): CodeLens[] => {
      const command = commandOf(session, document, lens);
      return command ? [{ range: rangeOf(lens.span), command: { title: lens.title, ...command } }] : [];
    }),
  );
}

/** Lenses that are about libraries of the machine. */
const machineLenses: ReadonlySet<Lens['command']> = new Set(['explain', 'dependencies', 'embed', 'selfContained']);

/** Opening a document is the server's command; for the rest the client has its own, if any. */
function commandOf(
  session: Session,
  here: Document,
  { command, table, document }: Lens,
): Omit<Command, 'title'> | undefined {
  if (machineLenses.has(command) && !session.isOnMachine(here.ref.file)) return undefined;
  if (command !== 'open' && command !== 'explain') {
    const own = session.options.commands?.[command];
    return own === undefined ? undefined : { command: own };
  }
  if (session.capabilities.window?.showDocument?.support !== true) return undefined;
  const page = { ...(table !== undefined && { table }), page: 1 };
  const { file, member } = here.ref;
  if (document)
    return { command: openTable, arguments: [{ file, ...(member !== undefined && { member }), ...document }] };
  const ref = command === 'explain' ? documentOf('explain', here.ref.file) : refFrom(here.ref, page);
  return { command: openTable, arguments: [ref] };
}

/**
 * The answer is that nothing has changed when the client has the same already. Tables are read when they are looked at,
 * so the messages about a file may become more.
 */
export async function diagnostic(
  session: Session,
  { textDocument, previousResultId }: DocumentDiagnosticParams,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  const ref = session.refOf(textDocument.uri);
  if (!ref) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
  await session.documents.ask(ref, token);
  const report = await session.documents.use(ref, (document): DocumentDiagnosticReport => {
    const items: Diagnostic[] = diagnostics(document).map(diagnosticOf);
    const resultId = `${document.stamp} ${items.length}`;
    return resultId === previousResultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  });
  if (!(report instanceof Unreadable)) return report;
  return { kind: DocumentDiagnosticReportKind.Full, items: [unreadable(report)] };
}

/** On the first line, which says the same: so the tab is marked, and the list of problems has it. */
function unreadable({ reason }: Unreadable): Diagnostic {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 2 ** 16 } };
  const message = `The listing can't be shown: ${reason}`;
  return { range, message, severity: DiagnosticSeverity.Error, source: 'elfsmith', code: 'unreadable' };
}

/** The commands that the server runs itself. */
export const openTable = 'elfsmith.openTable';
export const commands: readonly string[] = [materialize, openTable];

export async function executeCommand(
  session: Session,
  { command, arguments: [argument] = [] }: ExecuteCommandParams,
  connection: Connection,
): Promise<string | null> {
  if (command === materialize && typeof argument === 'string') {
    if (!session.materializer || !argument.startsWith('file:'))
      throw new ResponseError(
        ErrorCodes.InvalidRequest,
        'Listings can be written as files only for files of this machine.',
      );
    return await session.materializer.write({ file: argument });
  }
  if (command === openTable && typeof argument === 'object' && argument !== null) {
    await connection.window.showDocument({ uri: await session.open(argument as ListingRef), takeFocus: true });
    return null;
  }
  throw new ResponseError(ErrorCodes.InvalidParams, `No command ${command} with this argument.`);
}

export async function identify(
  session: Session,
  { uris }: IdentifyParams,
  token: CancellationToken,
): Promise<IdentifyResult> {
  const pace = new Pace(token);
  const traits: Record<string, readonly string[]> = {};
  for (const uri of uris) {
    await pace.pause();
    const found = await session.documents.glance(uri, traitsOf);
    if (found && found.length > 0) traits[uri] = found;
  }
  return { traits };
}

export function listingUri(session: Session, { uri }: ListingUriParams): Promise<string> {
  return session.open({ file: uri });
}

export function place(session: Session, { uri, line, character }: PlaceParams): Promise<PlaceResult | null> {
  return session.on(uri, (document) => {
    const found = numberAt(document, line, character);
    if (!found) return null;
    const { address, offset, size } = found;
    return {
      file: document.ref.file,
      ...(address !== undefined && { address: hex(address) }),
      ...(offset !== undefined && { offset: hex(document.start + offset) }),
      ...(size !== undefined && { size }),
    };
  });
}

const mostHits = 1000;

export async function search(
  session: Session,
  { uri, text, regex, limit = mostHits }: SearchParams,
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
): Promise<SearchResult> {
  const pace = new Pace(token);
  const ref = session.refOf(uri) ?? { file: uri };
  const wanted = regex === true ? expressionOf(text) : text;
  progress.begin('Searching', undefined, text, true);
  try {
    const result = await session.documents.use(ref, async (document): Promise<SearchResult> => {
      const { hits, more } = await searchText(document.view, wanted, limit, () => pace.pause());
      const uris = new Map<string, string>();
      const found: SearchHit[] = [];
      for (const hit of hits)
        found.push({
          uri: await uriOf(session, document, hit, uris),
          line: hit.line,
          character: hit.start,
          length: hit.end - hit.start,
          text: hit.text,
          where: hit.where,
        });
      return { hits: found, more };
    });
    return 'hits' in result ? result : { hits: [], more: false };
  } finally {
    progress.done();
  }
}

function expressionOf(text: string): RegExp {
  try {
    return new RegExp(text, 'u');
  } catch (error) {
    throw new ResponseError(ErrorCodes.InvalidParams, error instanceof Error ? error.message : String(error));
  }
}

async function locationOf(session: Session, document: Document, found: Found | undefined): Promise<Location | null> {
  return found ? { uri: await session.open(refOfFound(document, found)), range: rangeOf(found) } : null;
}

/** Thousands of references lie in a few documents: each is made ready once. */
async function locationsOf(session: Session, document: Document, all: readonly Found[]): Promise<Location[]> {
  const uris = new Map<string, string>();
  const locations: Location[] = [];
  for (const found of all) locations.push({ uri: await uriOf(session, document, found, uris), range: rangeOf(found) });
  return locations;
}

/** The URI of the document where something was found. @param known the URIs of those that are ready */
async function uriOf(
  session: Session,
  document: Document,
  found: Pick<Found, 'table' | 'page' | 'member' | 'isInListing'>,
  known: Map<string, string>,
): Promise<string> {
  const ref = refOfFound(document, found);
  const key = `${ref.file} ${ref.member} ${ref.kind} ${ref.table} ${ref.page}`;
  const uri = known.get(key) ?? (await session.open(ref));
  known.set(key, uri);
  return uri;
}

/** Members of a thin archive are files of their own, named from the folder that the archive is in. */
function refOfFound({ ref: here, archive }: Document, found: Parameters<typeof refFrom>[1]): ListingRef {
  const index = archive?.isThin === true ? found.member?.slice(1) : undefined;
  const name = index === undefined ? undefined : archive?.members[Number(index)]?.name;
  if (name === undefined) return refFrom(here, found);
  return { file: new URL(name.split('/').map(encodeURIComponent).join('/'), here.file).href };
}

/** Paths are those of the machine that the binary is on, or of its sysroot. */
function refOfLink(session: Session, document: Document, target: LinkTarget): ListingRef | undefined {
  const { ref: here, loading } = document;
  const { key, member, otherMember } = target;
  if (key !== undefined) return { ...refFrom(here, {}), key };
  if (member !== undefined && otherMember !== undefined) return { ...refFrom(here, { member }), otherMember };
  if (target.path === undefined) return refOfFound(document, target);
  const world = loading?.();
  if (world) return { file: session.loading.uriOf(world, target.path) };
  return here.file.startsWith('file:')
    ? { file: 'file://' + target.path.split('/').map(encodeURIComponent).join('/') }
    : undefined;
}
