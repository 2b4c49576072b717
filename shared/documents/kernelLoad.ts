// What execve does with a program, as blocks of "Explain loading": whether the kernel starts it, what is mapped where,
// what is on the stack and in the auxiliary vector.

import { counted, hex, readableSize } from '../base/text.ts';
import type { ElfFile } from '../decode/file.ts';
import type { Block, Column } from '../listing/block.ts';
import type { PagingOptions, View } from '../listing/overview.ts';
import type { ChapterId } from '../loader/chapters.ts';
import {
  isLinuxProgram,
  kernelInterpreter,
  kernelLoad,
  type KernelLoad,
  type Mapping,
  type NamedInterpreter,
} from '../loader/kernel.ts';
import { kernelStack, type AuxiliaryEntry, type StackPiece } from '../loader/kernelStack.ts';
import type { LoadedObject } from '../loader/object.ts';
import type { RuleId } from '../loader/rules.ts';
import { putObject, ruleLines, textColumn } from './columns.ts';
import { proseBlock } from './prose.ts';

/** A chapter with its tables, and the rules that were used. */
export interface KernelStep {
  readonly chapter: ChapterId;
  readonly tables: readonly Block[];
  readonly used: ReadonlySet<RuleId>;
}

/** What is started, as it is called. */
export interface Started {
  readonly file: ElfFile;
  readonly path: string;
  readonly name: string;
  /** The objects that the names of files lead to, where there are any. */
  readonly program?: LoadedObject;
  readonly interpreter?: LoadedObject | undefined;
}

/** Whether a kernel starts a file that no dynamic linker loads, or tries to. */
export function isStartedAlone(file: ElfFile | undefined): file is ElfFile {
  return file !== undefined && isLinuxProgram(file);
}

/** A document of the kernel's steps alone, for what no dynamic linker loads. */
export function kernelView(started: Started, paging: PagingOptions): View {
  const steps = kernelSteps(started, 'unknown');
  const blocks = steps.flatMap(({ chapter, tables, used }, index) => [
    proseBlock(started.name, chapter, index + 1, used),
    ...tables,
  ]);
  return { blocks, paging };
}

/** The steps up to the first instruction. */
export function kernelSteps(started: Started, interpreter: NamedInterpreter): KernelStep[] {
  const load = kernelLoad(started.file, interpreter);
  const { refusals } = load;
  const used = new Set([...load.rules, ...refusals.map(({ rule }) => rule)]);
  const refused: KernelStep[] =
    refusals.length === 0 ? [] : [{ chapter: 'refused', tables: [refusalsBlock(load)], used }];
  if (load.mappings.length === 0) return refused;
  for (const rule of ['kernelStack', 'kernelAuxiliary'] as const) used.add(rule);
  const { pieces, auxiliary } = kernelStack(load, started.path);
  const stack = [stackBlock(pieces), auxiliaryBlock(auxiliary)];
  return [
    { chapter: 'kernel', tables: [mappingsBlock(load, started)], used },
    ...refused,
    { chapter: 'kernelStack', tables: stack, used },
  ];
}

/** What PT_INTERP leads to. @param open the file at a path of the system that the program is started on */
export function namedInterpreter(file: ElfFile, open: (path: string) => ElfFile | undefined): NamedInterpreter {
  const path = kernelInterpreter(file);
  return path === undefined ? 'unknown' : (open(path) ?? 'missing');
}

function refusalsBlock({ refusals }: KernelLoad): Block {
  const at = (row: number): (typeof refusals)[number] => refusals[row] as (typeof refusals)[number];
  return {
    id: 'refusals',
    title: 'What keeps it from running',
    note: counted(refusals.length, 'reason'),
    count: refusals.length,
    about: 'What the kernel would not start, or not for everybody.',
    columns: [
      textColumn(
        'result',
        'the error of execve, or what ends the process',
        (row) => resultOfRule(at(row).rule),
        'problem',
        {
          explain: (row) => ruleLines(at(row).rule),
        },
      ),
      textColumn('because', 'what of the file is the reason', (row) => at(row).why),
      textColumn('only', 'where it is so', (row) => at(row).when ?? '', 'remark'),
    ],
  };
}

/**
 * The error of execve, or the signal and the error that a trace shows; its name stands first in the rule's sentence.
 */
