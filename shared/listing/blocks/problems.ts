// The listing's blocks of what is wrong with a file: one row for each cause, errors first, and all messages one by one
// where a row stands for several. What the dynamic linker would meet has a row of its own, which is there before that
// is known: so no line below depends on it.

import { textOf, type Diagnostic, type Severity } from '../../base/log.ts';
import { counted, grouped, hex } from '../../base/text.ts';
import type { ElfFile } from '../../decode/file.ts';
import { whyNotLoaded } from '../../decode/loadable.ts';
import { findings } from '../../verdicts/findings.ts';
import { toRows, type Block, type Column, type Sink } from '../block.ts';
import type { Kind } from '../kinds.ts';

/** What is said of a file. */
export interface Problems {
  /** By the file itself: what decoding and the findings say, errors first. */
  readonly own: readonly Diagnostic[];
  /**
   * What the dynamic linker would meet, errors first; `pending` until that is known, `unasked` where nobody asks,
   * `none` for what it does not load.
   */
  readonly loading: readonly Diagnostic[] | 'pending' | 'unasked' | 'none';
}

const order: readonly Severity[] = ['error', 'warning', 'info', 'hint'];
const severityKinds: Readonly<Record<Severity, Kind>> = {
  error: 'problem',
  warning: 'warning',
  info: 'info',
  hint: 'hint',
};
const bySeverity = (a: Diagnostic, b: Diagnostic): number =>
  order.indexOf(a.code.severity) - order.indexOf(b.code.severity);

/**
 * The problems of a file as far as its tables have been read.
 * @param ignored codes that are not reported
 */
export function problemsOf(
  file: ElfFile,
  loading: Problems['loading'] = unanswered(file, false),
  ignored: ReadonlySet<string> = new Set(),
): Problems {
  const reported = (all: readonly Diagnostic[]): readonly Diagnostic[] =>
    all.filter(({ code }) => !ignored.has(code.id)).toSorted(bySeverity);
  return {
    own: reported([...file.log.diagnostics, ...findings(file)]),
    loading: typeof loading === 'string' ? loading : reported(loading),
  };
}

/** What is known of what the dynamic linker makes of a file before it has answered. @param isAsked whether it will */
export function unanswered(file: ElfFile, isAsked: boolean): Problems['loading'] {
  if (whyNotLoaded(file) !== undefined) return 'none';
  return isAsked ? 'pending' : 'unasked';
}

/** All messages, errors first. */
export function messagesOf({ own, loading }: Problems): readonly Diagnostic[] {
  return [...own, ...(typeof loading === 'string' ? [] : loading)].toSorted(bySeverity);
}

/** How many there are of each severity: `2 errors, 1 hint`. */
export function severitiesText(all: readonly Diagnostic[]): string {
  const counts = order.map(
    (severity) => [severity, all.filter(({ code }) => code.severity === severity).length] as const,
  );
  return counts
    .flatMap(([severity, count]) =>
      count === 0 ? [] : [severity === 'info' ? `${count} info` : counted(count, severity)],
    )
    .join(', ');
}

/** Prints how many problems there are and what the first of them is, on one line of at most `width` characters. */
export function putProblems(out: Sink, problems: Problems, width: number): void {
  const all = messagesOf(problems);
  const [first] = all;
  const pending = problems.loading === 'pending' ? '; what its dynamic linker would meet is being looked up' : '';
  if (!first)
    return out.cell(`No problems${problems.loading === 'unasked' ? ' in the file itself' : ''}${pending}.`, 'text');
  const counts = severitiesText(all);
  out.cell(counts, severityKinds[first.code.severity], toProblems, 0);
  const rest = `: ${textOf(first)}${pending}.`;
  const room = width - counts.length;
  out.cell(rest.length > room ? `${rest.slice(0, room - 1)}…` : rest, 'text', toProblems, 0);
}

const toProblems = toRows('problems');
const toMessages = toRows('messages');

/** A row of the table: messages with one cause. */
interface Cause {
  readonly first: Diagnostic;
  readonly all: readonly Diagnostic[];
  readonly isLoading: boolean;
}

/** The messages of each code are one cause; what the dynamic linker would meet is one in all. */
function causesOf({ own, loading }: Problems): Cause[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const each of own) {
    const group = groups.get(each.code.id);
    if (group) group.push(each);
    else groups.set(each.code.id, [each]);
  }
  const causes = [...groups.values()].flatMap((all): Cause[] =>
    all[0] ? [{ first: all[0], all, isLoading: false }] : [],
  );
  const [first] = typeof loading === 'string' ? [] : loading;
  if (first && typeof loading !== 'string') causes.push({ first, all: loading, isLoading: true });
  return causes.toSorted((a, b) => bySeverity(a.first, b.first));
}

