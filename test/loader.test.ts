// The dynamic linkers' rules, one small world of crafted files each. Where the machine has glibc's dynamic linker for
// x86-64, it loads and runs the same files and must agree.

import { describe, expect, test } from 'vitest';
import { checkLoader } from './support/checkLoader.ts';

/** The start of every program. */
const program = 'interp /lib64/ld-linux-x86-64.so.2';

describe('finding a library', () => {
  test('DT_RPATH is inherited, DT_RUNPATH is not', () => {
    expect(
      checkLoader({
        '/w/prog': `${program}\nneeded liba.so\nneeded libc1.so\nrpath /w/rp`,
        '/w/rp/liba.so': 'needed libb.so',
        '/w/rp/libb.so': 'def b',
        '/w/rp/libc1.so': 'runpath /w/rup\nneeded libd.so',
        '/w/rup/libd.so': 'needed libe.so',
        '/w/rup/libe.so': 'def e',
        '/w/rp/libe.so': 'def e',
      }),
    ).toMatchInlineSnapshot(`
      "liba.so => /w/rp/liba.so  rpath of prog
      libc1.so => /w/rp/libc1.so  rpath of prog
      libb.so => /w/rp/libb.so  rpath of prog
      libd.so => /w/rup/libd.so  runpath of libc1.so
      libe.so => /w/rp/libe.so  rpath of prog
      initialised: libe.so libd.so libb.so libc1.so liba.so prog"
    `);
  });

  test('an object with DT_RUNPATH searches no DT_RPATH, its own or inherited', () => {
    expect(
      checkLoader({
        '/w/prog': `${program}\nneeded liba.so\nrpath /w/rp`,
        '/w/rp/liba.so': 'rpath /w/rp\nrunpath /w/rup\nneeded libb.so',
        '/w/rp/libb.so': 'def b',
      }),
    ).toMatchInlineSnapshot(`
      "liba.so => /w/rp/liba.so  rpath of prog
      libb.so missing: /w/rup/libb.so absent, /lib/x86_64-linux-gnu/libb.so absent, /usr/lib/x86_64-linux-gnu/libb.so absent, /lib/libb.so absent, /usr/lib/libb.so absent"
    `);
  });

  test('the order of places: DT_RPATH, LD_LIBRARY_PATH, DT_RUNPATH', () => {
    const files = { '/w/rp/libx.so': 'def x', '/w/llp/libx.so': 'def x', '/w/rup/libx.so': 'def x' };
    expect(
      checkLoader({ '/w/prog': `${program}\nneeded libx.so\nrpath /w/rp`, ...files }, { libraryPath: '/w/llp' }),
    ).toMatchInlineSnapshot(`"libx.so => /w/rp/libx.so  rpath of prog"`);
    expect(
      checkLoader({ '/w/prog': `${program}\nneeded libx.so\nrunpath /w/rup`, ...files }, { libraryPath: '/w/llp' }),
    ).toMatchInlineSnapshot(`"libx.so => /w/llp/libx.so  libraryPath"`);
  });

  test('$ORIGIN, ${ORIGIN}, $LIB; an unknown token stays', () => {
    expect(
      checkLoader({
        '/w/bin/prog': `${program}\nneeded liba.so\nneeded libb.so\nneeded libc1.so\nneeded $ORIGIN/libd.so\nrunpath $ORIGIN/../lib:\${ORIGIN}/own:$ORIGINAL/x:/w/$LIB`,
        '/w/lib/liba.so': 'def a',
        '/w/bin/own/libb.so': 'def b',
        '/w/lib/x86_64-linux-gnu/libc1.so': 'def c',
        '/w/bin/libd.so': 'def d',
      }),
    ).toMatchInlineSnapshot(`
      "liba.so => /w/bin/../lib/liba.so  runpath of prog
      libb.so => /w/bin/own/libb.so  runpath of prog
      libc1.so => /w/lib/x86_64-linux-gnu/libc1.so  runpath of prog
      /w/bin/libd.so => /w/bin/libd.so  slash
      initialised: libd.so libc1.so libb.so liba.so prog"
    `);
  });

  test('a file of another class or CPU is passed over', () => {
    expect(
      checkLoader({
        '/w/prog': `${program}\nneeded liba.so\nneeded libb.so\nrunpath /w/1:/w/2`,
        '/w/1/liba.so': 'class 32',
        '/w/2/liba.so': 'def a',
        '/w/1/libb.so': 'machine 183',
        '/w/2/libb.so': 'def b',
      }),
    ).toMatchInlineSnapshot(`
      "liba.so => /w/2/liba.so  runpath of prog
      libb.so => /w/2/libb.so  runpath of prog
      initialised: libb.so liba.so prog"
    `);
  });

  test('a file that is no ELF file ends the search', () => {
    expect(
      checkLoader({
        '/w/prog': `${program}\nneeded liba.so\nrunpath /w/1:/w/2`,
        '/w/1/liba.so':
          'text:INPUT(liba.so.1) AS_NEEDED() and more text than an ELF header has, so that it is not too short for one',
        '/w/2/liba.so': 'def a',
      }),
    ).toMatchInlineSnapshot(`"liba.so missing: /w/1/liba.so invalid ELF header"`);
  });

  test('a program cannot be needed', () => {
    expect(
      checkLoader({ '/w/prog': `${program}\nneeded liba.so\nrunpath /w`, '/w/liba.so': 'type 2\ndef a' }),
    ).toMatchInlineSnapshot(`"liba.so missing: /w/liba.so cannot dynamically load executable"`);
    expect(
      checkLoader({ '/w/prog': `${program}\nneeded liba.so\nrunpath /w`, '/w/liba.so': 'pie\ndef a' }),
    ).toMatchInlineSnapshot(`"liba.so missing: /w/liba.so cannot dynamically load position-independent executable"`);
  });

  test('a missing library', () => {
    expect(
      checkLoader(
        { '/w/prog': `${program}\nneeded libnone.so\nrunpath /w/lib`, '/w/liba.so': 'def a' },
        { hwcaps: ['x86-64-v2'] },
      ),
    ).toMatchInlineSnapshot(
      `"libnone.so missing: /w/lib/glibc-hwcaps/x86-64-v2/libnone.so absent, /w/lib/libnone.so absent, /lib/x86_64-linux-gnu/glibc-hwcaps/x86-64-v2/libnone.so absent, /lib/x86_64-linux-gnu/libnone.so absent, /usr/lib/x86_64-linux-gnu/glibc-hwcaps/x86-64-v2/libnone.so absent, /usr/lib/x86_64-linux-gnu/libnone.so absent, /lib/glibc-hwcaps/x86-64-v2/libnone.so absent, /lib/libnone.so absent, /usr/lib/glibc-hwcaps/x86-64-v2/libnone.so absent, /usr/lib/libnone.so absent"`,
    );
  });

  test('one file under two names is loaded once: a symbolic link, a hard link, the same DT_SONAME', () => {
    expect(
      checkLoader({
        '/w/prog': `${program}\nneeded liba.so\nneeded liba-link.so\nneeded liba-hard.so\nneeded libreal.so.1\nrunpath /w`,
        '/w/liba.so': 'soname libreal.so.1\ndef a',
        '/w/liba-link.so': '-> /w/liba.so',
        '/w/liba-hard.so': '= /w/liba.so',
        '/w/libreal.so.1': 'def other',
      }),
    ).toMatchInlineSnapshot(`"liba.so, liba-link.so, liba-hard.so, libreal.so.1 => /w/liba.so  runpath of prog"`);
  });

  test('the program answers to its own DT_SONAME', () => {
    expect(
      checkLoader({
        '/w/prog': `${program}\nsoname libprog.so\nneeded liba.so\nrunpath /w`,
        '/w/liba.so': 'needed libprog.so',
        '/w/libprog.so': 'def p',
      }),
    ).toMatchInlineSnapshot(`"liba.so => /w/liba.so  runpath of prog"`);
  });

  test('relative and empty elements mean the current folder, which is not known', () => {
    expect(
      checkLoader({ '/prog': `${program}\nneeded liba.so\nrunpath :lib`, '/lib/liba.so': 'def a' }),
    ).toMatchInlineSnapshot(`"liba.so => /lib/liba.so  systemFolders"`);
    expect(
      checkLoader(
        { '/prog': `${program}\nneeded liba.so\nrunpath :lib`, '/x/lib/liba.so': 'def a' },
        { currentFolder: '/x' },
      ),
    ).toMatchInlineSnapshot(`"liba.so => lib/liba.so  runpath of prog"`);
  });

  test('default folders, and DF_1_NODEFLIB', () => {
    const files = { '/usr/lib/liba.so': 'def a', '/lib/x86_64-linux-gnu/libb.so': 'def b' };
    expect(checkLoader({ '/prog': `${program}\nneeded liba.so\nneeded libb.so`, ...files })).toMatchInlineSnapshot(`
      "liba.so => /usr/lib/liba.so  systemFolders
      libb.so => /lib/x86_64-linux-gnu/libb.so  systemFolders
      initialised: libb.so liba.so prog"
    `);
    expect(checkLoader({ '/prog': `${program}\nneeded liba.so\nnodeflib`, ...files })).toMatchInlineSnapshot(
      `"liba.so missing: "`,
    );
  });

  test('glibc-hwcaps subfolders, best first', () => {
    const files = {
      '/w/prog': `${program}\nneeded liba.so\nrunpath /w`,
      '/w/liba.so': 'def a',
      '/w/glibc-hwcaps/x86-64-v2/liba.so': 'def a',
      '/w/glibc-hwcaps/x86-64-v3/liba.so': 'def a',
    };
    expect(checkLoader(files)).toMatchInlineSnapshot(`"liba.so => /w/liba.so  runpath of prog"`);
    expect(checkLoader(files, { hwcaps: ['x86-64-v4', 'x86-64-v3', 'x86-64-v2'] })).toMatchInlineSnapshot(
      `"liba.so => /w/glibc-hwcaps/x86-64-v3/liba.so  runpath of prog"`,
    );
    expect(checkLoader(files, { hwcaps: ['x86-64-v2'] })).toMatchInlineSnapshot(
      `"liba.so => /w/glibc-hwcaps/x86-64-v2/liba.so  runpath of prog"`,
    );
  });

  test('without ld.so.cache: ld.so.conf, its includes in order', () => {
    expect(
      checkLoader({
        '/prog': `${program}\nneeded liba.so\nneeded libb.so`,
        '/etc/ld.so.conf': 'text:# folders\ninclude /etc/ld.so.conf.d/*.conf\n/opt/last\n',
        '/etc/ld.so.conf.d/b.conf': 'text:/opt/b/\n',
        '/etc/ld.so.conf.d/a.conf': 'text:/opt/a # first\n',
        '/opt/b/liba.so': 'def a',
        '/opt/last/liba.so': 'def a',
        '/opt/a/libb.so': 'def b',
      }),
    ).toMatchInlineSnapshot(`
      "liba.so => /opt/b/liba.so  configuration
      libb.so => /opt/a/libb.so  configuration
      initialised: libb.so liba.so prog"
    `);
  });
});

