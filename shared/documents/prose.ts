// Chapters of "Explain loading" as blocks: sentences that teach, and the rules that were used, each with its source.

import { chapters, type ChapterId } from '../loader/chapters.ts';
import { rules, type RuleId } from '../loader/rules.ts';
import type { Block } from '../listing/block.ts';
import type { Kind } from '../listing/kinds.ts';

/** Characters of a line of prose. */
const lineLength = 96;

/**
 * A chapter's sentences, and of its rules those that were used.
 * @param name what the document is about, for its first heading
 * @param number of the chapter, from 1
 */
export function proseBlock(name: string, chapter: ChapterId, number: number, used: ReadonlySet<RuleId>): Block {
  const { title, prose, rules: of } = chapters[chapter];
  const paragraphs = [
    ...prose,
    ...of.filter((id) => used.has(id)).map((id) => [rules[id].sentence, rules[id].source] as const),
  ];
  const lines = paragraphs.flatMap(([text, source]): { line: string; kind: Kind; source: string }[] => [
    ...wrapped(text).map((line) => ({ line, kind: 'text' as const, source })),
    { line: `    — ${source}`, kind: 'remark', source },
  ]);
  return {
    id: chapter,
    title: number === 1 ? `Loading ${name}: ${lowerFirst(title)}` : `${number}. ${title}`,
    count: lines.length,
    isBare: true,
    about: prose.map(([text]) => text).join(' '),
    columns: [
      {
        name: '',
        meaning: 'what happens in this step',
        put: (out, row) => out.cell(lines[row]?.line ?? '', lines[row]?.kind ?? 'text'),
        explain: (row) => [`Source: ${lines[row]?.source ?? ''}`],
      },
    ],
  };
}

const lowerFirst = (text: string): string => (text[0] ?? '').toLowerCase() + text.slice(1);

function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= lineLength) {
      lines.push(line);
      line = '';
    }
    line += (line === '' ? '' : ' ') + word;
  }
  return [...lines, line];
}
