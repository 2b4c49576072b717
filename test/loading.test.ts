// What the listing says about loading: hovers, jumps into libraries, messages before anything runs, the tree and the
// document that explains it all.

import { describe, expect, test } from 'vitest';
import { openFile } from '../server/host/hostNode.ts';
import { fieldAt } from '../shared/base/table.ts';
import { openBinary } from '../shared/engine.ts';
import { chapters } from '../shared/loader/chapters.ts';
import { rules } from '../shared/loader/rules.ts';
import { compareReleases, neededVersionsOf, releaseOf, symbolNames } from '../shared/features/loading/floor.ts';
import { interpreter, Loaded, type Sources } from './support/checkLoading.ts';
import { fixturePath } from './support/fixtures.ts';

const program = 'interp /lib64/ld-linux-x86-64.so.2';

/** Two libraries that define the same function, one of them in two versions. */
const shop: Sources = {
  '/w/shop': `${program}\nlazy\nneeded libpay.so.1\nneeded libtax.so.1\nrunpath $ORIGIN/lib\nuse pay@PAY_2:libpay.so.1 call\nuse rate data\nuse bonus data weak\nuse pay@PAY_2:libpay.so.1 data`,
  '/w/lib/libpay.so.1':
    'soname libpay.so.1\ndef pay@PAY_1\ndef pay@@PAY_2\nneeded libtax.so.1\nrunpath /w/lib\nuse rate data',
  '/w/lib/libtax.so.1': 'soname libtax.so.1\ndef rate\ndef pay',
  ...interpreter,
};

describe('hover', () => {
  const loaded = new Loaded(shop);
  test('a relocation: where its symbol is defined, how that library was found, who else wants it', () => {
    expect(loaded.hover('DT_JMPREL: $0pay')).toMatchInlineSnapshot(`
      "Binds to \`pay@@PAY_2\` in **libpay.so.1** (\`/w/lib/libpay.so.1\`, needed by this file, found through DT_RUNPATH of shop) at 0x378.

      The definition has the very version that the reference asks for. *glibc elf/dl-lookup.c, check_match*

      Passed over: \`pay@PAY_1\` in libpay.so.1 (another version), \`pay\` in libtax.so.1 (later in the scope).

      Lazy: the first call goes through the PLT → \`_dl_runtime_resolve\`, then the slot at 0x458 holds the address.

      Sets this file's floor: it needs PAY 2 or later because of this and 1 other symbol."
    `);
  });
  test('an import, weak and undefined', () => {
    expect(loaded.hover('dynsym: $0bonus')).toMatchInlineSnapshot(`
      "Binds to **nothing**, and becomes 0.

      Nobody defines the symbol, and the reference is weak: it becomes 0 without an error. *glibc elf/dl-lookup.c, \\_dl_lookup_symbol_x*"
    `);
    expect(loaded.hover('dynsym: $0rate')).toMatchInlineSnapshot(`
      "Binds to \`rate\` in **libtax.so.1** (\`/w/lib/libtax.so.1\`, needed by this file, found through DT_RUNPATH of shop) at 0x208.

      The library has no version information, so its definition is accepted for any version. *glibc elf/dl-lookup.c, check_match*

      Also imported by libpay.so.1."
    `);
  });
  test('a needed library: every place', () => {
    expect(loaded.hover('dynamic: $0libpay.so.1')).toMatchInlineSnapshot(`
      "\`/w/lib/libpay.so.1\`

      Needed by shop.

      - \`/w/lib/libpay.so.1\` — found (DT_RUNPATH of shop)

      DT_RUNPATH is searched only for what its own object needs: it is not inherited by the libraries found through it. *glibc elf/dl-load.c, \\_dl_map_object*"
    `);
    expect(
      new Loaded({ '/w/a': `${program}\nneeded libgone.so\nrunpath /w/none`, ...interpreter }).hover(
        'dynamic: $0libgone.so',
      ),
    ).toMatchInlineSnapshot(`
      "**Not found.** The program does not start.

      - \`/w/none/libgone.so\` — not there (DT_RUNPATH of a)
      - \`/lib/x86_64-linux-gnu/libgone.so\` — not there (the default folders)
      - \`/usr/lib/x86_64-linux-gnu/libgone.so\` — not there (the default folders)
      - \`/lib/libgone.so\` — not there (the default folders)
      - \`/usr/lib/libgone.so\` — not there (the default folders)

      DT_RUNPATH is searched only for what its own object needs: it is not inherited by the libraries found through it. *glibc elf/dl-load.c, \\_dl_map_object*

      Last come the folders that the dynamic linker was built with; they are read from the interpreter itself. *glibc elf/dl-load.c, \\_dl_init_paths*"
    `);
  });
  test('a needed library by a path with a token', () => {
    const near = new Loaded({
      '/w/a': `${program}\nneeded $ORIGIN/libx.so\nneeded $ORIGIN/libgone.so`,
      '/w/libx.so': '',
      ...interpreter,
    });
    expect(near.hover('dynamic: $0$ORIGIN/libx.so')).toContain('`/w/libx.so` — found (its path)');
    expect(near.hover('dynamic: $0$ORIGIN/libgone.so')).toContain('`/w/libgone.so` — not there (its path)');
    expect(near.tree3('needs')).toBe('/w/libx.so (its path)\n/w/libgone.so (not found)');
  });
  test('a version need: the check', () => {
    expect(loaded.hover('verneed: $0PAY_2')).toMatchInlineSnapshot(
      `"Checked in \`/w/lib/libpay.so.1\`: The library defines the version that is needed of it. *glibc elf/dl-version.c, match_symbol*"`,
    );
  });
});

