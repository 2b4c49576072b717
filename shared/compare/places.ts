// What addresses in code mean, in words that another build of the source has, too: a function by which one of the other
// file it is, an import, what fills a slot of the GOT, a string's text, a constant's bytes; else only the section.

import { once } from '../base/once.ts';
import { textOfBytes } from '../base/text.ts';
import { codeAddress, isRelocatable, offsetOf, sectionAt, segmentAt } from '../decode/code/addresses.ts';
import { stubAt, stubsOf } from '../decode/code/slots.ts';
import type { ElfFile, Section } from '../decode/file.ts';
import { relocatedValue } from '../decode/relocations/places.ts';
import { slotReference, stubReference } from '../decode/relocations/references.ts';
import { symbolAt } from '../decode/symbols/nearest.ts';
import { dynamicSymbolsOf, symbolName, symbolTablesOf } from '../decode/symbols/symbols.ts';
import { permissions } from '../decode/words.ts';
import type { Relocated } from '../disassemble/relocated.ts';
import { slotOf } from '../documents/codeNames.ts';
import { sectionFlags, sectionTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { readableName } from '../listing/naming.ts';
import { functionAt, type CodeFunction } from './functions.ts';

const [writable, executable] = ['WRITE', 'EXECINSTR'].map((name) => valueOf(sectionFlags, name));
const noBits = valueOf(sectionTypes, 'NOBITS');
/** Characters of a string that are compared, and that make one. */
const longestText = 256;
const shortestText = 2;
const surelyOfText = 32;
/** Of a text that nothing ends. */
const shortestRun = 4;

/** In place of how many bytes are read: nobody knows, and nothing is told of them. */
export const noContent = -1;

/** Names places of one file. */
export class PlaceNames {
  readonly file: ElfFile;
  readonly #idOf: ((of: CodeFunction) => string) | undefined;
  readonly #isCoarse: boolean;
  readonly #known = new Map<number, string>();
  readonly #taken = new Set<number>();
  /** How many stubs and slots have led to each other. */
  #followed = 0;

  /**
   * @param idOf what a function is called in both files; absent where nobody knows yet
   * @param isCoarse whether only dynamic symbols count as names of data, since the other file has no others
   */
  constructor(file: ElfFile, idOf: ((of: CodeFunction) => string) | undefined, isCoarse: boolean) {
    this.file = file;
    this.#idOf = idOf;
    this.#isCoarse = isCoarse;
  }

  /**
   * The name of an address.
   * @param size how many bytes an instruction reads there: of constants without a name these are told; 0 where none
   */
  of(address: number, section: Section | undefined, size: number): string {
    const key = address * 128 + size + 1;
    const isKept = !isRelocatable(this.file) && Number.isSafeInteger(key);
    const known = isKept ? this.#known.get(key) : undefined;
    if (known !== undefined) return known;
    const name = this.#find(address, section, size);
    if (isKept) this.#known.set(key, name);
    return name;
  }

  /** Places without a name whose addresses somebody has asked for. */
  get taken(): readonly number[] {
    return [...this.#taken];
  }

  /** A symbol of the file's own by its name. */
  find(name: string): { readonly address: number; readonly size: number } | undefined {
    return placeOfSymbol(this.file, name);
  }

  /** So many bytes of text. */
  textOf(address: number, size: number): string | undefined {
    const offset = offsetOf(this.file, address);
    return offset === undefined ? undefined : textOfBytes(this.file.bytes.copy(offset, size));
  }

  /** What a relocation of an object file puts into an instruction. @param size as for `of` */
  ofRelocated(
    { symbols, symbol, distance, section, offset }: Relocated,
    isWithoutDistance: boolean,
    size: number,
  ): string {
    const name = symbols ? symbolName(symbols, symbol) : '';
    const of = section === undefined ? undefined : this.file.sections[section];
    const [place, text] = isWithoutDistance ? [offset - distance, ''] : [offset, distanceText(distance)];
    // Names of assemblers are numbers; those of functions are asked for as all others are.
    const isNamed = name !== '' && !name.startsWith('.');
    if (of && (of.flags & (executable ?? 0)) !== 0) return this.of(isNamed ? place : offset, of, 0);
    if (of && !isNamed) return isWithoutDistance ? of.name : this.of(offset, of, size);
    return (readableName(name) ?? name) + text;
  }

  #find(address: number, section: Section | undefined, size: number): string {
    const { file } = this;
    const own = isRelocatable(file) ? section : sectionAt(file, address);
    if (!isRelocatable(file)) {
      const stub = stubAt(file, address);
      if (stub !== undefined) return this.#stub(stub);
      const slot = slotOf(file, address);
      if (slot) return `GOT: ${this.#slot(slot)}`;
    }
    const code = functionAt(file, codeAddress(file, address), own?.index);
    if (code) return this.#idOf ? this.#idOf(code.found) + distanceText(code.distance) : 'code';
    const symbol = this.#symbol(address, own, size);
    if (symbol !== undefined) return symbol;
    if (own && size === 0) this.#taken.add(address);
    if (own) return this.#constant(address, own, size) ?? own.name;
    const segment = segmentAt(file, address);
    return segment ? `memory ${permissions(segment.flags)}` : 'nowhere';
  }

  #symbol(address: number, section: Section | undefined, size: number): string | undefined {
    if (size === 0 && address === cloneTableEnd(this.file)) return 'the end of the table of clones';
    const found = symbolAt(this.file, address, section?.index);
    if (!found || (this.#isCoarse && !found.symbols.isDynamic)) return undefined;
    const name = symbolName(found.symbols, found.row);
    if (name.startsWith('.L') || name === '') return undefined;
    // Statics within functions and copies for one use are numbered anew in each build.
    return (readableName(name) ?? name).replace(/\.\d+$/, '') + distanceText(found.offset);
  }

  /** The text of a constant that has no name; of what is read, its bytes. */
  #constant(address: number, section: Section, size: number): string | undefined {
    if ((section.flags & ((writable ?? 0) | (executable ?? 0))) !== 0 || section.type === noBits) return undefined;
    if (size === noContent) return undefined;
    const { bytes } = this.file;
    const offset = isRelocatable(this.file) ? section.offset + address : offsetOf(this.file, address);
    if (offset === undefined) return undefined;
    if (size === 0) return textAt(bytes.copy(offset, longestText));
    const found = Array.from(bytes.copy(offset, size), (byte) => byte.toString(16).padStart(2, '0'));
    return `${section.name} ${found.join(' ')}`;
  }

  #stub(row: number): string {
    const reference = stubReference(this.file, row);
    if (reference) return this.#import(reference.symbol);
    const by = stubsOf(this.file).relocation(row);
    return this.#follow(by && relocatedValue(by).value, 'a stub');
  }

  #slot({ table, row }: NonNullable<ReturnType<typeof slotOf>>): string {
    const reference = slotReference(table, row);
    if (reference) return this.#import(reference.symbol);
    const by = table.relocation(row);
    if (!by && isPage(this.file, table.word(row))) return 'a page';
    return this.#follow((by ? relocatedValue(by).value : table.word(row)) || undefined, 'a slot of the GOT');
  }

  /** What a stub or a slot leads to; in damaged files they lead to each other. */
  #follow(value: number | undefined, otherwise: string): string {
    if (value === undefined || this.#followed >= mostFollowed) return otherwise;
    this.#followed++;
    try {
      return this.of(value, undefined, 0);
    } finally {
      this.#followed--;
    }
  }

  #import(row: number): string {
    const symbols = dynamicSymbolsOf(this.file);
    const name = symbols && row < symbols.count ? symbolName(symbols, row) : '';
    return readableName(name) ?? name;
  }
}

