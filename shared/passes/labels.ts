// The labels that a part brings into the output: its name as a file, then its own as far as they name something.

import { joinLabels, labelsOf, selectLabels, type Label } from '../ir/columns.ts';
import { segmentAt, type Image, type Labels, type Symbols } from '../ir/image.ts';

/** Of a file that was stripped those that the dynamic linker knows. Addresses are the part's. @param stubs what tools find no names for by themselves */
export function labelsOfPart(title: string, { labels, symbols }: Pick<Image, 'labels' | 'symbols'>, stubs: readonly Label[] = []): Labels {
  const file: Label = { name: title, kind: 'file', binding: 'local', isAbsolute: true, value: 0 };
  return labels.count > 0 ? joinLabels([labelsOf([file, ...stubs]), labels]) : labelsOf([file, ...stubs, ...labelsOfSymbols(symbols)]);
}

/** Stubs by what their slots are for, as objdump calls them. */
export function labelsOfStubs({ stubs, relocations: { place, symbol }, symbols }: Pick<Image, 'stubs' | 'relocations' | 'symbols'>): Label[] {
  const symbolAt = new Map<number, number>();
  place.forEach((at, row) => { if ((symbol[row] ?? -1) >= 0) symbolAt.set(at, symbol[row] ?? -1); });
  return stubs.flatMap(({ address, size, slot }): Label[] => {
    const name = symbols.name[symbolAt.get(slot) ?? -1];
    return name === undefined ? [] : [{ name: `${name}@plt`, kind: 'function', binding: 'local', value: address, size }];
  });
}

/** Definitions, with the version where it isn't the default one. */
function labelsOfSymbols({ count, name, version, isDefault, kind, binding, visibility, machineBits, home, value, size }: Symbols): Label[] {
  const rows: Label[] = [];
  for (let row = 0; row < count; row++) {
    if ((home[row] !== 'image' && home[row] !== 'absolute') || kind[row] === 'section') continue;
    const suffix = version[row] === '' || isDefault[row] === 1 ? '' : `@${version[row]}`;
    rows.push({ name: `${name[row]}${suffix}`, kind: kind[row] ?? 'none', binding: binding[row] ?? 'global', visibility: visibility[row], machineBits: machineBits[row], isAbsolute: home[row] === 'absolute', value: value[row] ?? 0, size: size[row] });
  }
  return rows;
}

/** Drops labels of what is not in the output. */
export function dropLabels(image: Image): void {
  const { labels, segments } = image;
  const { count, kind, isAbsolute, value } = labels;
  const kept: number[] = [];
  for (let row = 0; row < count; row++) if (isAbsolute[row] === 1 || kind[row] === 'tls' || segmentAt(segments, value[row] ?? 0, true)) kept.push(row);
  if (kept.length < count) image.labels = selectLabels(labels, kept);
}
