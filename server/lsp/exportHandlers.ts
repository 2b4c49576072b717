// The requests that give what a listing shows to other programs: rows of tables as text, all tables as JSON.

import type { CancellationToken } from 'vscode-languageserver';
import { rowsOn, rowsText, tableOn } from '../../shared/features/rows.ts';
import type { CopyRowsParams, CopyRowsResult, SaveJsonParams, SaveJsonResult } from '../../shared/protocol.ts';
import { jsonPieces } from '../jsonText.ts';
import { Unreadable } from './documents.ts';
import { Pace } from './pace.ts';
import type { Session } from './session.ts';
import { decodeText } from '../../shared/uri.ts';

export function copyRows(
  session: Session,
  { uri, firstLine, lastLine, isWhole, format }: CopyRowsParams,
): Promise<CopyRowsResult | null> {
  return session.on(uri, (document) => {
    const rows = isWhole ? tableOn(document, firstLine) : rowsOn(document, firstLine, lastLine);
    return rows.length === 0 ? null : rowsText(document, rows, format);
  });
}

/** Characters of a piece that is written at once. */
const pieceSize = 2 ** 20;

export async function saveJson(
  session: Session,
  { uri, output }: SaveJsonParams,
  token: CancellationToken,
): Promise<SaveJsonResult> {
  const { file, member } = session.refOf(uri) ?? { file: uri };
  if (decodeText(output) === decodeText(file)) return { problem: 'that is the binary itself' };
  const pace = new Pace(token);
  const ref = { file, ...(member !== undefined && { member }) };
  const pieces = await session.documents.useBinary(ref, async (binary) => {
    const found: string[] = [];
    let piece = '';
    for (const text of jsonPieces(binary)) {
      piece += text;
      if (piece.length < pieceSize) continue;
      found.push(piece);
      piece = '';
      await pace.pause();
    }
    return [...found, piece];
  });
  if (pieces instanceof Unreadable) return { problem: pieces.reason };
  const { cache } = session.host;
  if (!cache || !output.startsWith('file:')) return { text: pieces.join('') };
  const encoder = new TextEncoder();
  try {
    await cache.writePieces(
      output,
      pieces.map((text) => encoder.encode(text)),
    );
    return {};
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
