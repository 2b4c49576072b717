# The machine code that a merged file needs on x86-64 Linux. x86-64.ts holds the same instructions as bytes and writes the tables; test/shim.test.ts assembles this file and compares.
#
# Each piece is position independent, has no relocations, and finds its data in a table that begins where its code ends (shim.ts says what it is for, x86-64.ts what is in the table).
# A distance in a table is a signed 64-bit word: what it names minus the table's own address. Pieces that are reached through pointers begin with endbr64, for indirect branch tracking.
# A piece of several entries begins with them, 16 bytes each; here stands one, and x86-64.ts repeats it with the number and the jump of each.
# R and a number: a rule of merging. Calls, registers, stack: https://gitlab.com/x86-psABIs/x86-64-ABI, 3.2 and 3.4; numbers of system calls: A.2 there, and Linux arch/x86/entry/syscalls/syscall_64.tbl.

        .text

# The first initialiser. Called by the dynamic linker like any function; keeps the registers that a callee must keep, returns nothing.
#   System calls: mmap once when there are names, mprotect for each range; on failure write and exit_group.
        .balign 16, 0xcc
startInitialiser:
        endbr64
        push    %rbx
        push    %rbp
        push    %r12
        push    %r13
        lea     startTable(%rip), %rbx
        lea     40(%rbx), %rbp                  # the next row of the table
        mov     (%rbx), %r12
        mov     (%rbx,%r12), %r12               # where r_debug is; when nobody tells, the distance is 0, and leads to itself

# The images' code and debuggers look into the image's own, dead _DYNAMIC: its DT_DEBUG gets what the file's has (R33).
mirrorDebug:
        mov     16(%rbx), %ecx
nextDynamic:
        sub     $1, %ecx
        jb      findMap
        mov     (%rbp), %rax
        add     $8, %rbp
        add     %rbx, %rax
nextEntry:
        mov     (%rax), %rdx
        test    %rdx, %rdx                      # DT_NULL
        jz      nextDynamic
        cmp     $21, %rdx                       # DT_DEBUG
        je      setDebug
        add     $16, %rax
        jmp     nextEntry
setDebug:
        mov     %r12, 8(%rax)
        jmp     nextDynamic

# Names for which the file stands: in front of l_libname of its link_map, where the dynamic linker looks when a library is needed or opened (R34).
# The file's map is the one with its _DYNAMIC; in a program the first, in a library any.
findMap:
        mov     20(%rbx), %r13d                 # how many names
        test    %r13d, %r13d
        jz      protect                         # saves the system call
        test    %r12, %r12
        jz      skipNames
        mov     8(%rbx), %rdx
        add     %rbx, %rdx                      # our _DYNAMIC
        mov     8(%r12), %r12                   # r_debug.r_map
nextMap:
        test    %r12, %r12
        jz      skipNames
        cmp     %rdx, 16(%r12)                  # l_ld
        je      checkMap
        mov     24(%r12), %r12                  # l_next
        jmp     nextMap

# struct link_map beyond l_prev is glibc's own (include/link.h), the same in 2.31, 2.36 and 2.41: l_real 40, l_ns 48, l_libname 56, l_info 64. We go on only if l_real is the map itself, and
# l_info[DT_STRTAB] an entry of that kind in our _DYNAMIC: so l_libname is where we think. musl has the program headers' address at 40.
checkMap:
        cmp     %r12, 40(%r12)                  # l_real
        jne     skipNames
        cmpq    $0, 56(%r12)                    # l_libname
        je      skipNames
        mov     104(%r12), %rax                 # l_info[DT_STRTAB]
        mov     %rax, %rcx
        sub     %rdx, %rcx
        cmp     $0x10000, %rcx                  # no _DYNAMIC is longer
        jae     skipNames
        cmpq    $5, (%rax)                      # DT_STRTAB
        jne     skipNames

# struct libname_list (glibc elf/ldsodefs.h): name, next, dont_free. In memory of its own, because dlclose reads the list after it has unmapped a library.
        xor     %edi, %edi
        imul    $24, %r13, %rsi
        mov     $3, %edx                        # PROT_READ | PROT_WRITE
        mov     $0x22, %r10d                    # MAP_PRIVATE | MAP_ANONYMOUS
        mov     $-1, %r8
        xor     %r9d, %r9d
        mov     $9, %eax                        # mmap
        syscall
        cmp     $-4096, %rax                    # an error number?
        ja      skipNames
        mov     %rax, %rdi
