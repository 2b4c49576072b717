// The command that makes one file of several: chooses, shows the plan, writes the output whole or not at all.

import { folderOf, nameOf } from '../../shared/base/files.ts';
import { textOf } from '../../shared/base/log.ts';
import { counted, hex, readableSize } from '../../shared/base/text.ts';
import { hwcapsOfWord, notedPriority } from '../../shared/merge/command.ts';
import { planMerge } from '../../shared/merge/planMerge.ts';
import type { FileMessage, MergePlan, MergeRequest, PlannedOpening, PlannedPart } from '../../shared/merge/request.ts';
import { absolutePath, cpuFlags, nodeFiles, readText } from '../host/filesNode.ts';
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
  /** No dynamic linker loads the output. */
  readonly bare?: boolean;
  readonly with?: readonly string[];
  readonly 'with-plugins'?: readonly string[];
  /** The least priority of the notes that count; empty: recommended. */
  readonly 'with-noted'?: string;
  readonly 'opened-log'?: readonly string[];
  readonly only?: readonly string[];
  readonly except?: readonly string[];
  readonly close?: boolean;
  readonly 'no-pack'?: boolean;
  readonly preloadable?: boolean;
  /** A CPU level, `none`, or subfolders of glibc-hwcaps, best first, with `:` between them. */
  readonly hwcaps?: string;
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
  const path = options.output === undefined ? undefined : absolutePath(options.output);
  const isDry = options['dry-run'] === true;
  const isQuiet = options.quiet === true;
  const progress = process.stderr.isTTY && !isQuiet ? showProgress : undefined;
  const logs = logsOf(options['opened-log'] ?? []);
  if (!logs) return false;
  const asked = { ...requestOf(options), openedLogs: logs };
  const request = { ...asked, version, target: absolutePath(target), sources: sources.map(sourceOf) };
  const plan = planMerge(nodeFiles, { ...request, progress });
  progress?.('');
  // From here on it is known what the output is, or why there is none.

  const size = path === undefined || isDry ? plan.file?.size : writeTo(path, plan);
  for (const message of plan.messages)
    if (!isQuiet || message.diagnostic.code.severity === 'error') complain(messageText(message));
  if (size !== undefined && !isDry && !isQuiet) complain(summaryOf(plan, path ?? '', size, options.report));
  if (options.report !== undefined) report(options.report, planText(plan));
  if (options.json === true) out.write(JSON.stringify(planJson(plan), undefined, 1) + '\n');
  else if (isDry) out.write(planText(plan));
  out.flush();
  return size !== undefined;
}

/** The logs by their paths; undefined, with a message, when one can't be read. */
function logsOf(paths: readonly string[]): MergeRequest['openedLogs'] | undefined {
  const logs: { readonly path: string; readonly text: string }[] = [];
  for (const path of paths) {
    try {
      logs.push({ path: absolutePath(path), text: readText(path) });
    } catch (error) {
      complain(`${path}: ${reasonOf(error)}`);
      return undefined;
    }
  }
  return logs;
}

/** Which option has a value that nothing is meant by; undefined when all are fine. */
export function wrongValue({ hwcaps, 'with-noted': noted }: MergeCommand): string | undefined {
  if (hwcaps !== undefined && !hwcapsOfWord(hwcaps)) return `--hwcaps takes a CPU level or none, not '${hwcaps}'`;
  if (noted !== undefined && !notedPriority(noted))
    return `--with-noted takes required, recommended or suggested, not '${noted}'`;
  return undefined;
}

/** What the options ask for. */
function requestOf(options: MergeCommand): Omit<MergeRequest, 'version' | 'target' | 'sources'> {
  const { output, interpreter, sysroot, with: opened = [] } = options;
  const isWhole = options['self-contained'] === true;
  const named = opened.filter((path) => path.includes('/'));
  const request = {
    opened: opened.map(absolutePath),
    openedIn: (options['with-plugins'] ?? []).map(absolutePath),
    openedAs: new Map(named.map((path) => [absolutePath(path), path])),
    needed: isWhole || options.needed === true || options.bare === true,
    bare: options.bare === true,
    libc: isWhole || options.libc === true,
    interpreter: interpreter ? absolutePath(interpreter) : isWhole || interpreter === '',
    only: options.only ?? [],
    except: options.except ?? [],
    closed: options.close === true,
    pack: options['no-pack'] !== true,
    preloadable: options.preloadable === true,
    cpuFlags: cpuFlags(),
    ...(options['with-noted'] !== undefined && { noted: notedPriority(options['with-noted']) }),
    ...(options.hwcaps !== undefined && { hwcaps: hwcapsOfWord(options.hwcaps) }),
    currentFolder: absolutePath('.'),
    sysroot: sysroot === undefined ? undefined : absolutePath(sysroot),
    libraryPath: options['library-path'],
  };
  return output === undefined ? request : { ...request, folder: folderOf(absolutePath(output)) };
}

/** A file where there is one; else a library by the name that the target needs. */
function sourceOf(source: string): string {
  const path = absolutePath(source);
  return source.includes('/') || nodeFiles.stat(path) ? path : source;
}

function showProgress(what: string): void {
  process.stderr.write(`\r\x1b[K${what}`);
}

