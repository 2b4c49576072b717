// How binaries become listings: clicks, menus, files that are none, a reload.

import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Stage } from './stage.ts';

const menuEntry = 'Open ELF Listing';

export function openingScenes(stage: Stage): void {
  test('a click on a library shows its listing', async () => {
    await stage.open('libfoo.so');
    await expect
      .poll(() => stage.window.tabs())
      .toEqual([{ label: 'libfoo.so.elf-listing', active: true, preview: true }]);
    await expect.poll(() => stage.window.breadcrumbs()).toContain('libfoo.so.elf-listing');
  });

  test('a double click keeps the tab, also for a name with a version', async () => {
    await stage.window.clickFile('libshapes.so.1', { double: true });
    // The editor remembers where one was.
    await stage.window.until('its beginning', async () => {
      await stage.window.key('Control+Home');
      return (await stage.window.text()).some((line) => line.includes('x86-64'));
    });
    await stage.window.until('a tab that stays', async () =>
      (await stage.window.tabs()).every(({ preview }) => !preview),
    );
    await expect
      .poll(() => stage.window.tabs())
      .toEqual([{ label: 'libshapes.so.1.elf-listing', active: true, preview: false }]);
  });

  test('menus offer what can be done with a file, and nothing else', async () => {
    const { window } = stage;
    const offered: Record<string, readonly string[]> = {};
    for (const path of ['bin/hello', 'bin/mips', 'libfoo.so', 'objects.a', 'core', 'notes.txt', 'linkerscript.so']) {
      const entries = (await window.menu(path)).filter((entry) => /ELF|Elfsmith/.test(entry));
      offered[path] = entries.includes('Elfsmith') ? [...entries, ...(await window.submenu('Elfsmith'))] : entries;
      if (path === 'bin/hello') await window.shot('explorer-menu');
      await window.closeMenu();
    }
    const reading = ['Explain Loading', 'Show Dependencies', 'Show Hardening', 'Open Map'];
    const [merge, embed] = ['Merge into Target…', ['Embed Interpreter', 'Make Self-Contained']];
    const top = [menuEntry, 'Elfsmith', 'Compare ELF Files…'];
    expect(offered).toEqual({
      'bin/hello': [...top, ...reading, merge, ...embed, 'Edit…'],
      'bin/mips': [...top, ...reading, 'Edit…'],
      'libfoo.so': [...top, ...reading, merge, 'Edit…'],
      'objects.a': [menuEntry, 'Compare ELF Files…'],
      core: [menuEntry, 'Compare ELF Files…'],
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
    expect(await above('bin/mips', 'MIPS')).toEqual([
      [search, explain],
      ['Show Dependencies', 'Show Hardening'],
    ]);
    expect(await above('core', 'core')).toEqual([[search], []]);
  });

  test('a file that cannot be merged is refused before anything is asked', async () => {
    const { window } = stage;
    await window.menu('bin/mips');
    await window.chooseInMenu(menuEntry);
    await window.shows('MIPS');
    const row = await window.row('bin/hello');
    await window.clickFile('bin/mips');
    await row.click({ modifiers: ['Control'] });
    await window.menu('bin/hello');
    await window.submenu('Elfsmith');
    await window.chooseInMenu('Merge into Target…');
    await window.until('the question for the target', async () => (await window.choices()).length === 2);
    await window.choose('mips');
    expect(await window.told('Nothing can be merged into mips')).toContain("MIPS, 64-bit (n64) can't be merged");
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

  test('a click always shows what was clicked, and Go Back what was shown before', async () => {
    const { window } = stage;
    /**
     * Waits until the file is in front, as a listing unless it is text, and nothing that only stood for it is left. The
     * editor's history has it when its text is there.
     */
    const shown = async (path: string): Promise<void> => {
      const name = path.replace(/.*\//, '');
      const label = isText(path) ? path : `${name}.elf-listing`;
      const isThere = async (): Promise<boolean> => {
        const tabs = await window.tabs();
        return (
          tabs.every((tab) => isText(tab.label) || tab.label.endsWith('.elf-listing')) &&
          tabs.some((tab) => tab.active && tab.label === label)
        );
      };
      await window.until(`${label} in front`, isThere);
      // Of a listing the editor remembers which lines were in sight.
      await window.until(`the text of ${label}`, async () => {
        const isNamed = (await window.breadcrumbs()).some((part) => part.includes(label));
        return isNamed && (await window.text()).some((line) => line.includes(beginnings[path] ?? ''));
      });
      await sleep(200);
      expect([path, await isThere()]).toEqual([path, true]);
    };
    const files = ['notes.txt', 'bin/hello', 'bin/hello', 'libfoo.so', 'bin/mips', 'second.txt', 'bin/usefoo'];
    for (const path of files) {
      await window.clickFile(path);
      await shown(path);
      await expect.poll(() => window.hasFocus('.explorer-folders-view')).toBe(true);
    }
    const visits = files.filter((path, index) => path !== files[index - 1]);
    for (const path of visits.toReversed().slice(1)) {
      await window.key('Control+Alt+Minus');
      await shown(path);
    }
    await window.until('the focus in the editor', () => window.hasFocus('.editor-group-container'));
    // In any order, also before what was clicked is there; the seed makes it the same each time.
    const random = randomNumbers(7);
    const all = [...new Set([...files, 'libshapes.so.1', 'linkerscript.so', 'objects.a'])];
    for (let step = 0; step < 30; step++) {
      const path = all[random(all.length)] ?? '';
      const kind = random(10);
      if (kind < 2) await window.key(kind === 0 ? 'Control+Alt+Minus' : 'Control+Shift+Minus');
      else await window.clickFile(path, { double: kind === 2 });
      // Nobody presses a key and clicks elsewhere within less.
      if (kind < 2 || random(3) === 0) await sleep(150 + random(200));
      else await shown(path);
    }
  });

  test('files are opened as what they are, whatever they are called', async () => {
    const { window, folder } = stage;
    const path = (name: string): string => join(folder, name);
    const program = readFileSync(path('bin/hello'));
    // As self-extracting archives are: a head that is nothing but text, as long as what the editor looks at.
    writeFileSync(path('installer'), Buffer.concat([Buffer.from(`#!/bin/sh\n${'# unpack\n'.repeat(100)}`), program]));
    writeFileSync(path('script'), '#!/bin/sh\necho only a script\n');
    writeFileSync(path('empty.so'), '');
    symlinkSync('libfoo.so', path('link.so'));
    symlinkSync('nowhere', path('dangling.so'));
    writeFileSync(path('changing'), 'text at first\n');
    const inFront = async (label: string, text: string): Promise<void> => {
      if (text !== '') await window.shows(text);
      await window.until(`nothing but ${label}`, async () => {
        const [first, second] = await window.tabs();
        return first?.label === label && second === undefined;
      });
    };
    for (const [name, label, text] of [
      ['installer', 'installer.elf-listing', "behind a script's head"],
      ['script', 'script', 'only a script'],
      ['link.so', 'link.so.elf-listing', 'x86-64'],
      ['empty.so', 'empty.so', ''],
      ['installer', 'installer.elf-listing', "behind a script's head"],
      ['changing', 'changing', 'text at first'],
    ] as const) {
      await window.clickFile(name);
      await inFront(label, text);
    }
    writeFileSync(path('changing'), program);
    await inFront('changing.elf-listing', 'x86-64');
    await window.clickFile('dangling.so');
    await inFront('dangling.so.elf-listing', `# ${path('dangling.so')}: no such file or directory`);
    writeFileSync(path('nowhere'), program);
    await window.shows('x86-64');
    await window.clickFile('installer');
    await inFront('installer.elf-listing', "behind a script's head");
    await window.command('Elfsmith: Open Script as Text');
    await window.until('the text', async () => (await window.activeTab()) === 'installer');
    await window.shows('# unpack');
  });

  test('the focus stays in the Explorer on a click and Space, and goes with Enter', async () => {
    const { window } = stage;
    await window.clickFile('bin/hello');
    await window.shows('x86-64');
    for (const [name, key] of [
      ['mips', 'Space'],
      ['usefoo', 'Space'],
    ] as const) {
      await window.key('ArrowDown');
      await window.key(key);
      await window.until(`the listing of ${name}`, async () => (await window.activeTab()) === `${name}.elf-listing`);
      await expect.poll(() => window.hasFocus('.explorer-folders-view')).toBe(true);
    }
    await window.key('Enter');
    await window.until('a tab that stays', async () => (await window.tabs()).every(({ preview }) => !preview));
    await window.until('the focus in the listing', () => window.hasFocus('.editor-group-container'));
    await window.until('nothing but the listing', async () => (await window.tabs()).length === 1);
  });

  test('text is left alone, also under the name of a library', async () => {
    await stage.window.clickFile('notes.txt');
    await stage.window.shows('only text');
    await expect.poll(() => stage.window.activeTab()).toBe('notes.txt');
    await stage.window.clickFile('linkerscript.so');
    await stage.window.shows('GROUP');
    await expect.poll(() => stage.window.activeTab()).toBe('linkerscript.so');
  });

  test('a reload of the window brings the listing back', async () => {
    await stage.open('libfoo.so', 'x86-64', { double: true });
    // The editor saves with a delay which tabs are open.
    await sleep(5000);
    await stage.window.page.reload();
    await stage.window.ready();
    await stage.window.shows('x86-64');
    await expect.poll(() => stage.window.activeTab()).toBe('libfoo.so.elf-listing');
  });
}

/** What stands on the first lines of texts. */
const beginnings: Readonly<Record<string, string>> = {
  'notes.txt': 'only text',
  'second.txt': 'more text',
  'linkerscript.so': 'GNU ld script',
};

function isText(path: string): boolean {
  return path in beginnings;
}

/** Numbers below a limit, the same for each seed (the generator of C's standard, 7.22.2). */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return Math.floor(state / 2 ** 16) % limit;
  };
}
