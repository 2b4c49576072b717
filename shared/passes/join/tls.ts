// The thread-local pass: the templates of several files become one block, which the program's code and the dynamic
// linker both find where they expect it.

import { sourceOf } from '../../base/bytes.ts';
import { isAnyRow, raise, rowsWhere } from '../../base/columns.ts';
import type { Log } from '../../base/log.ts';
import { counted, hex } from '../../base/text.ts';
import { alignUp, Writer } from '../../base/writer.ts';
import { threadPointerOf } from '../../elf/machine.ts';
import { mergeCodes } from '../../elf/codes.ts';
import { bytesAt, wordAt } from '../../ir/content.ts';
import { endOf, type FinalImage, type Image, type Section, type TlsTemplate } from '../../ir/image.ts';
import { isAddress } from '../bind/places.ts';
import type { Merging } from '../merging.ts';

/** The block of one part in the common one. */
interface Block {
  readonly rank: number;
  readonly template: TlsTemplate;
  readonly offset: number;
}

export function layOutThreadLocals(log: Log, image: Image, merging: Merging): void {
  const templates = merging.parts.flatMap(({ image: { tls } }, rank) => (tls ? [{ rank, template: tls }] : []));
  image.tls = templates[0]?.template;
  for (const { rank } of templates) merging.threadLocals.set(rank, 0);
  if (templates.length < 2) return;
  const align = templates.reduce((largest, { template }) => Math.max(largest, template.align), 1);
  const start = image.machine.tlsVariant === 1 ? startBehind(image, templates, align) : 0;
  const { blocks, memorySize } = layOut(image, templates, align, start);
  const isWhole = templates.every(({ template }) => template.fileSize >= 0 && template.fileSize <= template.memorySize);
  if (!isWhole || !(memorySize <= largestBlock))
    refuse(log, `thread-local variables of ${hex(memorySize)} bytes together`);
  if (log.hasErrors) return;
  const address = alignUp(endOf(image.segments), Math.max(align, image.page)) + start;
  const template: TlsTemplate = {
    address,
    memorySize,
    align,
    fileSize: Math.max(
      image.class / 8,
      ...blocks.map(({ offset, template: { fileSize } }) => (fileSize === 0 ? 0 : offset + fileSize)),
    ),
  };
  for (const { rank, offset } of blocks) merging.threadLocals.set(rank, offset);
  const own = blocks.find(({ rank }) => rank === 0);
  merging.ownTls = own && isModuleOne(image, merging) ? own.offset : 0;
  const bytes = bytesOf(image, template, blocks);
  moveReferences(image, merging, blocks, address);
  image.tls = template;
  const placeOf = image.relocations.get.place;
  const isRelocated = isAnyRow(
    image.relocations,
    (row) => placeOf(row) >= address && placeOf(row) < address + template.fileSize,
  );
  image.sections = [...withoutTemplates(image.sections), ...sectionsOf(template)];
  addSegment(image, template, start, bytes, isRelocated);
  merging.decide('thread-local', `one block of ${counted(memorySize, 'byte')} of ${blocks.length} files`);
}

function refuse(log: Log, what: string): void {
  log.add(mergeCodes.unsupported, { offset: 0, size: 0 }, { what });
}

function bytesOf(image: Image, { fileSize: size }: TlsTemplate, blocks: readonly Block[]): Uint8Array {
  const content = new Writer(size, image.isLittle);
  for (const { offset, template } of blocks) {
    const { address, fileSize } = template;
    if (fileSize > 0) content.copy(offset, bytesAt(image, address, fileSize));
  }
  return content.bytes;
}

/**
 * Whether a program may know that it is module 1 and what its block begins with: linkers write that as constants,
 * without a relocation, where they do not turn a call of __tls_get_addr into
 * less (mold --no-relax).
 */
function isModuleOne({ kind, symbols, relocations, relocations: { get } }: Image, merging: Merging): boolean {
  const isCalled = (symbol: number): boolean => symbol >= 0 && merging.tlsFunctions.includes(symbols.get.name(symbol));
  if (kind !== 'executable' || !merging.target.image.tls) return false;
  return isAnyRow(relocations, (row) => get.rank(row) === 0 && isAddress(get.kind(row)) && isCalled(get.symbol(row)));
}

