// Notes of each owner, made of tables of literals: the records of FreeBSD (sys/procfs.h, sys/user.h), NetBSD and
// OpenBSD (sys/exec_elf.h, machine/reg.h), and of owners that nobody knows.

import { expect, test } from 'vitest';
import { differingTypes, printNotes, type NotesFile } from './support/craftNotes.ts';

const [i386, arm, x86_64, aarch64, sh, sparc64] = [3, 40, 62, 183, 42, 43];

const freebsd: NotesFile = { machine: x86_64, osAbi: 9 };
const freebsdCore = [
  'FreeBSD 3: 4:1 4:0 8:120 17"crashme" 81"crashme -x 3" 2:0 4:4242',
  // prstatus_t, then struct reg: r15 … rax, trapno, fs, gs, err, es, ds, rip, cs, rflags, rsp, ss.
  'FreeBSD 1: 4:1 4:0 8:224 8:176 8:512 4:1400097 4:11 4:100123 4:0 8:15 8:14 8:13 8:12 8:11 8:10 8:9 8:8 8:0xd1 8:0x51 8:0xb9 8:0xb1 8:0xd0 8:0xc0 8:0xfffffffffffffff5' +
    ' 4:12 2:0x13 2:0x1b 4:4 2:0x3b 2:0x3b 8:0x201234 8:0x43 8:0x10202 8:0x7fffffffe5f8 8:0x3b',
  'FreeBSD 2: 512"x"',
  'FreeBSD 7: 20"main" 4:0',
  'FreeBSD 17: 4:160 4:100123 4:1 4:0x20 16:0 16:0 4:0 4:11 4:0 4:1 4:0 4:0 4:0 8:0xdead 48"x" 20"main" 4:0 4:0 4:0',
  'FreeBSD 0x200: 8:0x800234 8:0',
  'FreeBSD 1: 4:1 4:0 8:224 8:176 8:512 4:1400097 4:11 4:100456 4:0 8:0*22',
  'FreeBSD 8: 4:1088 4:1088 4:0 8:0*8 4:4242 4:900 4:4242 4:0 4:900 4:0 4:0*18 4:1001 916"x"',
  'FreeBSD 9: 4:1392 4:376 4:1 4:-1 4:1 4:0 4:0 8:0 336"x" 8"/home" 4:372 4:2 4:0 4:1 4:0 4:0 8:0 336"x" 4:0',
  'FreeBSD 10: 4:1160 4:152 4:2 8:0x200000 8:0x203000 8:0x1000 8:7 4:0 4:0 4:3 4:0 4:5 4:1 4:0 68"x" 16"/bin/crashme" 4:140 4:1 8:0x7ffffffdf000 8:0x7ffffffff000 8:0 8:0 4:0 4:0 4:3 4:3 4:3 4:1 4:0 68"x" 4:0',
  'FreeBSD 11: 4:4 4:0 4:5',
  'FreeBSD 12: 4:2 2:0x12',
  'FreeBSD 13: 4:16 8:10 8:20 8:0x7fffffffffffffff 8:0x7fffffffffffffff',
  'FreeBSD 14: 4:4 4:1400097',
  'FreeBSD 15: 4:8 8:0x7fffffffefe0',
  'FreeBSD 16: 4:16 8:3 8:0x200040 8:15 8:0x7fffffffe000 8:18 8:1400097 8:99 8:1 8:0 8:0',
];

