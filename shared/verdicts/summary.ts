// The file in a few facts: what it is, for which system, who made it, and how it is hardened. Each fact says why it
// holds and where that is written in the file.

import { once } from '../base/once.ts';
import { fieldAt } from '../base/table.ts';
import { fileTypes, sectionTypes, segmentTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { isOfPlayStation, sonyFileTypes } from '../elf/sony.ts';
import { dynamicEntry, dynamicFlag, dynamicOf, entryPlace } from '../decode/dynamic.ts';
import { embeddedOf } from '../decode/notes/embedded.ts';
import { hasNoSections, isDebugFile, type ElfFile, type Section, type Segment } from '../decode/file.ts';
import { hardeningOf, isForProcess, type Fact, type Protection } from './hardening.ts';
import { manifestOf } from '../decode/notes/manifest.ts';
import { buildIdOf, noteOf } from '../decode/notes/notes.ts';
import { dynamicSymbolsOf, symbolName } from '../decode/symbols/symbols.ts';
import { systemOf } from '../decode/system.ts';
import { commentsOf, debugLinkOf, interpreterOf } from '../decode/texts.ts';
import { versionsOf } from '../decode/symbols/versions.ts';

export type { Fact };

export interface Summary {
  /** `PIE executable`, `shared library`, … */
  readonly kind: Fact;
  /** The CPU in words. */
  readonly machine: Fact;
  readonly byteOrder: Fact;
  readonly libc: Fact | undefined;
  readonly interpreter: Fact | undefined;
  /** The files that Elfsmith made it of. */
  readonly merged: Fact | undefined;
  readonly linker: Fact | undefined;
  readonly compilers: readonly Fact[];
  /** Absent of a core file, which is memory. */
  readonly symbols: Fact | undefined;
  readonly buildId: Fact | undefined;
  readonly soname: Fact | undefined;
  /** In the order in which one asks for them; empty for files that are not loaded. */
  readonly hardening: readonly Protection[];
}

type Place = Fact['at'];
const type = (name: string): number => valueOf(fileTypes, name);
const [relocatable, executable, shared, core] = [type('REL'), type('EXEC'), type('DYN'), type('CORE')];
const segment = (name: string): number => valueOf(segmentTypes, name);
const [load, dynamicSegment, interpreterSegment] = [segment('LOAD'), segment('DYNAMIC'), segment('INTERP')];
const symtab = valueOf(sectionTypes, 'SYMTAB');

/** Makes the summary; reads headers, dynamic entries, notes, comments and the names of imports. */
export const summaryOf = once((file: ElfFile): Summary => ({
  kind: kindOf(file),
  machine: {
    text: file.machine.title,
    why: file.machine.abi || 'e_machine; nothing else is known of this CPU',
    at: fieldAt(file.headerTable, 'machine', 0),
  },
  byteOrder: { text: file.isLittle ? 'little endian' : 'big endian', why: 'EI_DATA', at: { offset: 5, size: 1 } },
  libc: libcOf(file),
  interpreter: interpreterFact(file),
  merged: mergedFact(file),
  linker: linkerOf(file),
  compilers: compilersOf(file),
  symbols: symbolsFact(file),
  buildId: buildIdFact(file),
  soname: entryFact(file, 'SONAME'),
  hardening: protectionsOf(file),
}));

/**
 * The protections, where it makes sense to ask for them: not in cores, objects and what runs in no process, nor in the
 * kernel's own vDSO.
 */
function protectionsOf(file: ElfFile): readonly Protection[] {
  const kind = kindOf(file).text;
  if (!isLoaded(file) || !isForProcess(file) || kind === 'vDSO') return [];
  const system = systemOf(file)?.id ?? (libcOf(file) ? 'glibc' : undefined);
  return hardeningOf(file, { isStatic: kind.startsWith('static'), system });
}

const fact = (text: string, why: string, at: Place): Fact => ({ text, why, at });

function sectionPlace({ offset, fileSize }: Section): Place {
  return { offset, size: fileSize };
}
function entryFact(file: ElfFile, tag: string): Fact | undefined {
  const entry = dynamicEntry(file, tag);
  return entry?.text === undefined ? undefined : fact(entry.text, 'DT_' + tag, entryPlace(file, entry));
}
const findSegment = (file: ElfFile, wanted: number): Segment | undefined =>
  file.segments.find((s) => s.type === wanted);
const hasSection = (file: ElfFile, name: string): boolean => file.sections.some((s) => s.name === name);

/** Whether the file is an executable or a library that can be mapped; separate debug files and cores are not. */
export function isLoaded(file: ElfFile): boolean {
  return (
    (file.header.type === executable || file.header.type === shared) &&
    file.segments.some((s) => s.type === load) &&
    !isDebugFile(file)
  );
}

/** Whether a relocatable file is for the kernel to load (linux scripts/module-common.c, kernel/module/main.c). */
export function isKernelModule(file: ElfFile): boolean {
  return hasSection(file, '.modinfo') || hasSection(file, '.gnu.linkonce.this_module');
}

/** Names of libraries that are dynamic linkers: glibc's ld-linux and ld64, musl's libc. */
const linkerNames = /^(ld[-.6]|libc\.musl-)/;
const kernelNames = /^linux-(vdso|gate)/;

function kindOf(file: ElfFile): Fact {
  const { header } = file;
  const at = fieldAt(file.headerTable, 'type', 0);
  const types = isOfPlayStation(header) ? sonyFileTypes : fileTypes;
  const name = types.of(header.type)?.fullName ?? `e_type ${types.name(header.type)}`;
  if (header.type === core) return fact('core dump', name, at);
  const isRelocatable = header.type === relocatable;
  if (file.machine.gpu)
    return fact(isRelocatable ? 'relocatable GPU code' : 'GPU code', `${name} for ${file.machine.title}`, at);
  if (isRelocatable) {
    return isKernelModule(file)
      ? fact('kernel module', `${name} with .modinfo`, at)
      : fact('relocatable object', name, at);
  }
  if (isDebugFile(file)) return fact('separate debug file', 'its code sections have no bytes (NOBITS)', at);
  if (header.type === executable) return executableKind(file, name, at);
  if (header.type === shared) return sharedKind(file, name, at);
  return fact(types.of(header.type)?.meaning ?? 'unknown kind of ELF file', name, at);
}

function executableKind(file: ElfFile, name: string, at: Place): Fact {
  if (interpreterOf(file)) return fact('position-dependent executable', `${name} with an interpreter`, at);
  return findSegment(file, dynamicSegment)
    ? fact('position-dependent executable without interpreter', `${name}, a dynamic section, no PT_INTERP`, at)
    : fact('static executable', `${name} without interpreter and dynamic section`, at);
}

function sharedKind(file: ElfFile, name: string, at: Place): Fact {
  const interpreter = interpreterOf(file);
  const soname = dynamicEntry(file, 'SONAME')?.text;
  if (dynamicFlag(file, 'FLAGS_1', 'PIE'))
    return interpreter
      ? fact('PIE executable', `${name} with DF_1_PIE and an interpreter`, at)
      : fact('static PIE', `${name} with DF_1_PIE, no interpreter`, at);
  if (interpreter && soname === undefined)
    return fact('PIE executable', `${name} with an interpreter and without DT_SONAME`, at);
  if (interpreter) return fact('shared library that can be run', `${name} with DT_SONAME and an interpreter`, at);
  if (soname !== undefined && kernelNames.test(soname))
    return fact('vDSO', `${name} with the soname ${soname}: the kernel maps it into each process`, at);
  const isAlone =
    dynamicOf(file) !== undefined && dynamicEntry(file, 'NEEDED') === undefined && file.header.entry !== 0;
  if (isAlone && soname !== undefined && (linkerNames.test(soname) || soname === 'libc.so'))
    return fact('dynamic linker', `${name} with the soname ${soname} and an entry point, needs nothing`, at);
  if (isAlone && soname === undefined && definesDynamic(file, 'dlopen'))
    return fact('dynamic linker', `${name} with an entry point that needs nothing and defines dlopen`, at);
  if (isAlone && soname === undefined)
    return fact('static PIE', `${name} with an entry point, without interpreter, soname and needed libraries`, at);
  if (findSegment(file, dynamicSegment) === undefined && dynamicOf(file) === undefined)
    return fact('position-independent image', `${name} without dynamic section`, at);
  return fact('shared library', `${name} without interpreter`, at);
}

function definesDynamic(file: ElfFile, name: string): boolean {
  const symbols = dynamicSymbolsOf(file);
  if (!symbols) return false;
  for (let row = 1; row < symbols.count; row++)
    if (symbols.table.get.shndx(row) !== 0 && symbolName(symbols, row) === name) return true;
  return false;
}

/**
 * The C library, or the system whose own it is; of glibc also the release, by the versions that are defined or needed.
 */
function libcOf(file: ElfFile): Fact | undefined {
  // Who wrote a core is told with its process.
  if (file.header.type === core) return undefined;
  const found = systemOf(file);
  if (found && found.id !== 'glibc') return fact(found.name, found.why, found.at);
  const { definitions, needs } = versionsOf(file);
  const own = highest(definitions);
  if (own) {
    const release = `glibc ${own.version.join('.')}`;
    const isInside = (manifestOf(file)?.merged.length ?? 0) > 1 && interpreterOf(file);
    return fact(isInside ? `${release} inside` : `part of ${release}`, `defines ${own.name}`, versionPlace(own));
  }
  const need = highest(needs);
  if (need) {
    const atLeast = `glibc ${need.version.join('.')} or newer`;
    const text = embeddedOf(file) ? `${atLeast}, of its dynamic linker's release` : atLeast;
    return fact(text, `needs ${need.name}`, versionPlace(need));
  }
  if (found) return fact(found.name, found.why, found.at);
  const inside = file.sections.find((s) => /^__libc_(freeres_fn|atexit|IO_vtables|subfreeres)$/.test(s.name));
  return inside && fact('glibc, linked in', `section ${inside.name}`, sectionPlace(inside));
}

interface GlibcVersion {
  readonly name: string;
  readonly offset: number;
  readonly version: readonly number[];
}

function versionPlace({ offset }: GlibcVersion): Place {
  return { offset, size: 4 };
}

/** Version names that say no number but came with a release (glibc NEWS). */
const marks: Readonly<Record<string, readonly number[]>> = { GLIBC_ABI_DT_RELR: [2, 36] };

function highest(versions: readonly { name: string; offset: number }[]): GlibcVersion | undefined {
  let found: GlibcVersion | undefined;
  for (const { name, offset } of versions) {
    const version = marks[name] ?? /^GLIBC_(\d+(\.\d+)*)$/.exec(name)?.[1]?.split('.').map(Number);
    if (version && (!found || compare(version, found.version) > 0)) found = { name, offset, version };
  }
  return found;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++)
    if ((a[i] ?? 0) !== (b[i] ?? 0)) return (a[i] ?? 0) - (b[i] ?? 0);
  return 0;
}

