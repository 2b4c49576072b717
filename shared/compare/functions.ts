// The functions of two files, and which of one is which of the other: by their names, by names without what compilers
// number anew, and where they have none by what they look like and by their order.

import { once } from '../base/once.ts';
import { isRelocatable } from '../decode/code/addresses.ts';
import { codeRegionsOf, pieceAt, piecesOf, type CodePiece } from '../decode/code/functions.ts';
import type { ElfFile } from '../decode/file.ts';
import { symbolIntervals } from '../decode/symbols/nearest.ts';
import { symbolName } from '../decode/symbols/symbols.ts';
import { cpuName } from '../disassemble/decoders.ts';
import { nameOfStart } from '../documents/codeNames.ts';

/** A function of a file. */
export interface CodeFunction {
  /** As linkers know it; empty where nothing names it. */
  readonly name: string;
  readonly piece: CodePiece;
  /** Its bytes, without what fills the space up to the next function. */
  readonly size: number;
  /** Its number in the file, in order of the code. */
  readonly index: number;
}

/** A function of one file or of both. */
export interface FunctionPair {
  readonly before: CodeFunction | undefined;
  readonly after: CodeFunction | undefined;
}

/**
 * Bytes that linkers and assemblers fill space between functions with, by CPU: of x86 those that its long `nop`s and
 * `int3` are made of; of others whole instructions as they lie in the file, and zeros.
 */
const fillers: Readonly<Record<string, string>> = {
  'x86-64': '90 cc 00 66 2e 0f 1f 40 44 80 84',
  i386: '90 cc 00 66 2e 0f 1f 40 44 80 84 8d 76 b4 26 74 27',
  aarch64: '00000000 1f2003d5',
  arm: '0000 00bf c046 0000a0e1 00f020e3',
  riscv64: '0000 0100 13000000',
  riscv32: '0000 0100 13000000',
  ppc64: '00000000 00000060 60000000',
  ppc: '00000000 60000000',
  s390x: '0000 0700 0707',
  mips: '00000000',
  mips64: '00000000',
};

/** The functions of a file, in the order of its code, without stubs and without what only fills space. */
export const functionsOf = once((file: ElfFile): readonly CodeFunction[] => {
  const words = fillers[cpuName(file) ?? '']?.split(' ') ?? [];
  const found: CodeFunction[] = [];
  for (const region of codeRegionsOf(file)) {
    if (region.isPlt) continue;
    const bytes = file.bytes.copy(region.offset, region.size);
    const pieces = piecesOf(file, region);
    for (let row = 0; row < pieces.count; row++) {
      const piece = pieces.at(row);
      const code = bytes.subarray(piece.start - region.address, piece.end - region.address);
      const size = withoutFilling(code, sizeOfSymbol(file, piece), words);
      const name = nameOfStart({ file, section: region.section }, piece.start, 'raw')?.text ?? '';
      if (size > 0) found.push({ name, piece, size, index: found.length });
    }
  }
  return found;
});

/** What the symbol says that begins a piece; 0 where none does. */
function sizeOfSymbol(file: ElfFile, { region, start, end }: CodePiece): number {
  const { symbols, row } = nameOfStart({ file, section: region.section }, start, 'raw') ?? {};
  return symbols && row !== undefined ? Math.min(end - start, symbols.table.get.size(row)) : 0;
}

/** How many bytes there are before those that only fill space. @param least those that surely belong to the function */
function withoutFilling(code: Uint8Array, least: number, words: readonly string[]): number {
  const fills = (at: number, size: number): boolean => {
    let word = '';
    for (let index = at; index < at + size; index++) word += (code[index] ?? 0).toString(16).padStart(2, '0');
    return words.includes(word);
  };
  let end = code.length;
  // Zeros may be the end of an instruction.
  const isFiller = (at: number, size: number): boolean =>
    fills(at, size) && (least > 0 || size === 4 || code[at] !== 0 || (size === 2 && code[at + 1] !== 0));
  for (let step: number | undefined = 1; step !== undefined && end > least;) {
    step = fillerSizes.find((size) => end - size >= least && isFiller(end - size, size));
    end -= step ?? 0;
  }
  return end;
}

const fillerSizes = [1, 2, 4];

/** What the pairs of two files are, and which pair a function belongs to. */
export interface Pairs {
  readonly pairs: readonly FunctionPair[];
  /** By the number of a function in its file. */
  readonly ofBefore: readonly (number | undefined)[];
  readonly ofAfter: readonly (number | undefined)[];
}

