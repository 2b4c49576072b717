/** Names of the Itanium C++ ABI (GCC, Clang): from `_ZN3foo3barEi` to `foo::bar(int)`. Source: https://itanium-cxx-abi.github.io/cxx-abi/abi.html#mangling (5.1). */
import { notUnderstood } from './demangleOutput.ts'
import { ExpressionParser, qualified, sequence, text } from './demangleItaniumExpression.ts'
import type { LambdaParameter, Node } from './demangleItaniumPrint.ts'
import { printItanium } from './demangleItaniumPrint.ts'
import { builtinTypes, operators, qualifierTexts, specialNames, standardNames } from './demangleItaniumTables.ts'

/**
 * The C++ name that a mangled name stands for and the offset where the mangling ends (a suffix such as `.cold` may follow).
 * Throws `notUnderstood` where the name does not follow the ABI. `start` is the offset behind `_Z`.
 */
export function demangleItanium(mangled: string, start: number): { text: string; end: number } {
  try {
    return demangleAs(mangled, start, false)
  } catch (error) {
    if (error !== notUnderstood || !mangled.includes('sr', start)) throw error
    return demangleAs(mangled, start, true)
  }
}

function demangleAs(mangled: string, start: number, hasScopeLists: boolean): { text: string; end: number } {
  const parser = new NameParser(mangled, start, hasScopeLists)
  const { node, end } = parser.wholeName()
  return { text: printItanium(node), end }
}

/** What the function type that follows a name must know of it. */
type NameEnd = {
  /** The name ends with template arguments: the function's result is mangled too … */
  isTemplate: boolean
  /** … unless it is a constructor, a destructor or a conversion. */
  isWithoutResult: boolean
  /** ` const`, ` &` and the like of a member function. */
  qualifiers: string
  /** The first parameter is an explicit `this`. */
  isExplicitObject: boolean
}

class NameParser extends ExpressionParser {
  private readonly substitutions: Node[] = []
  private nameEnd: NameEnd = plainEnd
  private isInConversion = false

  wholeName(): { node: Node; end: number } {
    const node = this.encoding()
    const next = this.peek()
    if (next !== '' && next !== '.') throw notUnderstood
    return { node, end: this.at }
  }

  // 5.1.2 encodings and special names

  protected encoding(): Node {
    this.enter()
    const outer = this.nameEnd
    this.nameEnd = plainEnd
    const first = this.peek()
    const node = first === 'T' || first === 'G' ? this.specialName() : this.functionOrData()
    this.nameEnd = outer
    this.leave()
    return node
  }

  private functionOrData(): Node {
    const name = this.name()
    const { isTemplate, isWithoutResult, qualifiers, isExplicitObject } = this.nameEnd
    if (this.isAtEnd()) return qualifiers === '' ? name : sequence(name, qualifiers)
    const result = isTemplate && !isWithoutResult ? this.type() : undefined
    const params = this.parameters()
    const [self] = params
    if (isExplicitObject && self !== undefined) params[0] = sequence('this ', self)
    const constraint = this.eat('Q') ? this.expression() : undefined
    return { kind: 'encoding', name, result, params, qualifiers, constraint }
  }

  private isAtEnd(): boolean {
    const next = this.peek()
    return next === '' || next === 'E' || next === '.'
  }

  /** Types up to the end of the function's type; `void` alone stands for none. */
  private parameters(): Node[] {
    const params: Node[] = []
    do {
      params.push(this.type())
    } while (!this.isAtEnd() && this.peek() !== 'Q' && !this.startsWith('RE') && !this.startsWith('OE'))
    return params.length === 1 && isVoid(params[0]) ? [] : params
  }

  private specialName(): Node {
    const code = this.mangled.slice(this.at, this.at + 2)
    this.at += 2
    const row = specialNames[code]
    if (row !== undefined) return sequence(row[0], this.specialSubject(row[1]))
    switch (code) {
      case 'Th':
      case 'Tv':
        this.at--
        this.callOffset()
        return sequence(code === 'Th' ? 'non-virtual thunk to ' : 'virtual thunk to ', this.encoding())
      case 'Tc':
        this.callOffset()
        this.callOffset()
        return sequence('covariant return thunk to ', this.encoding())
      case 'TC':
        return this.constructionTable()
      case 'GR': {
        const name = this.name()
        const number = this.startsWith('_') || this.isDigit() ? this.sequenceNumber() : 0
        return sequence(`reference temporary #${number} for `, name)
      }
      case 'GT':
        return sequence(this.eat('n') ? 'non-transaction clone for ' : (this.expect('t'), 'transaction clone for '), this.encoding())
      case 'GI':
        return sequence('initializer for module ', text(this.moduleName().slice(1)))
      default:
        throw notUnderstood
    }
  }

