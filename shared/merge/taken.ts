// Libraries that are taken in because something says that the program opens them: folders, notes of the files, logs.

import { folderOf, nameOf, type Files } from '../base/files.ts';
import { counted } from '../base/text.ts';
import { isOpenable } from '../decode/loadable.ts';
import { latin1, type LibraryFiles } from '../loader/libraryFiles.ts';
import { isOfC } from '../loader/libraryKinds.ts';
import { isWanted, notedLibraries, type NotePriority } from '../loader/noted.ts';
import { linkViewOf } from '../loader/object.ts';
import { titleOfObject } from '../loader/search.ts';
import { searchOf, type World } from '../loader/world.ts';
import type { Decision } from '../passes/merging.ts';
import type { Messages } from './messages.ts';
import { readOpenedLog, type OpenedLog, type Opening } from './openedLog.ts';
import { belowRoot, worldOf } from './openWorld.ts';
import type { MergeRequest } from './request.ts';

/** The request with the libraries of its folders. */
export function withPlugins(messages: Messages, files: Files, request: MergeRequest): MergeRequest {
  const { opened = [], openedIn = [] } = request;
  const plugins = openedIn.flatMap((folder) => {
    const found = librariesIn(files, folder);
    if (found.length === 0) messages.refuse('no folder with libraries (*.so)', belowRoot(request, folder));
    return found;
  });
  return plugins.length === 0 ? request : { ...request, opened: [...opened, ...plugins] };
}

/** The libraries of a folder, by name. */
function librariesIn(files: Files, folder: string): string[] {
  const names = files.list(folder).filter((name) => /\.so(\.|$)/.test(name));
  return names.toSorted().map((name) => `${folder}/${name}`);
}

/** A request with what was found, and what is to be said of that. */
interface Taken {
  readonly request: MergeRequest;
  readonly decisions: readonly Decision[];
}

/** Adds what logs show and what notes name. @param request with paths as they are below the sysroot */
export function withOpened(messages: Messages, files: LibraryFiles, request: MergeRequest): Taken {
  const decisions: Decision[] = [];
  let taken = request;
  for (const { path, text } of request.openedLogs ?? []) {
    const log = readOpenedLog(text);
    const openings = log && ofProgram(files, taken, log);
    const others = new Set(log?.openings.map(({ program }) => program));
    if (openings?.length === 0 && others.size > 0)
      messages.refuse(`it shows what other programs opened, not ${taken.target}: ${[...others].join(', ')}`, path);
    else if (log && openings) taken = withLog(files, taken, { by: log.by, openings, title: nameOf(path) }, decisions);
    else messages.refuse('no line of it is of strace, of LD_DEBUG=files or of /proc/PID/maps', path);
  }
  return { request: withNoted(files, taken, decisions), decisions };
}

/** The libraries that notes name, and those that notes of these name. */
function withNoted(files: LibraryFiles, request: MergeRequest, decisions: Decision[]): MergeRequest {
  const { noted: least } = request;
  let taken = request;
  for (let isWhole = least === undefined; !isWhole;) {
    const world = worldOf(files, taken);
    const wanted = world ? notedLibraries(world).filter((library) => isWanted(library, least as NotePriority)) : [];
    const opened = taken.opened ?? [];
    const more = wanted.flatMap(({ path }) => (path === undefined || opened.includes(path) ? [] : [path]));
    isWhole = more.length === 0;
    taken = isWhole ? taken : { ...taken, opened: [...opened, ...new Set(more)] };
    if (!isWhole) continue;
    for (const { name, path, by, priority } of wanted)
      if (path === undefined) {
        const what = `${name}: noted by ${titleOfObject(by)}${priority === '' ? '' : ` as ${priority}`}, not found`;
        decisions.push({ about: 'opened', what });
      }
  }
  return taken;
}

interface NamedLog extends OpenedLog {
  readonly title: string;
}

/** Why a file that was opened is not taken. */
type Reason = 'start' | 'libc' | 'other' | 'gone';