/** The path of the dynamic linker; the name of one that the file has inside. */
function interpreterFact(file: ElfFile): Fact | undefined {
  const embedded = embeddedOf(file);
  if (embedded) {
    const { offset, size } = embedded.note;
    const why = 'the manifest in its notes; the kernel sees no PT_INTERP';
    return fact(`${embedded.name}, inside`, why, { offset, size });
  }
  const found = interpreterOf(file);
  const isHeader = findSegment(file, interpreterSegment) !== undefined;
  const why = isHeader
    ? 'PT_INTERP'
    : 'section .interp, no PT_INTERP: the kernel does not start it, code at the entry may';
  return found && fact(found.text, why, { offset: found.offset, size: found.size });
}

/** Files that are named; the notes have all. */
const filesShown = 4;

function mergedFact(file: ElfFile): Fact | undefined {
  const { merged = [], note } = manifestOf(file) ?? {};
  if (merged.length < 2 || !note) return undefined;
  const shown = merged.slice(0, filesShown).map(({ name }) => name);
  const more = merged.length > filesShown ? ` and ${merged.length - filesShown} more` : '';
  const { offset, size } = note;
  return fact(`${merged.length} files`, `${shown.join(', ')}${more}: the manifest in its notes`, { offset, size });
}

/** Comments by which linkers name themselves. GNU ld leaves none. */
const linkerComment = /^(?:Linker: (.*)|(mold .*))$/;

