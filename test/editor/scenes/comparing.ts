// Two binaries compared, from the menu and by the editor's own command.

import { expect, test } from 'vitest';
import type { Stage } from './stage.ts';

export function comparingScenes(stage: Stage): void {
  test('two files compared: by our command, by the one of the editor, from a listing', async () => {
    const { window } = stage;
    const sides = async (): Promise<readonly string[]> =>
      window.page
        .locator('.monaco-diff-editor .original .view-lines, .monaco-diff-editor .modified .view-lines')
        .allInnerTexts()
        .then((texts) => texts.map((text) => text.replaceAll('\u00a0', ' ')));
    const compared = async (left: string, right: string, shot: string, isClosed = true): Promise<void> => {
      await window.until(`the comparison of ${left} with ${right}`, async () => {
        const [before = '', after = ''] = await sides();
        return after.includes('What differs') && before.includes('The file');
      });
      await expect
        .poll(async () => (await window.tabs()).map(({ label }) => label))
        .toEqual([`${right} after ${left}.elf-listing`]);
      await window.shot(shot);
      if (isClosed) await window.command('View: Close All Editors');
    };
    await window.clickFile('libfoo.so');
    await window.shows('x86-64');
    const second = await window.row('libshapes.so.1');
    await second.click({ modifiers: ['Control'] });
    await window.menu('libshapes.so.1');
    await window.chooseInMenu('Compare ELF Files…');
    await compared('libfoo.so', 'libshapes.so.1', 'compare');
    // Two rows stay selected, and older editions (1.93) offer to compare those on every row.
    await window.clickFile('notes.txt');
    await window.shows('only text');
    await window.command('View: Close All Editors');
    // Of files whose names do not tell what they are, and of those that open as custom editors.
    for (const [first, other] of [
      ['bin/hello', 'bin/usefoo'],
      ['libfoo.so', 'libshapes.so.1'],
    ] as const) {
      await window.menu(first);
      await window.chooseInMenu('Select for Compare');
      await window.menu(other);
      await window.chooseInMenu('Compare with Selected');
      const [left = '', right = ''] = [first, other].map((path) => path.replace(/.*\//, ''));
      await compared(left, right, `compare-${left}`);
    }
    await stage.open('bin/hello');
    await window.command('Elfsmith: Compare ELF Files…');
    await window.choose('bin/usefoo');
    await compared('hello', 'usefoo', 'compare-listing', false);
    // From there to the code of one function.
    await window.command('View: Focus Active Editor Group');
    await window.reveal('only here  compare');
    await window.openLink('compare', 'only here  compare');
    await window.until('the code of a function on both sides', async () => {
      const [before = '', after = ''] = await sides();
      return before.includes('Code of') && after.includes('Code of');
    });
    await window.shot('compare-code');
    await window.command('View: Close All Editors');
  });
}
