// A C++ name as a tree, and its text. C++ writes types around names (`void (*f(int))(char)`), so each node has a left
// and a right half.
// Template parameters are looked up while printing: in a generic lambda's own signature they are `auto`, elsewhere
// arguments of the function around.

import { DemangledText, notUnderstood } from './output.ts';
import type { LiteralStyle } from './itaniumTables.ts';

/** A part of a C++ name. */
export type Node = NameNode | DeclaratorNode | PartNode;

/** Names, and types that are written as one. */
type NameNode =
  | { kind: 'text'; text: string }
  | { kind: 'builtin'; text: string; literal: LiteralStyle }
  | { kind: 'standard'; short: string; full: string; last: string }
  | { kind: 'qualified'; scope: Node; name: Node }
  | { kind: 'template'; name: Node; args: readonly Node[] }
  | { kind: 'suffixed'; of: Node; suffix: string }
  | { kind: 'conversion'; type: Node }
  | { kind: 'local'; function: Node; entity: Node }
  | {
      kind: 'encoding';
      name: Node;
      result: Node | undefined;
      params: readonly Node[];
      qualifiers: string;
      conditions: Node | undefined;
      constraint: Node | undefined;
    }
  | { kind: 'lambda'; head: readonly LambdaParameter[]; params: readonly Node[]; number: number; level: number };

/** Types that are written around another one, or around a name. */
type DeclaratorNode =
  | { kind: 'qualifier'; of: Node; text: string }
  | { kind: 'pointer'; of: Node }
  | { kind: 'reference'; of: Node; sign: '&' | '&&' }
  | { kind: 'member'; of: Node; class: Node }
  | { kind: 'function'; result: Node; params: readonly Node[]; qualifiers: Node }
  | { kind: 'array'; of: Node; dimension: Node };

/** Template parameters and what arguments and expressions are made of. */
type PartNode =
  | { kind: 'parameter'; index: number; level: number }
  | { kind: 'pack'; items: readonly Node[] }
  | { kind: 'expansion'; pattern: Node }
  | { kind: 'count'; of: Node }
  | { kind: 'literal'; type: Node; value: string }
  | { kind: 'operand'; of: Node }
  | { kind: 'list'; items: readonly Node[] }
  | { kind: 'sequence'; parts: readonly (Node | string)[]; isPlain: boolean };

type Lambda = Node & { kind: 'lambda' };
type Parameter = Node & { kind: 'parameter' };

/** A template parameter that a lambda declares; it has no name of its own in the mangling. */
export type LambdaParameter = { name: string; declaration: Node };

/**
 * The text of a name's tree, in the style of binutils' c++filt. Throws `notUnderstood` where a bound is passed or a
 * template parameter has no argument.
 */
export function printItanium(node: Node): string {
  const printer = new Printer();
  printer.print(node);
  return printer.out.toString();
}

/** The template arguments that template parameters stand for, innermost function first. */
type Scope = { readonly args: readonly Node[]; readonly outer: Scope | undefined };

const comma = ', ';

class Printer {
  readonly out = new DemangledText();
  private scope: Scope | undefined;
  /** Which element of packs an expansion is writing. */
  private packIndex: number | undefined;
  /** The lambda whose signature is being written, with its template parameters. */
  private lambda: Lambda | undefined;
  /** The template arguments of the function around a local name. */
  private around: Scope | undefined;
  /** A `&` around a parameter that stands for a `T&&`. */
  private isCollapsing = false;
  private isAfterBracket = false;
  private readonly printItem = (item: Node): void => this.print(item);

  print(node: Node): void {
    this.left(node);
    this.right(node);
  }

  private left(node: Node): void {
    this.out.enter();
    this.leftInside(node);
    this.out.leave();
  }

