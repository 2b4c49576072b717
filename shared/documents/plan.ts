// The plan of a merge as a document: what becomes of which file, what stays outside, each decision and each binding.
// Made of the same blocks as every listing; bindings are looked up when they are printed.

import { nameOf } from '../base/files.ts';
import { textOf, type Diagnostic, type Severity } from '../base/log.ts';
import { once } from '../base/once.ts';
import { counted, hex, readableSize } from '../base/text.ts';
import { dynamicSymbolsOf, symbolName } from '../decode/symbols/symbols.ts';
import { bind, distinctReferences, type Bound } from '../loader/bind.ts';
import type { LoadedObject } from '../loader/object.ts';
import { mergingRules, type MergingRuleId } from '../passes/rules.ts';
import type { Fate, Openable } from '../loader/openable.ts';
import type { World } from '../loader/world.ts';
import type { Block, Column, Sink } from '../listing/block.ts';
import type { Kind } from '../listing/kinds.ts';
import type { PagingOptions, View } from '../listing/overview.ts';
import { howFound, titleOf } from '../features/loading/dependencies.ts';
import {
  definitionColumn,
  objectColumn,
  purposeColumn,
  putDefinition,
  putFirst,
  putObject,
  ruleLines,
  symbolColumn,
  textColumn,
  type Use,
} from './columns.ts';

/** A file, what it is, and its first address in the output. */
interface PlannedFile {
  readonly object: LoadedObject;
  readonly role: 'library' | 'libc' | 'interpreter';
  readonly address: number;
}

/** What is said about a file; of a file that is none of the world's there is only the path. */
interface PlanMessage {
  readonly path: string;
  readonly object: LoadedObject | undefined;
  readonly diagnostic: Diagnostic;
  readonly offset: number | undefined;
}

interface PlannedOpening extends Openable {
  readonly becomes: Fate;
}

/** What the document tells. */
export interface PlanFacts {
  /** Path of the file that others were to be merged into. */
  readonly target: string;
  /** Undefined when the target can't be read. */
  readonly world: World | undefined;
  /** The files that become one, each with the address of its first byte that is in the output; none when they can't. */
  readonly parts: readonly PlannedFile[];
  /** The dynamic linker that goes in with them. */
  readonly interpreter?: PlannedFile | undefined;
  /** No dynamic linker loads the output. */
  readonly isBare: boolean;
  /** The names that the output needs. */
  readonly needs: readonly string[];
  /** What the files may open at run time, and what becomes of that. */
  readonly openable: readonly PlannedOpening[];
  readonly decisions: readonly { readonly about: string; readonly what: string }[];
  readonly messages: readonly PlanMessage[];
  /** Bytes of the output; undefined when there would be none. */
  readonly size: number | undefined;
}

/** The document, as a view of its own. */
export function planView(facts: PlanFacts, paging: PagingOptions): View {
  const tables = [
    messagesBlock(facts),
    decisionsBlock(facts),
    partsBlock(facts),
    needsBlock(facts),
    openableBlock(facts),
    ...(facts.world ? [bindingsBlock(facts, facts.world)] : []),
  ].filter(({ count }) => count > 0);
  return { blocks: [sentenceBlock(facts), ...tables], paging };
}

function sentenceBlock(facts: PlanFacts): Block {
  const sentences = sentencesOf(facts);
  const kind = facts.size === undefined ? 'problem' : 'text';
  return {
    id: 'sentence',
    title: headingOf(facts),
    count: sentences.length,
    isBare: true,
    about: 'What the merge does: the output is written from here.',
    columns: [textColumn('', 'the plan in a few words', (row) => sentences[row] ?? '', kind)],
  };
}

function headingOf(facts: PlanFacts): string {
  const { parts, interpreter, needs, size } = facts;
  const title = titleOfTarget(facts);
  if (interpreter && size !== undefined && needs.every((name) => isInside(facts, name)))
    return `Making ${title} self-contained`;
  return interpreter && parts.length === 1
    ? `Embedding ${titleOf(interpreter.object)} into ${title}`
    : `Merging into ${title}`;
}

