// Which definition a name finds in a list of objects by bionic's rules (linker/linker_soinfo.cpp, soinfo_do_lookup).

import { versionsOf } from '../decode/symbols/versions.ts';
import { sectionIndexes, symbolBindings, versionFlags, versionIndexes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { findThroughHash } from './hashes.ts';
import { bindingOf, hiddenBit, type Candidate, type Definition, type Wanted } from './lookup.ts';
import { versionMask, type FoundVersion, type LinkView, type LoadedObject } from './object.ts';
import type { RuleId } from './rules.ts';

const undefinedIndex = valueOf(sectionIndexes, 'UND');
const seenBindings = [valueOf(symbolBindings, 'GLOBAL'), valueOf(symbolBindings, 'WEAK')];
const baseFlag = valueOf(versionFlags, 'BASE');
const baseIndex = valueOf(versionIndexes, 'GLOBAL');

/** The first definition in the objects' order. With `passed` all candidates that were not taken are noted there. */
export function bionicLookUp(
  objects: Iterable<LoadedObject>,
  wanted: Wanted,
  passed?: Candidate[],
): Definition | undefined {
  let definition: Definition | undefined;
  for (const object of objects) {
    if (object === definition?.object) continue;
    const note = passed && ((row: number, rule: RuleId): void => void passed.push({ object, row, rule }));
    const found = lookInto(object.view, wanted, note);
    if (!found) continue;
    if (definition) note?.(found.row, 'bionicShadowed');
    else definition = { object, ...found };
    if (!passed) return definition;
  }
  return definition;
}

function lookInto(
  view: LinkView,
  { name, version }: Wanted,
  note: ((row: number, rule: RuleId) => void) | undefined,
): Pick<Definition, 'row' | 'rule'> | undefined {
  let found: Pick<Definition, 'row' | 'rule'> | undefined;
  findThroughHash(view, name, (row) => {
    const refusal = refusalOf(view, row);
    const { isTaken, rule } = refusal ? { isTaken: false, rule: refusal } : checkVersion(view, row, version);
    if (isTaken) found = { row, rule };
    else note?.(row, rule);
    return isTaken;
  });
  return found;
}

/** linker/linker_relocate.h, is_symbol_global_and_defined. */
function refusalOf(view: LinkView, row: number): RuleId | undefined {
  if (!seenBindings.includes(bindingOf(view, row))) return 'bionicLocalSymbol';
  return view.symbols.get.shndx(row) === undefinedIndex ? 'bionicUndefinedHere' : undefined;
}

/** linker/linker_soinfo.cpp, check_symbol_version, and linker/linker.cpp, find_verdef_version_index. */
function checkVersion(
  view: LinkView,
  row: number,
  version: FoundVersion | undefined,
): { readonly isTaken: boolean; readonly rule: RuleId } {
  if (!view.versionIndex) return { isTaken: true, rule: 'bionicNoVersions' };
  const raw = view.versionIndex(row);
  if (!version)
    return (raw & hiddenBit) === 0
      ? { isTaken: true, rule: 'bionicUnversioned' }
      : { isTaken: false, rule: 'bionicHiddenVersion' };
  const defined = versionsOf(view.file).definitions.find(
    ({ name, hash, flags }) => (flags & baseFlag) === 0 && hash === version.hash && name === version.name,
  );
  const isTaken = (raw & versionMask) === (defined?.index ?? baseIndex);
  if (!isTaken) return { isTaken, rule: 'bionicOtherVersion' };
  return { isTaken, rule: defined ? 'bionicExactVersion' : 'bionicBaseDefinition' };
}
