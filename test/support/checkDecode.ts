// The tables that decode makes of a file, as compact text: one printer per table, so that a case is a fixture's name, a
// table's name, and the text to expect.

import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { openFile } from '../../server/host/hostNode.ts';
import { sourceOf } from '../../shared/base/bytes.ts';
import { textOf } from '../../shared/base/log.ts';
import { hex, plusHex } from '../../shared/base/text.ts';
import { isRelocatable } from '../../shared/decode/code/addresses.ts';
import { decodeAndroid } from '../../shared/decode/relocations/android.ts';
import { decodeArchive } from '../../shared/decode/archive.ts';
import { arraysOf } from '../../shared/decode/code/arrays.ts';
import { attributesOf, instructionSetOf } from '../../shared/decode/notes/attributes.ts';
import { compressionOf } from '../../shared/decode/compression.ts';
import { coreOf } from '../../shared/decode/notes/coreSummary.ts';
import { decode, type ElfFile } from '../../shared/decode/file.ts';
import { groupsOf } from '../../shared/decode/groups.ts';
import { moduleFieldsOf, moduleVersionsOf } from '../../shared/decode/notes/kernelModule.ts';
import { noteLines } from '../../shared/decode/notes/lines.ts';
import { notesOf } from '../../shared/decode/notes/notes.ts';
import { relocationAt, type RelocationReference } from '../../shared/decode/relocations/places.ts';
import { regionsOf } from '../../shared/decode/regions.ts';
import { relocationRow, relocationTablesOf } from '../../shared/decode/relocations/relocations.ts';
import { sframeOf, type SframeRule } from '../../shared/decode/code/sframe.ts';
import { pltOfSlot, slotTablesOf, stubsOf } from '../../shared/decode/code/slots.ts';
import { summaryOf } from '../../shared/verdicts/summary.ts';
import { dynamicSymbolsOf, symbolName } from '../../shared/decode/symbols/symbols.ts';
import { alternateDebugLinkOf, commentsOf, debugLinkOf, interpreterOf } from '../../shared/decode/texts.ts';
import { tlsSymbolsOf, tlsTemplateOf } from '../../shared/decode/code/tls.ts';
import { framesOf, unwindIndexOf } from '../../shared/decode/code/unwind.ts';
import { findings } from '../../shared/verdicts/findings.ts';
import { fileTypes, sectionFlags, sectionTypes } from '../../shared/elf/constants.ts';
import { headerLayouts, sectionLayouts } from '../../shared/elf/layouts.ts';
import { machineNumbers } from '../../shared/elf/machineNumbers.ts';
import { valueOf } from '../../shared/elf/names.ts';
import { fixturePath } from './fixtures.ts';
import { columnFaults } from './checkViews.ts';

type Line = string | undefined | false;

function reference(found: RelocationReference | undefined): string {
  if (!found) return '';
  const { table, row } = found;
  const symbol = table.symbol(row);
  const name = symbol !== 0 && table.symbols ? ` ${symbolName(table.symbols, symbol)}` : '';
  return `${table.name}[${row}] ${relocationRow(table.file, table.type(row))?.[1] ?? table.type(row)}${name}${plusHex(table.addend(row))}`;
}

const rows = <T>(count: number, row: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => row(index));
const maybeHex = (value: number | undefined): string => (value === undefined ? '?' : hex(value));

