#!/usr/bin/env node
// The command line: prints listings and JSON of ELF files, and starts the language server. Exit codes: 0 fine, 1 a file
// could not be read or something of it is missing, 2 wrong usage.
// Each command is loaded when it is wanted: the language server's library takes longer to load than most files take to
// list.

import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import type { BinfmtRequest } from '../../shared/edit/binfmt.ts';
import { complain, Output, ReaderGone, version } from '../host/hostNode.ts';

interface Arguments {
  readonly values: Readonly<Record<string, unknown>>;
  readonly words: readonly string[];
}

interface Command {
  /** Its operands, in the list of all commands. */
  readonly takes: string;
  /** What it is for, in the list of all commands. */
  readonly does: string;
  readonly help: string;
  readonly options: ParseArgsOptionsConfig;
  /** Options that other commands have without a value have one. */
  readonly needsValues?: true;
  /** Its words are all given as they are: it knows its options itself. */
  readonly isRaw?: true;
  /** Gives the exit code; undefined as long as the command goes on by itself. */
  run(given: Arguments): Promise<number | undefined>;
}

/** The options that say in which world a file is loaded. */
const worldOptions: ParseArgsOptionsConfig = {
  sysroot: { type: 'string' },
  'library-path': { type: 'string' },
  preload: { type: 'string', multiple: true },
};
const worldHelp = `  --sysroot DIR        the root folder of another system, in which libraries are looked for
  --library-path PATH  folders as in LD_LIBRARY_PATH, with : between them; the environment is not read
  --preload LIBRARY    as in LD_PRELOAD; repeat it for several
`;