  private specialSubject(kind: 'type' | 'name' | 'encoding' | 'argument'): Node {
    switch (kind) {
      case 'type':
        return this.type()
      case 'name':
        return this.name()
      case 'encoding':
        return this.encoding()
      case 'argument':
        return this.templateArgument()
    }
  }

  private constructionTable(): Node {
    const derived = this.type()
    this.number()
    this.expect('_')
    return sequence('construction vtable for ', this.type(), '-in-', derived)
  }

  /** `h <offset> _` or `v <offset> _ <virtual offset> _`; the numbers are not shown. */
  private callOffset(): void {
    const isVirtual = this.eat('v')
    if (!isVirtual) this.expect('h')
    for (let count = isVirtual ? 2 : 1; count > 0; count--) {
      this.eat('n')
      this.number()
      this.expect('_')
    }
  }

  // 5.1.3, 5.1.4 names

  private name(): Node {
    this.enter()
    const node = this.nameInside()
    this.leave()
    return node
  }

  private nameInside(): Node {
    if (this.eat('N')) return this.nestedName()
    if (this.eat('Z')) return this.localName()
    this.nameEnd = plainEnd
    if (this.peek() === 'S' && !this.startsWith('St')) {
      const substituted = this.substitution()
      if (this.peek() !== 'I') return substituted
      return this.template(substituted)
    }
    const isStandard = this.eat('St')
    const isConversion = this.startsWith('cv')
    const name = this.unqualifiedName()
    const node = isStandard ? qualified(standardScope, name) : name
    if (this.peek() !== 'I') {
      this.nameEnd = isConversion ? conversionEnd : plainEnd
      return node
    }
    this.substitutions.push(node)
    return this.template(node)
  }

  private template(name: Node): Node {
    const args = this.templateArgs()
    this.nameEnd = templateEnd
    return { kind: 'template', name, args }
  }

  /** What stands between `N` and `E`. */
  private nestedName(): Node {
    const isExplicitObject = this.eat('H')
    let qualifiers = ''
    while (qualifierTexts[this.peek()] !== undefined) qualifiers = (qualifierTexts[this.mangled[this.at++] ?? ''] ?? '') + qualifiers
    if (this.eat('R')) qualifiers += ' &'
    else if (this.eat('O')) qualifiers += ' &&'
    let scope: Node | undefined
    let isTemplate = false
    let isWithoutResult = false
    while (!this.eat('E')) {
      if (this.peek() === 'I') {
        if (scope === undefined) throw notUnderstood
        scope = { kind: 'template', name: scope, args: this.templateArgs() }
        isTemplate = true
      } else if (this.eat('M')) {
        continue
      } else {
        isTemplate = false
        isWithoutResult = this.isWithoutResult()
        const isSubstitution = this.peek() === 'S'
        scope = this.prefix(scope)
        if (isSubstitution) continue
      }
      if (this.peek() !== 'E') this.substitutions.push(scope)
    }
    if (scope === undefined) throw notUnderstood
    this.nameEnd = { isTemplate, isWithoutResult, qualifiers, isExplicitObject }
    return scope
  }

  /** A constructor, a destructor or a conversion is next. */
  private isWithoutResult(): boolean {
    const next = this.mangled[this.at + 1] ?? ''
    switch (this.peek()) {
      case 'C':
      case 'D':
        return next === 'I' || (next >= '0' && next <= '9')
      case 'c':
        return next === 'v'
      default:
        return false
    }
  }

  /** One more component of a nested name. */
  private prefix(scope: Node | undefined): Node {
    const next = this.mangled[this.at + 1] ?? ''
    switch (this.peek()) {
      case 'S':
        if (scope !== undefined) throw notUnderstood
        if (this.eat('St')) return standardScope
        return this.substitutedPrefix()
      case 'T':
        if (scope !== undefined) throw notUnderstood
        return this.templateParameter()
      case 'C':
      case 'D':
        if (next === 'C') break
        if (scope === undefined) return this.decltypePrefix()
        return this.classFunction(scope)
    }
    return qualified(scope, this.unqualifiedName(scope !== undefined))
  }

