// The merge, as a table of contents: a program or library and the libraries it is loaded with become one image that
// behaves as they did together.

import { Log } from '../base/log.ts';
import { mergeCodes } from '../elf/codes.ts';
import type { Image } from '../ir/image.ts';
import { verify } from '../ir/verify.ts';
import type { World } from '../loader/world.ts';
import { bindSymbols } from './bind/bind.ts';
import { writeConstants } from './bind/constants.ts';
import { copyVariables } from './bind/copyRelocations.ts';
import { nameDropped } from './choose/dropped.ts';
import { settleDependencies } from './bind/dependencies.ts';
import { embedInterpreter, type Interpreter } from './start/embedInterpreter.ts';
import { joinFrames } from './join/frames.ts';
import { joinImages } from './join/join.ts';
import { dropLabels } from './join/labels.ts';
import { arrangeLifecycle, type EarlyFunctions } from './start/lifecycle.ts';
import { Merging, type Decision, type MergeOptions, type Part } from './merging.ts';
import { suitMusl } from './join/musl.ts';
import { nameCpu, nameFirst, nameOutside, nameRelease } from './choose/outside.ts';
import { separate } from './place.ts';
import { joinNotes } from './join/notes.ts';
import { joinProperties } from './join/properties.ts';
import { chooseReplaceable } from './bind/preload.ts';
import { pruneTables } from './join/prune.ts';
import { joinSegments } from './join/segments.ts';
import { addShim } from './shim/addShim.ts';
import { arrangeSlots } from './bind/slots.ts';
import { exportSymbols } from './bind/symbols.ts';
import { layOutThreadLocals } from './join/tls.ts';
import { joinWishes } from './join/wishes.ts';

export interface Merged {
  /** Undefined when the log has errors. */
  readonly image: Image | undefined;
  readonly decisions: readonly Decision[];
}

/**
 * Merges the parts: the target first, the others in the order of the world's scope. The parts' images are used up.
 * @param interpreter goes into the output
 */
export function merge(
  log: Log,
  world: World,
  parts: readonly Part[],
  options: MergeOptions,
  interpreter?: Interpreter,
): Merged {
  const merging = new Merging(world, parts, options, interpreter);
  const { decisions } = merging;
  nameDropped(merging);
  nameOutside(merging);
  nameCpu(merging);
  nameFirst(merging);
  if (interpreter) nameRelease(merging, interpreter.name);

  separate(parts.map(({ image }) => image));
  // From here on the distances between all parts are final.

  const image = joinImages(merging);
  // From here on there is one image. Its rows of symbols and relocations are those of the parts, in their order; what
  // was asked of the files is asked of it.

  let early: EarlyFunctions = { functions: [], opened: undefined, openedFini: 0 };
  joinWishes(image, merging);
  // From here on it is known what the output asks of the dynamic linker, but for libraries and versions.

  const steps: readonly (readonly [name: string, step: () => void])[] = [
    ['copying variables', () => copyVariables(log, image, merging)],
    // From here on every variable has its place.

    ['laying out thread-local variables', () => layOutThreadLocals(log, image, merging)],
    // From here on every thread-local variable has its offset.

    ['joining frame descriptions', () => joinFrames(log, image, merging)],
    // From here on nobody reads the parts' own tables.

    ['leaving out tables', () => pruneTables(image, merging)],
    ['leaving out labels', () => dropLabels(image)],
    ['joining segments', () => joinSegments(image)],
    // From here on all code has its place but our own.

    ['choosing what can be replaced', () => chooseReplaceable(image, merging)],
    ['binding', () => bindSymbols(log, image, merging)],
    // From here on relocations name only symbols that the dynamic linker is to look up.

    [
      'arranging initialisers',
      () => {
        early = arrangeLifecycle(log, image, merging);
      },
    ],
    // From here on it is known who is called when.

    [
      'suiting musl',
      () => {
        if (world.libc === 'musl') suitMusl(image);
      },
    ],
    // From here on musl makes of the segments what the files had.

    ['adding code', () => addShim(log, image, merging, early)],
    // From here on no code is added.

    ['arranging slots', () => arrangeSlots(image, merging)],
    // From here on relocations are those of the output.

    ['joining properties', () => joinProperties(image, merging)],
    ['joining notes', () => joinNotes(image, merging)],
    // From here on notes are those of the output.

    [
      'embedding the dynamic linker',
      () => {
        if (interpreter) embedInterpreter(image, interpreter);
      },
    ],
    // From here on no segment is added.

    ['choosing symbols', () => exportSymbols(image, merging)],
    // From here on rows of symbols are those of the output.

    ['settling dependencies', () => settleDependencies(image, merging)],
    // From here on the image asks only for what is outside.

    ['writing constants', () => writeConstants(log, image, merging)],
    // From here on bytes are final but for relocations.
  ];
  for (const [name, step] of steps) {
    step();
    if (log.hasErrors || !isWhole(log, image, name)) return { image: undefined, decisions };
  }
  return { image, decisions };
}

function isWhole(log: Log, image: Image, pass: string): boolean {
  const found = new Log();
  if (verify(found, image, mergeCodes.broken)) return true;
  for (const { at, values } of found.diagnostics) log.add(mergeCodes.broken, at, { ...values, pass });
  return false;
}
