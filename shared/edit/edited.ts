// A file as an edit makes it.

import type { Output } from '../encode/encode.ts';
import type { DebugFile } from './binary.ts';

/** What an edit makes: written on demand. */
export interface EditedFile {
  /** Bytes. */
  readonly size: number;
  /** What moved and what was added, a sentence each. */
  readonly remarks: readonly string[];
  /** A second file, without which this one must not be. */
  readonly debugFile: DebugFile | undefined;
  /** Where everything is that has a name, in the order of the output; parts may hold others. */
  readonly parts: readonly Part[];
  /** How many bytes come before the ELF file, in the input and in the output. */
  readonly head: { readonly before: number; readonly after: number };
  writing(out: Output): Generator<number, void>;
}

/** A table, a section or what else headers name: bytes of the output, and where they were in the input. */
export interface Part {
  readonly name: string;
  readonly offset: number;
  readonly size: number;
  /** Undefined of what is new. */
  readonly before: number | undefined;
  /** In memory before and afterwards; undefined of what is not loaded. */
  readonly addresses: readonly [before: number | undefined, after: number | undefined];
}