function withLog(files: LibraryFiles, request: MergeRequest, log: NamedLog, decisions: Decision[]): MergeRequest {
  const world = worldOf(files, request);
  if (!world) return request;
  const { openings } = log;
  const left: Record<Reason, string[]> = { start: [], libc: [], other: [], gone: [] };
  const candidates = new Map<string, string>();
  for (const opening of openings) {
    const path = pathOf(world, request, opening);
    const reason = path === undefined ? 'gone' : whyLeft(files, world, path);
    if (reason !== undefined) left[reason].push(opening.path);
    else if (path !== undefined && !candidates.has(path)) candidates.set(path, opening.path);
  }
  const opened = rootsOf(files, request, [...candidates.keys()]);
  const gone = [...new Set(left.gone)].filter((path) => /\.so(\.|$)/.test(path));
  decisions.push({ about: 'opened', what: sumOf(log, opened.length, left) });
  for (const path of gone) decisions.push({ about: 'opened', what: `${path}: was opened by ${log.title}, not found` });
  const named = opened.map((path) => [path, candidates.get(path) ?? path] as const);
  const openedAs = new Map([...named.filter(([, own]) => own.includes('/')), ...(request.openedAs ?? [])]);
  return { ...request, opened: [...new Set([...(request.opened ?? []), ...opened])], openedAs };
}

function sumOf(
  { title, by, openings }: NamedLog,
  taken: number,
  left: Readonly<Record<Reason, readonly string[]>>,
): string {
  const rest = [
    [left.start, 'needed from the start'],
    [left.libc, 'opened by the C library itself, which stays on the disk'],
  ] as const;
  const others = rest.flatMap(([paths, why]) => (paths.length > 0 ? `; ${new Set(paths).size} ${why}` : [])).join('');
  const files = counted(openings.length, 'file');
  return `${title} (${by}): ${files} opened, ${counted(taken, 'library', 'libraries')} taken${others}`;
}

/**
 * What processes of the target opened, and those of which the log does not show what they are; undefined where it shows
 * other programs only.
 */
function ofProgram(
  { files }: LibraryFiles,
  { target, currentFolder }: MergeRequest,
  { openings }: OpenedLog,
): readonly Opening[] {
  const real = (path: string): string => files.realPath(path) ?? path;
  const isCalled = (path: string): boolean => {
    const whole = path.startsWith('/') || currentFolder === undefined ? path : `${currentFolder}/${path}`;
    // Relative to a folder that the log does not tell the name has to do.
    return files.stat(whole) || path.startsWith('/') ? real(whole) === real(target) : nameOf(path) === nameOf(target);
  };
  const isTarget = new Map<string, boolean>();
  const runs = (program: string): boolean => {
    const known = isTarget.get(program);
    if (known !== undefined) return known;
    // The kernel opens a script's program instead of it (fs/binfmt_script.c).
    const script = files.open(program);
    const [, interpreter] = (script && /^#![ \t]*([^ \t\n]+)/.exec(latin1(script.read(0, longestLine)))) ?? [];
    const runsIt = isCalled(program) || (interpreter !== undefined && isCalled(interpreter));
    isTarget.set(program, runsIt);
    return runsIt;
  };
  return openings.filter(({ program }) => program === undefined || runs(program));
}

/** BINPRM_BUF_SIZE of Linux include/uapi/linux/binfmts.h. */
const longestLine = 256;

/** Where what was opened lies; undefined where it is not there, or nothing says where. */
function pathOf(world: World, request: MergeRequest, { path, folder }: Opening): string | undefined {
  const { files } = world.context.files;
  if (!path.includes('/') && folder === undefined) return searchOf(world, path).opened?.path;
  const from = folder ?? (request.sysroot === undefined ? request.currentFolder : undefined);
  const whole = path.startsWith('/') ? path : from && `${from}/${path}`;
  if (whole === undefined || !files.stat(whole)) return undefined;
  return path.startsWith('/') ? whole : `${files.realPath(folderOf(whole)) ?? folderOf(whole)}/${nameOf(whole)}`;
}

function whyLeft(files: LibraryFiles, world: World, path: string): Reason | undefined {
  const opened = files.open(path);
  if (!opened || opened.file.machine !== world.program.file.machine || !isOpenable(opened.file)) return 'other';
  const { objects, startCount, interpreter, program } = world;
  if (opened.identity === program.identity) return 'other';
  const known = objects.slice(0, startCount).find(({ identity }) => identity === opened.identity);
  if (known || interpreter?.identity === opened.identity) return 'start';
  return isOfC({ view: linkViewOf(opened.file), path }) || /\/gconv\/[^/]+\.so$/.test(path) ? 'libc' : undefined;
}

/** Those that are not there already as what an earlier one needs. */
function rootsOf(files: LibraryFiles, request: MergeRequest, paths: readonly string[]): string[] {
  const world = worldOf(files, { ...request, opened: [...(request.opened ?? []), ...paths] });
  const needed = new Set<string>();
  const roots = new Set<string>();
  for (const { root, added } of world?.opened ?? []) {
    if (!needed.has(root.realPath)) roots.add(root.realPath);
    for (const object of added) needed.add(object.realPath);
  }
  return paths.filter((path) => roots.has(files.files.realPath(path) ?? path));
}
