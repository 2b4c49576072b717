// What a cell of the listing can be, and how editors colour it. The semantic token legend and the TextMate grammar are
// made from this table.

/**
 * Name of the kind, LSP semantic token type (LSP 3.18 SemanticTokenTypes), TextMate scope, and, where the text alone
 * shows the kind, a pattern for the grammar.
 */
const rows = [
  ['heading', '', 'markup.heading.elf-listing', '^# .*$'],
  ['problem', 'error', 'invalid.elf-listing', '\\b(?:error|warning):'],
  ['warning', 'warning', 'markup.warning.elf-listing', ''],
  ['info', 'info', 'markup.info.elf-listing', ''],
  ['hint', 'hint', 'markup.hint.elf-listing', ''],
  ['address', 'number', 'constant.numeric.hex.address.elf-listing', '\\b0x[0-9a-f]+\\b'],
  ['offset', 'number', 'constant.numeric.hex.offset.elf-listing', ''],
  ['size', 'number', 'constant.numeric.size.elf-listing', ''],
  ['number', 'number', 'constant.numeric.elf-listing', ''],
  ['type', 'type', 'support.type.elf-listing', '\\bR_[A-Z0-9]+_[A-Za-z0-9_]+\\b'],
  ['tag', 'keyword', 'keyword.tag.elf-listing', ''],
  ['flag', 'enumMember', 'variable.other.enummember.elf-listing', ''],
  ['version', 'decorator', 'entity.name.version.elf-listing', '@@?[A-Za-z_][\\w.]*'],
  ['symbol', 'function', 'entity.name.function.elf-listing', ''],
  ['demangled', 'comment', 'comment.demangled.elf-listing', ''],
  ['section', 'namespace', 'entity.name.section.elf-listing', '(?<=^|\\s)\\.[A-Za-z_][\\w.]*'],
  ['segment', 'namespace', 'entity.name.segment.elf-listing', ''],
  [
    'library',
    'string',
    'string.path.elf-listing',
    '(?:(?<![\\w/:])(?:/[\\w.+@~-]*[\\w+~-])+|\\b[\\w.+-]+\\.so(?:\\.[\\w.]+)?\\b)',
  ],
  ['string', 'string', 'string.elf-listing', ''],
  ['bytes', 'number', 'constant.other.bytes.elf-listing', ''],
  ['label', 'property', 'variable.other.property.elf-listing', ''],
  ['column', 'comment', 'comment.column.elf-listing', ''],
  ['link', 'label', 'markup.underline.link.elf-listing', ''],
  ['remark', 'comment', 'comment.remark.elf-listing', ''],
  ['text', '', 'text.elf-listing', ''],
] as const;

export type Kind = (typeof rows)[number][0];

export interface KindRow {
  readonly kind: Kind;
  readonly tokenType: string;
  readonly scope: string;
  readonly pattern: string;
}

export const kinds: readonly KindRow[] = rows.map(([kind, tokenType, scope, pattern]) => ({
  kind,
  tokenType,
  scope,
  pattern,
}));

/** The semantic token types in the order of their numbers. */
export const tokenTypes: readonly string[] = [
  ...new Set(rows.map((row) => row[1] as string).filter((type) => type !== '')),
];

const numberOfKind = new Map<Kind, number>(rows.map(([kind, type]) => [kind, tokenTypes.indexOf(type)]));

/** The token type's number in the legend; -1 for kinds without colour. */
export function tokenNumber(kind: Kind): number {
  return numberOfKind.get(kind) ?? -1;
}

/** The TextMate grammar of listings, for editors before the semantic tokens arrive and for those that know none. */
export function grammar(): object {
  return {
    name: 'ELF listing',
    scopeName: 'source.elf-listing',
    fileTypes: ['elf-listing'],
    patterns: kinds.filter((row) => row.pattern !== '').map((row) => ({ name: row.scope, match: row.pattern })),
  };
}
