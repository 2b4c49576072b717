// Which system a file is for, by each kind of evidence; and that files of systems whose rules or root are not here
// leave open what cannot be known, wherever a user looks.

import { expect, test } from 'vitest';
import { sourceOf } from '../../shared/base/bytes.ts';
import { decode } from '../../shared/decode/file.ts';
import { summaryOf } from '../../shared/verdicts/summary.ts';
import { systemOf } from '../../shared/decode/system.ts';
import { dependenciesJson } from '../../shared/features/loading/json.ts';
import { planMerge } from '../../shared/merge/planMerge.ts';
import { textOf } from '../../shared/base/log.ts';
import { Loaded, type Sources } from '../support/checkLoading.ts';
import { craftLibrary } from '../support/craftLibrary.ts';
import { memoryFiles } from '../support/memoryFiles.ts';

/** The system of a crafted file and why. */
function checkSystem(statements: string): string {
  const found = systemOf(decode(sourceOf(craftLibrary(statements.replaceAll('; ', '\n')))));
  return found ? `${found.name}: ${found.why}` : 'not told';
}

/** What the file says → the system. */
const systems = [
  'interp /lib64/ld-linux-x86-64.so.2',
  'interp /opt/old/ld-2.31.so',
  'interp /lib64/ld64.so.2',
  'interp /lib/ld-kfreebsd-x86-64.so.1; osabi 9',
  'interp /lib/ld-musl-x86_64.so.1; needed libc.so',
  'interp /lib/ld64-uClibc.so.1',
  'interp /system/bin/linker64',
  'interp /apex/com.android.runtime/bin/linker64',
  'interp /system/bin/bootstrap/linker_asan64',
  'interp /libexec/ld-elf.so.1',
  'interp /libexec/ld-elf32.so.1',
  'interp /usr/libexec/ld-elf.so.2',
  'interp /usr/libexec/ld.elf_so',
  'interp /usr/libexec/ld.so',
  'interp /lib/amd64/ld.so.1',
  'interp /usr/lib/ld.so.1',
  'interp /lib/ld.so.1',
  'interp /lib/ld.so.1; machine 8',
  'interp ld.so.1',
  'interp /system/runtime_loader',
  'interp /usr/lib/ldqnx-64.so.2',
  'interp /usr/lib/Loader.so',
  'interp /my/ld.so',
  'interp /my/ld.so; needed libc.so.6',
  'note Android; needed libc.so',
  'note FreeBSD',
  'note NetBSD',
  'note OpenBSD',
  'note DragonFly; osabi 9',
  'note QNX',
  'note GNU',
  'osabi 9',
  'osabi 2',
  'osabi 12',
  'osabi 6',
  'osabi 3',
  'osabi 9; type 65024',
  'osabi 1',
  'osabi 15',
  'use f@GLIBC_2.17:libc.so.6 call',
  'use f@LIBC:libc.so call; needed libc.so',
  'use f@FBSD_1.0:libc.so.7 call',
  'def f@@SUNW_1.1',
  'def f@@SUNWprivate_1.1; needed libc.so.6',
  'use f@DF402.0:libc.so.8 call',
  'needed libc.so',
  'needed libc.so; needed libdl.so',
  'needed libm.so; needed liblog.so',
  'needed libc.musl-x86_64.so.1',
  'needed libc.so.6',
  'needed libc.so.6.1',
  'needed libc.so.0.3',
  'needed libc.so.0',
  'needed libc.so.7',
  'needed libc.so.8',
  'needed libc.so.12',
  'needed libc.so.97.1',
  'needed libroot.so',
  'needed libfdio.so; needed libc.so',
  'needed libm.so.6',
  'def f',
];