describe('load order', () => {
  test('breadth first, preloaded libraries behind the program', () => {
    expect(
      checkLoader(
        {
          '/w/prog': `${program}\nneeded liba.so\nneeded libb.so\nrpath /w`,
          '/w/liba.so': 'needed libd.so',
          '/w/libb.so': 'needed libc1.so\nneeded libd.so',
          '/w/libc1.so': 'def c',
          '/w/libd.so': 'def d',
          '/w/libpre.so': 'needed libc1.so',
        },
        { preload: ['/w/libpre.so'] },
      ),
    ).toMatchInlineSnapshot(`
      "/w/libpre.so => /w/libpre.so  slash
      liba.so => /w/liba.so  rpath of prog
      libb.so => /w/libb.so  rpath of prog
      libc1.so => /w/libc1.so  rpath of prog
      libd.so => /w/libd.so  rpath of prog
      initialised: libd.so libc1.so libb.so liba.so libpre.so prog"
    `);
  });

  test('/etc/ld.so.preload', () => {
    expect(
      checkLoader({
        '/prog': `${program}\nneeded liba.so\nrunpath /`,
        '/liba.so': 'def a',
        '/p/libq.so': 'def q',
        '/p/libr.so': 'def r',
        '/etc/ld.so.preload': 'text:# why\n/p/libq.so:/p/libr.so',
      }),
    ).toMatchInlineSnapshot(`
      "/p/libq.so => /p/libq.so  slash
      /p/libr.so => /p/libr.so  slash
      liba.so => /liba.so  runpath of prog
      initialised: liba.so libr.so libq.so prog"
    `);
  });

  test('a filtee comes before the library that names it, a missing auxiliary one is no error', () => {
    expect(
      checkLoader({
        '/w/prog': `${program}\nneeded liba.so\nneeded libf.so\nrunpath /w\nuse f call\nuse g call`,
        '/w/liba.so': 'runpath /w\nauxiliary libimpl.so\nauxiliary libnone.so\ndef f\ndef g',
        '/w/libimpl.so': 'def f',
        '/w/libf.so': 'runpath /w\nfilter libimpl2.so\ndef g',
        '/w/libimpl2.so': 'def g',
      }),
    ).toMatchInlineSnapshot(`
      "libimpl.so => /w/libimpl.so  runpath of liba.so
      liba.so => /w/liba.so  runpath of prog
      libimpl2.so => /w/libimpl2.so  runpath of libf.so
      libf.so => /w/libf.so  runpath of prog
      libnone.so missing, no error: /w/libnone.so absent, /lib/x86_64-linux-gnu/libnone.so absent, /usr/lib/x86_64-linux-gnu/libnone.so absent, /lib/libnone.so absent, /usr/lib/libnone.so absent
      initialised: libimpl2.so libf.so libimpl.so liba.so prog
      prog: f slot → libimpl.so  noVersions
      prog: g slot → liba.so  noVersions"
    `);
  });

  test('a filtee that is listed later is moved', () => {
    expect(
      checkLoader({
        '/w/prog': `${program}\nneeded liba.so\nneeded libb.so\nneeded libimpl.so\nrunpath /w\nuse f call`,
        '/w/liba.so': 'def a',
        '/w/libb.so': 'runpath /w\nfilter libimpl.so\nfilter liba.so\ndef f',
        '/w/libimpl.so': 'def f',
      }),
    ).toMatchInlineSnapshot(`
      "liba.so => /w/liba.so  runpath of prog
      libimpl.so => /w/libimpl.so  runpath of prog
      libb.so => /w/libb.so  runpath of prog
      initialised: libimpl.so liba.so libb.so prog
      prog: f slot → libimpl.so  noVersions"
    `);
  });

  test('initialisers: dependencies first, ties from the end of the list', () => {
    expect(
      checkLoader({
        '/w/prog': `${program}\nneeded liba.so\nneeded libb.so\nneeded libc1.so\nrpath /w`,
        '/w/liba.so': 'needed libd.so',
        '/w/libb.so': 'needed liba.so',
        '/w/libc1.so': 'def c',
        '/w/libd.so': 'def d',
      }),
    ).toMatchInlineSnapshot(`
      "liba.so => /w/liba.so  rpath of prog
      libb.so => /w/libb.so  rpath of prog
      libc1.so => /w/libc1.so  rpath of prog
      libd.so => /w/libd.so  rpath of prog
      initialised: libd.so libc1.so liba.so libb.so prog"
    `);
  });

  test('initialisers in a cycle', () => {
    const cycle = {
      '/w/prog': `${program}\nneeded liba.so\nneeded libb.so\nrpath /w`,
      '/w/liba.so': 'needed libb.so',
      '/w/libb.so': 'needed libc1.so',
      '/w/libc1.so': 'needed liba.so\nneeded libd.so',
      '/w/libd.so': 'needed libb.so',
    };
    expect(checkLoader(cycle)).toMatchInlineSnapshot(`
      "liba.so => /w/liba.so  rpath of prog
      libb.so => /w/libb.so  rpath of prog
      libc1.so => /w/libc1.so  rpath of prog
      libd.so => /w/libd.so  rpath of prog
      initialised: liba.so libc1.so libb.so libd.so prog"
    `);
    expect(checkLoader(cycle, { sort: 'original' })).toMatchInlineSnapshot(`
      "liba.so => /w/liba.so  rpath of prog
      libb.so => /w/libb.so  rpath of prog
      libc1.so => /w/libc1.so  rpath of prog
      libd.so => /w/libd.so  rpath of prog
      initialised: libc1.so libb.so libd.so liba.so prog"
    `);
  });

  test('DF_1_INITFIRST', () => {
    expect(
      checkLoader({
        '/w/prog': `${program}\nneeded liba.so\nneeded libb.so\nrpath /w`,
        '/w/liba.so': 'needed libb.so\ninitfirst',
        '/w/libb.so': 'def b',
      }),
    ).toMatchInlineSnapshot(`
      "liba.so => /w/liba.so  rpath of prog
      libb.so => /w/libb.so  rpath of prog
      initialised: liba.so libb.so prog"
    `);
  });
});