nextName:
        mov     (%rbp), %rcx
        add     $8, %rbp
        add     %rbx, %rcx
        mov     %rcx, (%rdi)                    # name
        lea     24(%rdi), %rcx
        mov     %rcx, 8(%rdi)                   # next
        movl    $1, 16(%rdi)                    # dont_free
        mov     %rcx, %rdi
        dec     %r13d
        jnz     nextName
        mov     56(%r12), %rcx
        mov     %rcx, -16(%rdi)                 # after the last of ours, what was first
        mov     %rax, 56(%r12)
skipNames:
        lea     (%rbp,%r13,8), %rbp             # past the names that are left

# What the images wrote only while they were relocated (R13): the dynamic linker protects one PT_GNU_RELRO, ours. Last, because the above may write there.
protect:
        mov     24(%rbx), %r13d                 # how many ranges
nextRange:
        sub     $1, %r13d
        jb      initialised
        mov     (%rbp), %rdi
        add     %rbx, %rdi
        mov     8(%rbp), %rsi
        add     $16, %rbp
        mov     $1, %edx                        # PROT_READ
        mov     $10, %eax                       # mprotect
        syscall
        test    %eax, %eax
        jns     nextRange
        # Like the dynamic linker (glibc elf/dl-reloc.c, _dl_protect_relro), which does not run a program that it could not protect.
        mov     $2, %edi                        # standard error
        mov     28(%rbx), %esi
        add     %rbx, %rsi                      # the message
        mov     32(%rbx), %rdx                  # its size
        mov     $1, %eax                        # write
        syscall
        mov     $127, %edi
        mov     $231, %eax                      # exit_group
        syscall
initialised:
        pop     %r13
        pop     %r12
        pop     %rbp
        pop     %rbx
        ret
        .balign 8, 0xcc
startTable:

# The very first initialiser of a program whose functions and variables preloaded libraries may replace (R20). Called by the dynamic linker like any function, before anything calls through the places.
        .balign 16, 0xcc
preloadInitialiser:
        endbr64
        lea     preloadTable(%rip), %rsi
        mov     (%rsi), %ecx                    # how many names
        lea     8(%rsi), %rdi                   # the next row
nextReplaceable:
        sub     $1, %ecx
        jb      replaced
        mov     (%rdi), %r8                     # how many places
        mov     24(%rdi), %rax
        mov     (%rsi,%rax), %rax               # what the first holds
        cmp     40(%rdi), %rax                  # its addend: nothing was found
        je      setValue
        lea     3(%r8,%r8,2), %r8
        lea     (%rdi,%r8,8), %rdi
        jmp     nextReplaceable
setValue:
        mov     8(%rdi), %rax
        mov     16(%rdi), %rdx
        mov     %rdx, (%rsi,%rax)
nextPlace:
        add     $24, %rdi
        mov     (%rdi), %rax
        mov     8(%rdi), %rdx
        add     %rsi, %rdx
        mov     %rdx, (%rsi,%rax)
        dec     %r8
        jnz     nextPlace
        add     $24, %rdi
        jmp     nextReplaceable
replaced:
        ret
        .balign 8, 0xcc
preloadTable:

# The second initialiser of a program for musl: further names for the file (R34). musl passes the program over when it looks for a name (ldso/dynlink.c, load_library), so each name gets an object
# of its own in its list: a copy of the dynamic linker's, which is initialised and needs nothing, with the program's symbols. Keeps the registers that a callee must keep, returns nothing.
#   System call: mmap once.
        .balign 16, 0xcc
muslNames:
        endbr64
        push    %rbx
        push    %rbp
        push    %r12
        push    %r13
        lea     muslTable(%rip), %rbx
        lea     24(%rbx), %rbp                  # the next name
        mov     (%rbx), %rax
        mov     (%rbx,%rax), %rax               # r_debug
        test    %rax, %rax
        jz      named
        mov     8(%rax), %r9                    # r_map: the program
        mov     32(%rax), %rdx                  # r_ldbase
        test    %r9, %r9
        jz      named
        mov     8(%rbx), %rax
        add     %rbx, %rax                      # our _DYNAMIC
        cmp     %rax, 16(%r9)                   # l_ld
        jne     named
        mov     %r9, %r12
