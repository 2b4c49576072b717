// `node tools/setup.mjs --needs test test/editor/big.ts [FILE…]`: opens big binaries in the real workbench as a person
// would: overview, the first and the last page of the biggest table of
// relocations, hover and F12 on both; then a look at kinds of files that are odd in one way each. Prints how long each
// step took; the pictures in out/shots/big are to be looked at.
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { CodeServer } from './codeServer.ts';
import { Workbench } from './workbench.ts';

/** Libraries and programs with hundreds of thousands of relocations. */
const bigFiles = ['/usr/lib/x86_64-linux-gnu/libLLVM-14.so.1', '/usr/lib/chromium/chromium'];

interface Odd {
  readonly fixture: string;
  readonly hover?: string;
  readonly jump?: string;
  readonly cutAt?: number;
}

/**
 * Fixtures to look at: a text to hover over, one to press F12 on twice, and the size that is left of a damaged file.
 */
const oddFiles: readonly Odd[] = [
  { fixture: 'x86_64-gxx-libshapes.so', hover: 'R_X86_64_64' },
  { fixture: 'x86_64-gxx-shapes.o', hover: 'R_X86_64_PLT32' },
  { fixture: 'gnu.a', jump: '_Z4aread' },
  { fixture: 'x86_64-core', hover: 'NT_PRSTATUS' },
  { fixture: 'mips-clang14-libbare.so', hover: 'R_MIPS_REL32' },
  { fixture: 'x86_64-clang14-libbare-android.so', hover: 'R_X86_64_GLOB_DAT' },
  { fixture: 'x86_64-gcc-libfoo.so', cutAt: 12_000 },
];

const big =
  process.argv.length > 2
    ? process.argv.slice(2).map((file) => resolve(file))
    : bigFiles.filter((file) => existsSync(file));
const odd = process.argv.length > 2 ? [] : oddFiles;
const folder = resolve('out/editor/big');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const file of big) symlinkSync(file, join(folder, basename(file)));
for (const { fixture, cutAt } of odd)
  writeFileSync(join(folder, fixture), readFileSync(join('fixtures/prebuilt', fixture)).subarray(0, cutAt));

const server = await CodeServer.start({ folder, extension: 'out/elfsmith.vsix' });
const window = await Workbench.open(server);
try {
  for (const file of big) await tour(basename(file));
  for (const file of odd) await glance(file);
} finally {
  await window.close();
  await server.stop();
}

/** Overview, first page, last page. */
async function tour(name: string): Promise<void> {
  console.log(`\n${name}`);
  await open(name);
  await picture(`${name} 1 overview`);
  await window.reveal('more rows on pages');
  const line = await window.shows('more rows on pages');
  const last = line.trim().split(' ').at(-1) ?? '';
  console.log(`  ${line.trim().slice(0, 50)} … ${last}`);
  await picture(`${name} 2 links to pages`);
  await timed('first page', async () => {
    await window.reveal('on pages 1 ');
    await window.openLink('1', 'on pages 1 ');
    await window.until(
      'page 1',
      async () => (await window.activeTab()).endsWith(' 1.elf-listing') && (await window.text()).length > 5,
    );
  });
  await lookAround(name, 'first', 'Control+Home');
  await window.command('View: Close All Editors');
  await open(name);
  await timed('last page', async () => {
    const end = `${Number(last) - 1} ${last}`;
    await window.reveal(end);
    await window.openLink(last, end);
    await window.until(
      `page ${last}`,
      async () => (await window.activeTab()).endsWith(` ${last}.elf-listing`) && (await window.text()).length > 5,
    );
  });
  await lookAround(name, 'last', 'Control+End');
  await window.command('View: Close All Editors');
}

async function lookAround(name: string, page: string, key: string): Promise<void> {
  await window.command('View: Focus Active Editor Group');
  await window.key(key);
  await picture(`${name} ${page} page`);
  const rows = await window.until('relocations', async () =>
    (await window.text()).flatMap((line) => /R_X86_64_\w+/.exec(line)?.[0] ?? []),
  );
  const [type = '', occurrence] = page === 'first' ? ([rows[0], 0] as const) : ([rows.at(-1), -1] as const);
  const text = await timed(`hover on the ${page} page`, () => window.hover(type, occurrence));
  await picture(`${name} ${page} page hover`);
  console.log(
    `    ${text
      .split('\n')
      .filter((part) => part.trim() !== '')
      .slice(0, 4)
      .join(' | ')}`,
  );
  await window.key('Escape');
  await window.click(type, occurrence);
  // To the value, which may be out of sight.
  for (const each of ['Control+ArrowRight', 'Control+ArrowRight', 'ArrowLeft']) await window.key(each);
  await timed(`F12 on the value of the ${page} page's row`, () => window.jump('F12'));
  await picture(`${name} ${page} page F12`);
  console.log(`    → ${await window.activeTab()} ${JSON.stringify(await window.cursor())}`);
}

async function glance({ fixture: name, hover, jump }: Odd): Promise<void> {
  console.log(`\n${name}`);
  await open(name);
  await picture(`${name} 1`);
  await window.key('PageDown');
  await picture(`${name} 2`);
  await window.key('PageDown');
  await picture(`${name} 3`);
  if (hover !== undefined) {
    await window.reveal(hover);
    await window.hover(hover);
    await picture(`${name} hover`);
  }
  if (jump !== undefined) {
    await window.reveal(jump);
    await window.key('Escape');
    await window.click(jump);
    await window.jump('F12');
    await window.jump('F12');
    await picture(`${name} F12`);
    console.log(`  F12 twice on ${jump} → ${await window.activeTab()} ${JSON.stringify(await window.cursor())}`);
  }
  await window.command('View: Close All Editors');
}

async function open(name: string): Promise<void> {
  await timed('overview', async () => {
    await window.clickFile(name, { double: true });
    await window.until(
      'its listing',
      async () => (await window.activeTab()) === `${name}.elf-listing` && (await window.text()).length > 5,
    );
  });
  await window.command('View: Focus Active Editor Group');
  await window.until('its beginning', async () => {
    await window.key('Control+Home');
    return (await window.cursor())?.line === 1 && (await window.text()).some((line) => line.startsWith(`# ${name}`));
  });
}

async function timed<T>(what: string, run: () => Promise<T>): Promise<T> {
  const start = Date.now();
  const result = await run();
  console.log(`  ${what}: ${Date.now() - start} ms`);
  return result;
}

/** A moment later, when colours and hints have come. */
async function picture(name: string): Promise<void> {
  await new Promise((done) => setTimeout(done, 1500));
  await window.shot(`big/${name.replaceAll(/[^\w.-]+/g, '-')}`);
}
