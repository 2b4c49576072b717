// Opening a binary opens its listing: as a custom editor that makes way for the text, and by magic for files whose name
// does not tell.
// Why it is done in this order is written in docs/contributing.md, "Opening a binary as text".
import { commands, Disposable, TabInputCustom, TabInputText, Uri, ViewColumn, window, workspace } from 'vscode';
import type {
  CustomDocument,
  CustomReadonlyEditorProvider,
  LogOutputChannel,
  Tab,
  TabGroup,
  TextDocumentShowOptions,
  TextEditor,
  WebviewPanel,
} from 'vscode';
import { formatUri, parseUri, scheme } from '../shared/uri.ts';
import { looksElf, type ElfFiles } from './elfFiles.ts';

/** Milliseconds within which most people click twice. */
const doubleClickTime = 200;
/** Milliseconds for which a group may be without a tab while one replaces another. */
const replaceTime = 50;

/** Registers the custom editor and the watch for binaries that were opened as text. */
export function registerOpening(files: ElfFiles, log: LogOutputChannel): Disposable {
  const options = { supportsMultipleEditorsPerDocument: true };
  // By "Open With…" the user insists, and the listing says what is wrong with a file that is none.
  const isWanted = async (uri: Uri): Promise<boolean> => !looksElf(uri) || (await files.isElf(uri));
  return Disposable.from(
    window.registerCustomEditorProvider('elfsmith.listing', new ListingOpener(log, isWanted), options),
    new MagicOpener(files, log),
  );
}

/** Shows the listing of a binary as text. */
export async function showListing(binary: Uri, options: TextDocumentShowOptions = {}): Promise<TextEditor> {
  const document = await workspace.openTextDocument(Uri.parse(formatUri({ file: binary.toString() })));
  return await window.showTextDocument(document, options);
}

/**
 * A custom editor that replaces itself: by the listing, or by the editor's own view when the file is not what its name
 * promises (libc.so as a linker script).
 */
class ListingOpener implements CustomReadonlyEditorProvider {
  readonly #log: LogOutputChannel;
  readonly #isElf: (uri: Uri) => Promise<boolean>;

  constructor(log: LogOutputChannel, isElf: (uri: Uri) => Promise<boolean>) {
    this.#log = log;
    this.#isElf = isElf;
  }

  openCustomDocument(uri: Uri): CustomDocument {
    return { uri, dispose: () => {} };
  }

  async resolveCustomEditor({ uri }: CustomDocument, panel: WebviewPanel): Promise<void> {
    try {
      const column = panel.viewColumn ?? ViewColumn.Active;
      const preview = customTab(uri, panel)?.isPreview ?? true;
      if (await this.#isElf(uri)) await showListing(uri, { viewColumn: column, preview });
      else await commands.executeCommand('vscode.openWith', uri, 'default', { viewColumn: column, preview });
      // Only now: a panel that goes before the text is there makes the editor report an error.
      panel.dispose();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#log.error(`${uri.toString(true)}: ${reason}`);
      const text = `<pre style="white-space: pre-wrap">${escapeHtml(reason)}</pre>`;
      panel.webview.html = `<!doctype html><title>Elfsmith</title><p>The listing cannot be shown.</p>${text}`;
    }
  }
}

function customTab(uri: Uri, panel: WebviewPanel): Tab | undefined {
  return window.tabGroups.all
    .find(({ viewColumn }) => viewColumn === panel.viewColumn)
    ?.tabs.find(({ input }) => input instanceof TabInputCustom && input.uri.toString() === uri.toString());
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Replaces the editor's "the file is binary" page by the listing. */
class MagicOpener implements Disposable {
  readonly #files: ElfFiles;
  readonly #log: LogOutputChannel;
  readonly #subscription: Disposable;
  /** What each group showed last, to know where the user comes from. */
  readonly #shown = new Map<ViewColumn, string>();

  constructor(files: ElfFiles, log: LogOutputChannel) {
    this.#files = files;
    this.#log = log;
    const look = (): void => window.tabGroups.all.forEach((group) => void this.#look(group));
    this.#subscription = window.tabGroups.onDidChangeTabs(look);
    look();
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  async #look(group: TabGroup): Promise<void> {
    const tab = group.activeTab;
    if (!tab) {
      // While one tab replaces another there is none for a moment; after the last was closed nobody comes from
      // anywhere.
      setTimeout(() => {
        if (!group.activeTab) this.#shown.delete(group.viewColumn);
      }, replaceTime);
      return;
    }
    const uri = tab.input instanceof TabInputText ? tab.input.uri : undefined;
    const before = this.#shown.get(group.viewColumn);
    const now = uri?.toString() ?? '';
    this.#shown.set(group.viewColumn, now);
    if (!uri || before === now || !workspace.getConfiguration('elfsmith').get<boolean>('openByMagic', true)) return;
    try {
      if (!isPlaceholder(uri) || !(await this.#files.isElf(uri)) || !isPlaceholder(uri) || group.activeTab !== tab)
        return;
      const isFromListing = before !== undefined && parseUri(before)?.file === now;
      if (isFromListing && (await isByHistory(group, tab))) await this.#leave(group, tab);
      else await this.#replace(group, tab, uri);
    } catch (error) {
      this.#log.error(error instanceof Error ? error : String(error));
    }
  }

  async #replace(group: TabGroup, tab: Tab, uri: Uri): Promise<void> {
    await showListing(uri, { viewColumn: group.viewColumn, preview: tab.isPreview, preserveFocus: !group.isActive });
    if (group.tabs.includes(tab)) await window.tabGroups.close(tab, true);
  }

  /** From its own listing one comes here by Go Back, which must not end where it began: we let it go on. */
  async #leave(group: TabGroup, tab: Tab): Promise<void> {
    if (!group.isActive) return;
    await commands.executeCommand('workbench.action.navigateBack');
    if (group.tabs.includes(tab) && group.activeTab !== tab) await window.tabGroups.close(tab, true);
  }
}

/**
 * Whether Go Back may have opened the tab: it opens previews, where the user has them. The second click of a double
 * click makes it one to stay, a wish to see the file.
 */
async function isByHistory(group: TabGroup, tab: Tab): Promise<boolean> {
  await new Promise((done) => setTimeout(done, doubleClickTime));
  if (tab.isPreview && group.tabs.includes(tab)) return true;
  return !workspace.getConfiguration('workbench.editor').get<boolean>('enablePreview', true);
}

/** Whether a tab of this file can be the editor's page for binaries: text has a document. */
function isPlaceholder(uri: Uri): boolean {
  if (uri.scheme === scheme || uri.scheme === 'untitled') return false;
  return !workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
}
