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

  test('menus offer what can be done with a file, and nothing else', async () => {
    const { window } = stage;
    const offered: Record<string, readonly string[]> = {};
    for (const path of ['bin/hello', 'bin/arm', 'libfoo.so', 'objects.a', 'core', 'notes.txt', 'linkerscript.so']) {
      const entries = (await window.menu(path)).filter((entry) => /ELF|Elfsmith/.test(entry));
      offered[path] = entries.includes('Elfsmith') ? [...entries, ...(await window.submenu('Elfsmith'))] : entries;
      if (path === 'bin/hello') await window.shot('explorer-menu');
      await window.closeMenu();
    }
    const reading = ['Explain Loading', 'Show Dependencies', 'Show Hardening', 'Open Map'];
    const [merge, embed] = ['Merge into Target…', ['Embed Interpreter', 'Make Self-Contained']];
    expect(offered).toEqual({
      'bin/hello': [menuEntry, 'Elfsmith', ...reading, merge, ...embed],
      'bin/arm': [menuEntry, 'Elfsmith', ...reading],
      'libfoo.so': [menuEntry, 'Elfsmith', ...reading, merge],
      'objects.a': [menuEntry],
      core: [menuEntry],
      'notes.txt': [],
      'linkerscript.so': [],
    });
  });

  test('three buttons above a listing, the rest under More Actions', async () => {
    const { window } = stage;
    const above = async (path: string, text?: string): Promise<readonly [string[], string[]]> => {
      await stage.open(path, text);
      const isOurs = (label: string): boolean => /Search All|Explain|Depend|Hard|Merge|Embed|Self/.test(label);
      const buttons = (await window.buttons()).filter(isOurs);
      const rest = (await window.moreActions()).filter(isOurs);
      await window.shot(`title-${path.replace('/', '-')}`);
      await window.closeMenu();
      return [buttons, rest];
    };
    const [search, explain, merge] = ['Search All Pages…', 'Explain Loading', 'Merge into Target…'];
    expect(await above('bin/hello')).toEqual([
      [search, explain, merge],
      ['Show Dependencies', 'Embed Interpreter', 'Make Self-Contained', 'Show Hardening'],
    ]);
    expect(await above('libfoo.so')).toEqual([
      [search, explain, merge],
      ['Show Dependencies', 'Show Hardening'],
    ]);
    expect(await above('bin/arm', 'ARM')).toEqual([
      [search, explain],
      ['Show Dependencies', 'Show Hardening'],
    ]);
    expect(await above('core', 'core')).toEqual([[search], []]);
  });

  test('a file that cannot be merged is refused before anything is asked', async () => {
    const { window } = stage;
    await window.menu('bin/arm');
    await window.chooseInMenu(menuEntry);
    await window.shows('ARM');
    const row = await window.row('bin/hello');
    await window.clickFile('bin/arm');
    await row.click({ modifiers: ['Control'] });
    await window.menu('bin/hello');
    await window.submenu('Elfsmith');
    await window.chooseInMenu('Merge into Target…');
    await window.until('the question for the target', async () => (await window.choices()).length === 2);
    await window.choose('arm');
    expect(await window.told('Nothing can be merged into arm')).toContain('ARM: only x86-64 can be merged so far');
  });

  test('Open With… has one name of ours, once', async () => {
    const { window } = stage;
    for (const path of ['libfoo.so', 'bin/hello', 'notes.txt']) {
      await window.menu(path);
      await window.chooseInMenu('Open With...');
      const ours = (await window.choices()).filter((label) => /ELF|Elfsmith/.test(label));
      if (path === 'bin/hello') await window.shot('open-with');
      await window.key('Escape');
      expect([path, ours.length]).toEqual([path, 1]);
    }
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
