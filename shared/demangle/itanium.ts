// Names of the Itanium C++ ABI (GCC, Clang): from `_ZN3foo3barEi` to `foo::bar(int)`. Source:
// https://itanium-cxx-abi.github.io/cxx-abi/abi.html#mangling (5.1).

import { notUnderstood } from './output.ts';
import { qualified, sequence, text } from './itaniumExpression.ts';
import type { LambdaParameter, Node } from './itaniumPrint.ts';
import { printItanium } from './itaniumPrint.ts';
import { operators, qualifierTexts, specialNames } from './itaniumTables.ts';
import type { NameEnd } from './itaniumType.ts';
import { isVoid, plainEnd, TypeParser } from './itaniumType.ts';

/**
 * The C++ name that a mangled name stands for and the offset where the mangling ends (a suffix such as `.cold` may
 * follow).
 * Throws `notUnderstood` where the name does not follow the ABI. `start` is the offset behind `_Z`.
 */
export function demangleItanium(mangled: string, start: number): { text: string; end: number } {
  try {
    return demangleAs(mangled, start, false);
  } catch (error) {
    if (error !== notUnderstood || !mangled.includes('sr', start)) throw error;
    return demangleAs(mangled, start, true);
  }
}

function demangleAs(mangled: string, start: number, hasScopeLists: boolean): { text: string; end: number } {
  const parser = new NameParser(mangled, start, hasScopeLists);
  const { node, end } = parser.wholeName();
  return { text: printItanium(node), end };
}

class NameParser extends TypeParser {
  wholeName(): { node: Node; end: number } {
    const node = this.encoding();
    const next = this.peek();
    if (next !== '' && next !== '.') throw notUnderstood;
    return { node, end: this.at };
  }

  // 5.1.2 encodings and special names

  protected encoding(): Node {
    this.enter();
    const outer = this.nameEnd;
    this.nameEnd = plainEnd;
    const first = this.peek();
    const node = first === 'T' || first === 'G' ? this.specialName() : this.functionOrData();
    this.nameEnd = outer;
    this.leave();
    return node;
  }

  private functionOrData(): Node {
    const name = this.name();
    const { isTemplate, isWithoutResult, qualifiers, isExplicitObject } = this.nameEnd;
    if (this.isAtEnd()) return qualifiers === '' ? name : sequence(name, qualifiers);
    const conditions = this.eat('Ua9enable_ifI') ? this.conditions() : undefined;
    const result = isTemplate && !isWithoutResult ? this.type() : undefined;
    const params = this.parameters();
    const [self] = params;
    if (isExplicitObject && self !== undefined) params[0] = sequence('this ', self);
    const constraint = this.eat('Q') ? this.constraint() : undefined;
    return { kind: 'encoding', name, result, params, qualifiers, conditions, constraint };
  }

  /** What Clang's attribute enable_if asks for. */
  private conditions(): Node {
    const items: Node[] = [];
    while (!this.eat('E')) items.push(this.templateArgument());
    return { kind: 'list', items };
  }

  private specialName(): Node {
    const code = this.mangled.slice(this.at, this.at + 2);
    this.at += 2;
    const row = specialNames[code];
    if (row !== undefined) return sequence(row[0], this.specialSubject(row[1]));
    switch (code) {
      case 'Th':
      case 'Tv':
        this.at--;
        this.callOffset();
        return sequence(code === 'Th' ? 'non-virtual thunk to ' : 'virtual thunk to ', this.encoding());
      case 'Tc':
        this.callOffset();
        this.callOffset();
        return sequence('covariant return thunk to ', this.encoding());
      case 'TC':
        return this.constructionTable();
      case 'GR': {
        const name = this.name();
        const number = this.startsWith('_') || this.isDigit() ? this.sequenceNumber() : 0;
        return sequence(`reference temporary #${number} for `, name);
      }
      case 'GT':
        if (this.eat('n')) return sequence('non-transaction clone for ', this.encoding());
        this.expect('t');
        return sequence('transaction clone for ', this.encoding());
      case 'GI':
        return sequence('initializer for module ', text(this.moduleName().slice(1)));
      default:
        throw notUnderstood;
    }
  }

  private specialSubject(kind: 'type' | 'name' | 'encoding' | 'argument'): Node {
    switch (kind) {
      case 'type':
        return this.type();
      case 'name':
        return this.name();
      case 'encoding':
        return this.encoding();
      case 'argument':
        return this.templateArgument();
    }
  }

  private constructionTable(): Node {
    const derived = this.type();
    this.number();
    this.expect('_');
    return sequence('construction vtable for ', this.type(), '-in-', derived);
  }

