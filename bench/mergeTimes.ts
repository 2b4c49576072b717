// A process that merges one program with all it needs, again and again: `node bench/mergeTimes.ts TARGET ROUNDS
// [--self-contained]` prints milliseconds as JSON. The first is what a command line's user waits for, start-up aside;
// the others are what an editor's user waits for, whose language server is warm. The engine alone: files are read, the
// output's bytes are made and dropped.

import { nodeFiles } from '../server/host/filesNode.ts';
import { planMerge } from '../shared/merge/planMerge.ts';

const [target = '', rounds = '1', way] = process.argv.slice(2);
const isWhole = way === '--self-contained';
const times = Array.from({ length: Number(rounds) }, () => {
  const start = performance.now();
  const plan = planMerge(nodeFiles, {
    version: '0',
    target,
    sources: [],
    needed: true,
    libc: isWhole,
    interpreter: isWhole,
    only: [],
    except: [],
    closed: false,
  });
  if (!plan.file) throw new Error(`${target} is refused`);
  plan.file.write({ write: () => undefined });
  return performance.now() - start;
});
process.stdout.write(JSON.stringify(times));
