// What programs of Debian are put to work with in roots of their own: data for alone.ts and foreign.ts.

import { basename, join } from 'node:path';
import { librariesBelow, pathsIn, type System } from '../support/systems.ts';

export interface Alone {
  readonly name: string;
  /** Its path; of one that is made in its folder the name. */
  readonly program: string;
  /** Libraries that it opens at run time: they are merged, too. */
  readonly opened?: readonly string[];
  /** Files and folders that it reads, at their own paths, where they are. */
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

/**
 * The programs, with the paths that their files have in a system.
 * @param port of a server that gives back what it is asked
 */
export function programsOf(system: System, port: number): readonly Alone[] {
  const { triplet } = system;
  const below = (folder: string): string[] => librariesBelow(system, folder);
  const libraries = (folder: string, pattern = /\.so$/): string[] =>
    pathsIn(system, folder, pattern).filter((path) => !/_test|xx/.test(basename(path)));
  const named = (folder: string, pattern: RegExp): string => basename(pathsIn(system, folder, pattern)[0] ?? 'nowhere');
  const machine = `/usr/lib/${triplet}`;
  const python = named('/usr/lib', /^python3\.\d+$/);
  const pythonTag = `cpython-${python.replace(/\D/g, '')}`;
  const dynload = `/usr/lib/${python}/lib-dynload`;
  const packages = '/usr/lib/python3/dist-packages';
  /** What finds users: older C libraries open it. */
  const users = ['/etc/passwd', '/etc/group', '/etc/nsswitch.conf'];
  const nameServices = libraries(machine, /^libnss_files\.so\.2$/);
  /** Newer coreutils open it when they need it. */
  const libcrypto = libraries(machine, /^libcrypto\.so\.3$/);
  const perl = `${machine}/perl-base`;
  const perlVersion = named(`${machine}/perl`, /^5\.\d+$/);
  const ruby = `/usr/lib/ruby/${named('/usr/lib/ruby', /^\d/)}`;
  const imageMagick = `${machine}/${named(machine, /^ImageMagick-/)}`;
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
    data: ['/etc/pam.d', '/etc/login.defs', '/etc/security', '/etc/environment'],
    inferior:
      '#include <stdio.h>\n#include <stdlib.h>\n#include <unistd.h>\n#include <grp.h>\nint main(int argc, char **argv) { gid_t all[9]; int count = getgroups(9, all); printf("%d %d", getuid(), getgid()); while (count-- > 0) printf(" %d", all[count]); for (int i = 0; i < argc; i++) printf(" %s", argv[i]); printf(" %s %s\\n", getenv("USER"), getenv("HOME")); return 7; }\n',
  };
  return [
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
        ['checkout', '-q', '-b', 'side'],
        ['mv', 'numbers', 'figures'],
        ['-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', 'two'],
        ['diff', '--stat', '-M', 'main', 'side'],
        ['merge-base', 'main', 'side'],
        ['blame', '-s', '-L', '3,4', 'figures'],
        ['gc', '-q'],
        ['count-objects', '-v'],
        ['fsck', '--full'],
        ['cat-file', '-p', 'HEAD^{tree}'],
        ['describe', '--always'],
        ['grep', '-c', '7', 'HEAD'],
      ],
    },
    {
      name: 'python',
      program: `/usr/bin/${python}`,
      data: [`/usr/lib/${python}`],
      opened: libraries(dynload),
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
      opened: below(perl),
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
      data: ['/usr/share/gdb', `/usr/lib/${python}`, `${machine}/gconv`],
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
      needs: '/etc/php/8.2/cli/conf.d/10-opcache.ini',
      program: '/usr/bin/php8.2',
      data: [
        '/etc/php/8.2',
        '/usr/share/php/8.2',
        '/usr/share/php8.2-common',
        '/usr/share/zoneinfo/UTC',
        '/usr/share/zoneinfo/tzdata.zi',
        '/usr/share/zoneinfo/zone.tab',
      ],
      opened: libraries('/usr/lib/php/20220829'),
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
      data: [perl, `${machine}/perl5`, `${machine}/perl`, '/usr/share/perl', '/usr/share/perl5/Types'],
      opened: [perl, `${machine}/perl5/${perlVersion}`, `${machine}/perl/${perlVersion}`].flatMap(below),
      files: {
        'work.pl': `use strict; use warnings; use DBI; use JSON::XS; use POSIX; use Storable qw(dclone); use Digest::SHA qw(sha256_hex); use Encode; use Time::HiRes; use Data::Dumper; use List::Util 'sum';
my $db = DBI->connect('dbi:SQLite::memory:', '', '', {RaiseError => 1}); $db->do('create table t(a, b)'); $db->do('insert into t values(?, ?)', {}, $_, $_ * $_) for 1 .. 100;
print encode_json([$db->selectrow_array('select sum(a), sum(b) from t')]), sha256_hex('x'), ' ', length(encode("UTF-16", chr(0x263a))), ' ', sum(@{dclone([1, 2, 3])}), "\n"; eval { $db->do('nothing') }; print $@;`,
      },
      calls: [['work.pl']],
    },
    {
      name: 'numpy',
      needs: `${packages}/numpy`,
      program: `/usr/bin/${python}`,
      data: [
        `/usr/lib/${python}`,
        `${packages}/numpy`,
        `${packages}/lxml`,
        `${packages}/cryptography`,
        // Its older versions need it.
        `${packages}/six.py`,
        `${packages}/_cffi_backend.${pythonTag}-${triplet}.so`,
        '/usr/share/xml',
      ],
      opened: [
        ...libraries(dynload),
        ...['numpy', 'lxml', 'cryptography'].flatMap((name) => below(join(packages, name))),
        ...libraries(packages),
        ...libraries(`${machine}/ossl-modules`),
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
        ...pathsIn(system, ruby).filter((path) => !path.endsWith('/rdoc')),
        `${machine}/ruby`,
      ],
      opened: below(`${machine}/ruby`),
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
      needs: `${machine}/lua/5.4/cjson.so`,
      program: '/usr/bin/lua5.4',
      data: ['/usr/share/lua/5.4'],
      opened: below(`${machine}/lua/5.4`),
      files: {
        'work.lua': `local cjson, socket, mime = require 'cjson', require 'socket', require 'mime'
print(cjson.encode({1, 2, {a = 3}}), socket._VERSION, (mime.b64('text')), require('socket.url').parse('http://a/b').host, package.loadlib('${machine}/lua/5.4/cjson.so', 'luaopen_nothing'))
local s = assert(socket.bind('127.0.0.1', 0)); local _, own = s:getsockname(); local c = assert(socket.connect('127.0.0.1', own)); local a = s:accept(); a:send('hello\\n'); print(c:receive()); print(pcall(require, 'nowhere') and 1 or 0)`,
      },
      calls: [['work.lua']],
    },
    {
      name: 'nginx',
      program: '/usr/sbin/nginx',
      data: [...users, '/var/log/nginx'],
      opened: [...libraries('/usr/lib/nginx/modules'), ...nameServices],
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
      data: [imageMagick, '/etc/ImageMagick-6', '/usr/share/ImageMagick-6'],
      opened: below(imageMagick),
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
      needs: `${machine}/graphviz/config6a`,
      program: '/usr/bin/dot',
      data: [`${machine}/graphviz/config6a`, '/etc/fonts', '/usr/share/fonts', '/usr/share/fontconfig'],
      opened: libraries(`${machine}/graphviz`, /\.so\.6$/),
      files: { 'a.dot': 'digraph { a -> b -> c; a -> c [label="x"]; }' },
      calls: [
        ['-V'],
        ['-Tplain', 'a.dot'],
        ['-Tdot', 'a.dot'],
        ['-Kneato', '-Tplain', 'a.dot'],
        ['-Tnothing', 'a.dot'],
      ],
    },
    {
      name: 'sox',
      program: '/usr/bin/sox',
      opened: libraries(`${machine}/sox`),
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
      opened: libraries(`${machine}/ossl-modules`),
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
      name: 'node-application',
      program: 'app',
      needs: '/usr/bin/node',
      made: `NODE='${process.execPath}' && "$NODE" --experimental-sea-config sea.json && "$NODE" "$SOURCES/../../../server/cli/cli.ts" edit --node-sea app.blob -o app "$NODE"`,
      files: {
        'app.js': `const sea = require('node:sea'); console.log(sea.isSea(), sea.getAsset('text', 'utf8'), process.argv.slice(2));
new (require('worker_threads').Worker)('console.log(require("node:sea").isSea())', { eval: true }).on('exit', () => process.exit(5));`,
        'sea.json':
          '{ "main": "app.js", "output": "app.blob", "assets": { "text": "text" }, "disableExperimentalSEAWarning": true }',
        text: 'an asset',
      },
      calls: [['one', '--two'], []],
    },
    {
      name: 'su',
      program: '/usr/bin/su',
      opened: libraries(pamModules),
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
      opened: libraries(pamModules),
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
      ],
      opened: [
        `${java}/lib/server/libjvm.so`,
        ...libraries(
          `${java}/lib`,
          /^lib(java|jimage|zip|nio|net|verify|jsvml|management|management_ext|extnet|prefs|rmi|syslookup)\.so$/,
        ),
        './libnative.so',
      ],
      wantsProcess: true,
      calls: [['Work', 'one', 'two']],
    },
    {
      name: 'sort',
      program: '/usr/bin/sort',
      opened: libcrypto,
      files: { words: 'pear 3\napple 10\nfig 2\napple 1\n' },
      calls: [
        ['-k1,1', '-k2,2n', 'words'],
        ['-R', '--random-source=words', 'words'],
        ['-S', '1M', '--parallel=2', '-u', 'words'],
        ['nowhere'],
      ],
    },
    {
      name: 'sha256sum',
      program: '/usr/bin/sha256sum',
      opened: libcrypto,
      files: { a: 'text\n', sums: `${'0'.repeat(64)}  a\n` },
      calls: [
        ['a', '-'],
        ['--tag', 'a'],
        ['-c', 'sums'],
      ],
    },
    { name: 'b2sum', program: '/usr/bin/b2sum', files: { a: 'text\n' }, calls: [['-l', '128', 'a']] },
    {
      name: 'date',
      program: '/usr/bin/date',
      calls: [
        ['-u', '-d', '2020-02-29 12:00 next year', '+%F %T %s %a'],
        ['-d', 'nonsense'],
        ['-R', '-d', '@1e3'],
      ],
    },
    {
      name: 'factor',
      program: '/usr/bin/factor',
      calls: [['18446744073709551617', '1000000007000000049000000343', '97']],
    },
    {
      name: 'numfmt',
      program: '/usr/bin/numfmt',
      calls: [
        ['--to=iec', '--format=%.3f', '123456789'],
        ['--from=si', '1.5G', 'x'],
      ],
    },
    {
      name: 'stat',
      program: '/usr/bin/stat',
      data: users,
      opened: nameServices,
      files: { a: 'text\n' },
      calls: [['-c', '%n %s %F %a %U', 'a', '.'], ['nowhere']],
    },
    {
      name: 'od',
      program: '/usr/bin/od',
      files: { a: 'some text\n' },
      calls: [['-A', 'x', '-t', 'x1z', '-t', 'f8', 'a']],
    },
    {
      name: 'printf',
      program: '/usr/bin/printf',
      calls: [['%s %d %.20g %q %b\n', 'a b', '0x10', '0.1', "it's", 'a\\tb']],
    },
    {
      name: 'split',
      program: '/usr/bin/split',
      files: { a: '1\n2\n3\n4\n' },
      calls: [['--verbose', '-n', 'l/2', 'a'], ['-x']],
    },
    {
      name: 'expr',
      program: '/usr/bin/expr',
      calls: [
        ['123456789012345678901234567890', '*', '3'],
        ['abc123', ':', '[a-z]*\\(.*\\)'],
      ],
    },
    {
      name: 'grep',
      program: '/usr/bin/grep',
      files: { text: 'one two\nTWO three\nfour44\n' },
      calls: [
        ['-n', '-i', '--color=always', 'two', 'text'],
        ['-P', '(?<=four)\\d+(?!x)', '-o', 'text'],
        ['-E', '-c', '^(one|four)', 'text'],
        ['-rl', 'three', '.'],
        ['-P', '(', 'text'],
      ],
    },
    {
      name: 'sed',
      program: '/usr/bin/sed',
      files: { text: 'one two\nTWO three\nfour44\n' },
      calls: [
        ['-E', 's/([a-z]+) ([a-z]+)/\\2 \\u\\1/; $!N; P; D', 'text'],
        ['-n', '/three/{=;l;s/t/T/gpw out\n}', 'text'],
        ['-i.old', '1d', 'text'],
        ['s/(/', 'text'],
      ],
    },
    {
      name: 'gawk',
      program: '/usr/bin/gawk',
      opened: libraries(`${machine}/gawk`),
      files: { table: 'a 1\nb 2\na 3.5\n' },
      calls: [
        [
          '{ s[$1] += $2 } END { n = asorti(s, k); for (i = 1; i <= n; i++) printf "%s=%.2f\n", k[i], s[k[i]] }',
          'table',
        ],
        ['-M', 'BEGIN { PREC = 200; print 2 ^ 200, sqrt(2), exp(1) }'],
        ['-l', 'ordchr', '-l', 'rwarray', 'BEGIN { print ord("a"), chr(98); a[1] = "x"; print writea("saved", a) }'],
        [
          'BEGIN { print strftime("%F", 0), gensub(/(a)(b)/, "\\2\\1", "g", "abab"), toupper("x"), match("foobar", /o+/), RLENGTH }',
        ],
        ['-l', 'nowhere', 'BEGIN { }'],
      ],
    },
    {
      name: 'xz',
      program: '/usr/bin/xz',
      files: { text: 'some text\n'.repeat(5000) },
      calls: [
        ['-k', '-T2', '--block-size=10000', 'text'],
        ['--robot', '-l', 'text.xz'],
        ['-t', '-v', 'text.xz'],
        ['-dc', 'text.xz'],
        ['-k', '--format=lzma', '-9', 'text'],
        ['-t', 'text'],
      ],
    },
    {
      name: 'jq',
      program: '/usr/bin/jq',
      files: { 'a.json': '{"a": [1, 2.5, {"b": null}], "t": "x-1 y-22"}' },
      calls: [
        ['.a | map(numbers) | add', 'a.json'],
        ['-r', '.t | [scan("[a-z]-(\\\\d+)")] | flatten | join(",")', 'a.json'],
        [
          '-c',
          'to_entries, (.t | test("Y"; "i")), ([1, 3] | map(pow(.; 0.5) | floor)), (0 | todate), @base64 "\\(.a)"',
          'a.json',
        ],
        ['-n', '[limit(5; range(10))] | length, ("abc" | ascii_upcase), $ENV.LC_ALL'],
        ['.a.b', 'a.json'],
        ['-n', '{'],
      ],
    },
    {
      name: 'bc',
      program: '/usr/bin/bc',
      files: {
        sums: 'scale = 40\n4 * a(1)\n2 ^ 200\ndefine f(n) { if (n < 2) return (n); return (f(n - 1) + f(n - 2)) }\nf(15)\n1 / 0\nobase = 16\n255\nquit\n',
      },
      calls: [['-lq', 'sums'], ['-v'], ['nowhere']],
    },
    {
      name: 'gdb reads a file',
      program: '/usr/bin/gdb',
      data: ['/usr/share/gdb', `/usr/lib/${python}`, '/usr/bin/true', `${machine}/gconv`],
      opened: libraries(dynload),
      wantsProcess: true,
      calls: [
        [
          '-q',
          '-batch',
          '-nx',
          ...[
            'info files',
            'disassemble _start',
            'x/4i $pc',
            'info functions nothing',
            'print sizeof(long)',
            'print 2.5 * 3',
            'python import json, hashlib, struct; print(json.dumps([1, None]), hashlib.sha256(b"x").hexdigest(), struct.calcsize("P"))',
            'python print(gdb.parameter("architecture"), gdb.VERSION)',
            'info line main',
            'complete info scop',
            'show version',
            'maint info sections .text',
            'nonsense',
          ].flatMap((line) => ['-ex', line]),
          '/usr/bin/true',
        ],
      ],
    },
  ];
}
