// What a file says, sorted by what it is about and by name, without where it lies: so that two builds of one source say
// the same, and of two others only what differs is different.

import { Fingerprint } from '../base/fingerprint.ts';
import { once } from '../base/once.ts';
import { counted, grouped, hexBytes } from '../base/text.ts';
import { dynamicOf, dynamicTexts, type DynamicEntry } from '../decode/dynamic.ts';
import { hasNoSections, type ElfFile, type Section } from '../decode/file.ts';
import { noteLines } from '../decode/notes/lines.ts';
import { notesOf } from '../decode/notes/notes.ts';
import { relocationRow, relocationTablesOf } from '../decode/relocations/relocations.ts';
import { symbolBind, symbolName, symbolTablesOf, symbolType, type SymbolTable } from '../decode/symbols/symbols.ts';
import { systemOf } from '../decode/system.ts';
import { versionOf, versionsOf } from '../decode/symbols/versions.ts';
import { commentsOf, debugLinkOf, interpreterOf } from '../decode/texts.ts';
import { namesOf, permissions, sectionLetters, symbolPlace } from '../decode/words.ts';
import { sectionFlags, sectionTypes, segmentTypes, symbolTypes } from '../elf/constants.ts';
import { flagNames, valueOf } from '../elf/names.ts';
import { hardeningOf } from '../features/hardening.ts';
import { toSections, toSegments, toTable, type To } from '../listing/block.ts';
import { readableName, versionSuffix } from '../listing/naming.ts';
import { summaryOf } from '../verdicts/summary.ts';

/** One thing that a file says: under `key` it is found again in another file. */
export interface Fact {
  readonly key: string;
  readonly value: string;
  /** More of it, which who uses the file can't tell: the size of a function. */
  readonly detail?: string;
  /** More of it where code is not compared function by function: a fingerprint of the code. */
  readonly code?: string;
  /** The key without the version of a symbol, by which it is found again with another version. */
  readonly name?: string;
  /** Of a member of an archive, that `at` says, the one of the other archive that is compared with it. */
  readonly members?: number;
  /** The key of a document of the same kind that tells more of it. */
  readonly document?: string;
  /** What the key names in the file's own listing. */
  readonly to?: To | undefined;
  readonly at?: number;
}

export interface Topic {
  /** Name in JSON and in documents. */
  readonly id: string;
  readonly title: string;
  /** What stands in it and what does not, in a sentence. */
  readonly about: string;
  /** Whether who uses the file can tell: the rest is its own matter. */
  readonly isAbi: boolean;
  /** Whether it differs from build to build of one source. */
  readonly isOfBuild?: boolean;
  /** By key; each key once. */
  readonly facts: readonly Fact[];
}

type Source = Omit<Topic, 'facts'> & {
  /** In any order; keys may come more than once. */
  readonly facts: (file: ElfFile) => readonly Fact[];
};

const executable = valueOf(sectionFlags, 'EXECINSTR');
const loadSegment = valueOf(segmentTypes, 'LOAD');
const functionSymbol = valueOf(symbolTypes, 'FUNC');
const chosenFunction = valueOf(symbolTypes, 'GNU_IFUNC');
const ignoredSymbols = ['SECTION', 'FILE'].map((name) => valueOf(symbolTypes, name));

