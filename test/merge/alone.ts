// `node tools/setup.mjs --needs work test/merge/alone.ts [--only NAME]… [--verbose]`: programs of Debian made
// self-contained do real work in a root where there is nothing but the file, what it is told to
// bring along, and the data that the program itself asks for. The same output and exit status is wanted as of the
// original in the machine's own root.

import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { difference } from '../support/sameText.ts';
import { mergeInto } from '../support/merging.ts';

interface Alone {
  readonly name: string;
  /** Its path; of one that is made in its folder the name. */
  readonly program: string;
  /** Libraries that it opens at run time: they are merged, too. */
  readonly opened?: readonly string[];
  /** Files and folders that it reads, at their own paths. */
  readonly data?: readonly string[];
  /** Its folder under /proc. */
  readonly wantsProcess?: boolean;
  /** Files in the folder in which it is run. */
  readonly files?: Readonly<Record<string, string>>;
  /** A file that shows that its package is there, when it is not the program. */
  readonly needs?: string;
  /** C source of a program that it works with: `./inferior`, self-contained, too. */
  readonly inferior?: string;
  /** What is made in its folder before that: commands for the shell. */
  readonly made?: string;
  /** Files of the system that are not those of this machine, by their paths. */
  readonly system?: Readonly<Record<string, string>>;
  /** What it reads from standard input; the number of the user who runs it, 0 otherwise. */
  readonly input?: string;
  readonly user?: number;
  /** What it is called with, one after the other. */
  readonly calls: readonly (readonly string[])[];
}

const dynload = '/usr/lib/python3.11/lib-dynload';
const perl = '/usr/lib/x86_64-linux-gnu/perl-base';
const machine = '/usr/lib/x86_64-linux-gnu';
const packages = '/usr/lib/python3/dist-packages';
/** Where a server on this machine gives a file over HTTP; all run in one network. */
const port = 18_473;

/** Sources of add-ons and programs that are made. */
const sources = join(import.meta.dirname, '../../fixtures/src/alone');
const java = '/usr/lib/jvm/java-17-openjdk-amd64';
const pamModules = `${machine}/security`;
/** Users, what they may do, and a shell that says who it is. The password is `right`. */
const accounts: Pick<Alone, 'system' | 'data' | 'inferior'> = {
  system: {
    '/etc/passwd': `root:x:0:0:root:/root:/bin/sh\n${['one', 'two', 'closed'].map((name, n) => `${name}:x:${1001 + n}:${1001 + n}::/tmp:/bin/sh\n`).join('')}`,
    '/etc/group': 'root:x:0:\none:x:1001:two\ntwo:x:1002:\nclosed:x:1003:\n',
    '/etc/shadow':
      'root:*:19000::::::\none:*:19000::::::\ntwo:$6$saltsalt$gzY3OAolfMFSB9Ld7iMdOQlViFqO3IOPeU0zkHsD.58tcMxRAFD0Qjfi2sjus3i.8aqWarEvFPREqzp18Jm291:19000::::::\nclosed:$6$saltsalt$gzY3OAolfMFSB9Ld7iMdOQlViFqO3IOPeU0zkHsD.58tcMxRAFD0Qjfi2sjus3i.8aqWarEvFPREqzp18Jm291:19000:::::19001:\n',
    '/etc/shells': '/bin/sh\n',
    '/etc/nsswitch.conf': 'passwd: files\ngroup: files\nshadow: files\n',
  },
  data: ['/etc/pam.d', '/etc/login.defs', '/etc/security', '/etc/environment'].filter((path) => existsSync(path)),
  inferior:
    '#include <stdio.h>\n#include <stdlib.h>\n#include <unistd.h>\n#include <grp.h>\nint main(int argc, char **argv) { gid_t all[9]; int count = getgroups(9, all); printf("%d %d", getuid(), getgid()); while (count-- > 0) printf(" %d", all[count]); for (int i = 0; i < argc; i++) printf(" %s", argv[i]); printf(" %s %s\\n", getenv("USER"), getenv("HOME")); return 7; }\n',
};

