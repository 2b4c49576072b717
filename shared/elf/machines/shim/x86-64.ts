// The bytes of our own code for x86-64, made by tools/shims.ts from the C of this folder and x86-64.S: change those.

import type { Code } from './pieces.ts';

export const x86_64Code: Code = {
  compiler: 'clang version 14.0.6',
  entry: [
    // entry:
    0xf3, 0x0f, 0x1e, 0xfa,                                      // endbr64
    0x48, 0x8d, 0x05, 0xf5, 0xff, 0xff, 0xff,                    // leaq -11(%rip), %rax # 0x0 <entry>
    0x4c, 0x63, 0x1d, 0x06, 0x00, 0x00, 0x00,                    // movslq 6(%rip), %r11 # 0x18 <entry+0x18>
    0x49, 0x01, 0xc3,                                            // addq %rax, %r11
    0x41, 0xff, 0xe3,                                            // jmpq *%r11
    0x00, 0x00,                                                  // addb %al, (%rax)
    0x00, 0x00,                                                  // addb %al, (%rax)
    0x00, 0x00,                                                  // addb %al, (%rax)
    0x00, 0x00,                                                  // addb %al, (%rax)
  ],
  jump: [
    // jump:
    0xf3, 0x0f, 0x1e, 0xfa,                                      // endbr64
    0x4c, 0x8d, 0x15, 0xf5, 0xff, 0xff, 0xff,                    // leaq -11(%rip), %r10 # 0x0 <jump>
    0x4c, 0x63, 0x1d, 0x06, 0x00, 0x00, 0x00,                    // movslq 6(%rip), %r11 # 0x18 <jump+0x18>
    0x43, 0xff, 0x24, 0x1a,                                      // jmpq *(%r10,%r11)
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0x00, 0x00,                                                  // addb %al, (%rax)
    0x00, 0x00,                                                  // addb %al, (%rax)
    0x00, 0x00,                                                  // addb %al, (%rax)
    0x00, 0x00,                                                  // addb %al, (%rax)
  ],
  startInitialiser: [
    // function:
    0xf3, 0x0f, 0x1e, 0xfa,                                      // endbr64
    0x48, 0x8d, 0x3d, 0x6d, 0x02, 0x00, 0x00,                    // leaq 621(%rip), %rdi # 0x278 <table>
    0xe9, 0x00, 0x00, 0x00, 0x00,                                // jmp 0x10 <run>
    // run:
    0x41, 0x57,                                                  // pushq %r15
    0x41, 0x56,                                                  // pushq %r14
    0x41, 0x55,                                                  // pushq %r13
    0x41, 0x54,                                                  // pushq %r12
    0x53,                                                        // pushq %rbx
    0x48, 0x83, 0xec, 0x10,                                      // subq $16, %rsp
    0x49, 0x89, 0xfe,                                            // movq %rdi, %r14
    0x48, 0x8b, 0x07,                                            // movq (%rdi), %rax
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x74, 0x15,                                                  // je 0x3d <run+0x2d>
    0x49, 0x8b, 0x04, 0x06,                                      // movq (%r14,%rax), %rax
    0x49, 0x83, 0x7e, 0x08, 0x00,                                // cmpq $0, 8(%r14)
    0x74, 0x0c,                                                  // je 0x3f <run+0x2f>
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x74, 0x07,                                                  // je 0x3f <run+0x2f>
    0x48, 0x8b, 0x00,                                            // movq (%rax), %rax
    0xeb, 0x02,                                                  // jmp 0x3f <run+0x2f>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x4d, 0x8d, 0x7e, 0x50,                                      // leaq 80(%r14), %r15
    0x49, 0x8b, 0x4e, 0x18,                                      // movq 24(%r14), %rcx
    0x48, 0x85, 0xc9,                                            // testq %rcx, %rcx
    0x7e, 0x34,                                                  // jle 0x80 <run+0x70>
    0x49, 0x8d, 0x56, 0x08,                                      // leaq 8(%r14), %rdx
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x49, 0x8b, 0x3f,                                            // movq (%r15), %rdi
    0x48, 0x01, 0xd7,                                            // addq %rdx, %rdi
    0x49, 0x83, 0xc7, 0x08,                                      // addq $8, %r15
    0x48, 0x8b, 0x5f, 0xf8,                                      // movq -8(%rdi), %rbx
    0x48, 0x85, 0xdb,                                            // testq %rbx, %rbx
    0x74, 0x13,                                                  // je 0x78 <run+0x68>
    0x48, 0x83, 0xfb, 0x15,                                      // cmpq $21, %rbx
    0x74, 0x06,                                                  // je 0x71 <run+0x61>
    0x48, 0x83, 0xc7, 0x10,                                      // addq $16, %rdi
    0xeb, 0xeb,                                                  // jmp 0x5c <run+0x4c>
    0x48, 0x89, 0x07,                                            // movq %rax, (%rdi)
    0x49, 0x8b, 0x4e, 0x18,                                      // movq 24(%r14), %rcx
    0x48, 0xff, 0xc6,                                            // incq %rsi
    0x48, 0x39, 0xce,                                            // cmpq %rcx, %rsi
    0x7c, 0xd2,                                                  // jl 0x52 <run+0x42>
    0x4d, 0x8b, 0x66, 0x20,                                      // movq 32(%r14), %r12
    0x4d, 0x85, 0xe4,                                            // testq %r12, %r12
    0x74, 0x29,                                                  // je 0xb2 <run+0xa2>
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x74, 0x27,                                                  // je 0xb5 <run+0xa5>
    0x48, 0x8b, 0x58, 0x08,                                      // movq 8(%rax), %rbx
    0x48, 0x85, 0xdb,                                            // testq %rbx, %rbx
    0x74, 0x1e,                                                  // je 0xb5 <run+0xa5>
    0x49, 0x8b, 0x46, 0x10,                                      // movq 16(%r14), %rax
    0x4c, 0x01, 0xf0,                                            // addq %r14, %rax
    0x48, 0x39, 0x03,                                            // cmpq %rax, (%rbx)
    0x0f, 0x84, 0xad, 0x00, 0x00, 0x00,                          // je 0x154 <run+0x144>
    0x48, 0x8b, 0x5b, 0x18,                                      // movq 24(%rbx), %rbx
    0x48, 0x85, 0xdb,                                            // testq %rbx, %rbx
    0x75, 0xee,                                                  // jne 0x9e <run+0x8e>
    0xeb, 0x03,                                                  // jmp 0xb5 <run+0xa5>
    0x45, 0x31, 0xe4,                                            // xorl %r12d, %r12d
    0x4d, 0x8b, 0x6e, 0x30,                                      // movq 48(%r14), %r13
    0x4d, 0x3b, 0x6e, 0x38,                                      // cmpq 56(%r14), %r13
    0x7d, 0x29,                                                  // jge 0xe8 <run+0xd8>
    0x48, 0xc7, 0x04, 0x24, 0x0a, 0x00, 0x00, 0x00,              // movq $10, (%rsp)
    0xba, 0x01, 0x00, 0x00, 0x00,                                // movl $1, %edx
    0x4c, 0x89, 0xef,                                            // movq %r13, %rdi
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0x49, 0x01, 0x00, 0x00,                                // callq 0x227 <systemCall>
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x79, 0x05,                                                  // jns 0xe8 <run+0xd8>
    0x4d, 0x01, 0xed,                                            // addq %r13, %r13
    0xeb, 0xd1,                                                  // jmp 0xb9 <run+0xa9>
    0x49, 0x8b, 0x46, 0x28,                                      // movq 40(%r14), %rax
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x7e, 0x55,                                                  // jle 0x146 <run+0x136>
    0x4b, 0x8d, 0x1c, 0xe7,                                      // leaq (%r15,%r12,8), %rbx
    0x49, 0xf7, 0xdd,                                            // negq %r13
    0x45, 0x31, 0xff,                                            // xorl %r15d, %r15d
    0x48, 0x8b, 0x33,                                            // movq (%rbx), %rsi
    0x4c, 0x01, 0xf6,                                            // addq %r14, %rsi
    0x48, 0x89, 0xf7,                                            // movq %rsi, %rdi
    0x4c, 0x21, 0xef,                                            // andq %r13, %rdi
    0x48, 0x03, 0x73, 0x08,                                      // addq 8(%rbx), %rsi
    0x4c, 0x21, 0xee,                                            // andq %r13, %rsi
    0x48, 0x29, 0xfe,                                            // subq %rdi, %rsi
    0x7e, 0x27,                                                  // jle 0x13a <run+0x12a>
    0x48, 0xc7, 0x04, 0x24, 0x0a, 0x00, 0x00, 0x00,              // movq $10, (%rsp)
    0xba, 0x01, 0x00, 0x00, 0x00,                                // movl $1, %edx
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0xfa, 0x00, 0x00, 0x00,                                // callq 0x227 <systemCall>
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x88, 0xe1, 0x00, 0x00, 0x00,                          // js 0x217 <run+0x207>
    0x49, 0x8b, 0x46, 0x28,                                      // movq 40(%r14), %rax
    0x49, 0xff, 0xc7,                                            // incq %r15
    0x48, 0x83, 0xc3, 0x10,                                      // addq $16, %rbx
    0x49, 0x39, 0xc7,                                            // cmpq %rax, %r15
    0x7c, 0xb5,                                                  // jl 0xfb <run+0xeb>
    0x48, 0x83, 0xc4, 0x10,                                      // addq $16, %rsp
    0x5b,                                                        // popq %rbx
    0x41, 0x5c,                                                  // popq %r12
    0x41, 0x5d,                                                  // popq %r13
    0x41, 0x5e,                                                  // popq %r14
    0x41, 0x5f,                                                  // popq %r15
    0xc3,                                                        // retq
    0x48, 0x39, 0x5b, 0x28,                                      // cmpq %rbx, 40(%rbx)
    0x0f, 0x85, 0x57, 0xff, 0xff, 0xff,                          // jne 0xb5 <run+0xa5>
    0x48, 0x83, 0x7b, 0x38, 0x00,                                // cmpq $0, 56(%rbx)
    0x0f, 0x84, 0x4c, 0xff, 0xff, 0xff,                          // je 0xb5 <run+0xa5>
    0x48, 0x8b, 0x43, 0x68,                                      // movq 104(%rbx), %rax
    0x48, 0x89, 0xc1,                                            // movq %rax, %rcx
    0x48, 0x2b, 0x4b, 0x10,                                      // subq 16(%rbx), %rcx
    0x48, 0x81, 0xf9, 0xff, 0xff, 0x00, 0x00,                    // cmpq $65535, %rcx # imm = 0xFFFF
    0x0f, 0x87, 0x34, 0xff, 0xff, 0xff,                          // ja 0xb5 <run+0xa5>
    0x48, 0x83, 0x38, 0x05,                                      // cmpq $5, (%rax)
    0x0f, 0x85, 0x2a, 0xff, 0xff, 0xff,                          // jne 0xb5 <run+0xa5>
    0x49, 0xc1, 0xe4, 0x03,                                      // shlq $3, %r12
    0x4b, 0x8d, 0x34, 0x64,                                      // leaq (%r12,%r12,2), %rsi
    0x48, 0xc7, 0x04, 0x24, 0x09, 0x00, 0x00, 0x00,              // movq $9, (%rsp)
    0x45, 0x31, 0xe4,                                            // xorl %r12d, %r12d
    0xba, 0x03, 0x00, 0x00, 0x00,                                // movl $3, %edx
    0xb9, 0x22, 0x00, 0x00, 0x00,                                // movl $34, %ecx
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x49, 0xc7, 0xc0, 0xff, 0xff, 0xff, 0xff,                    // movq $-1, %r8
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0x6e, 0x00, 0x00, 0x00,                                // callq 0x227 <systemCall>
    0x48, 0x3d, 0x01, 0xf0, 0xff, 0xff,                          // cmpq $-4095, %rax # imm = 0xF001
    0x49, 0x0f, 0x43, 0xc4,                                      // cmovaeq %r12, %rax
    0x4d, 0x8b, 0x66, 0x20,                                      // movq 32(%r14), %r12
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x84, 0xe5, 0xfe, 0xff, 0xff,                          // je 0xb5 <run+0xa5>
    0x4d, 0x85, 0xe4,                                            // testq %r12, %r12
    0x7e, 0x2c,                                                  // jle 0x201 <run+0x1f1>
    0x48, 0x8d, 0x48, 0x18,                                      // leaq 24(%rax), %rcx
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x49, 0x8b, 0x34, 0xd7,                                      // movq (%r15,%rdx,8), %rsi
    0x4c, 0x01, 0xf6,                                            // addq %r14, %rsi
    0x48, 0xff, 0xc2,                                            // incq %rdx
    0x48, 0x89, 0x71, 0xe8,                                      // movq %rsi, -24(%rcx)
    0x48, 0x89, 0x49, 0xf0,                                      // movq %rcx, -16(%rcx)
    0xc7, 0x41, 0xf8, 0x01, 0x00, 0x00, 0x00,                    // movl $1, -8(%rcx)
    0x4d, 0x8b, 0x66, 0x20,                                      // movq 32(%r14), %r12
    0x48, 0x83, 0xc1, 0x18,                                      // addq $24, %rcx
    0x4c, 0x39, 0xe2,                                            // cmpq %r12, %rdx
    0x7c, 0xda,                                                  // jl 0x1db <run+0x1cb>
    0x48, 0x8b, 0x4b, 0x38,                                      // movq 56(%rbx), %rcx
    0x4b, 0x8d, 0x14, 0x64,                                      // leaq (%r12,%r12,2), %rdx
    0x48, 0x89, 0x4c, 0xd0, 0xf0,                                // movq %rcx, -16(%rax,%rdx,8)
    0x48, 0x89, 0x43, 0x38,                                      // movq %rax, 56(%rbx)
    0xe9, 0x9e, 0xfe, 0xff, 0xff,                                // jmp 0xb5 <run+0xa5>
    0x49, 0x8b, 0x7e, 0x40,                                      // movq 64(%r14), %rdi
    0x4c, 0x01, 0xf7,                                            // addq %r14, %rdi
    0x49, 0x8b, 0x76, 0x48,                                      // movq 72(%r14), %rsi
    0xe8, 0x0b, 0x00, 0x00, 0x00,                                // callq 0x232 <stop>
    // systemCall:
    0x49, 0x89, 0xca,                                            // movq %rcx, %r10
    0x48, 0x8b, 0x44, 0x24, 0x08,                                // movq 8(%rsp), %rax
    0x0f, 0x05,                                                  // syscall
    0xc3,                                                        // retq
    // stop:
    0x50,                                                        // pushq %rax
    0x48, 0x89, 0xf2,                                            // movq %rsi, %rdx
    0x48, 0x89, 0xfe,                                            // movq %rdi, %rsi
    0x48, 0xc7, 0x04, 0x24, 0x01, 0x00, 0x00, 0x00,              // movq $1, (%rsp)
    0xbf, 0x02, 0x00, 0x00, 0x00,                                // movl $2, %edi
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0xd4, 0xff, 0xff, 0xff,                                // callq 0x227 <systemCall>
    0x48, 0xc7, 0x04, 0x24, 0xe7, 0x00, 0x00, 0x00,              // movq $231, (%rsp)
    0xbf, 0x7f, 0x00, 0x00, 0x00,                                // movl $127, %edi
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0xb6, 0xff, 0xff, 0xff,                                // callq 0x227 <systemCall>
    0xeb, 0xe0,                                                  // jmp 0x253 <stop+0x21>
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
  ],
  preloadInitialiser: [
    // function:
    0xf3, 0x0f, 0x1e, 0xfa,                                      // endbr64
    0x48, 0x8d, 0x3d, 0x6d, 0x00, 0x00, 0x00,                    // leaq 109(%rip), %rdi # 0x78 <table>
    0xe9, 0x00, 0x00, 0x00, 0x00,                                // jmp 0x10 <run>
    // run:
    0x48, 0x83, 0x3f, 0x00,                                      // cmpq $0, (%rdi)
    0x7e, 0x5b,                                                  // jle 0x71 <run+0x61>
    0x48, 0x8d, 0x4f, 0x08,                                      // leaq 8(%rdi), %rcx
    0x45, 0x31, 0xd2,                                            // xorl %r10d, %r10d
    0x4c, 0x8b, 0x01,                                            // movq (%rcx), %r8
    0x48, 0x8b, 0x71, 0x18,                                      // movq 24(%rcx), %rsi
    0x4b, 0x8d, 0x14, 0x40,                                      // leaq (%r8,%r8,2), %rdx
    0x48, 0x8d, 0x14, 0xd1,                                      // leaq (%rcx,%rdx,8), %rdx
    0x48, 0x83, 0xc2, 0x18,                                      // addq $24, %rdx
    0x48, 0x8b, 0x34, 0x37,                                      // movq (%rdi,%rsi), %rsi
    0x48, 0x3b, 0x71, 0x28,                                      // cmpq 40(%rcx), %rsi
    0x75, 0x2c,                                                  // jne 0x66 <run+0x56>
    0x4c, 0x8b, 0x49, 0x08,                                      // movq 8(%rcx), %r9
    0x48, 0x8b, 0x71, 0x10,                                      // movq 16(%rcx), %rsi
    0x4a, 0x89, 0x34, 0x0f,                                      // movq %rsi, (%rdi,%r9)
    0x4d, 0x85, 0xc0,                                            // testq %r8, %r8
    0x7e, 0x1b,                                                  // jle 0x66 <run+0x56>
    0x48, 0x83, 0xc1, 0x18,                                      // addq $24, %rcx
    0x48, 0x8b, 0x71, 0x08,                                      // movq 8(%rcx), %rsi
    0x48, 0x01, 0xfe,                                            // addq %rdi, %rsi
    0x48, 0x8b, 0x01,                                            // movq (%rcx), %rax
    0x48, 0x89, 0x34, 0x07,                                      // movq %rsi, (%rdi,%rax)
    0x48, 0x83, 0xc1, 0x18,                                      // addq $24, %rcx
    0x48, 0x39, 0xd1,                                            // cmpq %rdx, %rcx
    0x72, 0xe9,                                                  // jb 0x4f <run+0x3f>
    0x49, 0xff, 0xc2,                                            // incq %r10
    0x48, 0x89, 0xd1,                                            // movq %rdx, %rcx
    0x4c, 0x3b, 0x17,                                            // cmpq (%rdi), %r10
    0x7c, 0xac,                                                  // jl 0x1d <run+0xd>
    0xc3,                                                        // retq
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
  ],
  muslNames: [
    // function:
    0xf3, 0x0f, 0x1e, 0xfa,                                      // endbr64
    0x48, 0x8d, 0x3d, 0x0d, 0x02, 0x00, 0x00,                    // leaq 525(%rip), %rdi # 0x218 <table>
    0xe9, 0x00, 0x00, 0x00, 0x00,                                // jmp 0x10 <run>
    // run:
    0x41, 0x57,                                                  // pushq %r15
    0x41, 0x56,                                                  // pushq %r14
    0x41, 0x54,                                                  // pushq %r12
    0x53,                                                        // pushq %rbx
    0x50,                                                        // pushq %rax
    0x48, 0x8b, 0x07,                                            // movq (%rdi), %rax
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x84, 0xdb, 0x01, 0x00, 0x00,                          // je 0x1ff <run+0x1ef>
    0x49, 0x89, 0xff,                                            // movq %rdi, %r15
    0x48, 0x8b, 0x04, 0x07,                                      // movq (%rdi,%rax), %rax
    0x48, 0x83, 0x7f, 0x08, 0x00,                                // cmpq $0, 8(%rdi)
    0x74, 0x08,                                                  // je 0x3a <run+0x2a>
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x74, 0x03,                                                  // je 0x3a <run+0x2a>
    0x48, 0x8b, 0x00,                                            // movq (%rax), %rax
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x84, 0xbc, 0x01, 0x00, 0x00,                          // je 0x1ff <run+0x1ef>
    0x4c, 0x8b, 0x70, 0x08,                                      // movq 8(%rax), %r14
    0x4d, 0x85, 0xf6,                                            // testq %r14, %r14
    0x0f, 0x84, 0xaf, 0x01, 0x00, 0x00,                          // je 0x1ff <run+0x1ef>
    0x49, 0x8b, 0x4f, 0x10,                                      // movq 16(%r15), %rcx
    0x4c, 0x01, 0xf9,                                            // addq %r15, %rcx
    0x49, 0x39, 0x0e,                                            // cmpq %rcx, (%r14)
    0x0f, 0x85, 0x9f, 0x01, 0x00, 0x00,                          // jne 0x1ff <run+0x1ef>
    0x48, 0x8b, 0x48, 0x20,                                      // movq 32(%rax), %rcx
    0x4c, 0x89, 0xf3,                                            // movq %r14, %rbx
    0x48, 0x8b, 0x5b, 0x18,                                      // movq 24(%rbx), %rbx
    0x48, 0x85, 0xdb,                                            // testq %rbx, %rbx
    0x0f, 0x84, 0x8b, 0x01, 0x00, 0x00,                          // je 0x1ff <run+0x1ef>
    0x48, 0x39, 0x0b,                                            // cmpq %rcx, (%rbx)
    0x75, 0xee,                                                  // jne 0x67 <run+0x57>
    0x48, 0x83, 0x7b, 0x18, 0x00,                                // cmpq $0, 24(%rbx)
    0x0f, 0x84, 0x7b, 0x01, 0x00, 0x00,                          // je 0x1ff <run+0x1ef>
    0x48, 0x8b, 0x83, 0x50, 0x01, 0x00, 0x00,                    // movq 336(%rbx), %rax
    0x48, 0x89, 0xc2,                                            // movq %rax, %rdx
    0x48, 0x29, 0xca,                                            // subq %rcx, %rdx
    0x48, 0x81, 0xfa, 0xff, 0xff, 0xff, 0x00,                    // cmpq $16777215, %rdx # imm = 0xFFFFFF
    0x0f, 0x87, 0x61, 0x01, 0x00, 0x00,                          // ja 0x1ff <run+0x1ef>
    0x80, 0x38, 0x6c,                                            // cmpb $108, (%rax)
    0x0f, 0x85, 0x58, 0x01, 0x00, 0x00,                          // jne 0x1ff <run+0x1ef>
    0x80, 0x78, 0x01, 0x69,                                      // cmpb $105, 1(%rax)
    0x0f, 0x85, 0x4e, 0x01, 0x00, 0x00,                          // jne 0x1ff <run+0x1ef>
    0x80, 0x78, 0x02, 0x62,                                      // cmpb $98, 2(%rax)
    0x0f, 0x85, 0x44, 0x01, 0x00, 0x00,                          // jne 0x1ff <run+0x1ef>
    0x80, 0x78, 0x03, 0x63,                                      // cmpb $99, 3(%rax)
    0x0f, 0x85, 0x3a, 0x01, 0x00, 0x00,                          // jne 0x1ff <run+0x1ef>
    0x80, 0x78, 0x04, 0x2e,                                      // cmpb $46, 4(%rax)
    0x0f, 0x85, 0x30, 0x01, 0x00, 0x00,                          // jne 0x1ff <run+0x1ef>
    0x80, 0x78, 0x05, 0x73,                                      // cmpb $115, 5(%rax)
    0x0f, 0x85, 0x26, 0x01, 0x00, 0x00,                          // jne 0x1ff <run+0x1ef>
    0x80, 0x78, 0x06, 0x6f,                                      // cmpb $111, 6(%rax)
    0x0f, 0x85, 0x1c, 0x01, 0x00, 0x00,                          // jne 0x1ff <run+0x1ef>
    0x80, 0x78, 0x07, 0x00,                                      // cmpb $0, 7(%rax)
    0x0f, 0x85, 0x12, 0x01, 0x00, 0x00,                          // jne 0x1ff <run+0x1ef>
    0x80, 0xbb, 0xa8, 0x00, 0x00, 0x00, 0x01,                    // cmpb $1, 168(%rbx)
    0x0f, 0x85, 0x05, 0x01, 0x00, 0x00,                          // jne 0x1ff <run+0x1ef>
    0x80, 0xbb, 0xa9, 0x00, 0x00, 0x00, 0x01,                    // cmpb $1, 169(%rbx)
    0x0f, 0x85, 0xf8, 0x00, 0x00, 0x00,                          // jne 0x1ff <run+0x1ef>
    0x49, 0x69, 0x77, 0x18, 0x70, 0x01, 0x00, 0x00,              // imulq $368, 24(%r15), %rsi # imm = 0x170
    0x48, 0xc7, 0x04, 0x24, 0x09, 0x00, 0x00, 0x00,              // movq $9, (%rsp)
    0x45, 0x31, 0xe4,                                            // xorl %r12d, %r12d
    0xba, 0x03, 0x00, 0x00, 0x00,                                // movl $3, %edx
    0xb9, 0x22, 0x00, 0x00, 0x00,                                // movl $34, %ecx
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x49, 0xc7, 0xc0, 0xff, 0xff, 0xff, 0xff,                    // movq $-1, %r8
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0xd6, 0x00, 0x00, 0x00,                                // callq 0x20b <systemCall>
    0x48, 0x3d, 0x01, 0xf0, 0xff, 0xff,                          // cmpq $-4095, %rax # imm = 0xF001
    0x49, 0x0f, 0x43, 0xc4,                                      // cmovaeq %r12, %rax
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x84, 0xb7, 0x00, 0x00, 0x00,                          // je 0x1ff <run+0x1ef>
    0x49, 0x83, 0x7f, 0x18, 0x00,                                // cmpq $0, 24(%r15)
    0x0f, 0x8e, 0xac, 0x00, 0x00, 0x00,                          // jle 0x1ff <run+0x1ef>
    0x45, 0x31, 0xd2,                                            // xorl %r10d, %r10d
    0x41, 0xb8, 0x70, 0x01, 0x00, 0x00,                          // movl $368, %r8d # imm = 0x170
    0x48, 0x89, 0xc6,                                            // movq %rax, %rsi
    0x49, 0x69, 0xd2, 0x70, 0x01, 0x00, 0x00,                    // imulq $368, %r10, %rdx # imm = 0x170
    0x4c, 0x8d, 0x0c, 0x10,                                      // leaq (%rax,%rdx), %r9
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x48, 0x8b, 0x0c, 0xfb,                                      // movq (%rbx,%rdi,8), %rcx
    0x48, 0x89, 0x0c, 0xfe,                                      // movq %rcx, (%rsi,%rdi,8)
    0x48, 0xff, 0xc7,                                            // incq %rdi
    0x48, 0x83, 0xff, 0x2e,                                      // cmpq $46, %rdi
    0x75, 0xef,                                                  // jne 0x16c <run+0x15c>
    0x49, 0x8b, 0x0e,                                            // movq (%r14), %rcx
    0x49, 0x89, 0x09,                                            // movq %rcx, (%r9)
    0x49, 0x8b, 0x4f, 0x20,                                      // movq 32(%r15), %rcx
    0x4c, 0x01, 0xf9,                                            // addq %r15, %rcx
    0x48, 0x89, 0x4c, 0x10, 0x08,                                // movq %rcx, 8(%rax,%rdx)
    0x49, 0x8b, 0x4e, 0x10,                                      // movq 16(%r14), %rcx
    0x48, 0x89, 0x4c, 0x10, 0x10,                                // movq %rcx, 16(%rax,%rdx)
    0xc7, 0x44, 0x10, 0x30, 0x00, 0x00, 0x00, 0x00,              // movl $0, 48(%rax,%rdx)
    0xbf, 0x08, 0x00, 0x00, 0x00,                                // movl $8, %edi
    0x49, 0x8b, 0x0c, 0xfe,                                      // movq (%r14,%rdi,8), %rcx
    0x48, 0x89, 0x0c, 0xfe,                                      // movq %rcx, (%rsi,%rdi,8)
    0x48, 0xff, 0xc7,                                            // incq %rdi
    0x48, 0x83, 0xff, 0x0d,                                      // cmpq $13, %rdi
    0x75, 0xef,                                                  // jne 0x1a5 <run+0x195>
    0x49, 0x8b, 0x8e, 0x18, 0x01, 0x00, 0x00,                    // movq 280(%r14), %rcx
    0x48, 0x89, 0x8c, 0x10, 0x18, 0x01, 0x00, 0x00,              // movq %rcx, 280(%rax,%rdx)
    0x4b, 0x8b, 0x4c, 0xd7, 0x28,                                // movq 40(%r15,%r10,8), %rcx
    0x4c, 0x01, 0xf9,                                            // addq %r15, %rcx
    0x48, 0x89, 0x8c, 0x10, 0x50, 0x01, 0x00, 0x00,              // movq %rcx, 336(%rax,%rdx)
    0x48, 0x8b, 0x4b, 0x18,                                      // movq 24(%rbx), %rcx
    0x48, 0x89, 0x4c, 0x10, 0x18,                                // movq %rcx, 24(%rax,%rdx)
    0x48, 0x89, 0x5c, 0x10, 0x20,                                // movq %rbx, 32(%rax,%rdx)
    0x48, 0x8b, 0x4b, 0x18,                                      // movq 24(%rbx), %rcx
    0x4c, 0x89, 0x49, 0x20,                                      // movq %r9, 32(%rcx)
    0x4c, 0x89, 0x4b, 0x18,                                      // movq %r9, 24(%rbx)
    0x49, 0xff, 0xc2,                                            // incq %r10
    0x4c, 0x01, 0xc6,                                            // addq %r8, %rsi
    0x4d, 0x3b, 0x57, 0x18,                                      // cmpq 24(%r15), %r10
    0x0f, 0x8c, 0x60, 0xff, 0xff, 0xff,                          // jl 0x15f <run+0x14f>
    0x48, 0x83, 0xc4, 0x08,                                      // addq $8, %rsp
    0x5b,                                                        // popq %rbx
    0x41, 0x5c,                                                  // popq %r12
    0x41, 0x5e,                                                  // popq %r14
    0x41, 0x5f,                                                  // popq %r15
    0xc3,                                                        // retq
    // systemCall:
    0x49, 0x89, 0xca,                                            // movq %rcx, %r10
    0x48, 0x8b, 0x44, 0x24, 0x08,                                // movq 8(%rsp), %rax
    0x0f, 0x05,                                                  // syscall
    0xc3,                                                        // retq
    0xcc,                                                        // int3
    0xcc,                                                        // int3
  ],
  auditGuard: [
    // function:
    0xf3, 0x0f, 0x1e, 0xfa,                                      // endbr64
    0x48, 0x8d, 0x3d, 0xc5, 0x00, 0x00, 0x00,                    // leaq 197(%rip), %rdi # 0xd0 <table>
    0xe9, 0x00, 0x00, 0x00, 0x00,                                // jmp 0x10 <run>
    // run:
    0x50,                                                        // pushq %rax
    0x48, 0x8b, 0x07,                                            // movq (%rdi), %rax
    0x48, 0x8b, 0x04, 0x07,                                      // movq (%rdi,%rax), %rax
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x74, 0x4e,                                                  // je 0x6b <run+0x5b>
    0x48, 0x8b, 0x08,                                            // movq (%rax), %rcx
    0x48, 0x8b, 0x11,                                            // movq (%rcx), %rdx
    0x48, 0x8b, 0x44, 0xd1, 0x10,                                // movq 16(%rcx,%rdx,8), %rax
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x74, 0x3e,                                                  // je 0x6b <run+0x5b>
    0x48, 0x8b, 0x77, 0x08,                                      // movq 8(%rdi), %rsi
    0x44, 0x8a, 0x04, 0x37,                                      // movb (%rdi,%rsi), %r8b
    0x45, 0x84, 0xc0,                                            // testb %r8b, %r8b
    0x74, 0x36,                                                  // je 0x70 <run+0x60>
    0x4c, 0x8d, 0x0c, 0xd1,                                      // leaq (%rcx,%rdx,8), %r9
    0x49, 0x83, 0xc1, 0x10,                                      // addq $16, %r9
    0x48, 0x01, 0xfe,                                            // addq %rdi, %rsi
    0x48, 0xff, 0xc6,                                            // incq %rsi
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x44, 0x89, 0xc2,                                            // movl %r8d, %edx
    0x38, 0x14, 0x08,                                            // cmpb %dl, (%rax,%rcx)
    0x75, 0x0c,                                                  // jne 0x5e <run+0x4e>
    0x8a, 0x14, 0x0e,                                            // movb (%rsi,%rcx), %dl
    0x48, 0xff, 0xc1,                                            // incq %rcx
    0x84, 0xd2,                                                  // testb %dl, %dl
    0x75, 0xf1,                                                  // jne 0x4d <run+0x3d>
    0xeb, 0x12,                                                  // jmp 0x70 <run+0x60>
    0x49, 0x8b, 0x41, 0x08,                                      // movq 8(%r9), %rax
    0x49, 0x83, 0xc1, 0x08,                                      // addq $8, %r9
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x75, 0xdd,                                                  // jne 0x48 <run+0x38>
    0x48, 0x89, 0xf8,                                            // movq %rdi, %rax
    0x59,                                                        // popq %rcx
    0xc3,                                                        // retq
    0x48, 0x8b, 0x47, 0x10,                                      // movq 16(%rdi), %rax
    0x48, 0x01, 0xf8,                                            // addq %rdi, %rax
    0x48, 0x8b, 0x77, 0x18,                                      // movq 24(%rdi), %rsi
    0x48, 0x89, 0xc7,                                            // movq %rax, %rdi
    0xe8, 0x0b, 0x00, 0x00, 0x00,                                // callq 0x8e <stop>
    // systemCall:
    0x49, 0x89, 0xca,                                            // movq %rcx, %r10
    0x48, 0x8b, 0x44, 0x24, 0x08,                                // movq 8(%rsp), %rax
    0x0f, 0x05,                                                  // syscall
    0xc3,                                                        // retq
    // stop:
    0x50,                                                        // pushq %rax
    0x48, 0x89, 0xf2,                                            // movq %rsi, %rdx
    0x48, 0x89, 0xfe,                                            // movq %rdi, %rsi
    0x48, 0xc7, 0x04, 0x24, 0x01, 0x00, 0x00, 0x00,              // movq $1, (%rsp)
    0xbf, 0x02, 0x00, 0x00, 0x00,                                // movl $2, %edi
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0xd4, 0xff, 0xff, 0xff,                                // callq 0x83 <systemCall>
    0x48, 0xc7, 0x04, 0x24, 0xe7, 0x00, 0x00, 0x00,              // movq $231, (%rsp)
    0xbf, 0x7f, 0x00, 0x00, 0x00,                                // movl $127, %edi
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0xb6, 0xff, 0xff, 0xff,                                // callq 0x83 <systemCall>
    0xeb, 0xe0,                                                  // jmp 0xaf <stop+0x21>
    0xcc,                                                        // int3
  ],
  entryShim: [
    // start:
    0xf3, 0x0f, 0x1e, 0xfa,                                      // endbr64
    0x55,                                                        // pushq %rbp
    0x52,                                                        // pushq %rdx
    0x48, 0x89, 0xe5,                                            // movq %rsp, %rbp
    0x48, 0x8d, 0x3d, 0x88, 0x00, 0x00, 0x00,                    // leaq 136(%rip), %rdi # 0x98 <table>
    0x48, 0x8d, 0x74, 0x24, 0x10,                                // leaq 16(%rsp), %rsi
    0x48, 0x89, 0xe2,                                            // movq %rsp, %rdx
    0x48, 0x83, 0xe4, 0xf0,                                      // andq $-16, %rsp
    0xe8, 0x07, 0x00, 0x00, 0x00,                                // callq 0x28 <run>
    0x48, 0x89, 0xec,                                            // movq %rbp, %rsp
    0x5a,                                                        // popq %rdx
    0x5d,                                                        // popq %rbp
    0xff, 0xe0,                                                  // jmpq *%rax
    // run:
    0x55,                                                        // pushq %rbp
    0x41, 0x57,                                                  // pushq %r15
    0x41, 0x56,                                                  // pushq %r14
    0x41, 0x55,                                                  // pushq %r13
    0x41, 0x54,                                                  // pushq %r12
    0x53,                                                        // pushq %rbx
    0x50,                                                        // pushq %rax
    0x49, 0x89, 0xfd,                                            // movq %rdi, %r13
    0x48, 0x83, 0x7f, 0x08, 0x00,                                // cmpq $0, 8(%rdi)
    0x7e, 0x40,                                                  // jle 0x7d <run+0x55>
    0x49, 0x89, 0xf6,                                            // movq %rsi, %r14
    0x4c, 0x8b, 0x3e,                                            // movq (%rsi), %r15
    0x4e, 0x8d, 0x24, 0xfe,                                      // leaq (%rsi,%r15,8), %r12
    0x49, 0x83, 0xc4, 0x10,                                      // addq $16, %r12
    0x49, 0x83, 0xc6, 0x08,                                      // addq $8, %r14
    0x49, 0x8d, 0x5d, 0x18,                                      // leaq 24(%r13), %rbx
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0x48, 0x8b, 0x43, 0xf8,                                      // movq -8(%rbx), %rax
    0x4c, 0x01, 0xe8,                                            // addq %r13, %rax
    0x48, 0x83, 0x3b, 0x00,                                      // cmpq $0, (%rbx)
    0x74, 0x03,                                                  // je 0x65 <run+0x3d>
    0x48, 0x8b, 0x00,                                            // movq (%rax), %rax
    0x44, 0x89, 0xff,                                            // movl %r15d, %edi
    0x4c, 0x89, 0xf6,                                            // movq %r14, %rsi
    0x4c, 0x89, 0xe2,                                            // movq %r12, %rdx
    0xff, 0xd0,                                                  // callq *%rax
    0x48, 0xff, 0xc5,                                            // incq %rbp
    0x48, 0x83, 0xc3, 0x10,                                      // addq $16, %rbx
    0x49, 0x3b, 0x6d, 0x08,                                      // cmpq 8(%r13), %rbp
    0x7c, 0xd8,                                                  // jl 0x55 <run+0x2d>
    0x4d, 0x03, 0x6d, 0x00,                                      // addq (%r13), %r13
    0x4c, 0x89, 0xe8,                                            // movq %r13, %rax
    0x48, 0x83, 0xc4, 0x08,                                      // addq $8, %rsp
    0x5b,                                                        // popq %rbx
    0x41, 0x5c,                                                  // popq %r12
    0x41, 0x5d,                                                  // popq %r13
    0x41, 0x5e,                                                  // popq %r14
    0x41, 0x5f,                                                  // popq %r15
    0x5d,                                                        // popq %rbp
    0xc3,                                                        // retq
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
  ],
  interpreterShim: [
    // start:
    0xf3, 0x0f, 0x1e, 0xfa,                                      // endbr64
    0x55,                                                        // pushq %rbp
    0x52,                                                        // pushq %rdx
    0x48, 0x89, 0xe5,                                            // movq %rsp, %rbp
    0x48, 0x8d, 0x3d, 0x18, 0x01, 0x00, 0x00,                    // leaq 280(%rip), %rdi # 0x128 <table>
    0x48, 0x8d, 0x74, 0x24, 0x10,                                // leaq 16(%rsp), %rsi
    0x48, 0x89, 0xe2,                                            // movq %rsp, %rdx
    0x48, 0x83, 0xe4, 0xf0,                                      // andq $-16, %rsp
    0xe8, 0x07, 0x00, 0x00, 0x00,                                // callq 0x28 <run>
    0x48, 0x89, 0xec,                                            // movq %rbp, %rsp
    0x5a,                                                        // popq %rdx
    0x5d,                                                        // popq %rbp
    0xff, 0xe0,                                                  // jmpq *%rax
    // run:
    0x48, 0x89, 0xf8,                                            // movq %rdi, %rax
    0x48, 0x8b, 0x4f, 0x28,                                      // movq 40(%rdi), %rcx
    0x48, 0x83, 0x3c, 0x0f, 0x00,                                // cmpq $0, (%rdi,%rcx)
    0x74, 0x09,                                                  // je 0x3f <run+0x17>
    0x48, 0x8d, 0x48, 0x10,                                      // leaq 16(%rax), %rcx
    0xe9, 0xde, 0x00, 0x00, 0x00,                                // jmp 0x11d <run+0xf5>
    0x48, 0x8b, 0x0e,                                            // movq (%rsi), %rcx
    0x48, 0x8d, 0x0c, 0xce,                                      // leaq (%rsi,%rcx,8), %rcx
    0x48, 0x83, 0xc1, 0x18,                                      // addq $24, %rcx
    0x48, 0x83, 0x79, 0xf8, 0x00,                                // cmpq $0, -8(%rcx)
    0x48, 0x8d, 0x49, 0x08,                                      // leaq 8(%rcx), %rcx
    0x75, 0xf5,                                                  // jne 0x4a <run+0x22>
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0x48, 0x8b, 0x71, 0xf8,                                      // movq -8(%rcx), %rsi
    0x48, 0x83, 0xfe, 0x06,                                      // cmpq $6, %rsi
    0x7f, 0x15,                                                  // jg 0x7a <run+0x52>
    0x48, 0x83, 0xfe, 0x03,                                      // cmpq $3, %rsi
    0x74, 0x21,                                                  // je 0x8c <run+0x64>
    0x48, 0x83, 0xfe, 0x05,                                      // cmpq $5, %rsi
    0x75, 0x2e,                                                  // jne 0x9f <run+0x77>
    0x4c, 0x8b, 0x09,                                            // movq (%rcx), %r9
    0x48, 0x8b, 0x78, 0x18,                                      // movq 24(%rax), %rdi
    0xeb, 0x22,                                                  // jmp 0x9c <run+0x74>
    0x48, 0x83, 0xfe, 0x07,                                      // cmpq $7, %rsi
    0x74, 0x15,                                                  // je 0x95 <run+0x6d>
    0x48, 0x83, 0xfe, 0x09,                                      // cmpq $9, %rsi
    0x75, 0x19,                                                  // jne 0x9f <run+0x77>
    0x48, 0x8b, 0x78, 0x10,                                      // movq 16(%rax), %rdi
    0xeb, 0x0d,                                                  // jmp 0x99 <run+0x71>
    0x4c, 0x8b, 0x01,                                            // movq (%rcx), %r8
    0x48, 0x8b, 0x78, 0x20,                                      // movq 32(%rax), %rdi
    0xeb, 0x04,                                                  // jmp 0x99 <run+0x71>
    0x48, 0x8b, 0x78, 0x08,                                      // movq 8(%rax), %rdi
    0x48, 0x01, 0xc7,                                            // addq %rax, %rdi
    0x48, 0x89, 0x39,                                            // movq %rdi, (%rcx)
    0x48, 0x83, 0xc1, 0x10,                                      // addq $16, %rcx
    0x48, 0x85, 0xf6,                                            // testq %rsi, %rsi
    0x75, 0xb3,                                                  // jne 0x5b <run+0x33>
    0x4d, 0x85, 0xc0,                                            // testq %r8, %r8
    0x74, 0x66,                                                  // je 0x113 <run+0xeb>
    0x48, 0x8b, 0x48, 0x20,                                      // movq 32(%rax), %rcx
    0x4c, 0x6b, 0x50, 0x18, 0x38,                                // imulq $56, 24(%rax), %r10
    0x49, 0x01, 0xc2,                                            // addq %rax, %r10
    0x49, 0x01, 0xca,                                            // addq %rcx, %r10
    0x48, 0x8d, 0x3c, 0x08,                                      // leaq (%rax,%rcx), %rdi
    0x48, 0x83, 0xc7, 0x70,                                      // addq $112, %rdi
    0x4d, 0x85, 0xc9,                                            // testq %r9, %r9
    0x7e, 0x45,                                                  // jle 0x10e <run+0xe6>
    0x49, 0x39, 0xfa,                                            // cmpq %rdi, %r10
    0x76, 0x40,                                                  // jbe 0x10e <run+0xe6>
    0x41, 0x83, 0x38, 0x01,                                      // cmpl $1, (%r8)
    0x75, 0x0a,                                                  // jne 0xde <run+0xb6>
    0x49, 0x8b, 0x48, 0x10,                                      // movq 16(%r8), %rcx
    0x48, 0x3b, 0x48, 0x30,                                      // cmpq 48(%rax), %rcx
    0x7d, 0x12,                                                  // jge 0xf0 <run+0xc8>
    0x4c, 0x8d, 0x5f, 0x38,                                      // leaq 56(%rdi), %r11
    0xb9, 0x07, 0x00, 0x00, 0x00,                                // movl $7, %ecx
    0x4c, 0x89, 0xc6,                                            // movq %r8, %rsi
    0xf3, 0x48, 0xa5,                                            // rep movsq (%rsi), %es:(%rdi)
    0x4c, 0x89, 0xdf,                                            // movq %r11, %rdi
    0x49, 0x83, 0xf9, 0x02,                                      // cmpq $2, %r9
    0x72, 0x18,                                                  // jb 0x10e <run+0xe6>
    0x49, 0x83, 0xc0, 0x38,                                      // addq $56, %r8
    0x49, 0xff, 0xc9,                                            // decq %r9
    0x4c, 0x39, 0xd7,                                            // cmpq %r10, %rdi
    0x72, 0xcc,                                                  // jb 0xce <run+0xa6>
    0xeb, 0x0a,                                                  // jmp 0x10e <run+0xe6>
    0xc7, 0x07, 0x00, 0x00, 0x00, 0x00,                          // movl $0, (%rdi)
    0x48, 0x83, 0xc7, 0x38,                                      // addq $56, %rdi
    0x4c, 0x39, 0xd7,                                            // cmpq %r10, %rdi
    0x72, 0xf1,                                                  // jb 0x104 <run+0xdc>
    0x48, 0xc7, 0x02, 0x00, 0x00, 0x00, 0x00,                    // movq $0, (%rdx)
    0x48, 0x89, 0xc1,                                            // movq %rax, %rcx
    0x48, 0x03, 0x01,                                            // addq (%rcx), %rax
    0xc3,                                                        // retq
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
  ],
  undefinedStubs: [
    // call:
    0x55,                                                        // pushq %rbp
    0x48, 0x89, 0xe5,                                            // movq %rsp, %rbp
    0x51,                                                        // pushq %rcx
    0x52,                                                        // pushq %rdx
    0x56,                                                        // pushq %rsi
    0x57,                                                        // pushq %rdi
    0x48, 0x8d, 0x3d, 0x91, 0x00, 0x00, 0x00,                    // leaq 145(%rip), %rdi # 0xa0 <table>
    0x48, 0x89, 0xc6,                                            // movq %rax, %rsi
    0x48, 0x89, 0xe2,                                            // movq %rsp, %rdx
    0x48, 0x83, 0xe4, 0xf0,                                      // andq $-16, %rsp
    0xe8, 0x14, 0x00, 0x00, 0x00,                                // callq 0x32 <run>
    0x48, 0x8d, 0x65, 0xe0,                                      // leaq -32(%rbp), %rsp
    0x5f,                                                        // popq %rdi
    0x5e,                                                        // popq %rsi
    0x5a,                                                        // popq %rdx
    0x59,                                                        // popq %rcx
    0x5d,                                                        // popq %rbp
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x74, 0x02,                                                  // je 0x2e <call+0x2e>
    0xff, 0xe0,                                                  // jmpq *%rax
    0x48, 0x89, 0xf8,                                            // movq %rdi, %rax
    0xc3,                                                        // retq
    // run:
    0x50,                                                        // pushq %rax
    0x8b, 0x4e, 0x1c,                                            // movl 28(%rsi), %ecx
    0x48, 0xc1, 0xe1, 0x04,                                      // shlq $4, %rcx
    0x48, 0x8b, 0x04, 0x0f,                                      // movq (%rdi,%rcx), %rax
    0x48, 0x01, 0xf8,                                            // addq %rdi, %rax
    0x48, 0x8b, 0x74, 0x0f, 0x08,                                // movq 8(%rdi,%rcx), %rsi
    0x48, 0x89, 0xc7,                                            // movq %rax, %rdi
    0xe8, 0x0b, 0x00, 0x00, 0x00,                                // callq 0x59 <stop>
    // systemCall:
    0x49, 0x89, 0xca,                                            // movq %rcx, %r10
    0x48, 0x8b, 0x44, 0x24, 0x08,                                // movq 8(%rsp), %rax
    0x0f, 0x05,                                                  // syscall
    0xc3,                                                        // retq
    // stop:
    0x50,                                                        // pushq %rax
    0x48, 0x89, 0xf2,                                            // movq %rsi, %rdx
    0x48, 0x89, 0xfe,                                            // movq %rdi, %rsi
    0x48, 0xc7, 0x04, 0x24, 0x01, 0x00, 0x00, 0x00,              // movq $1, (%rsp)
    0xbf, 0x02, 0x00, 0x00, 0x00,                                // movl $2, %edi
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0xd4, 0xff, 0xff, 0xff,                                // callq 0x4e <systemCall>
    0x48, 0xc7, 0x04, 0x24, 0xe7, 0x00, 0x00, 0x00,              // movq $231, (%rsp)
    0xbf, 0x7f, 0x00, 0x00, 0x00,                                // movl $127, %edi
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0xb6, 0xff, 0xff, 0xff,                                // callq 0x4e <systemCall>
    0xeb, 0xe0,                                                  // jmp 0x7a <stop+0x21>
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
  ],
  dlsymStubs: [
    // call:
    0x55,                                                        // pushq %rbp
    0x48, 0x89, 0xe5,                                            // movq %rsp, %rbp
    0x51,                                                        // pushq %rcx
    0x52,                                                        // pushq %rdx
    0x56,                                                        // pushq %rsi
    0x57,                                                        // pushq %rdi
    0x48, 0x8d, 0x3d, 0x29, 0x01, 0x00, 0x00,                    // leaq 297(%rip), %rdi # 0x138 <table>
    0x48, 0x89, 0xc6,                                            // movq %rax, %rsi
    0x48, 0x89, 0xe2,                                            // movq %rsp, %rdx
    0x48, 0x83, 0xe4, 0xf0,                                      // andq $-16, %rsp
    0xe8, 0x14, 0x00, 0x00, 0x00,                                // callq 0x32 <run>
    0x48, 0x8d, 0x65, 0xe0,                                      // leaq -32(%rbp), %rsp
    0x5f,                                                        // popq %rdi
    0x5e,                                                        // popq %rsi
    0x5a,                                                        // popq %rdx
    0x59,                                                        // popq %rcx
    0x5d,                                                        // popq %rbp
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x74, 0x02,                                                  // je 0x2e <call+0x2e>
    0xff, 0xe0,                                                  // jmpq *%rax
    0x48, 0x89, 0xf8,                                            // movq %rdi, %rax
    0xc3,                                                        // retq
    // run:
    0x41, 0x57,                                                  // pushq %r15
    0x41, 0x56,                                                  // pushq %r14
    0x41, 0x55,                                                  // pushq %r13
    0x41, 0x54,                                                  // pushq %r12
    0x53,                                                        // pushq %rbx
    0x48, 0x8b, 0x07,                                            // movq (%rdi), %rax
    0x4c, 0x8b, 0x04, 0x07,                                      // movq (%rdi,%rax), %r8
    0x48, 0x83, 0x3a, 0xff,                                      // cmpq $-1, (%rdx)
    0x74, 0x0d,                                                  // je 0x55 <run+0x23>
    0x4c, 0x89, 0xc0,                                            // movq %r8, %rax
    0x5b,                                                        // popq %rbx
    0x41, 0x5c,                                                  // popq %r12
    0x41, 0x5d,                                                  // popq %r13
    0x41, 0x5e,                                                  // popq %r14
    0x41, 0x5f,                                                  // popq %r15
    0xc3,                                                        // retq
    0x48, 0x8b, 0x47, 0x08,                                      // movq 8(%rdi), %rax
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x7e, 0xea,                                                  // jle 0x48 <run+0x16>
    0x49, 0x89, 0xd1,                                            // movq %rdx, %r9
    0x4c, 0x8b, 0x62, 0x08,                                      // movq 8(%rdx), %r12
    0x44, 0x8b, 0x5e, 0x1c,                                      // movl 28(%rsi), %r11d
    0x48, 0x8d, 0x04, 0x40,                                      // leaq (%rax,%rax,2), %rax
    0x4c, 0x8d, 0x2c, 0xc7,                                      // leaq (%rdi,%rax,8), %r13
    0x49, 0x83, 0xc5, 0x10,                                      // addq $16, %r13
    0x48, 0x8d, 0x77, 0x10,                                      // leaq 16(%rdi), %rsi
    0x4c, 0x8d, 0x7f, 0x01,                                      // leaq 1(%rdi), %r15
    0x45, 0x31, 0xd2,                                            // xorl %r10d, %r10d
    0x49, 0xbe, 0xab, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0x2a,  // movabsq $3074457345618258603, %r14 # imm = 0x2AAAAAAAAAAAAAAB
    0x4c, 0x89, 0xe8,                                            // movq %r13, %rax
    0x48, 0x29, 0xf0,                                            // subq %rsi, %rax
    0x49, 0xf7, 0xee,                                            // imulq %r14
    0x48, 0x89, 0xd0,                                            // movq %rdx, %rax
    0x48, 0xc1, 0xe8, 0x3f,                                      // shrq $63, %rax
    0x48, 0xc1, 0xfa, 0x03,                                      // sarq $3, %rdx
    0x48, 0x01, 0xc2,                                            // addq %rax, %rdx
    0x48, 0x8d, 0x04, 0x52,                                      // leaq (%rdx,%rdx,2), %rax
    0x48, 0x8b, 0x1c, 0xc6,                                      // movq (%rsi,%rax,8), %rbx
    0x8a, 0x14, 0x1f,                                            // movb (%rdi,%rbx), %dl
    0x84, 0xd2,                                                  // testb %dl, %dl
    0x74, 0x1a,                                                  // je 0xca <run+0x98>
    0x4c, 0x01, 0xfb,                                            // addq %r15, %rbx
    0x4c, 0x89, 0xe1,                                            // movq %r12, %rcx
    0x3a, 0x11,                                                  // cmpb (%rcx), %dl
    0x75, 0x15,                                                  // jne 0xcf <run+0x9d>
    0x48, 0xff, 0xc1,                                            // incq %rcx
    0x8a, 0x13,                                                  // movb (%rbx), %dl
    0x48, 0xff, 0xc3,                                            // incq %rbx
    0x84, 0xd2,                                                  // testb %dl, %dl
    0x75, 0xf0,                                                  // jne 0xb6 <run+0x84>
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0xeb, 0x05,                                                  // jmp 0xcf <run+0x9d>
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x4c, 0x89, 0xe1,                                            // movq %r12, %rcx
    0x48, 0x8d, 0x1c, 0xc6,                                      // leaq (%rsi,%rax,8), %rbx
    0x0f, 0xb6, 0xd2,                                            // movzbl %dl, %edx
    0x0f, 0xb6, 0x09,                                            // movzbl (%rcx), %ecx
    0x29, 0xca,                                                  // subl %ecx, %edx
    0x7e, 0x05,                                                  // jle 0xe2 <run+0xb0>
    0x49, 0x89, 0xdd,                                            // movq %rbx, %r13
    0xeb, 0x1f,                                                  // jmp 0x101 <run+0xcf>
    0x75, 0x16,                                                  // jne 0xfa <run+0xc8>
    0x48, 0x8b, 0x44, 0xc6, 0x08,                                // movq 8(%rsi,%rax,8), %rax
    0x48, 0xc1, 0xf8, 0x02,                                      // sarq $2, %rax
    0x4c, 0x39, 0xd8,                                            // cmpq %r11, %rax
    0x7e, 0x08,                                                  // jle 0xfa <run+0xc8>
    0x49, 0x89, 0xdd,                                            // movq %rbx, %r13
    0x49, 0x89, 0xda,                                            // movq %rbx, %r10
    0xeb, 0x07,                                                  // jmp 0x101 <run+0xcf>
    0x48, 0x83, 0xc3, 0x18,                                      // addq $24, %rbx
    0x48, 0x89, 0xde,                                            // movq %rbx, %rsi
    0x4c, 0x39, 0xee,                                            // cmpq %r13, %rsi
    0x72, 0x84,                                                  // jb 0x8a <run+0x58>
    0x4d, 0x85, 0xd2,                                            // testq %r10, %r10
    0x0f, 0x84, 0x39, 0xff, 0xff, 0xff,                          // je 0x48 <run+0x16>
    0x49, 0x8b, 0x42, 0x08,                                      // movq 8(%r10), %rax
    0x83, 0xe0, 0x03,                                            // andl $3, %eax
    0x48, 0x83, 0xf8, 0x02,                                      // cmpq $2, %rax
    0x0f, 0x84, 0x28, 0xff, 0xff, 0xff,                          // je 0x48 <run+0x16>
    0x49, 0x03, 0x7a, 0x10,                                      // addq 16(%r10), %rdi
    0x83, 0xf8, 0x01,                                            // cmpl $1, %eax
    0x75, 0x03,                                                  // jne 0x12c <run+0xfa>
    0x48, 0x8b, 0x3f,                                            // movq (%rdi), %rdi
    0x49, 0x89, 0x39,                                            // movq %rdi, (%r9)
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0xe9, 0x11, 0xff, 0xff, 0xff,                                // jmp 0x48 <run+0x16>
    0xcc,                                                        // int3
  ],
  opener: [
    // call:
    0x55,                                                        // pushq %rbp
    0x48, 0x89, 0xe5,                                            // movq %rsp, %rbp
    0x51,                                                        // pushq %rcx
    0x52,                                                        // pushq %rdx
    0x56,                                                        // pushq %rsi
    0x57,                                                        // pushq %rdi
    0x48, 0x8d, 0x3d, 0x99, 0x02, 0x00, 0x00,                    // leaq 665(%rip), %rdi # 0x2a8 <table>
    0x48, 0x89, 0xc6,                                            // movq %rax, %rsi
    0x48, 0x89, 0xe2,                                            // movq %rsp, %rdx
    0x48, 0x83, 0xe4, 0xf0,                                      // andq $-16, %rsp
    0xe8, 0x14, 0x00, 0x00, 0x00,                                // callq 0x32 <run>
    0x48, 0x8d, 0x65, 0xe0,                                      // leaq -32(%rbp), %rsp
    0x5f,                                                        // popq %rdi
    0x5e,                                                        // popq %rsi
    0x5a,                                                        // popq %rdx
    0x59,                                                        // popq %rcx
    0x5d,                                                        // popq %rbp
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x74, 0x02,                                                  // je 0x2e <call+0x2e>
    0xff, 0xe0,                                                  // jmpq *%rax
    0x48, 0x89, 0xf8,                                            // movq %rdi, %rax
    0xc3,                                                        // retq
    // run:
    0x55,                                                        // pushq %rbp
    0x41, 0x57,                                                  // pushq %r15
    0x41, 0x56,                                                  // pushq %r14
    0x41, 0x55,                                                  // pushq %r13
    0x41, 0x54,                                                  // pushq %r12
    0x53,                                                        // pushq %rbx
    0x48, 0x83, 0xec, 0x28,                                      // subq $40, %rsp
    0x49, 0x89, 0xfc,                                            // movq %rdi, %r12
    0x4c, 0x8b, 0x6f, 0x08,                                      // movq 8(%rdi), %r13
    0x49, 0x01, 0xfd,                                            // addq %rdi, %r13
    0x8b, 0x46, 0x1c,                                            // movl 28(%rsi), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0x25,                                                  // je 0x76 <run+0x44>
    0x83, 0xf8, 0x01,                                            // cmpl $1, %eax
    0x0f, 0x85, 0x90, 0x00, 0x00, 0x00,                          // jne 0xea <run+0xb8>
    0x45, 0x31, 0xff,                                            // xorl %r15d, %r15d
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x48, 0x8b, 0x0c, 0xc2,                                      // movq (%rdx,%rax,8), %rcx
    0x49, 0x89, 0x4c, 0xc5, 0x00,                                // movq %rcx, (%r13,%rax,8)
    0x48, 0xff, 0xc0,                                            // incq %rax
    0x48, 0x83, 0xf8, 0x03,                                      // cmpq $3, %rax
    0x75, 0xee,                                                  // jne 0x5f <run+0x2d>
    0xe9, 0x06, 0x02, 0x00, 0x00,                                // jmp 0x27c <run+0x24a>
    0x4c, 0x8b, 0x0a,                                            // movq (%rdx), %r9
    0x4d, 0x85, 0xc9,                                            // testq %r9, %r9
    0x0f, 0x84, 0xf2, 0x01, 0x00, 0x00,                          // je 0x274 <run+0x242>
    0x49, 0x8b, 0x44, 0x24, 0x10,                                // movq 16(%r12), %rax
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x48, 0x0f, 0x4f, 0xc8,                                      // cmovgq %rax, %rcx
    0x0f, 0x8e, 0xde, 0x01, 0x00, 0x00,                          // jle 0x274 <run+0x242>
    0x4d, 0x8d, 0x44, 0x24, 0x01,                                // leaq 1(%r12), %r8
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x48, 0x89, 0xf7,                                            // movq %rsi, %rdi
    0x48, 0xc1, 0xe7, 0x04,                                      // shlq $4, %rdi
    0x49, 0x8b, 0x5c, 0x3c, 0x30,                                // movq 48(%r12,%rdi), %rbx
    0x41, 0x8a, 0x2c, 0x1c,                                      // movb (%r12,%rbx), %bpl
    0x40, 0x84, 0xed,                                            // testb %bpl, %bpl
    0x74, 0x1d,                                                  // je 0xcf <run+0x9d>
    0x4c, 0x01, 0xc3,                                            // addq %r8, %rbx
    0x4c, 0x89, 0xc8,                                            // movq %r9, %rax
    0x40, 0x3a, 0x28,                                            // cmpb (%rax), %bpl
    0x75, 0x17,                                                  // jne 0xd4 <run+0xa2>
    0x48, 0xff, 0xc0,                                            // incq %rax
    0x40, 0x8a, 0x2b,                                            // movb (%rbx), %bpl
    0x48, 0xff, 0xc3,                                            // incq %rbx
    0x40, 0x84, 0xed,                                            // testb %bpl, %bpl
    0x75, 0xed,                                                  // jne 0xb8 <run+0x86>
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0xeb, 0x05,                                                  // jmp 0xd4 <run+0xa2>
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0x4c, 0x89, 0xc8,                                            // movq %r9, %rax
    0x40, 0x3a, 0x28,                                            // cmpb (%rax), %bpl
    0x0f, 0x84, 0x81, 0x00, 0x00, 0x00,                          // je 0x15e <run+0x12c>
    0x48, 0xff, 0xc6,                                            // incq %rsi
    0x48, 0x39, 0xce,                                            // cmpq %rcx, %rsi
    0x75, 0xb8,                                                  // jne 0x9d <run+0x6b>
    0xe9, 0x8a, 0x01, 0x00, 0x00,                                // jmp 0x274 <run+0x242>
    0x83, 0xc0, 0xfe,                                            // addl $-2, %eax
    0x49, 0x83, 0x7c, 0xc5, 0x18, 0x01,                          // cmpq $1, 24(%r13,%rax,8)
    0x74, 0x08,                                                  // je 0xfd <run+0xcb>
    0x45, 0x31, 0xff,                                            // xorl %r15d, %r15d
    0xe9, 0x7f, 0x01, 0x00, 0x00,                                // jmp 0x27c <run+0x24a>
    0x49, 0x8b, 0x4c, 0x24, 0x18,                                // movq 24(%r12), %rcx
    0x4c, 0x01, 0xe1,                                            // addq %r12, %rcx
    0x48, 0x8d, 0x04, 0x40,                                      // leaq (%rax,%rax,2), %rax
    0x48, 0xc1, 0xe0, 0x04,                                      // shlq $4, %rax
    0x48, 0x8b, 0x5c, 0x08, 0x28,                                // movq 40(%rax,%rcx), %rbx
    0x48, 0x85, 0xdb,                                            // testq %rbx, %rbx
    0x74, 0xde,                                                  // je 0xf5 <run+0xc3>
    0x48, 0x8b, 0x44, 0x08, 0x20,                                // movq 32(%rax,%rcx), %rax
    0x48, 0xc1, 0xe0, 0x04,                                      // shlq $4, %rax
    0x49, 0x03, 0x44, 0x24, 0x28,                                // addq 40(%r12), %rax
    0x48, 0x89, 0xd9,                                            // movq %rbx, %rcx
    0x48, 0xc1, 0xe1, 0x04,                                      // shlq $4, %rcx
    0x48, 0x01, 0xc1,                                            // addq %rax, %rcx
    0x49, 0x8d, 0x2c, 0x0c,                                      // leaq (%r12,%rcx), %rbp
    0x48, 0x83, 0xc5, 0xf8,                                      // addq $-8, %rbp
    0x45, 0x31, 0xff,                                            // xorl %r15d, %r15d
    0x48, 0xff, 0xcb,                                            // decq %rbx
    0x48, 0x8b, 0x45, 0xf8,                                      // movq -8(%rbp), %rax
    0x4c, 0x01, 0xe0,                                            // addq %r12, %rax
    0x48, 0x83, 0x7d, 0x00, 0x00,                                // cmpq $0, (%rbp)
    0x74, 0x03,                                                  // je 0x14e <run+0x11c>
    0x48, 0x8b, 0x00,                                            // movq (%rax), %rax
    0xff, 0xd0,                                                  // callq *%rax
    0x48, 0x83, 0xc5, 0xf0,                                      // addq $-16, %rbp
    0x48, 0x85, 0xdb,                                            // testq %rbx, %rbx
    0x75, 0xe1,                                                  // jne 0x13a <run+0x108>
    0xe9, 0x1e, 0x01, 0x00, 0x00,                                // jmp 0x27c <run+0x24a>
    0x48, 0x89, 0x54, 0x24, 0x08,                                // movq %rdx, 8(%rsp)
    0x49, 0x8b, 0x4c, 0x3c, 0x38,                                // movq 56(%r12,%rdi), %rcx
    0x49, 0x8b, 0x44, 0x24, 0x18,                                // movq 24(%r12), %rax
    0x4c, 0x01, 0xe0,                                            // addq %r12, %rax
    0x48, 0x8d, 0x0c, 0x49,                                      // leaq (%rcx,%rcx,2), %rcx
    0x48, 0xc1, 0xe1, 0x04,                                      // shlq $4, %rcx
    0x48, 0x8b, 0x54, 0x01, 0x08,                                // movq 8(%rcx,%rax), %rdx
    0x48, 0x89, 0x54, 0x24, 0x20,                                // movq %rdx, 32(%rsp)
    0x48, 0x85, 0xd2,                                            // testq %rdx, %rdx
    0x0f, 0x8e, 0xdd, 0x00, 0x00, 0x00,                          // jle 0x268 <run+0x236>
    0x48, 0x8b, 0x04, 0x01,                                      // movq (%rcx,%rax), %rax
    0x49, 0x8b, 0x4c, 0x24, 0x20,                                // movq 32(%r12), %rcx
    0x4c, 0x01, 0xe1,                                            // addq %r12, %rcx
    0x4c, 0x8d, 0x34, 0xc1,                                      // leaq (%rcx,%rax,8), %r14
    0x49, 0x8d, 0x44, 0x24, 0x08,                                // leaq 8(%r12), %rax
    0x48, 0x89, 0x44, 0x24, 0x10,                                // movq %rax, 16(%rsp)
    0x45, 0x31, 0xff,                                            // xorl %r15d, %r15d
    0x4c, 0x89, 0x74, 0x24, 0x18,                                // movq %r14, 24(%rsp)
    0x4b, 0x8b, 0x2c, 0xfe,                                      // movq (%r14,%r15,8), %rbp
    0xe8, 0xe3, 0x00, 0x00, 0x00,                                // callq 0x299 <threadPointer>
    0x48, 0x89, 0xc3,                                            // movq %rax, %rbx
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0xf0,                                                        // lock
    0x49, 0x0f, 0xb1, 0x5c, 0xed, 0x18,                          // cmpxchgq %rbx, 24(%r13,%rbp,8)
    0x74, 0x30,                                                  // je 0x1f4 <run+0x1c2>
    0x48, 0x83, 0xf8, 0x01,                                      // cmpq $1, %rax
    0x0f, 0x84, 0x8c, 0x00, 0x00, 0x00,                          // je 0x25a <run+0x228>
    0x48, 0x39, 0xc3,                                            // cmpq %rax, %rbx
    0x0f, 0x84, 0x83, 0x00, 0x00, 0x00,                          // je 0x25a <run+0x228>
    0x48, 0xc7, 0x04, 0x24, 0x18, 0x00, 0x00, 0x00,              // movq $24, (%rsp)
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0x9c, 0x00, 0x00, 0x00,                                // callq 0x28e <systemCall>
    0xeb, 0xc5,                                                  // jmp 0x1b9 <run+0x187>
    0x4b, 0x8b, 0x0c, 0xfe,                                      // movq (%r14,%r15,8), %rcx
    0x49, 0x8b, 0x44, 0x24, 0x18,                                // movq 24(%r12), %rax
    0x4c, 0x01, 0xe0,                                            // addq %r12, %rax
    0x48, 0x8d, 0x0c, 0x49,                                      // leaq (%rcx,%rcx,2), %rcx
    0x48, 0xc1, 0xe1, 0x04,                                      // shlq $4, %rcx
    0x48, 0x8b, 0x5c, 0x01, 0x18,                                // movq 24(%rcx,%rax), %rbx
    0x48, 0x85, 0xdb,                                            // testq %rbx, %rbx
    0x7e, 0x3a,                                                  // jle 0x24c <run+0x21a>
    0x4c, 0x8b, 0x74, 0x01, 0x10,                                // movq 16(%rcx,%rax), %r14
    0x49, 0xc1, 0xe6, 0x04,                                      // shlq $4, %r14
    0x4c, 0x03, 0x74, 0x24, 0x10,                                // addq 16(%rsp), %r14
    0x4d, 0x03, 0x74, 0x24, 0x28,                                // addq 40(%r12), %r14
    0x49, 0x8b, 0x46, 0xf8,                                      // movq -8(%r14), %rax
    0x4c, 0x01, 0xe0,                                            // addq %r12, %rax
    0x49, 0x83, 0x3e, 0x00,                                      // cmpq $0, (%r14)
    0x74, 0x03,                                                  // je 0x235 <run+0x203>
    0x48, 0x8b, 0x00,                                            // movq (%rax), %rax
    0x41, 0x8b, 0x7d, 0x00,                                      // movl (%r13), %edi
    0x49, 0x8b, 0x75, 0x08,                                      // movq 8(%r13), %rsi
    0x49, 0x8b, 0x55, 0x10,                                      // movq 16(%r13), %rdx
    0xff, 0xd0,                                                  // callq *%rax
    0x49, 0x83, 0xc6, 0x10,                                      // addq $16, %r14
    0x48, 0xff, 0xcb,                                            // decq %rbx
    0x75, 0xd9,                                                  // jne 0x225 <run+0x1f3>
    0x49, 0xc7, 0x44, 0xed, 0x18, 0x01, 0x00, 0x00, 0x00,        // movq $1, 24(%r13,%rbp,8)
    0x4c, 0x8b, 0x74, 0x24, 0x18,                                // movq 24(%rsp), %r14
    0x49, 0xff, 0xc7,                                            // incq %r15
    0x4c, 0x3b, 0x7c, 0x24, 0x20,                                // cmpq 32(%rsp), %r15
    0x0f, 0x85, 0x45, 0xff, 0xff, 0xff,                          // jne 0x1ad <run+0x17b>
    0x48, 0x8b, 0x44, 0x24, 0x08,                                // movq 8(%rsp), %rax
    0x48, 0xc7, 0x00, 0x00, 0x00, 0x00, 0x00,                    // movq $0, (%rax)
    0x49, 0x8b, 0x04, 0x24,                                      // movq (%r12), %rax
    0x4d, 0x8b, 0x3c, 0x04,                                      // movq (%r12,%rax), %r15
    0x4c, 0x89, 0xf8,                                            // movq %r15, %rax
    0x48, 0x83, 0xc4, 0x28,                                      // addq $40, %rsp
    0x5b,                                                        // popq %rbx
    0x41, 0x5c,                                                  // popq %r12
    0x41, 0x5d,                                                  // popq %r13
    0x41, 0x5e,                                                  // popq %r14
    0x41, 0x5f,                                                  // popq %r15
    0x5d,                                                        // popq %rbp
    0xc3,                                                        // retq
    // systemCall:
    0x49, 0x89, 0xca,                                            // movq %rcx, %r10
    0x48, 0x8b, 0x44, 0x24, 0x08,                                // movq 8(%rsp), %rax
    0x0f, 0x05,                                                  // syscall
    0xc3,                                                        // retq
    // threadPointer:
    0x64, 0x48, 0x8b, 0x04, 0x25, 0x00, 0x00, 0x00, 0x00,        // movq %fs:0, %rax
    0xc3,                                                        // retq
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
  ],
  threadLocals: [
    // call:
    0x55,                                                        // pushq %rbp
    0x48, 0x89, 0xe5,                                            // movq %rsp, %rbp
    0x51,                                                        // pushq %rcx
    0x52,                                                        // pushq %rdx
    0x56,                                                        // pushq %rsi
    0x57,                                                        // pushq %rdi
    0x48, 0x8d, 0x3d, 0x71, 0x00, 0x00, 0x00,                    // leaq 113(%rip), %rdi # 0x80 <table>
    0x48, 0x89, 0xc6,                                            // movq %rax, %rsi
    0x48, 0x89, 0xe2,                                            // movq %rsp, %rdx
    0x48, 0x83, 0xe4, 0xf0,                                      // andq $-16, %rsp
    0xe8, 0x14, 0x00, 0x00, 0x00,                                // callq 0x32 <run>
    0x48, 0x8d, 0x65, 0xe0,                                      // leaq -32(%rbp), %rsp
    0x5f,                                                        // popq %rdi
    0x5e,                                                        // popq %rsi
    0x5a,                                                        // popq %rdx
    0x59,                                                        // popq %rcx
    0x5d,                                                        // popq %rbp
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x74, 0x02,                                                  // je 0x2e <call+0x2e>
    0xff, 0xe0,                                                  // jmpq *%rax
    0x48, 0x89, 0xf8,                                            // movq %rdi, %rax
    0xc3,                                                        // retq
    // run:
    0x41, 0x57,                                                  // pushq %r15
    0x41, 0x56,                                                  // pushq %r14
    0x53,                                                        // pushq %rbx
    0x4c, 0x8b, 0x3a,                                            // movq (%rdx), %r15
    0x48, 0x8b, 0x07,                                            // movq (%rdi), %rax
    0x48, 0x8b, 0x04, 0x07,                                      // movq (%rdi,%rax), %rax
    0x49, 0x83, 0x3f, 0x01,                                      // cmpq $1, (%r15)
    0x75, 0x26,                                                  // jne 0x6d <run+0x3b>
    0x49, 0x89, 0xd6,                                            // movq %rdx, %r14
    0x48, 0x89, 0xfb,                                            // movq %rdi, %rbx
    0x48, 0x83, 0x7f, 0x08, 0x00,                                // cmpq $0, 8(%rdi)
    0x74, 0x0b,                                                  // je 0x5f <run+0x2d>
    0xe8, 0x1a, 0x00, 0x00, 0x00,                                // callq 0x73 <threadPointer>
    0x49, 0x03, 0x47, 0x08,                                      // addq 8(%r15), %rax
    0xeb, 0x05,                                                  // jmp 0x64 <run+0x32>
    0x4c, 0x89, 0xff,                                            // movq %r15, %rdi
    0xff, 0xd0,                                                  // callq *%rax
    0x48, 0x03, 0x43, 0x10,                                      // addq 16(%rbx), %rax
    0x49, 0x89, 0x06,                                            // movq %rax, (%r14)
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x5b,                                                        // popq %rbx
    0x41, 0x5e,                                                  // popq %r14
    0x41, 0x5f,                                                  // popq %r15
    0xc3,                                                        // retq
    // threadPointer:
    0x64, 0x48, 0x8b, 0x04, 0x25, 0x00, 0x00, 0x00, 0x00,        // movq %fs:0, %rax
    0xc3,                                                        // retq
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
  ],
  finisher: [
    // call:
    0x55,                                                        // pushq %rbp
    0x48, 0x89, 0xe5,                                            // movq %rsp, %rbp
    0x51,                                                        // pushq %rcx
    0x52,                                                        // pushq %rdx
    0x56,                                                        // pushq %rsi
    0x57,                                                        // pushq %rdi
    0x48, 0x8d, 0x3d, 0xb9, 0x02, 0x00, 0x00,                    // leaq 697(%rip), %rdi # 0x2c8 <table>
    0x48, 0x89, 0xc6,                                            // movq %rax, %rsi
    0x48, 0x89, 0xe2,                                            // movq %rsp, %rdx
    0x48, 0x83, 0xe4, 0xf0,                                      // andq $-16, %rsp
    0xe8, 0x14, 0x00, 0x00, 0x00,                                // callq 0x32 <run>
    0x48, 0x8d, 0x65, 0xe0,                                      // leaq -32(%rbp), %rsp
    0x5f,                                                        // popq %rdi
    0x5e,                                                        // popq %rsi
    0x5a,                                                        // popq %rdx
    0x59,                                                        // popq %rcx
    0x5d,                                                        // popq %rbp
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x74, 0x02,                                                  // je 0x2e <call+0x2e>
    0xff, 0xe0,                                                  // jmpq *%rax
    0x48, 0x89, 0xf8,                                            // movq %rdi, %rax
    0xc3,                                                        // retq
    // run:
    0x41, 0x57,                                                  // pushq %r15
    0x41, 0x56,                                                  // pushq %r14
    0x41, 0x55,                                                  // pushq %r13
    0x41, 0x54,                                                  // pushq %r12
    0x53,                                                        // pushq %rbx
    0x4c, 0x8b, 0x6f, 0x18,                                      // movq 24(%rdi), %r13
    0x49, 0x01, 0xfd,                                            // addq %rdi, %r13
    0x8b, 0x46, 0x1c,                                            // movl 28(%rsi), %eax
    0x83, 0xf8, 0x01,                                            // cmpl $1, %eax
    0x74, 0x5a,                                                  // je 0xa4 <run+0x72>
    0x49, 0x89, 0xf6,                                            // movq %rsi, %r14
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x75, 0x64,                                                  // jne 0xb5 <run+0x83>
    0x48, 0x8b, 0x07,                                            // movq (%rdi), %rax
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x84, 0xb0, 0x00, 0x00, 0x00,                          // je 0x10d <run+0xdb>
    0x48, 0x8b, 0x04, 0x07,                                      // movq (%rdi,%rax), %rax
    0x48, 0x83, 0x7f, 0x08, 0x00,                                // cmpq $0, 8(%rdi)
    0x74, 0x08,                                                  // je 0x70 <run+0x3e>
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x74, 0x03,                                                  // je 0x70 <run+0x3e>
    0x48, 0x8b, 0x00,                                            // movq (%rax), %rax
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x84, 0x94, 0x00, 0x00, 0x00,                          // je 0x10d <run+0xdb>
    0x4c, 0x8b, 0x78, 0x08,                                      // movq 8(%rax), %r15
    0x4d, 0x85, 0xff,                                            // testq %r15, %r15
    0x0f, 0x84, 0x87, 0x00, 0x00, 0x00,                          // je 0x10d <run+0xdb>
    0x48, 0x8b, 0x47, 0x10,                                      // movq 16(%rdi), %rax
    0x48, 0x01, 0xf8,                                            // addq %rdi, %rax
    0x4c, 0x89, 0xf9,                                            // movq %r15, %rcx
    0x48, 0x39, 0x01,                                            // cmpq %rax, (%rcx)
    0x0f, 0x84, 0x80, 0x00, 0x00, 0x00,                          // je 0x119 <run+0xe7>
    0x48, 0x8b, 0x49, 0x18,                                      // movq 24(%rcx), %rcx
    0x48, 0x85, 0xc9,                                            // testq %rcx, %rcx
    0x75, 0xee,                                                  // jne 0x90 <run+0x5e>
    0xeb, 0x69,                                                  // jmp 0x10d <run+0xdb>
    0x49, 0x83, 0x7d, 0x00, 0x00,                                // cmpq $0, (%r13)
    0x75, 0x62,                                                  // jne 0x10d <run+0xdb>
    0x4c, 0x89, 0xee,                                            // movq %r13, %rsi
    0xe8, 0xbb, 0x01, 0x00, 0x00,                                // callq 0x26e <finish>
    0xeb, 0x58,                                                  // jmp 0x10d <run+0xdb>
    0x4c, 0x89, 0xee,                                            // movq %r13, %rsi
    0xe8, 0xb1, 0x01, 0x00, 0x00,                                // callq 0x26e <finish>
    0x41, 0x8b, 0x46, 0x1c,                                      // movl 28(%r14), %eax
    0x83, 0xc0, 0xfe,                                            // addl $-2, %eax
    0x48, 0x6b, 0xc0, 0x38,                                      // imulq $56, %rax, %rax
    0x49, 0x8b, 0x4c, 0x05, 0x18,                                // movq 24(%r13,%rax), %rcx
    0x48, 0x85, 0xc9,                                            // testq %rcx, %rcx
    0x74, 0x3b,                                                  // je 0x10d <run+0xdb>
    0x49, 0x83, 0xc5, 0x10,                                      // addq $16, %r13
    0x49, 0x8b, 0x54, 0x05, 0x10,                                // movq 16(%r13,%rax), %rdx
    0x48, 0x8b, 0x52, 0x08,                                      // movq 8(%rdx), %rdx
    0x48, 0x8d, 0x5a, 0x07,                                      // leaq 7(%rdx), %rbx
    0x48, 0x83, 0xfb, 0x0f,                                      // cmpq $15, %rbx
    0x72, 0x24,                                                  // jb 0x10d <run+0xdb>
    0x4c, 0x8b, 0x71, 0x08,                                      // movq 8(%rcx), %r14
    0x49, 0x8b, 0x44, 0x05, 0x00,                                // movq (%r13,%rax), %rax
    0x4c, 0x03, 0x30,                                            // addq (%rax), %r14
    0x48, 0x85, 0xd2,                                            // testq %rdx, %rdx
    0x48, 0x0f, 0x49, 0xda,                                      // cmovnsq %rdx, %rbx
    0x48, 0xc1, 0xfb, 0x03,                                      // sarq $3, %rbx
    0x49, 0x83, 0xc6, 0xf8,                                      // addq $-8, %r14
    0x41, 0xff, 0x14, 0xde,                                      // callq *(%r14,%rbx,8)
    0x48, 0xff, 0xcb,                                            // decq %rbx
    0x75, 0xf7,                                                  // jne 0x104 <run+0xd2>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x5b,                                                        // popq %rbx
    0x41, 0x5c,                                                  // popq %r12
    0x41, 0x5d,                                                  // popq %r13
    0x41, 0x5e,                                                  // popq %r14
    0x41, 0x5f,                                                  // popq %r15
    0xc3,                                                        // retq
    0x48, 0x39, 0x49, 0x28,                                      // cmpq %rcx, 40(%rcx)
    0x75, 0xee,                                                  // jne 0x10d <run+0xdb>
    0x48, 0x83, 0x79, 0x38, 0x00,                                // cmpq $0, 56(%rcx)
    0x74, 0xe7,                                                  // je 0x10d <run+0xdb>
    0x48, 0x8b, 0x41, 0x68,                                      // movq 104(%rcx), %rax
    0x48, 0x89, 0xc2,                                            // movq %rax, %rdx
    0x48, 0x2b, 0x51, 0x10,                                      // subq 16(%rcx), %rdx
    0x48, 0x81, 0xfa, 0xff, 0xff, 0x00, 0x00,                    // cmpq $65535, %rdx # imm = 0xFFFF
    0x77, 0xd3,                                                  // ja 0x10d <run+0xdb>
    0x48, 0x83, 0x38, 0x05,                                      // cmpq $5, (%rax)
    0x75, 0xcd,                                                  // jne 0x10d <run+0xdb>
    0x49, 0x39, 0xcf,                                            // cmpq %rcx, %r15
    0x74, 0x06,                                                  // je 0x14b <run+0x119>
    0x4d, 0x39, 0x7f, 0x28,                                      // cmpq %r15, 40(%r15)
    0x74, 0x0b,                                                  // je 0x156 <run+0x124>
    0x4d, 0x8b, 0x7f, 0x18,                                      // movq 24(%r15), %r15
    0x4d, 0x85, 0xff,                                            // testq %r15, %r15
    0x75, 0xec,                                                  // jne 0x140 <run+0x10e>
    0xeb, 0xb7,                                                  // jmp 0x10d <run+0xdb>
    0x4d, 0x8b, 0x57, 0x38,                                      // movq 56(%r15), %r10
    0x4d, 0x85, 0xd2,                                            // testq %r10, %r10
    0x74, 0xec,                                                  // je 0x14b <run+0x119>
    0x49, 0x8b, 0x47, 0x68,                                      // movq 104(%r15), %rax
    0x48, 0x89, 0xc2,                                            // movq %rax, %rdx
    0x49, 0x2b, 0x57, 0x10,                                      // subq 16(%r15), %rdx
    0x48, 0x81, 0xfa, 0xff, 0xff, 0x00, 0x00,                    // cmpq $65535, %rdx # imm = 0xFFFF
    0x77, 0xd8,                                                  // ja 0x14b <run+0x119>
    0x48, 0x83, 0x38, 0x05,                                      // cmpq $5, (%rax)
    0x75, 0xd2,                                                  // jne 0x14b <run+0x119>
    0x4c, 0x8b, 0x47, 0x20,                                      // movq 32(%rdi), %r8
    0x4d, 0x85, 0xc0,                                            // testq %r8, %r8
    0x7e, 0xc9,                                                  // jle 0x14b <run+0x119>
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0x4e, 0x8b, 0x5c, 0xcf, 0x38,                                // movq 56(%rdi,%r9,8), %r11
    0x49, 0x01, 0xfb,                                            // addq %rdi, %r11
    0x4d, 0x89, 0xd4,                                            // movq %r10, %r12
    0x49, 0x8b, 0x14, 0x24,                                      // movq (%r12), %rdx
    0x40, 0x8a, 0x32,                                            // movb (%rdx), %sil
    0x40, 0x84, 0xf6,                                            // testb %sil, %sil
    0x74, 0x1d,                                                  // je 0x1b9 <run+0x187>
    0x48, 0xff, 0xc2,                                            // incq %rdx
    0x4c, 0x89, 0xd8,                                            // movq %r11, %rax
    0x40, 0x3a, 0x30,                                            // cmpb (%rax), %sil
    0x75, 0x17,                                                  // jne 0x1be <run+0x18c>
    0x48, 0xff, 0xc0,                                            // incq %rax
    0x40, 0x8a, 0x32,                                            // movb (%rdx), %sil
    0x48, 0xff, 0xc2,                                            // incq %rdx
    0x40, 0x84, 0xf6,                                            // testb %sil, %sil
    0x75, 0xed,                                                  // jne 0x1a2 <run+0x170>
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0xeb, 0x05,                                                  // jmp 0x1be <run+0x18c>
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x4c, 0x89, 0xd8,                                            // movq %r11, %rax
    0x40, 0x3a, 0x30,                                            // cmpb (%rax), %sil
    0x74, 0x17,                                                  // je 0x1da <run+0x1a8>
    0x4d, 0x8b, 0x64, 0x24, 0x08,                                // movq 8(%r12), %r12
    0x4d, 0x85, 0xe4,                                            // testq %r12, %r12
    0x75, 0xc3,                                                  // jne 0x190 <run+0x15e>
    0x49, 0xff, 0xc1,                                            // incq %r9
    0x4d, 0x39, 0xc1,                                            // cmpq %r8, %r9
    0x75, 0xb0,                                                  // jne 0x185 <run+0x153>
    0xe9, 0x71, 0xff, 0xff, 0xff,                                // jmp 0x14b <run+0x119>
    0x49, 0x6b, 0xc1, 0x38,                                      // imulq $56, %r9, %rax
    0x49, 0x83, 0x7c, 0x05, 0x10, 0x00,                          // cmpq $0, 16(%r13,%rax)
    0x0f, 0x85, 0x61, 0xff, 0xff, 0xff,                          // jne 0x14b <run+0x119>
    0x4a, 0x8d, 0x14, 0x28,                                      // leaq (%rax,%r13), %rdx
    0x48, 0x83, 0xc2, 0x10,                                      // addq $16, %rdx
    0x49, 0x6b, 0xf0, 0x38,                                      // imulq $56, %r8, %rsi
    0x4c, 0x01, 0xee,                                            // addq %r13, %rsi
    0x48, 0x83, 0xc6, 0x10,                                      // addq $16, %rsi
    0x4a, 0x8d, 0x34, 0xce,                                      // leaq (%rsi,%r9,8), %rsi
    0x49, 0xc1, 0xe1, 0x05,                                      // shlq $5, %r9
    0x4b, 0x8d, 0x1c, 0x31,                                      // leaq (%r9,%r14), %rbx
    0x48, 0x83, 0xc3, 0x40,                                      // addq $64, %rbx
    0x48, 0x89, 0x1e,                                            // movq %rbx, (%rsi)
    0x4c, 0x89, 0x3a,                                            // movq %r15, (%rdx)
    0x49, 0x8b, 0x9f, 0x10, 0x01, 0x00, 0x00,                    // movq 272(%r15), %rbx
    0x48, 0x89, 0x5a, 0x08,                                      // movq %rbx, 8(%rdx)
    0x49, 0x8b, 0x9f, 0x20, 0x01, 0x00, 0x00,                    // movq 288(%r15), %rbx
    0x48, 0x89, 0x5a, 0x10,                                      // movq %rbx, 16(%rdx)
    0x49, 0x2b, 0x37,                                            // subq (%r15), %rsi
    0x4a, 0x8d, 0x14, 0x28,                                      // leaq (%rax,%r13), %rdx
    0x48, 0x83, 0xc2, 0x28,                                      // addq $40, %rdx
    0x48, 0xc7, 0x02, 0x1a, 0x00, 0x00, 0x00,                    // movq $26, (%rdx)
    0x48, 0x89, 0x72, 0x08,                                      // movq %rsi, 8(%rdx)
    0x49, 0x8d, 0x44, 0x05, 0x38,                                // leaq 56(%r13,%rax), %rax
    0x48, 0xc7, 0x00, 0x1c, 0x00, 0x00, 0x00,                    // movq $28, (%rax)
    0x48, 0xc7, 0x40, 0x08, 0x08, 0x00, 0x00, 0x00,              // movq $8, 8(%rax)
    0x49, 0x89, 0x97, 0x10, 0x01, 0x00, 0x00,                    // movq %rdx, 272(%r15)
    0x49, 0x89, 0x87, 0x20, 0x01, 0x00, 0x00,                    // movq %rax, 288(%r15)
    0x49, 0xc7, 0x45, 0x00, 0x01, 0x00, 0x00, 0x00,              // movq $1, (%r13)
    0xe9, 0xdd, 0xfe, 0xff, 0xff,                                // jmp 0x14b <run+0x119>
    // finish:
    0x41, 0x57,                                                  // pushq %r15
    0x41, 0x56,                                                  // pushq %r14
    0x53,                                                        // pushq %rbx
    0x48, 0x83, 0x7e, 0x08, 0x00,                                // cmpq $0, 8(%rsi)
    0x75, 0x45,                                                  // jne 0x2bf <finish+0x51>
    0x49, 0x89, 0xfe,                                            // movq %rdi, %r14
    0x48, 0xc7, 0x46, 0x08, 0x01, 0x00, 0x00, 0x00,              // movq $1, 8(%rsi)
    0x4c, 0x8b, 0x7f, 0x28,                                      // movq 40(%rdi), %r15
    0x4d, 0x85, 0xff,                                            // testq %r15, %r15
    0x74, 0x31,                                                  // je 0x2bf <finish+0x51>
    0x4c, 0x89, 0xf8,                                            // movq %r15, %rax
    0x48, 0xc1, 0xe0, 0x04,                                      // shlq $4, %rax
    0x49, 0x03, 0x46, 0x30,                                      // addq 48(%r14), %rax
    0x49, 0x8d, 0x1c, 0x06,                                      // leaq (%r14,%rax), %rbx
    0x48, 0x83, 0xc3, 0xf8,                                      // addq $-8, %rbx
    0x49, 0xff, 0xcf,                                            // decq %r15
    0x48, 0x8b, 0x43, 0xf8,                                      // movq -8(%rbx), %rax
    0x4c, 0x01, 0xf0,                                            // addq %r14, %rax
    0x48, 0x83, 0x3b, 0x00,                                      // cmpq $0, (%rbx)
    0x74, 0x03,                                                  // je 0x2b4 <finish+0x46>
    0x48, 0x8b, 0x00,                                            // movq (%rax), %rax
    0xff, 0xd0,                                                  // callq *%rax
    0x48, 0x83, 0xc3, 0xf0,                                      // addq $-16, %rbx
    0x4d, 0x85, 0xff,                                            // testq %r15, %r15
    0x75, 0xe2,                                                  // jne 0x2a1 <finish+0x33>
    0x5b,                                                        // popq %rbx
    0x41, 0x5e,                                                  // popq %r14
    0x41, 0x5f,                                                  // popq %r15
    0xc3,                                                        // retq
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
  ],
};
