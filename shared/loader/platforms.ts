// What the dynamic linkers of each CPU are built with: where they lie, how /etc/ld.so.cache marks their libraries,
// which folders they search, and the subfolders for better CPUs.

import type { ElfFile } from '../decode/file.ts';
import { propertiesOf } from '../decode/notes/lines.ts';

/** One ABI of glibc. */
export interface Platform {
  /** Machine.name. */
  readonly machine: string;
  /** Where the dynamic linker lies when no file says so (glibc sysdeps shlib-versions; GCC's GLIBC_DYNAMIC_LINKER). */
  readonly interpreters: readonly string[];
  /**
   * Flags of the entries in ld.so.cache that are for this ABI (glibc sysdeps/unix/sysv/linux/<cpu>/dl-cache.h;
   * sysdeps/generic/ldconfig.h).
   */
  readonly cacheFlags: readonly number[];
  /** The GNU triplet, by which Debian names its library folders. */
  readonly triplet: string;
  /** Subfolders of glibc-hwcaps, best first (glibc sysdeps/<cpu>/dl-hwcaps-subdirs.c). */
  readonly hwcaps: readonly string[];
  /** What $PLATFORM is without knowing more of the CPU: AT_PLATFORM of Linux. */
  readonly platform: string | undefined;
  /** $ARCH in musl's names (musl arch/<cpu>/reloc.h, LDSO_ARCH). */
  readonly musl: string;
}

type Row = readonly [
  machine: string,
  interpreters: string,
  cacheFlags: readonly number[],
  triplet: string,
  musl: string,
  platform?: string,
  hwcaps?: string,
];

/** The plain entry of libc 6 (FLAG_ELF_LIBC6), and entries of ABIs that have no mark of their own. */
const plain = [0x1, 0x3];

const rows: readonly Row[] = [
  [
    'x86-64',
    '/lib64/ld-linux-x86-64.so.2',
    [0x303],
    'x86_64-linux-gnu',
    'x86_64',
    'x86_64',
    'x86-64-v4 x86-64-v3 x86-64-v2',
  ],
  [
    'x32',
    '/libx32/ld-linux-x32.so.2',
    [0x803],
    'x86_64-linux-gnux32',
    'x32',
    'x86_64',
    'x86-64-v4 x86-64-v3 x86-64-v2',
  ],
  ['i386', '/lib/ld-linux.so.2', plain, 'i386-linux-gnu', 'i386', 'i686'],
  [
    'aarch64',
    '/lib/ld-linux-aarch64.so.1 /lib/ld-linux-aarch64_be.so.1',
    [0xa03],
    'aarch64-linux-gnu',
    'aarch64',
    'aarch64',
  ],
  ['aarch64 ilp32', '/lib/ld-linux-aarch64_ilp32.so.1', [0x3], 'aarch64-linux-gnu_ilp32', 'aarch64', 'aarch64'],
  ['arm', '/lib/ld-linux-armhf.so.3 /lib/ld-linux.so.3', [0x903, 0xb03, 0x3], 'arm-linux-gnueabihf', 'armhf', 'v7l'],
  [
    'riscv64',
    '/lib/ld-linux-riscv64-lp64d.so.1 /lib/ld-linux-riscv64-lp64.so.1',
    [0x1003, 0xf03],
    'riscv64-linux-gnu',
    'riscv64',
  ],
  [
    'riscv32',
    '/lib/ld-linux-riscv32-ilp32d.so.1 /lib/ld-linux-riscv32-ilp32.so.1',
    [0x1003, 0xf03],
    'riscv32-linux-gnu',
    'riscv32',
  ],
  ['s390x', '/lib/ld64.so.1', [0x403], 's390x-linux-gnu', 's390x', 'z900', 'z16 z15 z14 z13'],
  ['s390', '/lib/ld.so.1', plain, 's390-linux-gnu', 's390', 'g5'],
  [
    'mips',
    '/lib/ld.so.1 /lib/ld-linux-mipsn8.so.1 /lib32/ld.so.1',
    [0x1, 0x3, 0xc03, 0x603, 0xd03],
    'mips-linux-gnu',
    'mips',
  ],
  ['mips64', '/lib64/ld.so.1 /lib64/ld-linux-mipsn8.so.1', [0x703, 0xe03], 'mips64-linux-gnuabi64', 'mips64'],
  ['ppc', '/lib/ld.so.1', plain, 'powerpc-linux-gnu', 'powerpc', 'power'],
  ['ppc64', '/lib64/ld64.so.2', [0x503], 'powerpc64le-linux-gnu', 'powerpc64le', 'power8', 'power10 power9'],
  ['ppc64 elfv1', '/lib64/ld64.so.1', [0x503], 'powerpc64-linux-gnu', 'powerpc64', 'ppc970'],
  [
    'loongarch64',
    '/lib64/ld-linux-loongarch-lp64d.so.1',
    [0x1103, 0x1203, 0x3],
    'loongarch64-linux-gnu',
    'loongarch64',
  ],
  ['sparc64', '/lib64/ld-linux.so.2', [0x103], 'sparc64-linux-gnu', 'sparc64'],
  ['sparc', '/lib/ld-linux.so.2', plain, 'sparc-linux-gnu', 'sparc'],
  ['alpha', '/lib/ld-linux.so.2', plain, 'alpha-linux-gnu', 'alpha'],
  ['ia64', '/lib/ld-linux-ia64.so.2', [0x203], 'ia64-linux-gnu', 'ia64'],
  ['m68k', '/lib/ld.so.1', plain, 'm68k-linux-gnu', 'm68k'],
  ['hppa', '/lib/ld.so.1', plain, 'hppa-linux-gnu', 'hppa'],
  ['sh', '/lib/ld-linux.so.2', plain, 'sh4-linux-gnu', 'sh'],
];

