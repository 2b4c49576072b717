// Functions that nothing names but the calls that lead to them: of stripped files, and of code without frame
// descriptions.

import { orderOf } from '../base/columns.ts';
import { isRelocatable, lastNotAbove } from '../decode/code/addresses.ts';
import { frameRangesOf } from '../decode/code/frames.ts';
import { codeRegionsOf, mappingsIn } from '../decode/code/functions.ts';
import { calledIn, symbolFunctions, type Called, type CodeRegion } from '../decode/code/starts.ts';
import type { ElfFile } from '../decode/file.ts';
import type { Decoder } from './decoder.ts';

/** Between two functions less is nothing but what aligns the second, in bytes. */
const smallestGap = 32;
/** Code that is always looked through, in bytes: a fraction of a second. */
const always = 1 << 23;
/** Of bigger code this part has to be without a known function. */
const unknownPart = 8;

/**
 * Looks for functions that only calls tell of, once, and lets `decode/code/functions.ts` know. Files whose symbols and
 * frame descriptions say where all functions are have none; of big files with few gaps they are not looked for, and the
 * bytes of the gaps are kept.
 */
export function findCalled(file: ElfFile, decoder: Decoder): void {
  const known = calledIn(file);
  if (known.places || isRelocatable(file)) return;
  known.places = [];
  const regions = codeRegionsOf(file).filter(({ isPlt }) => !isPlt);
  const covered = coveredIn(file, regions);
  const size = regions.reduce((sum, region) => sum + region.size, 0);
  const inEach = new Map(regions.map((region) => [region, gapsIn(region, covered)]));
  const gaps = [...inEach.values()].reduce((sum, bytes) => sum + bytes, 0);
  if (gaps === 0) return;
  if (size > always && gaps < size / unknownPart) {
    known.left = inEach;
    return;
  }
  const isNew = (address: number): boolean => {
    const last = lastNotAbove(covered.starts, address);
    return last < 0 || address >= (covered.ends[last] ?? 0);
  };
  // Whether ARM's code is Thumb's is told by those who call it, and only then its own calls are read right.
  const rounds = decoder.hasModes === true ? 2 : 1;
  for (let round = 0; round < rounds; round++) {
    const found = new Map<number, Called>();
    for (const region of regions)
      for (const called of callsIn(file, region, regions, decoder))
        if (isNew(called.address)) found.set(called.address, called);
    known.places = [...found.values()];
  }
}

/** The places in code that calls of a region lead to. */
function callsIn(file: ElfFile, region: CodeRegion, regions: readonly CodeRegion[], decoder: Decoder): Called[] {
  const found: Called[] = [];
  const whole = { region, start: region.address, end: region.address + region.size };
  const code = file.bytes.copy(region.offset, region.size);
  const stretches = mappingsIn(file, whole);
  for (const [index, { start, what }] of stretches.entries()) {
    if (what === 'data') continue;
    const end = stretches[index + 1]?.start ?? whole.end;
    const part = code.subarray(start - region.address, end - region.address);
    decoder.calls(part, start, what, (from, target, mode) => {
      // A call of what follows it asks where it is.
      const isOwn = target > from && target <= from + longestCall;
      const into = isOwn ? undefined : regions.find((each) => isIn(each, target));
      if (into) found.push({ address: target, isThumb: mode === 'thumb' });
    });
  }
  return found;
}

/** The longest instruction that calls, in bytes: AUIPC with JALR. */
const longestCall = 8;

function isIn({ address, size }: CodeRegion, target: number): boolean {
  return target >= address && target < address + size;
}

/** Code of known functions: ascending, without overlaps. */
interface Covered {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

function coveredIn(file: ElfFile, regions: readonly CodeRegion[]): Covered {
  const frames = frameRangesOf(file);
  const [from, to] = [[...frames.starts], [...frames.ends]];
  for (const region of regions)
    for (const { start, end } of symbolFunctions(file, region)) {
      from.push(start);
      to.push(end);
    }
  const [starts, ends]: [number[], number[]] = [[], []];
  for (const row of orderOf(Float64Array.from(from))) {
    const [start, end] = [from[row] ?? 0, to[row] ?? 0];
    const last = ends.length - 1;
    if (last >= 0 && start < (ends[last] ?? 0)) ends[last] = Math.max(ends[last] ?? 0, end);
    else {
      starts.push(start);
      ends.push(end);
    }
  }
  return { starts: Float64Array.from(starts), ends: Float64Array.from(ends) };
}

/** Bytes of a region that no known function covers, without what aligns functions. */
function gapsIn({ address, size }: CodeRegion, { starts, ends }: Covered): number {
  const end = address + size;
  let gaps = 0;
  const add = (from: number, to: number): void => void (to - from >= smallestGap && (gaps += to - from));
  let at = address;
  for (let row = Math.max(0, lastNotAbove(starts, address)); row < starts.length; row++) {
    if ((starts[row] ?? end) >= end) break;
    add(at, starts[row] ?? at);
    at = Math.max(at, ends[row] ?? at);
  }
  add(at, end);
  return gaps;
}
