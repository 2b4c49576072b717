// Checks that run inside the extension host, with the editor's own API: what other extensions and the editor get from
// us.
// The editor is handed in, since only the extension host can import it; host.test.ts carries the checks there and reads
// the results.
import assert from 'node:assert/strict';
import type * as Editor from 'vscode';
import { formatUri } from '../../shared/uri.ts';

export type Check = (editor: typeof Editor) => Promise<void>;

/** The types that VS Code and its themes know without being told (LSP 3.18 SemanticTokenTypes). */
const knownTokenTypes = [
  'namespace',
  'type',
  'class',
  'enum',
  'interface',
  'struct',
  'typeParameter',
  'parameter',
  'variable',
  'property',
  'enumMember',
  'event',
  'function',
  'method',
  'macro',
  'keyword',
  'modifier',
  'comment',
  'string',
  'number',
  'regexp',
  'operator',
  'decorator',
  'label',
];

export const checks: Record<string, Check> = {
  'a listing is a document of our language, and read-only': async (editor) => {
    const { document } = await show(editor, 'libfoo.so');
    assert.equal(document.languageId, 'elf-listing');
    assert.equal(editor.workspace.fs.isWritableFileSystem('elf'), false);
    const { permissions, size } = await editor.workspace.fs.stat(document.uri);
    assert.equal(permissions, editor.FilePermission.Readonly);
    assert.equal(size, Buffer.byteLength(document.getText()));
  },

  'hover explains a relocation': async (editor) => {
    const { document, at } = await show(editor, 'libfoo.so', 'R_X86_64_JUMP_SLOT');
    const hovers = await editor.commands.executeCommand<Editor.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    assert.match(text(hovers), /R_X86_64_JUMP_SLOT/);
  },

  'definition of a symbol is in a listing': async (editor) => {
    const { document, at } = await show(editor, 'libfoo.so', 'foo_weak');
    const found = await editor.commands.executeCommand<(Editor.Location | Editor.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      at,
    );
    const [first] = found;
    assert.ok(first);
    assert.equal(('targetUri' in first ? first.targetUri : first.uri).scheme, 'elf');
  },

  'the outline has the tables': async (editor) => {
    const { document } = await show(editor, 'libfoo.so');
    const symbols = await editor.commands.executeCommand<Editor.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.ok(symbols.length > 3, `${symbols.length} symbols`);
  },

  'a row can be folded away': async (editor) => {
    const { document } = await show(editor, 'libfoo.so');
    const ranges = await editor.commands.executeCommand<Editor.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    assert.ok(ranges.length > 3, `${ranges.length} ranges`);
  },

  'colours come by range': async (editor) => {
    const { document } = await show(editor, 'libfoo.so');
    const range = new editor.Range(0, 0, 40, 0);
    const legend = await editor.commands.executeCommand<Editor.SemanticTokensLegend>(
      'vscode.provideDocumentRangeSemanticTokensLegend',
      document.uri,
      range,
    );
    const tokens = await editor.commands.executeCommand<Editor.SemanticTokens>(
      'vscode.provideDocumentRangeSemanticTokens',
      document.uri,
      range,
    );
    assert.ok(tokens.data.length > 0);
    const extension = editor.extensions.getExtension('elfsmith.elfsmith');
    assert.ok(extension);
    const { contributes } = extension.packageJSON as {
      readonly contributes: { readonly semanticTokenTypes: readonly { readonly id: string }[] };
    };
    const own = contributes.semanticTokenTypes.map(({ id }) => id);
    assert.deepEqual(
      legend.tokenTypes.filter((type) => !knownTokenTypes.includes(type) && !own.includes(type)),
      [],
    );
  },

  'hover on an import says which library it is bound to': async (editor) => {
    const { document, at } = await show(editor, 'bin/hello', 'puts@GLIBC_2.2.5');
    const hovers = await editor.commands.executeCommand<Editor.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    assert.match(text(hovers), /Binds to .*puts.* in .*libc\.so\.6/);
  },

  'definition of an import, followed twice, ends in the listing of libc': async (editor) => {
    const { document, at } = await show(editor, 'bin/hello', 'puts@GLIBC_2.2.5');
    const row = await definition(editor, document.uri, at);
    assert.equal(row.uri.toString(), document.uri.toString());
    const there = await definition(editor, row.uri, row.range.start);
    assert.match(there.uri.path, /libc\.so\.6.*\.elf-listing$/);
    assert.match(
      (await editor.workspace.openTextDocument(there.uri)).lineAt(there.range.start.line).text,
      /puts@@GLIBC_2\.2\.5/,
    );
  },

  'implementation of an import is its definition in the library': async (editor) => {
    const { document, at } = await show(editor, 'bin/hello', 'puts@GLIBC_2.2.5');
    const found = await editor.commands.executeCommand<(Editor.Location | Editor.LocationLink)[]>(
      'vscode.executeImplementationProvider',
      document.uri,
      at,
    );
    assert.ok(
      found.some((each) => ('targetUri' in each ? each.targetUri : each.uri).path.includes('libc.so.6')),
      JSON.stringify(found),
    );
  },

  'references to a definition are imports in other files': async (editor) => {
    const { document, at } = await show(editor, 'bin/hello', 'puts@GLIBC_2.2.5');
    const row = await definition(editor, document.uri, at);
    const there = await definition(editor, row.uri, row.range.start);
    const found = await editor.commands.executeCommand<Editor.Location[]>(
      'vscode.executeReferenceProvider',
      there.uri,
      there.range.start,
    );
    assert.ok(
      found.some(({ uri }) => uri.path.includes('/bin/hello')),
      JSON.stringify(found.map(String)),
    );
  },

  'type hierarchy leads to the libraries that a program needs': async (editor) => {
    const { document, at } = await show(editor, 'bin/hello');
    const [item] = await editor.commands.executeCommand<Editor.TypeHierarchyItem[]>(
      'vscode.prepareTypeHierarchy',
      document.uri,
      at,
    );
    assert.ok(item);
    const needed = await editor.commands.executeCommand<Editor.TypeHierarchyItem[]>('vscode.provideSupertypes', item);
    assert.deepEqual(
      needed.map(({ name }) => name),
      ['libc.so.6'],
    );
  },

  'Explain Loading opens a document about the file': async (editor) => {
    await editor.commands.executeCommand('elfsmith.explainLoading', fileUri(editor, 'bin/hello'));
    const shown = editor.window.activeTextEditor?.document;
    assert.equal(shown?.languageId, 'elf-listing');
    assert.match(shown.getText(), /libc\.so\.6/);
    assert.notEqual(shown.uri.toString(), listing(editor, 'bin/hello').toString());
  },

  'a library that is not found is a finding, until a setting names its folder': async (editor) => {
    const settings = editor.workspace.getConfiguration('elfsmith.loader');
    const { document } = await show(editor, 'bin/usefoo');
    const isMissed = (): boolean =>
      editor.languages.getDiagnostics(document.uri).some(({ message }) => message.includes('libfoo.so.1'));
    await until(isMissed);
    await settings.update('libraryPath', '${workspaceFolder}/lib', editor.ConfigurationTarget.Global);
    try {
      await until(() => !isMissed());
    } finally {
      await settings.update('libraryPath', undefined, editor.ConfigurationTarget.Global);
    }
    await until(isMissed);
  },

  'symbols of the workspace are found': async (editor) => {
    const symbols = await editor.commands.executeCommand<Editor.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'foo',
    );
    assert.ok(
      symbols.some(({ location }) => location.uri.scheme === 'elf'),
      `${symbols.length} symbols`,
    );
  },

  'a damaged file has findings': async (editor) => {
    const { document } = await show(editor, 'broken.so');
    await until(() => editor.languages.getDiagnostics(document.uri).length > 0);
  },

  'commands of the manifest exist': async (editor) => {
    const all = new Set(await editor.commands.getCommands());
    const contributed: { command: string }[] =
      editor.extensions.getExtension('elfsmith.elfsmith')?.packageJSON.contributes.commands;
    assert.deepEqual(
      contributed.map(({ command }) => command).filter((command) => !all.has(command)),
      [],
    );
  },

  'opening by command shows the listing': async (editor) => {
    await editor.commands.executeCommand('elfsmith.openListing', fileUri(editor, 'bin/hello'));
    assert.equal(editor.window.activeTextEditor?.document.uri.toString(), listing(editor, 'bin/hello').toString());
  },

  'the server restarts': async (editor) => {
    await editor.commands.executeCommand('elfsmith.restartServer');
    const { document, at } = await show(editor, 'libfoo.so', 'R_X86_64_JUMP_SLOT');
    const hovers = await editor.commands.executeCommand<Editor.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    assert.ok(hovers.length > 0);
  },

  'the overview shows as many rows as the setting says, and links to the rest': async (editor) => {
    const settings = editor.workspace.getConfiguration('elfsmith');
    const before = (await show(editor, 'libfoo.so')).document.lineCount;
    await settings.update('overviewRows', 1, editor.ConfigurationTarget.Global);
    try {
      await until(async () => (await show(editor, 'libfoo.so')).document.lineCount < before);
      const links = await editor.commands.executeCommand<Editor.DocumentLink[]>(
        'vscode.executeLinkProvider',
        listing(editor, 'libfoo.so'),
        1000,
      );
      const target = links.find((link) => link.target?.query.includes('page'))?.target;
      assert.ok(target, `${links.length} links`);
      assert.match((await editor.workspace.openTextDocument(target)).getText(), /^# /);
    } finally {
      await settings.update('overviewRows', undefined, editor.ConfigurationTarget.Global);
    }
  },
};

