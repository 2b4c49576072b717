// What a file is and what can be done with it, in words that conditions of menus ask for: by its headers and its
// dynamic section alone.

import type { Source } from '../base/bytes.ts';
import { isArchive } from '../decode/archive.ts';
import { behindScript } from '../decode/behind.ts';
import { decode, isDebugFile, isElf, type ElfFile } from '../decode/file.ts';
import { whyNotMerged, whyNotStarted } from '../decode/loadable.ts';
import { fileTypes } from '../elf/constants.ts';
import { valueOf } from '../elf/names.ts';
import { linkViewOf } from '../loader/object.ts';
import { isStarted } from '../loader/tls.ts';
import { isKernelModule } from '../verdicts/summary.ts';

/** One of these says what a file is. */
type Kind =
  | 'archive'
  | 'core'
  /** Separate debug information. */
  | 'debug'
  /** Of a GPU: a driver loads it. */
  | 'gpu'
  | 'library'
  /** A kernel module. */
  | 'module'
  | 'object'
  | 'other'
  | 'program'
  /** An ELF file behind a script's head: the kernel starts what the script says, whatever the ELF file is. */
  | 'script'
  /** A program without dynamic linker. */
  | 'static';

/** Any of these say what can be done with it. */
type Use =
  /** A dynamic linker loads it: there are dependencies, and something to explain. */
  | 'loaded'
  /** Libraries can be merged into it, and it into others. */
  | 'mergeable'
  /** It can take its dynamic linker in, and all that it needs. */
  | 'embeddable';

export type Trait = Kind | Use;

/**
 * The traits of a file, what it is first; none for what is neither ELF nor an archive. Never throws. Scripts are read,
 * up to 1 MiB, which takes 0.03 ms for one of usual size.
 */
export function traitsOf(source: Source): readonly Trait[] {
  if (isArchive(source)) return ['archive'];
  if (!isElf(source)) return behindScript(source) ? ['script'] : [];
  const file = decode(source);
  const kind = kindOf(file);
  if (whyNotStarted(file) !== undefined || kind === 'debug') return [kind];
  if (whyNotMerged(file) !== undefined) return [kind, 'loaded'];
  const asksForLinker = kind === 'program' && linkViewOf(file).interpreter !== undefined;
  return asksForLinker ? [kind, 'loaded', 'mergeable', 'embeddable'] : [kind, 'loaded', 'mergeable'];
}

const type = (name: string): number => valueOf(fileTypes, name);
const [relocatable, executable, shared, core] = [type('REL'), type('EXEC'), type('DYN'), type('CORE')];

function kindOf(file: ElfFile): Kind {
  const { header, machine } = file;
  if (header.type === core) return 'core';
  if (machine.gpu) return 'gpu';
  if (header.type === relocatable) return isKernelModule(file) ? 'module' : 'object';
  if (header.type !== executable && header.type !== shared) return 'other';
  if (isDebugFile(file)) return 'debug';
  if (!isStarted({ program: { view: linkViewOf(file), file } })) return 'library';
  return whyNotStarted(file) === undefined ? 'program' : 'static';
}
