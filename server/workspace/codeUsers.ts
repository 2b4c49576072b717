// Who uses what in the code of a file: the index of a file is made when it is first asked for, and kept as long as the
// file stays as it is.

import { usersOf, usersSteps, type Users } from '../../shared/documents/users.ts';
import { Decoders, whyNoDecoder } from '../../shared/disassemble/decoders.ts';
import { openBinary, openMember } from '../../shared/engine.ts';
import type { Host } from '../host/host.ts';
import { wasmOf } from '../host/wasm.ts';
import { pathOfUri, type UsersAnswer, type UsersQuestion, type Work } from './jobs.ts';

/** Indexes that are kept: one of libLLVM has 16 MB. */
const mostKept = 8;

export class CodeUsers {
  readonly #host: Pick<Host, 'open' | 'stamp' | 'wasm'>;
  readonly #decoders: Decoders;
  readonly #kept = new Map<string, Users>();

  constructor(host: Pick<Host, 'open' | 'stamp' | 'wasm'>) {
    this.#host = host;
    this.#decoders = new Decoders(wasmOf(host));
  }

  async ask({ uri, member, places, limit }: UsersQuestion, work: Work): Promise<UsersAnswer> {
    const key = `${uri} ${member ?? ''} ${await this.#host.stamp(uri)}`;
    const known = this.#kept.get(key) ?? (await this.#make(uri, member, work));
    if (typeof known === 'string') return { users: [], total: 0, problem: known };
    this.#kept.delete(key);
    this.#kept.set(key, known);
    if (this.#kept.size > mostKept) this.#kept.delete(this.#kept.keys().next().value ?? '');
    return usersOf(known, places, limit);
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
