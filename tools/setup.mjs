// Makes a fresh clone on a fresh machine ready, then runs a script on Node 24: `node tools/setup.mjs [--needs GROUP] [SCRIPT.ts ARGUMENTS…]`.
// It has no dependency and runs on any Node from 18 on, for it is what installs the rest: npm packages, and on Debian as root the tools of the table below.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Debian package, a file that shows that it is there, who needs it, what for. */
const tools = [
  ['chromium', '/usr/bin/chromium', 'test', 'editor tests in the real workbench'],
  ['ripgrep', '/usr/bin/rg', 'test', 'search of the oldest editor'],
  ['gcc', '/usr/bin/gcc', 'test', 'fixtures built from source'],
  ['g++', '/usr/bin/g++', 'test', 'fixtures built from source'],
  ['musl-tools', '/usr/bin/musl-gcc', 'test', 'fixtures with the other C library'],
  ['binutils', '/usr/bin/readelf', 'test', 'readelf, the oracle of what is decoded'],
  ['llvm', '/usr/bin/llvm-readelf', 'test', 'a second oracle'],
  ['llvm-19', '/usr/bin/llvm-readelf-19', 'test', 'what shows relocations in the form CREL'],
  ['elfutils', '/usr/bin/eu-elflint', 'test', 'a second opinion on files that we make'],
  ['git', '/usr/bin/git', 'test', 'a program to load and rebuild'],
  ['curl', '/usr/bin/curl', 'test', 'a program with many libraries'],
  ['python3', '/usr/bin/python3', 'test', 'a program at fixed addresses'],
  ['xz-utils', '/usr/bin/xz', 'test', 'what unpacking is checked with'],
  ['zip', '/usr/bin/zip', 'test', 'the standard library of a program\'s own Python'],
  ['gdb', '/usr/bin/gdb', 'test', 'a program with sixty libraries, and backtraces of what we make'],
  ['clang', '/usr/bin/clang', 'test', 'programs of another compiler'],
  ['lld', '/usr/bin/ld.lld', 'test', 'programs of another linker'],
  ['lld-19', '/usr/bin/ld.lld-19', 'test', 'programs of all CPUs with packed relocations'],
  ['mold', '/usr/bin/mold', 'test', 'programs of another linker'],
  ['rustc', '/usr/bin/rustc', 'test', 'programs of another language'],
  ['golang-go', '/usr/bin/go', 'test', 'programs of another language'],
  ['gccgo', '/usr/bin/gccgo', 'test', 'programs of another language'],
  ['patchelf', '/usr/bin/patchelf', 'test', 'what is done to programs that we made'],
  ['chrpath', '/usr/bin/chrpath', 'test', 'what is done to programs that we made'],
  ['libcap2-bin', '/usr/sbin/setcap', 'test', 'what is done to programs that we made'],
  ['ltrace', '/usr/bin/ltrace', 'test', 'what watches programs that we made'],
  ['strace', '/usr/bin/strace', 'test', 'what programs ask of the system'],
  ['qemu-user', '/usr/bin/qemu-x86_64', 'test', 'programs on other CPUs'],
  ['gdb-multiarch', '/usr/bin/gdb-multiarch', 'test', 'backtraces of programs on other CPUs'],
  ['g++-aarch64-linux-gnu', '/usr/bin/aarch64-linux-gnu-g++', 'test', 'programs for other CPUs, to merge and run'],
  ['g++-riscv64-linux-gnu', '/usr/bin/riscv64-linux-gnu-g++', 'test', 'programs for other CPUs, to merge and run'],
  ['g++-i686-linux-gnu', '/usr/bin/i686-linux-gnu-g++', 'test', 'programs for other CPUs, to merge and run'],
  ['g++-arm-linux-gnueabihf', '/usr/bin/arm-linux-gnueabihf-g++', 'test', 'programs for other CPUs, to merge and run'],
  ['g++-powerpc64le-linux-gnu', '/usr/bin/powerpc64le-linux-gnu-g++', 'test', 'programs for other CPUs, to merge and run'],
  ['g++-s390x-linux-gnu', '/usr/bin/s390x-linux-gnu-g++', 'test', 'programs for other CPUs, to merge and run'],
  ['libc6-arm64-cross', '/usr/aarch64-linux-gnu/lib/libnss_compat.so.2', 'test', 'a foreign root for the dynamic linker\'s rules'],
  ['libc6.1-alpha-cross', '/usr/alpha-linux-gnu/lib/libnss_compat.so.2', 'test', 'a foreign root for the dynamic linker\'s rules'],
  ['libc6-hppa-cross', '/usr/hppa-linux-gnu/lib/libnss_compat.so.2', 'test', 'a foreign root for the dynamic linker\'s rules'],
  ['libc6-i386-cross', '/usr/i686-linux-gnu/lib/libnss_compat.so.2', 'test', 'a foreign root for the dynamic linker\'s rules'],
  ['libc6-m68k-cross', '/usr/m68k-linux-gnu/lib/libnss_compat.so.2', 'test', 'a foreign root for the dynamic linker\'s rules'],
  ['libc6-powerpc-cross', '/usr/powerpc-linux-gnu/lib/libnss_compat.so.2', 'test', 'a foreign root for the dynamic linker\'s rules'],
  ['libc6-ppc64-cross', '/usr/powerpc64-linux-gnu/lib/libnss_compat.so.2', 'test', 'a foreign root for the dynamic linker\'s rules'],
  ['libc6-ppc64el-cross', '/usr/powerpc64le-linux-gnu/lib/libnss_compat.so.2', 'test', 'a foreign root for the dynamic linker\'s rules'],
  ['libc6-riscv64-cross', '/usr/riscv64-linux-gnu/lib/libnss_compat.so.2', 'test', 'a foreign root for the dynamic linker\'s rules'],
  ['libc6-s390x-cross', '/usr/s390x-linux-gnu/lib/libnss_compat.so.2', 'test', 'a foreign root for the dynamic linker\'s rules'],
  ['libc6-sh4-cross', '/usr/sh4-linux-gnu/lib/libnss_compat.so.2', 'test', 'a foreign root for the dynamic linker\'s rules'],
  ['libc6-sparc64-cross', '/usr/sparc64-linux-gnu/lib/libnss_compat.so.2', 'test', 'a foreign root for the dynamic linker\'s rules'],
  ['neovim', '/usr/bin/nvim', 'test', 'the language server in another editor'],
  ['emacs-nox', '/usr/bin/emacs', 'test', 'the language server in another editor'],
  ['elpa-eglot', '/usr/share/emacs/site-lisp/elpa-src/eglot-1.9', 'test', 'the language server in another editor'],
  ['git', '/usr/bin/git', 'work', 'a program that is put to work once it is merged'],
  ['gcc', '/usr/bin/gcc', 'work', 'what is debugged and built'],
  ['libc6-dev', '/usr/include/stdio.h', 'work', 'what is debugged and built'],
  ['make', '/usr/bin/make', 'work', 'what is debugged and built'],
  ['python3', '/usr/bin/python3', 'work', 'a program that is put to work once it is merged'],
  ['libpython3.11-testsuite', '/usr/lib/python3.11/test/test_json', 'work', 'tests of the standard library, certificates'],
  ['perl', '/usr/bin/perl', 'work', 'a program that is put to work once it is merged'],
  ['openssh-client', '/usr/bin/ssh-keygen', 'work', 'a program that is put to work once it is merged'],
  ['curl', '/usr/bin/curl', 'work', 'a program that is put to work once it is merged'],
  ['php8.2-cli', '/usr/bin/php8.2', 'work', 'a program with libraries that it opens'],
  ['php8.2-opcache', '/usr/lib/php/20220829/opcache.so', 'work', 'a program with libraries that it opens'],
  ['ruby', '/usr/bin/ruby', 'work', 'a program with libraries that it opens'],
  ['lua5.4', '/usr/bin/lua5.4', 'work', 'a program with libraries that it opens'],
  ['lua-socket', '/usr/lib/x86_64-linux-gnu/lua/5.4/socket/core.so', 'work', 'a program with libraries that it opens'],
  ['lua-cjson', '/usr/lib/x86_64-linux-gnu/lua/5.4/cjson.so', 'work', 'a program with libraries that it opens'],
  ['nginx', '/usr/sbin/nginx', 'work', 'a program with libraries that it opens'],
  ['libnginx-mod-stream', '/usr/lib/nginx/modules/ngx_stream_module.so', 'work', 'a program with libraries that it opens'],
  ['libnginx-mod-http-echo', '/usr/lib/nginx/modules/ngx_http_echo_module.so', 'work', 'a program with libraries that it opens'],
  ['imagemagick-6.q16', '/usr/bin/convert-im6.q16', 'work', 'a program with libraries that it opens'],
  ['graphviz', '/usr/bin/dot', 'work', 'a program with libraries that it opens'],
  ['sox', '/usr/bin/sox', 'work', 'a program with libraries that it opens'],
  ['libsox-fmt-all', '/usr/lib/x86_64-linux-gnu/sox/libsox_fmt_ao.so', 'work', 'a program with libraries that it opens'],
  ['python3-numpy', '/usr/lib/python3/dist-packages/numpy', 'work', 'a program with libraries that it opens'],
  ['python3-lxml', '/usr/lib/python3/dist-packages/lxml', 'work', 'a program with libraries that it opens'],
  ['python3-cryptography', '/usr/lib/python3/dist-packages/cryptography', 'work', 'a program with libraries that it opens'],
  ['libdbd-sqlite3-perl', '/usr/lib/x86_64-linux-gnu/perl5/5.36/auto/DBD/SQLite/SQLite.so', 'work', 'a program with libraries that it opens'],
  ['libjson-xs-perl', '/usr/lib/x86_64-linux-gnu/perl5/5.36/auto/JSON/XS/XS.so', 'work', 'a program with libraries that it opens'],
  ['openjdk-17-jdk-headless', '/usr/lib/jvm/java-17-openjdk-amd64/include/jni.h', 'work', 'a library with libraries that it opens'],
  ['libpam-modules', '/usr/lib/x86_64-linux-gnu/security/pam_unix.so', 'work', 'libraries that su opens'],
  ['sqlite3', '/usr/bin/sqlite3', 'work', 'a program that is put to work once it is merged'],
  ['vim-tiny', '/usr/bin/vim.tiny', 'work', 'a program that is put to work once it is merged'],
  ['gdb', '/usr/bin/gdb', 'work', 'a program that is put to work once it is merged'],
  ['cmake', '/usr/bin/cmake', 'work', 'a program that is put to work once it is merged'],
  ['ffmpeg', '/usr/bin/ffmpeg', 'work', 'a program that is put to work once it is merged'],
  ['nodejs', '/usr/bin/node', 'work', 'a program that is put to work once it is merged'],
  ['elfutils', '/usr/bin/eu-readelf', 'bench', 'the fastest peer'],
  ['gcc', '/usr/bin/gcc', 'bench', 'programs that are merged and started'],
  ['chromium', '/usr/bin/chromium', 'pictures', 'the workbench that is shown'],
  ['pngquant', '/usr/bin/pngquant', 'pictures', 'small files of them'],
  ['gcc', '/usr/bin/gcc', 'musl-python', 'CPython built from source'],
  ['musl-tools', '/usr/bin/musl-gcc', 'musl-python', 'the C library that it is built for'],
  ['linux-libc-dev', '/usr/include/linux/limits.h', 'musl-python', 'the kernel\'s headers'],
  ['make', '/usr/bin/make', 'musl-python', 'CPython built from source'],
  ['dpkg-dev', '/usr/bin/dpkg-source', 'musl-python', 'Debian\'s sources'],
  ['python3', '/usr/bin/python3', 'musl-python', 'what the built one has to do'],
  ['zip', '/usr/bin/zip', 'musl-python', 'its standard library'],
];

