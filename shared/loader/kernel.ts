// What the Linux kernel does with a program before the dynamic linker runs: whether execve takes it, what is mapped
// where, what is on the stack. Made of the headers alone, as the kernel reads them; nothing is executed.

import { Bytes } from '../base/bytes.ts';
import { hex, readableSize } from '../base/text.ts';
import { fieldAt, tableOf, type Table } from '../base/table.ts';
import { isElf, type ElfFile, type SegmentField } from '../decode/file.ts';
import { systemOf } from '../decode/system.ts';
import { fileTypes, segmentFlags, segmentTypes } from '../elf/constants.ts';
import { headerLayouts, segmentLayouts, type HeaderField } from '../elf/layouts.ts';
import { linuxMachineOf, stackGap, stackRoom, type LinuxMachine } from '../elf/linux.ts';
import { valueOf } from '../elf/names.ts';
import type { RuleId } from './rules.ts';

/** What becomes of a start that fails. */
export interface Refusal {
  readonly rule: RuleId;
  /** What of the file is the reason, without a full stop. */
  readonly why: string;
  /** Where it depends on the kernel or on who starts it. */
  readonly when?: string;
}

/** A range of memory that begins and ends at pages. */
export interface Mapping {
  /** Whose it is: a file, or the kernel's own. */
  readonly of: 'program' | 'interpreter' | 'kernel';
  /** The number of the program header; undefined of what belongs to none. */
  readonly segment?: number;
  readonly what: string;
  readonly start: number;
  /** Undefined where only the kernel knows. */
  readonly end?: number;
  /** It ends at `start`, and only the kernel knows how large it is. */
  readonly isBelow?: true;
  /** As in /proc/PID/maps: r-x. */
  readonly access: string;
  /** Where its bytes are in the file; undefined of zeros. */
  readonly offset?: number;
  readonly rule: RuleId;
}

/** A program as it is at its first instruction. Addresses are those without randomization. */
export interface KernelLoad {
  readonly machine: LinuxMachine;
  readonly page: number;
  /** Whether addresses are absolute; otherwise they count from where the kernel puts the file. */
  readonly isPlaced: boolean;
  readonly refusals: readonly Refusal[];
  /** Empty where it is not started. In the order of addresses. */
  readonly mappings: readonly Mapping[];
  readonly isStackExecutable: boolean;
  readonly readImpliesExec: boolean;
  /** What the auxiliary vector tells. */
  readonly headers: number;
  readonly headerSize: number;
  readonly headerCount: number;
  readonly entry: number;
  /** Where the dynamic linker is; 0 where there is none, undefined where that is not known. */
  readonly base: number | undefined;
  readonly breakStart: number;
  readonly rules: ReadonlySet<RuleId>;
}

/** The dynamic linker that PT_INTERP names: its file, or that there is none, or that nobody looked. */
export type NamedInterpreter = ElfFile | 'missing' | 'unknown';

/** The headers as a kernel for the CPU reads them. */
interface KernelFile {
  readonly bytes: Bytes;
  readonly header: Table<HeaderField>;
  /** Undefined where the kernel can't read them. */
  readonly segments: readonly KernelSegment[] | undefined;
}

interface KernelSegment {
  readonly index: number;
  readonly type: number;
  readonly flags: number;
  readonly offset: number;
  readonly address: number;
  readonly fileSize: number;
  readonly memorySize: number;
  readonly align: number;
  /** The low 32 bits of offset and alignment, which numbers above 2^53 have not. */
  readonly low: { readonly offset: number; readonly align: number };
  /** The offset as text, exact. */
  readonly offsetText: string;
}

const segmentType = (name: string): number => valueOf(segmentTypes, name);
const [load, interpreterType, stackType] = [segmentType('LOAD'), segmentType('INTERP'), segmentType('GNU_STACK')];
const [executable, dynamic] = [valueOf(fileTypes, 'EXEC'), valueOf(fileTypes, 'DYN')];
const [canExecute, canWrite, canRead] = ['X', 'W', 'R'].map((name) => valueOf(segmentFlags, name)) as [
  number,
  number,
  number,
];
/** Program headers that the kernel reads at most, in bytes. */
const mostHeaders = 65536;
/** Longest path with its zero. */
const longestPath = 4096;
/** The highest bit of a word, which is read as a sign. */
const highest = 2 ** 63;
/** Whole numbers up to here are exact. */
const exact = Number.MAX_SAFE_INTEGER;
/** vm.mmap_min_addr by default. */
const lowestAddress = 65536;

