// Merging and embedding from the menu to the written file, which is run.

import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Stage } from './stage.ts';

export function mergingScenes(stage: Stage): void {
  test('Merge into Target makes one file of two, which runs by itself', async () => {
    const output = join(stage.folder, 'bin/usefoo.merged');
    const library = await stage.window.row('lib/libfoo.so.1');
    await stage.window.clickFile('bin/usefoo');
    await library.click({ modifiers: ['Control'] });
    await stage.window.menu('lib/libfoo.so.1');
    await stage.window.submenu('Elfsmith');
    await stage.window.chooseInMenu('Merge into Target…');
    await stage.window.until('the question for the target', async () => (await stage.window.choices()).length === 2);
    await stage.window.choose('usefoo');
    await stage.window.until('the question for libraries', async () =>
      (await stage.window.choices()).some((text) => text.startsWith('libc.so.6')),
    );
    expect(await stage.window.checked()).toEqual(['libfoo.so.1']);
    await stage.window.shot('merge-sources');
    await stage.window.key('Enter');
    await stage.window.shows('usefoo and 1 library become one file');
    expect(await stage.window.activeTab()).toBe('usefoo merge-plan 1.elf-listing');
    await stage.window.shot('merge-plan');
    await stage.window.answer('Merge');
    await stage.window.confirmPath('/bin/usefoo.merged');
    await stage.window.until(
      'the listing of the output',
      async () => (await stage.window.activeTab()) === 'usefoo.merged.elf-listing',
    );
    await stage.window.command('View: Focus Active Editor Group');
    await stage.window.reveal('NT_ELFSMITH_MANIFEST');
    await stage.window.shows('merged by Elfsmith');
    await stage.window.shot('merge-result');
    // Where no dynamic linker finds the library, and not under the name that the listing is of.
    renameSync(join(stage.folder, 'lib'), join(stage.folder, 'away'));
    try {
      expect(execFileSync(output, { encoding: 'utf8', env: {} })).toBe('foo\n');
    } finally {
      renameSync(join(stage.folder, 'away'), join(stage.folder, 'lib'));
    }
    rmSync(output);
  });

  test('Merge into Target is a button above the listing, and a code lens', async () => {
    await stage.open('bin/hello');
    const ways = [
      stage.window.page.locator('.editor-actions .action-label[aria-label^="Merge into Target"]'),
      stage.window.page.locator('.codelens-decoration a', { hasText: 'merge into' }),
    ];
    for (const way of ways) {
      await way.click();
      await stage.window.until('the question for libraries', async () =>
        (await stage.window.choices()).some((text) => text.startsWith('libc.so.6')),
      );
      expect(await stage.window.checked()).toEqual([]);
      await stage.window.key('Escape');
    }
  });

  /** Runs a program where there is no other file, which only root can; beside all others otherwise. */
  const runAlone = (path: string): string => {
    if (process.getuid?.() !== 0) return execFileSync(path, { encoding: 'utf8', env: {} });
    const root = mkdtempSync(join(tmpdir(), 'elfsmith-root-'));
    try {
      copyFileSync(path, join(root, 'program'));
      return execFileSync('chroot', [root, '/program'], { encoding: 'utf8', env: { PATH: process.env['PATH'] } });
    } finally {
      rmSync(root, { recursive: true });
    }
  };

  test('Make Self-Contained gives a program all it needs', async () => {
    const output = join(stage.folder, 'bin/hello-self-contained');
    await stage.window.menu('bin/hello');
    await stage.window.submenu('Elfsmith');
    await stage.window.shot('self-contained-menu');
    await stage.window.chooseInMenu('Make Self-Contained');
    await stage.window.shows('It needs no other file to start');
    await stage.window.shows('Dynamic linker inside: ld-linux-x86-64.so.2');
    await stage.window.command('View: Focus Active Editor Group');
    expect(await stage.window.hover('inside: only the name stays')).toContain('how it is found');
    await stage.window.shot('self-contained-plan');
    await stage.window.answer('Make Self-Contained');
    await stage.window.confirmPath('/bin/hello-self-contained');
    await stage.window.until(
      'the listing of the output',
      async () => (await stage.window.activeTab()) === 'hello-self-contained.elf-listing',
    );
    await stage.window.shows('dynamic linker ld-linux-x86-64.so.2 inside');
    await stage.window.shot('self-contained-result');
    await stage.window.told('hello-self-contained is written');
    await stage.window.answer('Reveal');
    await stage.window.until('its entry in the Explorer', async () =>
      (await stage.window.page.locator('.explorer-folders-view .monaco-list-row.selected').innerText()).includes(
        'hello-self-contained',
      ),
    );
    await stage.window.command('View: Focus Active Editor Group');
    await stage.window.reveal('Program headers for the dynamic linker inside');
    // Colours come a little later than the text.
    await sleep(1000);
    await stage.window.shot('self-contained-headers');
    expect(runAlone(output)).toBe(execFileSync(join(stage.folder, 'bin/hello'), { encoding: 'utf8' }));
    rmSync(output);
  });

  test('Embed Interpreter asks before it writes over a file, and Open opens the result', async () => {
    const output = join(stage.folder, 'bin/hello-with-interpreter');
    writeFileSync(output, 'mine');
    await stage.open('bin/hello');
    await stage.window.page
      .locator('.editor-group-container.active .editor-actions .action-label[aria-label^="More Actions"]')
      .click();
    await stage.window.chooseInMenu('Embed Interpreter');
    await stage.window.shows('has to be of the same release');
    await stage.window.shot('embed-plan');
    await stage.window.answer('Embed Interpreter');
    await stage.window.confirmPath('/bin/hello-with-interpreter');
    await stage.window.until('the question', async () =>
      /overwrite/.test(await stage.window.page.locator('.quick-input-widget').innerText()),
    );
    await stage.window.shot('embed-overwrite');
    expect(readFileSync(output, 'utf8')).toBe('mine');
    await stage.window.key('Enter');
    await stage.window.told('hello-with-interpreter is written');
    await stage.window.until(
      'the listing of the output',
      async () => (await stage.window.activeTab()) === 'hello-with-interpreter.elf-listing',
    );
    await stage.window.command('View: Close All Editors');
    await stage.window.answer('Open');
    await stage.window.until(
      'the listing once more',
      async () => (await stage.window.activeTab()) === 'hello-with-interpreter.elf-listing',
    );
    expect(execFileSync(output, { encoding: 'utf8', env: {} })).toBe(
      execFileSync(join(stage.folder, 'bin/hello'), { encoding: 'utf8' }),
    );
    rmSync(output);
  });

  test('a code lens makes programs self-contained, not libraries', async () => {
    await stage.open('bin/hello');
    await stage.window.page.locator('.codelens-decoration a', { hasText: 'make self-contained' }).click();
    await stage.window.shows('It needs no other file to start');
    await stage.window.answer('Cancel');
    await stage.open('libfoo.so');
    expect(await stage.window.page.locator('.codelens-decoration a', { hasText: 'make self-contained' }).count()).toBe(
      0,
    );
  });

  test('Other File… adds a library that is found nowhere', async () => {
    await stage.open('bin/usefoo');
    await stage.window.command('Elfsmith: Merge into Target');
    await stage.window.until('the question for libraries', async () =>
      (await stage.window.choices()).some((text) => text.startsWith('libc.so.6')),
    );
    await stage.window.tick('Other File…');
    await stage.window.shot('merge-other-file');
    await stage.window.key('Enter');
    await stage.window.givePath(join(stage.folder, 'lib/libfoo.so.1'));
    await stage.window.shows('usefoo and 1 library become one file');
    await stage.window.answer('Cancel');
  });
}