describe('binding', () => {
  const uses = (lines: string, needed = 'needed liba.so\nneeded libb.so'): string =>
    `${program}\n${needed}\nrpath /w\n${lines}`;

  test('the first definition wins, also a weak one', () => {
    expect(
      checkLoader(
        { '/w/prog': uses('use f call'), '/w/liba.so': 'def f weak', '/w/libb.so': 'def f' },
        { symbols: ['f'] },
      ),
    ).toMatchInlineSnapshot(`
      "liba.so => /w/liba.so  rpath of prog
      libb.so => /w/libb.so  rpath of prog
      initialised: libb.so liba.so prog
      prog: f slot → liba.so  noVersions
        not libb.so row 1: shadowed"
    `);
  });

  test('versions: exact, default, hidden; an unversioned reference', () => {
    expect(
      checkLoader(
        {
          '/w/prog': uses('use f@V1:liba.so call\nuse f@V2:liba.so data\nuse g@V2:liba.so call\nuse h@V1:liba.so call'),
          '/w/liba.so': 'soname liba.so\nversions V1 V2\ndef f@V1\ndef f@@V2\ndef g@@V1',
          '/w/libb.so': 'soname libb.so\ndef g@@V2\ndef h',
        },
        { symbols: ['f', 'g'] },
      ),
    ).toMatchInlineSnapshot(`
      "liba.so => /w/liba.so  rpath of prog
      libb.so => /w/libb.so  rpath of prog
      initialised: libb.so liba.so prog
      prog: f@V1 slot → liba.so  exactVersion
      prog: f@V2 plain → liba.so  exactVersion
        not liba.so row 2: otherVersion
      prog: g@V2 slot → libb.so  exactVersion
        not liba.so row 1: otherVersion
      prog: h@V1 slot → libb.so  baseDefinition"
    `);
  });

  test('an unversioned reference takes the oldest version, or the only one', () => {
    expect(
      checkLoader(
        {
          '/w/prog': uses('use f call\nuse g call\nuse h call\nuse i call'),
          '/w/liba.so': 'versions V1 V2 V3\ndef f@V1\ndef f@@V2\ndef g@@V2\ndef h@V2\ndef h@V3\ndef i@V2\ndef i@@V3',
          '/w/libb.so': 'def h',
        },
        { symbols: ['f', 'g', 'h', 'i'] },
      ),
    ).toMatchInlineSnapshot(`
      "liba.so => /w/liba.so  rpath of prog
      libb.so => /w/libb.so  rpath of prog
      initialised: libb.so liba.so prog
      prog: f slot → liba.so  unversionedReference
      prog: g slot → liba.so  onlyVersion
      prog: h slot → libb.so  noVersions
        not liba.so row 6: hiddenVersion
        not liba.so row 7: hiddenVersion
      prog: i slot → liba.so  onlyVersion
        not liba.so row 2: hiddenVersion"
    `);
  });

  test('a library without versions, and an unversioned definition, serve any version', () => {
    expect(
      checkLoader({
        '/w/prog': uses('use f@V1:liba.so call\nuse g@V1:libb.so call'),
        '/w/liba.so': 'def f',
        '/w/libb.so': 'soname libb.so\nversions V1\ndef x@@V1\ndef g',
      }),
    ).toMatchInlineSnapshot(`
      "liba.so => /w/liba.so  rpath of prog
      libb.so => /w/libb.so  rpath of prog
      initialised: libb.so liba.so prog
      prog: f@V1 slot → liba.so  lostVersions
      prog: g@V1 slot → libb.so  baseDefinition
      message: V1 of liba.so for prog: noVersionInformation"
    `);
  });

  test('a library in front without versions interposes versioned symbols', () => {
    expect(
      checkLoader({
        '/w/prog': uses('use f@V1:libb.so call'),
        '/w/liba.so': 'def f',
        '/w/libb.so': 'soname libb.so\ndef f@@V1',
      }),
    ).toMatchInlineSnapshot(`
      "liba.so => /w/liba.so  rpath of prog
      libb.so => /w/libb.so  rpath of prog
      initialised: libb.so liba.so prog
      prog: f@V1 slot → liba.so  noVersions"
    `);
  });

  test('what is no definition: value 0, a wrong type, local, hidden', () => {
    expect(
      checkLoader(
        {
          '/w/prog': uses('use f call\nuse g call\nuse h call\nuse i call\nuse a data'),
          '/w/liba.so': 'def f value0\ndef g file\ndef h local\ndef i hidden\ndef a abs',
          '/w/libb.so': 'def f\ndef g\ndef h\ndef i\ndef a',
        },
        { symbols: ['f', 'g', 'h', 'i'] },
      ),
    ).toMatchInlineSnapshot(`
      "liba.so => /w/liba.so  rpath of prog
      libb.so => /w/libb.so  rpath of prog
      initialised: libb.so liba.so prog
      prog: f slot → libb.so  noVersions
        not liba.so row 4: noValue
      prog: g slot → libb.so  noVersions
        not liba.so row 1: otherType
      prog: h slot → libb.so  noVersions
        not liba.so row 5: localSymbol
      prog: i slot → libb.so  noVersions
        not liba.so row 2: hiddenSymbol
      prog: a plain → liba.so  noVersions"
    `);
  });

  test('undefined: strong is an error, weak becomes 0', () => {
    expect(
      checkLoader({ '/w/prog': uses('use f call\nuse g call weak'), '/w/liba.so': 'def x', '/w/libb.so': 'def y' }),
    ).toMatchInlineSnapshot(`
      "liba.so => /w/liba.so  rpath of prog
      libb.so => /w/libb.so  rpath of prog
      initialised: libb.so liba.so prog
      prog: f slot → nothing  undefined
      prog: g slot → nothing  weakUndefined"
    `);
  });

  test('a PLT stub stands for its function when the address is taken, not when it is called', () => {
    expect(
      checkLoader(
        { '/w/prog': uses('use f call address'), '/w/liba.so': 'use f data\nuse f call', '/w/libb.so': 'def f' },
        { symbols: ['f'] },
      ),
    ).toMatchInlineSnapshot(`
      "liba.so => /w/liba.so  rpath of prog
      libb.so => /w/libb.so  rpath of prog
      initialised: libb.so liba.so prog
      prog: f slot → libb.so  noVersions
        not prog row 1: undefinedHere
      liba.so: f plain → prog  noVersions
        not libb.so row 1: shadowed
      liba.so: f slot → libb.so  noVersions
        not prog row 1: undefinedHere"
    `);
  });

  test('a copy relocation looks behind the program, all others find the copy', () => {
    expect(
      checkLoader(
        { '/w/prog': uses('def v\nuse v copy'), '/w/liba.so': 'use v data', '/w/libb.so': 'def v\nuse v data' },
        { symbols: ['v'] },
      ),
    ).toMatchInlineSnapshot(`
      "liba.so => /w/liba.so  rpath of prog
      libb.so => /w/libb.so  rpath of prog
      initialised: libb.so liba.so prog
      prog: v copy → libb.so  noVersions
        not prog row 1: copySkipsProgram
      liba.so: v plain → prog  noVersions
        not libb.so row 1: shadowed
      libb.so: v plain → prog  noVersions
        not libb.so row 1: shadowed"
    `);
  });

  test('-Bsymbolic looks into itself first', () => {
    expect(
      checkLoader({
        '/w/prog': uses('def f'),
        '/w/liba.so': 'symbolic\ndef f\nuse f call\nuse g call',
        '/w/libb.so': 'def f\nuse f call\ndef g',
      }),
    ).toMatchInlineSnapshot(`
      "liba.so => /w/liba.so  rpath of prog
      libb.so => /w/libb.so  rpath of prog
      initialised: libb.so liba.so prog
      liba.so: f slot → liba.so  noVersions
      liba.so: g slot → libb.so  noVersions
      libb.so: f slot → prog  noVersions"
    `);
  });

  test('protected: own references bind to the own definition, also when the program copied it; a PLT stub that stands for the function is taken', () => {
    expect(
      checkLoader({
        '/w/prog': uses('def f\ndef v\nuse v copy\nuse p call address'),
        '/w/liba.so':
          'def f protected\nuse f call\nuse f data\ndef v protected\nuse v data\ndef p protected\nuse p call\nuse p data',
        '/w/libb.so': 'use f call',
      }),
    ).toMatchInlineSnapshot(`
      "liba.so => /w/liba.so  rpath of prog
      libb.so => /w/libb.so  rpath of prog
      initialised: libb.so liba.so prog
      prog: v copy → liba.so  noVersions
      prog: p slot → liba.so  noVersions
      liba.so: f slot → liba.so  protectedReference
      liba.so: f plain → liba.so  protectedReference
      liba.so: v plain → liba.so  protectedReference
      liba.so: p slot → liba.so  noVersions
      liba.so: p plain → prog  noVersions
      libb.so: f slot → prog  noVersions"
    `);
  });

  test('a hidden or local reference is not looked up', () => {
    expect(
      checkLoader({
        '/w/prog': uses('def f\ndef g'),
        '/w/liba.so': 'def f hidden\nuse f data\ndef g local\nuse g data',
        '/w/libb.so': 'def x',
      }),
    ).toMatchInlineSnapshot(`
      "liba.so => /w/liba.so  rpath of prog
      libb.so => /w/libb.so  rpath of prog
      initialised: libb.so liba.so prog
      liba.so: f plain → liba.so  localReference
      liba.so: g plain → liba.so  localReference"
    `);
  });

  test('a unique symbol has one definition, whoever asks with whichever version', () => {
    expect(
      checkLoader({
        '/w/prog': uses('needed libb.so'),
        '/w/liba.so': 'soname liba.so\ndef u@@VA unique\nuse u@VA data',
        '/w/libb.so': 'soname libb.so\ndef u@@VB unique\nuse u@VB data',
      }),
    ).toMatchInlineSnapshot(`
      "liba.so => /w/liba.so  rpath of prog
      libb.so => /w/libb.so  rpath of prog
      initialised: libb.so liba.so prog
      liba.so: u@VA plain → libb.so  uniqueDefinition
      libb.so: u@VB plain → libb.so  exactVersion"
    `);
  });

  test('thread-local symbols and functions with a resolver', () => {
    expect(
      checkLoader({
        '/w/prog': uses('use t tls\nuse i call'),
        '/w/liba.so': 'use t tls\ndef i ifunc',
        '/w/libb.so': 'def t tls\ndef i',
      }),
    ).toMatchInlineSnapshot(`
      "liba.so => /w/liba.so  rpath of prog
      libb.so => /w/libb.so  rpath of prog
      initialised: libb.so liba.so prog
      prog: t slot → libb.so  noVersions
      prog: i slot → liba.so  noVersions
      liba.so: t slot → libb.so  noVersions"
    `);
  });

  test('DT_HASH serves like DT_GNU_HASH; a broken table hides everything', () => {
    expect(
      checkLoader({
        '/w/prog': uses('use f call\nuse g call\nuse h call weak'),
        '/w/liba.so': 'hash broken\ndef f\ndef h',
        '/w/libb.so': 'hash sysv\ndef f\ndef g',
      }),
    ).toMatchInlineSnapshot(`
      "liba.so => /w/liba.so  rpath of prog
      libb.so => /w/libb.so  rpath of prog
      initialised: libb.so liba.so prog
      prog: f slot → libb.so  noVersions
      prog: g slot → libb.so  noVersions
      prog: h slot → nothing  weakUndefined"
    `);
  });
});

