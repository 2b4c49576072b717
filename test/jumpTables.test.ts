// Jumps through tables: of every CPU that they are followed on, beside relocations and beside what compilers write.

import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { codeRegionsOf, mappingsIn } from '../shared/decode/code/functions.ts';
import { decodePiece } from '../shared/disassemble/code.ts';
import { compareFile, compareSource, tablesOf } from './oracle/jumpTables.ts';
import { decoderOf } from './support/checkCode.ts';
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
