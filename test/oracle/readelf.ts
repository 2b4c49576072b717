// GNU readelf as the oracle: runs it once on a file and gives what it prints row by row, in the words of our JSON
// (docs/json.md), without keeping more than a line.
// Formats: binutils 2.40, readelf.c. What readelf writes differently from the file, quirks.ts explains.

import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** The tables of docs/json.md that readelf prints. */
export type Table = 'header' | 'segments' | 'sections' | 'dynamic' | 'relocations' | 'dynsyms' | 'symtab';

/**
 * One row as readelf prints it; values as text: 64-bit fields `0x…`, other numbers decimal. A field that readelf does
 * not print is absent.
 */
export type Row = Readonly<Record<string, string>>;

export interface Visitor {
  /** A new ELF file: the archive's member in readelf's words, empty for a file that is no archive. */
  file(member: string): void;
  row(table: Table, row: Row): void;
  /** A line inside a table that no rule here reads. */
  unread(line: string): void;
}

/**
 * Calls the visitor for all that readelf prints of a file; resolves with what it wrote to standard error. Without
 * section headers it goes by the dynamic section.
 */
export async function readelf(path: string, hasSections: boolean, visitor: Visitor): Promise<string> {
  return read('readelf', ['-h', '-l', '-d', '-r', '-s', '-W', hasSections ? '-t' : '-D', path], visitor);
}

/**
 * As readelf(), but relocations only, by LLVM's readelf, which prints nearly the same and knows Android's packed
 * tables. It writes `+ 0` behind symbols in tables without addends.
 */
export async function llvmRelocations(program: string, path: string, visitor: Visitor): Promise<string> {
  return read(program, ['-r', '-W', path], {
    ...visitor,
    row: (table, row) =>
      visitor.row(table, row['addend'] === undefined ? { ...row, sym: (row['sym'] ?? '').replace(/ \+ 0$/, '') } : row),
  });
}

async function read(program: string, words: readonly string[], visitor: Visitor): Promise<string> {
  const child = spawn(program, words, {
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (errors.length < 4000) errors += text;
  });
  const parser = new Parser(visitor);
  const parse = async (): Promise<void> => {
    let rest = '';
    for await (const chunk of child.stdout.setEncoding('utf8') as AsyncIterable<string>) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) parser.line(line);
    }
    parser.line(rest);
  };
  await Promise.all([once(child, 'close'), parse()]);
  return errors;
}

/** The states of the parser: which table the lines belong to. */
type State = 'none' | 'header' | 'sections' | 'segments' | 'mapping' | 'dynamic' | 'rel' | 'rela' | 'relr' | 'symbols';

/** Lines that open a table, and the state they open; the order of the groups is the reader's. */
const openers: readonly (readonly [RegExp, State])[] = [
  [/^ELF Header:$/, 'header'],
  [/^Section Headers?:$/, 'sections'],
  [/^Program Headers?:$/, 'segments'],
  [/^ Section to Segment mapping:$/, 'mapping'],
  [/^Dynamic (?:section|segment) at offset /, 'dynamic'],
  [/^Relocation section '(?<section>.*)' at offset .* contains \d+ entr(?:y|ies):$/, 'rela'],
  [/^'(?<image>[A-Z]+)' relocation section at offset .* contains \d+ bytes:$/, 'rela'],
  [/^Symbol table '(?<symbols>.*)' contains \d+ entr(?:y|ies):$/, 'symbols'],
  [/^Symbol table for image contains \d+ entr(?:y|ies):$/, 'symbols'],
];

