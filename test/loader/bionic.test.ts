// bionic's rules, one small root of Android each, made of literals. What is expected was read off the sources that the
// rules name: there is no such dynamic linker here to ask.

import { describe, expect, test } from 'vitest';
import { sourceOf } from '../../shared/base/bytes.ts';
import { decode } from '../../shared/decode/file.ts';
import { LibraryFiles } from '../../shared/loader/libraryFiles.ts';
import { tlsModulesOf } from '../../shared/loader/tls.ts';
import { load } from '../../shared/loader/world.ts';
import { checkLoader } from '../support/checkLoader.ts';
import { craftLibrary } from '../support/craftLibrary.ts';
import { memoryFiles } from '../support/memoryFiles.ts';

const program = 'interp /system/bin/linker64';
const linker = { '/system/bin/linker64': 'soname ld-android.so\nsections' } as const;

describe('finding a library', () => {
  test('LD_LIBRARY_PATH, then DT_RUNPATH of who needs it, then /system, /odm and /vendor', () => {
    const files = {
      '/l/libx.so': 'sections',
      '/r/libx.so': 'sections',
      '/system/lib64/libx.so': 'sections',
      ...linker,
    };
    expect(checkLoader({ '/data/p': `${program}\nneeded libx.so\nrunpath /r`, ...files }, { libraryPath: '/l' })).toBe(
      'libx.so => /l/libx.so  bionicLibraryPath',
    );
    expect(checkLoader({ '/data/p': `${program}\nneeded libx.so\nrunpath /r`, ...files })).toBe(
      'libx.so => /r/libx.so  bionicRunpath of p',
    );
    expect(checkLoader({ '/data/p': `${program}\nneeded libx.so`, ...files })).toBe(
      'libx.so => /system/lib64/libx.so  bionicDefaultFolders',
    );
    expect(
      checkLoader({ '/data/p': `${program}\nneeded liby.so`, '/vendor/lib64/liby.so': 'sections', ...files }),
    ).toBe('liby.so => /vendor/lib64/liby.so  bionicDefaultFolders');
  });

  test('DT_RPATH means nothing, DT_RUNPATH is not inherited; $ORIGIN, ${LIB} and an unknown token', () => {
    expect(
      checkLoader({
        '/data/bin/p': `${program}\nneeded liba.so\nneeded libr.so\nrpath /rp\nrunpath $ORIGIN/../\${LIB}:/x/$PLATFORM`,
        '/rp/libr.so': 'sections',
        '/data/lib64/liba.so': 'sections\nneeded libb.so',
        '/data/lib64/libb.so': 'sections',
        ...linker,
      }),
    ).toMatchInlineSnapshot(`
      "liba.so => /data/bin/../lib64/liba.so  bionicRunpath of p
      libr.so missing: /data/bin/../lib64/libr.so absent, /x/$PLATFORM/libr.so absent, /system/lib64/libr.so absent, /odm/lib64/libr.so absent, /vendor/lib64/libr.so absent
      libb.so missing: /system/lib64/libb.so absent, /odm/lib64/libb.so absent, /vendor/lib64/libb.so absent"
    `);
  });

  test('DT_SONAME means a loaded library, the name that it was asked for does not; one file under two names', () => {
    expect(
      checkLoader({
        '/data/p': `${program}\nneeded /d/one.so\nneeded libone.so\nneeded one.so\nneeded two.so\nneeded ld-android.so\nrunpath /d`,
        '/d/one.so': 'sections\nsoname libone.so',
        '/d/two.so': '-> /d/one.so',
        ...linker,
      }),
    ).toMatchInlineSnapshot(`
      "/d/one.so, one.so, two.so => /d/one.so  bionicSlash
      /system/bin/linker64, ld-android.so => /system/bin/linker64  
      initialised: one.so p"
    `);
  });

  test('the first file of the name is taken: no other CPU, no program, no file without section headers', () => {
    const missing = (source: string): string =>
      checkLoader({
        '/data/p': `${program}\nneeded libx.so\nrunpath /r`,
        '/r/libx.so': source,
        '/system/lib64/libx.so': 'sections',
        ...linker,
      });
    expect(['machine 183\nsections', 'class 32\nsections', 'type 2\nsections', 'def f', 'text:INPUT(x)'].map(missing))
      .toMatchInlineSnapshot(`
      [
        "libx.so missing: /r/libx.so for AArch64 instead of x86-64",
        "libx.so missing: /r/libx.so 32-bit instead of 64-bit",
        "libx.so missing: /r/libx.so unexpected e_type: 2",
        "libx.so missing: /r/libx.so no section headers",
        "libx.so missing: /r/libx.so too small to be an ELF executable",
      ]
    `);
  });
});

