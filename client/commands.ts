// The commands of the palette and the menus.
import {
  commands,
  Disposable,
  env,
  extensions,
  l10n,
  Range,
  TabInputText,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { LogOutputChannel, TextEditor } from 'vscode';
import type { Server } from './server.ts';
import {
  explain,
  place,
  search,
  type ExplainParams,
  type PlaceParams,
  type PlaceResult,
  type SearchHit,
  type SearchParams,
  type SearchResult,
} from '../shared/protocol.ts';
import { parseUri } from '../shared/uri.ts';
import type { Dependencies } from './dependencies.ts';
import { askForFiles } from './askForFiles.ts';
import type { ElfFiles } from './elfFiles.ts';
import { showListing } from './opening.ts';
import { withPatience } from './patience.ts';

/** Hex editors that we can open at a file: extension, its custom editor, its command that asks for an offset. */
const hexEditors = [
  { extension: 'ms-vscode.hexeditor', viewType: 'hexEditor.hexedit', goToOffset: 'hexEditor.goToOffset' },
];

/** Registers all commands of package.json. */
export function registerCommands(
  client: Server,
  files: ElfFiles,
  tree: Dependencies,
  restart: () => Promise<void>,
  log: LogOutputChannel,
): Disposable {
  const table: Record<string, (...values: never[]) => unknown> = {
    openListing: (uri?: Uri, all?: Uri[]) => openListings(uri, all),
    chooseListing: () => chooseListing(files),
    searchPages: () => searchPages(client),
    explainLoading: (uri?: Uri) => explainLoading(client, uri),
    showDependencies: (uri?: Uri) => showDependencies(tree, uri),
    copyAddress: () => copy(client, 'address'),
    copyOffset: () => copy(client, 'offset'),
    revealInHexEditor: () => revealInHexEditor(client),
    restartServer: restart,
    showLog: () => log.show(),
  };
  const publish = (): unknown =>
    commands.executeCommand('setContext', 'elfsmith.hasHexEditor', hexEditor() !== undefined);
  publish();
  return Disposable.from(
    ...Object.entries(table).map(([name, run]) => commands.registerCommand(`elfsmith.${name}`, run)),
    extensions.onDidChange(publish),
  );
}

/** From the Explorer (one entry or several) or an editor's title. */
async function openListings(uri: Uri | undefined, all: readonly Uri[] | undefined): Promise<void> {
  const uris = all && all.length > 0 ? all : [uri ?? activeUri()];
  for (const each of uris) if (each) await showListing(each, { preview: uris.length === 1 });
}

/** The file of the active tab; the page for binaries has no text editor, but a tab. */
function activeUri(): Uri | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputText ? input.uri : undefined;
}

/** The binary that a command is about: of the Explorer's entry, else of the listing or the file in front. */
function binaryOf(uri: Uri | undefined): Uri | undefined {
  const chosen = uri ?? activeUri();
  const file = chosen && parseUri(chosen.toString())?.file;
  return file === undefined ? chosen : Uri.parse(file);
}

