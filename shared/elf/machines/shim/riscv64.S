# What C can't say of our own code on 64-bit RISC-V Linux: how it is entered and left, and how the system is called. What
# each entry is for says x86-64.S. No instruction of 16 bits, nor one of floating point: all CPUs with atomic ones run it.
# Calls, registers, stack: https://github.com/riscv-non-isa/riscv-elf-psabi-doc, riscv-cc.adoc; t0 to t3 are free between
# call and function (riscv-elf.adoc, Procedure Linkage Table).

        .section .text.function, "ax"
        .globl  function
function:
        lla     a0, table
        tail    run

# Keeps all registers but t0 and t1.
        .section .text.entry, "ax"
        .globl  entry
entry:
        auipc   t0, 0
        lw      t1, 24(t0)
        add     t1, t1, t0
        jr      t1
        ebreak
        ebreak
        .long   0, 0

# Keeps all registers but t0 and t1.
        .section .text.jump, "ax"
        .globl  jump
jump:
        auipc   t0, 0
        lw      t1, 24(t0)
        add     t1, t1, t0
        ld      t1, 0(t1)
        jr      t1
        ebreak
        .long   0, 0

# Behind an entry, whose address is in t0.
        .section .text.call, "ax"
        .globl  call
call:
        addi    sp, sp, -48
        sd      ra, 32(sp)
        sd      a0, 0(sp)
        sd      a1, 8(sp)
        sd      a2, 16(sp)
        sd      a3, 24(sp)
        lla     a0, table
        mv      a1, t0
        mv      a2, sp
        call    run
        mv      t0, a0
        ld      ra, 32(sp)
        ld      a0, 0(sp)
        ld      a1, 8(sp)
        ld      a2, 16(sp)
        ld      a3, 24(sp)
        addi    sp, sp, 48
        beqz    t0, 1f
        jr      t0
1:      ret

# argc is at sp, the dynamic linker's finaliser in a0.
        .section .text.start, "ax"
        .globl  start
start:
        addi    sp, sp, -32
        sd      a0, 0(sp)
        sd      ra, 8(sp)
        sd      s0, 16(sp)
        mv      s0, sp
        lla     a0, table
        addi    a1, sp, 32
        mv      a2, sp
        andi    sp, sp, -16                     # the dynamic linker, run as a command, may have dropped arguments
        call    run
        mv      sp, s0
        mv      t0, a0
        ld      a0, 0(sp)
        ld      ra, 8(sp)
        ld      s0, 16(sp)
        addi    sp, sp, 32
        jr      t0

        .section .text.systemCall, "ax"
        .globl  systemCall
systemCall:
        mv      a7, a6
        ecall
        ret

        .section .text.setThreadPointer, "ax"
        .globl  setThreadPointer
setThreadPointer:
        mv      tp, a0
        ret

        .section .text.threadPointer, "ax"
        .globl  threadPointer
threadPointer:
        mv      a0, tp
        ret

        .section .note.GNU-stack, "", @progbits
