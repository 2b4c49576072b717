// How a file is hardened: each verdict from the addresses that it is about, with the evidence. What nothing in the file
// tells is said to be unknown.

import { once } from '../base/once.ts';
import { fieldAt } from '../base/table.ts';
import { counted, hex } from '../base/text.ts';
import { fileTypes, osAbis, sectionIndexes, segmentFlags, segmentTypes } from '../elf/constants.ts';
import { machineNumbers } from '../elf/machineNumbers.ts';
import { hasBits, valueOf } from '../elf/names.ts';
import { offsetOf, segmentAt } from '../decode/code/addresses.ts';
import { arraysOf } from '../decode/code/arrays.ts';
import { dynamicEntry, dynamicFlag, dynamicOf, entryPlace } from '../decode/dynamic.ts';
import { segmentPlace, type ElfFile, type Segment } from '../decode/file.ts';
import { propertiesOf, type Property } from '../decode/notes/lines.ts';
import { manifestOf } from '../decode/notes/manifest.ts';
import { relocationTablesOf } from '../decode/relocations/relocations.ts';
import { relroOf, type RelroCover, type TrustedTable } from './relro.ts';
import { bindNowEntry, lazySlotOf } from '../decode/code/slots.ts';
import { symbolName, symbolTablesOf, type SymbolTable } from '../decode/symbols/symbols.ts';
import type { SystemId } from '../decode/system.ts';
import { interpreterOf } from '../decode/texts.ts';

/** A fact: in words, with its reason, and the bytes of the file that say so. */
export interface Fact {
  readonly text: string;
  readonly why: string;
  readonly at: { readonly offset: number; readonly size: number } | undefined;
}

/** A protection: `good` whether it is in place; undefined where that is a matter of taste or not known. */
export interface Protection extends Fact {
  readonly name: string;
  readonly isGood: boolean | undefined;
}

/** What else is known of the file: who starts it decides what its headers do. */
export interface Circumstances {
  /** A program that no dynamic linker loads: what it does not do itself is not done. */
  readonly isStatic: boolean;
  readonly system: SystemId | undefined;
}

type Place = Fact['at'];
const segmentType = (name: string): number => valueOf(segmentTypes, name);
const [load, stack, dynamicSegment] = [segmentType('LOAD'), segmentType('GNU_STACK'), segmentType('DYNAMIC')];
const propertyTypes = [segmentType('GNU_PROPERTY'), segmentType('NOTE')];
const [canWrite, canExecute] = [valueOf(segmentFlags, 'W'), valueOf(segmentFlags, 'X')];
const executable = valueOf(fileTypes, 'EXEC');
const undefinedIndex = valueOf(sectionIndexes, 'UND');

/** The protections of a file in the order in which one asks for them. */
export function hardeningOf(file: ElfFile, circumstances: Circumstances): Protection[] {
  return [
    relroVerdict(file, circumstances),
    bindingVerdict(file, circumstances),
    stackVerdict(file),
    pieVerdict(file),
    ...branchVerdicts(file),
    stackProtector(file),
    fortify(file),
    ...searchPaths(file),
    textRelocations(file),
    writableCode(file),
  ].filter((verdict) => verdict !== undefined);
}

function protection(name: string, isGood: boolean | undefined, text: string, why: string, at: Place): Protection {
  return { name, isGood, text, why, at };
}

/**
 * Processors whose code runs in no process of an operating system: accelerators, virtual machines of a kernel,
 * controllers without memory protection.
 */
const withoutProcesses = new Set(
  ['AMDGPU', 'CUDA', 'INTELGT', 'BPF', 'AVR', 'AVR_OLD', 'MSP430', 'MSP430_OLD', 'TI_PRU'].map((name) =>
    valueOf(machineNumbers, name),
  ),
);
const standalone = valueOf(osAbis, 'STANDALONE');

/**
 * Whether the file is for a process, in which stack, GOT and pages can be protected. Files for accelerators are not,
 * nor are kernels and firmware: what is at fixed addresses and is loaded elsewhere than it runs.
 */
