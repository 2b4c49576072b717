#!/usr/bin/env node
// The command line: prints listings and JSON of ELF files, and starts the language server. Exit codes: 0 fine, 1 a file could not be listed, 2 wrong usage.
// Each command is loaded when it is wanted: the language server's library takes longer to load than most files take to list.

import { readFileSync } from 'node:fs';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { complain, Output, ReaderGone } from './hostNode.ts';

interface Arguments { readonly values: Readonly<Record<string, unknown>>; readonly words: readonly string[] }

interface Command {
  readonly help: string;
  readonly options: ParseArgsOptionsConfig;
  /** Gives the exit code; undefined as long as the command goes on by itself. */
  run(given: Arguments): Promise<number | undefined>;
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
    async run({ values, words }) {
      if (words.length === 0) return wrongUsage('list needs a file', 'list');
      const { list } = await import('./list.ts');
      return list(new Output(), words, values) ? 0 : 1;
    },
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

/** Lies beside the bundle's folder and beside this one. */
function version(): string {
  return (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version;
}

const code = await main(process.argv.slice(2));
if (code !== undefined) process.exitCode = code;
