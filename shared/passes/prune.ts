// The prune pass: headers and tables of the files, which the output has anew, are left out where they fill the start or the end of a read-only segment and no code can find them.

import { Bytes, sourceOf } from '../base/bytes.ts';
import { segmentAt, type Image, type Range, type Section, type Segment } from '../ir/image.ts';
import type { Merging, Part } from './merging.ts';

/** What the dynamic linker and debuggers find through other tables: code could know no more than where it starts. */
const tableNames = /^\.old\.(?:dynsym|dynstr|hash|gnu\.hash|gnu\.version(?:_[dr])?|rela?\.\w+|relr\.dyn|eh_frame(?:_hdr)?)(?:\.|$)/;
/** What code may know: headers (__ehdr_start), notes, the interpreter's path. */
const otherNames = /^\.old\./;

/** Only the image's segments are cut: those of the parts stay as they were. */
export function pruneTables(image: Image, merging: Merging): void {
  const sections = new Map<Segment, Section[]>();
  for (const section of image.sections) {
    const segment = segmentAt(image.segments, section.address);
    const list = segment && sections.get(segment);
    if (list) list.push(section);
    else if (segment) sections.set(segment, [section]);
  }
  const kept = new Map<Segment, Range>();
  for (const part of merging.parts) {
    const found = part.image.segments.flatMap((segment) => cutOf(image, part, segment, sections.get(segment) ?? []) ?? []);
    const cut = isReached(image, part, found.flatMap(({ reachable }) => reachable)) ? [] : found;
    for (const { segment, range } of cut) kept.set(segment, range);
  }
  const bytes = [...kept].reduce((sum, [{ origin }, { size }]) => sum + origin.size - size, 0);
  if (bytes > 0) merging.decide('dropped', `${bytes} bytes of headers and tables that the output has anew are left out`);
  const clip = ({ address, size }: Range, to: Range): Range => {
    const start = Math.max(address, to.address);
    return { address: start, size: Math.min(address + size, to.address + to.size) - start };
  };
  image.sections = image.sections.flatMap((section) => {
    const to = kept.get(segmentAt(image.segments, section.address) as Segment);
    const range = to ? clip(section, to) : section;
    return range.size <= 0 ? [] : range.size === section.size ? [section] : [{ ...section, ...range, align: 1 }];
  });
  image.segments = image.segments.flatMap((segment) => {
    const range = kept.get(segment);
    if (!range) return [segment];
    const { source, offset } = segment.origin;
    return range.size === 0 ? [] : [{ ...segment, address: range.address, memorySize: range.size, origin: { source, offset: offset + range.address - segment.address, size: range.size } }];
  });
}

interface Cut { readonly segment: Segment; readonly range: Range; /** Of what is left out, what code could know. */ readonly reachable: readonly Range[] }

/** What can go of a segment: whole pages at its start, and all behind its last byte that is needed. */
function cutOf(image: Image, part: Part, segment: Segment, sections: readonly Section[]): Cut | undefined {
  const { address, permissions, memorySize, origin } = segment;
  if (permissions !== 'r' || origin.size !== memorySize) return undefined;
  const header = headersOf(part);
  const isHeader = (section: Section): boolean => header !== undefined && section.address === header.address && section.size <= header.size;
  const isDead = (section: Section): boolean => otherNames.test(section.name) || isHeader(section);
  const [page] = image.machine.pageSizes;
  const first = sections.find((section) => !isDead(section));
  const last = sections.findLast((section) => !isDead(section));
  const start = first ? Math.max(address, Math.floor(first.address / page) * page) : address;
  const range = { address: start, size: last ? last.address + last.size - start : 0 };
  if (sections.length === 0 || range.size === memorySize) return undefined;
  const dropped = sections.filter((section) => section.address < range.address || section.address >= range.address + range.size);
  return { segment, range, reachable: dropped.map((section) => (tableNames.test(section.name) ? { address: section.address, size: 1 } : section)) };
}

/** The ELF header and the program headers behind it, with what aligns the first section. */
function headersOf({ object: { file }, image: { segments } }: Part): Range | undefined {
  const first = segments.find(({ origin }) => origin.offset === 0);
  const { offset, count, stride } = file.segmentTable;
  return first && offset === file.headerTable.layout.size ? { address: first.address, size: offset + count * stride + longestPadding } : undefined;
}

const longestPadding = 16;

/** Whether something of a part may lead to one of the ranges: a relocation, a symbol, or bytes that would be the distance to it, or its address. */
function isReached({ machine, isFixed, isLittle }: Image, { image: { relocations, symbols, segments } }: Part, ranges: readonly Range[]): boolean {
  if (ranges.length === 0) return false;
  const isWanted = wanted(ranges);
  for (let row = 0; row < relocations.count; row++) if ((relocations.kind[row] === 'relative' || relocations.kind[row] === 'irelative') && isWanted(relocations.addend[row] ?? 0)) return true;
  for (let row = 0; row < symbols.count; row++) if (symbols.home[row] === 'image' && symbols.kind[row] !== 'tls' && symbols.binding[row] !== 'local' && isWanted(symbols.value[row] ?? 0)) return true;
  return segments.some(({ address, permissions, origin }) => {
    if (!permissions.includes('x') && !isFixed) return false;
    const bytes = origin.source.read(origin.offset, origin.size);
    return (permissions.includes('x') && machine.mayReach?.(bytes, address, isWanted) !== false) || (isFixed && hasAddress(new Bytes(sourceOf(bytes), isLittle), origin.size, isWanted));
  });
}

/** Whether one of the ranges has an address from `first` to `last`, which lie close together. Nearly all have none: a map of blocks says so at once. */
function wanted(ranges: readonly Range[]): (first: number, last?: number) => boolean {
  const [low, high] = [Math.min(...ranges.map(({ address }) => address)), Math.max(...ranges.map(({ address, size }) => address + size))];
  const blocks = new Uint8Array(blockOf(high - low) + 1);
  for (const { address, size } of ranges) blocks.fill(1, blockOf(address - low), blockOf(address + size - 1 - low) + 1);
  const isIn = (address: number): boolean => address >= low && address < high && blocks[blockOf(address - low)] === 1;
  return (first, last = first) => (isIn(first) || isIn(last)) && ranges.some(({ address, size }) => last >= address && first < address + size);
}

const blockOf = (distance: number): number => Math.floor(distance / 256);

/** Programs that never move have addresses anywhere, of 4 bytes where those reach. */
function hasAddress(bytes: Bytes, size: number, isWanted: (target: number) => boolean): boolean {
  for (let at = 0; at + 4 <= size; at++) if (isWanted(bytes.u32(at))) return true;
  return false;
}
