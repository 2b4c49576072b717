// What the notes of core files say: of the process, its threads, their registers. Each system has records of its own;
// which one a note has, its owner says.

import { once } from '../../base/once.ts';
import { tableOf } from '../../base/table.ts';
import { fileTypes } from '../../elf/constants.ts';
import { signals } from '../../elf/contents.ts';
import {
  bsdSignals,
  freebsdProcessLayouts,
  freebsdStatusLayouts,
  linuxRegisters,
  netbsdProcessLayout,
  netbsdThreadLayout,
  openbsdProcessLayout,
  registerNames,
} from '../../elf/cores.ts';
import { processLayout, statusLayouts } from '../../elf/layouts.ts';
import { valueOf, type Names } from '../../elf/names.ts';
import { ownerFamily } from '../../elf/notes.ts';
import type { ElfFile } from '../file.ts';
import { NoteData } from './data.ts';
import { isOfSolaris, notesOf, type Note } from './notes.ts';

/** What a note of a core file says of the process or of one of its threads; what it does not say is absent. */
export interface CoreFacts {
  readonly process?: number;
  readonly name?: string;
  readonly command?: string;
  readonly parent?: number;
  readonly user?: number;
  readonly thread?: number;
  readonly threadName?: string;
  /** How many threads the process has. */
  readonly threads?: number;
  /** 0: none. */
  readonly signal?: number;
  /** `rip=0x401000`, in the order of the system's record. */
  readonly registers?: readonly string[];
  /** Why registers that are there are not shown. */
  readonly unread?: string;
}

type System = keyof typeof registerNames;
type Reader = (note: Note) => CoreFacts | undefined;

/** Reads registers that fill the data from `skip` to `behind` bytes before its end. */
function registersOf(
  note: Note,
  system: System,
  skip: number,
  behind: number,
): Pick<CoreFacts, 'registers' | 'unread'> {
  const machine = note.file.machine.name;
  const names = registerNames[system][machine]?.split(' ').map((name) => name.split(':'));
  if (!names) return { unread: `not read: registers, whose order for ${machine} on ${system} is not known here` };
  const wordSize = note.file.class / 8;
  const sizes = names.map(([, size]) => (size === undefined ? wordSize : Number(size)));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const rest = note.dataSize - skip - behind;
  if (rest < total || rest >= total + 8)
    return { unread: `not read: registers of ${rest} bytes, where ${total} are known` };
  const data = new NoteData(note, skip);
  return { registers: names.map(([name], index) => `${name}=${data.hex(sizes[index] ?? wordSize)}`) };
}

const linuxReaders: Readonly<Record<string, Reader>> = {
  NT_PRSTATUS: (note) => {
    const layout = statusLayouts[note.file.class];
    if (isOfSolaris(note) || note.dataSize < layout.size) return undefined;
    const { signal, process } = tableOf(note.file.bytes, layout, note.dataOffset, 1).get;
    const { at, behind } = linuxRegisters[note.file.class];
    return { thread: process(0), signal: signal(0), ...registersOf(note, 'Linux', at, behind) };
  },
  // The record's head differs by CPU (width of flags and of user ids); its last 112 bytes do not
  // (Linux include/linux/elfcore.h).
  NT_PRPSINFO: (note) => {
    if (isOfSolaris(note) || note.dataSize < processLayout.size) return undefined;
    const start = note.dataOffset + note.dataSize - processLayout.size;
    const { fields } = processLayout;
    const { bytes } = note.file;
    const process = tableOf(bytes, processLayout, start, 1).get.process(0);
    const name = bytes.string(start + fields.name.at, fields.command.at - fields.name.at);
    return {
      process,
      name,
      command: bytes.string(start + fields.command.at, processLayout.size - fields.command.at).trimEnd(),
    };
  },
};

const freebsdReaders: Readonly<Record<string, Reader>> = {
  NT_PRSTATUS: (note) => {
    const layout = freebsdStatusLayouts[note.file.class];
    const record = tableOf<'version' | 'signal' | 'thread'>(note.file.bytes, layout, note.dataOffset, 1).get;
    if (note.dataSize < layout.size || record.version(0) !== 1) return undefined;
    return { thread: record.thread(0), signal: record.signal(0), ...registersOf(note, 'FreeBSD', layout.size, 0) };
  },
  NT_PRPSINFO: (note) => {
    const layout = freebsdProcessLayouts[note.file.class];
    const { version, process } = tableOf<'version' | 'process'>(note.file.bytes, layout, note.dataOffset, 1).get;
    if (note.dataSize < layout.size || version(0) !== 1) return undefined;
    const { name, command, process: last } = layout.fields;
    const facts = { name: textAt(note, name.at, 17), command: textAt(note, command.at, 81).trimEnd() };
    const isWithProcess = note.dataSize >= last.at + last.size && process(0) !== 0;
    return isWithProcess ? { ...facts, process: process(0) } : facts;
  },
  NT_THRMISC: (note) => ({ threadName: textAt(note, 0, 20) }),
};

