// Types, template arguments and substitutions in C++ names (5.1.5, 5.1.7 and 5.1.10 of the ABI).

import { notUnderstood } from './output.ts';
import { ExpressionParser, sequence, text } from './itaniumExpression.ts';
import type { LambdaParameter, Node } from './itaniumPrint.ts';
import { builtinTypes, elaborations, qualifierTexts, standardNames } from './itaniumTables.ts';

/** What the function type that follows a name must know of it. */
export type NameEnd = {
  /** The name ends with template arguments: the function's result is mangled too … */
  isTemplate: boolean;
  /** … unless it is a constructor, a destructor or a conversion. */
  isWithoutResult: boolean;
  /** ` const`, ` &` and the like of a member function. */
  qualifiers: string;
  /** The first parameter is an explicit `this`. */
  isExplicitObject: boolean;
};

export const plainEnd: NameEnd = { isTemplate: false, isWithoutResult: false, qualifiers: '', isExplicitObject: false };

/** Reads types; the names in them the parser of names adds. */
export abstract class TypeParser extends ExpressionParser {
  protected readonly substitutions: Node[] = [];
  /** Which of these are modules, and their names: `.a.b:c`. */
  protected readonly modules = new Map<Node, string>();
  protected nameEnd: NameEnd = plainEnd;
  protected isInConversion = false;
  private isInConstraint = false;
  /**
   * The innermost level of template parameters that a lambda's signature has named so far: that of its own. In a
   * template the ABI counts them from 1 (`TL0__`), and `T_` is the template's; older GCC writes `T_` for the lambda's
   * own everywhere.
   */
  protected deepestLevel = 0;
  /** Those that a template template parameter declares, while it is read. */
  private ownParameters: readonly LambdaParameter[] | undefined;

  // Types

  protected type(): Node {
    this.enter();
    const node = this.typeInside();
    this.leave();
    return node;
  }

  private typeInside(): Node {
    const letter = this.peek();
    const builtin = builtinTypes[letter];
    if (builtin !== undefined) {
      this.at++;
      return { kind: 'builtin', text: builtin[0], literal: builtin[1] };
    }
    switch (letter) {
      case 'S':
        if (!this.startsWith('St') && !this.isModule()) return this.substitutedType();
        return this.candidate(this.name());
      case 'D':
        return this.typeOfD();
      case 'T':
        return this.typeOfT();
      default:
        return this.candidate(this.compoundType(letter));
    }
  }

  /** Remembers what a later substitution may name. */
  protected candidate(node: Node): Node {
    this.substitutions.push(node);
    return node;
  }

  private compoundType(letter: string): Node {
    switch (letter) {
      case 'r':
      case 'V':
      case 'K':
        return this.qualifiedType();
      case 'P':
        this.at++;
        return { kind: 'pointer', of: this.type() };
      case 'R':
        this.at++;
        return { kind: 'reference', of: this.type(), sign: '&' };
      case 'O':
        this.at++;
        return { kind: 'reference', of: this.type(), sign: '&&' };
      case 'C':
        this.at++;
        return { kind: 'qualifier', of: this.type(), text: ' _Complex' };
      case 'G':
        this.at++;
        return { kind: 'qualifier', of: this.type(), text: ' _Imaginary' };
      case 'F':
        return this.functionType('', '');
      case 'A':
        return this.arrayType();
      case 'M':
        return this.memberPointer();
      case 'U':
        return this.vendorQualifiedType();
      case 'u':
        return this.vendorType();
      default:
        return this.classType();
    }
  }

  private classType(): Node {
    const node = this.name();
    const { qualifiers } = this.nameEnd;
    return qualifiers === '' ? node : sequence(node, qualifiers);
  }

  /**
   * `const` and the like: as a group they are one candidate of substitution; on a function's type they are those of a
   * member function.
   */
  private qualifiedType(): Node {
    const texts: string[] = [];
    for (let row = qualifierTexts[this.peek()]; row !== undefined; row = qualifierTexts[this.peek()]) {
      texts.push(row);
      this.at++;
    }
    if (/^F|^D[oOwx]/.test(this.mangled.slice(this.at, this.at + 2)))
      return this.functionType(texts.reverse().join(''), '');
    return texts.reduceRight((of: Node, row) => ({ kind: 'qualifier', of, text: row }), this.type());
  }