  /** `h <offset> _` or `v <offset> _ <virtual offset> _`; the numbers are not shown. */
  private callOffset(): void {
    const isVirtual = this.eat('v');
    if (!isVirtual) this.expect('h');
    for (let count = isVirtual ? 2 : 1; count > 0; count--) {
      this.eat('n');
      this.number();
      this.expect('_');
    }
  }

  // 5.1.3, 5.1.4 names

  protected name(): Node {
    this.enter();
    const node = this.nameInside();
    this.leave();
    return node;
  }

  private nameInside(): Node {
    if (this.eat('N')) return this.nestedName();
    if (this.eat('Z')) return this.localName();
    this.nameEnd = plainEnd;
    if (this.peek() === 'S' && !this.startsWith('St') && !this.isModule()) {
      const substituted = this.substitution();
      if (this.peek() !== 'I') return substituted;
      return this.template(substituted);
    }
    const isStandard = this.eat('St');
    const isConversion = this.startsWith('cv');
    const name = this.unqualifiedName();
    const node = isStandard ? qualified(standardScope, name) : name;
    if (this.peek() !== 'I') {
      this.nameEnd = isConversion ? conversionEnd : plainEnd;
      return node;
    }
    this.substitutions.push(node);
    return this.template(node);
  }

  private template(name: Node): Node {
    const args = this.templateArgs();
    this.nameEnd = templateEnd;
    return { kind: 'template', name, args };
  }

  /** What stands between `N` and `E`. */
  private nestedName(): Node {
    const isExplicitObject = this.eat('H');
    let qualifiers = '';
    while (qualifierTexts[this.peek()] !== undefined)
      qualifiers = (qualifierTexts[this.mangled[this.at++] ?? ''] ?? '') + qualifiers;
    if (this.eat('R')) qualifiers += ' &';
    else if (this.eat('O')) qualifiers += ' &&';
    let scope: Node | undefined;
    let isTemplate = false;
    let isWithoutResult = false;
    while (!this.eat('E')) {
      if (this.peek() === 'I') {
        if (scope === undefined) throw notUnderstood;
        scope = { kind: 'template', name: scope, args: this.templateArgs() };
        isTemplate = true;
      } else if (this.eat('M')) {
        continue;
      } else {
        isTemplate = false;
        isWithoutResult = this.isWithoutResult();
        const isSubstitution = this.peek() === 'S' && !this.isModule();
        scope = this.prefix(scope);
        if (isSubstitution) continue;
      }
      if (this.peek() !== 'E') this.substitutions.push(scope);
    }
    if (scope === undefined) throw notUnderstood;
    this.nameEnd = { isTemplate, isWithoutResult, qualifiers, isExplicitObject };
    return scope;
  }

  /** A constructor, a destructor or a conversion is next. */
  private isWithoutResult(): boolean {
    const next = this.mangled[this.at + 1] ?? '';
    switch (this.peek()) {
      case 'C':
      case 'D':
        return next === 'I' || (next >= '0' && next <= '9');
      case 'c':
        return next === 'v';
      default:
        return false;
    }
  }

  /** One more component of a nested name. */
  private prefix(scope: Node | undefined): Node {
    const next = this.mangled[this.at + 1] ?? '';
    switch (this.peek()) {
      case 'S':
        if (this.isModule()) break;
        if (scope !== undefined) throw notUnderstood;
        if (this.eat('St')) return standardScope;
        return this.substitutedPrefix();
      case 'T':
        if (scope !== undefined) throw notUnderstood;
        return this.templateParameter();
      case 'C':
      case 'D':
        if (next === 'C') break;
        if (scope === undefined) return this.decltypePrefix();
        return this.classFunction(scope);
    }
    return qualified(scope, this.unqualifiedName(scope !== undefined));
  }

  private decltypePrefix(): Node {
    if (!this.eat('Dt') && !this.eat('DT')) throw notUnderstood;
    return this.decltype();
  }

  private substitutedPrefix(): Node {
    const node = this.substitution();
    const next = this.peek();
    return node.kind === 'standard' && (next === 'C' || next === 'D') ? { ...node, short: node.full } : node;
  }

  /** `C1`, `C2`, … `CI1 <base>`, `D0`, … : which variant it is does not show. */
  private classFunction(scope: Node): Node {
    const isDestructor = this.peek() === 'D';
    this.at++;
    const inheritedFrom = !isDestructor && this.eat('I');
    if (!this.isDigit()) throw notUnderstood;
    this.at++;
    const of = inheritedFrom ? this.inheritedName() : baseName(scope);
    return qualified(scope, this.tagged(isDestructor ? sequence('~', of) : of));
  }

  private inheritedName(): Node {
    return baseName(this.type());
  }