  private decltypePrefix(): Node {
    if (!this.eat('Dt') && !this.eat('DT')) throw notUnderstood
    return this.decltype()
  }

  private substitutedPrefix(): Node {
    const node = this.substitution()
    const next = this.peek()
    return node.kind === 'standard' && (next === 'C' || next === 'D') ? { ...node, short: node.full } : node
  }

  /** `C1`, `C2`, … `CI1 <base>`, `D0`, … : which variant it is does not show. */
  private classFunction(scope: Node): Node {
    const isDestructor = this.peek() === 'D'
    this.at++
    const inheritedFrom = !isDestructor && this.eat('I')
    if (!this.isDigit()) throw notUnderstood
    this.at++
    const of = inheritedFrom ? this.inheritedName() : baseName(scope)
    return qualified(scope, this.tagged(isDestructor ? sequence('~', of) : of))
  }

  private inheritedName(): Node {
    return baseName(this.type())
  }

  /** `Z <function> E <entity>`: something inside a function. */
  private localName(): Node {
    const within = this.encoding()
    this.expect('E')
    if (this.eat('s')) {
      this.discriminator()
      return this.local(within, text('string literal'))
    }
    if (this.eat('d')) {
      const number = this.isDigit() ? this.number() + 2 : 1
      this.expect('_')
      return this.local(within, { kind: 'local', function: text(`{default arg#${number}}`), entity: this.name() })
    }
    const entity = this.name()
    this.discriminator()
    return this.local(within, entity)
  }

  private local(within: Node, entity: Node): Node {
    return { kind: 'local', function: within, entity }
  }

  /** `_4` or `__12_`: which of several equal names in a function; it does not show. */
  private discriminator(): void {
    if (this.peek() !== '_') return
    const found = /^_(?:\d|_\d+_)/.exec(this.mangled.slice(this.at, this.at + 20))
    if (found !== null) this.at += found[0].length
  }

  protected unqualifiedName(isMember = false): Node {
    const module = this.peek() === 'W' ? this.moduleName() : ''
    const isFriend = isMember && this.eat('F')
    this.eat('L')
    const name = this.tagged(this.unqualifiedInside())
    const suffix = (isFriend ? '[friend]' : '') + (module === '' ? '' : `@${module.slice(1)}`)
    return suffix === '' ? name : { kind: 'suffixed', of: name, suffix }
  }

  private unqualifiedInside(): Node {
    if (this.isDigit()) return text(this.sourceName())
    if (this.eat('Ut')) return text(`{unnamed type#${this.sequenceNumber() + 1}}`)
    if (this.eat('Ul')) return this.lambda()
    if (this.eat('DC')) return this.structuredBinding()
    return this.operatorName()
  }

  /** `[abi:cxx11]` and the like behind a name. */
  private tagged(name: Node): Node {
    while (this.eat('B')) name = { kind: 'suffixed', of: name, suffix: `[abi:${this.sourceName()}]` }
    return name
  }

  protected simpleName(): Node {
    return text(this.sourceName())
  }

  protected sourceName(): string {
    const size = this.number()
    const start = this.at
    this.at += size
    if (size === 0 || this.at > this.mangled.length) throw notUnderstood
    const name = this.mangled.slice(start, this.at)
    return name.startsWith('_GLOBAL_') && /^[._$]N/.test(name.slice(8)) ? '(anonymous namespace)' : name
  }

  /** `.a.b:c`: the names of modules and, behind a colon, partitions; they are candidates of substitution like other names. */
  private moduleName(): string {
    let name = ''
    while (this.eat('W')) {
      name += (this.eat('P') ? ':' : '.') + this.sourceName()
      this.substitutions.push(text(name))
    }
    return name
  }

  private structuredBinding(): Node {
    const items: Node[] = []
    while (!this.eat('E')) items.push(this.simpleName())
    return sequence('[', { kind: 'list', items }, ']')
  }