export function isForProcess(file: ElfFile): boolean {
  if (withoutProcesses.has(file.header.machine) || file.header.osAbi === standalone) return false;
  const isAlone = interpreterOf(file) === undefined && !file.segments.some((s) => s.type === dynamicSegment);
  const isElsewhere = ({ type, address, physicalAddress }: Segment): boolean =>
    type === load && physicalAddress !== 0 && physicalAddress !== address;
  return !(isAlone && file.segments.some(isElsewhere));
}

/** Tables that a reason names; the others are counted. */
const mostNamed = 4;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostNamed).join(', ');
  return names.length > mostNamed ? `${shown} and ${names.length - mostNamed} more` : shown;
}

function exposedText({ name, exposed, first = 0, isGot }: TrustedTable): string {
  return isGot ? `${counted(exposed, 'slot')} of ${name} from ${hex(first)}` : `${name} at ${hex(first)}`;
}

/** The verb behind them: one table, or one slot, is one. */
function stayText([only, ...others]: readonly TrustedTable[]): string {
  return only && others.length === 0 && (!only.isGot || only.exposed === 1) ? 'stays' : 'stay';
}

function relroVerdict(file: ElfFile, { isStatic, system }: Circumstances): Protection | undefined {
  const cover = relroOf(file);
  const { header, ranges, tables } = cover;
  const exposed = tables.filter((table) => table.exposed > 0);
  const staying = `${listed(exposed.map(exposedText))} ${stayText(exposed)} writable`;
  if (!header) {
    const why = `no PT_GNU_RELRO: ${staying}`;
    return tables.length === 0 ? undefined : protection('RELRO', false, 'no RELRO', why, undefined);
  }
  const at = segmentPlace(file, header);
  if (ranges.length === 0) {
    const range = `${hex(header.address)} to ${hex(header.address + header.memorySize)}`;
    const why = `PT_GNU_RELRO from ${range} ends on the page that it begins on, and only whole pages become read-only`;
    return protection('RELRO', false, 'no RELRO', exposed.length > 0 ? `${why}: ${staying}` : why, at);
  }
  const whoApplies = isStatic ? applierOf(file, system) : 'loader';
  if (whoApplies === 'nobody') {
    const lacking = "has no code that applies it (glibc's _dl_protect_relro)";
    const why = `PT_GNU_RELRO, but the program, which no dynamic linker loads, ${lacking}`;
    return protection('RELRO', false, 'no RELRO', why, at);
  }
  if (whoApplies === 'unknown') {
    const unknown = 'nothing tells whether it applies that itself';
    const why = `PT_GNU_RELRO, but no dynamic linker loads the program, and ${unknown}`;
    return protection('RELRO', undefined, 'RELRO not known', why, at);
  }
  if (!cover.isKnown) {
    const why = `${rangesText(cover)}; without section headers nothing tells where the GOT lies`;
    return protection('RELRO', undefined, 'RELRO of unknown reach', why, at);
  }
  return coverVerdict(cover, exposed, staying, at);
}

function rangesText({ ranges }: RelroCover): string {
  return `${listed(ranges.map(({ start, end }) => `${hex(start)} to ${hex(end)}`))} become read-only`;
}

function coverVerdict(cover: RelroCover, exposed: readonly TrustedTable[], staying: string, at: Place): Protection {
  const { tables } = cover;
  const range = rangesText(cover);
  if (exposed.length === 0) {
    const why = tables.length > 0 ? `${range}: ${listed(tables.map(({ name }) => name))}` : range;
    return protection('RELRO', true, 'full RELRO', why, at);
  }
  const why = `${range}, but ${staying}`;
  if (exposed.length === tables.length) return protection('RELRO', false, 'no RELRO', why, at);
  // Linkers leave slots of the PLT outside on purpose; the rest they never do.
  const isUsual = exposed.every(({ isGot }) => isGot);
  return protection('RELRO', isUsual ? undefined : false, 'partial RELRO', why, at);
}

