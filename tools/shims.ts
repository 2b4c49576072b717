// Makes the bytes of our own code, which go into merged files, from their C and assembly: `node tools/shims.ts` writes
// shared/elf/machines/shim/<cpu>.ts anew, one instruction a line.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Code } from '../shared/elf/machines/shim/pieces.ts';

const folder = fileURLToPath(new URL('../shared/elf/machines/shim/', import.meta.url));

/**
 * A CPU's file, the name of its table, what clang calls it, what it needs besides to make code that uses no registers
 * but the general ones.
 */
const cpus = [
  {
    name: 'x86-64',
    table: 'x86_64Code',
    target: 'x86_64-linux-gnu',
    flags: ['-mgeneral-regs-only', '-fcf-protection=none'],
  },
] as const;
type Cpu = (typeof cpus)[number];

/** Pieces, and how they are entered (the .S of each CPU). */
const pieces = {
  startInitialiser: 'function',
  preloadInitialiser: 'function',
  muslNames: 'function',
  auditGuard: 'function',
  entryShim: 'start',
  interpreterShim: 'start',
  undefinedStubs: 'call',
  dlsymStubs: 'call',
  opener: 'call',
  threadLocals: 'call',
  finisher: 'call',
} as const;

/** For size, without what would need a library, data besides the code, or a table of jumps. */
const flags = [
  '-std=c11',
  '-Os',
  '-Wall',
  '-Wextra',
  '-Werror',
  '-Wno-unused-parameter',
  '-ffreestanding',
  '-fno-builtin',
  '-fPIC',
  '-fvisibility=hidden',
  '-fomit-frame-pointer',
  '-fno-stack-protector',
  '-fno-asynchronous-unwind-tables',
  '-fno-unwind-tables',
  '-fno-jump-tables',
  '-ffunction-sections',
  '-fno-ident',
  '-c',
];

/** The entry first, then the code, then the table of the piece; anything else would be lost. */
const script = (entry: string): string => `SECTIONS {
  .text : { *(.text.${entry}) *(.text.run) *(.text .text.*) . = ALIGN(8); table = .; }
  .lost : { *(.data* .rodata* .bss* .got*) }
  ASSERT(SIZEOF(.lost) == 0, "a piece has no data of its own")
  /DISCARD/ : { *(.comment .note* .llvm* .eh_frame*) }
}`;

/** The compiler, by which the test knows whether it can make the same bytes. */
export function compiler(): string {
  try {
    const text = execFileSync('clang', ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return /clang version \S+/.exec(text)?.[0] ?? '';
  } catch {
    return '';
  }
}

/** What is made for a CPU: the bytes, and the file that holds them. */
export interface Made {
  readonly code: Code;
  readonly path: string;
  readonly text: string;
}

/** @param name the CPU's name, as `x86-64`; there must be a clang */
export function makeCode(name: string): Made {
  const cpu = cpus.find((row) => row.name === name);
  if (!cpu) throw new Error(`no such CPU: ${name}`);
  const work = mkdtempSync(join(tmpdir(), 'elfsmith-shims-'));
  try {
    const stubs = compile(work, cpu, `${name}.S`);
    const rows = ['entry', 'jump'].map((kind): Row => ({ name: kind, lines: linesOf(link(work, kind, [stubs])) }));
    for (const [piece, entry] of Object.entries(pieces)) {
      const object = compile(work, cpu, `${piece}.c`);
      rows.push({ name: piece, lines: linesOf(link(work, entry, [stubs, object])) });
    }
    const bytes = rows.map((row) => [row.name, row.lines.flatMap((line) => line.bytes)] as const);
    const code = { compiler: compiler(), ...Object.fromEntries(bytes) } as unknown as Code;
    return { code, path: join(folder, `${name}.ts`), text: textOf(cpu, rows) };
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** An instruction, or without bytes the name of a function. */
interface Line {
  readonly bytes: readonly number[];
  readonly text: string;
}

/** A piece of code, or one of the stubs that others are entered by. */
interface Row {
  readonly name: string;
  readonly lines: readonly Line[];
}

function textOf({ name, table }: Cpu, rows: readonly Row[]): string {
  const lineText = ({ bytes, text }: Line): string => {
    const numbers = bytes.map((byte) => `0x${byte.toString(16).padStart(2, '0')},`).join(' ');
    return bytes.length === 0 ? `    // ${text}:` : `    ${numbers.padEnd(60)} // ${text}`;
  };
  const arrays = rows.map(({ name: piece, lines }) => `  ${piece}: [\n${lines.map(lineText).join('\n')}\n  ],`);
  const title = `The bytes of our own code for ${name}`;
  return `// ${title}, made by tools/shims.ts from the C of this folder and ${name}.S: change those.

import type { Code } from './pieces.ts';

export const ${table}: Code = {
  compiler: '${compiler()}',
${arrays.join('\n')}
};
`;
}

function compile(work: string, { target, flags: own }: Cpu, source: string): string {
  const object = join(work, `${source}.o`);
  execFileSync('clang', [`--target=${target}`, ...flags, ...own, join(folder, source), '-o', object]);
  return object;
}

function link(work: string, entry: string, objects: readonly string[]): string {
  const [file, commands] = [join(work, 'piece'), join(work, 'piece.ld')];
  writeFileSync(commands, script(entry));
  execFileSync('ld.lld', ['--gc-sections', '-e', entry, '-T', commands, '-o', file, ...objects]);
  return file;
}

/** The code of a linked piece, an instruction a line, up to the table. */
function linesOf(file: string): Line[] {
  const words = ['-d', '-z', '--section=.text', '--no-leading-addr', file];
  const listing = execFileSync('llvm-objdump', words, { encoding: 'utf8' });
  return listing.split('\n').flatMap((row): Line[] => {
    const [, label] = /^<(\w+)>:$/.exec(row) ?? [];
    if (label !== undefined) return [{ bytes: [], text: label }];
    const [, hex, text = ''] = /^ *((?:[0-9a-f]{2} )+) *\t(.*)$/.exec(row) ?? [];
    if (hex === undefined) return [];
    const digits = hex.trim().split(' ');
    const bytes = digits.map((byte) => Number.parseInt(byte, 16));
    return [{ bytes, text: text.replaceAll(/\s+/g, ' ').trim() }];
  });
}

if (import.meta.main) {
  for (const { name } of cpus) {
    const { path, text } = makeCode(name);
    writeFileSync(path, text);
  }
}