test('which system a file is for', () => {
  expect(systems.map((statements) => `${statements} → ${checkSystem(statements)}`)).toMatchInlineSnapshot(`
    [
      "interp /lib64/ld-linux-x86-64.so.2 → glibc: interpreter /lib64/ld-linux-x86-64.so.2",
      "interp /opt/old/ld-2.31.so → glibc: interpreter /opt/old/ld-2.31.so",
      "interp /lib64/ld64.so.2 → glibc: interpreter /lib64/ld64.so.2",
      "interp /lib/ld-kfreebsd-x86-64.so.1; osabi 9 → glibc: interpreter /lib/ld-kfreebsd-x86-64.so.1",
      "interp /lib/ld-musl-x86_64.so.1; needed libc.so → musl: interpreter /lib/ld-musl-x86_64.so.1",
      "interp /lib/ld64-uClibc.so.1 → uClibc: interpreter /lib/ld64-uClibc.so.1",
      "interp /system/bin/linker64 → bionic (Android): interpreter /system/bin/linker64",
      "interp /apex/com.android.runtime/bin/linker64 → bionic (Android): interpreter /apex/com.android.runtime/bin/linker64",
      "interp /system/bin/bootstrap/linker_asan64 → bionic (Android): interpreter /system/bin/bootstrap/linker_asan64",
      "interp /libexec/ld-elf.so.1 → FreeBSD: interpreter /libexec/ld-elf.so.1",
      "interp /libexec/ld-elf32.so.1 → FreeBSD: interpreter /libexec/ld-elf32.so.1",
      "interp /usr/libexec/ld-elf.so.2 → DragonFly BSD: interpreter /usr/libexec/ld-elf.so.2",
      "interp /usr/libexec/ld.elf_so → NetBSD: interpreter /usr/libexec/ld.elf_so",
      "interp /usr/libexec/ld.so → OpenBSD: interpreter /usr/libexec/ld.so",
      "interp /lib/amd64/ld.so.1 → Solaris or illumos: interpreter /lib/amd64/ld.so.1",
      "interp /usr/lib/ld.so.1 → Solaris or illumos: interpreter /usr/lib/ld.so.1",
      "interp /lib/ld.so.1 → Solaris or illumos: interpreter /lib/ld.so.1",
      "interp /lib/ld.so.1; machine 8 → glibc: interpreter /lib/ld.so.1",
      "interp ld.so.1 → Fuchsia: interpreter ld.so.1",
      "interp /system/runtime_loader → Haiku: interpreter /system/runtime_loader",
      "interp /usr/lib/ldqnx-64.so.2 → QNX: interpreter /usr/lib/ldqnx-64.so.2",
      "interp /usr/lib/Loader.so → SerenityOS: interpreter /usr/lib/Loader.so",
      "interp /my/ld.so → not told",
      "interp /my/ld.so; needed libc.so.6 → glibc: needs libc.so.6",
      "note Android; needed libc.so → bionic (Android): a note of the owner Android",
      "note FreeBSD → FreeBSD: a note of the owner FreeBSD",
      "note NetBSD → NetBSD: a note of the owner NetBSD",
      "note OpenBSD → OpenBSD: a note of the owner OpenBSD",
      "note DragonFly; osabi 9 → DragonFly BSD: a note of the owner DragonFly",
      "note QNX → QNX: a note of the owner QNX",
      "note GNU → not told",
      "osabi 9 → FreeBSD: EI_OSABI ELFOSABI_FREEBSD",
      "osabi 2 → NetBSD: EI_OSABI ELFOSABI_NETBSD",
      "osabi 12 → OpenBSD: EI_OSABI ELFOSABI_OPENBSD",
      "osabi 6 → Solaris or illumos: EI_OSABI ELFOSABI_SOLARIS",
      "osabi 3 → not told",
      "osabi 9; type 65024 → PlayStation: e_type ET_SCE_EXEC",
      "osabi 1 → HP-UX: EI_OSABI ELFOSABI_HPUX",
      "osabi 15 → AROS: EI_OSABI ELFOSABI_AROS",
      "use f@GLIBC_2.17:libc.so.6 call → glibc: needs GLIBC_2.17",
      "use f@LIBC:libc.so call; needed libc.so → bionic (Android): needs LIBC",
      "use f@FBSD_1.0:libc.so.7 call → FreeBSD: needs FBSD_1.0",
      "def f@@SUNW_1.1 → Solaris or illumos: defines SUNW_1.1",
      "def f@@SUNWprivate_1.1; needed libc.so.6 → glibc: needs libc.so.6",
      "use f@DF402.0:libc.so.8 call → DragonFly BSD: needs DF402.0",
      "needed libc.so → musl: needs libc.so",
      "needed libc.so; needed libdl.so → bionic (Android): needs libc.so and libdl.so",
      "needed libm.so; needed liblog.so → bionic (Android): needs liblog.so",
      "needed libc.musl-x86_64.so.1 → musl: needs libc.musl-x86_64.so.1",
      "needed libc.so.6 → glibc: needs libc.so.6",
      "needed libc.so.6.1 → glibc: needs libc.so.6.1",
      "needed libc.so.0.3 → glibc: needs libc.so.0.3",
      "needed libc.so.0 → uClibc: needs libc.so.0",
      "needed libc.so.7 → FreeBSD: needs libc.so.7",
      "needed libc.so.8 → DragonFly BSD: needs libc.so.8",
      "needed libc.so.12 → NetBSD: needs libc.so.12",
      "needed libc.so.97.1 → OpenBSD: needs libc.so.97.1",
      "needed libroot.so → Haiku: needs libroot.so",
      "needed libfdio.so; needed libc.so → Fuchsia: needs libfdio.so",
      "needed libm.so.6 → not told",
      "def f → not told",
    ]
  `);
});

