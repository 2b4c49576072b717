// The wishes pass: what the parts ask of the dynamic linker by flags and dynamic entries, and how large stacks are,
// becomes what the output asks (R39).

import type { Image } from '../../ir/image.ts';
import { hex } from '../../base/text.ts';
import { titleOfObject } from '../../loader/search.ts';
import type { Merging, Part } from '../merging.ts';

/**
 * What becomes of a flag of elf/imageWords.ts. any: the output has it when one of the parts has; library: the same
 * where the output is a library, a program is not opened or unloaded; all: when all
 * parts have it; target: as the target has it, dynamic linkers on Linux do not look at it; settled: the merge has done
 * what it asks for; first: see nameFirst; never, always: it says
 * that there is one file, or several (R51).
 */
type Fate = 'any' | 'library' | 'all' | 'target' | 'settled' | 'first' | 'never' | 'always';

const fates: Readonly<Record<string, readonly [fate: Fate, name: string, meaning?: string]>> = {
  now: ['settled', 'DF_BIND_NOW'],
  symbolic: ['settled', 'DF_SYMBOLIC'],
  pie: ['target', 'DF_1_PIE'],
  origin: ['any', 'DF_ORIGIN'],
  textrel: ['any', 'DF_TEXTREL'],
  staticTls: ['library', 'DF_STATIC_TLS', 'dlopen may have no room for its thread-local variables'],
  global: ['library', 'DF_1_GLOBAL', 'its symbols are found by all that is loaded later'],
  nodelete: ['library', 'DF_1_NODELETE', 'it is never unloaded'],
  noopen: ['library', 'DF_1_NOOPEN', 'dlopen refuses it'],
  nodeflib: ['all', 'DF_1_NODEFLIB', 'the usual folders are searched for the libraries that stay outside'],
  initfirst: ['first', 'DF_1_INITFIRST'],
  group: ['target', 'DF_1_GROUP'],
  interpose: ['target', 'DF_1_INTERPOSE'],
  nodump: ['target', 'DF_1_NODUMP'],
  nodirect: ['target', 'DF_1_NODIRECT'],
  singleton: ['target', 'DF_1_SINGLETON'],
};

/**
 * Entries of libraries at which no dynamic linker looks: those of the program count (glibc elf/rtld.c,
 * load_audit_modules), where it can be audited (R43).
 */
export const ofPrograms: readonly string[] = ['audit', 'depaudit'];

export function joinWishes(image: Image, merging: Merging): void {
  const [target, ...sources] = merging.parts;
  if (!target) return;
  const { flagTags = {}, flagBits = {} } = image.machine;
  const tags = Object.entries(flagTags).map(([name, fate]) => [name, [fate, `DT_${name}`]] as const);
  const bits = Object.values(flagBits).flatMap((rows) => rows.map(([, word, fate]) => [word, [fate, word]] as const));
  for (const [word, row] of [...Object.entries(fates), ...tags, ...bits])
    joinFlag(image, merging, target, sources, word, row);
  nameFirst(image, merging, sources);
  for (const {
    object,
    image: { paths },
  } of merging.holdsGlibc ? merging.parts : sources) {
    const reason =
      object === target.object
        ? "a program with the C library inside can't be audited"
        : 'only that of a program counts';
    for (const { tag } of paths)
      if (ofPrograms.includes(tag))
        merging.decide('flag', `DT_${tag.toUpperCase()} of ${titleOfObject(object)}: left out, ${reason}`);
  }
  joinStacks(image, merging);
}

function joinFlag(
  image: Image,
  merging: Merging,
  target: Part,
  sources: readonly Part[],
  word: string,
  [fate, name, meaning]: readonly [Fate, string, string?],
): void {
  const parts = [target, ...sources];
  const having = parts.filter((part) => part.image.flags.has(word));
  const has = target.image.flags.has(word);
  const isWanted = {
    any: having.length > 0,
    library: image.kind === 'library' ? having.length > 0 : has,
    all: having.length === parts.length,
    target: has,
    first: has,
    settled: image.flags.has(word),
    never: false,
    always: true,
  }[fate];
  if (isWanted) image.flags.add(word);
  else image.flags.delete(word);
  if (meaning === undefined || isWanted === has) return;
  const others = fate === 'all' ? parts.filter((part) => !having.includes(part)) : having;
  merging.decide(
    'flag',
    `${name}: ${isWanted ? 'set' : 'left out'} because of ` +
      `${others.map(({ object }) => titleOfObject(object)).join(', ')}: ${meaning}`,
  );
}

/**
 * A part that comes first does so among the parts of a program; of a library, which has initialisers of several, it
 * would take the others along.
 */
function nameFirst(image: Image, merging: Merging, sources: readonly Part[]): void {
  if (image.kind !== 'library' || merging.world.libc !== 'glibc') return;
  for (const { object } of sources.filter((part) => part.image.flags.has('initfirst')))
    merging.decide(
      'order',
      `initialisers of ${titleOfObject(object)} run with those of the output, not before those of ` +
        `all libraries (DF_1_INITFIRST)`,
    );
}

/**
 * musl gives threads the largest stack that a file asks for which is there from the start (ldso/dynlink.c, map_library,
 * kernel_mapped_dso).
 */
function joinStacks(image: Image, { world, parts, decisions }: Merging): void {
  const atStart = parts.filter(({ object }) => !world.opened.some(({ added }) => added.includes(object)));
  const largest = atStart.reduce<Part | undefined>(
    (best, part) => (part.image.stack.size > (best?.image.stack.size ?? image.stack.size) ? part : best),
    undefined,
  );
  if (!largest) return;
  image.stack.size = largest.image.stack.size;
  if (world.libc === 'musl')
    decisions.push({
      about: 'stack',
      what: `threads have stacks of ${hex(image.stack.size)} bytes, as ${titleOfObject(largest.object)} asks for`,
    });
}
