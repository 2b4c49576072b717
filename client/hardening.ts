// The view "Hardening": each protection of the file in front with its evidence and what would mend it, and those of all
// ELF files of the workspace when a person asks for them; as a document, too.
import {
  commands,
  Disposable,
  EventEmitter,
  env,
  l10n,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
} from 'vscode';
import type {
  CancellationToken,
  LogOutputChannel,
  QuickPickItem,
  TextEditor,
  TreeDataProvider,
  TreeView,
} from 'vscode';
import type { Server } from './server.ts';
import { hardeningText, type ReportFormat } from '../shared/hardeningReport.ts';
import { hardening, type HardeningFile, type HardeningParams, type HardeningRow } from '../shared/protocol.ts';
import { parseUri } from '../shared/uri.ts';
import type { ElfFiles } from './elfFiles.ts';
import { binaryIn, labelOf, showPlace } from './front.ts';
import { withPatience } from './patience.ts';

const viewId = 'elfsmith.hardening';
/** Context key: how the files of the workspace are grouped. */
const groupKey = 'elfsmith.hardeningGroup';
/** Files that are asked for at once: few enough that Cancel is heard, many enough that messages cost nothing. */
const batch = 8;

/** The row of all files, one for ever, so that the view can scroll to it. */
const workspaceNode: Node = { what: 'workspace' };

type Group = 'file' | 'protection';

/** What a row of the tree stands for. */
type Node =
  | { readonly what: 'file'; readonly file: HardeningFile; readonly isFront: boolean }
  | { readonly what: 'row'; readonly file: HardeningFile; readonly row: HardeningRow; readonly namesFile: boolean }
  | { readonly what: 'mend'; readonly text: string }
  | { readonly what: 'reason'; readonly text: string }
  | { readonly what: 'workspace' }
  | { readonly what: 'protection'; readonly name: string; readonly nodes: readonly (Node & { what: 'row' })[] }
  | { readonly what: 'others'; readonly files: readonly HardeningFile[] };

export class Hardening implements TreeDataProvider<Node>, Disposable {
  readonly #client: Server;
  readonly #files: ElfFiles;
  readonly #log: LogOutputChannel;
  readonly #changes = new EventEmitter<undefined>();
  readonly #view: TreeView<Node>;
  readonly #subscriptions: Disposable;
  /** The binary whose listing is in front. */
  #front: string | undefined;
  /** What was found in the workspace, once it was asked for, and how many files that were. */
  #checked: { readonly files: readonly HardeningFile[]; readonly of: number } | undefined;
  #group: Group = 'file';
  readonly onDidChangeTreeData = this.#changes.event;

  constructor(client: Server, files: ElfFiles, log: LogOutputChannel) {
    this.#client = client;
    this.#files = files;
    this.#log = log;
    this.#view = window.createTreeView(viewId, { treeDataProvider: this, showCollapseAll: true });
    const table: Record<string, (...values: never[]) => unknown> = {
      showHardening: (uri?: Uri) => this.#show(uri),
      checkHardening: () => this.#check(),
      exportHardening: () => this.#export(),
      groupHardeningByProtection: () => this.#groupBy('protection'),
      groupHardeningByFile: () => this.#groupBy('file'),
      openEvidence: (node: Node) => this.#open(node),
      copyMend: (node: Node) => this.#copy(node),
    };
    this.#subscriptions = Disposable.from(
      this.#changes,
      this.#view,
      ...Object.entries(table).map(([name, run]) => commands.registerCommand(`elfsmith.${name}`, run)),
      window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
    );
    this.#groupBy('file');
    this.#follow(window.activeTextEditor);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** A binary has changed on disk, or all have. */
  async change(binary?: string): Promise<void> {
    const checked = this.#checked;
    if (binary !== undefined && checked?.files.some(({ uri }) => uri === binary) === true) {
      const [fresh] = await this.#ask([binary]);
      const files = checked.files.flatMap((file) => (file.uri === binary ? (fresh ?? []) : file));
      this.#checked = { ...checked, files };
    }
    this.#changes.fire(undefined);
  }

  /** The view scrolls to rows of the first level only. */
  getParent(): undefined {
    return undefined;
  }

  async getChildren(node?: Node): Promise<Node[]> {
    try {
      return node ? this.#below(node) : await this.#roots();
    } catch (error) {
      this.#log.error(`Hardening: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  }

  async #roots(): Promise<Node[]> {
    const [file] = this.#front === undefined ? [] : await this.#ask([this.#front]);
    this.#view.message =
      this.#front === undefined || file ? '' : l10n.t('{0} can’t be read; its listing says why.', labelOf(this.#front));
    const front: Node[] = file ? [{ what: 'file', file, isFront: true }] : [];
    // With neither the view shows its welcome, which says what to do.
    return this.#checked || (file && this.#files.hasAny) ? [...front, workspaceNode] : front;
  }

  #below(node: Node): Node[] {
    if (node.what === 'file') return rowsOf(node.file);
    if (node.what === 'row') return node.row.mend === '' ? [] : [{ what: 'mend', text: node.row.mend }];
    if (node.what === 'protection') return [...node.nodes];
    if (node.what === 'others') return node.files.map((file): Node => ({ what: 'file', file, isFront: false }));
    return node.what === 'workspace' ? this.#workspaceNodes() : [];
  }

