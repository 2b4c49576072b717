// Notes that stay, and the one by which Elfsmith knows its own output: which segments hold tables it wrote, and what
// the file was made of.

import { Log, textOf } from '../base/log.ts';
import { buildIdOf, notesOf, type Note as FileNote } from '../decode/notes/notes.ts';
import type { ElfFile } from '../decode/file.ts';
import { manifestOf } from '../decode/notes/manifest.ts';
import { imageCodes } from '../elf/codes.ts';
import { sectionFlags } from '../elf/constants.ts';
import { hasBits, valueOf } from '../elf/names.ts';
import { manifestOwner, probeOwner, probeType } from '../elf/notes.ts';
import { probeBase, type Note, type Origin, type Probe } from '../ir/image.ts';

export interface NotesOfFile {
  readonly notes: Note[];
  readonly probes: Probe[];
  /** Each owner and type once. */
  readonly unloaded: readonly Pick<Note, 'owner' | 'type'>[];
  readonly manifest: Origin[];
  /** First addresses of the segments with Elfsmith's own tables. */
  readonly tables: readonly number[];
}

const allocated = valueOf(sectionFlags, 'ALLOC');

/**
 * @param bySections the file with sections that tell its notes apart
 * @param bySegments the same without any: what counts where the sections are broken, for nobody else reads them
 * @param decoded the file with all sections: some notes are not loaded
 * @param name what a file that is no output of Elfsmith is called in the manifest
 */
export function readNotes(
  log: Log,
  bySections: ElfFile,
  bySegments: ElfFile,
  decoded: ElfFile,
  name: string,
): NotesOfFile {
  const { file, isSure } = readable(log, bySections, bySegments);
  const known = notesOf(file).filter(({ constant }) => isSure || constant !== undefined);
  const stays = known.filter(({ owner, typeName }) => owner !== manifestOwner && typeName !== 'NT_GNU_BUILD_ID');
  const others = notesOf({
    ...decoded,
    log: new Log(),
    segments: [],
    sections: decoded.sections.filter(({ flags }) => !hasBits(flags, allocated)),
  });
  const unloaded = new Map(
    others.filter((note) => !isProbe(note)).map(({ owner, type }) => [`${owner} ${type}`, { owner, type }]),
  );
  const { merged, tables = [] } = manifestOf(file) ?? {};
  return {
    notes: stays
      .filter((note) => !isProbe(note))
      .map(({ owner, type, dataOffset, dataSize, align }) => ({
        owner,
        type,
        data: file.bytes.copy(dataOffset, dataSize),
        align,
      })),
    probes: readProbes(decoded, [...stays, ...others].filter(isProbe)),
    unloaded: [...unloaded.values()],
    manifest: merged && merged.length > 0 ? [...merged] : [{ name, buildId: buildIdOf(file) ?? '' }],
    tables,
  };
}

const isProbe = ({ owner, type }: Pick<Note, 'owner' | 'type'>): boolean => owner === probeOwner && type === probeType;

/**
 * Place, base and semaphore as words, then texts. Where the base has another address than the note says, all have been
 * moved by the difference since (SystemTap, user space probe implementation).
 */
function readProbes({ bytes, class: bits, sections }: ElfFile, notes: readonly FileNote[]): Probe[] {
  const size = bits / 8;
  const base = sections.find(({ name }) => name === probeBase)?.address;
  return notes
    .filter(({ dataSize }) => dataSize > 3 * size)
    .map(({ dataOffset, dataSize }) => {
      const [place = 0, stated = 0, semaphore = 0] = [0, 1, 2].map((index) =>
        size === 8 ? bytes.i64(dataOffset + index * size) : bytes.u32(dataOffset + index * size),
      );
      const moved = base === undefined ? 0 : base - stated;
      return {
        place: place + moved,
        semaphore: semaphore === 0 ? 0 : semaphore + moved,
        text: bytes.copy(dataOffset + 3 * size, dataSize - 3 * size),
      };
    });
}

/** Those of a dynamic linker that stays as it is. */
export function probesOf(file: ElfFile): Probe[] {
  return readProbes(file, notesOf(file).filter(isProbe));
}

/**
 * The form of the file from which all notes can be read, or else most: then what nobody knows may be no note. What is
 * wrong with notes is no reason to refuse a file, but said.
 */
function readable(
  log: Log,
  bySections: ElfFile,
  bySegments: ElfFile,
): { readonly file: ElfFile; readonly isSure: boolean } {
  const sections = { ...bySections, log: new Log() };
  const inSections = notesOf(sections).length;
  const [problem] = sections.log.diagnostics;
  if (!problem) return { file: sections, isSure: true };
  const segments = { ...bySegments, log: new Log() };
  const inSegments = notesOf(segments).length;
  const isWhole = segments.log.diagnostics.length === 0;
  const outcome =
    'notes are read ' + (isWhole ? 'by the program headers' : 'as far as they are known, others are left out');
  log.add(imageCodes.passedOver, problem.at, { what: textOf(problem), outcome });
  return { file: isWhole || inSegments > inSections ? segments : sections, isSure: isWhole };
}
