// The server and the command line on a small root tree of crafted files: settings, jumps into libraries, the tree of
// dependencies, type hierarchy, the document that explains loading, messages; deps, bind, explain and floor.

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type CodeLens,
  type DocumentDiagnosticReport,
  type Hover,
  type Location,
  type TypeHierarchyItem,
} from 'vscode-languageserver/node';
import {
  dependencies,
  dependenciesChanged,
  explain,
  settings,
  type DependenciesParams,
  type DependencyNode,
  type LoaderSettings,
} from '../shared/protocol.ts';
import { formatUri } from '../shared/uri.ts';
import { LspClient } from './support/checkLsp.ts';
import { fixturePath } from './support/fixtures.ts';
import { craftLibrary } from './support/craftLibrary.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'elfsmith-loading-')));
const program = join(root, 'usr/bin/shop');
const cli = fileURLToPath(new URL('../server/cli/cli.ts', import.meta.url));
const tree = {
  'usr/bin/shop':
    'interp /lib64/ld-linux-x86-64.so.2\nlazy\nneeded libpay.so.1\nneeded libtax.so.1\nuse pay@PAY_2:libpay.so.1 call\nuse rate data',
  'usr/lib/libpay.so.1': 'soname libpay.so.1\ndef pay@PAY_1\ndef pay@@PAY_2\nneeded libtax.so.1\nuse rate data',
  'usr/lib/libtax.so.1': 'soname libtax.so.1\ndef rate',
  'usr/bin/lost':
    'interp /lib64/ld-linux-x86-64.so.2\nneeded libgone.so\nneeded libhalf.so\nneeded libgone.so\nneeded $ORIGIN/libnear.so\nneeded libtax.so.1\nneeded libtax.so.1',
  'usr/lib/libhalf.so': 'needed libgone.so\nneeded libgone.so',
  'lib64/ld-linux-x86-64.so.2': 'soname ld-linux-x86-64.so.2',
};

beforeAll(() => {
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), craftLibrary(text));
  }
});
afterAll(() => rmSync(root, { recursive: true }));

