// What a careful reader would flag in a well-formed file: protections that are missing, search paths that others
// control, tables that contradict each other.

import { Log, type Code, type Diagnostic } from '../base/log.ts';
import { fieldAt } from '../base/table.ts';
import { hex } from '../base/text.ts';
import { findingCodes } from '../elf/codes.ts';
import {
  fileTypes,
  sectionFlags,
  sectionTypes,
  segmentFlags,
  segmentTypes,
  symbolBindings,
  symbolTypes,
  versionFlags,
  versionIndexes,
} from '../elf/constants.ts';
import { hasBits, valueOf } from '../elf/names.ts';
import { segmentAt, sectionAt } from '../decode/code/addresses.ts';
import { dynamicEntry, dynamicFlag, dynamicOf, entryPlace, type DynamicEntry } from '../decode/dynamic.ts';
import { isDebugFile, segmentPlace, titleOf, type ElfFile, type Section } from '../decode/file.ts';
import { isForProcess } from './hardening.ts';
import { gnuHashOf, sysvHashOf } from '../decode/symbols/hash.ts';
import { manifestOf } from '../decode/notes/manifest.ts';
import { buildIdOf } from '../decode/notes/notes.ts';
import { isLoaded, summaryOf } from './summary.ts';
import { dynamicSymbolsOf, symbolBind, symbolName, symbolType } from '../decode/symbols/symbols.ts';
import { interpreterOf } from '../decode/texts.ts';
import { hiddenVersion, versionsOf } from '../decode/symbols/versions.ts';
import { once } from '../base/once.ts';

type At = Diagnostic['at'];
type Add = (code: Code, at: At, values?: Readonly<Record<string, string | number>>) => void;

/**
 * All findings about a file, memoised: of each code at most a hundred. Core files and files of separate debug
 * information have none, relocatable files only those about sections.
 */
export const findings = once((file: ElfFile): readonly Diagnostic[] => {
  const log = new Log();
  const add: Add = (code, at, values) => log.add(code, at, values);
  if (file.header.type === core || isDebugFile(file)) return [];
  for (const rule of sectionRules) rule(file, add);
  if (isLoaded(file) && isForProcess(file)) for (const rule of loadedRules) rule(file, add);
  return log.diagnostics;
});

const core = valueOf(fileTypes, 'CORE');
const relocatable = valueOf(fileTypes, 'REL');
const executable = valueOf(fileTypes, 'EXEC');
const segmentType = (name: string): number => valueOf(segmentTypes, name);
const [load, stack] = [segmentType('LOAD'), segmentType('GNU_STACK')];
const segmentMay = { write: valueOf(segmentFlags, 'W'), execute: valueOf(segmentFlags, 'X') };
const sectionMay = { write: valueOf(sectionFlags, 'WRITE'), execute: valueOf(sectionFlags, 'EXECINSTR') };
const [alloc, tls] = [valueOf(sectionFlags, 'ALLOC'), valueOf(sectionFlags, 'TLS')];
const noBits = valueOf(sectionTypes, 'NOBITS');
const wholeHeader = { offset: 0, size: 0 };

type Rule = (file: ElfFile, add: Add) => void;

function sectionPlace({ sectionTable: { offset, stride, layout } }: ElfFile, { index }: Section): At {
  return { offset: offset + index * stride, size: layout.size };
}
function placeOf(file: ElfFile, entry: DynamicEntry): At {
  return entryPlace(file, entry) ?? wholeHeader;
}
const hasBoth = (flags: number, { write, execute }: { write: number; execute: number }): boolean =>
  hasBits(flags, write) && hasBits(flags, execute);

const sectionRules: readonly Rule[] = [
  function writableCodeSections(file, add) {
    for (const section of file.sections) {
      const { index, name, flags } = section;
      if (hasBoth(flags, sectionMay) && hasBits(flags, alloc))
        add(findingCodes.writableCodeSection, sectionPlace(file, section), { index, name });
    }
  },
  function executableStackNote(file, add) {
    const note = file.header.type === relocatable ? file.sections.find((s) => s.name === '.note.GNU-stack') : undefined;
    if (note && hasBits(note.flags, sectionMay.execute))
      add(findingCodes.executableStack, sectionPlace(file, note), { reason: `${note.name} has the flag X` });
  },
  function sectionsOverlapInFile(file, add) {
    const items = file.sections.filter((s) => s.fileSize > 0);
    for (const [section, other, size] of overlaps(items, 'offset', 'fileSize')) {
      const values = { name: titleOf(other), other: titleOf(section), size, what: 'the file' };
      add(findingCodes.sectionsOverlap, sectionPlace(file, section), values);
    }
  },
  function sectionsOverlapInMemory(file, add) {
    if (file.header.type === relocatable) return;
    // The zeros of the TLS template take no addresses: what follows lies at the same ones.
    const mapped = file.sections.filter(
      (s) => hasBits(s.flags, alloc) && s.size > 0 && !(hasBits(s.flags, tls) && s.type === noBits),
    );
    for (const [section, other, size] of overlaps(mapped, 'address', 'size')) {
      const values = { name: titleOf(other), other: titleOf(section), size, what: 'memory' };
      add(findingCodes.sectionsOverlap, sectionPlace(file, section), values);
    }
  },
];

