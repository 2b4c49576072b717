// Compares two files for the command line: what matters in a few sentences, then each fact that only one of them has or
// that is another one.

import { archiveSteps, samplesOf } from '../../shared/compare/archives.ts';
import { codeSteps, isCodeComparable, whyCodeIsLeft } from '../../shared/compare/code.ts';
import { compareFiles, type Change, type Comparison, type TopicChanges } from '../../shared/compare/compare.ts';
import { factText, type Fact } from '../../shared/compare/topics.ts';
import type { Decoder } from '../../shared/disassemble/decoder.ts';
import { Decoders } from '../../shared/disassemble/decoders.ts';
import { isBinary, openBinary, type Binary } from '../../shared/engine.ts';
import { complain, nodeHost, type Output } from '../host/hostNode.ts';
import { wasmOf } from '../host/wasm.ts';
import { nameOf, printing, withFile } from './files.ts';

type ElfFile = NonNullable<Binary['file']>;

export interface DiffOptions {
  readonly json?: boolean;
  readonly abi?: boolean;
  /** Whether code is compared; absent where its size decides. */
  readonly code?: boolean;
}

/** Prints how two files differ; gives whether they do, undefined where one of them can't be read. */
export async function diff(
  out: Output,
  paths: readonly [string, string],
  options: DiffOptions,
): Promise<boolean | undefined> {
  const decoders = new Decoders(wasmOf(nodeHost));
  const isPrepared = await prepare(paths, decoders, options);
  const compared =
    isPrepared === undefined
      ? undefined
      : withBoth(paths, (before, after) => {
          if (before.archive && after.archive)
            return compareMembers(before.archive, after.archive, isPrepared, options);
          return before.file && after.file
            ? compareBoth({ before: before.file, after: after.file }, decoders, options)
            : undefined;
        });
  if (!compared) return undefined;
  const { comparison, left } = compared;
  out.write(options.json === true ? jsonText(paths, comparison, left) : textOf(comparison, left, options.abi === true));
  out.flush();
  return !comparison.isSame;
}

type Archive = NonNullable<Binary['archive']>;
type DecoderOf = (file: ElfFile) => Decoder | undefined;

/** Two archives, member by member. */
function compareMembers(
  before: Archive,
  after: Archive,
  decoderOf: DecoderOf,
  { abi = false }: DiffOptions,
): { readonly comparison: Comparison; readonly left: string } {
  const steps = archiveSteps(before, after, { decoderOf, isAbiOnly: abi });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return { comparison: step.value, left: '' };
}

type Pair = Readonly<Record<'before' | 'after', ElfFile>>;

/** Loads what takes the code of the files apart; undefined where one of them can't be read. */
async function prepare(
  paths: readonly [string, string],
  decoders: Decoders,
  options: DiffOptions,
): Promise<DecoderOf | undefined> {
  const files = withBoth(paths, ({ file: old, archive: before }, { file: now, archive: after }) => {
    if (before && after)
      return options.code === false || options.abi === true ? [] : samplesOf(before, after, options.code);
    return old && now && isCodeWanted({ before: old, after: now }, options) ? [old, now] : [];
  });
  if (!files) return undefined;
  for (const file of files) await decoders.prepare(file);
  return (file) => (files.length > 0 ? decoders.of(file) : undefined);
}

/** With two binaries that are open; undefined where one can't be read, which has been said then. */
function withBoth<T>(paths: readonly [string, string], work: (before: Binary, after: Binary) => T): T | undefined {
  const [before, after] = paths;
  return withFile(before, (left) =>
    withFile(after, (right) => {
      const binaries = [left, right].map((source, side) => {
        const binary = isBinary(source) ? openBinary(source, nameOf(paths[side] ?? ''), printing) : undefined;
        if (!binary) complain(`${paths[side]}: no ELF file`);
        return binary;
      });
      const [old, now] = binaries;
      if (!old || !now) return undefined;
      if ((old.archive === undefined) === (now.archive === undefined)) return work(old, now);
      complain(`${paths[old.archive ? 0 : 1]}: an archive is compared with an archive`);
      return undefined;
    }),
  );
}

function isCodeWanted({ before, after }: Pair, { abi, code }: DiffOptions): boolean {
  if (abi === true || code === false) return false;
  return code === true ? isCodeComparable(before, after) : whyCodeIsLeft(before, after) === undefined;
}

function compareBoth(
  files: Pair,
  decoders: Decoders,
  options: DiffOptions,
): { readonly comparison: Comparison; readonly left: string } {
  const { before, after } = files;
  const [old, now] = [decoders.of(before), decoders.of(after)];
  const isCompared = old !== undefined && now !== undefined && isCodeWanted(files, options);
  if (isCompared) {
    const steps = codeSteps({ before: { file: before, decoder: old }, after: { file: after, decoder: now } });
    while (steps.next().done !== true);
  }
  return { comparison: compareFiles(before, after, options.abi), left: isCompared ? '' : leftText(files, options) };
}

/** Why code was not compared, and how it is. */
function leftText({ before, after }: Pair, { abi, code }: DiffOptions): string {
  if (abi === true) return '';
  if (!isCodeComparable(before, after)) return whyCodeIsLeft(before, after) ?? '';
  const reason = code === false ? 'Code is not compared.' : (whyCodeIsLeft(before, after) ?? '');
  return code === false ? reason : `${reason} --code compares it.`;
}

function textOf({ summary, topics }: Comparison, left: string, isAbiOnly: boolean): string {
  const isCodeTold = topics.some(({ topic }) => topic.id === 'code');
  const text = (fact: Fact): string => factText(fact, isAbiOnly, isCodeTold);
  const lines = (change: Change): string[] => changeLines(change, text);
  const differing = topics.filter(({ changes }) => changes.length > 0);
  const tables = differing.map(({ topic, changes }) => ['', topic.title, ...changes.flatMap(lines)].join('\n'));
  return [...summary, ...(left === '' ? [] : [left]), ...tables, ''].join('\n');
}

/** `-` what was, `+` what is. */
function changeLines({ before, after }: Change, textOfFact: (fact: Fact) => string): string[] {
  const line = (sign: string, fact: Fact | undefined): string[] =>
    fact ? [`  ${sign} ${[fact.key, textOfFact(fact)].filter((text) => text !== '').join('  ')}`] : [];
  return [...line('-', before), ...line('+', after)];
}

function jsonText(
  [before, after]: readonly [string, string],
  { isSame, summary, topics }: Comparison,
  left: string,
): string {
  const isCodeTold = topics.some(({ topic }) => topic.id === 'code');
  const codeLeft = left === '' ? {} : { codeLeft: left };
  const found = topics.map((each) => topicJson(each, isCodeTold));
  return `${JSON.stringify({ before, after, isSame, summary, ...codeLeft, topics: found })}\n`;
}

function topicJson({ topic: { id, title, isAbi }, changes, same }: TopicChanges, isCodeTold: boolean): unknown {
  const factJson = (fact: Fact): unknown => ({ name: fact.key, value: factText(fact, false, isCodeTold) });
  const found = changes.map(({ key, before, after }) => ({
    name: key,
    ...(before && { before: factJson(before) }),
    ...(after && { after: factJson(after) }),
  }));
  return { id, title, isAbi, same, changes: found };
}
