// Opening a binary opens its listing: as a custom editor that makes way for the text, and by magic for files whose name
// does not tell.
// Why it is done in this order is written in docs/contributing.md, "Opening a binary as text".
import { commands, Disposable, env, l10n, TabInputCustom, TabInputText, window, workspace } from 'vscode';
import type {
  CustomDocument,
  CustomReadonlyEditorProvider,
  LogOutputChannel,
  Tab,
  TabGroup,
  TextDocumentShowOptions,
  TextEditor,
  Uri,
  ViewColumn,
  WebviewPanel,
} from 'vscode';
import { scheme } from '../shared/uri.ts';
import { Comparing } from './comparing.ts';
import { looksElf, type ElfFiles } from './elfFiles.ts';
import { InPlace, isTabOf, listingOf } from './inPlace.ts';

/** Milliseconds after a way through the history within which we have seen the page that it leads to. */
const patience = 300;

type Way = 'workbench.action.navigateBack' | 'workbench.action.navigateForward';

/** Our custom editor in package.json. */
const viewType = 'elfsmith.listing';

/** Registers the custom editor and the watch for binaries that were opened as text. */
export function registerOpening(files: ElfFiles, log: LogOutputChannel): Disposable {
  const inPlace = new InPlace();
  const comparing = new Comparing(files);
  const opener = new Opener({ inPlace, comparing, files, log });
  const options = { supportsMultipleEditorsPerDocument: true };
  return Disposable.from(
    inPlace,
    comparing,
    opener,
    window.registerCustomEditorProvider(viewType, opener, options),
    commands.registerCommand('elfsmith.goBack', () => opener.go('workbench.action.navigateBack')),
    commands.registerCommand('elfsmith.goForward', () => opener.go('workbench.action.navigateForward')),
  );
}

/** Shows the listing of a binary as text. */
export async function showListing(binary: Uri, options: TextDocumentShowOptions = {}): Promise<TextEditor> {
  const document = await workspace.openTextDocument(listingOf(binary));
  return await window.showTextDocument(document, options);
}

/**
 * What the editor shows of a file that it does not show as text: our own custom editor, which stays empty, or its page
 * for binaries.
 */
interface Page {
  readonly uri: Uri;
  readonly isOwn: boolean;
}

/** What the user has clicked on, as a tab that the next file replaces or not. */
interface Wanted {
  readonly uri: Uri;
  readonly preview: boolean;
}

/** How a page has come. */
interface Arrival {
  readonly viewColumn: ViewColumn;
  /** Whether the page's own listing was there before. */
  readonly isAgain: boolean;
  /** The key by which one has come, through the history. */
  readonly way: Way | undefined;
}

/**
 * From a listing that the history has, since it is to stay, Go Back by other means than a key leads to the page before
 * it, as a click does. The listing is behind that page only after Go Back: then it is found by going forward, and one
 * goes back twice, to where the user wants to be.
 */
const roundTrip: readonly Way[] = [
  'workbench.action.navigateForward',
  'workbench.action.navigateBack',
  'workbench.action.navigateBack',
];

interface Parts {
  readonly inPlace: InPlace;
  readonly comparing: Comparing;
  readonly files: ElfFiles;
  readonly log: LogOutputChannel;
}

