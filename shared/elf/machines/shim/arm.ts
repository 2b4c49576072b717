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
    0x01, 0x00, 0x70, 0xe3,                                      // cmn r0, #1
    0x05, 0x00, 0x00, 0xca,                                      // bgt 0x13c <run+0x11c> @ imm = #20
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
    0xd8, 0x3d, 0x00, 0x00,                                      // .word 0x00003dd8
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
    0xc6, 0x02, 0x00, 0x0a,                                      // beq 0xbc4 <run+0xb7c> @ imm = #2840
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
    0xe5, 0x02, 0x00, 0xeb,                                      // bl 0xc88 <systemCall> @ imm = #2964
    0x01, 0x00, 0x70, 0xe3,                                      // cmn r0, #1
    0x54, 0x00, 0x00, 0xda,                                      // ble 0x24c <run+0x204> @ imm = #336
    0x20, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #32]
    0x2c, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #44]
    0x1c, 0x00, 0x87, 0xe5,                                      // str r0, [r7, #28]
    0x20, 0x10, 0x87, 0xe5,                                      // str r1, [r7, #32]
    0xad, 0x02, 0x00, 0xea,                                      // b 0xbc4 <run+0xb7c> @ imm = #2740
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x01, 0x30, 0xa0, 0xe3,                                      // mov r3, #1
    0xec, 0x02, 0x00, 0xeb,                                      // bl 0xcd4 <finalise> @ imm = #2992
    0xa7, 0x02, 0x00, 0xea,                                      // b 0xbc4 <run+0xb7c> @ imm = #2716
    0x02, 0x40, 0x40, 0xe2,                                      // sub r4, r0, #2
    0x06, 0x00, 0x54, 0xe3,                                      // cmp r4, #6
    0x25, 0x00, 0x00, 0xca,                                      // bgt 0x1c8 <run+0x180> @ imm = #148
    0x04, 0x00, 0x50, 0xe3,                                      // cmp r0, #4
    0x51, 0x00, 0x00, 0xda,                                      // ble 0x280 <run+0x238> @ imm = #324
    0x05, 0x00, 0x50, 0xe3,                                      // cmp r0, #5
    0xec, 0x00, 0x00, 0x0a,                                      // beq 0x4f4 <run+0x4ac> @ imm = #944
    0x06, 0x00, 0x50, 0xe3,                                      // cmp r0, #6
    0xf5, 0x00, 0x00, 0x0a,                                      // beq 0x520 <run+0x4d8> @ imm = #980
    0x08, 0x00, 0x50, 0xe3,                                      // cmp r0, #8
    0x18, 0x01, 0x00, 0x1a,                                      // bne 0x5b4 <run+0x56c> @ imm = #1120
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
    0x87, 0x01, 0x00, 0x0a,                                      // beq 0x7a4 <run+0x75c> @ imm = #1564
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x0c, 0x07, 0x00, 0xeb,                                      // bl 0x1dd0 <errorOf> @ imm = #7216
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
    0x81, 0x01, 0x00, 0xea,                                      // b 0x7d0 <run+0x788> @ imm = #1540
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
    0xfb, 0x0a, 0x00, 0xeb,                                      // bl 0x2e08 <begin> @ imm = #11244
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
    0x5b, 0x02, 0x00, 0x0a,                                      // beq 0xbc4 <run+0xb7c> @ imm = #2412
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x01, 0x01, 0x8d, 0xe9,                                      // stmib sp, {r0, r8}
    0x20, 0x20, 0x8d, 0xe2,                                      // add r2, sp, #32
    0x63, 0x00, 0xe0, 0xe3,                                      // mvn r0, #99
    0x04, 0x10, 0xa0, 0xe1,                                      // mov r1, r4
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x84, 0x02, 0x00, 0xeb,                                      // bl 0xc88 <systemCall> @ imm = #2576
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x9e, 0xff, 0xff, 0x5a,                                      // bpl 0xf8 <run+0xb0> @ imm = #-392
    0x50, 0x02, 0x00, 0xea,                                      // b 0xbc4 <run+0xb7c> @ imm = #2368
    0x02, 0x00, 0x50, 0xe3,                                      // cmp r0, #2
    0xb1, 0x00, 0x00, 0x0a,                                      // beq 0x550 <run+0x508> @ imm = #708
    0x04, 0x00, 0x50, 0xe3,                                      // cmp r0, #4
    0xc8, 0x00, 0x00, 0x1a,                                      // bne 0x5b4 <run+0x56c> @ imm = #800
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0xc9, 0x06, 0x00, 0xeb,                                      // bl 0x1dd0 <errorOf> @ imm = #6948
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x46, 0x01, 0x00, 0x0a,                                      // beq 0x7cc <run+0x784> @ imm = #1304
    0x04, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #4]
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x00, 0x00, 0x8a, 0xe5,                                      // str r0, [r10]
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0xc0, 0x06, 0x00, 0xeb,                                      // bl 0x1dd0 <errorOf> @ imm = #6912
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x3c, 0x02, 0x00, 0x0a,                                      // beq 0xbc8 <run+0xb80> @ imm = #2288
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x0c, 0x60, 0x80, 0xe5,                                      // str r6, [r0, #12]
    0x18, 0x00, 0x87, 0xe2,                                      // add r0, r7, #24
    0x9f, 0x1f, 0x90, 0xe1,                                      // ldrex r1, [r0]
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x91, 0x2f, 0x80, 0xe1,                                      // strex r2, r1, [r0]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xfa, 0xff, 0xff, 0x1a,                                      // bne 0x2e0 <run+0x298> @ imm = #-24
    0x33, 0x02, 0x00, 0xea,                                      // b 0xbc8 <run+0xb80> @ imm = #2252
    0x05, 0x00, 0xa0, 0xe3,                                      // mov r0, #5
    0x15, 0x0c, 0x80, 0xe3,                                      // orr r0, r0, #5376
    0x44, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5, #68]
    0x34, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #52]
    0x07, 0x00, 0x49, 0xe0,                                      // sub r0, r9, r7
    0x89, 0x0f, 0x40, 0xe2,                                      // sub r0, r0, #548
    0x01, 0x03, 0x50, 0xe1,                                      // cmp r0, r1, lsl #6
    0x09, 0x40, 0xa0, 0xe1,                                      // mov r4, r9
    0x00, 0x90, 0xe0, 0xe3,                                      // mvn r9, #0
    0xc6, 0x30, 0xa0, 0xe1,                                      // asr r3, r6, #1
    0x20, 0x93, 0xa0, 0x31,                                      // lsrlo r9, r0, #6
    0x01, 0x00, 0x74, 0xe3,                                      // cmn r4, #1
    0x1c, 0x30, 0x8d, 0xe5,                                      // str r3, [sp, #28]
    0x18, 0x00, 0x00, 0x0a,                                      // beq 0x394 <run+0x34c> @ imm = #96
    0x01, 0x13, 0xa0, 0xe1,                                      // lsl r1, r1, #6
    0x01, 0x00, 0x50, 0xe1,                                      // cmp r0, r1
    0x3e, 0x00, 0x00, 0x2a,                                      // bhs 0x438 <run+0x3f0> @ imm = #248
    0x5c, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #92]
    0x09, 0x12, 0x89, 0xe0,                                      // add r1, r9, r9, lsl #4
    0x00, 0x00, 0x85, 0xe0,                                      // add r0, r5, r0
    0x81, 0x01, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #3
    0x06, 0x21, 0xa0, 0xe3,                                      // mov r2, #-2147483647
    0x48, 0x10, 0x90, 0xe5,                                      // ldr r1, [r0, #72]
    0x4c, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #76]
    0x20, 0x40, 0x8d, 0xe2,                                      // add r4, sp, #32
    0x00, 0x10, 0x8d, 0xe5,                                      // str r1, [sp]
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x15, 0x00, 0x8d, 0xe9,                                      // stmib sp, {r0, r2, r4}
    0x4a, 0x0f, 0x8d, 0xe2,                                      // add r0, sp, #296
    0x07, 0x20, 0xa0, 0xe1,                                      // mov r2, r7
    0x08, 0x30, 0xa0, 0xe1,                                      // mov r3, r8
    0xdb, 0x0c, 0x00, 0xeb,                                      // bl 0x36e8 <search> @ imm = #13164
    0x2c, 0x01, 0x9d, 0xe5,                                      // ldr r0, [sp, #300]
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x02, 0x00, 0x70, 0xe3,                                      // cmn r0, #2
    0xa6, 0x00, 0x00, 0x1a,                                      // bne 0x624 <run+0x5dc> @ imm = #664
    0x00, 0x80, 0xa0, 0xe3,                                      // mov r8, #0
    0x00, 0x40, 0x8d, 0xe5,                                      // str r4, [sp]
    0xfd, 0x00, 0x00, 0xea,                                      // b 0x78c <run+0x744> @ imm = #1012
    0x5c, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #92]
    0x03, 0x12, 0x83, 0xe0,                                      // add r1, r3, r3, lsl #4
    0x00, 0x00, 0x85, 0xe0,                                      // add r0, r5, r0
    0x81, 0x11, 0x80, 0xe0,                                      // add r1, r0, r1, lsl #3
    0x03, 0x90, 0xa0, 0xe1,                                      // mov r9, r3
    0x40, 0x20, 0xd1, 0xe5,                                      // ldrb r2, [r1, #64]
    0x01, 0x00, 0x12, 0xe3,                                      // tst r2, #1
    0x3f, 0x00, 0x00, 0x1a,                                      // bne 0x4b4 <run+0x46c> @ imm = #252
    0x44, 0x10, 0x91, 0xe5,                                      // ldr r1, [r1, #68]
    0x20, 0x20, 0x8d, 0xe2,                                      // add r2, sp, #32
    0x08, 0x30, 0xa0, 0xe1,                                      // mov r3, r8
    0x01, 0x12, 0x81, 0xe0,                                      // add r1, r1, r1, lsl #4
    0x81, 0x01, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #3
    0x48, 0x10, 0x90, 0xe5,                                      // ldr r1, [r0, #72]
    0x4c, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #76]
    0x0c, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #12]
    0x00, 0x10, 0x8d, 0xe5,                                      // str r1, [sp]
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x01, 0x02, 0x8d, 0xe9,                                      // stmib sp, {r0, r9}
    0x12, 0x0e, 0x8d, 0xe2,                                      // add r0, sp, #288
    0x07, 0x20, 0xa0, 0xe1,                                      // mov r2, r7
    0xbe, 0x0c, 0x00, 0xeb,                                      // bl 0x36e8 <search> @ imm = #13048
    0x24, 0x01, 0x9d, 0xe5,                                      // ldr r0, [sp, #292]
    0x02, 0x00, 0x70, 0xe3,                                      // cmn r0, #2
    0xe0, 0x00, 0x00, 0x0a,                                      // beq 0x77c <run+0x734> @ imm = #896
    0x08, 0x90, 0xa0, 0xe1,                                      // mov r9, r8
    0x20, 0x81, 0x9d, 0xe5,                                      // ldr r8, [sp, #288]
    0x00, 0x00, 0x58, 0xe3,                                      // cmp r8, #0
    0xec, 0x01, 0x00, 0x0a,                                      // beq 0xbbc <run+0xb74> @ imm = #1968
    0x1c, 0x10, 0x85, 0xe2,                                      // add r1, r5, #28
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x21, 0x11, 0xe7,                                      // ldr r2, [r1, -r0, lsl #2]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x02, 0x00, 0x00, 0x0a,                                      // beq 0x428 <run+0x3e0> @ imm = #8
    0x02, 0x20, 0x95, 0xe7,                                      // ldr r2, [r5, r2]
    0x08, 0x00, 0x52, 0xe1,                                      // cmp r2, r8
    0x62, 0x01, 0x00, 0x0a,                                      // beq 0x9b4 <run+0x96c> @ imm = #1416
    0x01, 0x00, 0x40, 0xe2,                                      // sub r0, r0, #1
    0x09, 0x00, 0x70, 0xe3,                                      // cmn r0, #9
    0xf6, 0xff, 0xff, 0x1a,                                      // bne 0x410 <run+0x3c8> @ imm = #-40
    0xe1, 0x01, 0x00, 0xea,                                      // b 0xbc0 <run+0xb78> @ imm = #1924
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x11, 0x00, 0x00, 0x0a,                                      // beq 0x488 <run+0x440> @ imm = #68
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x50, 0x0e, 0x00, 0xeb,                                      // bl 0x3d94 <programOf> @ imm = #14656
    0x04, 0x00, 0x50, 0xe1,                                      // cmp r0, r4
    0x0b, 0x00, 0x00, 0x0a,                                      // beq 0x488 <run+0x440> @ imm = #44
    0x00, 0x00, 0x5b, 0xe3,                                      // cmp r11, #0
    0x3c, 0x00, 0x95, 0x15,                                      // ldrne r0, [r5, #60]
    0x1c, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp, #28]
    0x18, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #24]
    0x08, 0x60, 0xa0, 0xe1,                                      // mov r6, r8
    0x00, 0x00, 0x50, 0x13,                                      // cmpne r0, #0
    0x3c, 0x01, 0x00, 0x1a,                                      // bne 0x968 <run+0x920> @ imm = #1264
    0x38, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #56]
    0x00, 0x20, 0x95, 0xe7,                                      // ldr r2, [r5, r0]
    0x04, 0x00, 0xa0, 0xe1,                                      // mov r0, r4
    0x32, 0xff, 0x2f, 0xe1,                                      // blx r2
    0x3b, 0x01, 0x00, 0xea,                                      // b 0x978 <run+0x930> @ imm = #1260
    0x00, 0x00, 0x5b, 0xe3,                                      // cmp r11, #0
    0x3c, 0x00, 0x95, 0x15,                                      // ldrne r0, [r5, #60]
    0x18, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #24]
    0x08, 0x60, 0xa0, 0xe1,                                      // mov r6, r8
    0x00, 0x00, 0x50, 0x13,                                      // cmpne r0, #0
    0xce, 0x00, 0x00, 0x1a,                                      // bne 0x7dc <run+0x794> @ imm = #824
    0x38, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #56]
    0x00, 0x20, 0x95, 0xe7,                                      // ldr r2, [r5, r0]
    0x04, 0x00, 0xa0, 0xe1,                                      // mov r0, r4
    0x32, 0xff, 0x2f, 0xe1,                                      // blx r2
    0xcd, 0x00, 0x00, 0xea,                                      // b 0x7ec <run+0x7a4> @ imm = #820
    0x58, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5, #88]
    0x54, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #84]
    0x64, 0x20, 0x95, 0xe5,                                      // ldr r2, [r5, #100]
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0x79, 0x00, 0x00, 0xba,                                      // blt 0x6b0 <run+0x668> @ imm = #484
    0x00, 0x31, 0x82, 0xe0,                                      // add r3, r2, r0, lsl #2
    0x03, 0x60, 0x85, 0xe0,                                      // add r6, r5, r3
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x03, 0x41, 0x96, 0xe7,                                      // ldr r4, [r6, r3, lsl #2]
    0x09, 0x00, 0x54, 0xe1,                                      // cmp r4, r9
    0x74, 0x00, 0x00, 0x0a,                                      // beq 0x6b4 <run+0x66c> @ imm = #464
    0x01, 0x30, 0x83, 0xe2,                                      // add r3, r3, #1
    0x03, 0x00, 0x51, 0xe1,                                      // cmp r1, r3
    0xf9, 0xff, 0xff, 0x1a,                                      // bne 0x4d4 <run+0x48c> @ imm = #-28
    0x01, 0x30, 0xa0, 0xe1,                                      // mov r3, r1
    0x6f, 0x00, 0x00, 0xea,                                      // b 0x6b4 <run+0x66c> @ imm = #444
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x0a, 0x30, 0xa0, 0xe1,                                      // mov r3, r10
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x00, 0x60, 0x8d, 0xe5,                                      // str r6, [sp]
    0x70, 0x06, 0x00, 0xeb,                                      // bl 0x1ed4 <tell> @ imm = #6592
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xab, 0x01, 0x00, 0x1a,                                      // bne 0xbc8 <run+0xb80> @ imm = #1708
    0x28, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #40]
    0xab, 0x00, 0x00, 0xea,                                      // b 0x7d0 <run+0x788> @ imm = #684
    0x01, 0x00, 0xa0, 0xe3,                                      // mov r0, #1
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x0a, 0x30, 0xa0, 0xe1,                                      // mov r3, r10
    0x65, 0x06, 0x00, 0xeb,                                      // bl 0x1ed4 <tell> @ imm = #6548
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x9f, 0x01, 0x00, 0x1a,                                      // bne 0xbc8 <run+0xb80> @ imm = #1660
    0x2c, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #44]
    0x9f, 0x00, 0x00, 0xea,                                      // b 0x7d0 <run+0x788> @ imm = #636
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x0a, 0x30, 0xa0, 0xe1,                                      // mov r3, r10
    0xfc, 0x03, 0x00, 0xeb,                                      // bl 0x1558 <open> @ imm = #4080
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x95, 0x01, 0x00, 0x1a,                                      // bne 0xbc8 <run+0xb80> @ imm = #1620
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x11, 0x06, 0x00, 0xeb,                                      // bl 0x1dd0 <errorOf> @ imm = #6212
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x06, 0x00, 0x00, 0x0a,                                      // beq 0x5ac <run+0x564> @ imm = #24
    0x0c, 0x60, 0x80, 0xe5,                                      // str r6, [r0, #12]
    0x18, 0x00, 0x87, 0xe2,                                      // add r0, r7, #24
    0x9f, 0x1f, 0x90, 0xe1,                                      // ldrex r1, [r0]
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x91, 0x2f, 0x80, 0xe1,                                      // strex r2, r1, [r0]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xfa, 0xff, 0xff, 0x1a,                                      // bne 0x598 <run+0x550> @ imm = #-24
    0x1c, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #28]
    0x86, 0x00, 0x00, 0xea,                                      // b 0x7d0 <run+0x788> @ imm = #536
    0x00, 0x00, 0x9a, 0xe5,                                      // ldr r0, [r10]
    0x44, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5, #68]
    0x00, 0x60, 0xe0, 0xe3,                                      // mvn r6, #0
    0x07, 0x00, 0x40, 0xe0,                                      // sub r0, r0, r7
    0x89, 0x0f, 0x40, 0xe2,                                      // sub r0, r0, #548
    0x01, 0x03, 0x50, 0xe1,                                      // cmp r0, r1, lsl #6
    0x20, 0x63, 0xa0, 0x31,                                      // lsrlo r6, r0, #6
    0x24, 0x00, 0x00, 0x2a,                                      // bhs 0x668 <run+0x620> @ imm = #144
    0x01, 0x00, 0x54, 0xe3,                                      // cmp r4, #1
    0xc7, 0x00, 0x00, 0x1a,                                      // bne 0x8fc <run+0x8b4> @ imm = #796
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x06, 0x0a, 0x00, 0xeb,                                      // bl 0x2e08 <begin> @ imm = #10264
    0x10, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #16]
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x00, 0x80, 0xa0, 0xe3,                                      // mov r8, #0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x6f, 0x01, 0x00, 0x1a,                                      // bne 0xbc0 <run+0xb78> @ imm = #1468
    0x06, 0x03, 0x87, 0xe0,                                      // add r0, r7, r6, lsl #6
    0x38, 0x02, 0x90, 0xe5,                                      // ldr r0, [r0, #568]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x37, 0x01, 0x00, 0x0a,                                      // beq 0xaf0 <run+0xaa8> @ imm = #1244
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x06, 0x30, 0xa0, 0xe1,                                      // mov r3, r6
    0x10, 0x0a, 0x00, 0xeb,                                      // bl 0x2e64 <closeNumber> @ imm = #10304
    0x66, 0x01, 0x00, 0xea,                                      // b 0xbc0 <run+0xb78> @ imm = #1432
    0x28, 0x81, 0x9d, 0xe5,                                      // ldr r8, [sp, #296]
    0x00, 0x00, 0x58, 0xe3,                                      // cmp r8, #0
    0x62, 0x01, 0x00, 0x0a,                                      // beq 0xbbc <run+0xb74> @ imm = #1416
    0x1c, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp, #28]
    0x02, 0x30, 0xa0, 0xe1,                                      // mov r3, r2
    0x1c, 0x10, 0x85, 0xe2,                                      // add r1, r5, #28
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x21, 0x11, 0xe7,                                      // ldr r2, [r1, -r0, lsl #2]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x02, 0x00, 0x00, 0x0a,                                      // beq 0x658 <run+0x610> @ imm = #8
    0x02, 0x20, 0x95, 0xe7,                                      // ldr r2, [r5, r2]
    0x08, 0x00, 0x52, 0xe1,                                      // cmp r2, r8
    0xb7, 0x00, 0x00, 0x0a,                                      // beq 0x938 <run+0x8f0> @ imm = #732
    0x01, 0x00, 0x40, 0xe2,                                      // sub r0, r0, #1
    0x09, 0x00, 0x70, 0xe3,                                      // cmn r0, #9
    0xf6, 0xff, 0xff, 0x1a,                                      // bne 0x640 <run+0x5f8> @ imm = #-40
    0x55, 0x01, 0x00, 0xea,                                      // b 0xbc0 <run+0xb78> @ imm = #1364
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0xd3, 0x05, 0x00, 0xeb,                                      // bl 0x1dd0 <errorOf> @ imm = #5964
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x06, 0x00, 0x00, 0x0a,                                      // beq 0x6a4 <run+0x65c> @ imm = #24
    0x0c, 0x60, 0x80, 0xe5,                                      // str r6, [r0, #12]
    0x18, 0x00, 0x87, 0xe2,                                      // add r0, r7, #24
    0x9f, 0x1f, 0x90, 0xe1,                                      // ldrex r1, [r0]
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x91, 0x2f, 0x80, 0xe1,                                      // strex r2, r1, [r0]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xfa, 0xff, 0xff, 0x1a,                                      // bne 0x690 <run+0x648> @ imm = #-24
    0x04, 0x01, 0x85, 0xe0,                                      // add r0, r5, r4, lsl #2
    0x1c, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #28]
    0x47, 0x00, 0x00, 0xea,                                      // b 0x7d0 <run+0x788> @ imm = #284
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x01, 0x60, 0x83, 0xe2,                                      // add r6, r3, #1
    0x01, 0x00, 0x56, 0xe1,                                      // cmp r6, r1
    0x2e, 0x00, 0x00, 0xaa,                                      // bge 0x77c <run+0x734> @ imm = #184
    0x03, 0x60, 0xe0, 0xe1,                                      // mvn r6, r3
    0x01, 0x40, 0x86, 0xe0,                                      // add r4, r6, r1
    0x03, 0x11, 0x82, 0xe0,                                      // add r1, r2, r3, lsl #2
    0x00, 0x01, 0x81, 0xe0,                                      // add r0, r1, r0, lsl #2
    0x05, 0x00, 0x80, 0xe0,                                      // add r0, r0, r5
    0x04, 0x60, 0x80, 0xe2,                                      // add r6, r0, #4
    0x00, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6]
    0x01, 0x00, 0x70, 0xe3,                                      // cmn r0, #1
    0x17, 0x00, 0x00, 0xca,                                      // bgt 0x744 <run+0x6fc> @ imm = #92
    0x00, 0x00, 0x5b, 0xe3,                                      // cmp r11, #0
    0x3c, 0x00, 0x95, 0x15,                                      // ldrne r0, [r5, #60]
    0x08, 0x90, 0xa0, 0xe1,                                      // mov r9, r8
    0x00, 0x00, 0x50, 0x13,                                      // cmpne r0, #0
    0x05, 0x00, 0x00, 0x1a,                                      // bne 0x710 <run+0x6c8> @ imm = #20
    0x38, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #56]
    0x18, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #24]
    0x00, 0x20, 0x95, 0xe7,                                      // ldr r2, [r5, r0]
    0x00, 0x00, 0xe0, 0xe3,                                      // mvn r0, #0
    0x32, 0xff, 0x2f, 0xe1,                                      // blx r2
    0x04, 0x00, 0x00, 0xea,                                      // b 0x724 <run+0x6dc> @ imm = #16
    0x00, 0x30, 0x95, 0xe7,                                      // ldr r3, [r5, r0]
    0x18, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #24]
    0x00, 0x00, 0xe0, 0xe3,                                      // mvn r0, #0
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x33, 0xff, 0x2f, 0xe1,                                      // blx r3
    0x00, 0x80, 0xa0, 0xe1,                                      // mov r8, r0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x35, 0xff, 0xff, 0x1a,                                      // bne 0x408 <run+0x3c0> @ imm = #-812
    0x00, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6]
    0x09, 0x80, 0xa0, 0xe1,                                      // mov r8, r9
    0x1c, 0x90, 0x9d, 0xe5,                                      // ldr r9, [sp, #28]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x0a, 0x00, 0x00, 0x4a,                                      // bmi 0x770 <run+0x728> @ imm = #40
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x20, 0x00, 0x8d, 0xe2,                                      // add r0, sp, #32
    0x04, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #4]
    0x4a, 0x0f, 0x8d, 0xe2,                                      // add r0, sp, #296
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x07, 0x20, 0xa0, 0xe1,                                      // mov r2, r7
    0x08, 0x30, 0xa0, 0xe1,                                      // mov r3, r8
    0x34, 0x0c, 0x00, 0xeb,                                      // bl 0x3838 <lookInto> @ imm = #12496
    0x2c, 0x01, 0x9d, 0xe5,                                      // ldr r0, [sp, #300]
    0x02, 0x00, 0x70, 0xe3,                                      // cmn r0, #2
    0x78, 0x00, 0x00, 0x1a,                                      // bne 0x954 <run+0x90c> @ imm = #480
    0x04, 0x60, 0x86, 0xe2,                                      // add r6, r6, #4
    0x01, 0x40, 0x54, 0xe2,                                      // subs r4, r4, #1
    0xd6, 0xff, 0xff, 0x1a,                                      // bne 0x6d8 <run+0x690> @ imm = #-168
    0x20, 0x00, 0x8d, 0xe2,                                      // add r0, sp, #32
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x00, 0x80, 0xa0, 0xe3,                                      // mov r8, #0
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x09, 0x30, 0xa0, 0xe1,                                      // mov r3, r9
    0x04, 0x80, 0x8d, 0xe5,                                      // str r8, [sp, #4]
    0x6b, 0x0b, 0x00, 0xeb,                                      // bl 0x3550 <failSymbol> @ imm = #11692
    0x06, 0x01, 0x00, 0xea,                                      // b 0xbc0 <run+0xb78> @ imm = #1048
    0x20, 0x30, 0x8d, 0xe2,                                      // add r3, sp, #32
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x67, 0x03, 0x00, 0xeb,                                      // bl 0x1558 <open> @ imm = #3484
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x70, 0xfe, 0xff, 0x0a,                                      // beq 0x184 <run+0x13c> @ imm = #-1600
    0x20, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #32]
    0x00, 0x00, 0x8a, 0xe5,                                      // str r0, [r10]
    0xfd, 0x00, 0x00, 0xea,                                      // b 0xbc4 <run+0xb7c> @ imm = #1012
    0x24, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #36]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x00, 0x60, 0x95, 0x17,                                      // ldrne r6, [r5, r0]
    0xfa, 0x00, 0x00, 0xea,                                      // b 0xbc8 <run+0xb80> @ imm = #1000
    0x00, 0x30, 0x95, 0xe7,                                      // ldr r3, [r5, r0]
    0x04, 0x00, 0xa0, 0xe1,                                      // mov r0, r4
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x33, 0xff, 0x2f, 0xe1,                                      // blx r3
    0x00, 0x80, 0xa0, 0xe1,                                      // mov r8, r0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x13, 0x00, 0x00, 0x0a,                                      // beq 0x848 <run+0x800> @ imm = #76
    0x44, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5, #68]
    0x02, 0x00, 0x51, 0xe3,                                      // cmp r1, #2
    0x2d, 0x00, 0x00, 0xba,                                      // blt 0x8bc <run+0x874> @ imm = #180
    0x5c, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #92]
    0x1c, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #28]
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x00, 0x00, 0x85, 0xe0,                                      // add r0, r5, r0
    0xc8, 0x00, 0x80, 0xe2,                                      // add r0, r0, #200
    0x34, 0x20, 0x10, 0xe5,                                      // ldr r2, [r0, #-52]
    0x02, 0x20, 0x85, 0xe0,                                      // add r2, r5, r2
    0x08, 0x00, 0x52, 0xe1,                                      // cmp r2, r8
    0x03, 0x00, 0x00, 0x8a,                                      // bhi 0x838 <run+0x7f0> @ imm = #12
    0x30, 0x20, 0x10, 0xe5,                                      // ldr r2, [r0, #-48]
    0x02, 0x20, 0x85, 0xe0,                                      // add r2, r5, r2
    0x08, 0x00, 0x52, 0xe1,                                      // cmp r2, r8
    0x91, 0x00, 0x00, 0x8a,                                      // bhi 0xa80 <run+0xa38> @ imm = #580
    0x01, 0x10, 0x51, 0xe2,                                      // subs r1, r1, #1
    0x88, 0x00, 0x80, 0xe2,                                      // add r0, r0, #136
    0xf4, 0xff, 0xff, 0x1a,                                      // bne 0x818 <run+0x7d0> @ imm = #-48
    0x19, 0x00, 0x00, 0xea,                                      // b 0x8b0 <run+0x868> @ imm = #100
    0x20, 0x00, 0x8d, 0xe2,                                      // add r0, sp, #32
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x4a, 0x0f, 0x8d, 0xe2,                                      // add r0, sp, #296
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x07, 0x20, 0xa0, 0xe1,                                      // mov r2, r7
    0x06, 0x30, 0xa0, 0xe1,                                      // mov r3, r6
    0xd2, 0x0b, 0x00, 0xeb,                                      // bl 0x37b0 <searchGlobals> @ imm = #12104
    0x2c, 0x01, 0x9d, 0xe5,                                      // ldr r0, [sp, #300]
    0x00, 0x80, 0xa0, 0xe3,                                      // mov r8, #0
    0x02, 0x00, 0x70, 0xe3,                                      // cmn r0, #2
    0x0d, 0x00, 0x00, 0x0a,                                      // beq 0x8ac <run+0x864> @ imm = #52
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x06, 0x40, 0xa0, 0xe1,                                      // mov r4, r6
    0x05, 0x00, 0x00, 0x1a,                                      // bne 0x898 <run+0x850> @ imm = #20
    0x1c, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #28]
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x04, 0x20, 0xa0, 0xe1,                                      // mov r2, r4
    0xcd, 0x0a, 0x00, 0xeb,                                      // bl 0x33d0 <use> @ imm = #11060
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x04, 0x20, 0xa0, 0xe1,                                      // mov r2, r4
    0x57, 0x09, 0x00, 0xeb,                                      // bl 0x2e08 <begin> @ imm = #9564
    0x28, 0x81, 0x9d, 0xe5,                                      // ldr r8, [sp, #296]
    0x1c, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #28]
    0x00, 0x00, 0x58, 0xe3,                                      // cmp r8, #0
    0x01, 0x00, 0x00, 0x1a,                                      // bne 0x8c0 <run+0x878> @ imm = #4
    0xbf, 0x00, 0x00, 0xea,                                      // b 0xbbc <run+0xb74> @ imm = #764
    0x1c, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #28]
    0x1c, 0x10, 0x85, 0xe2,                                      // add r1, r5, #28
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x21, 0x11, 0xe7,                                      // ldr r2, [r1, -r0, lsl #2]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x02, 0x00, 0x00, 0x0a,                                      // beq 0x8e0 <run+0x898> @ imm = #8
    0x02, 0x20, 0x95, 0xe7,                                      // ldr r2, [r5, r2]
    0x08, 0x00, 0x52, 0xe1,                                      // cmp r2, r8
    0x03, 0x00, 0x00, 0x0a,                                      // beq 0x8f0 <run+0x8a8> @ imm = #12
    0x01, 0x00, 0x40, 0xe2,                                      // sub r0, r0, #1
    0x09, 0x00, 0x70, 0xe3,                                      // cmn r0, #9
    0xf6, 0xff, 0xff, 0x1a,                                      // bne 0x8c8 <run+0x880> @ imm = #-40
    0xb3, 0x00, 0x00, 0xea,                                      // b 0xbc0 <run+0xb78> @ imm = #716
    0x83, 0x20, 0xa0, 0xe1,                                      // lsl r2, r3, #1
    0x00, 0x10, 0x60, 0xe2,                                      // rsb r1, r0, #0
    0x37, 0x00, 0x00, 0xea,                                      // b 0x9dc <run+0x994> @ imm = #220
    0x04, 0x00, 0x9a, 0xe5,                                      // ldr r0, [r10, #4]
    0x01, 0x00, 0xc0, 0xe3,                                      // bic r0, r0, #1
    0x04, 0x00, 0x50, 0xe3,                                      // cmp r0, #4
    0x39, 0x00, 0x00, 0x1a,                                      // bne 0x9f4 <run+0x9ac> @ imm = #228
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x1d, 0x0d, 0x00, 0xeb,                                      // bl 0x3d94 <programOf> @ imm = #13428
    0x00, 0x00, 0x8a, 0xe5,                                      // str r0, [r10]
    0x04, 0x01, 0x85, 0xe0,                                      // add r0, r5, r4, lsl #2
    0x1c, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #28]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xa4, 0x00, 0x00, 0x0a,                                      // beq 0xbc4 <run+0xb7c> @ imm = #656
    0x00, 0x60, 0x95, 0xe7,                                      // ldr r6, [r5, r0]
    0xa3, 0x00, 0x00, 0xea,                                      // b 0xbc8 <run+0xb80> @ imm = #652
    0x00, 0x10, 0x60, 0xe2,                                      // rsb r1, r0, #0
    0x87, 0x20, 0xa0, 0xe1,                                      // lsl r2, r7, #1
    0x07, 0x00, 0x51, 0xe3,                                      // cmp r1, #7
    0x00, 0x20, 0xa0, 0x33,                                      // movlo r2, #0
    0x00, 0x00, 0x42, 0xe0,                                      // sub r0, r2, r0
    0x80, 0x02, 0x83, 0xe0,                                      // add r0, r3, r0, lsl #5
    0x25, 0x00, 0x00, 0xea,                                      // b 0x9ec <run+0x9a4> @ imm = #148
    0x28, 0x11, 0x9d, 0xe5,                                      // ldr r1, [sp, #296]
    0x2c, 0x01, 0x9d, 0xe5,                                      // ldr r0, [sp, #300]
    0x20, 0x11, 0x8d, 0xe5,                                      // str r1, [sp, #288]
    0x24, 0x01, 0x8d, 0xe5,                                      // str r0, [sp, #292]
    0xa1, 0xfe, 0xff, 0xea,                                      // b 0x3f0 <run+0x3a8> @ imm = #-1404
    0x00, 0x30, 0x95, 0xe7,                                      // ldr r3, [r5, r0]
    0x04, 0x00, 0xa0, 0xe1,                                      // mov r0, r4
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x33, 0xff, 0x2f, 0xe1,                                      // blx r3
    0x00, 0x80, 0xa0, 0xe1,                                      // mov r8, r0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x8d, 0x00, 0x00, 0x0a,                                      // beq 0xbbc <run+0xb74> @ imm = #564
    0x1c, 0x10, 0x85, 0xe2,                                      // add r1, r5, #28
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x21, 0x11, 0xe7,                                      // ldr r2, [r1, -r0, lsl #2]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x02, 0x00, 0x00, 0x0a,                                      // beq 0x9a4 <run+0x95c> @ imm = #8
    0x02, 0x20, 0x95, 0xe7,                                      // ldr r2, [r5, r2]
    0x08, 0x00, 0x52, 0xe1,                                      // cmp r2, r8
    0x0b, 0x00, 0x00, 0x0a,                                      // beq 0x9d4 <run+0x98c> @ imm = #44
    0x01, 0x00, 0x40, 0xe2,                                      // sub r0, r0, #1
    0x09, 0x00, 0x70, 0xe3,                                      // cmn r0, #9
    0xf6, 0xff, 0xff, 0x1a,                                      // bne 0x98c <run+0x944> @ imm = #-40
    0x82, 0x00, 0x00, 0xea,                                      // b 0xbc0 <run+0xb78> @ imm = #520
    0x1c, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #28]
    0x00, 0x10, 0x60, 0xe2,                                      // rsb r1, r0, #0
    0x07, 0x00, 0x51, 0xe3,                                      // cmp r1, #7
    0x82, 0x20, 0xa0, 0xe1,                                      // lsl r2, r2, #1
    0x00, 0x20, 0xa0, 0x33,                                      // movlo r2, #0
    0x00, 0x00, 0x42, 0xe0,                                      // sub r0, r2, r0
    0x80, 0x02, 0x89, 0xe0,                                      // add r0, r9, r0, lsl #5
    0x05, 0x00, 0x00, 0xea,                                      // b 0x9ec <run+0x9a4> @ imm = #20
    0x00, 0x10, 0x60, 0xe2,                                      // rsb r1, r0, #0
    0x87, 0x20, 0xa0, 0xe1,                                      // lsl r2, r7, #1
    0x07, 0x00, 0x51, 0xe3,                                      // cmp r1, #7
    0x00, 0x20, 0xa0, 0x33,                                      // movlo r2, #0
    0x00, 0x00, 0x42, 0xe0,                                      // sub r0, r2, r0
    0x80, 0x02, 0x86, 0xe0,                                      // add r0, r6, r0, lsl #5
    0x40, 0x80, 0x80, 0xe2,                                      // add r8, r0, #64
    0x72, 0x00, 0x00, 0xea,                                      // b 0xbc0 <run+0xb78> @ imm = #456
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x06, 0x30, 0xa0, 0xe1,                                      // mov r3, r6
    0x08, 0x90, 0x9a, 0xe5,                                      // ldr r9, [r10, #8]
    0x5c, 0x40, 0x95, 0xe5,                                      // ldr r4, [r5, #92]
    0x2c, 0x09, 0x00, 0xeb,                                      // bl 0x2ec4 <handleOf> @ imm = #9392
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x00, 0x80, 0xa0, 0xe1,                                      // mov r8, r0
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x02, 0xb0, 0xa0, 0xe1,                                      // mov r11, r2
    0xf7, 0x08, 0x00, 0xeb,                                      // bl 0x2e08 <begin> @ imm = #9180
    0x04, 0x00, 0x9a, 0xe5,                                      // ldr r0, [r10, #4]
    0x05, 0x00, 0x50, 0xe3,                                      // cmp r0, #5
    0x28, 0x00, 0x00, 0xda,                                      // ble 0xad8 <run+0xa90> @ imm = #160
    0x06, 0x00, 0x50, 0xe3,                                      // cmp r0, #6
    0x35, 0x00, 0x00, 0x0a,                                      // beq 0xb14 <run+0xacc> @ imm = #212
    0x04, 0x10, 0x85, 0xe0,                                      // add r1, r5, r4
    0x09, 0x00, 0x50, 0xe3,                                      // cmp r0, #9
    0x56, 0x00, 0x00, 0x0a,                                      // beq 0xba4 <run+0xb5c> @ imm = #344
    0x0a, 0x00, 0x50, 0xe3,                                      // cmp r0, #10
    0x63, 0x00, 0x00, 0x1a,                                      // bne 0xbe0 <run+0xb98> @ imm = #396
    0x06, 0x02, 0x86, 0xe0,                                      // add r0, r6, r6, lsl #4
    0x80, 0x41, 0x81, 0xe0,                                      // add r4, r1, r0, lsl #3
    0x00, 0x80, 0xa0, 0xe3,                                      // mov r8, #0
    0x30, 0x00, 0xb4, 0xe5,                                      // ldr r0, [r4, #48]!
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x02, 0x00, 0x00, 0x0a,                                      // beq 0xa78 <run+0xa30> @ imm = #8
    0x8b, 0x00, 0x00, 0xeb,                                      // bl 0xca0 <threadPointer> @ imm = #556
    0x00, 0x10, 0x94, 0xe5,                                      // ldr r1, [r4]
    0x01, 0x00, 0x80, 0xe0,                                      // add r0, r0, r1
    0x00, 0x00, 0x89, 0xe5,                                      // str r0, [r9]
    0x4f, 0x00, 0x00, 0xea,                                      // b 0xbc0 <run+0xb78> @ imm = #316
    0x00, 0x00, 0xd0, 0xe5,                                      // ldrb r0, [r0]
    0x01, 0x00, 0x10, 0xe3,                                      // tst r0, #1
    0x88, 0xff, 0xff, 0x1a,                                      // bne 0x8b0 <run+0x868> @ imm = #-480
    0x4a, 0x0f, 0x8d, 0xe2,                                      // add r0, sp, #296
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x07, 0x20, 0xa0, 0xe1,                                      // mov r2, r7
    0x06, 0x30, 0xa0, 0xe1,                                      // mov r3, r6
    0x20, 0x90, 0x8d, 0xe2,                                      // add r9, sp, #32
    0x00, 0x90, 0x8d, 0xe5,                                      // str r9, [sp]
    0x41, 0x0b, 0x00, 0xeb,                                      // bl 0x37b0 <searchGlobals> @ imm = #11524
    0x2c, 0x01, 0x9d, 0xe5,                                      // ldr r0, [sp, #300]
    0x02, 0x00, 0x70, 0xe3,                                      // cmn r0, #2
    0x6f, 0xff, 0xff, 0x1a,                                      // bne 0x874 <run+0x82c> @ imm = #-580
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x06, 0x20, 0xa0, 0xe1,                                      // mov r2, r6
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x80, 0xa0, 0xe3,                                      // mov r8, #0
    0x00, 0x90, 0x8d, 0xe5,                                      // str r9, [sp]
    0x04, 0x80, 0x8d, 0xe5,                                      // str r8, [sp, #4]
    0x9e, 0x0a, 0x00, 0xeb,                                      // bl 0x3550 <failSymbol> @ imm = #10872
    0x74, 0xff, 0xff, 0xea,                                      // b 0x8ac <run+0x864> @ imm = #-560
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x3c, 0x00, 0x00, 0x0a,                                      // beq 0xbd4 <run+0xb8c> @ imm = #240
    0x02, 0x00, 0x50, 0xe3,                                      // cmp r0, #2
    0x3d, 0x00, 0x00, 0x1a,                                      // bne 0xbe0 <run+0xb98> @ imm = #244
    0x00, 0x80, 0x89, 0xe5,                                      // str r8, [r9]
    0x32, 0x00, 0x00, 0xea,                                      // b 0xbbc <run+0xb74> @ imm = #200
    0x00, 0x00, 0x56, 0xe3,                                      // cmp r6, #0
    0x45, 0x00, 0x00, 0x0a,                                      // beq 0xc10 <run+0xbc8> @ imm = #276
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x06, 0x30, 0xa0, 0xe1,                                      // mov r3, r6
    0x02, 0x80, 0xa0, 0xe1,                                      // mov r8, r2
    0xed, 0x08, 0x00, 0xeb,                                      // bl 0x2ec4 <handleOf> @ imm = #9140
    0x04, 0x10, 0x80, 0xe2,                                      // add r1, r0, #4
    0x42, 0x00, 0x00, 0xea,                                      // b 0xc20 <run+0xbd8> @ imm = #264
    0x04, 0x00, 0x98, 0xe5,                                      // ldr r0, [r8, #4]
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x02, 0x10, 0xd0, 0xe7,                                      // ldrb r1, [r0, r2]
    0x01, 0x20, 0x82, 0xe2,                                      // add r2, r2, #1
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0xb1c <run+0xad4> @ imm = #-20
    0x01, 0x10, 0x42, 0xe2,                                      // sub r1, r2, #1
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0x01, 0x10, 0xa0, 0xa3,                                      // movge r1, #1
    0x02, 0x70, 0x40, 0xe2,                                      // sub r7, r0, #2
    0x01, 0x30, 0x42, 0xe2,                                      // sub r3, r2, #1
    0x02, 0x00, 0x53, 0xe3,                                      // cmp r3, #2
    0x04, 0x00, 0x00, 0xba,                                      // blt 0xb5c <run+0xb14> @ imm = #16
    0x02, 0x20, 0xd7, 0xe7,                                      // ldrb r2, [r7, r2]
    0x2f, 0x00, 0x52, 0xe3,                                      // cmp r2, #47
    0x03, 0x20, 0xa0, 0xe1,                                      // mov r2, r3
    0xf8, 0xff, 0xff, 0x1a,                                      // bne 0xb3c <run+0xaf4> @ imm = #-32
    0x03, 0x10, 0xa0, 0xe1,                                      // mov r1, r3
    0x01, 0x00, 0x53, 0xe3,                                      // cmp r3, #1
    0x01, 0x20, 0xa0, 0xe1,                                      // mov r2, r1
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x01, 0x20, 0x42, 0xc2,                                      // subgt r2, r2, #1
    0x00, 0x30, 0xe0, 0xc3,                                      // mvngt r3, #0
    0x00, 0x80, 0xa0, 0xe3,                                      // mov r8, #0
    0x01, 0x00, 0x52, 0xe3,                                      // cmp r2, #1
    0x07, 0x00, 0x00, 0xba,                                      // blt 0xb9c <run+0xb54> @ imm = #28
    0x03, 0x10, 0x81, 0xe0,                                      // add r1, r1, r3
    0x01, 0x10, 0x81, 0xe2,                                      // add r1, r1, #1
    0x09, 0x30, 0xa0, 0xe1,                                      // mov r3, r9
    0x01, 0x70, 0xd0, 0xe4,                                      // ldrb r7, [r0], #1
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0x01, 0x70, 0xc3, 0xe4,                                      // strb r7, [r3], #1
    0xfa, 0xff, 0xff, 0x8a,                                      // bhi 0xb88 <run+0xb40> @ imm = #-24
    0x02, 0x80, 0xc9, 0xe7,                                      // strb r8, [r9, r2]
    0x06, 0x00, 0x00, 0xea,                                      // b 0xbc0 <run+0xb78> @ imm = #24
    0x06, 0x02, 0x86, 0xe0,                                      // add r0, r6, r6, lsl #4
    0x80, 0x01, 0x81, 0xe0,                                      // add r0, r1, r0, lsl #3
    0x30, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #48]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x01, 0x00, 0xa0, 0x13,                                      // movne r0, #1
    0x00, 0x00, 0x89, 0xe5,                                      // str r0, [r9]
    0x00, 0x80, 0xa0, 0xe3,                                      // mov r8, #0
    0x00, 0x80, 0x8a, 0xe5,                                      // str r8, [r10]
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x4d, 0xdf, 0x8d, 0xe2,                                      // add sp, sp, #308
    0xf0, 0x8f, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, r11, pc}
    0x00, 0x80, 0xa0, 0xe3,                                      // mov r8, #0
    0x00, 0x80, 0x89, 0xe5,                                      // str r8, [r9]
    0xf7, 0xff, 0xff, 0xea,                                      // b 0xbc0 <run+0xb78> @ imm = #-36
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
    0x1a, 0x00, 0x00, 0xea,                                      // b 0xc7c <run+0xc34> @ imm = #104
    0x04, 0x10, 0x97, 0xe5,                                      // ldr r1, [r7, #4]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xb6, 0xff, 0xff, 0x0a,                                      // beq 0xaf8 <run+0xab0> @ imm = #-296
    0x02, 0x80, 0xa0, 0xe1,                                      // mov r8, r2
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
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0xc48 <run+0xc00> @ imm = #-20
    0x24, 0x60, 0x8d, 0xe2,                                      // add r6, sp, #36
    0x34, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #52]
    0x47, 0x00, 0x96, 0xe8,                                      // ldm r6, {r0, r1, r2, r6}
    0x47, 0x00, 0x8d, 0xe8,                                      // stm sp, {r0, r1, r2, r6}
    0x20, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #32]
    0x10, 0x40, 0x8d, 0xe5,                                      // str r4, [sp, #16]
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0xa7, 0x08, 0x00, 0xeb,                                      // bl 0x2f20 <fail> @ imm = #8860
    0x00, 0x80, 0xe0, 0xe3,                                      // mvn r8, #0
    0xcd, 0xff, 0xff, 0xea,                                      // b 0xbc0 <run+0xb78> @ imm = #-204
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
    0xf8, 0xff, 0xff, 0x1a,                                      // bne 0xcb0 <__aeabi_uidivmod+0x8> @ imm = #-32
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
    0x02, 0x70, 0xa0, 0xe1,                                      // mov r7, r2
    0x01, 0xb0, 0xa0, 0xe1,                                      // mov r11, r1
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x20, 0xe0, 0xe3,                                      // mvn r2, #0
    0x03, 0x60, 0xa0, 0xe1,                                      // mov r6, r3
    0x00, 0x20, 0x8d, 0xe5,                                      // str r2, [sp]
    0x04, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #4]
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x03, 0x20, 0xa0, 0xe3,                                      // mov r2, #3
    0x22, 0x30, 0xa0, 0xe3,                                      // mov r3, #34
    0xd8, 0xff, 0xff, 0xeb,                                      // bl 0xc88 <systemCall> @ imm = #-160
    0x00, 0x90, 0xa0, 0xe1,                                      // mov r9, r0
    0x01, 0x0a, 0x70, 0xe3,                                      // cmn r0, #4096
    0x00, 0x90, 0xa0, 0x83,                                      // movhi r9, #0
    0x00, 0x00, 0x59, 0xe3,                                      // cmp r9, #0
    0x29, 0x01, 0x00, 0x0a,                                      // beq 0x11e0 <finalise+0x50c> @ imm = #1188
    0x08, 0x00, 0xa0, 0xe1,                                      // mov r0, r8
    0x0b, 0x10, 0xa0, 0xe1,                                      // mov r1, r11
    0x07, 0x20, 0xa0, 0xe1,                                      // mov r2, r7
    0x20, 0x60, 0x8d, 0xe5,                                      // str r6, [sp, #32]
    0x84, 0x61, 0x89, 0xe0,                                      // add r6, r9, r4, lsl #3
    0x25, 0x01, 0x00, 0xeb,                                      // bl 0x11e8 <lock> @ imm = #1172
    0x04, 0x00, 0x86, 0xe0,                                      // add r0, r6, r4
    0x28, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #40]
    0x20, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #32]
    0x44, 0xa0, 0x98, 0xe5,                                      // ldr r10, [r8, #68]
    0x18, 0x60, 0x8d, 0xe5,                                      // str r6, [sp, #24]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x10, 0x50, 0x8d, 0xe5,                                      // str r5, [sp, #16]
    0x21, 0x00, 0x00, 0x1a,                                      // bne 0xdf8 <finalise+0x124> @ imm = #132
    0x02, 0x00, 0x5a, 0xe3,                                      // cmp r10, #2
    0x1f, 0x00, 0x00, 0xba,                                      // blt 0xdf8 <finalise+0x124> @ imm = #124
    0xc8, 0x60, 0x88, 0xe2,                                      // add r6, r8, #200
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x05, 0x03, 0x8b, 0xe0,                                      // add r0, r11, r5, lsl #6
    0x01, 0x40, 0x85, 0xe2,                                      // add r4, r5, #1
    0x90, 0x12, 0x90, 0xe5,                                      // ldr r1, [r0, #656]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x06, 0x00, 0x00, 0x0a,                                      // beq 0xdb4 <finalise+0xe0> @ imm = #24
    0x8c, 0x12, 0x90, 0xe5,                                      // ldr r1, [r0, #652]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x07, 0x00, 0x00, 0x1a,                                      // bne 0xdc4 <finalise+0xf0> @ imm = #28
    0x5c, 0x10, 0x98, 0xe5,                                      // ldr r1, [r8, #92]
    0x01, 0x10, 0xd6, 0xe7,                                      // ldrb r1, [r6, r1]
    0x02, 0x10, 0x01, 0xe2,                                      // and r1, r1, #2
    0xa1, 0x10, 0xa0, 0xe1,                                      // lsr r1, r1, #1
    0x78, 0x02, 0x90, 0xe5,                                      // ldr r0, [r0, #632]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x00, 0x00, 0x51, 0x03,                                      // cmpeq r1, #0
    0x07, 0x00, 0x00, 0x0a,                                      // beq 0xde4 <finalise+0x110> @ imm = #28
    0x28, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #40]
    0x0b, 0x10, 0xa0, 0xe1,                                      // mov r1, r11
    0x07, 0x20, 0xa0, 0xe1,                                      // mov r2, r7
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x08, 0x00, 0xa0, 0xe1,                                      // mov r0, r8
    0x04, 0x30, 0xa0, 0xe1,                                      // mov r3, r4
    0x54, 0x01, 0x00, 0xeb,                                      // bl 0x1334 <markUsed> @ imm = #1360
    0x44, 0xa0, 0x98, 0xe5,                                      // ldr r10, [r8, #68]
    0x02, 0x00, 0x85, 0xe2,                                      // add r0, r5, #2
    0x88, 0x60, 0x86, 0xe2,                                      // add r6, r6, #136
    0x04, 0x50, 0xa0, 0xe1,                                      // mov r5, r4
    0x0a, 0x00, 0x50, 0xe1,                                      // cmp r0, r10
    0xe1, 0xff, 0xff, 0xba,                                      // blt 0xd80 <finalise+0xac> @ imm = #-124
    0x10, 0x00, 0x9b, 0xe5,                                      // ldr r0, [r11, #16]
    0x10, 0x10, 0x98, 0xe5,                                      // ldr r1, [r8, #16]
    0x24, 0x70, 0x8d, 0xe5,                                      // str r7, [sp, #36]
    0x01, 0xe0, 0x80, 0xe2,                                      // add lr, r0, #1
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x14, 0x90, 0x8d, 0xe5,                                      // str r9, [sp, #20]
    0x21, 0x00, 0x00, 0x0a,                                      // beq 0xe9c <finalise+0x1c8> @ imm = #132
    0x18, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp, #24]
    0x09, 0x50, 0xa0, 0xe1,                                      // mov r5, r9
    0x02, 0x00, 0x5a, 0xe3,                                      // cmp r10, #2
    0x7c, 0x00, 0x00, 0xba,                                      // blt 0x1018 <finalise+0x344> @ imm = #496
    0x14, 0xc0, 0x9d, 0xe5,                                      // ldr r12, [sp, #20]
    0xa5, 0x1f, 0x8b, 0xe2,                                      // add r1, r11, #660
    0x01, 0x60, 0x4a, 0xe2,                                      // sub r6, r10, #1
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x40, 0xa0, 0xe3,                                      // mov r4, #0
    0x05, 0x73, 0x91, 0xe7,                                      // ldr r7, [r1, r5, lsl #6]
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x04, 0x00, 0x57, 0xe1,                                      // cmp r7, r4
    0x01, 0x20, 0xa0, 0xc3,                                      // movgt r2, #1
    0x0e, 0x00, 0x57, 0xe1,                                      // cmp r7, lr
    0x01, 0x00, 0xa0, 0xb3,                                      // movlt r0, #1
    0x02, 0x00, 0x10, 0xe0,                                      // ands r0, r0, r2
    0x01, 0x50, 0x85, 0xe2,                                      // add r5, r5, #1
    0x05, 0x30, 0xa0, 0x11,                                      // movne r3, r5
    0x07, 0x40, 0xa0, 0x11,                                      // movne r4, r7
    0x05, 0x00, 0x56, 0xe1,                                      // cmp r6, r5
    0xf2, 0xff, 0xff, 0x1a,                                      // bne 0xe3c <finalise+0x168> @ imm = #-56
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x05, 0x00, 0x00, 0x0a,                                      // beq 0xe90 <finalise+0x1bc> @ imm = #20
    0x03, 0x03, 0x8b, 0xe0,                                      // add r0, r11, r3, lsl #6
    0x04, 0x30, 0x8c, 0xe4,                                      // str r3, [r12], #4
    0x44, 0xa0, 0x98, 0xe5,                                      // ldr r10, [r8, #68]
    0x54, 0xe2, 0x90, 0xe5,                                      // ldr lr, [r0, #596]
    0x01, 0x00, 0x5a, 0xe3,                                      // cmp r10, #1
    0xe6, 0xff, 0xff, 0xca,                                      // bgt 0xe2c <finalise+0x158> @ imm = #-104
    0x14, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #20]
    0x18, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp, #24]
    0x5e, 0x00, 0x00, 0xea,                                      // b 0x1018 <finalise+0x344> @ imm = #376
    0x0a, 0x61, 0x89, 0xe0,                                      // add r6, r9, r10, lsl #2
    0x18, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp, #24]
    0x06, 0x90, 0xa0, 0xe1,                                      // mov r9, r6
    0x02, 0x00, 0x5a, 0xe3,                                      // cmp r10, #2
    0x1c, 0xb0, 0x8d, 0xe5,                                      // str r11, [sp, #28]
    0x3e, 0x00, 0x00, 0xba,                                      // blt 0xfb0 <finalise+0x2dc> @ imm = #248
    0x1c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #28]
    0x06, 0x90, 0xa0, 0xe1,                                      // mov r9, r6
    0x0a, 0x10, 0xa0, 0xe1,                                      // mov r1, r10
    0x29, 0xbe, 0x80, 0xe2,                                      // add r11, r0, #656
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x02, 0x03, 0x9b, 0xe7,                                      // ldr r0, [r11, r2, lsl #6]
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x00, 0x40, 0xa0, 0xe3,                                      // mov r4, #0
    0x03, 0x00, 0x50, 0xe1,                                      // cmp r0, r3
    0x01, 0x70, 0xa0, 0xc3,                                      // movgt r7, #1
    0x0e, 0x00, 0x50, 0xe1,                                      // cmp r0, lr
    0x01, 0x40, 0xa0, 0xb3,                                      // movlt r4, #1
    0x07, 0x70, 0x14, 0xe0,                                      // ands r7, r4, r7
    0x01, 0x20, 0x82, 0xe2,                                      // add r2, r2, #1
    0x02, 0x50, 0xa0, 0x11,                                      // movne r5, r2
    0x00, 0x30, 0xa0, 0x11,                                      // movne r3, r0
    0x02, 0x00, 0x51, 0xe1,                                      // cmp r1, r2
    0xf2, 0xff, 0xff, 0x1a,                                      // bne 0xed4 <finalise+0x200> @ imm = #-56
    0x00, 0x00, 0x55, 0xe3,                                      // cmp r5, #0
    0x10, 0x00, 0x00, 0x0a,                                      // beq 0xf54 <finalise+0x280> @ imm = #64
    0x1c, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #28]
    0x18, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp, #24]
    0x24, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #36]
    0x01, 0x00, 0xa0, 0xe3,                                      // mov r0, #1
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x08, 0x00, 0xa0, 0xe1,                                      // mov r0, r8
    0x04, 0x10, 0xa0, 0xe1,                                      // mov r1, r4
    0x05, 0x30, 0xa0, 0xe1,                                      // mov r3, r5
    0x80, 0x02, 0x8d, 0xe8,                                      // stm sp, {r7, r9}
    0x3f, 0x01, 0x00, 0xeb,                                      // bl 0x1438 <visit> @ imm = #1276
    0x00, 0x90, 0xa0, 0xe1,                                      // mov r9, r0
    0x05, 0x03, 0x84, 0xe0,                                      // add r0, r4, r5, lsl #6
    0x44, 0x10, 0x98, 0xe5,                                      // ldr r1, [r8, #68]
    0x50, 0xe2, 0x90, 0xe5,                                      // ldr lr, [r0, #592]
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0xdc, 0xff, 0xff, 0xca,                                      // bgt 0xec4 <finalise+0x1f0> @ imm = #-144
    0x00, 0x00, 0x00, 0xea,                                      // b 0xf58 <finalise+0x284> @ imm = #0
    0x18, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp, #24]
    0x02, 0x00, 0x5a, 0xe3,                                      // cmp r10, #2
    0x13, 0x00, 0x00, 0xba,                                      // blt 0xfb0 <finalise+0x2dc> @ imm = #76
    0x0a, 0x02, 0x8a, 0xe0,                                      // add r0, r10, r10, lsl #4
    0x80, 0x01, 0x88, 0xe0,                                      // add r0, r8, r0, lsl #3
    0x48, 0x40, 0x40, 0xe2,                                      // sub r4, r0, #72
    0x01, 0x50, 0x8a, 0xe2,                                      // add r5, r10, #1
    0x01, 0xb0, 0xa0, 0xe3,                                      // mov r11, #1
    0x5c, 0x00, 0x98, 0xe5,                                      // ldr r0, [r8, #92]
    0x00, 0x00, 0xd4, 0xe7,                                      // ldrb r0, [r4, r0]
    0x01, 0x00, 0x10, 0xe3,                                      // tst r0, #1
    0x06, 0x00, 0x00, 0x0a,                                      // beq 0xfa0 <finalise+0x2cc> @ imm = #24
    0x1c, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #28]
    0x24, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #36]
    0x02, 0x30, 0x45, 0xe2,                                      // sub r3, r5, #2
    0x08, 0x00, 0xa0, 0xe1,                                      // mov r0, r8
    0x80, 0x0a, 0x8d, 0xe8,                                      // stm sp, {r7, r9, r11}
    0x26, 0x01, 0x00, 0xeb,                                      // bl 0x1438 <visit> @ imm = #1176
    0x00, 0x90, 0xa0, 0xe1,                                      // mov r9, r0
    0x01, 0x50, 0x45, 0xe2,                                      // sub r5, r5, #1
    0x88, 0x40, 0x44, 0xe2,                                      // sub r4, r4, #136
    0x02, 0x00, 0x55, 0xe3,                                      // cmp r5, #2
    0xf0, 0xff, 0xff, 0x8a,                                      // bhi 0xf74 <finalise+0x2a0> @ imm = #-64
    0x01, 0x00, 0x5a, 0xe3,                                      // cmp r10, #1
    0x05, 0x00, 0x00, 0xba,                                      // blt 0xfd0 <finalise+0x2fc> @ imm = #20
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x0a, 0x20, 0xa0, 0xe1,                                      // mov r2, r10
    0x01, 0x00, 0xc1, 0xe4,                                      // strb r0, [r1], #1
    0x01, 0x20, 0x52, 0xe2,                                      // subs r2, r2, #1
    0xfc, 0xff, 0xff, 0x1a,                                      // bne 0xfc4 <finalise+0x2f0> @ imm = #-16
    0x0a, 0x51, 0x86, 0xe0,                                      // add r5, r6, r10, lsl #2
    0x09, 0x00, 0x56, 0xe1,                                      // cmp r6, r9
    0x0d, 0x00, 0x00, 0x9a,                                      // bls 0x1014 <finalise+0x340> @ imm = #52
    0x1c, 0xb0, 0x9d, 0xe5,                                      // ldr r11, [sp, #28]
    0x24, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #36]
    0x00, 0xa0, 0xa0, 0xe3,                                      // mov r10, #0
    0x04, 0x30, 0x36, 0xe5,                                      // ldr r3, [r6, #-4]!
    0x08, 0x00, 0xa0, 0xe1,                                      // mov r0, r8
    0x0b, 0x10, 0xa0, 0xe1,                                      // mov r1, r11
    0x04, 0x20, 0xa0, 0xe1,                                      // mov r2, r4
    0x00, 0x70, 0x8d, 0xe5,                                      // str r7, [sp]
    0x20, 0x04, 0x8d, 0xe9,                                      // stmib sp, {r5, r10}
    0x0c, 0x01, 0x00, 0xeb,                                      // bl 0x1438 <visit> @ imm = #1072
    0x00, 0x50, 0xa0, 0xe1,                                      // mov r5, r0
    0x09, 0x00, 0x56, 0xe1,                                      // cmp r6, r9
    0xf5, 0xff, 0xff, 0x8a,                                      // bhi 0xfe8 <finalise+0x314> @ imm = #-44
    0x00, 0x00, 0x00, 0xea,                                      // b 0x1018 <finalise+0x344> @ imm = #0
    0x1c, 0xb0, 0x9d, 0xe5,                                      // ldr r11, [sp, #28]
    0x20, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #32]
    0x07, 0x00, 0x55, 0xe1,                                      // cmp r5, r7
    0x63, 0x00, 0x00, 0x2a,                                      // bhs 0x11b4 <finalise+0x4e0> @ imm = #396
    0x04, 0x90, 0x48, 0xe2,                                      // sub r9, r8, #4
    0x00, 0xa0, 0xa0, 0xe3,                                      // mov r10, #0
    0x00, 0x30, 0x95, 0xe5,                                      // ldr r3, [r5]
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x5b, 0x00, 0x00, 0x0a,                                      // beq 0x11a8 <finalise+0x4d4> @ imm = #364
    0x28, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #40]
    0x03, 0x00, 0xd0, 0xe7,                                      // ldrb r0, [r0, r3]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x57, 0x00, 0x00, 0x1a,                                      // bne 0x11a8 <finalise+0x4d4> @ imm = #348
    0x5c, 0x00, 0x98, 0xe5,                                      // ldr r0, [r8, #92]
    0x03, 0x12, 0x83, 0xe0,                                      // add r1, r3, r3, lsl #4
    0x00, 0x00, 0x88, 0xe0,                                      // add r0, r8, r0
    0x81, 0x01, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #3
    0x40, 0x00, 0xd0, 0xe5,                                      // ldrb r0, [r0, #64]
    0x01, 0x00, 0x10, 0xe3,                                      // tst r0, #1
    0x08, 0x00, 0x00, 0x1a,                                      // bne 0x1088 <finalise+0x3b4> @ imm = #32
    0x03, 0x03, 0x8b, 0xe0,                                      // add r0, r11, r3, lsl #6
    0x3c, 0x02, 0x90, 0xe5,                                      // ldr r0, [r0, #572]
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x24, 0x00, 0x00, 0x0a,                                      // beq 0x1108 <finalise+0x434> @ imm = #144
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x4a, 0x00, 0x00, 0x1a,                                      // bne 0x11a8 <finalise+0x4d4> @ imm = #296
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x44, 0x00, 0x00, 0x0a,                                      // beq 0x1198 <finalise+0x4c4> @ imm = #272
    0x47, 0x00, 0x00, 0xea,                                      // b 0x11a8 <finalise+0x4d4> @ imm = #284
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0xba, 0xaf, 0x07, 0xee,                                      // mcr p15, #0, r10, c7, c10, #5
    0x0c, 0xa0, 0x8b, 0xe5,                                      // str r10, [r11, #12]
    0x15, 0x00, 0x00, 0x0a,                                      // beq 0x10f0 <finalise+0x41c> @ imm = #84
    0x00, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5]
    0x5c, 0x00, 0x98, 0xe5,                                      // ldr r0, [r8, #92]
    0x01, 0x12, 0x81, 0xe0,                                      // add r1, r1, r1, lsl #4
    0x00, 0x00, 0x88, 0xe0,                                      // add r0, r8, r0
    0x81, 0x01, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #3
    0x74, 0x40, 0x90, 0xe5,                                      // ldr r4, [r0, #116]
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x0d, 0x00, 0x00, 0x0a,                                      // beq 0x10f0 <finalise+0x41c> @ imm = #52
    0x70, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #112]
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
    0xf6, 0xff, 0xff, 0x1a,                                      // bne 0x10cc <finalise+0x3f8> @ imm = #-40
    0x24, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #36]
    0x08, 0x00, 0xa0, 0xe1,                                      // mov r0, r8
    0x0b, 0x10, 0xa0, 0xe1,                                      // mov r1, r11
    0x39, 0x00, 0x00, 0xeb,                                      // bl 0x11e8 <lock> @ imm = #228
    0x20, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #32]
    0x27, 0x00, 0x00, 0xea,                                      // b 0x11a8 <finalise+0x4d4> @ imm = #156
    0xe4, 0xfe, 0xff, 0xeb,                                      // bl 0xca0 <threadPointer> @ imm = #-1136
    0x00, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5]
    0x01, 0x13, 0x8b, 0xe0,                                      // add r1, r11, r1, lsl #6
    0x3c, 0x02, 0x81, 0xe5,                                      // str r0, [r1, #572]
    0xba, 0xaf, 0x07, 0xee,                                      // mcr p15, #0, r10, c7, c10, #5
    0x0c, 0xa0, 0x8b, 0xe5,                                      // str r10, [r11, #12]
    0x00, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5]
    0x5c, 0x00, 0x98, 0xe5,                                      // ldr r0, [r8, #92]
    0x01, 0x12, 0x81, 0xe0,                                      // add r1, r1, r1, lsl #4
    0x00, 0x00, 0x88, 0xe0,                                      // add r0, r8, r0
    0x81, 0x01, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #3
    0x74, 0x40, 0x90, 0xe5,                                      // ldr r4, [r0, #116]
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x0d, 0x00, 0x00, 0x0a,                                      // beq 0x1178 <finalise+0x4a4> @ imm = #52
    0x70, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #112]
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
    0xf6, 0xff, 0xff, 0x1a,                                      // bne 0x1154 <finalise+0x480> @ imm = #-40
    0x24, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #36]
    0x08, 0x00, 0xa0, 0xe1,                                      // mov r0, r8
    0x0b, 0x10, 0xa0, 0xe1,                                      // mov r1, r11
    0x17, 0x00, 0x00, 0xeb,                                      // bl 0x11e8 <lock> @ imm = #92
    0x20, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #32]
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x04, 0x00, 0x00, 0x1a,                                      // bne 0x11a8 <finalise+0x4d4> @ imm = #16
    0x00, 0x30, 0x95, 0xe5,                                      // ldr r3, [r5]
    0x24, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #36]
    0x08, 0x00, 0xa0, 0xe1,                                      // mov r0, r8
    0x0b, 0x10, 0xa0, 0xe1,                                      // mov r1, r11
    0x2f, 0x00, 0x00, 0xeb,                                      // bl 0x1268 <unload> @ imm = #188
    0x04, 0x50, 0x85, 0xe2,                                      // add r5, r5, #4
    0x07, 0x00, 0x55, 0xe1,                                      // cmp r5, r7
    0x9d, 0xff, 0xff, 0x3a,                                      // blo 0x102c <finalise+0x358> @ imm = #-396
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0xba, 0x0f, 0x07, 0xee,                                      // mcr p15, #0, r0, c7, c10, #5
    0x0c, 0x00, 0x8b, 0xe5,                                      // str r0, [r11, #12]
    0x5b, 0x10, 0xa0, 0xe3,                                      // mov r1, #91
    0x03, 0x00, 0x8d, 0xe9,                                      // stmib sp, {r0, r1}
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x14, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #20]
    0x10, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #16]
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0xa9, 0xfe, 0xff, 0xeb,                                      // bl 0xc88 <systemCall> @ imm = #-1372
    0x2c, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #44
    0xf0, 0x8f, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, r11, pc}
    // lock:
    0xf0, 0x48, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r11, lr}
    0x10, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #16
    0x0c, 0x40, 0x81, 0xe2,                                      // add r4, r1, #12
    0x01, 0x00, 0xa0, 0xe3,                                      // mov r0, #1
    0x9f, 0x1f, 0x94, 0xe1,                                      // ldrex r1, [r4]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x03, 0x00, 0x00, 0x1a,                                      // bne 0x1214 <lock+0x2c> @ imm = #12
    0x90, 0x1f, 0x84, 0xe1,                                      // strex r1, r0, [r4]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xf9, 0xff, 0xff, 0x1a,                                      // bne 0x11f8 <lock+0x10> @ imm = #-28
    0x10, 0x00, 0x00, 0xea,                                      // b 0x1258 <lock+0x70> @ imm = #64
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
    0x91, 0xfe, 0xff, 0xeb,                                      // bl 0xc88 <systemCall> @ imm = #-1468
    0x9f, 0x0f, 0x94, 0xe1,                                      // ldrex r0, [r4]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xf4, 0xff, 0xff, 0x1a,                                      // bne 0x1220 <lock+0x38> @ imm = #-48
    0x97, 0x0f, 0x84, 0xe1,                                      // strex r0, r7, [r4]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xf9, 0xff, 0xff, 0x1a,                                      // bne 0x1240 <lock+0x58> @ imm = #-28
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
    0x0c, 0x00, 0x00, 0xba,                                      // blt 0x12b4 <unload+0x4c> @ imm = #48
    0x44, 0x20, 0x90, 0xe5,                                      // ldr r2, [r0, #68]
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x02, 0x23, 0x81, 0xe0,                                      // add r2, r1, r2, lsl #6
    0x89, 0x4f, 0x82, 0xe2,                                      // add r4, r2, #548
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x05, 0x61, 0x94, 0xe7,                                      // ldr r6, [r4, r5, lsl #2]
    0x01, 0x50, 0x85, 0xe2,                                      // add r5, r5, #1
    0x03, 0x00, 0x56, 0xe1,                                      // cmp r6, r3
    0x02, 0x61, 0x84, 0x17,                                      // strne r6, [r4, r2, lsl #2]
    0x14, 0xe0, 0x91, 0x15,                                      // ldrne lr, [r1, #20]
    0x01, 0x20, 0x82, 0x12,                                      // addne r2, r2, #1
    0x0e, 0x00, 0x55, 0xe1,                                      // cmp r5, lr
    0xf7, 0xff, 0xff, 0xba,                                      // blt 0x1294 <unload+0x2c> @ imm = #-36
    0x14, 0x20, 0x81, 0xe5,                                      // str r2, [r1, #20]
    0x44, 0x20, 0x90, 0xe5,                                      // ldr r2, [r0, #68]
    0x03, 0xe3, 0x81, 0xe0,                                      // add lr, r1, r3, lsl #6
    0x01, 0x00, 0x52, 0xe3,                                      // cmp r2, #1
    0x48, 0xc2, 0x8e, 0xe5,                                      // str r12, [lr, #584]
    0x4c, 0xc2, 0x8e, 0xe5,                                      // str r12, [lr, #588]
    0x50, 0xc2, 0x8e, 0xe5,                                      // str r12, [lr, #592]
    0x54, 0xc2, 0x8e, 0xe5,                                      // str r12, [lr, #596]
    0x40, 0xc2, 0x8e, 0xe5,                                      // str r12, [lr, #576]
    0x10, 0x00, 0x00, 0xba,                                      // blt 0x1320 <unload+0xb8> @ imm = #64
    0x00, 0xc0, 0xa0, 0xe3,                                      // mov r12, #0
    0x00, 0x40, 0xa0, 0xe3,                                      // mov r4, #0
    0x48, 0x50, 0x90, 0xe5,                                      // ldr r5, [r0, #72]
    0x02, 0x63, 0x81, 0xe0,                                      // add r6, r1, r2, lsl #6
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
    0xf0, 0xff, 0xff, 0xba,                                      // blt 0x12e4 <unload+0x7c> @ imm = #-64
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x28, 0x02, 0x8e, 0xe5,                                      // str r0, [lr, #552]
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
    0x37, 0x00, 0x00, 0x1a,                                      // bne 0x1430 <markUsed+0xfc> @ imm = #220
    0x01, 0x00, 0xa0, 0xe3,                                      // mov r0, #1
    0x03, 0x00, 0xc9, 0xe7,                                      // strb r0, [r9, r3]
    0x5c, 0x00, 0x97, 0xe5,                                      // ldr r0, [r7, #92]
    0x01, 0x60, 0xa0, 0xe1,                                      // mov r6, r1
    0x03, 0x12, 0x83, 0xe0,                                      // add r1, r3, r3, lsl #4
    0x00, 0x00, 0x87, 0xe0,                                      // add r0, r7, r0
    0x81, 0x01, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #3
    0x03, 0x80, 0xa0, 0xe1,                                      // mov r8, r3
    0x4c, 0x40, 0x90, 0xe5,                                      // ldr r4, [r0, #76]
    0x02, 0xb0, 0xa0, 0xe1,                                      // mov r11, r2
    0x01, 0x00, 0x54, 0xe3,                                      // cmp r4, #1
    0x0e, 0x00, 0x00, 0xba,                                      // blt 0x13bc <markUsed+0x88> @ imm = #56
    0x48, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #72]
    0x64, 0x10, 0x97, 0xe5,                                      // ldr r1, [r7, #100]
    0x00, 0x01, 0x81, 0xe0,                                      // add r0, r1, r0, lsl #2
    0x00, 0x50, 0x87, 0xe0,                                      // add r5, r7, r0
    0x00, 0x30, 0x95, 0xe5,                                      // ldr r3, [r5]
    0x01, 0x00, 0x53, 0xe3,                                      // cmp r3, #1
    0x04, 0x00, 0x00, 0xba,                                      // blt 0x13b0 <markUsed+0x7c> @ imm = #16
    0x07, 0x00, 0xa0, 0xe1,                                      // mov r0, r7
    0x06, 0x10, 0xa0, 0xe1,                                      // mov r1, r6
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x00, 0x90, 0x8d, 0xe5,                                      // str r9, [sp]
    0xe0, 0xff, 0xff, 0xeb,                                      // bl 0x1334 <markUsed> @ imm = #-128
    0x04, 0x50, 0x85, 0xe2,                                      // add r5, r5, #4
    0x01, 0x40, 0x54, 0xe2,                                      // subs r4, r4, #1
    0xf4, 0xff, 0xff, 0x1a,                                      // bne 0x1390 <markUsed+0x5c> @ imm = #-48
    0x44, 0x00, 0x97, 0xe5,                                      // ldr r0, [r7, #68]
    0x02, 0x00, 0x50, 0xe3,                                      // cmp r0, #2
    0x19, 0x00, 0x00, 0xba,                                      // blt 0x1430 <markUsed+0xfc> @ imm = #100
    0x01, 0xa0, 0xa0, 0xe3,                                      // mov r10, #1
    0x01, 0x40, 0xa0, 0xe3,                                      // mov r4, #1
    0x48, 0x20, 0x97, 0xe5,                                      // ldr r2, [r7, #72]
    0x00, 0x13, 0x86, 0xe0,                                      // add r1, r6, r0, lsl #6
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
    0x06, 0x00, 0x00, 0x0a,                                      // beq 0x1424 <markUsed+0xf0> @ imm = #24
    0x07, 0x00, 0xa0, 0xe1,                                      // mov r0, r7
    0x06, 0x10, 0xa0, 0xe1,                                      // mov r1, r6
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x04, 0x30, 0xa0, 0xe1,                                      // mov r3, r4
    0x00, 0x90, 0x8d, 0xe5,                                      // str r9, [sp]
    0xc4, 0xff, 0xff, 0xeb,                                      // bl 0x1334 <markUsed> @ imm = #-240
    0x44, 0x00, 0x97, 0xe5,                                      // ldr r0, [r7, #68]
    0x01, 0x40, 0x84, 0xe2,                                      // add r4, r4, #1
    0x00, 0x00, 0x54, 0xe1,                                      // cmp r4, r0
    0xe7, 0xff, 0xff, 0xba,                                      // blt 0x13d0 <markUsed+0x9c> @ imm = #-100
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
    0x3c, 0x00, 0x00, 0x1a,                                      // bne 0x1550 <visit+0x118> @ imm = #240
    0x01, 0x10, 0xa0, 0xe3,                                      // mov r1, #1
    0x03, 0x10, 0xc8, 0xe7,                                      // strb r1, [r8, r3]
    0x5c, 0x10, 0x97, 0xe5,                                      // ldr r1, [r7, #92]
    0x02, 0xb0, 0xa0, 0xe1,                                      // mov r11, r2
    0x03, 0x22, 0x83, 0xe0,                                      // add r2, r3, r3, lsl #4
    0x01, 0x10, 0x87, 0xe0,                                      // add r1, r7, r1
    0x82, 0x11, 0x81, 0xe0,                                      // add r1, r1, r2, lsl #3
    0x38, 0x90, 0x9d, 0xe5,                                      // ldr r9, [sp, #56]
    0x54, 0x40, 0x91, 0xe5,                                      // ldr r4, [r1, #84]
    0x03, 0xa0, 0xa0, 0xe1,                                      // mov r10, r3
    0x01, 0x00, 0x54, 0xe3,                                      // cmp r4, #1
    0x0f, 0x00, 0x00, 0xba,                                      // blt 0x14cc <visit+0x94> @ imm = #60
    0x50, 0x10, 0x91, 0xe5,                                      // ldr r1, [r1, #80]
    0x64, 0x20, 0x97, 0xe5,                                      // ldr r2, [r7, #100]
    0x01, 0x11, 0x82, 0xe0,                                      // add r1, r2, r1, lsl #2
    0x01, 0x50, 0x87, 0xe0,                                      // add r5, r7, r1
    0x00, 0x30, 0x95, 0xe5,                                      // ldr r3, [r5]
    0x01, 0x00, 0x53, 0xe3,                                      // cmp r3, #1
    0x05, 0x00, 0x00, 0xba,                                      // blt 0x14c0 <visit+0x88> @ imm = #20
    0x01, 0x02, 0x8d, 0xe9,                                      // stmib sp, {r0, r9}
    0x07, 0x00, 0xa0, 0xe1,                                      // mov r0, r7
    0x06, 0x10, 0xa0, 0xe1,                                      // mov r1, r6
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x00, 0x80, 0x8d, 0xe5,                                      // str r8, [sp]
    0xdd, 0xff, 0xff, 0xeb,                                      // bl 0x1438 <visit> @ imm = #-140
    0x04, 0x50, 0x85, 0xe2,                                      // add r5, r5, #4
    0x01, 0x40, 0x54, 0xe2,                                      // subs r4, r4, #1
    0xf3, 0xff, 0xff, 0x1a,                                      // bne 0x149c <visit+0x64> @ imm = #-52
    0x00, 0x00, 0x59, 0xe3,                                      // cmp r9, #0
    0x1d, 0x00, 0x00, 0x0a,                                      // beq 0x154c <visit+0x114> @ imm = #116
    0x44, 0x10, 0x97, 0xe5,                                      // ldr r1, [r7, #68]
    0x02, 0x00, 0x51, 0xe3,                                      // cmp r1, #2
    0x1a, 0x00, 0x00, 0xba,                                      // blt 0x154c <visit+0x114> @ imm = #104
    0x01, 0x40, 0x81, 0xe2,                                      // add r4, r1, #1
    0x01, 0x90, 0xa0, 0xe3,                                      // mov r9, #1
    0x44, 0x10, 0x97, 0xe5,                                      // ldr r1, [r7, #68]
    0x48, 0x20, 0x97, 0xe5,                                      // ldr r2, [r7, #72]
    0x01, 0x33, 0x86, 0xe0,                                      // add r3, r6, r1, lsl #6
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
    0x05, 0x00, 0x00, 0x0a,                                      // beq 0x1540 <visit+0x108> @ imm = #20
    0x01, 0x02, 0x8d, 0xe9,                                      // stmib sp, {r0, r9}
    0x07, 0x00, 0xa0, 0xe1,                                      // mov r0, r7
    0x06, 0x10, 0xa0, 0xe1,                                      // mov r1, r6
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x00, 0x80, 0x8d, 0xe5,                                      // str r8, [sp]
    0xbd, 0xff, 0xff, 0xeb,                                      // bl 0x1438 <visit> @ imm = #-268
    0x01, 0x40, 0x44, 0xe2,                                      // sub r4, r4, #1
    0x02, 0x00, 0x54, 0xe3,                                      // cmp r4, #2
    0xe6, 0xff, 0xff, 0xca,                                      // bgt 0x14e8 <visit+0xb0> @ imm = #-104
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
    0xaa, 0x00, 0x00, 0x0a,                                      // beq 0x1838 <open+0x2e0> @ imm = #680
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x20, 0x00, 0x91, 0x15,                                      // ldrne r0, [r1, #32]
    0x03, 0xa0, 0xa0, 0xe1,                                      // mov r10, r3
    0x24, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #36]
    0x00, 0x00, 0x50, 0x13,                                      // cmpne r0, #0
    0x26, 0x00, 0x00, 0x1a,                                      // bne 0x1640 <open+0xe8> @ imm = #152
    0x03, 0x00, 0x18, 0xe3,                                      // tst r8, #3
    0x1c, 0x40, 0x8d, 0xe5,                                      // str r4, [sp, #28]
    0x02, 0x00, 0x00, 0x1a,                                      // bne 0x15bc <open+0x64> @ imm = #8
    0x10, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #16]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x3a, 0x00, 0x00, 0x0a,                                      // beq 0x16a8 <open+0x150> @ imm = #232
    0x20, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #32]
    0x04, 0x00, 0xa0, 0xe1,                                      // mov r0, r4
    0x06, 0x30, 0xa0, 0xe1,                                      // mov r3, r6
    0xe3, 0x05, 0x00, 0xeb,                                      // bl 0x2d5c <named> @ imm = #6028
    0x00, 0x30, 0xa0, 0xe1,                                      // mov r3, r0
    0x01, 0x00, 0x70, 0xe3,                                      // cmn r0, #1
    0x10, 0x00, 0x00, 0xda,                                      // ble 0x161c <open+0xc4> @ imm = #64
    0x24, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #36]
    0x01, 0x00, 0x53, 0xe3,                                      // cmp r3, #1
    0x30, 0x00, 0x00, 0xba,                                      // blt 0x16a8 <open+0x150> @ imm = #192
    0x5c, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #92]
    0x03, 0x22, 0x83, 0xe0,                                      // add r2, r3, r3, lsl #4
    0x00, 0x00, 0x84, 0xe0,                                      // add r0, r4, r0
    0x82, 0x01, 0x80, 0xe0,                                      // add r0, r0, r2, lsl #3
    0x40, 0x00, 0xd0, 0xe5,                                      // ldrb r0, [r0, #64]
    0x08, 0x00, 0x10, 0xe3,                                      // tst r0, #8
    0x27, 0x00, 0x00, 0x1a,                                      // bne 0x16a0 <open+0x148> @ imm = #156
    0x20, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #32]
    0x04, 0x00, 0xa0, 0xe1,                                      // mov r0, r4
    0x40, 0x08, 0x8d, 0xe8,                                      // stm sp, {r6, r11}
    0x17, 0x03, 0x00, 0xeb,                                      // bl 0x2270 <openNumber> @ imm = #3164
    0x01, 0x50, 0xa0, 0xe3,                                      // mov r5, #1
    0x00, 0x00, 0x8a, 0xe5,                                      // str r0, [r10]
    0x86, 0x00, 0x00, 0xea,                                      // b 0x1838 <open+0x2e0> @ imm = #536
    0x24, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #36]
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x00, 0x20, 0xd0, 0xe5,                                      // ldrb r2, [r0]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xea, 0xff, 0xff, 0x0a,                                      // beq 0x15dc <open+0x84> @ imm = #-88
    0x2f, 0x00, 0x52, 0xe3,                                      // cmp r2, #47
    0x28, 0x00, 0x00, 0x0a,                                      // beq 0x16dc <open+0x184> @ imm = #160
    0x01, 0x00, 0x80, 0xe2,                                      // add r0, r0, #1
    0xf8, 0xff, 0xff, 0xea,                                      // b 0x1624 <open+0xcc> @ imm = #-32
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
    0x86, 0xfd, 0xff, 0xeb,                                      // bl 0xc88 <systemCall> @ imm = #-2536
    0x24, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #36]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xca, 0xff, 0xff, 0x4a,                                      // bmi 0x15a4 <open+0x4c> @ imm = #-216
    0x1c, 0x00, 0x91, 0xe5,                                      // ldr r0, [r1, #28]
    0x2c, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #44]
    0x00, 0x00, 0x52, 0xe1,                                      // cmp r2, r0
    0xc6, 0xff, 0xff, 0x1a,                                      // bne 0x15a4 <open+0x4c> @ imm = #-232
    0x20, 0x00, 0x91, 0xe5,                                      // ldr r0, [r1, #32]
    0x38, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #56]
    0x00, 0x00, 0x52, 0xe1,                                      // cmp r2, r0
    0x00, 0x00, 0xa0, 0x03,                                      // moveq r0, #0
    0x00, 0x00, 0x8a, 0x05,                                      // streq r0, [r10]
    0xc0, 0xff, 0xff, 0xea,                                      // b 0x15a4 <open+0x4c> @ imm = #-256
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x00, 0x8a, 0xe5,                                      // str r0, [r10]
    0x04, 0x00, 0x18, 0xe3,                                      // tst r8, #4
    0x61, 0x00, 0x00, 0x1a,                                      // bne 0x1838 <open+0x2e0> @ imm = #388
    0x50, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #80]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x5e, 0x00, 0x00, 0x0a,                                      // beq 0x1838 <open+0x2e0> @ imm = #376
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x00, 0x10, 0xd0, 0xe5,                                      // ldrb r1, [r0]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x5a, 0x00, 0x00, 0x0a,                                      // beq 0x1838 <open+0x2e0> @ imm = #360
    0x2f, 0x00, 0x51, 0xe3,                                      // cmp r1, #47
    0x19, 0x00, 0x00, 0x0a,                                      // beq 0x173c <open+0x1e4> @ imm = #100
    0x01, 0x00, 0x80, 0xe2,                                      // add r0, r0, #1
    0xf8, 0xff, 0xff, 0xea,                                      // b 0x16c0 <open+0x168> @ imm = #-32
    0x00, 0x00, 0xd6, 0xe5,                                      // ldrb r0, [r6]
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x2f, 0xc0, 0xa0, 0xe3,                                      // mov r12, #47
    0x2f, 0x00, 0x50, 0xe3,                                      // cmp r0, #47
    0x28, 0x30, 0x8d, 0xe5,                                      // str r3, [sp, #40]
    0x58, 0x00, 0x00, 0x0a,                                      // beq 0x1858 <open+0x300> @ imm = #352
    0xb7, 0x00, 0xa0, 0xe3,                                      // mov r0, #183
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x2c, 0x00, 0x8d, 0xe2,                                      // add r0, sp, #44
    0x01, 0x1a, 0xa0, 0xe3,                                      // mov r1, #4096
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x00, 0x70, 0x8d, 0xe5,                                      // str r7, [sp]
    0x04, 0x70, 0x8d, 0xe5,                                      // str r7, [sp, #4]
    0x5a, 0xfd, 0xff, 0xeb,                                      // bl 0xc88 <systemCall> @ imm = #-2712
    0x01, 0x00, 0x50, 0xe2,                                      // subs r0, r0, #1
    0x48, 0x00, 0x00, 0xda,                                      // ble 0x1848 <open+0x2f0> @ imm = #288
    0x00, 0xc0, 0xd6, 0xe5,                                      // ldrb r12, [r6]
    0x01, 0x70, 0x50, 0xe2,                                      // subs r7, r0, #1
    0x00, 0x70, 0xa0, 0x11,                                      // movne r7, r0
    0x00, 0x00, 0x5c, 0xe3,                                      // cmp r12, #0
    0x47, 0x00, 0x00, 0x1a,                                      // bne 0x1858 <open+0x300> @ imm = #284
    0x8c, 0x00, 0x00, 0xea,                                      // b 0x1970 <open+0x418> @ imm = #560
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
    0x47, 0xfd, 0xff, 0xeb,                                      // bl 0xc88 <systemCall> @ imm = #-2788
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x2c, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #44]
    0x30, 0x00, 0x00, 0x4a,                                      // bmi 0x1838 <open+0x2e0> @ imm = #192
    0xb4, 0x10, 0xa0, 0xe3,                                      // mov r1, #180
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x08, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #8]
    0x2c, 0x10, 0x8e, 0xe2,                                      // add r1, lr, #44
    0x30, 0x20, 0xa0, 0xe3,                                      // mov r2, #48
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x50, 0x8d, 0xe5,                                      // str r5, [sp]
    0x04, 0x50, 0x8d, 0xe5,                                      // str r5, [sp, #4]
    0x3b, 0xfd, 0xff, 0xeb,                                      // bl 0xc88 <systemCall> @ imm = #-2836
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x56, 0x60, 0x8e, 0xe2,                                      // add r6, lr, #86
    0x30, 0x00, 0x50, 0xe3,                                      // cmp r0, #48
    0x19, 0x00, 0x00, 0xba,                                      // blt 0x1810 <open+0x2b8> @ imm = #100
    0x2a, 0x00, 0x56, 0xe5,                                      // ldrb r0, [r6, #-42]
    0x7f, 0x00, 0x50, 0xe3,                                      // cmp r0, #127
    0xb0, 0x00, 0xd6, 0x01,                                      // ldrheq r0, [r6]
    0x20, 0x00, 0x50, 0x03,                                      // cmpeq r0, #32
    0x14, 0x00, 0x00, 0x1a,                                      // bne 0x1810 <open+0x2b8> @ imm = #80
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
    0x22, 0xfd, 0xff, 0xeb,                                      // bl 0xc88 <systemCall> @ imm = #-2936
    0x85, 0x02, 0x50, 0xe1,                                      // cmp r0, r5, lsl #5
    0x30, 0x04, 0x9d, 0xa5,                                      // ldrge r0, [sp, #1072]
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x01, 0x00, 0x50, 0xa3,                                      // cmpge r0, #1
    0xde, 0x00, 0x00, 0xaa,                                      // bge 0x1b8c <open+0x634> @ imm = #888
    0x2c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #44]
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x06, 0x10, 0xa0, 0xe3,                                      // mov r1, #6
    0x08, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #8]
    0x00, 0x20, 0x8d, 0xe5,                                      // str r2, [sp]
    0x04, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #4]
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x13, 0xfd, 0xff, 0xeb,                                      // bl 0xc88 <systemCall> @ imm = #-2996
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x5c, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #92
    0x01, 0xda, 0x8d, 0xe2,                                      // add sp, sp, #4096
    0xf0, 0x8f, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, r11, pc}
    0x00, 0x00, 0xd6, 0xe5,                                      // ldrb r0, [r6]
    0x2f, 0xc0, 0xa0, 0xe3,                                      // mov r12, #47
    0x2f, 0x00, 0x50, 0xe3,                                      // cmp r0, #47
    0x54, 0x00, 0x00, 0x1a,                                      // bne 0x19ac <open+0x454> @ imm = #336
    0x2c, 0x00, 0x8d, 0xe2,                                      // add r0, sp, #44
    0x01, 0xe0, 0x80, 0xe2,                                      // add lr, r0, #1
    0x01, 0x20, 0x40, 0xe2,                                      // sub r2, r0, #1
    0x06, 0x50, 0xa0, 0xe1,                                      // mov r5, r6
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x00, 0x90, 0xa0, 0xe3,                                      // mov r9, #0
    0x0c, 0x30, 0xa0, 0xe1,                                      // mov r3, r12
    0x02, 0x00, 0x00, 0xea,                                      // b 0x1884 <open+0x32c> @ imm = #8
    0x09, 0x10, 0x80, 0xe0,                                      // add r1, r0, r9
    0x01, 0x90, 0x89, 0xe2,                                      // add r9, r9, #1
    0x01, 0x30, 0xd1, 0xe5,                                      // ldrb r3, [r1, #1]
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x2f, 0x00, 0x53, 0x13,                                      // cmpne r3, #47
    0xf9, 0xff, 0xff, 0x1a,                                      // bne 0x1878 <open+0x320> @ imm = #-28
    0x09, 0x50, 0x80, 0xe0,                                      // add r5, r0, r9
    0x2f, 0x00, 0x53, 0xe3,                                      // cmp r3, #47
    0x01, 0x00, 0x00, 0x1a,                                      // bne 0x18a4 <open+0x34c> @ imm = #4
    0x01, 0x30, 0xf5, 0xe5,                                      // ldrb r3, [r5, #1]!
    0xfb, 0xff, 0xff, 0xea,                                      // b 0x1894 <open+0x33c> @ imm = #-20
    0x02, 0x00, 0x59, 0xe3,                                      // cmp r9, #2
    0x04, 0x00, 0x00, 0x0a,                                      // beq 0x18c0 <open+0x368> @ imm = #16
    0x01, 0x00, 0x59, 0xe3,                                      // cmp r9, #1
    0x12, 0x00, 0x00, 0x0a,                                      // beq 0x1900 <open+0x3a8> @ imm = #72
    0x00, 0x00, 0x59, 0xe3,                                      // cmp r9, #0
    0x12, 0x00, 0x00, 0x0a,                                      // beq 0x1908 <open+0x3b0> @ imm = #72
    0x13, 0x00, 0x00, 0xea,                                      // b 0x1910 <open+0x3b8> @ imm = #76
    0x2e, 0x00, 0x5c, 0xe3,                                      // cmp r12, #46
    0x01, 0x10, 0xd0, 0x05,                                      // ldrbeq r1, [r0, #1]
    0x2e, 0x00, 0x51, 0x03,                                      // cmpeq r1, #46
    0x0f, 0x00, 0x00, 0x1a,                                      // bne 0x1910 <open+0x3b8> @ imm = #60
    0x01, 0x00, 0x57, 0xe3,                                      // cmp r7, #1
    0x0b, 0x00, 0x00, 0xba,                                      // blt 0x1908 <open+0x3b0> @ imm = #44
    0x07, 0x10, 0xd2, 0xe7,                                      // ldrb r1, [r2, r7]
    0x01, 0x00, 0x47, 0xe2,                                      // sub r0, r7, #1
    0x2f, 0x00, 0x51, 0xe3,                                      // cmp r1, #47
    0x02, 0x00, 0x00, 0x0a,                                      // beq 0x18f4 <open+0x39c> @ imm = #8
    0x01, 0x00, 0x57, 0xe3,                                      // cmp r7, #1
    0x00, 0x70, 0xa0, 0xe1,                                      // mov r7, r0
    0xf8, 0xff, 0xff, 0x8a,                                      // bhi 0x18d8 <open+0x380> @ imm = #-32
    0x03, 0xc0, 0xa0, 0xe1,                                      // mov r12, r3
    0x00, 0x70, 0xa0, 0xe1,                                      // mov r7, r0
    0x19, 0x00, 0x00, 0xea,                                      // b 0x1968 <open+0x410> @ imm = #100
    0x2e, 0x00, 0x5c, 0xe3,                                      // cmp r12, #46
    0x01, 0x00, 0x00, 0x1a,                                      // bne 0x1910 <open+0x3b8> @ imm = #4
    0x03, 0xc0, 0xa0, 0xe1,                                      // mov r12, r3
    0x15, 0x00, 0x00, 0xea,                                      // b 0x1968 <open+0x410> @ imm = #84
    0xfe, 0x10, 0xa0, 0xe3,                                      // mov r1, #254
    0x09, 0x30, 0x87, 0xe0,                                      // add r3, r7, r9
    0x0f, 0x1c, 0x81, 0xe3,                                      // orr r1, r1, #3840
    0x01, 0x00, 0x53, 0xe1,                                      // cmp r3, r1
    0x21, 0x00, 0x00, 0xca,                                      // bgt 0x19ac <open+0x454> @ imm = #132
    0x01, 0x00, 0x59, 0xe3,                                      // cmp r9, #1
    0x2f, 0x10, 0xa0, 0xe3,                                      // mov r1, #47
    0x2c, 0x40, 0x8d, 0xe2,                                      // add r4, sp, #44
    0x07, 0x10, 0xc4, 0xe7,                                      // strb r1, [r4, r7]
    0x08, 0x00, 0x00, 0xba,                                      // blt 0x195c <open+0x404> @ imm = #32
    0x07, 0x70, 0x8e, 0xe0,                                      // add r7, lr, r7
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x01, 0x40, 0x50, 0xe7,                                      // ldrb r4, [r0, -r1]
    0x01, 0x40, 0x47, 0xe7,                                      // strb r4, [r7, -r1]
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x01, 0x40, 0x89, 0xe0,                                      // add r4, r9, r1
    0x01, 0x40, 0x84, 0xe2,                                      // add r4, r4, #1
    0x01, 0x00, 0x54, 0xe3,                                      // cmp r4, #1
    0xf8, 0xff, 0xff, 0x8a,                                      // bhi 0x1940 <open+0x3e8> @ imm = #-32
    0x00, 0xc0, 0xd5, 0xe5,                                      // ldrb r12, [r5]
    0x1c, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #28]
    0x01, 0x70, 0x83, 0xe2,                                      // add r7, r3, #1
    0x00, 0x00, 0x5c, 0xe3,                                      // cmp r12, #0
    0xbd, 0xff, 0xff, 0x1a,                                      // bne 0x1868 <open+0x310> @ imm = #-268
    0x2c, 0x00, 0x8d, 0xe2,                                      // add r0, sp, #44
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x07, 0x10, 0xc0, 0xe7,                                      // strb r1, [r0, r7]
    0x24, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #36]
    0x28, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #40]
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x01, 0x00, 0x57, 0xe3,                                      // cmp r7, #1
    0x09, 0x00, 0x00, 0xba,                                      // blt 0x19b8 <open+0x460> @ imm = #36
    0x20, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #32]
    0x2c, 0x30, 0x8d, 0xe2,                                      // add r3, sp, #44
    0x04, 0x00, 0xa0, 0xe1,                                      // mov r0, r4
    0xee, 0x04, 0x00, 0xeb,                                      // bl 0x2d5c <named> @ imm = #5048
    0x24, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #36]
    0x00, 0x30, 0xa0, 0xe1,                                      // mov r3, r0
    0x02, 0x00, 0x00, 0xea,                                      // b 0x19b8 <open+0x460> @ imm = #8
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x24, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #36]
    0x28, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #40]
    0x01, 0x00, 0x73, 0xe3,                                      // cmn r3, #1
    0x06, 0xff, 0xff, 0xca,                                      // bgt 0x15dc <open+0x84> @ imm = #-1000
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
    0xa6, 0xfc, 0xff, 0xeb,                                      // bl 0xc88 <systemCall> @ imm = #-3432
    0x00, 0x30, 0xe0, 0xe3,                                      // mvn r3, #0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x23, 0x00, 0x00, 0x4a,                                      // bmi 0x1a88 <open+0x530> @ imm = #140
    0x00, 0x90, 0xa0, 0xe1,                                      // mov r9, r0
    0xa0, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #160]
    0x00, 0x10, 0x84, 0xe0,                                      // add r1, r4, r0
    0x05, 0x00, 0xd1, 0xe7,                                      // ldrb r0, [r1, r5]
    0x01, 0x50, 0x85, 0xe2,                                      // add r5, r5, #1
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x1a04 <open+0x4ac> @ imm = #-20
    0x01, 0x00, 0x45, 0xe2,                                      // sub r0, r5, #1
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x07, 0x00, 0x00, 0xba,                                      // blt 0x1a40 <open+0x4e8> @ imm = #28
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x2c, 0x20, 0x8e, 0xe2,                                      // add r2, lr, #44
    0x05, 0x30, 0xa0, 0xe1,                                      // mov r3, r5
    0x01, 0x70, 0xd1, 0xe4,                                      // ldrb r7, [r1], #1
    0x01, 0x30, 0x43, 0xe2,                                      // sub r3, r3, #1
    0x01, 0x00, 0x53, 0xe3,                                      // cmp r3, #1
    0x01, 0x70, 0xc2, 0xe4,                                      // strb r7, [r2], #1
    0xfa, 0xff, 0xff, 0x8a,                                      // bhi 0x1a2c <open+0x4d4> @ imm = #-24
    0x0a, 0x00, 0x59, 0xe3,                                      // cmp r9, #10
    0x11, 0x00, 0x00, 0xba,                                      // blt 0x1a90 <open+0x538> @ imm = #68
    0x78, 0x13, 0x9f, 0xe5,                                      // ldr r1, [pc, #888] @ 0x1dc8 <$d.7>
    0x09, 0x20, 0xa0, 0xe1,                                      // mov r2, r9
    0x92, 0x31, 0x87, 0xe0,                                      // umull r3, r7, r2, r1
    0xa7, 0x31, 0xa0, 0xe1,                                      // lsr r3, r7, #3
    0x63, 0x00, 0x52, 0xe3,                                      // cmp r2, #99
    0x01, 0x50, 0x85, 0xe2,                                      // add r5, r5, #1
    0x03, 0x20, 0xa0, 0xe1,                                      // mov r2, r3
    0xf9, 0xff, 0xff, 0x8a,                                      // bhi 0x1a50 <open+0x4f8> @ imm = #-28
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x2c, 0x10, 0x8e, 0xe2,                                      // add r1, lr, #44
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x05, 0x20, 0xc1, 0xe7,                                      // strb r2, [r1, r5]
    0x01, 0x10, 0x45, 0xe2,                                      // sub r1, r5, #1
    0x00, 0x00, 0x51, 0xe1,                                      // cmp r1, r0
    0x06, 0x00, 0x00, 0xaa,                                      // bge 0x1aa0 <open+0x548> @ imm = #24
    0x15, 0x00, 0x00, 0xea,                                      // b 0x1ae0 <open+0x588> @ imm = #84
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0xd1, 0xfe, 0xff, 0xea,                                      // b 0x15d8 <open+0x80> @ imm = #-1212
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x2c, 0x10, 0x8e, 0xe2,                                      // add r1, lr, #44
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x05, 0x20, 0xc1, 0xe7,                                      // strb r2, [r1, r5]
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x20, 0x23, 0x9f, 0xe5,                                      // ldr r2, [pc, #800] @ 0x1dcc <$d.7+0x4>
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
    0xf4, 0xff, 0xff, 0xca,                                      // bgt 0x1ab4 <open+0x55c> @ imm = #-48
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
    0x5c, 0xfc, 0xff, 0xeb,                                      // bl 0xc88 <systemCall> @ imm = #-3728
    0x00, 0x40, 0xa0, 0xe1,                                      // mov r4, r0
    0x06, 0x00, 0xa0, 0xe3,                                      // mov r0, #6
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x50, 0x8d, 0xe5,                                      // str r5, [sp]
    0x04, 0x50, 0x8d, 0xe5,                                      // str r5, [sp, #4]
    0x52, 0xfc, 0xff, 0xeb,                                      // bl 0xc88 <systemCall> @ imm = #-3768
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x0c, 0x00, 0x00, 0xda,                                      // ble 0x1b78 <open+0x620> @ imm = #48
    0x04, 0x50, 0xc7, 0xe7,                                      // strb r5, [r7, r4]
    0x1c, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #28]
    0x24, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #36]
    0x20, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #32]
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x04, 0x10, 0xa0, 0xe1,                                      // mov r1, r4
    0x07, 0x30, 0xa0, 0xe1,                                      // mov r3, r7
    0x7d, 0x04, 0x00, 0xeb,                                      // bl 0x2d5c <named> @ imm = #4596
    0x04, 0x10, 0xa0, 0xe1,                                      // mov r1, r4
    0x05, 0x40, 0xa0, 0xe1,                                      // mov r4, r5
    0x00, 0x30, 0xa0, 0xe1,                                      // mov r3, r0
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x98, 0xfe, 0xff, 0xea,                                      // b 0x15dc <open+0x84> @ imm = #-1440
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x24, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #36]
    0x1c, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #28]
    0x00, 0x30, 0xe0, 0xe3,                                      // mvn r3, #0
    0x93, 0xfe, 0xff, 0xea,                                      // b 0x15dc <open+0x84> @ imm = #-1460
    0x00, 0x10, 0xe0, 0xe3,                                      // mvn r1, #0
    0x14, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #20]
    0x00, 0x10, 0x94, 0xe5,                                      // ldr r1, [r4]
    0x02, 0x00, 0x51, 0xe3,                                      // cmp r1, #2
    0x04, 0x10, 0x94, 0x05,                                      // ldreq r1, [r4, #4]
    0x20, 0x40, 0x84, 0xe2,                                      // add r4, r4, #32
    0x14, 0x10, 0x8d, 0x05,                                      // streq r1, [sp, #20]
    0x01, 0x00, 0x50, 0xe2,                                      // subs r0, r0, #1
    0xf8, 0xff, 0xff, 0x1a,                                      // bne 0x1b94 <open+0x63c> @ imm = #-32
    0x14, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #20]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x14, 0xff, 0xff, 0x4a,                                      // bmi 0x1810 <open+0x2b8> @ imm = #-944
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
    0x1c, 0xfc, 0xff, 0xeb,                                      // bl 0xc88 <systemCall> @ imm = #-3984
    0x08, 0x00, 0x50, 0xe3,                                      // cmp r0, #8
    0x62, 0x00, 0x00, 0xba,                                      // blt 0x1da8 <open+0x850> @ imm = #392
    0x2a, 0x00, 0x16, 0xe5,                                      // ldr r0, [r6, #-42]
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x5f, 0x00, 0x00, 0x0a,                                      // beq 0x1dac <open+0x854> @ imm = #380
    0x05, 0x20, 0x40, 0xe2,                                      // sub r2, r0, #5
    0x12, 0x2f, 0x6f, 0xe1,                                      // clz r2, r2
    0xa2, 0x22, 0xa0, 0xe1,                                      // lsr r2, r2, #5
    0x02, 0x20, 0x09, 0xe0,                                      // and r2, r9, r2
    0x01, 0x00, 0x52, 0xe3,                                      // cmp r2, #1
    0x18, 0x00, 0x00, 0x1a,                                      // bne 0x1ca8 <open+0x750> @ imm = #96
    0x30, 0x14, 0x9d, 0xe5,                                      // ldr r1, [sp, #1072]
    0x00, 0xb0, 0xe0, 0xe3,                                      // mvn r11, #0
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0x51, 0x00, 0x00, 0xba,                                      // blt 0x1d9c <open+0x844> @ imm = #324
    0x26, 0x20, 0x16, 0xe5,                                      // ldr r2, [r6, #-38]
    0x18, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #24]
    0x08, 0x60, 0x13, 0xe5,                                      // ldr r6, [r3, #-8]
    0x01, 0x00, 0x56, 0xe3,                                      // cmp r6, #1
    0x04, 0x00, 0x00, 0x1a,                                      // bne 0x1c7c <open+0x724> @ imm = #16
    0x00, 0x60, 0x93, 0xe5,                                      // ldr r6, [r3]
    0x08, 0x70, 0x93, 0xe5,                                      // ldr r7, [r3, #8]
    0x06, 0x60, 0x42, 0xe0,                                      // sub r6, r2, r6
    0x07, 0x00, 0x56, 0xe1,                                      // cmp r6, r7
    0x05, 0x00, 0x00, 0x3a,                                      // blo 0x1c94 <open+0x73c> @ imm = #20
    0x01, 0x10, 0x51, 0xe2,                                      // subs r1, r1, #1
    0x20, 0x30, 0x83, 0xe2,                                      // add r3, r3, #32
    0xf4, 0xff, 0xff, 0x1a,                                      // bne 0x1c5c <open+0x704> @ imm = #-48
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x56, 0x60, 0x8e, 0xe2,                                      // add r6, lr, #86
    0x41, 0x00, 0x00, 0xea,                                      // b 0x1d9c <open+0x844> @ imm = #260
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
    0x35, 0x00, 0x00, 0x1a,                                      // bne 0x1d9c <open+0x844> @ imm = #212
    0x00, 0x00, 0x5b, 0xe3,                                      // cmp r11, #0
    0x26, 0x00, 0x16, 0x55,                                      // ldrpl r0, [r6, #-38]
    0x0b, 0x20, 0x90, 0x50,                                      // addspl r2, r0, r11
    0x31, 0x00, 0x00, 0x4a,                                      // bmi 0x1d9c <open+0x844> @ imm = #196
    0x2c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #44]
    0x04, 0x04, 0x8d, 0xe8,                                      // stm sp, {r2, r10}
    0xff, 0x20, 0xa0, 0xe3,                                      // mov r2, #255
    0x01, 0x2c, 0x82, 0xe3,                                      // orr r2, r2, #256
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x08, 0x40, 0x8d, 0xe5,                                      // str r4, [sp, #8]
    0x00, 0x40, 0xa0, 0xe3,                                      // mov r4, #0
    0x01, 0xa0, 0xa0, 0xe1,                                      // mov r10, r1
    0xe3, 0xfb, 0xff, 0xeb,                                      // bl 0xc88 <systemCall> @ imm = #-4212
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x24, 0x00, 0x00, 0xba,                                      // blt 0x1d94 <open+0x83c> @ imm = #144
    0x2c, 0x10, 0x8d, 0xe2,                                      // add r1, sp, #44
    0x1c, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp, #28]
    0x00, 0x00, 0x81, 0xe0,                                      // add r0, r1, r0
    0x24, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #36]
    0x20, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #32]
    0x08, 0x44, 0xc0, 0xe5,                                      // strb r4, [r0, #1032]
    0x07, 0x00, 0xa0, 0xe1,                                      // mov r0, r7
    0x0a, 0x30, 0xa0, 0xe1,                                      // mov r3, r10
    0x0d, 0x04, 0x00, 0xeb,                                      // bl 0x2d5c <named> @ imm = #4148
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x17, 0x00, 0x00, 0xba,                                      // blt 0x1d8c <open+0x834> @ imm = #92
    0x00, 0x60, 0xa0, 0xe1,                                      // mov r6, r0
    0x5c, 0x00, 0x97, 0xe5,                                      // ldr r0, [r7, #92]
    0x06, 0x12, 0x86, 0xe0,                                      // add r1, r6, r6, lsl #4
    0x00, 0x00, 0x87, 0xe0,                                      // add r0, r7, r0
    0x81, 0x01, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #3
    0x24, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #36]
    0x40, 0x00, 0xd0, 0xe5,                                      // ldrb r0, [r0, #64]
    0x01, 0x00, 0x10, 0xe3,                                      // tst r0, #1
    0x0b, 0x00, 0x00, 0x1a,                                      // bne 0x1d80 <open+0x828> @ imm = #44
    0x06, 0x03, 0x81, 0xe0,                                      // add r0, r1, r6, lsl #6
    0x50, 0x02, 0x90, 0xe5,                                      // ldr r0, [r0, #592]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x07, 0x00, 0x00, 0x1a,                                      // bne 0x1d80 <open+0x828> @ imm = #28
    0x02, 0x00, 0xa0, 0xe3,                                      // mov r0, #2
    0x04, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #4]
    0x1c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #28]
    0x20, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #32]
    0x06, 0x30, 0xa0, 0xe1,                                      // mov r3, r6
    0x00, 0x80, 0x8d, 0xe5,                                      // str r8, [sp]
    0x3c, 0x01, 0x00, 0xeb,                                      // bl 0x2270 <openNumber> @ imm = #1264
    0x24, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #36]
    0x06, 0x03, 0x81, 0xe0,                                      // add r0, r1, r6, lsl #6
    0x01, 0x10, 0xa0, 0xe3,                                      // mov r1, #1
    0x4c, 0x12, 0x80, 0xe5,                                      // str r1, [r0, #588]
    0x01, 0xea, 0x8d, 0xe2,                                      // add lr, sp, #4096
    0x56, 0x60, 0x8e, 0xe2,                                      // add r6, lr, #86
    0x00, 0xa0, 0xa0, 0xe3,                                      // mov r10, #0
    0xb4, 0x40, 0xa0, 0xe3,                                      // mov r4, #180
    0x2c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #44]
    0x08, 0x50, 0x85, 0xe2,                                      // add r5, r5, #8
    0x93, 0xff, 0xff, 0xea,                                      // b 0x1bf8 <open+0x6a0> @ imm = #-436
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0x01, 0x00, 0xa0, 0xe3,                                      // mov r0, #1
    0x28, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #40]
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x50, 0xa0, 0xe3,                                      // mov r5, #0
    0x01, 0x00, 0x19, 0xe3,                                      // tst r9, #1
    0x88, 0xff, 0xff, 0x1a,                                      // bne 0x1be8 <open+0x690> @ imm = #-480
    0x91, 0xfe, 0xff, 0xea,                                      // b 0x1810 <open+0x2b8> @ imm = #-1468
    0xcd, 0xcc, 0xcc, 0xcc,                                      // .word 0xcccccccd
    0x67, 0x66, 0x66, 0x66,                                      // .word 0x66666667
    // errorOf:
    0xf0, 0x48, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r11, lr}
    0x03, 0x50, 0xa0, 0xe1,                                      // mov r5, r3
    0x01, 0x40, 0xa0, 0xe1,                                      // mov r4, r1
    0xaf, 0xfb, 0xff, 0xeb,                                      // bl 0xca0 <threadPointer> @ imm = #-4420
    0x04, 0xe0, 0xa0, 0xe1,                                      // mov lr, r4
    0x18, 0x10, 0xbe, 0xe5,                                      // ldr r1, [lr, #24]!
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x0a, 0x00, 0x00, 0x0a,                                      // beq 0x1e1c <errorOf+0x4c> @ imm = #40
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x01, 0x20, 0x44, 0xe0,                                      // sub r2, r4, r1
    0x30, 0x30, 0x92, 0xe5,                                      // ldr r3, [r2, #48]
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x02, 0x00, 0x00, 0x0a,                                      // beq 0x1e10 <errorOf+0x40> @ imm = #8
    0x24, 0x30, 0x92, 0xe5,                                      // ldr r3, [r2, #36]
    0x00, 0x00, 0x53, 0xe1,                                      // cmp r3, r0
    0x2d, 0x00, 0x00, 0x0a,                                      // beq 0x1ec8 <errorOf+0xf8> @ imm = #180
    0x10, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #16
    0x02, 0x0c, 0x71, 0xe3,                                      // cmn r1, #512
    0xf5, 0xff, 0xff, 0x1a,                                      // bne 0x1df4 <errorOf+0x24> @ imm = #-44
    0x00, 0x00, 0x55, 0xe3,                                      // cmp r5, #0
    0x26, 0x00, 0x00, 0x0a,                                      // beq 0x1ec0 <errorOf+0xf0> @ imm = #152
    0x00, 0xc0, 0xa0, 0xe3,                                      // mov r12, #0
    0x01, 0x50, 0xa0, 0xe3,                                      // mov r5, #1
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x03, 0x22, 0x84, 0xe0,                                      // add r2, r4, r3, lsl #4
    0x02, 0x60, 0xa0, 0xe1,                                      // mov r6, r2
    0x30, 0x10, 0xb6, 0xe5,                                      // ldr r1, [r6, #48]!
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x0f, 0x00, 0x00, 0x1a,                                      // bne 0x1e88 <errorOf+0xb8> @ imm = #60
    0x9f, 0x7f, 0x96, 0xe1,                                      // ldrex r7, [r6]
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x00, 0x57, 0xe3,                                      // cmp r7, #0
    0x09, 0x00, 0x00, 0x1a,                                      // bne 0x1e80 <errorOf+0xb0> @ imm = #36
    0xba, 0xcf, 0x07, 0xee,                                      // mcr p15, #0, r12, c7, c10, #5
    0x95, 0x7f, 0x86, 0xe1,                                      // strex r7, r5, [r6]
    0x00, 0x00, 0x57, 0xe3,                                      // cmp r7, #0
    0x03, 0x00, 0x00, 0x0a,                                      // beq 0x1e78 <errorOf+0xa8> @ imm = #12
    0x9f, 0x7f, 0x96, 0xe1,                                      // ldrex r7, [r6]
    0x00, 0x00, 0x57, 0xe3,                                      // cmp r7, #0
    0xf9, 0xff, 0xff, 0x0a,                                      // beq 0x1e5c <errorOf+0x8c> @ imm = #-28
    0x01, 0x00, 0x00, 0xea,                                      // b 0x1e80 <errorOf+0xb0> @ imm = #4
    0x01, 0x10, 0xa0, 0xe3,                                      // mov r1, #1
    0xba, 0xcf, 0x07, 0xee,                                      // mcr p15, #0, r12, c7, c10, #5
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x24, 0x10, 0x82, 0x12,                                      // addne r1, r2, #36
    0x1e, 0x00, 0x53, 0xe3,                                      // cmp r3, #30
    0x02, 0x00, 0x00, 0x8a,                                      // bhi 0x1e9c <errorOf+0xcc> @ imm = #8
    0x01, 0x30, 0x83, 0xe2,                                      // add r3, r3, #1
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xe4, 0xff, 0xff, 0x0a,                                      // beq 0x1e30 <errorOf+0x60> @ imm = #-112
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x06, 0x00, 0x00, 0x0a,                                      // beq 0x1ec0 <errorOf+0xf0> @ imm = #24
    0x00, 0x00, 0x81, 0xe5,                                      // str r0, [r1]
    0x9f, 0x0f, 0x9e, 0xe1,                                      // ldrex r0, [lr]
    0x01, 0x00, 0x80, 0xe2,                                      // add r0, r0, #1
    0x90, 0x2f, 0x8e, 0xe1,                                      // strex r2, r0, [lr]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xfa, 0xff, 0xff, 0x1a,                                      // bne 0x1ea8 <errorOf+0xd8> @ imm = #-24
    0x02, 0x00, 0x00, 0xea,                                      // b 0x1ecc <errorOf+0xfc> @ imm = #8
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x00, 0x00, 0xea,                                      // b 0x1ecc <errorOf+0xfc> @ imm = #0
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
    0xdc, 0x00, 0x00, 0xba,                                      // blt 0x2268 <tell+0x394> @ imm = #880
    0x5c, 0x60, 0x98, 0xe5,                                      // ldr r6, [r8, #92]
    0x00, 0x18, 0x93, 0xe8,                                      // ldm r3, {r11, r12}
    0x08, 0xe0, 0xa0, 0xe1,                                      // mov lr, r8
    0xc8, 0x90, 0x88, 0xe2,                                      // add r9, r8, #200
    0x01, 0x70, 0xa0, 0xe3,                                      // mov r7, #1
    0x06, 0x50, 0x89, 0xe0,                                      // add r5, r9, r6
    0x34, 0x40, 0x15, 0xe5,                                      // ldr r4, [r5, #-52]
    0x04, 0x40, 0x88, 0xe0,                                      // add r4, r8, r4
    0x0b, 0x00, 0x54, 0xe1,                                      // cmp r4, r11
    0x03, 0x00, 0x00, 0x8a,                                      // bhi 0x1f2c <tell+0x58> @ imm = #12
    0x30, 0x50, 0x15, 0xe5,                                      // ldr r5, [r5, #-48]
    0x05, 0x50, 0x88, 0xe0,                                      // add r5, r8, r5
    0x0b, 0x00, 0x55, 0xe1,                                      // cmp r5, r11
    0x04, 0x00, 0x00, 0x8a,                                      // bhi 0x1f40 <tell+0x6c> @ imm = #16
    0x01, 0x70, 0x87, 0xe2,                                      // add r7, r7, #1
    0x88, 0x90, 0x89, 0xe2,                                      // add r9, r9, #136
    0x07, 0x00, 0x51, 0xe1,                                      // cmp r1, r7
    0xf2, 0xff, 0xff, 0x1a,                                      // bne 0x1f08 <tell+0x34> @ imm = #-56
    0xc9, 0x00, 0x00, 0xea,                                      // b 0x2268 <tell+0x394> @ imm = #804
    0x08, 0x30, 0x8d, 0xe5,                                      // str r3, [sp, #8]
    0x0e, 0x00, 0xa0, 0xe1,                                      // mov r0, lr
    0x0a, 0x10, 0xa0, 0xe1,                                      // mov r1, r10
    0x07, 0x30, 0xa0, 0xe1,                                      // mov r3, r7
    0x04, 0xc0, 0x8d, 0xe5,                                      // str r12, [sp, #4]
    0x00, 0x20, 0x8d, 0xe5,                                      // str r2, [sp]
    0x0e, 0x60, 0xa0, 0xe1,                                      // mov r6, lr
    0xd8, 0x03, 0x00, 0xeb,                                      // bl 0x2ec4 <handleOf> @ imm = #3936
    0x5c, 0x10, 0x96, 0xe5,                                      // ldr r1, [r6, #92]
    0x06, 0x40, 0xa0, 0xe1,                                      // mov r4, r6
    0x01, 0x20, 0xd9, 0xe7,                                      // ldrb r2, [r9, r1]
    0x08, 0x00, 0x12, 0xe3,                                      // tst r2, #8
    0x28, 0x00, 0x00, 0x1a,                                      // bne 0x2018 <tell+0x144> @ imm = #160
    0x01, 0xa0, 0x89, 0xe0,                                      // add r10, r9, r1
    0x40, 0x10, 0x1a, 0xe5,                                      // ldr r1, [r10, #-64]
    0x24, 0x70, 0x1a, 0xe5,                                      // ldr r7, [r10, #-36]
    0x2c, 0x50, 0x1a, 0xe5,                                      // ldr r5, [r10, #-44]
    0x01, 0x90, 0x88, 0xe0,                                      // add r9, r8, r1
    0x00, 0x00, 0x57, 0xe3,                                      // cmp r7, #0
    0x2d, 0x00, 0x00, 0x0a,                                      // beq 0x2048 <tell+0x174> @ imm = #180
    0x07, 0xc0, 0xb4, 0xe7,                                      // ldr r12, [r4, r7]!
    0x00, 0x00, 0x5c, 0xe3,                                      // cmp r12, #0
    0x68, 0x00, 0x00, 0x0a,                                      // beq 0x2140 <tell+0x26c> @ imm = #416
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
    0xf9, 0xff, 0xff, 0x1a,                                      // bne 0x1fbc <tell+0xe8> @ imm = #-28
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x58, 0x00, 0x00, 0x0a,                                      // beq 0x2140 <tell+0x26c> @ imm = #352
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
    0xfb, 0xff, 0xff, 0x0a,                                      // beq 0x2004 <tell+0x130> @ imm = #-20
    0x10, 0x00, 0x00, 0xea,                                      // b 0x205c <tell+0x188> @ imm = #64
    0x08, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #8]
    0x30, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #48]
    0x01, 0x08, 0x93, 0xe8,                                      // ldm r3, {r0, r11}
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x58, 0x00, 0x00, 0x0a,                                      // beq 0x2190 <tell+0x2bc> @ imm = #352
    0x2c, 0x10, 0x94, 0xe5,                                      // ldr r1, [r4, #44]
    0x08, 0x20, 0x93, 0xe5,                                      // ldr r2, [r3, #8]
    0x0c, 0x30, 0x93, 0xe5,                                      // ldr r3, [r3, #12]
    0x01, 0x40, 0x94, 0xe7,                                      // ldr r4, [r4, r1]
    0x0b, 0x10, 0xa0, 0xe1,                                      // mov r1, r11
    0x34, 0xff, 0x2f, 0xe1,                                      // blx r4
    0x55, 0x00, 0x00, 0xea,                                      // b 0x21a0 <tell+0x2cc> @ imm = #340
    0x20, 0x10, 0x1a, 0xe5,                                      // ldr r1, [r10, #-32]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x3a, 0x00, 0x00, 0x0a,                                      // beq 0x2140 <tell+0x26c> @ imm = #232
    0x01, 0x10, 0x88, 0xe0,                                      // add r1, r8, r1
    0x04, 0x10, 0x91, 0xe5,                                      // ldr r1, [r1, #4]
    0x02, 0x00, 0x51, 0xe3,                                      // cmp r1, #2
    0x36, 0x00, 0x00, 0x3a,                                      // blo 0x2140 <tell+0x26c> @ imm = #216
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
    0x18, 0x00, 0x00, 0x0a,                                      // beq 0x20fc <tell+0x228> @ imm = #96
    0x02, 0x20, 0x56, 0xe5,                                      // ldrb r2, [r6, #-2]
    0x0f, 0x70, 0x02, 0xe2,                                      // and r7, r2, #15
    0x06, 0x00, 0x57, 0xe3,                                      // cmp r7, #6
    0x14, 0x00, 0x00, 0x0a,                                      // beq 0x20fc <tell+0x228> @ imm = #80
    0x22, 0x22, 0xa0, 0xe1,                                      // lsr r2, r2, #4
    0x3e, 0x02, 0x15, 0xe1,                                      // tst r5, lr, lsr r2
    0x11, 0x00, 0x00, 0x0a,                                      // beq 0x20fc <tell+0x228> @ imm = #68
    0x06, 0x70, 0x16, 0xe5,                                      // ldr r7, [r6, #-6]
    0x0a, 0x20, 0x16, 0xe5,                                      // ldr r2, [r6, #-10]
    0x00, 0x00, 0x57, 0xe3,                                      // cmp r7, #0
    0x03, 0x00, 0x00, 0x0a,                                      // beq 0x20d4 <tell+0x200> @ imm = #12
    0x02, 0x10, 0x4c, 0xe0,                                      // sub r1, r12, r2
    0x07, 0x00, 0x51, 0xe1,                                      // cmp r1, r7
    0x03, 0x00, 0x00, 0x3a,                                      // blo 0x20e0 <tell+0x20c> @ imm = #12
    0x09, 0x00, 0x00, 0xea,                                      // b 0x20fc <tell+0x228> @ imm = #36
    0x02, 0x00, 0x5c, 0xe1,                                      // cmp r12, r2
    0x0c, 0x20, 0xa0, 0xe1,                                      // mov r2, r12
    0x06, 0x00, 0x00, 0x1a,                                      // bne 0x20fc <tell+0x228> @ imm = #24
    0x00, 0x00, 0x59, 0xe3,                                      // cmp r9, #0
    0x03, 0x00, 0x00, 0x0a,                                      // beq 0x20f8 <tell+0x224> @ imm = #12
    0x04, 0x10, 0x99, 0xe5,                                      // ldr r1, [r9, #4]
    0x02, 0x00, 0x51, 0xe1,                                      // cmp r1, r2
    0x03, 0x90, 0xa0, 0x31,                                      // movlo r9, r3
    0x00, 0x00, 0x00, 0xea,                                      // b 0x20fc <tell+0x228> @ imm = #0
    0x03, 0x90, 0xa0, 0xe1,                                      // mov r9, r3
    0x10, 0x60, 0x86, 0xe2,                                      // add r6, r6, #16
    0x01, 0x40, 0x54, 0xe2,                                      // subs r4, r4, #1
    0xdf, 0xff, 0xff, 0x1a,                                      // bne 0x2088 <tell+0x1b4> @ imm = #-132
    0x04, 0x70, 0x9d, 0xe5,                                      // ldr r7, [sp, #4]
    0x00, 0xb0, 0x9d, 0xe5,                                      // ldr r11, [sp]
    0x04, 0x10, 0x90, 0xe5,                                      // ldr r1, [r0, #4]
    0x00, 0x00, 0x59, 0xe3,                                      // cmp r9, #0
    0x04, 0xb0, 0x87, 0xe5,                                      // str r11, [r7, #4]
    0x00, 0x10, 0x87, 0xe5,                                      // str r1, [r7]
    0x0a, 0x00, 0x00, 0x0a,                                      // beq 0x2150 <tell+0x27c> @ imm = #40
    0x28, 0x10, 0x1a, 0xe5,                                      // ldr r1, [r10, #-40]
    0x0c, 0x00, 0x99, 0xe8,                                      // ldm r9, {r2, r3}
    0x01, 0x10, 0x88, 0xe0,                                      // add r1, r8, r1
    0x02, 0x10, 0x81, 0xe0,                                      // add r1, r1, r2
    0x08, 0x10, 0x87, 0xe5,                                      // str r1, [r7, #8]
    0x03, 0x20, 0x8b, 0xe0,                                      // add r2, r11, r3
    0x06, 0x00, 0x00, 0xea,                                      // b 0x215c <tell+0x288> @ imm = #24
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
    0x3a, 0x00, 0x00, 0x0a,                                      // beq 0x2260 <tell+0x38c> @ imm = #232
    0x0c, 0x30, 0x94, 0xe5,                                      // ldr r3, [r4, #12]
    0x08, 0x20, 0x94, 0xe5,                                      // ldr r2, [r4, #8]
    0x02, 0x00, 0x53, 0xe3,                                      // cmp r3, #2
    0x2f, 0x00, 0x00, 0x0a,                                      // beq 0x2244 <tell+0x370> @ imm = #188
    0x01, 0x00, 0x53, 0xe3,                                      // cmp r3, #1
    0x00, 0x90, 0x82, 0x05,                                      // streq r9, [r2]
    0x33, 0x00, 0x00, 0xea,                                      // b 0x2260 <tell+0x38c> @ imm = #204
    0x28, 0x10, 0x94, 0xe5,                                      // ldr r1, [r4, #40]
    0x01, 0x20, 0x94, 0xe7,                                      // ldr r2, [r4, r1]
    0x0b, 0x10, 0xa0, 0xe1,                                      // mov r1, r11
    0x32, 0xff, 0x2f, 0xe1,                                      // blx r2
    0x00, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp]
    0x00, 0x50, 0xa0, 0xe1,                                      // mov r5, r0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x22, 0x00, 0x00, 0x0a,                                      // beq 0x223c <tell+0x368> @ imm = #136
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x0a, 0x10, 0xa0, 0xe1,                                      // mov r1, r10
    0x07, 0x30, 0xa0, 0xe1,                                      // mov r3, r7
    0x40, 0x03, 0x00, 0xeb,                                      // bl 0x2ec4 <handleOf> @ imm = #3328
    0x04, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #4]
    0x5c, 0x20, 0x96, 0xe5,                                      // ldr r2, [r6, #92]
    0x00, 0x00, 0x8b, 0xe5,                                      // str r0, [r11]
    0x02, 0x00, 0x89, 0xe0,                                      // add r0, r9, r2
    0x40, 0x00, 0x10, 0xe5,                                      // ldr r0, [r0, #-64]
    0x00, 0x00, 0x88, 0xe0,                                      // add r0, r8, r0
    0x04, 0x00, 0x8b, 0xe5,                                      // str r0, [r11, #4]
    0x0c, 0x00, 0x9b, 0xe5,                                      // ldr r0, [r11, #12]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x14, 0x00, 0x00, 0x0a,                                      // beq 0x223c <tell+0x368> @ imm = #80
    0x44, 0x30, 0x96, 0xe5,                                      // ldr r3, [r6, #68]
    0x08, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #8]
    0x02, 0x00, 0x53, 0xe3,                                      // cmp r3, #2
    0x16, 0x00, 0x00, 0xba,                                      // blt 0x2254 <tell+0x380> @ imm = #88
    0x08, 0x20, 0x82, 0xe0,                                      // add r2, r2, r8
    0x01, 0x10, 0x47, 0xe2,                                      // sub r1, r7, #1
    0x98, 0x20, 0x82, 0xe2,                                      // add r2, r2, #152
    0x01, 0x30, 0x43, 0xe2,                                      // sub r3, r3, #1
    0x04, 0x70, 0x12, 0xe5,                                      // ldr r7, [r2, #-4]
    0x07, 0x70, 0x88, 0xe0,                                      // add r7, r8, r7
    0x00, 0x00, 0x57, 0xe1,                                      // cmp r7, r0
    0x03, 0x00, 0x00, 0x8a,                                      // bhi 0x2228 <tell+0x354> @ imm = #12
    0x00, 0x70, 0x92, 0xe5,                                      // ldr r7, [r2]
    0x07, 0x70, 0x88, 0xe0,                                      // add r7, r8, r7
    0x00, 0x00, 0x57, 0xe1,                                      // cmp r7, r0
    0x08, 0x00, 0x00, 0x8a,                                      // bhi 0x224c <tell+0x378> @ imm = #32
    0x88, 0x20, 0x82, 0xe2,                                      // add r2, r2, #136
    0x01, 0x30, 0x53, 0xe2,                                      // subs r3, r3, #1
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0xf3, 0xff, 0xff, 0x1a,                                      // bne 0x2208 <tell+0x334> @ imm = #-52
    0x05, 0x00, 0x00, 0xea,                                      // b 0x2254 <tell+0x380> @ imm = #20
    0x08, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #8]
    0x06, 0x00, 0x00, 0xea,                                      // b 0x2260 <tell+0x38c> @ imm = #24
    0x00, 0x00, 0x82, 0xe5,                                      // str r0, [r2]
    0x04, 0x00, 0x00, 0xea,                                      // b 0x2260 <tell+0x38c> @ imm = #16
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x02, 0x00, 0x00, 0x0a,                                      // beq 0x2260 <tell+0x38c> @ imm = #8
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x08, 0x00, 0x8b, 0xe5,                                      // str r0, [r11, #8]
    0x0c, 0x00, 0x8b, 0xe5,                                      // str r0, [r11, #12]
    0x01, 0x00, 0xa0, 0xe3,                                      // mov r0, #1
    0x00, 0x50, 0x84, 0xe5,                                      // str r5, [r4]
    0x0c, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #12
    0xf0, 0x8f, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, r11, pc}
    // openNumber:
    0xf0, 0x4f, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r10, r11, lr}
    0xa4, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #164
    0x03, 0x60, 0xa0, 0xe1,                                      // mov r6, r3
    0x02, 0xb0, 0xa0, 0xe1,                                      // mov r11, r2
    0x01, 0x80, 0xa0, 0xe1,                                      // mov r8, r1
    0x00, 0x90, 0xa0, 0xe1,                                      // mov r9, r0
    0xde, 0x02, 0x00, 0xeb,                                      // bl 0x2e08 <begin> @ imm = #2936
    0xcc, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #204]
    0xc8, 0xa0, 0x9d, 0xe5,                                      // ldr r10, [sp, #200]
    0x04, 0x00, 0x10, 0xe3,                                      // tst r0, #4
    0x2c, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #44]
    0x0a, 0x00, 0x00, 0x0a,                                      // beq 0x22cc <openNumber+0x5c> @ imm = #40
    0x5c, 0x00, 0x99, 0xe5,                                      // ldr r0, [r9, #92]
    0x06, 0x12, 0x86, 0xe0,                                      // add r1, r6, r6, lsl #4
    0x00, 0x00, 0x89, 0xe0,                                      // add r0, r9, r0
    0x81, 0x01, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #3
    0x40, 0x00, 0xd0, 0xe5,                                      // ldrb r0, [r0, #64]
    0x01, 0x00, 0x10, 0xe3,                                      // tst r0, #1
    0x03, 0x00, 0x00, 0x1a,                                      // bne 0x22cc <openNumber+0x5c> @ imm = #12
    0x06, 0x03, 0x88, 0xe0,                                      // add r0, r8, r6, lsl #6
    0x50, 0x02, 0x90, 0xe5,                                      // ldr r0, [r0, #592]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x39, 0x02, 0x00, 0x0a,                                      // beq 0x2bb4 <openNumber+0x944> @ imm = #2276
    0x5c, 0x00, 0x99, 0xe5,                                      // ldr r0, [r9, #92]
    0x06, 0x22, 0x86, 0xe0,                                      // add r2, r6, r6, lsl #4
    0x00, 0x10, 0x89, 0xe0,                                      // add r1, r9, r0
    0x82, 0x11, 0x81, 0xe0,                                      // add r1, r1, r2, lsl #3
    0x64, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #100]
    0x64, 0x50, 0x91, 0xe5,                                      // ldr r5, [r1, #100]
    0x30, 0x60, 0x8d, 0xe5,                                      // str r6, [sp, #48]
    0x00, 0x00, 0x55, 0xe3,                                      // cmp r5, #0
    0x1a, 0x00, 0x00, 0xda,                                      // ble 0x235c <openNumber+0xec> @ imm = #104
    0x60, 0x00, 0x91, 0xe5,                                      // ldr r0, [r1, #96]
    0x00, 0x71, 0x89, 0xe0,                                      // add r7, r9, r0, lsl #2
    0x64, 0x10, 0x99, 0xe5,                                      // ldr r1, [r9, #100]
    0x44, 0x00, 0x99, 0xe5,                                      // ldr r0, [r9, #68]
    0x01, 0x40, 0x97, 0xe7,                                      // ldr r4, [r7, r1]
    0x00, 0x13, 0x88, 0xe0,                                      // add r1, r8, r0, lsl #6
    0x00, 0x01, 0x81, 0xe0,                                      // add r0, r1, r0, lsl #2
    0x89, 0x6f, 0x80, 0xe2,                                      // add r6, r0, #548
    0x04, 0x01, 0x96, 0xe7,                                      // ldr r0, [r6, r4, lsl #2]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x0a, 0x00, 0x00, 0x1a,                                      // bne 0x2348 <openNumber+0xd8> @ imm = #40
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
    0x5e, 0x02, 0x00, 0x0a,                                      // beq 0x2cc4 <openNumber+0xa54> @ imm = #2424
    0x04, 0x70, 0x87, 0xe2,                                      // add r7, r7, #4
    0x01, 0x50, 0x55, 0xe2,                                      // subs r5, r5, #1
    0xe8, 0xff, 0xff, 0x1a,                                      // bne 0x22f8 <openNumber+0x88> @ imm = #-96
    0x5c, 0x00, 0x99, 0xe5,                                      // ldr r0, [r9, #92]
    0x30, 0x60, 0x9d, 0xe5,                                      // ldr r6, [sp, #48]
    0x64, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #100]
    0x00, 0x00, 0x89, 0xe0,                                      // add r0, r9, r0
    0x81, 0x01, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #3
    0x40, 0x10, 0xd0, 0xe5,                                      // ldrb r1, [r0, #64]
    0x01, 0x00, 0x11, 0xe3,                                      // tst r1, #1
    0x03, 0x00, 0x00, 0x1a,                                      // bne 0x2384 <openNumber+0x114> @ imm = #12
    0x06, 0x73, 0x88, 0xe0,                                      // add r7, r8, r6, lsl #6
    0x50, 0x12, 0x97, 0xe5,                                      // ldr r1, [r7, #592]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x03, 0x02, 0x00, 0x0a,                                      // beq 0x2b94 <openNumber+0x924> @ imm = #2060
    0x5c, 0x00, 0x99, 0xe5,                                      // ldr r0, [r9, #92]
    0x64, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #100]
    0x06, 0x70, 0xa0, 0xe1,                                      // mov r7, r6
    0x00, 0x00, 0x89, 0xe0,                                      // add r0, r9, r0
    0x81, 0x01, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #3
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0x48, 0x60, 0x90, 0xe5,                                      // ldr r6, [r0, #72]
    0x4c, 0x40, 0x90, 0xe5,                                      // ldr r4, [r0, #76]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x64, 0x50, 0x99, 0xe5,                                      // ldr r5, [r9, #100]
    0x8c, 0xfb, 0xff, 0xeb,                                      // bl 0x11e8 <lock> @ imm = #-4560
    0x07, 0x03, 0x88, 0xe0,                                      // add r0, r8, r7, lsl #6
    0x01, 0x00, 0x54, 0xe3,                                      // cmp r4, #1
    0x38, 0x12, 0x90, 0xe5,                                      // ldr r1, [r0, #568]
    0x01, 0x10, 0x81, 0xe2,                                      // add r1, r1, #1
    0x38, 0x12, 0x80, 0xe5,                                      // str r1, [r0, #568]
    0x18, 0x00, 0x00, 0xba,                                      // blt 0x2430 <openNumber+0x1c0> @ imm = #96
    0x06, 0x11, 0x85, 0xe0,                                      // add r1, r5, r6, lsl #2
    0x01, 0x10, 0x89, 0xe0,                                      // add r1, r9, r1
    0x00, 0x20, 0x91, 0xe5,                                      // ldr r2, [r1]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x10, 0x00, 0x00, 0x4a,                                      // bmi 0x2424 <openNumber+0x1b4> @ imm = #64
    0x5c, 0x30, 0x99, 0xe5,                                      // ldr r3, [r9, #92]
    0x02, 0x72, 0x82, 0xe0,                                      // add r7, r2, r2, lsl #4
    0x03, 0x30, 0x89, 0xe0,                                      // add r3, r9, r3
    0x87, 0x31, 0x83, 0xe0,                                      // add r3, r3, r7, lsl #3
    0x40, 0x30, 0xd3, 0xe5,                                      // ldrb r3, [r3, #64]
    0x01, 0x00, 0x13, 0xe3,                                      // tst r3, #1
    0x09, 0x00, 0x00, 0x1a,                                      // bne 0x2424 <openNumber+0x1b4> @ imm = #36
    0x02, 0x23, 0x88, 0xe0,                                      // add r2, r8, r2, lsl #6
    0x50, 0x22, 0x92, 0xe5,                                      // ldr r2, [r2, #592]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x05, 0x00, 0x00, 0x1a,                                      // bne 0x2424 <openNumber+0x1b4> @ imm = #20
    0x10, 0x20, 0x98, 0xe5,                                      // ldr r2, [r8, #16]
    0x01, 0x20, 0x82, 0xe2,                                      // add r2, r2, #1
    0x10, 0x20, 0x88, 0xe5,                                      // str r2, [r8, #16]
    0x00, 0x30, 0x91, 0xe5,                                      // ldr r3, [r1]
    0x03, 0x33, 0x88, 0xe0,                                      // add r3, r8, r3, lsl #6
    0x50, 0x22, 0x83, 0xe5,                                      // str r2, [r3, #592]
    0x04, 0x10, 0x81, 0xe2,                                      // add r1, r1, #4
    0x01, 0x40, 0x54, 0xe2,                                      // subs r4, r4, #1
    0xe8, 0xff, 0xff, 0x1a,                                      // bne 0x23d4 <openNumber+0x164> @ imm = #-96
    0x2c, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #44]
    0x01, 0x0a, 0x11, 0xe3,                                      // tst r1, #4096
    0x01, 0x10, 0xa0, 0x13,                                      // movne r1, #1
    0x4c, 0x12, 0x80, 0x15,                                      // strne r1, [r0, #588]
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0xba, 0x0f, 0x07, 0xee,                                      // mcr p15, #0, r0, c7, c10, #5
    0x0c, 0x00, 0x88, 0xe5,                                      // str r0, [r8, #12]
    0x5c, 0x00, 0x99, 0xe5,                                      // ldr r0, [r9, #92]
    0x64, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #100]
    0x00, 0x00, 0x89, 0xe0,                                      // add r0, r9, r0
    0x81, 0x01, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #3
    0x5c, 0x10, 0x90, 0xe5,                                      // ldr r1, [r0, #92]
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0x70, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #112]
    0x92, 0x01, 0x00, 0xba,                                      // blt 0x2ab8 <openNumber+0x848> @ imm = #1608
    0x64, 0x10, 0x99, 0xe5,                                      // ldr r1, [r9, #100]
    0x58, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #88]
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x01, 0x10, 0x89, 0xe0,                                      // add r1, r9, r1
    0x00, 0x01, 0x81, 0xe0,                                      // add r0, r1, r0, lsl #2
    0x74, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #116]
    0x01, 0x00, 0x89, 0xe2,                                      // add r0, r9, #1
    0x34, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #52]
    0x2c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #44]
    0x1c, 0xa0, 0x89, 0xe2,                                      // add r10, r9, #28
    0x02, 0x10, 0x00, 0xe2,                                      // and r1, r0, #2
    0x08, 0x00, 0x00, 0xe2,                                      // and r0, r0, #8
    0x14, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #20]
    0x6c, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #108]
    0x68, 0xb0, 0x8d, 0xe5,                                      // str r11, [sp, #104]
    0x38, 0xa0, 0x8d, 0xe5,                                      // str r10, [sp, #56]
    0x74, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #116]
    0x07, 0x01, 0x90, 0xe7,                                      // ldr r0, [r0, r7, lsl #2]
    0x00, 0x43, 0x88, 0xe0,                                      // add r4, r8, r0, lsl #6
    0x04, 0x60, 0xa0, 0xe1,                                      // mov r6, r4
    0x40, 0x02, 0xb6, 0xe5,                                      // ldr r0, [r6, #576]!
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x32, 0x01, 0x00, 0x1a,                                      // bne 0x2994 <openNumber+0x724> @ imm = #1224
    0x8f, 0x5f, 0x84, 0xe2,                                      // add r5, r4, #572
    0x05, 0x00, 0xa0, 0xe1,                                      // mov r0, r5
    0x01, 0x03, 0x00, 0xeb,                                      // bl 0x30dc <isOurs> @ imm = #3076
    0xff, 0xe0, 0xa0, 0xe3,                                      // mov lr, #255
    0x7f, 0xec, 0x8e, 0xe3,                                      // orr lr, lr, #32512
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x2b, 0x01, 0x00, 0x0a,                                      // beq 0x2994 <openNumber+0x724> @ imm = #1196
    0x58, 0x02, 0x94, 0xe5,                                      // ldr r0, [r4, #600]
    0x50, 0x50, 0x8d, 0xe5,                                      // str r5, [sp, #80]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x07, 0x00, 0x00, 0x0a,                                      // beq 0x2514 <openNumber+0x2a4> @ imm = #28
    0x74, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #116]
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x07, 0x31, 0x90, 0xe7,                                      // ldr r3, [r0, r7, lsl #2]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x2c, 0x03, 0x00, 0xeb,                                      // bl 0x31c0 <keepData> @ imm = #3248
    0xff, 0xe0, 0xa0, 0xe3,                                      // mov lr, #255
    0x7f, 0xec, 0x8e, 0xe3,                                      // orr lr, lr, #32512
    0x00, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6]
    0x01, 0x40, 0xa0, 0xe3,                                      // mov r4, #1
    0x54, 0x60, 0x8d, 0xe5,                                      // str r6, [sp, #84]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x14, 0x01, 0x00, 0x1a,                                      // bne 0x297c <openNumber+0x70c> @ imm = #1104
    0x74, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #116]
    0x5c, 0x00, 0x99, 0xe5,                                      // ldr r0, [r9, #92]
    0x6c, 0x20, 0x99, 0xe5,                                      // ldr r2, [r9, #108]
    0x07, 0x11, 0x91, 0xe7,                                      // ldr r1, [r1, r7, lsl #2]
    0x00, 0x00, 0x89, 0xe0,                                      // add r0, r9, r0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x60, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #96]
    0x01, 0x12, 0x81, 0xe0,                                      // add r1, r1, r1, lsl #4
    0x81, 0x11, 0x80, 0xe0,                                      // add r1, r0, r1, lsl #3
    0x6c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #108]
    0x78, 0x50, 0x91, 0xe5,                                      // ldr r5, [r1, #120]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x05, 0x00, 0x00, 0x1a,                                      // bne 0x2574 <openNumber+0x304> @ imm = #20
    0x44, 0x00, 0x91, 0xe5,                                      // ldr r0, [r1, #68]
    0x30, 0x60, 0x9d, 0xe5,                                      // ldr r6, [sp, #48]
    0x06, 0x00, 0x50, 0xe1,                                      // cmp r0, r6
    0x14, 0x00, 0x98, 0x05,                                      // ldreq r0, [r8, #20]
    0x00, 0x00, 0x50, 0x03,                                      // cmpeq r0, #0
    0x0c, 0x01, 0x00, 0x0a,                                      // beq 0x29a8 <openNumber+0x738> @ imm = #1072
    0x01, 0x60, 0xa0, 0xe1,                                      // mov r6, r1
    0x7c, 0x00, 0xb6, 0xe5,                                      // ldr r0, [r6, #124]!
    0x58, 0x60, 0x8d, 0xe5,                                      // str r6, [sp, #88]
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0xfc, 0x00, 0x00, 0xba,                                      // blt 0x297c <openNumber+0x70c> @ imm = #1008
    0x60, 0x60, 0x9d, 0xe5,                                      // ldr r6, [sp, #96]
    0x02, 0x20, 0x89, 0xe0,                                      // add r2, r9, r2
    0x05, 0x52, 0x82, 0xe0,                                      // add r5, r2, r5, lsl #4
    0x06, 0x23, 0x88, 0xe0,                                      // add r2, r8, r6, lsl #6
    0x91, 0x2f, 0x82, 0xe2,                                      // add r2, r2, #580
    0x3c, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #60]
    0x40, 0x20, 0x81, 0xe2,                                      // add r2, r1, #64
    0x1c, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #28]
    0x2c, 0x20, 0x81, 0xe2,                                      // add r2, r1, #44
    0x20, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #32]
    0x24, 0x20, 0x81, 0xe2,                                      // add r2, r1, #36
    0x4c, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #76]
    0x18, 0x20, 0x81, 0xe2,                                      // add r2, r1, #24
    0x14, 0x10, 0x81, 0xe2,                                      // add r1, r1, #20
    0x48, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #72]
    0x5c, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #92]
    0x86, 0x10, 0xa0, 0xe1,                                      // lsl r1, r6, #1
    0x01, 0x30, 0x23, 0xe2,                                      // eor r3, r3, #1
    0x00, 0xa0, 0xa0, 0xe3,                                      // mov r10, #0
    0x18, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #24]
    0x44, 0x50, 0x8d, 0xe5,                                      // str r5, [sp, #68]
    0x40, 0x30, 0x8d, 0xe5,                                      // str r3, [sp, #64]
    0x0a, 0x62, 0x85, 0xe0,                                      // add r6, r5, r10, lsl #4
    0x0c, 0x10, 0x96, 0xe5,                                      // ldr r1, [r6, #12]
    0x08, 0x20, 0x01, 0xe2,                                      // and r2, r1, #8
    0xa2, 0x21, 0x24, 0xe0,                                      // eor r2, r4, r2, lsr #3
    0x02, 0x20, 0x83, 0xe1,                                      // orr r2, r3, r2
    0x01, 0x00, 0x52, 0xe3,                                      // cmp r2, #1
    0xdc, 0x00, 0x00, 0x1a,                                      // bne 0x2970 <openNumber+0x700> @ imm = #880
    0x6c, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #108]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x01, 0x00, 0x00, 0x1a,                                      // bne 0x2610 <openNumber+0x3a0> @ imm = #4
    0x10, 0x10, 0x11, 0xe2,                                      // ands r1, r1, #16
    0xd7, 0x00, 0x00, 0x1a,                                      // bne 0x2970 <openNumber+0x700> @ imm = #860
    0x48, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #72]
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x8c, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #140]
    0x88, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #136]
    0x00, 0x50, 0x91, 0xe5,                                      // ldr r5, [r1]
    0x5c, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #92]
    0x84, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #132]
    0x10, 0x00, 0x99, 0xe5,                                      // ldr r0, [r9, #16]
    0x05, 0xc0, 0x89, 0xe0,                                      // add r12, r9, r5
    0x00, 0x20, 0x91, 0xe5,                                      // ldr r2, [r1]
    0x4c, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #76]
    0x90, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #144]
    0x02, 0x30, 0x89, 0xe0,                                      // add r3, r9, r2
    0x04, 0x20, 0x96, 0xe5,                                      // ldr r2, [r6, #4]
    0x02, 0xb2, 0x93, 0xe7,                                      // ldr r11, [r3, r2, lsl #4]
    0x00, 0x30, 0x91, 0xe5,                                      // ldr r3, [r1]
    0x0b, 0x40, 0x8c, 0xe0,                                      // add r4, r12, r11
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x80, 0x40, 0x8d, 0xe5,                                      // str r4, [sp, #128]
    0x32, 0x00, 0x00, 0x0a,                                      // beq 0x272c <openNumber+0x4bc> @ imm = #200
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x30, 0x00, 0x00, 0x1a,                                      // bne 0x272c <openNumber+0x4bc> @ imm = #192
    0x03, 0x00, 0x89, 0xe0,                                      // add r0, r9, r3
    0x82, 0x00, 0x80, 0xe0,                                      // add r0, r0, r2, lsl #1
    0xb0, 0x10, 0xd0, 0xe1,                                      // ldrh r1, [r0]
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x0e, 0x20, 0x01, 0xe0,                                      // and r2, r1, lr
    0x02, 0x00, 0x52, 0xe3,                                      // cmp r2, #2
    0x24, 0x00, 0x00, 0x3a,                                      // blo 0x2718 <openNumber+0x4a8> @ imm = #144
    0x24, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #36]
    0x28, 0x50, 0x8d, 0xe5,                                      // str r5, [sp, #40]
    0x20, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #32]
    0x00, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x19, 0x00, 0x00, 0x0a,                                      // beq 0x2704 <openNumber+0x494> @ imm = #100
    0x00, 0x00, 0x89, 0xe0,                                      // add r0, r9, r0
    0xb2, 0x30, 0xd0, 0xe1,                                      // ldrh r3, [r0, #2]
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x09, 0x00, 0x00, 0x0a,                                      // beq 0x26d4 <openNumber+0x464> @ imm = #36
    0x08, 0x50, 0x90, 0xe5,                                      // ldr r5, [r0, #8]
    0x05, 0x50, 0x80, 0xe0,                                      // add r5, r0, r5
    0xb6, 0x10, 0xd5, 0xe1,                                      // ldrh r1, [r5, #6]
    0x0e, 0x10, 0x01, 0xe0,                                      // and r1, r1, lr
    0x01, 0x00, 0x52, 0xe1,                                      // cmp r2, r1
    0x0a, 0x00, 0x00, 0x0a,                                      // beq 0x26f0 <openNumber+0x480> @ imm = #40
    0x0c, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5, #12]
    0x01, 0x30, 0x53, 0xe2,                                      // subs r3, r3, #1
    0x01, 0x50, 0x85, 0xe0,                                      // add r5, r5, r1
    0xf7, 0xff, 0xff, 0x1a,                                      // bne 0x26b4 <openNumber+0x444> @ imm = #-36
    0x0c, 0x10, 0x90, 0xe5,                                      // ldr r1, [r0, #12]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x01, 0x10, 0x80, 0x10,                                      // addne r1, r0, r1
    0x01, 0x00, 0xa0, 0xe1,                                      // mov r0, r1
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xec, 0xff, 0xff, 0x1a,                                      // bne 0x26a0 <openNumber+0x430> @ imm = #-80
    0x04, 0x00, 0x00, 0xea,                                      // b 0x2704 <openNumber+0x494> @ imm = #16
    0x00, 0x00, 0x59, 0xe3,                                      // cmp r9, #0
    0x02, 0x00, 0x00, 0x0a,                                      // beq 0x2704 <openNumber+0x494> @ imm = #8
    0x08, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #8]
    0x00, 0x00, 0x8c, 0xe0,                                      // add r0, r12, r0
    0x02, 0x00, 0x00, 0xea,                                      // b 0x2710 <openNumber+0x4a0> @ imm = #8
    0x5c, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #92]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0xd9, 0x03, 0x00, 0xeb,                                      // bl 0x3678 <definedVersion> @ imm = #3940
    0x28, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #40]
    0x24, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #36]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x84, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #132]
    0x01, 0x00, 0xa0, 0x13,                                      // movne r0, #1
    0xa1, 0x07, 0x00, 0xe0,                                      // and r0, r0, r1, lsr #15
    0x88, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #136]
    0x00, 0x00, 0xd4, 0xe5,                                      // ldrb r0, [r4]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x0b, 0x00, 0x00, 0x0a,                                      // beq 0x2768 <openNumber+0x4f8> @ imm = #44
    0x34, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #52]
    0x05, 0x10, 0x8b, 0xe0,                                      // add r1, r11, r5
    0x68, 0xb0, 0x9d, 0xe5,                                      // ldr r11, [sp, #104]
    0x01, 0x20, 0x82, 0xe0,                                      // add r2, r2, r1
    0x05, 0x10, 0xa0, 0xe3,                                      // mov r1, #5
    0x15, 0x1c, 0x81, 0xe3,                                      // orr r1, r1, #5376
    0x81, 0x12, 0x81, 0xe0,                                      // add r1, r1, r1, lsl #5
    0x00, 0x10, 0x81, 0xe0,                                      // add r1, r1, r0
    0x01, 0x00, 0xd2, 0xe4,                                      // ldrb r0, [r2], #1
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xfa, 0xff, 0xff, 0x1a,                                      // bne 0x2750 <openNumber+0x4e0> @ imm = #-24
    0x02, 0x00, 0x00, 0xea,                                      // b 0x2774 <openNumber+0x504> @ imm = #8
    0x05, 0x10, 0xa0, 0xe3,                                      // mov r1, #5
    0x15, 0x1c, 0x81, 0xe3,                                      // orr r1, r1, #5376
    0x68, 0xb0, 0x9d, 0xe5,                                      // ldr r11, [sp, #104]
    0x5c, 0x00, 0x99, 0xe5,                                      // ldr r0, [r9, #92]
    0x94, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #148]
    0x64, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #100]
    0x00, 0x00, 0x89, 0xe0,                                      // add r0, r9, r0
    0x81, 0x01, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #3
    0x48, 0x40, 0x90, 0xe5,                                      // ldr r4, [r0, #72]
    0x4c, 0x50, 0x90, 0xe5,                                      // ldr r5, [r0, #76]
    0x6c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #108]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x0c, 0x00, 0x00, 0x0a,                                      // beq 0x27d0 <openNumber+0x560> @ imm = #48
    0x06, 0x01, 0xa0, 0xe3,                                      // mov r0, #-2147483647
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x80, 0x00, 0x8d, 0xe2,                                      // add r0, sp, #128
    0x0c, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #12]
    0x78, 0x00, 0x8d, 0xe2,                                      // add r0, sp, #120
    0x09, 0x10, 0xa0, 0xe1,                                      // mov r1, r9
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x0b, 0x30, 0xa0, 0xe1,                                      // mov r3, r11
    0x30, 0x00, 0x8d, 0xe8,                                      // stm sp, {r4, r5}
    0xc8, 0x03, 0x00, 0xeb,                                      // bl 0x36e8 <search> @ imm = #3872
    0x7c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #124]
    0x02, 0x00, 0x70, 0xe3,                                      // cmn r0, #2
    0x36, 0x00, 0x00, 0x1a,                                      // bne 0x28ac <openNumber+0x63c> @ imm = #216
    0x80, 0x00, 0x8d, 0xe2,                                      // add r0, sp, #128
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x98, 0x00, 0x8d, 0xe2,                                      // add r0, sp, #152
    0x09, 0x10, 0xa0, 0xe1,                                      // mov r1, r9
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x0b, 0x30, 0xa0, 0xe1,                                      // mov r3, r11
    0xf0, 0x03, 0x00, 0xeb,                                      // bl 0x37b0 <searchGlobals> @ imm = #4032
    0x6c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #108]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x9c, 0x00, 0x9d, 0x05,                                      // ldreq r0, [sp, #156]
    0x02, 0x00, 0x70, 0x03,                                      // cmneq r0, #2
    0x04, 0x00, 0x00, 0x0a,                                      // beq 0x2814 <openNumber+0x5a4> @ imm = #16
    0x98, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #152]
    0x9c, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #156]
    0x78, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #120]
    0x7c, 0x40, 0x8d, 0xe5,                                      // str r4, [sp, #124]
    0x0a, 0x00, 0x00, 0xea,                                      // b 0x2840 <openNumber+0x5d0> @ imm = #40
    0x06, 0x01, 0xa0, 0xe3,                                      // mov r0, #-2147483647
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x80, 0x00, 0x8d, 0xe2,                                      // add r0, sp, #128
    0x0c, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #12]
    0x78, 0x00, 0x8d, 0xe2,                                      // add r0, sp, #120
    0x09, 0x10, 0xa0, 0xe1,                                      // mov r1, r9
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x0b, 0x30, 0xa0, 0xe1,                                      // mov r3, r11
    0x30, 0x00, 0x8d, 0xe8,                                      // stm sp, {r4, r5}
    0xaa, 0x03, 0x00, 0xeb,                                      // bl 0x36e8 <search> @ imm = #3752
    0x7c, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #124]
    0x38, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #56]
    0x00, 0x40, 0x8d, 0xe5,                                      // str r4, [sp]
    0x60, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #96]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0xdc, 0x02, 0x00, 0xeb,                                      // bl 0x33d0 <use> @ imm = #2928
    0x02, 0x00, 0x74, 0xe3,                                      // cmn r4, #2
    0x18, 0x00, 0x00, 0x1a,                                      // bne 0x28c8 <openNumber+0x658> @ imm = #96
    0x0c, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6, #12]
    0x01, 0x40, 0xa0, 0xe3,                                      // mov r4, #1
    0x01, 0x00, 0x10, 0xe3,                                      // tst r0, #1
    0x25, 0x00, 0x00, 0x1a,                                      // bne 0x290c <openNumber+0x69c> @ imm = #148
    0x14, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #20]
    0x44, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #68]
    0x40, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #64]
    0xff, 0xe0, 0xa0, 0xe3,                                      // mov lr, #255
    0x7f, 0xec, 0x8e, 0xe3,                                      // orr lr, lr, #32512
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xf8, 0x00, 0x00, 0x1a,                                      // bne 0x2c74 <openNumber+0xa04> @ imm = #992
    0x02, 0x00, 0x10, 0xe2,                                      // ands r0, r0, #2
    0xf6, 0x00, 0x00, 0x0a,                                      // beq 0x2c74 <openNumber+0xa04> @ imm = #984
    0x1c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #28]
    0x00, 0x00, 0xd0, 0xe5,                                      // ldrb r0, [r0]
    0x04, 0x00, 0x10, 0xe3,                                      // tst r0, #4
    0x2d, 0x00, 0x00, 0x0a,                                      // beq 0x2960 <openNumber+0x6f0> @ imm = #180
    0xf1, 0x00, 0x00, 0xea,                                      // b 0x2c74 <openNumber+0xa04> @ imm = #964
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x60, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #96]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0xc2, 0x02, 0x00, 0xeb,                                      // bl 0x33d0 <use> @ imm = #2824
    0x38, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #56]
    0x78, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #120]
    0x01, 0x40, 0xa0, 0xe3,                                      // mov r4, #1
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x0a, 0x00, 0x00, 0x0a,                                      // beq 0x2904 <openNumber+0x694> @ imm = #40
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x01, 0x21, 0x15, 0xe7,                                      // ldr r2, [r5, -r1, lsl #2]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x02, 0x00, 0x00, 0x0a,                                      // beq 0x28f4 <openNumber+0x684> @ imm = #8
    0x02, 0x20, 0x99, 0xe7,                                      // ldr r2, [r9, r2]
    0x00, 0x00, 0x52, 0xe1,                                      // cmp r2, r0
    0x07, 0x00, 0x00, 0x0a,                                      // beq 0x2914 <openNumber+0x6a4> @ imm = #28
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x09, 0x00, 0x71, 0xe3,                                      // cmn r1, #9
    0xf6, 0xff, 0xff, 0x1a,                                      // bne 0x28dc <openNumber+0x66c> @ imm = #-40
    0x0a, 0x00, 0x00, 0xea,                                      // b 0x2930 <openNumber+0x6c0> @ imm = #40
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x08, 0x00, 0x00, 0xea,                                      // b 0x2930 <openNumber+0x6c0> @ imm = #32
    0x08, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6, #8]
    0x08, 0x00, 0x00, 0xea,                                      // b 0x2938 <openNumber+0x6c8> @ imm = #32
    0x00, 0x00, 0x61, 0xe2,                                      // rsb r0, r1, #0
    0x07, 0x00, 0x50, 0xe3,                                      // cmp r0, #7
    0x18, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #24]
    0x00, 0x00, 0xa0, 0x33,                                      // movlo r0, #0
    0x01, 0x00, 0x40, 0xe0,                                      // sub r0, r0, r1
    0x80, 0x02, 0x8b, 0xe0,                                      // add r0, r11, r0, lsl #5
    0x40, 0x00, 0x80, 0xe2,                                      // add r0, r0, #64
    0x08, 0x10, 0x96, 0xe5,                                      // ldr r1, [r6, #8]
    0x00, 0x00, 0x81, 0xe0,                                      // add r0, r1, r0
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x06, 0x30, 0xa0, 0xe1,                                      // mov r3, r6
    0xc5, 0x02, 0x00, 0xeb,                                      // bl 0x3468 <write> @ imm = #2836
    0xff, 0xe0, 0xa0, 0xe3,                                      // mov lr, #255
    0x7f, 0xec, 0x8e, 0xe3,                                      // orr lr, lr, #32512
    0x44, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #68]
    0x40, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #64]
    0x3c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #60]
    0x00, 0x40, 0x80, 0xe5,                                      // str r4, [r0]
    0x58, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #88]
    0x00, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0]
    0x01, 0xa0, 0x8a, 0xe2,                                      // add r10, r10, #1
    0x00, 0x00, 0x5a, 0xe1,                                      // cmp r10, r0
    0x18, 0xff, 0xff, 0xba,                                      // blt 0x25e0 <openNumber+0x370> @ imm = #-928
    0x54, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #84]
    0x00, 0x40, 0x80, 0xe5,                                      // str r4, [r0]
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0xba, 0x0f, 0x07, 0xee,                                      // mcr p15, #0, r0, c7, c10, #5
    0x50, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #80]
    0x00, 0x00, 0x81, 0xe5,                                      // str r0, [r1]
    0x70, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #112]
    0x01, 0x70, 0x87, 0xe2,                                      // add r7, r7, #1
    0x00, 0x00, 0x57, 0xe1,                                      // cmp r7, r0
    0xc1, 0xfe, 0xff, 0x1a,                                      // bne 0x24ac <openNumber+0x23c> @ imm = #-1276
    0x05, 0x00, 0x00, 0xea,                                      // b 0x29c0 <openNumber+0x750> @ imm = #20
    0x60, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #96]
    0x00, 0x03, 0x88, 0xe0,                                      // add r0, r8, r0, lsl #6
    0x44, 0x02, 0x90, 0xe5,                                      // ldr r0, [r0, #580]
    0x10, 0x0f, 0x6f, 0xe1,                                      // clz r0, r0
    0xa0, 0x32, 0xa0, 0xe1,                                      // lsr r3, r0, #5
    0xec, 0xfe, 0xff, 0xea,                                      // b 0x2574 <openNumber+0x304> @ imm = #-1104
    0x04, 0x60, 0x89, 0xe2,                                      // add r6, r9, #4
    0x10, 0x40, 0x88, 0xe2,                                      // add r4, r8, #16
    0x00, 0xa0, 0xa0, 0xe3,                                      // mov r10, #0
    0x74, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #116]
    0x0a, 0x01, 0x90, 0xe7,                                      // ldr r0, [r0, r10, lsl #2]
    0x00, 0x53, 0x88, 0xe0,                                      // add r5, r8, r0, lsl #6
    0x8f, 0x7f, 0x85, 0xe2,                                      // add r7, r5, #572
    0x07, 0x00, 0xa0, 0xe1,                                      // mov r0, r7
    0xbd, 0x01, 0x00, 0xeb,                                      // bl 0x30dc <isOurs> @ imm = #1780
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x2e, 0x00, 0x00, 0x0a,                                      // beq 0x2aa8 <openNumber+0x838> @ imm = #184
    0x58, 0x02, 0x95, 0xe5,                                      // ldr r0, [r5, #600]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x05, 0x00, 0x00, 0x1a,                                      // bne 0x2a10 <openNumber+0x7a0> @ imm = #20
    0x74, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #116]
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x0a, 0x31, 0x90, 0xe7,                                      // ldr r3, [r0, r10, lsl #2]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0xeb, 0x01, 0x00, 0xeb,                                      // bl 0x31c0 <keepData> @ imm = #1964
    0x9f, 0x0f, 0x94, 0xe1,                                      // ldrex r0, [r4]
    0x01, 0x00, 0x80, 0xe2,                                      // add r0, r0, #1
    0x90, 0x1f, 0x84, 0xe1,                                      // strex r1, r0, [r4]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xfa, 0xff, 0xff, 0x1a,                                      // bne 0x2a10 <openNumber+0x7a0> @ imm = #-24
    0x74, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #116]
    0x54, 0x02, 0x85, 0xe5,                                      // str r0, [r5, #596]
    0x5c, 0x00, 0x99, 0xe5,                                      // ldr r0, [r9, #92]
    0x0a, 0x11, 0x91, 0xe7,                                      // ldr r1, [r1, r10, lsl #2]
    0x00, 0x00, 0x89, 0xe0,                                      // add r0, r9, r0
    0x01, 0x12, 0x81, 0xe0,                                      // add r1, r1, r1, lsl #4
    0x81, 0x01, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #3
    0x6c, 0x50, 0x90, 0xe5,                                      // ldr r5, [r0, #108]
    0x01, 0x00, 0x55, 0xe3,                                      // cmp r5, #1
    0x11, 0x00, 0x00, 0xba,                                      // blt 0x2a94 <openNumber+0x824> @ imm = #68
    0x68, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #104]
    0x68, 0x10, 0x99, 0xe5,                                      // ldr r1, [r9, #104]
    0x80, 0x01, 0x81, 0xe0,                                      // add r0, r1, r0, lsl #3
    0x00, 0xb0, 0x86, 0xe0,                                      // add r11, r6, r0
    0x03, 0x00, 0x1b, 0xe8,                                      // ldmda r11, {r0, r1}
    0x00, 0x30, 0x89, 0xe0,                                      // add r3, r9, r0
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x00, 0x30, 0x93, 0x15,                                      // ldrne r3, [r3]
    0x10, 0x00, 0x99, 0xe5,                                      // ldr r0, [r9, #16]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x01, 0x00, 0x00, 0x0a,                                      // beq 0x2a80 <openNumber+0x810> @ imm = #4
    0x33, 0xff, 0x2f, 0xe1,                                      // blx r3
    0x01, 0x00, 0x00, 0xea,                                      // b 0x2a88 <openNumber+0x818> @ imm = #4
    0x07, 0x00, 0x98, 0xe8,                                      // ldm r8, {r0, r1, r2}
    0x33, 0xff, 0x2f, 0xe1,                                      // blx r3
    0x08, 0xb0, 0x8b, 0xe2,                                      // add r11, r11, #8
    0x01, 0x50, 0x55, 0xe2,                                      // subs r5, r5, #1
    0xf1, 0xff, 0xff, 0x1a,                                      // bne 0x2a5c <openNumber+0x7ec> @ imm = #-60
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0xba, 0x0f, 0x07, 0xee,                                      // mcr p15, #0, r0, c7, c10, #5
    0x01, 0x00, 0xa0, 0xe3,                                      // mov r0, #1
    0x00, 0x00, 0x87, 0xe5,                                      // str r0, [r7]
    0x68, 0xb0, 0x9d, 0xe5,                                      // ldr r11, [sp, #104]
    0x70, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #112]
    0x01, 0xa0, 0x8a, 0xe2,                                      // add r10, r10, #1
    0x00, 0x00, 0x5a, 0xe1,                                      // cmp r10, r0
    0xc4, 0xff, 0xff, 0x1a,                                      // bne 0x29cc <openNumber+0x75c> @ imm = #-240
    0x2c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #44]
    0x01, 0x0c, 0x10, 0xe3,                                      // tst r0, #256
    0x2c, 0x00, 0x00, 0x0a,                                      // beq 0x2b78 <openNumber+0x908> @ imm = #176
    0x5c, 0x00, 0x99, 0xe5,                                      // ldr r0, [r9, #92]
    0x64, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #100]
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x00, 0x00, 0x89, 0xe0,                                      // add r0, r9, r0
    0x81, 0x01, 0x80, 0xe0,                                      // add r0, r0, r1, lsl #3
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0x48, 0x60, 0x90, 0xe5,                                      // ldr r6, [r0, #72]
    0x4c, 0x40, 0x90, 0xe5,                                      // ldr r4, [r0, #76]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x64, 0x50, 0x99, 0xe5,                                      // ldr r5, [r9, #100]
    0xbd, 0xf9, 0xff, 0xeb,                                      // bl 0x11e8 <lock> @ imm = #-6412
    0x01, 0x00, 0x54, 0xe3,                                      // cmp r4, #1
    0x1c, 0x00, 0x00, 0xba,                                      // blt 0x2b6c <openNumber+0x8fc> @ imm = #112
    0x06, 0x01, 0x85, 0xe0,                                      // add r0, r5, r6, lsl #2
    0x00, 0x00, 0x89, 0xe0,                                      // add r0, r9, r0
    0x01, 0x10, 0xa0, 0xe3,                                      // mov r1, #1
    0x00, 0x20, 0x90, 0xe5,                                      // ldr r2, [r0]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x13, 0x00, 0x00, 0x4a,                                      // bmi 0x2b60 <openNumber+0x8f0> @ imm = #76
    0x5c, 0x30, 0x99, 0xe5,                                      // ldr r3, [r9, #92]
    0x02, 0x72, 0x82, 0xe0,                                      // add r7, r2, r2, lsl #4
    0x03, 0x30, 0x89, 0xe0,                                      // add r3, r9, r3
    0x87, 0x31, 0x83, 0xe0,                                      // add r3, r3, r7, lsl #3
    0x40, 0x30, 0xd3, 0xe5,                                      // ldrb r3, [r3, #64]
    0x01, 0x00, 0x13, 0xe3,                                      // tst r3, #1
    0x0c, 0x00, 0x00, 0x1a,                                      // bne 0x2b60 <openNumber+0x8f0> @ imm = #48
    0x02, 0x23, 0x88, 0xe0,                                      // add r2, r8, r2, lsl #6
    0x48, 0x32, 0xb2, 0xe5,                                      // ldr r3, [r2, #584]!
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x08, 0x00, 0x00, 0x1a,                                      // bne 0x2b60 <openNumber+0x8f0> @ imm = #32
    0x00, 0x10, 0x82, 0xe5,                                      // str r1, [r2]
    0x44, 0x30, 0x99, 0xe5,                                      // ldr r3, [r9, #68]
    0x14, 0x70, 0x98, 0xe5,                                      // ldr r7, [r8, #20]
    0x00, 0x20, 0x90, 0xe5,                                      // ldr r2, [r0]
    0x03, 0x33, 0x88, 0xe0,                                      // add r3, r8, r3, lsl #6
    0x07, 0x31, 0x83, 0xe0,                                      // add r3, r3, r7, lsl #2
    0x01, 0x60, 0x87, 0xe2,                                      // add r6, r7, #1
    0x14, 0x60, 0x88, 0xe5,                                      // str r6, [r8, #20]
    0x24, 0x22, 0x83, 0xe5,                                      // str r2, [r3, #548]
    0x04, 0x00, 0x80, 0xe2,                                      // add r0, r0, #4
    0x01, 0x40, 0x54, 0xe2,                                      // subs r4, r4, #1
    0xe5, 0xff, 0xff, 0x1a,                                      // bne 0x2b04 <openNumber+0x894> @ imm = #-108
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0xba, 0x0f, 0x07, 0xee,                                      // mcr p15, #0, r0, c7, c10, #5
    0x0c, 0x00, 0x88, 0xe5,                                      // str r0, [r8, #12]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x30, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #48]
    0xa4, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #164
    0xf0, 0x4f, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, r11, lr}
    0xcb, 0x00, 0x00, 0xea,                                      // b 0x2ec4 <handleOf> @ imm = #812
    0x0a, 0x10, 0xa0, 0xe1,                                      // mov r1, r10
    0x00, 0x20, 0xd1, 0xe5,                                      // ldrb r2, [r1]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xf7, 0xfd, 0xff, 0x0a,                                      // beq 0x2384 <openNumber+0x114> @ imm = #-2084
    0x2f, 0x00, 0x52, 0xe3,                                      // cmp r2, #47
    0x1f, 0x00, 0x00, 0x0a,                                      // beq 0x2c2c <openNumber+0x9bc> @ imm = #124
    0x01, 0x10, 0x81, 0xe2,                                      // add r1, r1, #1
    0xf8, 0xff, 0xff, 0xea,                                      // b 0x2b98 <openNumber+0x928> @ imm = #-32
    0x10, 0x00, 0x99, 0xe5,                                      // ldr r0, [r9, #16]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x40, 0x00, 0x00, 0x0a,                                      // beq 0x2cc4 <openNumber+0xa54> @ imm = #256
    0x90, 0x10, 0x99, 0xe5,                                      // ldr r1, [r9, #144]
    0x94, 0x20, 0x99, 0xe5,                                      // ldr r2, [r9, #148]
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x01, 0x10, 0x89, 0xe0,                                      // add r1, r9, r1
    0x80, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #128]
    0x02, 0x10, 0x89, 0xe0,                                      // add r1, r9, r2
    0x88, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #136]
    0x80, 0x10, 0x8d, 0xe2,                                      // add r1, sp, #128
    0x10, 0x10, 0x81, 0xe2,                                      // add r1, r1, #16
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x84, 0xa0, 0x8d, 0xe5,                                      // str r10, [sp, #132]
    0x8c, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #140]
    0x02, 0x00, 0x81, 0xe7,                                      // str r0, [r1, r2]
    0x04, 0x20, 0x82, 0xe2,                                      // add r2, r2, #4
    0x08, 0x00, 0x52, 0xe3,                                      // cmp r2, #8
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x2bf0 <openNumber+0x980> @ imm = #-20
    0x84, 0x70, 0x8d, 0xe2,                                      // add r7, sp, #132
    0x80, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #128]
    0x87, 0x00, 0x97, 0xe8,                                      // ldm r7, {r0, r1, r2, r7}
    0x94, 0x60, 0x9d, 0xe5,                                      // ldr r6, [sp, #148]
    0x87, 0x00, 0x8d, 0xe8,                                      // stm sp, {r0, r1, r2, r7}
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x10, 0x60, 0x8d, 0xe5,                                      // str r6, [sp, #16]
    0xbd, 0x00, 0x00, 0xeb,                                      // bl 0x2f20 <fail> @ imm = #756
    0x25, 0x00, 0x00, 0xea,                                      // b 0x2cc4 <openNumber+0xa54> @ imm = #148
    0x04, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #4]
    0x00, 0x10, 0x89, 0xe0,                                      // add r1, r9, r0
    0x00, 0x00, 0xda, 0xe5,                                      // ldrb r0, [r10]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x23, 0x00, 0x00, 0x0a,                                      // beq 0x2cd0 <openNumber+0xa60> @ imm = #140
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x20, 0xa0, 0xe1,                                      // mov r2, r0
    0x03, 0x60, 0xd1, 0xe7,                                      // ldrb r6, [r1, r3]
    0x06, 0x00, 0x52, 0xe1,                                      // cmp r2, r6
    0x23, 0x00, 0x00, 0x1a,                                      // bne 0x2ce4 <openNumber+0xa74> @ imm = #140
    0x03, 0x20, 0x8a, 0xe0,                                      // add r2, r10, r3
    0x01, 0x30, 0x83, 0xe2,                                      // add r3, r3, #1
    0x01, 0x20, 0xd2, 0xe5,                                      // ldrb r2, [r2, #1]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xf7, 0xff, 0xff, 0x1a,                                      // bne 0x2c48 <openNumber+0x9d8> @ imm = #-36
    0x03, 0x10, 0x81, 0xe0,                                      // add r1, r1, r3
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x1c, 0x00, 0x00, 0xea,                                      // b 0x2ce8 <openNumber+0xa78> @ imm = #112
    0x01, 0x00, 0xa0, 0xe3,                                      // mov r0, #1
    0x80, 0x10, 0x8d, 0xe2,                                      // add r1, sp, #128
    0x00, 0x10, 0x8d, 0xe5,                                      // str r1, [sp]
    0x04, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #4]
    0x60, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #96]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x2d, 0x02, 0x00, 0xeb,                                      // bl 0x3550 <failSymbol> @ imm = #2228
    0x54, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #84]
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x0b, 0x20, 0xa0, 0xe1,                                      // mov r2, r11
    0x00, 0x00, 0x81, 0xe5,                                      // str r0, [r1]
    0xba, 0x0f, 0x07, 0xee,                                      // mcr p15, #0, r0, c7, c10, #5
    0x50, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #80]
    0x00, 0x00, 0x81, 0xe5,                                      // str r0, [r1]
    0x30, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #48]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x08, 0x10, 0xa0, 0xe1,                                      // mov r1, r8
    0x67, 0x00, 0x00, 0xeb,                                      // bl 0x2e64 <closeNumber> @ imm = #412
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0xa4, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #164
    0xf0, 0x8f, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, r11, pc}
    0x00, 0x00, 0xd1, 0xe5,                                      // ldrb r0, [r1]
    0x0a, 0x20, 0xa0, 0xe1,                                      // mov r2, r10
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x0c, 0x00, 0x00, 0x1a,                                      // bne 0x2d14 <openNumber+0xaa4> @ imm = #48
    0xa7, 0xfd, 0xff, 0xea,                                      // b 0x2384 <openNumber+0x114> @ imm = #-2404
    0x03, 0x10, 0x81, 0xe0,                                      // add r1, r1, r3
    0x00, 0x10, 0xd1, 0xe5,                                      // ldrb r1, [r1]
    0x30, 0x60, 0x9d, 0xe5,                                      // ldr r6, [sp, #48]
    0x01, 0x00, 0x52, 0xe1,                                      // cmp r2, r1
    0xa2, 0xfd, 0xff, 0x0a,                                      // beq 0x2384 <openNumber+0x114> @ imm = #-2424
    0x0a, 0x20, 0xa0, 0xe1,                                      // mov r2, r10
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x03, 0x00, 0x00, 0x0a,                                      // beq 0x2d14 <openNumber+0xaa4> @ imm = #12
    0x0a, 0x20, 0xa0, 0xe1,                                      // mov r2, r10
    0x01, 0x00, 0xf2, 0xe5,                                      // ldrb r0, [r2, #1]!
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xfc, 0xff, 0xff, 0x1a,                                      // bne 0x2d08 <openNumber+0xa98> @ imm = #-16
    0x0a, 0x40, 0x42, 0xe0,                                      // sub r4, r2, r10
    0x97, 0x0f, 0x87, 0xe2,                                      // add r0, r7, #604
    0x26, 0x1e, 0x87, 0xe2,                                      // add r1, r7, #608
    0x01, 0x20, 0x84, 0xe2,                                      // add r2, r4, #1
    0xc0, 0x00, 0x00, 0xeb,                                      // bl 0x302c <roomFor> @ imm = #768
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x94, 0xfd, 0xff, 0x0a,                                      // beq 0x2384 <openNumber+0x114> @ imm = #-2480
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x06, 0x00, 0x00, 0x4a,                                      // bmi 0x2d54 <openNumber+0xae4> @ imm = #24
    0x02, 0x10, 0x84, 0xe2,                                      // add r1, r4, #2
    0x00, 0x20, 0xa0, 0xe1,                                      // mov r2, r0
    0x01, 0x30, 0xda, 0xe4,                                      // ldrb r3, [r10], #1
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0x01, 0x30, 0xc2, 0xe4,                                      // strb r3, [r2], #1
    0xfa, 0xff, 0xff, 0x8a,                                      // bhi 0x2d40 <openNumber+0xad0> @ imm = #-24
    0x28, 0x02, 0x87, 0xe5,                                      // str r0, [r7, #552]
    0x89, 0xfd, 0xff, 0xea,                                      // b 0x2384 <openNumber+0x114> @ imm = #-2524
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
    0x09, 0x00, 0x00, 0x0a,                                      // beq 0x2dd0 <named+0x74> @ imm = #36
    0x05, 0x50, 0x8e, 0xe0,                                      // add r5, lr, r5
    0x03, 0x70, 0xa0, 0xe1,                                      // mov r7, r3
    0x00, 0x40, 0xd7, 0xe5,                                      // ldrb r4, [r7]
    0x04, 0x00, 0x56, 0xe1,                                      // cmp r6, r4
    0x06, 0x00, 0x00, 0x1a,                                      // bne 0x2dd8 <named+0x7c> @ imm = #24
    0x01, 0x60, 0xd5, 0xe4,                                      // ldrb r6, [r5], #1
    0x01, 0x70, 0x87, 0xe2,                                      // add r7, r7, #1
    0x00, 0x00, 0x56, 0xe3,                                      // cmp r6, #0
    0xf8, 0xff, 0xff, 0x1a,                                      // bne 0x2db0 <named+0x54> @ imm = #-32
    0x00, 0x00, 0x00, 0xea,                                      // b 0x2dd4 <named+0x78> @ imm = #0
    0x03, 0x70, 0xa0, 0xe1,                                      // mov r7, r3
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x00, 0x40, 0xd7, 0xe5,                                      // ldrb r4, [r7]
    0x04, 0x40, 0x46, 0xe0,                                      // sub r4, r6, r4
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x04, 0x00, 0x00, 0x0a,                                      // beq 0x2dfc <named+0xa0> @ imm = #16
    0x09, 0x10, 0xa0, 0xc1,                                      // movgt r1, r9
    0x08, 0x20, 0x89, 0xd2,                                      // addle r2, r9, #8
    0x01, 0x00, 0x52, 0xe1,                                      // cmp r2, r1
    0xe2, 0xff, 0xff, 0x3a,                                      // blo 0x2d84 <named+0x28> @ imm = #-120
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
    0xe7, 0xfb, 0xff, 0xeb,                                      // bl 0x1dd0 <errorOf> @ imm = #-4196
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x06, 0x00, 0x00, 0x0a,                                      // beq 0x2e54 <begin+0x4c> @ imm = #24
    0x0c, 0x60, 0x80, 0xe5,                                      // str r6, [r0, #12]
    0x18, 0x00, 0x85, 0xe2,                                      // add r0, r5, #24
    0x9f, 0x1f, 0x90, 0xe1,                                      // ldrex r1, [r0]
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x91, 0x2f, 0x80, 0xe1,                                      // strex r2, r1, [r0]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xfa, 0xff, 0xff, 0x1a,                                      // bne 0x2e40 <begin+0x38> @ imm = #-24
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
    0xda, 0xf8, 0xff, 0xeb,                                      // bl 0x11e8 <lock> @ imm = #-7320
    0x07, 0x03, 0x85, 0xe0,                                      // add r0, r5, r7, lsl #6
    0x38, 0x12, 0x90, 0xe5,                                      // ldr r1, [r0, #568]
    0x01, 0x10, 0x51, 0xe2,                                      // subs r1, r1, #1
    0x38, 0x12, 0x80, 0xe5,                                      // str r1, [r0, #568]
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0xba, 0x0f, 0x07, 0xee,                                      // mcr p15, #0, r0, c7, c10, #5
    0x0c, 0x00, 0x85, 0xe5,                                      // str r0, [r5, #12]
    0xf0, 0x88, 0xbd, 0x18,                                      // popne {r4, r5, r6, r7, r11, pc}
    0x10, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6, #16]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x00, 0x00, 0x00, 0x0a,                                      // beq 0x2eac <closeNumber+0x48> @ imm = #0
    0xf0, 0x88, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r11, pc}
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x04, 0x20, 0xa0, 0xe1,                                      // mov r2, r4
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0xf0, 0x48, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r11, lr}
    0x83, 0xf7, 0xff, 0xea,                                      // b 0xcd4 <finalise> @ imm = #-8692
    // handleOf:
    0x00, 0x48, 0x2d, 0xe9,                                      // push {r11, lr}
    0x00, 0x20, 0xa0, 0xe1,                                      // mov r2, r0
    0x03, 0x03, 0x81, 0xe0,                                      // add r0, r1, r3, lsl #6
    0x5c, 0x10, 0x92, 0xe5,                                      // ldr r1, [r2, #92]
    0x03, 0xe2, 0x83, 0xe0,                                      // add lr, r3, r3, lsl #4
    0x01, 0xc0, 0x82, 0xe0,                                      // add r12, r2, r1
    0x0c, 0x10, 0xa0, 0xe1,                                      // mov r1, r12
    0x8e, 0x31, 0xb1, 0xe7,                                      // ldr r3, [r1, lr, lsl #3]!
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
    0x8e, 0x31, 0x8c, 0xe0,                                      // add r3, r12, lr, lsl #3
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
    0x9a, 0xfb, 0xff, 0xeb,                                      // bl 0x1dd0 <errorOf> @ imm = #-4504
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x0a, 0x00, 0x00, 0x0a,                                      // beq 0x2f98 <fail+0x78> @ imm = #40
    0x01, 0x50, 0xa0, 0xe3,                                      // mov r5, #1
    0x0d, 0x10, 0xa0, 0xe1,                                      // mov r1, sp
    0x04, 0x20, 0xa0, 0xe1,                                      // mov r2, r4
    0x01, 0x50, 0x45, 0xe2,                                      // sub r5, r5, #1
    0x01, 0x30, 0xd2, 0xe4,                                      // ldrb r3, [r2], #1
    0x01, 0x50, 0x85, 0xe2,                                      // add r5, r5, #1
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x2f7c <fail+0x5c> @ imm = #-20
    0x04, 0x20, 0xb1, 0xe5,                                      // ldr r2, [r1, #4]!
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xf7, 0xff, 0xff, 0x1a,                                      // bne 0x2f78 <fail+0x58> @ imm = #-36
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x20, 0x00, 0x00, 0x0a,                                      // beq 0x3024 <fail+0x104> @ imm = #128
    0x04, 0x20, 0x80, 0xe2,                                      // add r2, r0, #4
    0x08, 0x10, 0x80, 0xe2,                                      // add r1, r0, #8
    0x02, 0x00, 0xa0, 0xe1,                                      // mov r0, r2
    0x05, 0x20, 0xa0, 0xe1,                                      // mov r2, r5
    0x1d, 0x00, 0x00, 0xeb,                                      // bl 0x302c <roomFor> @ imm = #116
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x19, 0x00, 0x00, 0x0a,                                      // beq 0x3024 <fail+0x104> @ imm = #100
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x15, 0x00, 0x00, 0x0a,                                      // beq 0x301c <fail+0xfc> @ imm = #84
    0x0d, 0x10, 0xa0, 0xe1,                                      // mov r1, sp
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x02, 0x30, 0xd4, 0xe7,                                      // ldrb r3, [r4, r2]
    0x01, 0x20, 0x82, 0xe2,                                      // add r2, r2, #1
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x2fcc <fail+0xac> @ imm = #-20
    0x01, 0x30, 0x42, 0xe2,                                      // sub r3, r2, #1
    0x01, 0x00, 0x53, 0xe3,                                      // cmp r3, #1
    0x06, 0x00, 0x00, 0xba,                                      // blt 0x3004 <fail+0xe4> @ imm = #24
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x03, 0x50, 0x54, 0xe7,                                      // ldrb r5, [r4, -r3]
    0x03, 0x50, 0x40, 0xe7,                                      // strb r5, [r0, -r3]
    0x01, 0x30, 0x43, 0xe2,                                      // sub r3, r3, #1
    0x03, 0x50, 0x82, 0xe0,                                      // add r5, r2, r3
    0x01, 0x00, 0x55, 0xe3,                                      // cmp r5, #1
    0xf9, 0xff, 0xff, 0x8a,                                      // bhi 0x2fec <fail+0xcc> @ imm = #-28
    0x04, 0x40, 0xb1, 0xe5,                                      // ldr r4, [r1, #4]!
    0x02, 0x20, 0x80, 0xe0,                                      // add r2, r0, r2
    0x01, 0x00, 0x42, 0xe2,                                      // sub r0, r2, #1
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0xeb, 0xff, 0xff, 0x1a,                                      // bne 0x2fc8 <fail+0xa8> @ imm = #-84
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
    0x20, 0x00, 0x00, 0xaa,                                      // bge 0x30cc <roomFor+0xa0> @ imm = #128
    0x02, 0x60, 0xa0, 0xe1,                                      // mov r6, r2
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x08, 0x00, 0x00, 0x0a,                                      // beq 0x3078 <roomFor+0x4c> @ imm = #32
    0x00, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5]
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x5b, 0x20, 0xa0, 0xe3,                                      // mov r2, #91
    0x08, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #8]
    0x00, 0x30, 0x8d, 0xe5,                                      // str r3, [sp]
    0x04, 0x30, 0x8d, 0xe5,                                      // str r3, [sp, #4]
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x03, 0xf7, 0xff, 0xeb,                                      // bl 0xc88 <systemCall> @ imm = #-9204
    0x58, 0x10, 0x9f, 0xe5,                                      // ldr r1, [pc, #88] @ 0x30d8 <$d.17>
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
    0xf5, 0xf6, 0xff, 0xeb,                                      // bl 0xc88 <systemCall> @ imm = #-9260
    0x01, 0x0a, 0x70, 0xe3,                                      // cmn r0, #4096
    0x00, 0x00, 0xa0, 0x83,                                      // movhi r0, #0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x00, 0x00, 0x85, 0xe5,                                      // str r0, [r5]
    0x00, 0x00, 0xa0, 0x03,                                      // moveq r0, #0
    0x00, 0x60, 0x84, 0x05,                                      // streq r6, [r4]
    0x00, 0x00, 0x00, 0xea,                                      // b 0x30d0 <roomFor+0xa4> @ imm = #0
    0x00, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5]
    0x10, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #16
    0x70, 0x80, 0xbd, 0xe8,                                      // pop {r4, r5, r6, pc}
    0x00, 0xf0, 0xff, 0xff,                                      // .word 0xfffff000
    // isOurs:
    0xf0, 0x4b, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r11, lr}
    0x10, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #16
    0x00, 0x40, 0xa0, 0xe1,                                      // mov r4, r0
    0xec, 0xf6, 0xff, 0xeb,                                      // bl 0xca0 <threadPointer> @ imm = #-9296
    0x00, 0x50, 0xa0, 0xe1,                                      // mov r5, r0
    0x9f, 0x0f, 0x94, 0xe1,                                      // ldrex r0, [r4]
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x07, 0x00, 0x00, 0x1a,                                      // bne 0x3120 <isOurs+0x44> @ imm = #28
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0xba, 0x2f, 0x07, 0xee,                                      // mcr p15, #0, r2, c7, c10, #5
    0x95, 0x2f, 0x84, 0xe1,                                      // strex r2, r5, [r4]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x04, 0x00, 0x00, 0x0a,                                      // beq 0x3128 <isOurs+0x4c> @ imm = #16
    0x9f, 0x0f, 0x94, 0xe1,                                      // ldrex r0, [r4]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xf9, 0xff, 0xff, 0x0a,                                      // beq 0x3108 <isOurs+0x2c> @ imm = #-28
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x00, 0x00, 0xea,                                      // b 0x312c <isOurs+0x50> @ imm = #0
    0x01, 0x20, 0xa0, 0xe3,                                      // mov r2, #1
    0x01, 0x80, 0xa0, 0xe3,                                      // mov r8, #1
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xba, 0x1f, 0x07, 0xee,                                      // mcr p15, #0, r1, c7, c10, #5
    0x1d, 0x00, 0x00, 0x1a,                                      // bne 0x31b4 <isOurs+0xd8> @ imm = #116
    0x9e, 0x90, 0xa0, 0xe3,                                      // mov r9, #158
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x00, 0x00, 0x55, 0x11,                                      // cmpne r5, r0
    0x17, 0x00, 0x00, 0x0a,                                      // beq 0x31b0 <isOurs+0xd4> @ imm = #92
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x00, 0x70, 0x8d, 0xe5,                                      // str r7, [sp]
    0x80, 0x02, 0x8d, 0xe9,                                      // stmib sp, {r7, r9}
    0xc5, 0xf6, 0xff, 0xeb,                                      // bl 0xc88 <systemCall> @ imm = #-9452
    0x9f, 0x0f, 0x94, 0xe1,                                      // ldrex r0, [r4]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x08, 0x00, 0x00, 0x1a,                                      // bne 0x31a0 <isOurs+0xc4> @ imm = #32
    0xba, 0x6f, 0x07, 0xee,                                      // mcr p15, #0, r6, c7, c10, #5
    0x95, 0x1f, 0x84, 0xe1,                                      // strex r1, r5, [r4]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x03, 0x00, 0x00, 0x0a,                                      // beq 0x319c <isOurs+0xc0> @ imm = #12
    0x9f, 0x0f, 0x94, 0xe1,                                      // ldrex r0, [r4]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xf9, 0xff, 0xff, 0x0a,                                      // beq 0x3180 <isOurs+0xa4> @ imm = #-28
    0x00, 0x00, 0x00, 0xea,                                      // b 0x31a0 <isOurs+0xc4> @ imm = #0
    0x01, 0x70, 0xa0, 0xe3,                                      // mov r7, #1
    0x00, 0x00, 0x57, 0xe3,                                      // cmp r7, #0
    0xba, 0x6f, 0x07, 0xee,                                      // mcr p15, #0, r6, c7, c10, #5
    0xe5, 0xff, 0xff, 0x0a,                                      // beq 0x3144 <isOurs+0x68> @ imm = #-108
    0x00, 0x00, 0x00, 0xea,                                      // b 0x31b4 <isOurs+0xd8> @ imm = #0
    0x00, 0x80, 0xa0, 0xe3,                                      // mov r8, #0
    0x08, 0x00, 0xa0, 0xe1,                                      // mov r0, r8
    0x10, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #16
    0xf0, 0x8b, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r11, pc}
    // keepData:
    0xf0, 0x4f, 0x2d, 0xe9,                                      // push {r4, r5, r6, r7, r8, r9, r10, r11, lr}
    0x0c, 0xd0, 0x4d, 0xe2,                                      // sub sp, sp, #12
    0x00, 0x80, 0xa0, 0xe1,                                      // mov r8, r0
    0x5c, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #92]
    0x03, 0x22, 0x83, 0xe0,                                      // add r2, r3, r3, lsl #4
    0x00, 0x00, 0x88, 0xe0,                                      // add r0, r8, r0
    0x82, 0x51, 0x80, 0xe0,                                      // add r5, r0, r2, lsl #3
    0x05, 0xb0, 0xa0, 0xe1,                                      // mov r11, r5
    0x03, 0x73, 0x81, 0xe0,                                      // add r7, r1, r3, lsl #6
    0x84, 0x00, 0xbb, 0xe5,                                      // ldr r0, [r11, #132]!
    0x70, 0x40, 0x98, 0xe5,                                      // ldr r4, [r8, #112]
    0x04, 0x20, 0x1b, 0xe5,                                      // ldr r2, [r11, #-4]
    0x58, 0xa2, 0xb7, 0xe5,                                      // ldr r10, [r7, #600]!
    0x01, 0x00, 0x50, 0xe3,                                      // cmp r0, #1
    0x82, 0x90, 0x82, 0xe0,                                      // add r9, r2, r2, lsl #1
    0x0d, 0x00, 0x00, 0xba,                                      // blt 0x3238 <keepData+0x78> @ imm = #52
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
    0xf7, 0xff, 0xff, 0x1a,                                      // bne 0x3210 <keepData+0x50> @ imm = #-36
    0x01, 0x10, 0x81, 0xe2,                                      // add r1, r1, #1
    0x00, 0x00, 0x00, 0xea,                                      // b 0x323c <keepData+0x7c> @ imm = #0
    0x01, 0x10, 0xa0, 0xe3,                                      // mov r1, #1
    0x40, 0x00, 0xd5, 0xe5,                                      // ldrb r0, [r5, #64]
    0x02, 0x00, 0x10, 0xe3,                                      // tst r0, #2
    0x10, 0x00, 0x98, 0x05,                                      // ldreq r0, [r8, #16]
    0x00, 0x00, 0x50, 0x03,                                      // cmpeq r0, #0
    0x01, 0x00, 0x00, 0x0a,                                      // beq 0x3258 <keepData+0x98> @ imm = #4
    0x0c, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #12
    0xf0, 0x8f, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, r11, pc}
    0x00, 0x00, 0x5a, 0xe3,                                      // cmp r10, #0
    0x1f, 0x00, 0x00, 0x0a,                                      // beq 0x32e0 <keepData+0x120> @ imm = #124
    0x05, 0x60, 0xa0, 0xe1,                                      // mov r6, r5
    0x30, 0x00, 0xb6, 0xe5,                                      // ldr r0, [r6, #48]!
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x19, 0x00, 0x00, 0x0a,                                      // beq 0x32d8 <keepData+0x118> @ imm = #100
    0x8a, 0xf6, 0xff, 0xeb,                                      // bl 0xca0 <threadPointer> @ imm = #-9688
    0x00, 0x10, 0x96, 0xe5,                                      // ldr r1, [r6]
    0x05, 0xc0, 0xa0, 0xe1,                                      // mov r12, r5
    0x01, 0x60, 0x80, 0xe0,                                      // add r6, r0, r1
    0x38, 0x10, 0xbc, 0xe5,                                      // ldr r1, [r12, #56]!
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0x09, 0x00, 0x00, 0xba,                                      // blt 0x32b4 <keepData+0xf4> @ imm = #36
    0x34, 0x00, 0x95, 0xe5,                                      // ldr r0, [r5, #52]
    0x01, 0x10, 0x81, 0xe2,                                      // add r1, r1, #1
    0x00, 0x30, 0x88, 0xe0,                                      // add r3, r8, r0
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x01, 0x20, 0xd3, 0xe4,                                      // ldrb r2, [r3], #1
    0x01, 0x10, 0x41, 0xe2,                                      // sub r1, r1, #1
    0x01, 0x00, 0x51, 0xe3,                                      // cmp r1, #1
    0x01, 0x20, 0xc0, 0xe4,                                      // strb r2, [r0], #1
    0xfa, 0xff, 0xff, 0x8a,                                      // bhi 0x329c <keepData+0xdc> @ imm = #-24
    0x00, 0x10, 0x9c, 0xe5,                                      // ldr r1, [r12]
    0x3c, 0x00, 0xb5, 0xe5,                                      // ldr r0, [r5, #60]!
    0x00, 0x00, 0x51, 0xe1,                                      // cmp r1, r0
    0x05, 0x00, 0x00, 0xaa,                                      // bge 0x32d8 <keepData+0x118> @ imm = #20
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x01, 0x00, 0xc6, 0xe7,                                      // strb r0, [r6, r1]
    0x00, 0x20, 0x95, 0xe5,                                      // ldr r2, [r5]
    0x01, 0x10, 0x81, 0xe2,                                      // add r1, r1, #1
    0x02, 0x00, 0x51, 0xe1,                                      // cmp r1, r2
    0xfa, 0xff, 0xff, 0xba,                                      // blt 0x32c4 <keepData+0x104> @ imm = #-24
    0x00, 0x00, 0x97, 0xe5,                                      // ldr r0, [r7]
    0x0c, 0x00, 0x00, 0xea,                                      // b 0x3314 <keepData+0x154> @ imm = #48
    0xc0, 0x00, 0xa0, 0xe3,                                      // mov r0, #192
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xe0, 0xe3,                                      // mvn r3, #0
    0x00, 0x30, 0x8d, 0xe5,                                      // str r3, [sp]
    0x04, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #4]
    0x08, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #8]
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x03, 0x20, 0xa0, 0xe3,                                      // mov r2, #3
    0x22, 0x30, 0xa0, 0xe3,                                      // mov r3, #34
    0x5f, 0xf6, 0xff, 0xeb,                                      // bl 0xc88 <systemCall> @ imm = #-9860
    0x01, 0x0a, 0x70, 0xe3,                                      // cmn r0, #4096
    0x00, 0x00, 0xa0, 0x83,                                      // movhi r0, #0
    0x00, 0x00, 0x87, 0xe5,                                      // str r0, [r7]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xcc, 0xff, 0xff, 0x0a,                                      // beq 0x3250 <keepData+0x90> @ imm = #-208
    0x04, 0x10, 0x88, 0xe0,                                      // add r1, r8, r4
    0x09, 0xc1, 0x81, 0xe0,                                      // add r12, r1, r9, lsl #2
    0x00, 0x20, 0xa0, 0xe3,                                      // mov r2, #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x10, 0x9b, 0xe5,                                      // ldr r1, [r11]
    0x01, 0x00, 0x53, 0xe1,                                      // cmp r3, r1
    0xc5, 0xff, 0xff, 0xaa,                                      // bge 0x3250 <keepData+0x90> @ imm = #-236
    0x83, 0x70, 0x83, 0xe0,                                      // add r7, r3, r3, lsl #1
    0x0c, 0x10, 0xa0, 0xe1,                                      // mov r1, r12
    0x07, 0x71, 0xb1, 0xe7,                                      // ldr r7, [r1, r7, lsl #2]!
    0x08, 0x60, 0x91, 0xe5,                                      // ldr r6, [r1, #8]
    0x07, 0x70, 0x88, 0xe0,                                      // add r7, r8, r7
    0x00, 0x00, 0x56, 0xe3,                                      // cmp r6, #0
    0x0b, 0x00, 0x00, 0x0a,                                      // beq 0x3384 <keepData+0x1c4> @ imm = #44
    0x00, 0x00, 0x5a, 0xe3,                                      // cmp r10, #0
    0x18, 0x00, 0x00, 0x0a,                                      // beq 0x33c0 <keepData+0x200> @ imm = #96
    0x04, 0x60, 0x91, 0xe5,                                      // ldr r6, [r1, #4]
    0x01, 0x00, 0x56, 0xe3,                                      // cmp r6, #1
    0x15, 0x00, 0x00, 0xba,                                      // blt 0x33c0 <keepData+0x200> @ imm = #84
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x06, 0x20, 0xc7, 0xe7,                                      // strb r2, [r7, r6]
    0x04, 0x50, 0x91, 0xe5,                                      // ldr r5, [r1, #4]
    0x01, 0x60, 0x86, 0xe2,                                      // add r6, r6, #1
    0x05, 0x00, 0x56, 0xe1,                                      // cmp r6, r5
    0xfa, 0xff, 0xff, 0xba,                                      // blt 0x336c <keepData+0x1ac> @ imm = #-24
    0x0e, 0x00, 0x00, 0xea,                                      // b 0x33c0 <keepData+0x200> @ imm = #56
    0x04, 0x60, 0x91, 0xe5,                                      // ldr r6, [r1, #4]
    0x01, 0x00, 0x56, 0xe3,                                      // cmp r6, #1
    0x0a, 0x00, 0x00, 0xba,                                      // blt 0x33bc <keepData+0x1fc> @ imm = #40
    0x00, 0x00, 0x5a, 0xe3,                                      // cmp r10, #0
    0x07, 0x50, 0xa0, 0xe1,                                      // mov r5, r7
    0x00, 0x50, 0xa0, 0x01,                                      // moveq r5, r0
    0x00, 0x70, 0xa0, 0x11,                                      // movne r7, r0
    0x01, 0x60, 0x86, 0xe2,                                      // add r6, r6, #1
    0x01, 0x40, 0xd7, 0xe4,                                      // ldrb r4, [r7], #1
    0x01, 0x60, 0x46, 0xe2,                                      // sub r6, r6, #1
    0x01, 0x00, 0x56, 0xe3,                                      // cmp r6, #1
    0x01, 0x40, 0xc5, 0xe4,                                      // strb r4, [r5], #1
    0xfa, 0xff, 0xff, 0x8a,                                      // bhi 0x33a4 <keepData+0x1e4> @ imm = #-24
    0x04, 0x60, 0x91, 0xe5,                                      // ldr r6, [r1, #4]
    0x06, 0x00, 0x80, 0xe0,                                      // add r0, r0, r6
    0x01, 0x30, 0x83, 0xe2,                                      // add r3, r3, #1
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xd7, 0xff, 0xff, 0x1a,                                      // bne 0x332c <keepData+0x16c> @ imm = #-164
    0x9f, 0xff, 0xff, 0xea,                                      // b 0x3250 <keepData+0x90> @ imm = #-388
    // use:
    0x00, 0x48, 0x2d, 0xe9,                                      // push {r11, lr}
    0x08, 0xc0, 0x9d, 0xe5,                                      // ldr r12, [sp, #8]
    0x0c, 0x00, 0x53, 0xe1,                                      // cmp r3, r12
    0x1c, 0x00, 0x00, 0x0a,                                      // beq 0x3454 <use+0x84> @ imm = #112
    0x01, 0x00, 0x5c, 0xe3,                                      // cmp r12, #1
    0x1a, 0x00, 0x00, 0xba,                                      // blt 0x3454 <use+0x84> @ imm = #104
    0x5c, 0x20, 0x90, 0xe5,                                      // ldr r2, [r0, #92]
    0x02, 0xe0, 0x80, 0xe0,                                      // add lr, r0, r2
    0x03, 0x22, 0x83, 0xe0,                                      // add r2, r3, r3, lsl #4
    0x82, 0x21, 0x8e, 0xe0,                                      // add r2, lr, r2, lsl #3
    0x40, 0x20, 0xd2, 0xe5,                                      // ldrb r2, [r2, #64]
    0x01, 0x00, 0x12, 0xe3,                                      // tst r2, #1
    0x14, 0x00, 0x00, 0x1a,                                      // bne 0x3458 <use+0x88> @ imm = #80
    0x44, 0x20, 0x90, 0xe5,                                      // ldr r2, [r0, #68]
    0x48, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #72]
    0x02, 0x13, 0x81, 0xe0,                                      // add r1, r1, r2, lsl #6
    0x02, 0x11, 0x81, 0xe0,                                      // add r1, r1, r2, lsl #2
    0x00, 0x01, 0x81, 0xe0,                                      // add r0, r1, r0, lsl #2
    0x07, 0x10, 0x82, 0xe2,                                      // add r1, r2, #7
    0xc1, 0x2f, 0xa0, 0xe1,                                      // asr r2, r1, #31
    0xa2, 0x1e, 0x81, 0xe0,                                      // add r1, r1, r2, lsr #29
    0xc1, 0x11, 0xa0, 0xe1,                                      // asr r1, r1, #3
    0x01, 0x20, 0xa0, 0xe3,                                      // mov r2, #1
    0x91, 0x03, 0x20, 0xe0,                                      // mla r0, r1, r3, r0
    0x07, 0x10, 0x0c, 0xe2,                                      // and r1, r12, #7
    0xac, 0x01, 0x80, 0xe0,                                      // add r0, r0, r12, lsr #3
    0x12, 0x11, 0xa0, 0xe1,                                      // lsl r1, r2, r1
    0x89, 0x0f, 0x80, 0xe2,                                      // add r0, r0, #548
    0x9f, 0x2f, 0xd0, 0xe1,                                      // ldrexb r2, [r0]
    0x01, 0x20, 0x82, 0xe1,                                      // orr r2, r2, r1
    0x92, 0x3f, 0xc0, 0xe1,                                      // strexb r3, r2, [r0]
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0xfa, 0xff, 0xff, 0x1a,                                      // bne 0x3440 <use+0x70> @ imm = #-24
    0x00, 0x88, 0xbd, 0xe8,                                      // pop {r11, pc}
    0x0c, 0x03, 0x81, 0xe0,                                      // add r0, r1, r12, lsl #6
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
    0x2d, 0x00, 0x00, 0x0a,                                      // beq 0x3544 <write+0xdc> @ imm = #180
    0x14, 0x60, 0x94, 0xe5,                                      // ldr r6, [r4, #20]
    0x18, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #24]
    0x00, 0x00, 0x56, 0xe1,                                      // cmp r6, r0
    0x10, 0x00, 0x00, 0xaa,                                      // bge 0x34e0 <write+0x78> @ imm = #64
    0x7d, 0xa0, 0xa0, 0xe3,                                      // mov r10, #125
    0x00, 0x70, 0xa0, 0xe3,                                      // mov r7, #0
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x01, 0x20, 0xa0, 0xe3,                                      // mov r2, #1
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x70, 0x8d, 0xe5,                                      // str r7, [sp]
    0x80, 0x04, 0x8d, 0xe9,                                      // stmib sp, {r7, r10}
    0xf1, 0xf5, 0xff, 0xeb,                                      // bl 0xc88 <systemCall> @ imm = #-10300
    0x01, 0x00, 0x70, 0xe3,                                      // cmn r0, #1
    0x05, 0x00, 0x00, 0xca,                                      // bgt 0x34e0 <write+0x78> @ imm = #20
    0x18, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #24]
    0x86, 0x50, 0xa0, 0xe1,                                      // lsl r5, r6, #1
    0x86, 0x00, 0x50, 0xe1,                                      // cmp r0, r6, lsl #1
    0x05, 0x60, 0xa0, 0xe1,                                      // mov r6, r5
    0xf1, 0xff, 0xff, 0xca,                                      // bgt 0x34a4 <write+0x3c> @ imm = #-60
    0x00, 0x00, 0x00, 0xea,                                      // b 0x34e4 <write+0x7c> @ imm = #0
    0x06, 0x50, 0xa0, 0xe1,                                      // mov r5, r6
    0x00, 0x00, 0x55, 0xe3,                                      // cmp r5, #0
    0x15, 0x00, 0x00, 0x0a,                                      // beq 0x3544 <write+0xdc> @ imm = #84
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
    0xda, 0xf5, 0xff, 0xeb,                                      // bl 0xc88 <systemCall> @ imm = #-10392
    0x04, 0x00, 0xa0, 0xe1,                                      // mov r0, r4
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x01, 0x20, 0xa0, 0xe3,                                      // mov r2, #1
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x00, 0x80, 0x89, 0xe5,                                      // str r8, [r9]
    0x00, 0x70, 0x8d, 0xe5,                                      // str r7, [sp]
    0x04, 0x70, 0x8d, 0xe5,                                      // str r7, [sp, #4]
    0x08, 0x60, 0x8d, 0xe5,                                      // str r6, [sp, #8]
    0xd1, 0xf5, 0xff, 0xeb,                                      // bl 0xc88 <systemCall> @ imm = #-10428
    0x00, 0x00, 0x00, 0xea,                                      // b 0x3548 <write+0xe0> @ imm = #0
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
    0x05, 0x00, 0x00, 0x0a,                                      // beq 0x3588 <failSymbol+0x38> @ imm = #20
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x04, 0x20, 0xa0, 0xe1,                                      // mov r2, r4
    0x50, 0xfe, 0xff, 0xeb,                                      // bl 0x2ec4 <handleOf> @ imm = #-1728
    0x04, 0x10, 0x80, 0xe2,                                      // add r1, r0, #4
    0x02, 0x00, 0x00, 0xea,                                      // b 0x3594 <failSymbol+0x44> @ imm = #8
    0x04, 0x10, 0x95, 0xe5,                                      // ldr r1, [r5, #4]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xf6, 0xff, 0xff, 0x0a,                                      // beq 0x3570 <failSymbol+0x20> @ imm = #-40
    0x04, 0x00, 0x97, 0xe5,                                      // ldr r0, [r7, #4]
    0x00, 0x30, 0x91, 0xe5,                                      // ldr r3, [r1]
    0x10, 0x10, 0x96, 0xe5,                                      // ldr r1, [r6, #16]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x7c, 0x20, 0x96, 0x15,                                      // ldrne r2, [r6, #124]
    0x02, 0x20, 0x86, 0x10,                                      // addne r2, r6, r2
    0x00, 0x20, 0xa0, 0x03,                                      // moveq r2, #0
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x0e, 0x00, 0x00, 0x0a,                                      // beq 0x35f4 <failSymbol+0xa4> @ imm = #56
    0x4c, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #76]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x13, 0x00, 0x00, 0x0a,                                      // beq 0x3614 <failSymbol+0xc4> @ imm = #76
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
    0x1a, 0x00, 0x00, 0xea,                                      // b 0x3660 <failSymbol+0x110> @ imm = #104
    0x78, 0x10, 0x96, 0xe5,                                      // ldr r1, [r6, #120]
    0x00, 0xc0, 0xa0, 0xe3,                                      // mov r12, #0
    0x00, 0x70, 0x97, 0xe5,                                      // ldr r7, [r7]
    0x01, 0x10, 0x86, 0xe0,                                      // add r1, r6, r1
    0x82, 0x00, 0x8d, 0xe8,                                      // stm sp, {r1, r7}
    0x08, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #8]
    0x0c, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #12]
    0x11, 0x00, 0x00, 0xea,                                      // b 0x365c <failSymbol+0x10c> @ imm = #68
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
    0xfb, 0xff, 0xff, 0x1a,                                      // bne 0x363c <failSymbol+0xec> @ imm = #-20
    0x1c, 0xc0, 0x8d, 0xe2,                                      // add r12, sp, #28
    0x18, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #24]
    0x87, 0x10, 0x9c, 0xe8,                                      // ldm r12, {r0, r1, r2, r7, r12}
    0x87, 0x00, 0x8d, 0xe8,                                      // stm sp, {r0, r1, r2, r7}
    0x10, 0xc0, 0x8d, 0xe5,                                      // str r12, [sp, #16]
    0x06, 0x00, 0xa0, 0xe1,                                      // mov r0, r6
    0x05, 0x10, 0xa0, 0xe1,                                      // mov r1, r5
    0x04, 0x20, 0xa0, 0xe1,                                      // mov r2, r4
    0x2b, 0xfe, 0xff, 0xeb,                                      // bl 0x2f20 <fail> @ imm = #-1876
    0x30, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #48
    0xf0, 0x88, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r11, pc}
    // definedVersion:
    0x00, 0x48, 0x2d, 0xe9,                                      // push {r11, lr}
    0x14, 0xc0, 0x91, 0xe5,                                      // ldr r12, [r1, #20]
    0x00, 0x30, 0xa0, 0xe1,                                      // mov r3, r0
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x00, 0x00, 0x5c, 0xe3,                                      // cmp r12, #0
    0x00, 0x00, 0x53, 0x13,                                      // cmpne r3, #0
    0x00, 0x00, 0x00, 0x1a,                                      // bne 0x3698 <definedVersion+0x20> @ imm = #0
    0x00, 0x88, 0xbd, 0xe8,                                      // pop {r11, pc}
    0x04, 0x10, 0x91, 0xe5,                                      // ldr r1, [r1, #4]
    0x01, 0xe0, 0x83, 0xe0,                                      // add lr, r3, r1
    0x0c, 0x30, 0x83, 0xe0,                                      // add r3, r3, r12
    0xb4, 0x10, 0xd3, 0xe1,                                      // ldrh r1, [r3, #4]
    0x02, 0x00, 0x51, 0xe1,                                      // cmp r1, r2
    0x06, 0x00, 0x00, 0x0a,                                      // beq 0x36cc <definedVersion+0x54> @ imm = #24
    0x10, 0x10, 0x93, 0xe5,                                      // ldr r1, [r3, #16]
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x01, 0x10, 0x83, 0x10,                                      // addne r1, r3, r1
    0x01, 0x30, 0xa0, 0xe1,                                      // mov r3, r1
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xf6, 0xff, 0xff, 0x1a,                                      // bne 0x36a4 <definedVersion+0x2c> @ imm = #-40
    0xf1, 0xff, 0xff, 0xea,                                      // b 0x3694 <definedVersion+0x1c> @ imm = #-60
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
    0x0b, 0x00, 0x00, 0xba,                                      // blt 0x3744 <search+0x5c> @ imm = #44
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
    0xf9, 0xff, 0xff, 0x1a,                                      // bne 0x3728 <search+0x40> @ imm = #-28
    0x00, 0x00, 0x00, 0xea,                                      // b 0x3748 <search+0x60> @ imm = #0
    0x00, 0x30, 0xa0, 0xe3,                                      // mov r3, #0
    0x02, 0x00, 0x53, 0xe1,                                      // cmp r3, r2
    0x11, 0x00, 0x00, 0xaa,                                      // bge 0x3798 <search+0xb0> @ imm = #68
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
    0x2d, 0x00, 0x00, 0xeb,                                      // bl 0x3838 <lookInto> @ imm = #180
    0x04, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #4]
    0x02, 0x00, 0x70, 0xe3,                                      // cmn r0, #2
    0x06, 0x00, 0x00, 0x1a,                                      // bne 0x37a8 <search+0xc0> @ imm = #24
    0x04, 0x60, 0x86, 0xe2,                                      // add r6, r6, #4
    0x01, 0x50, 0x55, 0xe2,                                      // subs r5, r5, #1
    0xf2, 0xff, 0xff, 0x1a,                                      // bne 0x3764 <search+0x7c> @ imm = #-56
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
    0x15, 0x00, 0x00, 0xba,                                      // blt 0x3820 <searchGlobals+0x70> @ imm = #84
    0x44, 0x00, 0x91, 0xe5,                                      // ldr r0, [r1, #68]
    0x03, 0x90, 0xa0, 0xe1,                                      // mov r9, r3
    0x02, 0x60, 0xa0, 0xe1,                                      // mov r6, r2
    0x00, 0x03, 0x82, 0xe0,                                      // add r0, r2, r0, lsl #6
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
    0x0c, 0x00, 0x00, 0xeb,                                      // bl 0x3838 <lookInto> @ imm = #48
    0x04, 0x00, 0x94, 0xe5,                                      // ldr r0, [r4, #4]
    0x02, 0x00, 0x70, 0xe3,                                      // cmn r0, #2
    0x07, 0x00, 0x00, 0x1a,                                      // bne 0x3830 <searchGlobals+0x80> @ imm = #28
    0x14, 0x00, 0x96, 0xe5,                                      // ldr r0, [r6, #20]
    0x01, 0x70, 0x87, 0xe2,                                      // add r7, r7, #1
    0x00, 0x00, 0x57, 0xe1,                                      // cmp r7, r0
    0xf1, 0xff, 0xff, 0xba,                                      // blt 0x37e8 <searchGlobals+0x38> @ imm = #-60
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
    0x25, 0x00, 0x00, 0xda,                                      // ble 0x38f0 <lookInto+0xb8> @ imm = #148
    0x5c, 0x00, 0x99, 0xe5,                                      // ldr r0, [r9, #92]
    0x02, 0x22, 0x82, 0xe0,                                      // add r2, r2, r2, lsl #4
    0x00, 0x00, 0x89, 0xe0,                                      // add r0, r9, r0
    0x0c, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #12]
    0x82, 0x01, 0x80, 0xe0,                                      // add r0, r0, r2, lsl #3
    0x02, 0x10, 0xa0, 0xe1,                                      // mov r1, r2
    0x1c, 0x80, 0x90, 0xe5,                                      // ldr r8, [r0, #28]
    0x14, 0x10, 0x80, 0xe2,                                      // add r1, r0, #20
    0x14, 0x60, 0x8d, 0xe5,                                      // str r6, [sp, #20]
    0x00, 0x00, 0x58, 0xe3,                                      // cmp r8, #0
    0x08, 0x20, 0x8d, 0xe5,                                      // str r2, [sp, #8]
    0x18, 0x10, 0x8d, 0xe5,                                      // str r1, [sp, #24]
    0x10, 0x00, 0x8d, 0xe5,                                      // str r0, [sp, #16]
    0x38, 0x00, 0x00, 0x0a,                                      // beq 0x3974 <lookInto+0x13c> @ imm = #224
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
    0x3e, 0x00, 0x00, 0x1a,                                      // bne 0x39d4 <lookInto+0x19c> @ imm = #248
    0x14, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #20]
    0x01, 0x00, 0xe0, 0xe3,                                      // mvn r0, #1
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x10, 0x82, 0xe5,                                      // str r1, [r2]
    0x04, 0x00, 0x82, 0xe5,                                      // str r0, [r2, #4]
    0x1e, 0x00, 0x00, 0xea,                                      // b 0x396c <lookInto+0x134> @ imm = #120
    0x44, 0x00, 0x99, 0xe5,                                      // ldr r0, [r9, #68]
    0x02, 0x50, 0xe0, 0xe1,                                      // mvn r5, r2
    0x03, 0x80, 0xa0, 0xe1,                                      // mov r8, r3
    0x00, 0x13, 0x87, 0xe0,                                      // add r1, r7, r0, lsl #6
    0x00, 0x01, 0x81, 0xe0,                                      // add r0, r1, r0, lsl #2
    0x89, 0x4f, 0x80, 0xe2,                                      // add r4, r0, #548
    0x05, 0x31, 0x94, 0xe7,                                      // ldr r3, [r4, r5, lsl #2]
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x0b, 0x00, 0x00, 0x1a,                                      // bne 0x3944 <lookInto+0x10c> @ imm = #44
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
    0x43, 0x00, 0x00, 0x0a,                                      // beq 0x3a54 <lookInto+0x21c> @ imm = #268
    0x44, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #68]
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0x08, 0x20, 0xa0, 0xe1,                                      // mov r2, r8
    0x00, 0x00, 0x8d, 0xe5,                                      // str r0, [sp]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x7e, 0x00, 0x00, 0xeb,                                      // bl 0x3b58 <askReal> @ imm = #504
    0x00, 0x10, 0xe0, 0xe3,                                      // mvn r1, #0
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x01, 0x10, 0xe0, 0x03,                                      // mvneq r1, #1
    0x03, 0x00, 0x86, 0xe8,                                      // stm r6, {r0, r1}
    0x1c, 0xd0, 0x8d, 0xe2,                                      // add sp, sp, #28
    0xf0, 0x8f, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, r11, pc}
    0x20, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0, #32]
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xd5, 0xff, 0xff, 0x0a,                                      // beq 0x38d8 <lookInto+0xa0> @ imm = #-172
    0x09, 0x70, 0xa0, 0xe1,                                      // mov r7, r9
    0x00, 0x60, 0xb7, 0xe7,                                      // ldr r6, [r7, r0]!
    0x00, 0x00, 0x56, 0xe3,                                      // cmp r6, #0
    0xd1, 0xff, 0xff, 0x0a,                                      // beq 0x38d8 <lookInto+0xa0> @ imm = #-188
    0x44, 0x00, 0x9d, 0xe5,                                      // ldr r0, [sp, #68]
    0x08, 0x50, 0x87, 0xe2,                                      // add r5, r7, #8
    0x00, 0x00, 0x90, 0xe5,                                      // ldr r0, [r0]
    0x00, 0x20, 0xd0, 0xe5,                                      // ldrb r2, [r0]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x2c, 0x00, 0x00, 0x0a,                                      // beq 0x3a5c <lookInto+0x224> @ imm = #176
    0x01, 0x10, 0x80, 0xe2,                                      // add r1, r0, #1
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0xf0, 0x30, 0xa0, 0xe3,                                      // mov r3, #240
    0x00, 0x02, 0x82, 0xe0,                                      // add r0, r2, r0, lsl #4
    0x20, 0x2c, 0x03, 0xe0,                                      // and r2, r3, r0, lsr #24
    0x0f, 0x02, 0xc0, 0xe3,                                      // bic r0, r0, #-268435456
    0x00, 0x00, 0x22, 0xe0,                                      // eor r0, r2, r0
    0x01, 0x20, 0xd1, 0xe4,                                      // ldrb r2, [r1], #1
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xf8, 0xff, 0xff, 0x1a,                                      // bne 0x39b4 <lookInto+0x17c> @ imm = #-32
    0x22, 0x00, 0x00, 0xea,                                      // b 0x3a60 <lookInto+0x228> @ imm = #136
    0x0b, 0x41, 0x80, 0xe0,                                      // add r4, r0, r11, lsl #2
    0x0a, 0x00, 0xa0, 0xe1,                                      // mov r0, r10
    0x07, 0x10, 0xa0, 0xe1,                                      // mov r1, r7
    0xb0, 0xf4, 0xff, 0xeb,                                      // bl 0xca8 <__aeabi_uidivmod> @ imm = #-11584
    0x01, 0x41, 0x94, 0xe7,                                      // ldr r4, [r4, r1, lsl #2]
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0xb9, 0xff, 0xff, 0x0a,                                      // beq 0x38d8 <lookInto+0xa0> @ imm = #-284
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
    0x06, 0x00, 0x00, 0x8a,                                      // bhi 0x3a38 <lookInto+0x200> @ imm = #24
    0x18, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #24]
    0x44, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #68]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x04, 0x20, 0xa0, 0xe1,                                      // mov r2, r4
    0x59, 0x00, 0x00, 0xeb,                                      // bl 0x3b98 <accepted> @ imm = #356
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x22, 0x00, 0x00, 0x1a,                                      // bne 0x3ac4 <lookInto+0x28c> @ imm = #136
    0x01, 0x40, 0x94, 0xe2,                                      // adds r4, r4, #1
    0x00, 0x00, 0xa8, 0xe2,                                      // adc r0, r8, #0
    0x01, 0x00, 0x16, 0xe3,                                      // tst r6, #1
    0x04, 0x50, 0x85, 0x02,                                      // addeq r5, r5, #4
    0x00, 0x00, 0x50, 0x03,                                      // cmpeq r0, #0
    0xee, 0xff, 0xff, 0x0a,                                      // beq 0x3a0c <lookInto+0x1d4> @ imm = #-72
    0xa0, 0xff, 0xff, 0xea,                                      // b 0x38d8 <lookInto+0xa0> @ imm = #-384
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0xbf, 0xff, 0xff, 0xea,                                      // b 0x395c <lookInto+0x124> @ imm = #-260
    0x00, 0x00, 0xa0, 0xe3,                                      // mov r0, #0
    0x06, 0x10, 0xa0, 0xe1,                                      // mov r1, r6
    0x8f, 0xf4, 0xff, 0xeb,                                      // bl 0xca8 <__aeabi_uidivmod> @ imm = #-11716
    0x01, 0x41, 0x95, 0xe7,                                      // ldr r4, [r5, r1, lsl #2]
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x04, 0x00, 0x97, 0x15,                                      // ldrne r0, [r7, #4]
    0x00, 0x00, 0x50, 0x13,                                      // cmpne r0, #0
    0x96, 0xff, 0xff, 0x0a,                                      // beq 0x38d8 <lookInto+0xa0> @ imm = #-424
    0x06, 0x51, 0x85, 0xe0,                                      // add r5, r5, r6, lsl #2
    0x01, 0x60, 0x40, 0xe2,                                      // sub r6, r0, #1
    0x00, 0x80, 0xa0, 0xe3,                                      // mov r8, #0
    0x18, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #24]
    0x44, 0x30, 0x9d, 0xe5,                                      // ldr r3, [sp, #68]
    0x09, 0x00, 0xa0, 0xe1,                                      // mov r0, r9
    0x04, 0x20, 0xa0, 0xe1,                                      // mov r2, r4
    0x3e, 0x00, 0x00, 0xeb,                                      // bl 0x3b98 <accepted> @ imm = #248
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x07, 0x00, 0x00, 0x1a,                                      // bne 0x3ac4 <lookInto+0x28c> @ imm = #28
    0x04, 0x41, 0x95, 0xe7,                                      // ldr r4, [r5, r4, lsl #2]
    0x01, 0x60, 0x56, 0xe2,                                      // subs r6, r6, #1
    0x00, 0x00, 0xa8, 0xe2,                                      // adc r0, r8, #0
    0x00, 0x00, 0x54, 0xe3,                                      // cmp r4, #0
    0x87, 0xff, 0xff, 0x0a,                                      // beq 0x38d8 <lookInto+0xa0> @ imm = #-484
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0xf1, 0xff, 0xff, 0x1a,                                      // bne 0x3a88 <lookInto+0x250> @ imm = #-60
    0x84, 0xff, 0xff, 0xea,                                      // b 0x38d8 <lookInto+0xa0> @ imm = #-496
    0x00, 0x70, 0xa0, 0xe1,                                      // mov r7, r0
    0xbe, 0x00, 0xd0, 0xe1,                                      // ldrh r0, [r0, #14]
    0xf1, 0x10, 0xa0, 0xe3,                                      // mov r1, #241
    0xff, 0x1c, 0x81, 0xe3,                                      // orr r1, r1, #65280
    0x01, 0x00, 0x50, 0xe1,                                      // cmp r0, r1
    0x10, 0x00, 0x99, 0x05,                                      // ldreq r0, [r9, #16]
    0x14, 0x40, 0x9d, 0xe5,                                      // ldr r4, [sp, #20]
    0x40, 0x50, 0x9d, 0xe5,                                      // ldr r5, [sp, #64]
    0x00, 0x00, 0x50, 0x03,                                      // cmpeq r0, #0
    0x17, 0x00, 0x00, 0x0a,                                      // beq 0x3b4c <lookInto+0x314> @ imm = #92
    0x0c, 0x00, 0xd7, 0xe5,                                      // ldrb r0, [r7, #12]
    0x0f, 0x00, 0x00, 0xe2,                                      // and r0, r0, #15
    0x06, 0x00, 0x50, 0xe3,                                      // cmp r0, #6
    0x06, 0x00, 0x00, 0x1a,                                      // bne 0x3b18 <lookInto+0x2e0> @ imm = #24
    0x67, 0xf4, 0xff, 0xeb,                                      // bl 0xca0 <threadPointer> @ imm = #-11876
    0x10, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #16]
    0x30, 0x10, 0x91, 0xe5,                                      // ldr r1, [r1, #48]
    0x01, 0x00, 0x80, 0xe0,                                      // add r0, r0, r1
    0x04, 0x10, 0x97, 0xe5,                                      // ldr r1, [r7, #4]
    0x01, 0x10, 0x80, 0xe0,                                      // add r1, r0, r1
    0x0d, 0x00, 0x00, 0xea,                                      // b 0x3b50 <lookInto+0x318> @ imm = #52
    0x08, 0x20, 0x9d, 0xe5,                                      // ldr r2, [sp, #8]
    0x0c, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp, #12]
    0x0a, 0x00, 0x50, 0xe3,                                      // cmp r0, #10
    0x10, 0x00, 0x99, 0x05,                                      // ldreq r0, [r9, #16]
    0x82, 0x11, 0x91, 0xe7,                                      // ldr r1, [r1, r2, lsl #3]
    0x04, 0x20, 0x97, 0xe5,                                      // ldr r2, [r7, #4]
    0x00, 0x00, 0x50, 0x03,                                      // cmpeq r0, #0
    0x01, 0x10, 0x89, 0xe0,                                      // add r1, r9, r1
    0x02, 0x10, 0x81, 0xe0,                                      // add r1, r1, r2
    0x03, 0x00, 0x00, 0x1a,                                      // bne 0x3b50 <lookInto+0x318> @ imm = #12
    0x31, 0xff, 0x2f, 0xe1,                                      // blx r1
    0x00, 0x10, 0xa0, 0xe1,                                      // mov r1, r0
    0x00, 0x00, 0x00, 0xea,                                      // b 0x3b50 <lookInto+0x318> @ imm = #0
    0x04, 0x10, 0x97, 0xe5,                                      // ldr r1, [r7, #4]
    0x22, 0x00, 0x84, 0xe8,                                      // stm r4, {r1, r5}
    0x84, 0xff, 0xff, 0xea,                                      // b 0x396c <lookInto+0x134> @ imm = #-496
    // askReal:
    0x00, 0x10, 0x9d, 0xe5,                                      // ldr r1, [sp]
    0x03, 0xc0, 0xa0, 0xe1,                                      // mov r12, r3
    0x04, 0x20, 0x91, 0xe5,                                      // ldr r2, [r1, #4]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x3c, 0x30, 0x90, 0x15,                                      // ldrne r3, [r0, #60]
    0x00, 0x00, 0x53, 0x13,                                      // cmpne r3, #0
    0x04, 0x00, 0x00, 0x1a,                                      // bne 0x3b88 <askReal+0x30> @ imm = #16
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
    0x05, 0x00, 0x00, 0x1a,                                      // bne 0x3bdc <accepted+0x44> @ imm = #20
    0xf1, 0x30, 0xa0, 0xe3,                                      // mov r3, #241
    0xff, 0x3c, 0x83, 0xe3,                                      // orr r3, r3, #65280
    0x03, 0x00, 0x55, 0xe1,                                      // cmp r5, r3
    0x00, 0xc0, 0xa0, 0x13,                                      // movne r12, #0
    0x06, 0x00, 0x54, 0x13,                                      // cmpne r4, #6
    0x3a, 0x00, 0x00, 0x1a,                                      // bne 0x3cc8 <accepted+0x130> @ imm = #232
    0x00, 0x00, 0x55, 0xe3,                                      // cmp r5, #0
    0x33, 0x00, 0x00, 0x0a,                                      // beq 0x3cb4 <accepted+0x11c> @ imm = #204
    0x67, 0x30, 0xa0, 0xe3,                                      // mov r3, #103
    0x01, 0x3b, 0x83, 0xe3,                                      // orr r3, r3, #1024
    0x01, 0x50, 0xa0, 0xe3,                                      // mov r5, #1
    0x00, 0xc0, 0xa0, 0xe3,                                      // mov r12, #0
    0x33, 0x04, 0x15, 0xe1,                                      // tst r5, r3, lsr r4
    0x32, 0x00, 0x00, 0x0a,                                      // beq 0x3cc8 <accepted+0x130> @ imm = #200
    0x26, 0x32, 0xa0, 0xe1,                                      // lsr r3, r6, #4
    0x06, 0x60, 0xa0, 0xe3,                                      // mov r6, #6
    0x01, 0x6b, 0x86, 0xe3,                                      // orr r6, r6, #1024
    0x36, 0x03, 0x15, 0xe1,                                      // tst r5, r6, lsr r3
    0x2d, 0x00, 0x00, 0x0a,                                      // beq 0x3cc8 <accepted+0x130> @ imm = #180
    0x02, 0x32, 0x87, 0xe0,                                      // add r3, r7, r2, lsl #4
    0x06, 0x70, 0xa0, 0xe3,                                      // mov r7, #6
    0x0d, 0x30, 0xd3, 0xe5,                                      // ldrb r3, [r3, #13]
    0x01, 0x60, 0xa0, 0xe3,                                      // mov r6, #1
    0x03, 0x30, 0x03, 0xe2,                                      // and r3, r3, #3
    0x37, 0x03, 0x16, 0xe1,                                      // tst r6, r7, lsr r3
    0x26, 0x00, 0x00, 0x1a,                                      // bne 0x3cc8 <accepted+0x130> @ imm = #152
    0x04, 0x50, 0x91, 0xe5,                                      // ldr r5, [r1, #4]
    0x00, 0x40, 0x9a, 0xe5,                                      // ldr r4, [r10]
    0x00, 0x70, 0x99, 0xe5,                                      // ldr r7, [r9]
    0x05, 0x30, 0x80, 0xe0,                                      // add r3, r0, r5
    0x00, 0xc0, 0xa0, 0xe3,                                      // mov r12, #0
    0x04, 0x60, 0xd3, 0xe7,                                      // ldrb r6, [r3, r4]
    0x00, 0x00, 0x56, 0xe3,                                      // cmp r6, #0
    0x09, 0x00, 0x00, 0x0a,                                      // beq 0x3c74 <accepted+0xdc> @ imm = #36
    0x05, 0x30, 0x84, 0xe0,                                      // add r3, r4, r5
    0x00, 0x30, 0x83, 0xe0,                                      // add r3, r3, r0
    0x01, 0x40, 0x83, 0xe2,                                      // add r4, r3, #1
    0x00, 0x30, 0xd7, 0xe5,                                      // ldrb r3, [r7]
    0x03, 0x00, 0x56, 0xe1,                                      // cmp r6, r3
    0x04, 0x00, 0x00, 0x1a,                                      // bne 0x3c78 <accepted+0xe0> @ imm = #16
    0x01, 0x60, 0xd4, 0xe4,                                      // ldrb r6, [r4], #1
    0x01, 0x70, 0x87, 0xe2,                                      // add r7, r7, #1
    0x00, 0x00, 0x56, 0xe3,                                      // cmp r6, #0
    0xf8, 0xff, 0xff, 0x1a,                                      // bne 0x3c58 <accepted+0xc0> @ imm = #-32
    0x00, 0x60, 0xa0, 0xe3,                                      // mov r6, #0
    0x00, 0x30, 0xd7, 0xe5,                                      // ldrb r3, [r7]
    0x03, 0x00, 0x56, 0xe1,                                      // cmp r6, r3
    0x10, 0x00, 0x00, 0x1a,                                      // bne 0x3cc8 <accepted+0x130> @ imm = #64
    0x10, 0x30, 0x91, 0xe5,                                      // ldr r3, [r1, #16]
    0x00, 0x00, 0x53, 0xe3,                                      // cmp r3, #0
    0x3e, 0x00, 0x00, 0x0a,                                      // beq 0x3d8c <accepted+0x1f4> @ imm = #248
    0x03, 0x30, 0x80, 0xe0,                                      // add r3, r0, r3
    0x82, 0x20, 0x83, 0xe0,                                      // add r2, r3, r2, lsl #1
    0xb0, 0x60, 0xd2, 0xe1,                                      // ldrh r6, [r2]
    0x10, 0x20, 0x99, 0xe5,                                      // ldr r2, [r9, #16]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0x09, 0x00, 0x00, 0x0a,                                      // beq 0x3cd0 <accepted+0x138> @ imm = #36
    0x01, 0x00, 0xa0, 0xe3,                                      // mov r0, #1
    0xa6, 0x07, 0x20, 0xe0,                                      // eor r0, r0, r6, lsr #15
    0x33, 0x00, 0x00, 0xea,                                      // b 0x3d84 <accepted+0x1ec> @ imm = #204
    0x06, 0x00, 0x54, 0xe3,                                      // cmp r4, #6
    0x0c, 0x50, 0x99, 0x15,                                      // ldrne r5, [r9, #12]
    0x00, 0xc0, 0xa0, 0xe3,                                      // mov r12, #0
    0x00, 0x00, 0x55, 0x13,                                      // cmpne r5, #0
    0xc6, 0xff, 0xff, 0x1a,                                      // bne 0x3be4 <accepted+0x4c> @ imm = #-232
    0x0c, 0x00, 0xa0, 0xe1,                                      // mov r0, r12
    0xf0, 0x87, 0xbd, 0xe8,                                      // pop {r4, r5, r6, r7, r8, r9, r10, pc}
    0xff, 0x20, 0xa0, 0xe3,                                      // mov r2, #255
    0x04, 0x70, 0x99, 0xe5,                                      // ldr r7, [r9, #4]
    0x7f, 0x2c, 0x82, 0xe3,                                      // orr r2, r2, #32512
    0x02, 0x20, 0x06, 0xe0,                                      // and r2, r6, r2
    0x00, 0x00, 0x57, 0xe3,                                      // cmp r7, #0
    0x1c, 0x00, 0x00, 0x0a,                                      // beq 0x3d5c <accepted+0x1c4> @ imm = #112
    0x01, 0x80, 0xa0, 0xe3,                                      // mov r8, #1
    0x02, 0x00, 0x52, 0xe3,                                      // cmp r2, #2
    0x12, 0x00, 0x00, 0x3a,                                      // blo 0x3d40 <accepted+0x1a8> @ imm = #72
    0x5f, 0xfe, 0xff, 0xeb,                                      // bl 0x3678 <definedVersion> @ imm = #-1668
    0x00, 0x00, 0x50, 0xe3,                                      // cmp r0, #0
    0x0f, 0x00, 0x00, 0x0a,                                      // beq 0x3d40 <accepted+0x1a8> @ imm = #60
    0x00, 0x10, 0xd0, 0xe5,                                      // ldrb r1, [r0]
    0x00, 0x80, 0xa0, 0xe3,                                      // mov r8, #0
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0x07, 0x00, 0x00, 0x0a,                                      // beq 0x3d30 <accepted+0x198> @ imm = #28
    0x01, 0x00, 0x80, 0xe2,                                      // add r0, r0, #1
    0x00, 0x20, 0xd7, 0xe5,                                      // ldrb r2, [r7]
    0x02, 0x00, 0x51, 0xe1,                                      // cmp r1, r2
    0x04, 0x00, 0x00, 0x1a,                                      // bne 0x3d34 <accepted+0x19c> @ imm = #16
    0x01, 0x10, 0xd0, 0xe4,                                      // ldrb r1, [r0], #1
    0x01, 0x70, 0x87, 0xe2,                                      // add r7, r7, #1
    0x00, 0x00, 0x51, 0xe3,                                      // cmp r1, #0
    0xf8, 0xff, 0xff, 0x1a,                                      // bne 0x3d14 <accepted+0x17c> @ imm = #-32
    0x00, 0x10, 0xa0, 0xe3,                                      // mov r1, #0
    0x00, 0x00, 0xd7, 0xe5,                                      // ldrb r0, [r7]
    0x00, 0x00, 0x51, 0xe1,                                      // cmp r1, r0
    0x12, 0x00, 0x00, 0x0a,                                      // beq 0x3d8c <accepted+0x1f4> @ imm = #72
    0x08, 0x10, 0x99, 0xe5,                                      // ldr r1, [r9, #8]
    0x02, 0x09, 0x06, 0xe2,                                      // and r0, r6, #32768
    0x00, 0x00, 0x81, 0xe1,                                      // orr r0, r1, r0
    0x10, 0x0f, 0x6f, 0xe1,                                      // clz r0, r0
    0xa0, 0x02, 0xa0, 0xe1,                                      // lsr r0, r0, #5
    0x00, 0x00, 0x08, 0xe0,                                      // and r0, r8, r0
    0x09, 0x00, 0x00, 0xea,                                      // b 0x3d84 <accepted+0x1ec> @ imm = #36
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
    0xcc, 0xff, 0xff, 0xea,                                      // b 0x3cc8 <accepted+0x130> @ imm = #-208
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
    0x08, 0x00, 0x00, 0x0a,                                      // beq 0x3df0 <programOf+0x5c> @ imm = #32
    0x08, 0x30, 0x91, 0xe5,                                      // ldr r3, [r1, #8]
    0x03, 0x10, 0x81, 0xe0,                                      // add r1, r1, r3
    0x00, 0x30, 0x92, 0xe5,                                      // ldr r3, [r2]
    0x01, 0x00, 0x53, 0xe1,                                      // cmp r3, r1
    0x02, 0x00, 0xa0, 0x01,                                      // moveq r0, r2
    0x1e, 0xff, 0x2f, 0x01,                                      // bxeq lr
    0x0c, 0x20, 0x92, 0xe5,                                      // ldr r2, [r2, #12]
    0x00, 0x00, 0x52, 0xe3,                                      // cmp r2, #0
    0xf8, 0xff, 0xff, 0x1a,                                      // bne 0x3dd4 <programOf+0x40> @ imm = #-32
    0x1e, 0xff, 0x2f, 0xe1,                                      // bx lr
    0xd4, 0xd4, 0xd4, 0xd4,                                      // ldrble sp, [r4], #1236
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
