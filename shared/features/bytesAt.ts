// Which bytes a position of a document is about: those of a symbol, a section, a segment, an address.

import { sectionAt, sectionAtOffset, segmentAt } from '../decode/code/addresses.ts';
import type { ElfFile } from '../decode/file.ts';
import { fileKey, sectionKey, segmentKey, symbolKey } from '../decode/ranges.ts';
import { symbolAt } from '../decode/symbols/nearest.ts';
import type { Target } from '../listing/targets.ts';
import { at, selfOf, targetOf, type At, type Page } from './page.ts';

/** Another document about the same binary: its kind, and which one of the kind. */
export interface DocumentAbout {
  readonly kind: 'bytes' | 'strings' | 'code';
  readonly key: string;
}

/** A range by its key (decode/ranges.ts), and which address of it is meant. */
export interface BytesAt {
  readonly key: string;
  readonly address?: number;
}

/** All bytes of the file. */
export const wholeFile: BytesAt = { key: fileKey };

/** The bytes that a position names; undefined where it names none. */
export function bytesAt(page: Page, line: number, character: number): BytesAt | undefined {
  const { file } = page;
  const here = at(page, line, character);
  if (!file || !here) return undefined;
  const { cell } = here;
  if (cell?.to === 'address') return bytesAtAddress(file, cell.at);
  const self = selfOf(here);
  const named = targetOf(page, cell);
  return (named && ofRow(file, named)) ?? (self && ofRow(file, self)) ?? ofPlace(file, here);
}

/** The smallest thing with a name around an address: a symbol, a section, a segment. */
export function bytesAtAddress(file: ElfFile, address: number): BytesAt | undefined {
  const symbol = symbolAt(file, address);
  if (symbol && symbol.symbols.table.get.size(symbol.row) > symbol.offset)
    return { key: symbolKey(symbol.symbols, symbol.row), address };
  return bytesOfHolder(file, address);
}

/** The section around an address, else the segment. */
export function bytesOfHolder(file: ElfFile, address: number): BytesAt | undefined {
  const section = sectionAt(file, address);
  if (section) return { key: sectionKey(section), address };
  const segment = segmentAt(file, address);
  return segment && { key: segmentKey(segment), address };
}

function ofRow(file: ElfFile, { block, row }: Target): BytesAt | undefined {
  const section = block.id === 'sections' ? file.sections[row] : undefined;
  if (section && row > 0) return { key: sectionKey(section) };
  if (block.id === 'segments' && row >= 0) return { key: segmentKey({ index: row }) };
  if (!block.symbols || row <= 0) return undefined;
  const isDefined = block.symbols.table.get.shndx(row) !== 0;
  return isDefined ? { key: symbolKey(block.symbols, row) } : undefined;
}

/** The section that the bytes of a row or of a table lie in; the file where they lie in none. */
function ofPlace(file: ElfFile, { place }: At): BytesAt | undefined {
  const { block } = place.part;
  const own = (place.what === 'row' ? block.rowPlace?.(place.row) : undefined) ?? block.place;
  const section = own && sectionAtOffset(file, own.offset);
  return section ? { key: sectionKey(section) } : wholeFile;
}