  private leftInside(node: Node): void {
    const out = this.out;
    switch (node.kind) {
      case 'text':
      case 'builtin':
        return out.put(node.text);
      case 'standard':
        return out.put(node.short);
      case 'qualified':
        this.print(node.scope);
        out.put('::');
        return this.print(node.name);
      case 'template':
        this.print(node.name);
        return this.templateArgs(node.args);
      case 'suffixed':
        this.print(node.of);
        return out.put(node.suffix);
      case 'conversion':
        out.put('operator ');
        return this.print(node.type);
      case 'local':
        if (node.function.kind === 'encoding') this.encoding(node.function, undefined);
        else this.print(node.function);
        out.put('::');
        return this.inside(node);
      case 'encoding':
        return this.encoding(node, node.result);
      case 'lambda':
        return this.lambdaName(node);
      default:
        return this.leftOfDeclarator(node);
    }
  }

  private leftOfDeclarator(node: DeclaratorNode | PartNode): void {
    const out = this.out;
    switch (node.kind) {
      case 'qualifier':
        this.left(node.of);
        if (!this.hasQualifier(node.of, node.text)) out.put(node.text);
        return;
      case 'pointer':
        this.left(node.of);
        this.openDeclarator(node.of);
        return out.put('*');
      case 'reference':
        return this.reference(node.of, node.sign);
      case 'member':
        this.left(node.of);
        this.openDeclarator(node.of);
        if (out.last !== openParenthesis) out.put(' ');
        this.print(node.class);
        return out.put('::*');
      case 'function':
        return this.resultLeft(node.result);
      case 'array':
        return this.left(node.of);
      default:
        return this.part(node);
    }
  }

  private part(node: PartNode): void {
    const out = this.out;
    switch (node.kind) {
      case 'parameter':
        return this.parameter(node, false);
      case 'pack':
      case 'list':
        return out.putList(node.items, comma, this.printItem);
      case 'expansion':
        return this.expansion(node.pattern);
      case 'count':
        return this.count(node.of);
      case 'literal':
        return this.literal(node.type, node.value);
      case 'operand':
        return this.operand(node.of);
      case 'sequence':
        for (const part of node.parts) {
          if (typeof part === 'string') out.put(part);
          else this.print(part);
        }
    }
  }

  private right(node: Node): void {
    const out = this.out;
    switch (node.kind) {
      case 'parameter':
        this.parameter(node, true);
        break;
      case 'qualifier':
        out.enter();
        this.right(node.of);
        out.leave();
        break;
      case 'pointer':
      case 'reference':
      case 'member':
        out.enter();
        this.pointerRight(node.of, node.kind === 'reference');
        out.leave();
        break;
      case 'function':
        out.enter();
        this.params(node.params);
        this.print(node.qualifiers);
        this.right(node.result);
        out.leave();
        break;
      case 'array':
        out.enter();
        this.arrayRight(node.of, node.dimension);
        out.leave();
        break;
    }
  }

  private templateArgs(args: readonly Node[]): void {
    const out = this.out;
    out.put(out.last === lessThan ? ' <' : '<');
    out.putList(args, comma, this.printItem);
    out.put(out.last === greaterThan ? ' >' : '>');
  }

  private params(params: readonly Node[]): void {
    this.out.put('(');
    this.out.putList(params, comma, this.printItem);
    this.out.put(')');
  }

  /** A function's name with its parameters; `result` is left away in front of `::`. */
  private encoding(node: Node & { kind: 'encoding' }, result: Node | undefined): void {
    const scope = this.scope;
    const args = templateArgsOf(node.name);
    if (args !== undefined) this.scope = { args, outer: scope };
    if (result !== undefined) this.resultLeft(result);
    this.print(node.name);
    this.params(node.params);
    this.out.put(node.qualifiers);
    if (result !== undefined) this.right(result);
    if (node.conditions !== undefined) {
      this.out.put(' [enable_if:');
      this.print(node.conditions);
      this.out.put(']');
    }
    if (node.constraint !== undefined) {
      this.out.put(' requires ');
      this.print(node.constraint);
    }
    this.scope = scope;
  }

  /**
   * The left half of a function's result; a blank follows, unless the function's name continues a declarator such as
   * `void (*`.
   */
  private resultLeft(result: Node): void {
    this.left(result);
    const { last } = this.out;
    const isContinued = isDeclarator(this.follow(result, pointee)) && (last === star || last === openParenthesis);
    if (!isContinued) this.out.put(' ');
  }

