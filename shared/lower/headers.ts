// The ELF header and the program headers.

import { isAnyRow, valueAt } from '../base/columns.ts';
import { byteOrders, fileClasses, fileTypes, fileVersions, osAbis } from '../elf/constants.ts';
import { permissionBits } from '../elf/imageWords.ts';
import { headerLayouts, identLayout, sectionLayouts, segmentLayouts } from '../elf/layouts.ts';
import { valueOf } from '../elf/names.ts';
import { isEmbedded, type FinalImage } from '../ir/image.ts';
import { endOf, type Chunk, type Layout } from './chunk.ts';
import { typeOfFunctionIndex } from './functionIndex.ts';
import { sectionFlag, sectionType, segmentType } from './numbers.ts';
import {
  firstMapped,
  lastOf,
  whereIs,
  writtenPages,
  type HeaderTable,
  type SegmentChunks,
  type Tables,
} from './tables.ts';

/** A program header. */
interface Row {
  readonly type: number;
  readonly permissions: string;
  readonly align: number;
  readonly place: (layout: Layout) => Place;
}
interface Place {
  readonly address: number;
  readonly offset: number;
  readonly fileSize: number;
  readonly memorySize: number;
}

/**
 * Who reads the headers. The kernel, and the dynamic linker with it; or each its own when the dynamic linker lies
 * inside (R1): to the kernel the file is a program
 * without one, to the dynamic linker a program like all others, which ends before it.
 */
type Reader = 'both' | 'kernel' | 'interpreter';

/** The headers that the ELF header leads to. */
export function programHeadersChunk(image: FinalImage, tables: Tables): Chunk {
  const { chunk } = headerTable(image, tables, image.embedded ? 'kernel' : 'both', 'program headers', 0);
  return { ...chunk, position: 'headers' };
}

/**
 * The headers that the shim leads an embedded dynamic linker to. In memory it writes them, for tools may have changed
 * the kernel's.
 */
export function interpreterHeadersChunk(image: FinalImage, tables: Tables): HeaderTable {
  const section = {
    type: sectionType.PROGBITS,
    flags: sectionFlag.ALLOC | sectionFlag.WRITE,
    entrySize: segmentLayouts[image.class].size,
  };
  const table = headerTable(image, tables, 'interpreter', '.phdr', spareHeaders);
  return { ...table, chunk: { ...table.chunk, section } };
}

/**
 * Rows of PT_NULL behind those headers, for segments that tools add: patchelf adds one or two each time that something
 * grows.
 */
const spareHeaders = 24;

function headerTable(image: FinalImage, tables: Tables, reader: Reader, name: string, spare: number): HeaderTable {
  const layout = segmentLayouts[image.class];
  const count = (): number => rowsOf(image, tables, reader).length;
  const chunk: Chunk = {
    name,
    align: image.class / 8,
    position: 'behind',
    size: () => (count() + spare) * layout.size,
    write(out, where) {
      const rows = rowsOf(image, tables, reader).map((row) => ({ ...row, ...row.place(where) }));
      const isLoad = ({ type }: { type: number }): boolean => type === segmentType.LOAD;
      const loads = rows.filter(isLoad).sort((a, b) => a.address - b.address);
      let next = 0;
      rows
        .map((row) => (isLoad(row) ? (loads[next++] ?? row) : row))
        .forEach((row, index) => {
          const flags = [...row.permissions].reduce(
            (bits, letter) => bits | permissionBits[letter as keyof typeof permissionBits],
            0,
          );
          out.record<keyof typeof layout.fields>(index * layout.size, layout, {
            type: row.type,
            flags,
            offset: row.offset,
            vaddr: row.address,
            paddr: row.address,
            filesz: row.fileSize,
            memsz: row.memorySize,
            align: row.align,
          });
        });
    },
  };
  return { chunk, count };
}

function rowsOf(image: FinalImage, tables: Tables, reader: Reader): Row[] {
  const { interpreter, properties, notes, unwind, functionIndex, dynamic, segments } = tables;
  const headers = (reader === 'interpreter' ? tables.interpreterHeaders?.chunk : undefined) ?? tables.programHeaders;
  const { page, tls, stack, relro } = image;
  const range = (row: Range): Row => rowOfRange(image, segments, row);
  return [
    // The dynamic linker finds the program's load address by the first (glibc elf/rtld.c); it must stand before all
    // LOADs.
    ...(image.kind === 'executable' && reader !== 'kernel' ? [span(segmentType.PHDR, 'r', headers)] : []),
    ...(interpreter && reader !== 'kernel' ? [span(segmentType.INTERP, 'r', interpreter)] : []),
    readRow(tables, page),
    writtenRow(tables, page),
    ...segments.all
      .filter(({ segment }) => reader !== 'interpreter' || !isEmbedded(image, segment.address))
      .map(({ segment }) => range({ type: segmentType.LOAD, ...segment, fileSize: segment.origin.size })),
    // Nobody reads it, and tools take it for a mistake where addresses are fixed.
    ...(isStatic(image) ? [] : [span(segmentType.DYNAMIC, 'rw', dynamic)]),
    ...noteRuns(notes).map(([first, last]) => span(segmentType.NOTE, 'r', first, last)),
    ...(properties ? [span(segmentType.GNU_PROPERTY, 'r', properties)] : []),
    ...(tls ? [range({ type: segmentType.TLS, permissions: 'r', ...tls })] : []),
    ...(unwind ? [span(segmentType.GNU_EH_FRAME, 'r', unwind)] : []),
    ...(functionIndex ? [span(typeOfFunctionIndex(image), 'r', functionIndex)] : []),
    {
      type: segmentType.GNU_STACK,
      permissions: stack.isExecutable ? 'rwx' : 'rw',
      align: 16,
      place: () => ({ address: 0, offset: 0, fileSize: 0, memorySize: stack.size }),
    },
    ...relro.map(({ address, size }) =>
      range({ type: segmentType.GNU_RELRO, permissions: 'r', align: 1, address, fileSize: size, memorySize: size }),
    ),
  ];
}

