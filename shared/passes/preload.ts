// The preload pass: references that preloaded libraries are to get before the definitions inside. The dynamic linker looks into the program before it looks into them (rule 20): so the program asks
// for the name without having it, and code of our own puts the definition inside where nobody had one.

import { joinSymbols, selectSymbols } from '../ir/columns.ts';
import type { Image, Symbols } from '../ir/image.ts';
import { isOfC } from './gather.ts';
import type { Merging, Reference } from './merging.ts';

/** Whether a reference stays one for preloaded libraries. @param row of the relocation */
export function isReplaceable({ relocations, symbols, class: bits, kind }: Image, { options, parts, world }: Merging, row: number, { bound, rank, row: definition }: Reference): boolean {
  if (options.preloadable !== true || kind !== 'executable' || rank === undefined || rank === 0) return false;
  const [asking, defining] = [parts[relocations.rank[row] ?? 0], parts[rank]];
  const isWhole = relocations.size[row] === bits / 8 && (relocations.kind[row] !== 'absolute' || relocations.addend[row] === 0);
  const isKept = isWhole && (relocations.kind[row] === 'slot' || relocations.kind[row] === 'got' || relocations.kind[row] === 'absolute');
  if (!isKept || !asking || !defining || world.libc !== 'glibc' || isOfC(defining.object)) return false;
  // What is chosen at start may be called before our own code runs; what a library binds to itself nobody replaces.
  if (asking.image.symbols.kind.includes('ifunc') || asking.image.relocations.kind.includes('irelative')) return false;
  if (bound.rule === 'localReference' || bound.rule === 'protectedReference' || (asking === defining && asking.object.view.isSymbolic)) return false;
  return symbols.home[definition] === 'image' && symbols.visibility[definition] === 'default' && (symbols.kind[definition] === 'function' || symbols.kind[definition] === 'data' || symbols.kind[definition] === 'none');
}

/** Makes imports of the references that stay: weak, and without a version, so that a definition of the program's own that has one is passed over (glibc elf/dl-lookup.c, check_match). */
export function importReplaceable(image: Image, merging: Merging): void {
  const { replaceable } = merging;
  if (replaceable.size === 0) return;
  const { relocations } = image;
  const rows = new Map<string, number>();
  const sources: number[] = [];
  for (let row = 0; row < relocations.count; row++) {
    const definition = replaceable.get(relocations.place[row] ?? 0);
    if (definition === undefined || (relocations.symbol[row] ?? -1) < 0) continue;
    const name = image.symbols.name[definition] ?? '';
    if (!rows.has(name)) {
      rows.set(name, image.symbols.count + sources.length);
      sources.push(definition);
    }
    relocations.symbol[row] = rows.get(name) ?? -1;
  }
  image.symbols = joinSymbols([image.symbols, asImports(selectSymbols(image.symbols, sources))]);
  // Versions from 3 on are passed over: one that nobody uses takes the first number (the same function; 1 is the file's own).
  const { definitions } = image.versions;
  definitions.splice(definitions.findIndex(({ isBase }) => isBase) + 1, 0, { name: unusedVersion, parents: [], isBase: false, isWeak: false });
  merging.decide('preload', `${sources.length} functions and variables can be replaced by preloaded libraries`);
}

const unusedVersion = 'ELFSMITH_PRELOADABLE';

function asImports(symbols: Symbols): Symbols {
  const all = <T>(value: T): T[] => symbols.name.map(() => value);
  return { ...symbols, version: all(''), versionFile: all(''), isDefault: new Uint8Array(symbols.count), binding: all('weak'), home: all('undefined'), value: new Float64Array(symbols.count), size: new Float64Array(symbols.count) };
}