/** The topics in the order in which one asks for them. */
const sources: readonly Source[] = [
  {
    id: 'file',
    title: 'The file',
    about: 'What the file is as a whole.',
    isAbi: true,
    facts: identity,
  },
  {
    id: 'needed',
    title: 'Needed libraries and versions',
    about: 'The libraries that DT_NEEDED names, and the versions that are needed of each.',
    isAbi: true,
    facts: needs,
  },
  {
    id: 'versions',
    title: 'Versions that it defines',
    about: 'The versions of its own symbols, with those that each follows.',
    isAbi: true,
    facts: (file) =>
      versionsOf(file).definitions.map(({ name, parents }) => ({ key: name, value: parents.join(', ') })),
  },
  {
    id: 'exports',
    title: 'Exported symbols',
    about: 'Dynamic symbols that the file defines. The size of data counts for programs that copy it.',
    isAbi: true,
    facts: (file) => symbols(file, true, (table, row) => isDefined(table, row) && !isCopy(table, row)),
  },
  {
    id: 'imports',
    title: 'Imported symbols',
    about: 'Dynamic symbols that other files are to define, also those that a program has a copy of.',
    isAbi: false,
    facts: (file) => symbols(file, true, (table, row) => !isDefined(table, row) || isCopy(table, row)),
  },
  {
    id: 'hardening',
    title: 'Hardening',
    about: 'How the file is protected; the evidence is in its own listing.',
    isAbi: false,
    facts: (file) => hardeningOf(file).rows.map(({ name, text }) => ({ key: name, value: text })),
  },
  {
    id: 'segments',
    title: 'Segments',
    about:
      'Program headers by type and permissions, without addresses and sizes; ' +
      'of a file without section headers also what they load.',
    isAbi: false,
    facts: segments,
  },
  {
    id: 'dynamic',
    title: 'Dynamic entries',
    about: 'Entries whose value is no address and no size; needed libraries have a table of their own.',
    isAbi: false,
    facts: dynamicEntries,
  },
  {
    id: 'relocations',
    title: 'Relocations',
    about: 'How many relocations of each kind name a symbol, or none.',
    isAbi: false,
    facts: relocations,
  },
  {
    id: 'symbols',
    title: 'Functions and data inside',
    about: 'Symbols that the full table defines, with their sizes: only tools read it.',
    isAbi: false,
    facts: (file) => symbols(file, false, isDefined),
  },
  {
    id: 'sections',
    title: 'Sections',
    about:
      'Sections with their sizes; of those that no other table here tells the content, too, as a fingerprint. ' +
      'Code and data hold addresses: where only these have moved, the content is another one all the same.',
    isAbi: false,
    facts: sections,
  },
  {
    id: 'build',
    title: 'Who built it',
    about: 'Notes, compilers and links to debug information: what differs from build to build.',
    isAbi: false,
    isOfBuild: true,
    facts: build,
  },
];

/** What a fact says, in words. @param isAbiOnly leaves out what who uses the file can't tell */
export function factText({ value, detail = '', code = '' }: Fact, isAbiOnly = false, isCodeTold = false): string {
  const words = [value, ...(isAbiOnly ? [] : [detail]), ...(isCodeTold ? [] : [code])];
  return words.filter((word) => word !== '').join(', ');
}

const topics = sources.map(({ facts, ...topic }) =>
  once((file: ElfFile): Topic => ({ ...topic, facts: inOrder(facts(file)) })),
);

/** What a file says, topic by topic; all of them, also those that it says nothing of. */
export function topicsOf(file: ElfFile): readonly Topic[] {
  return topics.map((topic) => topic(file));
}

/** Asks a file for one topic after the other: between two others can be answered. */
export function* topicSteps(file: ElfFile): Generator<number> {
  for (const [index, topic] of topics.entries()) {
    topic(file);
    yield (index + 1) / topics.length;
  }
}

/** By key and value; of keys that come again the later ones are numbered. */
function inOrder(facts: readonly Fact[]): Fact[] {
  const byKey = new Map<string, Fact | Fact[]>();
  for (const fact of facts) {
    const known = byKey.get(fact.key);
    if (known === undefined) byKey.set(fact.key, fact);
    else if (Array.isArray(known)) known.push(fact);
    else byKey.set(fact.key, [known, fact]);
  }
  // Texts without a function that compares them are sorted in half the time.
  return [...byKey.keys()].toSorted().flatMap((key) => {
    const found = byKey.get(key) ?? [];
    return Array.isArray(found) ? numbered(found) : found;
  });
}

/** Facts of one key, by what they say. */
function numbered(facts: readonly Fact[]): Fact[] {
  return facts
    .toSorted((a, b) => compareTexts(a.value, b.value) || compareTexts(a.detail ?? '', b.detail ?? ''))
    .map((fact, index) => (index === 0 ? fact : { ...fact, key: `${fact.key} (${index + 1})` }));
}

