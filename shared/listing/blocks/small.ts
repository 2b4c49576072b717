// The listing's small blocks: texts of the file (interpreter, compilers, debug links), section groups, the TLS
// template.

import { counted, hex, readableSize } from '../../base/text.ts';
import { compressionOf } from '../../decode/compression.ts';
import { embeddedOf } from '../../decode/notes/embedded.ts';
import type { ElfFile } from '../../decode/file.ts';
import { groupsOf, type Group } from '../../decode/groups.ts';
import { symbolName } from '../../decode/symbols/symbols.ts';
import { alternateDebugLinkOf, commentsOf, debugLinkOf, interpreterOf, type Text } from '../../decode/texts.ts';
import { tlsSymbolsOf, tlsTemplateOf } from '../../decode/code/tls.ts';
import { toSections, type Block } from '../block.ts';
import { putSymbol } from '../naming.ts';

/** The strings that stand in the file by themselves. */
export function textsBlock(file: ElfFile): Block {
  const link = debugLinkOf(file);
  const alternate = alternateDebugLinkOf(file);
  const interpreter = interpreterOf(file);
  const rows: readonly (readonly [what: string, text: Text, more: string, about: string])[] = [
    ...(interpreter
      ? [
          [
            'interpreter',
            interpreter,
            '',
            embeddedOf(file)
              ? 'The path that the dynamic linker inside takes for its own. It is not opened.'
              : "The program that the kernel starts in this file's place: the dynamic linker (gABI Program Interpreter).",
          ] as const,
        ]
      : []),
    ...commentsOf(file).map(
      (text) => ['comment', text, '', 'What a compiler or linker says of itself in .comment.'] as const,
    ),
    ...(link
      ? [
          [
            'debug file',
            link,
            `CRC-32 ${hex(link.checksum)}`,
            "The file with this one's debugging information (gdb, Debugging Information in Separate Files).",
          ] as const,
        ]
      : []),
    ...(alternate
      ? [
          [
            'shared debug file',
            alternate,
            `build-id ${alternate.buildId}`,
            'Debugging information that several files share (dwz).',
          ] as const,
        ]
      : []),
  ];
  return {
    id: 'texts',
    title: 'Texts',
    note: 'interpreter, compilers, debug links',
    count: rows.length,
    rowPlace: (row) => rows[row]?.[1],
    columns: [
      {
        name: 'what',
        meaning: 'what the text is',
        put: (out, row) => out.cell(rows[row]?.[0] ?? '', 'label'),
        explain: (row) => [rows[row]?.[3] ?? ''],
      },
      {
        name: 'offset',
        isRight: true,
        meaning: 'file offset of the text',
        put: (out, row) => out.cell(hex(rows[row]?.[1].offset ?? 0), 'offset', 'offset', rows[row]?.[1].offset ?? 0),
      },
      {
        name: 'text',
        meaning: 'the text',
        put: (out, row) => {
          out.cell(rows[row]?.[1].text ?? '', 'string');
          if (rows[row]?.[2]) out.cell('  ' + rows[row][2], 'remark');
        },
        explain: (row) => [rows[row]?.[3] ?? ''],
      },
    ],
  };
}

/** Members of a group shown on its line. */
const membersShown = 12;

export function groupsBlock(file: ElfFile): Block {
  const groups = groupsOf(file);
  const at = (row: number): Group => groups[row] as Group;
  return {
    id: 'groups',
    title: 'Section groups',
    note: counted(groups.length, 'group'),
    count: groups.length,
    about:
      'Sections that the linker keeps or drops together; of COMDAT groups with one signature it keeps one (gABI Section Groups).',
    rowPlace: (row) => ({ offset: at(row).section.offset, size: at(row).section.fileSize }),
    columns: [
      {
        name: 'section',
        isRight: true,
        meaning: "index of the group's section",
        put: (out, row) => out.cell(String(at(row).section.index), 'number', toSections, at(row).section.index),
      },
      {
        name: 'flags',
        meaning: 'COMDAT: duplicates are dropped',
        put: (out, row) => out.cell(at(row).flagText, 'flag'),
      },
      {
        name: 'members',
        meaning: 'the sections of the group',
        put: (out, row) => {
          const { count, member } = at(row);
          for (let index = 0; index < Math.min(count, membersShown); index++)
            out.cell(
              (index > 0 ? ' ' : '') + (file.sections[member(index)]?.name ?? `[${member(index)}]`),
              'section',
              toSections,
              member(index),
            );
          if (count > membersShown) out.cell(` and ${count - membersShown} more`, 'remark');
        },
      },
      {
        name: 'signature',
        meaning: 'the symbol that identifies the group',
        put: (out, row) => {
          const { symbols, symbol, signature } = at(row);
          if (symbols) putSymbol(out, symbols, symbol);
          else out.cell(signature, 'symbol');
        },
      },
    ],
  };
}

