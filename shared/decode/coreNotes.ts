// Notes of core files: process, threads, signal, registers, mappings. Each system has records of its own; which one a note has, its owner says.

import { once } from '../base/once.ts';
import { tableOf } from '../base/table.ts';
import { hex } from '../base/text.ts';
import { fileTypes, osAbis } from '../elf/constants.ts';
import { signals } from '../elf/contents.ts';
import {
  bsdSignals, freebsdAuxiliary, freebsdDescriptors, freebsdFileLayout, freebsdLimits, freebsdMappingLayout, freebsdProcessLayouts, freebsdProcLayouts, freebsdProtections, freebsdStatusLayouts,
  freebsdThreadLayouts, linuxRegisters, netbsdAuxiliary, netbsdProcessLayout, netbsdThreadLayout, openbsdAuxiliary, openbsdProcessLayout, registerNames,
} from '../elf/cores.ts';
import { processLayout, signalLayout, statusLayouts } from '../elf/layouts.ts';
import { valueOf, type Names } from '../elf/names.ts';
import { auxiliaryTypes, coreNoteTypes, ownerFamily } from '../elf/notes.ts';
import type { ElfFile } from './file.ts';
import { bytesOf, NoteData } from './noteData.ts';
import { notesOf, type Note } from './notes.ts';

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
type Decoder = (note: Note) => string[];

const isSolaris = valueOf(osAbis, 'SOLARIS');
const solarisStatus = valueOf(coreNoteTypes, 'PSTATUS');

/** Solaris writes notes of the owner `CORE`, too, with records that are not Linux's; Linux has no note of the type PSTATUS. */
const hasSolarisNotes = once((file: ElfFile): boolean => file.header.osAbi === isSolaris || notesOf(file).some(({ owner, type }) => owner === 'CORE' && type === solarisStatus));

/** Reads registers that fill the data from `skip` to `behind` bytes before its end. */
function registersOf(note: Note, system: System, skip: number, behind: number): Pick<CoreFacts, 'registers' | 'unread'> {
  const machine = note.file.machine.name;
  const names = registerNames[system][machine]?.split(' ').map((name) => name.split(':'));
  if (!names) return { unread: `not read: registers, whose order for ${machine} on ${system} is not known here` };
  const wordSize = note.file.class / 8;
  const sizes = names.map(([, size]) => (size === undefined ? wordSize : Number(size)));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const rest = note.dataSize - skip - behind;
  if (rest < total || rest >= total + 8) return { unread: `not read: registers of ${rest} bytes, where ${total} are known` };
  const data = new NoteData(note, skip);
  return { registers: names.map(([name], index) => `${name}=${data.hex(sizes[index] ?? wordSize)}`) };
}

const linuxReaders: Readonly<Record<string, Reader>> = {
  NT_PRSTATUS: (note) => {
    const layout = statusLayouts[note.file.class];
    if (hasSolarisNotes(note.file) || note.dataSize < layout.size) return undefined;
    const { signal, process } = tableOf(note.file.bytes, layout, note.dataOffset, 1).get;
    const { at, behind } = linuxRegisters[note.file.class];
    return { thread: process(0), signal: signal(0), ...registersOf(note, 'Linux', at, behind) };
  },
  // The record's head differs by CPU (width of flags and of user ids); its last 112 bytes do not (Linux include/linux/elfcore.h).
  NT_PRPSINFO: (note) => {
    if (hasSolarisNotes(note.file) || note.dataSize < processLayout.size) return undefined;
    const start = note.dataOffset + note.dataSize - processLayout.size;
    const { fields } = processLayout;
    const { bytes } = note.file;
    const process = tableOf(bytes, processLayout, start, 1).get.process(0);
    const name = bytes.string(start + fields.name.at, fields.command.at - fields.name.at);
    return { process, name, command: bytes.string(start + fields.command.at, processLayout.size - fields.command.at).trimEnd() };
  },
};