  private vendorQualifiedType(): Node {
    this.at++;
    const name = this.sourceName();
    const args = this.peek() === 'I' ? this.templateArgs() : undefined;
    const of = this.type();
    if (args !== undefined) return sequence(of, ' ', { kind: 'template', name: text(name), args });
    return of.kind === 'function' ? sequence(of, ` ${name}`) : { kind: 'qualifier', of, text: ` ${name}` };
  }

  private vendorType(): Node {
    this.at++;
    const name = text(this.sourceName());
    return this.peek() === 'I' ? { kind: 'template', name, args: this.templateArgs() } : name;
  }

  private memberPointer(): Node {
    this.at++;
    const owner = this.type();
    return { kind: 'member', class: owner, of: this.type() };
  }

  private arrayType(): Node {
    this.at++;
    let dimension: Node = text('');
    if (this.isDigit()) dimension = text(String(this.number()));
    else if (this.peek() !== '_') dimension = this.expression();
    this.expect('_');
    return { kind: 'array', dimension, of: this.type() };
  }

  /** Types up to the end of the function's type; `void` alone stands for none. */
  protected parameters(): Node[] {
    const params: Node[] = [];
    do {
      params.push(this.type());
    } while (!this.isAtEnd() && this.peek() !== 'Q' && !this.startsWith('RE') && !this.startsWith('OE'));
    return params.length === 1 && isVoid(params[0]) ? [] : params;
  }

  protected isAtEnd(): boolean {
    const next = this.peek();
    return next === '' || next === 'E' || next === '.';
  }

  private functionType(qualifiers: string, transaction: string): Node {
    const exception = this.exceptionSpecification();
    const safety = this.eat('Dx') ? ' transaction_safe' : transaction;
    this.expect('F');
    this.eat('Y');
    const result = this.type();
    const params = this.parameters();
    const reference = this.refQualifier();
    this.expect('E');
    return { kind: 'function', result, params, qualifiers: sequence(qualifiers, reference, safety, ...exception) };
  }

  private refQualifier(): string {
    if (this.eat('R')) return ' &';
    return this.eat('O') ? ' &&' : '';
  }

  private exceptionSpecification(): (Node | string)[] {
    if (this.eat('Do')) return [' noexcept'];
    if (this.eat('DO')) {
      const condition = this.expression();
      this.expect('E');
      return [' noexcept(', condition, ')'];
    }
    if (!this.eat('Dw')) return [];
    const items: Node[] = [];
    while (!this.eat('E')) items.push(this.type());
    return [' throw(', { kind: 'list', items }, ')'];
  }

  /** Types that begin with `D`. */
  private typeOfD(): Node {
    const code = this.mangled.slice(this.at, this.at + 2);
    const builtin = builtinTypes[code];
    if (builtin !== undefined) {
      this.at += 2;
      return { kind: 'builtin', text: builtin[0], literal: builtin[1] };
    }
    if (/^D[oOwx]/.test(code)) return this.candidate(this.functionType('', ''));
    if (code === 'DC') return this.candidate(this.name());
    const fixedPoint = /^D(SD)?([AR])([stijlm])/.exec(this.mangled.slice(this.at, this.at + 5));
    if (fixedPoint !== null) return this.fixedPointType(fixedPoint);
    this.at += 2;
    switch (code) {
      case 'Dp':
        return this.candidate({ kind: 'expansion', pattern: this.type() });
      case 'Dt':
      case 'DT':
        return this.candidate(this.decltype());
      case 'Dv':
        return this.candidate(this.vectorType());
      case 'DF':
        return this.floatType();
      case 'DB':
        return this.bitIntType('_BitInt');
      case 'DU':
        return this.bitIntType('unsigned _BitInt');
      case 'Dk':
        return this.candidate(sequence(this.name(), ' auto'));
      case 'DK':
        return this.candidate(sequence(this.name(), ' decltype(auto)'));
      default:
        throw notUnderstood;
    }
  }

