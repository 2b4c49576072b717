// Why a dynamic linker would load a file neither as a program nor as a library, in words.

import { hex } from '../base/text.ts';
import { fileTypes, segmentTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { isArchive } from './archive.ts';
import { dynamicFlag, dynamicOf } from './dynamic.ts';
import { beginningOf, isElf, type ElfFile } from './file.ts';
import { manifestOf } from './notes/manifest.ts';
import { interpreterOf } from './texts.ts';

const types = [valueOf(fileTypes, 'EXEC'), valueOf(fileTypes, 'DYN')];
const dynamicHeaders = [valueOf(segmentTypes, 'DYNAMIC'), valueOf(segmentTypes, 'INTERP')];

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
  const isAlone = !interpreterOf(file) && !manifestOf(file)?.interpreter;
  return whyNotLoaded(file) ?? (isAlone && dynamicFlag(file, 'FLAGS_1', 'PIE') ? selfContained : undefined);
}
