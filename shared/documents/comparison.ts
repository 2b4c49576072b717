// One file of two as a document that the editor's diff editor can lay beside the other: what it says without where it
// lies, by name, in lines that no other line moves. The newer one begins with what matters.

import { counted, grouped } from '../base/text.ts';
import { compareFiles, type TopicChanges } from '../compare/compare.ts';
import { factText, type Fact } from '../compare/topics.ts';
import type { ElfFile } from '../decode/file.ts';
import type { Block } from '../listing/block.ts';
import type { PagingOptions, View } from '../listing/overview.ts';
import { proseBlock } from './searchResults.ts';

/** Which of the two: the older or the newer one. */
export type Side = 'before' | 'after';

/** Of topics with more facts only those that differ are shown: the others are hidden between them anyway. */
const mostWhole = 2000;

/** The document of one of two files. Both have the same topics, and leave out the same facts. */
export function comparisonView(files: Readonly<Record<Side, ElfFile>>, side: Side, paging: PagingOptions): View {
  const { topics, summary } = compareFiles(files.before, files.after);
  const blocks = topics
    .filter(({ before, after }) => before.length + after.length > 0)
    .map((changes) => topicBlock(changes, side));
  const prose = proseBlock('summary', 'What differs', summary);
  // Tables are whole as long as one page holds them: parts of two that begin elsewhere can't be compared.
  return {
    blocks: side === 'after' ? [prose, ...blocks] : blocks,
    paging: { ...paging, overviewRows: paging.pageRows },
  };
}

function topicBlock(changes: TopicChanges, side: Side): Block {
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
    rowKind: 'field',
    columns: [
      {
        name: 'fact',
        meaning: topic.about,
        put: (out, row) => {
          const fact = facts[row] as Fact;
          out.cell(fact.key, fact.to ? 'symbol' : 'label', fact.to, fact.at);
          if (factText(fact) !== '') out.cell(`  ${factText(fact)}`, 'text');
        },
      },
    ],
  };
}
