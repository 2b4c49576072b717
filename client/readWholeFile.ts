// Files for a server that cannot read them itself: in a browser, or in a workspace that is no folder of this machine.
import { Uri, workspace } from 'vscode';
import type { ReadFileParams, ReadFileResult } from '../shared/protocol.ts';

/**
 * The editor only gives files whole, and base64 is a third longer; more than this, in bytes, would stop the window for
 * seconds.
 */
const largest = 200 << 20;
/**
 * Bytes per call of btoa: a multiple of three, so that the parts join without padding, and few enough to be arguments
 * of one call.
 */
const part = 3 * 4096;

/** Answers `elfsmith/readFile`. Never rejects: the reason is part of the answer. */
export async function readWholeFile({ uri }: ReadFileParams): Promise<ReadFileResult> {
  try {
    const file = Uri.parse(uri, true);
    const { size } = await workspace.fs.stat(file);
    if (size > largest) return { problem: `${size} bytes are too many to read through the editor` };
    return { base64: toBase64(await workspace.fs.readFile(file)) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += part)
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + part))));
  return parts.join('');
}
