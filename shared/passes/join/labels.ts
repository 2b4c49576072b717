// The labels that a part brings into the output: its name as a file, then its own as far as they name something.

import { rowsWhere } from '../../base/columns.ts';
import { joinLabels, labelsOf, selectLabels, type Label } from '../../ir/columns.ts';
import { isLabelAddress, segmentAt, type Image, type Labels, type Symbols } from '../../ir/image.ts';

/**
 * Of a file that was stripped those that the dynamic linker knows. Addresses are the part's.
 * @param stubs what tools find no names for by themselves
 */
export function labelsOfPart(
  title: string,
  { labels, symbols }: Pick<Image, 'labels' | 'symbols'>,
  stubs: readonly Label[] = [],
): Labels {
  const file: Label = { name: title, kind: 'file', binding: 'local', isAbsolute: true, value: 0 };
  return labels.count > 0
    ? joinLabels([labelsOf([file, ...stubs]), labels])
    : labelsOf([file, ...stubs, ...labelsOfSymbols(symbols)]);
}

/** Stubs by what their slots are for, as objdump calls them. */
export function labelsOfStubs({
  stubs,
  relocations: { count, get },
  symbols,
}: Pick<Image, 'stubs' | 'relocations' | 'symbols'>): Label[] {
  const symbolAt = new Map<number, number>();
  for (let row = 0; row < count; row++) if (get.symbol(row) >= 0) symbolAt.set(get.place(row), get.symbol(row));
  return stubs.flatMap(({ address, size, slot }): Label[] => {
    const symbol = symbolAt.get(slot);
    return symbol === undefined
      ? []
      : [{ name: `${symbols.get.name(symbol)}@plt`, kind: 'function', binding: 'local', value: address, size }];
  });
}

/** Definitions, with the version where it isn't the default one. */
function labelsOfSymbols({ count, get }: Symbols): Label[] {
  const rows: Label[] = [];
  for (let row = 0; row < count; row++) {
    const [home, kind] = [get.home(row), get.kind(row)];
    if ((home !== 'image' && home !== 'absolute') || kind === 'section') continue;
    const suffix = get.version(row) === '' || get.isDefault(row) === 1 ? '' : `@${get.version(row)}`;
    rows.push({
      name: get.name(row) + suffix,
      kind,
      binding: get.binding(row),
      visibility: get.visibility(row),
      machineBits: get.machineBits(row),
      isAbsolute: home === 'absolute',
      value: get.value(row),
      size: get.size(row),
    });
  }
  return rows;
}

/** Drops labels of what is not in the output. */
export function dropLabels(image: Image): void {
  const { labels, segments } = image;
  const kept = rowsWhere(
    labels,
    (row) => !isLabelAddress(labels, row) || segmentAt(segments, labels.get.value(row), true) !== undefined,
  );
  if (kept.length < labels.count) image.labels = selectLabels(labels, kept);
}
