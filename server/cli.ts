#!/usr/bin/env node
// The command line: prints listings and JSON of ELF files, and starts the language server. Exit codes: 0 fine, 1 a file could not be listed, 2 wrong usage.
// Listing knows nothing of the language server, whose library takes longer to load than most files take to list.

import { readFileSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import type { Diagnostic } from '../shared/base/log.ts';
import { textOf as messageOf } from '../shared/base/log.ts';
import { isBinary, openBinary, openMember, type Binary } from '../shared/engine.ts';
import { jsonMembers } from '../shared/features/json.ts';
import { textOf, type Listing } from '../shared/listing/listing.ts';
import { overview, wholeTable } from '../shared/listing/overview.ts';
import { openFile, reasonOf } from './hostNode.ts';

interface Arguments { readonly values: Readonly<Record<string, unknown>>; readonly words: readonly string[] }

interface Command {
  readonly help: string;
  readonly options: ParseArgsOptionsConfig;
  /** Gives the exit code; undefined as long as the command goes on by itself. */
  run(given: Arguments): number | Promise<number | undefined>;
}

const commands: Readonly<Record<string, Command>> = {
  list: {
    help: `Usage: elfsmith list FILE… [--table NAME]… [--all] [--json]

Prints ELF files and archives as text: what the file is, then the first rows of its tables.

  --table NAME  this table with all its rows, by the name that the overview's links show: dynsym, rela.dyn;
                repeat it for several. In an archive: this table of every member.
  --all         every table with all its rows; in an archive those of every member
  --json        all tables as JSON, one object per file (docs/json.md)
`,
    options: { table: { type: 'string', multiple: true }, all: { type: 'boolean' }, json: { type: 'boolean' } },
    run: ({ values, words }) => (words.length === 0 ? wrongUsage('list needs a file', 'list') : list(words, values as ListOptions)),
  },
  lsp: {
    help: `Usage: elfsmith lsp --stdio

Runs the language server (LSP 3.18) on standard input and output until the client ends it.
`,
    options: { stdio: { type: 'boolean' } },
    async run({ values, words }) {
      if (values['stdio'] !== true || words.length > 0) return wrongUsage('lsp needs --stdio and no file', 'lsp');
      await import('./main.ts');
      return undefined;
    },
  },
};

const help = `Usage: elfsmith COMMAND …

Reads ELF binaries as text.

  list FILE…   prints files as text or JSON
  lsp --stdio  runs the language server

  --help       this text; after a command: its options
  --version    the version

Exit code: 0 fine, 1 a file could not be listed, 2 wrong usage.
`;

async function main([name, ...rest]: readonly string[]): Promise<number | undefined> {
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (command) return await runCommand(command, name ?? '', rest);
    if (name === '--help' || name === '-h') return say(help);
    if (name === '--version') return say(`elfsmith ${version()}\n`);
    return wrongUsage(name === undefined ? 'no command given' : name.startsWith('-') ? `no option ${name}` : `no command ${name}`);
  } catch (error) {
    if (error instanceof ReaderGone) return 0;
    throw error;
  }
}

async function runCommand(command: Command, name: string, words: readonly string[]): Promise<number | undefined> {
  let given: Arguments;
  try {
    const { values, positionals } = parseArgs({ args: [...words], options: { ...command.options, help: { type: 'boolean', short: 'h' } }, allowPositionals: true });
    given = { values, words: positionals };
  } catch (error) {
    return wrongUsage(error instanceof Error ? (error.message.split(/\. |\n/)[0] ?? '') : String(error), name);
  }
  return given.values['help'] === true ? say(command.help) : await command.run(given);
}

function say(text: string): number {
  const out = new Output();
  out.write(text);
  out.flush();
  return 0;
}

function wrongUsage(problem: string, command?: string): number {
  complain(`elfsmith: ${problem}; see elfsmith ${command === undefined ? '' : command + ' '}--help`);
  return 2;
}

function complain(message: string): void {
  process.stderr.write(message + '\n');
}

