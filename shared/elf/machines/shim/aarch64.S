# What C can't say of our own code on AArch64 Linux: how it is entered and left, and how the system is called. What each
# entry is for says x86-64.S. What is reached through pointers begins with a landing pad, for branch target identification.
# Calls, registers, stack: https://github.com/ARM-software/abi-aa, aapcs64, 6; x16 and x17 are free between call and function.

        .section .text.function, "ax"
        .globl  function
function:
        hint    #34                             // bti c
        adr     x0, table
        b       run

# Keeps all registers but x16 and x17.
        .section .text.entry, "ax"
        .globl  entry
entry:
        hint    #34                             // bti c
        adr     x16, entry
        ldrsw   x17, [x16, #24]
        add     x17, x17, x16
        br      x17
        brk     #0
        .long   0, 0

# Keeps all registers but x16 and x17.
        .section .text.jump, "ax"
        .globl  jump
jump:
        hint    #34                             // bti c
        adr     x16, jump
        ldrsw   x17, [x16, #24]
        ldr     x16, [x16, x17]
        br      x16
        brk     #0
        .long   0, 0

# Behind an entry, whose address is in x16.
        .section .text.call, "ax"
        .globl  call
call:
        hint    #34                             // bti c
        stp     x29, x30, [sp, #-48]!
        mov     x29, sp
        stp     x0, x1, [sp, #16]
        stp     x2, x3, [sp, #32]
        adr     x0, table
        mov     x1, x16
        add     x2, sp, #16
        bl      run
        mov     x16, x0
        ldp     x0, x1, [sp, #16]
        ldp     x2, x3, [sp, #32]
        ldp     x29, x30, [sp], #48
        cbz     x16, 1f
        br      x16
1:      ret

# argc is at sp, the dynamic linker's finaliser in x0.
        .section .text.start, "ax"
        .globl  start
start:
        hint    #38                             // bti jc
        stp     x29, x30, [sp, #-32]!
        mov     x29, sp
        str     x0, [sp, #16]
        adr     x0, table
        add     x1, sp, #32
        add     x2, sp, #16
        bl      run
        mov     x16, x0
        ldr     x0, [sp, #16]
        ldp     x29, x30, [sp], #32
        br      x16

        .section .text.systemCall, "ax"
        .globl  systemCall
systemCall:
        mov     x8, x6
        svc     #0
        ret

# What a descriptor of a thread-local variable leads to, with its address in x0: gives the second word. Keeps all registers.
        .section .text.descriptor, "ax"
        .globl  descriptor
descriptor:
        hint    #34                             // bti c
        ldr     x0, [x0, #8]
        ret

        .section .text.setThreadPointer, "ax"
        .globl  setThreadPointer
setThreadPointer:
        msr     tpidr_el0, x0
        ret

        .section .text.threadPointer, "ax"
        .globl  threadPointer
threadPointer:
        mrs     x0, tpidr_el0
        ret

        .section .note.GNU-stack, "", @progbits
