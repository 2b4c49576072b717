// Prints ELF files and archives for the command line: as the text that the editor shows, or as JSON (docs/json.md).

import type { Diagnostic } from '../../shared/base/log.ts';
import { textOf as messageOf } from '../../shared/base/log.ts';
import { hex } from '../../shared/base/text.ts';
import { filePlaces, isBinary, openBinary, openMember, type Binary } from '../../shared/engine.ts';
import { bytesOf, type Listing } from '../../shared/listing/listing.ts';
import { overview, wholeTable } from '../../shared/listing/overview.ts';
import { absolutePath, nodeFiles } from '../host/filesNode.ts';
import type { OpenFile } from '../host/host.ts';
import { complain, type Output } from '../host/hostNode.ts';
import { jsonPieces } from '../jsonText.ts';
import { eachFile, nameOf, printing } from './files.ts';

export interface ListOptions {
  readonly table?: readonly string[];
  readonly all?: boolean;
  readonly json?: boolean;
  readonly sysroot?: string;
}

/**
 * Lists files in turn, with a message on standard error for what is wrong with each; false when one of them could not
 * be listed.
 */
export function list(out: Output, files: readonly string[], options: ListOptions): boolean {
  return eachFile(out, files, (path, source, heading) =>
    listFile(out, path, source, options.json === true ? '' : heading, options),
  );
}

/** Lists one file; false when it can't be. */
function listFile(out: Output, path: string, source: OpenFile, heading: string, options: ListOptions): boolean {
  const sysroot = options.sysroot && absolutePath(options.sysroot);
  const binary = openBinary(source, nameOf(path), printing, filePlaces(nodeFiles, absolutePath(path), sysroot));
  if (!isBinary(source)) {
    // Whatever else is said of it follows from that.
    complainOf(path, binary, 1);
    return false;
  }
  out.write(heading);
  if (options.json === true) for (const piece of jsonPieces(binary)) out.write(piece);
  else if (!writeText(out, path, binary, options)) return false;
  out.flush();
  complainOf(path, binary);
  return true;
}

/** What is wrong with the structure of the file, as far as the tables that were printed show it. */
function complainOf(path: string, { file, archive }: Binary, most = Infinity): void {
  const isWrong = ({ code }: Diagnostic): boolean => code.severity === 'error' || code.severity === 'warning';
  const wrong = (file ?? archive)?.log.diagnostics.filter(isWrong) ?? [];
  for (const diagnostic of wrong.slice(0, most))
    complain(`${path}: ${hex(diagnostic.at.offset)}: ${messageOf(diagnostic)}`);
}

function writeText(out: Output, path: string, binary: Binary, { table = [], all = false }: ListOptions): boolean {
  if (table.length > 0) return table.map((name) => writeTable(out, path, binary, name)).every(Boolean);
  if (!all) {
    writeListing(out, overview(binary.view));
    return true;
  }
  for (const { id } of binary.view.blocks) writeListing(out, wholeTable(binary.view, id));
  for (const [name, member] of membersOf(binary)) {
    out.write(`${path}(${name}):\n\n`);
    for (const { id } of member.view.blocks) writeListing(out, wholeTable(member.view, id));
    complainOf(`${path}(${name})`, member);
  }
  return true;
}

/** Prints a table whole; one that an archive itself has not: of each member. */
function writeTable(out: Output, path: string, binary: Binary, name: string): boolean {
  const own = wholeTable(binary.view, name);
  writeListing(out, own);
  if (own) return true;
  let isFound = false;
  const names = new Set(binary.view.blocks.map(({ id }) => id));
  for (const [memberName, member] of membersOf(binary)) {
    const listing = wholeTable(member.view, name);
    if (listing) out.write(`${path}(${memberName}):\n\n`);
    writeListing(out, listing);
    isFound ||= listing !== undefined;
    for (const { id } of member.view.blocks) names.add(id);
  }
  if (!isFound) complain(`${path}: no table ${name}; there are ${[...names].join(', ')}`);
  return isFound;
}

function writeListing(out: Output, listing: Listing | undefined): void {
  if (listing) for (const piece of bytesOf(listing)) out.writeBytes(piece);
}

function* membersOf(binary: Binary): Generator<[name: string, Binary]> {
  for (const { index, name, isElf } of binary.archive?.members ?? []) {
    const member = isElf ? openMember(binary, index) : undefined;
    if (member) yield [name, member];
  }
}
