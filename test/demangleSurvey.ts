/**
 * Compares `demangle` with binutils' c++filt over every mangled name of the given ELF files and archives:
 *
 *     node test/demangleSurvey.ts FILE…          (or: … --names LIST, a file of one name a line)
 *
 * Prints how many names are equal, how many only one of the two understands, and the differing ones around their first
 * difference.
 * `c++filt -i -r`: short names of std's templates, Rust without hashes (both as nm -C and readelf -C show), no limit of
 * recursion. What is known
 * to differ, each time because c++filt's answer is wrong or poorer, is in test/demangle/differences.txt, with the
 * reasons.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { demangle } from '../shared/demangle/demangle.ts';

const mostShown = 40;

function survey(names: readonly string[]): void {
  const started = performance.now();
  const ours = names.map(demangle);
  const elapsed = performance.now() - started;
  const theirs = run('c++filt', ['-i', '-r'], names.join('\n')).split('\n');
  const counts = { equal: 0, notMangled: 0, onlyOurs: 0, onlyTheirs: 0, differing: 0 };
  const shown: string[] = [];
  names.forEach((name, index) => {
    const their = theirs[index] === name ? undefined : theirs[index];
    const verdict = compare(withoutRustSuffix(name, ours[index]), their);
    counts[verdict]++;
    if (verdict === 'onlyTheirs' || verdict === 'differing')
      shown.push(`${name}\n${excerpts(their ?? '', ours[index] ?? '')}`);
  });
  console.log(shown.slice(0, mostShown).join('\n'));
  const understood = names.length - counts.notMangled - counts.onlyOurs;
  console.log({
    names: names.length,
    ...counts,
    equalPercent: (100 * counts.equal) / understood,
    namesPerSecond: Math.round((1000 * names.length) / elapsed),
  });
}

function compare(
  our: string | undefined,
  their: string | undefined,
): 'equal' | 'notMangled' | 'onlyOurs' | 'onlyTheirs' | 'differing' {
  if (their === undefined) return our === undefined ? 'notMangled' : 'onlyOurs';
  if (our === undefined) return 'onlyTheirs';
  return our === their ? 'equal' : 'differing';
}

/**
 * c++filt drops the suffixes of Rust's names, so that a function and its cold part look the same; `demangle` keeps
 * them.
 */
function withoutRustSuffix(name: string, text: string | undefined): string | undefined {
  const isRust = name.startsWith('_R') || /17h[0-9a-f]{16}E/.test(name);
  return isRust ? text?.replace(/(?: \[clone [^\]]*\])+$/, '') : text;
}

function excerpts(their: string, our: string): string {
  let start = 0;
  while (start < their.length && their[start] === our[start]) start++;
  const from = Math.max(0, start - 60);
  return `  c++filt: ${their.slice(from, start + 80)}\n  ours:    ${our.slice(from, start + 80)}`;
}

function namesOf(files: readonly string[]): string[] {
  const names = new Set<string>();
  for (const file of files) {
    for (const table of [[], ['-D']]) {
      for (const line of run('nm', [...table, '--no-demangle', file], '').split('\n')) {
        const name = line.slice(line.lastIndexOf(' ') + 1).replace(/@.*/, '');
        if (/^__?[ZR]/.test(name)) names.add(name);
      }
    }
  }
  return [...names].sort();
}

/** Standard output; a file without a symbol table gives none. */
function run(command: string, options: readonly string[], input: string): string {
  const { stdout, error } = spawnSync(command, options, { input, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (error !== undefined) throw error;
  return stdout.trimEnd();
}

const [first, ...rest] = process.argv.slice(2);
if (first === undefined) console.error('usage: node test/demangleSurvey.ts FILE… | --names LIST');
else if (first === '--names')
  survey(
    readFileSync(rest[0] ?? '', 'utf8')
      .trimEnd()
      .split('\n'),
  );
else survey(namesOf([first, ...rest]));
