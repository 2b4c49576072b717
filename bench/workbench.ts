// How long a user waits in the real workbench of test/editor: `node bench/workbench.ts NAME=EXTENSION… [--minutes N]
// [--only PARTS]`, for each of the given extensions (a packaged one, or a checkout that has packaged its own) in a
// column of one Markdown table: medians, as the page sees them, from the key or click to the frame that shows what was
// asked for. What an extension does not have, or not in time, is "–", with the reason on standard error. `--minutes` is
// the most that each may take, 6 if not given; `--only` is a regular expression for the parts to measure.

import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { CodeServer } from '../test/editor/codeServer.ts';
import { Workbench } from '../test/editor/workbench.ts';
import { linkOrCopy, makeElfFolder } from './elfFolder.ts';
import { median, residentSize } from './support.ts';

const library = '/usr/lib/x86_64-linux-gnu/libLLVM-14.so.1';
const libraryName = basename(library);
/** Milliseconds that one thing may take before it is given up. */
const patience = 60_000;
/** The input of the palette and of what a command asks for. */
const palette = '.quick-input-widget:not([style*="display: none"]) .quick-input-filter input';
const queries = ['printf', 'qsort', 'memcpy', 'strlen', 'malloc'];

/** What is to be seen on the page: each selector has a visible element whose text fits. */
type Sight = Readonly<Record<string, string>>;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: 'string' }, only: { type: 'string' } },
});
const minutes = Number(values.minutes ?? 6);
const folders = { small: resolve('out/bench/184'), big: resolve('out/bench/5000') };

class Times {
  readonly rows = new Map<string, string>();
  readonly #start = Date.now();
  /** When what is being done has to be at its end. */
  end = 0;

  /** @param share of the time of an extension that may be over at the end of what begins now, with its closing */
  grant(share: number): void {
    this.end = this.#start + share * minutes * 60_000 - 15_000;
  }

  get isOver(): boolean {
    return Date.now() > this.end;
  }

  set(what: string, values: readonly number[], unit = 'ms'): void {
    if (values.length > 0) this.rows.set(what, `${median(values).toFixed(0)} ${unit}`);
  }
}

/** One window of one extension on one folder. */
class Session {
  readonly server: CodeServer;
  readonly window: Workbench;
  readonly times: Times;

  private constructor(server: CodeServer, window: Workbench, times: Times) {
    this.server = server;
    this.window = window;
    this.times = times;
  }

  static async run(
    extension: string,
    folder: string,
    times: Times,
    tour: (session: Session) => Promise<void>,
  ): Promise<void> {
    const server = await CodeServer.start({ folder, extension });
    try {
      // On a busy machine the first page may take longer than a page may.
      const window = await Workbench.open(server).catch(() => Workbench.open(server));
      try {
        await tour(new Session(server, window, times));
      } finally {
        await window.close();
      }
    } finally {
      await server.stop();
    }
  }

  /** Does a part of the tour; what goes wrong in it is said, and the next part begins with a tidy window. */
  async part(what: string, run: () => Promise<void>): Promise<void> {
    if (values.only !== undefined && !RegExp(values.only).test(what)) return;
    if (this.times.isOver) return console.error(`  ${what}: no time left`);
    const start = Date.now();
    try {
      await inTime(run(), Math.min(2 * patience, this.times.end - Date.now()), what);
      console.error(`  ${what}: done in ${((Date.now() - start) / 1000).toFixed(1)} s`);
    } catch (error) {
      console.error(`  ${what}: ${error instanceof Error ? error.message : String(error)}`);
      await inTime(this.tidy(), patience / 4, 'a tidy window').catch(() => {});
    }
  }

  async tidy(): Promise<void> {
    for (let times = 0; times < 3; times++) await this.window.key('Escape');
    await this.window.command('View: Close All Editors');
  }

  /**
   * Milliseconds from the last event of a kind that `act` causes until a sight is there, measured in the page.
   */
  async time(event: 'mousedown' | 'mousemove' | 'keydown', sight: Sight, act: () => Promise<void>): Promise<number> {
    const { page } = this.window;
    await page.evaluate(watch, [event, sight, patience] as const);
    await act();
    const time = await inTime(page.evaluate(watched), patience, JSON.stringify(sight));
    if (time < 0) throw new Error(`waited in vain for ${JSON.stringify(sight)}`);
    return time;
  }

