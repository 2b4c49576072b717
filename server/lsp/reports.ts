// What is said of the files that are open, in their texts and in the list of problems alike: by the file itself as far
// as its tables have been read, and by the dynamic linker once it has been asked.

import type { Diagnostic } from '../../shared/base/log.ts';
import type { Binary } from '../../shared/engine.ts';
import { problemsOf, unanswered, type Problems } from '../../shared/listing/blocks/problems.ts';
import { withProblems } from '../../shared/listing/contents.ts';
import type { View } from '../../shared/listing/overview.ts';
import { decodeText } from '../../shared/uri.ts';

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
  /** What was not to be reported then. */
  readonly ignored: readonly string[];
}

/** What a report is about: a file that is open, by the URI of the file on the disk. */
export interface Subject {
  readonly binary: Binary;
  readonly file: ElfFile;
  readonly uri: string;
}

/**
 * The codes that are not reported of a file.
 * @param ignored `CODE`, or `CODE in PATH` for files whose path ends so
 */
export function ignoredCodes(ignored: readonly string[], uri: string): ReadonlySet<string> {
  const path = decodeText(uri).replace(/^[^:]*:\/\/[^/]*/, '');
  const codes = ignored.flatMap((entry) => {
    const [, code = entry, end] = /^(\S+) in (.+)$/.exec(entry) ?? [];
    const isMeant = end === undefined || path === end || path.endsWith(`/${end.replace(/^\//, '')}`);
    return isMeant ? [code] : [];
  });
  return new Set(codes);
}

export class Reports {
  /** A list of its own for each change, by which reports tell whether they are of now. */
  #ignored: readonly string[];
  readonly #reports = new WeakMap<ElfFile, Report>();
  #count = 0;

  /** @param ignored what is not reported, as `ignoredCodes` reads it */
  constructor(ignored: readonly string[]) {
    this.#ignored = ignored;
  }

  get ignored(): readonly string[] {
    return this.#ignored;
  }

  /** From now on this is not reported. */
  ignore(ignored: readonly string[]): void {
    this.#ignored = [...ignored];
  }

  /** What is said of a file now. @param isOnMachine whether the dynamic linker can be asked */
  of({ binary, file, uri }: Subject, isOnMachine: boolean): Report {
    const known = this.#reports.get(file);
    if (known?.ignored === this.#ignored) return known;
    return this.#make({ binary, file, uri }, known?.loading ?? unanswered(file, isOnMachine));
  }

  /**
   * Takes note of what the dynamic linker says, and of what the file's tables have said meanwhile; true when that is
   * news. @param found what the dynamic linker says; undefined for what it was not asked about
   */
  update(subject: Subject, isOnMachine: boolean, found: readonly Diagnostic[] | undefined): boolean {
    const { file } = subject;
    const known = this.of(subject, isOnMachine);
    const loading = known.loading === 'none' || !found ? known.loading : found;
    if (known.loading === loading && known.logged === file.log.diagnostics.length) return false;
    this.#make(subject, loading);
    return true;
  }

  #make({ binary: { name, view }, file, uri }: Subject, loading: Problems['loading']): Report {
    const ignored = this.#ignored;
    const problems = problemsOf(file, loading, ignoredCodes(ignored, uri));
    const report: Report = {
      problems,
      view: { ...view, blocks: withProblems(file, name, view.blocks, problems) },
      number: ++this.#count,
      logged: file.log.diagnostics.length,
      loading,
      ignored,
    };
    this.#reports.set(file, report);
    return report;
  }
}
