// Files as the client has them: whole, over a request of our own. For browsers, and in Node for schemes that are no
// disk of this machine (repositories, virtual workspaces).

import {
  DidChangeWatchedFilesNotification,
  type Connection,
  type DidChangeWatchedFilesRegistrationOptions,
} from 'vscode-languageserver';
import { sourceOf } from '../../shared/base/bytes.ts';
import { fromBase64 } from '../../shared/base64.ts';
import {
  readFile,
  statFiles,
  type ReadFileParams,
  type ReadFileResult,
  type StatFilesParams,
  type StatFilesResult,
} from '../../shared/protocol.ts';
import { askedSystem } from './askedFiles.ts';
import { skippedFolders, type Host } from './host.ts';

/** Names by which a file may be a binary: others are not read, since each is read whole, maybe over a network. */
const binaryName = /^[^.]+$|\.(so|elf|o|a|ko|axf|prx)(\.[0-9]+)*$/;

/**
 * @param serverFolder the URI of the server's own folder, which has the decoders' modules
 * @param isAble whether the client said that it answers the request
 * @param onChange hears of files that the client says have changed
 */
export function clientHost(
  connection: Connection,
  isAble: () => boolean,
  onChange: (uris: readonly string[]) => void,
  serverFolder: () => string | undefined = () => undefined,
): Host {
  /** How often the client said that a file has changed. */
  const changes = new Map<string, number>();
  const watchers = new Map<string, () => void>();
  const numbers = new Map<string, number>();
  connection.onDidChangeWatchedFiles((params) => {
    for (const { uri } of params.changes) {
      changes.set(uri, (changes.get(uri) ?? 0) + 1);
      watchers.get(uri)?.();
    }
    onChange(params.changes.map(({ uri }) => uri));
  });
  const host: Host = {
    async open(uri) {
      if (!isAble()) throw new Error(`the client can't read files of the scheme ${uri.replace(/:.*$/, '')}`);
      const params: ReadFileParams = { uri };
      const { base64, problem } = await connection.sendRequest<ReadFileResult>(readFile, params);
      if (base64 === undefined) throw new Error(problem ?? "the client can't read it");
      return { ...sourceOf(fromBase64(base64)), close: () => {} };
    },
    stamp: (uri) => Promise.resolve(String(changes.get(uri) ?? 0)),
    watch(uri, onChange) {
      watchers.set(uri, onChange);
      const at = uri.lastIndexOf('/') + 1;
      const globPattern = { baseUri: uri.slice(0, at), pattern: escapeGlob(decodeURIComponent(uri.slice(at))) };
      const options: DidChangeWatchedFilesRegistrationOptions = { watchers: [{ globPattern }] };
      const registering = connection.client.register(DidChangeWatchedFilesNotification.type, options);
      const registration = registering.catch(() => undefined);
      return () => {
        watchers.delete(uri);
        void registration.then((made) => made?.dispose());
      };
    },
    async *filesBelow(folder) {
      const stat = async (uris: readonly string[]): Promise<StatFilesResult['stats']> => {
        const params: StatFilesParams = { uris };
        return isAble() ? (await connection.sendRequest<StatFilesResult>(statFiles, params)).stats : [];
      };
      const folders = [{ uri: folder, names: (await stat([folder]))[0]?.names ?? [] }];
      for (let next = folders.pop(); next; next = folders.pop()) {
        const uris = next.names.map((name) => `${next?.uri}/${encodeURIComponent(name)}`);
        for (const [index, found] of (await stat(uris)).entries()) {
          const [uri, name] = [uris[index] ?? '', next.names[index] ?? ''];
          if (found?.names && !skippedFolders.has(name)) folders.push({ uri, names: found.names });
          else if (found && !found.names && binaryName.test(name)) yield uri;
        }
      }
    },
    async wasm(name) {
      const folder = serverFolder();
      if (folder === undefined) throw new Error('the client does not say where the server lies');
      const file = await host.open(`${folder}/${name}.wasm`);
      return file.read(0, file.size);
    },
    systemOf: (uri) => (isAble() ? askedSystem(connection, uri, numbers) : undefined),
  };
  return host;
}

/** A name as a pattern that means only itself (LSP 3.18, Pattern). */
function escapeGlob(name: string): string {
  return name.replace(/[[\]{}*?]/g, '[$&]');
}
