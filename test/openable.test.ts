// What a program may open at run time, by its notes, its texts and the frameworks that it uses; and what logs of a run
// show that it opened.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nameOf } from '../shared/base/files.ts';
import { hwcapsOfWord, notedPriority } from '../shared/merge/command.ts';
import { readOpenedLog } from '../shared/merge/openedLog.ts';
import { frameworks } from '../shared/loader/moduleFolders.ts';
import { checkMerge, hasCompiler } from './support/checkMerge.ts';
import { checkOpenable } from './support/checkOpenable.ts';

const program = 'interp /lib64/ld-linux-x86-64.so.2\nneeded libc.so.6\nuse dlopen call';
const libc = { '/lib/libc.so.6': 'soname libc.so.6\ndef dlopen\ntext libof_c.so.1' };

test('libraries that notes name, with priority and purpose', () => {
  const note = JSON.stringify([
    { feature: 'zip', description: 'reads archives', priority: 'recommended', soname: ['libzip.so.6', 'libzip.so.5'] },
    { feature: 'gone', priority: 'suggested', soname: ['libgone.so.1'] },
  ]);
  expect(
    checkOpenable(
      {
        ...libc,
        '/usr/bin/program': `${program}\nnote FDO 0x407c0c0a ${note}`,
        '/lib/libzip.so.5': 'soname libzip.so.5',
      },
      { inside: ['/lib/libzip.so.5'] },
    ),
  ).toMatchInlineSnapshot(`
    "libzip.so.5 => /lib/libzip.so.5: inside; note of /usr/bin/program, recommended, zip, reads archives
    libgone.so.1 => : not found; note of /usr/bin/program, suggested, gone"
  `);
});

test('names in texts: of libraries alone, of any that is loaded; not of what is there, not the C library', () => {
  const texts = [
    'libplain.so',
    'libversion-2.0.so.1.2',
    '/opt/plug/in.so',
    './beside.so',
    'libnowhere.so.1',
    '.so',
    'lib%s.so',
    'libc.so.6',
    'libneeded.so',
    'see libsentence.so.1 for more',
    'libtext.sorry',
    '/usr/lib/ld.so.1',
  ];
  const files = {
    ...libc,
    '/usr/bin/program': `${program}\nneeded libneeded.so\n${texts.map((text) => `text ${text}`).join('\n')}`,
    '/lib/libneeded.so': 'soname libneeded.so\ntext libneeded.so\ntext libof_needed.so\ntext libplain.so',
    '/lib/libplain.so': '',
    '/lib/libof_needed.so': '',
    '/opt/plug/in.so': '',
  };
  expect(checkOpenable(files)).toMatchInlineSnapshot(`
    "libplain.so => /lib/libplain.so: stays on the disk; text of /usr/bin/program, a name in its texts
    libversion-2.0.so.1.2 => : not found; text of /usr/bin/program, a name in its texts
    /opt/plug/in.so => /opt/plug/in.so: stays on the disk; text of /usr/bin/program, a name in its texts
    ./beside.so => : not found; text of /usr/bin/program, a name in its texts
    libnowhere.so.1 => : not found; text of /usr/bin/program, a name in its texts
    libof_needed.so => /lib/libof_needed.so: stays on the disk; text of /lib/libneeded.so, a name in its texts"
  `);
  // Nobody opens anything.
  const quiet = Object.entries(files).map(([path, source]) => [path, source.replace('use dlopen call', '')]);
  expect(checkOpenable(Object.fromEntries(quiet) as typeof files)).toBe('');
});

