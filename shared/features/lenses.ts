// Code lenses: what can be done with a table, above its heading.

import { counted, hex } from '../base/text.ts';
import { codeAddress, isRelocatable } from '../decode/code/addresses.ts';
import { codeRegionAt, codeRegionsOf } from '../decode/code/functions.ts';
import type { ElfFile } from '../decode/file.ts';
import { whyNoDecoder } from '../disassemble/decoders.ts';
import { dynamicTexts } from '../decode/dynamic.ts';
import { fileKey } from '../decode/ranges.ts';
import { embeddedOf } from '../decode/notes/embedded.ts';
import { interpreterOf } from '../decode/texts.ts';
import { isLinuxProgram } from '../loader/kernel.ts';
import { linkViewOf } from '../loader/object.ts';
import { isStarted } from '../loader/tls.ts';
import { cellsAt } from '../listing/listing.ts';
import type { DocumentAbout } from './bytesAt.ts';
import { diagnostics } from './diagnostics.ts';
import { lineSpan, type Page, type Span } from './page.ts';

export interface Lens {
  readonly span: Span;
  readonly title: string;
  /**
   * `problems`: show the document's diagnostics; `open`: open the first page of `table`; `explain`: open "Explain
   * loading"; `search`: search all pages of the binary;
   * `dependencies`: show the tree of what the file needs; `merge`: merge libraries into it; `embed`: put its dynamic
   * linker into it; `selfContained`: put all that it needs into it.
   */
  readonly command: 'problems' | 'open' | 'explain' | 'search' | 'dependencies' | 'merge' | 'embed' | 'selfContained';
  /** What `open` shows: a table of this document, or another document about the file. */
  readonly table?: string;
  readonly document?: DocumentAbout;
}

/** The lenses of a document, top to bottom. */
export function lenses(page: Page): Lens[] {
  const { listing } = page;
  const counts = new Map<string | undefined, number>();
  for (const { table } of diagnostics(page)) counts.set(table, (counts.get(table) ?? 0) + 1);
  const ofFile = loadingLenses(page);
  return listing.parts.flatMap(({ block, firstLine, rowCount, pages }, index): Lens[] => {
    const span = lineSpan(firstLine, cellsAt(listing, firstLine));
    const problems = (counts.get(block.id) ?? 0) + (index === 0 ? (counts.get(undefined) ?? 0) : 0);
    const isCut = listing.table === undefined && rowCount < block.count;
    const found: Omit<Lens, 'span'>[] = index === 0 ? [...ofFile] : [];
    if (problems > 0) found.push({ title: counted(problems, 'problem'), command: 'problems' });
    if (isCut) found.push({ title: `open all ${counted(block.count, 'row')}`, command: 'open', table: block.id });
    if (isCut || pages > 1) found.push({ title: 'search all pages', command: 'search' });
    found.push(...documentLenses(page, block.id));
    return found.map((lens) => ({ span, ...lens }));
  });
}

/** Documents about a table's subject. */
function documentLenses({ file, base, about, beside }: Page, id: string): Omit<Lens, 'span'>[] {
  const open = (title: string, document: DocumentAbout): Omit<Lens, 'span'> => ({ title, command: 'open', document });
  if (!file) return [];
  if (!base) {
    const strings = id === 'sections' ? [open('strings of the file', { kind: 'strings', key: fileKey })] : [];
    return [...strings, ...codeLenses(file, id).map(({ title, key }) => open(title, { kind: 'code', key }))];
  }
  if (about === undefined) return [];
  if (id === 'bytes') return [open('strings', { kind: 'strings', key: about })];
  if (id === 'strings') return about === fileKey ? [] : [open('bytes', { kind: 'bytes', key: about })];
  return (beside?.(id) ?? []).map(({ title, key }) => open(title, { kind: 'code', key }));
}

/** Code: where the program begins, and all of it. */
function codeLenses(file: ElfFile, id: string): { readonly title: string; readonly key: string }[] {
  if (whyNoDecoder(file) !== undefined || codeRegionsOf(file).length === 0) return [];
  if (id === 'sections') return [{ title: 'code of the file', key: 'all' }];
  const entry = codeAddress(file, file.header.entry);
  const isThere = id === 'header' && !isRelocatable(file) && entry !== 0 && codeRegionAt(file, entry) !== undefined;
  return isThere ? [{ title: 'code of the entry', key: `at ${hex(entry)} entry` }] : [];
}

/** What a dynamic linker would do with the file, above the overview's first heading. */
function loadingLenses({ file, listing, loading, base }: Page): Omit<Lens, 'span'>[] {
  const needs = file ? dynamicTexts(file, 'NEEDED') : [];
  const embedded = file && embeddedOf(file);
  const needed = needs.filter((name) => name !== embedded?.name).length;
  if (base || !loading || listing.table !== undefined) return [];
  if (needs.length === 0) return file && isLinuxProgram(file) ? [{ title: 'explain loading', command: 'explain' }] : [];
  const found: Omit<Lens, 'span'>[] = [];
  if (needed > 0) found.push({ title: counted(needed, 'dependency', 'dependencies'), command: 'dependencies' });
  found.push({ title: 'explain loading', command: 'explain' });
  // What has its dynamic linker inside is not taken apart again.
  if (!file || embedded) return found;
  found.push({ title: 'merge into…', command: 'merge' });
  const isProgram = interpreterOf(file) !== undefined && isStarted({ program: { view: linkViewOf(file), file } });
  if (isProgram)
    found.push(
      { title: 'embed interpreter', command: 'embed' },
      { title: 'make self-contained', command: 'selfContained' },
    );
  return found;
}
