// What test/oracle/accept.ts edits, and how: programs and libraries of Debian 11, which newer C libraries run as well,
// some that it makes for musl, and a row for each kind of edit.

/** A program, or a library with a program that uses it. */
export interface Subject {
  readonly name: string;
  /** In the root of its system; of the machine where it begins with `machine:`. */
  readonly path: string;
  readonly libc: 'glibc' | 'musl';
  readonly words: readonly string[];
  readonly input: string;
  /** Of a library: the program that is started. */
  readonly user?: string;
  readonly isStatic?: true;
  /** It is so large that only these edits are tried. */
  readonly only?: readonly string[];
}

const bin = (path: string, words: readonly string[], input = ''): Subject => ({
  name: path.replace(/^.*\//, ''),
  path,
  libc: 'glibc',
  words,
  input,
});
const library = (name: string, user: string, words: readonly string[], input = ''): Subject => ({
  ...bin(`/usr/lib/x86_64-linux-gnu/${name}`, words, input),
  user,
});

/** The packages that they are in. */
export const packages =
  'bash coreutils grep sed gawk perl-base git sqlite3 curl openssl xz-utils jq bc lua5.4 file less tmux nano rsync wget openssh-client procps zstd ripgrep fd-find shellcheck ninja-build busybox-static python3-minimal libc-bin restic'.split(
    ' ',
  );

export const subjects: readonly Subject[] = [
  bin('/bin/bash', ['-c', 'echo $((6 * 7))']),
  bin('/usr/bin/sort', ['-r'], 'a\nc\nb\n'),
  bin('/bin/grep', ['-c', 'o'], 'one\ntwo\nfive\n'),
  bin('/bin/sed', ['s/a/b/'], 'a\n'),
  bin('/usr/bin/gawk', ['BEGIN { print 6 * 7 }']),
  bin('/usr/bin/perl', ['-e', 'print 6 * 7']),
  bin('/usr/bin/git', ['hash-object', '--stdin'], 'a\n'),
  bin('/usr/bin/sqlite3', [':memory:', 'select 6 * 7']),
  bin('/usr/bin/curl', ['--version']),
  bin('/usr/bin/openssl', ['dgst', '-sha256'], 'a\n'),
  bin('/usr/bin/xz', ['--version']),
  bin('/usr/bin/jq', ['.a'], '{"a":42}'),
  bin('/usr/bin/bc', [], '6 * 7\n'),
  bin('/usr/bin/lua5.4', ['-e', 'print(6 * 7)']),
  bin('/usr/bin/file', ['--version']),
  bin('/usr/bin/tmux', ['-V']),
  bin('/bin/nano', ['--version']),
  bin('/usr/bin/rsync', ['--version']),
  bin('/usr/bin/ssh', ['-V']),
  bin('/usr/bin/zstd', ['--version']),
  bin('/usr/bin/rg', ['-c', 'o', '-'], 'one\ntwo\nfive\n'),
  bin('/usr/bin/shellcheck', ['--version']),
  bin('/usr/bin/ninja', ['--version']),
  bin('/usr/bin/python3.9', ['-S', '-c', 'print(6 * 7)']),
  bin('/usr/bin/restic', ['version']),
  { ...bin('/bin/busybox', ['expr', '6', '*', '7']), isStatic: true },
  { ...bin('/sbin/ldconfig', ['-V']), isStatic: true },
  library('libcurl.so.4', '/usr/bin/curl', ['--version']),
  library('libcrypto.so.1.1', '/usr/bin/openssl', ['dgst', '-sha256'], 'a\n'),
  library('libjq.so.1', '/usr/bin/jq', ['.a'], '{"a":42}'),
  library('libstdc++.so.6', '/usr/bin/ninja', ['--version']),
  library('libpcre.so.3', '/bin/grep', ['-cP', 'o'], 'one\ntwo\nfive\n'),
  { ...bin('machine:node', ['-p', '6 * 7']), name: 'node', only: ['--node-sea', '--set-rpath, long', '--embed'] },
  ...['program', 'sysv', 'pie-static', 'static'].map((name): Subject => {
    const subject = { ...bin(`machine:musl-${name}`, ['a']), name: `musl-${name}`, libc: 'musl' } as const;
    return name.endsWith('static') ? { ...subject, isStatic: true } : subject;
  }),
  {
    ...library('libown.so', '/accept/bin/musl-program', ['a']),
    name: 'libown.so',
    path: 'machine:libown.so',
    libc: 'musl',
  },
];

/** A kind of edit: its words, and those of a second edit of the output. `$…` are files or symbols of the subject. */
export interface Kind {
  readonly name: string;
  readonly words: string;
  readonly then?: string;
  /** What it is of no use for: a sentence for the reader of the table. */
  readonly remark?: string;
}

const long = `/nowhere/${'long/'.repeat(60)}lib`;
const kind = (words: string, name = words.replace(/ .*/, ''), then?: string): Kind => ({
  name,
  words,
  ...(then !== undefined && { then }),
});

export const kinds: readonly Kind[] = [
  kind('--set-interpreter /lib64/./ld-linux-x86-64.so.2'),
  kind(`--set-interpreter /lib64/${'../lib64/'.repeat(30)}ld-linux-x86-64.so.2`, '--set-interpreter, long'),
  kind('--set-rpath /opt'),
  kind(`--set-rpath ${long}`, '--set-rpath, long'),
  kind('--force-rpath --set-rpath /opt', '--force-rpath'),
  kind(`--add-rpath ${long}`),
  kind(`--set-rpath ${long}`, '--remove-rpath', '--remove-rpath'),
  kind(`--set-rpath /usr/lib/x86_64-linux-gnu:${long}`, '--shrink-rpath', '--shrink-rpath'),
  kind('--add-needed libm.so.6'),
  kind(
    '--add-needed libm.so.6 --add-needed libdl.so.2 --add-needed librt.so.1 --add-needed libpthread.so.0 --add-needed libutil.so.1 --add-needed libresolv.so.2 --add-needed libanl.so.1 --add-needed libBrokenLocale.so.1',
    '--add-needed, eight',
  ),
  kind('--add-needed libanl.so.1', '--remove-needed', '--remove-needed libanl.so.1'),
  kind('--replace-needed libc.so.6 libc-other.so.6'),
  kind('--set-soname a-name-that-is-rather-long.so.1'),
  kind('--no-default-lib'),
  kind('--clear-symbol-version $import'),
  kind('--rename-dynamic-symbols $there', undefined, '--rename-dynamic-symbols $back'),
  kind('--set-version memcpy GLIBC_2.2.5'),
  kind('--floor 2.17'),
  kind('--weaken $import'),
  kind('--hide $unused'),
  kind('--hide $unused', '--hide, --export', '--export $unused'),
  kind('--now'),
  kind('--set-execstack'),
  kind('--clear-execstack'),
  kind('--add-debug-tag'),
  kind('--set-os-abi linux'),
  kind('--add-section .ours=$payload'),
  kind('--add-section .ours=$payload', '--remove-section', '--remove-section .ours'),
  kind('--strip-debug'),
  kind('--split-debug $debug'),
  kind('--build-id'),
  kind('--add-segment 0x60001234=$payload', '--add-segment, not loaded'),
  kind('--add-segment 0x60001234,r,0x1000,load=$payload', '--add-segment, own type loaded'),
  kind('--add-segment LOAD=$payload', '--add-segment LOAD'),
  kind(Array.from({ length: 6 }, () => '--add-segment LOAD=$payload').join(' '), '--add-segment LOAD, six'),
  kind('--add-arena 64K'),
  kind('--add-note Ours:1=$payload'),
  kind('--embed $file'),
  kind('--start-like $template --main $export', '--start-like'),
  kind('--rt0 /lib64/ld-linux-x86-64.so.2'),
  kind('--shebang /bin/sh', '--shebang, --no-shebang', '--no-shebang'),
  kind('--node-sea $blob'),
];
