// Two files compared whole, as an editor shows them: all facts, their code, the documents of both sides.

import { nodeHost } from '../../server/host/hostNode.ts';
import { wasmOf } from '../../server/host/wasm.ts';
import { sourceOf } from '../../shared/base/bytes.ts';
import { archiveSteps } from '../../shared/compare/archives.ts';
import { codeComparisonOf, codeSteps, isCodeComparable } from '../../shared/compare/code.ts';
import { memberSource } from '../../shared/decode/archive.ts';
import { decode, type ElfFile } from '../../shared/decode/file.ts';
import { Decoders } from '../../shared/disassemble/decoders.ts';
import { comparedCodeView } from '../../shared/documents/comparedCode.ts';
import { archiveComparisonView, comparisonView } from '../../shared/documents/comparison.ts';
import { openBinary, type Binary } from '../../shared/engine.ts';
import { textOf } from '../../shared/listing/listing.ts';
import { defaultPaging, overview, type View } from '../../shared/listing/overview.ts';

const decoders = new Decoders(wasmOf(nodeHost));
const sides = ['before', 'after'] as const;
/** Functions whose documents are made. */
const mostShown = 3;

/** Loads what takes the code of the CPUs of some files apart. */
export async function prepareComparing(files: readonly Uint8Array[]): Promise<void> {
  for (const { file, archive } of files.map(opened)) {
    if (file) await decoders.prepare(file);
    for (const member of archive?.members ?? []) if (archive) await decoders.prepare(memberOf(archive, member.index));
  }
}

/** Compares two files or two archives and makes the documents; gives how much text that was. */
export function compareWhole(before: Uint8Array, after: Uint8Array): number {
  const [old, now] = [opened(before), opened(after)];
  if (old.archive && now.archive) {
    const steps = archiveSteps(old.archive, now.archive, { decoderOf: (file) => decoders.of(file) });
    const comparison = finished(steps);
    return sizeOf(sides.map((side) => archiveComparisonView(comparison, side, defaultPaging)));
  }
  return old.file && now.file ? compareFilesWhole(old.file, now.file) : 0;
}

function compareFilesWhole(before: ElfFile, after: ElfFile): number {
  const files = { before, after };
  const [old, now] = [decoders.of(before), decoders.of(after)];
  if (!old || !now || !isCodeComparable(before, after))
    return sizeOf(sides.map((side) => comparisonView(files, side, defaultPaging)));
  const code = { before: { file: before, decoder: old }, after: { file: after, decoder: now } };
  finished(codeSteps(code));
  const changes = codeComparisonOf(before, after)?.changes.slice(0, mostShown) ?? [];
  const functions = changes.flatMap(({ document }) =>
    sides.map((side) => comparedCodeView(code, side, document, defaultPaging)),
  );
  return sizeOf([...sides.map((side) => comparisonView(files, side, defaultPaging)), ...functions]);
}

function opened(bytes: Uint8Array): Binary {
  return openBinary(sourceOf(bytes), 'compared');
}

function memberOf(archive: NonNullable<Binary['archive']>, index: number): ElfFile {
  return decode(memberSource(archive, archive.members[index] as (typeof archive.members)[number]));
}

function finished<T>(steps: Generator<number, T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

function sizeOf(views: readonly (View | string)[]): number {
  return views.reduce((sum, view) => sum + (typeof view === 'string' ? view : textOf(overview(view))).length, 0);
}
