// Files become one: which ones, from where, and the image that they make. What the command line and the editor ask for.

import { nameOf, sysroot, type Files } from './base/files.ts';
import { Log, mostPerCode, moreOf, type Code, type Diagnostic } from './base/log.ts';
import { selfContained, whyNotLoaded } from './decode/loadable.ts';
import { mergeCodes } from './elf/codes.ts';
import { segmentTypes } from './elf/constants.ts';
import { valueOf } from './elf/names.ts';
import type { Output } from './encode/encode.ts';
import { forge } from './forge.ts';
import type { Image } from './ir/image.ts';
import { lift, liftInterpreter } from './lift/lift.ts';
import { definedNames, importedNames } from './loader/bind.ts';
import { interpreterFacts } from './loader/interpreter.ts';
import { LibraryFiles } from './loader/libraryFiles.ts';
import { linkViewOf, type LoadedObject } from './loader/object.ts';
import { hwcapsOfFlags } from './loader/platforms.ts';
import { interpreterObject } from './loader/scope.ts';
import { findLibrary, placesLooked, titleOfObject } from './loader/search.ts';
import { isStarted } from './loader/tls.ts';
import { checkVersions } from './loader/versions.ts';
import { load, otherSystemOf, systemTitle, type World } from './loader/world.ts';
import { gather, isSanitizer, isCalled, isOfC, type Choice } from './passes/gather.ts';
import type { Interpreter } from './passes/embedInterpreter.ts';
import { unique } from './passes/join.ts';
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

/** A message about one of the files, by its path on this machine, with the file offset it is about where there is one. `object` is the file as the dynamic linker would load it. */
export interface FileMessage { readonly path: string; readonly object: LoadedObject | undefined; readonly diagnostic: Diagnostic; readonly offset: number | undefined }

/** What will become of the files, or why nothing will. */
export interface MergePlan {
  /** Path of the target on this machine. */
  readonly target: string;
  readonly world: World | undefined;
  /** With the address of the first byte of each that the output has, final once it is written. */
  readonly parts: readonly PlannedPart[];
  /** The dynamic linker that goes into the output, behind them. */
  readonly interpreter: PlannedPart | undefined;
  readonly decisions: readonly Decision[];
  readonly messages: FileMessage[];
  /** Undefined when one of the messages is an error. */
  readonly image: Image | undefined;
}

export interface PlannedPart { readonly object: LoadedObject; readonly role: Role; address: number }

/** What a file is: one of the C library's own, the dynamic linker, any other. */
export type Role = 'library' | 'libc' | 'interpreter';

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
  const messages = new Messages(request);
  const nothing = (world?: World): MergePlan => ({ target: request.target, world, parts: [], interpreter: undefined, decisions: [], messages: messages.all, image: undefined });

  const inside = insideOf(request);
  if (!inside) messages.refuse(`it does not lie below ${request.sysroot}, and neither may a source`);
  const libraryFiles = new LibraryFiles(request.sysroot === undefined ? files : sysroot(files, request.sysroot));
  if (inside) lookAtFiles(messages, libraryFiles, inside);
  const world = inside && !messages.hasErrors ? wholeWorld(libraryFiles, inside) : undefined;
  if (!inside || !world) return nothing();
  const { libc } = world;
  if (libc !== 'glibc' && libc !== 'musl') {
    messages.refuse(`it is for ${systemTitle(world)}: only files for glibc and musl can be merged`);
    return nothing(world);
  }
  // From here on it is known what the dynamic linker would load.

  const objects = choose(messages, world, inside);
  if (messages.hasErrors) return nothing(world);
  // From here on it is known who is merged.

  const parts = yield* liftParts(messages, objects);
  const linker = wantedInterpreter(messages, libraryFiles, world, inside);
  checkNeeds(messages, world, inside, linker?.object);
  if (objects.length === 1 && !hasInterpreter(inside)) messages.refuse(`there is nothing to merge it with${reasonOfNothing(world, inside)}`);
  if (messages.hasErrors) return nothing(world);
  // From here on only images are needed.

  yield { what: `merging ${parts.length} files`, before: parts.length / (parts.length + 1) };
  const log = new Log();
  const { image, decisions } = merge(log, world, parts, inside, linker?.lifted);
  messages.take(world.program, log, false);
  const placed = parts.map((part): PlannedPart => ({ object: part.object, role: isOfC(part.object) ? 'libc' : 'library', address: firstAddress(part, image) }));
  return { target: request.target, world, parts: placed, interpreter: linker && { object: linker.object, role: 'interpreter', address: image?.embedded?.start ?? 0 }, decisions, messages: messages.all, image };
}