test('definition: an import leads into the library, a NEEDED entry to the library; implementation lists what is passed over, too', () => {
  const loaded = new Loaded(shop);
  expect(loaded.definition('dynsym: $0pay')).toMatchInlineSnapshot(
    `"/w/lib/libpay.so.1: pay@@PAY_2 on dynsym: 3 0x378 8 OBJECT GLOBAL DEFAULT 1 pay@@PAY_2"`,
  );
  expect(loaded.definition('DT_JMPREL: $0pay')).toMatchInlineSnapshot(`"nothing"`);
  expect(loaded.definition('dynamic: $0libtax.so.1')).toMatchInlineSnapshot(
    `"/w/lib/libtax.so.1:  on file: # libtax.so.1"`,
  );
  expect(loaded.definition('dynsym: $0bonus')).toMatchInlineSnapshot(`"nothing"`);
  expect(loaded.implementations('dynsym: $0pay')).toMatchInlineSnapshot(`
    "/w/lib/libpay.so.1: pay@@PAY_2 on dynsym: 3 0x378 8 OBJECT GLOBAL DEFAULT 1 pay@@PAY_2
    /w/lib/libpay.so.1: pay@PAY_1 on dynsym: 2 0x368 8 OBJECT GLOBAL DEFAULT 1 pay@PAY_1
    /w/lib/libtax.so.1: pay on dynsym: 2 0x218 8 OBJECT GLOBAL DEFAULT 1 pay"
  `);
});

test('the tree of dependencies, both ways', () => {
  const loaded = new Loaded({
    '/w/a': `${program}\nneeded libx.so\nneeded liby.so\nrpath /w`,
    '/w/libx.so': 'needed liby.so\nneeded libgone.so',
    '/w/liby.so': 'needed libx.so',
    ...interpreter,
  });
  expect(loaded.tree3('needs')).toMatchInlineSnapshot(`
    "libx.so (DT_RPATH of a, …)
      liby.so (DT_RPATH of a, cycle, shown, …)
        libx.so (DT_RPATH of a, cycle, shown, …)
      libgone.so (not found)
    liby.so (DT_RPATH of a, …)
      libx.so (DT_RPATH of a, cycle, shown, …)
        liby.so (DT_RPATH of a, cycle, shown, …)
        libgone.so (not found)"
  `);
  expect(loaded.tree3('neededBy', '/w/liby.so')).toMatchInlineSnapshot(`
    "a (the file itself)
    libx.so (DT_RPATH of a, cycle, …)
      a (the file itself)
      liby.so (DT_RPATH of a, cycle, …)
        a (the file itself)
        libx.so (DT_RPATH of a, cycle, …)"
  `);
});

