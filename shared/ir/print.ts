// An Image as text, the same for the same image whatever order its tables had: what `elfsmith ir` prints and tests
// compare.

import { rowsWhere } from '../base/columns.ts';
import { Fingerprint } from '../base/fingerprint.ts';
import { hex, hexBytes, plusHex, signedHex, textOfBytes } from '../base/text.ts';
import { labelsInOrder } from './columns.ts';
import { contentsOf } from './content.ts';
import type { Image, LifecycleFunction, Section, Segment, Symbols, VersionDefinition, VersionNeed } from './image.ts';

/** The text of an image, piece by piece; each piece ends with a line break. */
export function* printImage(image: Image): Generator<string> {
  const { lifecycle, versions } = image;
  yield* group('', headLines(image));
  yield* group('segments', segmentLines(image));
  yield* group('sections', image.sections.map(sectionLine));
  yield* group(
    'read-only after relocation',
    image.relro.map(({ address, size }) => columns(hex(address), hex(size))),
  );
  yield* group('before initialisers', functionLines(image, lifecycle.preinit));
  yield* group('initialisers', functionLines(image, lifecycle.init));
  yield* group('finalisers, last first', functionLines(image, lifecycle.fini));
  yield* group('versions defined', versions.definitions.map(definitionLine));
  yield* group('versions needed', versions.needs.map(needLine));
  yield* group('symbols', symbolLines(image));
  yield* group('labels', labelLines(image));
  yield* group('relocations', relocationLines(image));
  yield* group('unwinding', unwindLines(image));
  yield* group('attributes', attributeLines(image));
  yield* group(
    'notes',
    image.notes.map(({ owner, type, data, align }) =>
      columns(printable(owner), hex(type), `align ${align}`, hexBytes(data)),
    ),
  );
  yield* group(
    'probes',
    image.probes.map(({ place, semaphore, text }) =>
      columns(hex(place), ...(semaphore === 0 ? [] : [`counted at ${hex(semaphore)}`]), textOfBytes(text)),
    ),
  );
}

const columns = (...cells: readonly string[]): string => cells.join('  ');
const printable = (text: string): string => textOfBytes(Uint8Array.from(text, (character) => character.charCodeAt(0)));
const permissions = ({ permissions: letters }: Segment): string =>
  ['r', 'w', 'x'].map((letter) => (letters.includes(letter) ? letter : '-')).join('');

/** Lines that are joined to one piece. */
const pieceLines = 1000;

function* group(heading: string, lines: readonly string[]): Generator<string> {
  if (lines.length === 0) return;
  if (heading !== '') yield `\n${heading}\n`;
  const indent = heading === '' ? '' : '  ';
  for (let at = 0; at < lines.length; at += pieceLines)
    yield lines
      .slice(at, at + pieceLines)
      .map((line) => `${indent}${line}\n`)
      .join('');
}

function headLines(image: Image): string[] {
  const lines = [
    `${image.kind} ${image.machine.name}, ${image.class} bits, ${image.isLittle ? 'little' : 'big'} ` +
      `endian, ${image.isFixed ? 'at fixed addresses' : 'position-independent'}`,
  ];
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') lines.push(`${name} ${value}`);
  };
  for (const { name, buildId } of image.manifest)
    add('made of', columns(JSON.stringify(name), ...(buildId === '' ? [] : [`build-id ${buildId}`])));
  add('page', hex(image.page));
  add('machine flags', image.machineFlags === 0 ? undefined : hex(image.machineFlags));
  add('entry', image.entry === undefined ? undefined : hex(image.entry));
  add('interpreter', image.interpreter);
  const { embedded } = image;
  add('embedded', embedded && columns(embedded.name, `base ${hex(embedded.base)}`, `entry ${hex(embedded.entry)}`));
  add('soname', image.soname && printable(image.soname));
  for (const need of image.needs) add('needs', printable(need));
  for (const { tag, text } of image.paths) add(tag, printable(text));
  add('flags', [...image.flags].sort().join(' '));
  add('hash tables', [...image.hashes].sort().join(' '));
  if (image.isPacked) lines.push('relative relocations packed');
  const { slots } = image;
  const lateCode = slots?.code === undefined ? [] : [`by code at ${hex(slots.code)}`];
  add(
    'slots',
    slots && columns(hex(slots.address), slots.isLazy ? 'bound at the first call' : 'bound at start', ...lateCode),
  );
  add('thread-local', templateText(image));
  if (image.appended.size > 0) lines.push(appendedLine(image));
  add('stack', stackText(image));
  return lines;
}

function templateText({ tls }: Image): string | undefined {
  return tls && columns(hex(tls.address), hex(tls.memorySize), `file ${hex(tls.fileSize)}`, `align ${hex(tls.align)}`);
}

function appendedLine({ appended: { source, offset, size } }: Image): string {
  return columns('appended', hex(size), `bytes ${fingerprintOf(source.read(offset, size))}`);
}

function stackText({ stack: { isExecutable, size } }: Image): string {
  return (isExecutable ? 'executable' : 'not executable') + (size === 0 ? '' : `, ${hex(size)}`);
}

function segmentLines(image: Image): string[] {
  const contents = contentsOf(image);
  return image.segments.map((segment) =>
    columns(
      hex(segment.address),
      hex(segment.memorySize),
      permissions(segment),
      `file ${hex(segment.origin.size)}`,
      `align ${hex(segment.align)}`,
      `bytes ${fingerprintOf(contents(segment))}`,
    ),
  );
}

