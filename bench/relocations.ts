// All relocations of a big program as text: 1.1 million of them, each with its symbol and what lies at both ends.

import { compete, elfsmith, isThere } from './support.ts';

const files: readonly (readonly [file: string, ...tables: string[]])[] = [
  ['/usr/lib/chromium/chromium', 'rela.dyn', 'rela.plt'],
  ['/usr/lib/x86_64-linux-gnu/libLLVM-14.so.1', 'rela.dyn', 'rela.plt'],
];

export async function relocations(): Promise<void> {
  for (const [file, ...tables] of files) {
    const topic = `Relocations of ${file}`;
    if (!isThere(file, topic)) continue;
    await compete({
      topic,
      ours: elfsmith('list', file, '--all', ...tables.flatMap((table) => ['--table', table])),
      peers: [
        { name: 'eu-readelf -r', run: ['eu-readelf', '-r', file] },
        { name: 'readelf -rW', run: ['readelf', '-rW', file] },
        { name: 'llvm-readelf -r', run: ['llvm-readelf', '-r', file] },
      ],
      rounds: 3,
    });
  }
}
