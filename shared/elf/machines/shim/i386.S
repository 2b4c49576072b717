# What C can't say of our own code on i386 Linux: how it is entered and left, and how the system is called. What each
# entry is for says x86-64.S. What is reached through pointers begins with endbr32, for indirect branch tracking.
# Calls, registers, stack: https://gitlab.com/x86-psABIs/i386-ABI, 2.2 and 2.3; arguments are on the stack, which is a
# multiple of 16 where a function is called. Where an instruction is a call pushes: there is no other way to know it.

        .section .text.function, "ax"
        .globl  function
function:
        endbr32
        sub     $12, %esp
        call    1f
1:      pop     %eax
        lea     table - 1b(%eax), %eax
        mov     %eax, (%esp)
        call    run
        add     $12, %esp
        ret

# Keeps all registers but %ecx and %edx, %eax too: there is the argument of ___tls_get_addr.
        .section .text.entry, "ax"
        .globl  entry
entry:
        endbr32
        call    1f
1:      pop     %ecx                            # 9 bytes behind the start
        lea     -9(%ecx), %ecx
        mov     24(%ecx), %edx
        add     %ecx, %edx
        jmp     *%edx
        .skip   24 - (. - entry), 0xcc
        .long   0, 0

# Keeps all registers: there may be arguments in some, and the GOT's address in %ebx. What is jumped to is returned to.
        .section .text.jump, "ax"
        .globl  jump
jump:
        endbr32
        push    %eax
        push    %eax
        call    1f
1:      pop     %eax                            # 11 bytes behind the start
        add     24 - 11(%eax), %eax
        mov     -11(%eax), %eax
        mov     %eax, 4(%esp)
        pop     %eax
        ret
        .long   0, 0

# Behind an entry, whose address is in %ecx. The arguments are where the caller put them: the function called owns them.
        .section .text.call, "ax"
        .globl  call
call:
        push    %ebp
        mov     %esp, %ebp
        and     $-16, %esp
        sub     $16, %esp
        call    1f
1:      pop     %eax
        lea     table - 1b(%eax), %eax
        mov     %eax, (%esp)
        mov     %ecx, 4(%esp)
        lea     8(%ebp), %eax
        mov     %eax, 8(%esp)
        call    run
        mov     %ebp, %esp
        pop     %ebp
        test    %eax, %eax
        jz      1f
        jmp     *%eax
1:      mov     4(%esp), %eax
        ret

# The same for ___tls_get_addr, whose argument is in %eax.
        .section .text.callOfOne, "ax"
        .globl  callOfOne
callOfOne:
        push    %eax
        push    %ebp
        mov     %esp, %ebp
        and     $-16, %esp
        sub     $16, %esp
        call    1f
1:      pop     %eax
        lea     table - 1b(%eax), %eax
        mov     %eax, (%esp)
        mov     %ecx, 4(%esp)
        lea     4(%ebp), %eax
        mov     %eax, 8(%esp)
        call    run
        mov     %ebp, %esp
        mov     %eax, %ecx
        pop     %ebp
        pop     %eax
        test    %ecx, %ecx
        jz      1f
        jmp     *%ecx
1:      ret

# argc is at %esp, the dynamic linker's finaliser in %edx.
        .section .text.start, "ax"
        .globl  start
start:
        endbr32
        push    %ebp
        push    %edx
        mov     %esp, %ebp
        and     $-16, %esp
        sub     $16, %esp
        call    1f
1:      pop     %eax
        lea     table - 1b(%eax), %eax
        mov     %eax, (%esp)
        lea     8(%ebp), %eax
        mov     %eax, 4(%esp)
        mov     %ebp, 8(%esp)
        call    run
        mov     %ebp, %esp
        pop     %edx
        pop     %ebp
        jmp     *%eax

        .section .text.systemCall, "ax"
        .globl  systemCall
systemCall:
        push    %ebp
        push    %edi
        push    %esi
        push    %ebx
        mov     20(%esp), %ebx
        mov     24(%esp), %ecx
        mov     28(%esp), %edx
        mov     32(%esp), %esi
        mov     36(%esp), %edi
        mov     40(%esp), %ebp
        mov     44(%esp), %eax
        int     $0x80
        pop     %ebx
        pop     %esi
        pop     %edi
        pop     %ebp
        ret

        .section .text.setThreadPointer, "ax"
        .globl  setThreadPointer
setThreadPointer:
        push    %ebx
        push    $0x51                           # 32 bits, limit in pages, usable
        push    $0xfffff
        push    16(%esp)
        push    $-1                             # an entry that is free: its number comes back
        mov     $243, %eax                      # set_thread_area
        mov     %esp, %ebx
        int     $0x80
        mov     (%esp), %eax
        lea     3(,%eax,8), %eax
        mov     %ax, %gs
        add     $16, %esp
        pop     %ebx
        ret

        .section .text.threadPointer, "ax"
        .globl  threadPointer
threadPointer:
        mov     %gs:0, %eax
        ret

        .section .note.GNU-stack, "", @progbits
