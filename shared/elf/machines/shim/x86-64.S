# What C can't say of our own code on x86-64 Linux: how it is entered and left, and how the system is called.
# tools/shims.ts puts one of `function`, `call` and `start` before each piece's `run`; `table` is where the code ends.
# What is reached through pointers begins with endbr64, for indirect branch tracking.
# Calls, registers, stack: https://gitlab.com/x86-psABIs/x86-64-ABI, 3.2 and 3.4; system calls: A.2 there.

# An initialiser: run(table).
        .section .text.function, "ax"
        .globl  function
function:
        endbr64
        lea     table(%rip), %rdi
        jmp     run

# One of several entries to a piece: 24 bytes of code, the distance from here to `call`, a number. tools/shims.ts takes
# it out alone, and who writes the piece fills in both. Keeps all registers but %rax and %r11.
        .section .text.entry, "ax"
        .globl  entry
entry:
        endbr64
        lea     entry(%rip), %rax
        movslq  24+entry(%rip), %r11
        add     %rax, %r11
        jmp     *%r11
        .skip   24 - (. - entry), 0xcc
        .long   0, 0

# The same for a jump through a slot, whose distance from here it holds. Keeps all registers but %r10 and %r11: there may
# be arguments in all the others, %al too.
        .section .text.jump, "ax"
        .globl  jump
jump:
        endbr64
        lea     jump(%rip), %r10
        movslq  24+jump(%rip), %r11
        jmp     *(%r10,%r11)
        .skip   24 - (. - jump), 0xcc
        .long   0, 0

# Behind an entry: run(table, entry, call). What that gives is jumped to, so that it sees the caller's return address.
        .section .text.call, "ax"
        .globl  call
call:
        push    %rbp
        mov     %rsp, %rbp
        push    %rcx
        push    %rdx
        push    %rsi
        push    %rdi
        lea     table(%rip), %rdi
        mov     %rax, %rsi
        mov     %rsp, %rdx
        and     $-16, %rsp
        call    run
        lea     -32(%rbp), %rsp
        pop     %rdi
        pop     %rsi
        pop     %rdx
        pop     %rcx
        pop     %rbp
        test    %rax, %rax
        jz      1f
        jmp     *%rax
1:      mov     %rdi, %rax
        ret

# The entry of a file, with argc at %rsp and the dynamic linker's finaliser in %rdx: run(table, stack, start). What that
# gives is jumped to with both, and with the registers that a callee keeps as they were; all others mean nothing there.
        .section .text.start, "ax"
        .globl  start
start:
        endbr64
        push    %rbp
        push    %rdx
        mov     %rsp, %rbp
        lea     table(%rip), %rdi
        lea     16(%rsp), %rsi
        mov     %rsp, %rdx
        and     $-16, %rsp                      # the dynamic linker, run as a command, may have dropped arguments
        call    run
        mov     %rbp, %rsp
        pop     %rdx
        pop     %rbp
        jmp     *%rax

        .section .text.systemCall, "ax"
        .globl  systemCall
systemCall:
        mov     %rcx, %r10
        mov     8(%rsp), %rax
        syscall
        ret

# What a descriptor of a thread-local variable leads to, with its address in %rax: gives the second word. Keeps all registers.
        .section .text.descriptor, "ax"
        .globl  descriptor
descriptor:
        endbr64
        mov     8(%rax), %rax
        ret

        .section .text.setThreadPointer, "ax"
        .globl  setThreadPointer
setThreadPointer:
        mov     %rdi, %rsi
        mov     $0x1002, %edi                   # ARCH_SET_FS
        mov     $158, %eax                      # arch_prctl
        syscall
        ret

        .section .text.threadPointer, "ax"
        .globl  threadPointer
threadPointer:
        mov     %fs:0, %rax
        ret

        .section .note.GNU-stack, "", @progbits
