// The rules of FreeBSD's dynamic linker, one small root each, made of literals. What is expected was read off the
// sources that the rules name: there is no such dynamic linker here to ask.

import { describe, expect, test } from 'vitest';
import { libmapIn } from '../../shared/loader/freebsdFiles.ts';
import { LibraryFiles } from '../../shared/loader/libraryFiles.ts';
import { tlsModulesOf } from '../../shared/loader/tls.ts';
import { load } from '../../shared/loader/world.ts';
import { checkLoader } from '../support/checkLoader.ts';
import { craftLibrary } from '../support/craftLibrary.ts';
import { memoryFiles } from '../support/memoryFiles.ts';

const program = 'interp /libexec/ld-elf.so.1';
const linker = { '/libexec/ld-elf.so.1': 'soname ld-elf.so.1\ndef dlopen\ndef dlsym' } as const;

/**
 * A hints file with these folders; the string table begins at 64, in the header's spare words, and the list 64 bytes
 * behind that.
 */
function hints(folders: string): string {
  const word = (value: number): string => String.fromCharCode(value & 0xff, value >> 8, 0, 0);
  return `text:Ehnt${[1, 64, 64 + folders.length + 1, 64, folders.length].map(word).join('')}${'\0'.repeat(104)}${folders}\0`;
}

describe('finding a library', () => {
  const places = {
    '/rp/libx.so': 'def x',
    '/l/libx.so': 'def x',
    '/rup/libx.so': 'def x',
    '/usr/local/lib/libx.so': 'def x',
    '/lib/libx.so': 'def x',
    '/var/run/ld-elf.so.hints': hints('/lib:/usr/lib:/usr/local/lib'),
    ...linker,
  };
  test('the order of places', () => {
    expect(checkLoader({ '/p': `${program}\nneeded libx.so\nrpath /rp`, ...places }, { libraryPath: '/l' })).toBe(
      'libx.so => /rp/libx.so  freebsdRpath of p',
    );
    expect(
      checkLoader({ '/p': `${program}\nneeded libx.so\nrunpath /rup\nrpath /rp`, ...places }, { libraryPath: '/l' }),
    ).toBe('libx.so => /l/libx.so  freebsdLibraryPath');
    expect(checkLoader({ '/p': `${program}\nneeded libx.so\nrunpath /rup\nrpath /rp`, ...places })).toBe(
      'libx.so => /rup/libx.so  freebsdRunpath of p',
    );
    expect(checkLoader({ '/p': `${program}\nneeded libx.so`, ...places })).toBe(
      'libx.so => /lib/libx.so  freebsdHints',
    );
    expect(checkLoader({ '/p': `${program}\nneeded libx.so\nnodeflib`, ...places })).toBe(
      'libx.so => /usr/local/lib/libx.so  freebsdNoDefaultFolders',
    );
    expect(
      checkLoader({ '/p': `${program}\nneeded libx.so`, ...places, '/var/run/ld-elf.so.hints': 'text:no hints' }),
    ).toBe('libx.so => /lib/libx.so  freebsdStandardFolders');
  });

  test('the DT_RPATH of the program serves libraries without DT_RUNPATH, that of a library only itself', () => {
    expect(
      checkLoader({
        '/p': `${program}\nneeded liba.so\nneeded libr.so\nrpath /rp`,
        '/rp/liba.so': 'needed libb.so\nrpath /ra',
        '/ra/libb.so': 'needed libd.so\nneeded libe.so',
        '/ra/libe.so': 'def e',
        '/rp/libd.so': 'def d',
        '/rp/libr.so': 'runpath /rr\nneeded libf.so',
        '/rp/libf.so': 'def f',
        ...linker,
      }),
    ).toMatchInlineSnapshot(`
      "liba.so => /rp/liba.so  freebsdRpath of p
      libr.so => /rp/libr.so  freebsdRpath of p
      libb.so => /ra/libb.so  freebsdRpath of liba.so
      libd.so => /rp/libd.so  freebsdProgramRpath of p
      libf.so missing: /rr/libf.so absent, /lib/libf.so absent, /usr/lib/libf.so absent
      libe.so missing: /rp/libe.so absent, /lib/libe.so absent, /usr/lib/libe.so absent
      initialised: libr.so libd.so libb.so liba.so p"
    `);
  });

  test('tokens, names with slash, names and files that are loaded', () => {
    expect(
      checkLoader({
        '/b/p': `${program}\nneeded liba.so\nneeded $ORIGIN/libc1.so\nneeded libc1.so\nneeded libsame.so\nneeded liblink.so\nrunpath $ORIGIN/../\${LIB}:/$OSNAME/\${PLATFORM}:/b:/$OSREL`,
        '/lib/liba.so': 'needed libsame.so',
        '/FreeBSD/amd64/libsame.so': 'def s',
        '/b/libc1.so': 'soname libc1.so',
        '/b/liblink.so': '-> /lib/liba.so',
        ...linker,
      }),
    ).toMatchInlineSnapshot(`
      "liba.so, liblink.so => /b/../lib/liba.so  freebsdRunpath of p
      $ORIGIN/libc1.so => /b/libc1.so  freebsdSlash
      libsame.so => /FreeBSD/amd64/libsame.so  freebsdRunpath of p
      initialised: libsame.so liba.so libc1.so p"
    `);
  });

  test('the first file of the name is taken, whatever it is', () => {
    const missing = (source: string): string =>
      checkLoader({
        '/p': `${program}\nneeded libx.so\nrunpath /1:/2`,
        '/1/libx.so': source,
        '/2/libx.so': 'def x',
        ...linker,
      });
    expect(['machine 183', 'class 32', 'type 1', 'pie', 'text:INPUT(x)'].map(missing)).toMatchInlineSnapshot(`
      [
        "libx.so missing: /1/libx.so unsupported machine",
        "libx.so missing: /1/libx.so unsupported file layout",
        "libx.so missing: /1/libx.so unsupported file type",
        "libx.so missing: /1/libx.so Cannot load PIE binary as DSO",
        "libx.so missing: /1/libx.so invalid file format",
      ]
    `);
  });

  test('libmap.conf: for all, for one program, for a folder; the last line counts', () => {
    const configuration =
      'text:# why\nlibx.so libold.so\nlibx.so\tlibnew.so # better\n[p]\nliby.so /own/liby.so\n[/q/]\nlibz.so libq.so\n[other]\nlibz.so libother.so\nincludedir /etc/libmap.d\n';
    expect(
      checkLoader({
        '/p': `${program}\nneeded libx.so\nneeded liby.so\nneeded libz.so\nneeded libw.so\nrunpath /r`,
        '/etc/libmap.conf': configuration,
        '/etc/libmap.d/a.conf': 'text:/r /s\nlibw.so libx.so',
        '/s/libnew.so': 'soname libnew.so',
        '/own/liby.so': 'def y',
        '/s/libz.so': 'def z',
        ...linker,
      }),
    ).toMatchInlineSnapshot(`
      "libx.so => /s/libnew.so  freebsdRunpath of p
      liby.so => /own/liby.so  freebsdSlash
      libz.so => /s/libz.so  freebsdRunpath of p
      libw.so missing: /etc/libmap.d/a.conf libx.so, /s/libx.so absent, /lib/libx.so absent, /usr/lib/libx.so absent
      initialised: libz.so liby.so libnew.so p"
    `);
  });

  test('programs of 32 bits on a system of 64', () => {
    expect(
      checkLoader({
        '/p': 'interp /libexec/ld-elf32.so.1\nneeded libx.so\nneeded $LIB/liby.so',
        '/usr/lib32/libx.so': 'def x',
        '/libexec/ld-elf32.so.1': 'def a',
      }),
    ).toMatchInlineSnapshot(`
      "libx.so => /usr/lib32/libx.so  freebsdStandardFolders
      $LIB/liby.so missing: lib32/liby.so relative"
    `);
  });
});

