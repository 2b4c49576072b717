// The command that makes one file of several: chooses, shows the plan, writes the output whole or not at all.

import { folderOf } from '../shared/base/files.ts';
import { textOf } from '../shared/base/log.ts';
import { hex } from '../shared/base/text.ts';
import { planMerge, writeMerged, type MergePlan } from '../shared/mergeFiles.ts';
import { absolutePath, cpuFlags, nodeFiles } from './filesNode.ts';
import { complain, nodeHost, reasonOf, type Output } from './hostNode.ts';
import { writeText } from './outputNode.ts';
import { writeOutput } from './writeOutput.ts';

export interface MergeCommand {
  readonly output?: string;
  readonly needed?: boolean;
  readonly libc?: boolean;
  /** Path of the dynamic linker; empty: the target's own. */
  readonly interpreter?: string;
  readonly 'self-contained'?: boolean;
  readonly with?: readonly string[];
  readonly 'with-plugins'?: readonly string[];
  readonly only?: readonly string[];
  readonly except?: readonly string[];
  readonly close?: boolean;
  readonly 'no-pack'?: boolean;
  readonly preloadable?: boolean;
  readonly sysroot?: string;
  readonly 'dry-run'?: boolean;
  readonly json?: boolean;
  readonly report?: string;
}

/** Merges `target` and `sources`; false, with messages on standard error, when there is no output. @param version of Elfsmith */
export function merge(out: Output, version: string, target: string, sources: readonly string[], options: MergeCommand): boolean {
  const folders = (options['with-plugins'] ?? []).map((folder) => ({ folder, libraries: librariesIn(absolutePath(folder)) }));
  const empty = folders.filter(({ libraries }) => libraries.length === 0);
  for (const { folder } of empty) complain(`${folder}: no folder with libraries (*.so)`);
  if (empty.length > 0) return false;
  const path = options.output === undefined ? undefined : absolutePath(options.output);
  const isWhole = options['self-contained'] === true;
  const progress = process.stderr.isTTY ? (what: string): void => void process.stderr.write(`\r\x1b[K${what}`) : undefined;
  const plan = planMerge(nodeFiles, {
    target: absolutePath(target), sources: sources.map((source) => (source.includes('/') || nodeFiles.stat(absolutePath(source)) ? absolutePath(source) : source)),
    opened: [...(options.with ?? []).map(absolutePath), ...folders.flatMap(({ libraries }) => libraries)],
    needed: isWhole || options.needed === true, libc: isWhole || options.libc === true, interpreter: options.interpreter ? absolutePath(options.interpreter) : isWhole || options.interpreter === '', only: options.only ?? [], except: options.except ?? [], closed: options.close === true, pack: options['no-pack'] !== true, preloadable: options.preloadable === true,
    cpuFlags: cpuFlags(), currentFolder: absolutePath('.'), ...(path !== undefined && { folder: folderOf(path) }), ...(options.sysroot !== undefined && { sysroot: absolutePath(options.sysroot) }), ...(progress && { progress }),
  });
  progress?.('');
  const isWritten = plan.image !== undefined && (options['dry-run'] === true || path === undefined ? writeMerged(plan, version, { write: () => undefined }) : writeTo(path, plan, version));
  for (const { path: file, diagnostic, offset } of plan.messages) complain(`${file}: ${offset === undefined ? '' : `${hex(offset)}: `}${textOf(diagnostic)}`);
  if (options.report !== undefined) report(options.report, planText(plan));
  if (options.json === true) out.write(JSON.stringify(planJson(plan), undefined, 1) + '\n');
  else if (options['dry-run'] === true) out.write(planText(plan));
  out.flush();
  return isWritten;
}

/** The libraries of a folder, by name. */
function librariesIn(folder: string): string[] {
  return [...(nodeFiles.list(folder) ?? [])].filter((name) => /\.so(\.|$)/.test(name)).sort().map((name) => `${folder}/${name}`);
}

function writeTo(path: string, plan: MergePlan, version: string): boolean {
  const { size, problem } = writeOutput(nodeHost.system, path, plan, version);
  if (problem !== undefined) complain(`${path}: ${problem}`);
  return size !== undefined;
}

function report(path: string, text: string): void {
  try {
    writeText(path, text);
  } catch (error) {
    complain(`${path}: ${reasonOf(error)}`);
  }
}

/** The plan for people: who is merged and where, what stays outside, what was decided. */
function planText(plan: MergePlan): string {
  const { merged, interpreter, needs, missing, decisions } = planJson(plan);
  const placed = ({ address, name, path }: Placed): string => `${address.padEnd(12)}${name}  ${path}`;
  const table = (heading: string, rows: readonly string[]): string => (rows.length === 0 ? '' : `${heading}\n${rows.map((row) => `  ${row}\n`).join('')}\n`);
  return table('merged', merged.map(placed)) + table('dynamic linker inside', interpreter ? [placed(interpreter)] : []) + table('stays needed', needs.map((name) => (name === interpreter?.name ? `${name}  inside: only the name stays` : name))) + table('not found', missing) + table('decisions', decisions.map(({ about, what }) => `${about}: ${what}`));
}

interface Placed { readonly name: string; readonly path: string; readonly address: string }

function planJson({ world, parts, interpreter, image, decisions }: MergePlan): { merged: Placed[]; interpreter?: Placed; needs: readonly string[]; missing: string[]; decisions: MergePlan['decisions'] } {
  const placed = ({ object, address }: MergePlan['parts'][number]): Placed => ({ name: object.view.soname ?? object.path.replace(/^.*\//, ''), path: object.path, address: hex(address) });
  return {
    merged: parts.map(placed), ...(interpreter && { interpreter: placed(interpreter) }),
    needs: image?.needs ?? [], missing: world?.missing.map(({ name }) => name) ?? [], decisions,
  };
}
