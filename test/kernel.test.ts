// What "Explain loading" says of execve, beside this machine's kernel: what is mapped, the stack and the auxiliary vector
// of programs of each kind at their first instruction, and errors for files that the kernel does not start.

import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openFile } from '../server/host/hostNode.ts';
import { fieldAt } from '../shared/base/table.ts';
import { decode } from '../shared/decode/file.ts';
import { checkStarts } from './support/checkKernel.ts';

const folder = mkdtempSync(join(tmpdir(), 'elfsmith-kernel-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
writeFileSync(at('start.c'), 'int zeros[5000]; int one = 1; int _start(void) { return zeros[one]; }\n');

function compile(out: string, words: string, compiler = 'gcc'): string {
  const common = ['-fno-stack-protector', '-nostdlib', at('start.c'), '-o', at(out)];
  const { stderr, status } = spawnSync(compiler, [...common, ...words.split(' ')], { encoding: 'utf8' });
  expect(`${status} ${stderr.replace(/^.*ld: .*$/gm, '').trim()}`).toBe('0 ');
  return at(out);
}

/** Writes a file with other values in its headers: `e_type=4`, `3 p_offset+=8` for program header 3. */
function changed(path: string, out: string, changes: string): string {
  const source = openFile(path);
  const { headerTable, segmentTable } = decode(source);
  source.close();
  const bytes = readFileSync(path);
  for (const change of changes.split(', ')) {
    const [, row = '', name = '', sign = '', value = '0'] = /^(?:(\d+) )?\w_(\w+?)(\+?)=(-?\w+)$/.exec(change) ?? [];
    const table = row === '' ? headerTable : segmentTable;
    const { offset, size } = fieldAt(table as typeof headerTable, name as 'type', Number(row));
    const old = size === 8 ? bytes.readBigUInt64LE(offset) : BigInt(bytes.readUIntLE(offset, size));
    const by = value.startsWith('-') ? -BigInt(value.slice(1)) : BigInt(value);
    const now = by + (sign === '+' ? old : 0n);
    if (size === 8) bytes.writeBigUInt64LE(now, offset);
    else bytes.writeUIntLE(Number(now), offset, size);
  }
  writeFileSync(at(out), bytes);
  chmodSync(at(out), 0o755);
  return at(out);
}

const canStart32 = existsSync('/usr/bin/i686-linux-gnu-gcc') && process.arch === 'x64' && is32();
function is32(): boolean {
  return /^CONFIG_IA32_EMULATION=y/m.test(spawnSync('zcat', ['/proc/config.gz'], { encoding: 'utf8' }).stdout);
}

/** Without PT_GNU_STACK, too, which matters there. */
function programsOf32(): string[] {
  return [
    compile('fixed-32', '-static', 'i686-linux-gnu-gcc'),
    compile('static-pie-32', '-static-pie -fPIE', 'i686-linux-gnu-gcc'),
    changed(at('fixed-32'), 'no-stack-header-32', `${stackRow(at('fixed-32'))} p_type=0x6ffffff0`),
  ];
}

/** Older kernels place static PIEs otherwise, and have a shorter auxiliary vector. */
const [major = 0, minor = 0] = release().split('.').map(Number);
const isKnownKernel = major > 6 || (major === 6 && minor >= 16);
if (!isKnownKernel) console.log(`compared in part with this kernel: all needs Linux 6.16, this is ${release()}`);

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('beside this kernel', () => {
  test('programs of each kind: mappings, stack, auxiliary vector', () => {
    const programs = [
      compile('pie', '-pie -Wl,--dynamic-linker=/lib64/ld-linux-x86-64.so.2'),
      compile('static-pie', '-static-pie'),
      compile('fixed', '-static'),
      compile('wide', '-static-pie -Wl,-z,max-page-size=65536'),
      compile('wide-pie', '-pie -Wl,-z,max-page-size=2097152,--dynamic-linker=/lib64/ld-linux-x86-64.so.2'),
      compile('together', '-static -Wl,-z,noseparate-code'),
      compile('executable-stack', '-static -Wl,-z,execstack'),
      changed(at('fixed'), 'no-stack-header', `${stackRow(at('fixed'))} p_type=0x6ffffff0`),
      '/bin/true',
      '/usr/bin/python3',
      '/lib64/ld-linux-x86-64.so.2',
      ...(canStart32 ? programsOf32() : []),
    ];
    expect(checkStarts(programs, isKnownKernel)).toEqual(programs.map(() => 'starts'));
  });
  test('what is not started, and why', () => {
    const fixed = compile('plain', '-static -Wl,-z,noseparate-code');
    const pie = compile('asks', '-pie -Wl,--dynamic-linker=/lib64/ld-linux-x86-64.so.2');
    writeFileSync(at('short'), '\x7fELF');
    writeFileSync(at('no-elf'), 'x'.repeat(100));
    const named = (name: string, linker: string): string => compile(name, `-pie -Wl,--dynamic-linker=${at(linker)}`);
    for (const name of ['short', 'no-elf']) chmodSync(at(name), 0o755);
    const cases: readonly (readonly [path: string, changes: string])[] = [
      [fixed, 'e_type=4'],
      [fixed, 'e_phentsize=32'],
      [fixed, 'e_phnum=0'],
      [fixed, 'e_phnum=2000'],
      [fixed, 'e_phoff=0x100000'],
      [pie, '1 p_filesz=1'],
      [pie, '1 p_filesz+=-1'],
      [pie, '1 p_offset=0x100000'],
      [pie, '1 p_offset=0x7fffffffffffffff'],
      [pie, '1 p_offset=8'],
      [pie, '2 p_offset=0x7fffffffffffffff'],
      [pie, '2 p_align=0x7fffffffffffffff'],
      [pie, 'e_entry=0x8000000000000000'],
      [compile('alone', '-static-pie'), '0 p_filesz=0'],
      [fixed, '0 p_offset+=8'],
      [fixed, '0 p_memsz=1'],
      [fixed, '0 p_memsz=0x7fffffffffff'],
      [fixed, '0 p_vaddr=0x7fffffff0000'],
      [fixed, '0 p_vaddr=0x800000000000'],
      [fixed, 'e_entry=0x800000000000'],
      [pie, '2 p_memsz=0x7fffffffffff'],
      [named('missing', 'nowhere'), 'e_version=1'],
      [named('to-short', 'short'), 'e_version=1'],
      [named('to-text', 'no-elf'), 'e_version=1'],
      [named('to-object', 'e-type-4'), 'e_version=1'],
    ];
    changed(fixed, 'e-type-4', 'e_type=1');
    const files = cases.map(([path, changes], index) => changed(path, `case-${index}`, changes));
    const results = checkStarts(files, isKnownKernel);
    const lines = cases.map(([, changes], index) => `${changes} → ${results[index]?.replaceAll(folder, '…')}`);
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "e_type=4 → refusedType: e_type is ET_CORE
      e_phentsize=32 → refusedHeaders: e_phentsize 32, e_phnum 4, e_phoff 0x40 of 5104 bytes, Elf64_Ehdr
      e_phnum=0 → refusedHeaders: e_phentsize 56, e_phnum 0, e_phoff 0x40 of 5104 bytes, Elf64_Ehdr
      e_phnum=2000 → refusedHeaders: e_phentsize 56, e_phnum 2000, e_phoff 0x40 of 5104 bytes, Elf64_Ehdr
      e_phoff=0x100000 → refusedHeaders: e_phentsize 56, e_phnum 4, e_phoff 0x100000 of 5104 bytes, Elf64_Ehdr
      1 p_filesz=1 → refusedName: program header 1, PT_INTERP: 0x1 bytes
      1 p_filesz+=-1 → refusedName: program header 1, PT_INTERP: it does not end in 0
      1 p_offset=0x100000 → refusedNameOutside: program header 1, PT_INTERP: 0x100000 to 0x10001c
      1 p_offset=0x7fffffffffffffff → refusedNameFar: program header 1, PT_INTERP: p_offset 0x7fffffffffffffff
      1 p_offset=8 → refusedFolder: PT_INTERP: an empty path
      2 p_offset=0x7fffffffffffffff → killedMisaligned: program header 2: p_offset 0x7fffffffffffffff, p_vaddr 0x0, pages of 0x1000 bytes
      2 p_align=0x7fffffffffffffff → starts
      e_entry=0x8000000000000000 → starts
      0 p_filesz=0 → starts
      0 p_offset+=8 → killedMisaligned: program header 0: p_offset 0x8, p_vaddr 0x400000, pages of 0x1000 bytes
      0 p_memsz=1 → killedSize: program header 0: 0x1a0 of 0x1 bytes at 0x400000
      0 p_memsz=0x7fffffffffff → killedRoom: program header 0: 0x401000 to 0x800000400000
      0 p_vaddr=0x7fffffff0000 → killedOccupied: program header 0: 0x7fffffff0000 to 0x7fffffff1000
      0 p_vaddr=0x800000000000 → killedRoom: program header 0: 0x800000000000 to 0x800000001000
      e_entry=0x800000000000 → killedEntry: the entry point is 0x800000000000
      2 p_memsz=0x7fffffffffff → killedRoom: its segments take 0x800000000000 bytes together
      e_version=1 → refusedMissing: PT_INTERP: …/nowhere
      e_version=1 → refusedShort: …/short: 4 bytes
      e_version=1 → refusedInterpreter: …/no-elf: no ELF file
      e_version=1 → killedInterpreter: e_type is 0x1"
    `);
  });
});

function stackRow(path: string): number {
  const source = openFile(path);
  const row = decode(source).segments.findIndex(({ type }) => type === 0x6474e551);
  source.close();
  return row;
}
