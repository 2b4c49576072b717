// Two files compared step by step, so that others are answered meanwhile.

import { archiveComparisonOf, archiveSteps, samplesOf } from '../../shared/compare/archives.ts';
import { codeSteps, isCodeComparable, whyCodeIsLeft } from '../../shared/compare/code.ts';
import { topicSteps } from '../../shared/compare/topics.ts';
import type { Decoder } from '../../shared/disassemble/decoder.ts';
import type { Decoders } from '../../shared/disassemble/decoders.ts';
import type { Binary } from '../../shared/engine.ts';
import type { Pace } from './pace.ts';

type ElfFile = NonNullable<Binary['file']>;

/** What is compared: the files, and whether somebody has asked for their code. */
interface Wanted {
  readonly before: ElfFile;
  readonly after: ElfFile;
  readonly isCodeAsked: boolean;
}

/** Makes the comparison that the documents of two files show. @param report hears how far it is, in percent */
export async function compareSlowly(
  { before, after, isCodeAsked }: Wanted,
  decoders: Decoders,
  pace: Pace,
  report?: (percent: number, what: string) => void,
): Promise<void> {
  const isCode = isCodeAsked ? isCodeComparable(before, after) : whyCodeIsLeft(before, after) === undefined;
  const forFacts = isCode ? 20 : 50;
  for (const [side, file] of [before, after].entries())
    for (const done of topicSteps(file)) {
      report?.(Math.floor((side + done) * forFacts), 'facts');
      await pace.pause();
    }
  if (!isCode) return;
  for (const file of [before, after]) await decoders.prepare(file);
  const [old, now] = [decoders.of(before), decoders.of(after)];
  if (!old || !now) return;
  for (const done of codeSteps({ before: { file: before, decoder: old }, after: { file: after, decoder: now } })) {
    report?.(Math.floor(2 * forFacts + done * (100 - 2 * forFacts)), 'code');
    await pace.pause();
  }
}

type Archive = NonNullable<Binary['archive']>;

/** The same of two archives, member by member; their code as long as it is not much. */
export async function compareArchivesSlowly(
  before: Archive,
  after: Archive,
  decoders: Decoders,
  pace: Pace,
  report?: (percent: number, what: string) => void,
): Promise<void> {
  if (archiveComparisonOf(before, after)) return;
  const samples = samplesOf(before, after);
  for (const file of samples) await decoders.prepare(file);
  const decoderOf = (file: ElfFile): Decoder | undefined => (samples.length > 0 ? decoders.of(file) : undefined);
  for (const done of archiveSteps(before, after, { decoderOf })) {
    report?.(Math.floor(done * 100), 'members');
    await pace.pause();
  }
}
