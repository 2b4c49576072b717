// The views in Elfsmith's own container: dependencies with a filter, hardening of a file and of the workspace,
// the map; and what can be done about a problem.

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Stage } from './stage.ts';

export function viewScenes(stage: Stage): void {
  test('dependencies: filtered, expanded', async () => {
    await stage.open('bin/hello');
    await stage.window.command('View: Show Elfsmith');
    await stage.window.until('its tree', async () => (await stage.window.dependencies())[0]?.startsWith('libc.so.6'));
    await stage.window.press('Dependencies', 'Expand All Dependencies');
    await stage.window.until('all rows', async () => (await stage.window.dependencies()).length === 2);
    await stage.window.command('Elfsmith: Filter Dependencies…', 'nothing like that');
    await stage.window.page.getByText('No library of hello contains').waitFor();
    await stage.window.command('Elfsmith: Filter Dependencies…', 'ld-linux');
    await stage.window.until('what leads to it', async () => (await stage.window.dependencies()).length === 2);
    await stage.window.shot('dependencies-filtered');
    await stage.window.press('Dependencies', 'Clear the Filter');
    await stage.window.until('the button for another filter', () =>
      stage.window.page.locator('.pane-header .action-label[aria-label^="Filter Dependencies"]').isVisible(),
    );
  });

  test('hardening: of the file in front with its evidence, of the workspace, as a document', async () => {
    await stage.open('bin/usefoo');
    await stage.window.command('View: Show Elfsmith');
    await stage.window.until('its protections', async () => {
      const all = await stage.window.rowsOf('Hardening');
      return all[0]?.startsWith('usefoo, ') === true && all.length > 4 && all;
    });
    await stage.window.clickRow('Hardening', 'NX stack');
    await stage.window.until('the segment that says so', () =>
      stage.window.page.locator('.view-line', { hasText: 'GNU_STACK' }).first().isVisible(),
    );
    await stage.window.shot('hardening-file');
    await stage.window.press('Hardening', 'Check Hardening of the Workspace');
    await stage.window.until('the workspace', async () =>
      (await stage.window.rowsOf('Hardening')).some((row) => /\d+ ELF files/.test(row)),
    );
    await stage.window.press('Hardening', 'Group by Protection');
    await stage.window.until('groups', async () =>
      (await stage.window.rowsOf('Hardening')).some((row) => row.startsWith('stack protector')),
    );
    await stage.window.shot('hardening-workspace');
    await stage.window.press('Hardening', 'Group by File');
    await stage.window.until('files', async () =>
      (await stage.window.rowsOf('Hardening')).every((row) => !row.startsWith('stack protector')),
    );
    await stage.window.command('Elfsmith: Export Hardening Report…');
    await stage.window.choose('CSV');
    await stage.window.shows('file,kind,protection,state,verdict');
    await stage.window.shot('hardening-csv');
    // Nobody saves it.
    await stage.window.command('View: Revert and Close Editor');
  });

  test('the map: chosen by keys, zoomed, to the row in the listing, and in the side bar', async () => {
    const { window } = stage;
    await stage.open('bin/hello');
    await window.command('Elfsmith: Open Map');
    const map = await window.webview('.region');
    await map.locator('text=Symbols by size').waitFor();
    await window.shot('map');
    await map.locator('#picture').focus();
    const chosen = map.locator('.region[aria-selected="true"]');
    const name = async (): Promise<string> => (await chosen.getAttribute('aria-label'))?.split(' · ')[0] ?? '';
    await window.until('the choice to reach .symtab', async () => {
      await window.key('ArrowDown');
      return (await name()) === '.symtab';
    });
    expect(await map.locator('#details').innerText()).toContain('not loaded');
    await window.key('ArrowLeft');
    expect(await name()).toBe('not loaded');
    await window.key('ArrowRight');
    // What is beside the middle of it.
    expect(await name()).toBe('section headers');
    await window.key('Space');
    await window.until('the table alone', async () => (await map.locator('#status').innerText()).includes('2.0 KiB'));
    await window.key('Backspace');
    await map.locator('.rank', { hasText: /^main/ }).click();
    await window.shot('map-chosen');
    await map.locator('#details button', { hasText: 'Open in Listing' }).click();
    await window.until('the row of main', async () => {
      const isChosen = await window.page.getByText('(4 selected)').isVisible();
      return isChosen && (await window.text()).some((line) => line.endsWith(' main'));
    });
    await window.command('View: Close All Editors');
    await stage.open('libshapes.so.1');
    await window.command('Elfsmith: Focus on Map View');
    const side = await window.webview('.region');
    await window.until('the library', async () => (await side.locator('#name').innerText()) === 'libshapes.so.1');
    await window.shot('map-side');
    await window.page.locator('.pane-header[aria-label^="Map"]').click();
  });

  test('actions for a problem: the folder of a library, and what is not to be reported', async () => {
    const { window } = stage;
    const file = join(stage.folder, '.vscode/settings.json');
    const settings = (): unknown => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);
    const actionsAt = async (text: string): Promise<string[]> => {
      await window.reveal(text);
      await window.key('Escape');
      return window.until(`actions at ${text}`, async () => {
        await window.key('Control+.');
        return (await window.choices()).filter((each) => /Ignore|Add/.test(each));
      });
    };
    await stage.open('bin/usefoo');
    expect(await actionsAt('NEEDED')).toEqual([
      'Add the folder of libfoo.so.1 to the library path…',
      'Ignore library-not-found in this file',
      'Ignore library-not-found in this workspace',
      'Ignore library-not-found everywhere',
    ]);
    await window.shot('problem-actions');
    await window.choose('Add the folder of libfoo.so.1');
    const isWritten = (text: string): Promise<boolean> =>
      Promise.resolve(JSON.stringify(settings() ?? '').includes(text));
    await window.until('the setting', async () => isWritten('libraryPath'));
    expect(settings()).toEqual({ 'elfsmith.loader.libraryPath': '${workspaceFolder}/lib' });
    await window.command('View: Show Elfsmith');
    await window.until('the library', async () =>
      (await window.dependencies()).some((row) => /^libfoo\.so\.1: (?!not found)/.test(row)),
    );
    await window.command('View: Focus Active Editor Group');
    await actionsAt('GNU_RELRO');
    await window.choose('Ignore partial-relro in this file');
    await window.until('the other setting', async () => isWritten('ignored'));
    expect(settings()).toEqual({
      'elfsmith.loader.libraryPath': '${workspaceFolder}/lib',
      'elfsmith.ignoredFindings': ['partial-relro in bin/usefoo'],
    });
    rmSync(file);
    await window.until('the library to be missing again', async () =>
      (await window.dependencies()).includes('libfoo.so.1: not found'),
    );
  });
}
