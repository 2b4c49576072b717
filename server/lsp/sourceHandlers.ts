// The requests about source lines: what hovers say of where code comes from, the source file of what is under the
// cursor, and the machine code of a line.

import type { Location } from 'vscode-languageserver';
import { hex } from '../../shared/base/text.ts';
import { machineCodeView, type LineOfBinary } from '../../shared/documents/machineCode.ts';
import { normalPath, placeText, lineText } from '../../shared/documents/sourceWords.ts';
import { ofAddress, ofRow, ofRowBytes, type CodeAt } from '../../shared/features/codeAt.ts';
import type { Hover } from '../../shared/features/hover.ts';
import { at, selfOf, targetOf } from '../../shared/features/page.ts';
import type {
  MachineCodeParams,
  MachineCodeResult,
  OpenSourceParams,
  OpenSourceResult,
} from '../../shared/protocol.ts';
import { filesOf, type ListingRef } from '../../shared/uri.ts';
import { documentKinds } from './documentKinds.ts';
import { Unreadable, type Document } from './documents.ts';
import type { Session } from './session.ts';
import { findSource, triedText } from './sourceFiles.ts';
import { linesOf, type Lines } from './sourceLines.ts';
import { keep } from './workspaceSearch.ts';

/** The code that a position is about: of a document of code that of the row, elsewhere an address or a symbol. */
function placeAt(document: Document, line: number, character: number): CodeAt | undefined {
  const here = at(document, line, character);
  const { file, ref } = document;
  if (!file || !here?.cell) return undefined;
  const { cell } = here;
  if (cell.to === 'address') return ofAddress(file, cell.at);
  const [named, self] = [targetOf(document, cell), selfOf(here)];
  if (ref.kind !== 'code') return (named && ofRow(file, named)) ?? (self && ofRow(file, self));
  return (named?.block.id === 'code' ? undefined : named && ofRow(file, named)) ?? ofRowBytes(file, here);
}

type From = NonNullable<ReturnType<Lines['at']>>;

/** Where the code at a position comes from; in words why nobody knows. */
async function sourceAt(session: Session, document: Document, line: number, character: number): Promise<From | string> {
  const { file, ref } = document;
  const place = placeAt(document, line, character);
  if (!file || place?.address === undefined) return 'there is no code here';
  const lines = await linesOf(file, session.loading.placesOf(ref.file));
  if (typeof lines === 'string') return lines;
  const { address, section } = place;
  return (
    lines.at({ address, ...(section !== undefined && { section }) }) ??
    `of ${hex(address)} the debugging information says nothing`
  );
}

/** A hover with where the code comes from, if that is known. */
export async function withSource(
  session: Session,
  document: Document,
  hover: Hover,
  line: number,
  character: number,
): Promise<Hover> {
  const found = await sourceAt(session, document, line, character);
  if (typeof found === 'string') return hover;
  const text = placeText(found, 'readable', true).replaceAll('`', "'");
  return { ...hover, markdown: `${hover.markdown}\n\nComes from \`${text}\`` };
}

/** In a document of code from an instruction, where it leads nowhere itself, to its source line. */
export async function definitionInSource(
  session: Session,
  document: Document,
  line: number,
  character: number,
): Promise<Location | undefined> {
  const cell = at(document, line, character)?.cell;
  if (document.ref.kind !== 'code' || !cell || cell.to !== undefined) return undefined;
  const found = await sourceAt(session, document, line, character);
  const opened = typeof found === 'string' ? found : placeOf(session, found);
  if (typeof opened === 'string') return undefined;
  const start = { line: opened.line, character: opened.character };
  return { uri: opened.uri, range: { start, end: start } };
}

