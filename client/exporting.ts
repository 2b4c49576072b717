// Commands that give what a listing shows to other programs: rows copied as CSV, Markdown or JSON, all tables saved as
// JSON.
import { commands, Disposable, env, l10n, Uri, window, workspace } from 'vscode';
import type { TextEditor } from 'vscode';
import type { Server } from './server.ts';
import {
  copyRows,
  saveJson,
  type CopyRowsParams,
  type CopyRowsResult,
  type SaveJsonParams,
  type SaveJsonResult,
} from '../shared/protocol.ts';
import { parseUri, scheme } from '../shared/uri.ts';
import { withPatience } from './patience.ts';

export function registerExporting(client: Server): Disposable {
  return Disposable.from(
    commands.registerCommand('elfsmith.copyRows', () => chooseRows(client)),
    commands.registerCommand('elfsmith.saveJson', (uri?: Uri) => save(client, uri)),
  );
}

const formats = [
  ['csv', 'CSV'],
  ['markdown', 'Markdown'],
  ['json', 'JSON'],
] as const;

async function chooseRows(client: Server): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const items = [false, true].flatMap((isWhole) =>
    formats.map(([format, name]) => ({
      label: isWhole ? l10n.t('Whole table as {0}', name) : l10n.t('Selected rows as {0}', name),
      isWhole,
      format,
    })),
  );
  const title = l10n.t('Copy Rows');
  const chosen = await window.showQuickPick(items, { title, placeHolder: l10n.t('What to copy, and how') });
  if (chosen) await copy(client, editor, chosen);
}

/** Of a selection that ends at the start of a line that line is not meant. */
async function copy(
  client: Server,
  { document, selection: { start, end, isEmpty } }: TextEditor,
  { isWhole, format }: Pick<CopyRowsParams, 'isWhole' | 'format'>,
): Promise<void> {
  const lastLine = !isEmpty && end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
  const params: CopyRowsParams = { uri: document.uri.toString(), firstLine: start.line, lastLine, isWhole, format };
  const found = await client.sendRequest<CopyRowsResult | null>(copyRows, params);
  if (!found) {
    window.setStatusBarMessage(l10n.t('There are no rows here'), 4000);
    return;
  }
  await env.clipboard.writeText(found.text);
  const count = found.count.toLocaleString(env.language);
  if (found.isCut) await window.showWarningMessage(l10n.t('Only the first {0} rows are in the clipboard.', count));
  else window.setStatusBarMessage(l10n.t('Copied {0} rows', count), 4000);
}

/** Of the binary whose listing is in front, or of an entry of the Explorer. */
async function save(client: Server, uri: Uri | undefined): Promise<void> {
  const document = uri ?? window.activeTextEditor?.document.uri;
  if (!document) return;
  const file = document.scheme === scheme ? parseUri(document.toString())?.file : document.toString();
  const defaultUri = Uri.parse(`${file ?? document.toString()}.json`);
  const output = await window.showSaveDialog({
    title: l10n.t('Save as JSON'),
    defaultUri,
    filters: { JSON: ['json'] },
  });
  if (!output) return;
  await client.start();
  const params: SaveJsonParams = { uri: document.toString(), output: output.toString() };
  const { text, problem } = await withPatience(l10n.t('Saving as JSON'), (token) =>
    client.sendRequest<SaveJsonResult>(saveJson, params, token),
  );
  if (problem !== undefined) {
    await window.showErrorMessage(l10n.t('Nothing was saved: {0}', problem));
    return;
  }
  if (text !== undefined) await workspace.fs.writeFile(output, new TextEncoder().encode(text));
  const open = l10n.t('Open');
  const name = output.path.replace(/^.*\//, '');
  if ((await window.showInformationMessage(l10n.t('{0} is saved.', name), open)) === open)
    await window.showTextDocument(output);
}
