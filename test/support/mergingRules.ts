// The text of docs/merging.md, made of the rules.

import { mergingRules } from '../../shared/passes/rules.ts';
import { escaped } from './markdown.ts';

/** The whole document as Markdown. */
export function mergingText(): string {
  const parts = [
    '# Merging',
    'What has to hold when files become one, rule by rule, and what happens otherwise. Comments name the rules by number, and the plan of a merge explains its decisions by them. "Seen": the rule was broken once to see that.',
  ];
  const rows = Object.entries(mergingRules);
  for (const about of new Set(rows.map(([, rule]) => rule.about))) {
    const own = rows.filter(([, rule]) => rule.about === about);
    parts.push(`## ${about[0]?.toUpperCase()}${about.slice(1)}`);
    parts.push(
      own
        .map(
          ([id, { sentence, otherwise, source }]) =>
            `- **${id}.** ${escaped(sentence)} Otherwise: ${escaped(otherwise)} *(${escaped(source)})*`,
        )
        .join('\n'),
    );
  }
  return parts.join('\n\n') + '\n';
}