const programs: readonly Alone[] = [
  {
    name: 'ls',
    program: '/usr/bin/ls',
    files: { 'a b': 'x', c: '' },
    calls: [
      ['-1Qs', '--block-size=1', '--color=always'],
      ['--full-time', '--time-style=+x', 'nothing'],
    ],
  },
  {
    name: 'bash',
    program: '/usr/bin/bash',
    files: { lines: 'one 1\ntwo 2\nthree 3\n' },
    calls: [
      [
        '-c',
        'declare -A m; while read -r k v; do m[$k]=$v; done < lines; for k in one two three; do printf "%s=%d " "$k" "${m[$k]}"; done; echo "${#m[@]}"; (exit 3); echo $?; echo $(( 2**40 )) {a..e}; [[ abc =~ b(.) ]] && echo "${BASH_REMATCH[1]}"; trap "echo bye" EXIT; echo "$(printf "%(%Y)T" 0)" | { read -r y; echo "year $y"; }',
      ],
    ],
  },
  {
    name: 'git',
    program: '/usr/bin/git',
    files: { numbers: Array.from({ length: 2000 }, (_, n) => `${n}\n`).join('') },
    calls: [
      ['init', '-q', '-b', 'main', '.'],
      ['add', 'numbers'],
      ['-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', 'one'],
      ['log', '--format=%H %an %s', '--stat'],
      ['tag', '-m', 'tagged', 'v1'],
      ['gc', '-q'],
      ['fsck', '--full'],
      ['cat-file', '-p', 'HEAD^{tree}'],
      ['describe', '--always'],
      ['grep', '-c', '7', 'HEAD'],
    ],
  },
  {
    name: 'python',
    program: '/usr/bin/python3.11',
    data: ['/usr/lib/python3.11'],
    opened: librariesIn(dynload),
    files: {
      'work.py': `
import ctypes, decimal, hashlib, json, lzma, sqlite3, ssl, sys, threading, uuid, zlib, bz2, array, struct, multiprocessing.dummy, concurrent.futures, math, datetime, re
print(zlib.crc32(b"spam"), ssl.OPENSSL_VERSION, sqlite3.sqlite_version, sys.version)
db = sqlite3.connect(":memory:"); db.execute("create table t(a, b)"); db.executemany("insert into t values(?, ?)", [(i, str(i)) for i in range(1000)]); print(db.execute("select sum(a), max(b), count(distinct b) from t").fetchall())
total = []; threads = [threading.Thread(target=lambda n=n: total.append(sum(range(n * 1000)))) for n in range(8)]; [t.start() for t in threads]; [t.join() for t in threads]; print(sorted(total))
print(ctypes.CDLL(None).strlen(b"hello"), sorted([5, 3, 9, 1])); compare = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_int), ctypes.POINTER(ctypes.c_int))(lambda a, b: a[0] - b[0])
numbers = (ctypes.c_int * 5)(5, 1, 4, 2, 3); ctypes.CDLL(None).qsort(numbers, 5, 4, compare); print(list(numbers))
print(hashlib.sha3_256(b"x").hexdigest(), hashlib.md5(b"x").hexdigest(), lzma.decompress(lzma.compress(b"abc" * 9)), bz2.decompress(bz2.compress(b"q")), decimal.Decimal(2).sqrt(), uuid.uuid5(uuid.NAMESPACE_DNS, "a"))
context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT); print(len(context.get_ciphers()) > 10, json.dumps({"a": [1, 2.5, None]}), array.array("d", [1.5]).tobytes(), struct.pack(">Iq", 1, -1))
with concurrent.futures.ThreadPoolExecutor(4) as pool: print(list(pool.map(math.factorial, range(20)))[-1])
try: ctypes.CDLL("libnowhere.so")
except OSError as error: print(error)
`,
    },
    calls: [
      ['-W', 'ignore', 'work.py'],
      ['-c', 'import sys; sys.exit(5)'],
    ],
  },
  {
    name: 'perl',
    program: '/usr/bin/perl',
    data: [perl],
    opened: librariesBelow(perl),
    files: {
      'work.pl': `use strict; use warnings; use POSIX qw(floor strftime); use List::Util qw(sum reduce); use Socket; use File::Spec; use IO::Handle; use Cwd;
my %c; $c{length $1}++ while ("a bb ccc " x 5) =~ /(\\w+)/g; print join(',', map { "$_=$c{$_}" } sort keys %c), floor(-2.5), strftime(" %Y ", gmtime 0), sum(1 .. 100), "\\n";
pipe my $in, my $out; if (my $pid = fork) { close $out; print <$in>; waitpid $pid, 0; print $? >> 8, "\\n" } else { close $in; print $out "child\\n"; exit 3 } printf "%.9f %vd\\n", atan2(1, 1), $^V; die "end\\n";`,
    },
    calls: [['work.pl'], ['-e', 'print map { chr(ord($_) + 1) } split //, "HAL"; print "\\n"']],
  },
  {
    name: 'curl',
    program: '/usr/bin/curl',
    files: { text: 'a file\n' },
    calls: [
      ['-sS', 'file://$PWD/text'],
      ['-sSi', `http://127.0.0.1:${port}/page?x=1`],
      ['-sS', '-d', 'sent', `http://127.0.0.1:${port}/`],
      ['-sS', 'http://127.0.0.1:1/'],
    ],
  },
  {
    name: 'sqlite3',
    program: '/usr/bin/sqlite3',
    files: {
      'work.sql':
        "create table t(a integer primary key, b text); insert into t select value, hex(value * value) from generate_series(1, 500); create index i on t(b); select count(*), max(b), sum(length(b)) from t; explain query plan select * from t where b = '31'; select json_object('a', a) from t limit 2; select printf('%.4f', sqrt(2)); .schema",
    },
    calls: [
      ['-bail', 'work.db', '.read work.sql'],
      ['work.db', 'pragma integrity_check; select avg(a) from t;'],
    ],
  },
  {
    name: 'gdb',
    program: '/usr/bin/gdb',
    data: ['/usr/share/gdb', '/usr/lib/python3.11', '/usr/lib/x86_64-linux-gnu/gconv'].filter((path) =>
      existsSync(path),
    ),
    wantsProcess: true,
    inferior:
      '#include <stdio.h>\n#include <stdlib.h>\nstatic int compare(const void *a, const void *b) { return *(int *) a - *(int *) b; }\nint work(int n) { int a[4] = {3, 1, 2, n}; qsort(a, 4, 4, compare); return a[0]; }\nint main(void) { printf("%d\\n", work(0)); return 0; }\n',
    calls: [
      [
        '-q',
        '-batch',
        '-nx',
        '-ex',
        'set startup-with-shell off',
        '-ex',
        'set disable-randomization off',
        '-ex',
        'break work',
        '-ex',
        'break compare',
        '-ex',
        'run',
        '-ex',
        'print $_siginfo',
        '-ex',
        'continue',
        '-ex',
        'frame function main',
        '-ex',
        'info breakpoints',
        '-ex',
        'delete',
        '-ex',
        'continue',
        './inferior',
      ],
    ],
  },
  {
    name: 'node',
    program: '/usr/bin/node',
    files: {
      'work.js':
        "const c = require('crypto'), z = require('zlib'), { Worker } = require('worker_threads'); console.log(process.version, c.createHash('sha256').update('x').digest('hex'), z.gunzipSync(z.gzipSync('text')).toString(), new Intl.NumberFormat('de').format(1234.5), 2n ** 99n); new Worker('require(\"worker_threads\").parentPort.postMessage([...Array(9).keys()].map((n) => n * n))', { eval: true }).on('message', (m) => console.log(m)); console.log(require('fs').readFileSync('work.js').length, new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))); setTimeout(() => process.exit(6), 300);",
    },
    calls: [['work.js']],
  },
  {
    name: 'php',
    program: '/usr/bin/php8.2',
    data: [
      '/etc/php/8.2',
      '/usr/share/php/8.2',
      '/usr/share/php8.2-common',
      '/usr/share/zoneinfo/UTC',
      '/usr/share/zoneinfo/tzdata.zi',
      '/usr/share/zoneinfo/zone.tab',
    ].filter((path) => existsSync(path)),
    opened: librariesIn('/usr/lib/php/20220829'),
    files: {
      'work.php': `<?php
echo count(token_get_all('<?php echo 1 + 2;')), ' ', posix_getpid() > 0, ' ', ctype_alpha('abc'), ' ', PHP_VERSION, "\n";
echo implode(' ', array_map('strtolower', get_loaded_extensions())), "\n";
echo opcache_get_status(false)['opcache_enabled'] ? 'cached' : 'not cached', "\n";
$m = FFI::cdef('int abs(int);'); echo $m->abs(-5), ' ', iconv('UTF-8', 'ASCII', 'ab') === 'ab' ? 'converted' : '-', "\n";
$p = new PharData('/tmp/x.tar'); $p->addFromString('a', 'text'); echo file_get_contents('phar:///tmp/x.tar/a'), jdtogregorian(2451545), "\n";
`,
    },
    calls: [
      ['-d', 'opcache.enable_cli=1', '-d', 'ffi.enable=1', 'work.php'],
      ['-m'],
      ['-d', 'extension=nowhere.so', '-r', 'echo extension_loaded("posix");'],
    ],
  },
  {
    name: 'perl-dbi',
    program: '/usr/bin/perl',
    data: [perl, `${machine}/perl5`, `${machine}/perl`, '/usr/share/perl', '/usr/share/perl5/Types'].filter((path) =>
      existsSync(path),
    ),
    opened: [perl, `${machine}/perl5/5.36`, `${machine}/perl/5.36`].flatMap(librariesBelow),
    files: {
      'work.pl': `use strict; use warnings; use DBI; use JSON::XS; use POSIX; use Storable qw(dclone); use Digest::SHA qw(sha256_hex); use Encode; use Time::HiRes; use Data::Dumper; use List::Util 'sum';
my $db = DBI->connect('dbi:SQLite::memory:', '', '', {RaiseError => 1}); $db->do('create table t(a, b)'); $db->do('insert into t values(?, ?)', {}, $_, $_ * $_) for 1 .. 100;
print encode_json([$db->selectrow_array('select sum(a), sum(b) from t')]), sha256_hex('x'), ' ', length(encode("UTF-16", chr(0x263a))), ' ', sum(@{dclone([1, 2, 3])}), "\n"; eval { $db->do('nothing') }; print $@;`,
    },
    calls: [['work.pl']],
  },
  {
    name: 'numpy',
    program: '/usr/bin/python3.11',
    data: [
      '/usr/lib/python3.11',
      `${packages}/numpy`,
      `${packages}/lxml`,
      `${packages}/cryptography`,
      `${packages}/_cffi_backend.cpython-311-x86_64-linux-gnu.so`,
      '/usr/share/xml',
    ].filter((path) => existsSync(path)),
    opened: [
      ...librariesIn(dynload),
      ...['numpy', 'lxml', 'cryptography'].flatMap((name) => librariesBelow(join(packages, name))),
      ...librariesIn(packages),
      ...librariesIn(`${machine}/ossl-modules`),
    ],
    files: {
      'work.py': `
import numpy as np, lxml.etree as xml
from cryptography.fernet import Fernet
from cryptography.hazmat.primitives import hashes
a = np.arange(10000.0).reshape(100, 100); print(np.linalg.det(a[:3, :3] + np.eye(3)), (a @ a.T).sum(), np.fft.fft(a[0])[:2], np.random.default_rng(5).random(3), np.sort(a.ravel()[::-1])[:3])
t = xml.fromstring("<a><b c='1'/><b c='2'>x</b></a>"); print([e.get("c") for e in t.xpath("//b")], xml.tostring(t), xml.XSLT(xml.XML('<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/"><n><xsl:value-of select="count(//b)"/></n></xsl:template></xsl:stylesheet>'))(t))
d = hashes.Hash(hashes.SHA256()); d.update(b"x"); print(d.finalize().hex()); k = Fernet.generate_key(); print(Fernet(k).decrypt(Fernet(k).encrypt(b"secret")))
`,
    },
    calls: [['-W', 'ignore', 'work.py']],
  },
  {
    name: 'ruby',
    program: '/usr/bin/ruby',
    data: [
      '/usr/lib/ruby/vendor_ruby',
      ...foldersIn('/usr/lib/ruby/3.1.0').filter((path) => !path.endsWith('/rdoc')),
      `${machine}/ruby`,
    ],
    opened: librariesBelow(`${machine}/ruby`),
    files: {
      'work.rb': `require 'json'; require 'digest'; require 'zlib'; require 'date'; require 'bigdecimal'; require 'stringio'; require 'socket'; require 'openssl'; require 'ripper'; require 'strscan'; require 'nkf'; require 'etc'; require 'fiddle'
p JSON.parse('{"a": [1, 2.5]}'), Digest::SHA256.hexdigest('x'), Zlib.crc32('spam'), Date.new(2020, 2, 29).next_year.to_s, BigDecimal('1.1') + 1, OpenSSL::Digest.new('MD5').hexdigest('x')
p 'äöü'.encode('ISO-8859-1').bytes, 'あ'.encode('Shift_JIS').bytes, 'あ'.encode('EUC-JP').bytes, 'a'.encode('UTF-16LE').bytes, NKF.nkf('-j', 'あ').bytes.size, Ripper.sexp('1 + 1')[0], 'x'.encode('Windows-1252').encoding, 'あ'.encode('Big5') rescue p $!
Fiddle::Function.new(Fiddle::Handle::DEFAULT['strlen'], [Fiddle::TYPE_VOIDP], Fiddle::TYPE_INT).then { |f| p f.call('hello') }; p Encoding.name_list.size`,
    },
    calls: [['work.rb'], ['-e', 'require "nowhere"']],
  },
  {
    name: 'lua',
    program: '/usr/bin/lua5.4',
    data: ['/usr/share/lua/5.4'],
    opened: librariesBelow(`${machine}/lua/5.4`),
    files: {
      'work.lua': `local cjson, socket, mime = require 'cjson', require 'socket', require 'mime'
print(cjson.encode({1, 2, {a = 3}}), socket._VERSION, (mime.b64('text')), require('socket.url').parse('http://a/b').host, package.loadlib('/usr/lib/x86_64-linux-gnu/lua/5.4/cjson.so', 'luaopen_nothing'))
local s = assert(socket.bind('127.0.0.1', 0)); local c = socket.connect('127.0.0.1', select(2, s:getsockname())); local a = s:accept(); a:send('hello\n'); print(c:receive()); print(pcall(require, 'nowhere') and 1 or 0)`,
    },
    calls: [['work.lua']],
  },
  {
    name: 'nginx',
    program: '/usr/sbin/nginx',
    data: ['/etc/passwd', '/etc/group'],
    opened: librariesIn('/usr/lib/nginx/modules'),
    files: {
      'nginx.conf':
        'load_module /usr/lib/nginx/modules/ngx_http_echo_module.so; load_module /usr/lib/nginx/modules/ngx_stream_module.so; pid /tmp/nginx.pid; error_log stderr; events {} stream {} http { access_log off; client_body_temp_path /tmp; proxy_temp_path /tmp; fastcgi_temp_path /tmp; uwsgi_temp_path /tmp; scgi_temp_path /tmp; server { listen 127.0.0.1:18475; location / { echo hello; } } }',
    },
    calls: [
      ['-t', '-c', '$PWD/nginx.conf'],
      ['-t', '-c', '$PWD/nginx.conf', '-g', 'load_module nowhere.so;'],
    ],
  },
  {
    name: 'convert',
    program: '/usr/bin/convert-im6.q16',
    data: [`${machine}/ImageMagick-6.9.11`, '/etc/ImageMagick-6', '/usr/share/ImageMagick-6'],
    opened: librariesBelow(`${machine}/ImageMagick-6.9.11`),
    calls: [
      ['rose:', '-resize', '50%', '-colorspace', 'gray', 'rose.png'],
      ['rose.png', '-format', '%m %wx%h %k', 'info:'],
      ['rose:', 'rose.jpg'],
      ['rose:', 'rose.gif'],
      ['rose.gif', '-format', '%m %wx%h %[fx:mean]', 'info:'],
      ['-list', 'format'],
      ['nowhere.xyz', 'out.png'],
    ],
  },
  {
    name: 'dot',
    program: '/usr/bin/dot',
    data: [`${machine}/graphviz/config6a`, '/etc/fonts', '/usr/share/fonts', '/usr/share/fontconfig'].filter((path) =>
      existsSync(path),
    ),
    opened: librariesIn(`${machine}/graphviz`, /\.so\.6$/),
    files: { 'a.dot': 'digraph { a -> b -> c; a -> c [label="x"]; }' },
    calls: [['-V'], ['-Tplain', 'a.dot'], ['-Tdot', 'a.dot'], ['-Kneato', '-Tplain', 'a.dot'], ['-Tnothing', 'a.dot']],
  },
  {
    name: 'sox',
    program: '/usr/bin/sox',
    opened: librariesIn(`${machine}/sox`),
    calls: [
      ['-D', '-n', 'a.wav', 'synth', '0.1', 'sine', '440'],
      ['-D', 'a.wav', 'a.flac'],
      ['-D', 'a.flac', 'a.ogg'],
      ['-D', 'a.wav', 'b.w64'],
      ['a.flac', '-n', 'stat'],
      ['--help-format', 'flac'],
    ],
  },
  {
    name: 'openssl',
    program: '/usr/bin/openssl',
    data: ['/etc/ssl/openssl.cnf'],
    opened: librariesIn(`${machine}/ossl-modules`),
    files: { text: 'a file\n' },
    calls: [
      ['dgst', '-provider', 'legacy', '-provider', 'default', '-md4', 'text'],
      ['list', '-providers', '-provider', 'legacy'],
      ['enc', '-rc4', '-provider', 'legacy', '-provider', 'default', '-K', '00', '-in', 'text', '-base64'],
      ['dgst', '-provider', 'nowhere', '-md4', 'text'],
    ],
  },
  {
    name: 'node-addons',
    program: '/usr/bin/node',
    made: 'for name in one two three; do gcc -shared -fPIC -w -DCALLED=$name $(test $name != three || echo -DOLD) "$SOURCES/addon.c" -o $name.node; done',
    opened: ['./one.node', './two.node', './three.node'],
    files: {
      'work.js': `const all = ['one', 'two', 'three'].map((name) => require('./' + name + '.node'));
for (const each of all) console.log(each.tell(), each.count(5), each.count(1), Object.keys(each));
try { all[1].count(); } catch (error) { console.log(error.code, error.message); }
Promise.all(all.flatMap((each) => [each.later(), each.later()])).then((list) => console.log(list));
new (require('worker_threads').Worker)('const one = require("./one.node"), two = require("./two.node"); console.log(one.tell(), one.count(2), two.tell(), two.count(3))', { eval: true });
try { require('./nowhere.node'); } catch (error) { console.log(error.code); }`,
    },
    calls: [['work.js']],
  },
  {
    name: 'su',
    program: '/usr/bin/su',
    opened: librariesIn(pamModules),
    ...accounts,
    calls: [
      ['-s', '$PWD/inferior', 'one', 'argument'],
      ['-s', '$PWD/inferior', '-', 'two'],
      ['-s', '$PWD/inferior', 'nobody-knows'],
      ['-s', '$PWD/inferior', 'closed'],
    ],
  },
  {
    name: 'su-password',
    program: '/usr/bin/su',
    opened: librariesIn(pamModules),
    ...accounts,
    user: 1001,
    input: 'right\n',
    calls: [
      ['-s', '$PWD/inferior', 'two', 'argument'],
      ['-s', '$PWD/inferior', 'one'],
    ],
  },
  {
    name: 'java',
    program: 'main',
    needs: `${java}/include/jni.h`,
    made: `cp "$SOURCES/Work.java" . && ${java}/bin/javac Work.java && gcc -shared -fPIC -I${java}/include -I${java}/include/linux "$SOURCES/native.c" -o libnative.so && gcc -w -I${java}/include -I${java}/include/linux "$SOURCES/jvm.c" -o main -L${java}/lib/server -ljvm -Wl,-rpath,${java}/lib/server`,
    data: [
      `${java}/lib/modules`,
      `${java}/lib/jvm.cfg`,
      `${java}/lib/tzdb.dat`,
      `${java}/lib/server/classes.jsa`,
      `${java}/lib/security`,
      `${java}/conf`,
      '/etc/java-17-openjdk',
    ].filter((path) => existsSync(path)),
    opened: [
      `${java}/lib/server/libjvm.so`,
      ...librariesIn(
        `${java}/lib`,
        /^lib(java|jimage|zip|nio|net|verify|jsvml|management|management_ext|extnet|prefs|rmi|syslookup)\.so$/,
      ),
      './libnative.so',
    ],
    wantsProcess: true,
    calls: [['Work', 'one', 'two']],
  },
];

function foldersIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

function librariesIn(folder: string, pattern = /\.so$/): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => pattern.test(name) && !/_test|xx/.test(name))
        .sort()
        .map((name) => join(folder, name))
    : [];
}

function librariesBelow(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.so'))
        .sort()
        .map((name) => join(folder, name))
    : [];
}

/** Devices without which a program has nowhere to write or no chance. */
const devices = [
  ['null', 3],
  ['zero', 5],
  ['urandom', 9],
] as const;

/** Makes an empty root with a folder at the same path as in the machine's. */
function makeRoot(root: string, folder: string, { data = [], opened = [], wantsProcess, system = {} }: Alone): void {
  mkdirSync(root, { recursive: true });
  cpSync(folder, join(root, folder), { recursive: true });
  mkdirSync(join(root, 'dev'));
  mkdirSync(join(root, 'tmp'), { recursive: true });
  for (const [name, minor] of devices)
    execFileSync('mknod', ['-m', '666', join(root, 'dev', name), 'c', '1', String(minor)]);
  for (const path of data) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    // No library of the machine comes along as data.
    cpSync(path, join(root, path), {
      recursive: true,
      dereference: true,
      filter: (source) => !/\.so(\.|$)|\/__pycache__|\/test(s)?$|dist-packages/.test(source.slice(path.length)),
    });
  }
  // Before they open a library, interpreters look whether there is such a file: an empty one will do.
  for (const [path, text] of [
    ...opened.map((path) => [resolve(folder, path), ''] as const),
    ...Object.entries(system),
  ]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  if (wantsProcess !== true) return;
  mkdirSync(join(root, 'proc'));
  execFileSync('mount', ['-t', 'proc', 'proc', join(root, 'proc')]);
}