test('a core file of FreeBSD', () => {
  expect(printNotes(freebsd, freebsdCore)).toMatchInlineSnapshot(`
    "FreeBSD NT_PRPSINFO
      process 4242 crashme
      command crashme -x 3
    FreeBSD NT_PRSTATUS
      thread 100123
      signal 11 SIGSEGV: access to memory that is not there or not permitted
      r15=0xf r14=0xe r13=0xd r12=0xc r11=0xb r10=0xa r9=0x9 r8=0x8
      rdi=0xd1 rsi=0x51 rbp=0xb9 rbx=0xb1 rdx=0xd0 rcx=0xc0 rax=0xfffffffffffffff5 trapno=0xc
      fs=0x13 gs=0x1b err=0x4 es=0x3b ds=0x3b rip=0x201234 cs=0x43 rflags=0x10202
      rsp=0x7fffffffe5f8 ss=0x3b
    FreeBSD NT_FPREGSET
      78 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 …
    FreeBSD NT_THRMISC
      name main
    FreeBSD NT_PTLWPINFO
      thread 100123 main
      signal 11 SIGSEGV: access to memory that is not there or not permitted
      code 1
      address 0xdead
    FreeBSD NT_X86_SEGBASES
      fsbase=0x800234 gsbase=0x0
    FreeBSD NT_PRSTATUS
      thread 100456
      signal 11 SIGSEGV: access to memory that is not there or not permitted
      r15=0x0 r14=0x0 r13=0x0 r12=0x0 r11=0x0 r10=0x0 r9=0x0 r8=0x0
      rdi=0x0 rsi=0x0 rbp=0x0 rbx=0x0 rdx=0x0 rcx=0x0 rax=0x0 trapno=0x0
      fs=0x0 gs=0x0 err=0x0 es=0x0 ds=0x0 rip=0x0 cs=0x0 rflags=0x0
      rsp=0x0 ss=0x0
    FreeBSD NT_PROCSTAT_PROC
      process 4242, parent 900, group 4242, session 900, user 1001
    FreeBSD NT_PROCSTAT_FILES
      working directory /home
      descriptor 0
    FreeBSD NT_PROCSTAT_VMMAP
      0x200000..0x203000 rx offset 0x1000 /bin/crashme
      0x7ffffffdf000..0x7ffffffff000 rw
    FreeBSD NT_PROCSTAT_GROUPS
      groups 0 5
    FreeBSD NT_PROCSTAT_UMASK
      umask 022
    FreeBSD NT_PROCSTAT_RLIMIT
      RLIMIT_CPU: 10, at most 20
      RLIMIT_FSIZE: unlimited, at most unlimited
    FreeBSD NT_PROCSTAT_OSREL
      FreeBSD 14.0 (1400097)
    FreeBSD NT_PROCSTAT_PSSTRINGS
      ps_strings at 0x7fffffffefe0
    FreeBSD NT_PROCSTAT_AUXV
      AT_PHDR = 0x200040: address of the program headers of the program
      AT_EXECPATH = 0x7fffffffe000: path of the program
      AT_OSRELDATE = 0x155d21: release date of the system
      0x63 = 0x1
      AT_NULL = 0x0: end of the vector
    FreeBSD: 4242 crashme; SIGSEGV: access to memory that is not there or not permitted; 2 threads; command crashme -x 3; thread 100123; fault 0xdead: nothing is mapped there (SEGV_MAPERR); stopped 0x201234"
  `);
});

test('of FreeBSD on 32 bits', () => {
  expect(
    printNotes({ machine: i386, is32: true, osAbi: 9 }, [
      'FreeBSD 3: 4:1 4:112 17"sh" 81"-sh" 2:0 4:77',
      'FreeBSD 1: 4:1 4:104 4:76 4:176 4:1302001 4:6 4:100050 4:0x3b 4:0x3b 4:0x3b 4:1 4:2 4:3 4:4 4:5 4:6 4:7 4:8 4:12 4:0 4:0x80481a 4:0x33 4:0x202 4:0xffbfe000 4:0x3b 4:0x1b',
      'FreeBSD 17: 4:128 4:100050 4:1 4:0x20 16:0 16:0 4:6 4:0 4:0x10001 4:0 4:0 4:0 4:0 36"x" 20"sh" 4:0 4:0 4:0',
      'FreeBSD 16: 4:8 4:6 4:4096 4:0 4:0',
    ]),
  ).toMatchInlineSnapshot(`
    "FreeBSD NT_PRPSINFO
      process 77 sh
      command -sh
    FreeBSD NT_PRSTATUS
      thread 100050
      signal 6 SIGABRT: the program called abort()
      fs=0x3b es=0x3b ds=0x3b edi=0x1 esi=0x2 ebp=0x3 isp=0x4 ebx=0x5
      edx=0x6 ecx=0x7 eax=0x8 trapno=0xc err=0x0 eip=0x80481a cs=0x33 eflags=0x202
      esp=0xffbfe000 ss=0x3b gs=0x1b
    FreeBSD NT_PTLWPINFO
      thread 100050 sh
      signal 6 SIGABRT: the program called abort()
      code 65537
    FreeBSD NT_PROCSTAT_AUXV
      AT_PAGESZ = 0x1000: page size
      AT_NULL = 0x0: end of the vector
    FreeBSD: 77 sh; SIGABRT: the program called abort(); 1 threads; command -sh; thread 100050; stopped 0x80481a"
  `);
});