const linuxSystems: ReadonlySet<string> = new Set(['glibc', 'musl', 'bionic']);

/** Whether a file is a program for Linux, whatever becomes of it; libraries have no entry point. */
export function isLinuxProgram(file: ElfFile): boolean {
  const system = systemOf(file);
  const asksForOne = file.segments.some(({ type }) => type === interpreterType);
  const isProgram = isElf(file.bytes.source) && !file.machine.gpu && (file.header.entry !== 0 || asksForOne);
  return isProgram && (system === undefined || linuxSystems.has(system.id));
}

/** The path that PT_INTERP names, as the kernel reads it: the first such header counts; undefined without one. */
export function kernelInterpreter(file: ElfFile): string | undefined {
  const { bytes, segments } = kernelFile(file, machineFor(file));
  const found = segments?.find(({ type }) => type === interpreterType);
  if (!found || nameProblem(bytes, found)) return undefined;
  return bytes.string(found.offset, bytes.lengthOfString(found.offset, found.fileSize));
}

/** What the kernel makes of a file that is started. @param interpreter what PT_INTERP leads to */
export function kernelLoad(file: ElfFile, interpreter: NamedInterpreter): KernelLoad {
  const machine = machineFor(file);
  const [page = 0x1000, ...otherPages] = machine.pages;
  const own = startOn(file, machine, interpreter, page);
  // What the usual page size allows others may not.
  const others = own.refusals.length > 0 ? [] : otherPages;
  const elsewhere = others.flatMap((size) =>
    startOn(file, machine, interpreter, size).refusals.map((refusal) => ({
      ...refusal,
      when: `with pages of ${readableSize(size)}`,
    })),
  );
  return { ...own, refusals: [...own.refusals, ...elsewhere] };
}

function machineFor({ header, class: fileClass, machine }: ElfFile): LinuxMachine {
  return linuxMachineOf(header.machine, fileClass, machine.pageSizes[0]);
}

function kernelFile({ bytes, isLittle }: ElfFile, { class: ownClass }: LinuxMachine): KernelFile {
  const own = new Bytes(bytes.source, isLittle);
  const header = tableOf(own, headerLayouts[ownClass], 0, 1);
  const layout = segmentLayouts[ownClass];
  const [count, start] = [header.get.phnum(0), header.get.phoff(0)];
  const size = count * layout.size;
  const isRead =
    header.get.phentsize(0) === layout.size &&
    size > 0 &&
    size <= mostHeaders &&
    start >= 0 &&
    start + size <= bytes.size;
  if (!isRead) return { bytes: own, header, segments: undefined };
  const table = tableOf(own, layout, start, count);
  return { bytes: own, header, segments: Array.from({ length: count }, (_, index) => segmentOf(own, table, index)) };
}

function segmentOf(bytes: Bytes, table: Table<SegmentField>, index: number): KernelSegment {
  const { get } = table;
  const low = (name: SegmentField): number => {
    const { offset, size } = fieldAt(table, name, index);
    return bytes.u32(bytes.isLittle ? offset : offset + size - 4);
  };
  return {
    index,
    type: get.type(index),
    flags: get.flags(index),
    offset: get.offset(index),
    address: get.vaddr(index),
    fileSize: get.filesz(index),
    memorySize: get.memsz(index),
    align: get.align(index),
    low: { offset: low('offset'), align: low('align') },
    offsetText:
      fieldAt(table, 'offset', index).size === 8
        ? bytes.hex64(fieldAt(table, 'offset', index).offset)
        : hex(get.offset(index)),
  };
}

function startOn(file: ElfFile, machine: LinuxMachine, interpreter: NamedInterpreter, page: number): KernelLoad {
  return new Start(file, machine, page).run(interpreter);
}

/** Thrown within this file when the kernel goes no further. */
class Refused extends Error {
  readonly refusal: Refusal;
  constructor(rule: RuleId, why: string) {
    super(why);
    this.refusal = { rule, why };
  }
}

/** One start on a kernel with pages of one size. */
class Start {
  readonly #file: ElfFile;
  readonly #program: KernelFile;
  readonly #machine: LinuxMachine;
  readonly #page: number;
  readonly #rules = new Set<RuleId>();
  #mappings: Mapping[] = [];
  #isStackExecutable = false;
  #readImpliesExec = false;
  /** Something free is left above `#top`. */
  #hasGap = false;
  /** Everything that mmap places ends at or below this. */
  #top: number;