describe('version checks', () => {
  test('missing, weakly missing, without versions, of a file that is not needed', () => {
    expect(
      checkLoader({
        '/w/prog': `${program}\nneeded liba.so\nneeded libb.so\nrunpath /w\nneed V1:liba.so\nneed V9:liba.so\nneed W9:liba.so weak\nneed V1:libb.so`,
        '/w/liba.so': 'soname liba.so\ndef f@@V1',
        '/w/libb.so': 'def g',
      }),
    ).toMatchInlineSnapshot(`
      "liba.so => /w/liba.so  runpath of prog
      libb.so => /w/libb.so  runpath of prog
      initialised: libb.so liba.so prog
      error: V9 of liba.so for prog: versionMissing
      message: W9 of liba.so for prog: weakVersionMissing
      message: V1 of libb.so for prog: noVersionInformation"
    `);
    expect(checkLoader({ '/prog': `${program}\nneeded liba.so\nneed V1:libother.so\nrunpath /`, '/liba.so': 'def a' }))
      .toMatchInlineSnapshot(`
      "liba.so => /liba.so  runpath of prog
      error: V1 of libother.so for prog: versionedFileMissing, no such object"
    `);
  });

  test('DT_RELR asks for GLIBC_ABI_DT_RELR', () => {
    expect(
      checkLoader({
        '/prog': `${program}\nneeded libc.so.6\nrelr\nneed GLIBC_2.2.5:libc.so.6\nrunpath /`,
        '/libc.so.6': 'soname libc.so.6\nversions GLIBC_2.2.5 GLIBC_ABI_DT_RELR\ndef f@@GLIBC_2.2.5',
      }),
    ).toMatchInlineSnapshot(`
      "libc.so.6 => /libc.so.6  runpath of prog
      error:  for prog: relrWithoutVersion, no such object"
    `);
  });
});