/** A program at fixed addresses that no dynamic linker loads. */
export const isStatic = ({ isBare, isFixed }: FinalImage): boolean => isBare && isFixed;

/** From the start of one chunk to the end of another. */
function span(type: number, permissions: string, first: Chunk, last = first, align = first.align): Row {
  return {
    type,
    permissions,
    align,
    place: (layout) => {
      const address = layout.addressOf(first);
      const size = endOf(layout, last) - address;
      return { address, offset: layout.offsetOf(first), fileSize: size, memorySize: size };
    },
  };
}

/** What is only read of the tables. */
function readRow(tables: Tables, page: number): Row {
  const last = lastOf(tables.read);
  const row = span(segmentType.LOAD, 'r', tables.header, last, page);
  return {
    ...row,
    place: (layout) => span(row.type, row.permissions, firstMapped(tables, layout), last).place(layout),
  };
}

/** What the dynamic linker writes, with the rest of its last page in memory. */
function writtenRow(tables: Tables, page: number): Row {
  const row = span(segmentType.LOAD, 'rw', tables.dynamic, lastOf(tables.written), page);
  return {
    ...row,
    place: (layout) => ({ ...row.place(layout), memorySize: writtenPages(tables, layout, page).size }),
  };
}

/** A header of what the image has at an address of its own. */
type Range = Omit<Row, 'place'> & Omit<Place, 'offset'>;

function rowOfRange(
  image: FinalImage,
  segments: SegmentChunks,
  { type, permissions, align, address, fileSize, memorySize }: Range,
): Row {
  return {
    type,
    permissions,
    align,
    place: (layout) => ({
      address: whereIs(image, layout, address),
      offset: segments.offsetOf(layout, address),
      fileSize,
      memorySize,
    }),
  };
}

/** Notes of one alignment that follow each other: readers step through a segment with its alignment. */
function noteRuns(notes: readonly Chunk[]): [first: Chunk, last: Chunk][] {
  const runs: [Chunk, Chunk][] = [];
  for (const note of notes) {
    const run = runs.at(-1);
    if (run && run[1].align === note.align) run[1] = note;
    else runs.push([note, note]);
  }
  return runs;
}

const types = { fixed: valueOf(fileTypes, 'EXEC'), movable: valueOf(fileTypes, 'DYN') };

export function headerChunk(image: FinalImage, tables: Tables): Chunk {
  const layout = headerLayouts[image.class];
  const version = valueOf(fileVersions, 'CURRENT');
  const isGnu = hasGnuSymbols(image);
  return {
    name: 'ELF header',
    align: image.class / 8,
    position: 'first',
    size: () => layout.size,
    write(out, where) {
      const {
        programHeaders: table,
        sections: { headers, count, namesIndex },
      } = tables;
      const entrySize = segmentLayouts[image.class].size;
      out.record<keyof typeof identLayout.fields>(0, identLayout, {
        class: valueOf(fileClasses, String(image.class)),
        data: valueOf(byteOrders, image.isLittle ? '2LSB' : '2MSB'),
        version,
        osAbi: valueOf(osAbis, isGnu ? 'GNU' : 'NONE'),
      });
      out.text(0, '\x7fELF');
      out.record<keyof typeof layout.fields>(0, layout, {
        type: image.isFixed ? types.fixed : types.movable,
        machine: valueAt(image.machine.numbers, 0),
        version,
        entry: image.entry === undefined ? 0 : where.at(image.entry),
        flags: image.machineFlags,
        ehsize: layout.size,
        phoff: where.offsetOf(table),
        phentsize: entrySize,
        phnum: where.sizeOf(table) / entrySize,
        shoff: where.offsetOf(headers),
        shentsize: sectionLayouts[image.class].size,
        shnum: count,
        shstrndx: namesIndex,
      });
    },
  };
}

/** Symbols of these kinds are extensions of GNU. */
function hasGnuSymbols({ symbols, labels }: FinalImage): boolean {
  return [symbols, labels].some((table) =>
    isAnyRow(table, (row) => table.get.kind(row) === 'ifunc' || table.get.binding(row) === 'unique'),
  );
}
