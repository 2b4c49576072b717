// `npm run pictures`: walks through docs/tutorial.md in the real workbench, word by word, and takes the pictures of
// docs/images on the way. It fails where a step does not lead to what the tutorial promises. Look at the pictures.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeStartSamples } from '../../tools/samples.ts';
import { CodeServer } from './codeServer.ts';
import { Stage } from './scenes/stage.ts';
import { Workbench } from './workbench.ts';

const images = 'docs/images';
/** Short, for it stands in the pictures. */
const folder = join(tmpdir(), 'samples');
/** Wide enough for most rows of a listing, small enough to be read beside the text. */
const size = { width: 1120, height: 640 };
const sideBar = 220;

execFileSync('npm', ['run', 'package', '--silent'], { stdio: ['ignore', 'ignore', 'inherit'] });
makeStartSamples(folder);
mkdirSync(images, { recursive: true });
const server = await CodeServer.start({ folder, extension: 'out/elfsmith.vsix', settings: { 'editor.fontSize': 12 } });
const stage = new Stage(folder);
await stage.raise(() => Workbench.open(server));
const { window } = stage;
try {
  await window.page.setViewportSize(size);
  await widen(sideBar);
  for (const step of [read, follow, explain, mend, bytes, hardening, map, merge]) {
    console.log(step.name);
    await step();
    await window.command('View: Close All Editors');
  }
} finally {
  await window.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function read(): Promise<void> {
  await stage.open('tutorial/hello');
  await window.until('the code lenses', async () => (await window.lenses()).length > 2);
  await picture('open');
}

async function follow(): Promise<void> {
  await stage.open('tutorial/hello');
  await find('JUMP_SLOT');
  await window.until('the library it binds to', async () => (await window.hover('puts@')).includes('libc.so.6'));
  await picture('hover', { isHover: true });
  await window.key('Escape');
  await window.click('puts@');
  await window.jump('F12');
  await window.jump('F12');
  await window.until('libc', async () => (await window.activeTab()).startsWith('libc.so.6'));
  await window.shows('puts@@GLIBC');
  await window.jump('Control+Alt+Minus');
  await window.until('the way back', async () => (await window.activeTab()) === 'hello.elf-listing');
  await window.until('symbols', async () => {
    await window.key('Escape');
    await window.key('Control+t');
    await window.page.keyboard.type('foo_sum');
    const rows = await window.choices();
    // Until all files are read the last row says so.
    return rows.some((row) => row.includes('libfoo.so.1')) && !rows.some((row) => row.startsWith('…'));
  });
  await picture('symbols', { height: 300 });
  await window.key('Escape');
}

async function explain(): Promise<void> {
  await stage.open('tutorial/hello');
  await window.pressTitle('Explain Loading');
  await window.shows('what the kernel maps');
  await picture('explain');
}

async function mend(): Promise<void> {
  await stage.open('tutorial/usefoo');
  await window.shows('libfoo.so.1 is not found');
  await window.click('libfoo.so.1 is not found');
  await window.until('its actions', async () => {
    await window.key('Control+.');
    return (await window.choices()).some((row) => row.startsWith('Add the folder of libfoo.so.1'));
  });
  await picture('missing');
  await window.choose('Add the folder of libfoo.so.1');
  await window.command('View: Show Elfsmith');
  await window.until('the library', async () =>
    (await window.dependencies()).some((row) => /^libfoo\.so\.1: (?!not found)/.test(row)),
  );
  await window.command('View: Show Explorer');
}

async function bytes(): Promise<void> {
  await stage.open('tutorial/hello');
  await find('greetings');
  await window.click('greetings');
  await window.command('Elfsmith: Show Bytes');
  await window.shows('"good morning"');
  await window.hover('1b 20 00 00');
  await picture('bytes', { isHover: true, height: 460 });
  await window.key('Escape');
}

async function hardening(): Promise<void> {
  await stage.open('tutorial/hello');
  await widen(420);
  await window.command('Elfsmith: Show Hardening');
  await window.until('its protections', async () => (await window.rowsOf('Hardening')).length > 4);
  // Its parts are open; the sash between two views gives it their room.
  await window.clickRow('Hardening', 'partial RELRO');
  await window.page.locator('.monaco-list-row', { hasText: 'partial RELRO' }).locator('.monaco-tl-twistie').click();
  await window.page.locator('.pane-header[aria-label^="Dependencies"]').click();
  await window.until('what would mend it', async () =>
    (await window.rowsOf('Hardening')).some((row) => row.includes('-z now')),
  );
  await picture('hardening');
  await window.page.locator('.pane-header[aria-label^="Dependencies"]').click();
  await widen(sideBar);
  await window.command('View: Show Explorer');
}

async function map(): Promise<void> {
  await stage.open('tutorial/hello');
  await window.command('Elfsmith: Open Map');
  const frame = await window.webview('.region');
  await frame.locator('text=Symbols by size').waitFor();
  await frame.locator('.rank').first().click();
  await picture('map');
}

async function merge(): Promise<void> {
  await stage.open('tutorial/usefoo');
  await window.pressTitle('Merge into Target');
  await window.until('its libraries', async () => (await window.choices()).some((row) => row.startsWith('libfoo')));
  await window.tick('Self-Contained');
  await picture('libraries');
  await window.key('Enter');
  await window.shows('It needs no other file to start');
  await window.until('its lenses', async () => (await window.lenses()).length > 2);
  await picture('plan');
  await window.pressTitle('Merge…');
  await window.confirmPath('/tutorial/usefoo.merged');
  await window.until('what was written', async () => (await window.lenses())[0]?.startsWith('written:'));
  await window.lens('run in terminal').click();
  await window.until('what it prints', async () => /usefoo\.merged\s+foo\s/.test(await window.terminal()));
  await picture('run');
  await window.key('Control+j');
}

/** As Ctrl+F and Enter do it; nothing but the row is marked then. */
async function find(text: string): Promise<void> {
  await window.reveal(text);
  await window.key('Escape');
}

/** Drags the border of the side bar. */
async function widen(width: number): Promise<void> {
  const box = await window.page.locator('.part.sidebar').boundingBox();
  if (!box) throw new Error('no side bar');
  await window.page.mouse.move(box.x + box.width, size.height / 2);
  await window.page.mouse.down();
  await window.page.mouse.move(box.x + width, size.height / 2, { steps: 5 });
  await window.page.mouse.up();
}

/** The window, or its upper part, in a file of few colours; a moment later, when colours and hints have come. */
async function picture(name: string, { isHover = false, height = size.height } = {}): Promise<void> {
  const file = join(images, `${name}.png`);
  // The tooltip of what was pressed would be in it.
  if (!isHover) await window.page.mouse.move(size.width / 2, 5);
  await sleep(1000);
  await window.page.screenshot({ path: file, animations: 'disabled', clip: { x: 0, y: 0, ...size, height } });
  const { error } = spawnSync('pngquant', ['--force', '--ext', '.png', '--strip', '--speed', '1', '32', file]);
  console.log(`  ${file}: ${statSync(file).size} bytes${error ? ' (smaller where pngquant is)' : ''}`);
}