const freebsdReaders: Readonly<Record<string, Reader>> = {
  NT_PRSTATUS: (note) => {
    const layout = freebsdStatusLayouts[note.file.class];
    const { version, signal, thread } = tableOf<'version' | 'signal' | 'thread'>(note.file.bytes, layout, note.dataOffset, 1).get;
    if (note.dataSize < layout.size || version(0) !== 1) return undefined;
    return { thread: thread(0), signal: signal(0), ...registersOf(note, 'FreeBSD', layout.size, 0) };
  },
  NT_PRPSINFO: (note) => {
    const layout = freebsdProcessLayouts[note.file.class];
    const { version, process } = tableOf<'version' | 'process'>(note.file.bytes, layout, note.dataOffset, 1).get;
    if (note.dataSize < layout.size || version(0) !== 1) return undefined;
    const { name, command, process: last } = layout.fields;
    const isWithProcess = note.dataSize >= last.at + last.size && process(0) !== 0;
    return { name: textAt(note, name.at, 17), command: textAt(note, command.at, 81).trimEnd(), ...(isWithProcess && { process: process(0) }) };
  },
  NT_THRMISC: (note) => ({ threadName: textAt(note, 0, 20) }),
};

const netbsdReaders: Readonly<Record<string, Reader>> = {
  NT_NETBSDCORE_PROCINFO: (note) => {
    if (note.dataSize < netbsdProcessLayout.size) return undefined;
    const { signal, process, parent, user, threads, thread } = tableOf(note.file.bytes, netbsdProcessLayout, note.dataOffset, 1).get;
    const { name, thread: last } = netbsdProcessLayout.fields;
    const isWithThread = note.dataSize >= last.at + last.size && thread(0) !== 0;
    return { process: process(0), name: textAt(note, name.at, 32), parent: parent(0), user: user(0), threads: threads(0), signal: signal(0), ...(isWithThread && { thread: thread(0) }) };
  },
  NT_NETBSDCORE_LWPSTATUS: (note) => {
    const { thread } = tableOf(note.file.bytes, netbsdThreadLayout, note.dataOffset, 1).get;
    return note.dataSize < netbsdThreadLayout.size ? undefined : { thread: thread(0), threadName: textAt(note, netbsdThreadLayout.fields.name.at, 20) };
  },
  PT_GETREGS: (note) => ({ ...threadOf(note), ...registersOf(note, 'NetBSD', 0, 0) }),
};

const openbsdReaders: Readonly<Record<string, Reader>> = {
  NT_OPENBSD_PROCINFO: (note) => {
    if (note.dataSize < openbsdProcessLayout.size) return undefined;
    const { signal, process, parent, user } = tableOf(note.file.bytes, openbsdProcessLayout, note.dataOffset, 1).get;
    return { process: process(0), name: textAt(note, openbsdProcessLayout.fields.name.at, 32), parent: parent(0), user: user(0), signal: signal(0) };
  },
  NT_OPENBSD_REGS: (note) => ({ ...threadOf(note), ...registersOf(note, 'OpenBSD', 0, 0) }),
};

/** A text of at most `size` bytes in a record. */
function textAt(note: Note, at: number, size: number): string {
  return note.file.bytes.string(note.dataOffset + at, Math.max(0, Math.min(size, note.dataSize - at)));
}

/** The thread that an owner names: `NetBSD-CORE@3`. */
function threadOf({ owner }: Note): Pick<CoreFacts, 'thread'> {
  const number = /@(\d+)$/.exec(owner)?.[1];
  return number === undefined ? {} : { thread: Number(number) };
}

/** Registers on a line. */
const perLine = 8;

function factLines(facts: CoreFacts, table: Names): string[] {
  const { process, name, command, parent, user, thread, threadName, threads, signal, registers = [], unread } = facts;
  const isProcess = name !== undefined || process !== undefined;
  const lines = Array.from({ length: Math.ceil(registers.length / perLine) }, (_, line) => registers.slice(line * perLine, (line + 1) * perLine).join(' '));
  return [
    ...(isProcess ? [`process ${[process, name].filter((part) => part !== undefined).join(' ')}`] : []),
    ...(command === undefined ? [] : [`command ${command}`]),
    ...(parent === undefined ? [] : [`parent ${parent}, user ${user}`]),
    ...(threads === undefined ? [] : [`${threads} thread${threads === 1 ? '' : 's'}`]),
    ...(thread === undefined ? [] : [isProcess ? `signal to thread ${thread}` : `thread ${thread}`]),
    ...(threadName === undefined || threadName === '' ? [] : [`name ${threadName}`]),
    ...(signal === undefined ? [] : [signal === 0 ? 'no signal' : signalText(signal, table)]),
    ...lines,
    ...(unread === undefined ? [] : [unread]),
  ];
}

