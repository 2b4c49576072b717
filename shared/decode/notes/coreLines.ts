// Notes of core files as short texts: one small decoder per type of note, by the owner that numbers the types.

import { tableOf } from '../../base/table.ts';
import { hex } from '../../base/text.ts';
import { signals } from '../../elf/contents.ts';
import {
  bsdSignals,
  freebsdAuxiliary,
  freebsdDescriptors,
  freebsdFileLayout,
  freebsdLimits,
  freebsdMappingLayout,
  freebsdProcLayouts,
  freebsdProtections,
  freebsdThreadLayouts,
  netbsdAuxiliary,
  openbsdAuxiliary,
  solarisAuxiliary,
} from '../../elf/cores.ts';
import type { Names } from '../../elf/names.ts';
import { auxiliaryTypes } from '../../elf/notes.ts';
import {
  coreFamilies,
  freebsdSignal,
  isFault,
  linuxMappings,
  linuxSignal,
  signalText,
  sizeOfSize,
  textAt,
  type CoreFacts,
  type CoreFamily,
  type SignalFacts,
} from './coreFacts.ts';
import { bytesOf, NoteData } from './data.ts';
import { isOfSolaris, type Note } from './notes.ts';

type Decoder = (note: Note) => string[];

/** Registers on a line. */
const perLine = 8;

function factLines(facts: CoreFacts, table: Names): string[] {
  const { process, name, command, parent, user, thread, threadName, threads, signal, registers = [], unread } = facts;
  const isProcess = name !== undefined || process !== undefined;
  const lines: string[] = [];
  if (isProcess) lines.push(['process', process, name].filter((part) => part !== undefined).join(' '));
  if (command !== undefined) lines.push(`command ${command}`);
  if (parent !== undefined) lines.push(`parent ${parent}, user ${user}`);
  if (threads !== undefined) lines.push(`${threads} thread${threads === 1 ? '' : 's'}`);
  if (thread !== undefined) lines.push(isProcess ? `signal to thread ${thread}` : `thread ${thread}`);
  if (threadName !== undefined && threadName !== '') lines.push(`name ${threadName}`);
  if (signal !== undefined) lines.push(signal === 0 ? 'no signal' : signalText(signal, table));
  for (let at = 0; at < registers.length; at += perLine) lines.push(registers.slice(at, at + perLine).join(' '));
  if (unread !== undefined) lines.push(unread);
  return lines;
}

/**
 * Decoders of a system's notes that hold such facts; of a record that is not the one that is known, bytes are shown.
 */
function decodersOf({ readers, signals: table }: CoreFamily): Record<string, Decoder> {
  const decoders = Object.entries(readers).map(([name, read]) => {
    const decode = (note: Note): string[] => {
      const lines = factLines(read(note) ?? {}, table);
      return lines.length > 0 ? lines : bytesOf(note);
    };
    return [name, decode] as const;
  });
  return Object.fromEntries(decoders);
}

/**
 * An auxiliary vector: pairs of a type and a word.
 * @param isShort whether the type has 32 bits in the place of a word, as on NetBSD and OpenBSD
 */
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

function signalLines(table: Names, facts: SignalFacts): string[] {
  const { signal, code, errno, address } = facts;
  const lines = [signalText(signal, table), errno === undefined ? `code ${code}` : `code ${code}, errno ${errno}`];
  return isFault(table, facts) ? [...lines, `address ${address}`] : lines;
}

const linux: Readonly<Record<string, Decoder>> = {
  ...decodersOf(coreFamilies.CORE),
  NT_SIGINFO: (note) => {
    const facts = linuxSignal(note);
    return facts ? signalLines(signals, facts) : bytesOf(note);
  },
  NT_AUXV: (note) => auxiliary(note, isOfSolaris(note) ? solarisAuxiliary : auxiliaryTypes, 0, false),
  NT_FILE: (note) =>
    linuxMappings(note).map(
      ({ start, end, offset, path }) => `${hex(start)}..${hex(end)} offset ${hex(offset)} ${path}`,
    ),
  NT_GDB_TDESC: (note) => [note.file.bytes.string(note.dataOffset, Math.min(200, note.dataSize)).trimEnd()],
};

