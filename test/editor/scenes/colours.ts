// How listings look: colours of problems are those of the theme, readable in every theme that comes with the editor;
// headings stay in sight.

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { edition, type Stage } from './stage.ts';

/** The least contrast of text (WCAG 2.2, 1.4.3). */
const leastContrast = 4.5;

/** The editor's own themes: the name in settings, and the class that the window has with it. */
function themesOf(): { readonly name: string; readonly mark: string }[] {
  const folder = join(edition.folder, 'node_modules/code-server/lib/vscode/extensions');
  return readdirSync(folder)
    .filter((name) => name.startsWith('theme-'))
    .flatMap((name) => {
      const { contributes } = JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) as {
        contributes: { themes?: { id?: string; label: string; path: string }[] };
      };
      return (contributes.themes ?? []).map(({ id, label, path }) => ({
        name: id ?? label,
        mark: `vscode-${name}-${path.replace(/^\.\//, '').replaceAll(/[^\w-]/g, '-')}`,
      }));
    });
}

/** Luminance of a colour as the page says it: `rgb(1, 2, 3)` (WCAG 2.2, relative luminance). */
function luminance(colour: string): number {
  const parts = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => Number(part) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

export function colourScenes(stage: Stage): void {
  test('errors, warnings and hints can be read in all themes of the editor', async () => {
    const { window, folder } = stage;
    // What is cut off has errors, a warning and a hint.
    writeFileSync(join(folder, 'cut.so'), readFileSync(join(folder, 'libfoo.so')).subarray(0, 9000));
    await stage.open('cut.so', 'Damaged');
    await window.shows('segment-outside-file');
    const settings = join(folder, '.vscode/settings.json');
    const words = ['error', 'warning', 'hint'];
    /** Colour of each word on the screen that stands alone in a span, and that of what lies behind. */
    const look = (): Promise<Record<string, string>> =>
      window.page.evaluate((wanted) => {
        const seen: Record<string, string> = {};
        const group = '.editor-group-container.active';
        const textOf = (span: Element): string => (span.textContent ?? '').replaceAll('\u00a0', ' ').trim();
        for (const span of document.querySelectorAll(`${group} .view-line > span > span`))
          if (wanted.includes(textOf(span))) seen[textOf(span)] = getComputedStyle(span).color;
        const editor = document.querySelector(`${group} .monaco-editor`);
        if (editor) seen['background'] = getComputedStyle(editor).backgroundColor;
        return seen;
      }, words);
    const found: string[] = [];
    try {
      for (const { name, mark } of themesOf()) {
        writeFileSync(settings, JSON.stringify({ 'workbench.colorTheme': name }));
        await window.page.locator(`.monaco-workbench.${mark}`).waitFor();
        let seen: Record<string, string> = {};
        const ratioOf = (word: string): number => contrast(seen[word] ?? '', seen['background'] ?? '');
        // Colours come a little later than the theme.
        const isReadable = await window
          .until(
            `words that can be read in ${name}`,
            async () => {
              seen = await look();
              return words.every((word) => seen[word] !== undefined && ratioOf(word) >= leastContrast);
            },
            5000,
          )
          .catch(() => false);
        if (!isReadable)
          found.push(`${name}: ${words.map((word) => `${word} ${ratioOf(word).toFixed(1)}`).join(', ')}`);
        if (/Modern|Solarized Light|High Contrast/.test(name))
          await window.shot(`problems-in-${name.replaceAll(' ', '-')}`);
      }
    } finally {
      rmSync(settings, { force: true });
    }
    expect(found).toEqual([]);
  });

  test('headings stay while one scrolls, breadcrumbs name the row of the cursor', async () => {
    const { window } = stage;
    await stage.open('libshapes.so.1');
    await window.reveal('# Dynamic symbols');
    await window.key('Escape');
    // Row 38, at column 1, which the range of the row before would hold if it ended there.
    for (let line = 0; line < 40; line++) await window.key('ArrowDown');
    await window.key('Home');
    await window.key('Home');
    const sticky = window.page.locator('.editor-group-container.active .sticky-widget .sticky-line-content');
    await window.until('heading and names of columns', async () => {
      const shown = (await sticky.allInnerTexts()).map((text) => text.replaceAll('\u00a0', ' ').trim());
      return /^# (Dynamic s|S)ymbols/.test(shown[0] ?? '') && /value +size +type/.test(shown[1] ?? '');
    });
    await window.until('the row in the breadcrumbs', async () =>
      (await window.breadcrumbs()).at(-1)?.includes('virtual thunk to shapes::Square::~Square()'),
    );
  });
}
