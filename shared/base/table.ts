// Records of a file as data: a layout says where the fields lie; a table is many records seen through a layout. Nothing
// is copied.

import type { Bytes } from './bytes.ts';
import { hex } from './text.ts';

export type FieldType = 'u8' | 'u16' | 'u32' | 'i32' | 'i64';

/**
 * One field of a record: type, byte offset in the record, name in the specification, meaning. `i64` is read as a
 * number, see Bytes.
 */
export interface Field {
  readonly type: FieldType;
  readonly at: number;
  readonly size: number;
  readonly name: string;
  readonly meaning: string;
}

/** The fields of a record, and its size in bytes. */
export interface Layout<F extends string> {
  readonly size: number;
  readonly name: string;
  readonly source: string;
  readonly fields: Readonly<Record<F, Field>>;
}

const sizes: Record<FieldType, number> = { u8: 1, u16: 2, u32: 4, i32: 4, i64: 8 };

/** Makes a layout of rows `[type, byte offset, name in the specification, meaning]`. */
export function layout<F extends string>(
  name: string,
  source: string,
  size: number,
  rows: Record<F, readonly [FieldType, number, string, string]>,
): Layout<F> {
  const fields = {} as Record<F, Field>;
  for (const key in rows) {
    const [type, at, gabiName, meaning] = rows[key];
    fields[key] = { type, at, size: sizes[type], name: gabiName, meaning };
  }
  return { size, name, source, fields };
}

/**
 * Records of one layout: `count` of them from `offset`, `stride` bytes apart. `get.field(row)` reads; the row is not
 * checked.
 */
export interface Table<F extends string> {
  readonly layout: Layout<F>;
  readonly bytes: Bytes;
  readonly offset: number;
  readonly count: number;
  readonly stride: number;
  readonly get: Readonly<Record<F, (row: number) => number>>;
}

/** Sees `count` records from `offset` through a layout. The caller has clipped them to the file. */
export function tableOf<F extends string>(
  bytes: Bytes,
  layout: Layout<F>,
  offset: number,
  count: number,
  stride = layout.size,
): Table<F> {
  const get = {} as Record<F, (row: number) => number>;
  for (const key in layout.fields) get[key] = reader(bytes, layout.fields[key], offset, stride);
  return { layout, bytes, offset, count, stride, get };
}

function reader(bytes: Bytes, { type, at }: Field, offset: number, stride: number): (row: number) => number {
  const start = offset + at;
  switch (type) {
    case 'u8':
      return (row) => bytes.u8(start + row * stride);
    case 'u16':
      return (row) => bytes.u16(start + row * stride);
    case 'u32':
      return (row) => bytes.u32(start + row * stride);
    case 'i32':
      return (row) => bytes.i32(start + row * stride);
    case 'i64':
      return (row) => bytes.i64(start + row * stride);
  }
}

/** A field's value in hex with 0x, unsigned and exact whatever its width. */
export function exactHex<F extends string>(table: Table<F>, field: F, row: number): string {
  const { type, at, size } = table.layout.fields[field];
  const offset = table.offset + row * table.stride + at;
  if (type === 'i64') return table.bytes.hex64(offset);
  const value = table.get[field](row);
  return hex(value < 0 ? value + 2 ** (8 * size) : value);
}

/** Where a field of a row lies in the file. */
export function fieldAt<F extends string>(table: Table<F>, field: F, row: number): { offset: number; size: number } {
  const { at, size } = table.layout.fields[field];
  return { offset: table.offset + row * table.stride + at, size };
}
