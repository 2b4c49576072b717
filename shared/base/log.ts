// What was found wrong or worth saying about a file: codes with places and values; text is made from them at the rim.

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** A kind of message, one row of elf/codes.ts. `{name}` in `text` stands for a value. */
export interface Code {
  readonly id: string;
  readonly severity: Severity;
  readonly text: string;
  /** Why it matters and what to do about it, for hovers and the documentation. */
  readonly explanation: string;
  /** Where the rule is written. */
  readonly source: string;
}

/** One message. `at` is in file offset and bytes. */
export interface Diagnostic {
  readonly code: Code;
  readonly at: { readonly offset: number; readonly size: number };
  readonly values: Readonly<Record<string, string | number>>;
}

/**
 * Of one code at most this many messages are kept: a broken table has one cause, not a million. One more says that
 * there were others.
 */
export const mostPerCode = 100;

/**
 * Values of a message; a function where it takes time to put them into words, which is called only when the message is
 * kept.
 */
export type Values = Diagnostic['values'] | (() => Diagnostic['values']);

export class Log {
  readonly diagnostics: Diagnostic[] = [];
  readonly #counts = new Map<string, number>();
  /** Code and place of each message. */
  readonly #places = new Set<string>();

  /** Notes a message. The same code at the same place is noted once. */
  add(code: Code, at: { offset: number; size: number }, values: Values = {}): void {
    const count = this.#counts.get(code.id) ?? 0;
    if (count > mostPerCode) return;
    const place = `${code.id} ${at.offset} ${at.size}`;
    if (this.#places.has(place)) return;
    this.#places.add(place);
    this.#counts.set(code.id, count + 1);
    if (count < mostPerCode)
      this.diagnostics.push({ code, at, values: typeof values === 'function' ? values() : values });
    else this.diagnostics.push(moreOf({ code, at, values: {} }));
  }
  get hasErrors(): boolean {
    return this.diagnostics.some((d) => d.code.severity === 'error');
  }
}

/** What stands in place of a message and of all further ones of its code. */
export function moreOf({ code, at }: Diagnostic): Diagnostic {
  return { code: { ...code, text: `there are more than ${mostPerCode} messages like those before` }, at, values: {} };
}

/** The message in words. */
export function textOf({ code, values }: Diagnostic): string {
  return code.text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '?'));
}
