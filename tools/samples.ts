// The folder of samples that `npm start` opens, the tutorial walks through and `npm run pictures` takes pictures of.
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';

const prebuilt = 'fixtures/prebuilt';

/** Path in the folder → the fixture that it is a copy of. */
const tutorial: Record<string, string> = {
  'tutorial/hello': 'x86_64-gcc-hello-pie',
  // Its libfoo.so.1 is in no place where a dynamic linker looks, until a setting names the folder.
  'tutorial/usefoo': 'x86_64-gcc-usefoo',
  'tutorial/lib/libfoo.so.1': 'x86_64-gcc-libfoo.so',
};

/** Binaries that nearly every Linux machine has; those that are missing are left out. */
const machineSamples = [
  '/usr/bin/ls',
  '/usr/bin/bash',
  '/usr/bin/python3',
  '/usr/bin/git',
  '/usr/lib/ld-linux-x86-64.so.2',
  '/usr/lib/x86_64-linux-gnu/libc.so.6',
  '/usr/lib/x86_64-linux-gnu/libstdc++.so.6',
  '/usr/lib/x86_64-linux-gnu/libcrypto.so.3',
  '/usr/lib/x86_64-linux-gnu/crt1.o',
  '/usr/lib/ld-linux-aarch64.so.1',
  '/usr/lib/aarch64-linux-gnu/libc.so.6',
  '/usr/lib/aarch64-linux-gnu/libstdc++.so.6',
];

/** Makes the folder anew: small prebuilt fixtures as copies, the machine's own files as links, since some are big. */
export function makeStartSamples(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const each of ['machine', 'tutorial/lib']) mkdirSync(join(folder, each), { recursive: true });
  for (const [path, fixture] of Object.entries(tutorial)) copyFileSync(join(prebuilt, fixture), join(folder, path));
  cpSync(prebuilt, join(folder, 'fixtures'), { recursive: true });
  for (const file of machineSamples) if (existsSync(file)) symlinkSync(file, join(folder, 'machine', basename(file)));
  const count = readdirSync(join(folder, 'machine')).length;
  console.log(`Samples: the tutorial's, ${count} binaries of this machine and our fixtures in ${folder}`);
}