/**
 * Each thread has a copy of the template, which begins `start` bytes behind its segment. Nobody writes the template
 * itself but the dynamic linker, and it only where there is something to relocate.
 */
function addSegment(
  image: Image,
  { address: template, fileSize }: TlsTemplate,
  start: number,
  bytes: Uint8Array,
  isRelocated: boolean,
): void {
  const { page } = image;
  const address = template - start;
  const end = start + fileSize;
  const size = isRelocated ? alignUp(end + 1, page) : end;
  const padded = new Writer(size, image.isLittle);
  padded.copy(start, bytes);
  image.segments.push({
    address,
    memorySize: size,
    permissions: isRelocated ? 'rw' : 'r',
    align: page,
    origin: { source: sourceOf(padded.bytes), offset: 0, size },
  });
  if (!isRelocated) return;
  // The protected range ends with a page. What fills it also shows why the segment is written: eu-elflint does not
  // count thread-local sections, nor zeros that are not in the file.
  image.relro.push({ address, size });
  image.sections.push({
    name: '.data.rel.ro.padding',
    address: address + end,
    size: size - end,
    isZero: false,
    isWritable: true,
    isExecutable: false,
    isTls: false,
    align: 1,
  });
}

/** 256 MiB: each thread has them, and their zeros but the last ones are in the file. */
const largestBlock = 2 ** 28;

type Unplaced = Omit<Block, 'offset'>;

/** The block whose place the program's code knows. */
const programOf = ({ kind }: Image, templates: readonly Unplaced[]): Unplaced | undefined =>
  kind === 'executable' ? templates.find(({ rank }) => rank === 0) : undefined;

/**
 * Variant 1: how far behind a multiple of the largest alignment the template begins, so that the program's block has
 * the distance from the thread pointer that its code knows (R29).
 */
function startBehind(image: Image, templates: readonly Unplaced[], align: number): number {
  const program = programOf(image, templates);
  return program ? distanceBehind(image, program.template) % align : 0;
}

/**
 * Variant 1: bytes from where the thread pointer's words begin to the first block. The block begins where its template
 * does, modulo its alignment (glibc elf/dl-tls.c, _dl_determine_tlsoffset; musl ldso/dynlink.c, __dls3).
 */
export function distanceBehind(
  { machine, class: bits }: Pick<FinalImage, 'machine' | 'class'>,
  { address, align }: Pick<TlsTemplate, 'address' | 'align'>,
): number {
  const kept = threadPointerOf(machine).words * (bits / 8);
  return kept + ((((address - kept) % align) + align) % align);
}

/**
 * Where a program's block begins, from the thread pointer: in variant 2 the first block ends there, in variant 1 it
 * begins behind it; it begins where the template does modulo the alignment (glibc elf/dl-tls.c,
 * _dl_determine_tlsoffset; musl ldso/dynlink.c, __dls3).
 */
export function startOfBlock(image: Pick<Image, 'machine' | 'class'>, tls: TlsTemplate): number {
  const { machine } = image;
  if (machine.tlsVariant === 2) return tls.address - alignUp(tls.address + tls.memorySize, tls.align);
  return distanceBehind(image, tls) - threadPointerOf(machine).bias;
}

/**
 * Drepper's paper: in variant 2 the program's code counts from the end of its block, which the thread pointer is. So it
 * comes last, and the whole is a multiple of the largest alignment. In variant 1 it counts from the start: it comes
 * first. Zeros between blocks are bytes of the template.
 * @param start where the template begins, modulo the alignment
 */
function layOut(
  image: Image,
  templates: readonly Unplaced[],
  align: number,
  start: number,
): { blocks: Block[]; memorySize: number } {
  const program = image.machine.tlsVariant === 2 ? programOf(image, templates) : undefined;
  let end = 0;
  const blocks = templates
    .filter((block) => block !== program)
    .map((block): Block => {
      const { address, align: own, memorySize } = block.template;
      const offset = alignUp(start + end - (address % own), own) + (address % own) - start;
      end = offset + memorySize;
      return { ...block, offset };
    });
  if (!program) return { blocks, memorySize: end };
  const { address, align: own, memorySize } = program.template;
  // Its first byte is where the template's is, modulo the alignment (glibc elf/dl-tls.c, _dl_determine_tlsoffset).
  const size = alignUp(address + memorySize, own) - address;
  const total = alignUp(end + size, align);
  return { blocks: [...blocks, { ...program, offset: total - size }], memorySize: total };
}