function linkerOf(file: ElfFile): Fact | undefined {
  const comment = commentsOf(file).find(({ text }) => linkerComment.test(text));
  if (comment)
    return fact(comment.text.replace(/^Linker: /, ''), '.comment', { offset: comment.offset, size: comment.size });
  const gold = noteOf(file, 'NT_GNU_GOLD_VERSION');
  if (gold) {
    const { offset, size, typeName } = gold;
    return fact(file.bytes.string(gold.dataOffset, gold.dataSize), typeName, { offset, size });
  }
  const go = noteOf(file, 'NT_GO_BUILDID');
  return go && hasSection(file, '.gopclntab') && commentsOf(file).length === 0
    ? fact('Go linker', go.typeName, { offset: go.offset, size: go.size })
    : undefined;
}

/** Compilers named at most; a library linked of many packages may list dozens. */
const mostCompilers = 16;

function compilersOf(file: ElfFile): Fact[] {
  const found = new Map<string, Fact>();
  for (const { text, offset, size } of commentsOf(file))
    if (!linkerComment.test(text) && !found.has(text)) found.set(text, fact(text, '.comment', { offset, size }));
  const go = file.sections.find((s) => s.name === '.go.buildinfo' && s.fileSize > 0);
  if (go) found.set('Go', fact(goVersion(file, go) ?? 'Go', go.name, sectionPlace(go)));
  return [...found.values()].slice(0, mostCompilers);
}