describe('namespaces', () => {
  const configuration = [
    'dir.system = /system/bin',
    'dir.vendor = /vendor/bin/',
    '[system]',
    'namespace.default.search.paths = /system/${LIB}',
    '[vendor] # programs of the vendor',
    'additional.namespaces = system,vndk',
    'namespace.default.isolated = true',
    'namespace.default.search.paths = /odm/${LIB}',
    'namespace.default.search.paths += /vendor/${LIB}',
    'namespace.default.permitted.paths = /data',
    'namespace.default.links = vndk',
    'namespace.default.links += system',
    'namespace.default.link.system.shared_libs = libc.so:libm.so',
    'namespace.default.link.vndk.allow_all_shared_libs = true',
    'namespace.system.search.paths = /system/${LIB}',
    'namespace.vndk.search.paths = /apex/vndk/${LIB}',
    'namespace.vndk.isolated = true',
    'namespace.system.isolated = true',
    'namespace.vndk.links = system',
    'namespace.vndk.link.system.shared_libs = libc.so',
  ].join('\n');
  const files = {
    '/linkerconfig/ld.config.txt': `text:${configuration}`,
    '/system/lib64/libc.so': 'sections\nsoname libc.so\nneeded libprivate.so\ndef f\nuse g call',
    '/system/lib64/libprivate.so': 'sections\nsoname libprivate.so\ndef g',
    '/apex/vndk/lib64/libv.so': 'sections\nsoname libv.so\nneeded libc.so\nuse f call\nuse g call',
    '/vendor/lib64/libown.so': 'sections\nsoname libown.so\ndef g',
    ...linker,
  } as const;

  test("the section of the program's folder says where is looked; links give what they name, and what is behind it stays unseen", () => {
    expect(
      checkLoader({
        '/vendor/bin/p': `${program}\nneeded libown.so\nneeded libv.so\nneeded libc.so\nneeded libprivate.so\nuse f call\nuse g call`,
        ...files,
      }),
    ).toMatchInlineSnapshot(`
      "libown.so => /vendor/lib64/libown.so  bionicNamespaceFolders
      libv.so => /apex/vndk/lib64/libv.so  bionicLinkedNamespace
      libc.so => /system/lib64/libc.so  bionicLinkedNamespace
      libprivate.so => /system/lib64/libprivate.so  bionicLinkedNamespace
      libprivate.so missing: /odm/lib64/libprivate.so absent, /vendor/lib64/libprivate.so absent, /apex/vndk/lib64/libprivate.so absent
      initialised: libown.so libprivate.so libc.so libv.so p
      p: f slot → libc.so  bionicNoVersions
      p: g slot → libown.so  bionicNoVersions
      libv.so: f slot → libc.so  bionicNoVersions
      libv.so: g slot → nothing  bionicUndefined
      libc.so: g slot → libprivate.so  bionicNoVersions"
    `);
  });

  test('an isolated namespace passes over what DT_RUNPATH leads to elsewhere', () => {
    expect(
      checkLoader({
        '/vendor/bin/p': `${program}\nneeded libx.so\nneeded libd.so\nneeded /else/libx.so\nrunpath /else:/data/x`,
        '/else/libx.so': 'sections',
        '/data/x/libd.so': 'sections',
        ...files,
      }),
    ).toMatchInlineSnapshot(`
      "libd.so => /data/x/libd.so  bionicRunpath of p
      libx.so missing: /else/libx.so not accessible, /odm/lib64/libx.so absent, /vendor/lib64/libx.so absent, /else/libx.so not accessible, /apex/vndk/lib64/libx.so absent
      /else/libx.so missing: /else/libx.so not accessible, /else/libx.so not accessible"
    `);
  });

  test('a program elsewhere has the one namespace without configuration', () => {
    expect(checkLoader({ '/data/local/p': `${program}\nneeded libprivate.so`, ...files })).toBe(
      'libprivate.so => /system/lib64/libprivate.so  bionicDefaultFolders',
    );
  });
});

