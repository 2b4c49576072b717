// `npm start [-- PATH] [--code] [--port N]`: builds the extension and opens it in a real VS Code workbench with PATH or
// a folder of sample ELF files.
import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CodeServer } from '../test/editor/codeServer.ts';
import { makeStartSamples } from './samples.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { code: { type: 'boolean' }, port: { type: 'string' } },
});
const [path] = positionals;
const target = path === undefined ? samples() : resolve(process.env['INIT_CWD'] ?? '.', path);
if (values.code) openInCode(target);
else await openInWorkbench(target);

function samples(): string {
  const folder = resolve('out/samples');
  makeStartSamples(folder);
  return folder;
}

function openInCode(file: string): void {
  execFileSync('npm', ['run', 'build'], { stdio: 'inherit' });
  const words = [`--extensionDevelopmentPath=${process.cwd()}`, file];
  const { error, status } = spawnSync('code', words, { stdio: 'inherit' });
  if (error)
    console.error(`code does not start (${error.message}); without --code the workbench that comes with npm is used.`);
  process.exitCode = error ? 1 : (status ?? 1);
}

async function openInWorkbench(file: string): Promise<void> {
  execFileSync('npm', ['run', 'package', '--silent'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const isFolder = statSync(file).isDirectory();
  const options = { folder: isFolder ? file : dirname(file), extension: 'out/elfsmith.vsix' };
  const server = await CodeServer.start(values.port ? { ...options, port: Number(values.port) } : options);
  const address = new URL(server.address);
  address.searchParams.set('folder', server.folder);
  if (!isFolder)
    address.searchParams.set('payload', JSON.stringify([['openFile', `vscode-remote://${address.host}${file}`]]));
  console.log(`\n  Elfsmith in VS Code:  ${address.href}\n\n  Ctrl+C ends it.`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void server.stop().then(() => process.exit(0)));
}
