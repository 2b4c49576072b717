// What every benchmark shares: runs whole processes, ours and a peer's in turns, and prints medians side by side.

import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A process to time: its name in the table, program and arguments. */
export interface Command {
  readonly name: string;
  readonly run: readonly [string, ...string[]];
}

/** One question, our answer and those of the peers. */
export interface Contest {
  readonly topic: string;
  readonly ours: Command;
  readonly peers: readonly Command[];
  /** Runs of each; 5 when absent. The first of ours warms the file cache and does not count. */
  readonly rounds?: number;
}

/** Wall time and peak memory of one run. */
export interface Run {
  readonly milliseconds: number;
  readonly megabytes: number;
}

export const cli = fileURLToPath(new URL('../out/cli.js', import.meta.url));

/** Our command line, as a user runs it. */
export function elfsmith(...words: readonly string[]): Command {
  return { name: 'elfsmith', run: [process.execPath, cli, ...words] };
}

/** Runs the contest and prints a table; says so when the file or a peer is missing. */
export async function compete({ topic, ours, peers, rounds = 5 }: Contest): Promise<void> {
  const present = peers.filter(({ run }) => isInstalled(run[0]));
  const missing = peers.filter((peer) => !present.includes(peer)).map(({ run }) => run[0]);
  const runners = [ours, ...present];
  const runs = new Map<Command, Run[]>(runners.map((runner) => [runner, []]));
  await once(ours);
  for (let round = 0; round < rounds; round++) for (const runner of runners) runs.get(runner)?.push(await once(runner));
  const mine = summary(runs.get(ours) ?? []);
  const rowOf = (runner: Command): string[] => {
    const { milliseconds, megabytes } = summary(runs.get(runner) ?? []);
    const memory = megabytes > 0 ? `${megabytes.toFixed(0)} MB` : '—';
    const share = `ours takes ${(mine.milliseconds / milliseconds).toFixed(2)} of its time`;
    return [runner.name, `${milliseconds.toFixed(0)} ms`, memory, runner === ours ? '' : share];
  };
  print(topic, runners.map(rowOf));
  if (missing.length > 0) process.stdout.write(`  not installed: ${missing.join(', ')}\n`);
}

/** Prints rows under a topic, columns aligned. */
export function print(topic: string, rows: readonly (readonly string[])[]): void {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const aligned = (cell: string, column: number): string => {
    const width = widths[column] ?? 0;
    return column === 1 || column === 2 ? cell.padStart(width) : cell.padEnd(width);
  };
  process.stdout.write(`\n${topic}\n`);
  for (const row of rows) process.stdout.write(`  ${row.map(aligned).join('  ').trimEnd()}\n`);
}

/** The value below which `share` of the numbers lie. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** Whether a benchmark's file is on this machine; tells the reader when it is not. */
export function isThere(path: string, topic: string): boolean {
  if (existsSync(path)) return true;
  process.stdout.write(`\n${topic}\n  ${path} is not on this machine\n`);
  return false;
}

async function once({ run: [program, ...words] }: Command): Promise<Run> {
  const start = performance.now();
  const child = spawn(program, words, { stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (data: Buffer) => {
    errors += data.toString();
  });
  let kilobytes = 0;
  const sample = setInterval(() => {
    kilobytes = Math.max(kilobytes, peak(child.pid));
  }, 4);
  const status = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('exit', resolve));
  const milliseconds = performance.now() - start;
  clearInterval(sample);
  if (status !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${status}: ${errors.slice(0, 500)}`);
  return { milliseconds, megabytes: kilobytes / 1024 };
}

/**
 * The largest resident size of a process so far, in KiB (proc(5), VmHWM). 0 once it is gone, and where there is no
 * /proc.
 */
function peak(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function summary(runs: readonly Run[]): Run {
  const milliseconds = median(runs.map((run) => run.milliseconds));
  return { milliseconds, megabytes: Math.max(...runs.map((run) => run.megabytes)) };
}

/** Whether a program is on the path, or there when it is one. */
export function isInstalled(program: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return existsSync(program) || folders.some((folder) => existsSync(join(folder, program)));
}

/** Bytes in memory of a process with its threads' children (proc(5), VmRSS), shared pages with each of them. */
export function residentSize(pid: number): number {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8')
      .split(' ')
      .filter((each) => each !== ''),
  );
  const own = 1024 * Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  return children.reduce((sum, child) => sum + residentSize(Number(child)), own);
}