export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function identity(file: ElfFile): Fact[] {
  const { kind, machine, byteOrder, soname } = summaryOf(file);
  const flags = file.header.flags === 0 ? undefined : `0x${file.header.flags.toString(16)}`;
  const values: Readonly<Record<string, string | undefined>> = {
    kind: kind.text,
    CPU: machine.text,
    class: `${file.class} bits`,
    'byte order': byteOrder.text,
    'flags of the CPU': flags,
    system: systemOf(file)?.name,
    interpreter: interpreterOf(file)?.text,
    SONAME: soname?.text,
  };
  return Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }]));
}

function needs(file: ElfFile): Fact[] {
  const libraries = dynamicTexts(file, 'NEEDED');
  const order = libraries.length > 1 ? [{ key: 'in this order', value: libraries.join(', ') }] : [];
  const versions = versionsOf(file).needs.map(({ file: library, name }) => ({ key: `${library}: ${name}`, value: '' }));
  return [...order, ...libraries.map((key) => ({ key, value: '' })), ...versions];
}

/** Names as they stood in the source, kept as long as a file that has some of them: two releases share most. */
const sourceNamesOf = once((_file: ElfFile): Map<string, string> => {
  const names = latestNames?.deref() ?? new Map<string, string>();
  latestNames = new WeakRef(names);
  return names;
});
let latestNames: WeakRef<Map<string, string>> | undefined;

function sourceName(names: Map<string, string>, raw: string): string {
  const known = names.get(raw);
  if (known !== undefined) return known;
  const name = readableName(raw) ?? raw;
  names.set(raw, name);
  return name;
}

function isDefined(table: SymbolTable, row: number): boolean {
  return symbolPlace(table, row) !== 'UND';
}

/** Whether a program only has room for what a library defines: the version is one that it needs. */
function isCopy(table: SymbolTable, row: number): boolean {
  return isDefined(table, row) && versionOf(table.file, row)?.file !== undefined;
}

/** Symbols of the dynamic table, or of the full one, by their names as they stood in the source. */
function symbols(file: ElfFile, isDynamic: boolean, isWanted: (table: SymbolTable, row: number) => boolean): Fact[] {
  const table = symbolTablesOf(file).find((each) => each.isDynamic === isDynamic);
  const names = sourceNamesOf(file);
  const found: Fact[] = [];
  for (let row = 1; table && row < table.count; row++) {
    if (ignoredSymbols.includes(symbolType(table, row)) || !isWanted(table, row)) continue;
    const raw = symbolName(table, row);
    // Assemblers number their labels.
    if (raw === '' || raw.startsWith('.L') || isOfDebugging(file, table, row)) continue;
    const name = sourceName(names, raw);
    // Numbers that LLVM gives anew in each build.
    const version = isDynamic ? versionOf(file, row) : undefined;
    // A version's own symbol says no more than the version.
    if (version && version.name === raw && symbolPlace(table, row) === 'ABS') continue;
    const key = name.replace(/(?: \[clone )?\.llvm\.\d+\]?$/, '') + (version ? `@${version.name}` : '');
    const isOld = version !== undefined && version.file === undefined && !version.isDefault && isDefined(table, row);
    found.push({ key, name, ...symbolText(file, table, row, isOld), to: toTable(table), at: row });
  }
  return found;
}

/** Link-time optimisation names its units, with numbers that are made anew in each build. */
function isOfDebugging({ sections }: ElfFile, table: SymbolTable, row: number): boolean {
  const place = symbolPlace(table, row);
  return typeof place === 'number' && debugName.test(sections[place]?.name ?? '');
}

/** What the value of an exported symbol says that is there for programs that were linked before only. */
export const oldVersion = 'not the default version';

/**
 * `OBJECT, 12 bytes`, and what who uses it can't tell: whether it is weak, which the dynamic linker does not ask, how
 * big a function is, whether it is chosen at start, in which section it is. What nearly all symbols are is left out.
 */
