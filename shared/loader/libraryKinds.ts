// What a library is by its name: one of the C library's own, a sanitizer's, the one that is meant.

import { nameOf } from '../base/files.ts';
import type { LoadedObject } from './object.ts';

/**
 * glibc's files share private interfaces and know each other by name; libgcc_s is opened by libc itself for
 * pthread_cancel and backtrace (nptl/unwind link: sysdeps/gnu/unwind-resume.c, misc/unwind-link.c).
 * musl is one file, the dynamic linker: libc.so, Alpine's libc.musl-x86_64.so.1, or ld-musl-x86_64.so.1.
 */
const librariesOfC = [
  'libc',
  'libc\\.musl-\\w+',
  'lib(?:m|mvec|dl|pthread|rt|resolv|util|anl|nsl|BrokenLocale|thread_db|gcc_s)',
  'libnss_\\w+',
  'ld-(?:linux|musl)[\\w-]*',
  'ld64',
  'ld',
];
const libraryOfC = new RegExp(`^(${librariesOfC.join('|')})\\.so(\\.|$)`);

/** Libraries of glibc whose functions are in libc from a release on (glibc NEWS, 2.34). */
const emptied = ['libpthread.so.0', 'libdl.so.2', 'librt.so.1', 'libutil.so.1', 'libanl.so.1'];
const firstEmptied = 34;

/** The libraries of a glibc that have nothing any more. @param release its minor number */
export function emptyLibrariesOfC(release: number | undefined): readonly string[] {
  return release !== undefined && release >= firstEmptied ? emptied : [];
}

/** Run-time libraries of sanitizers, GCC's and LLVM's, and of LLVM's profilers of memory. */
const sanitizer = /^(lib(a|hwa|l|m|t|ub)san\.so(\.|$)|libclang_rt\.[\w-]+\.so$)/;

/**
 * Whether a library is the C library's own, or one that it opens by itself: those stay outside unless they are named.
 */
export function isOfC({ view, path }: Pick<LoadedObject, 'view' | 'path'>): boolean {
  return isNameOfC(view.soname ?? path);
}

/** The same of a name or a path, whatever lies there. */
export function isNameOfC(name: string): boolean {
  return libraryOfC.test(nameOf(name));
}

/** Whether a library has to be the first that is loaded, and stays outside (R38). */
export function isSanitizer(object: LoadedObject): boolean {
  return sanitizer.test(object.view.soname ?? nameOf(object.path));
}

/** Whether a name means a library: one it is needed by, its DT_SONAME, its file's name or path. */
export function isCalled(object: LoadedObject, name: string): boolean {
  return (
    object.view.soname === name ||
    object.names.includes(name) ||
    object.path === name ||
    object.realPath === name ||
    nameOf(object.path) === name
  );
}