const printers: Readonly<Record<string, (file: ElfFile) => readonly Line[]>> = {
  notes: (file) =>
    notesOf(file).map((note) =>
      [
        `${hex(note.offset)} ${note.owner} ${note.typeName} ${note.dataSize} bytes in ${note.section?.name ?? `segment ${note.segment?.index}`}`,
        ...noteLines(note).map((line) => '  ' + line),
      ].join('\n'),
    ),
  attributes: (file) => [
    ...attributesOf(file).map(({ vendor, scope, name, text }) => `${vendor} ${scope}: ${name} ${text}`),
    instructionSetOf(file)?.text,
  ],
  module: (file) => [
    ...moduleFieldsOf(file).map(({ name, value }) => `${name}=${value}`),
    ...moduleVersionsOf(file).map(({ name, checksum }) => `${hex(checksum)} ${name}`),
  ],
  unwind: (file) => {
    const index = unwindIndexOf(file);
    const frames = framesOf(file);
    return [
      index &&
        `index: ${Object.values(index.encodings).join(', ')}; .eh_frame at ${maybeHex(index.frames)}; ${index.count} of ${index.stated} rows, ${index.isSorted ? 'sorted' : 'unsorted'}`,
      ...rows(index?.count ?? 0, (row) => `${maybeHex(index?.location(row))} -> ${maybeHex(index?.description(row))}`),
      frames && `frames: ${frames.common} common, ${frames.descriptions} descriptions, ${frames.size} bytes`,
    ];
  },
  arrays: (file) =>
    arraysOf(file).flatMap((array) =>
      rows(array.count, (row) =>
        `${array.name}[${row}] at ${hex(array.place(row))}: ${hex(array.word(row))} -> ${maybeHex(array.value(row))} ${reference(array.relocation(row))}`.trimEnd(),
      ),
    ),
  slots: (file) =>
    slotTablesOf(file).flatMap((table) =>
      rows(table.count, (row) => {
        const symbols = dynamicSymbolsOf(file);
        const name =
          table.symbol(row) !== 0 && !table.relocation(row) && symbols ? symbolName(symbols, table.symbol(row)) : '';
        const stub = pltOfSlot(file, table.slot(row));
        return `${table.name} ${hex(table.slot(row))}: ${hex(table.word(row))} ${table.reserved(row) ?? ''}${reference(table.relocation(row))}${name}${stub === undefined ? '' : ` <- stub ${hex(stub)}`}`.trimEnd();
      }),
    ),
  stubs: (file) => {
    const stubs = stubsOf(file);
    return rows(
      stubs.count,
      (row) =>
        `${stubs.section(row)?.name}[${stubs.numbers[row]}] ${hex(stubs.addresses[row] ?? 0)}, ${stubs.sizes[row]} bytes -> ${hex(stubs.slots[row] ?? 0)} ${reference(stubs.relocation(row))}`,
    );
  },
  groups: (file) =>
    groupsOf(file).map(
      (group) =>
        `[${group.section.index}] ${group.flagText} ${group.signature}: ${rows(group.count, (index) => file.sections[group.member(index)]?.name).join(' ')}`,
    ),
  texts: (file) => {
    const [link, alternate] = [debugLinkOf(file), alternateDebugLinkOf(file)];
    return [
      interpreterOf(file)?.text,
      ...commentsOf(file).map(({ text }) => text),
      link && `${link.text} crc ${hex(link.checksum)}`,
      alternate && `${alternate.text} build-id ${alternate.buildId}`,
    ];
  },
  compression: (file) =>
    file.sections.map((section) => {
      const found = compressionOf(file, section);
      return (
        found && `${section.name}: ${found.algorithm} ${section.fileSize} -> ${found.size} bytes, align ${found.align}`
      );
    }),
  tls: (file) => {
    const template = tlsTemplateOf(file);
    return [
      template &&
        `template at ${hex(template.offset)}: ${template.fileSize} of ${template.memorySize} bytes, align ${template.align}: ${template.sections.map((s) => s.name).join(' ')}`,
      ...tlsSymbolsOf(file).map(
        ({ symbols, rows: found }) =>
          `${symbols.id}: ${[...found].map((row) => `${symbolName(symbols, row)}=${hex(symbols.table.get.value(row))}`).join(' ')}`,
      ),
    ];
  },
  regions: (file) =>
    regionsOf(file).map(
      (region) =>
        `${hex(region.offset)} ${region.size} ${region.kind} ${region.name}${region.hint && `: ${region.hint}`}${region.shares.length > 0 ? ` (with ${region.shares.join(', ')})` : ''}`,
    ),
  summary: (file) => {
    const { kind, machine, byteOrder, libc, interpreter, linker, compilers, symbols, buildId, soname, hardening } =
      summaryOf(file);
    const facts = { kind, machine, byteOrder, libc, interpreter, linker, symbols, buildId, soname };
    return [
      ...Object.entries(facts).map(([name, fact]) => fact && `${name}: ${fact.text} (${fact.why})`),
      ...compilers.map(({ text }) => `compiler: ${text}`),
      coreOf(file) &&
        `process: ${coreOf(file)?.process?.text}; signal: ${coreOf(file)?.signal?.text}; ${coreOf(file)?.threads} threads`,
      ...hardening.map(
        ({ name, isGood, text, why }) => `${isGood === undefined ? '?' : isGood ? '+' : '-'} ${name}: ${text} (${why})`,
      ),
    ];
  },
  sframe: (file) => {
    const table = sframeOf(file);
    const rule = (of: SframeRule | undefined): string =>
      of
        ? `${of.isStored ? '*' : ''}${typeof of.base === 'number' ? `r${of.base}` : of.base}${of.distance < 0 ? of.distance : `+${of.distance}`}`
        : 'u';
    return table
      ? [
          `version ${table.version}, ${table.count} of ${table.stated} functions, ${table.rowCount} rows`,
          ...rows(Math.min(table.count, 100), (index) => {
            const { firstRow, rowCount, addressSize, blockSize, isFlexible, isSignal, key } = table.info(index);
            return `${hex(table.start(index))} ${table.functions.get.size(index)} bytes: ${rowCount} rows from ${firstRow} of ${addressSize}, block ${blockSize}${isFlexible ? ', flexible' : ''}${isSignal ? ', signal' : ''}, key ${key}`;
          }),
          ...rows(Math.min(table.rowCount, 100), (index) => {
            const {
              function: of,
              distance,
              frame,
              returnAddress,
              framePointer,
              isSigned,
              isOutermost,
            } = table.row(index);
            return `  ${of}: +${hex(distance)} ${[frame, returnAddress, framePointer].map(rule).join(' ')}${isSigned ? ' signed' : ''}${isOutermost ? ' outermost' : ''}`;
          }),
        ]
      : [];
  },
  findings: (file) =>
    findings(file).map(
      (finding) => `${finding.code.severity} ${finding.code.id} at ${hex(finding.at.offset)}: ${textOf(finding)}`,
    ),
  relocations: (file) =>
    relocationTablesOf(file).flatMap((table) =>
      rows(table.count, (row) => `${hex(table.at(row).offset)} ${hex(table.place(row))} ${reference({ table, row })}`),
    ),
};