const netbsdReaders: Readonly<Record<string, Reader>> = {
  NT_NETBSDCORE_PROCINFO: (note) => {
    if (note.dataSize < netbsdProcessLayout.size) return undefined;
    const record = tableOf(note.file.bytes, netbsdProcessLayout, note.dataOffset, 1).get;
    const { name, thread: last } = netbsdProcessLayout.fields;
    const facts: CoreFacts = {
      process: record.process(0),
      name: textAt(note, name.at, 32),
      parent: record.parent(0),
      user: record.user(0),
      threads: record.threads(0),
      signal: record.signal(0),
    };
    const thread = record.thread(0);
    const isWithThread = note.dataSize >= last.at + last.size && thread !== 0;
    return isWithThread ? { ...facts, thread } : facts;
  },
  NT_NETBSDCORE_LWPSTATUS: (note) => {
    const { thread } = tableOf(note.file.bytes, netbsdThreadLayout, note.dataOffset, 1).get;
    return note.dataSize < netbsdThreadLayout.size
      ? undefined
      : { thread: thread(0), threadName: textAt(note, netbsdThreadLayout.fields.name.at, 20) };
  },
  PT_GETREGS: (note) => ({ ...threadOf(note), ...registersOf(note, 'NetBSD', 0, 0) }),
};

const openbsdReaders: Readonly<Record<string, Reader>> = {
  NT_OPENBSD_PROCINFO: (note) => {
    if (note.dataSize < openbsdProcessLayout.size) return undefined;
    const { signal, process, parent, user } = tableOf(note.file.bytes, openbsdProcessLayout, note.dataOffset, 1).get;
    return {
      process: process(0),
      name: textAt(note, openbsdProcessLayout.fields.name.at, 32),
      parent: parent(0),
      user: user(0),
      signal: signal(0),
    };
  },
  NT_OPENBSD_REGS: (note) => ({ ...threadOf(note), ...registersOf(note, 'OpenBSD', 0, 0) }),
};

/** A text of at most `size` bytes in a record. */
export function textAt(note: Note, at: number, size: number): string {
  return note.file.bytes.string(note.dataOffset + at, Math.max(0, Math.min(size, note.dataSize - at)));
}

/** The thread that an owner names: `NetBSD-CORE@3`. */
function threadOf({ owner }: Note): Pick<CoreFacts, 'thread'> {
  const number = /@(\d+)$/.exec(owner)?.[1];
  return number === undefined ? {} : { thread: Number(number) };
}

/** `signal 11 SIGSEGV: …`, as a system numbers its signals. */
export function signalText(signal: number, table: Names): string {
  const constant = table.of(signal);
  return constant ? `signal ${signal} ${constant.fullName}: ${constant.meaning}` : `signal ${signal}`;
}

/** A system that writes core files: readers of its notes by the type's full name, its signals. */
export interface CoreFamily {
  readonly system: System;
  readonly readers: Readonly<Record<string, Reader>>;
  readonly signals: Names;
}

/** The systems by the owner of their notes. */
export const coreFamilies = {
  CORE: { system: 'Linux', readers: linuxReaders, signals },
  FreeBSD: { system: 'FreeBSD', readers: freebsdReaders, signals: bsdSignals },
  'NetBSD-CORE': { system: 'NetBSD', readers: netbsdReaders, signals: bsdSignals },
  OpenBSD: { system: 'OpenBSD', readers: openbsdReaders, signals: bsdSignals },
} as const satisfies Readonly<Record<string, CoreFamily>>;

const familyOf = (owner: string): CoreFamily | undefined =>
  (coreFamilies as Readonly<Record<string, CoreFamily>>)[owner];

/** What a core file's notes say together. */
export interface CoreSummary {
  readonly system: string;
  /** `4242 crash`, with the command line where it says more. */
  readonly process: string | undefined;
  readonly processNote: Note | undefined;
  /** `SIGSEGV: …`, or that there was none. */
  readonly signal: string | undefined;
  readonly signalNote: Note | undefined;
  readonly threads: number;
}

const coreType = valueOf(fileTypes, 'CORE');

/** `4242 crash: crash -x`: the command line where it says more than the name. */
function processText({ process, name, command = '' }: CoreFacts): string {
  const parts = [process, name].filter((part) => part !== undefined && part !== '');
  return `${parts.join(' ')}${command === '' || command === name ? '' : `: ${command}`}`;
}

/** Process, signal and threads of a core file; undefined where no note says them in a form that is known. */
export const coreOf = once((file: ElfFile): CoreSummary | undefined => {
  if (file.header.type !== coreType) return undefined;
  let found: { system: string; table: Names } | undefined;
  let process: { facts: CoreFacts; note: Note } | undefined;
  let signal: { value: number; note: Note } | undefined;
  const threads = new Set<number>();
  for (const note of notesOf(file)) {
    const family = familyOf(ownerFamily(note.owner));
    const facts = family?.readers[note.typeName]?.(note);
    if (!family || !facts || Object.keys(facts).length === 0) continue;
    found ??= { system: family.system, table: family.signals };
    if (facts.name !== undefined) process ??= { facts, note };
    else if (facts.thread !== undefined) threads.add(facts.thread);
    if (facts.signal !== undefined) signal ??= { value: facts.signal, note };
  }
  if (!found) return undefined;
  const { facts, note } = process ?? {};
  const table = found.table;
  return {
    system: found.system,
    process: facts && processText(facts),
    processNote: note,
    signal: signal && (signal.value === 0 ? 'none' : signalText(signal.value, table).replace(/^signal \d+ /, '')),
    signalNote: signal?.note,
    threads: Math.max(threads.size, facts?.threads ?? 0),
  };
});
