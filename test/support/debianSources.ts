// Where the sources of Debian's packages come from.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The sources that Debian's packages are made of are found where its packages are. */
const debian = '/etc/apt/sources.list.d/debian.sources';

/**
 * A configuration of apt for these commands alone, so that the machine's stays as it is. Without the security archive:
 * mirrors of that hold packages whose sources they lack.
 */
export function configureApt(folder: string): string {
  const release = readFileSync(debian, 'utf8')
    .split('\n\n')
    .filter((archive) => !archive.includes('-security'))
    .join('\n\n');
  return configure(folder, release.replaceAll(/^Types:.*$/gm, 'Types: deb-src'));
}

/**
 * The same for packages of another release or CPU, as on a machine where none is installed yet: from the archive that
 * the machine's packages come from.
 */
export function configureAptFor(folder: string, suite: string, architecture: string): string {
  const [release = ''] = readFileSync(debian, 'utf8').split('\n\n');
  const status = join(folder, 'status');
  const file = configure(
    folder,
    release.replace(/^Suites:.*$/m, `Suites: ${suite}`),
    `Dir::State "${folder}";\nDir::State::status "${status}";\nAPT::Architecture "${architecture}";\nAPT::Architectures { "${architecture}"; };\nAPT::Install-Recommends "false";\nAcquire::Languages "none";\n`,
  );
  writeFileSync(status, '');
  return file;
}

/** Writes sources and a configuration of apt into a folder; gives the path of that. */
function configure(folder: string, sources: string, more = ''): string {
  for (const name of ['sources', 'lists/partial', 'cache/archives/partial'])
    mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'sources/debian.sources'), sources);
  const file = join(folder, 'apt.conf');
  writeFileSync(
    file,
    `Dir::Etc::sourcelist "/dev/null";\nDir::Etc::sourceparts "${folder}/sources";\nDir::State::lists "${folder}/lists";\nDir::Cache "${folder}/cache";\nAPT::Sandbox::User "root";\n${more}`,
  );
  return file;
}
