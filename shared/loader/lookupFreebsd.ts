// Which definition a name finds by the rules of FreeBSD's dynamic linker: a strong one before weak ones, filtees in
// place of their filters (libexec/rtld-elf/rtld.c, symlook_default).

import { sectionIndexes, symbolTypes, symbolVisibilities } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { findThroughHash } from './hashes.ts';
import {
  firstLaterVersion,
  glibcTypes,
  hiddenBit,
  isWeak,
  typeOf,
  visibilityOf,
  type Candidate,
  type Definition,
  type Wanted,
} from './lookup.ts';
import { versionMask, type FoundVersion, type LinkView, type LoadedObject } from './object.ts';
import type { RuleId } from './rules.ts';
import type { Filtee } from './scope.ts';

/** Where a reference is looked up. */
export interface FreebsdScope {
  /** In order, the referring object among them. */
  readonly objects: readonly LoadedObject[];
  readonly from: LoadedObject;
  /** The dynamic linker, which is asked last. */
  readonly linker: LoadedObject | undefined;
  readonly filtees: ReadonlyMap<LoadedObject, readonly Filtee[]>;
}

type Note = (object: LoadedObject, row: number, rule: RuleId) => void;

const undefinedIndex = valueOf(sectionIndexes, 'UND');
const [tlsType, functionType] = [valueOf(symbolTypes, 'TLS'), valueOf(symbolTypes, 'FUNC')];
const protectedVisibility = valueOf(symbolVisibilities, 'PROTECTED');

/** The definition that a reference is bound to. With `passed` all candidates that were not taken are noted there. */
export function freebsdLookUp(
  { objects, from, linker, filtees }: FreebsdScope,
  wanted: Wanted,
  passed?: Candidate[],
): Definition | undefined {
  const note: Note = (object, row, rule) => void passed?.push({ object, row, rule });
  const isCopy = wanted.class === 'copy';
  const isStrong = ({ object, row }: Definition): boolean => isCopy || !isWeak(object.view, row);
  let taken: Definition | undefined;
  /** Takes a definition, or notes why it is passed over. */
  const offer = (found: Definition): void => {
    const wins = !taken || (!isStrong(taken) && isStrong(found));
    const loser = wins ? taken : found;
    if (loser) note(loser.object, loser.row, isStrong(loser) ? 'freebsdShadowed' : 'freebsdWeakPassed');
    if (wins) taken = found;
  };
  const isDone = (): boolean => taken !== undefined && isStrong(taken) && !passed;

  const own = isCopy ? undefined : ownFirst(from, wanted, filtees, note);
  if (own) offer(own);
  for (const object of objects) {
    if (isDone()) break;
    if (object === own?.object && object === from) continue;
    if (isCopy && object.isProgram) {
      const pass = (row: number): void => note(object, row, 'freebsdCopy');
      lookInto(object, wanted, pass, pass);
      continue;
    }
    const found = lookFiltered(object, wanted, filtees, note);
    if (found) offer(found);
  }
  if (linker && !objects.includes(linker) && (!taken || !isStrong(taken))) {
    const found = lookFiltered(linker, wanted, filtees, note);
    if (found && taken) note(taken.object, taken.row, 'freebsdWeakPassed');
    if (found) taken = { ...found, rule: 'freebsdLinkerItself' };
  }
  const isWeakTaken = taken && !isCopy && isWeak(taken.object.view, taken.row) && taken.rule !== 'freebsdLinkerItself';
  return taken && isWeakTaken === true ? { ...taken, rule: 'freebsdWeak' } : taken;
}

/** The referring object's own definition, where it comes first: linked symbolically, or protected. */
function ownFirst(
  from: LoadedObject,
  wanted: Wanted,
  filtees: FreebsdScope['filtees'],
  note: Note,
): Definition | undefined {
  const found = lookFiltered(from, wanted, filtees, () => undefined);
  if (!found) return undefined;
  const isProtected = visibilityOf(found.object.view, found.row) === protectedVisibility;
  if (!from.view.isSymbolic && !isProtected) return undefined;
  lookFiltered(from, wanted, filtees, note);
  return { ...found, rule: isProtected ? 'freebsdProtected' : 'freebsdOwnFirst' };
}