function symbolText(file: ElfFile, table: SymbolTable, row: number, isOld: boolean): Pick<Fact, 'value' | 'detail'> {
  const type = symbolType(table, row);
  const bind = namesOf.symbolBind(file).name(symbolBind(table, row));
  const visibility = namesOf.visibility().name(table.table.get.other(row) & 3);
  const place = symbolPlace(table, row);
  const size = table.table.get.size(row);
  const sizeText = size === 0 || place === 'UND' ? '' : counted(size, 'byte');
  const isFunction = type === functionSymbol || type === chosenFunction;
  const isExport = table.isDynamic && place !== 'UND';
  const isOwnMatter = bind === 'GLOBAL' || (isExport && bind === 'WEAK');
  const value = joined([
    isExport && type === chosenFunction ? 'FUNC' : namesOf.symbolType(file).name(type),
    isOwnMatter ? '' : bind,
    visibility === 'DEFAULT' ? '' : visibility,
    typeof place === 'string' && place !== 'UND' ? place : '',
    isFunction ? '' : sizeText,
    isOld ? oldVersion : '',
  ]);
  const detail = joined([
    isExport && type === chosenFunction ? 'chosen at start' : '',
    isExport && bind === 'WEAK' ? bind : '',
    isFunction ? sizeText : '',
    typeof place === 'number' && !isFunction ? (file.sections[place]?.name ?? '') : '',
  ]);
  return detail === '' ? { value } : { value, detail };
}

function joined(words: readonly string[]): string {
  return words.filter((word) => word !== '').join(', ');
}

function segments(file: ElfFile): Fact[] {
  const types = namesOf.segmentType(file);
  return file.segments.map((segment) => {
    const { type, flags, align, index } = segment;
    const isContent = type === loadSegment && hasNoSections(file);
    const words = [align > 1 ? `aligned to ${grouped(align)}` : '', isContent ? contentText(file, segment) : ''];
    const key = `${types.name(type)} ${permissions(flags)}`.trim();
    return { key, value: words.filter((word) => word !== '').join(', '), to: toSegments, at: index };
  });
}

/** Kinds of values that say where or how big something is, or which form a table has. */
const ofPlaces: readonly DynamicEntry['kind'][] = ['address', 'data', 'bytes', 'count', 'tag', 'none'];

function dynamicEntries(file: ElfFile): Fact[] {
  const entries = dynamicOf(file)?.entries ?? [];
  return entries
    .filter(({ kind, constant }) => !ofPlaces.includes(kind) && !['NEEDED', 'SONAME'].includes(constant?.name ?? ''))
    .map((entry) => ({ key: entry.constant?.fullName ?? `tag 0x${entry.tag.toString(16)}`, value: valueText(entry) }));
}

function valueText({ text, flags, value }: DynamicEntry): string {
  if (text !== undefined) return text;
  return flags ? flagNames(flags, value).join(' ') : grouped(value);
}

function relocations(file: ElfFile): Fact[] {
  const counts = new Map<string, { readonly name: string; count: number }>();
  for (const table of relocationTablesOf(file)) {
    const kinds = new Map<number, string>();
    const names = new Map<number, readonly [name: string, version: string]>();
    for (let row = 0; row < table.count; row++) {
      const [type, symbol] = [table.type(row), table.symbol(row)];
      const kind = kinds.get(type) ?? relocationRow(file, type)?.[1] ?? `type ${type}`;
      kinds.set(type, kind);
      const [full, version] = names.get(symbol) ?? nameOf(table.symbols, symbol);
      const name = stringsName(full);
      names.set(symbol, [name, version]);
      const key = name === '' ? kind : `${name}${version}: ${kind}`;
      const known = counts.get(key);
      if (known) known.count++;
      else counts.set(key, { name: `${name}: ${kind}`, count: 1 });
    }
  }
  return [...counts].map(([key, { name, count }]) => ({ key, name, value: grouped(count) }));
}

/** The name of a section without what its texts are aligned to, which their lengths decide (GCC). */
export function stringsName(name: string): string {
  return name.replace(/^(\.rodata\b.*\.str\d+)\.\d+$/, '$1');
}

