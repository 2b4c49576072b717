// The numbers and records of core files: what each system numbers and lays out in its own way. Linux's note types are in notes.ts.

import { layout } from '../base/table.ts';
import { machineNumbers } from './machineNumbers.ts';
import { names, valueOf, type Names } from './names.ts';

const freebsd = 'FreeBSD sys/elf_common.h';
const freebsdRecords = 'FreeBSD sys/procfs.h';
const netbsd = 'NetBSD sys/exec_elf.h';
const openbsd = 'OpenBSD sys/exec_elf.h';

// Types of notes.

/** Notes of the owner `CORE` in core files of Solaris and illumos: other names than Linux has for some numbers, other records for all. */
export const solarisCoreNoteTypes = names('NT_', 'illumos sys/elf.h', [
  [1, 'PRSTATUS', 'process and one thread, old form'],
  [2, 'PRFPREG', 'floating point registers'],
  [3, 'PRPSINFO', 'process, old form'],
  [4, 'PRXREG', 'extra registers'],
  [5, 'PLATFORM', 'name of the platform'],
  [6, 'AUXV', 'auxiliary vector'],
  [7, 'GWINDOWS', 'register windows'],
  [8, 'ASRS', 'ancillary state registers'],
  [9, 'LDT', 'x86: local descriptor table'],
  [10, 'PSTATUS', 'process status'],
  [13, 'PSINFO', 'process information'],
  [14, 'PRCRED', 'credentials'],
  [15, 'UTSNAME', 'name and version of the system'],
  [16, 'LWPSTATUS', 'thread status'],
  [17, 'LWPSINFO', 'thread information'],
  [18, 'PRPRIV', 'privileges'],
  [19, 'PRPRIVINFO', 'what privileges the system has'],
  [20, 'CONTENT', 'what the core file holds'],
  [21, 'ZONENAME', 'name of the zone'],
  [22, 'FDINFO', 'open files'],
  [23, 'SPYMASTER', 'process that controls the agent thread'],
  [24, 'SECFLAGS', 'security flags'],
]);

/** Notes of the owner `FreeBSD` in core files. The first three have the numbers of System V, and records of FreeBSD's own. */
export const freebsdCoreNoteTypes = names('NT_', freebsd, [
  [1, 'PRSTATUS', 'registers and signal of a thread', freebsdRecords],
  [2, 'FPREGSET', 'floating point registers of the thread before', freebsdRecords],
  [3, 'PRPSINFO', 'process: name, arguments', freebsdRecords],
  [7, 'THRMISC', 'name of the thread before'],
  [8, 'PROCSTAT_PROC', 'processes'],
  [9, 'PROCSTAT_FILES', 'open files'],
  [10, 'PROCSTAT_VMMAP', 'memory map'],
  [11, 'PROCSTAT_GROUPS', 'groups'],
  [12, 'PROCSTAT_UMASK', 'file creation mask'],
  [13, 'PROCSTAT_RLIMIT', 'resource limits'],
  [14, 'PROCSTAT_OSREL', 'release date of the system'],
  [15, 'PROCSTAT_PSSTRINGS', 'arguments and environment'],
  [16, 'PROCSTAT_AUXV', 'auxiliary vector'],
  [17, 'PTLWPINFO', 'thread information of ptrace'],
  [0x100, 'PPC_VMX', 'PowerPC: AltiVec registers'],
  [0x102, 'PPC_VSX', 'PowerPC: VSX registers'],
  [0x200, 'X86_SEGBASES', 'x86: segment bases'],
  [0x202, 'X86_XSTATE', 'x86: extended state as XSAVE writes it'],
  [0x400, 'ARM_VFP', 'Arm: VFP registers'],
  [0x401, 'ARM_TLS', 'Arm: thread pointer'],
  [0x406, 'ARM_ADDR_MASK', 'Arm: bits of pointers that are no address'],
]);

const netbsdCoreNoteTypes = names('NT_NETBSDCORE_', 'NetBSD core(5)', [
  [1, 'PROCINFO', 'process: signal, owner, name'],
  [2, 'AUXV', 'auxiliary vector'],
  [24, 'LWPSTATUS', 'thread: id, signals, name'],
]);