nextObject:
        mov     24(%r12), %r12                  # l_next
        test    %r12, %r12
        jz      named
        cmp     %rdx, (%r12)                    # l_addr
        jne     nextObject

# struct dso beyond l_prev is musl's own, the same from 1.2.2 to 1.2.6: phnum 48, syms 64 to strings 96, relocated 168, constructed 169, tls_id 280, shortname 336, 368 bytes in all. We go on only if the dynamic
# linker's has its short name where we think, in its own data, and is done. Ours come behind it, where RTLD_NEXT looks from nowhere else; behind the last object musl would lose them.
        cmpq    $0, 24(%r12)
        je      named
        mov     336(%r12), %rax
        mov     %rax, %rcx
        sub     %rdx, %rcx
        cmp     $0x1000000, %rcx                # no libc is longer
        jae     named
        movabs  $0x6f732e6362696c, %rcx         # "libc.so"
        cmp     %rcx, (%rax)
        jne     named
        cmpw    $0x0101, 168(%r12)
        jne     named
        mov     16(%rbx), %r13d                 # how many names
        xor     %edi, %edi
        imul    $368, %r13, %rsi
        mov     $3, %edx                        # PROT_READ | PROT_WRITE
        mov     $0x22, %r10d                    # MAP_PRIVATE | MAP_ANONYMOUS
        mov     $-1, %r8
        push    %r9
        xor     %r9d, %r9d
        mov     $9, %eax                        # mmap
        syscall
        pop     %r9
        cmp     $-4096, %rax                    # an error number?
        ja      named
nextObjectName:
        mov     %rax, %rdi
        mov     %r12, %rsi
        mov     $46, %ecx
        rep movsq
        mov     %rdi, %r8                       # the next object
        mov     (%r9), %rcx
        mov     %rcx, (%rax)                    # l_addr
        lea     20(%rbx), %rcx
        mov     %rcx, 8(%rax)                   # l_name: empty, so that debuggers look for no file
        mov     16(%r9), %rcx
        mov     %rcx, 16(%rax)                  # l_ld
        movl    $0, 48(%rax)                    # phnum: the program alone holds its addresses
        lea     64(%r9), %rsi
        lea     64(%rax), %rdi
        mov     $5, %ecx                        # syms, hashtab, ghashtab, versym, strings
        rep movsq
        mov     280(%r9), %rcx
        mov     %rcx, 280(%rax)                 # tls_id
        mov     (%rbp), %rcx
        add     $8, %rbp
        add     %rbx, %rcx
        mov     %rcx, 336(%rax)                 # shortname
        mov     24(%r12), %rcx
        mov     %rcx, 24(%rax)
        mov     %r12, 32(%rax)
        mov     %rax, 32(%rcx)
        mov     %rax, 24(%r12)
        mov     %r8, %rax
        dec     %r13d
        jnz     nextObjectName
named:
        pop     %r13
        pop     %r12
        pop     %rbp
        pop     %rbx
        ret
        .balign 8, 0xcc
muslTable:

# AT_ENTRY: calls constructors that must run before the program's own but after those of libraries outside (R31), then starts the program.
#   Entered with argc at %rsp and the dynamic linker's finaliser in %rdx. _start finds both, and all registers but %rax, %rcx, %rsi, %rdi, %r8 to %r11, as they were; those mean nothing to it.
        .balign 16, 0xcc
entryShim:
        endbr64
        push    %rbx
        push    %rbp
        push    %r12
        push    %r13
        push    %r14
        push    %r15
        push    %rdx
        mov     %rsp, %rbp
        mov     56(%rsp), %r12d                 # argc
        lea     64(%rsp), %r13                  # argv
        lea     8(%r13,%r12,8), %r14            # envp, behind the NULL of argv
        and     $-16, %rsp                      # the dynamic linker, run as a command, may have dropped arguments
        lea     entryTable(%rip), %rbx
        mov     8(%rbx), %r15d                  # how many functions
