// What a log shows that a program opened: of strace, of the dynamic linker (LD_DEBUG), or the list of what is mapped
// (/proc/PID/maps). The user ran the program.

/** A file that was opened. */
export interface Opening {
  /** As the log has it: a path, of the dynamic linker also a name without folder. */
  readonly path: string;
  /** What relative paths start from; undefined where the log does not tell. */
  readonly folder: string | undefined;
  /** The program that did it, where the log shows its start. */
  readonly program: string | undefined;
}

/** What a log is; `by` names what wrote it. */
export interface OpenedLog {
  readonly by: 'strace' | 'LD_DEBUG' | 'maps';
  /** In the order in which they were opened. */
  readonly openings: readonly Opening[];
}

/**
 * Reads a log; undefined where no line of it is one of the three. Lines that are of none of them are passed over: what
 * the program printed may stand between.
 */
export function readOpenedLog(text: string): OpenedLog | undefined {
  const lines = text.split(/\r?\n/);
  const mapped = mappedFiles(lines);
  if (mapped) return { by: 'maps', openings: mapped };
  const calls = new Calls();
  for (const line of lines) calls.read(line);
  if (calls.count > 0) return { by: 'strace', openings: calls.openings };
  const loaded = loadedFiles(lines);
  return loaded && { by: 'LD_DEBUG', openings: loaded };
}

/** Linux Documentation/filesystems/proc.rst, 3.5: address perms offset dev inode pathname. */
const mapping = /^[0-9a-f]+-[0-9a-f]+ [r-][w-][x-][ps] [0-9a-f]+ [0-9a-f]+:[0-9a-f]+ \d+(?: +(.*))?$/;

/** From the highest address down: the kernel puts what is mapped later below (mm/mmap.c, vm_unmapped_area). */
function mappedFiles(lines: readonly string[]): Opening[] | undefined {
  const found = lines.map((line) => mapping.exec(line)).filter((match) => match !== null);
  if (found.length === 0) return undefined;
  const paths = found.map(([, path = '']) => path.replace(/ \(deleted\)$/, '').replaceAll('\\012', '\n'));
  return [...new Set(paths.toReversed())]
    .filter((path) => path.startsWith('/'))
    .map((path) => ({ path, folder: undefined, program: undefined }));
}

/**
 * What glibc says with LD_DEBUG=files (elf/dl-open.c, "dynamically loaded by") or libs (elf/dl-init.c, "calling init").
 * Without the former all that was initialised counts.
 */
function loadedFiles(lines: readonly string[]): Opening[] | undefined {
  const said = lines.flatMap((line) => /^\s*\d+:\t(.*)$/.exec(line)?.[1] ?? []);
  if (said.length === 0) return undefined;
  const all = (pattern: RegExp): string[] => said.flatMap((what) => pattern.exec(what)?.[1] ?? []);
  const initialised = all(/^calling init: (.+)$/);
  const opened = all(/^file=(.+) \[\d+\];\s+dynamically loaded by .* \[\d+\]$/);
  // A name without folder was found somewhere, which the line about its initialisation says.
  const whole = (name: string): string =>
    name.includes('/') ? name : (initialised.find((path) => path.endsWith(`/${name}`)) ?? name);
  const isOfFiles = said.some((what) => /^file=.* \[\d+\];/.test(what));
  return [...new Set(isOfFiles ? opened.map(whole) : initialised)].map((path) => ({
    path,
    folder: undefined,
    program: undefined,
  }));
}

/** A process of a log of strace. */
interface Process {
  program: string | undefined;
  folder: string | undefined;
  /** Paths of what is open, by number. */
  readonly open: Map<string, string>;
}

/** The beginning of a line: the process, by `-f`, in one of two forms; then times, by `-t` and `-r`; `-i`'s address. */
const beginning =
  /^(?:\[pid\s+(\d+)(?:<[^>]*>)?\]\s+|(\d+)(?:<[^>]*>)?\s+)?(?:\(?\+?\s*[\d:.]+\)?\s+)*(?:\[[0-9a-f?]+\]\s+)?/;
const calls = [
  'open',
  'openat',
  'openat2',
  'execve',
  'execveat',
  'chdir',
  'fchdir',
  'fork',
  'vfork',
  'clone',
  'clone3',
];
const call = new RegExp(`^(${calls.join('|')})\\((.*)$`, 's');
/** A string as strace writes it: as C does, with octal numbers. */
const string = '"((?:[^"\\\\]|\\\\.)*)"(?:\\.\\.\\.)?';
const descriptor = '(?:(AT_FDCWD|-?\\d+)(?:<([^>]*)>)?, )?';
const named = new RegExp(`^${descriptor}${string}(.*)$`, 's');
const byNumber = /^(\d+)(?:<([^>]*)>)?\)(.*)$/s;
const outcome = /\)?\s+= (\d+)(?:<(.*)>)?/;
/** Nothing is loaded through these. */
const others = /\bO_(?:WRONLY|RDWR|DIRECTORY|PATH|CREAT)\b/;

