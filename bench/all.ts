// `npm run bench [TOPIC…]`: every benchmark, or the named ones. Times are medians of whole processes, memory the
// largest peak; ours and the peers' runs alternate.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { code } from './code.ts';
import { merge } from './merge.ts';
import { plugins } from './plugins.ts';
import { overview } from './overview.ts';
import { relocations } from './relocations.ts';
import { server } from './server.ts';
import { startUp } from './startUp.ts';
import { symbols } from './symbols.ts';

const topics: Readonly<Record<string, () => Promise<void>>> = {
  startUp,
  overview,
  relocations,
  symbols,
  server,
  code,
  merge,
  plugins,
};
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in topics));
if (unknown.length > 0)
  throw new Error(`no benchmark ${unknown.join(', ')}; there are ${Object.keys(topics).join(', ')}`);

execFileSync(process.execPath, ['esbuild.mjs', '--production'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  stdio: ['ignore', 'ignore', 'inherit'],
});
for (const [name, run] of Object.entries(topics)) if (wanted.length === 0 || wanted.includes(name)) await run();