function putFiles(folder: string, { files = {} }: Alone): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

/** Files of the system for the original: put over those of the machine, for it alone. */
function overlay(folder: string, system: Readonly<Record<string, string>>): string[] {
  const all = Object.entries(system).map(([path, text], index) => {
    const own = join(folder, `system-${index}`);
    writeFileSync(own, text);
    return `mount --bind ${own} ${path}`;
  });
  return all.length === 0 ? [] : ['unshare', '-m', 'sh', '-ec', [...all, `exec "$@"`].join('\n'), 'sh'];
}

/** Goes into a root and a folder as a user. */
const enter =
  'my ($root, $folder, $user) = splice @ARGV, 0, 3; chroot $root; chdir $folder; setgid $user; setuid $user; exec { $ARGV[0] } @ARGV';

/** What all calls print and how they end, in a root. */
function callAll({ calls, program, system = {}, input = '', user = 0 }: Alone, folder: string, root: string): string {
  const before = root === '/' ? overlay(dirname(folder), system) : [];
  return calls
    .map((words) => {
      const own = words.map((word) => word.replace('$PWD', folder));
      const entering = ['perl', '-MPOSIX', '-e', enter, root, folder, String(user)];
      const line = [...before, ...entering, resolve(folder, program), ...own];
      const { status, signal, stdout, stderr, error } = spawnSync(line[0] ?? '', line.slice(1), {
        cwd: folder,
        encoding: 'latin1',
        timeout: 120_000,
        input,
        env: {
          PATH: '/usr/bin:/bin',
          HOME: folder,
          LC_ALL: 'C',
          TZ: 'UTC',
          GIT_CONFIG_NOSYSTEM: '1',
          GIT_AUTHOR_DATE: '2020-01-01T00:00:00Z',
          GIT_COMMITTER_DATE: '2020-01-01T00:00:00Z',
          GIT_COMMITTER_NAME: 'a',
          GIT_COMMITTER_EMAIL: 'a@b',
        },
      });
      return masked(`${stdout}${stderr}exit ${String(error ?? status ?? signal)}\n`);
    })
    .join('');
}

