// The map: a picture of the file in front in Elfsmith's container, or of one file in an editor. The page draws
// (map/page.ts), the server computes; here they meet.
import { commands, Disposable, env, l10n, Uri, ViewColumn, window } from 'vscode';
import type { ExtensionContext, LogOutputChannel, TextEditor, Webview, WebviewPanel, WebviewView } from 'vscode';
import type { Server } from './server.ts';
import { map as mapRequest, type BinaryMap } from '../shared/protocol.ts';
import { parseUri } from '../shared/uri.ts';
import { binaryIn, labelOf, showPlace } from './front.ts';
import type { FromPage, MapStrings, PageState, ToPage } from './map/messages.ts';

const viewType = 'elfsmith.map';
/** Digits of the number that lets the page's own script run, and no other. */
const nonceLength = 32;

/** A page that shows a map. */
interface Page {
  readonly webview: Webview;
  /** The binary that it shows. */
  binary: string | undefined;
  /** Where its rows are opened. */
  readonly column: ViewColumn;
}

export class MapViews implements Disposable {
  readonly #context: ExtensionContext;
  readonly #client: Server;
  readonly #log: LogOutputChannel;
  readonly #pages = new Set<Page>();
  readonly #subscriptions: Disposable;
  /** The page in the side bar, while it is there. */
  #side: { readonly view: WebviewView; readonly page: Page } | undefined;
  #front: string | undefined;

