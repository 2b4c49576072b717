// The listing's first blocks: what the file is in one sentence, its facts and protections at a glance.

import { fieldAt } from '../../base/table.ts';
import { counted, grouped, hex, readableSize, wrapped } from '../../base/text.ts';
import type { ElfFile } from '../../decode/file.ts';
import { embeddedOf } from '../../decode/notes/embedded.ts';
import { instructionSetOf } from '../../decode/notes/attributes.ts';
import { coreOf, faultAddress, type CoreFact } from '../../decode/notes/coreSummary.ts';
import { moduleFieldsOf, moduleParametersOf } from '../../decode/notes/kernelModule.ts';
import { summaryOf, type Fact } from '../../verdicts/summary.ts';
import { codes } from '../../elf/codes.ts';
import type { Block, Sink } from '../block.ts';
import type { Kind } from '../kinds.ts';
import { putProblems, type Problems } from './problems.ts';
import { factMeanings } from './factMeanings.ts';

/** A row of the glance: what the fact is about, the fact, and for protections whether it is good. */
interface Row {
  readonly label: string;
  readonly fact: Fact;
  readonly isGood?: boolean | undefined;
}

function rowOf(label: string, text: string, why: string, { offset, size }: { offset: number; size: number }): Row {
  return { label, fact: { text, why, at: { offset, size } } };
}

function rowsOf(file: ElfFile): Row[] {
  if (isNoElf(file)) return [sizeRow(file)];
  const summary = summaryOf(file);
  return [
    { label: 'kind', fact: summary.kind },
    sizeRow(file),
    ...coreRows(file),
    ...moduleRows(file),
    { label: file.machine.gpu ? 'GPU' : 'CPU', fact: summary.machine },
    ...gpuRows(file),
    ...instructionSetRows(file),
    { label: 'byte order', fact: summary.byteOrder },
    ...factRows('soname', summary.soname),
    ...factRows('libc', summary.libc),
    ...factRows('interpreter', summary.interpreter),
    ...factRows('merged from', summary.merged),
    ...factRows('linker', summary.linker),
    ...summary.compilers.map((fact) => ({ label: 'compiler', fact })),
    ...factRows('symbols', summary.symbols),
    ...factRows('build-id', summary.buildId),
    ...summary.hardening.map((fact) => ({ label: fact.name, fact, isGood: fact.isGood })),
  ];
}

function sizeRow({ bytes: { size } }: ElfFile): Row {
  return rowOf('size', readableSize(size), size < 1024 ? 'the whole file' : `${grouped(size)} bytes`, {
    offset: 0,
    size,
  });
}

function factRows(label: string, fact: Fact | undefined): Row[] {
  return fact ? [{ label, fact }] : [];
}

/** Program, process, signal and threads of a core file. */
function coreRows(file: ElfFile): Row[] {
  const core = coreOf(file);
  if (!core) return [];
  const row = (label: string, fact: CoreFact | undefined): Row[] =>
    fact ? [rowOf(label, fact.text, `${fact.note.typeName} of ${fact.note.owner}`, fact.note)] : [];
  const { system, threads } = core;
  return [
    ...row('system', system),
    ...row('program', core.program),
    ...row('command', core.command),
    ...row('process', core.process),
    ...row('signal', core.signal),
    ...row('fault', core.fault),
    ...row('thread', core.thread),
    ...row('stopped at', core.stopped),
    ...row('threads', threads === 0 ? undefined : { ...system, text: String(threads) }),
  ];
}

/** The instruction set that the build attributes say. */
function instructionSetRows(file: ElfFile): Row[] {
  const { text, by } = instructionSetOf(file) ?? {};
  return text !== undefined && by ? [rowOf('instructions', text, `${by.name} in ${by.where}`, by)] : [];
}

