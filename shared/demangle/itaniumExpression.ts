// Expressions in C++ names (5.1.6 of the ABI): inside `decltype`, array bounds, template arguments and constraints.

import { maximumDepth, maximumSteps, notUnderstood } from './output.ts';
import { operators } from './itaniumTables.ts';
import type { Node } from './itaniumPrint.ts';

/** Reads expressions; what they are made of besides expressions (names, types) the parser of names adds. */
export abstract class ExpressionParser {
  protected at = 0;
  protected readonly mangled: string;
  /**
   * Behind `sr`, a scope that begins with a name is a list of names up to an `E` (Clang; they are no candidates of
   * substitution), not a type (GCC).
   */
  private readonly hasScopeLists: boolean;
  private depth = 0;
  private steps = 0;

  constructor(mangled: string, at: number, hasScopeLists: boolean) {
    this.mangled = mangled;
    this.at = at;
    this.hasScopeLists = hasScopeLists;
  }

  protected abstract type(): Node;
  protected abstract name(): Node;
  protected abstract encoding(): Node;
  protected abstract unqualifiedName(): Node;
  protected abstract simpleName(): Node;
  protected abstract sourceName(): string;
  protected abstract operatorName(): Node;
  protected abstract templateArgs(): readonly Node[];
  protected abstract templateParameter(): Node;
  protected abstract templateArgument(): Node;

  // Characters

  protected peek(): string {
    return this.mangled[this.at] ?? '';
  }

  protected startsWith(text: string): boolean {
    return this.mangled.startsWith(text, this.at);
  }

