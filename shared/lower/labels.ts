// .symtab and its names: not loaded, for people and tools.

import { sectionIndexes } from '../elf/constants.ts';
import { bindingWords, symbolKindWords, visibilityWords } from '../elf/imageWords.ts';
import { symbolLayouts } from '../elf/layouts.ts';
import { valueOf } from '../elf/names.ts';
import { once } from '../base/once.ts';
import { labelsInOrder } from '../ir/columns.ts';
import { isLabelAddress, rowInFile, templateAddress, type FinalImage } from '../ir/image.ts';
import type { Chunk } from './chunk.ts';
import { sectionType } from './numbers.ts';
import { whereIs, type Tables } from './tables.ts';

const absolute = valueOf(sectionIndexes, 'ABS');
const inOrder = once(labelsInOrder);

/** None when nothing has a label. */
export function labelChunks(image: FinalImage, tables: Tables): readonly Chunk[] {
  const { class: bits, labels, tls } = image;
  if (labels.count === 0) return [];
  const layout = symbolLayouts[bits];
  const { get } = labels;
  const names = namesChunk(labels);
  const symbols: Chunk = {
    name: '.symtab',
    align: bits / 8,
    position: 'file',
    section: {
      type: sectionType.SYMTAB,
      flags: 0,
      link: names,
      info: () => rowInFile(inOrder(labels).locals),
      entrySize: layout.size,
    },
    size: () => rowInFile(labels.count) * layout.size,
    write(out, where) {
      inOrder(labels).rows.forEach((row, index) => {
        const isTls = get.kind(row) === 'tls';
        const address = get.value(row);
        out.record<'name' | 'info' | 'other' | 'shndx' | 'value' | 'size'>(rowInFile(index) * layout.size, layout, {
          name: get.name(row),
          value: isLabelAddress(labels, row) ? whereIs(image, where, address) : address,
          size: get.size(row),
          info: (bindingWords.number(get.binding(row)) << 4) | symbolKindWords.number(get.kind(row)),
          other: visibilityWords.number(get.visibility(row)) | get.machineBits(row),
          shndx:
            get.isAbsolute(row) === 1
              ? absolute
              : tables.sections.indexAt(isTls ? templateAddress(tls, address) : address, isTls),
        });
      });
    },
  };
  return [symbols, names];
}

function namesChunk({ text }: FinalImage['labels']): Chunk {
  return {
    name: '.strtab',
    align: 1,
    position: 'file',
    section: { type: sectionType.STRTAB, flags: 0 },
    size: () => text.length,
    write: (out) => out.copy(0, text),
  };
}
