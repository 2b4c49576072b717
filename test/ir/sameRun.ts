// Runs a program and its rebuilt twin the same way and compares what they do: output, messages, exit status.

import { spawnSync } from 'node:child_process';

/** What a run left: exit status or signal, both outputs. */
interface Run {
  readonly end: string;
  readonly out: string;
  readonly complaints: string;
}

export interface RunOptions {
  readonly arguments?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Current folder, and home. */
  readonly folder: string;
  /** Run as a user without rights where the tests' user may choose. */
  readonly isUnprivileged?: boolean;
}

/** The user that owns nothing, by convention of Linux distributions. */
const nobody = 65534;
const patience = 20_000;

/**
 * How the rebuilt program differs from the original; undefined when it does not. The original runs twice: what varies
 * by itself is not compared.
 */
export function differenceOfRuns(original: string, rebuilt: string, options: RunOptions): string | undefined {
  const wanted = run(original, original, options);
  const found = run(rebuilt, original, options);
  if (isSame(wanted, found)) return undefined;
  const again = run(original, original, options);
  const varies = (part: keyof Run): boolean => wanted[part] !== again[part];
  const parts = (['end', 'out', 'complaints'] as const).filter((part) => wanted[part] !== found[part] && !varies(part));
  return parts.length === 0
    ? undefined
    : parts.map((part) => `${part}: ${excerpt(wanted[part])} became ${excerpt(found[part])}`).join('; ');
}

/** Runs `path` under the name `name`, with an empty input and for a limited time. */
function run(
  path: string,
  name: string,
  { arguments: words = [], environment = {}, folder, isUnprivileged = false }: RunOptions,
): Run {
  const user = isUnprivileged && process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  const { status, signal, stdout, stderr, error } = spawnSync(path, [...words], {
    ...user,
    argv0: name,
    cwd: folder,
    env: { PATH: '/usr/bin:/bin', HOME: folder, LC_ALL: 'C', TERM: 'dumb', ...environment },
    input: '',
    timeout: patience,
    killSignal: 'SIGKILL',
    encoding: 'latin1',
    maxBuffer: 2 ** 26,
  });
  // Messages may name the file that is run.
  const neutral = (text: string): string => text.replaceAll(path, '<program>').replaceAll(name, '<program>');
  return {
    end: error && status === null && signal === null ? String(error) : String(signal ?? status),
    out: neutral(stdout ?? ''),
    complaints: neutral(stderr ?? ''),
  };
}

function isSame(a: Run, b: Run): boolean {
  return a.end === b.end && a.out === b.out && a.complaints === b.complaints;
}

function excerpt(text: string): string {
  return JSON.stringify(text.length > 120 ? text.slice(0, 120) + '…' : text);
}
