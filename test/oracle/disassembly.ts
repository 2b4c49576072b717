// Compares our disassembly of whole files with llvm-objdump's and objdump's: where instructions begin, what they are
// called, where branches go. `node test/oracle/disassembly.ts [FILE…]`.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { codeRegionsOf, piecesOf } from '../../shared/decode/code/functions.ts';
import type { ElfFile } from '../../shared/decode/file.ts';
import { decodePiece } from '../../shared/disassemble/code.ts';
import type { Instruction } from '../../shared/disassemble/decoder.ts';
import { cpuName, Decoders } from '../../shared/disassemble/decoders.ts';
import { openBinary } from '../../shared/engine.ts';
import { nodeHost, openFile } from '../../server/host/hostNode.ts';
import { wasmOf } from '../../server/host/wasm.ts';
import { normalForm, reasonOf } from './disassemblyQuirks.ts';

/** What both sides say of an instruction. */
export interface Said {
  readonly mnemonic: string;
  readonly operands: string;
  /** Where a branch goes, as a number. */
  readonly target: number | undefined;
}

/** What is not equal, counted by what it is. */
export interface Comparison {
  readonly file: string;
  readonly instructions: number;
  readonly differences: ReadonlyMap<string, { count: number; readonly example: string }>;
  /** The same that have a reason in disassemblyQuirks.ts, by the reason. */
  readonly explained: ReadonlyMap<string, number>;
}

/** Compares a file. @param most instructions that are looked at, from the beginning of each region */
export async function compareDisassembly(path: string, most = Infinity): Promise<Comparison> {
  const source = openFile(path);
  const { file } = openBinary(source, path);
  const decoders = new Decoders(wasmOf(nodeHost));
  if (!file) throw new Error(`${path} is no ELF file`);
  await decoders.prepare(file);
  const theirs = await objdump(path, file, most);
  const tally = new Tally(path, cpuName(file) ?? '');
  const last = [...theirs.keys()].at(-1) ?? 0;
  for (const ours of allOf(file, decoders)) {
    if (ours.address > last) break;
    tally.compare(ours, theirs);
  }
  source.close();
  return tally.result();
}

function* allOf(file: ElfFile, decoders: Decoders): Generator<Instruction> {
  const decoder = decoders.of(file);
  for (const region of decoder ? codeRegionsOf(file) : []) {
    const pieces = piecesOf(file, region);
    for (let row = 0; row < pieces.count; row++) if (decoder) yield* decodePiece(file, pieces.at(row), decoder);
  }
}

class Tally {
  readonly #file: string;
  readonly #cpu: string;
  readonly #differences = new Map<string, { count: number; readonly example: string }>();
  readonly #explained = new Map<string, number>();
  #count = 0;

  constructor(file: string, cpu: string) {
    this.#file = file;
    this.#cpu = cpu;
  }

