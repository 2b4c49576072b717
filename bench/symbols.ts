// All dynamic symbols of a big library as text, with versions and demangled names.

import { compete, elfsmith, isThere } from './support.ts';

const file = '/usr/lib/x86_64-linux-gnu/libLLVM-14.so.1';

export async function symbols(): Promise<void> {
  const topic = `Dynamic symbols of ${file}`;
  if (!isThere(file, topic)) return;
  await compete({
    topic,
    ours: elfsmith('list', file, '--all', '--table', 'dynsym'),
    peers: [
      { name: 'eu-readelf -s', run: ['eu-readelf', '--symbols=.dynsym', file] },
      { name: 'readelf --dyn-syms -C', run: ['readelf', '--dyn-syms', '-W', '-C', file] },
      { name: 'nm -D -C', run: ['nm', '-D', '-C', file] },
    ],
  });
}
