// All binaries of the workspace, worked on where the caller is: in a thread of its own, or in the server itself in
// small steps.

import type { Host } from '../host/host.ts';
import type { IndexState, Jobs, Work, Workspace, WorkspaceOptions } from './jobs.ts';
import { CodeUsers } from './codeUsers.ts';
import { checkBinaries } from './checkBinaries.ts';
import { searchBinaries, searchNames } from './searchBinaries.ts';
import { WorkspaceIndex, type Indexing } from './workspaceIndex.ts';

type JobTable = {
  readonly [K in keyof Jobs]: (
    index: WorkspaceIndex,
    given: Jobs[K][0],
    work: Work,
    users: CodeUsers,
  ) => Promise<Jobs[K][1]>;
};

const jobs: JobTable = {
  symbols: (index, given) => index.symbols(given),
  search: async (index, { wanted, limit }, work) => {
    const whole = await index.whole(work);
    return await searchBinaries(index.host, whole, wanted, limit, work);
  },
  names: async (index, { text, limit }, work) => searchNames(await index.whole(work), text, limit),
  check: async (index, settings, work) => {
    const { files } = await index.whole(work);
    const uris = [...files.values()].filter(({ entries }) => entries).map(({ uri }) => uri);
    return await checkBinaries(index.host, uris.toSorted(), settings, work);
  },
  importers: async (index, { name, version }, work) => (await index.whole(work)).importersOf(name, version),
  users: (_, question, work, users) => users.ask(question, work),
  leads: (index, { uris }, work) => index.leads(uris, work),
};

export class LocalWorkspace implements Workspace {
  readonly #index: WorkspaceIndex;
  readonly #users: CodeUsers;

  /**
   * @param rest is awaited again and again in long work
   * @param tell hears what the index does
   * @param elsewhere reads many files where that is better done
   */
  constructor(host: Host, rest: () => Promise<void>, tell: (state: IndexState) => void, elsewhere?: Indexing) {
    this.#index = new WorkspaceIndex(host, rest, tell, elsewhere);
    this.#users = new CodeUsers(host);
  }

  /** Makes the index and keeps it; resolves when that is done. */
  make(): Promise<void> {
    return this.#index.make();
  }

  configure(options: WorkspaceOptions): void {
    this.#index.configure(options);
    this.#users.configure(options);
  }

  prepare(): void {
    this.#index.prepare();
  }

  touch(uris: readonly string[]): void {
    this.#index.touch(uris);
  }

  run<K extends keyof Jobs>(job: K, given: Jobs[K][0], work: Work): Promise<Jobs[K][1]> {
    // Whoever asks something else has done with typing.
    if (job !== 'symbols') this.#index.tidy(true);
    return jobs[job](this.#index, given, work, this.#users);
  }

  tidy(): void {
    this.#index.tidy();
  }

  close(): void {
    this.#index.configure({ folders: [] });
  }
}

/** Milliseconds of work between two rests. */
const step = 15;
/** What lies longer back was no work, but a time in which nobody asked for any. */
const longest = 250;

/** Rests as long as it has worked: half of the time is left to others. */
export function halfTime(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    const worked = Math.min(performance.now() - since, longest);
    if (worked < step) return;
    await new Promise((resolve) => {
      setTimeout(resolve, worked);
    });
    since = performance.now();
  };
}
