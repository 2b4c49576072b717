// Roots of Debian's own packages, of any release and CPU, in out/foreign: nothing of the machine's is touched. No script
// of a package is run.

import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { configureAptFor } from './debianSources.ts';
import { makeRunnable, type System } from './systems.ts';

const folder = fileURLToPath(new URL('../../out/foreign', import.meta.url));

/** Debian's names of CPUs: the folder of their libraries, and qemu-user where this machine does not run them itself. */
const cpus: Readonly<Record<string, readonly [triplet: string, qemu?: string]>> = {
  amd64: ['x86_64-linux-gnu'],
  i386: ['i386-linux-gnu'],
  arm64: ['aarch64-linux-gnu', 'qemu-aarch64'],
  riscv64: ['riscv64-linux-gnu', 'qemu-riscv64'],
  armhf: ['arm-linux-gnueabihf', 'qemu-arm'],
  s390x: ['s390x-linux-gnu', 'qemu-s390x'],
  ppc64el: ['powerpc64le-linux-gnu', 'qemu-ppc64le'],
  mips64el: ['mips64el-linux-gnuabi64', 'qemu-mips64el'],
};

/** What is put to work. */
const worked =
  'bash coreutils grep sed gawk perl git python3 sqlite3 curl openssl xz-utils jq bc lua5.4 lua-socket lua-cjson gdb nginx ' +
  'libnginx-mod-stream libnginx-mod-http-echo base-passwd libdbd-sqlite3-perl libjson-xs-perl imagemagick-6.q16 python3-numpy python3-lxml python3-cryptography';
/** Programs with many libraries, which are asked for their versions. */
const asked =
  'gnupg openssh-client rsync wget vim-tiny poppler-utils graphviz sox php-cli ruby file less tmux nano tcpdump ' +
  'bind9-dnsutils ldap-utils postgresql-client libxml2-utils xsltproc librsvg2-bin webp libtiff-tools flac vorbis-tools ' +
  'opus-tools lame subversion gnutls-bin nettle-bin zstd lz4 brotli unzip bzip2 procps util-linux iproute2 dbus-bin ' +
  'libglib2.0-bin qpdf mupdf-tools cmake ninja-build binutils';

/** Libraries of which there are several, one of them chosen: the folder of one. */
const chosen = [
  ['blas', 'libblas.so.3'],
  ['lapack', 'liblapack.so.3'],
] as const;

/** Folders whose old names lead into /usr. */
const moved = ['bin', 'sbin', 'lib', 'lib32', 'lib64', 'libx32'];

/**
 * A root with the programs; made once.
 * @param suite a release of Debian
 * @param architecture of Debian
 */
export function debianRoot(suite: string, architecture: string): System {
  const [triplet, qemu] = cpuNamed(architecture);
  const emulator = qemu === undefined ? undefined : emulatorNamed(qemu);
  const system = { root: join(folder, `${suite}-${architecture}`, 'root'), triplet, emulator };
  const done = `${system.root}.done`;
  if (existsSync(done)) return system;
  unpack(suite, architecture, `${worked} ${asked}`.split(' '), system.root);
  makeRunnable(system);
  writeFileSync(done, '');
  return system;
}

/** Of Debian's name of a CPU. */
export function cpuNamed(architecture: string): readonly [triplet: string, qemu?: string] {
  const cpu = cpus[architecture];
  if (!cpu) throw new Error(`${architecture}: not one of ${Object.keys(cpus).join(', ')}`);
  return cpu;
}

/**
 * A folder with the files of some packages and of all that they need, for programs that run outside a root (`qemu -L`);
 * made once.
 */
export function debianFiles(suite: string, architecture: string, packages: readonly string[]): System {
  const [triplet] = cpuNamed(architecture);
  const root = join(folder, `${suite}-${architecture}`, packages.toSorted().join('+'));
  const done = `${root}.done`;
  if (!existsSync(done)) {
    unpack(suite, architecture, packages, root);
    keepLinksInside(root);
  }
  writeFileSync(done, '');
  return { root, triplet };
}

/** Links that begin at the root stay in the folder when it isn't one: ppc64el's to its dynamic linker does. */
function keepLinksInside(root: string): void {
  const found = execFileSync('find', [root, '-type', 'l', '-lname', '/*', '-printf', '%p\\n'], { encoding: 'utf8' });
  for (const link of found.split('\n').filter((path) => path !== '')) {
    const inside = relative(dirname(link), root + readlinkSync(link));
    rmSync(link);
    symlinkSync(inside, link);
  }
}

/** qemu-user of a release in which it has no libraries. */
function emulatorNamed(name: string): string {
  const root = join(folder, 'qemu');
  const path = join(root, 'usr/bin', name);
  if (!existsSync(path)) unpack('trixie', 'amd64', ['qemu-user'], root);
  return path;
}

/** Unpacks packages of a release, and all that they need, into a folder. */
function unpack(suite: string, architecture: string, packages: readonly string[], root: string): void {
  const own = `${root}.apt`;
  const environment = { ...process.env, APT_CONFIG: configureAptFor(own, suite, architecture) };
  const apt = (command: string, ...words: string[]): string => {
    const { status, stdout, stderr } = spawnSync(command, words, {
      env: environment,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    if (status !== 0) throw new Error(`${command} ${words.join(' ')}: ${stderr}`);
    return stdout;
  };
  apt('apt-get', 'update', '-qq');
  const known = new Set(apt('apt-cache', 'pkgnames').split('\n'));
  const missing = packages.filter((name) => !known.has(name));
  if (missing.length > 0) console.log(`${suite} has no ${missing.join(', ')} for ${architecture}`);
  apt('apt-get', 'install', '-y', '-qq', '--download-only', ...packages.filter((name) => known.has(name)));
  rmSync(root, { recursive: true, force: true });
  for (const name of moved) {
    mkdirSync(join(root, 'usr', name), { recursive: true });
    symlinkSync(join('usr', name), join(root, name));
  }
  const archives = join(own, 'cache/archives');
  const unpackOne = 'dpkg-deb --fsys-tarfile "$1" | tar --extract --keep-directory-symlink --directory "$2"';
  for (const name of readdirSync(archives).filter((file) => file.endsWith('.deb')))
    execFileSync('bash', ['--norc', '-euo', 'pipefail', '-c', unpackOne, 'bash', join(archives, name), root]);
  rmSync(archives, { recursive: true });
  setUp(root);
}

/** What scripts of packages do that programs need. */
function setUp(root: string): void {
  for (const name of ['passwd', 'group'])
    if (existsSync(join(root, `usr/share/base-passwd/${name}.master`)))
      copyFileSync(join(root, `usr/share/base-passwd/${name}.master`), join(root, 'etc', name));
  for (const triplet of Object.values(cpus).map(([each]) => each))
    for (const [folder, name] of chosen) {
      const libraries = join(root, 'usr/lib', triplet);
      if (existsSync(join(libraries, folder, name)) && !existsSync(join(libraries, name)))
        symlinkSync(join(folder, name), join(libraries, name));
    }
}
