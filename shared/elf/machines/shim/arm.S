# What C can't say of our own code on Arm Linux: how it is entered and left, and how the system is called. What each
# entry is for says x86-64.S. All is A32: whoever has an address of it, also of T32, comes by bx, blx or a load of pc, and
# so it leaves; bit 0 of an address says that there is T32.
# Calls, registers, stack: https://github.com/ARM-software/abi-aa, aapcs32, 6; ip is free between call and function. The
# stack is a multiple of 8 where a function is called.

        .syntax unified
        .arm

        .section .text.function, "ax"
        .globl  function
function:
        ldr     r0, 2f
1:      add     r0, pc, r0
        b       run
2:      .long   table - (1b + 8)

# Keeps all registers but ip.
        .section .text.entry, "ax"
        .globl  entry
entry:
        sub     ip, pc, #8
        push    {r0, r1}
        ldr     r0, [ip, #24]
        add     r0, r0, ip
        str     r0, [sp, #4]
        pop     {r0, pc}
        .long   0, 0

# Keeps all registers but ip.
        .section .text.jump, "ax"
        .globl  jump
jump:
        ldr     ip, [pc, #16]
        add     ip, pc, ip                      @ 12 bytes behind the start
        ldr     pc, [ip, #-12]
        udf     #0
        udf     #0
        udf     #0
        .long   0, 0

# Behind an entry, whose address is in ip.
        .section .text.call, "ax"
        .globl  call
call:
        push    {r0, r1, r2, r3, ip, lr}
        ldr     r0, 2f
1:      add     r0, pc, r0
        mov     r1, ip
        mov     r2, sp
        bl      run
        mov     ip, r0
        pop     {r0, r1, r2, r3}
        ldr     lr, [sp, #4]
        add     sp, sp, #8
        cmp     ip, #0
        bxne    ip
        bx      lr
2:      .long   table - (1b + 8)

# argc is at sp, the dynamic linker's finaliser in r0.
        .section .text.start, "ax"
        .globl  start
start:
        push    {r0, r1, r4, lr}
        mov     r4, sp
        ldr     r0, 2f
1:      add     r0, pc, r0
        add     r1, sp, #16
        mov     r2, sp
        bic     sp, sp, #7                      @ the dynamic linker, run as a command, may have dropped arguments
        bl      run
        mov     ip, r0
        mov     sp, r4
        pop     {r0, r1, r4, lr}
        bx      ip
2:      .long   table - (1b + 8)

        .section .text.systemCall, "ax"
        .globl  systemCall
systemCall:
        push    {r4, r5, r7, lr}
        ldr     r4, [sp, #16]
        ldr     r5, [sp, #20]
        ldr     r7, [sp, #24]
        svc     #0
        pop     {r4, r5, r7, pc}

        .section .text.setThreadPointer, "ax"
        .globl  setThreadPointer
setThreadPointer:
        push    {r7, lr}
        ldr     r7, 1f
        svc     #0
        pop     {r7, pc}
1:      .word   0x0f0005                        @ set_tls

        .section .text.threadPointer, "ax"
        .globl  threadPointer
threadPointer:
        mrc     p15, #0, r0, c13, c0, #3
        bx      lr

# Compilers count on it, for cores that can't divide: r0 / r1 in r0, what is left in r1 (rtabi32, 4.3.1).
        .section .text.__aeabi_uidivmod, "ax"
        .globl  __aeabi_uidivmod
__aeabi_uidivmod:
        mov     r2, #0
        mov     r3, #32
1:      lsls    r0, r0, #1
        adcs    r2, r2, r2
        cmplo   r2, r1
        subhs   r2, r2, r1
        orrhs   r0, r0, #1
        subs    r3, r3, #1
        bne     1b
        mov     r1, r2
        bx      lr

        .section .note.GNU-stack, "", %progbits
