// Compressed sections: what their headers say. Nothing is unpacked.

import { tableOf } from '../base/table.ts';
import { compressionTypes, sectionFlags } from '../elf/constants.ts';
import { compressionLayouts } from '../elf/layouts.ts';
import { valueOf } from '../elf/names.ts';
import type { ElfFile, Section } from './file.ts';

/** The header of a compressed section. Sizes in bytes. */
export interface Compression {
  /** `ZLIB`, `ZSTD`, or the number in hex. */
  readonly algorithm: string;
  /** Size when unpacked. */
  readonly size: number;
  /** Alignment when unpacked. */
  readonly align: number;
  readonly headerOffset: number;
  readonly headerSize: number;
}

const compressed = valueOf(sectionFlags, 'COMPRESSED');

/**
 * The form before SHF_COMPRESSED existed: the name begins with .zdebug, the bytes with ZLIB and the unpacked size in 8
 * bytes, big endian.
 */
const old = { prefix: '.zdebug', magic: 'ZLIB', headerSize: 12 };

/** How a section is compressed; undefined when it is not. */
export function compressionOf(file: ElfFile, section: Section): Compression | undefined {
  const { bytes } = file;
  if ((section.flags & compressed) !== 0) {
    const layout = compressionLayouts[file.class];
    if (section.fileSize < layout.size) return undefined;
    const { get } = tableOf<'type' | 'size' | 'addralign'>(bytes, layout, section.offset, 1);
    return {
      algorithm: compressionTypes.name(get.type(0)),
      size: get.size(0),
      align: get.addralign(0),
      headerOffset: section.offset,
      headerSize: layout.size,
    };
  }
  if (!section.name.startsWith(old.prefix) || section.fileSize < old.headerSize) return undefined;
  if (bytes.string(section.offset, old.magic.length) !== old.magic) return undefined;
  const size = bytes.copy(section.offset + old.magic.length, 8).reduce((sum, byte) => sum * 256 + byte, 0);
  return { algorithm: old.magic, size, align: section.align, headerOffset: section.offset, headerSize: old.headerSize };
}