export function resultOfRule(rule: RuleId): string {
  const error = /^E[A-Z]+(?=:)/.exec(ruleLines(rule)[0] ?? '')?.[0] ?? '';
  if (rule.startsWith('refused')) return error;
  return error === '' ? 'SIGSEGV' : `SIGSEGV (${error})`;
}

function mappingsBlock(load: KernelLoad, started: Started): Block {
  const { mappings, page, isPlaced } = load;
  const at = (row: number): Mapping => mappings[row] as Mapping;
  const counting = isPlaced ? '' : ', addresses count from where the kernel puts the file';
  const { source } = load.machine;
  return {
    id: 'mappings',
    title: 'Mappings',
    note: `without randomization, pages of ${readableSize(page)}${counting}`,
    count: mappings.length,
    about: `Memory at the first instruction, as /proc/PID/maps shows it. Addresses: Linux ${source}.`,
    columns: mappingColumns(at, started),
  };
}

function mappingColumns(at: (row: number) => Mapping, started: Started): Column[] {
  const hexColumn = (name: string, meaning: string, of: (row: number) => number | undefined): Column =>
    textColumn(name, meaning, (row) => hexOf(of(row)), 'number', { isRight: true });
  const size = (row: number): string => {
    const { start, end = start } = at(row);
    return end > start ? readableSize(end - start) : '';
  };
  const what = (row: number): string => {
    const { segment, what: name } = at(row);
    return segment === undefined ? name : `${name}, header ${segment}`;
  };
  return [
    hexColumn('from', 'first address', (row) => (at(row).isBelow ? undefined : at(row).start)),
    hexColumn('to', 'first address behind it', (row) => (at(row).isBelow ? at(row).start : at(row).end)),
    textColumn('size', 'how much it is', size, 'text', { isRight: true }),
    textColumn('access', 'what the process may do there', (row) => at(row).access, 'flag'),
    hexColumn('offset', 'where its bytes are in the file', (row) => at(row).offset),
    {
      name: 'of',
      meaning: 'whose it is',
      put: (out, row) => {
        const { of } = at(row);
        const object = of === 'kernel' ? undefined : started[of];
        if (object) putObject(out, object);
        else out.cell(of === 'program' ? started.name : of, 'remark');
      },
    },
    textColumn('what', 'segment or what the kernel adds', what, 'remark', {
      explain: (row) => ruleLines(at(row).rule),
    }),
  ];
}

/** Addresses in hex, numbers as LD_SHOW_AUXV prints them. */
function valueText({ value, isAddress }: AuxiliaryEntry): string {
  return isAddress || value === undefined ? hexOf(value) : String(value);
}

const hexOf = (value: number | undefined): string => (value === undefined ? '' : hex(value));

function stackBlock(pieces: readonly StackPiece[]): Block {
  const at = (row: number): StackPiece => pieces[row] as StackPiece;
  return {
    id: 'stack',
    title: 'The stack',
    note: 'of a start without further arguments and environment',
    count: pieces.length,
    about: 'From the stack pointer up. Each argument and variable adds a word and its text.',
    columns: [
      textColumn('address', 'where it is', (row) => hexOf(at(row).address), 'number', { isRight: true }),
      textColumn('size', 'bytes', (row) => String(at(row).size), 'number', { isRight: true }),
      textColumn('what', 'what it is', (row) => at(row).what, 'label'),
      textColumn('value', 'what stands there', (row) => at(row).value, 'string'),
    ],
  };
}

function auxiliaryBlock(entries: readonly AuxiliaryEntry[]): Block {
  const at = (row: number): AuxiliaryEntry => entries[row] as AuxiliaryEntry;
  return {
    id: 'auxiliary',
    title: 'The auxiliary vector',
    note: counted(entries.length, 'pair'),
    count: entries.length,
    about: 'What LD_SHOW_AUXV=1 and /proc/PID/auxv show. Blank is what the file does not tell.',
    columns: [
      textColumn('#', 'number of the type', (row) => String(at(row).type), 'remark', { isRight: true }),
      textColumn('type', 'its name', (row) => at(row).name, 'tag'),
      textColumn('value', 'what it will be', (row) => valueText(at(row)), 'number', { isRight: true }),
      textColumn('why', 'what it means, or what it depends on', (row) => at(row).why, 'remark', {
        explain: () => ruleLines('kernelAuxiliary'),
      }),
    ],
  };
}
