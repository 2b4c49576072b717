// Packages the extension as out/elfsmith.vsix and fails when the packager warns.
import { spawnSync } from 'node:child_process';

const { status, stdout, stderr } = spawnSync(
  'vsce',
  [
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '--out',
    'out/elfsmith.vsix',
  ],
  { encoding: 'utf8' },
);
process.stdout.write(stdout + stderr.replaceAll(/^npm warn .*\n/gm, ''));
process.exitCode = status !== 0 || /WARNING/.test(stdout + stderr) ? 1 : 0;