/** Types from 32 on are the numbers of ptrace requests, counted from the first of the CPU. */
const netbsdRegisterTypes = (general: number, floating: number): Names => names('PT_', 'NetBSD core(5)', [
  [general, 'GETREGS', 'registers of the thread'],
  [floating, 'GETFPREGS', 'floating point registers of the thread'],
], netbsdCoreNoteTypes);

const netbsdUsual = netbsdRegisterTypes(33, 35);
const netbsdFirst = netbsdRegisterTypes(32, 34);
const netbsdByMachine: ReadonlyMap<number, Names> = new Map([
  ...['AARCH64', 'ALPHA', 'OLD_ALPHA', 'SPARC', 'SPARC32PLUS', 'SPARCV9'].map((name) => [valueOf(machineNumbers, name), netbsdFirst] as const),
  [valueOf(machineNumbers, 'SH'), netbsdRegisterTypes(35, 37)],
]);

/** Notes of the owners `NetBSD-CORE` and, for thread N, `NetBSD-CORE@N`; the CPU numbers the registers. */
export function netbsdCoreTypes(machine: number): Names {
  return netbsdByMachine.get(machine) ?? netbsdUsual;
}

/** Notes of the owner `OpenBSD` in programs and, with `OpenBSD@N` for thread N, in core files. */
export const openbsdNoteTypes = names('NT_OPENBSD_', openbsd, [
  [1, 'IDENT', 'the file is for OpenBSD'],
  [2, 'PROF', 'the file has room for profiling'],
  [10, 'PROCINFO', 'core file: process'],
  [11, 'AUXV', 'core file: auxiliary vector'],
  [20, 'REGS', 'core file: registers of the thread'],
  [21, 'FPREGS', 'core file: floating point registers of the thread'],
  [22, 'XFPREGS', 'core file: extended floating point registers of the thread'],
  [23, 'WCOOKIE', 'core file: cookie of the register windows'],
  [24, 'PACMASK', 'core file: masks of pointer authentication codes'],
]);

// Signals, auxiliary vectors.

/** Signals of the BSDs on all CPUs; those that one of them lacks or adds are from 32 on. */
export const bsdSignals = names('SIG', '4.4BSD sys/signal.h', [
  [1, 'HUP', 'the terminal is gone'],
  [2, 'INT', 'interrupted from the keyboard'],
  [3, 'QUIT', 'ended from the keyboard, with a core file'],
  [4, 'ILL', 'illegal instruction'],
  [5, 'TRAP', 'breakpoint or trap'],
  [6, 'ABRT', 'the program called abort()'],
  [7, 'EMT', 'instruction to be emulated'],
  [8, 'FPE', 'arithmetic error'],
  [9, 'KILL', 'killed'],
  [10, 'BUS', 'access beyond a mapped file or misaligned'],
  [11, 'SEGV', 'access to memory that is not there or not permitted'],
  [12, 'SYS', 'bad system call'],
  [13, 'PIPE', 'written to a pipe without reader'],
  [14, 'ALRM', 'alarm clock'],
  [15, 'TERM', 'asked to end'],
  [16, 'URG', 'urgent data on a socket'],
  [17, 'STOP', 'stopped'],
  [18, 'TSTP', 'stopped from the keyboard'],
  [19, 'CONT', 'continued'],
  [20, 'CHLD', 'a child process has ended or stopped'],
  [21, 'TTIN', 'read from the terminal in the background'],
  [22, 'TTOU', 'written to the terminal in the background'],
  [23, 'IO', 'input or output is possible'],
  [24, 'XCPU', 'limit of CPU time'],
  [25, 'XFSZ', 'limit of file size'],
  [26, 'VTALRM', 'virtual alarm clock'],
  [27, 'PROF', 'profiling alarm clock'],
  [28, 'WINCH', 'the window has another size'],
  [29, 'INFO', 'status asked for from the keyboard'],
  [30, 'USR1', 'first signal of the user'],
  [31, 'USR2', 'second signal of the user'],
]);

