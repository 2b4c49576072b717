// Files become one: which ones, from where, and the image that they make. What the command line and the editor ask for.

import { nameOf, sysroot, type Files } from './base/files.ts';
import { Log, type Diagnostic } from './base/log.ts';
import { mergeCodes } from './elf/codes.ts';
import { segmentTypes } from './elf/constants.ts';
import { valueOf } from './elf/names.ts';
import type { Output } from './encode/encode.ts';
import { forge } from './forge.ts';
import type { Image } from './ir/image.ts';
import { lift, liftInterpreter } from './lift/lift.ts';
import { importedNames } from './loader/bind.ts';
import { LibraryFiles } from './loader/libraryFiles.ts';
import { linkViewOf, type LoadedObject } from './loader/object.ts';
import { hwcapsOfFlags } from './loader/platforms.ts';
import { findLibrary } from './loader/search.ts';
import { load, type World } from './loader/world.ts';
import { gather, isCalled, isOfC, type Choice } from './passes/gather.ts';
import { merge } from './passes/merge.ts';
import type { Decision, MergeOptions, Part } from './passes/merging.ts';

export interface MergeRequest extends Choice, MergeOptions {
  /** Path of the target; with a sysroot a path below it, like those of the sources. */
  readonly target: string;
  readonly sysroot?: string;
  /** The dynamic linker goes into the output: the one that the target asks for, or the file at a path. */
  readonly interpreter?: boolean | string;
  /** Libraries that the program opens at run time, by path: they are merged, and found under their paths and names when it does. */
  readonly opened?: readonly string[];
  /** The flags of this machine's CPU, by which it chooses among builds of a library; not used with a sysroot. */
  readonly cpuFlags?: ReadonlySet<string>;
  /** The builds that are chosen among, best first, in place of those of `cpuFlags`. */
  readonly hwcaps?: readonly string[];
  /** LD_LIBRARY_PATH. */
  readonly libraryPath?: string;
  /** Where relative paths of needed libraries start from; they are passed over without it. */
  readonly currentFolder?: string;
  /** Hears what is being done, of `planMerge`. */
  readonly progress?: (what: string) => void;
}

/** A message about one of the files, with the file offset it is about where there is one. */
export interface FileMessage { readonly path: string; readonly diagnostic: Diagnostic; readonly offset: number | undefined }

/** What will become of the files, or why nothing will. */
export interface MergePlan {
  readonly world: World | undefined;
  /** With the address of the first byte of each, left out or not, final once the output is written. */
  readonly parts: readonly PlannedPart[];
  readonly decisions: readonly Decision[];
  readonly messages: FileMessage[];
  /** Undefined when one of the messages is an error. */
  readonly image: Image | undefined;
}

export interface PlannedPart { readonly object: LoadedObject; address: number }

/** A step of the work: what it does, and how much of all the work lies before it, from 0 to 1. */
export interface Step { readonly what: string; readonly before: number }

/** Loads the target's world, chooses, takes apart and merges. Nothing is written, nothing throws on odd files. */
export function planMerge(files: Files, request: MergeRequest): MergePlan {
  const steps = planSteps(files, request);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    request.progress?.(value.what);
  }
}

