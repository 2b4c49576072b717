// Prints where code comes from: source file, line and function of addresses and symbols, through inlined calls.

import { placeJson, placeNamed } from '../../shared/documents/sourcePlaces.ts';
import { placeText } from '../../shared/documents/sourceWords.ts';
import { sourceLinesOf } from '../../shared/dwarf/open.ts';
import { isBinary, openBinary } from '../../shared/engine.ts';
import { hex } from '../../shared/base/text.ts';
import { absolutePath, nodeFiles } from '../host/filesNode.ts';
import { complain, type Output } from '../host/hostNode.ts';
import { nameOf, withFile } from './files.ts';

type File = NonNullable<ReturnType<typeof openBinary>['file']>;

export interface Wanted {
  /** Symbols and addresses. */
  readonly what: readonly string[];
  /** In an object file the section that addresses are offsets in. */
  readonly section?: string | undefined;
  readonly json?: boolean | undefined;
}

/** Prints a line for each address; false when the file or one of them is not known. */
export function printSource(out: Output, path: string, wanted: Wanted): boolean {
  const isDone = withFile(path, (source) => {
    const places = [{ files: nodeFiles, path: absolutePath(path) }];
    const file = isBinary(source) ? openBinary(source, nameOf(path), undefined, places).file : undefined;
    if (!file) return no(path, 'it is no ELF file; of an archive take a member out first');
    const lines = sourceLinesOf(file, places);
    if (typeof lines === 'string') return no(path, lines);
    return wanted.what.map((what) => print(out, path, file, lines, what, wanted)).every(Boolean);
  });
  out.flush();
  return isDone === true;
}

function print(
  out: Output,
  path: string,
  file: File,
  lines: Exclude<ReturnType<typeof sourceLinesOf>, string>,
  what: string,
  { section, json }: Wanted,
): boolean {
  const place = placeNamed(file, what, section);
  if (typeof place === 'string') return no(path, place);
  const found = lines.at(place);
  if (json === true) out.write(JSON.stringify(placeJson(file, place, found)) + '\n');
  else if (found) out.write(`${hex(place.address)}  ${placeText(found, 'readable', true)}\n`);
  return found ? true : no(path, `of ${what} the debugging information says nothing`);
}

function no(path: string, reason: string): false {
  complain(`${path}: ${reason}`);
  return false;
}