/**
 * The compiler's version in .go.buildinfo since Go 1.18: 32 bytes of header, then its length and text (Go
 * debug/buildinfo).
 */
function goVersion(file: ElfFile, { offset, fileSize }: Section): string | undefined {
  const size = file.bytes.u8(offset + 32);
  const text = fileSize > 33 + size && size < 0x80 ? file.bytes.string(offset + 33, size) : '';
  return text.startsWith('go') ? text.replace(/^go/, 'Go ') : undefined;
}

function symbolsFact(file: ElfFile): Fact | undefined {
  if (file.header.type === core) return undefined;
  const table = file.sections.find((s) => s.type === symtab && s.fileSize > 0);
  const debug = file.sections.find((s) => /^\.z?debug_info$/.test(s.name) && s.fileSize > 0);
  if (table && debug) {
    const why = `sections ${table.name} and ${debug.name}`;
    return fact('not stripped, with debug information', why, sectionPlace(table));
  }
  const elsewhere = elsewhereText(file);
  if (table) return fact(`not stripped${elsewhere}`, `section ${table.name}`, sectionPlace(table));
  const { separate } = file;
  const found = separate ? `; ${separate.path}: ${separate.why}` : '';
  if (hasNoSections(file)) {
    const why = `e_shoff is 0 or leads nowhere${found}`;
    return fact(`stripped of its section headers${elsewhere}`, why, fieldAt(file.headerTable, 'shoff', 0));
  }
  const why = `no section of type SYMTAB${found}`;
  if (hasSection(file, '.gnu_debugdata'))
    return fact(`stripped, with a small symbol table compressed in .gnu_debugdata${elsewhere}`, why, undefined);
  return debug
    ? fact('debug information without symbol table', `section ${debug.name}`, sectionPlace(debug))
    : fact(`stripped${elsewhere}`, why, undefined);
}

/** Where symbols or debug information are that the file itself lacks, as the end of a sentence. */
function elsewhereText(file: ElfFile): string {
  if (file.separate?.file) return `, symbols in ${file.separate.path}`;
  const link = debugLinkOf(file);
  return link ? `, debug information in ${link.text}` : '';
}

function buildIdFact(file: ElfFile): Fact | undefined {
  const text = buildIdOf(file);
  const note = noteOf(file, 'NT_GNU_BUILD_ID');
  return text && note ? fact(text, note.typeName, { offset: note.dataOffset, size: note.dataSize }) : undefined;
}
