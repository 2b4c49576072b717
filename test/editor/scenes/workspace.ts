// All binaries of the workspace at once: symbols by name, what the status bar says.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { craftLibrary } from '../../support/craftLibrary.ts';
import type { Stage } from './stage.ts';

export function workspaceScenes(stage: Stage): void {
  test('symbols of the workspace: the very name first, a cut list says so; the status bar', async () => {
    const { window } = stage;
    await window.until('CPU and kind', async () => {
      await stage.open('bin/hello');
      return await window.page
        .locator('[id="elfsmith.elfsmith.elfsmith.status"]', { hasText: 'x86-64, PIE' })
        .isVisible();
    });
    await window.key('Control+t');
    await window.page.keyboard.type('main');
    const rows = await window.until('symbols', async () => {
      const all = await window.choices();
      return all[0]?.startsWith('main') === true && all;
    });
    expect(rows.some((row) => row.startsWith('__libc_start_main (import)'))).toBe(true);
    await window.shot('workspace-symbols');
    await window.key('Enter');
    await window.shows('main');
    const { line } = (await window.cursor()) ?? { line: 0 };
    expect(line).toBeGreaterThan(20);
    // More than a list holds, in files that come while the index is there.
    for (let file = 0; file < 3; file++) {
      const names = Array.from({ length: 180 }, (_, number) => `def many_${file}_${number}`);
      writeFileSync(join(stage.folder, `lib/libmany${file}.so`), craftLibrary(names.join('\n')));
    }
    await window.until('the row that says so, the last one', async () => {
      await window.key('Escape');
      await window.key('Control+t');
      await window.page.keyboard.type('many_');
      const rows = await window.until('an answer', async () => {
        const all = await window.choices();
        return /^(many_|No matching)/.test(all[0] ?? '') && all;
      });
      if (!rows[0]?.startsWith('many_')) return false;
      await window.key('ArrowUp');
      return (await window.choices()).at(-1)?.startsWith('… only the 500 best are shown') === true;
    });
    await window.shot('workspace-symbols-cut');
    await window.key('Escape');
  });
  test('search in all binaries, check of the workspace: documents whose links lead to the places', async () => {
    const { window } = stage;
    await window.command('Elfsmith: Search in All Binaries…', 'libfoo.so.1');
    await window.shows('Search for libfoo.so.1');
    await window.shows('.dynstr');
    await window.shot('search-binaries');
    await window.command('Elfsmith: Check Workspace for Problems');
    await window.shows('Problems of the workspace');
    await window.shows('library-not-found');
    // Also of a path that ends in the name of a library, of which the grammar would colour that end.
    await window.until('links in the colour of links alone', async () => {
      const links = window.page.locator('.editor-group-container.active .view-line .detected-link');
      const colours = await links.evaluateAll((all) => all.map((link) => getComputedStyle(link).color));
      const path = (await links.allInnerTexts()).join('');
      return path.includes('lib/libfoo.so.1') && new Set(colours).size === 1;
    });
    await window.command('Problems: Focus on Problems View');
    await window.until('the problems of files that nobody has opened', async () =>
      (await window.page.locator('.markers-panel').innerText()).includes('libfoo.so.1 is not found'),
    );
    await window.shot('check-workspace');
    await window.key('Control+j');
  });
}
