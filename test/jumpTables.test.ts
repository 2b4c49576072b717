// Jumps through tables: of every CPU that they are followed on, beside relocations and beside what compilers write.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openFile } from '../server/host/hostNode.ts';
import { codeRegionsOf, mappingsIn } from '../shared/decode/code/functions.ts';
import { decodePiece } from '../shared/disassemble/code.ts';
import { openBinary } from '../shared/engine.ts';
import { overview } from '../shared/listing/overview.ts';
import { textOf } from '../shared/listing/listing.ts';
import { compareFile, compareSource, tablesOf } from './oracle/jumpTables.ts';
import { decoderOf, viewsOf } from './support/checkCode.ts';
import { openFixture } from './support/checkFeatures.ts';
import { fixtureNames, fixturePath } from './support/fixtures.ts';

const switches = fixtureNames.filter((name) => name.includes('-switch.'));

test.each(switches)('tables of %s', async (fixture) => {
  const { file } = openFixture(fixture);
  const decoder = file && (await decoderOf(file));
  const found = file && decoder ? tablesOf(file, decoder) : [];
  const lines = found.map(
    ({ name, table: { first, targets, entrySize, bound } }) =>
      `${name}: ${targets.length} from ${first}, ${entrySize} bytes each, ${bound}: ` +
      [...new Set(targets)].map((target) => target.toString(16)).join(' '),
  );
  expect(lines.join('\n')).toMatchSnapshot();
});

test('tables are as long as their relocations say', async () => {
  const [compared] = await compareFile(fixturePath('x86_64-gcc-switch.o'));
  expect(compared?.differences).toEqual([]);
  expect(compared?.theirs).toBeGreaterThan(5);
});

const hasGcc = spawnSync('gcc', ['--version']).status === 0;
test.skipIf(!hasGcc)(
  `tables are those of the compiler’s assembly${hasGcc ? '' : ' (skipped: needs gcc)'}`,
  async () => {
    for (const command of ['gcc -O2 -fPIC', 'gcc -O2 -fno-pic']) {
      const { differences, theirs } = await compareSource('fixtures/src/switch.c', command);
      expect(differences, command).toEqual([]);
      expect(theirs).toBeGreaterThan(5);
    }
  },
);

const assembly = `
  .text
  .type cold, @function
cold:
  cmpl $3, %edi
  ja 9f
  leaq first(%rip), %rdx
  movl %edi, %eax
  movslq (%rdx,%rax,4), %rax
  addq %rdx, %rax
  jmp *%rax
1: ret
2: nop
9: ret
  .size cold, .-cold
  .type counted, @function
counted:
  addq $2, %rdi
  leaq third(%rip), %rcx
  movq %rcx, -8(%rsp)
  leaq second(%rip), %rdx
  movslq (%rdx,%rdi,4), %rax
  addq %rdx, %rax
  jmp *%rax
3: ret
4: nop
  jmp *%rsi
  .size counted, .-counted
  .section .text.unlikely, "ax"
  .type rare, @function
rare:
  nop
5: ret
  .size rare, .-rare
  .section .rodata
first:
  .long 1b-first, 5b-first, 2b-first, 5b-first
second:
  .long 3b-second, 4b-second, 3b-second, 4b-second, 3b-second
third:
  .long 3b-third, 4b-third
`;

test.skipIf(!hasGcc)(
  `entries that lead into another section, a number that is added, what is not found${hasGcc ? '' : ' (skipped: needs gcc)'}`,
  async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'elfsmith-jumps-')), 'jumps.o');
    spawnSync('gcc', ['-xassembler', '-c', '-', '-o', path], { input: assembly });
    const source = openFile(path);
    const { file } = openBinary(source, 'jumps.o');
    const views = file ? await viewsOf(file, '', 'jumps.o') : [];
    const lines = typeof views === 'string' ? [] : views.flatMap((view) => textOf(overview(view)).split('\n'));
    const [compared] = await compareFile(path);
    source.close();
    rmSync(dirname(path), { recursive: true });
    expect(compared).toMatchObject({ differences: ['.rodata+0x24: 2 entries, found none'], theirs: 3 });
    const jumps = lines.filter((line) => / jmp  /.test(line)).map((line) => line.replace(/.* jmp +/, ''));
    expect(jumps).toMatchInlineSnapshot(`
      [
        "rax                           cases 0–3 → L1 rare + 0x1 L2",
        "rax                           cases 0–4 → L1 L2  as far as relocations go",
        "rsi                           known only when it runs: no table of jumps was found",
      ]
    `);
  },
);