/** By title of a framework: what the file says, and modules with others beside them. */
const modules: readonly (readonly [title: string, says: string, files: string])[] = [
  ['character sets (gconv)', 'use iconv_open call', '/lib/gconv/UTF-16.so'],
  ['OpenSSL providers', 'text /usr/lib/ossl-modules', '/usr/lib/ossl-modules/legacy.so'],
  ['OpenSSL engines', 'text /usr/lib/engines-3', '/usr/lib/engines-3/afalg.so'],
  ['PAM modules', 'def pam_start\ntext /usr/lib/security/', '/usr/lib/security/pam_unix.so /usr/lib/security/other.so'],
  ['GIO modules', 'text /usr/lib/gio/modules', '/usr/lib/gio/modules/libgvfs.so'],
  ['GdkPixbuf loaders', 'def gdk_pixbuf_new_from_file', '/usr/bin/gdk-pixbuf-2.0/2.10.0/loaders/libsvg.so'],
  [
    'GTK modules',
    'def gtk_init\ntext gtk-3.0',
    '/usr/bin/gtk-3.0/3.0.0/immodules/im-x.so /usr/bin/gtk-3.0/3.0.0/printbackends/libcups.so',
  ],
  ['Qt plug-ins', 'def qVersion', '/usr/bin/qt5/plugins/platforms/libqxcb.so /usr/bin/qt5/plugins/styles/libx.so'],
  ['ImageMagick coders and filters', 'text /usr/lib/IM//modules-Q16/coders', '/usr/lib/IM/modules-Q16/coders/png.so'],
  ['Python extension modules', 'text .cpython-311-x86_64-linux-gnu.so', '/usr/lib/python3.11/lib-dynload/_ssl.so'],
  [
    'Perl modules (XS)',
    'text /usr/lib/perl/5.36',
    '/usr/lib/perl/5.36/auto/List/Util/Util.so /usr/lib/perl/5.36/auto/x',
  ],
  ['PHP extensions', 'text /usr/lib/php/20220829', '/usr/lib/php/20220829/ctype.so'],
  ['Ruby extensions', 'def ruby_init\ntext /usr/lib/ruby/3.1.0', '/usr/lib/ruby/3.1.0/enc/utf_16be.so'],
  [
    'Lua modules',
    'text /a/?.lua;/usr/lib/lua/5.4/?.so;./?.so',
    '/usr/lib/lua/5.4/cjson.so /usr/lib/lua/5.4/socket/core.so',
  ],
  ['nginx modules', 'text /usr/share/nginx/', '/usr/share/nginx/modules/ngx_stream.so'],
  ['Apache modules', 'text /usr/lib/apache2/modules', '/usr/lib/apache2/modules/mod_ssl.so'],
  ['PostgreSQL modules', 'text /usr/lib/postgresql/15/lib', '/usr/lib/postgresql/15/lib/plpgsql.so'],
  ['Graphviz plug-ins', 'text /usr/lib/graphviz', '/usr/lib/graphviz/libgvplugin_core.so.6'],
  ['SoX formats', 'text /usr/lib/sox', '/usr/lib/sox/libsox_fmt_mp3.so'],
  ['GStreamer plug-ins', 'text /usr/lib/gstreamer-1.0', '/usr/lib/gstreamer-1.0/libgstogg.so'],
  ['SASL mechanisms', 'text /etc/sasl2:/usr/lib/sasl2', '/usr/lib/sasl2/libplain.so.2'],
  ['Kerberos plug-ins', 'text /usr/lib/krb5/plugins', '/usr/lib/krb5/plugins/preauth/spake.so'],
  ['ALSA plug-ins', 'text /usr/lib/alsa-lib', '/usr/lib/alsa-lib/libasound_module_pcm_a52.so'],
  ['Mesa drivers', 'text /usr/lib/dri:$ORIGIN/dri', '/usr/lib/dri/iris_dri.so'],
  ['PKCS #11 modules', 'text /usr/lib/pkcs11', '/usr/lib/pkcs11/opensc.so'],
  ['xtables extensions', 'text /usr/lib/xtables', '/usr/lib/xtables/libxt_tcp.so'],
];

test('each framework has its case', () => {
  expect(modules.map(([title]) => title)).toEqual(frameworks.map(({ title }) => title));
});

