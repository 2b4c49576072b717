// Which files a merge is about: those that are named, and all that the dynamic linker would load for them.

import { nameOf, sysroot, type Files } from '../base/files.ts';
import { whyNotMerged, whyNotStarted } from '../decode/loadable.ts';
import { liftInterpreter } from '../lift/lift.ts';
import { definedNames, importedNames } from '../loader/bind.ts';
import { LibraryFiles } from '../loader/libraryFiles.ts';
import { linkViewOf, type LoadedObject } from '../loader/object.ts';
import { hwcapsOfFlags } from '../loader/platforms.ts';
import { openableOf, type Openable } from '../loader/openable.ts';
import { interpreterObject } from '../loader/scope.ts';
import { findLibrary } from '../loader/search.ts';
import { isStarted } from '../loader/tls.ts';
import { load, type World } from '../loader/world.ts';
import { apartOf } from '../passes/choose/gather.ts';
import type { Interpreter } from '../passes/start/embedInterpreter.ts';
import { isCalled, isOfC } from '../loader/libraryKinds.ts';
import { rootOf, type Messages } from './messages.ts';
import type { MergeRequest, Role } from './request.ts';

/** The request with paths as they are below the sysroot; undefined when they lie elsewhere. */
export function insideOf(request: MergeRequest): MergeRequest | undefined {
  const { sysroot: root, target, sources, opened = [], interpreter } = request;
  if (root === undefined) return request;
  const strip = (path: string): string => belowRoot(request, path);
  const paths = [target, ...opened, ...sources.filter((source) => source.includes('/'))];
  if (typeof interpreter === 'string') paths.push(interpreter);
  if (!paths.every((path) => path.startsWith(rootOf(root) + '/'))) return undefined;
  const inside = { ...request, target: strip(target), sources: sources.map(strip), opened: opened.map(strip) };
  return typeof interpreter === 'string' ? { ...inside, interpreter: strip(interpreter) } : inside;
}

/** A path as it is below the sysroot of a request; as it is where it lies elsewhere. */
export function belowRoot({ sysroot: root }: MergeRequest, path: string): string {
  const prefix = rootOf(root);
  return root !== undefined && path.startsWith(prefix + '/') ? path.slice(prefix.length) : path;
}

/** Whether the files that are named by path are there, and such as a dynamic linker loads. */
export function lookAtFiles(
  messages: Messages,
  files: LibraryFiles,
  { target, sources, opened = [] }: MergeRequest,
): void {
  const problem = fileProblem(files, target, whyNotMerged);
  if (problem !== undefined) messages.refuse(problem);
  for (const path of [...sources.filter((source) => source.includes('/')), ...opened]) {
    const reason = fileProblem(files, path, whyNotStarted);
    if (reason !== undefined) messages.refuse(reason, path);
  }
}

function fileProblem(files: LibraryFiles, path: string, why: typeof whyNotMerged): string | undefined {
  const stat = files.files.stat(path);
  if (!stat) return 'no such file or directory';
  if (stat.kind !== 'file') return stat.kind === 'folder' ? 'is a folder' : 'is no regular file';
  const opened = files.open(path);
  return opened ? why(opened.file) : "can't be read";
}

/** The libraries of the file system, or of its folder, in which a request's paths are. */
export function librariesOf(files: Files, { sysroot: root }: MergeRequest): LibraryFiles {
  return new LibraryFiles(root === undefined ? files : sysroot(files, root));
}

/** The world of a request's target, before anything is merged; undefined for what no dynamic linker loads. */
export function targetWorld(files: Files, request: MergeRequest): World | undefined {
  const inside = insideOf(request);
  const world = inside && worldOf(librariesOf(files, request), inside);
  return world && linkViewOf(world.program.file).isDynamic ? world : undefined;
}

/**
 * The target's world; with the C library merged, also what that opens by itself (R6): libgcc_s, where something may end
 * a thread or walk its stack.
 */
export function wholeWorld(files: LibraryFiles, request: MergeRequest): World | undefined {
  const world = worldOf(files, request);
  if (!world || request.libc !== true || !mayOpenUnwinder(world)) return world;
  const { opened } = findLibrary(world.context, unwinder, world.program);
  return opened ? worldOf(files, request, [opened.path]) : world;
}

/** Whether the C library would open what the program has not loaded by itself. */
function mayOpenUnwinder({ libc, objects }: World): boolean {
  if (libc !== 'glibc' || objects.some((object) => isCalled(object, unwinder))) return false;
  return objects.some((object) => !isOfC(object) && importedNames(object).some((name) => unwinderUsers.has(name)));
}

/**
 * What glibc opens for the functions below, and ends the program without (sysdeps/generic/unwind-link:
 * misc/unwind-link.c; nptl/pthread_cancel.c, pthread_exit.c; debug/backtrace.c).
 */