  private lambda(): Node {
    const head: LambdaParameter[] = []
    while (/^T[ynptk]/.test(this.mangled.slice(this.at, this.at + 2))) head.push(this.lambdaParameter(head.length))
    if (this.eat('Q')) this.expression()
    const params: Node[] = []
    while (!this.eat('E')) {
      params.push(this.type())
      if (this.eat('Q')) this.expression()
    }
    const number = this.sequenceNumber() + 1
    return { kind: 'lambda', head, params: params.length === 1 && isVoid(params[0]) ? [] : params, number }
  }

  /** A template parameter that a lambda declares. */
  private lambdaParameter(index: number): LambdaParameter {
    this.enter()
    const parameter = this.lambdaParameterInside(index)
    this.leave()
    return parameter
  }

  private lambdaParameterInside(index: number): LambdaParameter {
    if (this.eat('Ty')) return { name: `$T${index}`, declaration: text(`typename $T${index}`) }
    if (this.eat('Tk')) {
      const concept = this.name()
      return { name: `$T${index}`, declaration: sequence(concept, ` $T${index}`) }
    }
    if (this.eat('Tn')) return { name: `$N${index}`, declaration: sequence(this.type(), ` $N${index}`) }
    if (this.eat('Tp')) {
      const { name, declaration } = this.lambdaParameter(index)
      return { name, declaration: sequence(declaration, '...') }
    }
    this.expect('Tt')
    const inner: LambdaParameter[] = []
    while (!this.eat('E')) inner.push(this.lambdaParameter(inner.length))
    const items = inner.map((parameter) => parameter.declaration)
    return { name: `$TT${index}`, declaration: sequence('template<', { kind: 'list', items }, `> class $TT${index}`) }
  }

  protected operatorName(): Node {
    if (this.eat('cv')) return this.conversionName()
    if (this.eat('li')) return sequence(`operator"" ${this.sourceName()}`)
    const row = operators[this.mangled.slice(this.at, this.at + 2)]
    if (row === undefined) throw notUnderstood
    this.at += 2
    return sequence(`operator${row[0]}`)
  }

  private conversionName(): Node {
    const outer = this.isInConversion
    this.isInConversion = true
    const type = this.type()
    this.isInConversion = outer
    return { kind: 'conversion', type }
  }

  // 5.1.5 types

  protected type(): Node {
    this.enter()
    const node = this.typeInside()
    this.leave()
    return node
  }

  private typeInside(): Node {
    const letter = this.peek()
    const builtin = builtinTypes[letter]
    if (builtin !== undefined) {
      this.at++
      return { kind: 'builtin', text: builtin[0], literal: builtin[1] }
    }
    switch (letter) {
      case 'S':
        if (!this.startsWith('St')) return this.substitutedType()
        return this.candidate(this.name())
      case 'D':
        return this.typeOfD()
      case 'T':
        return this.typeOfT()
      default:
        return this.candidate(this.compoundType(letter))
    }
  }

  /** Remembers what a later substitution may name. */
  private candidate(node: Node): Node {
    this.substitutions.push(node)
    return node
  }

  private compoundType(letter: string): Node {
    switch (letter) {
      case 'r':
      case 'V':
      case 'K':
        return this.qualifiedType()
      case 'P':
        this.at++
        return { kind: 'pointer', of: this.type() }
      case 'R':
        this.at++
        return { kind: 'reference', of: this.type(), sign: '&' }
      case 'O':
        this.at++
        return { kind: 'reference', of: this.type(), sign: '&&' }
      case 'C':
        this.at++
        return { kind: 'qualifier', of: this.type(), text: ' _Complex' }
      case 'G':
        this.at++
        return { kind: 'qualifier', of: this.type(), text: ' _Imaginary' }
      case 'F':
        return this.functionType('', '')
      case 'A':
        return this.arrayType()
      case 'M':
        return this.memberPointer()
      case 'U':
        return this.vendorQualifiedType()
      case 'u':
        return this.vendorType()
      default:
        return this.classType()
    }
  }

  private classType(): Node {
    const node = this.name()
    const { qualifiers } = this.nameEnd
    return qualifiers === '' ? node : sequence(node, qualifiers)
  }