  /** What is inside a function. */
  private inside({ function: within, entity }: Node & { kind: 'local' }): void {
    const { around } = this;
    const args = within.kind === 'encoding' ? templateArgsOf(within.name) : undefined;
    if (args !== undefined) this.around = { args, outer: this.scope };
    this.print(entity);
    this.around = around;
  }

  private lambdaName(node: Lambda): void {
    const { lambda, packIndex, scope } = this;
    const { head, params, number } = node;
    this.lambda = node;
    this.scope = this.around ?? scope;
    this.packIndex = undefined;
    this.out.put('{lambda');
    if (head.length > 0) this.templateArgs(head.map((parameter) => parameter.declaration));
    this.params(params);
    this.out.put(`#${number}}`);
    this.lambda = lambda;
    this.packIndex = packIndex;
    this.scope = scope;
  }

  private parameter({ index, level }: Parameter, isRight: boolean): void {
    if (this.lambda?.level === level) {
      if (!isRight) this.out.put(lambdaParameterName(this.lambda.head, index));
      return;
    }
    const { scope, packIndex, lambda } = this;
    const target = this.argument(index);
    this.scope = scope?.outer;
    this.packIndex = undefined;
    this.lambda = undefined;
    if (isRight) this.right(target);
    else this.left(target);
    this.scope = scope;
    this.packIndex = packIndex;
    this.lambda = lambda;
  }

  /** What a template parameter stands for here. */
  private argument(index: number): Node {
    const target = this.scope?.args[index];
    if (target === undefined) throw notUnderstood;
    return target.kind === 'pack' && this.packIndex !== undefined ? packItem(target.items, this.packIndex) : target;
  }

  /** Walks inwards through template parameters and whatever `inner` steps through. */
  private follow(node: Node, inner: (node: Node) => Node | undefined): Node {
    let { scope, packIndex, lambda } = this;
    for (;;) {
      if (node.kind === 'parameter' && lambda?.level !== node.level) {
        const target: Node | undefined = scope?.args[node.index];
        if (target === undefined) throw notUnderstood;
        node = target.kind === 'pack' && packIndex !== undefined ? packItem(target.items, packIndex) : target;
        scope = scope?.outer;
        packIndex = undefined;
        lambda = undefined;
      } else {
        const next = inner(node);
        if (next === undefined) return node;
        node = next;
      }
    }
  }

  /** Whether the type already has the qualifier, perhaps in the elements of an array. */
  private hasQualifier(node: Node, text: string): boolean {
    if (node.kind === 'text' || node.kind === 'builtin' || node.kind === 'qualified' || node.kind === 'template')
      return false;
    const found = this.follow(node, (at) =>
      at.kind === 'array' || (at.kind === 'qualifier' && at.text !== text) ? at.of : undefined,
    );
    return found.kind === 'qualifier';
  }

  private openDeclarator(of: Node): void {
    const { kind } = this.follow(of, unqualified);
    if (kind === 'function') this.out.put('(');
    else if (kind === 'array') this.out.put(' (');
  }

  /** References to references collapse (C++ standard, [dcl.ref]): only `&&` to `&&` stays `&&`. */
  private reference(of: Node, sign: '&' | '&&'): void {
    const own = this.isCollapsing ? '&' : sign;
    this.isCollapsing = false;
    if (this.follow(of, nothingInside).kind === 'reference') {
      this.isCollapsing = own === '&';
      this.left(of);
      this.isCollapsing = false;
      return;
    }
    this.left(of);
    this.openDeclarator(of);
    this.out.put(own);
  }

  private pointerRight(of: Node, isReference: boolean): void {
    const isCollapsed = isReference && this.follow(of, nothingInside).kind === 'reference';
    if (!isCollapsed && isDeclarator(this.follow(of, unqualified))) this.out.put(')');
    this.right(of);
  }

