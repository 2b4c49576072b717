// Packages the extension as out/elfsmith.vsix and fails when the packager warns, or when it has become big.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';

/** Bytes of the package without the disassemblers, which are WebAssembly. */
const mostBytes = 3_000_000;

/**
 * README.md as the extension's own page in the editor: that shows pictures of https addresses only, and the project has
 * none, so that each would be a broken one.
 */
function pageOfExtension(): string {
  const readme = readFileSync('README.md', 'utf8');
  const walkthrough = 'Pictures are in the walkthrough: *Welcome: Open Walkthrough…*, then *Elfsmith*.\n\n';
  return readme.replaceAll(/^ *!\[.*\]\(.*\)\n\n/gm, '').replace('- **Read.**', `${walkthrough}- **Read.**`);
}

const page = 'out/page/README.md';
mkdirSync('out/page', { recursive: true });
writeFileSync(page, pageOfExtension());
const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
const output = 'out/elfsmith.vsix';
const words = ['package', ...options, '--readme-path', page, '--out', output];
const { status, stdout, stderr } = spawnSync('vsce', words, { encoding: 'utf8' });
process.stdout.write(stdout + stderr.replaceAll(/^npm warn .*\n/gm, ''));
process.exitCode = status !== 0 || /WARNING/.test(stdout + stderr) || isTooBig() ? 1 : 0;

function isTooBig(): boolean {
  const modules = readdirSync('out/server').filter((name) => name.endsWith('.wasm'));
  const packed = modules.map((name) => deflateRawSync(readFileSync(`out/server/${name}`), { level: 9 }).length);
  const size = statSync(output).size - packed.reduce((sum, each) => sum + each, 0);
  console.log(`${size} bytes without the disassemblers, of ${mostBytes} allowed`);
  return size > mostBytes;
}