/** __FreeBSD_version: since 5.0 major, minor of two digits, three digits that count changes (FreeBSD sys/param.h). */
export function freebsdRelease(value: number): string {
  return value < 500_000
    ? `FreeBSD ${value}`
    : `FreeBSD ${Math.floor(value / 100_000)}.${Math.floor(value / 1000) % 100} (${value})`;
}

/** Records that each begin with their own size, up to the end of the note or one that does not fit. */
function* sizedRecords(note: Note, smallest: number): Generator<{ at: number; size: number }> {
  const { bytes } = note.file;
  const end = note.dataOffset + note.dataSize;
  for (let at = note.dataOffset + sizeOfSize; at + smallest <= end;) {
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
    const where = path === '' ? '' : ` offset ${hex(offset(0))} ${path}`;
    return `${hex(start(0))}..${hex(end(0))} ${letters || 'none'}${where}`;
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
  const start = note.dataOffset + sizeOfSize;
  const records = tableOf<keyof typeof layout.fields>(note.file.bytes, layout, start, Math.max(0, count), stride);
  const { process, parent, group, session, user } = records.get;
  const line = (_: unknown, row: number): string =>
    `process ${process(row)}, parent ${parent(row)}, group ${group(row)}, session ${session(row)}, user ${user(row)}`;
  return count > 0 ? Array.from({ length: count }, line) : bytesOf(note);
}

function freebsdThread(note: Note): string[] {
  const layout = freebsdThreadLayouts[note.file.class];
  if (note.dataSize < sizeOfSize + layout.size) return bytesOf(note);
  const thread = tableOf<'thread'>(note.file.bytes, layout, note.dataOffset + sizeOfSize, 1).get.thread(0);
  const title = textAt(note, sizeOfSize + layout.fields.name.at, 20);
  const line = title === '' ? `thread ${thread}` : `thread ${thread} ${title}`;
  const facts = freebsdSignal(note);
  return facts ? [line, ...signalLines(bsdSignals, facts)] : [line];
}

/** RLIM_INFINITY of FreeBSD. */
const unlimited = '0x7fffffffffffffff';

function freebsdLimitLines(note: Note): string[] {
  const data = new NoteData(note, sizeOfSize);
  const limit = (): string => {
    const value = data.hex(8);
    return value === unlimited ? 'unlimited' : String(Number(value));
  };
  return Array.from({ length: Math.floor(data.left / 16) }, (_, index) => {
    const name = freebsdLimits.of(index)?.fullName ?? `limit ${index}`;
    return `${name}: ${limit()}, at most ${limit()}`;
  });
}

const freebsd: Readonly<Record<string, Decoder>> = {
  ...decodersOf(coreFamilies.FreeBSD),
  NT_PROCSTAT_PROC: freebsdProcesses,
  NT_PROCSTAT_FILES: freebsdFiles,
  NT_PROCSTAT_VMMAP: freebsdMappings,
  NT_PROCSTAT_GROUPS: (note) => {
    const data = new NoteData(note, sizeOfSize);
    return [`groups ${Array.from({ length: Math.floor(data.left / 4) }, () => data.number()).join(' ')}`];
  },
  NT_PROCSTAT_UMASK: (note) => {
    const mask = note.file.bytes.u16(note.dataOffset + sizeOfSize);
    return [`umask ${mask.toString(8).padStart(3, '0')}`];
  },
  NT_PROCSTAT_RLIMIT: freebsdLimitLines,
  NT_PROCSTAT_OSREL: (note) => [freebsdRelease(new NoteData(note, sizeOfSize).number())],
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
  'NetBSD-CORE': {
    ...decodersOf(coreFamilies['NetBSD-CORE']),
    NT_NETBSDCORE_AUXV: (note) => auxiliary(note, netbsdAuxiliary, 0, true),
  },
  OpenBSD: {
    ...decodersOf(coreFamilies.OpenBSD),
    NT_OPENBSD_AUXV: (note) => auxiliary(note, openbsdAuxiliary, 0, true),
  },
};