  constructor(file: ElfFile, machine: LinuxMachine, page: number) {
    this.#file = file;
    this.#machine = machine;
    this.#page = page;
    this.#program = kernelFile(file, machine);
    this.#top = machine.stackTop === undefined ? 0 : machine.stackTop - stackGap;
  }

  run(interpreter: NamedInterpreter): KernelLoad {
    const { header } = this.#program;
    const nothing = { headers: 0, entry: 0, base: 0, breakStart: 0 };
    const common = {
      machine: this.#machine,
      page: this.#page,
      isPlaced: this.#isPlaced(),
      headerSize: header.get.phentsize(0),
      headerCount: header.get.phnum(0),
      rules: this.#rules,
    };
    try {
      const segments = this.#check(interpreter);
      this.#stackOf(segments);
      const mapped = this.#mapAll(segments, interpreter);
      return {
        ...common,
        ...mapped,
        refusals: this.#refusalsLater(mapped.start),
        mappings: this.#mappings.toSorted((a, b) => a.start - b.start),
        isStackExecutable: this.#isStackExecutable,
        readImpliesExec: this.#readImpliesExec,
      };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.#rules.clear();
      this.#rules.add(error.refusal.rule);
      const flags = { isStackExecutable: false, readImpliesExec: false };
      return { ...common, ...nothing, ...flags, refusals: [error.refusal], mappings: [] };
    }
  }

