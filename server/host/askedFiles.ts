// A file system that only the client can read, for the engine, which is synchronous: what it asks and is not known yet
// is not there; then the client is asked, and the engine once more, until it asks nothing new. So exactly the files are
// read that matter.

import type { Connection } from 'vscode-languageserver';
import { joined, sourceOf, type Source } from '../../shared/base/bytes.ts';
import { followLinks, type Files, type FileStat } from '../../shared/base/files.ts';
import { fromBase64, toBase64 } from '../../shared/base64.ts';
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
} from '../../shared/protocol.ts';
import type { FileSystem, System } from './host.ts';
import { writeInSteps, writing } from './writeOutput.ts';

/**
 * The file system of a file, read anew; undefined for what is no file.
 * @param numbers by which files are known apart, the same each time that they are asked for
 */
export function askedSystem(connection: Connection, uri: string, numbers: Map<string, number>): FileSystem | undefined {
  const [, prefix] = placeOf(uri) ?? [];
  if (prefix === undefined) return undefined;
  const uriOf = (path: string): string => prefix + path.split('/').map(encodeURIComponent).join('/');
  const files = new AskedFiles(connection, uriOf, numbers);
  return {
    files,
    learn: () => files.learn(),
    anew: () => askedSystem(connection, uri, numbers) as FileSystem,
    pathOf(other) {
      const [, itsPrefix, path] = placeOf(other) ?? [];
      return itsPrefix === prefix ? path : undefined;
    },
    uriOf,
    async write(path, plan, isCurrent, pause) {
      const bytes = new Uint8Array(plan.file?.size ?? 0);
      const memory: Pick<System, 'files' | 'createExecutable'> = {
        files,
        createExecutable: (_path, fill) => fill({ write: (offset, piece) => bytes.set(piece, offset) }),
      };
      const written = await writeInSteps(writing(memory, path, plan, isCurrent), pause);
      if (written.size === undefined) return written;
      const send = async (to: string, content: Uint8Array): Promise<string | undefined> => {
        const params: WriteFileParams = { uri: uriOf(to), base64: toBase64(content) };
        return (await connection.sendRequest<WriteFileResult>(writeFile, params)).problem;
      };
      // First: without it nobody can use what was stripped of it.
      const second = plan.beside && (await send(plan.beside.path, joined([...plan.beside.blocks()])));
      if (second !== undefined) return { problem: second };
      const problem = await send(path, bytes);
      const remark = 'The editor cannot mark files as executable: chmod +x does, where it is to run.';
      return problem === undefined ? { ...written, remark } : { problem };
    },
  };
}

/** What stands before a URI's path, which names the file system, and the path. */
function placeOf(uri: string): [uri: string, prefix: string, path: string] | undefined {
  const [, prefix, path] = /^([a-z][a-z\d+.-]*:(?:\/\/[^/?#]*)?)(\/[^?#]*)/i.exec(uri) ?? [];
  try {
    return prefix === undefined || path === undefined ? undefined : [uri, prefix, decodeURIComponent(path)];
  } catch {
    return undefined;
  }
}

/** What is known of a place; `bytes` is absent until they were asked for, null when they can't be read. */
interface Known {
  readonly stat: ClientStat | null;
  bytes?: Source | null;
}

class AskedFiles implements Files {
  readonly #connection: Connection;
  readonly #uriOf: (path: string) => string;
  readonly #numbers: Map<string, number>;
  readonly #known = new Map<string, Known>();
  /** Asked for since the last time that something was learnt. */
  readonly #unknown = new Set<string>();
  readonly #unread = new Set<string>();

  constructor(connection: Connection, uriOf: (path: string) => string, numbers: Map<string, number>) {
    this.#connection = connection;
    this.#uriOf = uriOf;
    this.#numbers = numbers;
  }

  stat(path: string): FileStat | undefined {
    const stat = this.#look(path)?.stat;
    if (!stat) return undefined;
    const kind = stat.names ? 'folder' : 'file';
    return { size: stat.size, mtime: stat.mtime, device: 1, inode: this.#numberOf(path), kind };
  }

  /** Where symbolic links lead, the editor does not tell. */
  realPath(path: string): string | undefined {
    return this.#look(path)?.stat ? plain(path) : undefined;
  }

  link(): undefined {
    return undefined;
  }

  list(path: string): readonly string[] {
    return this.#look(path)?.stat?.names ?? [];
  }

  open(path: string): Source | undefined {
    const known = this.#look(path);
    if (!known?.stat || known.stat.names) return undefined;
    if (known.bytes === undefined) this.#unread.add(plain(path));
    return known.bytes ?? undefined;
  }

  async learn(): Promise<boolean> {
    const [unknown, unread] = [[...this.#unknown], [...this.#unread]];
    this.#unknown.clear();
    this.#unread.clear();
    if (unknown.length > 0) {
      const params: StatFilesParams = { uris: unknown.map(this.#uriOf) };
      const { stats } = await this.#connection.sendRequest<StatFilesResult>(statFiles, params);
      for (const [index, path] of unknown.entries()) this.#known.set(path, { stat: stats[index] ?? null });
    }
    for (const path of unread) {
      const params: ReadFileParams = { uri: this.#uriOf(path) };
      const { base64, problem } = await this.#connection.sendRequest<ReadFileResult>(readFile, params);
      if (base64 === undefined) this.#connection.console.warn(`${params.uri} can't be read: ${problem}`);
      const known = this.#known.get(path);
      if (known) known.bytes = base64 === undefined ? null : sourceOf(fromBase64(base64));
    }
    return unread.length > 0 || unknown.some((path) => this.#known.get(path)?.stat);
  }

  #numberOf(path: string): number {
    const name = this.#uriOf(plain(path));
    const number = this.#numbers.get(name) ?? this.#numbers.size + 1;
    this.#numbers.set(name, number);
    return number;
  }

  #look(path: string): Known | undefined {
    const known = this.#known.get(plain(path));
    if (!known) this.#unknown.add(plain(path));
    return known;
  }
}

/** Without `.` and `..`. */
function plain(path: string): string {
  return followLinks(() => undefined, path) ?? path;
}
