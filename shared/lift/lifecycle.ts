// The functions called at start and end, from DT_INIT, DT_FINI and the arrays. What an array calls is what relocations
// make of its words: the bytes in the file may be zero (R27).

import { hex } from '../base/text.ts';
import { wordAt } from '../decode/code/addresses.ts';
import { dynamicEntry, dynamicValue } from '../decode/dynamic.ts';
import { relocationRow, relocationTablesOf } from '../decode/relocations/relocations.ts';
import { imageCodes } from '../elf/codes.ts';
import { rowInImage, type Lifecycle, type LifecycleFunction } from '../ir/image.ts';
import type { Lifting } from './lifting.ts';
import { addendAt } from './relocations.ts';

/** Functions of one array at most; real programs have some ten thousand. */
const mostFunctions = 2 ** 20;

export function readLifecycle(lifting: Lifting, symbolCount: number): Lifecycle {
  const { file } = lifting;
  const arrays = (['PREINIT', 'INIT', 'FINI'] as const).map((name) => rangeOf(lifting, name));
  const written = functionsWritten(lifting, arrays, symbolCount);
  const [preinit = [], init = [], fini = []] = arrays.map(({ start, count, word }) =>
    Array.from(
      { length: count },
      (_, row): LifecycleFunction =>
        written.get(start + row * word) ?? { symbol: -1, address: wordAt(file, start + row * word) ?? 0 },
    ),
  );
  const single = (tag: string): LifecycleFunction[] => {
    const address = dynamicValue(file, tag);
    return address === undefined || address === 0 ? [] : [{ symbol: -1, address, isOfTag: true }];
  };
  // R32.
  return { preinit, init: [...single('INIT'), ...init], fini: [...single('FINI'), ...fini] };
}

interface ArrayRange {
  readonly start: number;
  readonly count: number;
  readonly word: number;
}

function rangeOf({ file, log }: Lifting, name: string): ArrayRange {
  const word = file.class / 8;
  const start = dynamicValue(file, `${name}_ARRAY`) ?? 0;
  const size = dynamicValue(file, `${name}_ARRAYSZ`) ?? 0;
  const count = start === 0 ? 0 : Math.floor(size / word);
  if (count >= 0 && count <= Math.min(mostFunctions, file.bytes.size)) return { start, count, word };
  const row = dynamicEntry(file, `${name}_ARRAYSZ`)?.row ?? 0;
  log.add(
    imageCodes.badDynamicTable,
    { offset: row, size: 0 },
    { what: `DT_${name}_ARRAYSZ`, problem: `${hex(size)} bytes of functions` },
  );
  return { start, count: 0, word };
}

/** What relocations write into the arrays, by place. */
function functionsWritten(
  { file, log }: Lifting,
  arrays: readonly ArrayRange[],
  symbolCount: number,
): Map<number, LifecycleFunction> {
  const written = new Map<number, LifecycleFunction>();
  const low = Math.min(...arrays.filter(({ count }) => count > 0).map(({ start }) => start));
  const high = Math.max(...arrays.map(({ start, count, word }) => start + count * word));
  for (const table of relocationTablesOf(file)) {
    for (let row = 0; row < table.count; row++) {
      const place = table.place(row);
      if (
        !(place >= low && place < high) ||
        !arrays.some(({ start, count, word }) => place >= start && place < start + count * word)
      )
        continue;
      const kind = relocationRow(file, table.type(row))?.[2];
      const symbol = rowInImage(table.symbol(row));
      const isRelative = kind === 'relative' && symbol < 0;
      if (!isRelative && !(kind === 'absolute' && symbol >= 0 && symbol < symbolCount)) {
        log.add(imageCodes.unsupportedRelocation, table.at(row), () => ({
          place: hex(place),
          problem: 'it makes no function of a word of DT_INIT_ARRAY or DT_FINI_ARRAY',
        }));
        continue;
      }
      written.set(place, {
        symbol: isRelative ? -1 : symbol,
        address: table.hasAddend ? table.addend(row) : addendAt(file, place, kind, symbol),
      });
    }
  }
  return written;
}