test.each(modules)('folders of modules: %s', (title, says, files) => {
  const all = files.split(' ');
  const found = checkOpenable({
    ...libc,
    '/usr/bin/program': `${program}\n${says}`,
    ...Object.fromEntries(all.map((path) => [path, ''])),
  }).split('\n');
  const wanted = all
    .filter((path) => path.endsWith('.so') || /\.so\.\d/.test(path))
    .filter((path) => !path.endsWith('other.so'));
  expect(found.flatMap((line) => /=> (.*?): /.exec(line)?.[1]?.split(' ') ?? [])).toEqual(wanted);
  for (const line of found) expect(line).toContain(title);
  // Without what the file has to say none of it is found.
  expect(
    checkOpenable({ ...libc, '/usr/bin/program': program, ...Object.fromEntries(all.map((path) => [path, ''])) }),
  ).toBe('');
});

test('name services: those of the configuration, which stay on the disk', () => {
  expect(
    checkOpenable(
      {
        ...libc,
        '/usr/bin/program': `${program}\nuse getpwnam call`,
        '/etc/nsswitch.conf': '# passwd: odd\npasswd: files sss [NOTFOUND=return] # nis\nhosts: files dns\n',
        '/lib/libnss_sss.so.2': '',
      },
      { inside: ['/lib/libnss_sss.so.2'] },
    ),
  ).toMatchInlineSnapshot(`
    "libnss_files.so.2 => : not found; service of /usr/bin/program, name service of /etc/nsswitch.conf, for getpwnam
    libnss_sss.so.2 => /lib/libnss_sss.so.2: stays on the disk; service of /usr/bin/program, name service of /etc/nsswitch.conf, for getpwnam
    libnss_dns.so.2 => : not found; service of /usr/bin/program, name service of /etc/nsswitch.conf, for getpwnam"
  `);
});

/** What a log shows, a line each: the path, from which folder, by which program. */
function shown(text: string): string {
  const log = readOpenedLog(text);
  const lines = (log?.openings ?? []).map(({ path, folder, program: by }) =>
    [path, folder && `in ${folder}`, by && `by ${by}`].filter((word) => word !== undefined).join(' '),
  );
  return [log?.by ?? 'nothing', ...lines].join('\n');
}