  /** `const` and the like: as a group they are one candidate of substitution; on a function's type they are those of a member function. */
  private qualifiedType(): Node {
    const texts: string[] = []
    for (let row = qualifierTexts[this.peek()]; row !== undefined; row = qualifierTexts[this.peek()]) {
      texts.push(row)
      this.at++
    }
    if (/^F|^D[oOwx]/.test(this.mangled.slice(this.at, this.at + 2))) return this.functionType(texts.reverse().join(''), '')
    return texts.reduceRight((of: Node, row) => ({ kind: 'qualifier', of, text: row }), this.type())
  }

  private vendorQualifiedType(): Node {
    this.at++
    const name = this.sourceName()
    const args = this.peek() === 'I' ? this.templateArgs() : undefined
    const of = this.type()
    if (args === undefined) return { kind: 'qualifier', of, text: ` ${name}` }
    return sequence(of, ' ', { kind: 'template', name: text(name), args })
  }

  private vendorType(): Node {
    this.at++
    const name = text(this.sourceName())
    return this.peek() === 'I' ? { kind: 'template', name, args: this.templateArgs() } : name
  }

  private memberPointer(): Node {
    this.at++
    const owner = this.type()
    return { kind: 'member', class: owner, of: this.type() }
  }

  private arrayType(): Node {
    this.at++
    let dimension: Node = text('')
    if (this.isDigit()) dimension = text(String(this.number()))
    else if (this.peek() !== '_') dimension = this.expression()
    this.expect('_')
    return { kind: 'array', dimension, of: this.type() }
  }

  private functionType(qualifiers: string, transaction: string): Node {
    const exception = this.exceptionSpecification()
    const safety = this.eat('Dx') ? ' transaction_safe' : transaction
    this.expect('F')
    this.eat('Y')
    const result = this.type()
    const params = this.parameters()
    const reference = this.eat('R') ? ' &' : this.eat('O') ? ' &&' : ''
    this.expect('E')
    return { kind: 'function', result, params, qualifiers: sequence(qualifiers, reference, safety, ...exception) }
  }

  private exceptionSpecification(): (Node | string)[] {
    if (this.eat('Do')) return [' noexcept']
    if (this.eat('DO')) {
      const condition = this.expression()
      this.expect('E')
      return [' noexcept(', condition, ')']
    }
    if (!this.eat('Dw')) return []
    const items: Node[] = []
    while (!this.eat('E')) items.push(this.type())
    return [' throw(', { kind: 'list', items }, ')']
  }

  /** Types that begin with `D`. */
  private typeOfD(): Node {
    const code = this.mangled.slice(this.at, this.at + 2)
    const builtin = builtinTypes[code]
    if (builtin !== undefined) {
      this.at += 2
      return { kind: 'builtin', text: builtin[0], literal: builtin[1] }
    }
    switch (code) {
      case 'Do':
      case 'DO':
      case 'Dw':
      case 'Dx':
        return this.candidate(this.functionType('', ''))
      case 'DC':
        return this.candidate(this.name())
    }
    this.at += 2
    switch (code) {
      case 'Dp':
        return this.candidate({ kind: 'expansion', pattern: this.type() })
      case 'Dt':
      case 'DT':
        return this.candidate(this.decltype())
      case 'Dv':
        return this.candidate(this.vectorType())
      case 'DF':
        return this.floatType()
      case 'DB':
        return this.bitIntType('_BitInt')
      case 'DU':
        return this.bitIntType('unsigned _BitInt')
      case 'Dk':
        return this.candidate(sequence(this.name(), ' auto'))
      case 'DK':
        return this.candidate(sequence(this.name(), ' decltype(auto)'))
      default:
        throw notUnderstood
    }
  }

  private decltype(): Node {
    const of = this.expression()
    this.expect('E')
    return sequence('decltype (', of, ')')
  }

  private vectorType(): Node {
    const size = this.isDigit() ? text(String(this.number())) : (this.expect('_'), this.expression())
    this.expect('_')
    const of = this.eat('p') ? text('pixel') : this.type()
    return sequence(of, ' __vector(', size, ')')
  }

  private floatType(): Node {
    const bits = this.number()
    const suffix = this.eat('b') ? 'b' : this.eat('x') ? 'x' : (this.expect('_'), '')
    return { kind: 'builtin', text: suffix === 'b' ? 'std::bfloat16_t' : `_Float${bits}${suffix}`, literal: 'bits' }
  }

  private bitIntType(word: string): Node {
    const size = this.isDigit() ? text(String(this.number())) : this.expression()
    this.expect('_')
    return sequence(word, '(', size, ')')
  }

