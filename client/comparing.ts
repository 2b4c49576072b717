// Two ELF files beside each other in the editor's own diff editor: as documents that are made for comparing, not as
// listings, in which most lines differ by addresses.
import {
  commands,
  Disposable,
  DocumentLink,
  l10n,
  TabInputText,
  TabInputTextDiff,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Tab, WebviewPanel } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { compare, type CompareParams, type CompareResult } from '../shared/protocol.ts';
import { formatUri, parseUri, scheme as elfScheme } from '../shared/uri.ts';
import { askForFiles } from './askForFiles.ts';
import type { ElfFiles } from './elfFiles.ts';
import { withPercent } from './patience.ts';
import type { Server } from './server.ts';

/** What the editor writes between the names of two files that it compares. */
const between = ' ↔ ';

/** The command, and the watch for binaries that the editor compares by itself. */
export class Comparing implements Disposable {
  readonly #files: ElfFiles;
  readonly #subscriptions: Disposable;
  /** Files whose custom editors are open, also those without a tab of their own: the sides of a diff editor. */
  readonly #open: Uri[] = [];

  constructor(files: ElfFiles) {
    this.#files = files;
    this.#subscriptions = Disposable.from(
      commands.registerCommand('elfsmith.compare', (uri?: Uri, all?: Uri[]) => compareChosen(files, uri, all)),
      window.tabGroups.onDidChangeTabs(() => this.#lookAll()),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** A custom editor of ours has come. */
  add(uri: Uri, panel: WebviewPanel): void {
    this.#open.push(uri);
    panel.onDidDispose(() => this.#open.splice(this.#open.indexOf(uri), 1));
    this.#lookAll();
  }

  #lookAll(): void {
    for (const { tabs } of window.tabGroups.all) for (const tab of tabs) void this.#replace(tab);
  }

  /** The editor shows two binaries as files that it can't show, or the listing of one beside a binary. */
  async #replace(tab: Tab): Promise<void> {
    const [before, after] = this.#sidesOf(tab);
    if (!before || !after || !(await this.#files.isElf(before)) || !(await this.#files.isElf(after))) return;
    // Somebody may have been faster. Tabs may be objects anew meanwhile.
    const isSame = (each: Tab): boolean => this.#sidesOf(each).join(between) === [before, after].join(between);
    const current = window.tabGroups.all.flatMap(({ tabs }) => tabs).find(isSame);
    if (!current) return;
    await close(current);
    await showComparison(before, after);
  }

  #sidesOf({ input, label }: Tab): readonly Uri[] {
    if (input instanceof TabInputTextDiff) {
      const sides = [input.original, input.modified];
      const kinds = sides.map((uri) => parseUri(uri.toString())?.kind ?? '');
      return kinds.some(isSide) ? [] : sides.map(fileOf);
    }
    // Of a custom editor beside anything a tab has no more than the names.
    if (input !== undefined || !label.includes(between)) return [];
    const [left, right] = label.split(between);
    const listings = workspace.textDocuments.map(({ uri }) => uri).filter(({ scheme }) => scheme === elfScheme);
    const named = (name: string | undefined, but?: Uri): Uri | undefined =>
      [...this.#open, ...listings].find((uri) => uri !== but && nameOf(uri) === name);
    const before = named(left);
    const after = named(right, before);
    return before && after ? [fileOf(before), fileOf(after)] : [];
  }
}

/**
 * In older editions (1.93 to 1.96) a diff editor of binaries takes the place of one of the same name, and the API loses
 * it: closing it does nothing, and its group has no active tab while it is in front.
 */
async function close(tab: Tab): Promise<void> {
  await window.tabGroups.close(tab, true);
  const { activeTab, tabs } = window.tabGroups.activeTabGroup;
  const isLost = activeTab === undefined && tabs.some(({ label }) => label === tab.label);
  if (isLost) await commands.executeCommand('workbench.action.closeActiveEditor');
}

/** One of two: a binary, or a member of an archive. */
interface Side {
  readonly file: Uri;
  readonly member?: string | undefined;
}

/** Shows how one binary differs from another. */
export async function showComparison(before: Uri, after: Uri): Promise<void> {
  await commands.executeCommand(show, { file: before }, { file: after });
}

/** Of our own: shows two sides, or of them what a key names (shared/compare/code.ts). */
const show = 'elfsmith.showComparison';
const showKey = 'elfsmith.showComparisonOf';

/** What compares: the server is asked first, with progress, so that both documents come at once. */
export function registerComparing(client: Server): Disposable {
  return Disposable.from(
    commands.registerCommand(show, (before: Side, after: Side) => showSides(client, before, after)),
    commands.registerCommand(showKey, async (link: string) => {
      const ref = parseUri(link);
      if (ref?.other === undefined) return;
      const own: Side = { file: Uri.parse(ref.file), member: ref.member };
      const other: Side = { file: Uri.parse(ref.other), member: ref.otherMember };
      const [before, after] = ref.kind === 'before' ? [own, other] : [other, own];
      await showSides(client, before, after, ref.key);
    }),
  );
}

async function showSides(client: Server, before: Side, after: Side, key?: string): Promise<void> {
  const [left, right] = [uriOf('before', before, after, key), uriOf('after', after, before, key)];
  const title = l10n.t('Comparing {0} with {1}', nameOf(before.file), nameOf(after.file));
  await client.start();
  const params: CompareParams = { uri: right.toString() };
  const result = await withPercent<CompareResult>(client, title, compare, params);
  if (!result) return;
  if (result.problem === undefined)
    await commands.executeCommand('vscode.diff', left, right, titleOf(before, after, key));
  else await window.showErrorMessage(l10n.t('Nothing to compare: {0}.', result.problem));
}

function uriOf(kind: 'before' | 'after', own: Side, other: Side, key: string | undefined): Uri {
  return Uri.parse(
    formatUri({
      file: own.file.toString(),
      ...(own.member !== undefined && { member: own.member }),
      kind,
      ...(key !== undefined && { key }),
      other: other.file.toString(),
      ...(other.member !== undefined && { otherMember: other.member }),
    }),
  );
}

/** Of one function its name first: that is what the tab is about. */
function titleOf(before: Side, after: Side, key: string | undefined): string {
  const files = nameOf(before.file) + between + nameOf(after.file);
  const name = key?.split(' ').slice(2).join(' ') ?? '';
  return name === '' ? files : `${name} (${files})`;
}

/** Links of a comparison open the diff editor, not one of its sides. */
export const comparingLinks: Middleware = {
  provideDocumentLinks: async (document, token, next) =>
    (await next(document, token))?.map((link) => {
      const ref = link.target && parseUri(link.target.toString());
      if (!link.target || !ref || !isSide(ref.kind) || (ref.key ?? ref.otherMember) === undefined) return link;
      const words = encodeURIComponent(JSON.stringify([link.target.toString()]));
      return new DocumentLink(link.range, Uri.parse(`command:${showKey}?${words}`));
    }),
};

const isSide = (kind: string | undefined): boolean => kind === 'before' || kind === 'after';

/** From the Explorer: the two that are selected, else one of them and another that is asked for. */
async function compareChosen(files: ElfFiles, uri: Uri | undefined, all: readonly Uri[] = []): Promise<void> {
  const [first, second] = all.length === 2 ? all : [uri ?? inFront()];
  const before = first && fileOf(first);
  if (!before) return;
  const after = second ? fileOf(second) : await askForOther(files, before);
  if (after) await showComparison(before, after);
}

function inFront(): Uri | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputText ? input.uri : undefined;
}

/** The binary of a listing; what is none stands for itself. */
function fileOf(uri: Uri): Uri {
  const file = parseUri(uri.toString())?.file;
  return file === undefined ? uri : Uri.parse(file);
}

async function askForOther(files: ElfFiles, before: Uri): Promise<Uri | undefined> {
  const placeHolder = l10n.t('What {0} is compared with', nameOf(before));
  const dialog = { title: l10n.t('Compare with'), openLabel: l10n.t('Compare') };
  return (await askForFiles(files, { placeHolder, dialog, except: before }))[0];
}

function nameOf({ path }: Uri): string {
  return path.replace(/^.*\//, '');
}
