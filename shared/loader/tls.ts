// Where the thread-local block of each object lies: its distance from the thread pointer, fixed when the program
// starts, computed as the dynamic linkers do.

import { once } from '../base/once.ts';
import { tlsTemplateOf, type TlsTemplate } from '../decode/code/tls.ts';
import { fileTypes } from '../elf/constants.ts';
import { threadPointerOf } from '../elf/machine.ts';
import { valueOf } from '../elf/names.ts';
import type { LoadedObject } from './object.ts';
import type { RuleId } from './rules.ts';
import type { World } from './world.ts';

/** An object with thread-local variables; the first one has number 1. */
export interface TlsModule {
  readonly object: LoadedObject;
  readonly template: TlsTemplate;
  /**
   * Bytes from the thread pointer to the first byte of the block: negative where blocks lie before it. Undefined where
   * it differs from start to start.
   */
  readonly distance: number | undefined;
}

const executable = valueOf(fileTypes, 'EXEC');

/**
 * The modules in the order of their numbers, which is that of loading, with their places. Of a library the places it
 * would have if it were the program.
 */
export const tlsModulesOf = once((world: World): readonly TlsModule[] => {
  const modules = world.objects.flatMap((object) => {
    const template = tlsTemplateOf(object.file);
    return template && template.memorySize > 0 ? [{ object, template }] : [];
  });
  const { machine, class: bits } = world.program.file;
  const { words, bias } = threadPointerOf(machine);
  const gap = words * (bits / 8);
  const place = placing(world, gap, modules[0]?.object === world.program);
  return modules.map(({ object, template }) => {
    const distance = place({ ...template, align: Math.max(template.align, 1) }, object);
    return { object, template, distance: distance === undefined ? undefined : distance - bias };
  });
});

/**
 * How the blocks of a world are placed; nowhere that is known for a CPU whose variant no ABI says.
 * @param gap bytes that the ABI keeps at the thread pointer
 */
function placing(world: World, gap: number, isProgramFirst: boolean): Placing {
  const {
    libc,
    program: {
      file: {
        machine: { tlsVariant },
      },
    },
  } = world;
  if (tlsVariant === undefined) return () => undefined;
  if (libc === 'glibc') return tlsVariant === 1 ? glibcBehind(gap) : glibcBefore();
  if (libc === 'musl') return muslPlacing(world, tlsVariant, isProgramFirst ? gap : 0);
  if (libc === 'freebsd' && tlsVariant === 2) return freebsdBefore();
  return libc === 'bionic' ? bionicPlacing(world, gap) : () => undefined;
}

/** The rule by which the blocks of a world are placed; undefined where the CPU's variant is not known. */
export function tlsRule({ libc, program }: World): RuleId | undefined {
  const { tlsVariant } = program.file.machine;
  if (tlsVariant === undefined) return undefined;
  const isBehind = tlsVariant === 1;
  const ids: Readonly<Record<typeof libc, RuleId>> = {
    glibc: isBehind ? 'tlsBehind' : 'tlsBefore',
    musl: isBehind ? 'muslTlsBehind' : 'muslTlsBefore',
    bionic: 'bionicTls',
    freebsd: 'freebsdTls',
    none: 'unknownRules',
  };
  return ids[libc];
}

/**
 * Whether a world's program is one: the modules of a library have their places only beside those of the program that
 * loads it.
 */
export function isStarted({ program }: { readonly program: Pick<LoadedObject, 'view' | 'file'> }): boolean {
  const { view, file } = program;
  if (view.isProgram || file.header.type === executable) return true;
  return view.interpreter !== undefined && view.soname === undefined;
}

type Placing = (template: TlsTemplate, object: LoadedObject) => number | undefined;

const roundUp = (value: number, align: number): number => Math.ceil(value / align) * align;
const modulo = (value: number, align: number): number => value - Math.floor(value / align) * align;

/**
 * Variant II of glibc elf/dl-tls.c, _dl_determine_tlsoffset: `used` bytes before the thread pointer are taken, but for
 * a gap from `gapStart` to `gapEnd`.
 */
function glibcBefore(): Placing {
  let [used, gapStart, gapEnd] = [0, 0, 0];
  return ({ address, memorySize, align }) => {
    const first = modulo(-address, align);
    const endOf = (start: number): number => roundUp(start + memorySize - first, align) + first;
    if (gapEnd - gapStart >= memorySize && endOf(gapStart) <= gapEnd) return -(gapStart = endOf(gapStart));
    const end = endOf(used);
    if (end > used + memorySize + (gapEnd - gapStart)) [gapStart, gapEnd] = [used, end - memorySize];
    return -(used = end);
  };
}

/** Variant I of the same function: bytes behind the thread pointer, again with one gap that is used again. */
function glibcBehind(start: number): Placing {
  let [used, gapStart, gapEnd] = [start, 0, 0];
  return ({ address, memorySize, align }) => {
    const first = modulo(-address, align);
    const startOf = (from: number): number => {
      const rounded = roundUp(from, align);
      return (rounded - from < first ? rounded + align : rounded) - first;
    };
    if (gapEnd - gapStart >= memorySize && startOf(gapStart) + memorySize <= gapEnd) {
      const distance = startOf(gapStart);
      gapStart = distance + memorySize;
      return distance;
    }
    const distance = startOf(used);
    if (distance - used > gapEnd - gapStart) [gapStart, gapEnd] = [used, distance];
    used = distance + memorySize;
    return distance;
  };
}

/**
 * FreeBSD libexec/rtld-elf/amd64/reloc.c, calculate_tls_offset: each block below the one before, at an address that is
 * congruent to its template's offset in the file.
 */
function freebsdBefore(): Placing {
  let used = 0;
  return ({ offset, memorySize, align }) => {
    const end = used + memorySize + align - 1;
    return -(used = end - modulo(end + offset, align));
  };
}

/**
 * Android bionic libc/bionic/bionic_elf_tls.cpp, StaticTlsLayout::reserve_exe_segment_and_tcb: only the program's block
 * has a place that the ABI tells; RISC-V puts it behind words whose number is bionic's own.
 */
function bionicPlacing({ program }: World, gap: number): Placing {
  const { machine } = program.file;
  return ({ memorySize, align }, { isProgram }) => {
    if (!isProgram || machine.name.startsWith('riscv')) return undefined;
    return machine.tlsVariant === 2 ? -roundUp(memorySize, align) : roundUp(gap, align);
  };
}

/**
 * musl ldso/dynlink.c, load_library and __dls3: one block beside the other. Each begins at an address that is congruent
 * to that of its template in memory, so that an alignment larger
 * than the pages by which objects are placed leaves the distance open. A program without thread-local variables leaves
 * no words at the thread pointer free.
 */
function muslPlacing({ program }: World, variant: 1 | 2, start: number): Placing {
  let used: number | undefined = start;
  return ({ address, memorySize, align }, { file, isProgram }) => {
    const isFixed = align <= file.machine.pageSizes[0] || (isProgram && program.file.header.type === executable);
    if (used === undefined || !isFixed) return (used = undefined);
    if (variant === 2) return -(used += memorySize + modulo(-(used + memorySize + address), align));
    const distance = used + modulo(address - used, align);
    used = distance + memorySize;
    return distance;
  };
}
