// An entry that needs no PT_INTERP: to the kernel the file is a static program, and code of ours executes the
// interpreter with it, which is looked for at each start. An interpreter that loads the file enters it as always.

import { fileTypes, segmentTypes, symbolBindings, symbolTypes } from '../elf/constants.ts';
import { shimFor } from '../elf/machines/shim/table.ts';
import { valueOf } from '../elf/names.ts';
import { dynamicSymbolsOf } from '../decode/symbols/symbols.ts';
import { sectionNamed, segmentOf, type Binary, type Piece, type SegmentRow } from './binary.ts';
import { needsDynamic, Refusal, relocatesItself } from './dynamic.ts';
import { addRelativeSlot, addSlot } from './imports.ts';
import { addLoaded } from './loaded.ts';
import { bytesOfText } from './strings.ts';

const fixedType = valueOf(fileTypes, 'EXEC');
const [global, threadLocal] = [valueOf(symbolBindings, 'GLOBAL'), valueOf(symbolTypes, 'TLS')];
const codeName = '.text.rt0';
/** PATH_MAX of Linux, with the 0 at the end. */
const longestPath = 4096;

/** @param list paths of interpreters with : between them; those that do not begin with a slash are beside the file */
export function setRt0(binary: Binary, list: string): void {
  const { file, header } = binary;
  const { machine } = file;
  needsDynamic(binary);
  const { shim } = machine;
  if (!shim || shim.isLittle !== file.isLittle) throw new Refusal(`there is no such code for ${machine.title}`);
  if (sectionNamed(binary, codeName)) throw new Refusal('it has such an entry already: begin with the file without it');
  const interpreters = list.split(':').map(bytesOfText);
  if (interpreters.includes('')) throw new Refusal('an empty path is no interpreter');
  if (interpreters.some((path) => path.length >= longestPath)) throw new Refusal('a path is too long');
  if (!header.entry && relocatesItself(binary))
    throw new Refusal('it is a static program, which its own start code relocates: a second time it would break');
  const before = header.entry;
  if (!before && file.header.entry === 0) throw new Refusal('it has no entry: --start-like gives it one');
  const slot = addMark(binary);
  const wishes = { start: file.header.entry, slot: 0, interpreters };
  const { rt0 } = shimFor(shim);
  const content = {
    size: rt0.size(wishes),
    make(addressOf: (piece: Piece) => number, own: Piece) {
      const start = before ? addressOf(before) : file.header.entry;
      return rt0.write({ interpreters, start, slot: addressOf(slot) }, addressOf(own));
    },
  };
  header.entry = addLoaded(binary, { name: codeName, permissions: 'rx', align: 32, content });
  sayInterpreter(binary, interpreters[0] ?? '');
}

/** No program header names it any more; debuggers and Elfsmith take the section for the dynamic linker. */
function sayInterpreter(binary: Binary, path: string): void {
  const content = Uint8Array.from(`${path}\0`, (character) => character.charCodeAt(0));
  const row = segmentOf(binary, 'INTERP');
  if (row?.piece) row.piece.content = content;
  else addLoaded(binary, { name: '.interp', permissions: 'r', align: 1, content });
  if (row) Object.assign(row, nothing);
}

/** PT_NULL: the row is free. */
const nothing: SegmentRow = {
  type: valueOf(segmentTypes, 'NULL'),
  flags: 0,
  offset: 0,
  address: 0,
  physicalAddress: 0,
  fileSize: 0,
  memorySize: 0,
  align: 0,
  piece: undefined,
  shift: 0,
};

/**
 * A word that is not 0 once the file is relocated. Where addends stand in the places, a relative relocation adds 0 to a
 * program at fixed addresses: there it is the address of something that the program needs.
 */
function addMark(binary: Binary): Piece {
  const { file } = binary;
  const isMoved = file.header.type !== fixedType;
  if (isMoved || file.machine.relocationForm !== 'REL') return addRelativeSlot(binary);
  const symbols = dynamicSymbolsOf(file);
  for (let row = 1; symbols && row < symbols.count; row++) {
    const info = symbols.table.get.info(row);
    if (symbols.table.get.shndx(row) === 0 && info >> 4 === global && (info & 15) !== threadLocal)
      return addSlot(binary, row);
  }
  throw new Refusal('it imports nothing: code at fixed addresses could not tell whether it is loaded already');
}
