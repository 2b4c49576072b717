// Names of stripped files from elsewhere: .gnu_debugdata, and files of separate debug information where gdb looks for
// them.

import { describe, expect, test } from 'vitest';
import { checkDebugFile, labelNames, printNames } from './support/checkDebugSymbols.ts';
import { checkDefinition, checkHover } from './support/checkFeatures.ts';

const [stripped, linked, debug] = ['x86_64-gcc-hello-stripped', 'x86_64-gcc-hello-debuglink', 'x86_64-gcc-hello.debug'];
const name = debug;
const byId = '/usr/lib/debug/.build-id/14/575392665664cc988b5f5496fb4b4cc3e1b44b.debug';

describe('.gnu_debugdata', () => {
  test('its symbols name addresses', () =>
    expect(printNames('x86_64-gcc-hello-debugdata', [0x1159, 0x1160, 0x1182, 0x11a0])).toMatchInlineSnapshot(`
    "0x1159 byCount
    0x1160 byCount+0x7
    0x1182 prepare
    0x11a0 main+0xf"
  `));
  test('without it there are no names', () => expect(printNames(stripped, [0x1159])).toBe('0x1159 .text+0xe9'));
  test('hover and definition lead to its table', () => {
    expect(checkHover('x86_64-gcc-hello-debugdata', 'debugdata: $0prepare')).toMatchInlineSnapshot(`
      "debugdata: 6  0x1182    15  FUNC    LOCAL   DEFAULT     .text    «prepare»
      **st_name** — offset of the name in the string table

      \`prepare\`

      Function \`prepare\`, defined here.  
      At address 0x1182, 15 bytes, in section 15 \`.text\`, file offset 0x1182.

      *gABI Symbol Table*"
    `);
    expect(checkDefinition('x86_64-gcc-hello-debugdata', 'init_array: $0prepare')).toMatchInlineSnapshot(
      `"debugdata: 6  0x1182    15  FUNC    LOCAL   DEFAULT     .text    «prepare»"`,
    );
  });
  test('files that are made of it have the names', () =>
    expect(labelNames('x86_64-gcc-hello-debugdata')).toEqual(expect.arrayContaining(['prepare', 'byCount', 'main'])));
  test.each([
    ['the magic', 0, 'no xz stream'],
    ['the data', 400, 'a match reaches before the beginning'],
  ])('damaged in %s', (_, at, problem) => expect(printNames('x86_64-gcc-hello-debugdata', [], at)).toContain(problem));
});

describe('files of debug information', () => {
  const check = (files: Parameters<typeof checkDebugFile>[1], path = '/usr/bin/hello', root?: string) =>
    expect(checkDebugFile(linked, files, path, root));
  test('by build-id', () => check({ [byId]: debug }).toBe(`${byId} by its build-id: prepare`));
  test('beside it', () =>
    check({ [`/usr/bin/${name}`]: debug }).toBe(
      `/usr/bin/${name} by .gnu_debuglink, with the right checksum: prepare`,
    ));
  test('in .debug', () =>
    check({ [`/usr/bin/.debug/${name}`]: debug }).toContain(`/usr/bin/.debug/${name} by .gnu_debuglink`));
  test('in the folder of debug files', () =>
    check({ [`/usr/lib/debug/usr/bin/${name}`]: debug }).toContain(`/usr/lib/debug/usr/bin/${name} by .gnu_debuglink`));
  test('beside what a symbolic link leads to', () =>
    check({ '/opt/hello': linked, [`/opt/.debug/${name}`]: debug, '/usr/bin/hello': { link: '/opt/hello' } }).toContain(
      `/opt/.debug/${name} by .gnu_debuglink`,
    ));
  test('in another system', () =>
    check({ [`/root2${byId}`]: debug, [byId]: stripped }, '/root2/usr/bin/hello', '/root2').toBe(
      `${byId} by its build-id: prepare`,
    ));
  test("another file's, by its checksum", () =>
    check({ [`/usr/bin/${name}`]: linked }).toBe(
      `/usr/bin/${name} not its own: its checksum is not the one in .gnu_debuglink: no names`,
    ));
  test("another file's, by its build-id", () =>
    check({ [byId]: 'x86_64-gcc-libfoo.so' }).toContain('not its own: its build-id is '));
  test('the right one counts, though another has the name', () =>
    check({ [`/usr/bin/${name}`]: linked, [`/usr/bin/.debug/${name}`]: debug }).toContain(
      `/usr/bin/.debug/${name} by`,
    ));
  test('no ELF file', () => check({ [byId]: { text: 'hello' } }).toBe(`${byId} no ELF file: no names`));
  test('none', () => check({}).toBe('none'));
  test('a file with its own symbols needs none', () =>
    expect(checkDebugFile('x86_64-gcc-hello-pie', { [byId]: debug }, '/usr/bin/hello')).toBe('none'));
});