function signalText(signal: number, table: Names): string {
  const constant = table.of(signal);
  return constant ? `signal ${signal} ${constant.fullName}: ${constant.meaning}` : `signal ${signal}`;
}

/** Decoders of notes that hold such facts; where the record is not the one that is known, its bytes are shown. */
function decodersOf(readers: Readonly<Record<string, Reader>>, table: Names): Record<string, Decoder> {
  return Object.fromEntries(Object.entries(readers).map(([name, read]) => [name, (note: Note): string[] => {
    const lines = factLines(read(note) ?? {}, table);
    return lines.length > 0 ? lines : bytesOf(note);
  }]));
}

/** An auxiliary vector: pairs of a type and a word. The type is a word on Linux and FreeBSD, 32 bits in the place of a word on NetBSD and OpenBSD. */
function auxiliary(note: Note, table: Names, skip: number, isShort: boolean): string[] {
  const data = new NoteData(note, skip);
  const lines: string[] = [];
  while (data.left >= 2 * data.wordSize) {
    const start = data.at;
    const type = isShort ? data.number() : data.word();
    data.at = start + data.wordSize;
    const value = data.hex(data.wordSize);
    const constant = table.of(type);
    lines.push(`${constant?.fullName ?? hex(type)} = ${value}${constant ? `: ${constant.meaning}` : ''}`);
    if (type === 0) break;
  }
  return lines;
}

/** Linux fs/binfmt_elf.c, fill_files_note: count, page size, then start, end and page offset of each mapping, then the names. */
function mappedFiles(note: Note): string[] {
  const data = new NoteData(note);
  const stated = data.word();
  const pageSize = data.word();
  const count = Math.max(0, Math.min(stated, Math.floor(data.left / (3 * data.wordSize))));
  const names = new NoteData(note, (2 + count * 3) * data.wordSize);
  return Array.from({ length: count }, () => {
    const [start, end, page] = [data.word(), data.word(), data.word()];
    return `${hex(start)}..${hex(end)} offset ${hex(page * pageSize)} ${names.text()}`;
  });
}

/** Signals whose siginfo has the address of the access. */
const faults = new Set(['SEGV', 'BUS', 'ILL', 'FPE', 'TRAP']);

function signalLines(table: Names, signal: number, code: number, errno: number | undefined, address: string): string[] {
  const isFault = code > 0 && faults.has(table.name(signal));
  return [signalText(signal, table), `code ${code}${errno === undefined ? '' : `, errno ${errno}`}`, ...(isFault ? [`address ${address}`] : [])];
}

const linux: Readonly<Record<string, Decoder>> = {
  ...decodersOf(linuxReaders, signals),
  NT_SIGINFO: (note) => {
    const { signal, errno, code } = tableOf(note.file.bytes, signalLayout, note.dataOffset, 1).get;
    const address = new NoteData(note, note.file.class === 64 ? 16 : 12).hex(note.file.class / 8);
    return note.dataSize < 2 * signalLayout.size || hasSolarisNotes(note.file) ? bytesOf(note) : signalLines(signals, signal(0), code(0), errno(0), address);
  },
  NT_AUXV: (note) => auxiliary(note, auxiliaryTypes, 0, false),
  NT_FILE: mappedFiles,
  NT_GDB_TDESC: (note) => [note.file.bytes.string(note.dataOffset, Math.min(200, note.dataSize)).trimEnd()],
};

/** FreeBSD begins its PROCSTAT and PTLWPINFO notes with the size of a record (sys/kern/imgact_elf.c, note_procstat_proc). */
const sizeOfSize = 4;

