// Makes relocatable ELF files whose sections have the contents that a test gives them.

/** One section: name, sh_type, contents, flags, sh_link and sh_entsize (0 when absent). */
export interface CraftedSection {
  readonly name: string;
  readonly type: number;
  readonly data: readonly number[] | Uint8Array;
  readonly flags?: number;
  readonly link?: number;
  readonly entrySize?: number;
}

/** What the header says. */
export interface CraftedFile {
  readonly machine: number;
  readonly is32?: boolean;
  readonly bigEndian?: boolean;
  readonly osAbi?: number;
  readonly abiVersion?: number;
  /** e_type; 1 when absent: a relocatable file. */
  readonly type?: number;
  readonly version?: number;
  readonly flags?: number;
}

/** The bytes of such a file: the header, the sections' contents, their names, the section headers. */
export function craftSections(file: CraftedFile, sections: readonly CraftedSection[]): Uint8Array {
  const isLittle = file.bigEndian !== true;
  const wordSize = file.is32 ? 4 : 8;
  const number = (value: number, size: number): number[] => {
    const bytes = Array.from({ length: size }, (_, index) => Math.floor(value / 2 ** (8 * index)) % 256);
    return isLittle ? bytes : bytes.toReversed();
  };
  const word = (value: number): number[] => number(value, wordSize);
  const all = [...sections, { name: '.shstrtab', type: 3, data: [] as number[] }];
  const names = [0, ...all.flatMap(({ name }) => [...Buffer.from(name + '\0', 'latin1')])];
  const headerSize = file.is32 ? 52 : 64;
  const contents: number[] = [];
  const place = (data: readonly number[] | Uint8Array): number => {
    while (contents.length % 8 !== 0) contents.push(0);
    const offset = headerSize + contents.length;
    contents.push(...data);
    return offset;
  };
  let nameAt = 1;
  const headers = all.map(({ name, type, data, flags = 0, link = 0, entrySize = 0 }: CraftedSection, index) => {
    const own = index === all.length - 1 ? names : data;
    const header = [
      ...number(nameAt, 4),
      ...number(type, 4),
      ...word(flags),
      ...word(0),
      ...word(place(own)),
      ...word(own.length),
      ...number(link, 4),
      ...number(0, 4),
      ...word(1),
      ...word(entrySize),
    ];
    nameAt += name.length + 1;
    return header;
  });
  const sectionSize = file.is32 ? 40 : 64;
  const headersAt = place([]);
  return Uint8Array.from([
    0x7f,
    0x45,
    0x4c,
    0x46,
    file.is32 ? 1 : 2,
    isLittle ? 1 : 2,
    1,
    file.osAbi ?? 0,
    file.abiVersion ?? 0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    ...number(file.type ?? 1, 2),
    ...number(file.machine, 2),
    ...number(file.version ?? 1, 4),
    ...word(0),
    ...word(0),
    ...word(headersAt),
    ...number(file.flags ?? 0, 4),
    ...[headerSize, 0, 0, sectionSize, all.length + 1, all.length].flatMap((half) => number(half, 2)),
    ...contents,
    ...Array.from({ length: sectionSize }, () => 0),
    ...headers.flat(),
  ]);
}

/**
 * A symbol table of nameless symbols, the first at a section index each, and its string table: sections 1 and 2 of the
 * file.
 */
export function craftSymbols(file: CraftedFile, indexes: readonly number[]): Uint8Array {
  const half = (value: number): number[] => (file.bigEndian ? [value >> 8, value & 255] : [value & 255, value >> 8]);
  const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);
  const symbol = (index: number): number[] =>
    file.is32 ? [...zeros(14), ...half(index)] : [...zeros(6), ...half(index), ...zeros(16)];
  return craftSections(file, [
    { name: '.symtab', type: 2, data: indexes.flatMap(symbol), link: 2, entrySize: file.is32 ? 16 : 24 },
    { name: '.strtab', type: 3, data: [0] },
  ]);
}
