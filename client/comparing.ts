// Two ELF files beside each other in the editor's own diff editor: as documents that are made for comparing, not as
// listings, in which most lines differ by addresses.
import { commands, Disposable, l10n, TabInputText, TabInputTextDiff, Uri, window, workspace } from 'vscode';
import type { QuickPickItem, Tab, WebviewPanel } from 'vscode';
import { formatUri, parseUri } from '../shared/uri.ts';
import type { ElfFiles } from './elfFiles.ts';

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
    // Somebody may have been faster.
    const current = window.tabGroups.all.flatMap(({ tabs }) => tabs).find((each) => each === tab);
    if (!current) return;
    await window.tabGroups.close(current, true);
    await showComparison(before, after);
  }

  #sidesOf({ input, label }: Tab): readonly Uri[] {
    if (input instanceof TabInputTextDiff) {
      const sides = [input.original, input.modified];
      const kinds = sides.map((uri) => parseUri(uri.toString())?.kind ?? '');
      return kinds.some((kind) => ['before', 'after'].includes(kind)) ? [] : sides.map(fileOf);
    }
    // Of two custom editors a tab has no more than the names.
    if (input !== undefined || !label.includes(between)) return [];
    const [left, right] = label.split(between);
    const before = this.#open.find((uri) => nameOf(uri) === left);
    const after = this.#open.find((uri) => uri !== before && nameOf(uri) === right);
    return before && after ? [before, after] : [];
  }
}

/** Shows how one binary differs from another. */
export async function showComparison(before: Uri, after: Uri): Promise<void> {
  const side = (kind: 'before' | 'after', file: Uri, other: Uri): Uri =>
    Uri.parse(formatUri({ file: file.toString(), kind, other: other.toString() }));
  const [left, right] = [side('before', before, after), side('after', after, before)];
  await commands.executeCommand('vscode.diff', left, right, `${nameOf(before)} ↔ ${nameOf(after)}`);
}

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
  const browse: QuickPickItem & { uri?: Uri } = { label: l10n.t('$(folder-opened) Browse…'), alwaysShow: true };
  const others = (await files.all()).filter((each) => each.toString() !== before.toString());
  const items = others.map((each) => ({ label: workspace.asRelativePath(each), uri: each }));
  const placeHolder = l10n.t('What {0} is compared with', nameOf(before));
  const chosen = items.length === 0 ? browse : await window.showQuickPick([...items, browse], { placeHolder });
  if (!chosen) return undefined;
  const dialog = { title: l10n.t('Compare with'), openLabel: l10n.t('Compare') };
  return chosen.uri ?? (await window.showOpenDialog(dialog))?.[0];
}

function nameOf({ path }: Uri): string {
  return path.replace(/^.*\//, '');
}
