// Commands about all binaries of the workspace: a search in them, and what is wrong with them.
import { commands, Disposable, l10n, languages, TabInputText, Uri, window, workspace } from 'vscode';
import type { DiagnosticCollection } from 'vscode';
import type { Diagnostic } from 'vscode-languageclient';
import type { Server } from './server.ts';
import {
  checkWorkspace,
  searchBinaries,
  type CheckWorkspaceParams,
  type CheckWorkspaceResult,
  type SearchBinariesParams,
  type SearchBinariesResult,
} from '../shared/protocol.ts';
import { parseUri } from '../shared/uri.ts';
import { withPercent } from './patience.ts';

export class Binaries implements Disposable {
  /** Of listings that are not open: an open one has its own, which follow the file. */
  readonly #problems = languages.createDiagnosticCollection('elfsmith-workspace');
  readonly #subscriptions: Disposable;

  constructor(client: Server) {
    this.#subscriptions = Disposable.from(
      this.#problems,
      commands.registerCommand('elfsmith.searchBinaries', () => search(client)),
      commands.registerCommand('elfsmith.checkWorkspace', () => check(client, this.#problems)),
      workspace.onDidOpenTextDocument(({ uri }) => this.#problems.delete(uri)),
    );
  }

  /** A file has changed: what was found in it is not true any more. */
  change(file: string): void {
    this.#problems.forEach((uri) => {
      if (parseUri(uri.toString())?.file === file) this.#problems.delete(uri);
    });
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

async function check(client: Server, problems: DiagnosticCollection): Promise<void> {
  const { protocol2CodeConverter } = await client.start();
  const params: CheckWorkspaceParams = {};
  const title = l10n.t('Checking all ELF files of the workspace');
  const found = await withPercent<CheckWorkspaceResult>(client, title, checkWorkspace, params);
  if (!found) return;
  problems.clear();
  // Documents outlive their tabs for a while, but what is said of them does not.
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  const open = new Set(tabs.map(({ input }) => (input instanceof TabInputText ? input.uri.toString() : '')));
  for (const { uri, diagnostics } of found.listings) {
    const listing = Uri.parse(uri);
    if (open.has(listing.toString())) continue;
    problems.set(listing, await protocol2CodeConverter.asDiagnostics(diagnostics as Diagnostic[]));
  }
  await window.showTextDocument(await workspace.openTextDocument(Uri.parse(found.uri)), { preview: false });
}

async function search(client: Server): Promise<void> {
  const selected = window.activeTextEditor?.document.getText(window.activeTextEditor.selection) ?? '';
  const text = await window.showInputBox({
    title: l10n.t('Search in All Binaries'),
    prompt: l10n.t('Text, or bytes such as 7f 45 4c 46 ?? 01, in all ELF files and archives of the workspace'),
    value: selected.includes('\n') ? '' : selected,
  });
  if (text === undefined || text.trim() === '') return;
  await client.start();
  const params: SearchBinariesParams = { text };
  try {
    const title = l10n.t('Searching for {0}', text);
    const found = await withPercent<SearchBinariesResult>(client, title, searchBinaries, params);
    if (!found) return;
    if (found.names + found.places === 0)
      await window.showInformationMessage(l10n.t('No ELF file of the workspace has {0}.', text));
    else await window.showTextDocument(await workspace.openTextDocument(Uri.parse(found.uri)), { preview: false });
  } catch (error) {
    await window.showErrorMessage(error instanceof Error ? error.message : String(error));
  }
}
