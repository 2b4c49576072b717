// Compares two files for the command line: what matters in a few sentences, then each fact that only one of them has or
// that is another one.

import { compareFiles, type Change, type Comparison, type TopicChanges } from '../../shared/compare/compare.ts';
import { factText, type Fact } from '../../shared/compare/topics.ts';
import { isBinary, openBinary } from '../../shared/engine.ts';
import { complain, type Output } from '../host/hostNode.ts';
import { nameOf, printing, withFile } from './files.ts';

export interface DiffOptions {
  readonly json?: boolean;
  readonly abi?: boolean;
}

/** Prints how two files differ; gives whether they do, undefined where one of them can't be read. */
export function diff(out: Output, paths: readonly [string, string], options: DiffOptions): boolean | undefined {
  const [before, after] = paths;
  const compared = withFile(before, (left) =>
    withFile(after, (right) => {
      const files = [left, right].map((source, side) => {
        const { file } = isBinary(source) ? openBinary(source, nameOf(paths[side] ?? ''), printing) : {};
        if (!file) complain(`${paths[side]}: no ELF file`);
        return file;
      });
      const [old, now] = files;
      return old && now ? compareFiles(old, now, options.abi) : undefined;
    }),
  );
  if (!compared) return undefined;
  out.write(
    options.json === true ? `${JSON.stringify(jsonOf(paths, compared))}\n` : textOf(compared, options.abi === true),
  );
  out.flush();
  return !compared.isSame;
}

function textOf({ summary, topics }: Comparison, isAbiOnly: boolean): string {
  const lines = (change: Change): string[] => changeLines(change, isAbiOnly);
  const differing = topics.filter(({ changes }) => changes.length > 0);
  const tables = differing.map(({ topic, changes }) => ['', topic.title, ...changes.flatMap(lines)].join('\n'));
  return [...summary, ...tables, ''].join('\n');
}

/** `-` what was, `+` what is. */
function changeLines({ before, after }: Change, isAbiOnly: boolean): string[] {
  const line = (sign: string, fact: Fact | undefined): string[] =>
    fact ? [`  ${sign} ${[fact.key, factText(fact, isAbiOnly)].filter((text) => text !== '').join('  ')}`] : [];
  return [...line('-', before), ...line('+', after)];
}

function jsonOf([before, after]: readonly [string, string], { isSame, summary, topics }: Comparison): unknown {
  return { before, after, isSame, summary, topics: topics.map(topicJson) };
}

function topicJson({ topic: { id, title, isAbi }, changes, same }: TopicChanges): unknown {
  const found = changes.map(({ key, before, after }) => ({
    name: key,
    ...(before && { before: factJson(before) }),
    ...(after && { after: factJson(after) }),
  }));
  return { id, title, isAbi, same, changes: found };
}

function factJson(fact: Fact): unknown {
  return { name: fact.key, value: factText(fact) };
}
