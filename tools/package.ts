// Packages the extension as out/elfsmith.vsix and fails when the packager warns, or when it has become big.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';

/** Bytes of the package without the disassemblers, which are WebAssembly. */
const mostBytes = 3_000_000;

/**
 * The beginning of README.md as the extension's own page in the editor, whose reader has the extension. That page
 * shows pictures of https addresses only, also none that stand in the text as data, and the project has no address:
 * each would be a broken one. Links to files lead nowhere.
 */
function pageOfExtension(): string {
  const [beginning = ''] = readFileSync('README.md', 'utf8').split('## Try it');
  return `${beginning.replaceAll(/^ *!\[.*\]\(.*\)\n\n/gm, '').replaceAll(/\[([^\]]*)\]\((?!https:)[^)]*\)/g, '$1')}
## Begin

Click on a \`.so\`, an \`.o\` or a program in the Explorer. *Welcome: Open Walkthrough…*, then *Elfsmith*, shows
in six steps with pictures what there is.

No telemetry, no network. Licence: 0BSD, do what you like.
`;
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
