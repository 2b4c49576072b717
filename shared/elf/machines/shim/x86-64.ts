// The bytes of our own code for x86-64, made by tools/shims.ts from the C of this folder and x86-64.S: change those.

import type { Code } from './pieces.ts';

export const x86_64Code = (): Code => ({
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
  descriptor: [
    // descriptor:
    0xf3, 0x0f, 0x1e, 0xfa,                                      // endbr64
    0x48, 0x8b, 0x40, 0x08,                                      // movq 8(%rax), %rax
    0xc3,                                                        // retq
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
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
    0x0f, 0x84, 0xae, 0x00, 0x00, 0x00,                          // je 0x155 <run+0x145>
    0x48, 0x8b, 0x5b, 0x18,                                      // movq 24(%rbx), %rbx
    0x48, 0x85, 0xdb,                                            // testq %rbx, %rbx
    0x75, 0xee,                                                  // jne 0x9e <run+0x8e>
    0xeb, 0x03,                                                  // jmp 0xb5 <run+0xa5>
    0x45, 0x31, 0xe4,                                            // xorl %r12d, %r12d
    0x4d, 0x8b, 0x6e, 0x30,                                      // movq 48(%r14), %r13
    0x4d, 0x3b, 0x6e, 0x38,                                      // cmpq 56(%r14), %r13
    0x7d, 0x2a,                                                  // jge 0xe9 <run+0xd9>
    0x48, 0xc7, 0x04, 0x24, 0x0a, 0x00, 0x00, 0x00,              // movq $10, (%rsp)
    0xba, 0x01, 0x00, 0x00, 0x00,                                // movl $1, %edx
    0x4c, 0x89, 0xef,                                            // movq %r13, %rdi
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0x4a, 0x01, 0x00, 0x00,                                // callq 0x228 <systemCall>
    0x48, 0x83, 0xf8, 0xea,                                      // cmpq $-22, %rax
    0x75, 0x05,                                                  // jne 0xe9 <run+0xd9>
    0x4d, 0x01, 0xed,                                            // addq %r13, %r13
    0xeb, 0xd0,                                                  // jmp 0xb9 <run+0xa9>
    0x49, 0x8b, 0x46, 0x28,                                      // movq 40(%r14), %rax
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x7e, 0x55,                                                  // jle 0x147 <run+0x137>
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
    0x7e, 0x27,                                                  // jle 0x13b <run+0x12b>
    0x48, 0xc7, 0x04, 0x24, 0x0a, 0x00, 0x00, 0x00,              // movq $10, (%rsp)
    0xba, 0x01, 0x00, 0x00, 0x00,                                // movl $1, %edx
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0xfa, 0x00, 0x00, 0x00,                                // callq 0x228 <systemCall>
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x88, 0xe1, 0x00, 0x00, 0x00,                          // js 0x218 <run+0x208>
    0x49, 0x8b, 0x46, 0x28,                                      // movq 40(%r14), %rax
    0x49, 0xff, 0xc7,                                            // incq %r15
    0x48, 0x83, 0xc3, 0x10,                                      // addq $16, %rbx
    0x49, 0x39, 0xc7,                                            // cmpq %rax, %r15
    0x7c, 0xb5,                                                  // jl 0xfc <run+0xec>
    0x48, 0x83, 0xc4, 0x10,                                      // addq $16, %rsp
    0x5b,                                                        // popq %rbx
    0x41, 0x5c,                                                  // popq %r12
    0x41, 0x5d,                                                  // popq %r13
    0x41, 0x5e,                                                  // popq %r14
    0x41, 0x5f,                                                  // popq %r15
    0xc3,                                                        // retq
    0x48, 0x39, 0x5b, 0x28,                                      // cmpq %rbx, 40(%rbx)
    0x0f, 0x85, 0x56, 0xff, 0xff, 0xff,                          // jne 0xb5 <run+0xa5>
    0x48, 0x83, 0x7b, 0x38, 0x00,                                // cmpq $0, 56(%rbx)
    0x0f, 0x84, 0x4b, 0xff, 0xff, 0xff,                          // je 0xb5 <run+0xa5>
    0x48, 0x8b, 0x43, 0x68,                                      // movq 104(%rbx), %rax
    0x48, 0x89, 0xc1,                                            // movq %rax, %rcx
    0x48, 0x2b, 0x4b, 0x10,                                      // subq 16(%rbx), %rcx
    0x48, 0x81, 0xf9, 0xff, 0xff, 0x00, 0x00,                    // cmpq $65535, %rcx # imm = 0xFFFF
    0x0f, 0x87, 0x33, 0xff, 0xff, 0xff,                          // ja 0xb5 <run+0xa5>
    0x48, 0x83, 0x38, 0x05,                                      // cmpq $5, (%rax)
    0x0f, 0x85, 0x29, 0xff, 0xff, 0xff,                          // jne 0xb5 <run+0xa5>
    0x49, 0xc1, 0xe4, 0x03,                                      // shlq $3, %r12
    0x4b, 0x8d, 0x34, 0x64,                                      // leaq (%r12,%r12,2), %rsi
    0x48, 0xc7, 0x04, 0x24, 0x09, 0x00, 0x00, 0x00,              // movq $9, (%rsp)
    0x45, 0x31, 0xe4,                                            // xorl %r12d, %r12d
    0xba, 0x03, 0x00, 0x00, 0x00,                                // movl $3, %edx
    0xb9, 0x22, 0x00, 0x00, 0x00,                                // movl $34, %ecx
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x49, 0xc7, 0xc0, 0xff, 0xff, 0xff, 0xff,                    // movq $-1, %r8
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0x6e, 0x00, 0x00, 0x00,                                // callq 0x228 <systemCall>
    0x48, 0x3d, 0x01, 0xf0, 0xff, 0xff,                          // cmpq $-4095, %rax # imm = 0xF001
    0x49, 0x0f, 0x43, 0xc4,                                      // cmovaeq %r12, %rax
    0x4d, 0x8b, 0x66, 0x20,                                      // movq 32(%r14), %r12
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x84, 0xe4, 0xfe, 0xff, 0xff,                          // je 0xb5 <run+0xa5>
    0x4d, 0x85, 0xe4,                                            // testq %r12, %r12
    0x7e, 0x2c,                                                  // jle 0x202 <run+0x1f2>
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
    0x7c, 0xda,                                                  // jl 0x1dc <run+0x1cc>
    0x48, 0x8b, 0x4b, 0x38,                                      // movq 56(%rbx), %rcx
    0x4b, 0x8d, 0x14, 0x64,                                      // leaq (%r12,%r12,2), %rdx
    0x48, 0x89, 0x4c, 0xd0, 0xf0,                                // movq %rcx, -16(%rax,%rdx,8)
    0x48, 0x89, 0x43, 0x38,                                      // movq %rax, 56(%rbx)
    0xe9, 0x9d, 0xfe, 0xff, 0xff,                                // jmp 0xb5 <run+0xa5>
    0x49, 0x8b, 0x7e, 0x40,                                      // movq 64(%r14), %rdi
    0x4c, 0x01, 0xf7,                                            // addq %r14, %rdi
    0x49, 0x8b, 0x76, 0x48,                                      // movq 72(%r14), %rsi
    0xe8, 0x0b, 0x00, 0x00, 0x00,                                // callq 0x233 <stop>
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
    0xe8, 0xd4, 0xff, 0xff, 0xff,                                // callq 0x228 <systemCall>
    0x48, 0xc7, 0x04, 0x24, 0xe7, 0x00, 0x00, 0x00,              // movq $231, (%rsp)
    0xbf, 0x7f, 0x00, 0x00, 0x00,                                // movl $127, %edi
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0xb6, 0xff, 0xff, 0xff,                                // callq 0x228 <systemCall>
    0xeb, 0xe0,                                                  // jmp 0x254 <stop+0x21>
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
  startProgram: [
    // start:
    0xf3, 0x0f, 0x1e, 0xfa,                                      // endbr64
    0x55,                                                        // pushq %rbp
    0x52,                                                        // pushq %rdx
    0x48, 0x89, 0xe5,                                            // movq %rsp, %rbp
    0x48, 0x8d, 0x3d, 0xe0, 0x00, 0x00, 0x00,                    // leaq 224(%rip), %rdi # 0xf0 <table>
    0x48, 0x8d, 0x74, 0x24, 0x10,                                // leaq 16(%rsp), %rsi
    0x48, 0x89, 0xe2,                                            // movq %rsp, %rdx
    0x48, 0x83, 0xe4, 0xf0,                                      // andq $-16, %rsp
    0xe8, 0x07, 0x00, 0x00, 0x00,                                // callq 0x28 <run>
    0x48, 0x89, 0xec,                                            // movq %rbp, %rsp
    0x5a,                                                        // popq %rdx
    0x5d,                                                        // popq %rbp
    0xff, 0xe0,                                                  // jmpq *%rax
    // run:
    0x41, 0x57,                                                  // pushq %r15
    0x41, 0x56,                                                  // pushq %r14
    0x53,                                                        // pushq %rbx
    0x48, 0x83, 0xec, 0x30,                                      // subq $48, %rsp
    0x48, 0x89, 0xf8,                                            // movq %rdi, %rax
    0x4c, 0x8b, 0x1e,                                            // movq (%rsi), %r11
    0x4c, 0x8d, 0x7e, 0x08,                                      // leaq 8(%rsi), %r15
    0x48, 0x8b, 0x4f, 0x08,                                      // movq 8(%rdi), %rcx
    0x48, 0x8b, 0x5f, 0x10,                                      // movq 16(%rdi), %rbx
    0x4c, 0x8b, 0x34, 0x0f,                                      // movq (%rdi,%rcx), %r14
    0x48, 0x8b, 0x3f,                                            // movq (%rdi), %rdi
    0x48, 0x01, 0xc7,                                            // addq %rax, %rdi
    0x48, 0x8d, 0x0c, 0x18,                                      // leaq (%rax,%rbx), %rcx
    0x48, 0x85, 0xdb,                                            // testq %rbx, %rbx
    0x48, 0x0f, 0x44, 0xcb,                                      // cmoveq %rbx, %rcx
    0x48, 0x83, 0x78, 0x18, 0x00,                                // cmpq $0, 24(%rax)
    0x74, 0x4e,                                                  // je 0xad <run+0x85>
    0x4e, 0x8d, 0x14, 0xde,                                      // leaq (%rsi,%r11,8), %r10
    0x49, 0x83, 0xc2, 0x10,                                      // addq $16, %r10
    0x48, 0xc7, 0x44, 0x24, 0x08, 0x00, 0x00, 0x00, 0x00,        // movq $0, 8(%rsp)
    0x4c, 0x89, 0xd0,                                            // movq %r10, %rax
    0x48, 0x83, 0x38, 0x00,                                      // cmpq $0, (%rax)
    0x48, 0x8d, 0x40, 0x08,                                      // leaq 8(%rax), %rax
    0x75, 0xf6,                                                  // jne 0x73 <run+0x4b>
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x4c, 0x8d, 0x4c, 0x24, 0x10,                                // leaq 16(%rsp), %r9
    0x49, 0x89, 0x31,                                            // movq %rsi, (%r9)
    0x49, 0x89, 0x79, 0x08,                                      // movq %rdi, 8(%r9)
    0x49, 0x89, 0x49, 0x10,                                      // movq %rcx, 16(%r9)
    0x49, 0x89, 0x71, 0x18,                                      // movq %rsi, 24(%r9)
    0x4c, 0x8b, 0x02,                                            // movq (%rdx), %r8
    0x48, 0x8d, 0x4c, 0x24, 0x08,                                // leaq 8(%rsp), %rcx
    0x48, 0x89, 0x0c, 0x24,                                      // movq %rcx, (%rsp)
    0x4c, 0x89, 0xdf,                                            // movq %r11, %rdi
    0x4c, 0x89, 0xfe,                                            // movq %r15, %rsi
    0x4c, 0x89, 0xd2,                                            // movq %r10, %rdx
    0x48, 0x89, 0xc1,                                            // movq %rax, %rcx
    0xeb, 0x10,                                                  // jmp 0xbd <run+0x95>
    0x4c, 0x8b, 0x0a,                                            // movq (%rdx), %r9
    0x48, 0x89, 0x34, 0x24,                                      // movq %rsi, (%rsp)
    0x4c, 0x89, 0xde,                                            // movq %r11, %rsi
    0x4c, 0x89, 0xfa,                                            // movq %r15, %rdx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x41, 0xff, 0xd6,                                            // callq *%r14
    0x48, 0xc7, 0x04, 0x24, 0xe7, 0x00, 0x00, 0x00,              // movq $231, (%rsp)
    0xbf, 0x7f, 0x00, 0x00, 0x00,                                // movl $127, %edi
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0x02, 0x00, 0x00, 0x00,                                // callq 0xe0 <systemCall>
    0xeb, 0xe0,                                                  // jmp 0xc0 <run+0x98>
    // systemCall:
    0x49, 0x89, 0xca,                                            // movq %rcx, %r10
    0x48, 0x8b, 0x44, 0x24, 0x08,                                // movq 8(%rsp), %rax
    0x0f, 0x05,                                                  // syscall
    0xc3,                                                        // retq
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
  ],
  rt0: [
    // start:
    0xf3, 0x0f, 0x1e, 0xfa,                                      // endbr64
    0x55,                                                        // pushq %rbp
    0x52,                                                        // pushq %rdx
    0x48, 0x89, 0xe5,                                            // movq %rsp, %rbp
    0x48, 0x8d, 0x3d, 0x40, 0x08, 0x00, 0x00,                    // leaq 2112(%rip), %rdi # 0x850 <table>
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
    0x48, 0x81, 0xec, 0x78, 0x40, 0x00, 0x00,                    // subq $16504, %rsp # imm = 0x4078
    0x49, 0x89, 0xf7,                                            // movq %rsi, %r15
    0x49, 0x89, 0xfe,                                            // movq %rdi, %r14
    0x48, 0x8b, 0x2e,                                            // movq (%rsi), %rbp
    0xc6, 0x44, 0x24, 0x17, 0x00,                                // movb $0, 23(%rsp)
    0x48, 0x8d, 0x46, 0x08,                                      // leaq 8(%rsi), %rax
    0x48, 0x85, 0xed,                                            // testq %rbp, %rbp
    0x74, 0x05,                                                  // je 0x55 <run+0x2d>
    0x48, 0x8b, 0x18,                                            // movq (%rax), %rbx
    0xeb, 0x05,                                                  // jmp 0x5a <run+0x32>
    0x48, 0x8d, 0x5c, 0x24, 0x17,                                // leaq 23(%rsp), %rbx
    0x49, 0x8b, 0x4e, 0x08,                                      // movq 8(%r14), %rcx
    0x49, 0x83, 0x3c, 0x0e, 0x00,                                // cmpq $0, (%r14,%rcx)
    0x74, 0x51,                                                  // je 0xb6 <run+0x8e>
    0x48, 0x8d, 0x43, 0x01,                                      // leaq 1(%rbx), %rax
    0x8a, 0x48, 0xff,                                            // movb -1(%rax), %cl
    0x80, 0xf9, 0x2f,                                            // cmpb $47, %cl
    0x74, 0x06,                                                  // je 0x77 <run+0x4f>
    0x84, 0xc9,                                                  // testb %cl, %cl
    0x75, 0x05,                                                  // jne 0x7a <run+0x52>
    0xeb, 0x08,                                                  // jmp 0x7f <run+0x57>
    0x48, 0x89, 0xc3,                                            // movq %rax, %rbx
    0x48, 0xff, 0xc0,                                            // incq %rax
    0xeb, 0xea,                                                  // jmp 0x69 <run+0x41>
    0x48, 0xc7, 0x04, 0x24, 0x9d, 0x00, 0x00, 0x00,              // movq $157, (%rsp)
    0xbf, 0x0f, 0x00, 0x00, 0x00,                                // movl $15, %edi
    0x48, 0x89, 0xde,                                            // movq %rbx, %rsi
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0x13, 0x04, 0x00, 0x00,                                // callq 0x4b1 <systemCall>
    0x4d, 0x03, 0x36,                                            // addq (%r14), %r14
    0x4c, 0x89, 0xf0,                                            // movq %r14, %rax
    0x48, 0x81, 0xc4, 0x78, 0x40, 0x00, 0x00,                    // addq $16504, %rsp # imm = 0x4078
    0x5b,                                                        // popq %rbx
    0x41, 0x5c,                                                  // popq %r12
    0x41, 0x5d,                                                  // popq %r13
    0x41, 0x5e,                                                  // popq %r14
    0x41, 0x5f,                                                  // popq %r15
    0x5d,                                                        // popq %rbp
    0xc3,                                                        // retq
    0x48, 0x8d, 0x04, 0xe8,                                      // leaq (%rax,%rbp,8), %rax
    0x48, 0x83, 0xc0, 0x08,                                      // addq $8, %rax
    0x48, 0x89, 0x44, 0x24, 0x20,                                // movq %rax, 32(%rsp)
    0x49, 0x8d, 0x04, 0xef,                                      // leaq (%r15,%rbp,8), %rax
    0x48, 0x83, 0xc0, 0x18,                                      // addq $24, %rax
    0x48, 0x83, 0x78, 0xf8, 0x00,                                // cmpq $0, -8(%rax)
    0x48, 0x8d, 0x40, 0x08,                                      // leaq 8(%rax), %rax
    0x75, 0xf5,                                                  // jne 0xcb <run+0xa3>
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x48, 0x8b, 0x48, 0xf8,                                      // movq -8(%rax), %rcx
    0x48, 0x83, 0xf9, 0x17,                                      // cmpq $23, %rcx
    0x74, 0x0d,                                                  // je 0xef <run+0xc7>
    0x48, 0x83, 0xf9, 0x1f,                                      // cmpq $31, %rcx
    0x74, 0x0f,                                                  // je 0xf7 <run+0xcf>
    0x48, 0x85, 0xc9,                                            // testq %rcx, %rcx
    0x75, 0x0d,                                                  // jne 0xfa <run+0xd2>
    0xeb, 0x11,                                                  // jmp 0x100 <run+0xd8>
    0x48, 0x83, 0x38, 0x00,                                      // cmpq $0, (%rax)
    0x74, 0x05,                                                  // je 0xfa <run+0xd2>
    0xeb, 0x2b,                                                  // jmp 0x122 <run+0xfa>
    0x48, 0x8b, 0x30,                                            // movq (%rax), %rsi
    0x48, 0x83, 0xc0, 0x10,                                      // addq $16, %rax
    0xeb, 0xd8,                                                  // jmp 0xd8 <run+0xb0>
    0x4c, 0x8d, 0xa4, 0x24, 0x70, 0x30, 0x00, 0x00,              // leaq 12400(%rsp), %r12
    0x48, 0x8d, 0x4c, 0x24, 0x70,                                // leaq 112(%rsp), %rcx
    0x4c, 0x89, 0xf7,                                            // movq %r14, %rdi
    0x4c, 0x89, 0xe2,                                            // movq %r12, %rdx
    0xe8, 0xde, 0x03, 0x00, 0x00,                                // callq 0x4f6 <findSelf>
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x75, 0x15,                                                  // jne 0x131 <run+0x109>
    0x4d, 0x03, 0x76, 0x30,                                      // addq 48(%r14), %r14
    0xeb, 0x04,                                                  // jmp 0x126 <run+0xfe>
    0x4d, 0x03, 0x76, 0x38,                                      // addq 56(%r14), %r14
    0x48, 0x89, 0xdf,                                            // movq %rbx, %rdi
    0x4c, 0x89, 0xf6,                                            // movq %r14, %rsi
    0xe8, 0x8b, 0x03, 0x00, 0x00,                                // callq 0x4bc <fail>
    0x49, 0x8b, 0x86, 0x80, 0x00, 0x00, 0x00,                    // movq 128(%r14), %rax
    0x48, 0x01, 0xe8,                                            // addq %rbp, %rax
    0x48, 0x8d, 0x34, 0xc5, 0x28, 0x00, 0x00, 0x00,              // leaq 40(,%rax,8), %rsi
    0x48, 0xc7, 0x04, 0x24, 0x09, 0x00, 0x00, 0x00,              // movq $9, (%rsp)
    0x45, 0x31, 0xed,                                            // xorl %r13d, %r13d
    0xba, 0x03, 0x00, 0x00, 0x00,                                // movl $3, %edx
    0xb9, 0x22, 0x00, 0x00, 0x00,                                // movl $34, %ecx
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x49, 0xc7, 0xc0, 0xff, 0xff, 0xff, 0xff,                    // movq $-1, %r8
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0x48, 0x03, 0x00, 0x00,                                // callq 0x4b1 <systemCall>
    0x48, 0x3d, 0x01, 0xf0, 0xff, 0xff,                          // cmpq $-4095, %rax # imm = 0xF001
    0x49, 0x0f, 0x43, 0xc5,                                      // cmovaeq %r13, %rax
    0x48, 0x89, 0x44, 0x24, 0x18,                                // movq %rax, 24(%rsp)
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x84, 0x26, 0x03, 0x00, 0x00,                          // je 0x4a7 <run+0x47f>
    0x49, 0x8b, 0x46, 0x20,                                      // movq 32(%r14), %rax
    0x4c, 0x01, 0xf0,                                            // addq %r14, %rax
    0x48, 0x8b, 0x74, 0x24, 0x18,                                // movq 24(%rsp), %rsi
    0x48, 0x89, 0x46, 0x08,                                      // movq %rax, 8(%rsi)
    0x48, 0x89, 0x5e, 0x10,                                      // movq %rbx, 16(%rsi)
    0x4c, 0x89, 0x66, 0x18,                                      // movq %r12, 24(%rsi)
    0x48, 0x83, 0xfd, 0x02,                                      // cmpq $2, %rbp
    0x7c, 0x18,                                                  // jl 0x1b7 <run+0x18f>
    0x48, 0x8d, 0x45, 0xff,                                      // leaq -1(%rbp), %rax
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x49, 0x8b, 0x54, 0xcf, 0x10,                                // movq 16(%r15,%rcx,8), %rdx
    0x48, 0x89, 0x54, 0xce, 0x20,                                // movq %rdx, 32(%rsi,%rcx,8)
    0x48, 0xff, 0xc1,                                            // incq %rcx
    0x48, 0x39, 0xc8,                                            // cmpq %rcx, %rax
    0x75, 0xee,                                                  // jne 0x1a5 <run+0x17d>
    0x49, 0x83, 0xbe, 0x80, 0x00, 0x00, 0x00, 0x00,              // cmpq $0, 128(%r14)
    0x0f, 0x8e, 0xe2, 0x02, 0x00, 0x00,                          // jle 0x4a7 <run+0x47f>
    0x48, 0x8b, 0x44, 0x24, 0x18,                                // movq 24(%rsp), %rax
    0x48, 0x8d, 0x04, 0xe8,                                      // leaq (%rax,%rbp,8), %rax
    0x48, 0x83, 0xc0, 0x28,                                      // addq $40, %rax
    0x48, 0x89, 0x44, 0x24, 0x28,                                // movq %rax, 40(%rsp)
    0x48, 0x8d, 0x44, 0x24, 0x71,                                // leaq 113(%rsp), %rax
    0x8a, 0x40, 0xff,                                            // movb -1(%rax), %al
    0x88, 0x44, 0x24, 0x16,                                      // movb %al, 22(%rsp)
    0x45, 0x31, 0xed,                                            // xorl %r13d, %r13d
    0x4c, 0x8d, 0xa4, 0x24, 0x70, 0x10, 0x00, 0x00,              // leaq 4208(%rsp), %r12
    0x4b, 0x8b, 0xac, 0xee, 0x88, 0x00, 0x00, 0x00,              // movq 136(%r14,%r13,8), %rbp
    0x41, 0x8a, 0x3c, 0x2e,                                      // movb (%r14,%rbp), %dil
    0x40, 0x80, 0xff, 0x2f,                                      // cmpb $47, %dil
    0x75, 0x08,                                                  // jne 0x208 <run+0x1e0>
    0x4c, 0x01, 0xf5,                                            // addq %r14, %rbp
    0x48, 0x89, 0xee,                                            // movq %rbp, %rsi
    0xeb, 0x4d,                                                  // jmp 0x255 <run+0x22d>
    0x8a, 0x44, 0x24, 0x16,                                      // movb 22(%rsp), %al
    0x88, 0x84, 0x24, 0x70, 0x10, 0x00, 0x00,                    // movb %al, 4208(%rsp)
    0x4c, 0x89, 0xe1,                                            // movq %r12, %rcx
    0x84, 0xc0,                                                  // testb %al, %al
    0x74, 0x17,                                                  // je 0x231 <run+0x209>
    0x48, 0x8d, 0x74, 0x24, 0x71,                                // leaq 113(%rsp), %rsi
    0x4c, 0x89, 0xe1,                                            // movq %r12, %rcx
    0x8a, 0x16,                                                  // movb (%rsi), %dl
    0x88, 0x51, 0x01,                                            // movb %dl, 1(%rcx)
    0x48, 0xff, 0xc1,                                            // incq %rcx
    0x48, 0xff, 0xc6,                                            // incq %rsi
    0x84, 0xd2,                                                  // testb %dl, %dl
    0x75, 0xf1,                                                  // jne 0x222 <run+0x1fa>
    0x40, 0x88, 0x39,                                            // movb %dil, (%rcx)
    0x4c, 0x89, 0xe6,                                            // movq %r12, %rsi
    0x40, 0x84, 0xff,                                            // testb %dil, %dil
    0x74, 0x19,                                                  // je 0x255 <run+0x22d>
    0x4c, 0x01, 0xf5,                                            // addq %r14, %rbp
    0xba, 0x01, 0x00, 0x00, 0x00,                                // movl $1, %edx
    0x8a, 0x44, 0x15, 0x00,                                      // movb (%rbp,%rdx), %al
    0x88, 0x04, 0x11,                                            // movb %al, (%rcx,%rdx)
    0x48, 0xff, 0xc2,                                            // incq %rdx
    0x84, 0xc0,                                                  // testb %al, %al
    0x75, 0xf2,                                                  // jne 0x244 <run+0x21c>
    0x4c, 0x89, 0xe6,                                            // movq %r12, %rsi
    0x48, 0xc7, 0x04, 0x24, 0x01, 0x01, 0x00, 0x00,              // movq $257, (%rsp) # imm = 0x101
    0xba, 0x00, 0x00, 0x28, 0x00,                                // movl $2621440, %edx # imm = 0x280000
    0x48, 0xc7, 0xc7, 0x9c, 0xff, 0xff, 0xff,                    // movq $-100, %rdi
    0x48, 0x89, 0xf5,                                            // movq %rsi, %rbp
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0x38, 0x02, 0x00, 0x00,                                // callq 0x4b1 <systemCall>
    0x49, 0x89, 0xc7,                                            // movq %rax, %r15
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x88, 0x85, 0x00, 0x00, 0x00,                          // js 0x30a <run+0x2e2>
    0xc6, 0x44, 0x24, 0x30, 0x00,                                // movb $0, 48(%rsp)
    0x48, 0x8b, 0x54, 0x24, 0x18,                                // movq 24(%rsp), %rdx
    0x48, 0x89, 0x2a,                                            // movq %rbp, (%rdx)
    0x48, 0xc7, 0x04, 0x24, 0x42, 0x01, 0x00, 0x00,              // movq $322, (%rsp) # imm = 0x142
    0x41, 0xb8, 0x00, 0x10, 0x00, 0x00,                          // movl $4096, %r8d # imm = 0x1000
    0x4c, 0x89, 0xff,                                            // movq %r15, %rdi
    0x48, 0x8d, 0x74, 0x24, 0x30,                                // leaq 48(%rsp), %rsi
    0x48, 0x8b, 0x4c, 0x24, 0x20,                                // movq 32(%rsp), %rcx
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0xfc, 0x01, 0x00, 0x00,                                // callq 0x4b1 <systemCall>
    0x49, 0x89, 0xc4,                                            // movq %rax, %r12
    0x48, 0xc7, 0x04, 0x24, 0x03, 0x00, 0x00, 0x00,              // movq $3, (%rsp)
    0x4c, 0x89, 0xff,                                            // movq %r15, %rdi
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0xdd, 0x01, 0x00, 0x00,                                // callq 0x4b1 <systemCall>
    0x49, 0x83, 0xfc, 0xda,                                      // cmpq $-38, %r12
    0x75, 0x25,                                                  // jne 0x2ff <run+0x2d7>
    0x48, 0xc7, 0x04, 0x24, 0x3b, 0x00, 0x00, 0x00,              // movq $59, (%rsp)
    0x48, 0x89, 0xef,                                            // movq %rbp, %rdi
    0x48, 0x8b, 0x74, 0x24, 0x18,                                // movq 24(%rsp), %rsi
    0x48, 0x8b, 0x54, 0x24, 0x20,                                // movq 32(%rsp), %rdx
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0xb5, 0x01, 0x00, 0x00,                                // callq 0x4b1 <systemCall>
    0x49, 0x89, 0xc4,                                            // movq %rax, %r12
    0x4d, 0x89, 0xe7,                                            // movq %r12, %r15
    0x4c, 0x8d, 0xa4, 0x24, 0x70, 0x10, 0x00, 0x00,              // leaq 4208(%rsp), %r12
    0x48, 0x8b, 0x44, 0x24, 0x28,                                // movq 40(%rsp), %rax
    0x4e, 0x89, 0x3c, 0xe8,                                      // movq %r15, (%rax,%r13,8)
    0x49, 0xff, 0xc5,                                            // incq %r13
    0x49, 0x8b, 0x86, 0x80, 0x00, 0x00, 0x00,                    // movq 128(%r14), %rax
    0x49, 0x39, 0xc5,                                            // cmpq %rax, %r13
    0x0f, 0x8c, 0xc8, 0xfe, 0xff, 0xff,                          // jl 0x1ee <run+0x1c6>
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x8e, 0x78, 0x01, 0x00, 0x00,                          // jle 0x4a7 <run+0x47f>
    0x48, 0x8d, 0x44, 0x24, 0x71,                                // leaq 113(%rsp), %rax
    0x8a, 0x40, 0xff,                                            // movb -1(%rax), %al
    0x88, 0x44, 0x24, 0x20,                                      // movb %al, 32(%rsp)
    0x45, 0x31, 0xff,                                            // xorl %r15d, %r15d
    0x4b, 0x8b, 0xac, 0xfe, 0x88, 0x00, 0x00, 0x00,              // movq 136(%r14,%r15,8), %rbp
    0x41, 0x8a, 0x3c, 0x2e,                                      // movb (%r14,%rbp), %dil
    0x40, 0x80, 0xff, 0x2f,                                      // cmpb $47, %dil
    0x75, 0x08,                                                  // jne 0x358 <run+0x330>
    0x4c, 0x01, 0xf5,                                            // addq %r14, %rbp
    0x49, 0x89, 0xed,                                            // movq %rbp, %r13
    0xeb, 0x61,                                                  // jmp 0x3b9 <run+0x391>
    0x8a, 0x44, 0x24, 0x20,                                      // movb 32(%rsp), %al
    0x88, 0x84, 0x24, 0x70, 0x10, 0x00, 0x00,                    // movb %al, 4208(%rsp)
    0x48, 0x8d, 0x8c, 0x24, 0x70, 0x10, 0x00, 0x00,              // leaq 4208(%rsp), %rcx
    0x84, 0xc0,                                                  // testb %al, %al
    0x74, 0x1c,                                                  // je 0x38b <run+0x363>
    0x48, 0x8d, 0x74, 0x24, 0x71,                                // leaq 113(%rsp), %rsi
    0x48, 0x8d, 0x8c, 0x24, 0x70, 0x10, 0x00, 0x00,              // leaq 4208(%rsp), %rcx
    0x8a, 0x16,                                                  // movb (%rsi), %dl
    0x88, 0x51, 0x01,                                            // movb %dl, 1(%rcx)
    0x48, 0xff, 0xc1,                                            // incq %rcx
    0x48, 0xff, 0xc6,                                            // incq %rsi
    0x84, 0xd2,                                                  // testb %dl, %dl
    0x75, 0xf1,                                                  // jne 0x37c <run+0x354>
    0x40, 0x88, 0x39,                                            // movb %dil, (%rcx)
    0x4c, 0x8d, 0xac, 0x24, 0x70, 0x10, 0x00, 0x00,              // leaq 4208(%rsp), %r13
    0x40, 0x84, 0xff,                                            // testb %dil, %dil
    0x74, 0x1e,                                                  // je 0x3b9 <run+0x391>
    0x4c, 0x01, 0xf5,                                            // addq %r14, %rbp
    0xba, 0x01, 0x00, 0x00, 0x00,                                // movl $1, %edx
    0x8a, 0x44, 0x15, 0x00,                                      // movb (%rbp,%rdx), %al
    0x88, 0x04, 0x11,                                            // movb %al, (%rcx,%rdx)
    0x48, 0xff, 0xc2,                                            // incq %rdx
    0x84, 0xc0,                                                  // testb %al, %al
    0x75, 0xf2,                                                  // jne 0x3a3 <run+0x37b>
    0x4c, 0x8d, 0xac, 0x24, 0x70, 0x10, 0x00, 0x00,              // leaq 4208(%rsp), %r13
    0x45, 0x31, 0xe4,                                            // xorl %r12d, %r12d
    0x48, 0x8b, 0x44, 0x24, 0x28,                                // movq 40(%rsp), %rax
    0x4e, 0x2b, 0x24, 0xf8,                                      // subq (%rax,%r15,8), %r12
    0x48, 0x89, 0xdf,                                            // movq %rbx, %rdi
    0xe8, 0x4a, 0x04, 0x00, 0x00,                                // callq 0x817 <say>
    0x49, 0x8b, 0x7e, 0x28,                                      // movq 40(%r14), %rdi
    0x4c, 0x01, 0xf7,                                            // addq %r14, %rdi
    0xe8, 0x3e, 0x04, 0x00, 0x00,                                // callq 0x817 <say>
    0x4c, 0x89, 0xef,                                            // movq %r13, %rdi
    0xe8, 0x36, 0x04, 0x00, 0x00,                                // callq 0x817 <say>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x48, 0xbf, 0x67, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66,  // movabsq $7378697629483820647, %rdi # imm = 0x6666666666666667
    0x41, 0xb8, 0xcd, 0xcc, 0xcc, 0xcc,                          // movl $3435973837, %r8d # imm = 0xCCCCCCCD
    0x48, 0xbd, 0x00, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00,  // movabsq $4294967296, %rbp # imm = 0x100000000
    0x4d, 0x39, 0x64, 0x06, 0x50,                                // cmpq %r12, 80(%r14,%rax)
    0x0f, 0x84, 0x82, 0x00, 0x00, 0x00,                          // je 0x48a <run+0x462>
    0x48, 0x83, 0xc0, 0x10,                                      // addq $16, %rax
    0x48, 0x83, 0xf8, 0x30,                                      // cmpq $48, %rax
    0x75, 0xeb,                                                  // jne 0x3fd <run+0x3d5>
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x48, 0x8d, 0x74, 0x24, 0x50,                                // leaq 80(%rsp), %rsi
    0x48, 0x01, 0xe9,                                            // addq %rbp, %rcx
    0x4c, 0x89, 0xe0,                                            // movq %r12, %rax
    0x48, 0xf7, 0xef,                                            // imulq %rdi
    0x48, 0x89, 0xd0,                                            // movq %rdx, %rax
    0x48, 0xc1, 0xe8, 0x3f,                                      // shrq $63, %rax
    0xc1, 0xea, 0x02,                                            // shrl $2, %edx
    0x01, 0xc2,                                                  // addl %eax, %edx
    0x01, 0xd2,                                                  // addl %edx, %edx
    0x8d, 0x04, 0x92,                                            // leal (%rdx,%rdx,4), %eax
    0x44, 0x89, 0xe2,                                            // movl %r12d, %edx
    0x29, 0xc2,                                                  // subl %eax, %edx
    0x80, 0xc2, 0x30,                                            // addb $48, %dl
    0x88, 0x16,                                                  // movb %dl, (%rsi)
    0x44, 0x89, 0xe0,                                            // movl %r12d, %eax
    0x49, 0x0f, 0xaf, 0xc0,                                      // imulq %r8, %rax
    0x48, 0xc1, 0xe8, 0x23,                                      // shrq $35, %rax
    0x48, 0xff, 0xc6,                                            // incq %rsi
    0x41, 0x83, 0xfc, 0x09,                                      // cmpl $9, %r12d
    0x49, 0x89, 0xc4,                                            // movq %rax, %r12
    0x77, 0xc5,                                                  // ja 0x419 <run+0x3f1>
    0x48, 0xc1, 0xf9, 0x20,                                      // sarq $32, %rcx
    0x48, 0x8d, 0x44, 0x24, 0x30,                                // leaq 48(%rsp), %rax
    0x8a, 0x54, 0x0c, 0x4f,                                      // movb 79(%rsp,%rcx), %dl
    0x88, 0x10,                                                  // movb %dl, (%rax)
    0x48, 0xff, 0xc0,                                            // incq %rax
    0x48, 0xff, 0xc9,                                            // decq %rcx
    0x75, 0xf2,                                                  // jne 0x45d <run+0x435>
    0xc6, 0x00, 0x00,                                            // movb $0, (%rax)
    0x49, 0x8b, 0x7e, 0x40,                                      // movq 64(%r14), %rdi
    0x4c, 0x01, 0xf7,                                            // addq %r14, %rdi
    0xe8, 0x9d, 0x03, 0x00, 0x00,                                // callq 0x817 <say>
    0x48, 0x8d, 0x7c, 0x24, 0x30,                                // leaq 48(%rsp), %rdi
    0xe8, 0x93, 0x03, 0x00, 0x00,                                // callq 0x817 <say>
    0x49, 0x8b, 0x7e, 0x48,                                      // movq 72(%r14), %rdi
    0xeb, 0x05,                                                  // jmp 0x48f <run+0x467>
    0x49, 0x8b, 0x7c, 0x06, 0x58,                                // movq 88(%r14,%rax), %rdi
    0x4c, 0x01, 0xf7,                                            // addq %r14, %rdi
    0xe8, 0x80, 0x03, 0x00, 0x00,                                // callq 0x817 <say>
    0x49, 0xff, 0xc7,                                            // incq %r15
    0x4d, 0x3b, 0xbe, 0x80, 0x00, 0x00, 0x00,                    // cmpq 128(%r14), %r15
    0x0f, 0x8c, 0x97, 0xfe, 0xff, 0xff,                          // jl 0x33e <run+0x316>
    0x48, 0x89, 0xdf,                                            // movq %rbx, %rdi
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0xe8, 0x0b, 0x00, 0x00, 0x00,                                // callq 0x4bc <fail>
    // systemCall:
    0x49, 0x89, 0xca,                                            // movq %rcx, %r10
    0x48, 0x8b, 0x44, 0x24, 0x08,                                // movq 8(%rsp), %rax
    0x0f, 0x05,                                                  // syscall
    0xc3,                                                        // retq
    // fail:
    0x53,                                                        // pushq %rbx
    0x48, 0x83, 0xec, 0x10,                                      // subq $16, %rsp
    0x48, 0x85, 0xf6,                                            // testq %rsi, %rsi
    0x74, 0x10,                                                  // je 0x4d6 <fail+0x1a>
    0x48, 0x89, 0xf3,                                            // movq %rsi, %rbx
    0xe8, 0x49, 0x03, 0x00, 0x00,                                // callq 0x817 <say>
    0x48, 0x89, 0xdf,                                            // movq %rbx, %rdi
    0xe8, 0x41, 0x03, 0x00, 0x00,                                // callq 0x817 <say>
    0x48, 0xc7, 0x04, 0x24, 0xe7, 0x00, 0x00, 0x00,              // movq $231, (%rsp)
    0xbf, 0x7f, 0x00, 0x00, 0x00,                                // movl $127, %edi
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0xbd, 0xff, 0xff, 0xff,                                // callq 0x4b1 <systemCall>
    0xeb, 0xe0,                                                  // jmp 0x4d6 <fail+0x1a>
    // findSelf:
    0x55,                                                        // pushq %rbp
    0x41, 0x57,                                                  // pushq %r15
    0x41, 0x56,                                                  // pushq %r14
    0x41, 0x55,                                                  // pushq %r13
    0x41, 0x54,                                                  // pushq %r12
    0x53,                                                        // pushq %rbx
    0x48, 0x81, 0xec, 0x28, 0x02, 0x00, 0x00,                    // subq $552, %rsp # imm = 0x228
    0x49, 0x89, 0xcc,                                            // movq %rcx, %r12
    0x48, 0x89, 0xd3,                                            // movq %rdx, %rbx
    0x49, 0x89, 0xf5,                                            // movq %rsi, %r13
    0x48, 0x8b, 0x6f, 0x10,                                      // movq 16(%rdi), %rbp
    0x48, 0x89, 0x7c, 0x24, 0x18,                                // movq %rdi, 24(%rsp)
    0x48, 0x01, 0xfd,                                            // addq %rdi, %rbp
    0x48, 0xc7, 0x04, 0x24, 0x0b, 0x01, 0x00, 0x00,              // movq $267, (%rsp) # imm = 0x10B
    0x45, 0x31, 0xff,                                            // xorl %r15d, %r15d
    0xb9, 0xff, 0x0f, 0x00, 0x00,                                // movl $4095, %ecx # imm = 0xFFF
    0x48, 0xc7, 0xc7, 0x9c, 0xff, 0xff, 0xff,                    // movq $-100, %rdi
    0x48, 0x89, 0xee,                                            // movq %rbp, %rsi
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0x70, 0xff, 0xff, 0xff,                                // callq 0x4b1 <systemCall>
    0x48, 0xc7, 0x04, 0x24, 0x01, 0x01, 0x00, 0x00,              // movq $257, (%rsp) # imm = 0x101
    0xba, 0x00, 0x00, 0x20, 0x00,                                // movl $2097152, %edx # imm = 0x200000
    0x48, 0xc7, 0xc7, 0x9c, 0xff, 0xff, 0xff,                    // movq $-100, %rdi
    0x48, 0x89, 0xee,                                            // movq %rbp, %rsi
    0x48, 0x89, 0xc5,                                            // movq %rax, %rbp
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0x49, 0xff, 0xff, 0xff,                                // callq 0x4b1 <systemCall>
    0x48, 0x85, 0xed,                                            // testq %rbp, %rbp
    0x0f, 0x88, 0x1f, 0x01, 0x00, 0x00,                          // js 0x690 <findSelf+0x19a>
    0x49, 0x89, 0xc6,                                            // movq %rax, %r14
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x88, 0x13, 0x01, 0x00, 0x00,                          // js 0x690 <findSelf+0x19a>
    0xc6, 0x04, 0x2b, 0x00,                                      // movb $0, (%rbx,%rbp)
    0x4c, 0x8b, 0x7c, 0x24, 0x18,                                // movq 24(%rsp), %r15
    0x8a, 0x03,                                                  // movb (%rbx), %al
    0x41, 0x88, 0x04, 0x24,                                      // movb %al, (%r12)
    0x84, 0xc0,                                                  // testb %al, %al
    0x74, 0x13,                                                  // je 0x5a3 <findSelf+0xad>
    0xb8, 0x01, 0x00, 0x00, 0x00,                                // movl $1, %eax
    0x8a, 0x0c, 0x03,                                            // movb (%rbx,%rax), %cl
    0x41, 0x88, 0x0c, 0x04,                                      // movb %cl, (%r12,%rax)
    0x48, 0xff, 0xc0,                                            // incq %rax
    0x84, 0xc9,                                                  // testb %cl, %cl
    0x75, 0xf2,                                                  // jne 0x595 <findSelf+0x9f>
    0x49, 0x8d, 0x44, 0x24, 0x01,                                // leaq 1(%r12), %rax
    0x8a, 0x48, 0xff,                                            // movb -1(%rax), %cl
    0x80, 0xf9, 0x2f,                                            // cmpb $47, %cl
    0x74, 0x06,                                                  // je 0x5b6 <findSelf+0xc0>
    0x84, 0xc9,                                                  // testb %cl, %cl
    0x75, 0x05,                                                  // jne 0x5b9 <findSelf+0xc3>
    0xeb, 0x08,                                                  // jmp 0x5be <findSelf+0xc8>
    0x49, 0x89, 0xc4,                                            // movq %rax, %r12
    0x48, 0xff, 0xc0,                                            // incq %rax
    0xeb, 0xea,                                                  // jmp 0x5a8 <findSelf+0xb2>
    0x41, 0xc6, 0x04, 0x24, 0x00,                                // movb $0, (%r12)
    0x48, 0x85, 0xed,                                            // testq %rbp, %rbp
    0x0f, 0x88, 0xa3, 0x00, 0x00, 0x00,                          // js 0x66f <findSelf+0x179>
    0x48, 0x8d, 0x74, 0x24, 0x17,                                // leaq 23(%rsp), %rsi
    0xc6, 0x06, 0x00,                                            // movb $0, (%rsi)
    0x48, 0xc7, 0x04, 0x24, 0x4c, 0x01, 0x00, 0x00,              // movq $332, (%rsp) # imm = 0x14C
    0x48, 0x8d, 0x6c, 0x24, 0x20,                                // leaq 32(%rsp), %rbp
    0xba, 0x00, 0x10, 0x00, 0x00,                                // movl $4096, %edx # imm = 0x1000
    0xb9, 0x00, 0x01, 0x00, 0x00,                                // movl $256, %ecx # imm = 0x100
    0x4c, 0x89, 0xf7,                                            // movq %r14, %rdi
    0x49, 0x89, 0xe8,                                            // movq %rbp, %r8
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0xb8, 0xfe, 0xff, 0xff,                                // callq 0x4b1 <systemCall>
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x88, 0x09, 0x01, 0x00, 0x00,                          // js 0x70b <findSelf+0x215>
    0x48, 0xc7, 0x04, 0x24, 0x4c, 0x01, 0x00, 0x00,              // movq $332, (%rsp) # imm = 0x14C
    0x4c, 0x8d, 0x84, 0x24, 0x28, 0x01, 0x00, 0x00,              // leaq 296(%rsp), %r8
    0xb9, 0x00, 0x01, 0x00, 0x00,                                // movl $256, %ecx # imm = 0x100
    0x48, 0xc7, 0xc7, 0x9c, 0xff, 0xff, 0xff,                    // movq $-100, %rdi
    0x48, 0x89, 0xde,                                            // movq %rbx, %rsi
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0x86, 0xfe, 0xff, 0xff,                                // callq 0x4b1 <systemCall>
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x88, 0xd7, 0x00, 0x00, 0x00,                          // js 0x70b <findSelf+0x215>
    0x48, 0x8b, 0x44, 0x24, 0x40,                                // movq 64(%rsp), %rax
    0x48, 0x3b, 0x84, 0x24, 0x48, 0x01, 0x00, 0x00,              // cmpq 328(%rsp), %rax
    0x0f, 0x85, 0xc4, 0x00, 0x00, 0x00,                          // jne 0x70b <findSelf+0x215>
    0x8b, 0x84, 0x24, 0xa8, 0x00, 0x00, 0x00,                    // movl 168(%rsp), %eax
    0x3b, 0x84, 0x24, 0xb0, 0x01, 0x00, 0x00,                    // cmpl 432(%rsp), %eax
    0x0f, 0x85, 0xb0, 0x00, 0x00, 0x00,                          // jne 0x70b <findSelf+0x215>
    0x8b, 0x84, 0x24, 0xac, 0x00, 0x00, 0x00,                    // movl 172(%rsp), %eax
    0x3b, 0x84, 0x24, 0xb4, 0x01, 0x00, 0x00,                    // cmpl 436(%rsp), %eax
    0x0f, 0x85, 0x9c, 0x00, 0x00, 0x00,                          // jne 0x70b <findSelf+0x215>
    0x48, 0xc7, 0x04, 0x24, 0x03, 0x00, 0x00, 0x00,              // movq $3, (%rsp)
    0x4c, 0x89, 0xf7,                                            // movq %r14, %rdi
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0x26, 0xfe, 0xff, 0xff,                                // callq 0x4b1 <systemCall>
    0xe9, 0x0a, 0x01, 0x00, 0x00,                                // jmp 0x79a <findSelf+0x2a4>
    0x4d, 0x85, 0xed,                                            // testq %r13, %r13
    0x0f, 0x84, 0x07, 0x01, 0x00, 0x00,                          // je 0x7a0 <findSelf+0x2aa>
    0x48, 0xc7, 0xc0, 0xff, 0xff, 0xff, 0xff,                    // movq $-1, %rax
    0x41, 0x80, 0x7c, 0x05, 0x01, 0x00,                          // cmpb $0, 1(%r13,%rax)
    0x48, 0x8d, 0x40, 0x01,                                      // leaq 1(%rax), %rax
    0x75, 0xf4,                                                  // jne 0x6a0 <findSelf+0x1aa>
    0x48, 0x3d, 0xfd, 0x0f, 0x00, 0x00,                          // cmpq $4093, %rax # imm = 0xFFD
    0x0f, 0x87, 0xe8, 0x00, 0x00, 0x00,                          // ja 0x7a0 <findSelf+0x2aa>
    0x48, 0xc7, 0x04, 0x24, 0x01, 0x01, 0x00, 0x00,              // movq $257, (%rsp) # imm = 0x101
    0x45, 0x31, 0xff,                                            // xorl %r15d, %r15d
    0xba, 0x00, 0x00, 0x20, 0x00,                                // movl $2097152, %edx # imm = 0x200000
    0x48, 0xc7, 0xc7, 0x9c, 0xff, 0xff, 0xff,                    // movq $-100, %rdi
    0x4c, 0x89, 0xee,                                            // movq %r13, %rsi
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0xd2, 0xfd, 0xff, 0xff,                                // callq 0x4b1 <systemCall>
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x88, 0xb8, 0x00, 0x00, 0x00,                          // js 0x7a0 <findSelf+0x2aa>
    0x49, 0x89, 0xc6,                                            // movq %rax, %r14
    0x49, 0x8d, 0x45, 0x01,                                      // leaq 1(%r13), %rax
    0x4c, 0x89, 0xe9,                                            // movq %r13, %rcx
    0x8a, 0x50, 0xff,                                            // movb -1(%rax), %dl
    0x80, 0xfa, 0x2f,                                            // cmpb $47, %dl
    0x74, 0x09,                                                  // je 0x703 <findSelf+0x20d>
    0x84, 0xd2,                                                  // testb %dl, %dl
    0x75, 0x08,                                                  // jne 0x706 <findSelf+0x210>
    0xe9, 0xb2, 0x00, 0x00, 0x00,                                // jmp 0x7b5 <findSelf+0x2bf>
    0x48, 0x89, 0xc1,                                            // movq %rax, %rcx
    0x48, 0xff, 0xc0,                                            // incq %rax
    0xeb, 0xe7,                                                  // jmp 0x6f2 <findSelf+0x1fc>
    0x49, 0x8b, 0x47, 0x18,                                      // movq 24(%r15), %rax
    0x41, 0x8a, 0x0c, 0x07,                                      // movb (%r15,%rax), %cl
    0x88, 0x0b,                                                  // movb %cl, (%rbx)
    0x84, 0xc9,                                                  // testb %cl, %cl
    0x74, 0x15,                                                  // je 0x72e <findSelf+0x238>
    0x4c, 0x01, 0xf8,                                            // addq %r15, %rax
    0x48, 0xff, 0xc0,                                            // incq %rax
    0x8a, 0x08,                                                  // movb (%rax), %cl
    0x88, 0x4b, 0x01,                                            // movb %cl, 1(%rbx)
    0x48, 0xff, 0xc3,                                            // incq %rbx
    0x48, 0xff, 0xc0,                                            // incq %rax
    0x84, 0xc9,                                                  // testb %cl, %cl
    0x75, 0xf1,                                                  // jne 0x71f <findSelf+0x229>
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x49, 0xb8, 0x67, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66,  // movabsq $7378697629483820647, %r8 # imm = 0x6666666666666667
    0xbf, 0xcd, 0xcc, 0xcc, 0xcc,                                // movl $3435973837, %edi # imm = 0xCCCCCCCD
    0x48, 0xbe, 0x00, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00,  // movabsq $4294967296, %rsi # imm = 0x100000000
    0x48, 0x01, 0xf1,                                            // addq %rsi, %rcx
    0x4c, 0x89, 0xf0,                                            // movq %r14, %rax
    0x49, 0xf7, 0xe8,                                            // imulq %r8
    0x48, 0x89, 0xd0,                                            // movq %rdx, %rax
    0x48, 0xc1, 0xe8, 0x3f,                                      // shrq $63, %rax
    0xc1, 0xea, 0x02,                                            // shrl $2, %edx
    0x01, 0xc2,                                                  // addl %eax, %edx
    0x01, 0xd2,                                                  // addl %edx, %edx
    0x8d, 0x04, 0x92,                                            // leal (%rdx,%rdx,4), %eax
    0x44, 0x89, 0xf2,                                            // movl %r14d, %edx
    0x29, 0xc2,                                                  // subl %eax, %edx
    0x80, 0xc2, 0x30,                                            // addb $48, %dl
    0x88, 0x55, 0x00,                                            // movb %dl, (%rbp)
    0x44, 0x89, 0xf0,                                            // movl %r14d, %eax
    0x48, 0x0f, 0xaf, 0xc7,                                      // imulq %rdi, %rax
    0x48, 0xc1, 0xe8, 0x23,                                      // shrq $35, %rax
    0x48, 0xff, 0xc5,                                            // incq %rbp
    0x41, 0x83, 0xfe, 0x09,                                      // cmpl $9, %r14d
    0x49, 0x89, 0xc6,                                            // movq %rax, %r14
    0x77, 0xc4,                                                  // ja 0x749 <findSelf+0x253>
    0x48, 0xc1, 0xf9, 0x20,                                      // sarq $32, %rcx
    0x8a, 0x44, 0x0c, 0x1f,                                      // movb 31(%rsp,%rcx), %al
    0x88, 0x03,                                                  // movb %al, (%rbx)
    0x48, 0xff, 0xc3,                                            // incq %rbx
    0x48, 0xff, 0xc9,                                            // decq %rcx
    0x75, 0xf2,                                                  // jne 0x789 <findSelf+0x293>
    0xc6, 0x03, 0x00,                                            // movb $0, (%rbx)
    0x41, 0xbf, 0x01, 0x00, 0x00, 0x00,                          // movl $1, %r15d
    0x44, 0x89, 0xf8,                                            // movl %r15d, %eax
    0x48, 0x81, 0xc4, 0x28, 0x02, 0x00, 0x00,                    // addq $552, %rsp # imm = 0x228
    0x5b,                                                        // popq %rbx
    0x41, 0x5c,                                                  // popq %r12
    0x41, 0x5d,                                                  // popq %r13
    0x41, 0x5e,                                                  // popq %r14
    0x41, 0x5f,                                                  // popq %r15
    0x5d,                                                        // popq %rbp
    0xc3,                                                        // retq
    0x4c, 0x39, 0xe9,                                            // cmpq %r13, %rcx
    0x74, 0x23,                                                  // je 0x7dd <findSelf+0x2e7>
    0x41, 0x8a, 0x45, 0x00,                                      // movb (%r13), %al
    0x88, 0x03,                                                  // movb %al, (%rbx)
    0x84, 0xc0,                                                  // testb %al, %al
    0x74, 0x44,                                                  // je 0x808 <findSelf+0x312>
    0xb8, 0x01, 0x00, 0x00, 0x00,                                // movl $1, %eax
    0x41, 0x8a, 0x4c, 0x05, 0x00,                                // movb (%r13,%rax), %cl
    0x88, 0x0c, 0x03,                                            // movb %cl, (%rbx,%rax)
    0x48, 0xff, 0xc0,                                            // incq %rax
    0x84, 0xc9,                                                  // testb %cl, %cl
    0x75, 0xf1,                                                  // jne 0x7c9 <findSelf+0x2d3>
    0xe9, 0xa4, 0xfd, 0xff, 0xff,                                // jmp 0x581 <findSelf+0x8b>
    0x66, 0xc7, 0x03, 0x2e, 0x2f,                                // movw $12078, (%rbx) # imm = 0x2F2E
    0x41, 0x8a, 0x45, 0x00,                                      // movb (%r13), %al
    0x88, 0x43, 0x02,                                            // movb %al, 2(%rbx)
    0x84, 0xc0,                                                  // testb %al, %al
    0x0f, 0x84, 0x90, 0xfd, 0xff, 0xff,                          // je 0x581 <findSelf+0x8b>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x41, 0x8a, 0x4c, 0x05, 0x01,                                // movb 1(%r13,%rax), %cl
    0x88, 0x4c, 0x03, 0x03,                                      // movb %cl, 3(%rbx,%rax)
    0x48, 0xff, 0xc0,                                            // incq %rax
    0x84, 0xc9,                                                  // testb %cl, %cl
    0x75, 0xf0,                                                  // jne 0x7f3 <findSelf+0x2fd>
    0xe9, 0x79, 0xfd, 0xff, 0xff,                                // jmp 0x581 <findSelf+0x8b>
    0x41, 0xc6, 0x04, 0x24, 0x00,                                // movb $0, (%r12)
    0x4c, 0x8b, 0x7c, 0x24, 0x18,                                // movq 24(%rsp), %r15
    0xe9, 0x8c, 0xfd, 0xff, 0xff,                                // jmp 0x5a3 <findSelf+0xad>
    // say:
    0x50,                                                        // pushq %rax
    0x48, 0x89, 0xfe,                                            // movq %rdi, %rsi
    0x48, 0xc7, 0xc2, 0xff, 0xff, 0xff, 0xff,                    // movq $-1, %rdx
    0x80, 0x7c, 0x16, 0x01, 0x00,                                // cmpb $0, 1(%rsi,%rdx)
    0x48, 0x8d, 0x52, 0x01,                                      // leaq 1(%rdx), %rdx
    0x75, 0xf5,                                                  // jne 0x822 <say+0xb>
    0x48, 0xc7, 0x04, 0x24, 0x01, 0x00, 0x00, 0x00,              // movq $1, (%rsp)
    0xbf, 0x02, 0x00, 0x00, 0x00,                                // movl $2, %edi
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0x6a, 0xfc, 0xff, 0xff,                                // callq 0x4b1 <systemCall>
    0x58,                                                        // popq %rax
    0xc3,                                                        // retq
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
  ],
  bareStart: [
    // start:
    0xf3, 0x0f, 0x1e, 0xfa,                                      // endbr64
    0x55,                                                        // pushq %rbp
    0x52,                                                        // pushq %rdx
    0x48, 0x89, 0xe5,                                            // movq %rsp, %rbp
    0x48, 0x8d, 0x3d, 0xe0, 0x03, 0x00, 0x00,                    // leaq 992(%rip), %rdi # 0x3f0 <table>
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
    0x48, 0x83, 0xec, 0x48,                                      // subq $72, %rsp
    0x48, 0x89, 0x54, 0x24, 0x40,                                // movq %rdx, 64(%rsp)
    0x49, 0x89, 0xf6,                                            // movq %rsi, %r14
    0x49, 0x89, 0xfd,                                            // movq %rdi, %r13
    0x48, 0x8b, 0x47, 0x38,                                      // movq 56(%rdi), %rax
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x7e, 0x5f,                                                  // jle 0xa9 <run+0x81>
    0x49, 0x8b, 0x4d, 0x08,                                      // movq 8(%r13), %rcx
    0x4c, 0x01, 0xe9,                                            // addq %r13, %rcx
    0x49, 0x8b, 0x55, 0x30,                                      // movq 48(%r13), %rdx
    0x4c, 0x01, 0xea,                                            // addq %r13, %rdx
    0x48, 0x01, 0xd0,                                            // addq %rdx, %rax
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x48, 0x8b, 0x2a,                                            // movq (%rdx), %rbp
    0x40, 0xf6, 0xc5, 0x01,                                      // testb $1, %bpl
    0x75, 0x0e,                                                  // jne 0x74 <run+0x4c>
    0x48, 0x8d, 0x1c, 0x29,                                      // leaq (%rcx,%rbp), %rbx
    0x48, 0x83, 0xc3, 0x08,                                      // addq $8, %rbx
    0x48, 0x01, 0x4b, 0xf8,                                      // addq %rcx, -8(%rbx)
    0xeb, 0x2c,                                                  // jmp 0xa0 <run+0x78>
    0x48, 0x89, 0xde,                                            // movq %rbx, %rsi
    0x48, 0x83, 0xfd, 0x02,                                      // cmpq $2, %rbp
    0x72, 0x1c,                                                  // jb 0x99 <run+0x71>
    0x40, 0xf6, 0xc5, 0x02,                                      // testb $2, %bpl
    0x74, 0x03,                                                  // je 0x86 <run+0x5e>
    0x48, 0x01, 0x0e,                                            // addq %rcx, (%rsi)
    0x48, 0x89, 0xef,                                            // movq %rbp, %rdi
    0x48, 0xd1, 0xef,                                            // shrq %rdi
    0x48, 0x83, 0xc6, 0x08,                                      // addq $8, %rsi
    0x48, 0x83, 0xfd, 0x04,                                      // cmpq $4, %rbp
    0x48, 0x89, 0xfd,                                            // movq %rdi, %rbp
    0x73, 0xe4,                                                  // jae 0x7d <run+0x55>
    0x48, 0x81, 0xc3, 0xf8, 0x01, 0x00, 0x00,                    // addq $504, %rbx # imm = 0x1F8
    0x48, 0x83, 0xc2, 0x08,                                      // addq $8, %rdx
    0x48, 0x39, 0xc2,                                            // cmpq %rax, %rdx
    0x72, 0xb4,                                                  // jb 0x5d <run+0x35>
    0x49, 0x8d, 0x75, 0x40,                                      // leaq 64(%r13), %rsi
    0x4c, 0x89, 0xef,                                            // movq %r13, %rdi
    0x48, 0x89, 0x74, 0x24, 0x38,                                // movq %rsi, 56(%rsp)
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0xe8, 0x79, 0x02, 0x00, 0x00,                                // callq 0x335 <relocate>
    0x49, 0x8d, 0x75, 0x50,                                      // leaq 80(%r13), %rsi
    0x4c, 0x89, 0xef,                                            // movq %r13, %rdi
    0x48, 0x89, 0x74, 0x24, 0x30,                                // movq %rsi, 48(%rsp)
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0xe8, 0x66, 0x02, 0x00, 0x00,                                // callq 0x335 <relocate>
    0x4d, 0x8b, 0x3e,                                            // movq (%r14), %r15
    0x49, 0x8d, 0x46, 0x08,                                      // leaq 8(%r14), %rax
    0x48, 0x89, 0x44, 0x24, 0x08,                                // movq %rax, 8(%rsp)
    0x49, 0x63, 0xc7,                                            // movslq %r15d, %rax
    0x49, 0x8d, 0x1c, 0xc6,                                      // leaq (%r14,%rax,8), %rbx
    0x48, 0x83, 0xc3, 0x10,                                      // addq $16, %rbx
    0x49, 0x8d, 0x04, 0xc6,                                      // leaq (%r14,%rax,8), %rax
    0x48, 0x83, 0xc0, 0x18,                                      // addq $24, %rax
    0x48, 0x83, 0x78, 0xf8, 0x00,                                // cmpq $0, -8(%rax)
    0x48, 0x8d, 0x40, 0x08,                                      // leaq 8(%rax), %rax
    0x75, 0xf5,                                                  // jne 0xee <run+0xc6>
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x48, 0x89, 0x4c, 0x24, 0x28,                                // movq %rcx, 40(%rsp)
    0x48, 0x89, 0x4c, 0x24, 0x20,                                // movq %rcx, 32(%rsp)
    0x48, 0x89, 0x4c, 0x24, 0x18,                                // movq %rcx, 24(%rsp)
    0x48, 0x89, 0x4c, 0x24, 0x10,                                // movq %rcx, 16(%rsp)
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0x48, 0x8b, 0x78, 0xf8,                                      // movq -8(%rax), %rdi
    0x48, 0x83, 0xff, 0x19,                                      // cmpq $25, %rdi
    0x7f, 0x11,                                                  // jg 0x130 <run+0x108>
    0x48, 0x83, 0xff, 0x10,                                      // cmpq $16, %rdi
    0x74, 0x1c,                                                  // je 0x141 <run+0x119>
    0x48, 0x83, 0xff, 0x19,                                      // cmpq $25, %rdi
    0x75, 0x20,                                                  // jne 0x14b <run+0x123>
    0x48, 0x8b, 0x28,                                            // movq (%rax), %rbp
    0xeb, 0x20,                                                  // jmp 0x150 <run+0x128>
    0x48, 0x83, 0xff, 0x1a,                                      // cmpq $26, %rdi
    0x74, 0x10,                                                  // je 0x146 <run+0x11e>
    0x48, 0x83, 0xff, 0x20,                                      // cmpq $32, %rdi
    0x75, 0x14,                                                  // jne 0x150 <run+0x128>
    0x48, 0x8b, 0x30,                                            // movq (%rax), %rsi
    0xeb, 0x0f,                                                  // jmp 0x150 <run+0x128>
    0x48, 0x8b, 0x08,                                            // movq (%rax), %rcx
    0xeb, 0x0a,                                                  // jmp 0x150 <run+0x128>
    0x48, 0x8b, 0x10,                                            // movq (%rax), %rdx
    0xeb, 0x05,                                                  // jmp 0x150 <run+0x128>
    0x48, 0x85, 0xff,                                            // testq %rdi, %rdi
    0x74, 0x06,                                                  // je 0x156 <run+0x12e>
    0x48, 0x83, 0xc0, 0x10,                                      // addq $16, %rax
    0xeb, 0xbf,                                                  // jmp 0x115 <run+0xed>
    0x48, 0x89, 0x6c, 0x24, 0x28,                                // movq %rbp, 40(%rsp)
    0x48, 0x89, 0x74, 0x24, 0x20,                                // movq %rsi, 32(%rsp)
    0x48, 0x89, 0x54, 0x24, 0x18,                                // movq %rdx, 24(%rsp)
    0x48, 0x89, 0x4c, 0x24, 0x10,                                // movq %rcx, 16(%rsp)
    0x4d, 0x8b, 0x75, 0x78,                                      // movq 120(%r13), %r14
    0x49, 0x8b, 0x85, 0x80, 0x00, 0x00, 0x00,                    // movq 128(%r13), %rax
    0x49, 0x8b, 0x4d, 0x70,                                      // movq 112(%r13), %rcx
    0x4c, 0x01, 0xf1,                                            // addq %r14, %rcx
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x45, 0x31, 0xe4,                                            // xorl %r12d, %r12d
    0x4d, 0x2b, 0xa5, 0x88, 0x00, 0x00, 0x00,                    // subq 136(%r13), %r12
    0x4d, 0x39, 0xe6,                                            // cmpq %r12, %r14
    0x4d, 0x0f, 0x4c, 0xe6,                                      // cmovlq %r14, %r12
    0x48, 0x85, 0xc9,                                            // testq %rcx, %rcx
    0x48, 0x0f, 0x48, 0xca,                                      // cmovsq %rdx, %rcx
    0x4c, 0x29, 0xe1,                                            // subq %r12, %rcx
    0x48, 0x8d, 0x34, 0x41,                                      // leaq (%rcx,%rax,2), %rsi
    0x48, 0x81, 0xc6, 0x00, 0x08, 0x00, 0x00,                    // addq $2048, %rsi # imm = 0x800
    0x48, 0xc7, 0x04, 0x24, 0x09, 0x00, 0x00, 0x00,              // movq $9, (%rsp)
    0xba, 0x03, 0x00, 0x00, 0x00,                                // movl $3, %edx
    0xb9, 0x22, 0x00, 0x00, 0x00,                                // movl $34, %ecx
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x49, 0xc7, 0xc0, 0xff, 0xff, 0xff, 0xff,                    // movq $-1, %r8
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0x53, 0x01, 0x00, 0x00,                                // callq 0x31a <systemCall>
    0xb9, 0xff, 0x0f, 0x00, 0x00,                                // movl $4095, %ecx # imm = 0xFFF
    0x48, 0x8d, 0x14, 0x08,                                      // leaq (%rax,%rcx), %rdx
    0x48, 0x39, 0xca,                                            // cmpq %rcx, %rdx
    0x77, 0x20,                                                  // ja 0x1f5 <run+0x1cd>
    0x48, 0xc7, 0x04, 0x24, 0xe7, 0x00, 0x00, 0x00,              // movq $231, (%rsp)
    0xbf, 0x7f, 0x00, 0x00, 0x00,                                // movl $127, %edi
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0x27, 0x01, 0x00, 0x00,                                // callq 0x31a <systemCall>
    0xeb, 0xe0,                                                  // jmp 0x1d5 <run+0x1ad>
    0x49, 0x8b, 0x8d, 0x88, 0x00, 0x00, 0x00,                    // movq 136(%r13), %rcx
    0x49, 0x8b, 0xbd, 0x80, 0x00, 0x00, 0x00,                    // movq 128(%r13), %rdi
    0x49, 0x01, 0xcc,                                            // addq %rcx, %r12
    0x4c, 0x29, 0xe0,                                            // subq %r12, %rax
    0x48, 0x01, 0xf8,                                            // addq %rdi, %rax
    0x48, 0x05, 0xff, 0x03, 0x00, 0x00,                          // addq $1023, %rax # imm = 0x3FF
    0x48, 0xf7, 0xdf,                                            // negq %rdi
    0x48, 0x21, 0xc7,                                            // andq %rax, %rdi
    0x49, 0x83, 0x7d, 0x68, 0x00,                                // cmpq $0, 104(%r13)
    0x49, 0x89, 0xdc,                                            // movq %rbx, %r12
    0x7e, 0x24,                                                  // jle 0x246 <run+0x21e>
    0x49, 0x01, 0xce,                                            // addq %rcx, %r14
    0x49, 0x01, 0xfe,                                            // addq %rdi, %r14
    0x49, 0x8b, 0x45, 0x60,                                      // movq 96(%r13), %rax
    0x4c, 0x01, 0xe8,                                            // addq %r13, %rax
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x8a, 0x1c, 0x10,                                            // movb (%rax,%rdx), %bl
    0x41, 0x88, 0x1c, 0x16,                                      // movb %bl, (%r14,%rdx)
    0x48, 0xff, 0xc2,                                            // incq %rdx
    0x49, 0x3b, 0x55, 0x68,                                      // cmpq 104(%r13), %rdx
    0x7c, 0xf0,                                                  // jl 0x231 <run+0x209>
    0x48, 0x8b, 0x6c, 0x24, 0x28,                                // movq 40(%rsp), %rbp
    0x48, 0x01, 0xcf,                                            // addq %rcx, %rdi
    0x48, 0x85, 0xed,                                            // testq %rbp, %rbp
    0x74, 0x1c,                                                  // je 0x26a <run+0x242>
    0x48, 0xc7, 0xc0, 0x00, 0xff, 0xff, 0xff,                    // movq $-256, %rax
    0x48, 0x23, 0x45, 0x00,                                      // andq (%rbp), %rax
    0x48, 0x89, 0x7f, 0x10,                                      // movq %rdi, 16(%rdi)
    0x48, 0x89, 0x3f,                                            // movq %rdi, (%rdi)
    0x48, 0x89, 0x47, 0x28,                                      // movq %rax, 40(%rdi)
    0x48, 0x8b, 0x45, 0x08,                                      // movq 8(%rbp), %rax
    0xeb, 0x11,                                                  // jmp 0x27b <run+0x253>
    0x48, 0x89, 0x7f, 0x10,                                      // movq %rdi, 16(%rdi)
    0x48, 0x89, 0x3f,                                            // movq %rdi, (%rdi)
    0x48, 0xc7, 0x47, 0x28, 0x00, 0x00, 0x00, 0x00,              // movq $0, 40(%rdi)
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x4c, 0x8b, 0x74, 0x24, 0x08,                                // movq 8(%rsp), %r14
    0x48, 0x89, 0x47, 0x30,                                      // movq %rax, 48(%rdi)
    0xe8, 0x9c, 0x00, 0x00, 0x00,                                // callq 0x325 <setThreadPointer>
    0x48, 0x8d, 0x6c, 0x24, 0x10,                                // leaq 16(%rsp), %rbp
    0x4c, 0x89, 0xef,                                            // movq %r13, %rdi
    0x48, 0x8b, 0x74, 0x24, 0x38,                                // movq 56(%rsp), %rsi
    0x48, 0x89, 0xea,                                            // movq %rbp, %rdx
    0xe8, 0x97, 0x00, 0x00, 0x00,                                // callq 0x335 <relocate>
    0x4c, 0x89, 0xef,                                            // movq %r13, %rdi
    0x48, 0x8b, 0x74, 0x24, 0x30,                                // movq 48(%rsp), %rsi
    0x48, 0x89, 0xea,                                            // movq %rbp, %rdx
    0xe8, 0x87, 0x00, 0x00, 0x00,                                // callq 0x335 <relocate>
    0x49, 0x83, 0xbd, 0x90, 0x00, 0x00, 0x00, 0x00,              // cmpq $0, 144(%r13)
    0x7e, 0x35,                                                  // jle 0x2ed <run+0x2c5>
    0x49, 0x8d, 0xad, 0xa0, 0x00, 0x00, 0x00,                    // leaq 160(%r13), %rbp
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x48, 0x8b, 0x45, 0xf8,                                      // movq -8(%rbp), %rax
    0x4c, 0x01, 0xe8,                                            // addq %r13, %rax
    0x48, 0x83, 0x7d, 0x00, 0x00,                                // cmpq $0, (%rbp)
    0x74, 0x03,                                                  // je 0x2d2 <run+0x2aa>
    0x48, 0x8b, 0x00,                                            // movq (%rax), %rax
    0x44, 0x89, 0xff,                                            // movl %r15d, %edi
    0x4c, 0x89, 0xf6,                                            // movq %r14, %rsi
    0x4c, 0x89, 0xe2,                                            // movq %r12, %rdx
    0xff, 0xd0,                                                  // callq *%rax
    0x48, 0xff, 0xc3,                                            // incq %rbx
    0x48, 0x83, 0xc5, 0x10,                                      // addq $16, %rbp
    0x49, 0x3b, 0x9d, 0x90, 0x00, 0x00, 0x00,                    // cmpq 144(%r13), %rbx
    0x7c, 0xd4,                                                  // jl 0x2c1 <run+0x299>
    0x49, 0x8b, 0x45, 0x10,                                      // movq 16(%r13), %rax
    0x4a, 0x8d, 0x0c, 0x28,                                      // leaq (%rax,%r13), %rcx
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x48, 0x0f, 0x44, 0xc8,                                      // cmoveq %rax, %rcx
    0x48, 0x8b, 0x44, 0x24, 0x40,                                // movq 64(%rsp), %rax
    0x48, 0x89, 0x08,                                            // movq %rcx, (%rax)
    0x4d, 0x03, 0x6d, 0x00,                                      // addq (%r13), %r13
    0x4c, 0x89, 0xe8,                                            // movq %r13, %rax
    0x48, 0x83, 0xc4, 0x48,                                      // addq $72, %rsp
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
    // setThreadPointer:
    0x48, 0x89, 0xfe,                                            // movq %rdi, %rsi
    0xbf, 0x02, 0x10, 0x00, 0x00,                                // movl $4098, %edi # imm = 0x1002
    0xb8, 0x9e, 0x00, 0x00, 0x00,                                // movl $158, %eax
    0x0f, 0x05,                                                  // syscall
    0xc3,                                                        // retq
    // relocate:
    0x55,                                                        // pushq %rbp
    0x41, 0x57,                                                  // pushq %r15
    0x41, 0x56,                                                  // pushq %r14
    0x41, 0x55,                                                  // pushq %r13
    0x41, 0x54,                                                  // pushq %r12
    0x53,                                                        // pushq %rbx
    0x48, 0x83, 0xec, 0x28,                                      // subq $40, %rsp
    0x4c, 0x8b, 0x66, 0x08,                                      // movq 8(%rsi), %r12
    0x4d, 0x85, 0xe4,                                            // testq %r12, %r12
    0x0f, 0x8e, 0x8b, 0x00, 0x00, 0x00,                          // jle 0x3db <relocate+0xa6>
    0x49, 0x89, 0xd6,                                            // movq %rdx, %r14
    0x48, 0x89, 0xfb,                                            // movq %rdi, %rbx
    0x48, 0x8b, 0x47, 0x08,                                      // movq 8(%rdi), %rax
    0x48, 0x01, 0xf8,                                            // addq %rdi, %rax
    0x48, 0x89, 0x44, 0x24, 0x08,                                // movq %rax, 8(%rsp)
    0x48, 0x8b, 0x2e,                                            // movq (%rsi), %rbp
    0x48, 0x01, 0xfd,                                            // addq %rdi, %rbp
    0x49, 0x01, 0xec,                                            // addq %rbp, %r12
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x48, 0x85, 0xd2,                                            // testq %rdx, %rdx
    0x0f, 0x95, 0xc0,                                            // setne %al
    0x4c, 0x8d, 0x3c, 0xc5, 0x18, 0x00, 0x00, 0x00,              // leaq 24(,%rax,8), %r15
    0x8b, 0x45, 0x08,                                            // movl 8(%rbp), %eax
    0x4a, 0x3b, 0x04, 0x3b,                                      // cmpq (%rbx,%r15), %rax
    0x75, 0x49,                                                  // jne 0x3cd <relocate+0x98>
    0x4c, 0x8b, 0x6d, 0x00,                                      // movq (%rbp), %r13
    0x48, 0x8b, 0x4c, 0x24, 0x08,                                // movq 8(%rsp), %rcx
    0x49, 0x01, 0xcd,                                            // addq %rcx, %r13
    0x48, 0x8d, 0x45, 0x10,                                      // leaq 16(%rbp), %rax
    0x48, 0x83, 0x7b, 0x28, 0x00,                                // cmpq $0, 40(%rbx)
    0x49, 0x0f, 0x44, 0xc5,                                      // cmoveq %r13, %rax
    0x48, 0x8b, 0x00,                                            // movq (%rax), %rax
    0x48, 0x01, 0xc8,                                            // addq %rcx, %rax
    0x4d, 0x85, 0xf6,                                            // testq %r14, %r14
    0x74, 0x21,                                                  // je 0x3c9 <relocate+0x94>
    0x48, 0xc7, 0x44, 0x24, 0x10, 0x18, 0x00, 0x00, 0x00,        // movq $24, 16(%rsp)
    0x49, 0x8b, 0x3e,                                            // movq (%r14), %rdi
    0x48, 0x89, 0x7c, 0x24, 0x18,                                // movq %rdi, 24(%rsp)
    0x49, 0x8b, 0x4e, 0x08,                                      // movq 8(%r14), %rcx
    0x48, 0x89, 0x4c, 0x24, 0x20,                                // movq %rcx, 32(%rsp)
    0x48, 0x8d, 0x74, 0x24, 0x10,                                // leaq 16(%rsp), %rsi
    0xff, 0xd0,                                                  // callq *%rax
    0x49, 0x89, 0x45, 0x00,                                      // movq %rax, (%r13)
    0x48, 0x8b, 0x43, 0x28,                                      // movq 40(%rbx), %rax
    0x48, 0x8d, 0x6c, 0xc5, 0x10,                                // leaq 16(%rbp,%rax,8), %rbp
    0x4c, 0x39, 0xe5,                                            // cmpq %r12, %rbp
    0x72, 0xa0,                                                  // jb 0x37b <relocate+0x46>
    0x48, 0x83, 0xc4, 0x28,                                      // addq $40, %rsp
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
    0xcc,                                                        // int3
  ],
  bareFinaliser: [
    // function:
    0xf3, 0x0f, 0x1e, 0xfa,                                      // endbr64
    0x48, 0x8d, 0x3d, 0x45, 0x00, 0x00, 0x00,                    // leaq 69(%rip), %rdi # 0x50 <table>
    0xe9, 0x00, 0x00, 0x00, 0x00,                                // jmp 0x10 <run>
    // run:
    0x41, 0x57,                                                  // pushq %r15
    0x41, 0x56,                                                  // pushq %r14
    0x53,                                                        // pushq %rbx
    0x48, 0x8b, 0x1f,                                            // movq (%rdi), %rbx
    0x48, 0x85, 0xdb,                                            // testq %rbx, %rbx
    0x7e, 0x2d,                                                  // jle 0x4a <run+0x3a>
    0x49, 0x89, 0xfe,                                            // movq %rdi, %r14
    0x4c, 0x8d, 0x7b, 0x01,                                      // leaq 1(%rbx), %r15
    0x48, 0xc1, 0xe3, 0x04,                                      // shlq $4, %rbx
    0x48, 0x01, 0xfb,                                            // addq %rdi, %rbx
    0x48, 0x8b, 0x43, 0xf8,                                      // movq -8(%rbx), %rax
    0x4c, 0x01, 0xf0,                                            // addq %r14, %rax
    0x48, 0x83, 0x3b, 0x00,                                      // cmpq $0, (%rbx)
    0x74, 0x03,                                                  // je 0x3b <run+0x2b>
    0x48, 0x8b, 0x00,                                            // movq (%rax), %rax
    0xff, 0xd0,                                                  // callq *%rax
    0x49, 0xff, 0xcf,                                            // decq %r15
    0x48, 0x83, 0xc3, 0xf0,                                      // addq $-16, %rbx
    0x49, 0x83, 0xff, 0x01,                                      // cmpq $1, %r15
    0x77, 0xe1,                                                  // ja 0x2b <run+0x1b>
    0x5b,                                                        // popq %rbx
    0x41, 0x5e,                                                  // popq %r14
    0x41, 0x5f,                                                  // popq %r15
    0xc3,                                                        // retq
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
  libraries: [
    // call:
    0x55,                                                        // pushq %rbp
    0x48, 0x89, 0xe5,                                            // movq %rsp, %rbp
    0x51,                                                        // pushq %rcx
    0x52,                                                        // pushq %rdx
    0x56,                                                        // pushq %rsi
    0x57,                                                        // pushq %rdi
    0x48, 0x8d, 0x3d, 0x41, 0x49, 0x00, 0x00,                    // leaq 18753(%rip), %rdi # 0x4950 <table>
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
    0x48, 0x81, 0xec, 0x58, 0x01, 0x00, 0x00,                    // subq $344, %rsp # imm = 0x158
    0x48, 0x89, 0x7c, 0x24, 0x18,                                // movq %rdi, 24(%rsp)
    0x4c, 0x8b, 0x67, 0x18,                                      // movq 24(%rdi), %r12
    0x49, 0x01, 0xfc,                                            // addq %rdi, %r12
    0x4c, 0x89, 0x64, 0x24, 0x20,                                // movq %r12, 32(%rsp)
    0x8b, 0x6e, 0x1c,                                            // movl 28(%rsi), %ebp
    0x48, 0x89, 0xe8,                                            // movq %rbp, %rax
    0x48, 0xc1, 0xe0, 0x05,                                      // shlq $5, %rax
    0x48, 0x29, 0xc6,                                            // subq %rax, %rsi
    0x48, 0x89, 0x74, 0x24, 0x28,                                // movq %rsi, 40(%rsp)
    0x48, 0x83, 0xfd, 0x01,                                      // cmpq $1, %rbp
    0x74, 0x55,                                                  // je 0xc1 <run+0x8f>
    0x49, 0x89, 0xd5,                                            // movq %rdx, %r13
    0x48, 0x89, 0xfb,                                            // movq %rdi, %rbx
    0x85, 0xed,                                                  // testl %ebp, %ebp
    0x75, 0x74,                                                  // jne 0xea <run+0xb8>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x48, 0x83, 0x7b, 0x20, 0x00,                                // cmpq $0, 32(%rbx)
    0x74, 0x04,                                                  // je 0x83 <run+0x51>
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0xeb, 0x05,                                                  // jmp 0x88 <run+0x56>
    0x49, 0x8b, 0x4c, 0xc5, 0x00,                                // movq (%r13,%rax,8), %rcx
    0x49, 0x89, 0x0c, 0xc4,                                      // movq %rcx, (%r12,%rax,8)
    0x48, 0xff, 0xc0,                                            // incq %rax
    0x48, 0x83, 0xf8, 0x03,                                      // cmpq $3, %rax
    0x75, 0xe3,                                                  // jne 0x78 <run+0x46>
    0x48, 0x8b, 0x83, 0x80, 0x00, 0x00, 0x00,                    // movq 128(%rbx), %rax
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x84, 0xff, 0x0a, 0x00, 0x00,                          // je 0xba4 <run+0xb72>
    0x48, 0x8b, 0x04, 0x03,                                      // movq (%rbx,%rax), %rax
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x84, 0x04, 0x02, 0x00, 0x00,                          // je 0x2b6 <run+0x284>
    0xbf, 0x1f, 0x00, 0x00, 0x00,                                // movl $31, %edi
    0xff, 0xd0,                                                  // callq *%rax
    0x49, 0x89, 0xc6,                                            // movq %rax, %r14
    0xe9, 0xf8, 0x01, 0x00, 0x00,                                // jmp 0x2b9 <run+0x287>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x30,                                // movq 48(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x20,                                // movq 32(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x28,                                // movq 40(%rsp), %rdx
    0xbf, 0x01, 0x00, 0x00, 0x00,                                // movl $1, %edi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0x16, 0x0f, 0x00, 0x00,                                // callq 0xff7 <finalise>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0xe9, 0xba, 0x0a, 0x00, 0x00,                                // jmp 0xba4 <run+0xb72>
    0x44, 0x8d, 0x75, 0xfe,                                      // leal -2(%rbp), %r14d
    0x41, 0x83, 0xfe, 0x06,                                      // cmpl $6, %r14d
    0x0f, 0x87, 0xae, 0x00, 0x00, 0x00,                          // ja 0x1a6 <run+0x174>
    0x48, 0x8b, 0x44, 0x24, 0x28,                                // movq 40(%rsp), %rax
    0x48, 0x89, 0x44, 0x24, 0x10,                                // movq %rax, 16(%rsp)
    0x48, 0x8b, 0x44, 0x24, 0x18,                                // movq 24(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x20,                                // movq 32(%rsp), %rcx
    0x48, 0x89, 0x4c, 0x24, 0x08,                                // movq %rcx, 8(%rsp)
    0x48, 0x89, 0x04, 0x24,                                      // movq %rax, (%rsp)
    0x83, 0xfd, 0x04,                                            // cmpl $4, %ebp
    0x0f, 0x8e, 0x2b, 0x02, 0x00, 0x00,                          // jle 0x349 <run+0x317>
    0x83, 0xfd, 0x05,                                            // cmpl $5, %ebp
    0x0f, 0x84, 0x7d, 0x04, 0x00, 0x00,                          // je 0x5a4 <run+0x572>
    0x83, 0xfd, 0x06,                                            // cmpl $6, %ebp
    0x0f, 0x84, 0xbf, 0x04, 0x00, 0x00,                          // je 0x5ef <run+0x5bd>
    0x83, 0xfd, 0x08,                                            // cmpl $8, %ebp
    0x0f, 0x85, 0x61, 0x05, 0x00, 0x00,                          // jne 0x69a <run+0x668>
    0x49, 0x8b, 0x45, 0x08,                                      // movq 8(%r13), %rax
    0x48, 0x89, 0x44, 0x24, 0x58,                                // movq %rax, 88(%rsp)
    0x49, 0x8b, 0x45, 0x10,                                      // movq 16(%r13), %rax
    0x48, 0x89, 0x44, 0x24, 0x60,                                // movq %rax, 96(%rsp)
    0xb8, 0x10, 0x00, 0x00, 0x00,                                // movl $16, %eax
    0x48, 0xc7, 0x44, 0x04, 0x58, 0x00, 0x00, 0x00, 0x00,        // movq $0, 88(%rsp,%rax)
    0x48, 0x83, 0xc0, 0x08,                                      // addq $8, %rax
    0x48, 0x83, 0xf8, 0x20,                                      // cmpq $32, %rax
    0x75, 0xed,                                                  // jne 0x150 <run+0x11e>
    0x49, 0x83, 0x7d, 0x00, 0x00,                                // cmpq $0, (%r13)
    0x0f, 0x84, 0x43, 0x07, 0x00, 0x00,                          // je 0x8b1 <run+0x87f>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x18,                                // movq 24(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x08,                                // movq 8(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x10,                                // movq 16(%rsp), %rdx
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0x89, 0x15, 0x00, 0x00,                                // callq 0x1712 <forget>
    0x48, 0x83, 0xc4, 0x18,                                      // addq $24, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x18,                                // movq 24(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x08,                                // movq 8(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x10,                                // movq 16(%rsp), %rdx
    0xbf, 0x06, 0x00, 0x00, 0x00,                                // movl $6, %edi
    0xe9, 0xd4, 0x08, 0x00, 0x00,                                // jmp 0xa7a <run+0xa48>
    0x49, 0x8d, 0x46, 0xf9,                                      // leaq -7(%r14), %rax
    0x48, 0xc1, 0xe8, 0x3f,                                      // shrq $63, %rax
    0x49, 0x01, 0xc6,                                            // addq %rax, %r14
    0x49, 0x83, 0xc6, 0xf9,                                      // addq $-7, %r14
    0x49, 0xd1, 0xfe,                                            // sarq %r14
    0x83, 0xe5, 0x01,                                            // andl $1, %ebp
    0x4d, 0x8b, 0x7d, 0x00,                                      // movq (%r13), %r15
    0x4c, 0x3b, 0xb3, 0x88, 0x00, 0x00, 0x00,                    // cmpq 136(%rbx), %r14
    0x75, 0x20,                                                  // jne 0x1e8 <run+0x1b6>
    0x4c, 0x89, 0xf8,                                            // movq %r15, %rax
    0x4c, 0x29, 0xe0,                                            // subq %r12, %rax
    0x48, 0x05, 0x70, 0xfb, 0xff, 0xff,                          // addq $-1168, %rax # imm = 0xFB70
    0x4c, 0x89, 0xf1,                                            // movq %r14, %rcx
    0x48, 0xc1, 0xe1, 0x07,                                      // shlq $7, %rcx
    0x4a, 0x8d, 0x0c, 0xf1,                                      // leaq (%rcx,%r14,8), %rcx
    0x48, 0x39, 0xc8,                                            // cmpq %rcx, %rax
    0x0f, 0x83, 0x11, 0x03, 0x00, 0x00,                          // jae 0x4f9 <run+0x4c7>
    0x48, 0x8b, 0x44, 0x24, 0x28,                                // movq 40(%rsp), %rax
    0x48, 0x89, 0x44, 0x24, 0x10,                                // movq %rax, 16(%rsp)
    0x4c, 0x8b, 0x64, 0x24, 0x18,                                // movq 24(%rsp), %r12
    0x48, 0x8b, 0x44, 0x24, 0x20,                                // movq 32(%rsp), %rax
    0x48, 0x89, 0x44, 0x24, 0x08,                                // movq %rax, 8(%rsp)
    0x4c, 0x89, 0x24, 0x24,                                      // movq %r12, (%rsp)
    0x49, 0x8b, 0x5d, 0x08,                                      // movq 8(%r13), %rbx
    0x48, 0x89, 0x5c, 0x24, 0x58,                                // movq %rbx, 88(%rsp)
    0x48, 0xc7, 0x44, 0x24, 0x60, 0x00, 0x00, 0x00, 0x00,        // movq $0, 96(%rsp)
    0x48, 0xb8, 0x00, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00,  // movabsq $4294967296, %rax # imm = 0x100000000
    0x48, 0x89, 0x44, 0x24, 0x68,                                // movq %rax, 104(%rsp)
    0x49, 0x8b, 0x44, 0x24, 0x20,                                // movq 32(%r12), %rax
    0x89, 0x44, 0x24, 0x70,                                      // movl %eax, 112(%rsp)
    0x85, 0xed,                                                  // testl %ebp, %ebp
    0x75, 0x11,                                                  // jne 0x244 <run+0x212>
    0x49, 0x8b, 0x4d, 0x10,                                      // movq 16(%r13), %rcx
    0x48, 0x89, 0x4c, 0x24, 0x60,                                // movq %rcx, 96(%rsp)
    0xc7, 0x44, 0x24, 0x68, 0x01, 0x00, 0x00, 0x00,              // movl $1, 104(%rsp)
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x75, 0x41,                                                  // jne 0x28a <run+0x258>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x30,                                // movq 48(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x20,                                // movq 32(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x28,                                // movq 40(%rsp), %rdx
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0xae, 0x14, 0x00, 0x00,                                // callq 0x1712 <forget>
    0x48, 0x83, 0xc4, 0x18,                                      // addq $24, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x18,                                // movq 24(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x08,                                // movq 8(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x10,                                // movq 16(%rsp), %rdx
    0xbf, 0x02, 0x00, 0x00, 0x00,                                // movl $2, %edi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0xd9, 0x14, 0x00, 0x00,                                // callq 0x175d <realOf>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0xff, 0xd0,                                                  // callq *%rax
    0x8a, 0x0b,                                                  // movb (%rbx), %cl
    0x84, 0xc9,                                                  // testb %cl, %cl
    0x0f, 0x84, 0x1d, 0x01, 0x00, 0x00,                          // je 0x3b1 <run+0x37f>
    0x48, 0xff, 0xc3,                                            // incq %rbx
    0xb8, 0x05, 0x15, 0x00, 0x00,                                // movl $5381, %eax # imm = 0x1505
    0x89, 0xc2,                                                  // movl %eax, %edx
    0xc1, 0xe2, 0x05,                                            // shll $5, %edx
    0x01, 0xc2,                                                  // addl %eax, %edx
    0x0f, 0xb6, 0xc1,                                            // movzbl %cl, %eax
    0x01, 0xd0,                                                  // addl %edx, %eax
    0x8a, 0x0b,                                                  // movb (%rbx), %cl
    0x48, 0xff, 0xc3,                                            // incq %rbx
    0x84, 0xc9,                                                  // testb %cl, %cl
    0x75, 0xeb,                                                  // jne 0x29c <run+0x26a>
    0xe9, 0x00, 0x01, 0x00, 0x00,                                // jmp 0x3b6 <run+0x384>
    0x45, 0x31, 0xf6,                                            // xorl %r14d, %r14d
    0x48, 0x03, 0x9b, 0x38, 0x01, 0x00, 0x00,                    // addq 312(%rbx), %rbx
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8d, 0x54, 0x24, 0x60,                                // leaq 96(%rsp), %rdx
    0x48, 0xc7, 0xc7, 0x9c, 0xff, 0xff, 0xff,                    // movq $-100, %rdi
    0x48, 0x89, 0xde,                                            // movq %rbx, %rsi
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0x68, 0x06, 0x01, 0x00, 0x00,                                // pushq $262 # imm = 0x106
    0xe8, 0xfd, 0x0c, 0x00, 0x00,                                // callq 0xfe2 <systemCall>
    0x48, 0x83, 0xc4, 0x10,                                      // addq $16, %rsp
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x78, 0x1f,                                                  // js 0x30d <run+0x2db>
    0x48, 0x8b, 0x44, 0x24, 0x58,                                // movq 88(%rsp), %rax
    0x49, 0x89, 0x84, 0x24, 0x80, 0x00, 0x00, 0x00,              // movq %rax, 128(%r12)
    0x48, 0x8b, 0x44, 0x24, 0x60,                                // movq 96(%rsp), %rax
    0x49, 0x89, 0x84, 0x24, 0x88, 0x00, 0x00, 0x00,              // movq %rax, 136(%r12)
    0xe9, 0x97, 0x08, 0x00, 0x00,                                // jmp 0xba4 <run+0xb72>
    0x4d, 0x85, 0xf6,                                            // testq %r14, %r14
    0x0f, 0x84, 0x8e, 0x08, 0x00, 0x00,                          // je 0xba4 <run+0xb72>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8d, 0x54, 0x24, 0x60,                                // leaq 96(%rsp), %rdx
    0x48, 0xc7, 0xc7, 0x9c, 0xff, 0xff, 0xff,                    // movq $-100, %rdi
    0x4c, 0x89, 0xf6,                                            // movq %r14, %rsi
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0x68, 0x06, 0x01, 0x00, 0x00,                                // pushq $262 # imm = 0x106
    0xe8, 0xa7, 0x0c, 0x00, 0x00,                                // callq 0xfe2 <systemCall>
    0x48, 0x83, 0xc4, 0x10,                                      // addq $16, %rsp
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x79, 0xaa,                                                  // jns 0x2ee <run+0x2bc>
    0xe9, 0x5b, 0x08, 0x00, 0x00,                                // jmp 0xba4 <run+0xb72>
    0x83, 0xfd, 0x02,                                            // cmpl $2, %ebp
    0x0f, 0x84, 0xe9, 0x02, 0x00, 0x00,                          // je 0x63b <run+0x609>
    0x83, 0xfd, 0x04,                                            // cmpl $4, %ebp
    0x0f, 0x85, 0x3f, 0x03, 0x00, 0x00,                          // jne 0x69a <run+0x668>
    0x48, 0x8b, 0x5c, 0x24, 0x08,                                // movq 8(%rsp), %rbx
    0xe8, 0x88, 0x0c, 0x00, 0x00,                                // callq 0xfed <threadPointer>
    0x48, 0x83, 0x7b, 0x30, 0x00,                                // cmpq $0, 48(%rbx)
    0x74, 0x28,                                                  // je 0x394 <run+0x362>
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x48, 0x83, 0xbc, 0x0b, 0xa8, 0x00, 0x00, 0x00, 0x00,        // cmpq $0, 168(%rbx,%rcx)
    0x74, 0x0e,                                                  // je 0x387 <run+0x355>
    0x48, 0x39, 0x84, 0x0b, 0x90, 0x00, 0x00, 0x00,              // cmpq %rax, 144(%rbx,%rcx)
    0x0f, 0x84, 0x07, 0x07, 0x00, 0x00,                          // je 0xa8e <run+0xa5c>
    0x48, 0x83, 0xc1, 0x20,                                      // addq $32, %rcx
    0x48, 0x81, 0xf9, 0x00, 0x04, 0x00, 0x00,                    // cmpq $1024, %rcx # imm = 0x400
    0x75, 0xda,                                                  // jne 0x36e <run+0x33c>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x30,                                // movq 48(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x20,                                // movq 32(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x28,                                // movq 40(%rsp), %rdx
    0xbf, 0x02, 0x00, 0x00, 0x00,                                // movl $2, %edi
    0xe9, 0xc9, 0x06, 0x00, 0x00,                                // jmp 0xa7a <run+0xa48>
    0xb8, 0x05, 0x15, 0x00, 0x00,                                // movl $5381, %eax # imm = 0x1505
    0x89, 0x44, 0x24, 0x74,                                      // movl %eax, 116(%rsp)
    0x48, 0x8b, 0x44, 0x24, 0x08,                                // movq 8(%rsp), %rax
    0x48, 0xf7, 0xd8,                                            // negq %rax
    0x49, 0x8d, 0x0c, 0x07,                                      // leaq (%r15,%rax), %rcx
    0x48, 0x81, 0xc1, 0x70, 0xfb, 0xff, 0xff,                    // addq $-1168, %rcx # imm = 0xFB70
    0x49, 0x8b, 0x84, 0x24, 0x88, 0x00, 0x00, 0x00,              // movq 136(%r12), %rax
    0x48, 0x89, 0xc2,                                            // movq %rax, %rdx
    0x48, 0xc1, 0xe2, 0x07,                                      // shlq $7, %rdx
    0x48, 0x8d, 0x34, 0xc2,                                      // leaq (%rdx,%rax,8), %rsi
    0x48, 0xba, 0xf1, 0xf0, 0xf0, 0xf0, 0xf0, 0xf0, 0xf0, 0xf0,  // movabsq $-1085102592571150095, %rdx # imm = 0xF0F0F0F0F0F0F0F1
    0x48, 0x89, 0xc8,                                            // movq %rcx, %rax
    0x48, 0xf7, 0xe2,                                            // mulq %rdx
    0x48, 0xc1, 0xea, 0x07,                                      // shrq $7, %rdx
    0x48, 0x39, 0xf1,                                            // cmpq %rsi, %rcx
    0x48, 0xc7, 0xc3, 0xff, 0xff, 0xff, 0xff,                    // movq $-1, %rbx
    0x48, 0x0f, 0x42, 0xda,                                      // cmovbq %rdx, %rbx
    0x49, 0x83, 0xff, 0xff,                                      // cmpq $-1, %r15
    0x0f, 0x84, 0x82, 0x00, 0x00, 0x00,                          // je 0x48e <run+0x45c>
    0x48, 0x39, 0xf1,                                            // cmpq %rsi, %rcx
    0x0f, 0x83, 0x32, 0x01, 0x00, 0x00,                          // jae 0x547 <run+0x515>
    0x4d, 0x03, 0xa4, 0x24, 0xb8, 0x00, 0x00, 0x00,              // addq 184(%r12), %r12
    0x48, 0x8d, 0x04, 0xdb,                                      // leaq (%rbx,%rbx,8), %rax
    0x48, 0xc1, 0xe0, 0x05,                                      // shlq $5, %rax
    0x4a, 0x8b, 0xbc, 0x20, 0xa0, 0x00, 0x00, 0x00,              // movq 160(%rax,%r12), %rdi
    0x4a, 0x8b, 0xb4, 0x20, 0xa8, 0x00, 0x00, 0x00,              // movq 168(%rax,%r12), %rsi
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x18,                                // movq 24(%rsp), %rax
    0x4c, 0x8b, 0x44, 0x24, 0x08,                                // movq 8(%rsp), %r8
    0x48, 0x8b, 0x6c, 0x24, 0x10,                                // movq 16(%rsp), %rbp
    0x48, 0x8d, 0x4c, 0x24, 0x60,                                // leaq 96(%rsp), %rcx
    0x48, 0xc7, 0xc2, 0x01, 0x00, 0x00, 0x80,                    // movq $-2147483647, %rdx # imm = 0x80000001
    0x50,                                                        // pushq %rax
    0x55,                                                        // pushq %rbp
    0x41, 0x50,                                                  // pushq %r8
    0xe8, 0x5e, 0x3d, 0x00, 0x00,                                // callq 0x41bb <search>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x48, 0x83, 0xfa, 0xfe,                                      // cmpq $-2, %rdx
    0x0f, 0x85, 0x8d, 0x05, 0x00, 0x00,                          // jne 0x9f8 <run+0x9c6>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x18,                                // movq 24(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x08,                                // movq 8(%rsp), %rcx
    0x48, 0x8b, 0x6c, 0x24, 0x10,                                // movq 16(%rsp), %rbp
    0x48, 0x8d, 0x74, 0x24, 0x60,                                // leaq 96(%rsp), %rsi
    0x45, 0x31, 0xff,                                            // xorl %r15d, %r15d
    0x48, 0x89, 0xdf,                                            // movq %rbx, %rdi
    0xe9, 0x57, 0x05, 0x00, 0x00,                                // jmp 0x9e5 <run+0x9b3>
    0x4d, 0x03, 0xa4, 0x24, 0xb8, 0x00, 0x00, 0x00,              // addq 184(%r12), %r12
    0x4b, 0x8d, 0x04, 0xf6,                                      // leaq (%r14,%r14,8), %rax
    0x48, 0xc1, 0xe0, 0x05,                                      // shlq $5, %rax
    0x42, 0xf6, 0x84, 0x20, 0x90, 0x00, 0x00, 0x00, 0x01,        // testb $1, 144(%rax,%r12)
    0x0f, 0x85, 0x9b, 0x03, 0x00, 0x00,                          // jne 0x848 <run+0x816>
    0x49, 0x8b, 0x84, 0x04, 0x98, 0x00, 0x00, 0x00,              // movq 152(%r12,%rax), %rax
    0x48, 0x8d, 0x04, 0xc0,                                      // leaq (%rax,%rax,8), %rax
    0x48, 0xc1, 0xe0, 0x05,                                      // shlq $5, %rax
    0x49, 0x8b, 0xbc, 0x04, 0xa0, 0x00, 0x00, 0x00,              // movq 160(%r12,%rax), %rdi
    0x49, 0x8b, 0xb4, 0x04, 0xa8, 0x00, 0x00, 0x00,              // movq 168(%r12,%rax), %rsi
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x18,                                // movq 24(%rsp), %rax
    0x48, 0x8b, 0x6c, 0x24, 0x08,                                // movq 8(%rsp), %rbp
    0x48, 0x8b, 0x5c, 0x24, 0x10,                                // movq 16(%rsp), %rbx
    0x48, 0x8d, 0x4c, 0x24, 0x60,                                // leaq 96(%rsp), %rcx
    0x4c, 0x89, 0xf2,                                            // movq %r14, %rdx
    0x50,                                                        // pushq %rax
    0x53,                                                        // pushq %rbx
    0x55,                                                        // pushq %rbp
    0xe8, 0xcb, 0x3c, 0x00, 0x00,                                // callq 0x41bb <search>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0xe9, 0xc8, 0x04, 0x00, 0x00,                                // jmp 0x9c1 <run+0x98f>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x30,                                // movq 48(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x20,                                // movq 32(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x28,                                // movq 40(%rsp), %rdx
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0xfe, 0x11, 0x00, 0x00,                                // callq 0x1712 <forget>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0xbf, 0x08, 0x00, 0x00, 0x00,                                // movl $8, %edi
    0x48, 0x29, 0xef,                                            // subq %rbp, %rdi
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x30,                                // movq 48(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x20,                                // movq 32(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x28,                                // movq 40(%rsp), %rdx
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0x22, 0x12, 0x00, 0x00,                                // callq 0x175d <realOf>
    0x48, 0x81, 0xc4, 0x78, 0x01, 0x00, 0x00,                    // addq $376, %rsp # imm = 0x178
    0xe9, 0x69, 0x06, 0x00, 0x00,                                // jmp 0xbb0 <run+0xb7e>
    0x4d, 0x85, 0xff,                                            // testq %r15, %r15
    0x0f, 0x84, 0x52, 0x02, 0x00, 0x00,                          // je 0x7a2 <run+0x770>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x18,                                // movq 24(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x08,                                // movq 8(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x10,                                // movq 16(%rsp), %rdx
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0x9b, 0x43, 0x00, 0x00,                                // callq 0x4906 <programOf>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x4c, 0x39, 0xf8,                                            // cmpq %r15, %rax
    0x0f, 0x84, 0x2a, 0x02, 0x00, 0x00,                          // je 0x7a2 <run+0x770>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x18,                                // movq 24(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x08,                                // movq 8(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x10,                                // movq 16(%rsp), %rdx
    0x48, 0x8d, 0x74, 0x24, 0x60,                                // leaq 96(%rsp), %rsi
    0x4c, 0x89, 0xff,                                            // movq %r15, %rdi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0x16, 0x3f, 0x00, 0x00,                                // callq 0x44b1 <askReal>
    0x48, 0x83, 0xc4, 0x18,                                      // addq $24, %rsp
    0xe9, 0x58, 0x04, 0x00, 0x00,                                // jmp 0x9fc <run+0x9ca>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x30,                                // movq 48(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x20,                                // movq 32(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x28,                                // movq 40(%rsp), %rdx
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x4c, 0x89, 0xef,                                            // movq %r13, %rdi
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0xca, 0x20, 0x00, 0x00,                                // callq 0x2690 <tell>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x85, 0xd4, 0x05, 0x00, 0x00,                          // jne 0xba6 <run+0xb74>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x30,                                // movq 48(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x20,                                // movq 32(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x28,                                // movq 40(%rsp), %rdx
    0xbf, 0x03, 0x00, 0x00, 0x00,                                // movl $3, %edi
    0xe9, 0x8b, 0x04, 0x00, 0x00,                                // jmp 0xa7a <run+0xa48>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x30,                                // movq 48(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x20,                                // movq 32(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x28,                                // movq 40(%rsp), %rdx
    0x4c, 0x89, 0xef,                                            // movq %r13, %rdi
    0xbe, 0x01, 0x00, 0x00, 0x00,                                // movl $1, %esi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0x7e, 0x20, 0x00, 0x00,                                // callq 0x2690 <tell>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x85, 0x86, 0x05, 0x00, 0x00,                          // jne 0xba4 <run+0xb72>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x30,                                // movq 48(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x20,                                // movq 32(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x28,                                // movq 40(%rsp), %rdx
    0xbf, 0x04, 0x00, 0x00, 0x00,                                // movl $4, %edi
    0xe9, 0x3f, 0x04, 0x00, 0x00,                                // jmp 0xa7a <run+0xa48>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x30,                                // movq 48(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x20,                                // movq 32(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x28,                                // movq 40(%rsp), %rdx
    0x4c, 0x89, 0xef,                                            // movq %r13, %rdi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0x01, 0x17, 0x00, 0x00,                                // callq 0x1d5a <open>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x85, 0x3f, 0x05, 0x00, 0x00,                          // jne 0xba4 <run+0xb72>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x18,                                // movq 24(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x08,                                // movq 8(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x10,                                // movq 16(%rsp), %rdx
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0x92, 0x10, 0x00, 0x00,                                // callq 0x1712 <forget>
    0x48, 0x83, 0xc4, 0x18,                                      // addq $24, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x18,                                // movq 24(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x08,                                // movq 8(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x10,                                // movq 16(%rsp), %rdx
    0x31, 0xff,                                                  // xorl %edi, %edi
    0xe9, 0xe0, 0x03, 0x00, 0x00,                                // jmp 0xa7a <run+0xa48>
    0x48, 0x8b, 0x44, 0x24, 0x28,                                // movq 40(%rsp), %rax
    0x48, 0x89, 0x44, 0x24, 0x40,                                // movq %rax, 64(%rsp)
    0x4c, 0x8b, 0x7c, 0x24, 0x18,                                // movq 24(%rsp), %r15
    0x4c, 0x8b, 0x64, 0x24, 0x20,                                // movq 32(%rsp), %r12
    0x4c, 0x89, 0x64, 0x24, 0x38,                                // movq %r12, 56(%rsp)
    0x4c, 0x89, 0x7c, 0x24, 0x30,                                // movq %r15, 48(%rsp)
    0x49, 0x8b, 0x4d, 0x00,                                      // movq (%r13), %rcx
    0x4c, 0x29, 0xe1,                                            // subq %r12, %rcx
    0x48, 0x81, 0xc1, 0x70, 0xfb, 0xff, 0xff,                    // addq $-1168, %rcx # imm = 0xFB70
    0x49, 0x8b, 0x87, 0x88, 0x00, 0x00, 0x00,                    // movq 136(%r15), %rax
    0x48, 0x89, 0xc2,                                            // movq %rax, %rdx
    0x48, 0xc1, 0xe2, 0x07,                                      // shlq $7, %rdx
    0x48, 0x8d, 0x34, 0xc2,                                      // leaq (%rdx,%rax,8), %rsi
    0x48, 0xba, 0xf1, 0xf0, 0xf0, 0xf0, 0xf0, 0xf0, 0xf0, 0xf0,  // movabsq $-1085102592571150095, %rdx # imm = 0xF0F0F0F0F0F0F0F1
    0x48, 0x89, 0xc8,                                            // movq %rcx, %rax
    0x48, 0xf7, 0xe2,                                            // mulq %rdx
    0x48, 0xc1, 0xea, 0x07,                                      // shrq $7, %rdx
    0x48, 0xc7, 0xc3, 0xff, 0xff, 0xff, 0xff,                    // movq $-1, %rbx
    0x48, 0x39, 0xf1,                                            // cmpq %rsi, %rcx
    0x48, 0x0f, 0x42, 0xda,                                      // cmovbq %rdx, %rbx
    0x0f, 0x83, 0x8d, 0x01, 0x00, 0x00,                          // jae 0x88d <run+0x85b>
    0x41, 0x83, 0xfe, 0x01,                                      // cmpl $1, %r14d
    0x0f, 0x85, 0x0f, 0x03, 0x00, 0x00,                          // jne 0xa19 <run+0x9e7>
    0x49, 0x83, 0x7f, 0x20, 0x00,                                // cmpq $0, 32(%r15)
    0x0f, 0x85, 0xb4, 0x08, 0x00, 0x00,                          // jne 0xfc9 <run+0xf97>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x30,                                // movq 48(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x20,                                // movq 32(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x28,                                // movq 40(%rsp), %rdx
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0xe2, 0x0f, 0x00, 0x00,                                // callq 0x1712 <forget>
    0x48, 0x83, 0xc4, 0x18,                                      // addq $24, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x30,                                // movq 48(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x20,                                // movq 32(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x28,                                // movq 40(%rsp), %rdx
    0xbf, 0x02, 0x00, 0x00, 0x00,                                // movl $2, %edi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0x0d, 0x10, 0x00, 0x00,                                // callq 0x175d <realOf>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0xff, 0xd0,                                                  // callq *%rax
    0x49, 0x83, 0x7f, 0x20, 0x00,                                // cmpq $0, 32(%r15)
    0x0f, 0x85, 0x68, 0x08, 0x00, 0x00,                          // jne 0xfc9 <run+0xf97>
    0x48, 0x89, 0xd8,                                            // movq %rbx, %rax
    0x48, 0xc1, 0xe0, 0x07,                                      // shlq $7, %rax
    0x48, 0x8d, 0x04, 0xd8,                                      // leaq (%rax,%rbx,8), %rax
    0x49, 0x83, 0xbc, 0x04, 0xb8, 0x04, 0x00, 0x00, 0x00,        // cmpq $0, 1208(%r12,%rax)
    0x0f, 0x84, 0x0e, 0x07, 0x00, 0x00,                          // je 0xe89 <run+0xe57>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x18,                                // movq 24(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x08,                                // movq 8(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x10,                                // movq 16(%rsp), %rdx
    0x48, 0x89, 0xdf,                                            // movq %rbx, %rdi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0x3c, 0x33, 0x00, 0x00,                                // callq 0x3ad5 <closeNumber>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0xe9, 0x27, 0x08, 0x00, 0x00,                                // jmp 0xfc9 <run+0xf97>
    0x48, 0x8b, 0x44, 0x24, 0x10,                                // movq 16(%rsp), %rax
    0x48, 0x89, 0x44, 0x24, 0x40,                                // movq %rax, 64(%rsp)
    0x48, 0x8b, 0x04, 0x24,                                      // movq (%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x08,                                // movq 8(%rsp), %rcx
    0x48, 0x89, 0x4c, 0x24, 0x38,                                // movq %rcx, 56(%rsp)
    0x48, 0x89, 0x44, 0x24, 0x30,                                // movq %rax, 48(%rsp)
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x18,                                // movq 24(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x08,                                // movq 8(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x10,                                // movq 16(%rsp), %rdx
    0x48, 0x8d, 0x74, 0x24, 0x60,                                // leaq 96(%rsp), %rsi
    0x4c, 0x89, 0xff,                                            // movq %r15, %rdi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0xcf, 0x3c, 0x00, 0x00,                                // callq 0x44b1 <askReal>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x84, 0xf8, 0x00, 0x00, 0x00,                          // je 0x8e7 <run+0x8b5>
    0x49, 0x89, 0xc4,                                            // movq %rax, %r12
    0x48, 0x8b, 0x5c, 0x24, 0x30,                                // movq 48(%rsp), %rbx
    0x48, 0x8b, 0x83, 0x88, 0x00, 0x00, 0x00,                    // movq 136(%rbx), %rax
    0x48, 0x83, 0xf8, 0x02,                                      // cmpq $2, %rax
    0x0f, 0x8c, 0x70, 0x03, 0x00, 0x00,                          // jl 0xb78 <run+0xb46>
    0x48, 0x8b, 0x8b, 0xb8, 0x00, 0x00, 0x00,                    // movq 184(%rbx), %rcx
    0x48, 0x01, 0xd9,                                            // addq %rbx, %rcx
    0x48, 0x81, 0xc1, 0x38, 0x01, 0x00, 0x00,                    // addq $312, %rcx # imm = 0x138
    0x48, 0xff, 0xc8,                                            // decq %rax
    0x48, 0x8b, 0x11,                                            // movq (%rcx), %rdx
    0x48, 0x01, 0xda,                                            // addq %rbx, %rdx
    0x4c, 0x39, 0xe2,                                            // cmpq %r12, %rdx
    0x77, 0x10,                                                  // ja 0x837 <run+0x805>
    0x48, 0x8b, 0x51, 0x08,                                      // movq 8(%rcx), %rdx
    0x48, 0x01, 0xda,                                            // addq %rbx, %rdx
    0x4c, 0x39, 0xe2,                                            // cmpq %r12, %rdx
    0x0f, 0x87, 0xe2, 0x02, 0x00, 0x00,                          // ja 0xb19 <run+0xae7>
    0x48, 0x81, 0xc1, 0x20, 0x01, 0x00, 0x00,                    // addq $288, %rcx # imm = 0x120
    0x48, 0xff, 0xc8,                                            // decq %rax
    0x75, 0xd9,                                                  // jne 0x81c <run+0x7ea>
    0xe9, 0x30, 0x03, 0x00, 0x00,                                // jmp 0xb78 <run+0xb46>
    0x48, 0x8b, 0x2c, 0x24,                                      // movq (%rsp), %rbp
    0x48, 0x8b, 0x85, 0xa8, 0x00, 0x00, 0x00,                    // movq 168(%rbp), %rax
    0x4c, 0x8b, 0xbd, 0xb0, 0x00, 0x00, 0x00,                    // movq 176(%rbp), %r15
    0x48, 0x8b, 0x8d, 0xc8, 0x00, 0x00, 0x00,                    // movq 200(%rbp), %rcx
    0x4d, 0x85, 0xff,                                            // testq %r15, %r15
    0x0f, 0x8e, 0xb3, 0x00, 0x00, 0x00,                          // jle 0x91d <run+0x8eb>
    0x48, 0x8d, 0x14, 0xc1,                                      // leaq (%rcx,%rax,8), %rdx
    0x48, 0x01, 0xea,                                            // addq %rbp, %rdx
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x4c, 0x39, 0x34, 0xda,                                      // cmpq %r14, (%rdx,%rbx,8)
    0x0f, 0x84, 0xa2, 0x00, 0x00, 0x00,                          // je 0x91f <run+0x8ed>
    0x48, 0xff, 0xc3,                                            // incq %rbx
    0x49, 0x39, 0xdf,                                            // cmpq %rbx, %r15
    0x75, 0xee,                                                  // jne 0x873 <run+0x841>
    0x4c, 0x89, 0xfb,                                            // movq %r15, %rbx
    0xe9, 0x92, 0x00, 0x00, 0x00,                                // jmp 0x91f <run+0x8ed>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x30,                                // movq 48(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x20,                                // movq 32(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x28,                                // movq 40(%rsp), %rdx
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0x6a, 0x0e, 0x00, 0x00,                                // callq 0x1712 <forget>
    0x48, 0x83, 0xc4, 0x18,                                      // addq $24, %rsp
    0xe9, 0xb7, 0x01, 0x00, 0x00,                                // jmp 0xa68 <run+0xa36>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x30,                                // movq 48(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x20,                                // movq 32(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x28,                                // movq 40(%rsp), %rdx
    0x48, 0x8d, 0x7c, 0x24, 0x60,                                // leaq 96(%rsp), %rdi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0x89, 0x14, 0x00, 0x00,                                // callq 0x1d5a <open>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x84, 0x91, 0xf8, 0xff, 0xff,                          // je 0x16e <run+0x13c>
    0x48, 0x8b, 0x44, 0x24, 0x58,                                // movq 88(%rsp), %rax
    0xe9, 0xe4, 0x06, 0x00, 0x00,                                // jmp 0xfcb <run+0xf99>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x18,                                // movq 24(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x08,                                // movq 8(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x10,                                // movq 16(%rsp), %rdx
    0x48, 0x8d, 0x7c, 0x24, 0x60,                                // leaq 96(%rsp), %rdi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0x74, 0x39, 0x00, 0x00,                                // callq 0x427b <searchGlobals>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x48, 0x83, 0xfa, 0xfe,                                      // cmpq $-2, %rdx
    0x0f, 0x85, 0xa5, 0x01, 0x00, 0x00,                          // jne 0xaba <run+0xa88>
    0x45, 0x31, 0xe4,                                            // xorl %r12d, %r12d
    0xe9, 0x5b, 0x02, 0x00, 0x00,                                // jmp 0xb78 <run+0xb46>
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x48, 0xff, 0xc3,                                            // incq %rbx
    0x48, 0xc7, 0xc2, 0xfe, 0xff, 0xff, 0xff,                    // movq $-2, %rdx
    0x4c, 0x39, 0xfb,                                            // cmpq %r15, %rbx
    0x0f, 0x8d, 0x8d, 0x00, 0x00, 0x00,                          // jge 0x9bf <run+0x98d>
    0x48, 0x8d, 0x04, 0xc1,                                      // leaq (%rcx,%rax,8), %rax
    0x48, 0x01, 0xc5,                                            // addq %rax, %rbp
    0x4c, 0x8d, 0x64, 0x24, 0x58,                                // leaq 88(%rsp), %r12
    0x48, 0x8b, 0x7c, 0xdd, 0x00,                                // movq (%rbp,%rbx,8), %rdi
    0x48, 0x85, 0xff,                                            // testq %rdi, %rdi
    0x79, 0x3c,                                                  // jns 0x984 <run+0x952>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x18,                                // movq 24(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x08,                                // movq 8(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x10,                                // movq 16(%rsp), %rdx
    0x48, 0xc7, 0xc7, 0xff, 0xff, 0xff, 0xff,                    // movq $-1, %rdi
    0x4c, 0x89, 0xe6,                                            // movq %r12, %rsi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0x44, 0x3b, 0x00, 0x00,                                // callq 0x44b1 <askReal>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x85, 0x41, 0x02, 0x00, 0x00,                          // jne 0xbbb <run+0xb89>
    0x48, 0x8b, 0x7c, 0xdd, 0x00,                                // movq (%rbp,%rbx,8), %rdi
    0x48, 0x85, 0xff,                                            // testq %rdi, %rdi
    0x78, 0x28,                                                  // js 0x9ac <run+0x97a>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x18,                                // movq 24(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x08,                                // movq 8(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x10,                                // movq 16(%rsp), %rdx
    0x4c, 0x89, 0xe6,                                            // movq %r12, %rsi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0x7a, 0x39, 0x00, 0x00,                                // callq 0x431c <lookInto>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x48, 0x83, 0xfa, 0xfe,                                      // cmpq $-2, %rdx
    0x75, 0x15,                                                  // jne 0x9c1 <run+0x98f>
    0x48, 0xff, 0xc3,                                            // incq %rbx
    0x49, 0x39, 0xdf,                                            // cmpq %rbx, %r15
    0x75, 0x8a,                                                  // jne 0x93e <run+0x90c>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x48, 0xc7, 0xc2, 0xfe, 0xff, 0xff, 0xff,                    // movq $-2, %rdx
    0xeb, 0x02,                                                  // jmp 0x9c1 <run+0x98f>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x48, 0x83, 0xfa, 0xfe,                                      // cmpq $-2, %rdx
    0x75, 0x31,                                                  // jne 0x9f8 <run+0x9c6>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x18,                                // movq 24(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x08,                                // movq 8(%rsp), %rcx
    0x48, 0x8b, 0x6c, 0x24, 0x10,                                // movq 16(%rsp), %rbp
    0x48, 0x8d, 0x74, 0x24, 0x60,                                // leaq 96(%rsp), %rsi
    0x45, 0x31, 0xff,                                            // xorl %r15d, %r15d
    0x4c, 0x89, 0xf7,                                            // movq %r14, %rdi
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x50,                                                        // pushq %rax
    0x55,                                                        // pushq %rbp
    0x51,                                                        // pushq %rcx
    0xe8, 0x34, 0x36, 0x00, 0x00,                                // callq 0x4023 <failSymbol>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0xe9, 0xa8, 0x01, 0x00, 0x00,                                // jmp 0xba0 <run+0xb6e>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x4c, 0x24, 0x18,                                // movq 24(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x08,                                // movq 8(%rsp), %rdx
    0x48, 0x8b, 0x6c, 0x24, 0x10,                                // movq 16(%rsp), %rbp
    0x4c, 0x89, 0xf7,                                            // movq %r14, %rdi
    0x48, 0x89, 0xc6,                                            // movq %rax, %rsi
    0x51,                                                        // pushq %rcx
    0x55,                                                        // pushq %rbp
    0x52,                                                        // pushq %rdx
    0xe9, 0x7b, 0x01, 0x00, 0x00,                                // jmp 0xb94 <run+0xb62>
    0x49, 0x8b, 0x4d, 0x08,                                      // movq 8(%r13), %rcx
    0x48, 0x89, 0xc8,                                            // movq %rcx, %rax
    0x48, 0x83, 0xe0, 0xfe,                                      // andq $-2, %rax
    0x48, 0x83, 0xf8, 0x04,                                      // cmpq $4, %rax
    0x74, 0x17,                                                  // je 0xa41 <run+0xa0f>
    0x49, 0x8b, 0x47, 0x20,                                      // movq 32(%r15), %rax
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x84, 0x22, 0x02, 0x00, 0x00,                          // je 0xc59 <run+0xc27>
    0x48, 0x83, 0xf9, 0x02,                                      // cmpq $2, %rcx
    0x0f, 0x84, 0x18, 0x02, 0x00, 0x00,                          // je 0xc59 <run+0xc27>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x30,                                // movq 48(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x20,                                // movq 32(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x28,                                // movq 40(%rsp), %rdx
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0xaa, 0x3e, 0x00, 0x00,                                // callq 0x4906 <programOf>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x49, 0x89, 0x45, 0x00,                                      // movq %rax, (%r13)
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x30,                                // movq 48(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x20,                                // movq 32(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x28,                                // movq 40(%rsp), %rdx
    0x4c, 0x89, 0xf7,                                            // movq %r14, %rdi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0xdb, 0x0c, 0x00, 0x00,                                // callq 0x175d <realOf>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x48, 0x89, 0xc3,                                            // movq %rax, %rbx
    0xe9, 0x18, 0x01, 0x00, 0x00,                                // jmp 0xba6 <run+0xb74>
    0x48, 0x8b, 0x84, 0x0b, 0x98, 0x00, 0x00, 0x00,              // movq 152(%rbx,%rcx), %rax
    0x49, 0x89, 0x45, 0x00,                                      // movq %rax, (%r13)
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x30,                                // movq 48(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x20,                                // movq 32(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x28,                                // movq 40(%rsp), %rdx
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0x5d, 0x0c, 0x00, 0x00,                                // callq 0x1712 <forget>
    0xe9, 0x27, 0xf6, 0xff, 0xff,                                // jmp 0xe1 <run+0xaf>
    0x49, 0x89, 0xc4,                                            // movq %rax, %r12
    0x48, 0x8b, 0x5c, 0x24, 0x30,                                // movq 48(%rsp), %rbx
    0x4d, 0x85, 0xff,                                            // testq %r15, %r15
    0x0f, 0x84, 0xfc, 0x00, 0x00, 0x00,                          // je 0xbc7 <run+0xb95>
    0x48, 0x83, 0x7b, 0x20, 0x00,                                // cmpq $0, 32(%rbx)
    0x0f, 0x85, 0xa2, 0x00, 0x00, 0x00,                          // jne 0xb78 <run+0xb46>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x18,                                // movq 24(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x08,                                // movq 8(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x10,                                // movq 16(%rsp), %rdx
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0x21, 0x0c, 0x00, 0x00,                                // callq 0x1712 <forget>
    0x48, 0x83, 0xc4, 0x18,                                      // addq $24, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x18,                                // movq 24(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x08,                                // movq 8(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x10,                                // movq 16(%rsp), %rdx
    0xbf, 0x02, 0x00, 0x00, 0x00,                                // movl $2, %edi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0x4c, 0x0c, 0x00, 0x00,                                // callq 0x175d <realOf>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0xff, 0xd0,                                                  // callq *%rax
    0xeb, 0x5f,                                                  // jmp 0xb78 <run+0xb46>
    0xf6, 0x41, 0x78, 0x01,                                      // testb $1, 120(%rcx)
    0x75, 0x59,                                                  // jne 0xb78 <run+0xb46>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x18,                                // movq 24(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x08,                                // movq 8(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x10,                                // movq 16(%rsp), %rdx
    0x48, 0x8d, 0x7c, 0x24, 0x60,                                // leaq 96(%rsp), %rdi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0x3c, 0x37, 0x00, 0x00,                                // callq 0x427b <searchGlobals>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x48, 0x83, 0xfa, 0xfe,                                      // cmpq $-2, %rdx
    0x0f, 0x85, 0x18, 0x03, 0x00, 0x00,                          // jne 0xe65 <run+0xe33>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x48,                                // movq 72(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x38,                                // movq 56(%rsp), %rcx
    0x48, 0x8b, 0x6c, 0x24, 0x40,                                // movq 64(%rsp), %rbp
    0x45, 0x31, 0xe4,                                            // xorl %r12d, %r12d
    0x48, 0x8d, 0x74, 0x24, 0x60,                                // leaq 96(%rsp), %rsi
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x50,                                                        // pushq %rax
    0x55,                                                        // pushq %rbp
    0x51,                                                        // pushq %rcx
    0xe8, 0xaf, 0x34, 0x00, 0x00,                                // callq 0x4023 <failSymbol>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x18,                                // movq 24(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x08,                                // movq 8(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x10,                                // movq 16(%rsp), %rdx
    0x4c, 0x89, 0xf7,                                            // movq %r14, %rdi
    0x4c, 0x89, 0xe6,                                            // movq %r12, %rsi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0xca, 0x33, 0x00, 0x00,                                // callq 0x3f63 <replaced>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x49, 0x89, 0xc7,                                            // movq %rax, %r15
    0x4d, 0x89, 0x7d, 0x00,                                      // movq %r15, (%r13)
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x48, 0x89, 0xd8,                                            // movq %rbx, %rax
    0x48, 0x81, 0xc4, 0x58, 0x01, 0x00, 0x00,                    // addq $344, %rsp # imm = 0x158
    0x5b,                                                        // popq %rbx
    0x41, 0x5c,                                                  // popq %r12
    0x41, 0x5d,                                                  // popq %r13
    0x41, 0x5e,                                                  // popq %r14
    0x41, 0x5f,                                                  // popq %r15
    0x5d,                                                        // popq %rbp
    0xc3,                                                        // retq
    0x48, 0xc7, 0xc2, 0xff, 0xff, 0xff, 0xff,                    // movq $-1, %rdx
    0xe9, 0xfa, 0xfd, 0xff, 0xff,                                // jmp 0x9c1 <run+0x98f>
    0x4c, 0x39, 0xf2,                                            // cmpq %r14, %rdx
    0x0f, 0x84, 0xfb, 0xfe, 0xff, 0xff,                          // je 0xacb <run+0xa99>
    0x48, 0x85, 0xd2,                                            // testq %rdx, %rdx
    0x0f, 0x8e, 0xf2, 0xfe, 0xff, 0xff,                          // jle 0xacb <run+0xa99>
    0x48, 0x8b, 0x44, 0x24, 0x38,                                // movq 56(%rsp), %rax
    0x48, 0x8b, 0x8b, 0xb8, 0x00, 0x00, 0x00,                    // movq 184(%rbx), %rcx
    0x48, 0x01, 0xd9,                                            // addq %rbx, %rcx
    0x4b, 0x8d, 0x34, 0xf6,                                      // leaq (%r14,%r14,8), %rsi
    0x48, 0xc1, 0xe6, 0x05,                                      // shlq $5, %rsi
    0xf6, 0x84, 0x0e, 0x90, 0x00, 0x00, 0x00, 0x01,              // testb $1, 144(%rsi,%rcx)
    0x0f, 0x85, 0x6f, 0x02, 0x00, 0x00,                          // jne 0xe6d <run+0xe3b>
    0x48, 0x8b, 0xb3, 0x88, 0x00, 0x00, 0x00,                    // movq 136(%rbx), %rsi
    0x48, 0x8b, 0x8b, 0x90, 0x00, 0x00, 0x00,                    // movq 144(%rbx), %rcx
    0x48, 0x89, 0xf7,                                            // movq %rsi, %rdi
    0x48, 0xc1, 0xe7, 0x07,                                      // shlq $7, %rdi
    0x48, 0x8d, 0x3c, 0xf7,                                      // leaq (%rdi,%rsi,8), %rdi
    0x48, 0x01, 0xf8,                                            // addq %rdi, %rax
    0x48, 0x8d, 0x04, 0xf0,                                      // leaq (%rax,%rsi,8), %rax
    0x48, 0x8d, 0x04, 0xc8,                                      // leaq (%rax,%rcx,8), %rax
    0x48, 0x8d, 0x4e, 0x07,                                      // leaq 7(%rsi), %rcx
    0x48, 0x83, 0xc6, 0x0e,                                      // addq $14, %rsi
    0x48, 0x85, 0xc9,                                            // testq %rcx, %rcx
    0x48, 0x0f, 0x49, 0xf1,                                      // cmovnsq %rcx, %rsi
    0x48, 0xc1, 0xfe, 0x03,                                      // sarq $3, %rsi
    0x49, 0x0f, 0xaf, 0xf6,                                      // imulq %r14, %rsi
    0x48, 0x01, 0xc6,                                            // addq %rax, %rsi
    0x48, 0x89, 0xd7,                                            // movq %rdx, %rdi
    0x80, 0xe2, 0x07,                                            // andb $7, %dl
    0xb0, 0x01,                                                  // movb $1, %al
    0x89, 0xd1,                                                  // movl %edx, %ecx
    0xd2, 0xe0,                                                  // shlb %cl, %al
    0x48, 0xc1, 0xef, 0x03,                                      // shrq $3, %rdi
    0xf0,                                                        // lock
    0x08, 0x84, 0x37, 0x90, 0x04, 0x00, 0x00,                    // orb %al, 1168(%rdi,%rsi)
    0xe9, 0x72, 0xfe, 0xff, 0xff,                                // jmp 0xacb <run+0xa99>
    0x4d, 0x8b, 0x45, 0x10,                                      // movq 16(%r13), %r8
    0x49, 0x8b, 0xaf, 0xb8, 0x00, 0x00, 0x00,                    // movq 184(%r15), %rbp
    0x4c, 0x01, 0xfd,                                            // addq %r15, %rbp
    0x48, 0x89, 0xd9,                                            // movq %rbx, %rcx
    0x48, 0xc1, 0xe1, 0x07,                                      // shlq $7, %rcx
    0x48, 0x8d, 0x34, 0xd9,                                      // leaq (%rcx,%rbx,8), %rsi
    0x48, 0x8d, 0x1c, 0xdb,                                      // leaq (%rbx,%rbx,8), %rbx
    0x48, 0xc1, 0xe3, 0x05,                                      // shlq $5, %rbx
    0x48, 0x8b, 0x0c, 0x2b,                                      // movq (%rbx,%rbp), %rcx
    0x4c, 0x01, 0xf9,                                            // addq %r15, %rcx
    0x4d, 0x8d, 0x34, 0x34,                                      // leaq (%r12,%rsi), %r14
    0x49, 0x81, 0xc6, 0x98, 0x04, 0x00, 0x00,                    // addq $1176, %r14 # imm = 0x498
    0x49, 0x89, 0x4e, 0xf8,                                      // movq %rcx, -8(%r14)
    0x48, 0x8b, 0x4c, 0x2b, 0x10,                                // movq 16(%rbx,%rbp), %rcx
    0x49, 0x8d, 0x14, 0x0f,                                      // leaq (%r15,%rcx), %rdx
    0x48, 0x85, 0xc9,                                            // testq %rcx, %rcx
    0x48, 0x0f, 0x44, 0xd1,                                      // cmoveq %rcx, %rdx
    0x49, 0x89, 0x56, 0x08,                                      // movq %rdx, 8(%r14)
    0x49, 0x83, 0x3e, 0x00,                                      // cmpq $0, (%r14)
    0x75, 0x0b,                                                  // jne 0xcb5 <run+0xc83>
    0x48, 0x8b, 0x4c, 0x1d, 0x08,                                // movq 8(%rbp,%rbx), %rcx
    0x4c, 0x01, 0xf9,                                            // addq %r15, %rcx
    0x49, 0x89, 0x0e,                                            // movq %rcx, (%r14)
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x75, 0x55,                                                  // jne 0xd0f <run+0xcdd>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x48,                                // movq 72(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x38,                                // movq 56(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x40,                                // movq 64(%rsp), %rdx
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0x4c, 0x89, 0x44, 0x24, 0x68,                                // movq %r8, 104(%rsp)
    0x48, 0x89, 0x74, 0x24, 0x70,                                // movq %rsi, 112(%rsp)
    0xe8, 0x33, 0x0a, 0x00, 0x00,                                // callq 0x1712 <forget>
    0x48, 0x83, 0xc4, 0x18,                                      // addq $24, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x48,                                // movq 72(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x38,                                // movq 56(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x40,                                // movq 64(%rsp), %rdx
    0xbf, 0x02, 0x00, 0x00, 0x00,                                // movl $2, %edi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0x5e, 0x0a, 0x00, 0x00,                                // callq 0x175d <realOf>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0xff, 0xd0,                                                  // callq *%rax
    0x48, 0x8b, 0x74, 0x24, 0x50,                                // movq 80(%rsp), %rsi
    0x4c, 0x8b, 0x44, 0x24, 0x48,                                // movq 72(%rsp), %r8
    0x49, 0x8b, 0x45, 0x08,                                      // movq 8(%r13), %rax
    0x48, 0x83, 0xf8, 0x08,                                      // cmpq $8, %rax
    0x0f, 0x8f, 0xa3, 0x00, 0x00, 0x00,                          // jg 0xdc0 <run+0xd8e>
    0x48, 0x83, 0xf8, 0x01,                                      // cmpq $1, %rax
    0x0f, 0x84, 0xe8, 0x01, 0x00, 0x00,                          // je 0xf0f <run+0xedd>
    0x48, 0x83, 0xf8, 0x02,                                      // cmpq $2, %rax
    0x0f, 0x84, 0xea, 0x01, 0x00, 0x00,                          // je 0xf1b <run+0xee9>
    0x48, 0x83, 0xf8, 0x06,                                      // cmpq $6, %rax
    0x0f, 0x85, 0x1b, 0x02, 0x00, 0x00,                          // jne 0xf56 <run+0xf24>
    0x49, 0x8d, 0x04, 0x34,                                      // leaq (%r12,%rsi), %rax
    0x48, 0x05, 0x10, 0x05, 0x00, 0x00,                          // addq $1296, %rax # imm = 0x510
    0x48, 0x83, 0x38, 0x00,                                      // cmpq $0, (%rax)
    0x4c, 0x0f, 0x45, 0xf0,                                      // cmovneq %rax, %r14
    0x49, 0x8b, 0x06,                                            // movq (%r14), %rax
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x80, 0x3c, 0x10, 0x00,                                      // cmpb $0, (%rax,%rdx)
    0x48, 0x8d, 0x52, 0x01,                                      // leaq 1(%rdx), %rdx
    0x75, 0xf6,                                                  // jne 0xd52 <run+0xd20>
    0x48, 0x8d, 0x72, 0xff,                                      // leaq -1(%rdx), %rsi
    0x48, 0x85, 0xf6,                                            // testq %rsi, %rsi
    0xb9, 0x01, 0x00, 0x00, 0x00,                                // movl $1, %ecx
    0x48, 0x0f, 0x4e, 0xce,                                      // cmovleq %rsi, %rcx
    0x48, 0x8d, 0x72, 0xff,                                      // leaq -1(%rdx), %rsi
    0x48, 0x83, 0xfe, 0x02,                                      // cmpq $2, %rsi
    0x7c, 0x0d,                                                  // jl 0xd83 <run+0xd51>
    0x80, 0x7c, 0x10, 0xfe, 0x2f,                                // cmpb $47, -2(%rax,%rdx)
    0x48, 0x89, 0xf2,                                            // movq %rsi, %rdx
    0x75, 0xec,                                                  // jne 0xd6c <run+0xd3a>
    0x48, 0x89, 0xf1,                                            // movq %rsi, %rcx
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x48, 0x83, 0xfe, 0x02,                                      // cmpq $2, %rsi
    0x40, 0x0f, 0x9d, 0xc7,                                      // setge %dil
    0x48, 0x89, 0xca,                                            // movq %rcx, %rdx
    0x48, 0x29, 0xfa,                                            // subq %rdi, %rdx
    0x48, 0x85, 0xd2,                                            // testq %rdx, %rdx
    0x7e, 0x1e,                                                  // jle 0xdb6 <run+0xd84>
    0x48, 0xf7, 0xdf,                                            // negq %rdi
    0x48, 0x01, 0xf9,                                            // addq %rdi, %rcx
    0x48, 0xff, 0xc1,                                            // incq %rcx
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x8a, 0x1c, 0x30,                                            // movb (%rax,%rsi), %bl
    0x41, 0x88, 0x1c, 0x30,                                      // movb %bl, (%r8,%rsi)
    0x48, 0xff, 0xc9,                                            // decq %rcx
    0x48, 0xff, 0xc6,                                            // incq %rsi
    0x48, 0x83, 0xf9, 0x01,                                      // cmpq $1, %rcx
    0x77, 0xed,                                                  // ja 0xda3 <run+0xd71>
    0x41, 0xc6, 0x04, 0x10, 0x00,                                // movb $0, (%r8,%rdx)
    0xe9, 0x09, 0x02, 0x00, 0x00,                                // jmp 0xfc9 <run+0xf97>
    0x48, 0x83, 0xf8, 0x09,                                      // cmpq $9, %rax
    0x0f, 0x84, 0x5d, 0x01, 0x00, 0x00,                          // je 0xf27 <run+0xef5>
    0x48, 0x83, 0xf8, 0x0a,                                      // cmpq $10, %rax
    0x0f, 0x84, 0x66, 0x01, 0x00, 0x00,                          // je 0xf3a <run+0xf08>
    0x48, 0x83, 0xf8, 0x0b,                                      // cmpq $11, %rax
    0x0f, 0x85, 0x78, 0x01, 0x00, 0x00,                          // jne 0xf56 <run+0xf24>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x48,                                // movq 72(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x38,                                // movq 56(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x40,                                // movq 64(%rsp), %rdx
    0xbf, 0x05, 0x00, 0x00, 0x00,                                // movl $5, %edi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0x4d, 0x89, 0xc6,                                            // movq %r8, %r14
    0xe8, 0x5c, 0x09, 0x00, 0x00,                                // callq 0x175d <realOf>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x49, 0x89, 0xc4,                                            // movq %rax, %r12
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x48,                                // movq 72(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x38,                                // movq 56(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x40,                                // movq 64(%rsp), %rdx
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0xe3, 0x3a, 0x00, 0x00,                                // callq 0x4906 <programOf>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0xbe, 0x0b, 0x00, 0x00, 0x00,                                // movl $11, %esi
    0x48, 0x89, 0xc7,                                            // movq %rax, %rdi
    0x4c, 0x89, 0x74, 0x24, 0x48,                                // movq %r14, 72(%rsp)
    0x4c, 0x89, 0xf2,                                            // movq %r14, %rdx
    0x41, 0xff, 0xd4,                                            // callq *%r12
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x88, 0x79, 0x01, 0x00, 0x00,                          // js 0xfbb <run+0xf89>
    0x48, 0x8b, 0x44, 0x1d, 0x60,                                // movq 96(%rbp,%rbx), %rax
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x84, 0x84, 0x01, 0x00, 0x00,                          // je 0xfd4 <run+0xfa2>
    0x49, 0x01, 0xc7,                                            // addq %rax, %r15
    0x48, 0x8b, 0x44, 0x24, 0x48,                                // movq 72(%rsp), %rax
    0x4c, 0x89, 0x38,                                            // movq %r15, (%rax)
    0x48, 0x8b, 0x44, 0x1d, 0x68,                                // movq 104(%rbp,%rbx), %rax
    0xe9, 0x66, 0x01, 0x00, 0x00,                                // jmp 0xfcb <run+0xf99>
    0x49, 0x89, 0xc4,                                            // movq %rax, %r12
    0xe9, 0x55, 0xfc, 0xff, 0xff,                                // jmp 0xac2 <run+0xa90>
    0x48, 0x89, 0xd1,                                            // movq %rdx, %rcx
    0x48, 0xc1, 0xe1, 0x07,                                      // shlq $7, %rcx
    0x48, 0x8d, 0x0c, 0xd1,                                      // leaq (%rcx,%rdx,8), %rcx
    0x48, 0xc7, 0x84, 0x08, 0xe0, 0x04, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, // movq $1, 1248(%rax,%rcx)
    0xe9, 0x42, 0xfc, 0xff, 0xff,                                // jmp 0xacb <run+0xa99>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x30,                                // movq 48(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x20,                                // movq 32(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x28,                                // movq 40(%rsp), %rdx
    0x48, 0x89, 0xdf,                                            // movq %rbx, %rdi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0xd8, 0x39, 0x00, 0x00,                                // callq 0x487f <titleOf>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x48, 0x89, 0x44, 0x24, 0x58,                                // movq %rax, 88(%rsp)
    0x4d, 0x03, 0xbf, 0x18, 0x01, 0x00, 0x00,                    // addq 280(%r15), %r15
    0x4c, 0x89, 0x7c, 0x24, 0x60,                                // movq %r15, 96(%rsp)
    0x48, 0xc7, 0x44, 0x24, 0x68, 0x00, 0x00, 0x00, 0x00,        // movq $0, 104(%rsp)
    0xb8, 0x18, 0x00, 0x00, 0x00,                                // movl $24, %eax
    0x48, 0xc7, 0x44, 0x04, 0x58, 0x00, 0x00, 0x00, 0x00,        // movq $0, 88(%rsp,%rax)
    0x48, 0x83, 0xc0, 0x08,                                      // addq $8, %rax
    0x48, 0x83, 0xf8, 0x30,                                      // cmpq $48, %rax
    0x75, 0xed,                                                  // jne 0xeca <run+0xe98>
    0x48, 0x83, 0xec, 0x50,                                      // subq $80, %rsp
    0x48, 0x8d, 0x7c, 0x24, 0x18,                                // leaq 24(%rsp), %rdi
    0x48, 0x8d, 0xb4, 0x24, 0xa8, 0x00, 0x00, 0x00,              // leaq 168(%rsp), %rsi
    0xb9, 0x06, 0x00, 0x00, 0x00,                                // movl $6, %ecx
    0xf3, 0x48, 0xa5,                                            // rep movsq (%rsi), %es:(%rdi)
    0x48, 0x8b, 0x44, 0x24, 0x78,                                // movq 120(%rsp), %rax
    0x48, 0x89, 0x44, 0x24, 0x10,                                // movq %rax, 16(%rsp)
    0x48, 0x8b, 0x44, 0x24, 0x68,                                // movq 104(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x70,                                // movq 112(%rsp), %rcx
    0xe9, 0x9a, 0x00, 0x00, 0x00,                                // jmp 0xfa9 <run+0xf77>
    0x49, 0xc7, 0x00, 0x00, 0x00, 0x00, 0x00,                    // movq $0, (%r8)
    0xe9, 0xae, 0x00, 0x00, 0x00,                                // jmp 0xfc9 <run+0xf97>
    0x49, 0x8d, 0x04, 0x34,                                      // leaq (%r12,%rsi), %rax
    0x48, 0x05, 0x90, 0x04, 0x00, 0x00,                          // addq $1168, %rax # imm = 0x490
    0xeb, 0x0b,                                                  // jmp 0xf32 <run+0xf00>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x48, 0x83, 0x7c, 0x1d, 0x70, 0x00,                          // cmpq $0, 112(%rbp,%rbx)
    0x0f, 0x95, 0xc0,                                            // setne %al
    0x49, 0x89, 0x00,                                            // movq %rax, (%r8)
    0xe9, 0x8f, 0x00, 0x00, 0x00,                                // jmp 0xfc9 <run+0xf97>
    0x4d, 0x89, 0xc6,                                            // movq %r8, %r14
    0x48, 0x83, 0x7c, 0x1d, 0x70, 0x00,                          // cmpq $0, 112(%rbp,%rbx)
    0x74, 0x7f,                                                  // je 0xfc4 <run+0xf92>
    0x48, 0x01, 0xeb,                                            // addq %rbp, %rbx
    0x48, 0x83, 0xc3, 0x70,                                      // addq $112, %rbx
    0xe8, 0x9c, 0x00, 0x00, 0x00,                                // callq 0xfed <threadPointer>
    0x48, 0x03, 0x03,                                            // addq (%rbx), %rax
    0xeb, 0x70,                                                  // jmp 0xfc6 <run+0xf94>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x48, 0x8d, 0x74, 0x24, 0x58,                                // leaq 88(%rsp), %rsi
    0x48, 0x89, 0x46, 0x28,                                      // movq %rax, 40(%rsi)
    0x48, 0x89, 0x46, 0x20,                                      // movq %rax, 32(%rsi)
    0x48, 0x89, 0x46, 0x18,                                      // movq %rax, 24(%rsi)
    0x48, 0x89, 0x46, 0x10,                                      // movq %rax, 16(%rsi)
    0x48, 0x89, 0x46, 0x08,                                      // movq %rax, 8(%rsi)
    0x4d, 0x03, 0xbf, 0x30, 0x01, 0x00, 0x00,                    // addq 304(%r15), %r15
    0x4c, 0x89, 0x3e,                                            // movq %r15, (%rsi)
    0x48, 0x83, 0xec, 0x50,                                      // subq $80, %rsp
    0x48, 0x8d, 0x7c, 0x24, 0x18,                                // leaq 24(%rsp), %rdi
    0xb9, 0x06, 0x00, 0x00, 0x00,                                // movl $6, %ecx
    0xf3, 0x48, 0xa5,                                            // rep movsq (%rsi), %es:(%rdi)
    0x48, 0x8b, 0x84, 0x24, 0x90, 0x00, 0x00, 0x00,              // movq 144(%rsp), %rax
    0x48, 0x89, 0x44, 0x24, 0x10,                                // movq %rax, 16(%rsp)
    0x48, 0x8b, 0x84, 0x24, 0x80, 0x00, 0x00, 0x00,              // movq 128(%rsp), %rax
    0x48, 0x8b, 0x8c, 0x24, 0x88, 0x00, 0x00, 0x00,              // movq 136(%rsp), %rcx
    0x48, 0x89, 0x4c, 0x24, 0x08,                                // movq %rcx, 8(%rsp)
    0x48, 0x89, 0x04, 0x24,                                      // movq %rax, (%rsp)
    0xe8, 0xa8, 0x2b, 0x00, 0x00,                                // callq 0x3b5f <fail>
    0x48, 0x83, 0xc4, 0x50,                                      // addq $80, %rsp
    0x48, 0xc7, 0xc0, 0xff, 0xff, 0xff, 0xff,                    // movq $-1, %rax
    0xeb, 0x07,                                                  // jmp 0xfcb <run+0xf99>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x49, 0x89, 0x06,                                            // movq %rax, (%r14)
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x49, 0x89, 0x45, 0x00,                                      // movq %rax, (%r13)
    0xe9, 0xd0, 0xfb, 0xff, 0xff,                                // jmp 0xba4 <run+0xb72>
    0x48, 0x8b, 0x44, 0x24, 0x48,                                // movq 72(%rsp), %rax
    0x48, 0xc7, 0x00, 0x00, 0x00, 0x00, 0x00,                    // movq $0, (%rax)
    0xeb, 0xe7,                                                  // jmp 0xfc9 <run+0xf97>
    // systemCall:
    0x49, 0x89, 0xca,                                            // movq %rcx, %r10
    0x48, 0x8b, 0x44, 0x24, 0x08,                                // movq 8(%rsp), %rax
    0x0f, 0x05,                                                  // syscall
    0xc3,                                                        // retq
    // threadPointer:
    0x64, 0x48, 0x8b, 0x04, 0x25, 0x00, 0x00, 0x00, 0x00,        // movq %fs:0, %rax
    0xc3,                                                        // retq
    // finalise:
    0x55,                                                        // pushq %rbp
    0x41, 0x57,                                                  // pushq %r15
    0x41, 0x56,                                                  // pushq %r14
    0x41, 0x55,                                                  // pushq %r13
    0x41, 0x54,                                                  // pushq %r12
    0x53,                                                        // pushq %rbx
    0x48, 0x81, 0xec, 0x58, 0x10, 0x00, 0x00,                    // subq $4184, %rsp # imm = 0x1058
    0x89, 0x7c, 0x24, 0x14,                                      // movl %edi, 20(%rsp)
    0x48, 0x8b, 0x84, 0x24, 0x90, 0x10, 0x00, 0x00,              // movq 4240(%rsp), %rax
    0x4c, 0x8b, 0xb8, 0x88, 0x00, 0x00, 0x00,                    // movq 136(%rax), %r15
    0x4b, 0x8d, 0x04, 0x3f,                                      // leaq (%r15,%r15), %rax
    0x4c, 0x8d, 0x2c, 0xc0,                                      // leaq (%rax,%rax,8), %r13
    0x49, 0x81, 0xfd, 0x01, 0x10, 0x00, 0x00,                    // cmpq $4097, %r13 # imm = 0x1001
    0x7d, 0x54,                                                  // jge 0x1080 <finalise+0x89>
    0x48, 0x8d, 0x44, 0x24, 0x50,                                // leaq 80(%rsp), %rax
    0x48, 0x89, 0x44, 0x24, 0x08,                                // movq %rax, 8(%rsp)
    0x4c, 0x89, 0xf8,                                            // movq %r15, %rax
    0x48, 0xc1, 0xe0, 0x04,                                      // shlq $4, %rax
    0x4c, 0x8d, 0x34, 0x04,                                      // leaq (%rsp,%rax), %r14
    0x49, 0x83, 0xc6, 0x50,                                      // addq $80, %r14
    0x49, 0x8d, 0x45, 0xff,                                      // leaq -1(%r13), %rax
    0x48, 0x3d, 0xff, 0x0f, 0x00, 0x00,                          // cmpq $4095, %rax # imm = 0xFFF
    0x77, 0x7a,                                                  // ja 0x10cb <finalise+0xd4>
    0xb8, 0x08, 0x00, 0x00, 0x00,                                // movl $8, %eax
    0x48, 0x8d, 0x4c, 0x24, 0x50,                                // leaq 80(%rsp), %rcx
    0x48, 0x89, 0x4c, 0x24, 0x08,                                // movq %rcx, 8(%rsp)
    0x48, 0xc7, 0x44, 0x04, 0x48, 0x00, 0x00, 0x00, 0x00,        // movq $0, 72(%rsp,%rax)
    0x49, 0x81, 0xfd, 0x00, 0x10, 0x00, 0x00,                    // cmpq $4096, %r13 # imm = 0x1000
    0x7f, 0x59,                                                  // jg 0x10cb <finalise+0xd4>
    0x48, 0x8d, 0x48, 0x08,                                      // leaq 8(%rax), %rcx
    0x4c, 0x39, 0xe8,                                            // cmpq %r13, %rax
    0x48, 0x89, 0xc8,                                            // movq %rcx, %rax
    0x7c, 0xe2,                                                  // jl 0x1060 <finalise+0x69>
    0xeb, 0x4b,                                                  // jmp 0x10cb <finalise+0xd4>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0xba, 0x03, 0x00, 0x00, 0x00,                                // movl $3, %edx
    0xb9, 0x22, 0x00, 0x00, 0x00,                                // movl $34, %ecx
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x4c, 0x89, 0xee,                                            // movq %r13, %rsi
    0x49, 0xc7, 0xc0, 0xff, 0xff, 0xff, 0xff,                    // movq $-1, %r8
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0x6a, 0x09,                                                  // pushq $9
    0xe8, 0x3e, 0xff, 0xff, 0xff,                                // callq 0xfe2 <systemCall>
    0x48, 0x83, 0xc4, 0x10,                                      // addq $16, %rsp
    0x48, 0x89, 0x44, 0x24, 0x08,                                // movq %rax, 8(%rsp)
    0x48, 0x05, 0xff, 0x0f, 0x00, 0x00,                          // addq $4095, %rax # imm = 0xFFF
    0x48, 0x3d, 0x00, 0x10, 0x00, 0x00,                          // cmpq $4096, %rax # imm = 0x1000
    0x0f, 0x82, 0x62, 0x05, 0x00, 0x00,                          // jb 0x1621 <finalise+0x62a>
    0x4d, 0x89, 0xfe,                                            // movq %r15, %r14
    0x49, 0xc1, 0xe6, 0x04,                                      // shlq $4, %r14
    0x4c, 0x03, 0x74, 0x24, 0x08,                                // addq 8(%rsp), %r14
    0x48, 0x8d, 0x84, 0x24, 0x90, 0x10, 0x00, 0x00,              // leaq 4240(%rsp), %rax
    0x48, 0x8b, 0x58, 0x08,                                      // movq 8(%rax), %rbx
    0xbd, 0x01, 0x00, 0x00, 0x00,                                // movl $1, %ebp
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0xf0,                                                        // lock
    0x48, 0x0f, 0xb1, 0x6b, 0x18,                                // cmpxchgq %rbp, 24(%rbx)
    0x74, 0x1f,                                                  // je 0x1105 <finalise+0x10e>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0x6a, 0x18,                                                  // pushq $24
    0xe8, 0xe3, 0xfe, 0xff, 0xff,                                // callq 0xfe2 <systemCall>
    0x48, 0x83, 0xc4, 0x10,                                      // addq $16, %rsp
    0xeb, 0xd7,                                                  // jmp 0x10dc <finalise+0xe5>
    0x4d, 0x01, 0xf7,                                            // addq %r14, %r15
    0x83, 0x7c, 0x24, 0x14, 0x00,                                // cmpl $0, 20(%rsp)
    0x4c, 0x89, 0x74, 0x24, 0x18,                                // movq %r14, 24(%rsp)
    0x0f, 0x85, 0xc0, 0x00, 0x00, 0x00,                          // jne 0x11d8 <finalise+0x1e1>
    0x48, 0x8d, 0x8c, 0x24, 0x90, 0x10, 0x00, 0x00,              // leaq 4240(%rsp), %rcx
    0x48, 0x8b, 0x41, 0x10,                                      // movq 16(%rcx), %rax
    0x48, 0x89, 0x44, 0x24, 0x38,                                // movq %rax, 56(%rsp)
    0x48, 0x8b, 0x01,                                            // movq (%rcx), %rax
    0x48, 0x8b, 0x49, 0x08,                                      // movq 8(%rcx), %rcx
    0x48, 0x89, 0x4c, 0x24, 0x30,                                // movq %rcx, 48(%rsp)
    0x48, 0x89, 0x44, 0x24, 0x28,                                // movq %rax, 40(%rsp)
    0x48, 0x83, 0xb8, 0x88, 0x00, 0x00, 0x00, 0x02,              // cmpq $2, 136(%rax)
    0x0f, 0x8c, 0x8b, 0x00, 0x00, 0x00,                          // jl 0x11d3 <finalise+0x1dc>
    0xbb, 0x01, 0x00, 0x00, 0x00,                                // movl $1, %ebx
    0xbd, 0x70, 0x05, 0x00, 0x00,                                // movl $1392, %ebp # imm = 0x570
    0x41, 0xbe, 0xb0, 0x01, 0x00, 0x00,                          // movl $432, %r14d # imm = 0x1B0
    0x48, 0x8b, 0x4c, 0x24, 0x30,                                // movq 48(%rsp), %rcx
    0x48, 0x83, 0x3c, 0x29, 0x00,                                // cmpq $0, (%rcx,%rbp)
    0x74, 0x1d,                                                  // je 0x1181 <finalise+0x18a>
    0x48, 0x83, 0x7c, 0x29, 0xf8, 0x00,                          // cmpq $0, -8(%rcx,%rbp)
    0x75, 0x23,                                                  // jne 0x118f <finalise+0x198>
    0x48, 0x8b, 0x90, 0xb8, 0x00, 0x00, 0x00,                    // movq 184(%rax), %rdx
    0x48, 0x01, 0xc2,                                            // addq %rax, %rdx
    0x41, 0x8a, 0x14, 0x16,                                      // movb (%r14,%rdx), %dl
    0x80, 0xe2, 0x02,                                            // andb $2, %dl
    0xd0, 0xea,                                                  // shrb %dl
    0xeb, 0x02,                                                  // jmp 0x1183 <finalise+0x18c>
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x48, 0x83, 0x7c, 0x29, 0xd0, 0x00,                          // cmpq $0, -48(%rcx,%rbp)
    0x75, 0x04,                                                  // jne 0x118f <finalise+0x198>
    0x84, 0xd2,                                                  // testb %dl, %dl
    0x74, 0x2a,                                                  // je 0x11b9 <finalise+0x1c2>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x40,                                // movq 64(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x30,                                // movq 48(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x38,                                // movq 56(%rsp), %rdx
    0x48, 0x89, 0xdf,                                            // movq %rbx, %rdi
    0x4c, 0x89, 0xfe,                                            // movq %r15, %rsi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0xd3, 0x08, 0x00, 0x00,                                // callq 0x1a83 <markUsed>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x28,                                // movq 40(%rsp), %rax
    0x48, 0xff, 0xc3,                                            // incq %rbx
    0x48, 0x81, 0xc5, 0x88, 0x00, 0x00, 0x00,                    // addq $136, %rbp
    0x49, 0x81, 0xc6, 0x20, 0x01, 0x00, 0x00,                    // addq $288, %r14 # imm = 0x120
    0x48, 0x3b, 0x98, 0x88, 0x00, 0x00, 0x00,                    // cmpq 136(%rax), %rbx
    0x7c, 0x85,                                                  // jl 0x1158 <finalise+0x161>
    0x4c, 0x8b, 0x74, 0x24, 0x18,                                // movq 24(%rsp), %r14
    0x48, 0x8d, 0x8c, 0x24, 0x90, 0x10, 0x00, 0x00,              // leaq 4240(%rsp), %rcx
    0x48, 0x8b, 0x41, 0x10,                                      // movq 16(%rcx), %rax
    0x48, 0x89, 0x44, 0x24, 0x38,                                // movq %rax, 56(%rsp)
    0x4c, 0x8b, 0x09,                                            // movq (%rcx), %r9
    0x4c, 0x8b, 0x41, 0x08,                                      // movq 8(%rcx), %r8
    0x4c, 0x89, 0x44, 0x24, 0x30,                                // movq %r8, 48(%rsp)
    0x4c, 0x89, 0x4c, 0x24, 0x28,                                // movq %r9, 40(%rsp)
    0x4d, 0x8b, 0xa1, 0x88, 0x00, 0x00, 0x00,                    // movq 136(%r9), %r12
    0x49, 0x8b, 0x40, 0x20,                                      // movq 32(%r8), %rax
    0x4c, 0x8d, 0x58, 0x01,                                      // leaq 1(%rax), %r11
    0x49, 0x83, 0x79, 0x20, 0x00,                                // cmpq $0, 32(%r9)
    0x4c, 0x89, 0x7c, 0x24, 0x40,                                // movq %r15, 64(%rsp)
    0x4c, 0x89, 0x6c, 0x24, 0x48,                                // movq %r13, 72(%rsp)
    0x0f, 0x84, 0x8e, 0x00, 0x00, 0x00,                          // je 0x12ac <finalise+0x2b5>
    0x49, 0x83, 0xfc, 0x02,                                      // cmpq $2, %r12
    0x0f, 0x8c, 0x62, 0x01, 0x00, 0x00,                          // jl 0x138a <finalise+0x393>
    0x4d, 0x8d, 0xb0, 0x78, 0x05, 0x00, 0x00,                    // leaq 1400(%r8), %r14
    0x4c, 0x8b, 0x54, 0x24, 0x08,                                // movq 8(%rsp), %r10
    0xbd, 0x01, 0x00, 0x00, 0x00,                                // movl $1, %ebp
    0x4c, 0x89, 0xf6,                                            // movq %r14, %rsi
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x48, 0x8b, 0x16,                                            // movq (%rsi), %rdx
    0x4c, 0x39, 0xda,                                            // cmpq %r11, %rdx
    0x0f, 0x9c, 0xc1,                                            // setl %cl
    0x48, 0x39, 0xfa,                                            // cmpq %rdi, %rdx
    0x0f, 0x9f, 0xc0,                                            // setg %al
    0x49, 0x89, 0xef,                                            // movq %rbp, %r15
    0x84, 0xc1,                                                  // testb %al, %cl
    0x75, 0x06,                                                  // jne 0x125c <finalise+0x265>
    0x48, 0x89, 0xfa,                                            // movq %rdi, %rdx
    0x49, 0x89, 0xdf,                                            // movq %rbx, %r15
    0x48, 0xff, 0xc5,                                            // incq %rbp
    0x48, 0x81, 0xc6, 0x88, 0x00, 0x00, 0x00,                    // addq $136, %rsi
    0x4c, 0x89, 0xfb,                                            // movq %r15, %rbx
    0x48, 0x89, 0xd7,                                            // movq %rdx, %rdi
    0x49, 0x39, 0xec,                                            // cmpq %rbp, %r12
    0x75, 0xcf,                                                  // jne 0x1240 <finalise+0x249>
    0x4d, 0x85, 0xff,                                            // testq %r15, %r15
    0x74, 0x27,                                                  // je 0x129d <finalise+0x2a6>
    0x4d, 0x89, 0x3a,                                            // movq %r15, (%r10)
    0x49, 0x83, 0xc2, 0x08,                                      // addq $8, %r10
    0x4c, 0x89, 0xf8,                                            // movq %r15, %rax
    0x48, 0xc1, 0xe0, 0x07,                                      // shlq $7, %rax
    0x4a, 0x8d, 0x04, 0xf8,                                      // leaq (%rax,%r15,8), %rax
    0x4d, 0x8b, 0x9c, 0x00, 0xf0, 0x04, 0x00, 0x00,              // movq 1264(%r8,%rax), %r11
    0x4d, 0x8b, 0xa1, 0x88, 0x00, 0x00, 0x00,                    // movq 136(%r9), %r12
    0x49, 0x83, 0xfc, 0x01,                                      // cmpq $1, %r12
    0x7f, 0x97,                                                  // jg 0x1234 <finalise+0x23d>
    0x4c, 0x8b, 0x64, 0x24, 0x08,                                // movq 8(%rsp), %r12
    0x4c, 0x8b, 0x74, 0x24, 0x18,                                // movq 24(%rsp), %r14
    0xe9, 0xe3, 0x00, 0x00, 0x00,                                // jmp 0x138f <finalise+0x398>
    0x48, 0x8b, 0x4c, 0x24, 0x08,                                // movq 8(%rsp), %rcx
    0x4e, 0x8d, 0x3c, 0xe1,                                      // leaq (%rcx,%r12,8), %r15
    0xc7, 0x44, 0x24, 0x24, 0x00, 0x00, 0x00, 0x00,              // movl $0, 36(%rsp)
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x9f, 0x44, 0x24, 0x07,                                // setg 7(%rsp)
    0x0f, 0x8e, 0x68, 0x03, 0x00, 0x00,                          // jle 0x1633 <finalise+0x63c>
    0x49, 0x83, 0xfc, 0x02,                                      // cmpq $2, %r12
    0x0f, 0x8c, 0x5e, 0x03, 0x00, 0x00,                          // jl 0x1633 <finalise+0x63c>
    0x4d, 0x89, 0xfd,                                            // movq %r15, %r13
    0x4c, 0x89, 0xe6,                                            // movq %r12, %rsi
    0x49, 0x81, 0xc0, 0x70, 0x05, 0x00, 0x00,                    // addq $1392, %r8 # imm = 0x570
    0xbf, 0x01, 0x00, 0x00, 0x00,                                // movl $1, %edi
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x49, 0x8b, 0x28,                                            // movq (%r8), %rbp
    0x4c, 0x39, 0xdd,                                            // cmpq %r11, %rbp
    0x0f, 0x9c, 0xc1,                                            // setl %cl
    0x48, 0x39, 0xd5,                                            // cmpq %rdx, %rbp
    0x0f, 0x9f, 0xc3,                                            // setg %bl
    0x49, 0x89, 0xfe,                                            // movq %rdi, %r14
    0x84, 0xd9,                                                  // testb %bl, %cl
    0x75, 0x06,                                                  // jne 0x1307 <finalise+0x310>
    0x48, 0x89, 0xd5,                                            // movq %rdx, %rbp
    0x49, 0x89, 0xc6,                                            // movq %rax, %r14
    0x48, 0xff, 0xc7,                                            // incq %rdi
    0x49, 0x81, 0xc0, 0x88, 0x00, 0x00, 0x00,                    // addq $136, %r8
    0x4c, 0x89, 0xf0,                                            // movq %r14, %rax
    0x48, 0x89, 0xea,                                            // movq %rbp, %rdx
    0x48, 0x39, 0xfe,                                            // cmpq %rdi, %rsi
    0x75, 0xcf,                                                  // jne 0x12eb <finalise+0x2f4>
    0x4d, 0x85, 0xf6,                                            // testq %r14, %r14
    0x0f, 0x84, 0x11, 0x03, 0x00, 0x00,                          // je 0x1636 <finalise+0x63f>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x40,                                // movq 64(%rsp), %rax
    0x48, 0x8b, 0x6c, 0x24, 0x30,                                // movq 48(%rsp), %rbp
    0x48, 0x8b, 0x5c, 0x24, 0x38,                                // movq 56(%rsp), %rbx
    0x4c, 0x89, 0xf7,                                            // movq %r14, %rdi
    0x48, 0x8b, 0x74, 0x24, 0x20,                                // movq 32(%rsp), %rsi
    0x4c, 0x89, 0xea,                                            // movq %r13, %rdx
    0xb9, 0x01, 0x00, 0x00, 0x00,                                // movl $1, %ecx
    0x50,                                                        // pushq %rax
    0x53,                                                        // pushq %rbx
    0x55,                                                        // pushq %rbp
    0xe8, 0x7d, 0x08, 0x00, 0x00,                                // callq 0x1bcd <visit>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x49, 0x89, 0xc5,                                            // movq %rax, %r13
    0x4c, 0x8b, 0x4c, 0x24, 0x28,                                // movq 40(%rsp), %r9
    0x4c, 0x8b, 0x44, 0x24, 0x30,                                // movq 48(%rsp), %r8
    0x4c, 0x89, 0xf0,                                            // movq %r14, %rax
    0x48, 0xc1, 0xe0, 0x07,                                      // shlq $7, %rax
    0x4a, 0x8d, 0x04, 0xf0,                                      // leaq (%rax,%r14,8), %rax
    0x4d, 0x8b, 0x9c, 0x00, 0xe8, 0x04, 0x00, 0x00,              // movq 1256(%r8,%rax), %r11
    0x49, 0x8b, 0xb1, 0x88, 0x00, 0x00, 0x00,                    // movq 136(%r9), %rsi
    0x48, 0x83, 0xfe, 0x01,                                      // cmpq $1, %rsi
    0x0f, 0x8f, 0x56, 0xff, 0xff, 0xff,                          // jg 0x12db <finalise+0x2e4>
    0xe9, 0xac, 0x02, 0x00, 0x00,                                // jmp 0x1636 <finalise+0x63f>
    0x4c, 0x8b, 0x64, 0x24, 0x08,                                // movq 8(%rsp), %r12
    0x4d, 0x39, 0xf4,                                            // cmpq %r14, %r12
    0x4c, 0x8b, 0x6c, 0x24, 0x48,                                // movq 72(%rsp), %r13
    0x4c, 0x8b, 0x7c, 0x24, 0x40,                                // movq 64(%rsp), %r15
    0x48, 0x8d, 0xac, 0x24, 0x90, 0x10, 0x00, 0x00,              // leaq 4240(%rsp), %rbp
    0x0f, 0x83, 0x41, 0x02, 0x00, 0x00,                          // jae 0x15eb <finalise+0x5f4>
    0x41, 0xbe, 0x01, 0x00, 0x00, 0x00,                          // movl $1, %r14d
    0x49, 0x8b, 0x3c, 0x24,                                      // movq (%r12), %rdi
    0x48, 0x85, 0xff,                                            // testq %rdi, %rdi
    0x74, 0x07,                                                  // je 0x13c0 <finalise+0x3c9>
    0x41, 0x80, 0x3c, 0x3f, 0x00,                                // cmpb $0, (%r15,%rdi)
    0x74, 0x10,                                                  // je 0x13d0 <finalise+0x3d9>
    0x49, 0x83, 0xc4, 0x08,                                      // addq $8, %r12
    0x4c, 0x3b, 0x64, 0x24, 0x18,                                // cmpq 24(%rsp), %r12
    0x72, 0xe5,                                                  // jb 0x13b0 <finalise+0x3b9>
    0xe9, 0x1b, 0x02, 0x00, 0x00,                                // jmp 0x15eb <finalise+0x5f4>
    0x48, 0x8b, 0x45, 0x00,                                      // movq (%rbp), %rax
    0x48, 0x8b, 0x5d, 0x08,                                      // movq 8(%rbp), %rbx
    0x48, 0x03, 0x80, 0xb8, 0x00, 0x00, 0x00,                    // addq 184(%rax), %rax
    0x48, 0x8d, 0x0c, 0xff,                                      // leaq (%rdi,%rdi,8), %rcx
    0x48, 0xc1, 0xe1, 0x05,                                      // shlq $5, %rcx
    0xf6, 0x84, 0x01, 0x90, 0x00, 0x00, 0x00, 0x01,              // testb $1, 144(%rcx,%rax)
    0x75, 0x2f,                                                  // jne 0x1420 <finalise+0x429>
    0x48, 0x89, 0xf8,                                            // movq %rdi, %rax
    0x48, 0xc1, 0xe0, 0x07,                                      // shlq $7, %rax
    0x48, 0x8d, 0x04, 0xf8,                                      // leaq (%rax,%rdi,8), %rax
    0x48, 0x8b, 0x84, 0x03, 0xc0, 0x04, 0x00, 0x00,              // movq 1216(%rbx,%rax), %rax
    0x48, 0x83, 0xf8, 0x01,                                      // cmpq $1, %rax
    0x0f, 0x84, 0xdd, 0x00, 0x00, 0x00,                          // je 0x14eb <finalise+0x4f4>
    0x83, 0x7c, 0x24, 0x14, 0x00,                                // cmpl $0, 20(%rsp)
    0x75, 0xab,                                                  // jne 0x13c0 <finalise+0x3c9>
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x84, 0xac, 0x01, 0x00, 0x00,                          // je 0x15ca <finalise+0x5d3>
    0xeb, 0xa0,                                                  // jmp 0x13c0 <finalise+0x3c9>
    0x48, 0xc7, 0x43, 0x18, 0x00, 0x00, 0x00, 0x00,              // movq $0, 24(%rbx)
    0x83, 0x7c, 0x24, 0x14, 0x00,                                // cmpl $0, 20(%rsp)
    0x74, 0x71,                                                  // je 0x14a0 <finalise+0x4a9>
    0x49, 0x8b, 0x0c, 0x24,                                      // movq (%r12), %rcx
    0x48, 0x8d, 0x84, 0x24, 0x90, 0x10, 0x00, 0x00,              // leaq 4240(%rsp), %rax
    0x4c, 0x8b, 0x38,                                            // movq (%rax), %r15
    0x49, 0x8b, 0x87, 0xb8, 0x00, 0x00, 0x00,                    // movq 184(%r15), %rax
    0x4c, 0x01, 0xf8,                                            // addq %r15, %rax
    0x48, 0x8d, 0x0c, 0xc9,                                      // leaq (%rcx,%rcx,8), %rcx
    0x48, 0xc1, 0xe1, 0x05,                                      // shlq $5, %rcx
    0x48, 0x8b, 0xac, 0x01, 0xf8, 0x00, 0x00, 0x00,              // movq 248(%rcx,%rax), %rbp
    0x48, 0x85, 0xed,                                            // testq %rbp, %rbp
    0x74, 0x43,                                                  // je 0x14a0 <finalise+0x4a9>
    0x48, 0x8b, 0x84, 0x01, 0xf0, 0x00, 0x00, 0x00,              // movq 240(%rcx,%rax), %rax
    0x48, 0xc1, 0xe0, 0x04,                                      // shlq $4, %rax
    0x49, 0x03, 0x87, 0xd0, 0x00, 0x00, 0x00,                    // addq 208(%r15), %rax
    0x48, 0x89, 0xe9,                                            // movq %rbp, %rcx
    0x48, 0xc1, 0xe1, 0x04,                                      // shlq $4, %rcx
    0x48, 0x01, 0xc1,                                            // addq %rax, %rcx
    0x49, 0x8d, 0x1c, 0x0f,                                      // leaq (%r15,%rcx), %rbx
    0x48, 0x83, 0xc3, 0xf8,                                      // addq $-8, %rbx
    0x48, 0xff, 0xcd,                                            // decq %rbp
    0x48, 0x8b, 0x43, 0xf8,                                      // movq -8(%rbx), %rax
    0x4c, 0x01, 0xf8,                                            // addq %r15, %rax
    0x48, 0x83, 0x3b, 0x00,                                      // cmpq $0, (%rbx)
    0x74, 0x03,                                                  // je 0x1495 <finalise+0x49e>
    0x48, 0x8b, 0x00,                                            // movq (%rax), %rax
    0xff, 0xd0,                                                  // callq *%rax
    0x48, 0x83, 0xc3, 0xf0,                                      // addq $-16, %rbx
    0x48, 0x85, 0xed,                                            // testq %rbp, %rbp
    0x75, 0xe2,                                                  // jne 0x1482 <finalise+0x48b>
    0x48, 0x8d, 0xac, 0x24, 0x90, 0x10, 0x00, 0x00,              // leaq 4240(%rsp), %rbp
    0x48, 0x8b, 0x5d, 0x08,                                      // movq 8(%rbp), %rbx
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0xf0,                                                        // lock
    0x4c, 0x0f, 0xb1, 0x73, 0x18,                                // cmpxchgq %r14, 24(%rbx)
    0x4c, 0x8b, 0x7c, 0x24, 0x40,                                // movq 64(%rsp), %r15
    0x0f, 0x84, 0x01, 0xff, 0xff, 0xff,                          // je 0x13c0 <finalise+0x3c9>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0x6a, 0x18,                                                  // pushq $24
    0xe8, 0x0a, 0xfb, 0xff, 0xff,                                // callq 0xfe2 <systemCall>
    0x48, 0x83, 0xc4, 0x10,                                      // addq $16, %rsp
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0xf0,                                                        // lock
    0x4c, 0x0f, 0xb1, 0x73, 0x18,                                // cmpxchgq %r14, 24(%rbx)
    0x75, 0xd9,                                                  // jne 0x14bf <finalise+0x4c8>
    0xe9, 0xd5, 0xfe, 0xff, 0xff,                                // jmp 0x13c0 <finalise+0x3c9>
    0xe8, 0xfd, 0xfa, 0xff, 0xff,                                // callq 0xfed <threadPointer>
    0x49, 0x8b, 0x0c, 0x24,                                      // movq (%r12), %rcx
    0x48, 0x89, 0xca,                                            // movq %rcx, %rdx
    0x48, 0xc1, 0xe2, 0x07,                                      // shlq $7, %rdx
    0x48, 0x8d, 0x0c, 0xca,                                      // leaq (%rdx,%rcx,8), %rcx
    0x48, 0x89, 0x84, 0x0b, 0xc0, 0x04, 0x00, 0x00,              // movq %rax, 1216(%rbx,%rcx)
    0x48, 0xc7, 0x43, 0x18, 0x00, 0x00, 0x00, 0x00,              // movq $0, 24(%rbx)
    0x49, 0x8b, 0x0c, 0x24,                                      // movq (%r12), %rcx
    0x4c, 0x8b, 0x7d, 0x00,                                      // movq (%rbp), %r15
    0x49, 0x8b, 0x87, 0xb8, 0x00, 0x00, 0x00,                    // movq 184(%r15), %rax
    0x4c, 0x01, 0xf8,                                            // addq %r15, %rax
    0x48, 0x8d, 0x0c, 0xc9,                                      // leaq (%rcx,%rcx,8), %rcx
    0x48, 0xc1, 0xe1, 0x05,                                      // shlq $5, %rcx
    0x48, 0x8b, 0xac, 0x01, 0xf8, 0x00, 0x00, 0x00,              // movq 248(%rcx,%rax), %rbp
    0x48, 0x85, 0xed,                                            // testq %rbp, %rbp
    0x74, 0x43,                                                  // je 0x1579 <finalise+0x582>
    0x48, 0x8b, 0x84, 0x01, 0xf0, 0x00, 0x00, 0x00,              // movq 240(%rcx,%rax), %rax
    0x48, 0xc1, 0xe0, 0x04,                                      // shlq $4, %rax
    0x49, 0x03, 0x87, 0xd0, 0x00, 0x00, 0x00,                    // addq 208(%r15), %rax
    0x48, 0x89, 0xe9,                                            // movq %rbp, %rcx
    0x48, 0xc1, 0xe1, 0x04,                                      // shlq $4, %rcx
    0x48, 0x01, 0xc1,                                            // addq %rax, %rcx
    0x49, 0x8d, 0x1c, 0x0f,                                      // leaq (%r15,%rcx), %rbx
    0x48, 0x83, 0xc3, 0xf8,                                      // addq $-8, %rbx
    0x48, 0xff, 0xcd,                                            // decq %rbp
    0x48, 0x8b, 0x43, 0xf8,                                      // movq -8(%rbx), %rax
    0x4c, 0x01, 0xf8,                                            // addq %r15, %rax
    0x48, 0x83, 0x3b, 0x00,                                      // cmpq $0, (%rbx)
    0x74, 0x03,                                                  // je 0x156e <finalise+0x577>
    0x48, 0x8b, 0x00,                                            // movq (%rax), %rax
    0xff, 0xd0,                                                  // callq *%rax
    0x48, 0x83, 0xc3, 0xf0,                                      // addq $-16, %rbx
    0x48, 0x85, 0xed,                                            // testq %rbp, %rbp
    0x75, 0xe2,                                                  // jne 0x155b <finalise+0x564>
    0x48, 0x8d, 0xac, 0x24, 0x90, 0x10, 0x00, 0x00,              // leaq 4240(%rsp), %rbp
    0x48, 0x8b, 0x5d, 0x08,                                      // movq 8(%rbp), %rbx
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0xf0,                                                        // lock
    0x4c, 0x0f, 0xb1, 0x73, 0x18,                                // cmpxchgq %r14, 24(%rbx)
    0x4c, 0x8b, 0x7c, 0x24, 0x40,                                // movq 64(%rsp), %r15
    0x74, 0x27,                                                  // je 0x15bb <finalise+0x5c4>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0x6a, 0x18,                                                  // pushq $24
    0xe8, 0x35, 0xfa, 0xff, 0xff,                                // callq 0xfe2 <systemCall>
    0x48, 0x83, 0xc4, 0x10,                                      // addq $16, %rsp
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0xf0,                                                        // lock
    0x4c, 0x0f, 0xb1, 0x73, 0x18,                                // cmpxchgq %r14, 24(%rbx)
    0x75, 0xd9,                                                  // jne 0x1594 <finalise+0x59d>
    0x83, 0x7c, 0x24, 0x14, 0x00,                                // cmpl $0, 20(%rsp)
    0x0f, 0x85, 0xfa, 0xfd, 0xff, 0xff,                          // jne 0x13c0 <finalise+0x3c9>
    0x49, 0x8b, 0x3c, 0x24,                                      // movq (%r12), %rdi
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x45, 0x10,                                      // movq 16(%rbp), %rax
    0x48, 0x8b, 0x4d, 0x00,                                      // movq (%rbp), %rcx
    0x48, 0x8b, 0x55, 0x08,                                      // movq 8(%rbp), %rdx
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0x92, 0x03, 0x00, 0x00,                                // callq 0x1974 <unload>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0xe9, 0xd5, 0xfd, 0xff, 0xff,                                // jmp 0x13c0 <finalise+0x3c9>
    0x48, 0x8b, 0x45, 0x08,                                      // movq 8(%rbp), %rax
    0x48, 0xc7, 0x40, 0x18, 0x00, 0x00, 0x00, 0x00,              // movq $0, 24(%rax)
    0x49, 0x81, 0xfd, 0x01, 0x10, 0x00, 0x00,                    // cmpq $4097, %r13 # imm = 0x1001
    0x7c, 0x21,                                                  // jl 0x1621 <finalise+0x62a>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x7c, 0x24, 0x10,                                // movq 16(%rsp), %rdi
    0x4c, 0x89, 0xee,                                            // movq %r13, %rsi
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0x6a, 0x0b,                                                  // pushq $11
    0xe8, 0xc5, 0xf9, 0xff, 0xff,                                // callq 0xfe2 <systemCall>
    0x48, 0x83, 0xc4, 0x10,                                      // addq $16, %rsp
    0x48, 0x81, 0xc4, 0x58, 0x10, 0x00, 0x00,                    // addq $4184, %rsp # imm = 0x1058
    0x5b,                                                        // popq %rbx
    0x41, 0x5c,                                                  // popq %r12
    0x41, 0x5d,                                                  // popq %r13
    0x41, 0x5e,                                                  // popq %r14
    0x41, 0x5f,                                                  // popq %r15
    0x5d,                                                        // popq %rbp
    0xc3,                                                        // retq
    0x4d, 0x89, 0xfd,                                            // movq %r15, %r13
    0x49, 0x83, 0xfc, 0x02,                                      // cmpq $2, %r12
    0x7c, 0x7c,                                                  // jl 0x16b8 <finalise+0x6c1>
    0x8b, 0x44, 0x24, 0x24,                                      // movl 36(%rsp), %eax
    0x8a, 0x4c, 0x24, 0x07,                                      // movb 7(%rsp), %cl
    0x88, 0xc8,                                                  // movb %cl, %al
    0x89, 0x44, 0x24, 0x24,                                      // movl %eax, 36(%rsp)
    0x4f, 0x8d, 0x34, 0xe4,                                      // leaq (%r12,%r12,8), %r14
    0x49, 0xc1, 0xe6, 0x05,                                      // shlq $5, %r14
    0x49, 0x81, 0xc6, 0x70, 0xff, 0xff, 0xff,                    // addq $-144, %r14
    0x4c, 0x89, 0xe3,                                            // movq %r12, %rbx
    0x48, 0x8d, 0x6b, 0xff,                                      // leaq -1(%rbx), %rbp
    0x4d, 0x03, 0x89, 0xb8, 0x00, 0x00, 0x00,                    // addq 184(%r9), %r9
    0x43, 0xf6, 0x04, 0x0e, 0x01,                                // testb $1, (%r14,%r9)
    0x74, 0x33,                                                  // je 0x16a1 <finalise+0x6aa>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x40,                                // movq 64(%rsp), %rax
    0x4c, 0x8b, 0x44, 0x24, 0x30,                                // movq 48(%rsp), %r8
    0x4c, 0x8b, 0x4c, 0x24, 0x38,                                // movq 56(%rsp), %r9
    0x48, 0x89, 0xef,                                            // movq %rbp, %rdi
    0x48, 0x8b, 0x74, 0x24, 0x20,                                // movq 32(%rsp), %rsi
    0x4c, 0x89, 0xea,                                            // movq %r13, %rdx
    0x8b, 0x4c, 0x24, 0x2c,                                      // movl 44(%rsp), %ecx
    0x50,                                                        // pushq %rax
    0x41, 0x51,                                                  // pushq %r9
    0x41, 0x50,                                                  // pushq %r8
    0xe8, 0x33, 0x05, 0x00, 0x00,                                // callq 0x1bcd <visit>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x49, 0x89, 0xc5,                                            // movq %rax, %r13
    0x48, 0x83, 0xfb, 0x03,                                      // cmpq $3, %rbx
    0x72, 0x11,                                                  // jb 0x16b8 <finalise+0x6c1>
    0x4c, 0x8b, 0x4c, 0x24, 0x28,                                // movq 40(%rsp), %r9
    0x49, 0x81, 0xc6, 0xe0, 0xfe, 0xff, 0xff,                    // addq $-288, %r14 # imm = 0xFEE0
    0x48, 0x89, 0xeb,                                            // movq %rbp, %rbx
    0xeb, 0xa4,                                                  // jmp 0x165c <finalise+0x665>
    0x4c, 0x8b, 0x74, 0x24, 0x18,                                // movq 24(%rsp), %r14
    0x4d, 0x85, 0xe4,                                            // testq %r12, %r12
    0x7e, 0x0f,                                                  // jle 0x16d1 <finalise+0x6da>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x41, 0xc6, 0x04, 0x06, 0x00,                                // movb $0, (%r14,%rax)
    0x48, 0xff, 0xc0,                                            // incq %rax
    0x49, 0x39, 0xc4,                                            // cmpq %rax, %r12
    0x75, 0xf3,                                                  // jne 0x16c4 <finalise+0x6cd>
    0x4f, 0x8d, 0x24, 0xe7,                                      // leaq (%r15,%r12,8), %r12
    0x4d, 0x39, 0xef,                                            // cmpq %r13, %r15
    0x0f, 0x86, 0xb1, 0xfc, 0xff, 0xff,                          // jbe 0x138f <finalise+0x398>
    0x49, 0x8b, 0x7f, 0xf8,                                      // movq -8(%r15), %rdi
    0x49, 0x83, 0xc7, 0xf8,                                      // addq $-8, %r15
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x40,                                // movq 64(%rsp), %rax
    0x48, 0x8b, 0x6c, 0x24, 0x30,                                // movq 48(%rsp), %rbp
    0x48, 0x8b, 0x5c, 0x24, 0x38,                                // movq 56(%rsp), %rbx
    0x4c, 0x89, 0xf6,                                            // movq %r14, %rsi
    0x4c, 0x89, 0xe2,                                            // movq %r12, %rdx
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x50,                                                        // pushq %rax
    0x53,                                                        // pushq %rbx
    0x55,                                                        // pushq %rbp
    0xe8, 0xc4, 0x04, 0x00, 0x00,                                // callq 0x1bcd <visit>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x49, 0x89, 0xc4,                                            // movq %rax, %r12
    0xeb, 0xc3,                                                  // jmp 0x16d5 <finalise+0x6de>
    // forget:
    0x53,                                                        // pushq %rbx
    0x48, 0x8b, 0x5c, 0x24, 0x18,                                // movq 24(%rsp), %rbx
    0xe8, 0xd0, 0xf8, 0xff, 0xff,                                // callq 0xfed <threadPointer>
    0x48, 0x83, 0x7b, 0x30, 0x00,                                // cmpq $0, 48(%rbx)
    0x74, 0x37,                                                  // je 0x175b <forget+0x49>
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x48, 0x83, 0xbc, 0x0b, 0xa8, 0x00, 0x00, 0x00, 0x00,        // cmpq $0, 168(%rbx,%rcx)
    0x74, 0x0a,                                                  // je 0x173b <forget+0x29>
    0x48, 0x39, 0x84, 0x0b, 0x90, 0x00, 0x00, 0x00,              // cmpq %rax, 144(%rbx,%rcx)
    0x74, 0x0f,                                                  // je 0x174a <forget+0x38>
    0x48, 0x83, 0xc1, 0x20,                                      // addq $32, %rcx
    0x48, 0x81, 0xf9, 0x00, 0x04, 0x00, 0x00,                    // cmpq $1024, %rcx # imm = 0x400
    0x75, 0xde,                                                  // jne 0x1726 <forget+0x14>
    0xeb, 0x11,                                                  // jmp 0x175b <forget+0x49>
    0x48, 0xc7, 0x84, 0x0b, 0xa8, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, // movq $0, 168(%rbx,%rcx)
    0xf0,                                                        // lock
    0x48, 0xff, 0x4b, 0x30,                                      // decq 48(%rbx)
    0x5b,                                                        // popq %rbx
    0xc3,                                                        // retq
    // realOf:
    0x55,                                                        // pushq %rbp
    0x41, 0x57,                                                  // pushq %r15
    0x41, 0x56,                                                  // pushq %r14
    0x41, 0x55,                                                  // pushq %r13
    0x41, 0x54,                                                  // pushq %r12
    0x53,                                                        // pushq %rbx
    0x48, 0x83, 0xec, 0x68,                                      // subq $104, %rsp
    0x4c, 0x8b, 0x94, 0x24, 0xa0, 0x00, 0x00, 0x00,              // movq 160(%rsp), %r10
    0x49, 0x8b, 0x44, 0xfa, 0x38,                                // movq 56(%r10,%rdi,8), %rax
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x74, 0x75,                                                  // je 0x17f2 <realOf+0x95>
    0x49, 0x83, 0x7a, 0x20, 0x00,                                // cmpq $0, 32(%r10)
    0x74, 0x76,                                                  // je 0x17fa <realOf+0x9d>
    0x48, 0x8d, 0x8c, 0x24, 0xa0, 0x00, 0x00, 0x00,              // leaq 160(%rsp), %rcx
    0x4c, 0x8b, 0x41, 0x08,                                      // movq 8(%rcx), %r8
    0x4d, 0x8b, 0x6c, 0xf8, 0x38,                                // movq 56(%r8,%rdi,8), %r13
    0x4d, 0x85, 0xed,                                            // testq %r13, %r13
    0x0f, 0x85, 0xbe, 0x01, 0x00, 0x00,                          // jne 0x195c <realOf+0x1ff>
    0x49, 0x8d, 0x0c, 0x02,                                      // leaq (%r10,%rax), %rcx
    0x48, 0x89, 0x4c, 0x24, 0x48,                                // movq %rcx, 72(%rsp)
    0x48, 0xc7, 0x44, 0x24, 0x50, 0x00, 0x00, 0x00, 0x00,        // movq $0, 80(%rsp)
    0x48, 0xb9, 0x00, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00,  // movabsq $4294967296, %rcx # imm = 0x100000000
    0x48, 0x89, 0x4c, 0x24, 0x58,                                // movq %rcx, 88(%rsp)
    0xc7, 0x44, 0x24, 0x60, 0x01, 0x00, 0x00, 0x00,              // movl $1, 96(%rsp)
    0x41, 0x8a, 0x0c, 0x02,                                      // movb (%r10,%rax), %cl
    0x84, 0xc9,                                                  // testb %cl, %cl
    0x74, 0x34,                                                  // je 0x1803 <realOf+0xa6>
    0x4a, 0x8d, 0x14, 0x10,                                      // leaq (%rax,%r10), %rdx
    0x48, 0xff, 0xc2,                                            // incq %rdx
    0xb8, 0x05, 0x15, 0x00, 0x00,                                // movl $5381, %eax # imm = 0x1505
    0x89, 0xc6,                                                  // movl %eax, %esi
    0xc1, 0xe6, 0x05,                                            // shll $5, %esi
    0x01, 0xc6,                                                  // addl %eax, %esi
    0x0f, 0xb6, 0xc1,                                            // movzbl %cl, %eax
    0x01, 0xf0,                                                  // addl %esi, %eax
    0x8a, 0x0a,                                                  // movb (%rdx), %cl
    0x48, 0xff, 0xc2,                                            // incq %rdx
    0x84, 0xc9,                                                  // testb %cl, %cl
    0x75, 0xeb,                                                  // jne 0x17db <realOf+0x7e>
    0xeb, 0x16,                                                  // jmp 0x1808 <realOf+0xab>
    0x45, 0x31, 0xed,                                            // xorl %r13d, %r13d
    0xe9, 0x62, 0x01, 0x00, 0x00,                                // jmp 0x195c <realOf+0x1ff>
    0x4d, 0x8b, 0x2c, 0x02,                                      // movq (%r10,%rax), %r13
    0xe9, 0x59, 0x01, 0x00, 0x00,                                // jmp 0x195c <realOf+0x1ff>
    0xb8, 0x05, 0x15, 0x00, 0x00,                                // movl $5381, %eax # imm = 0x1505
    0x4d, 0x8b, 0x4a, 0x10,                                      // movq 16(%r10), %r9
    0x4d, 0x01, 0xd1,                                            // addq %r10, %r9
    0x89, 0x44, 0x24, 0x64,                                      // movl %eax, 100(%rsp)
    0x49, 0x8b, 0x02,                                            // movq (%r10), %rax
    0x49, 0x8b, 0x04, 0x02,                                      // movq (%r10,%rax), %rax
    0x49, 0x83, 0x7a, 0x08, 0x00,                                // cmpq $0, 8(%r10)
    0x74, 0x08,                                                  // je 0x1829 <realOf+0xcc>
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x74, 0x03,                                                  // je 0x1829 <realOf+0xcc>
    0x48, 0x8b, 0x00,                                            // movq (%rax), %rax
    0x48, 0x8b, 0x68, 0x08,                                      // movq 8(%rax), %rbp
    0x48, 0x85, 0xed,                                            // testq %rbp, %rbp
    0x0f, 0x84, 0x1e, 0x01, 0x00, 0x00,                          // je 0x1954 <realOf+0x1f7>
    0x4c, 0x89, 0x04, 0x24,                                      // movq %r8, (%rsp)
    0x48, 0x89, 0x7c, 0x24, 0x08,                                // movq %rdi, 8(%rsp)
    0x4c, 0x8d, 0x44, 0x24, 0x30,                                // leaq 48(%rsp), %r8
    0x4c, 0x8d, 0x74, 0x24, 0x20,                                // leaq 32(%rsp), %r14
    0x4c, 0x8d, 0x64, 0x24, 0x28,                                // leaq 40(%rsp), %r12
    0x4c, 0x8d, 0x5c, 0x24, 0x18,                                // leaq 24(%rsp), %r11
    0x45, 0x31, 0xff,                                            // xorl %r15d, %r15d
    0x48, 0x8d, 0x74, 0x24, 0x10,                                // leaq 16(%rsp), %rsi
    0x4c, 0x8b, 0x6d, 0x00,                                      // movq (%rbp), %r13
    0x4d, 0x39, 0xcd,                                            // cmpq %r9, %r13
    0x0f, 0x84, 0xd1, 0x00, 0x00, 0x00,                          // je 0x1939 <realOf+0x1dc>
    0x48, 0x8b, 0x45, 0x10,                                      // movq 16(%rbp), %rax
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x84, 0xc4, 0x00, 0x00, 0x00,                          // je 0x1939 <realOf+0x1dc>
    0x4c, 0x89, 0x7c, 0x24, 0x40,                                // movq %r15, 64(%rsp)
    0x4c, 0x89, 0x7c, 0x24, 0x38,                                // movq %r15, 56(%rsp)
    0x4c, 0x89, 0x7c, 0x24, 0x30,                                // movq %r15, 48(%rsp)
    0x4c, 0x89, 0x7c, 0x24, 0x28,                                // movq %r15, 40(%rsp)
    0x4c, 0x89, 0x7c, 0x24, 0x20,                                // movq %r15, 32(%rsp)
    0x4c, 0x89, 0x7c, 0x24, 0x18,                                // movq %r15, 24(%rsp)
    0x4c, 0x89, 0x7c, 0x24, 0x10,                                // movq %r15, 16(%rsp)
    0x48, 0x8b, 0x10,                                            // movq (%rax), %rdx
    0x48, 0x85, 0xd2,                                            // testq %rdx, %rdx
    0x0f, 0x84, 0x95, 0x00, 0x00, 0x00,                          // je 0x1939 <realOf+0x1dc>
    0x4c, 0x89, 0xe9,                                            // movq %r13, %rcx
    0x4c, 0x29, 0xd1,                                            // subq %r10, %rcx
    0x48, 0x83, 0xc0, 0x10,                                      // addq $16, %rax
    0x48, 0x8b, 0x58, 0xf8,                                      // movq -8(%rax), %rbx
    0x48, 0x01, 0xcb,                                            // addq %rcx, %rbx
    0x48, 0x83, 0xfa, 0x05,                                      // cmpq $5, %rdx
    0x7e, 0x20,                                                  // jle 0x18db <realOf+0x17e>
    0x48, 0x81, 0xfa, 0xf0, 0xff, 0xff, 0x6f,                    // cmpq $1879048176, %rdx # imm = 0x6FFFFFF0
    0x74, 0x2b,                                                  // je 0x18ef <realOf+0x192>
    0x4c, 0x89, 0xf7,                                            // movq %r14, %rdi
    0x48, 0x81, 0xfa, 0xf5, 0xfe, 0xff, 0x6f,                    // cmpq $1879047925, %rdx # imm = 0x6FFFFEF5
    0x74, 0x22,                                                  // je 0x18f2 <realOf+0x195>
    0x48, 0x83, 0xfa, 0x06,                                      // cmpq $6, %rdx
    0x75, 0x1f,                                                  // jne 0x18f5 <realOf+0x198>
    0x48, 0x89, 0xf7,                                            // movq %rsi, %rdi
    0xeb, 0x17,                                                  // jmp 0x18f2 <realOf+0x195>
    0x4c, 0x89, 0xe7,                                            // movq %r12, %rdi
    0x48, 0x83, 0xfa, 0x04,                                      // cmpq $4, %rdx
    0x74, 0x0e,                                                  // je 0x18f2 <realOf+0x195>
    0x4c, 0x89, 0xdf,                                            // movq %r11, %rdi
    0x48, 0x83, 0xfa, 0x05,                                      // cmpq $5, %rdx
    0x74, 0x05,                                                  // je 0x18f2 <realOf+0x195>
    0xeb, 0x06,                                                  // jmp 0x18f5 <realOf+0x198>
    0x4c, 0x89, 0xc7,                                            // movq %r8, %rdi
    0x48, 0x89, 0x1f,                                            // movq %rbx, (%rdi)
    0x48, 0x8b, 0x10,                                            // movq (%rax), %rdx
    0x48, 0x83, 0xc0, 0x10,                                      // addq $16, %rax
    0x48, 0x85, 0xd2,                                            // testq %rdx, %rdx
    0x75, 0xad,                                                  // jne 0x18ae <realOf+0x151>
    0x48, 0x83, 0x7c, 0x24, 0x10, 0x00,                          // cmpq $0, 16(%rsp)
    0x74, 0x30,                                                  // je 0x1939 <realOf+0x1dc>
    0x4c, 0x89, 0xd7,                                            // movq %r10, %rdi
    0x48, 0x8d, 0x54, 0x24, 0x48,                                // leaq 72(%rsp), %rdx
    0x4d, 0x89, 0xcf,                                            // movq %r9, %r15
    0x4c, 0x89, 0xd3,                                            // movq %r10, %rbx
    0xe8, 0x17, 0x2c, 0x00, 0x00,                                // callq 0x4533 <find>
    0x4c, 0x8d, 0x5c, 0x24, 0x18,                                // leaq 24(%rsp), %r11
    0x4c, 0x8d, 0x44, 0x24, 0x30,                                // leaq 48(%rsp), %r8
    0x49, 0x89, 0xda,                                            // movq %rbx, %r10
    0x48, 0x8d, 0x74, 0x24, 0x10,                                // leaq 16(%rsp), %rsi
    0x4d, 0x89, 0xf9,                                            // movq %r15, %r9
    0x45, 0x31, 0xff,                                            // xorl %r15d, %r15d
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x75, 0x35,                                                  // jne 0x196e <realOf+0x211>
    0x48, 0x8b, 0x6d, 0x18,                                      // movq 24(%rbp), %rbp
    0x48, 0x85, 0xed,                                            // testq %rbp, %rbp
    0x0f, 0x85, 0x15, 0xff, 0xff, 0xff,                          // jne 0x185b <realOf+0xfe>
    0x45, 0x31, 0xed,                                            // xorl %r13d, %r13d
    0x48, 0x8b, 0x7c, 0x24, 0x08,                                // movq 8(%rsp), %rdi
    0x4c, 0x8b, 0x04, 0x24,                                      // movq (%rsp), %r8
    0xeb, 0x03,                                                  // jmp 0x1957 <realOf+0x1fa>
    0x45, 0x31, 0xed,                                            // xorl %r13d, %r13d
    0x4d, 0x89, 0x6c, 0xf8, 0x38,                                // movq %r13, 56(%r8,%rdi,8)
    0x4c, 0x89, 0xe8,                                            // movq %r13, %rax
    0x48, 0x83, 0xc4, 0x68,                                      // addq $104, %rsp
    0x5b,                                                        // popq %rbx
    0x41, 0x5c,                                                  // popq %r12
    0x41, 0x5d,                                                  // popq %r13
    0x41, 0x5e,                                                  // popq %r14
    0x41, 0x5f,                                                  // popq %r15
    0x5d,                                                        // popq %rbp
    0xc3,                                                        // retq
    0x4c, 0x03, 0x68, 0x08,                                      // addq 8(%rax), %r13
    0xeb, 0xd5,                                                  // jmp 0x1949 <realOf+0x1ec>
    // unload:
    0x4c, 0x8b, 0x54, 0x24, 0x08,                                // movq 8(%rsp), %r10
    0x4c, 0x8b, 0x4c, 0x24, 0x10,                                // movq 16(%rsp), %r9
    0x49, 0x8b, 0x71, 0x28,                                      // movq 40(%r9), %rsi
    0x48, 0x85, 0xf6,                                            // testq %rsi, %rsi
    0x7e, 0x3e,                                                  // jle 0x19c5 <unload+0x51>
    0x49, 0x8b, 0x82, 0x88, 0x00, 0x00, 0x00,                    // movq 136(%r10), %rax
    0x48, 0x89, 0xc1,                                            // movq %rax, %rcx
    0x48, 0xc1, 0xe1, 0x07,                                      // shlq $7, %rcx
    0x48, 0x8d, 0x04, 0xc1,                                      // leaq (%rcx,%rax,8), %rax
    0x4c, 0x01, 0xc8,                                            // addq %r9, %rax
    0x48, 0x05, 0x90, 0x04, 0x00, 0x00,                          // addq $1168, %rax # imm = 0x490
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x48, 0x8b, 0x14, 0xc8,                                      // movq (%rax,%rcx,8), %rdx
    0x48, 0x39, 0xfa,                                            // cmpq %rdi, %rdx
    0x74, 0x0b,                                                  // je 0x19bb <unload+0x47>
    0x4a, 0x89, 0x14, 0xc0,                                      // movq %rdx, (%rax,%r8,8)
    0x49, 0xff, 0xc0,                                            // incq %r8
    0x49, 0x8b, 0x71, 0x28,                                      // movq 40(%r9), %rsi
    0x48, 0xff, 0xc1,                                            // incq %rcx
    0x48, 0x39, 0xf1,                                            // cmpq %rsi, %rcx
    0x7c, 0xe4,                                                  // jl 0x19a7 <unload+0x33>
    0xeb, 0x03,                                                  // jmp 0x19c8 <unload+0x54>
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x4d, 0x89, 0x41, 0x28,                                      // movq %r8, 40(%r9)
    0x48, 0x89, 0xf8,                                            // movq %rdi, %rax
    0x48, 0xc1, 0xe0, 0x07,                                      // shlq $7, %rax
    0x4c, 0x8d, 0x04, 0xf8,                                      // leaq (%rax,%rdi,8), %r8
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x4b, 0x89, 0x84, 0x01, 0xe0, 0x04, 0x00, 0x00,              // movq %rax, 1248(%r9,%r8)
    0x4b, 0x89, 0x84, 0x01, 0xf0, 0x04, 0x00, 0x00,              // movq %rax, 1264(%r9,%r8)
    0x4b, 0x89, 0x84, 0x01, 0xe8, 0x04, 0x00, 0x00,              // movq %rax, 1256(%r9,%r8)
    0x4b, 0x89, 0x84, 0x01, 0xc8, 0x04, 0x00, 0x00,              // movq %rax, 1224(%r9,%r8)
    0x4b, 0x89, 0x84, 0x01, 0xd8, 0x04, 0x00, 0x00,              // movq %rax, 1240(%r9,%r8)
    0x49, 0x8b, 0xb2, 0x88, 0x00, 0x00, 0x00,                    // movq 136(%r10), %rsi
    0x48, 0x85, 0xf6,                                            // testq %rsi, %rsi
    0x7e, 0x57,                                                  // jle 0x1a64 <unload+0xf0>
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x48, 0x89, 0xf0,                                            // movq %rsi, %rax
    0x48, 0xc1, 0xe0, 0x07,                                      // shlq $7, %rax
    0x48, 0x8d, 0x04, 0xf0,                                      // leaq (%rax,%rsi,8), %rax
    0x4c, 0x01, 0xc8,                                            // addq %r9, %rax
    0x48, 0x8d, 0x04, 0xf0,                                      // leaq (%rax,%rsi,8), %rax
    0x49, 0x8b, 0x8a, 0x90, 0x00, 0x00, 0x00,                    // movq 144(%r10), %rcx
    0x48, 0x8d, 0x04, 0xc8,                                      // leaq (%rax,%rcx,8), %rax
    0x48, 0x8d, 0x4e, 0x07,                                      // leaq 7(%rsi), %rcx
    0x48, 0x83, 0xc6, 0x0e,                                      // addq $14, %rsi
    0x48, 0x85, 0xc9,                                            // testq %rcx, %rcx
    0x48, 0x0f, 0x49, 0xf1,                                      // cmovnsq %rcx, %rsi
    0x48, 0xc1, 0xfe, 0x03,                                      // sarq $3, %rsi
    0x48, 0x0f, 0xaf, 0xf7,                                      // imulq %rdi, %rsi
    0x48, 0x01, 0xc6,                                            // addq %rax, %rsi
    0x48, 0x89, 0xd0,                                            // movq %rdx, %rax
    0x48, 0xc1, 0xe8, 0x03,                                      // shrq $3, %rax
    0xc6, 0x84, 0x30, 0x90, 0x04, 0x00, 0x00, 0x00,              // movb $0, 1168(%rax,%rsi)
    0x48, 0xff, 0xc2,                                            // incq %rdx
    0x49, 0x8b, 0xb2, 0x88, 0x00, 0x00, 0x00,                    // movq 136(%r10), %rsi
    0x48, 0x39, 0xf2,                                            // cmpq %rsi, %rdx
    0x7c, 0xab,                                                  // jl 0x1a0f <unload+0x9b>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x4b, 0x89, 0x84, 0x01, 0x10, 0x05, 0x00, 0x00,              // movq %rax, 1296(%r9,%r8)
    0x4b, 0x89, 0x84, 0x01, 0x98, 0x04, 0x00, 0x00,              // movq %rax, 1176(%r9,%r8)
    0x4b, 0xc7, 0x84, 0x01, 0xc0, 0x04, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, // movq $0, 1216(%r9,%r8)
    0xc3,                                                        // retq
    // markUsed:
    0x55,                                                        // pushq %rbp
    0x41, 0x57,                                                  // pushq %r15
    0x41, 0x56,                                                  // pushq %r14
    0x41, 0x55,                                                  // pushq %r13
    0x41, 0x54,                                                  // pushq %r12
    0x53,                                                        // pushq %rbx
    0x50,                                                        // pushq %rax
    0x80, 0x3c, 0x3e, 0x00,                                      // cmpb $0, (%rsi,%rdi)
    0x0f, 0x85, 0x26, 0x01, 0x00, 0x00,                          // jne 0x1bbe <markUsed+0x13b>
    0x49, 0x89, 0xf7,                                            // movq %rsi, %r15
    0x49, 0x89, 0xfe,                                            // movq %rdi, %r14
    0x4c, 0x8d, 0x64, 0x24, 0x40,                                // leaq 64(%rsp), %r12
    0xc6, 0x04, 0x3e, 0x01,                                      // movb $1, (%rsi,%rdi)
    0x49, 0x8b, 0x04, 0x24,                                      // movq (%r12), %rax
    0x48, 0x8b, 0x88, 0xb8, 0x00, 0x00, 0x00,                    // movq 184(%rax), %rcx
    0x48, 0x01, 0xc1,                                            // addq %rax, %rcx
    0x48, 0x8d, 0x14, 0xff,                                      // leaq (%rdi,%rdi,8), %rdx
    0x48, 0xc1, 0xe2, 0x05,                                      // shlq $5, %rdx
    0x4c, 0x8b, 0xac, 0x0a, 0xa8, 0x00, 0x00, 0x00,              // movq 168(%rdx,%rcx), %r13
    0x4d, 0x85, 0xed,                                            // testq %r13, %r13
    0x7e, 0x4e,                                                  // jle 0x1b18 <markUsed+0x95>
    0x48, 0x8b, 0x8c, 0x0a, 0xa0, 0x00, 0x00, 0x00,              // movq 160(%rdx,%rcx), %rcx
    0x48, 0x8b, 0x90, 0xc8, 0x00, 0x00, 0x00,                    // movq 200(%rax), %rdx
    0x48, 0x8d, 0x1c, 0xca,                                      // leaq (%rdx,%rcx,8), %rbx
    0x48, 0x01, 0xc3,                                            // addq %rax, %rbx
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0x48, 0x8b, 0x3c, 0xeb,                                      // movq (%rbx,%rbp,8), %rdi
    0x48, 0x85, 0xff,                                            // testq %rdi, %rdi
    0x7e, 0x21,                                                  // jle 0x1b0c <markUsed+0x89>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x49, 0x8b, 0x44, 0x24, 0x10,                                // movq 16(%r12), %rax
    0x49, 0x8b, 0x0c, 0x24,                                      // movq (%r12), %rcx
    0x49, 0x8b, 0x54, 0x24, 0x08,                                // movq 8(%r12), %rdx
    0x4c, 0x89, 0xfe,                                            // movq %r15, %rsi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0x7b, 0xff, 0xff, 0xff,                                // callq 0x1a83 <markUsed>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x48, 0xff, 0xc5,                                            // incq %rbp
    0x49, 0x39, 0xed,                                            // cmpq %rbp, %r13
    0x75, 0xce,                                                  // jne 0x1ae2 <markUsed+0x5f>
    0x49, 0x8b, 0x04, 0x24,                                      // movq (%r12), %rax
    0x48, 0x8b, 0x88, 0x88, 0x00, 0x00, 0x00,                    // movq 136(%rax), %rcx
    0x48, 0x83, 0xf9, 0x02,                                      // cmpq $2, %rcx
    0x0f, 0x8c, 0x95, 0x00, 0x00, 0x00,                          // jl 0x1bbe <markUsed+0x13b>
    0xbb, 0x01, 0x00, 0x00, 0x00,                                // movl $1, %ebx
    0x48, 0x89, 0xca,                                            // movq %rcx, %rdx
    0x48, 0xc1, 0xe2, 0x07,                                      // shlq $7, %rdx
    0x48, 0x8d, 0x14, 0xca,                                      // leaq (%rdx,%rcx,8), %rdx
    0x49, 0x03, 0x54, 0x24, 0x08,                                // addq 8(%r12), %rdx
    0x48, 0x8d, 0x14, 0xca,                                      // leaq (%rdx,%rcx,8), %rdx
    0x48, 0x8b, 0xb0, 0x90, 0x00, 0x00, 0x00,                    // movq 144(%rax), %rsi
    0x48, 0x8d, 0x14, 0xf2,                                      // leaq (%rdx,%rsi,8), %rdx
    0x48, 0x8d, 0x71, 0x07,                                      // leaq 7(%rcx), %rsi
    0x48, 0x83, 0xc1, 0x0e,                                      // addq $14, %rcx
    0x48, 0x85, 0xf6,                                            // testq %rsi, %rsi
    0x48, 0x0f, 0x49, 0xce,                                      // cmovnsq %rsi, %rcx
    0x48, 0xc1, 0xf9, 0x03,                                      // sarq $3, %rcx
    0x49, 0x0f, 0xaf, 0xce,                                      // imulq %r14, %rcx
    0x48, 0x01, 0xd1,                                            // addq %rdx, %rcx
    0x48, 0x89, 0xda,                                            // movq %rbx, %rdx
    0x48, 0xc1, 0xea, 0x03,                                      // shrq $3, %rdx
    0x0f, 0xb6, 0x8c, 0x0a, 0x90, 0x04, 0x00, 0x00,              // movzbl 1168(%rdx,%rcx), %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0x80, 0xe2, 0x07,                                            // andb $7, %dl
    0x0f, 0xb6, 0xd2,                                            // movzbl %dl, %edx
    0x0f, 0xa3, 0xd1,                                            // btl %edx, %ecx
    0x73, 0x28,                                                  // jae 0x1bab <markUsed+0x128>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x49, 0x8b, 0x44, 0x24, 0x10,                                // movq 16(%r12), %rax
    0x49, 0x8b, 0x0c, 0x24,                                      // movq (%r12), %rcx
    0x49, 0x8b, 0x54, 0x24, 0x08,                                // movq 8(%r12), %rdx
    0x48, 0x89, 0xdf,                                            // movq %rbx, %rdi
    0x4c, 0x89, 0xfe,                                            // movq %r15, %rsi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0xe0, 0xfe, 0xff, 0xff,                                // callq 0x1a83 <markUsed>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x49, 0x8b, 0x04, 0x24,                                      // movq (%r12), %rax
    0x48, 0xff, 0xc3,                                            // incq %rbx
    0x48, 0x8b, 0x88, 0x88, 0x00, 0x00, 0x00,                    // movq 136(%rax), %rcx
    0x48, 0x39, 0xcb,                                            // cmpq %rcx, %rbx
    0x0f, 0x8c, 0x70, 0xff, 0xff, 0xff,                          // jl 0x1b2e <markUsed+0xab>
    0x48, 0x83, 0xc4, 0x08,                                      // addq $8, %rsp
    0x5b,                                                        // popq %rbx
    0x41, 0x5c,                                                  // popq %r12
    0x41, 0x5d,                                                  // popq %r13
    0x41, 0x5e,                                                  // popq %r14
    0x41, 0x5f,                                                  // popq %r15
    0x5d,                                                        // popq %rbp
    0xc3,                                                        // retq
    // visit:
    0x55,                                                        // pushq %rbp
    0x41, 0x57,                                                  // pushq %r15
    0x41, 0x56,                                                  // pushq %r14
    0x41, 0x55,                                                  // pushq %r13
    0x41, 0x54,                                                  // pushq %r12
    0x53,                                                        // pushq %rbx
    0x48, 0x83, 0xec, 0x18,                                      // subq $24, %rsp
    0x48, 0x89, 0xd0,                                            // movq %rdx, %rax
    0x80, 0x3c, 0x3e, 0x00,                                      // cmpb $0, (%rsi,%rdi)
    0x0f, 0x85, 0x63, 0x01, 0x00, 0x00,                          // jne 0x1d4b <visit+0x17e>
    0x4c, 0x8d, 0x64, 0x24, 0x50,                                // leaq 80(%rsp), %r12
    0xc6, 0x04, 0x3e, 0x01,                                      // movb $1, (%rsi,%rdi)
    0x49, 0x8b, 0x1c, 0x24,                                      // movq (%r12), %rbx
    0x48, 0x8b, 0x93, 0xb8, 0x00, 0x00, 0x00,                    // movq 184(%rbx), %rdx
    0x48, 0x01, 0xda,                                            // addq %rbx, %rdx
    0x48, 0x8d, 0x2c, 0xff,                                      // leaq (%rdi,%rdi,8), %rbp
    0x48, 0xc1, 0xe5, 0x05,                                      // shlq $5, %rbp
    0x4c, 0x8b, 0xbc, 0x15, 0xb8, 0x00, 0x00, 0x00,              // movq 184(%rbp,%rdx), %r15
    0x4d, 0x85, 0xff,                                            // testq %r15, %r15
    0x48, 0x89, 0x7c, 0x24, 0x08,                                // movq %rdi, 8(%rsp)
    0x48, 0x89, 0x74, 0x24, 0x10,                                // movq %rsi, 16(%rsp)
    0x7e, 0x56,                                                  // jle 0x1c74 <visit+0xa7>
    0x48, 0x8b, 0x94, 0x15, 0xb0, 0x00, 0x00, 0x00,              // movq 176(%rbp,%rdx), %rdx
    0x48, 0x8b, 0xb3, 0xc8, 0x00, 0x00, 0x00,                    // movq 200(%rbx), %rsi
    0x4c, 0x8d, 0x2c, 0xd6,                                      // leaq (%rsi,%rdx,8), %r13
    0x49, 0x01, 0xdd,                                            // addq %rbx, %r13
    0x45, 0x31, 0xf6,                                            // xorl %r14d, %r14d
    0x4b, 0x8b, 0x7c, 0xf5, 0x00,                                // movq (%r13,%r14,8), %rdi
    0x48, 0x85, 0xff,                                            // testq %rdi, %rdi
    0x7e, 0x2b,                                                  // jle 0x1c6c <visit+0x9f>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x49, 0x8b, 0x5c, 0x24, 0x10,                                // movq 16(%r12), %rbx
    0x4d, 0x8b, 0x04, 0x24,                                      // movq (%r12), %r8
    0x49, 0x8b, 0x6c, 0x24, 0x08,                                // movq 8(%r12), %rbp
    0x48, 0x8b, 0x74, 0x24, 0x18,                                // movq 24(%rsp), %rsi
    0x48, 0x89, 0xc2,                                            // movq %rax, %rdx
    0x53,                                                        // pushq %rbx
    0x55,                                                        // pushq %rbp
    0x41, 0x50,                                                  // pushq %r8
    0x89, 0xcb,                                                  // movl %ecx, %ebx
    0xe8, 0x67, 0xff, 0xff, 0xff,                                // callq 0x1bcd <visit>
    0x89, 0xd9,                                                  // movl %ebx, %ecx
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x49, 0xff, 0xc6,                                            // incq %r14
    0x4d, 0x39, 0xf7,                                            // cmpq %r14, %r15
    0x75, 0xc3,                                                  // jne 0x1c37 <visit+0x6a>
    0x85, 0xc9,                                                  // testl %ecx, %ecx
    0x0f, 0x84, 0xc2, 0x00, 0x00, 0x00,                          // je 0x1d3e <visit+0x171>
    0x49, 0x8b, 0x0c, 0x24,                                      // movq (%r12), %rcx
    0x48, 0x8b, 0x99, 0x88, 0x00, 0x00, 0x00,                    // movq 136(%rcx), %rbx
    0x48, 0x83, 0xfb, 0x02,                                      // cmpq $2, %rbx
    0x4c, 0x8b, 0x74, 0x24, 0x08,                                // movq 8(%rsp), %r14
    0x0f, 0x8c, 0xad, 0x00, 0x00, 0x00,                          // jl 0x1d43 <visit+0x176>
    0x4c, 0x8b, 0x7c, 0x24, 0x10,                                // movq 16(%rsp), %r15
    0x48, 0xff, 0xcb,                                            // decq %rbx
    0x49, 0x8b, 0x0c, 0x24,                                      // movq (%r12), %rcx
    0x48, 0x8b, 0x91, 0x88, 0x00, 0x00, 0x00,                    // movq 136(%rcx), %rdx
    0x48, 0x89, 0xd6,                                            // movq %rdx, %rsi
    0x48, 0xc1, 0xe6, 0x07,                                      // shlq $7, %rsi
    0x48, 0x8d, 0x34, 0xd6,                                      // leaq (%rsi,%rdx,8), %rsi
    0x49, 0x03, 0x74, 0x24, 0x08,                                // addq 8(%r12), %rsi
    0x48, 0x8b, 0x89, 0x90, 0x00, 0x00, 0x00,                    // movq 144(%rcx), %rcx
    0x48, 0x8d, 0x34, 0xd6,                                      // leaq (%rsi,%rdx,8), %rsi
    0x48, 0x8d, 0x0c, 0xce,                                      // leaq (%rsi,%rcx,8), %rcx
    0x48, 0x8d, 0x72, 0x07,                                      // leaq 7(%rdx), %rsi
    0x48, 0x83, 0xc2, 0x0e,                                      // addq $14, %rdx
    0x48, 0x85, 0xf6,                                            // testq %rsi, %rsi
    0x48, 0x0f, 0x49, 0xd6,                                      // cmovnsq %rsi, %rdx
    0x48, 0xc1, 0xfa, 0x03,                                      // sarq $3, %rdx
    0x49, 0x0f, 0xaf, 0xd6,                                      // imulq %r14, %rdx
    0x48, 0x01, 0xca,                                            // addq %rcx, %rdx
    0x48, 0x89, 0xd9,                                            // movq %rbx, %rcx
    0x48, 0xc1, 0xe9, 0x03,                                      // shrq $3, %rcx
    0x0f, 0xb6, 0x8c, 0x11, 0x90, 0x04, 0x00, 0x00,              // movzbl 1168(%rcx,%rdx), %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0x80, 0xe2, 0x07,                                            // andb $7, %dl
    0x0f, 0xb6, 0xd2,                                            // movzbl %dl, %edx
    0x0f, 0xa3, 0xd1,                                            // btl %edx, %ecx
    0x73, 0x2e,                                                  // jae 0x1d2c <visit+0x15f>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x49, 0x8b, 0x6c, 0x24, 0x10,                                // movq 16(%r12), %rbp
    0x4d, 0x8b, 0x04, 0x24,                                      // movq (%r12), %r8
    0x4d, 0x8b, 0x4c, 0x24, 0x08,                                // movq 8(%r12), %r9
    0x48, 0x89, 0xdf,                                            // movq %rbx, %rdi
    0x4c, 0x89, 0xfe,                                            // movq %r15, %rsi
    0x48, 0x89, 0xc2,                                            // movq %rax, %rdx
    0xb9, 0x01, 0x00, 0x00, 0x00,                                // movl $1, %ecx
    0x55,                                                        // pushq %rbp
    0x41, 0x51,                                                  // pushq %r9
    0x41, 0x50,                                                  // pushq %r8
    0xe8, 0xa5, 0xfe, 0xff, 0xff,                                // callq 0x1bcd <visit>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x48, 0x89, 0xd9,                                            // movq %rbx, %rcx
    0x48, 0xff, 0xc1,                                            // incq %rcx
    0x48, 0x83, 0xf9, 0x02,                                      // cmpq $2, %rcx
    0x0f, 0x8f, 0x5f, 0xff, 0xff, 0xff,                          // jg 0x1c9b <visit+0xce>
    0xeb, 0x05,                                                  // jmp 0x1d43 <visit+0x176>
    0x4c, 0x8b, 0x74, 0x24, 0x08,                                // movq 8(%rsp), %r14
    0x4c, 0x89, 0x70, 0xf8,                                      // movq %r14, -8(%rax)
    0x48, 0x83, 0xc0, 0xf8,                                      // addq $-8, %rax
    0x48, 0x83, 0xc4, 0x18,                                      // addq $24, %rsp
    0x5b,                                                        // popq %rbx
    0x41, 0x5c,                                                  // popq %r12
    0x41, 0x5d,                                                  // popq %r13
    0x41, 0x5e,                                                  // popq %r14
    0x41, 0x5f,                                                  // popq %r15
    0x5d,                                                        // popq %rbp
    0xc3,                                                        // retq
    // open:
    0x55,                                                        // pushq %rbp
    0x41, 0x57,                                                  // pushq %r15
    0x41, 0x56,                                                  // pushq %r14
    0x41, 0x55,                                                  // pushq %r13
    0x41, 0x54,                                                  // pushq %r12
    0x53,                                                        // pushq %rbx
    0x48, 0x81, 0xec, 0x98, 0x10, 0x00, 0x00,                    // subq $4248, %rsp # imm = 0x1098
    0x4c, 0x8b, 0x37,                                            // movq (%rdi), %r14
    0x4c, 0x8b, 0xac, 0x24, 0xd0, 0x10, 0x00, 0x00,              // movq 4304(%rsp), %r13
    0x49, 0x8b, 0x45, 0x20,                                      // movq 32(%r13), %rax
    0x48, 0x83, 0xf8, 0x01,                                      // cmpq $1, %rax
    0x19, 0xc9,                                                  // sbbl %ecx, %ecx
    0x45, 0x31, 0xe4,                                            // xorl %r12d, %r12d
    0x4d, 0x85, 0xf6,                                            // testq %r14, %r14
    0x0f, 0x84, 0x1b, 0x05, 0x00, 0x00,                          // je 0x22a7 <open+0x54d>
    0x49, 0x89, 0xff,                                            // movq %rdi, %r15
    0x89, 0x4c, 0x24, 0x30,                                      // movl %ecx, 48(%rsp)
    0x48, 0x8d, 0xac, 0x24, 0xd0, 0x10, 0x00, 0x00,              // leaq 4304(%rsp), %rbp
    0x8b, 0x4f, 0x08,                                            // movl 8(%rdi), %ecx
    0x89, 0x4c, 0x24, 0x20,                                      // movl %ecx, 32(%rsp)
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x74, 0x63,                                                  // je 0x1e0a <open+0xb0>
    0x48, 0x8b, 0x5d, 0x08,                                      // movq 8(%rbp), %rbx
    0x48, 0x83, 0xbb, 0x88, 0x00, 0x00, 0x00, 0x00,              // cmpq $0, 136(%rbx)
    0x74, 0x55,                                                  // je 0x1e0a <open+0xb0>
    0x48, 0xc7, 0x04, 0x24, 0x06, 0x01, 0x00, 0x00,              // movq $262, (%rsp) # imm = 0x106
    0x48, 0x8d, 0x94, 0x24, 0x90, 0x00, 0x00, 0x00,              // leaq 144(%rsp), %rdx
    0x48, 0xc7, 0xc7, 0x9c, 0xff, 0xff, 0xff,                    // movq $-100, %rdi
    0x4c, 0x89, 0xf6,                                            // movq %r14, %rsi
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0x06, 0xf2, 0xff, 0xff,                                // callq 0xfe2 <systemCall>
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x78, 0x29,                                                  // js 0x1e0a <open+0xb0>
    0x48, 0x8b, 0x84, 0x24, 0x90, 0x00, 0x00, 0x00,              // movq 144(%rsp), %rax
    0x48, 0x3b, 0x83, 0x80, 0x00, 0x00, 0x00,                    // cmpq 128(%rbx), %rax
    0x75, 0x18,                                                  // jne 0x1e0a <open+0xb0>
    0x48, 0x8b, 0x84, 0x24, 0x98, 0x00, 0x00, 0x00,              // movq 152(%rsp), %rax
    0x48, 0x3b, 0x83, 0x88, 0x00, 0x00, 0x00,                    // cmpq 136(%rbx), %rax
    0x75, 0x07,                                                  // jne 0x1e0a <open+0xb0>
    0x49, 0xc7, 0x07, 0x00, 0x00, 0x00, 0x00,                    // movq $0, (%r15)
    0x8b, 0x5c, 0x24, 0x20,                                      // movl 32(%rsp), %ebx
    0xf6, 0xc3, 0x03,                                            // testb $3, %bl
    0x75, 0x0b,                                                  // jne 0x1e1e <open+0xc4>
    0x49, 0x83, 0x7d, 0x20, 0x00,                                // cmpq $0, 32(%r13)
    0x0f, 0x84, 0xb9, 0x00, 0x00, 0x00,                          // je 0x1ed7 <open+0x17d>
    0x48, 0x8b, 0x45, 0x10,                                      // movq 16(%rbp), %rax
    0x48, 0x89, 0x44, 0x24, 0x48,                                // movq %rax, 72(%rsp)
    0x48, 0x8b, 0x45, 0x00,                                      // movq (%rbp), %rax
    0x48, 0x8b, 0x4d, 0x08,                                      // movq 8(%rbp), %rcx
    0x48, 0x89, 0x4c, 0x24, 0x40,                                // movq %rcx, 64(%rsp)
    0x48, 0x89, 0x44, 0x24, 0x38,                                // movq %rax, 56(%rsp)
    0x48, 0x8b, 0x45, 0x10,                                      // movq 16(%rbp), %rax
    0x48, 0x89, 0x44, 0x24, 0x10,                                // movq %rax, 16(%rsp)
    0x48, 0x8b, 0x45, 0x00,                                      // movq (%rbp), %rax
    0x48, 0x8b, 0x4d, 0x08,                                      // movq 8(%rbp), %rcx
    0x48, 0x89, 0x4c, 0x24, 0x08,                                // movq %rcx, 8(%rsp)
    0x48, 0x89, 0x04, 0x24,                                      // movq %rax, (%rsp)
    0x4c, 0x89, 0xf7,                                            // movq %r14, %rdi
    0xe8, 0xdd, 0x1b, 0x00, 0x00,                                // callq 0x3a38 <named>
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x78, 0x5d,                                                  // js 0x1ebd <open+0x163>
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x7e, 0x72,                                                  // jle 0x1ed7 <open+0x17d>
    0x49, 0x8b, 0x95, 0xb8, 0x00, 0x00, 0x00,                    // movq 184(%r13), %rdx
    0x4c, 0x01, 0xea,                                            // addq %r13, %rdx
    0x48, 0x8d, 0x0c, 0xc0,                                      // leaq (%rax,%rax,8), %rcx
    0x48, 0xc1, 0xe1, 0x05,                                      // shlq $5, %rcx
    0xf6, 0x84, 0x11, 0x90, 0x00, 0x00, 0x00, 0x08,              // testb $8, 144(%rcx,%rdx)
    0x75, 0x4f,                                                  // jne 0x1ed0 <open+0x176>
    0x8b, 0x54, 0x24, 0x30,                                      // movl 48(%rsp), %edx
    0x83, 0xca, 0xf7,                                            // orl $-9, %edx
    0x21, 0xda,                                                  // andl %ebx, %edx
    0x48, 0x8b, 0x4d, 0x10,                                      // movq 16(%rbp), %rcx
    0x48, 0x89, 0x4c, 0x24, 0x10,                                // movq %rcx, 16(%rsp)
    0x48, 0x8b, 0x75, 0x00,                                      // movq (%rbp), %rsi
    0x48, 0x8b, 0x4d, 0x08,                                      // movq 8(%rbp), %rcx
    0x48, 0x89, 0x4c, 0x24, 0x08,                                // movq %rcx, 8(%rsp)
    0x48, 0x89, 0x34, 0x24,                                      // movq %rsi, (%rsp)
    0x48, 0x89, 0xc7,                                            // movq %rax, %rdi
    0x4c, 0x89, 0xf6,                                            // movq %r14, %rsi
    0xe8, 0xd4, 0x0b, 0x00, 0x00,                                // callq 0x2a83 <openNumber>
    0x49, 0x89, 0x07,                                            // movq %rax, (%r15)
    0x41, 0xbc, 0x01, 0x00, 0x00, 0x00,                          // movl $1, %r12d
    0xe9, 0xea, 0x03, 0x00, 0x00,                                // jmp 0x22a7 <open+0x54d>
    0x4c, 0x89, 0xf2,                                            // movq %r14, %rdx
    0x8a, 0x0a,                                                  // movb (%rdx), %cl
    0x84, 0xc9,                                                  // testb %cl, %cl
    0x74, 0x9a,                                                  // je 0x1e60 <open+0x106>
    0x80, 0xf9, 0x2f,                                            // cmpb $47, %cl
    0x74, 0x3a,                                                  // je 0x1f05 <open+0x1ab>
    0x48, 0xff, 0xc2,                                            // incq %rdx
    0xeb, 0xf0,                                                  // jmp 0x1ec0 <open+0x166>
    0x49, 0xc7, 0x07, 0x00, 0x00, 0x00, 0x00,                    // movq $0, (%r15)
    0xf6, 0xc3, 0x04,                                            // testb $4, %bl
    0x0f, 0x85, 0xc7, 0x03, 0x00, 0x00,                          // jne 0x22a7 <open+0x54d>
    0x49, 0x83, 0xbd, 0xa0, 0x00, 0x00, 0x00, 0x00,              // cmpq $0, 160(%r13)
    0x0f, 0x84, 0xb9, 0x03, 0x00, 0x00,                          // je 0x22a7 <open+0x54d>
    0x4c, 0x89, 0xf0,                                            // movq %r14, %rax
    0x8a, 0x08,                                                  // movb (%rax), %cl
    0x84, 0xc9,                                                  // testb %cl, %cl
    0x0f, 0x84, 0xac, 0x03, 0x00, 0x00,                          // je 0x22a7 <open+0x54d>
    0x80, 0xf9, 0x2f,                                            // cmpb $47, %cl
    0x74, 0x1a,                                                  // je 0x1f1a <open+0x1c0>
    0x48, 0xff, 0xc0,                                            // incq %rax
    0xeb, 0xec,                                                  // jmp 0x1ef1 <open+0x197>
    0x41, 0xb4, 0x2f,                                            // movb $47, %r12b
    0x41, 0x80, 0x3e, 0x2f,                                      // cmpb $47, (%r14)
    0x0f, 0x85, 0xaa, 0x03, 0x00, 0x00,                          // jne 0x22bc <open+0x562>
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe9, 0x03, 0x04, 0x00, 0x00,                                // jmp 0x231d <open+0x5c3>
    0x48, 0x8b, 0x45, 0x10,                                      // movq 16(%rbp), %rax
    0x48, 0x89, 0x44, 0x24, 0x48,                                // movq %rax, 72(%rsp)
    0x48, 0x8b, 0x45, 0x00,                                      // movq (%rbp), %rax
    0x48, 0x8b, 0x4d, 0x08,                                      // movq 8(%rbp), %rcx
    0x48, 0x89, 0x4c, 0x24, 0x40,                                // movq %rcx, 64(%rsp)
    0x48, 0x89, 0x44, 0x24, 0x38,                                // movq %rax, 56(%rsp)
    0x48, 0xc7, 0x04, 0x24, 0x01, 0x01, 0x00, 0x00,              // movq $257, (%rsp) # imm = 0x101
    0x45, 0x31, 0xe4,                                            // xorl %r12d, %r12d
    0x48, 0xc7, 0xc7, 0x9c, 0xff, 0xff, 0xff,                    // movq $-100, %rdi
    0x4c, 0x89, 0xf6,                                            // movq %r14, %rsi
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0x89, 0xf0, 0xff, 0xff,                                // callq 0xfe2 <systemCall>
    0x48, 0x89, 0x84, 0x24, 0x90, 0x00, 0x00, 0x00,              // movq %rax, 144(%rsp)
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x88, 0x3d, 0x03, 0x00, 0x00,                          // js 0x22a7 <open+0x54d>
    0x48, 0xc7, 0x04, 0x24, 0x11, 0x00, 0x00, 0x00,              // movq $17, (%rsp)
    0x48, 0x8d, 0x74, 0x24, 0x50,                                // leaq 80(%rsp), %rsi
    0xba, 0x40, 0x00, 0x00, 0x00,                                // movl $64, %edx
    0x48, 0x89, 0xc7,                                            // movq %rax, %rdi
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0x56, 0xf0, 0xff, 0xff,                                // callq 0xfe2 <systemCall>
    0x48, 0x83, 0xf8, 0x40,                                      // cmpq $64, %rax
    0x0f, 0x8c, 0xed, 0x02, 0x00, 0x00,                          // jl 0x2283 <open+0x529>
    0x80, 0x7c, 0x24, 0x50, 0x7f,                                // cmpb $127, 80(%rsp)
    0x0f, 0x85, 0xe2, 0x02, 0x00, 0x00,                          // jne 0x2283 <open+0x529>
    0x66, 0x83, 0xbc, 0x24, 0x86, 0x00, 0x00, 0x00, 0x38,        // cmpw $56, 134(%rsp)
    0x0f, 0x85, 0xd3, 0x02, 0x00, 0x00,                          // jne 0x2283 <open+0x529>
    0x0f, 0xb7, 0x84, 0x24, 0x88, 0x00, 0x00, 0x00,              // movzwl 136(%rsp), %eax
    0x83, 0xf8, 0x20,                                            // cmpl $32, %eax
    0xb9, 0x20, 0x00, 0x00, 0x00,                                // movl $32, %ecx
    0x0f, 0x42, 0xc8,                                            // cmovbl %eax, %ecx
    0x48, 0x8d, 0xb4, 0x24, 0x98, 0x00, 0x00, 0x00,              // leaq 152(%rsp), %rsi
    0x48, 0x89, 0x8e, 0x00, 0x07, 0x00, 0x00,                    // movq %rcx, 1792(%rsi)
    0x48, 0x6b, 0xd9, 0x38,                                      // imulq $56, %rcx, %rbx
    0x48, 0x8b, 0x4c, 0x24, 0x70,                                // movq 112(%rsp), %rcx
    0x48, 0x8b, 0x7e, 0xf8,                                      // movq -8(%rsi), %rdi
    0x48, 0xc7, 0x04, 0x24, 0x11, 0x00, 0x00, 0x00,              // movq $17, (%rsp)
    0x48, 0x89, 0xda,                                            // movq %rbx, %rdx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0xed, 0xef, 0xff, 0xff,                                // callq 0xfe2 <systemCall>
    0x48, 0x39, 0xd8,                                            // cmpq %rbx, %rax
    0x0f, 0x8c, 0x85, 0x02, 0x00, 0x00,                          // jl 0x2283 <open+0x529>
    0x48, 0x8b, 0x84, 0x24, 0x98, 0x07, 0x00, 0x00,              // movq 1944(%rsp), %rax
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x8e, 0x74, 0x02, 0x00, 0x00,                          // jle 0x2283 <open+0x529>
    0x48, 0x8d, 0x8c, 0x24, 0xa0, 0x00, 0x00, 0x00,              // leaq 160(%rsp), %rcx
    0x48, 0xc7, 0xc5, 0xff, 0xff, 0xff, 0xff,                    // movq $-1, %rbp
    0x83, 0x79, 0xf8, 0x02,                                      // cmpl $2, -8(%rcx)
    0x75, 0x03,                                                  // jne 0x2027 <open+0x2cd>
    0x48, 0x8b, 0x29,                                            // movq (%rcx), %rbp
    0x48, 0x83, 0xc1, 0x38,                                      // addq $56, %rcx
    0x48, 0xff, 0xc8,                                            // decq %rax
    0x75, 0xee,                                                  // jne 0x201e <open+0x2c4>
    0x48, 0x85, 0xed,                                            // testq %rbp, %rbp
    0x0f, 0x88, 0x4a, 0x02, 0x00, 0x00,                          // js 0x2283 <open+0x529>
    0x48, 0x8b, 0x44, 0x24, 0x38,                                // movq 56(%rsp), %rax
    0x48, 0x89, 0x44, 0x24, 0x28,                                // movq %rax, 40(%rsp)
    0x48, 0x8b, 0x44, 0x24, 0x40,                                // movq 64(%rsp), %rax
    0x48, 0x89, 0x44, 0x24, 0x30,                                // movq %rax, 48(%rsp)
    0x49, 0xc7, 0xc4, 0xff, 0xff, 0xff, 0xff,                    // movq $-1, %r12
    0x41, 0xb7, 0x01,                                            // movb $1, %r15b
    0x45, 0x31, 0xf6,                                            // xorl %r14d, %r14d
    0x4c, 0x8d, 0x6c, 0x24, 0x50,                                // leaq 80(%rsp), %r13
    0x48, 0x8b, 0xbc, 0x24, 0x90, 0x00, 0x00, 0x00,              // movq 144(%rsp), %rdi
    0x48, 0xc7, 0x04, 0x24, 0x11, 0x00, 0x00, 0x00,              // movq $17, (%rsp)
    0xba, 0x10, 0x00, 0x00, 0x00,                                // movl $16, %edx
    0x4c, 0x89, 0xee,                                            // movq %r13, %rsi
    0x48, 0x89, 0xe9,                                            // movq %rbp, %rcx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0x5d, 0xef, 0xff, 0xff,                                // callq 0xfe2 <systemCall>
    0x48, 0x83, 0xf8, 0x10,                                      // cmpq $16, %rax
    0x48, 0x89, 0x6c, 0x24, 0x20,                                // movq %rbp, 32(%rsp)
    0x0f, 0x8c, 0xd7, 0x01, 0x00, 0x00,                          // jl 0x226b <open+0x511>
    0x48, 0x8b, 0x44, 0x24, 0x50,                                // movq 80(%rsp), %rax
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x48, 0x8d, 0x9c, 0x24, 0xa0, 0x07, 0x00, 0x00,              // leaq 1952(%rsp), %rbx
    0x0f, 0x84, 0xc1, 0x01, 0x00, 0x00,                          // je 0x226b <open+0x511>
    0x48, 0x83, 0xf8, 0x05,                                      // cmpq $5, %rax
    0x0f, 0x94, 0xc1,                                            // sete %cl
    0x44, 0x20, 0xf9,                                            // andb %r15b, %cl
    0x80, 0xf9, 0x01,                                            // cmpb $1, %cl
    0x75, 0x4c,                                                  // jne 0x2105 <open+0x3ab>
    0x48, 0x8b, 0x8c, 0x24, 0x98, 0x07, 0x00, 0x00,              // movq 1944(%rsp), %rcx
    0x49, 0xc7, 0xc4, 0xff, 0xff, 0xff, 0xff,                    // movq $-1, %r12
    0x48, 0x85, 0xc9,                                            // testq %rcx, %rcx
    0x0f, 0x8e, 0x5c, 0x01, 0x00, 0x00,                          // jle 0x222d <open+0x4d3>
    0x48, 0x8b, 0x54, 0x24, 0x58,                                // movq 88(%rsp), %rdx
    0x48, 0x8d, 0xb4, 0x24, 0xb8, 0x00, 0x00, 0x00,              // leaq 184(%rsp), %rsi
    0x83, 0x7e, 0xe0, 0x01,                                      // cmpl $1, -32(%rsi)
    0x75, 0x0c,                                                  // jne 0x20f0 <open+0x396>
    0x48, 0x89, 0xd7,                                            // movq %rdx, %rdi
    0x48, 0x2b, 0x7e, 0xf0,                                      // subq -16(%rsi), %rdi
    0x48, 0x3b, 0x3e,                                            // cmpq (%rsi), %rdi
    0x72, 0x0e,                                                  // jb 0x20fe <open+0x3a4>
    0x48, 0x83, 0xc6, 0x38,                                      // addq $56, %rsi
    0x48, 0xff, 0xc9,                                            // decq %rcx
    0x75, 0xe5,                                                  // jne 0x20de <open+0x384>
    0xe9, 0x2f, 0x01, 0x00, 0x00,                                // jmp 0x222d <open+0x4d3>
    0x48, 0x03, 0x7e, 0xe8,                                      // addq -24(%rsi), %rdi
    0x49, 0x89, 0xfc,                                            // movq %rdi, %r12
    0x48, 0x83, 0xf8, 0x01,                                      // cmpq $1, %rax
    0x0f, 0x94, 0xc0,                                            // sete %al
    0x44, 0x20, 0xf0,                                            // andb %r14b, %al
    0x3c, 0x01,                                                  // cmpb $1, %al
    0x0f, 0x85, 0x16, 0x01, 0x00, 0x00,                          // jne 0x222d <open+0x4d3>
    0x4d, 0x85, 0xe4,                                            // testq %r12, %r12
    0x0f, 0x88, 0x0d, 0x01, 0x00, 0x00,                          // js 0x222d <open+0x4d3>
    0x48, 0x8b, 0x4c, 0x24, 0x58,                                // movq 88(%rsp), %rcx
    0x4c, 0x01, 0xe1,                                            // addq %r12, %rcx
    0x0f, 0x88, 0xff, 0x00, 0x00, 0x00,                          // js 0x222d <open+0x4d3>
    0x48, 0x8b, 0xbc, 0x24, 0x90, 0x00, 0x00, 0x00,              // movq 144(%rsp), %rdi
    0x48, 0xc7, 0x04, 0x24, 0x11, 0x00, 0x00, 0x00,              // movq $17, (%rsp)
    0xba, 0xff, 0x01, 0x00, 0x00,                                // movl $511, %edx # imm = 0x1FF
    0x48, 0x89, 0xde,                                            // movq %rbx, %rsi
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0x91, 0xee, 0xff, 0xff,                                // callq 0xfe2 <systemCall>
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x8e, 0xd3, 0x00, 0x00, 0x00,                          // jle 0x222d <open+0x4d3>
    0xc6, 0x84, 0x04, 0xa0, 0x07, 0x00, 0x00, 0x00,              // movb $0, 1952(%rsp,%rax)
    0x48, 0x8d, 0x8c, 0x24, 0xd0, 0x10, 0x00, 0x00,              // leaq 4304(%rsp), %rcx
    0x48, 0x8b, 0x41, 0x10,                                      // movq 16(%rcx), %rax
    0x48, 0x89, 0x44, 0x24, 0x10,                                // movq %rax, 16(%rsp)
    0x48, 0x8b, 0x01,                                            // movq (%rcx), %rax
    0x48, 0x8b, 0x49, 0x08,                                      // movq 8(%rcx), %rcx
    0x48, 0x89, 0x4c, 0x24, 0x08,                                // movq %rcx, 8(%rsp)
    0x48, 0x89, 0x04, 0x24,                                      // movq %rax, (%rsp)
    0x48, 0x89, 0xdf,                                            // movq %rbx, %rdi
    0xe8, 0xad, 0x18, 0x00, 0x00,                                // callq 0x3a38 <named>
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x8e, 0x91, 0x00, 0x00, 0x00,                          // jle 0x2225 <open+0x4cb>
    0x48, 0x89, 0xc3,                                            // movq %rax, %rbx
    0x48, 0x8b, 0x4c, 0x24, 0x28,                                // movq 40(%rsp), %rcx
    0x48, 0x8b, 0x81, 0xb8, 0x00, 0x00, 0x00,                    // movq 184(%rcx), %rax
    0x48, 0x01, 0xc8,                                            // addq %rcx, %rax
    0x48, 0x8d, 0x0c, 0xdb,                                      // leaq (%rbx,%rbx,8), %rcx
    0x48, 0xc1, 0xe1, 0x05,                                      // shlq $5, %rcx
    0xf6, 0x84, 0x01, 0x90, 0x00, 0x00, 0x00, 0x01,              // testb $1, 144(%rcx,%rax)
    0x75, 0x51,                                                  // jne 0x2209 <open+0x4af>
    0x48, 0x89, 0xd8,                                            // movq %rbx, %rax
    0x48, 0xc1, 0xe0, 0x07,                                      // shlq $7, %rax
    0x48, 0x8d, 0x04, 0xd8,                                      // leaq (%rax,%rbx,8), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x30,                                // movq 48(%rsp), %rcx
    0x48, 0x83, 0xbc, 0x01, 0xe8, 0x04, 0x00, 0x00, 0x00,        // cmpq $0, 1256(%rcx,%rax)
    0x75, 0x36,                                                  // jne 0x2209 <open+0x4af>
    0x48, 0x8d, 0x8c, 0x24, 0xd0, 0x10, 0x00, 0x00,              // leaq 4304(%rsp), %rcx
    0x48, 0x8b, 0x41, 0x10,                                      // movq 16(%rcx), %rax
    0x48, 0x89, 0x44, 0x24, 0x10,                                // movq %rax, 16(%rsp)
    0x48, 0x8b, 0x01,                                            // movq (%rcx), %rax
    0x48, 0x8b, 0x49, 0x08,                                      // movq 8(%rcx), %rcx
    0x48, 0x89, 0x4c, 0x24, 0x08,                                // movq %rcx, 8(%rsp)
    0x48, 0x89, 0x04, 0x24,                                      // movq %rax, (%rsp)
    0x48, 0x89, 0xdf,                                            // movq %rbx, %rdi
    0x48, 0x8d, 0xb4, 0x24, 0xa0, 0x07, 0x00, 0x00,              // leaq 1952(%rsp), %rsi
    0xba, 0x02, 0x00, 0x00, 0x00,                                // movl $2, %edx
    0xe8, 0x7a, 0x08, 0x00, 0x00,                                // callq 0x2a83 <openNumber>
    0x48, 0x89, 0xd8,                                            // movq %rbx, %rax
    0x48, 0xc1, 0xe0, 0x07,                                      // shlq $7, %rax
    0x48, 0x8d, 0x04, 0xd8,                                      // leaq (%rax,%rbx,8), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x30,                                // movq 48(%rsp), %rcx
    0x48, 0xc7, 0x84, 0x01, 0xe0, 0x04, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, // movq $1, 1248(%rcx,%rax)
    0x48, 0x8d, 0x9c, 0x24, 0xa0, 0x07, 0x00, 0x00,              // leaq 1952(%rsp), %rbx
    0x48, 0x83, 0xc5, 0x10,                                      // addq $16, %rbp
    0x48, 0x8b, 0xbc, 0x24, 0x90, 0x00, 0x00, 0x00,              // movq 144(%rsp), %rdi
    0x48, 0xc7, 0x04, 0x24, 0x11, 0x00, 0x00, 0x00,              // movq $17, (%rsp)
    0xba, 0x10, 0x00, 0x00, 0x00,                                // movl $16, %edx
    0x4c, 0x89, 0xee,                                            // movq %r13, %rsi
    0x48, 0x89, 0xe9,                                            // movq %rbp, %rcx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0x8b, 0xed, 0xff, 0xff,                                // callq 0xfe2 <systemCall>
    0x48, 0x83, 0xf8, 0x10,                                      // cmpq $16, %rax
    0x7c, 0x0e,                                                  // jl 0x226b <open+0x511>
    0x48, 0x8b, 0x44, 0x24, 0x50,                                // movq 80(%rsp), %rax
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x85, 0x3f, 0xfe, 0xff, 0xff,                          // jne 0x20aa <open+0x350>
    0x41, 0xb6, 0x01,                                            // movb $1, %r14b
    0x41, 0xf6, 0xc7, 0x01,                                      // testb $1, %r15b
    0x41, 0xbf, 0x00, 0x00, 0x00, 0x00,                          // movl $0, %r15d
    0x48, 0x8b, 0x6c, 0x24, 0x20,                                // movq 32(%rsp), %rbp
    0x0f, 0x85, 0xdc, 0xfd, 0xff, 0xff,                          // jne 0x205f <open+0x305>
    0x48, 0x8b, 0xbc, 0x24, 0x90, 0x00, 0x00, 0x00,              // movq 144(%rsp), %rdi
    0x48, 0xc7, 0x04, 0x24, 0x03, 0x00, 0x00, 0x00,              // movq $3, (%rsp)
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0x3e, 0xed, 0xff, 0xff,                                // callq 0xfe2 <systemCall>
    0x45, 0x31, 0xe4,                                            // xorl %r12d, %r12d
    0x44, 0x89, 0xe0,                                            // movl %r12d, %eax
    0x48, 0x81, 0xc4, 0x98, 0x10, 0x00, 0x00,                    // addq $4248, %rsp # imm = 0x1098
    0x5b,                                                        // popq %rbx
    0x41, 0x5c,                                                  // popq %r12
    0x41, 0x5d,                                                  // popq %r13
    0x41, 0x5e,                                                  // popq %r14
    0x41, 0x5f,                                                  // popq %r15
    0x5d,                                                        // popq %rbp
    0xc3,                                                        // retq
    0x48, 0x89, 0x44, 0x24, 0x28,                                // movq %rax, 40(%rsp)
    0x48, 0xc7, 0x04, 0x24, 0x4f, 0x00, 0x00, 0x00,              // movq $79, (%rsp)
    0x48, 0x8d, 0xbc, 0x24, 0x90, 0x00, 0x00, 0x00,              // leaq 144(%rsp), %rdi
    0xbe, 0x00, 0x10, 0x00, 0x00,                                // movl $4096, %esi # imm = 0x1000
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0xfd, 0xec, 0xff, 0xff,                                // callq 0xfe2 <systemCall>
    0x48, 0x83, 0xf8, 0x01,                                      // cmpq $1, %rax
    0x7e, 0x20,                                                  // jle 0x230b <open+0x5b1>
    0x48, 0xff, 0xc8,                                            // decq %rax
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0x48, 0x83, 0xf8, 0x01,                                      // cmpq $1, %rax
    0x4c, 0x0f, 0x45, 0xc8,                                      // cmovneq %rax, %r9
    0x45, 0x8a, 0x26,                                            // movb (%r14), %r12b
    0x45, 0x84, 0xe4,                                            // testb %r12b, %r12b
    0x48, 0x8b, 0x44, 0x24, 0x28,                                // movq 40(%rsp), %rax
    0x75, 0x17,                                                  // jne 0x231d <open+0x5c3>
    0xe9, 0xe8, 0x00, 0x00, 0x00,                                // jmp 0x23f3 <open+0x699>
    0x41, 0x80, 0x3e, 0x2f,                                      // cmpb $47, (%r14)
    0x0f, 0x85, 0x38, 0x01, 0x00, 0x00,                          // jne 0x244d <open+0x6f3>
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0x48, 0x8b, 0x44, 0x24, 0x28,                                // movq 40(%rsp), %rax
    0x4c, 0x8d, 0x84, 0x24, 0x91, 0x00, 0x00, 0x00,              // leaq 145(%rsp), %r8
    0x4c, 0x89, 0xf2,                                            // movq %r14, %rdx
    0x44, 0x89, 0xe3,                                            // movl %r12d, %ebx
    0x49, 0x89, 0xd2,                                            // movq %rdx, %r10
    0xbf, 0x01, 0x00, 0x00, 0x00,                                // movl $1, %edi
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x84, 0xdb,                                                  // testb %bl, %bl
    0x74, 0x12,                                                  // je 0x234b <open+0x5f1>
    0x80, 0xfb, 0x2f,                                            // cmpb $47, %bl
    0x74, 0x0d,                                                  // je 0x234b <open+0x5f1>
    0x41, 0x8a, 0x5c, 0x32, 0x01,                                // movb 1(%r10,%rsi), %bl
    0x48, 0xff, 0xc6,                                            // incq %rsi
    0x48, 0xff, 0xc7,                                            // incq %rdi
    0xeb, 0xea,                                                  // jmp 0x2335 <open+0x5db>
    0x49, 0x8d, 0x14, 0x32,                                      // leaq (%r10,%rsi), %rdx
    0x80, 0xfb, 0x2f,                                            // cmpb $47, %bl
    0x75, 0x08,                                                  // jne 0x235c <open+0x602>
    0x8a, 0x5a, 0x01,                                            // movb 1(%rdx), %bl
    0x48, 0xff, 0xc2,                                            // incq %rdx
    0xeb, 0xf3,                                                  // jmp 0x234f <open+0x5f5>
    0x48, 0x83, 0xfe, 0x02,                                      // cmpq $2, %rsi
    0x74, 0x0d,                                                  // je 0x236f <open+0x615>
    0x48, 0x83, 0xfe, 0x01,                                      // cmpq $1, %rsi
    0x74, 0x36,                                                  // je 0x239e <open+0x644>
    0x48, 0x85, 0xf6,                                            // testq %rsi, %rsi
    0x75, 0x37,                                                  // jne 0x23a4 <open+0x64a>
    0xeb, 0x79,                                                  // jmp 0x23e8 <open+0x68e>
    0x41, 0x80, 0xfc, 0x2e,                                      // cmpb $46, %r12b
    0x75, 0x2f,                                                  // jne 0x23a4 <open+0x64a>
    0x41, 0x80, 0x7a, 0x01, 0x2e,                                // cmpb $46, 1(%r10)
    0x75, 0x28,                                                  // jne 0x23a4 <open+0x64a>
    0x4d, 0x85, 0xc9,                                            // testq %r9, %r9
    0x7e, 0x67,                                                  // jle 0x23e8 <open+0x68e>
    0x49, 0x8d, 0x49, 0xff,                                      // leaq -1(%r9), %rcx
    0x42, 0x80, 0xbc, 0x0c, 0x8f, 0x00, 0x00, 0x00, 0x2f,        // cmpb $47, 143(%rsp,%r9)
    0x74, 0x09,                                                  // je 0x2399 <open+0x63f>
    0x49, 0x83, 0xf9, 0x01,                                      // cmpq $1, %r9
    0x49, 0x89, 0xc9,                                            // movq %rcx, %r9
    0x77, 0xe8,                                                  // ja 0x2381 <open+0x627>
    0x49, 0x89, 0xc9,                                            // movq %rcx, %r9
    0xeb, 0x4a,                                                  // jmp 0x23e8 <open+0x68e>
    0x41, 0x80, 0xfc, 0x2e,                                      // cmpb $46, %r12b
    0x74, 0x44,                                                  // je 0x23e8 <open+0x68e>
    0x49, 0x8d, 0x2c, 0x31,                                      // leaq (%r9,%rsi), %rbp
    0x48, 0x81, 0xfd, 0xfe, 0x0f, 0x00, 0x00,                    // cmpq $4094, %rbp # imm = 0xFFE
    0x0f, 0x8f, 0x87, 0x00, 0x00, 0x00,                          // jg 0x243c <open+0x6e2>
    0x49, 0x8d, 0x69, 0x01,                                      // leaq 1(%r9), %rbp
    0x42, 0xc6, 0x84, 0x0c, 0x90, 0x00, 0x00, 0x00, 0x2f,        // movb $47, 144(%rsp,%r9)
    0x48, 0x85, 0xf6,                                            // testq %rsi, %rsi
    0x7e, 0x19,                                                  // jle 0x23e0 <open+0x686>
    0x4d, 0x01, 0xc1,                                            // addq %r8, %r9
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x41, 0x8a, 0x0c, 0x1a,                                      // movb (%r10,%rbx), %cl
    0x41, 0x88, 0x0c, 0x19,                                      // movb %cl, (%r9,%rbx)
    0x48, 0xff, 0xcf,                                            // decq %rdi
    0x48, 0xff, 0xc3,                                            // incq %rbx
    0x48, 0x83, 0xff, 0x01,                                      // cmpq $1, %rdi
    0x77, 0xec,                                                  // ja 0x23cc <open+0x672>
    0x48, 0x01, 0xf5,                                            // addq %rsi, %rbp
    0x8a, 0x1a,                                                  // movb (%rdx), %bl
    0x49, 0x89, 0xe9,                                            // movq %rbp, %r9
    0x41, 0x89, 0xdc,                                            // movl %ebx, %r12d
    0x84, 0xdb,                                                  // testb %bl, %bl
    0x0f, 0x85, 0x38, 0xff, 0xff, 0xff,                          // jne 0x232b <open+0x5d1>
    0x42, 0xc6, 0x84, 0x0c, 0x90, 0x00, 0x00, 0x00, 0x00,        // movb $0, 144(%rsp,%r9)
    0x4d, 0x85, 0xc9,                                            // testq %r9, %r9
    0x41, 0xbc, 0x00, 0x00, 0x00, 0x00,                          // movl $0, %r12d
    0x48, 0x8d, 0xac, 0x24, 0xd0, 0x10, 0x00, 0x00,              // leaq 4304(%rsp), %rbp
    0x8b, 0x5c, 0x24, 0x20,                                      // movl 32(%rsp), %ebx
    0x7e, 0x4a,                                                  // jle 0x245d <open+0x703>
    0x48, 0x8b, 0x45, 0x10,                                      // movq 16(%rbp), %rax
    0x48, 0x89, 0x44, 0x24, 0x10,                                // movq %rax, 16(%rsp)
    0x48, 0x8b, 0x45, 0x00,                                      // movq (%rbp), %rax
    0x48, 0x8b, 0x4d, 0x08,                                      // movq 8(%rbp), %rcx
    0x48, 0x89, 0x4c, 0x24, 0x08,                                // movq %rcx, 8(%rsp)
    0x48, 0x89, 0x04, 0x24,                                      // movq %rax, (%rsp)
    0x48, 0x8d, 0xbc, 0x24, 0x90, 0x00, 0x00, 0x00,              // leaq 144(%rsp), %rdi
    0xe8, 0xfe, 0x15, 0x00, 0x00,                                // callq 0x3a38 <named>
    0xeb, 0x21,                                                  // jmp 0x245d <open+0x703>
    0x45, 0x31, 0xe4,                                            // xorl %r12d, %r12d
    0x48, 0x8d, 0xac, 0x24, 0xd0, 0x10, 0x00, 0x00,              // leaq 4304(%rsp), %rbp
    0x8b, 0x5c, 0x24, 0x20,                                      // movl 32(%rsp), %ebx
    0xeb, 0x10,                                                  // jmp 0x245d <open+0x703>
    0x45, 0x31, 0xe4,                                            // xorl %r12d, %r12d
    0x48, 0x8d, 0xac, 0x24, 0xd0, 0x10, 0x00, 0x00,              // leaq 4304(%rsp), %rbp
    0x48, 0x8b, 0x44, 0x24, 0x28,                                // movq 40(%rsp), %rax
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x89, 0xfa, 0xf9, 0xff, 0xff,                          // jns 0x1e60 <open+0x106>
    0x48, 0x8b, 0x5c, 0x24, 0x38,                                // movq 56(%rsp), %rbx
    0x48, 0xc7, 0x04, 0x24, 0x01, 0x01, 0x00, 0x00,              // movq $257, (%rsp) # imm = 0x101
    0xba, 0x00, 0x00, 0x20, 0x00,                                // movl $2097152, %edx # imm = 0x200000
    0x48, 0xc7, 0xc7, 0x9c, 0xff, 0xff, 0xff,                    // movq $-100, %rdi
    0x4c, 0x89, 0xf6,                                            // movq %r14, %rsi
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0x53, 0xeb, 0xff, 0xff,                                // callq 0xfe2 <systemCall>
    0x49, 0x89, 0xc0,                                            // movq %rax, %r8
    0x48, 0xc7, 0xc0, 0xff, 0xff, 0xff, 0xff,                    // movq $-1, %rax
    0x4d, 0x85, 0xc0,                                            // testq %r8, %r8
    0x0f, 0x88, 0x3a, 0x01, 0x00, 0x00,                          // js 0x25dc <open+0x882>
    0x48, 0x03, 0x9b, 0x40, 0x01, 0x00, 0x00,                    // addq 320(%rbx), %rbx
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x80, 0x3c, 0x33, 0x00,                                      // cmpb $0, (%rbx,%rsi)
    0x48, 0x8d, 0x76, 0x01,                                      // leaq 1(%rsi), %rsi
    0x75, 0xf6,                                                  // jne 0x24ab <open+0x751>
    0x48, 0x8d, 0x7e, 0xff,                                      // leaq -1(%rsi), %rdi
    0x48, 0x85, 0xff,                                            // testq %rdi, %rdi
    0x7e, 0x18,                                                  // jle 0x24d6 <open+0x77c>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x48, 0x89, 0xf1,                                            // movq %rsi, %rcx
    0x8a, 0x14, 0x03,                                            // movb (%rbx,%rax), %dl
    0x88, 0x54, 0x04, 0x50,                                      // movb %dl, 80(%rsp,%rax)
    0x48, 0xff, 0xc9,                                            // decq %rcx
    0x48, 0xff, 0xc0,                                            // incq %rax
    0x48, 0x83, 0xf9, 0x01,                                      // cmpq $1, %rcx
    0x77, 0xed,                                                  // ja 0x24c3 <open+0x769>
    0x49, 0x83, 0xf8, 0x0a,                                      // cmpq $10, %r8
    0x7c, 0x33,                                                  // jl 0x250f <open+0x7b5>
    0x48, 0xbb, 0xcd, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc,  // movabsq $-3689348814741910323, %rbx # imm = 0xCCCCCCCCCCCCCCCD
    0x4c, 0x89, 0xc1,                                            // movq %r8, %rcx
    0x48, 0x89, 0xc8,                                            // movq %rcx, %rax
    0x48, 0xf7, 0xe3,                                            // mulq %rbx
    0x48, 0xc1, 0xea, 0x03,                                      // shrq $3, %rdx
    0x48, 0xff, 0xc6,                                            // incq %rsi
    0x48, 0x83, 0xf9, 0x63,                                      // cmpq $99, %rcx
    0x48, 0x89, 0xd1,                                            // movq %rdx, %rcx
    0x77, 0xea,                                                  // ja 0x24e9 <open+0x78f>
    0xc6, 0x44, 0x34, 0x50, 0x00,                                // movb $0, 80(%rsp,%rsi)
    0x48, 0x8d, 0x46, 0xff,                                      // leaq -1(%rsi), %rax
    0x48, 0x39, 0xf8,                                            // cmpq %rdi, %rax
    0x7d, 0x07,                                                  // jge 0x2514 <open+0x7ba>
    0xeb, 0x44,                                                  // jmp 0x2553 <open+0x7f9>
    0xc6, 0x44, 0x34, 0x50, 0x00,                                // movb $0, 80(%rsp,%rsi)
    0x48, 0xbb, 0x67, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66,  // movabsq $7378697629483820647, %rbx # imm = 0x6666666666666667
    0x4c, 0x89, 0xc1,                                            // movq %r8, %rcx
    0x48, 0x89, 0xc8,                                            // movq %rcx, %rax
    0x48, 0xf7, 0xeb,                                            // imulq %rbx
    0x48, 0x89, 0xd0,                                            // movq %rdx, %rax
    0x48, 0xc1, 0xe8, 0x3f,                                      // shrq $63, %rax
    0x48, 0xc1, 0xfa, 0x02,                                      // sarq $2, %rdx
    0x48, 0x01, 0xc2,                                            // addq %rax, %rdx
    0x8d, 0x04, 0x12,                                            // leal (%rdx,%rdx), %eax
    0x8d, 0x04, 0x80,                                            // leal (%rax,%rax,4), %eax
    0x29, 0xc1,                                                  // subl %eax, %ecx
    0x80, 0xc1, 0x30,                                            // addb $48, %cl
    0x88, 0x4c, 0x34, 0x4f,                                      // movb %cl, 79(%rsp,%rsi)
    0x48, 0x8d, 0x46, 0xff,                                      // leaq -1(%rsi), %rax
    0x48, 0x89, 0xc6,                                            // movq %rax, %rsi
    0x48, 0x89, 0xd1,                                            // movq %rdx, %rcx
    0x48, 0x39, 0xf8,                                            // cmpq %rdi, %rax
    0x7f, 0xce,                                                  // jg 0x2521 <open+0x7c7>
    0x48, 0xc7, 0x04, 0x24, 0x0b, 0x01, 0x00, 0x00,              // movq $267, (%rsp) # imm = 0x10B
    0x48, 0x8d, 0x74, 0x24, 0x50,                                // leaq 80(%rsp), %rsi
    0x48, 0x8d, 0x94, 0x24, 0x90, 0x00, 0x00, 0x00,              // leaq 144(%rsp), %rdx
    0xb9, 0xff, 0x0f, 0x00, 0x00,                                // movl $4095, %ecx # imm = 0xFFF
    0x48, 0xc7, 0xc7, 0x9c, 0xff, 0xff, 0xff,                    // movq $-100, %rdi
    0x4c, 0x89, 0xc3,                                            // movq %r8, %rbx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0x60, 0xea, 0xff, 0xff,                                // callq 0xfe2 <systemCall>
    0x48, 0x89, 0x44, 0x24, 0x28,                                // movq %rax, 40(%rsp)
    0x48, 0xc7, 0x04, 0x24, 0x03, 0x00, 0x00, 0x00,              // movq $3, (%rsp)
    0x48, 0x89, 0xdf,                                            // movq %rbx, %rdi
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0x3f, 0xea, 0xff, 0xff,                                // callq 0xfe2 <systemCall>
    0x48, 0x8b, 0x44, 0x24, 0x28,                                // movq 40(%rsp), %rax
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x7e, 0x38,                                                  // jle 0x25e5 <open+0x88b>
    0xc6, 0x84, 0x04, 0x90, 0x00, 0x00, 0x00, 0x00,              // movb $0, 144(%rsp,%rax)
    0x48, 0x8b, 0x45, 0x10,                                      // movq 16(%rbp), %rax
    0x48, 0x89, 0x44, 0x24, 0x10,                                // movq %rax, 16(%rsp)
    0x48, 0x8b, 0x45, 0x00,                                      // movq (%rbp), %rax
    0x48, 0x8b, 0x4d, 0x08,                                      // movq 8(%rbp), %rcx
    0x48, 0x89, 0x4c, 0x24, 0x08,                                // movq %rcx, 8(%rsp)
    0x48, 0x89, 0x04, 0x24,                                      // movq %rax, (%rsp)
    0x48, 0x8d, 0xbc, 0x24, 0x90, 0x00, 0x00, 0x00,              // leaq 144(%rsp), %rdi
    0xe8, 0x5c, 0x14, 0x00, 0x00,                                // callq 0x3a38 <named>
    0x8b, 0x5c, 0x24, 0x20,                                      // movl 32(%rsp), %ebx
    0xe9, 0x7b, 0xf8, 0xff, 0xff,                                // jmp 0x1e60 <open+0x106>
    0x8b, 0x5c, 0x24, 0x20,                                      // movl 32(%rsp), %ebx
    0x48, 0xc7, 0xc0, 0xff, 0xff, 0xff, 0xff,                    // movq $-1, %rax
    0xe9, 0x6b, 0xf8, 0xff, 0xff,                                // jmp 0x1e60 <open+0x106>
    // errorOf:
    0x53,                                                        // pushq %rbx
    0x89, 0xfb,                                                  // movl %edi, %ebx
    0xe8, 0xf0, 0xe9, 0xff, 0xff,                                // callq 0xfed <threadPointer>
    0x48, 0x89, 0xc1,                                            // movq %rax, %rcx
    0x48, 0x8b, 0x54, 0x24, 0x18,                                // movq 24(%rsp), %rdx
    0x48, 0x83, 0x7a, 0x30, 0x00,                                // cmpq $0, 48(%rdx)
    0x74, 0x23,                                                  // je 0x262f <errorOf+0x3a>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x48, 0x83, 0xbc, 0x02, 0xa8, 0x00, 0x00, 0x00, 0x00,        // cmpq $0, 168(%rdx,%rax)
    0x74, 0x0a,                                                  // je 0x2623 <errorOf+0x2e>
    0x48, 0x39, 0x8c, 0x02, 0x90, 0x00, 0x00, 0x00,              // cmpq %rcx, 144(%rdx,%rax)
    0x74, 0x62,                                                  // je 0x2685 <errorOf+0x90>
    0x48, 0x83, 0xc0, 0x20,                                      // addq $32, %rax
    0x48, 0x3d, 0x00, 0x04, 0x00, 0x00,                          // cmpq $1024, %rax # imm = 0x400
    0x75, 0xdf,                                                  // jne 0x260e <errorOf+0x19>
    0x85, 0xdb,                                                  // testl %ebx, %ebx
    0x74, 0x4e,                                                  // je 0x2681 <errorOf+0x8c>
    0x48, 0x8d, 0x74, 0x24, 0x10,                                // leaq 16(%rsp), %rsi
    0x48, 0x81, 0xc2, 0x90, 0x00, 0x00, 0x00,                    // addq $144, %rdx
    0x31, 0xff,                                                  // xorl %edi, %edi
    0xbb, 0x01, 0x00, 0x00, 0x00,                                // movl $1, %ebx
    0x48, 0x83, 0x7a, 0x18, 0x00,                                // cmpq $0, 24(%rdx)
    0x75, 0x0d,                                                  // jne 0x265a <errorOf+0x65>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0xf0,                                                        // lock
    0x48, 0x0f, 0xb1, 0x5a, 0x18,                                // cmpxchgq %rbx, 24(%rdx)
    0x48, 0x89, 0xd0,                                            // movq %rdx, %rax
    0x74, 0x02,                                                  // je 0x265c <errorOf+0x67>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x48, 0x83, 0xff, 0x1e,                                      // cmpq $30, %rdi
    0x77, 0x0c,                                                  // ja 0x266e <errorOf+0x79>
    0x48, 0xff, 0xc7,                                            // incq %rdi
    0x48, 0x83, 0xc2, 0x20,                                      // addq $32, %rdx
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x74, 0xd8,                                                  // je 0x2646 <errorOf+0x51>
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x74, 0x0e,                                                  // je 0x2681 <errorOf+0x8c>
    0x48, 0x89, 0x08,                                            // movq %rcx, (%rax)
    0x48, 0x8b, 0x4e, 0x08,                                      // movq 8(%rsi), %rcx
    0xf0,                                                        // lock
    0x48, 0xff, 0x41, 0x30,                                      // incq 48(%rcx)
    0xeb, 0x0d,                                                  // jmp 0x268e <errorOf+0x99>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0xeb, 0x09,                                                  // jmp 0x268e <errorOf+0x99>
    0x48, 0x01, 0xd0,                                            // addq %rdx, %rax
    0x48, 0x05, 0x90, 0x00, 0x00, 0x00,                          // addq $144, %rax
    0x5b,                                                        // popq %rbx
    0xc3,                                                        // retq
    // tell:
    0x55,                                                        // pushq %rbp
    0x41, 0x57,                                                  // pushq %r15
    0x41, 0x56,                                                  // pushq %r14
    0x41, 0x55,                                                  // pushq %r13
    0x41, 0x54,                                                  // pushq %r12
    0x53,                                                        // pushq %rbx
    0x48, 0x83, 0xec, 0x38,                                      // subq $56, %rsp
    0x49, 0x89, 0xfc,                                            // movq %rdi, %r12
    0x48, 0x8b, 0x4c, 0x24, 0x70,                                // movq 112(%rsp), %rcx
    0x48, 0x8b, 0xb9, 0x88, 0x00, 0x00, 0x00,                    // movq 136(%rcx), %rdi
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x48, 0x83, 0xff, 0x02,                                      // cmpq $2, %rdi
    0x0f, 0x8c, 0xbb, 0x03, 0x00, 0x00,                          // jl 0x2a74 <tell+0x3e4>
    0x4c, 0x8d, 0x74, 0x24, 0x70,                                // leaq 112(%rsp), %r14
    0x4d, 0x8b, 0x0c, 0x24,                                      // movq (%r12), %r9
    0x4d, 0x8b, 0x44, 0x24, 0x08,                                // movq 8(%r12), %r8
    0x4c, 0x8b, 0xb9, 0xb8, 0x00, 0x00, 0x00,                    // movq 184(%rcx), %r15
    0x49, 0x8d, 0x14, 0x0f,                                      // leaq (%r15,%rcx), %rdx
    0x48, 0x81, 0xc2, 0x20, 0x01, 0x00, 0x00,                    // addq $288, %rdx # imm = 0x120
    0x48, 0xff, 0xcf,                                            // decq %rdi
    0x41, 0xbd, 0x18, 0x05, 0x00, 0x00,                          // movl $1304, %r13d # imm = 0x518
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0x48, 0x8b, 0x44, 0x1a, 0x18,                                // movq 24(%rdx,%rbx), %rax
    0x48, 0x01, 0xc8,                                            // addq %rcx, %rax
    0x4c, 0x39, 0xc8,                                            // cmpq %r9, %rax
    0x77, 0x0d,                                                  // ja 0x2700 <tell+0x70>
    0x48, 0x8b, 0x44, 0x1a, 0x20,                                // movq 32(%rdx,%rbx), %rax
    0x48, 0x01, 0xc8,                                            // addq %rcx, %rax
    0x4c, 0x39, 0xc8,                                            // cmpq %r9, %rax
    0x77, 0x1d,                                                  // ja 0x271d <tell+0x8d>
    0x48, 0xff, 0xc5,                                            // incq %rbp
    0x48, 0x81, 0xc3, 0x20, 0x01, 0x00, 0x00,                    // addq $288, %rbx # imm = 0x120
    0x49, 0x81, 0xc5, 0x88, 0x00, 0x00, 0x00,                    // addq $136, %r13
    0x48, 0x39, 0xef,                                            // cmpq %rbp, %rdi
    0x75, 0xd0,                                                  // jne 0x26e6 <tell+0x56>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0xe9, 0x57, 0x03, 0x00, 0x00,                                // jmp 0x2a74 <tell+0x3e4>
    0x4c, 0x89, 0x04, 0x24,                                      // movq %r8, (%rsp)
    0x49, 0x8b, 0x46, 0x08,                                      // movq 8(%r14), %rax
    0x49, 0x01, 0xcf,                                            // addq %rcx, %r15
    0x4e, 0x8b, 0x9c, 0x3b, 0x20, 0x01, 0x00, 0x00,              // movq 288(%rbx,%r15), %r11
    0x49, 0x01, 0xcb,                                            // addq %rcx, %r11
    0x4e, 0x89, 0x1c, 0x28,                                      // movq %r11, (%rax,%r13)
    0x4a, 0x8b, 0x94, 0x3b, 0x30, 0x01, 0x00, 0x00,              // movq 304(%rbx,%r15), %rdx
    0x48, 0x8d, 0x3c, 0x11,                                      // leaq (%rcx,%rdx), %rdi
    0x48, 0x85, 0xd2,                                            // testq %rdx, %rdx
    0x48, 0x0f, 0x44, 0xfa,                                      // cmoveq %rdx, %rdi
    0x4a, 0x89, 0x7c, 0x28, 0x10,                                // movq %rdi, 16(%rax,%r13)
    0x48, 0x89, 0x44, 0x24, 0x08,                                // movq %rax, 8(%rsp)
    0x4e, 0x8b, 0x54, 0x28, 0x08,                                // movq 8(%rax,%r13), %r10
    0x4d, 0x85, 0xd2,                                            // testq %r10, %r10
    0x75, 0x15,                                                  // jne 0x2773 <tell+0xe3>
    0x4e, 0x8b, 0x94, 0x3b, 0x28, 0x01, 0x00, 0x00,              // movq 296(%rbx,%r15), %r10
    0x49, 0x01, 0xca,                                            // addq %rcx, %r10
    0x48, 0x8b, 0x44, 0x24, 0x08,                                // movq 8(%rsp), %rax
    0x4e, 0x89, 0x54, 0x28, 0x08,                                // movq %r10, 8(%rax,%r13)
    0x42, 0xf6, 0x84, 0x3b, 0xb0, 0x01, 0x00, 0x00, 0x08,        // testb $8, 432(%rbx,%r15)
    0x0f, 0x85, 0x87, 0x00, 0x00, 0x00,                          // jne 0x2809 <tell+0x179>
    0x4e, 0x8b, 0x84, 0x3b, 0x48, 0x01, 0x00, 0x00,              // movq 328(%rbx,%r15), %r8
    0x4a, 0x8b, 0x94, 0x3b, 0x58, 0x01, 0x00, 0x00,              // movq 344(%rbx,%r15), %rdx
    0x48, 0x85, 0xd2,                                            // testq %rdx, %rdx
    0x0f, 0x84, 0xd5, 0x00, 0x00, 0x00,                          // je 0x2870 <tell+0x1e0>
    0x44, 0x8b, 0x34, 0x11,                                      // movl (%rcx,%rdx), %r14d
    0x4d, 0x85, 0xf6,                                            // testq %r14, %r14
    0x0f, 0x84, 0x7c, 0x01, 0x00, 0x00,                          // je 0x2924 <tell+0x294>
    0x4c, 0x89, 0x44, 0x24, 0x18,                                // movq %r8, 24(%rsp)
    0x48, 0x8d, 0x04, 0x11,                                      // leaq (%rcx,%rdx), %rax
    0x8b, 0x7c, 0x11, 0x08,                                      // movl 8(%rcx,%rdx), %edi
    0x48, 0x89, 0x44, 0x24, 0x10,                                // movq %rax, 16(%rsp)
    0x48, 0x8d, 0x2c, 0xf8,                                      // leaq (%rax,%rdi,8), %rbp
    0x4a, 0x8d, 0x6c, 0xb5, 0x10,                                // leaq 16(%rbp,%r14,4), %rbp
    0x48, 0x8d, 0x14, 0xfa,                                      // leaq (%rdx,%rdi,8), %rdx
    0x48, 0x01, 0xca,                                            // addq %rcx, %rdx
    0x48, 0x83, 0xc2, 0x10,                                      // addq $16, %rdx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x42, 0x8b, 0x04, 0x82,                                      // movl (%rdx,%r8,4), %eax
    0x39, 0xf8,                                                  // cmpl %edi, %eax
    0x0f, 0x47, 0xf8,                                            // cmoval %eax, %edi
    0x49, 0xff, 0xc0,                                            // incq %r8
    0x4d, 0x39, 0xc6,                                            // cmpq %r8, %r14
    0x75, 0xef,                                                  // jne 0x27d3 <tell+0x143>
    0x85, 0xff,                                                  // testl %edi, %edi
    0x4c, 0x8b, 0x44, 0x24, 0x18,                                // movq 24(%rsp), %r8
    0x0f, 0x84, 0x33, 0x01, 0x00, 0x00,                          // je 0x2924 <tell+0x294>
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x48, 0x8b, 0x44, 0x24, 0x10,                                // movq 16(%rsp), %rax
    0x2b, 0x50, 0x04,                                            // subl 4(%rax), %edx
    0x8d, 0x04, 0x3a,                                            // leal (%rdx,%rdi), %eax
    0xff, 0xc7,                                                  // incl %edi
    0xf6, 0x44, 0x85, 0x00, 0x01,                                // testb $1, (%rbp,%rax,4)
    0x74, 0xf4,                                                  // je 0x27fb <tell+0x16b>
    0xeb, 0x7c,                                                  // jmp 0x2885 <tell+0x1f5>
    0x49, 0x8b, 0x46, 0x10,                                      // movq 16(%r14), %rax
    0x48, 0x89, 0x44, 0x24, 0x30,                                // movq %rax, 48(%rsp)
    0x49, 0x8b, 0x06,                                            // movq (%r14), %rax
    0x49, 0x8b, 0x4e, 0x08,                                      // movq 8(%r14), %rcx
    0x48, 0x89, 0x4c, 0x24, 0x28,                                // movq %rcx, 40(%rsp)
    0x48, 0x89, 0x44, 0x24, 0x20,                                // movq %rax, 32(%rsp)
    0x49, 0x8b, 0x04, 0x24,                                      // movq (%r12), %rax
    0x48, 0x89, 0x04, 0x24,                                      // movq %rax, (%rsp)
    0x4d, 0x8b, 0x7c, 0x24, 0x08,                                // movq 8(%r12), %r15
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x85, 0xf6,                                                  // testl %esi, %esi
    0x0f, 0x84, 0x33, 0x01, 0x00, 0x00,                          // je 0x296f <tell+0x2df>
    0x49, 0x8b, 0x46, 0x10,                                      // movq 16(%r14), %rax
    0x49, 0x8b, 0x0e,                                            // movq (%r14), %rcx
    0x49, 0x8b, 0x56, 0x08,                                      // movq 8(%r14), %rdx
    0xbf, 0x04, 0x00, 0x00, 0x00,                                // movl $4, %edi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0x09, 0xef, 0xff, 0xff,                                // callq 0x175d <realOf>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x49, 0x8b, 0x54, 0x24, 0x10,                                // movq 16(%r12), %rdx
    0x41, 0x8b, 0x4c, 0x24, 0x18,                                // movl 24(%r12), %ecx
    0x48, 0x8b, 0x3c, 0x24,                                      // movq (%rsp), %rdi
    0x4c, 0x89, 0xfe,                                            // movq %r15, %rsi
    0xff, 0xd0,                                                  // callq *%rax
    0xe9, 0x24, 0x01, 0x00, 0x00,                                // jmp 0x2994 <tell+0x304>
    0x4a, 0x8b, 0x94, 0x3b, 0x60, 0x01, 0x00, 0x00,              // movq 352(%rbx,%r15), %rdx
    0x48, 0x85, 0xd2,                                            // testq %rdx, %rdx
    0x0f, 0x84, 0xa3, 0x00, 0x00, 0x00,                          // je 0x2924 <tell+0x294>
    0x8b, 0x7c, 0x11, 0x04,                                      // movl 4(%rcx,%rdx), %edi
    0x83, 0xff, 0x02,                                            // cmpl $2, %edi
    0x0f, 0x82, 0x96, 0x00, 0x00, 0x00,                          // jb 0x2924 <tell+0x294>
    0x4d, 0x29, 0xd9,                                            // subq %r11, %r9
    0x89, 0xff,                                                  // movl %edi, %edi
    0x48, 0xff, 0xcf,                                            // decq %rdi
    0x49, 0x8d, 0x2c, 0x08,                                      // leaq (%r8,%rcx), %rbp
    0x48, 0x83, 0xc5, 0x18,                                      // addq $24, %rbp
    0x45, 0x31, 0xf6,                                            // xorl %r14d, %r14d
    0x66, 0x83, 0x7d, 0x06, 0x00,                                // cmpw $0, 6(%rbp)
    0x74, 0x4b,                                                  // je 0x28f3 <tell+0x263>
    0x0f, 0xb6, 0x55, 0x04,                                      // movzbl 4(%rbp), %edx
    0x89, 0xd0,                                                  // movl %edx, %eax
    0x83, 0xe0, 0x0f,                                            // andl $15, %eax
    0x83, 0xf8, 0x06,                                            // cmpl $6, %eax
    0x74, 0x3d,                                                  // je 0x28f3 <tell+0x263>
    0xc1, 0xea, 0x04,                                            // shrl $4, %edx
    0xb8, 0x06, 0x04, 0x00, 0x00,                                // movl $1030, %eax # imm = 0x406
    0x0f, 0xa3, 0xd0,                                            // btl %edx, %eax
    0x73, 0x30,                                                  // jae 0x28f3 <tell+0x263>
    0x4c, 0x8b, 0x45, 0x08,                                      // movq 8(%rbp), %r8
    0x48, 0x8b, 0x55, 0x10,                                      // movq 16(%rbp), %rdx
    0x48, 0x85, 0xd2,                                            // testq %rdx, %rdx
    0x74, 0x0d,                                                  // je 0x28dd <tell+0x24d>
    0x4c, 0x89, 0xc8,                                            // movq %r9, %rax
    0x4c, 0x29, 0xc0,                                            // subq %r8, %rax
    0x48, 0x39, 0xd0,                                            // cmpq %rdx, %rax
    0x72, 0x0a,                                                  // jb 0x28e5 <tell+0x255>
    0xeb, 0x16,                                                  // jmp 0x28f3 <tell+0x263>
    0x4d, 0x39, 0xc1,                                            // cmpq %r8, %r9
    0x4d, 0x89, 0xc8,                                            // movq %r9, %r8
    0x75, 0x0e,                                                  // jne 0x28f3 <tell+0x263>
    0x4d, 0x85, 0xf6,                                            // testq %r14, %r14
    0x74, 0x06,                                                  // je 0x28f0 <tell+0x260>
    0x4d, 0x39, 0x46, 0x08,                                      // cmpq %r8, 8(%r14)
    0x73, 0x03,                                                  // jae 0x28f3 <tell+0x263>
    0x49, 0x89, 0xee,                                            // movq %rbp, %r14
    0x48, 0x83, 0xc5, 0x18,                                      // addq $24, %rbp
    0x48, 0xff, 0xcf,                                            // decq %rdi
    0x75, 0xa5,                                                  // jne 0x28a1 <tell+0x211>
    0x48, 0x8b, 0x14, 0x24,                                      // movq (%rsp), %rdx
    0x4c, 0x89, 0x12,                                            // movq %r10, (%rdx)
    0x4c, 0x89, 0x5a, 0x08,                                      // movq %r11, 8(%rdx)
    0x4d, 0x85, 0xf6,                                            // testq %r14, %r14
    0x74, 0x23,                                                  // je 0x292f <tell+0x29f>
    0x4a, 0x03, 0x8c, 0x3b, 0x50, 0x01, 0x00, 0x00,              // addq 336(%rbx,%r15), %rcx
    0x41, 0x8b, 0x06,                                            // movl (%r14), %eax
    0x48, 0x01, 0xc8,                                            // addq %rcx, %rax
    0x48, 0x89, 0x42, 0x10,                                      // movq %rax, 16(%rdx)
    0x4d, 0x03, 0x5e, 0x08,                                      // addq 8(%r14), %r11
    0xeb, 0x19,                                                  // jmp 0x293d <tell+0x2ad>
    0x48, 0x8b, 0x14, 0x24,                                      // movq (%rsp), %rdx
    0x4c, 0x89, 0x12,                                            // movq %r10, (%rdx)
    0x4c, 0x89, 0x5a, 0x08,                                      // movq %r11, 8(%rdx)
    0x48, 0xc7, 0x42, 0x10, 0x00, 0x00, 0x00, 0x00,              // movq $0, 16(%rdx)
    0x45, 0x31, 0xf6,                                            // xorl %r14d, %r14d
    0x45, 0x31, 0xdb,                                            // xorl %r11d, %r11d
    0x4c, 0x89, 0x5a, 0x18,                                      // movq %r11, 24(%rdx)
    0x85, 0xf6,                                                  // testl %esi, %esi
    0x0f, 0x84, 0x07, 0x01, 0x00, 0x00,                          // je 0x2a50 <tell+0x3c0>
    0x49, 0x8b, 0x54, 0x24, 0x10,                                // movq 16(%r12), %rdx
    0x49, 0x8b, 0x4c, 0x24, 0x18,                                // movq 24(%r12), %rcx
    0x48, 0x83, 0xf9, 0x02,                                      // cmpq $2, %rcx
    0x0f, 0x84, 0xe8, 0x00, 0x00, 0x00,                          // je 0x2a45 <tell+0x3b5>
    0x48, 0x83, 0xf9, 0x01,                                      // cmpq $1, %rcx
    0x0f, 0x85, 0xe9, 0x00, 0x00, 0x00,                          // jne 0x2a50 <tell+0x3c0>
    0x4c, 0x89, 0x32,                                            // movq %r14, (%rdx)
    0xe9, 0xe1, 0x00, 0x00, 0x00,                                // jmp 0x2a50 <tell+0x3c0>
    0x49, 0x8b, 0x46, 0x10,                                      // movq 16(%r14), %rax
    0x49, 0x8b, 0x0e,                                            // movq (%r14), %rcx
    0x49, 0x8b, 0x56, 0x08,                                      // movq 8(%r14), %rdx
    0xbf, 0x03, 0x00, 0x00, 0x00,                                // movl $3, %edi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0xd6, 0xed, 0xff, 0xff,                                // callq 0x175d <realOf>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x48, 0x8b, 0x3c, 0x24,                                      // movq (%rsp), %rdi
    0x4c, 0x89, 0xfe,                                            // movq %r15, %rsi
    0xff, 0xd0,                                                  // callq *%rax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x84, 0xcd, 0x00, 0x00, 0x00,                          // je 0x2a69 <tell+0x3d9>
    0x48, 0x8b, 0x4c, 0x24, 0x20,                                // movq 32(%rsp), %rcx
    0x4c, 0x8b, 0x54, 0x24, 0x28,                                // movq 40(%rsp), %r10
    0x4c, 0x8b, 0x81, 0xb8, 0x00, 0x00, 0x00,                    // movq 184(%rcx), %r8
    0x4d, 0x8d, 0x0c, 0x08,                                      // leaq (%r8,%rcx), %r9
    0x4a, 0x8b, 0x94, 0x0b, 0x20, 0x01, 0x00, 0x00,              // movq 288(%rbx,%r9), %rdx
    0x48, 0x01, 0xca,                                            // addq %rcx, %rdx
    0x4b, 0x89, 0x14, 0x2a,                                      // movq %rdx, (%r10,%r13)
    0x4a, 0x8b, 0xbc, 0x0b, 0x30, 0x01, 0x00, 0x00,              // movq 304(%rbx,%r9), %rdi
    0x48, 0x8d, 0x34, 0x39,                                      // leaq (%rcx,%rdi), %rsi
    0x48, 0x85, 0xff,                                            // testq %rdi, %rdi
    0x48, 0x0f, 0x44, 0xf7,                                      // cmoveq %rdi, %rsi
    0x4b, 0x89, 0x74, 0x2a, 0x10,                                // movq %rsi, 16(%r10,%r13)
    0x4b, 0x8b, 0x7c, 0x2a, 0x08,                                // movq 8(%r10,%r13), %rdi
    0x48, 0x85, 0xff,                                            // testq %rdi, %rdi
    0x75, 0x10,                                                  // jne 0x29f2 <tell+0x362>
    0x4a, 0x8b, 0xbc, 0x0b, 0x28, 0x01, 0x00, 0x00,              // movq 296(%rbx,%r9), %rdi
    0x48, 0x01, 0xcf,                                            // addq %rcx, %rdi
    0x4b, 0x89, 0x7c, 0x2a, 0x08,                                // movq %rdi, 8(%r10,%r13)
    0x49, 0x89, 0x3f,                                            // movq %rdi, (%r15)
    0x49, 0x89, 0x57, 0x08,                                      // movq %rdx, 8(%r15)
    0x49, 0x8b, 0x57, 0x18,                                      // movq 24(%r15), %rdx
    0x48, 0x85, 0xd2,                                            // testq %rdx, %rdx
    0x74, 0x67,                                                  // je 0x2a69 <tell+0x3d9>
    0x48, 0x8b, 0xb1, 0x88, 0x00, 0x00, 0x00,                    // movq 136(%rcx), %rsi
    0x48, 0x83, 0xfe, 0x02,                                      // cmpq $2, %rsi
    0x7c, 0x50,                                                  // jl 0x2a5f <tell+0x3cf>
    0x48, 0xff, 0xce,                                            // decq %rsi
    0x49, 0x8d, 0x3c, 0x08,                                      // leaq (%r8,%rcx), %rdi
    0x48, 0x81, 0xc7, 0x40, 0x01, 0x00, 0x00,                    // addq $320, %rdi # imm = 0x140
    0x48, 0x8b, 0x5f, 0xf8,                                      // movq -8(%rdi), %rbx
    0x48, 0x01, 0xcb,                                            // addq %rcx, %rbx
    0x48, 0x39, 0xd3,                                            // cmpq %rdx, %rbx
    0x77, 0x0b,                                                  // ja 0x2a34 <tell+0x3a4>
    0x48, 0x8b, 0x1f,                                            // movq (%rdi), %rbx
    0x48, 0x01, 0xcb,                                            // addq %rcx, %rbx
    0x48, 0x39, 0xd3,                                            // cmpq %rdx, %rbx
    0x77, 0x26,                                                  // ja 0x2a5a <tell+0x3ca>
    0x48, 0xff, 0xcd,                                            // decq %rbp
    0x48, 0x81, 0xc7, 0x20, 0x01, 0x00, 0x00,                    // addq $288, %rdi # imm = 0x120
    0x48, 0xff, 0xce,                                            // decq %rsi
    0x75, 0xda,                                                  // jne 0x2a1d <tell+0x38d>
    0xeb, 0x1a,                                                  // jmp 0x2a5f <tell+0x3cf>
    0x48, 0x8b, 0x44, 0x24, 0x08,                                // movq 8(%rsp), %rax
    0x4c, 0x01, 0xe8,                                            // addq %r13, %rax
    0x48, 0x89, 0x02,                                            // movq %rax, (%rdx)
    0x49, 0xc7, 0x04, 0x24, 0x01, 0x00, 0x00, 0x00,              // movq $1, (%r12)
    0xeb, 0x15,                                                  // jmp 0x2a6f <tell+0x3df>
    0x48, 0x85, 0xed,                                            // testq %rbp, %rbp
    0x74, 0x0a,                                                  // je 0x2a69 <tell+0x3d9>
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x49, 0x89, 0x4f, 0x18,                                      // movq %rcx, 24(%r15)
    0x49, 0x89, 0x4f, 0x10,                                      // movq %rcx, 16(%r15)
    0x48, 0x98,                                                  // cltq
    0x49, 0x89, 0x04, 0x24,                                      // movq %rax, (%r12)
    0xb8, 0x01, 0x00, 0x00, 0x00,                                // movl $1, %eax
    0x48, 0x83, 0xc4, 0x38,                                      // addq $56, %rsp
    0x5b,                                                        // popq %rbx
    0x41, 0x5c,                                                  // popq %r12
    0x41, 0x5d,                                                  // popq %r13
    0x41, 0x5e,                                                  // popq %r14
    0x41, 0x5f,                                                  // popq %r15
    0x5d,                                                        // popq %rbp
    0xc3,                                                        // retq
    // openNumber:
    0x55,                                                        // pushq %rbp
    0x41, 0x57,                                                  // pushq %r15
    0x41, 0x56,                                                  // pushq %r14
    0x41, 0x55,                                                  // pushq %r13
    0x41, 0x54,                                                  // pushq %r12
    0x53,                                                        // pushq %rbx
    0x48, 0x81, 0xec, 0xb8, 0x10, 0x00, 0x00,                    // subq $4280, %rsp # imm = 0x10B8
    0x89, 0xd3,                                                  // movl %edx, %ebx
    0x48, 0x89, 0x74, 0x24, 0x10,                                // movq %rsi, 16(%rsp)
    0x48, 0x89, 0xfd,                                            // movq %rdi, %rbp
    0x4c, 0x8d, 0x84, 0x24, 0xf0, 0x10, 0x00, 0x00,              // leaq 4336(%rsp), %r8
    0x49, 0x8b, 0x40, 0x10,                                      // movq 16(%r8), %rax
    0x48, 0x89, 0x84, 0x24, 0xc0, 0x00, 0x00, 0x00,              // movq %rax, 192(%rsp)
    0x49, 0x8b, 0x00,                                            // movq (%r8), %rax
    0x49, 0x8b, 0x48, 0x08,                                      // movq 8(%r8), %rcx
    0x48, 0x89, 0x8c, 0x24, 0xb8, 0x00, 0x00, 0x00,              // movq %rcx, 184(%rsp)
    0x48, 0x89, 0x84, 0x24, 0xb0, 0x00, 0x00, 0x00,              // movq %rax, 176(%rsp)
    0x48, 0x83, 0x78, 0x20, 0x00,                                // cmpq $0, 32(%rax)
    0x75, 0x59,                                                  // jne 0x2b29 <openNumber+0xa6>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x49, 0x8b, 0x40, 0x10,                                      // movq 16(%r8), %rax
    0x49, 0x8b, 0x08,                                            // movq (%r8), %rcx
    0x49, 0x8b, 0x50, 0x08,                                      // movq 8(%r8), %rdx
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0x2b, 0xec, 0xff, 0xff,                                // callq 0x1712 <forget>
    0x48, 0x83, 0xc4, 0x18,                                      // addq $24, %rsp
    0x48, 0x8d, 0x84, 0x24, 0xf8, 0x10, 0x00, 0x00,              // leaq 4344(%rsp), %rax
    0x48, 0x8b, 0x40, 0x10,                                      // movq 16(%rax), %rax
    0x48, 0x8d, 0x8c, 0x24, 0xf8, 0x10, 0x00, 0x00,              // leaq 4344(%rsp), %rcx
    0x48, 0x8b, 0x09,                                            // movq (%rcx), %rcx
    0x48, 0x8d, 0x94, 0x24, 0xf8, 0x10, 0x00, 0x00,              // leaq 4344(%rsp), %rdx
    0x48, 0x8b, 0x52, 0x08,                                      // movq 8(%rdx), %rdx
    0xbf, 0x02, 0x00, 0x00, 0x00,                                // movl $2, %edi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0x42, 0xec, 0xff, 0xff,                                // callq 0x175d <realOf>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0xff, 0xd0,                                                  // callq *%rax
    0x4c, 0x8d, 0x84, 0x24, 0xf0, 0x10, 0x00, 0x00,              // leaq 4336(%rsp), %r8
    0x4d, 0x8b, 0x30,                                            // movq (%r8), %r14
    0x89, 0x5c, 0x24, 0x0c,                                      // movl %ebx, 12(%rsp)
    0xf6, 0xc3, 0x04,                                            // testb $4, %bl
    0x75, 0x09,                                                  // jne 0x2b3e <openNumber+0xbb>
    0x49, 0x8b, 0x86, 0xb8, 0x00, 0x00, 0x00,                    // movq 184(%r14), %rax
    0xeb, 0x42,                                                  // jmp 0x2b80 <openNumber+0xfd>
    0x49, 0x8b, 0x86, 0xb8, 0x00, 0x00, 0x00,                    // movq 184(%r14), %rax
    0x49, 0x8d, 0x0c, 0x06,                                      // leaq (%r14,%rax), %rcx
    0x48, 0x8d, 0x14, 0xed, 0x00, 0x00, 0x00, 0x00,              // leaq (,%rbp,8), %rdx
    0x48, 0x01, 0xea,                                            // addq %rbp, %rdx
    0x48, 0xc1, 0xe2, 0x05,                                      // shlq $5, %rdx
    0xf6, 0x84, 0x0a, 0x90, 0x00, 0x00, 0x00, 0x01,              // testb $1, 144(%rdx,%rcx)
    0x75, 0x1e,                                                  // jne 0x2b80 <openNumber+0xfd>
    0x49, 0x8b, 0x48, 0x08,                                      // movq 8(%r8), %rcx
    0x48, 0x89, 0xea,                                            // movq %rbp, %rdx
    0x48, 0xc1, 0xe2, 0x07,                                      // shlq $7, %rdx
    0x48, 0x8d, 0x14, 0xea,                                      // leaq (%rdx,%rbp,8), %rdx
    0x48, 0x83, 0xbc, 0x11, 0xe8, 0x04, 0x00, 0x00, 0x00,        // cmpq $0, 1256(%rcx,%rdx)
    0x0f, 0x84, 0x56, 0x01, 0x00, 0x00,                          // je 0x2cd6 <openNumber+0x253>
    0x49, 0x8d, 0x0c, 0x06,                                      // leaq (%r14,%rax), %rcx
    0x48, 0x89, 0x6c, 0x24, 0x50,                                // movq %rbp, 80(%rsp)
    0x48, 0x8d, 0x1c, 0xed, 0x00, 0x00, 0x00, 0x00,              // leaq (,%rbp,8), %rbx
    0x48, 0x01, 0xeb,                                            // addq %rbp, %rbx
    0x48, 0xc1, 0xe3, 0x05,                                      // shlq $5, %rbx
    0x4c, 0x8b, 0xa4, 0x0b, 0xd8, 0x00, 0x00, 0x00,              // movq 216(%rbx,%rcx), %r12
    0x4d, 0x85, 0xe4,                                            // testq %r12, %r12
    0x48, 0x89, 0x5c, 0x24, 0x30,                                // movq %rbx, 48(%rsp)
    0x0f, 0x8e, 0xd3, 0x00, 0x00, 0x00,                          // jle 0x2c81 <openNumber+0x1fe>
    0x48, 0x8b, 0x84, 0x0b, 0xd0, 0x00, 0x00, 0x00,              // movq 208(%rbx,%rcx), %rax
    0x49, 0x8d, 0x2c, 0xc6,                                      // leaq (%r14,%rax,8), %rbp
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x48, 0x89, 0x04, 0x24,                                      // movq %rax, (%rsp)
    0x49, 0x8b, 0x86, 0xc8, 0x00, 0x00, 0x00,                    // movq 200(%r14), %rax
    0x4c, 0x8b, 0x6c, 0x05, 0x00,                                // movq (%rbp,%rax), %r13
    0x49, 0x8b, 0x40, 0x10,                                      // movq 16(%r8), %rax
    0x48, 0x89, 0x84, 0x24, 0xc0, 0x00, 0x00, 0x00,              // movq %rax, 192(%rsp)
    0x49, 0x8b, 0x18,                                            // movq (%r8), %rbx
    0x49, 0x8b, 0x50, 0x08,                                      // movq 8(%r8), %rdx
    0x48, 0x89, 0x94, 0x24, 0xb8, 0x00, 0x00, 0x00,              // movq %rdx, 184(%rsp)
    0x48, 0x89, 0x9c, 0x24, 0xb0, 0x00, 0x00, 0x00,              // movq %rbx, 176(%rsp)
    0x48, 0x8b, 0x83, 0x88, 0x00, 0x00, 0x00,                    // movq 136(%rbx), %rax
    0x48, 0x89, 0xc1,                                            // movq %rax, %rcx
    0x48, 0xc1, 0xe1, 0x07,                                      // shlq $7, %rcx
    0x48, 0x8d, 0x0c, 0xc1,                                      // leaq (%rcx,%rax,8), %rcx
    0x48, 0x01, 0xd1,                                            // addq %rdx, %rcx
    0x48, 0x8d, 0x14, 0xc1,                                      // leaq (%rcx,%rax,8), %rdx
    0x4a, 0x83, 0xbc, 0xea, 0x90, 0x04, 0x00, 0x00, 0x00,        // cmpq $0, 1168(%rdx,%r13,8)
    0x75, 0x55,                                                  // jne 0x2c68 <openNumber+0x1e5>
    0x4c, 0x8d, 0x3c, 0xc1,                                      // leaq (%rcx,%rax,8), %r15
    0x49, 0x81, 0xc7, 0x90, 0x04, 0x00, 0x00,                    // addq $1168, %r15 # imm = 0x490
    0x48, 0x8b, 0x83, 0xc0, 0x00, 0x00, 0x00,                    // movq 192(%rbx), %rax
    0x48, 0x01, 0xd8,                                            // addq %rbx, %rax
    0x4a, 0x03, 0x1c, 0xe8,                                      // addq (%rax,%r13,8), %rbx
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x49, 0x8b, 0x40, 0x10,                                      // movq 16(%r8), %rax
    0x49, 0x8b, 0x08,                                            // movq (%r8), %rcx
    0x49, 0x8b, 0x50, 0x08,                                      // movq 8(%r8), %rdx
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0x18, 0xeb, 0xff, 0xff,                                // callq 0x175d <realOf>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x48, 0x89, 0xdf,                                            // movq %rbx, %rdi
    0xbe, 0x01, 0x00, 0x00, 0x00,                                // movl $1, %esi
    0xff, 0xd0,                                                  // callq *%rax
    0x4c, 0x8d, 0x84, 0x24, 0xf0, 0x10, 0x00, 0x00,              // leaq 4336(%rsp), %r8
    0x4b, 0x89, 0x04, 0xef,                                      // movq %rax, (%r15,%r13,8)
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x84, 0xba, 0x0d, 0x00, 0x00,                          // je 0x3a22 <openNumber+0xf9f>
    0x48, 0x83, 0xc5, 0x08,                                      // addq $8, %rbp
    0x49, 0xff, 0xcc,                                            // decq %r12
    0x0f, 0x85, 0x4b, 0xff, 0xff, 0xff,                          // jne 0x2bc0 <openNumber+0x13d>
    0x49, 0x8b, 0x86, 0xb8, 0x00, 0x00, 0x00,                    // movq 184(%r14), %rax
    0x48, 0x8b, 0x5c, 0x24, 0x30,                                // movq 48(%rsp), %rbx
    0x4d, 0x8b, 0x60, 0x08,                                      // movq 8(%r8), %r12
    0x49, 0x8d, 0x0c, 0x06,                                      // leaq (%r14,%rax), %rcx
    0xf6, 0x84, 0x0b, 0x90, 0x00, 0x00, 0x00, 0x01,              // testb $1, 144(%rbx,%rcx)
    0x0f, 0x85, 0x75, 0x02, 0x00, 0x00,                          // jne 0x2f0c <openNumber+0x489>
    0x48, 0x8b, 0x74, 0x24, 0x50,                                // movq 80(%rsp), %rsi
    0x48, 0x89, 0xf2,                                            // movq %rsi, %rdx
    0x48, 0xc1, 0xe2, 0x07,                                      // shlq $7, %rdx
    0x4c, 0x8d, 0x04, 0xf2,                                      // leaq (%rdx,%rsi,8), %r8
    0x4b, 0x83, 0xbc, 0x04, 0xe8, 0x04, 0x00, 0x00, 0x00,        // cmpq $0, 1256(%r12,%r8)
    0x0f, 0x85, 0x56, 0x02, 0x00, 0x00,                          // jne 0x2f0c <openNumber+0x489>
    0x48, 0x8b, 0x6c, 0x24, 0x10,                                // movq 16(%rsp), %rbp
    0x48, 0x89, 0xea,                                            // movq %rbp, %rdx
    0x8a, 0x1a,                                                  // movb (%rdx), %bl
    0x84, 0xdb,                                                  // testb %bl, %bl
    0x0f, 0x84, 0x3f, 0x02, 0x00, 0x00,                          // je 0x2f07 <openNumber+0x484>
    0x80, 0xfb, 0x2f,                                            // cmpb $47, %bl
    0x0f, 0x84, 0xbf, 0x00, 0x00, 0x00,                          // je 0x2d90 <openNumber+0x30d>
    0x48, 0xff, 0xc2,                                            // incq %rdx
    0xeb, 0xe8,                                                  // jmp 0x2cbe <openNumber+0x23b>
    0x49, 0x8b, 0x40, 0x10,                                      // movq 16(%r8), %rax
    0x48, 0x89, 0x44, 0x24, 0x28,                                // movq %rax, 40(%rsp)
    0x49, 0x8b, 0x00,                                            // movq (%r8), %rax
    0x49, 0x8b, 0x48, 0x08,                                      // movq 8(%r8), %rcx
    0x48, 0x89, 0x4c, 0x24, 0x20,                                // movq %rcx, 32(%rsp)
    0x48, 0x89, 0x44, 0x24, 0x18,                                // movq %rax, 24(%rsp)
    0x48, 0x83, 0x78, 0x20, 0x00,                                // cmpq $0, 32(%rax)
    0x0f, 0x84, 0x21, 0x0d, 0x00, 0x00,                          // je 0x3a1c <openNumber+0xf99>
    0x48, 0x8b, 0x88, 0x20, 0x01, 0x00, 0x00,                    // movq 288(%rax), %rcx
    0x48, 0x01, 0xc1,                                            // addq %rax, %rcx
    0x48, 0x89, 0x8c, 0x24, 0xb0, 0x00, 0x00, 0x00,              // movq %rcx, 176(%rsp)
    0x48, 0x8b, 0x4c, 0x24, 0x10,                                // movq 16(%rsp), %rcx
    0x48, 0x89, 0x8c, 0x24, 0xb8, 0x00, 0x00, 0x00,              // movq %rcx, 184(%rsp)
    0x48, 0x03, 0x80, 0x28, 0x01, 0x00, 0x00,                    // addq 296(%rax), %rax
    0x48, 0x89, 0x84, 0x24, 0xc0, 0x00, 0x00, 0x00,              // movq %rax, 192(%rsp)
    0x48, 0xc7, 0x84, 0x24, 0xc8, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, // movq $0, 200(%rsp)
    0xb8, 0x20, 0x00, 0x00, 0x00,                                // movl $32, %eax
    0x48, 0xc7, 0x84, 0x04, 0xb0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, // movq $0, 176(%rsp,%rax)
    0x48, 0x83, 0xc0, 0x08,                                      // addq $8, %rax
    0x48, 0x83, 0xf8, 0x30,                                      // cmpq $48, %rax
    0x75, 0xea,                                                  // jne 0x2d3a <openNumber+0x2b7>
    0x48, 0x83, 0xec, 0x50,                                      // subq $80, %rsp
    0x48, 0x8d, 0x7c, 0x24, 0x18,                                // leaq 24(%rsp), %rdi
    0x48, 0x8d, 0xb4, 0x24, 0x00, 0x01, 0x00, 0x00,              // leaq 256(%rsp), %rsi
    0xb9, 0x06, 0x00, 0x00, 0x00,                                // movl $6, %ecx
    0xf3, 0x48, 0xa5,                                            // rep movsq (%rsi), %es:(%rdi)
    0x49, 0x8b, 0x40, 0x10,                                      // movq 16(%r8), %rax
    0x48, 0x89, 0x44, 0x24, 0x10,                                // movq %rax, 16(%rsp)
    0x49, 0x8b, 0x00,                                            // movq (%r8), %rax
    0x49, 0x8b, 0x48, 0x08,                                      // movq 8(%r8), %rcx
    0x48, 0x89, 0x4c, 0x24, 0x08,                                // movq %rcx, 8(%rsp)
    0x48, 0x89, 0x04, 0x24,                                      // movq %rax, (%rsp)
    0xe8, 0xd8, 0x0d, 0x00, 0x00,                                // callq 0x3b5f <fail>
    0x48, 0x83, 0xc4, 0x50,                                      // addq $80, %rsp
    0xe9, 0x8c, 0x0c, 0x00, 0x00,                                // jmp 0x3a1c <openNumber+0xf99>
    0x48, 0x8b, 0x5c, 0x24, 0x30,                                // movq 48(%rsp), %rbx
    0x48, 0x8b, 0x54, 0x19, 0x08,                                // movq 8(%rcx,%rbx), %rdx
    0x4c, 0x01, 0xf2,                                            // addq %r14, %rdx
    0x8a, 0x4d, 0x00,                                            // movb (%rbp), %cl
    0x84, 0xc9,                                                  // testb %cl, %cl
    0x74, 0x4a,                                                  // je 0x2dee <openNumber+0x36b>
    0x48, 0x8d, 0x7d, 0x01,                                      // leaq 1(%rbp), %rdi
    0x89, 0xce,                                                  // movl %ecx, %esi
    0x40, 0x3a, 0x32,                                            // cmpb (%rdx), %sil
    0x75, 0x10,                                                  // jne 0x2dbf <openNumber+0x33c>
    0x48, 0xff, 0xc2,                                            // incq %rdx
    0x40, 0x8a, 0x37,                                            // movb (%rdi), %sil
    0x48, 0xff, 0xc7,                                            // incq %rdi
    0x40, 0x84, 0xf6,                                            // testb %sil, %sil
    0x75, 0xed,                                                  // jne 0x2daa <openNumber+0x327>
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x40, 0x3a, 0x32,                                            // cmpb (%rdx), %sil
    0x0f, 0x84, 0x44, 0x01, 0x00, 0x00,                          // je 0x2f0c <openNumber+0x489>
    0x84, 0xc9,                                                  // testb %cl, %cl
    0x74, 0x39,                                                  // je 0x2e05 <openNumber+0x382>
    0x41, 0xbd, 0x01, 0x00, 0x00, 0x00,                          // movl $1, %r13d
    0x42, 0x80, 0x7c, 0x2d, 0x00, 0x00,                          // cmpb $0, (%rbp,%r13)
    0x4d, 0x8d, 0x6d, 0x01,                                      // leaq 1(%r13), %r13
    0x75, 0xf4,                                                  // jne 0x2dd2 <openNumber+0x34f>
    0x49, 0x8d, 0x6d, 0xff,                                      // leaq -1(%r13), %rbp
    0x80, 0xf9, 0x2f,                                            // cmpb $47, %cl
    0x75, 0x2c,                                                  // jne 0x2e13 <openNumber+0x390>
    0x45, 0x31, 0xff,                                            // xorl %r15d, %r15d
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0xeb, 0x5f,                                                  // jmp 0x2e4d <openNumber+0x3ca>
    0x80, 0x3a, 0x00,                                            // cmpb $0, (%rdx)
    0x0f, 0x84, 0x15, 0x01, 0x00, 0x00,                          // je 0x2f0c <openNumber+0x489>
    0x4c, 0x89, 0x04, 0x24,                                      // movq %r8, (%rsp)
    0x41, 0xbd, 0x01, 0x00, 0x00, 0x00,                          // movl $1, %r13d
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0xeb, 0x12,                                                  // jmp 0x2e17 <openNumber+0x394>
    0x4c, 0x89, 0x04, 0x24,                                      // movq %r8, (%rsp)
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0x41, 0xbd, 0x01, 0x00, 0x00, 0x00,                          // movl $1, %r13d
    0xeb, 0x04,                                                  // jmp 0x2e17 <openNumber+0x394>
    0x4c, 0x89, 0x04, 0x24,                                      // movq %r8, (%rsp)
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x48, 0x8d, 0xbc, 0x24, 0xb8, 0x00, 0x00, 0x00,              // leaq 184(%rsp), %rdi
    0xbe, 0x00, 0x10, 0x00, 0x00,                                // movl $4096, %esi # imm = 0x1000
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0x6a, 0x4f,                                                  // pushq $79
    0xe8, 0xa7, 0xe1, 0xff, 0xff,                                // callq 0xfe2 <systemCall>
    0x48, 0x83, 0xc4, 0x10,                                      // addq $16, %rsp
    0x49, 0x89, 0xc7,                                            // movq %rax, %r15
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x48, 0x0f, 0x49, 0xd8,                                      // cmovnsq %rax, %rbx
    0x4c, 0x8b, 0x04, 0x24,                                      // movq (%rsp), %r8
    0x4b, 0x8d, 0x34, 0x04,                                      // leaq (%r12,%r8), %rsi
    0x48, 0x81, 0xc6, 0x08, 0x05, 0x00, 0x00,                    // addq $1288, %rsi # imm = 0x508
    0x4b, 0x8d, 0x3c, 0x04,                                      // leaq (%r12,%r8), %rdi
    0x48, 0x81, 0xc7, 0x00, 0x05, 0x00, 0x00,                    // addq $1280, %rdi # imm = 0x500
    0x4a, 0x8d, 0x14, 0x6b,                                      // leaq (%rbx,%r13,2), %rdx
    0x4c, 0x89, 0xc3,                                            // movq %r8, %rbx
    0xe8, 0xc7, 0x0d, 0x00, 0x00,                                // callq 0x3c36 <roomFor>
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x48, 0x8b, 0x74, 0x24, 0x10,                                // movq 16(%rsp), %rsi
    0x0f, 0x84, 0x83, 0x00, 0x00, 0x00,                          // je 0x2f00 <openNumber+0x47d>
    0x48, 0x89, 0xdf,                                            // movq %rbx, %rdi
    0x48, 0x85, 0xed,                                            // testq %rbp, %rbp
    0x78, 0x18,                                                  // js 0x2e9d <openNumber+0x41a>
    0x49, 0x8d, 0x4d, 0x01,                                      // leaq 1(%r13), %rcx
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x8a, 0x1c, 0x16,                                            // movb (%rsi,%rdx), %bl
    0x88, 0x1c, 0x10,                                            // movb %bl, (%rax,%rdx)
    0x48, 0xff, 0xc9,                                            // decq %rcx
    0x48, 0xff, 0xc2,                                            // incq %rdx
    0x48, 0x83, 0xf9, 0x01,                                      // cmpq $1, %rcx
    0x77, 0xee,                                                  // ja 0x2e8b <openNumber+0x408>
    0x49, 0x89, 0x84, 0x3c, 0x10, 0x05, 0x00, 0x00,              // movq %rax, 1296(%r12,%rdi)
    0x49, 0x89, 0x84, 0x3c, 0x98, 0x04, 0x00, 0x00,              // movq %rax, 1176(%r12,%rdi)
    0x4d, 0x85, 0xff,                                            // testq %r15, %r15
    0x7e, 0x4e,                                                  // jle 0x2f00 <openNumber+0x47d>
    0x49, 0x8d, 0x0c, 0x3c,                                      // leaq (%r12,%rdi), %rcx
    0x48, 0x81, 0xc1, 0x10, 0x05, 0x00, 0x00,                    // addq $1296, %rcx # imm = 0x510
    0x4c, 0x01, 0xe8,                                            // addq %r13, %rax
    0x48, 0x89, 0x01,                                            // movq %rax, (%rcx)
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x8a, 0x9c, 0x14, 0xb0, 0x00, 0x00, 0x00,                    // movb 176(%rsp,%rdx), %bl
    0x88, 0x1c, 0x10,                                            // movb %bl, (%rax,%rdx)
    0x48, 0xff, 0xc2,                                            // incq %rdx
    0x49, 0x39, 0xd7,                                            // cmpq %rdx, %r15
    0x75, 0xee,                                                  // jne 0x2ec5 <openNumber+0x442>
    0x48, 0x8b, 0x01,                                            // movq (%rcx), %rax
    0x42, 0xc6, 0x44, 0x38, 0xff, 0x2f,                          // movb $47, -1(%rax,%r15)
    0x48, 0x85, 0xed,                                            // testq %rbp, %rbp
    0x78, 0x1b,                                                  // js 0x2f00 <openNumber+0x47d>
    0x4c, 0x03, 0x39,                                            // addq (%rcx), %r15
    0x49, 0xff, 0xc5,                                            // incq %r13
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x8a, 0x0c, 0x06,                                            // movb (%rsi,%rax), %cl
    0x41, 0x88, 0x0c, 0x07,                                      // movb %cl, (%r15,%rax)
    0x49, 0xff, 0xcd,                                            // decq %r13
    0x48, 0xff, 0xc0,                                            // incq %rax
    0x49, 0x83, 0xfd, 0x01,                                      // cmpq $1, %r13
    0x77, 0xed,                                                  // ja 0x2eed <openNumber+0x46a>
    0x49, 0x8b, 0x86, 0xb8, 0x00, 0x00, 0x00,                    // movq 184(%r14), %rax
    0x48, 0x8b, 0x5c, 0x24, 0x30,                                // movq 48(%rsp), %rbx
    0x4c, 0x01, 0xf0,                                            // addq %r14, %rax
    0x4c, 0x8b, 0xbc, 0x03, 0xa0, 0x00, 0x00, 0x00,              // movq 160(%rbx,%rax), %r15
    0x48, 0x8b, 0x9c, 0x03, 0xa8, 0x00, 0x00, 0x00,              // movq 168(%rbx,%rax), %rbx
    0x4d, 0x8b, 0xae, 0xc8, 0x00, 0x00, 0x00,                    // movq 200(%r14), %r13
    0xbd, 0x01, 0x00, 0x00, 0x00,                                // movl $1, %ebp
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0xf0,                                                        // lock
    0x49, 0x0f, 0xb1, 0x6c, 0x24, 0x18,                          // cmpxchgq %rbp, 24(%r12)
    0x74, 0x1f,                                                  // je 0x2f55 <openNumber+0x4d2>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0x6a, 0x18,                                                  // pushq $24
    0xe8, 0x93, 0xe0, 0xff, 0xff,                                // callq 0xfe2 <systemCall>
    0x48, 0x83, 0xc4, 0x10,                                      // addq $16, %rsp
    0xeb, 0xd6,                                                  // jmp 0x2f2b <openNumber+0x4a8>
    0x48, 0x8b, 0x4c, 0x24, 0x50,                                // movq 80(%rsp), %rcx
    0x48, 0x89, 0xc8,                                            // movq %rcx, %rax
    0x48, 0xc1, 0xe0, 0x07,                                      // shlq $7, %rax
    0x4c, 0x8d, 0x0c, 0xc8,                                      // leaq (%rax,%rcx,8), %r9
    0x4b, 0xff, 0x84, 0x0c, 0xb8, 0x04, 0x00, 0x00,              // incq 1208(%r12,%r9)
    0x48, 0x85, 0xdb,                                            // testq %rbx, %rbx
    0x4c, 0x8d, 0x84, 0x24, 0xf0, 0x10, 0x00, 0x00,              // leaq 4336(%rsp), %r8
    0x8b, 0x6c, 0x24, 0x0c,                                      // movl 12(%rsp), %ebp
    0x7e, 0x77,                                                  // jle 0x2ff5 <openNumber+0x572>
    0x4a, 0x8d, 0x04, 0xfd, 0x00, 0x00, 0x00, 0x00,              // leaq (,%r15,8), %rax
    0x4c, 0x01, 0xe8,                                            // addq %r13, %rax
    0x4c, 0x01, 0xf0,                                            // addq %r14, %rax
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x48, 0x8b, 0x14, 0xc8,                                      // movq (%rax,%rcx,8), %rdx
    0x48, 0x85, 0xd2,                                            // testq %rdx, %rdx
    0x78, 0x56,                                                  // js 0x2fed <openNumber+0x56a>
    0x49, 0x8b, 0xb6, 0xb8, 0x00, 0x00, 0x00,                    // movq 184(%r14), %rsi
    0x4c, 0x01, 0xf6,                                            // addq %r14, %rsi
    0x48, 0x8d, 0x3c, 0xd2,                                      // leaq (%rdx,%rdx,8), %rdi
    0x48, 0xc1, 0xe7, 0x05,                                      // shlq $5, %rdi
    0xf6, 0x84, 0x37, 0x90, 0x00, 0x00, 0x00, 0x01,              // testb $1, 144(%rdi,%rsi)
    0x75, 0x3a,                                                  // jne 0x2fed <openNumber+0x56a>
    0x48, 0x89, 0xd6,                                            // movq %rdx, %rsi
    0x48, 0xc1, 0xe6, 0x07,                                      // shlq $7, %rsi
    0x48, 0x8d, 0x14, 0xd6,                                      // leaq (%rsi,%rdx,8), %rdx
    0x49, 0x83, 0xbc, 0x14, 0xe8, 0x04, 0x00, 0x00, 0x00,        // cmpq $0, 1256(%r12,%rdx)
    0x75, 0x24,                                                  // jne 0x2fed <openNumber+0x56a>
    0x49, 0x8b, 0x54, 0x24, 0x20,                                // movq 32(%r12), %rdx
    0x48, 0xff, 0xc2,                                            // incq %rdx
    0x49, 0x89, 0x54, 0x24, 0x20,                                // movq %rdx, 32(%r12)
    0x48, 0x8b, 0x34, 0xc8,                                      // movq (%rax,%rcx,8), %rsi
    0x48, 0x89, 0xf7,                                            // movq %rsi, %rdi
    0x48, 0xc1, 0xe7, 0x07,                                      // shlq $7, %rdi
    0x48, 0x8d, 0x34, 0xf7,                                      // leaq (%rdi,%rsi,8), %rsi
    0x49, 0x89, 0x94, 0x34, 0xe8, 0x04, 0x00, 0x00,              // movq %rdx, 1256(%r12,%rsi)
    0x48, 0xff, 0xc1,                                            // incq %rcx
    0x48, 0x39, 0xcb,                                            // cmpq %rcx, %rbx
    0x75, 0x99,                                                  // jne 0x2f8e <openNumber+0x50b>
    0x0f, 0xba, 0xe5, 0x0c,                                      // btl $12, %ebp
    0x73, 0x0c,                                                  // jae 0x3007 <openNumber+0x584>
    0x4b, 0xc7, 0x84, 0x0c, 0xe0, 0x04, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, // movq $1, 1248(%r12,%r9)
    0x4c, 0x89, 0x8c, 0x24, 0x98, 0x00, 0x00, 0x00,              // movq %r9, 152(%rsp)
    0x49, 0xc7, 0x44, 0x24, 0x18, 0x00, 0x00, 0x00, 0x00,        // movq $0, 24(%r12)
    0x49, 0x8b, 0x40, 0x10,                                      // movq 16(%r8), %rax
    0x48, 0x89, 0x44, 0x24, 0x28,                                // movq %rax, 40(%rsp)
    0x49, 0x8b, 0x00,                                            // movq (%r8), %rax
    0x49, 0x8b, 0x48, 0x08,                                      // movq 8(%r8), %rcx
    0x48, 0x89, 0x4c, 0x24, 0x20,                                // movq %rcx, 32(%rsp)
    0x48, 0x89, 0x44, 0x24, 0x18,                                // movq %rax, 24(%rsp)
    0x48, 0x8b, 0x88, 0xb8, 0x00, 0x00, 0x00,                    // movq 184(%rax), %rcx
    0x48, 0x01, 0xc1,                                            // addq %rax, %rcx
    0x48, 0x8b, 0x54, 0x24, 0x30,                                // movq 48(%rsp), %rdx
    0x4c, 0x8b, 0xac, 0x0a, 0xc8, 0x00, 0x00, 0x00,              // movq 200(%rdx,%rcx), %r13
    0x4d, 0x85, 0xed,                                            // testq %r13, %r13
    0x0f, 0x8e, 0xd3, 0x07, 0x00, 0x00,                          // jle 0x3825 <openNumber+0xda2>
    0x48, 0x8b, 0x54, 0x24, 0x30,                                // movq 48(%rsp), %rdx
    0x48, 0x8b, 0x8c, 0x0a, 0xc0, 0x00, 0x00, 0x00,              // movq 192(%rdx,%rcx), %rcx
    0x48, 0x03, 0x80, 0xc8, 0x00, 0x00, 0x00,                    // addq 200(%rax), %rax
    0x4c, 0x8d, 0x34, 0xc8,                                      // leaq (%rax,%rcx,8), %r14
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0x4c, 0x89, 0xac, 0x24, 0x90, 0x00, 0x00, 0x00,              // movq %r13, 144(%rsp)
    0x4c, 0x89, 0x74, 0x24, 0x68,                                // movq %r14, 104(%rsp)
    0x49, 0x8b, 0x04, 0xee,                                      // movq (%r14,%rbp,8), %rax
    0x48, 0x8b, 0x5c, 0x24, 0x20,                                // movq 32(%rsp), %rbx
    0x48, 0x89, 0xc1,                                            // movq %rax, %rcx
    0x48, 0xc1, 0xe1, 0x07,                                      // shlq $7, %rcx
    0x4c, 0x8d, 0x24, 0xc1,                                      // leaq (%rcx,%rax,8), %r12
    0x4a, 0x83, 0xbc, 0x23, 0xc8, 0x04, 0x00, 0x00, 0x00,        // cmpq $0, 1224(%rbx,%r12)
    0x0f, 0x85, 0xa2, 0x00, 0x00, 0x00,                          // jne 0x313e <openNumber+0x6bb>
    0x4e, 0x8d, 0x3c, 0x23,                                      // leaq (%rbx,%r12), %r15
    0x49, 0x81, 0xc7, 0xc0, 0x04, 0x00, 0x00,                    // addq $1216, %r15 # imm = 0x4C0
    0x4c, 0x89, 0xff,                                            // movq %r15, %rdi
    0xe8, 0x25, 0x0c, 0x00, 0x00,                                // callq 0x3cd4 <isOurs>
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x84, 0x87, 0x00, 0x00, 0x00,                          // je 0x313e <openNumber+0x6bb>
    0x4c, 0x89, 0x7c, 0x24, 0x78,                                // movq %r15, 120(%rsp)
    0x4a, 0x83, 0xbc, 0x23, 0xf8, 0x04, 0x00, 0x00, 0x00,        // cmpq $0, 1272(%rbx,%r12)
    0x74, 0x23,                                                  // je 0x30ea <openNumber+0x667>
    0x49, 0x8b, 0x3c, 0xee,                                      // movq (%r14,%rbp,8), %rdi
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x30,                                // movq 48(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x20,                                // movq 32(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x28,                                // movq 40(%rsp), %rdx
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0x50, 0x0c, 0x00, 0x00,                                // callq 0x3d36 <keepData>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x48, 0x89, 0xac, 0x24, 0x88, 0x00, 0x00, 0x00,              // movq %rbp, 136(%rsp)
    0x48, 0x89, 0x5c, 0x24, 0x40,                                // movq %rbx, 64(%rsp)
    0x4a, 0x8d, 0x04, 0x23,                                      // leaq (%rbx,%r12), %rax
    0x48, 0x05, 0xc8, 0x04, 0x00, 0x00,                          // addq $1224, %rax # imm = 0x4C8
    0x48, 0x89, 0x44, 0x24, 0x70,                                // movq %rax, 112(%rsp)
    0x48, 0x83, 0x38, 0x00,                                      // cmpq $0, (%rax)
    0x44, 0x8b, 0x44, 0x24, 0x0c,                                // movl 12(%rsp), %r8d
    0x74, 0x3e,                                                  // je 0x314f <openNumber+0x6cc>
    0x48, 0x8b, 0x44, 0x24, 0x70,                                // movq 112(%rsp), %rax
    0x48, 0xc7, 0x00, 0x01, 0x00, 0x00, 0x00,                    // movq $1, (%rax)
    0x48, 0x8b, 0x44, 0x24, 0x78,                                // movq 120(%rsp), %rax
    0x48, 0xc7, 0x00, 0x00, 0x00, 0x00, 0x00,                    // movq $0, (%rax)
    0x4c, 0x8b, 0xac, 0x24, 0x90, 0x00, 0x00, 0x00,              // movq 144(%rsp), %r13
    0x4c, 0x8b, 0x74, 0x24, 0x68,                                // movq 104(%rsp), %r14
    0x48, 0x8b, 0xac, 0x24, 0x88, 0x00, 0x00, 0x00,              // movq 136(%rsp), %rbp
    0x48, 0xff, 0xc5,                                            // incq %rbp
    0x4c, 0x39, 0xed,                                            // cmpq %r13, %rbp
    0x0f, 0x85, 0x2f, 0xff, 0xff, 0xff,                          // jne 0x3079 <openNumber+0x5f6>
    0xe9, 0xbc, 0x05, 0x00, 0x00,                                // jmp 0x370b <openNumber+0xc88>
    0x48, 0x8b, 0x44, 0x24, 0x68,                                // movq 104(%rsp), %rax
    0x48, 0x8b, 0x8c, 0x24, 0x88, 0x00, 0x00, 0x00,              // movq 136(%rsp), %rcx
    0x48, 0x8b, 0x04, 0xc8,                                      // movq (%rax,%rcx,8), %rax
    0x48, 0x8b, 0x5c, 0x24, 0x18,                                // movq 24(%rsp), %rbx
    0x48, 0x8b, 0x8b, 0xb8, 0x00, 0x00, 0x00,                    // movq 184(%rbx), %rcx
    0x48, 0x01, 0xd9,                                            // addq %rbx, %rcx
    0x48, 0x89, 0x44, 0x24, 0x10,                                // movq %rax, 16(%rsp)
    0x48, 0x8d, 0x3c, 0xc0,                                      // leaq (%rax,%rax,8), %rdi
    0x48, 0xc1, 0xe7, 0x05,                                      // shlq $5, %rdi
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0x41, 0xf6, 0xc0, 0x08,                                      // testb $8, %r8b
    0x75, 0x3c,                                                  // jne 0x31c0 <openNumber+0x73d>
    0x48, 0x8b, 0x44, 0x24, 0x50,                                // movq 80(%rsp), %rax
    0x48, 0x39, 0x84, 0x0f, 0x98, 0x00, 0x00, 0x00,              // cmpq %rax, 152(%rdi,%rcx)
    0x75, 0x2d,                                                  // jne 0x31c0 <openNumber+0x73d>
    0x48, 0x8b, 0x54, 0x24, 0x40,                                // movq 64(%rsp), %rdx
    0x48, 0x83, 0x7a, 0x28, 0x00,                                // cmpq $0, 40(%rdx)
    0x74, 0x04,                                                  // je 0x31a3 <openNumber+0x720>
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0xeb, 0x1d,                                                  // jmp 0x31c0 <openNumber+0x73d>
    0x48, 0x8b, 0x74, 0x24, 0x10,                                // movq 16(%rsp), %rsi
    0x48, 0x89, 0xf0,                                            // movq %rsi, %rax
    0x48, 0xc1, 0xe0, 0x07,                                      // shlq $7, %rax
    0x48, 0x8d, 0x04, 0xf0,                                      // leaq (%rax,%rsi,8), %rax
    0x48, 0x83, 0xbc, 0x02, 0xd0, 0x04, 0x00, 0x00, 0x00,        // cmpq $0, 1232(%rdx,%rax)
    0x40, 0x0f, 0x94, 0xc5,                                      // sete %bpl
    0x48, 0x89, 0x7c, 0x24, 0x60,                                // movq %rdi, 96(%rsp)
    0x48, 0x8b, 0x84, 0x39, 0x08, 0x01, 0x00, 0x00,              // movq 264(%rcx,%rdi), %rax
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x8e, 0x3b, 0xff, 0xff, 0xff,                          // jle 0x3111 <openNumber+0x68e>
    0x48, 0x8b, 0x93, 0xd8, 0x00, 0x00, 0x00,                    // movq 216(%rbx), %rdx
    0x48, 0x01, 0xda,                                            // addq %rbx, %rdx
    0x48, 0x8b, 0x74, 0x24, 0x60,                                // movq 96(%rsp), %rsi
    0x48, 0x8b, 0xbc, 0x0e, 0x00, 0x01, 0x00, 0x00,              // movq 256(%rsi,%rcx), %rdi
    0x48, 0xc1, 0xe7, 0x05,                                      // shlq $5, %rdi
    0x48, 0x01, 0xd7,                                            // addq %rdx, %rdi
    0x48, 0x8d, 0x14, 0x31,                                      // leaq (%rcx,%rsi), %rdx
    0x48, 0x81, 0xc2, 0x08, 0x01, 0x00, 0x00,                    // addq $264, %rdx # imm = 0x108
    0x48, 0x89, 0x54, 0x24, 0x58,                                // movq %rdx, 88(%rsp)
    0x48, 0x8d, 0x4c, 0x31, 0x28,                                // leaq 40(%rcx,%rsi), %rcx
    0x48, 0x89, 0x8c, 0x24, 0x80, 0x00, 0x00, 0x00,              // movq %rcx, 128(%rsp)
    0x48, 0x8b, 0x54, 0x24, 0x10,                                // movq 16(%rsp), %rdx
    0x48, 0x89, 0xd1,                                            // movq %rdx, %rcx
    0x48, 0xc1, 0xe1, 0x07,                                      // shlq $7, %rcx
    0x48, 0x8d, 0x0c, 0xd1,                                      // leaq (%rcx,%rdx,8), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x40,                                // movq 64(%rsp), %rdx
    0x48, 0x01, 0xd1,                                            // addq %rdx, %rcx
    0x48, 0x81, 0xc1, 0xd0, 0x04, 0x00, 0x00,                    // addq $1232, %rcx # imm = 0x4D0
    0x48, 0x89, 0x8c, 0x24, 0xa8, 0x00, 0x00, 0x00,              // movq %rcx, 168(%rsp)
    0x40, 0x80, 0xf5, 0x01,                                      // xorb $1, %bpl
    0x48, 0x8d, 0x4b, 0x01,                                      // leaq 1(%rbx), %rcx
    0x48, 0x89, 0x8c, 0x24, 0xa0, 0x00, 0x00, 0x00,              // movq %rcx, 160(%rsp)
    0x45, 0x31, 0xed,                                            // xorl %r13d, %r13d
    0x89, 0x6c, 0x24, 0x3c,                                      // movl %ebp, 60(%rsp)
    0x48, 0x89, 0x1c, 0x24,                                      // movq %rbx, (%rsp)
    0x48, 0x89, 0x7c, 0x24, 0x48,                                // movq %rdi, 72(%rsp)
    0x4d, 0x89, 0xec,                                            // movq %r13, %r12
    0x49, 0xc1, 0xe4, 0x05,                                      // shlq $5, %r12
    0x4a, 0x8b, 0x4c, 0x27, 0x18,                                // movq 24(%rdi,%r12), %rcx
    0xf6, 0xc1, 0x08,                                            // testb $8, %cl
    0x0f, 0x94, 0xc2,                                            // sete %dl
    0x40, 0x08, 0xea,                                            // orb %bpl, %dl
    0x80, 0xfa, 0x01,                                            // cmpb $1, %dl
    0x0f, 0x85, 0x7a, 0x04, 0x00, 0x00,                          // jne 0x36f0 <openNumber+0xc6d>
    0x41, 0xf6, 0xc0, 0x08,                                      // testb $8, %r8b
    0x75, 0x0c,                                                  // jne 0x3288 <openNumber+0x805>
    0x83, 0xe1, 0x10,                                            // andl $16, %ecx
    0x48, 0x85, 0xc9,                                            // testq %rcx, %rcx
    0x0f, 0x85, 0x68, 0x04, 0x00, 0x00,                          // jne 0x36f0 <openNumber+0xc6d>
    0x49, 0x01, 0xfc,                                            // addq %rdi, %r12
    0x49, 0x8b, 0x4c, 0x24, 0x08,                                // movq 8(%r12), %rcx
    0x48, 0x8b, 0x84, 0x24, 0x80, 0x00, 0x00, 0x00,              // movq 128(%rsp), %rax
    0x48, 0x8b, 0x10,                                            // movq (%rax), %rdx
    0x48, 0x01, 0xda,                                            // addq %rbx, %rdx
    0x48, 0x89, 0xdf,                                            // movq %rbx, %rdi
    0x48, 0x8b, 0x6c, 0x24, 0x58,                                // movq 88(%rsp), %rbp
    0x48, 0x8b, 0x9d, 0x28, 0xff, 0xff, 0xff,                    // movq -216(%rbp), %rbx
    0x48, 0x8d, 0x04, 0x1f,                                      // leaq (%rdi,%rbx), %rax
    0x48, 0x8d, 0x34, 0x49,                                      // leaq (%rcx,%rcx,2), %rsi
    0x44, 0x8b, 0x0c, 0xf2,                                      // movl (%rdx,%rsi,8), %r9d
    0x4e, 0x8d, 0x3c, 0x08,                                      // leaq (%rax,%r9), %r15
    0x4c, 0x89, 0xbc, 0x24, 0xb0, 0x00, 0x00, 0x00,              // movq %r15, 176(%rsp)
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x48, 0x89, 0x94, 0x24, 0xb8, 0x00, 0x00, 0x00,              // movq %rdx, 184(%rsp)
    0x48, 0x89, 0x94, 0x24, 0xc0, 0x00, 0x00, 0x00,              // movq %rdx, 192(%rsp)
    0x48, 0x8b, 0x77, 0x20,                                      // movq 32(%rdi), %rsi
    0x89, 0xb4, 0x24, 0xc8, 0x00, 0x00, 0x00,                    // movl %esi, 200(%rsp)
    0x48, 0x8b, 0x95, 0x40, 0xff, 0xff, 0xff,                    // movq -192(%rbp), %rdx
    0x48, 0x85, 0xd2,                                            // testq %rdx, %rdx
    0x0f, 0x84, 0xb4, 0x00, 0x00, 0x00,                          // je 0x33a6 <openNumber+0x923>
    0x48, 0x85, 0xf6,                                            // testq %rsi, %rsi
    0x0f, 0x85, 0xab, 0x00, 0x00, 0x00,                          // jne 0x33a6 <openNumber+0x923>
    0x48, 0x03, 0x14, 0x24,                                      // addq (%rsp), %rdx
    0x44, 0x0f, 0xb7, 0x34, 0x4a,                                // movzwl (%rdx,%rcx,2), %r14d
    0x44, 0x89, 0xf2,                                            // movl %r14d, %edx
    0x81, 0xe2, 0xff, 0x7f, 0x00, 0x00,                          // andl $32767, %edx # imm = 0x7FFF
    0x83, 0xfa, 0x02,                                            // cmpl $2, %edx
    0x73, 0x04,                                                  // jae 0x3316 <openNumber+0x893>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0xeb, 0x71,                                                  // jmp 0x3387 <openNumber+0x904>
    0x48, 0x8b, 0x4c, 0x24, 0x58,                                // movq 88(%rsp), %rcx
    0x48, 0x8b, 0x89, 0x50, 0xff, 0xff, 0xff,                    // movq -176(%rcx), %rcx
    0x48, 0x85, 0xc9,                                            // testq %rcx, %rcx
    0x74, 0x3c,                                                  // je 0x3363 <openNumber+0x8e0>
    0x48, 0x03, 0x0c, 0x24,                                      // addq (%rsp), %rcx
    0x0f, 0xb7, 0x71, 0x02,                                      // movzwl 2(%rcx), %esi
    0x85, 0xf6,                                                  // testl %esi, %esi
    0x74, 0x1e,                                                  // je 0x3351 <openNumber+0x8ce>
    0x8b, 0x79, 0x08,                                            // movl 8(%rcx), %edi
    0x48, 0x01, 0xcf,                                            // addq %rcx, %rdi
    0x0f, 0xb7, 0x6f, 0x06,                                      // movzwl 6(%rdi), %ebp
    0x81, 0xe5, 0xff, 0x7f, 0x00, 0x00,                          // andl $32767, %ebp # imm = 0x7FFF
    0x39, 0xea,                                                  // cmpl %ebp, %edx
    0x74, 0x3a,                                                  // je 0x3381 <openNumber+0x8fe>
    0x8b, 0x6f, 0x0c,                                            // movl 12(%rdi), %ebp
    0x48, 0x01, 0xef,                                            // addq %rbp, %rdi
    0xff, 0xce,                                                  // decl %esi
    0x75, 0xe8,                                                  // jne 0x3339 <openNumber+0x8b6>
    0x8b, 0x71, 0x0c,                                            // movl 12(%rcx), %esi
    0x48, 0x01, 0xf1,                                            // addq %rsi, %rcx
    0x48, 0x85, 0xf6,                                            // testq %rsi, %rsi
    0x48, 0x0f, 0x44, 0xce,                                      // cmoveq %rsi, %rcx
    0x48, 0x85, 0xc9,                                            // testq %rcx, %rcx
    0x75, 0xc8,                                                  // jne 0x332b <openNumber+0x8a8>
    0x48, 0x8b, 0x3c, 0x24,                                      // movq (%rsp), %rdi
    0x48, 0x8b, 0xb4, 0x24, 0x80, 0x00, 0x00, 0x00,              // movq 128(%rsp), %rsi
    0x4c, 0x89, 0xcd,                                            // movq %r9, %rbp
    0xe8, 0xfb, 0x0d, 0x00, 0x00,                                // callq 0x4172 <definedVersion>
    0x49, 0x89, 0xe9,                                            // movq %rbp, %r9
    0x44, 0x8b, 0x44, 0x24, 0x0c,                                // movl 12(%rsp), %r8d
    0xeb, 0x06,                                                  // jmp 0x3387 <openNumber+0x904>
    0x8b, 0x4f, 0x08,                                            // movl 8(%rdi), %ecx
    0x48, 0x01, 0xc8,                                            // addq %rcx, %rax
    0x48, 0x89, 0x84, 0x24, 0xb8, 0x00, 0x00, 0x00,              // movq %rax, 184(%rsp)
    0x41, 0xc1, 0xee, 0x0f,                                      // shrl $15, %r14d
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x95, 0xc0,                                            // setne %al
    0x44, 0x20, 0xf0,                                            // andb %r14b, %al
    0x0f, 0xb6, 0xc0,                                            // movzbl %al, %eax
    0x89, 0x84, 0x24, 0xc0, 0x00, 0x00, 0x00,                    // movl %eax, 192(%rsp)
    0x41, 0x8a, 0x07,                                            // movb (%r15), %al
    0x84, 0xc0,                                                  // testb %al, %al
    0x74, 0x27,                                                  // je 0x33d4 <openNumber+0x951>
    0x4c, 0x01, 0xcb,                                            // addq %r9, %rbx
    0x48, 0x03, 0x9c, 0x24, 0xa0, 0x00, 0x00, 0x00,              // addq 160(%rsp), %rbx
    0xb9, 0x05, 0x15, 0x00, 0x00,                                // movl $5381, %ecx # imm = 0x1505
    0x89, 0xca,                                                  // movl %ecx, %edx
    0xc1, 0xe2, 0x05,                                            // shll $5, %edx
    0x01, 0xca,                                                  // addl %ecx, %edx
    0x0f, 0xb6, 0xc8,                                            // movzbl %al, %ecx
    0x01, 0xd1,                                                  // addl %edx, %ecx
    0x8a, 0x03,                                                  // movb (%rbx), %al
    0x48, 0xff, 0xc3,                                            // incq %rbx
    0x84, 0xc0,                                                  // testb %al, %al
    0x75, 0xeb,                                                  // jne 0x33bd <openNumber+0x93a>
    0xeb, 0x05,                                                  // jmp 0x33d9 <openNumber+0x956>
    0xb9, 0x05, 0x15, 0x00, 0x00,                                // movl $5381, %ecx # imm = 0x1505
    0x89, 0x8c, 0x24, 0xcc, 0x00, 0x00, 0x00,                    // movl %ecx, 204(%rsp)
    0x48, 0x8b, 0x0c, 0x24,                                      // movq (%rsp), %rcx
    0x48, 0x8b, 0x81, 0xb8, 0x00, 0x00, 0x00,                    // movq 184(%rcx), %rax
    0x48, 0x01, 0xc8,                                            // addq %rcx, %rax
    0x48, 0x8b, 0x4c, 0x24, 0x30,                                // movq 48(%rsp), %rcx
    0x48, 0x8b, 0x9c, 0x01, 0xa0, 0x00, 0x00, 0x00,              // movq 160(%rcx,%rax), %rbx
    0x4c, 0x8b, 0xb4, 0x01, 0xa8, 0x00, 0x00, 0x00,              // movq 168(%rcx,%rax), %r14
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x41, 0xf6, 0xc0, 0x08,                                      // testb $8, %r8b
    0x75, 0x5e,                                                  // jne 0x346b <openNumber+0x9e8>
    0x48, 0x8b, 0x44, 0x24, 0x30,                                // movq 48(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x20,                                // movq 32(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x28,                                // movq 40(%rsp), %rdx
    0x48, 0x8d, 0xac, 0x24, 0xb8, 0x00, 0x00, 0x00,              // leaq 184(%rsp), %rbp
    0x48, 0x89, 0xef,                                            // movq %rbp, %rdi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0x4c, 0x0e, 0x00, 0x00,                                // callq 0x427b <searchGlobals>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x48, 0x83, 0xfa, 0xfe,                                      // cmpq $-2, %rdx
    0x0f, 0x85, 0xed, 0x00, 0x00, 0x00,                          // jne 0x352a <openNumber+0xaa7>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x30,                                // movq 48(%rsp), %rax
    0x4c, 0x8b, 0x44, 0x24, 0x20,                                // movq 32(%rsp), %r8
    0x48, 0x89, 0xe9,                                            // movq %rbp, %rcx
    0x48, 0x8b, 0x6c, 0x24, 0x28,                                // movq 40(%rsp), %rbp
    0x48, 0x89, 0xdf,                                            // movq %rbx, %rdi
    0x4c, 0x89, 0xf6,                                            // movq %r14, %rsi
    0x48, 0xc7, 0xc2, 0x01, 0x00, 0x00, 0x80,                    // movq $-2147483647, %rdx # imm = 0x80000001
    0x50,                                                        // pushq %rax
    0x55,                                                        // pushq %rbp
    0x41, 0x50,                                                  // pushq %r8
    0xe8, 0x52, 0x0d, 0x00, 0x00,                                // callq 0x41bb <search>
    0xeb, 0x5c,                                                  // jmp 0x34c7 <openNumber+0xa44>
    0x48, 0x8b, 0x44, 0x24, 0x30,                                // movq 48(%rsp), %rax
    0x4c, 0x8b, 0x44, 0x24, 0x20,                                // movq 32(%rsp), %r8
    0x48, 0x8b, 0x6c, 0x24, 0x28,                                // movq 40(%rsp), %rbp
    0x48, 0x89, 0xdf,                                            // movq %rbx, %rdi
    0x4c, 0x89, 0xf6,                                            // movq %r14, %rsi
    0x48, 0xc7, 0xc2, 0x01, 0x00, 0x00, 0x80,                    // movq $-2147483647, %rdx # imm = 0x80000001
    0x48, 0x8d, 0x9c, 0x24, 0xb8, 0x00, 0x00, 0x00,              // leaq 184(%rsp), %rbx
    0x48, 0x89, 0xd9,                                            // movq %rbx, %rcx
    0x50,                                                        // pushq %rax
    0x55,                                                        // pushq %rbp
    0x41, 0x50,                                                  // pushq %r8
    0xe8, 0x20, 0x0d, 0x00, 0x00,                                // callq 0x41bb <search>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x48, 0x83, 0xfa, 0xfe,                                      // cmpq $-2, %rdx
    0x0f, 0x85, 0x81, 0x00, 0x00, 0x00,                          // jne 0x352a <openNumber+0xaa7>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x30,                                // movq 48(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x20,                                // movq 32(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x28,                                // movq 40(%rsp), %rdx
    0x48, 0x89, 0xdf,                                            // movq %rbx, %rdi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0xb4, 0x0d, 0x00, 0x00,                                // callq 0x427b <searchGlobals>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x48, 0x39, 0x54, 0x24, 0x10,                                // cmpq %rdx, 16(%rsp)
    0x48, 0x8b, 0x1c, 0x24,                                      // movq (%rsp), %rbx
    0x74, 0x05,                                                  // je 0x34db <openNumber+0xa58>
    0x48, 0x85, 0xd2,                                            // testq %rdx, %rdx
    0x7f, 0x67,                                                  // jg 0x3542 <openNumber+0xabf>
    0x48, 0x83, 0xfa, 0xfe,                                      // cmpq $-2, %rdx
    0x0f, 0x85, 0xf2, 0x00, 0x00, 0x00,                          // jne 0x35d7 <openNumber+0xb54>
    0x49, 0x8b, 0x44, 0x24, 0x18,                                // movq 24(%r12), %rax
    0xa8, 0x01,                                                  // testb $1, %al
    0x44, 0x8b, 0x44, 0x24, 0x0c,                                // movl 12(%rsp), %r8d
    0x0f, 0x85, 0x0a, 0x02, 0x00, 0x00,                          // jne 0x3701 <openNumber+0xc7e>
    0x41, 0xf6, 0xc0, 0x02,                                      // testb $2, %r8b
    0x8b, 0x6c, 0x24, 0x3c,                                      // movl 60(%rsp), %ebp
    0x48, 0x8b, 0x7c, 0x24, 0x48,                                // movq 72(%rsp), %rdi
    0x0f, 0x85, 0xa1, 0x04, 0x00, 0x00,                          // jne 0x39ab <openNumber+0xf28>
    0x83, 0xe0, 0x02,                                            // andl $2, %eax
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x84, 0x95, 0x04, 0x00, 0x00,                          // je 0x39ab <openNumber+0xf28>
    0x48, 0x8b, 0x44, 0x24, 0x58,                                // movq 88(%rsp), %rax
    0xf6, 0x40, 0x88, 0x04,                                      // testb $4, -120(%rax)
    0x0f, 0x84, 0xb4, 0x01, 0x00, 0x00,                          // je 0x36d9 <openNumber+0xc56>
    0xe9, 0x81, 0x04, 0x00, 0x00,                                // jmp 0x39ab <openNumber+0xf28>
    0x48, 0x39, 0x54, 0x24, 0x10,                                // cmpq %rdx, 16(%rsp)
    0x48, 0x8b, 0x1c, 0x24,                                      // movq (%rsp), %rbx
    0x0f, 0x84, 0x9e, 0x00, 0x00, 0x00,                          // je 0x35d7 <openNumber+0xb54>
    0x48, 0x85, 0xd2,                                            // testq %rdx, %rdx
    0x0f, 0x8e, 0x95, 0x00, 0x00, 0x00,                          // jle 0x35d7 <openNumber+0xb54>
    0x48, 0x8b, 0x8b, 0xb8, 0x00, 0x00, 0x00,                    // movq 184(%rbx), %rcx
    0x48, 0x01, 0xd9,                                            // addq %rbx, %rcx
    0x48, 0x8b, 0x74, 0x24, 0x60,                                // movq 96(%rsp), %rsi
    0xf6, 0x84, 0x0e, 0x90, 0x00, 0x00, 0x00, 0x01,              // testb $1, 144(%rsi,%rcx)
    0x75, 0x60,                                                  // jne 0x35bb <openNumber+0xb38>
    0x48, 0x8b, 0xb3, 0x88, 0x00, 0x00, 0x00,                    // movq 136(%rbx), %rsi
    0x48, 0x8b, 0x8b, 0x90, 0x00, 0x00, 0x00,                    // movq 144(%rbx), %rcx
    0x48, 0x89, 0xf7,                                            // movq %rsi, %rdi
    0x48, 0xc1, 0xe7, 0x07,                                      // shlq $7, %rdi
    0x48, 0x8d, 0x3c, 0xf7,                                      // leaq (%rdi,%rsi,8), %rdi
    0x48, 0x03, 0x7c, 0x24, 0x40,                                // addq 64(%rsp), %rdi
    0x48, 0x8d, 0x3c, 0xf7,                                      // leaq (%rdi,%rsi,8), %rdi
    0x48, 0x8d, 0x0c, 0xcf,                                      // leaq (%rdi,%rcx,8), %rcx
    0x48, 0x8d, 0x7e, 0x07,                                      // leaq 7(%rsi), %rdi
    0x48, 0x83, 0xc6, 0x0e,                                      // addq $14, %rsi
    0x48, 0x85, 0xff,                                            // testq %rdi, %rdi
    0x48, 0x0f, 0x49, 0xf7,                                      // cmovnsq %rdi, %rsi
    0x48, 0xc1, 0xfe, 0x03,                                      // sarq $3, %rsi
    0x48, 0x0f, 0xaf, 0x74, 0x24, 0x10,                          // imulq 16(%rsp), %rsi
    0x48, 0x01, 0xce,                                            // addq %rcx, %rsi
    0x48, 0x89, 0xd7,                                            // movq %rdx, %rdi
    0x80, 0xe2, 0x07,                                            // andb $7, %dl
    0xb3, 0x01,                                                  // movb $1, %bl
    0x89, 0xd1,                                                  // movl %edx, %ecx
    0xd2, 0xe3,                                                  // shlb %cl, %bl
    0x48, 0xc1, 0xef, 0x03,                                      // shrq $3, %rdi
    0xf0,                                                        // lock
    0x08, 0x9c, 0x37, 0x90, 0x04, 0x00, 0x00,                    // orb %bl, 1168(%rdi,%rsi)
    0x48, 0x8b, 0x1c, 0x24,                                      // movq (%rsp), %rbx
    0xeb, 0x1c,                                                  // jmp 0x35d7 <openNumber+0xb54>
    0x48, 0x89, 0xd1,                                            // movq %rdx, %rcx
    0x48, 0xc1, 0xe1, 0x07,                                      // shlq $7, %rcx
    0x48, 0x8d, 0x0c, 0xd1,                                      // leaq (%rcx,%rdx,8), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x40,                                // movq 64(%rsp), %rdx
    0x48, 0xc7, 0x84, 0x0a, 0xe0, 0x04, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, // movq $1, 1248(%rdx,%rcx)
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x4c, 0x24, 0x30,                                // movq 48(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x20,                                // movq 32(%rsp), %rdx
    0x48, 0x8b, 0x6c, 0x24, 0x28,                                // movq 40(%rsp), %rbp
    0x48, 0x8b, 0x7c, 0x24, 0x18,                                // movq 24(%rsp), %rdi
    0x48, 0x89, 0xc6,                                            // movq %rax, %rsi
    0x51,                                                        // pushq %rcx
    0x55,                                                        // pushq %rbp
    0x52,                                                        // pushq %rdx
    0xe8, 0x69, 0x09, 0x00, 0x00,                                // callq 0x3f63 <replaced>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x49, 0x89, 0xc7,                                            // movq %rax, %r15
    0x4d, 0x03, 0x7c, 0x24, 0x10,                                // addq 16(%r12), %r15
    0x49, 0x8b, 0x44, 0x24, 0x18,                                // movq 24(%r12), %rax
    0x44, 0x8b, 0x44, 0x24, 0x0c,                                // movl 12(%rsp), %r8d
    0x48, 0x8b, 0x7c, 0x24, 0x48,                                // movq 72(%rsp), %rdi
    0x49, 0x8b, 0x2c, 0x24,                                      // movq (%r12), %rbp
    0x48, 0x01, 0xdd,                                            // addq %rbx, %rbp
    0xa8, 0x04,                                                  // testb $4, %al
    0x0f, 0x84, 0xad, 0x00, 0x00, 0x00,                          // je 0x36d1 <openNumber+0xc4e>
    0x4c, 0x8b, 0x73, 0x28,                                      // movq 40(%rbx), %r14
    0x4c, 0x3b, 0x73, 0x30,                                      // cmpq 48(%rbx), %r14
    0x7d, 0x2c,                                                  // jge 0x365a <openNumber+0xbd7>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0xba, 0x01, 0x00, 0x00, 0x00,                                // movl $1, %edx
    0x4c, 0x89, 0xf7,                                            // movq %r14, %rdi
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0x6a, 0x0a,                                                  // pushq $10
    0xe8, 0x97, 0xd9, 0xff, 0xff,                                // callq 0xfe2 <systemCall>
    0x48, 0x83, 0xc4, 0x10,                                      // addq $16, %rsp
    0x48, 0x83, 0xf8, 0xea,                                      // cmpq $-22, %rax
    0x75, 0x05,                                                  // jne 0x365a <openNumber+0xbd7>
    0x4d, 0x01, 0xf6,                                            // addq %r14, %r14
    0xeb, 0xce,                                                  // jmp 0x3628 <openNumber+0xba5>
    0x4d, 0x85, 0xf6,                                            // testq %r14, %r14
    0x44, 0x8b, 0x44, 0x24, 0x0c,                                // movl 12(%rsp), %r8d
    0x48, 0x8b, 0x7c, 0x24, 0x48,                                // movq 72(%rsp), %rdi
    0x74, 0x68,                                                  // je 0x36d1 <openNumber+0xc4e>
    0x4c, 0x89, 0xf3,                                            // movq %r14, %rbx
    0x48, 0xf7, 0xdb,                                            // negq %rbx
    0x48, 0x21, 0xeb,                                            // andq %rbp, %rbx
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0xba, 0x03, 0x00, 0x00, 0x00,                                // movl $3, %edx
    0x48, 0x89, 0xdf,                                            // movq %rbx, %rdi
    0x4c, 0x89, 0xf6,                                            // movq %r14, %rsi
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0x41, 0xbc, 0x0a, 0x00, 0x00, 0x00,                          // movl $10, %r12d
    0x41, 0x54,                                                  // pushq %r12
    0xe8, 0x4c, 0xd9, 0xff, 0xff,                                // callq 0xfe2 <systemCall>
    0x48, 0x83, 0xc4, 0x10,                                      // addq $16, %rsp
    0x4c, 0x89, 0x7d, 0x00,                                      // movq %r15, (%rbp)
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0xba, 0x01, 0x00, 0x00, 0x00,                                // movl $1, %edx
    0x48, 0x89, 0xdf,                                            // movq %rbx, %rdi
    0x48, 0x8b, 0x5c, 0x24, 0x08,                                // movq 8(%rsp), %rbx
    0x4c, 0x89, 0xf6,                                            // movq %r14, %rsi
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0x41, 0x54,                                                  // pushq %r12
    0xe8, 0x21, 0xd9, 0xff, 0xff,                                // callq 0xfe2 <systemCall>
    0x48, 0x8b, 0x7c, 0x24, 0x58,                                // movq 88(%rsp), %rdi
    0x44, 0x8b, 0x44, 0x24, 0x1c,                                // movl 28(%rsp), %r8d
    0x48, 0x83, 0xc4, 0x10,                                      // addq $16, %rsp
    0xeb, 0x04,                                                  // jmp 0x36d5 <openNumber+0xc52>
    0x4c, 0x89, 0x7d, 0x00,                                      // movq %r15, (%rbp)
    0x8b, 0x6c, 0x24, 0x3c,                                      // movl 60(%rsp), %ebp
    0x48, 0x8b, 0x84, 0x24, 0xa8, 0x00, 0x00, 0x00,              // movq 168(%rsp), %rax
    0x48, 0xc7, 0x00, 0x01, 0x00, 0x00, 0x00,                    // movq $1, (%rax)
    0x48, 0x8b, 0x44, 0x24, 0x58,                                // movq 88(%rsp), %rax
    0x48, 0x8b, 0x00,                                            // movq (%rax), %rax
    0x49, 0xff, 0xc5,                                            // incq %r13
    0x49, 0x39, 0xc5,                                            // cmpq %rax, %r13
    0x0f, 0x8c, 0x5c, 0xfb, 0xff, 0xff,                          // jl 0x3258 <openNumber+0x7d5>
    0xe9, 0x10, 0xfa, 0xff, 0xff,                                // jmp 0x3111 <openNumber+0x68e>
    0x4d, 0x8b, 0x7c, 0x24, 0x10,                                // movq 16(%r12), %r15
    0xe9, 0x05, 0xff, 0xff, 0xff,                                // jmp 0x3610 <openNumber+0xb8d>
    0x45, 0x31, 0xff,                                            // xorl %r15d, %r15d
    0x4b, 0x8b, 0x04, 0xfe,                                      // movq (%r14,%r15,8), %rax
    0x4c, 0x8b, 0x64, 0x24, 0x20,                                // movq 32(%rsp), %r12
    0x48, 0x89, 0xc1,                                            // movq %rax, %rcx
    0x48, 0xc1, 0xe1, 0x07,                                      // shlq $7, %rcx
    0x48, 0x8d, 0x1c, 0xc1,                                      // leaq (%rcx,%rax,8), %rbx
    0x49, 0x8d, 0x2c, 0x1c,                                      // leaq (%r12,%rbx), %rbp
    0x48, 0x81, 0xc5, 0xc0, 0x04, 0x00, 0x00,                    // addq $1216, %rbp # imm = 0x4C0
    0x48, 0x89, 0xef,                                            // movq %rbp, %rdi
    0xe8, 0x9f, 0x05, 0x00, 0x00,                                // callq 0x3cd4 <isOurs>
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x84, 0xdc, 0x00, 0x00, 0x00,                          // je 0x3819 <openNumber+0xd96>
    0x48, 0x89, 0x2c, 0x24,                                      // movq %rbp, (%rsp)
    0x49, 0x83, 0xbc, 0x1c, 0xf8, 0x04, 0x00, 0x00, 0x00,        // cmpq $0, 1272(%r12,%rbx)
    0x75, 0x23,                                                  // jne 0x376f <openNumber+0xcec>
    0x4b, 0x8b, 0x3c, 0xfe,                                      // movq (%r14,%r15,8), %rdi
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x30,                                // movq 48(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x20,                                // movq 32(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x28,                                // movq 40(%rsp), %rdx
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0xcb, 0x05, 0x00, 0x00,                                // callq 0x3d36 <keepData>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0xb8, 0x01, 0x00, 0x00, 0x00,                                // movl $1, %eax
    0xf0,                                                        // lock
    0x49, 0x0f, 0xc1, 0x44, 0x24, 0x20,                          // xaddq %rax, 32(%r12)
    0x48, 0xff, 0xc0,                                            // incq %rax
    0x49, 0x89, 0x84, 0x1c, 0xf0, 0x04, 0x00, 0x00,              // movq %rax, 1264(%r12,%rbx)
    0x4b, 0x8b, 0x0c, 0xfe,                                      // movq (%r14,%r15,8), %rcx
    0x4c, 0x8b, 0x6c, 0x24, 0x18,                                // movq 24(%rsp), %r13
    0x49, 0x8b, 0x85, 0xb8, 0x00, 0x00, 0x00,                    // movq 184(%r13), %rax
    0x4c, 0x01, 0xe8,                                            // addq %r13, %rax
    0x48, 0x8d, 0x0c, 0xc9,                                      // leaq (%rcx,%rcx,8), %rcx
    0x48, 0xc1, 0xe1, 0x05,                                      // shlq $5, %rcx
    0x48, 0x8b, 0x9c, 0x01, 0xe8, 0x00, 0x00, 0x00,              // movq 232(%rcx,%rax), %rbx
    0x48, 0x85, 0xdb,                                            // testq %rbx, %rbx
    0x7e, 0x53,                                                  // jle 0x3801 <openNumber+0xd7e>
    0x48, 0x8b, 0x84, 0x01, 0xe0, 0x00, 0x00, 0x00,              // movq 224(%rcx,%rax), %rax
    0x49, 0x8b, 0x8d, 0xd0, 0x00, 0x00, 0x00,                    // movq 208(%r13), %rcx
    0x48, 0xc1, 0xe0, 0x04,                                      // shlq $4, %rax
    0x4c, 0x01, 0xe8,                                            // addq %r13, %rax
    0x48, 0x8d, 0x2c, 0x01,                                      // leaq (%rcx,%rax), %rbp
    0x48, 0x83, 0xc5, 0x08,                                      // addq $8, %rbp
    0x48, 0x8b, 0x45, 0xf8,                                      // movq -8(%rbp), %rax
    0x4c, 0x01, 0xe8,                                            // addq %r13, %rax
    0x48, 0x83, 0x7d, 0x00, 0x00,                                // cmpq $0, (%rbp)
    0x74, 0x03,                                                  // je 0x37dd <openNumber+0xd5a>
    0x48, 0x8b, 0x00,                                            // movq (%rax), %rax
    0x49, 0x83, 0x7d, 0x20, 0x00,                                // cmpq $0, 32(%r13)
    0x74, 0x04,                                                  // je 0x37e8 <openNumber+0xd65>
    0xff, 0xd0,                                                  // callq *%rax
    0xeb, 0x10,                                                  // jmp 0x37f8 <openNumber+0xd75>
    0x41, 0x8b, 0x3c, 0x24,                                      // movl (%r12), %edi
    0x49, 0x8b, 0x74, 0x24, 0x08,                                // movq 8(%r12), %rsi
    0x49, 0x8b, 0x54, 0x24, 0x10,                                // movq 16(%r12), %rdx
    0xff, 0xd0,                                                  // callq *%rax
    0x48, 0x83, 0xc5, 0x10,                                      // addq $16, %rbp
    0x48, 0xff, 0xcb,                                            // decq %rbx
    0x75, 0xcb,                                                  // jne 0x37cc <openNumber+0xd49>
    0x48, 0x8b, 0x04, 0x24,                                      // movq (%rsp), %rax
    0x48, 0xc7, 0x00, 0x01, 0x00, 0x00, 0x00,                    // movq $1, (%rax)
    0x4c, 0x8b, 0xac, 0x24, 0x90, 0x00, 0x00, 0x00,              // movq 144(%rsp), %r13
    0x4c, 0x8b, 0x74, 0x24, 0x68,                                // movq 104(%rsp), %r14
    0x49, 0xff, 0xc7,                                            // incq %r15
    0x4d, 0x39, 0xef,                                            // cmpq %r13, %r15
    0x0f, 0x85, 0xe9, 0xfe, 0xff, 0xff,                          // jne 0x370e <openNumber+0xc8b>
    0x0f, 0xba, 0x64, 0x24, 0x0c, 0x08,                          // btl $8, 12(%rsp)
    0x48, 0x8d, 0x8c, 0x24, 0xf0, 0x10, 0x00, 0x00,              // leaq 4336(%rsp), %rcx
    0x0f, 0x83, 0x03, 0x01, 0x00, 0x00,                          // jae 0x393c <openNumber+0xeb9>
    0x48, 0x8b, 0x29,                                            // movq (%rcx), %rbp
    0x48, 0x8b, 0x59, 0x08,                                      // movq 8(%rcx), %rbx
    0x48, 0x8b, 0x85, 0xb8, 0x00, 0x00, 0x00,                    // movq 184(%rbp), %rax
    0x48, 0x01, 0xe8,                                            // addq %rbp, %rax
    0x48, 0x8b, 0x4c, 0x24, 0x30,                                // movq 48(%rsp), %rcx
    0x4c, 0x8b, 0xbc, 0x01, 0xa0, 0x00, 0x00, 0x00,              // movq 160(%rcx,%rax), %r15
    0x4c, 0x8b, 0xb4, 0x01, 0xa8, 0x00, 0x00, 0x00,              // movq 168(%rcx,%rax), %r14
    0x4c, 0x8b, 0xa5, 0xc8, 0x00, 0x00, 0x00,                    // movq 200(%rbp), %r12
    0x41, 0xbd, 0x01, 0x00, 0x00, 0x00,                          // movl $1, %r13d
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0xf0,                                                        // lock
    0x4c, 0x0f, 0xb1, 0x6b, 0x18,                                // cmpxchgq %r13, 24(%rbx)
    0x74, 0x1f,                                                  // je 0x3895 <openNumber+0xe12>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0x6a, 0x18,                                                  // pushq $24
    0xe8, 0x53, 0xd7, 0xff, 0xff,                                // callq 0xfe2 <systemCall>
    0x48, 0x83, 0xc4, 0x10,                                      // addq $16, %rsp
    0xeb, 0xd7,                                                  // jmp 0x386c <openNumber+0xde9>
    0x4d, 0x85, 0xf6,                                            // testq %r14, %r14
    0x0f, 0x8e, 0x8e, 0x00, 0x00, 0x00,                          // jle 0x392c <openNumber+0xea9>
    0x4b, 0x8d, 0x04, 0xfc,                                      // leaq (%r12,%r15,8), %rax
    0x48, 0x01, 0xe8,                                            // addq %rbp, %rax
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x48, 0x8b, 0x14, 0xc8,                                      // movq (%rax,%rcx,8), %rdx
    0x48, 0x85, 0xd2,                                            // testq %rdx, %rdx
    0x78, 0x70,                                                  // js 0x3920 <openNumber+0xe9d>
    0x48, 0x8b, 0xb5, 0xb8, 0x00, 0x00, 0x00,                    // movq 184(%rbp), %rsi
    0x48, 0x01, 0xee,                                            // addq %rbp, %rsi
    0x48, 0x8d, 0x3c, 0xd2,                                      // leaq (%rdx,%rdx,8), %rdi
    0x48, 0xc1, 0xe7, 0x05,                                      // shlq $5, %rdi
    0xf6, 0x84, 0x37, 0x90, 0x00, 0x00, 0x00, 0x01,              // testb $1, 144(%rdi,%rsi)
    0x75, 0x54,                                                  // jne 0x3920 <openNumber+0xe9d>
    0x48, 0x89, 0xd6,                                            // movq %rdx, %rsi
    0x48, 0xc1, 0xe6, 0x07,                                      // shlq $7, %rsi
    0x48, 0x8d, 0x14, 0xd6,                                      // leaq (%rsi,%rdx,8), %rdx
    0x48, 0x83, 0xbc, 0x13, 0xd8, 0x04, 0x00, 0x00, 0x00,        // cmpq $0, 1240(%rbx,%rdx)
    0x75, 0x3e,                                                  // jne 0x3920 <openNumber+0xe9d>
    0x48, 0x01, 0xda,                                            // addq %rbx, %rdx
    0x48, 0x81, 0xc2, 0xd8, 0x04, 0x00, 0x00,                    // addq $1240, %rdx # imm = 0x4D8
    0x48, 0xc7, 0x02, 0x01, 0x00, 0x00, 0x00,                    // movq $1, (%rdx)
    0x4c, 0x8b, 0x04, 0xc8,                                      // movq (%rax,%rcx,8), %r8
    0x48, 0x8b, 0xb5, 0x88, 0x00, 0x00, 0x00,                    // movq 136(%rbp), %rsi
    0x48, 0x89, 0xf7,                                            // movq %rsi, %rdi
    0x48, 0xc1, 0xe7, 0x07,                                      // shlq $7, %rdi
    0x48, 0x8d, 0x34, 0xf7,                                      // leaq (%rdi,%rsi,8), %rsi
    0x48, 0x01, 0xde,                                            // addq %rbx, %rsi
    0x48, 0x8b, 0x7b, 0x28,                                      // movq 40(%rbx), %rdi
    0x48, 0x8d, 0x57, 0x01,                                      // leaq 1(%rdi), %rdx
    0x48, 0x89, 0x53, 0x28,                                      // movq %rdx, 40(%rbx)
    0x4c, 0x89, 0x84, 0xfe, 0x90, 0x04, 0x00, 0x00,              // movq %r8, 1168(%rsi,%rdi,8)
    0x48, 0xff, 0xc1,                                            // incq %rcx
    0x49, 0x39, 0xce,                                            // cmpq %rcx, %r14
    0x0f, 0x85, 0x7b, 0xff, 0xff, 0xff,                          // jne 0x38a7 <openNumber+0xe24>
    0x48, 0xc7, 0x43, 0x18, 0x00, 0x00, 0x00, 0x00,              // movq $0, 24(%rbx)
    0x48, 0x8d, 0x8c, 0x24, 0xf0, 0x10, 0x00, 0x00,              // leaq 4336(%rsp), %rcx
    0x48, 0x8b, 0x01,                                            // movq (%rcx), %rax
    0x4c, 0x8b, 0x41, 0x08,                                      // movq 8(%rcx), %r8
    0x48, 0x8b, 0x9c, 0x24, 0x98, 0x00, 0x00, 0x00,              // movq 152(%rsp), %rbx
    0x49, 0x8d, 0x14, 0x18,                                      // leaq (%r8,%rbx), %rdx
    0x48, 0x81, 0xc2, 0x90, 0x04, 0x00, 0x00,                    // addq $1168, %rdx # imm = 0x490
    0x48, 0x8b, 0x88, 0xb8, 0x00, 0x00, 0x00,                    // movq 184(%rax), %rcx
    0x48, 0x01, 0xc1,                                            // addq %rax, %rcx
    0x48, 0x8b, 0x6c, 0x24, 0x30,                                // movq 48(%rsp), %rbp
    0x48, 0x8b, 0x74, 0x0d, 0x00,                                // movq (%rbp,%rcx), %rsi
    0x48, 0x01, 0xc6,                                            // addq %rax, %rsi
    0x48, 0x89, 0x32,                                            // movq %rsi, (%rdx)
    0x48, 0x8b, 0x74, 0x0d, 0x10,                                // movq 16(%rbp,%rcx), %rsi
    0x48, 0x8d, 0x3c, 0x30,                                      // leaq (%rax,%rsi), %rdi
    0x48, 0x85, 0xf6,                                            // testq %rsi, %rsi
    0x48, 0x0f, 0x44, 0xfe,                                      // cmoveq %rsi, %rdi
    0x48, 0x89, 0x7a, 0x10,                                      // movq %rdi, 16(%rdx)
    0x48, 0x89, 0xd6,                                            // movq %rdx, %rsi
    0x48, 0x89, 0x14, 0x24,                                      // movq %rdx, (%rsp)
    0x48, 0x83, 0x7a, 0x08, 0x00,                                // cmpq $0, 8(%rdx)
    0x0f, 0x85, 0x8c, 0x00, 0x00, 0x00,                          // jne 0x3a22 <openNumber+0xf9f>
    0x49, 0x8d, 0x14, 0x18,                                      // leaq (%r8,%rbx), %rdx
    0x48, 0x81, 0xc2, 0x98, 0x04, 0x00, 0x00,                    // addq $1176, %rdx # imm = 0x498
    0x48, 0x03, 0x44, 0x29, 0x08,                                // addq 8(%rcx,%rbp), %rax
    0x48, 0x89, 0x02,                                            // movq %rax, (%rdx)
    0xeb, 0x77,                                                  // jmp 0x3a22 <openNumber+0xf9f>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x30,                                // movq 48(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x20,                                // movq 32(%rsp), %rcx
    0x48, 0x8b, 0x6c, 0x24, 0x28,                                // movq 40(%rsp), %rbp
    0x48, 0x8d, 0xb4, 0x24, 0xb8, 0x00, 0x00, 0x00,              // leaq 184(%rsp), %rsi
    0x48, 0x8b, 0x7c, 0x24, 0x18,                                // movq 24(%rsp), %rdi
    0xba, 0x01, 0x00, 0x00, 0x00,                                // movl $1, %edx
    0x50,                                                        // pushq %rax
    0x55,                                                        // pushq %rbp
    0x51,                                                        // pushq %rcx
    0xe8, 0x4b, 0x06, 0x00, 0x00,                                // callq 0x4023 <failSymbol>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x70,                                // movq 112(%rsp), %rax
    0x48, 0xc7, 0x00, 0x00, 0x00, 0x00, 0x00,                    // movq $0, (%rax)
    0x48, 0x8b, 0x44, 0x24, 0x78,                                // movq 120(%rsp), %rax
    0x48, 0xc7, 0x00, 0x00, 0x00, 0x00, 0x00,                    // movq $0, (%rax)
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8d, 0x94, 0x24, 0xf8, 0x10, 0x00, 0x00,              // leaq 4344(%rsp), %rdx
    0x48, 0x8b, 0x42, 0x10,                                      // movq 16(%rdx), %rax
    0x48, 0x8b, 0x0a,                                            // movq (%rdx), %rcx
    0x48, 0x8b, 0x52, 0x08,                                      // movq 8(%rdx), %rdx
    0x48, 0x8b, 0x7c, 0x24, 0x58,                                // movq 88(%rsp), %rdi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0xbd, 0x00, 0x00, 0x00,                                // callq 0x3ad5 <closeNumber>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x48, 0x89, 0x04, 0x24,                                      // movq %rax, (%rsp)
    0x48, 0x8b, 0x04, 0x24,                                      // movq (%rsp), %rax
    0x48, 0x81, 0xc4, 0xb8, 0x10, 0x00, 0x00,                    // addq $4280, %rsp # imm = 0x10B8
    0x5b,                                                        // popq %rbx
    0x41, 0x5c,                                                  // popq %r12
    0x41, 0x5d,                                                  // popq %r13
    0x41, 0x5e,                                                  // popq %r14
    0x41, 0x5f,                                                  // popq %r15
    0x5d,                                                        // popq %rbp
    0xc3,                                                        // retq
    // named:
    0x53,                                                        // pushq %rbx
    0x4c, 0x8b, 0x4c, 0x24, 0x10,                                // movq 16(%rsp), %r9
    0x4d, 0x8b, 0x99, 0xe8, 0x00, 0x00, 0x00,                    // movq 232(%r9), %r11
    0x4d, 0x01, 0xcb,                                            // addq %r9, %r11
    0x4d, 0x8b, 0x91, 0x98, 0x00, 0x00, 0x00,                    // movq 152(%r9), %r10
    0x49, 0xc1, 0xe2, 0x04,                                      // shlq $4, %r10
    0x4d, 0x01, 0xda,                                            // addq %r11, %r10
    0x48, 0xc7, 0xc0, 0xff, 0xff, 0xff, 0xff,                    // movq $-1, %rax
    0x4d, 0x39, 0xda,                                            // cmpq %r11, %r10
    0x76, 0x71,                                                  // jbe 0x3ad3 <named+0x9b>
    0x4d, 0x8d, 0x41, 0x01,                                      // leaq 1(%r9), %r8
    0x4c, 0x89, 0xd6,                                            // movq %r10, %rsi
    0x4c, 0x29, 0xde,                                            // subq %r11, %rsi
    0x48, 0x89, 0xf1,                                            // movq %rsi, %rcx
    0x48, 0xc1, 0xf9, 0x04,                                      // sarq $4, %rcx
    0x48, 0xc1, 0xee, 0x3f,                                      // shrq $63, %rsi
    0x48, 0x01, 0xce,                                            // addq %rcx, %rsi
    0x48, 0xd1, 0xfe,                                            // sarq %rsi
    0x48, 0xc1, 0xe6, 0x04,                                      // shlq $4, %rsi
    0x49, 0x8b, 0x1c, 0x33,                                      // movq (%r11,%rsi), %rbx
    0x41, 0x8a, 0x14, 0x19,                                      // movb (%r9,%rbx), %dl
    0x84, 0xd2,                                                  // testb %dl, %dl
    0x74, 0x1a,                                                  // je 0x3aa7 <named+0x6f>
    0x4c, 0x01, 0xc3,                                            // addq %r8, %rbx
    0x48, 0x89, 0xf9,                                            // movq %rdi, %rcx
    0x3a, 0x11,                                                  // cmpb (%rcx), %dl
    0x75, 0x15,                                                  // jne 0x3aac <named+0x74>
    0x48, 0xff, 0xc1,                                            // incq %rcx
    0x8a, 0x13,                                                  // movb (%rbx), %dl
    0x48, 0xff, 0xc3,                                            // incq %rbx
    0x84, 0xd2,                                                  // testb %dl, %dl
    0x75, 0xf0,                                                  // jne 0x3a93 <named+0x5b>
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0xeb, 0x05,                                                  // jmp 0x3aac <named+0x74>
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x48, 0x89, 0xf9,                                            // movq %rdi, %rcx
    0x0f, 0xb6, 0xd2,                                            // movzbl %dl, %edx
    0x0f, 0xb6, 0x09,                                            // movzbl (%rcx), %ecx
    0x29, 0xca,                                                  // subl %ecx, %edx
    0x74, 0x18,                                                  // je 0x3ace <named+0x96>
    0x4c, 0x01, 0xde,                                            // addq %r11, %rsi
    0x85, 0xd2,                                                  // testl %edx, %edx
    0x4c, 0x0f, 0x4f, 0xd6,                                      // cmovgq %rsi, %r10
    0x48, 0x8d, 0x4e, 0x10,                                      // leaq 16(%rsi), %rcx
    0x4c, 0x0f, 0x4e, 0xd9,                                      // cmovleq %rcx, %r11
    0x4d, 0x39, 0xd3,                                            // cmpq %r10, %r11
    0x72, 0x9a,                                                  // jb 0x3a66 <named+0x2e>
    0xeb, 0x05,                                                  // jmp 0x3ad3 <named+0x9b>
    0x49, 0x8b, 0x44, 0x33, 0x08,                                // movq 8(%r11,%rsi), %rax
    0x5b,                                                        // popq %rbx
    0xc3,                                                        // retq
    // closeNumber:
    0x41, 0x57,                                                  // pushq %r15
    0x41, 0x56,                                                  // pushq %r14
    0x41, 0x54,                                                  // pushq %r12
    0x53,                                                        // pushq %rbx
    0x50,                                                        // pushq %rax
    0x49, 0x89, 0xff,                                            // movq %rdi, %r15
    0x4c, 0x8d, 0x74, 0x24, 0x30,                                // leaq 48(%rsp), %r14
    0x49, 0x8b, 0x5e, 0x08,                                      // movq 8(%r14), %rbx
    0x41, 0xbc, 0x01, 0x00, 0x00, 0x00,                          // movl $1, %r12d
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0xf0,                                                        // lock
    0x4c, 0x0f, 0xb1, 0x63, 0x18,                                // cmpxchgq %r12, 24(%rbx)
    0x74, 0x1d,                                                  // je 0x3b16 <closeNumber+0x41>
    0x48, 0xc7, 0x04, 0x24, 0x18, 0x00, 0x00, 0x00,              // movq $24, (%rsp)
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0xce, 0xd4, 0xff, 0xff,                                // callq 0xfe2 <systemCall>
    0xeb, 0xd9,                                                  // jmp 0x3aef <closeNumber+0x1a>
    0x49, 0x8b, 0x46, 0x08,                                      // movq 8(%r14), %rax
    0x4c, 0x89, 0xf9,                                            // movq %r15, %rcx
    0x48, 0xc1, 0xe1, 0x07,                                      // shlq $7, %rcx
    0x4a, 0x8d, 0x0c, 0xf9,                                      // leaq (%rcx,%r15,8), %rcx
    0x48, 0xff, 0x8c, 0x08, 0xb8, 0x04, 0x00, 0x00,              // decq 1208(%rax,%rcx)
    0x48, 0xc7, 0x40, 0x18, 0x00, 0x00, 0x00, 0x00,              // movq $0, 24(%rax)
    0x75, 0x0a,                                                  // jne 0x3b41 <closeNumber+0x6c>
    0x49, 0x8b, 0x06,                                            // movq (%r14), %rax
    0x48, 0x83, 0x78, 0x20, 0x00,                                // cmpq $0, 32(%rax)
    0x74, 0x0c,                                                  // je 0x3b4d <closeNumber+0x78>
    0x48, 0x83, 0xc4, 0x08,                                      // addq $8, %rsp
    0x5b,                                                        // popq %rbx
    0x41, 0x5c,                                                  // popq %r12
    0x41, 0x5e,                                                  // popq %r14
    0x41, 0x5f,                                                  // popq %r15
    0xc3,                                                        // retq
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x48, 0x83, 0xc4, 0x08,                                      // addq $8, %rsp
    0x5b,                                                        // popq %rbx
    0x41, 0x5c,                                                  // popq %r12
    0x41, 0x5e,                                                  // popq %r14
    0x41, 0x5f,                                                  // popq %r15
    0xe9, 0x98, 0xd4, 0xff, 0xff,                                // jmp 0xff7 <finalise>
    // fail:
    0x41, 0x56,                                                  // pushq %r14
    0x53,                                                        // pushq %rbx
    0x50,                                                        // pushq %rax
    0x4c, 0x8d, 0x74, 0x24, 0x38,                                // leaq 56(%rsp), %r14
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x44, 0x24, 0x38,                                // movq 56(%rsp), %rax
    0x48, 0x8b, 0x4c, 0x24, 0x28,                                // movq 40(%rsp), %rcx
    0x48, 0x8b, 0x54, 0x24, 0x30,                                // movq 48(%rsp), %rdx
    0xbf, 0x01, 0x00, 0x00, 0x00,                                // movl $1, %edi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0x6d, 0xea, 0xff, 0xff,                                // callq 0x25f5 <errorOf>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x49, 0x8b, 0x1e,                                            // movq (%r14), %rbx
    0xba, 0x01, 0x00, 0x00, 0x00,                                // movl $1, %edx
    0x48, 0x85, 0xdb,                                            // testq %rbx, %rbx
    0x74, 0x22,                                                  // je 0x3bbb <fail+0x5c>
    0x48, 0x89, 0xde,                                            // movq %rbx, %rsi
    0x4c, 0x89, 0xf1,                                            // movq %r14, %rcx
    0x48, 0xff, 0xca,                                            // decq %rdx
    0x48, 0xff, 0xc2,                                            // incq %rdx
    0x80, 0x3e, 0x00,                                            // cmpb $0, (%rsi)
    0x48, 0x8d, 0x76, 0x01,                                      // leaq 1(%rsi), %rsi
    0x75, 0xf4,                                                  // jne 0x3ba2 <fail+0x43>
    0x48, 0x8b, 0x71, 0x08,                                      // movq 8(%rcx), %rsi
    0x48, 0x83, 0xc1, 0x08,                                      // addq $8, %rcx
    0x48, 0x85, 0xf6,                                            // testq %rsi, %rsi
    0x75, 0xe4,                                                  // jne 0x3b9f <fail+0x40>
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x74, 0x6e,                                                  // je 0x3c2e <fail+0xcf>
    0x48, 0x8d, 0x78, 0x08,                                      // leaq 8(%rax), %rdi
    0x48, 0x83, 0xc0, 0x10,                                      // addq $16, %rax
    0x48, 0x89, 0xc6,                                            // movq %rax, %rsi
    0xe8, 0x66, 0x00, 0x00, 0x00,                                // callq 0x3c36 <roomFor>
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x74, 0x59,                                                  // je 0x3c2e <fail+0xcf>
    0x48, 0x85, 0xdb,                                            // testq %rbx, %rbx
    0x74, 0x51,                                                  // je 0x3c2b <fail+0xcc>
    0x48, 0x89, 0xc7,                                            // movq %rax, %rdi
    0x48, 0xc7, 0xc2, 0xff, 0xff, 0xff, 0xff,                    // movq $-1, %rdx
    0xbe, 0x01, 0x00, 0x00, 0x00,                                // movl $1, %esi
    0x48, 0x89, 0xf0,                                            // movq %rsi, %rax
    0x80, 0x7c, 0x13, 0x01, 0x00,                                // cmpb $0, 1(%rbx,%rdx)
    0x48, 0x8d, 0x52, 0x01,                                      // leaq 1(%rdx), %rdx
    0x48, 0x8d, 0x76, 0x01,                                      // leaq 1(%rsi), %rsi
    0x75, 0xee,                                                  // jne 0x3be9 <fail+0x8a>
    0x48, 0x85, 0xd2,                                            // testq %rdx, %rdx
    0x7e, 0x14,                                                  // jle 0x3c14 <fail+0xb5>
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x8a, 0x0c, 0x33,                                            // movb (%rbx,%rsi), %cl
    0x88, 0x0c, 0x37,                                            // movb %cl, (%rdi,%rsi)
    0x48, 0xff, 0xc8,                                            // decq %rax
    0x48, 0xff, 0xc6,                                            // incq %rsi
    0x48, 0x83, 0xf8, 0x01,                                      // cmpq $1, %rax
    0x77, 0xee,                                                  // ja 0x3c02 <fail+0xa3>
    0x48, 0x8d, 0x04, 0x17,                                      // leaq (%rdi,%rdx), %rax
    0x49, 0x8b, 0x5e, 0x08,                                      // movq 8(%r14), %rbx
    0x49, 0x83, 0xc6, 0x08,                                      // addq $8, %r14
    0x48, 0x85, 0xdb,                                            // testq %rbx, %rbx
    0x75, 0xb5,                                                  // jne 0x3bda <fail+0x7b>
    0x48, 0x01, 0xd7,                                            // addq %rdx, %rdi
    0x48, 0x89, 0xf8,                                            // movq %rdi, %rax
    0xc6, 0x00, 0x00,                                            // movb $0, (%rax)
    0x48, 0x83, 0xc4, 0x08,                                      // addq $8, %rsp
    0x5b,                                                        // popq %rbx
    0x41, 0x5e,                                                  // popq %r14
    0xc3,                                                        // retq
    // roomFor:
    0x41, 0x57,                                                  // pushq %r15
    0x41, 0x56,                                                  // pushq %r14
    0x41, 0x54,                                                  // pushq %r12
    0x53,                                                        // pushq %rbx
    0x50,                                                        // pushq %rax
    0x49, 0x89, 0xf7,                                            // movq %rsi, %r15
    0x49, 0x89, 0xfe,                                            // movq %rdi, %r14
    0x48, 0x8b, 0x36,                                            // movq (%rsi), %rsi
    0x48, 0x39, 0xd6,                                            // cmpq %rdx, %rsi
    0x7d, 0x79,                                                  // jge 0x3cc5 <roomFor+0x8f>
    0x48, 0x89, 0xd3,                                            // movq %rdx, %rbx
    0x48, 0x85, 0xf6,                                            // testq %rsi, %rsi
    0x74, 0x1a,                                                  // je 0x3c6e <roomFor+0x38>
    0x49, 0x8b, 0x3e,                                            // movq (%r14), %rdi
    0x48, 0xc7, 0x04, 0x24, 0x0b, 0x00, 0x00, 0x00,              // movq $11, (%rsp)
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0x74, 0xd3, 0xff, 0xff,                                // callq 0xfe2 <systemCall>
    0x48, 0x81, 0xc3, 0xff, 0x0f, 0x00, 0x00,                    // addq $4095, %rbx # imm = 0xFFF
    0x48, 0x81, 0xe3, 0x00, 0xf0, 0xff, 0xff,                    // andq $-4096, %rbx # imm = 0xF000
    0x49, 0x89, 0x1f,                                            // movq %rbx, (%r15)
    0x48, 0xc7, 0x04, 0x24, 0x09, 0x00, 0x00, 0x00,              // movq $9, (%rsp)
    0x45, 0x31, 0xe4,                                            // xorl %r12d, %r12d
    0xba, 0x03, 0x00, 0x00, 0x00,                                // movl $3, %edx
    0xb9, 0x22, 0x00, 0x00, 0x00,                                // movl $34, %ecx
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x48, 0x89, 0xde,                                            // movq %rbx, %rsi
    0x49, 0xc7, 0xc0, 0xff, 0xff, 0xff, 0xff,                    // movq $-1, %r8
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0x3a, 0xd3, 0xff, 0xff,                                // callq 0xfe2 <systemCall>
    0x48, 0x3d, 0x01, 0xf0, 0xff, 0xff,                          // cmpq $-4095, %rax # imm = 0xF001
    0x49, 0x0f, 0x43, 0xc4,                                      // cmovaeq %r12, %rax
    0x49, 0x89, 0x06,                                            // movq %rax, (%r14)
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x75, 0x0e,                                                  // jne 0x3cc8 <roomFor+0x92>
    0x49, 0xc7, 0x07, 0x00, 0x00, 0x00, 0x00,                    // movq $0, (%r15)
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0xeb, 0x03,                                                  // jmp 0x3cc8 <roomFor+0x92>
    0x49, 0x8b, 0x06,                                            // movq (%r14), %rax
    0x48, 0x83, 0xc4, 0x08,                                      // addq $8, %rsp
    0x5b,                                                        // popq %rbx
    0x41, 0x5c,                                                  // popq %r12
    0x41, 0x5e,                                                  // popq %r14
    0x41, 0x5f,                                                  // popq %r15
    0xc3,                                                        // retq
    // isOurs:
    0x55,                                                        // pushq %rbp
    0x41, 0x56,                                                  // pushq %r14
    0x53,                                                        // pushq %rbx
    0x48, 0x83, 0xec, 0x10,                                      // subq $16, %rsp
    0x48, 0x89, 0xfb,                                            // movq %rdi, %rbx
    0xe8, 0x09, 0xd3, 0xff, 0xff,                                // callq 0xfed <threadPointer>
    0x48, 0x89, 0xc5,                                            // movq %rax, %rbp
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0xf0,                                                        // lock
    0x48, 0x0f, 0xb1, 0x2b,                                      // cmpxchgq %rbp, (%rbx)
    0x41, 0xbe, 0x01, 0x00, 0x00, 0x00,                          // movl $1, %r14d
    0x74, 0x34,                                                  // je 0x3d2a <isOurs+0x56>
    0x48, 0x83, 0xf8, 0x01,                                      // cmpq $1, %rax
    0x74, 0x2b,                                                  // je 0x3d27 <isOurs+0x53>
    0x48, 0x39, 0xc5,                                            // cmpq %rax, %rbp
    0x74, 0x26,                                                  // je 0x3d27 <isOurs+0x53>
    0x48, 0xc7, 0x04, 0x24, 0x18, 0x00, 0x00, 0x00,              // movq $24, (%rsp)
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x45, 0x31, 0xc0,                                            // xorl %r8d, %r8d
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0xc6, 0xd2, 0xff, 0xff,                                // callq 0xfe2 <systemCall>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0xf0,                                                        // lock
    0x48, 0x0f, 0xb1, 0x2b,                                      // cmpxchgq %rbp, (%rbx)
    0x75, 0xd1,                                                  // jne 0x3cf6 <isOurs+0x22>
    0xeb, 0x03,                                                  // jmp 0x3d2a <isOurs+0x56>
    0x45, 0x31, 0xf6,                                            // xorl %r14d, %r14d
    0x44, 0x89, 0xf0,                                            // movl %r14d, %eax
    0x48, 0x83, 0xc4, 0x10,                                      // addq $16, %rsp
    0x5b,                                                        // popq %rbx
    0x41, 0x5e,                                                  // popq %r14
    0x5d,                                                        // popq %rbp
    0xc3,                                                        // retq
    // keepData:
    0x55,                                                        // pushq %rbp
    0x41, 0x57,                                                  // pushq %r15
    0x41, 0x56,                                                  // pushq %r14
    0x41, 0x55,                                                  // pushq %r13
    0x41, 0x54,                                                  // pushq %r12
    0x53,                                                        // pushq %rbx
    0x48, 0x83, 0xec, 0x18,                                      // subq $24, %rsp
    0x4c, 0x8b, 0x7c, 0x24, 0x50,                                // movq 80(%rsp), %r15
    0x4d, 0x8b, 0xa7, 0xb8, 0x00, 0x00, 0x00,                    // movq 184(%r15), %r12
    0x4d, 0x01, 0xfc,                                            // addq %r15, %r12
    0x4d, 0x8b, 0xaf, 0xe0, 0x00, 0x00, 0x00,                    // movq 224(%r15), %r13
    0x48, 0x8d, 0x1c, 0xff,                                      // leaq (%rdi,%rdi,8), %rbx
    0x48, 0xc1, 0xe3, 0x05,                                      // shlq $5, %rbx
    0x4a, 0x8b, 0x8c, 0x23, 0x10, 0x01, 0x00, 0x00,              // movq 272(%rbx,%r12), %rcx
    0x4a, 0x8b, 0x84, 0x23, 0x18, 0x01, 0x00, 0x00,              // movq 280(%rbx,%r12), %rax
    0x48, 0x8d, 0x2c, 0x49,                                      // leaq (%rcx,%rcx,2), %rbp
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x7e, 0x33,                                                  // jle 0x3dae <keepData+0x78>
    0x48, 0x8d, 0x0c, 0xed, 0x00, 0x00, 0x00, 0x00,              // leaq (,%rbp,8), %rcx
    0x4c, 0x01, 0xe9,                                            // addq %r13, %rcx
    0x4c, 0x01, 0xf9,                                            // addq %r15, %rcx
    0x48, 0x83, 0xc1, 0x10,                                      // addq $16, %rcx
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x48, 0x83, 0x39, 0x00,                                      // cmpq $0, (%rcx)
    0x74, 0x04,                                                  // je 0x3d99 <keepData+0x63>
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0xeb, 0x04,                                                  // jmp 0x3d9d <keepData+0x67>
    0x48, 0x8b, 0x51, 0xf8,                                      // movq -8(%rcx), %rdx
    0x48, 0x01, 0xd6,                                            // addq %rdx, %rsi
    0x48, 0x83, 0xc1, 0x18,                                      // addq $24, %rcx
    0x48, 0xff, 0xc8,                                            // decq %rax
    0x75, 0xe6,                                                  // jne 0x3d8f <keepData+0x59>
    0x48, 0xff, 0xc6,                                            // incq %rsi
    0xeb, 0x05,                                                  // jmp 0x3db3 <keepData+0x7d>
    0xbe, 0x01, 0x00, 0x00, 0x00,                                // movl $1, %esi
    0x41, 0xf6, 0x84, 0x1c, 0x90, 0x00, 0x00, 0x00, 0x02,        // testb $2, 144(%r12,%rbx)
    0x75, 0x07,                                                  // jne 0x3dc5 <keepData+0x8f>
    0x49, 0x83, 0x7f, 0x20, 0x00,                                // cmpq $0, 32(%r15)
    0x74, 0x0f,                                                  // je 0x3dd4 <keepData+0x9e>
    0x48, 0x83, 0xc4, 0x18,                                      // addq $24, %rsp
    0x5b,                                                        // popq %rbx
    0x41, 0x5c,                                                  // popq %r12
    0x41, 0x5d,                                                  // popq %r13
    0x41, 0x5e,                                                  // popq %r14
    0x41, 0x5f,                                                  // popq %r15
    0x5d,                                                        // popq %rbp
    0xc3,                                                        // retq
    0x48, 0x89, 0xf8,                                            // movq %rdi, %rax
    0x48, 0xc1, 0xe0, 0x07,                                      // shlq $7, %rax
    0x48, 0x8b, 0x4c, 0x24, 0x58,                                // movq 88(%rsp), %rcx
    0x48, 0x8d, 0x04, 0xf8,                                      // leaq (%rax,%rdi,8), %rax
    0x48, 0x8d, 0x3c, 0x01,                                      // leaq (%rcx,%rax), %rdi
    0x48, 0x81, 0xc7, 0xf8, 0x04, 0x00, 0x00,                    // addq $1272, %rdi # imm = 0x4F8
    0x4c, 0x8b, 0x37,                                            // movq (%rdi), %r14
    0x4d, 0x85, 0xf6,                                            // testq %r14, %r14
    0x0f, 0x84, 0x87, 0x00, 0x00, 0x00,                          // je 0x3e82 <keepData+0x14c>
    0x49, 0x83, 0x7c, 0x1c, 0x70, 0x00,                          // cmpq $0, 112(%r12,%rbx)
    0x74, 0x7a,                                                  // je 0x3e7d <keepData+0x147>
    0x48, 0x89, 0x7c, 0x24, 0x08,                                // movq %rdi, 8(%rsp)
    0x49, 0x8d, 0x04, 0x1c,                                      // leaq (%r12,%rbx), %rax
    0x48, 0x83, 0xc0, 0x70,                                      // addq $112, %rax
    0x48, 0x89, 0x44, 0x24, 0x10,                                // movq %rax, 16(%rsp)
    0xe8, 0xd3, 0xd1, 0xff, 0xff,                                // callq 0xfed <threadPointer>
    0x48, 0x8b, 0x4c, 0x24, 0x10,                                // movq 16(%rsp), %rcx
    0x48, 0x03, 0x01,                                            // addq (%rcx), %rax
    0x48, 0x8b, 0x49, 0x10,                                      // movq 16(%rcx), %rcx
    0x48, 0x85, 0xc9,                                            // testq %rcx, %rcx
    0x7e, 0x2c,                                                  // jle 0x3e57 <keepData+0x121>
    0x4d, 0x8d, 0x04, 0x1c,                                      // leaq (%r12,%rbx), %r8
    0x49, 0x81, 0xc0, 0x80, 0x00, 0x00, 0x00,                    // addq $128, %r8
    0x49, 0x8b, 0x70, 0xf8,                                      // movq -8(%r8), %rsi
    0x4c, 0x01, 0xfe,                                            // addq %r15, %rsi
    0x48, 0xff, 0xc1,                                            // incq %rcx
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x8a, 0x14, 0x3e,                                            // movb (%rsi,%rdi), %dl
    0x88, 0x14, 0x38,                                            // movb %dl, (%rax,%rdi)
    0x48, 0xff, 0xc9,                                            // decq %rcx
    0x48, 0xff, 0xc7,                                            // incq %rdi
    0x48, 0x83, 0xf9, 0x01,                                      // cmpq $1, %rcx
    0x77, 0xee,                                                  // ja 0x3e42 <keepData+0x10c>
    0x49, 0x8b, 0x08,                                            // movq (%r8), %rcx
    0x49, 0x3b, 0x8c, 0x1c, 0x88, 0x00, 0x00, 0x00,              // cmpq 136(%r12,%rbx), %rcx
    0x48, 0x8b, 0x7c, 0x24, 0x08,                                // movq 8(%rsp), %rdi
    0x7d, 0x17,                                                  // jge 0x3e7d <keepData+0x147>
    0x49, 0x8d, 0x14, 0x1c,                                      // leaq (%r12,%rbx), %rdx
    0x48, 0x81, 0xc2, 0x88, 0x00, 0x00, 0x00,                    // addq $136, %rdx
    0xc6, 0x04, 0x08, 0x00,                                      // movb $0, (%rax,%rcx)
    0x48, 0xff, 0xc1,                                            // incq %rcx
    0x48, 0x3b, 0x0a,                                            // cmpq (%rdx), %rcx
    0x7c, 0xf4,                                                  // jl 0x3e71 <keepData+0x13b>
    0x48, 0x8b, 0x07,                                            // movq (%rdi), %rax
    0xeb, 0x3f,                                                  // jmp 0x3ec1 <keepData+0x18b>
    0x48, 0xc7, 0x04, 0x24, 0x09, 0x00, 0x00, 0x00,              // movq $9, (%rsp)
    0xba, 0x03, 0x00, 0x00, 0x00,                                // movl $3, %edx
    0xb9, 0x22, 0x00, 0x00, 0x00,                                // movl $34, %ecx
    0x48, 0x89, 0x7c, 0x24, 0x08,                                // movq %rdi, 8(%rsp)
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x49, 0xc7, 0xc0, 0xff, 0xff, 0xff, 0xff,                    // movq $-1, %r8
    0x45, 0x31, 0xc9,                                            // xorl %r9d, %r9d
    0xe8, 0x38, 0xd1, 0xff, 0xff,                                // callq 0xfe2 <systemCall>
    0x48, 0x3d, 0x01, 0xf0, 0xff, 0xff,                          // cmpq $-4095, %rax # imm = 0xF001
    0xb9, 0x00, 0x00, 0x00, 0x00,                                // movl $0, %ecx
    0x48, 0x0f, 0x43, 0xc1,                                      // cmovaeq %rcx, %rax
    0x48, 0x8b, 0x4c, 0x24, 0x08,                                // movq 8(%rsp), %rcx
    0x48, 0x89, 0x01,                                            // movq %rax, (%rcx)
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x84, 0xfb, 0xfe, 0xff, 0xff,                          // je 0x3dc5 <keepData+0x8f>
    0x4d, 0x01, 0xef,                                            // addq %r13, %r15
    0x4c, 0x8d, 0x44, 0x24, 0x50,                                // leaq 80(%rsp), %r8
    0x4d, 0x8d, 0x0c, 0xef,                                      // leaq (%r15,%rbp,8), %r9
    0x4e, 0x8d, 0x14, 0x23,                                      // leaq (%rbx,%r12), %r10
    0x49, 0x81, 0xc2, 0x18, 0x01, 0x00, 0x00,                    // addq $280, %r10 # imm = 0x118
    0x45, 0x31, 0xdb,                                            // xorl %r11d, %r11d
    0x4d, 0x3b, 0x1a,                                            // cmpq (%r10), %r11
    0x0f, 0x8d, 0xd8, 0xfe, 0xff, 0xff,                          // jge 0x3dc5 <keepData+0x8f>
    0x49, 0x8b, 0x28,                                            // movq (%r8), %rbp
    0x4b, 0x8d, 0x0c, 0x5b,                                      // leaq (%r11,%r11,2), %rcx
    0x49, 0x8d, 0x3c, 0xc9,                                      // leaq (%r9,%rcx,8), %rdi
    0x48, 0x03, 0x2f,                                            // addq (%rdi), %rbp
    0x48, 0x83, 0x7f, 0x10, 0x00,                                // cmpq $0, 16(%rdi)
    0x74, 0x1e,                                                  // je 0x3f20 <keepData+0x1ea>
    0x4d, 0x85, 0xf6,                                            // testq %r14, %r14
    0x74, 0x4f,                                                  // je 0x3f56 <keepData+0x220>
    0x48, 0x83, 0x7f, 0x08, 0x00,                                // cmpq $0, 8(%rdi)
    0x7e, 0x48,                                                  // jle 0x3f56 <keepData+0x220>
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0xc6, 0x44, 0x0d, 0x00, 0x00,                                // movb $0, (%rbp,%rcx)
    0x48, 0xff, 0xc1,                                            // incq %rcx
    0x48, 0x3b, 0x4f, 0x08,                                      // cmpq 8(%rdi), %rcx
    0x7c, 0xf2,                                                  // jl 0x3f10 <keepData+0x1da>
    0xeb, 0x36,                                                  // jmp 0x3f56 <keepData+0x220>
    0x48, 0x8b, 0x4f, 0x08,                                      // movq 8(%rdi), %rcx
    0x48, 0x85, 0xc9,                                            // testq %rcx, %rcx
    0x7e, 0x2a,                                                  // jle 0x3f53 <keepData+0x21d>
    0x4d, 0x85, 0xf6,                                            // testq %r14, %r14
    0x48, 0x89, 0xc2,                                            // movq %rax, %rdx
    0x48, 0x0f, 0x44, 0xd5,                                      // cmoveq %rbp, %rdx
    0x48, 0x0f, 0x44, 0xe8,                                      // cmoveq %rax, %rbp
    0x48, 0xff, 0xc1,                                            // incq %rcx
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x8a, 0x1c, 0x32,                                            // movb (%rdx,%rsi), %bl
    0x88, 0x5c, 0x35, 0x00,                                      // movb %bl, (%rbp,%rsi)
    0x48, 0xff, 0xc9,                                            // decq %rcx
    0x48, 0xff, 0xc6,                                            // incq %rsi
    0x48, 0x83, 0xf9, 0x01,                                      // cmpq $1, %rcx
    0x77, 0xed,                                                  // ja 0x3f3c <keepData+0x206>
    0x48, 0x8b, 0x4f, 0x08,                                      // movq 8(%rdi), %rcx
    0x48, 0x01, 0xc8,                                            // addq %rcx, %rax
    0x49, 0xff, 0xc3,                                            // incq %r11
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x75, 0x86,                                                  // jne 0x3ee4 <keepData+0x1ae>
    0xe9, 0x62, 0xfe, 0xff, 0xff,                                // jmp 0x3dc5 <keepData+0x8f>
    // replaced:
    0x55,                                                        // pushq %rbp
    0x41, 0x57,                                                  // pushq %r15
    0x41, 0x56,                                                  // pushq %r14
    0x41, 0x55,                                                  // pushq %r13
    0x41, 0x54,                                                  // pushq %r12
    0x53,                                                        // pushq %rbx
    0x50,                                                        // pushq %rax
    0x48, 0x85, 0xf6,                                            // testq %rsi, %rsi
    0x74, 0x7b,                                                  // je 0x3fee <replaced+0x8b>
    0x49, 0x89, 0xf7,                                            // movq %rsi, %r15
    0x49, 0x89, 0xfe,                                            // movq %rdi, %r14
    0x4c, 0x8d, 0x6c, 0x24, 0x40,                                // leaq 64(%rsp), %r13
    0x49, 0x8b, 0x6d, 0x00,                                      // movq (%r13), %rbp
    0x4d, 0x8b, 0x65, 0x10,                                      // movq 16(%r13), %r12
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x48, 0x83, 0x7c, 0xdd, 0x38, 0x00,                          // cmpq $0, 56(%rbp,%rbx,8)
    0x74, 0x4f,                                                  // je 0x3fdf <replaced+0x7c>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x49, 0x8b, 0x45, 0x10,                                      // movq 16(%r13), %rax
    0x49, 0x8b, 0x4d, 0x00,                                      // movq (%r13), %rcx
    0x49, 0x8b, 0x55, 0x08,                                      // movq 8(%r13), %rdx
    0x48, 0x89, 0xdf,                                            // movq %rbx, %rdi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0xb2, 0xd7, 0xff, 0xff,                                // callq 0x175d <realOf>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x4c, 0x39, 0xf8,                                            // cmpq %r15, %rax
    0x74, 0x3f,                                                  // je 0x3ff3 <replaced+0x90>
    0x48, 0x8b, 0x85, 0x88, 0x00, 0x00, 0x00,                    // movq 136(%rbp), %rax
    0x48, 0x01, 0xc0,                                            // addq %rax, %rax
    0x48, 0x83, 0xfb, 0x07,                                      // cmpq $7, %rbx
    0xb9, 0x00, 0x00, 0x00, 0x00,                                // movl $0, %ecx
    0x48, 0x0f, 0x43, 0xc8,                                      // cmovaeq %rax, %rcx
    0x48, 0x01, 0xd9,                                            // addq %rbx, %rcx
    0x48, 0xc1, 0xe1, 0x05,                                      // shlq $5, %rcx
    0x4a, 0x8d, 0x04, 0x21,                                      // leaq (%rcx,%r12), %rax
    0x48, 0x83, 0xc0, 0x40,                                      // addq $64, %rax
    0x4c, 0x39, 0xf8,                                            // cmpq %r15, %rax
    0x74, 0x14,                                                  // je 0x3ff3 <replaced+0x90>
    0x48, 0x8d, 0x43, 0x01,                                      // leaq 1(%rbx), %rax
    0x48, 0x83, 0xfb, 0x08,                                      // cmpq $8, %rbx
    0x48, 0x89, 0xc3,                                            // movq %rax, %rbx
    0x72, 0x9c,                                                  // jb 0x3f88 <replaced+0x25>
    0xeb, 0x23,                                                  // jmp 0x4011 <replaced+0xae>
    0x45, 0x31, 0xff,                                            // xorl %r15d, %r15d
    0xeb, 0x1e,                                                  // jmp 0x4011 <replaced+0xae>
    0x48, 0x8d, 0x43, 0x02,                                      // leaq 2(%rbx), %rax
    0x4d, 0x01, 0xf6,                                            // addq %r14, %r14
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x48, 0x83, 0xfb, 0x07,                                      // cmpq $7, %rbx
    0x49, 0x0f, 0x43, 0xce,                                      // cmovaeq %r14, %rcx
    0x48, 0x01, 0xc1,                                            // addq %rax, %rcx
    0x48, 0xc1, 0xe1, 0x05,                                      // shlq $5, %rcx
    0x49, 0x01, 0xcc,                                            // addq %rcx, %r12
    0x4d, 0x89, 0xe7,                                            // movq %r12, %r15
    0x4c, 0x89, 0xf8,                                            // movq %r15, %rax
    0x48, 0x83, 0xc4, 0x08,                                      // addq $8, %rsp
    0x5b,                                                        // popq %rbx
    0x41, 0x5c,                                                  // popq %r12
    0x41, 0x5d,                                                  // popq %r13
    0x41, 0x5e,                                                  // popq %r14
    0x41, 0x5f,                                                  // popq %r15
    0x5d,                                                        // popq %rbp
    0xc3,                                                        // retq
    // failSymbol:
    0x55,                                                        // pushq %rbp
    0x41, 0x56,                                                  // pushq %r14
    0x53,                                                        // pushq %rbx
    0x48, 0x81, 0xec, 0xe0, 0x00, 0x00, 0x00,                    // subq $224, %rsp
    0x41, 0x89, 0xd6,                                            // movl %edx, %r14d
    0x48, 0x89, 0xf3,                                            // movq %rsi, %rbx
    0x48, 0x8b, 0xac, 0x24, 0x00, 0x01, 0x00, 0x00,              // movq 256(%rsp), %rbp
    0x48, 0x8b, 0x84, 0x24, 0x10, 0x01, 0x00, 0x00,              // movq 272(%rsp), %rax
    0x48, 0x89, 0x44, 0x24, 0x10,                                // movq %rax, 16(%rsp)
    0x48, 0x8b, 0x84, 0x24, 0x00, 0x01, 0x00, 0x00,              // movq 256(%rsp), %rax
    0x48, 0x8b, 0x8c, 0x24, 0x08, 0x01, 0x00, 0x00,              // movq 264(%rsp), %rcx
    0x48, 0x89, 0x4c, 0x24, 0x08,                                // movq %rcx, 8(%rsp)
    0x48, 0x89, 0x04, 0x24,                                      // movq %rax, (%rsp)
    0xe8, 0x18, 0x08, 0x00, 0x00,                                // callq 0x487f <titleOf>
    0x48, 0x8b, 0x4b, 0x08,                                      // movq 8(%rbx), %rcx
    0x48, 0x85, 0xc9,                                            // testq %rcx, %rcx
    0x74, 0x0c,                                                  // je 0x407c <failSymbol+0x59>
    0x48, 0x8b, 0xbd, 0xf8, 0x00, 0x00, 0x00,                    // movq 248(%rbp), %rdi
    0x48, 0x01, 0xef,                                            // addq %rbp, %rdi
    0xeb, 0x02,                                                  // jmp 0x407e <failSymbol+0x5b>
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x48, 0x8d, 0x94, 0x24, 0x00, 0x01, 0x00, 0x00,              // leaq 256(%rsp), %rdx
    0x48, 0x83, 0x7d, 0x20, 0x00,                                // cmpq $0, 32(%rbp)
    0x74, 0x40,                                                  // je 0x40cd <failSymbol+0xaa>
    0x45, 0x85, 0xf6,                                            // testl %r14d, %r14d
    0x74, 0x6f,                                                  // je 0x4101 <failSymbol+0xde>
    0x48, 0x8b, 0x8d, 0x00, 0x01, 0x00, 0x00,                    // movq 256(%rbp), %rcx
    0x48, 0x01, 0xe9,                                            // addq %rbp, %rcx
    0x48, 0x8d, 0xb4, 0x24, 0x80, 0x00, 0x00, 0x00,              // leaq 128(%rsp), %rsi
    0x48, 0x89, 0x0e,                                            // movq %rcx, (%rsi)
    0x48, 0x89, 0x46, 0x08,                                      // movq %rax, 8(%rsi)
    0x48, 0x8b, 0x85, 0x08, 0x01, 0x00, 0x00,                    // movq 264(%rbp), %rax
    0x48, 0x01, 0xe8,                                            // addq %rbp, %rax
    0x48, 0x89, 0x46, 0x10,                                      // movq %rax, 16(%rsi)
    0x48, 0x8b, 0x03,                                            // movq (%rbx), %rax
    0x48, 0x89, 0x46, 0x18,                                      // movq %rax, 24(%rsi)
    0x48, 0x03, 0xad, 0x10, 0x01, 0x00, 0x00,                    // addq 272(%rbp), %rbp
    0x48, 0x89, 0x6e, 0x20,                                      // movq %rbp, 32(%rsi)
    0xeb, 0x25,                                                  // jmp 0x40f2 <failSymbol+0xcf>
    0x48, 0x8d, 0xb4, 0x24, 0xb0, 0x00, 0x00, 0x00,              // leaq 176(%rsp), %rsi
    0x48, 0x89, 0x06,                                            // movq %rax, (%rsi)
    0x48, 0x03, 0xad, 0xf0, 0x00, 0x00, 0x00,                    // addq 240(%rbp), %rbp
    0x48, 0x89, 0x6e, 0x08,                                      // movq %rbp, 8(%rsi)
    0x48, 0x8b, 0x03,                                            // movq (%rbx), %rax
    0x48, 0x89, 0x46, 0x10,                                      // movq %rax, 16(%rsi)
    0x48, 0x89, 0x7e, 0x18,                                      // movq %rdi, 24(%rsi)
    0x48, 0x89, 0x4e, 0x20,                                      // movq %rcx, 32(%rsi)
    0x48, 0xc7, 0x46, 0x28, 0x00, 0x00, 0x00, 0x00,              // movq $0, 40(%rsi)
    0x48, 0x8d, 0x7c, 0x24, 0x18,                                // leaq 24(%rsp), %rdi
    0xeb, 0x3f,                                                  // jmp 0x4140 <failSymbol+0x11d>
    0x48, 0x03, 0xad, 0xf0, 0x00, 0x00, 0x00,                    // addq 240(%rbp), %rbp
    0x48, 0x89, 0x6c, 0x24, 0x50,                                // movq %rbp, 80(%rsp)
    0x48, 0x8b, 0x03,                                            // movq (%rbx), %rax
    0x48, 0x89, 0x44, 0x24, 0x58,                                // movq %rax, 88(%rsp)
    0x48, 0xc7, 0x44, 0x24, 0x60, 0x00, 0x00, 0x00, 0x00,        // movq $0, 96(%rsp)
    0xb8, 0x18, 0x00, 0x00, 0x00,                                // movl $24, %eax
    0x48, 0xc7, 0x44, 0x04, 0x50, 0x00, 0x00, 0x00, 0x00,        // movq $0, 80(%rsp,%rax)
    0x48, 0x83, 0xc0, 0x08,                                      // addq $8, %rax
    0x48, 0x83, 0xf8, 0x30,                                      // cmpq $48, %rax
    0x75, 0xed,                                                  // jne 0x4123 <failSymbol+0x100>
    0x48, 0x8d, 0x7c, 0x24, 0x18,                                // leaq 24(%rsp), %rdi
    0x48, 0x8d, 0x74, 0x24, 0x50,                                // leaq 80(%rsp), %rsi
    0xb9, 0x06, 0x00, 0x00, 0x00,                                // movl $6, %ecx
    0xf3, 0x48, 0xa5,                                            // rep movsq (%rsi), %es:(%rdi)
    0x48, 0x8b, 0x42, 0x10,                                      // movq 16(%rdx), %rax
    0x48, 0x89, 0x44, 0x24, 0x10,                                // movq %rax, 16(%rsp)
    0x48, 0x8b, 0x02,                                            // movq (%rdx), %rax
    0x48, 0x8b, 0x4a, 0x08,                                      // movq 8(%rdx), %rcx
    0x48, 0x89, 0x4c, 0x24, 0x08,                                // movq %rcx, 8(%rsp)
    0x48, 0x89, 0x04, 0x24,                                      // movq %rax, (%rsp)
    0xe8, 0xf9, 0xf9, 0xff, 0xff,                                // callq 0x3b5f <fail>
    0x48, 0x81, 0xc4, 0xe0, 0x00, 0x00, 0x00,                    // addq $224, %rsp
    0x5b,                                                        // popq %rbx
    0x41, 0x5e,                                                  // popq %r14
    0x5d,                                                        // popq %rbp
    0xc3,                                                        // retq
    // definedVersion:
    0x48, 0x8b, 0x4e, 0x28,                                      // movq 40(%rsi), %rcx
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x48, 0x85, 0xc9,                                            // testq %rcx, %rcx
    0x74, 0x3d,                                                  // je 0x41ba <definedVersion+0x48>
    0x48, 0x85, 0xff,                                            // testq %rdi, %rdi
    0x74, 0x38,                                                  // je 0x41ba <definedVersion+0x48>
    0x48, 0x8b, 0x46, 0x08,                                      // movq 8(%rsi), %rax
    0x48, 0x01, 0xf8,                                            // addq %rdi, %rax
    0x48, 0x01, 0xf9,                                            // addq %rdi, %rcx
    0x0f, 0xb7, 0x71, 0x04,                                      // movzwl 4(%rcx), %esi
    0x39, 0xd6,                                                  // cmpl %edx, %esi
    0x74, 0x14,                                                  // je 0x41a8 <definedVersion+0x36>
    0x8b, 0x71, 0x10,                                            // movl 16(%rcx), %esi
    0x48, 0x01, 0xf1,                                            // addq %rsi, %rcx
    0x48, 0x85, 0xf6,                                            // testq %rsi, %rsi
    0x48, 0x0f, 0x44, 0xce,                                      // cmoveq %rsi, %rcx
    0x48, 0x85, 0xc9,                                            // testq %rcx, %rcx
    0x75, 0xe6,                                                  // jne 0x418c <definedVersion+0x1a>
    0xeb, 0x10,                                                  // jmp 0x41b8 <definedVersion+0x46>
    0xf6, 0x41, 0x02, 0x01,                                      // testb $1, 2(%rcx)
    0x75, 0x0a,                                                  // jne 0x41b8 <definedVersion+0x46>
    0x8b, 0x51, 0x0c,                                            // movl 12(%rcx), %edx
    0x8b, 0x0c, 0x11,                                            // movl (%rcx,%rdx), %ecx
    0x48, 0x01, 0xc8,                                            // addq %rcx, %rax
    0xc3,                                                        // retq
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0xc3,                                                        // retq
    // search:
    0x55,                                                        // pushq %rbp
    0x41, 0x57,                                                  // pushq %r15
    0x41, 0x56,                                                  // pushq %r14
    0x41, 0x55,                                                  // pushq %r13
    0x41, 0x54,                                                  // pushq %r12
    0x53,                                                        // pushq %rbx
    0x50,                                                        // pushq %rax
    0x49, 0x89, 0xce,                                            // movq %rcx, %r14
    0x49, 0x89, 0xf5,                                            // movq %rsi, %r13
    0x4c, 0x8b, 0x64, 0x24, 0x40,                                // movq 64(%rsp), %r12
    0x4d, 0x8b, 0x84, 0x24, 0xc8, 0x00, 0x00, 0x00,              // movq 200(%r12), %r8
    0x48, 0x85, 0xf6,                                            // testq %rsi, %rsi
    0x7e, 0x2f,                                                  // jle 0x420d <search+0x52>
    0x4c, 0x89, 0xe9,                                            // movq %r13, %rcx
    0x48, 0xf7, 0xd9,                                            // negq %rcx
    0x49, 0x8d, 0x34, 0xf8,                                      // leaq (%r8,%rdi,8), %rsi
    0x4c, 0x01, 0xe6,                                            // addq %r12, %rsi
    0xb8, 0x01, 0x00, 0x00, 0x00,                                // movl $1, %eax
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0x48, 0x39, 0x54, 0xc6, 0xf8,                                // cmpq %rdx, -8(%rsi,%rax,8)
    0x48, 0x0f, 0x44, 0xe8,                                      // cmoveq %rax, %rbp
    0x48, 0x8d, 0x1c, 0x01,                                      // leaq (%rcx,%rax), %rbx
    0x48, 0xff, 0xc3,                                            // incq %rbx
    0x48, 0xff, 0xc0,                                            // incq %rax
    0x48, 0x83, 0xfb, 0x01,                                      // cmpq $1, %rbx
    0x75, 0xe7,                                                  // jne 0x41f2 <search+0x37>
    0xeb, 0x02,                                                  // jmp 0x420f <search+0x54>
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0x48, 0xc7, 0xc2, 0xfe, 0xff, 0xff, 0xff,                    // movq $-2, %rdx
    0x4c, 0x39, 0xed,                                            // cmpq %r13, %rbp
    0x7d, 0x47,                                                  // jge 0x4262 <search+0xa7>
    0x4c, 0x8d, 0x7c, 0x24, 0x40,                                // leaq 64(%rsp), %r15
    0x49, 0x8d, 0x04, 0xf8,                                      // leaq (%r8,%rdi,8), %rax
    0x49, 0x01, 0xc4,                                            // addq %rax, %r12
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x49, 0x8b, 0x3c, 0xec,                                      // movq (%r12,%rbp,8), %rdi
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x49, 0x8b, 0x47, 0x10,                                      // movq 16(%r15), %rax
    0x49, 0x8b, 0x0f,                                            // movq (%r15), %rcx
    0x49, 0x8b, 0x57, 0x08,                                      // movq 8(%r15), %rdx
    0x4c, 0x89, 0xf6,                                            // movq %r14, %rsi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0xd5, 0x00, 0x00, 0x00,                                // callq 0x431c <lookInto>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x48, 0x83, 0xfa, 0xfe,                                      // cmpq $-2, %rdx
    0x75, 0x15,                                                  // jne 0x4266 <search+0xab>
    0x48, 0xff, 0xc5,                                            // incq %rbp
    0x49, 0x39, 0xed,                                            // cmpq %rbp, %r13
    0x75, 0xd0,                                                  // jne 0x4229 <search+0x6e>
    0x48, 0xc7, 0xc2, 0xfe, 0xff, 0xff, 0xff,                    // movq $-2, %rdx
    0xeb, 0x07,                                                  // jmp 0x4269 <search+0xae>
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0xeb, 0x03,                                                  // jmp 0x4269 <search+0xae>
    0x48, 0x89, 0xc3,                                            // movq %rax, %rbx
    0x48, 0x89, 0xd8,                                            // movq %rbx, %rax
    0x48, 0x83, 0xc4, 0x08,                                      // addq $8, %rsp
    0x5b,                                                        // popq %rbx
    0x41, 0x5c,                                                  // popq %r12
    0x41, 0x5d,                                                  // popq %r13
    0x41, 0x5e,                                                  // popq %r14
    0x41, 0x5f,                                                  // popq %r15
    0x5d,                                                        // popq %rbp
    0xc3,                                                        // retq
    // searchGlobals:
    0x55,                                                        // pushq %rbp
    0x41, 0x57,                                                  // pushq %r15
    0x41, 0x56,                                                  // pushq %r14
    0x41, 0x55,                                                  // pushq %r13
    0x41, 0x54,                                                  // pushq %r12
    0x53,                                                        // pushq %rbx
    0x50,                                                        // pushq %rax
    0x4c, 0x8b, 0x6c, 0x24, 0x48,                                // movq 72(%rsp), %r13
    0x48, 0xc7, 0xc2, 0xfe, 0xff, 0xff, 0xff,                    // movq $-2, %rdx
    0x49, 0x83, 0x7d, 0x28, 0x00,                                // cmpq $0, 40(%r13)
    0x7e, 0x69,                                                  // jle 0x4302 <searchGlobals+0x87>
    0x49, 0x89, 0xfc,                                            // movq %rdi, %r12
    0x48, 0x8d, 0x5c, 0x24, 0x40,                                // leaq 64(%rsp), %rbx
    0x48, 0x8b, 0x03,                                            // movq (%rbx), %rax
    0x48, 0x8b, 0x80, 0x88, 0x00, 0x00, 0x00,                    // movq 136(%rax), %rax
    0x48, 0x89, 0xc1,                                            // movq %rax, %rcx
    0x48, 0xc1, 0xe1, 0x07,                                      // shlq $7, %rcx
    0x48, 0x8d, 0x04, 0xc1,                                      // leaq (%rcx,%rax,8), %rax
    0x4a, 0x8d, 0x2c, 0x28,                                      // leaq (%rax,%r13), %rbp
    0x48, 0x81, 0xc5, 0x90, 0x04, 0x00, 0x00,                    // addq $1168, %rbp # imm = 0x490
    0x45, 0x31, 0xff,                                            // xorl %r15d, %r15d
    0x45, 0x31, 0xf6,                                            // xorl %r14d, %r14d
    0x4a, 0x8b, 0x7c, 0xf5, 0x00,                                // movq (%rbp,%r14,8), %rdi
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x43, 0x10,                                      // movq 16(%rbx), %rax
    0x48, 0x8b, 0x0b,                                            // movq (%rbx), %rcx
    0x48, 0x8b, 0x53, 0x08,                                      // movq 8(%rbx), %rdx
    0x4c, 0x89, 0xe6,                                            // movq %r12, %rsi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0x36, 0x00, 0x00, 0x00,                                // callq 0x431c <lookInto>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x48, 0x83, 0xfa, 0xfe,                                      // cmpq $-2, %rdx
    0x75, 0x17,                                                  // jne 0x4307 <searchGlobals+0x8c>
    0x49, 0xff, 0xc6,                                            // incq %r14
    0x4d, 0x3b, 0x75, 0x28,                                      // cmpq 40(%r13), %r14
    0x7c, 0xce,                                                  // jl 0x42c7 <searchGlobals+0x4c>
    0x48, 0xc7, 0xc2, 0xfe, 0xff, 0xff, 0xff,                    // movq $-2, %rdx
    0xeb, 0x08,                                                  // jmp 0x430a <searchGlobals+0x8f>
    0x45, 0x31, 0xff,                                            // xorl %r15d, %r15d
    0xeb, 0x03,                                                  // jmp 0x430a <searchGlobals+0x8f>
    0x49, 0x89, 0xc7,                                            // movq %rax, %r15
    0x4c, 0x89, 0xf8,                                            // movq %r15, %rax
    0x48, 0x83, 0xc4, 0x08,                                      // addq $8, %rsp
    0x5b,                                                        // popq %rbx
    0x41, 0x5c,                                                  // popq %r12
    0x41, 0x5d,                                                  // popq %r13
    0x41, 0x5e,                                                  // popq %r14
    0x41, 0x5f,                                                  // popq %r15
    0x5d,                                                        // popq %rbp
    0xc3,                                                        // retq
    // lookInto:
    0x55,                                                        // pushq %rbp
    0x41, 0x57,                                                  // pushq %r15
    0x41, 0x56,                                                  // pushq %r14
    0x41, 0x55,                                                  // pushq %r13
    0x41, 0x54,                                                  // pushq %r12
    0x53,                                                        // pushq %rbx
    0x48, 0x83, 0xec, 0x18,                                      // subq $24, %rsp
    0x49, 0x89, 0xf7,                                            // movq %rsi, %r15
    0x49, 0x89, 0xfc,                                            // movq %rdi, %r12
    0x4c, 0x8d, 0x6c, 0x24, 0x50,                                // leaq 80(%rsp), %r13
    0x48, 0x85, 0xff,                                            // testq %rdi, %rdi
    0x78, 0x6e,                                                  // js 0x43a8 <lookInto+0x8c>
    0x49, 0x8b, 0x5d, 0x00,                                      // movq (%r13), %rbx
    0x4c, 0x8b, 0xab, 0xb8, 0x00, 0x00, 0x00,                    // movq 184(%rbx), %r13
    0x49, 0x01, 0xdd,                                            // addq %rbx, %r13
    0x4b, 0x8d, 0x2c, 0xe4,                                      // leaq (%r12,%r12,8), %rbp
    0x48, 0xc1, 0xe5, 0x05,                                      // shlq $5, %rbp
    0x4a, 0x8d, 0x34, 0x2d, 0x28, 0x00, 0x00, 0x00,              // leaq 40(,%r13), %rsi
    0x48, 0x01, 0xee,                                            // addq %rbp, %rsi
    0x48, 0x89, 0xdf,                                            // movq %rbx, %rdi
    0x4c, 0x89, 0xfa,                                            // movq %r15, %rdx
    0xe8, 0xcd, 0x01, 0x00, 0x00,                                // callq 0x4533 <find>
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x84, 0xfe, 0x00, 0x00, 0x00,                          // je 0x446d <lookInto+0x151>
    0x49, 0x89, 0xc7,                                            // movq %rax, %r15
    0x66, 0x83, 0x78, 0x06, 0xf1,                                // cmpw $-15, 6(%rax)
    0x75, 0x0b,                                                  // jne 0x4384 <lookInto+0x68>
    0x48, 0x83, 0x7b, 0x20, 0x00,                                // cmpq $0, 32(%rbx)
    0x0f, 0x84, 0x14, 0x01, 0x00, 0x00,                          // je 0x4498 <lookInto+0x17c>
    0x41, 0x8a, 0x47, 0x04,                                      // movb 4(%r15), %al
    0x24, 0x0f,                                                  // andb $15, %al
    0x3c, 0x06,                                                  // cmpb $6, %al
    0x0f, 0x85, 0xe7, 0x00, 0x00, 0x00,                          // jne 0x4479 <lookInto+0x15d>
    0xe8, 0x56, 0xcc, 0xff, 0xff,                                // callq 0xfed <threadPointer>
    0x49, 0x89, 0xc6,                                            // movq %rax, %r14
    0x4d, 0x03, 0x74, 0x2d, 0x70,                                // addq 112(%r13,%rbp), %r14
    0x4d, 0x03, 0x77, 0x08,                                      // addq 8(%r15), %r14
    0xe9, 0xf4, 0x00, 0x00, 0x00,                                // jmp 0x449c <lookInto+0x180>
    0x49, 0xf7, 0xd4,                                            // notq %r12
    0x49, 0x8b, 0x45, 0x10,                                      // movq 16(%r13), %rax
    0x48, 0x89, 0x44, 0x24, 0x10,                                // movq %rax, 16(%rsp)
    0x49, 0x8b, 0x5d, 0x00,                                      // movq (%r13), %rbx
    0x49, 0x8b, 0x55, 0x08,                                      // movq 8(%r13), %rdx
    0x48, 0x89, 0x54, 0x24, 0x08,                                // movq %rdx, 8(%rsp)
    0x48, 0x89, 0x1c, 0x24,                                      // movq %rbx, (%rsp)
    0x48, 0x8b, 0x83, 0x88, 0x00, 0x00, 0x00,                    // movq 136(%rbx), %rax
    0x48, 0x89, 0xc1,                                            // movq %rax, %rcx
    0x48, 0xc1, 0xe1, 0x07,                                      // shlq $7, %rcx
    0x48, 0x8d, 0x0c, 0xc1,                                      // leaq (%rcx,%rax,8), %rcx
    0x48, 0x01, 0xd1,                                            // addq %rdx, %rcx
    0x48, 0x8d, 0x14, 0xc1,                                      // leaq (%rcx,%rax,8), %rdx
    0x4a, 0x8b, 0xbc, 0xe2, 0x90, 0x04, 0x00, 0x00,              // movq 1168(%rdx,%r12,8), %rdi
    0x48, 0x85, 0xff,                                            // testq %rdi, %rdi
    0x75, 0x51,                                                  // jne 0x443c <lookInto+0x120>
    0x48, 0x8d, 0x2c, 0xc1,                                      // leaq (%rcx,%rax,8), %rbp
    0x48, 0x81, 0xc5, 0x90, 0x04, 0x00, 0x00,                    // addq $1168, %rbp # imm = 0x490
    0x48, 0x8b, 0x83, 0xc0, 0x00, 0x00, 0x00,                    // movq 192(%rbx), %rax
    0x48, 0x01, 0xd8,                                            // addq %rbx, %rax
    0x4a, 0x03, 0x1c, 0xe0,                                      // addq (%rax,%r12,8), %rbx
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x49, 0x8b, 0x45, 0x10,                                      // movq 16(%r13), %rax
    0x49, 0x8b, 0x4d, 0x00,                                      // movq (%r13), %rcx
    0x49, 0x8b, 0x55, 0x08,                                      // movq 8(%r13), %rdx
    0x45, 0x31, 0xf6,                                            // xorl %r14d, %r14d
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0x3c, 0xd3, 0xff, 0xff,                                // callq 0x175d <realOf>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x48, 0x89, 0xdf,                                            // movq %rbx, %rdi
    0xbe, 0x05, 0x00, 0x00, 0x00,                                // movl $5, %esi
    0xff, 0xd0,                                                  // callq *%rax
    0x48, 0x89, 0xc7,                                            // movq %rax, %rdi
    0x4a, 0x89, 0x44, 0xe5, 0x00,                                // movq %rax, (%rbp,%r12,8)
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x74, 0x22,                                                  // je 0x445e <lookInto+0x142>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x49, 0x8b, 0x45, 0x10,                                      // movq 16(%r13), %rax
    0x49, 0x8b, 0x4d, 0x00,                                      // movq (%r13), %rcx
    0x49, 0x8b, 0x55, 0x08,                                      // movq 8(%r13), %rdx
    0x4c, 0x89, 0xfe,                                            // movq %r15, %rsi
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0x51,                                                        // pushq %rcx
    0xe8, 0x5a, 0x00, 0x00, 0x00,                                // callq 0x44b1 <askReal>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x49, 0x89, 0xc6,                                            // movq %rax, %r14
    0x45, 0x31, 0xe4,                                            // xorl %r12d, %r12d
    0x4d, 0x85, 0xf6,                                            // testq %r14, %r14
    0x41, 0x0f, 0x94, 0xc4,                                      // sete %r12b
    0x49, 0xf7, 0xd4,                                            // notq %r12
    0xeb, 0x2f,                                                  // jmp 0x449c <lookInto+0x180>
    0x49, 0xc7, 0xc4, 0xfe, 0xff, 0xff, 0xff,                    // movq $-2, %r12
    0x45, 0x31, 0xf6,                                            // xorl %r14d, %r14d
    0xeb, 0x23,                                                  // jmp 0x449c <lookInto+0x180>
    0x4d, 0x8b, 0x74, 0x2d, 0x00,                                // movq (%r13,%rbp), %r14
    0x49, 0x01, 0xde,                                            // addq %rbx, %r14
    0x4d, 0x03, 0x77, 0x08,                                      // addq 8(%r15), %r14
    0x3c, 0x0a,                                                  // cmpb $10, %al
    0x75, 0x13,                                                  // jne 0x449c <lookInto+0x180>
    0x48, 0x83, 0x7b, 0x20, 0x00,                                // cmpq $0, 32(%rbx)
    0x75, 0x0c,                                                  // jne 0x449c <lookInto+0x180>
    0x41, 0xff, 0xd6,                                            // callq *%r14
    0x49, 0x89, 0xc6,                                            // movq %rax, %r14
    0xeb, 0x04,                                                  // jmp 0x449c <lookInto+0x180>
    0x4d, 0x8b, 0x77, 0x08,                                      // movq 8(%r15), %r14
    0x4c, 0x89, 0xf0,                                            // movq %r14, %rax
    0x4c, 0x89, 0xe2,                                            // movq %r12, %rdx
    0x48, 0x83, 0xc4, 0x18,                                      // addq $24, %rsp
    0x5b,                                                        // popq %rbx
    0x41, 0x5c,                                                  // popq %r12
    0x41, 0x5d,                                                  // popq %r13
    0x41, 0x5e,                                                  // popq %r14
    0x41, 0x5f,                                                  // popq %r15
    0x5d,                                                        // popq %rbp
    0xc3,                                                        // retq
    // askReal:
    0x41, 0x56,                                                  // pushq %r14
    0x53,                                                        // pushq %rbx
    0x50,                                                        // pushq %rax
    0x48, 0x89, 0xf3,                                            // movq %rsi, %rbx
    0x49, 0x89, 0xfe,                                            // movq %rdi, %r14
    0x48, 0x8d, 0x44, 0x24, 0x20,                                // leaq 32(%rsp), %rax
    0x48, 0x83, 0x7e, 0x08, 0x00,                                // cmpq $0, 8(%rsi)
    0x74, 0x3d,                                                  // je 0x4504 <askReal+0x53>
    0x48, 0x8b, 0x08,                                            // movq (%rax), %rcx
    0x48, 0x83, 0x79, 0x78, 0x00,                                // cmpq $0, 120(%rcx)
    0x74, 0x33,                                                  // je 0x4504 <askReal+0x53>
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x48, 0x10,                                      // movq 16(%rax), %rcx
    0x48, 0x8b, 0x10,                                            // movq (%rax), %rdx
    0x48, 0x8b, 0x40, 0x08,                                      // movq 8(%rax), %rax
    0xbf, 0x08, 0x00, 0x00, 0x00,                                // movl $8, %edi
    0x51,                                                        // pushq %rcx
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0xe8, 0x70, 0xd2, 0xff, 0xff,                                // callq 0x175d <realOf>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x48, 0x8b, 0x33,                                            // movq (%rbx), %rsi
    0x48, 0x8b, 0x53, 0x08,                                      // movq 8(%rbx), %rdx
    0x4c, 0x89, 0xf7,                                            // movq %r14, %rdi
    0x48, 0x83, 0xc4, 0x08,                                      // addq $8, %rsp
    0x5b,                                                        // popq %rbx
    0x41, 0x5e,                                                  // popq %r14
    0xff, 0xe0,                                                  // jmpq *%rax
    0x48, 0x83, 0xec, 0x08,                                      // subq $8, %rsp
    0x48, 0x8b, 0x48, 0x10,                                      // movq 16(%rax), %rcx
    0x48, 0x8b, 0x10,                                            // movq (%rax), %rdx
    0x48, 0x8b, 0x40, 0x08,                                      // movq 8(%rax), %rax
    0xbf, 0x07, 0x00, 0x00, 0x00,                                // movl $7, %edi
    0x51,                                                        // pushq %rcx
    0x50,                                                        // pushq %rax
    0x52,                                                        // pushq %rdx
    0xe8, 0x3d, 0xd2, 0xff, 0xff,                                // callq 0x175d <realOf>
    0x48, 0x83, 0xc4, 0x20,                                      // addq $32, %rsp
    0x48, 0x8b, 0x33,                                            // movq (%rbx), %rsi
    0x4c, 0x89, 0xf7,                                            // movq %r14, %rdi
    0x48, 0x83, 0xc4, 0x08,                                      // addq $8, %rsp
    0x5b,                                                        // popq %rbx
    0x41, 0x5e,                                                  // popq %r14
    0xff, 0xe0,                                                  // jmpq *%rax
    // find:
    0x55,                                                        // pushq %rbp
    0x41, 0x57,                                                  // pushq %r15
    0x41, 0x56,                                                  // pushq %r14
    0x41, 0x55,                                                  // pushq %r13
    0x41, 0x54,                                                  // pushq %r12
    0x53,                                                        // pushq %rbx
    0x48, 0x83, 0xec, 0x18,                                      // subq $24, %rsp
    0x49, 0x89, 0xd1,                                            // movq %rdx, %r9
    0x49, 0x89, 0xfd,                                            // movq %rdi, %r13
    0x48, 0x8b, 0x7e, 0x10,                                      // movq 16(%rsi), %rdi
    0x48, 0x85, 0xff,                                            // testq %rdi, %rdi
    0x48, 0x89, 0x54, 0x24, 0x10,                                // movq %rdx, 16(%rsp)
    0x48, 0x89, 0x74, 0x24, 0x08,                                // movq %rsi, 8(%rsp)
    0x0f, 0x84, 0xca, 0x00, 0x00, 0x00,                          // je 0x4628 <find+0xf5>
    0x4e, 0x8d, 0x04, 0x2f,                                      // leaq (%rdi,%r13), %r8
    0x45, 0x8b, 0x54, 0x3d, 0x08,                                // movl 8(%r13,%rdi), %r10d
    0x41, 0x8b, 0x59, 0x1c,                                      // movl 28(%r9), %ebx
    0x48, 0x89, 0xd8,                                            // movq %rbx, %rax
    0x48, 0xc1, 0xe8, 0x06,                                      // shrq $6, %rax
    0x41, 0x8d, 0x4a, 0xff,                                      // leal -1(%r10), %ecx
    0x21, 0xc8,                                                  // andl %ecx, %eax
    0x49, 0x8b, 0x54, 0xc0, 0x10,                                // movq 16(%r8,%rax,8), %rdx
    0x48, 0x89, 0xd5,                                            // movq %rdx, %rbp
    0x89, 0xd9,                                                  // movl %ebx, %ecx
    0x48, 0xd3, 0xed,                                            // shrq %cl, %rbp
    0x41, 0x8a, 0x4c, 0x3d, 0x0c,                                // movb 12(%r13,%rdi), %cl
    0x48, 0x89, 0xd8,                                            // movq %rbx, %rax
    0x48, 0xd3, 0xe8,                                            // shrq %cl, %rax
    0x89, 0xc1,                                                  // movl %eax, %ecx
    0x48, 0xd3, 0xea,                                            // shrq %cl, %rdx
    0x21, 0xd5,                                                  // andl %edx, %ebp
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x48, 0x89, 0x04, 0x24,                                      // movq %rax, (%rsp)
    0x40, 0xf6, 0xc5, 0x01,                                      // testb $1, %bpl
    0x0f, 0x84, 0x33, 0x01, 0x00, 0x00,                          // je 0x46da <find+0x1a7>
    0x41, 0x8b, 0x4c, 0x3d, 0x00,                                // movl (%r13,%rdi), %ecx
    0x85, 0xc9,                                                  // testl %ecx, %ecx
    0x0f, 0x84, 0x26, 0x01, 0x00, 0x00,                          // je 0x46da <find+0x1a7>
    0x4b, 0x8d, 0x3c, 0xd0,                                      // leaq (%r8,%r10,8), %rdi
    0x48, 0x83, 0xc7, 0x10,                                      // addq $16, %rdi
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x48, 0x89, 0x04, 0x24,                                      // movq %rax, (%rsp)
    0x89, 0xd8,                                                  // movl %ebx, %eax
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0xf7, 0xf1,                                                  // divl %ecx
    0x8b, 0x2c, 0x97,                                            // movl (%rdi,%rdx,4), %ebp
    0x85, 0xed,                                                  // testl %ebp, %ebp
    0x0f, 0x84, 0x07, 0x01, 0x00, 0x00,                          // je 0x46da <find+0x1a7>
    0x4c, 0x8d, 0x24, 0x8f,                                      // leaq (%rdi,%rcx,4), %r12
    0x45, 0x31, 0xf6,                                            // xorl %r14d, %r14d
    0x45, 0x2b, 0x70, 0x04,                                      // subl 4(%r8), %r14d
    0x41, 0x8d, 0x04, 0x2e,                                      // leal (%r14,%rbp), %eax
    0x45, 0x8b, 0x3c, 0x84,                                      // movl (%r12,%rax,4), %r15d
    0x44, 0x89, 0xf8,                                            // movl %r15d, %eax
    0x31, 0xd8,                                                  // xorl %ebx, %eax
    0x83, 0xf8, 0x01,                                            // cmpl $1, %eax
    0x77, 0x20,                                                  // ja 0x4610 <find+0xdd>
    0x4c, 0x89, 0xef,                                            // movq %r13, %rdi
    0x89, 0xea,                                                  // movl %ebp, %edx
    0x4c, 0x89, 0xc9,                                            // movq %r9, %rcx
    0xe8, 0xf0, 0x00, 0x00, 0x00,                                // callq 0x46ed <accepted>
    0x48, 0x8b, 0x74, 0x24, 0x08,                                // movq 8(%rsp), %rsi
    0x4c, 0x8b, 0x4c, 0x24, 0x10,                                // movq 16(%rsp), %r9
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x0f, 0x85, 0xc6, 0x00, 0x00, 0x00,                          // jne 0x46d6 <find+0x1a3>
    0xff, 0xc5,                                                  // incl %ebp
    0x0f, 0x94, 0xc0,                                            // sete %al
    0x41, 0xf6, 0xc7, 0x01,                                      // testb $1, %r15b
    0x0f, 0x85, 0xbb, 0x00, 0x00, 0x00,                          // jne 0x46da <find+0x1a7>
    0x84, 0xc0,                                                  // testb %al, %al
    0x74, 0xbb,                                                  // je 0x45de <find+0xab>
    0xe9, 0xb2, 0x00, 0x00, 0x00,                                // jmp 0x46da <find+0x1a7>
    0x48, 0x8b, 0x4e, 0x18,                                      // movq 24(%rsi), %rcx
    0x48, 0x85, 0xc9,                                            // testq %rcx, %rcx
    0x0f, 0x84, 0x9f, 0x00, 0x00, 0x00,                          // je 0x46d4 <find+0x1a1>
    0x45, 0x8b, 0x44, 0x0d, 0x00,                                // movl (%r13,%rcx), %r8d
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x4d, 0x85, 0xc0,                                            // testq %r8, %r8
    0x0f, 0x84, 0x8f, 0x00, 0x00, 0x00,                          // je 0x46d4 <find+0x1a1>
    0x4c, 0x01, 0xe9,                                            // addq %r13, %rcx
    0x49, 0x8b, 0x11,                                            // movq (%r9), %rdx
    0x8a, 0x1a,                                                  // movb (%rdx), %bl
    0x84, 0xdb,                                                  // testb %bl, %bl
    0x74, 0x27,                                                  // je 0x4678 <find+0x145>
    0x48, 0xff, 0xc2,                                            // incq %rdx
    0x31, 0xff,                                                  // xorl %edi, %edi
    0xc1, 0xe7, 0x04,                                            // shll $4, %edi
    0x0f, 0xb6, 0xc3,                                            // movzbl %bl, %eax
    0x01, 0xf8,                                                  // addl %edi, %eax
    0x89, 0xc7,                                                  // movl %eax, %edi
    0xc1, 0xef, 0x18,                                            // shrl $24, %edi
    0x83, 0xe7, 0xf0,                                            // andl $-16, %edi
    0x25, 0xff, 0xff, 0xff, 0x0f,                                // andl $268435455, %eax # imm = 0xFFFFFFF
    0x31, 0xf8,                                                  // xorl %edi, %eax
    0x8a, 0x1a,                                                  // movb (%rdx), %bl
    0x48, 0xff, 0xc2,                                            // incq %rdx
    0x89, 0xc7,                                                  // movl %eax, %edi
    0x84, 0xdb,                                                  // testb %bl, %bl
    0x75, 0xde,                                                  // jne 0x4656 <find+0x123>
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x41, 0xf7, 0xf0,                                            // divl %r8d
    0x8b, 0x5c, 0x91, 0x08,                                      // movl 8(%rcx,%rdx,4), %ebx
    0x85, 0xdb,                                                  // testl %ebx, %ebx
    0x74, 0x4f,                                                  // je 0x46d4 <find+0x1a1>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x48, 0x89, 0x04, 0x24,                                      // movq %rax, (%rsp)
    0x8b, 0x69, 0x04,                                            // movl 4(%rcx), %ebp
    0x85, 0xed,                                                  // testl %ebp, %ebp
    0x74, 0x48,                                                  // je 0x46da <find+0x1a7>
    0x4e, 0x8d, 0x34, 0x81,                                      // leaq (%rcx,%r8,4), %r14
    0x49, 0x83, 0xc6, 0x08,                                      // addq $8, %r14
    0xff, 0xcd,                                                  // decl %ebp
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x48, 0x89, 0x04, 0x24,                                      // movq %rax, (%rsp)
    0x4c, 0x89, 0xef,                                            // movq %r13, %rdi
    0x89, 0xda,                                                  // movl %ebx, %edx
    0x4c, 0x89, 0xc9,                                            // movq %r9, %rcx
    0xe8, 0x3e, 0x00, 0x00, 0x00,                                // callq 0x46ed <accepted>
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x75, 0x22,                                                  // jne 0x46d6 <find+0x1a3>
    0x89, 0xd8,                                                  // movl %ebx, %eax
    0x41, 0x8b, 0x1c, 0x86,                                      // movl (%r14,%rax,4), %ebx
    0x83, 0xc5, 0xff,                                            // addl $-1, %ebp
    0x0f, 0x92, 0xc0,                                            // setb %al
    0x85, 0xdb,                                                  // testl %ebx, %ebx
    0x74, 0x16,                                                  // je 0x46da <find+0x1a7>
    0x84, 0xc0,                                                  // testb %al, %al
    0x4c, 0x8b, 0x4c, 0x24, 0x10,                                // movq 16(%rsp), %r9
    0x48, 0x8b, 0x74, 0x24, 0x08,                                // movq 8(%rsp), %rsi
    0x75, 0xd0,                                                  // jne 0x46a2 <find+0x16f>
    0xeb, 0x06,                                                  // jmp 0x46da <find+0x1a7>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x48, 0x89, 0x04, 0x24,                                      // movq %rax, (%rsp)
    0x48, 0x8b, 0x04, 0x24,                                      // movq (%rsp), %rax
    0x48, 0x83, 0xc4, 0x18,                                      // addq $24, %rsp
    0x5b,                                                        // popq %rbx
    0x41, 0x5c,                                                  // popq %r12
    0x41, 0x5d,                                                  // popq %r13
    0x41, 0x5e,                                                  // popq %r14
    0x41, 0x5f,                                                  // popq %r15
    0x5d,                                                        // popq %rbp
    0xc3,                                                        // retq
    // accepted:
    0x55,                                                        // pushq %rbp
    0x41, 0x57,                                                  // pushq %r15
    0x41, 0x56,                                                  // pushq %r14
    0x41, 0x54,                                                  // pushq %r12
    0x53,                                                        // pushq %rbx
    0x49, 0x89, 0xce,                                            // movq %rcx, %r14
    0x48, 0x8b, 0x0e,                                            // movq (%rsi), %rcx
    0x48, 0x01, 0xf9,                                            // addq %rdi, %rcx
    0x41, 0x89, 0xd0,                                            // movl %edx, %r8d
    0x4b, 0x8d, 0x14, 0x40,                                      // leaq (%r8,%r8,2), %rdx
    0x0f, 0xb6, 0x5c, 0xd1, 0x04,                                // movzbl 4(%rcx,%rdx,8), %ebx
    0x89, 0xdd,                                                  // movl %ebx, %ebp
    0x83, 0xe5, 0x0f,                                            // andl $15, %ebp
    0x48, 0x83, 0x7c, 0xd1, 0x08, 0x00,                          // cmpq $0, 8(%rcx,%rdx,8)
    0x0f, 0xb7, 0x44, 0xd1, 0x06,                                // movzwl 6(%rcx,%rdx,8), %eax
    0x0f, 0x84, 0x9e, 0x00, 0x00, 0x00,                          // je 0x47be <accepted+0xd1>
    0x66, 0x85, 0xc0,                                            // testw %ax, %ax
    0x0f, 0x84, 0xaa, 0x00, 0x00, 0x00,                          // je 0x47d3 <accepted+0xe6>
    0xb8, 0x67, 0x04, 0x00, 0x00,                                // movl $1127, %eax # imm = 0x467
    0x0f, 0xa3, 0xe8,                                            // btl %ebp, %eax
    0x0f, 0x83, 0xad, 0x00, 0x00, 0x00,                          // jae 0x47e4 <accepted+0xf7>
    0xc1, 0xeb, 0x04,                                            // shrl $4, %ebx
    0xb8, 0x06, 0x04, 0x00, 0x00,                                // movl $1030, %eax # imm = 0x406
    0x0f, 0xa3, 0xd8,                                            // btl %ebx, %eax
    0x0f, 0x83, 0x9c, 0x00, 0x00, 0x00,                          // jae 0x47e4 <accepted+0xf7>
    0x8a, 0x44, 0xd1, 0x05,                                      // movb 5(%rcx,%rdx,8), %al
    0x24, 0x03,                                                  // andb $3, %al
    0x0f, 0xb6, 0xc0,                                            // movzbl %al, %eax
    0xbd, 0x06, 0x00, 0x00, 0x00,                                // movl $6, %ebp
    0x0f, 0xa3, 0xc5,                                            // btl %eax, %ebp
    0x0f, 0x82, 0x85, 0x00, 0x00, 0x00,                          // jb 0x47e4 <accepted+0xf7>
    0x48, 0x8d, 0x1c, 0xd1,                                      // leaq (%rcx,%rdx,8), %rbx
    0x48, 0x8b, 0x46, 0x08,                                      // movq 8(%rsi), %rax
    0x48, 0x8d, 0x14, 0x07,                                      // leaq (%rdi,%rax), %rdx
    0x8b, 0x2b,                                                  // movl (%rbx), %ebp
    0x49, 0x8b, 0x0e,                                            // movq (%r14), %rcx
    0x8a, 0x54, 0x15, 0x00,                                      // movb (%rbp,%rdx), %dl
    0x84, 0xd2,                                                  // testb %dl, %dl
    0x74, 0x1b,                                                  // je 0x4793 <accepted+0xa6>
    0x48, 0x01, 0xe8,                                            // addq %rbp, %rax
    0x48, 0x8d, 0x2c, 0x07,                                      // leaq (%rdi,%rax), %rbp
    0x48, 0xff, 0xc5,                                            // incq %rbp
    0x3a, 0x11,                                                  // cmpb (%rcx), %dl
    0x75, 0x0f,                                                  // jne 0x4795 <accepted+0xa8>
    0x48, 0xff, 0xc1,                                            // incq %rcx
    0x8a, 0x55, 0x00,                                            // movb (%rbp), %dl
    0x48, 0xff, 0xc5,                                            // incq %rbp
    0x84, 0xd2,                                                  // testb %dl, %dl
    0x75, 0xef,                                                  // jne 0x4782 <accepted+0x95>
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x3a, 0x11,                                                  // cmpb (%rcx), %dl
    0x75, 0x4b,                                                  // jne 0x47e4 <accepted+0xf7>
    0x48, 0x8b, 0x46, 0x20,                                      // movq 32(%rsi), %rax
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x74, 0x44,                                                  // je 0x47e6 <accepted+0xf9>
    0x48, 0x01, 0xf8,                                            // addq %rdi, %rax
    0x46, 0x0f, 0xb7, 0x3c, 0x40,                                // movzwl (%rax,%r8,2), %r15d
    0x41, 0x83, 0x7e, 0x18, 0x00,                                // cmpl $0, 24(%r14)
    0x74, 0x41,                                                  // je 0x47f2 <accepted+0x105>
    0x41, 0xc1, 0xef, 0x0f,                                      // shrl $15, %r15d
    0x41, 0x83, 0xf7, 0x01,                                      // xorl $1, %r15d
    0xe9, 0xb3, 0x00, 0x00, 0x00,                                // jmp 0x4871 <accepted+0x184>
    0x66, 0x83, 0xf8, 0xf1,                                      // cmpw $-15, %ax
    0x0f, 0x84, 0x58, 0xff, 0xff, 0xff,                          // je 0x4720 <accepted+0x33>
    0x40, 0x80, 0xfd, 0x06,                                      // cmpb $6, %bpl
    0x75, 0x16,                                                  // jne 0x47e4 <accepted+0xf7>
    0xe9, 0x4d, 0xff, 0xff, 0xff,                                // jmp 0x4720 <accepted+0x33>
    0x40, 0x80, 0xfd, 0x06,                                      // cmpb $6, %bpl
    0x74, 0x0b,                                                  // je 0x47e4 <accepted+0xf7>
    0x41, 0x83, 0x7e, 0x14, 0x00,                                // cmpl $0, 20(%r14)
    0x0f, 0x85, 0x45, 0xff, 0xff, 0xff,                          // jne 0x4729 <accepted+0x3c>
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x48, 0x89, 0xd8,                                            // movq %rbx, %rax
    0x5b,                                                        // popq %rbx
    0x41, 0x5c,                                                  // popq %r12
    0x41, 0x5e,                                                  // popq %r14
    0x41, 0x5f,                                                  // popq %r15
    0x5d,                                                        // popq %rbp
    0xc3,                                                        // retq
    0x44, 0x89, 0xfa,                                            // movl %r15d, %edx
    0x81, 0xe2, 0xff, 0x7f, 0x00, 0x00,                          // andl $32767, %edx # imm = 0x7FFF
    0x49, 0x8b, 0x6e, 0x08,                                      // movq 8(%r14), %rbp
    0x48, 0x85, 0xed,                                            // testq %rbp, %rbp
    0x74, 0x4d,                                                  // je 0x4851 <accepted+0x164>
    0x41, 0xb4, 0x01,                                            // movb $1, %r12b
    0x83, 0xfa, 0x02,                                            // cmpl $2, %edx
    0x72, 0x2e,                                                  // jb 0x483a <accepted+0x14d>
    0xe8, 0x61, 0xf9, 0xff, 0xff,                                // callq 0x4172 <definedVersion>
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x74, 0x24,                                                  // je 0x483a <accepted+0x14d>
    0x8a, 0x08,                                                  // movb (%rax), %cl
    0x84, 0xc9,                                                  // testb %cl, %cl
    0x74, 0x14,                                                  // je 0x4830 <accepted+0x143>
    0x48, 0xff, 0xc0,                                            // incq %rax
    0x3a, 0x4d, 0x00,                                            // cmpb (%rbp), %cl
    0x75, 0x0e,                                                  // jne 0x4832 <accepted+0x145>
    0x48, 0xff, 0xc5,                                            // incq %rbp
    0x8a, 0x08,                                                  // movb (%rax), %cl
    0x48, 0xff, 0xc0,                                            // incq %rax
    0x84, 0xc9,                                                  // testb %cl, %cl
    0x75, 0xef,                                                  // jne 0x481f <accepted+0x132>
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x3a, 0x4d, 0x00,                                            // cmpb (%rbp), %cl
    0x74, 0xaf,                                                  // je 0x47e6 <accepted+0xf9>
    0x45, 0x31, 0xe4,                                            // xorl %r12d, %r12d
    0x41, 0x81, 0xe7, 0x00, 0x80, 0x00, 0x00,                    // andl $32768, %r15d # imm = 0x8000
    0x45, 0x0b, 0x7e, 0x10,                                      // orl 16(%r14), %r15d
    0x0f, 0x94, 0xc0,                                            // sete %al
    0x44, 0x20, 0xe0,                                            // andb %r12b, %al
    0x44, 0x0f, 0xb6, 0xf8,                                      // movzbl %al, %r15d
    0xeb, 0x20,                                                  // jmp 0x4871 <accepted+0x184>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x41, 0x83, 0x7e, 0x14, 0x00,                                // cmpl $0, 20(%r14)
    0x0f, 0x94, 0xc0,                                            // sete %al
    0x83, 0xc8, 0x02,                                            // orl $2, %eax
    0x39, 0xc2,                                                  // cmpl %eax, %edx
    0x0f, 0x92, 0xc0,                                            // setb %al
    0x41, 0x0f, 0xba, 0xe7, 0x0f,                                // btl $15, %r15d
    0x0f, 0x93, 0xc1,                                            // setae %cl
    0x08, 0xc1,                                                  // orb %al, %cl
    0x44, 0x0f, 0xb6, 0xf9,                                      // movzbl %cl, %r15d
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x45, 0x85, 0xff,                                            // testl %r15d, %r15d
    0x48, 0x0f, 0x44, 0xd8,                                      // cmoveq %rax, %rbx
    0xe9, 0x67, 0xff, 0xff, 0xff,                                // jmp 0x47e6 <accepted+0xf9>
    // titleOf:
    0x4c, 0x8b, 0x44, 0x24, 0x10,                                // movq 16(%rsp), %r8
    0x48, 0x85, 0xff,                                            // testq %rdi, %rdi
    0x74, 0x5a,                                                  // je 0x48e3 <titleOf+0x64>
    0x48, 0x8d, 0x44, 0x24, 0x08,                                // leaq 8(%rsp), %rax
    0x48, 0x8b, 0x10,                                            // movq (%rax), %rdx
    0x4c, 0x8b, 0x8a, 0xb8, 0x00, 0x00, 0x00,                    // movq 184(%rdx), %r9
    0x49, 0x01, 0xd1,                                            // addq %rdx, %r9
    0x48, 0x8d, 0x0c, 0xff,                                      // leaq (%rdi,%rdi,8), %rcx
    0x48, 0xc1, 0xe1, 0x05,                                      // shlq $5, %rcx
    0x4a, 0x8b, 0x04, 0x09,                                      // movq (%rcx,%r9), %rax
    0x48, 0x01, 0xd0,                                            // addq %rdx, %rax
    0x48, 0x89, 0xfe,                                            // movq %rdi, %rsi
    0x48, 0xc1, 0xe6, 0x07,                                      // shlq $7, %rsi
    0x48, 0x8d, 0x3c, 0xfe,                                      // leaq (%rsi,%rdi,8), %rdi
    0x49, 0x89, 0x84, 0x38, 0x90, 0x04, 0x00, 0x00,              // movq %rax, 1168(%r8,%rdi)
    0x4a, 0x8b, 0x44, 0x09, 0x10,                                // movq 16(%rcx,%r9), %rax
    0x48, 0x8d, 0x34, 0x02,                                      // leaq (%rdx,%rax), %rsi
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x48, 0x0f, 0x44, 0xf0,                                      // cmoveq %rax, %rsi
    0x49, 0x89, 0xb4, 0x38, 0xa0, 0x04, 0x00, 0x00,              // movq %rsi, 1184(%r8,%rdi)
    0x49, 0x8b, 0x84, 0x38, 0x98, 0x04, 0x00, 0x00,              // movq 1176(%r8,%rdi), %rax
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x74, 0x0e,                                                  // je 0x48f0 <titleOf+0x71>
    0xc3,                                                        // retq
    0x49, 0x8b, 0x40, 0x08,                                      // movq 8(%r8), %rax
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x74, 0x9d,                                                  // je 0x4889 <titleOf+0xa>
    0x48, 0x8b, 0x00,                                            // movq (%rax), %rax
    0xc3,                                                        // retq
    0x49, 0x8d, 0x04, 0x38,                                      // leaq (%r8,%rdi), %rax
    0x48, 0x05, 0x98, 0x04, 0x00, 0x00,                          // addq $1176, %rax # imm = 0x498
    0x49, 0x03, 0x54, 0x09, 0x08,                                // addq 8(%r9,%rcx), %rdx
    0x48, 0x89, 0x10,                                            // movq %rdx, (%rax)
    0x48, 0x89, 0xd0,                                            // movq %rdx, %rax
    0xc3,                                                        // retq
    // programOf:
    0x48, 0x8b, 0x4c, 0x24, 0x08,                                // movq 8(%rsp), %rcx
    0x48, 0x8b, 0x01,                                            // movq (%rcx), %rax
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x74, 0x33,                                                  // je 0x4946 <programOf+0x40>
    0x48, 0x8b, 0x04, 0x01,                                      // movq (%rcx,%rax), %rax
    0x48, 0x83, 0x79, 0x08, 0x00,                                // cmpq $0, 8(%rcx)
    0x74, 0x08,                                                  // je 0x4926 <programOf+0x20>
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x74, 0x03,                                                  // je 0x4926 <programOf+0x20>
    0x48, 0x8b, 0x00,                                            // movq (%rax), %rax
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x74, 0x1b,                                                  // je 0x4946 <programOf+0x40>
    0x48, 0x8b, 0x40, 0x08,                                      // movq 8(%rax), %rax
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x74, 0x12,                                                  // je 0x4946 <programOf+0x40>
    0x48, 0x03, 0x49, 0x10,                                      // addq 16(%rcx), %rcx
    0x48, 0x39, 0x08,                                            // cmpq %rcx, (%rax)
    0x74, 0x0b,                                                  // je 0x4948 <programOf+0x42>
    0x48, 0x8b, 0x40, 0x18,                                      // movq 24(%rax), %rax
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x75, 0xf2,                                                  // jne 0x4938 <programOf+0x32>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0xc3,                                                        // retq
    0xcc,                                                        // int3
    0xcc,                                                        // int3
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
  ownInitialisers: [
    // call:
    0x55,                                                        // pushq %rbp
    0x48, 0x89, 0xe5,                                            // movq %rsp, %rbp
    0x51,                                                        // pushq %rcx
    0x52,                                                        // pushq %rdx
    0x56,                                                        // pushq %rsi
    0x57,                                                        // pushq %rdi
    0x48, 0x8d, 0x3d, 0x89, 0x00, 0x00, 0x00,                    // leaq 137(%rip), %rdi # 0x98 <table>
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
    0x50,                                                        // pushq %rax
    0x49, 0x89, 0xfd,                                            // movq %rdi, %r13
    0x44, 0x8b, 0x32,                                            // movl (%rdx), %r14d
    0x4c, 0x8b, 0x7a, 0x08,                                      // movq 8(%rdx), %r15
    0x4c, 0x8b, 0x62, 0x10,                                      // movq 16(%rdx), %r12
    0x48, 0x8b, 0x07,                                            // movq (%rdi), %rax
    0x48, 0x85, 0xc0,                                            // testq %rax, %rax
    0x74, 0x0e,                                                  // je 0x61 <run+0x2f>
    0x4c, 0x01, 0xe8,                                            // addq %r13, %rax
    0x44, 0x89, 0xf7,                                            // movl %r14d, %edi
    0x4c, 0x89, 0xfe,                                            // movq %r15, %rsi
    0x4c, 0x89, 0xe2,                                            // movq %r12, %rdx
    0xff, 0xd0,                                                  // callq *%rax
    0x49, 0x83, 0x7d, 0x10, 0x00,                                // cmpq $0, 16(%r13)
    0x7e, 0x1f,                                                  // jle 0x87 <run+0x55>
    0x49, 0x8b, 0x6d, 0x08,                                      // movq 8(%r13), %rbp
    0x4c, 0x01, 0xed,                                            // addq %r13, %rbp
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x44, 0x89, 0xf7,                                            // movl %r14d, %edi
    0x4c, 0x89, 0xfe,                                            // movq %r15, %rsi
    0x4c, 0x89, 0xe2,                                            // movq %r12, %rdx
    0xff, 0x54, 0xdd, 0x00,                                      // callq *(%rbp,%rbx,8)
    0x48, 0xff, 0xc3,                                            // incq %rbx
    0x49, 0x3b, 0x5d, 0x10,                                      // cmpq 16(%r13), %rbx
    0x7c, 0xea,                                                  // jl 0x71 <run+0x3f>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x48, 0x83, 0xc4, 0x08,                                      // addq $8, %rsp
    0x5b,                                                        // popq %rbx
    0x41, 0x5c,                                                  // popq %r12
    0x41, 0x5d,                                                  // popq %r13
    0x41, 0x5e,                                                  // popq %r14
    0x41, 0x5f,                                                  // popq %r15
    0x5d,                                                        // popq %rbp
    0xc3,                                                        // retq
  ],
});
