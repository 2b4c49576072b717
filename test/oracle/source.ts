// Compares source lines, functions and inline chains with llvm-symbolizer's and addr2line's, over many addresses of
// debug builds: of files that are given, else of those that it makes with the compilers of this machine.
// `node test/oracle/source.ts [--count N] [FILE…]`.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { codeRegionsOf } from '../../shared/decode/code/functions.ts';
import type { ElfFile } from '../../shared/decode/file.ts';
import { lastNotAbove } from '../../shared/decode/code/addresses.ts';
import { symbolIntervals } from '../../shared/decode/symbols/nearest.ts';
import { symbolName } from '../../shared/decode/symbols/symbols.ts';
import type { SourceLines } from '../../shared/dwarf/source.ts';
import { openBinary } from '../../shared/engine.ts';
import { absolutePath, nodeFiles } from '../../server/host/filesNode.ts';
import { openFile } from '../../server/host/hostNode.ts';
import { sourceLinesOf } from '../../shared/dwarf/open.ts';
import { reasonOf } from './sourceQuirks.ts';

/** A frame as all sides say it. */
export interface Said {
  readonly name: string;
  readonly path: string;
  readonly line: number;
  /** Undefined where the tool has none. */
  readonly column: number | undefined;
}

/** A tool that says where addresses come from. */
interface Tool {
  readonly name: string;
  frames(path: string, addresses: readonly number[]): readonly (readonly Said[])[];
}

const unknown: Said = { name: '', path: '', line: 0, column: 0 };
const [usualCount, longestOutput] = [10_000, 2 ** 30];

const symbolizer: Tool = {
  name: 'llvm-symbolizer',
  frames: (path, addresses) =>
    run(newest('llvm-symbolizer'), ['--no-demangle', '--output-style=JSON', '-e', path], addresses)
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => (JSON.parse(line) as { Symbol?: readonly Symbolized[] }).Symbol ?? [])
      .map((frames) => frames.map(ofSymbolizer)),
};

interface Symbolized {
  readonly FunctionName: string;
  readonly FileName: string;
  readonly Line: number;
  readonly Column: number;
}

function ofSymbolizer({ FunctionName, FileName, Line, Column }: Symbolized): Said {
  return { name: FunctionName, path: FileName, line: Line, column: Column };
}

const addr2line: Tool = {
  name: 'addr2line',
  frames: (path, addresses) => {
    const found: Said[][] = [];
    let name: string | undefined;
    for (const line of run('addr2line', ['-a', '-i', '-f', '-e', path], addresses).split('\n')) {
      if (/^0x[0-9a-f]+$/.test(line)) found.push([]);
      else if (name === undefined) name = line;
      else {
        const [, file = '', number = ''] = /^(.*):(\d+|\?)(?: \(discriminator \d+\))?$/.exec(line) ?? [];
        found.at(-1)?.push({ name: known(name), path: known(file), line: Number(number) || 0, column: undefined });
        name = undefined;
      }
    }
    return found;
  },
};

function known(text: string): string {
  return text === '??' ? '' : text;
}

function run(command: string, words: readonly string[], addresses: readonly number[]): string {
  const input = addresses.map((address) => `0x${address.toString(16)}\n`).join('');
  return execFileSync(command, words, { input, encoding: 'utf8', maxBuffer: longestOutput });
}

/** The newest of a tool's versions that are installed. */
function newest(name: string): string {
  return ['-22', '-19', '-14', ''].map((suffix) => name + suffix).find(isThere) ?? name;
}