const [wanted, script, rest] = readArguments(process.argv.slice(2));
installPackages();
installTools();
if (script) process.exit(run(findNode(), [script, ...rest]));

/** `--needs test` before the script's name says which rows of the table matter; none does otherwise. */
function readArguments(list) {
  const needs = list[0] === '--needs' ? list.splice(0, 2)[1] : undefined;
  return [needs, list[0], list.slice(1)];
}

function run(command, list) {
  // npm puts node_modules/.bin in front; so do we when started without npm.
  const PATH = join(root, 'node_modules/.bin') + delimiter + process.env.PATH;
  const { status, error } = spawnSync(command, list, { cwd: root, stdio: 'inherit', env: { ...process.env, PATH } });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

/** npm leaves a copy of the lock file that it has carried out; when ours is newer, the packages are not those of the project. */
function installPackages() {
  const done = join(root, 'node_modules/.package-lock.json');
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs) return;
  if (existsSync(done) && samePackages(done)) return;
  console.log('Installing npm packages …');
  // Development packages are wanted whatever NODE_ENV says; npm's warnings about the Node it runs on are not about the one that we use.
  if (run('npm', ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'])) process.exit(1);
}

function samePackages(done) {
  const versions = (file) => Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages).filter(([path]) => path !== '');
  const installed = new Map(versions(done).map(([path, { version }]) => [path, version]));
  return versions(join(root, 'package-lock.json')).every(([path, { version, optional }]) => installed.get(path) === version || optional);
}

function installTools() {
  const missing = () => tools.filter(([, file, group]) => group === wanted && !existsSync(file));
  if (missing().length === 0) return;
  const names = missing().map(([name]) => name);
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log(`Installing Debian packages: ${names.join(' ')} …`);
    process.env.DEBIAN_FRONTEND = 'noninteractive';
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names]);
  }
  for (const [name, file, , purpose] of missing()) console.log(`Missing: ${file} (Debian package ${name}; ${purpose}). Install it with: sudo apt-get install ${name}`);
}

/** Scripts are TypeScript run as it is, which Node does from 22.18 on; on Linux the project brings its own. */
function findNode() {
  const own = join(root, `node_modules/node-linux-${process.arch}/bin/node`);
  if (process.platform === 'linux' && existsSync(own)) return own;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  console.error(`Node 22.18 or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}