/**
 * What differs from run to run, process numbers and addresses; what debuggers say of files that are not there, and of
 * which they know lines.
 */
function masked(text: string): string {
  return text
    .replace(/0x[0-9a-f]+/g, '0x…')
    .replace(/process \d+/g, 'process …')
    .replace(/^[0-9A-F]{16}:error/gm, '…:error')
    .replace(/^\d+\/\d+\/\d+ \d+:\d+:\d+ (\[\w+\]) \d+#\d+:/gm, '$1')
    .replace(/^#\d+/gm, '#')
    .replace(/^(\[Thread debugging|Using host libthread_db|warning: |Do you need "set solib-search-path").*\n/gm, '')
    .replace(/^Date: .*$/gm, 'Date: …');
}

/** Its folder as it is before it is called. */
function build(folder: string, each: Alone): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  putFiles(folder, each);
  if (each.inferior !== undefined)
    execFileSync('gcc', ['-O0', '-x', 'c', '-', '-o', join(folder, 'inferior')], { input: each.inferior });
  if (each.made !== undefined)
    execFileSync('sh', ['-ec', each.made], { cwd: folder, env: { ...process.env, SOURCES: sources } });
}

function runAlone(each: Alone, work: string): { readonly before: string; readonly after: string } {
  // One path in both roots.
  const folder = join(work, 'here');
  const root = join(work, 'root');
  build(folder, each);
  const before = callAll(each, folder, '/');
  build(folder, each);
  makeRoot(root, folder, each);
  try {
    const program = resolve(folder, each.program);
    const place = join(root, program);
    mkdirSync(dirname(place), { recursive: true });
    const whole = { needed: true, libc: true, interpreter: true };
    const opened = (each.opened ?? []).map((path) => resolve(folder, path));
    const refusal =
      mergeInto(place, realpathSync(program), { ...whole, opened }).refusal ??
      (each.inferior === undefined
        ? undefined
        : mergeInto(join(root, folder, 'inferior'), join(folder, 'inferior'), whole).refusal);
    if (each.user !== undefined) chmodSync(place, 0o4755);
    if (each.name === 'git') {
      mkdirSync(join(root, '/usr/lib/git-core'), { recursive: true });
      copyFileSync(place, join(root, '/usr/lib/git-core/git'));
    }
    return {
      before,
      after: refusal === undefined ? callAll(each, folder, root) : `refused: ${refusal}\n`,
    };
  } finally {
    if (each.wantsProcess === true) execFileSync('umount', [join(root, 'proc')]);
    rmSync(root, { recursive: true });
  }
}

/** Gives back what it is asked, to anybody on this machine. */
function startServer(): ChildProcess {
  const script = `require('http').createServer((q, r) => { let body = ''; q.on('data', (d) => body += d).on('end', () => { r.sendDate = false; r.end(q.method + ' ' + q.url + ' ' + body + '\\n'); }); }).listen(${port}, '127.0.0.1', () => console.log('ready'))`;
  return spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function doAll(only: readonly string[], isVerbose: boolean): Promise<void> {
  const counts = { same: 0, different: 0, skipped: 0 };
  if (process.getuid?.() !== 0) throw new Error('only root can change the root');
  const work = realpathSync(mkdtempSync(join(tmpdir(), 'elfsmith-alone-')));
  // Other users run programs there, too.
  chmodSync(work, 0o755);
  const server = startServer();
  await new Promise((resolve) => server.stdout?.once('data', resolve));
  try {
    for (const each of programs.filter(({ name }) => only.length === 0 || only.includes(name))) {
      const { program, needs = program } = each;
      if (!existsSync(needs)) {
        counts.skipped++;
        console.log(`${each.name}: skipped: needs ${needs}`);
        continue;
      }
      const { before, after } = runAlone(each, work);
      counts[before === after ? 'same' : 'different']++;
      console.log(
        `${each.name}: ${before === after ? `same, ${before.split('\n').length} lines` : `different\n${difference(before, after)}`}`,
      );
      if (isVerbose) console.log(before);
    }
  } finally {
    server.kill();
    rmSync(work, { recursive: true, force: true });
  }
  console.log(JSON.stringify(counts));
  process.exitCode = counts.different > 0 ? 1 : 0;
}

const words = process.argv.slice(2);
await doAll(
  words.filter((_, index) => words[index - 1] === '--only'),
  words.includes('--verbose'),
);
