// The listing's blocks of an ar archive: its members, each a listing of its own, and its symbol index.

import { counted, hex, readableSize } from '../../base/text.ts';
import type { Archive, Member } from '../../decode/archive.ts';
import { archiveLayout } from '../../elf/layouts.ts';
import { indexColumn, toRows, type Block, type Column } from '../block.ts';
import { nameIn, putSecondName, readableName } from '../naming.ts';

const toMembers = toRows('members');

export function archiveBlocks(archive: Archive, name: string): Block[] {
  const members = memberBlock(archive, name);
  return archive.symbols.count > 0 ? [members, indexBlock(archive)] : [members];
}

function memberBlock({ members, isThin, source }: Archive, name: string): Block {
  const at = (row: number): Member => members[row] as Member;
  return {
    id: 'members',
    title: name,
    note: `${isThin ? 'thin ' : ''}ar archive · ${counted(members.length, 'member')} · ${readableSize(source.size)}`,
    count: members.length,
    about: isThin
      ? 'A thin archive names files beside it instead of holding them (GNU ar).'
      : 'An archive holds files one behind the other; linkers take from it what they need (ar(5)).',
    rowPlace: (row) => ({ offset: at(row).offset, size: archiveLayout.size }),
    rowName: (row) => at(row).name,
    rowKind: 'file',
    columns: [
      indexColumn(members.length, 'member'),
      {
        name: 'offset',
        isRight: true,
        meaning: "file offset of the member's data",
        put: (out, row) => out.cell(hex(at(row).dataOffset), 'offset'),
      },
      ...recordColumns(at),
      {
        ...archiveColumn('name', (out, row) => out.cell(at(row).name, 'link', 'member', row)),
        explain: (row) => [memberText(at(row), isThin)],
      },
    ],
  };
}

/** The column of a field of a member's record. */
function archiveColumn(field: keyof typeof archiveLayout.fields, put: Column['put']): Column {
  const { name, meaning } = archiveLayout.fields[field];
  return { name: field, meaning, field: name, source: archiveLayout.source, put };
}

function recordColumns(at: (row: number) => Member): Column[] {
  return [
    {
      ...archiveColumn('size', (out, row) => out.cell(String(at(row).size), 'size')),
      isRight: true,
      explain: (row) => [readableSize(at(row).size)],
    },
    {
      ...archiveColumn('mode', (out, row) => out.cell((at(row).mode ?? 0).toString(8), 'number')),
      isRight: true,
    },
    {
      name: 'owner',
      isRight: true,
      meaning: 'user and group',
      source: archiveLayout.source,
      put: (out, row) => out.cell(`${at(row).uid ?? '-'}/${at(row).gid ?? '-'}`, 'number'),
    },
    archiveColumn('date', (out, row) => out.cell(dateText(at(row).date), 'remark')),
  ];
}

function memberText({ isElf }: Member, isThin: boolean): string {
  if (isThin) return 'The file lies beside the archive.';
  return isElf ? 'An ELF file: its listing is a document of its own.' : 'No ELF file.';
}

function indexBlock({ symbols }: Archive): Block {
  return {
    id: 'index',
    title: 'Symbol index',
    note: `${counted(symbols.count, 'symbol')} · member ${symbols.form} at ${hex(symbols.offset)}`,
    count: symbols.count,
    about: 'Which member defines a symbol, for linkers (ar(5), the member / or __.SYMDEF).',
    place: { offset: symbols.offset, size: symbols.size },
    rowPlace: (row) => symbols.at(row),
    rowName: (row) => symbols.name(row),
    rowKind: 'function',
    columns: [
      indexColumn(symbols.count, 'symbol'),
      {
        name: 'member',
        widest: 40,
        meaning: 'the member that defines it',
        put: (out, row) => {
          const member = symbols.member(row);
          out.cell(
            member?.name ?? 'no member begins there',
            member ? 'link' : 'problem',
            toMembers,
            member?.index ?? 0,
          );
        },
      },
      {
        name: 'symbol',
        meaning: "the symbol's name",
        put: (out, row) => {
          const symbol = symbols.name(row);
          out.cell(nameIn(out.names, symbol), 'symbol');
          putSecondName(out, symbol);
        },
        explain: (row) => (readableName(symbols.name(row)) === undefined ? [] : [`\`${symbols.name(row)}\``]),
      },
    ],
  };
}

/** A date in the form of ISO 8601; archives made reproducibly have 0. */
function dateText(seconds: number | undefined): string {
  if (seconds === undefined || !(Math.abs(seconds) < 8.64e12)) return '';
  return seconds === 0 ? '0' : new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
}
