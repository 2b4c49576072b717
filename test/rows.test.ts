// Rows as CSV, Markdown and JSON, and all tables of a file as JSON: what other programs get of a listing.

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { Block } from '../shared/listing/block.ts';
import { rowsOn, rowsText, tableOn, type RowFormat } from '../shared/features/rows.ts';
import { lineOf } from '../shared/listing/listing.ts';
import { overview } from '../shared/listing/overview.ts';
import { copyRows, saveJson, type CopyRowsResult, type SaveJsonResult } from '../shared/protocol.ts';
import { cursorAt, openFixture, pageOf } from './support/checkFeatures.ts';
import { listingOf, LspClient } from './support/checkLsp.ts';
import { fixturePath } from './support/fixtures.ts';

const hello = 'x86_64-gcc-hello-pie';
const formats: readonly RowFormat[] = ['csv', 'markdown', 'json'];

test.each(formats)('rows of one table, and of two, as %s', (format) => {
  const { page, line } = cursorAt(openFixture(hello), 'rela.plt: getenv');
  expect(rowsText(page, rowsOn(page, line, line + 1), format).text).toMatchSnapshot();
  const last = lineOf(page.listing, 'texts', 0) ?? line;
  const notes = lineOf(page.listing, 'notes', 0) ?? last;
  expect(rowsText(page, rowsOn(page, last, notes), format).text).toMatchSnapshot();
});

test('a whole table has the rows of all pages', () => {
  const binary = openFixture(hello, { overviewRows: 4, pageRows: 5 });
  const page = pageOf(binary, 'symtab', 2);
  const { text, count, isCut } = rowsText(page, tableOn(page, 3), 'json');
  const rows = JSON.parse(text) as { readonly name: string }[];
  const symbols = binary.view.blocks.find(({ id }) => id === 'symtab');
  expect([rows.length, count, isCut]).toEqual([symbols?.count, symbols?.count, false]);
  expect(rows.map(({ name }) => name)).toContain('main');
  expect(rowsText(page, tableOn(page, 3), 'csv', 100)).toMatchObject({ isCut: true, count: 2 });
});

test('what a name holds breaks out of no format', () => {
  const names = ['a,b', 'say "x"', 'a|b', '<b>', '=1+1'];
  const block: Block = {
    id: 'odd',
    title: 'Odd',
    count: names.length,
    columns: [{ name: 'name', meaning: 'a name', put: (out, row) => out.cell(names[row] ?? '', 'symbol') }],
  };
  const view = { blocks: [block], paging: { overviewRows: 10, pageRows: 10 } };
  const page = { view, file: undefined, listing: overview(view) };
  expect(formats.map((format) => rowsText(page, tableOn(page, 0), format).text)).toMatchSnapshot();
});

test('an editor: rows of a selection, and all tables in a file as the command line prints them', async () => {
  const client = await LspClient.start({ textDocumentContent: true });
  const uri = listingOf(hello);
  const lines = (await client.open(uri)).split('\n');
  const heading = lines.findIndex((text) => text.startsWith('# Version needs') || text.startsWith('# Needed versions'));
  const ask = (firstLine: number, isWhole: boolean): Promise<CopyRowsResult | null> =>
    client.ask(copyRows, { uri, firstLine, lastLine: firstLine, isWhole, format: 'csv' });
  expect(heading).toBeGreaterThan(0);
  expect(await ask(heading, false)).toBeNull();
  expect((await ask(heading, true))?.text).toMatchSnapshot();
  const folder = mkdtempSync(join(tmpdir(), 'elfsmith-rows-'));
  const output = join(folder, 'out.json');
  const save = (to: string): Promise<SaveJsonResult> => client.ask(saveJson, { uri, output: pathToFileURL(to).href });
  expect(await save(output)).toEqual({});
  const cli = fileURLToPath(new URL('../server/cli/cli.ts', import.meta.url));
  const printed = await promisify(execFile)(process.execPath, [cli, 'list', fixturePath(hello), '--json']);
  expect(readFileSync(output, 'utf8')).toBe(printed.stdout);
  expect(await save(fixturePath(hello))).toEqual({ problem: 'that is the binary itself' });
  rmSync(folder, { recursive: true });
  expect(client.logged).toEqual([]);
  expect(await client.stop()).toBe(0);
});
