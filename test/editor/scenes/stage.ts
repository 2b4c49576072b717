// What all scenes of a window share: the editor, its samples, and how a listing is opened.

import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { editions, type Edition } from '../codeServer.ts';
import type { Workbench } from '../workbench.ts';

/** `EDITOR_EDITION=oldest` or `=1.100` chooses another one. */
export const edition = chosenEdition(process.env['EDITOR_EDITION'] ?? 'newest');

function chosenEdition(name: string): Edition {
  const found = editions[name];
  if (!found) throw Error(`EDITOR_EDITION is one of ${Object.keys(editions).join(', ')}`);
  return found;
}

/** Milliseconds after which another click is worth a try. */
const patience = 5000;

/** Scenes are functions of a stage: they register their tests, which run when the editor is there. */
export class Stage {
  /** The folder of samples that the editor shows. */
  readonly folder: string;
  /** What is in it before the first scene. */
  readonly #samples: ReadonlySet<string>;
  #open: (() => Promise<Workbench>) | undefined;
  #window: Workbench | undefined;
  readonly #isWatched: boolean;
  /** What a scene that failed leaves (a dialog, a menu) may keep the next one from beginning. */
  #needsWindow = false;

  /** @param isWatched whether the window shows the folder itself, not what was copied from it into memory */
  constructor(folder: string, isWatched = true) {
    this.folder = folder;
    this.#isWatched = isWatched;
    this.#samples = new Set(this.#files());
  }

  #files(): string[] {
    return readdirSync(this.folder, { recursive: true, encoding: 'utf8' });
  }

  /** Takes away what a scene has written, so that the next one finds the samples alone. */
  clear(): void {
    for (const path of this.#files())
      if (!this.#samples.has(path)) rmSync(join(this.folder, path), { recursive: true, force: true });
  }

  /** The window; throws before `raise`. */
  get window(): Workbench {
    if (!this.#window) throw Error('The editor has not been started');
    return this.#window;
  }

  /** Opens the window, and each later one, by `open`. */
  async raise(open: () => Promise<Workbench>): Promise<void> {
    this.#open = open;
    this.#window = await open();
  }

  /** Begins a scene without open editors: in a window of its own when the last scene has failed. */
  async begin(): Promise<void> {
    if (this.#needsWindow && this.#open) {
      await this.close();
      await this.raise(this.#open);
      if (this.#isWatched) await this.#watched();
      this.#needsWindow = false;
    }
    await this.window.command('View: Close All Editors');
  }

  /** A new window does not see files that come before it watches the folder. */
  async #watched(): Promise<void> {
    let tries = 0;
    await this.window.until('the window to watch its folder', async () => {
      const name = `watched-${++tries}`;
      writeFileSync(join(this.folder, name), '');
      const row = this.window.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
      await row.waitFor({ timeout: 2000 });
      return true;
    });
    this.clear();
  }

  /** Ends a scene: a picture, and what was to be seen when it failed. Messages of errors are a failure, too. */
  async end(name: string, hasFailed: boolean): Promise<void> {
    this.#needsWindow = true;
    if (hasFailed) console.error(`${name}: on the screen was ${await this.window.screen()}`);
    await this.window.shot(name.replaceAll(/\W+/g, '-'));
    this.clear();
    expect(await this.window.errors()).toEqual([]);
    this.#needsWindow = hasFailed;
  }

  async close(): Promise<void> {
    await this.#window?.close();
    this.#window = undefined;
  }

  /** Opens a binary and goes to its listing's beginning, where `text` is: the editor remembers where one was. */
  async open(path: string, text = 'x86-64', options: { readonly double?: boolean } = {}): Promise<void> {
    const { window } = this;
    // A click while the Explorer moves its rows, since a file has gone, meets another one.
    let clicked = 0;
    await window.until('its listing', async () => {
      const isShown = (await window.activeTab()) === `${path.split('/').at(-1)}.elf-listing`;
      if (isShown && (await window.cursor()) !== undefined) return true;
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
  }
}
