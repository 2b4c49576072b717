// The view "Dependencies": the libraries of the program whose listing is shown, asked of the server level by level, or
// who needs each of them; of all or of those that a filter names.
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
import type { LogOutputChannel, TextEditor, TreeDataProvider, TreeView } from 'vscode';
import type { Server } from './server.ts';
import { about, dependencies, dependenciesChanged } from '../shared/protocol.ts';
import type { AboutParams, AboutResult, DependenciesParams, DependencyNode } from '../shared/protocol.ts';
import { parseUri } from '../shared/uri.ts';

type Direction = DependenciesParams['direction'];

const viewId = 'elfsmith.dependencies';
/**
 * Context keys: which way the tree goes, and whether a listing has been seen, without which the view is not there in
 * folders without ELF files.
 */
const directionKey = 'elfsmith.dependencyDirection';
const listingKey = 'elfsmith.hasListing';
/** Context key: whether a filter is set. */
const filterKey = 'elfsmith.dependencyFilter';

export class Dependencies implements TreeDataProvider<DependencyNode>, Disposable {
  readonly #client: Server;
  readonly #log: LogOutputChannel;
  readonly #changes = new EventEmitter<undefined>();
  readonly #view: TreeView<DependencyNode>;
  readonly #subscriptions: Disposable;
  /** The binary whose tree is shown. */
  #program: string | undefined;
  #direction: Direction = 'needs';
  /** The binary whose listing was opened from the tree: looking at it is no reason to show another tree. */
  #visited: string | undefined;
  /** What names must contain; empty: all are shown. */
  #filter = '';
  /** Of a filtered tree: the children of each node, which are names that fit and those above them. */
  #kept = new Map<DependencyNode, DependencyNode[]>();
  /** Where nodes stand: below whom, and as which of its children. */
  readonly #places = new WeakMap<
    DependencyNode,
    { readonly parent: DependencyNode | undefined; readonly at: number }
  >();
  /** Counts how often all was expanded: the editor opens only rows that it has not seen. */
  #expansions = 0;
  /** While all is expanded: which node of a path is the open one, since a library may be needed by many. */
  #opened: Map<string, DependencyNode> | undefined;
  readonly onDidChangeTreeData = this.#changes.event;

  constructor(client: Server, log: LogOutputChannel) {
    this.#client = client;
    this.#log = log;
    this.#view = window.createTreeView(viewId, { treeDataProvider: this, showCollapseAll: true });
    const table: Record<string, (node: DependencyNode) => unknown> = {
      showNeeds: () => this.#turn('needs'),
      showNeededBy: () => this.#turn('neededBy'),
      filterDependencies: () => this.#askForFilter(),
      clearDependencyFilter: () => this.#setFilter(''),
      expandDependencies: () => this.#expandAll(),
      openDependency: (node) => this.#open(node),
      revealDependency: (node) => commands.executeCommand('revealInExplorer', binaryOf(node)),
      copyDependencyPath: (node) => env.clipboard.writeText(node.path ?? node.name),
    };
    this.#subscriptions = Disposable.from(
      this.#changes,
      this.#view,
      ...Object.entries(table).map(([name, run]) => commands.registerCommand(`elfsmith.${name}`, run)),
      client.onNotification(dependenciesChanged, () => this.refresh()),
      window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
    );
    this.#turn('needs');
    this.#follow(window.activeTextEditor);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** Shows the tree of a binary and brings the view to the front. */
  async show(binary: Uri): Promise<void> {
    this.#choose(binary.toString());
    await commands.executeCommand(`${viewId}.focus`);
  }

  /** Asks for everything again: files or settings have changed. */
  refresh(): void {
    this.#opened?.clear();
    this.#changes.fire(undefined);
  }

  getParent(node: DependencyNode): DependencyNode | undefined {
    return this.#places.get(node)?.parent;
  }

