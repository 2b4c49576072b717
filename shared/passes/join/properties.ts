// The properties pass: what GNU property notes say of each part's code becomes what is true of all of it (R41).

import { Bytes, sourceOf } from '../../base/bytes.ts';
import { tableOf } from '../../base/table.ts';
import { hex } from '../../base/text.ts';
import { alignUp, Writer } from '../../base/writer.ts';
import { propertyLayout } from '../../elf/layouts.ts';
import type { PropertyRule } from '../../elf/machine.ts';
import { flagNames, valueOf } from '../../elf/names.ts';
import { gnuNoteTypes, gnuOwner, neededProperties, propertyRanges, propertyTypes } from '../../elf/notes.ts';
import type { Image, Note } from '../../ir/image.ts';
import { titleOfObject } from '../../loader/search.ts';
import type { Merging } from '../merging.ts';

const noteType = valueOf(gnuNoteTypes, 'PROPERTY_TYPE_0');

/** What is true of no merged file, and why. */
const unjoined: ReadonlyMap<number, string> = new Map([
  [
    valueOf(propertyTypes, 'MEMORY_SEAL'),
    'our own code protects data when the dynamic linker would have sealed it already',
  ],
]);

export const isPropertyNote = ({ owner, type }: Pick<Note, 'owner' | 'type'>): boolean =>
  owner === gnuOwner && type === noteType;

export function joinProperties(image: Image, merging: Merging): void {
  const parts = merging.parts.map(({ image: { notes } }) => propertiesOf(image, notes));
  const types = [...new Set(parts.flatMap((properties) => [...properties.keys()]))].sort((a, b) => a - b);
  const joined = new Map<number, Uint8Array>();
  for (const type of types) {
    const values = parts.map((properties) => properties.get(type));
    const value = unjoined.has(type) ? undefined : joinedValue(image, ruleOf(image, type), values);
    if (value) joined.set(type, value);
    nameChange(image, merging, type, values, value);
  }
  const [own] = parts;
  if (own && joined.size === own.size && [...joined].every(([type, value]) => isSame(own.get(type), value))) return;
  image.notes = image.notes.filter((note) => !isPropertyNote(note));
  if (joined.size > 0) image.notes.unshift(noteOf(image, joined));
}

/** The data of each property by its type. */
function propertiesOf({ class: bits, isLittle }: Image, notes: readonly Note[]): Map<number, Uint8Array> {
  const found = new Map<number, Uint8Array>();
  for (const { data } of notes.filter(isPropertyNote)) {
    const bytes = new Bytes(sourceOf(data), isLittle);
    for (let at = 0; at + propertyLayout.size <= data.length;) {
      const { type, size } = tableOf(bytes, propertyLayout, at, 1).get;
      const start = at + propertyLayout.size;
      if (start + size(0) > data.length) break;
      found.set(type(0), data.slice(start, start + size(0)));
      at = alignUp(start + size(0), bits / 8);
    }
  }
  return found;
}

/** Each padded to a word, ascending (Linux gABI extensions, program property). */
function noteOf({ class: bits, isLittle }: Image, properties: ReadonlyMap<number, Uint8Array>): Note {
  const word = bits / 8;
  const out = new Writer(
    [...properties.values()].reduce((size, { length }) => size + propertyLayout.size + alignUp(length, word), 0),
    isLittle,
  );
  let at = 0;
  for (const [type, value] of properties) {
    out.record<'type' | 'size'>(at, propertyLayout, { type, size: value.length });
    out.copy(at + propertyLayout.size, value);
    at += propertyLayout.size + alignUp(value.length, word);
  }
  return { owner: gnuOwner, type: noteType, data: out.bytes, align: word === 8 ? 8 : 4 };
}

function ruleOf({ machine }: Image, type: number): PropertyRule {
  return (
    [...(machine.propertyRanges ?? []), ...propertyRanges].find(
      ([first, last]) => type >= first && type <= last,
    )?.[2] ?? 'same'
  );
}

/** Undefined where the whole has no such property. */
function joinedValue(
  { isLittle }: Image,
  rule: PropertyRule,
  values: readonly (Uint8Array | undefined)[],
): Uint8Array | undefined {
  const there = values.filter((value) => value !== undefined);
  const [first] = there;
  const isEverywhere = there.length === values.length;
  const bits = (join: (a: number, b: number) => number): Uint8Array => {
    const out = new Writer(4, isLittle);
    out.u32(0, there.map((value) => numberOf(value, isLittle)).reduce(join) >>> 0);
    return out.bytes;
  };
  const unlessZero = (value: Uint8Array): Uint8Array | undefined =>
    value.every((byte) => byte === 0) ? undefined : value;
  switch (rule) {
    case 'and':
      return isEverywhere ? unlessZero(bits((a, b) => a & b)) : undefined;
    case 'or':
      return unlessZero(bits((a, b) => a | b));
    case 'used':
      return isEverywhere ? bits((a, b) => a | b) : undefined;
    case 'largest':
      return there.reduce((largest, value) =>
        numberOf(value, isLittle) > numberOf(largest, isLittle) ? value : largest,
      );
    case 'any':
      return first;
    case 'same':
      return isEverywhere && there.every((value) => isSame(value, first)) ? first : undefined;
  }
}

/** A number of 4 or 8 bytes; 0 where there are fewer. */
function numberOf(data: Uint8Array, isLittle: boolean): number {
  const bytes = new Bytes(sourceOf(data), isLittle);
  if (data.length >= 8) return bytes.i64(0);
  return data.length >= 4 ? bytes.u32(0) : 0;
}

function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** Says what the output no longer claims of what the target did, and what it claims now. */
function nameChange(
  image: Image,
  { parts, decisions }: Merging,
  type: number,
  values: readonly (Uint8Array | undefined)[],
  value: Uint8Array | undefined,
): void {
  const [own] = values;
  if (isSame(own, value) || (own === undefined && value === undefined)) return;
  const { isLittle } = image;
  const table = image.machine.properties?.find((property) => property.type === type);
  const generic = propertyTypes.of(type);
  const name = (table?.name ?? generic?.fullName ?? `property ${hex(type)}`).replace(/^GNU_PROPERTY_/, '');
  const bits = table?.bits ?? (generic?.name === '1_NEEDED' ? neededProperties : undefined);
  const mask = (data: Uint8Array | undefined): number => (data ? numberOf(data, isLittle) : 0);
  const named = (which: number): string => (bits && which !== 0 ? ` ${flagNames(bits, which >>> 0).join(' ')}` : '');
  const files = (isOne: (data: Uint8Array | undefined) => boolean): string =>
    parts
      .filter((_, rank) => isOne(values[rank]))
      .map(({ object }) => titleOfObject(object))
      .join(', ');
  const [lost, gained] = [mask(own) & ~mask(value), mask(value) & ~mask(own)];
  const say = (what: string): void => {
    decisions.push({ about: 'property', what });
  };
  if (value === undefined || (bits && lost !== 0)) {
    const lacking = files((data) => data === undefined || (mask(data) & lost) !== lost);
    say(
      `${name}${named(lost)}: left out, ` +
        (unjoined.get(type) ?? (lacking === '' ? 'the files do not say the same' : `not said by ${lacking}`)),
    );
  }
  if (value !== undefined && (!bits || gained !== 0))
    say(
      `${name}${named(gained)}: said now, because of ` +
        files((data) => data !== undefined && (!bits || (mask(data) & gained) !== 0)),
    );
}
