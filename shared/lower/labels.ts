// .symtab and its names: not loaded, for people and tools.

import { sectionIndexes } from '../elf/constants.ts';
import { bindingWords, symbolKindWords, visibilityWords } from '../elf/imageWords.ts';
import { symbolLayouts } from '../elf/layouts.ts';
import { valueOf } from '../elf/names.ts';
import { once } from '../base/once.ts';
import { labelsInOrder } from '../ir/columns.ts';
import { isEmbedded, isLabelAddress, type FinalImage } from '../ir/image.ts';
import type { Chunk, Layout } from './chunk.ts';
import { sectionType } from './numbers.ts';
import type { Tables } from './tables.ts';

const absolute = valueOf(sectionIndexes, 'ABS');
const inOrder = once(labelsInOrder);

/** None when nothing has a label. */
export function labelChunks(image: FinalImage, tables: Tables): readonly Chunk[] {
  const { class: bits, labels, tls } = image;
  if (labels.count === 0) return [];
  const layout = symbolLayouts[bits];
  const { text, name, kind, binding, visibility, machineBits, isAbsolute, value, size } = labels;
  const names: Chunk = { name: '.strtab', align: 1, position: 'file', section: { type: sectionType.STRTAB, flags: 0 }, size: () => text.length, write: (out) => out.copy(0, text) };
  const symbols: Chunk = {
    name: '.symtab', align: bits / 8, position: 'file', section: { type: sectionType.SYMTAB, flags: 0, link: names, info: () => 1 + inOrder(labels).locals, entrySize: layout.size },
    size: () => (1 + labels.count) * layout.size,
    write(out, where) {
      inOrder(labels).rows.forEach((row, index) => {
        const isTls = kind[row] === 'tls';
        const address = value[row] ?? 0;
        out.record<'name' | 'info' | 'other' | 'shndx' | 'value' | 'size'>((index + 1) * layout.size, layout, {
          name: name[row] ?? 0, value: isLabelAddress(labels, row) ? whereIs(image, where, address) : address, size: size[row] ?? 0,
          info: (bindingWords.number(binding[row] ?? 'global') << 4) | symbolKindWords.number(kind[row] ?? 'none'),
          other: visibilityWords.number(visibility[row] ?? 'default') | (machineBits[row] ?? 0),
          shndx: isAbsolute[row] === 1 ? absolute : tables.sections.indexAt(isTls ? (tls?.address ?? 0) + address : address, isTls),
        });
      });
    },
  };
  return [symbols, names];
}

/** What is of the dynamic linker inside moves with it. */
export function whereIs(image: FinalImage, layout: Layout, address: number): number {
  return isEmbedded(image, address) ? layout.atEmbedded(address) : layout.at(address);
}
