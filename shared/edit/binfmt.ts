// A line that has Linux start files of a kind by an interpreter (Linux Documentation/admin-guide/binfmt-misc.rst): by
// what their headers begin with, or by the end of their names.

import type { Source } from '../base/bytes.ts';
import { decode, isElf } from '../decode/file.ts';
import { osAbis } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';

export interface BinfmtRequest {
  readonly interpreter: string;
  readonly name?: string;
  readonly flags: string;
  /** The end of names, without a point, in place of what headers begin with. */
  readonly extension?: string;
}

export interface Registration {
  /** For /proc/sys/fs/binfmt_misc/register. */
  readonly line: string;
  /** What it risks, a sentence each. */
  readonly risks: readonly string[];
}

/** Flags and what each risks (binfmt-misc.rst). */
const flagRisks: Readonly<Record<string, string>> = {
  P:
    'P: the interpreter gets the path and then the argv[0] of the caller: one that does not expect it takes that for ' +
    'an argument',
  O:
    'O: the interpreter gets the file as a descriptor, also where its user may run but not read it: it must not show ' +
    'it',
  C:
    'C: setuid and setgid of the file count, not those of the interpreter, which then runs as root for setuid files: ' +
    'it must be trusted (implies O)',
  F:
    'F: the interpreter is opened when it is registered, so that it is there in containers, too: a newer one counts ' +
    'after it is registered again',
};

/** Bytes of the header up to e_machine, on which the choice is made. */
const matched = 20;
const [typeAt, abiAt] = [16, 7];
/** binfmt_misc.c: MAX_REGISTER_LENGTH, and BINPRM_BUF_SIZE with the NUL. */
const [longestLine, longestInterpreter] = [1920, 127];
const commonAbis = [valueOf(osAbis, 'NONE'), valueOf(osAbis, 'GNU')];

/** The line for files like this one; what is wrong as a text. */
export function registrationOf(source: Source, request: BinfmtRequest): Registration | string {
  const { interpreter, flags, extension } = request;
  if (!interpreter.startsWith('/') || /[:\n]/.test(interpreter))
    return 'the interpreter needs a whole path, without a colon';
  if (interpreter.length > longestInterpreter) return `the kernel takes ${longestInterpreter} bytes of a path at most`;
  const unknown = [...flags].find((flag) => !Object.hasOwn(flagRisks, flag));
  if (unknown !== undefined) return `no flag ${unknown}: P, O, C and F`;
  if (!isElf(source)) return 'no ELF file';
  const file = decode(source);
  const name = request.name ?? `elf-${(file.machine.name || 'unknown').toLowerCase().replace(/[^a-z\d_-]/g, '-')}`;
  if (!/^[^/:\s]+$/.test(name) || ['.', '..', 'register', 'status'].includes(name)) return `'${name}' can't be a name`;
  if (extension !== undefined && !/^[^/:.\s]+$/.test(extension)) return `'${extension}' is no extension`;
  const own = flags.length === 0 ? [] : [...new Set(flags)].map((flag) => flagRisks[flag] ?? '');
  if (extension !== undefined) {
    const risk = 'who names a file so chooses that the interpreter gets it, whatever is in it';
    return { line: `:${name}:E::${extension}::${interpreter}:${flags}`, risks: [risk, ...own] };
  }
  const head = source.read(0, matched);
  const mask = new Uint8Array(matched).fill(0xff);
  const abi = head[abiAt] ?? 0;
  const isCommon = commonAbis.includes(abi);
  if (isCommon) mask[abiAt] = 0;
  // ET_EXEC and ET_DYN alike.
  mask[typeAt + (file.isLittle ? 0 : 1)] = 0xfe;
  const line = `:${name}:M::${quoted(head)}:${quoted(mask)}:${interpreter}:${flags}`;
  if (line.length > longestLine) return `the line has more than ${longestLine} bytes`;
  const all = `all programs for this CPU match, ${isCommon ? 'of whatever system' : 'of this EI_OSABI'}`;
  const loop = 'on a machine of this CPU also those that it runs by itself, and the interpreter, unless that is static';
  return { line, risks: [isCommon ? `${all}: ${loop}` : all, ...own] };
}

const quoted = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
