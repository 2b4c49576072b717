// What a reader does with a listing: hovers, jumps, search, findings.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Stage } from './stage.ts';

export function readingScenes(stage: Stage): void {
  test('the listing is read-only', async () => {
    await stage.open('libfoo.so');
    await stage.window.click('x86-64');
    await stage.window.page.keyboard.type('zzz');
    expect((await stage.window.text()).join('\n')).not.toContain('zzz');
  });

  test('a hover explains', async () => {
    await stage.open('libfoo.so');
    await stage.window.reveal('R_X86_64_JUMP_SLOT');
    expect(await stage.window.hover('R_X86_64_JUMP_SLOT')).toContain('psABI');
  });

  test('F12 goes from a relocation to its symbol, and Go Back returns', async () => {
    await stage.open('libfoo.so');
    await stage.window.reveal('R_X86_64_JUMP_SLOT');
    await stage.window.key('Escape');
    await stage.window.click('foo_weak');
    const from = await stage.window.cursor();
    await stage.window.jump('F12');
    const there = await stage.window.cursor();
    expect(there).not.toEqual(from);
    await stage.window.command('Go Back');
    await stage.window.until('the line we came from', async () => (await stage.window.cursor())?.line === from?.line);
  });

  test('the outline lists the tables', async () => {
    await stage.open('libfoo.so');
    const outline = (await stage.window.outline()).join('\n');
    expect(outline).toContain('At a glance');
    expect(outline).toContain('ELF header');
  });

  test('a damaged file shows what there is and what is wrong', async () => {
    await stage.window.clickFile('broken.so');
    await stage.window.shows('x86-64');
    await stage.window.until(
      'a finding',
      async () =>
        (await stage.window.page.locator('.monaco-editor .squiggly-error, .monaco-editor .squiggly-warning').count()) >
        0,
    );
  });

  test('an archive lists its members', async () => {
    await stage.window.clickFile('objects.a');
    await stage.window.shows('archive');
    await stage.window.shows('.o');
  });

  test('search over all pages jumps to the chosen hit', async () => {
    await stage.open('libfoo.so');
    await stage.window.command('Elfsmith: Search All Pages', 'JUMP_SLOT');
    expect((await stage.window.choices()).join('\n')).toContain('R_X86_64_JUMP_SLOT');
    await stage.window.key('Enter');
    await stage.window.shows('R_X86_64_JUMP_SLOT');
  });

  test('Copy Address copies the address of the row', async () => {
    await stage.open('libfoo.so');
    await stage.window.reveal('R_X86_64_JUMP_SLOT');
    await stage.window.key('Escape');
    await stage.window.click('R_X86_64_JUMP_SLOT');
    await stage.window.command('Elfsmith: Copy Address');
    await stage.window.until('an address', async () =>
      /^0x[0-9a-f]+$/.test(await stage.window.page.evaluate(() => navigator.clipboard.readText())),
    );
  });

  test('a listing follows its file', async () => {
    const file = join(stage.folder, 'libfoo.so');
    const original = readFileSync(file);
    await stage.open('libfoo.so');
    try {
      writeFileSync(file, readFileSync(join(stage.folder, 'bin/mips')));
      await stage.window.shows('MIPS');
      writeFileSync(file, original.subarray(0, 9000));
      await stage.window.shows('Damaged');
      await stage.window.reveal('# Program headers');
      await stage.window.until('marks on the lines that they are about', async () =>
        (await stage.window.marked()).some((line) => line.includes('e_shoff')),
      );
      rmSync(file);
      await stage.window.until('the path on the first line, marked', async () =>
        (await stage.window.marked()).includes(`# ${file}: no such file or directory`),
      );
      expect(await stage.window.tabs()).toEqual([{ label: 'libfoo.so.elf-listing', active: true, preview: true }]);
    } finally {
      writeFileSync(file, original);
    }
    await stage.window.shows('x86-64');
  });
}