test('libmap.conf that includes itself, and what one program was given counts for all from then on', () => {
  const files = new LibraryFiles(
    memoryFiles({ '/etc/libmap.conf': 'include /etc/libmap.conf\n[/bin/p]\na b\n[ broken\nc d\nlonely\n' }),
  );
  const libmap = libmapIn(files, '/etc/libmap.conf');
  expect(['/bin/q', '/bin/p', '/bin/q'].map((path) => libmap.find(path, 'a')?.name)).toEqual([undefined, 'b', 'b']);
  expect(libmap.find('/bin/p', 'c')?.name).toBe('d');
});

describe('binding', () => {
  test('a strong definition wins over weak ones before it; only weak ones; the dynamic linker comes last', () => {
    expect(
      checkLoader(
        {
          '/p': `${program}\nneeded liba.so\nneeded libb.so\nrunpath /d\nuse f call\nuse g call\nuse dlopen call\nuse none call\nuse maybe data weak`,
          '/d/liba.so': 'def f weak\ndef g weak\ndef dlopen weak',
          '/d/libb.so': 'def f\ndef g weak',
          ...linker,
        },
        { symbols: ['f', 'g', 'dlopen'] },
      ),
    ).toMatchInlineSnapshot(`
      "liba.so => /d/liba.so  freebsdRunpath of p
      libb.so => /d/libb.so  freebsdRunpath of p
      initialised: libb.so liba.so p
      p: f slot → libb.so  freebsdNoVersions
        not liba.so row 2: freebsdWeakPassed
      p: g slot → liba.so  freebsdWeak
        not libb.so row 1: freebsdWeakPassed
      p: dlopen slot → ld-elf.so.1  freebsdLinkerItself
        not liba.so row 3: freebsdWeakPassed
      p: none slot → nothing  freebsdUndefined
      p: maybe plain → nothing  freebsdWeakUndefined"
    `);
  });

  test('versions', () => {
    expect(
      checkLoader(
        {
          '/p': `${program}\nneeded libv.so\nneeded libo.so\nneeded libplain.so\nrunpath /d\nuse a@V2:libv.so call\nuse b@V2:libv.so call\nuse c call\nuse d call\nuse e call\nuse g call\nuse h@V2:libv.so call`,
          '/d/libv.so':
            'soname libv.so\nversions V1 V2 V3\ndef a@V1\ndef a@@V2\ndef b\ndef c@V1\ndef c@@V2\ndef d@@V2\ndef e@V2\ndef e@@V3\ndef g@V2\ndef h@@V3',
          '/d/libo.so': 'def e',
          '/d/libplain.so': 'def h',
          ...linker,
        },
        { symbols: ['a', 'e', 'g', 'h'] },
      ),
    ).toMatchInlineSnapshot(`
      "libv.so => /d/libv.so  freebsdRunpath of p
      libo.so => /d/libo.so  freebsdRunpath of p
      libplain.so => /d/libplain.so  freebsdRunpath of p
      initialised: libplain.so libo.so libv.so p
      p: a@V2 slot → libv.so  freebsdExactVersion
        not libv.so row 1: freebsdOtherVersion
      p: b@V2 slot → libv.so  freebsdBaseDefinition
      p: c slot → libv.so  freebsdUnversioned
      p: d slot → libv.so  freebsdOnlyVersion
      p: e slot → libv.so  freebsdOnlyVersion
        not libv.so row 5: freebsdHiddenVersion
        not libo.so row 1: freebsdShadowed
      p: g slot → nothing  freebsdUndefined
        not libv.so row 7: freebsdHiddenVersion
      p: h@V2 slot → libplain.so  freebsdNoVersions
        not libv.so row 10: freebsdOtherVersion"
    `);
  });

  test('DT_SYMBOLIC, protected and hidden symbols, local references, PLT stubs, copies', () => {
    expect(
      checkLoader(
        {
          '/p': `${program}\nneeded libs.so\nneeded libt.so\nrunpath /d\ndef own\ndef pro\ndef hid\nuse stub call address\nuse v copy`,
          '/d/libs.so': 'symbolic\ndef own\nuse own call\ndef v weak\ndef stub',
          '/d/libt.so':
            'def pro protected\nuse pro call\ndef hid hidden\nuse hid call\ndef loc local\nuse loc data\nuse stub data\nuse stub call\ndef v',
          ...linker,
        },
        { symbols: ['v', 'own'] },
      ),
    ).toMatchInlineSnapshot(`
      "libs.so => /d/libs.so  freebsdRunpath of p
      libt.so => /d/libt.so  freebsdRunpath of p
      initialised: libt.so libs.so p
      p: stub slot → libs.so  freebsdNoVersions
      p: v copy → libs.so  freebsdNoVersions
        not libt.so row 6: freebsdShadowed
      libs.so: own slot → libs.so  freebsdOwnFirst
        not p row 5: freebsdShadowed
      libt.so: pro slot → libt.so  freebsdProtected
      libt.so: hid slot → p  freebsdNoVersions
      libt.so: loc plain → libt.so  freebsdLocal
      libt.so: stub plain → libs.so  freebsdNoVersions
      libt.so: stub slot → libs.so  freebsdNoVersions"
    `);
  });

  test('filtees stand in for their filters symbol by symbol', () => {
    expect(
      checkLoader(
        {
          '/p': `${program}\nneeded libc1.so\nneeded libf.so\nrunpath /d\nuse open call\nuse printf call\nuse f call\nuse g call`,
          '/d/libc1.so': 'auxiliary libsys.so\nauxiliary libgone.so\nrunpath /d\ndef open\ndef printf',
          '/d/libsys.so': 'runpath /d\nneeded libdeep.so\ndef open',
          '/d/libdeep.so': 'def deep',
          '/d/libf.so': 'filter libimpl.so\nrunpath /d\ndef f\ndef g',
          '/d/libimpl.so': 'def f',
          ...linker,
        },
        { symbols: ['open', 'g'] },
      ),
    ).toMatchInlineSnapshot(`
      "libc1.so => /d/libc1.so  freebsdRunpath of p
      libf.so => /d/libf.so  freebsdRunpath of p
      libsys.so => /d/libsys.so  freebsdRunpath of libc1.so
      libdeep.so => /d/libdeep.so  freebsdRunpath of libsys.so
      libimpl.so => /d/libimpl.so  freebsdRunpath of libf.so
      libgone.so missing, no error: /d/libgone.so absent, /lib/libgone.so absent, /usr/lib/libgone.so absent
      initialised: libimpl.so libf.so libdeep.so libsys.so libc1.so p
      p: open slot → libsys.so  freebsdFiltee
        not libc1.so row 2: freebsdFiltered
      p: printf slot → libc1.so  freebsdNoVersions
      p: f slot → libimpl.so  freebsdFiltee
      p: g slot → nothing  freebsdUndefined
        not libf.so row 1: freebsdFiltered"
    `);
  });
});