/** Lines that are no rows: titles, and sentences about absent tables. */
const titles = [
  /^$/,
  /^Elf file type is /,
  /^Entry point 0x/,
  /^There (is|are) /,
  /^There are no /,
  /^ *\[Nr\] Name/,
  /^ {7}(Type|Flags|Address|Off)\b/,
  /^ {2}Type +Offset/,
  /^ +Tag +Type +Name\/Value/,
  /^ *Offset +Info +Type/,
  /^ +Num: +Value/,
  /^ {2}\d+ offsets?$/,
  /^No version information/,
  /^This file has no/,
  /^ {6}\[Requesting program interpreter: /,
  /^The decoding of unwind sections/,
  /^Dynamic symbol information is not available/,
  /^No processor specific unwind/,
  /^ {2}Segment Sections/,
  /^ {20}Type[23]: /,
  /^[Tt]he dynamic /,
  /^There is no dynamic section/,
  /^Archive Member /,
  /^To see the dynamic relocations /,
];

const imageTables: Readonly<Record<string, string>> = {
  REL: 'DT_REL',
  RELA: 'DT_RELA',
  RELR: 'DT_RELR',
  PLT: 'DT_JMPREL',
};

class Parser {
  private readonly visitor: Visitor;
  private state: State = 'none';
  private section = '';
  private title = '';
  private header: Record<string, string> = {};
  private pending: Record<string, string> | undefined;
  private sectionTypes = new Map<string, string>();

  constructor(visitor: Visitor) {
    this.visitor = visitor;
  }

  line(line: string): void {
    if (line.startsWith('File: ')) {
      this.state = 'none';
      return this.visitor.file(line.slice(6));
    }
    for (const [pattern, state] of openers) {
      const match = line.charCodeAt(0) === 0x20 && state !== 'mapping' ? null : pattern.exec(line);
      if (match) return this.open(state, match.groups ?? {});
    }
    if (this.state === 'none' || !this.row(line))
      if (!titles.some((title) => title.test(line))) this.visitor.unread(`${this.state}: ${line}`);
  }

  private open(state: State, { section, image, symbols }: Readonly<Record<string, string | undefined>>): void {
    this.state = state;
    if (state === 'header') {
      this.header = {};
      this.sectionTypes = new Map();
    }
    this.section = section ?? (image === undefined ? '' : (imageTables[image] ?? image));
    if (state === 'rela' && (image === 'RELR' || this.sectionTypes.get(this.section) === 'RELR')) this.state = 'relr';
    this.title = symbols === undefined || this.sectionTypes.get(symbols) === 'DYNSYM' ? 'dynsyms' : 'symtab';
  }

  /** Whether the line is a row of the open table. */
  private row(line: string): boolean {
    switch (this.state) {
      case 'header':
        return this.headerLine(line);
      case 'sections':
        return this.sectionLine(line);
      case 'segments':
        return this.segmentLine(line);
      case 'mapping':
        return true;
      case 'dynamic':
        return this.dynamicLine(line);
      case 'rel':
      case 'rela':
        return this.relocationLine(line);
      case 'relr':
        return this.relrLine(line);
      case 'symbols':
        return this.symbolLine(line);
      default:
        return false;
    }
  }

  private headerLine(line: string): boolean {
    const match = /^ {2}([^:]+): +(.*)$/.exec(line);
    if (!match) return false;
    const [, label = '', text = ''] = match;
    const known = headerFields[label];
    if (known) this.header[known[0]] = known[1](text);
    if (label === 'Section header string table index') this.visitor.row('header', this.header);
    return true;
  }

  /** With -t a section is three lines, or four when it is compressed: name, numbers, flags, compression. */
  private sectionLine(line: string): boolean {
    const name = /^ {2}\[ *(\d+)\] (.*)$/.exec(line);
    if (name) {
      this.pending = { index: name[1] ?? '', name: name[2] ?? '' };
      return true;
    }
    const numbers =
      /^ {7}(\S.*?) +([0-9a-f]{8}|[0-9a-f]{16}) ([0-9a-f]{6,}) ([0-9a-f]{6,}) ([0-9a-f]{2,}) +(\d+) +(\d+) +(\d+)$/.exec(
        line,
      );
    if (numbers && this.pending) {
      const [, type = '', addr = '', offset = '', size = '', entsize = '', link = '', info = '', align = ''] = numbers;
      Object.assign(this.pending, {
        type,
        addr: hex(addr),
        offset: hex(offset),
        size: hex(size),
        entsize: hex(entsize),
        link,
        info,
        align: '0x' + BigInt(align).toString(16),
      });
      return true;
    }
    const flags = /^ {7}\[([0-9a-f]{8}|[0-9a-f]{16})\]: ?/.exec(line);
    if (flags && this.pending) {
      const row: Row = { ...this.pending, flags: hex(flags[1] ?? '') };
      this.pending = undefined;
      if (!this.sectionTypes.has(row['name'] ?? '')) this.sectionTypes.set(row['name'] ?? '', row['type'] ?? '');
      this.visitor.row('sections', row);
      return true;
    }
    return /^ {7}(ZLIB|ZSTD|\[<|<)/.test(line);
  }

  private segmentLine(line: string): boolean {
    const match =
      /^ {2}(\S.*?) +(0x[0-9a-f]+) (0x[0-9a-f]+) (0x[0-9a-f]+) (0x[0-9a-f]+) (0x[0-9a-f]+) ([R ])([W ])([E ]) (0x[0-9a-f]+|0)$/.exec(
        line,
      );
    if (!match) return false;
    const [
      ,
      type = '',
      offset = '',
      vaddr = '',
      paddr = '',
      filesz = '',
      memsz = '',
      r = '',
      w = '',
      x = '',
      align = '',
    ] = match;
    this.visitor.row('segments', {
      type,
      offset: hex(offset),
      vaddr: hex(vaddr),
      paddr: hex(paddr),
      filesz: hex(filesz),
      memsz: hex(memsz),
      flags: (r + w + x).replaceAll(' ', '').replace('E', 'X').toLowerCase(),
      align: hex(align),
    });
    return true;
  }

  private dynamicLine(line: string): boolean {
    const match = /^ (0x[0-9a-f]+) \((.*?)\) *(.*)$/.exec(line);
    if (!match) return false;
    const [, tag = '', name = '', text = ''] = match;
    this.visitor.row('dynamic', { tag: hex(tag), name, ...dynamicValue(name, text) });
    return true;
  }

  private relocationLine(line: string): boolean {
    const title = /^ *Offset +Info +Type.*?(\+ Addend)?$/.exec(line);
    if (title) {
      this.state = title[1] ? 'rela' : 'rel';
      return true;
    }
    const match = /^([0-9a-f]{8,16}) +([0-9a-f]{8,16}) (unrecognized: [0-9a-f]+|\S+) *(.*)$/.exec(line);
    if (!match) return false;
    const [, offset = '', info = '', type = '', rest = ''] = match;
    const row = {
      section: this.section,
      offset: hex(offset),
      type: type.replace('unrecognized: ', 'unrecognized '),
      symIndex: String(BigInt('0x' + info) >> (info.length === 8 ? 8n : 32n)),
    };
    const withAddend = this.state === 'rela';
    const alone = /^(-?)([0-9a-f]*)$/.exec(rest);
    const named = withAddend
      ? /^(?:[0-9a-f]{8,16}|.*?\(\)) +(.*) ([+-]) ([0-9a-f]+)$/.exec(rest)
      : /^(?:[0-9a-f]{8,16}|.*?\(\)) +(.*)$/.exec(rest);
    if (named)
      this.visitor.row('relocations', {
        ...row,
        sym: named[1] ?? '',
        ...(withAddend && { addend: signed(named[2] === '-', named[3] ?? '') }),
      });
    else if (lituse[rest] !== undefined) this.visitor.row('relocations', { ...row, addend: lituse[rest] ?? '' });
    else if (alone)
      this.visitor.row('relocations', {
        ...row,
        sym: '',
        ...(withAddend && { addend: signed(alone[1] === '-', alone[2] || '0') }),
      });
    else return false;
    return true;
  }

  private relrLine(line: string): boolean {
    if (!/^[0-9a-f]{8,16}$/.test(line)) return false;
    this.visitor.row('relocations', { section: this.section, offset: hex(line), type: 'RELR' });
    return true;
  }

  private symbolLine(line: string): boolean {
    const match =
      /^ *(\d+): ([0-9a-f]{8,16}) +(\d+|0x[0-9a-f]+) (<[^>]+>: \S+|\S+) +(<[^>]+>: \S+|\S+) +(\S+) +(?:\[([^\]]*)\] +)?(\S+(?: ?\[0x[0-9a-f]+\])?) (.*)$/.exec(
        line,
      );
    if (!match) return false;
    const [, index = '', value = '', size = '', type = '', bind = '', vis = '', , ndx = '', name = ''] = match;
    this.visitor.row(this.title as Table, {
      index,
      value: hex(value),
      size: hex(BigInt(size).toString(16)),
      type,
      bind,
      vis,
      ndx: reservedIndex(ndx),
      name: this.title === 'dynsyms' ? name.replace(/(@.*) \(\d+\)$/, '$1') : name,
    });
    return true;
  }
}

/** Reserved section indices without a name as our own words for them: `PRC[0xff03]` counts from SHN_LOPROC. */
export function reservedIndex(ndx: string): string {
  const [, range = '', index = ''] = /^(PRC|OS|RSV) ?\[(0x[0-9a-f]+)\]$/.exec(ndx) ?? [];
  const [name, first] = { PRC: ['LOPROC', 0xff00], OS: ['LOOS', 0xff20], RSV: ['LORESERVE', 0xff00] }[range] ?? [];
  if (name === undefined || first === undefined) return ndx;
  return Number(index) === first ? `${name}+0` : `${name}+0x${(Number(index) - Number(first)).toString(16)}`;
}

/** Header labels → our field and how to read the text. */
const headerFields: Readonly<Record<string, readonly [string, (text: string) => string]>> = {
  Class: ['class', (text) => text],
  Data: ['endian', (text) => (text.endsWith('little endian') ? 'little' : text.endsWith('big endian') ? 'big' : text)],
  Type: ['type', (text) => text.split(' ')[0] ?? ''],
  Machine: ['machine', (text) => machines[text] ?? text],
  'Entry point address': ['entry', hex],
  'Start of program headers': ['phoff', decimal],
  'Start of section headers': ['shoff', decimal],
  Flags: ['flags', (text) => String(Number(/^0x[0-9a-f]+/.exec(text)?.[0]))],
  'Number of program headers': ['phnum', extended],
  'Number of section headers': ['shnum', extended],
  'Section header string table index': ['shstrndx', extended],
};

/** readelf's words for a CPU → EM_ name without prefix (gABI 4.1 and elf/common.h). */
const machines: Readonly<Record<string, string>> = {
  'Advanced Micro Devices X86-64': 'X86_64',
  'Intel 80386': '386',
  AArch64: 'AARCH64',
  ARM: 'ARM',
  'RISC-V': 'RISCV',
  'MIPS R3000': 'MIPS',
  PowerPC: 'PPC',
  PowerPC64: 'PPC64',
  'IBM S/390': 'S390',
  LoongArch: 'LOONGARCH',
  Sparc: 'SPARC',
  'Sparc v9': 'SPARCV9',
  MC68000: '68K',
  'Renesas / SuperH SH': 'SH',
  HPPA: 'PARISC',
  'Intel IA-64': 'IA_64',
  Alpha: 'ALPHA',
  'Linux BPF': 'BPF',
  ARCv2: 'ARC_COMPACT2',
  ARCompact: 'ARC_COMPACT',
  'Lanai 32-bit processor': 'LANAI',
  'Atmel AVR 8-bit microcontroller': 'AVR',
  'Texas Instruments msp430 microcontroller': 'MSP430',
  'QUALCOMM Hexagon': 'QDSP6',
  'QUALCOMM DSP6 Processor': 'QDSP6',
  'NEC Vector Engine': 'VE',
  'C-SKY': 'CSKY',
  'Xilinx MicroBlaze': 'MICROBLAZE',
};

/**
 * What an Alpha LITUSE relocation's addend means, which readelf prints instead of it (include/elf/alpha.h,
 * LITUSE_ALPHA_*).
 */
const lituse: Readonly<Record<string, string>> = {
  '(ADDR)': '0x0',
  '(BASE)': '0x1',
  '(BYTOFF)': '0x2',
  '(JSR)': '0x3',
  '(TLSGD)': '0x4',
  '(TLSLDM)': '0x5',
  '(JSRDIRECT)': '0x6',
};

const dynamicFlags: Readonly<Record<string, number>> = {
  ORIGIN: 1,
  SYMBOLIC: 2,
  TEXTREL: 4,
  BIND_NOW: 8,
  STATIC_TLS: 16,
};
const dynamicFlags1: Readonly<Record<string, number>> = {
  NOW: 0x1,
  GLOBAL: 0x2,
  GROUP: 0x4,
  NODELETE: 0x8,
  LOADFLTR: 0x10,
  INITFIRST: 0x20,
  NOOPEN: 0x40,
  ORIGIN: 0x80,
  DIRECT: 0x100,
  TRANS: 0x200,
  INTERPOSE: 0x400,
  NODEFLIB: 0x800,
  NODUMP: 0x1000,
  CONFALT: 0x2000,
  ENDFILTEE: 0x4000,
  DISPRELDNE: 0x8000,
  DISPRELPND: 0x10000,
  NODIRECT: 0x20000,
  IGNMULDEF: 0x40000,
  NOKSYMS: 0x80000,
  NOHDR: 0x100000,
  EDITED: 0x200000,
  NORELOC: 0x400000,
  SYMINTPOSE: 0x800000,
  GLOBAUDIT: 0x1000000,
  SINGLETON: 0x2000000,
  STUB: 0x4000000,
  PIE: 0x8000000,
};
/** RHF_ names of DT_MIPS_FLAGS (include/elf/mips.h). */
const mipsFlags: Readonly<Record<string, number>> = { NONE: 0, QUICKSTART: 1, NOTPOT: 2, NO_LIBRARY_REPLACEMENT: 4 };
const dynamicFlagTables: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  FLAGS: dynamicFlags,
  FLAGS_1: dynamicFlags1,
  MIPS_FLAGS: mipsFlags,
};