/** The table of causes; undefined when there are none and nobody asked the dynamic linker. */
export function problemsBlock(problems: Problems): Block | undefined {
  const causes = causesOf(problems);
  const all = messagesOf(problems);
  const at = (row: number): Cause | undefined => causes[row];
  // Without messages the dynamic linker's row is the last.
  const isAsked = problems.loading === 'pending' || typeof problems.loading !== 'string';
  const isOpen = isAsked && !causes.some(({ isLoading }) => isLoading);
  const count = causes.length + (isOpen ? 1 : 0);
  if (count === 0) return undefined;
  const isDamaged = all.some(({ code }) => code.severity === 'error');
  const found = isDamaged
    ? 'nothing is missed, as far as the file can be read'
    : 'every library and symbol that it needs is found';
  const without = problems.loading === 'pending' ? 'being looked up' : found;
  return {
    id: 'problems',
    title: 'Problems',
    note: severitiesText(all) || 'none',
    count,
    about: 'What is wrong with the file, and what a careful reader would look at: a row for each cause, errors first.',
    rowPlace: (row) => at(row)?.first.at,
    columns: [
      {
        name: 'severity',
        meaning: 'how bad it is',
        put: (out, row) => {
          const cause = at(row);
          if (cause) putSeverity(out, cause.first);
          else out.cell(problems.loading === 'pending' ? '…' : 'none', 'remark');
        },
      },
      {
        name: 'count',
        isRight: true,
        meaning: 'how many messages there are of the cause; it leads to them',
        put: (out, row) => {
          const cause = at(row);
          if (cause && cause.all.length > 1)
            out.cell(grouped(cause.all.length), 'number', toMessages, all.indexOf(cause.first));
        },
        explain: (row) => (at(row)?.all ?? []).slice(0, mostNamed).map((each) => textOf(each)),
      },
      ...messageColumns(
        (row) => at(row)?.first,
        without,
        (row) => restText(at(row)),
      ),
    ],
  };
}

/** Messages that a hover names one by one. */
const mostNamed = 20;

/** What else a row stands for, where that is not the same again. */
function restText(cause: Cause | undefined): string {
  const others = cause?.all.filter(({ code }) => code.id !== cause.first.code.id) ?? [];
  return others.length > 0 ? `; in loading also ${severitiesText(others)}` : '';
}

/** All messages one by one, where a row of the table of causes stands for several. */
export function messagesBlock(problems: Problems): Block | undefined {
  const all = messagesOf(problems);
  if (!causesOf(problems).some((cause) => cause.all.length > 1)) return undefined;
  const at = (row: number): Diagnostic | undefined => all[row];
  return {
    id: 'messages',
    title: 'All messages',
    note: severitiesText(all),
    count: all.length,
    about: 'The messages of the table of problems one by one.',
    rowPlace: (row) => at(row)?.at,
    columns: [
      {
        name: 'severity',
        meaning: 'how bad it is',
        put: (out, row) => {
          const message = at(row);
          if (message) putSeverity(out, message);
        },
      },
      ...messageColumns(at, ''),
    ],
  };
}

function putSeverity(out: Sink, { code: { severity } }: Diagnostic): void {
  out.cell(severity, severityKinds[severity]);
}

/** @param without stands in place of a message where there is none */
function messageColumns(
  at: (row: number) => Diagnostic | undefined,
  without: string,
  more: (row: number) => string = () => '',
): Column[] {
  const explain = (row: number): readonly string[] => {
    const { code } = at(row) ?? {};
    return code ? [code.explanation, `Source: ${code.source}`] : [];
  };
  return [
    {
      name: 'offset',
      isRight: true,
      meaning: 'file offset of what the message is about',
      put: (out, row) => {
        const { offset } = at(row)?.at ?? {};
        if (offset !== undefined) out.cell(hex(offset), 'offset', 'offset', offset);
      },
    },
    {
      name: 'code',
      meaning: 'name of the message',
      put: (out, row) => out.cell(at(row)?.code.id ?? 'loading', 'label'),
      explain,
    },
    {
      name: 'message',
      meaning: 'the message',
      put: (out, row) => {
        const message = at(row);
        out.cell(message ? textOf(message) : without, message ? 'text' : 'remark');
        if (more(row) !== '') out.cell(more(row), 'remark');
      },
      explain,
    },
  ];
}