  protected decltype(): Node {
    const of = this.expression();
    this.expect('E');
    return sequence('decltype (', of, ')');
  }

  private vectorType(): Node {
    const size = this.isDigit() ? text(String(this.number())) : (this.expect('_'), this.expression());
    this.expect('_');
    const of = this.eat('p') ? text('pixel') : this.type();
    return sequence(of, ' __vector(', size, ')');
  }

  private floatType(): Node {
    const bits = this.number();
    if (this.eat('b')) return { kind: 'builtin', text: 'std::bfloat16_t', literal: 'bits' };
    const isExtended = this.eat('x');
    if (!isExtended) this.expect('_');
    return { kind: 'builtin', text: `_Float${bits}${isExtended ? 'x' : ''}`, literal: 'bits' };
  }

  /**
   * Numbers of a fixed point (ISO/IEC TR 18037): `DA` _Accum or `DR` _Fract, saturating with `DS` before it, then an
   * integer's letter for the width.
   */
  private fixedPointType([code, saturating, kind, width = '']: RegExpExecArray): Node {
    this.at += code.length;
    const integer = builtinTypes[width]?.[0].replace(/ ?int$/, '') ?? '';
    const words = [saturating === undefined ? '' : '_Sat', integer, kind === 'A' ? '_Accum' : '_Fract'];
    return { kind: 'builtin', text: words.filter((word) => word !== '').join(' '), literal: 'cast' };
  }

  private bitIntType(word: string): Node {
    const size = this.isDigit() ? text(String(this.number())) : this.expression();
    this.expect('_');
    return sequence(word, '(', size, ')');
  }

  /**
   * Types that begin with `T`: template parameters, perhaps with arguments, and `struct`, `union`, `enum` before a
   * name.
   */
  private typeOfT(): Node {
    const word = elaborations[this.mangled[this.at + 1] ?? ''];
    if (word !== undefined) {
      this.at += 2;
      return this.candidate(sequence(word, this.name()));
    }
    const parameter = this.candidate(this.templateParameter());
    return this.peek() === 'I' ? this.templateTemplate(parameter) : parameter;
  }

  /** Arguments behind a parameter; in `operator T<…>` they are the operator's, unless a second list follows. */
  private templateTemplate(parameter: Node): Node {
    const start = this.at;
    const count = this.substitutions.length;
    const isAmbiguous = this.isInConversion;
    const args = this.templateArgs();
    if (!isAmbiguous || this.peek() === 'I') return this.candidate({ kind: 'template', name: parameter, args });
    this.at = start;
    this.substitutions.length = count;
    return parameter;
  }

  private substitutedType(): Node {
    const node = this.substitution();
    if (this.peek() !== 'I') return node;
    return this.candidate({ kind: 'template', name: node, args: this.templateArgs() });
  }

  // Template parameters and arguments, substitutions

  /**
   * `T_`, `T0_`, … of the outermost template whose arguments are not known; `TL0__` of one inside.
   * In constraints they keep their mangled names, without the `_` at the end.
   */
  protected templateParameter(): Node {
    const start = this.at;
    this.expect('T');
    const level = this.eat('L') ? this.sequenceNumber() : 0;
    const index = this.sequenceNumber();
    if (this.isInConstraint) return text(this.mangled.slice(start, this.at - 1));
    const own = level > 0 ? this.ownParameters?.[index] : undefined;
    if (own !== undefined) return text(own.name);
    this.deepestLevel = Math.max(this.deepestLevel, level);
    return { kind: 'parameter', index, level };
  }

  /**
   * What stands behind `Q`. The template parameters of all templates around are in scope there, those of classes too,
   * so that `T_` need not be the function's, and the name does not always tell whose it is. LLVM shows their mangled
   * names as well.
   */
  protected constraint(): Node {
    const outer = this.isInConstraint;
    this.isInConstraint = true;
    const node = this.expression();
    this.isInConstraint = outer;
    return node;
  }

