// Prints bytes and strings of ELF files for the command line, as the documents of the editor show them, or as JSON
// (docs/json.md).

import { hex } from '../../shared/base/text.ts';
import { bytesJson, bytesView } from '../../shared/documents/bytes.ts';
import { rangeNamed } from '../../shared/documents/ranges.ts';
import { stringsIn, stringsView } from '../../shared/documents/strings.ts';
import { isBinary, openBinary } from '../../shared/engine.ts';
import { bytesOf } from '../../shared/listing/listing.ts';
import { wholeTable, type View } from '../../shared/listing/overview.ts';
import { complain, type Output } from '../host/hostNode.ts';
import { nameOf, printing, withFile } from './files.ts';

/** Prints bytes; false when there are none, with the reason on standard error. */
export function printBytes(out: Output, path: string, what: string, { json }: { readonly json?: boolean }): boolean {
  return onRange(out, path, what, (range) => {
    if (json === true) out.write(JSON.stringify(bytesJson(range)) + '\n');
    else writeView(out, bytesView(range, nameOf(path), printing));
  });
}

/** Prints strings; the whole file's without `what`. */
export function printStrings(
  out: Output,
  path: string,
  what: string | undefined,
  { min, json }: { readonly min: number | undefined; readonly json: boolean },
): boolean {
  return onRange(out, path, what, (range) => {
    if (!json) return writeView(out, stringsView(range, nameOf(path), printing, min));
    const list = stringsIn(range, min);
    for (let row = 0; row < list.count; row++) {
      const { offset, address, section, size, users, text } = list.at(row);
      const value = {
        offset: hex(offset),
        ...(address !== undefined && { address: hex(address) }),
        ...(section && { section: section.name }),
        size,
        ...(users.first && { users: users.count, usedBy: users.first }),
        text,
      };
      out.write(JSON.stringify(value) + '\n');
    }
    for (const remark of range.remarks) complain(`${path}: ${range.title}: ${remark}`);
    if (list.isCut) complain(`${path}: only the first ${list.count} strings are printed`);
  });
}

function onRange(
  out: Output,
  path: string,
  what: string | undefined,
  work: (range: Exclude<ReturnType<typeof rangeNamed>, string>) => void,
): boolean {
  const isDone = withFile(path, (source) => {
    const { file } = openBinary(source, nameOf(path));
    if (!file || !isBinary(source)) return no(path, 'it is no ELF file; of an archive take a member out first');
    const range = rangeNamed(file, what);
    if (typeof range === 'string') return no(path, range);
    work(range);
    return true;
  });
  out.flush();
  return isDone === true;
}

function no(path: string, reason: string): boolean {
  complain(`${path}: ${reason}`);
  return false;
}

function writeView(out: Output, view: View): void {
  for (const { id } of view.blocks) {
    const listing = wholeTable(view, id);
    if (listing) for (const piece of bytesOf(listing)) out.writeBytes(piece);
  }
}