  #isPlaced(): boolean {
    const isFixed = this.#program.header.get.type(0) === executable;
    return this.#machine.stackTop !== undefined && (isFixed || this.#machine.programBase !== undefined);
  }

  #use(rule: RuleId): RuleId {
    this.#rules.add(rule);
    return rule;
  }

  /** What is checked while the old program is still there. */
  #check(interpreter: NamedInterpreter): readonly KernelSegment[] {
    const { bytes, header, segments } = this.#program;
    const type = header.get.type(0);
    if (type !== executable && type !== dynamic) {
      const name = fileTypes.of(type)?.fullName ?? hex(type);
      throw new Refused('refusedType', `e_type is ${name}`);
    }
    const isOtherClass = this.#file.class !== this.#machine.class;
    if (!segments) throw new Refused(isOtherClass ? 'refusedClass' : 'refusedHeaders', headersProblem(this.#program));
    const named = segments.find((segment) => segment.type === interpreterType);
    if (!named) return segments;
    const problem = nameProblem(bytes, named);
    if (problem) throw problem;
    if (this.#nameAt(named) === '') throw new Refused('refusedFolder', 'PT_INTERP: an empty path');
    if (interpreter === 'missing') throw new Refused('refusedMissing', `PT_INTERP: ${this.#nameAt(named)}`);
    if (interpreter !== 'unknown') this.#checkInterpreter(interpreter, this.#nameAt(named));
    return segments;
  }

  #nameAt({ offset, fileSize }: KernelSegment): string {
    const { bytes } = this.#program;
    return bytes.string(offset, bytes.lengthOfString(offset, fileSize));
  }

  #checkInterpreter(file: ElfFile, name: string): void {
    const { bytes, header, segments } = kernelFile(file, this.#machine);
    if (bytes.size < header.layout.size) throw new Refused('refusedShort', `${name}: ${bytes.size} bytes`);
    const isForCpu = this.#machine.numbers.includes(header.get.machine(0));
    if (bytes.u32(0) !== this.#program.bytes.u32(0)) throw new Refused('refusedInterpreter', `${name}: no ELF file`);
    if (!isForCpu) throw new Refused('refusedInterpreter', `${name}: e_machine ${header.get.machine(0)}`);
    if (!segments)
      throw new Refused('refusedInterpreter', `${name}: ${headersProblem(kernelFile(file, this.#machine))}`);
  }

  #stackOf(segments: readonly KernelSegment[]): void {
    const header = segments.findLast(({ type }) => type === stackType);
    if (header) {
      this.#isStackExecutable = (header.flags & canExecute) !== 0;
      this.#use(this.#isStackExecutable ? 'kernelStackExecutable' : 'kernelStackPlain');
    } else {
      this.#readImpliesExec = this.#machine.withoutStackHeader === 'all';
      this.#isStackExecutable = this.#readImpliesExec;
      this.#use(this.#readImpliesExec ? 'kernelReadImpliesExec' : 'kernelNoStackHeader');
    }
    const { stackTop } = this.#machine;
    if (stackTop === undefined) return;
    const used = roundDown(stackTop - 1, this.#page);
    this.#mappings.push({
      of: 'kernel',
      what: 'stack',
      start: used - stackRoom,
      end: stackTop,
      access: this.#isStackExecutable ? 'rwx' : 'rw-',
      rule: this.#isStackExecutable ? 'kernelStackExecutable' : 'kernelStackPlain',
    });
  }

  #mapAll(
    segments: readonly KernelSegment[],
    interpreter: NamedInterpreter,
  ): Pick<KernelLoad, 'headers' | 'entry' | 'base' | 'breakStart'> & { readonly start: number } {
    const { header } = this.#program;
    const loads = segments.filter(({ type }) => type === load);
    const asksForOne = segments.some(({ type }) => type === interpreterType);
    const [bias, rule] = this.#biasOf(loads, asksForOne);
    this.#mapSegments('program', this.#program, loads, bias, rule);
    const headerStart = header.get.phoff(0);
    const holder = loads.findLast(({ offset, fileSize }) => offset <= headerStart && headerStart < offset + fileSize);
    const headers = bias + (holder ? headerStart - holder.offset + holder.address : 0);
    const entry = unsigned(header.get.entry(0) + bias);
    const breakStart = this.#mapBreak(loads, bias, rule === 'kernelAlone');
    const linker = asksForOne ? this.#mapInterpreter(interpreter) : { base: 0, start: entry };
    if (linker.start !== undefined && this.#isOutside(linker.start))
      throw new Refused('killedEntry', `the entry point is ${hex(linker.start)}`);
    this.#mapVdso();
    return { headers, entry, breakStart, base: linker.base, start: linker.start ?? entry };
  }

  /** How far addresses of the program move. */
  #biasOf(loads: readonly KernelSegment[], asksForOne: boolean): [bias: number, rule: RuleId] {
    const [first] = loads;
    if (!first || this.#program.header.get.type(0) === executable) return [0, this.#use('kernelFixed')];
    const largest = this.#alignmentOf(loads);
    const rule = this.#use(asksForOne ? 'kernelProgram' : 'kernelAlone');
    if (!this.#isPlaced()) return [0, rule];
    // Zeros go where the program header says; what follows is as far from it as in the file (elf_load).
    if (!asksForOne && first.fileSize === 0) return [0, rule];
    const total = roundUp(totalSize(loads, this.#page), this.#page);
    const { end = Infinity, programBase = 0 } = this.#machine;
    if (total > end) throw new Refused('killedRoom', `its segments take ${hex(total)} bytes together`);
    if (asksForOne) {
      const bias = roundDown(roundDown(programBase, largest) - first.address, this.#page);
      const start = roundDown(bias + first.address, this.#page);
      this.#needRoom('all segments together', start, start + total, true);
      return [bias, rule];
    }
    const place = this.#roomFor(total);
    this.#top = roundDown(place, largest);
    this.#hasGap ||= this.#top !== place;
    // Where the alignment asks for more than a page, the place is settled before the first segment is mapped there.
    const skew = largest === this.#page ? first.address % this.#page : 0;
    return [roundDown(this.#top + skew - first.address, this.#page), rule];
  }

  /** Where mmap puts so many bytes of a file, the highest place first (mm/huge_memory.c, thp_get_unmapped_area). */
  #roomFor(size: number): number {
    const { hugePage = Infinity } = this.#machine;
    const place = this.#top - size;
    if (size < hugePage) return place;
    this.#use('kernelHuge');
    this.#hasGap = true;
    return roundDown(place, hugePage);
  }

  #alignmentOf(loads: readonly KernelSegment[]): number {
    return Math.max(
      this.#page,
      ...loads
        .filter(({ align, low }) => Math.abs(align) <= exact || low.align === 0)
        .map(({ align }) => (align === -highest ? highest : align))
        .filter(isPowerOfTwo),
    );
  }

  #mapSegments(
    of: 'program' | 'interpreter',
    file: KernelFile,
    loads: readonly KernelSegment[],
    bias: number,
    rule: RuleId,
  ): void {
    const isFixed = rule === 'kernelFixed';
    for (const segment of loads) {
      const name = `program header ${segment.index}`;
      const { end = Infinity } = this.#machine;
      const { fileSize, memorySize, address } = segment;
      const isImpossible = address < 0 || address >= end || memorySize < 0 || memorySize > end - address;
      const isWrong = isImpossible || fileSize < 0 || fileSize > memorySize;
      if (fileSize >= 0 && memorySize >= 0)
        this.#mapOne(of, file, segment, bias, rule, isFixed && segment === loads[0]);
      if (isWrong)
        throw new Refused('killedSize', `${name}: ${hex(fileSize)} of ${hex(memorySize)} bytes at ${hex(address)}`);
    }
  }

  /** Maps one segment as elf_load does. */
  #mapOne(
    of: 'program' | 'interpreter',
    file: KernelFile,
    segment: KernelSegment,
    bias: number,
    rule: RuleId,
    isAlone: boolean,
  ): void {
    const page = this.#page;
    const name = `program header ${segment.index}`;
    const start = roundDown(segment.address + bias, page);
    const skew = segment.address + bias - start;
    const fileEnd = segment.fileSize === 0 ? start : roundUp(start + skew + segment.fileSize, page);
    const place = { of, segment: segment.index, start, rule };
    if (segment.fileSize !== 0) {
      if ((segment.low.offset - skew) % page !== 0)
        throw new Refused(
          'killedMisaligned',
          `${name}: p_offset ${segment.offsetText}, p_vaddr ${hex(segment.address)}, pages of ${hex(page)} bytes`,
        );
      if (segment.offset < 0) throw new Refused('killedOffset', `${name}: p_offset ${segment.offsetText}`);
      this.#needRoom(name, start, fileEnd, isAlone);
      const access = this.#accessOf(segment.flags);
      this.#add({ ...place, what: 'LOAD', end: fileEnd, access, offset: segment.offset - skew });
      this.#use('kernelPages');
    }
    if (segment.memorySize <= segment.fileSize) return;
    this.#use('kernelZeros');
    const isCleared = (start + skew + segment.fileSize) % page !== 0 && segment.fileSize !== 0;
    const lastPage = segment.offset - skew + (fileEnd - start) - page;
    if (isCleared && (segment.flags & canWrite) !== 0 && lastPage >= file.bytes.size)
      throw new Refused(
        'killedZeros',
        `${name}: its last page is at ${hex(lastPage)} of ${hex(file.bytes.size)} bytes`,
      );
    const zerosEnd = roundUp(start + skew + segment.memorySize, page);
    if (zerosEnd <= fileEnd) return;
    this.#needRoom(name, fileEnd, zerosEnd, false);
    const isCode = (segment.flags & canExecute) !== 0 || this.#readImpliesExec;
    const access = isCode ? 'rwx' : 'rw-';
    this.#add({ ...place, what: 'zeros', start: fileEnd, end: zerosEnd, access, rule: 'kernelZeros' });
  }

  #needRoom(name: string, start: number, end: number, isAlone: boolean): void {
    if (this.#isOutside(start) || end > (this.#machine.end ?? Infinity))
      throw new Refused('killedRoom', `${name}: ${hex(start)} to ${hex(end)}`);
    const isTaken = this.#mappings.some((each) => each.start < end && start < (each.end ?? each.start));
    if (isAlone && isTaken) throw new Refused('killedOccupied', `${name}: ${hex(start)} to ${hex(end)}`);
  }

  #isOutside(address: number): boolean {
    return address < 0 || address >= (this.#machine.end ?? Infinity);
  }

  /** Maps over what is there. */
  #add(mapping: Mapping & { readonly end: number }): void {
    const cut = (each: Mapping): Mapping[] => {
      const end = each.end ?? each.start;
      if (end <= mapping.start || mapping.end <= each.start) return [each];
      this.#use('kernelReplaces');
      const after = each.offset === undefined ? {} : { offset: each.offset + mapping.end - each.start };
      return [
        ...(each.start < mapping.start ? [{ ...each, end: mapping.start }] : []),
        ...(mapping.end < end ? [{ ...each, start: mapping.end, end, ...after }] : []),
      ];
    };
    this.#mappings = [...this.#mappings.flatMap(cut), mapping];
  }

  #accessOf(flags: number): string {
    const isCode = (flags & canExecute) !== 0 || (this.#readImpliesExec && (flags & canRead) !== 0);
    return `${flags & canRead ? 'r' : '-'}${flags & canWrite ? 'w' : '-'}${isCode ? 'x' : '-'}`;
  }

  #mapBreak(loads: readonly KernelSegment[], bias: number, isAlone: boolean): number {
    const behind = Math.max(0, ...loads.map(({ address, memorySize }) => address + memorySize)) + bias;
    const rule = this.#use(isAlone ? 'kernelBreakAlone' : 'kernelBreak');
    const start = roundUp(isAlone ? (this.#machine.programBase ?? 0) : behind, this.#page);
    if (!isAlone || this.#isPlaced())
      this.#mappings.push({ of: 'kernel', what: 'heap', start, end: start, access: 'rw-', rule });
    return start;
  }

  #mapInterpreter(interpreter: NamedInterpreter): {
    readonly base: number | undefined;
    readonly start: number | undefined;
  } {
    const rule = this.#use('kernelInterpreter');
    if (typeof interpreter === 'string') return { base: undefined, start: undefined };
    const file = kernelFile(interpreter, this.#machine);
    const loads = (file.segments ?? []).filter(({ type }) => type === load);
    const type = file.header.get.type(0);
    if ((type !== executable && type !== dynamic) || loads.length === 0)
      throw new Refused('killedInterpreter', loads.length === 0 ? 'it has no LOAD segment' : `e_type is ${hex(type)}`);
    const bias = this.#interpreterBias(type, loads);
    if (bias === undefined) return { base: undefined, start: undefined };
    try {
      this.#mapSegments('interpreter', file, loads, bias, rule);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      throw new Refused('killedInterpreter', error.refusal.why);
    }
    return { base: bias, start: bias + file.header.get.entry(0) };
  }

  #interpreterBias(type: number, loads: readonly KernelSegment[]): number | undefined {
    if (type === executable) return 0;
    if (this.#machine.stackTop === undefined) return undefined;
    this.#top = this.#roomFor(roundUp(totalSize(loads, this.#page), this.#page));
    return this.#top - roundDown(loads[0]?.address ?? 0, this.#page);
  }

  #mapVdso(): void {
    const rule = this.#use('kernelVdso');
    // In a gap above it would go where it fits.
    if (this.#machine.stackTop !== undefined && !this.#hasGap)
      this.#mappings.unshift({ of: 'kernel', what: 'vDSO', start: this.#top, isBelow: true, access: 'r-x', rule });
  }

  /** What nothing checks, but ends the program at once; and what depends on who starts it. */
  #refusalsLater(start: number): Refusal[] {
    const found: Refusal[] = [];
    const own = this.#mappings.filter(({ of }) => of !== 'kernel');
    const lowest = own.toSorted((a, b) => a.start - b.start)[0];
    if (lowest && lowest.start < lowestAddress && this.#isPlaced())
      found.push({
        rule: this.#use('killedLow'),
        why: `it has pages at ${hex(lowest.start)}`,
        when: 'without CAP_SYS_RAWIO',
      });
    const isCode = (each: Mapping): boolean =>
      each.access.endsWith('x') && each.start <= start && start < (each.end ?? 0);
    if (!own.some(isCode)) found.push({ rule: this.#use('entryUnmapped'), why: `the entry point is ${hex(start)}` });
    return found;
  }
}

function headersProblem({ header, bytes }: KernelFile): string {
  const { get, layout } = header;
  const [size, count, start] = [get.phentsize(0), get.phnum(0), get.phoff(0)];
  return `e_phentsize ${size}, e_phnum ${count}, e_phoff ${hex(start)} of ${bytes.size} bytes, ${layout.name}`;
}

/** What is wrong with the path of the dynamic linker. */
function nameProblem(bytes: Bytes, { index, offset, offsetText, fileSize }: KernelSegment): Refused | undefined {
  const name = `program header ${index}, PT_INTERP`;
  if (fileSize < 2 || fileSize > longestPath) return new Refused('refusedName', `${name}: ${hex(fileSize)} bytes`);
  if (offset < 0 || offset + fileSize >= highest)
    return new Refused('refusedNameFar', `${name}: p_offset ${offsetText}`);
  if (offset + fileSize > bytes.size)
    return new Refused('refusedNameOutside', `${name}: ${hex(offset)} to ${hex(offset + fileSize)}`);
  if (bytes.u8(offset + fileSize - 1) !== 0) return new Refused('refusedName', `${name}: it does not end in 0`);
  return undefined;
}

function totalSize(loads: readonly KernelSegment[], page: number): number {
  const end = Math.max(...loads.map(({ address, memorySize }) => address + memorySize));
  return end - Math.min(...loads.map(({ address }) => roundDown(address, page)));
}

/** A word that went below 0. */
const unsigned = (value: number): number => (value < 0 ? value + 2 * highest : value);
const roundDown = (value: number, step: number): number => Math.floor(value / step) * step;
const roundUp = (value: number, step: number): number => Math.ceil(value / step) * step;
const isPowerOfTwo = (value: number): boolean => value > 0 && 2 ** Math.round(Math.log2(value)) === value;