  constructor(context: ExtensionContext, client: Server, log: LogOutputChannel) {
    this.#context = context;
    this.#client = client;
    this.#log = log;
    this.#front = binaryIn(window.activeTextEditor);
    this.#subscriptions = Disposable.from(
      commands.registerCommand('elfsmith.openMap', (uri?: Uri) => this.#open(uri)),
      window.registerWebviewViewProvider(viewType, { resolveWebviewView: (view) => this.#resolve(view) }),
      window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: async (panel, state: PageState | undefined) => this.#fill(panel, state?.uri),
      }),
      window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** A binary has changed on disk, or all have. */
  change(binary?: string): void {
    for (const page of this.#pages)
      if (binary === undefined || page.binary === binary) void this.#tell(page, { type: 'changed' });
  }

  /** An editor of its own for the map of a file: the given one, or the one in front. */
  #open(uri: Uri | undefined): void {
    const binary = uri ? (parseUri(uri.toString())?.file ?? uri.toString()) : this.#front;
    if (binary === undefined) {
      void commands.executeCommand('elfsmith.chooseListing');
      return;
    }
    this.#fill(window.createWebviewPanel(viewType, '', ViewColumn.Active), binary);
  }

  #fill(panel: WebviewPanel, binary: string | undefined): void {
    panel.title = l10n.t('Map of {0}', binary === undefined ? '' : labelOf(binary));
    panel.iconPath = Uri.joinPath(this.#context.extensionUri, 'syntaxes/icon.png');
    const page = this.#serve(panel.webview, ViewColumn.Beside, binary);
    panel.onDidDispose(() => this.#pages.delete(page));
  }

  #resolve(view: WebviewView): void {
    const page = this.#serve(view.webview, ViewColumn.Active, this.#front);
    this.#side = { view, page };
    view.onDidChangeVisibility(() => this.#showFront());
    view.onDidDispose(() => {
      this.#pages.delete(page);
      if (this.#side?.view === view) this.#side = undefined;
    });
  }

  #follow(editor: TextEditor | undefined): void {
    this.#front = binaryIn(editor) ?? this.#front;
    this.#showFront();
  }

  /** A view that nobody sees asks nothing. */
  #showFront(): void {
    if (this.#side?.view.visible !== true || this.#side.page.binary === this.#front) return;
    this.#side.page.binary = this.#front;
    void this.#begin(this.#side.page);
  }

  #serve(webview: Webview, column: ViewColumn, binary: string | undefined): Page {
    const page: Page = { webview, binary, column };
    this.#pages.add(page);
    webview.options = {
      enableScripts: true,
      localResourceRoots: [Uri.joinPath(this.#context.extensionUri, 'out/client')],
    };
    webview.onDidReceiveMessage((message: FromPage) => this.#hear(page, message));
    webview.html = pageHtml(webview, this.#context.extensionUri);
    return page;
  }

  async #hear(page: Page, message: FromPage): Promise<void> {
    try {
      if (message.type === 'ready') await this.#begin(page);
      else if (message.type === 'choose') await commands.executeCommand('elfsmith.chooseListing');
      else if (message.type === 'open') await showPlace(this.#client, message.uri, message.place, page.column);
      else await this.#answer(page, message);
    } catch (error) {
      this.#log.error(`Map of ${page.binary}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  async #answer(page: Page, { id, params }: FromPage & { type: 'ask' }): Promise<void> {
    await this.#client.start();
    const map = await this.#client.sendRequest<BinaryMap | null>(mapRequest, params);
    await this.#tell(page, { type: 'map', id, map });
  }

  async #begin(page: Page): Promise<void> {
    // The side bar's page was made while another file was in front, or none.
    if (page === this.#side?.page) page.binary = this.#front;
    const uri = page.binary;
    await this.#tell(page, uri === undefined ? { type: 'empty' } : { type: 'file', uri, label: labelOf(uri) });
  }

  async #tell(page: Page, message: ToPage): Promise<void> {
    await page.webview.postMessage(message);
  }
}

/** Only our own script and style run in the page; everything else comes in messages. */
function pageHtml(webview: Webview, extension: Uri): string {
  const at = (name: string): string => webview.asWebviewUri(Uri.joinPath(extension, 'out/client', name)).toString();
  const nonce = Array.from({ length: nonceLength }, () => Math.floor(Math.random() * 16).toString(16)).join('');
  const strings = stringsOfPage();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  const tool = (id: string, text: string, title: string): string =>
    `<button id="${id}" title="${escaped(title)}" aria-label="${escaped(title)}">${escaped(text)}</button>`;
  const legend = (['header', 'code', 'constant', 'data', 'zeros', 'unloaded'] as const)
    .map((kind) => `<li class="${kind}">${escaped(strings.kinds[kind])}</li>`)
    .join('');
  return `<!DOCTYPE html>
<html lang="${env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="${at('map.css')}">
<title>${escaped(strings.picture)}</title>
</head>
<body data-state="" data-strings="${escaped(JSON.stringify(strings))}">
<div id="empty"><p>${escaped(strings.empty)}</p><button id="choose">${escaped(strings.choose)}</button></div>
<header role="toolbar" aria-label="${escaped(strings.picture)}">
<span id="name"></span>
${tool('in', '+', strings.zoomIn)}${tool('out', '−', strings.zoomOut)}
${tool('back', '←', strings.back)}${tool('whole', '⤢', strings.whole)}
<span id="status" role="status"></span>
</header>
<main>
<div id="picture" tabindex="0" role="listbox" aria-label="${escaped(strings.picture)}" aria-describedby="keys">
<svg role="presentation"></svg></div>
<aside><div id="details" aria-live="polite"><p class="hint">${escaped(strings.selectHint)}</p></div>
<div id="rankings"></div>
<ul class="legend" aria-label="${escaped(strings.legend)}">${legend}</ul>
<p id="keys" class="hint">${escaped(strings.keys)}</p></aside>
</main>
<script nonce="${nonce}" src="${at('map.js')}"></script>
</body>
</html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function stringsOfPage(): MapStrings {
  return {
    picture: l10n.t('Map of the file and of its memory'),
    keys: l10n.t(
      'Arrow keys choose, Enter opens the listing, Space zooms to it. + and − zoom, 0 shows all, Backspace goes back.',
    ),
    zoomIn: l10n.t('Zoom In (+)'),
    zoomOut: l10n.t('Zoom Out (−)'),
    back: l10n.t('Back (Backspace)'),
    whole: l10n.t('Show All (0)'),
    file: l10n.t('File'),
    memory: l10n.t('Memory'),
    columns: {
      members: l10n.t('Members'),
      segments: l10n.t('Segments'),
      pages: l10n.t('Pages'),
      sections: l10n.t('Sections'),
      symbols: l10n.t('Symbols'),
    },
    kinds: {
      header: l10n.t('headers'),
      code: l10n.t('code'),
      data: l10n.t('writable data'),
      constant: l10n.t('read-only data'),
      zeros: l10n.t('zeros, not in the file'),
      unloaded: l10n.t('not loaded'),
      gap: l10n.t('without a name'),
      unmapped: l10n.t('not mapped'),
      mixed: l10n.t('of several kinds'),
    },
    bySize: l10n.t('{0} by size'),
    others: l10n.t('{0} more'),
    unnamed: l10n.t('without a name'),
    open: l10n.t('Open in Listing'),
    zoomTo: l10n.t('Zoom Here'),
    bytes: l10n.t('bytes'),
    cut: l10n.t('drawn shorter than it is'),
    empty: l10n.t('Shows the bytes of an ELF file and its address space side by side, and what takes the space.'),
    choose: l10n.t('Open ELF Listing of…'),
    legend: l10n.t('Colors'),
    unreadable: l10n.t('{0} can’t be read; its listing says why.'),
    selectHint: l10n.t('Choose a region to see what it is.'),
  };
}
