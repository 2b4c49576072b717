// How fast a big file opens: header, segments, sections, first rows of the rest. 297 MB, of which only the tables
// should be read.

import { compete, elfsmith, isThere } from './support.ts';

const file = '/usr/lib/chromium/chromium';

export async function overview(): Promise<void> {
  const topic = `Overview of ${file}`;
  if (!isThere(file, topic)) return;
  await compete({
    topic,
    ours: elfsmith('list', file),
    peers: [
      { name: 'readelf -hlSd', run: ['readelf', '-hlSdW', file] },
      { name: 'eu-readelf -hlSd', run: ['eu-readelf', '-hlSd', file] },
      { name: 'llvm-readelf -hlSd', run: ['llvm-readelf', '-hlSd', file] },
    ],
  });
}
