// The join pass: several images, each at addresses of its own, become one. Nothing is resolved yet: the rows of the
// parts follow each other.

import type { Log } from '../../base/log.ts';
import { joinRows, rowsWhere, selectRows, valueAt } from '../../base/columns.ts';
import { mergeCodes } from '../../elf/codes.ts';
import { joinLabels, joinRanks, joinSymbols } from '../../ir/columns.ts';
import {
  unwindColumns,
  type Image,
  type Section,
  type Unwind,
  type VersionDefinition,
  type VersionNeed,
} from '../../ir/image.ts';
import { joinAttributes } from './attributes.ts';
import { joinFunctions } from './functions.ts';
import { labelsOfPart, labelsOfStubs } from './labels.ts';
import type { Merging } from '../merging.ts';

export function joinImages(log: Log, merging: Merging): Image {
  const images = merging.parts.map(({ image }) => image);
  const [target] = images;
  if (!target) throw new Error('nothing to join');
  nameUnusual(merging);
  for (const image of images) image.labels = labelsOfPart(titleOf(image), image, labelsOfStubs(image));
  return {
    ...target,
    machineFlags: joinMachineFlags(log, merging),
    page: images.reduce((largest, { page }) => Math.max(largest, page), 0),
    needs: [...new Set(images.flatMap(({ needs }) => needs))],
    // The dynamic linker's stubs know only the slots of the first image: all are bound at start.
    slots: target.slots && { ...target.slots, isLazy: false },
    flags: new Set([...target.flags].filter((flag) => flag !== 'symbolic').concat('now')),
    hashes: new Set(target.hashes),
    isPacked: images.some(({ isPacked }) => isPacked),
    segments: images.flatMap(({ segments }) => segments).sort(byAddress),
    sections: joinSections(images),
    labels: joinLabels(images.map(({ labels }) => labels)),
    symbols: joinSymbols(images.map(({ symbols }) => symbols)),
    relocations: joinRanks(
      images.map(({ relocations }, rank) => ({ relocations, firstSymbol: merging.symbolsOf(rank).first })),
    ),
    lifecycle: { preinit: [], init: [], fini: [] },
    relro: images.flatMap(({ relro }) => relro).sort(byAddress),
    protectedByCode: images.flatMap(({ protectedByCode }) => protectedByCode).sort(byAddress),
    stack: { isExecutable: images.some(({ stack }) => stack.isExecutable), size: target.stack.size },
    unwind: joinUnwind(images.flatMap(({ unwind }) => (unwind ? [unwind] : []))),
    functionIndex: joinFunctions(images),
    attributes: joinAttributes(log, merging),
    versions: { definitions: joinDefinitions(images), needs: joinNeeds(images) },
    notes: [...target.notes],
    probes: images.flatMap(({ probes }) => probes),
    manifest: images.flatMap(({ manifest }) => manifest),
  };
}

/** What the parts' code needs of the CPU together; refuses parts of another calling convention. */
function joinMachineFlags(log: Log, { parts, target: { image: target } }: Merging): number {
  const { flagsOfAny = 0, flagsOfAttributes = 0, flags } = target.machine;
  for (const { object, image } of parts) {
    const isNoted = image.attributes !== undefined && target.attributes !== undefined;
    const mayDiffer = isNoted ? flagsOfAny | flagsOfAttributes : flagsOfAny;
    if (((image.machineFlags ^ target.machineFlags) & ~mayDiffer) !== 0) {
      const [own, others] = [image, target].map(({ machineFlags }) => flags(machineFlags).join(', '));
      const what = `${object.path} is built for another ABI than the target: ${own}, not ${others}`;
      log.add(mergeCodes.unsupported, { offset: log.diagnostics.length, size: 0 }, { what });
    }
  }
  const ofParts = parts.reduce((all, { image }) => all | (image.machineFlags & ~flagsOfAttributes), 0);
  return (ofParts | target.machineFlags) >>> 0;
}

function nameUnusual(merging: Merging): void {
  for (const { object, image } of merging.parts) {
    if (image.stack.isExecutable) merging.decide('stack', `${object.path} asks for an executable stack`);
    if (image.flags.has('textrel')) merging.decide('text', `${object.path} has relocations in its code`);
  }
}

const titleOf = (image: Image): string => image.soname ?? valueAt(image.manifest, 0).name;
const byAddress = (a: { address: number }, b: { address: number }): number => a.address - b.address;

/** Names tell whose they are: several sections of one name would confuse people, and debuggers. */
function joinSections(images: readonly Image[]): Section[] {
  const named = images.flatMap((image, rank) =>
    rank === 0
      ? image.sections
      : image.sections.map((section) => ({ ...section, name: `${section.name}.${titleOf(image)}` })),
  );
  return named.sort(byAddress);
}

/** The first of each key, in order; `better` chooses between two. */
export function unique<T>(items: readonly T[], keyOf: (item: T) => string, better: (a: T, b: T) => T = (a) => a): T[] {
  const found = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    const known = found.get(key);
    found.set(key, known === undefined ? item : better(known, item));
  }
  return [...found.values()];
}

function joinNeeds(images: readonly Image[]): VersionNeed[] {
  return unique(
    images.flatMap(({ versions }) => versions.needs),
    ({ file, name }) => `${file}\0${name}`,
    strongest,
  );
}

/** A need that is weak in all files stays weak. */
function strongest(a: VersionNeed, b: VersionNeed): VersionNeed {
  return a.isWeak ? b : a;
}

/**
 * All versions stay: libraries that are loaded later may need them. Only the target has a base version, its own name.
 */
function joinDefinitions(images: readonly Image[]): VersionDefinition[] {
  const all = images.flatMap(({ versions }, rank) =>
    versions.definitions.filter(({ isBase }) => !isBase || rank === 0),
  );
  const [target] = images;
  return target
    ? withBase(
        target,
        unique(all, ({ name }) => name),
      )
    : [];
}

/** Tables of versions begin with the base version (LSB Core, Symbol Version Definitions). */
export function withBase(image: Image, definitions: readonly VersionDefinition[]): VersionDefinition[] {
  return definitions.length === 0 || definitions.some(({ isBase }) => isBase)
    ? [...definitions]
    : [{ name: titleOf(image), parents: [], isBase: true, isWeak: false }, ...definitions];
}

/** One index over all, ascending; the frames stay where they are. */
export function joinUnwind(unwinds: readonly Unwind[]): Unwind | undefined {
  const [first] = unwinds;
  if (!first) return undefined;
  const joined = joinRows(
    unwindColumns,
    unwinds.map(({ index }) => index),
  );
  const order = rowsWhere(joined, () => true).sort((a, b) => joined.get.location(a) - joined.get.location(b));
  return { frames: first.frames, index: selectRows(joined, order) };
}