  /** Types that begin with `T`: template parameters, perhaps with arguments, and `struct`, `union`, `enum` before a name. */
  private typeOfT(): Node {
    const next = this.mangled[this.at + 1]
    if (next === 's' || next === 'u' || next === 'e') {
      this.at += 2
      const word = next === 's' ? 'struct ' : next === 'u' ? 'union ' : 'enum '
      return this.candidate(sequence(word, this.name()))
    }
    const parameter = this.candidate(this.templateParameter())
    return this.peek() === 'I' ? this.templateTemplate(parameter) : parameter
  }

  /** Arguments behind a parameter; in `operator T<…>` they are those of the operator, unless a second list follows. */
  private templateTemplate(parameter: Node): Node {
    const start = this.at
    const count = this.substitutions.length
    const isAmbiguous = this.isInConversion
    const args = this.templateArgs()
    if (!isAmbiguous || this.peek() === 'I') return this.candidate({ kind: 'template', name: parameter, args })
    this.at = start
    this.substitutions.length = count
    return parameter
  }

  private substitutedType(): Node {
    const node = this.substitution()
    if (this.peek() !== 'I') return node
    return this.candidate({ kind: 'template', name: node, args: this.templateArgs() })
  }

  // 5.1.5.8, 5.1.7, 5.1.10 template parameters and arguments, substitutions

  /** `T_`, `T0_`, …; `TL0__` is one of an outer template and shows alike. */
  protected templateParameter(): Node {
    this.expect('T')
    if (this.eat('L')) this.sequenceNumber()
    return { kind: 'parameter', index: this.sequenceNumber() }
  }

  protected templateArgs(): readonly Node[] {
    const { nameEnd, isInConversion } = this
    this.isInConversion = false
    this.expect('I')
    const args: Node[] = []
    while (!this.eat('E')) {
      if (this.eat('Q')) this.expression()
      else args.push(this.templateArgument())
    }
    this.nameEnd = nameEnd
    this.isInConversion = isInConversion
    return args
  }

  protected templateArgument(): Node {
    this.enter()
    const node = this.templateArgumentInside()
    this.leave()
    return node
  }

  private templateArgumentInside(): Node {
    switch (this.peek()) {
      case 'L':
        return this.literal()
      case 'X': {
        this.at++
        const of = this.expression()
        this.expect('E')
        return of
      }
      case 'I':
      case 'J': {
        this.at++
        const items: Node[] = []
        while (!this.eat('E')) items.push(this.templateArgument())
        return { kind: 'pack', items }
      }
      case 'T':
        if (/^T[yntpk]/.test(this.mangled.slice(this.at, this.at + 2))) {
          this.lambdaParameter(0)
          return this.templateArgument()
        }
    }
    return this.type()
  }

  /** `S_`, `S0_`, … (base 36) and the standard ones. */
  private substitution(): Node {
    this.expect('S')
    const standard = standardNames[this.peek()]
    if (standard !== undefined) {
      this.at++
      const [short, full, last] = standard
      const node: Node = { kind: 'standard', short, full, last }
      return this.peek() === 'B' ? this.candidate(this.tagged(node)) : node
    }
    const digits = this.until('_')
    if (!/^[0-9A-Z]*$/.test(digits)) throw notUnderstood
    const node = this.substitutions[digits === '' ? 0 : parseInt(digits, 36) + 1]
    if (node === undefined) throw notUnderstood
    return node
  }
}

const plainEnd: NameEnd = { isTemplate: false, isWithoutResult: false, qualifiers: '', isExplicitObject: false }
const templateEnd: NameEnd = { ...plainEnd, isTemplate: true }
const conversionEnd: NameEnd = { ...plainEnd, isWithoutResult: true }
const standardScope: Node = text('std')

function isVoid(node: Node | undefined): boolean {
  return node?.kind === 'builtin' && node.text === 'void'
}

/** The name of a class without scope and template arguments: that of its constructor. */
function baseName(node: Node): Node {
  for (;;) {
    if (node.kind === 'qualified') node = node.name
    else if (node.kind === 'template' || node.kind === 'suffixed') node = node.kind === 'template' ? node.name : node.of
    else if (node.kind === 'local') node = node.entity
    else break
  }
  return node.kind === 'standard' ? text(node.last) : node
}
