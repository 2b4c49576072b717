// Which definition a name finds in a list of objects: glibc's do_lookup_x and check_match, and musl's find_sym.

import { sectionIndexes, symbolBindings, symbolTypes, symbolVisibilities } from '../elf/constants.ts';
import { mips, mips64 } from '../elf/machines/mips.ts';
import { valueOf } from '../elf/names.ts';
import { findThroughHash, type SymbolName } from './hashes.ts';
import { versionMask, type FoundVersion, type LinkView, type LoadedObject } from './object.ts';
import type { RuleId } from './rules.ts';

/**
 * What a relocation is for decides what it may be bound to: `slot` for calls and thread-local references, `copy` for
 * copy relocations (glibc elf_machine_type_class).
 */
export const lookupClasses = ['plain', 'slot', 'copy'] as const;
export type LookupClass = (typeof lookupClasses)[number];

export interface Definition {
  readonly object: LoadedObject;
  /** Row of its dynamic symbol table. */
  readonly row: number;
  /** Why it was accepted. */
  readonly rule: RuleId;
}

/** A symbol of that name that was not taken. */
export interface Candidate {
  readonly object: LoadedObject;
  readonly row: number;
  readonly rule: RuleId;
}

export interface Wanted {
  readonly name: SymbolName;
  readonly version: FoundVersion | undefined;
  readonly class: LookupClass;
  /**
   * glibc's minor release, 36 for 2.36: a definition of the base version gives way to one of the exact version from 42
   * on.
   */
  readonly release: number;
}

const [undefinedIndex, absoluteIndex] = [valueOf(sectionIndexes, 'UND'), valueOf(sectionIndexes, 'ABS')];
const noType = valueOf(symbolTypes, 'NOTYPE');
const objectType = valueOf(symbolTypes, 'OBJECT');
const functionType = valueOf(symbolTypes, 'FUNC');
const commonType = valueOf(symbolTypes, 'COMMON');
const tlsType = valueOf(symbolTypes, 'TLS');
const indirectType = valueOf(symbolTypes, 'IFUNC');
const globalBinding = valueOf(symbolBindings, 'GLOBAL');
const weakBinding = valueOf(symbolBindings, 'WEAK');
const uniqueBinding = valueOf(symbolBindings, 'UNIQUE');
const internalVisibility = valueOf(symbolVisibilities, 'INTERNAL');
const hiddenVisibility = valueOf(symbolVisibilities, 'HIDDEN');
const bits = (...values: number[]): number => values.reduce((all, value) => all | (1 << value), 0);
export const glibcTypes = bits(noType, objectType, functionType, commonType, tlsType, indirectType);
const muslTypes = bits(noType, objectType, functionType, commonType, tlsType);
const seenBindings = bits(globalBinding, weakBinding, uniqueBinding);
/**
 * First version index that an unversioned reference passes over: 0 local, 1 base, 2 the oldest version (glibc
 * elf/dl-lookup.c, check_match).
 */
export const firstLaterVersion = 3;
export const hiddenBit = 0x8000;
/** The release that prefers the exact version (glibc bug 29190). */
const exactVersionFirst = 42;
/** The release that no longer insists on versions in a library that had some. */
const firstWithoutAssertion = 41;
/** STO_MIPS_PLT: an undefined symbol whose value is a PLT stub (MIPS psABI, non-PIC extension). */
const mipsPlt = 8;

export const typeOf = (view: LinkView, row: number): number => view.symbols.get.info(row) & 0xf;
export const bindingOf = (view: LinkView, row: number): number => view.symbols.get.info(row) >> 4;
export const visibilityOf = (view: LinkView, row: number): number => view.symbols.get.other(row) & 3;
/** glibc elf/dl-symaddr.c, dl_symbol_visibility_binds_local_p. */
export const isHidden = (view: LinkView, row: number): boolean =>
  visibilityOf(view, row) === hiddenVisibility || visibilityOf(view, row) === internalVisibility;
export const isUnique = (view: LinkView, row: number): boolean => bindingOf(view, row) === uniqueBinding;
export const isWeak = (view: LinkView, row: number): boolean => bindingOf(view, row) === weakBinding;

/**
 * The first definition in the objects' order (glibc elf/dl-lookup.c, do_lookup_x). With `passed` all candidates that
 * were not taken are noted there,
 * those behind the definition as shadowed.
 */
export function lookUp(objects: Iterable<LoadedObject>, wanted: Wanted, passed?: Candidate[]): Definition | undefined {
  let definition: Definition | undefined;
  for (const object of objects) {
    if (object === definition?.object) continue;
    const note = passed && ((row: number, rule: RuleId): void => void passed.push({ object, row, rule }));
    if (wanted.class === 'copy' && object.isProgram) {
      if (note) lookInto(object, wanted, note, (row) => note(row, 'copySkipsProgram'));
      continue;
    }
    const found = lookInto(object, wanted, note);
    if (!found) continue;
    const refusal = refusalOf(object.view, found.row);
    if (refusal) note?.(found.row, refusal);
    else if (definition) note?.(found.row, 'shadowed');
    else definition = { object, ...found };
    if (definition && !passed) return definition;
  }
  return definition;
}

type Found = Pick<Definition, 'row' | 'rule'>;

/**
 * What one object has for the name, before its binding and visibility are looked at. `accept` sees the matches instead,
 * if given.
 */
