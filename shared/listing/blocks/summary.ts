// The listing's first blocks: what the file is in one sentence, its facts and protections at a glance, and what is
// wrong with it.

import { textOf, type Diagnostic } from '../../base/log.ts';
import { fieldAt } from '../../base/table.ts';
import { hex } from '../../base/text.ts';
import type { ElfFile } from '../../decode/file.ts';
import { embeddedOf } from '../../decode/notes/embedded.ts';
import { instructionSetOf } from '../../decode/notes/attributes.ts';
import { coreOf } from '../../decode/notes/coreFacts.ts';
import { moduleFieldsOf } from '../../decode/notes/kernelModule.ts';
import type { Note } from '../../decode/notes/notes.ts';
import { summaryOf, type Fact } from '../../verdicts/summary.ts';
import type { Block } from '../block.ts';

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
  const summary = summaryOf(file);
  return [
    { label: 'kind', fact: summary.kind },
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
    { label: 'symbols', fact: summary.symbols },
    ...factRows('build-id', summary.buildId),
    ...summary.hardening.map((fact) => ({ label: fact.name, fact, isGood: fact.isGood })),
  ];
}

function factRows(label: string, fact: Fact | undefined): Row[] {
  return fact ? [{ label, fact }] : [];
}

/** Process, signal and threads of a core file. */
function coreRows(file: ElfFile): Row[] {
  const { system, process, processNote, signal, signalNote, threads } = coreOf(file) ?? {};
  const row = (label: string, text: string | undefined, note: Note | undefined): Row[] =>
    text === undefined || !note ? [] : [rowOf(label, text, `${note.typeName} of ${note.owner}`, note)];
  const place = processNote ?? signalNote;
  return [
    ...row('system', system, place),
    ...row('process', process, processNote),
    ...row('signal', signal, signalNote),
    ...row('threads', threads === 0 || threads === undefined ? undefined : String(threads), place),
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

/** The kernel that a module is built for, and its licence, on which depends what the kernel lets it use. */
function moduleRows(file: ElfFile): Row[] {
  const fields = moduleFieldsOf(file);
  const row = (label: string, name: string): Row[] => {
    const found = fields.find((field) => field.name === name);
    return found ? [rowOf(label, found.value.trim(), `${name} in .modinfo`, found)] : [];
  };
  return [...row('module', 'name'), ...row('kernel', 'vermagic'), ...row('licence', 'license')];
}

/** Of a core file: whose memory it is, and what ended it. */
function coreWords(file: ElfFile): (string | undefined)[] {
  const { system, process, signal } = coreOf(file) ?? {};
  const name = signal?.split(':')[0];
  return [
    process === undefined ? undefined : `process ${process}`,
    name === undefined || name === 'none' ? undefined : `ended by ${name}`,
    system && `written by ${system}`,
  ];
}

/** What the file is, in words: what it is for and needs; how it was made; how it is protected. A line each. */
export function sentencesOf(file: ElfFile): string[] {
  const { kind, machine, byteOrder, libc, interpreter, merged, linker, compilers, symbols, buildId, hardening } =
    summaryOf(file);
  const embedded = embeddedOf(file);
  const good = hardening.filter((protection) => protection.isGood === true);
  const bad = hardening.filter((protection) => protection.isGood === false);
  const partly = hardening.filter((protection) => protection.isGood === undefined);
  const forWhat = [machine.text, processorOf(file)].filter((part) => part !== undefined).join(' ');
  const lines = [
    [
      `${kind.text} for ${forWhat}, ${byteOrder.text}`,
      ...coreWords(file),
      libc?.text,
      embedded ? `dynamic linker ${embedded.name} inside` : interpreter && `interpreter ${interpreter.text}`,
      merged && `merged from ${merged.text}`,
    ],
    [
      compilers.length > 0 ? `compiled by ${compilers.map((fact) => fact.text).join(', ')}` : undefined,
      linker && `linked by ${linker.text}`,
      symbols.text,
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

export function sentenceBlock(file: ElfFile, name: string): Block {
  const lines = sentencesOf(file);
  return {
    id: 'file',
    title: name,
    count: lines.length,
    isBare: true,
    about: 'What the file is, read from its header, its dynamic section and its notes.',
    columns: [{ name: '', meaning: 'what the file is', put: (out, row) => out.cell(lines[row] ?? '', 'text') }],
  };
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
        explain: (row) => [rows[row]?.fact.why ?? ''],
      },
      {
        name: 'value',
        meaning: 'the fact',
        widest: 48,
        explain: (row) => [rows[row]?.fact.why ?? ''],
        put: (out, row) => {
          const found = rows[row];
          if (found)
            out.cell(
              found.fact.text,
              found.isGood === false ? 'problem' : 'string',
              found.fact.at ? 'offset' : undefined,
              found.fact.at?.offset ?? 0,
            );
        },
      },
      { name: 'why', meaning: 'how it is known', put: (out, row) => out.cell(rows[row]?.fact.why ?? '', 'remark') },
    ],
  };
}

/** What decoding and the findings say, as far as it is known when the listing is made. */
export function problemsBlock(diagnostics: readonly Diagnostic[]): Block {
  const at = (row: number): Diagnostic => diagnostics[row] as Diagnostic;
  return {
    id: 'problems',
    title: 'Problems',
    note: `${diagnostics.length}`,
    count: diagnostics.length,
    about: 'What is wrong with the file, and what a careful reader would look at.',
    rowPlace: (row) => at(row).at,
    columns: [
      { name: 'severity', meaning: 'how bad it is', put: (out, row) => out.cell(at(row).code.severity, 'problem') },
      {
        name: 'offset',
        isRight: true,
        meaning: 'file offset of what the message is about',
        put: (out, row) => out.cell(hex(at(row).at.offset), 'offset', 'offset', at(row).at.offset),
      },
      {
        name: 'code',
        meaning: 'name of the message',
        put: (out, row) => out.cell(at(row).code.id, 'label'),
        explain: (row) => [at(row).code.explanation, `Source: ${at(row).code.source}`],
      },
      {
        name: 'message',
        meaning: 'the message',
        put: (out, row) => out.cell(textOf(at(row)), 'text'),
        explain: (row) => [at(row).code.explanation, `Source: ${at(row).code.source}`],
      },
    ],
  };
}