  protected eat(text: string): boolean {
    if (!this.mangled.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  protected expect(text: string): void {
    if (!this.eat(text)) throw notUnderstood;
  }

  protected isDigit(): boolean {
    const code = this.mangled.charCodeAt(this.at);
    return code >= 0x30 && code <= 0x39;
  }

  /** A decimal number without sign. */
  protected number(): number {
    if (!this.isDigit()) throw notUnderstood;
    let value = 0;
    while (this.isDigit()) value = value * 10 + this.mangled.charCodeAt(this.at++) - 0x30;
    if (value > Number.MAX_SAFE_INTEGER) throw notUnderstood;
    return value;
  }

  /** `_` is 0, `0_` is 1, `1_` is 2, … */
  protected sequenceNumber(): number {
    const value = this.isDigit() ? this.number() + 1 : 0;
    this.expect('_');
    return value;
  }

  /** The characters up to the one given, which is eaten too. */
  protected until(end: string): string {
    const start = this.at;
    this.at = this.mangled.indexOf(end, start) + end.length;
    if (this.at < end.length) throw notUnderstood;
    return this.mangled.slice(start, this.at - end.length);
  }

  /** Runs a rule of the grammar that may contain itself. */
  protected enter(): void {
    if (++this.steps > maximumSteps || ++this.depth > maximumDepth) throw notUnderstood;
  }

  protected leave(): void {
    this.depth--;
  }

  // Expressions

  protected expression(): Node {
    this.enter();
    const node = this.expressionInside();
    this.leave();
    return node;
  }

  /** Expressions up to the end mark. */
  protected expressions(end = 'E'): Node {
    const items: Node[] = [];
    while (!this.eat(end)) items.push(this.expression());
    return { kind: 'list', items };
  }

  protected literal(): Node {
    this.expect('L');
    if (this.eat('_Z') || this.eat('Z')) {
      const node = this.encoding();
      this.expect('E');
      return node;
    }
    const type = this.startsWith('Ul') ? this.unqualifiedName() : this.type();
    if (this.eat('E')) return type;
    const sign = this.eat('n') ? '-' : '';
    return { kind: 'literal', type, value: sign + this.until('E') };
  }

  private expressionInside(): Node {
    if (this.isDigit()) return this.withTemplateArgs(this.unqualifiedName());
    const code = this.mangled.slice(this.at, this.at + 2);
    switch (this.peek()) {
      case 'L':
        return this.literal();
      case 'T':
        return this.templateParameter();
      case 'u':
        this.at++;
        return this.vendorExpression();
      case 'f':
        return this.isFold(code) ? this.fold() : this.functionParameter();
    }
    this.at += 2;
    const rule = (rules as Readonly<Record<string, Rule>>)[code];
    if (rule !== undefined) return this[rule]();
    this.at -= 2;
    return this.operation(code);
  }

  private withTemplateArgs(name: Node): Node {
    return this.peek() === 'I' ? { kind: 'template', name, args: this.templateArgs() } : name;
  }

  private operation(code: string): Node {
    const row = operators[code];
    if (row === undefined) throw notUnderstood;
    this.at += 2;
    const [text, form] = row;
    const word = text.trimStart();
    switch (form) {
      case 1:
        return this.unary(word);
      case 2:
        return this.binary(word);
      case 3: {
        const condition = operand(this.expression());
        const then = operand(this.expression());
        return sequence(condition, '?', then, ' : ', operand(this.expression()));
      }
      case 'step':
        return this.eat('_') ? sequence(word, operand(this.expression())) : sequence(operand(this.expression()), word);
      case 'cast': {
        const type = this.type();
        return sequence(word, '<', type, '>(', this.expression(), ')');
      }
      case 'member':
        return this.member(word);
      case 'delete':
        return sequence(word, ' ', operand(this.expression()));
      case 'name':
        throw notUnderstood;
    }
  }

  private unary(word: string): Node {
    const of = this.expression();
    const isMemberFunction =
      word === '&' && of.kind === 'encoding' && of.name.kind === 'qualified' && of.qualifiers === '';
    return sequence(/^\w/.test(word) ? `${word} ` : word, operand(isMemberFunction ? of.name : of));
  }

  private binary(word: string): Node {
    const left = operand(this.expression());
    const right = operand(this.expression());
    return word === '>' ? sequence('(', left, word, right, ')') : sequence(left, word, right);
  }

  private member(word: string): Node {
    const of = operand(this.expression());
    return sequence(of, word, operand(word === '.' || word === '->' ? this.memberName() : this.expression()));
  }

  private memberName(): Node {
    if (/^(?:[LTf\d]|on|dn|gs|sr)/.test(this.mangled.slice(this.at, this.at + 2))) return this.expression();
    return this.withTemplateArgs(this.unqualifiedName());
  }

  private isFold(code: string): boolean {
    if (code === 'fl' || code === 'fr') return true;
    if (code !== 'fL' && code !== 'fR') return false;
    return operators[this.mangled.slice(this.at + 2, this.at + 4)] !== undefined;
  }

  private fold(): Node {
    const direction = this.mangled[this.at + 1];
    const word = operators[this.mangled.slice(this.at + 2, this.at + 4)]?.[0];
    if (word === undefined) throw notUnderstood;
    this.at += 4;
    const first = operand(this.expression());
    if (direction === 'l') return sequence('(...', word, first, ')');
    if (direction === 'r') return sequence('(', first, word, '...)');
    return sequence('(', first, word, '...', word, operand(this.expression()), ')');
  }

  /** `fp_` is the first parameter of the function around, `fL0p_` of the one around that. */
  private functionParameter(): Node {
    this.expect('f');
    if (this.eat('L')) this.number();
    this.expect('p');
    if (this.eat('T')) return text('this');
    while (this.eat('r') || this.eat('V') || this.eat('K')) continue;
    return text(`{parm#${this.sequenceNumber() + 1}}`);
  }

  protected call(): Node {
    const callee = this.expression();
    const args = this.expressions();
    return sequence(operand(callee.kind === 'encoding' ? callee.name : callee), '(', args, ')');
  }

  protected element(): Node {
    const array = operand(this.expression());
    return sequence(array, '[', this.expression(), ']');
  }

  protected conversion(): Node {
    const type = this.type();
    return this.eat('_')
      ? sequence('(', type, ')(', this.expressions(), ')')
      : sequence('(', type, ')', operand(this.expression()));
  }

  protected initializerList(): Node {
    return braces('{', this.initializers(), '}');
  }

  protected typedInitializerList(): Node {
    const type = this.type();
    return braces(type, '{', this.initializers(), '}');
  }

  private initializers(): Node {
    const items: Node[] = [];
    while (!this.eat('E')) items.push(this.initializer());
    return { kind: 'list', items };
  }

  private initializer(): Node {
    if (this.eat('di')) return sequence('.', text(this.sourceName()), this.designated());
    if (this.eat('dx')) return sequence('[', this.expression(), ']', this.designated());
    if (!this.eat('dX')) return this.expression();
    const first = this.expression();
    return sequence('[', first, ' ... ', this.expression(), ']', this.designated());
  }

  private designated(): Node {
    this.enter();
    const isChain = this.startsWith('di') || this.startsWith('dx') || this.startsWith('dX');
    const node = isChain ? this.initializer() : sequence('=', operand(this.expression()));
    this.leave();
    return node;
  }

  protected global(): Node {
    if (this.eat('nw')) return sequence('::', this.newExpression());
    if (this.eat('na')) return sequence('::', this.newExpression());
    return sequence('::', this.expression());
  }

  /** `new (place) type(arguments)`; the array form looks the same, its type is an array. */
  protected newExpression(): Node {
    const place = this.eat('_') ? undefined : this.expressions('_');
    const type = this.type();
    const head = place === undefined ? sequence('new ', type) : sequence('new (', place, ') ', type);
    if (this.eat('E')) return head;
    if (this.eat('pi')) return sequence(head, '(', this.expressions(), ')');
    return sequence(head, this.expression(), this.eat('E') ? '' : fail());
  }

  /** A name in a scope that depends on template parameters. */
  protected scopedName(): Node {
    const scope = this.hasScopeLists && this.isDigit() ? this.scopeList() : this.type();
    return this.withTemplateArgs(qualified(scope, this.baseName()));
  }

  private scopeList(): Node {
    let scope = this.withTemplateArgs(this.simpleName());
    while (!this.eat('E')) scope = this.withTemplateArgs(qualified(scope, this.simpleName()));
    return scope;
  }

  private baseName(): Node {
    if (this.eat('on')) return this.operatorName();
    if (this.eat('dn')) return this.destructorName();
    return this.unqualifiedName();
  }

  protected operatorFunction(): Node {
    return this.withTemplateArgs(this.operatorName());
  }

  protected destructorName(): Node {
    return sequence('~', this.isDigit() ? this.withTemplateArgs(this.simpleName()) : this.type());
  }

  protected sizeofType(): Node {
    return sequence('sizeof (', this.type(), ')');
  }

  protected sizeofExpression(): Node {
    return sequence('sizeof ', operand(this.expression()));
  }

  protected alignofType(): Node {
    return sequence('alignof (', this.type(), ')');
  }

  protected alignofExpression(): Node {
    return sequence('alignof ', operand(this.expression()));
  }

  protected typeidType(): Node {
    return sequence('typeid (', this.type(), ')');
  }

  protected typeidExpression(): Node {
    return sequence('typeid ', operand(this.expression()));
  }

  protected noexceptExpression(): Node {
    return sequence('noexcept ', operand(this.expression()));
  }

  protected throwExpression(): Node {
    return sequence('throw ', operand(this.expression()));
  }

  protected rethrow(): Node {
    return text('throw');
  }

  protected expansion(): Node {
    return { kind: 'expansion', pattern: this.expression() };
  }

  protected packSize(): Node {
    return { kind: 'count', of: this.peek() === 'T' ? this.templateParameter() : this.functionParameter() };
  }

  protected argumentsSize(): Node {
    const items: Node[] = [];
    while (!this.eat('E')) items.push(this.templateArgument());
    return { kind: 'count', of: { kind: 'list', items } };
  }

  /** A part of an object, as a template argument: `so <type> <expression> [<offset>] <union selectors> [p] E`. */
  protected subobject(): Node {
    const type = this.type();
    const of = this.expression();
    const sign = this.eat('n') ? '-' : '';
    const offset = this.isDigit() ? this.number() : 0;
    while (this.eat('_')) if (this.isDigit()) this.number();
    this.eat('p');
    this.expect('E');
    return sequence(of, '.<', type, ` at offset ${sign}${offset}>`);
  }

  protected memberConversion(): Node {
    const type = this.type();
    const of = this.expression();
    if (!this.startsWith('E')) this.until('E');
    else this.at++;
    return sequence('(', type, ')', operand(of));
  }

  /**
   * `u <name> <template arguments> E`. Older Clang has `__uuidof` with a type behind `t` or an expression behind `z`,
   * and no end.
   */
  private vendorExpression(): Node {
    const name = this.sourceName();
    if (name === '__uuidof' && this.eat('t')) return sequence(name, '(', this.type(), ')');
    if (name === '__uuidof' && this.eat('z')) return sequence(name, '(', this.expression(), ')');
    const items: Node[] = [];
    while (!this.eat('E')) items.push(this.templateArgument());
    return sequence(name, '(', { kind: 'list', items }, ')');
  }

  protected requirement(): Node {
    return sequence('requires {', this.requirements(), ' }');
  }

  protected requirementWithParameters(): Node {
    const params: Node[] = [];
    while (!this.eat('_')) params.push(this.type());
    const isVoid = params.length === 1 && params[0]?.kind === 'builtin' && params[0].text === 'void';
    return sequence('requires (', { kind: 'list', items: isVoid ? [] : params }, ') {', this.requirements(), ' }');
  }

  /** `X` an expression (perhaps `N` noexcept, `R` of a constrained type), `T` a type, `Q` a nested constraint. */
  private requirements(): Node {
    const parts: (Node | string)[] = [];
    while (!this.eat('E')) {
      if (this.eat('X')) {
        const of = this.expression();
        const isNoexcept = this.eat('N');
        const isConstrained = this.eat('R');
        parts.push(' ', isNoexcept || isConstrained ? sequence('{', of, '}') : of);
        if (isNoexcept) parts.push(' noexcept');
        if (isConstrained) parts.push(' -> ', this.name());
      } else if (this.eat('T')) {
        parts.push(' typename ', this.type());
      } else if (this.eat('Q')) {
        parts.push(' requires ', this.expression());
      } else {
        throw notUnderstood;
      }
      parts.push(';');
    }
    return sequence(...parts);
  }
}

/** Nodes of the commonest kinds. */
export function text(of: string): Node {
  return { kind: 'text', text: of };
}

/** Parts one after the other, put in parentheses where it is an operand. */
export function sequence(...parts: (Node | string)[]): Node {
  return { kind: 'sequence', parts, isPlain: false };
}

/** A name in a scope, or alone. */
export function qualified(scope: Node | undefined, name: Node): Node {
  return scope === undefined ? name : { kind: 'qualified', scope, name };
}

function braces(...parts: (Node | string)[]): Node {
  return { kind: 'sequence', parts, isPlain: true };
}

function operand(of: Node): Node {
  return { kind: 'operand', of };
}

function fail(): never {
  throw notUnderstood;
}

/** Expressions with a rule of their own, by their first two characters. */
const rules = {
  cl: 'call',
  cp: 'call',
  ix: 'element',
  cv: 'conversion',
  il: 'initializerList',
  tl: 'typedInitializerList',
  gs: 'global',
  nw: 'newExpression',
  na: 'newExpression',
  sr: 'scopedName',
  on: 'operatorFunction',
  dn: 'destructorName',
  st: 'sizeofType',
  sz: 'sizeofExpression',
  at: 'alignofType',
  az: 'alignofExpression',
  ti: 'typeidType',
  te: 'typeidExpression',
  nx: 'noexceptExpression',
  tw: 'throwExpression',
  tr: 'rethrow',
  sp: 'expansion',
  sZ: 'packSize',
  sP: 'argumentsSize',
  so: 'subobject',
  mc: 'memberConversion',
  rq: 'requirement',
  rQ: 'requirementWithParameters',
} as const;

type Rule = (typeof rules)[keyof typeof rules] | undefined;