/** Replaces the pages of binaries by their listings. */
class Opener implements CustomReadonlyEditorProvider, Disposable {
  readonly #inPlace: InPlace;
  readonly #comparing: Comparing;
  readonly #files: ElfFiles;
  readonly #log: LogOutputChannel;
  readonly #subscription: Disposable;
  /** Our custom editors that are open, by URI: only when the editor has opened one does its history have it. */
  readonly #panels = new Map<string, WebviewPanel>();
  /** What each group showed last. */
  readonly #shown = new Map<ViewColumn, string>();
  /** Which page each group is showing the listing of just now, and what the user has wanted since. */
  readonly #showing = new Map<ViewColumn, { readonly page: Page; readonly wanted?: Wanted }>();
  /** We go through the history ourselves: what is shown meanwhile is not what the user wanted. */
  #isGoing = false;
  /** The command by which the user goes through the history just now. */
  #way: Way | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ inPlace, comparing, files, log }: Parts) {
    this.#inPlace = inPlace;
    this.#comparing = comparing;
    this.#files = files;
    this.#log = log;
    this.#subscription = window.tabGroups.onDidChangeTabs(() => this.#lookAll());
    this.#lookAll();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscription.dispose();
  }

  /** Go Back and Go Forward by key: the same commands, but we know that the next page is of the history. */
  async go(way: Way): Promise<void> {
    this.#way = way;
    clearTimeout(this.#timer);
    await commands.executeCommand(way);
    this.#timer = setTimeout(() => (this.#way = undefined), patience);
  }

  openCustomDocument(uri: Uri): CustomDocument {
    return { uri, dispose: () => {} };
  }

  resolveCustomEditor({ uri }: CustomDocument, panel: WebviewPanel): void {
    const key = uri.toString();
    this.#panels.set(key, panel);
    panel.onDidDispose(() => {
      if (this.#panels.get(key) === panel) this.#panels.delete(key);
    });
    // A panel that goes before it is there makes the editor report an error.
    setTimeout(() => {
      this.#lookAll();
      this.#comparing.add(uri, panel);
    });
  }

  #lookAll(): void {
    if (!this.#isGoing) for (const group of window.tabGroups.all) void this.#look(group);
  }

  async #look({ activeTab: tab, viewColumn }: TabGroup): Promise<void> {
    // While one tab replaces another there is none for a moment.
    if (!tab) return;
    // Also of a page that another takes the place of before it is there.
    this.#notice(tab, viewColumn);
    const page = pageOf(tab);
    if (page?.isOwn === true && !this.#panels.has(page.uri.toString())) return;
    const before = this.#shown.get(viewColumn);
    // A file that is shown as text may come again as our custom editor.
    const now = page?.isOwn === true ? `${viewType} ${nameOf(tab)}` : nameOf(tab);
    if (before === now) return;
    this.#shown.set(viewColumn, now);
    const way = this.#way;
    this.#way = undefined;
    if (!page) return;
    await this.#arrive(page, { viewColumn, isAgain: before === listingOf(page.uri).toString(), way });
  }

  /** One page at a time takes its turn in a group: of two, the later one could be shown first. */
  async #arrive(page: Page, arrival: Arrival): Promise<void> {
    const { viewColumn } = arrival;
    if (this.#showing.has(viewColumn)) return;
    this.#showing.set(viewColumn, { page });
    try {
      await this.#take(page, arrival);
    } catch (error) {
      this.#complain(page, error instanceof Error ? error.message : String(error));
    }
    const { wanted } = this.#showing.get(viewColumn) ?? {};
    this.#showing.delete(viewColumn);
    if (wanted) await this.#goTo(wanted, viewColumn);
  }

  async #take(page: Page, arrival: Arrival): Promise<void> {
    const { viewColumn } = arrival;
    const isWanted = await this.#isWanted(page, viewColumn);
    // Whoever has clicked on another file meanwhile wants that.
    if (page.isOwn && tabOf(page, viewColumn)?.isActive !== true) await close(page, viewColumn);
    else if (isWanted) await this.#replace(page, arrival);
    else if (page.isOwn) await openAsText(page, viewColumn);
  }

  /** Shows what the user has wanted while something else was being shown. */
  async #goTo({ uri, preview }: Wanted, viewColumn: ViewColumn): Promise<void> {
    const group = groupAt(viewColumn);
    if (group?.activeTab && nameOf(group.activeTab) === uri.toString()) {
      // It has come in vain, if it is a page.
      this.#shown.delete(viewColumn);
      await this.#look(group);
      return;
    }
    const options: TextDocumentShowOptions = { viewColumn, preview, preserveFocus: preview };
    await commands
      .executeCommand('vscode.open', uri, options)
      .then(undefined, (error) => this.#log.error(String(error)));
  }

  /** By "Open With…" the user insists, and the listing says what is wrong with a file that is none. */
  async #isWanted(page: Page, column: ViewColumn): Promise<boolean> {
    const { uri, isOwn } = page;
    if (isOwn) return !looksElf(uri) || (await this.#files.isElf(uri));
    if (!workspace.getConfiguration('elfsmith').get<boolean>('openByMagic', true)) return false;
    const isStill = (): boolean => !isText(uri) && tabOf(page, column)?.isActive === true;
    return isStill() && (await this.#files.isElf(uri)) && isStill();
  }

  async #replace(page: Page, { viewColumn, isAgain, way }: Arrival): Promise<void> {
    // Before its listing in the history there is the page. Go Back by key leads on at once.
    if (isAgain && way && (await this.#goOn(page, viewColumn, [way]))) return;
    if (isAgain && !way && hasToStay(page.uri, viewColumn) && (await this.#goOn(page, viewColumn, roundTrip))) return;
    if (!way && !page.isOwn) await settle(page, viewColumn);
    const isPreview = tabOf(page, viewColumn)?.isPreview ?? true;
    // A click and Space, which open previews, leave the focus where it is; Enter, double click and Go Back do not.
    const preserveFocus = isPreview && way === undefined;
    await this.#inPlace.show(page.uri, { viewColumn, isPreview, preserveFocus, isAgain });
    await close(page, viewColumn);
  }

  /** Whoever clicks on the next file before the listing of the last one is there wants the next one. */
  #notice(tab: Tab, viewColumn: ViewColumn): void {
    const showing = this.#showing.get(viewColumn);
    if (!showing) return;
    const uri = uriOf(tab);
    const { page } = showing;
    const own = [page.uri.toString(), listingOf(page.uri).toString()];
    if (!uri || own.includes(uri.toString())) return;
    this.#showing.set(viewColumn, { page, wanted: { uri, preview: tab.isPreview } });
  }

  /** Goes on in the history; false when one stays at the page. */
  async #goOn(page: Page, viewColumn: ViewColumn, ways: readonly Way[]): Promise<boolean> {
    this.#isGoing = true;
    try {
      for (const [step, way] of ways.entries()) {
        await commands.executeCommand(way);
        // On a round trip the second step leads here.
        if (step !== 1 && tabOf(page, viewColumn)?.isActive === true) return false;
      }
      await close(page, viewColumn);
      return true;
    } finally {
      this.#isGoing = false;
      this.#lookAll();
    }
  }

  #complain({ uri }: Page, reason: string): void {
    this.#log.error(`${uri.toString(true)}: ${reason}`);
    const panel = this.#panels.get(uri.toString());
    if (!panel) return;
    const text = `<pre style="white-space: pre-wrap">${escapeHtml(reason)}</pre>`;
    const page = `<!doctype html><html lang="${env.language}"><title>Elfsmith</title>`;
    panel.webview.html = `${page}<p>${escapeHtml(l10n.t('The listing cannot be shown.'))}</p>${text}`;
  }
}

function pageOf({ input }: Tab): Page | undefined {
  if (input instanceof TabInputCustom) return input.viewType === viewType ? { uri: input.uri, isOwn: true } : undefined;
  if (!(input instanceof TabInputText) || isText(input.uri)) return undefined;
  return { uri: input.uri, isOwn: false };
}

/** Whether a tab of this file shows text: the editor's page for binaries has no document. */
function isText(uri: Uri): boolean {
  if (uri.scheme === scheme || uri.scheme === 'untitled') return true;
  return workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
}

function uriOf({ input }: Tab): Uri | undefined {
  return input instanceof TabInputText || input instanceof TabInputCustom ? input.uri : undefined;
}

function nameOf(tab: Tab): string {
  return uriOf(tab)?.toString() ?? '';
}

function groupAt(column: ViewColumn): TabGroup | undefined {
  return window.tabGroups.all.find(({ viewColumn }) => viewColumn === column);
}

/** The tab of a page. Tabs are objects anew after each change. */
function tabOf({ uri, isOwn }: Page, column: ViewColumn): Tab | undefined {
  const isOf = (tab: Tab): boolean =>
    tab.input instanceof (isOwn ? TabInputCustom : TabInputText) && nameOf(tab) === uri.toString();
  return groupAt(column)?.tabs.find(isOf);
}

/**
 * Waits until the editor has opened its page: only then its history has it. It first opens the file as text, finds that
 * it is none, and begins with its page without waiting for it. So whoever opens the file meanwhile waits for the text
 * only, and has to open it again to wait for the page.
 */
async function settle(page: Page, viewColumn: ViewColumn): Promise<void> {
  const open = (): Thenable<unknown> =>
    commands.executeCommand('_workbench.open', page.uri, [viewColumn - 1, { preserveFocus: true }]);
  await open();
  // Whoever has clicked on another file meanwhile is not taken back from it.
  if (tabOf(page, viewColumn)?.isActive === true) await open();
}

/** Whether the listing of a binary has a tab that the next file does not replace. */
function hasToStay(binary: Uri, column: ViewColumn): boolean {
  return groupAt(column)?.tabs.find(isTabOf(listingOf(binary)))?.isPreview === false;
}

/** The file is not what its name promises (libc.so as a linker script). */
async function openAsText(page: Page, viewColumn: ViewColumn): Promise<void> {
  const preview = tabOf(page, viewColumn)?.isPreview ?? true;
  const options: TextDocumentShowOptions = { viewColumn, preview, preserveFocus: preview };
  await commands.executeCommand('vscode.openWith', page.uri, 'default', options);
  await close(page, viewColumn);
}

async function close(page: Page, column: ViewColumn): Promise<void> {
  const tab = tabOf(page, column);
  if (tab) await window.tabGroups.close(tab, true);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
