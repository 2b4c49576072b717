// What is said of the files that are open, in their texts and in the list of problems alike: by the file itself as far
// as its tables have been read, and by the dynamic linker once it has been asked.

import type { Diagnostic } from '../../shared/base/log.ts';
import type { Binary } from '../../shared/engine.ts';
import { problemsOf, unanswered, type Problems } from '../../shared/listing/blocks/problems.ts';
import { withProblems } from '../../shared/listing/contents.ts';
import type { View } from '../../shared/listing/overview.ts';

type ElfFile = NonNullable<Binary['file']>;

/** What is said of a file, and its tables with that. */
export interface Report {
  readonly problems: Problems;
  readonly view: View;
  /** Differs from report to report. */
  readonly number: number;
  /** Messages of the file itself when the report was made. */
  readonly logged: number;
  /** The dynamic linker's messages as they came. */
  readonly loading: Problems['loading'];
}

export class Reports {
  readonly #ignored: ReadonlySet<string>;
  readonly #reports = new WeakMap<ElfFile, Report>();
  #count = 0;

  /** @param ignored codes that are not reported */
  constructor(ignored: readonly string[]) {
    this.#ignored = new Set(ignored);
  }

  /** What is said of a file now. @param isOnMachine whether the dynamic linker can be asked */
  of(binary: Binary, file: ElfFile, isOnMachine: boolean): Report {
    return this.#reports.get(file) ?? this.#make(binary, file, unanswered(file, isOnMachine));
  }

  /**
   * Takes note of what the dynamic linker says, and of what the file's tables have said meanwhile; true when that is
   * news. @param found what the dynamic linker says; undefined for what it was not asked about
   */
  update(binary: Binary, file: ElfFile, isOnMachine: boolean, found: readonly Diagnostic[] | undefined): boolean {
    const known = this.of(binary, file, isOnMachine);
    const loading = known.loading === 'none' || !found ? known.loading : found;
    if (known.loading === loading && known.logged === file.log.diagnostics.length) return false;
    this.#make(binary, file, loading);
    return true;
  }

  #make({ name, view }: Binary, file: ElfFile, loading: Problems['loading']): Report {
    const problems = problemsOf(file, loading, this.#ignored);
    const report: Report = {
      problems,
      view: { ...view, blocks: withProblems(file, name, view.blocks, problems) },
      number: ++this.#count,
      logged: file.log.diagnostics.length,
      loading,
    };
    this.#reports.set(file, report);
    return report;
  }
}
