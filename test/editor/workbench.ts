// One browser window that shows the workbench, driven as a person would: mouse, keyboard, menus, and what can be read
// on the screen.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type BrowserContext, type Frame, type Locator, type Page } from 'playwright-core';
import type { CodeServer } from './codeServer.ts';

/** Chromium's place; undefined when the machine has none. */
export function findBrowser(): string | undefined {
  return [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (file) => file !== undefined && existsSync(file),
  );
}

export interface Tab {
  readonly label: string;
  readonly active: boolean;
  readonly preview: boolean;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where pictures of the screen go. */
const pictures = 'out/shots';
/** The text area of the active editor. */
const lines = '.editor-group-container.active .view-lines';
/** The input of the palette and of all its relatives. */
const palette = '.quick-input-widget:not([style*="display: none"])';
/** A view of the side bar by its name. */
const pane = (name: string): string => `.pane:has(> .pane-header[aria-label^="${name}"])`;
const dependencyTree = pane('Dependencies');
/** Milliseconds that anything on the screen may take. */
const patience = 20_000;

export interface OpenOptions {
  readonly query?: Readonly<Record<string, string>>;
  /** Functions on the page's window. */
  readonly expose?: Readonly<Record<string, (...values: never[]) => unknown>>;
  /** Prepares a page that names its folder itself, and may load from any address of this machine. */
  readonly web?: (context: BrowserContext) => Promise<void>;
}

export class Workbench {
  readonly page: Page;
  readonly #context: BrowserContext;
  readonly #profile: string;

  private constructor(page: Page, context: BrowserContext, profile: string) {
    this.page = page;
    this.#context = context;
    this.#profile = profile;
  }

