// Checks of disassembly on kept fixtures and on bytes: documents come as text.

import { nodeHost } from '../../server/host/hostNode.ts';
import { wasmOf } from '../../server/host/wasm.ts';
import { codeView, piecesNamed, pieceView } from '../../shared/documents/code.ts';
import type { ElfFile } from '../../shared/decode/file.ts';
import { subjectsNamed, usersOf, usersSteps } from '../../shared/documents/users.ts';
import { usersView } from '../../shared/documents/usersTable.ts';
import type { Decoder } from '../../shared/disassemble/decoder.ts';
import { Decoders, whyNoDecoder } from '../../shared/disassemble/decoders.ts';
import { overview, type PagingOptions, type View } from '../../shared/listing/overview.ts';
import { textOf } from '../../shared/listing/listing.ts';
import { openFixture } from './checkFeatures.ts';

/** One for all tests of a file: modules are started once. */
const decoders = new Decoders(wasmOf(nodeHost));
const paging: PagingOptions = { overviewRows: 1000, pageRows: 1000 };

/** The views of what a person names; in words why there are none. */
export async function viewsOf(file: ElfFile, what: string, name: string): Promise<readonly View[] | string> {
  await decoders.prepare(file);
  const decoder = decoders.of(file);
  if (!decoder) return whyNoDecoder(file) ?? 'not ready';
  const [, section] = /^section (.*)$/.exec(what) ?? [];
  const pieces = piecesNamed(file, section === undefined ? what || undefined : undefined, section);
  return typeof pieces === 'string'
    ? pieces
    : [...pieces].map((piece) => pieceView(file, decoder, piece, name, paging));
}

/** The code of a symbol, an address or `section NAME` of a fixture. */
export async function checkCode(fixture: string, what: string): Promise<string> {
  const { file } = openFixture(fixture);
  if (!file) return 'no ELF file';
  const views = await viewsOf(file, what, fixture);
  return typeof views === 'string' ? views : views.map((view) => textOf(overview(view))).join('\n');
}

/** The document of a key. */
export async function checkCodeDocument(fixture: string, key: string): Promise<View | string> {
  const { file } = openFixture(fixture);
  if (!file) return 'no ELF file';
  await decoders.prepare(file);
  const decoder = decoders.of(file);
  return decoder ? codeView(file, decoder, key, fixture, paging) : (whyNoDecoder(file) ?? 'not ready');
}

/** The decoder of a file's code; undefined where none reads it. */
export async function decoderOf(file: ElfFile): Promise<Decoder | undefined> {
  await decoders.prepare(file);
  return decoders.of(file);
}

/** A decoder of a file's code that has read nothing before. */
export async function freshDecoder(file: ElfFile): Promise<Decoder | undefined> {
  const fresh = new Decoders(wasmOf(nodeHost));
  await fresh.prepare(file);
  return fresh.of(file);
}

/** The instructions of a fixture that use a symbol or an address. */
export async function usersText(fixture: string, what: string): Promise<string> {
  const { file } = openFixture(fixture);
  const decoder = file && (await decoderOf(file));
  if (!file || !decoder) return 'no code that is read';
  const steps = usersSteps(file, decoder);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const index = step.value;
  return subjectsNamed(file, what)
    .map((subject) => usersView(file, decoder, subject, usersOf(index, subject.places, 1000).users, fixture, paging))
    .map((view) => textOf(overview(view)))
    .join('\n');
}