/** a_type as far as all systems number it alike. */
const commonAuxiliary = names('AT_', 'System V ABI, process stack', [
  [0, 'NULL', 'end of the vector'],
  [1, 'IGNORE', 'to be ignored'],
  [2, 'EXECFD', 'file descriptor of the program'],
  [3, 'PHDR', 'address of the program headers of the program'],
  [4, 'PHENT', 'size of one program header'],
  [5, 'PHNUM', 'number of program headers'],
  [6, 'PAGESZ', 'page size'],
  [7, 'BASE', 'address the dynamic linker is loaded at'],
  [8, 'FLAGS', 'flags'],
  [9, 'ENTRY', 'entry point of the program'],
]);

/** a_type of Solaris and illumos. */
export const solarisAuxiliary = names('AT_SUN_', 'illumos sys/auxv.h', [
  [2000, 'UID', 'effective user'],
  [2001, 'RUID', 'real user'],
  [2002, 'GID', 'effective group'],
  [2003, 'RGID', 'real group'],
  [2004, 'LDELF', 'address of the dynamic linker\'s ELF header'],
  [2005, 'LDSHDR', 'address of the dynamic linker\'s section headers'],
  [2006, 'LDNAME', 'name of the dynamic linker'],
  [2007, 'LPAGESZ', 'large page size'],
  [2008, 'PLATFORM', 'name of the platform'],
  [2009, 'HWCAP', 'what the CPU can do'],
  [2010, 'IFLUSH', 'the instruction cache needs flushing'],
  [2011, 'CPU', 'name of the CPU'],
  [2014, 'EXECNAME', 'path of the program'],
  [2015, 'MMU', 'name of the MMU module'],
  [2016, 'LDDATA', 'address of the dynamic linker\'s data'],
  [2017, 'AUXFLAGS', 'flags of the kernel'],
], commonAuxiliary);

/** a_type of FreeBSD. */
export const freebsdAuxiliary = names('AT_', freebsd, [
  [10, 'NOTELF', 'the program is no ELF file'],
  [11, 'UID', 'real user'],
  [12, 'EUID', 'effective user'],
  [13, 'GID', 'real group'],
  [14, 'EGID', 'effective group'],
  [15, 'EXECPATH', 'path of the program'],
  [16, 'CANARY', 'address of the stack protector\'s value'],
  [17, 'CANARYLEN', 'bytes of the stack protector\'s value'],
  [18, 'OSRELDATE', 'release date of the system'],
  [19, 'NCPUS', 'number of CPUs'],
  [20, 'PAGESIZES', 'address of the page sizes'],
  [21, 'PAGESIZESLEN', 'bytes of the page sizes'],
  [22, 'TIMEKEEP', 'address of the clock that is read without a system call'],
  [23, 'STACKPROT', 'protection of the stack'],
  [24, 'EHDRFLAGS', 'e_flags of the program'],
  [25, 'HWCAP', 'what the CPU can do'],
  [26, 'HWCAP2', 'what the CPU can do, more'],
  [27, 'BSDFLAGS', 'flags of the system'],
  [28, 'ARGC', 'number of arguments'],
  [29, 'ARGV', 'address of the arguments'],
  [30, 'ENVC', 'number of environment variables'],
  [31, 'ENVV', 'address of the environment variables'],
  [32, 'PS_STRINGS', 'address of the record that leads to arguments and environment'],
  [33, 'FXRNG', 'address of the version of the random seed'],
  [34, 'KPRELOAD', 'address of the vDSO'],
  [35, 'USRSTACKBASE', 'top of the stack'],
  [36, 'USRSTACKLIM', 'limit of the stack\'s growth'],
  [38, 'HWCAP3', 'what the CPU can do, still more'],
  [39, 'HWCAP4', 'what the CPU can do, and more'],
], commonAuxiliary);

const usersAndGroups = [
  [2000, 'EUID', 'effective user'],
  [2001, 'RUID', 'real user'],
  [2002, 'EGID', 'effective group'],
  [2003, 'RGID', 'real group'],
] as const;

