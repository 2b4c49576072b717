// The bytes of our own code for arm, made by tools/shims.ts from the C of this folder and arm.S: change those.

import type { Code } from './pieces.ts';

export const armCode: Code = {
  compiler: 'clang version 14.0.6',
  entry: [
    // entry:
    0x08, 0xc0, 0x4f, 0xe2,                                      // sub r12, pc, #8
    0x03, 0x00, 0x2d, 0xe9,                                      // push {r0, r1}
    0x18, 0x00, 0x9c, 0xe5,                                      // ldr r0, [r12, #24]
    0x0c, 0x00, 0x80, 0xe0,                                      // add r0, r0, r12
    0x04, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #4]
    0x01, 0x80, 0xbd, 0xe8,                                      // pop {r0, pc}
    0x00, 0x00, 0x00, 0x00,                                      // .word 0x00000000
    0x00, 0x00, 0x00, 0x00,                                      // .word 0x00000000
  ],
  jump: [
    // jump:
    0x10, 0xc0, 0x9f, 0xe5,                                      // ldr r12, [pc, #16] @ 0x18 <$d.5>
    0x0c, 0xc0, 0x8f, 0xe0,                                      // add r12, pc, r12
    0x0c, 0xf0, 0x1c, 0xe5,                                      // ldr pc, [r12, #-12]
    0xf0, 0x00, 0xf0, 0xe7,                                      // udf #0
    0xf0, 0x00, 0xf0, 0xe7,                                      // udf #0
    0xf0, 0x00, 0xf0, 0xe7,                                      // udf #0
    0x00, 0x00, 0x00, 0x00,                                      // .word 0x00000000
    0x00, 0x00, 0x00, 0x00,                                      // .word 0x00000000
  ],
  startInitialiser: [
    // function:
    0x04, 0x00, 0x9f, 0xe5,                                      // ldr r0, [pc, #4] @ 0x1c <$d.1>
    0x00, 0x00, 0x8f, 0xe0,                                      // add r0, pc, r0
    0x00, 0x00, 0x00, 0xea,                                      // b 0x20 <run> @ imm = #0
    0xec, 0x02, 0x00, 0x00,                                      // .word 0x000002ec
    // run:
    0xf0, 0x4b, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r11, lr}
    0x10, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #16
    0x00, 0x40, 0xa0, 0xe1,                                      // mov r4, r0
    0x00, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x05, 0x00, 0x00, 0x0a,                                      // beq 0x50 <run+0x30> @ imm = #20
    0x04, 0x10, 0x94, 0xe5,                                      // ldr r1, [r4, #4]
    0x00, 0x00, 0x94, 0xe7,                                      // ldr r0, [r4, r0]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x00, 0x00, 0x50, 0x13,                                      // cmpne r0, #0
    0x00, 0x00, 0x90, 0x15,                                      // ldrne r0, [r0]
    0x00, 0x00, 0x00, 0xea,                                      // b 0x54 <run+0x34> @ imm = #0
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x0c, 0x10, 0x94, 0xe5,                                      // ldr r1, [r4, #12]
    0x28, 0x60, 0x84, 0xe2,                                      // add r6, r4, #40
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0x0f, 0x00, 0x00, 0xba,                                      // blt 0xa4 <run+0x84> @ imm = #60
    0x04, 0x20, 0x84, 0xe2,                                      // add r2, r4, #4
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x04, 0x70, 0x96, 0xe4,                                      // ldr r7, [r6], #4
    0x07, 0x70, 0x82, 0xe0,                                      // add r7, r2, r7
    0x04, 0x50, 0x17, 0xe5,                                      // ldr r5, [r7, #-4]
    0x00, 0x00, 0x55, 0xe3,                                      // cmp r5, #0
    0x05, 0x00, 0x00, 0x0a,                                      // beq 0x98 <run+0x78> @ imm = #20
    0x15, 0x00, 0x55, 0xe3,                                      // cmp r5, #21
    0x01, 0x00, 0x00, 0x0a,                                      // beq 0x90 <run+0x70> @ imm = #4
    0x08, 0x70, 0x87, 0xe2,                                      // add r7, r7, #8
    0xf8, 0xff, 0xff, 0xea,                                      // b 0x74 <run+0x54> @ imm = #-32
    0x00, 0x00, 0x87, 0xe5,                                      // str r0, [r7]
    0x0c, 0x10, 0x94, 0xe5,                                      // ldr r1, [r4, #12]
    0x01, 0x30, 0x83, 0xe2,                                      // add r3, r3, #1
    0x01, 0x00, 0x53, 0xe1,                                      // cmp r3, r1
    0xf1, 0xff, 0xff, 0xba,                                      // blt 0x6c <run+0x4c> @ imm = #-60
    0x10, 0x80, 0x94, 0xe5,                                      // ldr r8, [r4, #16]
    0x00, 0x00, 0x58, 0xe3,                                      // cmp r8, #0
    0x0c, 0x00, 0x00, 0x0a,                                      // beq 0xe4 <run+0xc4> @ imm = #48
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x04, 0x50, 0x90, 0x15,                                      // ldrne r5, [r0, #4]
    0x00, 0x00, 0x55, 0x13,                                      // cmpne r5, #0
    0x09, 0x00, 0x00, 0x0a,                                      // beq 0xe8 <run+0xc8> @ imm = #36
    0x08, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #8]
    0x00, 0x00, 0x84, 0xe0,                                      // add r0, r4, r0
    0x00, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5]
    0x00, 0x00, 0x51, 0xe1,                                      // cmp r1, r0
    0x3a, 0x00, 0x00, 0x0a,                                      // beq 0x1c0 <run+0x1a0> @ imm = #232
    0x0c, 0x50, 0x95, 0xe5,                                      // ldr r5, [r5, #12]
    0x00, 0x00, 0x55, 0xe3,                                      // cmp r5, #0
    0xf9, 0xff, 0xff, 0x1a,                                      // bne 0xc8 <run+0xa8> @ imm = #-28
    0x00, 0x00, 0x00, 0xea,                                      // b 0xe8 <run+0xc8> @ imm = #0
    0x00, 0x80, 0xa0, 0xe3,                                      // mov r8, #0
    0x18, 0x50, 0x94, 0xe5,                                      // ldr r5, [r4, #24]
    0x1c, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #28]
    0x00, 0x00, 0x55, 0xe1,                                      // cmp r5, r0
    0x10, 0x00, 0x00, 0xaa,                                      // bge 0x13c <run+0x11c> @ imm = #64
    0x7d, 0x90, 0xa0, 0xe3,                                      // mov r9, #125
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x01, 0x20, 0xa0, 0xe3,                                      // mov r2, #1
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x70, 0x8d, 0xe5,                                      // str r7, [sp]
    0x80, 0x02, 0x8d, 0xe9,                                      // stmib sp, {r7, r9}
    0x60, 0x00, 0x00, 0xeb,                                      // bl 0x2a0 <systemCall> @ imm = #384
    0x16, 0x00, 0x70, 0xe3,                                      // cmn r0, #22
    0x05, 0x00, 0x00, 0x1a,                                      // bne 0x13c <run+0x11c> @ imm = #20
    0x1c, 0x10, 0x94, 0xe5,                                      // ldr r1, [r4, #28]
    0x85, 0x00, 0xa0, 0xe1,                                      // lsl r0, r5, #1
    0x85, 0x00, 0x51, 0xe1,                                      // cmp r1, r5, lsl #1
    0x00, 0x50, 0xa0, 0xe1,                                      // mov r5, r0
    0xf1, 0xff, 0xff, 0xca,                                      // bgt 0x100 <run+0xe0> @ imm = #-60
    0x00, 0x00, 0x00, 0xea,                                      // b 0x140 <run+0x120> @ imm = #0
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x14, 0x10, 0x94, 0xe5,                                      // ldr r1, [r4, #20]
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0x1a, 0x00, 0x00, 0xba,                                      // blt 0x1b8 <run+0x198> @ imm = #104
    0x08, 0x51, 0x86, 0xe0,                                      // add r5, r6, r8, lsl #2
    0x00, 0x60, 0x60, 0xe2,                                      // rsb r6, r0, #0
    0x00, 0x90, 0xa0, 0xe3,                                      // mov r9, #0
    0x7d, 0x80, 0xa0, 0xe3,                                      // mov r8, #125
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x87, 0x21, 0xb0, 0xe7,                                      // ldr r2, [r0, r7, lsl #3]!
    0x04, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #4]
    0x02, 0x30, 0x84, 0xe0,                                      // add r3, r4, r2
    0x03, 0x00, 0x80, 0xe0,                                      // add r0, r0, r3
    0x06, 0x20, 0x00, 0xe0,                                      // and r2, r0, r6
    0x06, 0x00, 0x03, 0xe0,                                      // and r0, r3, r6
    0x00, 0x00, 0x52, 0xe1,                                      // cmp r2, r0
    0x09, 0x00, 0x00, 0xda,                                      // ble 0x1ac <run+0x18c> @ imm = #36
    0x00, 0x10, 0x42, 0xe0,                                      // sub r1, r2, r0
    0x01, 0x20, 0xa0, 0xe3,                                      // mov r2, #1
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x90, 0x8d, 0xe5,                                      // str r9, [sp]
    0x04, 0x90, 0x8d, 0xe5,                                      // str r9, [sp, #4]
    0x08, 0x80, 0x8d, 0xe5,                                      // str r8, [sp, #8]
    0x3f, 0x00, 0x00, 0xeb,                                      // bl 0x2a0 <systemCall> @ imm = #252
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x39, 0x00, 0x00, 0x4a,                                      // bmi 0x290 <run+0x270> @ imm = #228
    0x14, 0x10, 0x94, 0xe5,                                      // ldr r1, [r4, #20]
    0x01, 0x70, 0x87, 0xe2,                                      // add r7, r7, #1
    0x01, 0x00, 0x57, 0xe1,                                      // cmp r7, r1
    0xe9, 0xff, 0xff, 0xba,                                      // blt 0x160 <run+0x140> @ imm = #-92
    0x10, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #16
    0xf0, 0x8b, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r11, pc}
    0x14, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #20]
    0x05, 0x00, 0x50, 0xe1,                                      // cmp r0, r5
    0xc6, 0xff, 0xff, 0x1a,                                      // bne 0xe8 <run+0xc8> @ imm = #-232
    0x1c, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #28]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xc3, 0xff, 0xff, 0x0a,                                      // beq 0xe8 <run+0xc8> @ imm = #-244
    0x08, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5, #8]
    0x34, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #52]
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x01, 0x10, 0x40, 0xe0,                                      // sub r1, r0, r1
    0x21, 0x08, 0x52, 0xe1,                                      // cmp r2, r1, lsr #16
    0x00, 0x00, 0x90, 0x05,                                      // ldreq r0, [r0]
    0x05, 0x00, 0x50, 0x03,                                      // cmpeq r0, #5
    0xbb, 0xff, 0xff, 0x1a,                                      // bne 0xe8 <run+0xc8> @ imm = #-276
    0xc0, 0x00, 0xa0, 0xe3,                                      // mov r0, #192
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x88, 0x00, 0x88, 0xe0,                                      // add r0, r8, r8, lsl #1
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x20, 0xe0, 0xe3,                                      // mvn r2, #0
    0x04, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #4]
    0x00, 0x11, 0xa0, 0xe1,                                      // lsl r1, r0, #2
    0x00, 0x20, 0x8d, 0xe5,                                      // str r2, [sp]
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x03, 0x20, 0xa0, 0xe3,                                      // mov r2, #3
    0x22, 0x30, 0xa0, 0xe3,                                      // mov r3, #34
    0x1d, 0x00, 0x00, 0xeb,                                      // bl 0x2a0 <systemCall> @ imm = #116
    0x10, 0x80, 0x94, 0xe5,                                      // ldr r8, [r4, #16]
    0x01, 0x0a, 0x70, 0xe3,                                      // cmn r0, #4096
    0x00, 0x00, 0xa0, 0x83,                                      // movhi r0, #0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xaa, 0xff, 0xff, 0x0a,                                      // beq 0xe8 <run+0xc8> @ imm = #-344
    0x01, 0x00, 0x58, 0xe3,                                      // cmp r8, #1
    0x0c, 0x00, 0x00, 0xba,                                      // blt 0x278 <run+0x258> @ imm = #48
    0x08, 0x10, 0x80, 0xe2,                                      // add r1, r0, #8
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x01, 0xc0, 0xa0, 0xe3,                                      // mov r12, #1
    0x02, 0x71, 0x96, 0xe7,                                      // ldr r7, [r6, r2, lsl #2]
    0x04, 0x30, 0x81, 0xe2,                                      // add r3, r1, #4
    0x08, 0x10, 0x01, 0xe8,                                      // stmda r1, {r3, r12}
    0x07, 0x70, 0x84, 0xe0,                                      // add r7, r4, r7
    0x08, 0x70, 0x01, 0xe5,                                      // str r7, [r1, #-8]
    0x10, 0x80, 0x94, 0xe5,                                      // ldr r8, [r4, #16]
    0x01, 0x20, 0x82, 0xe2,                                      // add r2, r2, #1
    0x0c, 0x10, 0x81, 0xe2,                                      // add r1, r1, #12
    0x08, 0x00, 0x52, 0xe1,                                      // cmp r2, r8
    0xf5, 0xff, 0xff, 0xba,                                      // blt 0x250 <run+0x230> @ imm = #-44
    0x88, 0x20, 0x88, 0xe0,                                      // add r2, r8, r8, lsl #1
    0x1c, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5, #28]
    0x1c, 0x00, 0x85, 0xe5,                                      // str r0, [r5, #28]
    0x02, 0x01, 0x80, 0xe0,                                      // add r0, r0, r2, lsl #2
    0x08, 0x10, 0x00, 0xe5,                                      // str r1, [r0, #-8]
    0x95, 0xff, 0xff, 0xea,                                      // b 0xe8 <run+0xc8> @ imm = #-428
    0x20, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #32]
    0x24, 0x10, 0x94, 0xe5,                                      // ldr r1, [r4, #36]
    0x00, 0x00, 0x84, 0xe0,                                      // add r0, r4, r0
    0x05, 0x00, 0x00, 0xeb,                                      // bl 0x2b8 <stop> @ imm = #20
    // systemCall:
    0xb0, 0x40, 0x2d, 0xe9,                                      // push {r4, r5, r7, lr}
    0x10, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #16]
    0x14, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #20]
    0x18, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp, #24]
    0x00, 0x00, 0x00, 0xef,                                      // svc #0
    0xb0, 0x80, 0xbd, 0xe8,                                      // pop {r4, r5, r7, pc}
    // stop:
    0x10, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #16
    0x01, 0x20, 0xa0, 0xe1,                                      // mov r2, r1
    0x00, 0x10, 0xa0, 0xe1,                                      // mov r1, r0
    0x04, 0x00, 0xa0, 0xe3,                                      // mov r0, #4
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x02, 0x00, 0xa0, 0xe3,                                      // mov r0, #2
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x40, 0xa0, 0xe3,                                      // mov r4, #0
    0x00, 0x40, 0x8d, 0xe5,                                      // str r4, [sp]
    0x04, 0x40, 0x8d, 0xe5,                                      // str r4, [sp, #4]
    0xee, 0xff, 0xff, 0xeb,                                      // bl 0x2a0 <systemCall> @ imm = #-72
    0xf8, 0x50, 0xa0, 0xe3,                                      // mov r5, #248
    0x7f, 0x00, 0xa0, 0xe3,                                      // mov r0, #127
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x40, 0x8d, 0xe5,                                      // str r4, [sp]
    0x30, 0x00, 0x8d, 0xe9,                                      // stmib sp, {r4, r5}
    0xe6, 0xff, 0xff, 0xeb,                                      // bl 0x2a0 <systemCall> @ imm = #-104
    0xf7, 0xff, 0xff, 0xea,                                      // b 0x2e8 <stop+0x30> @ imm = #-36
  ],
  preloadInitialiser: [
    // function:
    0x04, 0x00, 0x9f, 0xe5,                                      // ldr r0, [pc, #4] @ 0x1c <$d.1>
    0x00, 0x00, 0x8f, 0xe0,                                      // add r0, pc, r0
    0x00, 0x00, 0x00, 0xea,                                      // b 0x20 <run> @ imm = #0
    0x84, 0x00, 0x00, 0x00,                                      // .word 0x00000084
    // run:
    0x30, 0x48, 0x2d, 0xe9,                                      // push {r4, r5, r11, lr}
    0x00, 0x10, 0x90, 0xe5,                                      // ldr r1, [r0]
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0x1a, 0x00, 0x00, 0xba,                                      // blt 0x9c <run+0x7c> @ imm = #104
    0x04, 0x20, 0x80, 0xe2,                                      // add r2, r0, #4
    0x00, 0xc0, 0xa0, 0xe3,                                      // mov r12, #0
    0x02, 0x30, 0xa0, 0xe1,                                      // mov r3, r2
    0x00, 0xe0, 0x92, 0xe5,                                      // ldr lr, [r2]
    0x0c, 0x40, 0xb3, 0xe5,                                      // ldr r4, [r3, #12]!
    0x02, 0x10, 0xa0, 0xe1,                                      // mov r1, r2
    0x14, 0x50, 0x92, 0xe5,                                      // ldr r5, [r2, #20]
    0x8e, 0x20, 0x8e, 0xe0,                                      // add r2, lr, lr, lsl #1
    0x04, 0x40, 0x90, 0xe7,                                      // ldr r4, [r0, r4]
    0x02, 0x21, 0x83, 0xe0,                                      // add r2, r3, r2, lsl #2
    0x05, 0x00, 0x54, 0xe1,                                      // cmp r4, r5
    0x0a, 0x00, 0x00, 0x1a,                                      // bne 0x8c <run+0x6c> @ imm = #40
    0x04, 0x40, 0x91, 0xe5,                                      // ldr r4, [r1, #4]
    0x08, 0x10, 0x91, 0xe5,                                      // ldr r1, [r1, #8]
    0x01, 0x00, 0x5e, 0xe3,                                      // cmp lr, #1
    0x04, 0x10, 0x80, 0xe7,                                      // str r1, [r0, r4]
    0x05, 0x00, 0x00, 0xba,                                      // blt 0x8c <run+0x6c> @ imm = #20
    0x22, 0x00, 0x93, 0xe8,                                      // ldm r3, {r1, r5}
    0x0c, 0x30, 0x83, 0xe2,                                      // add r3, r3, #12
    0x05, 0x50, 0x80, 0xe0,                                      // add r5, r0, r5
    0x02, 0x00, 0x53, 0xe1,                                      // cmp r3, r2
    0x01, 0x50, 0x80, 0xe7,                                      // str r5, [r0, r1]
    0xf9, 0xff, 0xff, 0x3a,                                      // blo 0x74 <run+0x54> @ imm = #-28
    0x00, 0x10, 0x90, 0xe5,                                      // ldr r1, [r0]
    0x01, 0xc0, 0x8c, 0xe2,                                      // add r12, r12, #1
    0x01, 0x00, 0x5c, 0xe1,                                      // cmp r12, r1
    0xe6, 0xff, 0xff, 0xba,                                      // blt 0x38 <run+0x18> @ imm = #-104
    0x30, 0x88, 0xbd, 0xe8,                                      // pop {r4, r5, r11, pc}
  ],
  muslNames: [
    // function:
    0x04, 0x00, 0x9f, 0xe5,                                      // ldr r0, [pc, #4] @ 0x1c <$d.1>
    0x00, 0x00, 0x8f, 0xe0,                                      // add r0, pc, r0
    0x00, 0x00, 0x00, 0xea,                                      // b 0x20 <run> @ imm = #0
    0x14, 0x02, 0x00, 0x00,                                      // .word 0x00000214
    // run:
    0xf0, 0x41, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, lr}
    0x10, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #16
    0x00, 0x40, 0xa0, 0xe1,                                      // mov r4, r0
    0x00, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x08, 0x00, 0x00, 0x0a,                                      // beq 0x5c <run+0x3c> @ imm = #32
    0x04, 0x10, 0x94, 0xe5,                                      // ldr r1, [r4, #4]
    0x00, 0x00, 0x94, 0xe7,                                      // ldr r0, [r4, r0]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x00, 0x00, 0x50, 0x13,                                      // cmpne r0, #0
    0x00, 0x00, 0x90, 0x15,                                      // ldrne r0, [r0]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x04, 0x50, 0x90, 0x15,                                      // ldrne r5, [r0, #4]
    0x00, 0x00, 0x55, 0x13,                                      // cmpne r5, #0
    0x01, 0x00, 0x00, 0x1a,                                      // bne 0x64 <run+0x44> @ imm = #4
    0x10, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #16
    0xf0, 0x81, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, pc}
    0x08, 0x10, 0x94, 0xe5,                                      // ldr r1, [r4, #8]
    0x00, 0x20, 0x95, 0xe5,                                      // ldr r2, [r5]
    0x01, 0x10, 0x84, 0xe0,                                      // add r1, r4, r1
    0x01, 0x00, 0x52, 0xe1,                                      // cmp r2, r1
    0xf8, 0xff, 0xff, 0x1a,                                      // bne 0x5c <run+0x3c> @ imm = #-32
    0x10, 0x10, 0x90, 0xe5,                                      // ldr r1, [r0, #16]
    0x05, 0x60, 0xa0, 0xe1,                                      // mov r6, r5
    0x0c, 0x60, 0x96, 0xe5,                                      // ldr r6, [r6, #12]
    0x00, 0x00, 0x56, 0xe3,                                      // cmp r6, #0
    0xf3, 0xff, 0xff, 0x0a,                                      // beq 0x5c <run+0x3c> @ imm = #-52
    0x00, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6]
    0x01, 0x00, 0x50, 0xe1,                                      // cmp r0, r1
    0xf9, 0xff, 0xff, 0x1a,                                      // bne 0x80 <run+0x60> @ imm = #-28
    0x0c, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6, #12]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xed, 0xff, 0xff, 0x0a,                                      // beq 0x5c <run+0x3c> @ imm = #-76
    0xb8, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6, #184]
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x01, 0x10, 0x40, 0xe0,                                      // sub r1, r0, r1
    0x21, 0x0c, 0x52, 0xe1,                                      // cmp r2, r1, lsr #24
    0xe8, 0xff, 0xff, 0x1a,                                      // bne 0x5c <run+0x3c> @ imm = #-96
    0x00, 0x10, 0xd0, 0xe5,                                      // ldrb r1, [r0]
    0x6c, 0x00, 0x51, 0xe3,                                      // cmp r1, #108
    0x01, 0x10, 0xd0, 0x05,                                      // ldrbeq r1, [r0, #1]
    0x69, 0x00, 0x51, 0x03,                                      // cmpeq r1, #105
    0xe3, 0xff, 0xff, 0x1a,                                      // bne 0x5c <run+0x3c> @ imm = #-116
    0x02, 0x10, 0xd0, 0xe5,                                      // ldrb r1, [r0, #2]
    0x62, 0x00, 0x51, 0xe3,                                      // cmp r1, #98
    0x03, 0x10, 0xd0, 0x05,                                      // ldrbeq r1, [r0, #3]
    0x63, 0x00, 0x51, 0x03,                                      // cmpeq r1, #99
    0xde, 0xff, 0xff, 0x1a,                                      // bne 0x5c <run+0x3c> @ imm = #-136
    0x04, 0x10, 0xd0, 0xe5,                                      // ldrb r1, [r0, #4]
    0x2e, 0x00, 0x51, 0xe3,                                      // cmp r1, #46
    0x05, 0x10, 0xd0, 0x05,                                      // ldrbeq r1, [r0, #5]
    0x73, 0x00, 0x51, 0x03,                                      // cmpeq r1, #115
    0xd9, 0xff, 0xff, 0x1a,                                      // bne 0x5c <run+0x3c> @ imm = #-156
    0x06, 0x10, 0xd0, 0xe5,                                      // ldrb r1, [r0, #6]
    0x6f, 0x00, 0x51, 0xe3,                                      // cmp r1, #111
    0x07, 0x00, 0xd0, 0x05,                                      // ldrbeq r0, [r0, #7]
    0x00, 0x00, 0x50, 0x03,                                      // cmpeq r0, #0
    0xd4, 0xff, 0xff, 0x1a,                                      // bne 0x5c <run+0x3c> @ imm = #-176
    0x60, 0x00, 0xd6, 0xe5,                                      // ldrb r0, [r6, #96]
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x61, 0x00, 0xd6, 0x05,                                      // ldrbeq r0, [r6, #97]
    0x01, 0x00, 0x50, 0x03,                                      // cmpeq r0, #1
    0xcf, 0xff, 0xff, 0x1a,                                      // bne 0x5c <run+0x3c> @ imm = #-196
    0x0c, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #12]
    0xc0, 0x10, 0xa0, 0xe3,                                      // mov r1, #192
    0x08, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #8]
    0xc8, 0x10, 0xa0, 0xe3,                                      // mov r1, #200
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x90, 0x01, 0x01, 0xe0,                                      // mul r1, r0, r1
    0x00, 0x30, 0xe0, 0xe3,                                      // mvn r3, #0
    0x00, 0x30, 0x8d, 0xe5,                                      // str r3, [sp]
    0x04, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #4]
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x03, 0x20, 0xa0, 0xe3,                                      // mov r2, #3
    0x22, 0x30, 0xa0, 0xe3,                                      // mov r3, #34
    0x31, 0x00, 0x00, 0xeb,                                      // bl 0x218 <systemCall> @ imm = #196
    0x01, 0x0a, 0x70, 0xe3,                                      // cmn r0, #4096
    0x00, 0x00, 0xa0, 0x83,                                      // movhi r0, #0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xbe, 0xff, 0xff, 0x0a,                                      // beq 0x5c <run+0x3c> @ imm = #-264
    0x0c, 0x10, 0x94, 0xe5,                                      // ldr r1, [r4, #12]
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0xbb, 0xff, 0xff, 0xba,                                      // blt 0x5c <run+0x3c> @ imm = #-276
    0x00, 0xc0, 0xa0, 0xe3,                                      // mov r12, #0
    0xc8, 0xe0, 0xa0, 0xe3,                                      // mov lr, #200
    0x00, 0x30, 0xa0, 0xe1,                                      // mov r3, r0
    0x00, 0x80, 0xa0, 0xe3,                                      // mov r8, #0
    0x98, 0x0e, 0x22, 0xe0,                                      // mla r2, r8, lr, r0
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x07, 0x11, 0x96, 0xe7,                                      // ldr r1, [r6, r7, lsl #2]
    0x07, 0x11, 0x83, 0xe7,                                      // str r1, [r3, r7, lsl #2]
    0x01, 0x70, 0x87, 0xe2,                                      // add r7, r7, #1
    0x32, 0x00, 0x57, 0xe3,                                      // cmp r7, #50
    0xfa, 0xff, 0xff, 0x1a,                                      // bne 0x184 <run+0x164> @ imm = #-24
    0x00, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5]
    0x08, 0x70, 0x95, 0xe5,                                      // ldr r7, [r5, #8]
    0x18, 0xc0, 0x82, 0xe5,                                      // str r12, [r2, #24]
    0x00, 0x10, 0x82, 0xe5,                                      // str r1, [r2]
    0x10, 0x10, 0x94, 0xe5,                                      // ldr r1, [r4, #16]
    0x08, 0x70, 0x82, 0xe5,                                      // str r7, [r2, #8]
    0x07, 0x70, 0xe0, 0xe3,                                      // mvn r7, #7
    0x01, 0x10, 0x84, 0xe0,                                      // add r1, r4, r1
    0x04, 0x10, 0x82, 0xe5,                                      // str r1, [r2, #4]
    0x07, 0x11, 0x15, 0xe7,                                      // ldr r1, [r5, -r7, lsl #2]
    0x07, 0x11, 0x03, 0xe7,                                      // str r1, [r3, -r7, lsl #2]
    0x01, 0x70, 0x47, 0xe2,                                      // sub r7, r7, #1
    0x0d, 0x00, 0x77, 0xe3,                                      // cmn r7, #13
    0xfa, 0xff, 0xff, 0x1a,                                      // bne 0x1bc <run+0x19c> @ imm = #-24
    0x0c, 0x10, 0x96, 0xe5,                                      // ldr r1, [r6, #12]
    0x10, 0x60, 0x82, 0xe5,                                      // str r6, [r2, #16]
    0xc8, 0x30, 0x83, 0xe2,                                      // add r3, r3, #200
    0x0c, 0x10, 0x82, 0xe5,                                      // str r1, [r2, #12]
    0x9c, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5, #156]
    0x9c, 0x10, 0x82, 0xe5,                                      // str r1, [r2, #156]
    0x0c, 0x10, 0x96, 0xe5,                                      // ldr r1, [r6, #12]
    0x0c, 0x20, 0x86, 0xe5,                                      // str r2, [r6, #12]
    0x10, 0x20, 0x81, 0xe5,                                      // str r2, [r1, #16]
    0x08, 0x11, 0x84, 0xe0,                                      // add r1, r4, r8, lsl #2
    0x01, 0x80, 0x88, 0xe2,                                      // add r8, r8, #1
    0x14, 0x10, 0x91, 0xe5,                                      // ldr r1, [r1, #20]
    0x01, 0x10, 0x84, 0xe0,                                      // add r1, r4, r1
    0xb8, 0x10, 0x82, 0xe5,                                      // str r1, [r2, #184]
    0x0c, 0x10, 0x94, 0xe5,                                      // ldr r1, [r4, #12]
    0x01, 0x00, 0x58, 0xe1,                                      // cmp r8, r1
    0xd9, 0xff, 0xff, 0xba,                                      // blt 0x17c <run+0x15c> @ imm = #-156
    0x90, 0xff, 0xff, 0xea,                                      // b 0x5c <run+0x3c> @ imm = #-448
    // systemCall:
    0xb0, 0x40, 0x2d, 0xe9,                                      // push {r4, r5, r7, lr}
    0x10, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #16]
    0x14, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #20]
    0x18, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp, #24]
    0x00, 0x00, 0x00, 0xef,                                      // svc #0
    0xb0, 0x80, 0xbd, 0xe8,                                      // pop {r4, r5, r7, pc}
  ],
  auditGuard: [
    // function:
    0x04, 0x00, 0x9f, 0xe5,                                      // ldr r0, [pc, #4] @ 0x1c <$d.1>
    0x00, 0x00, 0x8f, 0xe0,                                      // add r0, pc, r0
    0x00, 0x00, 0x00, 0xea,                                      // b 0x20 <run> @ imm = #0
    0xfc, 0x00, 0x00, 0x00,                                      // .word 0x000000fc
    // run:
    0x30, 0x48, 0x2d, 0xe9,                                      // push {r4, r5, r11, lr}
    0x00, 0x10, 0x90, 0xe5,                                      // ldr r1, [r0]
    0x01, 0x10, 0x90, 0xe7,                                      // ldr r1, [r0, r1]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x18, 0x00, 0x00, 0x0a,                                      // beq 0x98 <run+0x78> @ imm = #96
    0x00, 0x10, 0x91, 0xe5,                                      // ldr r1, [r1]
    0x00, 0x20, 0x91, 0xe5,                                      // ldr r2, [r1]
    0x02, 0x11, 0x81, 0xe0,                                      // add r1, r1, r2, lsl #2
    0x08, 0x20, 0xb1, 0xe5,                                      // ldr r2, [r1, #8]!
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x12, 0x00, 0x00, 0x0a,                                      // beq 0x98 <run+0x78> @ imm = #72
    0x04, 0x30, 0x90, 0xe5,                                      // ldr r3, [r0, #4]
    0x03, 0xc0, 0xd0, 0xe7,                                      // ldrb r12, [r0, r3]
    0x00, 0x00, 0x5c, 0xe3,                                      // cmp r12, #0
    0x0f, 0x00, 0x00, 0x0a,                                      // beq 0x9c <run+0x7c> @ imm = #60
    0x00, 0x30, 0x83, 0xe0,                                      // add r3, r3, r0
    0x01, 0xe0, 0x83, 0xe2,                                      // add lr, r3, #1
    0x0e, 0x30, 0xa0, 0xe1,                                      // mov r3, lr
    0x0c, 0x40, 0xa0, 0xe1,                                      // mov r4, r12
    0x00, 0x50, 0xd2, 0xe5,                                      // ldrb r5, [r2]
    0x04, 0x00, 0x55, 0xe1,                                      // cmp r5, r4
    0x04, 0x00, 0x00, 0x1a,                                      // bne 0x8c <run+0x6c> @ imm = #16
    0x01, 0x40, 0xd3, 0xe4,                                      // ldrb r4, [r3], #1
    0x01, 0x20, 0x82, 0xe2,                                      // add r2, r2, #1
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0xf8, 0xff, 0xff, 0x1a,                                      // bne 0x6c <run+0x4c> @ imm = #-32
    0x03, 0x00, 0x00, 0xea,                                      // b 0x9c <run+0x7c> @ imm = #12
    0x04, 0x20, 0xb1, 0xe5,                                      // ldr r2, [r1, #4]!
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xf2, 0xff, 0xff, 0x1a,                                      // bne 0x64 <run+0x44> @ imm = #-56
    0x30, 0x88, 0xbd, 0xe8,                                      // pop {r4, r5, r11, pc}
    0x08, 0x20, 0x90, 0xe5,                                      // ldr r2, [r0, #8]
    0x0c, 0x10, 0x90, 0xe5,                                      // ldr r1, [r0, #12]
    0x02, 0x00, 0x80, 0xe0,                                      // add r0, r0, r2
    0x05, 0x00, 0x00, 0xeb,                                      // bl 0xc4 <stop> @ imm = #20
    // systemCall:
    0xb0, 0x40, 0x2d, 0xe9,                                      // push {r4, r5, r7, lr}
    0x10, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #16]
    0x14, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #20]
    0x18, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp, #24]
    0x00, 0x00, 0x00, 0xef,                                      // svc #0
    0xb0, 0x80, 0xbd, 0xe8,                                      // pop {r4, r5, r7, pc}
    // stop:
    0x10, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #16
    0x01, 0x20, 0xa0, 0xe1,                                      // mov r2, r1
    0x00, 0x10, 0xa0, 0xe1,                                      // mov r1, r0
    0x04, 0x00, 0xa0, 0xe3,                                      // mov r0, #4
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x02, 0x00, 0xa0, 0xe3,                                      // mov r0, #2
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x40, 0xa0, 0xe3,                                      // mov r4, #0
    0x00, 0x40, 0x8d, 0xe5,                                      // str r4, [sp]
    0x04, 0x40, 0x8d, 0xe5,                                      // str r4, [sp, #4]
    0xee, 0xff, 0xff, 0xeb,                                      // bl 0xac <systemCall> @ imm = #-72
    0xf8, 0x50, 0xa0, 0xe3,                                      // mov r5, #248
    0x7f, 0x00, 0xa0, 0xe3,                                      // mov r0, #127
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x40, 0x8d, 0xe5,                                      // str r4, [sp]
    0x30, 0x00, 0x8d, 0xe9,                                      // stmib sp, {r4, r5}
    0xe6, 0xff, 0xff, 0xeb,                                      // bl 0xac <systemCall> @ imm = #-104
    0xf7, 0xff, 0xff, 0xea,                                      // b 0xf4 <stop+0x30> @ imm = #-36
    0xd4, 0xd4, 0xd4, 0xd4,                                      // ldrble sp, [r4], #1236
  ],
  entryShim: [
    // start:
    0x13, 0x40, 0x2d, 0xe9,                                      // push {r0, r1, r4, lr}
    0x0d, 0x40, 0xa0, 0xe1,                                      // mov r4, sp
    0x20, 0x00, 0x9f, 0xe5,                                      // ldr r0, [pc, #32] @ 0x40 <$d.9>
    0x00, 0x00, 0x8f, 0xe0,                                      // add r0, pc, r0
    0x10, 0x10, 0x8d, 0xe2,                                      // add r1, sp, #16
    0x0d, 0x20, 0xa0, 0xe1,                                      // mov r2, sp
    0x07, 0xd0, 0xcd, 0xe3,                                      // bic sp, sp, #7
    0x04, 0x00, 0x00, 0xeb,                                      // bl 0x44 <run> @ imm = #16
    0x00, 0xc0, 0xa0, 0xe1,                                      // mov r12, r0
    0x04, 0xd0, 0xa0, 0xe1,                                      // mov sp, r4
    0x13, 0x40, 0xbd, 0xe8,                                      // pop {r0, r1, r4, lr}
    0x1c, 0xff, 0x2f, 0xe1,                                      // bx r12
    0x8c, 0x00, 0x00, 0x00,                                      // .word 0x0000008c
    // run:
    0xf0, 0x41, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, lr}
    0x00, 0x40, 0xa0, 0xe1,                                      // mov r4, r0
    0x04, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #4]
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x12, 0x00, 0x00, 0xba,                                      // blt 0xa4 <run+0x60> @ imm = #72
    0x00, 0x80, 0x91, 0xe5,                                      // ldr r8, [r1]
    0x04, 0x70, 0x81, 0xe2,                                      // add r7, r1, #4
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x08, 0x01, 0x81, 0xe0,                                      // add r0, r1, r8, lsl #2
    0x08, 0x60, 0x80, 0xe2,                                      // add r6, r0, #8
    0x85, 0x01, 0x84, 0xe0,                                      // add r0, r4, r5, lsl #3
    0x06, 0x20, 0xa0, 0xe1,                                      // mov r2, r6
    0x08, 0x10, 0x90, 0xe5,                                      // ldr r1, [r0, #8]
    0x0c, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #12]
    0x01, 0x30, 0x84, 0xe0,                                      // add r3, r4, r1
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x00, 0x30, 0x93, 0x15,                                      // ldrne r3, [r3]
    0x08, 0x00, 0xa0, 0xe1,                                      // mov r0, r8
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x33, 0xff, 0x2f, 0xe1,                                      // blx r3
    0x04, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #4]
    0x01, 0x50, 0x85, 0xe2,                                      // add r5, r5, #1
    0x00, 0x00, 0x55, 0xe1,                                      // cmp r5, r0
    0xf1, 0xff, 0xff, 0xba,                                      // blt 0x6c <run+0x28> @ imm = #-60
    0x00, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4]
    0x00, 0x00, 0x84, 0xe0,                                      // add r0, r4, r0
    0xf0, 0x81, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, pc}
  ],
  interpreterShim: [
    // start:
    0x13, 0x40, 0x2d, 0xe9,                                      // push {r0, r1, r4, lr}
    0x0d, 0x40, 0xa0, 0xe1,                                      // mov r4, sp
    0x20, 0x00, 0x9f, 0xe5,                                      // ldr r0, [pc, #32] @ 0x40 <$d.9>
    0x00, 0x00, 0x8f, 0xe0,                                      // add r0, pc, r0
    0x10, 0x10, 0x8d, 0xe2,                                      // add r1, sp, #16
    0x0d, 0x20, 0xa0, 0xe1,                                      // mov r2, sp
    0x07, 0xd0, 0xcd, 0xe3,                                      // bic sp, sp, #7
    0x04, 0x00, 0x00, 0xeb,                                      // bl 0x44 <run> @ imm = #16
    0x00, 0xc0, 0xa0, 0xe1,                                      // mov r12, r0
    0x04, 0xd0, 0xa0, 0xe1,                                      // mov sp, r4
    0x13, 0x40, 0xbd, 0xe8,                                      // pop {r0, r1, r4, lr}
    0x1c, 0xff, 0x2f, 0xe1,                                      // bx r12
    0x74, 0x01, 0x00, 0x00,                                      // .word 0x00000174
    // run:
    0xf0, 0x4b, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r11, lr}
    0x14, 0x30, 0x90, 0xe5,                                      // ldr r3, [r0, #20]
    0x03, 0x30, 0x90, 0xe7,                                      // ldr r3, [r0, r3]
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x01, 0x00, 0x00, 0x0a,                                      // beq 0x60 <run+0x1c> @ imm = #4
    0x08, 0x10, 0x80, 0xe2,                                      // add r1, r0, #8
    0x4a, 0x00, 0x00, 0xea,                                      // b 0x18c <run+0x148> @ imm = #296
    0x00, 0x30, 0x91, 0xe5,                                      // ldr r3, [r1]
    0x03, 0x11, 0x81, 0xe0,                                      // add r1, r1, r3, lsl #2
    0x08, 0x10, 0x81, 0xe2,                                      // add r1, r1, #8
    0x04, 0x30, 0x91, 0xe4,                                      // ldr r3, [r1], #4
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0xfc, 0xff, 0xff, 0x1a,                                      // bne 0x6c <run+0x28> @ imm = #-16
    0x04, 0x30, 0x81, 0xe2,                                      // add r3, r1, #4
    0x00, 0x80, 0xa0, 0xe3,                                      // mov r8, #0
    0x00, 0xc0, 0xa0, 0xe3,                                      // mov r12, #0
    0x04, 0x10, 0x13, 0xe5,                                      // ldr r1, [r3, #-4]
    0x06, 0x00, 0x51, 0xe3,                                      // cmp r1, #6
    0x06, 0x00, 0x00, 0xca,                                      // bgt 0xac <run+0x68> @ imm = #24
    0x03, 0x00, 0x51, 0xe3,                                      // cmp r1, #3
    0x0a, 0x00, 0x00, 0x0a,                                      // beq 0xc4 <run+0x80> @ imm = #40
    0x05, 0x00, 0x51, 0xe3,                                      // cmp r1, #5
    0x0f, 0x00, 0x00, 0x1a,                                      // bne 0xe0 <run+0x9c> @ imm = #60
    0x0c, 0x40, 0x90, 0xe5,                                      // ldr r4, [r0, #12]
    0x00, 0xc0, 0x93, 0xe5,                                      // ldr r12, [r3]
    0x0b, 0x00, 0x00, 0xea,                                      // b 0xdc <run+0x98> @ imm = #44
    0x07, 0x00, 0x51, 0xe3,                                      // cmp r1, #7
    0x07, 0x00, 0x00, 0x0a,                                      // beq 0xd4 <run+0x90> @ imm = #28
    0x09, 0x00, 0x51, 0xe3,                                      // cmp r1, #9
    0x08, 0x00, 0x00, 0x1a,                                      // bne 0xe0 <run+0x9c> @ imm = #32
    0x08, 0x40, 0x90, 0xe5,                                      // ldr r4, [r0, #8]
    0x04, 0x00, 0x00, 0xea,                                      // b 0xd8 <run+0x94> @ imm = #16
    0x10, 0x50, 0x90, 0xe5,                                      // ldr r5, [r0, #16]
    0x00, 0x80, 0x93, 0xe5,                                      // ldr r8, [r3]
    0x05, 0x40, 0x80, 0xe0,                                      // add r4, r0, r5
    0x01, 0x00, 0x00, 0xea,                                      // b 0xdc <run+0x98> @ imm = #4
    0x04, 0x40, 0x90, 0xe5,                                      // ldr r4, [r0, #4]
    0x04, 0x40, 0x80, 0xe0,                                      // add r4, r0, r4
    0x00, 0x40, 0x83, 0xe5,                                      // str r4, [r3]
    0x08, 0x30, 0x83, 0xe2,                                      // add r3, r3, #8
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xe5, 0xff, 0xff, 0x1a,                                      // bne 0x84 <run+0x40> @ imm = #-108
    0x00, 0x00, 0x58, 0xe3,                                      // cmp r8, #0
    0x22, 0x00, 0x00, 0x0a,                                      // beq 0x180 <run+0x13c> @ imm = #136
    0x10, 0x30, 0x90, 0xe5,                                      // ldr r3, [r0, #16]
    0x0c, 0x10, 0x90, 0xe5,                                      // ldr r1, [r0, #12]
    0x01, 0x00, 0x5c, 0xe3,                                      // cmp r12, #1
    0x03, 0x30, 0x80, 0xe0,                                      // add r3, r0, r3
    0x81, 0xe2, 0x83, 0xe0,                                      // add lr, r3, r1, lsl #5
    0x40, 0x90, 0x83, 0xe2,                                      // add r9, r3, #64
    0x15, 0x00, 0x00, 0xba,                                      // blt 0x168 <run+0x124> @ imm = #84
    0x09, 0x00, 0x5e, 0xe1,                                      // cmp lr, r9
    0x13, 0x00, 0x00, 0x9a,                                      // bls 0x168 <run+0x124> @ imm = #76
    0x00, 0x10, 0x98, 0xe5,                                      // ldr r1, [r8]
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0x03, 0x00, 0x00, 0x1a,                                      // bne 0x134 <run+0xf0> @ imm = #12
    0x18, 0x10, 0x90, 0xe5,                                      // ldr r1, [r0, #24]
    0x08, 0x40, 0x98, 0xe5,                                      // ldr r4, [r8, #8]
    0x01, 0x00, 0x54, 0xe1,                                      // cmp r4, r1
    0x06, 0x00, 0x00, 0xaa,                                      // bge 0x150 <run+0x10c> @ imm = #24
    0x08, 0x40, 0xa0, 0xe1,                                      // mov r4, r8
    0x09, 0x10, 0xa0, 0xe1,                                      // mov r1, r9
    0xe8, 0x00, 0xb4, 0xe8,                                      // ldm r4!, {r3, r5, r6, r7}
    0xe8, 0x00, 0xa1, 0xe8,                                      // stm r1!, {r3, r5, r6, r7}
    0xe8, 0x00, 0x94, 0xe8,                                      // ldm r4, {r3, r5, r6, r7}
    0x20, 0x90, 0x89, 0xe2,                                      // add r9, r9, #32
    0xe8, 0x00, 0x81, 0xe8,                                      // stm r1, {r3, r5, r6, r7}
    0x02, 0x00, 0x5c, 0xe3,                                      // cmp r12, #2
    0x03, 0x00, 0x00, 0x3a,                                      // blo 0x168 <run+0x124> @ imm = #12
    0x01, 0xc0, 0x4c, 0xe2,                                      // sub r12, r12, #1
    0x20, 0x80, 0x88, 0xe2,                                      // add r8, r8, #32
    0x0e, 0x00, 0x59, 0xe1,                                      // cmp r9, lr
    0xeb, 0xff, 0xff, 0x3a,                                      // blo 0x118 <run+0xd4> @ imm = #-84
    0x0e, 0x00, 0x59, 0xe1,                                      // cmp r9, lr
    0x03, 0x00, 0x00, 0x2a,                                      // bhs 0x180 <run+0x13c> @ imm = #12
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x20, 0x10, 0x89, 0xe4,                                      // str r1, [r9], #32
    0x0e, 0x00, 0x59, 0xe1,                                      // cmp r9, lr
    0xfc, 0xff, 0xff, 0x3a,                                      // blo 0x174 <run+0x130> @ imm = #-16
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x10, 0x82, 0xe5,                                      // str r1, [r2]
    0x00, 0x10, 0xa0, 0xe1,                                      // mov r1, r0
    0x00, 0x10, 0x91, 0xe5,                                      // ldr r1, [r1]
    0x01, 0x00, 0x80, 0xe0,                                      // add r0, r0, r1
    0xf0, 0x8b, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r11, pc}
  ],
  undefinedStubs: [
    // call:
    0x0f, 0x50, 0x2d, 0xe9,                                      // push {r0, r1, r2, r3, r12, lr}
    0x28, 0x00, 0x9f, 0xe5,                                      // ldr r0, [pc, #40] @ 0x44 <$d.7>
    0x00, 0x00, 0x8f, 0xe0,                                      // add r0, pc, r0
    0x0c, 0x10, 0xa0, 0xe1,                                      // mov r1, r12
    0x0d, 0x20, 0xa0, 0xe1,                                      // mov r2, sp
    0x07, 0x00, 0x00, 0xeb,                                      // bl 0x48 <run> @ imm = #28
    0x00, 0xc0, 0xa0, 0xe1,                                      // mov r12, r0
    0x0f, 0x00, 0xbd, 0xe8,                                      // pop {r0, r1, r2, r3}
    0x04, 0xe0, 0x9d, 0xe5,                                      // ldr lr, [sp, #4]
    0x08, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #8
    0x00, 0x00, 0x5c, 0xe3,                                      // cmp r12, #0
    0x1c, 0xff, 0x2f, 0x11,                                      // bxne r12
    0x1e, 0xff, 0x2f, 0xe1,                                      // bx lr
    0xa8, 0x00, 0x00, 0x00,                                      // .word 0x000000a8
    // run:
    0x1c, 0x10, 0x91, 0xe5,                                      // ldr r1, [r1, #28]
    0x00, 0x20, 0xa0, 0xe1,                                      // mov r2, r0
    0x81, 0x11, 0xb2, 0xe7,                                      // ldr r1, [r2, r1, lsl #3]!
    0x01, 0x00, 0x80, 0xe0,                                      // add r0, r0, r1
    0x04, 0x10, 0x92, 0xe5,                                      // ldr r1, [r2, #4]
    0x05, 0x00, 0x00, 0xeb,                                      // bl 0x78 <stop> @ imm = #20
    // systemCall:
    0xb0, 0x40, 0x2d, 0xe9,                                      // push {r4, r5, r7, lr}
    0x10, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #16]
    0x14, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #20]
    0x18, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp, #24]
    0x00, 0x00, 0x00, 0xef,                                      // svc #0
    0xb0, 0x80, 0xbd, 0xe8,                                      // pop {r4, r5, r7, pc}
    // stop:
    0x10, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #16
    0x01, 0x20, 0xa0, 0xe1,                                      // mov r2, r1
    0x00, 0x10, 0xa0, 0xe1,                                      // mov r1, r0
    0x04, 0x00, 0xa0, 0xe3,                                      // mov r0, #4
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x02, 0x00, 0xa0, 0xe3,                                      // mov r0, #2
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x40, 0xa0, 0xe3,                                      // mov r4, #0
    0x00, 0x40, 0x8d, 0xe5,                                      // str r4, [sp]
    0x04, 0x40, 0x8d, 0xe5,                                      // str r4, [sp, #4]
    0xee, 0xff, 0xff, 0xeb,                                      // bl 0x60 <systemCall> @ imm = #-72
    0xf8, 0x50, 0xa0, 0xe3,                                      // mov r5, #248
    0x7f, 0x00, 0xa0, 0xe3,                                      // mov r0, #127
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x40, 0x8d, 0xe5,                                      // str r4, [sp]
    0x30, 0x00, 0x8d, 0xe9,                                      // stmib sp, {r4, r5}
    0xe6, 0xff, 0xff, 0xeb,                                      // bl 0x60 <systemCall> @ imm = #-104
    0xf7, 0xff, 0xff, 0xea,                                      // b 0xa8 <stop+0x30> @ imm = #-36
  ],
  dlsymStubs: [
    // call:
    0x0f, 0x50, 0x2d, 0xe9,                                      // push {r0, r1, r2, r3, r12, lr}
    0x28, 0x00, 0x9f, 0xe5,                                      // ldr r0, [pc, #40] @ 0x44 <$d.7>
    0x00, 0x00, 0x8f, 0xe0,                                      // add r0, pc, r0
    0x0c, 0x10, 0xa0, 0xe1,                                      // mov r1, r12
    0x0d, 0x20, 0xa0, 0xe1,                                      // mov r2, sp
    0x07, 0x00, 0x00, 0xeb,                                      // bl 0x48 <run> @ imm = #28
    0x00, 0xc0, 0xa0, 0xe1,                                      // mov r12, r0
    0x0f, 0x00, 0xbd, 0xe8,                                      // pop {r0, r1, r2, r3}
    0x04, 0xe0, 0x9d, 0xe5,                                      // ldr lr, [sp, #4]
    0x08, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #8
    0x00, 0x00, 0x5c, 0xe3,                                      // cmp r12, #0
    0x1c, 0xff, 0x2f, 0x11,                                      // bxne r12
    0x1e, 0xff, 0x2f, 0xe1,                                      // bx lr
    0x60, 0x01, 0x00, 0x00,                                      // .word 0x00000160
    // run:
    0xf0, 0x4f, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r10, r11, lr}
    0x08, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #8
    0x00, 0xb0, 0xa0, 0xe1,                                      // mov r11, r0
    0x00, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0]
    0x00, 0x30, 0x92, 0xe5,                                      // ldr r3, [r2]
    0x00, 0x00, 0x9b, 0xe7,                                      // ldr r0, [r11, r0]
    0x01, 0x00, 0x73, 0xe3,                                      // cmn r3, #1
    0x01, 0x00, 0x00, 0x0a,                                      // beq 0x70 <run+0x28> @ imm = #4
    0x08, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #8
    0xf0, 0x8f, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, r11, pc}
    0x04, 0x30, 0x9b, 0xe5,                                      // ldr r3, [r11, #4]
    0x01, 0x00, 0x53, 0xe3,                                      // cmp r3, #1
    0xfa, 0xff, 0xff, 0xba,                                      // blt 0x68 <run+0x20> @ imm = #-24
    0x1c, 0x10, 0x91, 0xe5,                                      // ldr r1, [r1, #28]
    0x04, 0xa0, 0x92, 0xe5,                                      // ldr r10, [r2, #4]
    0xf0, 0x80, 0x9f, 0xe5,                                      // ldr r8, [pc, #240] @ 0x17c <$d.1>
    0x04, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #4]
    0x83, 0x10, 0x83, 0xe0,                                      // add r1, r3, r3, lsl #1
    0x08, 0x70, 0x8b, 0xe2,                                      // add r7, r11, #8
    0x01, 0x61, 0x87, 0xe0,                                      // add r6, r7, r1, lsl #2
    0x01, 0x90, 0x8b, 0xe2,                                      // add r9, r11, #1
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x10, 0x8d, 0xe5,                                      // str r1, [sp]
    0x07, 0x10, 0x46, 0xe0,                                      // sub r1, r6, r7
    0x07, 0x40, 0xa0, 0xe1,                                      // mov r4, r7
    0x11, 0xf8, 0x51, 0xe7,                                      // smmul r1, r1, r8
    0x41, 0x31, 0xa0, 0xe1,                                      // asr r3, r1, #2
    0xa1, 0x1f, 0x83, 0xe0,                                      // add r1, r3, r1, lsr #31
    0x81, 0x50, 0x81, 0xe0,                                      // add r5, r1, r1, lsl #1
    0x05, 0x31, 0xb4, 0xe7,                                      // ldr r3, [r4, r5, lsl #2]!
    0x03, 0x10, 0xdb, 0xe7,                                      // ldrb r1, [r11, r3]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x09, 0x00, 0x00, 0x0a,                                      // beq 0xf4 <run+0xac> @ imm = #36
    0x03, 0xc0, 0x89, 0xe0,                                      // add r12, r9, r3
    0x0a, 0x30, 0xa0, 0xe1,                                      // mov r3, r10
    0x00, 0xe0, 0xd3, 0xe5,                                      // ldrb lr, [r3]
    0x0e, 0x00, 0x51, 0xe1,                                      // cmp r1, lr
    0x06, 0x00, 0x00, 0x1a,                                      // bne 0xfc <run+0xb4> @ imm = #24
    0x01, 0x10, 0xdc, 0xe4,                                      // ldrb r1, [r12], #1
    0x01, 0x30, 0x83, 0xe2,                                      // add r3, r3, #1
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xf8, 0xff, 0xff, 0x1a,                                      // bne 0xd4 <run+0x8c> @ imm = #-32
    0x00, 0x00, 0x00, 0xea,                                      // b 0xf8 <run+0xb0> @ imm = #0
    0x0a, 0x30, 0xa0, 0xe1,                                      // mov r3, r10
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x30, 0xd3, 0xe5,                                      // ldrb r3, [r3]
    0x03, 0x10, 0x41, 0xe0,                                      // sub r1, r1, r3
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x01, 0x00, 0x00, 0xda,                                      // ble 0x114 <run+0xcc> @ imm = #4
    0x04, 0x60, 0xa0, 0xe1,                                      // mov r6, r4
    0x09, 0x00, 0x00, 0xea,                                      // b 0x13c <run+0xf4> @ imm = #36
    0x07, 0x00, 0x00, 0x1a,                                      // bne 0x138 <run+0xf0> @ imm = #28
    0x05, 0x11, 0x87, 0xe0,                                      // add r1, r7, r5, lsl #2
    0x04, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #4]
    0x04, 0x10, 0x91, 0xe5,                                      // ldr r1, [r1, #4]
    0x41, 0x01, 0x53, 0xe1,                                      // cmp r3, r1, asr #2
    0x02, 0x00, 0x00, 0xaa,                                      // bge 0x138 <run+0xf0> @ imm = #8
    0x04, 0x60, 0xa0, 0xe1,                                      // mov r6, r4
    0x00, 0x40, 0x8d, 0xe5,                                      // str r4, [sp]
    0x00, 0x00, 0x00, 0xea,                                      // b 0x13c <run+0xf4> @ imm = #0
    0x0c, 0x70, 0x84, 0xe2,                                      // add r7, r4, #12
    0x06, 0x00, 0x57, 0xe1,                                      // cmp r7, r6
    0xd7, 0xff, 0xff, 0x3a,                                      // blo 0xa4 <run+0x5c> @ imm = #-164
    0x00, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp]
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0xc5, 0xff, 0xff, 0x0a,                                      // beq 0x68 <run+0x20> @ imm = #-236
    0x04, 0x10, 0x93, 0xe5,                                      // ldr r1, [r3, #4]
    0x03, 0x10, 0x01, 0xe2,                                      // and r1, r1, #3
    0x02, 0x00, 0x51, 0xe3,                                      // cmp r1, #2
    0xc1, 0xff, 0xff, 0x0a,                                      // beq 0x68 <run+0x20> @ imm = #-252
    0x08, 0x00, 0x93, 0xe5,                                      // ldr r0, [r3, #8]
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0x00, 0x00, 0x8b, 0xe0,                                      // add r0, r11, r0
    0x00, 0x00, 0x90, 0x05,                                      // ldreq r0, [r0]
    0x00, 0x00, 0x82, 0xe5,                                      // str r0, [r2]
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0xba, 0xff, 0xff, 0xea,                                      // b 0x68 <run+0x20> @ imm = #-280
    0xab, 0xaa, 0xaa, 0x2a,                                      // .word 0x2aaaaaab
  ],
  libraries: [
    // call:
    0x0f, 0x50, 0x2d, 0xe9,                                      // push {r0, r1, r2, r3, r12, lr}
    0x28, 0x00, 0x9f, 0xe5,                                      // ldr r0, [pc, #40] @ 0x44 <$d.7>
    0x00, 0x00, 0x8f, 0xe0,                                      // add r0, pc, r0
    0x0c, 0x10, 0xa0, 0xe1,                                      // mov r1, r12
    0x0d, 0x20, 0xa0, 0xe1,                                      // mov r2, sp
    0x07, 0x00, 0x00, 0xeb,                                      // bl 0x48 <run> @ imm = #28
    0x00, 0xc0, 0xa0, 0xe1,                                      // mov r12, r0
    0x0f, 0x00, 0xbd, 0xe8,                                      // pop {r0, r1, r2, r3}
    0x04, 0xe0, 0x9d, 0xe5,                                      // ldr lr, [sp, #4]
    0x08, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #8
    0x00, 0x00, 0x5c, 0xe3,                                      // cmp r12, #0
    0x1c, 0xff, 0x2f, 0x11,                                      // bxne r12
    0x1e, 0xff, 0x2f, 0xe1,                                      // bx lr
    0x58, 0x40, 0x00, 0x00,                                      // .word 0x00004058
    // run:
    0xf0, 0x4f, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r10, r11, lr}
    0x4d, 0xdf, 0x4d, 0xe2,                                      // sub sp, sp, #308
    0x00, 0x50, 0xa0, 0xe1,                                      // mov r5, r0
    0x1c, 0x00, 0x91, 0xe5,                                      // ldr r0, [r1, #28]
    0x80, 0x82, 0x41, 0xe0,                                      // sub r8, r1, r0, lsl #5
    0x0c, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5, #12]
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x01, 0x70, 0x85, 0xe0,                                      // add r7, r5, r1
    0x27, 0x00, 0x00, 0x0a,                                      // beq 0x10c <run+0xc4> @ imm = #156
    0x02, 0xa0, 0xa0, 0xe1,                                      // mov r10, r2
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x2a, 0x00, 0x00, 0x1a,                                      // bne 0x124 <run+0xdc> @ imm = #168
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x10, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5, #16]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x11, 0x9a, 0x07,                                      // ldreq r1, [r10, r0, lsl #2]
    0x00, 0x11, 0x87, 0xe7,                                      // str r1, [r7, r0, lsl #2]
    0x01, 0x00, 0x80, 0xe2,                                      // add r0, r0, #1
    0x03, 0x00, 0x50, 0xe3,                                      // cmp r0, #3
    0xf7, 0xff, 0xff, 0x1a,                                      // bne 0x7c <run+0x34> @ imm = #-36
    0x40, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #64]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x98, 0x02, 0x00, 0x0a,                                      // beq 0xb0c <run+0xac4> @ imm = #2656
    0x00, 0x10, 0x95, 0xe7,                                      // ldr r1, [r5, r0]
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x00, 0x40, 0xa0, 0xe3,                                      // mov r4, #0
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x02, 0x00, 0x00, 0x0a,                                      // beq 0xc8 <run+0x80> @ imm = #8
    0x1f, 0x00, 0xa0, 0xe3,                                      // mov r0, #31
    0x31, 0xff, 0x2f, 0xe1,                                      // blx r1
    0x00, 0x40, 0xa0, 0xe1,                                      // mov r4, r0
    0x9c, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #156]
    0x20, 0x20, 0x8d, 0xe2,                                      // add r2, sp, #32
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x10, 0x85, 0xe0,                                      // add r1, r5, r0
    0x63, 0x00, 0xe0, 0xe3,                                      // mvn r0, #99
    0x47, 0x80, 0xa0, 0xe3,                                      // mov r8, #71
    0x01, 0x8c, 0x88, 0xe3,                                      // orr r8, r8, #256
    0x00, 0x60, 0x8d, 0xe5,                                      // str r6, [sp]
    0x40, 0x01, 0x8d, 0xe9,                                      // stmib sp, {r6, r8}
    0x1e, 0x03, 0x00, 0xeb,                                      // bl 0xd6c <systemCall> @ imm = #3192
    0x01, 0x00, 0x70, 0xe3,                                      // cmn r0, #1
    0x54, 0x00, 0x00, 0xda,                                      // ble 0x24c <run+0x204> @ imm = #336
    0x20, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #32]
    0x2c, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #44]
    0x1c, 0x00, 0x87, 0xe5,                                      // str r0, [r7, #28]
    0x20, 0x10, 0x87, 0xe5,                                      // str r1, [r7, #32]
    0x7f, 0x02, 0x00, 0xea,                                      // b 0xb0c <run+0xac4> @ imm = #2556
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x01, 0x30, 0xa0, 0xe3,                                      // mov r3, #1
    0x25, 0x03, 0x00, 0xeb,                                      // bl 0xdb8 <finalise> @ imm = #3220
    0x79, 0x02, 0x00, 0xea,                                      // b 0xb0c <run+0xac4> @ imm = #2532
    0x02, 0x40, 0x40, 0xe2,                                      // sub r4, r0, #2
    0x06, 0x00, 0x54, 0xe3,                                      // cmp r4, #6
    0x25, 0x00, 0x00, 0xca,                                      // bgt 0x1c8 <run+0x180> @ imm = #148
    0x04, 0x00, 0x50, 0xe3,                                      // cmp r0, #4
    0x51, 0x00, 0x00, 0xda,                                      // ble 0x280 <run+0x238> @ imm = #324
    0x05, 0x00, 0x50, 0xe3,                                      // cmp r0, #5
    0xef, 0x00, 0x00, 0x0a,                                      // beq 0x500 <run+0x4b8> @ imm = #956
    0x06, 0x00, 0x50, 0xe3,                                      // cmp r0, #6
    0xf8, 0x00, 0x00, 0x0a,                                      // beq 0x52c <run+0x4e4> @ imm = #992
    0x08, 0x00, 0x50, 0xe3,                                      // cmp r0, #8
    0x1b, 0x01, 0x00, 0x1a,                                      // bne 0x5c0 <run+0x578> @ imm = #1132
    0x03, 0x00, 0x9a, 0xe9,                                      // ldmib r10, {r0, r1}
    0x20, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #32]
    0x24, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #36]
    0x08, 0x00, 0xa0, 0xe3,                                      // mov r0, #8
    0x20, 0x10, 0x8d, 0xe2,                                      // add r1, sp, #32
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x20, 0x81, 0xe7,                                      // str r2, [r1, r0]
    0x04, 0x00, 0x80, 0xe2,                                      // add r0, r0, #4
    0x10, 0x00, 0x50, 0xe3,                                      // cmp r0, #16
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x168 <run+0x120> @ imm = #-20
    0x00, 0x00, 0x9a, 0xe5,                                      // ldr r0, [r10]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x91, 0x01, 0x00, 0x0a,                                      // beq 0x7cc <run+0x784> @ imm = #1604
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x55, 0x07, 0x00, 0xeb,                                      // bl 0x1ef4 <errorOf> @ imm = #7508
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x06, 0x00, 0x00, 0x0a,                                      // beq 0x1c0 <run+0x178> @ imm = #24
    0x0c, 0x60, 0x80, 0xe5,                                      // str r6, [r0, #12]
    0x18, 0x00, 0x87, 0xe2,                                      // add r0, r7, #24
    0x9f, 0x1f, 0x90, 0xe1,                                      // ldrex r1, [r0]
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x91, 0x2f, 0x80, 0xe1,                                      // strex r2, r1, [r0]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xfa, 0xff, 0xff, 0x1a,                                      // bne 0x1ac <run+0x164> @ imm = #-24
    0x34, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #52]
    0x8b, 0x01, 0x00, 0xea,                                      // b 0x7f8 <run+0x7b0> @ imm = #1580
    0x09, 0x00, 0x40, 0xe2,                                      // sub r0, r0, #9
    0x10, 0x20, 0x95, 0xe5,                                      // ldr r2, [r5, #16]
    0x00, 0xb0, 0xa0, 0xe3,                                      // mov r11, #0
    0x01, 0x00, 0x10, 0xe3,                                      // tst r0, #1
    0x04, 0x40, 0x9a, 0xe5,                                      // ldr r4, [r10, #4]
    0x01, 0x10, 0xa0, 0xe3,                                      // mov r1, #1
    0x28, 0xb0, 0x8d, 0xe5,                                      // str r11, [sp, #40]
    0x24, 0xb0, 0x8d, 0xe5,                                      // str r11, [sp, #36]
    0x08, 0xb0, 0x9a, 0x15,                                      // ldrne r11, [r10, #8]
    0x30, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #48]
    0xa0, 0x6f, 0x80, 0xe0,                                      // add r6, r0, r0, lsr #31
    0x2c, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #44]
    0x28, 0x10, 0x8d, 0x15,                                      // strne r1, [sp, #40]
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x00, 0x90, 0x9a, 0xe5,                                      // ldr r9, [r10]
    0x20, 0x40, 0x8d, 0xe5,                                      // str r4, [sp, #32]
    0x24, 0xb0, 0x8d, 0x15,                                      // strne r11, [sp, #36]
    0x95, 0x0b, 0x00, 0xeb,                                      // bl 0x3070 <begin> @ imm = #11860
    0x00, 0x10, 0xd4, 0xe5,                                      // ldrb r1, [r4]
    0x18, 0x40, 0x8d, 0xe5,                                      // str r4, [sp, #24]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x33, 0x00, 0x00, 0x0a,                                      // beq 0x2f8 <run+0x2b0> @ imm = #204
    0x05, 0x00, 0xa0, 0xe3,                                      // mov r0, #5
    0x01, 0x20, 0x84, 0xe2,                                      // add r2, r4, #1
    0x15, 0x0c, 0x80, 0xe3,                                      // orr r0, r0, #5376
    0x80, 0x02, 0x80, 0xe0,                                      // add r0, r0, r0, lsl #5
    0x01, 0x00, 0x80, 0xe0,                                      // add r0, r0, r1
    0x01, 0x10, 0xd2, 0xe4,                                      // ldrb r1, [r2], #1
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xfa, 0xff, 0xff, 0x1a,                                      // bne 0x234 <run+0x1ec> @ imm = #-24
    0x2c, 0x00, 0x00, 0xea,                                      // b 0x300 <run+0x2b8> @ imm = #176
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x2d, 0x02, 0x00, 0x0a,                                      // beq 0xb0c <run+0xac4> @ imm = #2228
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x01, 0x01, 0x8d, 0xe9,                                      // stmib sp, {r0, r8}
    0x20, 0x20, 0x8d, 0xe2,                                      // add r2, sp, #32
    0x63, 0x00, 0xe0, 0xe3,                                      // mvn r0, #99
    0x04, 0x10, 0xa0, 0xe1,                                      // mov r1, r4
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0xbd, 0x02, 0x00, 0xeb,                                      // bl 0xd6c <systemCall> @ imm = #2804
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x9e, 0xff, 0xff, 0x5a,                                      // bpl 0xf8 <run+0xb0> @ imm = #-392
    0x22, 0x02, 0x00, 0xea,                                      // b 0xb0c <run+0xac4> @ imm = #2184
    0x02, 0x00, 0x50, 0xe3,                                      // cmp r0, #2
    0xb4, 0x00, 0x00, 0x0a,                                      // beq 0x55c <run+0x514> @ imm = #720
    0x04, 0x00, 0x50, 0xe3,                                      // cmp r0, #4
    0xcb, 0x00, 0x00, 0x1a,                                      // bne 0x5c0 <run+0x578> @ imm = #812
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x12, 0x07, 0x00, 0xeb,                                      // bl 0x1ef4 <errorOf> @ imm = #7240
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x50, 0x01, 0x00, 0x0a,                                      // beq 0x7f4 <run+0x7ac> @ imm = #1344
    0x04, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #4]
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x00, 0x00, 0x8a, 0xe5,                                      // str r0, [r10]
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x09, 0x07, 0x00, 0xeb,                                      // bl 0x1ef4 <errorOf> @ imm = #7204
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x0e, 0x02, 0x00, 0x0a,                                      // beq 0xb10 <run+0xac8> @ imm = #2104
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x0c, 0x60, 0x80, 0xe5,                                      // str r6, [r0, #12]
    0x18, 0x00, 0x87, 0xe2,                                      // add r0, r7, #24
    0x9f, 0x1f, 0x90, 0xe1,                                      // ldrex r1, [r0]
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x91, 0x2f, 0x80, 0xe1,                                      // strex r2, r1, [r0]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xfa, 0xff, 0xff, 0x1a,                                      // bne 0x2e0 <run+0x298> @ imm = #-24
    0x05, 0x02, 0x00, 0xea,                                      // b 0xb10 <run+0xac8> @ imm = #2068
    0x05, 0x00, 0xa0, 0xe3,                                      // mov r0, #5
    0x15, 0x0c, 0x80, 0xe3,                                      // orr r0, r0, #5376
    0x60, 0x1a, 0x9f, 0xe5,                                      // ldr r1, [pc, #2656] @ 0xd68 <$d.1>
    0x34, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #52]
    0x07, 0x00, 0x49, 0xe0,                                      // sub r0, r9, r7
    0x89, 0x0f, 0x40, 0xe2,                                      // sub r0, r0, #548
    0x09, 0x40, 0xa0, 0xe1,                                      // mov r4, r9
    0x90, 0x11, 0x82, 0xe0,                                      // umull r1, r2, r0, r1
    0x44, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5, #68]
    0x00, 0x90, 0xe0, 0xe3,                                      // mvn r9, #0
    0xc6, 0x30, 0xa0, 0xe1,                                      // asr r3, r6, #1
    0x01, 0x12, 0x81, 0xe0,                                      // add r1, r1, r1, lsl #4
    0x01, 0x01, 0x50, 0xe1,                                      // cmp r0, r1, lsl #2
    0x22, 0x93, 0xa0, 0x31,                                      // lsrlo r9, r2, #6
    0x01, 0x00, 0x74, 0xe3,                                      // cmn r4, #1
    0x1c, 0x30, 0x8d, 0xe5,                                      // str r3, [sp, #28]
    0x18, 0x00, 0x00, 0x0a,                                      // beq 0x3a0 <run+0x358> @ imm = #96
    0x01, 0x11, 0xa0, 0xe1,                                      // lsl r1, r1, #2
    0x01, 0x00, 0x50, 0xe1,                                      // cmp r0, r1
    0x3e, 0x00, 0x00, 0x2a,                                      // bhs 0x444 <run+0x3fc> @ imm = #248
    0x5c, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #92]
    0x89, 0x11, 0x89, 0xe0,                                      // add r1, r9, r9, lsl #3
    0x00, 0x00, 0x85, 0xe0,                                      // add r0, r5, r0
    0x01, 0x02, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #4
    0x06, 0x21, 0xa0, 0xe3,                                      // mov r2, #-2147483647
    0x50, 0x10, 0x90, 0xe5,                                      // ldr r1, [r0, #80]
    0x54, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #84]
    0x20, 0x40, 0x8d, 0xe2,                                      // add r4, sp, #32
    0x00, 0x10, 0x8d, 0xe5,                                      // str r1, [sp]
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x15, 0x00, 0x8d, 0xe9,                                      // stmib sp, {r0, r2, r4}
    0x4a, 0x0f, 0x8d, 0xe2,                                      // add r0, sp, #296
    0x07, 0x20, 0xa0, 0xe1,                                      // mov r2, r7
    0x08, 0x30, 0xa0, 0xe1,                                      // mov r3, r8
    0x77, 0x0d, 0x00, 0xeb,                                      // bl 0x3964 <search> @ imm = #13788
    0x2c, 0x01, 0x9d, 0xe5,                                      // ldr r0, [sp, #300]
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x02, 0x00, 0x70, 0xe3,                                      // cmn r0, #2
    0xad, 0x00, 0x00, 0x1a,                                      // bne 0x64c <run+0x604> @ imm = #692
    0x00, 0x80, 0xa0, 0xe3,                                      // mov r8, #0
    0x00, 0x40, 0x8d, 0xe5,                                      // str r4, [sp]
    0x04, 0x01, 0x00, 0xea,                                      // b 0x7b4 <run+0x76c> @ imm = #1040
    0x5c, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #92]
    0x83, 0x11, 0x83, 0xe0,                                      // add r1, r3, r3, lsl #3
    0x00, 0x00, 0x85, 0xe0,                                      // add r0, r5, r0
    0x01, 0x12, 0x80, 0xe0,                                      // add r1, r0, r1, lsl #4
    0x03, 0x90, 0xa0, 0xe1,                                      // mov r9, r3
    0x48, 0x20, 0xd1, 0xe5,                                      // ldrb r2, [r1, #72]
    0x01, 0x00, 0x12, 0xe3,                                      // tst r2, #1
    0x3f, 0x00, 0x00, 0x1a,                                      // bne 0x4c0 <run+0x478> @ imm = #252
    0x4c, 0x10, 0x91, 0xe5,                                      // ldr r1, [r1, #76]
    0x20, 0x20, 0x8d, 0xe2,                                      // add r2, sp, #32
    0x08, 0x30, 0xa0, 0xe1,                                      // mov r3, r8
    0x81, 0x11, 0x81, 0xe0,                                      // add r1, r1, r1, lsl #3
    0x01, 0x02, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #4
    0x50, 0x10, 0x90, 0xe5,                                      // ldr r1, [r0, #80]
    0x54, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #84]
    0x0c, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #12]
    0x00, 0x10, 0x8d, 0xe5,                                      // str r1, [sp]
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x01, 0x02, 0x8d, 0xe9,                                      // stmib sp, {r0, r9}
    0x12, 0x0e, 0x8d, 0xe2,                                      // add r0, sp, #288
    0x07, 0x20, 0xa0, 0xe1,                                      // mov r2, r7
    0x5a, 0x0d, 0x00, 0xeb,                                      // bl 0x3964 <search> @ imm = #13672
    0x24, 0x01, 0x9d, 0xe5,                                      // ldr r0, [sp, #292]
    0x02, 0x00, 0x70, 0xe3,                                      // cmn r0, #2
    0xe7, 0x00, 0x00, 0x0a,                                      // beq 0x7a4 <run+0x75c> @ imm = #924
    0x08, 0x90, 0xa0, 0xe1,                                      // mov r9, r8
    0x20, 0x81, 0x9d, 0xe5,                                      // ldr r8, [sp, #288]
    0x00, 0x00, 0x58, 0xe3,                                      // cmp r8, #0
    0xab, 0x01, 0x00, 0x0a,                                      // beq 0xac4 <run+0xa7c> @ imm = #1708
    0x1c, 0x10, 0x85, 0xe2,                                      // add r1, r5, #28
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x21, 0x11, 0xe7,                                      // ldr r2, [r1, -r0, lsl #2]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x02, 0x00, 0x00, 0x0a,                                      // beq 0x434 <run+0x3ec> @ imm = #8
    0x02, 0x20, 0x95, 0xe7,                                      // ldr r2, [r5, r2]
    0x08, 0x00, 0x52, 0xe1,                                      // cmp r2, r8
    0xa5, 0x01, 0x00, 0x0a,                                      // beq 0xacc <run+0xa84> @ imm = #1684
    0x01, 0x00, 0x40, 0xe2,                                      // sub r0, r0, #1
    0x09, 0x00, 0x70, 0xe3,                                      // cmn r0, #9
    0xf6, 0xff, 0xff, 0x1a,                                      // bne 0x41c <run+0x3d4> @ imm = #-40
    0xb0, 0x01, 0x00, 0xea,                                      // b 0xb08 <run+0xac0> @ imm = #1728
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x11, 0x00, 0x00, 0x0a,                                      // beq 0x494 <run+0x44c> @ imm = #68
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0xee, 0x0e, 0x00, 0xeb,                                      // bl 0x4018 <programOf> @ imm = #15288
    0x04, 0x00, 0x50, 0xe1,                                      // cmp r0, r4
    0x0b, 0x00, 0x00, 0x0a,                                      // beq 0x494 <run+0x44c> @ imm = #44
    0x00, 0x00, 0x5b, 0xe3,                                      // cmp r11, #0
    0x3c, 0x00, 0x95, 0x15,                                      // ldrne r0, [r5, #60]
    0x1c, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp, #28]
    0x18, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #24]
    0x08, 0x60, 0xa0, 0xe1,                                      // mov r6, r8
    0x00, 0x00, 0x50, 0x13,                                      // cmpne r0, #0
    0x7d, 0x01, 0x00, 0x1a,                                      // bne 0xa78 <run+0xa30> @ imm = #1524
    0x38, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #56]
    0x00, 0x20, 0x95, 0xe7,                                      // ldr r2, [r5, r0]
    0x04, 0x00, 0xa0, 0xe1,                                      // mov r0, r4
    0x32, 0xff, 0x2f, 0xe1,                                      // blx r2
    0x7c, 0x01, 0x00, 0xea,                                      // b 0xa88 <run+0xa40> @ imm = #1520
    0x00, 0x00, 0x5b, 0xe3,                                      // cmp r11, #0
    0x3c, 0x00, 0x95, 0x15,                                      // ldrne r0, [r5, #60]
    0x18, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #24]
    0x08, 0x60, 0xa0, 0xe1,                                      // mov r6, r8
    0x00, 0x00, 0x50, 0x13,                                      // cmpne r0, #0
    0xd5, 0x00, 0x00, 0x1a,                                      // bne 0x804 <run+0x7bc> @ imm = #852
    0x38, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #56]
    0x00, 0x20, 0x95, 0xe7,                                      // ldr r2, [r5, r0]
    0x04, 0x00, 0xa0, 0xe1,                                      // mov r0, r4
    0x32, 0xff, 0x2f, 0xe1,                                      // blx r2
    0xd4, 0x00, 0x00, 0xea,                                      // b 0x814 <run+0x7cc> @ imm = #848
    0x58, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5, #88]
    0x54, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #84]
    0x64, 0x20, 0x95, 0xe5,                                      // ldr r2, [r5, #100]
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0x80, 0x00, 0x00, 0xba,                                      // blt 0x6d8 <run+0x690> @ imm = #512
    0x00, 0x31, 0x82, 0xe0,                                      // add r3, r2, r0, lsl #2
    0x03, 0x60, 0x85, 0xe0,                                      // add r6, r5, r3
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x03, 0x41, 0x96, 0xe7,                                      // ldr r4, [r6, r3, lsl #2]
    0x09, 0x00, 0x54, 0xe1,                                      // cmp r4, r9
    0x7b, 0x00, 0x00, 0x0a,                                      // beq 0x6dc <run+0x694> @ imm = #492
    0x01, 0x30, 0x83, 0xe2,                                      // add r3, r3, #1
    0x03, 0x00, 0x51, 0xe1,                                      // cmp r1, r3
    0xf9, 0xff, 0xff, 0x1a,                                      // bne 0x4e0 <run+0x498> @ imm = #-28
    0x01, 0x30, 0xa0, 0xe1,                                      // mov r3, r1
    0x76, 0x00, 0x00, 0xea,                                      // b 0x6dc <run+0x694> @ imm = #472
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x0a, 0x30, 0xa0, 0xe1,                                      // mov r3, r10
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x00, 0x60, 0x8d, 0xe5,                                      // str r6, [sp]
    0xb6, 0x06, 0x00, 0xeb,                                      // bl 0x1ff8 <tell> @ imm = #6872
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x7a, 0x01, 0x00, 0x1a,                                      // bne 0xb10 <run+0xac8> @ imm = #1512
    0x28, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #40]
    0xb2, 0x00, 0x00, 0xea,                                      // b 0x7f8 <run+0x7b0> @ imm = #712
    0x01, 0x00, 0xa0, 0xe3,                                      // mov r0, #1
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x0a, 0x30, 0xa0, 0xe1,                                      // mov r3, r10
    0xab, 0x06, 0x00, 0xeb,                                      // bl 0x1ff8 <tell> @ imm = #6828
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x6e, 0x01, 0x00, 0x1a,                                      // bne 0xb10 <run+0xac8> @ imm = #1464
    0x2c, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #44]
    0xa6, 0x00, 0x00, 0xea,                                      // b 0x7f8 <run+0x7b0> @ imm = #664
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x0a, 0x30, 0xa0, 0xe1,                                      // mov r3, r10
    0x40, 0x04, 0x00, 0xeb,                                      // bl 0x1674 <open> @ imm = #4352
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x64, 0x01, 0x00, 0x1a,                                      // bne 0xb10 <run+0xac8> @ imm = #1424
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x57, 0x06, 0x00, 0xeb,                                      // bl 0x1ef4 <errorOf> @ imm = #6492
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x06, 0x00, 0x00, 0x0a,                                      // beq 0x5b8 <run+0x570> @ imm = #24
    0x0c, 0x60, 0x80, 0xe5,                                      // str r6, [r0, #12]
    0x18, 0x00, 0x87, 0xe2,                                      // add r0, r7, #24
    0x9f, 0x1f, 0x90, 0xe1,                                      // ldrex r1, [r0]
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x91, 0x2f, 0x80, 0xe1,                                      // strex r2, r1, [r0]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xfa, 0xff, 0xff, 0x1a,                                      // bne 0x5a4 <run+0x55c> @ imm = #-24
    0x1c, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #28]
    0x8d, 0x00, 0x00, 0xea,                                      // b 0x7f8 <run+0x7b0> @ imm = #564
    0x00, 0x00, 0x9a, 0xe5,                                      // ldr r0, [r10]
    0x9c, 0x17, 0x9f, 0xe5,                                      // ldr r1, [pc, #1948] @ 0xd68 <$d.1>
    0x08, 0xb0, 0xa0, 0xe1,                                      // mov r11, r8
    0x07, 0x00, 0x40, 0xe0,                                      // sub r0, r0, r7
    0x89, 0x0f, 0x40, 0xe2,                                      // sub r0, r0, #548
    0x00, 0x80, 0xe0, 0xe3,                                      // mvn r8, #0
    0x90, 0x11, 0x82, 0xe0,                                      // umull r1, r2, r0, r1
    0x44, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5, #68]
    0x01, 0x12, 0x81, 0xe0,                                      // add r1, r1, r1, lsl #4
    0x01, 0x01, 0x50, 0xe1,                                      // cmp r0, r1, lsl #2
    0x22, 0x83, 0xa0, 0x31,                                      // lsrlo r8, r2, #6
    0x27, 0x00, 0x00, 0x2a,                                      // bhs 0x690 <run+0x648> @ imm = #156
    0x01, 0x00, 0x54, 0xe3,                                      // cmp r4, #1
    0xca, 0x00, 0x00, 0x1a,                                      // bne 0x924 <run+0x8dc> @ imm = #808
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x99, 0x0a, 0x00, 0xeb,                                      // bl 0x3070 <begin> @ imm = #10852
    0x10, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #16]
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0xa1, 0x01, 0x00, 0x1a,                                      // bne 0xca4 <run+0xc5c> @ imm = #1668
    0x08, 0x02, 0x88, 0xe0,                                      // add r0, r8, r8, lsl #4
    0x00, 0x01, 0x87, 0xe0,                                      // add r0, r7, r0, lsl #2
    0x38, 0x02, 0x90, 0xe5,                                      // ldr r0, [r0, #568]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x79, 0x01, 0x00, 0x0a,                                      // beq 0xc18 <run+0xbd0> @ imm = #1508
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x08, 0x30, 0xa0, 0xe1,                                      // mov r3, r8
    0xa1, 0x0a, 0x00, 0xeb,                                      // bl 0x30cc <closeNumber> @ imm = #10884
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x95, 0x01, 0x00, 0xea,                                      // b 0xca4 <run+0xc5c> @ imm = #1620
    0x28, 0x81, 0x9d, 0xe5,                                      // ldr r8, [sp, #296]
    0x00, 0x00, 0x58, 0xe3,                                      // cmp r8, #0
    0x1a, 0x01, 0x00, 0x0a,                                      // beq 0xac4 <run+0xa7c> @ imm = #1128
    0x1c, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp, #28]
    0x02, 0x30, 0xa0, 0xe1,                                      // mov r3, r2
    0x1c, 0x10, 0x85, 0xe2,                                      // add r1, r5, #28
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x21, 0x11, 0xe7,                                      // ldr r2, [r1, -r0, lsl #2]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x02, 0x00, 0x00, 0x0a,                                      // beq 0x680 <run+0x638> @ imm = #8
    0x02, 0x20, 0x95, 0xe7,                                      // ldr r2, [r5, r2]
    0x08, 0x00, 0x52, 0xe1,                                      // cmp r2, r8
    0xf1, 0x00, 0x00, 0x0a,                                      // beq 0xa48 <run+0xa00> @ imm = #964
    0x01, 0x00, 0x40, 0xe2,                                      // sub r0, r0, #1
    0x09, 0x00, 0x70, 0xe3,                                      // cmn r0, #9
    0xf6, 0xff, 0xff, 0x1a,                                      // bne 0x668 <run+0x620> @ imm = #-40
    0x1d, 0x01, 0x00, 0xea,                                      // b 0xb08 <run+0xac0> @ imm = #1140
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x12, 0x06, 0x00, 0xeb,                                      // bl 0x1ef4 <errorOf> @ imm = #6216
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x06, 0x00, 0x00, 0x0a,                                      // beq 0x6cc <run+0x684> @ imm = #24
    0x0c, 0x60, 0x80, 0xe5,                                      // str r6, [r0, #12]
    0x18, 0x00, 0x87, 0xe2,                                      // add r0, r7, #24
    0x9f, 0x1f, 0x90, 0xe1,                                      // ldrex r1, [r0]
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x91, 0x2f, 0x80, 0xe1,                                      // strex r2, r1, [r0]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xfa, 0xff, 0xff, 0x1a,                                      // bne 0x6b8 <run+0x670> @ imm = #-24
    0x04, 0x01, 0x85, 0xe0,                                      // add r0, r5, r4, lsl #2
    0x1c, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #28]
    0x47, 0x00, 0x00, 0xea,                                      // b 0x7f8 <run+0x7b0> @ imm = #284
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x01, 0x60, 0x83, 0xe2,                                      // add r6, r3, #1
    0x01, 0x00, 0x56, 0xe1,                                      // cmp r6, r1
    0x2e, 0x00, 0x00, 0xaa,                                      // bge 0x7a4 <run+0x75c> @ imm = #184
    0x03, 0x60, 0xe0, 0xe1,                                      // mvn r6, r3
    0x01, 0x40, 0x86, 0xe0,                                      // add r4, r6, r1
    0x03, 0x11, 0x82, 0xe0,                                      // add r1, r2, r3, lsl #2
    0x00, 0x01, 0x81, 0xe0,                                      // add r0, r1, r0, lsl #2
    0x05, 0x00, 0x80, 0xe0,                                      // add r0, r0, r5
    0x04, 0x60, 0x80, 0xe2,                                      // add r6, r0, #4
    0x00, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6]
    0x01, 0x00, 0x70, 0xe3,                                      // cmn r0, #1
    0x17, 0x00, 0x00, 0xca,                                      // bgt 0x76c <run+0x724> @ imm = #92
    0x00, 0x00, 0x5b, 0xe3,                                      // cmp r11, #0
    0x3c, 0x00, 0x95, 0x15,                                      // ldrne r0, [r5, #60]
    0x08, 0x90, 0xa0, 0xe1,                                      // mov r9, r8
    0x00, 0x00, 0x50, 0x13,                                      // cmpne r0, #0
    0x05, 0x00, 0x00, 0x1a,                                      // bne 0x738 <run+0x6f0> @ imm = #20
    0x38, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #56]
    0x18, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #24]
    0x00, 0x20, 0x95, 0xe7,                                      // ldr r2, [r5, r0]
    0x00, 0x00, 0xe0, 0xe3,                                      // mvn r0, #0
    0x32, 0xff, 0x2f, 0xe1,                                      // blx r2
    0x04, 0x00, 0x00, 0xea,                                      // b 0x74c <run+0x704> @ imm = #16
    0x00, 0x30, 0x95, 0xe7,                                      // ldr r3, [r5, r0]
    0x18, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #24]
    0x00, 0x00, 0xe0, 0xe3,                                      // mvn r0, #0
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x33, 0xff, 0x2f, 0xe1,                                      // blx r3
    0x00, 0x80, 0xa0, 0xe1,                                      // mov r8, r0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x2e, 0xff, 0xff, 0x1a,                                      // bne 0x414 <run+0x3cc> @ imm = #-840
    0x00, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6]
    0x09, 0x80, 0xa0, 0xe1,                                      // mov r8, r9
    0x1c, 0x90, 0x9d, 0xe5,                                      // ldr r9, [sp, #28]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x0a, 0x00, 0x00, 0x4a,                                      // bmi 0x798 <run+0x750> @ imm = #40
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x20, 0x00, 0x8d, 0xe2,                                      // add r0, sp, #32
    0x04, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #4]
    0x4a, 0x0f, 0x8d, 0xe2,                                      // add r0, sp, #296
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x07, 0x20, 0xa0, 0xe1,                                      // mov r2, r7
    0x08, 0x30, 0xa0, 0xe1,                                      // mov r3, r8
    0xca, 0x0c, 0x00, 0xeb,                                      // bl 0x3ab8 <lookInto> @ imm = #13096
    0x2c, 0x01, 0x9d, 0xe5,                                      // ldr r0, [sp, #300]
    0x02, 0x00, 0x70, 0xe3,                                      // cmn r0, #2
    0xb2, 0x00, 0x00, 0x1a,                                      // bne 0xa64 <run+0xa1c> @ imm = #712
    0x04, 0x60, 0x86, 0xe2,                                      // add r6, r6, #4
    0x01, 0x40, 0x54, 0xe2,                                      // subs r4, r4, #1
    0xd6, 0xff, 0xff, 0x1a,                                      // bne 0x700 <run+0x6b8> @ imm = #-168
    0x20, 0x00, 0x8d, 0xe2,                                      // add r0, sp, #32
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x00, 0x80, 0xa0, 0xe3,                                      // mov r8, #0
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x09, 0x30, 0xa0, 0xe1,                                      // mov r3, r9
    0x04, 0x80, 0x8d, 0xe5,                                      // str r8, [sp, #4]
    0x00, 0x0c, 0x00, 0xeb,                                      // bl 0x37cc <failSymbol> @ imm = #12288
    0xce, 0x00, 0x00, 0xea,                                      // b 0xb08 <run+0xac0> @ imm = #824
    0x20, 0x30, 0x8d, 0xe2,                                      // add r3, sp, #32
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0xa4, 0x03, 0x00, 0xeb,                                      // bl 0x1674 <open> @ imm = #3728
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x66, 0xfe, 0xff, 0x0a,                                      // beq 0x184 <run+0x13c> @ imm = #-1640
    0x20, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #32]
    0x00, 0x00, 0x8a, 0xe5,                                      // str r0, [r10]
    0xc5, 0x00, 0x00, 0xea,                                      // b 0xb0c <run+0xac4> @ imm = #788
    0x24, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #36]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x00, 0x60, 0x95, 0x17,                                      // ldrne r6, [r5, r0]
    0xc2, 0x00, 0x00, 0xea,                                      // b 0xb10 <run+0xac8> @ imm = #776
    0x00, 0x30, 0x95, 0xe7,                                      // ldr r3, [r5, r0]
    0x04, 0x00, 0xa0, 0xe1,                                      // mov r0, r4
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x33, 0xff, 0x2f, 0xe1,                                      // blx r3
    0x00, 0x80, 0xa0, 0xe1,                                      // mov r8, r0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x13, 0x00, 0x00, 0x0a,                                      // beq 0x870 <run+0x828> @ imm = #76
    0x44, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5, #68]
    0x02, 0x00, 0x51, 0xe3,                                      // cmp r1, #2
    0x2d, 0x00, 0x00, 0xba,                                      // blt 0x8e4 <run+0x89c> @ imm = #180
    0x5c, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #92]
    0x1c, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #28]
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x00, 0x00, 0x85, 0xe0,                                      // add r0, r5, r0
    0xd8, 0x00, 0x80, 0xe2,                                      // add r0, r0, #216
    0x3c, 0x20, 0x10, 0xe5,                                      // ldr r2, [r0, #-60]
    0x02, 0x20, 0x85, 0xe0,                                      // add r2, r5, r2
    0x08, 0x00, 0x52, 0xe1,                                      // cmp r2, r8
    0x03, 0x00, 0x00, 0x8a,                                      // bhi 0x860 <run+0x818> @ imm = #12
    0x38, 0x20, 0x10, 0xe5,                                      // ldr r2, [r0, #-56]
    0x02, 0x20, 0x85, 0xe0,                                      // add r2, r5, r2
    0x08, 0x00, 0x52, 0xe1,                                      // cmp r2, r8
    0xb9, 0x00, 0x00, 0x8a,                                      // bhi 0xb48 <run+0xb00> @ imm = #740
    0x01, 0x10, 0x51, 0xe2,                                      // subs r1, r1, #1
    0x90, 0x00, 0x80, 0xe2,                                      // add r0, r0, #144
    0xf4, 0xff, 0xff, 0x1a,                                      // bne 0x840 <run+0x7f8> @ imm = #-48
    0x19, 0x00, 0x00, 0xea,                                      // b 0x8d8 <run+0x890> @ imm = #100
    0x20, 0x00, 0x8d, 0xe2,                                      // add r0, sp, #32
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x4a, 0x0f, 0x8d, 0xe2,                                      // add r0, sp, #296
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x07, 0x20, 0xa0, 0xe1,                                      // mov r2, r7
    0x06, 0x30, 0xa0, 0xe1,                                      // mov r3, r6
    0x67, 0x0c, 0x00, 0xeb,                                      // bl 0x3a2c <searchGlobals> @ imm = #12700
    0x2c, 0x01, 0x9d, 0xe5,                                      // ldr r0, [sp, #300]
    0x00, 0x80, 0xa0, 0xe3,                                      // mov r8, #0
    0x02, 0x00, 0x70, 0xe3,                                      // cmn r0, #2
    0x0d, 0x00, 0x00, 0x0a,                                      // beq 0x8d4 <run+0x88c> @ imm = #52
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x06, 0x40, 0xa0, 0xe1,                                      // mov r4, r6
    0x05, 0x00, 0x00, 0x1a,                                      // bne 0x8c0 <run+0x878> @ imm = #20
    0x1c, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #28]
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x04, 0x20, 0xa0, 0xe1,                                      // mov r2, r4
    0x60, 0x0b, 0x00, 0xeb,                                      // bl 0x3644 <use> @ imm = #11648
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x04, 0x20, 0xa0, 0xe1,                                      // mov r2, r4
    0xe7, 0x09, 0x00, 0xeb,                                      // bl 0x3070 <begin> @ imm = #10140
    0x28, 0x81, 0x9d, 0xe5,                                      // ldr r8, [sp, #296]
    0x1c, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #28]
    0x00, 0x00, 0x58, 0xe3,                                      // cmp r8, #0
    0x01, 0x00, 0x00, 0x1a,                                      // bne 0x8e8 <run+0x8a0> @ imm = #4
    0x77, 0x00, 0x00, 0xea,                                      // b 0xac4 <run+0xa7c> @ imm = #476
    0x1c, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #28]
    0x1c, 0x10, 0x85, 0xe2,                                      // add r1, r5, #28
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x21, 0x11, 0xe7,                                      // ldr r2, [r1, -r0, lsl #2]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x02, 0x00, 0x00, 0x0a,                                      // beq 0x908 <run+0x8c0> @ imm = #8
    0x02, 0x20, 0x95, 0xe7,                                      // ldr r2, [r5, r2]
    0x08, 0x00, 0x52, 0xe1,                                      // cmp r2, r8
    0x03, 0x00, 0x00, 0x0a,                                      // beq 0x918 <run+0x8d0> @ imm = #12
    0x01, 0x00, 0x40, 0xe2,                                      // sub r0, r0, #1
    0x09, 0x00, 0x70, 0xe3,                                      // cmn r0, #9
    0xf6, 0xff, 0xff, 0x1a,                                      // bne 0x8f0 <run+0x8a8> @ imm = #-40
    0x7b, 0x00, 0x00, 0xea,                                      // b 0xb08 <run+0xac0> @ imm = #492
    0x83, 0x20, 0xa0, 0xe1,                                      // lsl r2, r3, #1
    0x00, 0x10, 0x60, 0xe2,                                      // rsb r1, r0, #0
    0x73, 0x00, 0x00, 0xea,                                      // b 0xaf4 <run+0xaac> @ imm = #460
    0x04, 0x00, 0x9a, 0xe5,                                      // ldr r0, [r10, #4]
    0x01, 0x10, 0xc0, 0xe3,                                      // bic r1, r0, #1
    0x04, 0x00, 0x51, 0xe3,                                      // cmp r1, #4
    0x79, 0x00, 0x00, 0x0a,                                      // beq 0xb1c <run+0xad4> @ imm = #484
    0x10, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5, #16]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x02, 0x00, 0x50, 0x13,                                      // cmpne r0, #2
    0x75, 0x00, 0x00, 0x1a,                                      // bne 0xb1c <run+0xad4> @ imm = #468
    0x08, 0x00, 0x9a, 0xe5,                                      // ldr r0, [r10, #8]
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x1c, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #28]
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x08, 0x30, 0xa0, 0xe1,                                      // mov r3, r8
    0x5c, 0x40, 0x95, 0xe5,                                      // ldr r4, [r5, #92]
    0x0b, 0x90, 0xa0, 0xe1,                                      // mov r9, r11
    0xf1, 0x09, 0x00, 0xeb,                                      // bl 0x3130 <handleOf> @ imm = #10180
    0x00, 0x60, 0xa0, 0xe1,                                      // mov r6, r0
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0xbc, 0x09, 0x00, 0xeb,                                      // bl 0x3070 <begin> @ imm = #9968
    0x04, 0x00, 0x9a, 0xe5,                                      // ldr r0, [r10, #4]
    0x08, 0x00, 0x50, 0xe3,                                      // cmp r0, #8
    0x85, 0x00, 0x00, 0xca,                                      // bgt 0xba0 <run+0xb58> @ imm = #532
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0xc6, 0x00, 0x00, 0x0a,                                      // beq 0xcac <run+0xc64> @ imm = #792
    0x02, 0x00, 0x50, 0xe3,                                      // cmp r0, #2
    0xc8, 0x00, 0x00, 0x0a,                                      // beq 0xcbc <run+0xc74> @ imm = #800
    0x06, 0x00, 0x50, 0xe3,                                      // cmp r0, #6
    0xdf, 0x00, 0x00, 0x1a,                                      // bne 0xd20 <run+0xcd8> @ imm = #892
    0x08, 0x02, 0x88, 0xe0,                                      // add r0, r8, r8, lsl #4
    0x00, 0x01, 0x87, 0xe0,                                      // add r0, r7, r0, lsl #2
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x64, 0x12, 0xb0, 0xe5,                                      // ldr r1, [r0, #612]!
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x04, 0x00, 0x86, 0x02,                                      // addeq r0, r6, #4
    0x00, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0]
    0x02, 0x10, 0xd0, 0xe7,                                      // ldrb r1, [r0, r2]
    0x01, 0x20, 0x82, 0xe2,                                      // add r2, r2, #1
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x9bc <run+0x974> @ imm = #-20
    0x01, 0x10, 0x42, 0xe2,                                      // sub r1, r2, #1
    0x1c, 0x60, 0x9d, 0xe5,                                      // ldr r6, [sp, #28]
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0x01, 0x10, 0xa0, 0xa3,                                      // movge r1, #1
    0x02, 0x70, 0x40, 0xe2,                                      // sub r7, r0, #2
    0x01, 0x30, 0x42, 0xe2,                                      // sub r3, r2, #1
    0x02, 0x00, 0x53, 0xe3,                                      // cmp r3, #2
    0x04, 0x00, 0x00, 0xba,                                      // blt 0xa00 <run+0x9b8> @ imm = #16
    0x02, 0x20, 0xd7, 0xe7,                                      // ldrb r2, [r7, r2]
    0x2f, 0x00, 0x52, 0xe3,                                      // cmp r2, #47
    0x03, 0x20, 0xa0, 0xe1,                                      // mov r2, r3
    0xf8, 0xff, 0xff, 0x1a,                                      // bne 0x9e0 <run+0x998> @ imm = #-32
    0x03, 0x10, 0xa0, 0xe1,                                      // mov r1, r3
    0x01, 0x00, 0x53, 0xe3,                                      // cmp r3, #1
    0x01, 0x20, 0xa0, 0xe1,                                      // mov r2, r1
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x01, 0x20, 0x42, 0xc2,                                      // subgt r2, r2, #1
    0x00, 0x30, 0xe0, 0xc3,                                      // mvngt r3, #0
    0x00, 0x40, 0xa0, 0xe3,                                      // mov r4, #0
    0x01, 0x00, 0x52, 0xe3,                                      // cmp r2, #1
    0x07, 0x00, 0x00, 0xba,                                      // blt 0xa40 <run+0x9f8> @ imm = #28
    0x03, 0x10, 0x81, 0xe0,                                      // add r1, r1, r3
    0x01, 0x10, 0x81, 0xe2,                                      // add r1, r1, #1
    0x06, 0x30, 0xa0, 0xe1,                                      // mov r3, r6
    0x01, 0x70, 0xd0, 0xe4,                                      // ldrb r7, [r0], #1
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0x01, 0x70, 0xc3, 0xe4,                                      // strb r7, [r3], #1
    0xfa, 0xff, 0xff, 0x8a,                                      // bhi 0xa2c <run+0x9e4> @ imm = #-24
    0x02, 0x40, 0xc6, 0xe7,                                      // strb r4, [r6, r2]
    0xc2, 0x00, 0x00, 0xea,                                      // b 0xd54 <run+0xd0c> @ imm = #776
    0x00, 0x10, 0x60, 0xe2,                                      // rsb r1, r0, #0
    0x87, 0x20, 0xa0, 0xe1,                                      // lsl r2, r7, #1
    0x07, 0x00, 0x51, 0xe3,                                      // cmp r1, #7
    0x00, 0x20, 0xa0, 0x33,                                      // movlo r2, #0
    0x00, 0x00, 0x42, 0xe0,                                      // sub r0, r2, r0
    0x80, 0x02, 0x83, 0xe0,                                      // add r0, r3, r0, lsl #5
    0x27, 0x00, 0x00, 0xea,                                      // b 0xb04 <run+0xabc> @ imm = #156
    0x28, 0x11, 0x9d, 0xe5,                                      // ldr r1, [sp, #296]
    0x2c, 0x01, 0x9d, 0xe5,                                      // ldr r0, [sp, #300]
    0x20, 0x11, 0x8d, 0xe5,                                      // str r1, [sp, #288]
    0x24, 0x01, 0x8d, 0xe5,                                      // str r0, [sp, #292]
    0x60, 0xfe, 0xff, 0xea,                                      // b 0x3fc <run+0x3b4> @ imm = #-1664
    0x00, 0x30, 0x95, 0xe7,                                      // ldr r3, [r5, r0]
    0x04, 0x00, 0xa0, 0xe1,                                      // mov r0, r4
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x33, 0xff, 0x2f, 0xe1,                                      // blx r3
    0x00, 0x80, 0xa0, 0xe1,                                      // mov r8, r0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x0b, 0x00, 0x00, 0x0a,                                      // beq 0xac4 <run+0xa7c> @ imm = #44
    0x1c, 0x10, 0x85, 0xe2,                                      // add r1, r5, #28
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x21, 0x11, 0xe7,                                      // ldr r2, [r1, -r0, lsl #2]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x02, 0x00, 0x00, 0x0a,                                      // beq 0xab4 <run+0xa6c> @ imm = #8
    0x02, 0x20, 0x95, 0xe7,                                      // ldr r2, [r5, r2]
    0x08, 0x00, 0x52, 0xe1,                                      // cmp r2, r8
    0x0d, 0x00, 0x00, 0x0a,                                      // beq 0xaec <run+0xaa4> @ imm = #52
    0x01, 0x00, 0x40, 0xe2,                                      // sub r0, r0, #1
    0x09, 0x00, 0x70, 0xe3,                                      // cmn r0, #9
    0xf6, 0xff, 0xff, 0x1a,                                      // bne 0xa9c <run+0xa54> @ imm = #-40
    0x10, 0x00, 0x00, 0xea,                                      // b 0xb08 <run+0xac0> @ imm = #64
    0x00, 0x80, 0xa0, 0xe3,                                      // mov r8, #0
    0x0e, 0x00, 0x00, 0xea,                                      // b 0xb08 <run+0xac0> @ imm = #56
    0x1c, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #28]
    0x00, 0x10, 0x60, 0xe2,                                      // rsb r1, r0, #0
    0x07, 0x00, 0x51, 0xe3,                                      // cmp r1, #7
    0x82, 0x20, 0xa0, 0xe1,                                      // lsl r2, r2, #1
    0x00, 0x20, 0xa0, 0x33,                                      // movlo r2, #0
    0x00, 0x00, 0x42, 0xe0,                                      // sub r0, r2, r0
    0x80, 0x02, 0x89, 0xe0,                                      // add r0, r9, r0, lsl #5
    0x05, 0x00, 0x00, 0xea,                                      // b 0xb04 <run+0xabc> @ imm = #20
    0x00, 0x10, 0x60, 0xe2,                                      // rsb r1, r0, #0
    0x87, 0x20, 0xa0, 0xe1,                                      // lsl r2, r7, #1
    0x07, 0x00, 0x51, 0xe3,                                      // cmp r1, #7
    0x00, 0x20, 0xa0, 0x33,                                      // movlo r2, #0
    0x00, 0x00, 0x42, 0xe0,                                      // sub r0, r2, r0
    0x80, 0x02, 0x86, 0xe0,                                      // add r0, r6, r0, lsl #5
    0x40, 0x80, 0x80, 0xe2,                                      // add r8, r0, #64
    0x00, 0x80, 0x8a, 0xe5,                                      // str r8, [r10]
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x4d, 0xdf, 0x8d, 0xe2,                                      // add sp, sp, #308
    0xf0, 0x8f, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, r11, pc}
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x3a, 0x0d, 0x00, 0xeb,                                      // bl 0x4018 <programOf> @ imm = #13544
    0x00, 0x00, 0x8a, 0xe5,                                      // str r0, [r10]
    0x04, 0x01, 0x85, 0xe0,                                      // add r0, r5, r4, lsl #2
    0x1c, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #28]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xf2, 0xff, 0xff, 0x0a,                                      // beq 0xb0c <run+0xac4> @ imm = #-56
    0x00, 0x60, 0x95, 0xe7,                                      // ldr r6, [r5, r0]
    0xf1, 0xff, 0xff, 0xea,                                      // b 0xb10 <run+0xac8> @ imm = #-60
    0x00, 0x00, 0xd0, 0xe5,                                      // ldrb r0, [r0]
    0x01, 0x00, 0x10, 0xe3,                                      // tst r0, #1
    0x60, 0xff, 0xff, 0x1a,                                      // bne 0x8d8 <run+0x890> @ imm = #-640
    0x4a, 0x0f, 0x8d, 0xe2,                                      // add r0, sp, #296
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x07, 0x20, 0xa0, 0xe1,                                      // mov r2, r7
    0x06, 0x30, 0xa0, 0xe1,                                      // mov r3, r6
    0x20, 0x90, 0x8d, 0xe2,                                      // add r9, sp, #32
    0x00, 0x90, 0x8d, 0xe5,                                      // str r9, [sp]
    0xae, 0x0b, 0x00, 0xeb,                                      // bl 0x3a2c <searchGlobals> @ imm = #11960
    0x2c, 0x01, 0x9d, 0xe5,                                      // ldr r0, [sp, #300]
    0x02, 0x00, 0x70, 0xe3,                                      // cmn r0, #2
    0x47, 0xff, 0xff, 0x1a,                                      // bne 0x89c <run+0x854> @ imm = #-740
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x06, 0x20, 0xa0, 0xe1,                                      // mov r2, r6
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x80, 0xa0, 0xe3,                                      // mov r8, #0
    0x00, 0x90, 0x8d, 0xe5,                                      // str r9, [sp]
    0x04, 0x80, 0x8d, 0xe5,                                      // str r8, [sp, #4]
    0x0b, 0x0b, 0x00, 0xeb,                                      // bl 0x37cc <failSymbol> @ imm = #11308
    0x4c, 0xff, 0xff, 0xea,                                      // b 0x8d4 <run+0x88c> @ imm = #-720
    0x04, 0x40, 0x85, 0xe0,                                      // add r4, r5, r4
    0x09, 0x00, 0x50, 0xe3,                                      // cmp r0, #9
    0x47, 0x00, 0x00, 0x0a,                                      // beq 0xccc <run+0xc84> @ imm = #284
    0x0a, 0x00, 0x50, 0xe3,                                      // cmp r0, #10
    0x4d, 0x00, 0x00, 0x0a,                                      // beq 0xcec <run+0xca4> @ imm = #308
    0x0b, 0x00, 0x50, 0xe3,                                      // cmp r0, #11
    0x58, 0x00, 0x00, 0x1a,                                      // bne 0xd20 <run+0xcd8> @ imm = #352
    0x30, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #48]
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x00, 0x60, 0x95, 0x17,                                      // ldrne r6, [r5, r0]
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x00, 0x60, 0xa0, 0x03,                                      // moveq r6, #0
    0x0e, 0x0d, 0x00, 0xeb,                                      // bl 0x4018 <programOf> @ imm = #13368
    0x1c, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp, #28]
    0x0b, 0x10, 0xa0, 0xe3,                                      // mov r1, #11
    0x07, 0x20, 0xa0, 0xe1,                                      // mov r2, r7
    0x36, 0xff, 0x2f, 0xe1,                                      // blx r6
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x56, 0x00, 0x00, 0x4a,                                      // bmi 0xd50 <run+0xd08> @ imm = #344
    0x88, 0x01, 0x88, 0xe0,                                      // add r0, r8, r8, lsl #3
    0x00, 0x02, 0x84, 0xe0,                                      // add r0, r4, r0, lsl #4
    0x30, 0x10, 0x90, 0xe5,                                      // ldr r1, [r0, #48]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x54, 0x00, 0x00, 0x0a,                                      // beq 0xd5c <run+0xd14> @ imm = #336
    0x01, 0x10, 0x85, 0xe0,                                      // add r1, r5, r1
    0x00, 0x10, 0x87, 0xe5,                                      // str r1, [r7]
    0x34, 0x40, 0x90, 0xe5,                                      // ldr r4, [r0, #52]
    0x4e, 0x00, 0x00, 0xea,                                      // b 0xd54 <run+0xd0c> @ imm = #312
    0x00, 0x00, 0x58, 0xe3,                                      // cmp r8, #0
    0x06, 0x00, 0x00, 0x0a,                                      // beq 0xc3c <run+0xbf4> @ imm = #24
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x08, 0x30, 0xa0, 0xe1,                                      // mov r3, r8
    0x3e, 0x09, 0x00, 0xeb,                                      // bl 0x3130 <handleOf> @ imm = #9464
    0x04, 0x10, 0x80, 0xe2,                                      // add r1, r0, #4
    0x02, 0x00, 0x00, 0xea,                                      // b 0xc48 <run+0xc00> @ imm = #8
    0x04, 0x10, 0x97, 0xe5,                                      // ldr r1, [r7, #4]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xf5, 0xff, 0xff, 0x0a,                                      // beq 0xc20 <run+0xbd8> @ imm = #-44
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x28, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #40]
    0x00, 0x10, 0x91, 0xe5,                                      // ldr r1, [r1]
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x20, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #32]
    0x8c, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5, #140]
    0x01, 0x10, 0x85, 0xe0,                                      // add r1, r5, r1
    0x24, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #36]
    0x20, 0x10, 0x8d, 0xe2,                                      // add r1, sp, #32
    0x0c, 0x10, 0x81, 0xe2,                                      // add r1, r1, #12
    0x02, 0x00, 0x01, 0xe7,                                      // str r0, [r1, -r2]
    0x04, 0x20, 0x42, 0xe2,                                      // sub r2, r2, #4
    0x0c, 0x00, 0x72, 0xe3,                                      // cmn r2, #12
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0xc70 <run+0xc28> @ imm = #-20
    0x24, 0xc0, 0x8d, 0xe2,                                      // add r12, sp, #36
    0x20, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #32]
    0x17, 0x10, 0x9c, 0xe8,                                      // ldm r12, {r0, r1, r2, r4, r12}
    0x17, 0x10, 0x8d, 0xe8,                                      // stm sp, {r0, r1, r2, r4, r12}
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x3b, 0x09, 0x00, 0xeb,                                      // bl 0x3190 <fail> @ imm = #9452
    0x00, 0x00, 0xe0, 0xe3,                                      // mvn r0, #0
    0x00, 0x00, 0x8a, 0xe5,                                      // str r0, [r10]
    0x98, 0xff, 0xff, 0xea,                                      // b 0xb10 <run+0xac8> @ imm = #-416
    0x1c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #28]
    0x00, 0x40, 0xa0, 0xe3,                                      // mov r4, #0
    0x00, 0x40, 0x80, 0xe5,                                      // str r4, [r0]
    0x25, 0x00, 0x00, 0xea,                                      // b 0xd54 <run+0xd0c> @ imm = #148
    0x1c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #28]
    0x00, 0x40, 0xa0, 0xe3,                                      // mov r4, #0
    0x00, 0x60, 0x80, 0xe5,                                      // str r6, [r0]
    0x21, 0x00, 0x00, 0xea,                                      // b 0xd54 <run+0xd0c> @ imm = #132
    0x88, 0x01, 0x88, 0xe0,                                      // add r0, r8, r8, lsl #3
    0x00, 0x02, 0x84, 0xe0,                                      // add r0, r4, r0, lsl #4
    0x1c, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #28]
    0x38, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #56]
    0x00, 0x40, 0xa0, 0xe3,                                      // mov r4, #0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x01, 0x00, 0xa0, 0x13,                                      // movne r0, #1
    0x0a, 0x00, 0x00, 0xea,                                      // b 0xd18 <run+0xcd0> @ imm = #40
    0x88, 0x01, 0x88, 0xe0,                                      // add r0, r8, r8, lsl #3
    0x00, 0x52, 0x84, 0xe0,                                      // add r5, r4, r0, lsl #4
    0x00, 0x40, 0xa0, 0xe3,                                      // mov r4, #0
    0x38, 0x00, 0xb5, 0xe5,                                      // ldr r0, [r5, #56]!
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x02, 0x00, 0x00, 0x0a,                                      // beq 0xd14 <run+0xccc> @ imm = #8
    0x1d, 0x00, 0x00, 0xeb,                                      // bl 0xd84 <threadPointer> @ imm = #116
    0x00, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5]
    0x01, 0x00, 0x80, 0xe0,                                      // add r0, r0, r1
    0x1c, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #28]
    0x00, 0x00, 0x81, 0xe5,                                      // str r0, [r1]
    0x0c, 0x00, 0x00, 0xea,                                      // b 0xd54 <run+0xd0c> @ imm = #48
    0x98, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #152]
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x10, 0x8d, 0xe5,                                      // str r1, [sp]
    0x00, 0x30, 0x85, 0xe0,                                      // add r3, r5, r0
    0x04, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #4]
    0x08, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #8]
    0x0c, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #12]
    0x10, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #16]
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x0f, 0x09, 0x00, 0xeb,                                      // bl 0x3190 <fail> @ imm = #9276
    0x00, 0x40, 0xe0, 0xe3,                                      // mvn r4, #0
    0x00, 0x40, 0x8a, 0xe5,                                      // str r4, [r10]
    0x6b, 0xff, 0xff, 0xea,                                      // b 0xb0c <run+0xac4> @ imm = #-596
    0x00, 0x40, 0xa0, 0xe3,                                      // mov r4, #0
    0x00, 0x40, 0x87, 0xe5,                                      // str r4, [r7]
    0xfa, 0xff, 0xff, 0xea,                                      // b 0xd54 <run+0xd0c> @ imm = #-24
    0xf1, 0xf0, 0xf0, 0xf0,                                      // .word 0xf0f0f0f1
    // systemCall:
    0xb0, 0x40, 0x2d, 0xe9,                                      // push {r4, r5, r7, lr}
    0x10, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #16]
    0x14, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #20]
    0x18, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp, #24]
    0x00, 0x00, 0x00, 0xef,                                      // svc #0
    0xb0, 0x80, 0xbd, 0xe8,                                      // pop {r4, r5, r7, pc}
    // threadPointer:
    0x70, 0x0f, 0x1d, 0xee,                                      // mrc p15, #0, r0, c13, c0, #3
    0x1e, 0xff, 0x2f, 0xe1,                                      // bx lr
    // __aeabi_uidivmod:
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x20, 0x30, 0xa0, 0xe3,                                      // mov r3, #32
    0x80, 0x00, 0xb0, 0xe1,                                      // lsls r0, r0, #1
    0x02, 0x20, 0xb2, 0xe0,                                      // adcs r2, r2, r2
    0x01, 0x00, 0x52, 0x31,                                      // cmplo r2, r1
    0x01, 0x20, 0x42, 0x20,                                      // subhs r2, r2, r1
    0x01, 0x00, 0x80, 0x23,                                      // orrhs r0, r0, #1
    0x01, 0x30, 0x53, 0xe2,                                      // subs r3, r3, #1
    0xf8, 0xff, 0xff, 0x1a,                                      // bne 0xd94 <__aeabi_uidivmod+0x8> @ imm = #-32
    0x02, 0x10, 0xa0, 0xe1,                                      // mov r1, r2
    0x1e, 0xff, 0x2f, 0xe1,                                      // bx lr
    // finalise:
    0xf0, 0x4f, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r10, r11, lr}
    0x2c, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #44
    0x44, 0x40, 0x90, 0xe5,                                      // ldr r4, [r0, #68]
    0x00, 0x80, 0xa0, 0xe1,                                      // mov r8, r0
    0xc0, 0x00, 0xa0, 0xe3,                                      // mov r0, #192
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x04, 0x01, 0x84, 0xe0,                                      // add r0, r4, r4, lsl #2
    0x80, 0x50, 0xa0, 0xe1,                                      // lsl r5, r0, #1
    0x02, 0xb0, 0xa0, 0xe1,                                      // mov r11, r2
    0x01, 0x70, 0xa0, 0xe1,                                      // mov r7, r1
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x20, 0xe0, 0xe3,                                      // mvn r2, #0
    0x03, 0x90, 0xa0, 0xe1,                                      // mov r9, r3
    0x00, 0x20, 0x8d, 0xe5,                                      // str r2, [sp]
    0x04, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #4]
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x03, 0x20, 0xa0, 0xe3,                                      // mov r2, #3
    0x22, 0x30, 0xa0, 0xe3,                                      // mov r3, #34
    0xd8, 0xff, 0xff, 0xeb,                                      // bl 0xd6c <systemCall> @ imm = #-160
    0x01, 0x0a, 0x70, 0xe3,                                      // cmn r0, #4096
    0x00, 0x00, 0xa0, 0x83,                                      // movhi r0, #0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x32, 0x01, 0x00, 0x0a,                                      // beq 0x12e4 <finalise+0x52c> @ imm = #1224
    0x84, 0x61, 0x80, 0xe0,                                      // add r6, r0, r4, lsl #3
    0x18, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #24]
    0x08, 0x00, 0xa0, 0xe1,                                      // mov r0, r8
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x1c, 0x60, 0x8d, 0xe5,                                      // str r6, [sp, #28]
    0x2d, 0x01, 0x00, 0xeb,                                      // bl 0x12ec <lock> @ imm = #1204
    0x44, 0xa0, 0x98, 0xe5,                                      // ldr r10, [r8, #68]
    0x04, 0x00, 0x86, 0xe0,                                      // add r0, r6, r4
    0x00, 0x00, 0x59, 0xe3,                                      // cmp r9, #0
    0x28, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #40]
    0x0c, 0x50, 0x8d, 0xe5,                                      // str r5, [sp, #12]
    0x21, 0x00, 0x00, 0x1a,                                      // bne 0xed4 <finalise+0x11c> @ imm = #132
    0x02, 0x00, 0x5a, 0xe3,                                      // cmp r10, #2
    0x1f, 0x00, 0x00, 0xba,                                      // blt 0xed4 <finalise+0x11c> @ imm = #124
    0xd8, 0x60, 0x88, 0xe2,                                      // add r6, r8, #216
    0x9f, 0x4f, 0x87, 0xe2,                                      // add r4, r7, #636
    0x01, 0x50, 0xa0, 0xe3,                                      // mov r5, #1
    0x18, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #24]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x07, 0x00, 0x00, 0x0a,                                      // beq 0xe8c <finalise+0xd4> @ imm = #28
    0x14, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #20]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x09, 0x00, 0x00, 0x1a,                                      // bne 0xea0 <finalise+0xe8> @ imm = #36
    0x5c, 0x00, 0x98, 0xe5,                                      // ldr r0, [r8, #92]
    0x00, 0x00, 0xd6, 0xe7,                                      // ldrb r0, [r6, r0]
    0x02, 0x00, 0x00, 0xe2,                                      // and r0, r0, #2
    0xa0, 0x00, 0xa0, 0xe1,                                      // lsr r0, r0, #1
    0x00, 0x00, 0x00, 0xea,                                      // b 0xe90 <finalise+0xd8> @ imm = #0
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x10, 0x94, 0xe5,                                      // ldr r1, [r4]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x00, 0x00, 0x50, 0x03,                                      // cmpeq r0, #0
    0x07, 0x00, 0x00, 0x0a,                                      // beq 0xec0 <finalise+0x108> @ imm = #28
    0x28, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #40]
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x08, 0x00, 0xa0, 0xe1,                                      // mov r0, r8
    0x05, 0x30, 0xa0, 0xe1,                                      // mov r3, r5
    0x62, 0x01, 0x00, 0xeb,                                      // bl 0x1448 <markUsed> @ imm = #1416
    0x44, 0xa0, 0x98, 0xe5,                                      // ldr r10, [r8, #68]
    0x01, 0x50, 0x85, 0xe2,                                      // add r5, r5, #1
    0x90, 0x60, 0x86, 0xe2,                                      // add r6, r6, #144
    0x44, 0x40, 0x84, 0xe2,                                      // add r4, r4, #68
    0x0a, 0x00, 0x55, 0xe1,                                      // cmp r5, r10
    0xe2, 0xff, 0xff, 0xba,                                      // blt 0xe60 <finalise+0xa8> @ imm = #-120
    0x10, 0x00, 0x97, 0xe5,                                      // ldr r0, [r7, #16]
    0x10, 0x10, 0x98, 0xe5,                                      // ldr r1, [r8, #16]
    0x24, 0x70, 0x8d, 0xe5,                                      // str r7, [sp, #36]
    0x01, 0x00, 0x80, 0xe2,                                      // add r0, r0, #1
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x20, 0xb0, 0x8d, 0xe5,                                      // str r11, [sp, #32]
    0x10, 0x90, 0x8d, 0xe5,                                      // str r9, [sp, #16]
    0x22, 0x00, 0x00, 0x0a,                                      // beq 0xf80 <finalise+0x1c8> @ imm = #136
    0x18, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #24]
    0x1c, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #28]
    0x02, 0x00, 0x5a, 0xe3,                                      // cmp r10, #2
    0x83, 0x00, 0x00, 0xba,                                      // blt 0x1114 <finalise+0x35c> @ imm = #524
    0x18, 0xe0, 0x9d, 0xe5,                                      // ldr lr, [sp, #24]
    0xa6, 0xcf, 0x87, 0xe2,                                      // add r12, r7, #664
    0x01, 0x60, 0xa0, 0xe3,                                      // mov r6, #1
    0x0c, 0x10, 0xa0, 0xe1,                                      // mov r1, r12
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x40, 0xa0, 0xe3,                                      // mov r4, #0
    0x44, 0x50, 0x91, 0xe4,                                      // ldr r5, [r1], #68
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x04, 0x00, 0x55, 0xe1,                                      // cmp r5, r4
    0x01, 0x70, 0xa0, 0xc3,                                      // movgt r7, #1
    0x00, 0x00, 0x55, 0xe1,                                      // cmp r5, r0
    0x01, 0x20, 0xa0, 0xb3,                                      // movlt r2, #1
    0x07, 0x20, 0x12, 0xe0,                                      // ands r2, r2, r7
    0x06, 0x30, 0xa0, 0x11,                                      // movne r3, r6
    0x05, 0x40, 0xa0, 0x11,                                      // movne r4, r5
    0x01, 0x60, 0x86, 0xe2,                                      // add r6, r6, #1
    0x06, 0x00, 0x5a, 0xe1,                                      // cmp r10, r6
    0xf2, 0xff, 0xff, 0x1a,                                      // bne 0xf1c <finalise+0x164> @ imm = #-56
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x38, 0x00, 0x00, 0x0a,                                      // beq 0x103c <finalise+0x284> @ imm = #224
    0x03, 0x02, 0x83, 0xe0,                                      // add r0, r3, r3, lsl #4
    0x24, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp, #36]
    0x04, 0x30, 0x8e, 0xe4,                                      // str r3, [lr], #4
    0x00, 0x01, 0x87, 0xe0,                                      // add r0, r7, r0, lsl #2
    0x44, 0xa0, 0x98, 0xe5,                                      // ldr r10, [r8, #68]
    0x54, 0x02, 0x90, 0xe5,                                      // ldr r0, [r0, #596]
    0x01, 0x00, 0x5a, 0xe3,                                      // cmp r10, #1
    0xe4, 0xff, 0xff, 0xca,                                      // bgt 0xf0c <finalise+0x154> @ imm = #-112
    0x18, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #24]
    0x30, 0x00, 0x00, 0xea,                                      // b 0x1044 <finalise+0x28c> @ imm = #192
    0x18, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #24]
    0x1c, 0x60, 0x9d, 0xe5,                                      // ldr r6, [sp, #28]
    0x0a, 0x91, 0x81, 0xe0,                                      // add r9, r1, r10, lsl #2
    0x09, 0xb0, 0xa0, 0xe1,                                      // mov r11, r9
    0x02, 0x00, 0x5a, 0xe3,                                      // cmp r10, #2
    0x45, 0x00, 0x00, 0xba,                                      // blt 0x10b0 <finalise+0x2f8> @ imm = #276
    0x09, 0xb0, 0xa0, 0xe1,                                      // mov r11, r9
    0x0a, 0xc0, 0xa0, 0xe1,                                      // mov r12, r10
    0xa5, 0x1f, 0x87, 0xe2,                                      // add r1, r7, #660
    0x14, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #20]
    0x14, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #20]
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x01, 0x30, 0xa0, 0xe3,                                      // mov r3, #1
    0x00, 0x40, 0xa0, 0xe3,                                      // mov r4, #0
    0x44, 0x70, 0x92, 0xe4,                                      // ldr r7, [r2], #68
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x04, 0x00, 0x57, 0xe1,                                      // cmp r7, r4
    0x01, 0x60, 0xa0, 0xc3,                                      // movgt r6, #1
    0x00, 0x00, 0x57, 0xe1,                                      // cmp r7, r0
    0x01, 0x10, 0xa0, 0xb3,                                      // movlt r1, #1
    0x06, 0x10, 0x11, 0xe0,                                      // ands r1, r1, r6
    0x03, 0x50, 0xa0, 0x11,                                      // movne r5, r3
    0x07, 0x40, 0xa0, 0x11,                                      // movne r4, r7
    0x01, 0x30, 0x83, 0xe2,                                      // add r3, r3, #1
    0x03, 0x00, 0x5c, 0xe1,                                      // cmp r12, r3
    0xf2, 0xff, 0xff, 0x1a,                                      // bne 0xfb8 <finalise+0x200> @ imm = #-56
    0x00, 0x00, 0x55, 0xe3,                                      // cmp r5, #0
    0x15, 0x00, 0x00, 0x0a,                                      // beq 0x104c <finalise+0x294> @ imm = #84
    0x24, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp, #36]
    0x1c, 0x60, 0x9d, 0xe5,                                      // ldr r6, [sp, #28]
    0x20, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #32]
    0x01, 0x00, 0xa0, 0xe3,                                      // mov r0, #1
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x08, 0x00, 0xa0, 0xe1,                                      // mov r0, r8
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x05, 0x30, 0xa0, 0xe1,                                      // mov r3, r5
    0x40, 0x08, 0x8d, 0xe8,                                      // stm sp, {r6, r11}
    0x4c, 0x01, 0x00, 0xeb,                                      // bl 0x1550 <visit> @ imm = #1328
    0x00, 0xb0, 0xa0, 0xe1,                                      // mov r11, r0
    0x05, 0x02, 0x85, 0xe0,                                      // add r0, r5, r5, lsl #4
    0x00, 0x01, 0x87, 0xe0,                                      // add r0, r7, r0, lsl #2
    0x44, 0xc0, 0x98, 0xe5,                                      // ldr r12, [r8, #68]
    0x50, 0x02, 0x90, 0xe5,                                      // ldr r0, [r0, #592]
    0x01, 0x00, 0x5c, 0xe3,                                      // cmp r12, #1
    0xdb, 0xff, 0xff, 0xca,                                      // bgt 0xfa8 <finalise+0x1f0> @ imm = #-148
    0x05, 0x00, 0x00, 0xea,                                      // b 0x1054 <finalise+0x29c> @ imm = #20
    0x18, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #24]
    0x24, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp, #36]
    0x1c, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #28]
    0x31, 0x00, 0x00, 0xea,                                      // b 0x1114 <finalise+0x35c> @ imm = #196
    0x24, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp, #36]
    0x1c, 0x60, 0x9d, 0xe5,                                      // ldr r6, [sp, #28]
    0x02, 0x00, 0x5a, 0xe3,                                      // cmp r10, #2
    0x14, 0x00, 0x00, 0xba,                                      // blt 0x10b0 <finalise+0x2f8> @ imm = #80
    0x8a, 0x01, 0x8a, 0xe0,                                      // add r0, r10, r10, lsl #3
    0x00, 0x02, 0x88, 0xe0,                                      // add r0, r8, r0, lsl #4
    0x48, 0x40, 0x40, 0xe2,                                      // sub r4, r0, #72
    0x01, 0x50, 0x8a, 0xe2,                                      // add r5, r10, #1
    0x5c, 0x00, 0x98, 0xe5,                                      // ldr r0, [r8, #92]
    0x00, 0x00, 0xd4, 0xe7,                                      // ldrb r0, [r4, r0]
    0x01, 0x00, 0x10, 0xe3,                                      // tst r0, #1
    0x08, 0x00, 0x00, 0x0a,                                      // beq 0x10a0 <finalise+0x2e8> @ imm = #32
    0x20, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #32]
    0x01, 0x00, 0xa0, 0xe3,                                      // mov r0, #1
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x02, 0x30, 0x45, 0xe2,                                      // sub r3, r5, #2
    0x08, 0x00, 0xa0, 0xe1,                                      // mov r0, r8
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x40, 0x08, 0x8d, 0xe8,                                      // stm sp, {r6, r11}
    0x2c, 0x01, 0x00, 0xeb,                                      // bl 0x1550 <visit> @ imm = #1200
    0x00, 0xb0, 0xa0, 0xe1,                                      // mov r11, r0
    0x01, 0x50, 0x45, 0xe2,                                      // sub r5, r5, #1
    0x90, 0x40, 0x44, 0xe2,                                      // sub r4, r4, #144
    0x02, 0x00, 0x55, 0xe3,                                      // cmp r5, #2
    0xee, 0xff, 0xff, 0x8a,                                      // bhi 0x106c <finalise+0x2b4> @ imm = #-72
    0x01, 0x00, 0x5a, 0xe3,                                      // cmp r10, #1
    0x05, 0x00, 0x00, 0xba,                                      // blt 0x10d0 <finalise+0x318> @ imm = #20
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x06, 0x10, 0xa0, 0xe1,                                      // mov r1, r6
    0x0a, 0x20, 0xa0, 0xe1,                                      // mov r2, r10
    0x01, 0x00, 0xc1, 0xe4,                                      // strb r0, [r1], #1
    0x01, 0x20, 0x52, 0xe2,                                      // subs r2, r2, #1
    0xfc, 0xff, 0xff, 0x1a,                                      // bne 0x10c4 <finalise+0x30c> @ imm = #-16
    0x0a, 0x51, 0x89, 0xe0,                                      // add r5, r9, r10, lsl #2
    0x0b, 0x00, 0x59, 0xe1,                                      // cmp r9, r11
    0x0c, 0x00, 0x00, 0x9a,                                      // bls 0x1110 <finalise+0x358> @ imm = #48
    0x06, 0x40, 0xa0, 0xe1,                                      // mov r4, r6
    0x20, 0x60, 0x9d, 0xe5,                                      // ldr r6, [sp, #32]
    0x00, 0xa0, 0xa0, 0xe3,                                      // mov r10, #0
    0x04, 0x30, 0x39, 0xe5,                                      // ldr r3, [r9, #-4]!
    0x08, 0x00, 0xa0, 0xe1,                                      // mov r0, r8
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x06, 0x20, 0xa0, 0xe1,                                      // mov r2, r6
    0x30, 0x04, 0x8d, 0xe8,                                      // stm sp, {r4, r5, r10}
    0x13, 0x01, 0x00, 0xeb,                                      // bl 0x1550 <visit> @ imm = #1100
    0x00, 0x50, 0xa0, 0xe1,                                      // mov r5, r0
    0x0b, 0x00, 0x59, 0xe1,                                      // cmp r9, r11
    0xf6, 0xff, 0xff, 0x8a,                                      // bhi 0x10e8 <finalise+0x330> @ imm = #-40
    0x00, 0x00, 0x00, 0xea,                                      // b 0x1114 <finalise+0x35c> @ imm = #0
    0x06, 0x40, 0xa0, 0xe1,                                      // mov r4, r6
    0x10, 0xb0, 0x9d, 0xe5,                                      // ldr r11, [sp, #16]
    0x04, 0x00, 0x55, 0xe1,                                      // cmp r5, r4
    0x65, 0x00, 0x00, 0x2a,                                      // bhs 0x12b8 <finalise+0x500> @ imm = #404
    0x04, 0x90, 0x48, 0xe2,                                      // sub r9, r8, #4
    0x00, 0xa0, 0xa0, 0xe3,                                      // mov r10, #0
    0x00, 0x30, 0x95, 0xe5,                                      // ldr r3, [r5]
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x5d, 0x00, 0x00, 0x0a,                                      // beq 0x12ac <finalise+0x4f4> @ imm = #372
    0x28, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #40]
    0x03, 0x00, 0xd0, 0xe7,                                      // ldrb r0, [r0, r3]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x59, 0x00, 0x00, 0x1a,                                      // bne 0x12ac <finalise+0x4f4> @ imm = #356
    0x5c, 0x00, 0x98, 0xe5,                                      // ldr r0, [r8, #92]
    0x83, 0x11, 0x83, 0xe0,                                      // add r1, r3, r3, lsl #3
    0x00, 0x00, 0x88, 0xe0,                                      // add r0, r8, r0
    0x01, 0x02, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #4
    0x48, 0x00, 0xd0, 0xe5,                                      // ldrb r0, [r0, #72]
    0x01, 0x00, 0x10, 0xe3,                                      // tst r0, #1
    0x09, 0x00, 0x00, 0x1a,                                      // bne 0x1188 <finalise+0x3d0> @ imm = #36
    0x03, 0x02, 0x83, 0xe0,                                      // add r0, r3, r3, lsl #4
    0x00, 0x01, 0x87, 0xe0,                                      // add r0, r7, r0, lsl #2
    0x3c, 0x02, 0x90, 0xe5,                                      // ldr r0, [r0, #572]
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x24, 0x00, 0x00, 0x0a,                                      // beq 0x1208 <finalise+0x450> @ imm = #144
    0x00, 0x00, 0x5b, 0xe3,                                      // cmp r11, #0
    0x4b, 0x00, 0x00, 0x1a,                                      // bne 0x12ac <finalise+0x4f4> @ imm = #300
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x45, 0x00, 0x00, 0x0a,                                      // beq 0x129c <finalise+0x4e4> @ imm = #276
    0x48, 0x00, 0x00, 0xea,                                      // b 0x12ac <finalise+0x4f4> @ imm = #288
    0x00, 0x00, 0x5b, 0xe3,                                      // cmp r11, #0
    0xba, 0xaf, 0x07, 0xee,                                      // mcr p15, #0, r10, c7, c10, #5
    0x0c, 0xa0, 0x87, 0xe5,                                      // str r10, [r7, #12]
    0x15, 0x00, 0x00, 0x0a,                                      // beq 0x11f0 <finalise+0x438> @ imm = #84
    0x00, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5]
    0x5c, 0x00, 0x98, 0xe5,                                      // ldr r0, [r8, #92]
    0x81, 0x11, 0x81, 0xe0,                                      // add r1, r1, r1, lsl #3
    0x00, 0x00, 0x88, 0xe0,                                      // add r0, r8, r0
    0x01, 0x02, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #4
    0x7c, 0x40, 0x90, 0xe5,                                      // ldr r4, [r0, #124]
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x0d, 0x00, 0x00, 0x0a,                                      // beq 0x11f0 <finalise+0x438> @ imm = #52
    0x78, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #120]
    0x68, 0x10, 0x98, 0xe5,                                      // ldr r1, [r8, #104]
    0x80, 0x01, 0x81, 0xe0,                                      // add r0, r1, r0, lsl #3
    0x84, 0x01, 0x80, 0xe0,                                      // add r0, r0, r4, lsl #3
    0x00, 0x60, 0x89, 0xe0,                                      // add r6, r9, r0
    0x03, 0x00, 0x16, 0xe8,                                      // ldmda r6, {r0, r1}
    0x00, 0x00, 0x88, 0xe0,                                      // add r0, r8, r0
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x00, 0x00, 0x90, 0x15,                                      // ldrne r0, [r0]
    0x01, 0x40, 0x44, 0xe2,                                      // sub r4, r4, #1
    0x30, 0xff, 0x2f, 0xe1,                                      // blx r0
    0x08, 0x60, 0x46, 0xe2,                                      // sub r6, r6, #8
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0xf6, 0xff, 0xff, 0x1a,                                      // bne 0x11cc <finalise+0x414> @ imm = #-40
    0x20, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #32]
    0x08, 0x00, 0xa0, 0xe1,                                      // mov r0, r8
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x3a, 0x00, 0x00, 0xeb,                                      // bl 0x12ec <lock> @ imm = #232
    0x1c, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #28]
    0x28, 0x00, 0x00, 0xea,                                      // b 0x12ac <finalise+0x4f4> @ imm = #160
    0xdd, 0xfe, 0xff, 0xeb,                                      // bl 0xd84 <threadPointer> @ imm = #-1164
    0x00, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5]
    0x01, 0x12, 0x81, 0xe0,                                      // add r1, r1, r1, lsl #4
    0x01, 0x11, 0x87, 0xe0,                                      // add r1, r7, r1, lsl #2
    0x3c, 0x02, 0x81, 0xe5,                                      // str r0, [r1, #572]
    0xba, 0xaf, 0x07, 0xee,                                      // mcr p15, #0, r10, c7, c10, #5
    0x0c, 0xa0, 0x87, 0xe5,                                      // str r10, [r7, #12]
    0x00, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5]
    0x5c, 0x00, 0x98, 0xe5,                                      // ldr r0, [r8, #92]
    0x81, 0x11, 0x81, 0xe0,                                      // add r1, r1, r1, lsl #3
    0x00, 0x00, 0x88, 0xe0,                                      // add r0, r8, r0
    0x01, 0x02, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #4
    0x7c, 0x40, 0x90, 0xe5,                                      // ldr r4, [r0, #124]
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x0d, 0x00, 0x00, 0x0a,                                      // beq 0x127c <finalise+0x4c4> @ imm = #52
    0x78, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #120]
    0x68, 0x10, 0x98, 0xe5,                                      // ldr r1, [r8, #104]
    0x80, 0x01, 0x81, 0xe0,                                      // add r0, r1, r0, lsl #3
    0x84, 0x01, 0x80, 0xe0,                                      // add r0, r0, r4, lsl #3
    0x00, 0x60, 0x89, 0xe0,                                      // add r6, r9, r0
    0x03, 0x00, 0x16, 0xe8,                                      // ldmda r6, {r0, r1}
    0x00, 0x00, 0x88, 0xe0,                                      // add r0, r8, r0
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x00, 0x00, 0x90, 0x15,                                      // ldrne r0, [r0]
    0x01, 0x40, 0x44, 0xe2,                                      // sub r4, r4, #1
    0x30, 0xff, 0x2f, 0xe1,                                      // blx r0
    0x08, 0x60, 0x46, 0xe2,                                      // sub r6, r6, #8
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0xf6, 0xff, 0xff, 0x1a,                                      // bne 0x1258 <finalise+0x4a0> @ imm = #-40
    0x20, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #32]
    0x08, 0x00, 0xa0, 0xe1,                                      // mov r0, r8
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x17, 0x00, 0x00, 0xeb,                                      // bl 0x12ec <lock> @ imm = #92
    0x1c, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #28]
    0x00, 0x00, 0x5b, 0xe3,                                      // cmp r11, #0
    0x04, 0x00, 0x00, 0x1a,                                      // bne 0x12ac <finalise+0x4f4> @ imm = #16
    0x00, 0x30, 0x95, 0xe5,                                      // ldr r3, [r5]
    0x20, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #32]
    0x08, 0x00, 0xa0, 0xe1,                                      // mov r0, r8
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x2f, 0x00, 0x00, 0xeb,                                      // bl 0x136c <unload> @ imm = #188
    0x04, 0x50, 0x85, 0xe2,                                      // add r5, r5, #4
    0x04, 0x00, 0x55, 0xe1,                                      // cmp r5, r4
    0x9b, 0xff, 0xff, 0x3a,                                      // blo 0x1128 <finalise+0x370> @ imm = #-404
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0xba, 0x0f, 0x07, 0xee,                                      // mcr p15, #0, r0, c7, c10, #5
    0x0c, 0x00, 0x87, 0xe5,                                      // str r0, [r7, #12]
    0x5b, 0x10, 0xa0, 0xe3,                                      // mov r1, #91
    0x03, 0x00, 0x8d, 0xe9,                                      // stmib sp, {r0, r1}
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x18, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #24]
    0x0c, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #12]
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0xa1, 0xfe, 0xff, 0xeb,                                      // bl 0xd6c <systemCall> @ imm = #-1404
    0x2c, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #44
    0xf0, 0x8f, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, r11, pc}
    // lock:
    0xf0, 0x48, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r11, lr}
    0x10, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #16
    0x0c, 0x40, 0x81, 0xe2,                                      // add r4, r1, #12
    0x01, 0x00, 0xa0, 0xe3,                                      // mov r0, #1
    0x9f, 0x1f, 0x94, 0xe1,                                      // ldrex r1, [r4]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x03, 0x00, 0x00, 0x1a,                                      // bne 0x1318 <lock+0x2c> @ imm = #12
    0x90, 0x1f, 0x84, 0xe1,                                      // strex r1, r0, [r4]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xf9, 0xff, 0xff, 0x1a,                                      // bne 0x12fc <lock+0x10> @ imm = #-28
    0x10, 0x00, 0x00, 0xea,                                      // b 0x135c <lock+0x70> @ imm = #64
    0x9e, 0x50, 0xa0, 0xe3,                                      // mov r5, #158
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x01, 0x70, 0xa0, 0xe3,                                      // mov r7, #1
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x60, 0x8d, 0xe5,                                      // str r6, [sp]
    0x04, 0x60, 0x8d, 0xe5,                                      // str r6, [sp, #4]
    0x08, 0x50, 0x8d, 0xe5,                                      // str r5, [sp, #8]
    0x89, 0xfe, 0xff, 0xeb,                                      // bl 0xd6c <systemCall> @ imm = #-1500
    0x9f, 0x0f, 0x94, 0xe1,                                      // ldrex r0, [r4]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xf4, 0xff, 0xff, 0x1a,                                      // bne 0x1324 <lock+0x38> @ imm = #-48
    0x97, 0x0f, 0x84, 0xe1,                                      // strex r0, r7, [r4]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xf9, 0xff, 0xff, 0x1a,                                      // bne 0x1344 <lock+0x58> @ imm = #-28
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0xba, 0x0f, 0x07, 0xee,                                      // mcr p15, #0, r0, c7, c10, #5
    0x10, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #16
    0xf0, 0x88, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r11, pc}
    // unload:
    0x70, 0x40, 0x2d, 0xe9,                                      // push {r4, r5, r6, lr}
    0x14, 0xe0, 0x91, 0xe5,                                      // ldr lr, [r1, #20]
    0x00, 0xc0, 0xa0, 0xe3,                                      // mov r12, #0
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x01, 0x00, 0x5e, 0xe3,                                      // cmp lr, #1
    0x0d, 0x00, 0x00, 0xba,                                      // blt 0x13bc <unload+0x50> @ imm = #52
    0x44, 0x20, 0x90, 0xe5,                                      // ldr r2, [r0, #68]
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x02, 0x22, 0x82, 0xe0,                                      // add r2, r2, r2, lsl #4
    0x02, 0x21, 0x81, 0xe0,                                      // add r2, r1, r2, lsl #2
    0x89, 0x4f, 0x82, 0xe2,                                      // add r4, r2, #548
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x05, 0x61, 0x94, 0xe7,                                      // ldr r6, [r4, r5, lsl #2]
    0x01, 0x50, 0x85, 0xe2,                                      // add r5, r5, #1
    0x03, 0x00, 0x56, 0xe1,                                      // cmp r6, r3
    0x02, 0x61, 0x84, 0x17,                                      // strne r6, [r4, r2, lsl #2]
    0x14, 0xe0, 0x91, 0x15,                                      // ldrne lr, [r1, #20]
    0x01, 0x20, 0x82, 0x12,                                      // addne r2, r2, #1
    0x0e, 0x00, 0x55, 0xe1,                                      // cmp r5, lr
    0xf7, 0xff, 0xff, 0xba,                                      // blt 0x139c <unload+0x30> @ imm = #-36
    0x14, 0x20, 0x81, 0xe5,                                      // str r2, [r1, #20]
    0x03, 0x22, 0x83, 0xe0,                                      // add r2, r3, r3, lsl #4
    0x02, 0xe1, 0x81, 0xe0,                                      // add lr, r1, r2, lsl #2
    0x44, 0x20, 0x90, 0xe5,                                      // ldr r2, [r0, #68]
    0x48, 0xc2, 0x8e, 0xe5,                                      // str r12, [lr, #584]
    0x4c, 0xc2, 0x8e, 0xe5,                                      // str r12, [lr, #588]
    0x01, 0x00, 0x52, 0xe3,                                      // cmp r2, #1
    0x50, 0xc2, 0x8e, 0xe5,                                      // str r12, [lr, #592]
    0x54, 0xc2, 0x8e, 0xe5,                                      // str r12, [lr, #596]
    0x40, 0xc2, 0x8e, 0xe5,                                      // str r12, [lr, #576]
    0x11, 0x00, 0x00, 0xba,                                      // blt 0x1430 <unload+0xc4> @ imm = #68
    0x00, 0xc0, 0xa0, 0xe3,                                      // mov r12, #0
    0x00, 0x40, 0xa0, 0xe3,                                      // mov r4, #0
    0x02, 0x62, 0x82, 0xe0,                                      // add r6, r2, r2, lsl #4
    0x48, 0x50, 0x90, 0xe5,                                      // ldr r5, [r0, #72]
    0x06, 0x61, 0x81, 0xe0,                                      // add r6, r1, r6, lsl #2
    0x02, 0x61, 0x86, 0xe0,                                      // add r6, r6, r2, lsl #2
    0x07, 0x20, 0x82, 0xe2,                                      // add r2, r2, #7
    0x05, 0x51, 0x86, 0xe0,                                      // add r5, r6, r5, lsl #2
    0xc2, 0x6f, 0xa0, 0xe1,                                      // asr r6, r2, #31
    0xa6, 0x2e, 0x82, 0xe0,                                      // add r2, r2, r6, lsr #29
    0xc2, 0x21, 0xa0, 0xe1,                                      // asr r2, r2, #3
    0x92, 0x53, 0x22, 0xe0,                                      // mla r2, r2, r3, r5
    0xa4, 0x21, 0x82, 0xe0,                                      // add r2, r2, r4, lsr #3
    0x01, 0x40, 0x84, 0xe2,                                      // add r4, r4, #1
    0x24, 0xc2, 0xc2, 0xe5,                                      // strb r12, [r2, #548]
    0x44, 0x20, 0x90, 0xe5,                                      // ldr r2, [r0, #68]
    0x02, 0x00, 0x54, 0xe1,                                      // cmp r4, r2
    0xef, 0xff, 0xff, 0xba,                                      // blt 0x13f0 <unload+0x84> @ imm = #-68
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x28, 0x02, 0x8e, 0xe5,                                      // str r0, [lr, #552]
    0x64, 0x02, 0x8e, 0xe5,                                      // str r0, [lr, #612]
    0xba, 0x0f, 0x07, 0xee,                                      // mcr p15, #0, r0, c7, c10, #5
    0x3c, 0x02, 0x8e, 0xe5,                                      // str r0, [lr, #572]
    0x70, 0x80, 0xbd, 0xe8,                                      // pop {r4, r5, r6, pc}
    // markUsed:
    0xf0, 0x4f, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r10, r11, lr}
    0x04, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #4
    0x28, 0x90, 0x9d, 0xe5,                                      // ldr r9, [sp, #40]
    0x00, 0x70, 0xa0, 0xe1,                                      // mov r7, r0
    0x03, 0x00, 0xd9, 0xe7,                                      // ldrb r0, [r9, r3]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x38, 0x00, 0x00, 0x1a,                                      // bne 0x1548 <markUsed+0x100> @ imm = #224
    0x01, 0x00, 0xa0, 0xe3,                                      // mov r0, #1
    0x03, 0x00, 0xc9, 0xe7,                                      // strb r0, [r9, r3]
    0x5c, 0x00, 0x97, 0xe5,                                      // ldr r0, [r7, #92]
    0x01, 0x60, 0xa0, 0xe1,                                      // mov r6, r1
    0x83, 0x11, 0x83, 0xe0,                                      // add r1, r3, r3, lsl #3
    0x00, 0x00, 0x87, 0xe0,                                      // add r0, r7, r0
    0x01, 0x02, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #4
    0x03, 0x80, 0xa0, 0xe1,                                      // mov r8, r3
    0x54, 0x40, 0x90, 0xe5,                                      // ldr r4, [r0, #84]
    0x02, 0xb0, 0xa0, 0xe1,                                      // mov r11, r2
    0x01, 0x00, 0x54, 0xe3,                                      // cmp r4, #1
    0x0e, 0x00, 0x00, 0xba,                                      // blt 0x14d0 <markUsed+0x88> @ imm = #56
    0x50, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #80]
    0x64, 0x10, 0x97, 0xe5,                                      // ldr r1, [r7, #100]
    0x00, 0x01, 0x81, 0xe0,                                      // add r0, r1, r0, lsl #2
    0x00, 0x50, 0x87, 0xe0,                                      // add r5, r7, r0
    0x00, 0x30, 0x95, 0xe5,                                      // ldr r3, [r5]
    0x01, 0x00, 0x53, 0xe3,                                      // cmp r3, #1
    0x04, 0x00, 0x00, 0xba,                                      // blt 0x14c4 <markUsed+0x7c> @ imm = #16
    0x07, 0x00, 0xa0, 0xe1,                                      // mov r0, r7
    0x06, 0x10, 0xa0, 0xe1,                                      // mov r1, r6
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x00, 0x90, 0x8d, 0xe5,                                      // str r9, [sp]
    0xe0, 0xff, 0xff, 0xeb,                                      // bl 0x1448 <markUsed> @ imm = #-128
    0x04, 0x50, 0x85, 0xe2,                                      // add r5, r5, #4
    0x01, 0x40, 0x54, 0xe2,                                      // subs r4, r4, #1
    0xf4, 0xff, 0xff, 0x1a,                                      // bne 0x14a4 <markUsed+0x5c> @ imm = #-48
    0x44, 0x00, 0x97, 0xe5,                                      // ldr r0, [r7, #68]
    0x02, 0x00, 0x50, 0xe3,                                      // cmp r0, #2
    0x1a, 0x00, 0x00, 0xba,                                      // blt 0x1548 <markUsed+0x100> @ imm = #104
    0x01, 0xa0, 0xa0, 0xe3,                                      // mov r10, #1
    0x01, 0x40, 0xa0, 0xe3,                                      // mov r4, #1
    0x00, 0x12, 0x80, 0xe0,                                      // add r1, r0, r0, lsl #4
    0x48, 0x20, 0x97, 0xe5,                                      // ldr r2, [r7, #72]
    0x01, 0x11, 0x86, 0xe0,                                      // add r1, r6, r1, lsl #2
    0x00, 0x11, 0x81, 0xe0,                                      // add r1, r1, r0, lsl #2
    0x02, 0x11, 0x81, 0xe0,                                      // add r1, r1, r2, lsl #2
    0x07, 0x20, 0x80, 0xe2,                                      // add r2, r0, #7
    0xc2, 0x3f, 0xa0, 0xe1,                                      // asr r3, r2, #31
    0xa3, 0x2e, 0x82, 0xe0,                                      // add r2, r2, r3, lsr #29
    0xc2, 0x21, 0xa0, 0xe1,                                      // asr r2, r2, #3
    0x92, 0x18, 0x21, 0xe0,                                      // mla r1, r2, r8, r1
    0x07, 0x20, 0x04, 0xe2,                                      // and r2, r4, #7
    0xa4, 0x11, 0x81, 0xe0,                                      // add r1, r1, r4, lsr #3
    0x24, 0x12, 0xd1, 0xe5,                                      // ldrb r1, [r1, #548]
    0x31, 0x02, 0x1a, 0xe1,                                      // tst r10, r1, lsr r2
    0x06, 0x00, 0x00, 0x0a,                                      // beq 0x153c <markUsed+0xf4> @ imm = #24
    0x07, 0x00, 0xa0, 0xe1,                                      // mov r0, r7
    0x06, 0x10, 0xa0, 0xe1,                                      // mov r1, r6
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x04, 0x30, 0xa0, 0xe1,                                      // mov r3, r4
    0x00, 0x90, 0x8d, 0xe5,                                      // str r9, [sp]
    0xc3, 0xff, 0xff, 0xeb,                                      // bl 0x1448 <markUsed> @ imm = #-244
    0x44, 0x00, 0x97, 0xe5,                                      // ldr r0, [r7, #68]
    0x01, 0x40, 0x84, 0xe2,                                      // add r4, r4, #1
    0x00, 0x00, 0x54, 0xe1,                                      // cmp r4, r0
    0xe6, 0xff, 0xff, 0xba,                                      // blt 0x14e4 <markUsed+0x9c> @ imm = #-104
    0x04, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #4
    0xf0, 0x8f, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, r11, pc}
    // visit:
    0xf0, 0x4f, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r10, r11, lr}
    0x0c, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #12
    0x30, 0x80, 0x9d, 0xe5,                                      // ldr r8, [sp, #48]
    0x01, 0x60, 0xa0, 0xe1,                                      // mov r6, r1
    0x00, 0x70, 0xa0, 0xe1,                                      // mov r7, r0
    0x03, 0x10, 0xd8, 0xe7,                                      // ldrb r1, [r8, r3]
    0x34, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #52]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x3d, 0x00, 0x00, 0x1a,                                      // bne 0x166c <visit+0x11c> @ imm = #244
    0x01, 0x10, 0xa0, 0xe3,                                      // mov r1, #1
    0x03, 0x10, 0xc8, 0xe7,                                      // strb r1, [r8, r3]
    0x5c, 0x10, 0x97, 0xe5,                                      // ldr r1, [r7, #92]
    0x02, 0xb0, 0xa0, 0xe1,                                      // mov r11, r2
    0x83, 0x21, 0x83, 0xe0,                                      // add r2, r3, r3, lsl #3
    0x01, 0x10, 0x87, 0xe0,                                      // add r1, r7, r1
    0x02, 0x12, 0x81, 0xe0,                                      // add r1, r1, r2, lsl #4
    0x38, 0x90, 0x9d, 0xe5,                                      // ldr r9, [sp, #56]
    0x5c, 0x40, 0x91, 0xe5,                                      // ldr r4, [r1, #92]
    0x03, 0xa0, 0xa0, 0xe1,                                      // mov r10, r3
    0x01, 0x00, 0x54, 0xe3,                                      // cmp r4, #1
    0x0f, 0x00, 0x00, 0xba,                                      // blt 0x15e4 <visit+0x94> @ imm = #60
    0x58, 0x10, 0x91, 0xe5,                                      // ldr r1, [r1, #88]
    0x64, 0x20, 0x97, 0xe5,                                      // ldr r2, [r7, #100]
    0x01, 0x11, 0x82, 0xe0,                                      // add r1, r2, r1, lsl #2
    0x01, 0x50, 0x87, 0xe0,                                      // add r5, r7, r1
    0x00, 0x30, 0x95, 0xe5,                                      // ldr r3, [r5]
    0x01, 0x00, 0x53, 0xe3,                                      // cmp r3, #1
    0x05, 0x00, 0x00, 0xba,                                      // blt 0x15d8 <visit+0x88> @ imm = #20
    0x01, 0x02, 0x8d, 0xe9,                                      // stmib sp, {r0, r9}
    0x07, 0x00, 0xa0, 0xe1,                                      // mov r0, r7
    0x06, 0x10, 0xa0, 0xe1,                                      // mov r1, r6
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x00, 0x80, 0x8d, 0xe5,                                      // str r8, [sp]
    0xdd, 0xff, 0xff, 0xeb,                                      // bl 0x1550 <visit> @ imm = #-140
    0x04, 0x50, 0x85, 0xe2,                                      // add r5, r5, #4
    0x01, 0x40, 0x54, 0xe2,                                      // subs r4, r4, #1
    0xf3, 0xff, 0xff, 0x1a,                                      // bne 0x15b4 <visit+0x64> @ imm = #-52
    0x00, 0x00, 0x59, 0xe3,                                      // cmp r9, #0
    0x1e, 0x00, 0x00, 0x0a,                                      // beq 0x1668 <visit+0x118> @ imm = #120
    0x44, 0x10, 0x97, 0xe5,                                      // ldr r1, [r7, #68]
    0x02, 0x00, 0x51, 0xe3,                                      // cmp r1, #2
    0x1b, 0x00, 0x00, 0xba,                                      // blt 0x1668 <visit+0x118> @ imm = #108
    0x01, 0x40, 0x81, 0xe2,                                      // add r4, r1, #1
    0x01, 0x90, 0xa0, 0xe3,                                      // mov r9, #1
    0x44, 0x10, 0x97, 0xe5,                                      // ldr r1, [r7, #68]
    0x48, 0x20, 0x97, 0xe5,                                      // ldr r2, [r7, #72]
    0x01, 0x32, 0x81, 0xe0,                                      // add r3, r1, r1, lsl #4
    0x03, 0x31, 0x86, 0xe0,                                      // add r3, r6, r3, lsl #2
    0x01, 0x31, 0x83, 0xe0,                                      // add r3, r3, r1, lsl #2
    0x07, 0x10, 0x81, 0xe2,                                      // add r1, r1, #7
    0x02, 0x21, 0x83, 0xe0,                                      // add r2, r3, r2, lsl #2
    0xc1, 0x3f, 0xa0, 0xe1,                                      // asr r3, r1, #31
    0xa3, 0x1e, 0x81, 0xe0,                                      // add r1, r1, r3, lsr #29
    0xc1, 0x11, 0xa0, 0xe1,                                      // asr r1, r1, #3
    0x02, 0x30, 0x44, 0xe2,                                      // sub r3, r4, #2
    0x91, 0x2a, 0x21, 0xe0,                                      // mla r1, r1, r10, r2
    0x07, 0x20, 0x03, 0xe2,                                      // and r2, r3, #7
    0xa3, 0x11, 0x81, 0xe0,                                      // add r1, r1, r3, lsr #3
    0x24, 0x12, 0xd1, 0xe5,                                      // ldrb r1, [r1, #548]
    0x31, 0x02, 0x19, 0xe1,                                      // tst r9, r1, lsr r2
    0x05, 0x00, 0x00, 0x0a,                                      // beq 0x165c <visit+0x10c> @ imm = #20
    0x01, 0x02, 0x8d, 0xe9,                                      // stmib sp, {r0, r9}
    0x07, 0x00, 0xa0, 0xe1,                                      // mov r0, r7
    0x06, 0x10, 0xa0, 0xe1,                                      // mov r1, r6
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x00, 0x80, 0x8d, 0xe5,                                      // str r8, [sp]
    0xbc, 0xff, 0xff, 0xeb,                                      // bl 0x1550 <visit> @ imm = #-272
    0x01, 0x40, 0x44, 0xe2,                                      // sub r4, r4, #1
    0x02, 0x00, 0x54, 0xe3,                                      // cmp r4, #2
    0xe5, 0xff, 0xff, 0xca,                                      // bgt 0x1600 <visit+0xb0> @ imm = #-108
    0x04, 0xa0, 0x20, 0xe5,                                      // str r10, [r0, #-4]!
    0x0c, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #12
    0xf0, 0x8f, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, r11, pc}
    // open:
    0xf0, 0x4f, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r10, r11, lr}
    0x5c, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #92
    0x01, 0xda, 0x4d, 0xe2,                                      // sub sp, sp, #4096
    0x00, 0x40, 0xa0, 0xe1,                                      // mov r4, r0
    0x10, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #16]
    0x40, 0x01, 0x93, 0xe8,                                      // ldm r3, {r6, r8}
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x08, 0xb0, 0xa0, 0xe1,                                      // mov r11, r8
    0x08, 0xb0, 0xcb, 0x13,                                      // bicne r11, r11, #8
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x00, 0x00, 0x56, 0xe3,                                      // cmp r6, #0
    0x20, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #32]
    0xaa, 0x00, 0x00, 0x0a,                                      // beq 0x1954 <open+0x2e0> @ imm = #680
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x20, 0x00, 0x91, 0x15,                                      // ldrne r0, [r1, #32]
    0x03, 0xa0, 0xa0, 0xe1,                                      // mov r10, r3
    0x24, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #36]
    0x00, 0x00, 0x50, 0x13,                                      // cmpne r0, #0
    0x26, 0x00, 0x00, 0x1a,                                      // bne 0x175c <open+0xe8> @ imm = #152
    0x03, 0x00, 0x18, 0xe3,                                      // tst r8, #3
    0x1c, 0x40, 0x8d, 0xe5,                                      // str r4, [sp, #28]
    0x02, 0x00, 0x00, 0x1a,                                      // bne 0x16d8 <open+0x64> @ imm = #8
    0x10, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #16]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x3a, 0x00, 0x00, 0x0a,                                      // beq 0x17c4 <open+0x150> @ imm = #232
    0x20, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #32]
    0x04, 0x00, 0xa0, 0xe1,                                      // mov r0, r4
    0x06, 0x30, 0xa0, 0xe1,                                      // mov r3, r6
    0x36, 0x06, 0x00, 0xeb,                                      // bl 0x2fc4 <named> @ imm = #6360
    0x00, 0x30, 0xa0, 0xe1,                                      // mov r3, r0
    0x01, 0x00, 0x70, 0xe3,                                      // cmn r0, #1
    0x10, 0x00, 0x00, 0xda,                                      // ble 0x1738 <open+0xc4> @ imm = #64
    0x24, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #36]
    0x01, 0x00, 0x53, 0xe3,                                      // cmp r3, #1
    0x30, 0x00, 0x00, 0xba,                                      // blt 0x17c4 <open+0x150> @ imm = #192
    0x5c, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #92]
    0x83, 0x21, 0x83, 0xe0,                                      // add r2, r3, r3, lsl #3
    0x00, 0x00, 0x84, 0xe0,                                      // add r0, r4, r0
    0x02, 0x02, 0x80, 0xe0,                                      // add r0, r0, r2, lsl #4
    0x48, 0x00, 0xd0, 0xe5,                                      // ldrb r0, [r0, #72]
    0x08, 0x00, 0x10, 0xe3,                                      // tst r0, #8
    0x27, 0x00, 0x00, 0x1a,                                      // bne 0x17bc <open+0x148> @ imm = #156
    0x20, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #32]
    0x04, 0x00, 0xa0, 0xe1,                                      // mov r0, r4
    0x40, 0x08, 0x8d, 0xe8,                                      // stm sp, {r6, r11}
    0x19, 0x03, 0x00, 0xeb,                                      // bl 0x2394 <openNumber> @ imm = #3172
    0x01, 0x50, 0xa0, 0xe3,                                      // mov r5, #1
    0x00, 0x00, 0x8a, 0xe5,                                      // str r0, [r10]
    0x86, 0x00, 0x00, 0xea,                                      // b 0x1954 <open+0x2e0> @ imm = #536
    0x24, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #36]
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x00, 0x20, 0xd0, 0xe5,                                      // ldrb r2, [r0]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xea, 0xff, 0xff, 0x0a,                                      // beq 0x16f8 <open+0x84> @ imm = #-88
    0x2f, 0x00, 0x52, 0xe3,                                      // cmp r2, #47
    0x28, 0x00, 0x00, 0x0a,                                      // beq 0x17f8 <open+0x184> @ imm = #160
    0x01, 0x00, 0x80, 0xe2,                                      // add r0, r0, #1
    0xf8, 0xff, 0xff, 0xea,                                      // b 0x1740 <open+0xcc> @ imm = #-32
    0x47, 0x00, 0xa0, 0xe3,                                      // mov r0, #71
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x01, 0x0c, 0x80, 0xe3,                                      // orr r0, r0, #256
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x00, 0x10, 0x8d, 0xe5,                                      // str r1, [sp]
    0x04, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #4]
    0x2c, 0x20, 0x8d, 0xe2,                                      // add r2, sp, #44
    0x63, 0x00, 0xe0, 0xe3,                                      // mvn r0, #99
    0x06, 0x10, 0xa0, 0xe1,                                      // mov r1, r6
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x78, 0xfd, 0xff, 0xeb,                                      // bl 0xd6c <systemCall> @ imm = #-2592
    0x24, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #36]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xca, 0xff, 0xff, 0x4a,                                      // bmi 0x16c0 <open+0x4c> @ imm = #-216
    0x1c, 0x00, 0x91, 0xe5,                                      // ldr r0, [r1, #28]
    0x2c, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #44]
    0x00, 0x00, 0x52, 0xe1,                                      // cmp r2, r0
    0xc6, 0xff, 0xff, 0x1a,                                      // bne 0x16c0 <open+0x4c> @ imm = #-232
    0x20, 0x00, 0x91, 0xe5,                                      // ldr r0, [r1, #32]
    0x38, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #56]
    0x00, 0x00, 0x52, 0xe1,                                      // cmp r2, r0
    0x00, 0x00, 0xa0, 0x03,                                      // moveq r0, #0
    0x00, 0x00, 0x8a, 0x05,                                      // streq r0, [r10]
    0xc0, 0xff, 0xff, 0xea,                                      // b 0x16c0 <open+0x4c> @ imm = #-256
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x00, 0x8a, 0xe5,                                      // str r0, [r10]
    0x04, 0x00, 0x18, 0xe3,                                      // tst r8, #4
    0x61, 0x00, 0x00, 0x1a,                                      // bne 0x1954 <open+0x2e0> @ imm = #388
    0x50, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #80]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x5e, 0x00, 0x00, 0x0a,                                      // beq 0x1954 <open+0x2e0> @ imm = #376
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x00, 0x10, 0xd0, 0xe5,                                      // ldrb r1, [r0]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x5a, 0x00, 0x00, 0x0a,                                      // beq 0x1954 <open+0x2e0> @ imm = #360
    0x2f, 0x00, 0x51, 0xe3,                                      // cmp r1, #47
    0x19, 0x00, 0x00, 0x0a,                                      // beq 0x1858 <open+0x1e4> @ imm = #100
    0x01, 0x00, 0x80, 0xe2,                                      // add r0, r0, #1
    0xf8, 0xff, 0xff, 0xea,                                      // b 0x17dc <open+0x168> @ imm = #-32
    0x00, 0x00, 0xd6, 0xe5,                                      // ldrb r0, [r6]
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x2f, 0xc0, 0xa0, 0xe3,                                      // mov r12, #47
    0x2f, 0x00, 0x50, 0xe3,                                      // cmp r0, #47
    0x28, 0x30, 0x8d, 0xe5,                                      // str r3, [sp, #40]
    0x58, 0x00, 0x00, 0x0a,                                      // beq 0x1974 <open+0x300> @ imm = #352
    0xb7, 0x00, 0xa0, 0xe3,                                      // mov r0, #183
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x2c, 0x00, 0x8d, 0xe2,                                      // add r0, sp, #44
    0x01, 0x1a, 0xa0, 0xe3,                                      // mov r1, #4096
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x00, 0x70, 0x8d, 0xe5,                                      // str r7, [sp]
    0x04, 0x70, 0x8d, 0xe5,                                      // str r7, [sp, #4]
    0x4c, 0xfd, 0xff, 0xeb,                                      // bl 0xd6c <systemCall> @ imm = #-2768
    0x01, 0x00, 0x50, 0xe2,                                      // subs r0, r0, #1
    0x48, 0x00, 0x00, 0xda,                                      // ble 0x1964 <open+0x2f0> @ imm = #288
    0x00, 0xc0, 0xd6, 0xe5,                                      // ldrb r12, [r6]
    0x01, 0x70, 0x50, 0xe2,                                      // subs r7, r0, #1
    0x00, 0x70, 0xa0, 0x11,                                      // movne r7, r0
    0x00, 0x00, 0x5c, 0xe3,                                      // cmp r12, #0
    0x47, 0x00, 0x00, 0x1a,                                      // bne 0x1974 <open+0x300> @ imm = #284
    0x8c, 0x00, 0x00, 0xea,                                      // b 0x1a8c <open+0x418> @ imm = #560
    0x42, 0x00, 0xa0, 0xe3,                                      // mov r0, #66
    0x01, 0x0c, 0x80, 0xe3,                                      // orr r0, r0, #256
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x63, 0x00, 0xe0, 0xe3,                                      // mvn r0, #99
    0x06, 0x10, 0xa0, 0xe1,                                      // mov r1, r6
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x00, 0x50, 0x8d, 0xe5,                                      // str r5, [sp]
    0x04, 0x50, 0x8d, 0xe5,                                      // str r5, [sp, #4]
    0x39, 0xfd, 0xff, 0xeb,                                      // bl 0xd6c <systemCall> @ imm = #-2844
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x2c, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #44]
    0x30, 0x00, 0x00, 0x4a,                                      // bmi 0x1954 <open+0x2e0> @ imm = #192
    0xb4, 0x10, 0xa0, 0xe3,                                      // mov r1, #180
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x08, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #8]
    0x2c, 0x10, 0x8e, 0xe2,                                      // add r1, lr, #44
    0x30, 0x20, 0xa0, 0xe3,                                      // mov r2, #48
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x50, 0x8d, 0xe5,                                      // str r5, [sp]
    0x04, 0x50, 0x8d, 0xe5,                                      // str r5, [sp, #4]
    0x2d, 0xfd, 0xff, 0xeb,                                      // bl 0xd6c <systemCall> @ imm = #-2892
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x56, 0x60, 0x8e, 0xe2,                                      // add r6, lr, #86
    0x30, 0x00, 0x50, 0xe3,                                      // cmp r0, #48
    0x19, 0x00, 0x00, 0xba,                                      // blt 0x192c <open+0x2b8> @ imm = #100
    0x2a, 0x00, 0x56, 0xe5,                                      // ldrb r0, [r6, #-42]
    0x7f, 0x00, 0x50, 0xe3,                                      // cmp r0, #127
    0xb0, 0x00, 0xd6, 0x01,                                      // ldrheq r0, [r6]
    0x20, 0x00, 0x50, 0x03,                                      // cmpeq r0, #32
    0x14, 0x00, 0x00, 0x1a,                                      // bne 0x192c <open+0x2b8> @ imm = #80
    0xb2, 0x50, 0xd6, 0xe1,                                      // ldrh r5, [r6, #2]
    0x0e, 0x10, 0x16, 0xe5,                                      // ldr r1, [r6, #-14]
    0xb4, 0x20, 0xa0, 0xe3,                                      // mov r2, #180
    0x20, 0x00, 0x55, 0xe3,                                      // cmp r5, #32
    0x20, 0x50, 0xa0, 0x23,                                      // movhs r5, #32
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x0a, 0x00, 0x8d, 0xe8,                                      // stm sp, {r1, r3}
    0x2c, 0x10, 0x8d, 0xe2,                                      // add r1, sp, #44
    0x2c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #44]
    0x04, 0x40, 0x81, 0xe2,                                      // add r4, r1, #4
    0x08, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #8]
    0x85, 0x22, 0xa0, 0xe1,                                      // lsl r2, r5, #5
    0x04, 0x10, 0xa0, 0xe1,                                      // mov r1, r4
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x30, 0x54, 0x8d, 0xe5,                                      // str r5, [sp, #1072]
    0x14, 0xfd, 0xff, 0xeb,                                      // bl 0xd6c <systemCall> @ imm = #-2992
    0x85, 0x02, 0x50, 0xe1,                                      // cmp r0, r5, lsl #5
    0x30, 0x04, 0x9d, 0xa5,                                      // ldrge r0, [sp, #1072]
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x01, 0x00, 0x50, 0xa3,                                      // cmpge r0, #1
    0xde, 0x00, 0x00, 0xaa,                                      // bge 0x1ca8 <open+0x634> @ imm = #888
    0x2c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #44]
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x06, 0x10, 0xa0, 0xe3,                                      // mov r1, #6
    0x08, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #8]
    0x00, 0x20, 0x8d, 0xe5,                                      // str r2, [sp]
    0x04, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #4]
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x05, 0xfd, 0xff, 0xeb,                                      // bl 0xd6c <systemCall> @ imm = #-3052
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x5c, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #92
    0x01, 0xda, 0x8d, 0xe2,                                      // add sp, sp, #4096
    0xf0, 0x8f, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, r11, pc}
    0x00, 0x00, 0xd6, 0xe5,                                      // ldrb r0, [r6]
    0x2f, 0xc0, 0xa0, 0xe3,                                      // mov r12, #47
    0x2f, 0x00, 0x50, 0xe3,                                      // cmp r0, #47
    0x54, 0x00, 0x00, 0x1a,                                      // bne 0x1ac8 <open+0x454> @ imm = #336
    0x2c, 0x00, 0x8d, 0xe2,                                      // add r0, sp, #44
    0x01, 0xe0, 0x80, 0xe2,                                      // add lr, r0, #1
    0x01, 0x20, 0x40, 0xe2,                                      // sub r2, r0, #1
    0x06, 0x50, 0xa0, 0xe1,                                      // mov r5, r6
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x00, 0x90, 0xa0, 0xe3,                                      // mov r9, #0
    0x0c, 0x30, 0xa0, 0xe1,                                      // mov r3, r12
    0x02, 0x00, 0x00, 0xea,                                      // b 0x19a0 <open+0x32c> @ imm = #8
    0x09, 0x10, 0x80, 0xe0,                                      // add r1, r0, r9
    0x01, 0x90, 0x89, 0xe2,                                      // add r9, r9, #1
    0x01, 0x30, 0xd1, 0xe5,                                      // ldrb r3, [r1, #1]
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x2f, 0x00, 0x53, 0x13,                                      // cmpne r3, #47
    0xf9, 0xff, 0xff, 0x1a,                                      // bne 0x1994 <open+0x320> @ imm = #-28
    0x09, 0x50, 0x80, 0xe0,                                      // add r5, r0, r9
    0x2f, 0x00, 0x53, 0xe3,                                      // cmp r3, #47
    0x01, 0x00, 0x00, 0x1a,                                      // bne 0x19c0 <open+0x34c> @ imm = #4
    0x01, 0x30, 0xf5, 0xe5,                                      // ldrb r3, [r5, #1]!
    0xfb, 0xff, 0xff, 0xea,                                      // b 0x19b0 <open+0x33c> @ imm = #-20
    0x02, 0x00, 0x59, 0xe3,                                      // cmp r9, #2
    0x04, 0x00, 0x00, 0x0a,                                      // beq 0x19dc <open+0x368> @ imm = #16
    0x01, 0x00, 0x59, 0xe3,                                      // cmp r9, #1
    0x12, 0x00, 0x00, 0x0a,                                      // beq 0x1a1c <open+0x3a8> @ imm = #72
    0x00, 0x00, 0x59, 0xe3,                                      // cmp r9, #0
    0x12, 0x00, 0x00, 0x0a,                                      // beq 0x1a24 <open+0x3b0> @ imm = #72
    0x13, 0x00, 0x00, 0xea,                                      // b 0x1a2c <open+0x3b8> @ imm = #76
    0x2e, 0x00, 0x5c, 0xe3,                                      // cmp r12, #46
    0x01, 0x10, 0xd0, 0x05,                                      // ldrbeq r1, [r0, #1]
    0x2e, 0x00, 0x51, 0x03,                                      // cmpeq r1, #46
    0x0f, 0x00, 0x00, 0x1a,                                      // bne 0x1a2c <open+0x3b8> @ imm = #60
    0x01, 0x00, 0x57, 0xe3,                                      // cmp r7, #1
    0x0b, 0x00, 0x00, 0xba,                                      // blt 0x1a24 <open+0x3b0> @ imm = #44
    0x07, 0x10, 0xd2, 0xe7,                                      // ldrb r1, [r2, r7]
    0x01, 0x00, 0x47, 0xe2,                                      // sub r0, r7, #1
    0x2f, 0x00, 0x51, 0xe3,                                      // cmp r1, #47
    0x02, 0x00, 0x00, 0x0a,                                      // beq 0x1a10 <open+0x39c> @ imm = #8
    0x01, 0x00, 0x57, 0xe3,                                      // cmp r7, #1
    0x00, 0x70, 0xa0, 0xe1,                                      // mov r7, r0
    0xf8, 0xff, 0xff, 0x8a,                                      // bhi 0x19f4 <open+0x380> @ imm = #-32
    0x03, 0xc0, 0xa0, 0xe1,                                      // mov r12, r3
    0x00, 0x70, 0xa0, 0xe1,                                      // mov r7, r0
    0x19, 0x00, 0x00, 0xea,                                      // b 0x1a84 <open+0x410> @ imm = #100
    0x2e, 0x00, 0x5c, 0xe3,                                      // cmp r12, #46
    0x01, 0x00, 0x00, 0x1a,                                      // bne 0x1a2c <open+0x3b8> @ imm = #4
    0x03, 0xc0, 0xa0, 0xe1,                                      // mov r12, r3
    0x15, 0x00, 0x00, 0xea,                                      // b 0x1a84 <open+0x410> @ imm = #84
    0xfe, 0x10, 0xa0, 0xe3,                                      // mov r1, #254
    0x09, 0x30, 0x87, 0xe0,                                      // add r3, r7, r9
    0x0f, 0x1c, 0x81, 0xe3,                                      // orr r1, r1, #3840
    0x01, 0x00, 0x53, 0xe1,                                      // cmp r3, r1
    0x21, 0x00, 0x00, 0xca,                                      // bgt 0x1ac8 <open+0x454> @ imm = #132
    0x01, 0x00, 0x59, 0xe3,                                      // cmp r9, #1
    0x2f, 0x10, 0xa0, 0xe3,                                      // mov r1, #47
    0x2c, 0x40, 0x8d, 0xe2,                                      // add r4, sp, #44
    0x07, 0x10, 0xc4, 0xe7,                                      // strb r1, [r4, r7]
    0x08, 0x00, 0x00, 0xba,                                      // blt 0x1a78 <open+0x404> @ imm = #32
    0x07, 0x70, 0x8e, 0xe0,                                      // add r7, lr, r7
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x01, 0x40, 0x50, 0xe7,                                      // ldrb r4, [r0, -r1]
    0x01, 0x40, 0x47, 0xe7,                                      // strb r4, [r7, -r1]
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x01, 0x40, 0x89, 0xe0,                                      // add r4, r9, r1
    0x01, 0x40, 0x84, 0xe2,                                      // add r4, r4, #1
    0x01, 0x00, 0x54, 0xe3,                                      // cmp r4, #1
    0xf8, 0xff, 0xff, 0x8a,                                      // bhi 0x1a5c <open+0x3e8> @ imm = #-32
    0x00, 0xc0, 0xd5, 0xe5,                                      // ldrb r12, [r5]
    0x1c, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #28]
    0x01, 0x70, 0x83, 0xe2,                                      // add r7, r3, #1
    0x00, 0x00, 0x5c, 0xe3,                                      // cmp r12, #0
    0xbd, 0xff, 0xff, 0x1a,                                      // bne 0x1984 <open+0x310> @ imm = #-268
    0x2c, 0x00, 0x8d, 0xe2,                                      // add r0, sp, #44
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x07, 0x10, 0xc0, 0xe7,                                      // strb r1, [r0, r7]
    0x24, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #36]
    0x28, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #40]
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x01, 0x00, 0x57, 0xe3,                                      // cmp r7, #1
    0x09, 0x00, 0x00, 0xba,                                      // blt 0x1ad4 <open+0x460> @ imm = #36
    0x20, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #32]
    0x2c, 0x30, 0x8d, 0xe2,                                      // add r3, sp, #44
    0x04, 0x00, 0xa0, 0xe1,                                      // mov r0, r4
    0x41, 0x05, 0x00, 0xeb,                                      // bl 0x2fc4 <named> @ imm = #5380
    0x24, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #36]
    0x00, 0x30, 0xa0, 0xe1,                                      // mov r3, r0
    0x02, 0x00, 0x00, 0xea,                                      // b 0x1ad4 <open+0x460> @ imm = #8
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x24, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #36]
    0x28, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #40]
    0x01, 0x00, 0x73, 0xe3,                                      // cmn r3, #1
    0x06, 0xff, 0xff, 0xca,                                      // bgt 0x16f8 <open+0x84> @ imm = #-1000
    0x42, 0x00, 0xa0, 0xe3,                                      // mov r0, #66
    0x01, 0x0c, 0x80, 0xe3,                                      // orr r0, r0, #256
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x63, 0x00, 0xe0, 0xe3,                                      // mvn r0, #99
    0x06, 0x10, 0xa0, 0xe1,                                      // mov r1, r6
    0x02, 0x26, 0xa0, 0xe3,                                      // mov r2, #2097152
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x00, 0x50, 0x8d, 0xe5,                                      // str r5, [sp]
    0x04, 0x50, 0x8d, 0xe5,                                      // str r5, [sp, #4]
    0x98, 0xfc, 0xff, 0xeb,                                      // bl 0xd6c <systemCall> @ imm = #-3488
    0x00, 0x30, 0xe0, 0xe3,                                      // mvn r3, #0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x23, 0x00, 0x00, 0x4a,                                      // bmi 0x1ba4 <open+0x530> @ imm = #140
    0x00, 0x90, 0xa0, 0xe1,                                      // mov r9, r0
    0xa0, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #160]
    0x00, 0x10, 0x84, 0xe0,                                      // add r1, r4, r0
    0x05, 0x00, 0xd1, 0xe7,                                      // ldrb r0, [r1, r5]
    0x01, 0x50, 0x85, 0xe2,                                      // add r5, r5, #1
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x1b20 <open+0x4ac> @ imm = #-20
    0x01, 0x00, 0x45, 0xe2,                                      // sub r0, r5, #1
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x07, 0x00, 0x00, 0xba,                                      // blt 0x1b5c <open+0x4e8> @ imm = #28
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x2c, 0x20, 0x8e, 0xe2,                                      // add r2, lr, #44
    0x05, 0x30, 0xa0, 0xe1,                                      // mov r3, r5
    0x01, 0x70, 0xd1, 0xe4,                                      // ldrb r7, [r1], #1
    0x01, 0x30, 0x43, 0xe2,                                      // sub r3, r3, #1
    0x01, 0x00, 0x53, 0xe3,                                      // cmp r3, #1
    0x01, 0x70, 0xc2, 0xe4,                                      // strb r7, [r2], #1
    0xfa, 0xff, 0xff, 0x8a,                                      // bhi 0x1b48 <open+0x4d4> @ imm = #-24
    0x0a, 0x00, 0x59, 0xe3,                                      // cmp r9, #10
    0x11, 0x00, 0x00, 0xba,                                      // blt 0x1bac <open+0x538> @ imm = #68
    0x80, 0x13, 0x9f, 0xe5,                                      // ldr r1, [pc, #896] @ 0x1eec <$d.8>
    0x09, 0x20, 0xa0, 0xe1,                                      // mov r2, r9
    0x92, 0x31, 0x87, 0xe0,                                      // umull r3, r7, r2, r1
    0xa7, 0x31, 0xa0, 0xe1,                                      // lsr r3, r7, #3
    0x63, 0x00, 0x52, 0xe3,                                      // cmp r2, #99
    0x01, 0x50, 0x85, 0xe2,                                      // add r5, r5, #1
    0x03, 0x20, 0xa0, 0xe1,                                      // mov r2, r3
    0xf9, 0xff, 0xff, 0x8a,                                      // bhi 0x1b6c <open+0x4f8> @ imm = #-28
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x2c, 0x10, 0x8e, 0xe2,                                      // add r1, lr, #44
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x05, 0x20, 0xc1, 0xe7,                                      // strb r2, [r1, r5]
    0x01, 0x10, 0x45, 0xe2,                                      // sub r1, r5, #1
    0x00, 0x00, 0x51, 0xe1,                                      // cmp r1, r0
    0x06, 0x00, 0x00, 0xaa,                                      // bge 0x1bbc <open+0x548> @ imm = #24
    0x15, 0x00, 0x00, 0xea,                                      // b 0x1bfc <open+0x588> @ imm = #84
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0xd1, 0xfe, 0xff, 0xea,                                      // b 0x16f4 <open+0x80> @ imm = #-1212
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x2c, 0x10, 0x8e, 0xe2,                                      // add r1, lr, #44
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x05, 0x20, 0xc1, 0xe7,                                      // strb r2, [r1, r5]
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x28, 0x23, 0x9f, 0xe5,                                      // ldr r2, [pc, #808] @ 0x1ef0 <$d.8+0x4>
    0x2c, 0x10, 0x8e, 0xe2,                                      // add r1, lr, #44
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x09, 0x30, 0xa0, 0xe1,                                      // mov r3, r9
    0x13, 0xf2, 0x57, 0xe7,                                      // smmul r7, r3, r2
    0x47, 0x41, 0xa0, 0xe1,                                      // asr r4, r7, #2
    0xa7, 0x7f, 0x84, 0xe0,                                      // add r7, r4, r7, lsr #31
    0x07, 0x41, 0x87, 0xe0,                                      // add r4, r7, r7, lsl #2
    0x84, 0x30, 0x43, 0xe0,                                      // sub r3, r3, r4, lsl #1
    0x30, 0x30, 0x83, 0xe2,                                      // add r3, r3, #48
    0x05, 0x30, 0xc1, 0xe7,                                      // strb r3, [r1, r5]
    0x01, 0x50, 0x45, 0xe2,                                      // sub r5, r5, #1
    0x07, 0x30, 0xa0, 0xe1,                                      // mov r3, r7
    0x00, 0x00, 0x55, 0xe1,                                      // cmp r5, r0
    0xf4, 0xff, 0xff, 0xca,                                      // bgt 0x1bd0 <open+0x55c> @ imm = #-48
    0xff, 0x30, 0xa0, 0xe3,                                      // mov r3, #255
    0x53, 0x0f, 0xa0, 0xe3,                                      // mov r0, #332
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x2c, 0x70, 0x8d, 0xe2,                                      // add r7, sp, #44
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x2c, 0x10, 0x8e, 0xe2,                                      // add r1, lr, #44
    0x0f, 0x3c, 0x83, 0xe3,                                      // orr r3, r3, #3840
    0x63, 0x00, 0xe0, 0xe3,                                      // mvn r0, #99
    0x07, 0x20, 0xa0, 0xe1,                                      // mov r2, r7
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x00, 0x50, 0x8d, 0xe5,                                      // str r5, [sp]
    0x04, 0x50, 0x8d, 0xe5,                                      // str r5, [sp, #4]
    0x4e, 0xfc, 0xff, 0xeb,                                      // bl 0xd6c <systemCall> @ imm = #-3784
    0x00, 0x40, 0xa0, 0xe1,                                      // mov r4, r0
    0x06, 0x00, 0xa0, 0xe3,                                      // mov r0, #6
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x50, 0x8d, 0xe5,                                      // str r5, [sp]
    0x04, 0x50, 0x8d, 0xe5,                                      // str r5, [sp, #4]
    0x44, 0xfc, 0xff, 0xeb,                                      // bl 0xd6c <systemCall> @ imm = #-3824
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x0c, 0x00, 0x00, 0xda,                                      // ble 0x1c94 <open+0x620> @ imm = #48
    0x04, 0x50, 0xc7, 0xe7,                                      // strb r5, [r7, r4]
    0x1c, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #28]
    0x24, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #36]
    0x20, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #32]
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x04, 0x10, 0xa0, 0xe1,                                      // mov r1, r4
    0x07, 0x30, 0xa0, 0xe1,                                      // mov r3, r7
    0xd0, 0x04, 0x00, 0xeb,                                      // bl 0x2fc4 <named> @ imm = #4928
    0x04, 0x10, 0xa0, 0xe1,                                      // mov r1, r4
    0x05, 0x40, 0xa0, 0xe1,                                      // mov r4, r5
    0x00, 0x30, 0xa0, 0xe1,                                      // mov r3, r0
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x98, 0xfe, 0xff, 0xea,                                      // b 0x16f8 <open+0x84> @ imm = #-1440
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x24, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #36]
    0x1c, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #28]
    0x00, 0x30, 0xe0, 0xe3,                                      // mvn r3, #0
    0x93, 0xfe, 0xff, 0xea,                                      // b 0x16f8 <open+0x84> @ imm = #-1460
    0x00, 0x10, 0xe0, 0xe3,                                      // mvn r1, #0
    0x14, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #20]
    0x00, 0x10, 0x94, 0xe5,                                      // ldr r1, [r4]
    0x02, 0x00, 0x51, 0xe3,                                      // cmp r1, #2
    0x04, 0x10, 0x94, 0x05,                                      // ldreq r1, [r4, #4]
    0x20, 0x40, 0x84, 0xe2,                                      // add r4, r4, #32
    0x14, 0x10, 0x8d, 0x05,                                      // streq r1, [sp, #20]
    0x01, 0x00, 0x50, 0xe2,                                      // subs r0, r0, #1
    0xf8, 0xff, 0xff, 0x1a,                                      // bne 0x1cb0 <open+0x63c> @ imm = #-32
    0x14, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #20]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x14, 0xff, 0xff, 0x4a,                                      // bmi 0x192c <open+0x2b8> @ imm = #-944
    0x2c, 0x20, 0x8d, 0xe2,                                      // add r2, sp, #44
    0x08, 0x00, 0x82, 0xe2,                                      // add r0, r2, #8
    0x01, 0x1b, 0x80, 0xe2,                                      // add r1, r0, #1024
    0x0c, 0x00, 0x82, 0xe2,                                      // add r0, r2, #12
    0x18, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #24]
    0x00, 0xb0, 0xe0, 0xe3,                                      // mvn r11, #0
    0x00, 0xa0, 0xa0, 0xe3,                                      // mov r10, #0
    0xb4, 0x40, 0xa0, 0xe3,                                      // mov r4, #180
    0x01, 0x00, 0xa0, 0xe3,                                      // mov r0, #1
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x28, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #40]
    0x00, 0x90, 0xa0, 0xe1,                                      // mov r9, r0
    0x2c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #44]
    0x14, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #20]
    0x01, 0x80, 0xa0, 0xe1,                                      // mov r8, r1
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x2c, 0x10, 0x8e, 0xe2,                                      // add r1, lr, #44
    0x08, 0x20, 0xa0, 0xe3,                                      // mov r2, #8
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x20, 0x04, 0x8d, 0xe8,                                      // stm sp, {r5, r10}
    0x08, 0x40, 0x8d, 0xe5,                                      // str r4, [sp, #8]
    0x0e, 0xfc, 0xff, 0xeb,                                      // bl 0xd6c <systemCall> @ imm = #-4040
    0x08, 0x00, 0x50, 0xe3,                                      // cmp r0, #8
    0x64, 0x00, 0x00, 0xba,                                      // blt 0x1ecc <open+0x858> @ imm = #400
    0x2a, 0x00, 0x16, 0xe5,                                      // ldr r0, [r6, #-42]
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x61, 0x00, 0x00, 0x0a,                                      // beq 0x1ed0 <open+0x85c> @ imm = #388
    0x05, 0x20, 0x40, 0xe2,                                      // sub r2, r0, #5
    0x12, 0x2f, 0x6f, 0xe1,                                      // clz r2, r2
    0xa2, 0x22, 0xa0, 0xe1,                                      // lsr r2, r2, #5
    0x02, 0x20, 0x09, 0xe0,                                      // and r2, r9, r2
    0x01, 0x00, 0x52, 0xe3,                                      // cmp r2, #1
    0x18, 0x00, 0x00, 0x1a,                                      // bne 0x1dc4 <open+0x750> @ imm = #96
    0x30, 0x14, 0x9d, 0xe5,                                      // ldr r1, [sp, #1072]
    0x00, 0xb0, 0xe0, 0xe3,                                      // mvn r11, #0
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0x53, 0x00, 0x00, 0xba,                                      // blt 0x1ec0 <open+0x84c> @ imm = #332
    0x26, 0x20, 0x16, 0xe5,                                      // ldr r2, [r6, #-38]
    0x18, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #24]
    0x08, 0x60, 0x13, 0xe5,                                      // ldr r6, [r3, #-8]
    0x01, 0x00, 0x56, 0xe3,                                      // cmp r6, #1
    0x04, 0x00, 0x00, 0x1a,                                      // bne 0x1d98 <open+0x724> @ imm = #16
    0x00, 0x60, 0x93, 0xe5,                                      // ldr r6, [r3]
    0x08, 0x70, 0x93, 0xe5,                                      // ldr r7, [r3, #8]
    0x06, 0x60, 0x42, 0xe0,                                      // sub r6, r2, r6
    0x07, 0x00, 0x56, 0xe1,                                      // cmp r6, r7
    0x05, 0x00, 0x00, 0x3a,                                      // blo 0x1db0 <open+0x73c> @ imm = #20
    0x01, 0x10, 0x51, 0xe2,                                      // subs r1, r1, #1
    0x20, 0x30, 0x83, 0xe2,                                      // add r3, r3, #32
    0xf4, 0xff, 0xff, 0x1a,                                      // bne 0x1d78 <open+0x704> @ imm = #-48
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x56, 0x60, 0x8e, 0xe2,                                      // add r6, lr, #86
    0x43, 0x00, 0x00, 0xea,                                      // b 0x1ec0 <open+0x84c> @ imm = #268
    0x04, 0x10, 0x13, 0xe5,                                      // ldr r1, [r3, #-4]
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x06, 0xb0, 0x81, 0xe0,                                      // add r11, r1, r6
    0x56, 0x60, 0x8e, 0xe2,                                      // add r6, lr, #86
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0x01, 0x00, 0x40, 0xe2,                                      // sub r0, r0, #1
    0x10, 0x0f, 0x6f, 0xe1,                                      // clz r0, r0
    0x28, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #40]
    0xa0, 0x02, 0xa0, 0xe1,                                      // lsr r0, r0, #5
    0x00, 0x00, 0x02, 0xe0,                                      // and r0, r2, r0
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x37, 0x00, 0x00, 0x1a,                                      // bne 0x1ec0 <open+0x84c> @ imm = #220
    0x00, 0x00, 0x5b, 0xe3,                                      // cmp r11, #0
    0x26, 0x00, 0x16, 0x55,                                      // ldrpl r0, [r6, #-38]
    0x0b, 0x20, 0x90, 0x50,                                      // addspl r2, r0, r11
    0x33, 0x00, 0x00, 0x4a,                                      // bmi 0x1ec0 <open+0x84c> @ imm = #204
    0x2c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #44]
    0x04, 0x04, 0x8d, 0xe8,                                      // stm sp, {r2, r10}
    0xff, 0x20, 0xa0, 0xe3,                                      // mov r2, #255
    0x01, 0x2c, 0x82, 0xe3,                                      // orr r2, r2, #256
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x08, 0x40, 0x8d, 0xe5,                                      // str r4, [sp, #8]
    0x00, 0x40, 0xa0, 0xe3,                                      // mov r4, #0
    0x01, 0xa0, 0xa0, 0xe1,                                      // mov r10, r1
    0xd5, 0xfb, 0xff, 0xeb,                                      // bl 0xd6c <systemCall> @ imm = #-4268
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x26, 0x00, 0x00, 0xba,                                      // blt 0x1eb8 <open+0x844> @ imm = #152
    0x2c, 0x10, 0x8d, 0xe2,                                      // add r1, sp, #44
    0x1c, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp, #28]
    0x00, 0x00, 0x81, 0xe0,                                      // add r0, r1, r0
    0x24, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #36]
    0x20, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #32]
    0x08, 0x44, 0xc0, 0xe5,                                      // strb r4, [r0, #1032]
    0x07, 0x00, 0xa0, 0xe1,                                      // mov r0, r7
    0x0a, 0x30, 0xa0, 0xe1,                                      // mov r3, r10
    0x60, 0x04, 0x00, 0xeb,                                      // bl 0x2fc4 <named> @ imm = #4480
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x19, 0x00, 0x00, 0xba,                                      // blt 0x1eb0 <open+0x83c> @ imm = #100
    0x00, 0x60, 0xa0, 0xe1,                                      // mov r6, r0
    0x5c, 0x00, 0x97, 0xe5,                                      // ldr r0, [r7, #92]
    0x86, 0x11, 0x86, 0xe0,                                      // add r1, r6, r6, lsl #3
    0x00, 0x00, 0x87, 0xe0,                                      // add r0, r7, r0
    0x01, 0x02, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #4
    0x24, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #36]
    0x48, 0x00, 0xd0, 0xe5,                                      // ldrb r0, [r0, #72]
    0x01, 0x00, 0x10, 0xe3,                                      // tst r0, #1
    0x0c, 0x00, 0x00, 0x1a,                                      // bne 0x1ea0 <open+0x82c> @ imm = #48
    0x06, 0x02, 0x86, 0xe0,                                      // add r0, r6, r6, lsl #4
    0x00, 0x01, 0x81, 0xe0,                                      // add r0, r1, r0, lsl #2
    0x50, 0x02, 0x90, 0xe5,                                      // ldr r0, [r0, #592]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x07, 0x00, 0x00, 0x1a,                                      // bne 0x1ea0 <open+0x82c> @ imm = #28
    0x02, 0x00, 0xa0, 0xe3,                                      // mov r0, #2
    0x04, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #4]
    0x1c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #28]
    0x20, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #32]
    0x06, 0x30, 0xa0, 0xe1,                                      // mov r3, r6
    0x00, 0x80, 0x8d, 0xe5,                                      // str r8, [sp]
    0x3d, 0x01, 0x00, 0xeb,                                      // bl 0x2394 <openNumber> @ imm = #1268
    0x24, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #36]
    0x06, 0x02, 0x86, 0xe0,                                      // add r0, r6, r6, lsl #4
    0x00, 0x01, 0x81, 0xe0,                                      // add r0, r1, r0, lsl #2
    0x01, 0x10, 0xa0, 0xe3,                                      // mov r1, #1
    0x4c, 0x12, 0x80, 0xe5,                                      // str r1, [r0, #588]
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x56, 0x60, 0x8e, 0xe2,                                      // add r6, lr, #86
    0x00, 0xa0, 0xa0, 0xe3,                                      // mov r10, #0
    0xb4, 0x40, 0xa0, 0xe3,                                      // mov r4, #180
    0x2c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #44]
    0x08, 0x50, 0x85, 0xe2,                                      // add r5, r5, #8
    0x91, 0xff, 0xff, 0xea,                                      // b 0x1d14 <open+0x6a0> @ imm = #-444
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0x01, 0x00, 0xa0, 0xe3,                                      // mov r0, #1
    0x28, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #40]
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x01, 0x00, 0x19, 0xe3,                                      // tst r9, #1
    0x86, 0xff, 0xff, 0x1a,                                      // bne 0x1d04 <open+0x690> @ imm = #-488
    0x8f, 0xfe, 0xff, 0xea,                                      // b 0x192c <open+0x2b8> @ imm = #-1476
    0xcd, 0xcc, 0xcc, 0xcc,                                      // .word 0xcccccccd
    0x67, 0x66, 0x66, 0x66,                                      // .word 0x66666667
    // errorOf:
    0xf0, 0x48, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r11, lr}
    0x03, 0x50, 0xa0, 0xe1,                                      // mov r5, r3
    0x01, 0x40, 0xa0, 0xe1,                                      // mov r4, r1
    0x9f, 0xfb, 0xff, 0xeb,                                      // bl 0xd84 <threadPointer> @ imm = #-4484
    0x04, 0xe0, 0xa0, 0xe1,                                      // mov lr, r4
    0x18, 0x10, 0xbe, 0xe5,                                      // ldr r1, [lr, #24]!
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x0a, 0x00, 0x00, 0x0a,                                      // beq 0x1f40 <errorOf+0x4c> @ imm = #40
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x01, 0x20, 0x44, 0xe0,                                      // sub r2, r4, r1
    0x30, 0x30, 0x92, 0xe5,                                      // ldr r3, [r2, #48]
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x02, 0x00, 0x00, 0x0a,                                      // beq 0x1f34 <errorOf+0x40> @ imm = #8
    0x24, 0x30, 0x92, 0xe5,                                      // ldr r3, [r2, #36]
    0x00, 0x00, 0x53, 0xe1,                                      // cmp r3, r0
    0x2d, 0x00, 0x00, 0x0a,                                      // beq 0x1fec <errorOf+0xf8> @ imm = #180
    0x10, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #16
    0x02, 0x0c, 0x71, 0xe3,                                      // cmn r1, #512
    0xf5, 0xff, 0xff, 0x1a,                                      // bne 0x1f18 <errorOf+0x24> @ imm = #-44
    0x00, 0x00, 0x55, 0xe3,                                      // cmp r5, #0
    0x26, 0x00, 0x00, 0x0a,                                      // beq 0x1fe4 <errorOf+0xf0> @ imm = #152
    0x00, 0xc0, 0xa0, 0xe3,                                      // mov r12, #0
    0x01, 0x50, 0xa0, 0xe3,                                      // mov r5, #1
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x03, 0x22, 0x84, 0xe0,                                      // add r2, r4, r3, lsl #4
    0x02, 0x60, 0xa0, 0xe1,                                      // mov r6, r2
    0x30, 0x10, 0xb6, 0xe5,                                      // ldr r1, [r6, #48]!
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x0f, 0x00, 0x00, 0x1a,                                      // bne 0x1fac <errorOf+0xb8> @ imm = #60
    0x9f, 0x7f, 0x96, 0xe1,                                      // ldrex r7, [r6]
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x00, 0x57, 0xe3,                                      // cmp r7, #0
    0x09, 0x00, 0x00, 0x1a,                                      // bne 0x1fa4 <errorOf+0xb0> @ imm = #36
    0xba, 0xcf, 0x07, 0xee,                                      // mcr p15, #0, r12, c7, c10, #5
    0x95, 0x7f, 0x86, 0xe1,                                      // strex r7, r5, [r6]
    0x00, 0x00, 0x57, 0xe3,                                      // cmp r7, #0
    0x03, 0x00, 0x00, 0x0a,                                      // beq 0x1f9c <errorOf+0xa8> @ imm = #12
    0x9f, 0x7f, 0x96, 0xe1,                                      // ldrex r7, [r6]
    0x00, 0x00, 0x57, 0xe3,                                      // cmp r7, #0
    0xf9, 0xff, 0xff, 0x0a,                                      // beq 0x1f80 <errorOf+0x8c> @ imm = #-28
    0x01, 0x00, 0x00, 0xea,                                      // b 0x1fa4 <errorOf+0xb0> @ imm = #4
    0x01, 0x10, 0xa0, 0xe3,                                      // mov r1, #1
    0xba, 0xcf, 0x07, 0xee,                                      // mcr p15, #0, r12, c7, c10, #5
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x24, 0x10, 0x82, 0x12,                                      // addne r1, r2, #36
    0x1e, 0x00, 0x53, 0xe3,                                      // cmp r3, #30
    0x02, 0x00, 0x00, 0x8a,                                      // bhi 0x1fc0 <errorOf+0xcc> @ imm = #8
    0x01, 0x30, 0x83, 0xe2,                                      // add r3, r3, #1
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xe4, 0xff, 0xff, 0x0a,                                      // beq 0x1f54 <errorOf+0x60> @ imm = #-112
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x06, 0x00, 0x00, 0x0a,                                      // beq 0x1fe4 <errorOf+0xf0> @ imm = #24
    0x00, 0x00, 0x81, 0xe5,                                      // str r0, [r1]
    0x9f, 0x0f, 0x9e, 0xe1,                                      // ldrex r0, [lr]
    0x01, 0x00, 0x80, 0xe2,                                      // add r0, r0, #1
    0x90, 0x2f, 0x8e, 0xe1,                                      // strex r2, r0, [lr]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xfa, 0xff, 0xff, 0x1a,                                      // bne 0x1fcc <errorOf+0xd8> @ imm = #-24
    0x02, 0x00, 0x00, 0xea,                                      // b 0x1ff0 <errorOf+0xfc> @ imm = #8
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x00, 0x00, 0xea,                                      // b 0x1ff0 <errorOf+0xfc> @ imm = #0
    0x24, 0x10, 0x82, 0xe2,                                      // add r1, r2, #36
    0x01, 0x00, 0xa0, 0xe1,                                      // mov r0, r1
    0xf0, 0x88, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r11, pc}
    // tell:
    0xf0, 0x4f, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r10, r11, lr}
    0x0c, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #12
    0x01, 0xa0, 0xa0, 0xe1,                                      // mov r10, r1
    0x44, 0x10, 0x90, 0xe5,                                      // ldr r1, [r0, #68]
    0x00, 0x80, 0xa0, 0xe1,                                      // mov r8, r0
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x02, 0x00, 0x51, 0xe3,                                      // cmp r1, #2
    0xdc, 0x00, 0x00, 0xba,                                      // blt 0x238c <tell+0x394> @ imm = #880
    0x5c, 0x60, 0x98, 0xe5,                                      // ldr r6, [r8, #92]
    0x00, 0x18, 0x93, 0xe8,                                      // ldm r3, {r11, r12}
    0x08, 0xe0, 0xa0, 0xe1,                                      // mov lr, r8
    0xd8, 0x90, 0x88, 0xe2,                                      // add r9, r8, #216
    0x01, 0x70, 0xa0, 0xe3,                                      // mov r7, #1
    0x06, 0x50, 0x89, 0xe0,                                      // add r5, r9, r6
    0x3c, 0x40, 0x15, 0xe5,                                      // ldr r4, [r5, #-60]
    0x04, 0x40, 0x88, 0xe0,                                      // add r4, r8, r4
    0x0b, 0x00, 0x54, 0xe1,                                      // cmp r4, r11
    0x03, 0x00, 0x00, 0x8a,                                      // bhi 0x2050 <tell+0x58> @ imm = #12
    0x38, 0x50, 0x15, 0xe5,                                      // ldr r5, [r5, #-56]
    0x05, 0x50, 0x88, 0xe0,                                      // add r5, r8, r5
    0x0b, 0x00, 0x55, 0xe1,                                      // cmp r5, r11
    0x04, 0x00, 0x00, 0x8a,                                      // bhi 0x2064 <tell+0x6c> @ imm = #16
    0x01, 0x70, 0x87, 0xe2,                                      // add r7, r7, #1
    0x90, 0x90, 0x89, 0xe2,                                      // add r9, r9, #144
    0x07, 0x00, 0x51, 0xe1,                                      // cmp r1, r7
    0xf2, 0xff, 0xff, 0x1a,                                      // bne 0x202c <tell+0x34> @ imm = #-56
    0xc9, 0x00, 0x00, 0xea,                                      // b 0x238c <tell+0x394> @ imm = #804
    0x08, 0x30, 0x8d, 0xe5,                                      // str r3, [sp, #8]
    0x0e, 0x00, 0xa0, 0xe1,                                      // mov r0, lr
    0x0a, 0x10, 0xa0, 0xe1,                                      // mov r1, r10
    0x07, 0x30, 0xa0, 0xe1,                                      // mov r3, r7
    0x04, 0xc0, 0x8d, 0xe5,                                      // str r12, [sp, #4]
    0x00, 0x20, 0x8d, 0xe5,                                      // str r2, [sp]
    0x0e, 0x60, 0xa0, 0xe1,                                      // mov r6, lr
    0x2a, 0x04, 0x00, 0xeb,                                      // bl 0x3130 <handleOf> @ imm = #4264
    0x5c, 0x10, 0x96, 0xe5,                                      // ldr r1, [r6, #92]
    0x06, 0x40, 0xa0, 0xe1,                                      // mov r4, r6
    0x01, 0x20, 0xd9, 0xe7,                                      // ldrb r2, [r9, r1]
    0x08, 0x00, 0x12, 0xe3,                                      // tst r2, #8
    0x28, 0x00, 0x00, 0x1a,                                      // bne 0x213c <tell+0x144> @ imm = #160
    0x01, 0xa0, 0x89, 0xe0,                                      // add r10, r9, r1
    0x48, 0x10, 0x1a, 0xe5,                                      // ldr r1, [r10, #-72]
    0x2c, 0x70, 0x1a, 0xe5,                                      // ldr r7, [r10, #-44]
    0x34, 0x50, 0x1a, 0xe5,                                      // ldr r5, [r10, #-52]
    0x01, 0x90, 0x88, 0xe0,                                      // add r9, r8, r1
    0x00, 0x00, 0x57, 0xe3,                                      // cmp r7, #0
    0x2d, 0x00, 0x00, 0x0a,                                      // beq 0x216c <tell+0x174> @ imm = #180
    0x07, 0xc0, 0xb4, 0xe7,                                      // ldr r12, [r4, r7]!
    0x00, 0x00, 0x5c, 0xe3,                                      // cmp r12, #0
    0x68, 0x00, 0x00, 0x0a,                                      // beq 0x2264 <tell+0x26c> @ imm = #416
    0x08, 0x10, 0x94, 0xe5,                                      // ldr r1, [r4, #8]
    0x04, 0x60, 0xa0, 0xe1,                                      // mov r6, r4
    0x0c, 0x40, 0xa0, 0xe1,                                      // mov r4, r12
    0x00, 0x10, 0x8d, 0xe5,                                      // str r1, [sp]
    0x01, 0x11, 0x87, 0xe0,                                      // add r1, r7, r1, lsl #2
    0x08, 0x10, 0x81, 0xe0,                                      // add r1, r1, r8
    0x10, 0xe0, 0x81, 0xe2,                                      // add lr, r1, #16
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x04, 0x30, 0x9e, 0xe4,                                      // ldr r3, [lr], #4
    0x01, 0x20, 0xa0, 0xe1,                                      // mov r2, r1
    0x01, 0x00, 0x53, 0xe1,                                      // cmp r3, r1
    0x03, 0x10, 0xa0, 0x81,                                      // movhi r1, r3
    0x01, 0x40, 0x54, 0xe2,                                      // subs r4, r4, #1
    0xf9, 0xff, 0xff, 0x1a,                                      // bne 0x20e0 <tell+0xe8> @ imm = #-28
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x58, 0x00, 0x00, 0x0a,                                      // beq 0x2264 <tell+0x26c> @ imm = #352
    0x03, 0x00, 0x52, 0xe1,                                      // cmp r2, r3
    0x02, 0x30, 0xa0, 0x81,                                      // movhi r3, r2
    0x0c, 0x21, 0x87, 0xe0,                                      // add r2, r7, r12, lsl #2
    0x00, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp]
    0x07, 0x21, 0x82, 0xe0,                                      // add r2, r2, r7, lsl #2
    0x04, 0x70, 0x96, 0xe5,                                      // ldr r7, [r6, #4]
    0x07, 0x21, 0x42, 0xe0,                                      // sub r2, r2, r7, lsl #2
    0x08, 0x20, 0x82, 0xe0,                                      // add r2, r2, r8
    0x03, 0x21, 0x82, 0xe0,                                      // add r2, r2, r3, lsl #2
    0x10, 0x20, 0x82, 0xe2,                                      // add r2, r2, #16
    0x04, 0x30, 0xd2, 0xe4,                                      // ldrb r3, [r2], #4
    0x01, 0x10, 0x81, 0xe2,                                      // add r1, r1, #1
    0x01, 0x00, 0x13, 0xe3,                                      // tst r3, #1
    0xfb, 0xff, 0xff, 0x0a,                                      // beq 0x2128 <tell+0x130> @ imm = #-20
    0x10, 0x00, 0x00, 0xea,                                      // b 0x2180 <tell+0x188> @ imm = #64
    0x08, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #8]
    0x30, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #48]
    0x01, 0x08, 0x93, 0xe8,                                      // ldm r3, {r0, r11}
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x58, 0x00, 0x00, 0x0a,                                      // beq 0x22b4 <tell+0x2bc> @ imm = #352
    0x2c, 0x10, 0x94, 0xe5,                                      // ldr r1, [r4, #44]
    0x08, 0x20, 0x93, 0xe5,                                      // ldr r2, [r3, #8]
    0x0c, 0x30, 0x93, 0xe5,                                      // ldr r3, [r3, #12]
    0x01, 0x40, 0x94, 0xe7,                                      // ldr r4, [r4, r1]
    0x0b, 0x10, 0xa0, 0xe1,                                      // mov r1, r11
    0x34, 0xff, 0x2f, 0xe1,                                      // blx r4
    0x55, 0x00, 0x00, 0xea,                                      // b 0x22c4 <tell+0x2cc> @ imm = #340
    0x28, 0x10, 0x1a, 0xe5,                                      // ldr r1, [r10, #-40]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x3a, 0x00, 0x00, 0x0a,                                      // beq 0x2264 <tell+0x26c> @ imm = #232
    0x01, 0x10, 0x88, 0xe0,                                      // add r1, r8, r1
    0x04, 0x10, 0x91, 0xe5,                                      // ldr r1, [r1, #4]
    0x02, 0x00, 0x51, 0xe3,                                      // cmp r1, #2
    0x36, 0x00, 0x00, 0x3a,                                      // blo 0x2264 <tell+0x26c> @ imm = #216
    0x08, 0x20, 0x85, 0xe0,                                      // add r2, r5, r8
    0x06, 0xe0, 0xa0, 0xe3,                                      // mov lr, #6
    0x00, 0x90, 0x8d, 0xe5,                                      // str r9, [sp]
    0x09, 0xc0, 0x4b, 0xe0,                                      // sub r12, r11, r9
    0x1e, 0x60, 0x82, 0xe2,                                      // add r6, r2, #30
    0x01, 0x40, 0x41, 0xe2,                                      // sub r4, r1, #1
    0x00, 0x90, 0xa0, 0xe3,                                      // mov r9, #0
    0x01, 0xeb, 0x8e, 0xe3,                                      // orr lr, lr, #1024
    0x01, 0x50, 0xa0, 0xe3,                                      // mov r5, #1
    0x06, 0x30, 0xa0, 0xe1,                                      // mov r3, r6
    0xbe, 0x20, 0x53, 0xe0,                                      // ldrh r2, [r3], #-14
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x18, 0x00, 0x00, 0x0a,                                      // beq 0x2220 <tell+0x228> @ imm = #96
    0x02, 0x20, 0x56, 0xe5,                                      // ldrb r2, [r6, #-2]
    0x0f, 0x70, 0x02, 0xe2,                                      // and r7, r2, #15
    0x06, 0x00, 0x57, 0xe3,                                      // cmp r7, #6
    0x14, 0x00, 0x00, 0x0a,                                      // beq 0x2220 <tell+0x228> @ imm = #80
    0x22, 0x22, 0xa0, 0xe1,                                      // lsr r2, r2, #4
    0x3e, 0x02, 0x15, 0xe1,                                      // tst r5, lr, lsr r2
    0x11, 0x00, 0x00, 0x0a,                                      // beq 0x2220 <tell+0x228> @ imm = #68
    0x06, 0x70, 0x16, 0xe5,                                      // ldr r7, [r6, #-6]
    0x0a, 0x20, 0x16, 0xe5,                                      // ldr r2, [r6, #-10]
    0x00, 0x00, 0x57, 0xe3,                                      // cmp r7, #0
    0x03, 0x00, 0x00, 0x0a,                                      // beq 0x21f8 <tell+0x200> @ imm = #12
    0x02, 0x10, 0x4c, 0xe0,                                      // sub r1, r12, r2
    0x07, 0x00, 0x51, 0xe1,                                      // cmp r1, r7
    0x03, 0x00, 0x00, 0x3a,                                      // blo 0x2204 <tell+0x20c> @ imm = #12
    0x09, 0x00, 0x00, 0xea,                                      // b 0x2220 <tell+0x228> @ imm = #36
    0x02, 0x00, 0x5c, 0xe1,                                      // cmp r12, r2
    0x0c, 0x20, 0xa0, 0xe1,                                      // mov r2, r12
    0x06, 0x00, 0x00, 0x1a,                                      // bne 0x2220 <tell+0x228> @ imm = #24
    0x00, 0x00, 0x59, 0xe3,                                      // cmp r9, #0
    0x03, 0x00, 0x00, 0x0a,                                      // beq 0x221c <tell+0x224> @ imm = #12
    0x04, 0x10, 0x99, 0xe5,                                      // ldr r1, [r9, #4]
    0x02, 0x00, 0x51, 0xe1,                                      // cmp r1, r2
    0x03, 0x90, 0xa0, 0x31,                                      // movlo r9, r3
    0x00, 0x00, 0x00, 0xea,                                      // b 0x2220 <tell+0x228> @ imm = #0
    0x03, 0x90, 0xa0, 0xe1,                                      // mov r9, r3
    0x10, 0x60, 0x86, 0xe2,                                      // add r6, r6, #16
    0x01, 0x40, 0x54, 0xe2,                                      // subs r4, r4, #1
    0xdf, 0xff, 0xff, 0x1a,                                      // bne 0x21ac <tell+0x1b4> @ imm = #-132
    0x04, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp, #4]
    0x00, 0xb0, 0x9d, 0xe5,                                      // ldr r11, [sp]
    0x04, 0x10, 0x90, 0xe5,                                      // ldr r1, [r0, #4]
    0x00, 0x00, 0x59, 0xe3,                                      // cmp r9, #0
    0x04, 0xb0, 0x87, 0xe5,                                      // str r11, [r7, #4]
    0x00, 0x10, 0x87, 0xe5,                                      // str r1, [r7]
    0x0a, 0x00, 0x00, 0x0a,                                      // beq 0x2274 <tell+0x27c> @ imm = #40
    0x30, 0x10, 0x1a, 0xe5,                                      // ldr r1, [r10, #-48]
    0x0c, 0x00, 0x99, 0xe8,                                      // ldm r9, {r2, r3}
    0x01, 0x10, 0x88, 0xe0,                                      // add r1, r8, r1
    0x02, 0x10, 0x81, 0xe0,                                      // add r1, r1, r2
    0x08, 0x10, 0x87, 0xe5,                                      // str r1, [r7, #8]
    0x03, 0x20, 0x8b, 0xe0,                                      // add r2, r11, r3
    0x06, 0x00, 0x00, 0xea,                                      // b 0x2280 <tell+0x288> @ imm = #24
    0x04, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp, #4]
    0x04, 0x10, 0x90, 0xe5,                                      // ldr r1, [r0, #4]
    0x04, 0x90, 0x87, 0xe5,                                      // str r9, [r7, #4]
    0x00, 0x10, 0x87, 0xe5,                                      // str r1, [r7]
    0x00, 0x90, 0xa0, 0xe3,                                      // mov r9, #0
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x08, 0x90, 0x87, 0xe5,                                      // str r9, [r7, #8]
    0x30, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #48]
    0x08, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #8]
    0x01, 0x50, 0xa0, 0xe3,                                      // mov r5, #1
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x0c, 0x20, 0x87, 0xe5,                                      // str r2, [r7, #12]
    0x3a, 0x00, 0x00, 0x0a,                                      // beq 0x2384 <tell+0x38c> @ imm = #232
    0x0c, 0x30, 0x94, 0xe5,                                      // ldr r3, [r4, #12]
    0x08, 0x20, 0x94, 0xe5,                                      // ldr r2, [r4, #8]
    0x02, 0x00, 0x53, 0xe3,                                      // cmp r3, #2
    0x2f, 0x00, 0x00, 0x0a,                                      // beq 0x2368 <tell+0x370> @ imm = #188
    0x01, 0x00, 0x53, 0xe3,                                      // cmp r3, #1
    0x00, 0x90, 0x82, 0x05,                                      // streq r9, [r2]
    0x33, 0x00, 0x00, 0xea,                                      // b 0x2384 <tell+0x38c> @ imm = #204
    0x28, 0x10, 0x94, 0xe5,                                      // ldr r1, [r4, #40]
    0x01, 0x20, 0x94, 0xe7,                                      // ldr r2, [r4, r1]
    0x0b, 0x10, 0xa0, 0xe1,                                      // mov r1, r11
    0x32, 0xff, 0x2f, 0xe1,                                      // blx r2
    0x00, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp]
    0x00, 0x50, 0xa0, 0xe1,                                      // mov r5, r0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x22, 0x00, 0x00, 0x0a,                                      // beq 0x2360 <tell+0x368> @ imm = #136
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x0a, 0x10, 0xa0, 0xe1,                                      // mov r1, r10
    0x07, 0x30, 0xa0, 0xe1,                                      // mov r3, r7
    0x92, 0x03, 0x00, 0xeb,                                      // bl 0x3130 <handleOf> @ imm = #3656
    0x04, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #4]
    0x5c, 0x20, 0x96, 0xe5,                                      // ldr r2, [r6, #92]
    0x00, 0x00, 0x8b, 0xe5,                                      // str r0, [r11]
    0x02, 0x00, 0x89, 0xe0,                                      // add r0, r9, r2
    0x48, 0x00, 0x10, 0xe5,                                      // ldr r0, [r0, #-72]
    0x00, 0x00, 0x88, 0xe0,                                      // add r0, r8, r0
    0x04, 0x00, 0x8b, 0xe5,                                      // str r0, [r11, #4]
    0x0c, 0x00, 0x9b, 0xe5,                                      // ldr r0, [r11, #12]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x14, 0x00, 0x00, 0x0a,                                      // beq 0x2360 <tell+0x368> @ imm = #80
    0x44, 0x30, 0x96, 0xe5,                                      // ldr r3, [r6, #68]
    0x08, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #8]
    0x02, 0x00, 0x53, 0xe3,                                      // cmp r3, #2
    0x16, 0x00, 0x00, 0xba,                                      // blt 0x2378 <tell+0x380> @ imm = #88
    0x08, 0x20, 0x82, 0xe0,                                      // add r2, r2, r8
    0x01, 0x10, 0x47, 0xe2,                                      // sub r1, r7, #1
    0xa0, 0x20, 0x82, 0xe2,                                      // add r2, r2, #160
    0x01, 0x30, 0x43, 0xe2,                                      // sub r3, r3, #1
    0x04, 0x70, 0x12, 0xe5,                                      // ldr r7, [r2, #-4]
    0x07, 0x70, 0x88, 0xe0,                                      // add r7, r8, r7
    0x00, 0x00, 0x57, 0xe1,                                      // cmp r7, r0
    0x03, 0x00, 0x00, 0x8a,                                      // bhi 0x234c <tell+0x354> @ imm = #12
    0x00, 0x70, 0x92, 0xe5,                                      // ldr r7, [r2]
    0x07, 0x70, 0x88, 0xe0,                                      // add r7, r8, r7
    0x00, 0x00, 0x57, 0xe1,                                      // cmp r7, r0
    0x08, 0x00, 0x00, 0x8a,                                      // bhi 0x2370 <tell+0x378> @ imm = #32
    0x90, 0x20, 0x82, 0xe2,                                      // add r2, r2, #144
    0x01, 0x30, 0x53, 0xe2,                                      // subs r3, r3, #1
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0xf3, 0xff, 0xff, 0x1a,                                      // bne 0x232c <tell+0x334> @ imm = #-52
    0x05, 0x00, 0x00, 0xea,                                      // b 0x2378 <tell+0x380> @ imm = #20
    0x08, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #8]
    0x06, 0x00, 0x00, 0xea,                                      // b 0x2384 <tell+0x38c> @ imm = #24
    0x00, 0x00, 0x82, 0xe5,                                      // str r0, [r2]
    0x04, 0x00, 0x00, 0xea,                                      // b 0x2384 <tell+0x38c> @ imm = #16
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x02, 0x00, 0x00, 0x0a,                                      // beq 0x2384 <tell+0x38c> @ imm = #8
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x08, 0x00, 0x8b, 0xe5,                                      // str r0, [r11, #8]
    0x0c, 0x00, 0x8b, 0xe5,                                      // str r0, [r11, #12]
    0x01, 0x00, 0xa0, 0xe3,                                      // mov r0, #1
    0x00, 0x50, 0x84, 0xe5,                                      // str r5, [r4]
    0x0c, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #12
    0xf0, 0x8f, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, r11, pc}
    // openNumber:
    0xf0, 0x4f, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r10, r11, lr}
    0x8c, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #140
    0x01, 0xda, 0x4d, 0xe2,                                      // sub sp, sp, #4096
    0x03, 0x60, 0xa0, 0xe1,                                      // mov r6, r3
    0x01, 0x80, 0xa0, 0xe1,                                      // mov r8, r1
    0x00, 0x90, 0xa0, 0xe1,                                      // mov r9, r0
    0x6c, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #108]
    0x2e, 0x03, 0x00, 0xeb,                                      // bl 0x3070 <begin> @ imm = #3256
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0xb4, 0x00, 0x9e, 0xe5,                                      // ldr r0, [lr, #180]
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0xb0, 0xb0, 0x9e, 0xe5,                                      // ldr r11, [lr, #176]
    0x04, 0x00, 0x10, 0xe3,                                      // tst r0, #4
    0x0b, 0x00, 0x00, 0x0a,                                      // beq 0x23fc <openNumber+0x68> @ imm = #44
    0x5c, 0x00, 0x99, 0xe5,                                      // ldr r0, [r9, #92]
    0x86, 0x11, 0x86, 0xe0,                                      // add r1, r6, r6, lsl #3
    0x00, 0x00, 0x89, 0xe0,                                      // add r0, r9, r0
    0x01, 0x02, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #4
    0x48, 0x00, 0xd0, 0xe5,                                      // ldrb r0, [r0, #72]
    0x01, 0x00, 0x10, 0xe3,                                      // tst r0, #1
    0x04, 0x00, 0x00, 0x1a,                                      // bne 0x23fc <openNumber+0x68> @ imm = #16
    0x06, 0x02, 0x86, 0xe0,                                      // add r0, r6, r6, lsl #4
    0x00, 0x01, 0x88, 0xe0,                                      // add r0, r8, r0, lsl #2
    0x50, 0x02, 0x90, 0xe5,                                      // ldr r0, [r0, #592]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x5d, 0x02, 0x00, 0x0a,                                      // beq 0x2d74 <openNumber+0x9e0> @ imm = #2420
    0x5c, 0x00, 0x99, 0xe5,                                      // ldr r0, [r9, #92]
    0x86, 0x21, 0x86, 0xe0,                                      // add r2, r6, r6, lsl #3
    0x00, 0x10, 0x89, 0xe0,                                      // add r1, r9, r0
    0x02, 0x12, 0x81, 0xe0,                                      // add r1, r1, r2, lsl #4
    0x64, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #100]
    0x6c, 0x50, 0x91, 0xe5,                                      // ldr r5, [r1, #108]
    0x00, 0x00, 0x55, 0xe3,                                      // cmp r5, #0
    0x1c, 0x00, 0x00, 0xda,                                      // ble 0x2490 <openNumber+0xfc> @ imm = #112
    0x68, 0x00, 0x91, 0xe5,                                      // ldr r0, [r1, #104]
    0x06, 0xa0, 0xa0, 0xe1,                                      // mov r10, r6
    0x00, 0x71, 0x89, 0xe0,                                      // add r7, r9, r0, lsl #2
    0x64, 0x10, 0x99, 0xe5,                                      // ldr r1, [r9, #100]
    0x44, 0x00, 0x99, 0xe5,                                      // ldr r0, [r9, #68]
    0x01, 0x40, 0x97, 0xe7,                                      // ldr r4, [r7, r1]
    0x00, 0x12, 0x80, 0xe0,                                      // add r1, r0, r0, lsl #4
    0x01, 0x11, 0x88, 0xe0,                                      // add r1, r8, r1, lsl #2
    0x00, 0x01, 0x81, 0xe0,                                      // add r0, r1, r0, lsl #2
    0x89, 0x6f, 0x80, 0xe2,                                      // add r6, r0, #548
    0x04, 0x01, 0x96, 0xe7,                                      // ldr r0, [r6, r4, lsl #2]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x0a, 0x00, 0x00, 0x1a,                                      // bne 0x247c <openNumber+0xe8> @ imm = #40
    0x1c, 0x00, 0x99, 0xe5,                                      // ldr r0, [r9, #28]
    0x60, 0x10, 0x99, 0xe5,                                      // ldr r1, [r9, #96]
    0x00, 0x20, 0x99, 0xe7,                                      // ldr r2, [r9, r0]
    0x01, 0x00, 0x89, 0xe0,                                      // add r0, r9, r1
    0x04, 0x01, 0x90, 0xe7,                                      // ldr r0, [r0, r4, lsl #2]
    0x01, 0x10, 0xa0, 0xe3,                                      // mov r1, #1
    0x00, 0x00, 0x89, 0xe0,                                      // add r0, r9, r0
    0x32, 0xff, 0x2f, 0xe1,                                      // blx r2
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x04, 0x01, 0x86, 0xe7,                                      // str r0, [r6, r4, lsl #2]
    0x5a, 0x02, 0x00, 0x0a,                                      // beq 0x2de8 <openNumber+0xa54> @ imm = #2408
    0x04, 0x70, 0x87, 0xe2,                                      // add r7, r7, #4
    0x01, 0x50, 0x55, 0xe2,                                      // subs r5, r5, #1
    0xe7, 0xff, 0xff, 0x1a,                                      // bne 0x2428 <openNumber+0x94> @ imm = #-100
    0x5c, 0x00, 0x99, 0xe5,                                      // ldr r0, [r9, #92]
    0x0a, 0x60, 0xa0, 0xe1,                                      // mov r6, r10
    0x64, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #100]
    0x00, 0x10, 0x89, 0xe0,                                      // add r1, r9, r0
    0x2c, 0x60, 0x8d, 0xe5,                                      // str r6, [sp, #44]
    0x02, 0x12, 0x81, 0xe0,                                      // add r1, r1, r2, lsl #4
    0x48, 0x20, 0xd1, 0xe5,                                      // ldrb r2, [r1, #72]
    0x01, 0x00, 0x12, 0xe3,                                      // tst r2, #1
    0x04, 0x00, 0x00, 0x1a,                                      // bne 0x24c0 <openNumber+0x12c> @ imm = #16
    0x06, 0x22, 0x86, 0xe0,                                      // add r2, r6, r6, lsl #4
    0x02, 0x41, 0x88, 0xe0,                                      // add r4, r8, r2, lsl #2
    0x50, 0x22, 0x94, 0xe5,                                      // ldr r2, [r4, #592]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x24, 0x02, 0x00, 0x0a,                                      // beq 0x2d54 <openNumber+0x9c0> @ imm = #2192
    0x64, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #100]
    0x00, 0x00, 0x89, 0xe0,                                      // add r0, r9, r0
    0x6c, 0xb0, 0x9d, 0xe5,                                      // ldr r11, [sp, #108]
    0x01, 0x02, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #4
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0x50, 0x50, 0x90, 0xe5,                                      // ldr r5, [r0, #80]
    0x54, 0x40, 0x90, 0xe5,                                      // ldr r4, [r0, #84]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x64, 0x60, 0x99, 0xe5,                                      // ldr r6, [r9, #100]
    0x7f, 0xfb, 0xff, 0xeb,                                      // bl 0x12ec <lock> @ imm = #-4612
    0x2c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #44]
    0x01, 0x00, 0x54, 0xe3,                                      // cmp r4, #1
    0x00, 0x02, 0x80, 0xe0,                                      // add r0, r0, r0, lsl #4
    0x00, 0x01, 0x88, 0xe0,                                      // add r0, r8, r0, lsl #2
    0x38, 0x12, 0x90, 0xe5,                                      // ldr r1, [r0, #568]
    0x01, 0x10, 0x81, 0xe2,                                      // add r1, r1, #1
    0x38, 0x12, 0x80, 0xe5,                                      // str r1, [r0, #568]
    0x1a, 0x00, 0x00, 0xba,                                      // blt 0x2578 <openNumber+0x1e4> @ imm = #104
    0x05, 0x11, 0x86, 0xe0,                                      // add r1, r6, r5, lsl #2
    0x01, 0x10, 0x89, 0xe0,                                      // add r1, r9, r1
    0x00, 0x20, 0x91, 0xe5,                                      // ldr r2, [r1]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x12, 0x00, 0x00, 0x4a,                                      // bmi 0x256c <openNumber+0x1d8> @ imm = #72
    0x5c, 0x30, 0x99, 0xe5,                                      // ldr r3, [r9, #92]
    0x82, 0x71, 0x82, 0xe0,                                      // add r7, r2, r2, lsl #3
    0x03, 0x30, 0x89, 0xe0,                                      // add r3, r9, r3
    0x07, 0x32, 0x83, 0xe0,                                      // add r3, r3, r7, lsl #4
    0x48, 0x30, 0xd3, 0xe5,                                      // ldrb r3, [r3, #72]
    0x01, 0x00, 0x13, 0xe3,                                      // tst r3, #1
    0x0b, 0x00, 0x00, 0x1a,                                      // bne 0x256c <openNumber+0x1d8> @ imm = #44
    0x02, 0x22, 0x82, 0xe0,                                      // add r2, r2, r2, lsl #4
    0x02, 0x21, 0x88, 0xe0,                                      // add r2, r8, r2, lsl #2
    0x50, 0x22, 0x92, 0xe5,                                      // ldr r2, [r2, #592]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x06, 0x00, 0x00, 0x1a,                                      // bne 0x256c <openNumber+0x1d8> @ imm = #24
    0x10, 0x20, 0x98, 0xe5,                                      // ldr r2, [r8, #16]
    0x01, 0x20, 0x82, 0xe2,                                      // add r2, r2, #1
    0x10, 0x20, 0x88, 0xe5,                                      // str r2, [r8, #16]
    0x00, 0x30, 0x91, 0xe5,                                      // ldr r3, [r1]
    0x03, 0x32, 0x83, 0xe0,                                      // add r3, r3, r3, lsl #4
    0x03, 0x31, 0x88, 0xe0,                                      // add r3, r8, r3, lsl #2
    0x50, 0x22, 0x83, 0xe5,                                      // str r2, [r3, #592]
    0x04, 0x10, 0x81, 0xe2,                                      // add r1, r1, #4
    0x01, 0x40, 0x54, 0xe2,                                      // subs r4, r4, #1
    0xe6, 0xff, 0xff, 0x1a,                                      // bne 0x2514 <openNumber+0x180> @ imm = #-104
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0xb4, 0x10, 0x9e, 0xe5,                                      // ldr r1, [lr, #180]
    0x01, 0x0a, 0x11, 0xe3,                                      // tst r1, #4096
    0x01, 0x10, 0xa0, 0x13,                                      // movne r1, #1
    0x4c, 0x12, 0x80, 0x15,                                      // strne r1, [r0, #588]
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0xba, 0x0f, 0x07, 0xee,                                      // mcr p15, #0, r0, c7, c10, #5
    0x0c, 0x00, 0x88, 0xe5,                                      // str r0, [r8, #12]
    0x5c, 0x00, 0x99, 0xe5,                                      // ldr r0, [r9, #92]
    0x64, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #100]
    0x00, 0x00, 0x89, 0xe0,                                      // add r0, r9, r0
    0x01, 0x02, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #4
    0x64, 0x10, 0x90, 0xe5,                                      // ldr r1, [r0, #100]
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0x70, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #112]
    0xac, 0x01, 0x00, 0xba,                                      // blt 0x2c6c <openNumber+0x8d8> @ imm = #1712
    0x64, 0x10, 0x99, 0xe5,                                      // ldr r1, [r9, #100]
    0x60, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #96]
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x01, 0x10, 0x89, 0xe0,                                      // add r1, r9, r1
    0x00, 0x01, 0x81, 0xe0,                                      // add r0, r1, r0, lsl #2
    0x74, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #116]
    0x1c, 0x00, 0x89, 0xe2,                                      // add r0, r9, #28
    0x34, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #52]
    0x01, 0x00, 0x89, 0xe2,                                      // add r0, r9, #1
    0x30, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #48]
    0xb4, 0x00, 0x9e, 0xe5,                                      // ldr r0, [lr, #180]
    0x01, 0xb0, 0xa0, 0xe3,                                      // mov r11, #1
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x02, 0x10, 0x00, 0xe2,                                      // and r1, r0, #2
    0x08, 0x00, 0x00, 0xe2,                                      // and r0, r0, #8
    0x18, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #24]
    0x68, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #104]
    0x74, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #116]
    0x07, 0x01, 0x90, 0xe7,                                      // ldr r0, [r0, r7, lsl #2]
    0x00, 0x02, 0x80, 0xe0,                                      // add r0, r0, r0, lsl #4
    0x00, 0x41, 0x88, 0xe0,                                      // add r4, r8, r0, lsl #2
    0x04, 0x50, 0xa0, 0xe1,                                      // mov r5, r4
    0x40, 0x02, 0xb5, 0xe5,                                      // ldr r0, [r5, #576]!
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x4f, 0x01, 0x00, 0x1a,                                      // bne 0x2b5c <openNumber+0x7c8> @ imm = #1340
    0x8f, 0x6f, 0x84, 0xe2,                                      // add r6, r4, #572
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x48, 0x03, 0x00, 0xeb,                                      // bl 0x334c <isOurs> @ imm = #3360
    0xff, 0xe0, 0xa0, 0xe3,                                      // mov lr, #255
    0x7f, 0xec, 0x8e, 0xe3,                                      // orr lr, lr, #32512
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x48, 0x01, 0x00, 0x0a,                                      // beq 0x2b5c <openNumber+0x7c8> @ imm = #1312
    0x58, 0x02, 0x94, 0xe5,                                      // ldr r0, [r4, #600]
    0x50, 0x60, 0x8d, 0xe5,                                      // str r6, [sp, #80]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x07, 0x00, 0x00, 0x0a,                                      // beq 0x2668 <openNumber+0x2d4> @ imm = #28
    0x74, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #116]
    0x6c, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #108]
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0x07, 0x31, 0x90, 0xe7,                                      // ldr r3, [r0, r7, lsl #2]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x73, 0x03, 0x00, 0xeb,                                      // bl 0x3430 <keepData> @ imm = #3532
    0xff, 0xe0, 0xa0, 0xe3,                                      // mov lr, #255
    0x7f, 0xec, 0x8e, 0xe3,                                      // orr lr, lr, #32512
    0x00, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5]
    0x54, 0x50, 0x8d, 0xe5,                                      // str r5, [sp, #84]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x32, 0x01, 0x00, 0x1a,                                      // bne 0x2b44 <openNumber+0x7b0> @ imm = #1224
    0x74, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #116]
    0x5c, 0x00, 0x99, 0xe5,                                      // ldr r0, [r9, #92]
    0x6c, 0x20, 0x99, 0xe5,                                      // ldr r2, [r9, #108]
    0x07, 0x11, 0x91, 0xe7,                                      // ldr r1, [r1, r7, lsl #2]
    0x00, 0x00, 0x89, 0xe0,                                      // add r0, r9, r0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x60, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #96]
    0x81, 0x11, 0x81, 0xe0,                                      // add r1, r1, r1, lsl #3
    0x01, 0x12, 0x80, 0xe0,                                      // add r1, r0, r1, lsl #4
    0x68, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #104]
    0x80, 0x50, 0x91, 0xe5,                                      // ldr r5, [r1, #128]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x0f, 0x00, 0x00, 0x1a,                                      // bne 0x26ec <openNumber+0x358> @ imm = #60
    0x4c, 0x00, 0x91, 0xe5,                                      // ldr r0, [r1, #76]
    0x2c, 0x60, 0x9d, 0xe5,                                      // ldr r6, [sp, #44]
    0x06, 0x00, 0x50, 0xe1,                                      // cmp r0, r6
    0x0a, 0x00, 0x00, 0x1a,                                      // bne 0x26e8 <openNumber+0x354> @ imm = #40
    0x14, 0x00, 0x98, 0xe5,                                      // ldr r0, [r8, #20]
    0x01, 0xb0, 0xa0, 0xe3,                                      // mov r11, #1
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x07, 0x00, 0x00, 0x1a,                                      // bne 0x26ec <openNumber+0x358> @ imm = #28
    0x60, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #96]
    0x00, 0x02, 0x80, 0xe0,                                      // add r0, r0, r0, lsl #4
    0x00, 0x01, 0x88, 0xe0,                                      // add r0, r8, r0, lsl #2
    0x44, 0x02, 0x90, 0xe5,                                      // ldr r0, [r0, #580]
    0x10, 0x0f, 0x6f, 0xe1,                                      // clz r0, r0
    0xa0, 0x32, 0xa0, 0xe1,                                      // lsr r3, r0, #5
    0x00, 0x00, 0x00, 0xea,                                      // b 0x26ec <openNumber+0x358> @ imm = #0
    0x01, 0xb0, 0xa0, 0xe3,                                      // mov r11, #1
    0x01, 0x60, 0xa0, 0xe1,                                      // mov r6, r1
    0x84, 0x00, 0xb6, 0xe5,                                      // ldr r0, [r6, #132]!
    0x58, 0x60, 0x8d, 0xe5,                                      // str r6, [sp, #88]
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x10, 0x01, 0x00, 0xba,                                      // blt 0x2b44 <openNumber+0x7b0> @ imm = #1088
    0x60, 0x60, 0x9d, 0xe5,                                      // ldr r6, [sp, #96]
    0x02, 0x20, 0x89, 0xe0,                                      // add r2, r9, r2
    0x05, 0x52, 0x82, 0xe0,                                      // add r5, r2, r5, lsl #4
    0x06, 0x22, 0x86, 0xe0,                                      // add r2, r6, r6, lsl #4
    0x02, 0x21, 0x88, 0xe0,                                      // add r2, r8, r2, lsl #2
    0x91, 0x2f, 0x82, 0xe2,                                      // add r2, r2, #580
    0x38, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #56]
    0x48, 0x20, 0x81, 0xe2,                                      // add r2, r1, #72
    0x20, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #32]
    0x2c, 0x20, 0x81, 0xe2,                                      // add r2, r1, #44
    0x24, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #36]
    0x24, 0x20, 0x81, 0xe2,                                      // add r2, r1, #36
    0x44, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #68]
    0x18, 0x20, 0x81, 0xe2,                                      // add r2, r1, #24
    0x14, 0x10, 0x81, 0xe2,                                      // add r1, r1, #20
    0x5c, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #92]
    0x01, 0x30, 0x23, 0xe2,                                      // eor r3, r3, #1
    0x86, 0x10, 0xa0, 0xe1,                                      // lsl r1, r6, #1
    0x00, 0x40, 0xa0, 0xe3,                                      // mov r4, #0
    0x40, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #64]
    0x1c, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #28]
    0x4c, 0x50, 0x8d, 0xe5,                                      // str r5, [sp, #76]
    0x48, 0x30, 0x8d, 0xe5,                                      // str r3, [sp, #72]
    0x04, 0xa2, 0x85, 0xe0,                                      // add r10, r5, r4, lsl #4
    0x0c, 0x10, 0x9a, 0xe5,                                      // ldr r1, [r10, #12]
    0x08, 0x20, 0x01, 0xe2,                                      // and r2, r1, #8
    0xa2, 0x21, 0x2b, 0xe0,                                      // eor r2, r11, r2, lsr #3
    0x02, 0x20, 0x83, 0xe1,                                      // orr r2, r3, r2
    0x01, 0x00, 0x52, 0xe3,                                      // cmp r2, #1
    0xef, 0x00, 0x00, 0x1a,                                      // bne 0x2b38 <openNumber+0x7a4> @ imm = #956
    0x68, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #104]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x01, 0x00, 0x00, 0x1a,                                      // bne 0x278c <openNumber+0x3f8> @ imm = #4
    0x10, 0x10, 0x11, 0xe2,                                      // ands r1, r1, #16
    0xea, 0x00, 0x00, 0x1a,                                      // bne 0x2b38 <openNumber+0x7a4> @ imm = #936
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x84, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #132]
    0x80, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #128]
    0x7c, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #124]
    0x10, 0x00, 0x99, 0xe5,                                      // ldr r0, [r9, #16]
    0x40, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #64]
    0x88, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #136]
    0x00, 0x50, 0x91, 0xe5,                                      // ldr r5, [r1]
    0x5c, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #92]
    0x05, 0xc0, 0x89, 0xe0,                                      // add r12, r9, r5
    0x00, 0x20, 0x91, 0xe5,                                      // ldr r2, [r1]
    0x44, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #68]
    0x02, 0x30, 0x89, 0xe0,                                      // add r3, r9, r2
    0x04, 0x20, 0x9a, 0xe5,                                      // ldr r2, [r10, #4]
    0x02, 0x62, 0x93, 0xe7,                                      // ldr r6, [r3, r2, lsl #4]
    0x06, 0xb0, 0x8c, 0xe0,                                      // add r11, r12, r6
    0x78, 0xb0, 0x8d, 0xe5,                                      // str r11, [sp, #120]
    0x00, 0x30, 0x91, 0xe5,                                      // ldr r3, [r1]
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x32, 0x00, 0x00, 0x0a,                                      // beq 0x28a8 <openNumber+0x514> @ imm = #200
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x30, 0x00, 0x00, 0x1a,                                      // bne 0x28a8 <openNumber+0x514> @ imm = #192
    0x03, 0x00, 0x89, 0xe0,                                      // add r0, r9, r3
    0x82, 0x00, 0x80, 0xe0,                                      // add r0, r0, r2, lsl #1
    0xb0, 0x10, 0xd0, 0xe1,                                      // ldrh r1, [r0]
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x0e, 0x20, 0x01, 0xe0,                                      // and r2, r1, lr
    0x02, 0x00, 0x52, 0xe3,                                      // cmp r2, #2
    0x24, 0x00, 0x00, 0x3a,                                      // blo 0x2894 <openNumber+0x500> @ imm = #144
    0x24, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #36]
    0x28, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #40]
    0x3c, 0x50, 0x8d, 0xe5,                                      // str r5, [sp, #60]
    0x00, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x19, 0x00, 0x00, 0x0a,                                      // beq 0x2880 <openNumber+0x4ec> @ imm = #100
    0x00, 0x00, 0x89, 0xe0,                                      // add r0, r9, r0
    0xb2, 0x30, 0xd0, 0xe1,                                      // ldrh r3, [r0, #2]
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x09, 0x00, 0x00, 0x0a,                                      // beq 0x2850 <openNumber+0x4bc> @ imm = #36
    0x08, 0x50, 0x90, 0xe5,                                      // ldr r5, [r0, #8]
    0x05, 0x50, 0x80, 0xe0,                                      // add r5, r0, r5
    0xb6, 0x10, 0xd5, 0xe1,                                      // ldrh r1, [r5, #6]
    0x0e, 0x10, 0x01, 0xe0,                                      // and r1, r1, lr
    0x01, 0x00, 0x52, 0xe1,                                      // cmp r2, r1
    0x0a, 0x00, 0x00, 0x0a,                                      // beq 0x286c <openNumber+0x4d8> @ imm = #40
    0x0c, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5, #12]
    0x01, 0x30, 0x53, 0xe2,                                      // subs r3, r3, #1
    0x01, 0x50, 0x85, 0xe0,                                      // add r5, r5, r1
    0xf7, 0xff, 0xff, 0x1a,                                      // bne 0x2830 <openNumber+0x49c> @ imm = #-36
    0x0c, 0x10, 0x90, 0xe5,                                      // ldr r1, [r0, #12]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x01, 0x10, 0x80, 0x10,                                      // addne r1, r0, r1
    0x01, 0x00, 0xa0, 0xe1,                                      // mov r0, r1
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xec, 0xff, 0xff, 0x1a,                                      // bne 0x281c <openNumber+0x488> @ imm = #-80
    0x04, 0x00, 0x00, 0xea,                                      // b 0x2880 <openNumber+0x4ec> @ imm = #16
    0x00, 0x00, 0x59, 0xe3,                                      // cmp r9, #0
    0x02, 0x00, 0x00, 0x0a,                                      // beq 0x2880 <openNumber+0x4ec> @ imm = #8
    0x08, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #8]
    0x00, 0x00, 0x8c, 0xe0,                                      // add r0, r12, r0
    0x02, 0x00, 0x00, 0xea,                                      // b 0x288c <openNumber+0x4f8> @ imm = #8
    0x5c, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #92]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x19, 0x04, 0x00, 0xeb,                                      // bl 0x38f4 <definedVersion> @ imm = #4196
    0x3c, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #60]
    0x28, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #40]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x7c, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #124]
    0x01, 0x00, 0xa0, 0x13,                                      // movne r0, #1
    0xa1, 0x07, 0x00, 0xe0,                                      // and r0, r0, r1, lsr #15
    0x80, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #128]
    0x00, 0x00, 0xdb, 0xe5,                                      // ldrb r0, [r11]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x0b, 0x00, 0x00, 0x0a,                                      // beq 0x28e4 <openNumber+0x550> @ imm = #44
    0x30, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #48]
    0x05, 0x10, 0x86, 0xe0,                                      // add r1, r6, r5
    0x6c, 0xb0, 0x9d, 0xe5,                                      // ldr r11, [sp, #108]
    0x01, 0x20, 0x82, 0xe0,                                      // add r2, r2, r1
    0x05, 0x10, 0xa0, 0xe3,                                      // mov r1, #5
    0x15, 0x1c, 0x81, 0xe3,                                      // orr r1, r1, #5376
    0x81, 0x12, 0x81, 0xe0,                                      // add r1, r1, r1, lsl #5
    0x00, 0x10, 0x81, 0xe0,                                      // add r1, r1, r0
    0x01, 0x00, 0xd2, 0xe4,                                      // ldrb r0, [r2], #1
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xfa, 0xff, 0xff, 0x1a,                                      // bne 0x28cc <openNumber+0x538> @ imm = #-24
    0x02, 0x00, 0x00, 0xea,                                      // b 0x28f0 <openNumber+0x55c> @ imm = #8
    0x05, 0x10, 0xa0, 0xe3,                                      // mov r1, #5
    0x15, 0x1c, 0x81, 0xe3,                                      // orr r1, r1, #5376
    0x6c, 0xb0, 0x9d, 0xe5,                                      // ldr r11, [sp, #108]
    0x5c, 0x00, 0x99, 0xe5,                                      // ldr r0, [r9, #92]
    0x8c, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #140]
    0x64, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #100]
    0x00, 0x00, 0x89, 0xe0,                                      // add r0, r9, r0
    0x01, 0x02, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #4
    0x50, 0x50, 0x90, 0xe5,                                      // ldr r5, [r0, #80]
    0x54, 0x60, 0x90, 0xe5,                                      // ldr r6, [r0, #84]
    0x68, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #104]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x0f, 0x00, 0x00, 0x0a,                                      // beq 0x2958 <openNumber+0x5c4> @ imm = #60
    0x06, 0x01, 0xa0, 0xe3,                                      // mov r0, #-2147483647
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x78, 0x00, 0x8d, 0xe2,                                      // add r0, sp, #120
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x0c, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #12]
    0x78, 0x00, 0x8e, 0xe2,                                      // add r0, lr, #120
    0x09, 0x10, 0xa0, 0xe1,                                      // mov r1, r9
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x0b, 0x30, 0xa0, 0xe1,                                      // mov r3, r11
    0x60, 0x00, 0x8d, 0xe8,                                      // stm sp, {r5, r6}
    0x07, 0x04, 0x00, 0xeb,                                      // bl 0x3964 <search> @ imm = #4124
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x7c, 0x00, 0x8e, 0xe2,                                      // add r0, lr, #124
    0x00, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0]
    0x02, 0x00, 0x70, 0xe3,                                      // cmn r0, #2
    0x3d, 0x00, 0x00, 0x1a,                                      // bne 0x2a50 <openNumber+0x6bc> @ imm = #244
    0x78, 0x00, 0x8d, 0xe2,                                      // add r0, sp, #120
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x42, 0x0d, 0x8d, 0xe2,                                      // add r0, sp, #4224
    0x09, 0x10, 0xa0, 0xe1,                                      // mov r1, r9
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x0b, 0x30, 0xa0, 0xe1,                                      // mov r3, r11
    0x3c, 0x60, 0x8d, 0xe5,                                      // str r6, [sp, #60]
    0x2c, 0x04, 0x00, 0xeb,                                      // bl 0x3a2c <searchGlobals> @ imm = #4272
    0x68, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #104]
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x7c, 0xb0, 0x8e, 0xe2,                                      // add r11, lr, #124
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x08, 0x00, 0x9b, 0x05,                                      // ldreq r0, [r11, #8]
    0x02, 0x00, 0x70, 0x03,                                      // cmneq r0, #2
    0x05, 0x00, 0x00, 0x0a,                                      // beq 0x29ac <openNumber+0x618> @ imm = #20
    0x04, 0x00, 0x9b, 0xe5,                                      // ldr r0, [r11, #4]
    0x08, 0x50, 0x9b, 0xe5,                                      // ldr r5, [r11, #8]
    0x6c, 0x60, 0x9d, 0xe5,                                      // ldr r6, [sp, #108]
    0x04, 0x00, 0x0b, 0xe5,                                      // str r0, [r11, #-4]
    0x00, 0x50, 0x8b, 0xe5,                                      // str r5, [r11]
    0x0e, 0x00, 0x00, 0xea,                                      // b 0x29e8 <openNumber+0x654> @ imm = #56
    0x3c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #60]
    0x6c, 0x60, 0x9d, 0xe5,                                      // ldr r6, [sp, #108]
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x04, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #4]
    0x06, 0x01, 0xa0, 0xe3,                                      // mov r0, #-2147483647
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x78, 0x00, 0x8d, 0xe2,                                      // add r0, sp, #120
    0x0c, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #12]
    0x78, 0x00, 0x8e, 0xe2,                                      // add r0, lr, #120
    0x09, 0x10, 0xa0, 0xe1,                                      // mov r1, r9
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x06, 0x30, 0xa0, 0xe1,                                      // mov r3, r6
    0x00, 0x50, 0x8d, 0xe5,                                      // str r5, [sp]
    0xdf, 0x03, 0x00, 0xeb,                                      // bl 0x3964 <search> @ imm = #3964
    0x00, 0x50, 0x9b, 0xe5,                                      // ldr r5, [r11]
    0x60, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #96]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0x06, 0x20, 0xa0, 0xe1,                                      // mov r2, r6
    0x00, 0x50, 0x8d, 0xe5,                                      // str r5, [sp]
    0x10, 0x03, 0x00, 0xeb,                                      // bl 0x3644 <use> @ imm = #3136
    0x02, 0x00, 0x75, 0xe3,                                      // cmn r5, #2
    0x19, 0x00, 0x00, 0x1a,                                      // bne 0x2a70 <openNumber+0x6dc> @ imm = #100
    0x0c, 0x00, 0x9a, 0xe5,                                      // ldr r0, [r10, #12]
    0x01, 0xb0, 0xa0, 0xe3,                                      // mov r11, #1
    0x01, 0x00, 0x10, 0xe3,                                      // tst r0, #1
    0x2a, 0x00, 0x00, 0x1a,                                      // bne 0x2ac4 <openNumber+0x730> @ imm = #168
    0x18, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #24]
    0x4c, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #76]
    0x48, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #72]
    0xff, 0xe0, 0xa0, 0xe3,                                      // mov lr, #255
    0x7f, 0xec, 0x8e, 0xe3,                                      // orr lr, lr, #32512
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x10, 0x01, 0x00, 0x1a,                                      // bne 0x2e78 <openNumber+0xae4> @ imm = #1088
    0x02, 0x00, 0x10, 0xe2,                                      // ands r0, r0, #2
    0x0e, 0x01, 0x00, 0x0a,                                      // beq 0x2e78 <openNumber+0xae4> @ imm = #1080
    0x20, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #32]
    0x00, 0x00, 0xd0, 0xe5,                                      // ldrb r0, [r0]
    0x04, 0x00, 0x10, 0xe3,                                      // tst r0, #4
    0x36, 0x00, 0x00, 0x0a,                                      // beq 0x2b28 <openNumber+0x794> @ imm = #216
    0x09, 0x01, 0x00, 0xea,                                      // b 0x2e78 <openNumber+0xae4> @ imm = #1060
    0x60, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #96]
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0xf6, 0x02, 0x00, 0xeb,                                      // bl 0x3644 <use> @ imm = #3032
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x7c, 0xb0, 0x8e, 0xe2,                                      // add r11, lr, #124
    0x04, 0x00, 0x1b, 0xe5,                                      // ldr r0, [r11, #-4]
    0x34, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #52]
    0x01, 0xb0, 0xa0, 0xe3,                                      // mov r11, #1
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x0c, 0x00, 0x00, 0x0a,                                      // beq 0x2ab8 <openNumber+0x724> @ imm = #48
    0x6c, 0x60, 0x9d, 0xe5,                                      // ldr r6, [sp, #108]
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x01, 0x21, 0x13, 0xe7,                                      // ldr r2, [r3, -r1, lsl #2]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x02, 0x00, 0x00, 0x0a,                                      // beq 0x2aa4 <openNumber+0x710> @ imm = #8
    0x02, 0x20, 0x99, 0xe7,                                      // ldr r2, [r9, r2]
    0x00, 0x00, 0x52, 0xe1,                                      // cmp r2, r0
    0x0d, 0x00, 0x00, 0x0a,                                      // beq 0x2adc <openNumber+0x748> @ imm = #52
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x09, 0x00, 0x71, 0xe3,                                      // cmn r1, #9
    0xf6, 0xff, 0xff, 0x1a,                                      // bne 0x2a8c <openNumber+0x6f8> @ imm = #-40
    0x06, 0x20, 0xa0, 0xe1,                                      // mov r2, r6
    0x10, 0x00, 0x00, 0xea,                                      // b 0x2afc <openNumber+0x768> @ imm = #64
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x6c, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #108]
    0x0d, 0x00, 0x00, 0xea,                                      // b 0x2afc <openNumber+0x768> @ imm = #52
    0x08, 0x00, 0x9a, 0xe5,                                      // ldr r0, [r10, #8]
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0x6c, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #108]
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x0c, 0x00, 0x00, 0xea,                                      // b 0x2b10 <openNumber+0x77c> @ imm = #48
    0x00, 0x00, 0x61, 0xe2,                                      // rsb r0, r1, #0
    0x07, 0x00, 0x50, 0xe3,                                      // cmp r0, #7
    0x1c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #28]
    0x00, 0x00, 0xa0, 0x33,                                      // movlo r0, #0
    0x01, 0x00, 0x40, 0xe0,                                      // sub r0, r0, r1
    0x80, 0x02, 0x86, 0xe0,                                      // add r0, r6, r0, lsl #5
    0x06, 0x20, 0xa0, 0xe1,                                      // mov r2, r6
    0x40, 0x00, 0x80, 0xe2,                                      // add r0, r0, #64
    0x08, 0x10, 0x9a, 0xe5,                                      // ldr r1, [r10, #8]
    0x00, 0x00, 0x81, 0xe0,                                      // add r0, r1, r0
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0x0a, 0x30, 0xa0, 0xe1,                                      // mov r3, r10
    0xf2, 0x02, 0x00, 0xeb,                                      // bl 0x36e4 <write> @ imm = #3016
    0xff, 0xe0, 0xa0, 0xe3,                                      // mov lr, #255
    0x7f, 0xec, 0x8e, 0xe3,                                      // orr lr, lr, #32512
    0x4c, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #76]
    0x48, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #72]
    0x38, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #56]
    0x00, 0xb0, 0x80, 0xe5,                                      // str r11, [r0]
    0x58, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #88]
    0x00, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0]
    0x01, 0x40, 0x84, 0xe2,                                      // add r4, r4, #1
    0x00, 0x00, 0x54, 0xe1,                                      // cmp r4, r0
    0x05, 0xff, 0xff, 0xba,                                      // blt 0x275c <openNumber+0x3c8> @ imm = #-1004
    0x54, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #84]
    0x00, 0xb0, 0x80, 0xe5,                                      // str r11, [r0]
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0xba, 0x0f, 0x07, 0xee,                                      // mcr p15, #0, r0, c7, c10, #5
    0x50, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #80]
    0x00, 0x00, 0x81, 0xe5,                                      // str r0, [r1]
    0x70, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #112]
    0x01, 0x70, 0x87, 0xe2,                                      // add r7, r7, #1
    0x00, 0x00, 0x57, 0xe1,                                      // cmp r7, r0
    0xa3, 0xfe, 0xff, 0x1a,                                      // bne 0x25fc <openNumber+0x268> @ imm = #-1396
    0x6c, 0xb0, 0x9d, 0xe5,                                      // ldr r11, [sp, #108]
    0x04, 0x60, 0x89, 0xe2,                                      // add r6, r9, #4
    0x10, 0x40, 0x88, 0xe2,                                      // add r4, r8, #16
    0x00, 0xa0, 0xa0, 0xe3,                                      // mov r10, #0
    0x74, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #116]
    0x0a, 0x01, 0x90, 0xe7,                                      // ldr r0, [r0, r10, lsl #2]
    0x00, 0x02, 0x80, 0xe0,                                      // add r0, r0, r0, lsl #4
    0x00, 0x51, 0x88, 0xe0,                                      // add r5, r8, r0, lsl #2
    0x8f, 0x7f, 0x85, 0xe2,                                      // add r7, r5, #572
    0x07, 0x00, 0xa0, 0xe1,                                      // mov r0, r7
    0xec, 0x01, 0x00, 0xeb,                                      // bl 0x334c <isOurs> @ imm = #1968
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x2e, 0x00, 0x00, 0x0a,                                      // beq 0x2c5c <openNumber+0x8c8> @ imm = #184
    0x58, 0x02, 0x95, 0xe5,                                      // ldr r0, [r5, #600]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x05, 0x00, 0x00, 0x1a,                                      // bne 0x2bc4 <openNumber+0x830> @ imm = #20
    0x74, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #116]
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x0a, 0x31, 0x90, 0xe7,                                      // ldr r3, [r0, r10, lsl #2]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x1a, 0x02, 0x00, 0xeb,                                      // bl 0x3430 <keepData> @ imm = #2152
    0x9f, 0x0f, 0x94, 0xe1,                                      // ldrex r0, [r4]
    0x01, 0x00, 0x80, 0xe2,                                      // add r0, r0, #1
    0x90, 0x1f, 0x84, 0xe1,                                      // strex r1, r0, [r4]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xfa, 0xff, 0xff, 0x1a,                                      // bne 0x2bc4 <openNumber+0x830> @ imm = #-24
    0x74, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #116]
    0x54, 0x02, 0x85, 0xe5,                                      // str r0, [r5, #596]
    0x5c, 0x00, 0x99, 0xe5,                                      // ldr r0, [r9, #92]
    0x0a, 0x11, 0x91, 0xe7,                                      // ldr r1, [r1, r10, lsl #2]
    0x00, 0x00, 0x89, 0xe0,                                      // add r0, r9, r0
    0x81, 0x11, 0x81, 0xe0,                                      // add r1, r1, r1, lsl #3
    0x01, 0x02, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #4
    0x74, 0x50, 0x90, 0xe5,                                      // ldr r5, [r0, #116]
    0x01, 0x00, 0x55, 0xe3,                                      // cmp r5, #1
    0x11, 0x00, 0x00, 0xba,                                      // blt 0x2c48 <openNumber+0x8b4> @ imm = #68
    0x70, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #112]
    0x68, 0x10, 0x99, 0xe5,                                      // ldr r1, [r9, #104]
    0x80, 0x01, 0x81, 0xe0,                                      // add r0, r1, r0, lsl #3
    0x00, 0xb0, 0x86, 0xe0,                                      // add r11, r6, r0
    0x03, 0x00, 0x1b, 0xe8,                                      // ldmda r11, {r0, r1}
    0x00, 0x30, 0x89, 0xe0,                                      // add r3, r9, r0
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x00, 0x30, 0x93, 0x15,                                      // ldrne r3, [r3]
    0x10, 0x00, 0x99, 0xe5,                                      // ldr r0, [r9, #16]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x01, 0x00, 0x00, 0x0a,                                      // beq 0x2c34 <openNumber+0x8a0> @ imm = #4
    0x33, 0xff, 0x2f, 0xe1,                                      // blx r3
    0x01, 0x00, 0x00, 0xea,                                      // b 0x2c3c <openNumber+0x8a8> @ imm = #4
    0x07, 0x00, 0x98, 0xe8,                                      // ldm r8, {r0, r1, r2}
    0x33, 0xff, 0x2f, 0xe1,                                      // blx r3
    0x08, 0xb0, 0x8b, 0xe2,                                      // add r11, r11, #8
    0x01, 0x50, 0x55, 0xe2,                                      // subs r5, r5, #1
    0xf1, 0xff, 0xff, 0x1a,                                      // bne 0x2c10 <openNumber+0x87c> @ imm = #-60
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0xba, 0x0f, 0x07, 0xee,                                      // mcr p15, #0, r0, c7, c10, #5
    0x01, 0x00, 0xa0, 0xe3,                                      // mov r0, #1
    0x00, 0x00, 0x87, 0xe5,                                      // str r0, [r7]
    0x6c, 0xb0, 0x9d, 0xe5,                                      // ldr r11, [sp, #108]
    0x70, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #112]
    0x01, 0xa0, 0x8a, 0xe2,                                      // add r10, r10, #1
    0x00, 0x00, 0x5a, 0xe1,                                      // cmp r10, r0
    0xc3, 0xff, 0xff, 0x1a,                                      // bne 0x2b7c <openNumber+0x7e8> @ imm = #-244
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0xb4, 0x00, 0x9e, 0xe5,                                      // ldr r0, [lr, #180]
    0x01, 0x0c, 0x10, 0xe3,                                      // tst r0, #256
    0x2e, 0x00, 0x00, 0x0a,                                      // beq 0x2d38 <openNumber+0x9a4> @ imm = #184
    0x5c, 0x00, 0x99, 0xe5,                                      // ldr r0, [r9, #92]
    0x64, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #100]
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x00, 0x00, 0x89, 0xe0,                                      // add r0, r9, r0
    0x01, 0x02, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #4
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0x50, 0x60, 0x90, 0xe5,                                      // ldr r6, [r0, #80]
    0x54, 0x40, 0x90, 0xe5,                                      // ldr r4, [r0, #84]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x64, 0x50, 0x99, 0xe5,                                      // ldr r5, [r9, #100]
    0x90, 0xf9, 0xff, 0xeb,                                      // bl 0x12ec <lock> @ imm = #-6592
    0x01, 0x00, 0x54, 0xe3,                                      // cmp r4, #1
    0x1e, 0x00, 0x00, 0xba,                                      // blt 0x2d2c <openNumber+0x998> @ imm = #120
    0x06, 0x01, 0x85, 0xe0,                                      // add r0, r5, r6, lsl #2
    0x00, 0x00, 0x89, 0xe0,                                      // add r0, r9, r0
    0x01, 0x10, 0xa0, 0xe3,                                      // mov r1, #1
    0x00, 0x20, 0x90, 0xe5,                                      // ldr r2, [r0]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x15, 0x00, 0x00, 0x4a,                                      // bmi 0x2d20 <openNumber+0x98c> @ imm = #84
    0x5c, 0x30, 0x99, 0xe5,                                      // ldr r3, [r9, #92]
    0x82, 0x71, 0x82, 0xe0,                                      // add r7, r2, r2, lsl #3
    0x03, 0x30, 0x89, 0xe0,                                      // add r3, r9, r3
    0x07, 0x32, 0x83, 0xe0,                                      // add r3, r3, r7, lsl #4
    0x48, 0x30, 0xd3, 0xe5,                                      // ldrb r3, [r3, #72]
    0x01, 0x00, 0x13, 0xe3,                                      // tst r3, #1
    0x0e, 0x00, 0x00, 0x1a,                                      // bne 0x2d20 <openNumber+0x98c> @ imm = #56
    0x02, 0x22, 0x82, 0xe0,                                      // add r2, r2, r2, lsl #4
    0x02, 0x21, 0x88, 0xe0,                                      // add r2, r8, r2, lsl #2
    0x48, 0x32, 0xb2, 0xe5,                                      // ldr r3, [r2, #584]!
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x09, 0x00, 0x00, 0x1a,                                      // bne 0x2d20 <openNumber+0x98c> @ imm = #36
    0x00, 0x10, 0x82, 0xe5,                                      // str r1, [r2]
    0x44, 0x30, 0x99, 0xe5,                                      // ldr r3, [r9, #68]
    0x14, 0x70, 0x98, 0xe5,                                      // ldr r7, [r8, #20]
    0x00, 0x20, 0x90, 0xe5,                                      // ldr r2, [r0]
    0x03, 0x32, 0x83, 0xe0,                                      // add r3, r3, r3, lsl #4
    0x03, 0x31, 0x88, 0xe0,                                      // add r3, r8, r3, lsl #2
    0x07, 0x31, 0x83, 0xe0,                                      // add r3, r3, r7, lsl #2
    0x01, 0x60, 0x87, 0xe2,                                      // add r6, r7, #1
    0x14, 0x60, 0x88, 0xe5,                                      // str r6, [r8, #20]
    0x24, 0x22, 0x83, 0xe5,                                      // str r2, [r3, #548]
    0x04, 0x00, 0x80, 0xe2,                                      // add r0, r0, #4
    0x01, 0x40, 0x54, 0xe2,                                      // subs r4, r4, #1
    0xe3, 0xff, 0xff, 0x1a,                                      // bne 0x2cbc <openNumber+0x928> @ imm = #-116
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0xba, 0x0f, 0x07, 0xee,                                      // mcr p15, #0, r0, c7, c10, #5
    0x0c, 0x00, 0x88, 0xe5,                                      // str r0, [r8, #12]
    0x2c, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #44]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0xf8, 0x00, 0x00, 0xeb,                                      // bl 0x3130 <handleOf> @ imm = #992
    0x00, 0x40, 0xa0, 0xe1,                                      // mov r4, r0
    0x25, 0x00, 0x00, 0xea,                                      // b 0x2dec <openNumber+0xa58> @ imm = #148
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x00, 0x30, 0xd2, 0xe5,                                      // ldrb r3, [r2]
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0xd6, 0xfd, 0xff, 0x0a,                                      // beq 0x24c0 <openNumber+0x12c> @ imm = #-2216
    0x2f, 0x00, 0x53, 0xe3,                                      // cmp r3, #47
    0x23, 0x00, 0x00, 0x0a,                                      // beq 0x2dfc <openNumber+0xa68> @ imm = #140
    0x01, 0x20, 0x82, 0xe2,                                      // add r2, r2, #1
    0xf8, 0xff, 0xff, 0xea,                                      // b 0x2d58 <openNumber+0x9c4> @ imm = #-32
    0x10, 0x00, 0x99, 0xe5,                                      // ldr r0, [r9, #16]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x19, 0x00, 0x00, 0x0a,                                      // beq 0x2de8 <openNumber+0xa54> @ imm = #100
    0x90, 0x10, 0x99, 0xe5,                                      // ldr r1, [r9, #144]
    0x94, 0x20, 0x99, 0xe5,                                      // ldr r2, [r9, #148]
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x01, 0x10, 0x89, 0xe0,                                      // add r1, r9, r1
    0x78, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #120]
    0x02, 0x10, 0x89, 0xe0,                                      // add r1, r9, r2
    0x80, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #128]
    0x78, 0x10, 0x8d, 0xe2,                                      // add r1, sp, #120
    0x10, 0x10, 0x81, 0xe2,                                      // add r1, r1, #16
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x7c, 0xb0, 0x8d, 0xe5,                                      // str r11, [sp, #124]
    0x84, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #132]
    0x02, 0x00, 0x81, 0xe7,                                      // str r0, [r1, r2]
    0x04, 0x20, 0x82, 0xe2,                                      // add r2, r2, #4
    0x08, 0x00, 0x52, 0xe3,                                      // cmp r2, #8
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x2db0 <openNumber+0xa1c> @ imm = #-20
    0x7c, 0x70, 0x8d, 0xe2,                                      // add r7, sp, #124
    0x78, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #120]
    0x87, 0x00, 0x97, 0xe8,                                      // ldm r7, {r0, r1, r2, r7}
    0x87, 0x00, 0x8d, 0xe8,                                      // stm sp, {r0, r1, r2, r7}
    0x6c, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #108]
    0x8c, 0x60, 0x9d, 0xe5,                                      // ldr r6, [sp, #140]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0x10, 0x60, 0x8d, 0xe5,                                      // str r6, [sp, #16]
    0xe9, 0x00, 0x00, 0xeb,                                      // bl 0x3190 <fail> @ imm = #932
    0x00, 0x40, 0xa0, 0xe3,                                      // mov r4, #0
    0x04, 0x00, 0xa0, 0xe1,                                      // mov r0, r4
    0x8c, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #140
    0x01, 0xda, 0x8d, 0xe2,                                      // add sp, sp, #4096
    0xf0, 0x8f, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, r11, pc}
    0x04, 0x10, 0x91, 0xe5,                                      // ldr r1, [r1, #4]
    0x01, 0x20, 0x89, 0xe0,                                      // add r2, r9, r1
    0x00, 0x10, 0xdb, 0xe5,                                      // ldrb r1, [r11]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x2f, 0x00, 0x00, 0x0a,                                      // beq 0x2ed0 <openNumber+0xb3c> @ imm = #188
    0x01, 0x70, 0x8b, 0xe2,                                      // add r7, r11, #1
    0x01, 0x30, 0xa0, 0xe1,                                      // mov r3, r1
    0x00, 0x60, 0xd2, 0xe5,                                      // ldrb r6, [r2]
    0x06, 0x00, 0x53, 0xe1,                                      // cmp r3, r6
    0x04, 0x00, 0x00, 0x1a,                                      // bne 0x2e38 <openNumber+0xaa4> @ imm = #16
    0x01, 0x30, 0xd7, 0xe4,                                      // ldrb r3, [r7], #1
    0x01, 0x20, 0x82, 0xe2,                                      // add r2, r2, #1
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0xf8, 0xff, 0xff, 0x1a,                                      // bne 0x2e18 <openNumber+0xa84> @ imm = #-32
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x20, 0xd2, 0xe5,                                      // ldrb r2, [r2]
    0x02, 0x00, 0x53, 0xe1,                                      // cmp r3, r2
    0x9e, 0xfd, 0xff, 0x0a,                                      // beq 0x24c0 <openNumber+0x12c> @ imm = #-2440
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x23, 0x00, 0x00, 0x0a,                                      // beq 0x2edc <openNumber+0xb48> @ imm = #140
    0x01, 0x70, 0xa0, 0xe3,                                      // mov r7, #1
    0x07, 0x00, 0xdb, 0xe7,                                      // ldrb r0, [r11, r7]
    0x01, 0x70, 0x87, 0xe2,                                      // add r7, r7, #1
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x2e50 <openNumber+0xabc> @ imm = #-20
    0x01, 0xa0, 0x47, 0xe2,                                      // sub r10, r7, #1
    0x2f, 0x00, 0x51, 0xe3,                                      // cmp r1, #47
    0x1d, 0x00, 0x00, 0x1a,                                      // bne 0x2ee4 <openNumber+0xb50> @ imm = #116
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x26, 0x00, 0x00, 0xea,                                      // b 0x2f14 <openNumber+0xb80> @ imm = #152
    0x6c, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #108]
    0x60, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #96]
    0x01, 0x00, 0xa0, 0xe3,                                      // mov r0, #1
    0x78, 0x10, 0x8d, 0xe2,                                      // add r1, sp, #120
    0x00, 0x10, 0x8d, 0xe5,                                      // str r1, [sp]
    0x04, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #4]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0x05, 0x20, 0xa0, 0xe1,                                      // mov r2, r5
    0x4a, 0x02, 0x00, 0xeb,                                      // bl 0x37cc <failSymbol> @ imm = #2344
    0x54, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #84]
    0x00, 0x40, 0xa0, 0xe3,                                      // mov r4, #0
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0x05, 0x20, 0xa0, 0xe1,                                      // mov r2, r5
    0x00, 0x40, 0x80, 0xe5,                                      // str r4, [r0]
    0xba, 0x4f, 0x07, 0xee,                                      // mcr p15, #0, r4, c7, c10, #5
    0x50, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #80]
    0x00, 0x40, 0x80, 0xe5,                                      // str r4, [r0]
    0x2c, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #44]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x7f, 0x00, 0x00, 0xeb,                                      // bl 0x30cc <closeNumber> @ imm = #508
    0xc6, 0xff, 0xff, 0xea,                                      // b 0x2dec <openNumber+0xa58> @ imm = #-232
    0x00, 0x10, 0xd2, 0xe5,                                      // ldrb r1, [r2]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x78, 0xfd, 0xff, 0x0a,                                      // beq 0x24c0 <openNumber+0x12c> @ imm = #-2592
    0x00, 0xa0, 0xa0, 0xe3,                                      // mov r10, #0
    0x01, 0x70, 0xa0, 0xe3,                                      // mov r7, #1
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0xb7, 0x00, 0xa0, 0xe3,                                      // mov r0, #183
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x00, 0x10, 0x8d, 0xe5,                                      // str r1, [sp]
    0x04, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #4]
    0x78, 0x00, 0x8d, 0xe2,                                      // add r0, sp, #120
    0x01, 0x1a, 0xa0, 0xe3,                                      // mov r1, #4096
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x97, 0xf7, 0xff, 0xeb,                                      // bl 0xd6c <systemCall> @ imm = #-8612
    0x00, 0x50, 0xa0, 0xe1,                                      // mov r5, r0
    0xc0, 0x0f, 0xc0, 0xe1,                                      // bic r0, r0, r0, asr #31
    0x87, 0x20, 0x80, 0xe0,                                      // add r2, r0, r7, lsl #1
    0x97, 0x0f, 0x84, 0xe2,                                      // add r0, r4, #604
    0x26, 0x1e, 0x84, 0xe2,                                      // add r1, r4, #608
    0xdd, 0x00, 0x00, 0xeb,                                      // bl 0x329c <roomFor> @ imm = #884
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x23, 0x00, 0x00, 0x0a,                                      // beq 0x2fbc <openNumber+0xc28> @ imm = #140
    0x00, 0x00, 0x5a, 0xe3,                                      // cmp r10, #0
    0x07, 0x00, 0x00, 0x4a,                                      // bmi 0x2f54 <openNumber+0xbc0> @ imm = #28
    0x01, 0x10, 0x87, 0xe2,                                      // add r1, r7, #1
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x00, 0x30, 0xa0, 0xe1,                                      // mov r3, r0
    0x01, 0x60, 0xd2, 0xe4,                                      // ldrb r6, [r2], #1
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0x01, 0x60, 0xc3, 0xe4,                                      // strb r6, [r3], #1
    0xfa, 0xff, 0xff, 0x8a,                                      // bhi 0x2f40 <openNumber+0xbac> @ imm = #-24
    0x64, 0x02, 0xa4, 0xe5,                                      // str r0, [r4, #612]!
    0x01, 0x00, 0x55, 0xe3,                                      // cmp r5, #1
    0x3c, 0x00, 0x04, 0xe5,                                      // str r0, [r4, #-60]
    0x15, 0x00, 0x00, 0xba,                                      // blt 0x2fbc <openNumber+0xc28> @ imm = #84
    0x07, 0x10, 0x80, 0xe0,                                      // add r1, r0, r7
    0x01, 0x00, 0x45, 0xe2,                                      // sub r0, r5, #1
    0x78, 0x20, 0x8d, 0xe2,                                      // add r2, sp, #120
    0x05, 0x30, 0xa0, 0xe1,                                      // mov r3, r5
    0x00, 0x10, 0x84, 0xe5,                                      // str r1, [r4]
    0x01, 0x60, 0xd2, 0xe4,                                      // ldrb r6, [r2], #1
    0x01, 0x30, 0x53, 0xe2,                                      // subs r3, r3, #1
    0x01, 0x60, 0xc1, 0xe4,                                      // strb r6, [r1], #1
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x2f78 <openNumber+0xbe4> @ imm = #-20
    0x00, 0x10, 0x94, 0xe5,                                      // ldr r1, [r4]
    0x2f, 0x20, 0xa0, 0xe3,                                      // mov r2, #47
    0x00, 0x00, 0x5a, 0xe3,                                      // cmp r10, #0
    0x00, 0x20, 0xc1, 0xe7,                                      // strb r2, [r1, r0]
    0x07, 0x00, 0x00, 0x4a,                                      // bmi 0x2fbc <openNumber+0xc28> @ imm = #28
    0x00, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4]
    0x01, 0x10, 0x87, 0xe2,                                      // add r1, r7, #1
    0x05, 0x00, 0x80, 0xe0,                                      // add r0, r0, r5
    0x01, 0x20, 0xdb, 0xe4,                                      // ldrb r2, [r11], #1
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0x01, 0x20, 0xc0, 0xe4,                                      // strb r2, [r0], #1
    0xfa, 0xff, 0xff, 0x8a,                                      // bhi 0x2fa8 <openNumber+0xc14> @ imm = #-24
    0x5c, 0x00, 0x99, 0xe5,                                      // ldr r0, [r9, #92]
    0x3e, 0xfd, 0xff, 0xea,                                      // b 0x24c0 <openNumber+0x12c> @ imm = #-2824
    // named:
    0xf0, 0x4b, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r11, lr}
    0x00, 0xc0, 0xa0, 0xe1,                                      // mov r12, r0
    0x4c, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #76]
    0x74, 0x10, 0x9c, 0xe5,                                      // ldr r1, [r12, #116]
    0x01, 0x20, 0x8c, 0xe0,                                      // add r2, r12, r1
    0x80, 0x11, 0x82, 0xe0,                                      // add r1, r2, r0, lsl #3
    0x00, 0x00, 0xe0, 0xe3,                                      // mvn r0, #0
    0x02, 0x00, 0x51, 0xe1,                                      // cmp r1, r2
    0xf0, 0x8b, 0xbd, 0x98,                                      // popls {r4, r5, r6, r7, r8, r9, r11, pc}
    0x01, 0xe0, 0x8c, 0xe2,                                      // add lr, r12, #1
    0x02, 0x40, 0x41, 0xe0,                                      // sub r4, r1, r2
    0xc4, 0x51, 0xa0, 0xe1,                                      // asr r5, r4, #3
    0xa4, 0x4f, 0x85, 0xe0,                                      // add r4, r5, r4, lsr #31
    0xc4, 0x80, 0xa0, 0xe1,                                      // asr r8, r4, #1
    0x02, 0x90, 0xa0, 0xe1,                                      // mov r9, r2
    0x88, 0x51, 0xb9, 0xe7,                                      // ldr r5, [r9, r8, lsl #3]!
    0x05, 0x60, 0xdc, 0xe7,                                      // ldrb r6, [r12, r5]
    0x00, 0x00, 0x56, 0xe3,                                      // cmp r6, #0
    0x09, 0x00, 0x00, 0x0a,                                      // beq 0x3038 <named+0x74> @ imm = #36
    0x05, 0x50, 0x8e, 0xe0,                                      // add r5, lr, r5
    0x03, 0x70, 0xa0, 0xe1,                                      // mov r7, r3
    0x00, 0x40, 0xd7, 0xe5,                                      // ldrb r4, [r7]
    0x04, 0x00, 0x56, 0xe1,                                      // cmp r6, r4
    0x06, 0x00, 0x00, 0x1a,                                      // bne 0x3040 <named+0x7c> @ imm = #24
    0x01, 0x60, 0xd5, 0xe4,                                      // ldrb r6, [r5], #1
    0x01, 0x70, 0x87, 0xe2,                                      // add r7, r7, #1
    0x00, 0x00, 0x56, 0xe3,                                      // cmp r6, #0
    0xf8, 0xff, 0xff, 0x1a,                                      // bne 0x3018 <named+0x54> @ imm = #-32
    0x00, 0x00, 0x00, 0xea,                                      // b 0x303c <named+0x78> @ imm = #0
    0x03, 0x70, 0xa0, 0xe1,                                      // mov r7, r3
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x00, 0x40, 0xd7, 0xe5,                                      // ldrb r4, [r7]
    0x04, 0x40, 0x46, 0xe0,                                      // sub r4, r6, r4
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x04, 0x00, 0x00, 0x0a,                                      // beq 0x3064 <named+0xa0> @ imm = #16
    0x09, 0x10, 0xa0, 0xc1,                                      // movgt r1, r9
    0x08, 0x20, 0x89, 0xd2,                                      // addle r2, r9, #8
    0x01, 0x00, 0x52, 0xe1,                                      // cmp r2, r1
    0xe2, 0xff, 0xff, 0x3a,                                      // blo 0x2fec <named+0x28> @ imm = #-120
    0xf0, 0x8b, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r11, pc}
    0x88, 0x01, 0x82, 0xe0,                                      // add r0, r2, r8, lsl #3
    0x04, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #4]
    0xf0, 0x8b, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r11, pc}
    // begin:
    0x70, 0x40, 0x2d, 0xe9,                                      // push {r4, r5, r6, lr}
    0x00, 0x40, 0xa0, 0xe1,                                      // mov r4, r0
    0x10, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #16]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x70, 0x80, 0xbd, 0x18,                                      // popne {r4, r5, r6, pc}
    0x04, 0x00, 0xa0, 0xe1,                                      // mov r0, r4
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x01, 0x50, 0xa0, 0xe1,                                      // mov r5, r1
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x96, 0xfb, 0xff, 0xeb,                                      // bl 0x1ef4 <errorOf> @ imm = #-4520
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x06, 0x00, 0x00, 0x0a,                                      // beq 0x30bc <begin+0x4c> @ imm = #24
    0x0c, 0x60, 0x80, 0xe5,                                      // str r6, [r0, #12]
    0x18, 0x00, 0x85, 0xe2,                                      // add r0, r5, #24
    0x9f, 0x1f, 0x90, 0xe1,                                      // ldrex r1, [r0]
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x91, 0x2f, 0x80, 0xe1,                                      // strex r2, r1, [r0]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xfa, 0xff, 0xff, 0x1a,                                      // bne 0x30a8 <begin+0x38> @ imm = #-24
    0x24, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #36]
    0x00, 0x00, 0x94, 0xe7,                                      // ldr r0, [r4, r0]
    0x70, 0x40, 0xbd, 0xe8,                                      // pop {r4, r5, r6, lr}
    0x10, 0xff, 0x2f, 0xe1,                                      // bx r0
    // closeNumber:
    0xf0, 0x48, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r11, lr}
    0x03, 0x70, 0xa0, 0xe1,                                      // mov r7, r3
    0x02, 0x40, 0xa0, 0xe1,                                      // mov r4, r2
    0x01, 0x50, 0xa0, 0xe1,                                      // mov r5, r1
    0x00, 0x60, 0xa0, 0xe1,                                      // mov r6, r0
    0x81, 0xf8, 0xff, 0xeb,                                      // bl 0x12ec <lock> @ imm = #-7676
    0x07, 0x02, 0x87, 0xe0,                                      // add r0, r7, r7, lsl #4
    0x00, 0x01, 0x85, 0xe0,                                      // add r0, r5, r0, lsl #2
    0x38, 0x12, 0x90, 0xe5,                                      // ldr r1, [r0, #568]
    0x01, 0x10, 0x51, 0xe2,                                      // subs r1, r1, #1
    0x38, 0x12, 0x80, 0xe5,                                      // str r1, [r0, #568]
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0xba, 0x0f, 0x07, 0xee,                                      // mcr p15, #0, r0, c7, c10, #5
    0x0c, 0x00, 0x85, 0xe5,                                      // str r0, [r5, #12]
    0xf0, 0x88, 0xbd, 0x18,                                      // popne {r4, r5, r6, r7, r11, pc}
    0x10, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6, #16]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x00, 0x00, 0x00, 0x0a,                                      // beq 0x3118 <closeNumber+0x4c> @ imm = #0
    0xf0, 0x88, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r11, pc}
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x04, 0x20, 0xa0, 0xe1,                                      // mov r2, r4
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0xf0, 0x48, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r11, lr}
    0x21, 0xf7, 0xff, 0xea,                                      // b 0xdb8 <finalise> @ imm = #-9084
    // handleOf:
    0x00, 0x48, 0x2d, 0xe9,                                      // push {r11, lr}
    0x00, 0x20, 0xa0, 0xe1,                                      // mov r2, r0
    0x03, 0x02, 0x83, 0xe0,                                      // add r0, r3, r3, lsl #4
    0x00, 0x01, 0x81, 0xe0,                                      // add r0, r1, r0, lsl #2
    0x5c, 0x10, 0x92, 0xe5,                                      // ldr r1, [r2, #92]
    0x83, 0xe1, 0x83, 0xe0,                                      // add lr, r3, r3, lsl #3
    0x01, 0xc0, 0x82, 0xe0,                                      // add r12, r2, r1
    0x0c, 0x10, 0xa0, 0xe1,                                      // mov r1, r12
    0x0e, 0x32, 0xb1, 0xe7,                                      // ldr r3, [r1, lr, lsl #4]!
    0x08, 0x10, 0x91, 0xe5,                                      // ldr r1, [r1, #8]
    0x03, 0x30, 0x82, 0xe0,                                      // add r3, r2, r3
    0x24, 0x32, 0xa0, 0xe5,                                      // str r3, [r0, #548]!
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x01, 0x10, 0x82, 0x10,                                      // addne r1, r2, r1
    0x08, 0x10, 0x80, 0xe5,                                      // str r1, [r0, #8]
    0x00, 0x10, 0xa0, 0xe1,                                      // mov r1, r0
    0x04, 0x30, 0xb1, 0xe5,                                      // ldr r3, [r1, #4]!
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x00, 0x88, 0xbd, 0x18,                                      // popne {r11, pc}
    0x0e, 0x32, 0x8c, 0xe0,                                      // add r3, r12, lr, lsl #4
    0x04, 0x30, 0x93, 0xe5,                                      // ldr r3, [r3, #4]
    0x03, 0x20, 0x82, 0xe0,                                      // add r2, r2, r3
    0x00, 0x20, 0x81, 0xe5,                                      // str r2, [r1]
    0x00, 0x88, 0xbd, 0xe8,                                      // pop {r11, pc}
    // fail:
    0x30, 0x48, 0x2d, 0xe9,                                      // push {r4, r5, r11, lr}
    0x18, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #24
    0x03, 0x40, 0xa0, 0xe1,                                      // mov r4, r3
    0x38, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #56]
    0x00, 0x40, 0x8d, 0xe5,                                      // str r4, [sp]
    0x01, 0x50, 0xa0, 0xe3,                                      // mov r5, #1
    0x14, 0x30, 0x8d, 0xe5,                                      // str r3, [sp, #20]
    0x34, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #52]
    0x10, 0x30, 0x8d, 0xe5,                                      // str r3, [sp, #16]
    0x30, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #48]
    0x0c, 0x30, 0x8d, 0xe5,                                      // str r3, [sp, #12]
    0x2c, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #44]
    0x08, 0x30, 0x8d, 0xe5,                                      // str r3, [sp, #8]
    0x28, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #40]
    0x04, 0x30, 0x8d, 0xe5,                                      // str r3, [sp, #4]
    0x01, 0x30, 0xa0, 0xe3,                                      // mov r3, #1
    0x47, 0xfb, 0xff, 0xeb,                                      // bl 0x1ef4 <errorOf> @ imm = #-4836
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x0a, 0x00, 0x00, 0x0a,                                      // beq 0x3208 <fail+0x78> @ imm = #40
    0x01, 0x50, 0xa0, 0xe3,                                      // mov r5, #1
    0x0d, 0x10, 0xa0, 0xe1,                                      // mov r1, sp
    0x04, 0x20, 0xa0, 0xe1,                                      // mov r2, r4
    0x01, 0x50, 0x45, 0xe2,                                      // sub r5, r5, #1
    0x01, 0x30, 0xd2, 0xe4,                                      // ldrb r3, [r2], #1
    0x01, 0x50, 0x85, 0xe2,                                      // add r5, r5, #1
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x31ec <fail+0x5c> @ imm = #-20
    0x04, 0x20, 0xb1, 0xe5,                                      // ldr r2, [r1, #4]!
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xf7, 0xff, 0xff, 0x1a,                                      // bne 0x31e8 <fail+0x58> @ imm = #-36
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x20, 0x00, 0x00, 0x0a,                                      // beq 0x3294 <fail+0x104> @ imm = #128
    0x04, 0x20, 0x80, 0xe2,                                      // add r2, r0, #4
    0x08, 0x10, 0x80, 0xe2,                                      // add r1, r0, #8
    0x02, 0x00, 0xa0, 0xe1,                                      // mov r0, r2
    0x05, 0x20, 0xa0, 0xe1,                                      // mov r2, r5
    0x1d, 0x00, 0x00, 0xeb,                                      // bl 0x329c <roomFor> @ imm = #116
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x19, 0x00, 0x00, 0x0a,                                      // beq 0x3294 <fail+0x104> @ imm = #100
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x15, 0x00, 0x00, 0x0a,                                      // beq 0x328c <fail+0xfc> @ imm = #84
    0x0d, 0x10, 0xa0, 0xe1,                                      // mov r1, sp
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x02, 0x30, 0xd4, 0xe7,                                      // ldrb r3, [r4, r2]
    0x01, 0x20, 0x82, 0xe2,                                      // add r2, r2, #1
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x323c <fail+0xac> @ imm = #-20
    0x01, 0x30, 0x42, 0xe2,                                      // sub r3, r2, #1
    0x01, 0x00, 0x53, 0xe3,                                      // cmp r3, #1
    0x06, 0x00, 0x00, 0xba,                                      // blt 0x3274 <fail+0xe4> @ imm = #24
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x03, 0x50, 0x54, 0xe7,                                      // ldrb r5, [r4, -r3]
    0x03, 0x50, 0x40, 0xe7,                                      // strb r5, [r0, -r3]
    0x01, 0x30, 0x43, 0xe2,                                      // sub r3, r3, #1
    0x03, 0x50, 0x82, 0xe0,                                      // add r5, r2, r3
    0x01, 0x00, 0x55, 0xe3,                                      // cmp r5, #1
    0xf9, 0xff, 0xff, 0x8a,                                      // bhi 0x325c <fail+0xcc> @ imm = #-28
    0x04, 0x40, 0xb1, 0xe5,                                      // ldr r4, [r1, #4]!
    0x02, 0x20, 0x80, 0xe0,                                      // add r2, r0, r2
    0x01, 0x00, 0x42, 0xe2,                                      // sub r0, r2, #1
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0xeb, 0xff, 0xff, 0x1a,                                      // bne 0x3238 <fail+0xa8> @ imm = #-84
    0x01, 0x00, 0x42, 0xe2,                                      // sub r0, r2, #1
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x10, 0xc0, 0xe5,                                      // strb r1, [r0]
    0x18, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #24
    0x30, 0x88, 0xbd, 0xe8,                                      // pop {r4, r5, r11, pc}
    // roomFor:
    0x70, 0x40, 0x2d, 0xe9,                                      // push {r4, r5, r6, lr}
    0x10, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #16
    0x01, 0x40, 0xa0, 0xe1,                                      // mov r4, r1
    0x00, 0x10, 0x91, 0xe5,                                      // ldr r1, [r1]
    0x00, 0x50, 0xa0, 0xe1,                                      // mov r5, r0
    0x02, 0x00, 0x51, 0xe1,                                      // cmp r1, r2
    0x20, 0x00, 0x00, 0xaa,                                      // bge 0x333c <roomFor+0xa0> @ imm = #128
    0x02, 0x60, 0xa0, 0xe1,                                      // mov r6, r2
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x08, 0x00, 0x00, 0x0a,                                      // beq 0x32e8 <roomFor+0x4c> @ imm = #32
    0x00, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5]
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x5b, 0x20, 0xa0, 0xe3,                                      // mov r2, #91
    0x08, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #8]
    0x00, 0x30, 0x8d, 0xe5,                                      // str r3, [sp]
    0x04, 0x30, 0x8d, 0xe5,                                      // str r3, [sp, #4]
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0xa0, 0xf6, 0xff, 0xeb,                                      // bl 0xd6c <systemCall> @ imm = #-9600
    0x58, 0x10, 0x9f, 0xe5,                                      // ldr r1, [pc, #88] @ 0x3348 <$d.18>
    0xff, 0x00, 0x86, 0xe2,                                      // add r0, r6, #255
    0x0f, 0x0c, 0x80, 0xe2,                                      // add r0, r0, #3840
    0x01, 0x10, 0x00, 0xe0,                                      // and r1, r0, r1
    0xc0, 0x00, 0xa0, 0xe3,                                      // mov r0, #192
    0x00, 0x20, 0xe0, 0xe3,                                      // mvn r2, #0
    0x00, 0x10, 0x84, 0xe5,                                      // str r1, [r4]
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x44, 0x00, 0x8d, 0xe8,                                      // stm sp, {r2, r6}
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x03, 0x20, 0xa0, 0xe3,                                      // mov r2, #3
    0x22, 0x30, 0xa0, 0xe3,                                      // mov r3, #34
    0x92, 0xf6, 0xff, 0xeb,                                      // bl 0xd6c <systemCall> @ imm = #-9656
    0x01, 0x0a, 0x70, 0xe3,                                      // cmn r0, #4096
    0x00, 0x00, 0xa0, 0x83,                                      // movhi r0, #0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x00, 0x00, 0x85, 0xe5,                                      // str r0, [r5]
    0x00, 0x00, 0xa0, 0x03,                                      // moveq r0, #0
    0x00, 0x60, 0x84, 0x05,                                      // streq r6, [r4]
    0x00, 0x00, 0x00, 0xea,                                      // b 0x3340 <roomFor+0xa4> @ imm = #0
    0x00, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5]
    0x10, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #16
    0x70, 0x80, 0xbd, 0xe8,                                      // pop {r4, r5, r6, pc}
    0x00, 0xf0, 0xff, 0xff,                                      // .word 0xfffff000
    // isOurs:
    0xf0, 0x4b, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r11, lr}
    0x10, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #16
    0x00, 0x40, 0xa0, 0xe1,                                      // mov r4, r0
    0x89, 0xf6, 0xff, 0xeb,                                      // bl 0xd84 <threadPointer> @ imm = #-9692
    0x00, 0x50, 0xa0, 0xe1,                                      // mov r5, r0
    0x9f, 0x0f, 0x94, 0xe1,                                      // ldrex r0, [r4]
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x07, 0x00, 0x00, 0x1a,                                      // bne 0x3390 <isOurs+0x44> @ imm = #28
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0xba, 0x2f, 0x07, 0xee,                                      // mcr p15, #0, r2, c7, c10, #5
    0x95, 0x2f, 0x84, 0xe1,                                      // strex r2, r5, [r4]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x04, 0x00, 0x00, 0x0a,                                      // beq 0x3398 <isOurs+0x4c> @ imm = #16
    0x9f, 0x0f, 0x94, 0xe1,                                      // ldrex r0, [r4]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xf9, 0xff, 0xff, 0x0a,                                      // beq 0x3378 <isOurs+0x2c> @ imm = #-28
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x00, 0x00, 0xea,                                      // b 0x339c <isOurs+0x50> @ imm = #0
    0x01, 0x20, 0xa0, 0xe3,                                      // mov r2, #1
    0x01, 0x80, 0xa0, 0xe3,                                      // mov r8, #1
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xba, 0x1f, 0x07, 0xee,                                      // mcr p15, #0, r1, c7, c10, #5
    0x1d, 0x00, 0x00, 0x1a,                                      // bne 0x3424 <isOurs+0xd8> @ imm = #116
    0x9e, 0x90, 0xa0, 0xe3,                                      // mov r9, #158
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x00, 0x00, 0x55, 0x11,                                      // cmpne r5, r0
    0x17, 0x00, 0x00, 0x0a,                                      // beq 0x3420 <isOurs+0xd4> @ imm = #92
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x00, 0x70, 0x8d, 0xe5,                                      // str r7, [sp]
    0x80, 0x02, 0x8d, 0xe9,                                      // stmib sp, {r7, r9}
    0x62, 0xf6, 0xff, 0xeb,                                      // bl 0xd6c <systemCall> @ imm = #-9848
    0x9f, 0x0f, 0x94, 0xe1,                                      // ldrex r0, [r4]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x08, 0x00, 0x00, 0x1a,                                      // bne 0x3410 <isOurs+0xc4> @ imm = #32
    0xba, 0x6f, 0x07, 0xee,                                      // mcr p15, #0, r6, c7, c10, #5
    0x95, 0x1f, 0x84, 0xe1,                                      // strex r1, r5, [r4]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x03, 0x00, 0x00, 0x0a,                                      // beq 0x340c <isOurs+0xc0> @ imm = #12
    0x9f, 0x0f, 0x94, 0xe1,                                      // ldrex r0, [r4]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xf9, 0xff, 0xff, 0x0a,                                      // beq 0x33f0 <isOurs+0xa4> @ imm = #-28
    0x00, 0x00, 0x00, 0xea,                                      // b 0x3410 <isOurs+0xc4> @ imm = #0
    0x01, 0x70, 0xa0, 0xe3,                                      // mov r7, #1
    0x00, 0x00, 0x57, 0xe3,                                      // cmp r7, #0
    0xba, 0x6f, 0x07, 0xee,                                      // mcr p15, #0, r6, c7, c10, #5
    0xe5, 0xff, 0xff, 0x0a,                                      // beq 0x33b4 <isOurs+0x68> @ imm = #-108
    0x00, 0x00, 0x00, 0xea,                                      // b 0x3424 <isOurs+0xd8> @ imm = #0
    0x00, 0x80, 0xa0, 0xe3,                                      // mov r8, #0
    0x08, 0x00, 0xa0, 0xe1,                                      // mov r0, r8
    0x10, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #16
    0xf0, 0x8b, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r11, pc}
    // keepData:
    0xf0, 0x4f, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r10, r11, lr}
    0x0c, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #12
    0x00, 0x80, 0xa0, 0xe1,                                      // mov r8, r0
    0x5c, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #92]
    0x83, 0x21, 0x83, 0xe0,                                      // add r2, r3, r3, lsl #3
    0x00, 0x00, 0x88, 0xe0,                                      // add r0, r8, r0
    0x02, 0x52, 0x80, 0xe0,                                      // add r5, r0, r2, lsl #4
    0x05, 0xb0, 0xa0, 0xe1,                                      // mov r11, r5
    0x70, 0x40, 0x98, 0xe5,                                      // ldr r4, [r8, #112]
    0x8c, 0x00, 0xbb, 0xe5,                                      // ldr r0, [r11, #140]!
    0x04, 0x20, 0x1b, 0xe5,                                      // ldr r2, [r11, #-4]
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x82, 0x90, 0x82, 0xe0,                                      // add r9, r2, r2, lsl #1
    0x03, 0x22, 0x83, 0xe0,                                      // add r2, r3, r3, lsl #4
    0x02, 0x71, 0x81, 0xe0,                                      // add r7, r1, r2, lsl #2
    0x58, 0xa2, 0xb7, 0xe5,                                      // ldr r10, [r7, #600]!
    0x0d, 0x00, 0x00, 0xba,                                      // blt 0x34ac <keepData+0x7c> @ imm = #52
    0x09, 0x11, 0x84, 0xe0,                                      // add r1, r4, r9, lsl #2
    0x08, 0x10, 0x81, 0xe0,                                      // add r1, r1, r8
    0x04, 0x20, 0x81, 0xe2,                                      // add r2, r1, #4
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x04, 0x30, 0x92, 0xe5,                                      // ldr r3, [r2, #4]
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x30, 0x92, 0x05,                                      // ldreq r3, [r2]
    0x0c, 0x20, 0x82, 0xe2,                                      // add r2, r2, #12
    0x01, 0x00, 0x50, 0xe2,                                      // subs r0, r0, #1
    0x01, 0x10, 0x83, 0xe0,                                      // add r1, r3, r1
    0xf7, 0xff, 0xff, 0x1a,                                      // bne 0x3484 <keepData+0x54> @ imm = #-36
    0x01, 0x10, 0x81, 0xe2,                                      // add r1, r1, #1
    0x00, 0x00, 0x00, 0xea,                                      // b 0x34b0 <keepData+0x80> @ imm = #0
    0x01, 0x10, 0xa0, 0xe3,                                      // mov r1, #1
    0x48, 0x00, 0xd5, 0xe5,                                      // ldrb r0, [r5, #72]
    0x02, 0x00, 0x10, 0xe3,                                      // tst r0, #2
    0x10, 0x00, 0x98, 0x05,                                      // ldreq r0, [r8, #16]
    0x00, 0x00, 0x50, 0x03,                                      // cmpeq r0, #0
    0x01, 0x00, 0x00, 0x0a,                                      // beq 0x34cc <keepData+0x9c> @ imm = #4
    0x0c, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #12
    0xf0, 0x8f, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, r11, pc}
    0x00, 0x00, 0x5a, 0xe3,                                      // cmp r10, #0
    0x1f, 0x00, 0x00, 0x0a,                                      // beq 0x3554 <keepData+0x124> @ imm = #124
    0x05, 0x60, 0xa0, 0xe1,                                      // mov r6, r5
    0x38, 0x00, 0xb6, 0xe5,                                      // ldr r0, [r6, #56]!
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x19, 0x00, 0x00, 0x0a,                                      // beq 0x354c <keepData+0x11c> @ imm = #100
    0x26, 0xf6, 0xff, 0xeb,                                      // bl 0xd84 <threadPointer> @ imm = #-10088
    0x00, 0x10, 0x96, 0xe5,                                      // ldr r1, [r6]
    0x05, 0xc0, 0xa0, 0xe1,                                      // mov r12, r5
    0x01, 0x60, 0x80, 0xe0,                                      // add r6, r0, r1
    0x40, 0x10, 0xbc, 0xe5,                                      // ldr r1, [r12, #64]!
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0x09, 0x00, 0x00, 0xba,                                      // blt 0x3528 <keepData+0xf8> @ imm = #36
    0x3c, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #60]
    0x01, 0x10, 0x81, 0xe2,                                      // add r1, r1, #1
    0x00, 0x30, 0x88, 0xe0,                                      // add r3, r8, r0
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x01, 0x20, 0xd3, 0xe4,                                      // ldrb r2, [r3], #1
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0x01, 0x20, 0xc0, 0xe4,                                      // strb r2, [r0], #1
    0xfa, 0xff, 0xff, 0x8a,                                      // bhi 0x3510 <keepData+0xe0> @ imm = #-24
    0x00, 0x10, 0x9c, 0xe5,                                      // ldr r1, [r12]
    0x44, 0x00, 0xb5, 0xe5,                                      // ldr r0, [r5, #68]!
    0x00, 0x00, 0x51, 0xe1,                                      // cmp r1, r0
    0x05, 0x00, 0x00, 0xaa,                                      // bge 0x354c <keepData+0x11c> @ imm = #20
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x01, 0x00, 0xc6, 0xe7,                                      // strb r0, [r6, r1]
    0x00, 0x20, 0x95, 0xe5,                                      // ldr r2, [r5]
    0x01, 0x10, 0x81, 0xe2,                                      // add r1, r1, #1
    0x02, 0x00, 0x51, 0xe1,                                      // cmp r1, r2
    0xfa, 0xff, 0xff, 0xba,                                      // blt 0x3538 <keepData+0x108> @ imm = #-24
    0x00, 0x00, 0x97, 0xe5,                                      // ldr r0, [r7]
    0x0c, 0x00, 0x00, 0xea,                                      // b 0x3588 <keepData+0x158> @ imm = #48
    0xc0, 0x00, 0xa0, 0xe3,                                      // mov r0, #192
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xe0, 0xe3,                                      // mvn r3, #0
    0x00, 0x30, 0x8d, 0xe5,                                      // str r3, [sp]
    0x04, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #4]
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x03, 0x20, 0xa0, 0xe3,                                      // mov r2, #3
    0x22, 0x30, 0xa0, 0xe3,                                      // mov r3, #34
    0xfb, 0xf5, 0xff, 0xeb,                                      // bl 0xd6c <systemCall> @ imm = #-10260
    0x01, 0x0a, 0x70, 0xe3,                                      // cmn r0, #4096
    0x00, 0x00, 0xa0, 0x83,                                      // movhi r0, #0
    0x00, 0x00, 0x87, 0xe5,                                      // str r0, [r7]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xcc, 0xff, 0xff, 0x0a,                                      // beq 0x34c4 <keepData+0x94> @ imm = #-208
    0x04, 0x10, 0x88, 0xe0,                                      // add r1, r8, r4
    0x09, 0xc1, 0x81, 0xe0,                                      // add r12, r1, r9, lsl #2
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x10, 0x9b, 0xe5,                                      // ldr r1, [r11]
    0x01, 0x00, 0x53, 0xe1,                                      // cmp r3, r1
    0xc5, 0xff, 0xff, 0xaa,                                      // bge 0x34c4 <keepData+0x94> @ imm = #-236
    0x83, 0x70, 0x83, 0xe0,                                      // add r7, r3, r3, lsl #1
    0x0c, 0x10, 0xa0, 0xe1,                                      // mov r1, r12
    0x07, 0x71, 0xb1, 0xe7,                                      // ldr r7, [r1, r7, lsl #2]!
    0x08, 0x60, 0x91, 0xe5,                                      // ldr r6, [r1, #8]
    0x07, 0x70, 0x88, 0xe0,                                      // add r7, r8, r7
    0x00, 0x00, 0x56, 0xe3,                                      // cmp r6, #0
    0x0b, 0x00, 0x00, 0x0a,                                      // beq 0x35f8 <keepData+0x1c8> @ imm = #44
    0x00, 0x00, 0x5a, 0xe3,                                      // cmp r10, #0
    0x18, 0x00, 0x00, 0x0a,                                      // beq 0x3634 <keepData+0x204> @ imm = #96
    0x04, 0x60, 0x91, 0xe5,                                      // ldr r6, [r1, #4]
    0x01, 0x00, 0x56, 0xe3,                                      // cmp r6, #1
    0x15, 0x00, 0x00, 0xba,                                      // blt 0x3634 <keepData+0x204> @ imm = #84
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x06, 0x20, 0xc7, 0xe7,                                      // strb r2, [r7, r6]
    0x04, 0x50, 0x91, 0xe5,                                      // ldr r5, [r1, #4]
    0x01, 0x60, 0x86, 0xe2,                                      // add r6, r6, #1
    0x05, 0x00, 0x56, 0xe1,                                      // cmp r6, r5
    0xfa, 0xff, 0xff, 0xba,                                      // blt 0x35e0 <keepData+0x1b0> @ imm = #-24
    0x0e, 0x00, 0x00, 0xea,                                      // b 0x3634 <keepData+0x204> @ imm = #56
    0x04, 0x60, 0x91, 0xe5,                                      // ldr r6, [r1, #4]
    0x01, 0x00, 0x56, 0xe3,                                      // cmp r6, #1
    0x0a, 0x00, 0x00, 0xba,                                      // blt 0x3630 <keepData+0x200> @ imm = #40
    0x00, 0x00, 0x5a, 0xe3,                                      // cmp r10, #0
    0x07, 0x50, 0xa0, 0xe1,                                      // mov r5, r7
    0x00, 0x50, 0xa0, 0x01,                                      // moveq r5, r0
    0x00, 0x70, 0xa0, 0x11,                                      // movne r7, r0
    0x01, 0x60, 0x86, 0xe2,                                      // add r6, r6, #1
    0x01, 0x40, 0xd7, 0xe4,                                      // ldrb r4, [r7], #1
    0x01, 0x60, 0x46, 0xe2,                                      // sub r6, r6, #1
    0x01, 0x00, 0x56, 0xe3,                                      // cmp r6, #1
    0x01, 0x40, 0xc5, 0xe4,                                      // strb r4, [r5], #1
    0xfa, 0xff, 0xff, 0x8a,                                      // bhi 0x3618 <keepData+0x1e8> @ imm = #-24
    0x04, 0x60, 0x91, 0xe5,                                      // ldr r6, [r1, #4]
    0x06, 0x00, 0x80, 0xe0,                                      // add r0, r0, r6
    0x01, 0x30, 0x83, 0xe2,                                      // add r3, r3, #1
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xd7, 0xff, 0xff, 0x1a,                                      // bne 0x35a0 <keepData+0x170> @ imm = #-164
    0x9f, 0xff, 0xff, 0xea,                                      // b 0x34c4 <keepData+0x94> @ imm = #-388
    // use:
    0x00, 0x48, 0x2d, 0xe9,                                      // push {r11, lr}
    0x08, 0xc0, 0x9d, 0xe5,                                      // ldr r12, [sp, #8]
    0x0c, 0x00, 0x53, 0xe1,                                      // cmp r3, r12
    0x1d, 0x00, 0x00, 0x0a,                                      // beq 0x36cc <use+0x88> @ imm = #116
    0x01, 0x00, 0x5c, 0xe3,                                      // cmp r12, #1
    0x1b, 0x00, 0x00, 0xba,                                      // blt 0x36cc <use+0x88> @ imm = #108
    0x5c, 0x20, 0x90, 0xe5,                                      // ldr r2, [r0, #92]
    0x02, 0xe0, 0x80, 0xe0,                                      // add lr, r0, r2
    0x83, 0x21, 0x83, 0xe0,                                      // add r2, r3, r3, lsl #3
    0x02, 0x22, 0x8e, 0xe0,                                      // add r2, lr, r2, lsl #4
    0x48, 0x20, 0xd2, 0xe5,                                      // ldrb r2, [r2, #72]
    0x01, 0x00, 0x12, 0xe3,                                      // tst r2, #1
    0x15, 0x00, 0x00, 0x1a,                                      // bne 0x36d0 <use+0x8c> @ imm = #84
    0x44, 0x20, 0x90, 0xe5,                                      // ldr r2, [r0, #68]
    0x48, 0xe0, 0x90, 0xe5,                                      // ldr lr, [r0, #72]
    0x02, 0x02, 0x82, 0xe0,                                      // add r0, r2, r2, lsl #4
    0x00, 0x01, 0x81, 0xe0,                                      // add r0, r1, r0, lsl #2
    0x07, 0x10, 0x82, 0xe2,                                      // add r1, r2, #7
    0x02, 0x01, 0x80, 0xe0,                                      // add r0, r0, r2, lsl #2
    0xc1, 0x2f, 0xa0, 0xe1,                                      // asr r2, r1, #31
    0xa2, 0x1e, 0x81, 0xe0,                                      // add r1, r1, r2, lsr #29
    0xc1, 0x11, 0xa0, 0xe1,                                      // asr r1, r1, #3
    0x0e, 0x01, 0x80, 0xe0,                                      // add r0, r0, lr, lsl #2
    0x91, 0x03, 0x20, 0xe0,                                      // mla r0, r1, r3, r0
    0x07, 0x10, 0x0c, 0xe2,                                      // and r1, r12, #7
    0xac, 0x01, 0x80, 0xe0,                                      // add r0, r0, r12, lsr #3
    0x01, 0x20, 0xa0, 0xe3,                                      // mov r2, #1
    0x12, 0x11, 0xa0, 0xe1,                                      // lsl r1, r2, r1
    0x89, 0x0f, 0x80, 0xe2,                                      // add r0, r0, #548
    0x9f, 0x2f, 0xd0, 0xe1,                                      // ldrexb r2, [r0]
    0x01, 0x20, 0x82, 0xe1,                                      // orr r2, r2, r1
    0x92, 0x3f, 0xc0, 0xe1,                                      // strexb r3, r2, [r0]
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0xfa, 0xff, 0xff, 0x1a,                                      // bne 0x36b8 <use+0x74> @ imm = #-24
    0x00, 0x88, 0xbd, 0xe8,                                      // pop {r11, pc}
    0x0c, 0x02, 0x8c, 0xe0,                                      // add r0, r12, r12, lsl #4
    0x00, 0x01, 0x81, 0xe0,                                      // add r0, r1, r0, lsl #2
    0x01, 0x10, 0xa0, 0xe3,                                      // mov r1, #1
    0x4c, 0x12, 0x80, 0xe5,                                      // str r1, [r0, #588]
    0x00, 0x88, 0xbd, 0xe8,                                      // pop {r11, pc}
    // write:
    0xf0, 0x47, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r10, lr}
    0x10, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #16
    0x00, 0x40, 0xa0, 0xe1,                                      // mov r4, r0
    0x00, 0x00, 0x93, 0xe5,                                      // ldr r0, [r3]
    0x30, 0x80, 0x9d, 0xe5,                                      // ldr r8, [sp, #48]
    0x00, 0x90, 0x84, 0xe0,                                      // add r9, r4, r0
    0x0c, 0x00, 0xd3, 0xe5,                                      // ldrb r0, [r3, #12]
    0x04, 0x00, 0x10, 0xe3,                                      // tst r0, #4
    0x2d, 0x00, 0x00, 0x0a,                                      // beq 0x37c0 <write+0xdc> @ imm = #180
    0x14, 0x60, 0x94, 0xe5,                                      // ldr r6, [r4, #20]
    0x18, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #24]
    0x00, 0x00, 0x56, 0xe1,                                      // cmp r6, r0
    0x10, 0x00, 0x00, 0xaa,                                      // bge 0x375c <write+0x78> @ imm = #64
    0x7d, 0xa0, 0xa0, 0xe3,                                      // mov r10, #125
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x01, 0x20, 0xa0, 0xe3,                                      // mov r2, #1
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x70, 0x8d, 0xe5,                                      // str r7, [sp]
    0x80, 0x04, 0x8d, 0xe9,                                      // stmib sp, {r7, r10}
    0x8b, 0xf5, 0xff, 0xeb,                                      // bl 0xd6c <systemCall> @ imm = #-10708
    0x16, 0x00, 0x70, 0xe3,                                      // cmn r0, #22
    0x05, 0x00, 0x00, 0x1a,                                      // bne 0x375c <write+0x78> @ imm = #20
    0x18, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #24]
    0x86, 0x50, 0xa0, 0xe1,                                      // lsl r5, r6, #1
    0x86, 0x00, 0x50, 0xe1,                                      // cmp r0, r6, lsl #1
    0x05, 0x60, 0xa0, 0xe1,                                      // mov r6, r5
    0xf1, 0xff, 0xff, 0xca,                                      // bgt 0x3720 <write+0x3c> @ imm = #-60
    0x00, 0x00, 0x00, 0xea,                                      // b 0x3760 <write+0x7c> @ imm = #0
    0x06, 0x50, 0xa0, 0xe1,                                      // mov r5, r6
    0x00, 0x00, 0x55, 0xe3,                                      // cmp r5, #0
    0x15, 0x00, 0x00, 0x0a,                                      // beq 0x37c0 <write+0xdc> @ imm = #84
    0x00, 0x00, 0x65, 0xe2,                                      // rsb r0, r5, #0
    0x09, 0x40, 0x00, 0xe0,                                      // and r4, r0, r9
    0x04, 0x00, 0xa0, 0xe1,                                      // mov r0, r4
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x03, 0x20, 0xa0, 0xe3,                                      // mov r2, #3
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x7d, 0x60, 0xa0, 0xe3,                                      // mov r6, #125
    0x00, 0x70, 0x8d, 0xe5,                                      // str r7, [sp]
    0x04, 0x70, 0x8d, 0xe5,                                      // str r7, [sp, #4]
    0x08, 0x60, 0x8d, 0xe5,                                      // str r6, [sp, #8]
    0x74, 0xf5, 0xff, 0xeb,                                      // bl 0xd6c <systemCall> @ imm = #-10800
    0x04, 0x00, 0xa0, 0xe1,                                      // mov r0, r4
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x01, 0x20, 0xa0, 0xe3,                                      // mov r2, #1
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x80, 0x89, 0xe5,                                      // str r8, [r9]
    0x00, 0x70, 0x8d, 0xe5,                                      // str r7, [sp]
    0x04, 0x70, 0x8d, 0xe5,                                      // str r7, [sp, #4]
    0x08, 0x60, 0x8d, 0xe5,                                      // str r6, [sp, #8]
    0x6b, 0xf5, 0xff, 0xeb,                                      // bl 0xd6c <systemCall> @ imm = #-10836
    0x00, 0x00, 0x00, 0xea,                                      // b 0x37c4 <write+0xe0> @ imm = #0
    0x00, 0x80, 0x89, 0xe5,                                      // str r8, [r9]
    0x10, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #16
    0xf0, 0x87, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, pc}
    // failSymbol:
    0xf0, 0x48, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r11, lr}
    0x30, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #48
    0x48, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp, #72]
    0x02, 0x40, 0xa0, 0xe1,                                      // mov r4, r2
    0x01, 0x50, 0xa0, 0xe1,                                      // mov r5, r1
    0x00, 0x60, 0xa0, 0xe1,                                      // mov r6, r0
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x05, 0x00, 0x00, 0x0a,                                      // beq 0x3804 <failSymbol+0x38> @ imm = #20
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x04, 0x20, 0xa0, 0xe1,                                      // mov r2, r4
    0x4c, 0xfe, 0xff, 0xeb,                                      // bl 0x3130 <handleOf> @ imm = #-1744
    0x04, 0x10, 0x80, 0xe2,                                      // add r1, r0, #4
    0x02, 0x00, 0x00, 0xea,                                      // b 0x3810 <failSymbol+0x44> @ imm = #8
    0x04, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5, #4]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xf6, 0xff, 0xff, 0x0a,                                      // beq 0x37ec <failSymbol+0x20> @ imm = #-40
    0x04, 0x00, 0x97, 0xe5,                                      // ldr r0, [r7, #4]
    0x00, 0x30, 0x91, 0xe5,                                      // ldr r3, [r1]
    0x10, 0x10, 0x96, 0xe5,                                      // ldr r1, [r6, #16]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x7c, 0x20, 0x96, 0x15,                                      // ldrne r2, [r6, #124]
    0x02, 0x20, 0x86, 0x10,                                      // addne r2, r6, r2
    0x00, 0x20, 0xa0, 0x03,                                      // moveq r2, #0
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x0e, 0x00, 0x00, 0x0a,                                      // beq 0x3870 <failSymbol+0xa4> @ imm = #56
    0x4c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #76]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x13, 0x00, 0x00, 0x0a,                                      // beq 0x3890 <failSymbol+0xc4> @ imm = #76
    0x00, 0x00, 0x97, 0xe5,                                      // ldr r0, [r7]
    0x80, 0x70, 0x86, 0xe2,                                      // add r7, r6, #128
    0x00, 0xc0, 0xa0, 0xe3,                                      // mov r12, #0
    0x86, 0x00, 0x97, 0xe8,                                      // ldm r7, {r1, r2, r7}
    0x02, 0x20, 0x86, 0xe0,                                      // add r2, r6, r2
    0x04, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #4]
    0x08, 0x20, 0x8d, 0xe2,                                      // add r2, sp, #8
    0x07, 0x70, 0x86, 0xe0,                                      // add r7, r6, r7
    0x00, 0x30, 0x8d, 0xe5,                                      // str r3, [sp]
    0x81, 0x10, 0x82, 0xe8,                                      // stm r2, {r0, r7, r12}
    0x01, 0x30, 0x86, 0xe0,                                      // add r3, r6, r1
    0x1a, 0x00, 0x00, 0xea,                                      // b 0x38dc <failSymbol+0x110> @ imm = #104
    0x78, 0x10, 0x96, 0xe5,                                      // ldr r1, [r6, #120]
    0x00, 0xc0, 0xa0, 0xe3,                                      // mov r12, #0
    0x00, 0x70, 0x97, 0xe5,                                      // ldr r7, [r7]
    0x01, 0x10, 0x86, 0xe0,                                      // add r1, r6, r1
    0x82, 0x00, 0x8d, 0xe8,                                      // stm sp, {r1, r7}
    0x08, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #8]
    0x0c, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #12]
    0x11, 0x00, 0x00, 0xea,                                      // b 0x38d8 <failSymbol+0x10c> @ imm = #68
    0x00, 0x10, 0x97, 0xe5,                                      // ldr r1, [r7]
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x1c, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #28]
    0x78, 0x10, 0x96, 0xe5,                                      // ldr r1, [r6, #120]
    0x20, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #32]
    0x01, 0x10, 0x86, 0xe0,                                      // add r1, r6, r1
    0x18, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #24]
    0x18, 0x10, 0x8d, 0xe2,                                      // add r1, sp, #24
    0x0c, 0x10, 0x81, 0xe2,                                      // add r1, r1, #12
    0x02, 0x00, 0x01, 0xe7,                                      // str r0, [r1, -r2]
    0x04, 0x20, 0x42, 0xe2,                                      // sub r2, r2, #4
    0x0c, 0x00, 0x72, 0xe3,                                      // cmn r2, #12
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x38b8 <failSymbol+0xec> @ imm = #-20
    0x1c, 0xc0, 0x8d, 0xe2,                                      // add r12, sp, #28
    0x18, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #24]
    0x87, 0x10, 0x9c, 0xe8,                                      // ldm r12, {r0, r1, r2, r7, r12}
    0x87, 0x00, 0x8d, 0xe8,                                      // stm sp, {r0, r1, r2, r7}
    0x10, 0xc0, 0x8d, 0xe5,                                      // str r12, [sp, #16]
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x04, 0x20, 0xa0, 0xe1,                                      // mov r2, r4
    0x28, 0xfe, 0xff, 0xeb,                                      // bl 0x3190 <fail> @ imm = #-1888
    0x30, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #48
    0xf0, 0x88, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r11, pc}
    // definedVersion:
    0x00, 0x48, 0x2d, 0xe9,                                      // push {r11, lr}
    0x14, 0xc0, 0x91, 0xe5,                                      // ldr r12, [r1, #20]
    0x00, 0x30, 0xa0, 0xe1,                                      // mov r3, r0
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x00, 0x5c, 0xe3,                                      // cmp r12, #0
    0x00, 0x00, 0x53, 0x13,                                      // cmpne r3, #0
    0x00, 0x00, 0x00, 0x1a,                                      // bne 0x3914 <definedVersion+0x20> @ imm = #0
    0x00, 0x88, 0xbd, 0xe8,                                      // pop {r11, pc}
    0x04, 0x10, 0x91, 0xe5,                                      // ldr r1, [r1, #4]
    0x01, 0xe0, 0x83, 0xe0,                                      // add lr, r3, r1
    0x0c, 0x30, 0x83, 0xe0,                                      // add r3, r3, r12
    0xb4, 0x10, 0xd3, 0xe1,                                      // ldrh r1, [r3, #4]
    0x02, 0x00, 0x51, 0xe1,                                      // cmp r1, r2
    0x06, 0x00, 0x00, 0x0a,                                      // beq 0x3948 <definedVersion+0x54> @ imm = #24
    0x10, 0x10, 0x93, 0xe5,                                      // ldr r1, [r3, #16]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x01, 0x10, 0x83, 0x10,                                      // addne r1, r3, r1
    0x01, 0x30, 0xa0, 0xe1,                                      // mov r3, r1
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xf6, 0xff, 0xff, 0x1a,                                      // bne 0x3920 <definedVersion+0x2c> @ imm = #-40
    0xf1, 0xff, 0xff, 0xea,                                      // b 0x3910 <definedVersion+0x1c> @ imm = #-60
    0xb2, 0x10, 0xd3, 0xe1,                                      // ldrh r1, [r3, #2]
    0x01, 0x00, 0x11, 0xe3,                                      // tst r1, #1
    0x00, 0x88, 0xbd, 0x18,                                      // popne {r11, pc}
    0x0c, 0x00, 0x93, 0xe5,                                      // ldr r0, [r3, #12]
    0x00, 0x00, 0x93, 0xe7,                                      // ldr r0, [r3, r0]
    0x00, 0x00, 0x8e, 0xe0,                                      // add r0, lr, r0
    0x00, 0x88, 0xbd, 0xe8,                                      // pop {r11, pc}
    // search:
    0xf0, 0x47, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r10, lr}
    0x08, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #8
    0x02, 0xa0, 0xa0, 0xe1,                                      // mov r10, r2
    0x2c, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #44]
    0x64, 0xe0, 0x91, 0xe5,                                      // ldr lr, [r1, #100]
    0x28, 0xc0, 0x9d, 0xe5,                                      // ldr r12, [sp, #40]
    0x03, 0x90, 0xa0, 0xe1,                                      // mov r9, r3
    0x01, 0x70, 0xa0, 0xe1,                                      // mov r7, r1
    0x00, 0x40, 0xa0, 0xe1,                                      // mov r4, r0
    0x01, 0x00, 0x52, 0xe3,                                      // cmp r2, #1
    0x0b, 0x00, 0x00, 0xba,                                      // blt 0x39c0 <search+0x5c> @ imm = #44
    0x0c, 0x11, 0x8e, 0xe0,                                      // add r1, lr, r12, lsl #2
    0x30, 0x60, 0x9d, 0xe5,                                      // ldr r6, [sp, #48]
    0x01, 0x50, 0x87, 0xe0,                                      // add r5, r7, r1
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x01, 0x01, 0x95, 0xe7,                                      // ldr r0, [r5, r1, lsl #2]
    0x01, 0x10, 0x81, 0xe2,                                      // add r1, r1, #1
    0x06, 0x00, 0x50, 0xe1,                                      // cmp r0, r6
    0x01, 0x30, 0xa0, 0x01,                                      // moveq r3, r1
    0x01, 0x00, 0x52, 0xe1,                                      // cmp r2, r1
    0xf9, 0xff, 0xff, 0x1a,                                      // bne 0x39a4 <search+0x40> @ imm = #-28
    0x00, 0x00, 0x00, 0xea,                                      // b 0x39c4 <search+0x60> @ imm = #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x02, 0x00, 0x53, 0xe1,                                      // cmp r3, r2
    0x11, 0x00, 0x00, 0xaa,                                      // bge 0x3a14 <search+0xb0> @ imm = #68
    0x0c, 0x01, 0x8e, 0xe0,                                      // add r0, lr, r12, lsl #2
    0x03, 0x01, 0x80, 0xe0,                                      // add r0, r0, r3, lsl #2
    0x34, 0x80, 0x9d, 0xe5,                                      // ldr r8, [sp, #52]
    0x03, 0x50, 0x42, 0xe0,                                      // sub r5, r2, r3
    0x00, 0x60, 0x87, 0xe0,                                      // add r6, r7, r0
    0x00, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6]
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x0a, 0x20, 0xa0, 0xe1,                                      // mov r2, r10
    0x09, 0x30, 0xa0, 0xe1,                                      // mov r3, r9
    0x01, 0x01, 0x8d, 0xe8,                                      // stm sp, {r0, r8}
    0x04, 0x00, 0xa0, 0xe1,                                      // mov r0, r4
    0x2e, 0x00, 0x00, 0xeb,                                      // bl 0x3ab8 <lookInto> @ imm = #184
    0x04, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #4]
    0x02, 0x00, 0x70, 0xe3,                                      // cmn r0, #2
    0x06, 0x00, 0x00, 0x1a,                                      // bne 0x3a24 <search+0xc0> @ imm = #24
    0x04, 0x60, 0x86, 0xe2,                                      // add r6, r6, #4
    0x01, 0x50, 0x55, 0xe2,                                      // subs r5, r5, #1
    0xf2, 0xff, 0xff, 0x1a,                                      // bne 0x39e0 <search+0x7c> @ imm = #-56
    0x01, 0x00, 0xe0, 0xe3,                                      // mvn r0, #1
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x10, 0x84, 0xe5,                                      // str r1, [r4]
    0x04, 0x00, 0x84, 0xe5,                                      // str r0, [r4, #4]
    0x08, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #8
    0xf0, 0x87, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, pc}
    // searchGlobals:
    0xf0, 0x47, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r10, lr}
    0x08, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #8
    0x00, 0x40, 0xa0, 0xe1,                                      // mov r4, r0
    0x14, 0x00, 0x92, 0xe5,                                      // ldr r0, [r2, #20]
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x16, 0x00, 0x00, 0xba,                                      // blt 0x3aa0 <searchGlobals+0x74> @ imm = #88
    0x44, 0x00, 0x91, 0xe5,                                      // ldr r0, [r1, #68]
    0x03, 0x90, 0xa0, 0xe1,                                      // mov r9, r3
    0x02, 0x60, 0xa0, 0xe1,                                      // mov r6, r2
    0x00, 0x02, 0x80, 0xe0,                                      // add r0, r0, r0, lsl #4
    0x00, 0x01, 0x82, 0xe0,                                      // add r0, r2, r0, lsl #2
    0x01, 0xa0, 0xa0, 0xe1,                                      // mov r10, r1
    0x28, 0x80, 0x9d, 0xe5,                                      // ldr r8, [sp, #40]
    0x89, 0x5f, 0x80, 0xe2,                                      // add r5, r0, #548
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x07, 0x01, 0x95, 0xe7,                                      // ldr r0, [r5, r7, lsl #2]
    0x0a, 0x10, 0xa0, 0xe1,                                      // mov r1, r10
    0x06, 0x20, 0xa0, 0xe1,                                      // mov r2, r6
    0x01, 0x01, 0x8d, 0xe8,                                      // stm sp, {r0, r8}
    0x04, 0x00, 0xa0, 0xe1,                                      // mov r0, r4
    0x09, 0x30, 0xa0, 0xe1,                                      // mov r3, r9
    0x0c, 0x00, 0x00, 0xeb,                                      // bl 0x3ab8 <lookInto> @ imm = #48
    0x04, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #4]
    0x02, 0x00, 0x70, 0xe3,                                      // cmn r0, #2
    0x07, 0x00, 0x00, 0x1a,                                      // bne 0x3ab0 <searchGlobals+0x84> @ imm = #28
    0x14, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6, #20]
    0x01, 0x70, 0x87, 0xe2,                                      // add r7, r7, #1
    0x00, 0x00, 0x57, 0xe1,                                      // cmp r7, r0
    0xf1, 0xff, 0xff, 0xba,                                      // blt 0x3a68 <searchGlobals+0x3c> @ imm = #-60
    0x01, 0x00, 0xe0, 0xe3,                                      // mvn r0, #1
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x10, 0x84, 0xe5,                                      // str r1, [r4]
    0x04, 0x00, 0x84, 0xe5,                                      // str r0, [r4, #4]
    0x08, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #8
    0xf0, 0x87, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, pc}
    // lookInto:
    0xf0, 0x4f, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r10, r11, lr}
    0x1c, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #28
    0x02, 0x70, 0xa0, 0xe1,                                      // mov r7, r2
    0x40, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #64]
    0x01, 0x90, 0xa0, 0xe1,                                      // mov r9, r1
    0x00, 0x60, 0xa0, 0xe1,                                      // mov r6, r0
    0x01, 0x00, 0x72, 0xe3,                                      // cmn r2, #1
    0x25, 0x00, 0x00, 0xda,                                      // ble 0x3b70 <lookInto+0xb8> @ imm = #148
    0x5c, 0x00, 0x99, 0xe5,                                      // ldr r0, [r9, #92]
    0x82, 0x21, 0x82, 0xe0,                                      // add r2, r2, r2, lsl #3
    0x00, 0x00, 0x89, 0xe0,                                      // add r0, r9, r0
    0x0c, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #12]
    0x02, 0x02, 0x80, 0xe0,                                      // add r0, r0, r2, lsl #4
    0x02, 0x10, 0xa0, 0xe1,                                      // mov r1, r2
    0x1c, 0x80, 0x90, 0xe5,                                      // ldr r8, [r0, #28]
    0x14, 0x10, 0x80, 0xe2,                                      // add r1, r0, #20
    0x14, 0x60, 0x8d, 0xe5,                                      // str r6, [sp, #20]
    0x00, 0x00, 0x58, 0xe3,                                      // cmp r8, #0
    0x08, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #8]
    0x18, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #24]
    0x10, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #16]
    0x39, 0x00, 0x00, 0x0a,                                      // beq 0x3bf8 <lookInto+0x140> @ imm = #228
    0x09, 0x50, 0xa0, 0xe1,                                      // mov r5, r9
    0x44, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #68]
    0x08, 0x70, 0xb5, 0xe7,                                      // ldr r7, [r5, r8]!
    0x1f, 0x60, 0xa0, 0xe3,                                      // mov r6, #31
    0x08, 0xb0, 0x95, 0xe5,                                      // ldr r11, [r5, #8]
    0x14, 0xa0, 0x92, 0xe5,                                      // ldr r10, [r2, #20]
    0x0c, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5, #12]
    0x01, 0x00, 0x4b, 0xe2,                                      // sub r0, r11, #1
    0xaa, 0x22, 0x00, 0xe0,                                      // and r2, r0, r10, lsr #5
    0x10, 0x00, 0x85, 0xe2,                                      // add r0, r5, #16
    0x02, 0x21, 0x90, 0xe7,                                      // ldr r2, [r0, r2, lsl #2]
    0x1f, 0x30, 0x0a, 0xe2,                                      // and r3, r10, #31
    0x3a, 0x11, 0x06, 0xe0,                                      // and r1, r6, r10, lsr r1
    0x32, 0x33, 0xa0, 0xe1,                                      // lsr r3, r2, r3
    0x32, 0x11, 0x03, 0xe0,                                      // and r1, r3, r2, lsr r1
    0x01, 0x00, 0x11, 0xe3,                                      // tst r1, #1
    0x00, 0x00, 0x57, 0x13,                                      // cmpne r7, #0
    0x3f, 0x00, 0x00, 0x1a,                                      // bne 0x3c58 <lookInto+0x1a0> @ imm = #252
    0x14, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #20]
    0x01, 0x00, 0xe0, 0xe3,                                      // mvn r0, #1
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x10, 0x82, 0xe5,                                      // str r1, [r2]
    0x04, 0x00, 0x82, 0xe5,                                      // str r0, [r2, #4]
    0x1f, 0x00, 0x00, 0xea,                                      // b 0x3bf0 <lookInto+0x138> @ imm = #124
    0x44, 0x00, 0x99, 0xe5,                                      // ldr r0, [r9, #68]
    0x02, 0x50, 0xe0, 0xe1,                                      // mvn r5, r2
    0x03, 0x80, 0xa0, 0xe1,                                      // mov r8, r3
    0x00, 0x12, 0x80, 0xe0,                                      // add r1, r0, r0, lsl #4
    0x01, 0x11, 0x87, 0xe0,                                      // add r1, r7, r1, lsl #2
    0x00, 0x01, 0x81, 0xe0,                                      // add r0, r1, r0, lsl #2
    0x89, 0x4f, 0x80, 0xe2,                                      // add r4, r0, #548
    0x05, 0x31, 0x94, 0xe7,                                      // ldr r3, [r4, r5, lsl #2]
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x0b, 0x00, 0x00, 0x1a,                                      // bne 0x3bc8 <lookInto+0x110> @ imm = #44
    0x1c, 0x00, 0x99, 0xe5,                                      // ldr r0, [r9, #28]
    0x60, 0x10, 0x99, 0xe5,                                      // ldr r1, [r9, #96]
    0x00, 0x20, 0x99, 0xe7,                                      // ldr r2, [r9, r0]
    0x01, 0x00, 0x89, 0xe0,                                      // add r0, r9, r1
    0x05, 0x01, 0x90, 0xe7,                                      // ldr r0, [r0, r5, lsl #2]
    0x05, 0x10, 0xa0, 0xe3,                                      // mov r1, #5
    0x00, 0x00, 0x89, 0xe0,                                      // add r0, r9, r0
    0x32, 0xff, 0x2f, 0xe1,                                      // blx r2
    0x00, 0x30, 0xa0, 0xe1,                                      // mov r3, r0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x05, 0x01, 0x84, 0xe7,                                      // str r0, [r4, r5, lsl #2]
    0x43, 0x00, 0x00, 0x0a,                                      // beq 0x3cd8 <lookInto+0x220> @ imm = #268
    0x44, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #68]
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x7e, 0x00, 0x00, 0xeb,                                      // bl 0x3ddc <askReal> @ imm = #504
    0x00, 0x10, 0xe0, 0xe3,                                      // mvn r1, #0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x01, 0x10, 0xe0, 0x03,                                      // mvneq r1, #1
    0x03, 0x00, 0x86, 0xe8,                                      // stm r6, {r0, r1}
    0x1c, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #28
    0xf0, 0x8f, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, r11, pc}
    0x20, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #32]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xd4, 0xff, 0xff, 0x0a,                                      // beq 0x3b58 <lookInto+0xa0> @ imm = #-176
    0x09, 0x70, 0xa0, 0xe1,                                      // mov r7, r9
    0x00, 0x60, 0xb7, 0xe7,                                      // ldr r6, [r7, r0]!
    0x00, 0x00, 0x56, 0xe3,                                      // cmp r6, #0
    0xd0, 0xff, 0xff, 0x0a,                                      // beq 0x3b58 <lookInto+0xa0> @ imm = #-192
    0x44, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #68]
    0x08, 0x50, 0x87, 0xe2,                                      // add r5, r7, #8
    0x00, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0]
    0x00, 0x20, 0xd0, 0xe5,                                      // ldrb r2, [r0]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x2c, 0x00, 0x00, 0x0a,                                      // beq 0x3ce0 <lookInto+0x228> @ imm = #176
    0x01, 0x10, 0x80, 0xe2,                                      // add r1, r0, #1
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0xf0, 0x30, 0xa0, 0xe3,                                      // mov r3, #240
    0x00, 0x02, 0x82, 0xe0,                                      // add r0, r2, r0, lsl #4
    0x20, 0x2c, 0x03, 0xe0,                                      // and r2, r3, r0, lsr #24
    0x0f, 0x02, 0xc0, 0xe3,                                      // bic r0, r0, #-268435456
    0x00, 0x00, 0x22, 0xe0,                                      // eor r0, r2, r0
    0x01, 0x20, 0xd1, 0xe4,                                      // ldrb r2, [r1], #1
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xf8, 0xff, 0xff, 0x1a,                                      // bne 0x3c38 <lookInto+0x180> @ imm = #-32
    0x22, 0x00, 0x00, 0xea,                                      // b 0x3ce4 <lookInto+0x22c> @ imm = #136
    0x0b, 0x41, 0x80, 0xe0,                                      // add r4, r0, r11, lsl #2
    0x0a, 0x00, 0xa0, 0xe1,                                      // mov r0, r10
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x48, 0xf4, 0xff, 0xeb,                                      // bl 0xd8c <__aeabi_uidivmod> @ imm = #-12000
    0x01, 0x41, 0x94, 0xe7,                                      // ldr r4, [r4, r1, lsl #2]
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0xb8, 0xff, 0xff, 0x0a,                                      // beq 0x3b58 <lookInto+0xa0> @ imm = #-288
    0x04, 0x01, 0x88, 0xe0,                                      // add r0, r8, r4, lsl #2
    0x04, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5, #4]
    0x0b, 0x01, 0x80, 0xe0,                                      // add r0, r0, r11, lsl #2
    0x07, 0x01, 0x80, 0xe0,                                      // add r0, r0, r7, lsl #2
    0x01, 0x01, 0x40, 0xe0,                                      // sub r0, r0, r1, lsl #2
    0x10, 0x50, 0x80, 0xe2,                                      // add r5, r0, #16
    0x00, 0x80, 0xa0, 0xe3,                                      // mov r8, #0
    0x05, 0x60, 0x99, 0xe7,                                      // ldr r6, [r9, r5]
    0x0a, 0x00, 0x26, 0xe0,                                      // eor r0, r6, r10
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x06, 0x00, 0x00, 0x8a,                                      // bhi 0x3cbc <lookInto+0x204> @ imm = #24
    0x18, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #24]
    0x44, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #68]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x04, 0x20, 0xa0, 0xe1,                                      // mov r2, r4
    0x59, 0x00, 0x00, 0xeb,                                      // bl 0x3e1c <accepted> @ imm = #356
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x22, 0x00, 0x00, 0x1a,                                      // bne 0x3d48 <lookInto+0x290> @ imm = #136
    0x01, 0x40, 0x94, 0xe2,                                      // adds r4, r4, #1
    0x00, 0x00, 0xa8, 0xe2,                                      // adc r0, r8, #0
    0x01, 0x00, 0x16, 0xe3,                                      // tst r6, #1
    0x04, 0x50, 0x85, 0x02,                                      // addeq r5, r5, #4
    0x00, 0x00, 0x50, 0x03,                                      // cmpeq r0, #0
    0xee, 0xff, 0xff, 0x0a,                                      // beq 0x3c90 <lookInto+0x1d8> @ imm = #-72
    0x9f, 0xff, 0xff, 0xea,                                      // b 0x3b58 <lookInto+0xa0> @ imm = #-388
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0xbf, 0xff, 0xff, 0xea,                                      // b 0x3be0 <lookInto+0x128> @ imm = #-260
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x06, 0x10, 0xa0, 0xe1,                                      // mov r1, r6
    0x27, 0xf4, 0xff, 0xeb,                                      // bl 0xd8c <__aeabi_uidivmod> @ imm = #-12132
    0x01, 0x41, 0x95, 0xe7,                                      // ldr r4, [r5, r1, lsl #2]
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x04, 0x00, 0x97, 0x15,                                      // ldrne r0, [r7, #4]
    0x00, 0x00, 0x50, 0x13,                                      // cmpne r0, #0
    0x95, 0xff, 0xff, 0x0a,                                      // beq 0x3b58 <lookInto+0xa0> @ imm = #-428
    0x06, 0x51, 0x85, 0xe0,                                      // add r5, r5, r6, lsl #2
    0x01, 0x60, 0x40, 0xe2,                                      // sub r6, r0, #1
    0x00, 0x80, 0xa0, 0xe3,                                      // mov r8, #0
    0x18, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #24]
    0x44, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #68]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x04, 0x20, 0xa0, 0xe1,                                      // mov r2, r4
    0x3e, 0x00, 0x00, 0xeb,                                      // bl 0x3e1c <accepted> @ imm = #248
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x07, 0x00, 0x00, 0x1a,                                      // bne 0x3d48 <lookInto+0x290> @ imm = #28
    0x04, 0x41, 0x95, 0xe7,                                      // ldr r4, [r5, r4, lsl #2]
    0x01, 0x60, 0x56, 0xe2,                                      // subs r6, r6, #1
    0x00, 0x00, 0xa8, 0xe2,                                      // adc r0, r8, #0
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x86, 0xff, 0xff, 0x0a,                                      // beq 0x3b58 <lookInto+0xa0> @ imm = #-488
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xf1, 0xff, 0xff, 0x1a,                                      // bne 0x3d0c <lookInto+0x254> @ imm = #-60
    0x83, 0xff, 0xff, 0xea,                                      // b 0x3b58 <lookInto+0xa0> @ imm = #-500
    0x00, 0x70, 0xa0, 0xe1,                                      // mov r7, r0
    0xbe, 0x00, 0xd0, 0xe1,                                      // ldrh r0, [r0, #14]
    0xf1, 0x10, 0xa0, 0xe3,                                      // mov r1, #241
    0xff, 0x1c, 0x81, 0xe3,                                      // orr r1, r1, #65280
    0x01, 0x00, 0x50, 0xe1,                                      // cmp r0, r1
    0x10, 0x00, 0x99, 0x05,                                      // ldreq r0, [r9, #16]
    0x14, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #20]
    0x40, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #64]
    0x00, 0x00, 0x50, 0x03,                                      // cmpeq r0, #0
    0x17, 0x00, 0x00, 0x0a,                                      // beq 0x3dd0 <lookInto+0x318> @ imm = #92
    0x0c, 0x00, 0xd7, 0xe5,                                      // ldrb r0, [r7, #12]
    0x0f, 0x00, 0x00, 0xe2,                                      // and r0, r0, #15
    0x06, 0x00, 0x50, 0xe3,                                      // cmp r0, #6
    0x06, 0x00, 0x00, 0x1a,                                      // bne 0x3d9c <lookInto+0x2e4> @ imm = #24
    0xff, 0xf3, 0xff, 0xeb,                                      // bl 0xd84 <threadPointer> @ imm = #-12292
    0x10, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #16]
    0x38, 0x10, 0x91, 0xe5,                                      // ldr r1, [r1, #56]
    0x01, 0x00, 0x80, 0xe0,                                      // add r0, r0, r1
    0x04, 0x10, 0x97, 0xe5,                                      // ldr r1, [r7, #4]
    0x01, 0x10, 0x80, 0xe0,                                      // add r1, r0, r1
    0x0d, 0x00, 0x00, 0xea,                                      // b 0x3dd4 <lookInto+0x31c> @ imm = #52
    0x08, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #8]
    0x0c, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #12]
    0x0a, 0x00, 0x50, 0xe3,                                      // cmp r0, #10
    0x10, 0x00, 0x99, 0x05,                                      // ldreq r0, [r9, #16]
    0x02, 0x12, 0x91, 0xe7,                                      // ldr r1, [r1, r2, lsl #4]
    0x04, 0x20, 0x97, 0xe5,                                      // ldr r2, [r7, #4]
    0x00, 0x00, 0x50, 0x03,                                      // cmpeq r0, #0
    0x01, 0x10, 0x89, 0xe0,                                      // add r1, r9, r1
    0x02, 0x10, 0x81, 0xe0,                                      // add r1, r1, r2
    0x03, 0x00, 0x00, 0x1a,                                      // bne 0x3dd4 <lookInto+0x31c> @ imm = #12
    0x31, 0xff, 0x2f, 0xe1,                                      // blx r1
    0x00, 0x10, 0xa0, 0xe1,                                      // mov r1, r0
    0x00, 0x00, 0x00, 0xea,                                      // b 0x3dd4 <lookInto+0x31c> @ imm = #0
    0x04, 0x10, 0x97, 0xe5,                                      // ldr r1, [r7, #4]
    0x22, 0x00, 0x84, 0xe8,                                      // stm r4, {r1, r5}
    0x84, 0xff, 0xff, 0xea,                                      // b 0x3bf0 <lookInto+0x138> @ imm = #-496
    // askReal:
    0x00, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp]
    0x03, 0xc0, 0xa0, 0xe1,                                      // mov r12, r3
    0x04, 0x20, 0x91, 0xe5,                                      // ldr r2, [r1, #4]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x3c, 0x30, 0x90, 0x15,                                      // ldrne r3, [r0, #60]
    0x00, 0x00, 0x53, 0x13,                                      // cmpne r3, #0
    0x04, 0x00, 0x00, 0x1a,                                      // bne 0x3e0c <askReal+0x30> @ imm = #16
    0x38, 0x20, 0x90, 0xe5,                                      // ldr r2, [r0, #56]
    0x00, 0x10, 0x91, 0xe5,                                      // ldr r1, [r1]
    0x02, 0x20, 0x90, 0xe7,                                      // ldr r2, [r0, r2]
    0x0c, 0x00, 0xa0, 0xe1,                                      // mov r0, r12
    0x12, 0xff, 0x2f, 0xe1,                                      // bx r2
    0x03, 0x30, 0x90, 0xe7,                                      // ldr r3, [r0, r3]
    0x00, 0x10, 0x91, 0xe5,                                      // ldr r1, [r1]
    0x0c, 0x00, 0xa0, 0xe1,                                      // mov r0, r12
    0x13, 0xff, 0x2f, 0xe1,                                      // bx r3
    // accepted:
    0xf0, 0x47, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r10, lr}
    0x03, 0x90, 0xa0, 0xe1,                                      // mov r9, r3
    0x00, 0x30, 0x91, 0xe5,                                      // ldr r3, [r1]
    0x03, 0x70, 0x80, 0xe0,                                      // add r7, r0, r3
    0x02, 0xa2, 0x87, 0xe0,                                      // add r10, r7, r2, lsl #4
    0x0c, 0x60, 0xda, 0xe5,                                      // ldrb r6, [r10, #12]
    0x04, 0x30, 0x9a, 0xe5,                                      // ldr r3, [r10, #4]
    0xbe, 0x50, 0xda, 0xe1,                                      // ldrh r5, [r10, #14]
    0x0f, 0x40, 0x06, 0xe2,                                      // and r4, r6, #15
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x05, 0x00, 0x00, 0x1a,                                      // bne 0x3e60 <accepted+0x44> @ imm = #20
    0xf1, 0x30, 0xa0, 0xe3,                                      // mov r3, #241
    0xff, 0x3c, 0x83, 0xe3,                                      // orr r3, r3, #65280
    0x03, 0x00, 0x55, 0xe1,                                      // cmp r5, r3
    0x00, 0xc0, 0xa0, 0x13,                                      // movne r12, #0
    0x06, 0x00, 0x54, 0x13,                                      // cmpne r4, #6
    0x3a, 0x00, 0x00, 0x1a,                                      // bne 0x3f4c <accepted+0x130> @ imm = #232
    0x00, 0x00, 0x55, 0xe3,                                      // cmp r5, #0
    0x33, 0x00, 0x00, 0x0a,                                      // beq 0x3f38 <accepted+0x11c> @ imm = #204
    0x67, 0x30, 0xa0, 0xe3,                                      // mov r3, #103
    0x01, 0x3b, 0x83, 0xe3,                                      // orr r3, r3, #1024
    0x01, 0x50, 0xa0, 0xe3,                                      // mov r5, #1
    0x00, 0xc0, 0xa0, 0xe3,                                      // mov r12, #0
    0x33, 0x04, 0x15, 0xe1,                                      // tst r5, r3, lsr r4
    0x32, 0x00, 0x00, 0x0a,                                      // beq 0x3f4c <accepted+0x130> @ imm = #200
    0x26, 0x32, 0xa0, 0xe1,                                      // lsr r3, r6, #4
    0x06, 0x60, 0xa0, 0xe3,                                      // mov r6, #6
    0x01, 0x6b, 0x86, 0xe3,                                      // orr r6, r6, #1024
    0x36, 0x03, 0x15, 0xe1,                                      // tst r5, r6, lsr r3
    0x2d, 0x00, 0x00, 0x0a,                                      // beq 0x3f4c <accepted+0x130> @ imm = #180
    0x02, 0x32, 0x87, 0xe0,                                      // add r3, r7, r2, lsl #4
    0x06, 0x70, 0xa0, 0xe3,                                      // mov r7, #6
    0x0d, 0x30, 0xd3, 0xe5,                                      // ldrb r3, [r3, #13]
    0x01, 0x60, 0xa0, 0xe3,                                      // mov r6, #1
    0x03, 0x30, 0x03, 0xe2,                                      // and r3, r3, #3
    0x37, 0x03, 0x16, 0xe1,                                      // tst r6, r7, lsr r3
    0x26, 0x00, 0x00, 0x1a,                                      // bne 0x3f4c <accepted+0x130> @ imm = #152
    0x04, 0x50, 0x91, 0xe5,                                      // ldr r5, [r1, #4]
    0x00, 0x40, 0x9a, 0xe5,                                      // ldr r4, [r10]
    0x00, 0x70, 0x99, 0xe5,                                      // ldr r7, [r9]
    0x05, 0x30, 0x80, 0xe0,                                      // add r3, r0, r5
    0x00, 0xc0, 0xa0, 0xe3,                                      // mov r12, #0
    0x04, 0x60, 0xd3, 0xe7,                                      // ldrb r6, [r3, r4]
    0x00, 0x00, 0x56, 0xe3,                                      // cmp r6, #0
    0x09, 0x00, 0x00, 0x0a,                                      // beq 0x3ef8 <accepted+0xdc> @ imm = #36
    0x05, 0x30, 0x84, 0xe0,                                      // add r3, r4, r5
    0x00, 0x30, 0x83, 0xe0,                                      // add r3, r3, r0
    0x01, 0x40, 0x83, 0xe2,                                      // add r4, r3, #1
    0x00, 0x30, 0xd7, 0xe5,                                      // ldrb r3, [r7]
    0x03, 0x00, 0x56, 0xe1,                                      // cmp r6, r3
    0x04, 0x00, 0x00, 0x1a,                                      // bne 0x3efc <accepted+0xe0> @ imm = #16
    0x01, 0x60, 0xd4, 0xe4,                                      // ldrb r6, [r4], #1
    0x01, 0x70, 0x87, 0xe2,                                      // add r7, r7, #1
    0x00, 0x00, 0x56, 0xe3,                                      // cmp r6, #0
    0xf8, 0xff, 0xff, 0x1a,                                      // bne 0x3edc <accepted+0xc0> @ imm = #-32
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x00, 0x30, 0xd7, 0xe5,                                      // ldrb r3, [r7]
    0x03, 0x00, 0x56, 0xe1,                                      // cmp r6, r3
    0x10, 0x00, 0x00, 0x1a,                                      // bne 0x3f4c <accepted+0x130> @ imm = #64
    0x10, 0x30, 0x91, 0xe5,                                      // ldr r3, [r1, #16]
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x3e, 0x00, 0x00, 0x0a,                                      // beq 0x4010 <accepted+0x1f4> @ imm = #248
    0x03, 0x30, 0x80, 0xe0,                                      // add r3, r0, r3
    0x82, 0x20, 0x83, 0xe0,                                      // add r2, r3, r2, lsl #1
    0xb0, 0x60, 0xd2, 0xe1,                                      // ldrh r6, [r2]
    0x10, 0x20, 0x99, 0xe5,                                      // ldr r2, [r9, #16]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x09, 0x00, 0x00, 0x0a,                                      // beq 0x3f54 <accepted+0x138> @ imm = #36
    0x01, 0x00, 0xa0, 0xe3,                                      // mov r0, #1
    0xa6, 0x07, 0x20, 0xe0,                                      // eor r0, r0, r6, lsr #15
    0x33, 0x00, 0x00, 0xea,                                      // b 0x4008 <accepted+0x1ec> @ imm = #204
    0x06, 0x00, 0x54, 0xe3,                                      // cmp r4, #6
    0x0c, 0x50, 0x99, 0x15,                                      // ldrne r5, [r9, #12]
    0x00, 0xc0, 0xa0, 0xe3,                                      // mov r12, #0
    0x00, 0x00, 0x55, 0x13,                                      // cmpne r5, #0
    0xc6, 0xff, 0xff, 0x1a,                                      // bne 0x3e68 <accepted+0x4c> @ imm = #-232
    0x0c, 0x00, 0xa0, 0xe1,                                      // mov r0, r12
    0xf0, 0x87, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, pc}
    0xff, 0x20, 0xa0, 0xe3,                                      // mov r2, #255
    0x04, 0x70, 0x99, 0xe5,                                      // ldr r7, [r9, #4]
    0x7f, 0x2c, 0x82, 0xe3,                                      // orr r2, r2, #32512
    0x02, 0x20, 0x06, 0xe0,                                      // and r2, r6, r2
    0x00, 0x00, 0x57, 0xe3,                                      // cmp r7, #0
    0x1c, 0x00, 0x00, 0x0a,                                      // beq 0x3fe0 <accepted+0x1c4> @ imm = #112
    0x01, 0x80, 0xa0, 0xe3,                                      // mov r8, #1
    0x02, 0x00, 0x52, 0xe3,                                      // cmp r2, #2
    0x12, 0x00, 0x00, 0x3a,                                      // blo 0x3fc4 <accepted+0x1a8> @ imm = #72
    0x5d, 0xfe, 0xff, 0xeb,                                      // bl 0x38f4 <definedVersion> @ imm = #-1676
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x0f, 0x00, 0x00, 0x0a,                                      // beq 0x3fc4 <accepted+0x1a8> @ imm = #60
    0x00, 0x10, 0xd0, 0xe5,                                      // ldrb r1, [r0]
    0x00, 0x80, 0xa0, 0xe3,                                      // mov r8, #0
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x07, 0x00, 0x00, 0x0a,                                      // beq 0x3fb4 <accepted+0x198> @ imm = #28
    0x01, 0x00, 0x80, 0xe2,                                      // add r0, r0, #1
    0x00, 0x20, 0xd7, 0xe5,                                      // ldrb r2, [r7]
    0x02, 0x00, 0x51, 0xe1,                                      // cmp r1, r2
    0x04, 0x00, 0x00, 0x1a,                                      // bne 0x3fb8 <accepted+0x19c> @ imm = #16
    0x01, 0x10, 0xd0, 0xe4,                                      // ldrb r1, [r0], #1
    0x01, 0x70, 0x87, 0xe2,                                      // add r7, r7, #1
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xf8, 0xff, 0xff, 0x1a,                                      // bne 0x3f98 <accepted+0x17c> @ imm = #-32
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x00, 0xd7, 0xe5,                                      // ldrb r0, [r7]
    0x00, 0x00, 0x51, 0xe1,                                      // cmp r1, r0
    0x12, 0x00, 0x00, 0x0a,                                      // beq 0x4010 <accepted+0x1f4> @ imm = #72
    0x08, 0x10, 0x99, 0xe5,                                      // ldr r1, [r9, #8]
    0x02, 0x09, 0x06, 0xe2,                                      // and r0, r6, #32768
    0x00, 0x00, 0x81, 0xe1,                                      // orr r0, r1, r0
    0x10, 0x0f, 0x6f, 0xe1,                                      // clz r0, r0
    0xa0, 0x02, 0xa0, 0xe1,                                      // lsr r0, r0, #5
    0x00, 0x00, 0x08, 0xe0,                                      // and r0, r8, r0
    0x09, 0x00, 0x00, 0xea,                                      // b 0x4008 <accepted+0x1ec> @ imm = #36
    0x0c, 0x00, 0x99, 0xe5,                                      // ldr r0, [r9, #12]
    0x02, 0x10, 0xa0, 0xe3,                                      // mov r1, #2
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x03, 0x10, 0xa0, 0x03,                                      // moveq r1, #3
    0x01, 0x00, 0x52, 0xe1,                                      // cmp r2, r1
    0x01, 0x10, 0xa0, 0xe3,                                      // mov r1, #1
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0xa6, 0x17, 0x21, 0xe0,                                      // eor r1, r1, r6, lsr #15
    0x01, 0x00, 0xa0, 0x33,                                      // movlo r0, #1
    0x00, 0x00, 0x81, 0xe1,                                      // orr r0, r1, r0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x00, 0xa0, 0xa0, 0x01,                                      // moveq r10, r0
    0x0a, 0xc0, 0xa0, 0xe1,                                      // mov r12, r10
    0xcc, 0xff, 0xff, 0xea,                                      // b 0x3f4c <accepted+0x130> @ imm = #-208
    // programOf:
    0x00, 0x20, 0x90, 0xe5,                                      // ldr r2, [r0]
    0x00, 0x10, 0xa0, 0xe1,                                      // mov r1, r0
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x1e, 0xff, 0x2f, 0x01,                                      // bxeq lr
    0x04, 0x30, 0x91, 0xe5,                                      // ldr r3, [r1, #4]
    0x02, 0x20, 0x91, 0xe7,                                      // ldr r2, [r1, r2]
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x00, 0x00, 0x52, 0x13,                                      // cmpne r2, #0
    0x00, 0x20, 0x92, 0x15,                                      // ldrne r2, [r2]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x04, 0x20, 0x92, 0x15,                                      // ldrne r2, [r2, #4]
    0x00, 0x00, 0x52, 0x13,                                      // cmpne r2, #0
    0x08, 0x00, 0x00, 0x0a,                                      // beq 0x4074 <programOf+0x5c> @ imm = #32
    0x08, 0x30, 0x91, 0xe5,                                      // ldr r3, [r1, #8]
    0x03, 0x10, 0x81, 0xe0,                                      // add r1, r1, r3
    0x00, 0x30, 0x92, 0xe5,                                      // ldr r3, [r2]
    0x01, 0x00, 0x53, 0xe1,                                      // cmp r3, r1
    0x02, 0x00, 0xa0, 0x01,                                      // moveq r0, r2
    0x1e, 0xff, 0x2f, 0x01,                                      // bxeq lr
    0x0c, 0x20, 0x92, 0xe5,                                      // ldr r2, [r2, #12]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xf8, 0xff, 0xff, 0x1a,                                      // bne 0x4058 <programOf+0x40> @ imm = #-32
    0x1e, 0xff, 0x2f, 0xe1,                                      // bx lr
  ],
  threadLocals: [
    // call:
    0x0f, 0x50, 0x2d, 0xe9,                                      // push {r0, r1, r2, r3, r12, lr}
    0x28, 0x00, 0x9f, 0xe5,                                      // ldr r0, [pc, #40] @ 0x44 <$d.7>
    0x00, 0x00, 0x8f, 0xe0,                                      // add r0, pc, r0
    0x0c, 0x10, 0xa0, 0xe1,                                      // mov r1, r12
    0x0d, 0x20, 0xa0, 0xe1,                                      // mov r2, sp
    0x07, 0x00, 0x00, 0xeb,                                      // bl 0x48 <run> @ imm = #28
    0x00, 0xc0, 0xa0, 0xe1,                                      // mov r12, r0
    0x0f, 0x00, 0xbd, 0xe8,                                      // pop {r0, r1, r2, r3}
    0x04, 0xe0, 0x9d, 0xe5,                                      // ldr lr, [sp, #4]
    0x08, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #8
    0x00, 0x00, 0x5c, 0xe3,                                      // cmp r12, #0
    0x1c, 0xff, 0x2f, 0x11,                                      // bxne r12
    0x1e, 0xff, 0x2f, 0xe1,                                      // bx lr
    0x90, 0x00, 0x00, 0x00,                                      // .word 0x00000090
    // run:
    0x70, 0x40, 0x2d, 0xe9,                                      // push {r4, r5, r6, lr}
    0x00, 0x50, 0xa0, 0xe1,                                      // mov r5, r0
    0x00, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0]
    0x00, 0x60, 0x92, 0xe5,                                      // ldr r6, [r2]
    0x00, 0x10, 0x95, 0xe7,                                      // ldr r1, [r5, r0]
    0x00, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6]
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x0d, 0x00, 0x00, 0x1a,                                      // bne 0xa0 <run+0x58> @ imm = #52
    0x04, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #4]
    0x02, 0x40, 0xa0, 0xe1,                                      // mov r4, r2
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x03, 0x00, 0x00, 0x0a,                                      // beq 0x88 <run+0x40> @ imm = #12
    0x0a, 0x00, 0x00, 0xeb,                                      // bl 0xa8 <threadPointer> @ imm = #40
    0x04, 0x10, 0x96, 0xe5,                                      // ldr r1, [r6, #4]
    0x00, 0x00, 0x81, 0xe0,                                      // add r0, r1, r0
    0x01, 0x00, 0x00, 0xea,                                      // b 0x90 <run+0x48> @ imm = #4
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x31, 0xff, 0x2f, 0xe1,                                      // blx r1
    0x08, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5, #8]
    0x00, 0x00, 0x81, 0xe0,                                      // add r0, r1, r0
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x00, 0x84, 0xe5,                                      // str r0, [r4]
    0x01, 0x00, 0xa0, 0xe1,                                      // mov r0, r1
    0x70, 0x80, 0xbd, 0xe8,                                      // pop {r4, r5, r6, pc}
    // threadPointer:
    0x70, 0x0f, 0x1d, 0xee,                                      // mrc p15, #0, r0, c13, c0, #3
    0x1e, 0xff, 0x2f, 0xe1,                                      // bx lr
  ],
  finisher: [
    // call:
    0x0f, 0x50, 0x2d, 0xe9,                                      // push {r0, r1, r2, r3, r12, lr}
    0x28, 0x00, 0x9f, 0xe5,                                      // ldr r0, [pc, #40] @ 0x44 <$d.7>
    0x00, 0x00, 0x8f, 0xe0,                                      // add r0, pc, r0
    0x0c, 0x10, 0xa0, 0xe1,                                      // mov r1, r12
    0x0d, 0x20, 0xa0, 0xe1,                                      // mov r2, sp
    0x07, 0x00, 0x00, 0xeb,                                      // bl 0x48 <run> @ imm = #28
    0x00, 0xc0, 0xa0, 0xe1,                                      // mov r12, r0
    0x0f, 0x00, 0xbd, 0xe8,                                      // pop {r0, r1, r2, r3}
    0x04, 0xe0, 0x9d, 0xe5,                                      // ldr lr, [sp, #4]
    0x08, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #8
    0x00, 0x00, 0x5c, 0xe3,                                      // cmp r12, #0
    0x1c, 0xff, 0x2f, 0x11,                                      // bxne r12
    0x1e, 0xff, 0x2f, 0xe1,                                      // bx lr
    0x38, 0x03, 0x00, 0x00,                                      // .word 0x00000338
    // run:
    0xf0, 0x4f, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r10, r11, lr}
    0x04, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #4
    0x01, 0x50, 0xa0, 0xe1,                                      // mov r5, r1
    0x0c, 0x10, 0x90, 0xe5,                                      // ldr r1, [r0, #12]
    0x01, 0x40, 0x80, 0xe0,                                      // add r4, r0, r1
    0x1c, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5, #28]
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0x17, 0x00, 0x00, 0x0a,                                      // beq 0xc8 <run+0x80> @ imm = #92
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x1b, 0x00, 0x00, 0x1a,                                      // bne 0xe0 <run+0x98> @ imm = #108
    0x00, 0x10, 0x90, 0xe5,                                      // ldr r1, [r0]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x33, 0x00, 0x00, 0x0a,                                      // beq 0x14c <run+0x104> @ imm = #204
    0x04, 0x20, 0x90, 0xe5,                                      // ldr r2, [r0, #4]
    0x01, 0x10, 0x90, 0xe7,                                      // ldr r1, [r0, r1]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x00, 0x00, 0x51, 0x13,                                      // cmpne r1, #0
    0x00, 0x10, 0x91, 0x15,                                      // ldrne r1, [r1]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x04, 0x10, 0x91, 0x15,                                      // ldrne r1, [r1, #4]
    0x00, 0x00, 0x51, 0x13,                                      // cmpne r1, #0
    0x2a, 0x00, 0x00, 0x0a,                                      // beq 0x14c <run+0x104> @ imm = #168
    0x08, 0x20, 0x90, 0xe5,                                      // ldr r2, [r0, #8]
    0x02, 0x30, 0x80, 0xe0,                                      // add r3, r0, r2
    0x01, 0x20, 0xa0, 0xe1,                                      // mov r2, r1
    0x00, 0x70, 0x92, 0xe5,                                      // ldr r7, [r2]
    0x03, 0x00, 0x57, 0xe1,                                      // cmp r7, r3
    0x27, 0x00, 0x00, 0x0a,                                      // beq 0x158 <run+0x110> @ imm = #156
    0x0c, 0x20, 0x92, 0xe5,                                      // ldr r2, [r2, #12]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xf9, 0xff, 0xff, 0x1a,                                      // bne 0xac <run+0x64> @ imm = #-28
    0x20, 0x00, 0x00, 0xea,                                      // b 0x14c <run+0x104> @ imm = #128
    0x00, 0x10, 0x94, 0xe5,                                      // ldr r1, [r4]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x1d, 0x00, 0x00, 0x1a,                                      // bne 0x14c <run+0x104> @ imm = #116
    0x04, 0x10, 0xa0, 0xe1,                                      // mov r1, r4
    0x85, 0x00, 0x00, 0xeb,                                      // bl 0x2f4 <finish> @ imm = #532
    0x1a, 0x00, 0x00, 0xea,                                      // b 0x14c <run+0x104> @ imm = #104
    0x04, 0x10, 0xa0, 0xe1,                                      // mov r1, r4
    0x82, 0x00, 0x00, 0xeb,                                      // bl 0x2f4 <finish> @ imm = #520
    0x1c, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #28]
    0x08, 0x10, 0x84, 0xe2,                                      // add r1, r4, #8
    0x02, 0x00, 0x40, 0xe2,                                      // sub r0, r0, #2
    0x80, 0x21, 0x60, 0xe0,                                      // rsb r2, r0, r0, lsl #3
    0x02, 0x01, 0x81, 0xe0,                                      // add r0, r1, r2, lsl #2
    0x04, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #4]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x10, 0x00, 0x00, 0x0a,                                      // beq 0x14c <run+0x104> @ imm = #64
    0x02, 0x21, 0xb1, 0xe7,                                      // ldr r2, [r1, r2, lsl #2]!
    0x08, 0x10, 0x91, 0xe5,                                      // ldr r1, [r1, #8]
    0x04, 0x10, 0x91, 0xe5,                                      // ldr r1, [r1, #4]
    0x03, 0x30, 0x81, 0xe2,                                      // add r3, r1, #3
    0x07, 0x00, 0x53, 0xe3,                                      // cmp r3, #7
    0x0a, 0x00, 0x00, 0x3a,                                      // blo 0x14c <run+0x104> @ imm = #40
    0x00, 0x20, 0x92, 0xe5,                                      // ldr r2, [r2]
    0x04, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #4]
    0x02, 0x00, 0x80, 0xe0,                                      // add r0, r0, r2
    0xc1, 0x2f, 0xa0, 0xe1,                                      // asr r2, r1, #31
    0x22, 0x1f, 0x81, 0xe0,                                      // add r1, r1, r2, lsr #30
    0x41, 0x41, 0xa0, 0xe1,                                      // asr r4, r1, #2
    0x04, 0x50, 0x40, 0xe2,                                      // sub r5, r0, #4
    0x04, 0x01, 0x95, 0xe7,                                      // ldr r0, [r5, r4, lsl #2]
    0x30, 0xff, 0x2f, 0xe1,                                      // blx r0
    0x01, 0x40, 0x54, 0xe2,                                      // subs r4, r4, #1
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x13c <run+0xf4> @ imm = #-20
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x04, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #4
    0xf0, 0x8f, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, r11, pc}
    0x14, 0x30, 0x92, 0xe5,                                      // ldr r3, [r2, #20]
    0x02, 0x00, 0x53, 0xe1,                                      // cmp r3, r2
    0xf9, 0xff, 0xff, 0x1a,                                      // bne 0x14c <run+0x104> @ imm = #-28
    0x1c, 0x30, 0x92, 0xe5,                                      // ldr r3, [r2, #28]
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0xf6, 0xff, 0xff, 0x0a,                                      // beq 0x14c <run+0x104> @ imm = #-40
    0x08, 0x70, 0x92, 0xe5,                                      // ldr r7, [r2, #8]
    0x34, 0x30, 0x92, 0xe5,                                      // ldr r3, [r2, #52]
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x07, 0x70, 0x43, 0xe0,                                      // sub r7, r3, r7
    0x27, 0x08, 0x56, 0xe1,                                      // cmp r6, r7, lsr #16
    0x00, 0x30, 0x93, 0x05,                                      // ldreq r3, [r3]
    0x05, 0x00, 0x53, 0x03,                                      // cmpeq r3, #5
    0xee, 0xff, 0xff, 0x1a,                                      // bne 0x14c <run+0x104> @ imm = #-72
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x02, 0x00, 0x51, 0xe1,                                      // cmp r1, r2
    0x0c, 0x00, 0x00, 0x0a,                                      // beq 0x1d0 <run+0x188> @ imm = #48
    0x14, 0x30, 0x91, 0xe5,                                      // ldr r3, [r1, #20]
    0x01, 0x00, 0x53, 0xe1,                                      // cmp r3, r1
    0x09, 0x00, 0x00, 0x1a,                                      // bne 0x1d0 <run+0x188> @ imm = #36
    0x1c, 0xc0, 0x91, 0xe5,                                      // ldr r12, [r1, #28]
    0x00, 0x00, 0x5c, 0xe3,                                      // cmp r12, #0
    0x06, 0x00, 0x00, 0x0a,                                      // beq 0x1d0 <run+0x188> @ imm = #24
    0x08, 0x70, 0x91, 0xe5,                                      // ldr r7, [r1, #8]
    0x34, 0x30, 0x91, 0xe5,                                      // ldr r3, [r1, #52]
    0x07, 0x70, 0x43, 0xe0,                                      // sub r7, r3, r7
    0x27, 0x08, 0x56, 0xe1,                                      // cmp r6, r7, lsr #16
    0x00, 0x30, 0x93, 0x05,                                      // ldreq r3, [r3]
    0x05, 0x00, 0x53, 0x03,                                      // cmpeq r3, #5
    0x03, 0x00, 0x00, 0x0a,                                      // beq 0x1e0 <run+0x198> @ imm = #12
    0x0c, 0x10, 0x91, 0xe5,                                      // ldr r1, [r1, #12]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xed, 0xff, 0xff, 0x1a,                                      // bne 0x194 <run+0x14c> @ imm = #-76
    0xda, 0xff, 0xff, 0xea,                                      // b 0x14c <run+0x104> @ imm = #-152
    0x10, 0xb0, 0x90, 0xe5,                                      // ldr r11, [r0, #16]
    0x01, 0x00, 0x5b, 0xe3,                                      // cmp r11, #1
    0xf8, 0xff, 0xff, 0xba,                                      // blt 0x1d0 <run+0x188> @ imm = #-32
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x03, 0x71, 0x80, 0xe0,                                      // add r7, r0, r3, lsl #2
    0x0c, 0x60, 0xa0, 0xe1,                                      // mov r6, r12
    0x1c, 0x70, 0x97, 0xe5,                                      // ldr r7, [r7, #28]
    0x07, 0x80, 0x80, 0xe0,                                      // add r8, r0, r7
    0x00, 0x70, 0x96, 0xe5,                                      // ldr r7, [r6]
    0x00, 0xe0, 0xd7, 0xe5,                                      // ldrb lr, [r7]
    0x00, 0x00, 0x5e, 0xe3,                                      // cmp lr, #0
    0x09, 0x00, 0x00, 0x0a,                                      // beq 0x238 <run+0x1f0> @ imm = #36
    0x01, 0x90, 0x87, 0xe2,                                      // add r9, r7, #1
    0x08, 0x70, 0xa0, 0xe1,                                      // mov r7, r8
    0x00, 0xa0, 0xd7, 0xe5,                                      // ldrb r10, [r7]
    0x0a, 0x00, 0x5e, 0xe1,                                      // cmp lr, r10
    0x06, 0x00, 0x00, 0x1a,                                      // bne 0x240 <run+0x1f8> @ imm = #24
    0x01, 0xe0, 0xd9, 0xe4,                                      // ldrb lr, [r9], #1
    0x01, 0x70, 0x87, 0xe2,                                      // add r7, r7, #1
    0x00, 0x00, 0x5e, 0xe3,                                      // cmp lr, #0
    0xf8, 0xff, 0xff, 0x1a,                                      // bne 0x218 <run+0x1d0> @ imm = #-32
    0x00, 0x00, 0x00, 0xea,                                      // b 0x23c <run+0x1f4> @ imm = #0
    0x08, 0x70, 0xa0, 0xe1,                                      // mov r7, r8
    0x00, 0xe0, 0xa0, 0xe3,                                      // mov lr, #0
    0x00, 0x70, 0xd7, 0xe5,                                      // ldrb r7, [r7]
    0x07, 0x00, 0x5e, 0xe1,                                      // cmp lr, r7
    0x07, 0x00, 0x00, 0x0a,                                      // beq 0x26c <run+0x224> @ imm = #28
    0x04, 0x60, 0x96, 0xe5,                                      // ldr r6, [r6, #4]
    0x00, 0x00, 0x56, 0xe3,                                      // cmp r6, #0
    0xe9, 0xff, 0xff, 0x1a,                                      // bne 0x200 <run+0x1b8> @ imm = #-92
    0x01, 0x30, 0x83, 0xe2,                                      // add r3, r3, #1
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x0b, 0x00, 0x53, 0xe1,                                      // cmp r3, r11
    0xe1, 0xff, 0xff, 0x1a,                                      // bne 0x1f0 <run+0x1a8> @ imm = #-124
    0xd8, 0xff, 0xff, 0xea,                                      // b 0x1d0 <run+0x188> @ imm = #-160
    0x83, 0xc1, 0x63, 0xe0,                                      // rsb r12, r3, r3, lsl #3
    0x0c, 0xa1, 0x84, 0xe0,                                      // add r10, r4, r12, lsl #2
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x08, 0x70, 0xba, 0xe5,                                      // ldr r7, [r10, #8]!
    0x00, 0x00, 0x57, 0xe3,                                      // cmp r7, #0
    0xd2, 0xff, 0xff, 0x1a,                                      // bne 0x1d0 <run+0x188> @ imm = #-184
    0x04, 0x80, 0xa0, 0xe1,                                      // mov r8, r4
    0x8b, 0x71, 0x6b, 0xe0,                                      // rsb r7, r11, r11, lsl #3
    0x01, 0x60, 0xa0, 0xe3,                                      // mov r6, #1
    0x00, 0xe0, 0x91, 0xe5,                                      // ldr lr, [r1]
    0x08, 0x60, 0x88, 0xe4,                                      // str r6, [r8], #8
    0x07, 0x91, 0x88, 0xe0,                                      // add r9, r8, r7, lsl #2
    0x83, 0x72, 0x85, 0xe0,                                      // add r7, r5, r3, lsl #5
    0x40, 0x70, 0x87, 0xe2,                                      // add r7, r7, #64
    0x03, 0x71, 0xa9, 0xe7,                                      // str r7, [r9, r3, lsl #2]!
    0x00, 0x10, 0x8a, 0xe5,                                      // str r1, [r10]
    0x0c, 0x31, 0x88, 0xe0,                                      // add r3, r8, r12, lsl #2
    0x88, 0x70, 0x91, 0xe5,                                      // ldr r7, [r1, #136]
    0x1c, 0x60, 0xa0, 0xe3,                                      // mov r6, #28
    0x04, 0x70, 0x83, 0xe5,                                      // str r7, [r3, #4]
    0x90, 0x70, 0x91, 0xe5,                                      // ldr r7, [r1, #144]
    0x14, 0x60, 0xa3, 0xe5,                                      // str r6, [r3, #20]!
    0x03, 0xc0, 0xa0, 0xe1,                                      // mov r12, r3
    0x0c, 0x70, 0x03, 0xe5,                                      // str r7, [r3, #-12]
    0x0e, 0x70, 0x49, 0xe0,                                      // sub r7, r9, lr
    0x04, 0x70, 0x03, 0xe5,                                      // str r7, [r3, #-4]
    0x04, 0x70, 0xa0, 0xe3,                                      // mov r7, #4
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x04, 0x70, 0x83, 0xe5,                                      // str r7, [r3, #4]
    0x1a, 0x70, 0xa0, 0xe3,                                      // mov r7, #26
    0x08, 0x70, 0x2c, 0xe5,                                      // str r7, [r12, #-8]!
    0x90, 0x30, 0x81, 0xe5,                                      // str r3, [r1, #144]
    0x88, 0xc0, 0x81, 0xe5,                                      // str r12, [r1, #136]
    0xb6, 0xff, 0xff, 0xea,                                      // b 0x1d0 <run+0x188> @ imm = #-296
    // finish:
    0x70, 0x40, 0x2d, 0xe9,                                      // push {r4, r5, r6, lr}
    0x00, 0x40, 0xa0, 0xe1,                                      // mov r4, r0
    0x04, 0x00, 0x91, 0xe5,                                      // ldr r0, [r1, #4]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x70, 0x80, 0xbd, 0x18,                                      // popne {r4, r5, r6, pc}
    0x01, 0x00, 0xa0, 0xe3,                                      // mov r0, #1
    0x04, 0x00, 0x81, 0xe5,                                      // str r0, [r1, #4]
    0x14, 0x50, 0x94, 0xe5,                                      // ldr r5, [r4, #20]
    0x00, 0x00, 0x55, 0xe3,                                      // cmp r5, #0
    0x0c, 0x00, 0x00, 0x0a,                                      // beq 0x350 <finish+0x5c> @ imm = #48
    0x18, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #24]
    0x85, 0x01, 0x80, 0xe0,                                      // add r0, r0, r5, lsl #3
    0x04, 0x00, 0x80, 0xe0,                                      // add r0, r0, r4
    0x04, 0x60, 0x40, 0xe2,                                      // sub r6, r0, #4
    0x03, 0x00, 0x16, 0xe8,                                      // ldmda r6, {r0, r1}
    0x00, 0x00, 0x84, 0xe0,                                      // add r0, r4, r0
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x00, 0x00, 0x90, 0x15,                                      // ldrne r0, [r0]
    0x01, 0x50, 0x45, 0xe2,                                      // sub r5, r5, #1
    0x30, 0xff, 0x2f, 0xe1,                                      // blx r0
    0x08, 0x60, 0x46, 0xe2,                                      // sub r6, r6, #8
    0x00, 0x00, 0x55, 0xe3,                                      // cmp r5, #0
    0xf6, 0xff, 0xff, 0x1a,                                      // bne 0x32c <finish+0x38> @ imm = #-40
    0x70, 0x80, 0xbd, 0xe8,                                      // pop {r4, r5, r6, pc}
    0xd4, 0xd4, 0xd4, 0xd4,                                      // ldrble sp, [r4], #1236
  ],
};
