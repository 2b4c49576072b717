// The report on a file's hardening: every protection that one asks for, also those that go without saying, each with
// what would mend it.

import { fileTypes, segmentTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { bindNowEntry } from '../decode/code/slots.ts';
import { dynamicOf } from '../decode/dynamic.ts';
import type { ElfFile } from '../decode/file.ts';
import type { Protection } from './hardening.ts';
import { isLoaded, summaryOf } from './summary.ts';

/** A protection, and in words what would bring it; empty where it is in place or nothing would. */
export interface Verdict extends Protection {
  readonly mend: string;
}

export interface HardeningReport {
  readonly verdicts: readonly Verdict[];
  /** Why there are none, in words; empty where there are. */
  readonly reason: string;
}

const shared = valueOf(fileTypes, 'DYN');
const relro = valueOf(segmentTypes, 'GNU_RELRO');

const branchMends = {
  x86:
    'compile all code, also assembler sources, with -fcf-protection=full; ' +
    'ld -z cet-report=error names what lacks it',
  arm:
    'compile all code, also assembler sources, with -mbranch-protection=standard; ' +
    'lld -z bti-report=error names what lacks it',
};

/**
 * What brings each protection, by its name: options of compilers (GCC, Invoking GCC) and link editors (ld(1), lld(1)).
 * The order is that of the report.
 */
const mends: Readonly<Record<string, string | ((file: ElfFile, verdict: Protection) => string)>> = {
  RELRO: mendRelro,
  binding: 'link with -z now (cc -Wl,-z,now); LD_BIND_NOW=1 does it for one start',
  stack:
    'link with -z noexecstack; assembler sources need a section .note.GNU-stack without X; ' +
    'nested functions of GCC want -ftrampoline-impl=heap',
  PIE: 'compile with -fPIE and link with -pie',
  IBT: branchMends.x86,
  SHSTK: branchMends.x86,
  BTI: branchMends.arm,
  PAC: branchMends.arm,
  GCS: branchMends.arm,
  'stack protector': 'compile with -fstack-protector-strong',
  FORTIFY: 'compile with -O2 -D_FORTIFY_SOURCE=3 against a C library that has checked functions (glibc; musl has none)',
  RPATH:
    'link without -rpath, or with --enable-new-dtags, which makes it DT_RUNPATH; patchelf --remove-rpath takes it out',
  RUNPATH: "link without -rpath where libraries lie in the system's folders; patchelf --remove-rpath takes it out",
  'search path': '',
  TEXTREL: 'compile all code with -fPIC; ld -z text names what was not',
  RWX: 'link without -N (--omagic); with a script of its own, keep what has W and what has X in segments of their own',
};
const order = Object.keys(mends);

function mendRelro(file: ElfFile, { isGood }: Protection): string {
  const hasHeader = file.segments.some(({ type }) => type === relro);
  const isStatic = summaryOf(file).kind.text.startsWith('static');
  if (hasHeader && isStatic && isGood === false)
    return 'link it dynamically, or statically with a C library that applies PT_GNU_RELRO by itself (glibc)';
  return 'link with -z relro -z now (cc -Wl,-z,relro,-z,now)';
}

/** The report on a file; a reason where protections mean nothing. */
export function hardeningReport(file: ElfFile): HardeningReport {
  const { hardening, kind } = summaryOf(file);
  if (hardening.length === 0) return { verdicts: [], reason: `${kind.text}: no process runs it as it is` };
  const verdicts = [...hardening, ...unmentioned(file, hardening)]
    .map((verdict) => ({ ...verdict, mend: mendOf(file, verdict) }))
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return { verdicts, reason: '' };
}

function mendOf(file: ElfFile, verdict: Protection): string {
  const mend = verdict.isGood === true ? '' : mends[verdict.name];
  return typeof mend === 'function' ? mend(file, verdict) : (mend ?? '');
}

/** What the listing does not speak of: what is usual, and what nothing says. */
function unmentioned(file: ElfFile, hardening: readonly Protection[]): Protection[] {
  const names = new Set(hardening.map(({ name }) => name));
  const row = (name: string, isGood: boolean | undefined, text: string, why: string): Protection[] =>
    names.has(name) ? [] : [{ name, isGood, text, why, at: undefined }];
  const isDynamic = dynamicOf(file) !== undefined;
  const isProgram = file.header.type === shared && /PIE|program|executable/.test(summaryOf(file).kind.text);
  return [
    ...(isDynamic && bindNowEntry(file)
      ? row('binding', true, 'bound at start', 'nothing waits for its first call')
      : []),
    ...(isProgram ? row('PIE', true, 'PIE', 'ET_DYN is loaded at addresses that the kernel chooses') : []),
    ...branchNames(file).flatMap((name) =>
      row(name, undefined, `no ${name}`, `no property says that all code of the file is made for ${name}`),
    ),
    ...row('FORTIFY', undefined, 'no FORTIFY', 'no function with checks (__memcpy_chk and its like) is named'),
    ...(isDynamic && !names.has('RPATH') && !names.has('RUNPATH')
      ? row('search path', true, 'no search path', 'neither DT_RPATH nor DT_RUNPATH')
      : []),
    ...(isDynamic ? row('TEXTREL', true, 'no text relocations', 'neither DT_TEXTREL nor DF_TEXTREL') : []),
    ...(isLoaded(file) ? row('RWX', true, 'no writable code', 'no LOAD segment has the flags W and X') : []),
  ];
}

/** The protections of branches that the CPU has. */
function branchNames({ machine }: ElfFile): string[] {
  const known = machine.properties?.find(({ name }) => name.endsWith('FEATURE_1_AND'))?.bits.constants ?? [];
  return known.map(({ name }) => name).filter((name) => name in mends);
}