describe('musl', () => {
  const muslProgram = 'interp /lib/ld-musl-x86_64.so.1';

  test('reserved names mean libc, which is the dynamic linker', () => {
    expect(
      checkLoader({
        '/w/prog': `${muslProgram}\nneeded libpthread.so.0\nneeded libc.so\nneeded libm.so.6\nneeded libmine.so\nrpath /w`,
        '/w/libmine.so': 'def a',
        '/w/libm.so.6': 'def m',
        '/lib/ld-musl-x86_64.so.1': 'soname libc.so\ndef malloc',
      }),
    ).toMatchInlineSnapshot(`
      "/lib/ld-musl-x86_64.so.1, libc.so, libpthread.so.0, libm.so.6 => /lib/ld-musl-x86_64.so.1  
      libmine.so => /w/libmine.so  muslRpath of prog
      initialised: ld-musl-x86_64.so.1 libmine.so prog"
    `);
  });

  test('DT_RUNPATH is inherited, LD_LIBRARY_PATH comes first, DT_RUNPATH hides DT_RPATH', () => {
    expect(
      checkLoader(
        {
          '/w/prog': `${muslProgram}\nneeded liba.so\nneeded libx.so\nrpath /w/rp\nrunpath /w/rup`,
          '/w/rup/liba.so': 'needed libb.so',
          '/w/rup/libb.so': 'def b',
          '/w/rp/libb.so': 'def b',
          '/w/llp/libx.so': 'def x',
          '/w/rup/libx.so': 'def x',
        },
        { libraryPath: '/w/llp' },
      ),
    ).toMatchInlineSnapshot(`
      "liba.so => /w/rup/liba.so  muslRpath of prog
      libx.so => /w/llp/libx.so  muslLibraryPath
      libb.so => /w/rup/libb.so  muslRpath of prog
      initialised: libb.so liba.so libx.so prog"
    `);
  });

  test('$ORIGIN; any other token hides the path', () => {
    expect(
      checkLoader({
        '/w/bin/prog': `${muslProgram}\nneeded liba.so\nrpath \${ORIGIN}/../lib:$ORIGIN/lib`,
        '/w/lib/liba.so': 'rpath /w/x/$LIB:/w/y\nneeded libb.so',
        '/w/y/libb.so': 'def b',
      }),
    ).toMatchInlineSnapshot(`
      "liba.so => /w/bin/../lib/liba.so  muslRpath of prog
      libb.so missing: /w/bin/../lib/libb.so absent, /w/bin/lib/libb.so absent, /lib/libb.so absent, /usr/local/lib/libb.so absent, /usr/lib/libb.so absent"
    `);
  });

  test('names with slash, one file under two names; DT_SONAME plays no part', () => {
    expect(
      checkLoader({
        '/w/prog': `${muslProgram}\nneeded /w/liba.so\nneeded liba.so\nneeded liba2.so\nneeded libreal.so\nrpath /w`,
        '/w/liba.so': 'soname libreal.so\ndef a',
        '/w/liba2.so': '-> /w/liba.so',
        '/w/libreal.so': 'def r',
      }),
    ).toMatchInlineSnapshot(`
      "/w/liba.so => /w/liba.so  muslSlash
      libreal.so => /w/libreal.so  muslRpath of prog
      initialised: liba.so libreal.so prog"
    `);
  });

  test('no further folder is tried after a file that cannot be loaded', () => {
    expect(
      checkLoader({
        '/w/prog': `${muslProgram}\nneeded liba.so\nrpath /w/1:/w/2`,
        '/w/1/liba.so': 'text:INPUT(liba.so.1)',
        '/w/2/liba.so': 'def a',
      }),
    ).toMatchInlineSnapshot(`"liba.so missing: /w/1/liba.so Exec format error"`);
  });

  test('versions do not count, only hidden ones are not found; protected and hidden are looked up like all others', () => {
    expect(
      checkLoader(
        {
          '/w/prog': `${muslProgram}\nneeded liba.so\nneeded libb.so\nrpath /w\nuse f@V9:liba.so call\nuse g call\nuse h call\nuse i call weak`,
          '/w/liba.so': 'soname liba.so\nversions V1 V2\ndef f@@V1\ndef g@V1\ndef p protected\nuse p data\ndef i ifunc',
          '/w/libb.so': 'def g\ndef p\ndef h unique',
        },
        { symbols: ['g', 'i'] },
      ),
    ).toMatchInlineSnapshot(`
      "liba.so => /w/liba.so  muslRpath of prog
      libb.so => /w/libb.so  muslRpath of prog
      initialised: liba.so libb.so prog
      prog: f slot → liba.so  muslFound
      prog: g slot → libb.so  muslFound
        not liba.so row 1: hiddenVersion
      prog: h slot → libb.so  muslFound
      prog: i slot → nothing  muslWeakUndefined
        not liba.so row 2: muslOtherType
      liba.so: p plain → liba.so  muslFound"
    `);
  });

  test('copies, PLT stubs and what is not found', () => {
    expect(
      checkLoader({
        '/w/prog': `${muslProgram}\nneeded liba.so\nneeded libb.so\nrpath /w\ndef v\nuse v copy\nuse f call address\nuse none call\nuse weak data weak`,
        '/w/liba.so': 'use v data\nuse f data\nuse f call',
        '/w/libb.so': 'def v\ndef f',
      }),
    ).toMatchInlineSnapshot(`
      "liba.so => /w/liba.so  muslRpath of prog
      libb.so => /w/libb.so  muslRpath of prog
      initialised: liba.so libb.so prog
      prog: v copy → libb.so  muslFound
      prog: f slot → libb.so  muslFound
      prog: none slot → nothing  muslUndefined
      prog: weak plain → nothing  muslWeakUndefined
      liba.so: v plain → prog  muslFound
      liba.so: f plain → prog  muslFound
      liba.so: f slot → libb.so  muslFound"
    `);
  });

  test('initialisers depth first, cycles', () => {
    expect(
      checkLoader({
        '/w/prog': `${muslProgram}\nneeded liba.so\nneeded libb.so\nrpath /w`,
        '/w/liba.so': 'needed libb.so\nneeded libc1.so',
        '/w/libb.so': 'needed liba.so\nneeded libd.so',
        '/w/libc1.so': 'def c',
        '/w/libd.so': 'def d',
      }),
    ).toMatchInlineSnapshot(`
      "liba.so => /w/liba.so  muslRpath of prog
      libb.so => /w/libb.so  muslRpath of prog
      libc1.so => /w/libc1.so  muslRpath of prog
      libd.so => /w/libd.so  muslRpath of prog
      initialised: libd.so libb.so libc1.so liba.so prog"
    `);
  });

  test('/etc/ld-musl-$ARCH.path', () => {
    const files = { '/prog': `${muslProgram}\nneeded liba.so`, '/opt/a/liba.so': 'def a', '/usr/lib/liba.so': 'def a' };
    expect(checkLoader(files)).toMatchInlineSnapshot(`"liba.so => /usr/lib/liba.so  muslSystemFolders"`);
    expect(checkLoader({ ...files, '/etc/ld-musl-x86_64.path': 'text:/nothing\n/opt/a\n' })).toMatchInlineSnapshot(
      `"liba.so => /opt/a/liba.so  muslSystemFolders"`,
    );
  });
});