/** Each item that begins before an earlier one has ended, with that one, and how much they share in bytes. */
function* overlaps<Start extends string, Size extends string, T extends Readonly<Record<Start | Size, number>>>(
  items: readonly T[],
  start: Start,
  size: Size,
): Generator<[item: T, before: T, size: number]> {
  let before: T | undefined;
  for (const item of [...items].sort((a, b) => a[start] - b[start])) {
    const end = before === undefined ? -Infinity : before[start] + before[size];
    const itemEnd = item[start] + item[size];
    if (before !== undefined && item[start] < end) yield [item, before, Math.min(end, itemEnd) - item[start]];
    if (itemEnd > end) before = item;
  }
}

const loadedRules: readonly Rule[] = [
  function segments(file, add) {
    const loads = file.segments.filter((s) => s.type === load);
    for (const segment of loads)
      if (hasBoth(segment.flags, segmentMay))
        add(findingCodes.writableCode, segmentPlace(file, segment), { index: segment.index });
    for (const [segment, other, size] of overlaps(loads, 'address', 'memorySize')) {
      const values = { index: other.index, other: segment.index, size };
      add(findingCodes.segmentsOverlap, segmentPlace(file, segment), values);
    }
  },
  function stackFlags(file, add) {
    const header = file.segments.find((s) => s.type === stack);
    if (!header) add(findingCodes.noStackHeader, programHeaders(file));
    else if (hasBits(header.flags, segmentMay.execute))
      add(findingCodes.executableStack, segmentPlace(file, header), { reason: 'PT_GNU_STACK has the flag X' });
  },
  function readOnlyAfterRelocation(file, add) {
    if (!dynamicOf(file)) return; // in a static executable there is little to protect
    const verdict = summaryOf(file).hardening.find(({ name }) => name === 'RELRO');
    if (!verdict || verdict.isGood) return;
    const isPartial = verdict.isGood === undefined || verdict.text.startsWith('partial');
    const values = { verdict: verdict.text, reason: verdict.why };
    add(isPartial ? findingCodes.partialRelro : findingCodes.noRelro, verdict.at ?? programHeaders(file), values);
  },
  function textRelocations(file, add) {
    const entry = dynamicEntry(file, 'TEXTREL');
    const found = entry ?? dynamicFlag(file, 'FLAGS', 'TEXTREL');
    if (found) add(findingCodes.textRelocations, placeOf(file, found), { tag: entry ? 'DT_TEXTREL' : 'DF_TEXTREL' });
  },
  function searchPaths(file, add) {
    const [old, current] = [dynamicEntry(file, 'RPATH'), dynamicEntry(file, 'RUNPATH')];
    if (old?.text !== undefined)
      add(current ? findingCodes.bothSearchPaths : findingCodes.oldSearchPath, placeOf(file, old), { path: old.text });
    for (const entry of [old, current])
      if (entry?.text !== undefined) searchPath(`DT_${entry.constant?.name}`, entry.text, placeOf(file, entry), add);
  },
  function buildId(file, add) {
    if (buildIdOf(file) === undefined) add(findingCodes.missingBuildId, programHeaders(file));
  },
  function dynamicEntries(file, add) {
    const seen = new Map<number, number>();
    const libraries = new Set<string>();
    for (const entry of dynamicOf(file)?.entries ?? []) {
      const { name, fullName } = entry.constant ?? {};
      if (name === undefined || fullName === undefined) continue;
      if (name === 'NEEDED' && entry.text !== undefined) {
        if (libraries.has(entry.text)) add(findingCodes.neededTwice, placeOf(file, entry), { name: entry.text });
        libraries.add(entry.text);
      }
      if (repeatable.has(name)) continue;
      // The linker of ARC writes DT_INIT and DT_FINI twice with the same value, which does no harm.
      if (seen.has(entry.tag) && seen.get(entry.tag) !== entry.value)
        add(findingCodes.duplicateEntry, placeOf(file, entry), { tag: fullName });
      seen.set(entry.tag, entry.value);
    }
  },
  function hashTables(file, add) {
    const symbols = dynamicSymbolsOf(file);
    if (!dynamicOf(file) || !symbols || symbols.count < 2) return;
    const table = dynamicEntry(file, 'SYMTAB');
    const at = table ? placeOf(file, table) : programHeaders(file);
    const gnu = dynamicEntry(file, 'GNU_HASH') ?? dynamicEntry(file, 'MIPS_XHASH') ?? gnuHashOf(file);
    const sysv = dynamicEntry(file, 'HASH') ?? sysvHashOf(file);
    // MIPS sorts its dynamic symbols by GOT slot, which leaves no room for the order that DT_GNU_HASH needs.
    if (!gnu && sysv && dynamicEntry(file, 'MIPS_SYMTABNO')) return;
    if (!gnu && sysv) add(findingCodes.onlySysvHash, at);
    else if (!gnu && isLibrary(file)) add(findingCodes.noHashTable, at);
  },
  function soname(file, add) {
    if (isLibrary(file) && !dynamicEntry(file, 'SONAME')) add(findingCodes.missingSoname, programHeaders(file));
  },
  function interpreter(file, add) {
    const path = interpreterOf(file);
    if (path && !path.text.startsWith('/'))
      add(findingCodes.relativeInterpreter, { offset: path.offset, size: path.size }, { path: path.text });
  },
  function entryPoint(file, add) {
    const { entry } = file.header;
    // In ppc64's first ABI the entry point is a descriptor of a function, in .opd (ELFv1 ABI 4.1).
    if (entry === 0 || sectionAt(file, entry)?.name === '.opd') return;
    const segment = segmentAt(file, entry);
    if (!(segment && hasBits(segment.flags, segmentMay.execute)))
      add(findingCodes.entryNotExecutable, fieldAt(file.headerTable, 'entry', 0), { address: hex(entry) });
  },
  unversionedSymbols,
];

