// What must hold of an Image, after lift and after each pass. What does not is an error in the log: of the file that
// was lifted, or of the pass.

import type { Code, Log } from '../base/log.ts';
import { hex } from '../base/text.ts';
import { isPowerOfTwo } from '../base/writer.ts';
import {
  endOf,
  farthest,
  farthestFunction,
  isAnyFrame,
  isAnyFunction,
  isLabelAddress,
  isMapped,
  isUnwindWide,
  rowInFile,
  segmentAt,
  type FinalImage,
  type LifecycleFunction,
  type Placement,
  type Segment,
} from './image.ts';

/** Notes each violation under `code`, whose text has the value `what`. True when there is none. */
export function verify(log: Log, image: FinalImage, code: Code): boolean {
  let isGood = true;
  const no: No = (what) => {
    isGood = false;
    // Each violation has a place of its own in the log, although it has none in the file.
    log.add(code, { offset: log.diagnostics.length, size: 0 }, () => ({
      what: typeof what === 'string' ? what : what(),
    }));
  };
  checkSegments(image, no);
  checkPlaces(image, no);
  checkSymbols(image, no);
  checkLabels(image, no);
  checkRelocations(image, no);
  checkLifecycle(image, no);
  checkVersions(image, no);
  return isGood;
}

/**
 * The same for where the tables go: the index of frame descriptions says distances from itself, in 4 bytes unless they
 * are known to be larger.
 */
export function verifyPlacement(log: Log, image: FinalImage, { tables, moved }: Placement, code: Code): boolean {
  const { unwind, functionIndex } = image;
  const from = tables - moved;
  if (functionIndex && isAnyFunction(functionIndex, (address) => Math.abs(address - from) >= farthestFunction)) {
    const what = `functions that exceptions pass through lie more than 1 GiB from the tables at ${hex(tables)}`;
    log.add(code, { offset: log.diagnostics.length, size: 0 }, { what });
    return false;
  }
  const isFar = (address: number): boolean => Math.abs(address - from) >= farthest;
  if (!unwind || isUnwindWide(image) || !isAnyFrame(unwind, isFar)) return true;
  log.add(
    code,
    { offset: log.diagnostics.length, size: 0 },
    { what: `frames lie more than 2 GiB from the tables at ${hex(tables)}` },
  );
  return false;
}

/**
 * Notes a violation; in a function where one is looked for in each row of a table, which only makes the sentence when
 * it is kept.
 */
type No = (what: string | (() => string)) => void;

function checkSegments({ segments, machine }: FinalImage, no: No): void {
  if (segments.length === 0) no('there is nothing to load');
  let end = 0;
  for (const { address, memorySize, align, origin } of segments) {
    if (!(address >= end) || !Number.isSafeInteger(address + memorySize))
      no(`segment at ${hex(address)} begins before the end of the one before it, ${hex(end)}`);
    if (origin.size > memorySize) no(`segment at ${hex(address)} has more bytes than memory`);
    if (align > 1 && (address - origin.offset) % Math.min(align, machine.pageSizes[0]) !== 0)
      no(`segment at ${hex(address)}: its origin ${hex(origin.offset)} is not congruent modulo ${hex(align)}`);
    end = address + memorySize;
  }
}

/** Ranges that lie in one segment, with what they need of its permissions. */
function checkPlaces(
  { machine, segments, embedded, tls, relro, unwind, entry, sections, slots }: FinalImage,
  no: No,
): void {
  const inside = (what: string, address: number, size: number, permission = ''): void => {
    const segment = segmentAt(segments, address, size === 0);
    if (!segment || address + size > segment.address + segment.memorySize)
      no(`${what} at ${hex(address)}, ${hex(size)} bytes, is in no segment`);
    else if (!segment.permissions.includes(permission))
      no(`${what} at ${hex(address)} is in a segment that is ${segment.permissions}`);
  };
  if (entry !== undefined) inside('the entry point', entry, 1, 'x');
  if (embedded) inside('the entry point of the dynamic linker', embedded.entry, 1, 'x');
  if (slots) inside('the slot table', slots.address, 1, 'w');
  if (tls) {
    if (tls.fileSize > 0) inside('the thread-local template', tls.address, tls.fileSize);
    if (tls.fileSize > tls.memorySize || !isPowerOfTwo(tls.align))
      no('the thread-local template has a bad size or alignment');
  }
  for (const { address, size } of relro) {
    if (!isMapped(segments, machine.pageSizes[0], address, size))
      no(`what becomes read-only at ${hex(address)}, ${hex(size)} bytes, is in no segment`);
  }
  if (unwind) inside('the frames', unwind.frames, 1);
  for (const { name, address, size, isTls, isZero } of sections)
    if (!(isTls && isZero)) inside(`section ${name}`, address, size);
}

