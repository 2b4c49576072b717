// Split DWARF: the rest of a unit in a .dwo file, or in a package of them (.dwp) beside the program.

import { pathIn } from '../base/files.ts';
import { once } from '../base/once.ts';
import type { Source } from '../base/bytes.ts';
import { decode, isElf, type ElfFile } from '../decode/file.ts';
import { valueOf } from '../elf/names.ts';
import { packageSections, tags } from './constants.ts';
import { hasDebugSection, splitSectionsOf, type DebugName, type DebugSections } from './sections.ts';
import { rootNumber, rootOf, textIn, unitAt, unitsOf, valueOfEntry, type Unit } from './units.ts';

/** How other files than the one that is read are opened; undefined for those that are not there. */
export type OpenFile = (path: string) => Source | undefined;

const compileUnit = valueOf(tags, 'compile_unit');

/** The path of the .dwo file that has the rest of a unit, as far as compilers say it; undefined for whole units. */
export function splitPath(unit: Unit): string | undefined {
  const root = rootOf(unit);
  if (!root) return undefined;
  const name = textIn(unit, valueOfEntry(root, 'dwo_name') ?? valueOfEntry(root, 'GNU_dwo_name'));
  if (name === undefined || name === '') return undefined;
  const folder = textIn(unit, valueOfEntry(root, 'comp_dir')) ?? '';
  return pathIn(folder, name);
}

/** What tells that two units belong together. */
function idOf(unit: Unit): number | undefined {
  return unit.id ?? rootNumber(unit, 'GNU_dwo_id');
}

/** The split unit of a skeleton; in words why there is none. */
export function splitUnit(skeleton: Unit, path: string, open: OpenFile, packed: ElfFile | undefined): Unit | string {
  const id = idOf(skeleton);
  const inPackage = packed && id !== undefined ? unitInPackage(packed, id) : undefined;
  if (inPackage) return { ...inPackage, skeleton };
  const source = open(path);
  if (!source) return `${path} is not there`;
  if (!isElf(source)) return `${path} is no ELF file`;
  const file = decode(source);
  if (!hasDebugSection(file, 'info', '.dwo')) return `${path} has no .debug_info.dwo`;
  const unit = unitsOf(splitSectionsOf(file)).find((each) => rootOf(each)?.tag === compileUnit && idOf(each) === id);
  return unit ? { ...unit, skeleton } : `${path} is of another build`;
}

/** Where in the sections of a package a unit's parts are. */
interface Contribution {
  readonly offset: number;
  readonly size: number;
}

const section = (name: string): number => valueOf(packageSections, name);
const columnNames: readonly (readonly [column: number, name: DebugName])[] = [
  [section('INFO'), 'info'],
  [section('ABBREV'), 'abbrev'],
  [section('LINE'), 'line'],
  [section('STR_OFFSETS'), 'str_offsets'],
  [section('RNGLISTS'), 'rnglists'],
];

function unitInPackage(file: ElfFile, id: number): Unit | undefined {
  const parts = packageIndex(file).get(id);
  const whole = splitSectionsOf(file);
  if (!parts) return undefined;
  const sections: DebugSections = {
    isLittle: whole.isLittle,
    region: (name) => {
      const region = whole.region(name);
      const part = parts.get(name);
      if (!part) return region;
      const offset = Math.min(part.offset, region.size);
      return { ...region, offset: region.offset + offset, size: Math.min(part.size, region.size - offset) };
    },
  };
  return unitAt(sections, 0);
}

/** Ids of units and where their parts are (DWARF 5, 7.3.5; version 2 is GNU's of before). */
const packageIndex = once((file: ElfFile): ReadonlyMap<number, ReadonlyMap<DebugName, Contribution>> => {
  const found = new Map<number, ReadonlyMap<DebugName, Contribution>>();
  const index = file.sections.find(({ name, fileSize }) => name === '.debug_cu_index' && fileSize >= 16);
  if (!index) return found;
  const { bytes } = file;
  const at = (word: number): number => bytes.u32(index.offset + 4 * word);
  const [columns, units, slots] = [at(1), at(2), at(3)];
  // Header, ids of 8 bytes, rows, names of columns, offsets, sizes: in words.
  const rowsAt = 4 + 2 * slots;
  const columnsAt = rowsAt + slots;
  const offsetsAt = columnsAt + columns;
  const sizesAt = offsetsAt + units * columns;
  if (!((sizesAt + units * columns) * 4 <= index.fileSize)) return found;
  const names = new Map(columnNames);
  for (let slot = 0; slot < slots; slot++) {
    const row = at(rowsAt + slot);
    if (row < 1 || row > units) continue;
    const parts = new Map<DebugName, Contribution>();
    for (let column = 0; column < columns; column++) {
      const name = names.get(at(columnsAt + column));
      const cell = (row - 1) * columns + column;
      if (name) parts.set(name, { offset: at(offsetsAt + cell), size: at(sizesAt + cell) });
    }
    found.set(bytes.i64(index.offset + 16 + 8 * slot), parts);
  }
  return found;
});
