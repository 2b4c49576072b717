// `npm start [-- PATH] [--code] [--port N]`: builds the extension and opens it in a real VS Code workbench with PATH or
// a folder of sample ELF files.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CodeServer } from '../test/editor/codeServer.ts';

/** Binaries that nearly every Linux machine has; those that are missing are left out. */
const machineSamples = [
  '/usr/bin/ls',
  '/usr/bin/bash',
  '/usr/bin/python3',
  '/usr/bin/git',
  ...[
    'ld-linux-x86-64.so.2',
    'x86_64-linux-gnu/libc.so.6',
    'x86_64-linux-gnu/libstdc++.so.6',
    'x86_64-linux-gnu/libcrypto.so.3',
    'x86_64-linux-gnu/crt1.o',
    'ld-linux-aarch64.so.1',
    'aarch64-linux-gnu/libc.so.6',
    'aarch64-linux-gnu/libstdc++.so.6',
  ].map((name) => `/usr/lib/${name}`),
];

const {
  values,
  positionals: [path],
} = parseArgs({ allowPositionals: true, options: { code: { type: 'boolean' }, port: { type: 'string' } } });
const target = path === undefined ? samples() : resolve(process.env['INIT_CWD'] ?? '.', path);
if (values.code) openInCode(target);
else await openInWorkbench(target);

/** Small prebuilt fixtures as copies, the machine's own as links: some are big. */
function samples(): string {
  const folder = resolve('out/samples');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'machine'), { recursive: true });
  if (existsSync('fixtures/prebuilt')) cpSync('fixtures/prebuilt', join(folder, 'fixtures'), { recursive: true });
  for (const file of machineSamples) if (existsSync(file)) symlinkSync(file, join(folder, 'machine', basename(file)));
  console.log(
    `Samples: ${readdirSync(join(folder, 'machine')).length} binaries of this machine and our fixtures in ${folder}`,
  );
  return folder;
}

function openInCode(file: string): void {
  execFileSync('npm', ['run', 'build'], { stdio: 'inherit' });
  const { error, status } = spawnSync('code', [`--extensionDevelopmentPath=${process.cwd()}`, file], {
    stdio: 'inherit',
  });
  if (error)
    console.error(`code does not start (${error.message}); without --code the workbench that comes with npm is used.`);
  process.exitCode = error ? 1 : (status ?? 1);
}

async function openInWorkbench(file: string): Promise<void> {
  execFileSync('npm', ['run', 'package', '--silent'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const isFolder = statSync(file).isDirectory();
  const server = await CodeServer.start({
    folder: isFolder ? file : dirname(file),
    extension: 'out/elfsmith.vsix',
    ...(values.port && { port: Number(values.port) }),
  });
  const address = new URL(server.address);
  address.searchParams.set('folder', server.folder);
  if (!isFolder)
    address.searchParams.set('payload', JSON.stringify([['openFile', `vscode-remote://${address.host}${file}`]]));
  console.log(`\n  Elfsmith in VS Code:  ${address.href}\n\n  Ctrl+C ends it.`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void server.stop().then(() => process.exit(0)));
}
