// Packages the extension as out/elfsmith.vsix and fails when the packager warns.
import { spawnSync } from 'node:child_process';

const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
const words = ['package', ...options, '--out', 'out/elfsmith.vsix'];
const { status, stdout, stderr } = spawnSync('vsce', words, { encoding: 'utf8' });
process.stdout.write(stdout + stderr.replaceAll(/^npm warn .*\n/gm, ''));
process.exitCode = status !== 0 || /WARNING/.test(stdout + stderr) ? 1 : 0;
