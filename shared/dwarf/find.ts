// Which unit an address belongs to: by .debug_aranges, and for units that it says nothing of by their own entries.

import { once } from '../base/once.ts';
import { Cover, rangesOf, type Range } from './ranges.ts';
import { lineProgramAt } from './lines.ts';
import { cursorAt, type DebugSections } from './sections.ts';
import { readLength, rootNumber, rootOf, unitsOf, type Unit } from './units.ts';

/** Offsets of units, and which of them an address belongs to. */
interface Owners {
  readonly offsets: readonly number[];
  readonly cover: Cover;
}

/** The offset in .debug_info of the unit that an address belongs to. */
export function unitOffsetOf(sections: DebugSections, address: number): number | undefined {
  const said = saidOwners(sections);
  const index = said.cover.at(address);
  if (index >= 0) return said.offsets[index];
  const other = otherOwners(sections);
  return other.offsets[other.cover.at(address)];
}

/** A range with the offset of its unit. */
interface Owned extends Range {
  readonly offset: number;
}

function ownersOf(ranges: readonly Owned[]): Owners {
  const offsets = [...new Set(ranges.map(({ offset }) => offset))];
  const numbers = new Map(offsets.map((offset, index) => [offset, index]));
  // Of units that claim the same addresses the first one has them.
  const inOrder = ranges.toSorted((a, b) => b.offset - a.offset);
  const owned = inOrder.map(({ start, end, offset }) => ({ start, end, owner: numbers.get(offset) ?? 0 }));
  return { offsets, cover: new Cover(owned) };
}

const saidOwners = once((sections: DebugSections): Owners & { readonly units: ReadonlySet<number> } => {
  const { ranges, units } = readRanges(sections);
  return { ...ownersOf(ranges), units };
});

/** .debug_aranges (DWARF 5, 6.1.2): for each unit its addresses. */
function readRanges(sections: DebugSections): { readonly ranges: Owned[]; readonly units: ReadonlySet<number> } {
  const region = sections.region('aranges');
  const ranges: Owned[] = [];
  const units = new Set<number>();
  const cursor = cursorAt(region, 0);
  for (let next = 0; next < cursor.end;) {
    cursor.at = next;
    const { length, isWide } = readLength(cursor);
    const end = cursor.at + length;
    const version = cursor.u16();
    const offset = cursor.offset(isWide);
    const [addressSize, segmentSize] = [cursor.u8(), cursor.u8()];
    const tuple = 2 * addressSize;
    if (!(length > 0) || version !== 2 || cursor.isCut || segmentSize !== 0 || ![2, 4, 8].includes(addressSize)) break;
    units.add(offset);
    cursor.at = next + Math.ceil((cursor.at - next) / tuple) * tuple;
    while (cursor.at + tuple <= Math.min(end, cursor.end)) {
      const [start, size] = [cursor.word(addressSize), cursor.word(addressSize)];
      if (start === 0 && size === 0) break;
      if (size > 0) ranges.push({ start, end: start + size, offset });
    }
    next = end;
  }
  return { ranges, units };
}

/** What units say themselves that .debug_aranges leaves out: clang writes none. */
const otherOwners = once((sections: DebugSections): Owners => {
  const { units } = saidOwners(sections);
  const ranges: Owned[] = [];
  // Units that share a long list can't make more of it than the sections have bytes.
  let left = 2 ** 16 + sections.region('info').size + sections.region('ranges').size + sections.region('rnglists').size;
  for (const unit of unitsOf(sections)) {
    if (units.has(unit.offset)) continue;
    const own = unitRanges(unit, left);
    left -= own.length;
    for (const { start, end } of own) ranges.push({ start, end, offset: unit.offset });
  }
  return ownersOf(ranges);
});

/** The addresses of a unit: by its entry, else by its lines. */
function unitRanges(unit: Unit, most: number): readonly Range[] {
  const root = rootOf(unit);
  if (!root) return [];
  const own = rangesOf(root, most);
  if (own.length > 0 || ['ranges', 'low_pc'].some((name) => rootNumber(unit, name) !== undefined)) return own;
  const lines = rootNumber(unit, 'stmt_list');
  const program = lines === undefined ? undefined : lineProgramAt(unit.sections, unit, lines);
  return program?.table.sequences.slice(0, most) ?? [];
}