nextFunction:
        sub     $1, %r15d
        jb      startProgram
        add     $16, %rbx
        lea     entryTable(%rip), %rax
        add     (%rbx), %rax
        cmpl    $0, 8(%rbx)                     # an address, or of a slot that holds it?
        je      callFunction
        mov     (%rax), %rax
callFunction:
        mov     %r12d, %edi
        mov     %r13, %rsi
        mov     %r14, %rdx
        call    *%rax
        jmp     nextFunction
startProgram:
        lea     entryTable(%rip), %rax
        add     (%rax), %rax                    # _start
        mov     %rbp, %rsp
        pop     %rdx
        pop     %r15
        pop     %r14
        pop     %r13
        pop     %r12
        pop     %rbp
        pop     %rbx
        jmp     *%rax
        .balign 8, 0xcc
entryTable:

# What a function is bound to that nothing defines (R22): called, it says what the dynamic linker would have said, and ends the program as that would have.
#   System calls: write, exit_group.
        .balign 16, 0xcc
undefinedEntry:
        endbr64
        mov     $0, %eax                        # which message
        {disp32} jmp undefinedStub
        .balign 16, 0xcc
undefinedStub:
        lea     undefinedTable(%rip), %rsi
        mov     4(%rsi,%rax,8), %edx            # its size
        mov     (%rsi,%rax,8), %eax
        add     %rax, %rsi
        mov     $2, %edi                        # standard error
        mov     $1, %eax                        # write
        syscall
        mov     $127, %edi
        mov     $231, %eax                      # exit_group
        syscall
        hlt
        .balign 8, 0xcc
undefinedTable:

# dlsym(handle, name) of one image: with RTLD_NEXT the first definition in the images behind it (R19), else what the dynamic linker's dlsym says.
#   The real dlsym is jumped to, so that it sees the caller's return address, with the arguments as they were.
        .balign 16, 0xcc
dlsymEntry:
        endbr64
        mov     $0, %eax                        # the image's rank
        {disp32} jmp dlsymStub
        .balign 16, 0xcc
dlsymStub:
        cmp     $-1, %rdi                       # RTLD_NEXT
        jne     realDlsym
        push    %rbx
        lea     dlsymTable(%rip), %r9
        lea     16(%r9), %rcx                   # rows before it are too low,
        mov     8(%r9), %edx
        shl     $4, %rdx
        add     %rcx, %rdx                      # from here on they are not: the first of these is wanted
        xor     %r8d, %r8d                      # it, if it has the name
nextHalf:
        mov     %rdx, %r10
        sub     %rcx, %r10
        jz      searched
        shr     $5, %r10
        shl     $4, %r10
        add     %rcx, %r10                      # the row in the middle
        mov     (%r10), %edi
        add     %r9, %rdi                       # its name
        mov     %rsi, %r11
nextCharacter:
        movzbl  (%r11), %ebx
        cmp     %bl, (%rdi)
        ja      tooHigh
        jb      tooLow
        inc     %rdi
        inc     %r11
        test    %ebx, %ebx
        jnz     nextCharacter
        cmp     %ax, 4(%r10)                    # of the same name: its rank
        jbe     tooLow
        mov     %r10, %r8
tooHigh:
        mov     %r10, %rdx
        jmp     nextHalf
tooLow:
        lea     16(%r10), %rcx
        jmp     nextHalf
searched:
        pop     %rbx
        mov     $-1, %rdi
        test    %r8, %r8
        jz      realDlsym
        mov     8(%r8), %rax
        add     %r9, %rax
        movzwl  6(%r8), %ecx                    # 0: an address, 1: of a slot that holds it, 2: in a library outside
        cmp     $1, %ecx
        jb      found
        ja      realDlsym
        mov     (%rax), %rax
found:
        ret
realDlsym:
        lea     dlsymTable(%rip), %rax
        add     (%rax), %rax
        jmp     *(%rax)
        .balign 8, 0xcc
dlsymTable:

# Stands for an exported ifunc that was resolved at start (R24): libraries outside can't be bound to the ifunc of an executable.
        .balign 16, 0xcc
