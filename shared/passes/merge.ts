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
import { Merging, type Decision, type MergeOptions, type Part, type Step } from './merging.ts';
import { suitMusl } from './join/musl.ts';
import { nameCpu, nameFirst, nameOutside, nameRelease } from './choose/outside.ts';
import { separate } from './place.ts';
import { joinNotes } from './join/notes.ts';
import { joinProperties } from './join/properties.ts';
import { chooseReplaceable } from './bind/preload.ts';
import { pruneTables } from './join/prune.ts';
import { joinSegments } from './join/segments.ts';
import { addShim } from './shim/addShim.ts';
import { forgetSymbols } from './shim/bare.ts';
import { arrangeSlots } from './bind/slots.ts';
import { exportSymbols } from './bind/symbols.ts';
import { layOutThreadLocals } from './join/tls.ts';
import { joinWishes } from './join/wishes.ts';

export interface Merged {
  /** Undefined when the log has errors. */
  readonly image: Image | undefined;
  readonly decisions: readonly Decision[];
  /** The folders that $ORIGIN means to parts: an output in another folder has them in its place. */
  readonly origins: ReadonlySet<string>;
}

/** What joining takes, before all passes. */
const joiningShare = 80;
/** A pass, and how much of the time it takes: measured with curl and its 32 libraries, in thousandths. */
type Pass = readonly [name: string, share: number, run: () => void];

/**
 * Merges the parts, pass by pass: the target first, the others in the order of the world's scope. The parts' images are
 * used up.
 * @param interpreter goes into the output
 */
export function* merge(
  log: Log,
  world: World,
  parts: readonly Part[],
  options: MergeOptions,
  interpreter?: Interpreter,
): Generator<Step, Merged> {
  const merging = new Merging(world, parts, options, interpreter);
  const { decisions, origins } = merging;
  nameDropped(merging);
  nameOutside(merging);
  nameCpu(merging);
  nameFirst(merging);
  if (interpreter) nameRelease(merging, interpreter.name);

  yield { what: 'joining the files', before: 0 };
  separate(parts.map(({ image }) => image));
  // From here on the distances between all parts are final.

  const image = joinImages(log, merging);
  // From here on there is one image. Its rows of symbols and relocations are those of the parts, in their order; what
  // was asked of the files is asked of it.

  let early: EarlyFunctions = { functions: [], opened: undefined, openedFini: 0 };
  joinWishes(image, merging);
  // From here on it is known what the output asks of the dynamic linker, but for libraries and versions.

  const passes: readonly Pass[] = [
    ['copying variables', 45, () => copyVariables(log, image, merging)],
    // From here on every variable has its place.

    ['laying out thread-local variables', 25, () => layOutThreadLocals(log, image, merging)],
    // From here on every thread-local variable has its offset.

    ['joining frame descriptions', 100, () => joinFrames(log, image, merging)],
    // From here on nobody reads the parts' own tables.

    ['leaving out tables', 120, () => pruneTables(image, merging)],
    ['leaving out labels', 15, () => dropLabels(image)],
    ['joining segments', 10, () => joinSegments(image)],
    // From here on all code has its place but our own.

    ['choosing what can be replaced', 5, () => chooseReplaceable(image, merging)],
    ['binding', 160, () => bindSymbols(log, image, merging)],
    // From here on relocations name only symbols that the dynamic linker is to look up.

    [
      'arranging initialisers',
      10,
      () => {
        early = arrangeLifecycle(log, image, merging);
      },
    ],
    // From here on it is known who is called when.

    [
      'suiting musl',
      5,
      () => {
        if (world.libc === 'musl') suitMusl(image);
      },
    ],
    // From here on musl makes of the segments what the files had.

    ['adding code', 280, () => addShim(log, image, merging, early)],
    // From here on no code is added.

    [
      'arranging slots',
      25,
      () => {
        if (options.bare !== true) arrangeSlots(image, merging);
      },
    ],
    // From here on relocations are those of the output.

    ['joining properties', 10, () => joinProperties(image, merging)],
    ['joining notes', 10, () => joinNotes(image, merging)],
    // From here on notes are those of the output.

    [
      'embedding the dynamic linker',
      10,
      () => {
        if (interpreter) embedInterpreter(image, interpreter);
      },
    ],
    // From here on no segment is added.

    ['choosing symbols', 55, () => exportSymbols(image, merging)],
    // From here on rows of symbols are those of the output.

    [
      'settling dependencies',
      10,
      () => {
        settleDependencies(image, merging);
        if (options.bare === true) forgetSymbols(image);
      },
    ],
    // From here on the image asks only for what is outside.

    ['writing constants', 25, () => writeConstants(log, image, merging)],
    // From here on bytes are final but for relocations.
  ];
  let before = joiningShare;
  for (const [name, share, run] of passes) {
    yield { what: name, before: before / 1000 };
    run();
    before += share;
    if (log.hasErrors || !isWhole(log, image, name)) return { image: undefined, decisions, origins };
  }
  return { image, decisions, origins };
}

function isWhole(log: Log, image: Image, pass: string): boolean {
  const found = new Log();
  if (verify(found, image, mergeCodes.broken)) return true;
  for (const { at, values } of found.diagnostics) log.add(mergeCodes.broken, at, { ...values, pass });
  return false;
}
