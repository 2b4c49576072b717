// Our client says that it reads changed listings anew by itself, so that the server does not ask it to refresh them
// (`test/codeActions.test.ts`); and does so. The editor's API is a stand-in of a few lines.

import { expect, test, vi } from 'vitest';
import type { Uri as UriType } from 'vscode';
import type { Server } from '../client/server.ts';

const editor = vi.hoisted(() => ({ fired: [] as string[], open: [] as { readonly uri: object }[] }));

vi.mock('vscode', () => ({
  EventEmitter: class {
    readonly event = (): void => {};
    fire(changes: readonly { readonly uri: UriType }[]): void {
      editor.fired.push(...changes.map(({ uri }) => uri.toString()));
    }
  },
  extensions: { getExtension: (): undefined => undefined },
  FileChangeType: { Changed: 1 },
  FilePermission: { Readonly: 1 },
  FileSystemError: {},
  FileType: { File: 1 },
  Uri: { parse: (text: string) => ({ scheme: 'elf', toString: () => text }) },
  workspace: {
    getConfiguration: () => ({ get: (_: string, otherwise: unknown) => otherwise }),
    onDidCloseTextDocument: (): void => {},
    textDocuments: editor.open,
    workspaceFolders: [],
  },
}));

const { Uri } = await import('vscode');
const { Listings } = await import('../client/listings.ts');
const { initializationOptions } = await import('../client/settings.ts');

test('a listing whose file has changed is read anew, with all that are about that file, and no other', async () => {
  expect(initializationOptions()).toMatchObject({ textDocumentContent: true, followsChanges: true });
  let asked = 0;
  const server = { start: () => Promise.resolve(), sendRequest: () => Promise.resolve({ text: `text ${++asked}` }) };
  const listings = new Listings(server as unknown as Server);
  const uris = ['a', 'b'].map((name) => Uri.parse(`elf:/${name}.elf-listing`));
  const read = async (): Promise<string[]> =>
    await Promise.all(uris.map(async (uri) => new TextDecoder().decode(await listings.readFile(uri))));
  expect(await read()).toEqual(['text 1', 'text 2']);
  listings.change('file:///b');
  expect(editor.fired).toEqual(['elf:/b.elf-listing']);
  expect(await read()).toEqual(['text 1', 'text 3']);
});
