// Names of Rust: the v0 mangling (RFC 2603, https://rust-lang.github.io/rfcs/2603-rust-symbol-name-mangling-v0.html,
// kept up to date in https://doc.rust-lang.org/rustc/symbol-mangling/v0.html) and the legacy one, which dresses a path
// up as a C++ name with a hash at its end.

import { DemangledText, notUnderstood } from './output.ts';

/**
 * The Rust path that a mangled name stands for, without hashes and disambiguators, and the offset where the mangling
 * ends; undefined where the name is not Rust's. Throws `notUnderstood` where a v0 name does not follow the grammar.
 * `start` is the offset of the `_` before `R` or `Z`.
 */
export function demangleRust(mangled: string, start: number): { text: string; end: number } | undefined {
  return mangled[start + 1] === 'R' ? new V0Reader(mangled, start + 2).symbol() : demangleLegacy(mangled, start + 2);
}

// Legacy

/** `N`, identifiers with their lengths, the last one `h` and 16 hexadecimal digits of a hash, `E`. */
function demangleLegacy(mangled: string, start: number): { text: string; end: number } | undefined {
  const hash = mangled[start] === 'N' ? legacyHash.exec(mangled) : null;
  if (hash === null || new Set(hash[1]).size < fewestDigits) return undefined;
  const parts: string[] = [];
  let at = start + 1;
  while (at < hash.index) {
    const size = /^\d+/.exec(mangled.slice(at, at + 8))?.[0] ?? '';
    at += size.length;
    const part = mangled.slice(at, at + Number(size));
    if (size === '' || !/^[\w$.:@]+$/.test(part)) return undefined;
    parts.push(legacyIdentifier(part));
    at += part.length;
  }
  return at === hash.index && parts.length > 0 ? { text: parts.join('::'), end: at + hash[0].length } : undefined;
}

const legacyHash = /17h([0-9a-f]{16})E(?=\.|$)/;

/** A hash has at least so many different digits; what looks like one with fewer is a C++ name. */
const fewestDigits = 5;

/** `..` is `::`; characters that identifiers cannot have are words between `$`. */
function legacyIdentifier(part: string): string {
  const body = part.startsWith('_$') ? part.slice(1) : part;
  return body.replace(/\.\.|\$([A-Z]{1,2}|u[0-9a-f]{1,6})\$/g, (escape: string, word: string | undefined) => {
    if (word === undefined) return '::';
    if (!word.startsWith('u')) return legacyEscapes[word] ?? escape;
    const code = parseInt(word.slice(1), 16);
    return isCharacter(code) && code >= 0x20 && code !== 0x7f ? String.fromCodePoint(code) : escape;
  });
}

/** rustc's compiler/rustc_symbol_mangling/src/legacy.rs. */
const legacyEscapes: Readonly<Record<string, string>> = {
  SP: '@',
  BP: '*',
  RF: '&',
  LT: '<',
  GT: '>',
  LP: '(',
  RP: ')',
  C: ',',
};

// v0

/** Reads a v0 name and writes it as it goes; back references are read again where they point. */
class V0Reader {
  private readonly out = new DemangledText();
  private readonly mangled: string;
  /** Back references count from here. */
  private readonly origin: number;
  private at: number;
  /** Parts that are read but do not show: the paths of impls. */
  private isSilent = false;
  private boundLifetimes = 0;

  constructor(mangled: string, origin: number) {
    this.mangled = mangled;
    this.origin = origin;
    this.at = origin;
  }

  symbol(): { text: string; end: number } {
    if (this.isDigit()) throw notUnderstood;
    this.path(true);
    if (/[A-Z]/.test(this.peek())) {
      this.isSilent = true;
      this.path(false);
    }
    return { text: this.out.toString(), end: this.at };
  }

  // Characters and numbers

  private peek(): string {
    return this.mangled[this.at] ?? '';
  }