/** The same step by step, for those who look up in between. */
export function* planSteps(files: Files, request: MergeRequest): Generator<Step, MergePlan> {
  const messages: FileMessage[] = [];
  const refuse = (path: string, values: Diagnostic['values']): void => void messages.push({ path, diagnostic: { code: mergeCodes.unsupported, at: { offset: 0, size: 0 }, values }, offset: undefined });
  const note = (path: string, log: Log, isPlaced: boolean): void => void messages.push(...log.diagnostics.map((diagnostic) => ({ path, diagnostic, offset: isPlaced ? diagnostic.at.offset : undefined })));
  const hasErrors = (): boolean => messages.some(({ diagnostic }) => diagnostic.code.severity === 'error');
  const nothing = (world?: World): MergePlan => ({ world, parts: [], decisions: [], messages, image: undefined });

  const inside = insideOf(request);
  if (!inside) refuse(request.target, { what: `it does not lie below ${request.sysroot}, and neither may a source` });
  const libraryFiles = new LibraryFiles(request.sysroot === undefined ? files : sysroot(files, request.sysroot));
  const world = inside && wholeWorld(libraryFiles, inside);
  if (inside && !world) refuse(request.target, { what: 'no such file' });
  if (!inside || !world) return nothing();
  for (const what of unsupported(world, inside)) refuse(request.target, { what });
  for (const path of inside.opened ?? []) if (!world.opened.some(({ root }) => root.names.includes(path) || root.path === path)) refuse(path, { what: 'no library that the dynamic linker could open' });
  const choosing = new Log();
  const objects = gather(choosing, world, inside);
  note(request.target, choosing, false);
  if (world.interpreter && objects.includes(world.interpreter)) refuse(world.interpreter.path, { what: world.libc === 'musl' ? 'it is libc and the dynamic linker in one, which loads the output' : 'it is the dynamic linker, which loads the output' });
  if (hasErrors()) return nothing(world);

  const parts: Part[] = [];
  for (const [index, object] of objects.entries()) {
    yield { what: `reading ${object.path}`, before: index / (objects.length + 1) };
    const { image, log } = lift(object.file, object.view.soname ?? nameOf(object.path));
    note(object.path, log, true);
    for (const what of image ? unsupportedPart(image, object) : []) refuse(object.path, { what });
    if (image) parts.push({ object, image });
  }
  const embedded = wantedInterpreter(libraryFiles, world, inside);
  if (typeof embedded === 'string') refuse(request.target, { what: embedded });
  const linker = typeof embedded === 'object' ? liftInterpreter(embedded.file) : undefined;
  if (linker && typeof embedded === 'object') note(embedded.path, linker.log, true);
  if (parts.length === 1 && embedded === undefined) refuse(request.target, { what: 'there is nothing to merge it with' });
  if (hasErrors()) return nothing(world);
  yield { what: `merging ${parts.length} files`, before: parts.length / (parts.length + 1) };
  const merging = new Log();
  const interpreter = linker?.interpreter && typeof embedded === 'object' ? { ...linker.interpreter, name: linkViewOf(embedded.file).soname ?? nameOf(embedded.path) } : undefined;
  const { image, decisions } = merge(merging, world, parts, inside, interpreter);
  note(request.target, merging, false);
  return { world, parts: parts.map(({ object, image: { segments } }) => ({ object, address: segments[0]?.address ?? 0 })), decisions, messages, image };
}

/** What could be merged into the program of a world, in the order of the scope, and what is when all that it needs is asked for. */
export function candidatesOf({ objects, program }: World): { readonly object: LoadedObject; readonly isDefault: boolean }[] {
  return objects.filter((object) => object !== program).map((object) => ({ object, isDefault: !isOfC(object) }));
}

/** Gives the image its final addresses and writes it. False, with messages in the plan, when it can't be. @param version of Elfsmith, for the manifest */
export function writeMerged({ image, parts, messages }: MergePlan, version: string, out: Output): boolean {
  if (!image) return false;
  const log = new Log();
  const before = image.segments[0]?.address ?? 0;
  const isWritten = forge(log, image, version, out);
  const moved = (image.segments[0]?.address ?? 0) - before;
  for (const part of parts) part.address += moved;
  messages.push(...log.diagnostics.map((diagnostic) => ({ path: parts[0]?.object.path ?? '', diagnostic, offset: undefined })));
  return isWritten;
}

/** The dynamic linker that goes into the output; in words why it can't. */
function wantedInterpreter(files: LibraryFiles, world: World, { interpreter }: MergeRequest): Pick<LoadedObject, 'file' | 'path'> | string | undefined {
  if (interpreter === undefined || interpreter === false) return undefined;
  if (world.program.view.interpreter === undefined) return 'a library has no dynamic linker of its own that could go into it';
  const found = interpreter === true ? world.interpreter : files.open(interpreter);
  if (!found) return `the dynamic linker ${interpreter === true ? world.program.view.interpreter : interpreter} is not here`;
  if (!linkViewOf(found.file).isDynamic) return `${found.path} is no dynamic linker`;
  return found.file.machine === world.program.file.machine ? found : `the dynamic linker ${found.path} is for another machine: ${found.file.machine.title}`;
}