/** As strace 6.1, glibc 2.36 and Linux wrote them. */
const logs: readonly (readonly [name: string, text: string])[] = [
  [
    'strace -f -o: processes by number, octal numbers, calls in two halves, a folder of its own',
    String.raw`7746  execve("./m", ["./m", "./\303\244 \"b/libp.so", "nope.so"], 0x7ffd4c227bf0 /* 35 vars */) = 0
7746  openat(AT_FDCWD, "/lib/x86_64-linux-gnu/libc.so.6", O_RDONLY|O_CLOEXEC) = 3
7746  openat(AT_FDCWD, "./\303\244 \"b/libp.so", O_RDONLY|O_CLOEXEC) = 3
7746  openat(AT_FDCWD, "/lib/x86_64-linux-gnu/glibc-hwcaps/x86-64-v4/nope.so", O_RDONLY|O_CLOEXEC) = -1 ENOENT (No such file or directory)
7746  openat(AT_FDCWD, "/tmp/log", O_WRONLY|O_CREAT|O_TRUNC, 0666) = 3
7746  clone(child_stack=NULL, flags=CLONE_CHILD_CLEARTID|CLONE_CHILD_SETTID|SIGCHLD, child_tidptr=0x7fb6dc3c2a10) = 7748
7748  chdir("/usr" <unfinished ...>
7746  +++ exited with 0 +++
7748  <... chdir resumed>)              = 0
7748  openat(AT_FDCWD, "./lib/x86_64-linux-gnu/libz.so.1", O_RDONLY|O_CLOEXEC) = 4
7748  openat(4, "under", O_RDONLY) = 5
7748  +++ exited with 0 +++`,
  ],
  [
    'strace -y -tt: folders and files behind descriptors, times',
    `00:18:32.556563 execve("./m", ["./m", "./libq.so"], 0x7ffe29220428 /* 35 vars */) = 0
00:18:32.561691 openat(AT_FDCWD</tmp/noted>, "/etc/ld.so.cache", O_RDONLY|O_CLOEXEC) = 3</etc/ld.so.cache>
00:18:32.569582 openat(AT_FDCWD</tmp/noted>, "./libq.so", O_RDONLY|O_CLOEXEC) = 3</tmp/noted/libq.so>
00:18:32.569590 openat(3</tmp>, "libr.so", O_RDONLY|O_CLOEXEC) = 4</tmp/libr.so>
00:18:32.569600 read(3</tmp/noted/libq.so>, "\\177ELF\\2\\1\\1\\0"..., 832) = 832`,
  ],
  [
    'strace -f -r on a terminal: the first process has no number at first',
    `     0.000000 execve("/usr/bin/sh", ["sh", "-c", "./a; ./b"], 0x7ffd /* 3 vars */) = 0
     0.000100 vfork(strace: Process 12 attached
 <unfinished ...>
[pid    12]      0.000200 execve("./a", ["./a"], 0x5581 /* 3 vars */ <unfinished ...>
[pid    11]      0.000300 <... vfork resumed>) = 12
[pid    12]      0.000310 <... execve resumed>) = 0
[pid    12]      0.000400 open("/lib/liba.so", O_RDONLY) = 3
[pid    11]      0.000500 openat(AT_FDCWD, "/lib/libsh.so", O_RDONLY) = 3
     0.000600 openat(AT_FDCWD, "/lib/libend.so", O_RDONLY) = 3`,
  ],
  [
    'LD_DEBUG=files: what was loaded by a program, not what that needed; the path of a name',
    `      7758:	
      7758:	file=libc.so.6 [0];  needed by ./m [0]
      7758:	calling init: /lib/x86_64-linux-gnu/libc.so.6
      7758:	file=./ä "b/libp.so [0];  dynamically loaded by ./m [0]
      7758:	file=./ä "b/libp.so [0];  generating link map
      7758:	  dynamic: 0x00007f9bddb5de78  base: 0x00007f9bddb5a000   size: 0x0000000000004010
ok
      7758:	calling init: ./ä "b/libp.so
      7758:	opening file=./ä "b/libp.so [0]; direct_opencount=1
      7758:	file=libz.so.1 [0];  dynamically loaded by ./m [0]
      7758:	calling init: /lib/x86_64-linux-gnu/libz.so.1
      7758:	file=libgone.so [0];  dynamically loaded by ./m [0]`,
  ],
  [
    'LD_DEBUG=libs: what was initialised',
    `     42:	find library=libc.so.6 [0]; searching
     42:	  trying file=/lib/x86_64-linux-gnu/libc.so.6
     42:	calling init: /lib/x86_64-linux-gnu/libc.so.6
     42:	calling init: ./libq.so`,
  ],
  [
    '/proc/PID/maps: from above',
    `55f353db5000-55f353db6000 rw-p 00003000 fe:00 2204017                    /tmp/noted/m
55f36a7b7000-55f36a7d8000 rw-p 00000000 00:00 0                          [heap]
7fb6dc3c2000-7fb6dc3c5000 rw-p 00000000 00:00 0 
7fb6dc3c5000-7fb6dc3eb000 r--p 00000000 fe:00 339380                     /usr/lib/x86_64-linux-gnu/libc.so.6
7fb6dc5ae000-7fb6dc5af000 rw-p 00003000 fe:00 2204001                    /tmp/noted/libq.so (deleted)
7fb6dc5af000-7fb6dc5b0000 r--p 00000000 fe:00 2345042                    /tmp/noted/ä "b/libp.so
7fb6dc5b0000-7fb6dc5b1000 r-xp 00001000 fe:00 2345042                    /tmp/noted/ä "b/libp.so
ffffffffff600000-ffffffffff601000 --xp 00000000 00:00 0                  [vsyscall]`,
  ],
  ['no log', 'Hello\n12: world\nopenat is a call\n'],
];

test.each(logs)('%s', (_name, text) => {
  expect(shown(text)).toMatchSnapshot();
});

