// Opening a binary opens its listing: as a custom editor that makes way for the text, and by magic for files whose name
// does not tell.
// Why it is done in this order is written in docs/contributing.md, "Opening a binary as text".
import { commands, Disposable, env, l10n, Uri, version, window, workspace } from 'vscode';
import type {
  CustomDocument,
  CustomReadonlyEditorProvider,
  LogOutputChannel,
  Tab,
  TabGroup,
  TextDocumentShowOptions,
  TextEditor,
  ViewColumn,
  WebviewPanel,
} from 'vscode';
import { parseUri } from '../shared/uri.ts';
import { Comparing } from './comparing.ts';
import { looksElf, type ElfFiles } from './elfFiles.ts';
import { InPlace, isTabOf, listingOf } from './inPlace.ts';
import type { Listings } from './listings.ts';
import {
  closeBehind,
  groupAt,
  isInFront,
  keyOf,
  keyOfPage,
  nameOf,
  openWith,
  openBehind,
  settle,
  tabOf,
  Texts,
  uriOf,
  viewType,
  type Page,
} from './pages.ts';

/** Milliseconds after a way through the history within which we have seen the page that it leads to. */
const patience = 300;
/** Milliseconds for which the editor may take to ask for our page. */
const longest = 2000;
/** Whether who opens a page again that is being opened waits for it: so in 1.139. */
const waitsForPages = Number(version.split('.')[1]) >= 139;

type Way = 'workbench.action.navigateBack' | 'workbench.action.navigateForward';
type Place = 'page' | 'listing';
/** A step through the history, and where it has to lead to: if it does not, the user has clicked on something. */
interface Step {
  readonly way: Way;
  readonly to?: Place;
}

/** Registers the custom editor and the watch for binaries that were opened as text. */
export function registerOpening(files: ElfFiles, listings: Listings, log: LogOutputChannel): Disposable {
  const inPlace = new InPlace();
  const comparing = new Comparing(files);
  const opener = new Opener({ inPlace, comparing, files, listings, log });
  const options = { supportsMultipleEditorsPerDocument: true };
  return Disposable.from(
    inPlace,
    comparing,
    opener,
    window.registerCustomEditorProvider(viewType, opener, options),
    commands.registerCommand('elfsmith.openText', (uri?: Uri) => opener.openText(uri)),
    commands.registerCommand('elfsmith.goBack', () => opener.go('workbench.action.navigateBack')),
    commands.registerCommand('elfsmith.goForward', () => opener.go('workbench.action.navigateForward')),
  );
}

/** Shows the listing of a binary as text. */
export async function showListing(binary: Uri, options: TextDocumentShowOptions = {}): Promise<TextEditor> {
  const document = await workspace.openTextDocument(listingOf(binary));
  return await window.showTextDocument(document, options);
}

/** What the user has clicked on, as a tab that the next file replaces or not. */
interface Wanted {
  readonly uri: Uri;
  readonly preview: boolean;
}

/**
 * A group while a page makes way for its listing there. What comes to the front meanwhile is our doing or what the user
 * wants: the editor tells of both in the order in which they came, before it answers what we have asked of it.
 */
