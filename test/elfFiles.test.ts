// What the client looks at of a workspace, and when: only what the editor shows, and of that only what may be a binary
// goes to the server. The editor's API is a stand-in of a few lines.

import { expect, test, vi } from 'vitest';

const editor = vi.hoisted(() => {
  const watched: ((uri: object) => void)[] = [];
  const none = { dispose: (): void => {} };
  const listen = (hear: (uri: object) => void): object => {
    watched.push(hear);
    return none;
  };
  const uri = (path: string): object => ({ scheme: 'file', path, fsPath: path, toString: () => `file://${path}` });
  return { watched, none, listen, uri, files: [] as string[] };
});

vi.mock('vscode', () => ({
  commands: { executeCommand: () => Promise.resolve() },
  Disposable: { from: () => editor.none },
  EventEmitter: class {
    event = (): object => editor.none;
    fire(): void {}
  },
  FileType: { File: 1, Directory: 2 },
  RelativePattern: class {
    readonly pattern = '**';
  },
  Uri: { parse: (text: string) => editor.uri(text.replace('file://', '')) },
  workspace: {
    createFileSystemWatcher: () => ({
      onDidCreate: editor.listen,
      onDidChange: editor.listen,
      onDidDelete: editor.listen,
    }),
    onDidChangeWorkspaceFolders: () => editor.none,
    onDidOpenTextDocument: () => editor.none,
    onDidCloseTextDocument: () => editor.none,
    textDocuments: [],
    workspaceFolders: [{ uri: editor.uri('/') }],
    findFiles: () => Promise.resolve(editor.files.map(editor.uri)),
  },
}));

const { ElfFiles, isMagic } = await import('../client/elfFiles.ts');
type Shown = Parameters<InstanceType<typeof ElfFiles>['show']>[0];

/** Files of which those with `bin` in their name are binaries; notes what is asked. */
function watching(files: readonly string[]): { readonly asked: string[]; readonly all: InstanceType<typeof ElfFiles> } {
  const asked: string[] = [];
  editor.watched.length = 0;
  editor.files = [...files];
  const server = {
    sendRequest: (_: string, { uris }: { uris: string[] }) => {
      asked.push(uris.join(' '));
      return Promise.resolve({ traits: Object.fromEntries(uris.map((uri) => [uri, ['library']])) });
    },
  };
  const peek = ({ path }: Shown): Promise<'binary' | 'other'> =>
    Promise.resolve(path.includes('bin') ? 'binary' : 'other');
  const memento = { get: (_: string, otherwise: boolean) => otherwise, update: () => Promise.resolve() };
  const log = { info: () => {}, warn: () => {} };
  return { asked, all: new ElfFiles(server as never, peek, memento as never, log as never) };
}

const uri = (path: string): Shown => editor.uri(path) as Shown;
const soon = (milliseconds = 60): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

test('text in sight asks nobody, a binary once', async () => {
  const { asked, all } = watching(['/notes.txt', '/bin1', '/bin2']);
  await soon();
  all.show(uri('/notes.txt'));
  await soon();
  expect(asked).toEqual([]);
  for (let times = 0; times < 2; times++) {
    all.show(uri('/notes.txt'));
    all.show(uri('/bin1'));
    await vi.waitFor(() => expect(all.traitsOf(uri('/bin1'))).toEqual(['library']));
  }
  expect(asked).toEqual(['file:///bin1']);
});

test('who opens a binary does not wait for the server, which is asked all the same', async () => {
  const { asked, all } = watching([]);
  const [first, other] = [await all.isElf(uri('/bin1')), await all.isElf(uri('/notes.txt'))];
  expect([first, other]).toEqual([true, false]);
  await vi.waitFor(() => expect(all.traitsOf(uri('/bin1'))).toEqual(['library']));
  expect(asked).toEqual(['file:///bin1']);
});

test('all files are looked at when somebody asks for them, and what is known is not asked again', async () => {
  const { asked, all } = watching(['/bin2', '/notes.txt', '/bin1']);
  all.show(uri('/bin1'));
  await vi.waitFor(() => expect(all.hasAny).toBe(true));
  expect((await all.all()).map(({ path }) => path)).toEqual(['/bin1', '/bin2']);
  expect((await all.all('program')).length).toBe(0);
  expect(asked).toEqual(['file:///bin1', 'file:///bin2']);
});

test('what changes is looked at when somebody has seen it', async () => {
  const { asked, all } = watching([]);
  all.show(uri('/bin1'));
  await vi.waitFor(() => expect(all.hasAny).toBe(true));
  for (const changed of ['/bin1', '/bin2']) for (const hear of editor.watched) hear(uri(changed));
  await vi.waitFor(() => expect(asked.length).toBe(2), 5000);
  expect(asked).toEqual(['file:///bin1', 'file:///bin1']);
});

test('what begins as ELF files and archives do', () => {
  const begins = (text: string): boolean => isMagic(new TextEncoder().encode(text));
  expect(['\x7fELF\x02\x01', '!<arch>\nx', '!<thin>\n', '#!/bin/sh', '', '\x7fEL'].map(begins)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
