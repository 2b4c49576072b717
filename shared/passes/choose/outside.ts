// What a file that brings its C library along still looks for on the disk, so that the plan says it: things that are
// opened by name, when the program asks for them.

import { counted } from '../../base/text.ts';
import { importedNames } from '../../loader/bind.ts';
import type { LoadedObject } from '../../loader/object.ts';
import { cpuLevelOf, folderLevelOf, statedLevelOf } from '../../loader/platforms.ts';
import { titleOfObject } from '../../loader/search.ts';
import { apartOf } from './gather.ts';
import { isOfC, isSanitizer } from '../../loader/libraryKinds.ts';
import type { Merging } from '../merging.ts';

/** Functions, and what is opened when they are called. */
type Opening = readonly [functions: RegExp, what: string];

/** What the C library opens, wherever it is. */
const openedByC: readonly Opening[] = [
  [
    /^(getpw|getgr|getsp|getgrouplist|initgroups|getlogin|cuserid)/,
    'users and groups: /etc/nsswitch.conf, /etc/passwd and /etc/group, and the libnss_*.so that the first names',
  ],
  [
    /^(getaddrinfo|getnameinfo|gethostby|getservby|getprotoby|getnetby|res_n?(init|query|search))/,
    'names of hosts and services: /etc/nsswitch.conf, /etc/hosts, /etc/resolv.conf, and the ' +
      'libnss_*.so that the first names',
  ],
  [
    /^(iconv_open|__gconv)/,
    'conversion between character sets other than UTF-8, UTF-16, UTF-32 and ASCII: the gconv folder of the C library',
  ],
  [/^(setlocale|newlocale)$/, 'locales other than C and POSIX, C.UTF-8 too: the locale folder of the C library'],
  [/^(bindtextdomain|dcgettext|dcngettext|catopen)$/, 'translated messages: /usr/share/locale'],
  [/^(tzset|localtime(_r)?|mktime)$/, 'time zones: /etc/localtime and /usr/share/zoneinfo'],
  [/^(setupterm|tgetent|initscr|newterm)$/, 'descriptions of terminals: the terminfo folders'],
];
const openedByProgram: Opening = [
  /^(dlopen|dlmopen)$/,
  'what the program opens itself with dlopen, unless it was merged',
];

/** With the C library outside it opens what it always did: worth saying once it is inside. */
export function nameOutside(merging: Merging): void {
  const { parts } = merging;
  const opened = [...(parts.some(({ object }) => isOfC(object)) ? openedByC : []), openedByProgram];
  const imported = new Set(parts.filter(({ object }) => !isOfC(object)).flatMap(({ object }) => importedNames(object)));
  for (const [functions, what] of opened) {
    const users = [...imported].filter((name) => functions.test(name)).sort();
    const [first] = users;
    if (first !== undefined)
      merging.decide(
        'outside',
        `${first}${users.length > 1 ? ` and ${counted(users.length - 1, 'other')}` : ''}: ${what}`,
      );
  }
}

/** R38. */
export function nameFirst(merging: Merging): void {
  const apart = [...apartOf(merging.world)];
  const first = apart.filter(isSanitizer).map(titleOfObject);
  const others = apart.filter((object) => !isSanitizer(object) && !isOfC(object)).map(titleOfObject);
  if (first.length > 0)
    merging.decide(
      'first',
      `${first.join(', ')}: stays outside, the first library that is ` +
        `loaded${others.length > 0 ? `; with what it needs, ${others.join(', ')}` : ''}`,
    );
}

/** A program runs where its libraries do: the highest level that one of them was built for, or chosen by, counts. */
export function nameCpu(merging: Merging): void {
  const levels = merging.parts.flatMap(({ object }) => {
    const level = cpuLevelOf(object);
    return level === undefined ? [] : [{ level, object }];
  });
  const highest = levels
    .map(({ level }) => level)
    .sort()
    .at(-1);
  const [first, ...others] = levels.filter(({ level }) => level === highest).map(({ object }) => titleOfObject(object));
  if (first !== undefined)
    merging.decide(
      'cpu',
      `the output needs a CPU of level ${highest}, because of ` +
        `${first}${others.length > 0 ? ` and ${counted(others.length, 'other')}` : ''}`,
    );
  for (const { object } of merging.parts) {
    const build = buildOf(object);
    if (build !== undefined) merging.decide('cpu', `${titleOfObject(object)}: ${build}`);
  }
}

/** Of a library with builds for several levels of CPUs, which was taken, and what its code says that it needs. */
function buildOf(object: LoadedObject): string | undefined {
  const level = folderLevelOf(object);
  if (level === undefined) return undefined;
  const stated = statedLevelOf(object.file);
  const says = stated === undefined ? 'says of no instructions that it needs them' : `needs instructions of ${stated}`;
  return `the build for CPUs of level ${level} was taken, ${object.path}; it ${says}`;
}

/**
 * A dynamic linker inside and the C library outside share private interfaces (glibc's _rtld_global), which every
 * release changes.
 */
export function nameRelease(merging: Merging, interpreter: string): void {
  const { objects, interpreter: linker } = merging.world;
  const libc = objects.find(
    (object) =>
      isOfC(object) &&
      object !== linker &&
      merging.rankOf(object) === undefined &&
      object.needed.some((needed) => needed === linker),
  );
  if (libc)
    merging.decide(
      'interpreter',
      `${libc.view.soname ?? libc.path} stays outside: where the output runs it has to be of the ` +
        `same release as ${interpreter} inside`,
    );
}
