// Checks of names from elsewhere: what a fixture's addresses are called, and which file of debug information is found
// in a file system of literals.

import { readFileSync } from 'node:fs';
import { rowsWhere } from '../../shared/base/columns.ts';
import { sourceOf } from '../../shared/base/bytes.ts';
import { textOf } from '../../shared/base/log.ts';
import { hex } from '../../shared/base/text.ts';
import { allSymbolTablesOf } from '../../shared/decode/symbols/debugSymbols.ts';
import { decode } from '../../shared/decode/file.ts';
import { symbolName } from '../../shared/decode/symbols/symbols.ts';
import { filePlaces, openBinary } from '../../shared/engine.ts';
import { lift } from '../../shared/lift/lift.ts';
import { defaultPaging } from '../../shared/listing/overview.ts';
import { putPlaceName } from '../../shared/listing/naming.ts';
import { fixturePath } from './fixtures.ts';
import { memoryFiles, type Tree } from './memoryFiles.ts';

const bytesOf = (name: string): Uint8Array => Uint8Array.from(readFileSync(fixturePath(name)));

/**
 * What lies at some addresses of a fixture, a line each, then the messages.
 * @param damaged a byte of .gnu_debugdata that is changed
 */
export function printNames(fixture: string, addresses: readonly number[], damaged?: number): string {
  const bytes = bytesOf(fixture);
  const section = decode(sourceOf(bytes)).sections.find(({ name }) => name === '.gnu_debugdata');
  if (damaged !== undefined && section) bytes[section.offset + damaged] = (bytes[section.offset + damaged] ?? 0) ^ 0x55;
  const file = decode(sourceOf(bytes));
  const lines = addresses.map((address) => {
    let text = `${hex(address)} `;
    putPlaceName({ cell: (part) => void (text += part) }, file, address);
    return text.replaceAll(' + ', '+');
  });
  if (allSymbolTablesOf(file).length === 0) lines.push('no symbols');
  return [...lines, ...file.log.diagnostics.map(textOf)].join('\n');
}

/** The names that a file made of a fixture would have in its full symbol table. */
export function labelNames(fixture: string): string[] {
  const { image } = lift(decode(sourceOf(bytesOf(fixture))), fixture);
  if (!image) return [];
  const { labels } = image;
  const text = Buffer.from(labels.text).toString('latin1');
  return rowsWhere(labels, () => true)
    .map(labels.get.name)
    .map((at) => text.slice(at, text.indexOf('\0', at)));
}

/**
 * The file of debug information that is found for a fixture at a path, and whether the name of a static function comes
 * from it. Files are fixtures by name.
 */
export function checkDebugFile(
  fixture: string,
  tree: Readonly<Record<string, string | { readonly link: string } | { readonly text: string }>>,
  path: string,
  root?: string,
): string {
  const entries = Object.entries(tree).map(
    ([at, entry]) => [at, typeof entry === 'string' ? bytesOf(entry) : 'text' in entry ? entry.text : entry] as const,
  );
  const files = memoryFiles({ [path]: bytesOf(fixture), ...(Object.fromEntries(entries) as Tree) });
  const { file } = openBinary(sourceOf(bytesOf(fixture)), 'hello', defaultPaging, filePlaces(files, path, root));
  if (!file?.separate) return 'none';
  const table = allSymbolTablesOf(file).find(({ id }) => id === 'debugfile');
  const names = Array.from({ length: table?.count ?? 0 }, (_, row) => (table ? symbolName(table, row) : ''));
  return `${file.separate.path} ${file.separate.why}: ${names.find((name) => name === 'prepare') ?? 'no names'}`;
}
