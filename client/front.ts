// The binary that a person looks at, and the row of its listing that a view names.
import { Range, Uri, ViewColumn, window, workspace } from 'vscode';
import type { TextEditor } from 'vscode';
import type { Server } from './server.ts';
import { rowAt, type RowAtParams, type RowAtResult } from '../shared/protocol.ts';
import { isOfFolder, parseUri } from '../shared/uri.ts';

/** The binary whose listing an editor shows; undefined for all other documents, also those about a whole folder. */
export function binaryIn(editor: TextEditor | undefined): string | undefined {
  const ref = editor && parseUri(editor.document.uri.toString());
  return ref && isOfFolder(ref) ? undefined : ref?.file;
}

/** A binary's name without its folder. */
export function labelOf(binary: string): string {
  return Uri.parse(binary).path.replace(/^.*\//, '');
}

/** Opens the row of a listing that shows a place; the listing alone where no row does. */
export async function showPlace(
  client: Server,
  uri: string,
  place: RowAtParams['place'],
  viewColumn = ViewColumn.Active,
): Promise<void> {
  const found = await client.sendRequest<RowAtResult | null>(rowAt, { uri, place } satisfies RowAtParams);
  if (!found) return;
  const document = await workspace.openTextDocument(Uri.parse(found.uri));
  const selection = new Range(found.line, found.start, found.line, found.end);
  await window.showTextDocument(document, { selection, viewColumn, preview: true });
}
