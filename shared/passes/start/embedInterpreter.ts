// The embedding pass: the dynamic linker becomes the last of the image's segments. Nothing of it is changed, merged or
// bound (R4).

import { alignUp } from '../../base/writer.ts';
import { joinLabels } from '../../ir/columns.ts';
import { endOf, startOf, type Image, type Section, type Segment } from '../../ir/image.ts';
import { labelsOfPart } from '../join/labels.ts';
import { moveLabels, moveProbes } from '../place.ts';

/** A dynamic linker at its own addresses. */
export interface Interpreter extends Pick<Image, 'labels' | 'symbols' | 'probes'> {
  readonly name: string;
  readonly segments: readonly Segment[];
  readonly sections: readonly Section[];
  readonly entry: number;
}

/**
 * Places it behind all else: the dynamic linker takes the addresses from the first to the last segment of the program
 * for the program's own, and so does dladdr.
 */
export function embedInterpreter(image: Image, interpreter: Interpreter): void {
  const { name, segments, sections, entry } = interpreter;
  const align = segments.reduce((largest, segment) => Math.max(largest, segment.align), image.page);
  const base = alignUp(endOf(image.segments), align);
  image.embedded = { name, base, start: base + startOf(segments), entry: base + entry };
  image.segments.push(...segments.map((segment) => ({ ...segment, address: base + segment.address })));
  // Its owner stands first: tools take `.rela…` for what the file's own dynamic section speaks of. Thread-local storage
  // a dynamic linker has none.
  image.sections.push(
    ...sections
      .filter(({ isTls }) => !isTls)
      .map((section) => ({ ...section, name: `.${name}${section.name}`, address: base + section.address })),
  );
  const labels = labelsOfPart(name, interpreter);
  moveLabels(labels, base);
  const probes = interpreter.probes.map((probe) => ({ ...probe }));
  moveProbes(probes, base);
  image.probes.push(...probes);
  image.labels = joinLabels([image.labels, labels]);
}
