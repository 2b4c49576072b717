// One binary changed: from the menu and from a problem, by way of its plan.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Stage } from './stage.ts';

export function editingScenes(stage: Stage): void {
  test('Edit: another search path and build-id, by its plan; a problem is mended by a copy', async () => {
    const { window } = stage;
    const offered = (label: string): Promise<boolean> =>
      window.until(`the choice ${label}`, async () => (await window.choices()).some((text) => text.startsWith(label)));
    // Only rows on the screen are there.
    const find = async (label: string): Promise<void> => {
      await window.until(`the choice ${label} by its name`, async () => {
        await window.page.locator('.quick-input-widget .quick-input-filter input').fill(label, { timeout: 500 });
        return (await window.choices()).some((text) => text.startsWith(label));
      });
      await window.choose(label);
    };
    await window.menu('bin/hello');
    await window.submenu('Elfsmith');
    await window.chooseInMenu('Edit…');
    await offered('Search path…');
    await window.shot('edit-changes');
    await window.choose('Search path…');
    await window.page.locator('.quick-input-title', { hasText: /^Search path$/ }).waitFor();
    await window.page.keyboard.type('$ORIGIN/../lib');
    await window.key('Enter');
    await offered('Show the Plan');
    await window.choose('More…');
    await offered('Embed an ELF file…');
    await window.shot('edit-more');
    await find('Another build-id');
    await offered('Show the Plan');
    await window.choose('Show the Plan');
    await window.shows('Code and data keep their addresses');
    await window.until('the lenses', async () => (await window.lenses()).length >= 3);
    await expect.poll(() => window.lenses()).toEqual(['Write…', 'other changes…', 'copy as command']);
    await window.shot('edit-plan');
    await window.lens('Write…').click();
    await window.confirmPath('/bin/hello.edited');
    await window.told('hello.edited is written');
    expect(existsSync(join(stage.folder, 'bin/hello.edited'))).toBe(true);
    await window.until('what was written', async () =>
      (await window.lenses()).some((text) => text.startsWith('written: bin/hello.edited')),
    );
    await window.shot('edit-written');
    await window.menu('bin/hello');
    await window.submenu('Elfsmith');
    await window.chooseInMenu('Edit…');
    for (const label of ['More…', 'Write what a segment holds to a file…', 'INTERP']) await find(label);
    await window.confirmPath('/bin/hello.interp');
    await window.told('hello.interp is written');
    expect(readFileSync(join(stage.folder, 'bin/hello.interp'), 'latin1')).toBe('/lib64/ld-linux-x86-64.so.2\0');
    await window.command('View: Close All Editors');
    await stage.open('bin/hello');
    await window.reveal('partial-relro');
    await window.key('Escape');
    await window.until('the edit that mends it', async () => {
      await window.key('Control+.');
      return (await window.choices()).some((text) => text.startsWith('Bind at start…'));
    });
    await window.shot('edit-mend');
    await window.choose('Bind at start…');
    await window.shows('--now');
  });
}
