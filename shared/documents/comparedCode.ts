// A function of one of two files as a document that the editor's diff editor can lay beside that of the other: its
// instructions without addresses, with labels that both sides share where the same instruction has one.

import { once } from '../base/once.ts';
import { comparerOf, pairOfKey, type CodeComparer, type CodeSides } from '../compare/code.ts';
import { inSequence } from '../compare/functions.ts';
import { labelsOf, lineText, type Line } from '../compare/instructions.ts';
import type { Block } from '../listing/block.ts';
import type { PagingOptions, View } from '../listing/overview.ts';
import type { Side } from './comparison.ts';
import { proseBlock } from './searchResults.ts';

/** What both sides of a function are: rows of text, with the instruction of each. */
interface Sides {
  readonly name: string;
  readonly rows: Readonly<Record<Side, readonly Row[]>>;
}

interface Row {
  readonly text: string;
  /** Absent in rows of labels. */
  readonly line?: Line;
}

/** The document of a function; in words why there is none. @param key of the document, as the comparison gives it */
export function comparedCodeView(sides: CodeSides, side: Side, key: string, paging: PagingOptions): View | string {
  const found = sidesOf(comparerOf(sides), key);
  if (!found) return 'the files have other functions by now; compare them once more';
  const rows = found.rows[side];
  const block: Block = {
    id: 'code',
    title: `Code of ${found.name}`,
    about:
      'Instructions without addresses: what an operand leads to stands in its place, L1, L2 … are ways within the ' +
      'function, K1, K2 … those that only the older file has. Instructions that only fill space are left out.',
    count: rows.length,
    isBare: true,
    rowKind: 'function',
    columns: [
      {
        name: 'instruction',
        meaning: 'the instruction in the syntax of its CPU’s manual; of x86 in Intel’s',
        put: (out, at) => {
          const row = rows[at];
          if (!row?.line) out.cell(row?.text ?? '', 'label');
          else out.cell(`  ${row.text}`, row.line.isData ? 'remark' : 'text', 'address', row.line.address);
        },
      },
    ],
  };
  const nothing = proseBlock('code', `Code of ${found.name}`, ['This file has no such function.']);
  return { blocks: [rows.length > 0 ? block : nothing], paging: { ...paging, overviewRows: paging.pageRows } };
}

/** The functions that were looked at last: two documents and all their features ask for each. */
const mostKept = 16;
const keptOf = once((_comparer: CodeComparer) => new Map<string, Sides>());

function sidesOf(comparer: CodeComparer, key: string): Sides | undefined {
  const kept = keptOf(comparer);
  const known = kept.get(key);
  if (known) return known;
  const pair = pairOfKey(comparer, key);
  if (!pair) return undefined;
  const before = pair.before ? comparer.lines('before', pair.before) : [];
  const after = pair.after ? comparer.lines('after', pair.after) : [];
  const [old, now] = sharedLabels(before, after);
  const made = { name: pair.name, rows: { before: rowsOf(before, old), after: rowsOf(after, now) } };
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value ?? '');
  kept.set(key, made);
  return made;
}

function rowsOf(lines: readonly Line[], labels: ReadonlyMap<number, string>): Row[] {
  return lines.flatMap((line, at): Row[] => {
    const label = labels.get(at);
    const row = { text: lineText(line, (to) => labels.get(to) ?? ''), line };
    return label === undefined ? [row] : [{ text: `${label}:` }, row];
  });
}

/** Names of labels: of the newer function by their order; the same for the same instructions of the older one. */
function sharedLabels(
  before: readonly Line[],
  after: readonly Line[],
): readonly [ReadonlyMap<number, string>, ReadonlyMap<number, string>] {
  const now = new Map([...labelsOf(after)].map(([line, number]) => [line, `L${number}`]));
  const partner = alignment(before, after);
  let count = 0;
  const old = [...labelsOf(before).keys()].map(
    (line) => [line, now.get(partner.get(line) ?? -1) ?? `K${++count}`] as const,
  );
  return [new Map(old), now];
}

/** Which line of the newer function a line of the older one is: those that are there once, and their neighbours. */
function alignment(before: readonly Line[], after: readonly Line[]): ReadonlyMap<number, number> {
  const text = (line: Line | undefined): string => (line ? lineText(line, () => '…') : '');
  const [old, now] = [before.map(text), after.map(text)];
  const places = onlyOnce(now);
  const unique = [...onlyOnce(old)].flatMap(([line, at]) => {
    const other = places.get(line);
    return other === undefined ? [] : [[at, other] as const];
  });
  const found = new Map<number, number>();
  const extend = (from: readonly [number, number], step: number): void => {
    for (let [left, right] = from; left >= 0 && left < old.length && right >= 0; left += step, right += step) {
      if (old[left] !== now[right] || found.has(left)) return;
      found.set(left, right);
    }
  };
  extend([0, 0], 1);
  extend([old.length - 1, now.length - 1], -1);
  for (const [left, right] of inSequence(unique)) {
    if (found.has(left)) continue;
    extend([left, right], 1);
    extend([left - 1, right - 1], -1);
  }
  return found;
}

/** The places of texts that come once. */
function onlyOnce(texts: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const again = new Set<string>();
  texts.forEach((text, at) => {
    if (found.has(text)) again.add(text);
    else found.set(text, at);
  });
  for (const text of again) found.delete(text);
  return found;
}