function nameOf(table: SymbolTable | undefined, row: number): readonly [name: string, version: string] {
  if (!table || row <= 0 || row >= table.count) return ['', ''];
  return [sourceName(sourceNamesOf(table.file), symbolName(table, row)), versionSuffix(table, row)];
}

/** Types of sections whose content other topics tell, or nobody wants to know. */
const toldElsewhere = new Set(
  'NULL NOBITS SYMTAB SYMTAB_SHNDX STRTAB RELA REL RELR HASH GNU_HASH DYNAMIC DYNSYM NOTE VERDEF VERNEED VERSYM GROUP'
    .split(' ')
    .map((name) => valueOf(sectionTypes, name)),
);

function sections(file: ElfFile): Fact[] {
  const types = namesOf.sectionType(file);
  return file.sections.filter(isFact).map((section) => {
    const { index, name, type, flags, size, align } = section;
    const isTold = toldElsewhere.has(type) || isMadeOfOthers(file, section);
    const content = isTold || section.fileSize === 0 ? '' : contentText(file, section);
    const isCode = (flags & executable) !== 0;
    const words = [
      types.name(type),
      sectionLetters(file, flags),
      align > 1 ? `aligned to ${grouped(align)}` : '',
      name === '.relro_padding' ? '' : counted(size, 'byte'),
      isCode ? '' : content,
    ];
    const value = words.filter((word) => word !== '').join(', ');
    return { key: name, value, ...(isCode && { code: content }), to: toSections, at: index };
  });
}

/** Debugging information, by section: who built it where stands in it. */
const debugName = /^\.(z?debug_|gdb_index|stab|line$|gnu_debugaltlink|gopclntab|gnu\.build)/;
const [symbolTable, stringTable, noteSection] = ['SYMTAB', 'STRTAB', 'NOTE'].map((name) => valueOf(sectionTypes, name));
const alloc = valueOf(sectionFlags, 'ALLOC');

/** Whether a section is a fact of its own: names, symbols and notes tell of themselves, and so does who built it. */
function isFact({ index, name, type, flags }: Section): boolean {
  const isOfNames = (type === symbolTable || type === stringTable) && (flags & alloc) === 0;
  return (
    index > 0 &&
    !isOfNames &&
    type !== noteSection &&
    !debugName.test(name) &&
    name !== '.comment' &&
    name !== '.gnu_debuglink'
  );
}

/** Bytes that are read at once. */
const pieceSize = 2 ** 20;

function contentText(file: ElfFile, { offset, fileSize }: Pick<Section, 'offset' | 'fileSize'>): string {
  if (fileSize === 0) return 'nothing of it in the file';
  const hash = new Fingerprint();
  // A damaged segment says that it has more than the file.
  const size = Math.min(fileSize, file.bytes.size - offset);
  for (let at = 0; at < size; at += pieceSize) hash.add(file.bytes.copy(offset + at, Math.min(pieceSize, size - at)));
  return `content ${hexBytes(hash.digest().subarray(0, 6))}`;
}

/** What stripping takes away. */
export const fullTable = 'full symbol table';

/** Whether a section only says what others say: how frame descriptions are found, and slots that relocations fill. */
function isMadeOfOthers({ machine }: ElfFile, { name }: Section): boolean {
  return name === '.eh_frame_hdr' || (/^\.got(\.plt)?$/.test(name) && !machine.name.startsWith('mips'));
}

function build(file: ElfFile): Fact[] {
  const link = debugLinkOf(file);
  return [
    ...notesOf(file).map((note) => ({ key: `${note.owner} ${note.typeName}`, value: noteLines(note).join('; ') })),
    ...[...new Set(commentsOf(file).map(({ text }) => text))].map((key) => ({ key, value: '' })),
    ...(link ? [{ key: 'debug file', value: link.text }] : []),
    ...(symbolTablesOf(file).some(({ isDynamic }) => !isDynamic) ? [{ key: fullTable, value: '' }] : []),
    ...file.sections
      .filter(({ name }) => debugName.test(name))
      .map((section) => ({
        key: section.name,
        value: `${counted(section.size, 'byte')}, ${contentText(file, section)}`,
        to: toSections,
        at: section.index,
      })),
  ];
}
