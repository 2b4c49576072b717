// What a person sees in a browser without any machine behind it: the packaged extension in the web worker host, files
// in memory.
import { execFileSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CodeServer } from './codeServer.ts';
import { makeSamples } from './samples.ts';
import { Stage } from './scenes/stage.ts';
import { WebHost } from './webHost.ts';
import { findBrowser, type Workbench } from './workbench.ts';

describe.skipIf(findBrowser() === undefined)('in the web worker host', () => {
  const stage = new Stage(makeSamples('web'), false);
  let server: CodeServer;
  let host: WebHost;
  let window: Workbench;

  beforeAll(async () => {
    const { folder } = stage;
    server = await CodeServer.start({ folder, extension: 'out/elfsmith.vsix', unpackInto: 'unpacked' });
    await stage.raise(async () => {
      await host?.close();
      host = await WebHost.open(server, folder, 'unpacked');
      return host.window;
    });
  });
  afterAll(async () => {
    await host?.close();
    await server?.stop();
  });
  beforeEach(async () => {
    await stage.begin();
    ({ window } = host);
  });
  afterEach(({ task }) => stage.end(`web ${task.name}`, task.result?.state === 'fail'));

  const open = async (path: string): Promise<void> => {
    await window.clickFile(path, { double: true });
    await window.until(
      'its listing',
      async () =>
        (await window.activeTab()) === `${path.split('/').at(-1)}.elf-listing` && (await window.cursor()) !== undefined,
    );
    await window.command('View: Focus Active Editor Group');
    // The editor remembers where one was.
    await window.until('its beginning', async () => {
      await window.key('Control+Home');
      return (await window.cursor())?.line === 1 && (await window.text()).some((line) => line.includes('x86-64'));
    });
  };

  test('a click on a library shows its listing', async () => {
    await window.clickFile('libfoo.so');
    await window.shows('x86-64');
    await expect.poll(() => window.activeTab()).toBe('libfoo.so.elf-listing');
    // Of the file in memory, not of the one on this machine.
    await expect
      .poll(async () => (await window.breadcrumbs()).slice(0, 2))
      .toEqual(['sample', 'libfoo.so.elf-listing']);
  });

  test('an executable without an extension opens by its magic', async () => {
    await window.clickFile('bin/hello');
    await window.shows('x86-64');
    await expect.poll(() => window.activeTab()).toBe('hello.elf-listing');
  });

  test('a hover explains, F12 goes from a relocation to its symbol', async () => {
    await open('libfoo.so');
    await window.reveal('R_X86_64_JUMP_SLOT');
    expect(await window.hover('R_X86_64_JUMP_SLOT')).toContain('psABI');
    await window.shot('web-hover');
    await window.key('Escape');
    await window.click('foo_weak');
    const from = await window.cursor();
    await window.jump('F12');
    await expect.poll(() => window.activeTab()).toBe('libfoo.so.elf-listing');
    expect(await window.cursor()).not.toEqual(from);
  });

  test('the outline lists the tables', async () => {
    await open('libfoo.so');
    expect((await window.outline()).join('\n')).toContain('ELF header');
  });

  test('hardening and the map of a file in memory', async () => {
    await open('libfoo.so');
    await window.command('Elfsmith: Open Map');
    const map = await window.webview('.region');
    await map.locator('.rank', { hasText: /^foo_protected/ }).waitFor();
    // Its style is there, too.
    const colour = map.locator('.region.code rect').first();
    expect(await colour.evaluate((element) => getComputedStyle(element).fillOpacity)).not.toBe('1');
    await window.shot('web-map');
    await window.command('View: Close All Editors');
    await open('libfoo.so');
    await window.command('View: Show Elfsmith');
    await window.until('its protections', async () =>
      (await window.rowsOf('Hardening')).some((row) => row.includes('NX stack')),
    );
    // There are no libraries of a machine.
    expect(await window.page.locator('.pane-header[aria-label^="Dependencies"]').count()).toBe(0);
  });

  test('search over all pages jumps to the chosen hit', async () => {
    await open('libfoo.so');
    await window.command('Elfsmith: Search All Pages', 'JUMP_SLOT');
    expect((await window.choices()).join('\n')).toContain('R_X86_64_JUMP_SLOT');
    await window.key('Enter');
    await window.shows('R_X86_64_JUMP_SLOT');
  });

  test('symbols of the workspace are found', async () => {
    // An index that is being made says so, and the list is not asked for anew by itself.
    await window.until('the symbol of a library', async () => {
      await window.key('Escape');
      await window.key('Control+t');
      await window.page.locator('.quick-input-widget input').first().fill('#foo_weak');
      await window.until('an answer', async () => (await window.choices()).length > 0);
      return (await window.choices()).some((text) => text.includes('foo_weak') && text.includes('libfoo.so'));
    });
    await window.key('Escape');
    const busy = window.page.locator('[id="elfsmith.elfsmith.elfsmith.status"]', { hasText: '%' });
    await window.until('the index to be done', async () => !(await busy.isVisible()));
  });

  test('the server restarts', async () => {
    await open('libfoo.so');
    await window.command('Elfsmith: Restart Server');
    await window.reveal('R_X86_64_JUMP_SLOT');
    expect(await window.hover('R_X86_64_JUMP_SLOT')).toContain('psABI');
  });

  test('a damaged file shows what there is and what is wrong', async () => {
    await window.clickFile('broken.so');
    await window.shows('x86-64');
    await window.until(
      'a finding',
      async () =>
        (await window.page.locator('.monaco-editor .squiggly-error, .monaco-editor .squiggly-warning').count()) > 0,
    );
  });

  test('what needs the libraries of a machine is not offered, merging and editing are', async () => {
    await open('bin/usefoo');
    const lenses = window.page.locator('.codelens-decoration a');
    await window.until('code lenses', async () => (await lenses.allInnerTexts()).includes('merge into…'));
    expect((await lenses.allInnerTexts()).filter((text) => /depend|explain|embed|self/.test(text))).toEqual([]);
    const buttons = await window.page
      .locator('.editor-group-container.active .editor-actions .action-label')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
    expect(
      buttons
        .filter((label) => /Merge|Explain|Self|Interpreter/.test(label))
        .map((label) => label.replace(/ \(.*/, '')),
    ).toEqual(['Merge into Target…']);
    await window.menu('bin/usefoo');
    const offered = await window.submenu('Elfsmith');
    expect(offered).toContain('Merge into Target…');
    expect(offered.filter((label) => /Depend|Explain|Interpreter|Self/.test(label))).toEqual([]);
    expect(await window.page.locator('.pane-header[aria-label^="Dependencies"]').count()).toBe(0);
    // One file is changed without any machine, too.
    await window.chooseInMenu('Edit…');
    const choose = async (label: string): Promise<void> => {
      const isOffered = async (): Promise<boolean> => (await window.choices()).some((text) => text.startsWith(label));
      await window.until(`the choice ${label}`, isOffered);
      await window.choose(label);
    };
    await choose('Bind all symbols at start');
    await choose('Show the Plan');
    await window.shows('Code and data keep their addresses');
    await window.until('the lenses', async () => (await window.lenses()).length >= 2);
    expect(await window.lenses()).toEqual(['Write…', 'other changes…']);
    await window.shot('web-edit-plan');
    await window.lens('Write…').click();
    await window.confirmPath('/bin/usefoo.edited');
    expect(await window.told('usefoo.edited is written')).toContain('cannot mark files as executable');
    const { size } = statSync(join(stage.folder, 'bin/usefoo'));
    expect(host.written.get('bin/usefoo.edited')?.length).toBe(size);
  });

  test('files of the workspace are merged, and the output runs', async () => {
    const before = new Set(host.written.keys());
    const library = await window.row('lib/libfoo.so.1');
    await window.clickFile('bin/usefoo');
    await window.shows('x86-64');
    await library.click({ modifiers: ['Control'] });
    await window.menu('lib/libfoo.so.1');
    await window.submenu('Elfsmith');
    await window.chooseInMenu('Merge into Target…');
    await window.until('the question for the target', async () => (await window.choices()).length === 2);
    await window.choose('usefoo');
    await window.until('the question for libraries', async () => (await window.checked()).length === 1);
    await expect.poll(() => window.checked()).toEqual(['libfoo.so.1']);
    await window.key('Enter');
    await window.shows('usefoo and 1 library become one file');
    await window.shot('web-merge-plan');
    await window.pressTitle('Merge…');
    await window.confirmPath('/bin/usefoo.merged');
    expect(await window.told('usefoo.merged is written')).toContain(
      '3 warnings stand in the plan. The editor cannot mark files as executable: chmod +x',
    );
    await window.until('what was written', async () => (await window.lenses()).some((text) => text === 'open'));
    await expect.poll(async () => (await window.lenses()).filter((text) => /run in|command/.test(text))).toEqual([]);
    await window.lens('open').click();
    await window.until(
      'the listing of the output',
      async () => (await window.activeTab()) === 'usefoo.merged.elf-listing',
    );
    await window.shot('web-merge-result');
    expect(run(host.written.get('bin/usefoo.merged'))).toBe('foo\n');
    const written = [...host.written.keys()].filter((name) => !before.has(name) && !name.endsWith('.part'));
    expect(written).toEqual(['bin/usefoo.merged']);
    await window.page.locator('.tab', { hasText: 'merge-plan' }).click();
    await window.click('libfoo.so.1');
    await window.jump('F12');
    await expect.poll(() => window.activeTab()).toBe('libfoo.so.1.elf-listing');
    await expect.poll(async () => (await window.breadcrumbs()).slice(0, 2)).toEqual(['sample', 'lib']);
  });

  /** What a program prints that is nowhere but in the browser. */
  const run = (program: Uint8Array | undefined): string => {
    const file = join(stage.folder, 'written');
    writeFileSync(file, program ?? '', { mode: 0o755 });
    return execFileSync(file, { encoding: 'utf8', env: {} });
  };
});