/** Records that each begin with their own size, up to the end of the note or one that does not fit. */
function* sizedRecords(note: Note, smallest: number): Generator<{ at: number; size: number }> {
  const { bytes } = note.file;
  const end = note.dataOffset + note.dataSize;
  for (let at = note.dataOffset + sizeOfSize; at + smallest <= end; ) {
    const size = bytes.u32(at);
    if (size < smallest || at + size > end) return;
    yield { at, size };
    at += size;
  }
}

function freebsdMappings(note: Note): string[] {
  const { bytes } = note.file;
  return Array.from(sizedRecords(note, freebsdMappingLayout.size), ({ at, size }) => {
    const { start, end, offset, protection } = tableOf(bytes, freebsdMappingLayout, at, 1).get;
    const letters = freebsdProtections.map(([bit, letter]) => ((protection(0) & bit) !== 0 ? letter : '')).join('');
    const path = bytes.string(at + freebsdMappingLayout.size, size - freebsdMappingLayout.size);
    return `${hex(start(0))}..${hex(end(0))} ${letters || 'none'}${path === '' ? '' : ` offset ${hex(offset(0))} ${path}`}`;
  });
}

function freebsdFiles(note: Note): string[] {
  const { bytes } = note.file;
  return Array.from(sizedRecords(note, freebsdFileLayout.size), ({ at, size }) => {
    const descriptor = tableOf(bytes, freebsdFileLayout, at, 1).get.descriptor(0);
    const name = freebsdDescriptors.of(descriptor)?.meaning ?? `descriptor ${descriptor}`;
    return `${name} ${bytes.string(at + freebsdFileLayout.size, size - freebsdFileLayout.size)}`.trimEnd();
  });
}

function freebsdProcesses(note: Note): string[] {
  const layout = freebsdProcLayouts[note.file.class];
  const stride = note.file.bytes.u32(note.dataOffset);
  const count = stride < layout.size ? 0 : Math.floor((note.dataSize - sizeOfSize) / stride);
  const { process, parent, group, session, user } = tableOf<keyof typeof layout.fields>(note.file.bytes, layout, note.dataOffset + sizeOfSize, Math.max(0, count), stride).get;
  const lines = Array.from({ length: Math.max(0, count) }, (_, row) => `process ${process(row)}, parent ${parent(row)}, group ${group(row)}, session ${session(row)}, user ${user(row)}`);
  return lines.length > 0 ? lines : bytesOf(note);
}

function freebsdThread(note: Note): string[] {
  const layout = freebsdThreadLayouts[note.file.class];
  if (note.dataSize < sizeOfSize + layout.size) return bytesOf(note);
  const { thread, flags, signal, code } = tableOf<'thread' | 'flags' | 'signal' | 'code'>(note.file.bytes, layout, note.dataOffset + sizeOfSize, 1).get;
  const { name, address } = layout.fields;
  const title = textAt(note, sizeOfSize + name.at, 20);
  const hasSignal = (flags(0) & 0x20) !== 0;
  return [`thread ${thread(0)}${title === '' ? '' : ` ${title}`}`, ...(hasSignal ? signalLines(bsdSignals, signal(0), code(0), undefined, new NoteData(note, sizeOfSize + address.at).hex(address.size)) : [])];
}

/** RLIM_INFINITY of FreeBSD. */
const unlimited = '0x7fffffffffffffff';

function freebsdLimitLines(note: Note): string[] {
  const data = new NoteData(note, sizeOfSize);
  const limit = (): string => { const value = data.hex(8); return value === unlimited ? 'unlimited' : String(Number(value)); };
  return Array.from({ length: Math.floor(data.left / 16) }, (_, index) => `${freebsdLimits.of(index)?.fullName ?? `limit ${index}`}: ${limit()}, at most ${limit()}`);
}