/** a_type of NetBSD. */
export const netbsdAuxiliary = names('AT_', netbsd, [
  [10, 'DCACHEBSIZE', 'block size of the data cache'],
  [11, 'ICACHEBSIZE', 'block size of the instruction cache'],
  [12, 'UCACHEBSIZE', 'block size of the unified cache'],
  [13, 'STACKBASE', 'base of the stack'],
  ...usersAndGroups,
  [2008, 'SUN_PLATFORM', 'name of the platform'],
  [2009, 'SUN_HWCAP', 'what the CPU can do'],
  [2010, 'SUN_IFLUSH', 'the instruction cache needs flushing'],
  [2011, 'SUN_CPU', 'name of the CPU'],
  [2014, 'SUN_EXECNAME', 'path of the program'],
], commonAuxiliary);

/** au_id of OpenBSD. */
export const openbsdAuxiliary = names('AUX_', openbsd, [
  [0, 'null', 'end of the vector'],
  [1, 'ignore', 'to be ignored'],
  [2, 'execfd', 'file descriptor of the program'],
  [3, 'phdr', 'address of the program headers of the program'],
  [4, 'phent', 'size of one program header'],
  [5, 'phnum', 'number of program headers'],
  [6, 'pagesz', 'page size'],
  [7, 'base', 'address the dynamic linker is loaded at'],
  [8, 'flags', 'flags'],
  [9, 'entry', 'entry point of the program'],
  [25, 'hwcap', 'what the CPU can do'],
  [26, 'hwcap2', 'what the CPU can do, more'],
  [2000, 'sun_uid', 'effective user'],
  [2001, 'sun_ruid', 'real user'],
  [2002, 'sun_gid', 'effective group'],
  [2003, 'sun_rgid', 'real group'],
  [4000, 'openbsd_timekeep', 'address of the clock that is read without a system call'],
]);

/** The resource limits of FreeBSD, in the order of the note. */
export const freebsdLimits = names('RLIMIT_', 'FreeBSD sys/resource.h', [
  [0, 'CPU', 'CPU time in seconds'],
  [1, 'FSIZE', 'size of a file'],
  [2, 'DATA', 'size of the data segment'],
  [3, 'STACK', 'size of the stack'],
  [4, 'CORE', 'size of a core file'],
  [5, 'RSS', 'resident memory'],
  [6, 'MEMLOCK', 'locked memory'],
  [7, 'NPROC', 'processes of the user'],
  [8, 'NOFILE', 'open files'],
  [9, 'SBSIZE', 'socket buffers'],
  [10, 'AS', 'address space'],
  [11, 'NPTS', 'pseudo-terminals'],
  [12, 'SWAP', 'swap space'],
  [13, 'KQUEUES', 'event queues'],
  [14, 'UMTXP', 'shared locks'],
]);

/** kve_protection of a mapping in PROCSTAT_VMMAP. */
export const freebsdProtections = [[1, 'r'], [2, 'w'], [4, 'x']] as const;

// Records.

/** prstatus_t up to the registers, which are the CPU's. */
export const freebsdStatusLayouts = {
  32: layout('prstatus_t', freebsdRecords, 28, { version: ['i32', 0, 'pr_version', 'version: 1'], signal: ['i32', 20, 'pr_cursig', 'signal that ended the process'], thread: ['i32', 24, 'pr_pid', 'id of the thread'] }),
  64: layout('prstatus_t', freebsdRecords, 48, { version: ['i32', 0, 'pr_version', 'version: 1'], signal: ['i32', 36, 'pr_cursig', 'signal that ended the process'], thread: ['i32', 40, 'pr_pid', 'id of the thread'] }),
};

/** prpsinfo_t. The process was added at the end: 0 in files of older systems. */
export const freebsdProcessLayouts = {
  32: layout('prpsinfo_t', freebsdRecords, 108, { version: ['i32', 0, 'pr_version', 'version: 1'], name: ['u8', 8, 'pr_fname', '17 bytes: name of the program'], command: ['u8', 25, 'pr_psargs', '81 bytes: arguments'], process: ['i32', 108, 'pr_pid', 'id of the process'] }),
  64: layout('prpsinfo_t', freebsdRecords, 120, { version: ['i32', 0, 'pr_version', 'version: 1'], name: ['u8', 16, 'pr_fname', '17 bytes: name of the program'], command: ['u8', 33, 'pr_psargs', '81 bytes: arguments'], process: ['i32', 116, 'pr_pid', 'id of the process'] }),
};

