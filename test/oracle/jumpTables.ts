// Compares the tables of jumps that are found with what compilers say of them: in object files with the relocations of
// their entries; of C sources with the assembly that gcc and clang write. `node test/oracle/jumpTables.ts FILE…`.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRelocatable, lastNotAbove, placeKey, placeOfKey } from '../../shared/decode/code/addresses.ts';
import { codeRegionsOf, pieceAt, piecesOf } from '../../shared/decode/code/functions.ts';
import type { ElfFile, Section } from '../../shared/decode/file.ts';
import { relocationAt } from '../../shared/decode/relocations/places.ts';
import { relocationRow, relocationTablesOf } from '../../shared/decode/relocations/relocations.ts';
import { symbolSection, symbolTablesOf, symbolType } from '../../shared/decode/symbols/symbols.ts';
import { symbolTypes } from '../../shared/elf/constants.ts';
import { valueOf } from '../../shared/elf/names.ts';
import { instructionsOf } from '../../shared/disassemble/code.ts';
import type { Decoder, JumpTable } from '../../shared/disassemble/decoder.ts';
import { Decoders } from '../../shared/disassemble/decoders.ts';
import { relocatedBy } from '../../shared/disassemble/relocated.ts';
import { nameOfStart } from '../../shared/documents/codeNames.ts';
import { openBinary, openMember } from '../../shared/engine.ts';
import { nodeHost, openFile } from '../../server/host/hostNode.ts';
import { wasmOf } from '../../server/host/wasm.ts';

/** Tables of one file: theirs, ours that are the same, and the differences in words. */
export interface TablesCompared {
  readonly file: string;
  readonly theirs: number;
  readonly same: number;
  readonly differences: readonly string[];
}

const decoders = new Decoders(wasmOf(nodeHost));

/** All tables that are found in a file, with the function of each, in order of the code. */
export function tablesOf(file: ElfFile, decoder: Decoder): { readonly name: string; readonly table: JumpTable }[] {
  const found = new Map<string, { readonly name: string; readonly table: JumpTable }>();
  for (const region of codeRegionsOf(file)) {
    const pieces = piecesOf(file, region);
    for (let row = 0; row < pieces.count; row++) {
      const piece = pieces.at(row);
      const name = nameOfStart({ file, section: region.section }, piece.start, 'raw')?.text ?? '';
      for (const { table } of instructionsOf(file, piece, decoder))
        if (table) found.set(`${name} ${table.place}`, { name, table });
    }
  }
  return [...found.values()];
}

/** An object file with what its relocations say: places that code names, from which on entries lead into a function. */
async function compareObject(path: string, file: ElfFile): Promise<TablesCompared> {
  await decoders.prepare(file);
  const decoder = decoders.of(file);
  const ours = new Map((decoder ? tablesOf(file, decoder) : []).map(({ table }) => [table.place, table]));
  const theirs = relocatedTables(file);
  const differences: string[] = [];
  let same = 0;
  for (const [place, count] of theirs) {
    const found = ours.get(place);
    if (found?.targets.length === count) same++;
    else differences.push(`${placeText(file, place)}: ${count} entries, found ${found?.targets.length ?? 'none'}`);
  }
  return { file: path, theirs: theirs.size, same, differences };
}

function placeText(file: ElfFile, place: number): string {
  const { address, section } = placeOfKey(file, place);
  return `${file.sections[section ?? 0]?.name}+0x${address.toString(16)}`;
}

const object = valueOf(symbolTypes, 'OBJECT');

/** The first places of tables by relocations, and how many entries there are up to the next place that code names. */
function relocatedTables(file: ElfFile): Map<number, number> {
  const isCode = (section: Section | undefined): boolean =>
    codeRegionsOf(file).some((each) => each.section === section);
  const named = new Set<number>();
  for (const table of relocationTablesOf(file)) {
    if (!isCode(table.target)) continue;
    for (let row = 0; row < table.count; row++) {
      // The literals of Arm are distances from the instruction that adds the pc to them.
      if (file.machine.name === 'arm' && relocationRow(file, table.type(row))?.[1] === 'R_ARM_REL32') continue;
      const { section, offset } = relocatedBy(instructionOf(file, table.place(row)), { table, row });
      if (section !== undefined && !isCode(file.sections[section])) named.add(placeKey(file, offset, section));
    }
  }
  // Tables of a program's own making have names.
  for (const symbols of symbolTablesOf(file))
    for (let row = 1; row < symbols.count; row++) {
      const { index } = symbolSection(symbols, row);
      if (symbolType(symbols, row) === object && !isCode(file.sections[index]))
        named.add(placeKey(file, symbols.table.get.value(row), index));
    }
  const sorted = Float64Array.from(named).sort();
  const found = new Map<number, number>();
  for (const place of sorted) {
    const next = sorted[lastNotAbove(sorted, place) + 1] ?? Infinity;
    const count = entriesFrom(file, place, next);
    if (count > 1) found.set(place, count);
  }
  return found;
}

/** The instruction around a field: x86's end with it, as a rule, and z/Architecture's have two bytes before it. */
function instructionOf(file: ElfFile, place: number): { address: number; size: number } {
  if (file.machine.name === 's390x') return { address: place - 2, size: 6 };
  return { address: place, size: /^(x86-64|x32|i386)$/.test(file.machine.name) ? 4 : 0 };
}

