// The views in Elfsmith's own container: dependencies with a filter, hardening of a file and of the workspace.

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
    const rows = await stage.window.until('its protections', async () => {
      const all = await stage.window.rowsOf('Hardening');
      return all[0]?.startsWith('usefoo, ') === true && all.length > 4 && all;
    });
    expect(rows.at(-1)).toContain('check all ELF files');
    await stage.window.clickRow('Hardening', 'NX stack');
    await stage.window.until('the segment that says so', () =>
      stage.window.page.locator('.view-line', { hasText: 'GNU_STACK' }).first().isVisible(),
    );
    await stage.window.shot('hardening-file');
    await stage.window.clickRow('Hardening', 'check all ELF files');
    await stage.window.until('the workspace', async () =>
      (await stage.window.rowsOf('Hardening')).some((row) => /\d+ ELF files/.test(row)),
    );
    await stage.window.press('Hardening', 'Group by Protection');
    await stage.window.until('groups', async () =>
      (await stage.window.rowsOf('Hardening')).some((row) => row.startsWith('stack protector')),
    );
    await stage.window.shot('hardening-workspace');
    await stage.window.press('Hardening', 'Group by File');
    await stage.window.command('Elfsmith: Export Hardening Report…');
    await stage.window.choose('CSV');
    await stage.window.shows('file,kind,protection,state,verdict');
    await stage.window.shot('hardening-csv');
  });
}