async function explainLoading(client: Server, uri: Uri | undefined): Promise<void> {
  const binary = binaryOf(uri);
  if (!binary) return;
  await client.start();
  const params: ExplainParams = { uri: binary.toString() };
  const document = await client.sendRequest<string | null>(explain, params);
  if (document === null) {
    const name = binary.path.replace(/^.*\//, '');
    await window.showInformationMessage(l10n.t('No dynamic linker loads {0}: there is nothing to explain.', name));
  } else await window.showTextDocument(await workspace.openTextDocument(Uri.parse(document)));
}

async function showDependencies(tree: Dependencies, uri: Uri | undefined): Promise<void> {
  const binary = binaryOf(uri);
  if (binary) await tree.show(binary);
}

/**
 * From the Explorer (one entry or several), an editor's title or the palette: what is in front, else a file that is
 * asked for, of those with the trait.
 */
export async function chosenFiles(
  files: ElfFiles,
  trait: string,
  placeHolder: string,
  uri: Uri | undefined,
  all: readonly Uri[] | undefined,
): Promise<readonly Uri[]> {
  const elf: Uri[] = [];
  // Folders and other files may be selected with them.
  for (const each of all && all.length > 1 ? all : []) if (await files.isElf(each)) elf.push(each);
  if (elf.length > 0) return elf;
  const binary = binaryOf(uri);
  if (binary && (uri || (await files.isElf(binary)))) return [binary];
  const items = (await files.all(trait)).map((each) => ({ label: workspace.asRelativePath(each), each }));
  const asked = items.length === 0 ? undefined : await window.showQuickPick(items, { placeHolder });
  return asked ? [asked.each] : [];
}

async function chooseListing(files: ElfFiles): Promise<void> {
  const dialog = { title: l10n.t('Open ELF Listing'), openLabel: l10n.t('Open Listing'), canSelectMany: true };
  const uris = await askForFiles(files, { placeHolder: l10n.t('ELF file to read'), dialog });
  await openListings(undefined, [...uris]);
}

async function searchPages(client: Server): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const selected = editor.document.getText(editor.selection);
  const input = await window.showInputBox({
    title: l10n.t('Search All Pages'),
    prompt: l10n.t('Text to look for in every table of the file, or /a regular expression/'),
    value: selected.includes('\n') ? '' : selected,
    validateInput: (value) => regexError(value),
  });
  if (!input) return;
  const expression = /^\/(.+)\/$/.exec(input)?.[1];
  const params: SearchParams = {
    uri: editor.document.uri.toString(),
    text: expression ?? input,
    regex: expression !== undefined,
  };
  const { hits, more } = await withPatience(l10n.t('Searching for {0}', input), (token) =>
    client.sendRequest<SearchResult>(search, params, token),
  );
  if (hits.length === 0) {
    await window.showInformationMessage(l10n.t('Nothing found for {0}.', input));
    return;
  }
  await chooseHit(hits, hitsTitle(hits.length, more, input), editor);
}

function hitsTitle(count: number, more: boolean, input: string): string {
  if (more) return l10n.t('The first {0} hits for {1}', count, input);
  return count === 1 ? l10n.t('1 hit for {0}', input) : l10n.t('{0} hits for {1}', count, input);
}

function regexError(value: string): string | undefined {
  const expression = /^\/(.+)\/$/.exec(value)?.[1];
  if (expression === undefined) return undefined;
  try {
    return RegExp(expression, 'u') && undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function chooseHit(hits: readonly SearchHit[], title: string, editor: TextEditor): Promise<void> {
  const items = hits.map((hit) => ({ label: excerpt(hit), description: hit.where, hit }));
  const chosen = await window.showQuickPick(items, {
    title,
    placeHolder: l10n.t('Type to narrow the hits down'),
    matchOnDescription: true,
  });
  if (!chosen) return;
  const { uri, line, character, length } = chosen.hit;
  const document = await workspace.openTextDocument(Uri.parse(uri));
  await window.showTextDocument(document, {
    viewColumn: editor.viewColumn ?? ViewColumn.Active,
    selection: new Range(line, character, line, character + length),
  });
}

/** The hit with what stands before and after it, in the width of the list. */
function excerpt({ text, character }: SearchHit): string {
  const start = character > 40 ? character - 30 : 0;
  const piece = text.slice(start, start + 90);
  return (start > 0 ? '… ' : '') + piece.replaceAll(/\s+/g, ' ').trim();
}

async function placeAt(client: Server): Promise<PlaceResult | undefined> {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const { line, character } = editor.selection.active;
  const params: PlaceParams = { uri: editor.document.uri.toString(), line, character };
  return (await client.sendRequest<PlaceResult | null>(place, params)) ?? undefined;
}

async function copy(client: Server, what: 'address' | 'offset'): Promise<void> {
  const value = (await placeAt(client))?.[what];
  if (value !== undefined) await env.clipboard.writeText(value);
  const missing = what === 'address' ? l10n.t('No address here') : l10n.t('No file offset here');
  window.setStatusBarMessage(value === undefined ? missing : l10n.t('Copied {0}', value), 4000);
}

function hexEditor(): (typeof hexEditors)[number] | undefined {
  return hexEditors.find(({ extension }) => extensions.getExtension(extension));
}

/**
 * No hex editor takes an offset from outside: we open the file, ask for the offset and leave it in the clipboard to
 * paste.
 */
async function revealInHexEditor(client: Server): Promise<void> {
  const here = await placeAt(client);
  const editor = hexEditor();
  if (!here || !editor) return;
  await commands.executeCommand('vscode.openWith', Uri.parse(here.file), editor.viewType);
  if (here.offset === undefined) return;
  await env.clipboard.writeText(here.offset);
  window.setStatusBarMessage(l10n.t('File offset {0} is in the clipboard', here.offset), 8000);
  await commands.executeCommand(editor.goToOffset);
}