function entriesFrom(file: ElfFile, start: number, end: number): number {
  const { address: first, section: index } = placeOfKey(file, start);
  const section = file.sections[index ?? 0];
  let [count, isInside, step] = [0, false, 0];
  for (let at = first; start + (at - first) < end && section && at < section.size; at += step) {
    const by = relocationAt(file, at, section);
    const target = by && relocatedBy({ address: at, size: 0 }, by);
    if (!by || target?.section === undefined) break;
    const size = sizeOf(file, by.table.type(by.row));
    // Addends of distances count from the entry; tables are what they count from.
    const isCounted = relocationRow(file, by.table.type(by.row))?.[2] === 'pc';
    const offset = isCounted ? target.offset - (at - first) : target.offset;
    const piece = pieceAt(file, offset, target.section);
    if (!piece || !codeRegionsOf(file).some((each) => each.section?.index === target.section)) break;
    isInside ||= offset !== piece.start;
    step = size;
    count++;
  }
  return isInside ? count : 0;
}

function sizeOf(file: ElfFile, type: number): number {
  return file.machine.relocations.find(([number]) => number === type)?.[3] ?? 4;
}

/** How many entries the tables of assembly have, by the function that they stand in, in order. */
export function tablesOfAssembly(text: string): string[] {
  const found: string[] = [];
  let [name, label, count] = ['', '', 0];
  const end = (): void => void (count > 1 && label !== '' && found.push(`${name} ${count}`));
  for (const line of text.split('\n')) {
    const [, symbol] = /^\s*\.type\s+(\S+),\s*[@%]function/.exec(line) ?? [];
    const isEntry =
      /^\s*\.(long|word|quad|byte|2byte|short|hword|4byte|8byte|xword)\s+\(?\.L\w+\s*(-|$|\+)/.test(line) ||
      /^\s*b\t\.L\d+$/.test(line);
    if (isEntry && label !== '') count++;
    else if (!/^\s*(\.align|\.p2align|\.balign|@|#|\/\/)/.test(line)) {
      end();
      [label, count] = [/^([\w.]+):/.exec(line)?.[1] ?? '', 0];
    }
    if (symbol !== undefined) name = symbol;
  }
  end();
  return found;
}

/** A C source, compiled, beside the assembly that the compiler writes. */
export async function compareSource(source: string, command: string): Promise<TablesCompared> {
  const folder = mkdtempSync(join(tmpdir(), 'elfsmith-tables-'));
  const words = command.split(' ');
  const run = (...more: string[]): void => {
    const { status, stderr } = spawnSync(words[0] ?? '', [...words.slice(1), ...more], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  try {
    run('-S', source, '-o', join(folder, 'x.s'));
    run('-c', join(folder, 'x.s'), '-o', join(folder, 'x.o'));
    const opened = openFile(join(folder, 'x.o'));
    const { file } = openBinary(opened, 'x.o');
    if (!file || !isRelocatable(file)) throw new Error('no object file');
    await decoders.prepare(file);
    const decoder = decoders.of(file);
    const theirs = tablesOfAssembly(readFileSync(join(folder, 'x.s'), 'utf8'));
    const ours = decoder
      ? tablesOf(file, decoder).map(({ name, table }) => `${name.replace(/\..*/, '')} ${table.targets.length}`)
      : [];
    opened.close();
    const left = [...ours];
    const missing = theirs.filter((each) => {
      const at = left.indexOf(each.replace(/^(\w+)\.\S*/, '$1'));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    const differences = [
      ...missing.map((each) => `${each} is not found`),
      ...left.map((each) => `${each} is not there`),
    ];
    return { file: `${source}, ${command}`, theirs: theirs.length, same: theirs.length - missing.length, differences };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The object files of a file: itself, or members of an archive. */
export async function compareFile(path: string): Promise<TablesCompared[]> {
  const source = openFile(path);
  const whole = openBinary(source, path);
  const files = whole.archive
    ? whole.archive.members.map((_, row) => [`${path} ${row}`, openMember(whole, row)?.file] as const)
    : [[path, whole.file] as const];
  const all: TablesCompared[] = [];
  for (const [name, file] of files) if (file && isRelocatable(file)) all.push(await compareObject(name, file));
  source.close();
  return all;
}

/** Sums as text, with the differences. */
export function report(name: string, all: readonly TablesCompared[]): string {
  const sum = (what: 'theirs' | 'same'): number => all.reduce((total, each) => total + each[what], 0);
  const lines = all.flatMap(({ file, differences }) => differences.map((each) => `  ${file}: ${each}`));
  return [`${name}: ${sum('same')} of ${sum('theirs')} tables`, ...lines].join('\n');
}

if (process.argv[1]?.endsWith('jumpTables.ts') === true) {
  const [option, source, ...commands] = process.argv.slice(2);
  if (option === '--source' && source !== undefined)
    for (const command of commands) console.log(report(command, [await compareSource(source, command)]));
  else for (const path of process.argv.slice(2)) console.log(report(path, await compareFile(path)));
}
