// Makes small ELF files that hold one table, to ask readelf how it names the numbers in it.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Machine } from '../../shared/elf/machine.ts';
import { machineOf } from '../../shared/elf/machines.ts';

export interface Crafted {
  readonly machine: number;
  readonly fileClass: 32 | 64;
  readonly bigEndian?: boolean;
  readonly osAbi?: number;
  readonly abiVersion?: number;
  readonly flags?: number;
  /** Relocation types: each becomes a RELA entry whose place is the type. */
  readonly relocations?: readonly number[];
  readonly sectionTypes?: readonly number[];
  readonly segmentTypes?: readonly number[];
  readonly dynamicTags?: readonly number[];
}

/** The bytes of such a file. Everything that is not asked for is absent or zero. */
export function craftElf(file: Crafted): Uint8Array {
  const wide = file.fileClass === 64;
  const [headerSize, segmentSize, sectionSize, relocationSize, dynamicSize] = wide
    ? [64, 56, 64, 24, 16]
    : [52, 32, 40, 12, 8];
  const segments = file.dynamicTags ? [1, 2] : (file.segmentTypes ?? []);
  const relocations = file.relocations ?? [];
  const dynamicTags = file.dynamicTags ?? [];
  const names = '\0s\0'; // every section is called s
  const dataAt = headerSize + segments.length * segmentSize;
  const dataSize = relocations.length * relocationSize + dynamicTags.length * dynamicSize;
  const sectionsAt = dataAt + dataSize + names.length;
  const types = [0, ...(relocations.length > 0 ? [4] : []), ...(file.sectionTypes ?? []), 3];
  const bytes = new Uint8Array(sectionsAt + types.length * sectionSize);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const little = file.bigEndian !== true;
  const put = (size: 1 | 2 | 4, value: number): void => {
    if (size === 1) view.setUint8(at, value);
    else if (size === 2) view.setUint16(at, value, little);
    else view.setUint32(at, value, little);
    at += size;
  };
  const word = (value: number): void => {
    if (wide && !little) put(4, 0);
    put(4, value);
    if (wide && little) put(4, 0);
  };
  for (const byte of [0x7f, 0x45, 0x4c, 0x46, wide ? 2 : 1, little ? 1 : 2, 1, file.osAbi ?? 0, file.abiVersion ?? 0])
    put(1, byte);
  at = 16;
  put(2, segments.length > 0 ? 3 : 1);
  put(2, file.machine);
  put(4, 1);
  word(0);
  word(segments.length > 0 ? headerSize : 0);
  word(sectionsAt);
  put(4, file.flags ?? 0);
  for (const half of [headerSize, segmentSize, segments.length, sectionSize, types.length, types.length - 1])
    put(2, half);
  for (const type of segments) {
    const whole = file.dynamicTags !== undefined;
    const [offset, size] = !whole ? [0, 0] : type === 1 ? [0, bytes.length] : [dataAt, dataSize];
    put(4, type);
    if (wide) put(4, 0);
    for (const value of [offset, offset, offset, size, size]) word(value);
    if (!wide) put(4, 0);
    word(0);
  }
  for (const type of relocations) {
    word(type);
    word(wide ? type : type & 0xff);
    word(0);
  }
  for (const tag of dynamicTags) {
    word(tag);
    word(0);
  }
  for (const letter of names) put(1, letter.charCodeAt(0));
  types.forEach((type, index) => {
    const isNames = index === types.length - 1;
    const isRelocations = type === 4 && index === 1 && relocations.length > 0;
    put(4, index === 0 ? 0 : 1);
    put(4, type);
    word(0);
    word(0);
    word(isNames ? dataAt + dataSize : dataAt);
    word(isNames ? names.length : isRelocations ? relocations.length * relocationSize : 0);
    put(4, 0);
    put(4, 0);
    word(1);
    word(isRelocations ? relocationSize : 0);
  });
  return bytes;
}

/** The CPU of a file whose header says this; no system where none is given. */
export function machineFor(machine: number, fileClass: 32 | 64, flags = 0, osAbi = 0, abiVersion = 0): Machine {
  return machineOf({ machine, fileClass, flags, osAbi, abiVersion });
}

/** What `readelf OPTIONS` prints for the files, or another program like it; undefined where that is not there. */
export function readelf(options: string, files: readonly Uint8Array[], program = 'readelf'): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'elfsmith-'));
  try {
    const paths = files.map((bytes, index) => {
      const path = join(folder, String(index));
      writeFileSync(path, bytes);
      return path;
    });
    const run = spawnSync(program, [options, ...paths], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      env: { ...process.env, LC_ALL: 'C' },
    });
    return run.error ? undefined : run.stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