/** Who makes the pages of a static program read-only: code that glibc links in; musl links none. */
function applierOf(file: ElfFile, system: Circumstances['system']): 'itself' | 'nobody' | 'unknown' {
  // A merged program that no dynamic linker loads says what its start code protects.
  const isByOurs = (manifestOf(file)?.protectedByCode.length ?? 0) > 0;
  if (system === 'glibc' || mentionsOf(file).protector || isByOurs) return 'itself';
  // Of other systems' start code it is not known.
  const isKnown = system === undefined || system === 'musl';
  return isKnown && symbolTablesOf(file).some(({ isDynamic }) => !isDynamic) ? 'nobody' : 'unknown';
}

function bindingVerdict(file: ElfFile, { isStatic, system }: Circumstances): Protection | undefined {
  const slot = lazySlotOf(file);
  if (slot === undefined || isStatic) return undefined;
  const now = bindNowEntry(file);
  if (now) {
    const { name, fullName } = now.constant ?? {};
    const why = name === 'BIND_NOW' ? `${fullName}` : `${fullName} has the flag NOW`;
    return protection('binding', true, 'bound at start', why, entryPlace(file, now));
  }
  if (system === 'musl' || system === 'bionic') {
    const why = `${system} binds everything before the program starts`;
    return protection('binding', true, 'bound at start', why, undefined);
  }
  const offset = offsetOf(file, slot);
  const at = offset === undefined ? undefined : { offset, size: file.class / 8 };
  const waiting = `slots of DT_JMPREL such as ${hex(slot)} wait for the first call`;
  const why = `${waiting}: neither DT_BIND_NOW, DF_BIND_NOW nor DF_1_NOW`;
  return protection('binding', undefined, 'bound lazily', why, at);
}

function stackVerdict(file: ElfFile): Protection {
  const found = file.segments.find((s) => s.type === stack);
  if (!found) {
    const why = 'no PT_GNU_STACK: older systems make the stack executable';
    return protection('stack', undefined, 'stack as the system wants', why, undefined);
  }
  const at = segmentPlace(file, found);
  return hasBits(found.flags, canExecute)
    ? protection('stack', false, 'executable stack', 'PT_GNU_STACK has flag X', at)
    : protection('stack', true, 'NX stack', 'PT_GNU_STACK without flag X', at);
}

function pieVerdict(file: ElfFile): Protection | undefined {
  if (file.header.type !== executable) return undefined;
  const at = fieldAt(file.headerTable, 'type', 0);
  return protection('PIE', false, 'no PIE', 'ET_EXEC is loaded at its own addresses', at);
}

/**
 * Properties that all code of the file must have for the CPU to enforce them, as the CPU's table of properties names
 * them: x86 and AArch64 FEATURE_1_AND.
 */
function branchVerdicts(file: ElfFile): Protection[] {
  const found = propertiesOf(file).find(({ name }) => name.endsWith('FEATURE_1_AND'));
  const known = file.machine.properties?.find(({ name }) => name.endsWith('FEATURE_1_AND'))?.bits.constants ?? [];
  if (!found) return [];
  return known
    .filter(({ name }) => /^(IBT|SHSTK|BTI|PAC|GCS)$/.test(name) && found.bits.includes(name))
    .map(({ name, meaning }) => branchVerdict(file, found, name, meaning));
}

function branchVerdict(file: ElfFile, { offset }: Property, name: string, meaning: string): Protection {
  const at = { offset, size: 12 };
  const isSeen = file.segments.some(
    (s) => propertyTypes.includes(s.type) && offset >= s.offset && offset < s.offset + s.fileSize,
  );
  if (!isSeen) {
    const why = `the property says ${name}, but lies in no segment: neither kernel nor dynamic linker see it`;
    return protection(name, false, `${name} not in force`, why, at);
  }
  const { landing } = file.machine;
  const bare = landing?.property === name ? withoutLanding(file, landing.codes) : undefined;
  if (!landing || bare === undefined) return protection(name, true, name, meaning, at);
  const where = `${bare.name} at ${hex(bare.address)}`;
  const why = `the property says ${name}, but ${where} does not begin with ${landing.name}`;
  return protection(name, false, `${name} not everywhere`, why, at);
}

/**
 * The first of the functions that are called through pointers for certain, the entry point and the initialisers, that
 * does not begin with a landing instruction.
 */