/** The request with paths as they are below the sysroot; undefined when they lie elsewhere. */
function insideOf(request: MergeRequest): MergeRequest | undefined {
  const { sysroot: root, target, sources, opened = [] } = request;
  if (root === undefined) return request;
  const prefix = root.replace(/\/+$/, '');
  const strip = (path: string): string => (path.startsWith(prefix + '/') ? path.slice(prefix.length) : path);
  const isBelow = [target, ...opened, ...sources.filter((source) => source.includes('/'))].every((path) => path.startsWith(prefix + '/'));
  return isBelow ? { ...request, target: strip(target), sources: sources.map(strip), opened: opened.map(strip) } : undefined;
}

/** The target's world; with the C library merged, also what that opens by itself (rule 6): libgcc_s, where something may end a thread or walk its stack. */
function wholeWorld(files: LibraryFiles, request: MergeRequest): World | undefined {
  const world = worldOf(files, request);
  if (!world || request.libc !== true || world.libc !== 'glibc' || world.objects.some((object) => isCalled(object, unwinder))) return world;
  if (!world.objects.some((object) => !isOfC(object) && importedNames(object).some((name) => unwinderUsers.has(name)))) return world;
  const { opened } = findLibrary(world.context, unwinder, world.program);
  return opened ? worldOf(files, request, [opened.path]) : world;
}

/** What glibc opens for the functions below, and ends the program without (sysdeps/generic/unwind-link: misc/unwind-link.c; nptl/pthread_cancel.c, pthread_exit.c; debug/backtrace.c). */
const unwinder = 'libgcc_s.so.1';
const unwinderUsers: ReadonlySet<string> = new Set(['pthread_cancel', 'pthread_exit', 'thrd_exit', 'backtrace', '__backtrace']);

/** The target's world, with the sources that it does not need by itself as if it did, last. */
function worldOf(files: LibraryFiles, { target, sources, opened = [], sysroot: root, cpuFlags, currentFolder, hwcaps, libraryPath }: MergeRequest, added: readonly string[] = []): World | undefined {
  const given = new Map<string, string>();
  const also = [...added];
  // What is opened later may be needed, too: then it is there from the start.
  for (const source of [...sources, ...opened]) {
    const file = source.includes('/') ? files.open(source)?.file : undefined;
    if (!file) continue;
    if (!opened.includes(source)) also.push(source);
    for (const name of [linkViewOf(file).soname, nameOf(source)]) if (name !== undefined && !given.has(name)) given.set(name, source);
  }
  return load(files, target, { given, also, opened, ...(currentFolder !== undefined && root === undefined && { currentFolder }), hwcaps: hwcaps ?? (root === undefined && cpuFlags ? hwcapsOfFlags(cpuFlags) : []), ...(libraryPath !== undefined && { libraryPath }) });
}

/** What would be lost of a single file. */
function unsupportedPart({ manifest, unwind, sections }: Image, { view, file }: LoadedObject): string[] {
  // Without the header nobody found the descriptions before: musl-gcc links that way.
  const hasIndex = file.segments.some(({ type }) => type === frameIndex);
  return [
    ...(manifest.length > 1 ? ['it is the output of a merge: merge the files that it was made of'] : []),
    ...(view.requests.some(({ kind }) => kind !== 'NEEDED') ? ['it is a filter: other files stand for its symbols (DT_FILTER, DT_AUXILIARY)'] : []),
    ...(hasIndex && (unwind === undefined || unwind.locations.length === 0) && sections.some(({ name, size }) => name === '.eh_frame' && size > longestEmptyFrames) ? ['its index of frame descriptions (.eh_frame_hdr) is empty: exceptions would not pass through it'] : []),
  ];
}

/** A terminator alone is no description. */
const longestEmptyFrames = 8;
const frameIndex = valueOf(segmentTypes, 'GNU_EH_FRAME');

function unsupported({ program }: World, { opened = [] }: MergeRequest): string[] {
  const { machine } = program.file;
  return [
    ...(machine.name === 'x86-64' ? [] : [`${machine.title}: only x86-64 can be merged so far`]),
    ...(opened.length > 0 && program.view.interpreter === undefined ? ['a library has no handle by which what is opened could be found in it: only a program can bring that along'] : []),
  ];
}
