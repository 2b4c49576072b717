// The source of a CPU's shim as its assembler sees it: the lines that belong into the TypeScript file beside it, and the bytes of .text.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Labels that begin an array of bytes, and those at which its last ends. The others stand in the arrays as comments. */
export interface Pieces { readonly starts: readonly string[]; readonly ends: readonly string[] }

export interface Assembled {
  /** `name: [`, lines `0x00, 0x00, // instruction`, `],`. */
  readonly lines: string;
  /** What those lines hold. */
  readonly bytes: Uint8Array;
  /** .text, without what is between pieces. */
  readonly text: Uint8Array;
}

export function assembleShim(path: string, { starts, ends }: Pieces): Assembled {
  const folder = mkdtempSync(join(tmpdir(), 'elfsmith-shim-'));
  try {
    const [object, binary] = [join(folder, 'shim.o'), join(folder, 'shim.bin')];
    // -al: a listing; 16 bytes in its first line are more than any instruction has, and no line is cut.
    const listing = execFileSync('as', ['-al', '--listing-lhs-width=16', '--listing-lhs-width2=16', '--listing-cont-lines=16', '--listing-rhs-width=400', path, '-o', object], { encoding: 'utf8' });
    execFileSync('objcopy', ['-O', 'binary', '-j', '.text', object, binary]);
    const { lines, bytes, places } = linesOf(listing, starts, ends);
    const text = readFileSync(binary);
    return { lines, bytes: Uint8Array.from(bytes), text: Uint8Array.from(places, (at) => text[at] ?? -1) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function linesOf(listing: string, starts: readonly string[], ends: readonly string[]): { lines: string; bytes: number[]; places: number[] } {
  const lines: string[] = [];
  const bytes: number[] = [];
  const places: number[] = [];
  let isInside = false;
  for (const row of listing.split('\n')) {
    const [, at, hex, source] = /^ *\d+(?: ([0-9a-f]{4}) ([0-9A-F ]+?))? *\t *(.*?) *(?:#.*)?$/.exec(row) ?? [];
    if (source === undefined) {
      const [, more] = /^ *\d+ +([0-9A-F]+(?: [0-9A-F]+)*) *$/.exec(row) ?? [];
      if (more !== undefined && isInside) throw new Error(`a line of the listing is broken: ${row}`);
      continue;
    }
    const label = /^(\w+):$/.exec(source)?.[1];
    if (label !== undefined) {
      if (isInside && (starts.includes(label) || ends.includes(label))) lines.push('  ],');
      if (starts.includes(label)) lines.push(`  ${label}: [`);
      else if (isInside && !ends.includes(label)) lines.push(`    // ${label}:`);
      isInside = starts.includes(label) || (isInside && !ends.includes(label));
    } else if (isInside && hex !== undefined) {
      const own = (hex.replaceAll(' ', '').match(/../g) ?? []).map((digits) => Number.parseInt(digits, 16));
      own.forEach((byte, index) => { bytes.push(byte); places.push(Number.parseInt(at ?? '', 16) + index); });
      lines.push(`    ${own.map((byte) => `0x${byte.toString(16).padStart(2, '0')},`).join(' ').padEnd(54)} // ${source.replace(/\s+/g, ' ')}`);
    }
  }
  return { lines: lines.join('\n'), bytes, places };
}
