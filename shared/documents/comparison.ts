// One file of two as a document that the editor's diff editor can lay beside the other: what it says without where it
// lies, by name, in lines that no other line moves. The newer one begins with what matters.

import { counted, grouped } from '../base/text.ts';
import { codeKey, isCodeComparable, whyCodeIsLeft } from '../compare/code.ts';
import { compareFiles, type Comparison, type TopicChanges } from '../compare/compare.ts';
import { factText, type Fact } from '../compare/topics.ts';
import type { ElfFile } from '../decode/file.ts';
import type { Block, Column, Sink, To } from '../listing/block.ts';
import type { PagingOptions, View } from '../listing/overview.ts';
import { proseBlock } from './searchResults.ts';

/** Which of the two: the older or the newer one. */
export type Side = 'before' | 'after';

/** Of topics with more facts, or more changes, only what differs is shown: the rest is hidden between it anyway. */
const mostWhole = 2000;
/**
 * So many changes of such a topic are shown at once, the others in documents of their own: the editor looks for the
 * lines that differ for five seconds at most, and the time grows with the square of their number.
 */
const mostChanges = 500;

/**
 * After so many changes a row says how many there have been: both sides have it, and what the editor compares letter
 * by letter stays short.
 */
const changesBetween = 20;

/** The document of one of two files. Both have the same topics, and leave out the same facts. */
export function comparisonView(files: Readonly<Record<Side, ElfFile>>, side: Side, paging: PagingOptions): View {
  const comparison = compareFiles(files.before, files.after);
  return viewOf(comparison, side, isCodeTold(comparison) ? [] : codeLeft(files), paging);
}

/** A part of a topic, by its key as that document gives it; in words why there is none. */
export function comparisonPartView(
  files: Readonly<Record<Side, ElfFile>>,
  side: Side,
  key: string,
  paging: PagingOptions,
): View | string {
  const comparison = compareFiles(files.before, files.after);
  const part = partOfKey(key);
  const changes = comparison.topics.find(({ topic }) => topic.id === part?.topic);
  if (!part || !changes || part.number > partsOf(changes)) return 'fewer facts differ by now; compare them once more';
  return wholeView([topicBlock(changes, side, isCodeTold(comparison), part.number)], paging);
}

function isCodeTold({ topics }: Comparison): boolean {
  return topics.some(({ topic }) => topic.id === 'code');
}

/** Whether the key of a document asks for code, too. */
export function isCodeAsked(key: string | undefined): boolean {
  return key?.startsWith(codeKey) === true;
}

/** Whether the key of a document is that of a part of a topic. */
export function isPartKey(key: string): boolean {
  return partOfKey(key) !== undefined;
}

function partKey(isOfCode: boolean, topic: string, number: number): string {
  return `${isOfCode ? `${codeKey}-` : ''}part ${number} ${topic}`;
}

function partOfKey(key: string | undefined): { readonly topic: string; readonly number: number } | undefined {
  const [, number, topic] = /^(?:code-)?part ([1-9]\d*) (\w+)$/.exec(key ?? '') ?? [];
  return number !== undefined && topic !== undefined ? { topic, number: Number(number) } : undefined;
}

/** The same of two archives. */
export function archiveComparisonView(comparison: Comparison, side: Side, paging: PagingOptions): View {
  return viewOf(comparison, side, [], paging);
}

/** @param left what stands behind the summary */
function viewOf(comparison: Comparison, side: Side, left: readonly Block[], paging: PagingOptions): View {
  const { topics, summary } = comparison;
  const blocks = topics
    .filter(({ before, after }) => before.length + after.length > 0)
    .map((changes) => topicBlock(changes, side, isCodeTold(comparison)));
  const prose = proseBlock('summary', 'What differs', summary);
  return wholeView(side === 'after' ? [prose, ...left, ...blocks] : blocks, paging);
}

/** Tables are whole as long as one page holds them: parts of two that begin elsewhere can't be compared. */
function wholeView(blocks: readonly Block[], paging: PagingOptions): View {
  return { blocks, paging: { ...paging, overviewRows: paging.pageRows } };
}