  private eat(text: string): boolean {
    if (!this.mangled.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private next(): string {
    const next = this.mangled[this.at];
    if (next === undefined) throw notUnderstood;
    this.at++;
    return next;
  }

  private isDigit(): boolean {
    return /\d/.test(this.peek());
  }

  private put(text: string): void {
    if (!this.isSilent) this.out.put(text);
  }

  /** `_` is 0, `0_` is 1, …; digits, small, capital letters. */
  private base62(): number {
    if (this.eat('_')) return 0;
    let value = 0;
    while (!this.eat('_')) {
      const digit = base62Digits.indexOf(this.next());
      if (digit < 0) throw notUnderstood;
      value = value * 62 + digit;
    }
    return value + 1;
  }

  /** A number behind a tag; 0 without the tag. */
  private tagged62(tag: string): number {
    return this.eat(tag) ? this.base62() + 1 : 0;
  }

  private decimal(): number {
    if (this.eat('0')) return 0;
    const digits = /^[1-9]\d{0,5}/.exec(this.mangled.slice(this.at, this.at + 6))?.[0];
    if (digits === undefined) throw notUnderstood;
    this.at += digits.length;
    return Number(digits);
  }

  private identifier(): string {
    const isPunycode = this.eat('u');
    const size = this.decimal();
    this.eat('_');
    const name = this.mangled.slice(this.at, this.at + size);
    if (name.length < size) throw notUnderstood;
    this.at += size;
    return isPunycode ? decodePunycode(name) : name;
  }

  /**
   * Reads what the reference points at, with the rule that the reference stands for. Nothing is read again for what
   * does not show.
   */
  private backReference(rule: () => void): void {
    const from = this.at - 1;
    const target = this.origin + this.base62();
    if (target >= from) throw notUnderstood;
    if (this.isSilent) return;
    const { at } = this;
    this.at = target;
    rule();
    this.at = at;
  }

  /** Items up to `E`. */
  private items(separator: string, item: () => void): number {
    let count = 0;
    while (!this.eat('E')) {
      if (count++ > 0) this.put(separator);
      item();
    }
    return count;
  }

  // Paths

  /** In values, generic arguments follow `::`. */
  private path(isInValue: boolean): void {
    this.out.enter();
    this.pathInside(isInValue);
    this.out.leave();
  }

  private pathInside(isInValue: boolean): void {
    switch (this.next()) {
      case 'C':
        this.tagged62('s');
        return this.put(this.identifier());
      case 'N':
        return this.nestedPath(isInValue);
      case 'M':
        this.implPath();
        this.put('<');
        this.type();
        return this.put('>');
      case 'X':
        this.implPath();
        return this.traitPath();
      case 'Y':
        return this.traitPath();
      case 'I':
        this.path(isInValue);
        if (isInValue) this.put('::');
        this.put('<');
        this.items(', ', () => this.genericArgument());
        return this.put('>');
      case 'B':
        return this.backReference(() => this.path(isInValue));
      default:
        throw notUnderstood;
    }
  }

  /**
   * A name in the namespace of values or types (a small letter) or a thing without a name of its own, such as a
   * closure.
   */
  private nestedPath(isInValue: boolean): void {
    const space = this.next();
    if (!/[A-Za-z]/.test(space)) throw notUnderstood;
    this.path(isInValue);
    const number = this.tagged62('s');
    const name = this.identifier();
    if (space >= 'a') {
      if (name !== '') this.put(`::${name}`);
      return;
    }
    const kind = specialSpaces[space] ?? space;
    this.put(`::{${kind}${name === '' ? '' : `:${name}`}#${number}}`);
  }

  private implPath(): void {
    const outer = this.isSilent;
    this.isSilent = true;
    this.tagged62('s');
    this.path(false);
    this.isSilent = outer;
  }

  private traitPath(): void {
    this.put('<');
    this.type();
    this.put(' as ');
    this.path(false);
    this.put('>');
  }

  private genericArgument(): void {
    if (this.eat('L')) this.lifetime(this.base62());
    else if (this.eat('K')) this.constant(false);
    else this.type();
  }

  // Types

  private type(): void {
    this.out.enter();
    this.typeInside();
    this.out.leave();
  }

  private typeInside(): void {
    const tag = this.next();
    const basic = basicTypes[tag];
    if (basic !== undefined) return this.put(basic);
    switch (tag) {
      case 'R':
      case 'Q':
        return this.reference(tag === 'Q');
      case 'P':
        this.put('*const ');
        return this.type();
      case 'O':
        this.put('*mut ');
        return this.type();
      case 'A':
      case 'S':
        return this.arrayOrSlice(tag === 'A');
      case 'T':
        return this.tuple(() => this.type());
      case 'F':
        return this.withBinder(() => this.functionSignature());
      case 'D':
        return this.dynamicType();
      case 'W':
        this.type();
        this.put(' is ');
        return this.pattern();
      case 'B':
        return this.backReference(() => this.type());
      default:
        this.at--;
        return this.path(false);
    }
  }

  private arrayOrSlice(isArray: boolean): void {
    this.put('[');
    this.type();
    if (isArray) {
      this.put('; ');
      this.constant(true);
    }
    this.put(']');
  }

  private reference(isMutable: boolean): void {
    this.put('&');
    if (this.eat('L')) {
      const index = this.base62();
      if (index > 0) {
        this.lifetime(index);
        this.put(' ');
      }
    }
    if (isMutable) this.put('mut ');
    this.type();
  }

  private tuple(item: () => void): void {
    this.put('(');
    const count = this.items(', ', item);
    this.put(count === 1 ? ',)' : ')');
  }

  private functionSignature(): void {
    if (this.eat('U')) this.put('unsafe ');
    if (this.eat('K')) this.put(`extern "${this.eat('C') ? 'C' : this.identifier().replaceAll('_', '-')}" `);
    this.put('fn(');
    this.items(', ', () => this.type());
    this.put(')');
    if (this.eat('u')) return;
    this.put(' -> ');
    this.type();
  }

  private dynamicType(): void {
    this.put('dyn ');
    this.withBinder(() => this.items(' + ', () => this.dynamicTrait()));
    if (!this.eat('L')) throw notUnderstood;
    const index = this.base62();
    if (index === 0) return;
    this.put(' + ');
    this.lifetime(index);
  }

  /** A trait whose generic arguments stay open for the associated types. */
  private dynamicTrait(): void {
    let isOpen = this.openPath();
    while (this.eat('p')) {
      this.put(isOpen ? ', ' : '<');
      isOpen = true;
      this.put(`${this.identifier()} = `);
      if (this.eat('K')) this.constant(false);
      else this.type();
    }
    if (isOpen) this.put('>');
  }

  /** Writes a path without the `>` of its generic arguments; whether it has any. */
  private openPath(): boolean {
    this.out.enter();
    let isOpen = false;
    if (this.eat('B')) {
      this.backReference(() => {
        isOpen = this.openPath();
      });
    } else if (this.eat('I')) {
      this.path(false);
      this.put('<');
      this.items(', ', () => this.genericArgument());
      isOpen = true;
    } else {
      this.path(false);
    }
    this.out.leave();
    return isOpen;
  }

  /** `R` a range, `O` one of several, `N` not null. */
  private pattern(): void {
    this.out.enter();
    const tag = this.next();
    if (tag === 'R') {
      this.constant(true);
      this.put('..=');
      this.constant(true);
    } else if (tag === 'O') {
      this.items(' | ', () => this.pattern());
    } else if (tag === 'N') {
      this.put('!null');
    } else {
      throw notUnderstood;
    }
    this.out.leave();
  }

  // Lifetimes

  /** Binders of `for<…>`: inner lifetimes have the low indices. */
  private withBinder(body: () => void): void {
    const count = this.tagged62('G');
    if (count > mostLifetimes) throw notUnderstood;
    const outer = this.boundLifetimes;
    if (count > 0) {
      this.put('for<');
      for (let index = 0; index < count; index++) {
        if (index > 0) this.put(', ');
        this.boundLifetimes++;
        this.lifetime(1);
      }
      this.put('> ');
    }
    body();
    this.boundLifetimes = outer;
  }

  private lifetime(index: number): void {
    if (index === 0) return this.put("'_");
    const depth = this.boundLifetimes - index;
    if (depth < 0) {
      if (this.isSilent) return;
      throw notUnderstood;
    }
    this.put(depth < 26 ? `'${base62Digits[depth + 10] ?? ''}` : `'_${depth}`);
  }

  // Constants

  /** Structures and references stand in braces where a generic argument could not tell them from a type. */
  private constant(isInValue: boolean): void {
    this.out.enter();
    this.constantInside(isInValue);
    this.out.leave();
  }

  private constantInside(isInValue: boolean): void {
    const tag = this.next();
    if (tag === 'p') return this.put('_');
    if (tag === 'B') return this.backReference(() => this.constant(isInValue));
    if (integerTags.includes(tag)) return this.integer();
    if (tag === 'b') return this.put(lookUp(truthValues, this.hexadecimal()));
    if (tag === 'c')
      return this.put(quoted(String.fromCodePoint(checkedCharacter(parseInt(this.hexadecimal(), 16))), "'"));
    const isText = tag === 'R' && this.peek() === 'e';
    const needsBraces = !isInValue && !isText;
    if (needsBraces) this.put('{');
    this.structure(tag, isText);
    if (needsBraces) this.put('}');
  }

  private structure(tag: string, isText: boolean): void {
    switch (tag) {
      case 'e':
        this.put('*');
        return this.put(this.text());
      case 'R':
        if (isText) {
          this.at++;
          return this.put(this.text());
        }
        this.put('&');
        return this.constant(true);
      case 'Q':
        this.put('&mut ');
        return this.constant(true);
      case 'A':
        this.put('[');
        this.items(', ', () => this.constant(true));
        return this.put(']');
      case 'T':
        return this.tuple(() => this.constant(true));
      case 'V':
        this.path(true);
        return this.fields();
      default:
        throw notUnderstood;
    }
  }

  /** Fields of a structure: `U` none, `T` without names, `S` with names. */
  private fields(): void {
    switch (this.next()) {
      case 'U':
        return;
      case 'T':
        this.put('(');
        this.items(', ', () => this.constant(true));
        return this.put(')');
      case 'S':
        this.put(' { ');
        this.items(', ', () => this.field());
        return this.put(' }');
      default:
        throw notUnderstood;
    }
  }

  private field(): void {
    this.tagged62('s');
    this.put(`${this.identifier()}: `);
    this.constant(true);
  }

  /** Small hexadecimal digits up to `_`. */
  private hexadecimal(): string {
    const digits = /^[0-9a-f]*/.exec(this.mangled.slice(this.at))?.[0] ?? '';
    this.at += digits.length;
    if (!this.eat('_')) throw notUnderstood;
    return digits;
  }

  /** Decimal up to 64 bits, else hexadecimal. */
  private integer(): void {
    const sign = this.eat('n') ? '-' : '';
    const digits = this.hexadecimal().replace(/^0+/, '');
    this.put(sign + (digits.length > 16 ? `0x${digits}` : BigInt(`0x0${digits}`).toString()));
  }

  /** A string: its UTF-8 bytes, two digits each. */
  private text(): string {
    const digits = this.hexadecimal();
    if (digits.length % 2 !== 0) throw notUnderstood;
    try {
      return quoted(decodeURIComponent(digits.replace(/../g, '%$&')), '"');
    } catch {
      throw notUnderstood;
    }
  }
}

const base62Digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** More lifetimes in one `for<…>` are a hostile name. */
const mostLifetimes = 1000;

/** Namespaces of things that have no name in the source; other capital letters are shown as they are. */
const specialSpaces: Readonly<Record<string, string>> = { C: 'closure', S: 'shim' };

const basicTypes: Readonly<Record<string, string>> = {
  a: 'i8',
  b: 'bool',
  c: 'char',
  d: 'f64',
  e: 'str',
  f: 'f32',
  h: 'u8',
  i: 'isize',
  j: 'usize',
  l: 'i32',
  m: 'u32',
  n: 'i128',
  o: 'u128',
  p: '_',
  s: 'i16',
  t: 'u16',
  u: '()',
  v: '...',
  x: 'i64',
  y: 'u64',
  z: '!',
};

/** The basic types whose constants are numbers. */
const integerTags = 'ahijlmnostxy';

const truthValues: Readonly<Record<string, string>> = { 0: 'false', 1: 'true' };

function lookUp(rows: Readonly<Record<string, string>>, key: string): string {
  const row = rows[key];
  if (row === undefined) throw notUnderstood;
  return row;
}

function isCharacter(code: number): boolean {
  return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
}

function checkedCharacter(code: number): number {
  if (!isCharacter(code)) throw notUnderstood;
  return code;
}

/** As a literal of Rust's: quotes, backslashes and control characters escaped. */
function quoted(text: string, quote: string): string {
  const escaped = text.replace(/[\\\p{Cc}\p{Zl}\p{Zp}'"]/gu, (character) => {
    if (character === '\\' || character === quote) return `\\${character}`;
    if (character === "'" || character === '"') return character;
    return namedEscapes[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
  return quote + escaped + quote;
}

const namedEscapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\0': '\\0' };

/** Punycode (RFC 3492) with `_` in place of the last `-`. */
function decodePunycode(encoded: string): string {
  const split = encoded.lastIndexOf('_');
  const characters = encoded.slice(0, Math.max(split, 0)).split('');
  let code = 0x80;
  let index = 0;
  let bias = 72;
  let at = split + 1;
  if (at === encoded.length) throw notUnderstood;
  while (at < encoded.length) {
    const from = index;
    for (let weight = 1, base = 36; ; base += 36) {
      const digit = punycodeDigits.indexOf(encoded[at++] ?? ' ');
      if (digit < 0) throw notUnderstood;
      index += digit * weight;
      const threshold = Math.min(Math.max(base - bias, 1), 26);
      if (digit < threshold) break;
      weight *= 36 - threshold;
      if (weight > 0x7fffffff) throw notUnderstood;
    }
    const size = characters.length + 1;
    bias = adaptedBias(index - from, size, from === 0);
    code += Math.floor(index / size);
    index %= size;
    characters.splice(index++, 0, String.fromCodePoint(checkedCharacter(code)));
    if (characters.length > longestPunycode) throw notUnderstood;
  }
  return characters.join('');
}

const punycodeDigits = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Each insertion moves all characters behind it. */
const longestPunycode = 1024;

/** RFC 3492, 6.1. */
function adaptedBias(delta: number, size: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2));
  rest += Math.floor(rest / size);
  let base = 0;
  for (; rest > 455; base += 36) rest = Math.floor(rest / 35);
  return base + Math.floor((36 * rest) / (rest + 38));
}