/** The text of one table of a fixture, with what the log says at its end. */
export function printTable(name: string, table: string): string {
  const source = openFile(fixturePath(name));
  try {
    return printOf(decode(source), table);
  } finally {
    source.close();
  }
}

/** The same of a fixture whose bytes are changed first: `offset=hex digits`, several of them. */
export function printPatched(name: string, table: string, ...patches: readonly string[]): string {
  const bytes = Uint8Array.from(readFileSync(fixturePath(name)));
  for (const patch of patches) {
    const [at, digits] = patch.split('=') as [string, string];
    bytes.set(Buffer.from(digits, 'hex'), Number(at));
  }
  return printOf(decode(sourceOf(bytes)), table);
}

/** The map of a fixture with bytes behind its end. */
export function printAppended(name: string, text: string): string {
  const file = decode(
    sourceOf(Uint8Array.from(Buffer.concat([readFileSync(fixturePath(name)), Buffer.from(text, 'latin1')]))),
  );
  return printOf(file, 'regions').split('\n').slice(-2).join('\n');
}

export function printOf(file: ElfFile, table: string): string {
  const print = printers[table];
  if (!print) throw new Error(`no printer for ${table}`);
  const lines = print(file).filter((line) => line !== undefined && line !== false);
  return [...lines, ...file.log.diagnostics.map((diagnostic) => `! ${textOf(diagnostic)}`)].join('\n');
}

/**
 * Decodes every table of some bytes and checks what holds for any bytes: no exception, regions that follow each other
 * from the first byte to the last, as the columns of the map do, relocations that are found by their place.
 */
