// Pages: what the editor shows of a file that it can't show as text, and the tabs of its groups by which we know them.
import { commands, TabInputCustom, TabInputText, window, workspace } from 'vscode';
import type { Tab, TabGroup, TextDocument, Uri, ViewColumn } from 'vscode';
import { scheme } from '../shared/uri.ts';
import { elfMagic } from './elfFiles.ts';

/** Our custom editor in package.json. */
export const viewType = 'elfsmith.listing';

/**
 * Our own custom editor, which stays empty, the editor's page for binaries, or the text of a file that is more than
 * text.
 */
export interface Page {
  readonly uri: Uri;
  readonly isOwn: boolean;
}

/** Files whose text the user insists on, and those that have become binaries while their text was shown. */
export class Texts {
  readonly #wanted = new Set<string>();
  readonly #outdated = new Set<string>();
  /** The document that was replaced by its listing may close only now. */
  #opening: string | undefined;

  /** The user wants to see the text of this file. */
  async open(uri: Uri): Promise<void> {
    const name = uri.toString();
    this.#wanted.add(name);
    this.#outdated.delete(name);
    this.#opening = name;
    await commands.executeCommand('vscode.openWith', uri, 'default', { preview: false });
    this.#opening = undefined;
  }

  /**
   * The file is a binary now: its text is outdated, unless a binary's text is what the user has opened. False when
   * there is none.
   */
  outdate(uri: Uri): boolean {
    const document = documentOf(uri);
    const isBinary = /^(\x7fELF|!<(arch|thin)>)/.test(document?.lineAt(0).text ?? '');
    if (!document || document.isDirty || (isBinary && document.version === 1)) return false;
    this.#outdated.add(uri.toString());
    return true;
  }

  forget(uri: Uri): void {
    if (uri.toString() === this.#opening) return;
    this.#wanted.delete(uri.toString());
    this.#outdated.delete(uri.toString());
  }

  pageOf({ input }: Tab): Page | undefined {
    if (input instanceof TabInputCustom)
      return input.viewType === viewType ? { uri: input.uri, isOwn: true } : undefined;
    if (!(input instanceof TabInputText) || this.#isText(input.uri)) return undefined;
    return { uri: input.uri, isOwn: false };
  }

  /** Whether a tab of this file shows text, and nothing but that: the editor's page for binaries has no document. */
  #isText(uri: Uri): boolean {
    if (uri.scheme === scheme || uri.scheme === 'untitled') return true;
    const name = uri.toString();
    // Older editions (1.93, 1.96) tell of the tab before they tell of its document.
    if (this.#wanted.has(name)) return true;
    const document = documentOf(uri);
    if (!document) return false;
    return document.isDirty || !(this.#outdated.has(name) || mayHideBinary(document));
  }
}

/** An ELF file may lie behind a script's head. Of ordinary scripts no more is asked than this. */
function mayHideBinary(document: TextDocument): boolean {
  return document.lineAt(0).text.startsWith('#!') && document.getText().includes(elfMagic);
}

function documentOf(uri: Uri): TextDocument | undefined {
  const name = uri.toString();
  return workspace.textDocuments.find((document) => document.uri.toString() === name);
}

export function uriOf({ input }: Tab): Uri | undefined {
  return input instanceof TabInputText || input instanceof TabInputCustom ? input.uri : undefined;
}

export function nameOf(tab: Tab): string {
  return uriOf(tab)?.toString() ?? '';
}

/** What a tab shows and how: a file that is shown as text may come again as our custom editor. */
export function keyOf(tab: Tab): string {
  return keyOfPage(nameOf(tab), tab.input instanceof TabInputCustom);
}

export function keyOfPage(uri: string, isOwn: boolean): string {
  return isOwn ? `${viewType} ${uri}` : uri;
}

export function groupAt(column: ViewColumn): TabGroup | undefined {
  return window.tabGroups.all.find(({ viewColumn }) => viewColumn === column);
}

/** The tab of a page. Tabs are objects anew after each change. */
export function tabOf({ uri, isOwn }: Page, column: ViewColumn): Tab | undefined {
  const key = keyOfPage(uri.toString(), isOwn);
  return groupAt(column)?.tabs.find((tab) => keyOf(tab) === key);
}

/** Whether the page is in front in its group. */
export function isInFront(page: Page, column: ViewColumn): boolean {
  return tabOf(page, column)?.isActive === true;
}

/**
 * Waits until the editor has opened its page: only then its history has it. It first opens the file as text, finds that
 * it is none, and begins with its page without waiting for it. So whoever opens the file meanwhile waits for the text
 * only, and has to open it again to wait for the page.
 */
export async function settle(page: Page, viewColumn: ViewColumn): Promise<void> {
  const open = (): Thenable<unknown> =>
    commands.executeCommand('_workbench.open', page.uri, [viewColumn - 1, { preserveFocus: true }]);
  await open();
  // Whoever has clicked on another file meanwhile is not taken back from it.
  if (isInFront(page, viewColumn)) await open();
}

/**
 * Opens a file in another editor, as a tab of the same kind as its page. `vscode.openWith` makes of it a tab that is to
 * stay in older editions (1.93).
 */
export async function openWith(page: Page, override: string, viewColumn: ViewColumn): Promise<void> {
  const isPreview = tabOf(page, viewColumn)?.isPreview ?? true;
  const options = { override, pinned: !isPreview, preserveFocus: isPreview };
  await commands.executeCommand('_workbench.open', page.uri, [viewColumn - 1, options]);
}

/** Opens a tab that is to stay, behind the one in front. @param override which editor, if not the file's own one */
export async function openBehind(uri: Uri, viewColumn: ViewColumn, override?: string): Promise<void> {
  const options = { inactive: true, pinned: true, preserveFocus: true, override };
  await commands.executeCommand('_workbench.open', uri, [viewColumn - 1, options]);
}

/** Closes a page that is not in front: one that is there has been asked for again. */
export async function closeBehind(page: Page, column: ViewColumn): Promise<void> {
  const tab = tabOf(page, column);
  if (tab?.isActive === false) await window.tabGroups.close(tab, true);
}
