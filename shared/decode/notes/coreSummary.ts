// What the notes of a core file say together: which program, what ended it, where it was.

import { once } from '../../base/once.ts';
import { plusHex } from '../../base/text.ts';
import { fileTypes } from '../../elf/constants.ts';
import { signalCodes } from '../../elf/contents.ts';
import { valueOf, type Names } from '../../elf/names.ts';
import { auxiliaryTypes, ownerFamily } from '../../elf/notes.ts';
import { offsetOf } from '../code/addresses.ts';
import type { ElfFile } from '../file.ts';
import {
  coreFamilies,
  freebsdSignal,
  isFault,
  linuxMappings,
  linuxSignal,
  signalText,
  type CoreFacts,
  type CoreFamily,
  type Mapping,
  type SignalFacts,
} from './coreFacts.ts';
import { NoteData } from './data.ts';
import { noteOf, notesOf, type Note } from './notes.ts';

/** A fact of a core file in words, and the note that says it. */
export interface CoreFact {
  readonly text: string;
  readonly note: Note;
}

export interface CoreSummary {
  readonly system: CoreFact;
  /** The path of the program. */
  readonly program: CoreFact | undefined;
  /** `4242 crash`. */
  readonly process: CoreFact | undefined;
  /** The command line, as far as the system keeps it. */
  readonly command: CoreFact | undefined;
  /** `SIGSEGV: …`, or that there was none. */
  readonly signal: CoreFact | undefined;
  /** The thread that got the signal. */
  readonly thread: CoreFact | undefined;
  /** Of faults: the address of the access, and why it failed. */
  readonly fault: CoreFact | undefined;
  /** Where that thread was: the address and what is mapped there. */
  readonly stopped: CoreFact | undefined;
  readonly threads: number;
}

const coreType = valueOf(fileTypes, 'CORE');
const entryType = valueOf(auxiliaryTypes, 'ENTRY');
const nameType = valueOf(auxiliaryTypes, 'EXECFN');
/** Names of the register that holds the address of the next instruction, by CPU. */
const instructionRegisters = /^(?:rip|eip|pc|elr|psw_addr|nip|srr0)$/;
/** Linux keeps this many bytes of the command line, with a NUL (include/linux/elfcore.h, ELF_PRARGSZ). */
const longestCommand = 79;

/** What is read note by note. */
interface Found {
  family: CoreFamily;
  system: CoreFact;
  process?: { facts: CoreFacts; note: Note };
  signal?: { value: number; note: Note };
  /** The first thread: the systems write the one that got the signal first. */
  first?: { facts: CoreFacts; note: Note };
  readonly threads: Set<number>;
}

const familyOf = (owner: string): CoreFamily | undefined =>
  (coreFamilies as Readonly<Record<string, CoreFamily>>)[owner];

function readNotes(file: ElfFile): Found | undefined {
  let found: Found | undefined;
  for (const note of notesOf(file)) {
    const family = familyOf(ownerFamily(note.owner));
    const facts = family?.readers[note.typeName]?.(note);
    if (!family || !facts || Object.keys(facts).length === 0) continue;
    found ??= { family, system: { text: family.system, note }, threads: new Set() };
    if (facts.name !== undefined) found.process ??= { facts, note };
    else if (facts.thread !== undefined) {
      found.threads.add(facts.thread);
      found.first ??= { facts, note };
    }
    if (facts.signal !== undefined) found.signal ??= { value: facts.signal, note };
  }
  return found;
}

