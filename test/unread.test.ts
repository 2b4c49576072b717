// What the listing says is not read: of all fixtures the tables that no block shows, and the files that have them.

import { expect, test } from 'vitest';
import { openFile } from '../server/host/hostNode.ts';
import { decode } from '../shared/decode/file.ts';
import type { Sink } from '../shared/listing/block.ts';
import { blocksOf } from '../shared/listing/contents.ts';
import { fixtureNames, fixturePath } from './support/fixtures.ts';

/** The rows of the block, without offset and size. */
function unread(name: string): string[] {
  const source = openFile(fixturePath(name));
  try {
    const file = decode(source);
    const block =
      file.bytes.string(1, 3) === 'ELF' ? blocksOf(file, name).find(({ id }) => id === 'unread') : undefined;
    return Array.from({ length: block?.count ?? 0 }, (_, row) => {
      const cells: string[] = [];
      const sink: Sink = { cell: (text) => cells.push(text) };
      for (const column of block?.columns.slice(2) ?? []) column.put(sink, row);
      return cells.join(' · ');
    });
  } finally {
    source.close();
  }
}

test('tables that are not read', () => {
  const found = new Map<string, string[]>();
  for (const name of fixtureNames) for (const row of unread(name)) found.set(row, [...(found.get(row) ?? []), name]);
  expect(
    [...found]
      .map(([row, names]) => `${row}: ${names.length > 3 ? `${names.length} files` : names.join(' ')}`)
      .toSorted()
      .join('\n'),
  ).toMatchInlineSnapshot(`
    ".ARM.exidx · ARM_EXIDX · not read: index of the unwind tables: 8 files
    .MIPS.options · MIPS_OPTIONS · not read: options of the object: 6 files
    .init_array · INIT_ARRAY · not read: addresses of functions called at start: avr-clang14-bare.o msp430-clang14-bare.o
    .llvm_addrsig · LLVM_ADDRSIG · not read: symbols whose address matters: not to be folded: 28 files
    .reginfo · MIPS_REGINFO · not read: registers used: 9 files
    segment 10 · EXIDX · not read: unwind tables: arm-clang14-libbare-nosections.so
    segment 10 · REGINFO · not read: registers used: mips-clang14-libbare-nosections.so"
  `);
});
