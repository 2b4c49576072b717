// Which edits mend what problems are about.

/** An edit that mends what a finding is about: what it is called, and the words of the command line. */
interface Mending {
  readonly title: string;
  readonly words: readonly string[];
}

const removePath: Mending = { title: 'Remove this search path', words: ['--remove-rpath'] };

/** By the codes of findings (elf/codes.ts). */
export const mendings: Readonly<Record<string, Mending>> = {
  'executable-stack': { title: 'Clear the executable stack', words: ['--clear-execstack'] },
  'missing-stack-header': { title: 'Say that the stack is not executable', words: ['--clear-execstack'] },
  'partial-relro': { title: 'Bind at start', words: ['--now'] },
  'empty-search-path': removePath,
  'relative-search-path': removePath,
  'writable-search-path': removePath,
  rpath: removePath,
  'rpath-beside-runpath': removePath,
};