describe('binding', () => {
  test('the global group comes first: the program, preloaded libraries, DF_1_GLOBAL; weak definitions count', () => {
    expect(
      checkLoader(
        {
          '/data/p': `${program}\nneeded liba.so\nneeded libb.so\nrunpath /d\nuse f call\nuse h call`,
          '/d/liba.so': 'sections\nneeded libg.so\nrunpath /d\ndef f weak\ndef h',
          '/d/libb.so': 'sections\ndef f',
          '/d/libg.so': 'sections\nglobal\ndef f weak',
          '/d/libpre.so': 'sections\ndef h',
          ...linker,
        },
        { preload: ['/d/libpre.so'], symbols: ['f'] },
      ),
    ).toMatchInlineSnapshot(`
      "/d/libpre.so => /d/libpre.so  bionicSlash
      libg.so => /d/libg.so  bionicRunpath of liba.so
      liba.so => /d/liba.so  bionicRunpath of p
      libb.so => /d/libb.so  bionicRunpath of p
      initialised: libpre.so libg.so liba.so libb.so p
      p: f slot → libg.so  bionicNoVersions
        not liba.so row 1: bionicShadowed
        not libb.so row 1: bionicShadowed
      p: h slot → libpre.so  bionicNoVersions"
    `);
  });

  test('versions: the very one, the base where the library does not know it, none asked for; hidden and other ones', () => {
    expect(
      checkLoader(
        {
          '/data/p': `${program}\nneeded libv.so\nneeded libplain.so\nrunpath /d\nuse a@V2:libv.so call\nuse b@V9:libv.so call\nuse c call\nuse d call\nuse e@V1:libplain.so call`,
          '/d/libv.so':
            'sections\nsoname libv.so\nversions V1 V2\ndef a@V1\ndef a@@V2\ndef b\ndef c@V1\ndef c@@V2\ndef d@V1',
          '/d/libplain.so': 'sections\nsoname libplain.so\ndef e',
          ...linker,
        },
        { symbols: ['a', 'd'] },
      ),
    ).toMatchInlineSnapshot(`
      "libv.so => /d/libv.so  bionicRunpath of p
      libplain.so => /d/libplain.so  bionicRunpath of p
      initialised: libv.so libplain.so p
      p: a@V2 slot → libv.so  bionicExactVersion
        not libv.so row 1: bionicOtherVersion
      p: b@V9 slot → libv.so  bionicBaseDefinition
      p: c slot → libv.so  bionicUnversioned
      p: d slot → nothing  bionicUndefined
        not libv.so row 6: bionicHiddenVersion
      p: e@V1 slot → libplain.so  bionicNoVersions"
    `);
  });

  test('DT_SYMBOLIC; hidden and protected symbols are looked up like all others; local ones, PLT stubs, copies', () => {
    expect(
      checkLoader(
        {
          '/data/p': `${program}\nneeded libs.so\nneeded libt.so\nrunpath /d\ndef own\nuse stub call address\nuse v copy`,
          '/d/libs.so': 'sections\nsymbolic\ndef own\nuse own call\ndef v',
          '/d/libt.so':
            'sections\ndef own protected\nuse own call\nuse stub data\nuse none call\nuse maybe call weak\ndef u unique\nuse u call',
          ...linker,
        },
        { symbols: ['u'] },
      ),
    ).toMatchInlineSnapshot(`
      "libs.so => /d/libs.so  bionicRunpath of p
      libt.so => /d/libt.so  bionicRunpath of p
      initialised: libs.so libt.so p
      p: stub slot → nothing  bionicUndefined
      p: v copy → nothing  bionicCopy
      libs.so: own slot → libs.so  bionicOwnFirst
      libt.so: own slot → p  bionicNoVersions
      libt.so: stub plain → nothing  bionicUndefined
      libt.so: none slot → nothing  bionicUndefined
      libt.so: maybe slot → nothing  bionicWeakUndefined
      libt.so: u slot → nothing  bionicUndefined
        not libt.so row 4: bionicLocalSymbol"
    `);
  });

  test('a version that is needed of a file that is no DT_NEEDED', () => {
    expect(
      checkLoader({
        '/data/p': `${program}\nneeded liba.so\nrunpath /d\nneed V1:libz.so\nneed V7:liba.so`,
        '/d/liba.so': 'sections\nsoname liba.so\ndef f@@V1',
        ...linker,
      }),
    ).toMatchInlineSnapshot(`
      "liba.so => /d/liba.so  bionicRunpath of p
      error: V1 of libz.so for p: bionicVersionedFileMissing, no such object"
    `);
  });
});