/** That code is not compared, why, and where it is. */
function codeLeft({ before, after }: Readonly<Record<Side, ElfFile>>): Block[] {
  const reason = whyCodeIsLeft(before, after);
  if (reason === undefined) return [];
  const column: Column = {
    name: '',
    meaning: 'why code is not compared',
    // The link has a row of its own: half a window is narrower than the reason.
    put: (out, row) => {
      if (row === 0) out.cell(reason, 'text');
      else out.cell('Compare it', 'link', { what: 'key', of: codeKey }, 0);
    },
  };
  const count = isCodeComparable(before, after) ? 2 : 1;
  return [{ id: 'code-left', title: 'Code', count, isBare: true, hasLinks: true, columns: [column] }];
}

/** Topics whose facts can be looked at closer. */
const linked = ['code', 'members'];

function linkOf({ document, members }: Fact): To | undefined {
  if (document !== undefined) return { what: 'key', of: document };
  return members === undefined ? undefined : { what: 'pair', of: members };
}

function isWhole({ before, after, changes }: TopicChanges): boolean {
  return Math.max(before.length, after.length) <= mostWhole && changes.length <= mostChanges;
}

/** How many parts the changes of a topic are shown in. */
function partsOf(changes: TopicChanges): number {
  return isWhole(changes) ? 1 : Math.ceil(changes.changes.length / mostChanges);
}

/** A fact; or a number: so many changes stand above. */
type Row = Fact | number;

/** The rows of one side of a part, in the order of both. */
function rowsOf({ changes }: TopicChanges, side: Side, first: number): readonly Row[] {
  return changes.slice(first, first + mostChanges).flatMap((change, at): Row[] => {
    const fact = change[side];
    const mark = at > 0 && at % changesBetween === 0 ? [first + at] : [];
    return fact ? [...mark, fact] : mark;
  });
}

/** The facts of one side. @param part of those that differ, from 1 */
function topicBlock(changes: TopicChanges, side: Side, isWithCode: boolean, part = 1): Block {
  const { topic, same } = changes;
  const parts = partsOf(changes);
  const rows: readonly Row[] = isWhole(changes) ? changes[side] : rowsOf(changes, side, (part - 1) * mostChanges);
  const left = isWhole(changes) || same === 0 ? '' : `, the ${counted(same, 'other')} left out`;
  const links = parts > 1 ? Math.ceil(parts / linksInRow) : 0;
  return {
    id: `compared-${topic.id}`,
    title: topic.title,
    note:
      `${grouped(changes.changes.length)} of ${grouped(same + changes.changes.length)} differ${left}` +
      (parts > 1 ? `; part ${part} of ${parts}` : ''),
    about: topic.about,
    count: rows.length + links,
    isBare: true,
    rowName: (row) => nameOf(rows[row]),
    rowKind: topic.id === 'code' ? 'function' : 'field',
    ...((linked.includes(topic.id) || links > 0) && { hasLinks: true }),
    columns: [
      {
        name: 'fact',
        meaning: topic.about,
        put: (out, row) => {
          const shown = rows[row];
          if (shown === undefined) putParts(out, { topic: topic.id, isWithCode, part, parts }, row - rows.length);
          else if (typeof shown === 'number') out.cell(`${grouped(shown)} differ above`, 'remark');
          else putFact(out, shown, isWithCode);
        },
      },
    ],
  };
}

function nameOf(row: Row | undefined): string {
  return typeof row === 'object' ? row.key : '';
}

function putFact(out: Sink, fact: Fact, isWithCode: boolean): void {
  out.cell(fact.key, fact.to ? 'symbol' : 'label', fact.to, fact.at);
  const text = factText(fact, false, isWithCode);
  if (text !== '') out.cell(`  ${text}`, 'text');
  const to = linkOf(fact);
  if (!to) return;
  out.cell('  ', 'text');
  out.cell('compare', 'link', to, fact.at ?? 0);
}

/** Links to parts that stand in one row. */
const linksInRow = 20;

interface Parts {
  readonly topic: string;
  readonly isWithCode: boolean;
  readonly part: number;
  readonly parts: number;
}

/** The other parts, by their numbers: the same row on both sides. */
function putParts(out: Sink, { topic, isWithCode, part, parts }: Parts, row: number): void {
  out.cell('more that differ, in parts', 'remark');
  const first = row * linksInRow + 1;
  for (let number = first; number <= Math.min(parts, first + linksInRow - 1); number++) {
    out.cell(' ', 'text');
    if (number === part) out.cell(`(${number})`, 'text');
    else out.cell(String(number), 'link', { what: 'key', of: partKey(isWithCode, topic, number) }, number);
  }
}
