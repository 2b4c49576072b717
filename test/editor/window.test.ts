// What a person sees: the packaged extension in a real VS Code window, by mouse and keyboard. Pictures of each step go
// to out/shots.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CodeServer, editions } from './codeServer.ts';
import { makeSamples } from './samples.ts';
import { findBrowser, Workbench } from './workbench.ts';

const menuEntry = 'Open ELF Listing';
/** `EDITOR_EDITION=oldest` chooses the other one. */
const edition = process.env['EDITOR_EDITION'] === 'oldest' ? editions.oldest : editions.newest;

describe.skipIf(findBrowser() === undefined)('in the window', () => {
  const folder = makeSamples('window');
  let server: CodeServer;
  let window: Workbench;

  beforeAll(async () => {
    server = await CodeServer.start({ folder, extension: 'out/elfsmith.vsix', edition });
    window = await Workbench.open(server);
    await server.logged(/Elfsmith\.log$/, /scanned \d+ files/);
  });
  afterAll(async () => {
    await window?.close();
    await server?.stop();
  });
  beforeEach(() => window.command('View: Close All Editors'));
  afterEach(async ({ task }) => {
    await window.shot(task.name.replaceAll(/\W+/g, '-'));
    expect(await window.errors()).toEqual([]);
  });

  /** Opens a binary and goes to its listing's beginning, where `text` is: the editor remembers where one was. */
  /** Milliseconds after which another click is worth a try. */
  const patience = 5000;
  const open = async (path: string, text = 'x86-64', options = {}): Promise<void> => {
    // A click while the Explorer moves its rows, since a file has gone, meets another one.
    let clicked = 0;
    await window.until('its listing', async () => {
      if (
        (await window.activeTab()) === `${path.split('/').at(-1)}.elf-listing` &&
        (await window.cursor()) !== undefined
      )
        return true;
      if (Date.now() - clicked > patience) {
        await window.clickFile(path, options);
        clicked = Date.now();
      }
      return false;
    });
    await window.command('View: Focus Active Editor Group');
    await window.until(`its beginning with ${text}`, async () => {
      await window.key('Control+Home');
      return (await window.cursor())?.line === 1 && (await window.text()).some((line) => line.includes(text));
    });
  };

  test('a click on a library shows its listing', async () => {
    await open('libfoo.so');
    expect(await window.tabs()).toEqual([{ label: 'libfoo.so.elf-listing', active: true, preview: true }]);
    expect(await window.breadcrumbs()).toContain('libfoo.so.elf-listing');
  });

  test('a double click keeps the tab, also for a name with a version', async () => {
    await window.clickFile('libshapes.so.1', { double: true });
    await window.shows('x86-64');
    await window.until('a tab that stays', async () => (await window.tabs()).every(({ preview }) => !preview));
    expect(await window.tabs()).toEqual([{ label: 'libshapes.so.1.elf-listing', active: true, preview: false }]);
  });

  test('the listing is read-only', async () => {
    await open('libfoo.so');
    await window.click('x86-64');
    await window.page.keyboard.type('zzz');
    expect((await window.text()).join('\n')).not.toContain('zzz');
  });

  test('a hover explains', async () => {
    await open('libfoo.so');
    await window.reveal('R_X86_64_JUMP_SLOT');
    expect(await window.hover('R_X86_64_JUMP_SLOT')).toContain('psABI');
  });

  test('F12 goes from a relocation to its symbol, and Go Back returns', async () => {
    await open('libfoo.so');
    await window.reveal('R_X86_64_JUMP_SLOT');
    await window.key('Escape');
    await window.click('foo_weak');
    const from = await window.cursor();
    await window.jump('F12');
    const there = await window.cursor();
    expect(there).not.toEqual(from);
    await window.command('Go Back');
    await window.until('the line we came from', async () => (await window.cursor())?.line === from?.line);
  });

  test('the outline lists the tables', async () => {
    await open('libfoo.so');
    const outline = (await window.outline()).join('\n');
    expect(outline).toContain('At a glance');
    expect(outline).toContain('ELF header');
  });

  test('the menu entry is on ELF files only', async () => {
    const has: Record<string, boolean> = {};
    for (const path of ['libfoo.so', 'objects.a', 'bin/hello', 'notes.txt', 'linkerscript.so']) {
      has[path] = (await window.menu(path)).includes(menuEntry);
      await window.closeMenu();
    }
    expect(has).toEqual({
      'libfoo.so': true,
      'objects.a': true,
      'bin/hello': true,
      'notes.txt': false,
      'linkerscript.so': false,
    });
    await window.menu('bin/hello');
    await window.chooseInMenu(menuEntry);
    await window.shows('x86-64');
  });

  test('an executable without an extension opens by its magic, and Go Back passes over it', async () => {
    await window.clickFile('notes.txt');
    await window.shows('only text');
    await window.clickFile('bin/arm');
    await window.shows('ARM');
    expect(await window.activeTab()).toBe('arm.elf-listing');
    await window.command('Go Back');
    await window.shows('only text');
    await sleep(1000);
    expect(await window.activeTab()).toBe('notes.txt');
  });

  // The oldest editor tells too late that the tab is one to stay, so that this goes back there.
  test.skipIf(edition === editions.oldest)(
    'the same executable opened once more, to stay, shows the same listing',
    async () => {
      await open('bin/arm', 'ARM');
      await window.clickFile('bin/arm', { double: true });
      await window.until('a tab that stays', async () =>
        (await window.tabs()).every(({ label, preview }) => label === 'arm.elf-listing' && !preview),
      );
    },
  );

  test('text is left alone, also under the name of a library', async () => {
    await window.clickFile('notes.txt');
    await window.shows('only text');
    expect(await window.activeTab()).toBe('notes.txt');
    await window.clickFile('linkerscript.so');
    await window.shows('GROUP');
    expect(await window.activeTab()).toBe('linkerscript.so');
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

  test('an archive lists its members', async () => {
    await window.clickFile('objects.a');
    await window.shows('archive');
    await window.shows('.o');
  });

  test('search over all pages jumps to the chosen hit', async () => {
    await open('libfoo.so');
    await window.command('Elfsmith: Search All Pages', 'JUMP_SLOT');
    expect((await window.choices()).join('\n')).toContain('R_X86_64_JUMP_SLOT');
    await window.key('Enter');
    await window.shows('R_X86_64_JUMP_SLOT');
  });

  test('Copy Address copies the address of the row', async () => {
    await open('libfoo.so');
    await window.reveal('R_X86_64_JUMP_SLOT');
    await window.key('Escape');
    await window.click('R_X86_64_JUMP_SLOT');
    await window.command('Elfsmith: Copy Address');
    await window.until('an address', async () =>
      /^0x[0-9a-f]+$/.test(await window.page.evaluate(() => navigator.clipboard.readText())),
    );
  });

  test('hover on a slot says which library it is bound to', async () => {
    await open('bin/hello');
    await window.reveal('R_X86_64_JUMP_SLOT');
    await window.key('Escape');
    expect(await window.hover('puts')).toMatch(/Binds to .*puts.* in .*libc\.so\.6/);
  });

  test('F12 twice goes from a slot to libc', async () => {
    await open('bin/hello');
    await window.reveal('R_X86_64_JUMP_SLOT');
    await window.key('Escape');
    await window.click('puts');
    await window.jump('F12');
    await window.jump('F12');
    expect(await window.activeTab()).toMatch(/^libc\.so\.6.*\.elf-listing$/);
    await window.shows('puts@@GLIBC_2.2.5');
  });

  test('the tree of dependencies follows the listing, opens libraries and turns round', async () => {
    await open('bin/hello');
    await window.command('Elfsmith: Show Dependencies');
    expect(await window.dependencies()).toEqual(['libc.so.6: ld.so.cache']);
    await window.expandDependency('libc.so.6');
    await window.until('what libc needs', async () =>
      (await window.dependencies()).some((row) => row.startsWith('ld-linux-x86-64.so.2')),
    );
    await window.shot('dependencies-needs');
    await window.clickDependency('libc.so.6');
    await window.until('libc', async () => (await window.activeTab()).startsWith('libc.so.6'));
    expect(await window.dependencies()).toContain('libc.so.6: ld.so.cache');
    await window.turnDependencies('Show Who Needs Each Library');
    await window.until('all libraries', async () => (await window.dependencies()).length === 2);
    await window.expandDependency('libc.so.6');
    await window.until('the program below libc', async () =>
      (await window.dependencies()).includes('hello: the file itself'),
    );
    await window.shot('dependencies-needed-by');
    await window.turnDependencies('Show What Is Needed');
    await open('bin/usefoo');
    await window.until('the missing library', async () =>
      (await window.dependencies()).includes('libfoo.so.1: not found'),
    );
  });

  test('Explain Loading is a button above the listing', async () => {
    await open('bin/hello');
    await window.page.locator('.editor-actions .action-label[aria-label^="Explain Loading"]').click();
    await window.shows('who loads the program');
    expect(await window.activeTab()).toBe('hello explain.elf-listing');
  });

  test('a code lens explains loading, another shows the dependencies', async () => {
    await open('bin/hello');
    await window.page.locator('.codelens-decoration a', { hasText: '1 dependency' }).click();
    expect(await window.dependencies()).toContain('libc.so.6: ld.so.cache');
    await window.page.locator('.codelens-decoration a', { hasText: 'explain loading' }).click();
    await window.shows('who loads the program');
  });

  test('Merge into Target makes one file of two, which runs by itself', async () => {
    const output = join(folder, 'bin/usefoo.merged');
    const library = await window.row('lib/libfoo.so.1');
    await window.clickFile('bin/usefoo');
    await library.click({ modifiers: ['Control'] });
    await window.menu('lib/libfoo.so.1');
    await window.chooseInMenu('Merge into Target…');
    await window.until('the question for the target', async () => (await window.choices()).length === 2);
    await window.choose('usefoo');
    await window.until('the question for libraries', async () =>
      (await window.choices()).some((text) => text.startsWith('libc.so.6')),
    );
    expect(await window.checked()).toEqual(['libfoo.so.1']);
    await window.shot('merge-sources');
    await window.key('Enter');
    await window.shows('usefoo and 1 library become one file');
    expect(await window.activeTab()).toBe('usefoo merge-plan 1.elf-listing');
    await window.shot('merge-plan');
    await window.answer('Merge');
    await window.confirmPath('/bin/usefoo.merged');
    await window.until(
      'the listing of the output',
      async () => (await window.activeTab()) === 'usefoo.merged.elf-listing',
    );
    await window.command('View: Focus Active Editor Group');
    await window.reveal('NT_ELFSMITH_MANIFEST');
    await window.shows('merged by Elfsmith');
    await window.shot('merge-result');
    // Where no dynamic linker finds the library, and not under the name that the listing is of.
    renameSync(join(folder, 'lib'), join(folder, 'away'));
    try {
      expect(execFileSync(output, { encoding: 'utf8', env: {} })).toBe('foo\n');
    } finally {
      renameSync(join(folder, 'away'), join(folder, 'lib'));
    }
    rmSync(output);
  });

  test('Merge into Target is a button above the listing, and a code lens', async () => {
    await open('bin/hello');
    const ways = [
      window.page.locator('.editor-actions .action-label[aria-label^="Merge into Target"]'),
      window.page.locator('.codelens-decoration a', { hasText: 'merge into' }),
    ];
    for (const way of ways) {
      await way.click();
      await window.until('the question for libraries', async () =>
        (await window.choices()).some((text) => text.startsWith('libc.so.6')),
      );
      expect(await window.checked()).toEqual([]);
      await window.key('Escape');
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
    const output = join(folder, 'bin/hello-self-contained');
    expect(await window.menu('libfoo.so')).not.toContain('Make Self-Contained');
    await window.closeMenu();
    await window.menu('bin/hello');
    await window.shot('self-contained-menu');
    await window.chooseInMenu('Make Self-Contained');
    await window.shows('It needs no other file to start');
    await window.shows('Dynamic linker inside: ld-linux-x86-64.so.2');
    await window.command('View: Focus Active Editor Group');
    expect(await window.hover('inside: only the name stays')).toContain('how it is found');
    await window.shot('self-contained-plan');
    await window.answer('Make Self-Contained');
    await window.confirmPath('/bin/hello-self-contained');
    await window.until(
      'the listing of the output',
      async () => (await window.activeTab()) === 'hello-self-contained.elf-listing',
    );
    await window.shows('dynamic linker ld-linux-x86-64.so.2 inside');
    await window.shot('self-contained-result');
    await window.told('hello-self-contained is written');
    await window.answer('Reveal');
    await window.until('its entry in the Explorer', async () =>
      (await window.page.locator('.explorer-folders-view .monaco-list-row.selected').innerText()).includes(
        'hello-self-contained',
      ),
    );
    await window.command('View: Focus Active Editor Group');
    await window.reveal('Program headers for the dynamic linker inside');
    // Colours come a little later than the text.
    await sleep(1000);
    await window.shot('self-contained-headers');
    expect(runAlone(output)).toBe(execFileSync(join(folder, 'bin/hello'), { encoding: 'utf8' }));
    rmSync(output);
  });

  test('Embed Interpreter asks before it writes over a file, and Open opens the result', async () => {
    const output = join(folder, 'bin/hello-with-interpreter');
    writeFileSync(output, 'mine');
    await open('bin/hello');
    await window.page
      .locator('.editor-group-container.active .editor-actions .action-label[aria-label^="More Actions"]')
      .click();
    await window.chooseInMenu('Embed Interpreter');
    await window.shows('has to be of the same release');
    await window.shot('embed-plan');
    await window.answer('Embed Interpreter');
    await window.confirmPath('/bin/hello-with-interpreter');
    await window.until('the question', async () =>
      /overwrite/.test(await window.page.locator('.quick-input-widget').innerText()),
    );
    await window.shot('embed-overwrite');
    expect(readFileSync(output, 'utf8')).toBe('mine');
    await window.key('Enter');
    await window.told('hello-with-interpreter is written');
    await window.until(
      'the listing of the output',
      async () => (await window.activeTab()) === 'hello-with-interpreter.elf-listing',
    );
    await window.command('View: Close All Editors');
    await window.answer('Open');
    await window.until(
      'the listing once more',
      async () => (await window.activeTab()) === 'hello-with-interpreter.elf-listing',
    );
    expect(execFileSync(output, { encoding: 'utf8', env: {} })).toBe(
      execFileSync(join(folder, 'bin/hello'), { encoding: 'utf8' }),
    );
    rmSync(output);
  });

  test("a code lens makes self-contained, a library is told that it can't be", async () => {
    await open('bin/hello');
    await window.page.locator('.codelens-decoration a', { hasText: 'make self-contained' }).click();
    await window.shows('It needs no other file to start');
    await window.answer('Cancel');
    const button = window.page.locator('.editor-actions .action-label[aria-label^="Make Self-Contained"]');
    expect(await button.count()).toBe(1);
    await open('libfoo.so');
    expect(await button.count()).toBe(0);
    expect(await window.page.locator('.codelens-decoration a', { hasText: 'make self-contained' }).count()).toBe(0);
    await window.command('Elfsmith: Make Self-Contained');
    expect(await window.told('is for programs')).toMatch(/^libfoo\.so is a library/);
  });

  test('Other File… adds a library that is found nowhere', async () => {
    await open('bin/usefoo');
    await window.command('Elfsmith: Merge into Target');
    await window.until('the question for libraries', async () =>
      (await window.choices()).some((text) => text.startsWith('libc.so.6')),
    );
    await window.tick('Other File…');
    await window.shot('merge-other-file');
    await window.key('Enter');
    await window.givePath(join(folder, 'lib/libfoo.so.1'));
    await window.shows('usefoo and 1 library become one file');
    await window.answer('Cancel');
  });

  test('a missing library is a problem', async () => {
    await open('bin/usefoo');
    await window.command('Problems: Focus on Problems View');
    await window.until('the problem', async () =>
      (await window.page.locator('.markers-panel .monaco-list-row').allInnerTexts()).some((text) =>
        text.includes('libfoo.so.1'),
      ),
    );
    await window.shot('missing-library');
    await window.key('Control+j');
  });

  test('a listing follows its file', async () => {
    const file = join(folder, 'libfoo.so');
    const original = readFileSync(file);
    await open('libfoo.so');
    try {
      writeFileSync(file, readFileSync(join(folder, 'bin/arm')));
      await window.shows('ARM');
    } finally {
      writeFileSync(file, original);
    }
    await window.shows('x86-64');
  });

  test('a reload of the window brings the listing back', async () => {
    await open('libfoo.so', 'x86-64', { double: true });
    // The editor saves with a delay which tabs are open.
    await sleep(5000);
    await window.page.reload();
    await window.ready();
    await window.shows('x86-64');
    expect(await window.activeTab()).toBe('libfoo.so.elf-listing');
  });
});
