// What a file that brings its C library along still looks for on the disk, so that the plan says it: things that are opened by name, when the program asks for them.

import { importedNames } from '../loader/bind.ts';
import { isOfC } from './gather.ts';
import type { Merging } from './merging.ts';

/** Functions, and what is opened when they are called. */
const opened: readonly (readonly [functions: RegExp, what: string])[] = [
  [/^(getpw|getgr|getsp|getgrouplist|initgroups|getlogin|cuserid)/, 'users and groups: /etc/nsswitch.conf, /etc/passwd and /etc/group, and the libnss_*.so that the first names'],
  [/^(getaddrinfo|getnameinfo|gethostby|getservby|getprotoby|getnetby|res_n?(init|query|search))/, 'names of hosts and services: /etc/nsswitch.conf, /etc/hosts, /etc/resolv.conf, and the libnss_*.so that the first names'],
  [/^(iconv_open|__gconv)/, 'conversion between character sets other than UTF-8, UTF-16, UTF-32 and ASCII: the gconv folder of the C library'],
  [/^(setlocale|newlocale)$/, 'locales other than C and POSIX, C.UTF-8 too: the locale folder of the C library'],
  [/^(bindtextdomain|dcgettext|dcngettext|catopen)$/, 'translated messages: /usr/share/locale'],
  [/^(tzset|localtime(_r)?|mktime)$/, 'time zones: /etc/localtime and /usr/share/zoneinfo'],
  [/^(setupterm|tgetent|initscr|newterm)$/, 'descriptions of terminals: the terminfo folders'],
  [/^(dlopen|dlmopen)$/, 'what the program opens itself with dlopen, unless it was merged'],
];

export function nameOutside(merging: Merging): void {
  const { parts } = merging;
  const imported = new Set(parts.filter(({ object }) => !isOfC(object)).flatMap(({ object }) => importedNames(object)));
  for (const [functions, what] of opened) {
    const users = [...imported].filter((name) => functions.test(name)).sort();
    const [first] = users;
    if (first !== undefined) merging.decide('outside', `${first}${users.length > 1 ? ` and ${users.length - 1} others` : ''}: ${what}`);
  }
}
