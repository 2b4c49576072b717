// The view "Dependencies" in the Explorer's side bar: the libraries of the program whose listing is shown, asked of the
// server level by level, or who needs each of them.
import {
  commands,
  Disposable,
  EventEmitter,
  env,
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
import type { BaseLanguageClient } from 'vscode-languageclient';
import { dependencies, dependenciesChanged, type DependenciesParams, type DependencyNode } from '../shared/protocol.ts';
import { parseUri } from '../shared/uri.ts';

type Direction = DependenciesParams['direction'];

const viewId = 'elfsmith.dependencies';
/**
 * Context keys: which way the tree goes, and whether a listing has been seen, without which the view is not there in
 * folders without ELF files.
 */
const directionKey = 'elfsmith.dependencyDirection';
const listingKey = 'elfsmith.hasListing';

export class Dependencies implements TreeDataProvider<DependencyNode>, Disposable {
  readonly #client: BaseLanguageClient;
  readonly #log: LogOutputChannel;
  readonly #changes = new EventEmitter<undefined>();
  readonly #view: TreeView<DependencyNode>;
  readonly #subscriptions: Disposable;
  /** The binary whose tree is shown. */
  #program: string | undefined;
  #direction: Direction = 'needs';
  /** The binary whose listing was opened from the tree: looking at it is no reason to show another tree. */
  #visited: string | undefined;
  readonly onDidChangeTreeData = this.#changes.event;

  constructor(client: BaseLanguageClient, log: LogOutputChannel) {
    this.#client = client;
    this.#log = log;
    this.#view = window.createTreeView(viewId, { treeDataProvider: this, showCollapseAll: true });
    const table: Record<string, (node: DependencyNode) => unknown> = {
      showNeeds: () => this.#turn('needs'),
      showNeededBy: () => this.#turn('neededBy'),
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
    this.#changes.fire(undefined);
  }

  getTreeItem(node: DependencyNode): TreeItem {
    const { name, how, detail, isAlreadyShown, hasChildren } = node;
    const item = new TreeItem(name, hasChildren ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
    const binary = binaryOf(node);
    item.description = isAlreadyShown ? `${how}, loaded before` : how;
    item.tooltip = new MarkdownString(detail);
    item.iconPath = iconOf(node);
    item.contextValue = binary ? whereIs(binary) : 'missing';
    item.accessibilityInformation = { label: `${name}, ${item.description}` };
    if (binary) item.command = { command: 'elfsmith.openDependency', title: 'Open ELF Listing', arguments: [node] };
    return item;
  }

  async getChildren(node?: DependencyNode): Promise<DependencyNode[]> {
    const program = this.#program;
    if (program === undefined) return [];
    try {
      await this.#client.start();
      const areRoots = !node && this.#direction === 'neededBy';
      const children = areRoots
        ? await this.#libraries(program)
        : await this.#ask(program, this.#direction, node?.path);
      if (!node && program === this.#program)
        this.#view.message = children.length > 0 ? '' : `${labelOf(program)} needs no shared libraries.`;
      return children;
    } catch (error) {
      this.#log.error(`Dependencies of ${program}: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
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
    this.#view.message = '';
    this.#describe();
    this.refresh();
  }

  #describe(): void {
    if (this.#program === undefined) return;
    const label = labelOf(this.#program);
    this.#view.description = this.#direction === 'needs' ? label : `${label} · needed by`;
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