/** Lies beside the bundle's folder and beside this one. */
function version(): string {
  return (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version;
}

interface ListOptions { readonly table?: readonly string[]; readonly all?: boolean; readonly json?: boolean }

function list(files: readonly string[], options: ListOptions): number {
  const out = new Output();
  let isGood = true;
  for (const file of files) {
    if (files.length > 1 && options.json !== true) out.write(`${file}:\n\n`);
    isGood = listFile(out, file, options) && isGood;
  }
  out.flush();
  return isGood ? 0 : 1;
}

/** Lists one file; false when it can't be. */
function listFile(out: Output, path: string, options: ListOptions): boolean {
  let source;
  try {
    source = openFile(path);
  } catch (error) {
    complain(`${path}: ${reasonOf(error)}`);
    return false;
  }
  try {
    const binary = openBinary(source, basename(path));
    if (!isBinary(source)) {
      // Whatever else is said of it follows from that.
      complainOf(path, binary, 1);
      return false;
    }
    if (options.json === true) writeJson(out, binary);
    else if (!writeText(out, path, binary, options)) return false;
    out.flush();
    complainOf(path, binary);
    return true;
  } finally {
    source.close();
  }
}

/** What is wrong with the structure of the file, as far as the tables that were printed show it. */
function complainOf(path: string, { file, archive }: Binary, most = Infinity): void {
  const isWrong = ({ code }: Diagnostic): boolean => code.severity === 'error' || code.severity === 'warning';
  for (const diagnostic of (file ?? archive)?.log.diagnostics.filter(isWrong).slice(0, most) ?? []) complain(`${path}: 0x${diagnostic.at.offset.toString(16)}: ${messageOf(diagnostic)}`);
}

function writeText(out: Output, path: string, binary: Binary, { table = [], all = false }: ListOptions): boolean {
  if (table.length > 0) return table.map((name) => writeTable(out, path, binary, name)).every(Boolean);
  if (!all) {
    writeListing(out, overview(binary.view));
    return true;
  }
  for (const { id } of binary.view.blocks) writeListing(out, wholeTable(binary.view, id));
  for (const [name, member] of membersOf(binary)) {
    out.write(`${path}(${name}):\n\n`);
    for (const { id } of member.view.blocks) writeListing(out, wholeTable(member.view, id));
    complainOf(`${path}(${name})`, member);
  }
  return true;
}

/** Prints a table whole; one that an archive itself has not: of each member. */
function writeTable(out: Output, path: string, binary: Binary, name: string): boolean {
  const own = wholeTable(binary.view, name);
  writeListing(out, own);
  if (own) return true;
  let isFound = false;
  const names = new Set(binary.view.blocks.map(({ id }) => id));
  for (const [memberName, member] of membersOf(binary)) {
    const listing = wholeTable(member.view, name);
    if (listing) out.write(`${path}(${memberName}):\n\n`);
    writeListing(out, listing);
    isFound ||= listing !== undefined;
    for (const { id } of member.view.blocks) names.add(id);
  }
  if (!isFound) complain(`${path}: no table ${name}; there are ${[...names].join(', ')}`);
  return isFound;
}

function writeListing(out: Output, listing: Listing | undefined): void {
  if (listing) for (const piece of textOf(listing)) out.write(piece);
}

function* membersOf(binary: Binary): Generator<[name: string, Binary]> {
  for (const { index, name, isElf } of binary.archive?.members ?? []) {
    const member = isElf ? openMember(binary, index) : undefined;
    if (member) yield [name, member];
  }
}

function writeJson(out: Output, binary: Binary): void {
  const { archive } = binary;
  if (!archive) writeObject(out, binary, '{');
  else {
    out.write('{"members":[');
    archive.members.forEach(({ name, isElf }, index) => {
      const member = isElf ? openMember(binary, index) : undefined;
      out.write(index === 0 ? '\n' : ',\n');
      if (member) writeObject(out, member, `{"member":${JSON.stringify(name)},`);
      else out.write(`{"member":${JSON.stringify(name)}}`);
    });
    out.write(']}');
  }
  out.write('\n');
}

/** Each row of a table goes on a line of its own. */
function writeObject(out: Output, { file }: Binary, start: string): void {
  let before = start;
  for (const { name, value, values } of file ? jsonMembers(file) : []) {
    out.write(`${before}${JSON.stringify(name)}:`);
    if (values) writeArray(out, values);
    else out.write(JSON.stringify(value));
    before = ',\n';
  }
  out.write('}');
}

function writeArray(out: Output, values: Iterable<unknown>): void {
  let before = '[\n';
  for (const value of values) {
    out.write(before + JSON.stringify(value));
    before = ',\n';
  }
  out.write(before === '[\n' ? '[]' : ']');
}

/** Whoever read our output has gone (`| head`): no error, but nothing is left to do. */
class ReaderGone extends Error {}

/** Standard output in big pieces. Writing waits until the reader has taken the piece, so that no output piles up in memory. */
class Output {
  #text: string[] = [];
  #length = 0;

  write(text: string): void {
    this.#text.push(text);
    this.#length += text.length;
    if (this.#length > 1 << 18) this.flush();
  }

  flush(): void {
    const bytes = Buffer.from(this.#text.join(''));
    this.#text = [];
    this.#length = 0;
    for (let done = 0; done < bytes.length; ) done += writeSome(bytes, done);
  }
}

/** Bytes written: 0 when the pipe is full and does not wait by itself. */
function writeSome(bytes: Buffer, from: number): number {
  try {
    return writeSync(1, bytes, from);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : undefined;
    // Windows calls a closed pipe the end of the file.
    if (reason === 'EPIPE' || reason === 'EOF') throw new ReaderGone();
    if (reason !== 'EAGAIN') throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    return 0;
  }
}

// Last, because classes are not there before their line.
const code = await main(process.argv.slice(2));
if (code !== undefined) process.exitCode = code;
