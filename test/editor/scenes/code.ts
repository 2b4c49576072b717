// Code as text: from a symbol to its instructions, over a call into another library and back; another CPU.

import { expect, test } from 'vitest';
import type { Stage } from './stage.ts';

export function codeScenes(stage: Stage): void {
  test('code of a C++ library: what a call is bound to, F12 into libstdc++, Go Back; code of a MIPS program', async () => {
    const { window } = stage;
    await stage.open('libshapes.so.1');
    await window.reveal('shapes::Square::area() const');
    await window.key('Escape');
    await window.click('shapes::Square::area() const');
    await window.command('Elfsmith: Disassemble');
    await window.shows('# Code of shapes::Square::area() const in libshapes.so.1');
    await window.shows('__cxa_allocate_exception@CXXABI_1.3 in libstdc++.so.6');
    const hover = await window.hover('__cxa_allocate_exception');
    expect(hover).toContain('Binds to __cxa_allocate_exception@@CXXABI_1.3 in libstdc++.so.6');
    await window.shot('code-hover');
    await window.key('Escape');
    await window.click('__cxa_allocate_exception');
    await window.jump('F12');
    await window.shows('# Code of __cxa_allocate_exception in libstdc++.so.6');
    await window.shot('code-of-libstdc++');
    await window.command('Go Back');
    await window.shows('# Code of shapes::Square::area() const in libshapes.so.1');
    await stage.open('bin/mips', 'MIPS');
    await window.command('Elfsmith: Disassemble');
    await window.shows('Functions of .text in mips');
    await window.shot('code-of-mips');
  });
}
