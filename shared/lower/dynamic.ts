// .dynamic: what the dynamic linker is told, made of what there is.

import { dynamicTags } from '../elf/dynamic.ts';
import { imageFlags } from '../elf/imageWords.ts';
import { dynamicLayouts, symbolLayouts } from '../elf/layouts.ts';
import { valueOf } from '../elf/names.ts';
import type { FinalImage } from '../ir/image.ts';
import type { Chunk, Layout } from './chunk.ts';
import type { ArrayChunk } from './lifecycle.ts';
import { isStatic } from './headers.ts';
import { sectionFlag, sectionType, tag } from './numbers.ts';
import { relocationLayout, type RelocationChunks } from './relocations.ts';
import type { StringTable } from './strings.ts';
import type { VersionChunks } from './versions.ts';

/** The chunks that entries lead to. */
export interface Linked {
  readonly names: Chunk;
  readonly symbols: Chunk;
  readonly gnuHash: Chunk | undefined;
  readonly sysvHash: Chunk | undefined;
  readonly versions: VersionChunks;
  readonly relocations: RelocationChunks;
  readonly arrays: readonly ArrayChunk[];
}

type Value = number | ((layout: Layout) => number);
type Row = readonly [tag: string, value: Value];

export function dynamicChunk(image: FinalImage, strings: StringTable, linked: Linked): Chunk {
  const layout = dynamicLayouts[image.class];
  const rows = rowsOf(image, strings, linked);
  return {
    name: isStatic(image) ? '.dynamic.unused' : '.dynamic',
    align: image.class / 8,
    position: 'page',
    section: {
      type: isStatic(image) ? sectionType.PROGBITS : sectionType.DYNAMIC,
      flags: sectionFlag.ALLOC | sectionFlag.WRITE,
      link: linked.names,
      entrySize: layout.size,
    },
    size: () => rows.length * layout.size,
    write: (out, where) =>
      rows.forEach(([name, value], index) =>
        out.record<'tag' | 'value'>(index * layout.size, layout, {
          tag: valueOf(image.machine.dynamicTags ?? dynamicTags, name),
          value: typeof value === 'number' ? value : value(where),
        }),
      ),
  };
}

const at =
  (chunk: Chunk): Value =>
  (layout) =>
    layout.addressOf(chunk);
const sizeOf =
  (chunk: Chunk): Value =>
  (layout) =>
    layout.sizeOf(chunk);
const when = (chunk: Chunk | undefined, rows: (chunk: Chunk) => readonly Row[]): readonly Row[] =>
  chunk ? rows(chunk) : [];

function rowsOf(image: FinalImage, strings: StringTable, linked: Linked): Row[] {
  const { names, symbols, gnuHash, sysvHash, versions, relocations, arrays } = linked;
  return [
    ...image.needs.map((need) => ['NEEDED', strings.add(need)] as const),
    ...(image.soname === undefined ? [] : [['SONAME', strings.add(image.soname)] as const]),
    ...image.paths.map(({ tag: name, text }) => [name.toUpperCase(), strings.add(text)] as const),
    ...arrays.flatMap(
      (array) =>
        [
          [array.tag, at(array)],
          [`${array.tag}SZ`, sizeOf(array)],
        ] as const,
    ),
    ...when(sysvHash, (chunk) => [['HASH', at(chunk)]]),
    ...when(gnuHash, (chunk) => [['GNU_HASH', at(chunk)]]),
    ['STRTAB', at(names)],
    ['SYMTAB', at(symbols)],
    ['STRSZ', sizeOf(names)],
    ['SYMENT', symbolLayouts[image.class].size],
    // Filled by the dynamic linker, for debuggers.
    ...(image.kind === 'executable' ? [['DEBUG', 0] as const] : []),
    ...slotRows(image),
    ...relocationRows(image, relocations),
    ...flagRows(image),
    ...versionRows(image, versions),
    ['NULL', 0],
  ];
}

function relocationRows(image: FinalImage, { relocations, packed, slots, relativeCount }: RelocationChunks): Row[] {
  const word = image.class / 8;
  const { size: recordSize } = relocationLayout(image);
  const { relocationForm: form = 'RELA' } = image.machine;
  return [
    ...when(slots, (chunk) => [
      ['PLTRELSZ', sizeOf(chunk)],
      ['PLTREL', tag(form)],
      ['JMPREL', at(chunk)],
    ]),
    ...when(relocations, (chunk) => [
      [form, at(chunk)],
      [`${form}SZ`, sizeOf(chunk)],
      [`${form}ENT`, recordSize],
      ...(relativeCount > 0 ? [[`${form}COUNT`, relativeCount] as const] : []),
    ]),
    ...when(packed, (chunk) => [
      ['RELR', at(chunk)],
      ['RELRSZ', sizeOf(chunk)],
      ['RELRENT', word],
    ]),
  ];
}

function versionRows(image: FinalImage, versions: VersionChunks): Row[] {
  return [
    ...when(versions.symbols, (chunk) => [['VERSYM', at(chunk)]]),
    ...when(versions.definitions, (chunk) => [
      ['VERDEF', at(chunk)],
      ['VERDEFNUM', image.versions.definitions.length],
    ]),
    ...when(versions.needs, (chunk) => [
      ['VERNEED', at(chunk)],
      ['VERNEEDNUM', versions.fileCount],
    ]),
  ];
}

function slotRows({ slots, machine: { lateTag } }: FinalImage): Row[] {
  if (!slots) return [];
  const { address, code } = slots;
  const isSaid = lateTag !== undefined && code !== undefined;
  return [
    ['PLTGOT', (layout) => layout.at(address)],
    ...(isSaid ? [[lateTag, (layout: Layout) => layout.at(code)] as const] : []),
  ];
}

function flagRows(image: FinalImage): Row[] {
  const set = imageFlags.filter(({ word }) => image.flags.has(word));
  const flags = set.reduce((all, row) => all | row.flags, 0);
  const flags1 = set.reduce((all, row) => all | row.flags1, 0);
  const older = set.flatMap(({ tag: name }) => (name === undefined ? [] : [[name, 0] as const]));
  const { flagTags = {}, flagBits = {} } = image.machine;
  const own = Object.keys(flagTags).filter((name) => image.flags.has(name));
  const bits = Object.entries(flagBits).map(([name, rows]) => {
    const wanted = rows.filter(([, word]) => image.flags.has(word));
    return [name, wanted.reduce((all, [bit]) => all | bit, 0)] as const;
  });
  return [
    ...older,
    ...own.map((name) => [name, 0] as const),
    ...bits,
    ...(flags === 0 ? [] : [['FLAGS', flags] as const]),
    ...(flags1 === 0 ? [] : [['FLAGS_1', flags1] as const]),
  ];
}