/** The options of what writes a binary. */
const outputOptions: ParseArgsOptionsConfig = {
  output: { type: 'string', short: 'o' },
  interpreter: { type: 'string' },
  sysroot: { type: 'string' },
  'library-path': { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  report: { type: 'string' },
};

const commands: Readonly<Record<string, Command>> = {
  list: {
    takes: 'FILE…',
    does: 'prints files as text or JSON',
    help: `Usage: elfsmith list FILE… [--table NAME]… [--all] [--json] [--sysroot DIR]

Prints ELF files and archives as text: what the file is, then the first rows of its tables.

  --table NAME  this table with all its rows, by the name that the overview's links show: dynsym, rela.dyn;
                repeat it for several. In an archive: this table of every member.
  --all         every table with all its rows; in an archive those of every member
  --json        all tables as JSON, one object per file (docs/json.md)
  --sysroot DIR the root folder of another system, in which files of debug information are looked for, too
`,
    options: {
      table: { type: 'string', multiple: true },
      all: { type: 'boolean' },
      json: { type: 'boolean' },
      sysroot: { type: 'string' },
    },
    async run({ values, words }) {
      if (words.length === 0) return wrongUsage('list needs a file', 'list');
      const { list } = await import('./list.ts');
      return list(new Output(), words, values) ? 0 : 1;
    },
  },
  bytes: {
    takes: 'FILE WHAT',
    does: 'the bytes of a section or a symbol, and what they point at',
    help: `Usage: elfsmith bytes FILE WHAT [--json]

Prints the bytes of a section, a segment, a symbol or an address, with what begins there, the relocations that write to
them, and the words that are addresses. WHAT is a name (.rodata, main), an address with or without a size (0x1040+32),
#3 for a section by its number, or 'segment 2'. What is compressed is printed unpacked.

  --json  the bytes in hex, and the words that are addresses or that relocations fill (docs/json.md)
`,
    options: { json: { type: 'boolean' } },
    async run({ values, words: [file, what, ...more] }) {
      if (file === undefined || what === undefined || more.length > 0)
        return wrongUsage('bytes needs a file and what of it', 'bytes');
      const { printBytes } = await import('./bytes.ts');
      return printBytes(new Output(), file, what, values) ? 0 : 1;
    },
  },
  strings: {
    takes: 'FILE',
    does: 'strings, and what refers to them',
    help: `Usage: elfsmith strings FILE [WHAT] [--min N] [--json]

Prints the strings of a file, or of a section, segment or symbol of it (named as for elfsmith bytes): where each is,
and what refers to it as far as relocations and tables tell.

  --min N  only strings of N and more bytes; 4 when absent, 1 in sections that hold nothing else
  --json   one string a line (docs/json.md)
`,
    options: { min: { type: 'string' }, json: { type: 'boolean' } },
    async run({ values, words: [file, what, ...more] }) {
      if (file === undefined || more.length > 0) return wrongUsage('strings needs a file', 'strings');
      const min = values['min'] === undefined ? undefined : Number(values['min']);
      if (min !== undefined && !(Number.isInteger(min) && min > 0))
        return wrongUsage('--min needs a number', 'strings');
      const { printStrings } = await import('./bytes.ts');
      return printStrings(new Output(), file, what, { min, json: values['json'] === true }) ? 0 : 1;
    },
  },
  disassemble: {
    takes: 'FILE [SYMBOL]',
    does: 'machine code as instructions, and who uses a function',
    help: `Usage: elfsmith disassemble FILE [SYMBOL | ADDRESS | --section NAME | --users WHAT] [--json]

Prints machine code as instructions, with what their operands mean: branch targets and calls by name, through PLT and
GOT to the import and its library, addresses joined over several instructions, strings, and in object files what
relocations put there. A function by its name (main, std::terminate) or an address in it; without one all of the file.
x86 is in Intel's syntax. Read are x86, x86-64, aarch64, arm, riscv, ppc, ppc64, s390x and mips.

  --section NAME  the code of one section (.plt), #3 for a section by its number
  --users WHAT    in place of code the instructions that use a function or a datum: call it, jump to it, read or write
                  it, take its address, also through stubs and slots of the GOT
  --json          one instruction a line (docs/json.md)
`,
    options: { section: { type: 'string' }, users: { type: 'string' }, json: { type: 'boolean' } },
    async run({ values, words: [file, what, ...more] }) {
      const [section, users] = [values['section'], values['users']].map((value) =>
        typeof value === 'string' ? value : undefined,
      );
      const asked = [what, section, users].filter((each) => each !== undefined);
      if (file === undefined || more.length > 0 || asked.length > 1)
        return wrongUsage('disassemble needs a file, and at most one symbol, address or section', 'disassemble');
      const { disassemble } = await import('./disassemble.ts');
      return (await disassemble(new Output(), file, { what, section, users, json: values['json'] === true })) ? 0 : 1;
    },
  },
  source: {
    takes: 'FILE WHAT…',
    does: 'where code comes from: source lines, functions, inlined calls',
    help: `Usage: elfsmith source FILE SYMBOL_OR_ADDRESS… [--section NAME] [--json]

Prints where code comes from, as the debugging information says it: source file, line and column, the function, and the
calls that it was inlined for. DWARF 2 to 5, in the file, in its file of debug information (by build-id or
.gnu_debuglink), in .dwo files and packages of them, compressed or not.

  --section NAME  in an object file the section that addresses are offsets in; #3 for a section by its number
  --json          an address a line (docs/json.md)
`,
    options: { section: { type: 'string' }, json: { type: 'boolean' } },
    async run({ values, words: [file, ...what] }) {
      const section = typeof values['section'] === 'string' ? values['section'] : undefined;
      if (file === undefined || what.length === 0)
        return wrongUsage('source needs a file, and symbols or addresses', 'source');
      const { printSource } = await import('./source.ts');
      return printSource(new Output(), file, { what, section, json: values['json'] === true }) ? 0 : 1;
    },
  },
  deps: {
    takes: 'FILE',
    does: 'the libraries that are loaded for a file',
    help: `Usage: elfsmith deps FILE [--tree | --json] [--sysroot DIR] [--library-path PATH] [--preload LIBRARY]…

Prints the libraries that the dynamic linker would load for a program or library, in its order, where each was found
and how; for those that are not found, every place that was looked at. Nothing is executed.

  --tree               who needs whom; the needs of a library stand where it is first needed (… where it comes again)
  --json               with every place that was looked at (docs/json.md)
${worldHelp}`,
    options: { ...worldOptions, tree: { type: 'boolean' }, json: { type: 'boolean' } },
    async run({ values, words }) {
      const [file] = words;
      if (file === undefined || words.length > 1) return wrongUsage('deps needs one file', 'deps');
      const { deps } = await import('./deps.ts');
      return deps(new Output(), file, values) ? 0 : 1;
    },
  },
  bind: {
    takes: 'FILE [SYMBOL]',
    does: 'what its symbols are bound to',
    help: `Usage: elfsmith bind FILE [SYMBOL] [--all] [--json] [--sysroot DIR]
                     [--library-path PATH] [--preload LIBRARY]…

Prints what the dynamic linker would bind each symbol to that the file's relocations name. With SYMBOL only that one,
with the rule, and with every definition that is passed over and why.

  --all                the references of all its libraries, too
  --json               one binding a line (docs/json.md)
${worldHelp}`,
    options: { ...worldOptions, all: { type: 'boolean' }, json: { type: 'boolean' } },
    async run({ values, words }) {
      const [file, symbol] = words;
      if (file === undefined || words.length > 2)
        return wrongUsage('bind needs one file and at most one symbol', 'bind');
      const { bind } = await import('./bind.ts');
      return bind(new Output(), file, symbol, values) ? 0 : 1;
    },
  },
  explain: {
    takes: 'FILE',
    does: 'what the kernel and the dynamic linker do with it, step by step',
    help: `Usage: elfsmith explain FILE [--sysroot DIR] [--library-path PATH] [--preload LIBRARY]…

Walks through what becomes of a file when it is started: what the kernel maps, puts on the stack or refuses, then what
the dynamic linker does, step by step: find, load, check versions, relocate, bind, initialise; each step with the rules
that applied and where they are written. Of static programs the kernel's part.

${worldHelp}`,
    options: worldOptions,
    async run({ values, words }) {
      const [file] = words;
      if (file === undefined || words.length > 1) return wrongUsage('explain needs one file', 'explain');
      const { explain } = await import('./deps.ts');
      return explain(new Output(), file, values) ? 0 : 1;
    },
  },
  floor: {
    takes: 'FILE…',
    does: 'the oldest libraries that files run with, and why',
    help: `Usage: elfsmith floor FILE… [--json]

Prints the oldest release of glibc and of other libraries with versions that each file runs with, the versions that it
needs, and the symbols that need them.

  --json  one object per file (docs/json.md)
`,
    options: { json: { type: 'boolean' } },
    async run({ values, words }) {
      if (words.length === 0) return wrongUsage('floor needs a file', 'floor');
      const { floor } = await import('./bind.ts');
      return floor(new Output(), words, values) ? 0 : 1;
    },
  },
  hardening: {
    takes: 'FILE…',
    does: 'how files are protected, and what would mend it',
    help: `Usage: elfsmith hardening FILE… [--json | --csv | --markdown]

Prints how programs and libraries are hardened: each protection (+ in place, - missing, ? open) with its evidence in the
file and, behind an arrow, what would mend it.

  --json      all files as one JSON array (docs/json.md)
  --csv       a line for each protection of each file
  --markdown  a table for each file
`,
    options: { json: { type: 'boolean' }, csv: { type: 'boolean' }, markdown: { type: 'boolean' } },
    async run({ values, words }) {
      if (words.length === 0) return wrongUsage('hardening needs a file', 'hardening');
      const { hardening } = await import('./hardening.ts');
      return hardening(new Output(), words, values) ? 0 : 1;
    },
  },
  diff: {
    takes: 'A B',
    does: 'how two files differ; for a linker, for a debugger, for callers',
    help: `Usage: elfsmith diff A B [--abi | --code | --no-code] [--json]

Compares two ELF files by what they say, without where it lies: what matters in a few sentences (exported symbols that
are gone, newer libraries that are needed), then each symbol, version, section … that only one of them has (- the first,
+ the second) or that is another one. Code is compared function by function, without addresses. Exit status: 0 nothing
differs, 1 something does, 2 a file can't be read.

  --abi      only what those who use the file can tell: exports, versions, needed libraries, SONAME, CPU
  --code     code as well where there is so much of it that it takes long; without it that is said
  --no-code  no code, only sizes of functions and content of sections
  --json     the same as one JSON object (docs/json.md)
`,
    options: {
      abi: { type: 'boolean' },
      code: { type: 'boolean' },
      'no-code': { type: 'boolean' },
      json: { type: 'boolean' },
    },
    async run({ values, words: [before, after, ...more] }) {
      if (before === undefined || after === undefined || more.length > 0)
        return wrongUsage('diff needs two files', 'diff');
      const { abi, json, code, 'no-code': noCode } = values;
      const chosen = [abi, code, noCode].filter((each) => each === true);
      if (chosen.length > 1) return wrongUsage('diff takes one of --abi, --code and --no-code', 'diff');
      const { diff } = await import('./diff.ts');
      const differ = await diff(new Output(), [before, after], {
        json: json === true,
        abi: abi === true,
        ...(chosen.length > 0 && { code: code === true }),
      });
      return differ === undefined ? 2 : Number(differ);
    },
  },
  map: {
    takes: 'FILE…',
    does: 'what takes the space of files and of their memory',
    help: `Usage: elfsmith map FILE… [--json]

Prints where the bytes of a file are and which memory a process has of it: segments, pages with their permissions, then
sections and symbols by the space that they take.

  --json  every piece of both, one object per file (docs/json.md)
`,
    options: { json: { type: 'boolean' } },
    async run({ values, words }) {
      if (words.length === 0) return wrongUsage('map needs a file', 'map');
      const { map } = await import('./map.ts');
      return map(new Output(), words, values) ? 0 : 1;
    },
  },
  ir: {
    takes: 'FILE…',
    does: 'the image that a file is rebuilt from',
    help: `Usage: elfsmith ir FILE…

Prints what a program or library is once it is taken apart: the image from which Elfsmith builds files, with its
segments, symbols, relocations and all that the dynamic linker is asked for. The same image prints the same text.
`,
    options: {},
    async run({ words }) {
      if (words.length === 0) return wrongUsage('ir needs a file', 'ir');
      const { printImages } = await import('./ir.ts');
      return printImages(new Output(), words) ? 0 : 1;
    },
  },
  merge: {
    takes: 'TARGET…',
    does: 'makes one file of a program and its libraries',
    help: `Usage: elfsmith merge -o OUT TARGET [SOURCE…] [--needed] [--only LIBRARY]… [--except LIBRARY]… [--close]
                      [--with FILE]… [--with-plugins DIR]… [--with-noted] [--opened-log FILE]…
                      [--libc] [--interpreter] [--self-contained] [--bare] [--preloadable] [--no-pack]
                      [--hwcaps LEVEL|none] [--sysroot DIR] [--library-path PATH]
                      [--dry-run] [--json] [--report FILE] [--quiet]

Makes one file of a program or library and of libraries: it behaves as they did together, in the dynamic linker's order
whatever the order here. SOURCE is a file, or a library by a name that TARGET needs.

  -o, --output OUT  the file to write, when it is complete
  --needed          all libraries that TARGET needs, directly or not, but for the C library's own and libgcc_s
  --only LIBRARY    of what TARGET needs this one, by name; repeat it for several
  --except LIBRARY  with --needed, --libc or --self-contained: not this one
  --close           also the libraries that would load a merged one a second time
  --with FILE       also this library, which TARGET opens at run time (dlopen) by this path or its name
  --with-plugins D  also all libraries of a folder, which TARGET opens at run time
  --with-noted      also libraries that notes of the files name as required or recommended (FDO dlopen metadata);
                    --with-noted=required: only those, --with-noted=suggested: all
  --opened-log FILE also libraries that TARGET opened in a run, by what strace wrote (-f, -o), LD_DEBUG=files, or a copy
                    of /proc/PID/maps
  --libc            also the C library's own files that TARGET needs, but for the dynamic linker
  --interpreter     also the dynamic linker; --interpreter=FILE takes that one
  --self-contained  all of it: --needed --libc --interpreter. OUT needs no other file to start
  --bare            all that TARGET needs, and no dynamic linker: code of ours relocates and initialises OUT at start.
                    For programs that bring no C library, which would need a dynamic linker of its own
  --preloadable     libraries of LD_PRELOAD can replace what merged libraries define, as they could before
  --no-pack         no packed relocations (DT_RELR), which need glibc 2.36: for outputs that must run with an older one
  --hwcaps LEVEL    the builds of libraries that are chosen where there are several (glibc-hwcaps): for this CPU level
                    (x86-64-v3) and those below it; none: the builds that all CPUs run; a list with : between levels,
                    best first: just these. Without it those for this machine's CPU, with --sysroot none
  --sysroot DIR     the root folder of another system, in which TARGET, sources and libraries lie
  --library-path P  folders as in LD_LIBRARY_PATH, with : between them; the environment is not read
  --dry-run         prints what would be merged, where, and what was decided; writes nothing
  --json            prints that as JSON
  --report FILE     writes that to a file
  -q, --quiet       only errors on standard error: no warnings, and no summary of what is to be known of OUT
`,
    options: {
      ...outputOptions,
      needed: { type: 'boolean' },
      libc: { type: 'boolean' },
      'self-contained': { type: 'boolean' },
      bare: { type: 'boolean' },
      with: { type: 'string', multiple: true },
      'with-plugins': { type: 'string', multiple: true },
      'with-noted': { type: 'string' },
      'opened-log': { type: 'string', multiple: true },
      only: { type: 'string', multiple: true },
      except: { type: 'string', multiple: true },
      close: { type: 'boolean' },
      'no-pack': { type: 'boolean' },
      preloadable: { type: 'boolean' },
      hwcaps: { type: 'string' },
    },
    run: async ({ values, words }) => forgeWith('merge', values, words),
  },
  embed: {
    takes: 'TARGET',
    does: 'puts the dynamic linker into a program',
    help: `Usage: elfsmith embed -o OUT TARGET [--interpreter=FILE] [--sysroot DIR] [--library-path PATH]
                      [--dry-run] [--json] [--report FILE] [--quiet]

Puts the dynamic linker of a program into it; its libraries stay where they are. With all libraries and the C library
inside as well: elfsmith merge --self-contained.

  -o, --output OUT    the file to write, when it is complete
  --interpreter=FILE  this dynamic linker; it must be of the release of the C library that is found
  --sysroot DIR       the root folder of another system, in which TARGET lies
  --library-path P    folders in which the C library is looked for, as in LD_LIBRARY_PATH
  --dry-run           prints what would be done; writes nothing
  --json              prints that as JSON
  --report FILE       writes that to a file
  -q, --quiet         only errors on standard error
`,
    options: outputOptions,
    async run({ values, words }) {
      if (words.length > 1) return wrongUsage('embed needs one target', 'embed');
      return forgeWith('embed', { ...values, interpreter: values['interpreter'] ?? '' }, words);
    },
  },
  edit: {
    takes: 'FILE…',
    does: 'changes interpreter, search path, needed libraries and more',
    help: `Usage: elfsmith edit FILE… [-o OUT] OPTION…

Changes a program or library: what is loaded keeps its addresses, and all that is not asked for stays as it is. Without
-o the file itself is changed: by a new file that takes its place, with mode, owner and extended attributes.
Options are patchelf's, whose version --version prints; a value @FILE is what stands in that file.

  -o, --output OUT          writes OUT and leaves FILE alone; with one file
  --in-place                says that FILE is to be changed, as it is without -o
  --set-interpreter PATH    the dynamic linker
  --set-soname NAME         the library's own name
  --set-rpath PATHS         the search path for libraries, DT_RUNPATH
  --add-rpath PATHS         the same behind what is there
  --remove-rpath            no search path
  --shrink-rpath            only folders in which a needed library is found
  --allowed-rpath-prefixes P  with --shrink-rpath: only folders that begin with one of these, : between them
  --force-rpath             with the options before: DT_RPATH instead of DT_RUNPATH
  --add-needed LIBRARY      one more library, before all others
  --remove-needed LIBRARY   a library less
  --replace-needed OLD NEW  another library, from which versions are needed, too
  --no-default-lib          the default folders are not searched
  --clear-symbol-version S  the symbol has no version any more
  --set-version SYMBOL VERSION  another version of a symbol, which its library has
  --floor VERSION           no symbol of glibc in a newer version; --print-floor VERSION prints what that changes
  --rename-dynamic-symbols MAP  other names for symbols: a file with an old and a new name in each line
  --weaken SYMBOL           the symbol may stay undefined
  --hide SYMBOL             other files do not find a function or variable of this one
  --export SYMBOL           they do: one of the full symbol table, a hidden one, or NAME=ADDRESS
  --add-section NAME=FILE   a section that is not loaded, with the bytes of a file
  --remove-section NAME     takes one away that is not loaded; --strip-debug: debugging information, symbols stay
  --split-debug DEBUGFILE   the same, and DEBUGFILE gets it: debuggers find it by its build-id or by .gnu_debuglink
  --add-segment TYPE[,rwx][,align][,address]=FILE
                            a segment with the bytes of a file: loaded when it is LOAD or has an address or 'load'
  --add-arena SIZE[,address]  zeros in memory, mapped with the file
  --add-note OWNER:TYPE=FILE  a note that is loaded
  --embed FILE[,TYPE]       another ELF file inside, its offsets translated; --extract undoes that
  --node-sea BLOB           an application of node, which FILE is: what 'node --experimental-sea-config' writes
  --extract TYPE=OUT        writes what is in a segment, before anything is changed
  --shebang PATH            a line #!PATH before the ELF file, its offsets translated; --no-shebang: without that
  --build-id                another build-id, a fingerprint of the output; it stays otherwise
  --add-debug-tag           DT_DEBUG, by which debuggers find the libraries
  --set-execstack           the stack can be executed; --clear-execstack: it can't
  --set-os-abi ABI          EI_OSABI: system-v, linux, freebsd …
  --now                     all symbols are bound at start
  --start-like TEMPLATE     start code as that program has it, for a library or a program without any
  --main SYMBOL             with --start-like: what it calls, main otherwise
  --rt0 INTERPRETER         no PT_INTERP: code of ours executes the interpreter, or the first that is there of several
                            with : between them; those without / at the beginning lie beside the file
  --no-sort                 section headers keep their order
  --print-interpreter, --print-soname, --print-rpath, --print-needed, --print-execstack, --print-os-abi
                            prints that of the file as it was
  --debug                   says which tables moved where
  --dry-run                 prints the plan: what changes, moves, comes, goes and stays; writes nothing; --json: as JSON
  -q, --quiet               no warnings
  --page-size N, --no-clobber-old-sections
                            taken, without effect: pages are those that the file was made for
`,
    isRaw: true,
    options: {},
    async run({ words }) {
      const { editFiles, parseEdit, patchelfVersion } = await import('./edit.ts');
      if (words.includes('--version')) {
        const out = new Output();
        out.write(`patchelf ${patchelfVersion}: these options are taken by elfsmith ${version()}\n`);
        out.flush();
        return 0;
      }
      const command = parseEdit(words);
      if (typeof command === 'string') return wrongUsage(command, 'edit');
      return editFiles(new Output(), command) ? 0 : 1;
    },
  },
  binfmt: {
    takes: 'FILE…',
    does: 'the line by which Linux starts such files through an interpreter',
    help: `Usage: elfsmith binfmt FILE… --interpreter PATH [--name NAME] [--flags POCF] [--extension EXT]

Prints the line by which Linux starts files like FILE through an interpreter, to be written as root into
/proc/sys/fs/binfmt_misc/register; on standard error, what it risks. Nothing is registered.

  --interpreter PATH  who starts them
  --name NAME         of the registration; that of the CPU otherwise
  --flags POCF        P: argv[0] is kept, O: the file is passed as a descriptor, C: with its credentials,
                      F: the interpreter is opened at once
  --extension EXT     by the end of the name, not by the header
`,
    needsValues: true,
    options: {
      interpreter: { type: 'string' },
      name: { type: 'string' },
      flags: { type: 'string' },
      extension: { type: 'string' },
    },
    async run({ values, words }) {
      const given = values as Partial<BinfmtRequest>;
      if (words.length === 0 || given.interpreter === undefined)
        return wrongUsage('binfmt needs a file and --interpreter', 'binfmt');
      const { printBinfmt } = await import('./binfmt.ts');
      const request = { flags: '', ...given, interpreter: given.interpreter };
      return printBinfmt(new Output(), words, request) ? 0 : 1;
    },
  },
  materialize: {
    takes: 'FILE…',
    does: 'writes listings as files for editors other than VS Code',
    help: `Usage: elfsmith materialize FILE… [--cache-folder DIR]

Writes the listing of each file as a read-only file and prints its path, for editors that can't open our scheme
(docs/editors.md). In that file the language server answers as in any listing.

  --cache-folder DIR  instead of the user's cache folder; the server has to be told the same (cacheFolder)
`,
    options: { 'cache-folder': { type: 'string' } },
    async run({ values, words }) {
      if (words.length === 0) return wrongUsage('materialize needs a file', 'materialize');
      const { materialize } = await import('./materialize.ts');
      return (await materialize(new Output(), words, values)) ? 0 : 1;
    },
  },
  search: {
    takes: 'WHAT FILE…',
    does: 'a text or bytes in many files, names of symbols among them',
    help: `Usage: elfsmith search WHAT FILE_OR_FOLDER…

Looks in ELF files and archives for a text, in names of symbols and sections and in the bytes of the files, or for bytes
in hex with blanks between them, ?? for any: '7f 45 4c 46 ?? 01'. What stands between double quotes is always text.
A text without capitals is found in any case. Exit code 1: nothing was found.
`,
    options: {},
    async run({ words: [what, ...paths] }) {
      if (what === undefined || paths.length === 0)
        return wrongUsage('search needs what to look for, and files or folders', 'search');
      const { search } = await import('./search.ts');
      return (await search(new Output(), what, paths)) ? 0 : 1;
    },
  },
  check: {
    takes: 'FILE…',
    does: 'what is wrong with many files, errors first',
    help: `Usage: elfsmith check FILE_OR_FOLDER… [--ignore CODE]… [--sysroot DIR]
                      [--library-path PATH] [--preload LIBRARY]…

Prints what is wrong with ELF files and archives, below folders too: errors first, each cause with how many files have
it. Exit code 1: there are errors. Nothing is executed.

  --ignore CODE        leaves out messages with this code; repeat it for several
${worldHelp}`,
    options: { ...worldOptions, ignore: { type: 'string', multiple: true } },
    async run({ values, words }) {
      if (words.length === 0) return wrongUsage('check needs a file or a folder', 'check');
      const { check } = await import('./check.ts');
      return (await check(new Output(), words, values)) ? 0 : 1;
    },
  },
  lsp: {
    takes: '--stdio',
    does: 'runs the language server',
    help: `Usage: elfsmith lsp --stdio

Runs the language server (LSP 3.18) on standard input and output until the client ends it.
`,
    options: { stdio: { type: 'boolean' } },
    async run({ values, words }) {
      if (values['stdio'] !== true || words.length > 0) return wrongUsage('lsp needs --stdio and no file', 'lsp');
      const { startForServer } = await import('./lsp.ts');
      startForServer();
      await import('../main.ts');
      return undefined;
    },
  },
};

/** Merges, or embeds; gives the exit code. */
async function forgeWith(
  command: 'merge' | 'embed',
  values: Arguments['values'],
  [target, ...sources]: readonly string[],
): Promise<number> {
  if (target === undefined) return wrongUsage(`${command} needs a target`, command);
  if (values['output'] === undefined && values['dry-run'] !== true)
    return wrongUsage(`${command} needs -o OUT or --dry-run`, command);
  const isAsked = ['needed', 'libc', 'self-contained'].some((name) => values[name] === true);
  if (values['except'] !== undefined && !isAsked)
    return wrongUsage('--except goes with --needed, --libc or --self-contained', command);
  const other = ['libc', 'interpreter', 'self-contained', 'preloadable', 'except', 'with', 'with-plugins'];
  const clash = values['bare'] === true ? other.find((name) => values[name] !== undefined) : undefined;
  if (clash !== undefined) return wrongUsage(`--bare and --${clash} exclude each other`, command);
  const { merge, wrongValue } = await import('./merge.ts');
  const problem = wrongValue(values);
  if (problem !== undefined) return wrongUsage(problem, command);
  return merge(new Output(), version(), target, sources, values) ? 0 : 1;
}

const summaryOf = (name: string, { takes, does }: Command): string => `  ${`${name} ${takes}`.padEnd(26)} ${does}`;

const help = `Usage: elfsmith COMMAND …

Reads ELF binaries as text, compares and changes them, and makes one of several.

${Object.entries(commands)
  .map(([name, command]) => summaryOf(name, command))
  .join('\n')}

  --help                     this text; after a command: its options
  --version                  the version

Exit code: 0 fine, 1 a file could not be read or something of it is missing, 2 wrong usage.
`;

async function main([name, ...rest]: readonly string[]): Promise<number | undefined> {
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (command) return await runCommand(command, name ?? '', rest);
    if (name === '--help' || name === '-h') return say(help);
    if (name === '--version') return say(`elfsmith ${version()}\n`);
    if (name === undefined) return wrongUsage('no command given');
    return wrongUsage(name.startsWith('-') ? `no option ${name}` : `no command ${name}`);
  } catch (error) {
    if (error instanceof ReaderGone) return 0;
    throw error;
  }
}

/** Options whose value may be left out. */
const mayBeBare: ReadonlySet<string> = new Set(['--interpreter', '--with-noted']);

async function runCommand(command: Command, name: string, words: readonly string[]): Promise<number | undefined> {
  let given: Arguments;
  if (command.isRaw) {
    const asksForHelp = words.includes('--help') || words.includes('-h');
    return asksForHelp ? say(command.help) : await command.run({ values: {}, words });
  }
  try {
    const { values, positionals } = parseArgs({
      args: words.map((word) => (mayBeBare.has(word) && command.needsValues !== true ? `${word}=` : word)),
      options: { ...command.options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
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

const code = await main(process.argv.slice(2));
if (code !== undefined) process.exitCode = code;