jumpEntry:
        endbr64
        jmp     *0(%rip)
        .balign 16, 0xcc
jumpEnd:

# Libraries that the program opens at run time and that lie inside. Three kinds of entries: 0 is dlopen(file, mode) for the images' code, 1 the initialiser that keeps argc, argv and envp, the
# others finalise one library each, if it was opened.
#   dlopen of a name in the table: initialises the library and what it needs, each once, as the dynamic linker would; then gives the handle of the program, where all their symbols are.
#   Of all else: what the dynamic linker's dlopen says. It is jumped to, so that it sees the caller's return address.
#   State: argc, argv, envp; then a word for each library: 0 not opened, 1 opened, else the thread that is initialising it: %fs:0, which the ABI of thread-local storage keeps at the thread pointer.
#   System calls: sched_yield while another thread initialises.
        .balign 16, 0xcc
openerEntry:
        endbr64
        mov     $0, %eax                        # which entry
        {disp32} jmp openerStub
        .balign 16, 0xcc
openerStub:
        cmp     $1, %eax
        jb      openLibrary
        je      keepArguments

# %rax - 2 is the library.
        push    %rbx
        push    %r12
        push    %r13
        lea     openerTable(%rip), %rbx
        sub     $2, %eax
        mov     8(%rbx), %rcx
        add     %rbx, %rcx                      # the state
        cmpq    $1, 24(%rcx,%rax,8)
        jne     finalised
        lea     (%rax,%rax,2), %rax
        mov     24(%rbx), %ecx
        lea     (%rcx,%rax,8), %rax
        add     %rbx, %rax                      # its row
        mov     20(%rax), %r12d                 # how many finalisers
        mov     16(%rax), %r13d                 # the first of them
        add     %r12d, %r13d
        shl     $4, %r13
        mov     32(%rbx), %ecx
        add     %rcx, %r13
        add     %rbx, %r13                      # behind the last of them
nextFinaliser:
        sub     $1, %r12d
        jb      finalised
        sub     $16, %r13
        mov     (%r13), %rax
        add     %rbx, %rax
        cmpl    $0, 8(%r13)                     # an address, or of a slot that holds it?
        je      callFinaliser
        mov     (%rax), %rax
callFinaliser:
        call    *%rax
        jmp     nextFinaliser
finalised:
        pop     %r13
        pop     %r12
        pop     %rbx
        ret

keepArguments:
        lea     openerTable(%rip), %rax
        add     8(%rax), %rax
        mov     %rdi, (%rax)
        mov     %rsi, 8(%rax)
        mov     %rdx, 16(%rax)
        ret

openLibrary:
        test    %rdi, %rdi                      # the program itself
        jz      realDlopen
        push    %rbx
        push    %rbp
        push    %r12
        push    %r13
        push    %r14
        push    %r15
        push    %rdi
        push    %rsi
        sub     $8, %rsp
        lea     openerTable(%rip), %rbx
        mov     16(%rbx), %r12d                 # how many names
        mov     20(%rbx), %r13d
        add     %rbx, %r13                      # the first
nextLibraryName:
        sub     $1, %r12d
        jb      notInside
        mov     (%r13), %eax
        add     %rbx, %rax
        mov     %rdi, %rcx
nextLetter:
        movzbl  (%rcx), %edx
        cmp     %dl, (%rax)
        jne     otherName
        inc     %rax
        inc     %rcx
        test    %edx, %edx
        jnz     nextLetter
        mov     4(%r13), %eax                   # the library
        lea     (%rax,%rax,2), %rax
        mov     24(%rbx), %ecx
        lea     (%rcx,%rax,8), %rax
        add     %rbx, %rax                      # its row
        mov     4(%rax), %r15d                  # how many are initialised for it
        mov     (%rax), %eax
        mov     28(%rbx), %ecx
        lea     (%rcx,%rax,4), %rbp
        add     %rbx, %rbp                      # the first of them
nextLibrary:
        sub     $1, %r15d
        jb      opened
        mov     (%rbp), %r12d                   # a library
        add     $4, %rbp
        mov     8(%rbx), %rax
        add     %rbx, %rax
        lea     24(%rax,%r12,8), %r13           # its state
