// The command that makes one file of several: chooses, shows the plan, writes the output whole or not at all.

import { folderOf } from '../../shared/base/files.ts';
import { textOf } from '../../shared/base/log.ts';
import { counted, hex, readableSize } from '../../shared/base/text.ts';
import { planMerge } from '../../shared/merge/planMerge.ts';
import type { MergePlan } from '../../shared/merge/request.ts';
import { absolutePath, cpuFlags, nodeFiles } from '../host/filesNode.ts';
import { complain, nodeHost, reasonOf, type Output } from '../host/hostNode.ts';
import { writeText } from '../host/outputNode.ts';
import { writeOutput } from '../host/writeOutput.ts';

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
  readonly 'library-path'?: string;
  /** No summary and no warnings. */
  readonly quiet?: boolean;
  readonly 'dry-run'?: boolean;
  readonly json?: boolean;
  readonly report?: string;
}

/**
 * Merges `target` and `sources`; false, with messages on standard error, when there is no output. What the user has to
 * know of an output follows there, too.
 * @param version of Elfsmith
 */
export function merge(
  out: Output,
  version: string,
  target: string,
  sources: readonly string[],
  options: MergeCommand,
): boolean {
  const folders = (options['with-plugins'] ?? []).map((folder) => ({
    folder,
    libraries: librariesIn(absolutePath(folder)),
  }));
  const empty = folders.filter(({ libraries }) => libraries.length === 0);
  for (const { folder } of empty) complain(`${folder}: no folder with libraries (*.so)`);
  if (empty.length > 0) return false;
  const path = options.output === undefined ? undefined : absolutePath(options.output);
  const isWhole = options['self-contained'] === true;
  const isQuiet = options.quiet === true;
  const progress =
    process.stderr.isTTY && !isQuiet ? (what: string): void => void process.stderr.write(`\r\x1b[K${what}`) : undefined;
  const plan = planMerge(nodeFiles, {
    version,
    target: absolutePath(target),
    sources: sources.map((source) =>
      source.includes('/') || nodeFiles.stat(absolutePath(source)) ? absolutePath(source) : source,
    ),
    openedAs: new Map(
      (options.with ?? []).filter((given) => given.includes('/')).map((given) => [absolutePath(given), given]),
    ),
    opened: [...(options.with ?? []).map(absolutePath), ...folders.flatMap(({ libraries }) => libraries)],
    needed: isWhole || options.needed === true,
    libc: isWhole || options.libc === true,
    interpreter: options.interpreter ? absolutePath(options.interpreter) : isWhole || options.interpreter === '',
    only: options.only ?? [],
    except: options.except ?? [],
    closed: options.close === true,
    pack: options['no-pack'] !== true,
    preloadable: options.preloadable === true,
    cpuFlags: cpuFlags(),
    currentFolder: absolutePath('.'),
    ...(path !== undefined && { folder: folderOf(path) }),
    ...(options.sysroot !== undefined && { sysroot: absolutePath(options.sysroot) }),
    ...(options['library-path'] !== undefined && { libraryPath: options['library-path'] }),
    ...(progress && { progress }),
  });
  progress?.('');
  const size = path === undefined || options['dry-run'] === true ? plan.file?.size : writeTo(path, plan);
  for (const { path: file, diagnostic, offset } of plan.messages) {
    const { severity } = diagnostic.code;
    if (severity !== 'error' && isQuiet) continue;
    const kind = severity === 'error' ? '' : `${severity}: `;
    complain(`${file}: ${kind}${offset === undefined ? '' : `${hex(offset)}: `}${textOf(diagnostic)}`);
  }
  if (size !== undefined && options['dry-run'] !== true && !isQuiet)
    complain(summaryOf(plan, path ?? '', size, options.report));
  if (options.report !== undefined) report(options.report, planText(plan));
  if (options.json === true) out.write(JSON.stringify(planJson(plan), undefined, 1) + '\n');
  else if (options['dry-run'] === true) out.write(planText(plan));
  out.flush();
  return size !== undefined;
}

