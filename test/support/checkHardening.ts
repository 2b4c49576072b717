// What is said of a program's protections beside what the running program shows: it prints the pages of its own file
// with their permissions.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFile } from '../../server/host/hostNode.ts';
import { decode, type ElfFile } from '../../shared/decode/file.ts';
import { relroOf } from '../../shared/verdicts/relro.ts';
import { summaryOf } from '../../shared/verdicts/summary.ts';

/** Prints its mappings, and gives the stack protector and the checked functions something to do. */
const source = `#include <stdio.h>
#include <string.h>
int main(int count, char **arguments) {
  char line[4096], name[64];
  FILE *maps = fopen("/proc/self/maps", "r");
  snprintf(name, sizeof name, "%d", count);
  strcat(name, " ");
  while (maps && fgets(line, sizeof line, maps)) fputs(line, stdout);
  return strlen(name) == 2 ? 0 : 1;
}
`;

/**
 * Builds a program, runs it and gives the verdicts on its protections. Where one of its tables is said to be read-only,
 * its first page must be so in the running program; where it is
 * said to stay writable, the first place must be.
 * @param compile the compiler with its flags
 */
export function checkHardening(compile: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'elfsmith-hardening-'));
  try {
    writeFileSync(join(folder, 'maps.c'), source);
    const path = join(folder, 'program');
    const [compiler = '', ...flags] = compile.split(' ');
    execFileSync(compiler, [...flags, join(folder, 'maps.c'), '-o', path]);
    const maps = execFileSync(path, { encoding: 'utf8' }).split('\n');
    const input = openFile(path);
    try {
      const file = decode(input);
      return [
        ...summaryOf(file).hardening.map(
          ({ isGood, text }) => `${isGood === undefined ? '?' : isGood ? '+' : '-'} ${text}`,
        ),
        ...disagreements(file, mappings(maps, path)),
      ].join('\n');
    } finally {
      input.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Mapping {
  readonly start: number;
  readonly end: number;
  readonly isWritable: boolean;
}

/** The mappings of the program's file, from its first on. */
function mappings(lines: readonly string[], path: string): Mapping[] {
  return lines
    .filter((line) => line.endsWith(path))
    .map((line) => {
      const [range = '', permissions = ''] = line.split(' ');
      const [start = '', end = ''] = range.split('-');
      return {
        start: Number.parseInt(start, 16),
        end: Number.parseInt(end, 16),
        isWritable: permissions.includes('w'),
      };
    });
}

function disagreements(file: ElfFile, maps: readonly Mapping[]): string[] {
  const lowest = Math.min(...file.segments.filter((s) => s.type === 1).map((s) => s.address));
  const moved = (maps[0]?.start ?? 0) - (lowest - (lowest % 0x1000));
  const isWritable = (address: number): boolean | undefined =>
    maps.find(({ start, end }) => address + moved >= start && address + moved < end)?.isWritable;
  const { tables, ranges } = relroOf(file);
  const verdict = summaryOf(file).hardening.find(({ name }) => name === 'RELRO')?.text ?? '';
  if (verdict.endsWith('not known')) return [];
  const isApplied = verdict !== 'no RELRO';
  return [
    ...tables
      .filter(({ first }) => first !== undefined && isWritable(first) !== true)
      .map(({ name }) => `${name} is said to stay writable, and is not`),
    ...ranges
      .flatMap(({ start, end }) => [start, end - 1])
      .filter((address) => isWritable(address) !== !isApplied)
      .map((address) => `${address.toString(16)} is said to be ${isApplied ? 'read-only' : 'writable'}, and is not`),
  ];
}
