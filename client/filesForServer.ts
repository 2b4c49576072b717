// Files for a server that cannot reach them itself: in a browser, or in a workspace that is no folder of this machine.
import { Disposable, FileType, Uri, workspace } from 'vscode';
import type { Server } from './server.ts';
import { fromBase64, toBase64 } from '../shared/base64.ts';
import {
  readFile,
  statFiles,
  writeFile,
  type ClientStat,
  type ReadFileParams,
  type ReadFileResult,
  type StatFilesParams,
  type StatFilesResult,
  type WriteFileParams,
  type WriteFileResult,
} from '../shared/protocol.ts';

/**
 * The editor only gives files whole, and base64 is a third longer; more than this, in bytes, would stop the window for
 * seconds.
 */
const largest = 200 << 20;

/** Answers the server's requests about files. None rejects: the reason is part of the answer. */
export function serveFiles(client: Server): Disposable {
  return Disposable.from(
    client.onRequest(readFile, readWholeFile),
    client.onRequest(statFiles, statEach),
    client.onRequest(writeFile, writeWholeFile),
  );
}

async function readWholeFile({ uri }: ReadFileParams): Promise<ReadFileResult> {
  try {
    const file = Uri.parse(uri, true);
    const { size } = await workspace.fs.stat(file);
    if (size > largest) return { problem: `${size} bytes are too many to read through the editor` };
    return { base64: toBase64(await workspace.fs.readFile(file)) };
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}

async function statEach({ uris }: StatFilesParams): Promise<StatFilesResult> {
  return { stats: await Promise.all(uris.map(async (uri) => await statOf(Uri.parse(uri)).catch(() => null))) };
}

async function statOf(file: Uri): Promise<ClientStat> {
  const { type, size, mtime } = await workspace.fs.stat(file);
  // The kind is one bit; another says that a symbolic link leads there.
  if ((type & FileType.Directory) === 0) return { size, mtime };
  return { size, mtime, names: (await workspace.fs.readDirectory(file)).map(([name]) => name) };
}

/** Beside its place first: what is there stays whole until all is written. */
async function writeWholeFile({ uri, base64 }: WriteFileParams): Promise<WriteFileResult> {
  const file = Uri.parse(uri);
  const draft = file.with({ path: `${file.path}.${Date.now().toString(36)}.part` });
  try {
    await workspace.fs.writeFile(draft, fromBase64(base64));
    await workspace.fs.rename(draft, file, { overwrite: true });
    return {};
  } catch (error) {
    await workspace.fs.delete(draft).then(undefined, () => undefined);
    return { problem: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