test('the summary says the same', () => {
  expect(
    ['note FreeBSD', 'osabi 12', 'needed libroot.so', 'def f', 'note FreeBSD; type 4'].map(
      (text) => summaryOf(decode(sourceOf(craftLibrary(text.replace('; ', '\n'))))).libc?.text,
    ),
  ).toEqual(['FreeBSD', 'OpenBSD', 'Haiku', undefined, undefined]);
});

/** What this machine has: nothing of it may be taken for another system's. */
const here = {
  '/lib64/ld-linux-x86-64.so.2': 'soname ld-linux-x86-64.so.2\ndef f',
  '/lib/x86_64-linux-gnu/libz.so.1': 'def f',
  '/usr/lib/libz.so.1': 'def f',
  '/lib/libz.so.1': 'def f',
} as const;
const uses = 'lazy\nneeded libz.so.1\nuse f call\nuse own call\ndef own';
const others: Readonly<Record<string, Sources>> = {
  'NetBSD program': { '/w/a': `interp /usr/libexec/ld.elf_so\nnote NetBSD\n${uses}`, ...here },
  'library of Haiku': { '/w/liba.so': `needed libroot.so\n${uses}`, ...here },
  'unknown dynamic linker': { '/w/a': `interp /my/ld.so\n${uses}`, ...here },
  'FreeBSD library': { '/w/liba.so': `osabi 9\n${uses}`, ...here },
  'Android program': { '/w/a': `interp /system/bin/linker64\nneeded libgone.so\n${uses}`, ...here },
};

test.each(Object.entries(others))('%s: left open, in the editor and on the command line', (_, sources) => {
  const loaded = new Loaded(sources);
  const { missing, objects } = loaded.world;
  expect([objects.length, missing.every(({ isOpen, isFatal }) => isOpen === true && !isFatal)]).toEqual([1, true]);
  const json = dependenciesJson(loaded.world);
  const merged = planMerge(memoryFiles(loaded.tree), {
    version: '0',
    target: loaded.program,
    sources: [],
    needed: true,
    only: [],
    except: [],
    closed: false,
  });
  expect(
    [
      loaded.diagnostics(),
      loaded.tree3('needs'),
      loaded.hover('dynsym: $0f'),
      loaded.hover('dynamic: $0libz.so.1'),
      loaded
        .explain()
        .split('\n# ')
        .find((part) => part.startsWith('This file')),
      JSON.stringify({ libc: json['libc'], system: json['system'], leftOpen: json['leftOpen'] }),
      merged.messages.map(({ diagnostic }) => textOf(diagnostic)).join('\n'),
    ].join('\n\n'),
  ).toMatchSnapshot();
});

test('a library for another system is refused by its name where it would become part of a program', () => {
  const tree = Object.fromEntries(
    Object.entries({
      '/w/a': 'interp /lib64/ld-linux-x86-64.so.2\nneeded libx.so\nrunpath /w\nuse f call',
      '/w/libx.so': 'note Android\ndef f',
      ...here,
    }).map(([path, text]) => [path, craftLibrary(text)]),
  );
  const { messages, file } = planMerge(memoryFiles(tree), {
    version: '0',
    target: '/w/a',
    sources: [],
    needed: true,
    only: [],
    except: [],
    closed: false,
  });
  expect([file, messages.map(({ path, diagnostic }) => `${path}: ${textOf(diagnostic)}`)]).toEqual([
    undefined,
    ['/w/libx.so: it is for bionic (Android)'],
  ]);
});

test('what the editor says of worlds of other systems', () => {
  const android = new Loaded({
    '/data/a': 'interp /system/bin/linker64\nneeded liba.so\nneed V1:libz.so\nrunpath /d\nuse v copy\nuse lost call',
    '/d/liba.so': 'sections\nsoname liba.so\ndef v',
    '/system/bin/linker64': 'soname ld-android.so',
  });
  const freebsd = new Loaded({
    '/p': 'interp /libexec/ld-elf.so.1\nneeded liba.so\nneeded libb.so\nrunpath /d\nuse f@V2:liba.so call\nuse g@V1:libb.so call\nneed V1:libz.so',
    '/d/liba.so': 'soname liba.so\ndef f@@V1',
    '/d/libb.so': 'soname libb.so\ndef g',
    '/libexec/ld-elf.so.1': 'soname ld-elf.so.1',
  });
  expect([android.diagnostics(), freebsd.diagnostics()].join('\n\n')).toMatchInlineSnapshot(`
    "hint needed-but-unused: nothing of liba.so is used
      on dynamic: 0 NEEDED 0x1 liba.so
    error version-of-unneeded-library: this file needs version V1 of libz.so, which is not among the libraries that it is loaded with
      on verneed: 2 0x591 V1 libz.so
    error copy-unsupported: v is copied from a library, which bionic does not support
      on dynsym: 1 0x0 8 NOTYPE GLOBAL DEFAULT UND v
    error undefined-symbol: lost is defined by no library in the scope
      on dynsym: 2 0x0 8 NOTYPE GLOBAL DEFAULT UND lost

    error version-of-unneeded-library: this file needs version V1 of libz.so, which is not among the libraries that it is loaded with
      on verneed: 2 0x591 V1 libz.so
    error version-not-found: liba.so has no version V2, which this file needs
      on verneed: 3 0x592 V2 liba.so
    error version-not-found: libb.so has no version V1, which this file needs
      on verneed: 4 0x591 V1 libb.so"
  `);
});

