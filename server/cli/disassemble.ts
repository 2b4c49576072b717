// Prints the code of ELF files for the command line, as the documents of the editor show it, or as JSON (docs/json.md).

import { codeJson, piecesNamed, pieceView } from '../../shared/documents/code.ts';
import { jumpsWithin, subjectsNamed, usersOf, usersSteps } from '../../shared/documents/users.ts';
import { usersJson, usersView } from '../../shared/documents/usersTable.ts';
import type { Decoder } from '../../shared/disassemble/decoder.ts';
import { Decoders, whyNoDecoder } from '../../shared/disassemble/decoders.ts';
import { sourceLinesOf } from '../../shared/dwarf/open.ts';
import { isBinary, openBinary } from '../../shared/engine.ts';
import { bytesOf } from '../../shared/listing/listing.ts';
import { wholeTable } from '../../shared/listing/overview.ts';
import { absolutePath, nodeFiles } from '../host/filesNode.ts';
import { complain, nodeHost, reasonOf, type Output } from '../host/hostNode.ts';
import { wasmOf } from '../host/wasm.ts';
import { nameOf, printing, withFile, writeView } from './files.ts';

/** What of the file: a symbol or an address, a section, all of it. */
export interface Wanted {
  readonly what?: string | undefined;
  readonly section?: string | undefined;
  /** The instructions that use a symbol or an address, in place of code. */
  readonly users?: string | undefined;
  readonly json?: boolean | undefined;
}

/** Prints code; false when there is none, with the reason on standard error. */
export async function disassemble(out: Output, path: string, wanted: Wanted): Promise<boolean> {
  const decoders = new Decoders(wasmOf(nodeHost));
  const file = withFile(path, (source) => (isBinary(source) ? openBinary(source, nameOf(path)).file : null));
  if (file === undefined) return false;
  if (!file) return no(path, 'it is no ELF file; of an archive take a member out first');
  try {
    await decoders.prepare(file);
  } catch (error) {
    return no(path, reasonOf(error));
  }
  const isDone = withFile(path, (source) => print(out, path, wanted, openBinary(source, nameOf(path)), decoders));
  out.flush();
  return isDone === true;
}

function print(
  out: Output,
  path: string,
  { what, section, users, json }: Wanted,
  { file }: ReturnType<typeof openBinary>,
  decoders: Decoders,
): boolean {
  const decoder = file && decoders.of(file);
  if (!decoder) return no(path, file ? (whyNoDecoder(file) ?? 'its code is not read') : 'it is no ELF file');
  sourceLinesOf(file, [{ files: nodeFiles, path: absolutePath(path) }]);
  if (users !== undefined) return printUsers(out, path, users, json === true, file, decoder);
  const pieces = piecesNamed(file, what, section);
  if (typeof pieces === 'string') return no(path, pieces);
  for (const piece of pieces) {
    if (json === true) for (const line of codeJson(file, decoder, piece)) out.write(JSON.stringify(line) + '\n');
    else writeCode(out, pieceView(file, decoder, piece, nameOf(path), printing));
  }
  return true;
}

type File = NonNullable<ReturnType<typeof openBinary>['file']>;

/** The users of all that a name stands for: in one file several functions may have one name. */
function printUsers(out: Output, path: string, name: string, json: boolean, file: File, decoder: Decoder): boolean {
  const subjects = subjectsNamed(file, name);
  if (subjects.length === 0) return no(path, `it has no symbol ${name} with a place`);
  const steps = usersSteps(file, decoder);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  for (const subject of subjects) {
    const found = usersOf(step.value, subject.places, Infinity).users;
    const users = [...jumpsWithin(file, decoder, subject.places), ...found];
    if (json) for (const line of usersJson(file, decoder, subject, users)) out.write(JSON.stringify(line) + '\n');
    else writeView(out, usersView(file, decoder, subject, users, nameOf(path), printing));
  }
  return true;
}

function writeCode(out: Output, view: ReturnType<typeof pieceView>): void {
  const listing = wholeTable(view, 'code');
  if (listing) for (const piece of bytesOf(listing)) out.writeBytes(piece);
}

function no(path: string, reason: string): boolean {
  complain(`${path}: ${reason}`);
  return false;
}