/** What is said of the files, of all together no more of a kind than a log keeps. */
class Messages {
  readonly all: FileMessage[] = [];
  readonly #counts = new Map<string, number>();
  readonly #target: string;
  /** What stands before the paths of a sysroot. */
  readonly #root: string;

  constructor({ target, sysroot: root }: MergeRequest) {
    this.#target = target;
    this.#root = rootOf(root);
  }

  /** Says why there is no output. @param about the file that it is about, or its path below the sysroot; the target when absent */
  refuse(what: string, about?: LoadedObject | string): void {
    this.say(mergeCodes.unsupported, { what }, about);
  }

  say(code: Code, values: Diagnostic['values'], about?: LoadedObject | string): void {
    this.#add({ code, at: { offset: 0, size: 0 }, values }, about, undefined);
  }

  /** @param isPlaced whether the log's offsets are those of the file */
  take(about: LoadedObject, { diagnostics }: Log, isPlaced: boolean): void {
    for (const diagnostic of diagnostics) this.#add(diagnostic, about, isPlaced ? diagnostic.at.offset : undefined);
  }

  #add(diagnostic: Diagnostic, about: LoadedObject | string | undefined, offset: number | undefined): void {
    const count = this.#counts.get(diagnostic.code.id) ?? 0;
    this.#counts.set(diagnostic.code.id, count + 1);
    if (count > mostPerCode) return;
    const object = typeof about === 'object' ? about : undefined;
    const inside = typeof about === 'object' ? about.path : about;
    this.all.push({ path: inside === undefined || object?.isProgram === true ? this.#target : this.#root + inside, object, diagnostic: count === mostPerCode ? moreOf(diagnostic) : diagnostic, offset });
  }

  get hasErrors(): boolean {
    return this.all.some(({ diagnostic }) => diagnostic.code.severity === 'error');
  }
}

/** A folder's path without a slash at its end. */
function rootOf(root: string | undefined): string {
  return (root ?? '').replace(/\/+$/, '');
}

/** Whether the files that are named by path are there, and such as a dynamic linker loads. */
function lookAtFiles(messages: Messages, files: LibraryFiles, { target, sources, opened = [] }: MergeRequest): void {
  const look = (path: string, about?: string): void => {
    const problem = fileProblem(files, path);
    if (problem !== undefined) messages.refuse(problem, about);
  };
  look(target);
  for (const path of [...sources.filter((source) => source.includes('/')), ...opened]) look(path, path);
}

function fileProblem(files: LibraryFiles, path: string): string | undefined {
  const stat = files.files.stat(path);
  if (!stat) return 'no such file or directory';
  if (stat.kind !== 'file') return stat.kind === 'folder' ? 'is a folder' : 'is no regular file';
  const opened = files.open(path);
  if (!opened) return 'can\'t be read';
  const { isProgram: isMarked, interpreter } = linkViewOf(opened.file);
  return whyNotLoaded(opened.file) ?? (isMarked && interpreter === undefined ? selfContained : undefined);
}

/** Whether the dynamic linker goes into the output. */
function hasInterpreter({ interpreter = false }: MergeRequest): boolean {
  return interpreter !== false;
}

/** Whether the output needs all that the target needs, or would not start. What is missing is said; so is a dynamic linker that does not fit. @param linker goes into the output */
function checkNeeds(messages: Messages, world: World, request: MergeRequest, linker: LoadedObject | undefined): void {
  const { program: { view }, interpreter } = world;
  if (!interpreter && !linker && view.interpreter !== undefined) messages.say(mergeCodes.interpreterMissing, { path: view.interpreter });
  const isWhole = request.needed && request.libc === true && hasInterpreter(request);
  const fatal = unique(world.missing.filter(({ isFatal }) => isFatal), ({ name }) => name);
  for (const { name, neededBy, search } of fatal) {
    const code = isWhole && !request.except.includes(name) ? mergeCodes.libraryMissing : mergeCodes.libraryStays;
    messages.say(code, { name, object: titleOfObject(neededBy), places: placesLooked(search) }, neededBy);
  }
  checkRelease(messages, world, linker);
  const objects = linker ? [...world.objects.filter((object) => object !== interpreter), linker] : world.objects;
  const missing = new Set(world.missing.map(({ name }) => name));
  for (const { object, need, provider, severity } of world.libc === 'glibc' ? checkVersions(objects, missing) : []) {
    if (severity !== 'error' || !need || !provider) continue;
    const [version, about] = [need.name, titleOfObject(object)];
    if (provider === linker) messages.say(mergeCodes.interpreterOfOther, { linker: linker.path, version, object: about }, object);
    else messages.say(mergeCodes.versionMissing, { provider: titleOfObject(provider), version, object: about }, object);
  }
}

/** A dynamic linker of another release than its C library would define all versions, and yet lay out otherwise what both share. */
function checkRelease(messages: Messages, { libc, context, objects, interpreter }: World, linker: LoadedObject | undefined): void {
  if (!linker || libc !== 'glibc' || linker === interpreter) return;
  const own = interpreterFacts(libc, linker.file, context.platform).release;
  const library = objects.find((object) => isCalled(object, 'libc.so.6'));
  const other = library && interpreterFacts(libc, library.file, context.platform).release;
  if (library && own !== undefined && other !== undefined && own !== other) messages.say(mergeCodes.otherRelease, { linker: linker.path, release: `2.${own}`, object: library.path, other: `2.${other}` }, library);
}

/** Why no library was chosen, as the end of a sentence. */
function reasonOfNothing(world: World, { needed, sources, only }: MergeRequest): string {
  const { missing, objects } = world;
  const first = objects.find(isSanitizer);
  if (needed && first) return `: ${titleOfObject(first)} must stay a library of its own, the first that is loaded`;
  if (missing.length > 0) return ': none of the libraries that it needs besides the C library is found';
  if (needed) return objects.length > 1 ? ': it needs nothing but what stays outside; --libc takes the C library in' : ': it needs no library';
  return sources.length + only.length === 0 ? ': no library is named, and not all that it needs is asked for (--needed)' : '';
}

/** The address of the first byte of a part that is in the image: headers and tables at its start may have been left out. */
function firstAddress({ image: { segments } }: Part, image: Image | undefined): number {
  const [first, last] = [segments[0], segments.at(-1)];
  const [start, end] = [first?.address ?? 0, (last?.address ?? 0) + (last?.memorySize ?? 0)];
  return image?.sections.find(({ address }) => address >= start && address < end)?.address ?? start;
}

/** Who becomes one, in the order of the scope, the target first. */
function choose(messages: Messages, world: World, request: MergeRequest): LoadedObject[] {
  for (const what of unsupported(world, request)) messages.refuse(what);
  for (const path of request.opened ?? []) {
    if (world.opened.some(({ root }) => root.names.includes(path) || root.path === path)) continue;
    const lost = world.missing.find(({ name }) => name === path);
    messages.refuse(`no library that the dynamic linker could open${lost ? `: ${placesLooked(lost.search)}` : ''}`, path);
  }
  const log = new Log();
  const objects = gather(log, world, request);
  messages.take(world.program, log, false);
  if (world.interpreter && objects.includes(world.interpreter)) messages.refuse(world.libc === 'musl' ? 'it is libc and the dynamic linker in one, which loads the output' : 'it is the dynamic linker, which loads the output', world.interpreter);
  return objects;
}

function* liftParts(messages: Messages, objects: readonly LoadedObject[]): Generator<Step, Part[]> {
  const parts: Part[] = [];
  for (const [index, object] of objects.entries()) {
    yield { what: `reading ${object.path}`, before: index / (objects.length + 1) };
    const { image, log } = lift(object.file, object.view.soname ?? nameOf(object.path));
    messages.take(object, log, true);
    for (const what of image ? unsupportedPart(image, object) : []) messages.refuse(what, object);
    if (image) parts.push({ object, image });
  }
  return parts;
}

/** What could be merged into the program of a world, in the order of the scope, and what is when all that it needs is asked for. */
export function candidatesOf({ objects, program, interpreter }: World): { readonly object: LoadedObject; readonly role: Role; readonly isDefault: boolean }[] {
  return objects.filter((object) => object !== program).map((object) => ({ object, role: object === interpreter ? 'interpreter' : isOfC(object) ? 'libc' : 'library', isDefault: !isOfC(object) }));
}

/** Whether a world is that of a program that asks for a dynamic linker: glibc's libraries do so as well, to be run for their version. */
export function isProgram(world: World): boolean {
  return isStarted(world) && world.program.view.interpreter !== undefined;
}

/** Gives the image its final addresses and writes it. False, with messages in the plan, when it can't be. @param version of Elfsmith, for the manifest */
export function writeMerged({ target, world, image, parts, interpreter, messages }: MergePlan, version: string, out: Output): boolean {
  if (!image) return false;
  const log = new Log();
  const placement = forge(log, image, version, out);
  for (const part of parts) part.address += placement?.moved ?? 0;
  if (interpreter) interpreter.address += placement?.embeddedMoved ?? 0;
  for (const diagnostic of log.diagnostics) messages.push({ path: target, object: world?.program, diagnostic, offset: undefined });
  return placement !== undefined;
}

/** The dynamic linker that goes into the output, if one is wanted and can. */
function wantedInterpreter(messages: Messages, files: LibraryFiles, world: World, { interpreter }: MergeRequest): { readonly object: LoadedObject; readonly lifted: Interpreter } | undefined {
  if (interpreter === undefined || interpreter === false) return undefined;
  const refuse = (what: string, about?: LoadedObject): undefined => messages.refuse(what, about) as undefined;
  if (!isProgram(world)) return refuse('a library has no dynamic linker of its own that could go into it');
  const opened = interpreter === true ? undefined : files.open(interpreter);
  const object = interpreter === true ? world.interpreter : opened && interpreterObject(opened);
  if (!object) return refuse(`the dynamic linker ${interpreter === true ? world.program.view.interpreter : interpreter} is not here`);
  const { path, file, view } = object;
  if (!linkViewOf(file).isDynamic) return refuse('it is no dynamic linker', object);
  if (file.machine !== world.program.file.machine) return refuse(`the dynamic linker is for another machine: ${file.machine.title}`, object);
  if (![...definedNames(object)].includes(linkerOf[world.libc] ?? '')) return refuse(`the dynamic linker is not one of ${world.libc}, for which the program is`, object);
  const { interpreter: lifted, log } = liftInterpreter(file);
  messages.take(object, log, true);
  return lifted && { object, lifted: { ...lifted, name: view.soname ?? nameOf(path) } };
}

/** What only the dynamic linker of a C library defines: glibc's own state; musl's is the C library. */
const linkerOf: Readonly<Partial<Record<World['libc'], string>>> = { glibc: '_rtld_global', musl: '__libc_start_main' };

/** The request with paths as they are below the sysroot; undefined when they lie elsewhere. */
function insideOf(request: MergeRequest): MergeRequest | undefined {
  const { sysroot: root, target, sources, opened = [], interpreter } = request;
  if (root === undefined) return request;
  const prefix = rootOf(root);
  const strip = (path: string): string => (path.startsWith(prefix + '/') ? path.slice(prefix.length) : path);
  const isBelow = [target, ...opened, ...sources.filter((source) => source.includes('/')), ...(typeof interpreter === 'string' ? [interpreter] : [])].every((path) => path.startsWith(prefix + '/'));
  return isBelow ? { ...request, target: strip(target), sources: sources.map(strip), opened: opened.map(strip), ...(typeof interpreter === 'string' && { interpreter: strip(interpreter) }) } : undefined;
}

/** The target's world; with the C library merged, also what that opens by itself (R6): libgcc_s, where something may end a thread or walk its stack. */
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
function unsupportedPart({ manifest, unwind, sections }: Image, object: LoadedObject): string[] {
  const { view, file } = object;
  const system = otherSystemOf(object);
  // Without the header nobody found the descriptions before: musl-gcc links that way.
  const hasIndex = file.segments.some(({ type }) => type === frameIndex);
  return [
    ...(system === undefined ? [] : [`it is for ${system}`]),
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