function sentencesOf(facts: PlanFacts): string[] {
  const { parts, interpreter, messages, size } = facts;
  const count = (severity: Severity): number =>
    messages.filter(({ diagnostic }) => diagnostic.code.severity === severity).length;
  if (size === undefined) return [`Nothing would be written: ${counted(count('error'), 'error')}.`];
  const warnings = count('warning');
  const decisions = counted(facts.decisions.length, 'decision');
  const toKnow = `${warnings > 0 ? `${counted(warnings, 'warning')}, ` : ''}${decisions} to know of`;
  const sentences = [`${becomes(facts)} of ${readableSize(size)}.`, `${stays(facts)}; ${toKnow}.`];
  const ofC = parts.filter(({ role }) => role === 'libc').map(({ object }) => titleOf(object));
  if (ofC.length > 0) sentences.push(`C library inside: ${ofC.join(', ')}.`);
  if (interpreter)
    sentences.push(`Dynamic linker inside: ${titleOf(interpreter.object)} at ${hex(interpreter.address)}.`);
  return sentences;
}

function titleOfTarget({ world, target }: PlanFacts): string {
  return world ? titleOf(world.program) : nameOf(target);
}

function becomes(facts: PlanFacts): string {
  const { parts } = facts;
  const title = titleOfTarget(facts);
  if (parts.length === 1) return `${title} becomes a file`;
  return `${title} and ${counted(parts.length - 1, 'library', 'libraries')} become one file`;
}

function stays(facts: PlanFacts): string {
  const loaded = facts.needs.filter((name) => !isInside(facts, name)).length;
  if ((facts.interpreter || facts.isBare) && loaded === 0) return 'It needs no other file to start';
  return `${counted(loaded, 'library stays', 'libraries stay')} needed`;
}

/**
 * Whether a name that the output needs is that of the dynamic linker inside: it is there already, and no file is looked
 * for.
 */
function isInside({ interpreter }: PlanFacts, name: string): boolean {
  return interpreter !== undefined && interpreter.object.view.soname === name;
}

function messagesBlock({ messages }: PlanFacts): Block {
  const at = (row: number): PlanMessage => messages[row] as PlanMessage;
  return {
    id: 'messages',
    title: 'Messages',
    note: counted(messages.length, 'message'),
    count: messages.length,
    about: 'What stands in the way of the merge, and what is odd about the files.',
    columns: messageColumns(at),
  };
}

function messageColumns(at: (row: number) => PlanMessage): Column[] {
  const explain = (row: number): string[] => {
    const { explanation, source } = at(row).diagnostic.code;
    return [explanation, `Source: ${source}`];
  };
  const offset = (row: number): string => {
    return hexOf(at(row).offset);
  };
  return [
    {
      name: 'severity',
      meaning: 'how bad it is',
      put: (out, row) => {
        const { severity } = at(row).diagnostic.code;
        out.cell(severity, severity === 'error' ? 'problem' : 'remark');
      },
    },
    {
      name: 'file',
      meaning: 'the file that it is about',
      put: (out, row) => {
        const { path, object } = at(row);
        if (object) putObject(out, object);
        else out.cell(nameOf(path), 'text');
      },
    },
    textColumn('offset', 'where in the file', offset, 'number', { isRight: true }),
    textColumn('message', 'what is said', (row) => textOf(at(row).diagnostic), 'text', { explain }),
  ];
}

/** All files that go into the output, in their order. */
function filesInside({ parts, interpreter }: PlanFacts): readonly PlannedFile[] {
  return interpreter ? [...parts, interpreter] : parts;
}

function partsBlock(facts: PlanFacts): Block {
  const { parts, interpreter } = facts;
  const rows = filesInside(facts);
  const at = (row: number): PlannedFile => rows[row] as PlannedFile;
  const files = `${counted(parts.length, 'file')} in the order of the scope`;
  return {
    id: 'merged',
    title: 'Merged',
    note: interpreter ? `${files}; then the dynamic linker, as it is` : files,
    count: rows.length,
    rowKind: 'file',
    rowName: (row) => titleOf(at(row).object),
    about: 'The files that become one. Symbols are looked up from the first to the last, as when they were apart.',
    columns: partColumns(facts, at),
  };
}

