// Why a dynamic linker would load a file neither as a program nor as a library, and why a file can be no part of a
// merge, in words.

import { hex } from '../base/text.ts';
import { fileTypes, segmentTypes } from '../elf/constants.ts';
import type { Machine } from '../elf/machine.ts';
import { valueOf } from '../elf/names.ts';
import { isArchive } from './archive.ts';
import { dynamicFlag, dynamicOf } from './dynamic.ts';
import { beginningOf, isElf, type ElfFile } from './file.ts';
import { manifestOf } from './notes/manifest.ts';
import { systemOf, type SystemId } from './system.ts';
import { interpreterOf } from './texts.ts';

const types = [valueOf(fileTypes, 'EXEC'), valueOf(fileTypes, 'DYN')];
const interpreterSegment = valueOf(segmentTypes, 'INTERP');
const dynamicHeaders = [valueOf(segmentTypes, 'DYNAMIC'), interpreterSegment];

/** What is said of static programs. */
export const selfContained = 'it has no dynamic linker: it is self-contained already';

/** Undefined for what has a dynamic section. A sentence without a full stop, to stand behind the file's name. */
export function whyNotLoaded(file: ElfFile): string | undefined {
  const { header, bytes, segments } = file;
  if (isArchive(bytes.source)) return 'an archive: its members are no programs and no libraries';
  if (!isElf(bytes.source)) return `no ELF file: ${beginningOf(bytes.source)}`;
  if (file.machine.gpu) return 'code for a GPU: its driver loads it, no dynamic linker';
  if (!types.includes(header.type))
    return `${fileTypes.of(header.type)?.fullName ?? `e_type ${hex(header.type)}`} is no program and no library`;
  if (dynamicOf(file)) return undefined;
  return segments.some(({ type }) => dynamicHeaders.includes(type))
    ? 'its dynamic section is not in the file'
    : selfContained;
}

/** Why no dynamic linker loads a file as the program: those without one relocate themselves, unless it is inside. */
export function whyNotStarted(file: ElfFile): string | undefined {
  // With broken section headers only the segment tells that there is an interpreter.
  const asksForOne = interpreterOf(file) !== undefined || file.segments.some(({ type }) => type === interpreterSegment);
  const isAlone = !asksForOne && !manifestOf(file)?.interpreter;
  return whyNotLoaded(file) ?? (isAlone && dynamicFlag(file, 'FLAGS_1', 'PIE') ? selfContained : undefined);
}

/** Whether a file is a library that a program could open: no program, which dlopen refuses (glibc elf/dl-load.c). */
export function isOpenable(file: ElfFile): boolean {
  const isShared = file.header.type === valueOf(fileTypes, 'DYN') && !dynamicFlag(file, 'FLAGS_1', 'PIE');
  return isShared && whyNotStarted(file) === undefined;
}

/** The systems whose files can be merged. */
const mergedSystems: ReadonlySet<SystemId> = new Set(['glibc', 'musl']);

/**
 * Why a file can't be merged with others, as far as it tells by itself: what it is, its CPU, its system. Undefined
 * where nothing in it stands in the way.
 */
export function whyNotMerged(file: ElfFile): string | undefined {
  const problem = whyNotStarted(file);
  if (problem !== undefined) return problem;
  const { machine } = file;
  const lacking = lackingFor(machine, file.isLittle);
  if (lacking !== undefined) return `${machine.title} can't be merged: ${lacking}`;
  if ((manifestOf(file)?.merged.length ?? 0) > 1) return mergedAlready;
  const system = systemOf(file);
  return system && !mergedSystems.has(system.id)
    ? `it is for ${system.name}: only files for glibc and musl can be merged`
    : undefined;
}

/** What is said of a file that a merge has made of several. */
export const mergedAlready = 'it is the output of a merge: merge the files that it was made of';

/** What a CPU's file lacks for merging. */
function lackingFor({ relocationForm, shim, tlsVariant }: Machine, isLittle: boolean): string | undefined {
  if (relocationForm === undefined) return 'how its relocations are written anew is not known yet';
  if (tlsVariant === undefined) return 'no ABI says where its thread-local variables lie';
  if (shim?.isLittle === isLittle) return undefined;
  return `there is no code of ours for it, ${isLittle ? 'little' : 'big'}-endian, which merged files start with`;
}
