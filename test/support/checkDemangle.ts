// Checks the demangler: against files of mangled names with their demangled ones, and on damaged names.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { demangle } from '../../shared/demangle/demangle.ts';
import { randomOf } from './mutants.ts';

/**
 * The lines of a file of test/demangle/: `mangled TAB demangled`, a mangled name alone where it is not understood, `#`
 * a remark.
 */
export async function checkDemangle(file: string): Promise<void> {
  const path = join(import.meta.dirname, '..', 'demangle', file);
  const lines = readFileSync(path, 'utf8').split('\n');
  const checked = lines.map((line) => {
    const [name = ''] = line.split('\t');
    const text = name.startsWith('_') ? demangle(name) : undefined;
    return text === undefined ? name : `${name}\t${text}`;
  });
  await expect(checked.join('\n')).toMatchFileSnapshot(path);
}

/**
 * Damages the names of a file, the same way for the same seed, and returns the complaints: exceptions, more than a
 * quarter of a second, too much text.
 */
export function checkDamagedNames(file: string, seed: number, count: number): string[] {
  const lines = readFileSync(join(import.meta.dirname, '..', 'demangle', file), 'utf8').split('\n');
  const names = lines.map((line) => line.split('\t')[0] ?? '').filter((name) => name.startsWith('_'));
  const random = randomOf(seed);
  const pick = (): string => names[random(names.length)] ?? '';
  const damaged = Array.from({ length: count }, () => damage(pick(), pick(), random));
  return damaged.flatMap((name) => complaintOf(name));
}

/** What is wrong with demangling the name, or nothing. */
export function complaintOf(name: string): string[] {
  const shown = name.length > 200 ? `${name.slice(0, 200)}…` : name;
  const started = performance.now();
  try {
    const size = demangle(name)?.length ?? 0;
    const elapsed = performance.now() - started;
    if (elapsed > mostMilliseconds) return [`${shown}: ${elapsed} ms`];
    return size > mostText ? [`${shown}: ${size} characters`] : [];
  } catch (error) {
    return [`${shown}: ${String(error)}`];
  }
}

const mostMilliseconds = 2000;

/** The demangler's own bound. */
const mostText = 65536;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.$';

function damage(name: string, other: string, random: (limit: number) => number): string {
  for (let count = 1 + random(3); count > 0; count--) {
    const at = random(name.length);
    const end = at + random(name.length - at);
    const kind = random(5);
    if (kind === 0) name = name.slice(0, at);
    else if (kind === 1)
      name = name.slice(0, at) + (letters[random(letters.length)] ?? '') + name.slice(at + random(2));
    else if (kind === 2) name = name.slice(0, at) + name.slice(end);
    else if (kind === 3) name = name.slice(0, end) + name.slice(at);
    else name = name.slice(0, at) + other.slice(random(other.length));
  }
  return name;
}
