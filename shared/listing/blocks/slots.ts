// The listing's blocks of GOTs and of the PLT: which relocation fills a slot, and which import a stub calls.

import { counted, hex } from '../../base/text.ts';
import type { ElfFile } from '../../decode/file.ts';
import type { RelocationReference } from '../../decode/relocations/places.ts';
import { slotReference, stubReference } from '../../decode/relocations/references.ts';
import { relocationRow, type RelocationTable } from '../../decode/relocations/relocations.ts';
import { pltOfSlot, slotTablesOf, stubsOf, type SlotTable, type StubTable } from '../../decode/code/slots.ts';
import { toRows, toSections, toTable, type Block, type Column, type Sink } from '../block.ts';
import { idsOf } from '../ids.ts';
import { explainAddress, putPlaceName, putNames } from '../naming.ts';

const toStubs = toRows('plt');

export function slotBlocks(file: ElfFile): Block[] {
  const tables = slotTablesOf(file);
  const ids = idsOf(tables.map((table) => table.name));
  return [...tables.map((table, index) => slotBlock(file, table, ids[index] ?? '')), stubBlock(file)];
}

/** Prints what a relocation makes of its place: its type, and its symbol or the address. */
function putRelocation(out: Sink, file: ElfFile, { table, row }: RelocationReference): void {
  const symbol = table.symbol(row);
  if (symbol !== 0 && table.symbols && symbol < table.symbols.count) putNames(out, table.symbols, symbol);
  else if (table.hasAddend && relocationRow(file, table.type(row))?.[2] !== 'relative')
    out.cell(hex(table.addend(row)), 'address', 'address', table.addend(row));
  else if (table.hasAddend) putPlaceName(out, file, table.addend(row));
}

/** The columns of a slot's relocation: its type, which leads to its row, and what it names. */
export function relocationColumns(
  file: ElfFile,
  relocation: (row: number) => RelocationReference | undefined,
): Column[] {
  const typeOf = (table: RelocationTable, row: number): string =>
    table.form === 'RELR' ? 'RELR' : (relocationRow(file, table.type(row))?.[1] ?? String(table.type(row)));
  return [
    {
      name: 'filled by',
      meaning: 'the relocation that fills the slot',
      put: (out, row) => {
        const found = relocation(row);
        if (found) out.cell(typeOf(found.table, found.row), 'type', toTable(found.table), found.row);
      },
      explain: (row) => {
        const found = relocation(row);
        return found
          ? [`Row ${found.row} of \`${found.table.name}\`.`]
          : ['No relocation fills it: the linker wrote its final value.'];
      },
    },
    {
      name: 'with',
      meaning: 'what the slot holds when the program runs',
      put: (out, row) => {
        const found = relocation(row);
        if (found) putRelocation(out, file, found);
      },
    },
  ];
}

function slotBlock(file: ElfFile, table: SlotTable, id: string): Block {
  const { count, wordSize } = table;
  return {
    id,
    title: `Global offset table ${table.name}`,
    note: `${counted(count, 'slot')} at ${hex(table.address)}`,
    count,
    address: table.address,
    about:
      'Code reads addresses that are only known at run time from the slots of the GOT; ' +
      'relocations fill them (psABI, Global Offset Table).',
    place: table.offset === undefined ? undefined : { offset: table.offset, size: count * wordSize },
    rowPlace: (row) => table.at(row),
    reference: (row) => slotReference(table, row),
    columns: slotColumns(file, table),
  };
}

function slotColumns(file: ElfFile, table: SlotTable): Column[] {
  return [
    { name: '#', isRight: true, meaning: 'number of the slot', put: (out, row) => out.cell(String(row), 'remark') },
    {
      name: 'address',
      isRight: true,
      meaning: 'address of the slot',
      put: (out, row) => out.cell(hex(table.slot(row)), 'address', 'address', table.slot(row)),
      explain: (row) => explainAddress(file, table.slot(row)),
    },
    {
      name: 'word',
      isRight: true,
      meaning: 'what the file holds in the slot before relocation',
      put: (out, row) =>
        out.cell(hex(table.word(row)), 'address', table.word(row) === 0 ? undefined : 'address', table.word(row)),
      explain: (row) => (table.word(row) === 0 ? [] : explainAddress(file, table.word(row))),
    },
    {
      name: 'stub',
      isRight: true,
      meaning: 'the PLT stub that jumps through the slot',
      put: (out, row) => {
        const stub = pltOfSlot(file, table.slot(row));
        if (stub !== undefined) out.cell(hex(stub), 'address', toStubs, stubRow(file, stub));
      },
    },
    ...relocationColumns(file, table.relocation),
    {
      name: '',
      meaning: 'what the ABI keeps in the slot',
      put: (out, row) => out.cell(table.reserved(row) ?? '', 'remark'),
    },
  ];
}

function stubRow(file: ElfFile, address: number): number {
  return stubsOf(file).addresses.indexOf(address);
}

function stubBlock(file: ElfFile): Block {
  const stubs = stubsOf(file);
  const at = (row: number): number => stubs.addresses[row] ?? 0;
  return {
    id: 'plt',
    title: 'Procedure linkage table',
    note: counted(stubs.count, 'stub'),
    count: stubs.count,
    about:
      'Calls to functions of other files go to a stub here, which jumps to the address ' +
      'in its GOT slot (psABI, Procedure Linkage Table).',
    reference: (row) => stubReference(file, row),
    rowPlace: (row) => {
      const section = stubs.section(row);
      return section && { offset: section.offset + at(row) - section.address, size: stubs.sizes[row] ?? 0 };
    },
    columns: stubColumns(file, stubs),
  };
}

function stubColumns(file: ElfFile, stubs: StubTable): Column[] {
  const at = (row: number): number => stubs.addresses[row] ?? 0;
  const slot = (row: number): number => stubs.slots[row] ?? 0;
  return [
    {
      name: '#',
      isRight: true,
      meaning:
        'number of the stub in its section, as the ABI counts: ' +
        'PLT[0], which no row stands for, leads to the dynamic linker',
      put: (out, row) => out.cell(String(stubs.numbers[row] ?? 0), 'remark'),
    },
    {
      name: 'address',
      isRight: true,
      meaning: 'address of the stub: where calls go',
      put: (out, row) => out.cell(hex(at(row)), 'address', 'address', at(row)),
      explain: (row) => explainAddress(file, at(row)),
    },
    {
      name: 'section',
      meaning: 'the section that the stub is in',
      put: (out, row) => {
        const section = stubs.section(row);
        if (section) out.cell(section.name, 'section', toSections, section.index);
      },
    },
    {
      name: 'slot',
      isRight: true,
      meaning: 'the GOT slot that the stub jumps through',
      put: (out, row) => out.cell(hex(slot(row)), 'address', 'address', slot(row)),
      explain: (row) => explainAddress(file, slot(row)),
    },
    ...relocationColumns(file, (row) => stubs.relocation(row)),
  ];
}