test('with the root as sysroot a foreign file resolves like one at home', () => {
  const loaded = new Loaded(
    {
      '/root9/usr/local/bin/a':
        'interp /libexec/ld-elf.so.1\nosabi 9\nneeded libx.so.1\nneeded libgone.so\nlazy\nuse f call\nuse g call',
      '/root9/libexec/ld-elf.so.1': 'soname ld-elf.so.1',
      '/root9/usr/lib/libx.so.1': 'osabi 9\nsoname libx.so.1\ndef f',
      ...here,
    },
    { sysroot: '/root9' },
  );
  expect([loaded.world.limit, loaded.tree3('needs'), loaded.diagnostics(), loaded.hover('dynsym: $0f')].join('\n\n'))
    .toMatchInlineSnapshot(`
    "

    libx.so.1 (the default folders)
    libgone.so (not found)

    error library-not-found: libgone.so is not found; looked for in /lib/libgone.so, /usr/lib/libgone.so
      on dynamic: 1 NEEDED 0xb libgone.so

    Binds to \`f\` in **libx.so.1** (\`/usr/lib/libx.so.1\`, needed by this file, found through the default folders) at 0x1e8.

    The library has no version information, so its definition is accepted for any version. *FreeBSD libexec/rtld-elf/rtld.c, matched_symbol*

    Lazy: the first call goes through the PLT → \`_rtld_bind_start\`, then the slot at 0x2f0 holds the address."
  `);
});

test('bionic and FreeBSD worlds are explained by their own rules', async () => {
  const android = new Loaded({
    '/data/bin/a':
      'interp /system/bin/linker64\nneeded liba.so\nrunpath $ORIGIN/../lib\nlazy\nuse fun call\nuse g@V1:liba.so data\ndef t tls',
    '/data/lib/liba.so': 'sections\nsoname liba.so\nneeded libb.so\ndef g@@V1',
    '/system/lib64/libb.so': 'sections\nsoname libb.so\ndef fun',
    '/system/bin/linker64': 'soname ld-android.so',
  });
  const freebsd = new Loaded({
    '/data/bin/a':
      'interp /libexec/ld-elf.so.1\nneeded liba.so\nrunpath $ORIGIN/../lib\nlazy\nuse fun call\nuse g@V1:liba.so data\ndef t tls',
    '/data/lib/liba.so': 'soname liba.so\nauxiliary libb.so\ndef g@@V1\ndef fun',
    '/usr/lib/libb.so': 'soname libb.so\ndef fun',
    '/libexec/ld-elf.so.1': 'soname ld-elf.so.1',
  });
  await expect(android.explain()).toMatchFileSnapshot('../listings/explainBionic.txt');
  await expect(freebsd.explain()).toMatchFileSnapshot('../listings/explainFreebsd.txt');
  expect([android, freebsd].map((loaded) => loaded.hover('DT_JMPREL: $0fun'))).toMatchInlineSnapshot(`
    [
      "Binds to \`fun\` in **libb.so** (\`/system/lib64/libb.so\`, needed by liba.so, found through the default folders) at 0x1e8.

    The library has no version information, so its definition is accepted for any version. *Android bionic linker/linker_soinfo.cpp, check_symbol_version*

    the slot at 0x3f0 gets the address at start: bionic binds everything at once.",
      "Binds to \`fun\` in **libb.so** (\`/usr/lib/libb.so\`, needed by liba.so, found through the default folders) at 0x1e8.

    A library that names the one with this definition as its filtee comes first in the list: the filtee's definition is taken in place of the library's own. *FreeBSD libexec/rtld-elf/rtld.c, symlook_obj*

    Passed over: \`fun\` in liba.so (its filtee stands in).

    Lazy: the first call goes through the PLT → \`_rtld_bind_start\`, then the slot at 0x3f0 holds the address.",
    ]
  `);
});
