// Words of the Itanium C++ ABI's mangling (https://itanium-cxx-abi.github.io/cxx-abi/abi.html#mangling, 5.1) as tables:
// code, how it is shown.

/** How a literal of a builtin type is shown: with a suffix, as a word, or behind its type in parentheses. */
export type LiteralStyle = '' | 'u' | 'l' | 'ul' | 'll' | 'ull' | 'bool' | 'bits' | 'cast';

/** 5.1.5.2 `<builtin-type>`. */
export const builtinTypes: Readonly<Record<string, readonly [text: string, literal: LiteralStyle]>> = {
  v: ['void', 'cast'],
  w: ['wchar_t', 'cast'],
  b: ['bool', 'bool'],
  c: ['char', 'cast'],
  a: ['signed char', 'cast'],
  h: ['unsigned char', 'cast'],
  s: ['short', 'cast'],
  t: ['unsigned short', 'cast'],
  i: ['int', ''],
  j: ['unsigned int', 'u'],
  l: ['long', 'l'],
  m: ['unsigned long', 'ul'],
  x: ['long long', 'll'],
  y: ['unsigned long long', 'ull'],
  n: ['__int128', 'cast'],
  o: ['unsigned __int128', 'cast'],
  f: ['float', 'bits'],
  d: ['double', 'bits'],
  e: ['long double', 'bits'],
  g: ['__float128', 'bits'],
  z: ['...', 'cast'],
  Dd: ['decimal64', 'cast'],
  De: ['decimal128', 'cast'],
  Df: ['decimal32', 'cast'],
  Dh: ['half', 'bits'],
  Di: ['char32_t', 'cast'],
  Ds: ['char16_t', 'cast'],
  Du: ['char8_t', 'cast'],
  Da: ['auto', 'cast'],
  Dc: ['decltype(auto)', 'cast'],
  Dn: ['decltype(nullptr)', 'cast'],
};

/** 5.1.5 `<class-enum-type>`: what is said before a dependent name, by the letter behind `T`. */
export const elaborations: Readonly<Record<string, string>> = { s: 'struct ', u: 'union ', e: 'enum ' };

/**
 * 5.1.10 the standard substitutions: as a name, as the class whose constructor or destructor it is, and that class's
 * own name.
 */
export const standardNames: Readonly<Record<string, readonly [short: string, full: string, last: string]>> = {
  a: ['std::allocator', 'std::allocator', 'allocator'],
  b: ['std::basic_string', 'std::basic_string', 'basic_string'],
  s: ['std::string', 'std::basic_string<char, std::char_traits<char>, std::allocator<char> >', 'basic_string'],
  i: ['std::istream', 'std::basic_istream<char, std::char_traits<char> >', 'basic_istream'],
  o: ['std::ostream', 'std::basic_ostream<char, std::char_traits<char> >', 'basic_ostream'],
  d: ['std::iostream', 'std::basic_iostream<char, std::char_traits<char> >', 'basic_iostream'],
};

/** What an operator's operands are in an expression: the number of them, or a rule of its own in `<expression>`. */
export type OperatorForm = 1 | 2 | 3 | 'step' | 'cast' | 'member' | 'delete' | 'name';

/** 5.1.4.1 `<operator-name>`; `name`: not an operator of expressions (or one with a rule of its own there). */
export const operators: Readonly<Record<string, readonly [text: string, form: OperatorForm]>> = {
  aN: ['&=', 2],
  aS: ['=', 2],
  aa: ['&&', 2],
  ad: ['&', 1],
  an: ['&', 2],
  aw: [' co_await', 1],
  cc: ['const_cast', 'cast'],
  cl: ['()', 'name'],
  cm: [',', 2],
  co: ['~', 1],
  dV: ['/=', 2],
  da: [' delete[]', 'delete'],
  dc: ['dynamic_cast', 'cast'],
  de: ['*', 1],
  dl: [' delete', 'delete'],
  ds: ['.*', 'member'],
  dt: ['.', 'member'],
  dv: ['/', 2],
  eO: ['^=', 2],
  eo: ['^', 2],
  eq: ['==', 2],
  ge: ['>=', 2],
  gt: ['>', 2],
  ix: ['[]', 'name'],
  lS: ['<<=', 2],
  le: ['<=', 2],
  ls: ['<<', 2],
  lt: ['<', 2],
  mI: ['-=', 2],
  mL: ['*=', 2],
  mi: ['-', 2],
  ml: ['*', 2],
  mm: ['--', 'step'],
  na: [' new[]', 'name'],
  ne: ['!=', 2],
  ng: ['-', 1],
  nt: ['!', 1],
  nw: [' new', 'name'],
  oR: ['|=', 2],
  oo: ['||', 2],
  or: ['|', 2],
  pL: ['+=', 2],
  pl: ['+', 2],
  pm: ['->*', 'member'],
  pp: ['++', 'step'],
  ps: ['+', 1],
  pt: ['->', 'member'],
  qu: ['?', 3],
  rM: ['%=', 2],
  rS: ['>>=', 2],
  rc: ['reinterpret_cast', 'cast'],
  rm: ['%', 2],
  rs: ['>>', 2],
  sc: ['static_cast', 'cast'],
  ss: ['<=>', 2],
};

/** 5.1.5.4 `<CV-qualifiers>` and 5.1.5.3's reference signs. */
export const qualifierTexts: Readonly<Record<string, string>> = { r: ' restrict', V: ' volatile', K: ' const' };

/** 5.1.4.4 special names that are a phrase before a type or a name; the others have a rule of their own. */
export const specialNames: Readonly<
  Record<string, readonly [phrase: string, of: 'type' | 'name' | 'encoding' | 'argument']>
> = {
  TV: ['vtable for ', 'type'],
  TT: ['VTT for ', 'type'],
  TI: ['typeinfo for ', 'type'],
  TS: ['typeinfo name for ', 'type'],
  TF: ['typeinfo fn for ', 'type'],
  TA: ['template parameter object for ', 'argument'],
  TH: ['TLS init function for ', 'name'],
  TW: ['TLS wrapper function for ', 'name'],
  GV: ['guard variable for ', 'name'],
  GA: ['hidden alias for ', 'encoding'],
};
