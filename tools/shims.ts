// Makes the bytes of our own code, which go into merged files, from their C and assembly: `node tools/shims.ts` writes
// shared/elf/machines/shim/<cpu>.ts anew, one instruction a line.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Code } from '../shared/elf/machines/shim/pieces.ts';

const folder = fileURLToPath(new URL('../shared/elf/machines/shim/', import.meta.url));

/** Pieces, and how they are entered (the .S of each CPU). */
const pieces = {
  startInitialiser: 'function',
  preloadInitialiser: 'function',
  muslNames: 'function',
  auditGuard: 'function',
  entryShim: 'start',
  interpreterShim: 'start',
  startProgram: 'start',
  rt0: 'start',
  bareStart: 'start',
  bareFinaliser: 'function',
  undefinedStubs: 'call',
  dlsymStubs: 'call',
  libraries: 'call',
  threadLocals: 'call',
  finisher: 'call',
  ownInitialisers: 'call',
} as const;

interface Cpu {
  /** Of its .S and of the file with its bytes. */
  readonly name: string;
  /** What the bytes are called there. */
  readonly table: string;
  /** What clang calls it; besides, what makes code for the oldest that uses no registers but the general ones. */
  readonly target: string;
  readonly flags: readonly string[];
  /** Pieces that are entered in a way of their own. */
  readonly entries?: Partial<Record<keyof typeof pieces, string>>;
  /** Where lld has no such CPU. */
  readonly linker?: string;
  /** Its .S has what the descriptors of thread-local variables lead to. */
  readonly hasDescriptor?: true;
  /** Bytes that the linker itself puts into the GOT: code may have its address, and does not use it. */
  readonly got?: number;
}

const cpus: readonly Cpu[] = [
  {
    name: 'x86-64',
    table: 'x86_64Code',
    hasDescriptor: true,
    target: 'x86_64-linux-gnu',
    flags: ['-mgeneral-regs-only', '-fcf-protection=none'],
  },
  {
    name: 'aarch64',
    table: 'aarch64Code',
    hasDescriptor: true,
    target: 'aarch64-linux-gnu',
    flags: ['-mgeneral-regs-only', '-mno-outline-atomics'],
  },
  {
    name: 'riscv64',
    table: 'riscv64Code',
    target: 'riscv64-linux-gnu',
    flags: [
      '-march=rv64ima',
      '-mabi=lp64',
      '-mcmodel=medany',
      '-mno-relax',
      '-mllvm',
      '-riscv-disable-using-constant-pool-for-large-ints',
    ],
  },
  {
    name: 'i386',
    table: 'i386Code',
    target: 'i386-linux-gnu',
    // Position-independent code would look for a GOT: without data there is nothing that needs one.
    flags: ['-march=i586', '-mgeneral-regs-only', '-fcf-protection=none', '-fno-pic'],
    entries: { threadLocals: 'callOfOne' },
  },
  {
    name: 'arm',
    table: 'armCode',
    target: 'arm-linux-gnueabihf',
    // The first with a thread pointer, and what hard float begins with.
    flags: ['-march=armv6k', '-marm', '-mfloat-abi=soft', '-fno-pic'],
  },
  {
    name: 's390x',
    table: 's390xCode',
    target: 's390x-linux-gnu',
    flags: ['-msoft-float'],
    entries: { threadLocals: 'callOfOffset' },
    linker: 's390x-linux-gnu-ld',
  },
  {
    name: 'ppc64le',
    table: 'ppc64leCode',
    target: 'powerpc64le-linux-gnu',
    flags: ['-mno-altivec', '-mno-vsx'],
    got: 8,
  },
];

/** The CPUs that there are bytes for. */
export const cpuNames: readonly string[] = cpus.map(({ name }) => name);

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
const script = (entry: string, base: number, got: number): string => `SECTIONS {
  . = ${base};
  .text : { *(.text.${entry}) *(.text.run) *(.text .text.*) . = ALIGN(8); table = .; }
  .lost : { *(.data* .rodata* .bss* .toc*) }
  .got : { *(.got*) }
  ASSERT(SIZEOF(.lost) == 0 && SIZEOF(.got) <= ${got}, "a piece has no data of its own")
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
    const linking = { work, cpu };
    const stubs = compile(work, cpu, `${name}.S`);
    const library = compile(work, cpu, 'library.c');
    const kinds = ['entry', 'jump', ...(cpu.hasDescriptor ? ['descriptor'] : [])];
    const rows = kinds.map((kind): Row => ({ name: kind, lines: linesOf(linking, kind, [stubs]) }));
    for (const [piece, entry] of Object.entries({ ...pieces, ...cpu.entries })) {
      const object = compile(work, cpu, `${piece}.c`);
      rows.push({ name: piece, lines: linesOf(linking, entry, [stubs, object, library]) });
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

export const ${table} = (): Code => ({
  compiler: '${compiler()}',
${arrays.join('\n')}
});
`;
}

function compile(work: string, { target, flags: own }: Cpu, source: string): string {
  const object = join(work, `${source}.o`);
  execFileSync('clang', [
    `--target=${target}`,
    ...flags,
    ...own,
    '-Wno-unused-command-line-argument',
    join(folder, source),
    '-o',
    object,
  ]);
  return object;
}

interface Linking {
  readonly work: string;
  readonly cpu: Cpu;
}

function link(
  { work, cpu: { linker = 'ld.lld', got = 0 } }: Linking,
  entry: string,
  objects: readonly string[],
  base: number,
): string {
  const [file, commands] = [join(work, 'piece'), join(work, 'piece.ld')];
  writeFileSync(commands, script(entry, base, got));
  execFileSync(linker, ['--gc-sections', '-e', entry, '-T', commands, '-o', file, ...objects]);
  return file;
}

/** The code of a piece, an instruction a line, up to the table; the same wherever it lies. */
function linesOf(linking: Linking, entry: string, objects: readonly string[]): Line[] {
  const bytesOf = (lines: readonly Line[]): string => lines.flatMap(({ bytes }) => bytes).join(' ');
  const elsewhere = bytesOf(disassembled(link(linking, entry, objects, 0x10000)));
  const file = link(linking, entry, objects, 0);
  const lines = disassembled(file);
  if (bytesOf(lines) !== elsewhere) throw new Error(`${entry}: the code depends on its address`);
  const content = join(linking.work, 'content');
  execFileSync('llvm-objcopy', ['-O', 'binary', '--only-section=.text', file, content]);
  if (bytesOf(lines) !== [...readFileSync(content)].join(' ')) throw new Error(`${entry}: not all bytes are listed`);
  return lines;
}

function disassembled(file: string): Line[] {
  const words = ['-d', '-z', '--section=.text', '--no-leading-addr', file];
  const listing = execFileSync('llvm-objdump', words, { encoding: 'utf8' });
  return listing.split('\n').flatMap((row): Line[] => {
    const [, label] = /^<(\w+)>:$/.exec(row) ?? [];
    if (label !== undefined) return [{ bytes: [], text: label }];
    // Of data the address stands before it.
    const [, hex, text = ''] = /^ *(?:[0-9a-f]+:\t)?((?:[0-9a-f]{2} ?)+) *\t(.*)$/.exec(row) ?? [];
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