/** The processor of a GPU, and the toolkit that made the file. */
function gpuRows(file: ElfFile): Row[] {
  const { gpu } = file.machine;
  const processor = processorOf(file);
  if (!gpu) return [];
  const { fields } = file.headerTable.layout;
  const toolkit = gpu.toolkit?.(file.header.version);
  const rows = [
    rowOf('processor', processor ?? hex(file.header.flags), fields.flags.name, fieldAt(file.headerTable, 'flags', 0)),
  ];
  if (toolkit !== undefined)
    rows.push(rowOf('toolkit', toolkit, fields.version.name, fieldAt(file.headerTable, 'version', 0)));
  return rows;
}

/** The processor that e_flags of a file for a GPU names. */
function processorOf(file: ElfFile): string | undefined {
  const { gpu, headerFlags } = file.machine;
  const isHeld = (mask: number, value: number): boolean => (file.header.flags & mask) >>> 0 === value;
  return headerFlags.find(([mask, value]) => mask === gpu?.processors && isHeld(mask, value))?.[2];
}

/** Names of a field that may stand several times are shown up to this many. */
const namesShown = 8;

/** What a module says of itself: the licence decides what the kernel lets it use. */
function moduleRows(file: ElfFile): Row[] {
  const fields = moduleFieldsOf(file);
  const row = (label: string, name: string, none?: string): Row[] => {
    const found = fields.find((field) => field.name === name);
    const text = found?.value.trim() || none;
    return found && text !== undefined ? [rowOf(label, text, `${name} in .modinfo`, found)] : [];
  };
  return [
    ...row('module', 'name'),
    ...row('description', 'description'),
    ...row('version', 'version'),
    ...row('licence', 'license'),
    ...row('depends', 'depends', 'no other module'),
    ...parameterRows(file),
    ...row('kernel', 'vermagic'),
  ];
}

function parameterRows(file: ElfFile): Row[] {
  const parameters = moduleParametersOf(file);
  const [first] = parameters;
  if (!first) return [];
  const shown = parameters.slice(0, namesShown).map(({ name, type }) => (type === '' ? name : `${name} (${type})`));
  const left = parameters.length - shown.length;
  const text = shown.join(', ') + (left > 0 ? ` and ${left} more` : '');
  return [rowOf('parameters', text, `${first.at.name} in .modinfo`, first.at)];
}

/** Of a kernel module: what it needs of the kernel and of others. */
function moduleWords(file: ElfFile): (string | undefined)[] {
  const value = (name: string): string =>
    moduleFieldsOf(file)
      .find((field) => field.name === name)
      ?.value.trim() ?? '';
  const depends = value('depends')
    .split(',')
    .filter((name) => name !== '');
  const parameters = moduleParametersOf(file).length;
  return [
    value('version') && `version ${value('version')}`,
    value('license') && `licence ${value('license')}`,
    value('vermagic') && `for Linux ${value('vermagic').split(' ')[0]}`,
    depends.length > 0 ? `needs ${depends.slice(0, namesShown).join(', ')}` : undefined,
    parameters > 0 ? counted(parameters, 'parameter') : undefined,
  ];
}

/** Of a core file: whose memory it is, and what ended it. */
function coreWords(file: ElfFile): (string | undefined)[] {
  const core = coreOf(file);
  if (!core) return [];
  const name = core.signal?.text.split(':')[0];
  const address = faultAddress(core);
  const ended = [
    `ended by ${name}`,
    core.thread && `in thread ${core.thread.text}`,
    address === undefined ? undefined : `at address ${address}`,
  ];
  return [
    core.process && `process ${core.process.text}`,
    name === undefined || name === 'none' ? undefined : ended.filter((part) => part !== undefined).join(' '),
  ];
}

/** Which program it was, on a line of its own: paths are long. */
function programWords(file: ElfFile): (string | undefined)[] {
  const { program, command, system } = coreOf(file) ?? {};
  return [
    program && `program ${program.text}`,
    command && `run as ${command.text}`,
    system && `written by ${system.text}`,
  ];
}

/** Facts about what is no ELF file would be about nothing. */
function isNoElf({ log }: ElfFile): boolean {
  return log.diagnostics.some(({ code }) => code === codes.notElf);
}