const processIds = (at: number, user: number) => ({
  process: ['i32', at, 'ki_pid', 'id of the process'], parent: ['i32', at + 4, 'ki_ppid', 'id of its parent'], group: ['i32', at + 8, 'ki_pgid', 'id of its process group'],
  session: ['i32', at + 16, 'ki_sid', 'id of its session'], user: ['u32', user, 'ki_uid', 'effective user'],
} as const);

/** kinfo_proc as far as it is shown. */
export const freebsdProcLayouts = {
  32: layout('kinfo_proc', 'FreeBSD sys/user.h', 140, processIds(40, 136)),
  64: layout('kinfo_proc', 'FreeBSD sys/user.h', 172, processIds(72, 168)),
};

/** kinfo_vmentry up to the path; the record says its own size. */
export const freebsdMappingLayout = layout('kinfo_vmentry', 'FreeBSD sys/user.h', 136, {
  size: ['u32', 0, 'kve_structsize', 'bytes of this record'], start: ['i64', 8, 'kve_start', 'first address'], end: ['i64', 16, 'kve_end', 'address behind the last'],
  offset: ['i64', 24, 'kve_offset', 'offset in the file'], protection: ['u32', 56, 'kve_protection', 'what is permitted'],
});

/** kinfo_file up to the path; the record says its own size. */
export const freebsdFileLayout = layout('kinfo_file', 'FreeBSD sys/user.h', 368, {
  size: ['u32', 0, 'kf_structsize', 'bytes of this record'], descriptor: ['i32', 8, 'kf_fd', 'file descriptor; negative: see the table'],
});

/** kf_fd below 0. */
export const freebsdDescriptors = names('KF_FD_TYPE_', 'FreeBSD sys/user.h', [
  [-1, 'CWD', 'working directory'],
  [-2, 'ROOT', 'root directory'],
  [-3, 'JAIL', 'directory of the jail'],
  [-4, 'TRACE', 'trace file'],
  [-5, 'TEXT', 'program'],
  [-6, 'CTTY', 'terminal'],
]);

/** ptrace_lwpinfo as far as it is shown. */
export const freebsdThreadLayouts = {
  32: layout('ptrace_lwpinfo', 'FreeBSD sys/ptrace.h', 128, { thread: ['i32', 0, 'pl_lwpid', 'id of the thread'], flags: ['u32', 8, 'pl_flags', '0x20: what the signal said is there'], signal: ['i32', 44, 'si_signo', 'the signal'], code: ['i32', 52, 'si_code', 'why it was sent'], address: ['u32', 68, 'si_addr', 'address of the access'], name: ['u8', 108, 'pl_tdname', '20 bytes: name of the thread'] }),
  64: layout('ptrace_lwpinfo', 'FreeBSD sys/ptrace.h', 148, { thread: ['i32', 0, 'pl_lwpid', 'id of the thread'], flags: ['u32', 8, 'pl_flags', '0x20: what the signal said is there'], signal: ['i32', 48, 'si_signo', 'the signal'], code: ['i32', 56, 'si_code', 'why it was sent'], address: ['i64', 72, 'si_addr', 'address of the access'], name: ['u8', 128, 'pl_tdname', '20 bytes: name of the thread'] }),
};

const procinfo = (ids: number, users: number, name: number) => ({
  version: ['u32', 0, 'cpi_version', 'version: 1'], signal: ['u32', 8, 'cpi_signo', 'signal that ended the process'], code: ['i32', 12, 'cpi_sigcode', 'why it was sent'],
  process: ['i32', ids, 'cpi_pid', 'id of the process'], parent: ['i32', ids + 4, 'cpi_ppid', 'id of its parent'], user: ['u32', users + 4, 'cpi_euid', 'effective user'],
  name: ['u8', name, 'cpi_name', '32 bytes: name of the program'],
} as const);