const freebsd: Readonly<Record<string, Decoder>> = {
  ...decodersOf(freebsdReaders, bsdSignals),
  NT_PROCSTAT_PROC: freebsdProcesses,
  NT_PROCSTAT_FILES: freebsdFiles,
  NT_PROCSTAT_VMMAP: freebsdMappings,
  NT_PROCSTAT_GROUPS: (note) => {
    const data = new NoteData(note, sizeOfSize);
    return [`groups ${Array.from({ length: Math.floor(data.left / 4) }, () => data.number()).join(' ')}`];
  },
  NT_PROCSTAT_UMASK: (note) => [`umask ${note.file.bytes.u16(note.dataOffset + sizeOfSize).toString(8).padStart(3, '0')}`],
  NT_PROCSTAT_RLIMIT: freebsdLimitLines,
  NT_PROCSTAT_OSREL: (note) => [`FreeBSD ${new NoteData(note, sizeOfSize).number()}`],
  NT_PROCSTAT_PSSTRINGS: (note) => [`ps_strings at ${new NoteData(note, sizeOfSize).hex(note.file.class / 8)}`],
  NT_PROCSTAT_AUXV: (note) => auxiliary(note, freebsdAuxiliary, sizeOfSize, false),
  NT_PTLWPINFO: freebsdThread,
  NT_X86_SEGBASES: (note) => {
    const data = new NoteData(note);
    return [`fsbase=${data.hex(data.wordSize)} gsbase=${data.hex(data.wordSize)}`];
  },
};

/** Decoders of the notes of core files: by owner, then by the type's full name. */
export const coreDecoders: Readonly<Record<string, Readonly<Record<string, Decoder>>>> = {
  CORE: linux,
  LINUX: linux,
  FreeBSD: freebsd,
  'NetBSD-CORE': { ...decodersOf(netbsdReaders, bsdSignals), NT_NETBSDCORE_AUXV: (note) => auxiliary(note, netbsdAuxiliary, 0, true) },
  OpenBSD: { ...decodersOf(openbsdReaders, bsdSignals), NT_OPENBSD_AUXV: (note) => auxiliary(note, openbsdAuxiliary, 0, true) },
};

const families: Readonly<Record<string, { readonly system: System; readonly readers: Readonly<Record<string, Reader>>; readonly signals: Names }>> = {
  CORE: { system: 'Linux', readers: linuxReaders, signals },
  FreeBSD: { system: 'FreeBSD', readers: freebsdReaders, signals: bsdSignals },
  'NetBSD-CORE': { system: 'NetBSD', readers: netbsdReaders, signals: bsdSignals },
  OpenBSD: { system: 'OpenBSD', readers: openbsdReaders, signals: bsdSignals },
};

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

/** Process, signal and threads of a core file; undefined where no note says them in a form that is known. */
export const coreOf = once((file: ElfFile): CoreSummary | undefined => {
  if (file.header.type !== coreType) return undefined;
  let found: { system: string; table: Names } | undefined;
  let process: { facts: CoreFacts; note: Note } | undefined;
  let signal: { value: number; note: Note } | undefined;
  const threads = new Set<number>();
  for (const note of notesOf(file)) {
    const family = families[ownerFamily(note.owner)];
    const facts = family?.readers[note.typeName]?.(note);
    if (!family || !facts || Object.keys(facts).length === 0) continue;
    found ??= { system: family.system, table: family.signals };
    if (facts.name !== undefined) process ??= { facts, note };
    else if (facts.thread !== undefined) threads.add(facts.thread);
    if (facts.signal !== undefined) signal ??= { value: facts.signal, note };
  }
  if (!found) return undefined;
  const { facts, note } = process ?? {};
  const isMore = facts?.command !== undefined && facts.command !== '' && facts.command !== facts.name;
  const table = found.table;
  return {
    system: found.system,
    process: facts && `${[facts.process, facts.name].filter((part) => part !== undefined && part !== '').join(' ')}${isMore ? `: ${facts.command}` : ''}`,
    processNote: note,
    signal: signal && (signal.value === 0 ? 'none' : signalText(signal.value, table).replace(/^signal \d+ /, '')),
    signalNote: signal?.note,
    threads: Math.max(threads.size, facts?.threads ?? 0),
  };
});