/** One world per message. */
const faulty: Readonly<Record<string, Sources>> = {
  'a library is missing': { '/w/a': `${program}\nneeded libgone.so\nuse f call`, ...interpreter },
  'a library of a library is missing: the DT_RUNPATH of the program is not inherited': {
    '/w/a': `${program}\nneeded libx.so\nrunpath /w/lib`,
    '/w/lib/libx.so': 'needed liby.so',
    '/w/lib/liby.so': '',
    ...interpreter,
  },
  'a symbol is missing': {
    '/w/a': `${program}\nneeded libx.so\nrpath /w\nuse f call\nuse g call`,
    '/w/libx.so': 'def g',
    ...interpreter,
  },
  'a symbol of a library is missing': {
    '/w/a': `${program}\nneeded libx.so\nrpath /w\nuse g call`,
    '/w/libx.so': 'def g\nuse f call',
    ...interpreter,
  },
  'a library leaves symbols to the program': { '/w/libx.so': 'def g\nuse f call\nuse h data', ...interpreter },
  'a version is missing': {
    '/w/a': `${program}\nneeded libx.so\nrpath /w\nuse f@V2:libx.so call`,
    '/w/libx.so': 'soname libx.so\ndef f@@V1',
    ...interpreter,
  },
  'a library has lost its versions': {
    '/w/a': `${program}\nneeded libx.so\nrpath /w\nneed V2:libx.so\nuse f call`,
    '/w/libx.so': 'soname libx.so\ndef f',
    ...interpreter,
  },
  'a library is not used': {
    '/w/a': `${program}\nneeded libx.so\nneeded liby.so\nrpath /w\nuse f call`,
    '/w/libx.so': 'def f',
    '/w/liby.so': 'def g',
    ...interpreter,
  },
  'a library is used, but needed by another only': {
    '/w/a': `${program}\nneeded libx.so\nrpath /w\nuse f call\nuse g call`,
    '/w/libx.so': 'needed liby.so\ndef f',
    '/w/liby.so': 'def g',
    ...interpreter,
  },
  'libraries need each other': {
    '/w/a': `${program}\nneeded libx.so\nrpath /w\nuse f call`,
    '/w/libx.so': 'needed liby.so\ndef f',
    '/w/liby.so': 'needed libx.so',
    ...interpreter,
  },
  'two libraries define the same': {
    '/w/a': `${program}\nneeded libx.so\nneeded liby.so\nrpath /w\nuse f call\nuse g call`,
    '/w/libx.so': 'def f',
    '/w/liby.so': 'def f\ndef g',
    ...interpreter,
  },
  'a weak definition that is shadowed is no conflict, nor is one that nobody uses': {
    '/w/a': `${program}\nneeded libx.so\nneeded liby.so\nrpath /w\nuse f call\nuse g call`,
    '/w/libx.so': 'def f\ndef h',
    '/w/liby.so': 'def f weak\ndef g\ndef h',
    ...interpreter,
  },
  'the kind has changed': {
    '/w/a': `${program}\nneeded libx.so\nrpath /w\nuse f tls`,
    '/w/libx.so': 'def f',
    ...interpreter,
  },
  'the dynamic linker is not here': { '/w/a': `${program}\nneeded libx.so\nuse f call` },
  'nothing is wrong': {
    '/w/a': `${program}\nneeded libx.so\nrpath /w\nuse f call`,
    '/w/libx.so': 'def f',
    ...interpreter,
  },
};

test.each(Object.entries(faulty))('message: %s', (_, sources) => {
  expect(new Loaded(sources).diagnostics()).toMatchSnapshot();
});