test('of FreeBSD before it wrote the process, and with a record of a version that is not known', () => {
  expect(
    printNotes(freebsd, [
      'FreeBSD 3: 4:1 4:0 8:120 17"old" 81"old" 6:0',
      'FreeBSD 1: 4:2 4:0 8:224 8:176 8:512 4:1 4:11 4:1 4:0 8:0*22',
    ]),
  ).toMatchInlineSnapshot(`
    "FreeBSD NT_PRPSINFO
      process old
      command old
    FreeBSD NT_PRSTATUS
      02 00 00 00 00 00 00 00 e0 00 00 00 00 00 00 00 b0 00 00 00 00 00 00 00 00 02 00 00 00 00 00 00 …
    FreeBSD: old; no signal known; 0 threads; command old"
  `);
});

const netbsdProcess = 'NetBSD-CORE 1: 4:1 4:160 4:11 4:1 4:0*16 4:812 4:1 4:812 4:700 4:1000*6 4:2 32"crashme" 4:2';
const netbsdCore = [
  netbsdProcess,
  'NetBSD-CORE 2: 4:3 4:0xffff 8:0x400040 4:2014 4:0 8:0x7f7fff000000 4:0 4:0 8:0',
  'NetBSD-CORE@1 24: 4:1 16:0 16:0 20"worker" 8:0x1000',
  'NetBSD-CORE@2 24: 4:2 16:0 16:0 20:0 8:0',
  'NetBSD-CORE@2 33: 8:0xd1 8:0x51 8:0xd0 8:0xc0 8:8 8:9 8:10 8:11 8:12 8:13 8:14 8:15 8:0xb9 8:0xb1 8:0xa0 8:0 8:0 8:0x23 8:0x23 8:6 8:4 8:0x401234 8:0x47 8:0x10202 8:0x7f7fffffe000 8:0x3f',
  'NetBSD-CORE@2 35: 512"x"',
];

test('a core file of NetBSD', () => {
  expect(printNotes({ machine: x86_64 }, netbsdCore)).toMatchInlineSnapshot(`
    "NetBSD-CORE NT_NETBSDCORE_PROCINFO
      process 812 crashme
      parent 1, user 1000
      2 threads
      signal to thread 2
      signal 11 SIGSEGV: access to memory that is not there or not permitted
    NetBSD-CORE NT_NETBSDCORE_AUXV
      AT_PHDR = 0x400040: address of the program headers of the program
      AT_SUN_EXECNAME = 0x7f7fff000000: path of the program
      AT_NULL = 0x0: end of the vector
    NetBSD-CORE@1 NT_NETBSDCORE_LWPSTATUS
      thread 1
      name worker
    NetBSD-CORE@2 NT_NETBSDCORE_LWPSTATUS
      thread 2
    NetBSD-CORE@2 PT_GETREGS
      thread 2
      rdi=0xd1 rsi=0x51 rdx=0xd0 rcx=0xc0 r8=0x8 r9=0x9 r10=0xa r11=0xb
      r12=0xc r13=0xd r14=0xe r15=0xf rbp=0xb9 rbx=0xb1 rax=0xa0 gs=0x0
      fs=0x0 es=0x23 ds=0x23 trapno=0x6 err=0x4 rip=0x401234 cs=0x47 rflags=0x10202
      rsp=0x7f7fffffe000 ss=0x3f
    NetBSD-CORE@2 PT_GETFPREGS
      78 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 …
    NetBSD: 812 crashme; SIGSEGV: access to memory that is not there or not permitted; 2 threads; thread 2"
  `);
});

test('NetBSD numbers registers by CPU', () => {
  const types = (machine: number): string =>
    printNotes({ machine }, [
      'NetBSD-CORE@1 32:',
      'NetBSD-CORE@1 33:',
      'NetBSD-CORE@1 34:',
      'NetBSD-CORE@1 35:',
      'NetBSD-CORE@1 37:',
    ])
      .split('\n')
      .map((line) => line.split(' ')[1])
      .slice(0, -1)
      .filter((word) => word !== undefined && word !== 'thread')
      .join(' ');
  expect([x86_64, aarch64, sparc64, sh].map(types)).toMatchInlineSnapshot(`
    [
      "0x20 PT_GETREGS   0x22 PT_GETFPREGS 0x25",
      "PT_GETREGS   0x21 PT_GETFPREGS 0x23 0x25",
      "PT_GETREGS   0x21 PT_GETFPREGS 0x23 0x25",
      "0x20 0x21 0x22 PT_GETREGS   PT_GETFPREGS",
    ]
  `);
});