  /** Opens the server's folder in a new browser with a profile of its own. */
  static async open(server: CodeServer, { query = {}, expose = {}, web }: OpenOptions = {}): Promise<Workbench> {
    const profile = await mkdtemp(join(tmpdir(), 'elfsmith-browser-'));
    const executablePath = findBrowser();
    if (executablePath === undefined) throw new Error('no Chromium on this machine');
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: true,
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        ...(web ? ['--disable-web-security'] : []),
      ],
      bypassCSP: web !== undefined,
    });
    // Tests must not depend on anything but this machine.
    await context.route(
      (url) => url.protocol.startsWith('http') && url.hostname !== '127.0.0.1',
      (route) => route.abort(),
    );
    await web?.(context);
    const page = context.pages()[0] ?? (await context.newPage());
    page.setDefaultTimeout(patience);
    for (const [name, run] of Object.entries(expose)) await page.exposeFunction(name, run);
    const address = new URL(server.address);
    if (!web) address.searchParams.set('folder', server.folder);
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
    const workbench = new Workbench(page, context, profile);
    await page.goto(address.href, { timeout: 60_000 });
    await workbench.ready();
    return workbench;
  }

  /** Waits for the Explorer, after opening or a reload. */
  async ready(): Promise<void> {
    await this.page.waitForSelector('.monaco-workbench .explorer-folders-view .monaco-list-row', { timeout: 60_000 });
  }

  async close(): Promise<void> {
    await this.#context.close();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  async shot(name: string): Promise<void> {
    await mkdir(pictures, { recursive: true });
    await this.page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' });
  }

  /**
   * Polls until `get` gives something other than undefined, false, null or an empty text; errors count as "not yet".
   */
  async until<T>(
    what: string,
    get: () => Promise<T>,
    milliseconds = patience,
  ): Promise<Exclude<T, false | null | undefined>> {
    let last: unknown;
    for (const end = Date.now() + milliseconds; Date.now() < end; await sleep(50)) {
      try {
        const value = await get();
        if (value) return value as Exclude<T, false | null | undefined>;
        last = value;
      } catch (error) {
        last = error;
      }
    }
    await this.shot('timeout');
    throw new Error(`waited in vain for ${what}; last: ${String(last)}`);
  }

  /** Runs a command by its title in the palette and types answers into the inputs that follow. */
  async command(title: string, ...answers: string[]): Promise<void> {
    const input = this.page.locator(`${palette} .quick-input-filter input`);
    // A key that comes while the window is busy with another part of it is lost.
    await this.until('the palette', async () => {
      await this.key('F1');
      await input.waitFor({ timeout: patience / 4 });
      return true;
    });
    await input.fill(`>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
    // The palette goes, or becomes the command's own first input.
    await this.#enter(
      `the palette to run ${title}`,
      async () => !(await input.isVisible()) || (await input.inputValue({ timeout: 500 })) !== `>${title}`,
    );
    for (const answer of answers) {
      await input.waitFor();
      await input.fill(answer);
      await this.page.keyboard.press('Enter');
    }
  }

  /** Presses Enter, again when nothing has come of it for long: a key is lost while what takes it is busy. */
  async #enter(what: string, isTaken: () => Promise<boolean>): Promise<void> {
    await this.until(what, async () => {
      if (await isTaken()) return true;
      await this.key('Enter');
      return this.until(what, isTaken, patience / 4);
    });
  }

  /** The entries of the open quick pick. */
  async choices(): Promise<string[]> {
    return this.until('choices', async () => {
      const texts = await this.page.locator(`${palette} .quick-input-list .monaco-list-row`).allInnerTexts();
      return texts.length > 0 && texts.map((text) => text.replaceAll(/\s+/g, ' ').trim());
    });
  }

  /** Chooses an entry of the open quick pick by its beginning. */
  async choose(label: string): Promise<void> {
    await this.page
      .locator(`${palette} .quick-input-list .monaco-list-row`, {
        has: this.page.locator('.label-name', { hasText: label }),
      })
      .first()
      .click();
  }

  /** The labels of the entries with a tick in the open quick pick. */
  async checked(): Promise<string[]> {
    const rows = this.page.locator(`${palette} .quick-input-list .monaco-list-row`);
    const labels = await rows.evaluateAll((all) =>
      all
        .filter(
          (row) =>
            row.getAttribute('aria-checked') === 'true' ||
            row.querySelector('input:checked, .monaco-custom-toggle.checked') !== null,
        )
        .map((row) => row.querySelector('.label-name')?.textContent ?? ''),
    );
    return labels.map((text) => text.trim());
  }

  /** Presses a button of a message. */
  async answer(label: string): Promise<void> {
    await this.page
      .locator('.notifications-toasts .notification-list-item .monaco-button', { hasText: label })
      .first()
      .click();
  }

  /** Accepts the path that the editor's own dialog for files proposes, which has to end so. */
  async confirmPath(end: string): Promise<void> {
    const input = this.page.locator(`${palette} .quick-input-filter input`);
    await this.until(`a proposed path that ends with ${end}`, async () =>
      (await input.inputValue({ timeout: 500 })).endsWith(end),
    );
    // It goes, or asks whether to write over what is there.
    const isTaken = async (): Promise<boolean> =>
      !(await input.isVisible()) || /overwrite/.test(await this.page.locator(palette).innerText({ timeout: 500 }));
    await this.#enter('the dialog to take it', isTaken);
  }

  /** Types a path into the editor's own dialog for files, which begins with a folder, and accepts it. */
  async givePath(path: string): Promise<void> {
    const input = this.page.locator(`${palette} .quick-input-filter input`);
    await this.until('the dialog for files', async () => (await input.inputValue({ timeout: 500 })).endsWith('/'));
    // While the dialog reads the folder it takes no Enter, and then writes the folder over what was typed. It may also
    // read the folder because of what was typed: its button takes what Enter did not.
    const button = this.page.locator(`${palette} .quick-input-action .monaco-button`);
    let tries = 0;
    await this.until('the dialog to take the path', async () => {
      if (tries > 0 && !(await input.isVisible())) return true;
      await input.fill(path, { timeout: 500 });
      await (tries++ % 2 === 0 ? this.key('Enter') : button.click({ timeout: 500 }));
      return await input.waitFor({ state: 'hidden', timeout: 1500 }).then(
        () => true,
        () => false,
      );
    });
  }

  /** Ticks an entry of the open quick pick by its beginning. */
  async tick(label: string): Promise<void> {
    await this.choose(label);
    await this.until(`a tick at ${label}`, async () => (await this.checked()).some((each) => each.startsWith(label)));
  }

  async key(name: string): Promise<void> {
    await this.page.keyboard.press(name);
  }

  /**
   * The Explorer's row of a path relative to the folder; opens the folders on the way and scrolls, since rows out of
   * sight do not exist.
   */
  async row(path: string): Promise<Locator> {
    const parts = path.split('/');
    await this.#showExplorer();
    // The tooltip of the row on which the mouse rests covers the one below.
    await this.page.mouse.move(640, 5);
    for (const part of parts.slice(0, -1)) {
      const folder = await this.#rowNamed(part);
      if ((await folder.getAttribute('aria-expanded')) === 'false') await folder.click();
    }
    return this.#rowNamed(parts.at(-1) ?? path);
  }

  /** Another container of views may be in front of it. */
  async #showExplorer(): Promise<void> {
    const list = this.page.locator('.explorer-folders-view .monaco-list-row').first();
    if (await list.isVisible()) return;
    await this.command('View: Show Explorer');
    await list.waitFor();
  }

  async #rowNamed(name: string): Promise<Locator> {
    const exactly = new RegExp(`^${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
    const rows = this.page.locator('.explorer-folders-view .monaco-list-row');
    const row = rows.filter({ has: this.page.locator('.label-name', { hasText: exactly }) }).first();
    if (
      await row.waitFor({ timeout: 1500 }).then(
        () => true,
        () => false,
      )
    )
      return row;
    const box = await this.page.locator('.explorer-folders-view .monaco-list').first().boundingBox();
    if (!box) throw new Error('no Explorer');
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await this.page.mouse.wheel(0, -1e7);
    return this.until(`the Explorer's entry ${name}`, async () => {
      if ((await row.count()) > 0) return row;
      await this.page.mouse.wheel(0, box.height * 0.7);
      return undefined;
    });
  }

  async clickFile(path: string, options: { double?: boolean; button?: 'left' | 'right' } = {}): Promise<void> {
    const row = await this.row(path);
    if (options.double) await row.dblclick();
    else await row.click({ button: options.button ?? 'left' });
  }

  /** How the menu was opened that is open, and which submenu. */
  #lastMenu: { readonly open: () => Promise<unknown>; submenu?: string } | undefined;

  /** The labels of an entry's context menu, which stays open. */
  async menu(path: string): Promise<string[]> {
    const labels = this.page.locator('.monaco-menu .action-menu-item .action-label');
    this.#lastMenu = { open: () => this.menu(path) };
    // A click while the Explorer changes its rows is lost.
    await this.until(`the menu of ${path}`, async () => {
      await this.clickFile(path, { button: 'right' });
      return await labels
        .first()
        .waitFor({ timeout: 3000 })
        .then(
          () => true,
          () => false,
        );
    });
    return (await labels.allInnerTexts())
      .map((text) => text.replaceAll('\u00a0', ' ').trim())
      .filter((text) => text !== '');
  }

  /** Whether the keyboard is in a part of the window. */
  async hasFocus(selector: string): Promise<boolean> {
    return this.page.evaluate((part) => Boolean(document.activeElement?.closest(part)), selector);
  }

  /** The buttons above the active editor, without their keys. */
  async buttons(): Promise<string[]> {
    const labels = await this.page
      .locator('.editor-group-container.active .editor-actions .action-label')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
    return labels.map((label) => label.replace(/ \(.*/, ''));
  }

  /** Opens the menu behind the buttons above the active editor; gives its labels. */
  async moreActions(): Promise<string[]> {
    const actions = this.page.locator('.editor-group-container.active .editor-actions .action-label');
    this.#lastMenu = { open: () => this.moreActions() };
    await actions.and(this.page.locator('[aria-label^="More Actions"]')).click();
    const labels = this.page.locator('.monaco-menu .action-menu-item .action-label');
    await labels.first().waitFor();
    return (await labels.allInnerTexts()).map((text) => text.replaceAll('\u00a0', ' ').trim());
  }

  /** Opens a submenu of the open menu; gives its labels. */
  async submenu(label: string): Promise<string[]> {
    const submenu = this.page.locator('.monaco-submenu');
    await this.until(`the submenu ${label}`, async () => {
      await this.#openMenuAgain();
      await this.#menuItem(label).hover({ timeout: 1500 });
      return await submenu
        .first()
        .waitFor({ timeout: 1500 })
        .then(
          () => true,
          () => false,
        );
    });
    if (this.#lastMenu) this.#lastMenu.submenu = label;
    const labels = await submenu.last().locator('.action-menu-item .action-label').allInnerTexts();
    return labels.map((text) => text.replaceAll('\u00a0', ' ').trim()).filter((text) => text !== '');
  }

  async closeMenu(): Promise<void> {
    const menu = this.page.locator('.monaco-menu').first();
    // A submenu closes first.
    for (let level = 0; level < 2 && (await menu.isVisible()); level++) await this.key('Escape');
    await menu.waitFor({ state: 'detached' });
  }

  async chooseInMenu(label: string): Promise<void> {
    await this.until(`the choice of ${label}`, async () => {
      await this.#openMenuAgain();
      const item = this.#menuItem(label);
      await item.hover({ timeout: 1500 });
      await sleep(100);
      await item.click({ timeout: 1500 });
      return true;
    });
  }

  /** A menu is gone when the window has put the focus elsewhere meanwhile. */
  async #openMenuAgain(): Promise<void> {
    if (!this.#lastMenu || (await this.page.locator('.monaco-menu').first().isVisible())) return;
    const { open, submenu } = this.#lastMenu;
    await open();
    if (submenu !== undefined) await this.submenu(submenu);
  }

  #menuItem(label: string): Locator {
    // The items of a submenu stand inside the one that opens it.
    return this.page
      .locator('.monaco-menu .action-item')
      .filter({ has: this.page.locator('> * > .action-label', { hasText: label }) })
      .last();
  }

  /** What takes keys or tells something just now, for whoever wants to know why a scene failed. */
  async screen(): Promise<string> {
    const look = async (): Promise<string> => {
      const parts: Record<string, string> = {
        dialog: '.monaco-dialog-box',
        menu: '.monaco-menu',
        palette,
        messages: '.notifications-toasts .notification-list-item',
      };
      const found = Object.entries(parts).map(async ([name, selector]) => {
        const texts = await this.page.locator(selector).filter({ visible: true }).allInnerTexts();
        return texts.length > 0 ? `${name}: ${texts.join(' ').replaceAll(/\s+/g, ' ')}` : '';
      });
      const focus = await this.page.evaluate(() => document.activeElement?.className ?? '');
      const tabs = (await this.tabs()).map(({ label, active }) => (active ? `[${label}]` : label));
      return [...(await Promise.all(found)), `tabs: ${tabs.join(' ')}`, `focus: ${focus}`].filter(Boolean).join('; ');
    };
    // A page that has hung or crashed does not answer.
    return Promise.race([look().catch(String), sleep(patience / 4).then(() => 'a page that does not answer')]);
  }

  async tabs(): Promise<Tab[]> {
    return this.page.locator('.tabs-container .tab').evaluateAll((tabs) =>
      tabs.map((tab) => ({
        label: tab.getAttribute('data-resource-name') ?? '',
        active: tab.classList.contains('active'),
        preview: tab.querySelector('.monaco-icon-label.italic') !== null,
      })),
    );
  }

  async activeTab(): Promise<string> {
    return (await this.tabs()).find(({ active }) => active)?.label ?? '';
  }

  /** The lines on the screen, top to bottom. */
  async text(): Promise<string[]> {
    return this.page
      .locator(lines)
      .first()
      .evaluate(
        (area) =>
          [...area.querySelectorAll<HTMLElement>('.view-line')]
            .sort((a, b) => parseFloat(a.style.top) - parseFloat(b.style.top))
            .map((line) => (line.textContent ?? '').replaceAll('\u00a0', ' ')),
        undefined,
        { timeout: 500 },
      )
      .catch(() => []);
  }

  /** The lines on the screen with a wavy line below an error. */
  async marked(): Promise<string[]> {
    return this.page
      .locator('.editor-group-container.active .monaco-editor')
      .first()
      .evaluate((editor) => {
        const marks = [...editor.querySelectorAll('.squiggly-error')].map((mark) => mark.getBoundingClientRect().top);
        return [...editor.querySelectorAll('.view-line')]
          .filter((line) => marks.some((top) => Math.abs(top - line.getBoundingClientRect().top) < 2))
          .map((line) => (line.textContent ?? '').replaceAll('\u00a0', ' '));
      });
  }

  /** Waits until a line on the screen contains `text`; gives the line. */
  async shows(text: string, milliseconds = patience): Promise<string> {
    return this.until(
      `text ${text}`,
      async () => (await this.text()).find((line) => line.includes(text)),
      milliseconds,
    );
  }

  /**
   * The middle of an occurrence (from 0, or from the end when negative) of `text` on the screen, or of the last `part`
   * in it.
   */
  async find(text: string, occurrence = 0, part = text): Promise<Point> {
    return this.until(`text ${text}`, () =>
      this.page
        .locator(lines)
        .first()
        .evaluate(
          (area, [wanted, which, inner]) => {
            const found: Point[] = [];
            const rows = [...area.querySelectorAll<HTMLElement>('.view-line')].sort(
              (a, b) => parseFloat(a.style.top) - parseFloat(b.style.top),
            );
            for (const row of rows) {
              const nodes: Text[] = [];
              for (const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT); walker.nextNode();)
                nodes.push(walker.currentNode as Text);
              const full = nodes
                .map((node) => node.data)
                .join('')
                .replaceAll('\u00a0', ' ');
              const locate = (at: number): [Text, number] => {
                let rest = at;
                for (const node of nodes) {
                  if (rest <= node.data.length) return [node, rest];
                  rest -= node.data.length;
                }
                throw new Error('out of the line');
              };
              for (let at = full.indexOf(wanted); at >= 0; at = full.indexOf(wanted, at + 1)) {
                const range = document.createRange();
                const start = at + wanted.lastIndexOf(inner);
                range.setStart(...locate(start));
                range.setEnd(...locate(start + inner.length));
                const box = range.getBoundingClientRect();
                const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
                // Lines just above the window are there, too, under the heading that sticks.
                if (row.contains(document.elementFromPoint(middle.x, middle.y))) found.push(middle);
              }
            }
            return found.at(which);
          },
          [text, occurrence, part] as const,
        ),
    );
  }

  /**
   * Scrolls to the first occurrence of `text` by the find widget, which searches while one types; the editor has the
   * focus.
   */
  async reveal(text: string): Promise<void> {
    const widget = '.editor-group-container.active .find-widget.visible';
    const input = this.page.locator(`${widget} textarea`).first();
    const count = this.page.locator(`${widget} .matchesCount`);
    // The keys are lost when the text comes after the focus, and what is typed when the widget comes slowly.
    await this.until(`a match for ${text}`, async () => {
      if (!(await input.isVisible())) {
        if (!(await this.hasFocus('.editor-group-container.active .monaco-editor')))
          await this.command('View: Focus Active Editor Group');
        await this.key('Control+Home');
        await this.key('Control+f');
        await input.waitFor({ timeout: patience / 8 });
      }
      await input.fill('', { timeout: patience / 8 });
      await input.fill(text, { timeout: patience / 8 });
      return this.until(
        'the count',
        async () => /^[1-9]\d* of [1-9]/.test(await count.innerText({ timeout: 500 })),
        patience / 8,
      );
    });
    // Above an open one the editor has room, behind which lenses of the first line are out of sight.
    await this.until('the search to close', async () => {
      await this.key('Escape');
      return (await this.page.locator(widget).count()) === 0;
    });
    await this.find(text);
  }

  async click(text: string, occurrence = 0): Promise<void> {
    const { x, y } = await this.find(text, occurrence);
    await this.page.mouse.click(x, y);
    // The status bar follows a little later.
    let before: string;
    do {
      before = JSON.stringify(await this.cursor());
      await sleep(150);
    } while (JSON.stringify(await this.cursor()) !== before);
  }

  /** Ctrl+click on the last `link` of a `text` on the screen. */
  async openLink(link: string, text: string): Promise<void> {
    const end = await this.find(text, 0, link);
    await this.page.keyboard.down('Control');
    await this.page.mouse.move(end.x - 1, end.y);
    await this.page.mouse.move(end.x, end.y);
    await this.page.locator('.detected-link-active').first().waitFor();
    await this.page.mouse.click(end.x, end.y);
    await this.page.keyboard.up('Control');
  }

  /**
   * The pop-up that appears over an occurrence of `text`. Code lenses that arrive late move the text away from the
   * mouse, so that it may have to follow.
   */
  async hover(text: string, occurrence = 0): Promise<string> {
    const box = this.page.locator('[widgetid$="ContentHoverWidget"] .monaco-hover').filter({ visible: true }).first();
    // One of what has come under the resting mouse is not meant.
    const leave = async (): Promise<void> => {
      await this.page.mouse.move(640, 5);
      await box.waitFor({ state: 'hidden', timeout: 2000 }).catch(() => this.key('Escape'));
    };
    await leave();
    return this.until(`hover over ${text}`, async () => {
      const { x, y } = await this.find(text, occurrence);
      await this.page.mouse.move(x, y);
      await sleep(40);
      await this.page.mouse.move(x + 1, y);
      await box.waitFor({ timeout: 2000 });
      const shown = (await box.innerText({ timeout: 200 })).trim();
      if (shown.startsWith('Loading')) return '';
      // A code lens that comes late moves the lines: then it is the hover of another one.
      if ((await this.find(text, occurrence)).y === y) return shown;
      await leave();
      return '';
    });
  }

  /** Line and column of the cursor, from 1, as the status bar says; undefined when no text has the focus. */
  async cursor(): Promise<{ line: number; column: number } | undefined> {
    const shown = await this.page
      .locator(String.raw`#status\.editor\.selection`)
      .innerText({ timeout: 500 })
      .catch(() => '');
    const match = /Ln ([\d,.]+), Col (\d+)/.exec(shown);
    return match ? { line: Number(match[1]?.replaceAll(/[,.]/g, '')), column: Number(match[2]) } : undefined;
  }

  /** Presses a key and waits until the cursor or the tab is another. */
  async jump(key: string): Promise<void> {
    const where = async (): Promise<string> => JSON.stringify([await this.activeTab(), await this.cursor()]);
    await this.until('the cursor', () => this.cursor());
    const from = await where();
    await this.key(key);
    await this.until(
      `a jump after ${key}`,
      async () => (await where()) !== from && (await this.cursor()) !== undefined,
    );
  }

  /** What the terminal in front shows. */
  async terminal(): Promise<string> {
    const rows = await this.page.locator('.terminal.xterm .xterm-rows > div').allInnerTexts();
    return rows.map((row) => row.replaceAll('\u00a0', ' ').trimEnd()).join('\n');
  }

  async clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** The code lens with this text. */
  lens(text: string): Locator {
    return this.page.locator('.editor-group-container.active .codelens-decoration a', { hasText: text }).first();
  }

  /** The texts of the code lenses on the screen. */
  async lenses(): Promise<string[]> {
    const all = this.page.locator('.editor-group-container.active .codelens-decoration a');
    return (await all.allInnerTexts()).map((text) => text.replaceAll('\u00a0', ' ').trim());
  }

  /** The buttons above the active editor that not every editor has. */
  async titleButtons(): Promise<string[]> {
    return (await this.buttons()).filter((label) => !/^(Split Editor|More Actions)/.test(label));
  }

  /** Presses a button of the active editor's title. */
  async pressTitle(label: string): Promise<void> {
    await this.page
      .locator(`.editor-group-container.active .editor-actions .action-label[aria-label^="${label}"]`)
      .click();
  }

  async breadcrumbs(): Promise<string[]> {
    return this.page
      .locator('.editor-group-container.active .breadcrumbs-control .monaco-breadcrumb-item')
      .allInnerTexts();
  }

  async outline(): Promise<string[]> {
    await this.command('Explorer: Focus on Outline View');
    return this.until('the outline', async () => {
      const labels = await this.page.locator('.outline-pane .monaco-list-row .monaco-icon-label').allInnerTexts();
      return labels.length > 0 && labels;
    });
  }

  /** Opens a row of the view "Dependencies" unless it is open; the editor remembers rows by their names. */
  async expandDependency(name: string): Promise<void> {
    const row = this.page.locator(`${dependencyTree} .monaco-list-row`, { hasText: name }).first();
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.locator('.monaco-tl-twistie').click();
  }

  /** The rows of the view "Dependencies". */
  async dependencies(): Promise<string[]> {
    return this.until('the tree of dependencies', async () => {
      const rows = await this.page.locator(`${dependencyTree} .monaco-list-row .monaco-icon-label`).all();
      const part = (row: Locator, name: string): Promise<string> =>
        row.locator(`.label-${name}`).innerText({ timeout: 500 });
      return (
        rows.length > 0 &&
        (await Promise.all(rows.map(async (row) => `${await part(row, 'name')}: ${await part(row, 'description')}`)))
      );
    });
  }

  async clickDependency(name: string): Promise<void> {
    await this.page.locator(`${dependencyTree} .monaco-list-row`, { hasText: name }).first().click();
  }

  /** Presses a button in the title of the view "Dependencies". */
  turnDependencies(label: string): Promise<void> {
    return this.press('Dependencies', label);
  }

  /** Presses a button in the title of a view. */
  async press(view: string, label: string): Promise<void> {
    await this.page.locator(pane(view)).hover();
    await this.page.locator(`${pane(view)} .pane-header .action-label[aria-label^="${label}"]`).click();
  }

  /** The rows of a view that is a tree, as a screen reader reads them. */
  async rowsOf(view: string): Promise<string[]> {
    const rows = this.page.locator(`${pane(view)} .monaco-list-row`);
    return rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''));
  }

  /** Clicks a row of a view that is a tree. */
  async clickRow(view: string, text: string): Promise<void> {
    await this.page
      .locator(`${pane(view)} .monaco-list-row`, { hasText: text })
      .first()
      .click();
  }

  /** The page of a webview that has an element. */
  async webview(selector: string): Promise<Frame> {
    return this.until(`a webview with ${selector}`, async () => {
      for (const frame of this.page.frames())
        if (frame.url().includes('fake.html') && (await frame.locator(selector).count()) > 0) return frame;
      return undefined;
    });
  }

  /** Waits for a message that contains `text`; gives it whole. */
  async told(text: string): Promise<string> {
    const messages = this.page.locator('.notifications-toasts .notification-list-item');
    return this.until(`a message with ${text}`, async () =>
      (await messages.allInnerTexts())
        .map((each) => each.replaceAll(/\s+/g, ' ').trim())
        .find((each) => each.includes(text)),
    );
  }

  /** The texts of error messages that pop up. */
  async errors(): Promise<string[]> {
    const shown = this.page
      .locator('.notifications-toasts .notification-list-item')
      .filter({ has: this.page.locator('.codicon-error') });
    return (await shown.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim());
  }
}
