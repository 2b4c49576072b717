// What a file is and what can be done with it: the facts that menus ask for, and the same words where a command refuses.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openFile } from '../server/host/hostNode.ts';
import { mergeProblem } from '../shared/engine.ts';
import { traitsOf } from '../shared/features/traits.ts';
import { sourceOf } from '../shared/base/bytes.ts';
import { craftSections } from './support/craftSections.ts';
import { fixturePath } from './support/fixtures.ts';

/** The traits of a fixture, then why it can't be merged, if it can't. */
function check(name: string): string {
  const source = openFile(fixturePath(name));
  try {
    return `${name}: ${traitsOf(source).join(' ')}; ${mergeProblem(source) ?? 'can be merged'}`;
  } finally {
    source.close();
  }
}

test('programs, libraries, and what is neither', () => {
  const names = [
    'x86_64-gcc-hello-pie',
    'x86_64-gcc-hello-no-pie',
    'x86_64-gcc-hello-nosections',
    'x86_64-gcc-libfoo.so',
    'x86_64-gcc-hello.debug',
    'x86_64-gcc-module.o',
    'x86_64-clang14-bare.o',
    'x86_64-core',
    'gnu.a',
    'thin.a',
    'x86_64-clang14-bare',
    'x86_64-clang14-libbare-android.so',
    'x32-gcc-libbare.so',
    'aarch64-clang14-bare',
    'aarch64-clang14-libbare.so',
    'bpf-clang14-count.o',
  ];
  expect('\n' + names.map(check).join('\n') + '\n').toMatchInlineSnapshot(`
    "
    x86_64-gcc-hello-pie: program loaded mergeable embeddable; can be merged
    x86_64-gcc-hello-no-pie: program loaded mergeable embeddable; can be merged
    x86_64-gcc-hello-nosections: program loaded mergeable embeddable; can be merged
    x86_64-gcc-libfoo.so: library loaded mergeable; can be merged
    x86_64-gcc-hello.debug: debug; its dynamic section is not in the file
    x86_64-gcc-module.o: module; ET_REL is no program and no library
    x86_64-clang14-bare.o: object; ET_REL is no program and no library
    x86_64-core: core; ET_CORE is no program and no library
    gnu.a: archive; an archive: its members are no programs and no libraries
    thin.a: archive; an archive: its members are no programs and no libraries
    x86_64-clang14-bare: program loaded; it is for Solaris or illumos: only files for glibc and musl can be merged
    x86_64-clang14-libbare-android.so: library loaded mergeable; can be merged
    x32-gcc-libbare.so: library loaded; x86-64 with 32-bit pointers (x32) can't be merged: how its relocations are written anew is not known yet
    aarch64-clang14-bare: program loaded mergeable embeddable; can be merged
    aarch64-clang14-libbare.so: library loaded mergeable; can be merged
    bpf-clang14-count.o: object; ET_REL is no program and no library
    "
  `);
});

test('GPU code, and what is no ELF file', () => {
  const gpu = craftSections({ machine: 190, type: 2 }, []);
  expect(traitsOf(sourceOf(gpu))).toEqual(['gpu']);
  expect(traitsOf(sourceOf(new Uint8Array([0x23, 0x21, 0x2f, 0x62])))).toEqual([]);
  expect(traitsOf(sourceOf(new Uint8Array([0x7f, 0x45, 0x4c, 0x46])))).toEqual(['other']);
  const program = readFileSync(fixturePath('x86_64-gcc-hello-pie'));
  const installer = Buffer.concat([Buffer.from('#!/bin/sh\nexit\n'), program]);
  expect(traitsOf(sourceOf(installer))).toEqual(['script']);
  // Not every file that says ELF somewhere has one behind it.
  expect(traitsOf(sourceOf(Buffer.from('#!/bin/sh\nprintf "\x7fELF"\n')))).toEqual([]);
});