const openbsdCore = [
  'OpenBSD 10: 4:1 4:104 4:10 4:2 4:0*4 4:31337 4:1 4:31337 4:31337 4:1000*6 32"crashme"',
  'OpenBSD 11: 4:6 4:0xffff 8:4096 4:2000 4:0 8:1000 4:4000 4:0 8:0x1000 4:0 4:0 8:0',
  'OpenBSD@123456 20: 8:0xd1 8:0x51 8:0xd0 8:0xc0 8:8 8:9 8:10 8:11 8:12 8:13 8:14 8:15 8:0xb9 8:0xb1 8:0xa0 8:0x7f7ffffc0000 8:0x11ab4567 8:0x10246 8:0x2b 8:0x23 8:0x23 8:0x23 8:0x23 8:0x23',
  'OpenBSD@123456 21: 512"x"',
  'OpenBSD@234567 20: 8:0*24',
];

test('a core file of OpenBSD', () => {
  expect(printNotes({ machine: x86_64 }, openbsdCore)).toMatchInlineSnapshot(`
    "OpenBSD NT_OPENBSD_PROCINFO
      process 31337 crashme
      parent 1, user 1000
      signal 10 SIGBUS: access beyond a mapped file or misaligned
    OpenBSD NT_OPENBSD_AUXV
      AUX_pagesz = 0x1000: page size
      AUX_sun_uid = 0x3e8: effective user
      AUX_openbsd_timekeep = 0x1000: address of the clock that is read without a system call
      AUX_null = 0x0: end of the vector
    OpenBSD@123456 NT_OPENBSD_REGS
      thread 123456
      rdi=0xd1 rsi=0x51 rdx=0xd0 rcx=0xc0 r8=0x8 r9=0x9 r10=0xa r11=0xb
      r12=0xc r13=0xd r14=0xe r15=0xf rbp=0xb9 rbx=0xb1 rax=0xa0 rsp=0x7f7ffffc0000
      rip=0x11ab4567 rflags=0x10246 cs=0x2b ss=0x23 ds=0x23 es=0x23 fs=0x23 gs=0x23
    OpenBSD@123456 NT_OPENBSD_FPREGS
      78 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 …
    OpenBSD@234567 NT_OPENBSD_REGS
      thread 234567
      rdi=0x0 rsi=0x0 rdx=0x0 rcx=0x0 r8=0x0 r9=0x0 r10=0x0 r11=0x0
      r12=0x0 r13=0x0 r14=0x0 r15=0x0 rbp=0x0 rbx=0x0 rax=0x0 rsp=0x0
      rip=0x0 rflags=0x0 cs=0x0 ss=0x0 ds=0x0 es=0x0 fs=0x0 gs=0x0
    OpenBSD: 31337 crashme; SIGBUS: access beyond a mapped file or misaligned; 2 threads; thread 123456; stopped 0x11ab4567"
  `);
});

test('big endian: the type of an auxiliary entry has 32 bits on NetBSD and OpenBSD, a word on FreeBSD', () => {
  const auxiliary = (note: string): string =>
    printNotes({ machine: sparc64, bigEndian: true }, [note]).split('\n').slice(1, -1).join(';');
  expect([
    auxiliary('NetBSD-CORE 2: 4:6 4:0xffff 8:8192'),
    auxiliary('OpenBSD 11: 4:6 4:0xffff 8:8192'),
    auxiliary('FreeBSD 16: 4:16 8:6 8:8192'),
  ]).toMatchInlineSnapshot(`
    [
      "  AT_PAGESZ = 0x2000: page size",
      "  AUX_pagesz = 0x2000: page size",
      "  AT_PAGESZ = 0x2000: page size",
    ]
  `);
});