test('the order: breadth first, what interposes behind the program; initialisers from the last entry on', () => {
  expect(
    checkLoader(
      {
        '/p': `${program}\nneeded liba.so\nneeded libb.so\nneeded libi.so\nrpath /d\nuse f call`,
        '/d/liba.so': 'needed libd.so\ndef f',
        '/d/libb.so': 'needed libc1.so\nneeded libd.so',
        '/d/libc1.so': '',
        '/d/libd.so': '',
        '/d/libi.so': 'interpose\ndef f',
        '/d/libpre.so': 'needed libd.so',
        ...linker,
      },
      { preload: ['/d/libpre.so'] },
    ),
  ).toMatchInlineSnapshot(`
    "/d/libpre.so => /d/libpre.so  freebsdSlash
    libi.so => /d/libi.so  freebsdRpath of p
    liba.so => /d/liba.so  freebsdRpath of p
    libb.so => /d/libb.so  freebsdRpath of p
    libd.so => /d/libd.so  freebsdProgramRpath of p
    libc1.so => /d/libc1.so  freebsdProgramRpath of p
    initialised: libd.so libpre.so libi.so libc1.so libb.so liba.so p
    p: f slot → libi.so  freebsdNoVersions"
  `);
});

test('version checks', () => {
  expect(
    checkLoader({
      '/p': `${program}\nneeded liba.so\nneeded libn.so\nrunpath /d\nneed V1:liba.so\nneed V9:liba.so\nneed V8:liba.so weak\nneed V1:libn.so weak\nneed V1:libz.so`,
      '/d/liba.so': 'soname liba.so\ndef f@@V1',
      '/d/libn.so': 'soname libn.so\ndef f',
      ...linker,
    }),
  ).toMatchInlineSnapshot(`
    "liba.so => /d/liba.so  freebsdRunpath of p
    libn.so => /d/libn.so  freebsdRunpath of p
    initialised: libn.so liba.so p
    error: V9 of liba.so for p: freebsdVersionMissing
    message: V8 of liba.so for p: freebsdWeakVersionMissing
    error: V1 of libn.so for p: freebsdVersionMissing
    error: V1 of libz.so for p: freebsdVersionedFileMissing, no such object"
  `);
});

