// The text of docs/dynamic-linking.md, made of the chapters, the rules and the messages.

import { loadingCodes } from '../../shared/elf/codes.ts';
import { chapters } from '../../shared/loader/chapters.ts';
import { rules, type Rule } from '../../shared/loader/rules.ts';
import { escaped } from './markdown.ts';

const libcs: Record<Rule['libc'], string> = {
  glibc: '',
  musl: 'musl: ',
  bionic: 'bionic: ',
  freebsd: 'FreeBSD: ',
  none: '',
  both: '',
  linux: '',
};

/** The whole document as Markdown. */
export function dynamicLinkingText(): string {
  const parts = [
    '# Dynamic linking',
    "What happens between the moment a program is started and its first instruction, rule by rule, for glibc, musl, Android's bionic and FreeBSD. Hovers, `elfsmith explain` and the messages use the same sentences. Behind each stands where it is written; paths are those of the C library's source.",
  ];
  for (const { title, prose, rules: of } of Object.values(chapters)) {
    parts.push(`## ${title}`, ...prose.map(([text, source]) => `${escaped(text)} *(${escaped(source)})*`));
    if (of.length > 0)
      parts.push(
        of
          .map((id) => `- ${libcs[rules[id].libc]}${escaped(rules[id].sentence)} *(${escaped(rules[id].source)})*`)
          .join('\n'),
      );
  }
  parts.push(
    '## What Elfsmith reports before anything runs',
    '| message | how bad | what it means |\n|---|---|---|\n' +
      Object.values(loadingCodes)
        .map(
          ({ id, severity, explanation, source }) =>
            `| \`${id}\` | ${severity} | ${escaped(explanation)} *(${escaped(source)})* |`,
        )
        .join('\n'),
  );
  return parts.join('\n\n') + '\n';
}