/**
 * What a dynamic entry's text says: `value`, or `string` where only that is printed; neither for tags whose value
 * readelf does not print.
 */
function dynamicValue(name: string, text: string): Row {
  const string =
    /^(?:Shared library|Library soname|Library rpath|Library runpath|Auxiliary library|Filter library|Dependency audit library|Audit library|Configuration file|Not needed object): \[(.*)\]$/.exec(
      text,
    );
  if (string) return { string: string[1] ?? '' };
  if (text === '') return {};
  const bytes = /^(\d+)(?: \(bytes\))?$/.exec(text);
  if (bytes) return { value: decimal(bytes[1] ?? '') };
  const address = /^(0x[0-9a-f]+)(?: -- 0x[0-9a-f]+)?$/.exec(text);
  if (address) return { value: hex(address[1] ?? '') };
  if (name === 'PLTREL') return { value: text === 'RELA' ? '0x7' : text === 'REL' ? '0x11' : text };
  const flags = dynamicFlagTables[name];
  if (flags) return { value: flagsValue(flags, text.replace(/^Flags: /, '').trim()) };
  return { value: text };
}

function flagsValue(table: Readonly<Record<string, number>>, words: string): string {
  let value = 0;
  for (const word of words.split(' ').filter((each) => each !== ''))
    value += table[word] ?? (/^[0-9a-f]+$/.test(word) ? parseInt(word, 16) : NaN);
  return '0x' + value.toString(16);
}

function extended(text: string): string {
  return /^\S+ \((\d+)\)$/.exec(text)?.[1] ?? text;
}

function decimal(text: string): string {
  return '0x' + BigInt(/^\d+/.exec(text)?.[0] ?? 0).toString(16);
}

/** Hex digits, with or without 0x and leading zeros → `0x…` without leading zeros. */
function hex(text: string): string {
  return '0x' + (text.replace(/^(0x)?0*/, '') || '0');
}

function signed(isNegative: boolean, digits: string): string {
  return (isNegative ? '-' : '') + hex(digits);
}