claim:
        mov     (%r13), %rax
        cmp     $1, %rax
        je      nextLibrary
        test    %rax, %rax
        jz      tryClaim
        cmp     %fs:0, %rax                     # ourselves: an initialiser that opens its own library
        je      nextLibrary
        mov     $24, %eax                       # sched_yield
        syscall
        jmp     claim
tryClaim:
        mov     %fs:0, %rcx
        lock cmpxchg %rcx, (%r13)
        jne     claim
        lea     (%r12,%r12,2), %rax
        mov     24(%rbx), %ecx
        lea     (%rcx,%rax,8), %rax
        add     %rbx, %rax                      # its row
        mov     12(%rax), %r12d                 # how many initialisers
        mov     8(%rax), %r14d                  # the first of them
        shl     $4, %r14
        mov     32(%rbx), %ecx
        add     %rcx, %r14
        add     %rbx, %r14
nextInitialiser:
        sub     $1, %r12d
        jb      claimed
        mov     (%r14), %rax
        add     %rbx, %rax
        cmpl    $0, 8(%r14)                     # an address, or of a slot that holds it?
        je      callInitialiser
        mov     (%rax), %rax
callInitialiser:
        mov     8(%rbx), %rcx
        add     %rbx, %rcx
        mov     (%rcx), %rdi
        mov     8(%rcx), %rsi
        mov     16(%rcx), %rdx
        call    *%rax
        add     $16, %r14
        jmp     nextInitialiser
claimed:
        movq    $1, (%r13)
        jmp     nextLibrary
otherName:
        add     $8, %r13
        jmp     nextLibraryName
opened:
        movq    $0, 16(%rsp)                    # NULL: the program
notInside:
        add     $8, %rsp
        pop     %rsi
        pop     %rdi
        pop     %r15
        pop     %r14
        pop     %r13
        pop     %r12
        pop     %rbp
        pop     %rbx
realDlopen:
        lea     openerTable(%rip), %rax
        add     (%rax), %rax
        jmp     *(%rax)
        .balign 8, 0xcc
openerTable:

# e_entry of a file with the dynamic linker inside (R1, R2): makes the auxiliary vector say what the kernel would say of a program with PT_INTERP, and enters the dynamic linker.
#   Entered with argc at %rsp. Besides the four values nothing on the stack changes; all registers are 0 as at exec, %rdx (no finaliser) above all, but for %rax.
#   A dynamic linker that was run as a command with the file's name has done all already, and told debuggers so: then the program is entered as it would have been.
        .balign 16, 0xcc
interpreterShim:
        endbr64
        lea     interpreterTable(%rip), %rax
        mov     40(%rax), %rcx
        cmpq    $0, (%rax,%rcx)                 # DT_DEBUG
        jne     alreadyLoaded
        mov     (%rsp), %rcx                    # argc
        lea     16(%rsp,%rcx,8), %rsi           # envp, behind the NULL of argv
nextVariable:
        add     $8, %rsi
        cmpq    $0, -8(%rsi)
        jne     nextVariable
nextAuxiliary:
        mov     (%rsi), %rcx
        mov     24(%rax), %rdx                  # not an address, but the count
        cmp     $5, %rcx                        # AT_PHNUM
        je      setAuxiliary
        mov     32(%rax), %rdx
        cmp     $3, %rcx                        # AT_PHDR
        je      setAddress
        mov     16(%rax), %rdx
        cmp     $9, %rcx                        # AT_ENTRY
        je      setAddress
        mov     8(%rax), %rdx
        cmp     $7, %rcx                        # AT_BASE
        jne     keepAuxiliary
setAddress:
        add     %rax, %rdx
setAuxiliary:
        mov     %rdx, 8(%rsi)
keepAuxiliary:
        add     $16, %rsi
        test    %rcx, %rcx                      # AT_NULL
        jnz     nextAuxiliary
        add     (%rax), %rax                    # the dynamic linker's entry
        xor     %edx, %edx
        xor     %esi, %esi
        xor     %ebp, %ebp
        jmp     *%rax
alreadyLoaded:
        add     16(%rax), %rax                  # AT_ENTRY
        jmp     *%rax
        .balign 8, 0xcc
interpreterTable:
