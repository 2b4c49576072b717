// The listing's small blocks: texts of the file (interpreter, compilers, debug links), section groups, the TLS
// template.

import { counted, grouped, hex, readableSize } from '../../base/text.ts';
import { compressionOf, type Compression } from '../../decode/compression.ts';
import { embeddedOf } from '../../decode/notes/embedded.ts';
import type { ElfFile, Section } from '../../decode/file.ts';
import { groupsOf, type Group } from '../../decode/groups.ts';
import { symbolName } from '../../decode/symbols/symbols.ts';
import { alternateDebugLinkOf, commentsOf, debugLinkOf, interpreterOf, type Text } from '../../decode/texts.ts';
import { tlsSymbolsOf, tlsTemplateOf, type TlsSymbols, type TlsTemplate } from '../../decode/code/tls.ts';
import { toSections, type Block, type Column, type Sink } from '../block.ts';
import { putNames } from '../naming.ts';

/** A string that stands in the file by itself. */
type TextRow = readonly [what: string, text: Text, more: string, about: string];

/** The strings that stand in the file by themselves. */
export function textsBlock(file: ElfFile): Block {
  const rows = [...textRows(file)];
  return {
    id: 'texts',
    title: 'Texts',
    note: 'interpreter, compilers, debug links',
    count: rows.length,
    rowPlace: (row) => rows[row]?.[1],
    columns: textColumns(rows),
  };
}

function* textRows(file: ElfFile): Generator<TextRow> {
  const interpreter = interpreterOf(file);
  const link = debugLinkOf(file);
  const alternate = alternateDebugLinkOf(file);
  if (interpreter)
    yield ['interpreter', interpreter, '', embeddedOf(file) ? aboutTexts.inside : aboutTexts.interpreter];
  for (const [comment, times] of distinctComments(file))
    yield ['comment', comment, times > 1 ? `${grouped(times)} times` : '', aboutTexts.comment];
  if (link) yield ['debug file', link, `CRC-32 ${hex(link.checksum)}`, aboutTexts.link];
  if (alternate) yield ['shared debug file', alternate, `build-id ${alternate.buildId}`, aboutTexts.alternate];
}

/** Each comment once, where it is first, and how often it comes: linkers that do not join strings keep all of them. */
function distinctComments(file: ElfFile): Iterable<readonly [Text, number]> {
  const found = new Map<string, readonly [Text, number]>();
  for (const comment of commentsOf(file)) {
    const [first, times] = found.get(comment.text) ?? [comment, 0];
    found.set(comment.text, [first, times + 1]);
  }
  return found.values();
}

const aboutTexts = {
  interpreter:
    "The program that the kernel starts in this file's place: the dynamic linker (gABI Program Interpreter).",
  inside: 'The path that the dynamic linker inside takes for its own. It is not opened.',
  comment: 'What a compiler or linker says of itself in .comment.',
  link: "The file with this one's debugging information (gdb, Debugging Information in Separate Files).",
  alternate: 'Debugging information that several files share (dwz).',
};

function textColumns(rows: readonly TextRow[]): Column[] {
  return [
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
  ];
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
      'Sections that the linker keeps or drops together; ' +
      'of COMDAT groups with one signature it keeps one (gABI Section Groups).',
    rowPlace: (row) => ({ offset: at(row).section.offset, size: at(row).section.fileSize }),
    columns: groupColumns(file, at),
  };
}

function groupColumns(file: ElfFile, at: (row: number) => Group): Column[] {
  return [
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
      put: (out, row) => putMembers(out, file, at(row)),
    },
    {
      name: 'signature',
      meaning: 'the symbol that identifies the group',
      put: (out, row) => {
        const { symbols, symbol, signature } = at(row);
        if (symbols) putNames(out, symbols, symbol);
        else out.cell(signature, 'symbol');
      },
    },
  ];
}