function checkSymbols({ symbols }: FinalImage, no: No): void {
  const { get } = symbols;
  for (let row = 0; row < symbols.count; row++) {
    if (get.home(row) !== 'image' || get.kind(row) === 'tls') continue;
    // Where it leads nobody asks before it is used.
    if (!Number.isSafeInteger(get.value(row))) no(() => `symbol ${get.name(row)} has the value ${get.value(row)}`);
  }
}

/** Whoever changes these has an error if they lead outside: lift takes none that do. */
function checkLabels({ labels, segments }: FinalImage, no: No): void {
  const { count, text, get } = labels;
  const end = endOf(segments);
  if (count > 0 && text.at(-1) !== 0) no('the last label has no end');
  for (let row = 0; row < count; row++) {
    const value = get.value(row);
    if (get.name(row) < text.length && (!isLabelAddress(labels, row) || (value >= 0 && value <= end))) continue;
    no(() => `label ${rowInFile(row)} has the value ${hex(value)}, outside the image, or no text`);
  }
}

function checkRelocations({ relocations, symbols, segments, flags, slots }: FinalImage, no: No): void {
  const { get } = relocations;
  let hasSlots = false;
  let segment: Segment | undefined;
  for (let row = 0; row < relocations.count; row++) {
    const place = get.place(row);
    const symbol = get.symbol(row);
    // Most lie where the one before does.
    if (!segment || place < segment.address || place >= segment.address + segment.memorySize)
      segment = segmentAt(segments, place);
    if (!segment || place + get.size(row) > segment.address + segment.memorySize)
      no(() => `the relocation at ${hex(place)} is in no segment`);
    else if (!segment.permissions.includes('w') && !flags.has('textrel'))
      no(() => `the relocation at ${hex(place)} is in a read-only segment`);
    if (symbol >= symbols.count)
      no(() => `the relocation at ${hex(place)} names symbol ${rowInFile(symbol)} of ${symbols.count}`);
    hasSlots ||= get.kind(row) === 'slot';
  }
  if (hasSlots && slots?.isLazy !== true && !flags.has('now'))
    no("slots can't be bound lazily, and are not bound at start");
}

function checkLifecycle({ lifecycle, segments, symbols }: FinalImage, no: No): void {
  const check = ({ symbol, address }: Readonly<LifecycleFunction>): void => {
    if (symbol >= symbols.count) no(`an initialiser names symbol ${rowInFile(symbol)} of ${symbols.count}`);
    else if (symbol < 0 && segmentAt(segments, address)?.permissions.includes('x') !== true)
      no(`the initialiser or finaliser ${hex(address)} is no code`);
  };
  for (const functions of [lifecycle.preinit, lifecycle.init, lifecycle.fini]) functions.forEach(check);
}

/**
 * Names of versions that symbols use must be known, and files that versions are needed of must be needed: glibc aborts
 * otherwise (elf/dl-version.c).
 */
function checkVersions({ symbols, versions, needs }: FinalImage, no: No): void {
  const defined = new Set(versions.definitions.map(({ name }) => name));
  const needed = new Set(versions.needs.map(({ file, name }) => `${file}\0${name}`));
  for (let row = 0; row < symbols.count; row++) {
    const version = symbols.get.version(row);
    const file = symbols.get.versionFile(row);
    if (version !== '' && !(file === '' ? defined.has(version) : needed.has(`${file}\0${version}`)))
      no(
        () =>
          `symbol ${symbols.get.name(row)} has the version ${version}, which nothing ` +
          (file === '' ? 'defines' : 'needs'),
      );
  }
  for (const { file, name } of versions.needs)
    if (!needs.includes(file)) no(() => `version ${name} is needed of ${file}, which is not needed itself`);
}
