// Merging and embedding from the menu to the written file, which is run.

import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Stage } from './stage.ts';

export function mergingScenes(stage: Stage): void {
  test('Merge into Target makes one file of two, which runs by itself', async () => {
    const output = join(stage.folder, 'bin/usefoo.merged');
    const library = await stage.window.row('lib/libfoo.so.1');
    // Its listing takes the focus when it comes, and no menu stays open then.
    await stage.window.clickFile('bin/usefoo');
    await stage.window.until('its listing', async () => (await stage.window.activeTab()) === 'usefoo.elf-listing');
    await stage.window.shows('x86-64');
    await library.click({ modifiers: ['Control'] });
    await stage.window.menu('lib/libfoo.so.1');
    await stage.window.submenu('Elfsmith');
    await stage.window.chooseInMenu('Merge into Target…');
    await stage.window.until('the question for the target', async () => (await stage.window.choices()).length === 2);
    await stage.window.choose('usefoo');
    await stage.window.until('the question for libraries', async () =>
      (await stage.window.choices()).some((text) => text.startsWith('libc.so.6')),
    );
    await expect.poll(() => stage.window.checked()).toEqual(['libfoo.so.1']);
    await stage.window.shot('merge-sources');
    await stage.window.key('Enter');
    await stage.window.shows('usefoo and 1 library become one file');
    await expect.poll(() => stage.window.activeTab()).toBe('usefoo merge-plan 1.elf-listing');
    await stage.window.shot('merge-plan');
    // Its own action alone, and ways to change it and to do the same elsewhere.
    await expect.poll(() => stage.window.titleButtons()).toEqual(['Merge…']);
    await stage.window.until('the lenses', async () => (await stage.window.lenses()).length >= 3);
    await expect
      .poll(async () => (await stage.window.lenses()).slice(0, 3))
      .toEqual(['Merge…', 'change options…', 'copy as command']);
    await stage.window.lens('copy as command').click();
    await stage.window.until('the command line', async () =>
      /^elfsmith merge -o .*usefoo\.merged .*usefoo .*libfoo\.so\.1$/.test(await stage.window.clipboard()),
    );
    await stage.window.pressTitle('Merge…');
    await stage.window.confirmPath('/bin/usefoo.merged');
    await stage.window.told('usefoo.merged is written');
    await stage.window.until('what was written', async () =>
      (await stage.window.lenses()).some((text) => text.startsWith('written: bin/usefoo.merged')),
    );
    await expect
      .poll(async () => (await stage.window.lenses()).slice(1, 5))
      .toEqual(['open', 'reveal', 'run in terminal', 'compare with the original']);
    await expect.poll(() => stage.window.titleButtons()).toEqual([]);
    await stage.window.shot('merge-written');
    await stage.window.lens('compare with the original').click();
    await stage.window.until('both files', async () =>
      (await stage.window.tabs()).some(({ label, active }) => active && label.includes('usefoo.merged')),
    );
    const newer = stage.window.page.locator('.monaco-diff-editor .editor.modified');
    await stage.window.until('what differs', async () =>
      (await newer.innerText()).replaceAll('\u00a0', ' ').includes('1 library is not needed any more: libfoo.so.1'),
    );
    const differences = stage.window.page.locator('.monaco-diff-editor .char-insert');
    await stage.window.until('differences', async () => (await differences.count()) > 0);
    await stage.window.shot('merge-compared');
    await stage.window.page.locator('.tab', { hasText: 'merge-plan' }).click();
    await stage.window.lens('run in terminal').click();
    await stage.window.until('what it prints', async () =>
      /usefoo\.merged\s+foo\s/.test(await stage.window.terminal()),
    );
    await stage.window.shot('merge-run');
    await stage.window.command('Terminal: Kill the Active Terminal Instance');
    await stage.window.lens('open').click();
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
      await expect.poll(() => stage.window.checked()).toEqual([]);
      await stage.window.key('Escape');
    }
  });

  test('what a program opens at run time goes in by check marks: modules of a framework, a log of a run', async () => {
    const { window } = stage;
    const [program, log] = ['bin/with-plugins', 'run.maps'].map((name) => join(stage.folder, name)) as [string, string];
    copyFileSync('/usr/bin/python3', program);
    const mapped = [program, join(stage.folder, 'lib/libfoo.so.1')];
    writeFileSync(log, mapped.map((path) => `7f0000000000-7f0000001000 r-xp 00000000 08:01 7 ${path}\n`).join(''));
    // Behind all others in its folder, so that no row moves when it is there.
    await stage.open('bin/with-plugins');
    await window.command('Elfsmith: Merge into Target');
    await window.until('the list', async () =>
      (await window.choices()).some((text) => text.startsWith('/usr/lib/python3')),
    );
    const usual = await window.checked();
    await window.tick('/usr/lib/python3');
    await window.tick('Log of a Run…');
    // What the modules need and others need, too.
    await window.tick('Close the Set');
    await window.shot('merge-opened');
    await window.key('Enter');
    await window.givePath(log);
    await window.shows('run.maps (maps): 2 files opened, 1 library taken');
    await window.shot('merge-opened-plan');
    await window.lens('change options…').click();
    await window.until('the list', async () => (await window.choices()).some((text) => text.startsWith('run.maps')));
    const now = await window.checked();
    expect(
      now.filter((label) => !usual.includes(label)).map((label) => label.replace(/python3[.\d]+/, 'python3')),
    ).toEqual(['/usr/lib/python3/lib-dynload', 'run.maps', 'Close the Set']);
    await window.key('Escape');
  });

  /** Runs a program where there is no other file, which only root can; beside all others otherwise. */
  const runAlone = (path: string, emulator?: string): string => {
    // Where it looks for libraries there are none for its CPU.
    if (emulator !== undefined) return execFileSync(emulator, [path], { encoding: 'utf8', env: {} });
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
    await stage.window.lens('Make Self-Contained…').click();
    await stage.window.confirmPath('/bin/hello-self-contained');
    await stage.window.told('hello-self-contained is written');
    await stage.window.answer('Reveal');
    await stage.window.until('its entry in the Explorer', async () =>
      (await stage.window.page.locator('.explorer-folders-view .monaco-list-row.selected').innerText()).includes(
        'hello-self-contained',
      ),
    );
    await stage.window.lens('open').click();
    await stage.window.shows('ld-linux-x86-64.so.2, inside');
    await stage.window.shot('self-contained-result');
    await stage.window.command('View: Focus Active Editor Group');
    await stage.window.reveal('Program headers for the dynamic linker inside');
    // Colours come a little later than the text.
    await sleep(1000);
    await stage.window.shot('self-contained-headers');
    expect(runAlone(output)).toBe(execFileSync(join(stage.folder, 'bin/hello'), { encoding: 'utf8' }));
    rmSync(output);
  });

  const compiler = '/usr/bin/aarch64-linux-gnu-gcc';
  const qemu = '/usr/bin/qemu-aarch64';
  const isBuilt = existsSync(compiler) && existsSync(qemu);
  test.skipIf(!isBuilt)(`a program of a root for another CPU (skipped: needs ${compiler} and ${qemu})`, async () => {
    const { window, folder } = stage;
    const root = join(folder, 'arm64');
    for (const path of ['lib', 'tools']) mkdirSync(join(root, path), { recursive: true });
    for (const name of ['ld-linux-aarch64.so.1', 'libc.so.6'])
      copyFileSync(join('/usr/aarch64-linux-gnu/lib', name), join(root, 'lib', name));
    const source = '#include <stdio.h>\nint main(void) { puts("from another CPU"); return 0; }\n';
    execFileSync(compiler, ['-x', 'c', '-', '-o', join(root, 'tools/greet')], { input: source });
    const settings = join(folder, '.vscode/settings.json');
    writeFileSync(settings, JSON.stringify({ 'elfsmith.loader.sysroot': '${workspaceFolder}/arm64' }));
    try {
      await stage.open('arm64/tools/greet', 'AArch64');
      await window.command('View: Show Elfsmith');
      await window.until('its libraries in the root', async () =>
        (await window.dependencies()).some((row) => /^libc\.so\.6: (?!not found)/.test(row)),
      );
      await window.menu('arm64/tools/greet');
      await window.submenu('Elfsmith');
      await window.chooseInMenu('Make Self-Contained');
      await window.shows('It needs no other file to start');
      await window.shows('Dynamic linker inside: ld-linux-aarch64.so.1');
      await window.shot('foreign-plan');
      await window.lens('Make Self-Contained…').click();
      await window.confirmPath('/tools/greet-self-contained');
      await window.told('greet-self-contained is written');
      await window.lens('open').click();
      await window.shows('ld-linux-aarch64.so.1, inside');
      await window.shot('foreign-result');
      expect(runAlone(join(root, 'tools/greet-self-contained'), qemu)).toBe('from another CPU\n');
    } finally {
      rmSync(settings);
    }
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
    await stage.window.lens('Embed Interpreter…').click();
    await stage.window.confirmPath('/bin/hello-with-interpreter');
    await stage.window.until('the question', async () =>
      /overwrite/.test(await stage.window.page.locator('.quick-input-widget').innerText()),
    );
    await stage.window.shot('embed-overwrite');
    expect(readFileSync(output, 'utf8')).toBe('mine');
    await stage.window.key('Enter');
    await stage.window.told('hello-with-interpreter is written');
    await stage.window.command('View: Close All Editors');
    await stage.window.answer('Open');
    await stage.window.until(
      'the listing of the output',
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
    await stage.open('libfoo.so');
    expect(await stage.window.page.locator('.codelens-decoration a', { hasText: 'make self-contained' }).count()).toBe(
      0,
    );
  });

  test('Options are chosen in the same list, remembered, and changed from the plan', async () => {
    const { window } = stage;
    const library = join(stage.folder, 'lib/libfoo.so.1');
    const ask = async (): Promise<void> => {
      await window.command('View: Close All Editors');
      await stage.open('bin/usefoo');
      await window.command('Elfsmith: Merge into Target');
      await window.until('the list', async () => (await window.choices()).some((text) => text.startsWith('libc.so.6')));
    };
    // With nothing chosen the plan says so, and has no way on but other options.
    await ask();
    for (const label of await window.checked()) await window.choose(label);
    await window.key('Enter');
    await window.shows('there is nothing to merge it with');
    await window.until('its button', async () => (await window.titleButtons()).length === 1);
    await expect.poll(() => window.titleButtons()).toEqual(["Can't Be Merged: Show Why"]);
    await window.shot('merge-refused');
    await window.lens('change options…').click();
    await window.until('the list', async () => (await window.choices()).some((text) => text.startsWith('libc.so.6')));
    await window.tick('Other File…');
    await window.tick('No Packed Relocations');
    await window.tick('CPU Level x86-64-v2');
    await window.tick('CPU Level x86-64-v3');
    await window.shot('merge-options');
    await window.key('Enter');
    await window.givePath(library);
    await window.shows('usefoo and 1 library become one file');
    expect((await window.text()).some((line) => line.includes('relocations are packed'))).toBe(false);
    await expect.poll(() => window.titleButtons()).toEqual(['Merge…']);
    await ask();
    await expect.poll(() => window.checked()).toEqual(['libfoo.so.1', 'No Packed Relocations', 'CPU Level x86-64-v3']);
    await window.tick('Self-Contained');
    // What goes with it is ticked a little later.
    const all = ['libfoo.so.1', 'libc.so.6', 'ld-linux-x86-64.so.2', 'Self-Contained'];
    await window.until(
      'a tick at all that it needs',
      async () => (await window.checked()).slice(0, all.length).join() === all.join(),
    );
    await window.key('Enter');
    await window.shows('It needs no other file to start');
    // What has changed since is not written as it was planned.
    utimesSync(library, 1, 1);
    await window.pressTitle('Merge…');
    await window.confirmPath('/bin/usefoo.merged');
    expect(await window.told('has changed since the plan was made')).toContain('Nothing has been written.');
    await window.until('its button', async () => (await window.titleButtons())[0] === 'Plan Again');
    await window.shot('merge-changed');
    await window.lens('plan again').click();
    await window.until('the plan', async () => (await window.titleButtons())[0] === 'Merge…');
    expect(existsSync(join(stage.folder, 'bin/usefoo.merged'))).toBe(false);
  });
}