/** The source file of what is under the cursor, at the line; in words which file is not there. */
export async function openSource(
  session: Session,
  { uri, line, character }: OpenSourceParams,
): Promise<OpenSourceResult> {
  const found = await session.on(uri, (document) => sourceAt(session, document, line, character));
  if (found === null) return { problem: 'there is no code here' };
  if (typeof found === 'string') return { problem: found };
  const opened = placeOf(session, found);
  return typeof opened === 'string' ? { problem: opened } : opened;
}

/** The innermost place whose file is there; else in words. */
function placeOf(
  session: Session,
  { frames }: From,
): { readonly uri: string; readonly line: number; readonly character: number } | string {
  for (const frame of frames) {
    if (!frame.file || frame.line === 0) continue;
    const found = findSource(session, frame.file.path);
    if ('uri' in found) return { uri: found.uri, line: frame.line - 1, character: Math.max(0, frame.column - 1) };
    return `${lineText(frame)}: ${triedText(found.tried)}`;
  }
  return frames.some(({ file }) => file) ? 'it comes from no line' : 'nobody says the file';
}

/** The instructions of all binaries that are open which come from lines of a source file, as a document. */
export async function machineCode(session: Session, { uri, from, to }: MachineCodeParams): Promise<MachineCodeResult> {
  const path = session.host.system?.pathOf(uri);
  if (path === undefined) return { problem: 'it is no file of this machine' };
  const found: LineOfBinary[] = [];
  const unread: string[] = [];
  for (const file of openFiles(session)) {
    const one = await lineOfBinary(session, { file }, path, from, to);
    if (typeof one === 'string') unread.push(one);
    else if (one) found.push(one);
  }
  if (found.length === 0) {
    const reason = unread.length > 0 ? unread.join('; ') : 'no code of the binaries that are open comes from there';
    return { problem: openFiles(session).length === 0 ? 'no binary is open' : reason };
  }
  const name = path.replace(/^.*\//, '');
  const lines = from === to ? String(from) : `${from}-${to}`;
  const title = `${name}:${lines}`;
  return { uri: await keep(session, 'machine-code', machineCodeView(found, title, session.paging), title) };
}

/** The binaries whose documents are open; documents about a folder are about none. */
function openFiles(session: Session): string[] {
  const refs = [...session.shown].map((uri) => session.refOf(uri)).filter((ref) => ref !== undefined);
  const kinds: Readonly<Record<string, object>> = documentKinds;
  return [...new Set(refs.filter(({ kind = 'listing' }) => !('isKept' in (kinds[kind] ?? {}))).flatMap(filesOf))];
}

/** What of a binary comes from lines; undefined: nothing, in words why nobody knows. */
async function lineOfBinary(
  session: Session,
  ref: ListingRef,
  path: string,
  from: number,
  to: number,
): Promise<LineOfBinary | string | undefined> {
  const result = await session.documents.useBinary(ref, async ({ file, name }) => {
    if (!file) return undefined;
    const lines = await linesOf(file, session.loading.placesOf(ref.file));
    if (typeof lines === 'string') return `${name}: ${lines}`;
    await session.documents.decoders.prepare(file);
    const decoder = session.documents.decoders.of(file);
    const same = sameFile(session, path);
    const code = [...lines.codeOf(({ path: each }) => same(each), from, to)];
    return decoder && code.length > 0 ? { name, uri: ref.file, file, decoder, code } : undefined;
  });
  return result instanceof Unreadable ? result.reason : result;
}

/** Whether a path of debugging information is a file of this machine: it is found there, asked once for each path. */
function sameFile(session: Session, path: string): (path: string) => boolean {
  const name = path.replace(/^.*\//, '');
  const uri = session.host.system?.uriOf(path);
  const known = new Map<string, boolean>();
  return (each) => {
    if (!each.endsWith(name)) return false;
    const whole = normalPath(each);
    const found = known.get(whole) ?? isThat(findSource(session, whole), uri);
    known.set(whole, found);
    return found;
  };
}

function isThat(found: ReturnType<typeof findSource>, uri: string | undefined): boolean {
  return 'uri' in found && found.uri === uri;
}
