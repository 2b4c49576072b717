// ELF files behind a script's head: what the kernel makes of them, that they are read and edited as what they are, and
// that there and back again nothing changes.

import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { recipes } from '../../fixtures/recipes.ts';
import { sourceOf } from '../../shared/base/bytes.ts';
import { textOf } from '../../shared/base/log.ts';
import { decode } from '../../shared/decode/file.ts';
import { decodeBehind } from '../../shared/decode/behind.ts';
import { isBinary, openBinary } from '../../shared/engine.ts';
import { textOf as listingText } from '../../shared/listing/listing.ts';
import { overview } from '../../shared/listing/overview.ts';
import { factsOf } from '../../shared/edit/facts.ts';
import { editTo } from '../support/checkEdit.ts';
import { canRun } from '../support/checkImage.ts';
import { fixturePath } from '../support/fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'elfsmith-shebang-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));
const program = fixturePath('x86_64-gcc-hello-pie');

/** One of each CPU, class and byte order. */
const linked = recipes
  .map(({ name }) => name)
  .filter(
    (name) =>
      existsSync(fixturePath(name)) &&
      /hello-pie$|hello$|lines\.so$|nosections$|gcc-libfoo\.so$|^(arm|i386|mips|aarch64|s390x)[^.]*\.so$/.test(name),
  );

test.each(linked)('%s there and back again', (name) => {
  const path = fixturePath(name);
  expect(editTo(path, at('script'), '--shebang /bin/true').messages).toEqual([]);
  const [bytes, before] = [readFileSync(at('script')), decode(sourceOf(readFileSync(path)))];
  const { head, segments, sections } = decodeBehind(sourceOf(bytes));
  expect(head).toMatchObject({ line: '/bin/true', isTranslated: true, size: bytes.length - before.bytes.size });
  expect([segments, sections]).toEqual([before.segments, before.sections]);
  // The rows as they are in the file: addresses and offsets as mmap wants them, counted from its start.
  const start = head?.size ?? 0;
  const own = decode(sourceOf(bytes.subarray(start)));
  expect(own.header.segmentOffset).toBe(before.header.segmentOffset + start);
  const whole = Buffer.concat([bytes.subarray(start, start + 64), bytes.subarray(64)]);
  const outer = decode(sourceOf(whole)).segments.filter(({ type, fileSize }) => type === 1 && fileSize > 0);
  expect(outer.map(({ offset, address, align }) => (address - offset) % align === 0)).toEqual(outer.map(() => true));
  editTo(at('script'), at('back'), '--no-shebang');
  expect(readFileSync(at('back')).equals(readFileSync(path))).toBe(true);
});

test('an edited script is the script of an edited file', () => {
  const rpath = '--set-rpath /opt/lib --add-needed libm.so.6';
  editTo(program, at('script'), '--shebang /bin/true');
  editTo(at('script'), at('one'), rpath);
  editTo(program, at('edited'), rpath);
  editTo(at('edited'), at('other'), '--shebang /bin/true');
  expect(readFileSync(at('one')).equals(readFileSync(at('other')))).toBe(true);
  editTo(at('one'), at('same'), '--shebang /bin/true');
  expect(readFileSync(at('same')).equals(readFileSync(at('one')))).toBe(true);
});

test.skipIf(!canRun)('the kernel starts what the line names, with its argument and the file', () => {
  editTo(program, at('script'), '--shebang=/bin/echo');
  chmodSync(at('script'), 0o755);
  const { stdout } = spawnSync(at('script'), ['more'], { encoding: 'utf8' });
  expect(stdout).toBe(`${at('script')} more\n`);
});

/** What is read of a script with bytes behind it. */
function readOf(head: string, bytes: Uint8Array = readFileSync(program)): string {
  const source = sourceOf(Buffer.concat([Buffer.from(head, 'latin1'), bytes]));
  if (!isBinary(source)) return 'no ELF file';
  const { file, view } = openBinary(source, 'script');
  const said = file?.log.diagnostics.map(textOf) ?? [];
  return `${said.join()}; listed: ${said.every((text) => listingText(overview(view)).includes(text))}`;
}

test('heads of all kinds', () => {
  const big = '\0'.repeat(2 ** 20);
  const read = {
    short: readOf('#!/bin/sh\nexit\n'),
    page: readOf('#!/bin/sh\n'.padEnd(4096, '#')),
    'no line': readOf('#!'),
    'first letters of one before': readOf('#!/bin/sh\n\x7fELF\x02\x01\x01'.padEnd(100, '\0')),
    'too far': readOf(`#!/bin/sh\n${big}`),
    'at two MiB': readOf(`#!/bin/sh\n${big}${big}`.slice(0, 2 ** 21)),
    'other beginning': readOf('# /bin/sh\n'),
    'cut off': readOf('#!/bin/sh\n', readFileSync(program).subarray(0, 40)),
    'no file': readOf('#!/bin/sh\n', new Uint8Array(0)),
  };
  expect(read).toMatchInlineSnapshot(`
    {
      "at two MiB": "the ELF file begins at 0x200000, behind a script's head: #!/bin/sh; listed: true",
      "cut off": "no ELF file",
      "first letters of one before": "the ELF file begins at 0x64, behind a script's head: #!/bin/sh; listed: true",
      "no file": "no ELF file",
      "no line": "the ELF file begins at 0x2, behind a script's head: #!; listed: true",
      "other beginning": "no ELF file",
      "page": "the ELF file begins at 0x1000, behind a script's head: #!/bin/sh; listed: true",
      "short": "the ELF file begins at 0xf, behind a script's head: #!/bin/sh; listed: true",
      "too far": "no ELF file",
    }
  `);
});

test('a script of others stays, and what is refused', () => {
  const head = '#!/bin/sh\necho no\n';
  writeFileSync(at('archive'), Buffer.concat([Buffer.from(head), readFileSync(program)]));
  expect(factsOf(sourceOf(readFileSync(at('archive')))).shebang).toBe('/bin/sh');
  editTo(program, at('edited'), '--set-rpath /opt');
  editTo(at('archive'), at('out'), '--set-rpath /opt');
  expect(readFileSync(at('out')).equals(Buffer.concat([Buffer.from(head), readFileSync(at('edited'))]))).toBe(true);
  const refused = [
    editTo(at('archive'), at('out'), '--no-shebang'),
    editTo(at('archive'), at('out'), '--shebang /bin/true'),
    editTo(program, at('out'), '--no-shebang'),
    editTo(program, at('out'), '--shebang bin/true'),
    editTo(program, at('out'), `--shebang /${'long/'.repeat(60)}`),
    editTo(program, at('out'), `--shebang /a\nb`),
  ];
  expect(refused.map(({ messages }) => messages.join()).join('\n')).toMatchInlineSnapshot(`
    "error: --no-shebang: it lies behind a script, which would be lost
    error: --shebang: it lies behind a script, which would be lost
    error: --no-shebang: nothing is before the ELF file
    error: --shebang: 'bin/true' is no absolute path: which program it is would depend
    error: --shebang: the line has 304 bytes, of which the kernel reads 256
    error: --shebang: a line has no end within"
  `);
});
