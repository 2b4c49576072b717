// Where thread-local blocks lie: compiled programs print how far their variables are from the thread pointer, which is
// compared with what the engine says; other CPUs by crafted files.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeFiles } from '../../server/host/filesNode.ts';
import { dynamicSymbolsOf, symbolType } from '../../shared/decode/symbols/symbols.ts';
import { symbolTypes } from '../../shared/elf/constants.ts';
import { valueOf } from '../../shared/elf/names.ts';
import { LibraryFiles } from '../../shared/loader/libraryFiles.ts';
import { nameOfSymbol } from '../../shared/loader/object.ts';
import { tlsModulesOf } from '../../shared/loader/tls.ts';
import { load } from '../../shared/loader/world.ts';
import { craftLibrary } from '../support/craftLibrary.ts';
import { memoryFiles } from '../support/memoryFiles.ts';

/** The variables of the program and of its libraries a, b and c: data or bss, alignment:size. */
const layouts = [
  ['data 4:4', 'data 4:4', 'data 4:4', 'data 4:4'],
  ['data 1:3', 'data 64:8', 'data 4:4', 'bss 1:5'],
  ['data 1:1, bss 64:70', 'bss 2048:1', 'data 1:1, bss 32:33', 'data 8:700'],
  ['bss 1:1', 'data 128:128', 'bss 1:100', 'data 16:3, bss 4:9'],
  ['', 'data 2:6, bss 256:2', 'data 1:7', 'data 64:1'],
  ['data 512:5', '', 'data 1:1, bss 128:9', 'bss 128:300, data 2:1'],
];
const names = ['program', 'a', 'b', 'c'];

interface Variable {
  readonly name: string;
  readonly align: string;
  readonly size: string;
  readonly value: string;
}

function variablesOf(object: string, text: string): Variable[] {
  return text
    .split(', ')
    .filter((part) => part !== '')
    .map((part, index) => {
      const [, section, align = '', size = ''] = /(\w+) (\d+):(\d+)/.exec(part) ?? [];
      return { name: `${object}_${index}`, align, size, value: section === 'data' ? ' = {1}' : '' };
    });
}

/** Each object has a function that prints its variables: name and distance from the thread pointer. */
function sourceOf(object: string, variables: readonly Variable[]): string {
  const lines = variables.map(
    ({ name, align, size, value }) => `__thread __attribute__((aligned(${align}))) char ${name}[${size}]${value};`,
  );
  const prints = variables.map(({ name }) => `printf("${name} %ld\\n", (long) (${name} - pointer));`);
  const others = object === 'program' ? names.slice(1) : [];
  const main = `int main(void) { char *pointer; __asm__("mov %%fs:0, %0" : "=r"(pointer)); print_program(pointer); ${others.map((other) => `print_${other}(pointer);`).join(' ')} return 0; }`;
  return [
    '#include <stdio.h>',
    ...lines,
    `void print_${object}(char *pointer) { ${prints.join(' ')} (void) pointer; }`,
    ...others.map((other) => `void print_${other}(char *pointer);`),
    object === 'program' ? main : '',
  ].join('\n');
}

function build(compiler: string, folder: string, layout: readonly string[]): string {
  for (const [index, object] of [...names.entries()].toReversed()) {
    writeFileSync(join(folder, `${object}.c`), sourceOf(object, variablesOf(object, layout[index] ?? '')));
    const flags =
      object === 'program'
        ? [
            '-o',
            object,
            'liba.so',
            'libb.so',
            'libc-.so',
            '-Wl,-export-dynamic',
            '-Wl,-rpath,$ORIGIN',
            '-Wl,--no-as-needed',
          ]
        : ['-shared', '-fPIC', '-o', object === 'c' ? 'libc-.so' : `lib${object}.so`];
    const { stderr, status } = spawnSync(compiler, [`${object}.c`, ...flags], { cwd: folder, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
  }
  return join(folder, 'program');
}

const threadLocal = valueOf(symbolTypes, 'TLS');

/** All thread-local variables of the program and the three libraries, as the engine places them. */
function placed(program: string): string[] {
  const world = load(new LibraryFiles(nodeFiles), program);
  return (world ? tlsModulesOf(world) : []).flatMap(({ object, distance }) => {
    const symbols = dynamicSymbolsOf(object.file);
    const rows = Array.from({ length: symbols?.count ?? 0 }, (_, row) => row).filter(
      (row) => symbols && symbolType(symbols, row) === threadLocal && object.view.symbols.get.shndx(row) !== 0,
    );
    return rows
      .map((row) => `${nameOfSymbol(object.view, row)} ${(distance ?? NaN) + object.view.symbols.get.value(row)}`)
      .filter((line) => /^(program|[abc])_/.test(line));
  });
}

for (const [compiler, loader] of [
  ['gcc', '/lib64/ld-linux-x86-64.so.2'],
  ['musl-gcc', '/lib/ld-musl-x86_64.so.1'],
] as const) {
  const isHere = spawnSync(compiler, ['--version']).status === 0 && existsSync(loader);
  test.skipIf(!isHere).each(layouts)(
    `thread-local blocks lie where a run finds them: %s | %s | %s | %s; needs ${compiler}`,
    (...layout) => {
      const folder = mkdtempSync(join(tmpdir(), 'elfsmith-tls-'));
      try {
        const program = build(compiler, folder, layout);
        const printed = spawnSync(program, { encoding: 'utf8' }).stdout.trim().split('\n');
        expect(printed.length).toBe(
          layout
            .join(', ')
            .split(', ')
            .filter((part) => part !== '').length,
        );
        expect(placed(program).toSorted()).toEqual(printed.toSorted());
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );
}

/**
 * Three blocks of 16 bytes, by e_machine. Crafted templates of libraries, and of a program that needs libc.so, begin 8
 * bytes behind a multiple of their alignment, 16.
 */
test.each([
  ['aarch64', 183, 'libc.so.6', [0x10, 0x28, 0x38]],
  ['aarch64 with musl', 183, 'libc.so', [0x18, 0x28, 0x38]],
  ['RISC-V', 243, 'libc.so.6', [0, 0x18, 0x28]],
  ['PowerPC64', 21, 'libc.so.6', [-0x7000, -0x6fe8, -0x6fd8]],
  ['s390x', 22, 'libc.so.6', [-0x10, -0x28, -0x38]],
  ['x86-64 with musl', 62, 'libc.so', [-0x18, -0x28, -0x38]],
])('the first blocks of %s', (_, machine, libc, distances) => {
  const object = (text: string): Uint8Array => craftLibrary(`machine ${machine}\n${text}\ndef x tls`);
  const files = memoryFiles({
    '/p': object(`needed a.so\nneeded b.so\nneeded ${libc}\nrpath /`),
    '/a.so': object(''),
    '/b.so': object(''),
    [`/${libc}`]: craftLibrary(`machine ${machine}`),
  });
  const world = load(new LibraryFiles(files), '/p');
  expect(world && tlsModulesOf(world).map(({ distance }) => distance)).toEqual(distances);
});