test('what the options of the command line mean', () => {
  expect(['x86-64-v3', 'none', '', 'x86-64-v3:', 'x86-64-v3:x86-64-v2', 'z14', 'x86-64-v9'].map(hwcapsOfWord)).toEqual([
    ['x86-64-v3', 'x86-64-v2'],
    [],
    [],
    ['x86-64-v3'],
    ['x86-64-v3', 'x86-64-v2'],
    ['z14', 'z13'],
    undefined,
  ]);
  expect(['', 'required', 'suggested', 'x'].map(notedPriority)).toEqual([
    'recommended',
    'required',
    'suggested',
    undefined,
  ]);
});

/** What the kernel and the dynamic linker of this machine write. */
const linux = process.platform === 'linux';
test.skipIf(!linux)('needs Linux: what is mapped in this process', () => {
  const { by, openings = [] } = readOpenedLog(readFileSync('/proc/self/maps', 'utf8')) ?? {};
  expect([by, openings.some(({ path }) => path === realpathSync(process.execPath))]).toEqual(['maps', true]);
});

const words = ['open:./libp.so', 'open:./libq.so', 'call:0:name', 'call:1:through', 'about:1:name'];
const hasStrace = existsSync('/usr/bin/strace');

/** How a run of `main` in a folder is written down. */
const runs: Readonly<Record<string, (folder: string) => string>> = {
  LD_DEBUG: (cwd) => spawnSync('./main', words, { cwd, env: { LD_DEBUG: 'files' }, encoding: 'utf8' }).stderr,
  strace: (cwd) => {
    // Another program's files are not the target's.
    const line = `cat libr.so > nothing; exec ./main ${words.join(' ')}`;
    execFileSync('strace', ['-f', '-o', 'log', 'sh', '-c', line], { cwd, stdio: 'ignore' });
    return readFileSync(join(cwd, 'log'), 'utf8');
  },
};

describe.skipIf(!hasCompiler)('needs gcc: what a run opened, without any of the files', () => {
  test.each(Object.entries(runs))('%s', (by, write) => {
    if (by === 'strace' && !hasStrace) return console.log('skipped: needs strace');
    const openedLogs: { path: string; text: string }[] = [];
    const told: string[] = [];
    const output = checkMerge('plugins.c', {
      libraries: { a: '', p: '', q: 'liba.so', r: '' },
      main: '',
      arguments: words,
      isWhole: true,
      request: { openedLogs },
      prepare: (folder) => openedLogs.push({ path: '/log', text: write(folder) }),
      inspect: (_path, { parts, decisions }) => {
        told.push(parts.map(({ object }) => nameOf(object.path)).join(' '));
        told.push(...decisions.filter(({ what }) => what.startsWith('log ')).map(({ what }) => what));
      },
    });
    expect([...told, output].join('\n').replace(/\d+ files opened/, 'N files opened')).toMatchSnapshot();
  });

  test.each([
    ['required', 'liba.so libb.so libd.so'],
    ['recommended', 'libb.so'],
    ['suggested', ''],
  ] as const)('libraries that notes name: %s', (noted, outside) => {
    const told: string[] = [];
    const output = checkMerge('noted.c', {
      libraries: { a: '', b: '', d: '' },
      main: '',
      request: { noted },
      outside,
      inspect: (_path, { openable }) =>
        told.push(...openable().map(({ what, becomes, about }) => `${what}: ${becomes}, ${about}`)),
    });
    expect([...told, output].join('\n')).toMatchSnapshot();
  });

  test('a log of other programs, one of nothing', () => {
    const text =
      '1 execve("/bin/true", ["true"], 0x1 /* 1 var */) = 0\n1 openat(AT_FDCWD, "/lib/x.so", O_RDONLY) = 3\n';
    const refusal = (log: string): string =>
      checkMerge('noted.c', { libraries: {}, main: '', request: { openedLogs: [{ path: '/log', text: log }] } });
    expect([refusal(text), refusal('Hello\n')].map((line) => line.replace(/\/\S*\/main/, '…/main')))
      .toMatchInlineSnapshot(`
      [
        "refused: it shows what other programs opened, not …/main: /bin/true",
        "refused: no line of it is of strace, of LD_DEBUG=files or of /proc/PID/maps",
      ]
    `);
  });
});