function isThere(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** What is not equal, counted by what it is. */
export interface Comparison {
  readonly addresses: number;
  readonly withLines: number;
  readonly frames: number;
  readonly differences: ReadonlyMap<string, { count: number; readonly example: string }>;
  readonly explained: ReadonlyMap<string, number>;
}

/** Compares a file. @param count addresses that are looked at, evenly over its code */
export function compareSource(path: string, tool: Tool, count: number): Comparison {
  const source = openFile(path);
  const { file } = openBinary(source, path);
  if (!file) throw new Error(`${path} is no ELF file`);
  const lines = sourceLinesOf(file, [{ files: nodeFiles, path: absolutePath(path) }]);
  if (typeof lines === 'string') throw new Error(`${path}: ${lines}`);
  const addresses = addressesOf(file, count);
  const theirs = tool.frames(path, addresses);
  const differences = new Map<string, { count: number; readonly example: string }>();
  const explained = new Map<string, number>();
  const names = symbolNames(file);
  let [frames, withLines] = [0, 0];
  for (const [index, address] of addresses.entries()) {
    const ours = oursAt(lines, address);
    frames += ours.length;
    if ((ours[0]?.line ?? 0) > 0) withLines++;
    const other = theirs[index] ?? [];
    const difference = differenceOf(ours, other);
    if (difference === undefined) continue;
    const reason = reasonOf({ tool: tool.name, difference, ours, theirs: other, names: () => names(address) });
    if (reason !== undefined) explained.set(reason, (explained.get(reason) ?? 0) + 1);
    else addTo(differences, difference, () => exampleOf(address, ours, other));
  }
  source.close();
  return { addresses: addresses.length, withLines, frames, differences, explained };
}

function addTo(
  differences: Map<string, { count: number; readonly example: string }>,
  difference: string,
  example: () => string,
): void {
  const known = differences.get(difference);
  if (known) known.count++;
  else differences.set(difference, { count: 1, example: example() });
}

/** The frames as they are in the debugging information; none where it says nothing. */
function oursAt(lines: SourceLines, address: number): readonly Said[] {
  const frames = lines.at({ address })?.frames ?? [];
  return frames.map(({ name = '', file, line, column }) => ({ name, path: file?.path ?? '', line, column }));
}

/** The names of all symbols that an address may be called by. */
function symbolNames(file: ElfFile): (address: number) => ReadonlySet<string> {
  const { count, start, symbol } = symbolIntervals(file);
  const starts = Float64Array.from({ length: count }, (_, entry) => start(entry));
  return (address) => {
    const last = lastNotAbove(starts, address);
    const names = new Set<string>();
    for (let entry = last; entry >= 0 && starts[entry] === starts[last]; entry--) {
      const { table, row } = symbol(entry);
      names.add(symbolName(table, row).replace(/@.*/, ''));
    }
    return names;
  };
}

function addressesOf(file: ElfFile, count: number): readonly number[] {
  const regions = codeRegionsOf(file);
  const size = regions.reduce((sum, region) => sum + region.size, 0);
  const step = Math.max(1, size / count);
  const found: number[] = [];
  for (const region of regions)
    for (let at = 0; at < region.size; at += step) found.push(region.address + Math.floor(at));
  return found;
}

/** In a few words; undefined where both say the same. */
function differenceOf(ours: readonly Said[], theirs: readonly Said[]): string | undefined {
  if (ours.length === 0) return theirs.some(({ line }) => line > 0) ? 'nothing is something' : 'nothing is nothing';
  if (ours.length !== theirs.length) return `${ours.length} frames are ${theirs.length}`;
  for (const [index, own] of ours.entries()) {
    const other = theirs[index] ?? unknown;
    if (normal(own.path) !== normal(other.path)) return 'another file';
    if (own.line !== other.line) return 'another line';
    if (other.column !== undefined && own.column !== other.column) return 'another column';
    if (own.name !== other.name) return index === ours.length - 1 ? 'another outer function' : 'another function';
  }
  return undefined;
}

function normal(path: string): string {
  return join('/', path);
}

function exampleOf(address: number, ours: readonly Said[], theirs: readonly Said[]): string {
  const text = (frames: readonly Said[]): string =>
    frames.map(({ name, path, line, column }) => `${name} ${path}:${line}:${column ?? ''}`).join(' < ');
  return `0x${address.toString(16)}: ${text(ours)} | ${text(theirs)}`;
}

/** A debug build: the compiler with its options, and what it compiles. */
interface Build {
  readonly name: string;
  readonly tool: string;
  readonly words: readonly string[];
  readonly source: string;
  /** Not for addr2line: binutils 2.40 reads no split DWARF of version 5, none of 64 bits, and no numbered range lists. */
  readonly isLlvmOnly?: boolean;
  /** What is done with it then, in the shell, where it is called `$0`. */
  readonly then?: string;
}

/** The units' own files become one beside the program. */
const packed = 'llvm-dwp-14 -e "$0" -o "$0.dwp" && rm "$0"*.dwo';

const cpp = 'many.cpp';
const builds: readonly Build[] = [
  { name: 'gcc-dwarf2', tool: 'g++', words: ['-O2', '-gdwarf-2', '-gstrict-dwarf'], source: cpp },
  { name: 'gcc-dwarf3', tool: 'g++', words: ['-O2', '-gdwarf-3', '-gstrict-dwarf'], source: cpp },
  { name: 'gcc-dwarf4', tool: 'g++', words: ['-O2', '-gdwarf-4'], source: cpp },
  { name: 'gcc-dwarf5', tool: 'g++', words: ['-O2', '-g'], source: cpp },
  { name: 'gcc-dwarf5-O0', tool: 'g++', words: ['-O0', '-g'], source: cpp },
  { name: 'gcc-dwarf5-lto', tool: 'g++', words: ['-O3', '-flto', '-g'], source: cpp },
  { name: 'gcc-dwarf5-64', tool: 'g++', words: ['-O2', '-g', '-gdwarf64'], source: cpp, isLlvmOnly: true },
  { name: 'gcc-dwarf5-zlib', tool: 'g++', words: ['-O2', '-g', '-gz=zlib'], source: cpp },
  {
    name: 'gcc-dwarf4-split',
    tool: 'g++',
    words: ['-O2', '-gdwarf-4', '-gsplit-dwarf'],
    source: cpp,
    isLlvmOnly: true,
  },
  { name: 'gcc-dwarf5-split', tool: 'g++', words: ['-O2', '-g', '-gsplit-dwarf'], source: cpp, isLlvmOnly: true },
  { name: 'clang14-dwarf4', tool: 'clang++-14', words: ['-std=c++17', '-O2', '-gdwarf-4'], source: cpp },
  { name: 'clang14-dwarf5', tool: 'clang++-14', words: ['-std=c++17', '-O2', '-g'], source: cpp, isLlvmOnly: true },
  {
    name: 'clang14-lines',
    tool: 'clang++-14',
    words: ['-std=c++17', '-O2', '-gline-tables-only'],
    source: cpp,
    isLlvmOnly: true,
  },
  {
    name: 'clang14-split',
    tool: 'clang++-14',
    words: ['-std=c++17', '-O2', '-g', '-gsplit-dwarf'],
    source: cpp,
    isLlvmOnly: true,
  },
  {
    name: 'clang19-sections',
    tool: 'clang++-19',
    words: ['-O2', '-g', '-ffunction-sections'],
    source: cpp,
    isLlvmOnly: true,
  },
  ...[4, 5].map((version) => ({
    name: `gcc-dwarf${version}-dwz`,
    tool: 'g++',
    words: ['-O2', `-gdwarf-${version}`],
    source: cpp,
    isLlvmOnly: true,
    then: 'dwz "$0"',
  })),
  {
    name: 'gcc-dwarf5-dwp',
    tool: 'g++',
    words: ['-O2', '-g', '-gsplit-dwarf'],
    source: cpp,
    isLlvmOnly: true,
    then: packed,
  },
  { name: 'aarch64-gcc-dwarf5', tool: 'aarch64-linux-gnu-gcc', words: ['-O2', '-g'], source: 'many.c' },
  { name: 's390x-gcc-dwarf5', tool: 's390x-linux-gnu-gcc', words: ['-O2', '-g'], source: 'many.c' },
  { name: 'i686-gcc-dwarf5', tool: 'i686-linux-gnu-gcc', words: ['-O2', '-g'], source: 'many.c' },
  { name: 'rust', tool: 'rustc', words: ['-O', '-g'], source: 'many.rs' },
  { name: 'go', tool: 'go', words: ['build'], source: 'many.go' },
];

/** What is compiled: much code of each language's own library. */
const sources: Readonly<Record<string, string>> = {
  'many.cpp': `#include <algorithm>
#include <functional>
#include <iostream>
#include <map>
#include <regex>
#include <sstream>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>
namespace {
template <typename T> T most(const std::vector<T> &all) { return *std::max_element(all.begin(), all.end()); }
struct Words { std::map<std::string, std::vector<int>> where; void read(std::istream &in); };
void Words::read(std::istream &in) {
  int number = 0;
  for (std::string word; in >> word; number++) where[word].push_back(number);
}
}
int main(int count, char **words) {
  std::stringstream text;
  std::regex pattern("([a-z]+)-([0-9]+)");
  for (int at = 0; at < count; at++) text << std::regex_replace(words[at], pattern, "$2 $1") << ' ';
  Words all;
  std::thread reader([&] { all.read(text); });
  reader.join();
  std::unordered_map<std::string, std::function<int(int)>> known;
  for (const auto &entry : all.where) {
    const auto &places = entry.second;
    known[entry.first] = [&](int by) { return most(places) * by; };
  }
  for (auto &[word, ask] : known) std::cout << word << ' ' << ask(2) << std::endl;
}
`,
  'many.c': `#include <stdio.h>
#include <stdlib.h>
#include <string.h>
static inline int half(int value) { if (value > 100) printf("%d\\n", value); return value / 2; }
static int compare(const void *a, const void *b) { return half(*(const int *)a) - half(*(const int *)b); }
${Array.from({ length: 200 }, (_, n) => `int step${n}(int *all, int count) { for (int i = 0; i < count; i++) all[i] = half(all[i]) + ${n} * half(i); qsort(all, count, sizeof *all, compare); return all[count / 2]; }`).join('\n')}
int main(int count, char **words) { int all[] = {3, 1, 2}; return step0(all, 3) + step199(all, 3) + (int)strlen(words[count - 1]); }
`,
  'many.rs': `use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;
fn most<T: Ord + Copy>(all: &[T]) -> Option<T> { all.iter().copied().max() }
fn main() {
    let mut places: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, word) in std::env::args().enumerate() { places.entry(word).or_default().push(at); }
    let mut known: HashMap<&str, usize> = HashMap::new();
    for (word, all) in &places { known.insert(word, most(all).unwrap_or(0)); }
    let mut text = String::new();
    for (word, at) in &known { writeln!(text, "{word} {at}").unwrap(); }
    print!("{text}");
}
`,
  'many.go': `package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"regexp"
)

func main() {
	pattern := regexp.MustCompile("([a-z]+)-([0-9]+)")
	http.HandleFunc("/", func(out http.ResponseWriter, in *http.Request) {
		text, _ := json.Marshal(pattern.FindStringSubmatch(in.URL.Path))
		fmt.Fprintln(out, string(text))
	})
	fmt.Println(http.ListenAndServe("127.0.0.1:0", nil))
}
`,
};

/** Makes the builds whose compilers are here; says of the others that they are not. */
function build(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(sources)) writeFileSync(join(folder, name), text);
  const made: string[] = [];
  for (const { name, tool, words, source, then } of builds) {
    const path = join(folder, name);
    if (!existsSync(path)) {
      const result = spawnSync(tool, [...words, '-o', path, source], { cwd: folder, encoding: 'utf8' });
      if (result.status !== 0) {
        console.log(`${name}: not made: ${result.error ? `needs ${tool}` : result.stderr.split('\n')[0]}`);
        continue;
      }
      if (then !== undefined) execFileSync('/bin/sh', ['-c', then, path], { cwd: folder });
    }
    made.push(path);
  }
  return made;
}

function main(): void {
  const { values, positionals } = parseArgs({ options: { count: { type: 'string' } }, allowPositionals: true });
  const count = Number(values.count ?? usualCount);
  const folder = join(dirname(dirname(import.meta.dirname)), 'out', 'source-oracle');
  let [all, different] = [0, 0];
  for (const path of positionals.length > 0 ? positionals : build(folder))
    for (const tool of [symbolizer, addr2line]) {
      if (tool === addr2line && builds.some(({ name, isLlvmOnly }) => path.endsWith(`/${name}`) && isLlvmOnly))
        continue;
      const { addresses, withLines, frames, differences, explained } = compareSource(path, tool, count);
      const sum = [...differences.values()].reduce((before, each) => before + each.count, 0);
      all += addresses;
      different += sum;
      console.log(
        `${path} ${tool.name}: ${addresses} addresses, ${withLines} with lines, ${frames} frames, ${sum} differ`,
      );
      for (const [what, { count: times, example }] of differences) console.log(`  ${times} × ${what}: ${example}`);
      for (const [why, times] of explained) console.log(`  (${times} × ${why})`);
    }
  console.log(`${all} answers compared, ${different} differ`);
  process.exitCode = different > 0 ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) main();