/** rtld.c, symlook_obj: what a filter defines is taken from its filtee. */
function lookFiltered(
  object: LoadedObject,
  wanted: Wanted,
  filtees: FreebsdScope['filtees'],
  note: Note,
): Definition | undefined {
  const found = lookInto(object, wanted, (row, rule) => note(object, row, rule));
  const behind = found && filtees.get(object);
  if (!behind) return found && { object, ...found };
  const kind = behind.some((each) => each.kind === 'FILTER') ? 'FILTER' : 'AUXILIARY';
  let taken: Definition | undefined;
  for (const { scope } of behind.filter((each) => each.kind === kind)) {
    for (const filtee of scope) {
      const other = filtee === object ? undefined : lookInto(filtee, wanted, () => undefined);
      const isBetter = other && (!taken || (isWeak(taken.object.view, taken.row) && !isWeak(filtee.view, other.row)));
      if (other && isBetter === true) taken = { object: filtee, row: other.row, rule: 'freebsdFiltee' };
    }
    if (taken) break;
  }
  if (!taken && kind === 'AUXILIARY') return { object, ...found };
  note(object, found.row, 'freebsdFiltered');
  return taken;
}

type Found = Pick<Definition, 'row' | 'rule'>;

/** rtld.c, symlook_obj1_gnu, matched_symbol. `accept` sees the match instead, if given. */
function lookInto(
  { view }: LoadedObject,
  wanted: Wanted,
  note: (row: number, rule: RuleId) => void,
  accept?: (row: number) => void,
): Found | undefined {
  let found: Found | undefined;
  const later: number[] = [];
  findThroughHash(view, wanted.name, (row) => {
    const refusal = refusalOf(view, row, wanted.class === 'slot');
    const { verdict, rule } = refusal ? { verdict: 'refused', rule: refusal } : checkVersion(view, row, wanted.version);
    if (verdict === 'taken') found = { row, rule };
    else if (verdict === 'remembered') later.push(row);
    else note(row, rule);
    return found !== undefined;
  });
  const [only] = later;
  if (!found && only !== undefined && later.length === 1) found = { row: only, rule: 'freebsdOnlyVersion' };
  for (const row of later) if (row !== found?.row) note(row, 'freebsdLaterVersion');
  if (found && accept) accept(found.row);
  return accept ? undefined : found;
}

function refusalOf(view: LinkView, row: number, isCall: boolean): RuleId | undefined {
  const { get } = view.symbols;
  const type = typeOf(view, row);
  if ((glibcTypes & (1 << type)) === 0) return 'freebsdOtherType';
  if (get.value(row) === 0 && type !== tlsType) return 'freebsdNoValue';
  return get.shndx(row) === undefinedIndex && (isCall || type !== functionType) ? 'freebsdUndefinedHere' : undefined;
}

interface Match {
  readonly verdict: 'taken' | 'remembered' | 'refused';
  readonly rule: RuleId;
}

function checkVersion(view: LinkView, row: number, version: FoundVersion | undefined): Match {
  if (!view.versionIndex) return { verdict: 'taken', rule: 'freebsdNoVersions' };
  const raw = view.versionIndex(row);
  const [index, isHidden] = [raw & versionMask, (raw & hiddenBit) !== 0];
  if (!version) {
    if (index < firstLaterVersion) return { verdict: 'taken', rule: 'freebsdUnversioned' };
    return isHidden
      ? { verdict: 'refused', rule: 'freebsdHiddenVersion' }
      : { verdict: 'remembered', rule: 'freebsdLaterVersion' };
  }
  const own = view.versions[index];
  if (own && own.hash === version.hash && own.name === version.name)
    return { verdict: 'taken', rule: 'freebsdExactVersion' };
  const isUnversioned = index < firstLaterVersion - 1 && !isHidden;
  return isUnversioned
    ? { verdict: 'taken', rule: 'freebsdBaseDefinition' }
    : { verdict: 'refused', rule: 'freebsdOtherVersion' };
}
