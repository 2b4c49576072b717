// The bytes of our own code for arm, made by tools/shims.ts from the C of this folder and arm.S: change those.

import type { Code } from './pieces.ts';

export const armCode = (): Code => ({
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
  startProgram: [
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
    0x1c, 0x01, 0x00, 0x00,                                      // .word 0x0000011c
    // run:
    0x20, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #32
    0x00, 0x50, 0xa0, 0xe1,                                      // mov r5, r0
    0x00, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0]
    0x04, 0x60, 0x95, 0xe5,                                      // ldr r6, [r5, #4]
    0x08, 0x30, 0x95, 0xe5,                                      // ldr r3, [r5, #8]
    0x01, 0xc0, 0xa0, 0xe1,                                      // mov r12, r1
    0x0c, 0x40, 0x95, 0xe5,                                      // ldr r4, [r5, #12]
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x06, 0x60, 0x95, 0xe7,                                      // ldr r6, [r5, r6]
    0x03, 0x30, 0x85, 0x10,                                      // addne r3, r5, r3
    0x00, 0x00, 0x85, 0xe0,                                      // add r0, r5, r0
    0x04, 0x50, 0x9c, 0xe4,                                      // ldr r5, [r12], #4
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x16, 0x00, 0x00, 0x0a,                                      // beq 0xd8 <run+0x94> @ imm = #88
    0x05, 0x11, 0x8c, 0xe0,                                      // add r1, r12, r5, lsl #2
    0x04, 0xe0, 0x81, 0xe2,                                      // add lr, r1, #4
    0x0e, 0x40, 0xa0, 0xe1,                                      // mov r4, lr
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x1c, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #28]
    0x04, 0x10, 0x94, 0xe4,                                      // ldr r1, [r4], #4
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xfc, 0xff, 0xff, 0x1a,                                      // bne 0x90 <run+0x4c> @ imm = #-16
    0x10, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #16]
    0x00, 0x00, 0x92, 0xe5,                                      // ldr r0, [r2]
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x0c, 0x20, 0x8d, 0xe2,                                      // add r2, sp, #12
    0x18, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #24]
    0x0c, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #12]
    0x1c, 0x10, 0x8d, 0xe2,                                      // add r1, sp, #28
    0x05, 0x00, 0x8d, 0xe8,                                      // stm sp, {r0, r2}
    0x14, 0x30, 0x8d, 0xe5,                                      // str r3, [sp, #20]
    0x08, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #8]
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x0c, 0x10, 0xa0, 0xe1,                                      // mov r1, r12
    0x0e, 0x20, 0xa0, 0xe1,                                      // mov r2, lr
    0x04, 0x30, 0xa0, 0xe1,                                      // mov r3, r4
    0x06, 0x00, 0x00, 0xea,                                      // b 0xf4 <run+0xb0> @ imm = #24
    0x00, 0x20, 0x92, 0xe5,                                      // ldr r2, [r2]
    0x08, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #8]
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x04, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #4]
    0x0c, 0x20, 0xa0, 0xe1,                                      // mov r2, r12
    0x00, 0x40, 0xa0, 0xe3,                                      // mov r4, #0
    0x00, 0x40, 0x8d, 0xe5,                                      // str r4, [sp]
    0x36, 0xff, 0x2f, 0xe1,                                      // blx r6
    0xf8, 0x40, 0xa0, 0xe3,                                      // mov r4, #248
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x7f, 0x00, 0xa0, 0xe3,                                      // mov r0, #127
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x50, 0x8d, 0xe5,                                      // str r5, [sp]
    0x04, 0x50, 0x8d, 0xe5,                                      // str r5, [sp, #4]
    0x08, 0x40, 0x8d, 0xe5,                                      // str r4, [sp, #8]
    0x00, 0x00, 0x00, 0xeb,                                      // bl 0x124 <systemCall> @ imm = #0
    0xf6, 0xff, 0xff, 0xea,                                      // b 0x100 <run+0xbc> @ imm = #-40
    // systemCall:
    0xb0, 0x40, 0x2d, 0xe9,                                      // push {r4, r5, r7, lr}
    0x10, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #16]
    0x14, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #20]
    0x18, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp, #24]
    0x00, 0x00, 0x00, 0xef,                                      // svc #0
    0xb0, 0x80, 0xbd, 0xe8,                                      // pop {r4, r5, r7, pc}
    0xd4, 0xd4, 0xd4, 0xd4,                                      // ldrble sp, [r4], #1236
  ],
  rt0: [
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
    0x44, 0x09, 0x00, 0x00,                                      // .word 0x00000944
    // run:
    0xf0, 0x4f, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r10, r11, lr}
    0x5c, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #92
    0x01, 0xd9, 0x4d, 0xe2,                                      // sub sp, sp, #16384
    0x01, 0xe9, 0x8d, 0xe2,                                      // add lr, sp, #16384
    0x2f, 0x80, 0x8e, 0xe2,                                      // add r8, lr, #47
    0x00, 0x40, 0xa0, 0xe1,                                      // mov r4, r0
    0x01, 0x00, 0xa0, 0xe1,                                      // mov r0, r1
    0x01, 0x60, 0xa0, 0xe1,                                      // mov r6, r1
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x04, 0x70, 0x90, 0xe4,                                      // ldr r7, [r0], #4
    0x00, 0x10, 0xc8, 0xe5,                                      // strb r1, [r8]
    0x04, 0x10, 0x94, 0xe5,                                      // ldr r1, [r4, #4]
    0x00, 0x00, 0x57, 0xe3,                                      // cmp r7, #0
    0x08, 0x50, 0xa0, 0xe1,                                      // mov r5, r8
    0x00, 0x50, 0x90, 0x15,                                      // ldrne r5, [r0]
    0x01, 0x10, 0x94, 0xe7,                                      // ldr r1, [r4, r1]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x18, 0x00, 0x00, 0x0a,                                      // beq 0xf0 <run+0xac> @ imm = #96
    0x01, 0x00, 0x85, 0xe2,                                      // add r0, r5, #1
    0x01, 0x10, 0x50, 0xe5,                                      // ldrb r1, [r0, #-1]
    0x2f, 0x00, 0x51, 0xe3,                                      // cmp r1, #47
    0x02, 0x00, 0x00, 0x0a,                                      // beq 0xa8 <run+0x64> @ imm = #8
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x01, 0x00, 0x00, 0x1a,                                      // bne 0xac <run+0x68> @ imm = #4
    0x02, 0x00, 0x00, 0xea,                                      // b 0xb4 <run+0x70> @ imm = #8
    0x00, 0x50, 0xa0, 0xe1,                                      // mov r5, r0
    0x01, 0x00, 0x80, 0xe2,                                      // add r0, r0, #1
    0xf6, 0xff, 0xff, 0xea,                                      // b 0x90 <run+0x4c> @ imm = #-40
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0xac, 0x00, 0xa0, 0xe3,                                      // mov r0, #172
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x00, 0x10, 0x8d, 0xe5,                                      // str r1, [sp]
    0x04, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #4]
    0x0f, 0x00, 0xa0, 0xe3,                                      // mov r0, #15
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x1b, 0x01, 0x00, 0xeb,                                      // bl 0x54c <systemCall> @ imm = #1132
    0x00, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4]
    0x00, 0x00, 0x84, 0xe0,                                      // add r0, r4, r0
    0x5c, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #92
    0x01, 0xd9, 0x8d, 0xe2,                                      // add sp, sp, #16384
    0xf0, 0x8f, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, r11, pc}
    0x07, 0x01, 0x80, 0xe0,                                      // add r0, r0, r7, lsl #2
    0x04, 0x00, 0x80, 0xe2,                                      // add r0, r0, #4
    0x24, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #36]
    0x04, 0x10, 0x90, 0xe4,                                      // ldr r1, [r0], #4
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xfc, 0xff, 0xff, 0x1a,                                      // bne 0xfc <run+0xb8> @ imm = #-16
    0x04, 0x00, 0x80, 0xe2,                                      // add r0, r0, #4
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x04, 0x20, 0x10, 0xe5,                                      // ldr r2, [r0, #-4]
    0x17, 0x00, 0x52, 0xe3,                                      // cmp r2, #23
    0x04, 0x00, 0x00, 0x0a,                                      // beq 0x130 <run+0xec> @ imm = #16
    0x1f, 0x00, 0x52, 0xe3,                                      // cmp r2, #31
    0x06, 0x00, 0x00, 0x0a,                                      // beq 0x140 <run+0xfc> @ imm = #24
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x05, 0x00, 0x00, 0x1a,                                      // bne 0x144 <run+0x100> @ imm = #20
    0x06, 0x00, 0x00, 0xea,                                      // b 0x14c <run+0x108> @ imm = #24
    0x00, 0x20, 0x90, 0xe5,                                      // ldr r2, [r0]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x01, 0x00, 0x00, 0x0a,                                      // beq 0x144 <run+0x100> @ imm = #4
    0x0e, 0x00, 0x00, 0xea,                                      // b 0x17c <run+0x138> @ imm = #56
    0x00, 0x10, 0x90, 0xe5,                                      // ldr r1, [r0]
    0x08, 0x00, 0x80, 0xe2,                                      // add r0, r0, #8
    0xf0, 0xff, 0xff, 0xea,                                      // b 0x110 <run+0xcc> @ imm = #-64
    0x03, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #12288
    0x2f, 0x90, 0x8e, 0xe2,                                      // add r9, lr, #47
    0x02, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #8192
    0x2f, 0xa0, 0x8e, 0xe2,                                      // add r10, lr, #47
    0x04, 0x00, 0xa0, 0xe1,                                      // mov r0, r4
    0x09, 0x20, 0xa0, 0xe1,                                      // mov r2, r9
    0x0a, 0x30, 0xa0, 0xe1,                                      // mov r3, r10
    0x0f, 0x01, 0x00, 0xeb,                                      // bl 0x5ac <findSelf> @ imm = #1084
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x05, 0x00, 0x00, 0x1a,                                      // bne 0x18c <run+0x148> @ imm = #20
    0x18, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #24]
    0x00, 0x00, 0x00, 0xea,                                      // b 0x180 <run+0x13c> @ imm = #0
    0x1c, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #28]
    0x00, 0x10, 0x84, 0xe0,                                      // add r1, r4, r0
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0xf5, 0x00, 0x00, 0xeb,                                      // bl 0x564 <fail> @ imm = #980
    0x40, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #64]
    0xc0, 0x10, 0xa0, 0xe3,                                      // mov r1, #192
    0x08, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #8]
    0x00, 0x00, 0x87, 0xe0,                                      // add r0, r7, r0
    0x14, 0x10, 0xa0, 0xe3,                                      // mov r1, #20
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xe0, 0xe3,                                      // mvn r3, #0
    0x00, 0x11, 0x81, 0xe0,                                      // add r1, r1, r0, lsl #2
    0x00, 0x30, 0x8d, 0xe5,                                      // str r3, [sp]
    0x04, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #4]
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x03, 0x20, 0xa0, 0xe3,                                      // mov r2, #3
    0x22, 0x30, 0xa0, 0xe3,                                      // mov r3, #34
    0xe1, 0x00, 0x00, 0xeb,                                      // bl 0x54c <systemCall> @ imm = #900
    0x01, 0x0a, 0x70, 0xe3,                                      // cmn r0, #4096
    0x00, 0x00, 0xa0, 0x83,                                      // movhi r0, #0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x20, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #32]
    0xd7, 0x00, 0x00, 0x0a,                                      // beq 0x538 <run+0x4f4> @ imm = #860
    0x20, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #32]
    0x02, 0x00, 0x57, 0xe3,                                      // cmp r7, #2
    0x0c, 0x90, 0x81, 0xe5,                                      // str r9, [r1, #12]
    0x08, 0x50, 0x81, 0xe5,                                      // str r5, [r1, #8]
    0x10, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #16]
    0x00, 0x00, 0x84, 0xe0,                                      // add r0, r4, r0
    0x04, 0x00, 0x81, 0xe5,                                      // str r0, [r1, #4]
    0x07, 0x00, 0x00, 0xba,                                      // blt 0x218 <run+0x1d4> @ imm = #28
    0x20, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #32]
    0x08, 0x00, 0x86, 0xe2,                                      // add r0, r6, #8
    0x01, 0x20, 0x47, 0xe2,                                      // sub r2, r7, #1
    0x10, 0x10, 0x81, 0xe2,                                      // add r1, r1, #16
    0x04, 0x30, 0x90, 0xe4,                                      // ldr r3, [r0], #4
    0x01, 0x20, 0x52, 0xe2,                                      // subs r2, r2, #1
    0x04, 0x30, 0x81, 0xe4,                                      // str r3, [r1], #4
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x208 <run+0x1c4> @ imm = #-20
    0x40, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #64]
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0xc4, 0x00, 0x00, 0xba,                                      // blt 0x538 <run+0x4f4> @ imm = #784
    0x20, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #32]
    0x02, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #8192
    0x07, 0x01, 0x80, 0xe0,                                      // add r0, r0, r7, lsl #2
    0x14, 0x00, 0x80, 0xe2,                                      // add r0, r0, #20
    0x28, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #40]
    0x01, 0x00, 0x84, 0xe2,                                      // add r0, r4, #1
    0x18, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #24]
    0x01, 0x00, 0x8a, 0xe2,                                      // add r0, r10, #1
    0x14, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #20]
    0x2f, 0x00, 0x8e, 0xe2,                                      // add r0, lr, #47
    0x00, 0x90, 0xa0, 0xe3,                                      // mov r9, #0
    0x00, 0x00, 0xd0, 0xe5,                                      // ldrb r0, [r0]
    0x00, 0xa0, 0xa0, 0xe3,                                      // mov r10, #0
    0x1c, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #28]
    0x0a, 0x01, 0x84, 0xe0,                                      // add r0, r4, r10, lsl #2
    0x04, 0xb0, 0xa0, 0xe1,                                      // mov r11, r4
    0x44, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #68]
    0x00, 0x10, 0xfb, 0xe7,                                      // ldrb r1, [r11, r0]!
    0x2f, 0x00, 0x51, 0xe3,                                      // cmp r1, #47
    0x15, 0x00, 0x00, 0x0a,                                      // beq 0x2cc <run+0x288> @ imm = #84
    0x1c, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #28]
    0x2f, 0xb0, 0x8d, 0xe2,                                      // add r11, sp, #47
    0x2f, 0x20, 0xcd, 0xe5,                                      // strb r2, [sp, #47]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x05, 0x00, 0x00, 0x0a,                                      // beq 0x2a4 <run+0x260> @ imm = #20
    0x14, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #20]
    0x2f, 0x20, 0x8d, 0xe2,                                      // add r2, sp, #47
    0x01, 0x70, 0xd3, 0xe4,                                      // ldrb r7, [r3], #1
    0x01, 0x70, 0xe2, 0xe5,                                      // strb r7, [r2, #1]!
    0x00, 0x00, 0x57, 0xe3,                                      // cmp r7, #0
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x294 <run+0x250> @ imm = #-20
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x00, 0x10, 0xc2, 0xe5,                                      // strb r1, [r2]
    0x06, 0x00, 0x00, 0x0a,                                      // beq 0x2cc <run+0x288> @ imm = #24
    0x18, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #24]
    0x00, 0x00, 0x81, 0xe0,                                      // add r0, r1, r0
    0x01, 0x10, 0x82, 0xe2,                                      // add r1, r2, #1
    0x01, 0x20, 0xd0, 0xe4,                                      // ldrb r2, [r0], #1
    0x01, 0x20, 0xc1, 0xe4,                                      // strb r2, [r1], #1
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x2bc <run+0x278> @ imm = #-20
    0x42, 0x00, 0xa0, 0xe3,                                      // mov r0, #66
    0x01, 0x0c, 0x80, 0xe3,                                      // orr r0, r0, #256
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x63, 0x00, 0xe0, 0xe3,                                      // mvn r0, #99
    0x0b, 0x10, 0xa0, 0xe1,                                      // mov r1, r11
    0x0a, 0x27, 0xa0, 0xe3,                                      // mov r2, #2621440
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x90, 0x8d, 0xe5,                                      // str r9, [sp]
    0x04, 0x90, 0x8d, 0xe5,                                      // str r9, [sp, #4]
    0x95, 0x00, 0x00, 0xeb,                                      // bl 0x54c <systemCall> @ imm = #596
    0x00, 0x60, 0xa0, 0xe1,                                      // mov r6, r0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x23, 0x00, 0x00, 0x4a,                                      // bmi 0x390 <run+0x34c> @ imm = #140
    0x20, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #32]
    0x01, 0x0a, 0xa0, 0xe3,                                      // mov r0, #4096
    0x24, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #36]
    0x01, 0xe9, 0x8d, 0xe2,                                      // add lr, sp, #16384
    0x00, 0xb0, 0x82, 0xe5,                                      // str r11, [r2]
    0x01, 0x02, 0x8d, 0xe8,                                      // stm sp, {r0, r9}
    0x83, 0x00, 0xa0, 0xe3,                                      // mov r0, #131
    0x01, 0x0c, 0x80, 0xe3,                                      // orr r0, r0, #256
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x30, 0x10, 0x8e, 0xe2,                                      // add r1, lr, #48
    0x01, 0x90, 0xc8, 0xe5,                                      // strb r9, [r8, #1]
    0x85, 0x00, 0x00, 0xeb,                                      // bl 0x54c <systemCall> @ imm = #532
    0x00, 0x70, 0xa0, 0xe1,                                      // mov r7, r0
    0x06, 0x00, 0xa0, 0xe3,                                      // mov r0, #6
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x90, 0x8d, 0xe5,                                      // str r9, [sp]
    0x04, 0x90, 0x8d, 0xe5,                                      // str r9, [sp, #4]
    0x7b, 0x00, 0x00, 0xeb,                                      // bl 0x54c <systemCall> @ imm = #492
    0x26, 0x00, 0x77, 0xe3,                                      // cmn r7, #38
    0x0b, 0x00, 0x00, 0x1a,                                      // bne 0x394 <run+0x350> @ imm = #44
    0x20, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #32]
    0x24, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #36]
    0x0b, 0x00, 0xa0, 0xe3,                                      // mov r0, #11
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x0b, 0x00, 0xa0, 0xe1,                                      // mov r0, r11
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x90, 0x8d, 0xe5,                                      // str r9, [sp]
    0x04, 0x90, 0x8d, 0xe5,                                      // str r9, [sp, #4]
    0x70, 0x00, 0x00, 0xeb,                                      // bl 0x54c <systemCall> @ imm = #448
    0x00, 0x70, 0xa0, 0xe1,                                      // mov r7, r0
    0x00, 0x00, 0x00, 0xea,                                      // b 0x394 <run+0x350> @ imm = #0
    0x06, 0x70, 0xa0, 0xe1,                                      // mov r7, r6
    0x28, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #40]
    0x0a, 0x71, 0x80, 0xe7,                                      // str r7, [r0, r10, lsl #2]
    0x40, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #64]
    0x01, 0xa0, 0x8a, 0xe2,                                      // add r10, r10, #1
    0x00, 0x00, 0x5a, 0xe1,                                      // cmp r10, r0
    0xab, 0xff, 0xff, 0xba,                                      // blt 0x25c <run+0x218> @ imm = #-340
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x60, 0x00, 0x00, 0xba,                                      // blt 0x538 <run+0x4f4> @ imm = #384
    0x01, 0xe9, 0x8d, 0xe2,                                      // add lr, sp, #16384
    0x48, 0xa0, 0x8e, 0xe2,                                      // add r10, lr, #72
    0x01, 0x00, 0x4a, 0xe2,                                      // sub r0, r10, #1
    0x02, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #8192
    0x20, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #32]
    0x2f, 0x00, 0x8e, 0xe2,                                      // add r0, lr, #47
    0x70, 0x91, 0x9f, 0xe5,                                      // ldr r9, [pc, #368] @ 0x544 <$d.1>
    0x70, 0x81, 0x9f, 0xe5,                                      // ldr r8, [pc, #368] @ 0x548 <$d.1+0x4>
    0x00, 0x00, 0xd0, 0xe5,                                      // ldrb r0, [r0]
    0x00, 0xb0, 0xa0, 0xe3,                                      // mov r11, #0
    0x24, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #36]
    0x0b, 0x01, 0x84, 0xe0,                                      // add r0, r4, r11, lsl #2
    0x04, 0x70, 0xa0, 0xe1,                                      // mov r7, r4
    0x44, 0xc0, 0x90, 0xe5,                                      // ldr r12, [r0, #68]
    0x0c, 0x10, 0xf7, 0xe7,                                      // ldrb r1, [r7, r12]!
    0x2f, 0x00, 0x51, 0xe3,                                      // cmp r1, #47
    0x15, 0x00, 0x00, 0x0a,                                      // beq 0x450 <run+0x40c> @ imm = #84
    0x24, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #36]
    0x2f, 0x70, 0x8d, 0xe2,                                      // add r7, sp, #47
    0x07, 0x20, 0xa0, 0xe1,                                      // mov r2, r7
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x2f, 0x00, 0xcd, 0xe5,                                      // strb r0, [sp, #47]
    0x05, 0x00, 0x00, 0x0a,                                      // beq 0x428 <run+0x3e4> @ imm = #20
    0x14, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #20]
    0x2f, 0x20, 0x8d, 0xe2,                                      // add r2, sp, #47
    0x01, 0x00, 0xd3, 0xe4,                                      // ldrb r0, [r3], #1
    0x01, 0x00, 0xe2, 0xe5,                                      // strb r0, [r2, #1]!
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x418 <run+0x3d4> @ imm = #-20
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x00, 0x10, 0xc2, 0xe5,                                      // strb r1, [r2]
    0x06, 0x00, 0x00, 0x0a,                                      // beq 0x450 <run+0x40c> @ imm = #24
    0x18, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #24]
    0x01, 0x10, 0x82, 0xe2,                                      // add r1, r2, #1
    0x0c, 0x00, 0x80, 0xe0,                                      // add r0, r0, r12
    0x01, 0x20, 0xd0, 0xe4,                                      // ldrb r2, [r0], #1
    0x01, 0x20, 0xc1, 0xe4,                                      // strb r2, [r1], #1
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x440 <run+0x3fc> @ imm = #-20
    0x28, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #40]
    0x0b, 0x61, 0x90, 0xe7,                                      // ldr r6, [r0, r11, lsl #2]
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x2d, 0x01, 0x00, 0xeb,                                      // bl 0x918 <say> @ imm = #1204
    0x14, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #20]
    0x00, 0x00, 0x84, 0xe0,                                      // add r0, r4, r0
    0x2a, 0x01, 0x00, 0xeb,                                      // bl 0x918 <say> @ imm = #1192
    0x07, 0x00, 0xa0, 0xe1,                                      // mov r0, r7
    0x28, 0x01, 0x00, 0xeb,                                      // bl 0x918 <say> @ imm = #1184
    0x01, 0xe9, 0x8d, 0xe2,                                      // add lr, sp, #16384
    0x00, 0x00, 0x66, 0xe2,                                      // rsb r0, r6, #0
    0x30, 0x60, 0x8e, 0xe2,                                      // add r6, lr, #48
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x81, 0x21, 0x84, 0xe0,                                      // add r2, r4, r1, lsl #3
    0x28, 0x30, 0x92, 0xe5,                                      // ldr r3, [r2, #40]
    0x00, 0x00, 0x53, 0xe1,                                      // cmp r3, r0
    0x21, 0x00, 0x00, 0x0a,                                      // beq 0x51c <run+0x4d8> @ imm = #132
    0x01, 0x10, 0x81, 0xe2,                                      // add r1, r1, #1
    0x03, 0x00, 0x51, 0xe3,                                      // cmp r1, #3
    0xf8, 0xff, 0xff, 0x1a,                                      // bne 0x484 <run+0x440> @ imm = #-32
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x10, 0xf9, 0x52, 0xe7,                                      // smmul r2, r0, r9
    0x09, 0x00, 0x50, 0xe3,                                      // cmp r0, #9
    0x22, 0x31, 0xa0, 0xe1,                                      // lsr r3, r2, #2
    0xa2, 0x2f, 0x83, 0xe0,                                      // add r2, r3, r2, lsr #31
    0x02, 0x21, 0x82, 0xe0,                                      // add r2, r2, r2, lsl #2
    0x82, 0x20, 0x40, 0xe0,                                      // sub r2, r0, r2, lsl #1
    0x30, 0x20, 0x82, 0xe2,                                      // add r2, r2, #48
    0x01, 0x20, 0xca, 0xe7,                                      // strb r2, [r10, r1]
    0x90, 0x28, 0x83, 0xe0,                                      // umull r2, r3, r0, r8
    0xa3, 0x21, 0xa0, 0xe1,                                      // lsr r2, r3, #3
    0x01, 0x10, 0x81, 0xe2,                                      // add r1, r1, #1
    0x02, 0x00, 0xa0, 0xe1,                                      // mov r0, r2
    0xf2, 0xff, 0xff, 0x8a,                                      // bhi 0x4a4 <run+0x460> @ imm = #-56
    0x20, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #32]
    0x01, 0x20, 0x80, 0xe0,                                      // add r2, r0, r1
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x30, 0x52, 0xe7,                                      // ldrb r3, [r2, -r0]
    0x00, 0x30, 0xc6, 0xe7,                                      // strb r3, [r6, r0]
    0x01, 0x00, 0x80, 0xe2,                                      // add r0, r0, #1
    0x00, 0x00, 0x51, 0xe1,                                      // cmp r1, r0
    0xfa, 0xff, 0xff, 0x1a,                                      // bne 0x4e4 <run+0x4a0> @ imm = #-24
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x10, 0xc6, 0xe7,                                      // strb r1, [r6, r0]
    0x20, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #32]
    0x00, 0x00, 0x84, 0xe0,                                      // add r0, r4, r0
    0x02, 0x01, 0x00, 0xeb,                                      // bl 0x918 <say> @ imm = #1032
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x00, 0x01, 0x00, 0xeb,                                      // bl 0x918 <say> @ imm = #1024
    0x24, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #36]
    0x00, 0x00, 0x00, 0xea,                                      // b 0x520 <run+0x4dc> @ imm = #0
    0x2c, 0x00, 0x92, 0xe5,                                      // ldr r0, [r2, #44]
    0x00, 0x00, 0x84, 0xe0,                                      // add r0, r4, r0
    0xfb, 0x00, 0x00, 0xeb,                                      // bl 0x918 <say> @ imm = #1004
    0x40, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #64]
    0x01, 0xb0, 0x8b, 0xe2,                                      // add r11, r11, #1
    0x00, 0x00, 0x5b, 0xe1,                                      // cmp r11, r0
    0xa9, 0xff, 0xff, 0xba,                                      // blt 0x3e0 <run+0x39c> @ imm = #-348
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x07, 0x00, 0x00, 0xeb,                                      // bl 0x564 <fail> @ imm = #28
    0x67, 0x66, 0x66, 0x66,                                      // .word 0x66666667
    0xcd, 0xcc, 0xcc, 0xcc,                                      // .word 0xcccccccd
    // systemCall:
    0xb0, 0x40, 0x2d, 0xe9,                                      // push {r4, r5, r7, lr}
    0x10, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #16]
    0x14, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #20]
    0x18, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp, #24]
    0x00, 0x00, 0x00, 0xef,                                      // svc #0
    0xb0, 0x80, 0xbd, 0xe8,                                      // pop {r4, r5, r7, pc}
    // fail:
    0x10, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #16
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x03, 0x00, 0x00, 0x0a,                                      // beq 0x580 <fail+0x1c> @ imm = #12
    0x01, 0x40, 0xa0, 0xe1,                                      // mov r4, r1
    0xe7, 0x00, 0x00, 0xeb,                                      // bl 0x918 <say> @ imm = #924
    0x04, 0x00, 0xa0, 0xe1,                                      // mov r0, r4
    0xe5, 0x00, 0x00, 0xeb,                                      // bl 0x918 <say> @ imm = #916
    0xf8, 0x40, 0xa0, 0xe3,                                      // mov r4, #248
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x7f, 0x00, 0xa0, 0xe3,                                      // mov r0, #127
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x50, 0x8d, 0xe5,                                      // str r5, [sp]
    0x04, 0x50, 0x8d, 0xe5,                                      // str r5, [sp, #4]
    0x08, 0x40, 0x8d, 0xe5,                                      // str r4, [sp, #8]
    0xe8, 0xff, 0xff, 0xeb,                                      // bl 0x54c <systemCall> @ imm = #-96
    0xf6, 0xff, 0xff, 0xea,                                      // b 0x588 <fail+0x24> @ imm = #-40
    // findSelf:
    0xf0, 0x4f, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r10, r11, lr}
    0x87, 0xdf, 0x4d, 0xe2,                                      // sub sp, sp, #540
    0x02, 0x40, 0xa0, 0xe1,                                      // mov r4, r2
    0x08, 0x20, 0x90, 0xe5,                                      // ldr r2, [r0, #8]
    0x03, 0x70, 0xa0, 0xe1,                                      // mov r7, r3
    0xff, 0x30, 0xa0, 0xe3,                                      // mov r3, #255
    0x01, 0xa0, 0xa0, 0xe1,                                      // mov r10, r1
    0x53, 0x1f, 0xa0, 0xe3,                                      // mov r1, #332
    0x02, 0x60, 0x80, 0xe0,                                      // add r6, r0, r2
    0x08, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #8]
    0x10, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #16]
    0x0f, 0x3c, 0x83, 0xe3,                                      // orr r3, r3, #3840
    0x63, 0x00, 0xe0, 0xe3,                                      // mvn r0, #99
    0x06, 0x10, 0xa0, 0xe1,                                      // mov r1, r6
    0x04, 0x20, 0xa0, 0xe1,                                      // mov r2, r4
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x00, 0x50, 0x8d, 0xe5,                                      // str r5, [sp]
    0x04, 0x50, 0x8d, 0xe5,                                      // str r5, [sp, #4]
    0xd4, 0xff, 0xff, 0xeb,                                      // bl 0x54c <systemCall> @ imm = #-176
    0x00, 0x90, 0xa0, 0xe1,                                      // mov r9, r0
    0x63, 0x00, 0xe0, 0xe3,                                      // mvn r0, #99
    0x06, 0x10, 0xa0, 0xe1,                                      // mov r1, r6
    0x02, 0x26, 0xa0, 0xe3,                                      // mov r2, #2097152
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x42, 0xb0, 0xa0, 0xe3,                                      // mov r11, #66
    0x01, 0xbc, 0x8b, 0xe3,                                      // orr r11, r11, #256
    0x00, 0x50, 0x8d, 0xe5,                                      // str r5, [sp]
    0x20, 0x08, 0x8d, 0xe9,                                      // stmib sp, {r5, r11}
    0xca, 0xff, 0xff, 0xeb,                                      // bl 0x54c <systemCall> @ imm = #-216
    0x00, 0x00, 0x59, 0xe3,                                      // cmp r9, #0
    0x4e, 0x00, 0x00, 0x4a,                                      // bmi 0x764 <findSelf+0x1b8> @ imm = #312
    0x00, 0x80, 0xa0, 0xe1,                                      // mov r8, r0
    0x01, 0x00, 0x70, 0xe3,                                      // cmn r0, #1
    0x4b, 0x00, 0x00, 0xda,                                      // ble 0x764 <findSelf+0x1b8> @ imm = #300
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x09, 0x00, 0xc4, 0xe7,                                      // strb r0, [r4, r9]
    0x00, 0x00, 0xd4, 0xe5,                                      // ldrb r0, [r4]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x00, 0x00, 0xc7, 0xe5,                                      // strb r0, [r7]
    0x05, 0x00, 0x00, 0x0a,                                      // beq 0x664 <findSelf+0xb8> @ imm = #20
    0x01, 0x00, 0x87, 0xe2,                                      // add r0, r7, #1
    0x01, 0x10, 0x84, 0xe2,                                      // add r1, r4, #1
    0x01, 0x20, 0xd1, 0xe4,                                      // ldrb r2, [r1], #1
    0x01, 0x20, 0xc0, 0xe4,                                      // strb r2, [r0], #1
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x654 <findSelf+0xa8> @ imm = #-20
    0x01, 0x00, 0x87, 0xe2,                                      // add r0, r7, #1
    0x01, 0x10, 0x50, 0xe5,                                      // ldrb r1, [r0, #-1]
    0x2f, 0x00, 0x51, 0xe3,                                      // cmp r1, #47
    0x02, 0x00, 0x00, 0x0a,                                      // beq 0x680 <findSelf+0xd4> @ imm = #8
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x01, 0x00, 0x00, 0x1a,                                      // bne 0x684 <findSelf+0xd8> @ imm = #4
    0x02, 0x00, 0x00, 0xea,                                      // b 0x68c <findSelf+0xe0> @ imm = #8
    0x00, 0x70, 0xa0, 0xe1,                                      // mov r7, r0
    0x01, 0x00, 0x80, 0xe2,                                      // add r0, r0, #1
    0xf6, 0xff, 0xff, 0xea,                                      // b 0x668 <findSelf+0xbc> @ imm = #-40
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x00, 0x00, 0x59, 0xe3,                                      // cmp r9, #0
    0x00, 0x50, 0xc7, 0xe5,                                      // strb r5, [r7]
    0x27, 0x00, 0x00, 0x4a,                                      // bmi 0x73c <findSelf+0x190> @ imm = #156
    0x17, 0x10, 0x8d, 0xe2,                                      // add r1, sp, #23
    0x08, 0x00, 0xa0, 0xe1,                                      // mov r0, r8
    0x01, 0x2a, 0xa0, 0xe3,                                      // mov r2, #4096
    0x01, 0x3c, 0xa0, 0xe3,                                      // mov r3, #256
    0x8d, 0x70, 0xa0, 0xe3,                                      // mov r7, #141
    0x46, 0x9f, 0x8d, 0xe2,                                      // add r9, sp, #280
    0x01, 0x7c, 0x87, 0xe3,                                      // orr r7, r7, #256
    0x17, 0x50, 0xcd, 0xe5,                                      // strb r5, [sp, #23]
    0x00, 0x90, 0x8d, 0xe5,                                      // str r9, [sp]
    0xa0, 0x00, 0x8d, 0xe9,                                      // stmib sp, {r5, r7}
    0xa0, 0xff, 0xff, 0xeb,                                      // bl 0x54c <systemCall> @ imm = #-384
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x47, 0x00, 0x00, 0x4a,                                      // bmi 0x7f0 <findSelf+0x244> @ imm = #284
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x18, 0x10, 0x8d, 0xe2,                                      // add r1, sp, #24
    0x00, 0x10, 0x8d, 0xe5,                                      // str r1, [sp]
    0x81, 0x00, 0x8d, 0xe9,                                      // stmib sp, {r0, r7}
    0x63, 0x00, 0xe0, 0xe3,                                      // mvn r0, #99
    0x04, 0x10, 0xa0, 0xe1,                                      // mov r1, r4
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x01, 0x3c, 0xa0, 0xe3,                                      // mov r3, #256
    0x95, 0xff, 0xff, 0xeb,                                      // bl 0x54c <systemCall> @ imm = #-428
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x3c, 0x00, 0x00, 0x4a,                                      // bmi 0x7f0 <findSelf+0x244> @ imm = #240
    0x38, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #56]
    0x38, 0x21, 0x9d, 0xe5,                                      // ldr r2, [sp, #312]
    0x3c, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #60]
    0x3c, 0x31, 0x9d, 0xe5,                                      // ldr r3, [sp, #316]
    0x00, 0x00, 0x22, 0xe0,                                      // eor r0, r2, r0
    0x01, 0x10, 0x23, 0xe0,                                      // eor r1, r3, r1
    0x01, 0x00, 0x90, 0xe1,                                      // orrs r0, r0, r1
    0x34, 0x00, 0x00, 0x1a,                                      // bne 0x7f0 <findSelf+0x244> @ imm = #208
    0xa0, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #160]
    0xa0, 0x11, 0x9d, 0xe5,                                      // ldr r1, [sp, #416]
    0x00, 0x00, 0x51, 0xe1,                                      // cmp r1, r0
    0x30, 0x00, 0x00, 0x1a,                                      // bne 0x7f0 <findSelf+0x244> @ imm = #192
    0xa4, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #164]
    0xa4, 0x11, 0x9d, 0xe5,                                      // ldr r1, [sp, #420]
    0x00, 0x00, 0x51, 0xe1,                                      // cmp r1, r0
    0x2c, 0x00, 0x00, 0x1a,                                      // bne 0x7f0 <findSelf+0x244> @ imm = #176
    0x06, 0x00, 0xa0, 0xe3,                                      // mov r0, #6
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x08, 0x00, 0xa0, 0xe1,                                      // mov r0, r8
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x50, 0x8d, 0xe5,                                      // str r5, [sp]
    0x04, 0x50, 0x8d, 0xe5,                                      // str r5, [sp, #4]
    0x7a, 0xff, 0xff, 0xeb,                                      // bl 0x54c <systemCall> @ imm = #-536
    0x47, 0x00, 0x00, 0xea,                                      // b 0x884 <findSelf+0x2d8> @ imm = #284
    0x00, 0x00, 0x5a, 0xe3,                                      // cmp r10, #0
    0x46, 0x00, 0x00, 0x0a,                                      // beq 0x888 <findSelf+0x2dc> @ imm = #280
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x10, 0xda, 0xe7,                                      // ldrb r1, [r10, r0]
    0x01, 0x00, 0x80, 0xe2,                                      // add r0, r0, #1
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x770 <findSelf+0x1c4> @ imm = #-20
    0xfd, 0x10, 0xa0, 0xe3,                                      // mov r1, #253
    0x01, 0x00, 0x40, 0xe2,                                      // sub r0, r0, #1
    0x0f, 0x1c, 0x81, 0xe3,                                      // orr r1, r1, #3840
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x01, 0x00, 0x50, 0xe1,                                      // cmp r0, r1
    0x3b, 0x00, 0x00, 0x8a,                                      // bhi 0x888 <findSelf+0x2dc> @ imm = #236
    0x63, 0x00, 0xe0, 0xe3,                                      // mvn r0, #99
    0x0a, 0x10, 0xa0, 0xe1,                                      // mov r1, r10
    0x02, 0x26, 0xa0, 0xe3,                                      // mov r2, #2097152
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x00, 0x50, 0x8d, 0xe5,                                      // str r5, [sp]
    0x20, 0x08, 0x8d, 0xe9,                                      // stmib sp, {r5, r11}
    0x64, 0xff, 0xff, 0xeb,                                      // bl 0x54c <systemCall> @ imm = #-624
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x31, 0x00, 0x00, 0x4a,                                      // bmi 0x888 <findSelf+0x2dc> @ imm = #196
    0x00, 0x80, 0xa0, 0xe1,                                      // mov r8, r0
    0x01, 0x00, 0x8a, 0xe2,                                      // add r0, r10, #1
    0x0a, 0x10, 0xa0, 0xe1,                                      // mov r1, r10
    0x01, 0x20, 0x50, 0xe5,                                      // ldrb r2, [r0, #-1]
    0x2f, 0x00, 0x52, 0xe3,                                      // cmp r2, #47
    0x02, 0x00, 0x00, 0x0a,                                      // beq 0x7e4 <findSelf+0x238> @ imm = #8
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x01, 0x00, 0x00, 0x1a,                                      // bne 0x7e8 <findSelf+0x23c> @ imm = #4
    0x2b, 0x00, 0x00, 0xea,                                      // b 0x894 <findSelf+0x2e8> @ imm = #172
    0x00, 0x10, 0xa0, 0xe1,                                      // mov r1, r0
    0x01, 0x00, 0x80, 0xe2,                                      // add r0, r0, #1
    0xf6, 0xff, 0xff, 0xea,                                      // b 0x7cc <findSelf+0x220> @ imm = #-40
    0x10, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #16]
    0x0c, 0x00, 0x92, 0xe5,                                      // ldr r0, [r2, #12]
    0x00, 0x10, 0xd2, 0xe7,                                      // ldrb r1, [r2, r0]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x00, 0x10, 0xc4, 0xe5,                                      // strb r1, [r4]
    0x05, 0x00, 0x00, 0x0a,                                      // beq 0x820 <findSelf+0x274> @ imm = #20
    0x02, 0x00, 0x80, 0xe0,                                      // add r0, r0, r2
    0x01, 0x00, 0x80, 0xe2,                                      // add r0, r0, #1
    0x01, 0x10, 0xd0, 0xe4,                                      // ldrb r1, [r0], #1
    0x01, 0x10, 0xe4, 0xe5,                                      // strb r1, [r4, #1]!
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x810 <findSelf+0x264> @ imm = #-20
    0xe8, 0x20, 0x9f, 0xe5,                                      // ldr r2, [pc, #232] @ 0x910 <$d.4>
    0xe8, 0x30, 0x9f, 0xe5,                                      // ldr r3, [pc, #232] @ 0x914 <$d.4+0x4>
    0x01, 0x00, 0x49, 0xe2,                                      // sub r0, r9, #1
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x18, 0xf2, 0x57, 0xe7,                                      // smmul r7, r8, r2
    0x01, 0x10, 0x81, 0xe2,                                      // add r1, r1, #1
    0x09, 0x00, 0x58, 0xe3,                                      // cmp r8, #9
    0x27, 0x51, 0xa0, 0xe1,                                      // lsr r5, r7, #2
    0xa7, 0x7f, 0x85, 0xe0,                                      // add r7, r5, r7, lsr #31
    0x07, 0x71, 0x87, 0xe0,                                      // add r7, r7, r7, lsl #2
    0x87, 0x70, 0x48, 0xe0,                                      // sub r7, r8, r7, lsl #1
    0x30, 0x70, 0x87, 0xe2,                                      // add r7, r7, #48
    0x01, 0x70, 0xe0, 0xe5,                                      // strb r7, [r0, #1]!
    0x98, 0x73, 0x85, 0xe0,                                      // umull r7, r5, r8, r3
    0xa5, 0x61, 0xa0, 0xe1,                                      // lsr r6, r5, #3
    0x06, 0x80, 0xa0, 0xe1,                                      // mov r8, r6
    0xf2, 0xff, 0xff, 0x8a,                                      // bhi 0x830 <findSelf+0x284> @ imm = #-56
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x02, 0x30, 0x50, 0xe7,                                      // ldrb r3, [r0, -r2]
    0x02, 0x30, 0xc4, 0xe7,                                      // strb r3, [r4, r2]
    0x01, 0x20, 0x82, 0xe2,                                      // add r2, r2, #1
    0x02, 0x00, 0x51, 0xe1,                                      // cmp r1, r2
    0xfa, 0xff, 0xff, 0x1a,                                      // bne 0x868 <findSelf+0x2bc> @ imm = #-24
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x02, 0x00, 0xc4, 0xe7,                                      // strb r0, [r4, r2]
    0x01, 0x50, 0xa0, 0xe3,                                      // mov r5, #1
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x87, 0xdf, 0x8d, 0xe2,                                      // add sp, sp, #540
    0xf0, 0x8f, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, r11, pc}
    0x0a, 0x00, 0x51, 0xe1,                                      // cmp r1, r10
    0x0a, 0x00, 0x00, 0x0a,                                      // beq 0x8c8 <findSelf+0x31c> @ imm = #40
    0x00, 0x00, 0xda, 0xe5,                                      // ldrb r0, [r10]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x00, 0x00, 0xc4, 0xe5,                                      // strb r0, [r4]
    0x15, 0x00, 0x00, 0x0a,                                      // beq 0x904 <findSelf+0x358> @ imm = #84
    0x01, 0x00, 0x84, 0xe2,                                      // add r0, r4, #1
    0x01, 0x10, 0x8a, 0xe2,                                      // add r1, r10, #1
    0x01, 0x20, 0xd1, 0xe4,                                      // ldrb r2, [r1], #1
    0x01, 0x20, 0xc0, 0xe4,                                      // strb r2, [r0], #1
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x8b4 <findSelf+0x308> @ imm = #-20
    0x5c, 0xff, 0xff, 0xea,                                      // b 0x63c <findSelf+0x90> @ imm = #-656
    0x2f, 0x00, 0xa0, 0xe3,                                      // mov r0, #47
    0x01, 0x00, 0xc4, 0xe5,                                      // strb r0, [r4, #1]
    0x2e, 0x00, 0xa0, 0xe3,                                      // mov r0, #46
    0x00, 0x00, 0xc4, 0xe5,                                      // strb r0, [r4]
    0x00, 0x00, 0xda, 0xe5,                                      // ldrb r0, [r10]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x02, 0x00, 0xc4, 0xe5,                                      // strb r0, [r4, #2]
    0x54, 0xff, 0xff, 0x0a,                                      // beq 0x63c <findSelf+0x90> @ imm = #-688
    0x03, 0x00, 0x84, 0xe2,                                      // add r0, r4, #3
    0x01, 0x10, 0x8a, 0xe2,                                      // add r1, r10, #1
    0x01, 0x20, 0xd1, 0xe4,                                      // ldrb r2, [r1], #1
    0x01, 0x20, 0xc0, 0xe4,                                      // strb r2, [r0], #1
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x8f0 <findSelf+0x344> @ imm = #-20
    0x4d, 0xff, 0xff, 0xea,                                      // b 0x63c <findSelf+0x90> @ imm = #-716
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x00, 0xc7, 0xe5,                                      // strb r0, [r7]
    0x54, 0xff, 0xff, 0xea,                                      // b 0x664 <findSelf+0xb8> @ imm = #-688
    0x67, 0x66, 0x66, 0x66,                                      // .word 0x66666667
    0xcd, 0xcc, 0xcc, 0xcc,                                      // .word 0xcccccccd
    // say:
    0x00, 0x48, 0x2d, 0xe9,                                      // push {r11, lr}
    0x10, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #16
    0x00, 0x10, 0xa0, 0xe1,                                      // mov r1, r0
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x20, 0xd1, 0xe7,                                      // ldrb r2, [r1, r0]
    0x01, 0x00, 0x80, 0xe2,                                      // add r0, r0, #1
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x928 <say+0x10> @ imm = #-20
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x04, 0x20, 0xa0, 0xe3,                                      // mov r2, #4
    0x08, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #8]
    0x01, 0x20, 0x40, 0xe2,                                      // sub r2, r0, #1
    0x00, 0x30, 0x8d, 0xe5,                                      // str r3, [sp]
    0x04, 0x30, 0x8d, 0xe5,                                      // str r3, [sp, #4]
    0x02, 0x00, 0xa0, 0xe3,                                      // mov r0, #2
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0xfb, 0xfe, 0xff, 0xeb,                                      // bl 0x54c <systemCall> @ imm = #-1044
    0x10, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #16
    0x00, 0x88, 0xbd, 0xe8,                                      // pop {r11, pc}
    0xd4, 0xd4, 0xd4, 0xd4,                                      // ldrble sp, [r4], #1236
  ],
  bareStart: [
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
    0xe4, 0x03, 0x00, 0x00,                                      // .word 0x000003e4
    // run:
    0xf0, 0x4f, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r10, r11, lr}
    0x2c, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #44
    0x02, 0xb0, 0xa0, 0xe1,                                      // mov r11, r2
    0x1c, 0x20, 0x90, 0xe5,                                      // ldr r2, [r0, #28]
    0x01, 0x80, 0xa0, 0xe1,                                      // mov r8, r1
    0x00, 0x40, 0xa0, 0xe1,                                      // mov r4, r0
    0x01, 0x00, 0x52, 0xe3,                                      // cmp r2, #1
    0x1d, 0x00, 0x00, 0xba,                                      // blt 0xdc <run+0x98> @ imm = #116
    0x18, 0x10, 0x94, 0xe5,                                      // ldr r1, [r4, #24]
    0x04, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #4]
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x01, 0x10, 0x84, 0xe0,                                      // add r1, r4, r1
    0x00, 0x00, 0x84, 0xe0,                                      // add r0, r4, r0
    0x02, 0x20, 0x81, 0xe0,                                      // add r2, r1, r2
    0x00, 0x30, 0x91, 0xe5,                                      // ldr r3, [r1]
    0x01, 0x00, 0x13, 0xe3,                                      // tst r3, #1
    0x04, 0x00, 0x00, 0x1a,                                      // bne 0x9c <run+0x58> @ imm = #16
    0x00, 0x70, 0xb3, 0xe7,                                      // ldr r7, [r3, r0]!
    0x00, 0x70, 0x87, 0xe0,                                      // add r7, r7, r0
    0x04, 0x70, 0x83, 0xe4,                                      // str r7, [r3], #4
    0x03, 0x60, 0xa0, 0xe1,                                      // mov r6, r3
    0x0c, 0x00, 0x00, 0xea,                                      // b 0xd0 <run+0x8c> @ imm = #48
    0x06, 0x70, 0xa0, 0xe1,                                      // mov r7, r6
    0x02, 0x00, 0x53, 0xe3,                                      // cmp r3, #2
    0x08, 0x00, 0x00, 0x3a,                                      // blo 0xcc <run+0x88> @ imm = #32
    0x02, 0x00, 0x13, 0xe3,                                      // tst r3, #2
    0x00, 0x50, 0x97, 0x15,                                      // ldrne r5, [r7]
    0x00, 0x50, 0x85, 0x10,                                      // addne r5, r5, r0
    0x00, 0x50, 0x87, 0x15,                                      // strne r5, [r7]
    0xa3, 0x50, 0xa0, 0xe1,                                      // lsr r5, r3, #1
    0x04, 0x00, 0x53, 0xe3,                                      // cmp r3, #4
    0x04, 0x70, 0x87, 0xe2,                                      // add r7, r7, #4
    0x05, 0x30, 0xa0, 0xe1,                                      // mov r3, r5
    0xf6, 0xff, 0xff, 0x2a,                                      // bhs 0xa8 <run+0x64> @ imm = #-40
    0x7c, 0x60, 0x86, 0xe2,                                      // add r6, r6, #124
    0x04, 0x10, 0x81, 0xe2,                                      // add r1, r1, #4
    0x02, 0x00, 0x51, 0xe1,                                      // cmp r1, r2
    0xe7, 0xff, 0xff, 0x3a,                                      // blo 0x7c <run+0x38> @ imm = #-100
    0x20, 0x10, 0x84, 0xe2,                                      // add r1, r4, #32
    0x04, 0x00, 0xa0, 0xe1,                                      // mov r0, r4
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x14, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #20]
    0x98, 0x00, 0x00, 0xeb,                                      // bl 0x354 <relocate> @ imm = #608
    0x28, 0x10, 0x84, 0xe2,                                      // add r1, r4, #40
    0x04, 0x00, 0xa0, 0xe1,                                      // mov r0, r4
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x10, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #16]
    0x93, 0x00, 0x00, 0xeb,                                      // bl 0x354 <relocate> @ imm = #588
    0x04, 0x90, 0x98, 0xe4,                                      // ldr r9, [r8], #4
    0x09, 0x01, 0x88, 0xe0,                                      // add r0, r8, r9, lsl #2
    0x04, 0xa0, 0x80, 0xe2,                                      // add r10, r0, #4
    0x0a, 0x10, 0xa0, 0xe1,                                      // mov r1, r10
    0x04, 0x00, 0x91, 0xe4,                                      // ldr r0, [r1], #4
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xfc, 0xff, 0xff, 0x1a,                                      // bne 0x114 <run+0xd0> @ imm = #-16
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x04, 0x10, 0x81, 0xe2,                                      // add r1, r1, #4
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x24, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #36]
    0x20, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #32]
    0x1c, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #28]
    0x18, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #24]
    0x04, 0x70, 0x11, 0xe5,                                      // ldr r7, [r1, #-4]
    0x19, 0x00, 0x57, 0xe3,                                      // cmp r7, #25
    0x05, 0x00, 0x00, 0xca,                                      // bgt 0x168 <run+0x124> @ imm = #20
    0x10, 0x00, 0x57, 0xe3,                                      // cmp r7, #16
    0x08, 0x00, 0x00, 0x0a,                                      // beq 0x17c <run+0x138> @ imm = #32
    0x19, 0x00, 0x57, 0xe3,                                      // cmp r7, #25
    0x0a, 0x00, 0x00, 0x1a,                                      // bne 0x18c <run+0x148> @ imm = #40
    0x00, 0x60, 0x91, 0xe5,                                      // ldr r6, [r1]
    0x0a, 0x00, 0x00, 0xea,                                      // b 0x194 <run+0x150> @ imm = #40
    0x1a, 0x00, 0x57, 0xe3,                                      // cmp r7, #26
    0x04, 0x00, 0x00, 0x0a,                                      // beq 0x184 <run+0x140> @ imm = #16
    0x20, 0x00, 0x57, 0xe3,                                      // cmp r7, #32
    0x00, 0x30, 0x91, 0x05,                                      // ldreq r3, [r1]
    0x05, 0x00, 0x00, 0xea,                                      // b 0x194 <run+0x150> @ imm = #20
    0x00, 0x00, 0x91, 0xe5,                                      // ldr r0, [r1]
    0x03, 0x00, 0x00, 0xea,                                      // b 0x194 <run+0x150> @ imm = #12
    0x00, 0x20, 0x91, 0xe5,                                      // ldr r2, [r1]
    0x01, 0x00, 0x00, 0xea,                                      // b 0x194 <run+0x150> @ imm = #4
    0x00, 0x00, 0x57, 0xe3,                                      // cmp r7, #0
    0x01, 0x00, 0x00, 0x0a,                                      // beq 0x19c <run+0x158> @ imm = #4
    0x08, 0x10, 0x81, 0xe2,                                      // add r1, r1, #8
    0xe9, 0xff, 0xff, 0xea,                                      // b 0x144 <run+0x100> @ imm = #-92
    0x18, 0x10, 0x8d, 0xe2,                                      // add r1, sp, #24
    0x4d, 0x00, 0x81, 0xe8,                                      // stm r1, {r0, r2, r3, r6}
    0x38, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #56]
    0x3c, 0x60, 0x94, 0xe5,                                      // ldr r6, [r4, #60]
    0x44, 0x20, 0x94, 0xe5,                                      // ldr r2, [r4, #68]
    0x00, 0x50, 0xe0, 0xe3,                                      // mvn r5, #0
    0x06, 0x00, 0x80, 0xe0,                                      // add r0, r0, r6
    0x40, 0x10, 0x94, 0xe5,                                      // ldr r1, [r4, #64]
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0xa0, 0x00, 0x8d, 0xe8,                                      // stm sp, {r5, r7}
    0x00, 0x50, 0x62, 0xe2,                                      // rsb r5, r2, #0
    0x05, 0x00, 0x56, 0xe1,                                      // cmp r6, r5
    0xc0, 0x0f, 0xc0, 0xe1,                                      // bic r0, r0, r0, asr #31
    0x06, 0x50, 0xa0, 0xb1,                                      // movlt r5, r6
    0x05, 0x00, 0x40, 0xe0,                                      // sub r0, r0, r5
    0x81, 0x00, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #1
    0xc0, 0x30, 0xa0, 0xe3,                                      // mov r3, #192
    0x08, 0x30, 0x8d, 0xe5,                                      // str r3, [sp, #8]
    0x02, 0x1b, 0x80, 0xe2,                                      // add r1, r0, #2048
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x03, 0x20, 0xa0, 0xe3,                                      // mov r2, #3
    0x22, 0x30, 0xa0, 0xe3,                                      // mov r3, #34
    0x4b, 0x00, 0x00, 0xeb,                                      // bl 0x328 <systemCall> @ imm = #300
    0xff, 0x10, 0x80, 0xe2,                                      // add r1, r0, #255
    0x0f, 0x1c, 0x81, 0xe2,                                      // add r1, r1, #3840
    0x21, 0x06, 0x57, 0xe1,                                      // cmp r7, r1, lsr #12
    0x09, 0x00, 0x00, 0x1a,                                      // bne 0x230 <run+0x1ec> @ imm = #36
    0xf8, 0x40, 0xa0, 0xe3,                                      // mov r4, #248
    0x7f, 0x00, 0xa0, 0xe3,                                      // mov r0, #127
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x70, 0x8d, 0xe5,                                      // str r7, [sp]
    0x04, 0x70, 0x8d, 0xe5,                                      // str r7, [sp, #4]
    0x08, 0x40, 0x8d, 0xe5,                                      // str r4, [sp, #8]
    0x3e, 0x00, 0x00, 0xeb,                                      // bl 0x328 <systemCall> @ imm = #248
    0xf6, 0xff, 0xff, 0xea,                                      // b 0x20c <run+0x1c8> @ imm = #-40
    0x44, 0x20, 0x94, 0xe5,                                      // ldr r2, [r4, #68]
    0x40, 0x30, 0x94, 0xe5,                                      // ldr r3, [r4, #64]
    0x34, 0x10, 0x94, 0xe5,                                      // ldr r1, [r4, #52]
    0x02, 0x70, 0x85, 0xe0,                                      // add r7, r5, r2
    0x07, 0x00, 0x40, 0xe0,                                      // sub r0, r0, r7
    0x03, 0x00, 0x80, 0xe0,                                      // add r0, r0, r3
    0xff, 0x00, 0x80, 0xe2,                                      // add r0, r0, #255
    0x03, 0x0c, 0x80, 0xe2,                                      // add r0, r0, #768
    0x00, 0x30, 0x63, 0xe2,                                      // rsb r3, r3, #0
    0x03, 0x30, 0x00, 0xe0,                                      // and r3, r0, r3
    0x02, 0x00, 0x83, 0xe0,                                      // add r0, r3, r2
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0x0c, 0xb0, 0x8d, 0xe5,                                      // str r11, [sp, #12]
    0x0a, 0x00, 0x00, 0xba,                                      // blt 0x294 <run+0x250> @ imm = #40
    0x30, 0x10, 0x94, 0xe5,                                      // ldr r1, [r4, #48]
    0x02, 0x20, 0x86, 0xe0,                                      // add r2, r6, r2
    0x02, 0x20, 0x83, 0xe0,                                      // add r2, r3, r2
    0x01, 0x10, 0x84, 0xe0,                                      // add r1, r4, r1
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x03, 0x70, 0xd1, 0xe7,                                      // ldrb r7, [r1, r3]
    0x03, 0x70, 0xc2, 0xe7,                                      // strb r7, [r2, r3]
    0x34, 0x70, 0x94, 0xe5,                                      // ldr r7, [r4, #52]
    0x01, 0x30, 0x83, 0xe2,                                      // add r3, r3, #1
    0x07, 0x00, 0x53, 0xe1,                                      // cmp r3, r7
    0xf9, 0xff, 0xff, 0xba,                                      // blt 0x27c <run+0x238> @ imm = #-28
    0x29, 0x00, 0x00, 0xeb,                                      // bl 0x340 <setThreadPointer> @ imm = #164
    0x14, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #20]
    0x18, 0xb0, 0x8d, 0xe2,                                      // add r11, sp, #24
    0x04, 0x00, 0xa0, 0xe1,                                      // mov r0, r4
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x29, 0x00, 0x00, 0xeb,                                      // bl 0x354 <relocate> @ imm = #164
    0x10, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #16]
    0x04, 0x00, 0xa0, 0xe1,                                      // mov r0, r4
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x25, 0x00, 0x00, 0xeb,                                      // bl 0x354 <relocate> @ imm = #148
    0x48, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #72]
    0x0c, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #12]
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x0e, 0x00, 0x00, 0xba,                                      // blt 0x308 <run+0x2c4> @ imm = #56
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x86, 0x01, 0x84, 0xe0,                                      // add r0, r4, r6, lsl #3
    0x0a, 0x20, 0xa0, 0xe1,                                      // mov r2, r10
    0x4c, 0x10, 0x90, 0xe5,                                      // ldr r1, [r0, #76]
    0x50, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #80]
    0x01, 0x30, 0x84, 0xe0,                                      // add r3, r4, r1
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x00, 0x30, 0x93, 0x15,                                      // ldrne r3, [r3]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0x33, 0xff, 0x2f, 0xe1,                                      // blx r3
    0x48, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #72]
    0x01, 0x60, 0x86, 0xe2,                                      // add r6, r6, #1
    0x00, 0x00, 0x56, 0xe1,                                      // cmp r6, r0
    0xf1, 0xff, 0xff, 0xba,                                      // blt 0x2d0 <run+0x28c> @ imm = #-60
    0x08, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #8]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x00, 0x00, 0x84, 0x10,                                      // addne r0, r4, r0
    0x00, 0x00, 0x85, 0xe5,                                      // str r0, [r5]
    0x00, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4]
    0x00, 0x00, 0x84, 0xe0,                                      // add r0, r4, r0
    0x2c, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #44
    0xf0, 0x8f, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, r11, pc}
    // systemCall:
    0xb0, 0x40, 0x2d, 0xe9,                                      // push {r4, r5, r7, lr}
    0x10, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #16]
    0x14, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #20]
    0x18, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp, #24]
    0x00, 0x00, 0x00, 0xef,                                      // svc #0
    0xb0, 0x80, 0xbd, 0xe8,                                      // pop {r4, r5, r7, pc}
    // setThreadPointer:
    0x80, 0x40, 0x2d, 0xe9,                                      // push {r7, lr}
    0x04, 0x70, 0x9f, 0xe5,                                      // ldr r7, [pc, #4] @ 0x350 <$d.12>
    0x00, 0x00, 0x00, 0xef,                                      // svc #0
    0x80, 0x80, 0xbd, 0xe8,                                      // pop {r7, pc}
    0x05, 0x00, 0x0f, 0x00,                                      // .word 0x000f0005
    // relocate:
    0xf0, 0x4f, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r10, r11, lr}
    0x0c, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #12
    0x00, 0x50, 0xa0, 0xe1,                                      // mov r5, r0
    0x04, 0x00, 0x91, 0xe5,                                      // ldr r0, [r1, #4]
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x24, 0x00, 0x00, 0xba,                                      // blt 0x400 <relocate+0xac> @ imm = #144
    0x00, 0x10, 0x91, 0xe5,                                      // ldr r1, [r1]
    0x02, 0x40, 0xa0, 0xe1,                                      // mov r4, r2
    0x04, 0x20, 0x95, 0xe5,                                      // ldr r2, [r5, #4]
    0x01, 0x70, 0x85, 0xe0,                                      // add r7, r5, r1
    0x10, 0x60, 0xa0, 0xe3,                                      // mov r6, #16
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x02, 0x90, 0x85, 0xe0,                                      // add r9, r5, r2
    0x00, 0xa0, 0x87, 0xe0,                                      // add r10, r7, r0
    0x0c, 0x60, 0xa0, 0x03,                                      // moveq r6, #12
    0x0d, 0x80, 0xa0, 0xe1,                                      // mov r8, sp
    0x06, 0x00, 0x95, 0xe7,                                      // ldr r0, [r5, r6]
    0x04, 0x10, 0xd7, 0xe5,                                      // ldrb r1, [r7, #4]
    0x00, 0x00, 0x51, 0xe1,                                      // cmp r1, r0
    0x11, 0x00, 0x00, 0x1a,                                      // bne 0x3ec <relocate+0x98> @ imm = #68
    0x07, 0x00, 0xa0, 0xe1,                                      // mov r0, r7
    0x08, 0x10, 0x90, 0xe4,                                      // ldr r1, [r0], #8
    0x09, 0xb0, 0x81, 0xe0,                                      // add r11, r1, r9
    0x14, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5, #20]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x0b, 0x00, 0xa0, 0x01,                                      // moveq r0, r11
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x00, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0]
    0x09, 0x20, 0x80, 0xe0,                                      // add r2, r0, r9
    0x06, 0x00, 0x00, 0x0a,                                      // beq 0x3e8 <relocate+0x94> @ imm = #24
    0x0c, 0x00, 0xa0, 0xe3,                                      // mov r0, #12
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x03, 0x00, 0x94, 0xe8,                                      // ldm r4, {r0, r1}
    0x03, 0x00, 0x8d, 0xe9,                                      // stmib sp, {r0, r1}
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0x32, 0xff, 0x2f, 0xe1,                                      // blx r2
    0x00, 0x20, 0xa0, 0xe1,                                      // mov r2, r0
    0x00, 0x20, 0x8b, 0xe5,                                      // str r2, [r11]
    0x14, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #20]
    0x00, 0x01, 0x87, 0xe0,                                      // add r0, r7, r0, lsl #2
    0x08, 0x70, 0x80, 0xe2,                                      // add r7, r0, #8
    0x0a, 0x00, 0x57, 0xe1,                                      // cmp r7, r10
    0xe4, 0xff, 0xff, 0x3a,                                      // blo 0x394 <relocate+0x40> @ imm = #-112
    0x0c, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #12
    0xf0, 0x8f, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, r11, pc}
  ],
  bareFinaliser: [
    // function:
    0x04, 0x00, 0x9f, 0xe5,                                      // ldr r0, [pc, #4] @ 0x1c <$d.1>
    0x00, 0x00, 0x8f, 0xe0,                                      // add r0, pc, r0
    0x00, 0x00, 0x00, 0xea,                                      // b 0x20 <run> @ imm = #0
    0x4c, 0x00, 0x00, 0x00,                                      // .word 0x0000004c
    // run:
    0x70, 0x40, 0x2d, 0xe9,                                      // push {r4, r5, r6, lr}
    0x00, 0x40, 0xa0, 0xe1,                                      // mov r4, r0
    0x00, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0]
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x0a, 0x00, 0x00, 0xba,                                      // blt 0x60 <run+0x40> @ imm = #40
    0x80, 0x51, 0x84, 0xe0,                                      // add r5, r4, r0, lsl #3
    0x01, 0x60, 0x80, 0xe2,                                      // add r6, r0, #1
    0x03, 0x00, 0x15, 0xe8,                                      // ldmda r5, {r0, r1}
    0x00, 0x00, 0x84, 0xe0,                                      // add r0, r4, r0
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x00, 0x00, 0x90, 0x15,                                      // ldrne r0, [r0]
    0x30, 0xff, 0x2f, 0xe1,                                      // blx r0
    0x01, 0x60, 0x46, 0xe2,                                      // sub r6, r6, #1
    0x08, 0x50, 0x45, 0xe2,                                      // sub r5, r5, #8
    0x01, 0x00, 0x56, 0xe3,                                      // cmp r6, #1
    0xf6, 0xff, 0xff, 0x8a,                                      // bhi 0x3c <run+0x1c> @ imm = #-40
    0x70, 0x80, 0xbd, 0xe8,                                      // pop {r4, r5, r6, pc}
    0xd4, 0xd4, 0xd4, 0xd4,                                      // ldrble sp, [r4], #1236
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
    0x40, 0x42, 0x00, 0x00,                                      // .word 0x00004240
    // run:
    0xf0, 0x4f, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r10, r11, lr}
    0x4b, 0xdf, 0x4d, 0xe2,                                      // sub sp, sp, #300
    0x00, 0x60, 0xa0, 0xe1,                                      // mov r6, r0
    0x1c, 0x00, 0x91, 0xe5,                                      // ldr r0, [r1, #28]
    0x80, 0x82, 0x41, 0xe0,                                      // sub r8, r1, r0, lsl #5
    0x0c, 0x10, 0x96, 0xe5,                                      // ldr r1, [r6, #12]
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x01, 0x50, 0x86, 0xe0,                                      // add r5, r6, r1
    0x27, 0x00, 0x00, 0x0a,                                      // beq 0x10c <run+0xc4> @ imm = #156
    0x02, 0xb0, 0xa0, 0xe1,                                      // mov r11, r2
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x2a, 0x00, 0x00, 0x1a,                                      // bne 0x124 <run+0xdc> @ imm = #168
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x10, 0x10, 0x96, 0xe5,                                      // ldr r1, [r6, #16]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x11, 0x9b, 0x07,                                      // ldreq r1, [r11, r0, lsl #2]
    0x00, 0x11, 0x85, 0xe7,                                      // str r1, [r5, r0, lsl #2]
    0x01, 0x00, 0x80, 0xe2,                                      // add r0, r0, #1
    0x03, 0x00, 0x50, 0xe3,                                      // cmp r0, #3
    0xf7, 0xff, 0xff, 0x1a,                                      // bne 0x7c <run+0x34> @ imm = #-36
    0x40, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6, #64]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x02, 0x02, 0x00, 0x0a,                                      // beq 0x8b4 <run+0x86c> @ imm = #2056
    0x00, 0x10, 0x96, 0xe7,                                      // ldr r1, [r6, r0]
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x00, 0x40, 0xa0, 0xe3,                                      // mov r4, #0
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x02, 0x00, 0x00, 0x0a,                                      // beq 0xc8 <run+0x80> @ imm = #8
    0x1f, 0x00, 0xa0, 0xe3,                                      // mov r0, #31
    0x31, 0xff, 0x2f, 0xe1,                                      // blx r1
    0x00, 0x40, 0xa0, 0xe1,                                      // mov r4, r0
    0x9c, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6, #156]
    0x18, 0x20, 0x8d, 0xe2,                                      // add r2, sp, #24
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x10, 0x86, 0xe0,                                      // add r1, r6, r0
    0x63, 0x00, 0xe0, 0xe3,                                      // mvn r0, #99
    0x47, 0x80, 0xa0, 0xe3,                                      // mov r8, #71
    0x01, 0x8c, 0x88, 0xe3,                                      // orr r8, r8, #256
    0x00, 0x70, 0x8d, 0xe5,                                      // str r7, [sp]
    0x80, 0x01, 0x8d, 0xe9,                                      // stmib sp, {r7, r8}
    0xcc, 0x02, 0x00, 0xeb,                                      // bl 0xc24 <systemCall> @ imm = #2864
    0x01, 0x00, 0x70, 0xe3,                                      // cmn r0, #1
    0x64, 0x00, 0x00, 0xda,                                      // ble 0x28c <run+0x244> @ imm = #400
    0x18, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #24]
    0x24, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #36]
    0x40, 0x00, 0x85, 0xe5,                                      // str r0, [r5, #64]
    0x44, 0x10, 0x85, 0xe5,                                      // str r1, [r5, #68]
    0xe9, 0x01, 0x00, 0xea,                                      // b 0x8b4 <run+0x86c> @ imm = #1956
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x01, 0x30, 0xa0, 0xe3,                                      // mov r3, #1
    0xd3, 0x02, 0x00, 0xeb,                                      // bl 0xc70 <finalise> @ imm = #2892
    0xe3, 0x01, 0x00, 0xea,                                      // b 0x8b4 <run+0x86c> @ imm = #1932
    0x09, 0x10, 0x40, 0xe2,                                      // sub r1, r0, #9
    0xa1, 0x2f, 0x81, 0xe0,                                      // add r2, r1, r1, lsr #31
    0x02, 0x70, 0x40, 0xe2,                                      // sub r7, r0, #2
    0xc2, 0xa0, 0xa0, 0xe1,                                      // asr r10, r2, #1
    0x07, 0x00, 0x57, 0xe3,                                      // cmp r7, #7
    0x00, 0xa0, 0xa0, 0xb3,                                      // movlt r10, #0
    0x06, 0x00, 0x57, 0xe3,                                      // cmp r7, #6
    0x2a, 0x00, 0x00, 0xca,                                      // bgt 0x1f0 <run+0x1a8> @ imm = #168
    0x04, 0x00, 0x50, 0xe3,                                      // cmp r0, #4
    0x5c, 0x00, 0x00, 0xda,                                      // ble 0x2c0 <run+0x278> @ imm = #368
    0x05, 0x00, 0x50, 0xe3,                                      // cmp r0, #5
    0xe0, 0x00, 0x00, 0x0a,                                      // beq 0x4d8 <run+0x490> @ imm = #896
    0x06, 0x00, 0x50, 0xe3,                                      // cmp r0, #6
    0xec, 0x00, 0x00, 0x0a,                                      // beq 0x510 <run+0x4c8> @ imm = #944
    0x08, 0x00, 0x50, 0xe3,                                      // cmp r0, #8
    0x15, 0x01, 0x00, 0x1a,                                      // bne 0x5bc <run+0x574> @ imm = #1108
    0x03, 0x00, 0x9b, 0xe9,                                      // ldmib r11, {r0, r1}
    0x18, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #24]
    0x1c, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #28]
    0x08, 0x00, 0xa0, 0xe3,                                      // mov r0, #8
    0x18, 0x10, 0x8d, 0xe2,                                      // add r1, sp, #24
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x20, 0x81, 0xe7,                                      // str r2, [r1, r0]
    0x04, 0x00, 0x80, 0xe2,                                      // add r0, r0, #4
    0x10, 0x00, 0x50, 0xe3,                                      // cmp r0, #16
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x17c <run+0x134> @ imm = #-20
    0x00, 0x00, 0x9b, 0xe5,                                      // ldr r0, [r11]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x6a, 0x01, 0x00, 0x0a,                                      // beq 0x744 <run+0x6fc> @ imm = #1448
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x40, 0xa0, 0xe3,                                      // mov r4, #0
    0xa1, 0x07, 0x00, 0xeb,                                      // bl 0x2038 <errorOf> @ imm = #7812
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x06, 0x00, 0x00, 0x0a,                                      // beq 0x1d4 <run+0x18c> @ imm = #24
    0x0c, 0x40, 0x80, 0xe5,                                      // str r4, [r0, #12]
    0x18, 0x00, 0x85, 0xe2,                                      // add r0, r5, #24
    0x9f, 0x1f, 0x90, 0xe1,                                      // ldrex r1, [r0]
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x91, 0x2f, 0x80, 0xe1,                                      // strex r2, r1, [r0]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xfa, 0xff, 0xff, 0x1a,                                      // bne 0x1c0 <run+0x178> @ imm = #-24
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x06, 0x30, 0xa0, 0xe3,                                      // mov r3, #6
    0x09, 0x04, 0x00, 0xeb,                                      // bl 0x1210 <realOf> @ imm = #4132
    0x00, 0x70, 0xa0, 0xe1,                                      // mov r7, r0
    0xb1, 0x01, 0x00, 0xea,                                      // b 0x8b8 <run+0x870> @ imm = #1732
    0x44, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6, #68]
    0x00, 0x90, 0x9b, 0xe5,                                      // ldr r9, [r11]
    0x01, 0x40, 0x01, 0xe2,                                      // and r4, r1, #1
    0x00, 0x00, 0x5a, 0xe1,                                      // cmp r10, r0
    0x04, 0x00, 0x00, 0x1a,                                      // bne 0x218 <run+0x1d0> @ imm = #16
    0x0a, 0x12, 0x8a, 0xe0,                                      // add r1, r10, r10, lsl #4
    0x05, 0x00, 0x49, 0xe0,                                      // sub r0, r9, r5
    0x92, 0x0f, 0x40, 0xe2,                                      // sub r0, r0, #584
    0x01, 0x01, 0x50, 0xe1,                                      // cmp r0, r1, lsl #2
    0x8b, 0x00, 0x00, 0x2a,                                      // bhs 0x448 <run+0x400> @ imm = #556
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x01, 0x00, 0xa0, 0xe3,                                      // mov r0, #1
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x20, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #32]
    0x1c, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #28]
    0x10, 0x10, 0x96, 0xe5,                                      // ldr r1, [r6, #16]
    0x24, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #36]
    0x20, 0x00, 0x8d, 0x15,                                      // strne r0, [sp, #32]
    0x08, 0x00, 0x9b, 0x15,                                      // ldrne r0, [r11, #8]
    0x04, 0x70, 0x9b, 0xe5,                                      // ldr r7, [r11, #4]
    0x28, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #40]
    0x1c, 0x00, 0x8d, 0x15,                                      // strne r0, [sp, #28]
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x18, 0x70, 0x8d, 0xe5,                                      // str r7, [sp, #24]
    0xe9, 0x0b, 0x00, 0xeb,                                      // bl 0x3204 <begin> @ imm = #12196
    0x00, 0x00, 0xd7, 0xe5,                                      // ldrb r0, [r7]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x33, 0x00, 0x00, 0x0a,                                      // beq 0x338 <run+0x2f0> @ imm = #204
    0x05, 0x10, 0xa0, 0xe3,                                      // mov r1, #5
    0x01, 0x20, 0x87, 0xe2,                                      // add r2, r7, #1
    0x15, 0x1c, 0x81, 0xe3,                                      // orr r1, r1, #5376
    0x81, 0x12, 0x81, 0xe0,                                      // add r1, r1, r1, lsl #5
    0x00, 0x10, 0x81, 0xe0,                                      // add r1, r1, r0
    0x01, 0x00, 0xd2, 0xe4,                                      // ldrb r0, [r2], #1
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xfa, 0xff, 0xff, 0x1a,                                      // bne 0x274 <run+0x22c> @ imm = #-24
    0x2c, 0x00, 0x00, 0xea,                                      // b 0x340 <run+0x2f8> @ imm = #176
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x87, 0x01, 0x00, 0x0a,                                      // beq 0x8b4 <run+0x86c> @ imm = #1564
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x01, 0x01, 0x8d, 0xe9,                                      // stmib sp, {r0, r8}
    0x18, 0x20, 0x8d, 0xe2,                                      // add r2, sp, #24
    0x63, 0x00, 0xe0, 0xe3,                                      // mvn r0, #99
    0x04, 0x10, 0xa0, 0xe1,                                      // mov r1, r4
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x5b, 0x02, 0x00, 0xeb,                                      // bl 0xc24 <systemCall> @ imm = #2412
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x8e, 0xff, 0xff, 0x5a,                                      // bpl 0xf8 <run+0xb0> @ imm = #-456
    0x7c, 0x01, 0x00, 0xea,                                      // b 0x8b4 <run+0x86c> @ imm = #1520
    0x02, 0x00, 0x50, 0xe3,                                      // cmp r0, #2
    0xa0, 0x00, 0x00, 0x0a,                                      // beq 0x54c <run+0x504> @ imm = #640
    0x04, 0x00, 0x50, 0xe3,                                      // cmp r0, #4
    0xba, 0x00, 0x00, 0x1a,                                      // bne 0x5bc <run+0x574> @ imm = #744
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x53, 0x07, 0x00, 0xeb,                                      // bl 0x2038 <errorOf> @ imm = #7500
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x1e, 0x01, 0x00, 0x0a,                                      // beq 0x76c <run+0x724> @ imm = #1144
    0x04, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #4]
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x00, 0x00, 0x8b, 0xe5,                                      // str r0, [r11]
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x4a, 0x07, 0x00, 0xeb,                                      // bl 0x2038 <errorOf> @ imm = #7464
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x68, 0x01, 0x00, 0x0a,                                      // beq 0x8b8 <run+0x870> @ imm = #1440
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x0c, 0x70, 0x80, 0xe5,                                      // str r7, [r0, #12]
    0x18, 0x00, 0x85, 0xe2,                                      // add r0, r5, #24
    0x9f, 0x1f, 0x90, 0xe1,                                      // ldrex r1, [r0]
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x91, 0x2f, 0x80, 0xe1,                                      // strex r2, r1, [r0]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xfa, 0xff, 0xff, 0x1a,                                      // bne 0x320 <run+0x2d8> @ imm = #-24
    0x5f, 0x01, 0x00, 0xea,                                      // b 0x8b8 <run+0x870> @ imm = #1404
    0x05, 0x10, 0xa0, 0xe3,                                      // mov r1, #5
    0x15, 0x1c, 0x81, 0xe3,                                      // orr r1, r1, #5376
    0x2c, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #44]
    0xd4, 0x18, 0x9f, 0xe5,                                      // ldr r1, [pc, #2260] @ 0xc20 <$d.1>
    0x05, 0x00, 0x49, 0xe0,                                      // sub r0, r9, r5
    0x92, 0x0f, 0x40, 0xe2,                                      // sub r0, r0, #584
    0x00, 0x70, 0xe0, 0xe3,                                      // mvn r7, #0
    0x90, 0x11, 0x82, 0xe0,                                      // umull r1, r2, r0, r1
    0x44, 0x10, 0x96, 0xe5,                                      // ldr r1, [r6, #68]
    0x01, 0x12, 0x81, 0xe0,                                      // add r1, r1, r1, lsl #4
    0x01, 0x01, 0x50, 0xe1,                                      // cmp r0, r1, lsl #2
    0x22, 0x73, 0xa0, 0x31,                                      // lsrlo r7, r2, #6
    0x01, 0x00, 0x79, 0xe3,                                      // cmn r9, #1
    0x1b, 0x00, 0x00, 0x0a,                                      // beq 0x3e0 <run+0x398> @ imm = #108
    0x01, 0x11, 0xa0, 0xe1,                                      // lsl r1, r1, #2
    0x01, 0x00, 0x50, 0xe1,                                      // cmp r0, r1
    0x46, 0x00, 0x00, 0x2a,                                      // bhs 0x498 <run+0x450> @ imm = #280
    0x5c, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6, #92]
    0x87, 0x11, 0x87, 0xe0,                                      // add r1, r7, r7, lsl #3
    0x00, 0x00, 0x86, 0xe0,                                      // add r0, r6, r0
    0x01, 0x02, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #4
    0x06, 0x21, 0xa0, 0xe3,                                      // mov r2, #-2147483647
    0x50, 0x10, 0x90, 0xe5,                                      // ldr r1, [r0, #80]
    0x54, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #84]
    0x18, 0x40, 0x8d, 0xe2,                                      // add r4, sp, #24
    0x00, 0x10, 0x8d, 0xe5,                                      // str r1, [sp]
    0x06, 0x10, 0xa0, 0xe1,                                      // mov r1, r6
    0x15, 0x00, 0x8d, 0xe9,                                      // stmib sp, {r0, r2, r4}
    0x12, 0x0e, 0x8d, 0xe2,                                      // add r0, sp, #288
    0x05, 0x20, 0xa0, 0xe1,                                      // mov r2, r5
    0x08, 0x30, 0xa0, 0xe1,                                      // mov r3, r8
    0xd9, 0x0d, 0x00, 0xeb,                                      // bl 0x3b20 <search> @ imm = #14180
    0x24, 0x01, 0x9d, 0xe5,                                      // ldr r0, [sp, #292]
    0x02, 0x00, 0x70, 0xe3,                                      // cmn r0, #2
    0xcc, 0x00, 0x00, 0x1a,                                      // bne 0x6f8 <run+0x6b0> @ imm = #816
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x07, 0x30, 0xa0, 0xe1,                                      // mov r3, r7
    0x00, 0x90, 0xa0, 0xe3,                                      // mov r9, #0
    0x10, 0x02, 0x8d, 0xe8,                                      // stm sp, {r4, r9}
    0x32, 0x01, 0x00, 0xea,                                      // b 0x8ac <run+0x864> @ imm = #1224
    0x5c, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6, #92]
    0x8a, 0x11, 0x8a, 0xe0,                                      // add r1, r10, r10, lsl #3
    0x00, 0x00, 0x86, 0xe0,                                      // add r0, r6, r0
    0x01, 0x12, 0x80, 0xe0,                                      // add r1, r0, r1, lsl #4
    0x48, 0x20, 0xd1, 0xe5,                                      // ldrb r2, [r1, #72]
    0x01, 0x00, 0x12, 0xe3,                                      // tst r2, #1
    0xae, 0x00, 0x00, 0x1a,                                      // bne 0x6b8 <run+0x670> @ imm = #696
    0x4c, 0x10, 0x91, 0xe5,                                      // ldr r1, [r1, #76]
    0x18, 0x20, 0x8d, 0xe2,                                      // add r2, sp, #24
    0x08, 0x30, 0xa0, 0xe1,                                      // mov r3, r8
    0x81, 0x11, 0x81, 0xe0,                                      // add r1, r1, r1, lsl #3
    0x01, 0x02, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #4
    0x50, 0x10, 0x90, 0xe5,                                      // ldr r1, [r0, #80]
    0x54, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #84]
    0x0c, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #12]
    0x00, 0x10, 0x8d, 0xe5,                                      // str r1, [sp]
    0x06, 0x10, 0xa0, 0xe1,                                      // mov r1, r6
    0x01, 0x04, 0x8d, 0xe9,                                      // stmib sp, {r0, r10}
    0x46, 0x0f, 0x8d, 0xe2,                                      // add r0, sp, #280
    0x05, 0x20, 0xa0, 0xe1,                                      // mov r2, r5
    0xba, 0x0d, 0x00, 0xeb,                                      // bl 0x3b20 <search> @ imm = #14056
    0x1c, 0x01, 0x9d, 0xe5,                                      // ldr r0, [sp, #284]
    0x02, 0x00, 0x70, 0xe3,                                      // cmn r0, #2
    0x13, 0x01, 0x00, 0x0a,                                      // beq 0x890 <run+0x848> @ imm = #1100
    0x18, 0x01, 0x9d, 0xe5,                                      // ldr r0, [sp, #280]
    0xac, 0x00, 0x00, 0xea,                                      // b 0x6fc <run+0x6b4> @ imm = #688
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0xf5, 0x06, 0x00, 0xeb,                                      // bl 0x2038 <errorOf> @ imm = #7124
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x06, 0x00, 0x00, 0x0a,                                      // beq 0x484 <run+0x43c> @ imm = #24
    0x0c, 0x70, 0x80, 0xe5,                                      // str r7, [r0, #12]
    0x18, 0x00, 0x85, 0xe2,                                      // add r0, r5, #24
    0x9f, 0x1f, 0x90, 0xe1,                                      // ldrex r1, [r0]
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x91, 0x2f, 0x80, 0xe1,                                      // strex r2, r1, [r0]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xfa, 0xff, 0xff, 0x1a,                                      // bne 0x470 <run+0x428> @ imm = #-24
    0x07, 0x30, 0x84, 0xe2,                                      // add r3, r4, #7
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x59, 0x01, 0x00, 0xea,                                      // b 0xa00 <run+0x9b8> @ imm = #1380
    0x00, 0x00, 0x59, 0xe3,                                      // cmp r9, #0
    0x68, 0x00, 0x00, 0x0a,                                      // beq 0x644 <run+0x5fc> @ imm = #416
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x4c, 0x0f, 0x00, 0xeb,                                      // bl 0x41e4 <programOf> @ imm = #15664
    0x09, 0x00, 0x50, 0xe1,                                      // cmp r0, r9
    0x62, 0x00, 0x00, 0x0a,                                      // beq 0x644 <run+0x5fc> @ imm = #392
    0x18, 0x00, 0x8d, 0xe2,                                      // add r0, sp, #24
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x09, 0x30, 0xa0, 0xe1,                                      // mov r3, r9
    0x37, 0x0e, 0x00, 0xeb,                                      // bl 0x3db4 <askReal> @ imm = #14556
    0x88, 0x00, 0x00, 0xea,                                      // b 0x6fc <run+0x6b4> @ imm = #544
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x0b, 0x30, 0xa0, 0xe1,                                      // mov r3, r11
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x00, 0x70, 0x8d, 0xe5,                                      // str r7, [sp]
    0x11, 0x07, 0x00, 0xeb,                                      // bl 0x213c <tell> @ imm = #7236
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xee, 0x00, 0x00, 0x1a,                                      // bne 0x8b8 <run+0x870> @ imm = #952
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x03, 0x30, 0xa0, 0xe3,                                      // mov r3, #3
    0x3b, 0x01, 0x00, 0xea,                                      // b 0xa00 <run+0x9b8> @ imm = #1260
    0x01, 0x00, 0xa0, 0xe3,                                      // mov r0, #1
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x0b, 0x30, 0xa0, 0xe1,                                      // mov r3, r11
    0x03, 0x07, 0x00, 0xeb,                                      // bl 0x213c <tell> @ imm = #7180
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xdf, 0x00, 0x00, 0x1a,                                      // bne 0x8b8 <run+0x870> @ imm = #892
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x04, 0x30, 0xa0, 0xe3,                                      // mov r3, #4
    0x2c, 0x01, 0x00, 0xea,                                      // b 0xa00 <run+0x9b8> @ imm = #1200
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x0b, 0x30, 0xa0, 0xe1,                                      // mov r3, r11
    0x95, 0x04, 0x00, 0xeb,                                      // bl 0x17b8 <open> @ imm = #4692
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xd2, 0x00, 0x00, 0x1a,                                      // bne 0x8b8 <run+0x870> @ imm = #840
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x40, 0xa0, 0xe3,                                      // mov r4, #0
    0xac, 0x06, 0x00, 0xeb,                                      // bl 0x2038 <errorOf> @ imm = #6832
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x06, 0x00, 0x00, 0x0a,                                      // beq 0x5a8 <run+0x560> @ imm = #24
    0x0c, 0x40, 0x80, 0xe5,                                      // str r4, [r0, #12]
    0x18, 0x00, 0x85, 0xe2,                                      // add r0, r5, #24
    0x9f, 0x1f, 0x90, 0xe1,                                      // ldrex r1, [r0]
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x91, 0x2f, 0x80, 0xe1,                                      // strex r2, r1, [r0]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xfa, 0xff, 0xff, 0x1a,                                      // bne 0x594 <run+0x54c> @ imm = #-24
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x10, 0x01, 0x00, 0xea,                                      // b 0xa00 <run+0x9b8> @ imm = #1088
    0x00, 0x00, 0x9b, 0xe5,                                      // ldr r0, [r11]
    0x58, 0x16, 0x9f, 0xe5,                                      // ldr r1, [pc, #1624] @ 0xc20 <$d.1>
    0x00, 0x90, 0xe0, 0xe3,                                      // mvn r9, #0
    0x05, 0x00, 0x40, 0xe0,                                      // sub r0, r0, r5
    0x92, 0x0f, 0x40, 0xe2,                                      // sub r0, r0, #584
    0x90, 0x11, 0x82, 0xe0,                                      // umull r1, r2, r0, r1
    0x44, 0x10, 0x96, 0xe5,                                      // ldr r1, [r6, #68]
    0x01, 0x12, 0x81, 0xe0,                                      // add r1, r1, r1, lsl #4
    0x01, 0x01, 0x50, 0xe1,                                      // cmp r0, r1, lsl #2
    0x22, 0x93, 0xa0, 0x31,                                      // lsrlo r9, r2, #6
    0x46, 0x00, 0x00, 0x2a,                                      // bhs 0x704 <run+0x6bc> @ imm = #280
    0x01, 0x00, 0x57, 0xe3,                                      // cmp r7, #1
    0xb4, 0x00, 0x00, 0x1a,                                      // bne 0x8c4 <run+0x87c> @ imm = #720
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x00, 0x0b, 0x00, 0xeb,                                      // bl 0x3204 <begin> @ imm = #11264
    0x10, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6, #16]
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x5b, 0x01, 0x00, 0x1a,                                      // bne 0xb84 <run+0xb3c> @ imm = #1388
    0x09, 0x02, 0x89, 0xe0,                                      // add r0, r9, r9, lsl #4
    0x00, 0x01, 0x85, 0xe0,                                      // add r0, r5, r0, lsl #2
    0x5c, 0x02, 0x90, 0xe5,                                      // ldr r0, [r0, #604]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x30, 0x01, 0x00, 0x0a,                                      // beq 0xaec <run+0xaa4> @ imm = #1216
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x09, 0x30, 0xa0, 0xe1,                                      // mov r3, r9
    0x24, 0x0b, 0x00, 0xeb,                                      // bl 0x32d0 <closeNumber> @ imm = #11408
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x4f, 0x01, 0x00, 0xea,                                      // b 0xb84 <run+0xb3c> @ imm = #1340
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x09, 0x30, 0xa0, 0xe1,                                      // mov r3, r9
    0x18, 0x40, 0x8d, 0xe2,                                      // add r4, sp, #24
    0x00, 0x40, 0x8d, 0xe5,                                      // str r4, [sp]
    0xd4, 0x0d, 0x00, 0xeb,                                      // bl 0x3db4 <askReal> @ imm = #14160
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x45, 0x00, 0x00, 0x0a,                                      // beq 0x780 <run+0x738> @ imm = #276
    0x44, 0x10, 0x96, 0xe5,                                      // ldr r1, [r6, #68]
    0x00, 0x70, 0xa0, 0xe1,                                      // mov r7, r0
    0x02, 0x00, 0x51, 0xe3,                                      // cmp r1, #2
    0x58, 0x00, 0x00, 0xba,                                      // blt 0x7dc <run+0x794> @ imm = #352
    0x5c, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6, #92]
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x00, 0x00, 0x86, 0xe0,                                      // add r0, r6, r0
    0xd8, 0x00, 0x80, 0xe2,                                      // add r0, r0, #216
    0x3c, 0x20, 0x10, 0xe5,                                      // ldr r2, [r0, #-60]
    0x02, 0x20, 0x86, 0xe0,                                      // add r2, r6, r2
    0x07, 0x00, 0x52, 0xe1,                                      // cmp r2, r7
    0x03, 0x00, 0x00, 0x8a,                                      // bhi 0x6a8 <run+0x660> @ imm = #12
    0x38, 0x20, 0x10, 0xe5,                                      // ldr r2, [r0, #-56]
    0x02, 0x20, 0x86, 0xe0,                                      // add r2, r6, r2
    0x07, 0x00, 0x52, 0xe1,                                      // cmp r2, r7
    0xdd, 0x00, 0x00, 0x8a,                                      // bhi 0xa20 <run+0x9d8> @ imm = #884
    0x01, 0x10, 0x51, 0xe2,                                      // subs r1, r1, #1
    0x90, 0x00, 0x80, 0xe2,                                      // add r0, r0, #144
    0xf4, 0xff, 0xff, 0x1a,                                      // bne 0x688 <run+0x640> @ imm = #-48
    0x48, 0x00, 0x00, 0xea,                                      // b 0x7dc <run+0x794> @ imm = #288
    0x58, 0x10, 0x96, 0xe5,                                      // ldr r1, [r6, #88]
    0x54, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6, #84]
    0x64, 0x20, 0x96, 0xe5,                                      // ldr r2, [r6, #100]
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0x4b, 0x00, 0x00, 0xba,                                      // blt 0x7fc <run+0x7b4> @ imm = #300
    0x00, 0x31, 0x82, 0xe0,                                      // add r3, r2, r0, lsl #2
    0x03, 0x70, 0x86, 0xe0,                                      // add r7, r6, r3
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x03, 0x41, 0x97, 0xe7,                                      // ldr r4, [r7, r3, lsl #2]
    0x0a, 0x00, 0x54, 0xe1,                                      // cmp r4, r10
    0x46, 0x00, 0x00, 0x0a,                                      // beq 0x800 <run+0x7b8> @ imm = #280
    0x01, 0x30, 0x83, 0xe2,                                      // add r3, r3, #1
    0x03, 0x00, 0x51, 0xe1,                                      // cmp r1, r3
    0xf9, 0xff, 0xff, 0x1a,                                      // bne 0x6d8 <run+0x690> @ imm = #-28
    0x01, 0x30, 0xa0, 0xe1,                                      // mov r3, r1
    0x41, 0x00, 0x00, 0xea,                                      // b 0x800 <run+0x7b8> @ imm = #260
    0x20, 0x01, 0x9d, 0xe5,                                      // ldr r0, [sp, #288]
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x36, 0x00, 0x00, 0xea,                                      // b 0x7e0 <run+0x798> @ imm = #216
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x40, 0xa0, 0xe3,                                      // mov r4, #0
    0x46, 0x06, 0x00, 0xeb,                                      // bl 0x2038 <errorOf> @ imm = #6424
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xb2, 0x00, 0x00, 0x0a,                                      // beq 0x9f0 <run+0x9a8> @ imm = #712
    0x0c, 0x40, 0x80, 0xe5,                                      // str r4, [r0, #12]
    0x18, 0x00, 0x85, 0xe2,                                      // add r0, r5, #24
    0x9f, 0x1f, 0x90, 0xe1,                                      // ldrex r1, [r0]
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x91, 0x2f, 0x80, 0xe1,                                      // strex r2, r1, [r0]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xfa, 0xff, 0xff, 0x1a,                                      // bne 0x72c <run+0x6e4> @ imm = #-24
    0xaa, 0x00, 0x00, 0xea,                                      // b 0x9f0 <run+0x9a8> @ imm = #680
    0x18, 0x30, 0x8d, 0xe2,                                      // add r3, sp, #24
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x17, 0x04, 0x00, 0xeb,                                      // bl 0x17b8 <open> @ imm = #4188
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x8d, 0xfe, 0xff, 0x0a,                                      // beq 0x198 <run+0x150> @ imm = #-1484
    0x18, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #24]
    0x00, 0x00, 0x8b, 0xe5,                                      // str r0, [r11]
    0x51, 0x00, 0x00, 0xea,                                      // b 0x8b4 <run+0x86c> @ imm = #324
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x02, 0x30, 0xa0, 0xe3,                                      // mov r3, #2
    0x9f, 0x00, 0x00, 0xea,                                      // b 0xa00 <run+0x9b8> @ imm = #636
    0x12, 0x0e, 0x8d, 0xe2,                                      // add r0, sp, #288
    0x06, 0x10, 0xa0, 0xe1,                                      // mov r1, r6
    0x05, 0x20, 0xa0, 0xe1,                                      // mov r2, r5
    0x08, 0x30, 0xa0, 0xe1,                                      // mov r3, r8
    0x00, 0x40, 0x8d, 0xe5,                                      // str r4, [sp]
    0x13, 0x0d, 0x00, 0xeb,                                      // bl 0x3be8 <searchGlobals> @ imm = #13388
    0x24, 0x01, 0x9d, 0xe5,                                      // ldr r0, [sp, #292]
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x02, 0x00, 0x70, 0xe3,                                      // cmn r0, #2
    0x0c, 0x00, 0x00, 0x0a,                                      // beq 0x7dc <run+0x794> @ imm = #48
    0x00, 0x00, 0x59, 0xe3,                                      // cmp r9, #0
    0x05, 0x00, 0x00, 0x1a,                                      // bne 0x7c8 <run+0x780> @ imm = #20
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x0a, 0x30, 0xa0, 0xe1,                                      // mov r3, r10
    0x1f, 0x0c, 0x00, 0xeb,                                      // bl 0x3848 <use> @ imm = #12412
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x8a, 0x0a, 0x00, 0xeb,                                      // bl 0x3204 <begin> @ imm = #10792
    0x20, 0x71, 0x9d, 0xe5,                                      // ldr r7, [sp, #288]
    0x00, 0x70, 0x8d, 0xe5,                                      // str r7, [sp]
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x0a, 0x30, 0xa0, 0xe1,                                      // mov r3, r10
    0x3c, 0x0c, 0x00, 0xeb,                                      // bl 0x38e8 <replaced> @ imm = #12528
    0x00, 0x90, 0xa0, 0xe1,                                      // mov r9, r0
    0x2c, 0x00, 0x00, 0xea,                                      // b 0x8b0 <run+0x868> @ imm = #176
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x01, 0x70, 0x83, 0xe2,                                      // add r7, r3, #1
    0x01, 0x00, 0x57, 0xe1,                                      // cmp r7, r1
    0x20, 0x00, 0x00, 0xaa,                                      // bge 0x890 <run+0x848> @ imm = #128
    0x03, 0x70, 0xe0, 0xe1,                                      // mvn r7, r3
    0x01, 0x70, 0x87, 0xe0,                                      // add r7, r7, r1
    0x03, 0x11, 0x82, 0xe0,                                      // add r1, r2, r3, lsl #2
    0x00, 0x01, 0x81, 0xe0,                                      // add r0, r1, r0, lsl #2
    0x06, 0x00, 0x80, 0xe0,                                      // add r0, r0, r6
    0x04, 0x40, 0x80, 0xe2,                                      // add r4, r0, #4
    0x18, 0x90, 0x8d, 0xe2,                                      // add r9, sp, #24
    0x00, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4]
    0x01, 0x00, 0x70, 0xe3,                                      // cmn r0, #1
    0x0a, 0x00, 0x00, 0xca,                                      // bgt 0x860 <run+0x818> @ imm = #40
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x00, 0x30, 0xe0, 0xe3,                                      // mvn r3, #0
    0x00, 0x90, 0x8d, 0xe5,                                      // str r9, [sp]
    0x59, 0x0d, 0x00, 0xeb,                                      // bl 0x3db4 <askReal> @ imm = #13668
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xa9, 0xff, 0xff, 0x1a,                                      // bne 0x6fc <run+0x6b4> @ imm = #-348
    0x00, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x08, 0x00, 0x00, 0x4a,                                      // bmi 0x884 <run+0x83c> @ imm = #32
    0x01, 0x02, 0x8d, 0xe8,                                      // stm sp, {r0, r9}
    0x12, 0x0e, 0x8d, 0xe2,                                      // add r0, sp, #288
    0x06, 0x10, 0xa0, 0xe1,                                      // mov r1, r6
    0x05, 0x20, 0xa0, 0xe1,                                      // mov r2, r5
    0x08, 0x30, 0xa0, 0xe1,                                      // mov r3, r8
    0xfe, 0x0c, 0x00, 0xeb,                                      // bl 0x3c74 <lookInto> @ imm = #13304
    0x24, 0x01, 0x9d, 0xe5,                                      // ldr r0, [sp, #292]
    0x02, 0x00, 0x70, 0xe3,                                      // cmn r0, #2
    0x61, 0x00, 0x00, 0x1a,                                      // bne 0xa0c <run+0x9c4> @ imm = #388
    0x04, 0x40, 0x84, 0xe2,                                      // add r4, r4, #4
    0x01, 0x70, 0x57, 0xe2,                                      // subs r7, r7, #1
    0xe5, 0xff, 0xff, 0x1a,                                      // bne 0x828 <run+0x7e0> @ imm = #-108
    0x18, 0x00, 0x8d, 0xe2,                                      // add r0, sp, #24
    0x00, 0x90, 0xa0, 0xe3,                                      // mov r9, #0
    0x01, 0x02, 0x8d, 0xe8,                                      // stm sp, {r0, r9}
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x0a, 0x30, 0xa0, 0xe1,                                      // mov r3, r10
    0x35, 0x0c, 0x00, 0xeb,                                      // bl 0x3988 <failSymbol> @ imm = #12500
    0x00, 0x90, 0x8b, 0xe5,                                      // str r9, [r11]
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x07, 0x00, 0xa0, 0xe1,                                      // mov r0, r7
    0x4b, 0xdf, 0x8d, 0xe2,                                      // add sp, sp, #300
    0xf0, 0x8f, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, r11, pc}
    0x04, 0x00, 0x9b, 0xe5,                                      // ldr r0, [r11, #4]
    0x01, 0x10, 0xc0, 0xe3,                                      // bic r1, r0, #1
    0x04, 0x00, 0x51, 0xe3,                                      // cmp r1, #4
    0x41, 0x00, 0x00, 0x0a,                                      // beq 0x9dc <run+0x994> @ imm = #260
    0x10, 0x10, 0x96, 0xe5,                                      // ldr r1, [r6, #16]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x02, 0x00, 0x50, 0x13,                                      // cmpne r0, #2
    0x3d, 0x00, 0x00, 0x1a,                                      // bne 0x9dc <run+0x994> @ imm = #244
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x09, 0x30, 0xa0, 0xe1,                                      // mov r3, r9
    0x08, 0xa0, 0x9b, 0xe5,                                      // ldr r10, [r11, #8]
    0x5c, 0x40, 0x96, 0xe5,                                      // ldr r4, [r6, #92]
    0x8c, 0x0a, 0x00, 0xeb,                                      // bl 0x3334 <handleOf> @ imm = #10800
    0x00, 0x70, 0xa0, 0xe1,                                      // mov r7, r0
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x3b, 0x0a, 0x00, 0xeb,                                      // bl 0x3204 <begin> @ imm = #10476
    0x04, 0x00, 0x9b, 0xe5,                                      // ldr r0, [r11, #4]
    0x08, 0x00, 0x50, 0xe3,                                      // cmp r0, #8
    0x53, 0x00, 0x00, 0xca,                                      // bgt 0xa70 <run+0xa28> @ imm = #332
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x79, 0x00, 0x00, 0x0a,                                      // beq 0xb10 <run+0xac8> @ imm = #484
    0x02, 0x00, 0x50, 0xe3,                                      // cmp r0, #2
    0x96, 0x00, 0x00, 0x0a,                                      // beq 0xb8c <run+0xb44> @ imm = #600
    0x06, 0x00, 0x50, 0xe3,                                      // cmp r0, #6
    0xaa, 0x00, 0x00, 0x1a,                                      // bne 0xbe4 <run+0xb9c> @ imm = #680
    0x09, 0x02, 0x89, 0xe0,                                      // add r0, r9, r9, lsl #4
    0x00, 0x01, 0x85, 0xe0,                                      // add r0, r5, r0, lsl #2
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x88, 0x12, 0xb0, 0xe5,                                      // ldr r1, [r0, #648]!
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x04, 0x00, 0x87, 0x02,                                      // addeq r0, r7, #4
    0x00, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0]
    0x02, 0x10, 0xd0, 0xe7,                                      // ldrb r1, [r0, r2]
    0x01, 0x20, 0x82, 0xe2,                                      // add r2, r2, #1
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x954 <run+0x90c> @ imm = #-20
    0x01, 0x10, 0x42, 0xe2,                                      // sub r1, r2, #1
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0x01, 0x10, 0xa0, 0xa3,                                      // movge r1, #1
    0x02, 0x70, 0x40, 0xe2,                                      // sub r7, r0, #2
    0x01, 0x30, 0x42, 0xe2,                                      // sub r3, r2, #1
    0x02, 0x00, 0x53, 0xe3,                                      // cmp r3, #2
    0x04, 0x00, 0x00, 0xba,                                      // blt 0x994 <run+0x94c> @ imm = #16
    0x02, 0x20, 0xd7, 0xe7,                                      // ldrb r2, [r7, r2]
    0x2f, 0x00, 0x52, 0xe3,                                      // cmp r2, #47
    0x03, 0x20, 0xa0, 0xe1,                                      // mov r2, r3
    0xf8, 0xff, 0xff, 0x1a,                                      // bne 0x974 <run+0x92c> @ imm = #-32
    0x03, 0x10, 0xa0, 0xe1,                                      // mov r1, r3
    0x01, 0x00, 0x53, 0xe3,                                      // cmp r3, #1
    0x01, 0x20, 0xa0, 0xe1,                                      // mov r2, r1
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x01, 0x20, 0x42, 0xc2,                                      // subgt r2, r2, #1
    0x00, 0x30, 0xe0, 0xc3,                                      // mvngt r3, #0
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x01, 0x00, 0x52, 0xe3,                                      // cmp r2, #1
    0x07, 0x00, 0x00, 0xba,                                      // blt 0x9d4 <run+0x98c> @ imm = #28
    0x03, 0x10, 0x81, 0xe0,                                      // add r1, r1, r3
    0x01, 0x10, 0x81, 0xe2,                                      // add r1, r1, #1
    0x0a, 0x30, 0xa0, 0xe1,                                      // mov r3, r10
    0x01, 0x70, 0xd0, 0xe4,                                      // ldrb r7, [r0], #1
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0x01, 0x70, 0xc3, 0xe4,                                      // strb r7, [r3], #1
    0xfa, 0xff, 0xff, 0x8a,                                      // bhi 0x9c0 <run+0x978> @ imm = #-24
    0x02, 0x50, 0xca, 0xe7,                                      // strb r5, [r10, r2]
    0x8e, 0x00, 0x00, 0xea,                                      // b 0xc18 <run+0xbd0> @ imm = #568
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0xfd, 0x0d, 0x00, 0xeb,                                      // bl 0x41e4 <programOf> @ imm = #14324
    0x00, 0x00, 0x8b, 0xe5,                                      // str r0, [r11]
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x07, 0x30, 0xa0, 0xe1,                                      // mov r3, r7
    0x4b, 0xdf, 0x8d, 0xe2,                                      // add sp, sp, #300
    0xf0, 0x4f, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, r11, lr}
    0x00, 0x02, 0x00, 0xea,                                      // b 0x1210 <realOf> @ imm = #2048
    0x20, 0x11, 0x9d, 0xe5,                                      // ldr r1, [sp, #288]
    0x24, 0x01, 0x9d, 0xe5,                                      // ldr r0, [sp, #292]
    0x18, 0x11, 0x8d, 0xe5,                                      // str r1, [sp, #280]
    0x1c, 0x01, 0x8d, 0xe5,                                      // str r0, [sp, #284]
    0x85, 0xfe, 0xff, 0xea,                                      // b 0x438 <run+0x3f0> @ imm = #-1516
    0x00, 0x00, 0xd0, 0xe5,                                      // ldrb r0, [r0]
    0x01, 0x00, 0x10, 0xe3,                                      // tst r0, #1
    0x6b, 0xff, 0xff, 0x1a,                                      // bne 0x7dc <run+0x794> @ imm = #-596
    0x12, 0x0e, 0x8d, 0xe2,                                      // add r0, sp, #288
    0x06, 0x10, 0xa0, 0xe1,                                      // mov r1, r6
    0x05, 0x20, 0xa0, 0xe1,                                      // mov r2, r5
    0x08, 0x30, 0xa0, 0xe1,                                      // mov r3, r8
    0x00, 0x40, 0x8d, 0xe5,                                      // str r4, [sp]
    0x68, 0x0c, 0x00, 0xeb,                                      // bl 0x3be8 <searchGlobals> @ imm = #12704
    0x24, 0x01, 0x9d, 0xe5,                                      // ldr r0, [sp, #292]
    0x02, 0x00, 0x70, 0xe3,                                      // cmn r0, #2
    0x55, 0xff, 0xff, 0x1a,                                      // bne 0x7a8 <run+0x760> @ imm = #-684
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x90, 0x00, 0x8d, 0xe8,                                      // stm sp, {r4, r7}
    0xc6, 0x0b, 0x00, 0xeb,                                      // bl 0x3988 <failSymbol> @ imm = #12056
    0x5a, 0xff, 0xff, 0xea,                                      // b 0x7dc <run+0x794> @ imm = #-664
    0x04, 0x40, 0x86, 0xe0,                                      // add r4, r6, r4
    0x09, 0x00, 0x50, 0xe3,                                      // cmp r0, #9
    0x46, 0x00, 0x00, 0x0a,                                      // beq 0xb98 <run+0xb50> @ imm = #280
    0x0a, 0x00, 0x50, 0xe3,                                      // cmp r0, #10
    0x4b, 0x00, 0x00, 0x0a,                                      // beq 0xbb4 <run+0xb6c> @ imm = #300
    0x0b, 0x00, 0x50, 0xe3,                                      // cmp r0, #11
    0x55, 0x00, 0x00, 0x1a,                                      // bne 0xbe4 <run+0xb9c> @ imm = #340
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x05, 0x30, 0xa0, 0xe3,                                      // mov r3, #5
    0xdb, 0x01, 0x00, 0xeb,                                      // bl 0x1210 <realOf> @ imm = #1900
    0x00, 0x70, 0xa0, 0xe1,                                      // mov r7, r0
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0xcb, 0x0d, 0x00, 0xeb,                                      // bl 0x41e4 <programOf> @ imm = #14124
    0x0b, 0x10, 0xa0, 0xe3,                                      // mov r1, #11
    0x0a, 0x20, 0xa0, 0xe1,                                      // mov r2, r10
    0x37, 0xff, 0x2f, 0xe1,                                      // blx r7
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x52, 0x00, 0x00, 0x4a,                                      // bmi 0xc14 <run+0xbcc> @ imm = #328
    0x89, 0x01, 0x89, 0xe0,                                      // add r0, r9, r9, lsl #3
    0x00, 0x02, 0x84, 0xe0,                                      // add r0, r4, r0, lsl #4
    0x30, 0x10, 0x90, 0xe5,                                      // ldr r1, [r0, #48]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x0c, 0x00, 0x00, 0x0a,                                      // beq 0xb10 <run+0xac8> @ imm = #48
    0x01, 0x10, 0x86, 0xe0,                                      // add r1, r6, r1
    0x00, 0x10, 0x8a, 0xe5,                                      // str r1, [r10]
    0x34, 0x50, 0x90, 0xe5,                                      // ldr r5, [r0, #52]
    0x4a, 0x00, 0x00, 0xea,                                      // b 0xc18 <run+0xbd0> @ imm = #296
    0x00, 0x00, 0x59, 0xe3,                                      // cmp r9, #0
    0x09, 0x00, 0x00, 0x0a,                                      // beq 0xb1c <run+0xad4> @ imm = #36
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x09, 0x30, 0xa0, 0xe1,                                      // mov r3, r9
    0x0a, 0x0a, 0x00, 0xeb,                                      // bl 0x3334 <handleOf> @ imm = #10280
    0x04, 0x10, 0x80, 0xe2,                                      // add r1, r0, #4
    0x05, 0x00, 0x00, 0xea,                                      // b 0xb28 <run+0xae0> @ imm = #20
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x00, 0x50, 0x8a, 0xe5,                                      // str r5, [r10]
    0x3e, 0x00, 0x00, 0xea,                                      // b 0xc18 <run+0xbd0> @ imm = #248
    0x04, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5, #4]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xf2, 0xff, 0xff, 0x0a,                                      // beq 0xaf4 <run+0xaac> @ imm = #-56
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x20, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #32]
    0x00, 0x10, 0x91, 0xe5,                                      // ldr r1, [r1]
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x18, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #24]
    0x8c, 0x10, 0x96, 0xe5,                                      // ldr r1, [r6, #140]
    0x01, 0x10, 0x86, 0xe0,                                      // add r1, r6, r1
    0x1c, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #28]
    0x18, 0x10, 0x8d, 0xe2,                                      // add r1, sp, #24
    0x0c, 0x10, 0x81, 0xe2,                                      // add r1, r1, #12
    0x02, 0x00, 0x01, 0xe7,                                      // str r0, [r1, -r2]
    0x04, 0x20, 0x42, 0xe2,                                      // sub r2, r2, #4
    0x0c, 0x00, 0x72, 0xe3,                                      // cmn r2, #12
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0xb50 <run+0xb08> @ imm = #-20
    0x1c, 0xc0, 0x8d, 0xe2,                                      // add r12, sp, #28
    0x18, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #24]
    0x17, 0x10, 0x9c, 0xe8,                                      // ldm r12, {r0, r1, r2, r4, r12}
    0x17, 0x10, 0x8d, 0xe8,                                      // stm sp, {r0, r1, r2, r4, r12}
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x04, 0x0a, 0x00, 0xeb,                                      // bl 0x3394 <fail> @ imm = #10256
    0x00, 0x00, 0xe0, 0xe3,                                      // mvn r0, #0
    0x00, 0x00, 0x8b, 0xe5,                                      // str r0, [r11]
    0x4a, 0xff, 0xff, 0xea,                                      // b 0x8b8 <run+0x870> @ imm = #-728
    0x00, 0x70, 0x8a, 0xe5,                                      // str r7, [r10]
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x1f, 0x00, 0x00, 0xea,                                      // b 0xc18 <run+0xbd0> @ imm = #124
    0x89, 0x01, 0x89, 0xe0,                                      // add r0, r9, r9, lsl #3
    0x00, 0x02, 0x84, 0xe0,                                      // add r0, r4, r0, lsl #4
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x38, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #56]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x01, 0x00, 0xa0, 0x13,                                      // movne r0, #1
    0x09, 0x00, 0x00, 0xea,                                      // b 0xbdc <run+0xb94> @ imm = #36
    0x89, 0x01, 0x89, 0xe0,                                      // add r0, r9, r9, lsl #3
    0x00, 0x42, 0x84, 0xe0,                                      // add r4, r4, r0, lsl #4
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x38, 0x00, 0xb4, 0xe5,                                      // ldr r0, [r4, #56]!
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x02, 0x00, 0x00, 0x0a,                                      // beq 0xbdc <run+0xb94> @ imm = #8
    0x19, 0x00, 0x00, 0xeb,                                      // bl 0xc3c <threadPointer> @ imm = #100
    0x00, 0x10, 0x94, 0xe5,                                      // ldr r1, [r4]
    0x01, 0x00, 0x80, 0xe0,                                      // add r0, r0, r1
    0x00, 0x00, 0x8a, 0xe5,                                      // str r0, [r10]
    0x0c, 0x00, 0x00, 0xea,                                      // b 0xc18 <run+0xbd0> @ imm = #48
    0x98, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6, #152]
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x10, 0x8d, 0xe5,                                      // str r1, [sp]
    0x00, 0x30, 0x86, 0xe0,                                      // add r3, r6, r0
    0x04, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #4]
    0x08, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #8]
    0x0c, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #12]
    0x10, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #16]
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0xdf, 0x09, 0x00, 0xeb,                                      // bl 0x3394 <fail> @ imm = #10108
    0x00, 0x50, 0xe0, 0xe3,                                      // mvn r5, #0
    0x00, 0x50, 0x8b, 0xe5,                                      // str r5, [r11]
    0x24, 0xff, 0xff, 0xea,                                      // b 0x8b4 <run+0x86c> @ imm = #-880
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
    0xf8, 0xff, 0xff, 0x1a,                                      // bne 0xc4c <__aeabi_uidivmod+0x8> @ imm = #-32
    0x02, 0x10, 0xa0, 0xe1,                                      // mov r1, r2
    0x1e, 0xff, 0x2f, 0xe1,                                      // bx lr
    // finalise:
    0xf0, 0x4f, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r10, r11, lr}
    0x34, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #52
    0x02, 0xdb, 0x4d, 0xe2,                                      // sub sp, sp, #2048
    0x44, 0x40, 0x90, 0xe5,                                      // ldr r4, [r0, #68]
    0x00, 0xb0, 0xa0, 0xe1,                                      // mov r11, r0
    0x02, 0x80, 0xa0, 0xe1,                                      // mov r8, r2
    0x04, 0x01, 0x84, 0xe0,                                      // add r0, r4, r4, lsl #2
    0x80, 0x50, 0xa0, 0xe1,                                      // lsl r5, r0, #1
    0x01, 0xa0, 0xa0, 0xe1,                                      // mov r10, r1
    0x02, 0x0b, 0x55, 0xe3,                                      // cmp r5, #2048
    0x24, 0x30, 0x8d, 0xe5,                                      // str r3, [sp, #36]
    0x10, 0x00, 0x00, 0xca,                                      // bgt 0xce4 <finalise+0x74> @ imm = #64
    0x34, 0x60, 0x8d, 0xe2,                                      // add r6, sp, #52
    0x84, 0x21, 0x86, 0xe0,                                      // add r2, r6, r4, lsl #3
    0x01, 0x10, 0x45, 0xe2,                                      // sub r1, r5, #1
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0xa1, 0x05, 0x50, 0xe1,                                      // cmp r0, r1, lsr #11
    0x14, 0x50, 0x8d, 0xe5,                                      // str r5, [sp, #20]
    0x07, 0x00, 0x00, 0x1a,                                      // bne 0xcdc <finalise+0x6c> @ imm = #28
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x34, 0x60, 0x8d, 0xe2,                                      // add r6, sp, #52
    0x02, 0x0b, 0x55, 0xe3,                                      // cmp r5, #2048
    0x01, 0x00, 0x86, 0xe7,                                      // str r0, [r6, r1]
    0x02, 0x00, 0x00, 0xca,                                      // bgt 0xcdc <finalise+0x6c> @ imm = #8
    0x04, 0x10, 0x81, 0xe2,                                      // add r1, r1, #4
    0x05, 0x00, 0x51, 0xe1,                                      // cmp r1, r5
    0xf8, 0xff, 0xff, 0xba,                                      // blt 0xcc0 <finalise+0x50> @ imm = #-32
    0x02, 0x50, 0xa0, 0xe1,                                      // mov r5, r2
    0x11, 0x00, 0x00, 0xea,                                      // b 0xd2c <finalise+0xbc> @ imm = #68
    0xc0, 0x00, 0xa0, 0xe3,                                      // mov r0, #192
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x20, 0xe0, 0xe3,                                      // mvn r2, #0
    0x00, 0x20, 0x8d, 0xe5,                                      // str r2, [sp]
    0x04, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #4]
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x03, 0x20, 0xa0, 0xe3,                                      // mov r2, #3
    0x22, 0x30, 0xa0, 0xe3,                                      // mov r3, #34
    0xc4, 0xff, 0xff, 0xeb,                                      // bl 0xc24 <systemCall> @ imm = #-240
    0x00, 0x60, 0xa0, 0xe1,                                      // mov r6, r0
    0xff, 0x00, 0x80, 0xe2,                                      // add r0, r0, #255
    0x0f, 0x0c, 0x80, 0xe2,                                      // add r0, r0, #3840
    0x01, 0x0a, 0x50, 0xe3,                                      // cmp r0, #4096
    0x37, 0x01, 0x00, 0x3a,                                      // blo 0x1204 <finalise+0x594> @ imm = #1244
    0x14, 0x50, 0x8d, 0xe5,                                      // str r5, [sp, #20]
    0x84, 0x51, 0x86, 0xe0,                                      // add r5, r6, r4, lsl #3
    0x0b, 0x00, 0xa0, 0xe1,                                      // mov r0, r11
    0x0a, 0x10, 0xa0, 0xe1,                                      // mov r1, r10
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0xbc, 0x01, 0x00, 0xeb,                                      // bl 0x1430 <lock> @ imm = #1776
    0x04, 0x00, 0x85, 0xe0,                                      // add r0, r5, r4
    0x30, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #48]
    0x24, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #36]
    0x44, 0x90, 0x9b, 0xe5,                                      // ldr r9, [r11, #68]
    0x20, 0x50, 0x8d, 0xe5,                                      // str r5, [sp, #32]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x21, 0x00, 0x00, 0x1a,                                      // bne 0xde0 <finalise+0x170> @ imm = #132
    0x01, 0x00, 0x59, 0xe3,                                      // cmp r9, #1
    0x1f, 0x00, 0x00, 0xda,                                      // ble 0xde0 <finalise+0x170> @ imm = #124
    0xd8, 0x50, 0x8b, 0xe2,                                      // add r5, r11, #216
    0x2a, 0x7e, 0x8a, 0xe2,                                      // add r7, r10, #672
    0x01, 0x40, 0xa0, 0xe3,                                      // mov r4, #1
    0x18, 0x00, 0x97, 0xe5,                                      // ldr r0, [r7, #24]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x07, 0x00, 0x00, 0x0a,                                      // beq 0xd98 <finalise+0x128> @ imm = #28
    0x14, 0x00, 0x97, 0xe5,                                      // ldr r0, [r7, #20]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x09, 0x00, 0x00, 0x1a,                                      // bne 0xdac <finalise+0x13c> @ imm = #36
    0x5c, 0x00, 0x9b, 0xe5,                                      // ldr r0, [r11, #92]
    0x00, 0x00, 0xd5, 0xe7,                                      // ldrb r0, [r5, r0]
    0x02, 0x00, 0x00, 0xe2,                                      // and r0, r0, #2
    0xa0, 0x00, 0xa0, 0xe1,                                      // lsr r0, r0, #1
    0x00, 0x00, 0x00, 0xea,                                      // b 0xd9c <finalise+0x12c> @ imm = #0
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x10, 0x97, 0xe5,                                      // ldr r1, [r7]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x00, 0x00, 0x50, 0x03,                                      // cmpeq r0, #0
    0x07, 0x00, 0x00, 0x0a,                                      // beq 0xdcc <finalise+0x15c> @ imm = #28
    0x30, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #48]
    0x0a, 0x10, 0xa0, 0xe1,                                      // mov r1, r10
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x0b, 0x00, 0xa0, 0xe1,                                      // mov r0, r11
    0x04, 0x30, 0xa0, 0xe1,                                      // mov r3, r4
    0xf0, 0x01, 0x00, 0xeb,                                      // bl 0x158c <markUsed> @ imm = #1984
    0x44, 0x90, 0x9b, 0xe5,                                      // ldr r9, [r11, #68]
    0x01, 0x40, 0x84, 0xe2,                                      // add r4, r4, #1
    0x90, 0x50, 0x85, 0xe2,                                      // add r5, r5, #144
    0x44, 0x70, 0x87, 0xe2,                                      // add r7, r7, #68
    0x09, 0x00, 0x54, 0xe1,                                      // cmp r4, r9
    0xe2, 0xff, 0xff, 0xba,                                      // blt 0xd6c <finalise+0xfc> @ imm = #-120
    0x10, 0x10, 0x9a, 0xe5,                                      // ldr r1, [r10, #16]
    0x10, 0x20, 0x9b, 0xe5,                                      // ldr r2, [r11, #16]
    0x2c, 0x80, 0x8d, 0xe5,                                      // str r8, [sp, #44]
    0x01, 0x00, 0x81, 0xe2,                                      // add r0, r1, #1
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x18, 0x60, 0x8d, 0xe5,                                      // str r6, [sp, #24]
    0x21, 0x00, 0x00, 0x0a,                                      // beq 0xe84 <finalise+0x214> @ imm = #132
    0x02, 0x00, 0x59, 0xe3,                                      // cmp r9, #2
    0x1b, 0x00, 0x00, 0xba,                                      // blt 0xe74 <finalise+0x204> @ imm = #108
    0x18, 0xe0, 0x9d, 0xe5,                                      // ldr lr, [sp, #24]
    0xaf, 0xcf, 0x8a, 0xe2,                                      // add r12, r10, #700
    0x01, 0x70, 0xa0, 0xe3,                                      // mov r7, #1
    0x0c, 0x10, 0xa0, 0xe1,                                      // mov r1, r12
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x40, 0xa0, 0xe3,                                      // mov r4, #0
    0x44, 0x50, 0x91, 0xe4,                                      // ldr r5, [r1], #68
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x04, 0x00, 0x55, 0xe1,                                      // cmp r5, r4
    0x01, 0x60, 0xa0, 0xc3,                                      // movgt r6, #1
    0x00, 0x00, 0x55, 0xe1,                                      // cmp r5, r0
    0x01, 0x20, 0xa0, 0xb3,                                      // movlt r2, #1
    0x06, 0x20, 0x12, 0xe0,                                      // ands r2, r2, r6
    0x07, 0x30, 0xa0, 0x11,                                      // movne r3, r7
    0x05, 0x40, 0xa0, 0x11,                                      // movne r4, r5
    0x01, 0x70, 0x87, 0xe2,                                      // add r7, r7, #1
    0x07, 0x00, 0x59, 0xe1,                                      // cmp r9, r7
    0xf2, 0xff, 0xff, 0x1a,                                      // bne 0xe1c <finalise+0x1ac> @ imm = #-56
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x06, 0x00, 0x00, 0x0a,                                      // beq 0xe74 <finalise+0x204> @ imm = #24
    0x03, 0x02, 0x83, 0xe0,                                      // add r0, r3, r3, lsl #4
    0x00, 0x01, 0x8a, 0xe0,                                      // add r0, r10, r0, lsl #2
    0x04, 0x30, 0x8e, 0xe4,                                      // str r3, [lr], #4
    0x44, 0x90, 0x9b, 0xe5,                                      // ldr r9, [r11, #68]
    0x78, 0x02, 0x90, 0xe5,                                      // ldr r0, [r0, #632]
    0x01, 0x00, 0x59, 0xe3,                                      // cmp r9, #1
    0xe5, 0xff, 0xff, 0xca,                                      // bgt 0xe0c <finalise+0x19c> @ imm = #-108
    0x18, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #24]
    0x0a, 0x50, 0xa0, 0xe1,                                      // mov r5, r10
    0x20, 0x60, 0x9d, 0xe5,                                      // ldr r6, [sp, #32]
    0x68, 0x00, 0x00, 0xea,                                      // b 0x1028 <finalise+0x3b8> @ imm = #416
    0x28, 0xa0, 0x8d, 0xe5,                                      // str r10, [sp, #40]
    0x09, 0xa1, 0x86, 0xe0,                                      // add r10, r6, r9, lsl #2
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x0a, 0x80, 0xa0, 0xe1,                                      // mov r8, r10
    0x01, 0x20, 0xa0, 0xc3,                                      // movgt r2, #1
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0x10, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #16]
    0x2b, 0x00, 0x00, 0xba,                                      // blt 0xf58 <finalise+0x2e8> @ imm = #172
    0x0a, 0x80, 0xa0, 0xe1,                                      // mov r8, r10
    0x02, 0x00, 0x59, 0xe3,                                      // cmp r9, #2
    0x28, 0x00, 0x00, 0xba,                                      // blt 0xf58 <finalise+0x2e8> @ imm = #160
    0x28, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #40]
    0x0a, 0x80, 0xa0, 0xe1,                                      // mov r8, r10
    0x09, 0xc0, 0xa0, 0xe1,                                      // mov r12, r9
    0xae, 0x1f, 0x81, 0xe2,                                      // add r1, r1, #696
    0x1c, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #28]
    0x1c, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #28]
    0x00, 0x40, 0xa0, 0xe3,                                      // mov r4, #0
    0x01, 0x30, 0xa0, 0xe3,                                      // mov r3, #1
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x44, 0x60, 0x92, 0xe4,                                      // ldr r6, [r2], #68
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x07, 0x00, 0x56, 0xe1,                                      // cmp r6, r7
    0x01, 0x50, 0xa0, 0xc3,                                      // movgt r5, #1
    0x00, 0x00, 0x56, 0xe1,                                      // cmp r6, r0
    0x01, 0x10, 0xa0, 0xb3,                                      // movlt r1, #1
    0x05, 0x10, 0x11, 0xe0,                                      // ands r1, r1, r5
    0x03, 0x40, 0xa0, 0x11,                                      // movne r4, r3
    0x06, 0x70, 0xa0, 0x11,                                      // movne r7, r6
    0x01, 0x30, 0x83, 0xe2,                                      // add r3, r3, #1
    0x03, 0x00, 0x5c, 0xe1,                                      // cmp r12, r3
    0xf2, 0xff, 0xff, 0x1a,                                      // bne 0xed8 <finalise+0x268> @ imm = #-56
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x10, 0x00, 0x00, 0x0a,                                      // beq 0xf58 <finalise+0x2e8> @ imm = #64
    0x20, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #32]
    0x28, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #40]
    0x2c, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #44]
    0x04, 0x30, 0xa0, 0xe1,                                      // mov r3, r4
    0x01, 0x01, 0x8d, 0xe8,                                      // stm sp, {r0, r8}
    0x01, 0x00, 0xa0, 0xe3,                                      // mov r0, #1
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x0b, 0x00, 0xa0, 0xe1,                                      // mov r0, r11
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0xd5, 0x01, 0x00, 0xeb,                                      // bl 0x1694 <visit> @ imm = #1876
    0x00, 0x80, 0xa0, 0xe1,                                      // mov r8, r0
    0x04, 0x02, 0x84, 0xe0,                                      // add r0, r4, r4, lsl #4
    0x00, 0x01, 0x85, 0xe0,                                      // add r0, r5, r0, lsl #2
    0x44, 0xc0, 0x9b, 0xe5,                                      // ldr r12, [r11, #68]
    0x74, 0x02, 0x90, 0xe5,                                      // ldr r0, [r0, #628]
    0x01, 0x00, 0x5c, 0xe3,                                      // cmp r12, #1
    0xdb, 0xff, 0xff, 0xca,                                      // bgt 0xec8 <finalise+0x258> @ imm = #-148
    0x02, 0x00, 0x59, 0xe3,                                      // cmp r9, #2
    0x16, 0x00, 0x00, 0xba,                                      // blt 0xfbc <finalise+0x34c> @ imm = #88
    0x89, 0x01, 0x89, 0xe0,                                      // add r0, r9, r9, lsl #3
    0x00, 0x02, 0x8b, 0xe0,                                      // add r0, r11, r0, lsl #4
    0x20, 0x60, 0x9d, 0xe5,                                      // ldr r6, [sp, #32]
    0x10, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #16]
    0x48, 0x40, 0x40, 0xe2,                                      // sub r4, r0, #72
    0x01, 0x70, 0x89, 0xe2,                                      // add r7, r9, #1
    0x5c, 0x00, 0x9b, 0xe5,                                      // ldr r0, [r11, #92]
    0x00, 0x00, 0xd4, 0xe7,                                      // ldrb r0, [r4, r0]
    0x01, 0x00, 0x10, 0xe3,                                      // tst r0, #1
    0x07, 0x00, 0x00, 0x0a,                                      // beq 0xfa8 <finalise+0x338> @ imm = #28
    0x28, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #40]
    0x2c, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #44]
    0x02, 0x30, 0x47, 0xe2,                                      // sub r3, r7, #2
    0x0b, 0x00, 0xa0, 0xe1,                                      // mov r0, r11
    0x40, 0x01, 0x8d, 0xe8,                                      // stm sp, {r6, r8}
    0x08, 0x50, 0x8d, 0xe5,                                      // str r5, [sp, #8]
    0xbb, 0x01, 0x00, 0xeb,                                      // bl 0x1694 <visit> @ imm = #1772
    0x00, 0x80, 0xa0, 0xe1,                                      // mov r8, r0
    0x01, 0x70, 0x47, 0xe2,                                      // sub r7, r7, #1
    0x90, 0x40, 0x44, 0xe2,                                      // sub r4, r4, #144
    0x02, 0x00, 0x57, 0xe3,                                      // cmp r7, #2
    0xef, 0xff, 0xff, 0x8a,                                      // bhi 0xf78 <finalise+0x308> @ imm = #-68
    0x00, 0x00, 0x00, 0xea,                                      // b 0xfc0 <finalise+0x350> @ imm = #0
    0x20, 0x60, 0x9d, 0xe5,                                      // ldr r6, [sp, #32]
    0x01, 0x00, 0x59, 0xe3,                                      // cmp r9, #1
    0x05, 0x00, 0x00, 0xba,                                      // blt 0xfe0 <finalise+0x370> @ imm = #20
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x06, 0x10, 0xa0, 0xe1,                                      // mov r1, r6
    0x09, 0x20, 0xa0, 0xe1,                                      // mov r2, r9
    0x01, 0x00, 0xc1, 0xe4,                                      // strb r0, [r1], #1
    0x01, 0x20, 0x52, 0xe2,                                      // subs r2, r2, #1
    0xfc, 0xff, 0xff, 0x1a,                                      // bne 0xfd4 <finalise+0x364> @ imm = #-16
    0x09, 0x41, 0x8a, 0xe0,                                      // add r4, r10, r9, lsl #2
    0x08, 0x00, 0x5a, 0xe1,                                      // cmp r10, r8
    0x0d, 0x00, 0x00, 0x9a,                                      // bls 0x1024 <finalise+0x3b4> @ imm = #52
    0x28, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #40]
    0x2c, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp, #44]
    0x00, 0x90, 0xa0, 0xe3,                                      // mov r9, #0
    0x04, 0x30, 0x3a, 0xe5,                                      // ldr r3, [r10, #-4]!
    0x0b, 0x00, 0xa0, 0xe1,                                      // mov r0, r11
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x07, 0x20, 0xa0, 0xe1,                                      // mov r2, r7
    0x00, 0x60, 0x8d, 0xe5,                                      // str r6, [sp]
    0x10, 0x02, 0x8d, 0xe9,                                      // stmib sp, {r4, r9}
    0x9f, 0x01, 0x00, 0xeb,                                      // bl 0x1694 <visit> @ imm = #1660
    0x00, 0x40, 0xa0, 0xe1,                                      // mov r4, r0
    0x08, 0x00, 0x5a, 0xe1,                                      // cmp r10, r8
    0xf5, 0xff, 0xff, 0x8a,                                      // bhi 0xff8 <finalise+0x388> @ imm = #-44
    0x00, 0x00, 0x00, 0xea,                                      // b 0x1028 <finalise+0x3b8> @ imm = #0
    0x28, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #40]
    0x05, 0x80, 0xa0, 0xe1,                                      // mov r8, r5
    0x06, 0x00, 0x54, 0xe1,                                      // cmp r4, r6
    0x66, 0x00, 0x00, 0x2a,                                      // bhs 0x11d0 <finalise+0x560> @ imm = #408
    0x04, 0x90, 0x4b, 0xe2,                                      // sub r9, r11, #4
    0x00, 0xa0, 0xa0, 0xe3,                                      // mov r10, #0
    0x00, 0x30, 0x94, 0xe5,                                      // ldr r3, [r4]
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x5e, 0x00, 0x00, 0x0a,                                      // beq 0x11c4 <finalise+0x554> @ imm = #376
    0x30, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #48]
    0x03, 0x00, 0xd0, 0xe7,                                      // ldrb r0, [r0, r3]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x5a, 0x00, 0x00, 0x1a,                                      // bne 0x11c4 <finalise+0x554> @ imm = #360
    0x5c, 0x00, 0x9b, 0xe5,                                      // ldr r0, [r11, #92]
    0x83, 0x11, 0x83, 0xe0,                                      // add r1, r3, r3, lsl #3
    0x00, 0x00, 0x8b, 0xe0,                                      // add r0, r11, r0
    0x01, 0x02, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #4
    0x48, 0x00, 0xd0, 0xe5,                                      // ldrb r0, [r0, #72]
    0x01, 0x00, 0x10, 0xe3,                                      // tst r0, #1
    0x0a, 0x00, 0x00, 0x1a,                                      // bne 0x10a0 <finalise+0x430> @ imm = #40
    0x03, 0x02, 0x83, 0xe0,                                      // add r0, r3, r3, lsl #4
    0x00, 0x01, 0x88, 0xe0,                                      // add r0, r8, r0, lsl #2
    0x60, 0x02, 0x90, 0xe5,                                      // ldr r0, [r0, #608]
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x25, 0x00, 0x00, 0x0a,                                      // beq 0x1120 <finalise+0x4b0> @ imm = #148
    0x24, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #36]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x4b, 0x00, 0x00, 0x1a,                                      // bne 0x11c4 <finalise+0x554> @ imm = #300
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x45, 0x00, 0x00, 0x0a,                                      // beq 0x11b4 <finalise+0x544> @ imm = #276
    0x48, 0x00, 0x00, 0xea,                                      // b 0x11c4 <finalise+0x554> @ imm = #288
    0xba, 0xaf, 0x07, 0xee,                                      // mcr p15, #0, r10, c7, c10, #5
    0x0c, 0xa0, 0x88, 0xe5,                                      // str r10, [r8, #12]
    0x24, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #36]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x15, 0x00, 0x00, 0x0a,                                      // beq 0x110c <finalise+0x49c> @ imm = #84
    0x00, 0x10, 0x94, 0xe5,                                      // ldr r1, [r4]
    0x5c, 0x00, 0x9b, 0xe5,                                      // ldr r0, [r11, #92]
    0x81, 0x11, 0x81, 0xe0,                                      // add r1, r1, r1, lsl #3
    0x00, 0x00, 0x8b, 0xe0,                                      // add r0, r11, r0
    0x01, 0x02, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #4
    0x7c, 0x70, 0x90, 0xe5,                                      // ldr r7, [r0, #124]
    0x00, 0x00, 0x57, 0xe3,                                      // cmp r7, #0
    0x0d, 0x00, 0x00, 0x0a,                                      // beq 0x110c <finalise+0x49c> @ imm = #52
    0x78, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #120]
    0x68, 0x10, 0x9b, 0xe5,                                      // ldr r1, [r11, #104]
    0x80, 0x01, 0x81, 0xe0,                                      // add r0, r1, r0, lsl #3
    0x87, 0x01, 0x80, 0xe0,                                      // add r0, r0, r7, lsl #3
    0x00, 0x50, 0x89, 0xe0,                                      // add r5, r9, r0
    0x03, 0x00, 0x15, 0xe8,                                      // ldmda r5, {r0, r1}
    0x00, 0x00, 0x8b, 0xe0,                                      // add r0, r11, r0
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x00, 0x00, 0x90, 0x15,                                      // ldrne r0, [r0]
    0x01, 0x70, 0x47, 0xe2,                                      // sub r7, r7, #1
    0x30, 0xff, 0x2f, 0xe1,                                      // blx r0
    0x08, 0x50, 0x45, 0xe2,                                      // sub r5, r5, #8
    0x00, 0x00, 0x57, 0xe3,                                      // cmp r7, #0
    0xf6, 0xff, 0xff, 0x1a,                                      // bne 0x10e8 <finalise+0x478> @ imm = #-40
    0x2c, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #44]
    0x0b, 0x00, 0xa0, 0xe1,                                      // mov r0, r11
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0xc4, 0x00, 0x00, 0xeb,                                      // bl 0x1430 <lock> @ imm = #784
    0x28, 0x00, 0x00, 0xea,                                      // b 0x11c4 <finalise+0x554> @ imm = #160
    0xc5, 0xfe, 0xff, 0xeb,                                      // bl 0xc3c <threadPointer> @ imm = #-1260
    0x00, 0x10, 0x94, 0xe5,                                      // ldr r1, [r4]
    0x01, 0x12, 0x81, 0xe0,                                      // add r1, r1, r1, lsl #4
    0x01, 0x11, 0x88, 0xe0,                                      // add r1, r8, r1, lsl #2
    0x60, 0x02, 0x81, 0xe5,                                      // str r0, [r1, #608]
    0xba, 0xaf, 0x07, 0xee,                                      // mcr p15, #0, r10, c7, c10, #5
    0x0c, 0xa0, 0x88, 0xe5,                                      // str r10, [r8, #12]
    0x00, 0x10, 0x94, 0xe5,                                      // ldr r1, [r4]
    0x5c, 0x00, 0x9b, 0xe5,                                      // ldr r0, [r11, #92]
    0x81, 0x11, 0x81, 0xe0,                                      // add r1, r1, r1, lsl #3
    0x00, 0x00, 0x8b, 0xe0,                                      // add r0, r11, r0
    0x01, 0x02, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #4
    0x7c, 0x70, 0x90, 0xe5,                                      // ldr r7, [r0, #124]
    0x00, 0x00, 0x57, 0xe3,                                      // cmp r7, #0
    0x0d, 0x00, 0x00, 0x0a,                                      // beq 0x1194 <finalise+0x524> @ imm = #52
    0x78, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #120]
    0x68, 0x10, 0x9b, 0xe5,                                      // ldr r1, [r11, #104]
    0x80, 0x01, 0x81, 0xe0,                                      // add r0, r1, r0, lsl #3
    0x87, 0x01, 0x80, 0xe0,                                      // add r0, r0, r7, lsl #3
    0x00, 0x50, 0x89, 0xe0,                                      // add r5, r9, r0
    0x03, 0x00, 0x15, 0xe8,                                      // ldmda r5, {r0, r1}
    0x00, 0x00, 0x8b, 0xe0,                                      // add r0, r11, r0
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x00, 0x00, 0x90, 0x15,                                      // ldrne r0, [r0]
    0x01, 0x70, 0x47, 0xe2,                                      // sub r7, r7, #1
    0x30, 0xff, 0x2f, 0xe1,                                      // blx r0
    0x08, 0x50, 0x45, 0xe2,                                      // sub r5, r5, #8
    0x00, 0x00, 0x57, 0xe3,                                      // cmp r7, #0
    0xf6, 0xff, 0xff, 0x1a,                                      // bne 0x1170 <finalise+0x500> @ imm = #-40
    0x2c, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #44]
    0x0b, 0x00, 0xa0, 0xe1,                                      // mov r0, r11
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0xa2, 0x00, 0x00, 0xeb,                                      // bl 0x1430 <lock> @ imm = #648
    0x24, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #36]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x04, 0x00, 0x00, 0x1a,                                      // bne 0x11c4 <finalise+0x554> @ imm = #16
    0x00, 0x30, 0x94, 0xe5,                                      // ldr r3, [r4]
    0x2c, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #44]
    0x0b, 0x00, 0xa0, 0xe1,                                      // mov r0, r11
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0xba, 0x00, 0x00, 0xeb,                                      // bl 0x14b0 <unload> @ imm = #744
    0x04, 0x40, 0x84, 0xe2,                                      // add r4, r4, #4
    0x06, 0x00, 0x54, 0xe1,                                      // cmp r4, r6
    0x9a, 0xff, 0xff, 0x3a,                                      // blo 0x103c <finalise+0x3cc> @ imm = #-408
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0xba, 0x2f, 0x07, 0xee,                                      // mcr p15, #0, r2, c7, c10, #5
    0x0c, 0x20, 0x88, 0xe5,                                      // str r2, [r8, #12]
    0x14, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #20]
    0x18, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #24]
    0x02, 0x0b, 0x51, 0xe3,                                      // cmp r1, #2048
    0x05, 0x00, 0x00, 0xda,                                      // ble 0x1204 <finalise+0x594> @ imm = #20
    0x5b, 0x30, 0xa0, 0xe3,                                      // mov r3, #91
    0x0c, 0x00, 0x8d, 0xe9,                                      // stmib sp, {r2, r3}
    0x00, 0x20, 0x8d, 0xe5,                                      // str r2, [sp]
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x87, 0xfe, 0xff, 0xeb,                                      // bl 0xc24 <systemCall> @ imm = #-1508
    0x34, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #52
    0x02, 0xdb, 0x8d, 0xe2,                                      // add sp, sp, #2048
    0xf0, 0x8f, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, r11, pc}
    // realOf:
    0xf0, 0x4f, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r10, r11, lr}
    0x4c, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #76
    0x00, 0x50, 0xa0, 0xe1,                                      // mov r5, r0
    0x03, 0x01, 0x80, 0xe0,                                      // add r0, r0, r3, lsl #2
    0x1c, 0x20, 0x90, 0xe5,                                      // ldr r2, [r0, #28]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x1c, 0x00, 0x00, 0x0a,                                      // beq 0x12a0 <realOf+0x90> @ imm = #112
    0x10, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #16]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x1b, 0x00, 0x00, 0x0a,                                      // beq 0x12a8 <realOf+0x98> @ imm = #108
    0x03, 0x11, 0x81, 0xe0,                                      // add r1, r1, r3, lsl #2
    0x1c, 0x00, 0x91, 0xe5,                                      // ldr r0, [r1, #28]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x76, 0x00, 0x00, 0x1a,                                      // bne 0x1424 <realOf+0x214> @ imm = #472
    0x01, 0x00, 0xa0, 0xe3,                                      // mov r0, #1
    0x44, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #68]
    0x40, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #64]
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x3c, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #60]
    0x38, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #56]
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x02, 0x30, 0xf0, 0xe7,                                      // ldrb r3, [r0, r2]!
    0x34, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #52]
    0x08, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #8]
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x0d, 0x00, 0x00, 0x0a,                                      // beq 0x12b0 <realOf+0xa0> @ imm = #52
    0x05, 0x20, 0x82, 0xe0,                                      // add r2, r2, r5
    0x01, 0x70, 0x82, 0xe2,                                      // add r7, r2, #1
    0x05, 0x20, 0xa0, 0xe3,                                      // mov r2, #5
    0x15, 0x2c, 0x82, 0xe3,                                      // orr r2, r2, #5376
    0x82, 0x22, 0x82, 0xe0,                                      // add r2, r2, r2, lsl #5
    0x03, 0x20, 0x82, 0xe0,                                      // add r2, r2, r3
    0x01, 0x30, 0xd7, 0xe4,                                      // ldrb r3, [r7], #1
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0xfa, 0xff, 0xff, 0x1a,                                      // bne 0x1288 <realOf+0x78> @ imm = #-24
    0x05, 0x00, 0x00, 0xea,                                      // b 0x12b8 <realOf+0xa8> @ imm = #20
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x5e, 0x00, 0x00, 0xea,                                      // b 0x1424 <realOf+0x214> @ imm = #376
    0x02, 0x00, 0x95, 0xe7,                                      // ldr r0, [r5, r2]
    0x5c, 0x00, 0x00, 0xea,                                      // b 0x1424 <realOf+0x214> @ imm = #368
    0x05, 0x20, 0xa0, 0xe3,                                      // mov r2, #5
    0x15, 0x2c, 0x82, 0xe3,                                      // orr r2, r2, #5376
    0x48, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #72]
    0x0c, 0x00, 0x95, 0xe8,                                      // ldm r5, {r2, r3}
    0x02, 0x20, 0x95, 0xe7,                                      // ldr r2, [r5, r2]
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x1c, 0x10, 0x81, 0xe2,                                      // add r1, r1, #28
    0x00, 0x00, 0x52, 0x13,                                      // cmpne r2, #0
    0x00, 0x20, 0x92, 0x15,                                      // ldrne r2, [r2]
    0x04, 0x60, 0x92, 0xe5,                                      // ldr r6, [r2, #4]
    0x00, 0x00, 0x56, 0xe3,                                      // cmp r6, #0
    0x4e, 0x00, 0x00, 0x0a,                                      // beq 0x141c <realOf+0x20c> @ imm = #312
    0x18, 0xc0, 0x8d, 0xe2,                                      // add r12, sp, #24
    0x00, 0x00, 0x85, 0xe0,                                      // add r0, r5, r0
    0x14, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #20]
    0x04, 0x00, 0x8c, 0xe3,                                      // orr r0, r12, #4
    0x0c, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #12]
    0x0c, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #12]
    0x10, 0x50, 0x8d, 0xe5,                                      // str r5, [sp, #16]
    0x0c, 0xb0, 0x8c, 0xe2,                                      // add r11, r12, #12
    0x08, 0x80, 0x8c, 0xe2,                                      // add r8, r12, #8
    0xf9, 0x52, 0xe0, 0xe3,                                      // mvn r5, #-1879048177
    0x10, 0x00, 0x8c, 0xe2,                                      // add r0, r12, #16
    0x04, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #4]
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x00, 0xa0, 0x96, 0xe5,                                      // ldr r10, [r6]
    0x14, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #20]
    0x00, 0x00, 0x5a, 0xe1,                                      // cmp r10, r0
    0x08, 0x90, 0x96, 0x15,                                      // ldrne r9, [r6, #8]
    0x00, 0x00, 0x59, 0x13,                                      // cmpne r9, #0
    0x03, 0x00, 0x00, 0x1a,                                      // bne 0x133c <realOf+0x12c> @ imm = #12
    0x0c, 0x60, 0x96, 0xe5,                                      // ldr r6, [r6, #12]
    0x00, 0x00, 0x56, 0xe3,                                      // cmp r6, #0
    0xf6, 0xff, 0xff, 0x1a,                                      // bne 0x1314 <realOf+0x104> @ imm = #-40
    0x34, 0x00, 0x00, 0xea,                                      // b 0x1410 <realOf+0x200> @ imm = #208
    0x0c, 0x00, 0xa0, 0xe1,                                      // mov r0, r12
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x1c, 0x20, 0xa0, 0xe3,                                      // mov r2, #28
    0xbd, 0x0b, 0x00, 0xeb,                                      // bl 0x4244 <memset> @ imm = #12020
    0x00, 0x20, 0x99, 0xe5,                                      // ldr r2, [r9]
    0x18, 0xc0, 0x8d, 0xe2,                                      // add r12, sp, #24
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xf3, 0xff, 0xff, 0x0a,                                      // beq 0x132c <realOf+0x11c> @ imm = #-52
    0x10, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #16]
    0x04, 0x30, 0x89, 0xe2,                                      // add r3, r9, #4
    0x08, 0xe0, 0x9d, 0xe5,                                      // ldr lr, [sp, #8]
    0xbc, 0x90, 0x9f, 0xe5,                                      // ldr r9, [pc, #188] @ 0x142c <$d.4>
    0x00, 0x00, 0x4a, 0xe0,                                      // sub r0, r10, r0
    0x03, 0x10, 0xa0, 0xe1,                                      // mov r1, r3
    0x00, 0x30, 0x93, 0xe5,                                      // ldr r3, [r3]
    0x05, 0x00, 0x52, 0xe3,                                      // cmp r2, #5
    0x08, 0x00, 0x00, 0xda,                                      // ble 0x13a4 <realOf+0x194> @ imm = #32
    0x05, 0x00, 0x52, 0xe1,                                      // cmp r2, r5
    0x0d, 0x00, 0x00, 0x0a,                                      // beq 0x13c0 <realOf+0x1b0> @ imm = #52
    0x08, 0x70, 0xa0, 0xe1,                                      // mov r7, r8
    0x09, 0x00, 0x52, 0xe1,                                      // cmp r2, r9
    0x0b, 0x00, 0x00, 0x0a,                                      // beq 0x13c4 <realOf+0x1b4> @ imm = #44
    0x06, 0x00, 0x52, 0xe3,                                      // cmp r2, #6
    0x0b, 0x00, 0x00, 0x1a,                                      // bne 0x13cc <realOf+0x1bc> @ imm = #44
    0x0c, 0x70, 0xa0, 0xe1,                                      // mov r7, r12
    0x07, 0x00, 0x00, 0xea,                                      // b 0x13c4 <realOf+0x1b4> @ imm = #28
    0x0b, 0x70, 0xa0, 0xe1,                                      // mov r7, r11
    0x04, 0x00, 0x52, 0xe3,                                      // cmp r2, #4
    0x04, 0x00, 0x00, 0x0a,                                      // beq 0x13c4 <realOf+0x1b4> @ imm = #16
    0x04, 0x70, 0xa0, 0xe1,                                      // mov r7, r4
    0x05, 0x00, 0x52, 0xe3,                                      // cmp r2, #5
    0x01, 0x00, 0x00, 0x0a,                                      // beq 0x13c4 <realOf+0x1b4> @ imm = #4
    0x02, 0x00, 0x00, 0xea,                                      // b 0x13cc <realOf+0x1bc> @ imm = #8
    0x0e, 0x70, 0xa0, 0xe1,                                      // mov r7, lr
    0x03, 0x20, 0x80, 0xe0,                                      // add r2, r0, r3
    0x00, 0x20, 0x87, 0xe5,                                      // str r2, [r7]
    0x04, 0x20, 0x91, 0xe5,                                      // ldr r2, [r1, #4]
    0x08, 0x30, 0x81, 0xe2,                                      // add r3, r1, #8
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xe4, 0xff, 0xff, 0x1a,                                      // bne 0x1370 <realOf+0x160> @ imm = #-112
    0x18, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #24]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xd0, 0xff, 0xff, 0x0a,                                      // beq 0x132c <realOf+0x11c> @ imm = #-192
    0x10, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #16]
    0x0c, 0x10, 0xa0, 0xe1,                                      // mov r1, r12
    0x34, 0x20, 0x8d, 0xe2,                                      // add r2, sp, #52
    0x84, 0x0a, 0x00, 0xeb,                                      // bl 0x3e0c <find> @ imm = #10768
    0x18, 0xc0, 0x8d, 0xe2,                                      // add r12, sp, #24
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xc9, 0xff, 0xff, 0x0a,                                      // beq 0x132c <realOf+0x11c> @ imm = #-220
    0x04, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #4]
    0x00, 0x00, 0x8a, 0xe0,                                      // add r0, r10, r0
    0x00, 0x00, 0x00, 0xea,                                      // b 0x1414 <realOf+0x204> @ imm = #0
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x04, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #4]
    0x00, 0x00, 0x00, 0xea,                                      // b 0x1420 <realOf+0x210> @ imm = #0
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x00, 0x81, 0xe5,                                      // str r0, [r1]
    0x4c, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #76
    0xf0, 0x8f, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, r11, pc}
    0xf5, 0xfe, 0xff, 0x6f,                                      // .word 0x6ffffef5
    // lock:
    0xf0, 0x48, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r11, lr}
    0x10, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #16
    0x0c, 0x40, 0x81, 0xe2,                                      // add r4, r1, #12
    0x01, 0x00, 0xa0, 0xe3,                                      // mov r0, #1
    0x9f, 0x1f, 0x94, 0xe1,                                      // ldrex r1, [r4]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x03, 0x00, 0x00, 0x1a,                                      // bne 0x145c <lock+0x2c> @ imm = #12
    0x90, 0x1f, 0x84, 0xe1,                                      // strex r1, r0, [r4]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xf9, 0xff, 0xff, 0x1a,                                      // bne 0x1440 <lock+0x10> @ imm = #-28
    0x10, 0x00, 0x00, 0xea,                                      // b 0x14a0 <lock+0x70> @ imm = #64
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
    0xe6, 0xfd, 0xff, 0xeb,                                      // bl 0xc24 <systemCall> @ imm = #-2152
    0x9f, 0x0f, 0x94, 0xe1,                                      // ldrex r0, [r4]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xf4, 0xff, 0xff, 0x1a,                                      // bne 0x1468 <lock+0x38> @ imm = #-48
    0x97, 0x0f, 0x84, 0xe1,                                      // strex r0, r7, [r4]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xf9, 0xff, 0xff, 0x1a,                                      // bne 0x1488 <lock+0x58> @ imm = #-28
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
    0x0d, 0x00, 0x00, 0xba,                                      // blt 0x1500 <unload+0x50> @ imm = #52
    0x44, 0x20, 0x90, 0xe5,                                      // ldr r2, [r0, #68]
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x02, 0x22, 0x82, 0xe0,                                      // add r2, r2, r2, lsl #4
    0x02, 0x21, 0x81, 0xe0,                                      // add r2, r1, r2, lsl #2
    0x92, 0x4f, 0x82, 0xe2,                                      // add r4, r2, #584
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x05, 0x61, 0x94, 0xe7,                                      // ldr r6, [r4, r5, lsl #2]
    0x01, 0x50, 0x85, 0xe2,                                      // add r5, r5, #1
    0x03, 0x00, 0x56, 0xe1,                                      // cmp r6, r3
    0x02, 0x61, 0x84, 0x17,                                      // strne r6, [r4, r2, lsl #2]
    0x14, 0xe0, 0x91, 0x15,                                      // ldrne lr, [r1, #20]
    0x01, 0x20, 0x82, 0x12,                                      // addne r2, r2, #1
    0x0e, 0x00, 0x55, 0xe1,                                      // cmp r5, lr
    0xf7, 0xff, 0xff, 0xba,                                      // blt 0x14e0 <unload+0x30> @ imm = #-36
    0x14, 0x20, 0x81, 0xe5,                                      // str r2, [r1, #20]
    0x03, 0x22, 0x83, 0xe0,                                      // add r2, r3, r3, lsl #4
    0x02, 0xe1, 0x81, 0xe0,                                      // add lr, r1, r2, lsl #2
    0x44, 0x20, 0x90, 0xe5,                                      // ldr r2, [r0, #68]
    0x6c, 0xc2, 0x8e, 0xe5,                                      // str r12, [lr, #620]
    0x70, 0xc2, 0x8e, 0xe5,                                      // str r12, [lr, #624]
    0x01, 0x00, 0x52, 0xe3,                                      // cmp r2, #1
    0x74, 0xc2, 0x8e, 0xe5,                                      // str r12, [lr, #628]
    0x78, 0xc2, 0x8e, 0xe5,                                      // str r12, [lr, #632]
    0x64, 0xc2, 0x8e, 0xe5,                                      // str r12, [lr, #612]
    0x11, 0x00, 0x00, 0xba,                                      // blt 0x1574 <unload+0xc4> @ imm = #68
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
    0x48, 0xc2, 0xc2, 0xe5,                                      // strb r12, [r2, #584]
    0x44, 0x20, 0x90, 0xe5,                                      // ldr r2, [r0, #68]
    0x02, 0x00, 0x54, 0xe1,                                      // cmp r4, r2
    0xef, 0xff, 0xff, 0xba,                                      // blt 0x1534 <unload+0x84> @ imm = #-68
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x4c, 0x02, 0x8e, 0xe5,                                      // str r0, [lr, #588]
    0x88, 0x02, 0x8e, 0xe5,                                      // str r0, [lr, #648]
    0xba, 0x0f, 0x07, 0xee,                                      // mcr p15, #0, r0, c7, c10, #5
    0x60, 0x02, 0x8e, 0xe5,                                      // str r0, [lr, #608]
    0x70, 0x80, 0xbd, 0xe8,                                      // pop {r4, r5, r6, pc}
    // markUsed:
    0xf0, 0x4f, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r10, r11, lr}
    0x04, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #4
    0x28, 0x90, 0x9d, 0xe5,                                      // ldr r9, [sp, #40]
    0x00, 0x70, 0xa0, 0xe1,                                      // mov r7, r0
    0x03, 0x00, 0xd9, 0xe7,                                      // ldrb r0, [r9, r3]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x38, 0x00, 0x00, 0x1a,                                      // bne 0x168c <markUsed+0x100> @ imm = #224
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
    0x0e, 0x00, 0x00, 0xba,                                      // blt 0x1614 <markUsed+0x88> @ imm = #56
    0x50, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #80]
    0x64, 0x10, 0x97, 0xe5,                                      // ldr r1, [r7, #100]
    0x00, 0x01, 0x81, 0xe0,                                      // add r0, r1, r0, lsl #2
    0x00, 0x50, 0x87, 0xe0,                                      // add r5, r7, r0
    0x00, 0x30, 0x95, 0xe5,                                      // ldr r3, [r5]
    0x01, 0x00, 0x53, 0xe3,                                      // cmp r3, #1
    0x04, 0x00, 0x00, 0xba,                                      // blt 0x1608 <markUsed+0x7c> @ imm = #16
    0x07, 0x00, 0xa0, 0xe1,                                      // mov r0, r7
    0x06, 0x10, 0xa0, 0xe1,                                      // mov r1, r6
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x00, 0x90, 0x8d, 0xe5,                                      // str r9, [sp]
    0xe0, 0xff, 0xff, 0xeb,                                      // bl 0x158c <markUsed> @ imm = #-128
    0x04, 0x50, 0x85, 0xe2,                                      // add r5, r5, #4
    0x01, 0x40, 0x54, 0xe2,                                      // subs r4, r4, #1
    0xf4, 0xff, 0xff, 0x1a,                                      // bne 0x15e8 <markUsed+0x5c> @ imm = #-48
    0x44, 0x00, 0x97, 0xe5,                                      // ldr r0, [r7, #68]
    0x02, 0x00, 0x50, 0xe3,                                      // cmp r0, #2
    0x1a, 0x00, 0x00, 0xba,                                      // blt 0x168c <markUsed+0x100> @ imm = #104
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
    0x48, 0x12, 0xd1, 0xe5,                                      // ldrb r1, [r1, #584]
    0x31, 0x02, 0x1a, 0xe1,                                      // tst r10, r1, lsr r2
    0x06, 0x00, 0x00, 0x0a,                                      // beq 0x1680 <markUsed+0xf4> @ imm = #24
    0x07, 0x00, 0xa0, 0xe1,                                      // mov r0, r7
    0x06, 0x10, 0xa0, 0xe1,                                      // mov r1, r6
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x04, 0x30, 0xa0, 0xe1,                                      // mov r3, r4
    0x00, 0x90, 0x8d, 0xe5,                                      // str r9, [sp]
    0xc3, 0xff, 0xff, 0xeb,                                      // bl 0x158c <markUsed> @ imm = #-244
    0x44, 0x00, 0x97, 0xe5,                                      // ldr r0, [r7, #68]
    0x01, 0x40, 0x84, 0xe2,                                      // add r4, r4, #1
    0x00, 0x00, 0x54, 0xe1,                                      // cmp r4, r0
    0xe6, 0xff, 0xff, 0xba,                                      // blt 0x1628 <markUsed+0x9c> @ imm = #-104
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
    0x3d, 0x00, 0x00, 0x1a,                                      // bne 0x17b0 <visit+0x11c> @ imm = #244
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
    0x0f, 0x00, 0x00, 0xba,                                      // blt 0x1728 <visit+0x94> @ imm = #60
    0x58, 0x10, 0x91, 0xe5,                                      // ldr r1, [r1, #88]
    0x64, 0x20, 0x97, 0xe5,                                      // ldr r2, [r7, #100]
    0x01, 0x11, 0x82, 0xe0,                                      // add r1, r2, r1, lsl #2
    0x01, 0x50, 0x87, 0xe0,                                      // add r5, r7, r1
    0x00, 0x30, 0x95, 0xe5,                                      // ldr r3, [r5]
    0x01, 0x00, 0x53, 0xe3,                                      // cmp r3, #1
    0x05, 0x00, 0x00, 0xba,                                      // blt 0x171c <visit+0x88> @ imm = #20
    0x01, 0x02, 0x8d, 0xe9,                                      // stmib sp, {r0, r9}
    0x07, 0x00, 0xa0, 0xe1,                                      // mov r0, r7
    0x06, 0x10, 0xa0, 0xe1,                                      // mov r1, r6
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x00, 0x80, 0x8d, 0xe5,                                      // str r8, [sp]
    0xdd, 0xff, 0xff, 0xeb,                                      // bl 0x1694 <visit> @ imm = #-140
    0x04, 0x50, 0x85, 0xe2,                                      // add r5, r5, #4
    0x01, 0x40, 0x54, 0xe2,                                      // subs r4, r4, #1
    0xf3, 0xff, 0xff, 0x1a,                                      // bne 0x16f8 <visit+0x64> @ imm = #-52
    0x00, 0x00, 0x59, 0xe3,                                      // cmp r9, #0
    0x1e, 0x00, 0x00, 0x0a,                                      // beq 0x17ac <visit+0x118> @ imm = #120
    0x44, 0x10, 0x97, 0xe5,                                      // ldr r1, [r7, #68]
    0x02, 0x00, 0x51, 0xe3,                                      // cmp r1, #2
    0x1b, 0x00, 0x00, 0xba,                                      // blt 0x17ac <visit+0x118> @ imm = #108
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
    0x48, 0x12, 0xd1, 0xe5,                                      // ldrb r1, [r1, #584]
    0x31, 0x02, 0x19, 0xe1,                                      // tst r9, r1, lsr r2
    0x05, 0x00, 0x00, 0x0a,                                      // beq 0x17a0 <visit+0x10c> @ imm = #20
    0x01, 0x02, 0x8d, 0xe9,                                      // stmib sp, {r0, r9}
    0x07, 0x00, 0xa0, 0xe1,                                      // mov r0, r7
    0x06, 0x10, 0xa0, 0xe1,                                      // mov r1, r6
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x00, 0x80, 0x8d, 0xe5,                                      // str r8, [sp]
    0xbc, 0xff, 0xff, 0xeb,                                      // bl 0x1694 <visit> @ imm = #-272
    0x01, 0x40, 0x44, 0xe2,                                      // sub r4, r4, #1
    0x02, 0x00, 0x54, 0xe3,                                      // cmp r4, #2
    0xe5, 0xff, 0xff, 0xca,                                      // bgt 0x1744 <visit+0xb0> @ imm = #-108
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
    0xaa, 0x00, 0x00, 0x0a,                                      // beq 0x1a98 <open+0x2e0> @ imm = #680
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x44, 0x00, 0x91, 0x15,                                      // ldrne r0, [r1, #68]
    0x03, 0xa0, 0xa0, 0xe1,                                      // mov r10, r3
    0x24, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #36]
    0x00, 0x00, 0x50, 0x13,                                      // cmpne r0, #0
    0x26, 0x00, 0x00, 0x1a,                                      // bne 0x18a0 <open+0xe8> @ imm = #152
    0x03, 0x00, 0x18, 0xe3,                                      // tst r8, #3
    0x1c, 0x40, 0x8d, 0xe5,                                      // str r4, [sp, #28]
    0x02, 0x00, 0x00, 0x1a,                                      // bne 0x181c <open+0x64> @ imm = #8
    0x10, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #16]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x3a, 0x00, 0x00, 0x0a,                                      // beq 0x1908 <open+0x150> @ imm = #232
    0x20, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #32]
    0x04, 0x00, 0xa0, 0xe1,                                      // mov r0, r4
    0x06, 0x30, 0xa0, 0xe1,                                      // mov r3, r6
    0x4a, 0x06, 0x00, 0xeb,                                      // bl 0x3158 <named> @ imm = #6440
    0x00, 0x30, 0xa0, 0xe1,                                      // mov r3, r0
    0x01, 0x00, 0x70, 0xe3,                                      // cmn r0, #1
    0x10, 0x00, 0x00, 0xda,                                      // ble 0x187c <open+0xc4> @ imm = #64
    0x24, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #36]
    0x01, 0x00, 0x53, 0xe3,                                      // cmp r3, #1
    0x30, 0x00, 0x00, 0xba,                                      // blt 0x1908 <open+0x150> @ imm = #192
    0x5c, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #92]
    0x83, 0x21, 0x83, 0xe0,                                      // add r2, r3, r3, lsl #3
    0x00, 0x00, 0x84, 0xe0,                                      // add r0, r4, r0
    0x02, 0x02, 0x80, 0xe0,                                      // add r0, r0, r2, lsl #4
    0x48, 0x00, 0xd0, 0xe5,                                      // ldrb r0, [r0, #72]
    0x08, 0x00, 0x10, 0xe3,                                      // tst r0, #8
    0x27, 0x00, 0x00, 0x1a,                                      // bne 0x1900 <open+0x148> @ imm = #156
    0x20, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #32]
    0x04, 0x00, 0xa0, 0xe1,                                      // mov r0, r4
    0x40, 0x08, 0x8d, 0xe8,                                      // stm sp, {r6, r11}
    0x29, 0x03, 0x00, 0xeb,                                      // bl 0x2518 <openNumber> @ imm = #3236
    0x01, 0x50, 0xa0, 0xe3,                                      // mov r5, #1
    0x00, 0x00, 0x8a, 0xe5,                                      // str r0, [r10]
    0x86, 0x00, 0x00, 0xea,                                      // b 0x1a98 <open+0x2e0> @ imm = #536
    0x24, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #36]
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x00, 0x20, 0xd0, 0xe5,                                      // ldrb r2, [r0]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xea, 0xff, 0xff, 0x0a,                                      // beq 0x183c <open+0x84> @ imm = #-88
    0x2f, 0x00, 0x52, 0xe3,                                      // cmp r2, #47
    0x28, 0x00, 0x00, 0x0a,                                      // beq 0x193c <open+0x184> @ imm = #160
    0x01, 0x00, 0x80, 0xe2,                                      // add r0, r0, #1
    0xf8, 0xff, 0xff, 0xea,                                      // b 0x1884 <open+0xcc> @ imm = #-32
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
    0xd5, 0xfc, 0xff, 0xeb,                                      // bl 0xc24 <systemCall> @ imm = #-3244
    0x24, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #36]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xca, 0xff, 0xff, 0x4a,                                      // bmi 0x1804 <open+0x4c> @ imm = #-216
    0x40, 0x00, 0x91, 0xe5,                                      // ldr r0, [r1, #64]
    0x2c, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #44]
    0x00, 0x00, 0x52, 0xe1,                                      // cmp r2, r0
    0xc6, 0xff, 0xff, 0x1a,                                      // bne 0x1804 <open+0x4c> @ imm = #-232
    0x44, 0x00, 0x91, 0xe5,                                      // ldr r0, [r1, #68]
    0x38, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #56]
    0x00, 0x00, 0x52, 0xe1,                                      // cmp r2, r0
    0x00, 0x00, 0xa0, 0x03,                                      // moveq r0, #0
    0x00, 0x00, 0x8a, 0x05,                                      // streq r0, [r10]
    0xc0, 0xff, 0xff, 0xea,                                      // b 0x1804 <open+0x4c> @ imm = #-256
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x00, 0x8a, 0xe5,                                      // str r0, [r10]
    0x04, 0x00, 0x18, 0xe3,                                      // tst r8, #4
    0x61, 0x00, 0x00, 0x1a,                                      // bne 0x1a98 <open+0x2e0> @ imm = #388
    0x50, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #80]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x5e, 0x00, 0x00, 0x0a,                                      // beq 0x1a98 <open+0x2e0> @ imm = #376
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x00, 0x10, 0xd0, 0xe5,                                      // ldrb r1, [r0]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x5a, 0x00, 0x00, 0x0a,                                      // beq 0x1a98 <open+0x2e0> @ imm = #360
    0x2f, 0x00, 0x51, 0xe3,                                      // cmp r1, #47
    0x19, 0x00, 0x00, 0x0a,                                      // beq 0x199c <open+0x1e4> @ imm = #100
    0x01, 0x00, 0x80, 0xe2,                                      // add r0, r0, #1
    0xf8, 0xff, 0xff, 0xea,                                      // b 0x1920 <open+0x168> @ imm = #-32
    0x00, 0x00, 0xd6, 0xe5,                                      // ldrb r0, [r6]
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x2f, 0xc0, 0xa0, 0xe3,                                      // mov r12, #47
    0x2f, 0x00, 0x50, 0xe3,                                      // cmp r0, #47
    0x28, 0x30, 0x8d, 0xe5,                                      // str r3, [sp, #40]
    0x58, 0x00, 0x00, 0x0a,                                      // beq 0x1ab8 <open+0x300> @ imm = #352
    0xb7, 0x00, 0xa0, 0xe3,                                      // mov r0, #183
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x2c, 0x00, 0x8d, 0xe2,                                      // add r0, sp, #44
    0x01, 0x1a, 0xa0, 0xe3,                                      // mov r1, #4096
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x00, 0x70, 0x8d, 0xe5,                                      // str r7, [sp]
    0x04, 0x70, 0x8d, 0xe5,                                      // str r7, [sp, #4]
    0xa9, 0xfc, 0xff, 0xeb,                                      // bl 0xc24 <systemCall> @ imm = #-3420
    0x01, 0x00, 0x50, 0xe2,                                      // subs r0, r0, #1
    0x48, 0x00, 0x00, 0xda,                                      // ble 0x1aa8 <open+0x2f0> @ imm = #288
    0x00, 0xc0, 0xd6, 0xe5,                                      // ldrb r12, [r6]
    0x01, 0x70, 0x50, 0xe2,                                      // subs r7, r0, #1
    0x00, 0x70, 0xa0, 0x11,                                      // movne r7, r0
    0x00, 0x00, 0x5c, 0xe3,                                      // cmp r12, #0
    0x47, 0x00, 0x00, 0x1a,                                      // bne 0x1ab8 <open+0x300> @ imm = #284
    0x8c, 0x00, 0x00, 0xea,                                      // b 0x1bd0 <open+0x418> @ imm = #560
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
    0x96, 0xfc, 0xff, 0xeb,                                      // bl 0xc24 <systemCall> @ imm = #-3496
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x2c, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #44]
    0x30, 0x00, 0x00, 0x4a,                                      // bmi 0x1a98 <open+0x2e0> @ imm = #192
    0xb4, 0x10, 0xa0, 0xe3,                                      // mov r1, #180
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x08, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #8]
    0x2c, 0x10, 0x8e, 0xe2,                                      // add r1, lr, #44
    0x30, 0x20, 0xa0, 0xe3,                                      // mov r2, #48
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x50, 0x8d, 0xe5,                                      // str r5, [sp]
    0x04, 0x50, 0x8d, 0xe5,                                      // str r5, [sp, #4]
    0x8a, 0xfc, 0xff, 0xeb,                                      // bl 0xc24 <systemCall> @ imm = #-3544
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x56, 0x60, 0x8e, 0xe2,                                      // add r6, lr, #86
    0x30, 0x00, 0x50, 0xe3,                                      // cmp r0, #48
    0x19, 0x00, 0x00, 0xba,                                      // blt 0x1a70 <open+0x2b8> @ imm = #100
    0x2a, 0x00, 0x56, 0xe5,                                      // ldrb r0, [r6, #-42]
    0x7f, 0x00, 0x50, 0xe3,                                      // cmp r0, #127
    0xb0, 0x00, 0xd6, 0x01,                                      // ldrheq r0, [r6]
    0x20, 0x00, 0x50, 0x03,                                      // cmpeq r0, #32
    0x14, 0x00, 0x00, 0x1a,                                      // bne 0x1a70 <open+0x2b8> @ imm = #80
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
    0x71, 0xfc, 0xff, 0xeb,                                      // bl 0xc24 <systemCall> @ imm = #-3644
    0x85, 0x02, 0x50, 0xe1,                                      // cmp r0, r5, lsl #5
    0x30, 0x04, 0x9d, 0xa5,                                      // ldrge r0, [sp, #1072]
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x01, 0x00, 0x50, 0xa3,                                      // cmpge r0, #1
    0xde, 0x00, 0x00, 0xaa,                                      // bge 0x1dec <open+0x634> @ imm = #888
    0x2c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #44]
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x06, 0x10, 0xa0, 0xe3,                                      // mov r1, #6
    0x08, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #8]
    0x00, 0x20, 0x8d, 0xe5,                                      // str r2, [sp]
    0x04, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #4]
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x62, 0xfc, 0xff, 0xeb,                                      // bl 0xc24 <systemCall> @ imm = #-3704
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x5c, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #92
    0x01, 0xda, 0x8d, 0xe2,                                      // add sp, sp, #4096
    0xf0, 0x8f, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, r11, pc}
    0x00, 0x00, 0xd6, 0xe5,                                      // ldrb r0, [r6]
    0x2f, 0xc0, 0xa0, 0xe3,                                      // mov r12, #47
    0x2f, 0x00, 0x50, 0xe3,                                      // cmp r0, #47
    0x54, 0x00, 0x00, 0x1a,                                      // bne 0x1c0c <open+0x454> @ imm = #336
    0x2c, 0x00, 0x8d, 0xe2,                                      // add r0, sp, #44
    0x01, 0xe0, 0x80, 0xe2,                                      // add lr, r0, #1
    0x01, 0x20, 0x40, 0xe2,                                      // sub r2, r0, #1
    0x06, 0x50, 0xa0, 0xe1,                                      // mov r5, r6
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x00, 0x90, 0xa0, 0xe3,                                      // mov r9, #0
    0x0c, 0x30, 0xa0, 0xe1,                                      // mov r3, r12
    0x02, 0x00, 0x00, 0xea,                                      // b 0x1ae4 <open+0x32c> @ imm = #8
    0x09, 0x10, 0x80, 0xe0,                                      // add r1, r0, r9
    0x01, 0x90, 0x89, 0xe2,                                      // add r9, r9, #1
    0x01, 0x30, 0xd1, 0xe5,                                      // ldrb r3, [r1, #1]
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x2f, 0x00, 0x53, 0x13,                                      // cmpne r3, #47
    0xf9, 0xff, 0xff, 0x1a,                                      // bne 0x1ad8 <open+0x320> @ imm = #-28
    0x09, 0x50, 0x80, 0xe0,                                      // add r5, r0, r9
    0x2f, 0x00, 0x53, 0xe3,                                      // cmp r3, #47
    0x01, 0x00, 0x00, 0x1a,                                      // bne 0x1b04 <open+0x34c> @ imm = #4
    0x01, 0x30, 0xf5, 0xe5,                                      // ldrb r3, [r5, #1]!
    0xfb, 0xff, 0xff, 0xea,                                      // b 0x1af4 <open+0x33c> @ imm = #-20
    0x02, 0x00, 0x59, 0xe3,                                      // cmp r9, #2
    0x04, 0x00, 0x00, 0x0a,                                      // beq 0x1b20 <open+0x368> @ imm = #16
    0x01, 0x00, 0x59, 0xe3,                                      // cmp r9, #1
    0x12, 0x00, 0x00, 0x0a,                                      // beq 0x1b60 <open+0x3a8> @ imm = #72
    0x00, 0x00, 0x59, 0xe3,                                      // cmp r9, #0
    0x12, 0x00, 0x00, 0x0a,                                      // beq 0x1b68 <open+0x3b0> @ imm = #72
    0x13, 0x00, 0x00, 0xea,                                      // b 0x1b70 <open+0x3b8> @ imm = #76
    0x2e, 0x00, 0x5c, 0xe3,                                      // cmp r12, #46
    0x01, 0x10, 0xd0, 0x05,                                      // ldrbeq r1, [r0, #1]
    0x2e, 0x00, 0x51, 0x03,                                      // cmpeq r1, #46
    0x0f, 0x00, 0x00, 0x1a,                                      // bne 0x1b70 <open+0x3b8> @ imm = #60
    0x01, 0x00, 0x57, 0xe3,                                      // cmp r7, #1
    0x0b, 0x00, 0x00, 0xba,                                      // blt 0x1b68 <open+0x3b0> @ imm = #44
    0x07, 0x10, 0xd2, 0xe7,                                      // ldrb r1, [r2, r7]
    0x01, 0x00, 0x47, 0xe2,                                      // sub r0, r7, #1
    0x2f, 0x00, 0x51, 0xe3,                                      // cmp r1, #47
    0x02, 0x00, 0x00, 0x0a,                                      // beq 0x1b54 <open+0x39c> @ imm = #8
    0x01, 0x00, 0x57, 0xe3,                                      // cmp r7, #1
    0x00, 0x70, 0xa0, 0xe1,                                      // mov r7, r0
    0xf8, 0xff, 0xff, 0x8a,                                      // bhi 0x1b38 <open+0x380> @ imm = #-32
    0x03, 0xc0, 0xa0, 0xe1,                                      // mov r12, r3
    0x00, 0x70, 0xa0, 0xe1,                                      // mov r7, r0
    0x19, 0x00, 0x00, 0xea,                                      // b 0x1bc8 <open+0x410> @ imm = #100
    0x2e, 0x00, 0x5c, 0xe3,                                      // cmp r12, #46
    0x01, 0x00, 0x00, 0x1a,                                      // bne 0x1b70 <open+0x3b8> @ imm = #4
    0x03, 0xc0, 0xa0, 0xe1,                                      // mov r12, r3
    0x15, 0x00, 0x00, 0xea,                                      // b 0x1bc8 <open+0x410> @ imm = #84
    0xfe, 0x10, 0xa0, 0xe3,                                      // mov r1, #254
    0x09, 0x30, 0x87, 0xe0,                                      // add r3, r7, r9
    0x0f, 0x1c, 0x81, 0xe3,                                      // orr r1, r1, #3840
    0x01, 0x00, 0x53, 0xe1,                                      // cmp r3, r1
    0x21, 0x00, 0x00, 0xca,                                      // bgt 0x1c0c <open+0x454> @ imm = #132
    0x01, 0x00, 0x59, 0xe3,                                      // cmp r9, #1
    0x2f, 0x10, 0xa0, 0xe3,                                      // mov r1, #47
    0x2c, 0x40, 0x8d, 0xe2,                                      // add r4, sp, #44
    0x07, 0x10, 0xc4, 0xe7,                                      // strb r1, [r4, r7]
    0x08, 0x00, 0x00, 0xba,                                      // blt 0x1bbc <open+0x404> @ imm = #32
    0x07, 0x70, 0x8e, 0xe0,                                      // add r7, lr, r7
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x01, 0x40, 0x50, 0xe7,                                      // ldrb r4, [r0, -r1]
    0x01, 0x40, 0x47, 0xe7,                                      // strb r4, [r7, -r1]
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x01, 0x40, 0x89, 0xe0,                                      // add r4, r9, r1
    0x01, 0x40, 0x84, 0xe2,                                      // add r4, r4, #1
    0x01, 0x00, 0x54, 0xe3,                                      // cmp r4, #1
    0xf8, 0xff, 0xff, 0x8a,                                      // bhi 0x1ba0 <open+0x3e8> @ imm = #-32
    0x00, 0xc0, 0xd5, 0xe5,                                      // ldrb r12, [r5]
    0x1c, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #28]
    0x01, 0x70, 0x83, 0xe2,                                      // add r7, r3, #1
    0x00, 0x00, 0x5c, 0xe3,                                      // cmp r12, #0
    0xbd, 0xff, 0xff, 0x1a,                                      // bne 0x1ac8 <open+0x310> @ imm = #-268
    0x2c, 0x00, 0x8d, 0xe2,                                      // add r0, sp, #44
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x07, 0x10, 0xc0, 0xe7,                                      // strb r1, [r0, r7]
    0x24, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #36]
    0x28, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #40]
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x01, 0x00, 0x57, 0xe3,                                      // cmp r7, #1
    0x09, 0x00, 0x00, 0xba,                                      // blt 0x1c18 <open+0x460> @ imm = #36
    0x20, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #32]
    0x2c, 0x30, 0x8d, 0xe2,                                      // add r3, sp, #44
    0x04, 0x00, 0xa0, 0xe1,                                      // mov r0, r4
    0x55, 0x05, 0x00, 0xeb,                                      // bl 0x3158 <named> @ imm = #5460
    0x24, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #36]
    0x00, 0x30, 0xa0, 0xe1,                                      // mov r3, r0
    0x02, 0x00, 0x00, 0xea,                                      // b 0x1c18 <open+0x460> @ imm = #8
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x24, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #36]
    0x28, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #40]
    0x01, 0x00, 0x73, 0xe3,                                      // cmn r3, #1
    0x06, 0xff, 0xff, 0xca,                                      // bgt 0x183c <open+0x84> @ imm = #-1000
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
    0xf5, 0xfb, 0xff, 0xeb,                                      // bl 0xc24 <systemCall> @ imm = #-4140
    0x00, 0x30, 0xe0, 0xe3,                                      // mvn r3, #0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x23, 0x00, 0x00, 0x4a,                                      // bmi 0x1ce8 <open+0x530> @ imm = #140
    0x00, 0x90, 0xa0, 0xe1,                                      // mov r9, r0
    0xa0, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #160]
    0x00, 0x10, 0x84, 0xe0,                                      // add r1, r4, r0
    0x05, 0x00, 0xd1, 0xe7,                                      // ldrb r0, [r1, r5]
    0x01, 0x50, 0x85, 0xe2,                                      // add r5, r5, #1
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x1c64 <open+0x4ac> @ imm = #-20
    0x01, 0x00, 0x45, 0xe2,                                      // sub r0, r5, #1
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x07, 0x00, 0x00, 0xba,                                      // blt 0x1ca0 <open+0x4e8> @ imm = #28
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x2c, 0x20, 0x8e, 0xe2,                                      // add r2, lr, #44
    0x05, 0x30, 0xa0, 0xe1,                                      // mov r3, r5
    0x01, 0x70, 0xd1, 0xe4,                                      // ldrb r7, [r1], #1
    0x01, 0x30, 0x43, 0xe2,                                      // sub r3, r3, #1
    0x01, 0x00, 0x53, 0xe3,                                      // cmp r3, #1
    0x01, 0x70, 0xc2, 0xe4,                                      // strb r7, [r2], #1
    0xfa, 0xff, 0xff, 0x8a,                                      // bhi 0x1c8c <open+0x4d4> @ imm = #-24
    0x0a, 0x00, 0x59, 0xe3,                                      // cmp r9, #10
    0x11, 0x00, 0x00, 0xba,                                      // blt 0x1cf0 <open+0x538> @ imm = #68
    0x80, 0x13, 0x9f, 0xe5,                                      // ldr r1, [pc, #896] @ 0x2030 <$d.10>
    0x09, 0x20, 0xa0, 0xe1,                                      // mov r2, r9
    0x92, 0x31, 0x87, 0xe0,                                      // umull r3, r7, r2, r1
    0xa7, 0x31, 0xa0, 0xe1,                                      // lsr r3, r7, #3
    0x63, 0x00, 0x52, 0xe3,                                      // cmp r2, #99
    0x01, 0x50, 0x85, 0xe2,                                      // add r5, r5, #1
    0x03, 0x20, 0xa0, 0xe1,                                      // mov r2, r3
    0xf9, 0xff, 0xff, 0x8a,                                      // bhi 0x1cb0 <open+0x4f8> @ imm = #-28
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x2c, 0x10, 0x8e, 0xe2,                                      // add r1, lr, #44
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x05, 0x20, 0xc1, 0xe7,                                      // strb r2, [r1, r5]
    0x01, 0x10, 0x45, 0xe2,                                      // sub r1, r5, #1
    0x00, 0x00, 0x51, 0xe1,                                      // cmp r1, r0
    0x06, 0x00, 0x00, 0xaa,                                      // bge 0x1d00 <open+0x548> @ imm = #24
    0x15, 0x00, 0x00, 0xea,                                      // b 0x1d40 <open+0x588> @ imm = #84
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0xd1, 0xfe, 0xff, 0xea,                                      // b 0x1838 <open+0x80> @ imm = #-1212
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x2c, 0x10, 0x8e, 0xe2,                                      // add r1, lr, #44
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x05, 0x20, 0xc1, 0xe7,                                      // strb r2, [r1, r5]
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x28, 0x23, 0x9f, 0xe5,                                      // ldr r2, [pc, #808] @ 0x2034 <$d.10+0x4>
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
    0xf4, 0xff, 0xff, 0xca,                                      // bgt 0x1d14 <open+0x55c> @ imm = #-48
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
    0xab, 0xfb, 0xff, 0xeb,                                      // bl 0xc24 <systemCall> @ imm = #-4436
    0x00, 0x40, 0xa0, 0xe1,                                      // mov r4, r0
    0x06, 0x00, 0xa0, 0xe3,                                      // mov r0, #6
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x50, 0x8d, 0xe5,                                      // str r5, [sp]
    0x04, 0x50, 0x8d, 0xe5,                                      // str r5, [sp, #4]
    0xa1, 0xfb, 0xff, 0xeb,                                      // bl 0xc24 <systemCall> @ imm = #-4476
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x0c, 0x00, 0x00, 0xda,                                      // ble 0x1dd8 <open+0x620> @ imm = #48
    0x04, 0x50, 0xc7, 0xe7,                                      // strb r5, [r7, r4]
    0x1c, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #28]
    0x24, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #36]
    0x20, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #32]
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x04, 0x10, 0xa0, 0xe1,                                      // mov r1, r4
    0x07, 0x30, 0xa0, 0xe1,                                      // mov r3, r7
    0xe4, 0x04, 0x00, 0xeb,                                      // bl 0x3158 <named> @ imm = #5008
    0x04, 0x10, 0xa0, 0xe1,                                      // mov r1, r4
    0x05, 0x40, 0xa0, 0xe1,                                      // mov r4, r5
    0x00, 0x30, 0xa0, 0xe1,                                      // mov r3, r0
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x98, 0xfe, 0xff, 0xea,                                      // b 0x183c <open+0x84> @ imm = #-1440
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x24, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #36]
    0x1c, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #28]
    0x00, 0x30, 0xe0, 0xe3,                                      // mvn r3, #0
    0x93, 0xfe, 0xff, 0xea,                                      // b 0x183c <open+0x84> @ imm = #-1460
    0x00, 0x10, 0xe0, 0xe3,                                      // mvn r1, #0
    0x14, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #20]
    0x00, 0x10, 0x94, 0xe5,                                      // ldr r1, [r4]
    0x02, 0x00, 0x51, 0xe3,                                      // cmp r1, #2
    0x04, 0x10, 0x94, 0x05,                                      // ldreq r1, [r4, #4]
    0x20, 0x40, 0x84, 0xe2,                                      // add r4, r4, #32
    0x14, 0x10, 0x8d, 0x05,                                      // streq r1, [sp, #20]
    0x01, 0x00, 0x50, 0xe2,                                      // subs r0, r0, #1
    0xf8, 0xff, 0xff, 0x1a,                                      // bne 0x1df4 <open+0x63c> @ imm = #-32
    0x14, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #20]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x14, 0xff, 0xff, 0x4a,                                      // bmi 0x1a70 <open+0x2b8> @ imm = #-944
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
    0x6b, 0xfb, 0xff, 0xeb,                                      // bl 0xc24 <systemCall> @ imm = #-4692
    0x08, 0x00, 0x50, 0xe3,                                      // cmp r0, #8
    0x64, 0x00, 0x00, 0xba,                                      // blt 0x2010 <open+0x858> @ imm = #400
    0x2a, 0x00, 0x16, 0xe5,                                      // ldr r0, [r6, #-42]
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x61, 0x00, 0x00, 0x0a,                                      // beq 0x2014 <open+0x85c> @ imm = #388
    0x05, 0x20, 0x40, 0xe2,                                      // sub r2, r0, #5
    0x12, 0x2f, 0x6f, 0xe1,                                      // clz r2, r2
    0xa2, 0x22, 0xa0, 0xe1,                                      // lsr r2, r2, #5
    0x02, 0x20, 0x09, 0xe0,                                      // and r2, r9, r2
    0x01, 0x00, 0x52, 0xe3,                                      // cmp r2, #1
    0x18, 0x00, 0x00, 0x1a,                                      // bne 0x1f08 <open+0x750> @ imm = #96
    0x30, 0x14, 0x9d, 0xe5,                                      // ldr r1, [sp, #1072]
    0x00, 0xb0, 0xe0, 0xe3,                                      // mvn r11, #0
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0x53, 0x00, 0x00, 0xba,                                      // blt 0x2004 <open+0x84c> @ imm = #332
    0x26, 0x20, 0x16, 0xe5,                                      // ldr r2, [r6, #-38]
    0x18, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #24]
    0x08, 0x60, 0x13, 0xe5,                                      // ldr r6, [r3, #-8]
    0x01, 0x00, 0x56, 0xe3,                                      // cmp r6, #1
    0x04, 0x00, 0x00, 0x1a,                                      // bne 0x1edc <open+0x724> @ imm = #16
    0x00, 0x60, 0x93, 0xe5,                                      // ldr r6, [r3]
    0x08, 0x70, 0x93, 0xe5,                                      // ldr r7, [r3, #8]
    0x06, 0x60, 0x42, 0xe0,                                      // sub r6, r2, r6
    0x07, 0x00, 0x56, 0xe1,                                      // cmp r6, r7
    0x05, 0x00, 0x00, 0x3a,                                      // blo 0x1ef4 <open+0x73c> @ imm = #20
    0x01, 0x10, 0x51, 0xe2,                                      // subs r1, r1, #1
    0x20, 0x30, 0x83, 0xe2,                                      // add r3, r3, #32
    0xf4, 0xff, 0xff, 0x1a,                                      // bne 0x1ebc <open+0x704> @ imm = #-48
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x56, 0x60, 0x8e, 0xe2,                                      // add r6, lr, #86
    0x43, 0x00, 0x00, 0xea,                                      // b 0x2004 <open+0x84c> @ imm = #268
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
    0x37, 0x00, 0x00, 0x1a,                                      // bne 0x2004 <open+0x84c> @ imm = #220
    0x00, 0x00, 0x5b, 0xe3,                                      // cmp r11, #0
    0x26, 0x00, 0x16, 0x55,                                      // ldrpl r0, [r6, #-38]
    0x0b, 0x20, 0x90, 0x50,                                      // addspl r2, r0, r11
    0x33, 0x00, 0x00, 0x4a,                                      // bmi 0x2004 <open+0x84c> @ imm = #204
    0x2c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #44]
    0x04, 0x04, 0x8d, 0xe8,                                      // stm sp, {r2, r10}
    0xff, 0x20, 0xa0, 0xe3,                                      // mov r2, #255
    0x01, 0x2c, 0x82, 0xe3,                                      // orr r2, r2, #256
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x08, 0x40, 0x8d, 0xe5,                                      // str r4, [sp, #8]
    0x00, 0x40, 0xa0, 0xe3,                                      // mov r4, #0
    0x01, 0xa0, 0xa0, 0xe1,                                      // mov r10, r1
    0x32, 0xfb, 0xff, 0xeb,                                      // bl 0xc24 <systemCall> @ imm = #-4920
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x26, 0x00, 0x00, 0xba,                                      // blt 0x1ffc <open+0x844> @ imm = #152
    0x2c, 0x10, 0x8d, 0xe2,                                      // add r1, sp, #44
    0x1c, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp, #28]
    0x00, 0x00, 0x81, 0xe0,                                      // add r0, r1, r0
    0x24, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #36]
    0x20, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #32]
    0x08, 0x44, 0xc0, 0xe5,                                      // strb r4, [r0, #1032]
    0x07, 0x00, 0xa0, 0xe1,                                      // mov r0, r7
    0x0a, 0x30, 0xa0, 0xe1,                                      // mov r3, r10
    0x74, 0x04, 0x00, 0xeb,                                      // bl 0x3158 <named> @ imm = #4560
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x19, 0x00, 0x00, 0xba,                                      // blt 0x1ff4 <open+0x83c> @ imm = #100
    0x00, 0x60, 0xa0, 0xe1,                                      // mov r6, r0
    0x5c, 0x00, 0x97, 0xe5,                                      // ldr r0, [r7, #92]
    0x86, 0x11, 0x86, 0xe0,                                      // add r1, r6, r6, lsl #3
    0x00, 0x00, 0x87, 0xe0,                                      // add r0, r7, r0
    0x01, 0x02, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #4
    0x24, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #36]
    0x48, 0x00, 0xd0, 0xe5,                                      // ldrb r0, [r0, #72]
    0x01, 0x00, 0x10, 0xe3,                                      // tst r0, #1
    0x0c, 0x00, 0x00, 0x1a,                                      // bne 0x1fe4 <open+0x82c> @ imm = #48
    0x06, 0x02, 0x86, 0xe0,                                      // add r0, r6, r6, lsl #4
    0x00, 0x01, 0x81, 0xe0,                                      // add r0, r1, r0, lsl #2
    0x74, 0x02, 0x90, 0xe5,                                      // ldr r0, [r0, #628]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x07, 0x00, 0x00, 0x1a,                                      // bne 0x1fe4 <open+0x82c> @ imm = #28
    0x02, 0x00, 0xa0, 0xe3,                                      // mov r0, #2
    0x04, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #4]
    0x1c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #28]
    0x20, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #32]
    0x06, 0x30, 0xa0, 0xe1,                                      // mov r3, r6
    0x00, 0x80, 0x8d, 0xe5,                                      // str r8, [sp]
    0x4d, 0x01, 0x00, 0xeb,                                      // bl 0x2518 <openNumber> @ imm = #1332
    0x24, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #36]
    0x06, 0x02, 0x86, 0xe0,                                      // add r0, r6, r6, lsl #4
    0x00, 0x01, 0x81, 0xe0,                                      // add r0, r1, r0, lsl #2
    0x01, 0x10, 0xa0, 0xe3,                                      // mov r1, #1
    0x70, 0x12, 0x80, 0xe5,                                      // str r1, [r0, #624]
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x56, 0x60, 0x8e, 0xe2,                                      // add r6, lr, #86
    0x00, 0xa0, 0xa0, 0xe3,                                      // mov r10, #0
    0xb4, 0x40, 0xa0, 0xe3,                                      // mov r4, #180
    0x2c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #44]
    0x08, 0x50, 0x85, 0xe2,                                      // add r5, r5, #8
    0x91, 0xff, 0xff, 0xea,                                      // b 0x1e58 <open+0x6a0> @ imm = #-444
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0x01, 0x00, 0xa0, 0xe3,                                      // mov r0, #1
    0x28, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #40]
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x01, 0x00, 0x19, 0xe3,                                      // tst r9, #1
    0x86, 0xff, 0xff, 0x1a,                                      // bne 0x1e48 <open+0x690> @ imm = #-488
    0x8f, 0xfe, 0xff, 0xea,                                      // b 0x1a70 <open+0x2b8> @ imm = #-1476
    0xcd, 0xcc, 0xcc, 0xcc,                                      // .word 0xcccccccd
    0x67, 0x66, 0x66, 0x66,                                      // .word 0x66666667
    // errorOf:
    0xf0, 0x48, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r11, lr}
    0x03, 0x50, 0xa0, 0xe1,                                      // mov r5, r3
    0x01, 0x40, 0xa0, 0xe1,                                      // mov r4, r1
    0xfc, 0xfa, 0xff, 0xeb,                                      // bl 0xc3c <threadPointer> @ imm = #-5136
    0x04, 0xe0, 0xa0, 0xe1,                                      // mov lr, r4
    0x18, 0x10, 0xbe, 0xe5,                                      // ldr r1, [lr, #24]!
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x0a, 0x00, 0x00, 0x0a,                                      // beq 0x2084 <errorOf+0x4c> @ imm = #40
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x01, 0x20, 0x44, 0xe0,                                      // sub r2, r4, r1
    0x54, 0x30, 0x92, 0xe5,                                      // ldr r3, [r2, #84]
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x02, 0x00, 0x00, 0x0a,                                      // beq 0x2078 <errorOf+0x40> @ imm = #8
    0x48, 0x30, 0x92, 0xe5,                                      // ldr r3, [r2, #72]
    0x00, 0x00, 0x53, 0xe1,                                      // cmp r3, r0
    0x2d, 0x00, 0x00, 0x0a,                                      // beq 0x2130 <errorOf+0xf8> @ imm = #180
    0x10, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #16
    0x02, 0x0c, 0x71, 0xe3,                                      // cmn r1, #512
    0xf5, 0xff, 0xff, 0x1a,                                      // bne 0x205c <errorOf+0x24> @ imm = #-44
    0x00, 0x00, 0x55, 0xe3,                                      // cmp r5, #0
    0x26, 0x00, 0x00, 0x0a,                                      // beq 0x2128 <errorOf+0xf0> @ imm = #152
    0x00, 0xc0, 0xa0, 0xe3,                                      // mov r12, #0
    0x01, 0x50, 0xa0, 0xe3,                                      // mov r5, #1
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x03, 0x22, 0x84, 0xe0,                                      // add r2, r4, r3, lsl #4
    0x02, 0x60, 0xa0, 0xe1,                                      // mov r6, r2
    0x54, 0x10, 0xb6, 0xe5,                                      // ldr r1, [r6, #84]!
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x0f, 0x00, 0x00, 0x1a,                                      // bne 0x20f0 <errorOf+0xb8> @ imm = #60
    0x9f, 0x7f, 0x96, 0xe1,                                      // ldrex r7, [r6]
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x00, 0x57, 0xe3,                                      // cmp r7, #0
    0x09, 0x00, 0x00, 0x1a,                                      // bne 0x20e8 <errorOf+0xb0> @ imm = #36
    0xba, 0xcf, 0x07, 0xee,                                      // mcr p15, #0, r12, c7, c10, #5
    0x95, 0x7f, 0x86, 0xe1,                                      // strex r7, r5, [r6]
    0x00, 0x00, 0x57, 0xe3,                                      // cmp r7, #0
    0x03, 0x00, 0x00, 0x0a,                                      // beq 0x20e0 <errorOf+0xa8> @ imm = #12
    0x9f, 0x7f, 0x96, 0xe1,                                      // ldrex r7, [r6]
    0x00, 0x00, 0x57, 0xe3,                                      // cmp r7, #0
    0xf9, 0xff, 0xff, 0x0a,                                      // beq 0x20c4 <errorOf+0x8c> @ imm = #-28
    0x01, 0x00, 0x00, 0xea,                                      // b 0x20e8 <errorOf+0xb0> @ imm = #4
    0x01, 0x10, 0xa0, 0xe3,                                      // mov r1, #1
    0xba, 0xcf, 0x07, 0xee,                                      // mcr p15, #0, r12, c7, c10, #5
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x48, 0x10, 0x82, 0x12,                                      // addne r1, r2, #72
    0x1e, 0x00, 0x53, 0xe3,                                      // cmp r3, #30
    0x02, 0x00, 0x00, 0x8a,                                      // bhi 0x2104 <errorOf+0xcc> @ imm = #8
    0x01, 0x30, 0x83, 0xe2,                                      // add r3, r3, #1
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xe4, 0xff, 0xff, 0x0a,                                      // beq 0x2098 <errorOf+0x60> @ imm = #-112
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x06, 0x00, 0x00, 0x0a,                                      // beq 0x2128 <errorOf+0xf0> @ imm = #24
    0x00, 0x00, 0x81, 0xe5,                                      // str r0, [r1]
    0x9f, 0x0f, 0x9e, 0xe1,                                      // ldrex r0, [lr]
    0x01, 0x00, 0x80, 0xe2,                                      // add r0, r0, #1
    0x90, 0x2f, 0x8e, 0xe1,                                      // strex r2, r0, [lr]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xfa, 0xff, 0xff, 0x1a,                                      // bne 0x2110 <errorOf+0xd8> @ imm = #-24
    0x02, 0x00, 0x00, 0xea,                                      // b 0x2134 <errorOf+0xfc> @ imm = #8
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x00, 0x00, 0xea,                                      // b 0x2134 <errorOf+0xfc> @ imm = #0
    0x48, 0x10, 0x82, 0xe2,                                      // add r1, r2, #72
    0x01, 0x00, 0xa0, 0xe1,                                      // mov r0, r1
    0xf0, 0x88, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r11, pc}
    // tell:
    0xf0, 0x4f, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r10, r11, lr}
    0x0c, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #12
    0x01, 0xa0, 0xa0, 0xe1,                                      // mov r10, r1
    0x44, 0x10, 0x90, 0xe5,                                      // ldr r1, [r0, #68]
    0x00, 0xb0, 0xa0, 0xe1,                                      // mov r11, r0
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x02, 0x00, 0x51, 0xe3,                                      // cmp r1, #2
    0xec, 0x00, 0x00, 0xba,                                      // blt 0x2510 <tell+0x3d4> @ imm = #944
    0x02, 0x90, 0xa0, 0xe1,                                      // mov r9, r2
    0x5c, 0x20, 0x9b, 0xe5,                                      // ldr r2, [r11, #92]
    0x10, 0x10, 0x93, 0xe8,                                      // ldm r3, {r4, r12}
    0x0b, 0xe0, 0xa0, 0xe1,                                      // mov lr, r11
    0xd8, 0x80, 0x8b, 0xe2,                                      // add r8, r11, #216
    0x01, 0x70, 0xa0, 0xe3,                                      // mov r7, #1
    0x02, 0x50, 0x88, 0xe0,                                      // add r5, r8, r2
    0x3c, 0x60, 0x15, 0xe5,                                      // ldr r6, [r5, #-60]
    0x06, 0x60, 0x8b, 0xe0,                                      // add r6, r11, r6
    0x04, 0x00, 0x56, 0xe1,                                      // cmp r6, r4
    0x03, 0x00, 0x00, 0x8a,                                      // bhi 0x2198 <tell+0x5c> @ imm = #12
    0x38, 0x60, 0x15, 0xe5,                                      // ldr r6, [r5, #-56]
    0x06, 0x60, 0x8b, 0xe0,                                      // add r6, r11, r6
    0x04, 0x00, 0x56, 0xe1,                                      // cmp r6, r4
    0x04, 0x00, 0x00, 0x8a,                                      // bhi 0x21ac <tell+0x70> @ imm = #16
    0x01, 0x70, 0x87, 0xe2,                                      // add r7, r7, #1
    0x90, 0x80, 0x88, 0xe2,                                      // add r8, r8, #144
    0x07, 0x00, 0x51, 0xe1,                                      // cmp r1, r7
    0xf2, 0xff, 0xff, 0x1a,                                      // bne 0x2174 <tell+0x38> @ imm = #-56
    0xd8, 0x00, 0x00, 0xea,                                      // b 0x2510 <tell+0x3d4> @ imm = #864
    0x08, 0x30, 0x8d, 0xe5,                                      // str r3, [sp, #8]
    0x0e, 0x00, 0xa0, 0xe1,                                      // mov r0, lr
    0x0a, 0x10, 0xa0, 0xe1,                                      // mov r1, r10
    0x09, 0x20, 0xa0, 0xe1,                                      // mov r2, r9
    0x07, 0x30, 0xa0, 0xe1,                                      // mov r3, r7
    0x04, 0xc0, 0x8d, 0xe5,                                      // str r12, [sp, #4]
    0x0e, 0x50, 0xa0, 0xe1,                                      // mov r5, lr
    0x59, 0x04, 0x00, 0xeb,                                      // bl 0x3334 <handleOf> @ imm = #4452
    0x5c, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5, #92]
    0x05, 0x30, 0xa0, 0xe1,                                      // mov r3, r5
    0x01, 0x20, 0xd8, 0xe7,                                      // ldrb r2, [r8, r1]
    0x08, 0x00, 0x12, 0xe3,                                      // tst r2, #8
    0x2a, 0x00, 0x00, 0x1a,                                      // bne 0x228c <tell+0x150> @ imm = #168
    0x01, 0x90, 0x88, 0xe0,                                      // add r9, r8, r1
    0x04, 0x60, 0x9d, 0xe5,                                      // ldr r6, [sp, #4]
    0x48, 0x10, 0x19, 0xe5,                                      // ldr r1, [r9, #-72]
    0x2c, 0x70, 0x19, 0xe5,                                      // ldr r7, [r9, #-44]
    0x34, 0x50, 0x19, 0xe5,                                      // ldr r5, [r9, #-52]
    0x01, 0x80, 0x8b, 0xe0,                                      // add r8, r11, r1
    0x00, 0x00, 0x57, 0xe3,                                      // cmp r7, #0
    0x35, 0x00, 0x00, 0x0a,                                      // beq 0x22d8 <tell+0x19c> @ imm = #212
    0x07, 0xc0, 0xb3, 0xe7,                                      // ldr r12, [r3, r7]!
    0x00, 0x00, 0x5c, 0xe3,                                      // cmp r12, #0
    0x70, 0x00, 0x00, 0x0a,                                      // beq 0x23d0 <tell+0x294> @ imm = #448
    0x08, 0x10, 0x93, 0xe5,                                      // ldr r1, [r3, #8]
    0x03, 0xa0, 0xa0, 0xe1,                                      // mov r10, r3
    0x0c, 0x60, 0xa0, 0xe1,                                      // mov r6, r12
    0x00, 0x10, 0x8d, 0xe5,                                      // str r1, [sp]
    0x01, 0x11, 0x87, 0xe0,                                      // add r1, r7, r1, lsl #2
    0x0b, 0x10, 0x81, 0xe0,                                      // add r1, r1, r11
    0x10, 0xe0, 0x81, 0xe2,                                      // add lr, r1, #16
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x04, 0x30, 0x9e, 0xe4,                                      // ldr r3, [lr], #4
    0x01, 0x20, 0xa0, 0xe1,                                      // mov r2, r1
    0x01, 0x00, 0x53, 0xe1,                                      // cmp r3, r1
    0x03, 0x10, 0xa0, 0x81,                                      // movhi r1, r3
    0x01, 0x60, 0x56, 0xe2,                                      // subs r6, r6, #1
    0xf9, 0xff, 0xff, 0x1a,                                      // bne 0x222c <tell+0xf0> @ imm = #-28
    0x04, 0x60, 0x9d, 0xe5,                                      // ldr r6, [sp, #4]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x5f, 0x00, 0x00, 0x0a,                                      // beq 0x23d0 <tell+0x294> @ imm = #380
    0x03, 0x00, 0x52, 0xe1,                                      // cmp r2, r3
    0x02, 0x30, 0xa0, 0x81,                                      // movhi r3, r2
    0x0c, 0x21, 0x87, 0xe0,                                      // add r2, r7, r12, lsl #2
    0x00, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp]
    0x07, 0x21, 0x82, 0xe0,                                      // add r2, r2, r7, lsl #2
    0x04, 0x70, 0x9a, 0xe5,                                      // ldr r7, [r10, #4]
    0x07, 0x21, 0x42, 0xe0,                                      // sub r2, r2, r7, lsl #2
    0x0b, 0x20, 0x82, 0xe0,                                      // add r2, r2, r11
    0x03, 0x21, 0x82, 0xe0,                                      // add r2, r2, r3, lsl #2
    0x10, 0x20, 0x82, 0xe2,                                      // add r2, r2, #16
    0x04, 0x30, 0xd2, 0xe4,                                      // ldrb r3, [r2], #4
    0x01, 0x10, 0x81, 0xe2,                                      // add r1, r1, #1
    0x01, 0x00, 0x13, 0xe3,                                      // tst r3, #1
    0xfb, 0xff, 0xff, 0x0a,                                      // beq 0x2278 <tell+0x13c> @ imm = #-20
    0x17, 0x00, 0x00, 0xea,                                      // b 0x22ec <tell+0x1b0> @ imm = #92
    0x08, 0x60, 0x9d, 0xe5,                                      // ldr r6, [sp, #8]
    0x30, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #48]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x03, 0x00, 0xa0, 0xe1,                                      // mov r0, r3
    0x12, 0x00, 0x96, 0xe8,                                      // ldm r6, {r1, r4}
    0x04, 0x40, 0x8d, 0xe5,                                      // str r4, [sp, #4]
    0x5c, 0x00, 0x00, 0x0a,                                      // beq 0x241c <tell+0x2e0> @ imm = #368
    0x00, 0x10, 0x8d, 0xe5,                                      // str r1, [sp]
    0x0a, 0x10, 0xa0, 0xe1,                                      // mov r1, r10
    0x09, 0x20, 0xa0, 0xe1,                                      // mov r2, r9
    0x04, 0x30, 0xa0, 0xe3,                                      // mov r3, #4
    0xd4, 0xfb, 0xff, 0xeb,                                      // bl 0x1210 <realOf> @ imm = #-4272
    0x00, 0xc0, 0xa0, 0xe1,                                      // mov r12, r0
    0x08, 0x20, 0x96, 0xe5,                                      // ldr r2, [r6, #8]
    0x0c, 0x30, 0x96, 0xe5,                                      // ldr r3, [r6, #12]
    0x00, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp]
    0x04, 0x10, 0xa0, 0xe1,                                      // mov r1, r4
    0x3c, 0xff, 0x2f, 0xe1,                                      // blx r12
    0x59, 0x00, 0x00, 0xea,                                      // b 0x2440 <tell+0x304> @ imm = #356
    0x28, 0x10, 0x19, 0xe5,                                      // ldr r1, [r9, #-40]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x3a, 0x00, 0x00, 0x0a,                                      // beq 0x23d0 <tell+0x294> @ imm = #232
    0x01, 0x10, 0x8b, 0xe0,                                      // add r1, r11, r1
    0x04, 0x10, 0x91, 0xe5,                                      // ldr r1, [r1, #4]
    0x02, 0x00, 0x51, 0xe3,                                      // cmp r1, #2
    0x36, 0x00, 0x00, 0x3a,                                      // blo 0x23d0 <tell+0x294> @ imm = #216
    0x06, 0xe0, 0xa0, 0xe3,                                      // mov lr, #6
    0x0b, 0x20, 0x85, 0xe0,                                      // add r2, r5, r11
    0x08, 0xc0, 0x44, 0xe0,                                      // sub r12, r4, r8
    0x00, 0x80, 0x8d, 0xe5,                                      // str r8, [sp]
    0x1e, 0x60, 0x82, 0xe2,                                      // add r6, r2, #30
    0x01, 0x40, 0x41, 0xe2,                                      // sub r4, r1, #1
    0x00, 0xa0, 0xa0, 0xe3,                                      // mov r10, #0
    0x01, 0xeb, 0x8e, 0xe3,                                      // orr lr, lr, #1024
    0x01, 0x80, 0xa0, 0xe3,                                      // mov r8, #1
    0x06, 0x30, 0xa0, 0xe1,                                      // mov r3, r6
    0xbe, 0x20, 0x53, 0xe0,                                      // ldrh r2, [r3], #-14
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x18, 0x00, 0x00, 0x0a,                                      // beq 0x238c <tell+0x250> @ imm = #96
    0x02, 0x20, 0x56, 0xe5,                                      // ldrb r2, [r6, #-2]
    0x0f, 0x70, 0x02, 0xe2,                                      // and r7, r2, #15
    0x06, 0x00, 0x57, 0xe3,                                      // cmp r7, #6
    0x14, 0x00, 0x00, 0x0a,                                      // beq 0x238c <tell+0x250> @ imm = #80
    0x22, 0x22, 0xa0, 0xe1,                                      // lsr r2, r2, #4
    0x3e, 0x02, 0x18, 0xe1,                                      // tst r8, lr, lsr r2
    0x11, 0x00, 0x00, 0x0a,                                      // beq 0x238c <tell+0x250> @ imm = #68
    0x06, 0x70, 0x16, 0xe5,                                      // ldr r7, [r6, #-6]
    0x0a, 0x20, 0x16, 0xe5,                                      // ldr r2, [r6, #-10]
    0x00, 0x00, 0x57, 0xe3,                                      // cmp r7, #0
    0x03, 0x00, 0x00, 0x0a,                                      // beq 0x2364 <tell+0x228> @ imm = #12
    0x02, 0x10, 0x4c, 0xe0,                                      // sub r1, r12, r2
    0x07, 0x00, 0x51, 0xe1,                                      // cmp r1, r7
    0x03, 0x00, 0x00, 0x3a,                                      // blo 0x2370 <tell+0x234> @ imm = #12
    0x09, 0x00, 0x00, 0xea,                                      // b 0x238c <tell+0x250> @ imm = #36
    0x02, 0x00, 0x5c, 0xe1,                                      // cmp r12, r2
    0x0c, 0x20, 0xa0, 0xe1,                                      // mov r2, r12
    0x06, 0x00, 0x00, 0x1a,                                      // bne 0x238c <tell+0x250> @ imm = #24
    0x00, 0x00, 0x5a, 0xe3,                                      // cmp r10, #0
    0x03, 0x00, 0x00, 0x0a,                                      // beq 0x2388 <tell+0x24c> @ imm = #12
    0x04, 0x10, 0x9a, 0xe5,                                      // ldr r1, [r10, #4]
    0x02, 0x00, 0x51, 0xe1,                                      // cmp r1, r2
    0x03, 0xa0, 0xa0, 0x31,                                      // movlo r10, r3
    0x00, 0x00, 0x00, 0xea,                                      // b 0x238c <tell+0x250> @ imm = #0
    0x03, 0xa0, 0xa0, 0xe1,                                      // mov r10, r3
    0x10, 0x60, 0x86, 0xe2,                                      // add r6, r6, #16
    0x01, 0x40, 0x54, 0xe2,                                      // subs r4, r4, #1
    0xdf, 0xff, 0xff, 0x1a,                                      // bne 0x2318 <tell+0x1dc> @ imm = #-132
    0x04, 0x60, 0x9d, 0xe5,                                      // ldr r6, [sp, #4]
    0x00, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp]
    0x04, 0x10, 0x90, 0xe5,                                      // ldr r1, [r0, #4]
    0x00, 0x00, 0x5a, 0xe3,                                      // cmp r10, #0
    0x04, 0x70, 0x86, 0xe5,                                      // str r7, [r6, #4]
    0x00, 0x10, 0x86, 0xe5,                                      // str r1, [r6]
    0x09, 0x00, 0x00, 0x0a,                                      // beq 0x23dc <tell+0x2a0> @ imm = #36
    0x30, 0x10, 0x19, 0xe5,                                      // ldr r1, [r9, #-48]
    0x0c, 0x00, 0x9a, 0xe8,                                      // ldm r10, {r2, r3}
    0x01, 0x10, 0x8b, 0xe0,                                      // add r1, r11, r1
    0x02, 0x10, 0x81, 0xe0,                                      // add r1, r1, r2
    0x08, 0x10, 0x86, 0xe5,                                      // str r1, [r6, #8]
    0x03, 0x20, 0x87, 0xe0,                                      // add r2, r7, r3
    0x05, 0x00, 0x00, 0xea,                                      // b 0x23e8 <tell+0x2ac> @ imm = #20
    0x04, 0x10, 0x90, 0xe5,                                      // ldr r1, [r0, #4]
    0x04, 0x80, 0x86, 0xe5,                                      // str r8, [r6, #4]
    0x00, 0x10, 0x86, 0xe5,                                      // str r1, [r6]
    0x00, 0xa0, 0xa0, 0xe3,                                      // mov r10, #0
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x08, 0xa0, 0x86, 0xe5,                                      // str r10, [r6, #8]
    0x30, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #48]
    0x08, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #8]
    0x0c, 0x20, 0x86, 0xe5,                                      // str r2, [r6, #12]
    0x01, 0x60, 0xa0, 0xe3,                                      // mov r6, #1
    0x00, 0x00, 0x55, 0xe3,                                      // cmp r5, #0
    0x41, 0x00, 0x00, 0x0a,                                      // beq 0x2508 <tell+0x3cc> @ imm = #260
    0x0c, 0x30, 0x94, 0xe5,                                      // ldr r3, [r4, #12]
    0x08, 0x20, 0x94, 0xe5,                                      // ldr r2, [r4, #8]
    0x02, 0x00, 0x53, 0xe3,                                      // cmp r3, #2
    0x36, 0x00, 0x00, 0x0a,                                      // beq 0x24ec <tell+0x3b0> @ imm = #216
    0x01, 0x00, 0x53, 0xe3,                                      // cmp r3, #1
    0x00, 0xa0, 0x82, 0x05,                                      // streq r10, [r2]
    0x3a, 0x00, 0x00, 0xea,                                      // b 0x2508 <tell+0x3cc> @ imm = #232
    0x01, 0x60, 0xa0, 0xe1,                                      // mov r6, r1
    0x0a, 0x10, 0xa0, 0xe1,                                      // mov r1, r10
    0x09, 0x20, 0xa0, 0xe1,                                      // mov r2, r9
    0x03, 0x30, 0xa0, 0xe3,                                      // mov r3, #3
    0x77, 0xfb, 0xff, 0xeb,                                      // bl 0x1210 <realOf> @ imm = #-4644
    0x00, 0x20, 0xa0, 0xe1,                                      // mov r2, r0
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x04, 0x10, 0xa0, 0xe1,                                      // mov r1, r4
    0x32, 0xff, 0x2f, 0xe1,                                      // blx r2
    0x00, 0x60, 0xa0, 0xe1,                                      // mov r6, r0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x25, 0x00, 0x00, 0x0a,                                      // beq 0x24e4 <tell+0x3a8> @ imm = #148
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x0a, 0x10, 0xa0, 0xe1,                                      // mov r1, r10
    0x09, 0x20, 0xa0, 0xe1,                                      // mov r2, r9
    0x07, 0x30, 0xa0, 0xe1,                                      // mov r3, r7
    0x05, 0x40, 0xa0, 0xe1,                                      // mov r4, r5
    0xb3, 0x03, 0x00, 0xeb,                                      // bl 0x3334 <handleOf> @ imm = #3788
    0x04, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #4]
    0x04, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #4]
    0x5c, 0x20, 0x94, 0xe5,                                      // ldr r2, [r4, #92]
    0x00, 0x00, 0x85, 0xe5,                                      // str r0, [r5]
    0x02, 0x00, 0x88, 0xe0,                                      // add r0, r8, r2
    0x48, 0x00, 0x10, 0xe5,                                      // ldr r0, [r0, #-72]
    0x00, 0x00, 0x8b, 0xe0,                                      // add r0, r11, r0
    0x04, 0x00, 0x85, 0xe5,                                      // str r0, [r5, #4]
    0x0c, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #12]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x14, 0x00, 0x00, 0x0a,                                      // beq 0x24e4 <tell+0x3a8> @ imm = #80
    0x44, 0x30, 0x94, 0xe5,                                      // ldr r3, [r4, #68]
    0x08, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #8]
    0x02, 0x00, 0x53, 0xe3,                                      // cmp r3, #2
    0x16, 0x00, 0x00, 0xba,                                      // blt 0x24fc <tell+0x3c0> @ imm = #88
    0x0b, 0x20, 0x82, 0xe0,                                      // add r2, r2, r11
    0x01, 0x10, 0x47, 0xe2,                                      // sub r1, r7, #1
    0xa0, 0x20, 0x82, 0xe2,                                      // add r2, r2, #160
    0x01, 0x30, 0x43, 0xe2,                                      // sub r3, r3, #1
    0x04, 0x70, 0x12, 0xe5,                                      // ldr r7, [r2, #-4]
    0x07, 0x70, 0x8b, 0xe0,                                      // add r7, r11, r7
    0x00, 0x00, 0x57, 0xe1,                                      // cmp r7, r0
    0x03, 0x00, 0x00, 0x8a,                                      // bhi 0x24d0 <tell+0x394> @ imm = #12
    0x00, 0x70, 0x92, 0xe5,                                      // ldr r7, [r2]
    0x07, 0x70, 0x8b, 0xe0,                                      // add r7, r11, r7
    0x00, 0x00, 0x57, 0xe1,                                      // cmp r7, r0
    0x08, 0x00, 0x00, 0x8a,                                      // bhi 0x24f4 <tell+0x3b8> @ imm = #32
    0x90, 0x20, 0x82, 0xe2,                                      // add r2, r2, #144
    0x01, 0x30, 0x53, 0xe2,                                      // subs r3, r3, #1
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0xf3, 0xff, 0xff, 0x1a,                                      // bne 0x24b0 <tell+0x374> @ imm = #-52
    0x05, 0x00, 0x00, 0xea,                                      // b 0x24fc <tell+0x3c0> @ imm = #20
    0x08, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #8]
    0x06, 0x00, 0x00, 0xea,                                      // b 0x2508 <tell+0x3cc> @ imm = #24
    0x00, 0x00, 0x82, 0xe5,                                      // str r0, [r2]
    0x04, 0x00, 0x00, 0xea,                                      // b 0x2508 <tell+0x3cc> @ imm = #16
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x02, 0x00, 0x00, 0x0a,                                      // beq 0x2508 <tell+0x3cc> @ imm = #8
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x08, 0x00, 0x85, 0xe5,                                      // str r0, [r5, #8]
    0x0c, 0x00, 0x85, 0xe5,                                      // str r0, [r5, #12]
    0x01, 0x00, 0xa0, 0xe3,                                      // mov r0, #1
    0x00, 0x60, 0x84, 0xe5,                                      // str r6, [r4]
    0x0c, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #12
    0xf0, 0x8f, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, r11, pc}
    // openNumber:
    0xf0, 0x4f, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r10, r11, lr}
    0x8c, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #140
    0x01, 0xda, 0x4d, 0xe2,                                      // sub sp, sp, #4096
    0x03, 0x40, 0xa0, 0xe1,                                      // mov r4, r3
    0x02, 0x80, 0xa0, 0xe1,                                      // mov r8, r2
    0x01, 0xb0, 0xa0, 0xe1,                                      // mov r11, r1
    0x00, 0x60, 0xa0, 0xe1,                                      // mov r6, r0
    0x32, 0x03, 0x00, 0xeb,                                      // bl 0x3204 <begin> @ imm = #3272
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0xb4, 0x00, 0x9e, 0xe5,                                      // ldr r0, [lr, #180]
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0xb0, 0xa0, 0x9e, 0xe5,                                      // ldr r10, [lr, #176]
    0x04, 0x00, 0x10, 0xe3,                                      // tst r0, #4
    0x0b, 0x00, 0x00, 0x0a,                                      // beq 0x2580 <openNumber+0x68> @ imm = #44
    0x5c, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6, #92]
    0x84, 0x11, 0x84, 0xe0,                                      // add r1, r4, r4, lsl #3
    0x00, 0x00, 0x86, 0xe0,                                      // add r0, r6, r0
    0x01, 0x02, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #4
    0x48, 0x00, 0xd0, 0xe5,                                      // ldrb r0, [r0, #72]
    0x01, 0x00, 0x10, 0xe3,                                      // tst r0, #1
    0x04, 0x00, 0x00, 0x1a,                                      // bne 0x2580 <openNumber+0x68> @ imm = #16
    0x04, 0x02, 0x84, 0xe0,                                      // add r0, r4, r4, lsl #4
    0x00, 0x01, 0x8b, 0xe0,                                      // add r0, r11, r0, lsl #2
    0x74, 0x02, 0x90, 0xe5,                                      // ldr r0, [r0, #628]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x60, 0x02, 0x00, 0x0a,                                      // beq 0x2f04 <openNumber+0x9ec> @ imm = #2432
    0x5c, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6, #92]
    0x84, 0x21, 0x84, 0xe0,                                      // add r2, r4, r4, lsl #3
    0x00, 0x10, 0x86, 0xe0,                                      // add r1, r6, r0
    0x02, 0x12, 0x81, 0xe0,                                      // add r1, r1, r2, lsl #4
    0x60, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #96]
    0x6c, 0x50, 0x91, 0xe5,                                      // ldr r5, [r1, #108]
    0x01, 0x00, 0x55, 0xe3,                                      // cmp r5, #1
    0x11, 0x00, 0x00, 0xba,                                      // blt 0x25e8 <openNumber+0xd0> @ imm = #68
    0x68, 0x00, 0x91, 0xe5,                                      // ldr r0, [r1, #104]
    0x04, 0x90, 0xa0, 0xe1,                                      // mov r9, r4
    0x01, 0x40, 0xa0, 0xe3,                                      // mov r4, #1
    0x00, 0x71, 0x86, 0xe0,                                      // add r7, r6, r0, lsl #2
    0x64, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6, #100]
    0x0b, 0x10, 0xa0, 0xe1,                                      // mov r1, r11
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x00, 0x30, 0x97, 0xe7,                                      // ldr r3, [r7, r0]
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x00, 0x40, 0x8d, 0xe5,                                      // str r4, [sp]
    0x28, 0x03, 0x00, 0xeb,                                      // bl 0x3270 <outsideOf> @ imm = #3232
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x68, 0x02, 0x00, 0x0a,                                      // beq 0x2f78 <openNumber+0xa60> @ imm = #2464
    0x04, 0x70, 0x87, 0xe2,                                      // add r7, r7, #4
    0x01, 0x50, 0x55, 0xe2,                                      // subs r5, r5, #1
    0xf3, 0xff, 0xff, 0x1a,                                      // bne 0x25b0 <openNumber+0x98> @ imm = #-52
    0x5c, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6, #92]
    0x09, 0x40, 0xa0, 0xe1,                                      // mov r4, r9
    0x60, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #96]
    0x00, 0x10, 0x86, 0xe0,                                      // add r1, r6, r0
    0x6c, 0x80, 0x8d, 0xe5,                                      // str r8, [sp, #108]
    0x02, 0x12, 0x81, 0xe0,                                      // add r1, r1, r2, lsl #4
    0x2c, 0x40, 0x8d, 0xe5,                                      // str r4, [sp, #44]
    0x48, 0x20, 0xd1, 0xe5,                                      // ldrb r2, [r1, #72]
    0x01, 0x00, 0x12, 0xe3,                                      // tst r2, #1
    0x04, 0x00, 0x00, 0x1a,                                      // bne 0x261c <openNumber+0x104> @ imm = #16
    0x04, 0x22, 0x84, 0xe0,                                      // add r2, r4, r4, lsl #4
    0x02, 0x91, 0x8b, 0xe0,                                      // add r9, r11, r2, lsl #2
    0x74, 0x22, 0x99, 0xe5,                                      // ldr r2, [r9, #628]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x31, 0x02, 0x00, 0x0a,                                      // beq 0x2ee4 <openNumber+0x9cc> @ imm = #2244
    0x60, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #96]
    0x00, 0x00, 0x86, 0xe0,                                      // add r0, r6, r0
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x01, 0x02, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #4
    0x0b, 0x10, 0xa0, 0xe1,                                      // mov r1, r11
    0x50, 0x50, 0x90, 0xe5,                                      // ldr r5, [r0, #80]
    0x54, 0x40, 0x90, 0xe5,                                      // ldr r4, [r0, #84]
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x64, 0x70, 0x96, 0xe5,                                      // ldr r7, [r6, #100]
    0x7a, 0xfb, 0xff, 0xeb,                                      // bl 0x1430 <lock> @ imm = #-4632
    0x2c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #44]
    0x01, 0x00, 0x54, 0xe3,                                      // cmp r4, #1
    0x00, 0x02, 0x80, 0xe0,                                      // add r0, r0, r0, lsl #4
    0x00, 0x01, 0x8b, 0xe0,                                      // add r0, r11, r0, lsl #2
    0x5c, 0x12, 0x90, 0xe5,                                      // ldr r1, [r0, #604]
    0x01, 0x10, 0x81, 0xe2,                                      // add r1, r1, #1
    0x5c, 0x12, 0x80, 0xe5,                                      // str r1, [r0, #604]
    0x1a, 0x00, 0x00, 0xba,                                      // blt 0x26d0 <openNumber+0x1b8> @ imm = #104
    0x05, 0x11, 0x87, 0xe0,                                      // add r1, r7, r5, lsl #2
    0x01, 0x10, 0x86, 0xe0,                                      // add r1, r6, r1
    0x00, 0x20, 0x91, 0xe5,                                      // ldr r2, [r1]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x12, 0x00, 0x00, 0x4a,                                      // bmi 0x26c4 <openNumber+0x1ac> @ imm = #72
    0x5c, 0x30, 0x96, 0xe5,                                      // ldr r3, [r6, #92]
    0x82, 0x71, 0x82, 0xe0,                                      // add r7, r2, r2, lsl #3
    0x03, 0x30, 0x86, 0xe0,                                      // add r3, r6, r3
    0x07, 0x32, 0x83, 0xe0,                                      // add r3, r3, r7, lsl #4
    0x48, 0x30, 0xd3, 0xe5,                                      // ldrb r3, [r3, #72]
    0x01, 0x00, 0x13, 0xe3,                                      // tst r3, #1
    0x0b, 0x00, 0x00, 0x1a,                                      // bne 0x26c4 <openNumber+0x1ac> @ imm = #44
    0x02, 0x22, 0x82, 0xe0,                                      // add r2, r2, r2, lsl #4
    0x02, 0x21, 0x8b, 0xe0,                                      // add r2, r11, r2, lsl #2
    0x74, 0x22, 0x92, 0xe5,                                      // ldr r2, [r2, #628]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x06, 0x00, 0x00, 0x1a,                                      // bne 0x26c4 <openNumber+0x1ac> @ imm = #24
    0x10, 0x20, 0x9b, 0xe5,                                      // ldr r2, [r11, #16]
    0x01, 0x20, 0x82, 0xe2,                                      // add r2, r2, #1
    0x10, 0x20, 0x8b, 0xe5,                                      // str r2, [r11, #16]
    0x00, 0x30, 0x91, 0xe5,                                      // ldr r3, [r1]
    0x03, 0x32, 0x83, 0xe0,                                      // add r3, r3, r3, lsl #4
    0x03, 0x31, 0x8b, 0xe0,                                      // add r3, r11, r3, lsl #2
    0x74, 0x22, 0x83, 0xe5,                                      // str r2, [r3, #628]
    0x04, 0x10, 0x81, 0xe2,                                      // add r1, r1, #4
    0x01, 0x40, 0x54, 0xe2,                                      // subs r4, r4, #1
    0xe6, 0xff, 0xff, 0x1a,                                      // bne 0x266c <openNumber+0x154> @ imm = #-104
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0xb4, 0x10, 0x9e, 0xe5,                                      // ldr r1, [lr, #180]
    0x01, 0x0a, 0x11, 0xe3,                                      // tst r1, #4096
    0x01, 0x10, 0xa0, 0x13,                                      // movne r1, #1
    0x70, 0x12, 0x80, 0x15,                                      // strne r1, [r0, #624]
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0xba, 0x0f, 0x07, 0xee,                                      // mcr p15, #0, r0, c7, c10, #5
    0x0c, 0x00, 0x8b, 0xe5,                                      // str r0, [r11, #12]
    0x5c, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6, #92]
    0x60, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #96]
    0x00, 0x00, 0x86, 0xe0,                                      // add r0, r6, r0
    0x01, 0x02, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #4
    0x64, 0x10, 0x90, 0xe5,                                      // ldr r1, [r0, #100]
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0x74, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #116]
    0xb9, 0x01, 0x00, 0xba,                                      // blt 0x2df8 <openNumber+0x8e0> @ imm = #1764
    0x64, 0x10, 0x96, 0xe5,                                      // ldr r1, [r6, #100]
    0x60, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #96]
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x01, 0x10, 0x86, 0xe0,                                      // add r1, r6, r1
    0x00, 0x91, 0x81, 0xe0,                                      // add r9, r1, r0, lsl #2
    0x01, 0x00, 0x86, 0xe2,                                      // add r0, r6, #1
    0x30, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #48]
    0xb4, 0x00, 0x9e, 0xe5,                                      // ldr r0, [lr, #180]
    0x6c, 0x80, 0x9d, 0xe5,                                      // ldr r8, [sp, #108]
    0x01, 0xa0, 0xa0, 0xe3,                                      // mov r10, #1
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x02, 0x10, 0x00, 0xe2,                                      // and r1, r0, #2
    0x08, 0x00, 0x00, 0xe2,                                      // and r0, r0, #8
    0x1c, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #28]
    0x70, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #112]
    0x68, 0x90, 0x8d, 0xe5,                                      // str r9, [sp, #104]
    0x05, 0x01, 0x99, 0xe7,                                      // ldr r0, [r9, r5, lsl #2]
    0x00, 0x02, 0x80, 0xe0,                                      // add r0, r0, r0, lsl #4
    0x00, 0x71, 0x8b, 0xe0,                                      // add r7, r11, r0, lsl #2
    0x07, 0x40, 0xa0, 0xe1,                                      // mov r4, r7
    0x64, 0x02, 0xb4, 0xe5,                                      // ldr r0, [r4, #612]!
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x58, 0x01, 0x00, 0x1a,                                      // bne 0x2cd0 <openNumber+0x7b8> @ imm = #1376
    0x26, 0x0e, 0x87, 0xe2,                                      // add r0, r7, #608
    0x5c, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #92]
    0x75, 0x03, 0x00, 0xeb,                                      // bl 0x3550 <isOurs> @ imm = #3540
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x53, 0x01, 0x00, 0x0a,                                      // beq 0x2cd0 <openNumber+0x7b8> @ imm = #1356
    0x7c, 0x02, 0x97, 0xe5,                                      // ldr r0, [r7, #636]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x04, 0x00, 0x00, 0x0a,                                      // beq 0x27a0 <openNumber+0x288> @ imm = #16
    0x05, 0x31, 0x99, 0xe7,                                      // ldr r3, [r9, r5, lsl #2]
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x0b, 0x10, 0xa0, 0xe1,                                      // mov r1, r11
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0xa4, 0x03, 0x00, 0xeb,                                      // bl 0x3634 <keepData> @ imm = #3728
    0x00, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4]
    0x54, 0x50, 0x8d, 0xe5,                                      // str r5, [sp, #84]
    0x48, 0x40, 0x8d, 0xe5,                                      // str r4, [sp, #72]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x3e, 0x01, 0x00, 0x1a,                                      // bne 0x2cb0 <openNumber+0x798> @ imm = #1272
    0x54, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #84]
    0x5c, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6, #92]
    0x6c, 0x20, 0x96, 0xe5,                                      // ldr r2, [r6, #108]
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x01, 0x11, 0x99, 0xe7,                                      // ldr r1, [r9, r1, lsl #2]
    0x00, 0x00, 0x86, 0xe0,                                      // add r0, r6, r0
    0x58, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #88]
    0x81, 0x11, 0x81, 0xe0,                                      // add r1, r1, r1, lsl #3
    0x01, 0x12, 0x80, 0xe0,                                      // add r1, r0, r1, lsl #4
    0x70, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #112]
    0x80, 0x70, 0x91, 0xe5,                                      // ldr r7, [r1, #128]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x05, 0x00, 0x00, 0x1a,                                      // bne 0x2800 <openNumber+0x2e8> @ imm = #20
    0x4c, 0x00, 0x91, 0xe5,                                      // ldr r0, [r1, #76]
    0x2c, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #44]
    0x04, 0x00, 0x50, 0xe1,                                      // cmp r0, r4
    0x14, 0x00, 0x9b, 0x05,                                      // ldreq r0, [r11, #20]
    0x00, 0x00, 0x50, 0x03,                                      // cmpeq r0, #0
    0x38, 0x01, 0x00, 0x0a,                                      // beq 0x2ce4 <openNumber+0x7cc> @ imm = #1248
    0x01, 0x40, 0xa0, 0xe1,                                      // mov r4, r1
    0x84, 0x00, 0xb4, 0xe5,                                      // ldr r0, [r4, #132]!
    0x4c, 0x40, 0x8d, 0xe5,                                      // str r4, [sp, #76]
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x26, 0x01, 0x00, 0xba,                                      // blt 0x2cb0 <openNumber+0x798> @ imm = #1176
    0x02, 0x20, 0x86, 0xe0,                                      // add r2, r6, r2
    0x07, 0x72, 0x82, 0xe0,                                      // add r7, r2, r7, lsl #4
    0x58, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #88]
    0x01, 0x30, 0x23, 0xe2,                                      // eor r3, r3, #1
    0x00, 0x80, 0xa0, 0xe3,                                      // mov r8, #0
    0x02, 0x22, 0x82, 0xe0,                                      // add r2, r2, r2, lsl #4
    0x02, 0x21, 0x8b, 0xe0,                                      // add r2, r11, r2, lsl #2
    0x9a, 0x2f, 0x82, 0xe2,                                      // add r2, r2, #616
    0x38, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #56]
    0x48, 0x20, 0x81, 0xe2,                                      // add r2, r1, #72
    0x20, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #32]
    0x2c, 0x20, 0x81, 0xe2,                                      // add r2, r1, #44
    0x24, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #36]
    0x24, 0x20, 0x81, 0xe2,                                      // add r2, r1, #36
    0x44, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #68]
    0x18, 0x20, 0x81, 0xe2,                                      // add r2, r1, #24
    0x14, 0x10, 0x81, 0xe2,                                      // add r1, r1, #20
    0x40, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #64]
    0x50, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #80]
    0x3c, 0x70, 0x8d, 0xe5,                                      // str r7, [sp, #60]
    0x34, 0x30, 0x8d, 0xe5,                                      // str r3, [sp, #52]
    0x08, 0x52, 0x87, 0xe0,                                      // add r5, r7, r8, lsl #4
    0x0c, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5, #12]
    0x08, 0x20, 0x01, 0xe2,                                      // and r2, r1, #8
    0xa2, 0x21, 0x2a, 0xe0,                                      // eor r2, r10, r2, lsr #3
    0x02, 0x20, 0x83, 0xe1,                                      // orr r2, r3, r2
    0x01, 0x00, 0x52, 0xe3,                                      // cmp r2, #1
    0x07, 0x01, 0x00, 0x1a,                                      // bne 0x2ca4 <openNumber+0x78c> @ imm = #1052
    0x70, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #112]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x01, 0x00, 0x00, 0x1a,                                      // bne 0x2898 <openNumber+0x380> @ imm = #4
    0x10, 0x10, 0x11, 0xe2,                                      // ands r1, r1, #16
    0x02, 0x01, 0x00, 0x1a,                                      // bne 0x2ca4 <openNumber+0x78c> @ imm = #1032
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x84, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #132]
    0x80, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #128]
    0x7c, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #124]
    0x10, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6, #16]
    0x40, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #64]
    0x88, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #136]
    0x00, 0xe0, 0x91, 0xe5,                                      // ldr lr, [r1]
    0x50, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #80]
    0x0e, 0xc0, 0x86, 0xe0,                                      // add r12, r6, lr
    0x00, 0x10, 0x91, 0xe5,                                      // ldr r1, [r1]
    0x01, 0x20, 0x86, 0xe0,                                      // add r2, r6, r1
    0x04, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5, #4]
    0x01, 0xa2, 0x92, 0xe7,                                      // ldr r10, [r2, r1, lsl #4]
    0x44, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #68]
    0x0a, 0x90, 0x8c, 0xe0,                                      // add r9, r12, r10
    0x78, 0x90, 0x8d, 0xe5,                                      // str r9, [sp, #120]
    0x00, 0x20, 0x92, 0xe5,                                      // ldr r2, [r2]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x36, 0x00, 0x00, 0x0a,                                      // beq 0x29c4 <openNumber+0x4ac> @ imm = #216
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x34, 0x00, 0x00, 0x1a,                                      // bne 0x29c4 <openNumber+0x4ac> @ imm = #208
    0x02, 0x00, 0x86, 0xe0,                                      // add r0, r6, r2
    0x81, 0x00, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #1
    0xb0, 0x10, 0xd0, 0xe1,                                      // ldrh r1, [r0]
    0xff, 0x00, 0xa0, 0xe3,                                      // mov r0, #255
    0x7f, 0x0c, 0x80, 0xe3,                                      // orr r0, r0, #32512
    0x00, 0x20, 0x01, 0xe0,                                      // and r2, r1, r0
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x02, 0x00, 0x52, 0xe3,                                      // cmp r2, #2
    0x26, 0x00, 0x00, 0x3a,                                      // blo 0x29b0 <openNumber+0x498> @ imm = #152
    0x24, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #36]
    0x28, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #40]
    0x00, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x1b, 0x00, 0x00, 0x0a,                                      // beq 0x2998 <openNumber+0x480> @ imm = #108
    0x00, 0x00, 0x86, 0xe0,                                      // add r0, r6, r0
    0xb2, 0x30, 0xd0, 0xe1,                                      // ldrh r3, [r0, #2]
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x0b, 0x00, 0x00, 0x0a,                                      // beq 0x2968 <openNumber+0x450> @ imm = #44
    0x08, 0x10, 0x90, 0xe5,                                      // ldr r1, [r0, #8]
    0x01, 0x10, 0x80, 0xe0,                                      // add r1, r0, r1
    0xb6, 0x40, 0xd1, 0xe1,                                      // ldrh r4, [r1, #6]
    0xff, 0x70, 0xa0, 0xe3,                                      // mov r7, #255
    0x7f, 0x7c, 0x87, 0xe3,                                      // orr r7, r7, #32512
    0x07, 0x40, 0x04, 0xe0,                                      // and r4, r4, r7
    0x04, 0x00, 0x52, 0xe1,                                      // cmp r2, r4
    0x0a, 0x00, 0x00, 0x0a,                                      // beq 0x2984 <openNumber+0x46c> @ imm = #40
    0x0c, 0x40, 0x91, 0xe5,                                      // ldr r4, [r1, #12]
    0x01, 0x30, 0x53, 0xe2,                                      // subs r3, r3, #1
    0x04, 0x10, 0x81, 0xe0,                                      // add r1, r1, r4
    0xf5, 0xff, 0xff, 0x1a,                                      // bne 0x2940 <openNumber+0x428> @ imm = #-44
    0x0c, 0x10, 0x90, 0xe5,                                      // ldr r1, [r0, #12]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x01, 0x10, 0x80, 0x10,                                      // addne r1, r0, r1
    0x01, 0x00, 0xa0, 0xe1,                                      // mov r0, r1
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xea, 0xff, 0xff, 0x1a,                                      // bne 0x292c <openNumber+0x414> @ imm = #-88
    0x04, 0x00, 0x00, 0xea,                                      // b 0x2998 <openNumber+0x480> @ imm = #16
    0x00, 0x00, 0x56, 0xe3,                                      // cmp r6, #0
    0x02, 0x00, 0x00, 0x0a,                                      // beq 0x2998 <openNumber+0x480> @ imm = #8
    0x08, 0x00, 0x91, 0xe5,                                      // ldr r0, [r1, #8]
    0x00, 0x00, 0x8c, 0xe0,                                      // add r0, r12, r0
    0x04, 0x00, 0x00, 0xea,                                      // b 0x29ac <openNumber+0x494> @ imm = #16
    0x50, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #80]
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x0e, 0x40, 0xa0, 0xe1,                                      // mov r4, lr
    0x41, 0x04, 0x00, 0xeb,                                      // bl 0x3ab0 <definedVersion> @ imm = #4356
    0x04, 0xe0, 0xa0, 0xe1,                                      // mov lr, r4
    0x28, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #40]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x7c, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #124]
    0x01, 0x00, 0xa0, 0x13,                                      // movne r0, #1
    0xa1, 0x07, 0x00, 0xe0,                                      // and r0, r0, r1, lsr #15
    0x80, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #128]
    0x00, 0x00, 0xd9, 0xe5,                                      // ldrb r0, [r9]
    0x64, 0x50, 0x8d, 0xe5,                                      // str r5, [sp, #100]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x0d, 0x00, 0x00, 0x0a,                                      // beq 0x2a0c <openNumber+0x4f4> @ imm = #52
    0x30, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #48]
    0x0e, 0x10, 0x8a, 0xe0,                                      // add r1, r10, lr
    0x58, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp, #88]
    0x01, 0x20, 0x82, 0xe0,                                      // add r2, r2, r1
    0x05, 0x10, 0xa0, 0xe3,                                      // mov r1, #5
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x15, 0x1c, 0x81, 0xe3,                                      // orr r1, r1, #5376
    0x7c, 0xa0, 0x8e, 0xe2,                                      // add r10, lr, #124
    0x81, 0x12, 0x81, 0xe0,                                      // add r1, r1, r1, lsl #5
    0x00, 0x10, 0x81, 0xe0,                                      // add r1, r1, r0
    0x01, 0x00, 0xd2, 0xe4,                                      // ldrb r0, [r2], #1
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xfa, 0xff, 0xff, 0x1a,                                      // bne 0x29f4 <openNumber+0x4dc> @ imm = #-24
    0x04, 0x00, 0x00, 0xea,                                      // b 0x2a20 <openNumber+0x508> @ imm = #16
    0x05, 0x10, 0xa0, 0xe3,                                      // mov r1, #5
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x15, 0x1c, 0x81, 0xe3,                                      // orr r1, r1, #5376
    0x7c, 0xa0, 0x8e, 0xe2,                                      // add r10, lr, #124
    0x58, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp, #88]
    0x5c, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6, #92]
    0x8c, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #140]
    0x60, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #96]
    0x00, 0x00, 0x86, 0xe0,                                      // add r0, r6, r0
    0x01, 0x02, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #4
    0x50, 0x40, 0x90, 0xe5,                                      // ldr r4, [r0, #80]
    0x54, 0x90, 0x90, 0xe5,                                      // ldr r9, [r0, #84]
    0x70, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #112]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x0d, 0x00, 0x00, 0x0a,                                      // beq 0x2a80 <openNumber+0x568> @ imm = #52
    0x06, 0x01, 0xa0, 0xe3,                                      // mov r0, #-2147483647
    0x6c, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #108]
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x78, 0x00, 0x8d, 0xe2,                                      // add r0, sp, #120
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x0c, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #12]
    0x78, 0x00, 0x8e, 0xe2,                                      // add r0, lr, #120
    0x06, 0x10, 0xa0, 0xe1,                                      // mov r1, r6
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x10, 0x02, 0x8d, 0xe8,                                      // stm sp, {r4, r9}
    0x2a, 0x04, 0x00, 0xeb,                                      // bl 0x3b20 <search> @ imm = #4264
    0x00, 0x00, 0x9a, 0xe5,                                      // ldr r0, [r10]
    0x02, 0x00, 0x70, 0xe3,                                      // cmn r0, #2
    0x35, 0x00, 0x00, 0x1a,                                      // bne 0x2b58 <openNumber+0x640> @ imm = #212
    0x6c, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #108]
    0x78, 0x00, 0x8d, 0xe2,                                      // add r0, sp, #120
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x42, 0x0d, 0x8d, 0xe2,                                      // add r0, sp, #4224
    0x06, 0x10, 0xa0, 0xe1,                                      // mov r1, r6
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x52, 0x04, 0x00, 0xeb,                                      // bl 0x3be8 <searchGlobals> @ imm = #4424
    0x70, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #112]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x08, 0x00, 0x9a, 0x05,                                      // ldreq r0, [r10, #8]
    0x02, 0x00, 0x70, 0x03,                                      // cmneq r0, #2
    0x05, 0x00, 0x00, 0x0a,                                      // beq 0x2ac8 <openNumber+0x5b0> @ imm = #20
    0x04, 0x00, 0x9a, 0xe5,                                      // ldr r0, [r10, #4]
    0x08, 0x90, 0x9a, 0xe5,                                      // ldr r9, [r10, #8]
    0x6c, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #108]
    0x04, 0x00, 0x0a, 0xe5,                                      // str r0, [r10, #-4]
    0x00, 0x90, 0x8a, 0xe5,                                      // str r9, [r10]
    0x0c, 0x00, 0x00, 0xea,                                      // b 0x2afc <openNumber+0x5e4> @ imm = #48
    0x10, 0x02, 0x8d, 0xe8,                                      // stm sp, {r4, r9}
    0x6c, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #108]
    0x06, 0x01, 0xa0, 0xe3,                                      // mov r0, #-2147483647
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x78, 0x00, 0x8d, 0xe2,                                      // add r0, sp, #120
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x0c, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #12]
    0x78, 0x00, 0x8e, 0xe2,                                      // add r0, lr, #120
    0x06, 0x10, 0xa0, 0xe1,                                      // mov r1, r6
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x04, 0x30, 0xa0, 0xe1,                                      // mov r3, r4
    0x09, 0x04, 0x00, 0xeb,                                      // bl 0x3b20 <search> @ imm = #4132
    0x00, 0x90, 0x9a, 0xe5,                                      // ldr r9, [r10]
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x0b, 0x10, 0xa0, 0xe1,                                      // mov r1, r11
    0x04, 0x20, 0xa0, 0xe1,                                      // mov r2, r4
    0x07, 0x30, 0xa0, 0xe1,                                      // mov r3, r7
    0x00, 0x90, 0x8d, 0xe5,                                      // str r9, [sp]
    0x4c, 0x03, 0x00, 0xeb,                                      // bl 0x3848 <use> @ imm = #3376
    0x02, 0x00, 0x79, 0xe3,                                      // cmn r9, #2
    0x15, 0x00, 0x00, 0x1a,                                      // bne 0x2b74 <openNumber+0x65c> @ imm = #84
    0x64, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #100]
    0x68, 0x90, 0x9d, 0xe5,                                      // ldr r9, [sp, #104]
    0x0c, 0x10, 0x93, 0xe5,                                      // ldr r1, [r3, #12]
    0x01, 0x00, 0x11, 0xe3,                                      // tst r1, #1
    0x1d, 0x00, 0x00, 0x1a,                                      // bne 0x2ba8 <openNumber+0x690> @ imm = #116
    0x1c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #28]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x32, 0x01, 0x00, 0x1a,                                      // bne 0x3008 <openNumber+0xaf0> @ imm = #1224
    0x02, 0x00, 0x11, 0xe2,                                      // ands r0, r1, #2
    0x30, 0x01, 0x00, 0x0a,                                      // beq 0x3008 <openNumber+0xaf0> @ imm = #1216
    0x20, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #32]
    0x00, 0x00, 0xd0, 0xe5,                                      // ldrb r0, [r0]
    0x04, 0x00, 0x10, 0xe3,                                      // tst r0, #4
    0x4c, 0x00, 0x00, 0x0a,                                      // beq 0x2c88 <openNumber+0x770> @ imm = #304
    0x2b, 0x01, 0x00, 0xea,                                      // b 0x3008 <openNumber+0xaf0> @ imm = #1196
    0x6c, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #108]
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x0b, 0x10, 0xa0, 0xe1,                                      // mov r1, r11
    0x04, 0x20, 0xa0, 0xe1,                                      // mov r2, r4
    0x07, 0x30, 0xa0, 0xe1,                                      // mov r3, r7
    0x34, 0x03, 0x00, 0xeb,                                      // bl 0x3848 <use> @ imm = #3280
    0x04, 0x00, 0x1a, 0xe5,                                      // ldr r0, [r10, #-4]
    0x0b, 0x10, 0xa0, 0xe1,                                      // mov r1, r11
    0x04, 0x20, 0xa0, 0xe1,                                      // mov r2, r4
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x07, 0x30, 0xa0, 0xe1,                                      // mov r3, r7
    0x55, 0x03, 0x00, 0xeb,                                      // bl 0x38e8 <replaced> @ imm = #3412
    0x64, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #100]
    0x68, 0x90, 0x9d, 0xe5,                                      // ldr r9, [sp, #104]
    0x08, 0x20, 0x93, 0xe5,                                      // ldr r2, [r3, #8]
    0x0c, 0x10, 0x93, 0xe5,                                      // ldr r1, [r3, #12]
    0x00, 0x50, 0x82, 0xe0,                                      // add r5, r2, r0
    0x00, 0x00, 0x00, 0xea,                                      // b 0x2bac <openNumber+0x694> @ imm = #0
    0x08, 0x50, 0x93, 0xe5,                                      // ldr r5, [r3, #8]
    0x00, 0x00, 0x93, 0xe5,                                      // ldr r0, [r3]
    0x04, 0x00, 0x11, 0xe3,                                      // tst r1, #4
    0x00, 0x40, 0x86, 0xe0,                                      // add r4, r6, r0
    0x31, 0x00, 0x00, 0x0a,                                      // beq 0x2c84 <openNumber+0x76c> @ imm = #196
    0x14, 0x90, 0x96, 0xe5,                                      // ldr r9, [r6, #20]
    0x18, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6, #24]
    0x00, 0x00, 0x59, 0xe1,                                      // cmp r9, r0
    0x11, 0x00, 0x00, 0xaa,                                      // bge 0x2c14 <openNumber+0x6fc> @ imm = #68
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x7d, 0x00, 0xa0, 0xe3,                                      // mov r0, #125
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x01, 0x20, 0xa0, 0xe3,                                      // mov r2, #1
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x70, 0x8d, 0xe5,                                      // str r7, [sp]
    0x04, 0x70, 0x8d, 0xe5,                                      // str r7, [sp, #4]
    0x0b, 0xf8, 0xff, 0xeb,                                      // bl 0xc24 <systemCall> @ imm = #-8148
    0x16, 0x00, 0x70, 0xe3,                                      // cmn r0, #22
    0x05, 0x00, 0x00, 0x1a,                                      // bne 0x2c14 <openNumber+0x6fc> @ imm = #20
    0x18, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6, #24]
    0x89, 0xa0, 0xa0, 0xe1,                                      // lsl r10, r9, #1
    0x89, 0x00, 0x50, 0xe1,                                      // cmp r0, r9, lsl #1
    0x0a, 0x90, 0xa0, 0xe1,                                      // mov r9, r10
    0xef, 0xff, 0xff, 0xca,                                      // bgt 0x2bd0 <openNumber+0x6b8> @ imm = #-68
    0x00, 0x00, 0x00, 0xea,                                      // b 0x2c18 <openNumber+0x700> @ imm = #0
    0x09, 0xa0, 0xa0, 0xe1,                                      // mov r10, r9
    0x68, 0x90, 0x9d, 0xe5,                                      // ldr r9, [sp, #104]
    0x00, 0x00, 0x5a, 0xe3,                                      // cmp r10, #0
    0x17, 0x00, 0x00, 0x0a,                                      // beq 0x2c84 <openNumber+0x76c> @ imm = #92
    0x00, 0x00, 0x6a, 0xe2,                                      // rsb r0, r10, #0
    0x04, 0x70, 0x00, 0xe0,                                      // and r7, r0, r4
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x04, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #4]
    0x7d, 0x00, 0xa0, 0xe3,                                      // mov r0, #125
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x07, 0x00, 0xa0, 0xe1,                                      // mov r0, r7
    0x0a, 0x10, 0xa0, 0xe1,                                      // mov r1, r10
    0x03, 0x20, 0xa0, 0xe3,                                      // mov r2, #3
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0xf3, 0xf7, 0xff, 0xeb,                                      // bl 0xc24 <systemCall> @ imm = #-8244
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x50, 0x84, 0xe5,                                      // str r5, [r4]
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x04, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #4]
    0x7d, 0x00, 0xa0, 0xe3,                                      // mov r0, #125
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x07, 0x00, 0xa0, 0xe1,                                      // mov r0, r7
    0x0a, 0x10, 0xa0, 0xe1,                                      // mov r1, r10
    0x01, 0x20, 0xa0, 0xe3,                                      // mov r2, #1
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0xe8, 0xf7, 0xff, 0xeb,                                      // bl 0xc24 <systemCall> @ imm = #-8288
    0x00, 0x00, 0x00, 0xea,                                      // b 0x2c88 <openNumber+0x770> @ imm = #0
    0x00, 0x50, 0x84, 0xe5,                                      // str r5, [r4]
    0x38, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #56]
    0x01, 0xa0, 0xa0, 0xe3,                                      // mov r10, #1
    0x3c, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp, #60]
    0x34, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #52]
    0x00, 0xa0, 0x80, 0xe5,                                      // str r10, [r0]
    0x4c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #76]
    0x00, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0]
    0x01, 0x80, 0x88, 0xe2,                                      // add r8, r8, #1
    0x00, 0x00, 0x58, 0xe1,                                      // cmp r8, r0
    0xed, 0xfe, 0xff, 0xba,                                      // blt 0x2868 <openNumber+0x350> @ imm = #-1100
    0x48, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #72]
    0x00, 0xa0, 0x80, 0xe5,                                      // str r10, [r0]
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0xba, 0x0f, 0x07, 0xee,                                      // mcr p15, #0, r0, c7, c10, #5
    0x5c, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #92]
    0x00, 0x00, 0x81, 0xe5,                                      // str r0, [r1]
    0x6c, 0x80, 0x9d, 0xe5,                                      // ldr r8, [sp, #108]
    0x54, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #84]
    0x74, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #116]
    0x01, 0x50, 0x85, 0xe2,                                      // add r5, r5, #1
    0x00, 0x00, 0x55, 0xe1,                                      // cmp r5, r0
    0x9b, 0xfe, 0xff, 0x1a,                                      // bne 0x2750 <openNumber+0x238> @ imm = #-1428
    0x06, 0x00, 0x00, 0xea,                                      // b 0x2d00 <openNumber+0x7e8> @ imm = #24
    0x58, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #88]
    0x00, 0x02, 0x80, 0xe0,                                      // add r0, r0, r0, lsl #4
    0x00, 0x01, 0x8b, 0xe0,                                      // add r0, r11, r0, lsl #2
    0x68, 0x02, 0x90, 0xe5,                                      // ldr r0, [r0, #616]
    0x10, 0x0f, 0x6f, 0xe1,                                      // clz r0, r0
    0xa0, 0x32, 0xa0, 0xe1,                                      // lsr r3, r0, #5
    0xbf, 0xfe, 0xff, 0xea,                                      // b 0x2800 <openNumber+0x2e8> @ imm = #-1284
    0x10, 0x40, 0x8b, 0xe2,                                      // add r4, r11, #16
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x04, 0x00, 0x86, 0xe2,                                      // add r0, r6, #4
    0x70, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #112]
    0x05, 0x01, 0x99, 0xe7,                                      // ldr r0, [r9, r5, lsl #2]
    0x00, 0x02, 0x80, 0xe0,                                      // add r0, r0, r0, lsl #4
    0x00, 0x71, 0x8b, 0xe0,                                      // add r7, r11, r0, lsl #2
    0x26, 0x8e, 0x87, 0xe2,                                      // add r8, r7, #608
    0x08, 0x00, 0xa0, 0xe1,                                      // mov r0, r8
    0x09, 0x02, 0x00, 0xeb,                                      // bl 0x3550 <isOurs> @ imm = #2084
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x2d, 0x00, 0x00, 0x0a,                                      // beq 0x2de8 <openNumber+0x8d0> @ imm = #180
    0x7c, 0x02, 0x97, 0xe5,                                      // ldr r0, [r7, #636]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x04, 0x00, 0x00, 0x1a,                                      // bne 0x2d50 <openNumber+0x838> @ imm = #16
    0x05, 0x31, 0x99, 0xe7,                                      // ldr r3, [r9, r5, lsl #2]
    0x6c, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #108]
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x0b, 0x10, 0xa0, 0xe1,                                      // mov r1, r11
    0x38, 0x02, 0x00, 0xeb,                                      // bl 0x3634 <keepData> @ imm = #2272
    0x9f, 0x0f, 0x94, 0xe1,                                      // ldrex r0, [r4]
    0x01, 0x00, 0x80, 0xe2,                                      // add r0, r0, #1
    0x90, 0x1f, 0x84, 0xe1,                                      // strex r1, r0, [r4]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xfa, 0xff, 0xff, 0x1a,                                      // bne 0x2d50 <openNumber+0x838> @ imm = #-24
    0x78, 0x02, 0x87, 0xe5,                                      // str r0, [r7, #632]
    0x05, 0x11, 0x99, 0xe7,                                      // ldr r1, [r9, r5, lsl #2]
    0x5c, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6, #92]
    0x81, 0x11, 0x81, 0xe0,                                      // add r1, r1, r1, lsl #3
    0x00, 0x00, 0x86, 0xe0,                                      // add r0, r6, r0
    0x01, 0x02, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #4
    0x74, 0x90, 0x90, 0xe5,                                      // ldr r9, [r0, #116]
    0x01, 0x00, 0x59, 0xe3,                                      // cmp r9, #1
    0x12, 0x00, 0x00, 0xba,                                      // blt 0x2dd4 <openNumber+0x8bc> @ imm = #72
    0x70, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #112]
    0x68, 0x10, 0x96, 0xe5,                                      // ldr r1, [r6, #104]
    0x80, 0x01, 0x81, 0xe0,                                      // add r0, r1, r0, lsl #3
    0x70, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #112]
    0x00, 0xa0, 0x81, 0xe0,                                      // add r10, r1, r0
    0x03, 0x00, 0x1a, 0xe8,                                      // ldmda r10, {r0, r1}
    0x00, 0x30, 0x86, 0xe0,                                      // add r3, r6, r0
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x00, 0x30, 0x93, 0x15,                                      // ldrne r3, [r3]
    0x10, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6, #16]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x01, 0x00, 0x00, 0x0a,                                      // beq 0x2dc0 <openNumber+0x8a8> @ imm = #4
    0x33, 0xff, 0x2f, 0xe1,                                      // blx r3
    0x01, 0x00, 0x00, 0xea,                                      // b 0x2dc8 <openNumber+0x8b0> @ imm = #4
    0x07, 0x00, 0x9b, 0xe8,                                      // ldm r11, {r0, r1, r2}
    0x33, 0xff, 0x2f, 0xe1,                                      // blx r3
    0x08, 0xa0, 0x8a, 0xe2,                                      // add r10, r10, #8
    0x01, 0x90, 0x59, 0xe2,                                      // subs r9, r9, #1
    0xf1, 0xff, 0xff, 0x1a,                                      // bne 0x2d9c <openNumber+0x884> @ imm = #-60
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0xba, 0x0f, 0x07, 0xee,                                      // mcr p15, #0, r0, c7, c10, #5
    0x01, 0x00, 0xa0, 0xe3,                                      // mov r0, #1
    0x00, 0x00, 0x88, 0xe5,                                      // str r0, [r8]
    0x68, 0x90, 0x9d, 0xe5,                                      // ldr r9, [sp, #104]
    0x74, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #116]
    0x01, 0x50, 0x85, 0xe2,                                      // add r5, r5, #1
    0x00, 0x00, 0x55, 0xe1,                                      // cmp r5, r0
    0xc5, 0xff, 0xff, 0x1a,                                      // bne 0x2d10 <openNumber+0x7f8> @ imm = #-236
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x6c, 0x80, 0x9d, 0xe5,                                      // ldr r8, [sp, #108]
    0xb4, 0x00, 0x9e, 0xe5,                                      // ldr r0, [lr, #180]
    0x01, 0x0c, 0x10, 0xe3,                                      // tst r0, #256
    0x2e, 0x00, 0x00, 0x0a,                                      // beq 0x2ec8 <openNumber+0x9b0> @ imm = #184
    0x5c, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6, #92]
    0x60, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #96]
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x00, 0x00, 0x86, 0xe0,                                      // add r0, r6, r0
    0x01, 0x02, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #4
    0x0b, 0x10, 0xa0, 0xe1,                                      // mov r1, r11
    0x50, 0x70, 0x90, 0xe5,                                      // ldr r7, [r0, #80]
    0x54, 0x40, 0x90, 0xe5,                                      // ldr r4, [r0, #84]
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x64, 0x50, 0x96, 0xe5,                                      // ldr r5, [r6, #100]
    0x7d, 0xf9, 0xff, 0xeb,                                      // bl 0x1430 <lock> @ imm = #-6668
    0x01, 0x00, 0x54, 0xe3,                                      // cmp r4, #1
    0x1e, 0x00, 0x00, 0xba,                                      // blt 0x2ebc <openNumber+0x9a4> @ imm = #120
    0x07, 0x01, 0x85, 0xe0,                                      // add r0, r5, r7, lsl #2
    0x00, 0x00, 0x86, 0xe0,                                      // add r0, r6, r0
    0x01, 0x10, 0xa0, 0xe3,                                      // mov r1, #1
    0x00, 0x20, 0x90, 0xe5,                                      // ldr r2, [r0]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x15, 0x00, 0x00, 0x4a,                                      // bmi 0x2eb0 <openNumber+0x998> @ imm = #84
    0x5c, 0x30, 0x96, 0xe5,                                      // ldr r3, [r6, #92]
    0x82, 0x71, 0x82, 0xe0,                                      // add r7, r2, r2, lsl #3
    0x03, 0x30, 0x86, 0xe0,                                      // add r3, r6, r3
    0x07, 0x32, 0x83, 0xe0,                                      // add r3, r3, r7, lsl #4
    0x48, 0x30, 0xd3, 0xe5,                                      // ldrb r3, [r3, #72]
    0x01, 0x00, 0x13, 0xe3,                                      // tst r3, #1
    0x0e, 0x00, 0x00, 0x1a,                                      // bne 0x2eb0 <openNumber+0x998> @ imm = #56
    0x02, 0x22, 0x82, 0xe0,                                      // add r2, r2, r2, lsl #4
    0x02, 0x21, 0x8b, 0xe0,                                      // add r2, r11, r2, lsl #2
    0x6c, 0x32, 0xb2, 0xe5,                                      // ldr r3, [r2, #620]!
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x09, 0x00, 0x00, 0x1a,                                      // bne 0x2eb0 <openNumber+0x998> @ imm = #36
    0x00, 0x10, 0x82, 0xe5,                                      // str r1, [r2]
    0x44, 0x30, 0x96, 0xe5,                                      // ldr r3, [r6, #68]
    0x14, 0x70, 0x9b, 0xe5,                                      // ldr r7, [r11, #20]
    0x00, 0x20, 0x90, 0xe5,                                      // ldr r2, [r0]
    0x03, 0x32, 0x83, 0xe0,                                      // add r3, r3, r3, lsl #4
    0x03, 0x31, 0x8b, 0xe0,                                      // add r3, r11, r3, lsl #2
    0x07, 0x31, 0x83, 0xe0,                                      // add r3, r3, r7, lsl #2
    0x01, 0x50, 0x87, 0xe2,                                      // add r5, r7, #1
    0x14, 0x50, 0x8b, 0xe5,                                      // str r5, [r11, #20]
    0x48, 0x22, 0x83, 0xe5,                                      // str r2, [r3, #584]
    0x04, 0x00, 0x80, 0xe2,                                      // add r0, r0, #4
    0x01, 0x40, 0x54, 0xe2,                                      // subs r4, r4, #1
    0xe3, 0xff, 0xff, 0x1a,                                      // bne 0x2e4c <openNumber+0x934> @ imm = #-116
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0xba, 0x0f, 0x07, 0xee,                                      // mcr p15, #0, r0, c7, c10, #5
    0x0c, 0x00, 0x8b, 0xe5,                                      // str r0, [r11, #12]
    0x2c, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #44]
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x0b, 0x10, 0xa0, 0xe1,                                      // mov r1, r11
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x15, 0x01, 0x00, 0xeb,                                      // bl 0x3334 <handleOf> @ imm = #1108
    0x00, 0x70, 0xa0, 0xe1,                                      // mov r7, r0
    0x25, 0x00, 0x00, 0xea,                                      // b 0x2f7c <openNumber+0xa64> @ imm = #148
    0x0a, 0x20, 0xa0, 0xe1,                                      // mov r2, r10
    0x00, 0x30, 0xd2, 0xe5,                                      // ldrb r3, [r2]
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0xc9, 0xfd, 0xff, 0x0a,                                      // beq 0x261c <openNumber+0x104> @ imm = #-2268
    0x2f, 0x00, 0x53, 0xe3,                                      // cmp r3, #47
    0x23, 0x00, 0x00, 0x0a,                                      // beq 0x2f8c <openNumber+0xa74> @ imm = #140
    0x01, 0x20, 0x82, 0xe2,                                      // add r2, r2, #1
    0xf8, 0xff, 0xff, 0xea,                                      // b 0x2ee8 <openNumber+0x9d0> @ imm = #-32
    0x10, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6, #16]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x19, 0x00, 0x00, 0x0a,                                      // beq 0x2f78 <openNumber+0xa60> @ imm = #100
    0x90, 0x10, 0x96, 0xe5,                                      // ldr r1, [r6, #144]
    0x94, 0x20, 0x96, 0xe5,                                      // ldr r2, [r6, #148]
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x01, 0x10, 0x86, 0xe0,                                      // add r1, r6, r1
    0x78, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #120]
    0x02, 0x10, 0x86, 0xe0,                                      // add r1, r6, r2
    0x80, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #128]
    0x78, 0x10, 0x8d, 0xe2,                                      // add r1, sp, #120
    0x10, 0x10, 0x81, 0xe2,                                      // add r1, r1, #16
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x7c, 0xa0, 0x8d, 0xe5,                                      // str r10, [sp, #124]
    0x84, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #132]
    0x02, 0x00, 0x81, 0xe7,                                      // str r0, [r1, r2]
    0x04, 0x20, 0x82, 0xe2,                                      // add r2, r2, #4
    0x08, 0x00, 0x52, 0xe3,                                      // cmp r2, #8
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x2f40 <openNumber+0xa28> @ imm = #-20
    0x7c, 0x70, 0x8d, 0xe2,                                      // add r7, sp, #124
    0x78, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #120]
    0x87, 0x00, 0x97, 0xe8,                                      // ldm r7, {r0, r1, r2, r7}
    0x8c, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #140]
    0x87, 0x00, 0x8d, 0xe8,                                      // stm sp, {r0, r1, r2, r7}
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x0b, 0x10, 0xa0, 0xe1,                                      // mov r1, r11
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x10, 0x50, 0x8d, 0xe5,                                      // str r5, [sp, #16]
    0x06, 0x01, 0x00, 0xeb,                                      // bl 0x3394 <fail> @ imm = #1048
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x07, 0x00, 0xa0, 0xe1,                                      // mov r0, r7
    0x8c, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #140
    0x01, 0xda, 0x8d, 0xe2,                                      // add sp, sp, #4096
    0xf0, 0x8f, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, r11, pc}
    0x04, 0x10, 0x91, 0xe5,                                      // ldr r1, [r1, #4]
    0x01, 0x20, 0x86, 0xe0,                                      // add r2, r6, r1
    0x00, 0x10, 0xda, 0xe5,                                      // ldrb r1, [r10]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x2f, 0x00, 0x00, 0x0a,                                      // beq 0x3060 <openNumber+0xb48> @ imm = #188
    0x01, 0x70, 0x8a, 0xe2,                                      // add r7, r10, #1
    0x01, 0x30, 0xa0, 0xe1,                                      // mov r3, r1
    0x00, 0x50, 0xd2, 0xe5,                                      // ldrb r5, [r2]
    0x05, 0x00, 0x53, 0xe1,                                      // cmp r3, r5
    0x04, 0x00, 0x00, 0x1a,                                      // bne 0x2fc8 <openNumber+0xab0> @ imm = #16
    0x01, 0x30, 0xd7, 0xe4,                                      // ldrb r3, [r7], #1
    0x01, 0x20, 0x82, 0xe2,                                      // add r2, r2, #1
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0xf8, 0xff, 0xff, 0x1a,                                      // bne 0x2fa8 <openNumber+0xa90> @ imm = #-32
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x20, 0xd2, 0xe5,                                      // ldrb r2, [r2]
    0x02, 0x00, 0x53, 0xe1,                                      // cmp r3, r2
    0x91, 0xfd, 0xff, 0x0a,                                      // beq 0x261c <openNumber+0x104> @ imm = #-2492
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x23, 0x00, 0x00, 0x0a,                                      // beq 0x306c <openNumber+0xb54> @ imm = #140
    0x01, 0x70, 0xa0, 0xe3,                                      // mov r7, #1
    0x07, 0x00, 0xda, 0xe7,                                      // ldrb r0, [r10, r7]
    0x01, 0x70, 0x87, 0xe2,                                      // add r7, r7, #1
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x2fe0 <openNumber+0xac8> @ imm = #-20
    0x01, 0x40, 0x47, 0xe2,                                      // sub r4, r7, #1
    0x2f, 0x00, 0x51, 0xe3,                                      // cmp r1, #47
    0x1d, 0x00, 0x00, 0x1a,                                      // bne 0x3074 <openNumber+0xb5c> @ imm = #116
    0x00, 0x80, 0xa0, 0xe3,                                      // mov r8, #0
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x26, 0x00, 0x00, 0xea,                                      // b 0x30a4 <openNumber+0xb8c> @ imm = #152
    0x6c, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #108]
    0x58, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #88]
    0x01, 0x00, 0xa0, 0xe3,                                      // mov r0, #1
    0x78, 0x10, 0x8d, 0xe2,                                      // add r1, sp, #120
    0x00, 0x10, 0x8d, 0xe5,                                      // str r1, [sp]
    0x04, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #4]
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x0b, 0x10, 0xa0, 0xe1,                                      // mov r1, r11
    0x04, 0x20, 0xa0, 0xe1,                                      // mov r2, r4
    0x55, 0x02, 0x00, 0xeb,                                      // bl 0x3988 <failSymbol> @ imm = #2388
    0x48, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #72]
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x0b, 0x10, 0xa0, 0xe1,                                      // mov r1, r11
    0x04, 0x20, 0xa0, 0xe1,                                      // mov r2, r4
    0x00, 0x70, 0x80, 0xe5,                                      // str r7, [r0]
    0xba, 0x7f, 0x07, 0xee,                                      // mcr p15, #0, r7, c7, c10, #5
    0x5c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #92]
    0x00, 0x70, 0x80, 0xe5,                                      // str r7, [r0]
    0x2c, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #44]
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x9c, 0x00, 0x00, 0xeb,                                      // bl 0x32d0 <closeNumber> @ imm = #624
    0xc6, 0xff, 0xff, 0xea,                                      // b 0x2f7c <openNumber+0xa64> @ imm = #-232
    0x00, 0x10, 0xd2, 0xe5,                                      // ldrb r1, [r2]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x6b, 0xfd, 0xff, 0x0a,                                      // beq 0x261c <openNumber+0x104> @ imm = #-2644
    0x00, 0x40, 0xa0, 0xe3,                                      // mov r4, #0
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
    0xe1, 0xf6, 0xff, 0xeb,                                      // bl 0xc24 <systemCall> @ imm = #-9340
    0x00, 0x80, 0xa0, 0xe1,                                      // mov r8, r0
    0xc0, 0x0f, 0xc0, 0xe1,                                      // bic r0, r0, r0, asr #31
    0x87, 0x20, 0x80, 0xe0,                                      // add r2, r0, r7, lsl #1
    0x0a, 0x0d, 0x89, 0xe2,                                      // add r0, r9, #640
    0xa1, 0x1f, 0x89, 0xe2,                                      // add r1, r9, #644
    0xfa, 0x00, 0x00, 0xeb,                                      // bl 0x34a0 <roomFor> @ imm = #1000
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x23, 0x00, 0x00, 0x0a,                                      // beq 0x314c <openNumber+0xc34> @ imm = #140
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x07, 0x00, 0x00, 0x4a,                                      // bmi 0x30e4 <openNumber+0xbcc> @ imm = #28
    0x01, 0x10, 0x87, 0xe2,                                      // add r1, r7, #1
    0x0a, 0x20, 0xa0, 0xe1,                                      // mov r2, r10
    0x00, 0x30, 0xa0, 0xe1,                                      // mov r3, r0
    0x01, 0x50, 0xd2, 0xe4,                                      // ldrb r5, [r2], #1
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0x01, 0x50, 0xc3, 0xe4,                                      // strb r5, [r3], #1
    0xfa, 0xff, 0xff, 0x8a,                                      // bhi 0x30d0 <openNumber+0xbb8> @ imm = #-24
    0x88, 0x02, 0xa9, 0xe5,                                      // str r0, [r9, #648]!
    0x01, 0x00, 0x58, 0xe3,                                      // cmp r8, #1
    0x3c, 0x00, 0x09, 0xe5,                                      // str r0, [r9, #-60]
    0x15, 0x00, 0x00, 0xba,                                      // blt 0x314c <openNumber+0xc34> @ imm = #84
    0x07, 0x10, 0x80, 0xe0,                                      // add r1, r0, r7
    0x01, 0x00, 0x48, 0xe2,                                      // sub r0, r8, #1
    0x78, 0x20, 0x8d, 0xe2,                                      // add r2, sp, #120
    0x08, 0x30, 0xa0, 0xe1,                                      // mov r3, r8
    0x00, 0x10, 0x89, 0xe5,                                      // str r1, [r9]
    0x01, 0x50, 0xd2, 0xe4,                                      // ldrb r5, [r2], #1
    0x01, 0x30, 0x53, 0xe2,                                      // subs r3, r3, #1
    0x01, 0x50, 0xc1, 0xe4,                                      // strb r5, [r1], #1
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x3108 <openNumber+0xbf0> @ imm = #-20
    0x00, 0x10, 0x99, 0xe5,                                      // ldr r1, [r9]
    0x2f, 0x20, 0xa0, 0xe3,                                      // mov r2, #47
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x00, 0x20, 0xc1, 0xe7,                                      // strb r2, [r1, r0]
    0x07, 0x00, 0x00, 0x4a,                                      // bmi 0x314c <openNumber+0xc34> @ imm = #28
    0x00, 0x00, 0x99, 0xe5,                                      // ldr r0, [r9]
    0x01, 0x10, 0x87, 0xe2,                                      // add r1, r7, #1
    0x08, 0x00, 0x80, 0xe0,                                      // add r0, r0, r8
    0x01, 0x20, 0xda, 0xe4,                                      // ldrb r2, [r10], #1
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0x01, 0x20, 0xc0, 0xe4,                                      // strb r2, [r0], #1
    0xfa, 0xff, 0xff, 0x8a,                                      // bhi 0x3138 <openNumber+0xc20> @ imm = #-24
    0x5c, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6, #92]
    0x6c, 0x80, 0x9d, 0xe5,                                      // ldr r8, [sp, #108]
    0x30, 0xfd, 0xff, 0xea,                                      // b 0x261c <openNumber+0x104> @ imm = #-2880
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
    0x09, 0x00, 0x00, 0x0a,                                      // beq 0x31cc <named+0x74> @ imm = #36
    0x05, 0x50, 0x8e, 0xe0,                                      // add r5, lr, r5
    0x03, 0x70, 0xa0, 0xe1,                                      // mov r7, r3
    0x00, 0x40, 0xd7, 0xe5,                                      // ldrb r4, [r7]
    0x04, 0x00, 0x56, 0xe1,                                      // cmp r6, r4
    0x06, 0x00, 0x00, 0x1a,                                      // bne 0x31d4 <named+0x7c> @ imm = #24
    0x01, 0x60, 0xd5, 0xe4,                                      // ldrb r6, [r5], #1
    0x01, 0x70, 0x87, 0xe2,                                      // add r7, r7, #1
    0x00, 0x00, 0x56, 0xe3,                                      // cmp r6, #0
    0xf8, 0xff, 0xff, 0x1a,                                      // bne 0x31ac <named+0x54> @ imm = #-32
    0x00, 0x00, 0x00, 0xea,                                      // b 0x31d0 <named+0x78> @ imm = #0
    0x03, 0x70, 0xa0, 0xe1,                                      // mov r7, r3
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x00, 0x40, 0xd7, 0xe5,                                      // ldrb r4, [r7]
    0x04, 0x40, 0x46, 0xe0,                                      // sub r4, r6, r4
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x04, 0x00, 0x00, 0x0a,                                      // beq 0x31f8 <named+0xa0> @ imm = #16
    0x09, 0x10, 0xa0, 0xc1,                                      // movgt r1, r9
    0x08, 0x20, 0x89, 0xd2,                                      // addle r2, r9, #8
    0x01, 0x00, 0x52, 0xe1,                                      // cmp r2, r1
    0xe2, 0xff, 0xff, 0x3a,                                      // blo 0x3180 <named+0x28> @ imm = #-120
    0xf0, 0x8b, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r11, pc}
    0x88, 0x01, 0x82, 0xe0,                                      // add r0, r2, r8, lsl #3
    0x04, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #4]
    0xf0, 0x8b, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r11, pc}
    // begin:
    0xf0, 0x48, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r11, lr}
    0x00, 0x60, 0xa0, 0xe1,                                      // mov r6, r0
    0x10, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #16]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xf0, 0x88, 0xbd, 0x18,                                      // popne {r4, r5, r6, r7, r11, pc}
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x02, 0x40, 0xa0, 0xe1,                                      // mov r4, r2
    0x01, 0x50, 0xa0, 0xe1,                                      // mov r5, r1
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x81, 0xfb, 0xff, 0xeb,                                      // bl 0x2038 <errorOf> @ imm = #-4604
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x06, 0x00, 0x00, 0x0a,                                      // beq 0x3254 <begin+0x50> @ imm = #24
    0x0c, 0x70, 0x80, 0xe5,                                      // str r7, [r0, #12]
    0x18, 0x00, 0x85, 0xe2,                                      // add r0, r5, #24
    0x9f, 0x1f, 0x90, 0xe1,                                      // ldrex r1, [r0]
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x91, 0x2f, 0x80, 0xe1,                                      // strex r2, r1, [r0]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xfa, 0xff, 0xff, 0x1a,                                      // bne 0x3240 <begin+0x3c> @ imm = #-24
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x04, 0x20, 0xa0, 0xe1,                                      // mov r2, r4
    0x02, 0x30, 0xa0, 0xe3,                                      // mov r3, #2
    0xe9, 0xf7, 0xff, 0xeb,                                      // bl 0x1210 <realOf> @ imm = #-8284
    0xf0, 0x48, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r11, lr}
    0x10, 0xff, 0x2f, 0xe1,                                      // bx r0
    // outsideOf:
    0xf0, 0x41, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, lr}
    0x00, 0x50, 0xa0, 0xe1,                                      // mov r5, r0
    0x44, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #68]
    0x03, 0x40, 0xa0, 0xe1,                                      // mov r4, r3
    0x00, 0x32, 0x80, 0xe0,                                      // add r3, r0, r0, lsl #4
    0x03, 0x31, 0x81, 0xe0,                                      // add r3, r1, r3, lsl #2
    0x00, 0x01, 0x83, 0xe0,                                      // add r0, r3, r0, lsl #2
    0x92, 0x7f, 0x80, 0xe2,                                      // add r7, r0, #584
    0x04, 0x01, 0x97, 0xe7,                                      // ldr r0, [r7, r4, lsl #2]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xf0, 0x81, 0xbd, 0x18,                                      // popne {r4, r5, r6, r7, r8, pc}
    0x60, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #96]
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x18, 0x80, 0x9d, 0xe5,                                      // ldr r8, [sp, #24]
    0x00, 0x00, 0x85, 0xe0,                                      // add r0, r5, r0
    0x04, 0x61, 0x90, 0xe7,                                      // ldr r6, [r0, r4, lsl #2]
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0xd5, 0xf7, 0xff, 0xeb,                                      // bl 0x1210 <realOf> @ imm = #-8364
    0x00, 0x20, 0xa0, 0xe1,                                      // mov r2, r0
    0x06, 0x00, 0x85, 0xe0,                                      // add r0, r5, r6
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0x32, 0xff, 0x2f, 0xe1,                                      // blx r2
    0x04, 0x01, 0x87, 0xe7,                                      // str r0, [r7, r4, lsl #2]
    0xf0, 0x81, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, pc}
    // closeNumber:
    0xf0, 0x48, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r11, lr}
    0x03, 0x70, 0xa0, 0xe1,                                      // mov r7, r3
    0x02, 0x40, 0xa0, 0xe1,                                      // mov r4, r2
    0x01, 0x50, 0xa0, 0xe1,                                      // mov r5, r1
    0x00, 0x60, 0xa0, 0xe1,                                      // mov r6, r0
    0x51, 0xf8, 0xff, 0xeb,                                      // bl 0x1430 <lock> @ imm = #-7868
    0x07, 0x02, 0x87, 0xe0,                                      // add r0, r7, r7, lsl #4
    0x00, 0x01, 0x85, 0xe0,                                      // add r0, r5, r0, lsl #2
    0x5c, 0x12, 0x90, 0xe5,                                      // ldr r1, [r0, #604]
    0x01, 0x10, 0x51, 0xe2,                                      // subs r1, r1, #1
    0x5c, 0x12, 0x80, 0xe5,                                      // str r1, [r0, #604]
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0xba, 0x0f, 0x07, 0xee,                                      // mcr p15, #0, r0, c7, c10, #5
    0x0c, 0x00, 0x85, 0xe5,                                      // str r0, [r5, #12]
    0xf0, 0x88, 0xbd, 0x18,                                      // popne {r4, r5, r6, r7, r11, pc}
    0x10, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6, #16]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x00, 0x00, 0x00, 0x0a,                                      // beq 0x331c <closeNumber+0x4c> @ imm = #0
    0xf0, 0x88, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r11, pc}
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x04, 0x20, 0xa0, 0xe1,                                      // mov r2, r4
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0xf0, 0x48, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r11, lr}
    0x4e, 0xf6, 0xff, 0xea,                                      // b 0xc70 <finalise> @ imm = #-9928
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
    0x48, 0x32, 0xa0, 0xe5,                                      // str r3, [r0, #584]!
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
    0x17, 0xfb, 0xff, 0xeb,                                      // bl 0x2038 <errorOf> @ imm = #-5028
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x0a, 0x00, 0x00, 0x0a,                                      // beq 0x340c <fail+0x78> @ imm = #40
    0x01, 0x50, 0xa0, 0xe3,                                      // mov r5, #1
    0x0d, 0x10, 0xa0, 0xe1,                                      // mov r1, sp
    0x04, 0x20, 0xa0, 0xe1,                                      // mov r2, r4
    0x01, 0x50, 0x45, 0xe2,                                      // sub r5, r5, #1
    0x01, 0x30, 0xd2, 0xe4,                                      // ldrb r3, [r2], #1
    0x01, 0x50, 0x85, 0xe2,                                      // add r5, r5, #1
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x33f0 <fail+0x5c> @ imm = #-20
    0x04, 0x20, 0xb1, 0xe5,                                      // ldr r2, [r1, #4]!
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xf7, 0xff, 0xff, 0x1a,                                      // bne 0x33ec <fail+0x58> @ imm = #-36
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x20, 0x00, 0x00, 0x0a,                                      // beq 0x3498 <fail+0x104> @ imm = #128
    0x04, 0x20, 0x80, 0xe2,                                      // add r2, r0, #4
    0x08, 0x10, 0x80, 0xe2,                                      // add r1, r0, #8
    0x02, 0x00, 0xa0, 0xe1,                                      // mov r0, r2
    0x05, 0x20, 0xa0, 0xe1,                                      // mov r2, r5
    0x1d, 0x00, 0x00, 0xeb,                                      // bl 0x34a0 <roomFor> @ imm = #116
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x19, 0x00, 0x00, 0x0a,                                      // beq 0x3498 <fail+0x104> @ imm = #100
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x15, 0x00, 0x00, 0x0a,                                      // beq 0x3490 <fail+0xfc> @ imm = #84
    0x0d, 0x10, 0xa0, 0xe1,                                      // mov r1, sp
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x02, 0x30, 0xd4, 0xe7,                                      // ldrb r3, [r4, r2]
    0x01, 0x20, 0x82, 0xe2,                                      // add r2, r2, #1
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x3440 <fail+0xac> @ imm = #-20
    0x01, 0x30, 0x42, 0xe2,                                      // sub r3, r2, #1
    0x01, 0x00, 0x53, 0xe3,                                      // cmp r3, #1
    0x06, 0x00, 0x00, 0xba,                                      // blt 0x3478 <fail+0xe4> @ imm = #24
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x03, 0x50, 0x54, 0xe7,                                      // ldrb r5, [r4, -r3]
    0x03, 0x50, 0x40, 0xe7,                                      // strb r5, [r0, -r3]
    0x01, 0x30, 0x43, 0xe2,                                      // sub r3, r3, #1
    0x03, 0x50, 0x82, 0xe0,                                      // add r5, r2, r3
    0x01, 0x00, 0x55, 0xe3,                                      // cmp r5, #1
    0xf9, 0xff, 0xff, 0x8a,                                      // bhi 0x3460 <fail+0xcc> @ imm = #-28
    0x04, 0x40, 0xb1, 0xe5,                                      // ldr r4, [r1, #4]!
    0x02, 0x20, 0x80, 0xe0,                                      // add r2, r0, r2
    0x01, 0x00, 0x42, 0xe2,                                      // sub r0, r2, #1
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0xeb, 0xff, 0xff, 0x1a,                                      // bne 0x343c <fail+0xa8> @ imm = #-84
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
    0x20, 0x00, 0x00, 0xaa,                                      // bge 0x3540 <roomFor+0xa0> @ imm = #128
    0x02, 0x60, 0xa0, 0xe1,                                      // mov r6, r2
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x08, 0x00, 0x00, 0x0a,                                      // beq 0x34ec <roomFor+0x4c> @ imm = #32
    0x00, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5]
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x5b, 0x20, 0xa0, 0xe3,                                      // mov r2, #91
    0x08, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #8]
    0x00, 0x30, 0x8d, 0xe5,                                      // str r3, [sp]
    0x04, 0x30, 0x8d, 0xe5,                                      // str r3, [sp, #4]
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0xcd, 0xf5, 0xff, 0xeb,                                      // bl 0xc24 <systemCall> @ imm = #-10444
    0x58, 0x10, 0x9f, 0xe5,                                      // ldr r1, [pc, #88] @ 0x354c <$d.21>
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
    0xbf, 0xf5, 0xff, 0xeb,                                      // bl 0xc24 <systemCall> @ imm = #-10500
    0x01, 0x0a, 0x70, 0xe3,                                      // cmn r0, #4096
    0x00, 0x00, 0xa0, 0x83,                                      // movhi r0, #0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x00, 0x00, 0x85, 0xe5,                                      // str r0, [r5]
    0x00, 0x00, 0xa0, 0x03,                                      // moveq r0, #0
    0x00, 0x60, 0x84, 0x05,                                      // streq r6, [r4]
    0x00, 0x00, 0x00, 0xea,                                      // b 0x3544 <roomFor+0xa4> @ imm = #0
    0x00, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5]
    0x10, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #16
    0x70, 0x80, 0xbd, 0xe8,                                      // pop {r4, r5, r6, pc}
    0x00, 0xf0, 0xff, 0xff,                                      // .word 0xfffff000
    // isOurs:
    0xf0, 0x4b, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r11, lr}
    0x10, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #16
    0x00, 0x40, 0xa0, 0xe1,                                      // mov r4, r0
    0xb6, 0xf5, 0xff, 0xeb,                                      // bl 0xc3c <threadPointer> @ imm = #-10536
    0x00, 0x50, 0xa0, 0xe1,                                      // mov r5, r0
    0x9f, 0x0f, 0x94, 0xe1,                                      // ldrex r0, [r4]
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x07, 0x00, 0x00, 0x1a,                                      // bne 0x3594 <isOurs+0x44> @ imm = #28
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0xba, 0x2f, 0x07, 0xee,                                      // mcr p15, #0, r2, c7, c10, #5
    0x95, 0x2f, 0x84, 0xe1,                                      // strex r2, r5, [r4]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x04, 0x00, 0x00, 0x0a,                                      // beq 0x359c <isOurs+0x4c> @ imm = #16
    0x9f, 0x0f, 0x94, 0xe1,                                      // ldrex r0, [r4]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xf9, 0xff, 0xff, 0x0a,                                      // beq 0x357c <isOurs+0x2c> @ imm = #-28
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x00, 0x00, 0xea,                                      // b 0x35a0 <isOurs+0x50> @ imm = #0
    0x01, 0x20, 0xa0, 0xe3,                                      // mov r2, #1
    0x01, 0x80, 0xa0, 0xe3,                                      // mov r8, #1
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xba, 0x1f, 0x07, 0xee,                                      // mcr p15, #0, r1, c7, c10, #5
    0x1d, 0x00, 0x00, 0x1a,                                      // bne 0x3628 <isOurs+0xd8> @ imm = #116
    0x9e, 0x90, 0xa0, 0xe3,                                      // mov r9, #158
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x00, 0x00, 0x55, 0x11,                                      // cmpne r5, r0
    0x17, 0x00, 0x00, 0x0a,                                      // beq 0x3624 <isOurs+0xd4> @ imm = #92
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x00, 0x70, 0x8d, 0xe5,                                      // str r7, [sp]
    0x80, 0x02, 0x8d, 0xe9,                                      // stmib sp, {r7, r9}
    0x8f, 0xf5, 0xff, 0xeb,                                      // bl 0xc24 <systemCall> @ imm = #-10692
    0x9f, 0x0f, 0x94, 0xe1,                                      // ldrex r0, [r4]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x08, 0x00, 0x00, 0x1a,                                      // bne 0x3614 <isOurs+0xc4> @ imm = #32
    0xba, 0x6f, 0x07, 0xee,                                      // mcr p15, #0, r6, c7, c10, #5
    0x95, 0x1f, 0x84, 0xe1,                                      // strex r1, r5, [r4]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x03, 0x00, 0x00, 0x0a,                                      // beq 0x3610 <isOurs+0xc0> @ imm = #12
    0x9f, 0x0f, 0x94, 0xe1,                                      // ldrex r0, [r4]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xf9, 0xff, 0xff, 0x0a,                                      // beq 0x35f4 <isOurs+0xa4> @ imm = #-28
    0x00, 0x00, 0x00, 0xea,                                      // b 0x3614 <isOurs+0xc4> @ imm = #0
    0x01, 0x70, 0xa0, 0xe3,                                      // mov r7, #1
    0x00, 0x00, 0x57, 0xe3,                                      // cmp r7, #0
    0xba, 0x6f, 0x07, 0xee,                                      // mcr p15, #0, r6, c7, c10, #5
    0xe5, 0xff, 0xff, 0x0a,                                      // beq 0x35b8 <isOurs+0x68> @ imm = #-108
    0x00, 0x00, 0x00, 0xea,                                      // b 0x3628 <isOurs+0xd8> @ imm = #0
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
    0x7c, 0xa2, 0xb7, 0xe5,                                      // ldr r10, [r7, #636]!
    0x0d, 0x00, 0x00, 0xba,                                      // blt 0x36b0 <keepData+0x7c> @ imm = #52
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
    0xf7, 0xff, 0xff, 0x1a,                                      // bne 0x3688 <keepData+0x54> @ imm = #-36
    0x01, 0x10, 0x81, 0xe2,                                      // add r1, r1, #1
    0x00, 0x00, 0x00, 0xea,                                      // b 0x36b4 <keepData+0x80> @ imm = #0
    0x01, 0x10, 0xa0, 0xe3,                                      // mov r1, #1
    0x48, 0x00, 0xd5, 0xe5,                                      // ldrb r0, [r5, #72]
    0x02, 0x00, 0x10, 0xe3,                                      // tst r0, #2
    0x10, 0x00, 0x98, 0x05,                                      // ldreq r0, [r8, #16]
    0x00, 0x00, 0x50, 0x03,                                      // cmpeq r0, #0
    0x01, 0x00, 0x00, 0x0a,                                      // beq 0x36d0 <keepData+0x9c> @ imm = #4
    0x0c, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #12
    0xf0, 0x8f, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, r11, pc}
    0x00, 0x00, 0x5a, 0xe3,                                      // cmp r10, #0
    0x1f, 0x00, 0x00, 0x0a,                                      // beq 0x3758 <keepData+0x124> @ imm = #124
    0x05, 0x60, 0xa0, 0xe1,                                      // mov r6, r5
    0x38, 0x00, 0xb6, 0xe5,                                      // ldr r0, [r6, #56]!
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x19, 0x00, 0x00, 0x0a,                                      // beq 0x3750 <keepData+0x11c> @ imm = #100
    0x53, 0xf5, 0xff, 0xeb,                                      // bl 0xc3c <threadPointer> @ imm = #-10932
    0x00, 0x10, 0x96, 0xe5,                                      // ldr r1, [r6]
    0x05, 0xc0, 0xa0, 0xe1,                                      // mov r12, r5
    0x01, 0x60, 0x80, 0xe0,                                      // add r6, r0, r1
    0x40, 0x10, 0xbc, 0xe5,                                      // ldr r1, [r12, #64]!
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0x09, 0x00, 0x00, 0xba,                                      // blt 0x372c <keepData+0xf8> @ imm = #36
    0x3c, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #60]
    0x01, 0x10, 0x81, 0xe2,                                      // add r1, r1, #1
    0x00, 0x30, 0x88, 0xe0,                                      // add r3, r8, r0
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x01, 0x20, 0xd3, 0xe4,                                      // ldrb r2, [r3], #1
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0x01, 0x20, 0xc0, 0xe4,                                      // strb r2, [r0], #1
    0xfa, 0xff, 0xff, 0x8a,                                      // bhi 0x3714 <keepData+0xe0> @ imm = #-24
    0x00, 0x10, 0x9c, 0xe5,                                      // ldr r1, [r12]
    0x44, 0x00, 0xb5, 0xe5,                                      // ldr r0, [r5, #68]!
    0x00, 0x00, 0x51, 0xe1,                                      // cmp r1, r0
    0x05, 0x00, 0x00, 0xaa,                                      // bge 0x3750 <keepData+0x11c> @ imm = #20
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x01, 0x00, 0xc6, 0xe7,                                      // strb r0, [r6, r1]
    0x00, 0x20, 0x95, 0xe5,                                      // ldr r2, [r5]
    0x01, 0x10, 0x81, 0xe2,                                      // add r1, r1, #1
    0x02, 0x00, 0x51, 0xe1,                                      // cmp r1, r2
    0xfa, 0xff, 0xff, 0xba,                                      // blt 0x373c <keepData+0x108> @ imm = #-24
    0x00, 0x00, 0x97, 0xe5,                                      // ldr r0, [r7]
    0x0c, 0x00, 0x00, 0xea,                                      // b 0x378c <keepData+0x158> @ imm = #48
    0xc0, 0x00, 0xa0, 0xe3,                                      // mov r0, #192
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xe0, 0xe3,                                      // mvn r3, #0
    0x00, 0x30, 0x8d, 0xe5,                                      // str r3, [sp]
    0x04, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #4]
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x03, 0x20, 0xa0, 0xe3,                                      // mov r2, #3
    0x22, 0x30, 0xa0, 0xe3,                                      // mov r3, #34
    0x28, 0xf5, 0xff, 0xeb,                                      // bl 0xc24 <systemCall> @ imm = #-11104
    0x01, 0x0a, 0x70, 0xe3,                                      // cmn r0, #4096
    0x00, 0x00, 0xa0, 0x83,                                      // movhi r0, #0
    0x00, 0x00, 0x87, 0xe5,                                      // str r0, [r7]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xcc, 0xff, 0xff, 0x0a,                                      // beq 0x36c8 <keepData+0x94> @ imm = #-208
    0x04, 0x10, 0x88, 0xe0,                                      // add r1, r8, r4
    0x09, 0xc1, 0x81, 0xe0,                                      // add r12, r1, r9, lsl #2
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x10, 0x9b, 0xe5,                                      // ldr r1, [r11]
    0x01, 0x00, 0x53, 0xe1,                                      // cmp r3, r1
    0xc5, 0xff, 0xff, 0xaa,                                      // bge 0x36c8 <keepData+0x94> @ imm = #-236
    0x83, 0x70, 0x83, 0xe0,                                      // add r7, r3, r3, lsl #1
    0x0c, 0x10, 0xa0, 0xe1,                                      // mov r1, r12
    0x07, 0x71, 0xb1, 0xe7,                                      // ldr r7, [r1, r7, lsl #2]!
    0x08, 0x60, 0x91, 0xe5,                                      // ldr r6, [r1, #8]
    0x07, 0x70, 0x88, 0xe0,                                      // add r7, r8, r7
    0x00, 0x00, 0x56, 0xe3,                                      // cmp r6, #0
    0x0b, 0x00, 0x00, 0x0a,                                      // beq 0x37fc <keepData+0x1c8> @ imm = #44
    0x00, 0x00, 0x5a, 0xe3,                                      // cmp r10, #0
    0x18, 0x00, 0x00, 0x0a,                                      // beq 0x3838 <keepData+0x204> @ imm = #96
    0x04, 0x60, 0x91, 0xe5,                                      // ldr r6, [r1, #4]
    0x01, 0x00, 0x56, 0xe3,                                      // cmp r6, #1
    0x15, 0x00, 0x00, 0xba,                                      // blt 0x3838 <keepData+0x204> @ imm = #84
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x06, 0x20, 0xc7, 0xe7,                                      // strb r2, [r7, r6]
    0x04, 0x50, 0x91, 0xe5,                                      // ldr r5, [r1, #4]
    0x01, 0x60, 0x86, 0xe2,                                      // add r6, r6, #1
    0x05, 0x00, 0x56, 0xe1,                                      // cmp r6, r5
    0xfa, 0xff, 0xff, 0xba,                                      // blt 0x37e4 <keepData+0x1b0> @ imm = #-24
    0x0e, 0x00, 0x00, 0xea,                                      // b 0x3838 <keepData+0x204> @ imm = #56
    0x04, 0x60, 0x91, 0xe5,                                      // ldr r6, [r1, #4]
    0x01, 0x00, 0x56, 0xe3,                                      // cmp r6, #1
    0x0a, 0x00, 0x00, 0xba,                                      // blt 0x3834 <keepData+0x200> @ imm = #40
    0x00, 0x00, 0x5a, 0xe3,                                      // cmp r10, #0
    0x07, 0x50, 0xa0, 0xe1,                                      // mov r5, r7
    0x00, 0x50, 0xa0, 0x01,                                      // moveq r5, r0
    0x00, 0x70, 0xa0, 0x11,                                      // movne r7, r0
    0x01, 0x60, 0x86, 0xe2,                                      // add r6, r6, #1
    0x01, 0x40, 0xd7, 0xe4,                                      // ldrb r4, [r7], #1
    0x01, 0x60, 0x46, 0xe2,                                      // sub r6, r6, #1
    0x01, 0x00, 0x56, 0xe3,                                      // cmp r6, #1
    0x01, 0x40, 0xc5, 0xe4,                                      // strb r4, [r5], #1
    0xfa, 0xff, 0xff, 0x8a,                                      // bhi 0x381c <keepData+0x1e8> @ imm = #-24
    0x04, 0x60, 0x91, 0xe5,                                      // ldr r6, [r1, #4]
    0x06, 0x00, 0x80, 0xe0,                                      // add r0, r0, r6
    0x01, 0x30, 0x83, 0xe2,                                      // add r3, r3, #1
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xd7, 0xff, 0xff, 0x1a,                                      // bne 0x37a4 <keepData+0x170> @ imm = #-164
    0x9f, 0xff, 0xff, 0xea,                                      // b 0x36c8 <keepData+0x94> @ imm = #-388
    // use:
    0x00, 0x48, 0x2d, 0xe9,                                      // push {r11, lr}
    0x08, 0xc0, 0x9d, 0xe5,                                      // ldr r12, [sp, #8]
    0x0c, 0x00, 0x53, 0xe1,                                      // cmp r3, r12
    0x1d, 0x00, 0x00, 0x0a,                                      // beq 0x38d0 <use+0x88> @ imm = #116
    0x01, 0x00, 0x5c, 0xe3,                                      // cmp r12, #1
    0x1b, 0x00, 0x00, 0xba,                                      // blt 0x38d0 <use+0x88> @ imm = #108
    0x5c, 0x20, 0x90, 0xe5,                                      // ldr r2, [r0, #92]
    0x02, 0xe0, 0x80, 0xe0,                                      // add lr, r0, r2
    0x83, 0x21, 0x83, 0xe0,                                      // add r2, r3, r3, lsl #3
    0x02, 0x22, 0x8e, 0xe0,                                      // add r2, lr, r2, lsl #4
    0x48, 0x20, 0xd2, 0xe5,                                      // ldrb r2, [r2, #72]
    0x01, 0x00, 0x12, 0xe3,                                      // tst r2, #1
    0x15, 0x00, 0x00, 0x1a,                                      // bne 0x38d4 <use+0x8c> @ imm = #84
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
    0x92, 0x0f, 0x80, 0xe2,                                      // add r0, r0, #584
    0x9f, 0x2f, 0xd0, 0xe1,                                      // ldrexb r2, [r0]
    0x01, 0x20, 0x82, 0xe1,                                      // orr r2, r2, r1
    0x92, 0x3f, 0xc0, 0xe1,                                      // strexb r3, r2, [r0]
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0xfa, 0xff, 0xff, 0x1a,                                      // bne 0x38bc <use+0x74> @ imm = #-24
    0x00, 0x88, 0xbd, 0xe8,                                      // pop {r11, pc}
    0x0c, 0x02, 0x8c, 0xe0,                                      // add r0, r12, r12, lsl #4
    0x00, 0x01, 0x81, 0xe0,                                      // add r0, r1, r0, lsl #2
    0x01, 0x10, 0xa0, 0xe3,                                      // mov r1, #1
    0x70, 0x12, 0x80, 0xe5,                                      // str r1, [r0, #624]
    0x00, 0x88, 0xbd, 0xe8,                                      // pop {r11, pc}
    // replaced:
    0xf0, 0x47, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r10, lr}
    0x20, 0x60, 0x9d, 0xe5,                                      // ldr r6, [sp, #32]
    0x00, 0x00, 0x56, 0xe3,                                      // cmp r6, #0
    0x1b, 0x00, 0x00, 0x0a,                                      // beq 0x3968 <replaced+0x80> @ imm = #108
    0x03, 0x80, 0xa0, 0xe1,                                      // mov r8, r3
    0x02, 0xa0, 0xa0, 0xe1,                                      // mov r10, r2
    0x01, 0x90, 0xa0, 0xe1,                                      // mov r9, r1
    0x00, 0x40, 0xa0, 0xe1,                                      // mov r4, r0
    0x07, 0x50, 0xa0, 0xe3,                                      // mov r5, #7
    0x05, 0x01, 0x94, 0xe7,                                      // ldr r0, [r4, r5, lsl #2]
    0x07, 0x70, 0x45, 0xe2,                                      // sub r7, r5, #7
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x0e, 0x00, 0x00, 0x0a,                                      // beq 0x3958 <replaced+0x70> @ imm = #56
    0x04, 0x00, 0xa0, 0xe1,                                      // mov r0, r4
    0x09, 0x10, 0xa0, 0xe1,                                      // mov r1, r9
    0x0a, 0x20, 0xa0, 0xe1,                                      // mov r2, r10
    0x07, 0x30, 0xa0, 0xe1,                                      // mov r3, r7
    0x37, 0xf6, 0xff, 0xeb,                                      // bl 0x1210 <realOf> @ imm = #-10020
    0x06, 0x00, 0x50, 0xe1,                                      // cmp r0, r6
    0x0d, 0x00, 0x00, 0x0a,                                      // beq 0x3970 <replaced+0x88> @ imm = #52
    0x44, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #68]
    0x07, 0x00, 0x57, 0xe3,                                      // cmp r7, #7
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x80, 0x10, 0x81, 0x20,                                      // addhs r1, r1, r0, lsl #1
    0x81, 0x02, 0x8a, 0xe0,                                      // add r0, r10, r1, lsl #5
    0xa0, 0x00, 0x40, 0xe2,                                      // sub r0, r0, #160
    0x06, 0x00, 0x50, 0xe1,                                      // cmp r0, r6
    0x05, 0x00, 0x00, 0x0a,                                      // beq 0x3970 <replaced+0x88> @ imm = #20
    0x01, 0x50, 0x85, 0xe2,                                      // add r5, r5, #1
    0x08, 0x00, 0x57, 0xe3,                                      // cmp r7, #8
    0xe9, 0xff, 0xff, 0x3a,                                      // blo 0x390c <replaced+0x24> @ imm = #-92
    0x05, 0x00, 0x00, 0xea,                                      // b 0x3980 <replaced+0x98> @ imm = #20
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x03, 0x00, 0x00, 0xea,                                      // b 0x3980 <replaced+0x98> @ imm = #12
    0x05, 0x00, 0x45, 0xe2,                                      // sub r0, r5, #5
    0x07, 0x00, 0x57, 0xe3,                                      // cmp r7, #7
    0x88, 0x00, 0x80, 0x20,                                      // addhs r0, r0, r8, lsl #1
    0x80, 0x62, 0x8a, 0xe0,                                      // add r6, r10, r0, lsl #5
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0xf0, 0x87, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, pc}
    // failSymbol:
    0xf0, 0x48, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r11, lr}
    0x30, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #48
    0x48, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp, #72]
    0x02, 0x40, 0xa0, 0xe1,                                      // mov r4, r2
    0x01, 0x50, 0xa0, 0xe1,                                      // mov r5, r1
    0x00, 0x60, 0xa0, 0xe1,                                      // mov r6, r0
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x05, 0x00, 0x00, 0x0a,                                      // beq 0x39c0 <failSymbol+0x38> @ imm = #20
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x04, 0x20, 0xa0, 0xe1,                                      // mov r2, r4
    0x5e, 0xfe, 0xff, 0xeb,                                      // bl 0x3334 <handleOf> @ imm = #-1672
    0x04, 0x10, 0x80, 0xe2,                                      // add r1, r0, #4
    0x02, 0x00, 0x00, 0xea,                                      // b 0x39cc <failSymbol+0x44> @ imm = #8
    0x04, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5, #4]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xf6, 0xff, 0xff, 0x0a,                                      // beq 0x39a8 <failSymbol+0x20> @ imm = #-40
    0x04, 0x00, 0x97, 0xe5,                                      // ldr r0, [r7, #4]
    0x00, 0x30, 0x91, 0xe5,                                      // ldr r3, [r1]
    0x10, 0x10, 0x96, 0xe5,                                      // ldr r1, [r6, #16]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x7c, 0x20, 0x96, 0x15,                                      // ldrne r2, [r6, #124]
    0x02, 0x20, 0x86, 0x10,                                      // addne r2, r6, r2
    0x00, 0x20, 0xa0, 0x03,                                      // moveq r2, #0
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x0e, 0x00, 0x00, 0x0a,                                      // beq 0x3a2c <failSymbol+0xa4> @ imm = #56
    0x4c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #76]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x13, 0x00, 0x00, 0x0a,                                      // beq 0x3a4c <failSymbol+0xc4> @ imm = #76
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
    0x1a, 0x00, 0x00, 0xea,                                      // b 0x3a98 <failSymbol+0x110> @ imm = #104
    0x78, 0x10, 0x96, 0xe5,                                      // ldr r1, [r6, #120]
    0x00, 0xc0, 0xa0, 0xe3,                                      // mov r12, #0
    0x00, 0x70, 0x97, 0xe5,                                      // ldr r7, [r7]
    0x01, 0x10, 0x86, 0xe0,                                      // add r1, r6, r1
    0x82, 0x00, 0x8d, 0xe8,                                      // stm sp, {r1, r7}
    0x08, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #8]
    0x0c, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #12]
    0x11, 0x00, 0x00, 0xea,                                      // b 0x3a94 <failSymbol+0x10c> @ imm = #68
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
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x3a74 <failSymbol+0xec> @ imm = #-20
    0x1c, 0xc0, 0x8d, 0xe2,                                      // add r12, sp, #28
    0x18, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #24]
    0x87, 0x10, 0x9c, 0xe8,                                      // ldm r12, {r0, r1, r2, r7, r12}
    0x87, 0x00, 0x8d, 0xe8,                                      // stm sp, {r0, r1, r2, r7}
    0x10, 0xc0, 0x8d, 0xe5,                                      // str r12, [sp, #16]
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x04, 0x20, 0xa0, 0xe1,                                      // mov r2, r4
    0x3a, 0xfe, 0xff, 0xeb,                                      // bl 0x3394 <fail> @ imm = #-1816
    0x30, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #48
    0xf0, 0x88, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r11, pc}
    // definedVersion:
    0x00, 0x48, 0x2d, 0xe9,                                      // push {r11, lr}
    0x14, 0xc0, 0x91, 0xe5,                                      // ldr r12, [r1, #20]
    0x00, 0x30, 0xa0, 0xe1,                                      // mov r3, r0
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x00, 0x5c, 0xe3,                                      // cmp r12, #0
    0x00, 0x00, 0x53, 0x13,                                      // cmpne r3, #0
    0x00, 0x00, 0x00, 0x1a,                                      // bne 0x3ad0 <definedVersion+0x20> @ imm = #0
    0x00, 0x88, 0xbd, 0xe8,                                      // pop {r11, pc}
    0x04, 0x10, 0x91, 0xe5,                                      // ldr r1, [r1, #4]
    0x01, 0xe0, 0x83, 0xe0,                                      // add lr, r3, r1
    0x0c, 0x30, 0x83, 0xe0,                                      // add r3, r3, r12
    0xb4, 0x10, 0xd3, 0xe1,                                      // ldrh r1, [r3, #4]
    0x02, 0x00, 0x51, 0xe1,                                      // cmp r1, r2
    0x06, 0x00, 0x00, 0x0a,                                      // beq 0x3b04 <definedVersion+0x54> @ imm = #24
    0x10, 0x10, 0x93, 0xe5,                                      // ldr r1, [r3, #16]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x01, 0x10, 0x83, 0x10,                                      // addne r1, r3, r1
    0x01, 0x30, 0xa0, 0xe1,                                      // mov r3, r1
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xf6, 0xff, 0xff, 0x1a,                                      // bne 0x3adc <definedVersion+0x2c> @ imm = #-40
    0xf1, 0xff, 0xff, 0xea,                                      // b 0x3acc <definedVersion+0x1c> @ imm = #-60
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
    0x0b, 0x00, 0x00, 0xba,                                      // blt 0x3b7c <search+0x5c> @ imm = #44
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
    0xf9, 0xff, 0xff, 0x1a,                                      // bne 0x3b60 <search+0x40> @ imm = #-28
    0x00, 0x00, 0x00, 0xea,                                      // b 0x3b80 <search+0x60> @ imm = #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x02, 0x00, 0x53, 0xe1,                                      // cmp r3, r2
    0x11, 0x00, 0x00, 0xaa,                                      // bge 0x3bd0 <search+0xb0> @ imm = #68
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
    0x2e, 0x00, 0x00, 0xeb,                                      // bl 0x3c74 <lookInto> @ imm = #184
    0x04, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #4]
    0x02, 0x00, 0x70, 0xe3,                                      // cmn r0, #2
    0x06, 0x00, 0x00, 0x1a,                                      // bne 0x3be0 <search+0xc0> @ imm = #24
    0x04, 0x60, 0x86, 0xe2,                                      // add r6, r6, #4
    0x01, 0x50, 0x55, 0xe2,                                      // subs r5, r5, #1
    0xf2, 0xff, 0xff, 0x1a,                                      // bne 0x3b9c <search+0x7c> @ imm = #-56
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
    0x16, 0x00, 0x00, 0xba,                                      // blt 0x3c5c <searchGlobals+0x74> @ imm = #88
    0x44, 0x00, 0x91, 0xe5,                                      // ldr r0, [r1, #68]
    0x03, 0x90, 0xa0, 0xe1,                                      // mov r9, r3
    0x02, 0x60, 0xa0, 0xe1,                                      // mov r6, r2
    0x00, 0x02, 0x80, 0xe0,                                      // add r0, r0, r0, lsl #4
    0x00, 0x01, 0x82, 0xe0,                                      // add r0, r2, r0, lsl #2
    0x01, 0xa0, 0xa0, 0xe1,                                      // mov r10, r1
    0x28, 0x80, 0x9d, 0xe5,                                      // ldr r8, [sp, #40]
    0x92, 0x5f, 0x80, 0xe2,                                      // add r5, r0, #584
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x07, 0x01, 0x95, 0xe7,                                      // ldr r0, [r5, r7, lsl #2]
    0x0a, 0x10, 0xa0, 0xe1,                                      // mov r1, r10
    0x06, 0x20, 0xa0, 0xe1,                                      // mov r2, r6
    0x01, 0x01, 0x8d, 0xe8,                                      // stm sp, {r0, r8}
    0x04, 0x00, 0xa0, 0xe1,                                      // mov r0, r4
    0x09, 0x30, 0xa0, 0xe1,                                      // mov r3, r9
    0x0c, 0x00, 0x00, 0xeb,                                      // bl 0x3c74 <lookInto> @ imm = #48
    0x04, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #4]
    0x02, 0x00, 0x70, 0xe3,                                      // cmn r0, #2
    0x07, 0x00, 0x00, 0x1a,                                      // bne 0x3c6c <searchGlobals+0x84> @ imm = #28
    0x14, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6, #20]
    0x01, 0x70, 0x87, 0xe2,                                      // add r7, r7, #1
    0x00, 0x00, 0x57, 0xe1,                                      // cmp r7, r0
    0xf1, 0xff, 0xff, 0xba,                                      // blt 0x3c24 <searchGlobals+0x3c> @ imm = #-60
    0x01, 0x00, 0xe0, 0xe3,                                      // mvn r0, #1
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x10, 0x84, 0xe5,                                      // str r1, [r4]
    0x04, 0x00, 0x84, 0xe5,                                      // str r0, [r4, #4]
    0x08, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #8
    0xf0, 0x87, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, pc}
    // lookInto:
    0xf0, 0x4f, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r10, r11, lr}
    0x04, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #4
    0x28, 0x90, 0x9d, 0xe5,                                      // ldr r9, [sp, #40]
    0x2c, 0x80, 0x9d, 0xe5,                                      // ldr r8, [sp, #44]
    0x01, 0x50, 0xa0, 0xe1,                                      // mov r5, r1
    0x00, 0xa0, 0xa0, 0xe1,                                      // mov r10, r0
    0x01, 0x00, 0x79, 0xe3,                                      // cmn r9, #1
    0x1b, 0x00, 0x00, 0xda,                                      // ble 0x3d04 <lookInto+0x90> @ imm = #108
    0x5c, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #92]
    0x89, 0x71, 0x89, 0xe0,                                      // add r7, r9, r9, lsl #3
    0x00, 0x40, 0x85, 0xe0,                                      // add r4, r5, r0
    0x07, 0xb2, 0x84, 0xe0,                                      // add r11, r4, r7, lsl #4
    0x14, 0x10, 0x8b, 0xe2,                                      // add r1, r11, #20
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x55, 0x00, 0x00, 0xeb,                                      // bl 0x3e0c <find> @ imm = #340
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x23, 0x00, 0x00, 0x0a,                                      // beq 0x3d4c <lookInto+0xd8> @ imm = #140
    0x00, 0x60, 0xa0, 0xe1,                                      // mov r6, r0
    0xbe, 0x00, 0xd0, 0xe1,                                      // ldrh r0, [r0, #14]
    0xf1, 0x10, 0xa0, 0xe3,                                      // mov r1, #241
    0xff, 0x1c, 0x81, 0xe3,                                      // orr r1, r1, #65280
    0x01, 0x00, 0x50, 0xe1,                                      // cmp r0, r1
    0x10, 0x00, 0x95, 0x05,                                      // ldreq r0, [r5, #16]
    0x00, 0x00, 0x50, 0x03,                                      // cmpeq r0, #0
    0x31, 0x00, 0x00, 0x0a,                                      // beq 0x3da4 <lookInto+0x130> @ imm = #196
    0x0c, 0x00, 0xd6, 0xe5,                                      // ldrb r0, [r6, #12]
    0x0f, 0x00, 0x00, 0xe2,                                      // and r0, r0, #15
    0x06, 0x00, 0x50, 0xe3,                                      // cmp r0, #6
    0x1c, 0x00, 0x00, 0x1a,                                      // bne 0x3d60 <lookInto+0xec> @ imm = #112
    0xd2, 0xf3, 0xff, 0xeb,                                      // bl 0xc3c <threadPointer> @ imm = #-12472
    0x38, 0x10, 0x9b, 0xe5,                                      // ldr r1, [r11, #56]
    0x01, 0x00, 0x80, 0xe0,                                      // add r0, r0, r1
    0x04, 0x10, 0x96, 0xe5,                                      // ldr r1, [r6, #4]
    0x01, 0x10, 0x80, 0xe0,                                      // add r1, r0, r1
    0x28, 0x00, 0x00, 0xea,                                      // b 0x3da8 <lookInto+0x134> @ imm = #160
    0x03, 0x70, 0xa0, 0xe1,                                      // mov r7, r3
    0x05, 0x00, 0xa0, 0xe3,                                      // mov r0, #5
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x02, 0x60, 0xa0, 0xe1,                                      // mov r6, r2
    0x02, 0x10, 0xa0, 0xe1,                                      // mov r1, r2
    0x09, 0x30, 0xe0, 0xe1,                                      // mvn r3, r9
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x20, 0xa0, 0xe1,                                      // mov r2, r7
    0x51, 0xfd, 0xff, 0xeb,                                      // bl 0x3270 <outsideOf> @ imm = #-2748
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x16, 0x00, 0x00, 0x0a,                                      // beq 0x3d8c <lookInto+0x118> @ imm = #88
    0x00, 0x30, 0xa0, 0xe1,                                      // mov r3, r0
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x06, 0x10, 0xa0, 0xe1,                                      // mov r1, r6
    0x07, 0x20, 0xa0, 0xe1,                                      // mov r2, r7
    0x00, 0x80, 0x8d, 0xe5,                                      // str r8, [sp]
    0x1a, 0x00, 0x00, 0xeb,                                      // bl 0x3db4 <askReal> @ imm = #104
    0x10, 0x00, 0x00, 0xea,                                      // b 0x3d90 <lookInto+0x11c> @ imm = #64
    0x01, 0x00, 0xe0, 0xe3,                                      // mvn r0, #1
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x10, 0x8a, 0xe5,                                      // str r1, [r10]
    0x04, 0x00, 0x8a, 0xe5,                                      // str r0, [r10, #4]
    0x12, 0x00, 0x00, 0xea,                                      // b 0x3dac <lookInto+0x138> @ imm = #72
    0x07, 0x12, 0x94, 0xe7,                                      // ldr r1, [r4, r7, lsl #4]
    0x0a, 0x00, 0x50, 0xe3,                                      // cmp r0, #10
    0x04, 0x20, 0x96, 0xe5,                                      // ldr r2, [r6, #4]
    0x10, 0x00, 0x95, 0x05,                                      // ldreq r0, [r5, #16]
    0x01, 0x10, 0x85, 0xe0,                                      // add r1, r5, r1
    0x02, 0x10, 0x81, 0xe0,                                      // add r1, r1, r2
    0x00, 0x00, 0x50, 0x03,                                      // cmpeq r0, #0
    0x09, 0x00, 0x00, 0x1a,                                      // bne 0x3da8 <lookInto+0x134> @ imm = #36
    0x31, 0xff, 0x2f, 0xe1,                                      // blx r1
    0x00, 0x10, 0xa0, 0xe1,                                      // mov r1, r0
    0x06, 0x00, 0x00, 0xea,                                      // b 0x3da8 <lookInto+0x134> @ imm = #24
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x10, 0xe0, 0xe3,                                      // mvn r1, #0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x01, 0x10, 0xe0, 0x03,                                      // mvneq r1, #1
    0x03, 0x00, 0x8a, 0xe8,                                      // stm r10, {r0, r1}
    0x01, 0x00, 0x00, 0xea,                                      // b 0x3dac <lookInto+0x138> @ imm = #4
    0x04, 0x10, 0x96, 0xe5,                                      // ldr r1, [r6, #4]
    0x02, 0x02, 0x8a, 0xe8,                                      // stm r10, {r1, r9}
    0x04, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #4
    0xf0, 0x8f, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, r11, pc}
    // askReal:
    0x30, 0x48, 0x2d, 0xe9,                                      // push {r4, r5, r11, lr}
    0x10, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #16]
    0x03, 0x40, 0xa0, 0xe1,                                      // mov r4, r3
    0x04, 0x30, 0x95, 0xe5,                                      // ldr r3, [r5, #4]
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x3c, 0x30, 0x90, 0x15,                                      // ldrne r3, [r0, #60]
    0x00, 0x00, 0x53, 0x13,                                      // cmpne r3, #0
    0x06, 0x00, 0x00, 0x1a,                                      // bne 0x3df0 <askReal+0x3c> @ imm = #24
    0x07, 0x30, 0xa0, 0xe3,                                      // mov r3, #7
    0x0c, 0xf5, 0xff, 0xeb,                                      // bl 0x1210 <realOf> @ imm = #-11216
    0x00, 0x20, 0xa0, 0xe1,                                      // mov r2, r0
    0x00, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5]
    0x04, 0x00, 0xa0, 0xe1,                                      // mov r0, r4
    0x30, 0x48, 0xbd, 0xe8,                                      // pop {r4, r5, r11, lr}
    0x12, 0xff, 0x2f, 0xe1,                                      // bx r2
    0x08, 0x30, 0xa0, 0xe3,                                      // mov r3, #8
    0x05, 0xf5, 0xff, 0xeb,                                      // bl 0x1210 <realOf> @ imm = #-11244
    0x06, 0x00, 0x95, 0xe8,                                      // ldm r5, {r1, r2}
    0x00, 0x30, 0xa0, 0xe1,                                      // mov r3, r0
    0x04, 0x00, 0xa0, 0xe1,                                      // mov r0, r4
    0x30, 0x48, 0xbd, 0xe8,                                      // pop {r4, r5, r11, lr}
    0x13, 0xff, 0x2f, 0xe1,                                      // bx r3
    // find:
    0xf0, 0x4f, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r10, r11, lr}
    0x0c, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #12
    0x08, 0xb0, 0x91, 0xe5,                                      // ldr r11, [r1, #8]
    0x01, 0xa0, 0xa0, 0xe1,                                      // mov r10, r1
    0x00, 0x80, 0xa0, 0xe1,                                      // mov r8, r0
    0x00, 0x00, 0x5b, 0xe3,                                      // cmp r11, #0
    0x08, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #8]
    0x14, 0x00, 0x00, 0x0a,                                      // beq 0x3e80 <find+0x74> @ imm = #80
    0x08, 0x60, 0xa0, 0xe1,                                      // mov r6, r8
    0x14, 0x90, 0x92, 0xe5,                                      // ldr r9, [r2, #20]
    0x0b, 0x10, 0xb6, 0xe7,                                      // ldr r1, [r6, r11]!
    0x1f, 0x70, 0xa0, 0xe3,                                      // mov r7, #31
    0x08, 0x40, 0x96, 0xe5,                                      // ldr r4, [r6, #8]
    0x0c, 0x50, 0x96, 0xe5,                                      // ldr r5, [r6, #12]
    0x1f, 0x30, 0x09, 0xe2,                                      // and r3, r9, #31
    0x01, 0x00, 0x44, 0xe2,                                      // sub r0, r4, #1
    0xa9, 0x22, 0x00, 0xe0,                                      // and r2, r0, r9, lsr #5
    0x10, 0x00, 0x86, 0xe2,                                      // add r0, r6, #16
    0x02, 0x21, 0x90, 0xe7,                                      // ldr r2, [r0, r2, lsl #2]
    0x39, 0x75, 0x07, 0xe0,                                      // and r7, r7, r9, lsr r5
    0x32, 0x33, 0xa0, 0xe1,                                      // lsr r3, r2, r3
    0x32, 0x27, 0x03, 0xe0,                                      // and r2, r3, r2, lsr r7
    0x01, 0x00, 0x12, 0xe3,                                      // tst r2, #1
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x00, 0x00, 0x51, 0x13,                                      // cmpne r1, #0
    0x37, 0x00, 0x00, 0x1a,                                      // bne 0x3f54 <find+0x148> @ imm = #220
    0x07, 0x00, 0xa0, 0xe1,                                      // mov r0, r7
    0x0c, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #12
    0xf0, 0x8f, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, r11, pc}
    0x0c, 0x00, 0x9a, 0xe5,                                      // ldr r0, [r10, #12]
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xf8, 0xff, 0xff, 0x0a,                                      // beq 0x3e74 <find+0x68> @ imm = #-32
    0x08, 0x40, 0xa0, 0xe1,                                      // mov r4, r8
    0x0a, 0x90, 0xa0, 0xe1,                                      // mov r9, r10
    0x00, 0xa0, 0xb4, 0xe7,                                      // ldr r10, [r4, r0]!
    0x00, 0x00, 0x5a, 0xe3,                                      // cmp r10, #0
    0xf3, 0xff, 0xff, 0x0a,                                      // beq 0x3e74 <find+0x68> @ imm = #-52
    0x00, 0x20, 0x92, 0xe5,                                      // ldr r2, [r2]
    0x08, 0xb0, 0x84, 0xe2,                                      // add r11, r4, #8
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x10, 0xd2, 0xe5,                                      // ldrb r1, [r2]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x09, 0x00, 0x00, 0x0a,                                      // beq 0x3ee8 <find+0xdc> @ imm = #36
    0x01, 0x20, 0x82, 0xe2,                                      // add r2, r2, #1
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0xf0, 0x30, 0xa0, 0xe3,                                      // mov r3, #240
    0x00, 0x02, 0x81, 0xe0,                                      // add r0, r1, r0, lsl #4
    0x20, 0x1c, 0x03, 0xe0,                                      // and r1, r3, r0, lsr #24
    0x0f, 0x02, 0xc0, 0xe3,                                      // bic r0, r0, #-268435456
    0x00, 0x00, 0x21, 0xe0,                                      // eor r0, r1, r0
    0x01, 0x10, 0xd2, 0xe4,                                      // ldrb r1, [r2], #1
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xf8, 0xff, 0xff, 0x1a,                                      // bne 0x3ecc <find+0xc0> @ imm = #-32
    0x0a, 0x10, 0xa0, 0xe1,                                      // mov r1, r10
    0x54, 0xf3, 0xff, 0xeb,                                      // bl 0xc44 <__aeabi_uidivmod> @ imm = #-12976
    0x01, 0x51, 0x9b, 0xe7,                                      // ldr r5, [r11, r1, lsl #2]
    0x00, 0x00, 0x55, 0xe3,                                      // cmp r5, #0
    0xdd, 0xff, 0xff, 0x0a,                                      // beq 0x3e74 <find+0x68> @ imm = #-140
    0x04, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #4]
    0x08, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #8]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xd9, 0xff, 0xff, 0x0a,                                      // beq 0x3e74 <find+0x68> @ imm = #-156
    0x0a, 0x41, 0x8b, 0xe0,                                      // add r4, r11, r10, lsl #2
    0x01, 0x60, 0x40, 0xe2,                                      // sub r6, r0, #1
    0x08, 0x00, 0xa0, 0xe1,                                      // mov r0, r8
    0x09, 0x10, 0xa0, 0xe1,                                      // mov r1, r9
    0x05, 0x20, 0xa0, 0xe1,                                      // mov r2, r5
    0x30, 0x00, 0x00, 0xeb,                                      // bl 0x3fe8 <accepted> @ imm = #192
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x2c, 0x00, 0x00, 0x1a,                                      // bne 0x3fe0 <find+0x1d4> @ imm = #176
    0x05, 0x51, 0x94, 0xe7,                                      // ldr r5, [r4, r5, lsl #2]
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x01, 0x60, 0x56, 0xe2,                                      // subs r6, r6, #1
    0x00, 0x00, 0xa7, 0xe2,                                      // adc r0, r7, #0
    0x00, 0x00, 0x55, 0xe3,                                      // cmp r5, #0
    0xcb, 0xff, 0xff, 0x0a,                                      // beq 0x3e74 <find+0x68> @ imm = #-212
    0x08, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #8]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xf0, 0xff, 0xff, 0x1a,                                      // bne 0x3f14 <find+0x108> @ imm = #-64
    0xc7, 0xff, 0xff, 0xea,                                      // b 0x3e74 <find+0x68> @ imm = #-228
    0x04, 0x51, 0x80, 0xe0,                                      // add r5, r0, r4, lsl #2
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x04, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #4]
    0x37, 0xf3, 0xff, 0xeb,                                      // bl 0xc44 <__aeabi_uidivmod> @ imm = #-13092
    0x01, 0x51, 0x95, 0xe7,                                      // ldr r5, [r5, r1, lsl #2]
    0x08, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #8]
    0x00, 0x00, 0x55, 0xe3,                                      // cmp r5, #0
    0xbf, 0xff, 0xff, 0x0a,                                      // beq 0x3e74 <find+0x68> @ imm = #-260
    0x04, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #4]
    0x05, 0x01, 0x8b, 0xe0,                                      // add r0, r11, r5, lsl #2
    0x04, 0x01, 0x80, 0xe0,                                      // add r0, r0, r4, lsl #2
    0x01, 0x01, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #2
    0x04, 0x10, 0x96, 0xe5,                                      // ldr r1, [r6, #4]
    0x01, 0x01, 0x40, 0xe0,                                      // sub r0, r0, r1, lsl #2
    0x10, 0x60, 0x80, 0xe2,                                      // add r6, r0, #16
    0x06, 0x40, 0x98, 0xe7,                                      // ldr r4, [r8, r6]
    0x09, 0x00, 0x24, 0xe0,                                      // eor r0, r4, r9
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x06, 0x00, 0x00, 0x8a,                                      // bhi 0x3fbc <find+0x1b0> @ imm = #24
    0x08, 0x00, 0xa0, 0xe1,                                      // mov r0, r8
    0x0a, 0x10, 0xa0, 0xe1,                                      // mov r1, r10
    0x05, 0x20, 0xa0, 0xe1,                                      // mov r2, r5
    0x0d, 0x00, 0x00, 0xeb,                                      // bl 0x3fe8 <accepted> @ imm = #52
    0x08, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #8]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x08, 0x00, 0x00, 0x1a,                                      // bne 0x3fe0 <find+0x1d4> @ imm = #32
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x01, 0x50, 0x95, 0xe2,                                      // adds r5, r5, #1
    0x00, 0x00, 0xa7, 0xe2,                                      // adc r0, r7, #0
    0x01, 0x00, 0x14, 0xe3,                                      // tst r4, #1
    0xa8, 0xff, 0xff, 0x1a,                                      // bne 0x3e74 <find+0x68> @ imm = #-352
    0x04, 0x60, 0x86, 0xe2,                                      // add r6, r6, #4
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xec, 0xff, 0xff, 0x0a,                                      // beq 0x3f90 <find+0x184> @ imm = #-80
    0xa4, 0xff, 0xff, 0xea,                                      // b 0x3e74 <find+0x68> @ imm = #-368
    0x00, 0x70, 0xa0, 0xe1,                                      // mov r7, r0
    0xa2, 0xff, 0xff, 0xea,                                      // b 0x3e74 <find+0x68> @ imm = #-376
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
    0x05, 0x00, 0x00, 0x1a,                                      // bne 0x402c <accepted+0x44> @ imm = #20
    0xf1, 0x30, 0xa0, 0xe3,                                      // mov r3, #241
    0xff, 0x3c, 0x83, 0xe3,                                      // orr r3, r3, #65280
    0x03, 0x00, 0x55, 0xe1,                                      // cmp r5, r3
    0x00, 0xc0, 0xa0, 0x13,                                      // movne r12, #0
    0x06, 0x00, 0x54, 0x13,                                      // cmpne r4, #6
    0x3a, 0x00, 0x00, 0x1a,                                      // bne 0x4118 <accepted+0x130> @ imm = #232
    0x00, 0x00, 0x55, 0xe3,                                      // cmp r5, #0
    0x33, 0x00, 0x00, 0x0a,                                      // beq 0x4104 <accepted+0x11c> @ imm = #204
    0x67, 0x30, 0xa0, 0xe3,                                      // mov r3, #103
    0x01, 0x3b, 0x83, 0xe3,                                      // orr r3, r3, #1024
    0x01, 0x50, 0xa0, 0xe3,                                      // mov r5, #1
    0x00, 0xc0, 0xa0, 0xe3,                                      // mov r12, #0
    0x33, 0x04, 0x15, 0xe1,                                      // tst r5, r3, lsr r4
    0x32, 0x00, 0x00, 0x0a,                                      // beq 0x4118 <accepted+0x130> @ imm = #200
    0x26, 0x32, 0xa0, 0xe1,                                      // lsr r3, r6, #4
    0x06, 0x60, 0xa0, 0xe3,                                      // mov r6, #6
    0x01, 0x6b, 0x86, 0xe3,                                      // orr r6, r6, #1024
    0x36, 0x03, 0x15, 0xe1,                                      // tst r5, r6, lsr r3
    0x2d, 0x00, 0x00, 0x0a,                                      // beq 0x4118 <accepted+0x130> @ imm = #180
    0x02, 0x32, 0x87, 0xe0,                                      // add r3, r7, r2, lsl #4
    0x06, 0x70, 0xa0, 0xe3,                                      // mov r7, #6
    0x0d, 0x30, 0xd3, 0xe5,                                      // ldrb r3, [r3, #13]
    0x01, 0x60, 0xa0, 0xe3,                                      // mov r6, #1
    0x03, 0x30, 0x03, 0xe2,                                      // and r3, r3, #3
    0x37, 0x03, 0x16, 0xe1,                                      // tst r6, r7, lsr r3
    0x26, 0x00, 0x00, 0x1a,                                      // bne 0x4118 <accepted+0x130> @ imm = #152
    0x04, 0x50, 0x91, 0xe5,                                      // ldr r5, [r1, #4]
    0x00, 0x40, 0x9a, 0xe5,                                      // ldr r4, [r10]
    0x00, 0x70, 0x99, 0xe5,                                      // ldr r7, [r9]
    0x05, 0x30, 0x80, 0xe0,                                      // add r3, r0, r5
    0x00, 0xc0, 0xa0, 0xe3,                                      // mov r12, #0
    0x04, 0x60, 0xd3, 0xe7,                                      // ldrb r6, [r3, r4]
    0x00, 0x00, 0x56, 0xe3,                                      // cmp r6, #0
    0x09, 0x00, 0x00, 0x0a,                                      // beq 0x40c4 <accepted+0xdc> @ imm = #36
    0x05, 0x30, 0x84, 0xe0,                                      // add r3, r4, r5
    0x00, 0x30, 0x83, 0xe0,                                      // add r3, r3, r0
    0x01, 0x40, 0x83, 0xe2,                                      // add r4, r3, #1
    0x00, 0x30, 0xd7, 0xe5,                                      // ldrb r3, [r7]
    0x03, 0x00, 0x56, 0xe1,                                      // cmp r6, r3
    0x04, 0x00, 0x00, 0x1a,                                      // bne 0x40c8 <accepted+0xe0> @ imm = #16
    0x01, 0x60, 0xd4, 0xe4,                                      // ldrb r6, [r4], #1
    0x01, 0x70, 0x87, 0xe2,                                      // add r7, r7, #1
    0x00, 0x00, 0x56, 0xe3,                                      // cmp r6, #0
    0xf8, 0xff, 0xff, 0x1a,                                      // bne 0x40a8 <accepted+0xc0> @ imm = #-32
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x00, 0x30, 0xd7, 0xe5,                                      // ldrb r3, [r7]
    0x03, 0x00, 0x56, 0xe1,                                      // cmp r6, r3
    0x10, 0x00, 0x00, 0x1a,                                      // bne 0x4118 <accepted+0x130> @ imm = #64
    0x10, 0x30, 0x91, 0xe5,                                      // ldr r3, [r1, #16]
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x3e, 0x00, 0x00, 0x0a,                                      // beq 0x41dc <accepted+0x1f4> @ imm = #248
    0x03, 0x30, 0x80, 0xe0,                                      // add r3, r0, r3
    0x82, 0x20, 0x83, 0xe0,                                      // add r2, r3, r2, lsl #1
    0xb0, 0x60, 0xd2, 0xe1,                                      // ldrh r6, [r2]
    0x10, 0x20, 0x99, 0xe5,                                      // ldr r2, [r9, #16]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x09, 0x00, 0x00, 0x0a,                                      // beq 0x4120 <accepted+0x138> @ imm = #36
    0x01, 0x00, 0xa0, 0xe3,                                      // mov r0, #1
    0xa6, 0x07, 0x20, 0xe0,                                      // eor r0, r0, r6, lsr #15
    0x33, 0x00, 0x00, 0xea,                                      // b 0x41d4 <accepted+0x1ec> @ imm = #204
    0x06, 0x00, 0x54, 0xe3,                                      // cmp r4, #6
    0x0c, 0x50, 0x99, 0x15,                                      // ldrne r5, [r9, #12]
    0x00, 0xc0, 0xa0, 0xe3,                                      // mov r12, #0
    0x00, 0x00, 0x55, 0x13,                                      // cmpne r5, #0
    0xc6, 0xff, 0xff, 0x1a,                                      // bne 0x4034 <accepted+0x4c> @ imm = #-232
    0x0c, 0x00, 0xa0, 0xe1,                                      // mov r0, r12
    0xf0, 0x87, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, pc}
    0xff, 0x20, 0xa0, 0xe3,                                      // mov r2, #255
    0x04, 0x70, 0x99, 0xe5,                                      // ldr r7, [r9, #4]
    0x7f, 0x2c, 0x82, 0xe3,                                      // orr r2, r2, #32512
    0x02, 0x20, 0x06, 0xe0,                                      // and r2, r6, r2
    0x00, 0x00, 0x57, 0xe3,                                      // cmp r7, #0
    0x1c, 0x00, 0x00, 0x0a,                                      // beq 0x41ac <accepted+0x1c4> @ imm = #112
    0x01, 0x80, 0xa0, 0xe3,                                      // mov r8, #1
    0x02, 0x00, 0x52, 0xe3,                                      // cmp r2, #2
    0x12, 0x00, 0x00, 0x3a,                                      // blo 0x4190 <accepted+0x1a8> @ imm = #72
    0x59, 0xfe, 0xff, 0xeb,                                      // bl 0x3ab0 <definedVersion> @ imm = #-1692
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x0f, 0x00, 0x00, 0x0a,                                      // beq 0x4190 <accepted+0x1a8> @ imm = #60
    0x00, 0x10, 0xd0, 0xe5,                                      // ldrb r1, [r0]
    0x00, 0x80, 0xa0, 0xe3,                                      // mov r8, #0
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x07, 0x00, 0x00, 0x0a,                                      // beq 0x4180 <accepted+0x198> @ imm = #28
    0x01, 0x00, 0x80, 0xe2,                                      // add r0, r0, #1
    0x00, 0x20, 0xd7, 0xe5,                                      // ldrb r2, [r7]
    0x02, 0x00, 0x51, 0xe1,                                      // cmp r1, r2
    0x04, 0x00, 0x00, 0x1a,                                      // bne 0x4184 <accepted+0x19c> @ imm = #16
    0x01, 0x10, 0xd0, 0xe4,                                      // ldrb r1, [r0], #1
    0x01, 0x70, 0x87, 0xe2,                                      // add r7, r7, #1
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xf8, 0xff, 0xff, 0x1a,                                      // bne 0x4164 <accepted+0x17c> @ imm = #-32
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x00, 0xd7, 0xe5,                                      // ldrb r0, [r7]
    0x00, 0x00, 0x51, 0xe1,                                      // cmp r1, r0
    0x12, 0x00, 0x00, 0x0a,                                      // beq 0x41dc <accepted+0x1f4> @ imm = #72
    0x08, 0x10, 0x99, 0xe5,                                      // ldr r1, [r9, #8]
    0x02, 0x09, 0x06, 0xe2,                                      // and r0, r6, #32768
    0x00, 0x00, 0x81, 0xe1,                                      // orr r0, r1, r0
    0x10, 0x0f, 0x6f, 0xe1,                                      // clz r0, r0
    0xa0, 0x02, 0xa0, 0xe1,                                      // lsr r0, r0, #5
    0x00, 0x00, 0x08, 0xe0,                                      // and r0, r8, r0
    0x09, 0x00, 0x00, 0xea,                                      // b 0x41d4 <accepted+0x1ec> @ imm = #36
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
    0xcc, 0xff, 0xff, 0xea,                                      // b 0x4118 <accepted+0x130> @ imm = #-208
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
    0x08, 0x00, 0x00, 0x0a,                                      // beq 0x4240 <programOf+0x5c> @ imm = #32
    0x08, 0x30, 0x91, 0xe5,                                      // ldr r3, [r1, #8]
    0x03, 0x10, 0x81, 0xe0,                                      // add r1, r1, r3
    0x00, 0x30, 0x92, 0xe5,                                      // ldr r3, [r2]
    0x01, 0x00, 0x53, 0xe1,                                      // cmp r3, r1
    0x02, 0x00, 0xa0, 0x01,                                      // moveq r0, r2
    0x1e, 0xff, 0x2f, 0x01,                                      // bxeq lr
    0x0c, 0x20, 0x92, 0xe5,                                      // ldr r2, [r2, #12]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xf8, 0xff, 0xff, 0x1a,                                      // bne 0x4224 <programOf+0x40> @ imm = #-32
    0x1e, 0xff, 0x2f, 0xe1,                                      // bx lr
    // memset:
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x1e, 0xff, 0x2f, 0x01,                                      // bxeq lr
    0x00, 0x30, 0xa0, 0xe1,                                      // mov r3, r0
    0x01, 0x10, 0xc3, 0xe4,                                      // strb r1, [r3], #1
    0x01, 0x20, 0x52, 0xe2,                                      // subs r2, r2, #1
    0xfc, 0xff, 0xff, 0x1a,                                      // bne 0x4250 <memset+0xc> @ imm = #-16
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
  ownInitialisers: [
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
    0xa0, 0x00, 0x00, 0x00,                                      // .word 0x000000a0
    // run:
    0xf0, 0x4b, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r11, lr}
    0x00, 0x40, 0xa0, 0xe1,                                      // mov r4, r0
    0x00, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0]
    0x08, 0x70, 0x92, 0xe5,                                      // ldr r7, [r2, #8]
    0x00, 0x03, 0x92, 0xe8,                                      // ldm r2, {r8, r9}
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x04, 0x00, 0x00, 0x0a,                                      // beq 0x78 <run+0x30> @ imm = #16
    0x00, 0x30, 0x84, 0xe0,                                      // add r3, r4, r0
    0x08, 0x00, 0xa0, 0xe1,                                      // mov r0, r8
    0x09, 0x10, 0xa0, 0xe1,                                      // mov r1, r9
    0x07, 0x20, 0xa0, 0xe1,                                      // mov r2, r7
    0x33, 0xff, 0x2f, 0xe1,                                      // blx r3
    0x08, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #8]
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x0b, 0x00, 0x00, 0xba,                                      // blt 0xb4 <run+0x6c> @ imm = #44
    0x04, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #4]
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x00, 0x50, 0x84, 0xe0,                                      // add r5, r4, r0
    0x06, 0x31, 0x95, 0xe7,                                      // ldr r3, [r5, r6, lsl #2]
    0x08, 0x00, 0xa0, 0xe1,                                      // mov r0, r8
    0x09, 0x10, 0xa0, 0xe1,                                      // mov r1, r9
    0x07, 0x20, 0xa0, 0xe1,                                      // mov r2, r7
    0x33, 0xff, 0x2f, 0xe1,                                      // blx r3
    0x08, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #8]
    0x01, 0x60, 0x86, 0xe2,                                      // add r6, r6, #1
    0x00, 0x00, 0x56, 0xe1,                                      // cmp r6, r0
    0xf6, 0xff, 0xff, 0xba,                                      // blt 0x90 <run+0x48> @ imm = #-40
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0xf0, 0x8b, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r11, pc}
    0xd4, 0xd4, 0xd4, 0xd4,                                      // ldrble sp, [r4], #1236
  ],
});
