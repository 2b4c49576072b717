// The command that changes a file: reads options as patchelf does, prints what is asked for, and writes the output
// whole or not at all.

import { textOf } from '../../shared/base/log.ts';
import { textOfBytes } from '../../shared/base/text.ts';
import { changes, prints, type Change } from '../../shared/edit/changes.ts';
import type { EditRequest, Edited } from '../../shared/edit/edit.ts';
import { textOf as textOfListing } from '../../shared/listing/listing.ts';
import { wholeTable, type View } from '../../shared/listing/overview.ts';
import { planEdit } from '../../shared/documents/editPlan.ts';
import { worldProvider, type Provider } from '../../shared/edit/versions.ts';
import { worldOfFile } from './deps.ts';
import { nameOf, printing } from './files.ts';
import { absolutePath, nodeFiles, readText } from '../host/filesNode.ts';
import { complain, openFile, reasonOf, type Output } from '../host/hostNode.ts';
import type { PendingFile } from '../host/host.ts';
import { isSameFile, replaceBoth, replaceFile, type Replaced, type Replacement } from '../host/outputNode.ts';

export interface EditCommand {
  readonly files: readonly string[];
  readonly output: string | undefined;
  readonly request: Omit<EditRequest, 'files' | 'currentFolder'>;
  readonly isQuiet: boolean;
  /** Says what moved. */
  readonly isDetailed: boolean;
  /** The plan is printed, and nothing is written. */
  readonly plan: 'text' | 'json' | undefined;
  /** Segments whose content is written to files, by type. */
  readonly extracts: readonly (readonly [type: string, path: string])[];
}

const flags = [
  'in-place',
  'force-rpath',
  'no-sort',
  'quiet',
  'debug',
  'no-clobber-old-sections',
  'dry-run',
  'json',
] as const;
/** Options with a value that are no changes. */
const settings: ReadonlySet<string> = new Set([
  'output',
  'extract',
  'print-floor',
  'allowed-rpath-prefixes',
  'page-size',
  'main',
]);

const longOf: ReadonlyMap<string, string> = new Map([
  ['-o', '--output'],
  ['-q', '--quiet'],
]);

/** The patchelf whose options are taken. Scripts such as auditwheel ask for 0.14 or later. */
export const patchelfVersion = '0.18.0';

/** All options, by their long names. */
export const optionNames = [...Object.keys(changes), ...Object.keys(prints), ...settings, ...flags];

/** Reads the words of the command line; what is wrong with them as a text. */
export function parseEdit(words: readonly string[]): EditCommand | string {
  try {
    return readWords(words);
  } catch (error) {
    if (error instanceof UnreadableValue) return error.message;
    throw error;
  }
}

function readWords(words: readonly string[]): EditCommand | string {
  const files: string[] = [];
  const wanted: Change[] = [];
  const printed: string[] = [];
  const given = new Map<string, string>();
  const extracts: (readonly [string, string])[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--') {
      files.push(...words.slice(at + 1));
      break;
    }
    const [, long, inline] = /^--([^=]+)(?:=(.*))?$/s.exec(longOf.get(word) ?? word) ?? [];
    if (long === undefined) {
      if (word.startsWith('-') && word !== '-') return `no option ${word}`;
      files.push(word);
      continue;
    }
    const name = long === 'interpreter' ? 'set-interpreter' : long;
    const count = settings.has(name) ? 1 : (changes[name]?.values.length ?? 0);
    const isKnown = name in changes || name in prints || settings.has(name) || flags.some((flag) => flag === name);
    if (!isKnown) return `no option --${long}`;
    const values =
      inline === undefined ? words.slice(at + 1, at + 1 + count) : [inline, ...words.slice(at + 1, at + count)];
    if (values.length < count || (count === 0 && inline !== undefined))
      return count === 0
        ? `--${name} takes no value`
        : `--${name} needs ${changes[name]?.values.join(' and ') ?? 'a value'}`;
    at += count - (inline === undefined || count === 0 ? 0 : 1);
    if (name in changes) wanted.push({ option: name, values: values.map(contentOf) });
    else if (name in prints) printed.push(name);
    else if (name === 'extract') {
      const [, type, path] = /^([^=]+)=(.+)$/s.exec(values[0] ?? '') ?? [];
      if (type === undefined || path === undefined) return '--extract needs TYPE=FILE';
      extracts.push([type, path]);
    } else given.set(name, values[0] ?? '');
  }
  return commandOf(files, wanted, printed, given, extracts);
}

function commandOf(
  files: readonly string[],
  wanted: readonly Change[],
  printed: readonly string[],
  given: ReadonlyMap<string, string>,
  extracts: EditCommand['extracts'],
): EditCommand | string {
  const output = given.get('output');
  if (files.length === 0) return 'edit needs a file, and options as patchelf has them';
  if (output !== undefined && files.length > 1) return '--output goes with one file';
  if (output !== undefined && given.has('in-place')) return '--output and --in-place exclude each other';
  if (extracts.length > 0 && files.length > 1) return '--extract goes with one file';
  if (files.length > 1 && wanted.some(({ option }) => option === 'split-debug'))
    return '--split-debug goes with one file';
  if (given.has('json') && !given.has('dry-run')) return '--json goes with --dry-run';
  if (given.has('dry-run') && (wanted.length === 0 || extracts.length > 0))
    return '--dry-run is about what is to be changed';
  if (given.has('main') && wanted.every(({ option }) => option !== 'start-like'))
    return '--main goes with --start-like';
  const floor = given.get('print-floor');
  if (
    wanted.length === 0 &&
    printed.length === 0 &&
    floor === undefined &&
    extracts.length === 0 &&
    output === undefined
  )
    return 'edit needs something to change or to print';
  const prefixes = given.get('allowed-rpath-prefixes')?.split(':') ?? [];
  const forceRpath = given.has('force-rpath');
  return {
    files,
    output,
    extracts,
    isQuiet: given.has('quiet'),
    isDetailed: given.has('debug'),
    plan: given.has('dry-run') ? planForm(given.has('json')) : undefined,
    request: {
      changes: wanted,
      prints: printed,
      ...(floor !== undefined && { floor }),
      forceRpath,
      allowedPrefixes: prefixes,
      isUnsorted: given.has('no-sort'),
      main: given.get('main'),
    },
  };
}

