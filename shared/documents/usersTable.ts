// The instructions that use something, as a table and as JSON: where each is, in which function, how it does.

import { counted, hex } from '../base/text.ts';
import { isRelocatable, placeOfKey } from '../decode/code/addresses.ts';
import { codeRegionAt, mappingsIn, namedAddress, pieceAt } from '../decode/code/functions.ts';
import type { ElfFile } from '../decode/file.ts';
import type { Decoder, Instruction } from '../disassemble/decoder.ts';
import type { Block } from '../listing/block.ts';
import { putPlaceName } from '../listing/naming.ts';
import type { PagingOptions, View } from '../listing/overview.ts';
import { type Subject, type User } from './users.ts';

/** The longest instruction of any CPU, in bytes (Intel SDM, 2.3.11). */
const longest = 15;

/** The instruction at a place, as its decoder reads it alone. */
function instructionAlone(file: ElfFile, decoder: Decoder, { from }: User): Instruction | undefined {
  const { address, section } = placeOfKey(file, from);
  const region = codeRegionAt(file, address, section);
  const piece = pieceAt(file, address, section);
  if (!region || !piece) return undefined;
  const mode = mappingsIn(file, piece).findLast(({ start }) => start <= address)?.what;
  const size = Math.min(longest, region.address + region.size - address);
  const code = file.bytes.copy(region.offset + (address - region.address), size);
  return decoder.decode(code, address, mode === 'thumb' ? mode : 'usual')[0];
}

/** A table of the users of something. @param name the file's */
export function usersView(
  file: ElfFile,
  decoder: Decoder,
  { name: used }: Subject,
  users: readonly User[],
  name: string,
  paging: PagingOptions,
): View {
  const user = (row: number): User => users[row] ?? { from: 0, way: 'calls' };
  const block: Block = {
    id: 'users',
    title: `Users of ${used} in ${name}`,
    note: counted(users.length, 'instruction'),
    count: users.length,
    columns: [
      {
        name: isRelocatable(file) ? 'in section' : 'address',
        isRight: true,
        meaning: 'where the instruction is',
        put: (out, row) => {
          const { address } = placeOfKey(file, user(row).from);
          if (isRelocatable(file)) out.cell(hex(address), 'offset');
          else out.cell(hex(address), 'address', 'address', address);
        },
      },
      { name: 'use', meaning: 'how it is used', put: (out, row) => out.cell(user(row).way, 'remark') },
      {
        name: 'instruction',
        meaning: 'the instruction',
        put: (out, row) => {
          const found = instructionAlone(file, decoder, user(row));
          if (found) out.cell(`${found.mnemonic} ${found.operands}`.trim(), 'text');
        },
      },
      {
        name: 'in',
        meaning: 'the function that it is in',
        put: (out, row) => {
          const { address, section } = placeOfKey(file, user(row).from);
          putPlaceName(out, file, namedAddress(file, address, section), section);
        },
      },
    ],
  };
  return { blocks: [block], paging };
}

/** The same as JSON (docs/json.md). */
export function* usersJson(
  file: ElfFile,
  decoder: Decoder,
  { name: used }: Subject,
  users: readonly User[],
): Generator<Record<string, unknown>> {
  for (const user of users) {
    const { address, section } = placeOfKey(file, user.from);
    const found = instructionAlone(file, decoder, user);
    let text = '';
    putPlaceName({ names: 'raw', cell: (part) => (text += part) }, file, namedAddress(file, address, section), section);
    yield {
      uses: used,
      address: hex(address),
      ...(isRelocatable(file) && { section: codeRegionAt(file, address, section)?.name }),
      way: user.way,
      ...(found && { mnemonic: found.mnemonic, operands: found.operands }),
      in: text,
    };
  }
}