  #workspaceNodes(): Node[] {
    const files = [...(this.#checked?.files ?? [])].sort(worstFirst);
    const judged = files.filter(({ rows }) => rows.length > 0);
    const others = files.filter(({ rows }) => rows.length === 0);
    const nodes: Node[] =
      this.#group === 'file' ? judged.map((file) => ({ what: 'file', file, isFront: false })) : byProtection(judged);
    return others.length > 0 ? [...nodes, { what: 'others', files: others }] : nodes;
  }

  getTreeItem(node: Node): TreeItem {
    if (node.what === 'file') return fileItem(node);
    if (node.what === 'row') return rowItem(node);
    if (node.what === 'workspace') return this.#workspaceItem();
    if (node.what === 'protection') return protectionItem(node);
    if (node.what === 'others') {
      const label = l10n.t('{0} files that no process runs as they are', node.files.length);
      return new TreeItem(label, TreeItemCollapsibleState.Collapsed);
    }
    return textItem(node);
  }

  #workspaceItem(): TreeItem {
    const checked = this.#checked;
    const item = new TreeItem(
      l10n.t('Workspace'),
      checked ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None,
    );
    item.id = `workspace ${checked ? 'checked' : ''}`;
    item.iconPath = new ThemeIcon(checked ? 'folder-opened' : 'checklist');
    if (checked) {
      const { files, of } = checked;
      item.description =
        files.length === of ? l10n.t('{0} ELF files', of) : l10n.t('{0} of {1} ELF files', files.length, of);
    } else {
      item.description = l10n.t('check all ELF files');
      item.command = { command: 'elfsmith.checkHardening', title: l10n.t('Check Hardening of the Workspace') };
    }
    return item;
  }

  async #show(uri: Uri | undefined): Promise<void> {
    if (uri) this.#choose(parseUri(uri.toString())?.file ?? uri.toString());
    await commands.executeCommand(`${viewId}.focus`);
  }

  async #check(): Promise<void> {
    const uris = (await this.#files.all()).map(String);
    if (uris.length === 0) {
      await window.showInformationMessage(l10n.t('The workspace has no ELF files.'));
      return;
    }
    const files: HardeningFile[] = [];
    await withPatience(l10n.t('Checking hardening'), async (token, report) => {
      for (let at = 0; at < uris.length && !token.isCancellationRequested; at += batch) {
        report(Math.floor((100 * at) / uris.length), labelOf(uris[at] ?? ''));
        files.push(...(await this.#ask(uris.slice(at, at + batch), token)));
      }
    });
    this.#checked = { files, of: uris.length };
    this.#changes.fire(undefined);
    await this.#view.reveal(workspaceNode, { expand: true, focus: true });
  }

  /** What was cancelled has no answer. */
  async #ask(uris: readonly string[], token?: CancellationToken): Promise<HardeningFile[]> {
    await this.#client.start();
    const params: HardeningParams = { uris };
    try {
      return await this.#client.sendRequest<HardeningFile[]>(hardening, params, token);
    } catch (error) {
      if (token?.isCancellationRequested === true) return [];
      throw error;
    }
  }

  async #export(): Promise<void> {
    const files = this.#checked?.files ?? (this.#front === undefined ? [] : await this.#ask([this.#front]));
    if (files.length === 0) {
      await window.showInformationMessage(l10n.t('Nothing to export: open an ELF file, or check the workspace.'));
      return;
    }
    const formats: (QuickPickItem & { format: ReportFormat; language: string })[] = [
      { label: 'Markdown', description: l10n.t('a table for each file'), format: 'markdown', language: 'markdown' },
      { label: 'CSV', description: l10n.t('a line for each protection'), format: 'csv', language: 'csv' },
      { label: 'JSON', description: l10n.t('for scripts'), format: 'json', language: 'json' },
    ];
    const title = l10n.t('Export Hardening Report ({0} files)', files.length);
    const chosen = await window.showQuickPick(formats, { title });
    if (!chosen) return;
    const content = hardeningText(files, chosen.format);
    // No language csv without an extension for it: plain text then.
    const language = chosen.format === 'csv' ? 'plaintext' : chosen.language;
    await window.showTextDocument(await workspace.openTextDocument({ language, content }));
  }

  #groupBy(group: Group): void {
    this.#group = group;
    void commands.executeCommand('setContext', groupKey, group);
    this.#changes.fire(undefined);
  }

  #follow(editor: TextEditor | undefined): void {
    this.#choose(binaryIn(editor));
  }

  #choose(binary: string | undefined): void {
    if (binary === undefined || binary === this.#front) return;
    this.#front = binary;
    this.#changes.fire(undefined);
  }

  async #open(node: Node): Promise<void> {
    if (node.what !== 'row') return;
    const { at } = node.row;
    await showPlace(this.#client, node.file.uri, at ?? { table: 'glance', row: -1 });
  }

  async #copy(node: Node): Promise<void> {
    const text = node.what === 'row' ? node.row.mend : '';
    await env.clipboard.writeText(node.what === 'mend' ? node.text : text);
  }
}