/** Dynamic entries of which there may be several. */
const repeatable = new Set('NULL NEEDED AUXILIARY FILTER USED POSFLAG_1 CONFIG DEPAUDIT AUDIT'.split(' '));

function programHeaders({ segmentTable: { offset, count, stride } }: ElfFile): At {
  return { offset, size: count * stride };
}

function isLibrary(file: ElfFile): boolean {
  return (
    file.header.type !== executable &&
    dynamicOf(file) !== undefined &&
    !interpreterOf(file) &&
    !dynamicFlag(file, 'FLAGS_1', 'PIE') &&
    file.header.entry === 0
  );
}

/** Folders that everybody can write to (hier(7)). */
const writableFolders = /^\/(tmp|var\/tmp|dev\/shm|dev\/mqueue)(\/|$)/;

function searchPath(tag: string, path: string, at: At, add: Add): void {
  for (const element of path.split(':')) {
    if (element === '') add(findingCodes.emptySearchPath, at, { tag, path });
    else if (writableFolders.test(element)) add(findingCodes.writableSearchPath, at, { tag, path, element });
    else if (!/^(\/|\$ORIGIN|\$\{ORIGIN\}|\$\{?(LIB|PLATFORM)\b)/.test(element))
      add(findingCodes.relativeSearchPath, at, { tag, path, element });
  }
}

const local = valueOf(symbolBindings, 'LOCAL');
const globalVersion = valueOf(versionIndexes, 'GLOBAL');
const baseVersion = valueOf(versionFlags, 'BASE');
const untyped = valueOf(symbolTypes, 'NOTYPE');

/**
 * Symbols without version in a library that gives versions. Marks that linkers make (`_end`, `__bss_start`) have no
 * type and do not count.
 */
function unversionedSymbols(file: ElfFile, add: Add): void {
  const { symbols: versions, definitions } = versionsOf(file);
  const symbols = dynamicSymbolsOf(file);
  // The symbols of what a merged file is made of keep the versions that they had, or had not.
  const isMerged = (manifestOf(file)?.merged.length ?? 0) > 1;
  const givesVersions = definitions.some(({ flags }) => !hasBits(flags, baseVersion));
  if (!versions || !symbols || isMerged || !givesVersions) return;
  let first = -1;
  let count = 0;
  let total = 0;
  for (let row = 1; row < Math.min(symbols.count, versions.count); row++) {
    const isDefined = symbols.table.get.shndx(row) !== 0;
    if (!isDefined || symbolBind(symbols, row) === local || symbolType(symbols, row) === untyped) continue;
    total++;
    if ((versions.get.index(row) & ~hiddenVersion) !== globalVersion) continue;
    if (first < 0) first = row;
    count++;
  }
  if (count === 0) return;
  const values = { count, total, name: symbolName(symbols, first) };
  add(findingCodes.unversionedSymbols, fieldAt(symbols.table, 'name', first), values);
}
