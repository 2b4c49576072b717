// How binaries become listings: clicks, menus, files that are none, a reload.

import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { editions } from '../codeServer.ts';
import { edition, type Stage } from './stage.ts';

const menuEntry = 'Open ELF Listing';

export function openingScenes(stage: Stage): void {
  test('a click on a library shows its listing', async () => {
    await stage.open('libfoo.so');
    expect(await stage.window.tabs()).toEqual([{ label: 'libfoo.so.elf-listing', active: true, preview: true }]);
    expect(await stage.window.breadcrumbs()).toContain('libfoo.so.elf-listing');
  });

  test('a double click keeps the tab, also for a name with a version', async () => {
    await stage.window.clickFile('libshapes.so.1', { double: true });
    await stage.window.shows('x86-64');
    await stage.window.until('a tab that stays', async () =>
      (await stage.window.tabs()).every(({ preview }) => !preview),
    );
    expect(await stage.window.tabs()).toEqual([{ label: 'libshapes.so.1.elf-listing', active: true, preview: false }]);
  });

  test('the menu entry is on ELF files only', async () => {
    const has: Record<string, boolean> = {};
    for (const path of ['libfoo.so', 'objects.a', 'bin/hello', 'notes.txt', 'linkerscript.so']) {
      has[path] = (await stage.window.menu(path)).includes(menuEntry);
      await stage.window.closeMenu();
    }
    expect(has).toEqual({
      'libfoo.so': true,
      'objects.a': true,
      'bin/hello': true,
      'notes.txt': false,
      'linkerscript.so': false,
    });
    await stage.window.menu('bin/hello');
    await stage.window.chooseInMenu(menuEntry);
    await stage.window.shows('x86-64');
  });

  test('an executable without an extension opens by its magic, and Go Back passes over it', async () => {
    await stage.window.clickFile('notes.txt');
    await stage.window.shows('only text');
    await stage.window.clickFile('bin/arm');
    await stage.window.shows('ARM');
    expect(await stage.window.activeTab()).toBe('arm.elf-listing');
    await stage.window.command('Go Back');
    await stage.window.shows('only text');
    await sleep(1000);
    expect(await stage.window.activeTab()).toBe('notes.txt');
  });

  // The oldest editor tells too late that the tab is one to stay, so that this goes back there.
  test.skipIf(edition === editions.oldest)(
    'the same executable opened once more, to stay, shows the same listing',
    async () => {
      await stage.open('bin/arm', 'ARM');
      await stage.window.clickFile('bin/arm', { double: true });
      await stage.window.until('a tab that stays', async () =>
        (await stage.window.tabs()).every(({ label, preview }) => label === 'arm.elf-listing' && !preview),
      );
    },
  );

  test('text is left alone, also under the name of a library', async () => {
    await stage.window.clickFile('notes.txt');
    await stage.window.shows('only text');
    expect(await stage.window.activeTab()).toBe('notes.txt');
    await stage.window.clickFile('linkerscript.so');
    await stage.window.shows('GROUP');
    expect(await stage.window.activeTab()).toBe('linkerscript.so');
  });

  test('a reload of the window brings the listing back', async () => {
    await stage.open('libfoo.so', 'x86-64', { double: true });
    // The editor saves with a delay which tabs are open.
    await sleep(5000);
    await stage.window.page.reload();
    await stage.window.ready();
    await stage.window.shows('x86-64');
    expect(await stage.window.activeTab()).toBe('libfoo.so.elf-listing');
  });
}
