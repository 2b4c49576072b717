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
  for (const name of ['sources', 'lists/partial', 'cache/archives/partial'])
    mkdirSync(join(folder, name), { recursive: true });
  const release = readFileSync(debian, 'utf8')
    .split('\n\n')
    .filter((archive) => !archive.includes('-security'))
    .join('\n\n');
  writeFileSync(join(folder, 'sources/debian.sources'), release.replaceAll(/^Types:.*$/gm, 'Types: deb-src'));
  const file = join(folder, 'apt.conf');
  writeFileSync(
    file,
    `Dir::Etc::sourcelist "/dev/null";\nDir::Etc::sourceparts "${folder}/sources";\nDir::State::lists "${folder}/lists";\nDir::Cache "${folder}/cache";\nAPT::Sandbox::User "root";\n`,
  );
  return file;
}