/** Follows processes through their calls. */
class Calls {
  readonly openings: Opening[] = [];
  /** Calls that were understood, good or not. */
  count = 0;
  readonly #processes = new Map<string, Process>();
  readonly #unfinished = new Map<string, string>();

  read(line: string): void {
    const [start = '', marked, plain] = beginning.exec(line) ?? [];
    const id = marked ?? plain ?? '';
    const said = line.slice(start.length);
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(said);
    if (said.endsWith('<unfinished ...>')) {
      this.#unfinished.set(id, said.slice(0, -'<unfinished ...>'.length).trimEnd());
      return;
    }
    const whole = resumed ? `${this.#unfinished.get(id) ?? ''}${resumed[1]}` : said;
    if (resumed) this.#unfinished.delete(id);
    const [, name = '', rest = ''] = call.exec(whole) ?? [];
    if (name !== '') this.#take(id, name, rest);
  }

  #take(id: string, name: string, rest: string): void {
    const process = this.#process(id);
    if (name.startsWith('open') || name.startsWith('exec') || name === 'chdir') this.#takeNamed(process, name, rest);
    else if (name === 'fchdir') this.#takeNumber(process, rest);
    else this.#takeChild(process, rest);
  }

  #takeNamed(process: Process, name: string, rest: string): void {
    const [, base, place, path = '', end = ''] = named.exec(rest) ?? [];
    if (path === '') return;
    this.count++;
    const success = outcome.exec(end);
    if (!success) return;
    if (base === 'AT_FDCWD' && place !== undefined) process.folder = unquoted(place);
    const isNumber = base !== undefined && base !== 'AT_FDCWD';
    const given = place === undefined ? process.open.get(base ?? '') : unquoted(place);
    const folder = isNumber ? given : process.folder;
    const own = unquoted(path);
    const [, number = '', real] = success;
    if (name === 'chdir') process.folder = joined(folder, own);
    else if (name.startsWith('exec')) process.program = joined(folder, own) ?? own;
    else this.#opened(process, { path: own, folder, program: process.program }, { end, number, real });
  }

  #opened(
    { open }: Process,
    opening: Opening,
    { end, number, real }: { readonly end: string; readonly number: string; readonly real: string | undefined },
  ): void {
    const whole = real === undefined ? joined(opening.folder, opening.path) : unquoted(real);
    if (whole !== undefined) open.set(number, whole);
    if (!others.test(end)) this.openings.push(opening);
  }

  #takeNumber(process: Process, rest: string): void {
    const [, number = '', place, end = ''] = byNumber.exec(rest) ?? [];
    if (outcome.test(end)) process.folder = place === undefined ? process.open.get(number) : unquoted(place);
  }

  #takeChild(process: Process, rest: string): void {
    const child = outcome.exec(rest.replace(/^.*\)(?=\s+= )/s, ')'))?.[1];
    if (child === undefined || child === '0') return;
    const { program, folder, open } = process;
    const known = this.#processes.get(child);
    // It may have been heard of before the call of its parent returned.
    if (known) Object.assign(known, { program: known.program ?? program, folder: known.folder ?? folder });
    else this.#processes.set(child, { program, folder, open: new Map(open) });
  }

  /** One that was not heard of is the first, of which nothing said the number as long as it was alone. */
  #process(id: string): Process {
    const known = this.#processes.get(id);
    if (known) return known;
    const first = this.#processes.get('');
    const process = first ? { ...first } : { program: undefined, folder: undefined, open: new Map<string, string>() };
    this.#processes.set(id, process);
    return process;
  }
}

/** Undefined for a relative path from a folder that is not known. */
function joined(folder: string | undefined, path: string): string | undefined {
  if (path.startsWith('/')) return path;
  return folder === undefined ? undefined : `${folder}/${path}`;
}

const escapes: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, v: 11, f: 12, a: 7, b: 8, e: 27 };

/** A string without quotes and backslashes; its bytes are UTF-8. */
function unquoted(text: string): string {
  if (!text.includes('\\')) return text;
  let encoded = '';
  for (const [piece, octal, hexadecimal, letter] of text.matchAll(/\\([0-7]{1,3})|\\x([0-9a-f]{2})|\\(.)|[^\\]+/gs)) {
    const value = octal === undefined ? parseInt(hexadecimal ?? '', 16) : parseInt(octal, 8);
    if (!Number.isNaN(value)) encoded += `%${value.toString(16).padStart(2, '0')}`;
    else if (letter !== undefined)
      encoded += encodeURIComponent(escapes[letter] === undefined ? letter : String.fromCharCode(escapes[letter]));
    else encoded += encodeURIComponent(piece);
  }
  try {
    return decodeURIComponent(encoded);
  } catch {
    return text;
  }
}