describe('server', () => {
  let client: LspClient;
  const file = pathToFileURL(program).href;
  const uri = formatUri({ file });
  const library = formatUri({ file: pathToFileURL(join(root, 'usr/lib/libtax.so.1')).href });
  const short = (text: string): string => text.replaceAll(root, '…').replaceAll(encodeURIComponent(root), '…');

  beforeAll(async () => {
    client = await LspClient.start({ loader: { sysroot: root }, commands: { dependencies: 'editor.dependencies' } });
    await client.open(uri);
  });
  afterAll(async () => void (await client.stop()));

  test('hover tells what a relocation is bound to', async () => {
    const hover = await client.ask<Hover>('textDocument/hover', {
      textDocument: { uri },
      position: client.position(uri, 'JUMP_SLOT  $0pay'),
    });
    expect(JSON.stringify(hover.contents)).toContain(
      'Binds to `pay@@PAY_2` in **libpay.so.1** (`/usr/lib/libpay.so.1`, needed by this file, found through the default folders)',
    );
  });

  test('the text says of problems what the list of problems says', async () => {
    const lost = formatUri({ file: pathToFileURL(join(root, 'usr/bin/lost')).href });
    const { text } = await client.ask<{ text: string }>('workspace/textDocumentContent', { uri: lost });
    const report = await client.ask<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri: lost },
    });
    const from = text.indexOf('# Problems');
    expect(short(text.slice(from, text.indexOf('\n\n', from)))).toMatchInlineSnapshot(`
      "# Problems · 2 errors, 3 warnings, 2 info
        severity  count  offset  code               message
        error         2   0x208  library-not-found  libgone.so is not found; looked for in /lib/x86_64-linux-gnu/libgone.so, /usr/lib/x86_64-linux-gnu/libgone.so, /lib/libgone.so, /usr/lib/libgone.so
        warning            0xb0  rwx-segment        segment 2 is writable and executable
        warning       2   0x228  needed-twice       DT_NEEDED libgone.so is there twice
        info               0x40  no-relro           no RELRO: no PT_GNU_RELRO: .dynamic at 0x200 stays writable
        info               0x40  missing-build-id   no build-id"
    `);
    expect(text.split('\n').find((line) => /^ {2}\d+ errors?/.test(line))).toMatchInlineSnapshot(
      `"  2 errors, 3 warnings, 2 info: libgone.so is not found; looked for in /lib/x86_64-linux-gnu/libgon…"`,
    );
    const count = (severity: number): number =>
      report.kind === 'full' ? report.items.filter((item) => item.severity === severity).length : 0;
    expect([1, 2, 3, 4].map(count)).toEqual(
      ['error', 'warning', 'info', 'hint'].map((severity) =>
        Number(new RegExp(`# Problems.* (\\d+) ${severity}`).exec(text)?.[1] ?? 0),
      ),
    );
  });

  test('definition and implementation lead into the library, references come back', async () => {
    const at = { textDocument: { uri }, position: client.position(uri, 'UND      $0pay') };
    const there = await client.ask<Location>('textDocument/definition', at);
    expect(short(there.uri)).toContain('…/usr/lib/libpay.so.1');
    expect(await client.show(there)).toMatchInlineSnapshot(
      `"overview: 3 0x360 8 OBJECT GLOBAL DEFAULT 1 ‹pay›@@PAY_2"`,
    );
    expect(
      await Promise.all(
        (await client.ask<Location[]>('textDocument/implementation', at)).map((each) => client.show(each)),
      ),
    ).toMatchInlineSnapshot(`
      [
        "overview: 3 0x360 8 OBJECT GLOBAL DEFAULT 1 ‹pay›@@PAY_2",
        "overview: 2 0x350 8 OBJECT GLOBAL DEFAULT 1 ‹pay›@PAY_1",
      ]
    `);
    await client.open(library);
    const users = await client.ask<Location[]>('textDocument/references', {
      textDocument: { uri: library },
      position: client.position(library, '1        $0rate'),
      context: { includeDeclaration: false },
    });
    expect(users.map((each) => `${/(\w+[.\w]*)\.elf-listing/.exec(each.uri)?.[1]} ${each.range.start.line > 0}`))
      .toMatchInlineSnapshot(`
      [
        "libtax.so.1 true",
        "shop true",
        "libpay.so.1 true",
      ]
    `);
  });

  test('the tree of dependencies and the type hierarchy', async () => {
    const ask = (params: Omit<DependenciesParams, 'uri'>): Promise<DependencyNode[]> =>
      client.ask<DependencyNode[]>(dependencies, { uri, ...params });
    const line = ({ name, path, how, isCycle, isAlreadyShown, hasChildren, uri: to }: DependencyNode): string =>
      `${name} ${path} ${how} ${[isCycle, isAlreadyShown, hasChildren].map(Number).join('')} ${short(to ?? '')}`;
    expect((await ask({ direction: 'needs' })).map(line)).toMatchInlineSnapshot(`
      [
        "libpay.so.1 /usr/lib/libpay.so.1 the default folders 001 elf:…/usr/lib/libpay.so.1.elf-listing",
        "libtax.so.1 /usr/lib/libtax.so.1 the default folders 000 elf:…/usr/lib/libtax.so.1.elf-listing",
      ]
    `);
    expect((await ask({ direction: 'neededBy', of: '/usr/lib/libtax.so.1' })).map(line)).toMatchInlineSnapshot(`
      [
        "shop /usr/bin/shop the file itself 000 elf:…/usr/bin/shop.elf-listing",
        "libpay.so.1 /usr/lib/libpay.so.1 the default folders 001 elf:…/usr/lib/libpay.so.1.elf-listing",
      ]
    `);
    expect(await client.ask<DependencyNode[]>(dependencies, { uri: `${file}.none`, direction: 'needs' })).toEqual([]);
    const [item] = await client.ask<TypeHierarchyItem[]>('textDocument/prepareTypeHierarchy', {
      textDocument: { uri },
      position: client.position(uri, '$0libpay.so.1'),
    });
    const names = async (method: string): Promise<string[]> =>
      (await client.ask<TypeHierarchyItem[]>(`typeHierarchy/${method}`, { item })).map(
        ({ name, detail }) => `${name}: ${detail}`,
      );
    expect([item?.name, await names('supertypes'), await names('subtypes')]).toEqual([
      'libpay.so.1',
      ['libtax.so.1: the default folders'],
      ['shop: the file itself'],
    ]);
  });

  test('Explain loading is a document whose cells lead on; lenses offer it', async () => {
    const document = await client.ask<string>(explain, { uri });
    const text = await client.open(document);
    expect(text.split('\n').filter((line) => line.startsWith('#'))).toMatchInlineSnapshot(`
      [
        "# Loading shop: what the kernel maps",
        "# Mappings · without randomization, pages of 4.0 KiB",
        "# 2. What the kernel puts on the stack",
        "# The stack · of a start without further arguments and environment",
        "# The auxiliary vector · 23 pairs",
        "# 3. Who loads the program",
        "# This file",
        "# 4. Finding the libraries",
        "# Places · 2 libraries found in 8 looks",
        "# 5. The order of loading",
        "# Objects · 3 in the order of loading, which is the order of the scope",
        "# 6. Checking versions",
        "# Version checks · 1 check, 0 failed",
        "# 7. Relocating",
        "# Relocations · in the order in which objects are relocated",
        "# 8. Binding symbols: which definition is taken",
        "# Bindings · 3 references of 3 objects",
        "# 9. Binding at the first call",
        "# Lazy slots · 1 slot of shop",
      ]
    `);
    const there = await client.ask<Location>('textDocument/definition', {
      textDocument: { uri: document },
      position: client.position(document, 'address  $0libtax.so.1'),
    });
    expect(await client.show(there)).toContain('‹rate›');
    const lenses = await client.ask<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    expect(lenses.map(({ command }) => command?.title)).toEqual(
      expect.arrayContaining(['2 dependencies', 'explain loading']),
    );
    expect(await client.ask(explain, { uri: `${file}.none` })).toBeNull();
    // Of a static program the kernel's part.
    const alone = pathToFileURL(fixturePath('x86_64-musl-hello-static')).href;
    const kernel = await client.open(await client.ask<string>(explain, { uri: alone }));
    expect(kernel.split('\n').filter((line) => line.startsWith('#'))).toEqual([
      '# Loading x86_64-musl-hello-static: what the kernel maps',
      '# Mappings · without randomization, pages of 4.0 KiB',
      '# 2. What the kernel puts on the stack',
      '# The stack · of a start without further arguments and environment',
      '# The auxiliary vector · 23 pairs',
    ]);
  });

  test('other settings make another world, and the client is told', async () => {
    const report = async (): Promise<string[]> => {
      const { items } = await client.ask<DocumentDiagnosticReport & { items: { code: string; message: string }[] }>(
        'textDocument/diagnostic',
        { textDocument: { uri } },
      );
      return items
        .filter(({ code }) => /library|glibc|version-not|interpreter/.test(code))
        .map(({ code, message }) => `${code}: ${message.split('\n')[0]}`);
    };
    expect(await report()).toEqual([]);
    const other = join(root, 'empty');
    mkdirSync(join(other, 'lib64'), { recursive: true });
    writeFileSync(join(other, 'lib64/ld-linux-x86-64.so.2'), craftLibrary(tree['lib64/ld-linux-x86-64.so.2']));
    await client.connection.sendNotification(settings, { sysroot: other } satisfies LoaderSettings);
    await client.hears(dependenciesChanged);
    expect((await report()).map(short)).toMatchInlineSnapshot(`
      [
        "library-not-found: libpay.so.1 is not found; looked for in /lib/x86_64-linux-gnu/libpay.so.1, /usr/lib/x86_64-linux-gnu/libpay.so.1, /lib/libpay.so.1, /usr/lib/libpay.so.1",
        "library-not-found: libtax.so.1 is not found; looked for in /lib/x86_64-linux-gnu/libtax.so.1, /usr/lib/x86_64-linux-gnu/libtax.so.1, /lib/libtax.so.1, /usr/lib/libtax.so.1",
      ]
    `);
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { elfsmith: { sysroot: root } },
    });
    expect(await report()).toEqual([]);
  });
});

