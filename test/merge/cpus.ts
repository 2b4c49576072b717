// `node tools/setup.mjs --needs test test/merge/cpus.ts [CPU…] [--only WORDS]`: every rule of merging on every CPU:
// programs built with Debian's cross compilers, run by qemu, merged, and run again; `native` is this machine. Ends with
// the count.

import { casesOf, runCase } from '../support/cpuCases.ts';
import { isThere, machines } from '../support/foreignMachines.ts';

const words = process.argv.slice(2);
const at = words.indexOf('--only');
const [only = ''] = at < 0 ? [] : words.splice(at, 2).slice(1);
let [good, bad] = [0, 0];
for (const machine of [undefined, ...machines]) {
  const { cpu, libc } = machine ?? { cpu: 'native', libc: 'glibc' as const };
  const title = `${cpu} ${libc}`;
  if (words.length > 0 && !words.some((word) => word === cpu || word === title)) continue;
  if (machine && !isThere(machine)) {
    console.log(`${title}: skipped: needs ${Object.values(machine.compilers).join(', ')} and ${machine.qemu}`);
    continue;
  }
  for (const one of casesOf({ cpu, libc }).filter(([name]) => name.includes(only))) {
    const problem = problemOf(() => runCase(machine, one));
    if (problem === undefined) good++;
    else bad++;
    console.log(`${title}: ${one[0]}: ${problem ?? 'same'}`);
  }
}
console.log(`${good} same, ${bad} not`);
process.exitCode = bad === 0 ? 0 : 1;

/** What is wrong with a case. */
function problemOf(run: () => string): string | undefined {
  try {
    const said = run();
    return said.startsWith('refused') ? said : undefined;
  } catch (error) {
    // What was compared, where a test would show it.
    const { actual, expected } = error as { actual?: unknown; expected?: unknown };
    return actual === undefined ? String(error) : `${JSON.stringify(actual)}\n  before ${JSON.stringify(expected)}`;
  }
}
