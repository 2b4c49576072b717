// What merged programs are put to work with: data for work.ts. Scripts are bash with -eu in an empty folder, the
// programs in the path; they print what must not change.

export interface Work {
  readonly name: string;
  /** What is merged. */
  readonly programs: readonly string[];
  /** Files that the script needs besides. */
  readonly needs?: readonly string[];
  readonly script: string;
}

export const works: readonly Work[] = [
  {
    name: 'git',
    programs: ['/usr/bin/git'],
    script: `
export GIT_CONFIG_NOSYSTEM=1 GIT_AUTHOR_NAME=A GIT_AUTHOR_EMAIL=a@b GIT_COMMITTER_NAME=A GIT_COMMITTER_EMAIL=a@b GIT_AUTHOR_DATE='2020-01-01T00:00:00Z' GIT_COMMITTER_DATE='2020-01-01T00:00:00Z'
mkdir exec && ln -s /usr/lib/git-core/* exec && ln -sf "$(command -v git)" exec/git && export GIT_EXEC_PATH=$PWD/exec
git init -q -b main repository && cd repository
seq 1 2000 > numbers && git add . && git commit -qm one
git checkout -qb side && sed -i s/^500$/five/ numbers && git commit -qam side
git checkout -q main && sed -i s/^1500$/fifteen/ numbers && git mv numbers figures && git commit -qam main
git merge -q -m merged side && git tag -a -m tagged v1
git log -p --graph --stat && git blame figures | sed -n '499,501p;1499,1501p'
git gc -q && git fsck --full --strict && git count-objects -v | grep -v size
git clone -q "file://$PWD" ../clone && git -C ../clone log --oneline --all && git -C ../clone describe
git archive HEAD | sha256sum && git grep -n five && git rev-list --objects HEAD | sort && git stash list && git diff --word-diff HEAD~1 HEAD
git bundle create -q ../all.bundle --all && git bundle verify -q ../all.bundle && git rebase -q --onto HEAD~1 HEAD && git status -sb`,
  },
  {
    name: 'python',
    programs: ['/usr/bin/python3.11'],
    needs: ['/usr/lib/python3.11/test/test_json'],
    script: `
python3.11 -c 'import sys, ssl, sqlite3, ctypes, json, hashlib, threading, decimal, lzma, bz2, zlib, uuid, readline, curses; print(sys.version, ssl.OPENSSL_VERSION, sqlite3.sqlite_version)'
for module in json hashlib ctypes sqlite3 ssl.ContextTests ssl.MemoryBIOTests ssl.SSLErrorTests thread threading_local queue zlib bz2 lzma struct re decimal select mmap array pickle xml_etree_c pyexpat math cmath random bisect heapq fcntl posix os exceptions generators; do
  echo "$module: $(python3.11 -W ignore -m unittest -q test.test_$module < /dev/null 2>&1 | sed -n 's/ in [0-9.]*s$//; /^Ran/p; /^OK/p; /^FAILED/p; /^FAIL:/p; /^ERROR:/p' | tr '\\n' ' ')"
done`,
  },
  {
    name: 'perl',
    programs: ['/usr/bin/perl'],
    script: String.raw`
cat > work.pl <<'EOF'
use strict; use warnings; use POSIX qw(floor strftime setlocale LC_ALL :sys_wait_h); use Digest::SHA qw(sha256_hex); use Digest::MD5 qw(md5_hex); use Data::Dumper; use List::Util qw(sum shuffle reduce);
use Encode; use Storable qw(freeze thaw); use Socket; use Time::HiRes; use MIME::Base64; use IO::Handle; use threads; use Math::BigInt; use Compress::Zlib; use File::Temp;
$Data::Dumper::Sortkeys = 1;
my %count; my $text = join ' ', map { "word$_" . ('x' x ($_ % 7)) } 1 .. 500; $count{length $1}++ while $text =~ /\b(word(\d+)x*)(?=\s|$)/g; print Dumper(\%count);
print floor(-2.5), ' ', strftime('%Y-%m-%d', gmtime 86400 * 365), ' ', sha256_hex($text), ' ', md5_hex($text), "\n";
print encode_base64(encode('UTF-8', "\x{263a} \x{e4}")), join(',', sort { $a <=> $b } map { $_ * 7 % 31 } 1 .. 30), "\n";
print sum(@{ thaw(freeze([1 .. 100])) }), ' ', Math::BigInt->new(2)->bpow(200), ' ', length(Compress::Zlib::memGzip($text)), "\n";
my @threads = map { my $n = $_; threads->create(sub { my $sum = 0; $sum += $_ * $n for 1 .. 1000; $sum }) } 1 .. 4; print join(' ', map { $_->join } @threads), "\n";
pipe my $in, my $out or die; if (my $pid = fork) { close $out; print <$in>; waitpid $pid, 0; print WEXITSTATUS($?), "\n" } else { close $in; print $out "child\n"; close $out; POSIX::_exit(3) }
socketpair my $left, my $right, AF_UNIX, SOCK_STREAM, PF_UNSPEC or die; $left->autoflush(1); print $left "through\n"; print scalar <$right>; printf "%.10f %s\n", atan2(1, 1) * 4, crypt('secret', '$6$salt$');
eval { die { code => 7 } }; print $@->{code}, "\n"; (my $other = $text) =~ tr/a-z/b-za/; $other =~ s/(\d+)/<$1>/ge; print md5_hex($other), "\n"; local $SIG{ALRM} = sub { print "alarm\n" }; kill ALRM => $$; print sprintf('%vd', $^V), "\n";
EOF
perl work.pl; perl -V:osname; perl -ne 'END { print $. }' work.pl; perl -MConfig -e 'print $Config{useithreads}, "\n"'`,
  },
  {
    name: 'bash',
    programs: ['/usr/bin/bash'],
    script: String.raw`
cat > work.sh <<'EOF'
set -o pipefail; shopt -s extglob nullglob globstar
declare -A map=([one]=1 [two]=2 [three]=3); declare -a list=({a..e}{1..3}); declare -i sum=0; for key in "\${!map[@]}"; do sum+=\${map[$key]}; done; echo $sum "\${#list[@]}" "\${list[@]:3:4}"
fib() { local n=$1; ((n < 2)) && echo $n || echo $(($(fib $((n - 1))) + $(fib $((n - 2))))); }; fib 12
printf '%s\n' "\${list[@]}" | sort -r | while read -r line; do printf '%q ' "$line"; done | tr a-z A-Z; echo
exec 3< <(seq 1 5); mapfile -t -u 3 lines; echo "\${lines[*]^^}" "\${lines[-1]}"
trap 'echo exit trap' EXIT; trap 'echo usr1' USR1; kill -USR1 $$; (trap 'echo sub' EXIT; exit 3); echo $?
[[ "abc-123" =~ ^([a-z]+)-([0-9]+)$ ]] && echo "\${BASH_REMATCH[@]:1}"; text=hello.tar.gz; echo "\${text%%.*} \${text#*.} \${text/l/L} \${text//l} \${text@Q}"
coproc CAT { cat; }; echo through >&"\${CAT[1]}"; read -r line <&"\${CAT[0]}"; echo "$line"; eval "exec \${CAT[1]}>&-"; wait
for i in 1 2 3; do (sleep 0.0$i; exit $i) & done; wait -n || echo "first $?"; wait; cat <<< "here $((16#ff)) $((2 ** 40))"; select x in a b; do echo $x; break; done <<< 2; history -c; echo !(*.sh) ; type -t fib; false | true || echo piped; printf '%(%Y)T\n' 0
EOF
sed -i 's/\\\$/$/g' work.sh; bash work.sh; bash -c 'echo $BASH_VERSION; compgen -b | sort | tr "\n" " "'; bash -O extglob -n work.sh; echo 'echo posix $0' | bash --posix; bash -ic 'bind -P | head -50; echo done' 2>/dev/null`,
  },
  {
    name: 'ssh',
    programs: ['/usr/bin/ssh', '/usr/bin/ssh-keygen'],
    script: `
ssh -V; ssh -G example.org -F none | sort | grep -v -e identityfile -e userknown -e '^user '; ssh -Q cipher; ssh -Q key
for type in ed25519 rsa ecdsa; do
  ssh-keygen -q -t $type -N secret -C me -f $type && ssh-keygen -q -p -P secret -N '' -f $type && echo text > text && ssh-keygen -q -Y sign -f $type -n file text
  echo "me $(cat $type.pub)" > allowed && ssh-keygen -Y verify -f allowed -I me -n file -s text.sig < text | sed 's/SHA256:.*//' && rm text.sig
  ssh-keygen -q -s $type -I id -n name -h $type.pub && ssh-keygen -L -f $type-cert.pub | grep -v -e SHA256 -e Valid && ssh-keygen -y -f $type | diff - $type.pub && ssh-keygen -e -m PKCS8 -f $type.pub > $type.pem && head -1 $type.pem
done
echo other | ssh-keygen -Y verify -f allowed -I me -n file -s ecdsa.pub || echo refused`,
  },
  {
    name: 'curl',
    programs: ['/usr/bin/curl'],
    needs: ['/usr/bin/python3', '/usr/lib/python3.11/test/keycert.pem'],
    script: `
cat > server.py <<'EOF'
import gzip, http.server, ssl, sys, threading
class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    def answer(self, body, status=200, **headers):
        self.send_response_only(status)
        for name, value in headers.items(): self.send_header(name.replace('_', '-'), value)
        self.send_header('Content-Length', str(len(body))); self.end_headers(); self.wfile.write(body)
    def do_GET(self):
        if self.path == '/moved': return self.answer(b'', 302, Location='/zipped')
        if self.path == '/zipped': return self.answer(gzip.compress(b'zipped text\\n' * 100, mtime=0), Content_Encoding='gzip')
        self.answer(b'plain ' + self.path.encode() + b'\\n', Set_Cookie='a=b')
    def do_POST(self): self.answer(self.rfile.read(int(self.headers['Content-Length']))[::-1] + b'\\n')
    def log_message(self, *words): pass
for secure in False, True:
    server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
    if secure:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER); context.load_cert_chain(sys.argv[1]); server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever).start(); print(server.server_port, flush=True)
EOF
coproc SERVER { exec /usr/bin/python3 server.py /usr/lib/python3.11/test/keycert.pem; }
read -r plain <&"\${SERVER[0]}"; read -r secure <&"\${SERVER[0]}"; pid=$SERVER_PID
echo 'file text' > file; curl -s "file://$PWD/file"
curl -sS "http://127.0.0.1:$plain/a" "http://127.0.0.1:$plain/b"; curl -sSL --compressed "http://127.0.0.1:$plain/moved" | sha256sum; curl -sS -d 'post body' "http://127.0.0.1:$plain/"
curl -sSk "https://127.0.0.1:$secure/tls"; curl -sS "https://127.0.0.1:$secure/" || echo "status $?"; curl -sS --cacert /usr/lib/python3.11/test/keycert.pem --resolve "localhost:$secure:127.0.0.1" "https://localhost:$secure/named"
curl -sS -c jar "http://127.0.0.1:$plain/cookie"; grep -c a jar; curl -sS -F "x=@file" "http://127.0.0.1:$plain/" | wc -l; curl -sS --http2 "http://127.0.0.1:$plain/h2"; curl --no-progress-meter -Z "http://127.0.0.1:$plain/[1-20]" | sort; curl -sS -w '%{http_code} %{size_download} %{num_redirects}\\n' -o /dev/null -L "http://127.0.0.1:$plain/moved"
curl -s http://127.0.0.1:1/ || echo "status $?"; curl -s http://name.invalid/ || echo "status $?"; kill $pid`,
  },
  {
    name: 'sqlite',
    programs: ['/usr/bin/sqlite3'],
    script: `
cat > work.sql <<'EOF'
PRAGMA journal_mode=WAL; CREATE TABLE t(id INTEGER PRIMARY KEY, name TEXT, value REAL); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) INSERT INTO t SELECT i, printf('name%05d', i * 7919 % 5000), i / 3.0 FROM n;
CREATE INDEX byName ON t(name); EXPLAIN QUERY PLAN SELECT * FROM t WHERE name = 'name00042'; SELECT * FROM t WHERE name = 'name00042'; BEGIN; DELETE FROM t WHERE id % 2; SELECT count(*) FROM t; ROLLBACK; SELECT count(*), round(sum(value), 3) FROM t;
SELECT name, rank() OVER (ORDER BY name DESC) FROM t LIMIT 3; CREATE VIRTUAL TABLE f USING fts5(body); INSERT INTO f SELECT name || ' text ' || (id % 10) FROM t; SELECT count(*) FROM f('text 7'); SELECT json_extract('{"a":[1,2,{"b":3}]}', '$.a[2].b'), json_group_array(id) FROM t WHERE id < 5;
CREATE VIRTUAL TABLE r USING rtree(id, x0, x1); INSERT INTO r VALUES (1, 0, 10), (2, 5, 15); SELECT id FROM r WHERE x1 > 12; SELECT sqrt(2), sin(1), strftime('%Y-%m-%d', 0, 'unixepoch'), hex(sha3(name)) FROM t LIMIT 1; PRAGMA integrity_check; VACUUM; .schema
SELECT * FROM nowhere;
EOF
sqlite3 data.db < work.sql || echo "status $?"; sqlite3 data.db .dump | sha256sum; sqlite3 -json data.db 'SELECT * FROM t LIMIT 2'; sqlite3 -box data.db 'SELECT * FROM t LIMIT 2'; sqlite3 data.db '.backup copy.db' && sqlite3 copy.db 'SELECT count(*) FROM t' && sqlite3 data.db '.parameter set :x 3' 'SELECT :x' && sqlite3 -version`,
  },
  {
    name: 'vim',
    programs: ['/usr/bin/vim.tiny'],
    script: String.raw`
seq 1 100 | sed 's/$/ line/' > text
cat > edit.vim <<'EOF'
%s/\v^(\d+) line/\=1/e
g/5$/s/$/ five/
10,20d
1m$
%sort! n
w changed
%!rev
w reversed
set list number
1,5print
undo
1,3join
w joined
q!
EOF
vim.tiny -es -u NONE text < edit.vim || echo "status $?"; sha256sum changed reversed joined; head -3 changed; vim.tiny -es -u NONE +'g/^1/d' +'wq! filtered' text; wc -l filtered; vim.tiny --version | head -20; printf 'iinserted\033:wq\r' > keys; vim.tiny -T dumb -u NONE -s keys new < /dev/null > /dev/null 2>&1; cat new`,
  },
  {
    name: 'gdb',
    programs: ['/usr/bin/gdb'],
    needs: ['/usr/bin/gcc'],
    script: `
cat > program.c <<'EOF'
#include <stdio.h>
#include <pthread.h>
struct point { int x, y; const char *name; };
static int depth(int n, struct point *p) { if (n == 0) { p->x++; return p->y; } return depth(n - 1, p) + 1; }
static void *run(void *argument) { return (void *) (long) depth(2, argument); }
int main(void) { struct point p = { 1, 2, "point" }; pthread_t thread; pthread_create(&thread, 0, run, &p); void *result; pthread_join(thread, &result); printf("%d %ld\\n", depth(3, &p), (long) result); return p.x; }
EOF
gcc -g -O0 -pthread program.c -o program
cat > commands <<'EOF'
set pagination off
break depth if n == 0
run
backtrace
print *p
print p->name
info locals
finish
watch p->x
continue
continue
up
info line
list 1,6
ptype struct point
disassemble /s run
info sharedlibrary
python import gdb; print(gdb.selected_frame().name(), 6 * 7)
python import json, hashlib; print(json.dumps([1, {'a': None}]), hashlib.sha256(b'x').hexdigest())
info threads
delete
continue
EOF
gdb -nx -q -batch -x commands program | sed -E 's/0x[0-9a-f]{6,}/ADDRESS/g; s/(LWP|process|Thread) [0-9A-Z.x]+/\\1 N/g; s/  +/ /g' | grep -v warning
gdb -nx -q -batch -ex 'info functions depth' -ex 'print sizeof(struct point)' -ex 'info scope depth' program`,
  },
  {
    name: 'cmake',
    programs: ['/usr/bin/cmake'],
    needs: ['/usr/bin/make', '/usr/bin/gcc'],
    script: `
mkdir source && cd source
cat > CMakeLists.txt <<'EOF'
cmake_minimum_required(VERSION 3.20)
project(work VERSION 1.2.3 LANGUAGES C)
include(CheckIncludeFile)
check_include_file(unistd.h HAVE_UNISTD)
find_package(Threads REQUIRED)
configure_file(config.h.in config.h)
add_library(part SHARED part.c)
add_executable(main main.c)
target_include_directories(main PRIVATE \${CMAKE_CURRENT_BINARY_DIR})
target_link_libraries(main part Threads::Threads)
add_custom_command(OUTPUT made.txt COMMAND \${CMAKE_COMMAND} -E echo made > made.txt)
add_custom_target(made ALL DEPENDS made.txt)
install(TARGETS main part)
string(REGEX REPLACE "([a-z]+)([0-9]+)" "\\\\2\\\\1" swapped "abc123")
file(GLOB sources *.c)
message(STATUS "\${swapped} \${sources} \${CMAKE_VERSION}")
string(JSON member GET [[{"a": [1, 2, 3]}]] a 2)
string(SHA256 hash "text")
message(STATUS "\${member} \${hash}")
EOF
echo '#cmakedefine HAVE_UNISTD' > config.h.in && echo '#define VERSION "@PROJECT_VERSION@"' >> config.h.in
echo 'int part(void) { return 42; }' > part.c && printf '#include <stdio.h>\\n#include "config.h"\\nint part(void);\\nint main(void) { printf("%%s %%d\\\\n", VERSION, part()); return 0; }\\n' > main.c
cmake -S . -B ../build -DCMAKE_INSTALL_PREFIX=../installed | grep -v -e done && cmake --build ../build && ../build/main && cmake --install ../build && cat ../build/made.txt && cmake -E sha256sum ../build/config.h && cmake -E tar czf ../all.tgz . && cmake -E tar tf ../all.tgz && cmake --help-command-list | wc -l && cmake -E capabilities | head -c 200`,
  },
  {
    name: 'ffmpeg',
    programs: ['/usr/bin/ffmpeg', '/usr/bin/ffprobe'],
    script: `
exact='-hide_banner -v error -nostdin -y -threads 1 -fflags +bitexact -flags +bitexact'
ffmpeg $exact -f lavfi -i testsrc=duration=2:size=320x240:rate=25 -f lavfi -i sine=frequency=440:duration=2 -c:v libx264 -threads 1 -c:a aac -shortest -flags +bitexact -fflags +bitexact one.mkv
ffmpeg $exact -i one.mkv -vf 'scale=160:120,hue=s=0,rotate=PI/6' -af 'volume=0.5,atempo=1.5' -c:v libvpx-vp9 -threads 1 -b:v 200k -c:a libopus -flags +bitexact -fflags +bitexact two.webm
ffmpeg $exact -i two.webm -c:v mpeg4 -c:a libmp3lame -flags +bitexact -fflags +bitexact three.avi; ffmpeg $exact -i one.mkv -frames:v 1 picture.png; ffmpeg $exact -i one.mkv -frames:v 1 picture.jpg; ffmpeg $exact -i one.mkv -c:v libx265 -x265-params log-level=none:pools=none -threads 1 -an four.mp4
for file in one.mkv two.webm three.avi four.mp4 picture.png; do ffmpeg $exact -i $file -f framemd5 - | sha256sum; ffprobe -v error -show_streams -of json $file | grep -v -e encoder | sha256sum; done
ffmpeg -hide_banner -codecs | wc -l; ffmpeg -hide_banner -filters | sha256sum; ffmpeg -hide_banner -formats | sha256sum; ffmpeg -hide_banner -version | head -1; ffmpeg $exact -i nowhere.mkv out.mkv || echo "status $?"`,
  },
  {
    name: 'node',
    programs: ['/usr/bin/node'],
    script: `
cat > work.js <<'EOF'
const crypto = require('crypto'), zlib = require('zlib'), { Worker, isMainThread, parentPort, workerData } = require('worker_threads'), fs = require('fs'), http = require('http'), { execFileSync } = require('child_process'), vm = require('vm');
if (!isMainThread) { let sum = 0; for (let i = 0; i < 1e6; i++) sum += i * workerData; parentPort.postMessage(sum); } else (async () => {
  console.log(process.version, process.versions.openssl, crypto.createHash('sha512').update('x').digest('hex'), zlib.brotliDecompressSync(zlib.brotliCompressSync('text'.repeat(1000))).length, zlib.gunzipSync(zlib.gzipSync('text')).toString());
  for (const n of [1, 2]) console.log(await new Promise((resolve, reject) => new Worker(__filename, { workerData: n }).on('message', resolve).on('error', reject)));
  const { privateKey, publicKey } = crypto.generateKeyPairSync('ec', { namedCurve: 'P-256' }); console.log(crypto.verify('sha256', Buffer.from('text'), publicKey, crypto.sign('sha256', Buffer.from('text'), privateKey)));
  await new Promise((resolve) => { const server = http.createServer((request, response) => response.end('answer ' + request.url)).listen(0, '127.0.0.1', () => http.get({ port: server.address().port, host: '127.0.0.1', path: '/x' }, (response) => response.on('data', (data) => console.log(String(data))).on('end', () => server.close(resolve)))); });
  const wasm = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 7, 1, 96, 2, 127, 127, 1, 127, 3, 2, 1, 0, 7, 7, 1, 3, 97, 100, 100, 0, 0, 10, 9, 1, 7, 0, 32, 0, 32, 1, 106, 11]); console.log((await WebAssembly.instantiate(wasm)).instance.exports.add(40, 2));
  console.log(new Intl.NumberFormat('de-DE').format(1234567.891), new Date(0).toISOString(), vm.runInNewContext('a + 1', { a: 41 }), [3, 1, 2].toSorted?.() ?? 'old', 2n ** 100n, /(?<year>\\d{4})/u.exec('in 2020').groups.year);
  fs.writeFileSync('file', 'content'); console.log(await fs.promises.readFile('file', 'utf8'), execFileSync(process.execPath, ['-p', '6 * 7']).toString().trim());
  const fib = (n) => (n < 2 ? n : fib(n - 1) + fib(n - 2)); console.log(fib(27)); try { null.x; } catch (error) { console.log(error.message, error.stack.split('\\n').length > 1); }
})();
EOF
node work.js; node -e 'process.exit(7)' || echo "status $?"; node -p 'Object.keys(process.binding("natives")).length > 10' 2>/dev/null`,
  },
];
