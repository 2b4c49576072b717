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

/** Of one code at most this many messages are kept: a broken table has one cause, not a million. */
const mostPerCode = 100;

export class Log {
  readonly diagnostics: Diagnostic[] = [];
  readonly #counts = new Map<string, number>();

  /** Notes a message. The same code at the same place is noted once. */
  add(code: Code, at: { offset: number; size: number }, values: Readonly<Record<string, string | number>> = {}): void {
    const count = this.#counts.get(code.id) ?? 0;
    if (count < mostPerCode && !this.diagnostics.some((d) => d.code === code && d.at.offset === at.offset && d.at.size === at.size)) this.diagnostics.push({ code, at, values });
    this.#counts.set(code.id, count + 1);
  }
  get hasErrors(): boolean {
    return this.diagnostics.some((d) => d.code.severity === 'error');
  }
}

/** The message in words. */
export function textOf({ code, values }: Diagnostic): string {
  return code.text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '?'));
}