  /** `Z <function> E <entity>`: something inside a function. */
  private localName(): Node {
    const within = this.encoding();
    this.expect('E');
    if (this.eat('s')) {
      this.discriminator();
      return this.local(within, text('string literal'));
    }
    if (this.eat('d')) {
      const number = this.isDigit() ? this.number() + 2 : 1;
      this.expect('_');
      return this.local(within, { kind: 'local', function: text(`{default arg#${number}}`), entity: this.name() });
    }
    const entity = this.name();
    this.discriminator();
    return this.local(within, entity);
  }

  private local(within: Node, entity: Node): Node {
    return { kind: 'local', function: within, entity };
  }

  /**
   * `_4`, `__12_`, in old Clang's names a number at the end: which of several equal names in a function; it does not
   * show.
   */
  private discriminator(): void {
    if (this.isDigit() && /^\d+$/.test(this.mangled.slice(this.at, this.at + 20))) this.number();
    if (this.peek() !== '_') return;
    const found = /^_(?:\d|_\d+_)/.exec(this.mangled.slice(this.at, this.at + 20));
    if (found !== null) this.at += found[0].length;
  }

  protected unqualifiedName(isMember = false): Node {
    const module = this.moduleName();
    const isFriend = isMember && this.eat('F');
    this.eat('L');
    const name = this.tagged(this.unqualifiedInside());
    const suffix = (isFriend ? '[friend]' : '') + (module === '' ? '' : `@${module.slice(1)}`);
    return suffix === '' ? name : { kind: 'suffixed', of: name, suffix };
  }

  private unqualifiedInside(): Node {
    if (this.isDigit()) return text(this.sourceName());
    if (this.eat('Ut')) return text(`{unnamed type#${this.sequenceNumber() + 1}}`);
    if (this.eat('Ul')) return this.lambda();
    if (this.eat('Ub')) return text(`{block literal#${this.sequenceNumber() + 1}}`);
    if (this.eat('DC')) return this.structuredBinding();
    return this.operatorName();
  }

  protected simpleName(): Node {
    return text(this.sourceName());
  }

  protected sourceName(): string {
    const size = this.number();
    const start = this.at;
    this.at += size;
    if (size === 0 || this.at > this.mangled.length) throw notUnderstood;
    const name = this.mangled.slice(start, this.at);
    return name.startsWith('_GLOBAL_') && /^[._$]N/.test(name.slice(8)) ? '(anonymous namespace)' : name;
  }

  /**
   * `.a.b:c`: the names of modules and, behind a colon, partitions; they are candidates of substitution like other
   * names.
   */
  private moduleName(): string {
    let name = this.isModule() ? (this.modules.get(this.substitution()) ?? '') : '';
    while (this.eat('W')) {
      name += (this.eat('P') ? ':' : '.') + this.sourceName();
      const node = text(name);
      this.substitutions.push(node);
      this.modules.set(node, name);
    }
    return name;
  }

  private structuredBinding(): Node {
    const items: Node[] = [];
    while (!this.eat('E')) items.push(this.simpleName());
    return sequence('[', { kind: 'list', items }, ']');
  }

  private lambda(): Node {
    const outer = this.deepestLevel;
    this.deepestLevel = 0;
    const head: LambdaParameter[] = [];
    while (/^T[ynptk]/.test(this.mangled.slice(this.at, this.at + 2))) head.push(this.lambdaParameter(head.length));
    if (this.eat('Q')) this.constraint();
    const params: Node[] = [];
    while (!this.eat('E')) {
      params.push(this.type());
      if (this.eat('Q')) this.constraint();
    }
    const level = this.deepestLevel;
    this.deepestLevel = outer;
    const number = this.sequenceNumber() + 1;
    return { kind: 'lambda', head, params: params.length === 1 && isVoid(params[0]) ? [] : params, number, level };
  }

  protected operatorName(): Node {
    if (this.eat('cv')) return this.conversionName();
    if (this.eat('li')) return sequence(`operator"" ${this.sourceName()}`);
    const row = operators[this.mangled.slice(this.at, this.at + 2)];
    if (row === undefined) throw notUnderstood;
    this.at += 2;
    return sequence(`operator${row[0]}`);
  }

  private conversionName(): Node {
    const outer = this.isInConversion;
    this.isInConversion = true;
    const type = this.type();
    this.isInConversion = outer;
    return { kind: 'conversion', type };
  }
}

const templateEnd: NameEnd = { ...plainEnd, isTemplate: true };
const conversionEnd: NameEnd = { ...plainEnd, isWithoutResult: true };
const standardScope: Node = text('std');

/** The name of a class without scope and template arguments: that of its constructor. */
function baseName(node: Node): Node {
  for (;;) {
    if (node.kind === 'qualified') node = node.name;
    else if (node.kind === 'template' || node.kind === 'suffixed')
      node = node.kind === 'template' ? node.name : node.of;
    else if (node.kind === 'local') node = node.entity;
    else break;
  }
  return node.kind === 'standard' ? text(node.last) : node;
}
