// The server's requests about changing one file: what it says, the plan as a document, the writing and its refusals, and
// what mends problems.

import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver/node';
import {
  edit,
  editFacts,
  editPlan,
  extract,
  type EditFacts,
  type EditParams,
  type EditPlanResult,
  type MergeResult,
} from '../../shared/protocol.ts';
import { editFiles, parseEdit } from '../../server/cli/edit.ts';
import { changes } from '../../shared/edit/changes.ts';
import { formatUri, keyOfWords, wordsOfKey } from '../../shared/uri.ts';
import { headLines } from '../support/checkEdit.ts';
import { LspClient } from '../support/checkLsp.ts';
import { fixturePath } from '../support/fixtures.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'elfsmith edit ')));
const at = (name: string): string => join(folder, name);
const uriOf = (name: string): string => pathToFileURL(at(name)).href;
const uri = uriOf('program');
let client: LspClient;

beforeAll(async () => {
  copyFileSync(fixturePath('x86_64-gcc-hello-execstack'), at('program'));
  copyFileSync(fixturePath('gnu.a'), at('gnu.a'));
  client = await LspClient.start({ textDocumentContent: true, commands: { edit: 'editor.edit' } });
});
afterAll(async () => {
  expect(client.logged).toEqual([]);
  expect(await client.stop()).toBe(0);
  rmSync(folder, { recursive: true });
});

const plan = (...words: string[]): Promise<EditPlanResult> => client.ask(editPlan, { uri, words });
const write = async (words: string[], more: Partial<EditParams> = {}): Promise<MergeResult> => {
  const { stamp } = await plan(...words);
  const result = await client.ask<MergeResult>(edit, { uri, words, stamp, output: uriOf('out'), ...more });
  return JSON.parse(
    JSON.stringify(result).replaceAll(folder, '…').replaceAll(pathToFileURL(folder).href, '…'),
  ) as MergeResult;
};

test('what can be changed', async () => {
  expect(await client.ask<EditFacts>(editFacts, { uri: formatUri({ file: uri }) })).toMatchInlineSnapshot(`
    {
      "contents": [
        "INTERP",
        "DYNAMIC",
        "NOTE",
        "GNU_PROPERTY",
        "GNU_EH_FRAME",
      ],
      "interpreter": "/lib64/ld-linux-x86-64.so.2",
      "isBoundAtStart": false,
      "isStackExecutable": true,
      "needed": [
        "libc.so.6",
      ],
      "searchPath": "",
    }
  `);
  expect(await client.ask<EditFacts>(editFacts, { uri: uriOf('gnu.a') })).toMatchInlineSnapshot(`
    {
      "problem": "no ELF file",
    }
  `);
});

