// Where the targets of cells lead: from an address or an offset in the file to the row of a table.

import { isRelocatable, sectionAt, sectionAtOffset, segmentAt } from '../decode/code/addresses.ts';
import type { ElfFile } from '../decode/file.ts';
import { symbolAt } from '../decode/symbols/nearest.ts';
import { stubAt } from '../decode/code/slots.ts';
import { isTo, type Block, type To } from './block.ts';
import type { View } from './overview.ts';
import type { Cell } from './print.ts';
import { slotAt } from './slotNames.ts';

/** A row of a block; -1: its heading. */
export interface Target {
  readonly block: Block;
  readonly row: number;
}

/** Whether both are the same row. */
export function isSame(a: Target | undefined, b: Target | undefined): boolean {
  return a !== undefined && a.block === b?.block && a.row === b.row;
}

/** Whether a cell names a row by its block, not by an address. */
export function namesRow({ to, at }: Pick<Cell, 'to' | 'at'>, { block, row }: Target): boolean {
  return isTo(to, block.id) && at === row;
}

/** A row of the block of a name; undefined when the listing has none. */
export function rowOf({ blocks }: View, id: string, row: number): Target | undefined {
  const block = blocks.find((each) => each.id === id);
  return block && row < block.count ? { block, row: Math.max(-1, row) } : undefined;
}

/**
 * The row that a cell's target means; undefined when the listing has none. Pages, archive members and other files are
 * not rows.
 */
export function resolveTarget(view: View, file: ElfFile | undefined, to: To, at: number): Target | undefined {
  if (to === 'address') return file && ofAddress(view, file, at);
  if (to === 'offset') return file && ofOffset(view, file, at);
  return typeof to === 'object' && to.what === 'row' ? rowOf(view, to.of, at) : undefined;
}

/**
 * The most telling row for an address: a slot of the GOT or an array, a stub of the PLT, a table that begins there, a
 * symbol, a section, a segment.
 */
function ofAddress(view: View, file: ElfFile, address: number): Target | undefined {
  const slot = slotAt(file, address);
  if (slot) return rowOf(view, slot.to.of, slot.row);
  const stub = stubAt(file, address);
  if (stub !== undefined) return rowOf(view, 'plt', stub);
  const table = view.blocks.find((block) => block.address === address && block.count > 0);
  if (table) return { block: table, row: -1 };
  const nearest = symbolAt(file, address);
  if (nearest) return rowOf(view, nearest.symbols.id, nearest.row);
  const section = sectionAt(file, address);
  if (section)
    return (
      tableOfSection(view, section.offset, section.fileSize, address === section.address) ??
      rowOf(view, 'sections', section.index)
    );
  const segment = isRelocatable(file) ? undefined : segmentAt(file, address);
  return segment && rowOf(view, 'segments', segment.index);
}

/** The block that shows a section's content, for an address at its very start. */
function tableOfSection(view: View, offset: number, size: number, isStart: boolean): Target | undefined {
  const block =
    isStart && size > 0
      ? view.blocks.find((b) => b.place?.offset === offset && b.count > 0 && b.id !== 'header')
      : undefined;
  return block && { block, row: -1 };
}

function ofOffset(view: View, file: ElfFile, offset: number): Target | undefined {
  const table = view.blocks.find((b) => b.place?.offset === offset && b.count > 0 && b.place.size > 0);
  if (table) return { block: table, row: -1 };
  const section = sectionAtOffset(file, offset);
  if (section) return rowOf(view, 'sections', section.index);
  const segment = file.segments.find((s) => s.fileSize > 0 && offset >= s.offset && offset < s.offset + s.fileSize);
  return segment && rowOf(view, 'segments', segment.index);
}