/** The libraries of a folder, by name. */
function librariesIn(folder: string): string[] {
  return [...(nodeFiles.list(folder) ?? [])]
    .filter((name) => /\.so(\.|$)/.test(name))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** Writes the output; gives its size, undefined when there is none. */
function writeTo(path: string, plan: MergePlan): number | undefined {
  const { size, problem } = writeOutput(nodeHost.system, path, plan);
  if (problem !== undefined) complain(`${path}: ${problem}`);
  return size;
}

/** Decisions that matter to who uses the output, in the order in which they are told. */
const told: readonly Decision['about'][] = [
  'interpreter',
  'cpu',
  'property',
  'packed',
  'first',
  'stack',
  'text',
  'opened',
  'undefined',
  'order',
  'unwind',
  'preload',
  'duplicate',
  'shadowed',
];
/** Of one kind at most so many are told, and so many names in one line. */
const mostTold = 3;
const mostNamed = 8;

/** What the user has to know of an output, in a few lines; the report has all. */
function summaryOf(plan: MergePlan, path: string, size: number, reported: string | undefined): string {
  const { merged, interpreter, needs, decisions } = planJson(plan);
  const inside = [...merged, ...(interpreter ? [interpreter] : [])].map(({ name }) => name);
  const loaded = needs.filter((name) => name !== interpreter?.name);
  const isFree = loaded.length === 0 && interpreter !== undefined;
  // What packed relocations need is inside, too; libraries that were named to be opened are where they were wished.
  const isTold = ({ about, what }: Decision): boolean =>
    about === 'packed' ? !isFree : about !== 'opened' || !what.includes(': inside;');
  const rows = told.map((about) => decisions.filter((decision) => decision.about === about && isTold(decision)));
  // `function: what: where`
  const later = decisions.filter(({ about }) => about === 'outside').flatMap(({ what }) => what.split(': ')[1] ?? []);
  const lines = [
    `${path}: ${readableSize(size)}, made of ${counted(inside.length, 'file')}: ${listed(inside)}`,
    isFree
      ? 'it needs no other file to start'
      : `it needs ${listed(loaded)} where it runs${interpreter ? '' : ', and its dynamic linker'}`,
    ...(later.length > 0 ? [`it opens by name when asked for: ${later.join('; ')}`] : []),
    ...rows.flatMap((row) => [
      ...row.slice(0, mostTold).map(lineOf),
      ...(row.length > mostTold ? [`${row[0]?.about ?? ''}: and ${row.length - mostTold} more`] : []),
    ]),
  ];
  if (decisions.length > 0 && reported === undefined) lines.push('all that was decided: --report FILE or --dry-run');
  return lines.join('\n  ');
}

type Decision = MergePlan['decisions'][number];

function listed(names: readonly string[]): string {
  const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : '';
  return names.slice(0, mostNamed).join(', ') + more;
}

const lineOf = ({ about, what }: Decision): string => `${about}: ${what}`;

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
  const all = [...merged, ...(interpreter ? [interpreter] : [])];
  const width = (field: 'address' | 'name'): number =>
    all.reduce((widest, row) => Math.max(widest, row[field].length), 0);
  const placed = ({ address, name, path }: Placed): string =>
    `${address.padEnd(width('address'))}  ${name.padEnd(width('name'))}  ${path}`;
  const table = (heading: string, rows: readonly string[]): string =>
    rows.length === 0 ? '' : `${heading}\n${rows.map((row) => `  ${row}\n`).join('')}\n`;
  return (
    table('merged', merged.map(placed)) +
    table('dynamic linker inside', interpreter ? [placed(interpreter)] : []) +
    table(
      'stays needed',
      needs.map((name) => (name === interpreter?.name ? `${name}  inside: only the name stays` : name)),
    ) +
    table('not found', missing) +
    table('decisions', decisions.map(lineOf))
  );
}

interface Placed {
  readonly name: string;
  readonly path: string;
  readonly address: string;
}

function planJson({ world, parts, interpreter, needs, decisions }: MergePlan): {
  merged: Placed[];
  interpreter?: Placed;
  needs: readonly string[];
  missing: string[];
  decisions: MergePlan['decisions'];
} {
  const placed = ({ object, address }: MergePlan['parts'][number]): Placed => ({
    name: object.view.soname ?? object.path.replace(/^.*\//, ''),
    path: object.path,
    address: hex(address),
  });
  return {
    merged: parts.map(placed),
    ...(interpreter && { interpreter: placed(interpreter) }),
    needs,
    missing: world?.missing.map(({ name }) => name) ?? [],
    decisions,
  };
}
