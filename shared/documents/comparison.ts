// One file of two as a document that the editor's diff editor can lay beside the other: what it says without where it
// lies, by name, in lines that no other line moves. The newer one begins with what matters.

import { counted, grouped } from '../base/text.ts';
import { codeKey, isCodeComparable, whyCodeIsLeft } from '../compare/code.ts';
import { compareFiles, type Comparison, type TopicChanges } from '../compare/compare.ts';
import { factText, type Fact } from '../compare/topics.ts';
import type { ElfFile } from '../decode/file.ts';
import type { Block, Column, To } from '../listing/block.ts';
import type { PagingOptions, View } from '../listing/overview.ts';
import { proseBlock } from './searchResults.ts';

/** Which of the two: the older or the newer one. */
export type Side = 'before' | 'after';

/** Of topics with more facts only those that differ are shown: the others are hidden between them anyway. */
const mostWhole = 2000;

/** The document of one of two files. Both have the same topics, and leave out the same facts. */
export function comparisonView(files: Readonly<Record<Side, ElfFile>>, side: Side, paging: PagingOptions): View {
  const comparison = compareFiles(files.before, files.after);
  const isCodeTold = comparison.topics.some(({ topic }) => topic.id === 'code');
  return viewOf(comparison, side, isCodeTold ? [] : codeLeft(files), paging);
}

/** The same of two archives. */
export function archiveComparisonView(comparison: Comparison, side: Side, paging: PagingOptions): View {
  return viewOf(comparison, side, [], paging);
}

/** @param left what stands behind the summary */
function viewOf({ topics, summary }: Comparison, side: Side, left: readonly Block[], paging: PagingOptions): View {
  const isCodeTold = topics.some(({ topic }) => topic.id === 'code');
  const blocks = topics
    .filter(({ before, after }) => before.length + after.length > 0)
    .map((changes) => topicBlock(changes, side, isCodeTold));
  const prose = proseBlock('summary', 'What differs', summary);
  // Tables are whole as long as one page holds them: parts of two that begin elsewhere can't be compared.
  return {
    blocks: side === 'after' ? [prose, ...left, ...blocks] : blocks,
    paging: { ...paging, overviewRows: paging.pageRows },
  };
}

/** That code is not compared, why, and where it is. */
function codeLeft({ before, after }: Readonly<Record<Side, ElfFile>>): Block[] {
  const reason = whyCodeIsLeft(before, after);
  if (reason === undefined) return [];
  const column: Column = {
    name: '',
    meaning: 'why code is not compared',
    put: (out) => {
      out.cell(reason, 'text');
      if (!isCodeComparable(before, after)) return;
      out.cell(' ', 'text');
      out.cell('Compare it', 'link', { what: 'key', of: codeKey }, 0);
    },
  };
  return [{ id: 'code-left', title: 'Code', count: 1, isBare: true, hasLinks: true, columns: [column] }];
}

/** Topics whose facts can be looked at closer. */
const linked = ['code', 'members'];

function linkOf({ document, members }: Fact): To | undefined {
  if (document !== undefined) return { what: 'key', of: document };
  return members === undefined ? undefined : { what: 'pair', of: members };
}

function topicBlock(changes: TopicChanges, side: Side, isCodeTold: boolean): Block {
  const { topic, same } = changes;
  const isWhole = Math.max(changes.before.length, changes.after.length) <= mostWhole;
  const facts = isWhole ? changes[side] : changes.changes.flatMap((change) => change[side] ?? []);
  const left = isWhole ? '' : `, the ${counted(same, 'other')} left out`;
  return {
    id: `compared-${topic.id}`,
    title: topic.title,
    note: `${grouped(changes.changes.length)} of ${grouped(same + changes.changes.length)} differ${left}`,
    about: topic.about,
    count: facts.length,
    isBare: true,
    rowName: (row) => facts[row]?.key ?? '',
    rowKind: topic.id === 'code' ? 'function' : 'field',
    ...(linked.includes(topic.id) && { hasLinks: true }),
    columns: [
      {
        name: 'fact',
        meaning: topic.about,
        put: (out, row) => {
          const fact = facts[row] as Fact;
          out.cell(fact.key, fact.to ? 'symbol' : 'label', fact.to, fact.at);
          const text = factText(fact, false, isCodeTold);
          if (text !== '') out.cell(`  ${text}`, 'text');
          const to = linkOf(fact);
          if (!to) return;
          out.cell('  ', 'text');
          out.cell('compare', 'link', to, fact.at ?? 0);
        },
      },
    ],
  };
}
