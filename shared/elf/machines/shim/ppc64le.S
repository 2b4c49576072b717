# What C can't say of our own code on 64-bit PowerPC Linux, ELFv2: how it is entered and left, and how the system is
# called. What each entry is for says x86-64.S. Who calls through a pointer or a stub has the function's address in r12:
# by it a function finds what it needs, and who goes on to one passes it on. r2, the TOC pointer, is the caller's and
# stays so; none of our code has a TOC.
# Calls, registers, stack: https://openpowerfoundation.org/specifications/64bitelfabi, 2.2 and 2.3; r0, r11 and r12 are
# free between call and function. Below r1 nothing is anybody's when a program starts.
        .abiversion 2

        .section .text.function, "ax"
        .globl  function
function:
        addis   3, 12, (table - function)@ha
        addi    3, 3, (table - function)@l
        b       run

# Keeps all registers but r11 and the counter.
        .section .text.entry, "ax"
        .globl  entry
entry:
        lwa     11, 24(12)
        add     11, 11, 12
        mtctr   11
        bctr
        trap
        trap
        .long   0, 0

# Keeps all registers but r11, r12 and the counter.
        .section .text.jump, "ax"
        .globl  jump
jump:
        lwa     11, 24(12)
        ldx     12, 12, 11
        mtctr   12
        bctr
        trap
        trap
        .long   0, 0

# Behind an entry, whose address is in r12; our own is in r11.
        .section .text.call, "ax"
        .globl  call
call:
        mflr    0
        std     0, 16(1)
        stdu    1, -64(1)
        std     3, 32(1)
        std     4, 40(1)
        std     5, 48(1)
        std     6, 56(1)
        addis   3, 11, (table - call)@ha
        addi    3, 3, (table - call)@l
        mr      4, 12
        addi    5, 1, 32
        bl      run
        mr      12, 3
        ld      3, 32(1)
        ld      4, 40(1)
        ld      5, 48(1)
        ld      6, 56(1)
        addi    1, 1, 64
        ld      0, 16(1)
        mtlr    0
        cmpdi   12, 0
        beqlr
        mtctr   12
        bctr

# From the kernel argc is at r1. glibc's dynamic linker leaves 0 there, with argc in r3, argv in r4 and its finaliser in r7
# (sysdeps/powerpc/powerpc64/dl-machine.h, RTLD_START); what stands before argv was argc, or an argument that it dropped.
        .section .text.start, "ax"
        .globl  start
start:
        mr      8, 1
        ld      0, 0(1)
        cmpdi   0, 0
        bne     1f
        cmpdi   4, 0                            # the kernel with no argument at all
        beq     1f
        addi    8, 4, -8
        std     3, 0(8)
1:      mflr    0
        stdu    1, -80(1)
        std     3, 32(1)
        std     4, 40(1)
        std     5, 48(1)
        std     6, 56(1)
        std     7, 64(1)
        std     0, 72(1)
        addis   3, 12, (table - start)@ha
        addi    3, 3, (table - start)@l
        mr      4, 8
        addi    5, 1, 64
        bl      run
        mr      12, 3
        ld      0, 72(1)
        mtlr    0
        ld      3, 32(1)
        ld      4, 40(1)
        ld      5, 48(1)
        ld      6, 56(1)
        ld      7, 64(1)
        addi    1, 1, 80
        mtctr   12
        bctr

# What fails has its number in r3, and is marked in the condition register.
        .section .text.systemCall, "ax"
        .globl  systemCall
systemCall:
        mr      0, 9
        sc
        bnslr
        neg     3, 3
        blr

        .section .text.setThreadPointer, "ax"
        .globl  setThreadPointer
setThreadPointer:
        mr      13, 3
        blr

        .section .text.threadPointer, "ax"
        .globl  threadPointer
threadPointer:
        mr      3, 13
        blr

        .section .note.GNU-stack, "", @progbits
