// The strings of a source of the client: which of them are translated, and which look like words but are not.
import { parseSync } from 'vite';

/** A string that a user may see. */
export interface Text {
  readonly text: string;
  readonly line: number;
}

export interface ClientStrings {
  /** What `l10n.t` is asked for. */
  readonly translated: readonly Text[];
  /** `l10n.t` of something else than a string: nobody could say which translations there must be. */
  readonly computed: readonly number[];
  /** Strings of words outside of `l10n.t`. */
  readonly plain: readonly Text[];
}

type Syntax = { readonly type: string; readonly start: number } & Readonly<Record<string, unknown>>;

/** Properties of what the editor shows: whatever stands there is words. */
const shown = /^(title|label|placeHolder|placeholder|prompt|openLabel|saveLabel|tooltip|description|detail|message)$/;
/** Functions that show what they are given first. */
const showing = /^(show(Information|Warning|Error)Message|setStatusBarMessage|withPatience|appendText)$/;
/** At least two words, or one with dots behind it. */
const words = /\p{L}{2,}[,.:]? \p{L}|\p{L}…/u;
/** Elements of a page, which a piece of a template may begin or end within, and icons. */
const noWords = /^[^<>]*>|<[^<>]*>|<[^<>]*$|\$\([a-z-]+\)/g;
/** Where nobody but developers reads. */
const unseen = /^(log|#log|console)$/;

/** @param source of a TypeScript file */
export function clientStrings(file: string, source: string): ClientStrings {
  const translated: Text[] = [];
  const computed: number[] = [];
  const plain: Text[] = [];
  const lineOf = (node: Syntax): number => source.slice(0, node.start).split('\n').length;
  const visit = (node: Syntax, isShown: boolean): void => {
    if (node.type === 'ImportDeclaration' || node.type.startsWith('TS')) return visitType(node);
    const text = textOf(node)?.replaceAll(noWords, '');
    if (text !== undefined && (words.test(text) || (isShown && /\p{L}/u.test(text))))
      plain.push({ text, line: lineOf(node) });
    if (text !== undefined && node.type === 'Literal') return;
    if (node.type === 'CallExpression' || node.type === 'NewExpression') visitCall(node);
    else if (node.type === 'Property') visitProperty(node);
    else visitAll(node, isShown && /^(ConditionalExpression|TemplateLiteral|LogicalExpression)$/.test(node.type));
  };
  const visitProperty = (node: Syntax): void => {
    const key = syntax(node['key']);
    if (node['computed'] === true) visit(key, true);
    visit(syntax(node['value']), node['computed'] !== true && shown.test(nameOf(key)));
  };
  /** Types have strings, too, but nobody sees them; what they are wrapped around may be seen. */
  const visitType = (node: Syntax): void => {
    const inner = node['expression'];
    if (isSyntax(inner)) visit(inner, false);
  };
  const visitAll = (node: Syntax, isShown: boolean): void => {
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? (value as unknown[]) : [value])
        if (isSyntax(child)) visit(child, isShown);
  };
  const visitCall = (node: Syntax): void => {
    const callee = syntax(node['callee']);
    const given = node['arguments'] as Syntax[];
    const [first, ...others] = given;
    const object = nameOf(syntax(callee['object'] ?? callee));
    if (unseen.test(object)) return;
    if (object === 'l10n' && first) {
      const text = textOf(first);
      if (text === undefined || first.type !== 'Literal') computed.push(lineOf(first));
      else translated.push({ text, line: lineOf(first) });
      for (const each of others) visit(each, false);
      return;
    }
    visit(callee, false);
    for (const each of given) visit(each, each === first && showing.test(nameOf(callee)));
  };
  visit(parseSync(file, source, { lang: 'ts' }).program as unknown as Syntax, false);
  return { translated, computed, plain };
}

function isSyntax(value: unknown): value is Syntax {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function syntax(value: unknown): Syntax {
  return isSyntax(value) ? value : { type: '', start: 0 };
}

/** The last name of `a`, `a.b`, `this.#b`. */
function nameOf(node: Syntax): string {
  if (typeof node['name'] === 'string') return node['name'];
  if (typeof node['value'] === 'string') return node['value'];
  return isSyntax(node['property']) ? nameOf(node['property']) : '';
}

/** The text of a string, or of the pieces of a template. */
function textOf(node: Syntax): string | undefined {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node.type === 'TemplateElement') return (node['value'] as { cooked: string }).cooked;
  return undefined;
}
