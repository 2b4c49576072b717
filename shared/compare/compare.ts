// Two files beside each other: what each says that the other does not, and what a reviewer wants to know of that in a
// few sentences.

import { textOf } from '../base/log.ts';
import { once } from '../base/once.ts';
import { counted, grouped, textOfBytes } from '../base/text.ts';
import { offsetOf } from '../decode/code/addresses.ts';
import type { ElfFile } from '../decode/file.ts';
import { symbolTablesOf } from '../decode/symbols/symbols.ts';
import { fileTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { compareReleases, floorsOf } from '../features/loading/floor.ts';
import { codeComparisonOf, type CodeComparison } from './code.ts';
import type { CodeFunction } from './functions.ts';
import { compareTexts, factText, oldVersion, topicsOf, type Fact, type Topic } from './topics.ts';

/** A fact of one file or of both, where it is another one. */
export interface Change {
  readonly key: string;
  readonly before: Fact | undefined;
  readonly after: Fact | undefined;
}

export interface TopicChanges {
  /** As the file after the change has it. */
  readonly topic: Topic;
  readonly before: readonly Fact[];
  readonly after: readonly Fact[];
  /** By key. */
  readonly changes: readonly Change[];
  /** Facts that are the same in both. */
  readonly same: number;
}

export interface Comparison {
  readonly topics: readonly TopicChanges[];
  /** Sentences: what matters most first. */
  readonly summary: readonly string[];
  /** Whether nothing differs but where things lie. */
  readonly isSame: boolean;
}

/**
 * What two files say differently, with their code where that has been compared (compare/code.ts).
 * @param isAbiOnly leaves out what nobody who uses the file can tell
 */
export function compareFiles(before: ElfFile, after: ElfFile, isAbiOnly = false): Comparison {
  if (isAbiOnly) return compared(before, after, true, undefined);
  const code = codeComparisonOf(before, after);
  const known = comparisonsOf(before).get(after);
  if (known && known.code === code) return known.comparison;
  const comparison = compared(before, after, false, code);
  comparisonsOf(before).set(after, { comparison, code });
  return comparison;
}

interface Kept {
  readonly comparison: Comparison;
  readonly code: CodeComparison | undefined;
}

/** Kept for pairs of files: two documents and all their features ask for them. */
const comparisonsOf = once((_before: ElfFile) => new WeakMap<ElfFile, Kept>());

function compared(before: ElfFile, after: ElfFile, isAbiOnly: boolean, code: CodeComparison | undefined): Comparison {
  const others = new Map(topicsOf(before).map((topic) => [topic.id, topic]));
  const isWanted = ({ isAbi }: Topic): boolean => isAbi || !isAbiOnly;
  const facts = topicsOf(after)
    .filter(isWanted)
    .map((topic) => changesOf(others.get(topic.id)?.facts ?? [], topic, isAbiOnly, code !== undefined))
    .map((changes) => withoutStripped(changes))
    .map((changes) => (code ? withoutMoved(changes, code, [before, after]) : changes));
  const at = facts.findIndex(({ topic }) => topic.id === 'sections');
  const topics = code ? facts.toSpliced(at, 0, codeChanges(code)) : facts;
  const isSame = topics.every(({ changes }) => changes.length === 0);
  return { topics, summary: summaryOf({ before, after, topics, isSame, isAbiOnly }), isSame };
}

/** What stripping takes away is one fact (`fullTable`), not one for each symbol. */
function withoutStripped(changes: TopicChanges): TopicChanges {
  const { topic, before, after } = changes;
  const isStripped = topic.id === 'symbols' && (before.length === 0 || after.length === 0);
  return isStripped ? { ...changes, before: [], after: [], changes: [] } : changes;
}

/** Sections in which only addresses have moved, and folders of sources. */
function withoutMoved(
  changes: TopicChanges,
  { sections, paths }: CodeComparison,
  files: readonly [ElfFile, ElfFile],
): TopicChanges {
  const { topic } = changes;
  const { folders, lengths } = paths;
  const without = (isSame: (change: Change) => boolean): TopicChanges => {
    const left = changes.changes.filter((change) => !isSame(change));
    return { ...changes, changes: left, same: changes.same + changes.changes.length - left.length };
  };
  if (topic.id === 'sections') return without(({ key }) => sections.has(key));
  if (topic.id === 'symbols' && folders.size > 0)
    return without(({ before, after }) => {
      const [old, now] = [before, after].map((fact, side) => fact && textOfDatum(files[side], fact));
      return old !== undefined && now !== undefined && paths.areSame(old, now);
    });
  if (topic.id !== 'build' || folders.size === 0) return changes;
  const [old, now] = [[...folders.keys()], [...folders.values()]].map((each) =>
    each.map((path) => path || '.').join(', '),
  );
  const [before, after] = [old, now].map((value, side): Fact => ({
    key: foldersKey,
    value: value ?? '',
    // Nothing surely tells that a number in code is a length.
    ...(side === 1 && lengths > 0 && { detail: `${counted(lengths, 'number')} in code taken for lengths of paths` }),
  }));
  const change: Change = { key: before?.key ?? '', before, after };
  const facts = (side: readonly Fact[], fact: Fact | undefined): readonly Fact[] => (fact ? [...side, fact] : side);
  return {
    ...changes,
    before: facts(changes.before, before),
    after: facts(changes.after, after),
    changes: [...changes.changes, change],
  };
}

const foldersKey = 'folders of sources in texts';

/** The text that a datum of the full symbol table is: an array of characters with a path in it has another size. */
function textOfDatum(file: ElfFile | undefined, { value, at }: Fact): string | undefined {
  const table = file && symbolTablesOf(file).find(({ isDynamic }) => !isDynamic);
  if (!table || at === undefined || !value.startsWith('OBJECT')) return undefined;
  const offset = offsetOf(file, table.table.get.value(at));
  return offset === undefined ? undefined : textOfBytes(file.bytes.copy(offset, table.table.get.size(at)));
}

const codeTopic: Topic = {
  id: 'code',
  title: 'Code',
  about:
    'Functions whose instructions are other ones when addresses are taken out: what an operand leads to is compared ' +
    'by its name, its text, or the bytes that are read. A link shows both beside each other.',
  isAbi: false,
  facts: [],
};

/** Functions that differ, as facts. */
function codeChanges({ changes, same }: CodeComparison): TopicChanges {
  const facts = changes.map(({ key, before, after, only, document }): Change => {
    const fact = (of: CodeFunction | undefined, count: number | undefined): Fact | undefined => {
      if (!of) return undefined;
      const instructions = count === undefined ? '' : `, ${counted(count, 'instruction')} only here`;
      const isMoved = before && after && before.size === after.size && instructions === '';
      const value = `${counted(of.size, 'byte')}${instructions}${isMoved === true ? ', other instructions' : ''}`;
      return { key, value, document, to: 'address', at: of.piece.start };
    };
    return { key, before: fact(before, only?.before), after: fact(after, only?.after) };
  });
  const sorted = facts.toSorted((a, b) => compareTexts(a.key, b.key));
  const sideOf = (side: 'before' | 'after'): Fact[] => sorted.flatMap((change) => change[side] ?? []);
  return { topic: codeTopic, before: sideOf('before'), after: sideOf('after'), changes: sorted, same };
}

function changesOf(before: readonly Fact[], topic: Topic, isAbiOnly: boolean, isCodeTold: boolean): TopicChanges {
  const after = topic.facts;
  const [old, now] = [byKey(before), byKey(after)];
  const changes: Change[] = [];
  let [same, left, right] = [0, 0, 0];
  while (left < old.length || right < now.length) {
    const [one, other] = [old[left], now[right]];
    const order = one && other ? compareTexts(one.key, other.key) : 0;
    const was = one && (order <= 0 || !other) ? one : undefined;
    const is = other && (order >= 0 || !one) ? other : undefined;
    if (was) left++;
    if (is) right++;
    if (was && is && factText(was, isAbiOnly, isCodeTold) === factText(is, isAbiOnly, isCodeTold)) same++;
    else changes.push({ key: (was ?? is)?.key ?? '', before: was, after: is });
  }
  return { topic, before, after, changes: withVersions(changes), same };
}

/** Facts are in order of their keys, but for keys with numbers. */
function byKey(facts: readonly Fact[]): readonly Fact[] {
  const isInOrder = facts.every(({ key }, at) => at === 0 || (facts[at - 1]?.key ?? '') <= key);
  return isInOrder ? facts : facts.toSorted((a, b) => compareTexts(a.key, b.key));
}

/** A symbol that is gone, and that has come with another version, is one change: where there is one of each. */
function withVersions(changes: readonly Change[]): Change[] {
  const [gone, added] = [isGone, isNew].map((is) => {
    const byName = new Map<string, Change | undefined>();
    for (const change of changes.filter(is)) {
      const name = (change.before ?? change.after)?.name;
      if (name !== undefined) byName.set(name, byName.has(name) ? undefined : change);
    }
    return byName;
  });
  const pairOf = (fact: Fact | undefined): readonly [Change, Change] | undefined => {
    const [left, right] = [gone?.get(fact?.name ?? ''), added?.get(fact?.name ?? '')];
    return left && right && [left, right];
  };
  return changes.flatMap((change) => {
    const pair = isOther(change) ? undefined : pairOf(change.before ?? change.after);
    if (!pair) return [change];
    const [{ before }, { after }] = pair;
    return change === pair[0] ? [{ key: before?.name ?? '', before, after }] : [];
  });
}

const isGone = ({ after }: Change): boolean => !after;
const isNew = ({ before }: Change): boolean => !before;
const isOther = ({ before, after }: Change): boolean => before !== undefined && after !== undefined;

interface Found {
  readonly before: ElfFile;
  readonly after: ElfFile;
  readonly topics: readonly TopicChanges[];
  readonly isSame: boolean;
  readonly isAbiOnly: boolean;
}

function summaryOf(found: Found): string[] {
  const { topics, isSame, isAbiOnly } = found;
  if (isSame && isAbiOnly) return ['Nothing differs for who uses the file.'];
  if (isSame) return [sameBytes(found) ? 'The files are the same, byte for byte.' : sameFacts];
  const of = (id: string): readonly Change[] => topics.find(({ topic }) => topic.id === id)?.changes ?? [];
  const differing = topics.filter(({ changes }) => changes.length > 0);
  const isOfBuild = differing.every(({ topic }) => topic.isOfBuild === true);
  const functions = topics.some(({ topic, after }) => topic.id === 'symbols' && after.length > 0)
    ? 'symbols'
    : 'exports';
  const isCodeTold = topics.some(({ topic }) => topic.id === 'code');
  const lines = [
    ...damageLines(found),
    isOfBuild ? `The same but for ${buildText(of('build'))}.` : '',
    ...changeLines('fact', of('file')),
    ...exportLines(of('exports').filter(({ key }) => !ofLinkers.test(key))),
    ...floorLines(found),
    ...neededLines(of('needed')),
    ...protectionLines(of('hardening').filter(isOtherProtection)),
    ...changeLines('dynamic entry', of('dynamic').filter(isOtherEntry)),
    ...codeLines(of('code'), of('exports')),
    ...(isAbiOnly
      ? []
      : contentLines(isCodeTold ? [] : of(functions), isCodeTold ? of('sections').filter(isData) : of('sections'))),
  ].filter((line) => line !== '');
  if (isCore(found.after)) lines.push(ofCores);
  const titles = differing.map(({ topic, changes }) => `${topic.title} (${grouped(changes.length)})`);
  return lines.length > 0 ? lines : [`Differs in: ${titles.join(', ')}.`];
}

/** What is wrong with a file explains much of what differs. */
function damageLines({ before, after }: Found): string[] {
  const sides = [
    ['older', before],
    ['newer', after],
  ] as const;
  return sides.flatMap(([side, { log }]) => {
    const [first, ...others] = log.diagnostics.filter(({ code }) => code.severity === 'error');
    if (!first) return [];
    const more = others.length === 0 ? '' : ` and ${counted(others.length, 'more error')}`;
    return [`The ${side} file is damaged (${textOf(first)}${more}): what can't be read of it counts as absent.`];
  });
}

function sameBytes({ before: { bytes: a }, after: { bytes: b } }: Found): boolean {
  if (a.size !== b.size) return false;
  for (let at = 0; at < a.size; at += pieceSize) {
    const [left, right] = [a.copy(at, pieceSize), b.copy(at, pieceSize)];
    if (left.some((byte, index) => byte !== right[index])) return false;
  }
  return true;
}

const core = valueOf(fileTypes, 'CORE');
const isCore = ({ header }: ElfFile): boolean => header.type === core;
const ofCores = 'Of core dumps the notes are compared, and the memory by its content, not where it was.';
const sameFacts = 'No fact differs, but the bytes do: things lie elsewhere, or it is in what is not compared here.';
/** Bytes that are compared at once. */
const pieceSize = 2 ** 20;
/** Names that a sentence tells. */
const mostNamed = 5;

/** What differs from build to build, debugging information as one thing. */
function buildText(changes: readonly Change[]): string {
  const isSection = ({ key }: Change): boolean => key.startsWith('.');
  const names = changes
    .filter((each) => !isSection(each))
    .map(({ key, after }) => {
      const detail = key === foldersKey && after?.detail !== undefined ? ` (${after.detail})` : '';
      return key.replace(/^GNU NT_GNU_BUILD_ID$/, 'build-id') + detail;
    });
  return [...names, ...(changes.some(isSection) ? ['debugging information'] : [])].join(', ');
}

function keysOf(changes: readonly { readonly key: string }[]): string {
  return listed(
    changes.map(({ key }) => key),
    changes.length,
  );
}

/** The first names, and how many others there are of so many. */
function listed(names: readonly string[], count: number): string {
  const shown = names.slice(0, mostNamed);
  const left = count - shown.length;
  return shown.join(', ') + (left > 0 ? ` and ${grouped(left)} more` : '');
}

/** A sentence for each change while they are few. */
function changeLines(what: string, changes: readonly Change[]): string[] {
  const several = what.replace(/y$/, 'ie');
  if (changes.length > mostNamed) return [sentence(changes, `${what} differs`, `${several}s differ`)];
  return changes.map(({ key, before, after }) => {
    if (!before) return `${key}: ${after?.value}, new.`;
    return `${key}: ${before.value}${after ? ` → ${after.value}` : ', gone'}.`;
  });
}

/** What was taken away breaks its users first, then what is another thing under the same name. */
function exportLines(changes: readonly Change[]): string[] {
  const [gone, other, added] = [isGone, isOther, isNew].map((is) => changes.filter(is));
  const moved = (other ?? []).filter(({ before, after }) => before?.key !== after?.key);
  // A function may have another size at will: that is no part of its value.
  const changed = (other ?? []).filter(
    ({ before, after }) => before?.key === after?.key && before?.value !== after?.value,
  );
  const kept = changed.filter(({ before, after }) => `${before?.value}, ${oldVersion}` === after?.value);
  const resized = changed.filter(
    ({ before, after }) => withoutSize(before) === withoutSize(after) && withoutSize(before) !== before?.value,
  );
  const [vtables, data] = [true, false].map((is) => resized.filter(({ key }) => isOfClass.test(key) === is));
  const isTold = new Set([...kept, ...resized]);
  return [
    sentence(gone, 'exported symbol is gone', 'exported symbols are gone'),
    sentence(vtables, 'vtable or type has another size', 'vtables and types have other sizes'),
    sentence(data, 'exported datum has another size', 'exported data have other sizes'),
    sentence(
      changed.filter((each) => !isTold.has(each)),
      'exported symbol is another thing',
      'exported symbols are other things',
    ),
    sentence(
      kept,
      'exported symbol is there for programs linked before only',
      'exported symbols are there for programs linked before only',
    ),
    sentence(moved, 'exported symbol has another version', 'exported symbols have other versions'),
    sentence(added, 'exported symbol is new', 'exported symbols are new'),
  ];
}

/** Names of what compilers make of a class of C++ (Itanium C++ ABI, 5.1.4.1). */
const isOfClass = /^(vtable|VTT|typeinfo|typeinfo name|construction vtable) for /;

function withoutSize(fact: Fact | undefined): string {
  return (fact?.value ?? '').replace(/, [\d,]+ bytes?/, '');
}

function isFunction(fact: Fact | undefined): boolean {
  return /^(FUNC|GNU_IFUNC)\b/.test(fact?.value ?? '');
}

/** The same as a list, which is empty where nothing is. */
export function namedChanges(changes: readonly Change[], one: string, several: string): string[] {
  return changes.length === 0 ? [] : [sentence(changes, one, several)];
}

function sentence(changes: readonly Change[] | undefined, one: string, several: string): string {
  return changes && changes.length > 0 ? `${counted(changes.length, one, several)}: ${keysOf(changes)}.` : '';
}

/** The oldest releases that the files run with, where these differ. */
function floorLines({ before, after }: Found): string[] {
  const releases = (file: ElfFile): Map<string, string> =>
    new Map(floorsOf(file).map(({ family, library, release }) => [familyText(family, library), release]));
  const [old, now] = [releases(before), releases(after)];
  return [...now].flatMap(([family, release]) => {
    const was = old.get(family);
    if (was === undefined || was === release) return [];
    return [`Needs ${compareReleases(release, was) < 0 ? 'only ' : ''}${family} ${release}; before ${was}.`];
  });
}

function familyText(family: string, library: string): string {
  return family === 'GLIBC' ? 'glibc' : `${family} of ${library}`;
}

function neededLines(changes: readonly Change[]): string[] {
  const libraries = changes.filter(({ key }) => key !== 'in this order' && !key.includes(': '));
  return [
    sentence(libraries.filter(isNew), 'library is needed besides', 'libraries are needed besides'),
    sentence(libraries.filter(isGone), 'library is not needed any more', 'libraries are not needed any more'),
  ];
}

function countText(changes: readonly Change[], one: string, several: string): string {
  return changes.length === 0 ? '' : `${counted(changes.length, one, several)}.`;
}

/** Names that say nothing: of functions that have none. */
const unnamed = /^(function at 0x|entry\b)/;

/** Functions whose code is another one; of those that have come and gone first those that exports do not tell. */
function codeLines(changes: readonly Change[], exports: readonly Change[]): string[] {
  const told = new Set(exports.flatMap(({ before, after }) => [before?.name, after?.name]));
  const line = (is: (change: Change) => boolean, one: string, several: string, isTold = false): string => {
    const found = changes.filter(is);
    if (found.length === 0) return '';
    const names = found
      .map(({ key }) => key)
      .filter((key) => !unnamed.test(key) && !(isTold && told.has(key.replace(/ \(\d+\)$/, ''))));
    return `${counted(found.length, one, several)}${names.length > 0 ? `: ${listed(names, found.length)}` : ''}.`;
  };
  return [
    line(isOther, 'function has other code', 'functions have other code'),
    line(isNew, 'function is new', 'functions are new', true),
    line(isGone, 'function is gone', 'functions are gone', true),
  ];
}

/** Sections that say what other sections and tables do: names, symbols, relocations, how code is unwound. */
const ofOthers =
  /^\.(dyn|rela?\b|gnu\.(hash|version)|hash|eh_frame|gcc_except|ARM\.ex|symtab|strtab|got|plt|init_a|fini_a)/;

/** Data first, which nothing else tells of. */
function dataFirst(changes: readonly Change[]): Change[] {
  return changes.toSorted((a, b) => Number(ofOthers.test(a.key)) - Number(ofOthers.test(b.key)));
}

function contentLines(symbols: readonly Change[], sections: readonly Change[]): string[] {
  const functions = symbols.filter(({ before, after }) => isFunction(before ?? after));
  return [
    countText(functions.filter(isNew), 'function is new', 'functions are new'),
    countText(functions.filter(isGone), 'function is gone', 'functions are gone'),
    countText(functions.filter(isOther), 'function has another size', 'functions have other sizes'),
    sentence(dataFirst(sections.filter(isGone)), 'section is gone', 'sections are gone'),
    sentence(dataFirst(sections.filter(isNew)), 'section is new', 'sections are new'),
    sentence(dataFirst(sections.filter(isOther)), 'section is another one', 'sections are other ones'),
  ];
}

/** Names that linkers and start files bring along (GNU ld, PROVIDE; gABI, chapter 4; glibc, csu/init.c). */
const ofLinkers = /^(__bss_start|__data_start|_?_?(edata|end|etext)|_init|_fini|_IO_stdin_used)(__)?(@|$)/;

/** All of them, in one line where they are many: each may be a weaker one. */
function protectionLines(changes: readonly Change[]): string[] {
  if (changes.length <= mostNamed) return changeLines('protection', changes);
  const words = changes.map(({ before, after }) => `${before?.value ?? 'nothing'} → ${after?.value ?? 'nothing'}`);
  return [`Protections differ: ${words.join('; ')}.`];
}

/** Whether a protection is there or not; how many functions have it is a detail, and so is that one is not told of. */
function isOtherProtection({ before, after }: Change): boolean {
  const plain = (fact: Fact | undefined): string => (fact?.value ?? 'no').replace(/ \(\d+ functions?\)$/, '');
  if (!before || !after) return !/^no\b/.test(plain(before ?? after));
  return plain(before) !== plain(after);
}

/** Whether an entry says more than protections do: that all is bound at start, which folders are searched. */
function isOtherEntry({ key, before, after }: Change): boolean {
  const plain = (fact: Fact | undefined): string => (fact?.value ?? '').replace(/\b((BIND_)?NOW|PIE)\b/g, '').trim();
  if (/^DT_(RUNPATH|RPATH|BIND_NOW)$/.test(key)) return false;
  return !/^DT_FLAGS(_1)?$/.test(key) || plain(before) !== plain(after);
}

/** Whether a section is no code, of which its functions tell; one that has come or gone counts. */
function isData({ before, after }: Change): boolean {
  return !before || !after || after.code === undefined;
}
