// .preinit_array, .init_array and .fini_array: the functions called at start and end. DT_INIT and DT_FINI are functions
// like others.

import type { FinalImage, LifecycleFunction } from '../ir/image.ts';
import type { Chunk } from './chunk.ts';
import { sectionFlag, sectionType } from './numbers.ts';

/** An array, and what it calls. */
export interface ArrayChunk extends Chunk {
  /** The dynamic tag's name: `INIT_ARRAY`. */
  readonly tag: string;
  readonly functions: readonly Readonly<LifecycleFunction>[];
}

/** The arrays that have functions. Their words are addresses; in an image that moves, relocations write them anew. */
export function lifecycleChunks(image: FinalImage): ArrayChunk[] {
  const { preinit, init, fini } = image.lifecycle;
  const arrays = [
    ['PREINIT_ARRAY', sectionType.PREINIT_ARRAY, preinit],
    ['INIT_ARRAY', sectionType.INIT_ARRAY, init],
    ['FINI_ARRAY', sectionType.FINI_ARRAY, fini],
  ] as const;
  return arrays
    .filter(([, , functions]) => functions.length > 0)
    .map(([tag, type, functions]) => arrayChunk(image, tag, type, functions));
}

function arrayChunk(
  image: FinalImage,
  tag: string,
  type: number,
  functions: readonly Readonly<LifecycleFunction>[],
): ArrayChunk {
  const word = image.class / 8;
  return {
    name: `.${tag.toLowerCase()}`,
    tag,
    functions,
    align: word,
    position: 'behind',
    section: { type, flags: sectionFlag.ALLOC | sectionFlag.WRITE, entrySize: word },
    size: () => functions.length * word,
    write: (out, layout) =>
      functions.forEach(({ symbol, address }, index) => {
        // What a symbol is relocated with stands there where relocations have no addends.
        if (symbol < 0) out.word(index * word, layout.at(address), word);
        else if (image.machine.relocationForm === 'REL') out.word(index * word, address, word);
      }),
  };
}