/** What the file is, in words: what it is for and needs; how it was made; how it is protected. A line each. */
export function sentencesOf(file: ElfFile): string[] {
  if (isNoElf(file)) return ['Not an ELF file; what follows is read as if it were one.'];
  const { kind, machine, byteOrder, libc, interpreter, merged, linker, compilers, symbols, buildId, hardening } =
    summaryOf(file);
  const embedded = embeddedOf(file);
  const good = hardening.filter((protection) => protection.isGood === true);
  const bad = hardening.filter((protection) => protection.isGood === false);
  const partly = hardening.filter((protection) => protection.isGood === undefined);
  const forWhat = [machine.text, processorOf(file)].filter((part) => part !== undefined).join(' ');
  const lines = [
    [
      `${file.log.hasErrors ? 'damaged ' : ''}${kind.text} for ${forWhat}, ${byteOrder.text}`,
      ...coreWords(file),
      libc?.text,
      embedded ? `dynamic linker ${embedded.name} inside` : interpreter && `interpreter ${interpreter.text}`,
      merged && `merged from ${merged.text}`,
    ],
    programWords(file),
    moduleWords(file),
    [
      compilers.length > 0 ? `compiled by ${compilers.map((fact) => fact.text).join(', ')}` : undefined,
      linker && `linked by ${linker.text}`,
      symbols?.text,
      buildId && `build-id ${buildId.text}`,
    ],
    hardening.length === 0
      ? []
      : [
          good.length > 0 ? `protected by ${good.map((fact) => fact.text).join(', ')}` : 'no protections',
          partly.map((fact) => fact.text).join(', '),
          bad.length > 0 ? `but ${bad.map((fact) => fact.text).join(', ')}` : undefined,
        ],
  ];
  return lines
    .map((parts) => parts.filter((part) => part !== undefined && part !== '').join('; '))
    .filter((line) => line !== '')
    .map((line) => (line[0] ?? '').toUpperCase() + line.slice(1) + '.');
}

/** Room for words on a line of 100 columns. */
const sentenceWidth = 98;

/** The last line is always one on the problems, so that no line below depends on them. */
export function sentenceBlock(file: ElfFile, name: string, problems: Problems): Block {
  const lines = sentencesOf(file).flatMap((line) => wrapped(line, sentenceWidth));
  const put = (out: Sink, row: number): void => {
    if (row < lines.length) out.cell(lines[row] ?? '', 'text');
    else putProblems(out, problems, sentenceWidth);
  };
  return {
    id: 'file',
    title: name,
    count: lines.length + 1,
    isBare: true,
    about: 'What the file is, read from its header, its dynamic section and its notes.',
    columns: [{ name: '', meaning: 'what the file is', put }],
  };
}

/** Themes that write strings in red would make an alarm of every fact. */
function kindOf({ label, isGood }: Row): Kind {
  if (isGood === false) return 'warning';
  return label === 'interpreter' ? 'library' : 'text';
}

export function glanceBlock(file: ElfFile): Block {
  const rows = rowsOf(file);
  return {
    id: 'glance',
    title: 'At a glance',
    count: rows.length,
    isBare: true,
    about: 'Facts about the file, each with its reason.',
    rowPlace: (row) => rows[row]?.fact.at,
    columns: [
      {
        name: 'fact',
        meaning: 'what the fact is about',
        put: (out, row) => out.cell(rows[row]?.label ?? '', 'label'),
        explain: (row) => [factMeanings[rows[row]?.label ?? ''] ?? '', rows[row]?.fact.why ?? ''],
      },
      {
        name: 'value',
        meaning: 'the fact',
        widest: 48,
        explain: (row) => [rows[row]?.fact.why ?? ''],
        put: (out, row) => {
          const found = rows[row];
          if (found)
            out.cell(found.fact.text, kindOf(found), found.fact.at ? 'offset' : undefined, found.fact.at?.offset ?? 0);
        },
      },
      { name: 'why', meaning: 'how it is known', put: (out, row) => out.cell(rows[row]?.fact.why ?? '', 'remark') },
    ],
  };
}