function sectionLine(s: Section): string {
  return columns(
    hex(s.address),
    hex(s.size),
    `${s.isWritable ? 'w' : '-'}${s.isExecutable ? 'x' : '-'}${s.isTls ? 't' : '-'}${s.isZero ? 'z' : '-'}`,
    `align ${hex(s.align)}`,
    printable(s.name),
  );
}

function definitionLine({ name, parents, isBase, isWeak }: VersionDefinition): string {
  return columns(
    printable(name),
    ...(parents.length > 0 ? [`follows ${parents.map(printable).join(' ')}`] : []),
    ...(isBase ? ['base'] : []),
    ...(isWeak ? ['weak'] : []),
  );
}

function needLine({ name, file, isWeak }: VersionNeed): string {
  return columns(printable(name), `of ${printable(file)}`, ...(isWeak ? ['weak'] : []));
}

/** The first digits of the fingerprint of a segment's bytes. */
function fingerprintOf(bytes: Uint8Array): string {
  const hash = new Fingerprint();
  hash.add(bytes);
  return hexBytes(hash.digest().subarray(0, 6));
}

function functionLines(image: Image, functions: readonly LifecycleFunction[]): string[] {
  return functions.map(({ symbol, address }) =>
    symbol < 0 ? hex(address) : symbolText(image, symbol) + plusHex(address),
  );
}

/** `name@@VERSION`, `name@VERSION:file` for one of another file. */
function symbolText({ symbols: { get } }: Image, row: number): string {
  const [version, file] = [get.version(row), get.versionFile(row)];
  const suffix = (get.isDefault(row) === 1 ? '@@' : '@') + version + (file === '' ? '' : `:${file}`);
  return printable(get.name(row) + (version === '' ? '' : suffix)) || `symbol at ${hex(get.value(row))}`;
}

function symbolLines(image: Image): string[] {
  const { get } = image.symbols;
  const rows = rowsWhere(image.symbols, () => true);
  return rows
    .map((row) =>
      columns(
        symbolText(image, row),
        ...unless('image', get.home(row)),
        hex(get.value(row)),
        hex(get.size(row)),
        ...kindCells(get, row),
      ),
    )
    .sort(byCodeUnits);
}

/** In the order of files, which says what the local ones belong to. */
function labelLines({ labels }: Image): string[] {
  const { text, get } = labels;
  const nameAt = (at: number): string => textOfBytes(text.subarray(at, text.indexOf(0, at)));
  return labelsInOrder(labels).rows.map((row) =>
    columns(
      nameAt(get.name(row)),
      ...(get.isAbsolute(row) === 0 ? [] : ['absolute']),
      hex(get.value(row)),
      hex(get.size(row)),
      ...kindCells(get, row),
    ),
  );
}

/** The words that symbols and labels both have, and those of which most have the same only where they have another. */
function kindCells(
  get: Pick<Symbols['get'], 'kind' | 'binding' | 'visibility' | 'machineBits'>,
  row: number,
): string[] {
  const bits = get.machineBits(row);
  return [
    get.kind(row),
    get.binding(row),
    ...unless('default', get.visibility(row)),
    ...(bits === 0 ? [] : [hex(bits)]),
  ];
}

const unless = (usual: string, word: string): string[] => (word === usual ? [] : [word]);

/** In the order of places; those of slots in their own, which lazy stubs know. */
function relocationLines(image: Image): string[] {
  const { get } = image.relocations;
  const isSlot = (row: number): boolean => get.kind(row) === 'slot';
  const others = rowsWhere(image.relocations, (row) => !isSlot(row)).sort(
    (a, b) => get.place(a) - get.place(b) || a - b,
  );
  return [...others, ...rowsWhere(image.relocations, isSlot)].map((row) =>
    columns(hex(get.place(row)), get.kind(row), String(get.size(row)), valueText(image, row)),
  );
}

/** What a relocation writes. */
function valueText(image: Image, row: number): string {
  const { get } = image.relocations;
  const [symbol, addend] = [get.symbol(row), get.addend(row)];
  if (symbol < 0) return signedHex(addend);
  if (get.kind(row) !== 'slot') return symbolText(image, symbol) + plusHex(addend);
  return symbolText(image, symbol) + (addend === 0 ? '' : `, until then ${hex(addend)}`);
}

function unwindLines(image: Image): string[] {
  return [...frameLines(image), ...unwoundLines(image)];
}

function unwoundLines({ functionIndex }: Image): string[] {
  if (!functionIndex) return [];
  const { get } = functionIndex;
  const row = (each: number): string => columns(hex(get.location(each)), get.how(each), hex(get.unwinding(each)));
  return rowsWhere(functionIndex, () => true).map(row);
}

function attributeLines({ attributes }: Image): string[] {
  const text = (value: number | Uint8Array): string =>
    typeof value === 'number' ? hex(value) : [...value].map((byte) => hex(byte)).join(' ');
  return (attributes?.rows ?? []).map(({ vendor, tag, value }) => columns(vendor, String(tag), text(value)));
}

function frameLines({ unwind }: Image): string[] {
  if (!unwind) return [];
  const { frames, index } = unwind;
  const row = (each: number): string => columns(hex(index.get.location(each)), hex(index.get.description(each)));
  return [`frames ${hex(frames)}`, ...rowsWhere(index, () => true).map(row)];
}

function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
