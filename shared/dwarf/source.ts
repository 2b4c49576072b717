// Where the instructions of a file come from: source file, line and function for an address, through inlined calls;
// and the other way round, the addresses of lines. The public face of this folder.

import { isElf, decode, type ElfFile } from '../decode/file.ts';
import { buildIdOf } from '../decode/notes/notes.ts';
import { alternateDebugLinkOf } from '../decode/texts.ts';
import { unitOffsetOf } from './find.ts';
import { functionsAt, type FunctionAt } from './functions.ts';
import { lineProgramAt, type LineProgram, type LineRow, type SourceFile } from './lines.ts';
import { addressOfPlace, placeOfAddress, sectionsOf, type DebugSections, type Place } from './sections.ts';
import { splitPath, splitUnit, type OpenFile } from './split.ts';
import { rootNumber, supplements, unitAt, unitsOf, type Unit } from './units.ts';

/** A place in the source, and the function that it is in. */
export interface Frame {
  /** The name of the function's symbol, else its name in the source; undefined where nothing says it. */
  readonly name: string | undefined;
  readonly file: SourceFile | undefined;
  /** 0: the code comes from no line. */
  readonly line: number;
  /** From 1 on; 0: nobody says it. */
  readonly column: number;
}

/** Where an instruction comes from: the place itself, then the calls that were inlined, outwards. */
export interface SourcePlace {
  readonly frames: readonly Frame[];
  /** What of the information is not there, in words. */
  readonly missing?: string;
}

/** Code that comes from a line. */
export interface LineCode extends Place {
  /** In bytes. */
  readonly size: number;
  readonly file: SourceFile;
  readonly line: number;
}

/** What a unit has been asked for. */
interface Kept {
  readonly program: LineProgram | undefined;
  /** The unit whose entries say the functions: of split DWARF another one. */
  readonly inner: Unit;
  readonly missing?: string;
}

/** Units that are kept with their lines and functions. */
const mostUnits = 64;
/** Line programs of damaged files can overlap: in all no more are read than this many times the section. */
const mostReadings = 4;

/** Other files that information is spread over. */
export interface Around {
  readonly open: OpenFile;
  /** The paths of the package of .dwo files, in the order in which they are tried. */
  readonly packagePaths?: readonly string[];
  /** The paths of the file that dwz has put shared information into, in the order in which they are tried. */
  readonly sharedPaths?: readonly string[];
}

/** Answers about one file. Nothing is read before it is asked for. */
export class SourceLines {
  readonly #info: ElfFile;
  readonly #sections: DebugSections;
  readonly #around: Around;
  readonly #kept = new Map<number, Kept>();
  #package: ElfFile | false | undefined;
  /** What of the information is not there for any unit, in words. */
  readonly #absent: string | undefined;

