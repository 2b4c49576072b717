// Names of C++ and Rust as their authors wrote them, from the symbols that compilers make of them.

import { demangleItanium } from './itanium.ts';
import { maximumSize, notUnderstood } from './output.ts';
import { demangleRust } from './rust.ts';

/**
 * The name behind a mangled symbol in the style of binutils' `c++filt -i`, or undefined where the symbol is not mangled
 * or the mangling is not understood. Understands the Itanium C++ ABI (`_Z`, `__Z`) and Rust's v0 (`_R`, `__R`) and
 * legacy (`_ZN…17h<hash>E`) manglings. What compilers append to clones shows as ` [clone .cold]`; the version that
 * linkers append in `.symtab` (`@GLIBCXX_3.4`) stays. Never throws; work and result are bounded (64 Ki units of text,
 * else undefined).
 */
export function demangle(name: string): string | undefined {
  const start = name.startsWith('__') ? 1 : 0;
  if (name.length > maximumSize || name[start] !== '_') return undefined;
  const [, versioned, version] = /^([^@]+)(@{1,2}[^@]+)$/s.exec(name) ?? [];
  if (versioned !== undefined && version !== undefined) return withVersion(demangle(versioned), version);
  const block = /^_{2,3}(_Z.+)_block_invoke(?:_?\d+)?(?:\.\d+)?$/s.exec(name);
  if (block) return ofBlock(demangle(block[1] ?? ''));
  const scheme = name[start + 1];
  if (scheme !== 'Z' && scheme !== 'R') return undefined;
  try {
    const found = demangleRust(name, start) ?? (scheme === 'Z' ? demangleItanium(name, start + 2) : undefined);
    return found && withSuffixes(found.text, name.slice(found.end));
  } catch (error) {
    if (error === notUnderstood) return undefined;
    throw error;
  }
}

/** A version stands behind the name in a linker's tables, `@@` before the one that new programs get. */
function withVersion(text: string | undefined, version: string): string | undefined {
  return text === undefined || text.length + version.length > maximumSize ? undefined : text + version;
}

/** The function of a block of Objective-C's or Clang's, in LLVM's words. */
function ofBlock(text: string | undefined): string | undefined {
  return text === undefined || text.length > maximumSize - 50 ? undefined : `invocation function for block in ${text}`;
}

/** A suffix is `.word` or `.number`, each with the numbers behind it: `.isra.0.cold` are two. */
function withSuffixes(text: string, suffix: string): string | undefined {
  if (!/^(?:\.[^.@]+)*$/.test(suffix)) return undefined;
  const words = suffix.match(/\.[^.]+(?:\.\d+)*/g) ?? [];
  const whole = text + words.map((word) => ` [clone ${word}]`).join('');
  return whole.length > maximumSize ? undefined : whole;
}