function rowsOf(file: HardeningFile): Node[] {
  if (file.rows.length === 0) return [{ what: 'reason', text: file.reason }];
  return file.rows.map((row) => ({ what: 'row', file, row, namesFile: false }));
}

/** The files of each protection that is not in place, those that lack it first. */
function byProtection(files: readonly HardeningFile[]): Node[] {
  const groups = new Map<string, (Node & { what: 'row' })[]>();
  for (const file of files)
    for (const row of file.rows.filter(({ state }) => state !== 'good'))
      groups.set(row.name, [...(groups.get(row.name) ?? []), { what: 'row', file, row, namesFile: true }]);
  return [...groups].map(([name, nodes]) => ({
    what: 'protection',
    name,
    nodes: nodes.toSorted((a, b) => Number(b.row.state === 'bad') - Number(a.row.state === 'bad')),
  }));
}

function count({ rows }: HardeningFile, state: HardeningRow['state']): number {
  return rows.filter((row) => row.state === state).length;
}

function worstFirst(a: HardeningFile, b: HardeningFile): number {
  return count(b, 'bad') - count(a, 'bad') || count(b, 'open') - count(a, 'open') || (a.path < b.path ? -1 : 1);
}

function countText(bad: number, open: number): string {
  const parts = [bad > 0 ? l10n.t('{0} missing', bad) : '', open > 0 ? l10n.t('{0} open', open) : ''];
  return parts.filter((part) => part !== '').join(', ') || l10n.t('all in place');
}

function fileItem({ file, isFront }: Node & { what: 'file' }): TreeItem {
  const state = isFront ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  const uri = Uri.parse(file.uri);
  const item = new TreeItem(labelOf(file.uri), state);
  const [bad, open] = [count(file, 'bad'), count(file, 'open')];
  item.id = `${isFront ? 'front' : 'workspace'} ${file.uri}`;
  item.description = file.rows.length === 0 ? file.reason : countText(bad, open);
  if (file.rows.length > 0) item.iconPath = stateIcon(worst(bad, open));
  item.tooltip = `${workspace.asRelativePath(uri)}\n${file.kind}`;
  item.contextValue = 'file';
  item.accessibilityInformation = { label: `${labelOf(file.uri)}, ${item.description}` };
  return item;
}

function worst(bad: number, open: number): HardeningRow['state'] {
  if (bad > 0) return 'bad';
  return open > 0 ? 'open' : 'good';
}

function rowItem(node: Node & { what: 'row' }): TreeItem {
  const { file, row, namesFile } = node;
  const state = row.mend === '' ? TreeItemCollapsibleState.None : TreeItemCollapsibleState.Collapsed;
  const item = new TreeItem(namesFile ? labelOf(file.uri) : row.text, state);
  item.description = namesFile ? `${row.text}: ${row.why}` : row.why;
  item.iconPath = stateIcon(row.state);
  item.contextValue = row.mend === '' ? 'row' : 'mendable';
  item.tooltip = tooltipOf(file, row);
  item.command = { command: 'elfsmith.openEvidence', title: l10n.t('Open the Evidence'), arguments: [node] };
  item.accessibilityInformation = { label: `${stateWord(row.state)}: ${item.label as string}, ${item.description}` };
  return item;
}

/** Nothing of a binary is taken as Markdown. */
function tooltipOf({ path }: HardeningFile, { text, why, mend }: HardeningRow): MarkdownString {
  const tooltip = new MarkdownString().appendText(`${path}\n\n${text}: ${why}`);
  if (mend !== '') tooltip.appendMarkdown('\n\n$(wrench) ').appendText(mend);
  tooltip.supportThemeIcons = true;
  return tooltip;
}

function protectionItem({ name, nodes }: Node & { what: 'protection' }): TreeItem {
  const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  const bad = nodes.filter(({ row }) => row.state === 'bad').length;
  item.description = countText(bad, nodes.length - bad);
  item.iconPath = stateIcon(worst(bad, nodes.length - bad));
  return item;
}

function textItem(node: Node & { what: 'mend' | 'reason' }): TreeItem {
  const item = new TreeItem(node.text);
  item.tooltip = node.text;
  item.iconPath = new ThemeIcon(node.what === 'mend' ? 'wrench' : 'info');
  item.contextValue = node.what;
  return item;
}

const icons = {
  good: new ThemeIcon('pass', new ThemeColor('testing.iconPassed')),
  open: new ThemeIcon('question', new ThemeColor('problemsWarningIcon.foreground')),
  bad: new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground')),
};

function stateIcon(state: HardeningRow['state']): ThemeIcon {
  return icons[state];
}

function stateWord(state: HardeningRow['state']): string {
  if (state === 'open') return l10n.t('undecided');
  return state === 'good' ? l10n.t('in place') : l10n.t('missing');
}