  compare(ours: Instruction, all: ReadonlyMap<number, Said>): void {
    const theirs = all.get(ours.address);
    this.#count++;
    const difference = differenceOf(this.#cpu, ours, theirs);
    if (difference === undefined) return;
    const reason = reasonOf(this.#cpu, difference);
    const count = reason ? (this.#explained.get(reason.why) ?? 0) : 0;
    if (reason && count < reason.most) this.#explained.set(reason.why, count + 1);
    else this.#add(difference, ours, theirs);
  }

  #add(difference: string, { address, operands }: Instruction, theirs: Said | undefined): void {
    const known = this.#differences.get(difference);
    const example = `0x${address.toString(16)}: ${operands} | ${theirs?.operands ?? ''}`;
    if (known) known.count++;
    else this.#differences.set(difference, { count: 1, example });
  }

  result(): Comparison {
    const differences = new Map([...this.#differences].toSorted(([, a], [, b]) => b.count - a.count));
    return { file: this.#file, instructions: this.#count, differences, explained: this.#explained };
  }
}

/** In a few words; undefined where both say the same. */
function differenceOf(cpu: string, ours: Instruction, theirs: Said | undefined): string | undefined {
  const own = ours.flow === 'data' ? 'data' : normalForm(cpu, ours.mnemonic, ours.operands);
  if (!theirs) return `${own}: no instruction begins there`;
  const other = isData(theirs) ? 'data' : normalForm(cpu, theirs.mnemonic, theirs.operands);
  if (own !== other) return `${own} is ${other}`;
  const isBranch = ours.flow === 'branch' || ours.flow === 'jump' || ours.flow === 'call';
  if (isBranch && ours.target !== theirs.target && theirs.target !== undefined) return `${own}: another target`;
  return isBranch || sameNumbers(ours.operands, theirs.operands) ? undefined : `${own}: other numbers`;
}

/** Whether operands have the same numbers, as far as both write them: decimal or hex, with or without a sign. */
function sameNumbers(ours: string, theirs: string): boolean {
  const [own, other] = [numbersIn(ours), numbersIn(theirs)];
  return own.length !== other.length || own.every((number, at) => isSame(number, other[at] ?? 0n));
}

function numbersIn(operands: string): bigint[] {
  const found = operands.matchAll(/(?<![\w.])(- ?)?(0x[0-9a-f]+|\d+)\b/g);
  return [...found].map(([, sign, digits = '0']) => (sign === undefined ? BigInt(digits) : -BigInt(digits)));
}

/** One may be the other without its sign. */
function isSame(a: bigint, b: bigint): boolean {
  return [64, 32, 16, 8].some(
    (bits) => BigInt.asUintN(bits, a) === BigInt.asUintN(bits, b) && (bits === 64 || fits(a, b, bits)),
  );
}

function fits(a: bigint, b: bigint, bits: number): boolean {
  const most = 1n << BigInt(bits);
  return [a, b].every((each) => each < most && each >= -most);
}

function isData({ mnemonic }: Said): boolean {
  return /^(\.|<unknown>|\(bad\))/.test(mnemonic);
}

/** What objdump says, by address. LLVM's where it knows the CPU: it names instructions as the CPUs' manuals do. */
async function objdump(path: string, file: ElfFile, most: number): Promise<ReadonlyMap<number, Said>> {
  const [command, ...words] = toolOf(cpuName(file) ?? '');
  const found = new Map<number, Said>();
  const child = spawn(command ?? '', [...words, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) {
    const said = readLine(line);
    if (said) found.set(said.address, said);
    if (found.size >= most) break;
  }
  child.kill();
  return found;
}

/** `  1234: 55 48 89 e5   mov rbp, rsp <name>`; the bytes are left away by an option. */
export function readLine(line: string): (Said & { readonly address: number }) | undefined {
  const [, address, rest] = /^\s*([0-9a-f]+):\s+(\S.*)$/.exec(line) ?? [];
  if (address === undefined || rest === undefined) return undefined;
  const text = rest
    .replace(/\s+(#|\/\/|;|@) .*$/, '')
    .replaceAll('\t', ' ')
    .trim();
  const [, mnemonic = '', operands = ''] =
    /^((?:(?:lock|rep|repe|repne|repz|repnz|notrack|data16|bnd) )*\S+)\s*(.*)$/.exec(text) ?? [];
  const named = /(?:^|[ ,#])(?:0x)?([0-9a-f]+) <[^>]*>$/.exec(operands)?.[1];
  // GNU's addresses are hex without saying so.
  const numbers = operands.replace(/(^|[ ,])([0-9a-f]+) <[^>]*>$/, '$10x$2');
  return {
    address: signed(address),
    mnemonic,
    operands: numbers.replace(/ <[^>]*>$/, ''),
    target: named === undefined ? undefined : signed(named),
  };
}

function signed(text: string): number {
  return Number(BigInt.asIntN(64, BigInt(`0x${text}`)));
}

function toolOf(cpu: string): string[] {
  const gnu: Readonly<Record<string, string>> = {
    arm: 'arm-linux-gnueabihf-objdump',
    ppc64: 'powerpc64le-linux-gnu-objdump',
    s390x: 's390x-linux-gnu-objdump',
  };
  const common = ['-d', '-z', '--no-show-raw-insn'];
  if (cpu === 'x86-64' || cpu === 'i386') return ['llvm-objdump', ...common, '--x86-asm-syntax=intel'];
  const llvm = ['llvm-objdump-19', 'llvm-objdump'].find((name) => existsSync(`/usr/bin/${name}`)) ?? 'llvm-objdump';
  // The compressed forms have names of their own then.
  if (cpu === 'riscv64') return [llvm, ...common, '-M', 'no-aliases'];
  return gnu[cpu] === undefined ? [llvm, ...common, '--mattr=+all'] : [gnu[cpu] ?? '', ...common];
}

/** One comparison as text. */
export function report({ file, instructions, differences, explained }: Comparison): string {
  const lines = [`${file}: ${instructions} instructions`];
  for (const [why, count] of explained) lines.push(`  ${count} × ${why}`);
  for (const [difference, { count, example }] of differences)
    lines.push(`  DIFFERENCE ${count} × ${difference} (${example})`);
  return lines.join('\n');
}

if (process.argv[1]?.endsWith('disassembly.ts') === true)
  for (const path of process.argv.slice(2)) console.log(report(await compareDisassembly(path)));