export function checkAnyBytes(bytes: Uint8Array): void {
  const file = decode(sourceOf(bytes));
  for (const table of Object.keys(printers)) if (table !== 'relocations') printOf(file, table);
  let at = 0;
  for (const { offset, size } of regionsOf(file)) {
    if (offset !== at || !(size > 0)) throw new Error(`a region of ${size} bytes at ${offset}, expected at ${at}`);
    at = offset + size;
  }
  expect(at).toBe(bytes.length);
  expect(columnFaults(file)).toEqual([]);
  for (const table of relocationTablesOf(file)) {
    const isLoaded =
      !isRelocatable(file) && (!table.section || (table.section.flags & valueOf(sectionFlags, 'ALLOC')) !== 0);
    if (!isLoaded) continue;
    for (let row = 0; row < Math.min(table.count, 50); row++) {
      const found = relocationAt(file, table.place(row));
      if (found?.table.place(found.row) !== table.place(row))
        throw new Error(`${table.name}[${row}] is not found by its place`);
    }
  }
  decodeArchive(sourceOf(bytes));
}

/** An ELF file of x86-64 with `count` sections of one type that each are the whole file. */
export function crowdedFile(type: string, count: number): Uint8Array {
  const headerSize = headerLayouts[64].size;
  const { size: sectionSize, fields } = sectionLayouts[64];
  const bytes = new Uint8Array(headerSize + count * sectionSize);
  const view = new DataView(bytes.buffer);
  bytes.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  const header = headerLayouts[64].fields;
  view.setUint16(header.type.at, valueOf(fileTypes, 'DYN'), true);
  view.setUint16(header.machine.at, valueOf(machineNumbers, 'X86_64'), true);
  view.setUint32(header.version.at, 1, true);
  view.setUint32(header.shoff.at, headerSize, true);
  view.setUint16(header.shentsize.at, sectionSize, true);
  view.setUint16(header.shnum.at, count, true);
  for (let at = headerSize; at < bytes.length; at += sectionSize) {
    view.setUint32(at + fields.type.at, valueOf(sectionTypes, type), true);
    view.setUint32(at + fields.flags.at, valueOf(sectionFlags, 'ALLOC'), true);
    view.setUint32(at + fields.size.at, bytes.length, true);
  }
  return bytes;
}

/** The members and the symbol index of an archive. */
export function printArchive(name: string): string {
  const source = openFile(fixturePath(name));
  try {
    const { isThin, members, symbols, log } = decodeArchive(source);
    return [
      `${isThin ? 'thin archive' : 'archive'} of ${members.length}, index ${symbols.form || 'none'}`,
      ...members.map(
        (m) =>
          `${m.index} ${m.name} at ${hex(m.offset)}, data ${hex(m.dataOffset)} ${m.size} bytes, mode ${m.mode?.toString(8)}, ${m.isElf ? 'ELF' : 'no ELF here'}`,
      ),
      ...rows(Math.min(symbols.count, 4), (row) => `${symbols.name(row)} in ${symbols.member(row)?.name}`),
      ...log.diagnostics.map((diagnostic) => `! ${textOf(diagnostic)}`),
    ].join('\n');
  } finally {
    source.close();
  }
}

/** Android's packed relocations made of literal bytes, as `place info addend @offset` lines. */
export function printAndroid(numbers: readonly number[], hasAddend = true): string {
  const stream = Uint8Array.from([...'APS2'].map((letter) => letter.charCodeAt(0)).concat(numbers.flatMap(signedLeb)));
  const file = decode(sourceOf(stream));
  const { count, places, infos, addends, offsets } = decodeAndroid(file, 'test', 0, stream.length, hasAddend);
  const packed = file.log.diagnostics.filter((diagnostic) => diagnostic.code.id === 'bad-packed-relocations');
  return [
    ...rows(count, (row) => `${hex(places[row] ?? 0)} ${hex(infos[row] ?? 0)} ${addends[row]} @${offsets[row]}`),
    ...packed.map((diagnostic) => `! ${textOf(diagnostic)}`),
  ].join('\n');
}

function signedLeb(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = BigInt(value); ;) {
    const byte = Number(rest & 0x7fn);
    rest >>= 7n;
    const isLast = (rest === 0n && (byte & 0x40) === 0) || (rest === -1n && (byte & 0x40) !== 0);
    bytes.push(isLast ? byte : byte | 0x80);
    if (isLast) return bytes;
  }
}