const unwinder = 'libgcc_s.so.1';
const unwinderUsers: ReadonlySet<string> = new Set([
  'pthread_cancel',
  'pthread_exit',
  'thrd_exit',
  'backtrace',
  '__backtrace',
]);

/** The target's world, with the sources that it does not need by itself as if it did, last. */
export function worldOf(files: LibraryFiles, request: MergeRequest, added: readonly string[] = []): World | undefined {
  const { target, sources, opened = [], sysroot: root, libraryPath } = request;
  const given = new Map<string, string>();
  const also = [...added];
  // What is opened later may be needed, too: then it is there from the start.
  for (const source of [...sources, ...opened]) {
    const file = source.includes('/') ? files.open(source)?.file : undefined;
    if (!file) continue;
    if (!opened.includes(source)) also.push(source);
    for (const name of [linkViewOf(file).soname, nameOf(source)])
      if (name !== undefined && !given.has(name)) given.set(name, source);
  }
  return load(files, target, {
    given,
    also,
    opened,
    currentFolder: root === undefined ? request.currentFolder : undefined,
    hwcaps: request.hwcaps ?? usualHwcaps(request),
    libraryPath,
  });
}

function usualHwcaps({ sysroot: root, cpuFlags }: MergeRequest): string[] {
  return root === undefined && cpuFlags ? hwcapsOfFlags(cpuFlags) : [];
}

/** The dynamic linker that goes into the output, if one is wanted and can. */
export function wantedInterpreter(
  messages: Messages,
  files: LibraryFiles,
  world: World,
  { interpreter }: MergeRequest,
): { readonly object: LoadedObject; readonly lifted: Interpreter } | undefined {
  if (interpreter === undefined || interpreter === false) return undefined;
  const refuse = (what: string, about?: LoadedObject): undefined => messages.refuse(what, about) as undefined;
  if (!isProgram(world)) return refuse('a library has no dynamic linker of its own that could go into it');
  const object = interpreter === true ? world.interpreter : interpreterAt(files, interpreter);
  const wanted = interpreter === true ? world.program.view.interpreter : interpreter;
  if (!object) return refuse(`the dynamic linker ${wanted} is not here`);
  const { path, file, view } = object;
  if (!linkViewOf(file).isDynamic) return refuse('it is no dynamic linker', object);
  if (file.machine !== world.program.file.machine)
    return refuse(`the dynamic linker is for another machine: ${file.machine.title}`, object);
  if (![...definedNames(object)].includes(linkerOf[world.libc] ?? ''))
    return refuse(`the dynamic linker is not one of ${world.libc}, for which the program is`, object);
  const { interpreter: lifted, log } = liftInterpreter(file);
  messages.take(object, log, true);
  return lifted && { object, lifted: { ...lifted, name: view.soname ?? nameOf(path) } };
}

function interpreterAt(files: LibraryFiles, path: string): LoadedObject | undefined {
  const opened = files.open(path);
  return opened && interpreterObject(opened);
}

/** What only the dynamic linker of a C library defines: glibc's own state; musl's is the C library. */
const linkerOf: Readonly<Partial<Record<World['libc'], string>>> = { glibc: '_rtld_global', musl: '__libc_start_main' };

/** What could be merged into a program. */
interface Candidate {
  readonly object: LoadedObject;
  readonly role: Role;
  /** Whether it is when all that the program needs is asked for. */
  readonly isDefault: boolean;
}

/**
 * What could be merged into the program of a world, in the order of the scope; last the dynamic linker, also where only
 * the program asks for it.
 */
export function candidatesOf(world: World): Candidate[] {
  const { objects, program, interpreter } = world;
  const apart = apartOf(world);
  const roleOf = (object: LoadedObject): Role => (object === interpreter ? 'interpreter' : ownRoleOf(object));
  return [...new Set(interpreter ? [...objects, interpreter] : objects)]
    .filter((object) => object !== program)
    .map((object) => ({ object, role: roleOf(object), isDefault: !isOfC(object) && !apart.has(object) }));
}

/** What its files say that they may open, and that can go in: the C library opens its own from the disk. */
export function openableCandidatesOf(world: World): Openable[] {
  return openableOf(world).filter(({ isOfC }) => !isOfC);
}

/** What a file is by itself: one of the C library's own, or any other. */
export function ownRoleOf(object: LoadedObject): 'libc' | 'library' {
  return isOfC(object) ? 'libc' : 'library';
}

/**
 * Whether a world is that of a program that asks for a dynamic linker: glibc's libraries do so as well, to be run for
 * their version.
 */
export function isProgram(world: World): boolean {
  return isStarted(world) && world.program.view.interpreter !== undefined;
}
