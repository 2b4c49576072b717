// The blocks of an ELF file in the order of the overview: from what the file is, over how it is loaded, to every byte
// of it.

import type { ElfFile } from '../decode/file.ts';
import type { Block } from './block.ts';
import { arrayBlocks } from './blocks/arrays.ts';
import { attributesBlock } from './blocks/attributes.ts';
import { dynamicBlock } from './blocks/dynamic.ts';
import { hashBlocks } from './blocks/hash.ts';
import { headerBlock } from './blocks/header.ts';
import { insideBlock } from './blocks/inside.ts';
import { moduleBlocks } from './blocks/kernelModule.ts';
import { notesBlock } from './blocks/notes.ts';
import { regionsBlock } from './blocks/regions.ts';
import { relocationBlocks } from './blocks/relocations.ts';
import { sectionsBlock } from './blocks/sections.ts';
import { segmentsBlocks } from './blocks/segments.ts';
import { sframeBlocks } from './blocks/sframe.ts';
import { slotBlocks } from './blocks/slots.ts';
import { compressedBlock, groupsBlock, textsBlock, tlsBlock } from './blocks/small.ts';
import { messagesBlock, problemsBlock, problemsOf, type Problems } from './blocks/problems.ts';
import { glanceBlock, sentenceBlock } from './blocks/summary.ts';
import { symbolBlocks } from './blocks/symbols.ts';
import { unreadBlock } from './blocks/unread.ts';
import { unwindBlock } from './blocks/unwind.ts';
import { versionBlocks } from './blocks/versions.ts';

/** All blocks of a file that have rows. `name` heads the overview. */
export function blocksOf(file: ElfFile, name: string): Block[] {
  const tables = withRows([
    headerBlock(file),
    ...segmentsBlocks(file),
    insideBlock(file),
    sectionsBlock(file),
    dynamicBlock(file),
    textsBlock(file),
    notesBlock(file),
    attributesBlock(file),
    ...moduleBlocks(file),
    ...versionBlocks(file),
    ...relocationBlocks(file),
    ...slotBlocks(file),
    ...arrayBlocks(file),
    tlsBlock(file),
    ...symbolBlocks(file),
    ...hashBlocks(file),
    groupsBlock(file),
    compressedBlock(file),
    unwindBlock(file),
    ...sframeBlocks(file),
  ]);
  const rest = withRows([...tables, unreadBlock(file, tables), regionsBlock(file)]);
  // Reading the tables above has filled the log.
  return withProblems(file, name, rest, problemsOf(file));
}

/**
 * The same blocks with other problems. The tables stay on their lines as long as the file's own problems have the same
 * causes.
 */
export function withProblems(file: ElfFile, name: string, blocks: readonly Block[], problems: Problems): Block[] {
  const tables = blocks.filter(({ id }) => !aboutFile.includes(id));
  const first = [sentenceBlock(file, name, problems), glanceBlock(file), problemsBlock(problems)];
  return withRows([...first, ...tables, messagesBlock(problems)]);
}

const aboutFile: readonly string[] = ['file', 'glance', 'problems', 'messages'];

function withRows(blocks: readonly (Block | undefined)[]): Block[] {
  return blocks.filter((block): block is Block => block !== undefined && block.count > 0);
}