/**
 * Finds for each function of a file the one of the other.
 * @param shapeOf what a function looks like, apart from addresses; asked of those that no name tells
 */
export function pairFunctions(
  before: ElfFile,
  after: ElfFile,
  shapeOf: (side: number, of: CodeFunction) => string,
): Pairs {
  const sides = [functionsOf(before), functionsOf(after)] as const;
  const partners = new Map<CodeFunction, CodeFunction>();
  const taken = new Set<CodeFunction>();
  const pair = (left: CodeFunction, right: CodeFunction): void => {
    partners.set(left, right);
    taken.add(right);
  };
  const left = (): readonly (readonly CodeFunction[])[] => [
    sides[0].filter((each) => !partners.has(each)),
    sides[1].filter((each) => !taken.has(each)),
  ];
  byKeys(sides, ({ name }) => [name], pair);
  const known = new Map<CodeFunction, string>();
  const shapeKey = (each: CodeFunction, side: number): string => {
    const shape = known.get(each) ?? shapeOf(side, each);
    known.set(each, shape);
    return shape;
  };
  // Of a size that the other file has not, no function looks like one of it.
  const sizes = sides.map((side) => new Set(side.map(({ size }) => size)));
  const mayBeThere = ({ size }: CodeFunction, side: number): boolean => sizes[1 - side]?.has(size) === true;
  // Several of one name are the same ones by what they look like first.
  const [old = [], now = []] = left();
  const several = new Set([...againIn(old), ...againIn(now)]);
  const ofSeveral = left().map((side, index) =>
    side.filter((each) => several.has(looseName(each.name)) && mayBeThere(each, index)),
  );
  byKeys(ofSeveral, (each, side) => [`${looseName(each.name)} ${shapeKey(each, side)}`], pair);
  byKeys(left(), ({ name }) => [looseName(name)], pair);
  const aliases = [aliasesOf(before), aliasesOf(after)];
  byKeys(left(), (each, side) => aliases[side]?.(each) ?? [], pair);
  const isUnknown = (each: CodeFunction): boolean => each.name === '' || each.name === 'entry';
  const unknown = left();
  // Names on both sides that differ are of functions that have come and gone.
  if (unknown.some((side) => side.some(isUnknown))) {
    const shapes = (each: CodeFunction, side: number): readonly string[] =>
      mayBeThere(each, side) ? [shapeKey(each, side)] : [];
    const isWanted = unknown.map((side) => side.every((each) => !isUnknown(each)));
    const open = unknown.map((side, index) => (isWanted[1 - index] === true ? side.filter(isUnknown) : side));
    byKeys(open, shapes, pair, true);
    byOrder(sides, partners, taken, pair);
  }
  return numbered(sides, partners, taken);
}

/** Names, without numbers, that a side has more than once. */
function againIn(side: readonly CodeFunction[]): string[] {
  const seen = new Set<string>();
  return side.flatMap(({ name }) => {
    const loose = looseName(name);
    if (name !== '' && seen.has(loose)) return [loose];
    seen.add(loose);
    return [];
  });
}

type Pair = (left: CodeFunction, right: CodeFunction) => void;

/** Functions of one key; those before the number `next` are taken. */
interface Waiting {
  readonly list: CodeFunction[];
  next: number;
}

/** Pairs functions of one key; of several in their order. @param isUnique leaves those that have a key in common */
function byKeys(
  sides: readonly (readonly CodeFunction[])[],
  keysOf: (each: CodeFunction, side: number) => readonly string[],
  pair: Pair,
  isUnique = false,
): void {
  const [left = [], right = []] = sides;
  const byKey = new Map<string, Waiting>();
  const counts = new Map<string, number>();
  for (const each of left) for (const key of keysOf(each, 0)) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const each of right)
    for (const key of keysOf(each, 1)) {
      if (key === '') continue;
      const known = byKey.get(key);
      if (known) known.list.push(each);
      else byKey.set(key, { list: [each], next: 0 });
    }
  const used = new Set<CodeFunction>();
  for (const each of left) {
    for (const key of keysOf(each, 0)) {
      const known = byKey.get(key);
      if (!known || (isUnique && (known.list.length > 1 || counts.get(key) !== 1))) continue;
      while (used.has(known.list[known.next] as CodeFunction)) known.next++;
      const next = known.list[known.next];
      if (!next) continue;
      used.add(next);
      pair(each, next);
      break;
    }
  }
}