function partColumns({ world, parts }: PlanFacts, at: (row: number) => PlannedFile): Column[] {
  const rank = (row: number): string => (row < parts.length ? String(row + 1) : '');
  const size = (row: number): string => readableSize(at(row).object.file.bytes.size);
  const firstByte = 'of the first of its bytes that the output has: headers and tables may be left out';
  const how = (row: number): string => (world ? howFound(world, at(row).object) : '');
  return [
    textColumn('#', 'place in the scope', rank, 'remark', { isRight: true }),
    objectColumn('file', 'the file by its DT_SONAME', (row) => at(row).object),
    textColumn('address', firstByte, (row) => hex(at(row).address), 'number', { isRight: true }),
    textColumn('size', 'bytes of the file', size, 'remark', { isRight: true }),
    textColumn('found through', 'how the dynamic linker finds it', how, 'remark'),
    textColumn('path', 'where it lies', (row) => at(row).object.path, 'string'),
  ];
}

function needsBlock(facts: PlanFacts): Block {
  const { needs } = facts;
  const at = (row: number): string => needs[row] ?? '';
  return {
    id: 'needed',
    title: 'Stays needed',
    note: counted(needs.length, 'library', 'libraries'),
    count: needs.length,
    rowKind: 'file',
    rowName: at,
    about:
      'What the dynamic linker still loads beside the output. ' +
      'The symbols of a library that is not found stay imports: it may be there on another machine.',
    columns: needColumns(facts, at),
  };
}

function needColumns(facts: PlanFacts, at: (row: number) => string): Column[] {
  const { world, parts } = facts;
  const merged = new Set(parts.map(({ object }) => object));
  const found = (row: number): LoadedObject | undefined =>
    world?.objects.find((object) => object.view.soname === at(row) || object.names.includes(at(row)));
  const users = (row: number): LoadedObject[] => found(row)?.neededBy.filter((object) => merged.has(object)) ?? [];
  return [
    {
      name: 'library',
      meaning: 'the name in DT_NEEDED',
      put: (out, row) => {
        const object = found(row);
        if (object) putObject(out, object, at(row));
        else out.cell(at(row), 'string');
      },
      explain: (row) => [`\`${found(row)?.path ?? 'not found'}\``],
    },
    { name: 'needed by', meaning: 'which of the merged files need it', put: (out, row) => putFirst(out, users(row)) },
    {
      name: 'found through',
      meaning: 'how it is found on this machine',
      put: (out, row) => putHow(out, facts, at(row), found(row)),
    },
  ];
}

function putHow(out: Sink, facts: PlanFacts, name: string, object: LoadedObject | undefined): void {
  const how = object && facts.world ? howFound(facts.world, object) : 'not found';
  out.cell(isInside(facts, name) ? 'inside: only the name stays' : how, object ? 'remark' : 'problem');
}

function openableBlock({ openable }: PlanFacts): Block {
  const at = (row: number): PlannedOpening => openable[row] as PlannedOpening;
  const outside = openable.filter(({ becomes }) => becomes !== 'inside').length;
  return {
    id: 'openable',
    title: 'May be opened',
    note: `${counted(openable.length, 'name')}${outside > 0 ? `, ${outside} not or not all inside` : ''}`,
    count: openable.length,
    rowKind: 'file',
    rowName: (row) => at(row).what,
    about:
      'What the program may open at run time, as far as its files say so; what is loaded at start is left out. ' +
      'Names that are made up at run time are not here: a log of a run shows them (elfsmith merge --opened-log).',
    columns: openableColumns(at),
  };
}

function openableColumns(at: (row: number) => PlannedOpening): Column[] {
  const hows = { note: 'note', text: 'text', modules: 'modules', service: 'service' } as const;
  const found = (row: number): string => {
    const { found: paths, how, what } = at(row);
    if (how === 'modules') return counted(paths.length, 'library', 'libraries');
    return paths[0] === what ? '' : (paths[0] ?? '');
  };
  const fate = (row: number): Kind => (at(row).becomes === 'not found' ? 'problem' : 'remark');
  return [
    textColumn('what', 'a name, a path, or a folder of modules', (row) => at(row).what, 'string', {
      explain: (row) =>
        at(row)
          .found.slice(0, mostListed)
          .map((path) => `\`${path}\``),
    }),
    objectColumn('said by', 'the file that says so', (row) => at(row).by),
    textColumn('by', 'a note, a text of the file, modules of a framework, a name service', (row) => hows[at(row).how]),
    textColumn('offset', 'where in that file the text is', (row) => hexOf(at(row).offset), 'number', { isRight: true }),
    textColumn('about', "the note's priority and purpose, the framework, who asks", (row) => at(row).about, 'text'),
    textColumn('found', 'where it is on this machine, or how many libraries the folder holds', found, 'remark'),
    {
      name: 'becomes',
      meaning: 'what is with the output',
      put: (out, row) => out.cell(at(row).becomes, fate(row)),
    },
  ];
}