  protected templateArgs(): readonly Node[] {
    const { nameEnd, isInConversion } = this;
    this.isInConversion = false;
    this.expect('I');
    const args: Node[] = [];
    while (!this.eat('E')) {
      if (this.eat('Q')) this.constraint();
      else args.push(this.templateArgument());
    }
    this.nameEnd = nameEnd;
    this.isInConversion = isInConversion;
    return args;
  }

  protected templateArgument(): Node {
    this.enter();
    const node = this.templateArgumentInside();
    this.leave();
    return node;
  }

  private templateArgumentInside(): Node {
    switch (this.peek()) {
      case 'L':
        return this.literal();
      case 'X': {
        this.at++;
        const of = this.expression();
        this.expect('E');
        return of;
      }
      case 'I':
      case 'J': {
        this.at++;
        const items: Node[] = [];
        while (!this.eat('E')) items.push(this.templateArgument());
        return { kind: 'pack', items };
      }
      case 'T':
        if (/^T[yntpk]/.test(this.mangled.slice(this.at, this.at + 2))) {
          this.lambdaParameter(0);
          return this.templateArgument();
        }
    }
    return this.type();
  }

  /** A substitution is next that stands for a module, in front of the name of something in it. */
  protected isModule(): boolean {
    if (this.modules.size === 0) return false;
    const [, digits] = /^S([0-9A-Z]*)_/.exec(this.mangled.slice(this.at, this.at + 10)) ?? [];
    const node = digits === undefined ? undefined : this.substitutions[digits === '' ? 0 : parseInt(digits, 36) + 1];
    return node !== undefined && this.modules.has(node);
  }

  /** `S_`, `S0_`, … (base 36) and the standard ones. */
  protected substitution(): Node {
    this.expect('S');
    const standard = standardNames[this.peek()];
    if (standard !== undefined) {
      this.at++;
      const [short, full, last] = standard;
      const node: Node = { kind: 'standard', short, full, last };
      return this.peek() === 'B' ? this.candidate(this.tagged(node)) : node;
    }
    const digits = this.until('_');
    if (!/^[0-9A-Z]*$/.test(digits)) throw notUnderstood;
    const node = this.substitutions[digits === '' ? 0 : parseInt(digits, 36) + 1];
    if (node === undefined) throw notUnderstood;
    return node;
  }

  /** A template parameter that a lambda declares. */
  protected lambdaParameter(index: number, dots = ''): LambdaParameter {
    this.enter();
    const parameter = this.lambdaParameterInside(index, dots);
    this.leave();
    return parameter;
  }

  private lambdaParameterInside(index: number, dots: string): LambdaParameter {
    if (this.eat('Tp')) return this.lambdaParameter(index, '...');
    if (this.eat('Ty')) return { name: `$T${index}`, declaration: text(`typename${dots} $T${index}`) };
    if (this.eat('Tk')) return { name: `$T${index}`, declaration: sequence(this.name(), `${dots} $T${index}`) };
    if (this.eat('Tn')) return { name: `$N${index}`, declaration: sequence(this.type(), `${dots} $N${index}`) };
    this.expect('Tt');
    const outer = this.ownParameters;
    const inner: LambdaParameter[] = [];
    this.ownParameters = inner;
    while (!this.eat('E')) {
      if (this.eat('Q')) this.constraint();
      else inner.push(this.lambdaParameter(inner.length));
    }
    this.ownParameters = outer;
    const items = inner.map((parameter) => parameter.declaration);
    return {
      name: `$TT${index}`,
      declaration: sequence('template<', { kind: 'list', items }, `> class${dots} $TT${index}`),
    };
  }

  /** `[abi:cxx11]` and the like behind a name. */
  protected tagged(name: Node): Node {
    while (this.eat('B')) name = { kind: 'suffixed', of: name, suffix: `[abi:${this.sourceName()}]` };
    return name;
  }
}

/** `void` alone stands for no parameters. */
export function isVoid(node: Node | undefined): boolean {
  return node?.kind === 'builtin' && node.text === 'void';
}
