// What a merge says of its files.

import { mostPerCode, moreOf, type Code, type Diagnostic, type Log } from '../base/log.ts';
import { mergeCodes } from '../elf/codes.ts';
import type { LoadedObject } from '../loader/object.ts';
import type { FileMessage, MergeRequest } from './request.ts';

/** What is said of the files, of all together no more of a kind than a log keeps. */
export class Messages {
  readonly all: FileMessage[] = [];
  readonly #counts = new Map<string, number>();
  readonly #target: string;
  /** What stands before the paths of a sysroot. */
  readonly #root: string;

  constructor({ target, sysroot: root }: MergeRequest) {
    this.#target = target;
    this.#root = rootOf(root);
  }

  /**
   * Says why there is no output.
   * @param about the file that it is about, or its path below the sysroot; the target when absent
   */
  refuse(what: string, about?: LoadedObject | string): void {
    this.say(mergeCodes.unsupported, { what }, about);
  }

  say(code: Code, values: Diagnostic['values'], about?: LoadedObject | string): void {
    this.#add({ code, at: { offset: 0, size: 0 }, values }, about, undefined);
  }

  /** @param isPlaced whether the log's offsets are those of the file */
  take(about: LoadedObject, { diagnostics }: Log, isPlaced: boolean): void {
    for (const diagnostic of diagnostics) this.#add(diagnostic, about, isPlaced ? diagnostic.at.offset : undefined);
  }

  #add(diagnostic: Diagnostic, about: LoadedObject | string | undefined, offset: number | undefined): void {
    const count = this.#counts.get(diagnostic.code.id) ?? 0;
    this.#counts.set(diagnostic.code.id, count + 1);
    if (count > mostPerCode) return;
    const object = typeof about === 'object' ? about : undefined;
    const inside = typeof about === 'object' ? about.path : about;
    this.all.push({
      path: inside === undefined || object?.isProgram === true ? this.#target : this.#root + inside,
      object,
      diagnostic: count === mostPerCode ? moreOf(diagnostic) : diagnostic,
      offset,
    });
  }

  get hasErrors(): boolean {
    return this.all.some(({ diagnostic }) => diagnostic.code.severity === 'error');
  }
}

/** A folder's path without a slash at its end. */
export function rootOf(root: string | undefined): string {
  return (root ?? '').replace(/\/+$/, '');
}
