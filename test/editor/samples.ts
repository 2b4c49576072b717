// The folder that the editor tests open: small prebuilt fixtures under the names a person would give them, and files
// that only look like ELF.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const prebuilt = resolve('fixtures/prebuilt');

/** Path in the folder → the fixture that it is a copy of. */
const copies: Record<string, string> = {
  'libfoo.so': 'x86_64-gcc-libfoo.so',
  'libshapes.so.1': 'x86_64-gxx-libshapes.so',
  'objects.a': 'gnu.a',
  'bin/hello': 'x86_64-gcc-hello-pie',
  'bin/mips': 'mips64el-clang14-bare',
  core: 'x86_64-core',
  // Its libfoo.so.1 is in no place where a dynamic linker looks, until a setting names the folder.
  'bin/usefoo': 'x86_64-gcc-usefoo',
  'lib/libfoo.so.1': 'x86_64-gcc-libfoo.so',
};

/** Makes the folder anew and gives its path. */
export function makeSamples(name: string): string {
  const folder = resolve('out/editor', name);
  rmSync(folder, { recursive: true, force: true });
  // The editor misses settings that come together with their folder, once in fifteen times.
  for (const subfolder of ['.vscode', 'bin', 'lib']) mkdirSync(join(folder, subfolder), { recursive: true });
  for (const [path, fixture] of Object.entries(copies)) copyFileSync(join(prebuilt, fixture), join(folder, path));
  writeFileSync(join(folder, 'notes.txt'), 'only text\n');
  writeFileSync(join(folder, 'second.txt'), 'more text\n');
  writeFileSync(join(folder, 'linkerscript.so'), '/* GNU ld script */\nGROUP ( libfoo.so )\n');
  // An ELF header that promises tables that are not there.
  writeFileSync(join(folder, 'broken.so'), readFileSync(join(folder, 'libfoo.so')).subarray(0, 100));
  return folder;
}