interface Turn {
  /** What we are bringing to the front ourselves. */
  ours: readonly string[];
  /** What was in front last. */
  front: string;
  /** What the user has wanted since. */
  wanted: Wanted | undefined;
  /** Whether there was such a wish. */
  isLeft: boolean;
  /** All pages that were in front. */
  readonly met: Map<string, Page>;
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
const roundTrip: readonly Step[] = [
  { way: 'workbench.action.navigateForward', to: 'listing' },
  { way: 'workbench.action.navigateBack', to: 'page' },
  { way: 'workbench.action.navigateBack' },
];

interface Parts {
  readonly inPlace: InPlace;
  readonly comparing: Comparing;
  readonly files: ElfFiles;
  readonly listings: Listings;
  readonly log: LogOutputChannel;
}

/** Replaces the pages of binaries by their listings. */
class Opener implements CustomReadonlyEditorProvider, Disposable {
  readonly #inPlace: InPlace;
  readonly #comparing: Comparing;
  readonly #files: ElfFiles;
  readonly #listings: Listings;
  readonly #log: LogOutputChannel;
  readonly #texts = new Texts();
  readonly #subscriptions: Disposable;
  /** Our custom editors that are open, by URI: only when the editor has opened one does its history have it. */
  readonly #panels = new Map<string, WebviewPanel>();
  /** What each group showed last. */
  readonly #shown = new Map<ViewColumn, string>();
  /** What is in front in each group, and by which key it has come. */
  readonly #fronts = new Map<ViewColumn, { readonly key: string; readonly way: Way | undefined }>();
  /** One page at a time takes its turn in a group: of two, the later one could be shown first. */
  readonly #turns = new Map<ViewColumn, Turn>();
  /** We go through the history ourselves: what is shown meanwhile is not what the user wanted. */
  #isGoing = false;
  /** The command by which the user goes through the history just now. */
  #way: Way | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ inPlace, comparing, files, listings, log }: Parts) {
    this.#inPlace = inPlace;
    this.#comparing = comparing;
    this.#files = files;
    this.#listings = listings;
    this.#log = log;
    this.#subscriptions = Disposable.from(
      window.tabGroups.onDidChangeTabs(() => this.#lookAll()),
      workspace.onDidCloseTextDocument(({ uri }) => this.#texts.forget(uri)),
      files.onDidChange((uris) => this.#follow(uris)),
    );
    this.#lookAll();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
  }

  /** Go Back and Go Forward by key: the same commands, but we know that the next page is of the history. */
  async go(way: Way): Promise<void> {
    this.#way = way;
    clearTimeout(this.#timer);
    await commands.executeCommand(way);
    this.#timer = setTimeout(() => (this.#way = undefined), patience);
  }

  /** The script that is before an ELF file, which a click never shows. */
  async openText(listing = window.activeTextEditor?.document.uri): Promise<void> {
    const { file } = (listing && parseUri(listing.toString())) ?? {};
    if (file !== undefined) await this.#texts.open(Uri.parse(file));
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

  /** What was text may have become a binary. */
  #follow(uris: readonly Uri[]): void {
    const outdated = uris.filter((uri) => this.#files.traitsOf(uri).length > 0 && this.#texts.outdate(uri));
    if (outdated.length === 0) return;
    this.#shown.clear();
    this.#lookAll();
  }

  async #look({ activeTab: tab, viewColumn }: TabGroup): Promise<void> {
    // While one tab replaces another there is none for a moment.
    if (!tab) return;
    const page = this.#texts.pageOf(tab);
    // Also of a page that another takes the place of before it is there.
    this.#notice(tab, page, viewColumn);
    const now = keyOf(tab);
    const way = this.#wayTo(now, viewColumn);
    if (page?.isOwn === true && !this.#panels.has(page.uri.toString())) return;
    const before = this.#shown.get(viewColumn);
    if (before === now) return;
    this.#shown.set(viewColumn, now);
    if (!page || this.#turns.has(viewColumn)) return;
    await this.#arrive(page, { viewColumn, isAgain: before === listingOf(page.uri).toString(), way });
  }

  /** The key by which what is in front has come: what comes first after it, also when it is not there yet. */
  #wayTo(key: string, viewColumn: ViewColumn): Way | undefined {
    const front = this.#fronts.get(viewColumn);
    if (front?.key === key) return front.way;
    const way = this.#way;
    this.#way = undefined;
    this.#fronts.set(viewColumn, { key, way });
    return way;
  }

  /** Shows the listing of a page, and then whatever the user has wanted meanwhile. */
  async #arrive(page: Page, arrival: Arrival): Promise<void> {
    const { viewColumn } = arrival;
    const front = keyOfPage(page.uri.toString(), page.isOwn);
    const turn: Turn = { ours: [], front, wanted: undefined, isLeft: false, met: new Map([[front, page]]) };
    this.#turns.set(viewColumn, turn);
    try {
      await this.#take(page, arrival, turn);
    } catch (error) {
      this.#complain(page, error instanceof Error ? error.message : String(error));
    }
    while (turn.wanted && !isShown(turn.wanted, viewColumn)) await this.#goTo(turn.wanted, turn, viewColumn);
    for (const each of turn.met.values()) await this.#leave(each, viewColumn);
    this.#turns.delete(viewColumn);
    const group = groupAt(viewColumn);
    if (!turn.isLeft || !group) return;
    // What is in front may be a page that has come in vain.
    this.#shown.delete(viewColumn);
    await this.#look(group);
  }

  async #take(page: Page, arrival: Arrival, turn: Turn): Promise<void> {
    const { viewColumn } = arrival;
    const isWanted = await this.#isWanted(page);
    // Whoever has clicked on another file meanwhile wants that.
    if (!isInFront(page, viewColumn)) return;
    if (isWanted) await this.#replace(page, arrival, turn);
    else if (page.isOwn) {
      turn.ours = [page.uri.toString()];
      await openWith(page, 'default', viewColumn);
    }
    if (isWanted || page.isOwn) await closeBehind(page, viewColumn);
  }

  /** Shows what the user has wanted while something else was being shown. */
  async #goTo({ uri, preview }: Wanted, turn: Turn, viewColumn: ViewColumn): Promise<void> {
    turn.wanted = undefined;
    turn.ours = [keyOfPage(uri.toString(), false), keyOfPage(uri.toString(), true)];
    const options: TextDocumentShowOptions = { viewColumn, preview, preserveFocus: preview };
    await commands
      .executeCommand('vscode.open', uri, options)
      .then(undefined, (error) => this.#log.error(String(error)));
  }

  /** A page that was left before its listing was there: a preview has had its time, a tab that is to stay does. */
  async #leave(page: Page, viewColumn: ViewColumn): Promise<void> {
    const isLeft = (): boolean => tabOf(page, viewColumn)?.isActive === false;
    if (!isLeft()) return;
    const isWanted = await this.#isWanted(page);
    if ((!isWanted && !page.isOwn) || !isLeft()) return;
    if (tabOf(page, viewColumn)?.isPreview === false)
      await (isWanted ? openBehind(listingOf(page.uri), viewColumn) : openBehind(page.uri, viewColumn, 'default'));
    await closeBehind(page, viewColumn);
  }

