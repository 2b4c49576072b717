// Reads the data of a note piece by piece: numbers, words, texts. Behind the end everything is 0 or empty.

import { hex, hexBytes } from '../../base/text.ts';
import type { ElfFile } from '../file.ts';
import type { Note } from './notes.ts';

/** A cursor over a note's data. */
export class NoteData {
  readonly file: ElfFile;
  readonly end: number;
  readonly wordSize: number;
  /** File offset of what is read next. */
  at: number;

  /** @param skip bytes of the data to leave out at its start */
  constructor({ file, dataOffset, dataSize }: Pick<Note, 'file' | 'dataOffset' | 'dataSize'>, skip = 0) {
    this.file = file;
    this.at = dataOffset + skip;
    this.end = dataOffset + dataSize;
    this.wordSize = file.class / 8;
  }
  get left(): number {
    return Math.max(0, this.end - this.at);
  }
  number(): number {
    this.at += 4;
    return this.at <= this.end ? this.file.bytes.u32(this.at - 4) : 0;
  }
  word(): number {
    if (this.wordSize === 4) return this.number();
    this.at += 8;
    return this.at <= this.end ? this.file.bytes.i64(this.at - 8) : 0;
  }
  /** A number of 2, 4 or 8 bytes as hex, exact. */
  hex(size: number): string {
    this.at += size;
    if (this.at > this.end) return '0x0';
    const { bytes } = this.file;
    return size === 8 ? bytes.hex64(this.at - 8) : hex(size === 4 ? bytes.u32(this.at - 4) : bytes.u16(this.at - 2));
  }
  text(): string {
    const text = this.file.bytes.string(this.at, this.left);
    this.at += this.file.bytes.lengthOfString(this.at, this.left) + 1;
    return text;
  }
}

const shownBytes = 32;

/** The first bytes of a note's data in hex; none when it has no data. */
export function bytesOf(note: Note): string[] {
  if (note.dataSize === 0) return [];
  return [
    hexBytes(note.file.bytes.copy(note.dataOffset, Math.min(note.dataSize, shownBytes)), ' ') +
      (note.dataSize > shownBytes ? ' …' : ''),
  ];
}
