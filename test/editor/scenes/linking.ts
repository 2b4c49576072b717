// What the dynamic linker would do, seen in the editor: bindings, dependencies, Explain Loading.

import { expect, test } from 'vitest';
import type { Stage } from './stage.ts';

export function linkingScenes(stage: Stage): void {
  test('hover on a slot says which library it is bound to', async () => {
    await stage.open('bin/hello');
    await stage.window.reveal('R_X86_64_JUMP_SLOT');
    await stage.window.key('Escape');
    expect(await stage.window.hover('puts')).toMatch(/Binds to .*puts.* in .*libc\.so\.6/);
  });

  test('F12 twice goes from a slot to libc', async () => {
    await stage.open('bin/hello');
    await stage.window.reveal('R_X86_64_JUMP_SLOT');
    await stage.window.key('Escape');
    await stage.window.click('puts');
    await stage.window.jump('F12');
    await stage.window.jump('F12');
    await expect.poll(() => stage.window.activeTab()).toMatch(/^libc\.so\.6.*\.elf-listing$/);
    await stage.window.shows('puts@@GLIBC_2.2.5');
  });

  test('the tree of dependencies follows the listing, opens libraries and turns round', async () => {
    await stage.open('bin/hello');
    await stage.window.command('Elfsmith: Show Dependencies');
    await expect.poll(() => stage.window.dependencies()).toEqual(['libc.so.6: ld.so.cache']);
    await stage.window.expandDependency('libc.so.6');
    await stage.window.until('what libc needs', async () =>
      (await stage.window.dependencies()).some((row) => row.startsWith('ld-linux-x86-64.so.2')),
    );
    await stage.window.shot('dependencies-needs');
    await stage.window.clickDependency('libc.so.6');
    await stage.window.until('libc', async () => (await stage.window.activeTab()).startsWith('libc.so.6'));
    await expect.poll(() => stage.window.dependencies()).toContain('libc.so.6: ld.so.cache');
    await stage.window.turnDependencies('Show Who Needs Each Library');
    await stage.window.until('all libraries, by their names', async () =>
      (await stage.window.dependencies())[0]?.startsWith('ld-linux'),
    );
    await stage.window.expandDependency('libc.so.6');
    await stage.window.until('the program below libc', async () =>
      (await stage.window.dependencies()).includes('hello: the file itself'),
    );
    await stage.window.shot('dependencies-needed-by');
    await stage.window.turnDependencies('Show What Is Needed');
    await stage.open('bin/usefoo');
    await stage.window.command('View: Show Elfsmith');
    await stage.window.until('the missing library', async () =>
      (await stage.window.dependencies()).includes('libfoo.so.1: not found'),
    );
  });

  test('Explain Loading is a button above the listing', async () => {
    await stage.open('bin/hello');
    await stage.window.page.locator('.editor-actions .action-label[aria-label^="Explain Loading"]').click();
    await stage.window.shows('what the kernel maps');
    await expect.poll(() => stage.window.activeTab()).toBe('hello explain.elf-listing');
  });

  test('a code lens explains loading, another shows the dependencies', async () => {
    await stage.open('bin/hello');
    await stage.window.page.locator('.codelens-decoration a', { hasText: '1 dependency' }).click();
    await expect.poll(() => stage.window.dependencies()).toContain('libc.so.6: ld.so.cache');
    await stage.window.page.locator('.codelens-decoration a', { hasText: 'explain loading' }).click();
    await stage.window.shows('what the kernel maps');
  });

  test('a missing library is a problem', async () => {
    await stage.open('bin/usefoo');
    await stage.window.command('Problems: Focus on Problems View');
    await stage.window.until('the problem', async () =>
      (await stage.window.page.locator('.markers-panel .monaco-list-row').allInnerTexts()).some((text) =>
        text.includes('libfoo.so.1'),
      ),
    );
    await stage.window.shot('missing-library');
    await stage.window.key('Control+j');
  });
}
