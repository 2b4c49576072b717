// The check that all versions are there, done before anything is bound (glibc elf/dl-version.c). musl has none.

import { versionsOf, type VersionNeed } from '../decode/symbols/versions.ts';
import { versionFlags } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import type { LoadedObject } from './object.ts';
import type { RuleId } from './rules.ts';

/** One version that an object needs of a library. */
export interface VersionCheck {
  readonly object: LoadedObject;
  /** Undefined for what concerns the object as a whole. */
  readonly need: VersionNeed | undefined;
  /** The library it is needed of; undefined when no loaded object has that name. */
  readonly provider: LoadedObject | undefined;
  readonly rule: RuleId;
  readonly severity: 'good' | 'message' | 'error';
}

/**
 * What a libc defines that knows DT_RELR; glibc refuses files with DT_RELR that need versions of libc and not this one
 * (elf/dl-version.c, _dl_check_map_versions).
 */
export const relrVersion = 'GLIBC_ABI_DT_RELR';

const weak = valueOf(versionFlags, 'WEAK');

/**
 * All version needs of the objects, in load order, with what became of each (glibc elf/dl-version.c,
 * _dl_check_all_versions). What is needed of a missing library is left out.
 */
export function checkVersions(objects: readonly LoadedObject[], missing: ReadonlySet<string>): VersionCheck[] {
  const byName = new Map<string, LoadedObject>();
  for (const object of objects)
    for (const name of [object.path, ...object.names]) if (!byName.has(name)) byName.set(name, object);
  return objects.flatMap((object) => [...checkObject(object, byName, missing)]);
}

/**
 * What bionic checks: that the file a version is needed of is among those that the object needs (linker/linker.cpp,
 * VersionTracker::init_verneed).
 */
export function bionicVersions(objects: readonly LoadedObject[], missing: ReadonlySet<string>): VersionCheck[] {
  return objects.flatMap((object) =>
    versionsOf(object.file).needs.flatMap((need): VersionCheck[] => {
      const provider = object.needed.find(({ view }) => view.soname === need.file);
      if (provider) return [{ object, need, provider, rule: 'bionicVersionedFilePresent', severity: 'good' }];
      return missing.has(need.file)
        ? []
        : [{ object, need, provider, rule: 'bionicVersionedFileMissing', severity: 'error' }];
    }),
  );
}

/** Whether an object defines a version. */
export function definesVersion({ file }: LoadedObject, version: string): boolean {
  return versionsOf(file).definitions.some(({ name }) => name === version);
}

function* checkObject(
  object: LoadedObject,
  byName: ReadonlyMap<string, LoadedObject>,
  missing: ReadonlySet<string>,
): Generator<VersionCheck> {
  const { needs } = versionsOf(object.file);
  for (const need of needs) {
    const provider = byName.get(need.file);
    if (provider) yield { object, need, provider, ...checkNeed(need, provider) };
    else if (!missing.has(need.file)) yield { object, need, provider, rule: 'versionedFileMissing', severity: 'error' };
  }
  const needsLibc = object.view.requests.some(({ kind, name }) => kind === 'NEEDED' && name.startsWith('libc.so.'));
  if (needs.length > 0 && object.view.hasRelr && needsLibc && !needs.some(({ name }) => name === relrVersion))
    yield { object, need: undefined, provider: undefined, rule: 'relrWithoutVersion', severity: 'error' };
}

function checkNeed(need: VersionNeed, provider: LoadedObject): Pick<VersionCheck, 'rule' | 'severity'> {
  const { definitions } = versionsOf(provider.file);
  if (definitions.length === 0) return { rule: 'noVersionInformation', severity: 'message' };
  if (definitions.some(({ hash, name }) => hash === need.hash && name === need.name))
    return { rule: 'versionPresent', severity: 'good' };
  return (need.flags & weak) !== 0
    ? { rule: 'weakVersionMissing', severity: 'message' }
    : { rule: 'versionMissing', severity: 'error' };
}