/**
 * Offsets within a part's block become offsets within the common one (R30); relocations of the template's bytes move
 * with them.
 */
function moveReferences(image: Image, merging: Merging, blocks: readonly Block[], address: number): void {
  const byRank = new Map(blocks.map((block) => [block.rank, block]));
  moveRelocations(image, merging, byRank, address);
  moveLabels(image.labels, merging, byRank);
  const { symbols } = image;
  const isVariable = (row: number): boolean => symbols.get.kind(row) === 'tls' && symbols.get.home(row) === 'image';
  for (const { rank, offset } of blocks) {
    const { first, end } = merging.symbolsOf(rank);
    raise(symbols, 'value', offset, isVariable, first, end);
  }
}

type ByRank = ReadonlyMap<number, Block>;

function moveRelocations(image: Image, merging: Merging, byRank: ByRank, address: number): void {
  const { relocations } = image;
  const word = image.class === 64 ? 8 : 4;
  const { get, set } = relocations;
  const offsetPlaces = new Set(
    rowsWhere(relocations, (row) => get.kind(row) === 'tlsOffset').map((row) => get.place(row)),
  );
  for (let row = 0; row < relocations.count; row++) {
    const rank = get.rank(row);
    const block = byRank.get(rank);
    if (!block) continue;
    const { offset, template } = block;
    const at = get.place(row);
    const named = get.symbol(row);
    const kind = get.kind(row);
    if (named < 0 && (kind === 'tlsThread' || kind === 'tlsDescriptor')) set.addend(row, get.addend(row) + offset);
    if (named < 0 && kind === 'tlsBefore') set.addend(row, get.addend(row) - offset);
    if (named < 0 && kind === 'tlsOffset') set.addend(row, get.addend(row) + offset - merging.ownTlsOf(rank));
    // The second word of the pair holds the offset itself: that of a local variable, or of the block for the
    // local-dynamic model.
    if (kind === 'tlsModule' && !offsetPlaces.has(at + word)) {
      const homeRank = named < 0 ? rank : merging.referenceOf(rank, named, 'plain').rank;
      const home = homeRank === undefined ? undefined : byRank.get(homeRank);
      if (home)
        merging.constants.push({
          place: at + word,
          size: word,
          value: wordAt(image, at + word, word) + home.offset - merging.ownTlsOf(rank),
        });
    }
    if (at >= template.address && at < template.address + template.fileSize)
      set.place(row, at - template.address + address + offset);
  }
}

function moveLabels(labels: Image['labels'], merging: Merging, byRank: ByRank): void {
  let start = 0;
  merging.parts.forEach(({ image: part }, rank) => {
    const end = start + part.labels.count;
    const block = byRank.get(rank);
    if (block) raise(labels, 'value', block.offset, (row) => labels.get.kind(row) === 'tls', start, end);
    start = end;
  });
}

/** Sections of the parts' templates are no thread-local ones any more; their zeros are nowhere. */
function withoutTemplates(sections: readonly Section[]): Section[] {
  return sections
    .filter(({ isTls, isZero }) => !(isTls && isZero))
    .map((section) =>
      section.isTls ? { ...section, name: `.old${section.name}`, role: 'rest', isTls: false } : section,
    );
}

function sectionsOf({ address, fileSize, memorySize, align }: TlsTemplate): Section[] {
  const common = { isWritable: true, isExecutable: false, isTls: true };
  return [
    // The template may begin off its alignment, which a section must not.
    { ...common, name: '.tdata', address, size: fileSize, isZero: false, align: alignOf(address, align) },
    ...(memorySize > fileSize
      ? [{ ...common, name: '.tbss', address: address + fileSize, size: memorySize - fileSize, isZero: true, align: 1 }]
      : []),
  ];
}

/** The largest power of two that both are a multiple of. */
function alignOf(address: number, align: number): number {
  const rest = address % align;
  return rest === 0 ? align : rest & -rest;
}
