// The bytes of our own code for i386, made by tools/shims.ts from the C of this folder and i386.S: change those.

import type { Code } from './pieces.ts';

export const i386Code: Code = {
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
    0x8d, 0x80, 0x34, 0x02, 0x00, 0x00,                          // leal 564(%eax), %eax
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
    0x0f, 0x84, 0x95, 0x00, 0x00, 0x00,                          // je 0x131 <run+0x112>
    0x8b, 0x6d, 0x0c,                                            // movl 12(%ebp), %ebp
    0x85, 0xed,                                                  // testl %ebp, %ebp
    0x75, 0xf0,                                                  // jne 0x93 <run+0x74>
    0xeb, 0x02,                                                  // jmp 0xa7 <run+0x88>
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x8b, 0x6a, 0x18,                                            // movl 24(%edx), %ebp
    0x3b, 0x6a, 0x1c,                                            // cmpl 28(%edx), %ebp
    0x7d, 0x2b,                                                  // jge 0xda <run+0xbb>
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x6a, 0x7d,                                                  // pushl $125
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x6a, 0x01,                                                  // pushl $1
    0x56,                                                        // pushl %esi
    0x55,                                                        // pushl %ebp
    0xe8, 0x27, 0x01, 0x00, 0x00,                                // calll 0x1e9 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x79, 0x0d,                                                  // jns 0xd6 <run+0xb7>
    0x01, 0xed,                                                  // addl %ebp, %ebp
    0x8b, 0x54, 0x24, 0x20,                                      // movl 32(%esp), %edx
    0x3b, 0x6a, 0x1c,                                            // cmpl 28(%edx), %ebp
    0x7c, 0xdd,                                                  // jl 0xb1 <run+0x92>
    0xeb, 0x04,                                                  // jmp 0xda <run+0xbb>
    0x8b, 0x54, 0x24, 0x20,                                      // movl 32(%esp), %edx
    0x8b, 0x42, 0x14,                                            // movl 20(%edx), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x7e, 0x48,                                                  // jle 0x129 <run+0x10a>
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
    0x7e, 0x23,                                                  // jle 0x120 <run+0x101>
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x6a, 0x7d,                                                  // pushl $125
    0x53,                                                        // pushl %ebx
    0x53,                                                        // pushl %ebx
    0x53,                                                        // pushl %ebx
    0x6a, 0x01,                                                  // pushl $1
    0x51,                                                        // pushl %ecx
    0x52,                                                        // pushl %edx
    0xe8, 0xdb, 0x00, 0x00, 0x00,                                // calll 0x1e9 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x88, 0xbf, 0x00, 0x00, 0x00,                          // js 0x1d8 <run+0x1b9>
    0x8b, 0x44, 0x24, 0x20,                                      // movl 32(%esp), %eax
    0x8b, 0x40, 0x14,                                            // movl 20(%eax), %eax
    0x46,                                                        // incl %esi
    0x39, 0xc6,                                                  // cmpl %eax, %esi
    0x8b, 0x54, 0x24, 0x20,                                      // movl 32(%esp), %edx
    0x7c, 0xc1,                                                  // jl 0xea <run+0xcb>
    0x83, 0xc4, 0x0c,                                            // addl $12, %esp
    0x5e,                                                        // popl %esi
    0x5f,                                                        // popl %edi
    0x5b,                                                        // popl %ebx
    0x5d,                                                        // popl %ebp
    0xc3,                                                        // retl
    0x39, 0x6d, 0x14,                                            // cmpl %ebp, 20(%ebp)
    0x0f, 0x85, 0x6d, 0xff, 0xff, 0xff,                          // jne 0xa7 <run+0x88>
    0x83, 0x7d, 0x1c, 0x00,                                      // cmpl $0, 28(%ebp)
    0x0f, 0x84, 0x63, 0xff, 0xff, 0xff,                          // je 0xa7 <run+0x88>
    0x8b, 0x45, 0x34,                                            // movl 52(%ebp), %eax
    0x89, 0xc1,                                                  // movl %eax, %ecx
    0x2b, 0x4d, 0x08,                                            // subl 8(%ebp), %ecx
    0x81, 0xf9, 0xff, 0xff, 0x00, 0x00,                          // cmpl $65535, %ecx # imm = 0xFFFF
    0x0f, 0x87, 0x4f, 0xff, 0xff, 0xff,                          // ja 0xa7 <run+0x88>
    0x83, 0x38, 0x05,                                            // cmpl $5, (%eax)
    0x0f, 0x85, 0x46, 0xff, 0xff, 0xff,                          // jne 0xa7 <run+0x88>
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
    0xe8, 0x6a, 0x00, 0x00, 0x00,                                // calll 0x1e9 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x3d, 0x01, 0xf0, 0xff, 0xff,                                // cmpl $4294963201, %eax # imm = 0xFFFFF001
    0x73, 0x02,                                                  // jae 0x18b <run+0x16c>
    0x89, 0xc6,                                                  // movl %eax, %esi
    0x85, 0xf6,                                                  // testl %esi, %esi
    0x8b, 0x54, 0x24, 0x20,                                      // movl 32(%esp), %edx
    0x8b, 0x5a, 0x10,                                            // movl 16(%edx), %ebx
    0x0f, 0x84, 0x0d, 0xff, 0xff, 0xff,                          // je 0xa7 <run+0x88>
    0x85, 0xdb,                                                  // testl %ebx, %ebx
    0x7e, 0x28,                                                  // jle 0x1c6 <run+0x1a7>
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
    0x7c, 0xdd,                                                  // jl 0x1a3 <run+0x184>
    0x8b, 0x45, 0x1c,                                            // movl 28(%ebp), %eax
    0x8d, 0x0c, 0x5b,                                            // leal (%ebx,%ebx,2), %ecx
    0x89, 0x44, 0x8e, 0xf8,                                      // movl %eax, -8(%esi,%ecx,4)
    0x89, 0x75, 0x1c,                                            // movl %esi, 28(%ebp)
    0xe9, 0xcf, 0xfe, 0xff, 0xff,                                // jmp 0xa7 <run+0x88>
    0x8b, 0x44, 0x24, 0x20,                                      // movl 32(%esp), %eax
    0x8b, 0x48, 0x20,                                            // movl 32(%eax), %ecx
    0x01, 0xc1,                                                  // addl %eax, %ecx
    0x8b, 0x50, 0x24,                                            // movl 36(%eax), %edx
    0xe8, 0x27, 0x00, 0x00, 0x00,                                // calll 0x210 <stop>
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
    0xe8, 0xc5, 0xff, 0xff, 0xff,                                // calll 0x1e9 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x68, 0xfc, 0x00, 0x00, 0x00,                                // pushl $252
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x56,                                                        // pushl %esi
    0x6a, 0x7f,                                                  // pushl $127
    0xe8, 0xae, 0xff, 0xff, 0xff,                                // calll 0x1e9 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0xeb, 0xe7,                                                  // jmp 0x227 <stop+0x17>
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
  opener: [
    // call:
    0x55,                                                        // pushl %ebp
    0x89, 0xe5,                                                  // movl %esp, %ebp
    0x83, 0xe4, 0xf0,                                            // andl $-16, %esp
    0x83, 0xec, 0x10,                                            // subl $16, %esp
    0xe8, 0x00, 0x00, 0x00, 0x00,                                // calll 0xe <call+0xe>
    0x58,                                                        // popl %eax
    0x8d, 0x80, 0x6a, 0x02, 0x00, 0x00,                          // leal 618(%eax), %eax
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
    0x8b, 0x54, 0x24, 0x38,                                      // movl 56(%esp), %edx
    0x8b, 0x4c, 0x24, 0x30,                                      // movl 48(%esp), %ecx
    0x8b, 0x44, 0x24, 0x34,                                      // movl 52(%esp), %eax
    0x8b, 0x69, 0x04,                                            // movl 4(%ecx), %ebp
    0x01, 0xcd,                                                  // addl %ecx, %ebp
    0x8b, 0x40, 0x1c,                                            // movl 28(%eax), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x74, 0x1e,                                                  // je 0x73 <run+0x3d>
    0x83, 0xf8, 0x01,                                            // cmpl $1, %eax
    0x75, 0x7b,                                                  // jne 0xd5 <run+0x9f>
    0xb8, 0xf4, 0xff, 0xff, 0xff,                                // movl $4294967284, %eax # imm = 0xFFFFFFF4
    0x8b, 0x4c, 0x02, 0x0c,                                      // movl 12(%edx,%eax), %ecx
    0x89, 0x4c, 0x05, 0x0c,                                      // movl %ecx, 12(%ebp,%eax)
    0x83, 0xc0, 0x04,                                            // addl $4, %eax
    0x75, 0xf3,                                                  // jne 0x5f <run+0x29>
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0xe9, 0xcb, 0x01, 0x00, 0x00,                                // jmp 0x23e <run+0x208>
    0x8b, 0x02,                                                  // movl (%edx), %eax
    0x85, 0xc0,                                                  // testl %eax, %eax
    0x0f, 0x84, 0xb8, 0x01, 0x00, 0x00,                          // je 0x235 <run+0x1ff>
    0x8b, 0x4c, 0x24, 0x30,                                      // movl 48(%esp), %ecx
    0x8b, 0x49, 0x08,                                            // movl 8(%ecx), %ecx
    0x85, 0xc9,                                                  // testl %ecx, %ecx
    0x7f, 0x05,                                                  // jg 0x8d <run+0x57>
    0xb9, 0x00, 0x00, 0x00, 0x00,                                // movl $0, %ecx
    0x0f, 0x8e, 0xa2, 0x01, 0x00, 0x00,                          // jle 0x235 <run+0x1ff>
    0x8b, 0x54, 0x24, 0x30,                                      // movl 48(%esp), %edx
    0x42,                                                        // incl %edx
    0x89, 0x54, 0x24, 0x08,                                      // movl %edx, 8(%esp)
    0x31, 0xd2,                                                  // xorl %edx, %edx
    0x8b, 0x7c, 0x24, 0x30,                                      // movl 48(%esp), %edi
    0x8b, 0x74, 0xd7, 0x18,                                      // movl 24(%edi,%edx,8), %esi
    0x8a, 0x1c, 0x37,                                            // movb (%edi,%esi), %bl
    0x84, 0xdb,                                                  // testb %bl, %bl
    0x74, 0x16,                                                  // je 0xc3 <run+0x8d>
    0x03, 0x74, 0x24, 0x08,                                      // addl 8(%esp), %esi
    0x89, 0xc7,                                                  // movl %eax, %edi
    0x3a, 0x1f,                                                  // cmpb (%edi), %bl
    0x75, 0x10,                                                  // jne 0xc7 <run+0x91>
    0x47,                                                        // incl %edi
    0x8a, 0x1e,                                                  // movb (%esi), %bl
    0x46,                                                        // incl %esi
    0x84, 0xdb,                                                  // testb %bl, %bl
    0x75, 0xf4,                                                  // jne 0xb3 <run+0x7d>
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0xeb, 0x04,                                                  // jmp 0xc7 <run+0x91>
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x89, 0xc7,                                                  // movl %eax, %edi
    0x3a, 0x1f,                                                  // cmpb (%edi), %bl
    0x74, 0x5c,                                                  // je 0x127 <run+0xf1>
    0x42,                                                        // incl %edx
    0x39, 0xca,                                                  // cmpl %ecx, %edx
    0x75, 0xce,                                                  // jne 0x9e <run+0x68>
    0xe9, 0x60, 0x01, 0x00, 0x00,                                // jmp 0x235 <run+0x1ff>
    0x31, 0xf6,                                                  // xorl %esi, %esi
    0x83, 0x7c, 0x85, 0x04, 0x01,                                // cmpl $1, 4(%ebp,%eax,4)
    0x0f, 0x85, 0x5c, 0x01, 0x00, 0x00,                          // jne 0x23e <run+0x208>
    0x83, 0xc0, 0xfe,                                            // addl $-2, %eax
    0x8b, 0x6c, 0x24, 0x30,                                      // movl 48(%esp), %ebp
    0x8b, 0x4d, 0x0c,                                            // movl 12(%ebp), %ecx
    0x01, 0xe9,                                                  // addl %ebp, %ecx
    0x8d, 0x04, 0x40,                                            // leal (%eax,%eax,2), %eax
    0x8b, 0x7c, 0xc1, 0x14,                                      // movl 20(%ecx,%eax,8), %edi
    0x85, 0xff,                                                  // testl %edi, %edi
    0x0f, 0x84, 0x41, 0x01, 0x00, 0x00,                          // je 0x23e <run+0x208>
    0x8b, 0x44, 0xc1, 0x10,                                      // movl 16(%ecx,%eax,8), %eax
    0x8b, 0x4d, 0x14,                                            // movl 20(%ebp), %ecx
    0x8d, 0x04, 0xc1,                                            // leal (%ecx,%eax,8), %eax
    0x8d, 0x5c, 0x05, 0xfc,                                      // leal -4(%ebp,%eax), %ebx
    0x8b, 0x44, 0xfb, 0xfc,                                      // movl -4(%ebx,%edi,8), %eax
    0x01, 0xe8,                                                  // addl %ebp, %eax
    0x83, 0x3c, 0xfb, 0x00,                                      // cmpl $0, (%ebx,%edi,8)
    0x8d, 0x7f, 0xff,                                            // leal -1(%edi), %edi
    0x74, 0x02,                                                  // je 0x11c <run+0xe6>
    0x8b, 0x00,                                                  // movl (%eax), %eax
    0xff, 0xd0,                                                  // calll *%eax
    0x85, 0xff,                                                  // testl %edi, %edi
    0x75, 0xe9,                                                  // jne 0x10b <run+0xd5>
    0xe9, 0x17, 0x01, 0x00, 0x00,                                // jmp 0x23e <run+0x208>
    0x8b, 0x74, 0x24, 0x30,                                      // movl 48(%esp), %esi
    0x8b, 0x4c, 0xd6, 0x1c,                                      // movl 28(%esi,%edx,8), %ecx
    0x8b, 0x46, 0x0c,                                            // movl 12(%esi), %eax
    0x01, 0xf0,                                                  // addl %esi, %eax
    0x8d, 0x0c, 0x49,                                            // leal (%ecx,%ecx,2), %ecx
    0x8b, 0x54, 0xc8, 0x04,                                      // movl 4(%eax,%ecx,8), %edx
    0x89, 0x54, 0x24, 0x18,                                      // movl %edx, 24(%esp)
    0x85, 0xd2,                                                  // testl %edx, %edx
    0x0f, 0x8e, 0xe4, 0x00, 0x00, 0x00,                          // jle 0x22b <run+0x1f5>
    0x8b, 0x04, 0xc8,                                            // movl (%eax,%ecx,8), %eax
    0x8b, 0x54, 0x24, 0x30,                                      // movl 48(%esp), %edx
    0x8b, 0x4a, 0x10,                                            // movl 16(%edx), %ecx
    0x01, 0xd1,                                                  // addl %edx, %ecx
    0x8d, 0x04, 0x81,                                            // leal (%ecx,%eax,4), %eax
    0x89, 0x44, 0x24, 0x0c,                                      // movl %eax, 12(%esp)
    0x8d, 0x42, 0x04,                                            // leal 4(%edx), %eax
    0x89, 0x44, 0x24, 0x14,                                      // movl %eax, 20(%esp)
    0x31, 0xdb,                                                  // xorl %ebx, %ebx
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x89, 0x44, 0x24, 0x10,                                      // movl %eax, 16(%esp)
    0x8b, 0x4c, 0x24, 0x0c,                                      // movl 12(%esp), %ecx
    0x8b, 0x3c, 0x81,                                            // movl (%ecx,%eax,4), %edi
    0xe8, 0xfa, 0x00, 0x00, 0x00,                                // calll 0x26f <threadPointer>
    0x89, 0xc6,                                                  // movl %eax, %esi
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x89, 0x7c, 0x24, 0x08,                                      // movl %edi, 8(%esp)
    0xf0,                                                        // lock
    0x0f, 0xb1, 0x74, 0xbd, 0x0c,                                // cmpxchgl %esi, 12(%ebp,%edi,4)
    0x74, 0x35,                                                  // je 0x1ba <run+0x184>
    0x83, 0xf8, 0x01,                                            // cmpl $1, %eax
    0x0f, 0x84, 0x8e, 0x00, 0x00, 0x00,                          // je 0x21c <run+0x1e6>
    0x39, 0xc6,                                                  // cmpl %eax, %esi
    0x0f, 0x84, 0x86, 0x00, 0x00, 0x00,                          // je 0x21c <run+0x1e6>
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0x68, 0x9e, 0x00, 0x00, 0x00,                                // pushl $158
    0x53,                                                        // pushl %ebx
    0x53,                                                        // pushl %ebx
    0x53,                                                        // pushl %ebx
    0x53,                                                        // pushl %ebx
    0x53,                                                        // pushl %ebx
    0x53,                                                        // pushl %ebx
    0xe8, 0x9f, 0x00, 0x00, 0x00,                                // calll 0x248 <systemCall>
    0x83, 0xc4, 0x20,                                            // addl $32, %esp
    0x31, 0xc0,                                                  // xorl %eax, %eax
    0x8b, 0x4c, 0x24, 0x08,                                      // movl 8(%esp), %ecx
    0xf0,                                                        // lock
    0x0f, 0xb1, 0x74, 0x8d, 0x0c,                                // cmpxchgl %esi, 12(%ebp,%ecx,4)
    0x75, 0xcb,                                                  // jne 0x185 <run+0x14f>
    0x8b, 0x44, 0x24, 0x10,                                      // movl 16(%esp), %eax
    0x8b, 0x4c, 0x24, 0x0c,                                      // movl 12(%esp), %ecx
    0x8b, 0x0c, 0x81,                                            // movl (%ecx,%eax,4), %ecx
    0x8b, 0x54, 0x24, 0x30,                                      // movl 48(%esp), %edx
    0x8b, 0x42, 0x0c,                                            // movl 12(%edx), %eax
    0x01, 0xd0,                                                  // addl %edx, %eax
    0x8d, 0x0c, 0x49,                                            // leal (%ecx,%ecx,2), %ecx
    0x8b, 0x74, 0xc8, 0x0c,                                      // movl 12(%eax,%ecx,8), %esi
    0x85, 0xf6,                                                  // testl %esi, %esi
    0x7e, 0x37,                                                  // jle 0x210 <run+0x1da>
    0x8b, 0x44, 0xc8, 0x08,                                      // movl 8(%eax,%ecx,8), %eax
    0x8b, 0x4c, 0x24, 0x14,                                      // movl 20(%esp), %ecx
    0x8d, 0x3c, 0xc1,                                            // leal (%ecx,%eax,8), %edi
    0x8b, 0x44, 0x24, 0x30,                                      // movl 48(%esp), %eax
    0x03, 0x78, 0x14,                                            // addl 20(%eax), %edi
    0x8b, 0x47, 0xfc,                                            // movl -4(%edi), %eax
    0x03, 0x44, 0x24, 0x30,                                      // addl 48(%esp), %eax
    0x83, 0x3f, 0x00,                                            // cmpl $0, (%edi)
    0x74, 0x02,                                                  // je 0x1f9 <run+0x1c3>
    0x8b, 0x00,                                                  // movl (%eax), %eax
    0x83, 0xec, 0x04,                                            // subl $4, %esp
    0xff, 0x75, 0x08,                                            // pushl 8(%ebp)
    0xff, 0x75, 0x04,                                            // pushl 4(%ebp)
    0xff, 0x75, 0x00,                                            // pushl (%ebp)
    0xff, 0xd0,                                                  // calll *%eax
    0x83, 0xc4, 0x10,                                            // addl $16, %esp
    0x83, 0xc7, 0x08,                                            // addl $8, %edi
    0x4e,                                                        // decl %esi
    0x75, 0xdb,                                                  // jne 0x1eb <run+0x1b5>
    0x8b, 0x44, 0x24, 0x08,                                      // movl 8(%esp), %eax
    0xc7, 0x44, 0x85, 0x0c, 0x01, 0x00, 0x00, 0x00,              // movl $1, 12(%ebp,%eax,4)
    0x8b, 0x44, 0x24, 0x10,                                      // movl 16(%esp), %eax
    0x40,                                                        // incl %eax
    0x3b, 0x44, 0x24, 0x18,                                      // cmpl 24(%esp), %eax
    0x0f, 0x85, 0x3a, 0xff, 0xff, 0xff,                          // jne 0x165 <run+0x12f>
    0x8b, 0x44, 0x24, 0x38,                                      // movl 56(%esp), %eax
    0xc7, 0x00, 0x00, 0x00, 0x00, 0x00,                          // movl $0, (%eax)
    0x8b, 0x4c, 0x24, 0x30,                                      // movl 48(%esp), %ecx
    0x8b, 0x01,                                                  // movl (%ecx), %eax
    0x8b, 0x34, 0x01,                                            // movl (%ecx,%eax), %esi
    0x89, 0xf0,                                                  // movl %esi, %eax
    0x83, 0xc4, 0x1c,                                            // addl $28, %esp
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
    // threadPointer:
    0x65, 0xa1, 0x00, 0x00, 0x00, 0x00,                          // movl %gs:0, %eax
    0xc3,                                                        // retl
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
};