test('message: a copy of another size', () => {
  const loaded = new Loaded({
    '/w/a': `${program}\nneeded libx.so\nrpath /w\nuse f copy`,
    '/w/libx.so': 'def f',
    ...interpreter,
  });
  expect(loaded.diagnostics()).toBe('nothing');
  const { symbols } = loaded.world.objects[1]?.view ?? {};
  if (symbols) (loaded.tree['/w/libx.so'] as Uint8Array)[fieldAt(symbols, 'size', 1).offset] = 16;
  loaded.reload();
  expect(loaded.diagnostics()).toMatchInlineSnapshot(`
    "warning copy-of-another-size: f has 8 bytes bytes here, 16 in libx.so
      on dynsym: 1 0x0 8 NOTYPE GLOBAL DEFAULT UND f"
  `);
});

test('needed versions, the newest first', () => {
  const { file } = openBinary(openFile(fixturePath('x86_64-gcc-imports-nosections')), 'imports');
  expect(
    file && neededVersionsOf(file).map(({ need, symbols }) => `${need.name} ${symbolNames(file, symbols, 2)}`),
  ).toEqual([
    'GLIBC_2.34 __libc_start_main',
    'GLIBC_2.4 __stack_chk_fail',
    'GLIBC_2.3.4 __strcpy_chk',
    'GLIBC_2.2.5 puts',
  ]);
});

test('the floor of glibc', () => {
  const loaded = new Loaded({
    '/w/a': `${program}\nneeded libc.so.6\nrpath /w\nuse f@GLIBC_2.34:libc.so.6 call\nuse g@GLIBC_2.4:libc.so.6 call`,
    '/w/libc.so.6': 'soname libc.so.6\ndef g@@GLIBC_2.4\ndef f@@GLIBC_2.34',
    ...interpreter,
  });
  expect(loaded.diagnostics('2.31')).toMatchInlineSnapshot(`
    "error above-glibc-floor: needs glibc 2.34, the setting allows 2.31: f
      on verneed: 2 0x69691b4 GLIBC_2.34 libc.so.6"
  `);
  expect(loaded.diagnostics('2.34')).toBe('nothing');
  expect(loaded.hover('dynsym: $0f@')).toContain(
    "Sets this file's floor: it needs GLIBC 2.34 or later because of this symbol alone.",
  );
  expect(
    ['GLIBC_2.34', 'GLIBC_PRIVATE', 'GLIBC_ABI_DT_RELR', 'CXXABI_1.3.9'].map((name) => releaseOf(name)?.release),
  ).toEqual(['2.34', undefined, '2.36', '1.3.9']);
  expect(['2.4', '2.31', '2.3.4', '2.31'].toSorted(compareReleases)).toEqual(['2.3.4', '2.4', '2.31', '2.31']);
});

test('the document that explains loading', async () => {
  await expect(
    new Loaded({ ...shop, '/w/shop': `${shop['/w/shop']}\nneeded libgone.so` }).explain(),
  ).toMatchFileSnapshot('listings/explain.txt');
});

