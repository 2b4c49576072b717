// Build attributes, for tools: not loaded (Addenda to, and Errata in, the ABI for the Arm Architecture, 2.2: a version,
// then for each vendor a subsection, in which a part is about the whole file).

import { attributeScopes, attributesVersion } from '../elf/attributes.ts';
import { Writer } from '../base/writer.ts';
import type { FinalImage } from '../ir/image.ts';
import type { Chunk } from './chunk.ts';

/** None where no file has some. */
export function attributesChunk({ attributes, isLittle }: FinalImage): Chunk | undefined {
  if (!attributes) return undefined;
  const { section, type, rows } = attributes;
  const vendors = [...new Set(rows.map(({ vendor }) => vendor))];
  const bytes = [attributesVersion, ...vendors.flatMap((vendor) => subsection(vendor, rows, isLittle))];
  return {
    name: section,
    align: 1,
    position: 'file',
    section: { type, flags: 0 },
    size: () => bytes.length,
    write: (out) => out.copy(0, bytes),
  };
}

type Rows = NonNullable<FinalImage['attributes']>['rows'];

/** Its size, itself included, and what it is about: the vendor, and within that the file. */
function subsection(vendor: string, rows: Rows, isLittle: boolean): number[] {
  const own = rows.filter((row) => row.vendor === vendor);
  const values = own.flatMap(({ tag, value }) => [
    ...numberBytes(tag),
    ...(typeof value === 'number' ? numberBytes(value) : value),
  ]);
  const part = [...numberBytes(wholeFile), ...sized(values, numberBytes(wholeFile).length, isLittle)];
  const name = [...vendor].map((letter) => letter.charCodeAt(0));
  return sized([...name, 0, ...part], 0, isLittle);
}

const wholeFile = attributeScopes.find(([, name]) => name === 'file')?.[0] ?? 1;

/** Bytes behind a word with their size, to which that of the word belongs, and that of what stands before it. */
function sized(bytes: readonly number[], before: number, isLittle: boolean): number[] {
  const size = new Writer(4, isLittle);
  size.u32(0, before + size.bytes.length + bytes.length);
  return [...size.bytes, ...bytes];
}

/** A number as ULEB128. */
function numberBytes(value: number): number[] {
  return value < 0x80 ? [value] : [(value % 0x80) + 0x80, ...numberBytes(Math.floor(value / 0x80))];
}