test('thread-local blocks, each below the one before', () => {
  const crafted = {
    '/p': `${program}\nneeded liba.so\nrunpath /d\ndef t tls`,
    '/d/liba.so': 'def t tls\nuse t tls\nsoname some-longer-name',
    ...linker,
  };
  const world = load(
    new LibraryFiles(
      memoryFiles(Object.fromEntries(Object.entries(crafted).map(([path, text]) => [path, craftLibrary(text)]))),
    ),
    '/p',
  );
  const modules = world ? tlsModulesOf(world) : [];
  // Each distance is congruent to the template's offset in the file, modulo its alignment.
  expect(
    modules.map(
      ({ distance, template: { offset, align, memorySize } }) =>
        `${memorySize} bytes, ${offset % align} modulo ${align}: ${distance}`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "16 bytes, 8 modulo 16: -24",
      "16 bytes, 0 modulo 16: -48",
    ]
  `);
});

test('without the root only explicit places are looked at, even where this machine has such files', () => {
  expect(
    checkLoader({
      '/app/libx.so':
        'osabi 9\nneeded libc.so.7\nneeded libz.so\nneeded libhelp.so\nrunpath $ORIGIN\nuse f call\nuse g call',
      '/app/libhelp.so': 'osabi 9\ndef g',
      '/lib/libz.so': 'def f',
      '/etc/libmap.conf': 'text:libhelp.so libz.so',
      '/lib64/ld-linux-x86-64.so.2': '',
    }),
  ).toMatchInlineSnapshot(`
    "libhelp.so => /app/libhelp.so  freebsdRunpath of libx.so
    libc.so.7 left open: /app/libc.so.7 absent, /lib/libc.so.7 no root, /usr/lib/libc.so.7 no root
    libz.so left open: /app/libz.so absent, /lib/libz.so no root, /usr/lib/libz.so no root
    libx.so: f slot → nothing  rootMissing
    libx.so: g slot → libhelp.so  freebsdNoVersions"
  `);
});
