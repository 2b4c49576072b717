// The item of the status bar: CPU and kind of the file whose listing is in front, and what the index of the workspace
// does.
import { Disposable, env, l10n, MarkdownString, StatusBarAlignment, window, workspace } from 'vscode';
import type { LogOutputChannel, StatusBarItem, TextEditor } from 'vscode';
import type { Server } from './server.ts';
import { about, indexState, type AboutParams, type AboutResult, type IndexStateParams } from '../shared/protocol.ts';

/** Left of what the editor says of a document: its language, its encoding. */
const priority = 101;

export function registerStatusBar(client: Server, language: string, log: LogOutputChannel): Disposable {
  const item = window.createStatusBarItem('elfsmith.status', StatusBarAlignment.Right, priority);
  item.name = 'Elfsmith';
  item.command = 'workbench.action.showAllSymbols';
  let file: AboutResult | undefined;
  let index: IndexStateParams = { phase: 'none', done: 0, total: 0, binaries: 0, isCut: false };
  const follow = async (editor: TextEditor | undefined): Promise<void> => {
    file = undefined;
    if (editor?.document.languageId === language && client.isRunning()) {
      const params: AboutParams = { uri: editor.document.uri.toString() };
      file = (await client.sendRequest<AboutResult | null>(about, params)) ?? undefined;
    }
    if (editor === window.activeTextEditor) show(item, file, index);
  };
  const changed = (editor: TextEditor | undefined): void => {
    follow(editor).catch((error: unknown) => log.warn(String(error)));
  };
  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(changed),
    // Its file is another one, or is gone.
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) changed(window.activeTextEditor);
    }),
    client.onDidChange(() => changed(window.activeTextEditor)),
    client.onNotification(indexState, (state: IndexStateParams) => {
      if (state.phase === 'ready' && index.phase !== 'ready')
        log.info(`index of ${state.binaries} ELF files and archives is ready`);
      index = state;
      show(item, file, index);
    }),
  );
}

/** Shown when there is something to say of the file in front, or while the index is made. */
function show(item: StatusBarItem, file: AboutResult | undefined, index: IndexStateParams): void {
  const what = file && [file.machine, file.kind].filter((part) => part !== undefined).join(', ');
  const isBusy = index.phase === 'listing' || index.phase === 'reading';
  const percentage = index.total === 0 ? 0 : Math.floor((100 * index.done) / index.total);
  const working = isBusy ? [`$(sync~spin) ${l10n.t('ELF symbols {0} %', percentage)}`] : [];
  item.text = [...(what === undefined ? [] : [`$(file-binary) ${what}`]), ...working].join('  ');
  item.tooltip = new MarkdownString([...(what === undefined ? [] : [what]), indexText(index)].join('\n\n'));
  const label = [what, isBusy ? indexText(index) : undefined].filter((part) => part !== undefined).join('. ');
  item.accessibilityInformation = { label: `Elfsmith: ${label}` };
  if (what !== undefined || isBusy) item.show();
  else item.hide();
}

function indexText({ phase, done, total, binaries, isCut }: IndexStateParams): string {
  const count = (number: number): string => number.toLocaleString(env.language);
  if (phase === 'none') return l10n.t('The index of symbols is made when you search for one (Ctrl+T).');
  if (phase === 'listing') return l10n.t('Index of symbols: looking for ELF files.');
  if (phase === 'reading') return l10n.t('Index of symbols: {0} of {1} files are read.', count(done), count(total));
  const ready = l10n.t('Index of symbols: {0} ELF files and archives.', count(binaries));
  return isCut ? `${ready} ${l10n.t('There are more files than are looked at.')}` : ready;
}
