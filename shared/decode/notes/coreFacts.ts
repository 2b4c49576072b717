// What the notes of core files say: of the process, its threads, their registers. Each system has records of its own;
// which one a note has, its owner says.

import { tableOf } from '../../base/table.ts';
import { signals } from '../../elf/contents.ts';
import {
  bsdSignals,
  freebsdProcessLayouts,
  freebsdStatusLayouts,
  freebsdThreadLayouts,
  linuxRegisters,
  netbsdProcessLayout,
  netbsdThreadLayout,
  openbsdProcessLayout,
  registerNames,
} from '../../elf/cores.ts';
import { processLayout, signalLayout, statusLayouts } from '../../elf/layouts.ts';
import type { Names } from '../../elf/names.ts';
import { NoteData } from './data.ts';
import { isOfSolaris, type Note } from './notes.ts';

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

/** Why the signal came, of a note that says it. */
export interface SignalFacts {
  readonly signal: number;
  readonly code: number;
  readonly errno: number | undefined;
  /** Hex; of faults: the address of the access. */
  readonly address: string;
}

/** What NT_SIGINFO says; undefined where it is cut short. */
export function linuxSignal(note: Note): SignalFacts | undefined {
  if (note.dataSize < 2 * signalLayout.size) return undefined;
  const { signal, errno, code } = tableOf(note.file.bytes, signalLayout, note.dataOffset, 1).get;
  const address = new NoteData(note, note.file.class === 64 ? 16 : 12).hex(note.file.class / 8);
  return { signal: signal(0), code: code(0), errno: errno(0), address };
}

/** FreeBSD begins its PROCSTAT and PTLWPINFO notes with the size of a record (sys/kern/imgact_elf.c). */
export const sizeOfSize = 4;

/** What NT_PTLWPINFO says of the signal that its thread got; undefined where it got none. */
export function freebsdSignal(note: Note): SignalFacts | undefined {
  const layout = freebsdThreadLayouts[note.file.class];
  if (note.dataSize < sizeOfSize + layout.size) return undefined;
  type Field = 'flags' | 'signal' | 'code';
  const record = tableOf<Field>(note.file.bytes, layout, note.dataOffset + sizeOfSize, 1).get;
  if ((record.flags(0) & 0x20) === 0) return undefined;
  const { address } = layout.fields;
  const accessed = new NoteData(note, sizeOfSize + address.at).hex(address.size);
  return { signal: record.signal(0), code: record.code(0), errno: undefined, address: accessed };
}

/** Signals whose siginfo has the address of the access. */
const faults = new Set(['SEGV', 'BUS', 'ILL', 'FPE', 'TRAP']);

/** Whether the kernel sent the signal for what the program did at an address. */
export function isFault(table: Names, { signal, code }: SignalFacts): boolean {
  return code > 0 && code < fromKernel && faults.has(table.name(signal));
}

/** SI_KERNEL: sent by the kernel without an address (Linux include/uapi/asm-generic/siginfo.h). */
const fromKernel = 0x80;

/** A file that is mapped into a process. */
export interface Mapping {
  readonly start: number;
  readonly end: number;
  /** Of the file's byte at `start`. */
  readonly offset: number;
  readonly path: string;
}

/**
 * Count, page size, then start, end and page offset of each mapping, then the names
 * (Linux fs/binfmt_elf.c, fill_files_note).
 */
export function linuxMappings(note: Note): Mapping[] {
  const data = new NoteData(note);
  const stated = data.word();
  const pageSize = data.word();
  const count = Math.max(0, Math.min(stated, Math.floor(data.left / (3 * data.wordSize))));
  const names = new NoteData(note, (2 + count * 3) * data.wordSize);
  return Array.from({ length: count }, () => {
    const [start, end, page] = [data.word(), data.word(), data.word()];
    return { start, end, offset: page * pageSize, path: names.text() };
  });
}
