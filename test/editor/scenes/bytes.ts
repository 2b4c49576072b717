// Bytes and strings of what is under the cursor, and rows for other programs.

import { expect, test } from 'vitest';
import type { Stage } from './stage.ts';

export function bytesScenes(stage: Stage): void {
  test('bytes of a variable: hover on a word, F12 to the string that it points at; strings with who uses them', async () => {
    const { window } = stage;
    await stage.open('bin/hello');
    await window.reveal('greetings');
    await window.key('Escape');
    await window.click('greetings');
    await window.command('Elfsmith: Show Bytes');
    await window.shows('# Bytes of greetings in hello');
    await window.shows('"good morning"');
    const hover = await window.hover('1b 20 00 00');
    expect(hover).toContain('Points at the string "good morning"');
    expect(hover).toContain('Strings');
    await window.shot('bytes-hover');
    await window.key('Escape');
    await window.click('1b 20 00 00');
    await window.jump('F12');
    await window.shows('# Bytes of .rodata in hello');
    await window.shows('68 65 6c  6c 6f');
    await window.shot('bytes-of-rodata');
    await window.command('Elfsmith: Show Strings');
    await window.shows('# Strings of .rodata in hello');
    expect(await window.shows('good night')).toContain('rela.dyn 5');
  });

  test('rows are copied', async () => {
    const { window } = stage;
    const clipboard = (): Promise<string> => window.page.evaluate(() => navigator.clipboard.readText());
    await stage.open('libfoo.so');
    await window.reveal('R_X86_64_JUMP_SLOT');
    await window.key('Escape');
    await window.click('R_X86_64_JUMP_SLOT');
    await window.command('Elfsmith: Copy Rows as…');
    await window.choose('Selected rows as JSON');
    await window.until('a row', async () => /^\[\n\{"#":"\d+",.*R_X86_64_JUMP_SLOT.*\}\n\]\n$/.test(await clipboard()));
    await window.command('Elfsmith: Copy Rows as…');
    await window.choose('Whole table as Markdown');
    await window.until('a table', async () =>
      (await clipboard()).startsWith('| # | place | in | type | value |\n| ---'),
    );
  });
}