  /** By "Open With…" the user insists, and the listing says what is wrong with a file that is none, or not there. */
  async #isWanted({ uri, isOwn }: Page): Promise<boolean> {
    if (isOwn) return !looksElf(uri) || (await this.#files.isElf(uri)) || (await this.#files.isUnreadable(uri));
    if (!workspace.getConfiguration('elfsmith').get<boolean>('openByMagic', true)) return false;
    const isStill = (): boolean =>
      window.tabGroups.all.some(({ tabs }) =>
        tabs.some((tab) => nameOf(tab) === uri.toString() && this.#texts.pageOf(tab)?.isOwn === false),
      );
    return isStill() && (await this.#files.isElf(uri)) && isStill();
  }

  async #replace(page: Page, { viewColumn, isAgain, way }: Arrival, turn: Turn): Promise<void> {
    // Before its listing in the history there is the page. Go Back by key leads on at once.
    if (isAgain && way && (await this.#goOn(page, viewColumn, [{ way }], turn))) return;
    if (isAgain && !way && hasToStay(page.uri, viewColumn) && (await this.#goOn(page, viewColumn, roundTrip, turn)))
      return;
    if (turn.wanted) return;
    const listing = listingOf(page.uri);
    // The server makes the text, and the editor a document of it, while the editor is busy with its page.
    const prepared = this.#listings.prepare(listing);
    prepared.catch(() => undefined);
    workspace.openTextDocument(listing).then(undefined, () => undefined);
    const shown = page.isOwn || way ? page : await this.#inHistory(page, viewColumn, turn);
    // The editor shows the document sooner than we hear of it.
    await prepared;
    // What takes the place of another click's page would only be seen for a moment.
    if (turn.wanted || !isInFront(shown, viewColumn)) return;
    turn.ours = [listing.toString()];
    const isPreview = tabOf(shown, viewColumn)?.isPreview ?? true;
    // A click and Space, which open previews, leave the focus where it is; Enter, double click and Go Back do not.
    const preserveFocus = isPreview && way === undefined;
    await this.#inPlace.show(page.uri, { viewColumn, isPreview, preserveFocus, isAgain });
    await closeBehind(shown, viewColumn);
  }

  /**
   * The page that the editor's history has: the same, once the editor has opened it. Editors before the one with which
   * this was tried return before that (VS Code 1.93 does): there our own page, for which all wait, takes its place.
   */
  async #inHistory(page: Page, viewColumn: ViewColumn, turn: Turn): Promise<Page> {
    const name = page.uri.toString();
    turn.ours = [keyOfPage(name, !waitsForPages)];
    if (waitsForPages) {
      await settle(page, viewColumn);
      return page;
    }
    await openWith(page, viewType, viewColumn);
    // A panel that goes before it is there makes the editor report an error.
    for (const end = Date.now() + longest; !this.#panels.has(name) && Date.now() < end;)
      await new Promise((done) => setTimeout(done, 10));
    return { uri: page.uri, isOwn: true };
  }

  /** What comes to the front while a listing is being shown, and is none of our doing, is what the user wants. */
  #notice(tab: Tab, page: Page | undefined, viewColumn: ViewColumn): void {
    const turn = this.#turns.get(viewColumn);
    const front = keyOf(tab);
    if (!turn || turn.front === front) return;
    turn.front = front;
    if (page) turn.met.set(front, page);
    const uri = uriOf(tab);
    if (turn.ours.includes(front)) return;
    turn.isLeft = true;
    if (uri) turn.wanted = { uri, preview: tab.isPreview };
  }

  /** Goes on in the history; false when one stays at the page, or the user has gone elsewhere. */
  async #goOn(page: Page, viewColumn: ViewColumn, ways: readonly Step[], turn: Turn): Promise<boolean> {
    const places: Readonly<Record<Place, string>> = {
      page: keyOfPage(page.uri.toString(), page.isOwn),
      listing: listingOf(page.uri).toString(),
    };
    const passed: Tab[] = [];
    const watch = window.tabGroups.onDidChangeTabs(() => {
      const tab = groupAt(viewColumn)?.activeTab;
      if (tab && keyOf(tab) !== places.page) passed.unshift(tab);
    });
    this.#isGoing = true;
    try {
      for (const { way, to } of ways) {
        passed.length = 0;
        await commands.executeCommand(way);
        const front = groupAt(viewColumn)?.activeTab;
        if (front && (to ? keyOf(front) === places[to] : keyOf(front) !== places.page)) continue;
        // From what was clicked on before the step it leads back here.
        const [last] = passed;
        const uri = last && uriOf(last);
        if (last && uri && !to) turn.wanted = { uri, preview: last.isPreview };
        return false;
      }
      return true;
    } finally {
      watch.dispose();
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

/** Whether what the user has wanted is in front, or its listing. */
function isShown({ uri }: Wanted, column: ViewColumn): boolean {
  const tab = groupAt(column)?.activeTab;
  return tab !== undefined && [uri.toString(), listingOf(uri).toString()].includes(nameOf(tab));
}

/** Whether the listing of a binary has a tab that the next file does not replace. */
function hasToStay(binary: Uri, column: ViewColumn): boolean {
  return groupAt(column)?.tabs.find(isTabOf(listingOf(binary)))?.isPreview === false;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
