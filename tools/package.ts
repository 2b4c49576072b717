// Packages the extension as out/elfsmith.vsix and fails when the packager warns.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

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
const words = ['package', ...options, '--readme-path', page, '--out', 'out/elfsmith.vsix'];
const { status, stdout, stderr } = spawnSync('vsce', words, { encoding: 'utf8' });
process.stdout.write(stdout + stderr.replaceAll(/^npm warn .*\n/gm, ''));
process.exitCode = status !== 0 || /WARNING/.test(stdout + stderr) ? 1 : 0;
