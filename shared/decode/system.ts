// Which system a file is for, and with it whose dynamic linker's rules count. The one place that decides it: by the
// interpreter, notes, EI_OSABI, versions, and the names of libraries.

import { once } from '../base/once.ts';
import { fieldAt } from '../base/table.ts';
import { fileTypes, osAbis, segmentTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { isOfPlayStation, sonyFileTypes } from '../elf/sony.ts';
import { dynamicEntry, dynamicOf, dynamicTexts } from './dynamic.ts';
import { segmentPlace, type ElfFile } from './file.ts';
import { notesOf, type Note } from './notes/notes.ts';
import { interpreterOf, type Text } from './texts.ts';
import { versionsOf } from './symbols/versions.ts';

/** `other`: one that only EI_OSABI names. */
export type SystemId =
  | 'glibc'
  | 'musl'
  | 'uclibc'
  | 'bionic'
  | 'freebsd'
  | 'dragonfly'
  | 'netbsd'
  | 'openbsd'
  | 'solaris'
  | 'fuchsia'
  | 'haiku'
  | 'qnx'
  | 'serenity'
  | 'openharmony'
  | 'playstation'
  | 'other';

/**
 * A system with what says so, and the bytes that say it. On Linux the C library stands for the system, since it brings
 * the dynamic linker.
 */
export interface System {
  readonly id: SystemId;
  readonly name: string;
  readonly why: string;
  readonly at: { readonly offset: number; readonly size: number } | undefined;
}

const names: Record<Exclude<SystemId, 'other'>, string> = {
  glibc: 'glibc',
  musl: 'musl',
  uclibc: 'uClibc',
  bionic: 'bionic (Android)',
  freebsd: 'FreeBSD',
  dragonfly: 'DragonFly BSD',
  netbsd: 'NetBSD',
  openbsd: 'OpenBSD',
  solaris: 'Solaris or illumos',
  fuchsia: 'Fuchsia',
  haiku: 'Haiku',
  qnx: 'QNX',
  serenity: 'SerenityOS',
  openharmony: 'OpenHarmony',
  playstation: 'PlayStation',
};

type Row = readonly [id: Exclude<SystemId, 'other'>, pattern: RegExp, source: string];

/** Paths of dynamic linkers. */
const interpreters: readonly Row[] = [
  ['musl', /musl[^/]*$/, 'musl arch/<cpu>/reloc.h, LDSO_ARCH'],
  ['uclibc', /\/ld(64)?-uClibc[^/]*$/, 'uClibc-ng Rules.mak, UCLIBC_LDSO'],
  ['bionic', /(^|\/)linker(_asan|_hwasan)?(64)?$/, 'Android bionic linker/linker_main.cpp, kFallbackLinkerPath'],
  [
    'glibc',
    /\/ld-(linux|kfreebsd|x86-64\.so|2\.\d)[^/]*$|\/ld64\.so\.[12]$/,
    'glibc sysdeps/<system>/<cpu>/shlib-versions',
  ],
  ['dragonfly', /\/ld-elf\.so\.2$/, 'DragonFly libexec/rtld-elf/rtld.h, PATH_RTLD'],
  ['freebsd', /\/ld-(cheri-)?elf(32|64|64c)?\.so\.1$/, 'FreeBSD libexec/rtld-elf/rtld_paths.h, _PATH_RTLD'],
  ['netbsd', /\/ld\.elf_so(-\w+)?$/, 'NetBSD libexec/ld.elf_so'],
  ['openbsd', /^\/usr\/libexec\/ld\.so$/, 'OpenBSD libexec/ld.so'],
  ['haiku', /(^|\/)runtime_loader(_\w+)?$/, 'Haiku src/system/runtime_loader'],
  ['fuchsia', /^(\w+\/)?ld\.so\.1$/, 'Fuchsia, program loading and dynamic linking'],
  [
    'solaris',
    /^\/usr\/lib(\/(32|64|amd64|sparcv9))?\/ld\.so\.1$|^\/lib\/(32|64|amd64|sparcv9)\/ld\.so\.1$/,
    'illumos cmd/sgs/rtld',
  ],
  ['qnx', /\/ldqnx[^/]*$/, 'QNX Neutrino, ldd'],
  ['serenity', /\/Loader\.so$/, 'SerenityOS Userland/DynamicLoader'],
];

/** /lib/ld.so.1 is Solaris's on its CPUs, and glibc's on many others. */
const solarisMachines = ['x86-64', 'i386', 'sparc', 'sparc64'];
const sharedInterpreter = /^\/lib(32|64)?\/ld\.so(\.1)?$/;

/** Owners of notes that only one system's compilers write. */
const owners: readonly Row[] = [
  ['bionic', /^Android$/, 'Android bionic libc/arch-common/bionic/crtbrand.S'],
  ['dragonfly', /^DragonFly$/, 'DragonFly lib/csu/common/crtbrand.c'],
  ['freebsd', /^FreeBSD$/, 'FreeBSD lib/csu/common/crtbrand.S'],
  ['netbsd', /^NetBSD(-CORE(@\d+)?)?$/, 'NetBSD lib/csu/common/sysident.S'],
  ['openbsd', /^OpenBSD(@\d+)?$/, 'OpenBSD lib/csu/os-note-elf.h'],
  ['qnx', /^QNX$/, 'QNX Neutrino'],
];

/** Versions that a file defines or needs. */
const versions: readonly Row[] = [
  ['glibc', /^GLIBC_/, 'glibc Versions'],
  ['bionic', /^LIBC(_[A-Z]\w*)?$/, 'Android bionic libc/libc.map.txt'],
  ['freebsd', /^FBSD(private)?_/, 'FreeBSD lib/libc/Versions.def'],
  ['dragonfly', /^DF\d+\.\d+$/, 'DragonFly lib/libc/Versions.def'],
  // OpenJDK defines SUNWprivate_1.1 on every system.
  ['solaris', /^(SUNW|SYSVABI|ILLUMOS|SISCD)_\d/, 'illumos lib/libc/port/mapfile-vers'],
];

/** Libraries that a file needs. */
const libraries: readonly Row[] = [
  ['fuchsia', /^lib(zircon|fdio)\.so$/, 'Fuchsia, vDSO'],
  ['haiku', /^libroot\.so$/, 'Haiku src/system/libroot'],
  ['musl', /^libc\.musl-/, 'Alpine Linux, package musl'],
  ['glibc', /^libc\.so\.6(\.1)?$|^libc\.so\.0\.[123]$/, 'glibc shlib-versions'],
  ['uclibc', /^libc\.so\.0$/, 'uClibc-ng Rules.mak'],
  ['freebsd', /^libc\.so\.7$/, 'FreeBSD lib/libc/Makefile, SHLIB_MAJOR'],
  ['dragonfly', /^libc\.so\.8$/, 'DragonFly lib/libc/Makefile, SHLIB_MAJOR'],
  ['netbsd', /^libc\.so\.12$/, 'NetBSD lib/libc/shlib_version'],
  ['openbsd', /^libc\.so\.\d{2,}\.\d+$/, 'OpenBSD lib/libc/shlib_version'],
  ['bionic', /^lib(log|android)\.so$/, 'Android NDK, native APIs'],
];
/** musl and bionic call the C library the same; with musl these are parts of it. */
const plainLibc = 'libc.so';
const besideBionic = ['libm.so', 'libdl.so'];

const abi = (name: string): number => valueOf(osAbis, name);
const abis = new Map<number, Exclude<SystemId, 'other'>>([
  [abi('FREEBSD'), 'freebsd'],
  [abi('NETBSD'), 'netbsd'],
  [abi('OPENBSD'), 'openbsd'],
  [abi('SOLARIS'), 'solaris'],
]);
/**
 * Values of EI_OSABI that name no system of programs: compilers for Linux write the first ones, the rest are of GPUs
 * and of files without any.
 */
const withoutSystem: ReadonlySet<number> = new Set(
  ['NONE', 'GNU', 'ARM', 'ARM_FDPIC', 'STANDALONE', 'CUDA', 'AMDGPU_HSA', 'AMDGPU_MESA3D'].map(abi),
);
const core = valueOf(fileTypes, 'CORE');
const openBsdSegments: ReadonlySet<number> = new Set(
  ['OPENBSD_RANDOMIZE', 'OPENBSD_WXNEEDED', 'OPENBSD_BOOTDATA'].map((name) => valueOf(segmentTypes, name)),
);

/** The system that a file is for; undefined where nothing tells. */
export const systemOf = once((file: ElfFile): System | undefined => {
  const interpreter = interpreterOf(file);
  return (
    bySection(file) ??
    byInterpreter(file, interpreter) ??
    byNote(file) ??
    byAbi(file) ??
    byVersion(file) ??
    byLibrary(file) ??
    bySharedInterpreter(interpreter)
  );
});

const harmonyNote = '.note.ohos.ident';
const system = (id: Exclude<SystemId, 'other'>, why: string, at: System['at']): System => ({
  id,
  name: names[id],
  why,
  at,
});
const rowFor = (rows: readonly Row[], text: string): Row | undefined => rows.find(([, pattern]) => pattern.test(text));

/**
 * OpenHarmony's dynamic linker is musl's with namespaces and a path of its own; its note is not padded as notes are
 * (OpenHarmony third_party_musl, crt).
 */
function bySection({ sections }: ElfFile): System | undefined {
  const section = sections.find(({ name }) => name === harmonyNote);
  if (!section) return undefined;
  return system('openharmony', `section ${section.name}`, { offset: section.offset, size: section.fileSize });
}

function byInterpreter({ machine }: ElfFile, interpreter: Text | undefined): System | undefined {
  if (!interpreter) return undefined;
  const isSolaris = interpreter.text === '/lib/ld.so.1' && solarisMachines.includes(machine.name);
  const id = isSolaris ? 'solaris' : rowFor(interpreters, interpreter.text)?.[0];
  return id && system(id, `interpreter ${interpreter.text}`, { offset: interpreter.offset, size: interpreter.size });
}

function bySharedInterpreter(interpreter: Text | undefined): System | undefined {
  return interpreter && sharedInterpreter.test(interpreter.text)
    ? system('glibc', `interpreter ${interpreter.text}`, { offset: interpreter.offset, size: interpreter.size })
    : undefined;
}

function byNote(file: ElfFile): System | undefined {
  const told = (note: Note): System | undefined => {
    const id = rowFor(owners, note.owner)?.[0];
    return id && system(id, `a note of the owner ${note.owner}`, { offset: note.offset, size: note.size });
  };
  for (const note of notesOf(file)) {
    const found = told(note);
    if (found) return found;
  }
  const segment = file.segments.find(({ type }) => openBsdSegments.has(type));
  return segment && system('openbsd', `segment ${segment.index} of a type of OpenBSD`, segmentPlace(file, segment));
}

function byAbi({ header, headerTable }: ElfFile): System | undefined {
  const { osAbi, type } = header;
  const at = { offset: 7, size: 1 };
  if (isOfPlayStation(header))
    return system('playstation', `e_type ${sonyFileTypes.of(type)?.fullName}`, fieldAt(headerTable, 'type', 0));
  const id = abis.get(osAbi);
  const constant = osAbis.of(osAbi);
  if (id) return system(id, `EI_OSABI ${constant?.fullName}`, at);
  return constant && !withoutSystem.has(osAbi) && type !== core
    ? { id: 'other', name: constant.meaning.replace(/^\S+ - /, ''), why: `EI_OSABI ${constant.fullName}`, at }
    : undefined;
}

function byVersion(file: ElfFile): System | undefined {
  const { definitions, needs } = versionsOf(file);
  const told = (
    { name, offset }: { readonly name: string; readonly offset: number },
    verb: string,
  ): System | undefined => {
    const id = rowFor(versions, name)?.[0];
    return id && system(id, `${verb} ${name}`, { offset, size: 4 });
  };
  for (const each of definitions) {
    const found = told(each, 'defines');
    if (found) return found;
  }
  for (const each of needs) {
    const found = told(each, 'needs');
    if (found) return found;
  }
  return undefined;
}

function byLibrary(file: ElfFile): System | undefined {
  const needed = dynamicTexts(file, 'NEEDED');
  const dynamic = dynamicOf(file);
  const entry = (text: string): System['at'] => {
    const found = dynamic?.entries.find((each) => each.text === text);
    return dynamic && found && fieldAt(dynamic.table, 'value', found.row);
  };
  const sun = dynamic?.entries.find(({ constant }) => constant?.name.startsWith('SUNW_') === true);
  if (dynamic && sun)
    return system('solaris', `dynamic entry ${sun.constant?.fullName}`, fieldAt(dynamic.table, 'tag', sun.row));
  for (const name of needed) {
    const id = rowFor(libraries, name)?.[0];
    if (id) return system(id, `needs ${name}`, entry(name));
  }
  if (needed.includes(plainLibc)) {
    const beside = needed.find((name) => besideBionic.includes(name));
    return beside
      ? system('bionic', `needs ${plainLibc} and ${beside}`, entry(beside))
      : system('musl', `needs ${plainLibc}`, entry(plainLibc));
  }
  const soname = dynamicEntry(file, 'SONAME')?.text ?? '';
  return /^(libc\.musl-|ld-musl)/.test(soname) ? system('musl', `DT_SONAME ${soname}`, entry(soname)) : undefined;
}