/** netbsd_elfcore_procinfo; the thread of the signal was added at the end. */
export const netbsdProcessLayout = layout('netbsd_elfcore_procinfo', netbsd, 156, {
  ...procinfo(80, 96, 124), threads: ['u32', 120, 'cpi_nlwps', 'number of threads'], thread: ['i32', 156, 'cpi_siglwp', 'thread that got the signal'],
});

/** ptrace_lwpstatus up to the private pointer. */
export const netbsdThreadLayout = layout('ptrace_lwpstatus', 'NetBSD sys/ptrace.h', 56, {
  thread: ['i32', 0, 'pl_lwpid', 'id of the thread'], name: ['u8', 36, 'pl_name', '20 bytes: name of the thread'],
});

/** elfcore_procinfo of OpenBSD. */
export const openbsdProcessLayout = layout('elfcore_procinfo', openbsd, 104, procinfo(32, 48, 72));

// Registers.

const series = (prefix: string, from: number, to: number): string => Array.from({ length: to - from + 1 }, (_, i) => `${prefix}${from + i}`).join(' ');

const bsdI386 = 'eax ecx edx ebx esp ebp esi edi eip eflags cs ss ds es fs gs';
const bsdArm = `${series('r', 0, 12)} sp lr pc cpsr`;
const bsdRiscv = `ra sp gp tp ${series('t', 0, 6)} ${series('s', 0, 11)} ${series('a', 0, 7)} sepc sstatus`;

/**
 * The general registers in the order of a system's core files, by the machine's name: each a word of the file's class, or as many bytes as stand behind a colon.
 * Linux: user_regs_struct of arch/…/include; the BSDs: struct reg of machine/reg.h.
 */
export const registerNames: Readonly<Record<'Linux' | 'FreeBSD' | 'NetBSD' | 'OpenBSD', Readonly<Record<string, string>>>> = {
  Linux: {
    'x86-64': 'r15 r14 r13 r12 rbp rbx r11 r10 r9 r8 rax rcx rdx rsi rdi orig_rax rip cs eflags rsp ss fs_base gs_base ds es fs gs',
    i386: 'ebx ecx edx esi edi ebp eax ds es fs gs orig_eax eip cs eflags esp ss',
    aarch64: `${series('x', 0, 30)} sp pc pstate`,
    arm: `${series('r', 0, 10)} fp ip sp lr pc cpsr orig_r0`,
    riscv64: `pc ra sp gp tp ${series('t', 0, 2)} ${series('s', 0, 1)} ${series('a', 0, 7)} ${series('s', 2, 11)} ${series('t', 3, 6)}`,
  },
  FreeBSD: {
    'x86-64': 'r15 r14 r13 r12 r11 r10 r9 r8 rdi rsi rbp rbx rdx rcx rax trapno:4 fs:2 gs:2 err:4 es:2 ds:2 rip cs rflags rsp ss',
    i386: 'fs es ds edi esi ebp isp ebx edx ecx eax trapno err eip cs eflags esp ss gs',
    aarch64: `${series('x', 0, 29)} lr sp elr spsr:4`,
    arm: bsdArm,
    riscv64: bsdRiscv,
  },
  NetBSD: {
    'x86-64': `rdi rsi rdx rcx r8 r9 r10 r11 r12 r13 r14 r15 rbp rbx rax gs fs es ds trapno err rip cs rflags rsp ss`,
    i386: bsdI386,
    aarch64: `${series('x', 0, 30)} sp pc spsr tpidr`,
    arm: bsdArm,
  },
  OpenBSD: {
    'x86-64': 'rdi rsi rdx rcx r8 r9 r10 r11 r12 r13 r14 r15 rbp rbx rax rsp rip rflags cs ss ds es fs gs',
    i386: bsdI386,
    aarch64: `${series('x', 0, 29)} lr sp pc spsr tpidr`,
    arm: bsdArm,
    riscv64: bsdRiscv,
  },
};

/** Where the registers begin in elf_prstatus of Linux, and how many bytes follow them (pr_fpvalid and what aligns it). */
export const linuxRegisters = { 32: { at: 72, behind: 4 }, 64: { at: 112, behind: 8 } } as const;