function putMembers(out: Sink, file: ElfFile, { count, member }: Group): void {
  for (let index = 0; index < Math.min(count, membersShown); index++) {
    const section = member(index);
    const name = file.sections[section]?.name ?? `[${section}]`;
    out.cell((index > 0 ? ' ' : '') + name, 'section', toSections, section);
  }
  if (count > membersShown) out.cell(` and ${count - membersShown} more`, 'remark');
}

export function tlsBlock(file: ElfFile): Block | undefined {
  const template = tlsTemplateOf(file);
  if (!template) return undefined;
  const symbols = fullestTls(file);
  return {
    id: 'tls',
    title: 'Thread-local storage',
    count: Math.max(1, symbols?.rows.length ?? 0),
    address: template.address,
    place: { offset: template.offset, size: template.fileSize },
    note: tlsNote(template, file.machine.tlsVariant),
    about:
      'Every thread gets a copy of this template; variables are named by their offset in it ' +
      '(Drepper, ELF Handling For Thread-Local Storage).',
    columns: tlsColumns(file, template, symbols),
    rowName: (row) => {
      const symbol = symbols?.rows[row];
      return symbols && symbol !== undefined ? symbolName(symbols.symbols, symbol) : '';
    },
    rowKind: 'variable',
  };
}

/** A variable that both symbol tables name is shown once, from the fuller table. */
function fullestTls(file: ElfFile): TlsSymbols | undefined {
  return tlsSymbolsOf(file).reduce<TlsSymbols | undefined>(
    (best, table) => (table.rows.length > (best?.rows.length ?? 0) ? table : best),
    undefined,
  );
}

function tlsNote({ memorySize, fileSize, offset, align }: TlsTemplate, variant: number | undefined): string {
  const sizes = `${readableSize(memorySize)} per thread, ${readableSize(fileSize)} of them from the file`;
  return `${sizes} at ${hex(offset)}, aligned to ${align}${variant === undefined ? '' : ` · variant ${variant}`}`;
}

/** Where a variable is in an executable (Drepper, ELF Handling For Thread-Local Storage, 3). */
function tlsDistance({ memorySize, align }: TlsTemplate, variant: number | undefined, offset: number): string {
  if (variant === undefined) return '';
  if (variant !== 2) return `offset ${hex(offset)} behind the thread control block in an executable`;
  const unit = Math.max(1, align);
  return `thread pointer - ${hex(Math.ceil(memorySize / unit) * unit - offset)} in an executable`;
}

function tlsColumns(file: ElfFile, template: TlsTemplate, of: TlsSymbols | undefined): Column[] {
  const { symbols, rows } = of ?? { symbols: undefined, rows: new Uint32Array(0) };
  const variant = file.machine.tlsVariant;
  return [
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
        if (!symbols || symbol === undefined) return [];
        return [tlsDistance(template, variant, symbols.table.get.value(symbol))];
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
        if (symbols && symbol !== undefined) putNames(out, symbols, symbol);
        else out.cell('no symbol names a part of it', 'remark');
      },
    },
  ];
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
    columns: compressedColumns((row) => rows[row] as CompressedRow),
  };
}

interface CompressedRow {
  readonly section: Section;
  readonly found: Compression;
}

function compressedColumns(at: (row: number) => CompressedRow): Column[] {
  const source = 'gABI Section Compression';
  return [
    {
      name: 'section',
      meaning: 'the section',
      put: (out, row) => out.cell(at(row).section.name, 'section', toSections, at(row).section.index),
    },
    {
      name: 'algorithm',
      meaning: 'how it is compressed',
      field: 'ch_type',
      source,
      put: (out, row) => out.cell(at(row).found.algorithm, 'type'),
    },
    {
      name: 'packed',
      isRight: true,
      meaning: 'bytes in the file',
      put: (out, row) => out.cell(String(at(row).section.fileSize), 'size'),
    },
    {
      name: 'unpacked',
      isRight: true,
      meaning: 'bytes when unpacked',
      field: 'ch_size',
      source,
      put: (out, row) => out.cell(String(at(row).found.size), 'size'),
    },
    {
      name: '',
      meaning: 'readable',
      put: (out, row) => out.cell(readableSize(at(row).found.size), 'remark'),
    },
  ];
}
