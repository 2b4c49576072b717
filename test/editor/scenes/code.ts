// Code as text: from a symbol to its instructions, over a call into another library and back; another CPU.

import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Stage } from './stage.ts';

/** The code of a function that calls into libstdc++. */
async function openCodeOfArea(stage: Stage): Promise<void> {
  const { window } = stage;
  await stage.open('libshapes.so.1');
  await window.reveal('shapes::Square::area() const');
  await window.key('Escape');
  await window.click('shapes::Square::area() const');
  await window.command('Elfsmith: Disassemble');
  await window.shows('# Code of shapes::Square::area() const in libshapes.so.1');
}

/** Milliseconds after which something is tried again. */
const patience = 4000;

function includesAll(text: string, parts: readonly string[]): boolean {
  return parts.every((part) => text.includes(part));
}

export function codeScenes(stage: Stage): void {
  test('code of a C++ library: what a call is bound to, F12 into libstdc++, Go Back; code of a MIPS program', async () => {
    const { window } = stage;
    await openCodeOfArea(stage);
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
  test('source lines: between instructions, F12 to the line, its machine code; who calls a function', async () => {
    const { window, folder } = stage;
    mkdirSync(join(folder, 'src'));
    for (const name of ['lines.cc', 'lines.h']) copyFileSync(`fixtures/src/${name}`, join(folder, 'src', name));
    copyFileSync('fixtures/prebuilt/x86_64-gxx-lines.so', join(folder, 'liblines.so'));
    await stage.open('liblines.so');
    await window.reveal('take_all');
    await window.key('Escape');
    await window.click('take_all');
    await window.command('Elfsmith: Disassemble');
    await window.shows('# Code of take_all in liblines.so');
    await window.shows('in pools::limit(int), inlined at src/lines.cc:21 in take_all');
    expect(await window.hover('cmovg')).toContain('Comes from src/lines.h:11:23 in pools::limit(int), inlined at');
    await window.shot('code-source-hover');
    await window.key('Escape');
    await window.click('cmovg');
    await window.jump('F12');
    await window.until('the source file', async () => (await window.activeTab()) === 'lines.h');
    await window.until('its line', async () => (await window.cursor())?.line === 11);
    await window.command('Elfsmith: Show Machine Code');
    await window.shows('# Machine code of lines.h:11 in liblines.so · 16 instructions');
    await window.shot('code-of-line');
    await window.command('Go Back');
    await window.until('the source file', async () => (await window.activeTab()) === 'lines.h');
    await window.command('Go Back');
    await window.shows('# Code of take_all in liblines.so');
    await window.click('pools::Pool::take(int)');
    await window.jump('F12');
    await window.shows('# Code of pools::Pool::take(int) in liblines.so');
    const peek = window.page.locator('.peekview-widget').first();
    await window.until('the call in take_all', async () => {
      await window.key('Escape');
      await window.click('pools::Pool::take(int):');
      await window.key('Shift+F12');
      const isThere = async (): Promise<boolean> => (await peek.innerText({ timeout: 500 })).includes('take_all');
      return window.until('its peek', isThere, patience);
    });
    await window.shot('code-users');
    await window.key('Escape');
    const calls = window.page.locator('.part.sidebar');
    const hasCalls = (...texts: readonly string[]): Promise<boolean> =>
      window
        .until('calls', async () => includesAll(await calls.innerText({ timeout: 500 }), texts), patience)
        .catch(() => false);
    // Lenses come later, and move the rows away from the mouse.
    const showCalls = (at: string, text: string): Promise<boolean> =>
      window.until(`calls at ${at}`, async () => {
        await window.command('View: Focus Active Editor Group');
        await window.click(at);
        await window.key('Shift+Alt+H');
        return hasCalls(text);
      });
    await showCalls('pools::Pool::take(int):', 'take_all');
    await window.command('View: Show Explorer');
    await openCodeOfArea(stage);
    await showCalls('shapes::Square::area() const:', 'shapes::Square::area');
    await window.until('a function of libstdc++', async () => {
      // The buttons of a view are there while the mouse is.
      await calls.locator('.title').first().hover({ timeout: patience });
      const button = calls.locator('.action-label[aria-label^="Show Outgoing Calls"]').filter({ visible: true });
      if ((await button.count()) > 0) await button.first().click({ timeout: patience });
      return hasCalls('__cxa_allocate_exception', 'libstdc++.so.6');
    });
    await window.shot('code-calls');
    await window.command('View: Show Explorer');
  });
  test('a stripped library of AArch64 with tables of jumps; relocations in operands', async () => {
    const { window, folder } = stage;
    copyFileSync('fixtures/prebuilt/aarch64-clang14-switch.so', join(folder, 'libswitch.so'));
    copyFileSync('fixtures/prebuilt/x86_64-gcc-switch.o', join(folder, 'switch.o'));
    await stage.open('libswitch.so', 'AArch64');
    await window.command('Elfsmith: Disassemble');
    await window.shows('Functions of .text in libswitch.so');
    await window.shows('no symbol  call');
    await window.shot('code-of-stripped');
    await stage.open('libswitch.so', 'AArch64');
    await window.reveal('shifted');
    await window.key('Escape');
    await window.click('shifted');
    await window.command('Elfsmith: Disassemble');
    await window.shows('cases 100–111 → L');
    expect(await window.hover('cases 100')).toContain('A comparison before the jump says how many there are');
    await window.shot('code-cases');
    await window.key('Escape');
    await stage.open('switch.o');
    await window.reveal('  sure');
    await window.key('Escape');
    await window.click('sure');
    await window.command('Elfsmith: Disassemble');
    await window.shows('# Code of sure in switch.o');
    await window.shows('imported  R_X86_64_PLT32');
    await window.shot('code-of-object');
  });
}
