// Listings in the place of the page that the editor's history remembers. The history keeps the binary itself, and never
// its listing beside it: so Go Back passes over it at once, comes back to it when it is closed, and a click on the
// binary is always a wish to see it.
import { commands, Disposable, TabInputText, Uri, window, workspace } from 'vscode';
import type { Position, TabGroup, TextEditor, TextEditorSelectionChangeEvent, ViewColumn } from 'vscode';
import { formatUri } from '../shared/uri.ts';

/** How far the cursor goes before the editor's history takes it for another place, in lines (as it does for text). */
const nearby = 10;
/** Milliseconds for which the editor may take to tell of what it has opened. */
const patience = 2000;

export interface Place {
  readonly viewColumn: ViewColumn;
  /** Whether the tab is one that the next file replaces. */
  readonly isPreview: boolean;
  /** Whether the focus stays where it is. */
  readonly preserveFocus: boolean;
  /** Whether the listing itself was there before. */
  readonly isAgain: boolean;
}

export function listingOf(binary: Uri): Uri {
  return Uri.parse(formatUri({ file: binary.toString() }));
}

/** The tab of a text in a group. Tabs are objects anew after each change. */
export function isTabOf(uri: Uri): (tab: TabGroup['tabs'][number]) => boolean {
  return ({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString();
}

export class InPlace implements Disposable {
  /** Listings that the history does not have: where the cursor is at home, by their URIs. */
  readonly #homes = new Map<string, Position>();
  /** Those whose cursor has gone elsewhere. */
  readonly #left = new Set<string>();
  readonly #subscriptions: Disposable;

  constructor() {
    this.#subscriptions = Disposable.from(
      window.onDidChangeTextEditorSelection((event) => this.#follow(event)),
      workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri)),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /**
   * Shows the listing of a binary instead of what the editor shows for it. `transient` is what keeps it out of the
   * history; no function of the API says so, only the command behind `vscode.open`.
   */
  async show(binary: Uri, { viewColumn, isPreview, preserveFocus, isAgain }: Place): Promise<void> {
    const uri = listingOf(binary);
    const home = isAgain && this.#left.has(uri.toString()) ? this.#homes.get(uri.toString()) : undefined;
    const selection = home && { startLineNumber: home.line + 1, startColumn: home.character + 1 };
    const options = { transient: true, pinned: !isPreview, preserveFocus, selection };
    await commands.executeCommand('_workbench.open', uri, [viewColumn - 1, options]);
    const editor = await editorOf(uri, viewColumn);
    if (editor) this.#homes.set(uri.toString(), editor.selection.active);
    this.#left.delete(uri.toString());
  }

  /** A jump within the listing is one that Go Back takes back: from now on the history has the listing. */
  #follow({ textEditor: { document, viewColumn }, selections: [selection] }: TextEditorSelectionChangeEvent): void {
    const name = document.uri.toString();
    const home = this.#homes.get(name);
    if (!home || !selection || this.#left.has(name)) return;
    if (Math.abs(selection.active.line - home.line) <= nearby) {
      this.#homes.set(name, selection.active);
      return;
    }
    this.#left.add(name);
    const tab = window.tabGroups.activeTabGroup.activeTab;
    if (viewColumn === undefined || !tab || !isTabOf(document.uri)(tab)) return;
    void commands.executeCommand('_workbench.open', document.uri, [viewColumn - 1, { preserveFocus: true }]);
  }

  #forget(uri: Uri): void {
    // Documents close some time after their tabs: the homes of listings that were left are still wanted then.
    if (!this.#left.has(uri.toString())) this.#homes.delete(uri.toString());
  }
}

/** The text editor of a listing in a column, once the editor has told of it. */
async function editorOf(uri: Uri, viewColumn: ViewColumn): Promise<TextEditor | undefined> {
  const find = (): TextEditor | undefined =>
    window.visibleTextEditors.find(
      (editor) => editor.viewColumn === viewColumn && editor.document.uri.toString() === uri.toString(),
    );
  for (const end = Date.now() + patience; !find() && Date.now() < end;)
    await new Promise((done) => setTimeout(done, 10));
  return find();
}
