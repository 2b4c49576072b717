# What C can't say of our own code on s390x Linux: how it is entered and left, and how the system is called. What each
# entry is for says x86-64.S.
# Calls, registers, stack: https://github.com/IBM/s390x-abi; %r0 and %r1 are free between call and function. Who calls
# leaves 160 bytes above %r15 to the function, for its registers: %r2 at 16, %r14 at 112.

        .section .text.function, "ax"
        .globl  function
function:
        larl    %r2, table
        jg      run

# Keeps all registers but %r0 and %r1.
        .section .text.entry, "ax"
        .globl  entry
entry:
        larl    %r1, entry
        lgr     %r0, %r1
        agf     %r1, 24(%r1)
        br      %r1
        .skip   24 - (. - entry), 0
        .long   0, 0

# Keeps all registers but %r1.
        .section .text.jump, "ax"
        .globl  jump
jump:
        larl    %r1, jump
        agf     %r1, 24(%r1)
        lg      %r1, 0(%r1)
        br      %r1
        .skip   24 - (. - jump), 0
        .long   0, 0

# Behind an entry, whose address is in %r0.
        .section .text.call, "ax"
        .globl  call
call:
        stmg    %r2, %r5, 16(%r15)
        stmg    %r14, %r15, 112(%r15)
        la      %r4, 16(%r15)
        lgr     %r3, %r0
        aghi    %r15, -160
        larl    %r2, table
        brasl   %r14, run
        lgr     %r1, %r2
        lmg     %r14, %r15, 272(%r15)
        lmg     %r2, %r5, 16(%r15)
        ltgr    %r1, %r1
        jz      1f
        br      %r1
1:      br      %r14

# The same for __tls_get_offset, whose argument counts from %r12, the GOT.
        .section .text.callOfOffset, "ax"
        .globl  callOfOffset
callOfOffset:
        agr     %r2, %r12
        stmg    %r2, %r5, 16(%r15)
        stmg    %r14, %r15, 112(%r15)
        la      %r4, 16(%r15)
        lgr     %r3, %r0
        aghi    %r15, -160
        larl    %r2, table
        brasl   %r14, run
        lgr     %r1, %r2
        lmg     %r14, %r15, 272(%r15)
        lmg     %r2, %r5, 16(%r15)
        ltgr    %r1, %r1
        jz      1f
        sgr     %r2, %r12
        br      %r1
1:      br      %r14

# argc is at %r15, the dynamic linker's finaliser in %r14.
        .section .text.start, "ax"
        .globl  start
start:
        aghi    %r15, -176
        xc      0(8, %r15), 0(%r15)
        stg     %r14, 160(%r15)
        larl    %r2, table
        la      %r3, 176(%r15)
        la      %r4, 160(%r15)
        brasl   %r14, run
        lgr     %r1, %r2
        lg      %r14, 160(%r15)
        la      %r15, 176(%r15)
        br      %r1

# Of mmap (90) the system takes the arguments from memory.
        .section .text.systemCall, "ax"
        .globl  systemCall
systemCall:
        lg      %r1, 168(%r15)
        stmg    %r6, %r7, 48(%r15)
        lg      %r7, 160(%r15)
        cghi    %r1, 90
        jne     1f
        aghi    %r15, -48
        stmg    %r2, %r7, 0(%r15)
        lgr     %r2, %r15
        svc     0
        aghi    %r15, 48
        j       2f
1:      svc     0
2:      lmg     %r6, %r7, 48(%r15)
        br      %r14

# __tls_get_offset with a pair: its argument counts from %r12, which is 0 here.
        .section .text.findOffset, "ax"
        .globl  findOffset
findOffset:
        stmg    %r12, %r15, 96(%r15)
        aghi    %r15, -160
        lghi    %r12, 0
        basr    %r14, %r3
        lmg     %r12, %r15, 256(%r15)
        br      %r14

        .section .text.setThreadPointer, "ax"
        .globl  setThreadPointer
setThreadPointer:
        sar     %a1, %r2
        srlg    %r2, %r2, 32
        sar     %a0, %r2
        br      %r14

        .section .text.threadPointer, "ax"
        .globl  threadPointer
threadPointer:
        ear     %r2, %a0
        sllg    %r2, %r2, 32
        ear     %r2, %a1
        br      %r14

        .section .note.GNU-stack, "", @progbits
