// What is wrong with many binaries: for each what its overview would say, those of an archive's members too.

import type { CheckResults, FileProblems } from '../../shared/documents/checkResults.ts';
import { openBinary, openMember, type Binary } from '../../shared/engine.ts';
import { diagnostics } from '../../shared/features/diagnostics.ts';
import { textOf } from '../../shared/listing/listing.ts';
import { overview } from '../../shared/listing/overview.ts';
import type { Host } from '../host/host.ts';
import { Loading } from '../lsp/loading.ts';
import { Reports } from '../lsp/reports.ts';
import { pathOfUri, type CheckSettings, type Work } from './jobs.ts';

/** Checks the binaries, in their order. Nothing is run. */
export async function checkBinaries(
  host: Pick<Host, 'open' | 'system'>,
  uris: readonly string[],
  settings: CheckSettings,
  work: Work,
): Promise<CheckResults> {
  const checker = new Checker(host, settings, work);
  const files: FileProblems[] = [];
  const unreadable: string[] = [];
  for (const [index, uri] of uris.entries()) {
    work.report(Math.floor((100 * index) / uris.length), pathOfUri(uri).replace(/^.*\//, ''));
    const found = await checker.file(uri);
    if (found) files.push(...found.filter(({ problems }) => problems.length > 0));
    else unreadable.push(uri);
  }
  return { files, checked: uris.length - unreadable.length, unreadable };
}

class Checker {
  readonly #host: Pick<Host, 'open' | 'system'>;
  readonly #settings: CheckSettings;
  readonly #work: Work;
  readonly #loading: Loading;
  readonly #reports: Reports;

  constructor(host: Pick<Host, 'open' | 'system'>, settings: CheckSettings, work: Work) {
    this.#host = host;
    this.#settings = settings;
    this.#work = work;
    this.#loading = new Loading(host.system, settings.loader);
    this.#reports = new Reports(settings.ignored);
  }

  /** The problems of a file, and of the members of an archive; undefined when it can't be read. */
  async file(uri: string): Promise<FileProblems[] | undefined> {
    await this.#work.pause();
    const file = await this.#host.open(uri).catch(() => undefined);
    if (!file) return undefined;
    try {
      const name = pathOfUri(uri).replace(/^.*\//, '');
      const binary = openBinary(file, name, this.#settings.paging, this.#loading.placesOf(uri));
      const found: FileProblems[] = [{ file: uri, problems: await this.#problems(binary, uri, true) }];
      for (const { index, name: memberName, isElf } of binary.archive?.members ?? []) {
        await this.#work.pause();
        const member = isElf ? openMember(binary, index) : undefined;
        if (member)
          found.push({
            file: uri,
            member: `#${index}`,
            memberName,
            problems: await this.#problems(member, uri, false),
          });
      }
      return found;
    } finally {
      file.close();
    }
  }

  /** @param isWhole whether it is all of the file: no dynamic linker loads members of archives */
  async #problems(binary: Binary, uri: string, isWhole: boolean): Promise<FileProblems['problems']> {
    const { view, file, archive } = binary;
    // Tables are read when they are printed.
    textOf(overview(view));
    if (!file) return diagnostics({ view, file, archive, listing: overview(view) });
    const isOnMachine = isWhole && this.#loading.isOnMachine(uri);
    const world = isOnMachine ? this.#loading.worldOf(uri) : undefined;
    const found = world ? await this.#loading.diagnostics(world, this.#work) : [];
    const subject = { binary, file, uri };
    this.#reports.update(subject, isOnMachine, isOnMachine ? found : undefined);
    const report = this.#reports.of(subject, isOnMachine);
    const all = diagnostics({ view: report.view, file, listing: overview(report.view), problems: report.problems });
    // Whatever else is said of what is no ELF file follows from that.
    const other = all.find(({ code }) => code === 'not-elf');
    return other ? [other] : all;
  }
}
