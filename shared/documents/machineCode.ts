// The machine code that comes from lines of a source file, as a document: a table for each binary.

import { counted, hex } from '../base/text.ts';
import { isRelocatable } from '../decode/code/addresses.ts';
import { pieceAt, type CodePiece } from '../decode/code/functions.ts';
import type { ElfFile } from '../decode/file.ts';
import { instructionsOf } from '../disassemble/code.ts';
import type { Decoder, Instruction } from '../disassemble/decoder.ts';
import type { LineCode } from '../dwarf/source.ts';
import type { Block, ToPlace } from '../listing/block.ts';
import { idsOf } from '../listing/ids.ts';
import type { PagingOptions, View } from '../listing/overview.ts';
import { nameOfStart } from './codeNames.ts';
import { shortPath } from './sourceWords.ts';

/** What of a binary comes from the lines. */
export interface LineOfBinary {
  readonly name: string;
  readonly uri: string;
  readonly file: ElfFile;
  readonly decoder: Decoder;
  readonly code: readonly LineCode[];
}

/** An instruction, and what it comes from. */
interface Row {
  readonly instruction: Instruction;
  readonly piece: CodePiece;
  readonly from: LineCode;
}

/** @param title the lines, as people write them */
export function machineCodeView(found: readonly LineOfBinary[], title: string, paging: PagingOptions): View {
  const ids = idsOf(found.map(({ name }) => name));
  const blocks = found.map((each, index) => blockOf(each, rowsOf(each), ids[index] ?? '', title));
  return { blocks, paging: { ...paging, overviewRows: Math.max(paging.overviewRows, paging.pageRows) } };
}

function rowsOf({ file, decoder, code }: LineOfBinary): readonly Row[] {
  const rows: Row[] = [];
  for (const from of code) {
    const piece = pieceAt(file, from.address, from.section);
    if (!piece) continue;
    for (const instruction of instructionsOf(file, piece, decoder))
      if (instruction.address >= from.address && instruction.address < from.address + from.size)
        rows.push({ instruction, piece, from });
  }
  return rows.toSorted(
    (a, b) =>
      (a.piece.region.section?.index ?? 0) - (b.piece.region.section?.index ?? 0) ||
      a.instruction.address - b.instruction.address,
  );
}

function blockOf({ name, uri, file }: LineOfBinary, rows: readonly Row[], id: string, title: string): Block {
  const to: ToPlace = { what: 'place', file: uri };
  const offsetOf = ({ instruction, piece: { region } }: Row): number =>
    region.offset + (instruction.address - region.address);
  return {
    id,
    title: `Machine code of ${title} in ${name}`,
    note: counted(rows.length, 'instruction'),
    about:
      'Instructions that come from the lines, as the debugging information says. An address leads into the binary.',
    count: rows.length,
    hasLinks: true,
    columns: [
      {
        name: isRelocatable(file) ? 'in section' : 'address',
        isRight: true,
        meaning: 'where the instruction is',
        put: (out, row) => {
          const found = rows[row];
          if (found) out.cell(hex(found.instruction.address), 'address', to, offsetOf(found));
        },
      },
      {
        name: 'instruction',
        widest: 56,
        meaning: 'the instruction in the syntax of its CPU’s manual; of x86 in Intel’s',
        put: (out, row) => {
          const { mnemonic = '', operands = '' } = rows[row]?.instruction ?? {};
          out.cell(operands === '' ? mnemonic : `${mnemonic.padEnd(7)} ${operands}`, 'text');
        },
      },
      {
        name: 'line',
        meaning: 'the source line',
        put: (out, row) => {
          const from = rows[row]?.from;
          if (from) out.cell(`${shortPath(from.file)}:${from.line}`, 'remark');
        },
      },
      {
        name: 'function',
        meaning: 'the function that it has become a part of',
        put: (out, row) => {
          const piece = rows[row]?.piece;
          const found = piece && nameOfStart({ file, section: piece.region.section }, piece.start, out.names);
          if (piece) out.cell(found?.text ?? hex(piece.start), 'symbol');
        },
      },
    ],
  };
}
