// Section headers: their order, and what of other tables counts by it.

import { sectionFlags, sectionTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { allocFlag, type Binary, type Piece, type SectionRow } from './binary.ts';

const noBits = valueOf(sectionTypes, 'NOBITS');
const wideIndexes = valueOf(sectionTypes, 'SYMTAB_SHNDX');
const infoLink = valueOf(sectionFlags, 'INFO_LINK');
const relocationTypes = [valueOf(sectionTypes, 'REL'), valueOf(sectionTypes, 'RELA')];
/** SHN_LORESERVE: from here on an index is no section. */
const reserved = 0xff00;

/**
 * Sections in the order of their addresses, as BFD expects them (elf.c, assign_file_positions_for_load_sections): those
 * that have moved go to where they belong, all others keep their order.
 */
export function inOrder(binary: Binary, rows: readonly SectionRow[], moved: readonly Piece[]): SectionRow[] {
  const hasMoved = ({ piece, flags }: SectionRow): boolean =>
    piece !== undefined && (flags & allocFlag) !== 0 && moved.includes(piece);
  const isLoaded = ({ flags, type }: SectionRow): boolean => (flags & allocFlag) !== 0 && type !== noBits;
  if (binary.isUnsorted || !canRenumber(binary)) return [...rows];
  const order = rows.filter((row) => !hasMoved(row));
  for (const row of rows.filter(hasMoved).sort((a, b) => a.address - b.address)) {
    const next = order.findIndex((each) => isLoaded(each) && each.address > row.address);
    const last = order.findLastIndex((each) => (each.flags & allocFlag) !== 0);
    order.splice(next >= 0 ? next : last + 1, 0, row);
  }
  return order;
}

/** Whether all that counts sections is known here. */
export function canRenumber({ sections }: Binary): boolean {
  return !sections.some(({ type }) => type === wideIndexes);
}

/**
 * The new number of a section by its old one; of one that was taken away 0, of one that was never there the same.
 * @param count sections of the input
 */
export function renumbering(count: number, rows: readonly SectionRow[]): (index: number) => number {
  const numbers = new Map(rows.flatMap((row, index) => (row.index === undefined ? [] : [[row.index, index] as const])));
  return (index) => (index >= reserved || index >= count ? index : (numbers.get(index) ?? 0));
}

/** Whether sh_info of a section is the number of another one (gABI, sh_link and sh_info). */
export function isInfoSection({ flags, type, info }: SectionRow): boolean {
  return info > 0 && ((flags & infoLink) !== 0 || relocationTypes.includes(type));
}