function messageText({ path, diagnostic, offset }: FileMessage): string {
  const { severity } = diagnostic.code;
  const kind = severity === 'error' ? '' : `${severity}: `;
  const place = offset === undefined ? '' : `${hex(offset)}: `;
  return `${path}: ${kind}${place}${textOf(diagnostic)}`;
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
  'folder',
  'duplicate',
  'shadowed',
];
/** Of one kind at most so many are told, and so many names in one line. */
const mostTold = 3;
const mostNamed = 8;

/** What the user has to know of an output, in a few lines; the report has all. */
function summaryOf(plan: MergePlan, path: string, size: number, reported: string | undefined): string {
  const { merged, interpreter, needs, decisions, isBare } = planJson(plan);
  const inside = (interpreter ? [...merged, interpreter] : merged).map(({ name }) => name);
  const loaded = needs.filter((name) => name !== interpreter?.name);
  const isFree = loaded.length === 0 && (interpreter !== undefined || isBare);
  // What packed relocations need is inside, too; libraries that were named to be opened are where they were wished.
  const isTold = ({ about, what }: Decision): boolean => {
    if (about === 'packed') return !isFree;
    return about !== 'opened' || !what.includes(': inside;');
  };
  // `function: what: where`
  const apart = plan
    .openable()
    .filter(({ becomes, isOfC }) => becomes !== 'inside' && !isOfC)
    .map(({ what }) => what);
  const later = decisions.filter(({ about }) => about === 'outside').flatMap(({ what }) => what.split(': ')[1] ?? []);
  const lines = [`${path}: ${readableSize(size)}, made of ${counted(inside.length, 'file')}: ${listed(inside)}`];
  if (isFree) lines.push('it needs no other file to start');
  else lines.push(`it needs ${listed(loaded)} where it runs${interpreter ? '' : ', and its dynamic linker'}`);
  if (later.length > 0) lines.push(`it opens by name when asked for: ${later.join('; ')}`);
  if (apart.length > 0) lines.push(`it may open more than is inside: ${listed([...new Set(apart)])}`);
  for (const about of told) {
    const row = decisions.filter((decision) => decision.about === about && isTold(decision));
    lines.push(...row.slice(0, mostTold).map(lineOf));
    if (row.length > mostTold) lines.push(`${about}: and ${row.length - mostTold} more`);
  }
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
  const all = interpreter ? [...merged, interpreter] : merged;
  const width = (field: 'address' | 'name'): number =>
    all.reduce((widest, row) => Math.max(widest, row[field].length), 0);
  const placed = ({ address, name, path }: Placed): string =>
    `${address.padEnd(width('address'))}  ${name.padEnd(width('name'))}  ${path}`;
  const needed = (name: string): string => (name === interpreter?.name ? `${name}  inside: only the name stays` : name);
  const tables: readonly (readonly [heading: string, rows: readonly string[]])[] = [
    ['merged', merged.map(placed)],
    ['dynamic linker inside', interpreter ? [placed(interpreter)] : []],
    ['stays needed', needs.map(needed)],
    ['not found', missing],
    ['may be opened', plan.openable().map(openingLine)],
    ['decisions', decisions.map(lineOf)],
  ];
  const textOfRows = (rows: readonly string[]): string => rows.map((row) => `  ${row}\n`).join('');
  const present = tables.filter(([, rows]) => rows.length > 0);
  return present.map(([heading, rows]) => `${heading}\n${textOfRows(rows)}\n`).join('');
}

function openingLine({ what, how, by, about, found, becomes }: PlannedOpening): string {
  const [first] = found;
  const where = how === 'modules' ? `, ${counted(found.length, 'library', 'libraries')}` : '';
  const path = how === 'modules' || first === undefined || first === what ? '' : ` (${first})`;
  return `${what}${path}${where}: ${becomes}; ${about}, by ${nameOf(by.path)}`;
}

interface Placed {
  readonly name: string;
  readonly path: string;
  readonly address: string;
}

interface PlanJson {
  readonly merged: readonly Placed[];
  /** Left out of the JSON when undefined. */
  readonly interpreter: Placed | undefined;
  readonly isBare: boolean;
  readonly needs: readonly string[];
  readonly missing: readonly string[];
  readonly openable: readonly OpenableJson[];
  readonly decisions: readonly Decision[];
}

interface OpenableJson {
  readonly what: string;
  readonly how: PlannedOpening['how'];
  readonly by: string;
  readonly about: string;
  /** Left out of the JSON when undefined. */
  readonly offset: string | undefined;
  readonly found: readonly string[];
  readonly becomes: PlannedOpening['becomes'];
}

function planJson({ world, parts, interpreter, isBare, needs, openable, decisions }: MergePlan): PlanJson {
  const placed = ({ object, address }: PlannedPart): Placed => ({
    name: object.view.soname ?? nameOf(object.path),
    path: object.path,
    address: hex(address),
  });
  return {
    merged: parts.map(placed),
    interpreter: interpreter && placed(interpreter),
    isBare,
    needs,
    missing: world?.missing.map(({ name }) => name) ?? [],
    openable: openable().map(({ what, how, by, about, offset, found, becomes }) => ({
      what,
      how,
      by: by.path,
      about,
      offset: offset === undefined ? undefined : hex(offset),
      found,
      becomes,
    })),
    decisions,
  };
}