function fileUri(editor: typeof Editor, path: string): Editor.Uri {
  const folder = editor.workspace.workspaceFolders?.[0];
  assert.ok(folder);
  return editor.Uri.joinPath(folder.uri, path);
}

function listing(editor: typeof Editor, path: string): Editor.Uri {
  return editor.Uri.parse(formatUri({ file: fileUri(editor, path).toString() }));
}

/** Opens a file's overview; `at` is where `word` stands first. */
async function show(
  editor: typeof Editor,
  path: string,
  word = '',
): Promise<{ document: Editor.TextDocument; at: Editor.Position }> {
  const document = await editor.workspace.openTextDocument(listing(editor, path));
  await editor.window.showTextDocument(document);
  const offset = document.getText().indexOf(word);
  assert.ok(offset >= 0, `no ${word} in\n${document.getText().slice(0, 2000)}`);
  return { document, at: document.positionAt(offset + 1) };
}

async function definition(editor: typeof Editor, uri: Editor.Uri, at: Editor.Position): Promise<Editor.Location> {
  const [found] = await editor.commands.executeCommand<(Editor.Location | Editor.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    uri,
    at,
  );
  assert.ok(found);
  return 'targetUri' in found
    ? new editor.Location(found.targetUri, found.targetSelectionRange ?? found.targetRange)
    : found;
}

function text(hovers: readonly Editor.Hover[]): string {
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 20_000; !(await isSo()); await new Promise((done) => setTimeout(done, 100)))
    assert.ok(Date.now() < end, 'waited in vain');
}
