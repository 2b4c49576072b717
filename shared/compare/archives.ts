// Archives beside each other: members by their names, several of one name in their order, each compared as a file of
// its own.

import { once } from '../base/once.ts';
import { counted } from '../base/text.ts';
import { memberSource, type Archive, type Member } from '../decode/archive.ts';
import { decode, type ElfFile } from '../decode/file.ts';
import type { Decoder } from '../disassemble/decoder.ts';
import { codeSteps, isCodeComparable } from './code.ts';
import { compareFiles, namedChanges, type Change, type Comparison } from './compare.ts';
import { compareTexts, type Fact, type Topic } from './topics.ts';

const membersTopic: Topic = {
  id: 'members',
  title: 'Members',
  about: 'The members by their names, several of one name in their order. A link compares them as files of their own.',
  isAbi: true,
  facts: [],
};

/** How members are compared. */
export interface ArchiveOptions {
  /** What takes code of a member apart; undefined where code is not compared. */
  decoderOf(this: void, file: ElfFile): Decoder | undefined;
  readonly isAbiOnly?: boolean;
}

/** Compares member by member; each step says which part of the work is done. */
export function* archiveSteps(before: Archive, after: Archive, options: ArchiveOptions): Generator<number, Comparison> {
  const [old, now] = [byKey(before), byKey(after)];
  const keys = [...new Set([...old.keys(), ...now.keys()])].toSorted(compareTexts);
  const changes: Change[] = [];
  for (const [index, key] of keys.entries()) {
    yield index / keys.length;
    const [left, right] = [old.get(key), now.get(key)];
    const change = left && right ? changeOf(key, [before, left], [after, right], options) : oneSided(key, left, right);
    if (change) changes.push(change);
  }
  const sideOf = (side: 'before' | 'after'): Fact[] => changes.flatMap((change) => change[side] ?? []);
  const same = keys.length - changes.length;
  const topic = { topic: membersTopic, before: sideOf('before'), after: sideOf('after'), changes, same };
  const isEqual = isSameBytes([before], [after]);
  const comparison = {
    topics: [topic],
    summary: summaryOf(before, after, changes, isEqual),
    isSame: changes.length === 0,
  };
  if (options.isAbiOnly !== true) kept(before).set(after, comparison);
  return comparison;
}

const kept = once((_before: Archive) => new WeakMap<Archive, Comparison>());

/** The comparison of two archives that has been made. */
export function archiveComparisonOf(before: Archive, after: Archive): Comparison | undefined {
  return kept(before).get(after);
}

function byKey({ members }: Archive): ReadonlyMap<string, Member> {
  const times = new Map<string, number>();
  return new Map(
    members.map((member) => {
      const count = (times.get(member.name) ?? 0) + 1;
      times.set(member.name, count);
      return [count === 1 ? member.name : `${member.name} (${count})`, member];
    }),
  );
}

function factOf(key: string, { index, size }: Member, other: Member | undefined, more = ''): Fact {
  const value = `${counted(size, 'byte')}${more === '' ? '' : `: ${more}`}`;
  return { key, value, to: 'member', at: index, ...(other && { members: other.index }) };
}

function oneSided(key: string, before: Member | undefined, after: Member | undefined): Change {
  return { key, before: before && factOf(key, before, undefined), after: after && factOf(key, after, undefined) };
}

type Of = readonly [archive: Archive, member: Member];

/** How two members differ; undefined where they do not. */
function changeOf(key: string, before: Of, after: Of, options: ArchiveOptions): Change | undefined {
  const [[old, left], [now, right]] = [before, after];
  if (old.isThin || now.isThin) {
    const change = { key, before: factOf(key, left, undefined), after: factOf(key, right, undefined) };
    return left.size === right.size ? undefined : change;
  }
  if (isSameBytes(before, after)) return undefined;
  if (!left.isElf || !right.isElf) return pairOf(key, left, right, ['other content']);
  const files = [decode(memberSource(old, left)), decode(memberSource(now, right))] as const;
  const { isSame, summary } = compareMembers(files, options);
  return isSame ? undefined : pairOf(key, left, right, summary);
}

function compareMembers(
  [before, after]: readonly [ElfFile, ElfFile],
  { decoderOf, isAbiOnly }: ArchiveOptions,
): Comparison {
  const [old, now] = [decoderOf(before), decoderOf(after)];
  if (old && now && isAbiOnly !== true && isCodeComparable(before, after)) {
    const steps = codeSteps({ before: { file: before, decoder: old }, after: { file: after, decoder: now } });
    while (steps.next().done !== true);
  }
  return compareFiles(before, after, isAbiOnly);
}

function pairOf(key: string, before: Member, after: Member, summary: readonly string[]): Change {
  return { key, before: factOf(key, before, after), after: factOf(key, after, before, summary.join(' ')) };
}

/** Bytes that are compared at once. */
const pieceSize = 2 ** 20;

function isSameBytes([old, left]: readonly [Archive, Member?], [now, right]: readonly [Archive, Member?]): boolean {
  const [a, b] = [left ? memberSource(old, left) : old.source, right ? memberSource(now, right) : now.source];
  if (a.size !== b.size) return false;
  for (let at = 0; at < a.size; at += pieceSize) {
    const size = Math.min(pieceSize, a.size - at);
    const [one, other] = [a.read(at, size), b.read(at, size)];
    if (one.some((byte, index) => byte !== other[index])) return false;
  }
  return true;
}

function summaryOf(before: Archive, after: Archive, changes: readonly Change[], isEqual: boolean): string[] {
  const thin =
    before.isThin || after.isThin
      ? ['The members of a thin archive are files beside it: here only their names and sizes are compared.']
      : [];
  if (isEqual) return ['The files are the same, byte for byte.', ...thin];
  if (changes.length === 0)
    return ['All members are the same; their order, dates, owners or modes differ, or the symbol index.', ...thin];
  const others = changes.filter((change) => change.before && change.after);
  return [
    ...namedChanges(
      changes.filter((change) => !change.after),
      'member is gone',
      'members are gone',
    ),
    ...namedChanges(
      changes.filter((change) => !change.before),
      'member is new',
      'members are new',
    ),
    ...namedChanges(others, 'member is another one', 'members are other ones'),
    ...others.slice(0, mostTold).map(({ key, after: fact }) => `${key}, ${fact?.value ?? ''}`),
    ...thin,
  ];
}

/** Members whose own summary stands in that of the archive. */
const mostTold = 5;

/** Archives bigger than this are compared without code unless somebody asks for it, in bytes together. */
const mostUnasked = 2 ** 24;

/** Members whose CPUs tell which decoders are needed; none where so much code is compared only when it is asked for. */
export function samplesOf(before: Archive, after: Archive, isAsked = false): ElfFile[] {
  if (!isAsked && before.source.size + after.source.size > mostUnasked) return [];
  return [before, after].flatMap((archive) => {
    const member = archive.members.find(({ isElf }) => isElf);
    return member && !archive.isThin ? [decode(memberSource(archive, member))] : [];
  });
}