test('thread-local blocks have their places before the program runs', () => {
  const loaded = new Loaded({
    '/w/a': `${program}\nneeded libx.so\nrpath /w\nuse theirs thread\nuse own thread\ndef own tls`,
    '/w/libx.so': 'def theirs tls',
    ...interpreter,
  });
  expect(/# TLS modules.*\n\n?((.+\n)+)/.exec(loaded.explain())?.[1]).toMatchInlineSnapshot(`
    "  #  object   size  initialised  align  distance
      1  a          16           16     16     -0x10
      2  libx.so    16           16     16     -0x28
    "
  `);
  expect(loaded.hover('DT_RELA: $0theirs')).toMatchInlineSnapshot(`
    "Binds to \`theirs\` in **libx.so** (\`/w/libx.so\`, needed by this file, found through DT_RPATH of a), thread-local at offset 0x0.

    The library has no version information, so its definition is accepted for any version. *glibc elf/dl-lookup.c, check_match*

    Fixed at start: the variable lies 0x28 bytes before the thread pointer, in the block of module 2 (libx.so), which begins at -0x28. The blocks that are there at start lie before the thread pointer, each below those of the objects loaded earlier, at the next place that its alignment allows. A gap that an alignment leaves is given to a later block that fits. *glibc elf/dl-tls.c, \\_dl_determine_tlsoffset*"
  `);
  expect(loaded.hover('DT_RELA: $0own')).toMatchInlineSnapshot(`
    "Binds to \`own\` in this file itself, thread-local at offset 0x0.

    The library has no version information, so its definition is accepted for any version. *glibc elf/dl-lookup.c, check_match*

    Fixed at start: the variable lies 0x10 bytes before the thread pointer, in the block of module 1 (a), which begins at -0x10. The blocks that are there at start lie before the thread pointer, each below those of the objects loaded earlier, at the next place that its alignment allows. A gap that an alignment leaves is given to a later block that fits. *glibc elf/dl-tls.c, \\_dl_determine_tlsoffset*"
  `);
  expect(
    new Loaded({
      '/w/libx.so': 'needed libc.so.6\nrpath /w\nuse x thread\ndef x tls',
      '/w/libc.so.6': '',
      ...interpreter,
    }).hover('DT_RELA: $0x'),
  ).not.toContain('Fixed at start');
});

describe('worlds', () => {
  test('a library that changes on disk is read again, at the latest after a second', () => {
    const loaded = new Loaded(shop);
    const { world } = loaded;
    loaded.tree['/w/lib/libtax.so.1'] = 'no library any more';
    expect(loaded.world).toBe(world);
    loaded.clock = 1000;
    expect(loaded.worlds.hasChanged('/w/shop')).toBe(true);
    expect(new Set(loaded.world.missing.map(({ name }) => name))).toEqual(new Set(['libtax.so.1']));
  });
  test('a library that appears where it was looked for is found', () => {
    const loaded = new Loaded({ '/w/a': `${program}\nneeded libx.so\nrpath /w/1`, ...interpreter });
    expect(loaded.world.missing.length).toBe(1);
    loaded.tree['/w/1/libx.so'] = loaded.tree['/lib64/ld-linux-x86-64.so.2'] as Uint8Array;
    loaded.clock = 2000;
    expect(loaded.world.missing.length).toBe(0);
  });
  test('libraries are decoded once for all files', () => {
    const loaded = new Loaded({ ...shop, '/w/other': `${program}\nneeded libtax.so.1\nrpath /w/lib` });
    expect(loaded.worlds.of('/w/other')?.objects[1]?.file).toBe(
      loaded.world.objects.find(({ path }) => path.endsWith('libtax.so.1'))?.file,
    );
  });
  test('a sysroot: programs in it and beside it', () => {
    const tree = {
      '/build/bin/a': `${program}\nneeded libx.so\nneeded liby.so\nrunpath $ORIGIN/../lib`,
      '/build/lib/libx.so': 'def x',
      '/other/usr/lib/liby.so': 'def y',
      '/usr/lib/liby.so': 'def wrong',
      '/other/lib64/ld-linux-x86-64.so.2': 'soname ld-linux-x86-64.so.2',
      '/other/usr/bin/b': `${program}\nneeded liby.so`,
    };
    const loaded = new Loaded(tree, { sysroot: '/other' });
    const paths = (program: string): (string | undefined)[] | undefined => {
      const world = loaded.worlds.of(program);
      return world?.objects.map(({ realPath }) => loaded.worlds.pathOf(world, realPath));
    };
    expect(paths('/build/bin/a')).toEqual(['/build/bin/a', '/build/lib/libx.so', '/other/usr/lib/liby.so']);
    expect(paths('/other/usr/bin/b')).toEqual(['/other/usr/bin/b', '/other/usr/lib/liby.so']);
  });
  test('what no dynamic linker loads has no world', () => {
    const loaded = new Loaded({ '/w/a': 'def a', '/w/text': 'text:hello' });
    expect([loaded.worlds.of('/w/text'), loaded.worlds.of('/w/none')]).toEqual([undefined, undefined]);
  });
});

test('each rule belongs to one chapter', () => {
  const told = Object.values(chapters).flatMap(({ rules: of }) => of);
  expect(told.toSorted()).toEqual(Object.keys(rules).toSorted());
});
