// What of the files does not reach the output, so that the plan says it.

import { nameOf } from '../../base/files.ts';
import type { Merging } from '../merging.ts';

export function nameDropped(merging: Merging): void {
  merging.parts.forEach(({ object: { file, path }, image }, rank) => {
    const dropped = [
      ...(file.sections.some(({ name, fileSize }) => /^\.z?debug_/.test(name) && fileSize > 0)
        ? ['debugging information']
        : []),
      // One thing can be at the end of a file: what belongs to the target.
      ...(rank > 0 && image.appended.size > 0 ? ['what is appended to the file'] : []),
    ];
    if (dropped.length > 0) merging.decide('dropped', `${nameOf(path)}: ${dropped.join(', ')} is left out`);
  });
}