test('calls that are told by their bits are those of the disassembly', async () => {
  let count = 0;
  for (const fixture of fixtureNames) {
    const { file } = openFixture(fixture);
    const decoder = file && (await decoderOf(file));
    if (!file || !decoder || file.header.type === 1) continue;
    for (const region of codeRegionsOf(file)) {
      const whole = { region, start: region.address, end: region.address + region.size };
      if (mappingsIn(file, whole).length > 1) continue;
      const mode = mappingsIn(file, whole)[0]?.what === 'thumb' ? 'thumb' : 'usual';
      const seen = new Set<number>();
      decoder.calls(file.bytes.copy(region.offset, region.size), region.address, mode, (from) => seen.add(from));
      const said = decodePiece(file, whole, decoder).filter(
        ({ flow, target }) => flow === 'call' && target !== undefined,
      );
      const missed = said.filter(({ address, mnemonic }) => !seen.has(address) && isPlain(mnemonic));
      expect(missed, fixture).toEqual([]);
      count += said.length;
    }
  }
  expect(count).toBeGreaterThan(200);
});

/** Conditional calls and those with another register for the way back are no calls of functions, as a rule. */
function isPlain(mnemonic: string): boolean {
  return !/^(c\.|b[cd]|bras$|bgezal|bltzal|jalx|balc)/.test(mnemonic);
}

/** A function keeps the table's address on the stack, asks a function, and reads it; another has moved the stack. */
const keeping: readonly (readonly [cpu: string, keep: string, read: string, move: string])[] = [
  [
    'aarch64',
    'adrp x1, 9f\nadd x1, x1, :lo12:9f\nstr x1, [sp, #24]\nbl other',
    'cmp w0, #3\nb.hi 8f\nldr x2, [sp, #24]\nldr x2, [x2, w0, uxtw #3]\nbr x2',
    'sub sp, sp, #32',
  ],
  [
    'riscv64',
    'lla a1, 9f\nsd a1, 24(sp)\ncall other',
    'li a5, 3\nbltu a5, a0, 8f\nslli a0, a0, 3\nld a2, 24(sp)\nadd a2, a2, a0\nld a2, 0(a2)\njr a2',
    'addi sp, sp, -32',
  ],
  [
    's390x',
    'larl %r1, 9f\nstg %r1, 168(%r15)\nbrasl %r14, other',
    'clgfi %r2, 3\njh 8f\nlg %r1, 168(%r15)\nsllg %r2, %r2, 3\nlg %r1, 0(%r2,%r1)\nbr %r1',
    'lay %r15, -32(%r15)',
  ],
];
const assemblers = keeping.filter(([cpu]) => spawnSync(`${cpu}-linux-gnu-gcc`, ['--version']).status === 0);
const missing = keeping.length > assemblers.length ? ' (skipped: needs compilers of all CPUs)' : '';

test.skipIf(missing !== '')(`a base that is kept on the stack, as long as that has not moved${missing}`, async () => {
  for (const [cpu, keep, read, move] of assemblers) {
    const body = (name: string, between: string): string =>
      `.text\n.type ${name}, @function\n${name}:\n${keep}\n${between}\n${read}\n` +
      `1: nop\n2: nop\n8: nop\n.size ${name}, .-${name}\n.data\n.balign 8\n9: .quad 1b, 2b, 1b, 8b\n`;
    const path = join(mkdtempSync(join(tmpdir(), 'elfsmith-kept-')), 'kept.o');
    const input = body('kept', '') + body('moved', move);
    const { stderr } = spawnSync(`${cpu}-linux-gnu-gcc`, ['-xassembler', '-c', '-', '-o', path], { input });
    expect(stderr.toString()).toBe('');
    const source = openFile(path);
    const { file } = openBinary(source, 'kept.o');
    const decoder = file && (await decoderOf(file));
    const found = file && decoder ? tablesOf(file, decoder) : [];
    source.close();
    rmSync(dirname(path), { recursive: true });
    expect([cpu, ...found.map(({ name, table }) => `${name}: ${table.targets.length}, ${table.bound}`)]).toEqual([
      cpu,
      'kept: 4, compare',
    ]);
  }
});