test('the plan as a document', async () => {
  const { uri: document, ...result } = await plan('--clear-execstack', '--set-rpath', '$ORIGIN/ä b');
  expect({ ...result, command: result.command?.replace(folder, '…'), stamp: '' }).toMatchInlineSnapshot(`
    {
      "command": "elfsmith edit '…/program' --clear-execstack --set-rpath '$ORIGIN/ä b'",
      "isPossible": true,
      "messages": [],
      "stamp": "",
    }
  `);
  const { text } = await client.ask<{ text: string }>('workspace/textDocumentContent', { uri: document });
  expect(text.replace(/(# What stays[^]*?\n\n)[^]*/, '$1')).toMatchInlineSnapshot(`
    "# Editing program
      A file of 16 KiB: 1,050 bytes in 9 places change, the size stays.
      Code and data keep their addresses; 1 table moves, no segment is added.

    # Changes · 2 changes
      change             value        before
      --clear-execstack               execstack: X
      --set-rpath        $ORIGIN/ä b

    # Bytes that change · 9 ranges
      offset  bytes  address  what
        0xd0      9     0xd0  program headers
       0x2ac      1    0x2ac  program headers
       0x4b9    161    0x4b9  where .dynstr was
       0x721    174    0x721  .dynstr
      0x2dd8    409   0x3dd8  .dynamic
      0x3960      1           section headers
      0x3978    237           section headers
      0x3a78     57           section headers
      0x3da0      1           section headers

    # What moves · 1 part
      part     from offset  to offset  from address  to address  bytes
      .dynstr        0x4b8      0x720         0x4b8       0x720    176

    # What stays · 29 parts, byte for byte where they are
      part                offset  address  bytes
      ELF header             0x0              64
      .interp              0x318    0x318     28
      .note.gnu.property   0x338    0x338     32
      .note.gnu.build-id   0x358    0x358     36
      .note.ABI-tag        0x37c    0x37c     32
      .gnu.hash            0x3a0    0x3a0     40
      .dynsym              0x3c8    0x3c8    240
      .gnu.version         0x55c    0x55c     20
      .gnu.version_r       0x570    0x570     48
      .rela.dyn            0x5a0    0x5a0    312
      .rela.plt            0x6d8    0x6d8     72
      .init               0x1000   0x1000     23
      .plt                0x1020   0x1020     64
      .plt.got            0x1060   0x1060      8
      .text               0x1070   0x1070    372
      .fini               0x11e4   0x11e4      9
      .rodata             0x2000   0x2000     51
      .eh_frame_hdr       0x2034   0x2034     60
      .eh_frame           0x2070   0x2070    208
      .init_array         0x2da8   0x3da8     16
      .fini_array         0x2db8   0x3db8      8
      .data.rel.ro        0x2dc0   0x3dc0     24
      .got                0x2fb8   0x3fb8     40
      .got.plt            0x2fe8   0x3fe8     48
      .data               0x3018   0x4018     16
      .comment            0x3028              39
      .symtab             0x3050           1,032
      .strtab             0x3458             566
      .shstrtab           0x368e             295

    "
  `);
});

test('what is refused is in the plan', async () => {
  const { uri: document, isPossible, messages } = await plan('--remove-section', '.text');
  expect([isPossible, messages.map(({ text }) => text)]).toMatchInlineSnapshot(`
    [
      false,
      [
        "--remove-section: .text is loaded: code may use it",
      ],
    ]
  `);
  const { text } = await client.ask<{ text: string }>('workspace/textDocumentContent', { uri: document });
  expect(text).toContain('Nothing would be written.');
});

/** An edit for each option: of which file, and the words; `…` is the folder. */
const edits: Readonly<Record<string, readonly [file: string, ...words: string[]]>> = {
  'set-interpreter': ['program', '/lib/ld.so'],
  'set-os-abi': ['program', 'linux'],
  'set-soname': ['libfoo.so', 'libbar.so'],
  'remove-rpath': ['runpath'],
  'shrink-rpath': ['runpath'],
  'set-rpath': ['usefoo', '/opt', '--force-rpath'],
  'add-rpath': ['usefoo', '/opt'],
  'add-needed': ['program', 'libm.so.6'],
  'remove-needed': ['usefoo', 'libfoo.so.1'],
  'replace-needed': ['usefoo', 'libfoo.so.1', 'libbar.so.1'],
  'no-default-lib': ['program'],
  'clear-symbol-version': ['program', 'puts'],
  'set-version': ['program', '__libc_start_main', 'GLIBC_2.2.5'],
  floor: ['program', '2.33'],
  'add-debug-tag': ['libfoo.so'],
  'rename-dynamic-symbols': ['libfoo.so', '…/names'],
  weaken: ['program', 'puts'],
  hide: ['libfoo.so', 'foo_weak'],
  export: ['program', 'main'],
  'add-section': ['program', '.mine=…/names'],
  'add-segment': ['program', '0x60001234,r,16,load=…/names'],
  'add-arena': ['program', '64K'],
  'add-note': ['program', 'Mine:7=…/names'],
  embed: ['program', '…/libfoo.so'],
  'remove-section': ['program', '.comment'],
  'strip-debug': ['lines'],
  'split-debug': ['lines', '…/lines.debug'],
  'node-sea': ['node', '…/blob'],
  shebang: ['program', '/bin/ld'],
  'no-shebang': ['script'],
  'build-id': ['program'],
  'set-execstack': ['usefoo'],
  'clear-execstack': ['program'],
  'start-like': ['libfoo.so', '…/program', '--main', 'foo_weak'],
  rt0: ['program', 'lib/ld.so'],
  now: ['program'],
};

test('each option has its plan, with what changes and what stays, and what the command writes is written', async () => {
  copyFileSync(fixturePath('x86_64-gcc-libfoo.so'), at('libfoo.so'));
  copyFileSync(fixturePath('x86_64-gcc-usefoo'), at('usefoo'));
  copyFileSync(fixturePath('x86_64-gcc-hello-runpath'), at('runpath'));
  copyFileSync(fixturePath('x86_64-gxx-lines-dwarf4.so'), at('lines'));
  writeFileSync(at('names'), 'foo_weak other_name\n');
  // What node has for an application, and what one begins with (shared/edit/nodeSea.ts).
  writeFileSync(at('fuse'), 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2:0');
  runEdit([at('program'), '-o', at('node'), '--add-segment', `LOAD=${at('fuse')}`]);
  writeFileSync(at('blob'), Buffer.from('20da4301', 'hex'));
  runEdit([at('program'), '-o', at('script'), '--shebang', '/bin/ld']);
  const silent: string[] = [];
  for (const [option, [file, ...values]] of Object.entries(edits)) {
    const words = [`--${option}`, ...values.map((value) => value.replace('…', folder))];
    const params = { uri: uriOf(file), words };
    const { uri: document, stamp } = await client.ask<EditPlanResult>(editPlan, params);
    const { text } = await client.ask<{ text: string }>('workspace/textDocumentContent', { uri: document });
    const isWhole = ['# Changes', '# Bytes that change', '# What stays'].every((title) => text.includes(`\n${title}`));
    if (!isWhole) silent.push(`${option}: ${text.split('\n')[1]}`);
    const given: EditParams = { ...params, stamp, output: uriOf('by-server'), overwrite: true };
    const { size, messages } = await client.ask<MergeResult>(edit, given);
    expect({ option, errors: messages.filter(({ severity }) => severity === 'error') }).toEqual({ option, errors: [] });
    const debugFile = option === 'split-debug' ? readFileSync(at('lines.debug')) : undefined;
    runEdit([at(file), '-o', at('by-command'), ...words]);
    if (debugFile) expect(debugFile.equals(readFileSync(at('lines.debug')))).toBe(true);
    expect({ option, size }).toEqual({ option, size: statSync(at('by-command')).size });
    expect({ option, isSame: readFileSync(at('by-server')).equals(readFileSync(at('by-command'))) }).toEqual({
      option,
      isSame: true,
    });
  }
  expect(silent).toEqual([]);
  expect(Object.keys(changes).filter((option) => !Object.hasOwn(edits, option))).toEqual([]);
});

function runEdit(words: readonly string[]): void {
  const command = parseEdit(words);
  if (typeof command === 'string') throw new Error(command);
  editFiles({ write: () => {}, flush: () => {} }, { ...command, isQuiet: true });
}

test('another file that an edit reads has changed since the plan: nothing is written', async () => {
  writeFileSync(at('names'), 'one\n');
  const params = { uri, words: ['--add-section', `.mine=${at('names')}`] };
  const { stamp } = await client.ask<EditPlanResult>(editPlan, params);
  writeFileSync(at('names'), 'another one\n');
  const given: EditParams = { ...params, stamp, output: uriOf('by-server'), overwrite: true };
  expect((await client.ask<MergeResult>(edit, given)).isOld).toBe(true);
});

test('what a segment holds is written to a file; debugging information goes onto no input', async () => {
  runEdit([at('program'), '-o', at('outer'), '--embed', at('libfoo.so')]);
  const params = { uri: uriOf('outer'), type: 'ELFSMITH_EMBEDDED', output: uriOf('inner') };
  expect(await client.ask<MergeResult>(extract, params)).toMatchObject({ uri: uriOf('inner'), messages: [] });
  expect(readFileSync(at('inner')).equals(readFileSync(at('libfoo.so')))).toBe(true);
  const split = { uri: uriOf('lines'), words: ['--split-debug', at('lines')] };
  const { stamp } = await client.ask<EditPlanResult>(editPlan, split);
  const refused = [
    await client.ask<MergeResult>(extract, { ...params, type: 'TLS' }),
    await client.ask<MergeResult>(extract, { ...params, output: uriOf('outer') }),
    await client.ask<MergeResult>(edit, { ...split, stamp, output: uriOf('by-server'), overwrite: true }),
  ];
  expect(refused.map(({ uri: written, messages }) => [written, messages[0]?.text])).toEqual([
    [undefined, '--extract: it has no segment TLS with bytes'],
    [undefined, 'That is the file itself.'],
    [undefined, 'That is the file itself.'],
  ]);
});

test('written from the plan, onto nothing that nobody asked for', async () => {
  const words = ['--clear-execstack'];
  expect(await write(words)).toMatchInlineSnapshot(`
    {
      "command": "elfsmith edit '…/program' -o '…/out' --clear-execstack",
      "messages": [],
      "size": 16312,
      "uri": "…/out",
    }
  `);
  expect(headLines(at('out')).find((line) => line.startsWith('GNU_STACK'))).toBe('GNU_STACK rw 0x0+0x0 at 0x0');
  expect(statSync(at('out')).mode).toBe(statSync(at('program')).mode);
  const refused = async (more: Partial<EditParams>): Promise<string> =>
    (await write(words, more)).messages[0]?.code ?? '';
  expect(await refused({})).toBe('output-exists');
  expect(await refused({ output: uri, overwrite: true })).toBe('output-is-input');
  utimesSync(at('program'), 1, 1);
  expect(await refused({ overwrite: true, stamp: 'another' })).toBe('input-changed');
  const { size, messages } = await write(words, { output: uri, overwrite: true, inPlace: true });
  expect([size, messages]).toEqual([statSync(at('out')).size, []]);
  expect(readFileSync(at('program')).equals(readFileSync(at('out')))).toBe(true);
  copyFileSync(fixturePath('x86_64-gcc-hello-execstack'), at('program'));
});

test('problems are mended by a copy', async () => {
  const document = formatUri({ file: uri });
  await client.open(document);
  const { items } = await client.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', {
    textDocument: { uri: document },
  });
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const params = { textDocument: { uri: document }, range, context: { diagnostics: items } };
  const actions = await client.ask<CodeAction[]>('textDocument/codeAction', params);
  expect(actions.map(({ title, command }) => [title, command?.arguments])).toEqual([
    ['Clear the executable stack…', [{ uri, words: ['--clear-execstack'] }]],
    ['Bind at start…', [{ uri, words: ['--now'] }]],
  ]);
});

test.each([[['--a', '']], [['ä b', '~', '%20', 'a&b=c', '$ORIGIN/../lib:/x']]])('words in a URI: %j', (words) => {
  expect(wordsOfKey(keyOfWords(words))).toEqual(words);
});
