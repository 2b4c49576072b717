// Who uses what in the code of a file: the index of a file is made when it is first asked for, kept as long as the file
// stays as it is, and in the cache folder between sessions.

import { usersOf, usersSteps, type Users } from '../../shared/documents/users.ts';
import { readUsers, usersPieces } from '../../shared/documents/usersFile.ts';
import { Decoders, whyNoDecoder } from '../../shared/disassemble/decoders.ts';
import { openBinary, openMember } from '../../shared/engine.ts';
import type { Host } from '../host/host.ts';
import { wasmOf } from '../host/wasm.ts';
import { pathOfUri, type UsersAnswer, type UsersQuestion, type Work, type WorkspaceOptions } from './jobs.ts';
import { nameOfKey } from './workspaceIndex.ts';

/** Indexes that are kept in memory: one of libLLVM has 33 MB. */
const mostKept = 8;
/** Uses in an index that goes to the cache folder: those of fewer are made as fast as they are read. */
const fewestKept = 20_000;
/** Bytes of all indexes in the cache folder. */
const mostBytes = 256 << 20;

/** Users of what is in a file, and why what was kept of them did not serve. */
interface Made {
  readonly users: Users | string;
  readonly remark?: string | undefined;
}

export class CodeUsers {
  readonly #host: Pick<Host, 'open' | 'stamp' | 'wasm' | 'cache' | 'system'>;
  readonly #decoders: Decoders;
  readonly #kept = new Map<string, Users>();
  readonly #fewest: number;
  #cacheFolder: string | undefined;

  /** @param fewest uses in an index that goes to the cache folder */
  constructor(host: Pick<Host, 'open' | 'stamp' | 'wasm' | 'cache' | 'system'>, fewest = fewestKept) {
    this.#host = host;
    this.#fewest = fewest;
    this.#decoders = new Decoders(wasmOf(host));
  }

  configure({ cacheFolder }: Pick<WorkspaceOptions, 'cacheFolder'>): void {
    this.#cacheFolder = cacheFolder;
  }

  async ask({ uri, member, places, limit }: UsersQuestion, work: Work): Promise<UsersAnswer> {
    const stamp = await this.#host.stamp(uri);
    const key = JSON.stringify([uri, member ?? '', stamp ?? '', this.#host.system?.version() ?? '']);
    const inMemory = this.#kept.get(key);
    const { users, remark }: Made = inMemory ? { users: inMemory } : await this.#find(uri, member, key, work);
    if (typeof users === 'string') return { users: [], total: 0, problem: users };
    this.#kept.delete(key);
    this.#kept.set(key, users);
    if (this.#kept.size > mostKept) this.#kept.delete(this.#kept.keys().next().value ?? '');
    return { ...usersOf(users, places, limit), ...(remark !== undefined && { remark }) };
  }

  /** Where an index is kept: of each file one, so that what it was is written over. */
  #placeOf(uri: string, member = ''): string | undefined {
    const { cache } = this.#host;
    return cache && `${cache.folder(this.#cacheFolder)}/users/${nameOfKey(JSON.stringify([uri, member]))}`;
  }

  /** From the cache folder, else made anew. */
  async #find(uri: string, member: string | undefined, key: string, work: Work): Promise<Made> {
    const { cache } = this.#host;
    const place = this.#placeOf(uri, member);
    const bytes = place === undefined ? undefined : await cache?.read(place);
    const known = bytes && readUsers(bytes, key);
    if (known && typeof known !== 'string') {
      await cache?.use(place ?? '', mostBytes);
      return { users: known };
    }
    const users = await this.#make(uri, member, work);
    const remark =
      known && `The index of who uses what in ${pathOfUri(uri)} is made anew. Of the one at ${place}: ${known}`;
    if (typeof users === 'string' || place === undefined || users.to.length < this.#fewest) return { users, remark };
    // Where nothing can be written the next session makes it again, and that is all.
    await cache?.writePieces(place, usersPieces(users, key)).catch(() => undefined);
    await cache?.use(place, mostBytes);
    return { users, remark };
  }

  async #make(uri: string, member: string | undefined, { pause, report }: Work): Promise<Users | string> {
    const name = pathOfUri(uri).replace(/^.*\//, '');
    const source = await this.#host.open(uri);
    try {
      const whole = openBinary(source, name);
      const { file } = (member === undefined ? whole : openMember(whole, Number(member.slice(1)))) ?? {};
      if (!file) return 'it is no ELF file';
      await this.#decoders.prepare(file);
      const decoder = this.#decoders.of(file);
      if (!decoder) return whyNoDecoder(file) ?? 'its code is not read';
      const steps = usersSteps(file, decoder);
      for (;;) {
        const { done, value } = steps.next();
        if (done === true) return value;
        report(Math.floor(value * 100), name);
        await pause();
      }
    } finally {
      source.close();
    }
  }
}
