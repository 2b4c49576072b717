// What of the files does not reach the output, so that the plan says it: what no loader maps is not lifted.

import { nameOf } from '../base/files.ts';
import type { LoadedObject } from '../loader/object.ts';
import type { Merging } from './merging.ts';

export function nameDropped(merging: Merging): void {
  for (const { object: { file, path } } of merging.parts) {
    const dropped = [
      ...(file.sections.some(({ name, fileSize }) => name === '.symtab' && fileSize > 0) ? ['the full symbol table'] : []),
      ...(file.sections.some(({ name, fileSize }) => /^\.z?debug_/.test(name) && fileSize > 0) ? ['debugging information'] : []),
      ...(endOf(file) < file.bytes.size ? ['what is appended to the file'] : []),
    ];
    if (dropped.length > 0) merging.decide('dropped', `${nameOf(path)}: ${dropped.join(', ')} is left out`);
  }
}

/** File offset behind the last byte that a header speaks of. */
function endOf({ sections, segments, sectionTable, bytes }: LoadedObject['file']): number {
  if (sections.length === 0) return bytes.size;
  const tables = sectionTable.offset + sectionTable.count * sectionTable.stride;
  return [...sections.map(({ offset, fileSize }) => offset + fileSize), ...segments.map(({ offset, fileSize }) => offset + fileSize)].reduce((end, each) => Math.max(end, each), tables);
}
