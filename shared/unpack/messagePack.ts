// MessagePack as text: maps and lists as indented lines, in the way of YAML (msgpack.org, specification).

import type { Bytes } from '../base/bytes.ts';

/** Lines at most: more than the metadata of any code object has. */
const mostLines = 10_000;
const deepest = 32;

type Value =
  | string
  | { readonly list: readonly Value[] }
  | { readonly map: readonly (readonly [key: string, value: Value])[] };

/** Reads one value; `problem` says where and why reading ended before its end. */
class Reader {
  readonly bytes: Bytes;
  readonly end: number;
  at: number;
  left = mostLines;
  problem: string | undefined;

  constructor(bytes: Bytes, offset: number, size: number) {
    this.bytes = bytes;
    this.at = offset;
    this.end = offset + size;
  }

  value(depth: number): Value {
    const code = this.number(1);
    if (code < 0x80) return String(code);
    if (code < 0x90) return this.map(code & 15, depth);
    if (code < 0xa0) return this.list(code & 15, depth);
    if (code < 0xc0) return this.text(code & 31);
    if (code >= 0xe0) return String(code - 256);
    return this.#long(code, depth);
  }
  map(count: number, depth: number): Value {
    const map: [string, Value][] = [];
    for (let index = 0; index < count && this.#goesOn(depth); index++) {
      const key = this.value(depth + 1);
      map.push([typeof key === 'string' ? key : '?', this.value(depth + 1)]);
    }
    return { map };
  }
  list(count: number, depth: number): Value {
    const list: Value[] = [];
    for (let index = 0; index < count && this.#goesOn(depth); index++) list.push(this.value(depth + 1));
    return { list };
  }
  text(size: number): string {
    const text = this.bytes.string(this.at, Math.max(0, Math.min(size, this.end - this.at)));
    this.#skip(size);
    return text;
  }
  /** An unsigned number of up to 8 bytes, most significant first. */
  number(size: number): number {
    let value = 0;
    for (let index = 0; index < size; index++)
      value = value * 256 + (this.at + index < this.end ? this.bytes.u8(this.at + index) : 0);
    this.#skip(size);
    return value;
  }
  /** Two's complement, exact below 2^53 either side of zero. */
  signed(size: number): number {
    const start = this.at;
    const value = this.number(size);
    if (size === 8) return this.#word(start);
    return value >= 2 ** (8 * size - 1) ? value - 2 ** (8 * size) : value;
  }

  #word(at: number): number {
    const half = (from: number): number =>
      [0, 1, 2, 3].reduce((sum, index) => sum * 256 + (from + index < this.end ? this.bytes.u8(from + index) : 0), 0);
    return (half(at) | 0) * 2 ** 32 + half(at + 4);
  }
  #float(size: 4 | 8): string {
    const view = new DataView(new ArrayBuffer(8));
    for (let index = 0; index < size; index++)
      view.setUint8(index, this.at + index < this.end ? this.bytes.u8(this.at + index) : 0);
    this.#skip(size);
    return String(size === 4 ? view.getFloat32(0) : view.getFloat64(0));
  }
  #binary(size: number): string {
    this.#skip(size);
    return `${size} bytes`;
  }
  /** The codes 0xc0 to 0xdf. */
  #long(code: number, depth: number): Value {
    const size = 2 ** (code & 3);
    if (code === 0xc0) return 'null';
    if (code === 0xc2) return 'false';
    if (code === 0xc3) return 'true';
    if (code >= 0xc4 && code <= 0xc6) return this.#binary(this.number(2 ** (code - 0xc4)));
    if (code >= 0xc7 && code <= 0xc9) return this.#binary(this.number(2 ** (code - 0xc7)) + 1);
    if (code === 0xca) return this.#float(4);
    if (code === 0xcb) return this.#float(8);
    if (code >= 0xcc && code <= 0xcf) return String(this.number(size));
    if (code >= 0xd0 && code <= 0xd3) return String(this.signed(size));
    if (code >= 0xd4 && code <= 0xd8) return this.#binary(2 ** (code - 0xd4) + 1);
    if (code >= 0xd9 && code <= 0xdb) return this.text(this.number(2 ** (code - 0xd9)));
    if (code === 0xdc || code === 0xdd) return this.list(this.number(code === 0xdc ? 2 : 4), depth);
    if (code === 0xde || code === 0xdf) return this.map(this.number(code === 0xde ? 2 : 4), depth);
    this.problem ??= `unknown code 0x${code.toString(16)} at 0x${(this.at - 1).toString(16)}`;
    return '?';
  }
  #skip(size: number): void {
    if (this.at + size > this.end) this.problem ??= `cut short at 0x${this.end.toString(16)}`;
    this.at = Math.min(this.end, this.at + size);
  }
  #goesOn(depth: number): boolean {
    if (--this.left < 0) this.problem ??= `more than ${mostLines} values`;
    if (depth > deepest) this.problem ??= `more than ${deepest} levels at 0x${this.at.toString(16)}`;
    return this.problem === undefined;
  }
}

/** The lines of one value, from a file offset on; a last line says what could not be read. */
export function messagePackLines(bytes: Bytes, offset: number, size: number): string[] {
  const reader = new Reader(bytes, offset, size);
  const value = reader.value(0);
  const lines = typeof value === 'string' ? [value] : linesOf(value);
  return reader.problem === undefined ? lines : [...lines, `not read: ${reader.problem}`];
}

function linesOf(value: Exclude<Value, string>): string[] {
  if ('map' in value)
    return value.map.flatMap(([key, entry]) => {
      if (typeof entry === 'string') return [`${key}: ${entry}`];
      return isEmpty(entry)
        ? [`${key}: ${emptyText(entry)}`]
        : [`${key}:`, ...linesOf(entry).map((line) => '  ' + line)];
    });
  return value.list.flatMap((entry) => {
    if (typeof entry === 'string') return [`- ${entry}`];
    return isEmpty(entry)
      ? [`- ${emptyText(entry)}`]
      : linesOf(entry).map((line, index) => (index === 0 ? '- ' : '  ') + line);
  });
}

const isEmpty = (value: Exclude<Value, string>): boolean => ('map' in value ? value.map : value.list).length === 0;
const emptyText = (value: Exclude<Value, string>): string => ('map' in value ? '{}' : '[]');