function withoutLanding(file: ElfFile, codes: readonly number[]): { name: string; address: number } | undefined {
  const { entry } = file.header;
  const isBare = (address: number): boolean => {
    const offset = offsetOf(file, address);
    const isCode = offset !== undefined && hasBits(segmentAt(file, address)?.flags ?? 0, canExecute);
    return isCode && !codes.includes(file.bytes.u32(offset));
  };
  if (entry !== 0 && isBare(entry)) return { name: 'the entry point', address: entry };
  for (const array of arraysOf(file)) {
    for (let row = 0; row < array.count; row++) {
      const address = array.value(row);
      if (address !== undefined && isBare(address)) return { name: `${array.name}[${row}]`, address };
    }
  }
  return undefined;
}

/** What the names of a file's symbols tell of how it was compiled. */
interface Mentions {
  /** Where `__stack_chk_fail` or its like is imported, and where it is defined. */
  readonly checkImported: Mention | undefined;
  readonly checkDefined: Mention | undefined;
  /** The checked functions (`__memcpy_chk`) that are imported, and those that are defined. */
  readonly fortified: readonly Mention[];
  readonly fortifiedInside: readonly Mention[];
  /** Whether glibc's function that applies PT_GNU_RELRO is inside. */
  readonly protector: boolean;
}

interface Mention {
  readonly name: string;
  readonly at: Place;
  readonly address: number;
}

/** glibc's function that applies PT_GNU_RELRO (elf/dl-reloc.c). */
const protectorName = '_dl_protect_relro';
const [underscore, letterD] = [0x5f, 0x64];
const stackChecks = /^__stack_(chk_(fail|guard|fail_local)|smash_handler)$/;
const checked = /^__\w+_chk$/;

const mentionsOf = once((file: ElfFile): Mentions => {
  const imported = new Map<string, Mention>();
  const defined = new Map<string, Mention>();
  let protector = false;
  for (const symbols of symbolTablesOf(file)) {
    // The imports say it all: the full symbol table, which may be big, is needed only without them.
    if (!symbols.isDynamic && [...imported.keys()].some((name) => stackChecks.test(name))) break;
    const { shndx, value } = symbols.table.get;
    for (let row = 1; row < symbols.count; row++) {
      if (!mayMatter(symbols, row)) continue;
      // Link editors write the version into the names of .symtab.
      const name = symbolName(symbols, row).replace(/@.*/, '');
      protector ||= name === protectorName;
      if (!stackChecks.test(name) && !checked.test(name)) continue;
      const mentions = shndx(row) === undefinedIndex ? imported : defined;
      if (!mentions.has(name))
        mentions.set(name, { name, address: value(row), at: fieldAt(symbols.table, 'name', row) });
    }
  }
  const find = (mentions: Map<string, Mention>): Mention | undefined =>
    mentions.get('__stack_chk_fail') ?? [...mentions.values()].find(({ name }) => stackChecks.test(name));
  const rest = (mentions: Map<string, Mention>): Mention[] =>
    [...mentions.values()].filter(({ name }) => checked.test(name));
  return {
    checkImported: find(imported),
    checkDefined: find(defined),
    fortified: rest(imported),
    fortifiedInside: rest(defined),
    protector,
  };
});

/**
 * Whether a name begins as those above do, by its first two bytes: a million names are too many to be made into texts.
 */
function mayMatter({ file, table, strings }: SymbolTable, row: number): boolean {
  const at = table.get.name(row);
  if (at <= 0 || at + 2 > strings.size || file.bytes.u8(strings.offset + at) !== underscore) return false;
  const second = file.bytes.u8(strings.offset + at + 1);
  return second === underscore || second === letterD;
}

/** Whether the names of the functions that the file calls are there: imports, or the full symbol table. */
function hasNames(file: ElfFile): boolean {
  const tables = symbolTablesOf(file);
  return (
    tables.some(({ isDynamic }) => !isDynamic) || (tables.length > 0 && dynamicEntry(file, 'NEEDED') !== undefined)
  );
}