test('references on a definition: all files of the workspace that are bound to it, also those that nobody has opened', async () => {
  const folder = join(root, 'home');
  const write = (name: string, text: string): void =>
    writeFileSync(join(folder, name), craftLibrary(`interp /lib64/ld-linux-x86-64.so.2\n${text}`));
  mkdirSync(folder);
  write('new', 'needed libpay.so.1\nuse pay@PAY_2:libpay.so.1 call');
  write('old', 'needed libpay.so.1\nuse pay@PAY_1:libpay.so.1 call');
  write('both', 'needed libpay.so.1\nuse pay@PAY_1:libpay.so.1 call\nuse pay@PAY_2:libpay.so.1 data');
  write('lost', 'use pay call');
  write('own', 'needed libpay.so.1\ndef pay\nuse pay call');
  // Of two libraries that define it the first is taken; a library can come by way of another.
  writeFileSync(join(root, 'usr/lib/libcash.so.1'), craftLibrary('soname libcash.so.1\ndef pay'));
  writeFileSync(join(folder, 'libdesk.so.1'), craftLibrary('soname libdesk.so.1\nneeded libpay.so.1'));
  write('cash', 'needed libcash.so.1\nneeded libpay.so.1\nuse pay@PAY_2:libpay.so.1 call');
  write('desk', 'runpath $ORIGIN\nneeded libdesk.so.1\nuse pay@PAY_2:libpay.so.1 call');
  writeFileSync(join(folder, 'notes'), 'pay');
  const client = await LspClient.start({ loader: { sysroot: root } }, [folder, join(root, 'usr')]);
  const library = formatUri({ file: pathToFileURL(join(root, 'usr/lib/libpay.so.1')).href });
  await client.open(library);
  const users = async (marked: string): Promise<string> => {
    const found = await client.ask<Location[]>('textDocument/references', {
      textDocument: { uri: library },
      position: client.position(library, marked),
      context: { includeDeclaration: false },
      workDoneToken: 'token',
    });
    const shown = await Promise.all(
      found
        .filter(({ uri }) => !uri.includes('libpay'))
        .map(
          async (each) =>
            `${/(\w+)\.elf-listing/.exec(each.uri)?.[1]}: ${(await client.show(each)).replace(/.*UND /, '')}`,
        ),
    );
    return shown.toSorted().join(', ');
  };
  try {
    expect(await users('$0pay@@PAY_2')).toBe(
      'both: ‹pay›@PAY_2, desk: ‹pay›@PAY_2, new: ‹pay›@PAY_2, shop: ‹pay›@PAY_2',
    );
    expect(await users('$0pay@PAY_1')).toBe('both: ‹pay›@PAY_1, old: ‹pay›@PAY_1');
    write('new', 'needed libpay.so.1\nuse pay@PAY_1:libpay.so.1 call');
    await new Promise((resolve) => {
      setTimeout(resolve, 1100);
    }); // a world is taken as it was for a second
    expect(await users('$0pay@@PAY_2')).toBe('both: ‹pay›@PAY_2, desk: ‹pay›@PAY_2, shop: ‹pay›@PAY_2');
    expect(client.heard.filter(({ method }) => method === '$/progress').length).toBeGreaterThan(3);
    const params = {
      textDocument: { uri: library },
      position: client.position(library, '$0pay@@PAY_2'),
      context: { includeDeclaration: false },
    };
    expect(await client.askInVain('textDocument/references', params)).toBe(-32800);
  } finally {
    await client.stop();
  }
});

