// What a user waits for before anything happens: the command line on a small file, and Node alone as the floor.

import { compete, elfsmith, isThere } from './support.ts';

const file = '/usr/bin/true';

export async function startUp(): Promise<void> {
  const floor = { name: 'node -e 0', run: [process.execPath, '-e', '0'] as [string, ...string[]] };
  await compete({
    topic: 'Start of the command line: --version',
    ours: elfsmith('--version'),
    peers: [floor],
    rounds: 11,
  });
  const topic = `Listing of ${file}`;
  if (!isThere(file, topic)) return;
  await compete({
    topic,
    ours: elfsmith('list', file),
    peers: [
      floor,
      { name: 'readelf -aW', run: ['readelf', '-aW', file] },
      { name: 'eu-readelf -a', run: ['eu-readelf', '-a', file] },
    ],
    rounds: 11,
  });
}