  /** A file is clicked; its listing is there when text is. */
  async open(name: string): Promise<number> {
    await this.tidy();
    const row = await this.window.row(name);
    return await this.time('mousedown', listingOf(name), () => row.click());
  }

  /** The server anew, with nothing in its memory. */
  async restart(): Promise<void> {
    const before = this.#log().split(' ready').length;
    await this.tidy();
    await this.window.command('Elfsmith: Restart Server');
    await this.window.until('the server', async () => this.#log().split(' ready').length > before);
  }

  /** Bytes in memory of the extension's server with its children, in MB. */
  memory(): number {
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      const words = commandLine(pid);
      if (words.some((word) => word.startsWith(this.server.home) && word.includes('/out/server/')))
        return residentSize(Number(pid)) / 1e6;
    }
    throw new Error('no server');
  }

  /**
   * Milliseconds from the extension's activation until it is known what the files in sight are, as the logs say: with
   * the start of the server.
   */
  async look(): Promise<number> {
    const known = /^(\S+) (?:scanned|looked at) \d+ files/m;
    await this.server.logged(/Elfsmith\.log$/, known, patience);
    const begin = /^(\S+) ExtensionService#_doActivateExtension elfsmith/m.exec(this.#log('exthost.log'))?.[1];
    return Date.parse(known.exec(this.#log())?.[1] ?? '') - Date.parse(begin ?? '');
  }

  /** Milliseconds until that is known of all files; those that look only at what is in sight are asked for all. */
  async scan(): Promise<number> {
    if (!/scanned/.test(this.#log())) await this.window.command('Elfsmith: Open ELF Listing of…');
    const time = await this.#logged(/scanned \d+ files.* in (\d+) ms/);
    await this.window.key('Escape');
    return time;
  }

  async #logged(line: RegExp): Promise<number> {
    await this.server.logged(/Elfsmith\.log$/, line, patience);
    return Number(line.exec(this.#log())?.[1]);
  }

  #log(end = 'Elfsmith.log'): string {
    const folder = join(this.server.home, 'data/logs');
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(end));
    return names.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  }
}

/** What the command line of a process is made of; nothing when it has ended. */
function commandLine(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

function inTime<T>(work: Promise<T>, milliseconds: number, what: string): Promise<T> {
  work.catch(() => {});
  const late = sleep(Math.max(0, milliseconds), undefined, { ref: false }).then(() => {
    throw new Error(`${what}: not within ${(milliseconds / 1000).toFixed(0)} s`);
  });
  return Promise.race([work, late]);
}

type Watch = { time?: Promise<number> };

/** Runs in the page: looks at each frame whether the sight is there, from the last event on. */
function watch([event, sight, patience]: readonly [string, Sight, number]): void {
  let start: number | undefined;
  const begun = performance.now();
  const hear = (): void => {
    start = performance.now();
  };
  document.addEventListener(event, hear, true);
  const isThere = ([selector, text]: [string, string]): boolean =>
    [...document.querySelectorAll<HTMLElement>(selector)].some(
      (element) =>
        element.getClientRects().length > 0 &&
        new RegExp(text).test((element.textContent ?? '').replaceAll('\u00a0', ' ').trim()),
    );
  (globalThis as Watch).time = new Promise((done) => {
    const look = (): void => {
      const isOver = performance.now() - begun > patience;
      const isSeen = start !== undefined && Object.entries(sight).every(isThere);
      if (!isOver && !isSeen) return void requestAnimationFrame(look);
      document.removeEventListener(event, hear, true);
      done(isSeen && start !== undefined ? performance.now() - start : -1);
    };
    requestAnimationFrame(look);
  });
}

/** Runs in the page. */
function watched(): Promise<number> {
  return (globalThis as Watch).time ?? Promise.resolve(-1);
}

function listingOf(name: string): Sight {
  return {
    [`.tabs-container .tab.active[data-resource-name="${name}.elf-listing"]`]: '',
    // Where one was before is in sight, not always the first line.
    '.editor-group-container.active .view-lines': String.raw`\S`,
  };
}

const hover: Sight = { '[widgetid$="ContentHoverWidget"] .monaco-hover': String.raw`^(?!Loading)\S` };

async function smallTour(session: Session): Promise<void> {
  const { window, times } = session;
  await session.part('scan', async () =>
    times.set('184 files, from activation until those in sight are known', [await session.look()]),
  );
  await session.part('memory', async () => times.set('server memory, nothing opened', [session.memory()], 'MB'));
  await session.part('activation', () => activation(session));
  await session.part('open small', () => rounds(times, 'open small', 5, () => session.open('hello')));
  await session.part('hover', () => hovers(session, 'hello', 'hover on a slot', 'R_X86_64_JUMP_SLOT', 'puts'));
  await session.part('F12', () => rounds(times, 'F12 into libc', 3, () => intoLibc(session)));
  await session.part('Shift+F12', async () => {
    const found: Sight = { '.peekview-widget': String.raw`References \(|No ref|\S` };
    await intoLibc(session);
    times.set('Shift+F12 in libc, 184 files', [await session.time('keydown', found, () => window.key('Shift+F12'))]);
  });
  await session.part('open libLLVM', () =>
    rounds(times, 'open libLLVM, server anew', 3, async () => {
      await session.restart();
      return await session.open(libraryName);
    }),
  );
  await session.part('pages', () => pages(session));
  await session.part('hover on a page', () => hovers(session, undefined, 'hover on a page', 'R_X86_64_', 'R_X86_64_'));
  await session.part('search all pages', () => searchPages(session));
  await session.part('memory', async () => times.set('server memory, libLLVM read', [session.memory()], 'MB'));
  await session.part('Ctrl+T', () => searches(session, '184 files', 25_000));
  await session.part('merge curl', () => mergeCurl(session));
}

async function bigTour(session: Session): Promise<void> {
  const { window, times } = session;
  await session.part('scan', async () =>
    times.set('5,000 files, from activation until those in sight are known', [await session.look()]),
  );
  await session.part('scan', async () => times.set('5,000 files, all known', [await session.scan()]));
  await session.part('Ctrl+T', () => searches(session, '5,000 files', 20_000));
  await session.part('Shift+F12', async () => {
    await intoLibc(session);
    const found: Sight = { '.peekview-widget .ref-tree .monaco-list-row, .peekview-widget .messages': String.raw`\S` };
    times.set('Shift+F12 in libc, 5,000 files', [await session.time('keydown', found, () => window.key('Shift+F12'))]);
  });
  await session.part('memory', async () => times.set('server memory, 5,000 files searched', [session.memory()], 'MB'));
}

/** Measures several times, for a while at most. */
async function rounds(
  times: Times,
  what: string,
  count: number,
  measure: (round: number) => Promise<number>,
  milliseconds = patience,
): Promise<void> {
  const found: number[] = [];
  const end = Date.now() + milliseconds;
  try {
    for (let round = 0; round < count && !(round > 0 && Date.now() > end) && !times.isOver; round++)
      found.push(await measure(round));
  } finally {
    times.set(what, found);
  }
}

/** The pop-up over a text of the listing in front, or of one that is opened first. */
async function hovers(
  session: Session,
  name: string | undefined,
  what: string,
  row: string,
  text: string,
): Promise<void> {
  const { window, times } = session;
  if (name !== undefined) await session.open(name);
  await window.command('View: Focus Active Editor Group');
  await window.reveal(row);
  await rounds(times, what, 5, async () => {
    await window.key('Escape');
    await window.page.mouse.move(5, 400);
    await window.until('no hover', async () => !(await window.page.locator(Object.keys(hover)[0] ?? '').isVisible()));
    const { x, y } = await window.find(text);
    return await session.time('mousemove', hover, () => window.page.mouse.move(x, y));
  });
  await window.key('Escape');
}

/** Goes to a slot of hello, from there to its symbol, and from that, measured, into the C library. */
async function intoLibc(session: Session): Promise<number> {
  const { window } = session;
  await session.open('hello');
  await window.command('View: Focus Active Editor Group');
  await window.reveal('R_X86_64_JUMP_SLOT');
  await window.key('Escape');
  await window.click('puts');
  await window.jump('F12');
  const libc: Sight = {
    '.tabs-container .tab.active[data-resource-name^="libc.so.6"]': '',
    '.editor-group-container.active .view-lines': 'puts@@GLIBC',
  };
  return await session.time('keydown', libc, () => window.key('F12'));
}

/** From the overview to the pages of its biggest table of relocations. */
async function pages(session: Session): Promise<void> {
  const { window, times } = session;
  await session.restart();
  const found: number[] = [];
  for (const page of ['1', '2', '3']) {
    await session.open(libraryName);
    await window.command('View: Focus Active Editor Group');
    await window.reveal('on pages 1 ');
    const sight: Sight = {
      [`.tabs-container .tab.active[data-resource-name$=" ${page}.elf-listing"]`]: '',
      '.editor-group-container.active .view-lines': String.raw`R_X86_64_\w+`,
    };
    found.push(
      await session.time('mousedown', sight, () =>
        window.openLink(page, `on pages 1 2 3`.slice(0, 9 + 2 * Number(page) + 1)),
      ),
    );
  }
  times.set('next page of libLLVM', found);
}

async function searchPages(session: Session): Promise<void> {
  const { window, times } = session;
  await session.open(libraryName);
  await window.command('View: Focus Active Editor Group');
  await rounds(times, 'search all pages of libLLVM', 3, async (round) => {
    const text = ['createFunctionInliningPass', 'getPassRegistry', 'verifyFunction'][round] ?? '';
    await window.command('Elfsmith: Search All Pages');
    const input = window.page.locator(palette);
    await window.until('its input', async () => !(await input.inputValue({ timeout: 500 })).startsWith('>'));
    await input.fill(text);
    const hits: Sight = { '.quick-input-list .monaco-list-row .label-name': text };
    const time = await session.time('keydown', hits, () => window.key('Enter'));
    await window.key('Escape');
    return time;
  });
}

/** The first query, until nothing more comes; others when the server has all names. */
async function searches(session: Session, where: string, milliseconds: number): Promise<void> {
  const { window, times } = session;
  const ask = async (query: string): Promise<number> => {
    await window.key('Escape');
    await window.key('Control+t');
    await window.page.locator(palette).waitFor();
    const rows: Sight = { '.quick-input-list .monaco-list-row .label-name': `^${query}` };
    const time = await session.time('keydown', rows, () => window.page.keyboard.type(query));
    await window.key('Escape');
    return time;
  };
  const busy = window.page.locator('.statusbar-item', { hasText: 'ELF symbols' });
  const start = Date.now();
  await window.key('Control+t');
  await window.page.locator(palette).waitFor();
  await window.page.keyboard.type('main');
  // Names that come while it is open are there for the next query only. Not all extensions have an index.
  const hasIndex = await busy.waitFor({ timeout: 3000 }).then(
    () => true,
    () => false,
  );
  if (hasIndex) await window.until('all names', async () => !(await busy.isVisible()), patience);
  const waited = Date.now() - start;
  const answer = await ask('main');
  times.set(`first Ctrl+T, ${where}, until all names are there`, [hasIndex ? waited + answer : Date.now() - start]);
  await rounds(times, `Ctrl+T, ${where}`, queries.length, (round) => ask(queries[round] ?? 'main'), milliseconds);
}

/** From the list of what goes in to the plan, and from the name of the output until that is there. */
async function mergeCurl(session: Session): Promise<void> {
  const { window, times } = session;
  const output = join(folders.small, 'curl.merged');
  rmSync(output, { force: true });
  await session.open('curl');
  await window.command('View: Focus Active Editor Group');
  await window.command('Elfsmith: Merge into Target');
  await window.until('the list', async () => (await window.choices()).some((text) => text.startsWith('libc.so.6')));
  const planned: Sight = {
    '.tabs-container .tab.active[data-resource-name^="curl merge-plan"]': '',
    '.editor-group-container.active .view-lines': 'become one file',
  };
  const plan = await session.time('keydown', planned, () => window.key('Enter'));
  const ways = '.notification-list-item .monaco-button, .editor-group-container.active .editor-actions .action-label';
  await window.page
    .locator(ways)
    .filter({ visible: true })
    .and(window.page.locator('[aria-label^="Merge…"], .monaco-button'))
    .first()
    .click();
  const box = window.page.locator(palette);
  await window.until('the proposed name', async () => (await box.inputValue({ timeout: 500 })).endsWith('curl.merged'));
  const start = Date.now();
  await window.key('Enter');
  while (!existsSync(output) && Date.now() - start < patience) await sleep(5);
  if (!existsSync(output)) throw new Error('nothing was written');
  const write = Date.now() - start;
  times.set('merge curl, from click to plan', [plan]);
  times.set('merge curl, from name to written', [write]);
  times.set('merge curl, both', [plan + write]);
  await window.until('its end', async () => statSync(output).size > 0);
  rmSync(output, { force: true });
}

/** As the editor itself says. */
async function activation({ window, times }: Session): Promise<void> {
  await window.command('Developer: Show Running Extensions');
  const row = window.page.locator('.runtime-extensions-editor .monaco-list-row, .editor-container .extension', {
    hasText: 'Elfsmith',
  });
  const time = await window.until('its time', async () =>
    /Activation: (\d+)\s*ms/.exec(await row.first().innerText({ timeout: 500 })),
  );
  times.set('activation', [Number(time[1])]);
}

function prepare(): void {
  if (!existsSync(join(folders.small, 'hello'))) {
    makeElfFolder(folders.small, 181);
    copyFileSync('fixtures/prebuilt/x86_64-gcc-hello-pie', join(folders.small, 'hello'));
    for (const path of [library, '/usr/bin/curl'])
      if (existsSync(path)) linkOrCopy(realpathSync(path), join(folders.small, basename(path)));
  }
  if (!existsSync(join(folders.big, 'hello'))) {
    makeElfFolder(folders.big, 4999);
    copyFileSync('fixtures/prebuilt/x86_64-gcc-hello-pie', join(folders.big, 'hello'));
  }
}

/** The package of a checkout, or itself. */
function packageOf(path: string): string {
  const file = path.endsWith('.vsix') ? path : join(path, 'out/elfsmith.vsix');
  if (!existsSync(file)) throw new Error(`${file} is not there: \`npm run package\` makes it`);
  return resolve(file);
}

function print(columns: ReadonlyMap<string, Times>): void {
  const all = [...new Set([...columns.values()].flatMap(({ rows }) => [...rows.keys()]))];
  const lines = [
    ['', ...columns.keys()],
    ['---', ...[...columns.keys()].map(() => '---:')],
    ...all.map((what) => [what, ...[...columns.values()].map(({ rows }) => rows.get(what) ?? '–')]),
  ];
  for (const line of lines) process.stdout.write(`| ${line.join(' | ')} |\n`);
}

const columns = new Map<string, Times>();
const sides = positionals.map((word) => {
  const [name = word, path = word] = word.includes('=') ? word.split('=', 2) : [basename(word), word];
  return [name, packageOf(path)] as const;
});
if (sides.length === 0) throw new Error('Name an extension: NAME=EXTENSION');
mkdirSync('out/bench', { recursive: true });
prepare();
// Whatever hangs, there is a table.
const alarm = setTimeout(
  () => {
    print(columns);
    process.exit(1);
  },
  sides.length * minutes * 60_000,
);
for (const [name, extension] of sides) {
  const times = new Times();
  columns.set(name, times);
  console.error(name);
  for (const [folder, tour, share] of [
    [folders.small, smallTour, 0.6],
    [folders.big, bigTour, 1],
  ] as const) {
    times.grant(share);
    await Session.run(extension, folder, times, tour).catch((error: unknown) => console.error(`  ${String(error)}`));
  }
}
clearTimeout(alarm);
print(columns);
