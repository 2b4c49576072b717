// The functions that a function calls or jumps to: of its own file, or imports.

import { hex } from '../base/text.ts';
import { codeAddress, isRelocatable, placeKey, placeOfKey } from '../decode/code/addresses.ts';
import { pieceAt, type CodePiece } from '../decode/code/functions.ts';
import type { ElfFile } from '../decode/file.ts';
import { relocatedValue } from '../decode/relocations/places.ts';
import { slotReference } from '../decode/relocations/references.ts';
import { dynamicSymbolsOf, symbolName, type SymbolTable } from '../decode/symbols/symbols.ts';
import { stubAt, stubsOf } from '../decode/code/slots.ts';
import { instructionsOf } from '../disassemble/code.ts';
import type { Decoder, Instruction, JumpTable } from '../disassemble/decoder.ts';
import { relocatedBy, relocationIn } from '../disassemble/relocated.ts';
import { nameOfStart, referenceOfInstruction, slotOf } from './codeNames.ts';
import { dynamicRowsAt, subjectOfSymbol, type Subject } from './users.ts';

/** What is called, and the instructions that do: a function of the file, or a symbol that another file defines. */
export interface Call {
  readonly piece?: CodePiece;
  readonly symbols?: SymbolTable;
  readonly row?: number;
  /** Addresses; in a relocatable file offsets in the section. */
  readonly from: readonly number[];
}

/** A function as others see it. */
export interface CodeFunction {
  readonly piece: CodePiece;
  readonly address: number;
  readonly section: number | undefined;
  /** As people write it; its address without a name. */
  readonly name: string;
}

/** The function around an address; undefined where there is no code. */
export function functionAt(file: ElfFile, address: number, section?: number): CodeFunction | undefined {
  const piece = pieceAt(file, address, section);
  return piece && functionOf(file, piece);
}

export function functionOf(file: ElfFile, piece: CodePiece): CodeFunction {
  const { region, start } = piece;
  const name = nameOfStart({ file, section: region.section }, start, 'readable')?.text ?? hex(start);
  return { piece, address: start, section: region.section?.index, name };
}

/** What other files see of the place that begins at an address: rows of the dynamic symbol table, with their names. */
export function definedRows(file: ElfFile, address: number): { readonly symbol: number; readonly name: string }[] {
  const symbols = dynamicSymbolsOf(file);
  // Functions of Thumb have odd addresses.
  const values = [address, address + 1].filter((value) => codeAddress(file, value) === address);
  return values.flatMap((value) =>
    symbols ? dynamicRowsAt(file, value).map((symbol) => ({ symbol, name: symbolName(symbols, symbol) })) : [],
  );
}

/** The name of what a call leads to in another file. */
export function importedName({ symbols, row }: Call): string {
  return symbols && row !== undefined ? symbolName(symbols, row) : '';
}

/** What stands for a row of the dynamic symbol table. */
export function subjectOfDynamic(file: ElfFile, row: number): Subject | undefined {
  const symbols = dynamicSymbolsOf(file);
  return symbols && subjectOfSymbol(file, symbols, row);
}

/** In the order in which they come first. */
export function callsOf(file: ElfFile, decoder: Decoder, piece: CodePiece): readonly Call[] {
  const found = new Map<string, Call & { readonly from: number[] }>();
  for (const each of instructionsOf(file, piece, decoder)) {
    if (each.flow !== 'call' && each.flow !== 'jump' && each.flow !== 'branch') continue;
    for (const called of each.table ? throughTable(file, piece, each, each.table) : [calledBy(file, piece, each)]) {
      if (!called) continue;
      const key = called.piece
        ? `${called.piece.region.offset} ${called.piece.start}`
        : `symbol ${called.symbols?.id} ${called.row}`;
      const known = found.get(key);
      if (known) known.from.push(each.address);
      else found.set(key, { ...called, from: [each.address] });
    }
  }
  return [...found.values()];
}

/** The functions that a table's entries lead to, apart from its own. */
function throughTable(
  file: ElfFile,
  piece: CodePiece,
  each: Instruction,
  { targets }: JumpTable,
): (Omit<Call, 'from'> | undefined)[] {
  return [...new Set(targets)].map((target) => {
    const { address, section } = placeOfKey(file, placeKey(file, target, piece.region.section?.index));
    return other(piece, each, pieceAt(file, address, section));
  });
}

function calledBy(file: ElfFile, piece: CodePiece, each: Instruction): Omit<Call, 'from'> | undefined {
  const section = piece.region.section;
  const by = relocationIn({ file, section }, each);
  if (by) {
    const { symbols, symbol, section: to, offset } = relocatedBy(each, by);
    if (to === undefined) return symbols && { symbols, row: symbol };
    return other(piece, each, pieceAt(file, offset, to));
  }
  const reference = referenceOfInstruction(file, each);
  const symbols = dynamicSymbolsOf(file);
  if (reference && symbols) return { symbols, row: reference.symbol };
  const target = each.target === undefined ? inSlot(file, each.data) : (inStub(file, each.target) ?? each.target);
  return target === undefined
    ? undefined
    : other(piece, each, pieceAt(file, target, isRelocatable(file) ? section?.index : undefined));
}

/** Jumps within a function are no calls. */
function other(from: CodePiece, { flow }: Instruction, to: CodePiece | undefined): Omit<Call, 'from'> | undefined {
  const isOwn = to?.region === from.region && to.start === from.start;
  return to && (!isOwn || flow === 'call') ? { piece: to } : undefined;
}

/** The function of this file that a stub leads to. */
function inStub(file: ElfFile, target: number): number | undefined {
  const stub = stubAt(file, target);
  const by = stub === undefined ? undefined : stubsOf(file).relocation(stub);
  return by && relocatedValue(by).value;
}

function inSlot(file: ElfFile, data: number | undefined): number | undefined {
  const slot = data === undefined ? undefined : slotOf(file, data);
  if (!slot || slotReference(slot.table, slot.row)) return undefined;
  const by = slot.table.relocation(slot.row);
  return by ? relocatedValue(by).value : slot.table.word(slot.row);
}