  getTreeItem(node: DependencyNode): TreeItem {
    const { name, how, detail, isAlreadyShown } = node;
    const item = new TreeItem(name, this.#stateOf(node));
    const binary = binaryOf(node);
    item.id = this.#idOf(node);
    item.description = isAlreadyShown ? l10n.t('{0}, loaded before', how) : how;
    item.tooltip = new MarkdownString(detail);
    item.iconPath = iconOf(node);
    item.contextValue = binary ? whereIs(binary) : 'missing';
    item.accessibilityInformation = { label: `${name}, ${item.description}` };
    if (binary)
      item.command = { command: 'elfsmith.openDependency', title: l10n.t('Open ELF Listing'), arguments: [node] };
    return item;
  }

  async getChildren(node?: DependencyNode): Promise<DependencyNode[]> {
    const program = this.#program;
    if (program === undefined) return [];
    try {
      await this.#client.start();
      const children = await this.#childrenOf(program, node);
      for (const [at, child] of children.entries()) this.#places.set(child, { parent: node, at });
      const message = node || children.length > 0 ? '' : await this.#emptyText(program);
      if (!node && program === this.#program) this.#view.message = message;
      return children;
    } catch (error) {
      this.#log.error(`Dependencies of ${program}: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  }

  async #childrenOf(program: string, node: DependencyNode | undefined): Promise<DependencyNode[]> {
    const kept = node && this.#kept.get(node);
    if (kept && kept.length > 0) return kept;
    if (!node && this.#direction === 'neededBy')
      return (await this.#libraries(program)).filter((each) => this.#fits(each));
    if (!node && this.#filter !== '') return await this.#fitting(program, undefined, new Set());
    return await this.#ask(program, this.#direction, node?.path);
  }

  #fits({ name, path = '' }: DependencyNode): boolean {
    const wanted = this.#filter.toLowerCase();
    return name.toLowerCase().includes(wanted) || path.toLowerCase().includes(wanted);
  }

  /** What a node needs, as far as it fits the filter or leads to what does; each library's own needs once. */
  async #fitting(
    program: string,
    parent: DependencyNode | undefined,
    seen: Set<string | undefined>,
  ): Promise<DependencyNode[]> {
    const found: DependencyNode[] = [];
    for (const node of await this.#ask(program, 'needs', parent?.path)) {
      const isNew = node.hasChildren && node.path !== undefined && !seen.has(node.path);
      seen.add(node.path);
      const below = isNew ? await this.#fitting(program, node, seen) : [];
      this.#kept.set(node, below);
      if (below.length > 0 || this.#fits(node)) found.push(node);
    }
    return found;
  }

  async #emptyText(program: string): Promise<string> {
    const label = labelOf(program);
    const params: AboutParams = { uri: program };
    if ((await this.#client.sendRequest<AboutResult | null>(about, params)) === null)
      return l10n.t('{0} can’t be read; its listing says why.', label);
    return this.#filter === ''
      ? l10n.t('{0} needs no shared libraries.', label)
      : l10n.t('No library of {0} contains {1} in its name or path.', label, this.#filter);
  }

  async #askForFilter(): Promise<void> {
    const value = await window.showInputBox({
      title: l10n.t('Filter Dependencies'),
      prompt: l10n.t('Part of a name or path; empty shows all'),
      value: this.#filter,
    });
    if (value !== undefined) this.#setFilter(value.trim());
  }

  #setFilter(filter: string): void {
    this.#filter = filter;
    this.#kept.clear();
    this.#expansions++;
    void commands.executeCommand('setContext', filterKey, filter !== '');
    this.#describe();
    this.refresh();
  }

  #expandAll(): void {
    this.#expansions++;
    this.#opened = new Map();
    this.refresh();
  }

  /** Rows that a filter or Expand All has opened; of the nodes of one library only the first, or trees had no end. */
  #stateOf(node: DependencyNode): TreeItemCollapsibleState {
    if (!node.hasChildren) return TreeItemCollapsibleState.None;
    if ((this.#kept.get(node) ?? []).length > 0) return TreeItemCollapsibleState.Expanded;
    const path = node.path ?? node.name;
    const opened = this.#opened;
    if (!opened || node.isCycle || node.isAlreadyShown) return TreeItemCollapsibleState.Collapsed;
    if (!opened.has(path)) opened.set(path, node);
    return opened.get(path) === node ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  }

  #idOf(node: DependencyNode): string {
    const { parent, at = 0 } = this.#places.get(node) ?? {};
    return `${parent ? this.#idOf(parent) : this.#expansions}/${at} ${node.name}`;
  }

  async #ask(program: string, direction: Direction, of?: string): Promise<DependencyNode[]> {
    const params: DependenciesParams = { uri: program, direction };
    return await this.#client.sendRequest<DependencyNode[]>(
      dependencies,
      of === undefined ? params : { ...params, of },
    );
  }

  /** All libraries of the process, in the order of their names: the roots of "needed by". */
  async #libraries(program: string): Promise<DependencyNode[]> {
    const found = new Map<string, DependencyNode>();
    let level = await this.#ask(program, 'needs');
    while (level.length > 0) {
      const fresh = level.filter(({ name, path }) => !found.has(path ?? name));
      for (const node of fresh) {
        const root = { ...node, isAlreadyShown: false, isCycle: false, hasChildren: !node.isMissing };
        found.set(node.path ?? node.name, root);
      }
      const parents = fresh.filter(({ hasChildren, path }) => hasChildren && path !== undefined);
      level = (await Promise.all(parents.map(({ path }) => this.#ask(program, 'needs', path)))).flat();
    }
    return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
  }

  #turn(direction: Direction): void {
    this.#direction = direction;
    this.#kept.clear();
    this.#opened = undefined;
    this.#expansions++;
    void commands.executeCommand('setContext', directionKey, direction);
    this.#describe();
    this.refresh();
  }

  #follow(editor: TextEditor | undefined): void {
    const binary = editor && parseUri(editor.document.uri.toString())?.file;
    if (binary === undefined) return;
    void commands.executeCommand('setContext', listingKey, true);
    if (binary !== this.#visited) this.#choose(binary);
  }

  #choose(binary: string): void {
    this.#visited = undefined;
    if (binary === this.#program) return;
    this.#program = binary;
    this.#kept.clear();
    this.#opened = undefined;
    this.#view.message = '';
    this.#describe();
    this.refresh();
  }

  #describe(): void {
    if (this.#program === undefined) return;
    const label = labelOf(this.#program);
    const parts = [label, this.#direction === 'needs' ? '' : l10n.t('needed by'), this.#filter && `“${this.#filter}”`];
    this.#view.description = parts.filter((part) => part !== '').join(' · ');
  }

  async #open(node: DependencyNode): Promise<void> {
    if (node.uri === undefined) return;
    this.#visited = parseUri(node.uri)?.file;
    await window.showTextDocument(await workspace.openTextDocument(Uri.parse(node.uri)), { preview: true });
  }
}

/** The view's menus ask for it: what lies in the workspace can be revealed in the Explorer. */
function whereIs(binary: Uri): 'inside' | 'outside' {
  return workspace.getWorkspaceFolder(binary) ? 'inside' : 'outside';
}

function iconOf({ isMissing, isOpen, isCycle, isAlreadyShown }: DependencyNode): ThemeIcon {
  if (isOpen === true) return new ThemeIcon('question');
  if (isMissing) return new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground'));
  if (isCycle) return new ThemeIcon('sync', new ThemeColor('problemsWarningIcon.foreground'));
  return isAlreadyShown ? new ThemeIcon('library', new ThemeColor('disabledForeground')) : new ThemeIcon('library');
}

function binaryOf({ uri }: DependencyNode): Uri | undefined {
  const file = uri === undefined ? undefined : parseUri(uri)?.file;
  return file === undefined ? undefined : Uri.parse(file);
}

function labelOf(binary: string): string {
  return Uri.parse(binary).path.replace(/^.*\//, '');
}