test('initialisers depth first, finalisers of the program only, thread-local blocks', () => {
  const crafted = {
    '/data/p': `${program}\nneeded liba.so\nneeded libb.so\nrunpath /d\ndef t tls`,
    '/d/liba.so': 'sections\nneeded libb.so\nneeded libc1.so\nrunpath /d',
    '/d/libb.so': 'sections\nrunpath /d\nneeded liba.so\ndef t tls',
    '/d/libc1.so': 'sections',
    ...linker,
  };
  const world = load(
    new LibraryFiles(
      memoryFiles(Object.fromEntries(Object.entries(crafted).map(([path, text]) => [path, craftLibrary(text)]))),
    ),
    '/data/p',
  );
  expect(world?.initialisers.map(({ path }) => path)).toEqual(['/d/libb.so', '/d/libc1.so', '/d/liba.so', '/data/p']);
  expect(world?.relocated.map(({ path }) => path)).toEqual(['/data/p', '/d/liba.so', '/d/libb.so', '/d/libc1.so']);
  expect(world?.finalisers).toEqual([]);
  expect(world && tlsModulesOf(world).map(({ object, distance }) => `${object.path} ${distance}`)).toEqual([
    '/data/p -16',
    '/d/libb.so undefined',
  ]);
});

test('without the root only explicit places are looked at, and the rest is left open', () => {
  const app = {
    '/app/lib/libapp.so':
      'note Android\nneeded libc.so\nneeded libhelp.so\nrunpath $ORIGIN\nuse f call\nuse g call\nuse h call weak',
    '/app/lib/libhelp.so': 'note Android\nsections\ndef g',
  };
  expect(checkLoader(app)).toMatchInlineSnapshot(`
    "libhelp.so => /app/lib/libhelp.so  bionicRunpath of libapp.so
    libc.so left open: /app/lib/libc.so absent, /system/lib64/libc.so no root, /odm/lib64/libc.so no root, /vendor/lib64/libc.so no root
    libapp.so: f slot → nothing  rootMissing
    libapp.so: g slot → libhelp.so  bionicNoVersions
    libapp.so: h slot → nothing  rootMissing"
  `);
  expect(
    checkLoader({ ...app, '/lib64/ld-linux-x86-64.so.2': 'def f', '/lib/libc.so': 'def f' })
      .split('\n')
      .slice(-3),
  ).toEqual(checkLoader(app).split('\n').slice(-3));
  expect(checkLoader({ ...app, '/system/lib64/libc.so': 'sections\nsoname libc.so\ndef f' })).toMatchInlineSnapshot(`
    "libc.so => /system/lib64/libc.so  bionicDefaultFolders
    libhelp.so => /app/lib/libhelp.so  bionicRunpath of libapp.so
    initialised: libc.so libhelp.so libapp.so
    libapp.so: f slot → libc.so  bionicNoVersions
    libapp.so: g slot → libhelp.so  bionicNoVersions
    libapp.so: h slot → nothing  bionicWeakUndefined"
  `);
});

test('section headers of the crafted files are what the dynamic linker asks for', () => {
  const { sections, log } = decode(sourceOf(craftLibrary('sections\nneeded a.so')));
  expect([sections.map(({ type }) => type), log.diagnostics]).toEqual([[0, 3, 11, 6], []]);
});