function stackProtector(file: ElfFile): Protection {
  const name = 'stack protector';
  const { checkImported, checkDefined } = mentionsOf(file);
  if (checkImported) return protection(name, true, name, `imports ${checkImported.name}`, checkImported.at);
  if (checkDefined) {
    const defined = `defines ${checkDefined.name} at ${hex(checkDefined.address)}`;
    const why = `${defined}; no symbol tells which functions were compiled to call it`;
    return protection(name, undefined, 'stack protector linked in', why, checkDefined.at);
  }
  if (!hasNames(file)) {
    return protection(name, undefined, 'stack protector not known', 'no symbols name what is linked in', undefined);
  }
  const why = 'nothing uses __stack_chk_fail: there may be no function that needs it';
  return protection(name, undefined, 'no stack protector', why, undefined);
}

function fortify(file: ElfFile): Protection | undefined {
  const { fortified, fortifiedInside } = mentionsOf(file);
  const [[first], [inside]] = [fortified, fortifiedInside];
  const namesOf = (mentions: readonly Mention[]): string => listed(mentions.map(({ name }) => name));
  if (first) {
    const text = `FORTIFY (${counted(fortified.length, 'function')})`;
    return protection('FORTIFY', true, text, `imports ${namesOf(fortified)}`, first.at);
  }
  if (!inside || dynamicEntry(file, 'NEEDED') || dynamicEntry(file, 'SONAME')) return undefined;
  const text = `FORTIFY linked in (${counted(fortifiedInside.length, 'function')})`;
  const unknown = 'no symbol tells whether the program or only its C library calls them';
  return protection('FORTIFY', undefined, text, `defines ${namesOf(fortifiedInside)}; ${unknown}`, inside.at);
}

function searchPaths(file: ElfFile): Protection[] {
  return ['RPATH', 'RUNPATH'].flatMap((tag) => {
    const entry = dynamicEntry(file, tag);
    if (entry?.text === undefined) return [];
    const isIgnored = tag === 'RPATH' && dynamicEntry(file, 'RUNPATH') !== undefined;
    const why = isIgnored ? 'DT_RPATH, which DT_RUNPATH beside it puts out of force' : `DT_${tag}`;
    return [protection(tag, undefined, `${tag} ${entry.text}`, why, entryPlace(file, entry))];
  });
}

function textRelocations(file: ElfFile): Protection | undefined {
  const entry = dynamicEntry(file, 'TEXTREL') ?? dynamicFlag(file, 'FLAGS', 'TEXTREL');
  if (!entry) return undefined;
  const found = readOnlyPlace(file);
  const evidence =
    found === undefined
      ? 'no relocation writes there, but the loader makes read-only segments writable while it relocates'
      : `a relocation writes to ${hex(found.place)} in LOAD segment ${found.segment}, which is made writable for it`;
  const sign = entry.constant?.name === 'TEXTREL' ? 'DT_TEXTREL' : 'DF_TEXTREL';
  return protection('TEXTREL', false, 'text relocations', `${sign}: ${evidence}`, entryPlace(file, entry));
}

/** The first place in a segment that is not writable that a relocation of the dynamic linker writes to. */
function readOnlyPlace(file: ElfFile): { place: number; segment: number } | undefined {
  if (!dynamicOf(file)) return undefined;
  for (const { section, count, place } of relocationTablesOf(file)) {
    // Tables that `ld --emit-relocs` leaves are not loaded.
    if (section && segmentAt(file, section.address) === undefined) continue;
    for (let row = 0; row < count; row++) {
      const segment = segmentAt(file, place(row));
      if (segment && !hasBits(segment.flags, canWrite)) return { place: place(row), segment: segment.index };
    }
  }
  return undefined;
}

function writableCode(file: ElfFile): Protection | undefined {
  const found = file.segments.find(
    (s) => s.type === load && hasBits(s.flags, canWrite) && hasBits(s.flags, canExecute),
  );
  if (!found) return undefined;
  const range = `${hex(found.address)} to ${hex(found.address + found.memorySize)}`;
  const why = `LOAD segment ${found.index} from ${range} has the flags W and X`;
  return protection('RWX', false, 'writable code', why, segmentPlace(file, found));
}
