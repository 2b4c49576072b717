// What we say that the kernel does with a program, beside what it does: mappings, stack, auxiliary vector, errors.

import { existsSync } from 'node:fs';
import { openFile } from '../../server/host/hostNode.ts';
import { hex } from '../../shared/base/text.ts';
import { decode, type ElfFile } from '../../shared/decode/file.ts';
import { namedInterpreter, resultOfRule } from '../../shared/documents/kernelLoad.ts';
import { kernelLoad, type KernelLoad } from '../../shared/loader/kernel.ts';
import { kernelStack } from '../../shared/loader/kernelStack.ts';
import { realStarts, type RealStart } from './realStart.ts';

/** The file at a path of this machine. */
const openHere = (path: string): ElfFile | undefined => (existsSync(path) ? decode(openFile(path)) : undefined);

/**
 * For each program a line of what becomes of it, and lines that are not as on this machine's kernel.
 * @param isKnown whether it is one that we describe; of others what is the same in all: errors before the old program is
 * gone, and where files at fixed addresses are mapped
 */
export function checkStarts(paths: readonly string[], isKnown: boolean): string[] {
  const real = realStarts(paths);
  return paths.map((path, index) => {
    const file = decode(openFile(path));
    const load = kernelLoad(file, namedInterpreter(file, openHere));
    const compare = isKnown ? differencesOf : commonDifferences;
    const differences = compare(load, path, real[index] as RealStart);
    return [resultOf(load), ...differences].join('\n  ');
  });
}

/** What happens for sure, to anybody on the usual kernel. */
function resultOf({ refusals }: KernelLoad): string {
  const [first] = refusals.filter(({ when }) => when === undefined);
  return first ? `${first.rule}: ${first.why}` : 'starts';
}

function differencesOf(load: KernelLoad, path: string, real: RealStart): string[] {
  if (load.mappings.length === 0 || real.error !== undefined) return errorDifference(load, real.error);
  const stack = kernelStack(load, path);
  const auxiliary = new Map(real.auxiliary);
  return [
    ...missing('we map', memoryOf(load), realMemory(real)),
    ...missing('the kernel maps', realMemory(real), memoryOf(load)),
    ...stack.auxiliary.flatMap(({ type, name, value }) => {
      const found = auxiliary.get(type);
      const isSame = type === 0 || (found !== undefined && (value === undefined || value === found));
      return isSame ? [] : [`${name}: ${value} instead of ${found}`];
    }),
    ...(stack.auxiliary.length === real.auxiliary.length + 1 ? [] : ['other entries']),
    ...(stack.pointer === real.stackPointer ? [] : [`sp ${stack.pointer} instead of ${real.stackPointer}`]),
    ...textDifferences(load, path, real),
  ];
}

function commonDifferences(load: KernelLoad, _path: string, real: RealStart): string[] {
  const [first] = load.refusals;
  if (load.mappings.length === 0 || real.error !== undefined)
    return first?.rule.startsWith('refused') ? errorDifference(load, real.error) : [];
  const own = { ...load, mappings: load.mappings.filter(({ of, offset }) => of === 'program' && offset !== undefined) };
  return load.rules.has('kernelFixed') ? missing('we map', memoryOf(own), realMemory(real)) : [];
}

function errorDifference({ refusals, mappings }: KernelLoad, error = ''): string[] {
  const [first] = refusals;
  const expected = first && mappings.length === 0 ? resultOfRule(first.rule).replace(/ .*/, '') : '';
  return expected === error ? [] : [`real: ${error === '' ? 'starts' : error}`];
}

const missing = (words: string, one: readonly string[], other: readonly string[]): string[] =>
  one.filter((line) => !other.includes(line)).map((line) => `${words} ${line}`);

/** Neighbours that the kernel joins are one line. */
function memoryOf({ mappings }: KernelLoad): string[] {
  const ranges = mappings.flatMap(({ start, end = start, access, offset }) =>
    end > start ? [{ start, end, access: `${access}p`, offset: offset ?? 0, isFile: offset !== undefined }] : [],
  );
  return joined(ranges);
}

function realMemory({ maps }: RealStart): string[] {
  return joined(
    maps
      .filter((line) => !/\[(v|heap)/.test(line))
      .map((line) => {
        const [range = '', access = '', offset = '', , inode = '0'] = line.split(/ +/);
        const [start, end] = range.split('-').map((text) => Number.parseInt(text, 16)) as [number, number];
        return { start, end, access, offset: Number.parseInt(offset, 16), isFile: inode !== '0' };
      }),
  );
}

interface Range {
  readonly start: number;
  readonly end: number;
  readonly access: string;
  readonly offset: number;
  readonly isFile: boolean;
}

function joined(ranges: readonly Range[]): string[] {
  const whole: Range[] = [];
  for (const range of ranges) {
    const last = whole.at(-1);
    const continues = last?.end === range.start && last.access === range.access && last.isFile === range.isFile;
    if (continues && (!range.isFile || last.offset + last.end - last.start === range.offset))
      whole[whole.length - 1] = { ...last, end: range.end };
    else whole.push(range);
  }
  return whole.map(({ start, end, access, offset }) => `${hex(start)}-${hex(end)} ${access} ${hex(offset)}`);
}

/** Words and texts of the stack, but for the random bytes and the auxiliary vector, which was compared. */
function textDifferences(load: KernelLoad, path: string, real: RealStart): string[] {
  const bytes = Buffer.from(real.stack, 'hex');
  const word = load.machine.class / 8;
  return kernelStack(load, path).pieces.flatMap(({ address = 0, size, what, value }) => {
    if (value === '') return [];
    const piece = bytes.subarray(address - real.stackPointer, address - real.stackPointer + size);
    const isText = size !== word;
    const found = isText ? piece.toString('latin1').replace(/\0$/, '') : Number(wordOf(piece));
    return String(found) === String(isText ? value : Number(value)) ? [] : [`${what}: ${found} instead of ${value}`];
  });
}

const wordOf = (piece: Buffer): bigint | number =>
  piece.length === 8 ? piece.readBigUInt64LE() : piece.readUInt32LE();