export function tlsBlock(file: ElfFile): Block | undefined {
  const template = tlsTemplateOf(file);
  if (!template) return undefined;
  // A variable that both symbol tables name is shown once, from the fuller table.
  const tables = tlsSymbolsOf(file);
  const fullest = tables.reduce<(typeof tables)[number] | undefined>(
    (best, table) => (table.rows.length > (best?.rows.length ?? 0) ? table : best),
    undefined,
  );
  const { symbols, rows } = fullest ?? { symbols: undefined, rows: new Uint32Array(0) };
  const variant = file.machine.tlsVariant;
  const distance = (offset: number): string =>
    variant === undefined
      ? ''
      : variant === 2
        ? `thread pointer - ${hex(Math.ceil(template.memorySize / Math.max(1, template.align)) * Math.max(1, template.align) - offset)} in an executable`
        : `offset ${hex(offset)} behind the thread control block in an executable`;
  return {
    id: 'tls',
    title: 'Thread-local storage',
    count: Math.max(1, rows.length),
    address: template.address,
    place: { offset: template.offset, size: template.fileSize },
    note: `${readableSize(template.memorySize)} per thread, ${readableSize(template.fileSize)} of them from the file at ${hex(template.offset)}, aligned to ${template.align}${variant === undefined ? '' : ` · variant ${variant}`}`,
    about:
      'Every thread gets a copy of this template; variables are named by their offset in it (Drepper, ELF Handling For Thread-Local Storage).',
    columns: [
      {
        name: 'offset',
        isRight: true,
        meaning: 'offset of the variable in the template',
        put: (out, row) => {
          const symbol = rows[row];
          if (symbols && symbol !== undefined) out.cell(hex(symbols.table.get.value(symbol)), 'offset');
        },
        explain: (row) => {
          const symbol = rows[row];
          return symbols && symbol !== undefined ? [distance(symbols.table.get.value(symbol))] : [];
        },
      },
      {
        name: 'size',
        isRight: true,
        meaning: 'bytes of the variable',
        put: (out, row) => {
          const symbol = rows[row];
          if (symbols && symbol !== undefined) out.cell(String(symbols.table.get.size(symbol)), 'size');
        },
      },
      {
        name: 'variable',
        meaning: 'the thread-local variable',
        put: (out, row) => {
          const symbol = rows[row];
          if (symbols && symbol !== undefined) putSymbol(out, symbols, symbol);
          else out.cell('no symbol names a part of it', 'remark');
        },
      },
    ],
    rowName: (row) => {
      const symbol = rows[row];
      return symbols && symbol !== undefined ? symbolName(symbols, symbol) : '';
    },
    rowKind: 'variable',
  };
}

/** Sections whose bytes are compressed. */
export function compressedBlock(file: ElfFile): Block {
  const rows = file.sections.flatMap((section) => {
    const found = compressionOf(file, section);
    return found ? [{ section, found }] : [];
  });
  return {
    id: 'compressed',
    title: 'Compressed sections',
    note: counted(rows.length, 'section'),
    count: rows.length,
    about: 'Debugging information is often compressed; a header says how (gABI Section Compression).',
    rowPlace: (row) => rows[row] && { offset: rows[row].found.headerOffset, size: rows[row].found.headerSize },
    columns: [
      {
        name: 'section',
        meaning: 'the section',
        put: (out, row) =>
          out.cell(rows[row]?.section.name ?? '', 'section', toSections, rows[row]?.section.index ?? 0),
      },
      {
        name: 'algorithm',
        meaning: 'how it is compressed',
        field: 'ch_type',
        source: 'gABI Section Compression',
        put: (out, row) => out.cell(rows[row]?.found.algorithm ?? '', 'type'),
      },
      {
        name: 'packed',
        isRight: true,
        meaning: 'bytes in the file',
        put: (out, row) => out.cell(String(rows[row]?.section.fileSize ?? 0), 'size'),
      },
      {
        name: 'unpacked',
        isRight: true,
        meaning: 'bytes when unpacked',
        field: 'ch_size',
        source: 'gABI Section Compression',
        put: (out, row) => out.cell(String(rows[row]?.found.size ?? 0), 'size'),
      },
      {
        name: '',
        meaning: 'readable',
        put: (out, row) => out.cell(readableSize(rows[row]?.found.size ?? 0), 'remark'),
      },
    ],
  };
}
