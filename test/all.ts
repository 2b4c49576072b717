// `npm test` and `npm run check` (`--fast`): every check of the project in one go, and a closing line with their
// numbers.
// A step that is not a test runner counts as one test. With CI=true in the environment a skipped test is a failure.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly fast?: boolean;
  readonly report?: string;
}
interface Count {
  passed: number;
  failed: number;
  skipped: number;
}
/** What we read of vitest's JSON report. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** Tests that take their time: left out of `npm run check`. */
const slow = [
  'test/properties/**',
  'test/oracle/**',
  'test/ir/**',
  'test/merge/**',
  'test/shim.test.ts',
  'test/loader/**',
];

const reporters = (report: string): string[] => [
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
];

/** In this order; `fast` steps are those of `npm run check`, and `report` is where a test runner leaves its numbers. */
const steps: readonly Step[] = [
  { name: 'types of everything', command: ['tsc'], fast: true },
  { name: 'types of the engine, which knows no platform', command: ['tsc', '-p', 'shared'], fast: true },
  { name: 'types of the page of the map', command: ['tsc', '-p', 'client/map'], fast: true },
  { name: 'types of the editor tests', command: ['tsc', '-p', 'test/editor'], fast: true },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'], fast: true },
  { name: 'format', command: ['oxfmt', '--check'], fast: true },
  { name: 'bundles', command: ['node', 'esbuild.mjs'] },
  ...(process.argv.includes('--fast')
    ? [
        {
          name: 'fast tests',
          command: [
            'vitest',
            'run',
            ...reporters('out/tests.json'),
            ...slow.flatMap((pattern) => ['--exclude', pattern]),
          ],
          fast: true,
          report: 'out/tests.json',
        },
      ]
    : [{ name: 'tests', command: ['vitest', 'run', ...reporters('out/tests.json')], report: 'out/tests.json' }]),
  { name: 'package without warnings', command: ['node', 'tools/package.ts'] },
  {
    name: 'tests in the real editor',
    command: ['vitest', 'run', '--config', 'test/editor/vitest.config.ts', ...reporters('out/editor.json')],
    report: 'out/editor.json',
  },
];

const total: Count = { passed: 0, failed: 0, skipped: 0 };
for (const step of steps.filter(({ fast }) => fast === true || !process.argv.includes('--fast'))) {
  const count = run(step);
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += count[key];
}
const isFailure = total.failed > 0 || (process.env['CI'] === 'true' && total.skipped > 0);
process.exitCode = isFailure ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);

function run({ name, command: [program = '', ...list], report }: Step): Count {
  console.log(`\n── ${name}`);
  if (report !== undefined) rmSync(report, { force: true });
  const start = Date.now();
  const { status, error } = spawnSync(program, list, { stdio: 'inherit' });
  if (error) console.error(error.message);
  const isGood = status === 0;
  console.log(`${isGood ? 'ok' : 'FAILED'}: ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  if (report !== undefined && existsSync(report)) return countOf(report, isGood);
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 };
}

/**
 * A file that could not be loaded has no tests to count, and an error outside of tests neither: each is one failure
 * more.
 */
function countOf(report: string, isGood: boolean): Count {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }: Report = JSON.parse(
    readFileSync(report, 'utf8'),
  ) as Report;
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = numFailedTests + unloaded;
  return {
    passed: numPassedTests,
    failed: isGood ? failed : Math.max(failed, 1),
    skipped: numPendingTests + numTodoTests,
  };
}