/**
 * A name without what differs from build to build: numbers of clones (GCC's `.isra.0`, `.constprop.1`; LLVM's
 * `.llvm.123`), hashes of Rust (RFC 2603, disambiguators; the legacy form's `17h…E`).
 */
export function looseName(name: string): string {
  if (!name.includes('.') && !name.includes('17h') && !name.startsWith('_R')) return name;
  return name
    .replace(/17h[0-9a-f]{16}E/, 'E')
    .replace(/(?<=^_R.*)Cs[0-9a-zA-Z]+_/g, 'C')
    .replace(/(\.[a-z_]+|)\.\d+(?=\.|$)/g, '$1');
}

/** The other names that a function's first address has. */
function aliasesOf(file: ElfFile): (each: CodeFunction) => readonly string[] {
  let names: Map<string, string[]> | undefined;
  return ({ piece }) => {
    names ??= namesByPlace(file);
    return names.get(placeText(file, piece.start, piece.region.section?.index)) ?? [];
  };
}

function namesByPlace(file: ElfFile): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const { count, start, section, symbol } = symbolIntervals(file);
  for (let entry = 0; entry < count; entry++) {
    const key = placeText(file, start(entry), section(entry));
    const { table, row } = symbol(entry);
    const list = found.get(key);
    if (list) list.push(symbolName(table, row));
    else found.set(key, [symbolName(table, row)]);
  }
  return found;
}

function placeText(file: ElfFile, address: number, section = 0): string {
  return isRelocatable(file) ? `${section}:${address}` : String(address);
}

/** Pairs what lies between two pairs, where as many are on both sides, and else those of one size in their order. */
function byOrder(
  [before, after]: readonly [readonly CodeFunction[], readonly CodeFunction[]],
  partners: ReadonlyMap<CodeFunction, CodeFunction>,
  taken: ReadonlySet<CodeFunction>,
  pair: Pair,
): void {
  const anchors = inSequence(
    before.flatMap((each) => {
      const partner = partners.get(each);
      return partner ? [[each.index, partner.index] as const] : [];
    }),
  );
  let [from, to] = [0, 0];
  for (const [left, right] of [...anchors, [before.length, after.length] as const]) {
    const gap = [
      before.slice(from, left).filter((each) => !partners.has(each)),
      after.slice(to, right).filter((each) => !taken.has(each)),
    ];
    const [old = [], now = []] = gap;
    if (old.length === now.length) old.forEach((each, at) => pair(each, now[at] as CodeFunction));
    else byKeys(gap, ({ size }) => [String(size)], pair);
    [from, to] = [left + 1, right + 1];
  }
}

/** The longest run of pairs that are in the same order on both sides. */
export function inSequence(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const ends: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, right], at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < right) low = middle + 1;
      else high = middle;
    }
    previous[at] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = at;
  });
  const found: (readonly [number, number])[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) found.push(pairs[at] as readonly [number, number]);
  return found.toReversed();
}

function numbered(
  [before, after]: readonly [readonly CodeFunction[], readonly CodeFunction[]],
  partners: ReadonlyMap<CodeFunction, CodeFunction>,
  taken: ReadonlySet<CodeFunction>,
): Pairs {
  const pairs: FunctionPair[] = before.map((each) => ({ before: each, after: partners.get(each) }));
  for (const each of after) if (!taken.has(each)) pairs.push({ before: undefined, after: each });
  const ofBefore: number[] = [];
  const ofAfter: number[] = [];
  pairs.forEach((each, number) => {
    if (each.before) ofBefore[each.before.index] = number;
    if (each.after) ofAfter[each.after.index] = number;
  });
  return { pairs, ofBefore, ofAfter };
}

/** The function around an address, and the distance from its beginning. */
export function functionAt(
  file: ElfFile,
  address: number,
  section: number | undefined,
): { readonly found: CodeFunction; readonly distance: number } | undefined {
  const piece = pieceAt(file, address, section);
  const found = piece && byStart(file).get(piece.region.offset + (piece.start - piece.region.address));
  return found && { found, distance: address - found.piece.start };
}

const byStart = once(
  (file: ElfFile): ReadonlyMap<number, CodeFunction> =>
    new Map(
      functionsOf(file).map((each) => [
        each.piece.region.offset + (each.piece.start - each.piece.region.address),
        each,
      ]),
    ),
);