const platforms: readonly Platform[] = rows.map(
  ([machine, interpreters, cacheFlags, triplet, musl, platform, hwcaps]) => ({
    machine,
    interpreters: interpreters.split(' '),
    cacheFlags,
    triplet,
    musl,
    platform,
    hwcaps: hwcaps?.split(' ') ?? [],
  }),
);

/** The platform of a file; for a CPU that no table has, one without interpreter whose cache entries are plain. */
export function platformOf({ machine }: ElfFile): Platform {
  return (
    platforms.find((row) => row.machine === machine.name) ?? {
      machine: machine.name,
      interpreters: [],
      cacheFlags: plain,
      triplet: '',
      hwcaps: [],
      platform: undefined,
      musl: machine.name,
    }
  );
}

/**
 * The flags in /proc/cpuinfo that each subfolder needs, worst first; each includes those before it (x86-64 psABI 3.1.1;
 * glibc sysdeps/x86/get-isa-level.h).
 */
const neededFlags: readonly (readonly [hwcap: string, flags: string])[] = [
  ['x86-64-v2', 'cx16 lahf_lm popcnt ssse3 sse4_1 sse4_2'],
  ['x86-64-v3', 'avx avx2 bmi1 bmi2 f16c fma abm movbe xsave'],
  ['x86-64-v4', 'avx512f avx512bw avx512cd avx512dq avx512vl'],
];

/**
 * The level of CPUs that a file needs, by its name in `glibc-hwcaps`: what its property says (x86-64 psABI 3.1.1), or
 * the subfolder in which it was found. Undefined for what all CPUs run.
 */
export function cpuLevelOf(object: { readonly file: ElfFile; readonly path: string }): string | undefined {
  const levels = [statedLevelOf(object.file), folderLevelOf(object)].filter((level) => level !== undefined);
  return levels.toSorted().at(-1);
}

/** The highest level whose instructions a file says that it needs (X86_ISA_1_NEEDED). */
export function statedLevelOf(file: ElfFile): string | undefined {
  const bits = propertiesOf(file).find(({ name }) => name.endsWith('X86_ISA_1_NEEDED'))?.bits ?? [];
  const levels = bits.map((bit) => `x86-64-${bit.toLowerCase()}`);
  return neededFlags.findLast(([hwcap]) => levels.includes(hwcap))?.[0];
}

/** The level whose build a library is, by its folder. */
export function folderLevelOf({ path }: { readonly path: string }): string | undefined {
  return /\/glibc-hwcaps\/([^/]+)\//.exec(path)?.[1];
}

/** A CPU level with all below it, best first, as the dynamic linker looks for builds; undefined for no level. */
export function levelsFrom(level: string): readonly string[] | undefined {
  const levels = platforms.find(({ hwcaps }) => hwcaps.includes(level))?.hwcaps;
  return levels?.slice(levels.indexOf(level));
}

/**
 * The glibc-hwcaps subfolders that a CPU with these flags of /proc/cpuinfo searches, best first. Known for x86-64 only.
 */
export function hwcapsOfFlags(flags: ReadonlySet<string>): string[] {
  const found: string[] = [];
  for (const [hwcap, needed] of neededFlags) {
    if (!needed.split(' ').every((flag) => flags.has(flag))) break;
    found.unshift(hwcap);
  }
  return found;
}