  private arrayRight(of: Node, dimension: Node): void {
    if (!this.isAfterBracket) this.out.put(' ');
    this.isAfterBracket = false;
    this.out.put('[');
    this.print(dimension);
    this.out.put(']');
    this.isAfterBracket = this.follow(of, unqualified).kind === 'array';
    this.right(of);
    this.isAfterBracket = false;
  }

  private expansion(pattern: Node): void {
    const outerIndex = this.packIndex;
    const length = this.packLength(pattern);
    if (length === undefined) {
      this.operand(pattern);
      this.out.put('...');
      return;
    }
    this.out.putList([...Array(length).keys()], comma, (index) => {
      this.packIndex = index;
      this.print(pattern);
    });
    this.packIndex = outerIndex;
  }

  private count(of: Node): void {
    if (of.kind === 'list') this.out.put(String(of.items.reduce((sum, item) => sum + this.countOf(item), 0)));
    else this.out.put(String(this.packLength(of) ?? 0));
  }

  private countOf(item: Node): number {
    return item.kind === 'expansion' ? (this.packLength(item.pattern) ?? 1) : 1;
  }

  /** Length of the first pack that a pattern names. */
  private packLength(pattern: Node): number | undefined {
    if (this.lambda !== undefined || pattern.kind === 'lambda') return undefined;
    if (pattern.kind === 'parameter') {
      const target = this.scope?.args[pattern.index];
      return target?.kind === 'pack' ? target.items.length : undefined;
    }
    this.out.enter();
    let length: number | undefined;
    for (const child of children(pattern)) {
      length = this.packLength(child);
      if (length !== undefined) break;
    }
    this.out.leave();
    return length;
  }

  private literal(type: Node, value: string): void {
    const out = this.out;
    const style = type.kind === 'builtin' ? type.literal : 'cast';
    const isTruth = style === 'bool' && (value === '0' || value === '1');
    if (isTruth) {
      out.put(value === '1' ? 'true' : 'false');
    } else if (style === 'cast' || style === 'bits' || style === 'bool') {
      out.put('(');
      this.print(type);
      out.put(style === 'bits' ? `)[${value}]` : `)${value}`);
    } else {
      out.put(value + style);
    }
  }

  /** A part of an expression: in parentheses, unless it is a name or a list in braces. */
  private operand(of: Node): void {
    const isPlain = of.kind === 'text' || of.kind === 'qualified' || (of.kind === 'sequence' && of.isPlain);
    if (!isPlain) this.out.put('(');
    this.print(of);
    if (!isPlain) this.out.put(')');
  }
}

function nothingInside(): undefined {
  return undefined;
}

function unqualified(node: Node): Node | undefined {
  return node.kind === 'qualifier' ? node.of : undefined;
}

function pointee(node: Node): Node | undefined {
  return node.kind === 'qualifier' || node.kind === 'pointer' || node.kind === 'reference' || node.kind === 'member'
    ? node.of
    : undefined;
}

function isDeclarator(node: Node): boolean {
  return node.kind === 'function' || node.kind === 'array';
}

/** The template arguments of the function that a name ends with. */
function templateArgsOf(name: Node): readonly Node[] | undefined {
  while (name.kind === 'local') name = name.entity;
  return name.kind === 'template' ? name.args : undefined;
}

function packItem(items: readonly Node[], index: number): Node {
  const item = items[index];
  if (item === undefined) throw notUnderstood;
  return item;
}

/** `auto:2` for the second parameter of a generic lambda, or the name of a declared one. */
function lambdaParameterName(head: readonly LambdaParameter[], index: number): string {
  return head[index]?.name ?? `auto:${index + 1}`;
}

function* children(node: Node): Generator<Node> {
  for (const value of Object.values(node) as unknown[]) {
    if (Array.isArray(value)) {
      for (const item of value as unknown[]) if (typeof item === 'object') yield item as Node;
    } else if (typeof value === 'object' && value !== null) {
      yield value as Node;
    }
  }
}

const lessThan = 0x3c;
const greaterThan = 0x3e;
const openParenthesis = 0x28;
const star = 0x2a;