const mostFollowed = 8;

/** Whether a slot of MIPS holds an address without its low part, which a later instruction adds. */
function isPage({ machine }: ElfFile, word: number): boolean {
  return machine.name.startsWith('mips') && word % 0x10000 === 0;
}

/**
 * Where GCC's table of clones for transactions ends, which the start code of every program asks for: data begins there
 * that has nothing to do with it.
 */
const cloneTableEnd = once((file: ElfFile): number | undefined => placeOfSymbol(file, '__TMC_END__')?.address);

function placeOfSymbol(file: ElfFile, name: string): { readonly address: number; readonly size: number } | undefined {
  for (const symbols of symbolTablesOf(file)) {
    const { value, size } = symbols.table.get;
    for (let row = 1; row < symbols.count; row++)
      if (symbolName(symbols, row) === name) return { address: value(row), size: size(row) };
  }
  return undefined;
}

/** Whether a file names its own functions and data, not only what it exports. */
export function hasOwnNames(file: ElfFile): boolean {
  return symbolTablesOf(file).some(({ isDynamic }) => !isDynamic);
}

export function distanceText(distance: number): string {
  if (distance === 0) return '';
  return `${distance < 0 ? '-' : '+'}0x${Math.abs(distance).toString(16)}`;
}

/**
 * A string as C writes it; undefined where the bytes are no text. UTF-8 beyond ASCII counts. Texts that nothing ends
 * are followed by others, or by numbers (Rust): only the beginning is surely of this one.
 */
function textAt(bytes: Uint8Array): string | undefined {
  const end = bytes.indexOf(0);
  const size = end < 0 ? bytes.length : end;
  const other = bytes.subarray(0, size).findIndex((byte) => !isOfText(byte));
  const isWhole = end >= 0 && other < 0;
  const most = isWhole ? size : Math.min(other < 0 ? size : other, surelyOfText);
  if (most < (isWhole ? shortestText : shortestRun)) return undefined;
  const text = textOfBytes(bytes.subarray(0, most));
  // What is cut off may be a part of a character.
  const whole = isWhole ? text : text.replace(/(\\x[89a-f][0-9a-f]){1,3}$/, '');
  return /\\x[89a-f]/.test(whole) ? undefined : `"${whole.replaceAll('\\x0a', '\\n')}"${isWhole ? '' : '…'}`;
}

function isOfText(byte: number): boolean {
  return byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b;
}