/** What a core file's notes say; undefined where none says it in a form that is known. */
export const coreOf = once((file: ElfFile): CoreSummary | undefined => {
  const found = file.header.type === coreType ? readNotes(file) : undefined;
  if (!found) return undefined;
  const { process, first, family, threads } = found;
  const signalFacts = signalFactsOf(file);
  return {
    system: { text: family.system, note: (process ?? first ?? found.system).note },
    program: programOf(file),
    process: process && { text: processText(process.facts), note: process.note },
    command: process && commandOf(process.facts, process.note),
    signal: found.signal && {
      text: found.signal.value === 0 ? 'none' : shortSignal(found.signal.value, family.signals),
      note: found.signal.note,
    },
    thread: threadOf(found),
    fault: signalFacts && faultText(signalFacts.facts, family.signals, signalFacts.note),
    stopped: first && stoppedAt(file, first.facts, first.note),
    threads: Math.max(threads.size, process?.facts.threads ?? 0),
  };
});

function shortSignal(signal: number, table: Names): string {
  return signalText(signal, table).replace(/^signal \d+ /, '');
}

function processText({ process, name }: CoreFacts): string {
  return [process, name].filter((part) => part !== undefined && part !== '').join(' ');
}

function commandOf({ command = '' }: CoreFacts, note: Note): CoreFact | undefined {
  if (command === '') return undefined;
  return { text: command.length >= longestCommand ? `${command}…` : command, note };
}

/** A process that got no signal has no thread that did. */
function threadOf({ process, first, signal }: Found): CoreFact | undefined {
  if (!signal || signal.value === 0) return undefined;
  const from = process?.facts.thread === undefined ? first : process;
  return from?.facts.thread === undefined ? undefined : { text: String(from.facts.thread), note: from.note };
}

function signalFactsOf(file: ElfFile): { facts: SignalFacts; note: Note } | undefined {
  for (const note of notesOf(file)) {
    const read = { NT_SIGINFO: linuxSignal, NT_PTLWPINFO: freebsdSignal }[note.typeName];
    const facts = read?.(note);
    if (facts) return { facts, note };
  }
  return undefined;
}

function faultText(facts: SignalFacts, table: Names, note: Note): CoreFact | undefined {
  if (!isFault(table, facts)) return undefined;
  const code = signalCodes[table.name(facts.signal)]?.of(facts.code);
  return { text: code ? `${facts.address}: ${code.meaning} (${code.fullName})` : facts.address, note };
}

function mappingsOf(file: ElfFile): readonly Mapping[] {
  const note = noteOf(file, 'NT_FILE');
  return note ? linuxMappings(note) : [];
}

function mappingAt(file: ElfFile, address: number): Mapping | undefined {
  return mappingsOf(file).find(({ start, end }) => address >= start && address < end);
}

/** The file that the entry point is mapped from, else the name that the program was started by. */
function programOf(file: ElfFile): CoreFact | undefined {
  const note = noteOf(file, 'NT_AUXV');
  if (!note) return undefined;
  const vector = vectorOf(note);
  const mapping = mappingAt(file, vector.get(entryType) ?? -1);
  if (mapping) return { text: mapping.path, note: noteOf(file, 'NT_FILE') ?? note };
  const offset = offsetOf(file, vector.get(nameType) ?? -1);
  const text = offset === undefined ? '' : file.bytes.string(offset);
  return text === '' ? undefined : { text, note };
}

/** The words of an auxiliary vector by their type. */
function vectorOf(note: Note): ReadonlyMap<number, number> {
  const data = new NoteData(note);
  const words = new Map<number, number>();
  while (data.left >= 2 * data.wordSize) words.set(data.word(), data.word());
  return words;
}

function stoppedAt(file: ElfFile, { registers = [] }: CoreFacts, note: Note): CoreFact | undefined {
  const register = registers.find((text) => instructionRegisters.test(text.replace(/=.*/, '')));
  if (register === undefined) return undefined;
  const text = register.replace(/^.*=/, '');
  const address = Number(text);
  const mapping = mappingAt(file, address);
  return {
    text: mapping ? `${text} in ${mapping.path}${plusHex(address - mapping.start + mapping.offset)}` : text,
    note,
  };
}

/** The address of a fault alone, for a sentence. */
export function faultAddress({ fault }: CoreSummary): string | undefined {
  return fault?.text.replace(/:.*/, '');
}
