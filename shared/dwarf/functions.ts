// The functions of a unit by address, with those that were inlined into them.

import { once } from '../base/once.ts';
import { valueOf } from '../elf/names.ts';
import { tags } from './constants.ts';
import { Cover, rangesOf, type Range } from './ranges.ts';
import { Entries, entryAt, referenceIn, textIn, valueOfEntry, type Entry, type Unit } from './units.ts';

/** A function that an address is in. */
export interface FunctionAt {
  /** As its symbol is called where that is said, else as in the source. */
  readonly name: string | undefined;
  /** Where the call stands that the function was inlined for; absent of the function around them all. */
  readonly call?: { readonly file: number; readonly line: number; readonly column: number };
}

const inlined = valueOf(tags, 'inlined_subroutine');
const subprogram = valueOf(tags, 'subprogram');
const wanted = (tag: number): boolean => tag === inlined || tag === subprogram;

/** Functions and inlined calls in the order of the unit. */
interface Functions {
  readonly offsets: readonly number[];
  /** The one around it; -1: none. */
  readonly parents: readonly number[];
  readonly cover: Cover;
  /** What has been asked for, by number. */
  readonly known: Map<number, FunctionAt>;
}

/**
 * All functions of a unit. Lists of ranges that entries share are read for each: in all no more than the unit and its
 * sections have bytes.
 */
export const functionsOf = once((unit: Unit): Functions => {
  const { sections } = unit;
  let left = unit.end - unit.offset + sections.region('ranges').size + sections.region('rnglists').size;
  const offsets: number[] = [];
  const parents: number[] = [];
  const ranges: (Range & { readonly owner: number; readonly depth: number })[] = [];
  // The function around the entries of each depth.
  const around: number[] = [];
  let parent = -1;
  for (const entries = new Entries(unit); !entries.isAtEnd;) {
    const values = entries.next(wanted);
    if (entries.tag === 0) {
      parent = around.pop() ?? -1;
      if (around.length === 0) break;
      continue;
    }
    let inner = parent;
    if (values) {
      inner = offsets.length;
      offsets.push(entries.offset);
      parents.push(parent);
      const own = rangesOf({ unit, values }, left);
      left -= own.length;
      for (const { start, end } of own) ranges.push({ start, end, owner: inner, depth: around.length });
    }
    if (entries.hasChildren) {
      around.push(parent);
      parent = inner;
    }
  }
  // Linkers make one of functions with the same code: what is inlined tells more than who is around it.
  return { offsets, parents, known: new Map(), cover: new Cover(ranges.toSorted((a, b) => a.depth - b.depth)) };
});

/** The functions around an address, the innermost first. */
export function functionsAt(unit: Unit, address: number): readonly FunctionAt[] {
  const functions = functionsOf(unit);
  const found: FunctionAt[] = [];
  for (let index = functions.cover.at(address); index >= 0; index = functions.parents[index] ?? -1) {
    const here = functions.known.get(index) ?? readFunction(unit, functions.offsets[index] ?? 0);
    if (!here) break;
    functions.known.set(index, here);
    found.push(here);
    if (!here.call) break;
  }
  return found;
}

function readFunction(unit: Unit, offset: number): FunctionAt | undefined {
  const entry = entryAt(unit, offset);
  if (!entry) return undefined;
  const name = nameOf(entry);
  if (entry.tag !== inlined) return { name };
  const number = (attribute: string): number => valueOfEntry(entry, attribute)?.number ?? 0;
  return { name, call: { file: number('call_file'), line: number('call_line'), column: number('call_column') } };
}

/** Entries that are gone through for a name: the function, its abstract form, its declaration. */
const mostOrigins = 8;

/** The name of the symbol, else the name in the source: of the entry, or of those that it completes. */
function nameOf(entry: Entry): string | undefined {
  const chain: Entry[] = [];
  for (let next: Entry | undefined = entry; next && chain.length < mostOrigins; next = originOf(next)) chain.push(next);
  for (const attribute of ['linkage_name', 'MIPS_linkage_name', 'name'])
    for (const each of chain) {
      const text = textIn(each.unit, valueOfEntry(each, attribute));
      if (text !== undefined && text !== '') return text;
    }
  return undefined;
}

function originOf(entry: Entry): Entry | undefined {
  return referenceIn(entry.unit, valueOfEntry(entry, 'abstract_origin') ?? valueOfEntry(entry, 'specification'));
}
