// The bytes of our own code for i386, made by tools/shims.ts from the C of this folder and i386.S: change those.

import type { Code } from './pieces.ts';

export const i386Code = (): Code => ({
  compiler: 'clang version 14.0.6',
  entry: [
    // entry:
    0xf3, 0x0f, 0x1e, 0xfb,                                      // endbr32
    0xe8, 0x00, 0x00, 0x00, 0x00,                                // calll 0x9 <entry+0x9>
    0x59,                                                        // popl %ecx
    0x8d, 0x49, 0xf7,                                            // leal -9(%ecx), %ecx
    0x8b, 0x51, 0x18,                                            // movl 24(%ecx), %edx
    0x01, 0xca,                                                  // addl %ecx, %edx
    0xff, 0xe2,                                                  // jmpl *%edx
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0x00, 0x00,                                                  // addb %al, (%eax)
    0x00, 0x00,                                                  // addb %al, (%eax)
    0x00, 0x00,                                                  // addb %al, (%eax)
    0x00, 0x00,                                                  // addb %al, (%eax)
  ],
  jump: [
    // jump:
    0xf3, 0x0f, 0x1e, 0xfb,                                      // endbr32
    0x50,                                                        // pushl %eax
    0x50,                                                        // pushl %eax
    0xe8, 0x00, 0x00, 0x00, 0x00,                                // calll 0xb <jump+0xb>
    0x58,                                                        // popl %eax
    0x03, 0x40, 0x0d,                                            // addl 13(%eax), %eax
    0x8b, 0x40, 0xf5,                                            // movl -11(%eax), %eax
    0x89, 0x44, 0x24, 0x04,                                      // movl %eax, 4(%esp)
    0x58,                                                        // popl %eax
    0xc3,                                                        // retl
    0x00, 0x00,                                                  // addb %al, (%eax)
    0x00, 0x00,                                                  // addb %al, (%eax)
    0x00, 0x00,                                                  // addb %al, (%eax)
    0x00, 0x00,                                                  // addb %al, (%eax)
  ],
  startInitialiser: [
    // function:
    0xf3, 0x0f, 0x1e, 0xfb,                                      // endbr32
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0xe8, 0x00, 0x00, 0x00, 0x00,                                // calll 0xc <function+0xc>
    0x58,                                                        // popl %eax
    0x8d, 0x80, 0x3c, 0x02, 0x00, 0x00,                          // leal 572(%eax), %eax
    0x89, 0x04, 0x24,                                            // movl %eax, (%esp)
    0xe8, 0x04, 0x00, 0x00, 0x00,                                // calll 0x1f <run>
    0x83, 0xc4, 0x0c,                                            // addl $12, %esp
    0xc3,                                                        // retl
    // run:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x8b, 0x54, 0x24, 0x20,                                      // movl 32(%esp), %edx
    0x8b, 0x02,                                                  // movl (%edx), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0x11,                                                  // je 0x41 <run+0x22>
    0x8b, 0x04, 0x02,                                            // movl (%edx,%eax), %eax
    0x83, 0x7a, 0x04, 0x00,                                      // cmpl $0, 4(%edx)
    0x74, 0x0a,                                                  // je 0x43 <run+0x24>
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0x06,                                                  // je 0x43 <run+0x24>
    0x8b, 0x00,                                                  // movl (%eax), %eax
    0xeb, 0x02,                                                  // jmp 0x43 <run+0x24>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x8d, 0x7a, 0x28,                                            // leal 40(%edx), %edi
    0x8b, 0x4a, 0x0c,                                            // movl 12(%edx), %ecx
    0x85, 0xc9,                                                  // testl %ecx, %ecx
    0x7e, 0x2b,                                                  // jle 0x78 <run+0x59>
    0x83, 0xc2, 0x04,                                            // addl $4, %edx
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x8b, 0x1f,                                                  // movl (%edi), %ebx
    0x01, 0xd3,                                                  // addl %edx, %ebx
    0x83, 0xc7, 0x04,                                            // addl $4, %edi
    0x8b, 0x6b, 0xfc,                                            // movl -4(%ebx), %ebp
    0x85, 0xed,                                                  // testl %ebp, %ebp
    0x74, 0x13,                                                  // je 0x73 <run+0x54>
    0x83, 0xfd, 0x15,                                            // cmpl $21, %ebp
    0x74, 0x05,                                                  // je 0x6a <run+0x4b>
    0x83, 0xc3, 0x08,                                            // addl $8, %ebx
    0xeb, 0xef,                                                  // jmp 0x59 <run+0x3a>
    0x89, 0x03,                                                  // movl %eax, (%ebx)
    0x8b, 0x4c, 0x24, 0x20,                                      // movl 32(%esp), %ecx
    0x8b, 0x49, 0x0c,                                            // movl 12(%ecx), %ecx
    0x46,                                                        // incl %esi
    0x39, 0xce,                                                  // cmpl %ecx, %esi
    0x7c, 0xda,                                                  // jl 0x52 <run+0x33>
    0x8b, 0x54, 0x24, 0x20,                                      // movl 32(%esp), %edx
    0x8b, 0x5a, 0x10,                                            // movl 16(%edx), %ebx
    0x85, 0xdb,                                                  // testl %ebx, %ebx
    0x74, 0x22,                                                  // je 0xa5 <run+0x86>
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0x20,                                                  // je 0xa7 <run+0x88>
    0x8b, 0x68, 0x04,                                            // movl 4(%eax), %ebp
    0x85, 0xed,                                                  // testl %ebp, %ebp
    0x74, 0x19,                                                  // je 0xa7 <run+0x88>
    0x8b, 0x42, 0x08,                                            // movl 8(%edx), %eax
    0x01, 0xd0,                                                  // addl %edx, %eax
    0x39, 0x45, 0x00,                                            // cmpl %eax, (%ebp)
    0x0f, 0x84, 0x96, 0x00, 0x00, 0x00,                          // je 0x132 <run+0x113>
    0x8b, 0x6d, 0x0c,                                            // movl 12(%ebp), %ebp
    0x85, 0xed,                                                  // testl %ebp, %ebp
    0x75, 0xf0,                                                  // jne 0x93 <run+0x74>
    0xeb, 0x02,                                                  // jmp 0xa7 <run+0x88>
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x8b, 0x6a, 0x18,                                            // movl 24(%edx), %ebp
    0x3b, 0x6a, 0x1c,                                            // cmpl 28(%edx), %ebp
    0x7d, 0x2c,                                                  // jge 0xdb <run+0xbc>
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x6a, 0x7d,                                                  // pushl $125
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x6a, 0x01,                                                  // pushl $1
    0x56,                                                        // pushl %esi
    0x55,                                                        // pushl %ebp
    0xe8, 0x28, 0x01, 0x00, 0x00,                                // calll 0x1ea <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x83, 0xf8, 0xea,                                            // cmpl $-22, %eax
    0x75, 0x0d,                                                  // jne 0xd7 <run+0xb8>
    0x01, 0xed,                                                  // addl %ebp, %ebp
    0x8b, 0x54, 0x24, 0x20,                                      // movl 32(%esp), %edx
    0x3b, 0x6a, 0x1c,                                            // cmpl 28(%edx), %ebp
    0x7c, 0xdc,                                                  // jl 0xb1 <run+0x92>
    0xeb, 0x04,                                                  // jmp 0xdb <run+0xbc>
    0x8b, 0x54, 0x24, 0x20,                                      // movl 32(%esp), %edx
    0x8b, 0x42, 0x14,                                            // movl 20(%edx), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x7e, 0x48,                                                  // jle 0x12a <run+0x10b>
    0x8d, 0x3c, 0x9f,                                            // leal (%edi,%ebx,4), %edi
    0xf7, 0xdd,                                                  // negl %ebp
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x8b, 0x0c, 0xf7,                                            // movl (%edi,%esi,8), %ecx
    0x01, 0xd1,                                                  // addl %edx, %ecx
    0x89, 0xca,                                                  // movl %ecx, %edx
    0x21, 0xea,                                                  // andl %ebp, %edx
    0x03, 0x4c, 0xf7, 0x04,                                      // addl 4(%edi,%esi,8), %ecx
    0x21, 0xe9,                                                  // andl %ebp, %ecx
    0x29, 0xd1,                                                  // subl %edx, %ecx
    0x7e, 0x23,                                                  // jle 0x121 <run+0x102>
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x6a, 0x7d,                                                  // pushl $125
    0x53,                                                        // pushl %ebx
    0x53,                                                        // pushl %ebx
    0x53,                                                        // pushl %ebx
    0x6a, 0x01,                                                  // pushl $1
    0x51,                                                        // pushl %ecx
    0x52,                                                        // pushl %edx
    0xe8, 0xdb, 0x00, 0x00, 0x00,                                // calll 0x1ea <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x88, 0xbf, 0x00, 0x00, 0x00,                          // js 0x1d9 <run+0x1ba>
    0x8b, 0x44, 0x24, 0x20,                                      // movl 32(%esp), %eax
    0x8b, 0x40, 0x14,                                            // movl 20(%eax), %eax
    0x46,                                                        // incl %esi
    0x39, 0xc6,                                                  // cmpl %eax, %esi
    0x8b, 0x54, 0x24, 0x20,                                      // movl 32(%esp), %edx
    0x7c, 0xc1,                                                  // jl 0xeb <run+0xcc>
    0x83, 0xc4, 0x0c,                                            // addl $12, %esp
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    0x39, 0x6d, 0x14,                                            // cmpl %ebp, 20(%ebp)
    0x0f, 0x85, 0x6c, 0xff, 0xff, 0xff,                          // jne 0xa7 <run+0x88>
    0x83, 0x7d, 0x1c, 0x00,                                      // cmpl $0, 28(%ebp)
    0x0f, 0x84, 0x62, 0xff, 0xff, 0xff,                          // je 0xa7 <run+0x88>
    0x8b, 0x45, 0x34,                                            // movl 52(%ebp), %eax
    0x89, 0xc1,                                                  // movl %eax, %ecx
    0x2b, 0x4d, 0x08,                                            // subl 8(%ebp), %ecx
    0x81, 0xf9, 0xff, 0xff, 0x00, 0x00,                          // cmpl $65535, %ecx # imm = 0xFFFF
    0x0f, 0x87, 0x4e, 0xff, 0xff, 0xff,                          // ja 0xa7 <run+0x88>
    0x83, 0x38, 0x05,                                            // cmpl $5, (%eax)
    0x0f, 0x85, 0x45, 0xff, 0xff, 0xff,                          // jne 0xa7 <run+0x88>
    0xc1, 0xe3, 0x02,                                            // shll $2, %ebx
    0x8d, 0x04, 0x5b,                                            // leal (%ebx,%ebx,2), %eax
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x68, 0xc0, 0x00, 0x00, 0x00,                                // pushl $192
    0x56,                                                        // pushl %esi
    0x6a, 0xff,                                                  // pushl $-1
    0x6a, 0x22,                                                  // pushl $34
    0x6a, 0x03,                                                  // pushl $3
    0x50,                                                        // pushl %eax
    0x56,                                                        // pushl %esi
    0xe8, 0x6a, 0x00, 0x00, 0x00,                                // calll 0x1ea <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x3d, 0x01, 0xf0, 0xff, 0xff,                                // cmpl $4294963201, %eax # imm = 0xFFFFF001
    0x73, 0x02,                                                  // jae 0x18c <run+0x16d>
    0x89, 0xc6,                                                  // movl %eax, %esi
    0x85, 0xf6,                                                  // testl %esi, %esi
    0x8b, 0x54, 0x24, 0x20,                                      // movl 32(%esp), %edx
    0x8b, 0x5a, 0x10,                                            // movl 16(%edx), %ebx
    0x0f, 0x84, 0x0c, 0xff, 0xff, 0xff,                          // je 0xa7 <run+0x88>
    0x85, 0xdb,                                                  // testl %ebx, %ebx
    0x7e, 0x28,                                                  // jle 0x1c7 <run+0x1a8>
    0x8d, 0x46, 0x0c,                                            // leal 12(%esi), %eax
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x8b, 0x14, 0x8f,                                            // movl (%edi,%ecx,4), %edx
    0x03, 0x54, 0x24, 0x20,                                      // addl 32(%esp), %edx
    0x41,                                                        // incl %ecx
    0x89, 0x50, 0xf4,                                            // movl %edx, -12(%eax)
    0x8b, 0x54, 0x24, 0x20,                                      // movl 32(%esp), %edx
    0x89, 0x40, 0xf8,                                            // movl %eax, -8(%eax)
    0xc7, 0x40, 0xfc, 0x01, 0x00, 0x00, 0x00,                    // movl $1, -4(%eax)
    0x8b, 0x5a, 0x10,                                            // movl 16(%edx), %ebx
    0x83, 0xc0, 0x0c,                                            // addl $12, %eax
    0x39, 0xd9,                                                  // cmpl %ebx, %ecx
    0x7c, 0xdd,                                                  // jl 0x1a4 <run+0x185>
    0x8b, 0x45, 0x1c,                                            // movl 28(%ebp), %eax
    0x8d, 0x0c, 0x5b,                                            // leal (%ebx,%ebx,2), %ecx
    0x89, 0x44, 0x8e, 0xf8,                                      // movl %eax, -8(%esi,%ecx,4)
    0x89, 0x75, 0x1c,                                            // movl %esi, 28(%ebp)
    0xe9, 0xce, 0xfe, 0xff, 0xff,                                // jmp 0xa7 <run+0x88>
    0x8b, 0x44, 0x24, 0x20,                                      // movl 32(%esp), %eax
    0x8b, 0x48, 0x20,                                            // movl 32(%eax), %ecx
    0x01, 0xc1,                                                  // addl %eax, %ecx
    0x8b, 0x50, 0x24,                                            // movl 36(%eax), %edx
    0xe8, 0x27, 0x00, 0x00, 0x00,                                // calll 0x211 <stop>
    // systemCall:
    0x55,                                                        // pushl %ebp
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x53,                                                        // pushl %ebx
    0x8b, 0x5c, 0x24, 0x14,                                      // movl 20(%esp), %ebx
    0x8b, 0x4c, 0x24, 0x18,                                      // movl 24(%esp), %ecx
    0x8b, 0x54, 0x24, 0x1c,                                      // movl 28(%esp), %edx
    0x8b, 0x74, 0x24, 0x20,                                      // movl 32(%esp), %esi
    0x8b, 0x7c, 0x24, 0x24,                                      // movl 36(%esp), %edi
    0x8b, 0x6c, 0x24, 0x28,                                      // movl 40(%esp), %ebp
    0x8b, 0x44, 0x24, 0x2c,                                      // movl 44(%esp), %eax
    0xcd, 0x80,                                                  // int $128
    0x5b,                                                        // popl %ebx
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    // stop:
    0x56,                                                        // pushl %esi
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x6a, 0x04,                                                  // pushl $4
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x52,                                                        // pushl %edx
    0x51,                                                        // pushl %ecx
    0x6a, 0x02,                                                  // pushl $2
    0xe8, 0xc5, 0xff, 0xff, 0xff,                                // calll 0x1ea <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x68, 0xfc, 0x00, 0x00, 0x00,                                // pushl $252
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x6a, 0x7f,                                                  // pushl $127
    0xe8, 0xae, 0xff, 0xff, 0xff,                                // calll 0x1ea <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0xeb, 0xe7,                                                  // jmp 0x228 <stop+0x17>
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
  ],
  preloadInitialiser: [
    // function:
    0xf3, 0x0f, 0x1e, 0xfb,                                      // endbr32
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0xe8, 0x00, 0x00, 0x00, 0x00,                                // calll 0xc <function+0xc>
    0x58,                                                        // popl %eax
    0x8d, 0x80, 0x6c, 0x00, 0x00, 0x00,                          // leal 108(%eax), %eax
    0x89, 0x04, 0x24,                                            // movl %eax, (%esp)
    0xe8, 0x04, 0x00, 0x00, 0x00,                                // calll 0x1f <run>
    0x83, 0xc4, 0x0c,                                            // addl $12, %esp
    0xc3,                                                        // retl
    // run:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x8b, 0x44, 0x24, 0x14,                                      // movl 20(%esp), %eax
    0x83, 0x38, 0x00,                                            // cmpl $0, (%eax)
    0x7e, 0x41,                                                  // jle 0x6d <run+0x4e>
    0x8d, 0x50, 0x04,                                            // leal 4(%eax), %edx
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x8b, 0x3a,                                                  // movl (%edx), %edi
    0x8b, 0x5a, 0x0c,                                            // movl 12(%edx), %ebx
    0x8d, 0x34, 0x7f,                                            // leal (%edi,%edi,2), %esi
    0x8d, 0x74, 0xb2, 0x0c,                                      // leal 12(%edx,%esi,4), %esi
    0x8b, 0x1c, 0x18,                                            // movl (%eax,%ebx), %ebx
    0x3b, 0x5a, 0x14,                                            // cmpl 20(%edx), %ebx
    0x75, 0x21,                                                  // jne 0x66 <run+0x47>
    0x8b, 0x5a, 0x04,                                            // movl 4(%edx), %ebx
    0x8b, 0x6a, 0x08,                                            // movl 8(%edx), %ebp
    0x89, 0x2c, 0x18,                                            // movl %ebp, (%eax,%ebx)
    0x85, 0xff,                                                  // testl %edi, %edi
    0x7e, 0x14,                                                  // jle 0x66 <run+0x47>
    0x83, 0xc2, 0x0c,                                            // addl $12, %edx
    0x8b, 0x7a, 0x04,                                            // movl 4(%edx), %edi
    0x01, 0xc7,                                                  // addl %eax, %edi
    0x8b, 0x1a,                                                  // movl (%edx), %ebx
    0x89, 0x3c, 0x18,                                            // movl %edi, (%eax,%ebx)
    0x83, 0xc2, 0x0c,                                            // addl $12, %edx
    0x39, 0xf2,                                                  // cmpl %esi, %edx
    0x72, 0xef,                                                  // jb 0x55 <run+0x36>
    0x41,                                                        // incl %ecx
    0x3b, 0x08,                                                  // cmpl (%eax), %ecx
    0x89, 0xf2,                                                  // movl %esi, %edx
    0x7c, 0xc4,                                                  // jl 0x31 <run+0x12>
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
  ],
  muslNames: [
    // function:
    0xf3, 0x0f, 0x1e, 0xfb,                                      // endbr32
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0xe8, 0x00, 0x00, 0x00, 0x00,                                // calll 0xc <function+0xc>
    0x58,                                                        // popl %eax
    0x8d, 0x80, 0x14, 0x02, 0x00, 0x00,                          // leal 532(%eax), %eax
    0x89, 0x04, 0x24,                                            // movl %eax, (%esp)
    0xe8, 0x04, 0x00, 0x00, 0x00,                                // calll 0x1f <run>
    0x83, 0xc4, 0x0c,                                            // addl $12, %esp
    0xc3,                                                        // retl
    // run:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x8b, 0x74, 0x24, 0x20,                                      // movl 32(%esp), %esi
    0x8b, 0x06,                                                  // movl (%esi), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x84, 0xbd, 0x01, 0x00, 0x00,                          // je 0x1f1 <run+0x1d2>
    0x8b, 0x04, 0x06,                                            // movl (%esi,%eax), %eax
    0x83, 0x7e, 0x04, 0x00,                                      // cmpl $0, 4(%esi)
    0x74, 0x06,                                                  // je 0x43 <run+0x24>
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0x02,                                                  // je 0x43 <run+0x24>
    0x8b, 0x00,                                                  // movl (%eax), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x84, 0xa6, 0x01, 0x00, 0x00,                          // je 0x1f1 <run+0x1d2>
    0x8b, 0x78, 0x04,                                            // movl 4(%eax), %edi
    0x85, 0xff,                                                  // testl %edi, %edi
    0x0f, 0x84, 0x9b, 0x01, 0x00, 0x00,                          // je 0x1f1 <run+0x1d2>
    0x8b, 0x4e, 0x08,                                            // movl 8(%esi), %ecx
    0x01, 0xf1,                                                  // addl %esi, %ecx
    0x39, 0x0f,                                                  // cmpl %ecx, (%edi)
    0x0f, 0x85, 0x8e, 0x01, 0x00, 0x00,                          // jne 0x1f1 <run+0x1d2>
    0x8b, 0x48, 0x10,                                            // movl 16(%eax), %ecx
    0x89, 0xfb,                                                  // movl %edi, %ebx
    0x8b, 0x5b, 0x0c,                                            // movl 12(%ebx), %ebx
    0x85, 0xdb,                                                  // testl %ebx, %ebx
    0x0f, 0x84, 0x7e, 0x01, 0x00, 0x00,                          // je 0x1f1 <run+0x1d2>
    0x39, 0x0b,                                                  // cmpl %ecx, (%ebx)
    0x75, 0xf1,                                                  // jne 0x68 <run+0x49>
    0x83, 0x7b, 0x0c, 0x00,                                      // cmpl $0, 12(%ebx)
    0x0f, 0x84, 0x70, 0x01, 0x00, 0x00,                          // je 0x1f1 <run+0x1d2>
    0x8b, 0x83, 0xb4, 0x00, 0x00, 0x00,                          // movl 180(%ebx), %eax
    0x89, 0xc2,                                                  // movl %eax, %edx
    0x29, 0xca,                                                  // subl %ecx, %edx
    0x81, 0xfa, 0xff, 0xff, 0xff, 0x00,                          // cmpl $16777215, %edx # imm = 0xFFFFFF
    0x0f, 0x87, 0x5a, 0x01, 0x00, 0x00,                          // ja 0x1f1 <run+0x1d2>
    0x80, 0x38, 0x6c,                                            // cmpb $108, (%eax)
    0x0f, 0x85, 0x51, 0x01, 0x00, 0x00,                          // jne 0x1f1 <run+0x1d2>
    0x80, 0x78, 0x01, 0x69,                                      // cmpb $105, 1(%eax)
    0x0f, 0x85, 0x47, 0x01, 0x00, 0x00,                          // jne 0x1f1 <run+0x1d2>
    0x80, 0x78, 0x02, 0x62,                                      // cmpb $98, 2(%eax)
    0x0f, 0x85, 0x3d, 0x01, 0x00, 0x00,                          // jne 0x1f1 <run+0x1d2>
    0x80, 0x78, 0x03, 0x63,                                      // cmpb $99, 3(%eax)
    0x0f, 0x85, 0x33, 0x01, 0x00, 0x00,                          // jne 0x1f1 <run+0x1d2>
    0x80, 0x78, 0x04, 0x2e,                                      // cmpb $46, 4(%eax)
    0x0f, 0x85, 0x29, 0x01, 0x00, 0x00,                          // jne 0x1f1 <run+0x1d2>
    0x80, 0x78, 0x05, 0x73,                                      // cmpb $115, 5(%eax)
    0x0f, 0x85, 0x1f, 0x01, 0x00, 0x00,                          // jne 0x1f1 <run+0x1d2>
    0x80, 0x78, 0x06, 0x6f,                                      // cmpb $111, 6(%eax)
    0x0f, 0x85, 0x15, 0x01, 0x00, 0x00,                          // jne 0x1f1 <run+0x1d2>
    0x80, 0x78, 0x07, 0x00,                                      // cmpb $0, 7(%eax)
    0x0f, 0x85, 0x0b, 0x01, 0x00, 0x00,                          // jne 0x1f1 <run+0x1d2>
    0x80, 0x7b, 0x5c, 0x01,                                      // cmpb $1, 92(%ebx)
    0x0f, 0x85, 0x01, 0x01, 0x00, 0x00,                          // jne 0x1f1 <run+0x1d2>
    0x80, 0x7b, 0x5d, 0x01,                                      // cmpb $1, 93(%ebx)
    0x0f, 0x85, 0xf7, 0x00, 0x00, 0x00,                          // jne 0x1f1 <run+0x1d2>
    0x69, 0x46, 0x0c, 0xc4, 0x00, 0x00, 0x00,                    // imull $196, 12(%esi), %eax
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x68, 0xc0, 0x00, 0x00, 0x00,                                // pushl $192
    0x51,                                                        // pushl %ecx
    0x6a, 0xff,                                                  // pushl $-1
    0x6a, 0x22,                                                  // pushl $34
    0x6a, 0x03,                                                  // pushl $3
    0x50,                                                        // pushl %eax
    0xc7, 0x44, 0x24, 0x1c, 0x00, 0x00, 0x00, 0x00,              // movl $0, 28(%esp)
    0x51,                                                        // pushl %ecx
    0xe8, 0xd8, 0x00, 0x00, 0x00,                                // calll 0x1f9 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x3d, 0x01, 0xf0, 0xff, 0xff,                                // cmpl $4294963201, %eax # imm = 0xFFFFF001
    0x73, 0x03,                                                  // jae 0x12e <run+0x10f>
    0x89, 0x04, 0x24,                                            // movl %eax, (%esp)
    0x8b, 0x2c, 0x24,                                            // movl (%esp), %ebp
    0x85, 0xed,                                                  // testl %ebp, %ebp
    0x0f, 0x84, 0xb8, 0x00, 0x00, 0x00,                          // je 0x1f1 <run+0x1d2>
    0x83, 0x7e, 0x0c, 0x00,                                      // cmpl $0, 12(%esi)
    0x0f, 0x8e, 0xae, 0x00, 0x00, 0x00,                          // jle 0x1f1 <run+0x1d2>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x89, 0xea,                                                  // movl %ebp, %edx
    0x89, 0x44, 0x24, 0x08,                                      // movl %eax, 8(%esp)
    0x69, 0xc8, 0xc4, 0x00, 0x00, 0x00,                          // imull $196, %eax, %ecx
    0x8d, 0x44, 0x0d, 0x00,                                      // leal (%ebp,%ecx), %eax
    0x89, 0x44, 0x24, 0x04,                                      // movl %eax, 4(%esp)
    0xbd, 0xcf, 0xff, 0xff, 0xff,                                // movl $4294967247, %ebp # imm = 0xFFFFFFCF
    0x8b, 0x84, 0xab, 0xc4, 0x00, 0x00, 0x00,                    // movl 196(%ebx,%ebp,4), %eax
    0x89, 0x84, 0xaa, 0xc4, 0x00, 0x00, 0x00,                    // movl %eax, 196(%edx,%ebp,4)
    0x45,                                                        // incl %ebp
    0x75, 0xef,                                                  // jne 0x15e <run+0x13f>
    0x8b, 0x07,                                                  // movl (%edi), %eax
    0x8b, 0x6c, 0x24, 0x04,                                      // movl 4(%esp), %ebp
    0x89, 0x45, 0x00,                                            // movl %eax, (%ebp)
    0x8b, 0x46, 0x10,                                            // movl 16(%esi), %eax
    0x01, 0xf0,                                                  // addl %esi, %eax
    0x8b, 0x2c, 0x24,                                            // movl (%esp), %ebp
    0x89, 0x44, 0x0d, 0x04,                                      // movl %eax, 4(%ebp,%ecx)
    0x8b, 0x47, 0x08,                                            // movl 8(%edi), %eax
    0x89, 0x44, 0x0d, 0x08,                                      // movl %eax, 8(%ebp,%ecx)
    0xc7, 0x44, 0x0d, 0x18, 0x00, 0x00, 0x00, 0x00,              // movl $0, 24(%ebp,%ecx)
    0xbd, 0xfb, 0xff, 0xff, 0xff,                                // movl $4294967291, %ebp # imm = 0xFFFFFFFB
    0x8b, 0x44, 0xaf, 0x34,                                      // movl 52(%edi,%ebp,4), %eax
    0x89, 0x44, 0xaa, 0x34,                                      // movl %eax, 52(%edx,%ebp,4)
    0x45,                                                        // incl %ebp
    0x75, 0xf5,                                                  // jne 0x198 <run+0x179>
    0x8b, 0x87, 0x98, 0x00, 0x00, 0x00,                          // movl 152(%edi), %eax
    0x8b, 0x2c, 0x24,                                            // movl (%esp), %ebp
    0x89, 0x84, 0x0d, 0x98, 0x00, 0x00, 0x00,                    // movl %eax, 152(%ebp,%ecx)
    0x8b, 0x44, 0x24, 0x08,                                      // movl 8(%esp), %eax
    0x8b, 0x44, 0x86, 0x14,                                      // movl 20(%esi,%eax,4), %eax
    0x01, 0xf0,                                                  // addl %esi, %eax
    0x89, 0x84, 0x0d, 0xb4, 0x00, 0x00, 0x00,                    // movl %eax, 180(%ebp,%ecx)
    0x8b, 0x43, 0x0c,                                            // movl 12(%ebx), %eax
    0x89, 0x44, 0x0d, 0x0c,                                      // movl %eax, 12(%ebp,%ecx)
    0x89, 0x5c, 0x0d, 0x10,                                      // movl %ebx, 16(%ebp,%ecx)
    0x8b, 0x43, 0x0c,                                            // movl 12(%ebx), %eax
    0x8b, 0x4c, 0x24, 0x04,                                      // movl 4(%esp), %ecx
    0x89, 0x48, 0x10,                                            // movl %ecx, 16(%eax)
    0x8b, 0x44, 0x24, 0x08,                                      // movl 8(%esp), %eax
    0x89, 0x4b, 0x0c,                                            // movl %ecx, 12(%ebx)
    0x40,                                                        // incl %eax
    0xb9, 0xc4, 0x00, 0x00, 0x00,                                // movl $196, %ecx
    0x01, 0xca,                                                  // addl %ecx, %edx
    0x3b, 0x46, 0x0c,                                            // cmpl 12(%esi), %eax
    0x0f, 0x8c, 0x56, 0xff, 0xff, 0xff,                          // jl 0x147 <run+0x128>
    0x83, 0xc4, 0x0c,                                            // addl $12, %esp
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    // systemCall:
    0x55,                                                        // pushl %ebp
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x53,                                                        // pushl %ebx
    0x8b, 0x5c, 0x24, 0x14,                                      // movl 20(%esp), %ebx
    0x8b, 0x4c, 0x24, 0x18,                                      // movl 24(%esp), %ecx
    0x8b, 0x54, 0x24, 0x1c,                                      // movl 28(%esp), %edx
    0x8b, 0x74, 0x24, 0x20,                                      // movl 32(%esp), %esi
    0x8b, 0x7c, 0x24, 0x24,                                      // movl 36(%esp), %edi
    0x8b, 0x6c, 0x24, 0x28,                                      // movl 40(%esp), %ebp
    0x8b, 0x44, 0x24, 0x2c,                                      // movl 44(%esp), %eax
    0xcd, 0x80,                                                  // int $128
    0x5b,                                                        // popl %ebx
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
  ],
  auditGuard: [
    // function:
    0xf3, 0x0f, 0x1e, 0xfb,                                      // endbr32
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0xe8, 0x00, 0x00, 0x00, 0x00,                                // calll 0xc <function+0xc>
    0x58,                                                        // popl %eax
    0x8d, 0x80, 0xcc, 0x00, 0x00, 0x00,                          // leal 204(%eax), %eax
    0x89, 0x04, 0x24,                                            // movl %eax, (%esp)
    0xe8, 0x04, 0x00, 0x00, 0x00,                                // calll 0x1f <run>
    0x83, 0xc4, 0x0c,                                            // addl $12, %esp
    0xc3,                                                        // retl
    // run:
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x8b, 0x44, 0x24, 0x10,                                      // movl 16(%esp), %eax
    0x8b, 0x08,                                                  // movl (%eax), %ecx
    0x8b, 0x0c, 0x08,                                            // movl (%eax,%ecx), %ecx
    0x85, 0xc9,                                                  // testl %ecx, %ecx
    0x74, 0x3b,                                                  // je 0x6a <run+0x4b>
    0x8b, 0x31,                                                  // movl (%ecx), %esi
    0x8b, 0x3e,                                                  // movl (%esi), %edi
    0x8b, 0x4c, 0xbe, 0x08,                                      // movl 8(%esi,%edi,4), %ecx
    0x85, 0xc9,                                                  // testl %ecx, %ecx
    0x74, 0x2f,                                                  // je 0x6a <run+0x4b>
    0x8b, 0x58, 0x04,                                            // movl 4(%eax), %ebx
    0x8a, 0x14, 0x18,                                            // movb (%eax,%ebx), %dl
    0x84, 0xd2,                                                  // testb %dl, %dl
    0x74, 0x29,                                                  // je 0x6e <run+0x4f>
    0x8d, 0x74, 0xbe, 0x08,                                      // leal 8(%esi,%edi,4), %esi
    0x8d, 0x7c, 0x03, 0x01,                                      // leal 1(%ebx,%eax), %edi
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x88, 0xd6,                                                  // movb %dl, %dh
    0x38, 0x34, 0x19,                                            // cmpb %dh, (%ecx,%ebx)
    0x75, 0x0a,                                                  // jne 0x60 <run+0x41>
    0x8a, 0x34, 0x1f,                                            // movb (%edi,%ebx), %dh
    0x43,                                                        // incl %ebx
    0x84, 0xf6,                                                  // testb %dh, %dh
    0x75, 0xf3,                                                  // jne 0x51 <run+0x32>
    0xeb, 0x0e,                                                  // jmp 0x6e <run+0x4f>
    0x8b, 0x4e, 0x04,                                            // movl 4(%esi), %ecx
    0x83, 0xc6, 0x04,                                            // addl $4, %esi
    0x85, 0xc9,                                                  // testl %ecx, %ecx
    0x75, 0xe3,                                                  // jne 0x4d <run+0x2e>
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0xc3,                                                        // retl
    0x8b, 0x48, 0x08,                                            // movl 8(%eax), %ecx
    0x01, 0xc1,                                                  // addl %eax, %ecx
    0x8b, 0x50, 0x0c,                                            // movl 12(%eax), %edx
    0xe8, 0x27, 0x00, 0x00, 0x00,                                // calll 0xa2 <stop>
    // systemCall:
    0x55,                                                        // pushl %ebp
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x53,                                                        // pushl %ebx
    0x8b, 0x5c, 0x24, 0x14,                                      // movl 20(%esp), %ebx
    0x8b, 0x4c, 0x24, 0x18,                                      // movl 24(%esp), %ecx
    0x8b, 0x54, 0x24, 0x1c,                                      // movl 28(%esp), %edx
    0x8b, 0x74, 0x24, 0x20,                                      // movl 32(%esp), %esi
    0x8b, 0x7c, 0x24, 0x24,                                      // movl 36(%esp), %edi
    0x8b, 0x6c, 0x24, 0x28,                                      // movl 40(%esp), %ebp
    0x8b, 0x44, 0x24, 0x2c,                                      // movl 44(%esp), %eax
    0xcd, 0x80,                                                  // int $128
    0x5b,                                                        // popl %ebx
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    // stop:
    0x56,                                                        // pushl %esi
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x6a, 0x04,                                                  // pushl $4
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x52,                                                        // pushl %edx
    0x51,                                                        // pushl %ecx
    0x6a, 0x02,                                                  // pushl $2
    0xe8, 0xc5, 0xff, 0xff, 0xff,                                // calll 0x7b <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x68, 0xfc, 0x00, 0x00, 0x00,                                // pushl $252
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x6a, 0x7f,                                                  // pushl $127
    0xe8, 0xae, 0xff, 0xff, 0xff,                                // calll 0x7b <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0xeb, 0xe7,                                                  // jmp 0xb9 <stop+0x17>
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
  ],
  entryShim: [
    // start:
    0xf3, 0x0f, 0x1e, 0xfb,                                      // endbr32
    0x55,                                                        // pushl %ebp
    0x52,                                                        // pushl %edx
    0x89, 0xe5,                                                  // movl %esp, %ebp
    0x83, 0xe4, 0xf0,                                            // andl $-16, %esp
    0x83, 0xec, 0x10,                                            // subl $16, %esp
    0xe8, 0x00, 0x00, 0x00, 0x00,                                // calll 0x13 <start+0x13>
    0x58,                                                        // popl %eax
    0x8d, 0x80, 0x75, 0x00, 0x00, 0x00,                          // leal 117(%eax), %eax
    0x89, 0x04, 0x24,                                            // movl %eax, (%esp)
    0x8d, 0x45, 0x08,                                            // leal 8(%ebp), %eax
    0x89, 0x44, 0x24, 0x04,                                      // movl %eax, 4(%esp)
    0x89, 0x6c, 0x24, 0x08,                                      // movl %ebp, 8(%esp)
    0xe8, 0x06, 0x00, 0x00, 0x00,                                // calll 0x33 <run>
    0x89, 0xec,                                                  // movl %ebp, %esp
    0x5a,                                                        // popl %edx
    0x5d,                                                        // popl %ebp
    0xff, 0xe0,                                                  // jmpl *%eax
    // run:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x8b, 0x74, 0x24, 0x20,                                      // movl 32(%esp), %esi
    0x83, 0x7e, 0x04, 0x00,                                      // cmpl $0, 4(%esi)
    0x7e, 0x36,                                                  // jle 0x7a <run+0x47>
    0x8b, 0x7c, 0x24, 0x24,                                      // movl 36(%esp), %edi
    0x8b, 0x1f,                                                  // movl (%edi), %ebx
    0x8d, 0x44, 0x9f, 0x08,                                      // leal 8(%edi,%ebx,4), %eax
    0x89, 0x44, 0x24, 0x08,                                      // movl %eax, 8(%esp)
    0x83, 0xc7, 0x04,                                            // addl $4, %edi
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0x8b, 0x44, 0xee, 0x08,                                      // movl 8(%esi,%ebp,8), %eax
    0x01, 0xf0,                                                  // addl %esi, %eax
    0x83, 0x7c, 0xee, 0x0c, 0x00,                                // cmpl $0, 12(%esi,%ebp,8)
    0x74, 0x02,                                                  // je 0x66 <run+0x33>
    0x8b, 0x00,                                                  // movl (%eax), %eax
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0xff, 0x74, 0x24, 0x0c,                                      // pushl 12(%esp)
    0x57,                                                        // pushl %edi
    0x53,                                                        // pushl %ebx
    0xff, 0xd0,                                                  // calll *%eax
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x45,                                                        // incl %ebp
    0x3b, 0x6e, 0x04,                                            // cmpl 4(%esi), %ebp
    0x7c, 0xdd,                                                  // jl 0x57 <run+0x24>
    0x03, 0x36,                                                  // addl (%esi), %esi
    0x89, 0xf0,                                                  // movl %esi, %eax
    0x83, 0xc4, 0x0c,                                            // addl $12, %esp
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    0xcc,                                                        // int3
    0xcc,                                                        // int3
  ],
  interpreterShim: [
    // start:
    0xf3, 0x0f, 0x1e, 0xfb,                                      // endbr32
    0x55,                                                        // pushl %ebp
    0x52,                                                        // pushl %edx
    0x89, 0xe5,                                                  // movl %esp, %ebp
    0x83, 0xe4, 0xf0,                                            // andl $-16, %esp
    0x83, 0xec, 0x10,                                            // subl $16, %esp
    0xe8, 0x00, 0x00, 0x00, 0x00,                                // calll 0x13 <start+0x13>
    0x58,                                                        // popl %eax
    0x8d, 0x80, 0x0d, 0x01, 0x00, 0x00,                          // leal 269(%eax), %eax
    0x89, 0x04, 0x24,                                            // movl %eax, (%esp)
    0x8d, 0x45, 0x08,                                            // leal 8(%ebp), %eax
    0x89, 0x44, 0x24, 0x04,                                      // movl %eax, 4(%esp)
    0x89, 0x6c, 0x24, 0x08,                                      // movl %ebp, 8(%esp)
    0xe8, 0x06, 0x00, 0x00, 0x00,                                // calll 0x33 <run>
    0x89, 0xec,                                                  // movl %ebp, %esp
    0x5a,                                                        // popl %edx
    0x5d,                                                        // popl %ebp
    0xff, 0xe0,                                                  // jmpl *%eax
    // run:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x8b, 0x44, 0x24, 0x14,                                      // movl 20(%esp), %eax
    0x8b, 0x48, 0x14,                                            // movl 20(%eax), %ecx
    0x83, 0x3c, 0x08, 0x00,                                      // cmpl $0, (%eax,%ecx)
    0x74, 0x08,                                                  // je 0x4c <run+0x19>
    0x8d, 0x48, 0x08,                                            // leal 8(%eax), %ecx
    0xe9, 0xc6, 0x00, 0x00, 0x00,                                // jmp 0x112 <run+0xdf>
    0x8b, 0x4c, 0x24, 0x18,                                      // movl 24(%esp), %ecx
    0x8b, 0x11,                                                  // movl (%ecx), %edx
    0x8d, 0x4c, 0x91, 0x0c,                                      // leal 12(%ecx,%edx,4), %ecx
    0x83, 0x79, 0xfc, 0x00,                                      // cmpl $0, -4(%ecx)
    0x8d, 0x49, 0x04,                                            // leal 4(%ecx), %ecx
    0x75, 0xf7,                                                  // jne 0x56 <run+0x23>
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0x8b, 0x71, 0xfc,                                            // movl -4(%ecx), %esi
    0x83, 0xfe, 0x06,                                            // cmpl $6, %esi
    0x7f, 0x11,                                                  // jg 0x7c <run+0x49>
    0x83, 0xfe, 0x03,                                            // cmpl $3, %esi
    0x74, 0x1b,                                                  // je 0x8b <run+0x58>
    0x83, 0xfe, 0x05,                                            // cmpl $5, %esi
    0x75, 0x24,                                                  // jne 0x99 <run+0x66>
    0x8b, 0x29,                                                  // movl (%ecx), %ebp
    0x8b, 0x78, 0x0c,                                            // movl 12(%eax), %edi
    0xeb, 0x1b,                                                  // jmp 0x97 <run+0x64>
    0x83, 0xfe, 0x07,                                            // cmpl $7, %esi
    0x74, 0x11,                                                  // je 0x92 <run+0x5f>
    0x83, 0xfe, 0x09,                                            // cmpl $9, %esi
    0x75, 0x13,                                                  // jne 0x99 <run+0x66>
    0x8b, 0x78, 0x08,                                            // movl 8(%eax), %edi
    0xeb, 0x0a,                                                  // jmp 0x95 <run+0x62>
    0x8b, 0x11,                                                  // movl (%ecx), %edx
    0x8b, 0x78, 0x10,                                            // movl 16(%eax), %edi
    0xeb, 0x03,                                                  // jmp 0x95 <run+0x62>
    0x8b, 0x78, 0x04,                                            // movl 4(%eax), %edi
    0x01, 0xc7,                                                  // addl %eax, %edi
    0x89, 0x39,                                                  // movl %edi, (%ecx)
    0x83, 0xc1, 0x08,                                            // addl $8, %ecx
    0x85, 0xf6,                                                  // testl %esi, %esi
    0x75, 0xc3,                                                  // jne 0x63 <run+0x30>
    0x85, 0xd2,                                                  // testl %edx, %edx
    0x74, 0x62,                                                  // je 0x106 <run+0xd3>
    0x8b, 0x58, 0x0c,                                            // movl 12(%eax), %ebx
    0x8b, 0x48, 0x10,                                            // movl 16(%eax), %ecx
    0xc1, 0xe3, 0x05,                                            // shll $5, %ebx
    0x01, 0xc3,                                                  // addl %eax, %ebx
    0x01, 0xcb,                                                  // addl %ecx, %ebx
    0x8d, 0x7c, 0x08, 0x40,                                      // leal 64(%eax,%ecx), %edi
    0x85, 0xed,                                                  // testl %ebp, %ebp
    0x7e, 0x49,                                                  // jle 0x102 <run+0xcf>
    0x39, 0xfb,                                                  // cmpl %edi, %ebx
    0x76, 0x45,                                                  // jbe 0x102 <run+0xcf>
    0x83, 0x3a, 0x01,                                            // cmpl $1, (%edx)
    0x75, 0x08,                                                  // jne 0xca <run+0x97>
    0x8b, 0x4a, 0x08,                                            // movl 8(%edx), %ecx
    0x3b, 0x48, 0x18,                                            // cmpl 24(%eax), %ecx
    0x7d, 0x16,                                                  // jge 0xe0 <run+0xad>
    0x89, 0xe8,                                                  // movl %ebp, %eax
    0x89, 0xdd,                                                  // movl %ebx, %ebp
    0x8d, 0x5f, 0x20,                                            // leal 32(%edi), %ebx
    0xb9, 0x08, 0x00, 0x00, 0x00,                                // movl $8, %ecx
    0x89, 0xd6,                                                  // movl %edx, %esi
    0xf3, 0xa5,                                                  // rep movsl (%esi), %es:(%edi)
    0x89, 0xdf,                                                  // movl %ebx, %edi
    0x89, 0xeb,                                                  // movl %ebp, %ebx
    0x89, 0xc5,                                                  // movl %eax, %ebp
    0x83, 0xfd, 0x02,                                            // cmpl $2, %ebp
    0x72, 0x0e,                                                  // jb 0xf3 <run+0xc0>
    0x83, 0xc2, 0x20,                                            // addl $32, %edx
    0x4d,                                                        // decl %ebp
    0x39, 0xdf,                                                  // cmpl %ebx, %edi
    0x8b, 0x44, 0x24, 0x14,                                      // movl 20(%esp), %eax
    0x72, 0xcc,                                                  // jb 0xbd <run+0x8a>
    0xeb, 0x0f,                                                  // jmp 0x102 <run+0xcf>
    0x8b, 0x44, 0x24, 0x14,                                      // movl 20(%esp), %eax
    0xeb, 0x09,                                                  // jmp 0x102 <run+0xcf>
    0xc7, 0x07, 0x00, 0x00, 0x00, 0x00,                          // movl $0, (%edi)
    0x83, 0xc7, 0x20,                                            // addl $32, %edi
    0x39, 0xdf,                                                  // cmpl %ebx, %edi
    0x72, 0xf3,                                                  // jb 0xf9 <run+0xc6>
    0x8b, 0x4c, 0x24, 0x1c,                                      // movl 28(%esp), %ecx
    0xc7, 0x01, 0x00, 0x00, 0x00, 0x00,                          // movl $0, (%ecx)
    0x89, 0xc1,                                                  // movl %eax, %ecx
    0x03, 0x01,                                                  // addl (%ecx), %eax
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
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
    0xf3, 0x0f, 0x1e, 0xfb,                                      // endbr32
    0x55,                                                        // pushl %ebp
    0x52,                                                        // pushl %edx
    0x89, 0xe5,                                                  // movl %esp, %ebp
    0x83, 0xe4, 0xf0,                                            // andl $-16, %esp
    0x83, 0xec, 0x10,                                            // subl $16, %esp
    0xe8, 0x00, 0x00, 0x00, 0x00,                                // calll 0x13 <start+0x13>
    0x58,                                                        // popl %eax
    0x8d, 0x80, 0xf5, 0x00, 0x00, 0x00,                          // leal 245(%eax), %eax
    0x89, 0x04, 0x24,                                            // movl %eax, (%esp)
    0x8d, 0x45, 0x08,                                            // leal 8(%ebp), %eax
    0x89, 0x44, 0x24, 0x04,                                      // movl %eax, 4(%esp)
    0x89, 0x6c, 0x24, 0x08,                                      // movl %ebp, 8(%esp)
    0xe8, 0x06, 0x00, 0x00, 0x00,                                // calll 0x33 <run>
    0x89, 0xec,                                                  // movl %ebp, %esp
    0x5a,                                                        // popl %edx
    0x5d,                                                        // popl %ebp
    0xff, 0xe0,                                                  // jmpl *%eax
    // run:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x83, 0xec, 0x2c,                                            // subl $44, %esp
    0x8b, 0x6c, 0x24, 0x44,                                      // movl 68(%esp), %ebp
    0x8b, 0x7c, 0x24, 0x40,                                      // movl 64(%esp), %edi
    0x8b, 0x47, 0x04,                                            // movl 4(%edi), %eax
    0x8b, 0x77, 0x08,                                            // movl 8(%edi), %esi
    0x85, 0xf6,                                                  // testl %esi, %esi
    0x74, 0x02,                                                  // je 0x4e <run+0x1b>
    0x01, 0xfe,                                                  // addl %edi, %esi
    0x8b, 0x4d, 0x00,                                            // movl (%ebp), %ecx
    0x8d, 0x55, 0x04,                                            // leal 4(%ebp), %edx
    0x8b, 0x04, 0x07,                                            // movl (%edi,%eax), %eax
    0x8b, 0x1f,                                                  // movl (%edi), %ebx
    0x01, 0xfb,                                                  // addl %edi, %ebx
    0x83, 0x7f, 0x0c, 0x00,                                      // cmpl $0, 12(%edi)
    0x74, 0x4b,                                                  // je 0xac <run+0x79>
    0x89, 0x54, 0x24, 0x0c,                                      // movl %edx, 12(%esp)
    0x89, 0x44, 0x24, 0x10,                                      // movl %eax, 16(%esp)
    0x8d, 0x6c, 0x8d, 0x08,                                      // leal 8(%ebp,%ecx,4), %ebp
    0xc7, 0x44, 0x24, 0x14, 0x00, 0x00, 0x00, 0x00,              // movl $0, 20(%esp)
    0x89, 0xef,                                                  // movl %ebp, %edi
    0x83, 0x3f, 0x00,                                            // cmpl $0, (%edi)
    0x8d, 0x7f, 0x04,                                            // leal 4(%edi), %edi
    0x75, 0xf8,                                                  // jne 0x77 <run+0x44>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x8d, 0x54, 0x24, 0x18,                                      // leal 24(%esp), %edx
    0x89, 0x02,                                                  // movl %eax, (%edx)
    0x89, 0x5a, 0x04,                                            // movl %ebx, 4(%edx)
    0x89, 0x72, 0x08,                                            // movl %esi, 8(%edx)
    0x89, 0x42, 0x0c,                                            // movl %eax, 12(%edx)
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x8d, 0x44, 0x24, 0x18,                                      // leal 24(%esp), %eax
    0x50,                                                        // pushl %eax
    0x52,                                                        // pushl %edx
    0x8b, 0x44, 0x24, 0x54,                                      // movl 84(%esp), %eax
    0xff, 0x30,                                                  // pushl (%eax)
    0x57,                                                        // pushl %edi
    0x55,                                                        // pushl %ebp
    0xff, 0x74, 0x24, 0x24,                                      // pushl 36(%esp)
    0x51,                                                        // pushl %ecx
    0xff, 0x54, 0x24, 0x30,                                      // calll *48(%esp)
    0xeb, 0x12,                                                  // jmp 0xbe <run+0x8b>
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x55,                                                        // pushl %ebp
    0x8b, 0x7c, 0x24, 0x50,                                      // movl 80(%esp), %edi
    0xff, 0x37,                                                  // pushl (%edi)
    0x6a, 0x00,                                                  // pushl $0
    0x56,                                                        // pushl %esi
    0x52,                                                        // pushl %edx
    0x51,                                                        // pushl %ecx
    0x53,                                                        // pushl %ebx
    0xff, 0xd0,                                                  // calll *%eax
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x68, 0xfc, 0x00, 0x00, 0x00,                                // pushl $252
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x6a, 0x7f,                                                  // pushl $127
    0xe8, 0x05, 0x00, 0x00, 0x00,                                // calll 0xdc <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0xeb, 0xe7,                                                  // jmp 0xc3 <run+0x90>
    // systemCall:
    0x55,                                                        // pushl %ebp
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x53,                                                        // pushl %ebx
    0x8b, 0x5c, 0x24, 0x14,                                      // movl 20(%esp), %ebx
    0x8b, 0x4c, 0x24, 0x18,                                      // movl 24(%esp), %ecx
    0x8b, 0x54, 0x24, 0x1c,                                      // movl 28(%esp), %edx
    0x8b, 0x74, 0x24, 0x20,                                      // movl 32(%esp), %esi
    0x8b, 0x7c, 0x24, 0x24,                                      // movl 36(%esp), %edi
    0x8b, 0x6c, 0x24, 0x28,                                      // movl 40(%esp), %ebp
    0x8b, 0x44, 0x24, 0x2c,                                      // movl 44(%esp), %eax
    0xcd, 0x80,                                                  // int $128
    0x5b,                                                        // popl %ebx
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
  ],
  rt0: [
    // start:
    0xf3, 0x0f, 0x1e, 0xfb,                                      // endbr32
    0x55,                                                        // pushl %ebp
    0x52,                                                        // pushl %edx
    0x89, 0xe5,                                                  // movl %esp, %ebp
    0x83, 0xe4, 0xf0,                                            // andl $-16, %esp
    0x83, 0xec, 0x10,                                            // subl $16, %esp
    0xe8, 0x00, 0x00, 0x00, 0x00,                                // calll 0x13 <start+0x13>
    0x58,                                                        // popl %eax
    0x8d, 0x80, 0x15, 0x07, 0x00, 0x00,                          // leal 1813(%eax), %eax
    0x89, 0x04, 0x24,                                            // movl %eax, (%esp)
    0x8d, 0x45, 0x08,                                            // leal 8(%ebp), %eax
    0x89, 0x44, 0x24, 0x04,                                      // movl %eax, 4(%esp)
    0x89, 0x6c, 0x24, 0x08,                                      // movl %ebp, 8(%esp)
    0xe8, 0x06, 0x00, 0x00, 0x00,                                // calll 0x33 <run>
    0x89, 0xec,                                                  // movl %ebp, %esp
    0x5a,                                                        // popl %edx
    0x5d,                                                        // popl %ebp
    0xff, 0xe0,                                                  // jmpl *%eax
    // run:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x81, 0xec, 0x4c, 0x40, 0x00, 0x00,                          // subl $16460, %esp # imm = 0x404C
    0x8b, 0xac, 0x24, 0x64, 0x40, 0x00, 0x00,                    // movl 16484(%esp), %ebp
    0x8b, 0xb4, 0x24, 0x60, 0x40, 0x00, 0x00,                    // movl 16480(%esp), %esi
    0x8b, 0x5d, 0x00,                                            // movl (%ebp), %ebx
    0xc6, 0x44, 0x24, 0x0f, 0x00,                                // movb $0, 15(%esp)
    0x8d, 0x45, 0x04,                                            // leal 4(%ebp), %eax
    0x85, 0xdb,                                                  // testl %ebx, %ebx
    0x74, 0x04,                                                  // je 0x5e <run+0x2b>
    0x8b, 0x38,                                                  // movl (%eax), %edi
    0xeb, 0x04,                                                  // jmp 0x62 <run+0x2f>
    0x8d, 0x7c, 0x24, 0x0f,                                      // leal 15(%esp), %edi
    0x8b, 0x4e, 0x04,                                            // movl 4(%esi), %ecx
    0x83, 0x3c, 0x0e, 0x00,                                      // cmpl $0, (%esi,%ecx)
    0x74, 0x3e,                                                  // je 0xa9 <run+0x76>
    0x8d, 0x47, 0x01,                                            // leal 1(%edi), %eax
    0x8a, 0x48, 0xff,                                            // movb -1(%eax), %cl
    0x80, 0xf9, 0x2f,                                            // cmpb $47, %cl
    0x74, 0x06,                                                  // je 0x7c <run+0x49>
    0x84, 0xc9,                                                  // testb %cl, %cl
    0x75, 0x04,                                                  // jne 0x7e <run+0x4b>
    0xeb, 0x05,                                                  // jmp 0x81 <run+0x4e>
    0x89, 0xc7,                                                  // movl %eax, %edi
    0x40,                                                        // incl %eax
    0xeb, 0xed,                                                  // jmp 0x6e <run+0x3b>
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x68, 0xac, 0x00, 0x00, 0x00,                                // pushl $172
    0x50,                                                        // pushl %eax
    0x50,                                                        // pushl %eax
    0x50,                                                        // pushl %eax
    0x50,                                                        // pushl %eax
    0x57,                                                        // pushl %edi
    0x6a, 0x0f,                                                  // pushl $15
    0xe8, 0x5e, 0x03, 0x00, 0x00,                                // calll 0x3f5 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x03, 0x36,                                                  // addl (%esi), %esi
    0x89, 0xf0,                                                  // movl %esi, %eax
    0x81, 0xc4, 0x4c, 0x40, 0x00, 0x00,                          // addl $16460, %esp # imm = 0x404C
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    0x8d, 0x44, 0x98, 0x04,                                      // leal 4(%eax,%ebx,4), %eax
    0x89, 0x44, 0x24, 0x10,                                      // movl %eax, 16(%esp)
    0x8d, 0x44, 0x9d, 0x0c,                                      // leal 12(%ebp,%ebx,4), %eax
    0x83, 0x78, 0xfc, 0x00,                                      // cmpl $0, -4(%eax)
    0x8d, 0x40, 0x04,                                            // leal 4(%eax), %eax
    0x75, 0xf7,                                                  // jne 0xb5 <run+0x82>
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x8b, 0x48, 0xfc,                                            // movl -4(%eax), %ecx
    0x83, 0xf9, 0x17,                                            // cmpl $23, %ecx
    0x74, 0x0b,                                                  // je 0xd3 <run+0xa0>
    0x83, 0xf9, 0x1f,                                            // cmpl $31, %ecx
    0x74, 0x0d,                                                  // je 0xda <run+0xa7>
    0x85, 0xc9,                                                  // testl %ecx, %ecx
    0x75, 0x0b,                                                  // jne 0xdc <run+0xa9>
    0xeb, 0x0e,                                                  // jmp 0xe1 <run+0xae>
    0x83, 0x38, 0x00,                                            // cmpl $0, (%eax)
    0x74, 0x04,                                                  // je 0xdc <run+0xa9>
    0xeb, 0x2d,                                                  // jmp 0x107 <run+0xd4>
    0x8b, 0x10,                                                  // movl (%eax), %edx
    0x83, 0xc0, 0x08,                                            // addl $8, %eax
    0xeb, 0xdf,                                                  // jmp 0xc0 <run+0x8d>
    0x83, 0xec, 0x08,                                            // subl $8, %esp
    0x89, 0xf1,                                                  // movl %esi, %ecx
    0x8d, 0x84, 0x24, 0x54, 0x20, 0x00, 0x00,                    // leal 8276(%esp), %eax
    0x50,                                                        // pushl %eax
    0x8d, 0x84, 0x24, 0x58, 0x30, 0x00, 0x00,                    // leal 12376(%esp), %eax
    0x50,                                                        // pushl %eax
    0xe8, 0x52, 0x03, 0x00, 0x00,                                // calll 0x44d <findSelf>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x75, 0x11,                                                  // jne 0x113 <run+0xe0>
    0x03, 0x76, 0x18,                                            // addl 24(%esi), %esi
    0xeb, 0x03,                                                  // jmp 0x10a <run+0xd7>
    0x03, 0x76, 0x1c,                                            // addl 28(%esi), %esi
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xf2,                                                  // movl %esi, %edx
    0xe8, 0x09, 0x03, 0x00, 0x00,                                // calll 0x41c <fail>
    0x8b, 0x46, 0x40,                                            // movl 64(%esi), %eax
    0x01, 0xd8,                                                  // addl %ebx, %eax
    0x8d, 0x04, 0x85, 0x14, 0x00, 0x00, 0x00,                    // leal 20(,%eax,4), %eax
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x68, 0xc0, 0x00, 0x00, 0x00,                                // pushl $192
    0x51,                                                        // pushl %ecx
    0x6a, 0xff,                                                  // pushl $-1
    0x6a, 0x22,                                                  // pushl $34
    0x6a, 0x03,                                                  // pushl $3
    0x50,                                                        // pushl %eax
    0xc7, 0x44, 0x24, 0x20, 0x00, 0x00, 0x00, 0x00,              // movl $0, 32(%esp)
    0x51,                                                        // pushl %ecx
    0xe8, 0xb6, 0x02, 0x00, 0x00,                                // calll 0x3f5 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x3d, 0x01, 0xf0, 0xff, 0xff,                                // cmpl $4294963201, %eax # imm = 0xFFFFF001
    0x73, 0x04,                                                  // jae 0x14d <run+0x11a>
    0x89, 0x44, 0x24, 0x04,                                      // movl %eax, 4(%esp)
    0x83, 0x7c, 0x24, 0x04, 0x00,                                // cmpl $0, 4(%esp)
    0x0f, 0x84, 0x94, 0x02, 0x00, 0x00,                          // je 0x3ec <run+0x3b9>
    0x8b, 0x46, 0x10,                                            // movl 16(%esi), %eax
    0x01, 0xf0,                                                  // addl %esi, %eax
    0x8b, 0x4c, 0x24, 0x04,                                      // movl 4(%esp), %ecx
    0x89, 0x41, 0x04,                                            // movl %eax, 4(%ecx)
    0x89, 0x79, 0x08,                                            // movl %edi, 8(%ecx)
    0x8d, 0x84, 0x24, 0x4c, 0x30, 0x00, 0x00,                    // leal 12364(%esp), %eax
    0x89, 0x4c, 0x24, 0x04,                                      // movl %ecx, 4(%esp)
    0x89, 0x41, 0x0c,                                            // movl %eax, 12(%ecx)
    0x83, 0xfb, 0x02,                                            // cmpl $2, %ebx
    0x7c, 0x1c,                                                  // jl 0x196 <run+0x163>
    0x8d, 0x43, 0xff,                                            // leal -1(%ebx), %eax
    0x89, 0x44, 0x24, 0x08,                                      // movl %eax, 8(%esp)
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x8b, 0x44, 0x24, 0x04,                                      // movl 4(%esp), %eax
    0x8b, 0x54, 0x8d, 0x08,                                      // movl 8(%ebp,%ecx,4), %edx
    0x89, 0x54, 0x88, 0x10,                                      // movl %edx, 16(%eax,%ecx,4)
    0x41,                                                        // incl %ecx
    0x39, 0x4c, 0x24, 0x08,                                      // cmpl %ecx, 8(%esp)
    0x75, 0xf1,                                                  // jne 0x187 <run+0x154>
    0x83, 0x7e, 0x40, 0x00,                                      // cmpl $0, 64(%esi)
    0x0f, 0x8e, 0x4c, 0x02, 0x00, 0x00,                          // jle 0x3ec <run+0x3b9>
    0x8b, 0x44, 0x24, 0x04,                                      // movl 4(%esp), %eax
    0x8d, 0x44, 0x98, 0x14,                                      // leal 20(%eax,%ebx,4), %eax
    0x89, 0x44, 0x24, 0x14,                                      // movl %eax, 20(%esp)
    0x8d, 0x84, 0x24, 0x4d, 0x20, 0x00, 0x00,                    // leal 8269(%esp), %eax
    0x8a, 0x40, 0xff,                                            // movb -1(%eax), %al
    0x88, 0x44, 0x24, 0x0e,                                      // movb %al, 14(%esp)
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x8b, 0x44, 0x8e, 0x44,                                      // movl 68(%esi,%ecx,4), %eax
    0x8a, 0x14, 0x06,                                            // movb (%esi,%eax), %dl
    0x80, 0xfa, 0x2f,                                            // cmpb $47, %dl
    0x89, 0x4c, 0x24, 0x08,                                      // movl %ecx, 8(%esp)
    0x75, 0x08,                                                  // jne 0x1d4 <run+0x1a1>
    0x01, 0xf0,                                                  // addl %esi, %eax
    0x89, 0xc2,                                                  // movl %eax, %edx
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0xeb, 0x4a,                                                  // jmp 0x21e <run+0x1eb>
    0x8a, 0x4c, 0x24, 0x0e,                                      // movb 14(%esp), %cl
    0x84, 0xc9,                                                  // testb %cl, %cl
    0x88, 0x4c, 0x24, 0x4c,                                      // movb %cl, 76(%esp)
    0x8d, 0x4c, 0x24, 0x4c,                                      // leal 76(%esp), %ecx
    0x74, 0x17,                                                  // je 0x1fb <run+0x1c8>
    0x8d, 0xac, 0x24, 0x4d, 0x20, 0x00, 0x00,                    // leal 8269(%esp), %ebp
    0x8d, 0x4c, 0x24, 0x4c,                                      // leal 76(%esp), %ecx
    0x8a, 0x75, 0x00,                                            // movb (%ebp), %dh
    0x88, 0x71, 0x01,                                            // movb %dh, 1(%ecx)
    0x41,                                                        // incl %ecx
    0x45,                                                        // incl %ebp
    0x84, 0xf6,                                                  // testb %dh, %dh
    0x75, 0xf4,                                                  // jne 0x1ef <run+0x1bc>
    0x88, 0x11,                                                  // movb %dl, (%ecx)
    0x84, 0xd2,                                                  // testb %dl, %dl
    0x8d, 0x54, 0x24, 0x4c,                                      // leal 76(%esp), %edx
    0xbd, 0x00, 0x00, 0x00, 0x00,                                // movl $0, %ebp
    0x74, 0x14,                                                  // je 0x21e <run+0x1eb>
    0x01, 0xf0,                                                  // addl %esi, %eax
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x42,                                                        // incl %edx
    0x8a, 0x1c, 0x10,                                            // movb (%eax,%edx), %bl
    0x88, 0x1c, 0x11,                                            // movb %bl, (%ecx,%edx)
    0x42,                                                        // incl %edx
    0x84, 0xdb,                                                  // testb %bl, %bl
    0x75, 0xf5,                                                  // jne 0x20f <run+0x1dc>
    0x8d, 0x54, 0x24, 0x4c,                                      // leal 76(%esp), %edx
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x68, 0x27, 0x01, 0x00, 0x00,                                // pushl $295 # imm = 0x127
    0x55,                                                        // pushl %ebp
    0x55,                                                        // pushl %ebp
    0x55,                                                        // pushl %ebp
    0x68, 0x00, 0x00, 0x28, 0x00,                                // pushl $2621440 # imm = 0x280000
    0x89, 0x54, 0x24, 0x30,                                      // movl %edx, 48(%esp)
    0x52,                                                        // pushl %edx
    0x6a, 0x9c,                                                  // pushl $-100
    0xe8, 0xbb, 0x01, 0x00, 0x00,                                // calll 0x3f5 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x89, 0xc5,                                                  // movl %eax, %ebp
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x78, 0x70,                                                  // js 0x2b5 <run+0x282>
    0xc6, 0x44, 0x24, 0x20, 0x00,                                // movb $0, 32(%esp)
    0x8b, 0x44, 0x24, 0x04,                                      // movl 4(%esp), %eax
    0x8b, 0x4c, 0x24, 0x18,                                      // movl 24(%esp), %ecx
    0x89, 0x08,                                                  // movl %ecx, (%eax)
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x68, 0x66, 0x01, 0x00, 0x00,                                // pushl $358 # imm = 0x166
    0x53,                                                        // pushl %ebx
    0x68, 0x00, 0x10, 0x00, 0x00,                                // pushl $4096 # imm = 0x1000
    0xff, 0x74, 0x24, 0x20,                                      // pushl 32(%esp)
    0x50,                                                        // pushl %eax
    0x8d, 0x44, 0x24, 0x38,                                      // leal 56(%esp), %eax
    0x50,                                                        // pushl %eax
    0x55,                                                        // pushl %ebp
    0xe8, 0x83, 0x01, 0x00, 0x00,                                // calll 0x3f5 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x89, 0x44, 0x24, 0x1c,                                      // movl %eax, 28(%esp)
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x6a, 0x06,                                                  // pushl $6
    0x53,                                                        // pushl %ebx
    0x53,                                                        // pushl %ebx
    0x53,                                                        // pushl %ebx
    0x53,                                                        // pushl %ebx
    0x53,                                                        // pushl %ebx
    0x55,                                                        // pushl %ebp
    0xe8, 0x6c, 0x01, 0x00, 0x00,                                // calll 0x3f5 <systemCall>
    0x8b, 0x6c, 0x24, 0x3c,                                      // movl 60(%esp), %ebp
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x83, 0xfd, 0xda,                                            // cmpl $-38, %ebp
    0x75, 0x20,                                                  // jne 0x2b5 <run+0x282>
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x6a, 0x0b,                                                  // pushl $11
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x50,                                                        // pushl %eax
    0x50,                                                        // pushl %eax
    0x50,                                                        // pushl %eax
    0xff, 0x74, 0x24, 0x24,                                      // pushl 36(%esp)
    0xff, 0x74, 0x24, 0x1c,                                      // pushl 28(%esp)
    0xff, 0x74, 0x24, 0x34,                                      // pushl 52(%esp)
    0xe8, 0x45, 0x01, 0x00, 0x00,                                // calll 0x3f5 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x89, 0xc5,                                                  // movl %eax, %ebp
    0x8b, 0x4c, 0x24, 0x08,                                      // movl 8(%esp), %ecx
    0x8b, 0x44, 0x24, 0x14,                                      // movl 20(%esp), %eax
    0x89, 0x2c, 0x88,                                            // movl %ebp, (%eax,%ecx,4)
    0x41,                                                        // incl %ecx
    0x8b, 0x46, 0x40,                                            // movl 64(%esi), %eax
    0x39, 0xc1,                                                  // cmpl %eax, %ecx
    0x0f, 0x8c, 0xf0, 0xfe, 0xff, 0xff,                          // jl 0x1bc <run+0x189>
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x8e, 0x18, 0x01, 0x00, 0x00,                          // jle 0x3ec <run+0x3b9>
    0x8d, 0x84, 0x24, 0x4d, 0x20, 0x00, 0x00,                    // leal 8269(%esp), %eax
    0x8a, 0x40, 0xff,                                            // movb -1(%eax), %al
    0x88, 0x44, 0x24, 0x04,                                      // movb %al, 4(%esp)
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0x8b, 0x44, 0xae, 0x44,                                      // movl 68(%esi,%ebp,4), %eax
    0x8a, 0x14, 0x06,                                            // movb (%esi,%eax), %dl
    0x80, 0xfa, 0x2f,                                            // cmpb $47, %dl
    0x89, 0x6c, 0x24, 0x08,                                      // movl %ebp, 8(%esp)
    0x75, 0x06,                                                  // jne 0x2fa <run+0x2c7>
    0x01, 0xf0,                                                  // addl %esi, %eax
    0x89, 0xc3,                                                  // movl %eax, %ebx
    0xeb, 0x44,                                                  // jmp 0x33e <run+0x30b>
    0x8a, 0x4c, 0x24, 0x04,                                      // movb 4(%esp), %cl
    0x84, 0xc9,                                                  // testb %cl, %cl
    0x88, 0x4c, 0x24, 0x4c,                                      // movb %cl, 76(%esp)
    0x8d, 0x4c, 0x24, 0x4c,                                      // leal 76(%esp), %ecx
    0x74, 0x16,                                                  // je 0x320 <run+0x2ed>
    0x8d, 0x9c, 0x24, 0x4d, 0x20, 0x00, 0x00,                    // leal 8269(%esp), %ebx
    0x8d, 0x4c, 0x24, 0x4c,                                      // leal 76(%esp), %ecx
    0x8a, 0x33,                                                  // movb (%ebx), %dh
    0x88, 0x71, 0x01,                                            // movb %dh, 1(%ecx)
    0x41,                                                        // incl %ecx
    0x43,                                                        // incl %ebx
    0x84, 0xf6,                                                  // testb %dh, %dh
    0x75, 0xf5,                                                  // jne 0x315 <run+0x2e2>
    0x88, 0x11,                                                  // movb %dl, (%ecx)
    0x84, 0xd2,                                                  // testb %dl, %dl
    0x8d, 0x5c, 0x24, 0x4c,                                      // leal 76(%esp), %ebx
    0x74, 0x14,                                                  // je 0x33e <run+0x30b>
    0x01, 0xf0,                                                  // addl %esi, %eax
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x42,                                                        // incl %edx
    0x8a, 0x1c, 0x10,                                            // movb (%eax,%edx), %bl
    0x88, 0x1c, 0x11,                                            // movb %bl, (%ecx,%edx)
    0x42,                                                        // incl %edx
    0x84, 0xdb,                                                  // testb %bl, %bl
    0x75, 0xf5,                                                  // jne 0x32f <run+0x2fc>
    0x8d, 0x5c, 0x24, 0x4c,                                      // leal 76(%esp), %ebx
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0x8b, 0x44, 0x24, 0x14,                                      // movl 20(%esp), %eax
    0x8b, 0x4c, 0x24, 0x08,                                      // movl 8(%esp), %ecx
    0x2b, 0x2c, 0x88,                                            // subl (%eax,%ecx,4), %ebp
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0xe8, 0xaf, 0x03, 0x00, 0x00,                                // calll 0x701 <say>
    0x8b, 0x4e, 0x14,                                            // movl 20(%esi), %ecx
    0x01, 0xf1,                                                  // addl %esi, %ecx
    0xe8, 0xa5, 0x03, 0x00, 0x00,                                // calll 0x701 <say>
    0x89, 0xd9,                                                  // movl %ebx, %ecx
    0xe8, 0x9e, 0x03, 0x00, 0x00,                                // calll 0x701 <say>
    0xb8, 0xfd, 0xff, 0xff, 0xff,                                // movl $4294967293, %eax # imm = 0xFFFFFFFD
    0x39, 0x6c, 0xc6, 0x40,                                      // cmpl %ebp, 64(%esi,%eax,8)
    0x74, 0x65,                                                  // je 0x3d3 <run+0x3a0>
    0x40,                                                        // incl %eax
    0x75, 0xf7,                                                  // jne 0x368 <run+0x335>
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0xbb, 0xcd, 0xcc, 0xcc, 0xcc,                                // movl $3435973837, %ebx # imm = 0xCCCCCCCD
    0x89, 0xe8,                                                  // movl %ebp, %eax
    0xba, 0x67, 0x66, 0x66, 0x66,                                // movl $1717986919, %edx # imm = 0x66666667
    0xf7, 0xea,                                                  // imull %edx
    0x89, 0xd0,                                                  // movl %edx, %eax
    0xc1, 0xe8, 0x1f,                                            // shrl $31, %eax
    0xc1, 0xfa, 0x02,                                            // sarl $2, %edx
    0x01, 0xc2,                                                  // addl %eax, %edx
    0x01, 0xd2,                                                  // addl %edx, %edx
    0x8d, 0x04, 0x92,                                            // leal (%edx,%edx,4), %eax
    0x89, 0xea,                                                  // movl %ebp, %edx
    0x29, 0xc2,                                                  // subl %eax, %edx
    0x80, 0xc2, 0x30,                                            // addb $48, %dl
    0x88, 0x54, 0x0c, 0x38,                                      // movb %dl, 56(%esp,%ecx)
    0x41,                                                        // incl %ecx
    0x89, 0xe8,                                                  // movl %ebp, %eax
    0xf7, 0xe3,                                                  // mull %ebx
    0xc1, 0xea, 0x03,                                            // shrl $3, %edx
    0x83, 0xfd, 0x09,                                            // cmpl $9, %ebp
    0x89, 0xd5,                                                  // movl %edx, %ebp
    0x77, 0xce,                                                  // ja 0x378 <run+0x345>
    0x8d, 0x44, 0x24, 0x20,                                      // leal 32(%esp), %eax
    0x8a, 0x54, 0x0c, 0x37,                                      // movb 55(%esp,%ecx), %dl
    0x88, 0x10,                                                  // movb %dl, (%eax)
    0x40,                                                        // incl %eax
    0x49,                                                        // decl %ecx
    0x75, 0xf6,                                                  // jne 0x3ae <run+0x37b>
    0xc6, 0x00, 0x00,                                            // movb $0, (%eax)
    0x8b, 0x4e, 0x20,                                            // movl 32(%esi), %ecx
    0x01, 0xf1,                                                  // addl %esi, %ecx
    0xe8, 0x3c, 0x03, 0x00, 0x00,                                // calll 0x701 <say>
    0x8d, 0x4c, 0x24, 0x20,                                      // leal 32(%esp), %ecx
    0xe8, 0x33, 0x03, 0x00, 0x00,                                // calll 0x701 <say>
    0x8b, 0x4e, 0x24,                                            // movl 36(%esi), %ecx
    0xeb, 0x04,                                                  // jmp 0x3d7 <run+0x3a4>
    0x8b, 0x4c, 0xc6, 0x44,                                      // movl 68(%esi,%eax,8), %ecx
    0x01, 0xf1,                                                  // addl %esi, %ecx
    0xe8, 0x23, 0x03, 0x00, 0x00,                                // calll 0x701 <say>
    0x8b, 0x6c, 0x24, 0x08,                                      // movl 8(%esp), %ebp
    0x45,                                                        // incl %ebp
    0x3b, 0x6e, 0x40,                                            // cmpl 64(%esi), %ebp
    0x0f, 0x8c, 0xf8, 0xfe, 0xff, 0xff,                          // jl 0x2e4 <run+0x2b1>
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0xe8, 0x27, 0x00, 0x00, 0x00,                                // calll 0x41c <fail>
    // systemCall:
    0x55,                                                        // pushl %ebp
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x53,                                                        // pushl %ebx
    0x8b, 0x5c, 0x24, 0x14,                                      // movl 20(%esp), %ebx
    0x8b, 0x4c, 0x24, 0x18,                                      // movl 24(%esp), %ecx
    0x8b, 0x54, 0x24, 0x1c,                                      // movl 28(%esp), %edx
    0x8b, 0x74, 0x24, 0x20,                                      // movl 32(%esp), %esi
    0x8b, 0x7c, 0x24, 0x24,                                      // movl 36(%esp), %edi
    0x8b, 0x6c, 0x24, 0x28,                                      // movl 40(%esp), %ebp
    0x8b, 0x44, 0x24, 0x2c,                                      // movl 44(%esp), %eax
    0xcd, 0x80,                                                  // int $128
    0x5b,                                                        // popl %ebx
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    // fail:
    0x56,                                                        // pushl %esi
    0x83, 0xec, 0x08,                                            // subl $8, %esp
    0x85, 0xd2,                                                  // testl %edx, %edx
    0x74, 0x0e,                                                  // je 0x432 <fail+0x16>
    0x89, 0xd6,                                                  // movl %edx, %esi
    0xe8, 0xd6, 0x02, 0x00, 0x00,                                // calll 0x701 <say>
    0x89, 0xf1,                                                  // movl %esi, %ecx
    0xe8, 0xcf, 0x02, 0x00, 0x00,                                // calll 0x701 <say>
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x68, 0xfc, 0x00, 0x00, 0x00,                                // pushl $252
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x6a, 0x7f,                                                  // pushl $127
    0xe8, 0xad, 0xff, 0xff, 0xff,                                // calll 0x3f5 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0xeb, 0xe7,                                                  // jmp 0x434 <fail+0x18>
    // findSelf:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x81, 0xec, 0x1c, 0x02, 0x00, 0x00,                          // subl $540, %esp # imm = 0x21C
    0x89, 0xd5,                                                  // movl %edx, %ebp
    0x8b, 0xb4, 0x24, 0x34, 0x02, 0x00, 0x00,                    // movl 564(%esp), %esi
    0x8b, 0x9c, 0x24, 0x30, 0x02, 0x00, 0x00,                    // movl 560(%esp), %ebx
    0x8b, 0x79, 0x08,                                            // movl 8(%ecx), %edi
    0x89, 0x4c, 0x24, 0x0c,                                      // movl %ecx, 12(%esp)
    0x01, 0xcf,                                                  // addl %ecx, %edi
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0xb8, 0x9c, 0xff, 0xff, 0xff,                                // movl $4294967196, %eax # imm = 0xFFFFFF9C
    0x68, 0x31, 0x01, 0x00, 0x00,                                // pushl $305 # imm = 0x131
    0x51,                                                        // pushl %ecx
    0x51,                                                        // pushl %ecx
    0x68, 0xff, 0x0f, 0x00, 0x00,                                // pushl $4095 # imm = 0xFFF
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x50,                                                        // pushl %eax
    0xe8, 0x67, 0xff, 0xff, 0xff,                                // calll 0x3f5 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x89, 0x44, 0x24, 0x10,                                      // movl %eax, 16(%esp)
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x68, 0x27, 0x01, 0x00, 0x00,                                // pushl $295 # imm = 0x127
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x50,                                                        // pushl %eax
    0x50,                                                        // pushl %eax
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x50,                                                        // pushl %eax
    0x68, 0x00, 0x00, 0x20, 0x00,                                // pushl $2097152 # imm = 0x200000
    0x57,                                                        // pushl %edi
    0xb8, 0x9c, 0xff, 0xff, 0xff,                                // movl $4294967196, %eax # imm = 0xFFFFFF9C
    0x50,                                                        // pushl %eax
    0xe8, 0x40, 0xff, 0xff, 0xff,                                // calll 0x3f5 <systemCall>
    0x8b, 0x54, 0x24, 0x30,                                      // movl 48(%esp), %edx
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x85, 0xd2,                                                  // testl %edx, %edx
    0x0f, 0x88, 0x07, 0x01, 0x00, 0x00,                          // js 0x5cb <findSelf+0x17e>
    0x89, 0xc7,                                                  // movl %eax, %edi
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x88, 0xfd, 0x00, 0x00, 0x00,                          // js 0x5cb <findSelf+0x17e>
    0xc6, 0x04, 0x13, 0x00,                                      // movb $0, (%ebx,%edx)
    0x8b, 0x6c, 0x24, 0x0c,                                      // movl 12(%esp), %ebp
    0x8a, 0x03,                                                  // movb (%ebx), %al
    0x88, 0x06,                                                  // movb %al, (%esi)
    0x84, 0xc0,                                                  // testb %al, %al
    0x74, 0x0e,                                                  // je 0x4ec <findSelf+0x9f>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x40,                                                        // incl %eax
    0x8a, 0x0c, 0x03,                                            // movb (%ebx,%eax), %cl
    0x88, 0x0c, 0x06,                                            // movb %cl, (%esi,%eax)
    0x40,                                                        // incl %eax
    0x84, 0xc9,                                                  // testb %cl, %cl
    0x75, 0xf5,                                                  // jne 0x4e1 <findSelf+0x94>
    0x8d, 0x46, 0x01,                                            // leal 1(%esi), %eax
    0x8a, 0x48, 0xff,                                            // movb -1(%eax), %cl
    0x80, 0xf9, 0x2f,                                            // cmpb $47, %cl
    0x74, 0x06,                                                  // je 0x4fd <findSelf+0xb0>
    0x84, 0xc9,                                                  // testb %cl, %cl
    0x75, 0x04,                                                  // jne 0x4ff <findSelf+0xb2>
    0xeb, 0x05,                                                  // jmp 0x502 <findSelf+0xb5>
    0x89, 0xc6,                                                  // movl %eax, %esi
    0x40,                                                        // incl %eax
    0xeb, 0xed,                                                  // jmp 0x4ef <findSelf+0xa2>
    0xc6, 0x06, 0x00,                                            // movb $0, (%esi)
    0x85, 0xd2,                                                  // testl %edx, %edx
    0x0f, 0x88, 0xa4, 0x00, 0x00, 0x00,                          // js 0x5b1 <findSelf+0x164>
    0x8d, 0x44, 0x24, 0x17,                                      // leal 23(%esp), %eax
    0xc6, 0x00, 0x00,                                            // movb $0, (%eax)
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x8d, 0x4c, 0x24, 0x1c,                                      // leal 28(%esp), %ecx
    0x68, 0x7f, 0x01, 0x00, 0x00,                                // pushl $383 # imm = 0x17F
    0x6a, 0x00,                                                  // pushl $0
    0x51,                                                        // pushl %ecx
    0x68, 0x00, 0x01, 0x00, 0x00,                                // pushl $256 # imm = 0x100
    0x68, 0x00, 0x10, 0x00, 0x00,                                // pushl $4096 # imm = 0x1000
    0x50,                                                        // pushl %eax
    0x57,                                                        // pushl %edi
    0xe8, 0xc1, 0xfe, 0xff, 0xff,                                // calll 0x3f5 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x88, 0xf2, 0x00, 0x00, 0x00,                          // js 0x631 <findSelf+0x1e4>
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x8d, 0x8c, 0x24, 0x1c, 0x01, 0x00, 0x00,                    // leal 284(%esp), %ecx
    0x68, 0x7f, 0x01, 0x00, 0x00,                                // pushl $383 # imm = 0x17F
    0x50,                                                        // pushl %eax
    0x51,                                                        // pushl %ecx
    0x68, 0x00, 0x01, 0x00, 0x00,                                // pushl $256 # imm = 0x100
    0x50,                                                        // pushl %eax
    0x53,                                                        // pushl %ebx
    0x6a, 0x9c,                                                  // pushl $-100
    0xe8, 0x95, 0xfe, 0xff, 0xff,                                // calll 0x3f5 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x88, 0xc6, 0x00, 0x00, 0x00,                          // js 0x631 <findSelf+0x1e4>
    0x8b, 0x44, 0x24, 0x38,                                      // movl 56(%esp), %eax
    0x8b, 0x4c, 0x24, 0x3c,                                      // movl 60(%esp), %ecx
    0x33, 0x8c, 0x24, 0x3c, 0x01, 0x00, 0x00,                    // xorl 316(%esp), %ecx
    0x33, 0x84, 0x24, 0x38, 0x01, 0x00, 0x00,                    // xorl 312(%esp), %eax
    0x09, 0xc8,                                                  // orl %ecx, %eax
    0x0f, 0x85, 0xa8, 0x00, 0x00, 0x00,                          // jne 0x631 <findSelf+0x1e4>
    0x8b, 0x84, 0x24, 0xa0, 0x00, 0x00, 0x00,                    // movl 160(%esp), %eax
    0x3b, 0x84, 0x24, 0xa0, 0x01, 0x00, 0x00,                    // cmpl 416(%esp), %eax
    0x0f, 0x85, 0x94, 0x00, 0x00, 0x00,                          // jne 0x631 <findSelf+0x1e4>
    0x8b, 0x84, 0x24, 0xa4, 0x00, 0x00, 0x00,                    // movl 164(%esp), %eax
    0x3b, 0x84, 0x24, 0xa4, 0x01, 0x00, 0x00,                    // cmpl 420(%esp), %eax
    0x0f, 0x85, 0x80, 0x00, 0x00, 0x00,                          // jne 0x631 <findSelf+0x1e4>
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x6a, 0x06,                                                  // pushl $6
    0x50,                                                        // pushl %eax
    0x50,                                                        // pushl %eax
    0x50,                                                        // pushl %eax
    0x50,                                                        // pushl %eax
    0x50,                                                        // pushl %eax
    0x57,                                                        // pushl %edi
    0xe8, 0x32, 0xfe, 0xff, 0xff,                                // calll 0x3f5 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0xe9, 0xc8, 0x00, 0x00, 0x00,                                // jmp 0x693 <findSelf+0x246>
    0x85, 0xed,                                                  // testl %ebp, %ebp
    0x0f, 0x84, 0xc5, 0x00, 0x00, 0x00,                          // je 0x698 <findSelf+0x24b>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x48,                                                        // decl %eax
    0x80, 0x7c, 0x05, 0x01, 0x00,                                // cmpb $0, 1(%ebp,%eax)
    0x8d, 0x40, 0x01,                                            // leal 1(%eax), %eax
    0x75, 0xf6,                                                  // jne 0x5d6 <findSelf+0x189>
    0x3d, 0xfd, 0x0f, 0x00, 0x00,                                // cmpl $4093, %eax # imm = 0xFFD
    0xb8, 0x00, 0x00, 0x00, 0x00,                                // movl $0, %eax
    0x0f, 0x87, 0xaa, 0x00, 0x00, 0x00,                          // ja 0x69a <findSelf+0x24d>
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x68, 0x27, 0x01, 0x00, 0x00,                                // pushl $295 # imm = 0x127
    0x50,                                                        // pushl %eax
    0x50,                                                        // pushl %eax
    0x50,                                                        // pushl %eax
    0x68, 0x00, 0x00, 0x20, 0x00,                                // pushl $2097152 # imm = 0x200000
    0x55,                                                        // pushl %ebp
    0x6a, 0x9c,                                                  // pushl $-100
    0xe8, 0xeb, 0xfd, 0xff, 0xff,                                // calll 0x3f5 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x89, 0xc7,                                                  // movl %eax, %edi
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x85, 0xff,                                                  // testl %edi, %edi
    0x0f, 0x88, 0x81, 0x00, 0x00, 0x00,                          // js 0x69a <findSelf+0x24d>
    0x8d, 0x45, 0x01,                                            // leal 1(%ebp), %eax
    0x89, 0xe9,                                                  // movl %ebp, %ecx
    0x8a, 0x50, 0xff,                                            // movb -1(%eax), %dl
    0x80, 0xfa, 0x2f,                                            // cmpb $47, %dl
    0x74, 0x06,                                                  // je 0x62c <findSelf+0x1df>
    0x84, 0xd2,                                                  // testb %dl, %dl
    0x75, 0x04,                                                  // jne 0x62e <findSelf+0x1e1>
    0xeb, 0x79,                                                  // jmp 0x6a5 <findSelf+0x258>
    0x89, 0xc1,                                                  // movl %eax, %ecx
    0x40,                                                        // incl %eax
    0xeb, 0xed,                                                  // jmp 0x61e <findSelf+0x1d1>
    0x8b, 0x45, 0x0c,                                            // movl 12(%ebp), %eax
    0x8a, 0x4c, 0x05, 0x00,                                      // movb (%ebp,%eax), %cl
    0x88, 0x0b,                                                  // movb %cl, (%ebx)
    0x84, 0xc9,                                                  // testb %cl, %cl
    0x74, 0x0f,                                                  // je 0x64d <findSelf+0x200>
    0x8d, 0x44, 0x28, 0x01,                                      // leal 1(%eax,%ebp), %eax
    0x8a, 0x08,                                                  // movb (%eax), %cl
    0x88, 0x4b, 0x01,                                            // movb %cl, 1(%ebx)
    0x43,                                                        // incl %ebx
    0x40,                                                        // incl %eax
    0x84, 0xc9,                                                  // testb %cl, %cl
    0x75, 0xf5,                                                  // jne 0x642 <findSelf+0x1f5>
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0xbe, 0x67, 0x66, 0x66, 0x66,                                // movl $1717986919, %esi # imm = 0x66666667
    0xbd, 0xcd, 0xcc, 0xcc, 0xcc,                                // movl $3435973837, %ebp # imm = 0xCCCCCCCD
    0x89, 0xf8,                                                  // movl %edi, %eax
    0xf7, 0xee,                                                  // imull %esi
    0x89, 0xd0,                                                  // movl %edx, %eax
    0xc1, 0xe8, 0x1f,                                            // shrl $31, %eax
    0xc1, 0xfa, 0x02,                                            // sarl $2, %edx
    0x01, 0xc2,                                                  // addl %eax, %edx
    0x01, 0xd2,                                                  // addl %edx, %edx
    0x8d, 0x04, 0x92,                                            // leal (%edx,%edx,4), %eax
    0x89, 0xfa,                                                  // movl %edi, %edx
    0x29, 0xc2,                                                  // subl %eax, %edx
    0x80, 0xc2, 0x30,                                            // addb $48, %dl
    0x88, 0x54, 0x0c, 0x18,                                      // movb %dl, 24(%esp,%ecx)
    0x41,                                                        // incl %ecx
    0x89, 0xf8,                                                  // movl %edi, %eax
    0xf7, 0xe5,                                                  // mull %ebp
    0xc1, 0xea, 0x03,                                            // shrl $3, %edx
    0x83, 0xff, 0x09,                                            // cmpl $9, %edi
    0x89, 0xd7,                                                  // movl %edx, %edi
    0x77, 0xd3,                                                  // ja 0x659 <findSelf+0x20c>
    0x8a, 0x44, 0x0c, 0x17,                                      // movb 23(%esp,%ecx), %al
    0x88, 0x03,                                                  // movb %al, (%ebx)
    0x43,                                                        // incl %ebx
    0x49,                                                        // decl %ecx
    0x75, 0xf6,                                                  // jne 0x686 <findSelf+0x239>
    0xc6, 0x03, 0x00,                                            // movb $0, (%ebx)
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x40,                                                        // incl %eax
    0xeb, 0x02,                                                  // jmp 0x69a <findSelf+0x24d>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x81, 0xc4, 0x1c, 0x02, 0x00, 0x00,                          // addl $540, %esp # imm = 0x21C
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    0x39, 0xe9,                                                  // cmpl %ebp, %ecx
    0x74, 0x21,                                                  // je 0x6ca <findSelf+0x27d>
    0x8a, 0x45, 0x00,                                            // movb (%ebp), %al
    0x88, 0x03,                                                  // movb %al, (%ebx)
    0x84, 0xc0,                                                  // testb %al, %al
    0x8b, 0x54, 0x24, 0x10,                                      // movl 16(%esp), %edx
    0x74, 0x3f,                                                  // je 0x6f5 <findSelf+0x2a8>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x40,                                                        // incl %eax
    0x8a, 0x4c, 0x05, 0x00,                                      // movb (%ebp,%eax), %cl
    0x88, 0x0c, 0x03,                                            // movb %cl, (%ebx,%eax)
    0x40,                                                        // incl %eax
    0x84, 0xc9,                                                  // testb %cl, %cl
    0x75, 0xf4,                                                  // jne 0x6b9 <findSelf+0x26c>
    0xe9, 0x08, 0xfe, 0xff, 0xff,                                // jmp 0x4d2 <findSelf+0x85>
    0x66, 0xc7, 0x03, 0x2e, 0x2f,                                // movw $12078, (%ebx) # imm = 0x2F2E
    0x8a, 0x45, 0x00,                                            // movb (%ebp), %al
    0x88, 0x43, 0x02,                                            // movb %al, 2(%ebx)
    0x84, 0xc0,                                                  // testb %al, %al
    0x8b, 0x54, 0x24, 0x10,                                      // movl 16(%esp), %edx
    0x0f, 0x84, 0xf1, 0xfd, 0xff, 0xff,                          // je 0x4d2 <findSelf+0x85>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x8a, 0x4c, 0x05, 0x01,                                      // movb 1(%ebp,%eax), %cl
    0x88, 0x4c, 0x03, 0x03,                                      // movb %cl, 3(%ebx,%eax)
    0x40,                                                        // incl %eax
    0x84, 0xc9,                                                  // testb %cl, %cl
    0x75, 0xf3,                                                  // jne 0x6e3 <findSelf+0x296>
    0xe9, 0xdd, 0xfd, 0xff, 0xff,                                // jmp 0x4d2 <findSelf+0x85>
    0xc6, 0x06, 0x00,                                            // movb $0, (%esi)
    0x8b, 0x6c, 0x24, 0x0c,                                      // movl 12(%esp), %ebp
    0xe9, 0xeb, 0xfd, 0xff, 0xff,                                // jmp 0x4ec <findSelf+0x9f>
    // say:
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x48,                                                        // decl %eax
    0x80, 0x7c, 0x01, 0x01, 0x00,                                // cmpb $0, 1(%ecx,%eax)
    0x8d, 0x40, 0x01,                                            // leal 1(%eax), %eax
    0x75, 0xf6,                                                  // jne 0x707 <say+0x6>
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x6a, 0x04,                                                  // pushl $4
    0x52,                                                        // pushl %edx
    0x52,                                                        // pushl %edx
    0x52,                                                        // pushl %edx
    0x50,                                                        // pushl %eax
    0x51,                                                        // pushl %ecx
    0x6a, 0x02,                                                  // pushl $2
    0xe8, 0xd1, 0xfc, 0xff, 0xff,                                // calll 0x3f5 <systemCall>
    0x83, 0xc4, 0x2c,                                            // addl $44, %esp
    0xc3,                                                        // retl
  ],
  bareStart: [
    // start:
    0xf3, 0x0f, 0x1e, 0xfb,                                      // endbr32
    0x55,                                                        // pushl %ebp
    0x52,                                                        // pushl %edx
    0x89, 0xe5,                                                  // movl %esp, %ebp
    0x83, 0xe4, 0xf0,                                            // andl $-16, %esp
    0x83, 0xec, 0x10,                                            // subl $16, %esp
    0xe8, 0x00, 0x00, 0x00, 0x00,                                // calll 0x13 <start+0x13>
    0x58,                                                        // popl %eax
    0x8d, 0x80, 0x8d, 0x03, 0x00, 0x00,                          // leal 909(%eax), %eax
    0x89, 0x04, 0x24,                                            // movl %eax, (%esp)
    0x8d, 0x45, 0x08,                                            // leal 8(%ebp), %eax
    0x89, 0x44, 0x24, 0x04,                                      // movl %eax, 4(%esp)
    0x89, 0x6c, 0x24, 0x08,                                      // movl %ebp, 8(%esp)
    0xe8, 0x06, 0x00, 0x00, 0x00,                                // calll 0x33 <run>
    0x89, 0xec,                                                  // movl %ebp, %esp
    0x5a,                                                        // popl %edx
    0x5d,                                                        // popl %ebp
    0xff, 0xe0,                                                  // jmpl *%eax
    // run:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x83, 0xec, 0x2c,                                            // subl $44, %esp
    0x8b, 0x44, 0x24, 0x40,                                      // movl 64(%esp), %eax
    0x8b, 0x68, 0x1c,                                            // movl 28(%eax), %ebp
    0x85, 0xed,                                                  // testl %ebp, %ebp
    0x7e, 0x48,                                                  // jle 0x8d <run+0x5a>
    0x8b, 0x44, 0x24, 0x40,                                      // movl 64(%esp), %eax
    0x8b, 0x70, 0x04,                                            // movl 4(%eax), %esi
    0x01, 0xc6,                                                  // addl %eax, %esi
    0x8b, 0x50, 0x18,                                            // movl 24(%eax), %edx
    0x01, 0xc2,                                                  // addl %eax, %edx
    0x01, 0xd5,                                                  // addl %edx, %ebp
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x8b, 0x0a,                                                  // movl (%edx), %ecx
    0xf6, 0xc1, 0x01,                                            // testb $1, %cl
    0x75, 0x09,                                                  // jne 0x67 <run+0x34>
    0x8d, 0x7c, 0x31, 0x04,                                      // leal 4(%ecx,%esi), %edi
    0x01, 0x77, 0xfc,                                            // addl %esi, -4(%edi)
    0xeb, 0x1f,                                                  // jmp 0x86 <run+0x53>
    0x83, 0xf9, 0x02,                                            // cmpl $2, %ecx
    0x89, 0xfb,                                                  // movl %edi, %ebx
    0x72, 0x15,                                                  // jb 0x83 <run+0x50>
    0xf6, 0xc1, 0x02,                                            // testb $2, %cl
    0x74, 0x02,                                                  // je 0x75 <run+0x42>
    0x01, 0x33,                                                  // addl %esi, (%ebx)
    0x89, 0xc8,                                                  // movl %ecx, %eax
    0xd1, 0xe8,                                                  // shrl %eax
    0x83, 0xc3, 0x04,                                            // addl $4, %ebx
    0x83, 0xf9, 0x04,                                            // cmpl $4, %ecx
    0x89, 0xc1,                                                  // movl %eax, %ecx
    0x73, 0xeb,                                                  // jae 0x6e <run+0x3b>
    0x83, 0xc7, 0x7c,                                            // addl $124, %edi
    0x83, 0xc2, 0x04,                                            // addl $4, %edx
    0x39, 0xea,                                                  // cmpl %ebp, %edx
    0x72, 0xca,                                                  // jb 0x57 <run+0x24>
    0x8b, 0x7c, 0x24, 0x40,                                      // movl 64(%esp), %edi
    0x8d, 0x57, 0x20,                                            // leal 32(%edi), %edx
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0x54, 0x24, 0x2c,                                      // movl %edx, 44(%esp)
    0x56,                                                        // pushl %esi
    0xe8, 0x4d, 0x02, 0x00, 0x00,                                // calll 0x2f2 <relocate>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x8d, 0x57, 0x28,                                            // leal 40(%edi), %edx
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0x54, 0x24, 0x28,                                      // movl %edx, 40(%esp)
    0x56,                                                        // pushl %esi
    0xe8, 0x38, 0x02, 0x00, 0x00,                                // calll 0x2f2 <relocate>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x8b, 0x4c, 0x24, 0x44,                                      // movl 68(%esp), %ecx
    0x8b, 0x31,                                                  // movl (%ecx), %esi
    0x8d, 0x41, 0x04,                                            // leal 4(%ecx), %eax
    0x89, 0x44, 0x24, 0x18,                                      // movl %eax, 24(%esp)
    0x8d, 0x44, 0xb1, 0x08,                                      // leal 8(%ecx,%esi,4), %eax
    0x89, 0x44, 0x24, 0x28,                                      // movl %eax, 40(%esp)
    0x8d, 0x44, 0xb1, 0x0c,                                      // leal 12(%ecx,%esi,4), %eax
    0x83, 0x78, 0xfc, 0x00,                                      // cmpl $0, -4(%eax)
    0x8d, 0x40, 0x04,                                            // leal 4(%eax), %eax
    0x75, 0xf7,                                                  // jne 0xd6 <run+0xa3>
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x89, 0x4c, 0x24, 0x14,                                      // movl %ecx, 20(%esp)
    0x89, 0x4c, 0x24, 0x10,                                      // movl %ecx, 16(%esp)
    0x89, 0x4c, 0x24, 0x0c,                                      // movl %ecx, 12(%esp)
    0x89, 0x4c, 0x24, 0x08,                                      // movl %ecx, 8(%esp)
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x8b, 0x68, 0xfc,                                            // movl -4(%eax), %ebp
    0x83, 0xfd, 0x19,                                            // cmpl $25, %ebp
    0x7f, 0x0e,                                                  // jg 0x10d <run+0xda>
    0x83, 0xfd, 0x10,                                            // cmpl $16, %ebp
    0x74, 0x17,                                                  // je 0x11b <run+0xe8>
    0x83, 0xfd, 0x19,                                            // cmpl $25, %ebp
    0x75, 0x1a,                                                  // jne 0x123 <run+0xf0>
    0x8b, 0x38,                                                  // movl (%eax), %edi
    0xeb, 0x1a,                                                  // jmp 0x127 <run+0xf4>
    0x83, 0xfd, 0x1a,                                            // cmpl $26, %ebp
    0x74, 0x0d,                                                  // je 0x11f <run+0xec>
    0x83, 0xfd, 0x20,                                            // cmpl $32, %ebp
    0x75, 0x10,                                                  // jne 0x127 <run+0xf4>
    0x8b, 0x18,                                                  // movl (%eax), %ebx
    0xeb, 0x0c,                                                  // jmp 0x127 <run+0xf4>
    0x8b, 0x08,                                                  // movl (%eax), %ecx
    0xeb, 0x08,                                                  // jmp 0x127 <run+0xf4>
    0x8b, 0x10,                                                  // movl (%eax), %edx
    0xeb, 0x04,                                                  // jmp 0x127 <run+0xf4>
    0x85, 0xed,                                                  // testl %ebp, %ebp
    0x74, 0x05,                                                  // je 0x12c <run+0xf9>
    0x83, 0xc0, 0x08,                                            // addl $8, %eax
    0xeb, 0xcb,                                                  // jmp 0xf7 <run+0xc4>
    0x89, 0x74, 0x24, 0x24,                                      // movl %esi, 36(%esp)
    0x89, 0x7c, 0x24, 0x14,                                      // movl %edi, 20(%esp)
    0x89, 0x5c, 0x24, 0x10,                                      // movl %ebx, 16(%esp)
    0x89, 0x54, 0x24, 0x0c,                                      // movl %edx, 12(%esp)
    0x89, 0x4c, 0x24, 0x08,                                      // movl %ecx, 8(%esp)
    0x8b, 0x74, 0x24, 0x40,                                      // movl 64(%esp), %esi
    0x8b, 0x5e, 0x3c,                                            // movl 60(%esi), %ebx
    0x8b, 0x4e, 0x38,                                            // movl 56(%esi), %ecx
    0x01, 0xd9,                                                  // addl %ebx, %ecx
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x2b, 0x56, 0x44,                                            // subl 68(%esi), %edx
    0x39, 0xd3,                                                  // cmpl %edx, %ebx
    0x89, 0xdd,                                                  // movl %ebx, %ebp
    0x7c, 0x02,                                                  // jl 0x15b <run+0x128>
    0x89, 0xd5,                                                  // movl %edx, %ebp
    0x8b, 0x54, 0x24, 0x40,                                      // movl 64(%esp), %edx
    0x8b, 0x52, 0x40,                                            // movl 64(%edx), %edx
    0x85, 0xc9,                                                  // testl %ecx, %ecx
    0x79, 0x02,                                                  // jns 0x168 <run+0x135>
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x29, 0xe9,                                                  // subl %ebp, %ecx
    0x8d, 0x8c, 0x51, 0x00, 0x08, 0x00, 0x00,                    // leal 2048(%ecx,%edx,2), %ecx
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x68, 0xc0, 0x00, 0x00, 0x00,                                // pushl $192
    0x50,                                                        // pushl %eax
    0x6a, 0xff,                                                  // pushl $-1
    0x6a, 0x22,                                                  // pushl $34
    0x6a, 0x03,                                                  // pushl $3
    0x51,                                                        // pushl %ecx
    0x50,                                                        // pushl %eax
    0xe8, 0x1c, 0x01, 0x00, 0x00,                                // calll 0x2a3 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0xb9, 0xff, 0x0f, 0x00, 0x00,                                // movl $4095, %ecx # imm = 0xFFF
    0x8d, 0x14, 0x08,                                            // leal (%eax,%ecx), %edx
    0x39, 0xca,                                                  // cmpl %ecx, %edx
    0x77, 0x1b,                                                  // ja 0x1b1 <run+0x17e>
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x68, 0xfc, 0x00, 0x00, 0x00,                                // pushl $252
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x6a, 0x7f,                                                  // pushl $127
    0xe8, 0xf7, 0x00, 0x00, 0x00,                                // calll 0x2a3 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0xeb, 0xe7,                                                  // jmp 0x198 <run+0x165>
    0x8b, 0x54, 0x24, 0x40,                                      // movl 64(%esp), %edx
    0x8b, 0x72, 0x44,                                            // movl 68(%edx), %esi
    0x8b, 0x4a, 0x40,                                            // movl 64(%edx), %ecx
    0x01, 0xf5,                                                  // addl %esi, %ebp
    0x29, 0xe8,                                                  // subl %ebp, %eax
    0x89, 0xd5,                                                  // movl %edx, %ebp
    0x8d, 0x84, 0x08, 0xff, 0x03, 0x00, 0x00,                    // leal 1023(%eax,%ecx), %eax
    0xf7, 0xd9,                                                  // negl %ecx
    0x21, 0xc1,                                                  // andl %eax, %ecx
    0x83, 0x7a, 0x34, 0x00,                                      // cmpl $0, 52(%edx)
    0x7e, 0x1b,                                                  // jle 0x1ed <run+0x1ba>
    0x01, 0xf3,                                                  // addl %esi, %ebx
    0x01, 0xcb,                                                  // addl %ecx, %ebx
    0x8b, 0x45, 0x30,                                            // movl 48(%ebp), %eax
    0x01, 0xe8,                                                  // addl %ebp, %eax
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x8a, 0x14, 0x38,                                            // movb (%eax,%edi), %dl
    0x88, 0x14, 0x3b,                                            // movb %dl, (%ebx,%edi)
    0x47,                                                        // incl %edi
    0x3b, 0x7d, 0x34,                                            // cmpl 52(%ebp), %edi
    0x7c, 0xf4,                                                  // jl 0x1dd <run+0x1aa>
    0x8b, 0x7c, 0x24, 0x14,                                      // movl 20(%esp), %edi
    0x01, 0xf1,                                                  // addl %esi, %ecx
    0x85, 0xff,                                                  // testl %edi, %edi
    0x74, 0x1b,                                                  // je 0x20e <run+0x1db>
    0xb8, 0x00, 0xff, 0xff, 0xff,                                // movl $4294967040, %eax # imm = 0xFFFFFF00
    0x23, 0x07,                                                  // andl (%edi), %eax
    0x89, 0x49, 0x08,                                            // movl %ecx, 8(%ecx)
    0x89, 0x09,                                                  // movl %ecx, (%ecx)
    0x89, 0x41, 0x14,                                            // movl %eax, 20(%ecx)
    0x8b, 0x44, 0x24, 0x10,                                      // movl 16(%esp), %eax
    0x89, 0x41, 0x10,                                            // movl %eax, 16(%ecx)
    0x8b, 0x47, 0x04,                                            // movl 4(%edi), %eax
    0xeb, 0x15,                                                  // jmp 0x223 <run+0x1f0>
    0x89, 0x49, 0x08,                                            // movl %ecx, 8(%ecx)
    0x89, 0x09,                                                  // movl %ecx, (%ecx)
    0xc7, 0x41, 0x14, 0x00, 0x00, 0x00, 0x00,                    // movl $0, 20(%ecx)
    0x8b, 0x44, 0x24, 0x10,                                      // movl 16(%esp), %eax
    0x89, 0x41, 0x10,                                            // movl %eax, 16(%ecx)
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x8b, 0x5c, 0x24, 0x18,                                      // movl 24(%esp), %ebx
    0x89, 0x41, 0x18,                                            // movl %eax, 24(%ecx)
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x51,                                                        // pushl %ecx
    0xe8, 0x97, 0x00, 0x00, 0x00,                                // calll 0x2ca <setThreadPointer>
    0x83, 0xc4, 0x04,                                            // addl $4, %esp
    0x8d, 0x74, 0x24, 0x14,                                      // leal 20(%esp), %esi
    0x89, 0xe9,                                                  // movl %ebp, %ecx
    0x8b, 0x54, 0x24, 0x2c,                                      // movl 44(%esp), %edx
    0x56,                                                        // pushl %esi
    0xe8, 0xac, 0x00, 0x00, 0x00,                                // calll 0x2f2 <relocate>
    0x83, 0xc4, 0x04,                                            // addl $4, %esp
    0x89, 0xe9,                                                  // movl %ebp, %ecx
    0x8b, 0x54, 0x24, 0x28,                                      // movl 40(%esp), %edx
    0x56,                                                        // pushl %esi
    0xe8, 0x9d, 0x00, 0x00, 0x00,                                // calll 0x2f2 <relocate>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x83, 0x7d, 0x48, 0x00,                                      // cmpl $0, 72(%ebp)
    0x8b, 0x74, 0x24, 0x24,                                      // movl 36(%esp), %esi
    0x7e, 0x25,                                                  // jle 0x287 <run+0x254>
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x8b, 0x44, 0xfd, 0x4c,                                      // movl 76(%ebp,%edi,8), %eax
    0x01, 0xe8,                                                  // addl %ebp, %eax
    0x83, 0x7c, 0xfd, 0x50, 0x00,                                // cmpl $0, 80(%ebp,%edi,8)
    0x74, 0x02,                                                  // je 0x273 <run+0x240>
    0x8b, 0x00,                                                  // movl (%eax), %eax
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0xff, 0x74, 0x24, 0x2c,                                      // pushl 44(%esp)
    0x53,                                                        // pushl %ebx
    0x56,                                                        // pushl %esi
    0xff, 0xd0,                                                  // calll *%eax
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x47,                                                        // incl %edi
    0x3b, 0x7d, 0x48,                                            // cmpl 72(%ebp), %edi
    0x7c, 0xdd,                                                  // jl 0x264 <run+0x231>
    0x8b, 0x45, 0x08,                                            // movl 8(%ebp), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0x02,                                                  // je 0x290 <run+0x25d>
    0x01, 0xe8,                                                  // addl %ebp, %eax
    0x8b, 0x4c, 0x24, 0x48,                                      // movl 72(%esp), %ecx
    0x89, 0x01,                                                  // movl %eax, (%ecx)
    0x03, 0x6d, 0x00,                                            // addl (%ebp), %ebp
    0x89, 0xe8,                                                  // movl %ebp, %eax
    0x83, 0xc4, 0x2c,                                            // addl $44, %esp
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    // systemCall:
    0x55,                                                        // pushl %ebp
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x53,                                                        // pushl %ebx
    0x8b, 0x5c, 0x24, 0x14,                                      // movl 20(%esp), %ebx
    0x8b, 0x4c, 0x24, 0x18,                                      // movl 24(%esp), %ecx
    0x8b, 0x54, 0x24, 0x1c,                                      // movl 28(%esp), %edx
    0x8b, 0x74, 0x24, 0x20,                                      // movl 32(%esp), %esi
    0x8b, 0x7c, 0x24, 0x24,                                      // movl 36(%esp), %edi
    0x8b, 0x6c, 0x24, 0x28,                                      // movl 40(%esp), %ebp
    0x8b, 0x44, 0x24, 0x2c,                                      // movl 44(%esp), %eax
    0xcd, 0x80,                                                  // int $128
    0x5b,                                                        // popl %ebx
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    // setThreadPointer:
    0x53,                                                        // pushl %ebx
    0x6a, 0x51,                                                  // pushl $81
    0x68, 0xff, 0xff, 0x0f, 0x00,                                // pushl $1048575 # imm = 0xFFFFF
    0xff, 0x74, 0x24, 0x10,                                      // pushl 16(%esp)
    0x6a, 0xff,                                                  // pushl $-1
    0xb8, 0xf3, 0x00, 0x00, 0x00,                                // movl $243, %eax
    0x89, 0xe3,                                                  // movl %esp, %ebx
    0xcd, 0x80,                                                  // int $128
    0x8b, 0x04, 0x24,                                            // movl (%esp), %eax
    0x8d, 0x04, 0xc5, 0x03, 0x00, 0x00, 0x00,                    // leal 3(,%eax,8), %eax
    0x8e, 0xe8,                                                  // movl %eax, %gs
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x5b,                                                        // popl %ebx
    0xc3,                                                        // retl
    // relocate:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x83, 0xec, 0x1c,                                            // subl $28, %esp
    0x89, 0xcf,                                                  // movl %ecx, %edi
    0x8b, 0x4a, 0x04,                                            // movl 4(%edx), %ecx
    0x85, 0xc9,                                                  // testl %ecx, %ecx
    0x0f, 0x8e, 0x8c, 0x00, 0x00, 0x00,                          // jle 0x392 <relocate+0xa0>
    0x8b, 0x44, 0x24, 0x30,                                      // movl 48(%esp), %eax
    0x8b, 0x77, 0x04,                                            // movl 4(%edi), %esi
    0x01, 0xfe,                                                  // addl %edi, %esi
    0x8b, 0x1a,                                                  // movl (%edx), %ebx
    0x89, 0xc2,                                                  // movl %eax, %edx
    0x01, 0xfb,                                                  // addl %edi, %ebx
    0x01, 0xd9,                                                  // addl %ebx, %ecx
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x85, 0xd2,                                                  // testl %edx, %edx
    0x0f, 0x95, 0xc0,                                            // setne %al
    0x8d, 0x2c, 0x85, 0x0c, 0x00, 0x00, 0x00,                    // leal 12(,%eax,4), %ebp
    0x89, 0x4c, 0x24, 0x08,                                      // movl %ecx, 8(%esp)
    0x89, 0x74, 0x24, 0x04,                                      // movl %esi, 4(%esp)
    0x89, 0x6c, 0x24, 0x0c,                                      // movl %ebp, 12(%esp)
    0x0f, 0xb6, 0x43, 0x04,                                      // movzbl 4(%ebx), %eax
    0x3b, 0x04, 0x2f,                                            // cmpl (%edi,%ebp), %eax
    0x75, 0x4d,                                                  // jne 0x387 <relocate+0x95>
    0x8b, 0x2b,                                                  // movl (%ebx), %ebp
    0x01, 0xf5,                                                  // addl %esi, %ebp
    0x83, 0x7f, 0x14, 0x00,                                      // cmpl $0, 20(%edi)
    0x89, 0xe8,                                                  // movl %ebp, %eax
    0x74, 0x03,                                                  // je 0x349 <relocate+0x57>
    0x8d, 0x43, 0x08,                                            // leal 8(%ebx), %eax
    0x8b, 0x00,                                                  // movl (%eax), %eax
    0x01, 0xf0,                                                  // addl %esi, %eax
    0x85, 0xd2,                                                  // testl %edx, %edx
    0x74, 0x2f,                                                  // je 0x380 <relocate+0x8e>
    0xc7, 0x44, 0x24, 0x10, 0x0c, 0x00, 0x00, 0x00,              // movl $12, 16(%esp)
    0x8b, 0x0a,                                                  // movl (%edx), %ecx
    0x89, 0x4c, 0x24, 0x14,                                      // movl %ecx, 20(%esp)
    0x89, 0xd6,                                                  // movl %edx, %esi
    0x8b, 0x52, 0x04,                                            // movl 4(%edx), %edx
    0x89, 0x54, 0x24, 0x18,                                      // movl %edx, 24(%esp)
    0x83, 0xec, 0x08,                                            // subl $8, %esp
    0x8d, 0x54, 0x24, 0x18,                                      // leal 24(%esp), %edx
    0x52,                                                        // pushl %edx
    0x51,                                                        // pushl %ecx
    0xff, 0xd0,                                                  // calll *%eax
    0x89, 0xf2,                                                  // movl %esi, %edx
    0x8b, 0x74, 0x24, 0x14,                                      // movl 20(%esp), %esi
    0x8b, 0x4c, 0x24, 0x18,                                      // movl 24(%esp), %ecx
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x89, 0x45, 0x00,                                            // movl %eax, (%ebp)
    0x8b, 0x6c, 0x24, 0x0c,                                      // movl 12(%esp), %ebp
    0x8b, 0x47, 0x14,                                            // movl 20(%edi), %eax
    0x8d, 0x5c, 0x83, 0x08,                                      // leal 8(%ebx,%eax,4), %ebx
    0x39, 0xcb,                                                  // cmpl %ecx, %ebx
    0x72, 0x9f,                                                  // jb 0x331 <relocate+0x3f>
    0x83, 0xc4, 0x1c,                                            // addl $28, %esp
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
  ],
  bareFinaliser: [
    // function:
    0xf3, 0x0f, 0x1e, 0xfb,                                      // endbr32
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0xe8, 0x00, 0x00, 0x00, 0x00,                                // calll 0xc <function+0xc>
    0x58,                                                        // popl %eax
    0x8d, 0x80, 0x44, 0x00, 0x00, 0x00,                          // leal 68(%eax), %eax
    0x89, 0x04, 0x24,                                            // movl %eax, (%esp)
    0xe8, 0x04, 0x00, 0x00, 0x00,                                // calll 0x1f <run>
    0x83, 0xc4, 0x0c,                                            // addl $12, %esp
    0xc3,                                                        // retl
    // run:
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x50,                                                        // pushl %eax
    0x8b, 0x74, 0x24, 0x10,                                      // movl 16(%esp), %esi
    0x8b, 0x3e,                                                  // movl (%esi), %edi
    0x85, 0xff,                                                  // testl %edi, %edi
    0x7e, 0x18,                                                  // jle 0x44 <run+0x25>
    0x47,                                                        // incl %edi
    0x8b, 0x44, 0xfe, 0xf4,                                      // movl -12(%esi,%edi,8), %eax
    0x01, 0xf0,                                                  // addl %esi, %eax
    0x83, 0x7c, 0xfe, 0xf8, 0x00,                                // cmpl $0, -8(%esi,%edi,8)
    0x74, 0x02,                                                  // je 0x3c <run+0x1d>
    0x8b, 0x00,                                                  // movl (%eax), %eax
    0xff, 0xd0,                                                  // calll *%eax
    0x4f,                                                        // decl %edi
    0x83, 0xff, 0x01,                                            // cmpl $1, %edi
    0x77, 0xe9,                                                  // ja 0x2d <run+0xe>
    0x83, 0xc4, 0x04,                                            // addl $4, %esp
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0xc3,                                                        // retl
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
  ],
  undefinedStubs: [
    // call:
    0x55,                                                        // pushl %ebp
    0x89, 0xe5,                                                  // movl %esp, %ebp
    0x83, 0xe4, 0xf0,                                            // andl $-16, %esp
    0x83, 0xec, 0x10,                                            // subl $16, %esp
    0xe8, 0x00, 0x00, 0x00, 0x00,                                // calll 0xe <call+0xe>
    0x58,                                                        // popl %eax
    0x8d, 0x80, 0xa2, 0x00, 0x00, 0x00,                          // leal 162(%eax), %eax
    0x89, 0x04, 0x24,                                            // movl %eax, (%esp)
    0x89, 0x4c, 0x24, 0x04,                                      // movl %ecx, 4(%esp)
    0x8d, 0x45, 0x08,                                            // leal 8(%ebp), %eax
    0x89, 0x44, 0x24, 0x08,                                      // movl %eax, 8(%esp)
    0xe8, 0x0e, 0x00, 0x00, 0x00,                                // calll 0x36 <run>
    0x89, 0xec,                                                  // movl %ebp, %esp
    0x5d,                                                        // popl %ebp
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0x02,                                                  // je 0x31 <call+0x31>
    0xff, 0xe0,                                                  // jmpl *%eax
    0x8b, 0x44, 0x24, 0x04,                                      // movl 4(%esp), %eax
    0xc3,                                                        // retl
    // run:
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x8b, 0x44, 0x24, 0x10,                                      // movl 16(%esp), %eax
    0x8b, 0x4c, 0x24, 0x14,                                      // movl 20(%esp), %ecx
    0x8b, 0x51, 0x1c,                                            // movl 28(%ecx), %edx
    0x8b, 0x0c, 0xd0,                                            // movl (%eax,%edx,8), %ecx
    0x01, 0xc1,                                                  // addl %eax, %ecx
    0x8b, 0x54, 0xd0, 0x04,                                      // movl 4(%eax,%edx,8), %edx
    0xe8, 0x27, 0x00, 0x00, 0x00,                                // calll 0x79 <stop>
    // systemCall:
    0x55,                                                        // pushl %ebp
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x53,                                                        // pushl %ebx
    0x8b, 0x5c, 0x24, 0x14,                                      // movl 20(%esp), %ebx
    0x8b, 0x4c, 0x24, 0x18,                                      // movl 24(%esp), %ecx
    0x8b, 0x54, 0x24, 0x1c,                                      // movl 28(%esp), %edx
    0x8b, 0x74, 0x24, 0x20,                                      // movl 32(%esp), %esi
    0x8b, 0x7c, 0x24, 0x24,                                      // movl 36(%esp), %edi
    0x8b, 0x6c, 0x24, 0x28,                                      // movl 40(%esp), %ebp
    0x8b, 0x44, 0x24, 0x2c,                                      // movl 44(%esp), %eax
    0xcd, 0x80,                                                  // int $128
    0x5b,                                                        // popl %ebx
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    // stop:
    0x56,                                                        // pushl %esi
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x6a, 0x04,                                                  // pushl $4
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x52,                                                        // pushl %edx
    0x51,                                                        // pushl %ecx
    0x6a, 0x02,                                                  // pushl $2
    0xe8, 0xc5, 0xff, 0xff, 0xff,                                // calll 0x52 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x68, 0xfc, 0x00, 0x00, 0x00,                                // pushl $252
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x6a, 0x7f,                                                  // pushl $127
    0xe8, 0xae, 0xff, 0xff, 0xff,                                // calll 0x52 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0xeb, 0xe7,                                                  // jmp 0x90 <stop+0x17>
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
  ],
  dlsymStubs: [
    // call:
    0x55,                                                        // pushl %ebp
    0x89, 0xe5,                                                  // movl %esp, %ebp
    0x83, 0xe4, 0xf0,                                            // andl $-16, %esp
    0x83, 0xec, 0x10,                                            // subl $16, %esp
    0xe8, 0x00, 0x00, 0x00, 0x00,                                // calll 0xe <call+0xe>
    0x58,                                                        // popl %eax
    0x8d, 0x80, 0x2a, 0x01, 0x00, 0x00,                          // leal 298(%eax), %eax
    0x89, 0x04, 0x24,                                            // movl %eax, (%esp)
    0x89, 0x4c, 0x24, 0x04,                                      // movl %ecx, 4(%esp)
    0x8d, 0x45, 0x08,                                            // leal 8(%ebp), %eax
    0x89, 0x44, 0x24, 0x08,                                      // movl %eax, 8(%esp)
    0xe8, 0x0e, 0x00, 0x00, 0x00,                                // calll 0x36 <run>
    0x89, 0xec,                                                  // movl %ebp, %esp
    0x5d,                                                        // popl %ebp
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0x02,                                                  // je 0x31 <call+0x31>
    0xff, 0xe0,                                                  // jmpl *%eax
    0x8b, 0x44, 0x24, 0x04,                                      // movl 4(%esp), %eax
    0xc3,                                                        // retl
    // run:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x83, 0xec, 0x14,                                            // subl $20, %esp
    0x8b, 0x54, 0x24, 0x30,                                      // movl 48(%esp), %edx
    0x8b, 0x7c, 0x24, 0x28,                                      // movl 40(%esp), %edi
    0x8b, 0x07,                                                  // movl (%edi), %eax
    0x8b, 0x04, 0x07,                                            // movl (%edi,%eax), %eax
    0x83, 0x3a, 0xff,                                            // cmpl $-1, (%edx)
    0x74, 0x08,                                                  // je 0x57 <run+0x21>
    0x83, 0xc4, 0x14,                                            // addl $20, %esp
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    0x8b, 0x77, 0x04,                                            // movl 4(%edi), %esi
    0x85, 0xf6,                                                  // testl %esi, %esi
    0x7e, 0xf1,                                                  // jle 0x4f <run+0x19>
    0x89, 0x44, 0x24, 0x08,                                      // movl %eax, 8(%esp)
    0x8b, 0x4c, 0x24, 0x2c,                                      // movl 44(%esp), %ecx
    0x8b, 0x42, 0x04,                                            // movl 4(%edx), %eax
    0x89, 0x44, 0x24, 0x04,                                      // movl %eax, 4(%esp)
    0x8b, 0x41, 0x1c,                                            // movl 28(%ecx), %eax
    0x89, 0x44, 0x24, 0x0c,                                      // movl %eax, 12(%esp)
    0x8d, 0x04, 0x76,                                            // leal (%esi,%esi,2), %eax
    0x8d, 0x74, 0x87, 0x08,                                      // leal 8(%edi,%eax,4), %esi
    0x8d, 0x4f, 0x08,                                            // leal 8(%edi), %ecx
    0x8d, 0x47, 0x01,                                            // leal 1(%edi), %eax
    0x89, 0x44, 0x24, 0x10,                                      // movl %eax, 16(%esp)
    0xc7, 0x04, 0x24, 0x00, 0x00, 0x00, 0x00,                    // movl $0, (%esp)
    0x89, 0xf0,                                                  // movl %esi, %eax
    0x29, 0xc8,                                                  // subl %ecx, %eax
    0xba, 0xab, 0xaa, 0xaa, 0x2a,                                // movl $715827883, %edx # imm = 0x2AAAAAAB
    0xf7, 0xea,                                                  // imull %edx
    0x89, 0xd0,                                                  // movl %edx, %eax
    0xc1, 0xe8, 0x1f,                                            // shrl $31, %eax
    0xc1, 0xfa, 0x02,                                            // sarl $2, %edx
    0x01, 0xc2,                                                  // addl %eax, %edx
    0x8d, 0x04, 0x52,                                            // leal (%edx,%edx,2), %eax
    0x8b, 0x1c, 0x81,                                            // movl (%ecx,%eax,4), %ebx
    0x8a, 0x14, 0x1f,                                            // movb (%edi,%ebx), %dl
    0x84, 0xd2,                                                  // testb %dl, %dl
    0x74, 0x19,                                                  // je 0xc7 <run+0x91>
    0x03, 0x5c, 0x24, 0x10,                                      // addl 16(%esp), %ebx
    0x8b, 0x6c, 0x24, 0x04,                                      // movl 4(%esp), %ebp
    0x3a, 0x55, 0x00,                                            // cmpb (%ebp), %dl
    0x75, 0x12,                                                  // jne 0xcd <run+0x97>
    0x45,                                                        // incl %ebp
    0x8a, 0x13,                                                  // movb (%ebx), %dl
    0x43,                                                        // incl %ebx
    0x84, 0xd2,                                                  // testb %dl, %dl
    0x75, 0xf3,                                                  // jne 0xb6 <run+0x80>
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0xeb, 0x06,                                                  // jmp 0xcd <run+0x97>
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x8b, 0x6c, 0x24, 0x04,                                      // movl 4(%esp), %ebp
    0x8d, 0x1c, 0x81,                                            // leal (%ecx,%eax,4), %ebx
    0x0f, 0xb6, 0xd2,                                            // movzbl %dl, %edx
    0x0f, 0xb6, 0x6d, 0x00,                                      // movzbl (%ebp), %ebp
    0x29, 0xea,                                                  // subl %ebp, %edx
    0x7e, 0x04,                                                  // jle 0xdf <run+0xa9>
    0x89, 0xde,                                                  // movl %ebx, %esi
    0xeb, 0x1b,                                                  // jmp 0xfa <run+0xc4>
    0x75, 0x14,                                                  // jne 0xf5 <run+0xbf>
    0x8b, 0x44, 0x81, 0x04,                                      // movl 4(%ecx,%eax,4), %eax
    0xc1, 0xf8, 0x02,                                            // sarl $2, %eax
    0x3b, 0x44, 0x24, 0x0c,                                      // cmpl 12(%esp), %eax
    0x7e, 0x07,                                                  // jle 0xf5 <run+0xbf>
    0x89, 0xde,                                                  // movl %ebx, %esi
    0x89, 0x1c, 0x24,                                            // movl %ebx, (%esp)
    0xeb, 0x05,                                                  // jmp 0xfa <run+0xc4>
    0x83, 0xc3, 0x0c,                                            // addl $12, %ebx
    0x89, 0xd9,                                                  // movl %ebx, %ecx
    0x39, 0xf1,                                                  // cmpl %esi, %ecx
    0x72, 0x8e,                                                  // jb 0x8c <run+0x56>
    0x8b, 0x14, 0x24,                                            // movl (%esp), %edx
    0x85, 0xd2,                                                  // testl %edx, %edx
    0x8b, 0x44, 0x24, 0x08,                                      // movl 8(%esp), %eax
    0x0f, 0x84, 0x42, 0xff, 0xff, 0xff,                          // je 0x4f <run+0x19>
    0x8b, 0x4a, 0x04,                                            // movl 4(%edx), %ecx
    0x83, 0xe1, 0x03,                                            // andl $3, %ecx
    0x83, 0xf9, 0x02,                                            // cmpl $2, %ecx
    0x0f, 0x84, 0x33, 0xff, 0xff, 0xff,                          // je 0x4f <run+0x19>
    0x03, 0x7a, 0x08,                                            // addl 8(%edx), %edi
    0x83, 0xf9, 0x01,                                            // cmpl $1, %ecx
    0x8b, 0x44, 0x24, 0x30,                                      // movl 48(%esp), %eax
    0x75, 0x02,                                                  // jne 0x12a <run+0xf4>
    0x8b, 0x3f,                                                  // movl (%edi), %edi
    0x89, 0x38,                                                  // movl %edi, (%eax)
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0xe9, 0x1c, 0xff, 0xff, 0xff,                                // jmp 0x4f <run+0x19>
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
  ],
  libraries: [
    // call:
    0x55,                                                        // pushl %ebp
    0x89, 0xe5,                                                  // movl %esp, %ebp
    0x83, 0xe4, 0xf0,                                            // andl $-16, %esp
    0x83, 0xec, 0x10,                                            // subl $16, %esp
    0xe8, 0x00, 0x00, 0x00, 0x00,                                // calll 0xe <call+0xe>
    0x58,                                                        // popl %eax
    0x8d, 0x80, 0xaa, 0x35, 0x00, 0x00,                          // leal 13738(%eax), %eax
    0x89, 0x04, 0x24,                                            // movl %eax, (%esp)
    0x89, 0x4c, 0x24, 0x04,                                      // movl %ecx, 4(%esp)
    0x8d, 0x45, 0x08,                                            // leal 8(%ebp), %eax
    0x89, 0x44, 0x24, 0x08,                                      // movl %eax, 8(%esp)
    0xe8, 0x0e, 0x00, 0x00, 0x00,                                // calll 0x36 <run>
    0x89, 0xec,                                                  // movl %ebp, %esp
    0x5d,                                                        // popl %ebp
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0x02,                                                  // je 0x31 <call+0x31>
    0xff, 0xe0,                                                  // jmpl *%eax
    0x8b, 0x44, 0x24, 0x04,                                      // movl 4(%esp), %eax
    0xc3,                                                        // retl
    // run:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x81, 0xec, 0x2c, 0x01, 0x00, 0x00,                          // subl $300, %esp # imm = 0x12C
    0x8b, 0xbc, 0x24, 0x40, 0x01, 0x00, 0x00,                    // movl 320(%esp), %edi
    0x8b, 0x8c, 0x24, 0x44, 0x01, 0x00, 0x00,                    // movl 324(%esp), %ecx
    0x8b, 0x5f, 0x0c,                                            // movl 12(%edi), %ebx
    0x01, 0xfb,                                                  // addl %edi, %ebx
    0x8b, 0x69, 0x1c,                                            // movl 28(%ecx), %ebp
    0x83, 0xfd, 0x01,                                            // cmpl $1, %ebp
    0x0f, 0x84, 0x8c, 0x00, 0x00, 0x00,                          // je 0xeb <run+0xb5>
    0x8b, 0x94, 0x24, 0x48, 0x01, 0x00, 0x00,                    // movl 328(%esp), %edx
    0x85, 0xed,                                                  // testl %ebp, %ebp
    0x0f, 0x85, 0x93, 0x00, 0x00, 0x00,                          // jne 0x101 <run+0xcb>
    0xb8, 0xf4, 0xff, 0xff, 0xff,                                // movl $4294967284, %eax # imm = 0xFFFFFFF4
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x83, 0x7f, 0x10, 0x00,                                      // cmpl $0, 16(%edi)
    0x75, 0x04,                                                  // jne 0x7f <run+0x49>
    0x8b, 0x4c, 0x02, 0x0c,                                      // movl 12(%edx,%eax), %ecx
    0x89, 0x4c, 0x03, 0x0c,                                      // movl %ecx, 12(%ebx,%eax)
    0x83, 0xc0, 0x04,                                            // addl $4, %eax
    0x75, 0xeb,                                                  // jne 0x73 <run+0x3d>
    0x8b, 0x47, 0x40,                                            // movl 64(%edi), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x84, 0xa7, 0x06, 0x00, 0x00,                          // je 0x73a <run+0x704>
    0x8b, 0x04, 0x07,                                            // movl (%edi,%eax), %eax
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0x85, 0xc0,                                                  // testl %eax, %eax
    0xbe, 0x00, 0x00, 0x00, 0x00,                                // movl $0, %esi
    0x74, 0x0c,                                                  // je 0xad <run+0x77>
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x6a, 0x1f,                                                  // pushl $31
    0xff, 0xd0,                                                  // calll *%eax
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x89, 0xc6,                                                  // movl %eax, %esi
    0x03, 0xbf, 0x9c, 0x00, 0x00, 0x00,                          // addl 156(%edi), %edi
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x8d, 0x44, 0x24, 0x2c,                                      // leal 44(%esp), %eax
    0x68, 0x2c, 0x01, 0x00, 0x00,                                // pushl $300 # imm = 0x12C
    0x55,                                                        // pushl %ebp
    0x55,                                                        // pushl %ebp
    0x55,                                                        // pushl %ebp
    0x89, 0xc5,                                                  // movl %eax, %ebp
    0x50,                                                        // pushl %eax
    0x57,                                                        // pushl %edi
    0x6a, 0x9c,                                                  // pushl $-100
    0xe8, 0x93, 0x09, 0x00, 0x00,                                // calll 0xa60 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x88, 0x5a, 0x01, 0x00, 0x00,                          // js 0x232 <run+0x1fc>
    0x8b, 0x44, 0x24, 0x28,                                      // movl 40(%esp), %eax
    0x89, 0x43, 0x40,                                            // movl %eax, 64(%ebx)
    0x8b, 0x44, 0x24, 0x34,                                      // movl 52(%esp), %eax
    0x89, 0x43, 0x44,                                            // movl %eax, 68(%ebx)
    0xe9, 0x4f, 0x06, 0x00, 0x00,                                // jmp 0x73a <run+0x704>
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0x6a, 0x01,                                                  // pushl $1
    0xe8, 0x95, 0x09, 0x00, 0x00,                                // calll 0xa8e <finalise>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0xe9, 0x39, 0x06, 0x00, 0x00,                                // jmp 0x73a <run+0x704>
    0x89, 0xe8,                                                  // movl %ebp, %eax
    0xc1, 0xe0, 0x05,                                            // shll $5, %eax
    0x29, 0xc1,                                                  // subl %eax, %ecx
    0x8d, 0x75, 0xfe,                                            // leal -2(%ebp), %esi
    0x83, 0xfe, 0x06,                                            // cmpl $6, %esi
    0x0f, 0x8f, 0x84, 0x00, 0x00, 0x00,                          // jg 0x198 <run+0x162>
    0x83, 0xfd, 0x04,                                            // cmpl $4, %ebp
    0x0f, 0x8e, 0x43, 0x01, 0x00, 0x00,                          // jle 0x260 <run+0x22a>
    0x83, 0xfd, 0x05,                                            // cmpl $5, %ebp
    0x0f, 0x84, 0xf2, 0x02, 0x00, 0x00,                          // je 0x418 <run+0x3e2>
    0x83, 0xfd, 0x06,                                            // cmpl $6, %ebp
    0x0f, 0x84, 0x19, 0x03, 0x00, 0x00,                          // je 0x448 <run+0x412>
    0x83, 0xfd, 0x08,                                            // cmpl $8, %ebp
    0x8b, 0x94, 0x24, 0x48, 0x01, 0x00, 0x00,                    // movl 328(%esp), %edx
    0x0f, 0x85, 0x7e, 0x03, 0x00, 0x00,                          // jne 0x4bd <run+0x487>
    0x8b, 0x42, 0x04,                                            // movl 4(%edx), %eax
    0x89, 0x44, 0x24, 0x28,                                      // movl %eax, 40(%esp)
    0x8b, 0x42, 0x08,                                            // movl 8(%edx), %eax
    0x89, 0x44, 0x24, 0x2c,                                      // movl %eax, 44(%esp)
    0xb8, 0xf8, 0xff, 0xff, 0xff,                                // movl $4294967288, %eax # imm = 0xFFFFFFF8
    0xc7, 0x44, 0x04, 0x38, 0x00, 0x00, 0x00, 0x00,              // movl $0, 56(%esp,%eax)
    0x83, 0xc0, 0x04,                                            // addl $4, %eax
    0x75, 0xf3,                                                  // jne 0x152 <run+0x11c>
    0x83, 0x3a, 0x00,                                            // cmpl $0, (%edx)
    0x0f, 0x84, 0x9d, 0x04, 0x00, 0x00,                          // je 0x605 <run+0x5cf>
    0x89, 0xd9,                                                  // movl %ebx, %ecx
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0xe8, 0xd4, 0x18, 0x00, 0x00,                                // calll 0x1a45 <errorOf>
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0x0b,                                                  // je 0x180 <run+0x14a>
    0xc7, 0x40, 0x0c, 0x00, 0x00, 0x00, 0x00,                    // movl $0, 12(%eax)
    0xf0,                                                        // lock
    0xff, 0x4b, 0x18,                                            // decl 24(%ebx)
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0x6a, 0x06,                                                  // pushl $6
    0xe8, 0xfd, 0x0d, 0x00, 0x00,                                // calll 0xf8b <realOf>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x89, 0xc5,                                                  // movl %eax, %ebp
    0xe9, 0xa4, 0x05, 0x00, 0x00,                                // jmp 0x73c <run+0x706>
    0x89, 0x4c, 0x24, 0x14,                                      // movl %ecx, 20(%esp)
    0x8d, 0x75, 0xf7,                                            // leal -9(%ebp), %esi
    0xd1, 0xee,                                                  // shrl %esi
    0x83, 0xe5, 0x01,                                            // andl $1, %ebp
    0x3b, 0x77, 0x44,                                            // cmpl 68(%edi), %esi
    0x8b, 0x02,                                                  // movl (%edx), %eax
    0x89, 0x44, 0x24, 0x0c,                                      // movl %eax, 12(%esp)
    0x75, 0x1b,                                                  // jne 0x1ca <run+0x194>
    0x8b, 0x44, 0x24, 0x0c,                                      // movl 12(%esp), %eax
    0x29, 0xd8,                                                  // subl %ebx, %eax
    0x05, 0xb8, 0xfd, 0xff, 0xff,                                // addl $4294966712, %eax # imm = 0xFFFFFDB8
    0x89, 0xf1,                                                  // movl %esi, %ecx
    0xc1, 0xe1, 0x06,                                            // shll $6, %ecx
    0x8d, 0x0c, 0xb1,                                            // leal (%ecx,%esi,4), %ecx
    0x39, 0xc8,                                                  // cmpl %ecx, %eax
    0x0f, 0x83, 0xe4, 0x01, 0x00, 0x00,                          // jae 0x3ae <run+0x378>
    0x89, 0x74, 0x24, 0x10,                                      // movl %esi, 16(%esp)
    0x8b, 0x72, 0x04,                                            // movl 4(%edx), %esi
    0x89, 0x74, 0x24, 0x28,                                      // movl %esi, 40(%esp)
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x89, 0x44, 0x24, 0x2c,                                      // movl %eax, 44(%esp)
    0x89, 0x44, 0x24, 0x30,                                      // movl %eax, 48(%esp)
    0xc7, 0x44, 0x24, 0x34, 0x01, 0x00, 0x00, 0x00,              // movl $1, 52(%esp)
    0x8b, 0x47, 0x10,                                            // movl 16(%edi), %eax
    0x89, 0x44, 0x24, 0x38,                                      // movl %eax, 56(%esp)
    0x85, 0xed,                                                  // testl %ebp, %ebp
    0x75, 0x0f,                                                  // jne 0x201 <run+0x1cb>
    0x8b, 0x42, 0x08,                                            // movl 8(%edx), %eax
    0x89, 0x44, 0x24, 0x2c,                                      // movl %eax, 44(%esp)
    0xc7, 0x44, 0x24, 0x30, 0x01, 0x00, 0x00, 0x00,              // movl $1, 48(%esp)
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0xe8, 0x50, 0x27, 0x00, 0x00,                                // calll 0x295a <begin>
    0x8a, 0x0e,                                                  // movb (%esi), %cl
    0x84, 0xc9,                                                  // testb %cl, %cl
    0x0f, 0x84, 0x99, 0x00, 0x00, 0x00,                          // je 0x2ad <run+0x277>
    0x46,                                                        // incl %esi
    0xb8, 0x05, 0x15, 0x00, 0x00,                                // movl $5381, %eax # imm = 0x1505
    0x89, 0xc2,                                                  // movl %eax, %edx
    0xc1, 0xe2, 0x05,                                            // shll $5, %edx
    0x01, 0xc2,                                                  // addl %eax, %edx
    0x0f, 0xb6, 0xc1,                                            // movzbl %cl, %eax
    0x01, 0xd0,                                                  // addl %edx, %eax
    0x8a, 0x0e,                                                  // movb (%esi), %cl
    0x46,                                                        // incl %esi
    0x84, 0xc9,                                                  // testb %cl, %cl
    0x75, 0xed,                                                  // jne 0x21a <run+0x1e4>
    0xe9, 0x80, 0x00, 0x00, 0x00,                                // jmp 0x2b2 <run+0x27c>
    0x85, 0xf6,                                                  // testl %esi, %esi
    0x0f, 0x84, 0x00, 0x05, 0x00, 0x00,                          // je 0x73a <run+0x704>
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x68, 0x2c, 0x01, 0x00, 0x00,                                // pushl $300 # imm = 0x12C
    0x50,                                                        // pushl %eax
    0x50,                                                        // pushl %eax
    0x50,                                                        // pushl %eax
    0x55,                                                        // pushl %ebp
    0x56,                                                        // pushl %esi
    0x6a, 0x9c,                                                  // pushl $-100
    0xe8, 0x10, 0x08, 0x00, 0x00,                                // calll 0xa60 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x89, 0x7d, 0xfe, 0xff, 0xff,                          // jns 0xd8 <run+0xa2>
    0xe9, 0xda, 0x04, 0x00, 0x00,                                // jmp 0x73a <run+0x704>
    0x83, 0xfd, 0x02,                                            // cmpl $2, %ebp
    0x0f, 0x84, 0x0f, 0x02, 0x00, 0x00,                          // je 0x478 <run+0x442>
    0x83, 0xfd, 0x04,                                            // cmpl $4, %ebp
    0x0f, 0x85, 0x4b, 0x02, 0x00, 0x00,                          // jne 0x4bd <run+0x487>
    0x89, 0xd6,                                                  // movl %edx, %esi
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0x89, 0xd9,                                                  // movl %ebx, %ecx
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0xe8, 0xc6, 0x17, 0x00, 0x00,                                // calll 0x1a45 <errorOf>
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x84, 0xad, 0x03, 0x00, 0x00,                          // je 0x634 <run+0x5fe>
    0x8b, 0x40, 0x04,                                            // movl 4(%eax), %eax
    0x89, 0x06,                                                  // movl %eax, (%esi)
    0x89, 0xd9,                                                  // movl %ebx, %ecx
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0xe8, 0xb0, 0x17, 0x00, 0x00,                                // calll 0x1a45 <errorOf>
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x84, 0x9f, 0x04, 0x00, 0x00,                          // je 0x73c <run+0x706>
    0xc7, 0x40, 0x0c, 0x00, 0x00, 0x00, 0x00,                    // movl $0, 12(%eax)
    0xf0,                                                        // lock
    0xff, 0x4b, 0x18,                                            // decl 24(%ebx)
    0xe9, 0x8f, 0x04, 0x00, 0x00,                                // jmp 0x73c <run+0x706>
    0xb8, 0x05, 0x15, 0x00, 0x00,                                // movl $5381, %eax # imm = 0x1505
    0x89, 0x44, 0x24, 0x3c,                                      // movl %eax, 60(%esp)
    0x8b, 0x4c, 0x24, 0x0c,                                      // movl 12(%esp), %ecx
    0x29, 0xd9,                                                  // subl %ebx, %ecx
    0x81, 0xc1, 0xb8, 0xfd, 0xff, 0xff,                          // addl $4294966712, %ecx # imm = 0xFFFFFDB8
    0x8b, 0x47, 0x44,                                            // movl 68(%edi), %eax
    0x89, 0xc2,                                                  // movl %eax, %edx
    0xc1, 0xe2, 0x06,                                            // shll $6, %edx
    0x8d, 0x2c, 0x82,                                            // leal (%edx,%eax,4), %ebp
    0xba, 0xf1, 0xf0, 0xf0, 0xf0,                                // movl $4042322161, %edx # imm = 0xF0F0F0F1
    0x89, 0xc8,                                                  // movl %ecx, %eax
    0xf7, 0xe2,                                                  // mull %edx
    0x39, 0xe9,                                                  // cmpl %ebp, %ecx
    0x72, 0x05,                                                  // jb 0x2df <run+0x2a9>
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x4e,                                                        // decl %esi
    0xeb, 0x05,                                                  // jmp 0x2e4 <run+0x2ae>
    0x89, 0xd6,                                                  // movl %edx, %esi
    0xc1, 0xee, 0x06,                                            // shrl $6, %esi
    0x8b, 0x44, 0x24, 0x0c,                                      // movl 12(%esp), %eax
    0x83, 0xf8, 0xff,                                            // cmpl $-1, %eax
    0x74, 0x61,                                                  // je 0x34e <run+0x318>
    0x39, 0xe9,                                                  // cmpl %ebp, %ecx
    0x0f, 0x83, 0xe5, 0x00, 0x00, 0x00,                          // jae 0x3da <run+0x3a4>
    0x8b, 0x47, 0x5c,                                            // movl 92(%edi), %eax
    0x01, 0xf8,                                                  // addl %edi, %eax
    0x89, 0x44, 0x24, 0x0c,                                      // movl %eax, 12(%esp)
    0x8d, 0x2c, 0xf6,                                            // leal (%esi,%esi,8), %ebp
    0xc1, 0xe5, 0x04,                                            // shll $4, %ebp
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x8d, 0x4c, 0x24, 0x24,                                      // leal 36(%esp), %ecx
    0x89, 0xfa,                                                  // movl %edi, %edx
    0x8d, 0x44, 0x24, 0x34,                                      // leal 52(%esp), %eax
    0x50,                                                        // pushl %eax
    0x68, 0x01, 0x00, 0x00, 0x80,                                // pushl $2147483649 # imm = 0x80000001
    0x8b, 0x44, 0x24, 0x20,                                      // movl 32(%esp), %eax
    0xff, 0x74, 0x05, 0x54,                                      // pushl 84(%ebp,%eax)
    0xff, 0x74, 0x05, 0x50,                                      // pushl 80(%ebp,%eax)
    0x53,                                                        // pushl %ebx
    0xe8, 0x6d, 0x2c, 0x00, 0x00,                                // calll 0x2f96 <search>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x8d, 0x44, 0x24, 0x18,                                      // leal 24(%esp), %eax
    0x83, 0x78, 0x04, 0xfe,                                      // cmpl $-2, 4(%eax)
    0x0f, 0x85, 0x9a, 0x02, 0x00, 0x00,                          // jne 0x5d4 <run+0x59e>
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0x6a, 0x00,                                                  // pushl $0
    0x8d, 0x44, 0x24, 0x30,                                      // leal 48(%esp), %eax
    0x50,                                                        // pushl %eax
    0x56,                                                        // pushl %esi
    0xe9, 0xd9, 0x03, 0x00, 0x00,                                // jmp 0x727 <run+0x6f1>
    0x8b, 0x47, 0x5c,                                            // movl 92(%edi), %eax
    0x01, 0xf8,                                                  // addl %edi, %eax
    0x8b, 0x54, 0x24, 0x10,                                      // movl 16(%esp), %edx
    0x8d, 0x0c, 0xd2,                                            // leal (%edx,%edx,8), %ecx
    0xc1, 0xe1, 0x04,                                            // shll $4, %ecx
    0xf6, 0x44, 0x01, 0x48, 0x01,                                // testb $1, 72(%ecx,%eax)
    0x0f, 0x85, 0x36, 0x02, 0x00, 0x00,                          // jne 0x59e <run+0x568>
    0x8b, 0x4c, 0x08, 0x4c,                                      // movl 76(%eax,%ecx), %ecx
    0x8d, 0x2c, 0xc9,                                            // leal (%ecx,%ecx,8), %ebp
    0xc1, 0xe5, 0x04,                                            // shll $4, %ebp
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x8d, 0x4c, 0x24, 0x2c,                                      // leal 44(%esp), %ecx
    0x89, 0xfa,                                                  // movl %edi, %edx
    0x8d, 0x74, 0x24, 0x34,                                      // leal 52(%esp), %esi
    0x56,                                                        // pushl %esi
    0xff, 0x74, 0x24, 0x20,                                      // pushl 32(%esp)
    0xff, 0x74, 0x28, 0x54,                                      // pushl 84(%eax,%ebp)
    0xff, 0x74, 0x28, 0x50,                                      // pushl 80(%eax,%ebp)
    0x53,                                                        // pushl %ebx
    0xe8, 0x04, 0x2c, 0x00, 0x00,                                // calll 0x2f96 <search>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x8d, 0x44, 0x24, 0x20,                                      // leal 32(%esp), %eax
    0x8b, 0x40, 0x04,                                            // movl 4(%eax), %eax
    0x83, 0xf8, 0xfe,                                            // cmpl $-2, %eax
    0x0f, 0x84, 0x70, 0x03, 0x00, 0x00,                          // je 0x715 <run+0x6df>
    0x8b, 0x44, 0x24, 0x20,                                      // movl 32(%esp), %eax
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0xeb, 0x60,                                                  // jmp 0x40e <run+0x3d8>
    0x89, 0xd9,                                                  // movl %ebx, %ecx
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0xe8, 0x8e, 0x16, 0x00, 0x00,                                // calll 0x1a45 <errorOf>
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0x0b,                                                  // je 0x3c6 <run+0x390>
    0xc7, 0x40, 0x0c, 0x00, 0x00, 0x00, 0x00,                    // movl $0, 12(%eax)
    0xf0,                                                        // lock
    0xff, 0x4b, 0x18,                                            // decl 24(%ebx)
    0xb8, 0x08, 0x00, 0x00, 0x00,                                // movl $8, %eax
    0x29, 0xe8,                                                  // subl %ebp, %eax
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0x50,                                                        // pushl %eax
    0xe9, 0xa2, 0x03, 0x00, 0x00,                                // jmp 0x77c <run+0x746>
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x84, 0x63, 0x01, 0x00, 0x00,                          // je 0x545 <run+0x50f>
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0xe8, 0x94, 0x31, 0x00, 0x00,                                // calll 0x357d <programOf>
    0x3b, 0x44, 0x24, 0x0c,                                      // cmpl 12(%esp), %eax
    0x8b, 0x44, 0x24, 0x0c,                                      // movl 12(%esp), %eax
    0x0f, 0x84, 0x4e, 0x01, 0x00, 0x00,                          // je 0x545 <run+0x50f>
    0x83, 0xec, 0x08,                                            // subl $8, %esp
    0x89, 0xc6,                                                  // movl %eax, %esi
    0x8d, 0x44, 0x24, 0x30,                                      // leal 48(%esp), %eax
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0x50,                                                        // pushl %eax
    0x56,                                                        // pushl %esi
    0xe8, 0x99, 0x2d, 0x00, 0x00,                                // calll 0x31a4 <askReal>
    0x83, 0xc4, 0x0c,                                            // addl $12, %esp
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0x50,                                                        // pushl %eax
    0xe9, 0x79, 0x02, 0x00, 0x00,                                // jmp 0x691 <run+0x65b>
    0x83, 0xec, 0x08,                                            // subl $8, %esp
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0x6a, 0x00,                                                  // pushl $0
    0xff, 0xb4, 0x24, 0x54, 0x01, 0x00, 0x00,                    // pushl 340(%esp)
    0xe8, 0x87, 0x16, 0x00, 0x00,                                // calll 0x1ab4 <tell>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x85, 0x02, 0x03, 0x00, 0x00,                          // jne 0x73c <run+0x706>
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0x6a, 0x03,                                                  // pushl $3
    0xe9, 0x34, 0x03, 0x00, 0x00,                                // jmp 0x77c <run+0x746>
    0x83, 0xec, 0x08,                                            // subl $8, %esp
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0x6a, 0x01,                                                  // pushl $1
    0xff, 0xb4, 0x24, 0x54, 0x01, 0x00, 0x00,                    // pushl 340(%esp)
    0xe8, 0x57, 0x16, 0x00, 0x00,                                // calll 0x1ab4 <tell>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x85, 0xd2, 0x02, 0x00, 0x00,                          // jne 0x73c <run+0x706>
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0x6a, 0x04,                                                  // pushl $4
    0xe9, 0x04, 0x03, 0x00, 0x00,                                // jmp 0x77c <run+0x746>
    0x83, 0xec, 0x08,                                            // subl $8, %esp
    0x89, 0xce,                                                  // movl %ecx, %esi
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xd0,                                                  // movl %edx, %eax
    0x89, 0xda,                                                  // movl %ebx, %edx
    0x50,                                                        // pushl %eax
    0x56,                                                        // pushl %esi
    0xe8, 0x71, 0x0f, 0x00, 0x00,                                // calll 0x13fb <open>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x85, 0xa5, 0x02, 0x00, 0x00,                          // jne 0x73c <run+0x706>
    0x89, 0xd9,                                                  // movl %ebx, %ecx
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0xe8, 0xa5, 0x15, 0x00, 0x00,                                // calll 0x1a45 <errorOf>
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0x0b,                                                  // je 0x4af <run+0x479>
    0xc7, 0x40, 0x0c, 0x00, 0x00, 0x00, 0x00,                    // movl $0, 12(%eax)
    0xf0,                                                        // lock
    0xff, 0x4b, 0x18,                                            // decl 24(%ebx)
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0x6a, 0x00,                                                  // pushl $0
    0xe9, 0xbf, 0x02, 0x00, 0x00,                                // jmp 0x77c <run+0x746>
    0x8b, 0x0a,                                                  // movl (%edx), %ecx
    0x29, 0xd9,                                                  // subl %ebx, %ecx
    0x81, 0xc1, 0xb8, 0xfd, 0xff, 0xff,                          // addl $4294966712, %ecx # imm = 0xFFFFFDB8
    0x8b, 0x47, 0x44,                                            // movl 68(%edi), %eax
    0x89, 0xc2,                                                  // movl %eax, %edx
    0xc1, 0xe2, 0x06,                                            // shll $6, %edx
    0x8d, 0x2c, 0x82,                                            // leal (%edx,%eax,4), %ebp
    0xba, 0xf1, 0xf0, 0xf0, 0xf0,                                // movl $4042322161, %edx # imm = 0xF0F0F0F1
    0x89, 0xc8,                                                  // movl %ecx, %eax
    0xf7, 0xe2,                                                  // mull %edx
    0xc1, 0xea, 0x06,                                            // shrl $6, %edx
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x48,                                                        // decl %eax
    0x39, 0xe9,                                                  // cmpl %ebp, %ecx
    0x72, 0x02,                                                  // jb 0x4e7 <run+0x4b1>
    0x89, 0xc2,                                                  // movl %eax, %edx
    0x0f, 0x83, 0xf7, 0x00, 0x00, 0x00,                          // jae 0x5e4 <run+0x5ae>
    0x89, 0x54, 0x24, 0x0c,                                      // movl %edx, 12(%esp)
    0x83, 0xfe, 0x01,                                            // cmpl $1, %esi
    0x0f, 0x85, 0x4f, 0x02, 0x00, 0x00,                          // jne 0x749 <run+0x713>
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0xe8, 0x57, 0x24, 0x00, 0x00,                                // calll 0x295a <begin>
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0x83, 0x7f, 0x10, 0x00,                                      // cmpl $0, 16(%edi)
    0xb8, 0x00, 0x00, 0x00, 0x00,                                // movl $0, %eax
    0x0f, 0x85, 0x21, 0x04, 0x00, 0x00,                          // jne 0x935 <run+0x8ff>
    0x8b, 0x74, 0x24, 0x0c,                                      // movl 12(%esp), %esi
    0x89, 0xf0,                                                  // movl %esi, %eax
    0xc1, 0xe0, 0x06,                                            // shll $6, %eax
    0x8d, 0x04, 0xb0,                                            // leal (%eax,%esi,4), %eax
    0x83, 0xbc, 0x03, 0x5c, 0x02, 0x00, 0x00, 0x00,              // cmpl $0, 604(%ebx,%eax)
    0x0f, 0x84, 0xb2, 0x03, 0x00, 0x00,                          // je 0x8e0 <run+0x8aa>
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0x56,                                                        // pushl %esi
    0xe8, 0xbd, 0x24, 0x00, 0x00,                                // calll 0x29f8 <closeNumber>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0xe9, 0xf0, 0x03, 0x00, 0x00,                                // jmp 0x935 <run+0x8ff>
    0x83, 0xec, 0x08,                                            // subl $8, %esp
    0x8d, 0x6c, 0x24, 0x30,                                      // leal 48(%esp), %ebp
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0x55,                                                        // pushl %ebp
    0x50,                                                        // pushl %eax
    0xe8, 0x4d, 0x2c, 0x00, 0x00,                                // calll 0x31a4 <askReal>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x84, 0xe0, 0x00, 0x00, 0x00,                          // je 0x642 <run+0x60c>
    0x89, 0xc6,                                                  // movl %eax, %esi
    0x8b, 0x47, 0x44,                                            // movl 68(%edi), %eax
    0x83, 0xf8, 0x02,                                            // cmpl $2, %eax
    0x0f, 0x8c, 0x19, 0x01, 0x00, 0x00,                          // jl 0x689 <run+0x653>
    0x8b, 0x4f, 0x5c,                                            // movl 92(%edi), %ecx
    0x8d, 0x8c, 0x39, 0x9c, 0x00, 0x00, 0x00,                    // leal 156(%ecx,%edi), %ecx
    0x48,                                                        // decl %eax
    0x8b, 0x11,                                                  // movl (%ecx), %edx
    0x01, 0xfa,                                                  // addl %edi, %edx
    0x39, 0xf2,                                                  // cmpl %esi, %edx
    0x77, 0x0d,                                                  // ja 0x590 <run+0x55a>
    0x8b, 0x51, 0x04,                                            // movl 4(%ecx), %edx
    0x01, 0xfa,                                                  // addl %edi, %edx
    0x39, 0xf2,                                                  // cmpl %esi, %edx
    0x0f, 0x87, 0x0e, 0x02, 0x00, 0x00,                          // ja 0x79e <run+0x768>
    0x81, 0xc1, 0x90, 0x00, 0x00, 0x00,                          // addl $144, %ecx
    0x48,                                                        // decl %eax
    0x75, 0xe2,                                                  // jne 0x57b <run+0x545>
    0xe9, 0xeb, 0x00, 0x00, 0x00,                                // jmp 0x689 <run+0x653>
    0x8b, 0x47, 0x54,                                            // movl 84(%edi), %eax
    0x8b, 0x4f, 0x58,                                            // movl 88(%edi), %ecx
    0x8b, 0x57, 0x64,                                            // movl 100(%edi), %edx
    0x85, 0xc9,                                                  // testl %ecx, %ecx
    0x0f, 0x8e, 0xf7, 0x00, 0x00, 0x00,                          // jle 0x6a6 <run+0x670>
    0x89, 0x44, 0x24, 0x0c,                                      // movl %eax, 12(%esp)
    0x8d, 0x2c, 0x82,                                            // leal (%edx,%eax,4), %ebp
    0x01, 0xfd,                                                  // addl %edi, %ebp
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x8b, 0x44, 0x24, 0x10,                                      // movl 16(%esp), %eax
    0x39, 0x44, 0xb5, 0x00,                                      // cmpl %eax, (%ebp,%esi,4)
    0x74, 0x07,                                                  // je 0x5cb <run+0x595>
    0x46,                                                        // incl %esi
    0x39, 0xf1,                                                  // cmpl %esi, %ecx
    0x75, 0xf5,                                                  // jne 0x5be <run+0x588>
    0x89, 0xce,                                                  // movl %ecx, %esi
    0x8b, 0x44, 0x24, 0x0c,                                      // movl 12(%esp), %eax
    0xe9, 0xd4, 0x00, 0x00, 0x00,                                // jmp 0x6a8 <run+0x672>
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0xff, 0x74, 0x24, 0x1c,                                      // pushl 28(%esp)
    0xe9, 0xad, 0x00, 0x00, 0x00,                                // jmp 0x691 <run+0x65b>
    0x89, 0xd9,                                                  // movl %ebx, %ecx
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0xe8, 0x58, 0x14, 0x00, 0x00,                                // calll 0x1a45 <errorOf>
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x84, 0x7f, 0x01, 0x00, 0x00,                          // je 0x774 <run+0x73e>
    0xc7, 0x40, 0x0c, 0x00, 0x00, 0x00, 0x00,                    // movl $0, 12(%eax)
    0xf0,                                                        // lock
    0xff, 0x4b, 0x18,                                            // decl 24(%ebx)
    0xe9, 0x6f, 0x01, 0x00, 0x00,                                // jmp 0x774 <run+0x73e>
    0x83, 0xec, 0x08,                                            // subl $8, %esp
    0x8d, 0x44, 0x24, 0x30,                                      // leal 48(%esp), %eax
    0x89, 0xce,                                                  // movl %ecx, %esi
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0x50,                                                        // pushl %eax
    0x56,                                                        // pushl %esi
    0xe8, 0xe2, 0x0d, 0x00, 0x00,                                // calll 0x13fb <open>
    0x8b, 0x8c, 0x24, 0x58, 0x01, 0x00, 0x00,                    // movl 344(%esp), %ecx
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x84, 0x3d, 0xfb, 0xff, 0xff,                          // je 0x168 <run+0x132>
    0x8b, 0x44, 0x24, 0x28,                                      // movl 40(%esp), %eax
    0xe9, 0x04, 0x01, 0x00, 0x00,                                // jmp 0x738 <run+0x702>
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0x6a, 0x02,                                                  // pushl $2
    0xe9, 0x3a, 0x01, 0x00, 0x00,                                // jmp 0x77c <run+0x746>
    0x83, 0xec, 0x08,                                            // subl $8, %esp
    0x8d, 0x74, 0x24, 0x20,                                      // leal 32(%esp), %esi
    0x89, 0xf1,                                                  // movl %esi, %ecx
    0x89, 0xfa,                                                  // movl %edi, %edx
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0xe8, 0xee, 0x29, 0x00, 0x00,                                // calll 0x3042 <searchGlobals>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x8b, 0x46, 0x04,                                            // movl 4(%esi), %eax
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x83, 0xf8, 0xfe,                                            // cmpl $-2, %eax
    0x74, 0x28,                                                  // je 0x689 <run+0x653>
    0x83, 0x7c, 0x24, 0x0c, 0x00,                                // cmpl $0, 12(%esp)
    0x75, 0x14,                                                  // jne 0x67c <run+0x646>
    0x83, 0xec, 0x08,                                            // subl $8, %esp
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0x50,                                                        // pushl %eax
    0xff, 0x74, 0x24, 0x1c,                                      // pushl 28(%esp)
    0xe8, 0x03, 0x27, 0x00, 0x00,                                // calll 0x2d7c <use>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0xe8, 0xd5, 0x22, 0x00, 0x00,                                // calll 0x295a <begin>
    0x8b, 0x74, 0x24, 0x18,                                      // movl 24(%esp), %esi
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0x56,                                                        // pushl %esi
    0xff, 0x74, 0x24, 0x18,                                      // pushl 24(%esp)
    0xff, 0x74, 0x24, 0x20,                                      // pushl 32(%esp)
    0xe8, 0x5e, 0x27, 0x00, 0x00,                                // calll 0x2dfc <replaced>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0xe9, 0x8b, 0x00, 0x00, 0x00,                                // jmp 0x731 <run+0x6fb>
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x8d, 0x6e, 0x01,                                            // leal 1(%esi), %ebp
    0x39, 0xcd,                                                  // cmpl %ecx, %ebp
    0x7d, 0x66,                                                  // jge 0x715 <run+0x6df>
    0x8d, 0x14, 0xb2,                                            // leal (%edx,%esi,4), %edx
    0xf7, 0xd6,                                                  // notl %esi
    0x01, 0xce,                                                  // addl %ecx, %esi
    0x8d, 0x04, 0x82,                                            // leal (%edx,%eax,4), %eax
    0x8d, 0x6c, 0x07, 0x04,                                      // leal 4(%edi,%eax), %ebp
    0x8b, 0x45, 0x00,                                            // movl (%ebp), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x79, 0x25,                                                  // jns 0x6e9 <run+0x6b3>
    0x83, 0xec, 0x08,                                            // subl $8, %esp
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0x8d, 0x44, 0x24, 0x30,                                      // leal 48(%esp), %eax
    0x50,                                                        // pushl %eax
    0x6a, 0xff,                                                  // pushl $-1
    0xe8, 0xcd, 0x2a, 0x00, 0x00,                                // calll 0x31a4 <askReal>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x85, 0xc7, 0xfc, 0xff, 0xff,                          // jne 0x3a9 <run+0x373>
    0x8b, 0x45, 0x00,                                            // movl (%ebp), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x78, 0x26,                                                  // js 0x70f <run+0x6d9>
    0x89, 0x44, 0x24, 0x0c,                                      // movl %eax, 12(%esp)
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x8d, 0x4c, 0x24, 0x1c,                                      // leal 28(%esp), %ecx
    0x89, 0xfa,                                                  // movl %edi, %edx
    0x8d, 0x44, 0x24, 0x2c,                                      // leal 44(%esp), %eax
    0x50,                                                        // pushl %eax
    0xff, 0x74, 0x24, 0x14,                                      // pushl 20(%esp)
    0x53,                                                        // pushl %ebx
    0xe8, 0xad, 0x29, 0x00, 0x00,                                // calll 0x30b2 <lookInto>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x83, 0x7c, 0x24, 0x1c, 0xfe,                                // cmpl $-2, 28(%esp)
    0x75, 0x7a,                                                  // jne 0x789 <run+0x753>
    0x83, 0xc5, 0x04,                                            // addl $4, %ebp
    0x4e,                                                        // decl %esi
    0x75, 0xa8,                                                  // jne 0x6bd <run+0x687>
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x8d, 0x44, 0x24, 0x2c,                                      // leal 44(%esp), %eax
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0x6a, 0x00,                                                  // pushl $0
    0x50,                                                        // pushl %eax
    0xff, 0x74, 0x24, 0x1c,                                      // pushl 28(%esp)
    0xe8, 0x53, 0x27, 0x00, 0x00,                                // calll 0x2e7f <failSymbol>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x8b, 0x8c, 0x24, 0x48, 0x01, 0x00, 0x00,                    // movl 328(%esp), %ecx
    0x89, 0x01,                                                  // movl %eax, (%ecx)
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0x89, 0xe8,                                                  // movl %ebp, %eax
    0x81, 0xc4, 0x2c, 0x01, 0x00, 0x00,                          // addl $300, %esp # imm = 0x12C
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    0x8b, 0x94, 0x24, 0x48, 0x01, 0x00, 0x00,                    // movl 328(%esp), %edx
    0x8b, 0x42, 0x04,                                            // movl 4(%edx), %eax
    0x89, 0xc1,                                                  // movl %eax, %ecx
    0x83, 0xe1, 0xfe,                                            // andl $-2, %ecx
    0x83, 0xf9, 0x04,                                            // cmpl $4, %ecx
    0x74, 0x0b,                                                  // je 0x768 <run+0x732>
    0x83, 0x7f, 0x10, 0x00,                                      // cmpl $0, 16(%edi)
    0x74, 0x7f,                                                  // je 0x7e2 <run+0x7ac>
    0x83, 0xf8, 0x02,                                            // cmpl $2, %eax
    0x74, 0x7a,                                                  // je 0x7e2 <run+0x7ac>
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xd5,                                                  // movl %edx, %ebp
    0xe8, 0x0c, 0x2e, 0x00, 0x00,                                // calll 0x357d <programOf>
    0x89, 0x45, 0x00,                                            // movl %eax, (%ebp)
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0x56,                                                        // pushl %esi
    0xe8, 0x0a, 0x08, 0x00, 0x00,                                // calll 0xf8b <realOf>
    0x81, 0xc4, 0x3c, 0x01, 0x00, 0x00,                          // addl $316, %esp # imm = 0x13C
    0xeb, 0xbb,                                                  // jmp 0x744 <run+0x70e>
    0x8b, 0x4c, 0x24, 0x18,                                      // movl 24(%esp), %ecx
    0x8b, 0x44, 0x24, 0x1c,                                      // movl 28(%esp), %eax
    0x89, 0x44, 0x24, 0x24,                                      // movl %eax, 36(%esp)
    0x89, 0x4c, 0x24, 0x20,                                      // movl %ecx, 32(%esp)
    0xe9, 0xfe, 0xfb, 0xff, 0xff,                                // jmp 0x39c <run+0x366>
    0xf6, 0x41, 0x3c, 0x01,                                      // testb $1, 60(%ecx)
    0x0f, 0x85, 0xe1, 0xfe, 0xff, 0xff,                          // jne 0x689 <run+0x653>
    0x83, 0xec, 0x08,                                            // subl $8, %esp
    0x8d, 0x74, 0x24, 0x20,                                      // leal 32(%esp), %esi
    0x89, 0xf1,                                                  // movl %esi, %ecx
    0x89, 0xfa,                                                  // movl %edi, %edx
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0xe8, 0x88, 0x28, 0x00, 0x00,                                // calll 0x3042 <searchGlobals>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x8b, 0x46, 0x04,                                            // movl 4(%esi), %eax
    0x83, 0xf8, 0xfe,                                            // cmpl $-2, %eax
    0x0f, 0x85, 0x98, 0xfe, 0xff, 0xff,                          // jne 0x661 <run+0x62b>
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0x56,                                                        // pushl %esi
    0x55,                                                        // pushl %ebp
    0x56,                                                        // pushl %esi
    0xe8, 0xa5, 0x26, 0x00, 0x00,                                // calll 0x2e7f <failSymbol>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0xe9, 0xa7, 0xfe, 0xff, 0xff,                                // jmp 0x689 <run+0x653>
    0x8b, 0x42, 0x08,                                            // movl 8(%edx), %eax
    0x89, 0x44, 0x24, 0x10,                                      // movl %eax, 16(%esp)
    0x8b, 0x4f, 0x5c,                                            // movl 92(%edi), %ecx
    0x01, 0xf9,                                                  // addl %edi, %ecx
    0x8b, 0x54, 0x24, 0x0c,                                      // movl 12(%esp), %edx
    0x89, 0xd0,                                                  // movl %edx, %eax
    0xc1, 0xe0, 0x06,                                            // shll $6, %eax
    0x8d, 0x34, 0x90,                                            // leal (%eax,%edx,4), %esi
    0x8d, 0x2c, 0xd2,                                            // leal (%edx,%edx,8), %ebp
    0xc1, 0xe5, 0x04,                                            // shll $4, %ebp
    0x8b, 0x44, 0x0d, 0x00,                                      // movl (%ebp,%ecx), %eax
    0x01, 0xf8,                                                  // addl %edi, %eax
    0x89, 0x84, 0x33, 0x48, 0x02, 0x00, 0x00,                    // movl %eax, 584(%ebx,%esi)
    0x8b, 0x44, 0x0d, 0x08,                                      // movl 8(%ebp,%ecx), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0x02,                                                  // je 0x817 <run+0x7e1>
    0x01, 0xf8,                                                  // addl %edi, %eax
    0x89, 0x74, 0x24, 0x14,                                      // movl %esi, 20(%esp)
    0x8d, 0xb4, 0x33, 0x4c, 0x02, 0x00, 0x00,                    // leal 588(%ebx,%esi), %esi
    0x89, 0x46, 0x04,                                            // movl %eax, 4(%esi)
    0x83, 0x3e, 0x00,                                            // cmpl $0, (%esi)
    0x75, 0x08,                                                  // jne 0x832 <run+0x7fc>
    0x8b, 0x44, 0x29, 0x04,                                      // movl 4(%ecx,%ebp), %eax
    0x01, 0xf8,                                                  // addl %edi, %eax
    0x89, 0x06,                                                  // movl %eax, (%esi)
    0x89, 0x4c, 0x24, 0x0c,                                      // movl %ecx, 12(%esp)
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0xe8, 0x1b, 0x21, 0x00, 0x00,                                // calll 0x295a <begin>
    0x8b, 0x8c, 0x24, 0x48, 0x01, 0x00, 0x00,                    // movl 328(%esp), %ecx
    0x8b, 0x41, 0x04,                                            // movl 4(%ecx), %eax
    0x83, 0xf8, 0x08,                                            // cmpl $8, %eax
    0x0f, 0x8f, 0xf1, 0x00, 0x00, 0x00,                          // jg 0x943 <run+0x90d>
    0x83, 0xf8, 0x01,                                            // cmpl $1, %eax
    0x0f, 0x84, 0x5c, 0x01, 0x00, 0x00,                          // je 0x9b7 <run+0x981>
    0x83, 0xf8, 0x02,                                            // cmpl $2, %eax
    0x0f, 0x84, 0x5f, 0x01, 0x00, 0x00,                          // je 0x9c3 <run+0x98d>
    0x83, 0xf8, 0x06,                                            // cmpl $6, %eax
    0x0f, 0x85, 0xa3, 0x01, 0x00, 0x00,                          // jne 0xa10 <run+0x9da>
    0x8b, 0x44, 0x24, 0x14,                                      // movl 20(%esp), %eax
    0x83, 0xbc, 0x03, 0x88, 0x02, 0x00, 0x00, 0x00,              // cmpl $0, 648(%ebx,%eax)
    0x74, 0x07,                                                  // je 0x882 <run+0x84c>
    0x8d, 0xb4, 0x03, 0x88, 0x02, 0x00, 0x00,                    // leal 648(%ebx,%eax), %esi
    0x8b, 0x06,                                                  // movl (%esi), %eax
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x8b, 0x7c, 0x24, 0x10,                                      // movl 16(%esp), %edi
    0x80, 0x3c, 0x10, 0x00,                                      // cmpb $0, (%eax,%edx)
    0x8d, 0x52, 0x01,                                            // leal 1(%edx), %edx
    0x75, 0xf7,                                                  // jne 0x88a <run+0x854>
    0x8d, 0x4a, 0xff,                                            // leal -1(%edx), %ecx
    0x85, 0xc9,                                                  // testl %ecx, %ecx
    0x7e, 0x03,                                                  // jle 0x89d <run+0x867>
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x41,                                                        // incl %ecx
    0x8d, 0x72, 0xff,                                            // leal -1(%edx), %esi
    0x83, 0xfe, 0x02,                                            // cmpl $2, %esi
    0x7c, 0x0b,                                                  // jl 0x8b0 <run+0x87a>
    0x80, 0x7c, 0x10, 0xfe, 0x2f,                                // cmpb $47, -2(%eax,%edx)
    0x89, 0xf2,                                                  // movl %esi, %edx
    0x75, 0xef,                                                  // jne 0x89d <run+0x867>
    0x89, 0xf1,                                                  // movl %esi, %ecx
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x83, 0xfe, 0x02,                                            // cmpl $2, %esi
    0x0f, 0x9d, 0xc3,                                            // setge %bl
    0x89, 0xca,                                                  // movl %ecx, %edx
    0x29, 0xda,                                                  // subl %ebx, %edx
    0x85, 0xd2,                                                  // testl %edx, %edx
    0x7e, 0x15,                                                  // jle 0x8d5 <run+0x89f>
    0xf7, 0xdb,                                                  // negl %ebx
    0x8d, 0x4c, 0x19, 0x01,                                      // leal 1(%ecx,%ebx), %ecx
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x8a, 0x1c, 0x30,                                            // movb (%eax,%esi), %bl
    0x88, 0x1c, 0x37,                                            // movb %bl, (%edi,%esi)
    0x49,                                                        // decl %ecx
    0x46,                                                        // incl %esi
    0x83, 0xf9, 0x01,                                            // cmpl $1, %ecx
    0x77, 0xf3,                                                  // ja 0x8c8 <run+0x892>
    0xc6, 0x04, 0x17, 0x00,                                      // movb $0, (%edi,%edx)
    0x31, 0xff,                                                  // xorl %edi, %edi
    0xe9, 0x72, 0x01, 0x00, 0x00,                                // jmp 0xa52 <run+0xa1c>
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0x56,                                                        // pushl %esi
    0xe8, 0x2a, 0x2c, 0x00, 0x00,                                // calll 0x3517 <titleOf>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x89, 0x44, 0x24, 0x28,                                      // movl %eax, 40(%esp)
    0x03, 0xbf, 0x8c, 0x00, 0x00, 0x00,                          // addl 140(%edi), %edi
    0x89, 0x7c, 0x24, 0x2c,                                      // movl %edi, 44(%esp)
    0xc7, 0x44, 0x24, 0x30, 0x00, 0x00, 0x00, 0x00,              // movl $0, 48(%esp)
    0xb8, 0xf4, 0xff, 0xff, 0xff,                                // movl $4294967284, %eax # imm = 0xFFFFFFF4
    0xc7, 0x44, 0x04, 0x40, 0x00, 0x00, 0x00, 0x00,              // movl $0, 64(%esp,%eax)
    0x83, 0xc0, 0x04,                                            // addl $4, %eax
    0x75, 0xf3,                                                  // jne 0x90b <run+0x8d5>
    0x83, 0xec, 0x20,                                            // subl $32, %esp
    0x8d, 0x74, 0x24, 0x48,                                      // leal 72(%esp), %esi
    0xb9, 0x06, 0x00, 0x00, 0x00,                                // movl $6, %ecx
    0x89, 0xe7,                                                  // movl %esp, %edi
    0xf3, 0xa5,                                                  // rep movsl (%esi), %es:(%edi)
    0x89, 0xd9,                                                  // movl %ebx, %ecx
    0xe8, 0x13, 0x21, 0x00, 0x00,                                // calll 0x2a42 <fail>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x48,                                                        // decl %eax
    0x8b, 0x8c, 0x24, 0x48, 0x01, 0x00, 0x00,                    // movl 328(%esp), %ecx
    0x89, 0x01,                                                  // movl %eax, (%ecx)
    0xe9, 0xf9, 0xfd, 0xff, 0xff,                                // jmp 0x73c <run+0x706>
    0x83, 0xf8, 0x09,                                            // cmpl $9, %eax
    0x0f, 0x84, 0x84, 0x00, 0x00, 0x00,                          // je 0x9d0 <run+0x99a>
    0x83, 0xf8, 0x0a,                                            // cmpl $10, %eax
    0x8b, 0x54, 0x24, 0x0c,                                      // movl 12(%esp), %edx
    0x0f, 0x84, 0x8f, 0x00, 0x00, 0x00,                          // je 0x9e8 <run+0x9b2>
    0x83, 0xf8, 0x0b,                                            // cmpl $11, %eax
    0x0f, 0x85, 0xae, 0x00, 0x00, 0x00,                          // jne 0xa10 <run+0x9da>
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0x6a, 0x05,                                                  // pushl $5
    0xe8, 0x1b, 0x06, 0x00, 0x00,                                // calll 0xf8b <realOf>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x89, 0xc3,                                                  // movl %eax, %ebx
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0xe8, 0x01, 0x2c, 0x00, 0x00,                                // calll 0x357d <programOf>
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0xff, 0x74, 0x24, 0x14,                                      // pushl 20(%esp)
    0x6a, 0x0b,                                                  // pushl $11
    0x50,                                                        // pushl %eax
    0xff, 0xd3,                                                  // calll *%ebx
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x88, 0xbc, 0x00, 0x00, 0x00,                          // js 0xa4f <run+0xa19>
    0x8b, 0x54, 0x24, 0x0c,                                      // movl 12(%esp), %edx
    0x8b, 0x44, 0x2a, 0x30,                                      // movl 48(%edx,%ebp), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x8b, 0x8c, 0x24, 0x48, 0x01, 0x00, 0x00,                    // movl 328(%esp), %ecx
    0x74, 0x11,                                                  // je 0x9b7 <run+0x981>
    0x01, 0xc7,                                                  // addl %eax, %edi
    0x8b, 0x44, 0x24, 0x10,                                      // movl 16(%esp), %eax
    0x89, 0x38,                                                  // movl %edi, (%eax)
    0x8b, 0x7c, 0x2a, 0x34,                                      // movl 52(%edx,%ebp), %edi
    0xe9, 0xa2, 0x00, 0x00, 0x00,                                // jmp 0xa59 <run+0xa23>
    0x8b, 0x44, 0x24, 0x10,                                      // movl 16(%esp), %eax
    0xc7, 0x00, 0x00, 0x00, 0x00, 0x00,                          // movl $0, (%eax)
    0xeb, 0x21,                                                  // jmp 0x9e4 <run+0x9ae>
    0x8b, 0x44, 0x24, 0x14,                                      // movl 20(%esp), %eax
    0x8d, 0x84, 0x03, 0x48, 0x02, 0x00, 0x00,                    // leal 584(%ebx,%eax), %eax
    0xeb, 0x0e,                                                  // jmp 0x9de <run+0x9a8>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x8b, 0x54, 0x24, 0x0c,                                      // movl 12(%esp), %edx
    0x83, 0x7c, 0x2a, 0x38, 0x00,                                // cmpl $0, 56(%edx,%ebp)
    0x0f, 0x95, 0xc0,                                            // setne %al
    0x8b, 0x54, 0x24, 0x10,                                      // movl 16(%esp), %edx
    0x89, 0x02,                                                  // movl %eax, (%edx)
    0x31, 0xff,                                                  // xorl %edi, %edi
    0xeb, 0x71,                                                  // jmp 0xa59 <run+0xa23>
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x83, 0x7c, 0x2a, 0x38, 0x00,                                // cmpl $0, 56(%edx,%ebp)
    0xb8, 0x00, 0x00, 0x00, 0x00,                                // movl $0, %eax
    0x74, 0x12,                                                  // je 0xa08 <run+0x9d2>
    0x8d, 0x74, 0x2a, 0x38,                                      // leal 56(%edx,%ebp), %esi
    0xe8, 0x88, 0x00, 0x00, 0x00,                                // calll 0xa87 <threadPointer>
    0x8b, 0x8c, 0x24, 0x48, 0x01, 0x00, 0x00,                    // movl 328(%esp), %ecx
    0x03, 0x06,                                                  // addl (%esi), %eax
    0x8b, 0x54, 0x24, 0x10,                                      // movl 16(%esp), %edx
    0x89, 0x02,                                                  // movl %eax, (%edx)
    0xeb, 0x49,                                                  // jmp 0xa59 <run+0xa23>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x8d, 0x74, 0x24, 0x28,                                      // leal 40(%esp), %esi
    0x89, 0x46, 0x14,                                            // movl %eax, 20(%esi)
    0x89, 0x46, 0x10,                                            // movl %eax, 16(%esi)
    0x89, 0x46, 0x0c,                                            // movl %eax, 12(%esi)
    0x89, 0x46, 0x08,                                            // movl %eax, 8(%esi)
    0x89, 0x46, 0x04,                                            // movl %eax, 4(%esi)
    0x03, 0xbf, 0x98, 0x00, 0x00, 0x00,                          // addl 152(%edi), %edi
    0x89, 0x3e,                                                  // movl %edi, (%esi)
    0x83, 0xec, 0x20,                                            // subl $32, %esp
    0xb9, 0x06, 0x00, 0x00, 0x00,                                // movl $6, %ecx
    0x89, 0xe7,                                                  // movl %esp, %edi
    0xf3, 0xa5,                                                  // rep movsl (%esi), %es:(%edi)
    0x89, 0xd9,                                                  // movl %ebx, %ecx
    0xe8, 0x02, 0x20, 0x00, 0x00,                                // calll 0x2a42 <fail>
    0x8b, 0x8c, 0x24, 0x68, 0x01, 0x00, 0x00,                    // movl 360(%esp), %ecx
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x4f,                                                        // decl %edi
    0xeb, 0x0a,                                                  // jmp 0xa59 <run+0xa23>
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x4f,                                                        // decl %edi
    0x8b, 0x8c, 0x24, 0x48, 0x01, 0x00, 0x00,                    // movl 328(%esp), %ecx
    0x89, 0x39,                                                  // movl %edi, (%ecx)
    0xe9, 0xda, 0xfc, 0xff, 0xff,                                // jmp 0x73a <run+0x704>
    // systemCall:
    0x55,                                                        // pushl %ebp
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x53,                                                        // pushl %ebx
    0x8b, 0x5c, 0x24, 0x14,                                      // movl 20(%esp), %ebx
    0x8b, 0x4c, 0x24, 0x18,                                      // movl 24(%esp), %ecx
    0x8b, 0x54, 0x24, 0x1c,                                      // movl 28(%esp), %edx
    0x8b, 0x74, 0x24, 0x20,                                      // movl 32(%esp), %esi
    0x8b, 0x7c, 0x24, 0x24,                                      // movl 36(%esp), %edi
    0x8b, 0x6c, 0x24, 0x28,                                      // movl 40(%esp), %ebp
    0x8b, 0x44, 0x24, 0x2c,                                      // movl 44(%esp), %eax
    0xcd, 0x80,                                                  // int $128
    0x5b,                                                        // popl %ebx
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    // threadPointer:
    0x65, 0xa1, 0x00, 0x00, 0x00, 0x00,                          // movl %gs:0, %eax
    0xc3,                                                        // retl
    // finalise:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x81, 0xec, 0x3c, 0x08, 0x00, 0x00,                          // subl $2108, %esp # imm = 0x83C
    0x89, 0xd6,                                                  // movl %edx, %esi
    0x89, 0xcf,                                                  // movl %ecx, %edi
    0x8b, 0x49, 0x44,                                            // movl 68(%ecx), %ecx
    0x8d, 0x04, 0x09,                                            // leal (%ecx,%ecx), %eax
    0x8d, 0x2c, 0x80,                                            // leal (%eax,%eax,4), %ebp
    0x81, 0xfd, 0x01, 0x08, 0x00, 0x00,                          // cmpl $2049, %ebp # imm = 0x801
    0x7d, 0x40,                                                  // jge 0xaed <finalise+0x5f>
    0x8d, 0x44, 0x24, 0x3c,                                      // leal 60(%esp), %eax
    0x89, 0x44, 0x24, 0x14,                                      // movl %eax, 20(%esp)
    0x8d, 0x5c, 0xcc, 0x3c,                                      // leal 60(%esp,%ecx,8), %ebx
    0x8d, 0x45, 0xff,                                            // leal -1(%ebp), %eax
    0x3d, 0xff, 0x07, 0x00, 0x00,                                // cmpl $2047, %eax # imm = 0x7FF
    0x89, 0x6c, 0x24, 0x34,                                      // movl %ebp, 52(%esp)
    0x77, 0x64,                                                  // ja 0xb2b <finalise+0x9d>
    0xb8, 0x04, 0x00, 0x00, 0x00,                                // movl $4, %eax
    0x8d, 0x54, 0x24, 0x3c,                                      // leal 60(%esp), %edx
    0x89, 0x54, 0x24, 0x14,                                      // movl %edx, 20(%esp)
    0x81, 0xfd, 0x00, 0x08, 0x00, 0x00,                          // cmpl $2048, %ebp # imm = 0x800
    0xc7, 0x44, 0x04, 0x38, 0x00, 0x00, 0x00, 0x00,              // movl $0, 56(%esp,%eax)
    0x7f, 0x47,                                                  // jg 0xb2b <finalise+0x9d>
    0x39, 0xe8,                                                  // cmpl %ebp, %eax
    0x8d, 0x40, 0x04,                                            // leal 4(%eax), %eax
    0x7c, 0xe9,                                                  // jl 0xad4 <finalise+0x46>
    0xeb, 0x3e,                                                  // jmp 0xb2b <finalise+0x9d>
    0x89, 0xcb,                                                  // movl %ecx, %ebx
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x68, 0xc0, 0x00, 0x00, 0x00,                                // pushl $192
    0x50,                                                        // pushl %eax
    0x6a, 0xff,                                                  // pushl $-1
    0x6a, 0x22,                                                  // pushl $34
    0x6a, 0x03,                                                  // pushl $3
    0x55,                                                        // pushl %ebp
    0x50,                                                        // pushl %eax
    0xe8, 0x59, 0xff, 0xff, 0xff,                                // calll 0xa60 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x89, 0x44, 0x24, 0x14,                                      // movl %eax, 20(%esp)
    0x05, 0xff, 0x0f, 0x00, 0x00,                                // addl $4095, %eax # imm = 0xFFF
    0x3d, 0x00, 0x10, 0x00, 0x00,                                // cmpl $4096, %eax # imm = 0x1000
    0x0f, 0x82, 0x62, 0x04, 0x00, 0x00,                          // jb 0xf80 <finalise+0x4f2>
    0x89, 0x6c, 0x24, 0x34,                                      // movl %ebp, 52(%esp)
    0x89, 0xd9,                                                  // movl %ebx, %ecx
    0x8b, 0x44, 0x24, 0x14,                                      // movl 20(%esp), %eax
    0x8d, 0x1c, 0xd8,                                            // leal (%eax,%ebx,8), %ebx
    0x89, 0x5c, 0x24, 0x10,                                      // movl %ebx, 16(%esp)
    0x01, 0xd9,                                                  // addl %ebx, %ecx
    0x89, 0x4c, 0x24, 0x1c,                                      // movl %ecx, 28(%esp)
    0x89, 0xf1,                                                  // movl %esi, %ecx
    0xe8, 0xdc, 0x05, 0x00, 0x00,                                // calll 0x1118 <lock>
    0x83, 0xbc, 0x24, 0x50, 0x08, 0x00, 0x00, 0x00,              // cmpl $0, 2128(%esp)
    0x8b, 0x6f, 0x44,                                            // movl 68(%edi), %ebp
    0x89, 0x74, 0x24, 0x18,                                      // movl %esi, 24(%esp)
    0x89, 0xf8,                                                  // movl %edi, %eax
    0x89, 0x7c, 0x24, 0x0c,                                      // movl %edi, 12(%esp)
    0x75, 0x64,                                                  // jne 0xbb7 <finalise+0x129>
    0x83, 0xfd, 0x01,                                            // cmpl $1, %ebp
    0x7e, 0x5f,                                                  // jle 0xbb7 <finalise+0x129>
    0x81, 0xc6, 0xb8, 0x02, 0x00, 0x00,                          // addl $696, %esi # imm = 0x2B8
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x43,                                                        // incl %ebx
    0x83, 0x3e, 0x00,                                            // cmpl $0, (%esi)
    0x74, 0x1a,                                                  // je 0xb80 <finalise+0xf2>
    0x83, 0x7e, 0xfc, 0x00,                                      // cmpl $0, -4(%esi)
    0x75, 0x20,                                                  // jne 0xb8c <finalise+0xfe>
    0x8b, 0x44, 0x24, 0x0c,                                      // movl 12(%esp), %eax
    0x8b, 0x40, 0x5c,                                            // movl 92(%eax), %eax
    0x8a, 0x84, 0x38, 0xd8, 0x00, 0x00, 0x00,                    // movb 216(%eax,%edi), %al
    0x24, 0x02,                                                  // andb $2, %al
    0xd0, 0xe8,                                                  // shrb %al
    0xeb, 0x02,                                                  // jmp 0xb82 <finalise+0xf4>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x83, 0x7e, 0xe8, 0x00,                                      // cmpl $0, -24(%esi)
    0x75, 0x04,                                                  // jne 0xb8c <finalise+0xfe>
    0x84, 0xc0,                                                  // testb %al, %al
    0x74, 0x1d,                                                  // je 0xba9 <finalise+0x11b>
    0x83, 0xec, 0x08,                                            // subl $8, %esp
    0x8b, 0x6c, 0x24, 0x14,                                      // movl 20(%esp), %ebp
    0x89, 0xe9,                                                  // movl %ebp, %ecx
    0x8b, 0x54, 0x24, 0x20,                                      // movl 32(%esp), %edx
    0xff, 0x74, 0x24, 0x24,                                      // pushl 36(%esp)
    0x53,                                                        // pushl %ebx
    0xe8, 0x84, 0x06, 0x00, 0x00,                                // calll 0x1227 <markUsed>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x8b, 0x6d, 0x44,                                            // movl 68(%ebp), %ebp
    0x43,                                                        // incl %ebx
    0x83, 0xc6, 0x44,                                            // addl $68, %esi
    0x81, 0xc7, 0x90, 0x00, 0x00, 0x00,                          // addl $144, %edi
    0x39, 0xeb,                                                  // cmpl %ebp, %ebx
    0x7c, 0xaa,                                                  // jl 0xb61 <finalise+0xd3>
    0x8b, 0x5c, 0x24, 0x18,                                      // movl 24(%esp), %ebx
    0x8b, 0x4b, 0x10,                                            // movl 16(%ebx), %ecx
    0x8d, 0x41, 0x01,                                            // leal 1(%ecx), %eax
    0x89, 0x44, 0x24, 0x24,                                      // movl %eax, 36(%esp)
    0x8b, 0x7c, 0x24, 0x0c,                                      // movl 12(%esp), %edi
    0x83, 0x7f, 0x10, 0x00,                                      // cmpl $0, 16(%edi)
    0x0f, 0x84, 0x85, 0x00, 0x00, 0x00,                          // je 0xc58 <finalise+0x1ca>
    0x83, 0xfd, 0x02,                                            // cmpl $2, %ebp
    0x7c, 0x77,                                                  // jl 0xc4f <finalise+0x1c1>
    0x8d, 0x83, 0xbc, 0x02, 0x00, 0x00,                          // leal 700(%ebx), %eax
    0x89, 0x44, 0x24, 0x30,                                      // movl %eax, 48(%esp)
    0x8b, 0x54, 0x24, 0x14,                                      // movl 20(%esp), %edx
    0x89, 0x54, 0x24, 0x2c,                                      // movl %edx, 44(%esp)
    0x89, 0xe8,                                                  // movl %ebp, %eax
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x8b, 0x7c, 0x24, 0x30,                                      // movl 48(%esp), %edi
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x43,                                                        // incl %ebx
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0x8b, 0x37,                                                  // movl (%edi), %esi
    0x3b, 0x74, 0x24, 0x24,                                      // cmpl 36(%esp), %esi
    0x0f, 0x9c, 0xc1,                                            // setl %cl
    0x39, 0xee,                                                  // cmpl %ebp, %esi
    0x0f, 0x9f, 0xc5,                                            // setg %ch
    0x84, 0xe9,                                                  // testb %ch, %cl
    0x89, 0xd9,                                                  // movl %ebx, %ecx
    0x75, 0x04,                                                  // jne 0xc0f <finalise+0x181>
    0x89, 0xee,                                                  // movl %ebp, %esi
    0x89, 0xd1,                                                  // movl %edx, %ecx
    0x43,                                                        // incl %ebx
    0x83, 0xc7, 0x44,                                            // addl $68, %edi
    0x39, 0xd8,                                                  // cmpl %ebx, %eax
    0x89, 0xca,                                                  // movl %ecx, %edx
    0x89, 0xf5,                                                  // movl %esi, %ebp
    0x75, 0xdc,                                                  // jne 0xbf7 <finalise+0x169>
    0x85, 0xc9,                                                  // testl %ecx, %ecx
    0x0f, 0x84, 0xe9, 0x00, 0x00, 0x00,                          // je 0xd0c <finalise+0x27e>
    0x8b, 0x54, 0x24, 0x2c,                                      // movl 44(%esp), %edx
    0x89, 0x0a,                                                  // movl %ecx, (%edx)
    0x83, 0xc2, 0x04,                                            // addl $4, %edx
    0x89, 0xc8,                                                  // movl %ecx, %eax
    0xc1, 0xe0, 0x06,                                            // shll $6, %eax
    0x8d, 0x04, 0x88,                                            // leal (%eax,%ecx,4), %eax
    0x8b, 0x4c, 0x24, 0x18,                                      // movl 24(%esp), %ecx
    0x8b, 0x84, 0x01, 0x78, 0x02, 0x00, 0x00,                    // movl 632(%ecx,%eax), %eax
    0x89, 0x44, 0x24, 0x24,                                      // movl %eax, 36(%esp)
    0x8b, 0x7c, 0x24, 0x0c,                                      // movl 12(%esp), %edi
    0x8b, 0x6f, 0x44,                                            // movl 68(%edi), %ebp
    0x83, 0xfd, 0x01,                                            // cmpl $1, %ebp
    0x7f, 0x97,                                                  // jg 0xbe6 <finalise+0x158>
    0x8b, 0x6c, 0x24, 0x14,                                      // movl 20(%esp), %ebp
    0xe9, 0x77, 0x01, 0x00, 0x00,                                // jmp 0xdcf <finalise+0x341>
    0x8b, 0x54, 0x24, 0x14,                                      // movl 20(%esp), %edx
    0x89, 0x6c, 0x24, 0x28,                                      // movl %ebp, 40(%esp)
    0x8d, 0x2c, 0xaa,                                            // leal (%edx,%ebp,4), %ebp
    0x85, 0xc9,                                                  // testl %ecx, %ecx
    0x0f, 0x9f, 0x44, 0x24, 0x23,                                // setg 35(%esp)
    0x89, 0xea,                                                  // movl %ebp, %edx
    0x89, 0x6c, 0x24, 0x38,                                      // movl %ebp, 56(%esp)
    0x0f, 0x8e, 0xab, 0x00, 0x00, 0x00,                          // jle 0xd21 <finalise+0x293>
    0x83, 0x7c, 0x24, 0x28, 0x02,                                // cmpl $2, 40(%esp)
    0x89, 0xea,                                                  // movl %ebp, %edx
    0x0f, 0x8c, 0x9e, 0x00, 0x00, 0x00,                          // jl 0xd21 <finalise+0x293>
    0x8d, 0x8b, 0xb8, 0x02, 0x00, 0x00,                          // leal 696(%ebx), %ecx
    0x89, 0x4c, 0x24, 0x30,                                      // movl %ecx, 48(%esp)
    0x89, 0xea,                                                  // movl %ebp, %edx
    0x8b, 0x44, 0x24, 0x28,                                      // movl 40(%esp), %eax
    0x89, 0x54, 0x24, 0x2c,                                      // movl %edx, 44(%esp)
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x8b, 0x54, 0x24, 0x30,                                      // movl 48(%esp), %edx
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x47,                                                        // incl %edi
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0x8b, 0x0a,                                                  // movl (%edx), %ecx
    0x3b, 0x4c, 0x24, 0x24,                                      // cmpl 36(%esp), %ecx
    0x0f, 0x9c, 0xc3,                                            // setl %bl
    0x39, 0xe9,                                                  // cmpl %ebp, %ecx
    0x0f, 0x9f, 0xc7,                                            // setg %bh
    0x84, 0xfb,                                                  // testb %bh, %bl
    0x89, 0xfb,                                                  // movl %edi, %ebx
    0x75, 0x04,                                                  // jne 0xcba <finalise+0x22c>
    0x89, 0xe9,                                                  // movl %ebp, %ecx
    0x89, 0xf3,                                                  // movl %esi, %ebx
    0x47,                                                        // incl %edi
    0x83, 0xc2, 0x44,                                            // addl $68, %edx
    0x39, 0xf8,                                                  // cmpl %edi, %eax
    0x89, 0xde,                                                  // movl %ebx, %esi
    0x89, 0xcd,                                                  // movl %ecx, %ebp
    0x75, 0xdc,                                                  // jne 0xca2 <finalise+0x214>
    0x85, 0xdb,                                                  // testl %ebx, %ebx
    0x74, 0x4f,                                                  // je 0xd19 <finalise+0x28b>
    0x8b, 0x7c, 0x24, 0x0c,                                      // movl 12(%esp), %edi
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x8b, 0x74, 0x24, 0x18,                                      // movl 24(%esp), %esi
    0x89, 0xf2,                                                  // movl %esi, %edx
    0x6a, 0x01,                                                  // pushl $1
    0xff, 0x74, 0x24, 0x30,                                      // pushl 48(%esp)
    0xff, 0x74, 0x24, 0x18,                                      // pushl 24(%esp)
    0x53,                                                        // pushl %ebx
    0xe8, 0x1b, 0x06, 0x00, 0x00,                                // calll 0x1301 <visit>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x89, 0xc2,                                                  // movl %eax, %edx
    0x89, 0xd8,                                                  // movl %ebx, %eax
    0xc1, 0xe0, 0x06,                                            // shll $6, %eax
    0x8d, 0x04, 0x98,                                            // leal (%eax,%ebx,4), %eax
    0x89, 0xf3,                                                  // movl %esi, %ebx
    0x8b, 0x84, 0x06, 0x74, 0x02, 0x00, 0x00,                    // movl 628(%esi,%eax), %eax
    0x89, 0x44, 0x24, 0x24,                                      // movl %eax, 36(%esp)
    0x8b, 0x4f, 0x44,                                            // movl 68(%edi), %ecx
    0x89, 0xc8,                                                  // movl %ecx, %eax
    0x83, 0xf9, 0x01,                                            // cmpl $1, %ecx
    0x7f, 0x89,                                                  // jg 0xc93 <finalise+0x205>
    0xeb, 0x15,                                                  // jmp 0xd21 <finalise+0x293>
    0x8b, 0x6c, 0x24, 0x14,                                      // movl 20(%esp), %ebp
    0x8b, 0x7c, 0x24, 0x0c,                                      // movl 12(%esp), %edi
    0xe9, 0xb6, 0x00, 0x00, 0x00,                                // jmp 0xdcf <finalise+0x341>
    0x8b, 0x5c, 0x24, 0x18,                                      // movl 24(%esp), %ebx
    0x8b, 0x54, 0x24, 0x2c,                                      // movl 44(%esp), %edx
    0x8b, 0x74, 0x24, 0x28,                                      // movl 40(%esp), %esi
    0x83, 0xfe, 0x02,                                            // cmpl $2, %esi
    0x7c, 0x51,                                                  // jl 0xd7b <finalise+0x2ed>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x8a, 0x4c, 0x24, 0x23,                                      // movb 35(%esp), %cl
    0x88, 0xc8,                                                  // movb %cl, %al
    0x89, 0x44, 0x24, 0x24,                                      // movl %eax, 36(%esp)
    0x8d, 0x7e, 0x01,                                            // leal 1(%esi), %edi
    0x8d, 0x04, 0xf6,                                            // leal (%esi,%esi,8), %eax
    0xc1, 0xe0, 0x04,                                            // shll $4, %eax
    0x8b, 0x4c, 0x24, 0x0c,                                      // movl 12(%esp), %ecx
    0x8d, 0x74, 0x08, 0xb8,                                      // leal -72(%eax,%ecx), %esi
    0x8b, 0x4c, 0x24, 0x0c,                                      // movl 12(%esp), %ecx
    0x8b, 0x41, 0x5c,                                            // movl 92(%ecx), %eax
    0xf6, 0x04, 0x06, 0x01,                                      // testb $1, (%esi,%eax)
    0x74, 0x1b,                                                  // je 0xd6f <finalise+0x2e1>
    0x8d, 0x47, 0xfe,                                            // leal -2(%edi), %eax
    0x89, 0xd5,                                                  // movl %edx, %ebp
    0x89, 0xda,                                                  // movl %ebx, %edx
    0xff, 0x74, 0x24, 0x24,                                      // pushl 36(%esp)
    0x55,                                                        // pushl %ebp
    0xff, 0x74, 0x24, 0x18,                                      // pushl 24(%esp)
    0x50,                                                        // pushl %eax
    0xe8, 0x97, 0x05, 0x00, 0x00,                                // calll 0x1301 <visit>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x89, 0xc2,                                                  // movl %eax, %edx
    0x4f,                                                        // decl %edi
    0x81, 0xc6, 0x70, 0xff, 0xff, 0xff,                          // addl $4294967152, %esi # imm = 0xFFFFFF70
    0x83, 0xff, 0x02,                                            // cmpl $2, %edi
    0x77, 0xcc,                                                  // ja 0xd47 <finalise+0x2b9>
    0x8b, 0x74, 0x24, 0x28,                                      // movl 40(%esp), %esi
    0x85, 0xf6,                                                  // testl %esi, %esi
    0x7e, 0x0d,                                                  // jle 0xd90 <finalise+0x302>
    0x8b, 0x44, 0x24, 0x10,                                      // movl 16(%esp), %eax
    0x89, 0xf1,                                                  // movl %esi, %ecx
    0xc6, 0x00, 0x00,                                            // movb $0, (%eax)
    0x40,                                                        // incl %eax
    0x49,                                                        // decl %ecx
    0x75, 0xf9,                                                  // jne 0xd89 <finalise+0x2fb>
    0x8b, 0x44, 0x24, 0x38,                                      // movl 56(%esp), %eax
    0x8d, 0x2c, 0xb0,                                            // leal (%eax,%esi,4), %ebp
    0x39, 0xd0,                                                  // cmpl %edx, %eax
    0x8b, 0x7c, 0x24, 0x0c,                                      // movl 12(%esp), %edi
    0x76, 0x30,                                                  // jbe 0xdcf <finalise+0x341>
    0x8b, 0x74, 0x24, 0x10,                                      // movl 16(%esp), %esi
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xd3,                                                  // movl %edx, %ebx
    0x8b, 0x54, 0x24, 0x18,                                      // movl 24(%esp), %edx
    0x6a, 0x00,                                                  // pushl $0
    0x55,                                                        // pushl %ebp
    0x56,                                                        // pushl %esi
    0xff, 0x70, 0xfc,                                            // pushl -4(%eax)
    0x83, 0xc0, 0xfc,                                            // addl $-4, %eax
    0x89, 0xc6,                                                  // movl %eax, %esi
    0xe8, 0x45, 0x05, 0x00, 0x00,                                // calll 0x1301 <visit>
    0x89, 0xda,                                                  // movl %ebx, %edx
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x89, 0xc5,                                                  // movl %eax, %ebp
    0x89, 0xf0,                                                  // movl %esi, %eax
    0x8b, 0x74, 0x24, 0x10,                                      // movl 16(%esp), %esi
    0x39, 0xd8,                                                  // cmpl %ebx, %eax
    0x77, 0xd6,                                                  // ja 0xda3 <finalise+0x315>
    0xeb, 0x04,                                                  // jmp 0xdd3 <finalise+0x345>
    0x8b, 0x74, 0x24, 0x10,                                      // movl 16(%esp), %esi
    0x39, 0xf5,                                                  // cmpl %esi, %ebp
    0x8b, 0x54, 0x24, 0x1c,                                      // movl 28(%esp), %edx
    0x8b, 0x5c, 0x24, 0x18,                                      // movl 24(%esp), %ebx
    0x0f, 0x83, 0x72, 0x01, 0x00, 0x00,                          // jae 0xf55 <finalise+0x4c7>
    0x8d, 0x77, 0xfc,                                            // leal -4(%edi), %esi
    0x8b, 0x45, 0x00,                                            // movl (%ebp), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x84, 0x57, 0x01, 0x00, 0x00,                          // je 0xf48 <finalise+0x4ba>
    0x80, 0x3c, 0x02, 0x00,                                      // cmpb $0, (%edx,%eax)
    0x0f, 0x85, 0x4d, 0x01, 0x00, 0x00,                          // jne 0xf48 <finalise+0x4ba>
    0x8b, 0x4f, 0x5c,                                            // movl 92(%edi), %ecx
    0x01, 0xf9,                                                  // addl %edi, %ecx
    0x8d, 0x14, 0xc0,                                            // leal (%eax,%eax,8), %edx
    0xc1, 0xe2, 0x04,                                            // shll $4, %edx
    0xf6, 0x44, 0x0a, 0x48, 0x01,                                // testb $1, 72(%edx,%ecx)
    0x75, 0x3f,                                                  // jne 0xe4c <finalise+0x3be>
    0x89, 0xc1,                                                  // movl %eax, %ecx
    0xc1, 0xe1, 0x06,                                            // shll $6, %ecx
    0x8d, 0x0c, 0x81,                                            // leal (%ecx,%eax,4), %ecx
    0x8b, 0x8c, 0x0b, 0x60, 0x02, 0x00, 0x00,                    // movl 608(%ebx,%ecx), %ecx
    0x83, 0xf9, 0x01,                                            // cmpl $1, %ecx
    0x0f, 0x84, 0x93, 0x00, 0x00, 0x00,                          // je 0xeb8 <finalise+0x42a>
    0x83, 0xbc, 0x24, 0x50, 0x08, 0x00, 0x00, 0x00,              // cmpl $0, 2128(%esp)
    0x8b, 0x54, 0x24, 0x1c,                                      // movl 28(%esp), %edx
    0x0f, 0x85, 0x11, 0x01, 0x00, 0x00,                          // jne 0xf48 <finalise+0x4ba>
    0x85, 0xc9,                                                  // testl %ecx, %ecx
    0x0f, 0x85, 0x09, 0x01, 0x00, 0x00,                          // jne 0xf48 <finalise+0x4ba>
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0x50,                                                        // pushl %eax
    0xe9, 0xf0, 0x00, 0x00, 0x00,                                // jmp 0xf3c <finalise+0x4ae>
    0x83, 0xbc, 0x24, 0x50, 0x08, 0x00, 0x00, 0x00,              // cmpl $0, 2128(%esp)
    0xc7, 0x43, 0x0c, 0x00, 0x00, 0x00, 0x00,                    // movl $0, 12(%ebx)
    0x74, 0x43,                                                  // je 0xea0 <finalise+0x412>
    0x8b, 0x4d, 0x00,                                            // movl (%ebp), %ecx
    0x8b, 0x54, 0x24, 0x0c,                                      // movl 12(%esp), %edx
    0x8b, 0x42, 0x5c,                                            // movl 92(%edx), %eax
    0x01, 0xd0,                                                  // addl %edx, %eax
    0x8d, 0x0c, 0xc9,                                            // leal (%ecx,%ecx,8), %ecx
    0xc1, 0xe1, 0x04,                                            // shll $4, %ecx
    0x8b, 0x7c, 0x01, 0x7c,                                      // movl 124(%ecx,%eax), %edi
    0x85, 0xff,                                                  // testl %edi, %edi
    0x74, 0x29,                                                  // je 0xea0 <finalise+0x412>
    0x8b, 0x44, 0x01, 0x78,                                      // movl 120(%ecx,%eax), %eax
    0x8b, 0x4c, 0x24, 0x0c,                                      // movl 12(%esp), %ecx
    0x8b, 0x49, 0x68,                                            // movl 104(%ecx), %ecx
    0x8d, 0x1c, 0xc1,                                            // leal (%ecx,%eax,8), %ebx
    0x01, 0xf3,                                                  // addl %esi, %ebx
    0x8b, 0x44, 0xfb, 0xfc,                                      // movl -4(%ebx,%edi,8), %eax
    0x03, 0x44, 0x24, 0x0c,                                      // addl 12(%esp), %eax
    0x83, 0x3c, 0xfb, 0x00,                                      // cmpl $0, (%ebx,%edi,8)
    0x8d, 0x7f, 0xff,                                            // leal -1(%edi), %edi
    0x74, 0x02,                                                  // je 0xe9a <finalise+0x40c>
    0x8b, 0x00,                                                  // movl (%eax), %eax
    0xff, 0xd0,                                                  // calll *%eax
    0x85, 0xff,                                                  // testl %edi, %edi
    0x75, 0xe7,                                                  // jne 0xe87 <finalise+0x3f9>
    0x8b, 0x5c, 0x24, 0x18,                                      // movl 24(%esp), %ebx
    0x89, 0xd9,                                                  // movl %ebx, %ecx
    0xe8, 0x6d, 0x02, 0x00, 0x00,                                // calll 0x1118 <lock>
    0x8b, 0x7c, 0x24, 0x0c,                                      // movl 12(%esp), %edi
    0x8b, 0x54, 0x24, 0x1c,                                      // movl 28(%esp), %edx
    0xe9, 0x90, 0x00, 0x00, 0x00,                                // jmp 0xf48 <finalise+0x4ba>
    0xe8, 0xca, 0xfb, 0xff, 0xff,                                // calll 0xa87 <threadPointer>
    0x8b, 0x4d, 0x00,                                            // movl (%ebp), %ecx
    0x89, 0xca,                                                  // movl %ecx, %edx
    0xc1, 0xe2, 0x06,                                            // shll $6, %edx
    0x8d, 0x0c, 0x8a,                                            // leal (%edx,%ecx,4), %ecx
    0x89, 0x84, 0x0b, 0x60, 0x02, 0x00, 0x00,                    // movl %eax, 608(%ebx,%ecx)
    0xc7, 0x43, 0x0c, 0x00, 0x00, 0x00, 0x00,                    // movl $0, 12(%ebx)
    0x8b, 0x4d, 0x00,                                            // movl (%ebp), %ecx
    0x8b, 0x47, 0x5c,                                            // movl 92(%edi), %eax
    0x01, 0xf8,                                                  // addl %edi, %eax
    0x8d, 0x0c, 0xc9,                                            // leal (%ecx,%ecx,8), %ecx
    0xc1, 0xe1, 0x04,                                            // shll $4, %ecx
    0x8b, 0x7c, 0x01, 0x7c,                                      // movl 124(%ecx,%eax), %edi
    0x85, 0xff,                                                  // testl %edi, %edi
    0x74, 0x29,                                                  // je 0xf15 <finalise+0x487>
    0x8b, 0x44, 0x01, 0x78,                                      // movl 120(%ecx,%eax), %eax
    0x8b, 0x4c, 0x24, 0x0c,                                      // movl 12(%esp), %ecx
    0x8b, 0x49, 0x68,                                            // movl 104(%ecx), %ecx
    0x8d, 0x1c, 0xc1,                                            // leal (%ecx,%eax,8), %ebx
    0x01, 0xf3,                                                  // addl %esi, %ebx
    0x8b, 0x44, 0xfb, 0xfc,                                      // movl -4(%ebx,%edi,8), %eax
    0x03, 0x44, 0x24, 0x0c,                                      // addl 12(%esp), %eax
    0x83, 0x3c, 0xfb, 0x00,                                      // cmpl $0, (%ebx,%edi,8)
    0x8d, 0x7f, 0xff,                                            // leal -1(%edi), %edi
    0x74, 0x02,                                                  // je 0xf0f <finalise+0x481>
    0x8b, 0x00,                                                  // movl (%eax), %eax
    0xff, 0xd0,                                                  // calll *%eax
    0x85, 0xff,                                                  // testl %edi, %edi
    0x75, 0xe7,                                                  // jne 0xefc <finalise+0x46e>
    0x8b, 0x5c, 0x24, 0x18,                                      // movl 24(%esp), %ebx
    0x89, 0xd9,                                                  // movl %ebx, %ecx
    0xe8, 0xf8, 0x01, 0x00, 0x00,                                // calll 0x1118 <lock>
    0x83, 0xbc, 0x24, 0x50, 0x08, 0x00, 0x00, 0x00,              // cmpl $0, 2128(%esp)
    0x8b, 0x7c, 0x24, 0x0c,                                      // movl 12(%esp), %edi
    0x8b, 0x54, 0x24, 0x1c,                                      // movl 28(%esp), %edx
    0x75, 0x16,                                                  // jne 0xf48 <finalise+0x4ba>
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0xff, 0x75, 0x00,                                            // pushl (%ebp)
    0xe8, 0x0d, 0x02, 0x00, 0x00,                                // calll 0x114e <unload>
    0x8b, 0x54, 0x24, 0x2c,                                      // movl 44(%esp), %edx
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x83, 0xc5, 0x04,                                            // addl $4, %ebp
    0x3b, 0x6c, 0x24, 0x10,                                      // cmpl 16(%esp), %ebp
    0x0f, 0x82, 0x91, 0xfe, 0xff, 0xff,                          // jb 0xde6 <finalise+0x358>
    0x8b, 0x4c, 0x24, 0x34,                                      // movl 52(%esp), %ecx
    0x81, 0xf9, 0x01, 0x08, 0x00, 0x00,                          // cmpl $2049, %ecx # imm = 0x801
    0xc7, 0x43, 0x0c, 0x00, 0x00, 0x00, 0x00,                    // movl $0, 12(%ebx)
    0x7c, 0x18,                                                  // jl 0xf80 <finalise+0x4f2>
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x6a, 0x5b,                                                  // pushl $91
    0x50,                                                        // pushl %eax
    0x50,                                                        // pushl %eax
    0x50,                                                        // pushl %eax
    0x50,                                                        // pushl %eax
    0x51,                                                        // pushl %ecx
    0xff, 0x74, 0x24, 0x30,                                      // pushl 48(%esp)
    0xe8, 0xe3, 0xfa, 0xff, 0xff,                                // calll 0xa60 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x81, 0xc4, 0x3c, 0x08, 0x00, 0x00,                          // addl $2108, %esp # imm = 0x83C
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    // realOf:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x83, 0xec, 0x4c,                                            // subl $76, %esp
    0x8b, 0x74, 0x24, 0x60,                                      // movl 96(%esp), %esi
    0x8b, 0x44, 0xb1, 0x1c,                                      // movl 28(%ecx,%esi,4), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0x57,                                                  // je 0xff5 <realOf+0x6a>
    0x83, 0x79, 0x10, 0x00,                                      // cmpl $0, 16(%ecx)
    0x74, 0x58,                                                  // je 0xffc <realOf+0x71>
    0x8b, 0x5c, 0xb2, 0x1c,                                      // movl 28(%edx,%esi,4), %ebx
    0x85, 0xdb,                                                  // testl %ebx, %ebx
    0x0f, 0x85, 0x59, 0x01, 0x00, 0x00,                          // jne 0x1109 <realOf+0x17e>
    0x8d, 0x34, 0x01,                                            // leal (%ecx,%eax), %esi
    0x89, 0x74, 0x24, 0x30,                                      // movl %esi, 48(%esp)
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x89, 0x74, 0x24, 0x34,                                      // movl %esi, 52(%esp)
    0x89, 0x74, 0x24, 0x38,                                      // movl %esi, 56(%esp)
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x46,                                                        // incl %esi
    0x89, 0x74, 0x24, 0x3c,                                      // movl %esi, 60(%esp)
    0x89, 0x74, 0x24, 0x40,                                      // movl %esi, 64(%esp)
    0x8a, 0x1c, 0x01,                                            // movb (%ecx,%eax), %bl
    0x84, 0xdb,                                                  // testb %bl, %bl
    0x89, 0x4c, 0x24, 0x08,                                      // movl %ecx, 8(%esp)
    0x74, 0x2d,                                                  // je 0x1004 <realOf+0x79>
    0x8d, 0x7c, 0x08, 0x01,                                      // leal 1(%eax,%ecx), %edi
    0xb8, 0x05, 0x15, 0x00, 0x00,                                // movl $5381, %eax # imm = 0x1505
    0x89, 0xc6,                                                  // movl %eax, %esi
    0xc1, 0xe6, 0x05,                                            // shll $5, %esi
    0x01, 0xc6,                                                  // addl %eax, %esi
    0x0f, 0xb6, 0xc3,                                            // movzbl %bl, %eax
    0x01, 0xf0,                                                  // addl %esi, %eax
    0x8a, 0x1f,                                                  // movb (%edi), %bl
    0x47,                                                        // incl %edi
    0x84, 0xdb,                                                  // testb %bl, %bl
    0x75, 0xed,                                                  // jne 0xfe0 <realOf+0x55>
    0xeb, 0x14,                                                  // jmp 0x1009 <realOf+0x7e>
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0xe9, 0x0d, 0x01, 0x00, 0x00,                                // jmp 0x1109 <realOf+0x17e>
    0x8b, 0x1c, 0x01,                                            // movl (%ecx,%eax), %ebx
    0xe9, 0x05, 0x01, 0x00, 0x00,                                // jmp 0x1109 <realOf+0x17e>
    0xb8, 0x05, 0x15, 0x00, 0x00,                                // movl $5381, %eax # imm = 0x1505
    0x8b, 0x74, 0x24, 0x08,                                      // movl 8(%esp), %esi
    0x8b, 0x4e, 0x08,                                            // movl 8(%esi), %ecx
    0x01, 0xf1,                                                  // addl %esi, %ecx
    0x89, 0x44, 0x24, 0x44,                                      // movl %eax, 68(%esp)
    0x8b, 0x06,                                                  // movl (%esi), %eax
    0x8b, 0x04, 0x06,                                            // movl (%esi,%eax), %eax
    0x83, 0x7e, 0x04, 0x00,                                      // cmpl $0, 4(%esi)
    0x89, 0x54, 0x24, 0x04,                                      // movl %edx, 4(%esp)
    0x74, 0x06,                                                  // je 0x102b <realOf+0xa0>
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0x02,                                                  // je 0x102b <realOf+0xa0>
    0x8b, 0x00,                                                  // movl (%eax), %eax
    0x8b, 0x68, 0x04,                                            // movl 4(%eax), %ebp
    0x85, 0xed,                                                  // testl %ebp, %ebp
    0x0f, 0x84, 0xc5, 0x00, 0x00, 0x00,                          // je 0x10fb <realOf+0x170>
    0x89, 0x4c, 0x24, 0x0c,                                      // movl %ecx, 12(%esp)
    0x8b, 0x5d, 0x00,                                            // movl (%ebp), %ebx
    0x39, 0xcb,                                                  // cmpl %ecx, %ebx
    0x0f, 0x84, 0xab, 0x00, 0x00, 0x00,                          // je 0x10f0 <realOf+0x165>
    0x8b, 0x45, 0x08,                                            // movl 8(%ebp), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x84, 0xa0, 0x00, 0x00, 0x00,                          // je 0x10f0 <realOf+0x165>
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x89, 0x54, 0x24, 0x28,                                      // movl %edx, 40(%esp)
    0x89, 0x54, 0x24, 0x24,                                      // movl %edx, 36(%esp)
    0x89, 0x54, 0x24, 0x20,                                      // movl %edx, 32(%esp)
    0x89, 0x54, 0x24, 0x1c,                                      // movl %edx, 28(%esp)
    0x89, 0x54, 0x24, 0x18,                                      // movl %edx, 24(%esp)
    0x89, 0x54, 0x24, 0x14,                                      // movl %edx, 20(%esp)
    0x89, 0x54, 0x24, 0x10,                                      // movl %edx, 16(%esp)
    0x8b, 0x10,                                                  // movl (%eax), %edx
    0x85, 0xd2,                                                  // testl %edx, %edx
    0x74, 0x7c,                                                  // je 0x10f0 <realOf+0x165>
    0x89, 0xd9,                                                  // movl %ebx, %ecx
    0x29, 0xf1,                                                  // subl %esi, %ecx
    0x83, 0xc0, 0x08,                                            // addl $8, %eax
    0x8b, 0x70, 0xfc,                                            // movl -4(%eax), %esi
    0x01, 0xce,                                                  // addl %ecx, %esi
    0x83, 0xfa, 0x05,                                            // cmpl $5, %edx
    0x7e, 0x1f,                                                  // jle 0x10a4 <realOf+0x119>
    0x81, 0xfa, 0xf0, 0xff, 0xff, 0x6f,                          // cmpl $1879048176, %edx # imm = 0x6FFFFFF0
    0x74, 0x2b,                                                  // je 0x10b8 <realOf+0x12d>
    0x81, 0xfa, 0xf5, 0xfe, 0xff, 0x6f,                          // cmpl $1879047925, %edx # imm = 0x6FFFFEF5
    0x8d, 0x7c, 0x24, 0x18,                                      // leal 24(%esp), %edi
    0x74, 0x23,                                                  // je 0x10bc <realOf+0x131>
    0x83, 0xfa, 0x06,                                            // cmpl $6, %edx
    0x75, 0x20,                                                  // jne 0x10be <realOf+0x133>
    0x8d, 0x7c, 0x24, 0x10,                                      // leal 16(%esp), %edi
    0xeb, 0x18,                                                  // jmp 0x10bc <realOf+0x131>
    0x83, 0xfa, 0x04,                                            // cmpl $4, %edx
    0x8d, 0x7c, 0x24, 0x1c,                                      // leal 28(%esp), %edi
    0x74, 0x0f,                                                  // je 0x10bc <realOf+0x131>
    0x83, 0xfa, 0x05,                                            // cmpl $5, %edx
    0x8d, 0x7c, 0x24, 0x14,                                      // leal 20(%esp), %edi
    0x74, 0x06,                                                  // je 0x10bc <realOf+0x131>
    0xeb, 0x06,                                                  // jmp 0x10be <realOf+0x133>
    0x8d, 0x7c, 0x24, 0x20,                                      // leal 32(%esp), %edi
    0x89, 0x37,                                                  // movl %esi, (%edi)
    0x8b, 0x10,                                                  // movl (%eax), %edx
    0x83, 0xc0, 0x08,                                            // addl $8, %eax
    0x85, 0xd2,                                                  // testl %edx, %edx
    0x75, 0xb4,                                                  // jne 0x107b <realOf+0xf0>
    0x83, 0x7c, 0x24, 0x10, 0x00,                                // cmpl $0, 16(%esp)
    0x8b, 0x74, 0x24, 0x08,                                      // movl 8(%esp), %esi
    0x8b, 0x4c, 0x24, 0x0c,                                      // movl 12(%esp), %ecx
    0x74, 0x1a,                                                  // je 0x10f0 <realOf+0x165>
    0x8d, 0x44, 0x24, 0x30,                                      // leal 48(%esp), %eax
    0x89, 0x04, 0x24,                                            // movl %eax, (%esp)
    0x89, 0xf1,                                                  // movl %esi, %ecx
    0x8d, 0x54, 0x24, 0x10,                                      // leal 16(%esp), %edx
    0xe8, 0x09, 0x21, 0x00, 0x00,                                // calll 0x31f1 <find>
    0x8b, 0x4c, 0x24, 0x0c,                                      // movl 12(%esp), %ecx
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x75, 0x23,                                                  // jne 0x1113 <realOf+0x188>
    0x8b, 0x6d, 0x0c,                                            // movl 12(%ebp), %ebp
    0x85, 0xed,                                                  // testl %ebp, %ebp
    0x0f, 0x85, 0x3f, 0xff, 0xff, 0xff,                          // jne 0x103a <realOf+0xaf>
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x8b, 0x44, 0x24, 0x04,                                      // movl 4(%esp), %eax
    0x8b, 0x4c, 0x24, 0x60,                                      // movl 96(%esp), %ecx
    0x89, 0x5c, 0x88, 0x1c,                                      // movl %ebx, 28(%eax,%ecx,4)
    0x89, 0xd8,                                                  // movl %ebx, %eax
    0x83, 0xc4, 0x4c,                                            // addl $76, %esp
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    0x03, 0x58, 0x04,                                            // addl 4(%eax), %ebx
    0xeb, 0xe5,                                                  // jmp 0x10fd <realOf+0x172>
    // lock:
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x43,                                                        // incl %ebx
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0xf0,                                                        // lock
    0x0f, 0xb1, 0x59, 0x0c,                                      // cmpxchgl %ebx, 12(%ecx)
    0x74, 0x21,                                                  // je 0x114a <lock+0x32>
    0x89, 0xce,                                                  // movl %ecx, %esi
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x68, 0x9e, 0x00, 0x00, 0x00,                                // pushl $158
    0x57,                                                        // pushl %edi
    0x57,                                                        // pushl %edi
    0x57,                                                        // pushl %edi
    0x57,                                                        // pushl %edi
    0x57,                                                        // pushl %edi
    0x57,                                                        // pushl %edi
    0xe8, 0x22, 0xf9, 0xff, 0xff,                                // calll 0xa60 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0xf0,                                                        // lock
    0x0f, 0xb1, 0x5e, 0x0c,                                      // cmpxchgl %ebx, 12(%esi)
    0x75, 0xe1,                                                  // jne 0x112b <lock+0x13>
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0xc3,                                                        // retl
    // unload:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x8b, 0x7a, 0x14,                                            // movl 20(%edx), %edi
    0x85, 0xff,                                                  // testl %edi, %edi
    0xbb, 0x00, 0x00, 0x00, 0x00,                                // movl $0, %ebx
    0x7e, 0x2d,                                                  // jle 0x118b <unload+0x3d>
    0x8b, 0x41, 0x44,                                            // movl 68(%ecx), %eax
    0x89, 0xc6,                                                  // movl %eax, %esi
    0xc1, 0xe6, 0x06,                                            // shll $6, %esi
    0x8d, 0x04, 0x86,                                            // leal (%esi,%eax,4), %eax
    0x8d, 0xac, 0x02, 0x48, 0x02, 0x00, 0x00,                    // leal 584(%edx,%eax), %ebp
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x8b, 0x44, 0xb5, 0x00,                                      // movl (%ebp,%esi,4), %eax
    0x3b, 0x44, 0x24, 0x14,                                      // cmpl 20(%esp), %eax
    0x74, 0x08,                                                  // je 0x1186 <unload+0x38>
    0x89, 0x44, 0x9d, 0x00,                                      // movl %eax, (%ebp,%ebx,4)
    0x43,                                                        // incl %ebx
    0x8b, 0x7a, 0x14,                                            // movl 20(%edx), %edi
    0x46,                                                        // incl %esi
    0x39, 0xfe,                                                  // cmpl %edi, %esi
    0x7c, 0xe9,                                                  // jl 0x1174 <unload+0x26>
    0x89, 0x5a, 0x14,                                            // movl %ebx, 20(%edx)
    0x8b, 0x74, 0x24, 0x14,                                      // movl 20(%esp), %esi
    0x89, 0xf0,                                                  // movl %esi, %eax
    0xc1, 0xe0, 0x06,                                            // shll $6, %eax
    0x8d, 0x3c, 0xb0,                                            // leal (%eax,%esi,4), %edi
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x89, 0x84, 0x3a, 0x70, 0x02, 0x00, 0x00,                    // movl %eax, 624(%edx,%edi)
    0x89, 0x84, 0x3a, 0x78, 0x02, 0x00, 0x00,                    // movl %eax, 632(%edx,%edi)
    0x89, 0x84, 0x3a, 0x74, 0x02, 0x00, 0x00,                    // movl %eax, 628(%edx,%edi)
    0x89, 0x84, 0x3a, 0x64, 0x02, 0x00, 0x00,                    // movl %eax, 612(%edx,%edi)
    0x89, 0x84, 0x3a, 0x6c, 0x02, 0x00, 0x00,                    // movl %eax, 620(%edx,%edi)
    0x8b, 0x59, 0x44,                                            // movl 68(%ecx), %ebx
    0x85, 0xdb,                                                  // testl %ebx, %ebx
    0x7e, 0x41,                                                  // jle 0x1207 <unload+0xb9>
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x89, 0xd8,                                                  // movl %ebx, %eax
    0xc1, 0xe0, 0x06,                                            // shll $6, %eax
    0x8d, 0x04, 0x98,                                            // leal (%eax,%ebx,4), %eax
    0x01, 0xd0,                                                  // addl %edx, %eax
    0x8d, 0x04, 0x98,                                            // leal (%eax,%ebx,4), %eax
    0x8b, 0x69, 0x48,                                            // movl 72(%ecx), %ebp
    0x8d, 0x04, 0xa8,                                            // leal (%eax,%ebp,4), %eax
    0x8d, 0x6b, 0x07,                                            // leal 7(%ebx), %ebp
    0xc1, 0xfd, 0x1f,                                            // sarl $31, %ebp
    0xc1, 0xed, 0x1d,                                            // shrl $29, %ebp
    0x8d, 0x5c, 0x2b, 0x07,                                      // leal 7(%ebx,%ebp), %ebx
    0xc1, 0xfb, 0x03,                                            // sarl $3, %ebx
    0x0f, 0xaf, 0x5c, 0x24, 0x14,                                // imull 20(%esp), %ebx
    0x01, 0xc3,                                                  // addl %eax, %ebx
    0x89, 0xf0,                                                  // movl %esi, %eax
    0xc1, 0xe8, 0x03,                                            // shrl $3, %eax
    0xc6, 0x84, 0x18, 0x48, 0x02, 0x00, 0x00, 0x00,              // movb $0, 584(%eax,%ebx)
    0x46,                                                        // incl %esi
    0x8b, 0x59, 0x44,                                            // movl 68(%ecx), %ebx
    0x39, 0xde,                                                  // cmpl %ebx, %esi
    0x7c, 0xc1,                                                  // jl 0x11c8 <unload+0x7a>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x89, 0x84, 0x3a, 0x88, 0x02, 0x00, 0x00,                    // movl %eax, 648(%edx,%edi)
    0x89, 0x84, 0x3a, 0x4c, 0x02, 0x00, 0x00,                    // movl %eax, 588(%edx,%edi)
    0xc7, 0x84, 0x3a, 0x60, 0x02, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, // movl $0, 608(%edx,%edi)
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    // markUsed:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x89, 0xcf,                                                  // movl %ecx, %edi
    0x8b, 0x44, 0x24, 0x24,                                      // movl 36(%esp), %eax
    0x8b, 0x4c, 0x24, 0x20,                                      // movl 32(%esp), %ecx
    0x80, 0x3c, 0x08, 0x00,                                      // cmpb $0, (%eax,%ecx)
    0x0f, 0x85, 0xb7, 0x00, 0x00, 0x00,                          // jne 0x12f9 <markUsed+0xd2>
    0x89, 0xd6,                                                  // movl %edx, %esi
    0x8b, 0x44, 0x24, 0x24,                                      // movl 36(%esp), %eax
    0xc6, 0x04, 0x08, 0x01,                                      // movb $1, (%eax,%ecx)
    0x8b, 0x47, 0x5c,                                            // movl 92(%edi), %eax
    0x01, 0xf8,                                                  // addl %edi, %eax
    0x8d, 0x0c, 0xc9,                                            // leal (%ecx,%ecx,8), %ecx
    0xc1, 0xe1, 0x04,                                            // shll $4, %ecx
    0x8b, 0x5c, 0x01, 0x54,                                      // movl 84(%ecx,%eax), %ebx
    0x85, 0xdb,                                                  // testl %ebx, %ebx
    0x7e, 0x2d,                                                  // jle 0x128c <markUsed+0x65>
    0x8b, 0x44, 0x01, 0x50,                                      // movl 80(%ecx,%eax), %eax
    0x8b, 0x4f, 0x64,                                            // movl 100(%edi), %ecx
    0x8d, 0x2c, 0x81,                                            // leal (%ecx,%eax,4), %ebp
    0x01, 0xfd,                                                  // addl %edi, %ebp
    0x8b, 0x45, 0x00,                                            // movl (%ebp), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x7e, 0x14,                                                  // jle 0x1286 <markUsed+0x5f>
    0x83, 0xec, 0x08,                                            // subl $8, %esp
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xf2,                                                  // movl %esi, %edx
    0xff, 0x74, 0x24, 0x2c,                                      // pushl 44(%esp)
    0x50,                                                        // pushl %eax
    0xe8, 0xa4, 0xff, 0xff, 0xff,                                // calll 0x1227 <markUsed>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x83, 0xc5, 0x04,                                            // addl $4, %ebp
    0x4b,                                                        // decl %ebx
    0x75, 0xdf,                                                  // jne 0x126b <markUsed+0x44>
    0x8b, 0x47, 0x44,                                            // movl 68(%edi), %eax
    0x83, 0xf8, 0x02,                                            // cmpl $2, %eax
    0x8b, 0x6c, 0x24, 0x20,                                      // movl 32(%esp), %ebp
    0x7c, 0x61,                                                  // jl 0x12f9 <markUsed+0xd2>
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x43,                                                        // incl %ebx
    0x89, 0xc1,                                                  // movl %eax, %ecx
    0xc1, 0xe1, 0x06,                                            // shll $6, %ecx
    0x8d, 0x0c, 0x81,                                            // leal (%ecx,%eax,4), %ecx
    0x01, 0xf1,                                                  // addl %esi, %ecx
    0x8d, 0x0c, 0x81,                                            // leal (%ecx,%eax,4), %ecx
    0x8b, 0x57, 0x48,                                            // movl 72(%edi), %edx
    0x8d, 0x0c, 0x91,                                            // leal (%ecx,%edx,4), %ecx
    0x8d, 0x50, 0x07,                                            // leal 7(%eax), %edx
    0xc1, 0xfa, 0x1f,                                            // sarl $31, %edx
    0xc1, 0xea, 0x1d,                                            // shrl $29, %edx
    0x8d, 0x54, 0x10, 0x07,                                      // leal 7(%eax,%edx), %edx
    0xc1, 0xfa, 0x03,                                            // sarl $3, %edx
    0x0f, 0xaf, 0xd5,                                            // imull %ebp, %edx
    0x01, 0xca,                                                  // addl %ecx, %edx
    0x89, 0xd9,                                                  // movl %ebx, %ecx
    0xc1, 0xe9, 0x03,                                            // shrl $3, %ecx
    0x0f, 0xb6, 0x8c, 0x11, 0x48, 0x02, 0x00, 0x00,              // movzbl 584(%ecx,%edx), %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0x80, 0xe2, 0x07,                                            // andb $7, %dl
    0x0f, 0xb6, 0xd2,                                            // movzbl %dl, %edx
    0x0f, 0xa3, 0xd1,                                            // btl %edx, %ecx
    0x73, 0x17,                                                  // jae 0x12f4 <markUsed+0xcd>
    0x83, 0xec, 0x08,                                            // subl $8, %esp
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xf2,                                                  // movl %esi, %edx
    0xff, 0x74, 0x24, 0x2c,                                      // pushl 44(%esp)
    0x53,                                                        // pushl %ebx
    0xe8, 0x39, 0xff, 0xff, 0xff,                                // calll 0x1227 <markUsed>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x8b, 0x47, 0x44,                                            // movl 68(%edi), %eax
    0x43,                                                        // incl %ebx
    0x39, 0xc3,                                                  // cmpl %eax, %ebx
    0x7c, 0xa2,                                                  // jl 0x129b <markUsed+0x74>
    0x83, 0xc4, 0x0c,                                            // addl $12, %esp
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    // visit:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x89, 0xcf,                                                  // movl %ecx, %edi
    0x8b, 0x74, 0x24, 0x28,                                      // movl 40(%esp), %esi
    0x8b, 0x44, 0x24, 0x24,                                      // movl 36(%esp), %eax
    0x8b, 0x4c, 0x24, 0x20,                                      // movl 32(%esp), %ecx
    0x80, 0x3c, 0x08, 0x00,                                      // cmpb $0, (%eax,%ecx)
    0x0f, 0x85, 0xd1, 0x00, 0x00, 0x00,                          // jne 0x13f1 <visit+0xf0>
    0xc6, 0x04, 0x08, 0x01,                                      // movb $1, (%eax,%ecx)
    0x8b, 0x47, 0x5c,                                            // movl 92(%edi), %eax
    0x01, 0xf8,                                                  // addl %edi, %eax
    0x8d, 0x0c, 0xc9,                                            // leal (%ecx,%ecx,8), %ecx
    0xc1, 0xe1, 0x04,                                            // shll $4, %ecx
    0x8b, 0x6c, 0x01, 0x5c,                                      // movl 92(%ecx,%eax), %ebp
    0x85, 0xed,                                                  // testl %ebp, %ebp
    0x89, 0x54, 0x24, 0x08,                                      // movl %edx, 8(%esp)
    0x7e, 0x32,                                                  // jle 0x136d <visit+0x6c>
    0x8b, 0x44, 0x01, 0x58,                                      // movl 88(%ecx,%eax), %eax
    0x8b, 0x4f, 0x64,                                            // movl 100(%edi), %ecx
    0x8d, 0x1c, 0x81,                                            // leal (%ecx,%eax,4), %ebx
    0x01, 0xfb,                                                  // addl %edi, %ebx
    0x8b, 0x03,                                                  // movl (%ebx), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x7e, 0x1a,                                                  // jle 0x1367 <visit+0x66>
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x8b, 0x54, 0x24, 0x08,                                      // movl 8(%esp), %edx
    0xff, 0x74, 0x24, 0x2c,                                      // pushl 44(%esp)
    0x56,                                                        // pushl %esi
    0xff, 0x74, 0x24, 0x2c,                                      // pushl 44(%esp)
    0x50,                                                        // pushl %eax
    0xe8, 0x9f, 0xff, 0xff, 0xff,                                // calll 0x1301 <visit>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x89, 0xc6,                                                  // movl %eax, %esi
    0x83, 0xc3, 0x04,                                            // addl $4, %ebx
    0x4d,                                                        // decl %ebp
    0x75, 0xda,                                                  // jne 0x1347 <visit+0x46>
    0x83, 0x7c, 0x24, 0x2c, 0x00,                                // cmpl $0, 44(%esp)
    0x74, 0x73,                                                  // je 0x13e7 <visit+0xe6>
    0x8b, 0x5f, 0x44,                                            // movl 68(%edi), %ebx
    0x83, 0xfb, 0x02,                                            // cmpl $2, %ebx
    0x7c, 0x6b,                                                  // jl 0x13e7 <visit+0xe6>
    0x43,                                                        // incl %ebx
    0x8b, 0x6c, 0x24, 0x08,                                      // movl 8(%esp), %ebp
    0x8b, 0x47, 0x44,                                            // movl 68(%edi), %eax
    0x8b, 0x4f, 0x48,                                            // movl 72(%edi), %ecx
    0x89, 0xc2,                                                  // movl %eax, %edx
    0xc1, 0xe2, 0x06,                                            // shll $6, %edx
    0x8d, 0x14, 0x82,                                            // leal (%edx,%eax,4), %edx
    0x01, 0xea,                                                  // addl %ebp, %edx
    0x8d, 0x14, 0x82,                                            // leal (%edx,%eax,4), %edx
    0x8d, 0x0c, 0x8a,                                            // leal (%edx,%ecx,4), %ecx
    0x8d, 0x50, 0x07,                                            // leal 7(%eax), %edx
    0xc1, 0xfa, 0x1f,                                            // sarl $31, %edx
    0xc1, 0xea, 0x1d,                                            // shrl $29, %edx
    0x8d, 0x54, 0x10, 0x07,                                      // leal 7(%eax,%edx), %edx
    0x8d, 0x43, 0xfe,                                            // leal -2(%ebx), %eax
    0xc1, 0xfa, 0x03,                                            // sarl $3, %edx
    0x0f, 0xaf, 0x54, 0x24, 0x20,                                // imull 32(%esp), %edx
    0x01, 0xca,                                                  // addl %ecx, %edx
    0x89, 0xc1,                                                  // movl %eax, %ecx
    0xc1, 0xe9, 0x03,                                            // shrl $3, %ecx
    0x0f, 0xb6, 0x8c, 0x11, 0x48, 0x02, 0x00, 0x00,              // movzbl 584(%ecx,%edx), %ecx
    0x89, 0xc2,                                                  // movl %eax, %edx
    0x80, 0xe2, 0x07,                                            // andb $7, %dl
    0x0f, 0xb6, 0xd2,                                            // movzbl %dl, %edx
    0x0f, 0xa3, 0xd1,                                            // btl %edx, %ecx
    0x73, 0x16,                                                  // jae 0x13e1 <visit+0xe0>
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xea,                                                  // movl %ebp, %edx
    0x6a, 0x01,                                                  // pushl $1
    0x56,                                                        // pushl %esi
    0xff, 0x74, 0x24, 0x2c,                                      // pushl 44(%esp)
    0x50,                                                        // pushl %eax
    0xe8, 0x25, 0xff, 0xff, 0xff,                                // calll 0x1301 <visit>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x89, 0xc6,                                                  // movl %eax, %esi
    0x4b,                                                        // decl %ebx
    0x83, 0xfb, 0x02,                                            // cmpl $2, %ebx
    0x7f, 0x9a,                                                  // jg 0x1381 <visit+0x80>
    0x8b, 0x44, 0x24, 0x20,                                      // movl 32(%esp), %eax
    0x89, 0x46, 0xfc,                                            // movl %eax, -4(%esi)
    0x83, 0xc6, 0xfc,                                            // addl $-4, %esi
    0x89, 0xf0,                                                  // movl %esi, %eax
    0x83, 0xc4, 0x0c,                                            // addl $12, %esp
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    // open:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x81, 0xec, 0x5c, 0x10, 0x00, 0x00,                          // subl $4188, %esp # imm = 0x105C
    0x89, 0xd7,                                                  // movl %edx, %edi
    0x89, 0xcb,                                                  // movl %ecx, %ebx
    0x8b, 0x8c, 0x24, 0x74, 0x10, 0x00, 0x00,                    // movl 4212(%esp), %ecx
    0x8b, 0x29,                                                  // movl (%ecx), %ebp
    0x8b, 0x43, 0x10,                                            // movl 16(%ebx), %eax
    0x83, 0xf8, 0x01,                                            // cmpl $1, %eax
    0x19, 0xd2,                                                  // sbbl %edx, %edx
    0x89, 0x54, 0x24, 0x18,                                      // movl %edx, 24(%esp)
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x85, 0xed,                                                  // testl %ebp, %ebp
    0x0f, 0x84, 0xfe, 0x03, 0x00, 0x00,                          // je 0x1826 <open+0x42b>
    0x8b, 0x51, 0x04,                                            // movl 4(%ecx), %edx
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0x4e,                                                  // je 0x147d <open+0x82>
    0x83, 0x7f, 0x44, 0x00,                                      // cmpl $0, 68(%edi)
    0x74, 0x48,                                                  // je 0x147d <open+0x82>
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x8d, 0x4c, 0x24, 0x5c,                                      // leal 92(%esp), %ecx
    0x68, 0x2c, 0x01, 0x00, 0x00,                                // pushl $300 # imm = 0x12C
    0x50,                                                        // pushl %eax
    0x50,                                                        // pushl %eax
    0x50,                                                        // pushl %eax
    0x51,                                                        // pushl %ecx
    0x55,                                                        // pushl %ebp
    0x6a, 0x9c,                                                  // pushl $-100
    0x89, 0xfe,                                                  // movl %edi, %esi
    0x89, 0xd7,                                                  // movl %edx, %edi
    0xe8, 0x0d, 0xf6, 0xff, 0xff,                                // calll 0xa60 <systemCall>
    0x89, 0xfa,                                                  // movl %edi, %edx
    0x89, 0xf7,                                                  // movl %esi, %edi
    0x8b, 0x8c, 0x24, 0x94, 0x10, 0x00, 0x00,                    // movl 4244(%esp), %ecx
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x78, 0x18,                                                  // js 0x147d <open+0x82>
    0x8b, 0x44, 0x24, 0x58,                                      // movl 88(%esp), %eax
    0x3b, 0x47, 0x40,                                            // cmpl 64(%edi), %eax
    0x75, 0x0f,                                                  // jne 0x147d <open+0x82>
    0x8b, 0x44, 0x24, 0x64,                                      // movl 100(%esp), %eax
    0x3b, 0x47, 0x44,                                            // cmpl 68(%edi), %eax
    0x75, 0x06,                                                  // jne 0x147d <open+0x82>
    0xc7, 0x01, 0x00, 0x00, 0x00, 0x00,                          // movl $0, (%ecx)
    0x89, 0x54, 0x24, 0x1c,                                      // movl %edx, 28(%esp)
    0xf6, 0xc2, 0x03,                                            // testb $3, %dl
    0x89, 0x5c, 0x24, 0x14,                                      // movl %ebx, 20(%esp)
    0x75, 0x06,                                                  // jne 0x1490 <open+0x95>
    0x83, 0x7b, 0x10, 0x00,                                      // cmpl $0, 16(%ebx)
    0x74, 0x78,                                                  // je 0x1508 <open+0x10d>
    0x89, 0xd9,                                                  // movl %ebx, %ecx
    0x89, 0xea,                                                  // movl %ebp, %edx
    0xe8, 0x3c, 0x14, 0x00, 0x00,                                // calll 0x28d5 <named>
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x78, 0x48,                                                  // js 0x14e5 <open+0xea>
    0x8b, 0xb4, 0x24, 0x74, 0x10, 0x00, 0x00,                    // movl 4212(%esp), %esi
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x7e, 0x60,                                                  // jle 0x1508 <open+0x10d>
    0x89, 0xfa,                                                  // movl %edi, %edx
    0x8b, 0x7b, 0x5c,                                            // movl 92(%ebx), %edi
    0x01, 0xdf,                                                  // addl %ebx, %edi
    0x8d, 0x0c, 0xc0,                                            // leal (%eax,%eax,8), %ecx
    0xc1, 0xe1, 0x04,                                            // shll $4, %ecx
    0xf6, 0x44, 0x39, 0x48, 0x08,                                // testb $8, 72(%ecx,%edi)
    0x75, 0x44,                                                  // jne 0x1500 <open+0x105>
    0x8b, 0x7c, 0x24, 0x18,                                      // movl 24(%esp), %edi
    0x83, 0xcf, 0xf7,                                            // orl $-9, %edi
    0x23, 0x7c, 0x24, 0x1c,                                      // andl 28(%esp), %edi
    0x89, 0xd9,                                                  // movl %ebx, %ecx
    0x57,                                                        // pushl %edi
    0x55,                                                        // pushl %ebp
    0x50,                                                        // pushl %eax
    0xff, 0xb4, 0x24, 0x7c, 0x10, 0x00, 0x00,                    // pushl 4220(%esp)
    0xe8, 0xaa, 0x09, 0x00, 0x00,                                // calll 0x1e82 <openNumber>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x89, 0x06,                                                  // movl %eax, (%esi)
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x42,                                                        // incl %edx
    0xe9, 0x41, 0x03, 0x00, 0x00,                                // jmp 0x1826 <open+0x42b>
    0x89, 0x7c, 0x24, 0x0c,                                      // movl %edi, 12(%esp)
    0x89, 0xef,                                                  // movl %ebp, %edi
    0x8b, 0xb4, 0x24, 0x74, 0x10, 0x00, 0x00,                    // movl 4212(%esp), %esi
    0x8a, 0x0f,                                                  // movb (%edi), %cl
    0x84, 0xc9,                                                  // testb %cl, %cl
    0x74, 0x3e,                                                  // je 0x1536 <open+0x13b>
    0x80, 0xf9, 0x2f,                                            // cmpb $47, %cl
    0x74, 0x42,                                                  // je 0x153f <open+0x144>
    0x47,                                                        // incl %edi
    0xeb, 0xf2,                                                  // jmp 0x14f2 <open+0xf7>
    0xc7, 0x06, 0x00, 0x00, 0x00, 0x00,                          // movl $0, (%esi)
    0x89, 0xd7,                                                  // movl %edx, %edi
    0xf6, 0x44, 0x24, 0x1c, 0x04,                                // testb $4, 28(%esp)
    0x0f, 0x85, 0x11, 0x03, 0x00, 0x00,                          // jne 0x1824 <open+0x429>
    0x83, 0x7b, 0x50, 0x00,                                      // cmpl $0, 80(%ebx)
    0xba, 0x00, 0x00, 0x00, 0x00,                                // movl $0, %edx
    0x0f, 0x84, 0x04, 0x03, 0x00, 0x00,                          // je 0x1826 <open+0x42b>
    0x89, 0xe8,                                                  // movl %ebp, %eax
    0x8a, 0x08,                                                  // movb (%eax), %cl
    0x84, 0xc9,                                                  // testb %cl, %cl
    0x0f, 0x84, 0xf8, 0x02, 0x00, 0x00,                          // je 0x1826 <open+0x42b>
    0x80, 0xf9, 0x2f,                                            // cmpb $47, %cl
    0x74, 0x68,                                                  // je 0x159b <open+0x1a0>
    0x40,                                                        // incl %eax
    0xeb, 0xee,                                                  // jmp 0x1524 <open+0x129>
    0x8b, 0x7c, 0x24, 0x0c,                                      // movl 12(%esp), %edi
    0xe9, 0x65, 0xff, 0xff, 0xff,                                // jmp 0x14a4 <open+0xa9>
    0x89, 0x44, 0x24, 0x24,                                      // movl %eax, 36(%esp)
    0x31, 0xff,                                                  // xorl %edi, %edi
    0xb3, 0x2f,                                                  // movb $47, %bl
    0x80, 0x7d, 0x00, 0x2f,                                      // cmpb $47, (%ebp)
    0x89, 0x6c, 0x24, 0x10,                                      // movl %ebp, 16(%esp)
    0x0f, 0x84, 0xeb, 0x02, 0x00, 0x00,                          // je 0x1840 <open+0x445>
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x8d, 0x44, 0x24, 0x5c,                                      // leal 92(%esp), %eax
    0x68, 0xb7, 0x00, 0x00, 0x00,                                // pushl $183
    0x57,                                                        // pushl %edi
    0x57,                                                        // pushl %edi
    0x57,                                                        // pushl %edi
    0x57,                                                        // pushl %edi
    0x68, 0x00, 0x10, 0x00, 0x00,                                // pushl $4096 # imm = 0x1000
    0x50,                                                        // pushl %eax
    0xe8, 0xee, 0xf4, 0xff, 0xff,                                // calll 0xa60 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x83, 0xf8, 0x01,                                            // cmpl $1, %eax
    0x0f, 0x8e, 0xb5, 0x02, 0x00, 0x00,                          // jle 0x1833 <open+0x438>
    0x48,                                                        // decl %eax
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x83, 0xf8, 0x01,                                            // cmpl $1, %eax
    0x74, 0x02,                                                  // je 0x1588 <open+0x18d>
    0x89, 0xc7,                                                  // movl %eax, %edi
    0x8b, 0x44, 0x24, 0x10,                                      // movl 16(%esp), %eax
    0x8a, 0x18,                                                  // movb (%eax), %bl
    0x84, 0xdb,                                                  // testb %bl, %bl
    0x0f, 0x85, 0xaa, 0x02, 0x00, 0x00,                          // jne 0x1840 <open+0x445>
    0xe9, 0x4e, 0x03, 0x00, 0x00,                                // jmp 0x18e9 <open+0x4ee>
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x68, 0x27, 0x01, 0x00, 0x00,                                // pushl $295 # imm = 0x127
    0x50,                                                        // pushl %eax
    0x50,                                                        // pushl %eax
    0x50,                                                        // pushl %eax
    0x50,                                                        // pushl %eax
    0x55,                                                        // pushl %ebp
    0x6a, 0x9c,                                                  // pushl $-100
    0xe8, 0xaf, 0xf4, 0xff, 0xff,                                // calll 0xa60 <systemCall>
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x89, 0x44, 0x24, 0x58,                                      // movl %eax, 88(%esp)
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x88, 0x64, 0x02, 0x00, 0x00,                          // js 0x1826 <open+0x42b>
    0x89, 0xfb,                                                  // movl %edi, %ebx
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x8d, 0x7c, 0x24, 0x2c,                                      // leal 44(%esp), %edi
    0x68, 0xb4, 0x00, 0x00, 0x00,                                // pushl $180
    0x52,                                                        // pushl %edx
    0x52,                                                        // pushl %edx
    0x52,                                                        // pushl %edx
    0x6a, 0x30,                                                  // pushl $48
    0x57,                                                        // pushl %edi
    0x50,                                                        // pushl %eax
    0xe8, 0x84, 0xf4, 0xff, 0xff,                                // calll 0xa60 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x83, 0xf8, 0x30,                                            // cmpl $48, %eax
    0x0f, 0x8c, 0x24, 0x02, 0x00, 0x00,                          // jl 0x180c <open+0x411>
    0x80, 0x7c, 0x24, 0x28, 0x7f,                                // cmpb $127, 40(%esp)
    0x0f, 0x85, 0x19, 0x02, 0x00, 0x00,                          // jne 0x180c <open+0x411>
    0x66, 0x83, 0x7c, 0x24, 0x52, 0x20,                          // cmpw $32, 82(%esp)
    0x0f, 0x85, 0x0d, 0x02, 0x00, 0x00,                          // jne 0x180c <open+0x411>
    0x0f, 0xb7, 0x74, 0x24, 0x54,                                // movzwl 84(%esp), %esi
    0x83, 0xfe, 0x20,                                            // cmpl $32, %esi
    0x72, 0x05,                                                  // jb 0x160e <open+0x213>
    0xbe, 0x20, 0x00, 0x00, 0x00,                                // movl $32, %esi
    0x8d, 0x44, 0x24, 0x5c,                                      // leal 92(%esp), %eax
    0x89, 0xb0, 0x00, 0x04, 0x00, 0x00,                          // movl %esi, 1024(%eax)
    0xc1, 0xe6, 0x05,                                            // shll $5, %esi
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x68, 0xb4, 0x00, 0x00, 0x00,                                // pushl $180
    0x51,                                                        // pushl %ecx
    0x51,                                                        // pushl %ecx
    0xff, 0x74, 0x24, 0x54,                                      // pushl 84(%esp)
    0x56,                                                        // pushl %esi
    0x50,                                                        // pushl %eax
    0xff, 0x70, 0xfc,                                            // pushl -4(%eax)
    0xe8, 0x2b, 0xf4, 0xff, 0xff,                                // calll 0xa60 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x39, 0xf0,                                                  // cmpl %esi, %eax
    0x0f, 0x8c, 0xcc, 0x01, 0x00, 0x00,                          // jl 0x180c <open+0x411>
    0x8b, 0x84, 0x24, 0x5c, 0x04, 0x00, 0x00,                    // movl 1116(%esp), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x8e, 0xbd, 0x01, 0x00, 0x00,                          // jle 0x180c <open+0x411>
    0x8d, 0x4c, 0x24, 0x60,                                      // leal 96(%esp), %ecx
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x4a,                                                        // decl %edx
    0x89, 0x54, 0x24, 0x18,                                      // movl %edx, 24(%esp)
    0x83, 0x79, 0xfc, 0x02,                                      // cmpl $2, -4(%ecx)
    0x75, 0x06,                                                  // jne 0x1666 <open+0x26b>
    0x8b, 0x11,                                                  // movl (%ecx), %edx
    0x89, 0x54, 0x24, 0x18,                                      // movl %edx, 24(%esp)
    0x83, 0xc1, 0x20,                                            // addl $32, %ecx
    0x48,                                                        // decl %eax
    0x75, 0xee,                                                  // jne 0x165a <open+0x25f>
    0x89, 0x5c, 0x24, 0x0c,                                      // movl %ebx, 12(%esp)
    0x8b, 0x5c, 0x24, 0x18,                                      // movl 24(%esp), %ebx
    0x85, 0xdb,                                                  // testl %ebx, %ebx
    0x0f, 0x88, 0x90, 0x01, 0x00, 0x00,                          // js 0x180c <open+0x411>
    0x8d, 0xac, 0x24, 0x60, 0x04, 0x00, 0x00,                    // leal 1120(%esp), %ebp
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x4e,                                                        // decl %esi
    0xb0, 0x01,                                                  // movb $1, %al
    0x89, 0x44, 0x24, 0x20,                                      // movl %eax, 32(%esp)
    0xc7, 0x44, 0x24, 0x1c, 0x00, 0x00, 0x00, 0x00,              // movl $0, 28(%esp)
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x68, 0xb4, 0x00, 0x00, 0x00,                                // pushl $180
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x50,                                                        // pushl %eax
    0x50,                                                        // pushl %eax
    0x53,                                                        // pushl %ebx
    0x6a, 0x08,                                                  // pushl $8
    0x57,                                                        // pushl %edi
    0xff, 0x74, 0x24, 0x74,                                      // pushl 116(%esp)
    0xe8, 0xb3, 0xf3, 0xff, 0xff,                                // calll 0xa60 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x83, 0xf8, 0x08,                                            // cmpl $8, %eax
    0x0f, 0x8c, 0x36, 0x01, 0x00, 0x00,                          // jl 0x17ef <open+0x3f4>
    0x8b, 0x44, 0x24, 0x28,                                      // movl 40(%esp), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x84, 0x2a, 0x01, 0x00, 0x00,                          // je 0x17ef <open+0x3f4>
    0x83, 0xf8, 0x05,                                            // cmpl $5, %eax
    0x0f, 0x94, 0xc1,                                            // sete %cl
    0x22, 0x4c, 0x24, 0x20,                                      // andb 32(%esp), %cl
    0x80, 0xf9, 0x01,                                            // cmpb $1, %cl
    0x75, 0x44,                                                  // jne 0x1718 <open+0x31d>
    0x8b, 0x8c, 0x24, 0x5c, 0x04, 0x00, 0x00,                    // movl 1116(%esp), %ecx
    0x85, 0xc9,                                                  // testl %ecx, %ecx
    0xbe, 0xff, 0xff, 0xff, 0xff,                                // movl $4294967295, %esi # imm = 0xFFFFFFFF
    0x0f, 0x8e, 0xff, 0x00, 0x00, 0x00,                          // jle 0x17e7 <open+0x3ec>
    0x8b, 0x54, 0x24, 0x2c,                                      // movl 44(%esp), %edx
    0x8d, 0x6c, 0x24, 0x6c,                                      // leal 108(%esp), %ebp
    0x83, 0x7d, 0xf0, 0x01,                                      // cmpl $1, -16(%ebp)
    0x75, 0x0a,                                                  // jne 0x1700 <open+0x305>
    0x89, 0xd6,                                                  // movl %edx, %esi
    0x2b, 0x75, 0xf8,                                            // subl -8(%ebp), %esi
    0x3b, 0x75, 0x00,                                            // cmpl (%ebp), %esi
    0x72, 0x0e,                                                  // jb 0x170e <open+0x313>
    0x83, 0xc5, 0x20,                                            // addl $32, %ebp
    0x49,                                                        // decl %ecx
    0x75, 0xea,                                                  // jne 0x16f0 <open+0x2f5>
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x4e,                                                        // decl %esi
    0xe9, 0xd2, 0x00, 0x00, 0x00,                                // jmp 0x17e0 <open+0x3e5>
    0x03, 0x75, 0xf4,                                            // addl -12(%ebp), %esi
    0x8d, 0xac, 0x24, 0x60, 0x04, 0x00, 0x00,                    // leal 1120(%esp), %ebp
    0x83, 0xf8, 0x01,                                            // cmpl $1, %eax
    0x0f, 0x94, 0xc0,                                            // sete %al
    0x22, 0x44, 0x24, 0x1c,                                      // andb 28(%esp), %al
    0x3c, 0x01,                                                  // cmpb $1, %al
    0x0f, 0x85, 0xbd, 0x00, 0x00, 0x00,                          // jne 0x17e7 <open+0x3ec>
    0x85, 0xf6,                                                  // testl %esi, %esi
    0x0f, 0x88, 0xb5, 0x00, 0x00, 0x00,                          // js 0x17e7 <open+0x3ec>
    0x8b, 0x44, 0x24, 0x2c,                                      // movl 44(%esp), %eax
    0x01, 0xf0,                                                  // addl %esi, %eax
    0x0f, 0x88, 0xa9, 0x00, 0x00, 0x00,                          // js 0x17e7 <open+0x3ec>
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x68, 0xb4, 0x00, 0x00, 0x00,                                // pushl $180
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x51,                                                        // pushl %ecx
    0x51,                                                        // pushl %ecx
    0x50,                                                        // pushl %eax
    0x68, 0xff, 0x01, 0x00, 0x00,                                // pushl $511 # imm = 0x1FF
    0x55,                                                        // pushl %ebp
    0xff, 0x74, 0x24, 0x74,                                      // pushl 116(%esp)
    0xe8, 0x06, 0xf3, 0xff, 0xff,                                // calll 0xa60 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x8e, 0x82, 0x00, 0x00, 0x00,                          // jle 0x17e7 <open+0x3ec>
    0xc6, 0x84, 0x04, 0x60, 0x04, 0x00, 0x00, 0x00,              // movb $0, 1120(%esp,%eax)
    0x8b, 0x7c, 0x24, 0x14,                                      // movl 20(%esp), %edi
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xea,                                                  // movl %ebp, %edx
    0xe8, 0x5b, 0x11, 0x00, 0x00,                                // calll 0x28d5 <named>
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x7e, 0x5e,                                                  // jle 0x17dc <open+0x3e1>
    0x89, 0xc5,                                                  // movl %eax, %ebp
    0x8b, 0x47, 0x5c,                                            // movl 92(%edi), %eax
    0x01, 0xf8,                                                  // addl %edi, %eax
    0x8d, 0x4c, 0xed, 0x00,                                      // leal (%ebp,%ebp,8), %ecx
    0xc1, 0xe1, 0x04,                                            // shll $4, %ecx
    0xf6, 0x44, 0x01, 0x48, 0x01,                                // testb $1, 72(%ecx,%eax)
    0x8b, 0x7c, 0x24, 0x0c,                                      // movl 12(%esp), %edi
    0x75, 0x32,                                                  // jne 0x17c9 <open+0x3ce>
    0x89, 0xe8,                                                  // movl %ebp, %eax
    0xc1, 0xe0, 0x06,                                            // shll $6, %eax
    0x8d, 0x04, 0xa8,                                            // leal (%eax,%ebp,4), %eax
    0x83, 0xbc, 0x07, 0x74, 0x02, 0x00, 0x00, 0x00,              // cmpl $0, 628(%edi,%eax)
    0x75, 0x20,                                                  // jne 0x17c9 <open+0x3ce>
    0x8b, 0x4c, 0x24, 0x14,                                      // movl 20(%esp), %ecx
    0x89, 0xfa,                                                  // movl %edi, %edx
    0x6a, 0x02,                                                  // pushl $2
    0x8d, 0x84, 0x24, 0x64, 0x04, 0x00, 0x00,                    // leal 1124(%esp), %eax
    0x50,                                                        // pushl %eax
    0x55,                                                        // pushl %ebp
    0xff, 0xb4, 0x24, 0x7c, 0x10, 0x00, 0x00,                    // pushl 4220(%esp)
    0xe8, 0xbc, 0x06, 0x00, 0x00,                                // calll 0x1e82 <openNumber>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x89, 0xe8,                                                  // movl %ebp, %eax
    0xc1, 0xe0, 0x06,                                            // shll $6, %eax
    0x8d, 0x04, 0xa8,                                            // leal (%eax,%ebp,4), %eax
    0xc7, 0x84, 0x07, 0x70, 0x02, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, // movl $1, 624(%edi,%eax)
    0x8d, 0x7c, 0x24, 0x28,                                      // leal 40(%esp), %edi
    0x8d, 0xac, 0x24, 0x60, 0x04, 0x00, 0x00,                    // leal 1120(%esp), %ebp
    0x83, 0xc3, 0x08,                                            // addl $8, %ebx
    0xe9, 0xa5, 0xfe, 0xff, 0xff,                                // jmp 0x1694 <open+0x299>
    0xb0, 0x01,                                                  // movb $1, %al
    0x89, 0x44, 0x24, 0x1c,                                      // movl %eax, 28(%esp)
    0xf6, 0x44, 0x24, 0x20, 0x01,                                // testb $1, 32(%esp)
    0xc7, 0x44, 0x24, 0x20, 0x00, 0x00, 0x00, 0x00,              // movl $0, 32(%esp)
    0x8b, 0x5c, 0x24, 0x18,                                      // movl 24(%esp), %ebx
    0x0f, 0x85, 0x88, 0xfe, 0xff, 0xff,                          // jne 0x1694 <open+0x299>
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x6a, 0x06,                                                  // pushl $6
    0x50,                                                        // pushl %eax
    0x50,                                                        // pushl %eax
    0x50,                                                        // pushl %eax
    0x50,                                                        // pushl %eax
    0x50,                                                        // pushl %eax
    0xff, 0x74, 0x24, 0x74,                                      // pushl 116(%esp)
    0xe8, 0x3f, 0xf2, 0xff, 0xff,                                // calll 0xa60 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x89, 0xd0,                                                  // movl %edx, %eax
    0x81, 0xc4, 0x5c, 0x10, 0x00, 0x00,                          // addl $4188, %esp # imm = 0x105C
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    0x8b, 0x44, 0x24, 0x10,                                      // movl 16(%esp), %eax
    0x80, 0x38, 0x2f,                                            // cmpb $47, (%eax)
    0x0f, 0x85, 0xcb, 0x00, 0x00, 0x00,                          // jne 0x190b <open+0x510>
    0x8b, 0x54, 0x24, 0x10,                                      // movl 16(%esp), %edx
    0x88, 0xdf,                                                  // movb %bl, %bh
    0x89, 0xd5,                                                  // movl %edx, %ebp
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x46,                                                        // incl %esi
    0x84, 0xff,                                                  // testb %bh, %bh
    0x74, 0x0d,                                                  // je 0x185e <open+0x463>
    0x80, 0xff, 0x2f,                                            // cmpb $47, %bh
    0x74, 0x08,                                                  // je 0x185e <open+0x463>
    0x8a, 0x7c, 0x05, 0x01,                                      // movb 1(%ebp,%eax), %bh
    0x40,                                                        // incl %eax
    0x46,                                                        // incl %esi
    0xeb, 0xef,                                                  // jmp 0x184d <open+0x452>
    0x8d, 0x54, 0x05, 0x00,                                      // leal (%ebp,%eax), %edx
    0x80, 0xff, 0x2f,                                            // cmpb $47, %bh
    0x75, 0x06,                                                  // jne 0x186d <open+0x472>
    0x8a, 0x7a, 0x01,                                            // movb 1(%edx), %bh
    0x42,                                                        // incl %edx
    0xeb, 0xf5,                                                  // jmp 0x1862 <open+0x467>
    0x83, 0xf8, 0x02,                                            // cmpl $2, %eax
    0x74, 0x0b,                                                  // je 0x187d <open+0x482>
    0x83, 0xf8, 0x01,                                            // cmpl $1, %eax
    0x74, 0x2a,                                                  // je 0x18a1 <open+0x4a6>
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x75, 0x2b,                                                  // jne 0x18a6 <open+0x4ab>
    0xeb, 0x62,                                                  // jmp 0x18df <open+0x4e4>
    0x80, 0xfb, 0x2e,                                            // cmpb $46, %bl
    0x75, 0x24,                                                  // jne 0x18a6 <open+0x4ab>
    0x80, 0x7d, 0x01, 0x2e,                                      // cmpb $46, 1(%ebp)
    0x75, 0x1e,                                                  // jne 0x18a6 <open+0x4ab>
    0x85, 0xff,                                                  // testl %edi, %edi
    0x7e, 0x53,                                                  // jle 0x18df <open+0x4e4>
    0x8d, 0x47, 0xff,                                            // leal -1(%edi), %eax
    0x80, 0x7c, 0x3c, 0x57, 0x2f,                                // cmpb $47, 87(%esp,%edi)
    0x74, 0x07,                                                  // je 0x189d <open+0x4a2>
    0x83, 0xff, 0x01,                                            // cmpl $1, %edi
    0x89, 0xc7,                                                  // movl %eax, %edi
    0x77, 0xef,                                                  // ja 0x188c <open+0x491>
    0x89, 0xc7,                                                  // movl %eax, %edi
    0xeb, 0x3e,                                                  // jmp 0x18df <open+0x4e4>
    0x80, 0xfb, 0x2e,                                            // cmpb $46, %bl
    0x74, 0x39,                                                  // je 0x18df <open+0x4e4>
    0x8d, 0x1c, 0x07,                                            // leal (%edi,%eax), %ebx
    0x81, 0xfb, 0xfe, 0x0f, 0x00, 0x00,                          // cmpl $4094, %ebx # imm = 0xFFE
    0x7f, 0x5a,                                                  // jg 0x190b <open+0x510>
    0x8d, 0x4f, 0x01,                                            // leal 1(%edi), %ecx
    0x89, 0x4c, 0x24, 0x20,                                      // movl %ecx, 32(%esp)
    0xc6, 0x44, 0x3c, 0x58, 0x2f,                                // movb $47, 88(%esp,%edi)
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x7e, 0x16,                                                  // jle 0x18d7 <open+0x4dc>
    0x8d, 0x4c, 0x24, 0x59,                                      // leal 89(%esp), %ecx
    0x01, 0xcf,                                                  // addl %ecx, %edi
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x8a, 0x4c, 0x1d, 0x00,                                      // movb (%ebp,%ebx), %cl
    0x88, 0x0c, 0x1f,                                            // movb %cl, (%edi,%ebx)
    0x4e,                                                        // decl %esi
    0x43,                                                        // incl %ebx
    0x83, 0xfe, 0x01,                                            // cmpl $1, %esi
    0x77, 0xf2,                                                  // ja 0x18c9 <open+0x4ce>
    0x8b, 0x7c, 0x24, 0x20,                                      // movl 32(%esp), %edi
    0x01, 0xc7,                                                  // addl %eax, %edi
    0x8a, 0x3a,                                                  // movb (%edx), %bh
    0x84, 0xff,                                                  // testb %bh, %bh
    0x88, 0xfb,                                                  // movb %bh, %bl
    0x0f, 0x85, 0x5d, 0xff, 0xff, 0xff,                          // jne 0x1846 <open+0x44b>
    0xc6, 0x44, 0x3c, 0x58, 0x00,                                // movb $0, 88(%esp,%edi)
    0x85, 0xff,                                                  // testl %edi, %edi
    0x8b, 0x7c, 0x24, 0x0c,                                      // movl 12(%esp), %edi
    0x8b, 0x5c, 0x24, 0x14,                                      // movl 20(%esp), %ebx
    0x8b, 0x44, 0x24, 0x24,                                      // movl 36(%esp), %eax
    0x7e, 0x19,                                                  // jle 0x1917 <open+0x51c>
    0x8d, 0x54, 0x24, 0x58,                                      // leal 88(%esp), %edx
    0x89, 0xd9,                                                  // movl %ebx, %ecx
    0xe8, 0xcc, 0x0f, 0x00, 0x00,                                // calll 0x28d5 <named>
    0xeb, 0x0c,                                                  // jmp 0x1917 <open+0x51c>
    0x8b, 0x7c, 0x24, 0x0c,                                      // movl 12(%esp), %edi
    0x8b, 0x5c, 0x24, 0x14,                                      // movl 20(%esp), %ebx
    0x8b, 0x44, 0x24, 0x24,                                      // movl 36(%esp), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x8b, 0x6c, 0x24, 0x10,                                      // movl 16(%esp), %ebp
    0x0f, 0x89, 0x7a, 0xfb, 0xff, 0xff,                          // jns 0x149d <open+0xa2>
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x68, 0x27, 0x01, 0x00, 0x00,                                // pushl $295 # imm = 0x127
    0x57,                                                        // pushl %edi
    0x57,                                                        // pushl %edi
    0x57,                                                        // pushl %edi
    0x68, 0x00, 0x00, 0x20, 0x00,                                // pushl $2097152 # imm = 0x200000
    0x55,                                                        // pushl %ebp
    0x6a, 0x9c,                                                  // pushl $-100
    0xe8, 0x23, 0xf1, 0xff, 0xff,                                // calll 0xa60 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x78, 0x55,                                                  // js 0x1999 <open+0x59e>
    0x89, 0xc5,                                                  // movl %eax, %ebp
    0x8b, 0x83, 0xa0, 0x00, 0x00, 0x00,                          // movl 160(%ebx), %eax
    0x01, 0xd8,                                                  // addl %ebx, %eax
    0x80, 0x3c, 0x38, 0x00,                                      // cmpb $0, (%eax,%edi)
    0x8d, 0x7f, 0x01,                                            // leal 1(%edi), %edi
    0x75, 0xf7,                                                  // jne 0x194e <open+0x553>
    0x8d, 0x77, 0xff,                                            // leal -1(%edi), %esi
    0x85, 0xf6,                                                  // testl %esi, %esi
    0x7e, 0x12,                                                  // jle 0x1970 <open+0x575>
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x89, 0xfa,                                                  // movl %edi, %edx
    0x8a, 0x1c, 0x08,                                            // movb (%eax,%ecx), %bl
    0x88, 0x5c, 0x0c, 0x28,                                      // movb %bl, 40(%esp,%ecx)
    0x4a,                                                        // decl %edx
    0x41,                                                        // incl %ecx
    0x83, 0xfa, 0x01,                                            // cmpl $1, %edx
    0x77, 0xf2,                                                  // ja 0x1962 <open+0x567>
    0x83, 0xfd, 0x0a,                                            // cmpl $10, %ebp
    0x7c, 0x2d,                                                  // jl 0x19a2 <open+0x5a7>
    0xbb, 0xcd, 0xcc, 0xcc, 0xcc,                                // movl $3435973837, %ebx # imm = 0xCCCCCCCD
    0x89, 0xe9,                                                  // movl %ebp, %ecx
    0x89, 0xc8,                                                  // movl %ecx, %eax
    0xf7, 0xe3,                                                  // mull %ebx
    0xc1, 0xea, 0x03,                                            // shrl $3, %edx
    0x47,                                                        // incl %edi
    0x83, 0xf9, 0x63,                                            // cmpl $99, %ecx
    0x89, 0xd1,                                                  // movl %edx, %ecx
    0x77, 0xf1,                                                  // ja 0x197c <open+0x581>
    0xc6, 0x44, 0x3c, 0x28, 0x00,                                // movb $0, 40(%esp,%edi)
    0x8d, 0x47, 0xff,                                            // leal -1(%edi), %eax
    0x39, 0xf0,                                                  // cmpl %esi, %eax
    0x7d, 0x10,                                                  // jge 0x19a7 <open+0x5ac>
    0xeb, 0x39,                                                  // jmp 0x19d2 <open+0x5d7>
    0x8b, 0x7c, 0x24, 0x0c,                                      // movl 12(%esp), %edi
    0xe9, 0x97, 0x00, 0x00, 0x00,                                // jmp 0x1a39 <open+0x63e>
    0xc6, 0x44, 0x3c, 0x28, 0x00,                                // movb $0, 40(%esp,%edi)
    0xbb, 0x67, 0x66, 0x66, 0x66,                                // movl $1717986919, %ebx # imm = 0x66666667
    0x89, 0xe9,                                                  // movl %ebp, %ecx
    0x89, 0xc8,                                                  // movl %ecx, %eax
    0xf7, 0xeb,                                                  // imull %ebx
    0x89, 0xd0,                                                  // movl %edx, %eax
    0xc1, 0xe8, 0x1f,                                            // shrl $31, %eax
    0xc1, 0xfa, 0x02,                                            // sarl $2, %edx
    0x01, 0xc2,                                                  // addl %eax, %edx
    0x8d, 0x04, 0x12,                                            // leal (%edx,%edx), %eax
    0x8d, 0x04, 0x80,                                            // leal (%eax,%eax,4), %eax
    0x29, 0xc1,                                                  // subl %eax, %ecx
    0x80, 0xc1, 0x30,                                            // addb $48, %cl
    0x88, 0x4c, 0x3c, 0x27,                                      // movb %cl, 39(%esp,%edi)
    0x4f,                                                        // decl %edi
    0x39, 0xf7,                                                  // cmpl %esi, %edi
    0x89, 0xd1,                                                  // movl %edx, %ecx
    0x7f, 0xdc,                                                  // jg 0x19ae <open+0x5b3>
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x8d, 0x44, 0x24, 0x5c,                                      // leal 92(%esp), %eax
    0x8d, 0x4c, 0x24, 0x2c,                                      // leal 44(%esp), %ecx
    0x68, 0x31, 0x01, 0x00, 0x00,                                // pushl $305 # imm = 0x131
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x68, 0xff, 0x0f, 0x00, 0x00,                                // pushl $4095 # imm = 0xFFF
    0x50,                                                        // pushl %eax
    0x51,                                                        // pushl %ecx
    0x6a, 0x9c,                                                  // pushl $-100
    0xe8, 0x6c, 0xf0, 0xff, 0xff,                                // calll 0xa60 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x89, 0xc7,                                                  // movl %eax, %edi
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x6a, 0x06,                                                  // pushl $6
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x55,                                                        // pushl %ebp
    0xe8, 0x57, 0xf0, 0xff, 0xff,                                // calll 0xa60 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x85, 0xff,                                                  // testl %edi, %edi
    0x7e, 0x21,                                                  // jle 0x1a31 <open+0x636>
    0xc6, 0x44, 0x3c, 0x58, 0x00,                                // movb $0, 88(%esp,%edi)
    0x8d, 0x54, 0x24, 0x58,                                      // leal 88(%esp), %edx
    0x8b, 0x5c, 0x24, 0x14,                                      // movl 20(%esp), %ebx
    0x89, 0xd9,                                                  // movl %ebx, %ecx
    0xe8, 0xb1, 0x0e, 0x00, 0x00,                                // calll 0x28d5 <named>
    0x8b, 0x7c, 0x24, 0x0c,                                      // movl 12(%esp), %edi
    0x8b, 0x6c, 0x24, 0x10,                                      // movl 16(%esp), %ebp
    0xe9, 0x6c, 0xfa, 0xff, 0xff,                                // jmp 0x149d <open+0xa2>
    0x8b, 0x7c, 0x24, 0x0c,                                      // movl 12(%esp), %edi
    0x8b, 0x5c, 0x24, 0x14,                                      // movl 20(%esp), %ebx
    0x8b, 0x6c, 0x24, 0x10,                                      // movl 16(%esp), %ebp
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x48,                                                        // decl %eax
    0xe9, 0x58, 0xfa, 0xff, 0xff,                                // jmp 0x149d <open+0xa2>
    // errorOf:
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x89, 0xd7,                                                  // movl %edx, %edi
    0x89, 0xce,                                                  // movl %ecx, %esi
    0xe8, 0x36, 0xf0, 0xff, 0xff,                                // calll 0xa87 <threadPointer>
    0x89, 0xc1,                                                  // movl %eax, %ecx
    0x83, 0x7e, 0x18, 0x00,                                      // cmpl $0, 24(%esi)
    0x74, 0x18,                                                  // je 0x1a71 <errorOf+0x2c>
    0x8d, 0x46, 0x48,                                            // leal 72(%esi), %eax
    0xba, 0x20, 0x00, 0x00, 0x00,                                // movl $32, %edx
    0x83, 0x78, 0x0c, 0x00,                                      // cmpl $0, 12(%eax)
    0x74, 0x04,                                                  // je 0x1a6b <errorOf+0x26>
    0x39, 0x08,                                                  // cmpl %ecx, (%eax)
    0x74, 0x45,                                                  // je 0x1ab0 <errorOf+0x6b>
    0x83, 0xc0, 0x10,                                            // addl $16, %eax
    0x4a,                                                        // decl %edx
    0x75, 0xf0,                                                  // jne 0x1a61 <errorOf+0x1c>
    0x85, 0xff,                                                  // testl %edi, %edi
    0x74, 0x39,                                                  // je 0x1aae <errorOf+0x69>
    0x8d, 0x56, 0x48,                                            // leal 72(%esi), %edx
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x43,                                                        // incl %ebx
    0x83, 0x7a, 0x0c, 0x00,                                      // cmpl $0, 12(%edx)
    0xb8, 0x00, 0x00, 0x00, 0x00,                                // movl $0, %eax
    0x75, 0x0d,                                                  // jne 0x1a95 <errorOf+0x50>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0xf0,                                                        // lock
    0x0f, 0xb1, 0x5a, 0x0c,                                      // cmpxchgl %ebx, 12(%edx)
    0x89, 0xd0,                                                  // movl %edx, %eax
    0x74, 0x02,                                                  // je 0x1a95 <errorOf+0x50>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x83, 0xff, 0x1e,                                            // cmpl $30, %edi
    0x77, 0x08,                                                  // ja 0x1aa2 <errorOf+0x5d>
    0x47,                                                        // incl %edi
    0x83, 0xc2, 0x10,                                            // addl $16, %edx
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0xdb,                                                  // je 0x1a7d <errorOf+0x38>
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0x08,                                                  // je 0x1aae <errorOf+0x69>
    0x89, 0x08,                                                  // movl %ecx, (%eax)
    0xf0,                                                        // lock
    0xff, 0x46, 0x18,                                            // incl 24(%esi)
    0xeb, 0x02,                                                  // jmp 0x1ab0 <errorOf+0x6b>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0xc3,                                                        // retl
    // tell:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x83, 0xec, 0x3c,                                            // subl $60, %esp
    0x8b, 0x59, 0x44,                                            // movl 68(%ecx), %ebx
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x83, 0xfb, 0x02,                                            // cmpl $2, %ebx
    0x0f, 0x8c, 0xb1, 0x03, 0x00, 0x00,                          // jl 0x1e7a <tell+0x3c6>
    0x89, 0x54, 0x24, 0x1c,                                      // movl %edx, 28(%esp)
    0x8b, 0x44, 0x24, 0x50,                                      // movl 80(%esp), %eax
    0x8b, 0x10,                                                  // movl (%eax), %edx
    0x89, 0x54, 0x24, 0x14,                                      // movl %edx, 20(%esp)
    0x8b, 0x40, 0x04,                                            // movl 4(%eax), %eax
    0x89, 0x44, 0x24, 0x28,                                      // movl %eax, 40(%esp)
    0x8b, 0x51, 0x5c,                                            // movl 92(%ecx), %edx
    0x4b,                                                        // decl %ebx
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x89, 0xce,                                                  // movl %ecx, %esi
    0xbd, 0x8c, 0x02, 0x00, 0x00,                                // movl $652, %ebp # imm = 0x28C
    0x89, 0xc8,                                                  // movl %ecx, %eax
    0x89, 0x4c, 0x24, 0x0c,                                      // movl %ecx, 12(%esp)
    0x8b, 0x4c, 0x24, 0x0c,                                      // movl 12(%esp), %ecx
    0x8b, 0x84, 0x16, 0x9c, 0x00, 0x00, 0x00,                    // movl 156(%esi,%edx), %eax
    0x01, 0xc8,                                                  // addl %ecx, %eax
    0x3b, 0x44, 0x24, 0x14,                                      // cmpl 20(%esp), %eax
    0x77, 0x0f,                                                  // ja 0x1b13 <tell+0x5f>
    0x8b, 0x84, 0x16, 0xa0, 0x00, 0x00, 0x00,                    // movl 160(%esi,%edx), %eax
    0x01, 0xc8,                                                  // addl %ecx, %eax
    0x3b, 0x44, 0x24, 0x14,                                      // cmpl 20(%esp), %eax
    0x77, 0x15,                                                  // ja 0x1b28 <tell+0x74>
    0x47,                                                        // incl %edi
    0x81, 0xc6, 0x90, 0x00, 0x00, 0x00,                          // addl $144, %esi
    0x83, 0xc5, 0x44,                                            // addl $68, %ebp
    0x39, 0xfb,                                                  // cmpl %edi, %ebx
    0x75, 0xd4,                                                  // jne 0x1af5 <tell+0x41>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0xe9, 0x52, 0x03, 0x00, 0x00,                                // jmp 0x1e7a <tell+0x3c6>
    0x8b, 0x9c, 0x32, 0x90, 0x00, 0x00, 0x00,                    // movl 144(%edx,%esi), %ebx
    0x01, 0xcb,                                                  // addl %ecx, %ebx
    0x8b, 0x44, 0x24, 0x1c,                                      // movl 28(%esp), %eax
    0x89, 0x5c, 0x24, 0x20,                                      // movl %ebx, 32(%esp)
    0x89, 0x1c, 0x28,                                            // movl %ebx, (%eax,%ebp)
    0x8b, 0x84, 0x32, 0x98, 0x00, 0x00, 0x00,                    // movl 152(%edx,%esi), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0x02,                                                  // je 0x1b49 <tell+0x95>
    0x01, 0xc8,                                                  // addl %ecx, %eax
    0x8b, 0x4c, 0x24, 0x1c,                                      // movl 28(%esp), %ecx
    0x89, 0x44, 0x29, 0x08,                                      // movl %eax, 8(%ecx,%ebp)
    0x8b, 0x4c, 0x29, 0x04,                                      // movl 4(%ecx,%ebp), %ecx
    0x85, 0xc9,                                                  // testl %ecx, %ecx
    0x75, 0x13,                                                  // jne 0x1b6c <tell+0xb8>
    0x8b, 0x8c, 0x32, 0x94, 0x00, 0x00, 0x00,                    // movl 148(%edx,%esi), %ecx
    0x03, 0x4c, 0x24, 0x0c,                                      // addl 12(%esp), %ecx
    0x8b, 0x44, 0x24, 0x1c,                                      // movl 28(%esp), %eax
    0x89, 0x4c, 0x28, 0x04,                                      // movl %ecx, 4(%eax,%ebp)
    0xf6, 0x84, 0x32, 0xd8, 0x00, 0x00, 0x00, 0x08,              // testb $8, 216(%edx,%esi)
    0x0f, 0x85, 0xae, 0x00, 0x00, 0x00,                          // jne 0x1c28 <tell+0x174>
    0x8b, 0x84, 0x32, 0xa4, 0x00, 0x00, 0x00,                    // movl 164(%edx,%esi), %eax
    0x8b, 0xbc, 0x32, 0xac, 0x00, 0x00, 0x00,                    // movl 172(%edx,%esi), %edi
    0x85, 0xff,                                                  // testl %edi, %edi
    0x89, 0x4c, 0x24, 0x24,                                      // movl %ecx, 36(%esp)
    0x89, 0x44, 0x24, 0x18,                                      // movl %eax, 24(%esp)
    0x0f, 0x84, 0xcc, 0x00, 0x00, 0x00,                          // je 0x1c64 <tell+0x1b0>
    0x8b, 0x44, 0x24, 0x0c,                                      // movl 12(%esp), %eax
    0x8b, 0x1c, 0x38,                                            // movl (%eax,%edi), %ebx
    0x85, 0xdb,                                                  // testl %ebx, %ebx
    0x0f, 0x84, 0x96, 0x01, 0x00, 0x00,                          // je 0x1d3d <tell+0x289>
    0x8b, 0x4c, 0x24, 0x0c,                                      // movl 12(%esp), %ecx
    0x8b, 0x44, 0x39, 0x08,                                      // movl 8(%ecx,%edi), %eax
    0x89, 0x7c, 0x24, 0x38,                                      // movl %edi, 56(%esp)
    0x89, 0x44, 0x24, 0x34,                                      // movl %eax, 52(%esp)
    0x8d, 0x04, 0x87,                                            // leal (%edi,%eax,4), %eax
    0x8d, 0x44, 0x01, 0x10,                                      // leal 16(%ecx,%eax), %eax
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x89, 0x5c, 0x24, 0x30,                                      // movl %ebx, 48(%esp)
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x8b, 0x38,                                                  // movl (%eax), %edi
    0x89, 0x4c, 0x24, 0x10,                                      // movl %ecx, 16(%esp)
    0x39, 0xcf,                                                  // cmpl %ecx, %edi
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x77, 0x04,                                                  // ja 0x1bd6 <tell+0x122>
    0x8b, 0x7c, 0x24, 0x10,                                      // movl 16(%esp), %edi
    0x83, 0xc0, 0x04,                                            // addl $4, %eax
    0x4b,                                                        // decl %ebx
    0x75, 0xe8,                                                  // jne 0x1bc4 <tell+0x110>
    0x85, 0xff,                                                  // testl %edi, %edi
    0x0f, 0x84, 0x59, 0x01, 0x00, 0x00,                          // je 0x1d3d <tell+0x289>
    0x8b, 0x5c, 0x24, 0x0c,                                      // movl 12(%esp), %ebx
    0x8b, 0x44, 0x24, 0x38,                                      // movl 56(%esp), %eax
    0x8b, 0x5c, 0x03, 0x04,                                      // movl 4(%ebx,%eax), %ebx
    0x89, 0x5c, 0x24, 0x2c,                                      // movl %ebx, 44(%esp)
    0x8b, 0x5c, 0x24, 0x30,                                      // movl 48(%esp), %ebx
    0x8d, 0x04, 0x98,                                            // leal (%eax,%ebx,4), %eax
    0x8b, 0x5c, 0x24, 0x34,                                      // movl 52(%esp), %ebx
    0x8d, 0x04, 0x98,                                            // leal (%eax,%ebx,4), %eax
    0x8b, 0x5c, 0x24, 0x2c,                                      // movl 44(%esp), %ebx
    0xc1, 0xe3, 0x02,                                            // shll $2, %ebx
    0x29, 0xd8,                                                  // subl %ebx, %eax
    0x03, 0x44, 0x24, 0x0c,                                      // addl 12(%esp), %eax
    0x8b, 0x5c, 0x24, 0x10,                                      // movl 16(%esp), %ebx
    0x39, 0xcb,                                                  // cmpl %ecx, %ebx
    0x77, 0x02,                                                  // ja 0x1c19 <tell+0x165>
    0x89, 0xcb,                                                  // movl %ecx, %ebx
    0x8d, 0x44, 0x98, 0x10,                                      // leal 16(%eax,%ebx,4), %eax
    0x47,                                                        // incl %edi
    0xf6, 0x00, 0x01,                                            // testb $1, (%eax)
    0x8d, 0x40, 0x04,                                            // leal 4(%eax), %eax
    0x74, 0xf7,                                                  // je 0x1c1d <tell+0x169>
    0xeb, 0x53,                                                  // jmp 0x1c7b <tell+0x1c7>
    0x8b, 0x44, 0x24, 0x50,                                      // movl 80(%esp), %eax
    0x8b, 0x08,                                                  // movl (%eax), %ecx
    0x8b, 0x58, 0x04,                                            // movl 4(%eax), %ebx
    0x83, 0x7c, 0x24, 0x54, 0x00,                                // cmpl $0, 84(%esp)
    0x89, 0x4c, 0x24, 0x14,                                      // movl %ecx, 20(%esp)
    0x0f, 0x84, 0x58, 0x01, 0x00, 0x00,                          // je 0x1d98 <tell+0x2e4>
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x8b, 0x4c, 0x24, 0x18,                                      // movl 24(%esp), %ecx
    0x8b, 0x54, 0x24, 0x28,                                      // movl 40(%esp), %edx
    0x6a, 0x04,                                                  // pushl $4
    0xe8, 0x39, 0xf3, 0xff, 0xff,                                // calll 0xf8b <realOf>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x8b, 0x4c, 0x24, 0x50,                                      // movl 80(%esp), %ecx
    0xff, 0x71, 0x0c,                                            // pushl 12(%ecx)
    0xff, 0x71, 0x08,                                            // pushl 8(%ecx)
    0xe9, 0x49, 0x01, 0x00, 0x00,                                // jmp 0x1dad <tell+0x2f9>
    0x8b, 0x84, 0x32, 0xb0, 0x00, 0x00, 0x00,                    // movl 176(%edx,%esi), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x84, 0xca, 0x00, 0x00, 0x00,                          // je 0x1d3d <tell+0x289>
    0x8b, 0x4c, 0x24, 0x0c,                                      // movl 12(%esp), %ecx
    0x8b, 0x7c, 0x01, 0x04,                                      // movl 4(%ecx,%eax), %edi
    0x83, 0xff, 0x02,                                            // cmpl $2, %edi
    0x0f, 0x82, 0xb9, 0x00, 0x00, 0x00,                          // jb 0x1d3d <tell+0x289>
    0x8b, 0x44, 0x24, 0x20,                                      // movl 32(%esp), %eax
    0x29, 0x44, 0x24, 0x14,                                      // subl %eax, 20(%esp)
    0x4f,                                                        // decl %edi
    0x8b, 0x44, 0x24, 0x0c,                                      // movl 12(%esp), %eax
    0x8b, 0x4c, 0x24, 0x18,                                      // movl 24(%esp), %ecx
    0x8d, 0x44, 0x01, 0x10,                                      // leal 16(%ecx,%eax), %eax
    0xc7, 0x44, 0x24, 0x18, 0x00, 0x00, 0x00, 0x00,              // movl $0, 24(%esp)
    0x66, 0x83, 0x78, 0x0e, 0x00,                                // cmpw $0, 14(%eax)
    0x74, 0x5f,                                                  // je 0x1d07 <tell+0x253>
    0x0f, 0xb6, 0x48, 0x0c,                                      // movzbl 12(%eax), %ecx
    0x89, 0xcb,                                                  // movl %ecx, %ebx
    0x83, 0xe3, 0x0f,                                            // andl $15, %ebx
    0x83, 0xfb, 0x06,                                            // cmpl $6, %ebx
    0x74, 0x51,                                                  // je 0x1d07 <tell+0x253>
    0xc1, 0xe9, 0x04,                                            // shrl $4, %ecx
    0x89, 0xcb,                                                  // movl %ecx, %ebx
    0xb9, 0x06, 0x04, 0x00, 0x00,                                // movl $1030, %ecx # imm = 0x406
    0x0f, 0xa3, 0xd9,                                            // btl %ebx, %ecx
    0x73, 0x42,                                                  // jae 0x1d07 <tell+0x253>
    0x8b, 0x48, 0x04,                                            // movl 4(%eax), %ecx
    0x89, 0x4c, 0x24, 0x10,                                      // movl %ecx, 16(%esp)
    0x8b, 0x58, 0x08,                                            // movl 8(%eax), %ebx
    0x85, 0xdb,                                                  // testl %ebx, %ebx
    0x74, 0x0e,                                                  // je 0x1ce1 <tell+0x22d>
    0x8b, 0x4c, 0x24, 0x14,                                      // movl 20(%esp), %ecx
    0x2b, 0x4c, 0x24, 0x10,                                      // subl 16(%esp), %ecx
    0x39, 0xd9,                                                  // cmpl %ebx, %ecx
    0x72, 0x10,                                                  // jb 0x1cef <tell+0x23b>
    0xeb, 0x26,                                                  // jmp 0x1d07 <tell+0x253>
    0x8b, 0x4c, 0x24, 0x14,                                      // movl 20(%esp), %ecx
    0x3b, 0x4c, 0x24, 0x10,                                      // cmpl 16(%esp), %ecx
    0x89, 0x4c, 0x24, 0x10,                                      // movl %ecx, 16(%esp)
    0x75, 0x18,                                                  // jne 0x1d07 <tell+0x253>
    0x8b, 0x5c, 0x24, 0x10,                                      // movl 16(%esp), %ebx
    0x83, 0x7c, 0x24, 0x18, 0x00,                                // cmpl $0, 24(%esp)
    0x74, 0x09,                                                  // je 0x1d03 <tell+0x24f>
    0x8b, 0x4c, 0x24, 0x18,                                      // movl 24(%esp), %ecx
    0x39, 0x59, 0x04,                                            // cmpl %ebx, 4(%ecx)
    0x73, 0x04,                                                  // jae 0x1d07 <tell+0x253>
    0x89, 0x44, 0x24, 0x18,                                      // movl %eax, 24(%esp)
    0x83, 0xc0, 0x10,                                            // addl $16, %eax
    0x4f,                                                        // decl %edi
    0x75, 0x94,                                                  // jne 0x1ca1 <tell+0x1ed>
    0x8b, 0x4c, 0x24, 0x28,                                      // movl 40(%esp), %ecx
    0x8b, 0x44, 0x24, 0x24,                                      // movl 36(%esp), %eax
    0x89, 0x01,                                                  // movl %eax, (%ecx)
    0x8b, 0x7c, 0x24, 0x20,                                      // movl 32(%esp), %edi
    0x89, 0x79, 0x04,                                            // movl %edi, 4(%ecx)
    0x8b, 0x44, 0x24, 0x18,                                      // movl 24(%esp), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0x28,                                                  // je 0x1d4e <tell+0x29a>
    0x89, 0xc3,                                                  // movl %eax, %ebx
    0x8b, 0x44, 0x24, 0x0c,                                      // movl 12(%esp), %eax
    0x03, 0x84, 0x32, 0xa8, 0x00, 0x00, 0x00,                    // addl 168(%edx,%esi), %eax
    0x03, 0x03,                                                  // addl (%ebx), %eax
    0x89, 0x41, 0x08,                                            // movl %eax, 8(%ecx)
    0x03, 0x7b, 0x04,                                            // addl 4(%ebx), %edi
    0xeb, 0x22,                                                  // jmp 0x1d5f <tell+0x2ab>
    0x8b, 0x4c, 0x24, 0x28,                                      // movl 40(%esp), %ecx
    0x8b, 0x44, 0x24, 0x24,                                      // movl 36(%esp), %eax
    0x89, 0x01,                                                  // movl %eax, (%ecx)
    0x8b, 0x44, 0x24, 0x20,                                      // movl 32(%esp), %eax
    0x89, 0x41, 0x04,                                            // movl %eax, 4(%ecx)
    0xc7, 0x41, 0x08, 0x00, 0x00, 0x00, 0x00,                    // movl $0, 8(%ecx)
    0xc7, 0x44, 0x24, 0x18, 0x00, 0x00, 0x00, 0x00,              // movl $0, 24(%esp)
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x8b, 0x54, 0x24, 0x50,                                      // movl 80(%esp), %edx
    0x8b, 0x74, 0x24, 0x54,                                      // movl 84(%esp), %esi
    0x89, 0x79, 0x0c,                                            // movl %edi, 12(%ecx)
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x40,                                                        // incl %eax
    0x85, 0xf6,                                                  // testl %esi, %esi
    0x0f, 0x84, 0x00, 0x01, 0x00, 0x00,                          // je 0x1e75 <tell+0x3c1>
    0x8b, 0x4a, 0x08,                                            // movl 8(%edx), %ecx
    0x89, 0xd6,                                                  // movl %edx, %esi
    0x8b, 0x52, 0x0c,                                            // movl 12(%edx), %edx
    0x83, 0xfa, 0x02,                                            // cmpl $2, %edx
    0x0f, 0x84, 0xcb, 0x00, 0x00, 0x00,                          // je 0x1e51 <tell+0x39d>
    0x83, 0xfa, 0x01,                                            // cmpl $1, %edx
    0x0f, 0x85, 0xca, 0x00, 0x00, 0x00,                          // jne 0x1e59 <tell+0x3a5>
    0x8b, 0x54, 0x24, 0x18,                                      // movl 24(%esp), %edx
    0xe9, 0xbf, 0x00, 0x00, 0x00,                                // jmp 0x1e57 <tell+0x3a3>
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x8b, 0x4c, 0x24, 0x18,                                      // movl 24(%esp), %ecx
    0x8b, 0x54, 0x24, 0x28,                                      // movl 40(%esp), %edx
    0x6a, 0x03,                                                  // pushl $3
    0xe8, 0xe1, 0xf1, 0xff, 0xff,                                // calll 0xf8b <realOf>
    0x83, 0xc4, 0x08,                                            // addl $8, %esp
    0x53,                                                        // pushl %ebx
    0xff, 0x74, 0x24, 0x20,                                      // pushl 32(%esp)
    0xff, 0xd0,                                                  // calll *%eax
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x84, 0x8c, 0x00, 0x00, 0x00,                          // je 0x1e4b <tell+0x397>
    0x89, 0x5c, 0x24, 0x14,                                      // movl %ebx, 20(%esp)
    0x89, 0x44, 0x24, 0x10,                                      // movl %eax, 16(%esp)
    0x8b, 0x4c, 0x24, 0x0c,                                      // movl 12(%esp), %ecx
    0x8b, 0x41, 0x5c,                                            // movl 92(%ecx), %eax
    0x8b, 0x94, 0x30, 0x90, 0x00, 0x00, 0x00,                    // movl 144(%eax,%esi), %edx
    0x01, 0xca,                                                  // addl %ecx, %edx
    0x8b, 0x5c, 0x24, 0x1c,                                      // movl 28(%esp), %ebx
    0x89, 0x14, 0x2b,                                            // movl %edx, (%ebx,%ebp)
    0x8b, 0x9c, 0x30, 0x98, 0x00, 0x00, 0x00,                    // movl 152(%eax,%esi), %ebx
    0x85, 0xdb,                                                  // testl %ebx, %ebx
    0x74, 0x02,                                                  // je 0x1deb <tell+0x337>
    0x01, 0xcb,                                                  // addl %ecx, %ebx
    0x8b, 0x4c, 0x24, 0x1c,                                      // movl 28(%esp), %ecx
    0x89, 0x5c, 0x29, 0x08,                                      // movl %ebx, 8(%ecx,%ebp)
    0x8b, 0x5c, 0x29, 0x04,                                      // movl 4(%ecx,%ebp), %ebx
    0x85, 0xdb,                                                  // testl %ebx, %ebx
    0x75, 0x0f,                                                  // jne 0x1e0a <tell+0x356>
    0x8b, 0x9c, 0x30, 0x94, 0x00, 0x00, 0x00,                    // movl 148(%eax,%esi), %ebx
    0x03, 0x5c, 0x24, 0x0c,                                      // addl 12(%esp), %ebx
    0x89, 0x5c, 0x29, 0x04,                                      // movl %ebx, 4(%ecx,%ebp)
    0x8b, 0x4c, 0x24, 0x14,                                      // movl 20(%esp), %ecx
    0x89, 0x19,                                                  // movl %ebx, (%ecx)
    0x89, 0x51, 0x04,                                            // movl %edx, 4(%ecx)
    0x8b, 0x51, 0x0c,                                            // movl 12(%ecx), %edx
    0x85, 0xd2,                                                  // testl %edx, %edx
    0x74, 0x53,                                                  // je 0x1e6d <tell+0x3b9>
    0x8b, 0x6c, 0x24, 0x0c,                                      // movl 12(%esp), %ebp
    0x8b, 0x75, 0x44,                                            // movl 68(%ebp), %esi
    0x83, 0xfe, 0x02,                                            // cmpl $2, %esi
    0x7c, 0x3b,                                                  // jl 0x1e61 <tell+0x3ad>
    0x4e,                                                        // decl %esi
    0x8d, 0x8c, 0x28, 0xa0, 0x00, 0x00, 0x00,                    // leal 160(%eax,%ebp), %ecx
    0x8b, 0x59, 0xfc,                                            // movl -4(%ecx), %ebx
    0x01, 0xeb,                                                  // addl %ebp, %ebx
    0x39, 0xd3,                                                  // cmpl %edx, %ebx
    0x77, 0x08,                                                  // ja 0x1e3f <tell+0x38b>
    0x8b, 0x19,                                                  // movl (%ecx), %ebx
    0x01, 0xeb,                                                  // addl %ebp, %ebx
    0x39, 0xd3,                                                  // cmpl %edx, %ebx
    0x77, 0x1e,                                                  // ja 0x1e5d <tell+0x3a9>
    0x4f,                                                        // decl %edi
    0x81, 0xc1, 0x90, 0x00, 0x00, 0x00,                          // addl $144, %ecx
    0x4e,                                                        // decl %esi
    0x75, 0xe5,                                                  // jne 0x1e2e <tell+0x37a>
    0xeb, 0x16,                                                  // jmp 0x1e61 <tell+0x3ad>
    0x8b, 0x54, 0x24, 0x50,                                      // movl 80(%esp), %edx
    0xeb, 0x24,                                                  // jmp 0x1e75 <tell+0x3c1>
    0x8b, 0x54, 0x24, 0x1c,                                      // movl 28(%esp), %edx
    0x01, 0xea,                                                  // addl %ebp, %edx
    0x89, 0x11,                                                  // movl %edx, (%ecx)
    0x89, 0xf2,                                                  // movl %esi, %edx
    0xeb, 0x18,                                                  // jmp 0x1e75 <tell+0x3c1>
    0x85, 0xff,                                                  // testl %edi, %edi
    0x74, 0x0c,                                                  // je 0x1e6d <tell+0x3b9>
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x8b, 0x44, 0x24, 0x14,                                      // movl 20(%esp), %eax
    0x89, 0x48, 0x0c,                                            // movl %ecx, 12(%eax)
    0x89, 0x48, 0x08,                                            // movl %ecx, 8(%eax)
    0x8b, 0x54, 0x24, 0x50,                                      // movl 80(%esp), %edx
    0x8b, 0x44, 0x24, 0x10,                                      // movl 16(%esp), %eax
    0x89, 0x02,                                                  // movl %eax, (%edx)
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x40,                                                        // incl %eax
    0x83, 0xc4, 0x3c,                                            // addl $60, %esp
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    // openNumber:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x81, 0xec, 0x6c, 0x10, 0x00, 0x00,                          // subl $4204, %esp # imm = 0x106C
    0x89, 0xd5,                                                  // movl %edx, %ebp
    0x89, 0xce,                                                  // movl %ecx, %esi
    0x8b, 0x9c, 0x24, 0x8c, 0x10, 0x00, 0x00,                    // movl 4236(%esp), %ebx
    0x8b, 0xbc, 0x24, 0x84, 0x10, 0x00, 0x00,                    // movl 4228(%esp), %edi
    0xe8, 0xb7, 0x0a, 0x00, 0x00,                                // calll 0x295a <begin>
    0xf6, 0xc3, 0x04,                                            // testb $4, %bl
    0x75, 0x05,                                                  // jne 0x1ead <openNumber+0x2b>
    0x8b, 0x46, 0x5c,                                            // movl 92(%esi), %eax
    0xeb, 0x29,                                                  // jmp 0x1ed6 <openNumber+0x54>
    0x8b, 0x46, 0x5c,                                            // movl 92(%esi), %eax
    0x8d, 0x0c, 0x06,                                            // leal (%esi,%eax), %ecx
    0x8d, 0x14, 0xff,                                            // leal (%edi,%edi,8), %edx
    0xc1, 0xe2, 0x04,                                            // shll $4, %edx
    0xf6, 0x44, 0x0a, 0x48, 0x01,                                // testb $1, 72(%edx,%ecx)
    0x75, 0x16,                                                  // jne 0x1ed6 <openNumber+0x54>
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0xc1, 0xe1, 0x06,                                            // shll $6, %ecx
    0x8d, 0x0c, 0xb9,                                            // leal (%ecx,%edi,4), %ecx
    0x83, 0xbc, 0x0d, 0x74, 0x02, 0x00, 0x00, 0x00,              // cmpl $0, 628(%ebp,%ecx)
    0x0f, 0x84, 0xcb, 0x07, 0x00, 0x00,                          // je 0x26a1 <openNumber+0x81f>
    0x8d, 0x0c, 0x06,                                            // leal (%esi,%eax), %ecx
    0x8d, 0x14, 0xff,                                            // leal (%edi,%edi,8), %edx
    0xc1, 0xe2, 0x04,                                            // shll $4, %edx
    0x8b, 0x7c, 0x0a, 0x6c,                                      // movl 108(%edx,%ecx), %edi
    0x85, 0xff,                                                  // testl %edi, %edi
    0x89, 0xeb,                                                  // movl %ebp, %ebx
    0x89, 0x2c, 0x24,                                            // movl %ebp, (%esp)
    0x89, 0xd5,                                                  // movl %edx, %ebp
    0x89, 0x54, 0x24, 0x04,                                      // movl %edx, 4(%esp)
    0x7e, 0x38,                                                  // jle 0x1f2a <openNumber+0xa8>
    0x8b, 0x44, 0x0a, 0x68,                                      // movl 104(%edx,%ecx), %eax
    0x8d, 0x1c, 0x86,                                            // leal (%esi,%eax,4), %ebx
    0x8b, 0x46, 0x64,                                            // movl 100(%esi), %eax
    0x83, 0xec, 0x08,                                            // subl $8, %esp
    0x89, 0xf1,                                                  // movl %esi, %ecx
    0x8b, 0x54, 0x24, 0x08,                                      // movl 8(%esp), %edx
    0x6a, 0x01,                                                  // pushl $1
    0xff, 0x34, 0x03,                                            // pushl (%ebx,%eax)
    0xe8, 0x8d, 0x0a, 0x00, 0x00,                                // calll 0x299c <outsideOf>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x84, 0xaa, 0x08, 0x00, 0x00,                          // je 0x27c4 <openNumber+0x942>
    0x83, 0xc3, 0x04,                                            // addl $4, %ebx
    0x4f,                                                        // decl %edi
    0x75, 0xd9,                                                  // jne 0x1ef9 <openNumber+0x77>
    0x8b, 0x46, 0x5c,                                            // movl 92(%esi), %eax
    0x8b, 0x1c, 0x24,                                            // movl (%esp), %ebx
    0x8b, 0x54, 0x24, 0x04,                                      // movl 4(%esp), %edx
    0x8d, 0x0c, 0x06,                                            // leal (%esi,%eax), %ecx
    0xf6, 0x44, 0x0a, 0x48, 0x01,                                // testb $1, 72(%edx,%ecx)
    0x75, 0x1d,                                                  // jne 0x1f51 <openNumber+0xcf>
    0x8b, 0xbc, 0x24, 0x84, 0x10, 0x00, 0x00,                    // movl 4228(%esp), %edi
    0x89, 0xfa,                                                  // movl %edi, %edx
    0xc1, 0xe2, 0x06,                                            // shll $6, %edx
    0x8d, 0x2c, 0xba,                                            // leal (%edx,%edi,4), %ebp
    0x83, 0xbc, 0x2b, 0x74, 0x02, 0x00, 0x00, 0x00,              // cmpl $0, 628(%ebx,%ebp)
    0x0f, 0x84, 0x37, 0x07, 0x00, 0x00,                          // je 0x2688 <openNumber+0x806>
    0x8b, 0x7c, 0x24, 0x04,                                      // movl 4(%esp), %edi
    0x01, 0xf0,                                                  // addl %esi, %eax
    0x8b, 0x4c, 0x07, 0x50,                                      // movl 80(%edi,%eax), %ecx
    0x89, 0x4c, 0x24, 0x08,                                      // movl %ecx, 8(%esp)
    0x8b, 0x7c, 0x07, 0x54,                                      // movl 84(%edi,%eax), %edi
    0x8b, 0x6e, 0x64,                                            // movl 100(%esi), %ebp
    0x8b, 0x1c, 0x24,                                            // movl (%esp), %ebx
    0x89, 0xd9,                                                  // movl %ebx, %ecx
    0xe8, 0xa8, 0xf1, 0xff, 0xff,                                // calll 0x1118 <lock>
    0x8b, 0x8c, 0x24, 0x84, 0x10, 0x00, 0x00,                    // movl 4228(%esp), %ecx
    0x89, 0xc8,                                                  // movl %ecx, %eax
    0xc1, 0xe0, 0x06,                                            // shll $6, %eax
    0x8d, 0x04, 0x88,                                            // leal (%eax,%ecx,4), %eax
    0x89, 0x44, 0x24, 0x28,                                      // movl %eax, 40(%esp)
    0xff, 0x84, 0x03, 0x5c, 0x02, 0x00, 0x00,                    // incl 604(%ebx,%eax)
    0x85, 0xff,                                                  // testl %edi, %edi
    0x7e, 0x58,                                                  // jle 0x1fe6 <openNumber+0x164>
    0x8b, 0x44, 0x24, 0x08,                                      // movl 8(%esp), %eax
    0x8d, 0x44, 0x85, 0x00,                                      // leal (%ebp,%eax,4), %eax
    0x01, 0xf0,                                                  // addl %esi, %eax
    0x8b, 0x2c, 0x24,                                            // movl (%esp), %ebp
    0x8b, 0x08,                                                  // movl (%eax), %ecx
    0x85, 0xc9,                                                  // testl %ecx, %ecx
    0x78, 0x3f,                                                  // js 0x1fe0 <openNumber+0x15e>
    0x8b, 0x56, 0x5c,                                            // movl 92(%esi), %edx
    0x01, 0xf2,                                                  // addl %esi, %edx
    0x8d, 0x1c, 0xc9,                                            // leal (%ecx,%ecx,8), %ebx
    0xc1, 0xe3, 0x04,                                            // shll $4, %ebx
    0xf6, 0x44, 0x13, 0x48, 0x01,                                // testb $1, 72(%ebx,%edx)
    0x75, 0x2d,                                                  // jne 0x1fe0 <openNumber+0x15e>
    0x89, 0xca,                                                  // movl %ecx, %edx
    0xc1, 0xe2, 0x06,                                            // shll $6, %edx
    0x8d, 0x0c, 0x8a,                                            // leal (%edx,%ecx,4), %ecx
    0x8b, 0x14, 0x24,                                            // movl (%esp), %edx
    0x83, 0xbc, 0x0a, 0x74, 0x02, 0x00, 0x00, 0x00,              // cmpl $0, 628(%edx,%ecx)
    0x75, 0x18,                                                  // jne 0x1fe0 <openNumber+0x15e>
    0x8b, 0x4d, 0x10,                                            // movl 16(%ebp), %ecx
    0x41,                                                        // incl %ecx
    0x89, 0x4d, 0x10,                                            // movl %ecx, 16(%ebp)
    0x8b, 0x10,                                                  // movl (%eax), %edx
    0x89, 0xd3,                                                  // movl %edx, %ebx
    0xc1, 0xe3, 0x06,                                            // shll $6, %ebx
    0x8d, 0x14, 0x93,                                            // leal (%ebx,%edx,4), %edx
    0x89, 0x8c, 0x15, 0x74, 0x02, 0x00, 0x00,                    // movl %ecx, 628(%ebp,%edx)
    0x83, 0xc0, 0x04,                                            // addl $4, %eax
    0x4f,                                                        // decl %edi
    0x75, 0xb5,                                                  // jne 0x1f9b <openNumber+0x119>
    0x0f, 0xba, 0xa4, 0x24, 0x8c, 0x10, 0x00, 0x00, 0x0c,        // btl $12, 4236(%esp)
    0x8b, 0x1c, 0x24,                                            // movl (%esp), %ebx
    0x73, 0x0f,                                                  // jae 0x2003 <openNumber+0x181>
    0x8b, 0x44, 0x24, 0x28,                                      // movl 40(%esp), %eax
    0xc7, 0x84, 0x03, 0x70, 0x02, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, // movl $1, 624(%ebx,%eax)
    0xc7, 0x43, 0x0c, 0x00, 0x00, 0x00, 0x00,                    // movl $0, 12(%ebx)
    0x8b, 0x46, 0x5c,                                            // movl 92(%esi), %eax
    0x01, 0xf0,                                                  // addl %esi, %eax
    0x8b, 0x4c, 0x24, 0x04,                                      // movl 4(%esp), %ecx
    0x8b, 0x4c, 0x01, 0x64,                                      // movl 100(%ecx,%eax), %ecx
    0x89, 0x4c, 0x24, 0x1c,                                      // movl %ecx, 28(%esp)
    0x85, 0xc9,                                                  // testl %ecx, %ecx
    0x0f, 0x8e, 0x70, 0x05, 0x00, 0x00,                          // jle 0x2593 <openNumber+0x711>
    0x8b, 0x4c, 0x24, 0x04,                                      // movl 4(%esp), %ecx
    0x8b, 0x44, 0x01, 0x60,                                      // movl 96(%ecx,%eax), %eax
    0x8b, 0x4e, 0x64,                                            // movl 100(%esi), %ecx
    0x01, 0xf1,                                                  // addl %esi, %ecx
    0x8d, 0x04, 0x81,                                            // leal (%ecx,%eax,4), %eax
    0x89, 0x44, 0x24, 0x0c,                                      // movl %eax, 12(%esp)
    0x8d, 0x46, 0x01,                                            // leal 1(%esi), %eax
    0x89, 0x44, 0x24, 0x4c,                                      // movl %eax, 76(%esp)
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0x8b, 0x44, 0x24, 0x0c,                                      // movl 12(%esp), %eax
    0x8b, 0x04, 0xa8,                                            // movl (%eax,%ebp,4), %eax
    0x89, 0xc1,                                                  // movl %eax, %ecx
    0xc1, 0xe1, 0x06,                                            // shll $6, %ecx
    0x8d, 0x3c, 0x81,                                            // leal (%ecx,%eax,4), %edi
    0x83, 0xbc, 0x3b, 0x64, 0x02, 0x00, 0x00, 0x00,              // cmpl $0, 612(%ebx,%edi)
    0x0f, 0x85, 0x5b, 0x04, 0x00, 0x00,                          // jne 0x24b8 <openNumber+0x636>
    0x8d, 0x8c, 0x3b, 0x60, 0x02, 0x00, 0x00,                    // leal 608(%ebx,%edi), %ecx
    0x89, 0x4c, 0x24, 0x3c,                                      // movl %ecx, 60(%esp)
    0xe8, 0xea, 0x0a, 0x00, 0x00,                                // calll 0x2b57 <isOurs>
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x84, 0x43, 0x04, 0x00, 0x00,                          // je 0x24b8 <openNumber+0x636>
    0x83, 0xbc, 0x3b, 0x7c, 0x02, 0x00, 0x00, 0x00,              // cmpl $0, 636(%ebx,%edi)
    0x74, 0x16,                                                  // je 0x2095 <openNumber+0x213>
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x89, 0xf1,                                                  // movl %esi, %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0x8b, 0x44, 0x24, 0x18,                                      // movl 24(%esp), %eax
    0xff, 0x34, 0xa8,                                            // pushl (%eax,%ebp,4)
    0xe8, 0x11, 0x0b, 0x00, 0x00,                                // calll 0x2ba3 <keepData>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x89, 0x6c, 0x24, 0x38,                                      // movl %ebp, 56(%esp)
    0x8d, 0x84, 0x3b, 0x64, 0x02, 0x00, 0x00,                    // leal 612(%ebx,%edi), %eax
    0x89, 0x44, 0x24, 0x30,                                      // movl %eax, 48(%esp)
    0x83, 0x38, 0x00,                                            // cmpl $0, (%eax)
    0x0f, 0x85, 0xf0, 0x03, 0x00, 0x00,                          // jne 0x249d <openNumber+0x61b>
    0x8b, 0x44, 0x24, 0x0c,                                      // movl 12(%esp), %eax
    0x8b, 0x4c, 0x24, 0x38,                                      // movl 56(%esp), %ecx
    0x8b, 0x3c, 0x88,                                            // movl (%eax,%ecx,4), %edi
    0x8b, 0x4e, 0x5c,                                            // movl 92(%esi), %ecx
    0x01, 0xf1,                                                  // addl %esi, %ecx
    0x8d, 0x14, 0xff,                                            // leal (%edi,%edi,8), %edx
    0xc1, 0xe2, 0x04,                                            // shll $4, %edx
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x8b, 0x84, 0x24, 0x8c, 0x10, 0x00, 0x00,                    // movl 4236(%esp), %eax
    0xa8, 0x08,                                                  // testb $8, %al
    0x75, 0x2d,                                                  // jne 0x20fd <openNumber+0x27b>
    0x8b, 0x84, 0x24, 0x84, 0x10, 0x00, 0x00,                    // movl 4228(%esp), %eax
    0x39, 0x44, 0x0a, 0x4c,                                      // cmpl %eax, 76(%edx,%ecx)
    0x75, 0x20,                                                  // jne 0x20fd <openNumber+0x27b>
    0x8b, 0x1c, 0x24,                                            // movl (%esp), %ebx
    0x83, 0x7b, 0x14, 0x00,                                      // cmpl $0, 20(%ebx)
    0x74, 0x04,                                                  // je 0x20ea <openNumber+0x268>
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0xeb, 0x13,                                                  // jmp 0x20fd <openNumber+0x27b>
    0x89, 0xf8,                                                  // movl %edi, %eax
    0xc1, 0xe0, 0x06,                                            // shll $6, %eax
    0x8d, 0x04, 0xb8,                                            // leal (%eax,%edi,4), %eax
    0x83, 0xbc, 0x03, 0x68, 0x02, 0x00, 0x00, 0x00,              // cmpl $0, 616(%ebx,%eax)
    0x0f, 0x94, 0xc3,                                            // sete %bl
    0x89, 0x7c, 0x24, 0x14,                                      // movl %edi, 20(%esp)
    0x8b, 0x84, 0x11, 0x84, 0x00, 0x00, 0x00,                    // movl 132(%ecx,%edx), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x8e, 0x8d, 0x03, 0x00, 0x00,                          // jle 0x249d <openNumber+0x61b>
    0x8b, 0x7e, 0x6c,                                            // movl 108(%esi), %edi
    0x01, 0xf7,                                                  // addl %esi, %edi
    0x8b, 0xac, 0x0a, 0x80, 0x00, 0x00, 0x00,                    // movl 128(%edx,%ecx), %ebp
    0xc1, 0xe5, 0x04,                                            // shll $4, %ebp
    0x01, 0xfd,                                                  // addl %edi, %ebp
    0x89, 0xef,                                                  // movl %ebp, %edi
    0x8d, 0xac, 0x11, 0x84, 0x00, 0x00, 0x00,                    // leal 132(%ecx,%edx), %ebp
    0x89, 0x6c, 0x24, 0x10,                                      // movl %ebp, 16(%esp)
    0x8d, 0x4c, 0x11, 0x14,                                      // leal 20(%ecx,%edx), %ecx
    0x89, 0x4c, 0x24, 0x34,                                      // movl %ecx, 52(%esp)
    0x8b, 0x54, 0x24, 0x14,                                      // movl 20(%esp), %edx
    0x89, 0xd1,                                                  // movl %edx, %ecx
    0xc1, 0xe1, 0x06,                                            // shll $6, %ecx
    0x8d, 0x0c, 0x91,                                            // leal (%ecx,%edx,4), %ecx
    0x8b, 0x14, 0x24,                                            // movl (%esp), %edx
    0x8d, 0x8c, 0x0a, 0x68, 0x02, 0x00, 0x00,                    // leal 616(%edx,%ecx), %ecx
    0x89, 0x4c, 0x24, 0x50,                                      // movl %ecx, 80(%esp)
    0x80, 0xf3, 0x01,                                            // xorb $1, %bl
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0x89, 0x7c, 0x24, 0x54,                                      // movl %edi, 84(%esp)
    0x89, 0x5c, 0x24, 0x58,                                      // movl %ebx, 88(%esp)
    0x89, 0x6c, 0x24, 0x08,                                      // movl %ebp, 8(%esp)
    0xc1, 0xe5, 0x04,                                            // shll $4, %ebp
    0x8b, 0x4c, 0x2f, 0x0c,                                      // movl 12(%edi,%ebp), %ecx
    0xf6, 0xc1, 0x08,                                            // testb $8, %cl
    0x0f, 0x94, 0xc2,                                            // sete %dl
    0x08, 0xda,                                                  // orb %bl, %dl
    0x80, 0xfa, 0x01,                                            // cmpb $1, %dl
    0x0f, 0x85, 0x17, 0x03, 0x00, 0x00,                          // jne 0x2490 <openNumber+0x60e>
    0x8b, 0x94, 0x24, 0x8c, 0x10, 0x00, 0x00,                    // movl 4236(%esp), %edx
    0xf6, 0xc2, 0x08,                                            // testb $8, %dl
    0x75, 0x09,                                                  // jne 0x218e <openNumber+0x30c>
    0x83, 0xe1, 0x10,                                            // andl $16, %ecx
    0x0f, 0x85, 0x02, 0x03, 0x00, 0x00,                          // jne 0x2490 <openNumber+0x60e>
    0x01, 0xfd,                                                  // addl %edi, %ebp
    0x89, 0x6c, 0x24, 0x18,                                      // movl %ebp, 24(%esp)
    0x8b, 0x45, 0x04,                                            // movl 4(%ebp), %eax
    0x8b, 0x4c, 0x24, 0x34,                                      // movl 52(%esp), %ecx
    0x8b, 0x09,                                                  // movl (%ecx), %ecx
    0x01, 0xf1,                                                  // addl %esi, %ecx
    0x8b, 0x7c, 0x24, 0x10,                                      // movl 16(%esp), %edi
    0x8b, 0x57, 0x94,                                            // movl -108(%edi), %edx
    0x89, 0x54, 0x24, 0x60,                                      // movl %edx, 96(%esp)
    0x8d, 0x2c, 0x16,                                            // leal (%esi,%edx), %ebp
    0x89, 0xc2,                                                  // movl %eax, %edx
    0xc1, 0xe2, 0x04,                                            // shll $4, %edx
    0x8b, 0x1c, 0x0a,                                            // movl (%edx,%ecx), %ebx
    0x89, 0x6c, 0x24, 0x5c,                                      // movl %ebp, 92(%esp)
    0x8d, 0x4c, 0x1d, 0x00,                                      // leal (%ebp,%ebx), %ecx
    0x89, 0x4c, 0x24, 0x64,                                      // movl %ecx, 100(%esp)
    0x89, 0x4c, 0x24, 0x68,                                      // movl %ecx, 104(%esp)
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x89, 0x4c, 0x24, 0x6c,                                      // movl %ecx, 108(%esp)
    0x89, 0x4c, 0x24, 0x70,                                      // movl %ecx, 112(%esp)
    0x89, 0x4c, 0x24, 0x74,                                      // movl %ecx, 116(%esp)
    0x8b, 0x56, 0x10,                                            // movl 16(%esi), %edx
    0x89, 0x54, 0x24, 0x78,                                      // movl %edx, 120(%esp)
    0x8b, 0x4f, 0xa0,                                            // movl -96(%edi), %ecx
    0x85, 0xc9,                                                  // testl %ecx, %ecx
    0x0f, 0x84, 0x93, 0x00, 0x00, 0x00,                          // je 0x2278 <openNumber+0x3f6>
    0x85, 0xd2,                                                  // testl %edx, %edx
    0x0f, 0x85, 0x8b, 0x00, 0x00, 0x00,                          // jne 0x2278 <openNumber+0x3f6>
    0x01, 0xf1,                                                  // addl %esi, %ecx
    0x0f, 0xb7, 0x0c, 0x41,                                      // movzwl (%ecx,%eax,2), %ecx
    0x89, 0xcf,                                                  // movl %ecx, %edi
    0x81, 0xe7, 0xff, 0x7f, 0x00, 0x00,                          // andl $32767, %edi # imm = 0x7FFF
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x83, 0xff, 0x02,                                            // cmpl $2, %edi
    0x72, 0x61,                                                  // jb 0x2263 <openNumber+0x3e1>
    0x89, 0x4c, 0x24, 0x2c,                                      // movl %ecx, 44(%esp)
    0x8b, 0x44, 0x24, 0x10,                                      // movl 16(%esp), %eax
    0x8b, 0x48, 0xa8,                                            // movl -88(%eax), %ecx
    0x85, 0xc9,                                                  // testl %ecx, %ecx
    0x74, 0x33,                                                  // je 0x2244 <openNumber+0x3c2>
    0x01, 0xf1,                                                  // addl %esi, %ecx
    0x89, 0xcd,                                                  // movl %ecx, %ebp
    0x0f, 0xb7, 0x51, 0x02,                                      // movzwl 2(%ecx), %edx
    0x85, 0xd2,                                                  // testl %edx, %edx
    0x74, 0x1a,                                                  // je 0x2237 <openNumber+0x3b5>
    0x89, 0xe8,                                                  // movl %ebp, %eax
    0x8b, 0x4d, 0x08,                                            // movl 8(%ebp), %ecx
    0x01, 0xe9,                                                  // addl %ebp, %ecx
    0x0f, 0xb7, 0x41, 0x06,                                      // movzwl 6(%ecx), %eax
    0x25, 0xff, 0x7f, 0x00, 0x00,                                // andl $32767, %eax # imm = 0x7FFF
    0x39, 0xc7,                                                  // cmpl %eax, %edi
    0x74, 0x27,                                                  // je 0x2258 <openNumber+0x3d6>
    0x03, 0x49, 0x0c,                                            // addl 12(%ecx), %ecx
    0x4a,                                                        // decl %edx
    0x75, 0xed,                                                  // jne 0x2224 <openNumber+0x3a2>
    0x8b, 0x4d, 0x0c,                                            // movl 12(%ebp), %ecx
    0x85, 0xc9,                                                  // testl %ecx, %ecx
    0x74, 0x02,                                                  // je 0x2240 <openNumber+0x3be>
    0x01, 0xe9,                                                  // addl %ebp, %ecx
    0x85, 0xc9,                                                  // testl %ecx, %ecx
    0x75, 0xcf,                                                  // jne 0x2213 <openNumber+0x391>
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x89, 0xf1,                                                  // movl %esi, %ecx
    0x8b, 0x54, 0x24, 0x40,                                      // movl 64(%esp), %edx
    0x57,                                                        // pushl %edi
    0xe8, 0xff, 0x0c, 0x00, 0x00,                                // calll 0x2f52 <definedVersion>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0xeb, 0x07,                                                  // jmp 0x225f <openNumber+0x3dd>
    0x8b, 0x44, 0x24, 0x5c,                                      // movl 92(%esp), %eax
    0x03, 0x41, 0x08,                                            // addl 8(%ecx), %eax
    0x8b, 0x4c, 0x24, 0x2c,                                      // movl 44(%esp), %ecx
    0x89, 0x44, 0x24, 0x6c,                                      // movl %eax, 108(%esp)
    0xc1, 0xe9, 0x0f,                                            // shrl $15, %ecx
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x95, 0xc0,                                            // setne %al
    0x20, 0xc8,                                                  // andb %cl, %al
    0x0f, 0xb6, 0xc0,                                            // movzbl %al, %eax
    0x89, 0x44, 0x24, 0x70,                                      // movl %eax, 112(%esp)
    0x8b, 0x44, 0x24, 0x64,                                      // movl 100(%esp), %eax
    0x8a, 0x00,                                                  // movb (%eax), %al
    0x84, 0xc0,                                                  // testb %al, %al
    0x74, 0x22,                                                  // je 0x22a4 <openNumber+0x422>
    0x03, 0x5c, 0x24, 0x60,                                      // addl 96(%esp), %ebx
    0x03, 0x5c, 0x24, 0x4c,                                      // addl 76(%esp), %ebx
    0xb9, 0x05, 0x15, 0x00, 0x00,                                // movl $5381, %ecx # imm = 0x1505
    0x89, 0xca,                                                  // movl %ecx, %edx
    0xc1, 0xe2, 0x05,                                            // shll $5, %edx
    0x01, 0xca,                                                  // addl %ecx, %edx
    0x0f, 0xb6, 0xc8,                                            // movzbl %al, %ecx
    0x01, 0xd1,                                                  // addl %edx, %ecx
    0x8a, 0x03,                                                  // movb (%ebx), %al
    0x43,                                                        // incl %ebx
    0x84, 0xc0,                                                  // testb %al, %al
    0x75, 0xed,                                                  // jne 0x228f <openNumber+0x40d>
    0xeb, 0x05,                                                  // jmp 0x22a9 <openNumber+0x427>
    0xb9, 0x05, 0x15, 0x00, 0x00,                                // movl $5381, %ecx # imm = 0x1505
    0x89, 0x4c, 0x24, 0x7c,                                      // movl %ecx, 124(%esp)
    0x8b, 0x46, 0x5c,                                            // movl 92(%esi), %eax
    0x01, 0xf0,                                                  // addl %esi, %eax
    0x8b, 0x8c, 0x24, 0x8c, 0x10, 0x00, 0x00,                    // movl 4236(%esp), %ecx
    0xf6, 0xc1, 0x08,                                            // testb $8, %cl
    0x8b, 0x4c, 0x24, 0x04,                                      // movl 4(%esp), %ecx
    0x8b, 0x7c, 0x01, 0x50,                                      // movl 80(%ecx,%eax), %edi
    0x8b, 0x5c, 0x01, 0x54,                                      // movl 84(%ecx,%eax), %ebx
    0x74, 0x2e,                                                  // je 0x22f8 <openNumber+0x476>
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x8d, 0x4c, 0x24, 0x2c,                                      // leal 44(%esp), %ecx
    0x89, 0xf2,                                                  // movl %esi, %edx
    0x8d, 0x44, 0x24, 0x74,                                      // leal 116(%esp), %eax
    0x50,                                                        // pushl %eax
    0x68, 0x01, 0x00, 0x00, 0x80,                                // pushl $2147483649 # imm = 0x80000001
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0xff, 0x74, 0x24, 0x1c,                                      // pushl 28(%esp)
    0xe8, 0xae, 0x0c, 0x00, 0x00,                                // calll 0x2f96 <search>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x8b, 0x44, 0x24, 0x24,                                      // movl 36(%esp), %eax
    0x83, 0xf8, 0xfe,                                            // cmpl $-2, %eax
    0x0f, 0x85, 0xb9, 0x00, 0x00, 0x00,                          // jne 0x23b1 <openNumber+0x52f>
    0x83, 0xec, 0x08,                                            // subl $8, %esp
    0x8d, 0x4c, 0x24, 0x48,                                      // leal 72(%esp), %ecx
    0x89, 0xf2,                                                  // movl %esi, %edx
    0x8d, 0x44, 0x24, 0x70,                                      // leal 112(%esp), %eax
    0x50,                                                        // pushl %eax
    0xff, 0x74, 0x24, 0x0c,                                      // pushl 12(%esp)
    0xe8, 0x33, 0x0d, 0x00, 0x00,                                // calll 0x3042 <searchGlobals>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x8b, 0x84, 0x24, 0x8c, 0x10, 0x00, 0x00,                    // movl 4236(%esp), %eax
    0xa8, 0x08,                                                  // testb $8, %al
    0x75, 0x2f,                                                  // jne 0x234c <openNumber+0x4ca>
    0x83, 0x7c, 0x24, 0x44, 0xfe,                                // cmpl $-2, 68(%esp)
    0x75, 0x28,                                                  // jne 0x234c <openNumber+0x4ca>
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x8d, 0x4c, 0x24, 0x2c,                                      // leal 44(%esp), %ecx
    0x89, 0xf2,                                                  // movl %esi, %edx
    0x8d, 0x44, 0x24, 0x74,                                      // leal 116(%esp), %eax
    0x50,                                                        // pushl %eax
    0x68, 0x01, 0x00, 0x00, 0x80,                                // pushl $2147483649 # imm = 0x80000001
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x8b, 0x6c, 0x24, 0x1c,                                      // movl 28(%esp), %ebp
    0x55,                                                        // pushl %ebp
    0xe8, 0x53, 0x0c, 0x00, 0x00,                                // calll 0x2f96 <search>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x8b, 0x7c, 0x24, 0x24,                                      // movl 36(%esp), %edi
    0xeb, 0x13,                                                  // jmp 0x235f <openNumber+0x4dd>
    0x8b, 0x44, 0x24, 0x40,                                      // movl 64(%esp), %eax
    0x8b, 0x7c, 0x24, 0x44,                                      // movl 68(%esp), %edi
    0x89, 0x7c, 0x24, 0x24,                                      // movl %edi, 36(%esp)
    0x89, 0x44, 0x24, 0x20,                                      // movl %eax, 32(%esp)
    0x8b, 0x2c, 0x24,                                            // movl (%esp), %ebp
    0x83, 0xec, 0x08,                                            // subl $8, %esp
    0x89, 0xf1,                                                  // movl %esi, %ecx
    0x89, 0xea,                                                  // movl %ebp, %edx
    0x57,                                                        // pushl %edi
    0x8b, 0x5c, 0x24, 0x20,                                      // movl 32(%esp), %ebx
    0x53,                                                        // pushl %ebx
    0xe8, 0x0b, 0x0a, 0x00, 0x00,                                // calll 0x2d7c <use>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x83, 0xff, 0xfe,                                            // cmpl $-2, %edi
    0x75, 0x51,                                                  // jne 0x23ca <openNumber+0x548>
    0x8b, 0x6c, 0x24, 0x18,                                      // movl 24(%esp), %ebp
    0x8b, 0x55, 0x0c,                                            // movl 12(%ebp), %edx
    0xf6, 0xc2, 0x01,                                            // testb $1, %dl
    0x75, 0x6c,                                                  // jne 0x23f1 <openNumber+0x56f>
    0x8b, 0x8c, 0x24, 0x8c, 0x10, 0x00, 0x00,                    // movl 4236(%esp), %ecx
    0xf6, 0xc1, 0x02,                                            // testb $2, %cl
    0x0f, 0x85, 0xe7, 0x03, 0x00, 0x00,                          // jne 0x277c <openNumber+0x8fa>
    0x83, 0xe2, 0x02,                                            // andl $2, %edx
    0x0f, 0x84, 0xde, 0x03, 0x00, 0x00,                          // je 0x277c <openNumber+0x8fa>
    0x8b, 0x44, 0x24, 0x10,                                      // movl 16(%esp), %eax
    0xf6, 0x40, 0xc4, 0x04,                                      // testb $4, -60(%eax)
    0x0f, 0x84, 0xcc, 0x00, 0x00, 0x00,                          // je 0x2478 <openNumber+0x5f6>
    0xe9, 0xcb, 0x03, 0x00, 0x00,                                // jmp 0x277c <openNumber+0x8fa>
    0x83, 0xec, 0x08,                                            // subl $8, %esp
    0x89, 0xf1,                                                  // movl %esi, %ecx
    0x8b, 0x6c, 0x24, 0x08,                                      // movl 8(%esp), %ebp
    0x89, 0xea,                                                  // movl %ebp, %edx
    0x50,                                                        // pushl %eax
    0x8b, 0x5c, 0x24, 0x20,                                      // movl 32(%esp), %ebx
    0x53,                                                        // pushl %ebx
    0xe8, 0xb5, 0x09, 0x00, 0x00,                                // calll 0x2d7c <use>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x89, 0xf1,                                                  // movl %esi, %ecx
    0x89, 0xea,                                                  // movl %ebp, %edx
    0xff, 0x74, 0x24, 0x24,                                      // pushl 36(%esp)
    0x53,                                                        // pushl %ebx
    0xff, 0xb4, 0x24, 0x8c, 0x10, 0x00, 0x00,                    // pushl 4236(%esp)
    0xe8, 0x1a, 0x0a, 0x00, 0x00,                                // calll 0x2dfc <replaced>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x8b, 0x6c, 0x24, 0x18,                                      // movl 24(%esp), %ebp
    0x03, 0x45, 0x08,                                            // addl 8(%ebp), %eax
    0x8b, 0x55, 0x0c,                                            // movl 12(%ebp), %edx
    0xeb, 0x03,                                                  // jmp 0x23f4 <openNumber+0x572>
    0x8b, 0x45, 0x08,                                            // movl 8(%ebp), %eax
    0x8b, 0x5d, 0x00,                                            // movl (%ebp), %ebx
    0x01, 0xf3,                                                  // addl %esi, %ebx
    0xf6, 0xc2, 0x04,                                            // testb $4, %dl
    0x74, 0x78,                                                  // je 0x2476 <openNumber+0x5f4>
    0x89, 0xc5,                                                  // movl %eax, %ebp
    0x8b, 0x7e, 0x14,                                            // movl 20(%esi), %edi
    0x3b, 0x7e, 0x18,                                            // cmpl 24(%esi), %edi
    0x7d, 0x1f,                                                  // jge 0x2427 <openNumber+0x5a5>
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x6a, 0x7d,                                                  // pushl $125
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x50,                                                        // pushl %eax
    0x50,                                                        // pushl %eax
    0x50,                                                        // pushl %eax
    0x6a, 0x01,                                                  // pushl $1
    0x50,                                                        // pushl %eax
    0x57,                                                        // pushl %edi
    0xe8, 0x45, 0xe6, 0xff, 0xff,                                // calll 0xa60 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x83, 0xf8, 0xea,                                            // cmpl $-22, %eax
    0x75, 0x04,                                                  // jne 0x2427 <openNumber+0x5a5>
    0x01, 0xff,                                                  // addl %edi, %edi
    0xeb, 0xdc,                                                  // jmp 0x2403 <openNumber+0x581>
    0x85, 0xff,                                                  // testl %edi, %edi
    0x89, 0xe8,                                                  // movl %ebp, %eax
    0x74, 0x49,                                                  // je 0x2476 <openNumber+0x5f4>
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0xf7, 0xd9,                                                  // negl %ecx
    0x21, 0xd9,                                                  // andl %ebx, %ecx
    0x89, 0x4c, 0x24, 0x18,                                      // movl %ecx, 24(%esp)
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0xba, 0x7d, 0x00, 0x00, 0x00,                                // movl $125, %edx
    0x52,                                                        // pushl %edx
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x52,                                                        // pushl %edx
    0x52,                                                        // pushl %edx
    0x52,                                                        // pushl %edx
    0x6a, 0x03,                                                  // pushl $3
    0x57,                                                        // pushl %edi
    0x51,                                                        // pushl %ecx
    0x89, 0xc5,                                                  // movl %eax, %ebp
    0xe8, 0x10, 0xe6, 0xff, 0xff,                                // calll 0xa60 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x89, 0x2b,                                                  // movl %ebp, (%ebx)
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0xb8, 0x7d, 0x00, 0x00, 0x00,                                // movl $125, %eax
    0x50,                                                        // pushl %eax
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x50,                                                        // pushl %eax
    0x50,                                                        // pushl %eax
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x50,                                                        // pushl %eax
    0x6a, 0x01,                                                  // pushl $1
    0x57,                                                        // pushl %edi
    0xff, 0x74, 0x24, 0x34,                                      // pushl 52(%esp)
    0xe8, 0xef, 0xe5, 0xff, 0xff,                                // calll 0xa60 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0xeb, 0x02,                                                  // jmp 0x2478 <openNumber+0x5f6>
    0x89, 0x03,                                                  // movl %eax, (%ebx)
    0x8b, 0x44, 0x24, 0x50,                                      // movl 80(%esp), %eax
    0xc7, 0x00, 0x01, 0x00, 0x00, 0x00,                          // movl $1, (%eax)
    0x8b, 0x44, 0x24, 0x10,                                      // movl 16(%esp), %eax
    0x8b, 0x00,                                                  // movl (%eax), %eax
    0x8b, 0x5c, 0x24, 0x58,                                      // movl 88(%esp), %ebx
    0x8b, 0x7c, 0x24, 0x54,                                      // movl 84(%esp), %edi
    0x8b, 0x6c, 0x24, 0x08,                                      // movl 8(%esp), %ebp
    0x45,                                                        // incl %ebp
    0x39, 0xc5,                                                  // cmpl %eax, %ebp
    0x0f, 0x8c, 0xc0, 0xfc, 0xff, 0xff,                          // jl 0x215d <openNumber+0x2db>
    0x8b, 0x44, 0x24, 0x30,                                      // movl 48(%esp), %eax
    0xc7, 0x00, 0x01, 0x00, 0x00, 0x00,                          // movl $1, (%eax)
    0x8b, 0x44, 0x24, 0x3c,                                      // movl 60(%esp), %eax
    0xc7, 0x00, 0x00, 0x00, 0x00, 0x00,                          // movl $0, (%eax)
    0x8b, 0x6c, 0x24, 0x38,                                      // movl 56(%esp), %ebp
    0x8b, 0x1c, 0x24,                                            // movl (%esp), %ebx
    0x45,                                                        // incl %ebp
    0x3b, 0x6c, 0x24, 0x1c,                                      // cmpl 28(%esp), %ebp
    0x0f, 0x85, 0x7d, 0xfb, 0xff, 0xff,                          // jne 0x2040 <openNumber+0x1be>
    0x8d, 0x46, 0x04,                                            // leal 4(%esi), %eax
    0x89, 0x44, 0x24, 0x10,                                      // movl %eax, 16(%esp)
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0x8b, 0x44, 0x24, 0x0c,                                      // movl 12(%esp), %eax
    0x8b, 0x04, 0xa8,                                            // movl (%eax,%ebp,4), %eax
    0x89, 0xc1,                                                  // movl %eax, %ecx
    0xc1, 0xe1, 0x06,                                            // shll $6, %ecx
    0x8d, 0x3c, 0x81,                                            // leal (%ecx,%eax,4), %edi
    0x8d, 0x8c, 0x3b, 0x60, 0x02, 0x00, 0x00,                    // leal 608(%ebx,%edi), %ecx
    0x89, 0x4c, 0x24, 0x08,                                      // movl %ecx, 8(%esp)
    0xe8, 0x6c, 0x06, 0x00, 0x00,                                // calll 0x2b57 <isOurs>
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x84, 0x95, 0x00, 0x00, 0x00,                          // je 0x2588 <openNumber+0x706>
    0x83, 0xbc, 0x3b, 0x7c, 0x02, 0x00, 0x00, 0x00,              // cmpl $0, 636(%ebx,%edi)
    0x75, 0x16,                                                  // jne 0x2513 <openNumber+0x691>
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x89, 0xf1,                                                  // movl %esi, %ecx
    0x89, 0xda,                                                  // movl %ebx, %edx
    0x8b, 0x44, 0x24, 0x18,                                      // movl 24(%esp), %eax
    0xff, 0x34, 0xa8,                                            // pushl (%eax,%ebp,4)
    0xe8, 0x93, 0x06, 0x00, 0x00,                                // calll 0x2ba3 <keepData>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x40,                                                        // incl %eax
    0xf0,                                                        // lock
    0x0f, 0xc1, 0x43, 0x10,                                      // xaddl %eax, 16(%ebx)
    0x40,                                                        // incl %eax
    0x89, 0x84, 0x3b, 0x78, 0x02, 0x00, 0x00,                    // movl %eax, 632(%ebx,%edi)
    0x8b, 0x44, 0x24, 0x0c,                                      // movl 12(%esp), %eax
    0x8b, 0x0c, 0xa8,                                            // movl (%eax,%ebp,4), %ecx
    0x8b, 0x46, 0x5c,                                            // movl 92(%esi), %eax
    0x01, 0xf0,                                                  // addl %esi, %eax
    0x8d, 0x0c, 0xc9,                                            // leal (%ecx,%ecx,8), %ecx
    0xc1, 0xe1, 0x04,                                            // shll $4, %ecx
    0x8b, 0x5c, 0x01, 0x74,                                      // movl 116(%ecx,%eax), %ebx
    0x85, 0xdb,                                                  // testl %ebx, %ebx
    0x7e, 0x3e,                                                  // jle 0x257b <openNumber+0x6f9>
    0x8b, 0x44, 0x01, 0x70,                                      // movl 112(%ecx,%eax), %eax
    0x8b, 0x4c, 0x24, 0x10,                                      // movl 16(%esp), %ecx
    0x8d, 0x3c, 0xc1,                                            // leal (%ecx,%eax,8), %edi
    0x03, 0x7e, 0x68,                                            // addl 104(%esi), %edi
    0x8b, 0x47, 0xfc,                                            // movl -4(%edi), %eax
    0x01, 0xf0,                                                  // addl %esi, %eax
    0x83, 0x3f, 0x00,                                            // cmpl $0, (%edi)
    0x74, 0x02,                                                  // je 0x2557 <openNumber+0x6d5>
    0x8b, 0x00,                                                  // movl (%eax), %eax
    0x83, 0x7e, 0x10, 0x00,                                      // cmpl $0, 16(%esi)
    0x74, 0x04,                                                  // je 0x2561 <openNumber+0x6df>
    0xff, 0xd0,                                                  // calll *%eax
    0xeb, 0x14,                                                  // jmp 0x2575 <openNumber+0x6f3>
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x8b, 0x4c, 0x24, 0x04,                                      // movl 4(%esp), %ecx
    0xff, 0x71, 0x08,                                            // pushl 8(%ecx)
    0xff, 0x71, 0x04,                                            // pushl 4(%ecx)
    0xff, 0x31,                                                  // pushl (%ecx)
    0xff, 0xd0,                                                  // calll *%eax
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x83, 0xc7, 0x08,                                            // addl $8, %edi
    0x4b,                                                        // decl %ebx
    0x75, 0xd0,                                                  // jne 0x254b <openNumber+0x6c9>
    0x8b, 0x44, 0x24, 0x08,                                      // movl 8(%esp), %eax
    0xc7, 0x00, 0x01, 0x00, 0x00, 0x00,                          // movl $1, (%eax)
    0x8b, 0x1c, 0x24,                                            // movl (%esp), %ebx
    0x45,                                                        // incl %ebp
    0x3b, 0x6c, 0x24, 0x1c,                                      // cmpl 28(%esp), %ebp
    0x0f, 0x85, 0x39, 0xff, 0xff, 0xff,                          // jne 0x24cc <openNumber+0x64a>
    0x0f, 0xba, 0xa4, 0x24, 0x8c, 0x10, 0x00, 0x00, 0x08,        // btl $8, 4236(%esp)
    0x0f, 0x83, 0x99, 0x00, 0x00, 0x00,                          // jae 0x263b <openNumber+0x7b9>
    0x8b, 0x46, 0x5c,                                            // movl 92(%esi), %eax
    0x01, 0xf0,                                                  // addl %esi, %eax
    0x89, 0xd9,                                                  // movl %ebx, %ecx
    0x8b, 0x54, 0x24, 0x04,                                      // movl 4(%esp), %edx
    0x8b, 0x5c, 0x02, 0x50,                                      // movl 80(%edx,%eax), %ebx
    0x8b, 0x7c, 0x02, 0x54,                                      // movl 84(%edx,%eax), %edi
    0x8b, 0x6e, 0x64,                                            // movl 100(%esi), %ebp
    0xe8, 0x5b, 0xeb, 0xff, 0xff,                                // calll 0x1118 <lock>
    0x85, 0xff,                                                  // testl %edi, %edi
    0x7e, 0x70,                                                  // jle 0x2631 <openNumber+0x7af>
    0x8d, 0x44, 0x9d, 0x00,                                      // leal (%ebp,%ebx,4), %eax
    0x01, 0xf0,                                                  // addl %esi, %eax
    0x8b, 0x08,                                                  // movl (%eax), %ecx
    0x85, 0xc9,                                                  // testl %ecx, %ecx
    0x78, 0x5e,                                                  // js 0x262b <openNumber+0x7a9>
    0x8b, 0x56, 0x5c,                                            // movl 92(%esi), %edx
    0x01, 0xf2,                                                  // addl %esi, %edx
    0x8d, 0x1c, 0xc9,                                            // leal (%ecx,%ecx,8), %ebx
    0xc1, 0xe3, 0x04,                                            // shll $4, %ebx
    0xf6, 0x44, 0x13, 0x48, 0x01,                                // testb $1, 72(%ebx,%edx)
    0x75, 0x4c,                                                  // jne 0x262b <openNumber+0x7a9>
    0x89, 0xca,                                                  // movl %ecx, %edx
    0xc1, 0xe2, 0x06,                                            // shll $6, %edx
    0x8d, 0x0c, 0x8a,                                            // leal (%edx,%ecx,4), %ecx
    0x8b, 0x14, 0x24,                                            // movl (%esp), %edx
    0x83, 0xbc, 0x0a, 0x6c, 0x02, 0x00, 0x00, 0x00,              // cmpl $0, 620(%edx,%ecx)
    0x75, 0x37,                                                  // jne 0x262b <openNumber+0x7a9>
    0x8b, 0x14, 0x24,                                            // movl (%esp), %edx
    0x8d, 0x8c, 0x0a, 0x6c, 0x02, 0x00, 0x00,                    // leal 620(%edx,%ecx), %ecx
    0xc7, 0x01, 0x01, 0x00, 0x00, 0x00,                          // movl $1, (%ecx)
    0x8b, 0x08,                                                  // movl (%eax), %ecx
    0x89, 0x4c, 0x24, 0x08,                                      // movl %ecx, 8(%esp)
    0x8b, 0x6e, 0x44,                                            // movl 68(%esi), %ebp
    0x89, 0xeb,                                                  // movl %ebp, %ebx
    0xc1, 0xe3, 0x06,                                            // shll $6, %ebx
    0x8d, 0x0c, 0xab,                                            // leal (%ebx,%ebp,4), %ecx
    0x01, 0xd1,                                                  // addl %edx, %ecx
    0x8b, 0x5a, 0x14,                                            // movl 20(%edx), %ebx
    0x8d, 0x6b, 0x01,                                            // leal 1(%ebx), %ebp
    0x89, 0x6a, 0x14,                                            // movl %ebp, 20(%edx)
    0x8b, 0x54, 0x24, 0x08,                                      // movl 8(%esp), %edx
    0x89, 0x94, 0x99, 0x48, 0x02, 0x00, 0x00,                    // movl %edx, 584(%ecx,%ebx,4)
    0x83, 0xc0, 0x04,                                            // addl $4, %eax
    0x4f,                                                        // decl %edi
    0x75, 0x96,                                                  // jne 0x25c7 <openNumber+0x745>
    0x8b, 0x1c, 0x24,                                            // movl (%esp), %ebx
    0xc7, 0x43, 0x0c, 0x00, 0x00, 0x00, 0x00,                    // movl $0, 12(%ebx)
    0x8b, 0x4e, 0x5c,                                            // movl 92(%esi), %ecx
    0x01, 0xf1,                                                  // addl %esi, %ecx
    0x8b, 0x54, 0x24, 0x04,                                      // movl 4(%esp), %edx
    0x8b, 0x04, 0x0a,                                            // movl (%edx,%ecx), %eax
    0x01, 0xf0,                                                  // addl %esi, %eax
    0x8b, 0x7c, 0x24, 0x28,                                      // movl 40(%esp), %edi
    0x89, 0x84, 0x3b, 0x48, 0x02, 0x00, 0x00,                    // movl %eax, 584(%ebx,%edi)
    0x8b, 0x54, 0x0a, 0x08,                                      // movl 8(%edx,%ecx), %edx
    0x85, 0xd2,                                                  // testl %edx, %edx
    0x74, 0x02,                                                  // je 0x265e <openNumber+0x7dc>
    0x01, 0xf2,                                                  // addl %esi, %edx
    0x8d, 0x84, 0x3b, 0x48, 0x02, 0x00, 0x00,                    // leal 584(%ebx,%edi), %eax
    0x89, 0x50, 0x08,                                            // movl %edx, 8(%eax)
    0x83, 0x78, 0x04, 0x00,                                      // cmpl $0, 4(%eax)
    0x0f, 0x85, 0x54, 0x01, 0x00, 0x00,                          // jne 0x27c6 <openNumber+0x944>
    0x8d, 0x94, 0x3b, 0x4c, 0x02, 0x00, 0x00,                    // leal 588(%ebx,%edi), %edx
    0x8b, 0x7c, 0x24, 0x04,                                      // movl 4(%esp), %edi
    0x03, 0x74, 0x39, 0x04,                                      // addl 4(%ecx,%edi), %esi
    0x89, 0x32,                                                  // movl %esi, (%edx)
    0xe9, 0x3e, 0x01, 0x00, 0x00,                                // jmp 0x27c6 <openNumber+0x944>
    0x8b, 0x94, 0x24, 0x88, 0x10, 0x00, 0x00,                    // movl 4232(%esp), %edx
    0x8a, 0x1a,                                                  // movb (%edx), %bl
    0x84, 0xdb,                                                  // testb %bl, %bl
    0x0f, 0x84, 0xb8, 0xf8, 0xff, 0xff,                          // je 0x1f51 <openNumber+0xcf>
    0x80, 0xfb, 0x2f,                                            // cmpb $47, %bl
    0x74, 0x6d,                                                  // je 0x270b <openNumber+0x889>
    0x42,                                                        // incl %edx
    0xeb, 0xee,                                                  // jmp 0x268f <openNumber+0x80d>
    0x83, 0x7e, 0x10, 0x00,                                      // cmpl $0, 16(%esi)
    0x0f, 0x84, 0x19, 0x01, 0x00, 0x00,                          // je 0x27c4 <openNumber+0x942>
    0x8b, 0x86, 0x90, 0x00, 0x00, 0x00,                          // movl 144(%esi), %eax
    0x01, 0xf0,                                                  // addl %esi, %eax
    0x89, 0x44, 0x24, 0x68,                                      // movl %eax, 104(%esp)
    0x8b, 0x84, 0x24, 0x88, 0x10, 0x00, 0x00,                    // movl 4232(%esp), %eax
    0x89, 0x44, 0x24, 0x6c,                                      // movl %eax, 108(%esp)
    0x03, 0xb6, 0x94, 0x00, 0x00, 0x00,                          // addl 148(%esi), %esi
    0x89, 0x74, 0x24, 0x70,                                      // movl %esi, 112(%esp)
    0xc7, 0x44, 0x24, 0x74, 0x00, 0x00, 0x00, 0x00,              // movl $0, 116(%esp)
    0xb8, 0xf8, 0xff, 0xff, 0xff,                                // movl $4294967288, %eax # imm = 0xFFFFFFF8
    0xc7, 0x84, 0x04, 0x80, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, // movl $0, 128(%esp,%eax)
    0x83, 0xc0, 0x04,                                            // addl $4, %eax
    0x75, 0xf0,                                                  // jne 0x26d9 <openNumber+0x857>
    0x83, 0xec, 0x20,                                            // subl $32, %esp
    0x8d, 0xb4, 0x24, 0x88, 0x00, 0x00, 0x00,                    // leal 136(%esp), %esi
    0xb9, 0x06, 0x00, 0x00, 0x00,                                // movl $6, %ecx
    0x89, 0xe7,                                                  // movl %esp, %edi
    0xf3, 0xa5,                                                  // rep movsl (%esi), %es:(%edi)
    0x89, 0xe9,                                                  // movl %ebp, %ecx
    0xe8, 0x3f, 0x03, 0x00, 0x00,                                // calll 0x2a42 <fail>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0xe9, 0xb9, 0x00, 0x00, 0x00,                                // jmp 0x27c4 <openNumber+0x942>
    0x8b, 0x7c, 0x24, 0x04,                                      // movl 4(%esp), %edi
    0x8b, 0x54, 0x39, 0x04,                                      // movl 4(%ecx,%edi), %edx
    0x01, 0xf2,                                                  // addl %esi, %edx
    0x8b, 0x9c, 0x24, 0x88, 0x10, 0x00, 0x00,                    // movl 4232(%esp), %ebx
    0x8a, 0x0b,                                                  // movb (%ebx), %cl
    0x84, 0xc9,                                                  // testb %cl, %cl
    0x0f, 0x84, 0xab, 0x00, 0x00, 0x00,                          // je 0x27d1 <openNumber+0x94f>
    0x8d, 0x7b, 0x01,                                            // leal 1(%ebx), %edi
    0x89, 0xcb,                                                  // movl %ecx, %ebx
    0x3a, 0x1a,                                                  // cmpb (%edx), %bl
    0x75, 0x0a,                                                  // jne 0x2739 <openNumber+0x8b7>
    0x42,                                                        // incl %edx
    0x8a, 0x1f,                                                  // movb (%edi), %bl
    0x47,                                                        // incl %edi
    0x84, 0xdb,                                                  // testb %bl, %bl
    0x75, 0xf4,                                                  // jne 0x272b <openNumber+0x8a9>
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x3a, 0x1a,                                                  // cmpb (%edx), %bl
    0x8b, 0x7c, 0x24, 0x04,                                      // movl 4(%esp), %edi
    0x0f, 0x84, 0x10, 0xf8, 0xff, 0xff,                          // je 0x1f55 <openNumber+0xd3>
    0x84, 0xc9,                                                  // testb %cl, %cl
    0x89, 0x6c, 0x24, 0x08,                                      // movl %ebp, 8(%esp)
    0x0f, 0x84, 0x8d, 0x00, 0x00, 0x00,                          // je 0x27de <openNumber+0x95c>
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0x45,                                                        // incl %ebp
    0x8b, 0x84, 0x24, 0x88, 0x10, 0x00, 0x00,                    // movl 4232(%esp), %eax
    0x80, 0x3c, 0x28, 0x00,                                      // cmpb $0, (%eax,%ebp)
    0x8d, 0x6d, 0x01,                                            // leal 1(%ebp), %ebp
    0x75, 0xf7,                                                  // jne 0x275b <openNumber+0x8d9>
    0x8d, 0x45, 0xff,                                            // leal -1(%ebp), %eax
    0x89, 0x44, 0x24, 0x0c,                                      // movl %eax, 12(%esp)
    0x80, 0xf9, 0x2f,                                            // cmpb $47, %cl
    0x8b, 0x0c, 0x24,                                            // movl (%esp), %ecx
    0x75, 0x7b,                                                  // jne 0x27ee <openNumber+0x96c>
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0xe9, 0x9e, 0x00, 0x00, 0x00,                                // jmp 0x281a <openNumber+0x998>
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x89, 0xf1,                                                  // movl %esi, %ecx
    0x8b, 0x7c, 0x24, 0x04,                                      // movl 4(%esp), %edi
    0x89, 0xfa,                                                  // movl %edi, %edx
    0x6a, 0x01,                                                  // pushl $1
    0x8d, 0x44, 0x24, 0x70,                                      // leal 112(%esp), %eax
    0x50,                                                        // pushl %eax
    0xff, 0x74, 0x24, 0x20,                                      // pushl 32(%esp)
    0xe8, 0xe8, 0x06, 0x00, 0x00,                                // calll 0x2e7f <failSymbol>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x8b, 0x44, 0x24, 0x30,                                      // movl 48(%esp), %eax
    0xc7, 0x00, 0x00, 0x00, 0x00, 0x00,                          // movl $0, (%eax)
    0x8b, 0x44, 0x24, 0x3c,                                      // movl 60(%esp), %eax
    0xc7, 0x00, 0x00, 0x00, 0x00, 0x00,                          // movl $0, (%eax)
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x89, 0xf1,                                                  // movl %esi, %ecx
    0x89, 0xfa,                                                  // movl %edi, %edx
    0xff, 0xb4, 0x24, 0x90, 0x10, 0x00, 0x00,                    // pushl 4240(%esp)
    0xe8, 0x37, 0x02, 0x00, 0x00,                                // calll 0x29f8 <closeNumber>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x81, 0xc4, 0x6c, 0x10, 0x00, 0x00,                          // addl $4204, %esp # imm = 0x106C
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    0x80, 0x3a, 0x00,                                            // cmpb $0, (%edx)
    0x0f, 0x84, 0x7b, 0xf7, 0xff, 0xff,                          // je 0x1f55 <openNumber+0xd3>
    0x89, 0x6c, 0x24, 0x08,                                      // movl %ebp, 8(%esp)
    0xc7, 0x44, 0x24, 0x0c, 0x00, 0x00, 0x00, 0x00,              // movl $0, 12(%esp)
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0x45,                                                        // incl %ebp
    0x8b, 0x1c, 0x24,                                            // movl (%esp), %ebx
    0xeb, 0x02,                                                  // jmp 0x27f0 <openNumber+0x96e>
    0x89, 0xcb,                                                  // movl %ecx, %ebx
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x8d, 0x4c, 0x24, 0x6c,                                      // leal 108(%esp), %ecx
    0x68, 0xb7, 0x00, 0x00, 0x00,                                // pushl $183
    0x50,                                                        // pushl %eax
    0x50,                                                        // pushl %eax
    0x50,                                                        // pushl %eax
    0x50,                                                        // pushl %eax
    0x68, 0x00, 0x10, 0x00, 0x00,                                // pushl $4096 # imm = 0x1000
    0x51,                                                        // pushl %ecx
    0xe8, 0x53, 0xe2, 0xff, 0xff,                                // calll 0xa60 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x89, 0xc7,                                                  // movl %eax, %edi
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x79, 0x02,                                                  // jns 0x2818 <openNumber+0x996>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x89, 0xd9,                                                  // movl %ebx, %ecx
    0x8b, 0x5c, 0x24, 0x08,                                      // movl 8(%esp), %ebx
    0x8d, 0x94, 0x19, 0x84, 0x02, 0x00, 0x00,                    // leal 644(%ecx,%ebx), %edx
    0x8d, 0x8c, 0x19, 0x80, 0x02, 0x00, 0x00,                    // leal 640(%ecx,%ebx), %ecx
    0x8d, 0x04, 0x68,                                            // leal (%eax,%ebp,2), %eax
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x50,                                                        // pushl %eax
    0xe8, 0xa2, 0x02, 0x00, 0x00,                                // calll 0x2ada <roomFor>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x8b, 0x8c, 0x24, 0x88, 0x10, 0x00, 0x00,                    // movl 4232(%esp), %ecx
    0x0f, 0x84, 0x83, 0x00, 0x00, 0x00,                          // je 0x28cd <openNumber+0xa4b>
    0x89, 0x7c, 0x24, 0x1c,                                      // movl %edi, 28(%esp)
    0x89, 0x5c, 0x24, 0x08,                                      // movl %ebx, 8(%esp)
    0x83, 0x7c, 0x24, 0x0c, 0x00,                                // cmpl $0, 12(%esp)
    0x78, 0x14,                                                  // js 0x286d <openNumber+0x9eb>
    0x89, 0xcf,                                                  // movl %ecx, %edi
    0x8d, 0x4d, 0x01,                                            // leal 1(%ebp), %ecx
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x8a, 0x1c, 0x17,                                            // movb (%edi,%edx), %bl
    0x88, 0x1c, 0x10,                                            // movb %bl, (%eax,%edx)
    0x49,                                                        // decl %ecx
    0x42,                                                        // incl %edx
    0x83, 0xf9, 0x01,                                            // cmpl $1, %ecx
    0x77, 0xf3,                                                  // ja 0x2860 <openNumber+0x9de>
    0x8b, 0x0c, 0x24,                                            // movl (%esp), %ecx
    0x8b, 0x54, 0x24, 0x08,                                      // movl 8(%esp), %edx
    0x89, 0x84, 0x11, 0x88, 0x02, 0x00, 0x00,                    // movl %eax, 648(%ecx,%edx)
    0x89, 0x84, 0x11, 0x4c, 0x02, 0x00, 0x00,                    // movl %eax, 588(%ecx,%edx)
    0x8b, 0x7c, 0x24, 0x1c,                                      // movl 28(%esp), %edi
    0x85, 0xff,                                                  // testl %edi, %edi
    0x7e, 0x43,                                                  // jle 0x28cd <openNumber+0xa4b>
    0x8b, 0x0c, 0x24,                                            // movl (%esp), %ecx
    0x8d, 0x8c, 0x11, 0x88, 0x02, 0x00, 0x00,                    // leal 648(%ecx,%edx), %ecx
    0x01, 0xe8,                                                  // addl %ebp, %eax
    0x89, 0x01,                                                  // movl %eax, (%ecx)
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x8a, 0x5c, 0x14, 0x68,                                      // movb 104(%esp,%edx), %bl
    0x88, 0x1c, 0x10,                                            // movb %bl, (%eax,%edx)
    0x42,                                                        // incl %edx
    0x39, 0xd7,                                                  // cmpl %edx, %edi
    0x75, 0xf4,                                                  // jne 0x289a <openNumber+0xa18>
    0x83, 0x7c, 0x24, 0x0c, 0x00,                                // cmpl $0, 12(%esp)
    0x8b, 0x01,                                                  // movl (%ecx), %eax
    0xc6, 0x44, 0x38, 0xff, 0x2f,                                // movb $47, -1(%eax,%edi)
    0x8b, 0x94, 0x24, 0x88, 0x10, 0x00, 0x00,                    // movl 4232(%esp), %edx
    0x78, 0x12,                                                  // js 0x28cd <openNumber+0xa4b>
    0x03, 0x39,                                                  // addl (%ecx), %edi
    0x45,                                                        // incl %ebp
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x8a, 0x0c, 0x02,                                            // movb (%edx,%eax), %cl
    0x88, 0x0c, 0x07,                                            // movb %cl, (%edi,%eax)
    0x4d,                                                        // decl %ebp
    0x40,                                                        // incl %eax
    0x83, 0xfd, 0x01,                                            // cmpl $1, %ebp
    0x77, 0xf3,                                                  // ja 0x28c0 <openNumber+0xa3e>
    0x8b, 0x46, 0x5c,                                            // movl 92(%esi), %eax
    0xe9, 0x7c, 0xf6, 0xff, 0xff,                                // jmp 0x1f51 <openNumber+0xcf>
    // named:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x83, 0xec, 0x08,                                            // subl $8, %esp
    0x89, 0x14, 0x24,                                            // movl %edx, (%esp)
    0x8b, 0x71, 0x74,                                            // movl 116(%ecx), %esi
    0x01, 0xce,                                                  // addl %ecx, %esi
    0x8b, 0x41, 0x4c,                                            // movl 76(%ecx), %eax
    0x8d, 0x3c, 0xc6,                                            // leal (%esi,%eax,8), %edi
    0x39, 0xf7,                                                  // cmpl %esi, %edi
    0x76, 0x5b,                                                  // jbe 0x2949 <named+0x74>
    0x8d, 0x41, 0x01,                                            // leal 1(%ecx), %eax
    0x89, 0x44, 0x24, 0x04,                                      // movl %eax, 4(%esp)
    0x89, 0xfd,                                                  // movl %edi, %ebp
    0x29, 0xf5,                                                  // subl %esi, %ebp
    0x89, 0xe8,                                                  // movl %ebp, %eax
    0xc1, 0xf8, 0x03,                                            // sarl $3, %eax
    0xc1, 0xed, 0x1f,                                            // shrl $31, %ebp
    0x01, 0xc5,                                                  // addl %eax, %ebp
    0xd1, 0xfd,                                                  // sarl %ebp
    0x8b, 0x04, 0xee,                                            // movl (%esi,%ebp,8), %eax
    0x8a, 0x1c, 0x01,                                            // movb (%ecx,%eax), %bl
    0x84, 0xdb,                                                  // testb %bl, %bl
    0x74, 0x17,                                                  // je 0x2926 <named+0x51>
    0x03, 0x44, 0x24, 0x04,                                      // addl 4(%esp), %eax
    0x8b, 0x14, 0x24,                                            // movl (%esp), %edx
    0x3a, 0x1a,                                                  // cmpb (%edx), %bl
    0x75, 0x11,                                                  // jne 0x292b <named+0x56>
    0x42,                                                        // incl %edx
    0x8a, 0x18,                                                  // movb (%eax), %bl
    0x40,                                                        // incl %eax
    0x84, 0xdb,                                                  // testb %bl, %bl
    0x75, 0xf4,                                                  // jne 0x2916 <named+0x41>
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0xeb, 0x05,                                                  // jmp 0x292b <named+0x56>
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x8b, 0x14, 0x24,                                            // movl (%esp), %edx
    0x0f, 0xb6, 0xdb,                                            // movzbl %bl, %ebx
    0x0f, 0xb6, 0x02,                                            // movzbl (%edx), %eax
    0x29, 0xc3,                                                  // subl %eax, %ebx
    0x74, 0x19,                                                  // je 0x294e <named+0x79>
    0x8d, 0x04, 0xee,                                            // leal (%esi,%ebp,8), %eax
    0x85, 0xdb,                                                  // testl %ebx, %ebx
    0x7f, 0x07,                                                  // jg 0x2943 <named+0x6e>
    0x83, 0xc0, 0x08,                                            // addl $8, %eax
    0x89, 0xc6,                                                  // movl %eax, %esi
    0xeb, 0x02,                                                  // jmp 0x2945 <named+0x70>
    0x89, 0xc7,                                                  // movl %eax, %edi
    0x39, 0xfe,                                                  // cmpl %edi, %esi
    0x72, 0xac,                                                  // jb 0x28f5 <named+0x20>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x48,                                                        // decl %eax
    0xeb, 0x04,                                                  // jmp 0x2952 <named+0x7d>
    0x8b, 0x44, 0xee, 0x04,                                      // movl 4(%esi,%ebp,8), %eax
    0x83, 0xc4, 0x08,                                            // addl $8, %esp
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    // begin:
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x50,                                                        // pushl %eax
    0x83, 0x79, 0x10, 0x00,                                      // cmpl $0, 16(%ecx)
    0x74, 0x06,                                                  // je 0x2969 <begin+0xf>
    0x83, 0xc4, 0x04,                                            // addl $4, %esp
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0xc3,                                                        // retl
    0x89, 0xd6,                                                  // movl %edx, %esi
    0x89, 0xcf,                                                  // movl %ecx, %edi
    0x89, 0xd1,                                                  // movl %edx, %ecx
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0xe8, 0xcf, 0xf0, 0xff, 0xff,                                // calll 0x1a45 <errorOf>
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0x0b,                                                  // je 0x2985 <begin+0x2b>
    0xc7, 0x40, 0x0c, 0x00, 0x00, 0x00, 0x00,                    // movl $0, 12(%eax)
    0xf0,                                                        // lock
    0xff, 0x4e, 0x18,                                            // decl 24(%esi)
    0xc7, 0x04, 0x24, 0x02, 0x00, 0x00, 0x00,                    // movl $2, (%esp)
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xf2,                                                  // movl %esi, %edx
    0xe8, 0xf6, 0xe5, 0xff, 0xff,                                // calll 0xf8b <realOf>
    0x83, 0xc4, 0x04,                                            // addl $4, %esp
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0xff, 0xe0,                                                  // jmpl *%eax
    // outsideOf:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x8b, 0x74, 0x24, 0x20,                                      // movl 32(%esp), %esi
    0x8b, 0x79, 0x44,                                            // movl 68(%ecx), %edi
    0x89, 0xf8,                                                  // movl %edi, %eax
    0xc1, 0xe0, 0x06,                                            // shll $6, %eax
    0x8d, 0x2c, 0xb8,                                            // leal (%eax,%edi,4), %ebp
    0x01, 0xd5,                                                  // addl %edx, %ebp
    0x8d, 0x44, 0xbd, 0x00,                                      // leal (%ebp,%edi,4), %eax
    0x8b, 0x84, 0xb0, 0x48, 0x02, 0x00, 0x00,                    // movl 584(%eax,%esi,4), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x75, 0x2d,                                                  // jne 0x29f0 <outsideOf+0x54>
    0x8b, 0x5c, 0x24, 0x24,                                      // movl 36(%esp), %ebx
    0x8d, 0xbc, 0xbd, 0x48, 0x02, 0x00, 0x00,                    // leal 584(%ebp,%edi,4), %edi
    0x8b, 0x41, 0x60,                                            // movl 96(%ecx), %eax
    0x01, 0xc8,                                                  // addl %ecx, %eax
    0x8b, 0x2c, 0xb0,                                            // movl (%eax,%esi,4), %ebp
    0x01, 0xcd,                                                  // addl %ecx, %ebp
    0xc7, 0x04, 0x24, 0x00, 0x00, 0x00, 0x00,                    // movl $0, (%esp)
    0xe8, 0xa7, 0xe5, 0xff, 0xff,                                // calll 0xf8b <realOf>
    0x89, 0x5c, 0x24, 0x04,                                      // movl %ebx, 4(%esp)
    0x89, 0x2c, 0x24,                                            // movl %ebp, (%esp)
    0xff, 0xd0,                                                  // calll *%eax
    0x89, 0x04, 0xb7,                                            // movl %eax, (%edi,%esi,4)
    0x83, 0xc4, 0x0c,                                            // addl $12, %esp
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    // closeNumber:
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x83, 0xec, 0x10,                                            // subl $16, %esp
    0x89, 0xd6,                                                  // movl %edx, %esi
    0x89, 0xcf,                                                  // movl %ecx, %edi
    0x8b, 0x5c, 0x24, 0x20,                                      // movl 32(%esp), %ebx
    0x89, 0xd1,                                                  // movl %edx, %ecx
    0xe8, 0x0b, 0xe7, 0xff, 0xff,                                // calll 0x1118 <lock>
    0x89, 0xd8,                                                  // movl %ebx, %eax
    0xc1, 0xe0, 0x06,                                            // shll $6, %eax
    0x8d, 0x04, 0x98,                                            // leal (%eax,%ebx,4), %eax
    0xff, 0x8c, 0x06, 0x5c, 0x02, 0x00, 0x00,                    // decl 604(%esi,%eax)
    0xc7, 0x46, 0x0c, 0x00, 0x00, 0x00, 0x00,                    // movl $0, 12(%esi)
    0x75, 0x16,                                                  // jne 0x2a3b <closeNumber+0x43>
    0x83, 0x7f, 0x10, 0x00,                                      // cmpl $0, 16(%edi)
    0x75, 0x10,                                                  // jne 0x2a3b <closeNumber+0x43>
    0xc7, 0x04, 0x24, 0x00, 0x00, 0x00, 0x00,                    // movl $0, (%esp)
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xf2,                                                  // movl %esi, %edx
    0xe8, 0x53, 0xe0, 0xff, 0xff,                                // calll 0xa8e <finalise>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0xc3,                                                        // retl
    // fail:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x8d, 0x7c, 0x24, 0x20,                                      // leal 32(%esp), %edi
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x46,                                                        // incl %esi
    0x89, 0xf2,                                                  // movl %esi, %edx
    0xe8, 0xee, 0xef, 0xff, 0xff,                                // calll 0x1a45 <errorOf>
    0x8b, 0x1f,                                                  // movl (%edi), %ebx
    0x85, 0xdb,                                                  // testl %ebx, %ebx
    0x74, 0x1b,                                                  // je 0x2a78 <fail+0x36>
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x46,                                                        // incl %esi
    0x89, 0xda,                                                  // movl %ebx, %edx
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x4e,                                                        // decl %esi
    0x46,                                                        // incl %esi
    0x80, 0x3a, 0x00,                                            // cmpb $0, (%edx)
    0x8d, 0x52, 0x01,                                            // leal 1(%edx), %edx
    0x75, 0xf7,                                                  // jne 0x2a65 <fail+0x23>
    0x8b, 0x51, 0x04,                                            // movl 4(%ecx), %edx
    0x83, 0xc1, 0x04,                                            // addl $4, %ecx
    0x85, 0xd2,                                                  // testl %edx, %edx
    0x75, 0xec,                                                  // jne 0x2a64 <fail+0x22>
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0x56,                                                  // je 0x2ad2 <fail+0x90>
    0x8d, 0x48, 0x04,                                            // leal 4(%eax), %ecx
    0x83, 0xc0, 0x08,                                            // addl $8, %eax
    0x89, 0x34, 0x24,                                            // movl %esi, (%esp)
    0x89, 0xc2,                                                  // movl %eax, %edx
    0xe8, 0x4e, 0x00, 0x00, 0x00,                                // calll 0x2ada <roomFor>
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0x42,                                                  // je 0x2ad2 <fail+0x90>
    0x85, 0xdb,                                                  // testl %ebx, %ebx
    0x74, 0x3b,                                                  // je 0x2acf <fail+0x8d>
    0x89, 0xc6,                                                  // movl %eax, %esi
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x41,                                                        // incl %ecx
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0x4d,                                                        // decl %ebp
    0x89, 0xc8,                                                  // movl %ecx, %eax
    0x80, 0x7c, 0x2b, 0x01, 0x00,                                // cmpb $0, 1(%ebx,%ebp)
    0x8d, 0x6d, 0x01,                                            // leal 1(%ebp), %ebp
    0x8d, 0x49, 0x01,                                            // leal 1(%ecx), %ecx
    0x75, 0xf1,                                                  // jne 0x2a9c <fail+0x5a>
    0x85, 0xed,                                                  // testl %ebp, %ebp
    0x7e, 0x0f,                                                  // jle 0x2abe <fail+0x7c>
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x8a, 0x14, 0x0b,                                            // movb (%ebx,%ecx), %dl
    0x88, 0x14, 0x0e,                                            // movb %dl, (%esi,%ecx)
    0x48,                                                        // decl %eax
    0x41,                                                        // incl %ecx
    0x83, 0xf8, 0x01,                                            // cmpl $1, %eax
    0x77, 0xf3,                                                  // ja 0x2ab1 <fail+0x6f>
    0x8d, 0x04, 0x2e,                                            // leal (%esi,%ebp), %eax
    0x8b, 0x5f, 0x04,                                            // movl 4(%edi), %ebx
    0x83, 0xc7, 0x04,                                            // addl $4, %edi
    0x85, 0xdb,                                                  // testl %ebx, %ebx
    0x75, 0xc9,                                                  // jne 0x2a94 <fail+0x52>
    0x01, 0xee,                                                  // addl %ebp, %esi
    0x89, 0xf0,                                                  // movl %esi, %eax
    0xc6, 0x00, 0x00,                                            // movb $0, (%eax)
    0x83, 0xc4, 0x0c,                                            // addl $12, %esp
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    // roomFor:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x89, 0xcf,                                                  // movl %ecx, %edi
    0x8b, 0x6c, 0x24, 0x20,                                      // movl 32(%esp), %ebp
    0x8b, 0x02,                                                  // movl (%edx), %eax
    0x39, 0xe8,                                                  // cmpl %ebp, %eax
    0x7d, 0x5e,                                                  // jge 0x2b4b <roomFor+0x71>
    0x89, 0xd6,                                                  // movl %edx, %esi
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0x16,                                                  // je 0x2b09 <roomFor+0x2f>
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x6a, 0x5b,                                                  // pushl $91
    0x51,                                                        // pushl %ecx
    0x51,                                                        // pushl %ecx
    0x51,                                                        // pushl %ecx
    0x51,                                                        // pushl %ecx
    0x50,                                                        // pushl %eax
    0xff, 0x37,                                                  // pushl (%edi)
    0xe8, 0x5a, 0xdf, 0xff, 0xff,                                // calll 0xa60 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x81, 0xc5, 0xff, 0x0f, 0x00, 0x00,                          // addl $4095, %ebp # imm = 0xFFF
    0x81, 0xe5, 0x00, 0xf0, 0xff, 0xff,                          // andl $4294963200, %ebp # imm = 0xFFFFF000
    0x89, 0x2e,                                                  // movl %ebp, (%esi)
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x68, 0xc0, 0x00, 0x00, 0x00,                                // pushl $192
    0x53,                                                        // pushl %ebx
    0x6a, 0xff,                                                  // pushl $-1
    0x6a, 0x22,                                                  // pushl $34
    0x6a, 0x03,                                                  // pushl $3
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0xe8, 0x31, 0xdf, 0xff, 0xff,                                // calll 0xa60 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x3d, 0x01, 0xf0, 0xff, 0xff,                                // cmpl $4294963201, %eax # imm = 0xFFFFF001
    0x73, 0x02,                                                  // jae 0x2b3b <roomFor+0x61>
    0x89, 0xc3,                                                  // movl %eax, %ebx
    0x89, 0x1f,                                                  // movl %ebx, (%edi)
    0x85, 0xdb,                                                  // testl %ebx, %ebx
    0x75, 0x0c,                                                  // jne 0x2b4d <roomFor+0x73>
    0xc7, 0x06, 0x00, 0x00, 0x00, 0x00,                          // movl $0, (%esi)
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0xeb, 0x02,                                                  // jmp 0x2b4d <roomFor+0x73>
    0x8b, 0x1f,                                                  // movl (%edi), %ebx
    0x89, 0xd8,                                                  // movl %ebx, %eax
    0x83, 0xc4, 0x0c,                                            // addl $12, %esp
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    // isOurs:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x89, 0xce,                                                  // movl %ecx, %esi
    0xe8, 0x22, 0xdf, 0xff, 0xff,                                // calll 0xa87 <threadPointer>
    0x89, 0xc7,                                                  // movl %eax, %edi
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x43,                                                        // incl %ebx
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0xf0,                                                        // lock
    0x0f, 0xb1, 0x3e,                                            // cmpxchgl %edi, (%esi)
    0x74, 0x23,                                                  // je 0x2b97 <isOurs+0x40>
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x83, 0xf8, 0x01,                                            // cmpl $1, %eax
    0x74, 0x1e,                                                  // je 0x2b99 <isOurs+0x42>
    0x39, 0xc7,                                                  // cmpl %eax, %edi
    0x74, 0x1a,                                                  // je 0x2b99 <isOurs+0x42>
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x68, 0x9e, 0x00, 0x00, 0x00,                                // pushl $158
    0x55,                                                        // pushl %ebp
    0x55,                                                        // pushl %ebp
    0x55,                                                        // pushl %ebp
    0x55,                                                        // pushl %ebp
    0x55,                                                        // pushl %ebp
    0x55,                                                        // pushl %ebp
    0xe8, 0xce, 0xde, 0xff, 0xff,                                // calll 0xa60 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0xeb, 0xd5,                                                  // jmp 0x2b6c <isOurs+0x15>
    0x89, 0xd9,                                                  // movl %ebx, %ecx
    0x89, 0xc8,                                                  // movl %ecx, %eax
    0x83, 0xc4, 0x0c,                                            // addl $12, %esp
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    // keepData:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x83, 0xec, 0x1c,                                            // subl $28, %esp
    0x89, 0x54, 0x24, 0x04,                                      // movl %edx, 4(%esp)
    0x8b, 0x44, 0x24, 0x30,                                      // movl 48(%esp), %eax
    0x8b, 0x59, 0x5c,                                            // movl 92(%ecx), %ebx
    0x01, 0xcb,                                                  // addl %ecx, %ebx
    0x8d, 0x2c, 0xc0,                                            // leal (%eax,%eax,8), %ebp
    0xc1, 0xe5, 0x04,                                            // shll $4, %ebp
    0x8b, 0x84, 0x1d, 0x88, 0x00, 0x00, 0x00,                    // movl 136(%ebp,%ebx), %eax
    0x8b, 0xbc, 0x1d, 0x8c, 0x00, 0x00, 0x00,                    // movl 140(%ebp,%ebx), %edi
    0x8d, 0x04, 0x40,                                            // leal (%eax,%eax,2), %eax
    0x85, 0xff,                                                  // testl %edi, %edi
    0x8b, 0x71, 0x70,                                            // movl 112(%ecx), %esi
    0x89, 0x44, 0x24, 0x10,                                      // movl %eax, 16(%esp)
    0x7e, 0x2d,                                                  // jle 0x2c06 <keepData+0x63>
    0x89, 0x74, 0x24, 0x08,                                      // movl %esi, 8(%esp)
    0x8d, 0x04, 0x86,                                            // leal (%esi,%eax,4), %eax
    0x89, 0xca,                                                  // movl %ecx, %edx
    0x8d, 0x4c, 0x01, 0x08,                                      // leal 8(%ecx,%eax), %ecx
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x83, 0x39, 0x00,                                            // cmpl $0, (%ecx)
    0xbe, 0x00, 0x00, 0x00, 0x00,                                // movl $0, %esi
    0x75, 0x03,                                                  // jne 0x2bf5 <keepData+0x52>
    0x8b, 0x71, 0xfc,                                            // movl -4(%ecx), %esi
    0x01, 0xf0,                                                  // addl %esi, %eax
    0x83, 0xc1, 0x0c,                                            // addl $12, %ecx
    0x4f,                                                        // decl %edi
    0x75, 0xeb,                                                  // jne 0x2be8 <keepData+0x45>
    0x40,                                                        // incl %eax
    0x89, 0xd1,                                                  // movl %edx, %ecx
    0x8b, 0x74, 0x24, 0x08,                                      // movl 8(%esp), %esi
    0xeb, 0x03,                                                  // jmp 0x2c09 <keepData+0x66>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x40,                                                        // incl %eax
    0xf6, 0x44, 0x2b, 0x48, 0x02,                                // testb $2, 72(%ebx,%ebp)
    0x75, 0x06,                                                  // jne 0x2c16 <keepData+0x73>
    0x83, 0x79, 0x10, 0x00,                                      // cmpl $0, 16(%ecx)
    0x74, 0x08,                                                  // je 0x2c1e <keepData+0x7b>
    0x83, 0xc4, 0x1c,                                            // addl $28, %esp
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    0x89, 0x4c, 0x24, 0x0c,                                      // movl %ecx, 12(%esp)
    0x8b, 0x54, 0x24, 0x30,                                      // movl 48(%esp), %edx
    0x89, 0xd1,                                                  // movl %edx, %ecx
    0xc1, 0xe1, 0x06,                                            // shll $6, %ecx
    0x8d, 0x0c, 0x91,                                            // leal (%ecx,%edx,4), %ecx
    0x8b, 0x54, 0x24, 0x04,                                      // movl 4(%esp), %edx
    0x8d, 0x8c, 0x0a, 0x7c, 0x02, 0x00, 0x00,                    // leal 636(%edx,%ecx), %ecx
    0x89, 0x4c, 0x24, 0x04,                                      // movl %ecx, 4(%esp)
    0x8b, 0x39,                                                  // movl (%ecx), %edi
    0x85, 0xff,                                                  // testl %edi, %edi
    0x89, 0x7c, 0x24, 0x14,                                      // movl %edi, 20(%esp)
    0x74, 0x65,                                                  // je 0x2cac <keepData+0x109>
    0x83, 0x7c, 0x2b, 0x38, 0x00,                                // cmpl $0, 56(%ebx,%ebp)
    0x74, 0x56,                                                  // je 0x2ca4 <keepData+0x101>
    0x89, 0x74, 0x24, 0x08,                                      // movl %esi, 8(%esp)
    0x8d, 0x74, 0x2b, 0x38,                                      // leal 56(%ebx,%ebp), %esi
    0xe8, 0x2c, 0xde, 0xff, 0xff,                                // calll 0xa87 <threadPointer>
    0x03, 0x06,                                                  // addl (%esi), %eax
    0x8b, 0x4e, 0x08,                                            // movl 8(%esi), %ecx
    0x85, 0xc9,                                                  // testl %ecx, %ecx
    0x7e, 0x29,                                                  // jle 0x2c8d <keepData+0xea>
    0x8d, 0x54, 0x2b, 0x40,                                      // leal 64(%ebx,%ebp), %edx
    0x89, 0x54, 0x24, 0x18,                                      // movl %edx, 24(%esp)
    0x8b, 0x72, 0xfc,                                            // movl -4(%edx), %esi
    0x03, 0x74, 0x24, 0x0c,                                      // addl 12(%esp), %esi
    0x41,                                                        // incl %ecx
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x8a, 0x14, 0x3e,                                            // movb (%esi,%edi), %dl
    0x88, 0x14, 0x38,                                            // movb %dl, (%eax,%edi)
    0x49,                                                        // decl %ecx
    0x47,                                                        // incl %edi
    0x83, 0xf9, 0x01,                                            // cmpl $1, %ecx
    0x77, 0xf3,                                                  // ja 0x2c76 <keepData+0xd3>
    0x8b, 0x4c, 0x24, 0x18,                                      // movl 24(%esp), %ecx
    0x8b, 0x09,                                                  // movl (%ecx), %ecx
    0x8b, 0x7c, 0x24, 0x14,                                      // movl 20(%esp), %edi
    0x3b, 0x4c, 0x2b, 0x44,                                      // cmpl 68(%ebx,%ebp), %ecx
    0x8b, 0x74, 0x24, 0x08,                                      // movl 8(%esp), %esi
    0x7d, 0x0d,                                                  // jge 0x2ca4 <keepData+0x101>
    0x8d, 0x54, 0x2b, 0x44,                                      // leal 68(%ebx,%ebp), %edx
    0xc6, 0x04, 0x08, 0x00,                                      // movb $0, (%eax,%ecx)
    0x41,                                                        // incl %ecx
    0x3b, 0x0a,                                                  // cmpl (%edx), %ecx
    0x7c, 0xf7,                                                  // jl 0x2c9b <keepData+0xf8>
    0x8b, 0x44, 0x24, 0x04,                                      // movl 4(%esp), %eax
    0x8b, 0x10,                                                  // movl (%eax), %edx
    0xeb, 0x2c,                                                  // jmp 0x2cd8 <keepData+0x135>
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x68, 0xc0, 0x00, 0x00, 0x00,                                // pushl $192
    0x51,                                                        // pushl %ecx
    0x6a, 0xff,                                                  // pushl $-1
    0x6a, 0x22,                                                  // pushl $34
    0x6a, 0x03,                                                  // pushl $3
    0x50,                                                        // pushl %eax
    0x51,                                                        // pushl %ecx
    0xe8, 0x9c, 0xdd, 0xff, 0xff,                                // calll 0xa60 <systemCall>
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x3d, 0x01, 0xf0, 0xff, 0xff,                                // cmpl $4294963201, %eax # imm = 0xFFFFF001
    0x73, 0x02,                                                  // jae 0x2cd2 <keepData+0x12f>
    0x89, 0xc2,                                                  // movl %eax, %edx
    0x8b, 0x44, 0x24, 0x04,                                      // movl 4(%esp), %eax
    0x89, 0x10,                                                  // movl %edx, (%eax)
    0x8b, 0x4c, 0x24, 0x0c,                                      // movl 12(%esp), %ecx
    0x85, 0xd2,                                                  // testl %edx, %edx
    0x0f, 0x84, 0x32, 0xff, 0xff, 0xff,                          // je 0x2c16 <keepData+0x73>
    0x01, 0xce,                                                  // addl %ecx, %esi
    0x8b, 0x44, 0x24, 0x10,                                      // movl 16(%esp), %eax
    0x8d, 0x04, 0x86,                                            // leal (%esi,%eax,4), %eax
    0x89, 0x44, 0x24, 0x04,                                      // movl %eax, 4(%esp)
    0x8d, 0x84, 0x1d, 0x8c, 0x00, 0x00, 0x00,                    // leal 140(%ebp,%ebx), %eax
    0x89, 0x44, 0x24, 0x08,                                      // movl %eax, 8(%esp)
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x8b, 0x44, 0x24, 0x08,                                      // movl 8(%esp), %eax
    0x3b, 0x30,                                                  // cmpl (%eax), %esi
    0x0f, 0x8d, 0x0c, 0xff, 0xff, 0xff,                          // jge 0x2c16 <keepData+0x73>
    0x8d, 0x04, 0x76,                                            // leal (%esi,%esi,2), %eax
    0x8b, 0x5c, 0x24, 0x04,                                      // movl 4(%esp), %ebx
    0x8d, 0x1c, 0x83,                                            // leal (%ebx,%eax,4), %ebx
    0x8b, 0x2b,                                                  // movl (%ebx), %ebp
    0x83, 0x7b, 0x08, 0x00,                                      // cmpl $0, 8(%ebx)
    0x74, 0x1b,                                                  // je 0x2d37 <keepData+0x194>
    0x85, 0xff,                                                  // testl %edi, %edi
    0x74, 0x52,                                                  // je 0x2d72 <keepData+0x1cf>
    0x83, 0x7b, 0x04, 0x00,                                      // cmpl $0, 4(%ebx)
    0x7e, 0x4c,                                                  // jle 0x2d72 <keepData+0x1cf>
    0x01, 0xcd,                                                  // addl %ecx, %ebp
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0xc6, 0x44, 0x05, 0x00, 0x00,                                // movb $0, (%ebp,%eax)
    0x40,                                                        // incl %eax
    0x3b, 0x43, 0x04,                                            // cmpl 4(%ebx), %eax
    0x7c, 0xf5,                                                  // jl 0x2d2a <keepData+0x187>
    0xeb, 0x3b,                                                  // jmp 0x2d72 <keepData+0x1cf>
    0x8b, 0x43, 0x04,                                            // movl 4(%ebx), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x7e, 0x32,                                                  // jle 0x2d70 <keepData+0x1cd>
    0x01, 0xcd,                                                  // addl %ecx, %ebp
    0x85, 0xff,                                                  // testl %edi, %edi
    0x89, 0x54, 0x24, 0x10,                                      // movl %edx, 16(%esp)
    0x74, 0x04,                                                  // je 0x2d4c <keepData+0x1a9>
    0x89, 0xd7,                                                  // movl %edx, %edi
    0xeb, 0x04,                                                  // jmp 0x2d50 <keepData+0x1ad>
    0x89, 0xef,                                                  // movl %ebp, %edi
    0x89, 0xd5,                                                  // movl %edx, %ebp
    0x40,                                                        // incl %eax
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x8a, 0x14, 0x0f,                                            // movb (%edi,%ecx), %dl
    0x88, 0x54, 0x0d, 0x00,                                      // movb %dl, (%ebp,%ecx)
    0x48,                                                        // decl %eax
    0x41,                                                        // incl %ecx
    0x83, 0xf8, 0x01,                                            // cmpl $1, %eax
    0x77, 0xf2,                                                  // ja 0x2d53 <keepData+0x1b0>
    0x8b, 0x43, 0x04,                                            // movl 4(%ebx), %eax
    0x8b, 0x4c, 0x24, 0x0c,                                      // movl 12(%esp), %ecx
    0x8b, 0x7c, 0x24, 0x14,                                      // movl 20(%esp), %edi
    0x8b, 0x54, 0x24, 0x10,                                      // movl 16(%esp), %edx
    0x01, 0xc2,                                                  // addl %eax, %edx
    0x46,                                                        // incl %esi
    0x85, 0xd2,                                                  // testl %edx, %edx
    0x75, 0x87,                                                  // jne 0x2cfe <keepData+0x15b>
    0xe9, 0x9a, 0xfe, 0xff, 0xff,                                // jmp 0x2c16 <keepData+0x73>
    // use:
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x89, 0xc8,                                                  // movl %ecx, %eax
    0x8b, 0x4c, 0x24, 0x14,                                      // movl 20(%esp), %ecx
    0x8b, 0x74, 0x24, 0x10,                                      // movl 16(%esp), %esi
    0x39, 0xce,                                                  // cmpl %ecx, %esi
    0x74, 0x6b,                                                  // je 0x2df8 <use+0x7c>
    0x85, 0xc9,                                                  // testl %ecx, %ecx
    0x7e, 0x67,                                                  // jle 0x2df8 <use+0x7c>
    0x8b, 0x78, 0x5c,                                            // movl 92(%eax), %edi
    0x01, 0xc7,                                                  // addl %eax, %edi
    0x8d, 0x1c, 0xf6,                                            // leal (%esi,%esi,8), %ebx
    0xc1, 0xe3, 0x04,                                            // shll $4, %ebx
    0xf6, 0x44, 0x3b, 0x48, 0x01,                                // testb $1, 72(%ebx,%edi)
    0x75, 0x42,                                                  // jne 0x2de5 <use+0x69>
    0x8b, 0x78, 0x44,                                            // movl 68(%eax), %edi
    0x8b, 0x40, 0x48,                                            // movl 72(%eax), %eax
    0x89, 0xfb,                                                  // movl %edi, %ebx
    0xc1, 0xe3, 0x06,                                            // shll $6, %ebx
    0x8d, 0x1c, 0xbb,                                            // leal (%ebx,%edi,4), %ebx
    0x01, 0xda,                                                  // addl %ebx, %edx
    0x8d, 0x14, 0xba,                                            // leal (%edx,%edi,4), %edx
    0x8d, 0x14, 0x82,                                            // leal (%edx,%eax,4), %edx
    0x8d, 0x47, 0x07,                                            // leal 7(%edi), %eax
    0xc1, 0xf8, 0x1f,                                            // sarl $31, %eax
    0xc1, 0xe8, 0x1d,                                            // shrl $29, %eax
    0x8d, 0x44, 0x07, 0x07,                                      // leal 7(%edi,%eax), %eax
    0xc1, 0xf8, 0x03,                                            // sarl $3, %eax
    0x0f, 0xaf, 0xc6,                                            // imull %esi, %eax
    0x01, 0xd0,                                                  // addl %edx, %eax
    0x89, 0xca,                                                  // movl %ecx, %edx
    0xc1, 0xea, 0x03,                                            // shrl $3, %edx
    0x80, 0xe1, 0x07,                                            // andb $7, %cl
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x43,                                                        // incl %ebx
    0xd3, 0xe3,                                                  // shll %cl, %ebx
    0xf0,                                                        // lock
    0x08, 0x9c, 0x02, 0x48, 0x02, 0x00, 0x00,                    // orb %bl, 584(%edx,%eax)
    0xeb, 0x13,                                                  // jmp 0x2df8 <use+0x7c>
    0x89, 0xc8,                                                  // movl %ecx, %eax
    0xc1, 0xe0, 0x06,                                            // shll $6, %eax
    0x8d, 0x04, 0x88,                                            // leal (%eax,%ecx,4), %eax
    0xc7, 0x84, 0x02, 0x70, 0x02, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, // movl $1, 624(%edx,%eax)
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0xc3,                                                        // retl
    // replaced:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x89, 0x54, 0x24, 0x08,                                      // movl %edx, 8(%esp)
    0x8b, 0x74, 0x24, 0x28,                                      // movl 40(%esp), %esi
    0x85, 0xf6,                                                  // testl %esi, %esi
    0x74, 0x47,                                                  // je 0x2e56 <replaced+0x5a>
    0x89, 0xcb,                                                  // movl %ecx, %ebx
    0x31, 0xed,                                                  // xorl %ebp, %ebp
    0x4d,                                                        // decl %ebp
    0x8d, 0x7d, 0x01,                                            // leal 1(%ebp), %edi
    0x83, 0x7c, 0xab, 0x20, 0x00,                                // cmpl $0, 32(%ebx,%ebp,4)
    0x74, 0x2f,                                                  // je 0x2e4d <replaced+0x51>
    0x89, 0x3c, 0x24,                                            // movl %edi, (%esp)
    0x89, 0xd9,                                                  // movl %ebx, %ecx
    0x8b, 0x54, 0x24, 0x08,                                      // movl 8(%esp), %edx
    0xe8, 0x5f, 0xe1, 0xff, 0xff,                                // calll 0xf8b <realOf>
    0x39, 0xf0,                                                  // cmpl %esi, %eax
    0x74, 0x2a,                                                  // je 0x2e5a <replaced+0x5e>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x83, 0xff, 0x07,                                            // cmpl $7, %edi
    0x72, 0x05,                                                  // jb 0x2e3c <replaced+0x40>
    0x8b, 0x43, 0x44,                                            // movl 68(%ebx), %eax
    0x01, 0xc0,                                                  // addl %eax, %eax
    0x01, 0xe8,                                                  // addl %ebp, %eax
    0xc1, 0xe0, 0x05,                                            // shll $5, %eax
    0x8b, 0x4c, 0x24, 0x20,                                      // movl 32(%esp), %ecx
    0x8d, 0x44, 0x08, 0x60,                                      // leal 96(%eax,%ecx), %eax
    0x39, 0xf0,                                                  // cmpl %esi, %eax
    0x74, 0x0d,                                                  // je 0x2e5a <replaced+0x5e>
    0x83, 0xff, 0x08,                                            // cmpl $8, %edi
    0x89, 0xfd,                                                  // movl %edi, %ebp
    0x72, 0xc0,                                                  // jb 0x2e14 <replaced+0x18>
    0xeb, 0x1f,                                                  // jmp 0x2e75 <replaced+0x79>
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0xeb, 0x1b,                                                  // jmp 0x2e75 <replaced+0x79>
    0x83, 0xc5, 0x03,                                            // addl $3, %ebp
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x83, 0xff, 0x07,                                            // cmpl $7, %edi
    0x72, 0x06,                                                  // jb 0x2e6a <replaced+0x6e>
    0x8b, 0x44, 0x24, 0x24,                                      // movl 36(%esp), %eax
    0x01, 0xc0,                                                  // addl %eax, %eax
    0x01, 0xc5,                                                  // addl %eax, %ebp
    0xc1, 0xe5, 0x05,                                            // shll $5, %ebp
    0x8b, 0x74, 0x24, 0x20,                                      // movl 32(%esp), %esi
    0x01, 0xee,                                                  // addl %ebp, %esi
    0x89, 0xf0,                                                  // movl %esi, %eax
    0x83, 0xc4, 0x0c,                                            // addl $12, %esp
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    // failSymbol:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x83, 0xec, 0x6c,                                            // subl $108, %esp
    0x89, 0xd3,                                                  // movl %edx, %ebx
    0x89, 0xcf,                                                  // movl %ecx, %edi
    0x8b, 0xac, 0x24, 0x84, 0x00, 0x00, 0x00,                    // movl 132(%esp), %ebp
    0x8b, 0x84, 0x24, 0x80, 0x00, 0x00, 0x00,                    // movl 128(%esp), %eax
    0x89, 0x04, 0x24,                                            // movl %eax, (%esp)
    0xe8, 0x77, 0x06, 0x00, 0x00,                                // calll 0x3517 <titleOf>
    0x8b, 0x4d, 0x04,                                            // movl 4(%ebp), %ecx
    0x85, 0xc9,                                                  // testl %ecx, %ecx
    0x74, 0x07,                                                  // je 0x2eae <failSymbol+0x2f>
    0x8b, 0x57, 0x7c,                                            // movl 124(%edi), %edx
    0x01, 0xfa,                                                  // addl %edi, %edx
    0xeb, 0x02,                                                  // jmp 0x2eb0 <failSymbol+0x31>
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x83, 0x7f, 0x10, 0x00,                                      // cmpl $0, 16(%edi)
    0x74, 0x37,                                                  // je 0x2eed <failSymbol+0x6e>
    0x83, 0xbc, 0x24, 0x88, 0x00, 0x00, 0x00, 0x00,              // cmpl $0, 136(%esp)
    0x74, 0x4e,                                                  // je 0x2f0e <failSymbol+0x8f>
    0x8b, 0x8f, 0x80, 0x00, 0x00, 0x00,                          // movl 128(%edi), %ecx
    0x01, 0xf9,                                                  // addl %edi, %ecx
    0x8d, 0x74, 0x24, 0x38,                                      // leal 56(%esp), %esi
    0x89, 0x0e,                                                  // movl %ecx, (%esi)
    0x89, 0x46, 0x04,                                            // movl %eax, 4(%esi)
    0x8b, 0x87, 0x84, 0x00, 0x00, 0x00,                          // movl 132(%edi), %eax
    0x01, 0xf8,                                                  // addl %edi, %eax
    0x89, 0x46, 0x08,                                            // movl %eax, 8(%esi)
    0x8b, 0x45, 0x00,                                            // movl (%ebp), %eax
    0x89, 0x46, 0x0c,                                            // movl %eax, 12(%esi)
    0x03, 0xbf, 0x88, 0x00, 0x00, 0x00,                          // addl 136(%edi), %edi
    0x89, 0x7e, 0x10,                                            // movl %edi, 16(%esi)
    0xeb, 0x18,                                                  // jmp 0x2f05 <failSymbol+0x86>
    0x8d, 0x74, 0x24, 0x50,                                      // leal 80(%esp), %esi
    0x89, 0x06,                                                  // movl %eax, (%esi)
    0x03, 0x7f, 0x78,                                            // addl 120(%edi), %edi
    0x89, 0x7e, 0x04,                                            // movl %edi, 4(%esi)
    0x8b, 0x45, 0x00,                                            // movl (%ebp), %eax
    0x89, 0x46, 0x08,                                            // movl %eax, 8(%esi)
    0x89, 0x56, 0x0c,                                            // movl %edx, 12(%esi)
    0x89, 0x4e, 0x10,                                            // movl %ecx, 16(%esi)
    0xc7, 0x46, 0x14, 0x00, 0x00, 0x00, 0x00,                    // movl $0, 20(%esi)
    0xeb, 0x2c,                                                  // jmp 0x2f3a <failSymbol+0xbb>
    0x03, 0x7f, 0x78,                                            // addl 120(%edi), %edi
    0x89, 0x7c, 0x24, 0x20,                                      // movl %edi, 32(%esp)
    0x8b, 0x45, 0x00,                                            // movl (%ebp), %eax
    0x89, 0x44, 0x24, 0x24,                                      // movl %eax, 36(%esp)
    0xc7, 0x44, 0x24, 0x28, 0x00, 0x00, 0x00, 0x00,              // movl $0, 40(%esp)
    0xb8, 0xf4, 0xff, 0xff, 0xff,                                // movl $4294967284, %eax # imm = 0xFFFFFFF4
    0xc7, 0x44, 0x04, 0x38, 0x00, 0x00, 0x00, 0x00,              // movl $0, 56(%esp,%eax)
    0x83, 0xc0, 0x04,                                            // addl $4, %eax
    0x75, 0xf3,                                                  // jne 0x2f29 <failSymbol+0xaa>
    0x8d, 0x74, 0x24, 0x20,                                      // leal 32(%esp), %esi
    0xb9, 0x06, 0x00, 0x00, 0x00,                                // movl $6, %ecx
    0x89, 0xe7,                                                  // movl %esp, %edi
    0xf3, 0xa5,                                                  // rep movsl (%esi), %es:(%edi)
    0x89, 0xd9,                                                  // movl %ebx, %ecx
    0xe8, 0xf8, 0xfa, 0xff, 0xff,                                // calll 0x2a42 <fail>
    0x83, 0xc4, 0x6c,                                            // addl $108, %esp
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    // definedVersion:
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x8b, 0x72, 0x14,                                            // movl 20(%edx), %esi
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x85, 0xf6,                                                  // testl %esi, %esi
    0x74, 0x36,                                                  // je 0x2f93 <definedVersion+0x41>
    0x85, 0xc9,                                                  // testl %ecx, %ecx
    0x74, 0x32,                                                  // je 0x2f93 <definedVersion+0x41>
    0x8b, 0x7c, 0x24, 0x0c,                                      // movl 12(%esp), %edi
    0x8b, 0x52, 0x04,                                            // movl 4(%edx), %edx
    0x01, 0xca,                                                  // addl %ecx, %edx
    0x01, 0xce,                                                  // addl %ecx, %esi
    0x0f, 0xb7, 0x4e, 0x04,                                      // movzwl 4(%esi), %ecx
    0x39, 0xf9,                                                  // cmpl %edi, %ecx
    0x74, 0x11,                                                  // je 0x2f85 <definedVersion+0x33>
    0x8b, 0x4e, 0x10,                                            // movl 16(%esi), %ecx
    0x85, 0xc9,                                                  // testl %ecx, %ecx
    0x74, 0x02,                                                  // je 0x2f7d <definedVersion+0x2b>
    0x01, 0xf1,                                                  // addl %esi, %ecx
    0x85, 0xc9,                                                  // testl %ecx, %ecx
    0x89, 0xce,                                                  // movl %ecx, %esi
    0x75, 0xe9,                                                  // jne 0x2f6c <definedVersion+0x1a>
    0xeb, 0x0e,                                                  // jmp 0x2f93 <definedVersion+0x41>
    0xf6, 0x46, 0x02, 0x01,                                      // testb $1, 2(%esi)
    0x75, 0x08,                                                  // jne 0x2f93 <definedVersion+0x41>
    0x8b, 0x46, 0x0c,                                            // movl 12(%esi), %eax
    0x03, 0x14, 0x06,                                            // addl (%esi,%eax), %edx
    0x89, 0xd0,                                                  // movl %edx, %eax
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0xc3,                                                        // retl
    // search:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x89, 0x4c, 0x24, 0x08,                                      // movl %ecx, 8(%esp)
    0x8b, 0x5c, 0x24, 0x28,                                      // movl 40(%esp), %ebx
    0x8b, 0x44, 0x24, 0x24,                                      // movl 36(%esp), %eax
    0x8b, 0x4a, 0x64,                                            // movl 100(%edx), %ecx
    0x85, 0xdb,                                                  // testl %ebx, %ebx
    0x89, 0x14, 0x24,                                            // movl %edx, (%esp)
    0x89, 0x4c, 0x24, 0x04,                                      // movl %ecx, 4(%esp)
    0x7e, 0x2c,                                                  // jle 0x2fe3 <search+0x4d>
    0x8b, 0x74, 0x24, 0x2c,                                      // movl 44(%esp), %esi
    0x89, 0xdd,                                                  // movl %ebx, %ebp
    0xf7, 0xdd,                                                  // negl %ebp
    0x8d, 0x0c, 0x81,                                            // leal (%ecx,%eax,4), %ecx
    0x01, 0xd1,                                                  // addl %edx, %ecx
    0x89, 0xf2,                                                  // movl %esi, %edx
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x40,                                                        // incl %eax
    0x39, 0x54, 0x81, 0xfc,                                      // cmpl %edx, -4(%ecx,%eax,4)
    0x89, 0xc6,                                                  // movl %eax, %esi
    0x74, 0x02,                                                  // je 0x2fd5 <search+0x3f>
    0x89, 0xfe,                                                  // movl %edi, %esi
    0x8d, 0x7c, 0x05, 0x01,                                      // leal 1(%ebp,%eax), %edi
    0x40,                                                        // incl %eax
    0x83, 0xff, 0x01,                                            // cmpl $1, %edi
    0x89, 0xf7,                                                  // movl %esi, %edi
    0x75, 0xea,                                                  // jne 0x2fcb <search+0x35>
    0xeb, 0x02,                                                  // jmp 0x2fe5 <search+0x4f>
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x39, 0xde,                                                  // cmpl %ebx, %esi
    0x8b, 0x7c, 0x24, 0x08,                                      // movl 8(%esp), %edi
    0x7d, 0x3e,                                                  // jge 0x302b <search+0x95>
    0x8b, 0x4c, 0x24, 0x30,                                      // movl 48(%esp), %ecx
    0x29, 0xf3,                                                  // subl %esi, %ebx
    0x8b, 0x44, 0x24, 0x04,                                      // movl 4(%esp), %eax
    0x8d, 0x04, 0xb0,                                            // leal (%eax,%esi,4), %eax
    0x89, 0xce,                                                  // movl %ecx, %esi
    0x8b, 0x4c, 0x24, 0x24,                                      // movl 36(%esp), %ecx
    0x8d, 0x2c, 0x88,                                            // leal (%eax,%ecx,4), %ebp
    0x03, 0x2c, 0x24,                                            // addl (%esp), %ebp
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x8b, 0x54, 0x24, 0x04,                                      // movl 4(%esp), %edx
    0x56,                                                        // pushl %esi
    0xff, 0x75, 0x00,                                            // pushl (%ebp)
    0xff, 0x74, 0x24, 0x2c,                                      // pushl 44(%esp)
    0xe8, 0x96, 0x00, 0x00, 0x00,                                // calll 0x30b2 <lookInto>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x83, 0x7f, 0x04, 0xfe,                                      // cmpl $-2, 4(%edi)
    0x75, 0x13,                                                  // jne 0x3038 <search+0xa2>
    0x83, 0xc5, 0x04,                                            // addl $4, %ebp
    0x4b,                                                        // decl %ebx
    0x75, 0xdb,                                                  // jne 0x3006 <search+0x70>
    0xc7, 0x07, 0x00, 0x00, 0x00, 0x00,                          // movl $0, (%edi)
    0xc7, 0x47, 0x04, 0xfe, 0xff, 0xff, 0xff,                    // movl $4294967294, 4(%edi) # imm = 0xFFFFFFFE
    0x89, 0xf8,                                                  // movl %edi, %eax
    0x83, 0xc4, 0x0c,                                            // addl $12, %esp
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    // searchGlobals:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x89, 0xce,                                                  // movl %ecx, %esi
    0x8b, 0x44, 0x24, 0x20,                                      // movl 32(%esp), %eax
    0x83, 0x78, 0x14, 0x00,                                      // cmpl $0, 20(%eax)
    0x7e, 0x46,                                                  // jle 0x309b <searchGlobals+0x59>
    0x89, 0xd7,                                                  // movl %edx, %edi
    0x8b, 0x42, 0x44,                                            // movl 68(%edx), %eax
    0x89, 0xc1,                                                  // movl %eax, %ecx
    0xc1, 0xe1, 0x06,                                            // shll $6, %ecx
    0x8d, 0x04, 0x81,                                            // leal (%ecx,%eax,4), %eax
    0x8b, 0x4c, 0x24, 0x20,                                      // movl 32(%esp), %ecx
    0x8d, 0xac, 0x01, 0x48, 0x02, 0x00, 0x00,                    // leal 584(%ecx,%eax), %ebp
    0x8b, 0x44, 0x24, 0x20,                                      // movl 32(%esp), %eax
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x89, 0xf1,                                                  // movl %esi, %ecx
    0x89, 0xfa,                                                  // movl %edi, %edx
    0xff, 0x74, 0x24, 0x28,                                      // pushl 40(%esp)
    0xff, 0x74, 0x9d, 0x00,                                      // pushl (%ebp,%ebx,4)
    0x50,                                                        // pushl %eax
    0xe8, 0x2a, 0x00, 0x00, 0x00,                                // calll 0x30b2 <lookInto>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x83, 0x7e, 0x04, 0xfe,                                      // cmpl $-2, 4(%esi)
    0x75, 0x17,                                                  // jne 0x30a8 <searchGlobals+0x66>
    0x43,                                                        // incl %ebx
    0x8b, 0x44, 0x24, 0x20,                                      // movl 32(%esp), %eax
    0x3b, 0x58, 0x14,                                            // cmpl 20(%eax), %ebx
    0x7c, 0xd8,                                                  // jl 0x3073 <searchGlobals+0x31>
    0xc7, 0x06, 0x00, 0x00, 0x00, 0x00,                          // movl $0, (%esi)
    0xc7, 0x46, 0x04, 0xfe, 0xff, 0xff, 0xff,                    // movl $4294967294, 4(%esi) # imm = 0xFFFFFFFE
    0x89, 0xf0,                                                  // movl %esi, %eax
    0x83, 0xc4, 0x0c,                                            // addl $12, %esp
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    // lookInto:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x89, 0xd7,                                                  // movl %edx, %edi
    0x89, 0xcd,                                                  // movl %ecx, %ebp
    0x8b, 0x5c, 0x24, 0x28,                                      // movl 40(%esp), %ebx
    0x8b, 0x44, 0x24, 0x24,                                      // movl 36(%esp), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x78, 0x4d,                                                  // js 0x3116 <lookInto+0x64>
    0x89, 0x6c, 0x24, 0x08,                                      // movl %ebp, 8(%esp)
    0x8b, 0x77, 0x5c,                                            // movl 92(%edi), %esi
    0x01, 0xfe,                                                  // addl %edi, %esi
    0x8d, 0x2c, 0xc0,                                            // leal (%eax,%eax,8), %ebp
    0xc1, 0xe5, 0x04,                                            // shll $4, %ebp
    0x8d, 0x54, 0x35, 0x14,                                      // leal 20(%ebp,%esi), %edx
    0x89, 0x1c, 0x24,                                            // movl %ebx, (%esp)
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0xe8, 0x0b, 0x01, 0x00, 0x00,                                // calll 0x31f1 <find>
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0x5c,                                                  // je 0x3146 <lookInto+0x94>
    0x89, 0xc3,                                                  // movl %eax, %ebx
    0x66, 0x83, 0x78, 0x0e, 0xf1,                                // cmpw $-15, 14(%eax)
    0x75, 0x0a,                                                  // jne 0x30fd <lookInto+0x4b>
    0x83, 0x7f, 0x10, 0x00,                                      // cmpl $0, 16(%edi)
    0x0f, 0x84, 0x8c, 0x00, 0x00, 0x00,                          // je 0x3189 <lookInto+0xd7>
    0x8a, 0x43, 0x0c,                                            // movb 12(%ebx), %al
    0x24, 0x0f,                                                  // andb $15, %al
    0x3c, 0x06,                                                  // cmpb $6, %al
    0x75, 0x54,                                                  // jne 0x315a <lookInto+0xa8>
    0xe8, 0x7c, 0xd9, 0xff, 0xff,                                // calll 0xa87 <threadPointer>
    0x89, 0xc1,                                                  // movl %eax, %ecx
    0x03, 0x4c, 0x2e, 0x38,                                      // addl 56(%esi,%ebp), %ecx
    0x03, 0x4b, 0x04,                                            // addl 4(%ebx), %ecx
    0xeb, 0x76,                                                  // jmp 0x318c <lookInto+0xda>
    0x8b, 0x74, 0x24, 0x20,                                      // movl 32(%esp), %esi
    0xf7, 0xd0,                                                  // notl %eax
    0x89, 0x04, 0x24,                                            // movl %eax, (%esp)
    0xc7, 0x44, 0x24, 0x04, 0x05, 0x00, 0x00, 0x00,              // movl $5, 4(%esp)
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xf2,                                                  // movl %esi, %edx
    0xe8, 0x6c, 0xf8, 0xff, 0xff,                                // calll 0x299c <outsideOf>
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0x42,                                                  // je 0x3176 <lookInto+0xc4>
    0x89, 0x5c, 0x24, 0x04,                                      // movl %ebx, 4(%esp)
    0x89, 0x04, 0x24,                                            // movl %eax, (%esp)
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x89, 0xf2,                                                  // movl %esi, %edx
    0xe8, 0x60, 0x00, 0x00, 0x00,                                // calll 0x31a4 <askReal>
    0xeb, 0x32,                                                  // jmp 0x3178 <lookInto+0xc6>
    0x8b, 0x6c, 0x24, 0x08,                                      // movl 8(%esp), %ebp
    0xc7, 0x45, 0x00, 0x00, 0x00, 0x00, 0x00,                    // movl $0, (%ebp)
    0xc7, 0x45, 0x04, 0xfe, 0xff, 0xff, 0xff,                    // movl $4294967294, 4(%ebp) # imm = 0xFFFFFFFE
    0xeb, 0x40,                                                  // jmp 0x319a <lookInto+0xe8>
    0x8b, 0x0c, 0x2e,                                            // movl (%esi,%ebp), %ecx
    0x01, 0xf9,                                                  // addl %edi, %ecx
    0x03, 0x4b, 0x04,                                            // addl 4(%ebx), %ecx
    0x3c, 0x0a,                                                  // cmpb $10, %al
    0x75, 0x26,                                                  // jne 0x318c <lookInto+0xda>
    0x83, 0x7f, 0x10, 0x00,                                      // cmpl $0, 16(%edi)
    0x8b, 0x6c, 0x24, 0x08,                                      // movl 8(%esp), %ebp
    0x75, 0x20,                                                  // jne 0x3190 <lookInto+0xde>
    0xff, 0xd1,                                                  // calll *%ecx
    0x89, 0xc1,                                                  // movl %eax, %ecx
    0xeb, 0x1a,                                                  // jmp 0x3190 <lookInto+0xde>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x89, 0x45, 0x00,                                            // movl %eax, (%ebp)
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x94, 0xc1,                                            // sete %cl
    0xf7, 0xd1,                                                  // notl %ecx
    0x89, 0x4d, 0x04,                                            // movl %ecx, 4(%ebp)
    0xeb, 0x11,                                                  // jmp 0x319a <lookInto+0xe8>
    0x8b, 0x4b, 0x04,                                            // movl 4(%ebx), %ecx
    0x8b, 0x6c, 0x24, 0x08,                                      // movl 8(%esp), %ebp
    0x89, 0x4d, 0x00,                                            // movl %ecx, (%ebp)
    0x8b, 0x44, 0x24, 0x24,                                      // movl 36(%esp), %eax
    0x89, 0x45, 0x04,                                            // movl %eax, 4(%ebp)
    0x89, 0xe8,                                                  // movl %ebp, %eax
    0x83, 0xc4, 0x0c,                                            // addl $12, %esp
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    // askReal:
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x83, 0xec, 0x14,                                            // subl $20, %esp
    0x8b, 0x7c, 0x24, 0x24,                                      // movl 36(%esp), %edi
    0x8b, 0x74, 0x24, 0x20,                                      // movl 32(%esp), %esi
    0x83, 0x7f, 0x04, 0x00,                                      // cmpl $0, 4(%edi)
    0x74, 0x1d,                                                  // je 0x31d4 <askReal+0x30>
    0x83, 0x79, 0x3c, 0x00,                                      // cmpl $0, 60(%ecx)
    0x74, 0x17,                                                  // je 0x31d4 <askReal+0x30>
    0xc7, 0x04, 0x24, 0x08, 0x00, 0x00, 0x00,                    // movl $8, (%esp)
    0xe8, 0xc2, 0xdd, 0xff, 0xff,                                // calll 0xf8b <realOf>
    0x8b, 0x0f,                                                  // movl (%edi), %ecx
    0x8b, 0x57, 0x04,                                            // movl 4(%edi), %edx
    0x89, 0x54, 0x24, 0x08,                                      // movl %edx, 8(%esp)
    0xeb, 0x0e,                                                  // jmp 0x31e2 <askReal+0x3e>
    0xc7, 0x04, 0x24, 0x07, 0x00, 0x00, 0x00,                    // movl $7, (%esp)
    0xe8, 0xab, 0xdd, 0xff, 0xff,                                // calll 0xf8b <realOf>
    0x8b, 0x0f,                                                  // movl (%edi), %ecx
    0x89, 0x4c, 0x24, 0x04,                                      // movl %ecx, 4(%esp)
    0x89, 0x34, 0x24,                                            // movl %esi, (%esp)
    0xff, 0xd0,                                                  // calll *%eax
    0x83, 0xc4, 0x14,                                            // addl $20, %esp
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0xc3,                                                        // retl
    // find:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x83, 0xec, 0x1c,                                            // subl $28, %esp
    0x89, 0xcf,                                                  // movl %ecx, %edi
    0x8b, 0x44, 0x24, 0x30,                                      // movl 48(%esp), %eax
    0x8b, 0x6a, 0x08,                                            // movl 8(%edx), %ebp
    0x85, 0xed,                                                  // testl %ebp, %ebp
    0x0f, 0x84, 0xd3, 0x00, 0x00, 0x00,                          // je 0x32dc <find+0xeb>
    0x89, 0x54, 0x24, 0x10,                                      // movl %edx, 16(%esp)
    0x8d, 0x34, 0x2f,                                            // leal (%edi,%ebp), %esi
    0x8b, 0x4c, 0x2f, 0x08,                                      // movl 8(%edi,%ebp), %ecx
    0x8b, 0x50, 0x14,                                            // movl 20(%eax), %edx
    0x89, 0xd0,                                                  // movl %edx, %eax
    0xc1, 0xe8, 0x05,                                            // shrl $5, %eax
    0x89, 0x4c, 0x24, 0x18,                                      // movl %ecx, 24(%esp)
    0x49,                                                        // decl %ecx
    0x21, 0xc1,                                                  // andl %eax, %ecx
    0x89, 0x74, 0x24, 0x14,                                      // movl %esi, 20(%esp)
    0x8b, 0x5c, 0x8e, 0x10,                                      // movl 16(%esi,%ecx,4), %ebx
    0x89, 0xde,                                                  // movl %ebx, %esi
    0x89, 0xd1,                                                  // movl %edx, %ecx
    0xd3, 0xee,                                                  // shrl %cl, %esi
    0x8a, 0x4c, 0x2f, 0x0c,                                      // movb 12(%edi,%ebp), %cl
    0x89, 0x7c, 0x24, 0x0c,                                      // movl %edi, 12(%esp)
    0x89, 0xd7,                                                  // movl %edx, %edi
    0xd3, 0xea,                                                  // shrl %cl, %edx
    0x89, 0xd1,                                                  // movl %edx, %ecx
    0xd3, 0xeb,                                                  // shrl %cl, %ebx
    0x21, 0xf3,                                                  // andl %esi, %ebx
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0xf6, 0xc3, 0x01,                                            // testb $1, %bl
    0x0f, 0x84, 0x23, 0x01, 0x00, 0x00,                          // je 0x3371 <find+0x180>
    0x8b, 0x4c, 0x24, 0x0c,                                      // movl 12(%esp), %ecx
    0x8b, 0x0c, 0x29,                                            // movl (%ecx,%ebp), %ecx
    0x85, 0xc9,                                                  // testl %ecx, %ecx
    0x0f, 0x84, 0x14, 0x01, 0x00, 0x00,                          // je 0x3371 <find+0x180>
    0x8b, 0x5c, 0x24, 0x18,                                      // movl 24(%esp), %ebx
    0x8b, 0x44, 0x24, 0x14,                                      // movl 20(%esp), %eax
    0x8d, 0x74, 0x98, 0x10,                                      // leal 16(%eax,%ebx,4), %esi
    0x89, 0xf8,                                                  // movl %edi, %eax
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0xf7, 0xf1,                                                  // divl %ecx
    0x8b, 0x34, 0x96,                                            // movl (%esi,%edx,4), %esi
    0x85, 0xf6,                                                  // testl %esi, %esi
    0x0f, 0x84, 0xf5, 0x00, 0x00, 0x00,                          // je 0x336f <find+0x17e>
    0x8b, 0x54, 0x24, 0x0c,                                      // movl 12(%esp), %edx
    0x8b, 0x44, 0x2a, 0x04,                                      // movl 4(%edx,%ebp), %eax
    0x8d, 0x4c, 0x8d, 0x00,                                      // leal (%ebp,%ecx,4), %ecx
    0x8d, 0x0c, 0x99,                                            // leal (%ecx,%ebx,4), %ecx
    0x8d, 0x0c, 0xb1,                                            // leal (%ecx,%esi,4), %ecx
    0xc1, 0xe0, 0x02,                                            // shll $2, %eax
    0x29, 0xc1,                                                  // subl %eax, %ecx
    0x8d, 0x6c, 0x11, 0x10,                                      // leal 16(%ecx,%edx), %ebp
    0x8b, 0x5d, 0x00,                                            // movl (%ebp), %ebx
    0x89, 0xd8,                                                  // movl %ebx, %eax
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x31, 0xf8,                                                  // xorl %edi, %eax
    0x83, 0xf8, 0x01,                                            // cmpl $1, %eax
    0x77, 0x20,                                                  // ja 0x32c3 <find+0xd2>
    0x83, 0xec, 0x08,                                            // subl $8, %esp
    0x8b, 0x4c, 0x24, 0x14,                                      // movl 20(%esp), %ecx
    0x8b, 0x54, 0x24, 0x18,                                      // movl 24(%esp), %edx
    0xff, 0x74, 0x24, 0x38,                                      // pushl 56(%esp)
    0x56,                                                        // pushl %esi
    0xe8, 0xc1, 0x00, 0x00, 0x00,                                // calll 0x3379 <accepted>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x85, 0xae, 0x00, 0x00, 0x00,                          // jne 0x3371 <find+0x180>
    0x46,                                                        // incl %esi
    0x0f, 0x94, 0xc0,                                            // sete %al
    0xf6, 0xc3, 0x01,                                            // testb $1, %bl
    0x0f, 0x85, 0x9f, 0x00, 0x00, 0x00,                          // jne 0x336f <find+0x17e>
    0x83, 0xc5, 0x04,                                            // addl $4, %ebp
    0x84, 0xc0,                                                  // testb %al, %al
    0x74, 0xbe,                                                  // je 0x3295 <find+0xa4>
    0xe9, 0x93, 0x00, 0x00, 0x00,                                // jmp 0x336f <find+0x17e>
    0x8b, 0x4a, 0x0c,                                            // movl 12(%edx), %ecx
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x85, 0xc9,                                                  // testl %ecx, %ecx
    0x0f, 0x84, 0x88, 0x00, 0x00, 0x00,                          // je 0x3371 <find+0x180>
    0x89, 0x54, 0x24, 0x10,                                      // movl %edx, 16(%esp)
    0x8b, 0x2c, 0x0f,                                            // movl (%edi,%ecx), %ebp
    0x85, 0xed,                                                  // testl %ebp, %ebp
    0x74, 0x7d,                                                  // je 0x3371 <find+0x180>
    0x01, 0xf9,                                                  // addl %edi, %ecx
    0x8b, 0x44, 0x24, 0x30,                                      // movl 48(%esp), %eax
    0x8b, 0x10,                                                  // movl (%eax), %edx
    0x8a, 0x1a,                                                  // movb (%edx), %bl
    0x84, 0xdb,                                                  // testb %bl, %bl
    0xb8, 0x00, 0x00, 0x00, 0x00,                                // movl $0, %eax
    0x74, 0x23,                                                  // je 0x332a <find+0x139>
    0x42,                                                        // incl %edx
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0xc1, 0xe6, 0x04,                                            // shll $4, %esi
    0x0f, 0xb6, 0xc3,                                            // movzbl %bl, %eax
    0x01, 0xf0,                                                  // addl %esi, %eax
    0x89, 0xc6,                                                  // movl %eax, %esi
    0xc1, 0xee, 0x18,                                            // shrl $24, %esi
    0x83, 0xe6, 0xf0,                                            // andl $-16, %esi
    0x25, 0xff, 0xff, 0xff, 0x0f,                                // andl $268435455, %eax # imm = 0xFFFFFFF
    0x31, 0xf0,                                                  // xorl %esi, %eax
    0x8a, 0x1a,                                                  // movb (%edx), %bl
    0x42,                                                        // incl %edx
    0x84, 0xdb,                                                  // testb %bl, %bl
    0x89, 0xc6,                                                  // movl %eax, %esi
    0x75, 0xe0,                                                  // jne 0x330a <find+0x119>
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0xf7, 0xf5,                                                  // divl %ebp
    0x8b, 0x74, 0x91, 0x08,                                      // movl 8(%ecx,%edx,4), %esi
    0x85, 0xf6,                                                  // testl %esi, %esi
    0x74, 0x39,                                                  // je 0x336f <find+0x17e>
    0x89, 0xe8,                                                  // movl %ebp, %eax
    0x8b, 0x69, 0x04,                                            // movl 4(%ecx), %ebp
    0x85, 0xed,                                                  // testl %ebp, %ebp
    0x74, 0x30,                                                  // je 0x336f <find+0x17e>
    0x8d, 0x5c, 0x81, 0x08,                                      // leal 8(%ecx,%eax,4), %ebx
    0x4d,                                                        // decl %ebp
    0x83, 0xec, 0x08,                                            // subl $8, %esp
    0x89, 0xf9,                                                  // movl %edi, %ecx
    0x8b, 0x54, 0x24, 0x18,                                      // movl 24(%esp), %edx
    0xff, 0x74, 0x24, 0x38,                                      // pushl 56(%esp)
    0x56,                                                        // pushl %esi
    0xe8, 0x22, 0x00, 0x00, 0x00,                                // calll 0x3379 <accepted>
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x75, 0x13,                                                  // jne 0x3371 <find+0x180>
    0x8b, 0x34, 0xb3,                                            // movl (%ebx,%esi,4), %esi
    0x83, 0xc5, 0xff,                                            // addl $-1, %ebp
    0x0f, 0x92, 0xc0,                                            // setb %al
    0x85, 0xf6,                                                  // testl %esi, %esi
    0x74, 0x04,                                                  // je 0x336f <find+0x17e>
    0x84, 0xc0,                                                  // testb %al, %al
    0x75, 0xd5,                                                  // jne 0x3344 <find+0x153>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x83, 0xc4, 0x1c,                                            // addl $28, %esp
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    // accepted:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x8b, 0x6c, 0x24, 0x20,                                      // movl 32(%esp), %ebp
    0x89, 0x54, 0x24, 0x08,                                      // movl %edx, 8(%esp)
    0x8b, 0x3a,                                                  // movl (%edx), %edi
    0x01, 0xcf,                                                  // addl %ecx, %edi
    0xc1, 0xe5, 0x04,                                            // shll $4, %ebp
    0x0f, 0xb6, 0x44, 0x3d, 0x0c,                                // movzbl 12(%ebp,%edi), %eax
    0x89, 0xc3,                                                  // movl %eax, %ebx
    0x83, 0xe3, 0x0f,                                            // andl $15, %ebx
    0x83, 0x7c, 0x3d, 0x04, 0x00,                                // cmpl $0, 4(%ebp,%edi)
    0x0f, 0xb7, 0x74, 0x3d, 0x0e,                                // movzwl 14(%ebp,%edi), %esi
    0x0f, 0x84, 0xaa, 0x00, 0x00, 0x00,                          // je 0x3453 <accepted+0xda>
    0x66, 0x85, 0xf6,                                            // testw %si, %si
    0x0f, 0x84, 0xbb, 0x00, 0x00, 0x00,                          // je 0x346d <accepted+0xf4>
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0xbe, 0x67, 0x04, 0x00, 0x00,                                // movl $1127, %esi # imm = 0x467
    0x0f, 0xa3, 0xde,                                            // btl %ebx, %esi
    0x0f, 0x83, 0x4b, 0x01, 0x00, 0x00,                          // jae 0x350d <accepted+0x194>
    0xc1, 0xe8, 0x04,                                            // shrl $4, %eax
    0xbe, 0x06, 0x04, 0x00, 0x00,                                // movl $1030, %esi # imm = 0x406
    0x0f, 0xa3, 0xc6,                                            // btl %eax, %esi
    0x0f, 0x83, 0x3a, 0x01, 0x00, 0x00,                          // jae 0x350d <accepted+0x194>
    0x8a, 0x44, 0x2f, 0x0d,                                      // movb 13(%edi,%ebp), %al
    0x24, 0x03,                                                  // andb $3, %al
    0x0f, 0xb6, 0xc0,                                            // movzbl %al, %eax
    0xbe, 0x06, 0x00, 0x00, 0x00,                                // movl $6, %esi
    0x0f, 0xa3, 0xc6,                                            // btl %eax, %esi
    0x0f, 0x82, 0x23, 0x01, 0x00, 0x00,                          // jb 0x350d <accepted+0x194>
    0x01, 0xef,                                                  // addl %ebp, %edi
    0x8b, 0x44, 0x24, 0x08,                                      // movl 8(%esp), %eax
    0x8b, 0x40, 0x04,                                            // movl 4(%eax), %eax
    0x8d, 0x1c, 0x01,                                            // leal (%ecx,%eax), %ebx
    0x8b, 0x37,                                                  // movl (%edi), %esi
    0x8b, 0x54, 0x24, 0x24,                                      // movl 36(%esp), %edx
    0x8b, 0x2a,                                                  // movl (%edx), %ebp
    0x8a, 0x1c, 0x1e,                                            // movb (%esi,%ebx), %bl
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x84, 0xdb,                                                  // testb %bl, %bl
    0x74, 0x13,                                                  // je 0x341a <accepted+0xa1>
    0x01, 0xc6,                                                  // addl %eax, %esi
    0x8d, 0x44, 0x31, 0x01,                                      // leal 1(%ecx,%esi), %eax
    0x3a, 0x5d, 0x00,                                            // cmpb (%ebp), %bl
    0x75, 0x0a,                                                  // jne 0x341c <accepted+0xa3>
    0x45,                                                        // incl %ebp
    0x8a, 0x18,                                                  // movb (%eax), %bl
    0x40,                                                        // incl %eax
    0x84, 0xdb,                                                  // testb %bl, %bl
    0x75, 0xf3,                                                  // jne 0x340d <accepted+0x94>
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x3a, 0x5d, 0x00,                                            // cmpb (%ebp), %bl
    0x0f, 0x85, 0xe8, 0x00, 0x00, 0x00,                          // jne 0x350d <accepted+0x194>
    0x8b, 0x44, 0x24, 0x08,                                      // movl 8(%esp), %eax
    0x8b, 0x40, 0x10,                                            // movl 16(%eax), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x84, 0x9b, 0x00, 0x00, 0x00,                          // je 0x34cf <accepted+0x156>
    0x01, 0xc8,                                                  // addl %ecx, %eax
    0x8b, 0x54, 0x24, 0x20,                                      // movl 32(%esp), %edx
    0x0f, 0xb7, 0x34, 0x50,                                      // movzwl (%eax,%edx,2), %esi
    0x8b, 0x54, 0x24, 0x24,                                      // movl 36(%esp), %edx
    0x83, 0x7a, 0x10, 0x00,                                      // cmpl $0, 16(%edx)
    0x74, 0x43,                                                  // je 0x348b <accepted+0x112>
    0xc1, 0xee, 0x0f,                                            // shrl $15, %esi
    0x83, 0xf6, 0x01,                                            // xorl $1, %esi
    0xe9, 0xb2, 0x00, 0x00, 0x00,                                // jmp 0x3505 <accepted+0x18c>
    0x66, 0x83, 0xfe, 0xf1,                                      // cmpw $-15, %si
    0x0f, 0x84, 0x4c, 0xff, 0xff, 0xff,                          // je 0x33a9 <accepted+0x30>
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x80, 0xfb, 0x06,                                            // cmpb $6, %bl
    0x0f, 0x85, 0xa5, 0x00, 0x00, 0x00,                          // jne 0x350d <accepted+0x194>
    0xe9, 0x3c, 0xff, 0xff, 0xff,                                // jmp 0x33a9 <accepted+0x30>
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x80, 0xfb, 0x06,                                            // cmpb $6, %bl
    0x0f, 0x84, 0x95, 0x00, 0x00, 0x00,                          // je 0x350d <accepted+0x194>
    0x8b, 0x74, 0x24, 0x24,                                      // movl 36(%esp), %esi
    0x83, 0x7e, 0x0c, 0x00,                                      // cmpl $0, 12(%esi)
    0x0f, 0x85, 0x2c, 0xff, 0xff, 0xff,                          // jne 0x33b2 <accepted+0x39>
    0xe9, 0x82, 0x00, 0x00, 0x00,                                // jmp 0x350d <accepted+0x194>
    0x89, 0xf0,                                                  // movl %esi, %eax
    0x25, 0xff, 0x7f, 0x00, 0x00,                                // andl $32767, %eax # imm = 0x7FFF
    0x8b, 0x6a, 0x04,                                            // movl 4(%edx), %ebp
    0x85, 0xed,                                                  // testl %ebp, %ebp
    0x74, 0x3a,                                                  // je 0x34d3 <accepted+0x15a>
    0xb3, 0x01,                                                  // movb $1, %bl
    0x83, 0xf8, 0x02,                                            // cmpl $2, %eax
    0x72, 0x54,                                                  // jb 0x34f4 <accepted+0x17b>
    0x89, 0x04, 0x24,                                            // movl %eax, (%esp)
    0x8b, 0x54, 0x24, 0x08,                                      // movl 8(%esp), %edx
    0xe8, 0xa6, 0xfa, 0xff, 0xff,                                // calll 0x2f52 <definedVersion>
    0x8b, 0x54, 0x24, 0x24,                                      // movl 36(%esp), %edx
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0x40,                                                  // je 0x34f4 <accepted+0x17b>
    0x8a, 0x08,                                                  // movb (%eax), %cl
    0x84, 0xc9,                                                  // testb %cl, %cl
    0x74, 0x0e,                                                  // je 0x34c8 <accepted+0x14f>
    0x40,                                                        // incl %eax
    0x3a, 0x4d, 0x00,                                            // cmpb (%ebp), %cl
    0x75, 0x0a,                                                  // jne 0x34ca <accepted+0x151>
    0x45,                                                        // incl %ebp
    0x8a, 0x08,                                                  // movb (%eax), %cl
    0x40,                                                        // incl %eax
    0x84, 0xc9,                                                  // testb %cl, %cl
    0x75, 0xf3,                                                  // jne 0x34bb <accepted+0x142>
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x3a, 0x4d, 0x00,                                            // cmpb (%ebp), %cl
    0x75, 0x23,                                                  // jne 0x34f2 <accepted+0x179>
    0x89, 0xfa,                                                  // movl %edi, %edx
    0xeb, 0x3a,                                                  // jmp 0x350d <accepted+0x194>
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x83, 0x7a, 0x0c, 0x00,                                      // cmpl $0, 12(%edx)
    0x0f, 0x94, 0xc1,                                            // sete %cl
    0x83, 0xc9, 0x02,                                            // orl $2, %ecx
    0x39, 0xc8,                                                  // cmpl %ecx, %eax
    0x0f, 0x92, 0xc0,                                            // setb %al
    0x0f, 0xba, 0xe6, 0x0f,                                      // btl $15, %esi
    0x0f, 0x93, 0xc1,                                            // setae %cl
    0x08, 0xc1,                                                  // orb %al, %cl
    0x0f, 0xb6, 0xf1,                                            // movzbl %cl, %esi
    0xeb, 0x13,                                                  // jmp 0x3505 <accepted+0x18c>
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x81, 0xe6, 0x00, 0x80, 0x00, 0x00,                          // andl $32768, %esi # imm = 0x8000
    0x0b, 0x72, 0x08,                                            // orl 8(%edx), %esi
    0x0f, 0x94, 0xc0,                                            // sete %al
    0x20, 0xd8,                                                  // andb %bl, %al
    0x0f, 0xb6, 0xf0,                                            // movzbl %al, %esi
    0x85, 0xf6,                                                  // testl %esi, %esi
    0x74, 0x02,                                                  // je 0x350b <accepted+0x192>
    0x89, 0xfe,                                                  // movl %edi, %esi
    0x89, 0xf2,                                                  // movl %esi, %edx
    0x89, 0xd0,                                                  // movl %edx, %eax
    0x83, 0xc4, 0x0c,                                            // addl $12, %esp
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    // titleOf:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x8b, 0x44, 0x24, 0x14,                                      // movl 20(%esp), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0x4c,                                                  // je 0x356f <titleOf+0x58>
    0x8b, 0x71, 0x5c,                                            // movl 92(%ecx), %esi
    0x01, 0xce,                                                  // addl %ecx, %esi
    0x8d, 0x3c, 0xc0,                                            // leal (%eax,%eax,8), %edi
    0xc1, 0xe7, 0x04,                                            // shll $4, %edi
    0x8b, 0x2c, 0x37,                                            // movl (%edi,%esi), %ebp
    0x01, 0xcd,                                                  // addl %ecx, %ebp
    0x89, 0xc3,                                                  // movl %eax, %ebx
    0xc1, 0xe3, 0x06,                                            // shll $6, %ebx
    0x8d, 0x1c, 0x83,                                            // leal (%ebx,%eax,4), %ebx
    0x89, 0xac, 0x1a, 0x48, 0x02, 0x00, 0x00,                    // movl %ebp, 584(%edx,%ebx)
    0x8b, 0x44, 0x37, 0x08,                                      // movl 8(%edi,%esi), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0x02,                                                  // je 0x354c <titleOf+0x35>
    0x01, 0xc8,                                                  // addl %ecx, %eax
    0x89, 0x84, 0x1a, 0x50, 0x02, 0x00, 0x00,                    // movl %eax, 592(%edx,%ebx)
    0x8b, 0x84, 0x1a, 0x4c, 0x02, 0x00, 0x00,                    // movl 588(%edx,%ebx), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x75, 0x1a,                                                  // jne 0x3578 <titleOf+0x61>
    0x8d, 0x84, 0x1a, 0x4c, 0x02, 0x00, 0x00,                    // leal 588(%edx,%ebx), %eax
    0x03, 0x4c, 0x3e, 0x04,                                      // addl 4(%esi,%edi), %ecx
    0x89, 0x08,                                                  // movl %ecx, (%eax)
    0x89, 0xc8,                                                  // movl %ecx, %eax
    0xeb, 0x09,                                                  // jmp 0x3578 <titleOf+0x61>
    0x8b, 0x72, 0x04,                                            // movl 4(%edx), %esi
    0x85, 0xf6,                                                  // testl %esi, %esi
    0x74, 0xad,                                                  // je 0x3523 <titleOf+0xc>
    0x8b, 0x06,                                                  // movl (%esi), %eax
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    // programOf:
    0x8b, 0x11,                                                  // movl (%ecx), %edx
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x85, 0xd2,                                                  // testl %edx, %edx
    0x74, 0x28,                                                  // je 0x35ad <programOf+0x30>
    0x8b, 0x14, 0x11,                                            // movl (%ecx,%edx), %edx
    0x83, 0x79, 0x04, 0x00,                                      // cmpl $0, 4(%ecx)
    0x74, 0x06,                                                  // je 0x3594 <programOf+0x17>
    0x85, 0xd2,                                                  // testl %edx, %edx
    0x74, 0x02,                                                  // je 0x3594 <programOf+0x17>
    0x8b, 0x12,                                                  // movl (%edx), %edx
    0x85, 0xd2,                                                  // testl %edx, %edx
    0x74, 0x15,                                                  // je 0x35ad <programOf+0x30>
    0x8b, 0x52, 0x04,                                            // movl 4(%edx), %edx
    0x85, 0xd2,                                                  // testl %edx, %edx
    0x74, 0x0e,                                                  // je 0x35ad <programOf+0x30>
    0x03, 0x49, 0x08,                                            // addl 8(%ecx), %ecx
    0x39, 0x0a,                                                  // cmpl %ecx, (%edx)
    0x74, 0x08,                                                  // je 0x35ae <programOf+0x31>
    0x8b, 0x52, 0x0c,                                            // movl 12(%edx), %edx
    0x85, 0xd2,                                                  // testl %edx, %edx
    0x75, 0xf5,                                                  // jne 0x35a2 <programOf+0x25>
    0xc3,                                                        // retl
    0x89, 0xd0,                                                  // movl %edx, %eax
    0xc3,                                                        // retl
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
  ],
  threadLocals: [
    // callOfOne:
    0x50,                                                        // pushl %eax
    0x55,                                                        // pushl %ebp
    0x89, 0xe5,                                                  // movl %esp, %ebp
    0x83, 0xe4, 0xf0,                                            // andl $-16, %esp
    0x83, 0xec, 0x10,                                            // subl $16, %esp
    0xe8, 0x00, 0x00, 0x00, 0x00,                                // calll 0xf <callOfOne+0xf>
    0x58,                                                        // popl %eax
    0x8d, 0x80, 0x69, 0x00, 0x00, 0x00,                          // leal 105(%eax), %eax
    0x89, 0x04, 0x24,                                            // movl %eax, (%esp)
    0x89, 0x4c, 0x24, 0x04,                                      // movl %ecx, 4(%esp)
    0x8d, 0x45, 0x04,                                            // leal 4(%ebp), %eax
    0x89, 0x44, 0x24, 0x08,                                      // movl %eax, 8(%esp)
    0xe8, 0x0d, 0x00, 0x00, 0x00,                                // calll 0x36 <run>
    0x89, 0xec,                                                  // movl %ebp, %esp
    0x89, 0xc1,                                                  // movl %eax, %ecx
    0x5d,                                                        // popl %ebp
    0x58,                                                        // popl %eax
    0x85, 0xc9,                                                  // testl %ecx, %ecx
    0x74, 0x02,                                                  // je 0x35 <callOfOne+0x35>
    0xff, 0xe1,                                                  // jmpl *%ecx
    0xc3,                                                        // retl
    // run:
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x8b, 0x7c, 0x24, 0x18,                                      // movl 24(%esp), %edi
    0x8b, 0x5c, 0x24, 0x10,                                      // movl 16(%esp), %ebx
    0x8b, 0x37,                                                  // movl (%edi), %esi
    0x8b, 0x03,                                                  // movl (%ebx), %eax
    0x8b, 0x0c, 0x03,                                            // movl (%ebx,%eax), %ecx
    0x83, 0x3e, 0x01,                                            // cmpl $1, (%esi)
    0x75, 0x1b,                                                  // jne 0x68 <run+0x32>
    0x83, 0x7b, 0x04, 0x00,                                      // cmpl $0, 4(%ebx)
    0x74, 0x0a,                                                  // je 0x5d <run+0x27>
    0xe8, 0x16, 0x00, 0x00, 0x00,                                // calll 0x6e <threadPointer>
    0x03, 0x46, 0x04,                                            // addl 4(%esi), %eax
    0xeb, 0x04,                                                  // jmp 0x61 <run+0x2b>
    0x89, 0xf0,                                                  // movl %esi, %eax
    0xff, 0xd1,                                                  // calll *%ecx
    0x03, 0x43, 0x08,                                            // addl 8(%ebx), %eax
    0x89, 0x07,                                                  // movl %eax, (%edi)
    0x31, 0xc9,                                                  // xorl %ecx, %ecx
    0x89, 0xc8,                                                  // movl %ecx, %eax
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0xc3,                                                        // retl
    // threadPointer:
    0x65, 0xa1, 0x00, 0x00, 0x00, 0x00,                          // movl %gs:0, %eax
    0xc3,                                                        // retl
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
  ],
  finisher: [
    // call:
    0x55,                                                        // pushl %ebp
    0x89, 0xe5,                                                  // movl %esp, %ebp
    0x83, 0xe4, 0xf0,                                            // andl $-16, %esp
    0x83, 0xec, 0x10,                                            // subl $16, %esp
    0xe8, 0x00, 0x00, 0x00, 0x00,                                // calll 0xe <call+0xe>
    0x58,                                                        // popl %eax
    0x8d, 0x80, 0xd2, 0x02, 0x00, 0x00,                          // leal 722(%eax), %eax
    0x89, 0x04, 0x24,                                            // movl %eax, (%esp)
    0x89, 0x4c, 0x24, 0x04,                                      // movl %ecx, 4(%esp)
    0x8d, 0x45, 0x08,                                            // leal 8(%ebp), %eax
    0x89, 0x44, 0x24, 0x08,                                      // movl %eax, 8(%esp)
    0xe8, 0x0e, 0x00, 0x00, 0x00,                                // calll 0x36 <run>
    0x89, 0xec,                                                  // movl %ebp, %esp
    0x5d,                                                        // popl %ebp
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0x02,                                                  // je 0x31 <call+0x31>
    0xff, 0xe0,                                                  // jmpl *%eax
    0x8b, 0x44, 0x24, 0x04,                                      // movl 4(%esp), %eax
    0xc3,                                                        // retl
    // run:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x83, 0xec, 0x1c,                                            // subl $28, %esp
    0x8b, 0x44, 0x24, 0x34,                                      // movl 52(%esp), %eax
    0x8b, 0x74, 0x24, 0x30,                                      // movl 48(%esp), %esi
    0x8b, 0x7e, 0x0c,                                            // movl 12(%esi), %edi
    0x01, 0xf7,                                                  // addl %esi, %edi
    0x8b, 0x40, 0x1c,                                            // movl 28(%eax), %eax
    0x83, 0xf8, 0x01,                                            // cmpl $1, %eax
    0x74, 0x4f,                                                  // je 0xa1 <run+0x6b>
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x85, 0x8f, 0x00, 0x00, 0x00,                          // jne 0xe9 <run+0xb3>
    0x8b, 0x06,                                                  // movl (%esi), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x84, 0x06, 0x01, 0x00, 0x00,                          // je 0x16a <run+0x134>
    0x8b, 0x04, 0x06,                                            // movl (%esi,%eax), %eax
    0x83, 0x7e, 0x04, 0x00,                                      // cmpl $0, 4(%esi)
    0x74, 0x06,                                                  // je 0x73 <run+0x3d>
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0x02,                                                  // je 0x73 <run+0x3d>
    0x8b, 0x00,                                                  // movl (%eax), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x84, 0xef, 0x00, 0x00, 0x00,                          // je 0x16a <run+0x134>
    0x8b, 0x58, 0x04,                                            // movl 4(%eax), %ebx
    0x85, 0xdb,                                                  // testl %ebx, %ebx
    0x0f, 0x84, 0xe4, 0x00, 0x00, 0x00,                          // je 0x16a <run+0x134>
    0x8b, 0x46, 0x08,                                            // movl 8(%esi), %eax
    0x01, 0xf0,                                                  // addl %esi, %eax
    0x89, 0xd9,                                                  // movl %ebx, %ecx
    0x39, 0x01,                                                  // cmpl %eax, (%ecx)
    0x0f, 0x84, 0xdf, 0x00, 0x00, 0x00,                          // je 0x174 <run+0x13e>
    0x8b, 0x49, 0x0c,                                            // movl 12(%ecx), %ecx
    0x85, 0xc9,                                                  // testl %ecx, %ecx
    0x75, 0xf1,                                                  // jne 0x8d <run+0x57>
    0xe9, 0xc9, 0x00, 0x00, 0x00,                                // jmp 0x16a <run+0x134>
    0x83, 0x3f, 0x00,                                            // cmpl $0, (%edi)
    0x0f, 0x85, 0xc0, 0x00, 0x00, 0x00,                          // jne 0x16a <run+0x134>
    0x83, 0x7f, 0x04, 0x00,                                      // cmpl $0, 4(%edi)
    0x0f, 0x85, 0xb6, 0x00, 0x00, 0x00,                          // jne 0x16a <run+0x134>
    0xc7, 0x47, 0x04, 0x01, 0x00, 0x00, 0x00,                    // movl $1, 4(%edi)
    0x8b, 0x7e, 0x14,                                            // movl 20(%esi), %edi
    0x85, 0xff,                                                  // testl %edi, %edi
    0x0f, 0x84, 0xa4, 0x00, 0x00, 0x00,                          // je 0x16a <run+0x134>
    0x8b, 0x46, 0x18,                                            // movl 24(%esi), %eax
    0x8d, 0x5c, 0x30, 0xfc,                                      // leal -4(%eax,%esi), %ebx
    0x8b, 0x44, 0xfb, 0xfc,                                      // movl -4(%ebx,%edi,8), %eax
    0x01, 0xf0,                                                  // addl %esi, %eax
    0x83, 0x3c, 0xfb, 0x00,                                      // cmpl $0, (%ebx,%edi,8)
    0x8d, 0x7f, 0xff,                                            // leal -1(%edi), %edi
    0x74, 0x02,                                                  // je 0xde <run+0xa8>
    0x8b, 0x00,                                                  // movl (%eax), %eax
    0xff, 0xd0,                                                  // calll *%eax
    0x85, 0xff,                                                  // testl %edi, %edi
    0x75, 0xe9,                                                  // jne 0xcd <run+0x97>
    0xe9, 0x81, 0x00, 0x00, 0x00,                                // jmp 0x16a <run+0x134>
    0x83, 0x7f, 0x04, 0x00,                                      // cmpl $0, 4(%edi)
    0x75, 0x34,                                                  // jne 0x123 <run+0xed>
    0xc7, 0x47, 0x04, 0x01, 0x00, 0x00, 0x00,                    // movl $1, 4(%edi)
    0x8b, 0x5e, 0x14,                                            // movl 20(%esi), %ebx
    0x85, 0xdb,                                                  // testl %ebx, %ebx
    0x74, 0x26,                                                  // je 0x123 <run+0xed>
    0x8b, 0x46, 0x18,                                            // movl 24(%esi), %eax
    0x8d, 0x6c, 0x30, 0xfc,                                      // leal -4(%eax,%esi), %ebp
    0x8b, 0x44, 0xdd, 0xfc,                                      // movl -4(%ebp,%ebx,8), %eax
    0x01, 0xf0,                                                  // addl %esi, %eax
    0x83, 0x7c, 0xdd, 0x00, 0x00,                                // cmpl $0, (%ebp,%ebx,8)
    0x8d, 0x5b, 0xff,                                            // leal -1(%ebx), %ebx
    0x74, 0x02,                                                  // je 0x116 <run+0xe0>
    0x8b, 0x00,                                                  // movl (%eax), %eax
    0xff, 0xd0,                                                  // calll *%eax
    0x85, 0xdb,                                                  // testl %ebx, %ebx
    0x75, 0xe8,                                                  // jne 0x104 <run+0xce>
    0x8b, 0x44, 0x24, 0x34,                                      // movl 52(%esp), %eax
    0x8b, 0x40, 0x1c,                                            // movl 28(%eax), %eax
    0x8d, 0x50, 0xfe,                                            // leal -2(%eax), %edx
    0x8d, 0x0c, 0xd2,                                            // leal (%edx,%edx,8), %ecx
    0x8d, 0x0c, 0x49,                                            // leal (%ecx,%ecx,2), %ecx
    0x8d, 0x44, 0x08, 0xfe,                                      // leal -2(%eax,%ecx), %eax
    0x8b, 0x44, 0x07, 0x0c,                                      // movl 12(%edi,%eax), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0x32,                                                  // je 0x16a <run+0x134>
    0x83, 0xc7, 0x08,                                            // addl $8, %edi
    0x01, 0xd1,                                                  // addl %edx, %ecx
    0x8b, 0x54, 0x0f, 0x08,                                      // movl 8(%edi,%ecx), %edx
    0x8b, 0x52, 0x04,                                            // movl 4(%edx), %edx
    0x8d, 0x72, 0x03,                                            // leal 3(%edx), %esi
    0x83, 0xfe, 0x07,                                            // cmpl $7, %esi
    0x72, 0x1e,                                                  // jb 0x16a <run+0x134>
    0x8b, 0x70, 0x04,                                            // movl 4(%eax), %esi
    0x8b, 0x04, 0x0f,                                            // movl (%edi,%ecx), %eax
    0x03, 0x30,                                                  // addl (%eax), %esi
    0x89, 0xd7,                                                  // movl %edx, %edi
    0xc1, 0xff, 0x1f,                                            // sarl $31, %edi
    0xc1, 0xef, 0x1e,                                            // shrl $30, %edi
    0x01, 0xd7,                                                  // addl %edx, %edi
    0xc1, 0xff, 0x02,                                            // sarl $2, %edi
    0x83, 0xc6, 0xfc,                                            // addl $-4, %esi
    0xff, 0x14, 0xbe,                                            // calll *(%esi,%edi,4)
    0x4f,                                                        // decl %edi
    0x75, 0xfa,                                                  // jne 0x164 <run+0x12e>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x83, 0xc4, 0x1c,                                            // addl $28, %esp
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    0x39, 0x49, 0x14,                                            // cmpl %ecx, 20(%ecx)
    0x75, 0xf1,                                                  // jne 0x16a <run+0x134>
    0x83, 0x79, 0x1c, 0x00,                                      // cmpl $0, 28(%ecx)
    0x74, 0xeb,                                                  // je 0x16a <run+0x134>
    0x8b, 0x41, 0x34,                                            // movl 52(%ecx), %eax
    0x89, 0xc2,                                                  // movl %eax, %edx
    0x2b, 0x51, 0x08,                                            // subl 8(%ecx), %edx
    0x81, 0xfa, 0xff, 0xff, 0x00, 0x00,                          // cmpl $65535, %edx # imm = 0xFFFF
    0x77, 0xdb,                                                  // ja 0x16a <run+0x134>
    0x83, 0x38, 0x05,                                            // cmpl $5, (%eax)
    0x75, 0xd6,                                                  // jne 0x16a <run+0x134>
    0x39, 0xcb,                                                  // cmpl %ecx, %ebx
    0x74, 0x05,                                                  // je 0x19d <run+0x167>
    0x39, 0x5b, 0x14,                                            // cmpl %ebx, 20(%ebx)
    0x74, 0x09,                                                  // je 0x1a6 <run+0x170>
    0x8b, 0x5b, 0x0c,                                            // movl 12(%ebx), %ebx
    0x85, 0xdb,                                                  // testl %ebx, %ebx
    0x75, 0xf0,                                                  // jne 0x194 <run+0x15e>
    0xeb, 0xc4,                                                  // jmp 0x16a <run+0x134>
    0x8b, 0x6b, 0x1c,                                            // movl 28(%ebx), %ebp
    0x85, 0xed,                                                  // testl %ebp, %ebp
    0x74, 0xf0,                                                  // je 0x19d <run+0x167>
    0x8b, 0x43, 0x34,                                            // movl 52(%ebx), %eax
    0x89, 0xc2,                                                  // movl %eax, %edx
    0x2b, 0x53, 0x08,                                            // subl 8(%ebx), %edx
    0x81, 0xfa, 0xff, 0xff, 0x00, 0x00,                          // cmpl $65535, %edx # imm = 0xFFFF
    0x77, 0xe0,                                                  // ja 0x19d <run+0x167>
    0x83, 0x38, 0x05,                                            // cmpl $5, (%eax)
    0x75, 0xdb,                                                  // jne 0x19d <run+0x167>
    0x8b, 0x46, 0x10,                                            // movl 16(%esi), %eax
    0x89, 0x44, 0x24, 0x14,                                      // movl %eax, 20(%esp)
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x7e, 0xd0,                                                  // jle 0x19d <run+0x167>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x89, 0x5c, 0x24, 0x08,                                      // movl %ebx, 8(%esp)
    0x89, 0x6c, 0x24, 0x18,                                      // movl %ebp, 24(%esp)
    0x8b, 0x54, 0x86, 0x1c,                                      // movl 28(%esi,%eax,4), %edx
    0x01, 0xf2,                                                  // addl %esi, %edx
    0x89, 0x54, 0x24, 0x10,                                      // movl %edx, 16(%esp)
    0x89, 0xea,                                                  // movl %ebp, %edx
    0x89, 0x44, 0x24, 0x0c,                                      // movl %eax, 12(%esp)
    0x8b, 0x02,                                                  // movl (%edx), %eax
    0x8a, 0x18,                                                  // movb (%eax), %bl
    0x84, 0xdb,                                                  // testb %bl, %bl
    0x74, 0x16,                                                  // je 0x205 <run+0x1cf>
    0x40,                                                        // incl %eax
    0x8b, 0x6c, 0x24, 0x10,                                      // movl 16(%esp), %ebp
    0x3a, 0x5d, 0x00,                                            // cmpb (%ebp), %bl
    0x75, 0x12,                                                  // jne 0x20b <run+0x1d5>
    0x45,                                                        // incl %ebp
    0x8a, 0x18,                                                  // movb (%eax), %bl
    0x40,                                                        // incl %eax
    0x84, 0xdb,                                                  // testb %bl, %bl
    0x75, 0xf3,                                                  // jne 0x1f4 <run+0x1be>
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0xeb, 0x06,                                                  // jmp 0x20b <run+0x1d5>
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x8b, 0x6c, 0x24, 0x10,                                      // movl 16(%esp), %ebp
    0x8b, 0x44, 0x24, 0x0c,                                      // movl 12(%esp), %eax
    0x3a, 0x5d, 0x00,                                            // cmpb (%ebp), %bl
    0x74, 0x1b,                                                  // je 0x22f <run+0x1f9>
    0x8b, 0x52, 0x04,                                            // movl 4(%edx), %edx
    0x85, 0xd2,                                                  // testl %edx, %edx
    0x75, 0xcc,                                                  // jne 0x1e7 <run+0x1b1>
    0x40,                                                        // incl %eax
    0x3b, 0x44, 0x24, 0x14,                                      // cmpl 20(%esp), %eax
    0x8b, 0x5c, 0x24, 0x08,                                      // movl 8(%esp), %ebx
    0x8b, 0x6c, 0x24, 0x18,                                      // movl 24(%esp), %ebp
    0x75, 0xad,                                                  // jne 0x1d7 <run+0x1a1>
    0xe9, 0x6e, 0xff, 0xff, 0xff,                                // jmp 0x19d <run+0x167>
    0x8b, 0x44, 0x24, 0x0c,                                      // movl 12(%esp), %eax
    0x8d, 0x04, 0xc0,                                            // leal (%eax,%eax,8), %eax
    0x8d, 0x14, 0x40,                                            // leal (%eax,%eax,2), %edx
    0x8b, 0x44, 0x24, 0x0c,                                      // movl 12(%esp), %eax
    0x01, 0xc2,                                                  // addl %eax, %edx
    0x83, 0x7c, 0x17, 0x08, 0x00,                                // cmpl $0, 8(%edi,%edx)
    0x8b, 0x5c, 0x24, 0x08,                                      // movl 8(%esp), %ebx
    0x0f, 0x85, 0x4f, 0xff, 0xff, 0xff,                          // jne 0x19d <run+0x167>
    0x8b, 0x6c, 0x24, 0x14,                                      // movl 20(%esp), %ebp
    0x89, 0xc3,                                                  // movl %eax, %ebx
    0x8d, 0x44, 0xed, 0x00,                                      // leal (%ebp,%ebp,8), %eax
    0x8d, 0x04, 0x40,                                            // leal (%eax,%eax,2), %eax
    0x01, 0xe8,                                                  // addl %ebp, %eax
    0x8d, 0x6c, 0x17, 0x08,                                      // leal 8(%edi,%edx), %ebp
    0x89, 0x6c, 0x24, 0x10,                                      // movl %ebp, 16(%esp)
    0x8d, 0x44, 0x07, 0x08,                                      // leal 8(%edi,%eax), %eax
    0x8d, 0x04, 0x98,                                            // leal (%eax,%ebx,4), %eax
    0xc1, 0xe3, 0x05,                                            // shll $5, %ebx
    0x8b, 0x6c, 0x24, 0x34,                                      // movl 52(%esp), %ebp
    0x8d, 0x6c, 0x2b, 0x40,                                      // leal 64(%ebx,%ebp), %ebp
    0x89, 0x28,                                                  // movl %ebp, (%eax)
    0x8b, 0x6c, 0x24, 0x08,                                      // movl 8(%esp), %ebp
    0x8b, 0x5c, 0x24, 0x10,                                      // movl 16(%esp), %ebx
    0x89, 0x2b,                                                  // movl %ebp, (%ebx)
    0x8b, 0x6c, 0x24, 0x08,                                      // movl 8(%esp), %ebp
    0x8b, 0xad, 0x88, 0x00, 0x00, 0x00,                          // movl 136(%ebp), %ebp
    0x89, 0x6b, 0x04,                                            // movl %ebp, 4(%ebx)
    0x8b, 0x6c, 0x24, 0x08,                                      // movl 8(%esp), %ebp
    0x8b, 0xad, 0x90, 0x00, 0x00, 0x00,                          // movl 144(%ebp), %ebp
    0x89, 0x6b, 0x08,                                            // movl %ebp, 8(%ebx)
    0x8b, 0x5c, 0x24, 0x08,                                      // movl 8(%esp), %ebx
    0x2b, 0x03,                                                  // subl (%ebx), %eax
    0x8d, 0x5c, 0x17, 0x14,                                      // leal 20(%edi,%edx), %ebx
    0xc7, 0x03, 0x1a, 0x00, 0x00, 0x00,                          // movl $26, (%ebx)
    0x89, 0x43, 0x04,                                            // movl %eax, 4(%ebx)
    0x8d, 0x44, 0x17, 0x1c,                                      // leal 28(%edi,%edx), %eax
    0xc7, 0x00, 0x1c, 0x00, 0x00, 0x00,                          // movl $28, (%eax)
    0xc7, 0x40, 0x04, 0x04, 0x00, 0x00, 0x00,                    // movl $4, 4(%eax)
    0x8b, 0x54, 0x24, 0x08,                                      // movl 8(%esp), %edx
    0x89, 0x9a, 0x88, 0x00, 0x00, 0x00,                          // movl %ebx, 136(%edx)
    0x8b, 0x5c, 0x24, 0x08,                                      // movl 8(%esp), %ebx
    0x89, 0x83, 0x90, 0x00, 0x00, 0x00,                          // movl %eax, 144(%ebx)
    0xc7, 0x07, 0x01, 0x00, 0x00, 0x00,                          // movl $1, (%edi)
    0xe9, 0xbd, 0xfe, 0xff, 0xff,                                // jmp 0x19d <run+0x167>
  ],
  ownInitialisers: [
    // call:
    0x55,                                                        // pushl %ebp
    0x89, 0xe5,                                                  // movl %esp, %ebp
    0x83, 0xe4, 0xf0,                                            // andl $-16, %esp
    0x83, 0xec, 0x10,                                            // subl $16, %esp
    0xe8, 0x00, 0x00, 0x00, 0x00,                                // calll 0xe <call+0xe>
    0x58,                                                        // popl %eax
    0x8d, 0x80, 0xa2, 0x00, 0x00, 0x00,                          // leal 162(%eax), %eax
    0x89, 0x04, 0x24,                                            // movl %eax, (%esp)
    0x89, 0x4c, 0x24, 0x04,                                      // movl %ecx, 4(%esp)
    0x8d, 0x45, 0x08,                                            // leal 8(%ebp), %eax
    0x89, 0x44, 0x24, 0x08,                                      // movl %eax, 8(%esp)
    0xe8, 0x0e, 0x00, 0x00, 0x00,                                // calll 0x36 <run>
    0x89, 0xec,                                                  // movl %ebp, %esp
    0x5d,                                                        // popl %ebp
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0x02,                                                  // je 0x31 <call+0x31>
    0xff, 0xe0,                                                  // jmpl *%eax
    0x8b, 0x44, 0x24, 0x04,                                      // movl 4(%esp), %eax
    0xc3,                                                        // retl
    // run:
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0x57,                                                        // pushl %edi
    0x56,                                                        // pushl %esi
    0x83, 0xec, 0x0c,                                            // subl $12, %esp
    0x8b, 0x4c, 0x24, 0x20,                                      // movl 32(%esp), %ecx
    0x8b, 0x44, 0x24, 0x28,                                      // movl 40(%esp), %eax
    0x8b, 0x18,                                                  // movl (%eax), %ebx
    0x8b, 0x68, 0x04,                                            // movl 4(%eax), %ebp
    0x8b, 0x70, 0x08,                                            // movl 8(%eax), %esi
    0x8b, 0x01,                                                  // movl (%ecx), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0x0f,                                                  // je 0x62 <run+0x2c>
    0x03, 0x44, 0x24, 0x20,                                      // addl 32(%esp), %eax
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x56,                                                        // pushl %esi
    0x55,                                                        // pushl %ebp
    0x53,                                                        // pushl %ebx
    0xff, 0xd0,                                                  // calll *%eax
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x8b, 0x44, 0x24, 0x20,                                      // movl 32(%esp), %eax
    0x83, 0x78, 0x08, 0x00,                                      // cmpl $0, 8(%eax)
    0x7e, 0x35,                                                  // jle 0xa1 <run+0x6b>
    0x89, 0xd9,                                                  // movl %ebx, %ecx
    0x89, 0xf3,                                                  // movl %esi, %ebx
    0x8b, 0x44, 0x24, 0x20,                                      // movl 32(%esp), %eax
    0x8b, 0x70, 0x04,                                            // movl 4(%eax), %esi
    0x01, 0xc6,                                                  // addl %eax, %esi
    0x89, 0x74, 0x24, 0x08,                                      // movl %esi, 8(%esp)
    0x31, 0xff,                                                  // xorl %edi, %edi
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x53,                                                        // pushl %ebx
    0x55,                                                        // pushl %ebp
    0x51,                                                        // pushl %ecx
    0x89, 0xde,                                                  // movl %ebx, %esi
    0x89, 0xcb,                                                  // movl %ecx, %ebx
    0x8b, 0x44, 0x24, 0x18,                                      // movl 24(%esp), %eax
    0xff, 0x14, 0xb8,                                            // calll *(%eax,%edi,4)
    0x89, 0xd9,                                                  // movl %ebx, %ecx
    0x89, 0xf3,                                                  // movl %esi, %ebx
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x47,                                                        // incl %edi
    0x8b, 0x44, 0x24, 0x20,                                      // movl 32(%esp), %eax
    0x3b, 0x78, 0x08,                                            // cmpl 8(%eax), %edi
    0x7c, 0xde,                                                  // jl 0x7f <run+0x49>
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x83, 0xc4, 0x0c,                                            // addl $12, %esp
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
    0xcc,                                                        // int3
  ],
});