/** Paths of a folder that a hover lists. */
const mostListed = 24;

const hexOf = (offset: number | undefined): string => (offset === undefined ? '' : hex(offset));

/** Why a decision is as it is, and the rules behind it as docs/merging.md has them. */
function whyDecided(about: string): string[] {
  const behind = (rulesBehind.get(about) ?? []).map((id) => {
    const { sentence, otherwise, source } = mergingRules[id];
    return `${id}: ${sentence} Otherwise: ${otherwise} (${source})`;
  });
  return [reasons[about] ?? '', ...behind].filter((text) => text !== '');
}

function decisionsBlock(facts: PlanFacts): Block {
  const { decisions } = facts;
  const at = (row: number): PlanFacts['decisions'][number] => decisions[row] as PlanFacts['decisions'][number];
  const explain = (row: number): string[] => whyDecided(at(row).about);
  return {
    id: 'decisions',
    title: 'Decisions',
    note: counted(decisions.length, 'decision'),
    count: decisions.length,
    about: 'What could surprise. Names lead to their files and symbols.',
    rowKind: 'constant',
    rowName: (row) => at(row).what.replace(/:.*/, ''),
    columns: [
      textColumn('about', 'what it is about', (row) => at(row).about, 'label', { explain }),
      {
        name: 'decision',
        meaning: 'what was decided',
        widest: 96,
        put: (out, row) => putWords(out, facts, at(row).what),
        explain,
      },
    ],
  };
}

/** Prints a sentence about files and symbols; those words lead to what they name. */
function putWords(out: Sink, facts: PlanFacts, sentence: string): void {
  const objects = new Map(filesInside(facts).map(({ object }) => [titleOf(object), object]));
  const mentioned = sentence.split(/[\s:,;]+/).flatMap((word) => objects.get(word) ?? []);
  const candidates = [...mentioned, ...facts.parts.map(({ object }) => object)];
  for (const [index, word] of sentence.split(/([\s:,;]+)/).entries()) {
    const object = objects.get(word);
    const symbol = index > 0 ? undefined : definitionOf(candidates, word.replace(/@.*/, ''));
    if (object) putObject(out, object, word);
    else if (symbol) putDefinition(out, symbol, word);
    else out.cell(word, 'text');
  }
}

function definitionOf(
  objects: readonly LoadedObject[],
  name: string,
): { readonly object: LoadedObject; readonly row: number } | undefined {
  for (const object of objects) {
    const row = definedNames(object).get(name);
    if (row !== undefined) return { object, row };
  }
  return undefined;
}

/** Rows of the definitions among an object's dynamic symbols. */
const definedNames = once((object: LoadedObject): ReadonlyMap<string, number> => {
  const symbols = dynamicSymbolsOf(object.file);
  const rows = new Map<string, number>();
  for (let row = 1; symbols && row < symbols.count; row++)
    if (symbols.table.get.shndx(row) !== 0) rows.set(symbolName(symbols, row), row);
  return rows;
});

function bindingsBlock({ parts }: PlanFacts, world: World): Block {
  const merged = new Set(parts.map(({ object }) => object));
  const references = parts.flatMap(({ object }) =>
    [...distinctReferences(object)].map(({ symbol, class: lookupClass }): Use => ({
      object,
      symbol,
      class: lookupClass,
    })),
  );
  const at = (row: number): Use => references[row] as Use;
  const bound = (row: number): Bound => bind(world, at(row).object, at(row).symbol, at(row).class);
  const outcome = (row: number): readonly [string, Kind] => {
    const { definition } = bound(row);
    if (!definition) return ['nobody defines it', 'remark'];
    return merged.has(definition.object) ? ['inside the output', 'text'] : ['stays an import', 'remark'];
  };
  return {
    id: 'bindings',
    title: 'Bindings',
    note: `${counted(references.length, 'reference')} of ${counted(parts.length, 'file')}`,
    count: references.length,
    about: 'What each symbol of each merged file is bound to, and whether both ends are in the output.',
    columns: [
      objectColumn('file', 'who refers to the symbol', (row) => at(row).object),
      symbolColumn(at),
      purposeColumn(at),
      objectColumn('bound to', 'the file whose definition is taken', (row) => bound(row).definition?.object),
      definitionColumn(bound),
      {
        name: 'becomes',
        meaning: 'what the reference is in the output',
        put: (out, row) => out.cell(...outcome(row)),
        explain: (row) => ruleLines(bound(row).rule),
      },
    ],
  };
}

