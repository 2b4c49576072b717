// Numbers inside the contents of sections and notes that the specification of ELF itself does not have: packed relocations, signals, signatures of other formats.

import { names, type Names } from './names.ts';

/** Flags of a group in Android's packed relocations (APS2). */
export const packedGroupFlags = names('RELOCATION_', 'Android bionic linker/linker_reloc_iterators.h', [
  [1, 'GROUPED_BY_INFO_FLAG', 'r_info is written once for the group'],
  [2, 'GROUPED_BY_OFFSET_DELTA_FLAG', 'the distance from place to place is written once for the group'],
  [4, 'GROUPED_BY_ADDEND_FLAG', 'the change of the addend is written once for the group'],
  [8, 'GROUP_HAS_ADDEND_FLAG', 'the relocations have addends'],
]);

/** The first four bytes of Android's packed relocations. */
export const packedMagic = 'APS2';

/** Signals as most CPUs number them on Linux; those above SIGTERM depend on the CPU. */
export const signals = names('SIG', 'Linux include/uapi/asm-generic/signal.h', [
  [1, 'HUP', 'the terminal is gone'],
  [2, 'INT', 'interrupted from the keyboard'],
  [3, 'QUIT', 'ended from the keyboard, with a core file'],
  [4, 'ILL', 'illegal instruction'],
  [5, 'TRAP', 'breakpoint or trap'],
  [6, 'ABRT', 'the program called abort()'],
  [7, 'BUS', 'access beyond a mapped file or misaligned (EMT on Alpha, MIPS, SPARC)'],
  [8, 'FPE', 'arithmetic error'],
  [9, 'KILL', 'killed'],
  [11, 'SEGV', 'access to memory that is not there or not permitted'],
  [13, 'PIPE', 'written to a pipe without reader'],
  [14, 'ALRM', 'alarm clock'],
  [15, 'TERM', 'asked to end'],
]);

const siginfo = 'Linux include/uapi/asm-generic/siginfo.h';
/** Why a fault's signal was sent, by the signal's name: si_code. FreeBSD has the same numbers (sys/signal.h). */
export const signalCodes: Readonly<Record<string, Names>> = {
  ILL: names('ILL_', siginfo, [
    [1, 'ILLOPC', 'illegal opcode'],
    [2, 'ILLOPN', 'illegal operand'],
    [3, 'ILLADR', 'illegal addressing mode'],
    [4, 'ILLTRP', 'illegal trap'],
    [5, 'PRVOPC', 'privileged opcode'],
    [6, 'PRVREG', 'privileged register'],
    [7, 'COPROC', 'error of a coprocessor'],
    [8, 'BADSTK', 'error of the internal stack'],
  ]),
  FPE: names('FPE_', siginfo, [
    [1, 'INTDIV', 'integer divided by zero'],
    [2, 'INTOVF', 'integer overflow'],
    [3, 'FLTDIV', 'floating point number divided by zero'],
    [4, 'FLTOVF', 'floating point overflow'],
    [5, 'FLTUND', 'floating point underflow'],
    [6, 'FLTRES', 'inexact result'],
    [7, 'FLTINV', 'invalid operation'],
    [8, 'FLTSUB', 'subscript out of range'],
  ]),
  SEGV: names('SEGV_', siginfo, [
    [1, 'MAPERR', 'nothing is mapped there'],
    [2, 'ACCERR', 'the access is not permitted there'],
    [3, 'BNDERR', 'outside of the bounds of an object'],
    [4, 'PKUERR', 'forbidden by a protection key'],
  ]),
  BUS: names('BUS_', siginfo, [
    [1, 'ADRALN', 'misaligned address'],
    [2, 'ADRERR', 'no memory at the physical address, such as behind the end of a mapped file'],
    [3, 'OBJERR', 'error of the memory itself'],
    [4, 'MCEERR_AR', 'damaged memory was read'],
    [5, 'MCEERR_AO', 'damaged memory was found'],
  ]),
  TRAP: names('TRAP_', siginfo, [
    [1, 'BRKPT', 'breakpoint'],
    [2, 'TRACE', 'single step'],
  ]),
};

/** Bits of NT_FREEBSD_FEATURE_CTL. */
export const freebsdFeatures = names('NT_FREEBSD_FCTL_', 'FreeBSD sys/elf_common.h', [
  [1, 'ASLR_DISABLE', 'addresses are not randomised'],
  [2, 'PROTMAX_DISABLE', 'no limit on later changes of protection'],
  [4, 'STKGAP_DISABLE', 'no random gap at the stack'],
  [8, 'WXNEEDED', 'maps memory writable and executable'],
  [16, 'LA48', 'wants 48-bit addresses'],
]);

/** A format that can be recognised by its first bytes. */
export interface Signature {
  readonly name: string;
  /** Hex digits of the bytes from the start. */
  readonly magic: string;
  readonly source: string;
}

/** What programs carry behind their ELF part. */
export const signatures: readonly Signature[] = [
  { name: 'zip archive', magic: '504b0304', source: 'PKWARE APPNOTE 4.3.7' },
  { name: 'empty zip archive', magic: '504b0506', source: 'PKWARE APPNOTE 4.3.16' },
  { name: 'squashfs image', magic: '68737173', source: 'Linux fs/squashfs/squashfs_fs.h' },
  { name: 'ELF file', magic: '7f454c46', source: 'gABI ELF Identification' },
  { name: 'gzip stream', magic: '1f8b', source: 'RFC 1952' },
  { name: 'Zstandard frame', magic: '28b52ffd', source: 'RFC 8878' },
  { name: 'xz stream', magic: 'fd377a585a00', source: 'The .xz file format 2.1.1' },
  { name: 'bzip2 stream', magic: '425a68', source: 'bzip2(1)' },
  { name: '7-Zip archive', magic: '377abcaf271c', source: '7-Zip 7zFormat.txt' },
  { name: 'kernel module signature', magic: '7e4d6f64756c65207369676e617475726520617070656e6465647e', source: 'Linux include/linux/module_signature.h' },
  { name: 'SQLite database', magic: '53514c69746520666f726d6174203300', source: 'SQLite database file format 1.3.1' },
];
