// From the features' plain data to what LSP calls it.

import {
  DiagnosticSeverity,
  InlayHintKind,
  SymbolKind,
  type Diagnostic,
  type DocumentSymbol,
  type FoldingRange,
  type Hover as LspHover,
  type InlayHint,
  type Position,
  type Range,
  type SelectionRange,
} from 'vscode-languageserver';
import type { Severity } from '../../shared/base/log.ts';
import type { PlacedDiagnostic } from '../../shared/features/diagnostics.ts';
import type { Folding } from '../../shared/features/folding.ts';
import type { Hint } from '../../shared/features/hints.ts';
import type { Hover } from '../../shared/features/hover.ts';
import type { OutlineNode } from '../../shared/features/outline.ts';
import type { Span } from '../../shared/features/page.ts';
import type { Area } from '../../shared/features/selection.ts';
import type { ListingRef } from '../../shared/uri.ts';

/** Both count UTF-16 units from 0 and exclude the end. */
export function rangeOf({ line, start, end }: Span): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}

/** What was found where in a document, or in a member of the archive that it is of. */
type FoundPart = Pick<ListingRef, 'table' | 'page' | 'member'> & { readonly isInListing?: boolean };

/** The document that something was found in, seen from the one that was asked. */
export function refFrom(here: ListingRef, { table, page, member, isInListing }: FoundPart): ListingRef {
  const { table: _, page: __, ...document } = here;
  const { kind: ___, key: ____, other: _____, otherMember: ______, ...binary } = document;
  const whole = isInListing === true ? binary : document;
  return {
    ...whole,
    ...(member !== undefined && { member }),
    ...(table !== undefined && { table }),
    ...(page !== undefined && { page }),
  };
}

export function hoverOf({ markdown, span }: Hover): LspHover {
  return { contents: { kind: 'markdown', value: markdown }, range: rangeOf(span) };
}

const symbolKinds: Readonly<Record<OutlineNode['kind'], SymbolKind>> = {
  table: SymbolKind.Struct,
  function: SymbolKind.Function,
  variable: SymbolKind.Variable,
  section: SymbolKind.Namespace,
  field: SymbolKind.Field,
  file: SymbolKind.File,
  constant: SymbolKind.Constant,
};

export function symbolKindOf(kind: OutlineNode['kind']): SymbolKind {
  return symbolKinds[kind];
}

/**
 * `range` is all of the lines, `selectionRange` the name in them. The end is on the last line: at the beginning of the
 * next one clients would still see the symbol.
 */
export function documentSymbolOf({ name, detail, kind, firstLine, end, span, children }: OutlineNode): DocumentSymbol {
  const range: Range = { start: { line: firstLine, character: 0 }, end: { line: end.line, character: end.end } };
  return {
    name,
    kind: symbolKindOf(kind),
    range,
    selectionRange: rangeOf(span),
    ...(detail !== '' && { detail }),
    ...(children.length > 0 && { children: children.map(documentSymbolOf) }),
  };
}

export function foldingRangeOf({ firstLine, lastLine }: Folding): FoldingRange {
  return { startLine: firstLine, endLine: lastLine };
}

export function inlayHintOf({ line, character, text }: Hint): InlayHint {
  return { position: { line, character }, label: text, kind: InlayHintKind.Type, paddingLeft: true };
}

/** Areas from the smallest to the biggest; where there are none the position stands for itself. */
export function selectionRangeOf(areas: readonly Area[], position: Position): SelectionRange {
  let range: SelectionRange | undefined;
  for (const { firstLine, start, lastLine, end } of areas.toReversed())
    range = {
      range: { start: { line: firstLine, character: start }, end: { line: lastLine, character: end } },
      ...(range && { parent: range }),
    };
  return range ?? { range: { start: position, end: position } };
}

/** What a diagnostic takes along for its actions. */
export interface DiagnosticData {
  /** The library that is not found. */
  readonly library?: string;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The explanation is the message's second paragraph: every client shows it. */
export function diagnosticOf(placed: PlacedDiagnostic): Diagnostic {
  const { span, severity, code, message, explanation, source, library } = placed;
  return {
    range: rangeOf(span),
    severity: severities[severity],
    code,
    source: 'elfsmith',
    message: `${message}\n${explanation} (${source})`,
    ...(library !== undefined && { data: { library } satisfies DiagnosticData }),
  };
}