function lookInto(
  object: LoadedObject,
  wanted: Wanted,
  note: ((row: number, rule: RuleId) => void) | undefined,
  accept?: (row: number) => void,
): Found | undefined {
  let found: Found | undefined;
  let remembered: Found | undefined;
  let remembering = 0;
  findThroughHash(object.view, wanted.name, (row) => {
    const { rule, verdict } = checkMatch(object, wanted, row);
    if (verdict === 'taken') found = { row, rule };
    else if (verdict === 'remembered' && remembering++ === 0)
      remembered = { row, rule: wanted.version ? rule : 'onlyVersion' };
    else note?.(row, rule);
    return found !== undefined;
  });
  const result = found ?? (remembering === 1 ? remembered : undefined);
  if (remembered && remembered !== result) note?.(remembered.row, found ? 'otherVersion' : 'ambiguousVersions');
  if (result && accept) accept(result.row);
  return accept ? undefined : result;
}

interface Match {
  readonly verdict: 'taken' | 'remembered' | 'refused';
  readonly rule: RuleId;
}

const match = (verdict: Match['verdict'], rule: RuleId): Match => ({ verdict, rule });
const matches = {
  noValue: match('refused', 'noValue'),
  undefinedHere: match('refused', 'undefinedHere'),
  otherType: match('refused', 'otherType'),
  noVersions: match('taken', 'noVersions'),
  lostVersions: match('taken', 'lostVersions'),
  exactVersion: match('taken', 'exactVersion'),
  baseDefinition: match('taken', 'baseDefinition'),
  fallback: match('remembered', 'baseDefinition'),
  otherVersion: match('refused', 'otherVersion'),
  hiddenVersion: match('refused', 'hiddenVersion'),
  laterVersion: match('remembered', 'laterVersion'),
  unversioned: match('taken', 'unversionedReference'),
};

/** glibc elf/dl-lookup.c, check_match, for a symbol of the right name. */
function checkMatch({ view, path, names }: LoadedObject, wanted: Wanted, row: number): Match {
  const { get } = view.symbols;
  const type = typeOf(view, row);
  const section = get.shndx(row);
  if (get.value(row) === 0 && section !== absoluteIndex && type !== tlsType) return matches.noValue;
  if (section === undefinedIndex && (wanted.class === 'slot' || isMipsReference(view, row)))
    return matches.undefinedHere;
  if ((glibcTypes & (1 << type)) === 0) return matches.otherType;
  if (!view.versionIndex) {
    const from = wanted.release < firstWithoutAssertion ? wanted.version?.file : undefined;
    return from !== undefined && (from === path || names.includes(from)) ? matches.lostVersions : matches.noVersions;
  }
  const raw = view.versionIndex(row);
  return wanted.version ? checkVersion(view, wanted.version, raw, wanted.release) : checkUnversioned(raw);
}

function checkVersion({ versions }: LinkView, wanted: FoundVersion, raw: number, release: number): Match {
  const own = versions[raw & versionMask];
  if (own && own.hash === wanted.hash && own.name === wanted.name) return matches.exactVersion;
  const isHiddenVersion = (raw & hiddenBit) !== 0;
  if (
    wanted.hidden ||
    isHiddenVersion ||
    (release >= exactVersionFirst ? own && own.name !== '' : own && own.hash !== 0)
  )
    return matches.otherVersion;
  return release >= exactVersionFirst ? matches.fallback : matches.baseDefinition;
}

function checkUnversioned(raw: number): Match {
  if ((raw & versionMask) < firstLaterVersion) return matches.unversioned;
  return (raw & hiddenBit) === 0 ? matches.laterVersion : matches.hiddenVersion;
}

/** glibc sysdeps/mips/elf_machine_sym_no_match.h. */
function isMipsReference({ file, symbols }: LinkView, row: number): boolean {
  return (file.machine === mips || file.machine === mips64) && (symbols.get.other(row) & mipsPlt) === 0;
}

/** Why a match is not seen from outside (glibc elf/dl-lookup.c, do_lookup_x, found_it). */
function refusalOf(view: LinkView, row: number): RuleId | undefined {
  if (isHidden(view, row)) return 'hiddenSymbol';
  return (seenBindings & (1 << bindingOf(view, row))) === 0 ? 'localSymbol' : undefined;
}

/**
 * The first definition in the order of loading (musl ldso/dynlink.c, find_sym2). The hash table gives the first symbol
 * of that name whose version is not hidden; no other is tried.
 */
export function muslLookUp(
  objects: Iterable<LoadedObject>,
  wanted: Wanted,
  passed?: Candidate[],
): Definition | undefined {
  let definition: Definition | undefined;
  for (const object of objects) {
    const { view } = object;
    const note = passed && ((row: number, rule: RuleId): void => void passed.push({ object, row, rule }));
    let found: number | undefined;
    findThroughHash(view, wanted.name, (row) => {
      const isSeen = !view.versionIndex || (view.versionIndex(row) & hiddenBit) === 0;
      if (isSeen) found = row;
      else note?.(row, 'hiddenVersion');
      return isSeen;
    });
    if (found === undefined) continue;
    const refusal =
      wanted.class === 'copy' && object.isProgram ? 'muslCopy' : muslRefusal(view, found, wanted.class === 'slot');
    if (refusal) note?.(found, refusal);
    else if (definition) note?.(found, 'muslShadowed');
    else definition = { object, row: found, rule: 'muslFound' };
    if (definition && !passed) return definition;
  }
  return definition;
}

function muslRefusal(view: LinkView, row: number, isCall: boolean): RuleId | undefined {
  const { get } = view.symbols;
  const type = typeOf(view, row);
  if (get.shndx(row) === undefinedIndex && (isCall || type === tlsType || isMipsReference(view, row)))
    return 'muslUndefinedHere';
  if (get.value(row) === 0 && type !== tlsType) return 'muslNoValue';
  if ((muslTypes & (1 << type)) === 0) return 'muslOtherType';
  return (seenBindings & (1 << bindingOf(view, row))) === 0 ? 'muslLocalSymbol' : undefined;
}
