// Start code for a library, or for a program that was linked without: as a template has it. The dynamic linker, the C
// library, and the version of its __libc_start_main are those of the template; the code that calls it is ours.

import { alignUp } from '../base/writer.ts';
import { dynamicTexts, dynamicValue } from '../decode/dynamic.ts';
import type { ElfFile } from '../decode/file.ts';
import { dynamicSymbolsOf, symbolName, symbolTablesOf } from '../decode/symbols/symbols.ts';
import { versionOf } from '../decode/symbols/versions.ts';
import { interpreterOf } from '../decode/texts.ts';
import type { Shim } from '../elf/machines/shim/shim.ts';
import { shimFor } from '../elf/machines/shim/table.ts';
import { isNameOfC } from '../loader/libraryKinds.ts';
import { sectionNamed, type Binary, type Piece } from './binary.ts';
import { addEntry, addTextBehind, entriesNamed, needsDynamic, Refusal } from './dynamic.ts';
import { addImport, addSlot } from './imports.ts';
import { addLoaded, nameInterpreter, type Loaded } from './loaded.ts';

/** What start code calls, in glibc and musl. */
const startFunction = '__libc_start_main';

/** What a template says of the C library. */
interface Template {
  readonly interpreter: string;
  readonly library: string;
  /** Undefined where the C library has no versions: musl. */
  readonly version: string | undefined;
}

/**
 * Makes a program of a library, which it stays, or of a program without start code.
 * @param template a program of the same CPU
 * @param main the symbol that is called, or its address with 0x
 */
export function startLike(binary: Binary, template: ElfFile, main: string): void {
  const { file } = binary;
  needsDynamic(binary);
  if (!file.machine.shim) throw new Refusal(`there is no start code for ${file.machine.title}`);
  if (importRow(file) >= 0 || sectionNamed(binary, codeName)) throw new Refusal('it has start code already');
  if (binary.header.entry) throw new Refusal('it has another entry by --rt0, which comes behind --start-like');
  const { interpreter, library, version } = templateOf(file, template);
  const address = addressOf(file, main);
  nameInterpreter(binary, interpreter);
  if (entriesNamed(binary, 'NEEDED').every(({ text }) => text !== library)) addTextBehind(binary, 'NEEDED', library);
  if (entriesNamed(binary, 'DEBUG').length === 0) addEntry(binary, 'DEBUG', 0);
  const slot = addSlot(binary, addImport(binary, startFunction, library, version));
  const content = codeOf(file, shimFor(file.machine.shim), address, slot, version);
  binary.header.entry = addLoaded(binary, { name: codeName, permissions: 'rx', align: 32, content });
}

const codeName = '.text.elfsmith';

/** The row of the import of __libc_start_main; -1: none. */
function importRow(file: ElfFile): number {
  const symbols = dynamicSymbolsOf(file);
  for (let row = 1; symbols && row < symbols.count; row++)
    if (symbols.table.get.shndx(row) === 0 && symbolName(symbols, row) === startFunction) return row;
  return -1;
}

function templateOf(file: ElfFile, template: ElfFile): Template {
  const { header, machine } = template;
  if (header.machine !== file.header.machine || template.class !== file.class || template.isLittle !== file.isLittle)
    throw new Refusal(`the template is for ${machine.title}, this file for ${file.machine.title}`);
  const interpreter = interpreterOf(template)?.text;
  if (interpreter === undefined) throw new Refusal('the template is no program that a dynamic linker loads');
  const row = importRow(template);
  if (row < 0) throw new Refusal(`the template does not call ${startFunction}: its start code is not known`);
  const version = versionOf(template, row);
  const library = version?.file ?? dynamicTexts(template, 'NEEDED').find((name) => isNameOfC(name));
  if (library === undefined) throw new Refusal('the template needs no C library');
  return { interpreter, library, version: version?.name };
}

/** Where a function of the file is that has a name, for others or for people. */
function addressOf(file: ElfFile, main: string): number {
  if (/^0x[0-9a-f]+$/i.test(main)) return Number(main);
  for (const symbols of symbolTablesOf(file))
    for (let row = 1; row < symbols.count; row++)
      if (symbols.table.get.shndx(row) !== 0 && symbolName(symbols, row) === main) return symbols.table.get.value(row);
  throw new Refusal(`it defines no ${main}: --main says what is called`);
}

/** From this release on glibc finds a program's initialisers itself (csu/libc-start.c, call_init). */
const firstThatInitialises = 34;

/** The code that calls the C library, and behind it what runs the file's initialisers where that is left to it. */
function codeOf(file: ElfFile, shim: Shim, main: number, slot: Piece, version: string | undefined): Loaded['content'] {
  const { startProgram, ownInitialisers, entrySize } = shim;
  const isGlibc = version !== undefined;
  const isPower = isGlibc && file.machine.name === 'ppc64';
  const release = Number(/^GLIBC_2\.(\d+)/.exec(version ?? '')?.[1] ?? 0);
  const initialisers = isGlibc && release < firstThatInitialises ? initialisersOf(file) : undefined;
  const wishes = { main, startMain: 0, initialise: initialisers && 0, isPower };
  const behind = alignUp(startProgram.size(wishes), entrySize);
  return {
    size: behind + (initialisers ? ownInitialisers.size(initialisers) : 0),
    make(addressOf, own) {
      const bytes = new Uint8Array(own.size);
      const start = addressOf(own);
      const initialise = initialisers && start + behind;
      bytes.set(startProgram.write({ ...wishes, startMain: addressOf(slot), initialise }, start));
      if (initialisers) bytes.set(ownInitialisers.write(initialisers, start + behind), behind);
      return bytes;
    },
  };
}

/** Undefined: the file has none. */
function initialisersOf(file: ElfFile): Parameters<Shim['ownInitialisers']['size']>[0] | undefined {
  const isIgnored = file.machine.ignoresInit?.includes('glibc') === true;
  const first = isIgnored ? undefined : dynamicValue(file, 'INIT');
  const array = dynamicValue(file, 'INIT_ARRAY') ?? 0;
  const count = (dynamicValue(file, 'INIT_ARRAYSZ') ?? 0) / (file.class / 8);
  return first === undefined && count === 0 ? undefined : { first, array, count };
}
