// The commands about libraries: `deps` lists or draws what a file loads, `explain` prints the document that walks
// through it.

import { decodeBinary, loadProblem } from '../../shared/engine.ts';
import {
  holderOf,
  howFound,
  missingIn,
  missingText,
  needsOf,
  type Dependency,
} from '../../shared/features/loading/dependencies.ts';
import { explainView } from '../../shared/documents/explain.ts';
import { isStartedAlone, kernelView } from '../../shared/documents/kernelLoad.ts';
import { dependenciesJson } from '../../shared/features/loading/json.ts';
import { Worlds } from '../../shared/features/loading/worlds.ts';
import { bytesOf } from '../../shared/listing/listing.ts';
import { wholeTable, type View } from '../../shared/listing/overview.ts';
import { absolutePath, cpuFlags, nodeFiles } from '../host/filesNode.ts';
import { complain, type Output } from '../host/hostNode.ts';
import { worldSettings, type World } from '../lsp/loading.ts';
import { nameOf, printing, withFile } from './files.ts';

/** The options that say in which world a file is loaded. */
export interface WorldOptions {
  readonly sysroot?: string;
  readonly 'library-path'?: string;
  readonly preload?: readonly string[];
}

export interface DepsOptions extends WorldOptions {
  readonly tree?: boolean;
  readonly json?: boolean;
}

/** The world of a file; complains and gives undefined when there is none. */
export function worldOfFile(path: string, options: WorldOptions): World | undefined {
  const isLoaded = withFile(path, (source) => {
    const problem = loadProblem(source);
    if (problem !== undefined) complain(`${path}: ${problem}`);
    return problem === undefined;
  });
  if (isLoaded !== true) return undefined;
  const { sysroot, 'library-path': libraryPath = '', preload = [] } = options;
  const root = sysroot === undefined ? '' : absolutePath(sysroot);
  const settings = worldSettings({ sysroot: root, libraryPath, preload }, cpuFlags());
  const worlds = new Worlds(nodeFiles, { ...settings, currentFolder: absolutePath('.') }, () => performance.now());
  const world = worlds.of(absolutePath(path));
  if (!world) complain(`${path}: no dynamic linker loads it`);
  return world;
}

/** Prints what a file loads; false when something is missing or the file is no dynamic one. */
export function deps(out: Output, path: string, options: DepsOptions): boolean {
  const world = worldOfFile(path, options);
  if (!world) return false;
  if (options.json === true) out.write(JSON.stringify(dependenciesJson(world), undefined, 1) + '\n');
  else if (options.tree === true) writeTree(out, world);
  else writeList(out, world);
  out.flush();
  return !world.missing.some(({ isFatal }) => isFatal);
}

/** In load order, the way ldd(1) prints it, with how each was found. */
function writeList(out: Output, world: World): void {
  for (const object of world.objects) {
    if (object.isProgram) continue;
    const name = object.names.find((each) => !each.includes('/')) ?? object.names[0] ?? '';
    out.write(`${name} => ${holderOf(world, object)} (${howFound(world, object)})\n`);
  }
  for (const missing of missingIn(world)) out.write(missingText(world, missing) + '\n');
}

/** Each library's own needs stand where it is first needed. */
function writeTree(out: Output, world: World): void {
  const shown = new Set<unknown>([world.program]);
  const write = (dependency: Dependency, indent: string, isLast: boolean): void => {
    const { name, object, how } = dependency;
    const isRepeated = shown.has(object) && object !== undefined && object.needed.length > 0;
    const branch = isLast ? '└─ ' : '├─ ';
    const found = object ? ` => ${holderOf(world, object)} (${how})` : `: ${how}`;
    out.write(`${indent}${branch}${name}${found}${isRepeated ? ' …' : ''}\n`);
    if (!object || shown.has(object)) return;
    shown.add(object);
    writeAll(needsOf(world, object), indent + (isLast ? '   ' : '│  '));
  };
  const writeAll = (all: readonly Dependency[], indent: string): void =>
    all.forEach((each, index) => write(each, indent, index === all.length - 1));
  out.write(`${world.program.path}\n`);
  writeAll(needsOf(world, world.program), '');
}

/** Prints the whole document that explains loading; false when nobody starts or loads the file. */
export function explain(out: Output, path: string, options: WorldOptions): boolean {
  const isPrinted = withFile(path, (source) => {
    const { file } = decodeBinary(source, []);
    const isAlone = loadProblem(source) !== undefined && isStartedAlone(file);
    if (isAlone) write(out, kernelView({ file, path, name: nameOf(path) }, printing));
    return isAlone;
  });
  if (isPrinted !== false) return isPrinted === true;
  const world = worldOfFile(path, options);
  if (!world) return false;
  write(out, explainView(world, printing));
  return true;
}

/** Prints a document whole. */
function write(out: Output, view: View): void {
  for (const { id } of view.blocks) {
    const listing = wholeTable(view, id);
    if (listing) for (const piece of bytesOf(listing)) out.writeBytes(piece);
  }
}