const planForm = (isJson: boolean): 'text' | 'json' => (isJson ? 'json' : 'text');

class UnreadableValue extends Error {}

/** As patchelf: a value that begins with @ is the content of the file of that name. */
function contentOf(value: string): string {
  if (!value.startsWith('@')) return value;
  try {
    return readText(value.slice(1));
  } catch (error) {
    throw new UnreadableValue(`getting info about '${value.slice(1)}': ${reasonOf(error)}`);
  }
}

/** Changes files; false, with messages on standard error, when one of them stays as it is though it was to change. */
export function editFiles(out: Pick<Output, 'write' | 'flush'>, command: EditCommand): boolean {
  let isGood = true;
  for (const file of command.files) isGood = editOne(out, file, command) && isGood;
  out.flush();
  return isGood;
}

function editOne(
  out: Pick<Output, 'write'>,
  path: string,
  { output, request: asked, isQuiet, isDetailed, extracts, plan }: EditCommand,
): boolean {
  try {
    const source = openFile(path);
    try {
      const request: EditRequest = {
        ...asked,
        provider: providerOf(path),
        extracts: extracts.map(([type]) => type),
        files: nodeFiles,
        currentFolder: absolutePath('.'),
      };
      const planned = planEdit(source, nameOf(path), request, printing);
      const { edited: result } = planned;
      if (plan !== undefined) {
        tell(path, result, isQuiet, false);
        out.write(plan === 'json' ? JSON.stringify(planned.json(), undefined, 1) + '\n' : textOfView(planned.view()));
        return result.file !== undefined;
      }
      for (const line of result.printed) out.write(textOfBytes(Uint8Array.from(line, (c) => c.charCodeAt(0))) + '\n');
      tell(path, result, isQuiet, isDetailed);
      const { file: edited } = result;
      for (const [index, bytes] of result.extracted.entries()) {
        const [, target = ''] = extracts[index] ?? [];
        const write = (to: PendingFile): number[] => [to.write(0, bytes ?? new Uint8Array(0))].map(() => 0);
        if (bytes) about([target], path, () => replaceFile(path, absolutePath(target), false, write));
      }
      if (!edited) return false;
      if (request.changes.length === 0 && output === undefined) return true;
      const target = absolutePath(output ?? path);
      if (output !== undefined && isSameFile(target, absolutePath(path)))
        throw new Error(`${output} is the input: it is changed with --in-place, or without -o`);
      const main: Replacement = { path, target, isInPlace: output === undefined, fill: (to) => edited.writing(to) };
      const { debugFile } = edited;
      const write = (): Replaced =>
        debugFile
          ? replaceBoth(main, { ...debugFile, path: absolutePath(debugFile.path) }, debugFile.path)
          : replaceFile(path, target, main.isInPlace, main.fill);
      const { losses } = about([...(debugFile ? [debugFile.path] : []), output ?? path], path, write);
      for (const loss of isQuiet ? [] : losses) complain(`${path}: warning: ${loss}`);
      return true;
    } finally {
      source.close();
    }
  } catch (error) {
    complain(`${path}: ${reasonOf(error)}`);
    return false;
  }
}

/** Does `write`; why it can't be done names the one of the outputs of which the system speaks. */
function about<T>(outputs: readonly string[], path: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (!(error instanceof Error) || !('path' in error)) throw error;
    // A draft's name is its output's and more (host/outputNode.ts).
    const place = String(error.path).replace(/\.\d+\.(part|before)$/, '');
    const output = outputs.find((output) => absolutePath(output) === place) ?? outputs[0] ?? path;
    if (output === path) throw error;
    throw new Error(`${output} can't be written: ${reasonOf(error)}`, { cause: error });
  }
}

function textOfView(view: View): string {
  const tables = view.blocks.map(({ id }) => wholeTable(view, id));
  return tables.map((listing) => (listing ? textOfListing(listing) : '')).join('');
}

/** Looks into the libraries that the dynamic linker would load with a file, once somebody asks. */
export function providerOf(path: string): Provider {
  return worldProvider(() => worldOfFile(path, {}));
}

function tell(path: string, { log, file }: Edited, isQuiet: boolean, isDetailed: boolean): void {
  for (const diagnostic of log.diagnostics) {
    const { severity } = diagnostic.code;
    if (severity === 'error') complain(`${path}: ${textOf(diagnostic)}`);
    else if (!isQuiet) complain(`${path}: ${severity}: ${textOf(diagnostic)}`);
  }
  for (const remark of isDetailed ? (file?.remarks ?? []) : []) complain(`${path}: ${remark}`);
}
