// The extension in an editor whose language is German: its commands, views and the walkthrough speak it, and letters
// in the Explorer say what files are. The editor's own words stay English here.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CodeServer } from './codeServer.ts';
import { makeSamples } from './samples.ts';
import { edition, Stage } from './scenes/stage.ts';
import { findBrowser, Workbench } from './workbench.ts';

describe.skipIf(findBrowser() === undefined)('in German', () => {
  const stage = new Stage(makeSamples('german'));
  let server: CodeServer;

  beforeAll(async () => {
    server = await CodeServer.start({ folder: stage.folder, extension: 'out/elfsmith.vsix', edition, language: 'de' });
    await stage.raise(() => Workbench.open(server));
    await server.logged(/Elfsmith\.log$/, /looked at \d+ files/);
  });
  afterAll(async () => {
    await stage.close();
    await server?.stop();
  });
  beforeEach(() => stage.begin());
  afterEach(({ task }) => stage.end(`german ${task.name}`, task.result?.state === 'fail'));

  test('files have letters, and a view without a file leads to the walkthrough', async () => {
    const { window } = stage;
    const names = await window.until('letters', async () => {
      const labels = await window.page.locator('.explorer-folders-view .monaco-icon-label').evaluateAll((all) =>
        all.map((label) => {
          const letter = getComputedStyle(label, '::after').content.replaceAll('"', '');
          return `${label.textContent}: ${letter}`;
        }),
      );
      return labels.includes('libfoo.so: L') && labels;
    });
    expect(names).toMatchInlineSnapshot(`
      [
        ".vscode: none",
        "bin: none",
        "lib: none",
        "broken.so: L",
        "core: C",
        "libfoo.so: L",
        "libshapes.so.1: L",
        "linkerscript.so: none",
        "notes.txt: none",
        "objects.a: A",
        "second.txt: none",
      ]
    `);
    await window.command('View: Show Elfsmith');
    await window.page.locator('.monaco-button', { hasText: 'Rundgang beginnen' }).click();
    await window.page.locator('.getting-started-step', { hasText: 'Nachschlagen, was etwas bedeutet' }).click();
    // There is room for the picture only without the side bar.
    await window.key('Control+b');
    await window.page.locator('.getting-started-media img').waitFor();
    await window.shot('german-walkthrough');
    await window.command('View: Close All Editors');
    await window.command('View: Show Explorer');
  });

  test('commands, buttons and messages', async () => {
    const { window } = stage;
    await stage.open('bin/hello');
    // What can be done with the file is known a little later than its text.
    await window.until('three buttons', async () => (await window.titleButtons()).length === 3);
    expect(await window.titleButtons()).toMatchInlineSnapshot(`
      [
        "Alle Seiten durchsuchen…",
        "Laden erklären",
        "In Ziel zusammenführen…",
      ]
    `);
    await window.command('Elfsmith: Adresse kopieren');
    await window.page.locator('.statusbar', { hasText: 'Hier ist keine Adresse' }).waitFor();
    await window.shot('german');
  });
});
