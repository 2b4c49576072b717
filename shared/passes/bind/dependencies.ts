// The dependencies pass: what the output needs, of whom, and where it is looked for: all that the parts needed and did
// not bring along.

import { rowsWhere } from '../../base/columns.ts';
import { folderOf } from '../../base/files.ts';
import { grouped } from '../../base/text.ts';
import type { Image } from '../../ir/image.ts';
import type { LoadedObject } from '../../loader/object.ts';
import { titleOfObject } from '../../loader/search.ts';
import { definesVersion, relrVersion } from '../../loader/versions.ts';
import { unique } from '../join/join.ts';
import type { Merging } from '../merging.ts';
import { ofPrograms } from '../join/wishes.ts';

export function settleDependencies(image: Image, merging: Merging): void {
  const { world } = merging;
  const byName = new Map<string, LoadedObject>();
  for (const object of world.objects)
    for (const name of [...object.names, object.path, object.view.soname])
      if (name !== undefined && name !== '' && !byName.has(name)) byName.set(name, object);
  const isOutside = (name: string): boolean => {
    const object = byName.get(name);
    return object === undefined || merging.rankOf(object) === undefined;
  };
  const wanted = image.needs.filter((name) => isOutside(name) && (byName.has(name) || isMissedAtStart(merging, name)));
  const outside = orderedOutside(merging, new Set(wanted.map((name) => byName.get(name))));
  const nameOf = (object: LoadedObject): string =>
    wanted.find((name) => byName.get(name) === object) ?? object.view.soname ?? object.path;
  image.needs = [...outside.map(nameOf), ...wanted.filter((name) => !byName.has(name))];
  for (const object of outside)
    if (world.objects.indexOf(object) >= world.startCount) {
      const what = 'outside, and needed by what is opened: it is loaded at start, initialised then, and found by all';
      merging.decide('opened', `${object.path}: ${what}`);
    }
  image.versions.needs = image.versions.needs.filter(({ file }) => isOutside(file) && image.needs.includes(file));
  // glibc takes a program of this name for its C library, which must be initialised before all else (elf/rtld.c,
  // dl_main; R3).
  if (image.kind === 'executable')
    image.soname =
      merging.parts.flatMap(({ object: { view } }) => view.soname ?? []).find((name) => /^libc\.so\.\d/.test(name)) ??
      image.soname;
  settlePacking(image, merging);
  image.paths = joinPaths(merging.parts.flatMap((part, rank) => pathsOf(merging, part, rank)));
  if (world.libc === 'musl') forgetVersions(image);
}

/** What is not found, and needed only by what is opened later, is looked for then (R44). */
function isMissedAtStart({ world, ...merging }: Merging, name: string): boolean {
  return (
    !merging.parts.some(({ object }) => world.opened.some(({ added }) => added.includes(object))) ||
    world.missing.some((missing) => missing.name === name && world.objects.indexOf(missing.neededBy) < world.startCount)
  );
}

/**
 * musl compares no versions, and its libc stands for those of files that were built with glibc (ldso/dynlink.c,
 * load_library): what they need of another libc is not asked for.
 */
function forgetVersions({ symbols: { count, get, set }, needs }: Image): void {
  for (let row = 0; row < count; row++) {
    const file = get.versionFile(row);
    if (file === '' || needs.includes(file)) continue;
    set.version(row, '');
    set.versionFile(row, '');
  }
}

/**
 * Relative relocations are packed where the libc allows it (R26). musl says nowhere what it knows: there an input must
 * have been packed.
 */
function settlePacking(image: Image, merging: Merging): void {
  const { world, options } = merging;
  const libc = world.objects.find((object) => definesVersion(object, relrVersion));
  const count = rowsWhere(image.relocations, (row) => image.relocations.get.kind(row) === 'relative').length;
  const isKnown = world.libc === 'musl' ? image.isPacked : libc !== undefined;
  image.isPacked = options.pack !== false && isKnown && count > 0 && !image.isFixed;
  image.versions.needs = image.versions.needs.filter(({ name }) => name !== relrVersion);
  const file = image.needs.find((name) => libc?.names.includes(name) === true || libc?.view.soname === name);
  if (!image.isPacked) return;
  if (file !== undefined) image.versions.needs.push({ file, name: relrVersion, isWeak: false });
  merging.decide(
    'packed',
    `${grouped(count)} relative relocations are packed ` +
      `(DT_RELR)${file === undefined ? '' : `: ${file} must define ${relrVersion}, as glibc does from 2.36 on`}`,
  );
}

/**
 * The libraries outside that are needed directly, in the order of the scope; with those between that others need, where
 * they would come later otherwise.
 */
function orderedOutside({ world, ...merging }: Merging, direct: ReadonlySet<LoadedObject | undefined>): LoadedObject[] {
  const outside = world.objects.filter((object) => !merging.parts.some((part) => part.object === object));
  const listed = outside.filter((object) => direct.has(object));
  // Breadth first: those listed, then what they need.
  const order = [...listed];
  for (const object of order)
    for (const needed of object.needed) if (outside.includes(needed) && !order.includes(needed)) order.push(needed);
  const isSame = order.every((object, index) => object === outside[index]);
  return isSame ? listed : outside.slice(0, outside.findLastIndex((object) => direct.has(object)) + 1);
}

const isSearch = (tag: string): boolean => tag === 'rpath' || tag === 'runpath';

/**
 * glibc keeps the last entry of each kind, and looks at no DT_RPATH where there is a DT_RUNPATH (elf/dl-load.c,
 * _dl_map_object): folders to search go into one.
 */
function joinPaths(paths: Image['paths']): Image['paths'] {
  const folders = unique(
    paths.filter(({ tag }) => isSearch(tag)).flatMap(({ text }) => text.split(':')),
    (folder) => folder,
  );
  const tag = paths.some((path) => path.tag === 'runpath') ? 'runpath' : 'rpath';
  return [
    ...paths.filter((path) => !isSearch(path.tag)),
    ...(folders.length === 0 ? [] : [{ tag, text: folders.join(':') }]),
  ];
}

const origin = /\$ORIGIN\b|\$\{ORIGIN\}/g;

/**
 * Search paths of all parts: what they open later is looked for there, too. $ORIGIN of a file that lies elsewhere is
 * its folder.
 */
function pathsOf(merging: Merging, { object, image }: Merging['parts'][number], rank: number): Image['paths'] {
  const folder = folderOf(object.realPath);
  const isOfTarget = (tag: string): boolean => rank === 0 && !(merging.holdsGlibc && ofPrograms.includes(tag));
  const kept = image.paths.filter(({ tag }) => isSearch(tag) || isOfTarget(tag));
  return kept.map(({ tag, text }) => {
    const elsewhere = text.replace(origin, () => folder);
    if (elsewhere !== text) merging.origins.add(folder);
    if (elsewhere === text || folder === merging.options.folder) return { tag, text };
    merging.decide(
      'folder',
      `${titleOfObject(object)}: ${text} becomes ${elsewhere}, for the output does not lie in that folder`,
    );
    return { tag, text: elsewhere };
  });
}