/** Why a decision of a kind is as it is. */
const reasons: Readonly<Record<string, string>> = {
  preload:
    'The dynamic linker looks into the program before it looks into preloaded libraries. ' +
    'So the program gives these names no value at first; ' +
    'code of our own fills in what nobody replaced.',
  opened:
    'A dlopen of our own knows these libraries by name and path, each with a handle of its own; ' +
    "all else is left to the C library's.",
  cpu:
    'Compilers use what CPUs of a level have (x86-64 psABI 3.1.1), ' +
    'and the dynamic linker chooses builds of libraries by the CPU that it runs on: of this machine. ' +
    'On another CPU the output stops, or refuses to start.',
  outside:
    'Nothing that is needed to start the program, and the same as before the merge: ' +
    'what such functions open lies on the disk of the machine that runs it.',
  dropped:
    'The output holds what is loaded, all symbols, and what is appended to the target. ' +
    'For lines and types debuggers need the originals.',
  interpreter:
    'The dynamic linker and the C library are built together and share private data (_rtld_global). ' +
    'With a C library of another release the program stops at start; ' +
    'with that inside as well there is none to differ.',
  flag:
    'Each file asks the dynamic linker for something by flags and entries of its dynamic section; ' +
    'one file asks for all of them.',
  property:
    'What the file says of its code holds for all of it now: ' +
    'protections that all parts have, instructions that any part needs (GNU property note).',
  note: 'Notes speak of the file that they are in: of several files that became one, only some remain true.',
  shadowed:
    'Of several definitions the first in the scope is taken (gABI, Shared Object Dependencies). ' +
    'It is the one that the output exports.',
  duplicate: 'Both definitions stay in the output, each for those who were bound to it before.',
  folder:
    '$ORIGIN is the folder of the file that says it, and the output lies in another: ' +
    'the folder that was meant stands in its place. Where the output is moved with its folder, it does not follow.',
  version: 'A file has one default version of a name; that of the earlier file in the scope stays.',
  copy:
    "The program has its own copy of the library's variable (R_*_COPY). " +
    'Both are in one file now, so that the bytes are put there when the file is written.',
  ifunc: 'A function that is chosen at start has no address before that; whoever needs one gets that of a stub.',
  undefined:
    'An undefined function that is never called does no harm, ' +
    'and the dynamic linker would only complain at its first call.',
  stack: 'The stack is executable when one of the files wants it so (PT_GNU_STACK).',
  text: 'Relocations in code need it to be writable at start (DT_TEXTREL).',
  order: "Constructors and destructors run in the dynamic linker's order for the files when they were apart.",
  unwind: 'One index of frame descriptions serves all files, so that exceptions pass from one to the other.',
  'thread-local': 'One file has one block of thread-local storage (PT_TLS): those of the files lie in it side by side.',
  constructor: 'Constructors run at their time among those of the libraries that stay outside.',
  first:
    'What replaces functions of the C library has to be there before anybody has called one, ' +
    'and finds the originals behind itself.',
  dlsym:
    'RTLD_NEXT means the definition behind that of the caller: ' +
    'within one file that has to be looked up by which part calls.',
};

/** The rules of merging that a decision of a kind follows from. */
const rulesBehind: ReadonlyMap<string, readonly MergingRuleId[]> = new Map([
  ['preload', ['R20']],
  ['opened', ['R44', 'R48']],
  ['outside', ['R6']],
  ['interpreter', ['R4']],
  ['shadowed', ['R14']],
  ['duplicate', ['R34']],
  ['version', ['R15']],
  ['copy', ['R25']],
  ['ifunc', ['R24']],
  ['undefined', ['R22']],
  ['stack', ['R10']],
  ['text', ['R10']],
  ['order', ['R31']],
  ['unwind', ['R35']],
  ['thread-local', ['R28', 'R29']],
  ['constructor', ['R31']],
  ['dlsym', ['R19']],
  ['packed', ['R26']],
  ['first', ['R38']],
  ['property', ['R41']],
  ['note', ['R42']],
  ['flag', ['R39']],
]);
