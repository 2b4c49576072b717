// One index of functions for exceptions of all parts, on CPUs that have such a one (R35). The records that it leads to
// stay where they are.

import { joinRows, rowsWhere, selectRows, tableOfRows } from '../../base/columns.ts';
import { functionIndexColumns, segmentAt, type FunctionRows, type Image } from '../../ir/image.ts';

/** Ascending. The images have their places, and none has functions between those of another. */
export function joinFunctions(images: readonly Image[]): FunctionRows | undefined {
  const all = images.flatMap(({ functionIndex, segments }) =>
    functionIndex ? [functionIndex, endOfFunctions(functionIndex, segments)] : [],
  );
  if (all.length === 0) return undefined;
  const joined = joinRows(functionIndexColumns, all);
  const order = rowsWhere(joined, () => true).sort((a, b) => joined.get.location(a) - joined.get.location(b));
  return selectRows(joined, order);
}

/** A function counts up to the next, of whichever file: the last one of a part ends with its code. */
function endOfFunctions({ count, get }: FunctionRows, segments: Image['segments']): FunctionRows {
  const last = count - 1;
  const segment = count === 0 ? undefined : segmentAt(segments, get.location(last));
  const end = segment && { location: segment.address + segment.memorySize };
  return tableOfRows(functionIndexColumns, end && get.how(last) !== 'nothing' ? [end] : []);
}
