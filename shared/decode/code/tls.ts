// Thread-local storage: the template that each thread gets a copy of, and the symbols in it.

import { once } from '../../base/once.ts';
import { sectionFlags, segmentTypes, symbolTypes } from '../../elf/constants.ts';
import { valueOf } from '../../elf/names.ts';
import { allSymbolTablesOf } from '../symbols/debugSymbols.ts';
import type { ElfFile, Section, Segment } from '../file.ts';
import { symbolType, type SymbolTable } from '../symbols/symbols.ts';

/** The template: initial bytes from the file, then zeros up to the memory size. */
export interface TlsTemplate {
  readonly segment: Segment;
  readonly offset: number;
  readonly fileSize: number;
  readonly address: number;
  readonly memorySize: number;
  readonly align: number;
  /** The sections in it: .tdata, .tbss. */
  readonly sections: readonly Section[];
}

/** Symbols of type TLS of one table, in ascending order of their offset in the template. */
export interface TlsSymbols {
  readonly symbols: SymbolTable;
  readonly rows: Uint32Array;
}

const tlsSegment = valueOf(segmentTypes, 'TLS');
const tlsFlag = valueOf(sectionFlags, 'TLS');
const tlsType = valueOf(symbolTypes, 'TLS');

/** PT_TLS; undefined when the file has no thread-local variables of its own. */
export const tlsTemplateOf = once((file: ElfFile): TlsTemplate | undefined => {
  const segment = file.segments.find((s) => s.type === tlsSegment);
  if (!segment) return undefined;
  const { offset, fileSize, address, memorySize, align } = segment;
  return {
    segment,
    offset,
    fileSize,
    address,
    memorySize,
    align,
    sections: file.sections.filter((s) => (s.flags & tlsFlag) !== 0),
  };
});

/** The thread-local symbols of each symbol table; those that other files define are left out. */
export const tlsSymbolsOf = once((file: ElfFile): readonly TlsSymbols[] =>
  allSymbolTablesOf(file).map((symbols) => {
    const { value, shndx } = symbols.table.get;
    const rows: number[] = [];
    for (let row = 1; row < symbols.count; row++)
      if (symbolType(symbols, row) === tlsType && shndx(row) !== 0) rows.push(row);
    return { symbols, rows: Uint32Array.from(rows.sort((a, b) => value(a) - value(b) || a - b)) };
  }),
);