describe('command line', () => {
  const run = (...words: string[]): Promise<string> => {
    const child = spawn(process.execPath, [cli, ...words, ...(words[0] === 'floor' ? [] : ['--sysroot', root])], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
      });
    return new Promise((resolve) => child.on('close', (code) => resolve(`${text.replaceAll(root, '…')}exit ${code}`)));
  };

  test('deps', async () => {
    expect(await run('deps', program)).toMatchInlineSnapshot(`
      "libpay.so.1 => /usr/lib/libpay.so.1 (the default folders)
      libtax.so.1 => /usr/lib/libtax.so.1 (the default folders)
      exit 0"
    `);
    expect(await run('deps', program, '--tree')).toMatchInlineSnapshot(`
      "/usr/bin/shop
      ├─ libpay.so.1 => /usr/lib/libpay.so.1 (the default folders)
      │  └─ libtax.so.1 => /usr/lib/libtax.so.1 (the default folders)
      └─ libtax.so.1 => /usr/lib/libtax.so.1 (the default folders)
      exit 0"
    `);
    const json = JSON.parse((await run('deps', program, '--json')).replace(/exit 0$/, '')) as {
      objects: { path: string; rule?: string }[];
      missing: unknown[];
    };
    expect([json.objects.map(({ path, rule }) => `${path} ${rule}`), json.missing]).toMatchInlineSnapshot(`
      [
        [
          "/usr/bin/shop undefined",
          "/usr/lib/libpay.so.1 systemFolders",
          "/usr/lib/libtax.so.1 systemFolders",
        ],
        [],
      ]
    `);
  });
  test('deps: what is missing stands once at each object that needs it', async () => {
    const lost = join(root, 'usr/bin/lost');
    expect(await run('deps', lost, '--tree')).toMatchInlineSnapshot(`
      "/usr/bin/lost
      ├─ libgone.so: not found
      ├─ libhalf.so => /usr/lib/libhalf.so (the default folders)
      │  └─ libgone.so: not found
      ├─ /usr/bin/libnear.so: not found
      └─ libtax.so.1 => /usr/lib/libtax.so.1 (the default folders)
      exit 1"
    `);
    expect(await run('deps', lost)).toMatchInlineSnapshot(`
      "libhalf.so => /usr/lib/libhalf.so (the default folders)
      libtax.so.1 => /usr/lib/libtax.so.1 (the default folders)
      libgone.so => not found, needed by /usr/bin/lost; looked for in /lib/x86_64-linux-gnu/libgone.so, /usr/lib/x86_64-linux-gnu/libgone.so, /lib/libgone.so, /usr/lib/libgone.so
      /usr/bin/libnear.so => not found, needed by /usr/bin/lost; looked for in /usr/bin/libnear.so
      libgone.so => not found, needed by /usr/lib/libhalf.so; looked for in /lib/x86_64-linux-gnu/libgone.so, /usr/lib/x86_64-linux-gnu/libgone.so, /lib/libgone.so, /usr/lib/libgone.so
      exit 1"
    `);
    const { missing } = JSON.parse((await run('deps', lost, '--json')).replace(/exit 1$/, '')) as {
      missing: { name: string; neededBy: string }[];
    };
    expect(missing.map(({ name, neededBy }) => `${name} ${neededBy}`)).toMatchInlineSnapshot(`
      [
        "libgone.so /usr/bin/lost",
        "/usr/bin/libnear.so /usr/bin/lost",
        "libgone.so /usr/lib/libhalf.so",
      ]
    `);
  });
  test('bind', async () => {
    expect(await run('bind', program)).toMatchInlineSnapshot(`
      "rate       → rate        in /usr/lib/libtax.so.1
      pay@PAY_2  → pay@@PAY_2  in /usr/lib/libpay.so.1
      exit 0"
    `);
    expect(await run('bind', program, 'pay')).toMatchInlineSnapshot(`
      "/usr/bin/shop:
        pay@PAY_2 → pay@@PAY_2 in /usr/lib/libpay.so.1
        The definition has the very version that the reference asks for. (glibc elf/dl-lookup.c, check_match)
        not pay@PAY_1 in /usr/lib/libpay.so.1: The definition has another version than the one asked for. (glibc elf/dl-lookup.c, check_match)
      exit 0"
    `);
    expect(await run('bind', program, '--all', '--json')).toMatchInlineSnapshot(`
      "[
      {"from":"/usr/bin/shop","symbol":"rate","class":"plain","rule":"noVersions","to":"/usr/lib/libtax.so.1","row":1,"value":"0x1f0","type":"OBJECT"},
      {"from":"/usr/bin/shop","symbol":"pay","version":"PAY_2","class":"slot","rule":"exactVersion","to":"/usr/lib/libpay.so.1","row":3,"value":"0x360","type":"OBJECT"},
      {"from":"/usr/lib/libpay.so.1","symbol":"rate","class":"plain","rule":"noVersions","to":"/usr/lib/libtax.so.1","row":1,"value":"0x1f0","type":"OBJECT"}
      ]
      exit 0"
    `);
    expect(await run('bind', program, 'nothing')).toMatchInlineSnapshot(`
      "…/usr/bin/shop: no relocation refers to nothing; --all looks at the libraries, too
      exit 1"
    `);
  });
  test('floor', async () => {
    expect(await run('floor', program, join(root, 'usr/lib/libtax.so.1'))).toMatchInlineSnapshot(`
      "…/usr/bin/shop: PAY 2
        libpay.so.1  PAY_2  pay
      …/usr/lib/libtax.so.1: needs no versions
      exit 0"
    `);
    expect(await run('floor', program, '--json')).toMatchInlineSnapshot(`
      "{
       "file": "…/usr/bin/shop",
       "floors": [
        {
         "family": "PAY",
         "release": "2",
         "library": "libpay.so.1",
         "symbols": [
          "pay"
         ]
        }
       ],
       "versions": [
        {
         "library": "libpay.so.1",
         "version": "PAY_2",
         "symbols": [
          "pay"
         ]
        }
       ]
      }
      exit 0"
    `);
  });
  test('explain', async () => {
    const lines = (await run('explain', program)).split('\n').filter((line) => /^#|^exit/.test(line));
    expect([lines[0], lines.at(-2), lines.at(-1)]).toMatchInlineSnapshot(`
      [
        "# Loading shop: what the kernel maps",
        "# Lazy slots · 1 slot of shop",
        "exit 0",
      ]
    `);
  });
  test("what can't be read, and wrong usage", async () => {
    expect(await run('deps', join(root, 'none'))).toMatchInlineSnapshot(`
      "…/none: no such file or directory
      exit 1"
    `);
    writeFileSync(join(root, 'text'), 'hello');
    expect(await run('explain', join(root, 'text'))).toMatchInlineSnapshot(`
      "…/text: no ELF file: it begins with 68 65 6c 6c
      exit 1"
    `);
    expect(await run('bind')).toMatchInlineSnapshot(`
      "elfsmith: bind needs one file and at most one symbol; see elfsmith bind --help
      exit 2"
    `);
    expect(await run('deps', '--help')).toContain('--library-path PATH');
  });
});
