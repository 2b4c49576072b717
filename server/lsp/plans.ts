// The plans of merges that are kept: each for its document, and with its output until that is written.

import { planView } from '../../shared/documents/plan.ts';
import type { Seen } from '../../shared/base/recorder.ts';
import type { PagingOptions, View } from '../../shared/listing/overview.ts';
import type { MergePlan, MergeRequest } from '../../shared/merge/request.ts';
import type { FileSystem } from '../host/host.ts';

/** Plans that are kept for their documents. */
const mostPlans = 8;
/** Outputs that are kept: each has the bytes of its inputs. */
const mostOutputs = 2;

/** What was planned of what. */
export interface Planned {
  /** The URI of the target's file. */
  readonly file: string;
  readonly request: MergeRequest;
  readonly system: FileSystem;
  /** What was asked of the file system. */
  readonly seen: Seen;
  readonly plan: MergePlan;
}

interface Kept extends Planned {
  /** Differs from plan to plan, also of one number. */
  readonly stamp: number;
  readonly size: number | undefined;
  view?: View;
}

export class Plans {
  /** The oldest first. */
  readonly #kept = new Map<number, Kept>();
  #count = 0;
  #made = 0;

  /** Keeps a plan; gives its number. @param number of the one whose place it takes */
  keep(planned: Planned, number = this.#count + 1): number {
    this.#count = Math.max(this.#count, number);
    this.#kept.delete(number);
    this.#kept.set(number, { ...planned, stamp: ++this.#made, size: planned.plan.file?.size });
    const numbers = [...this.#kept.keys()];
    for (const old of numbers.slice(0, -mostPlans)) this.#kept.delete(old);
    for (const old of numbers.slice(0, -mostOutputs)) this.forgetOutput(old);
    return number;
  }

  of(number: number): Planned | undefined {
    return this.#kept.get(number);
  }

  /** The document stays. */
  forgetOutput(number: number): void {
    const kept = this.#kept.get(number);
    if (kept?.plan.file) this.#kept.set(number, { ...kept, plan: { ...kept.plan, file: undefined } });
  }

  /** The document of a plan, and the world that it is about; undefined when it is not kept any more. */
  document(
    number: number,
    paging: PagingOptions,
  ): { readonly view: View; readonly world: MergePlan['world']; readonly stamp: number } | undefined {
    const kept = this.#kept.get(number);
    if (!kept) return undefined;
    const { plan, size, stamp } = kept;
    kept.view ??= planView({ ...plan, openable: plan.openable(), size }, paging);
    return { view: kept.view, world: plan.world, stamp };
  }
}
