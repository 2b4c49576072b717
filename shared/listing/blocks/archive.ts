// The listing's blocks of an ar archive: its members, each a listing of its own, and its symbol index.

import { counted, hex, readableSize } from '../../base/text.ts';
import type { Archive, Member } from '../../decode/archive.ts';
import { archiveLayout } from '../../elf/layouts.ts';
import { indexColumn, toRows, type Block } from '../block.ts';
import { readableName } from '../naming.ts';

const toMembers = toRows('members');

export function archiveBlocks(archive: Archive, name: string): Block[] {
  const { members, symbols } = archive;
  const at = (row: number): Member => members[row] as Member;
  const source = archiveLayout.source;
  const { fields } = archiveLayout;
  const memberBlock: Block = {
    id: 'members',
    title: name,
    note: `${archive.isThin ? 'thin ' : ''}ar archive · ${counted(members.length, 'member')}`,
    count: members.length,
    about: archive.isThin
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
      {
        name: 'size',
        isRight: true,
        meaning: fields.size.meaning,
        field: fields.size.name,
        source,
        put: (out, row) => out.cell(String(at(row).size), 'size'),
        explain: (row) => [readableSize(at(row).size)],
      },
      {
        name: 'mode',
        isRight: true,
        meaning: fields.mode.meaning,
        field: fields.mode.name,
        source,
        put: (out, row) => out.cell((at(row).mode ?? 0).toString(8), 'number'),
      },
      {
        name: 'owner',
        isRight: true,
        meaning: 'user and group',
        source,
        put: (out, row) => out.cell(`${at(row).uid ?? '-'}/${at(row).gid ?? '-'}`, 'number'),
      },
      {
        name: 'date',
        meaning: fields.date.meaning,
        field: fields.date.name,
        source,
        put: (out, row) => out.cell(dateText(at(row).date), 'remark'),
      },
      {
        name: 'name',
        meaning: fields.name.meaning,
        field: fields.name.name,
        source,
        put: (out, row) => out.cell(at(row).name, 'link', archive.isThin ? undefined : 'member', row),
        explain: (row) => [
          archive.isThin
            ? 'The file lies beside the archive.'
            : at(row).isElf
              ? 'An ELF file: its listing is a document of its own.'
              : 'No ELF file.',
        ],
      },
    ],
  };
  const symbolBlock: Block = {
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
          out.cell(symbol, 'symbol');
          const readable = readableName(symbol);
          if (readable) out.cell('  ' + readable, 'demangled');
        },
      },
    ],
  };
  return [memberBlock, symbolBlock].filter((block, index) => index === 0 || block.count > 0);
}

/** A date in the form of ISO 8601; archives made reproducibly have 0. */
function dateText(seconds: number | undefined): string {
  return seconds === undefined || !(Math.abs(seconds) < 8.64e12)
    ? ''
    : seconds === 0
      ? '0'
      : new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
}