  /** @param info the file that has the information: the one with the code, or its file of debug information */
  constructor(info: ElfFile, around: Around = { open: () => undefined }) {
    this.#info = info;
    this.#sections = sectionsOf(info);
    this.#around = around;
    const shared = sharedFile(info, around);
    if (shared) supplements.set(this.#sections, sectionsOf(shared));
    const link = shared ? undefined : alternateDebugLinkOf(info);
    this.#absent = link && `names may be in ${link.text}, which dwz has made for several files and which is not there`;
  }

  /** Where the code at an address comes from; undefined where nothing is said of it. */
  at({ address, section }: Place): SourcePlace | undefined {
    const wanted = addressOfPlace(this.#info, address, section);
    const offset = unitOffsetOf(this.#sections, wanted);
    const kept = offset === undefined ? undefined : this.#unit(offset);
    if (!kept) return undefined;
    const row = kept.program?.table.at(wanted);
    const functions = functionsAt(kept.inner, wanted);
    if (!row && functions.length === 0) return undefined;
    const frames = framesOf(kept.program, row, functions);
    const missing = kept.missing ?? this.#absent;
    return { frames, ...(missing !== undefined && { missing }) };
  }

  /**
   * The code of lines, in the order of the units.
   * @param isWanted which source files
   */
  *codeOf(isWanted: (file: SourceFile) => boolean, from: number, to: number): Generator<LineCode> {
    for (const { program, numbers } of this.#programsWith(isWanted)) {
      const { sequences, rows } = program.table;
      for (const { first, last } of sequences)
        for (let row = first; row < last; row++) {
          const line = rows.lines[row] ?? 0;
          const file = numbers.get(rows.files[row] ?? -1);
          const start = rows.addresses[row] ?? 0;
          const size = (rows.addresses[row + 1] ?? 0) - start;
          if (file && line >= from && line <= to && size > 0)
            yield { ...placeOfAddress(this.#info, start), size, file, line };
        }
    }
  }

  /** Units whose lines are of wanted files, with the numbers of these. */
  *#programsWith(isWanted: (file: SourceFile) => boolean): Generator<{
    readonly program: LineProgram;
    readonly numbers: ReadonlyMap<number, SourceFile>;
  }> {
    const seen = new Set<number>();
    let left = mostReadings * this.#sections.region('line').size;
    for (const unit of unitsOf(this.#sections)) {
      const offset = rootNumber(unit, 'stmt_list');
      if (offset === undefined || seen.has(offset) || left < 0) continue;
      seen.add(offset);
      const program = lineProgramAt(this.#sections, unit, offset);
      if (!program) continue;
      left -= program.size;
      const numbers = new Map<number, SourceFile>();
      const { from, to } = program.files;
      for (let number = from; number < to; number++) {
        const file = program.file(number);
        if (file && isWanted(file)) numbers.set(number, file);
      }
      if (numbers.size > 0) yield { program, numbers };
    }
  }

  #unit(offset: number): Kept | undefined {
    const known = this.#kept.get(offset);
    if (known) return known;
    const unit = unitAt(this.#sections, offset);
    if (!unit) return undefined;
    const lines = rootNumber(unit, 'stmt_list');
    const program = lines === undefined ? undefined : lineProgramAt(this.#sections, unit, lines);
    const kept: Kept = { program, ...this.#inner(unit) };
    if (this.#kept.size >= mostUnits) this.#kept.delete(this.#kept.keys().next().value ?? 0);
    this.#kept.set(offset, kept);
    return kept;
  }

  #inner(unit: Unit): Pick<Kept, 'inner' | 'missing'> {
    const path = splitPath(unit);
    if (path === undefined) return { inner: unit };
    const inner = splitUnit(unit, path, this.#around.open, this.#packageFile());
    if (typeof inner !== 'string') return { inner };
    return { inner: unit, missing: `functions are in a file of their own, and ${inner}` };
  }

  #packageFile(): ElfFile | undefined {
    const { open, packagePaths = [] } = this.#around;
    this.#package ??= packagePaths.map((path) => fileAt(open, path)).find((found) => found !== undefined) ?? false;
    return this.#package || undefined;
  }
}

function fileAt(open: OpenFile, path: string): ElfFile | undefined {
  const source = open(path);
  return source && isElf(source) ? decode(source) : undefined;
}

/** The file that shares information with others (dwz), if it is the right one. */
function sharedFile(info: ElfFile, { open, sharedPaths = [] }: Around): ElfFile | undefined {
  const link = alternateDebugLinkOf(info);
  if (!link) return undefined;
  for (const path of sharedPaths) {
    const found = fileAt(open, path);
    if (found && buildIdOf(found) === link.buildId) return found;
  }
  return undefined;
}

/** The functions with the places in them: the row of the line program in the innermost, then each call. */
function framesOf(
  program: LineProgram | undefined,
  row: LineRow | undefined,
  functions: readonly FunctionAt[],
): readonly Frame[] {
  const frames: Frame[] = [];
  let place = row ?? { file: -1, line: 0, column: 0 };
  const add = (name: string | undefined): number =>
    frames.push({ name, file: program?.file(place.file), line: place.line, column: place.column });
  for (const { name, call } of functions) {
    add(name);
    place = call ?? place;
  }
  if (functions.length === 0) add(undefined);
  return frames;
}