test('registers of a CPU whose order nobody here knows, or that are cut short, are not named', () => {
  expect([
    printNotes({ machine: sparc64, bigEndian: true }, ['OpenBSD@1 20: 8:0*4']),
    printNotes({ machine: arm, is32: true }, ['OpenBSD@1 20: 4:0*12']),
  ]).toMatchInlineSnapshot(`
    [
      "OpenBSD@1 NT_OPENBSD_REGS
      thread 1
      not read: registers, whose order for sparc64 on OpenBSD is not known here
    OpenBSD: no process; no signal known; 1 threads",
      "OpenBSD@1 NT_OPENBSD_REGS
      thread 1
      not read: registers of 48 bytes, where 68 are known
    OpenBSD: no process; no signal known; 1 threads",
    ]
  `);
});

test('Solaris writes notes of the owner CORE, too: what it says is not read as Linux writes it', () => {
  expect(
    printNotes({ machine: x86_64 }, [
      'CORE 1: 336"x"',
      'CORE 3: 136"x"',
      'CORE 4: 8"x"',
      'CORE 6: 8:6 8:4096 8:2014 8:0x1000 8:16 8:1',
      'CORE 10: 8"x"',
      'CORE 13: 8"x"',
      'CORE 20: 8:7',
      'CORE 0x46494c45: 8:0',
    ]),
  ).toMatchInlineSnapshot(`
    "CORE NT_PRSTATUS
      78 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 …
    CORE NT_PRPSINFO
      78 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 …
    CORE NT_PRXREG
      78 00 00 00 00 00 00 00
    CORE NT_AUXV
      AT_PAGESZ = 0x1000: page size
      AT_SUN_EXECNAME = 0x1000: path of the program
      0x10 = 0x1
    CORE NT_PSTATUS
      78 00 00 00 00 00 00 00
    CORE NT_PSINFO
      78 00 00 00 00 00 00 00
    CORE NT_CONTENT
      07 00 00 00 00 00 00 00
    CORE 0x46494c45
      00 00 00 00 00 00 00 00
    no process"
  `);
});

test('releases of the systems', () => {
  const lines = (notes: readonly string[]): string =>
    printNotes({ machine: x86_64, type: 3 }, notes)
      .split('\n')
      .filter((line) => line.startsWith('  '))
      .join(';');
  expect(
    lines([
      'FreeBSD 1: 4:1400097',
      'FreeBSD 1: 4:504000',
      'FreeBSD 1: 4:430000',
      'NetBSD 1: 4:1000000003',
      'NetBSD 1: 4:799005900',
      'NetBSD 1: 4:200040000',
      'VMCOREINFO 0: 23"OSRELEASE=6.1\nPAGESIZE=1"',
    ]),
  ).toMatchInlineSnapshot(
    `"  FreeBSD 14.0 (1400097);  FreeBSD 5.4 (504000);  FreeBSD 430000;  NetBSD 10.0 (1000000003);  NetBSD 7.99.59 (799005900);  NetBSD 2.0D (200040000)"`,
  );
});

test('types of owners that nobody knows have no names; a note without data is a text', () => {
  const notes = [
    'Acme 1: 4:1',
    'Acme 3: 136"x"',
    '4.2 release 1:',
    'GARAGE 1: 4:1',
    ' 1: 4:1',
    'FreeBSD 3: 4:1',
    'OpenBSD 1: 4:0',
  ];
  expect([printNotes({ machine: x86_64 }, notes), printNotes({ machine: x86_64, type: 3 }, notes)])
    .toMatchInlineSnapshot(`
    [
      "Acme 0x1
      01 00 00 00
    Acme 0x3
      78 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 …
    4.2 release NT_VERSION
    GARAGE 0x1
      01 00 00 00
     0x1
      01 00 00 00
    FreeBSD NT_PRPSINFO
      01 00 00 00
    OpenBSD NT_OPENBSD_IDENT
      00 00 00 00
    no process",
      "Acme 0x1
      01 00 00 00
    Acme 0x3
      78 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 …
    4.2 release NT_VERSION
    GARAGE 0x1
      01 00 00 00
     0x1
      01 00 00 00
    FreeBSD NT_FREEBSD_ARCH_TAG
      \\x01
    OpenBSD NT_OPENBSD_IDENT
      00 00 00 00",
    ]
  `);
});

test('the types have the names that readelf gives them', ({ skip }) => {
  const differences = differingTypes(freebsd, freebsdCore);
  skip(differences === undefined, 'needs readelf');
  expect(differences).toEqual([]);
});
