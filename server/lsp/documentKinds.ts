// The kinds of documents, a row each: what a document of the kind is made from, and how. Clients name the kind in URIs.

import { CancellationToken } from 'vscode-languageserver';
import { archiveComparisonOf } from '../../shared/compare/archives.ts';
import { codeKey, whyCodeIsLeft } from '../../shared/compare/code.ts';
import { comparedCodeView } from '../../shared/documents/comparedCode.ts';
import { codeNeighbours, codeView } from '../../shared/documents/code.ts';
import type * as EditPlan from '../../shared/documents/editPlan.ts';
import { isStartedAlone, kernelView } from '../../shared/documents/kernelLoad.ts';
import {
  archiveComparisonView,
  comparisonPartView,
  comparisonView,
  isCodeAsked,
  isPartKey,
} from '../../shared/documents/comparison.ts';
import { viewOfRange } from '../../shared/documents/ranges.ts';
import { type Decoders, whyNoDecoder } from '../../shared/disassemble/decoders.ts';
import type { Binary } from '../../shared/engine.ts';
import type { Page } from '../../shared/features/page.ts';
import { wordsOfKey, type ListingRef } from '../../shared/uri.ts';
import { pathOfUri } from '../workspace/jobs.ts';
import { compareArchivesSlowly, compareSlowly } from './compareSlowly.ts';
import type { Loading } from './loading.ts';
import { Pace } from './pace.ts';
import type { Reports } from './reports.ts';
import { linesOf } from './sourceLines.ts';

type Archive = NonNullable<Binary['archive']>;

/** What a document is made from. The binaries are open. */
export interface Materials {
  readonly ref: ListingRef;
  /** The binary that the URI names, or the member of it. */
  readonly binary: Binary;
  /** The second one, of a kind that is made from two. */
  readonly other: Binary | undefined;
  readonly loading: Loading;
  readonly reports: Reports;
  readonly decoders: Decoders;
}

/** A document whose pages can be shown. */
export interface Made extends Omit<Page, 'listing'> {
  /** Differs when what it is made from is another, apart from the binaries themselves. */
  readonly stamp?: string;
}

/** A kind that is made from binaries. */
export interface DocumentKind {
  /** What the key in the URI names; absent: a binary has one document of the kind. */
  readonly key?: string;
  /** Whether it is made from two binaries. */
  readonly isOfTwo?: boolean;
  /** What has to be there before it is made. Rejects with the reason, in words, where it can't be. */
  prepare?(from: Pick<Materials, 'ref' | 'binary' | 'other' | 'loading' | 'decoders'>): Promise<void>;
  /** Makes the document; gives the reason, in words, where there is none. */
  make(from: Materials): Made | string;
}

/** A kind that is about a folder: what was found there is kept until there is something newer. */
export interface KeptKind {
  readonly key: string;
  readonly isKept: true;
  /** How to get it again, in words. */
  readonly again: string;
}

/** By their names in URIs; `listing` is what a URI without kind means. */
export const documentKinds = {
  listing: { make: listing },
  explain: { make: explainLoading },
  'merge-plan': { key: 'the number of a plan', make: mergePlan },
  'edit-plan': { key: 'which changes', prepare: prepareEditing, make: editPlan },
  bytes: { key: 'which bytes', make: rangeDocument },
  strings: { key: 'which bytes', make: rangeDocument },
  code: { key: 'which code', prepare: prepareCode, make: codeDocument },
  before: { isOfTwo: true, prepare: prepareCompared, make: comparedDocument },
  after: { isOfTwo: true, prepare: prepareCompared, make: comparedDocument },
  search: { key: 'the number of a search', isKept: true, again: 'search once more' },
  'machine-code': { key: 'the number of a request', isKept: true, again: 'ask for the machine code once more' },
  problems: { key: 'the number of a check', isKept: true, again: 'check the workspace once more' },
} as const satisfies Readonly<Record<string, DocumentKind | KeptKind>>;

/** The whole document of a kind about a binary. */
export function documentOf(
  kind: Exclude<keyof typeof documentKinds, 'listing'>,
  file: string,
  key?: string,
): ListingRef {
  return { file, kind, ...(key !== undefined && { key }) };
}

/** The tables of the binary. */
function listing({ ref, binary, loading, reports }: Materials): Made {
  const { file, archive, view } = binary;
  if (!file) return { view, file, archive };
  const isLoaded = ref.member === undefined;
  const report = reports.of({ binary, file, uri: ref.file }, isLoaded && loading.isOnMachine(ref.file));
  return {
    view: report.view,
    file,
    problems: report.problems,
    ...(isLoaded && { loading: () => loading.worldOf(ref.file) }),
    stamp: String(report.number),
  };
}

/** "Explain loading": made anew when the world is another one. */
function explainLoading({ ref, binary, loading }: Materials): Made | string {
  const worldNow = (): ReturnType<Loading['worldOf']> => loading.worldOf(ref.file);
  const world = ref.member === undefined ? worldNow() : undefined;
  if (!world) return startAlone(ref, binary) ?? 'no dynamic linker loads it, and no kernel starts it';
  return {
    view: loading.explained(world, binary.view.paging),
    file: undefined,
    loading: worldNow,
    stamp: String(loading.numberOf(world)),
  };
}

/** What the kernel does with a program that has no dynamic linker. */
function startAlone({ file: uri }: ListingRef, { file, view, name }: Binary): Made | undefined {
  if (!isStartedAlone(file)) return undefined;
  return { view: kernelView({ file, path: pathOfUri(uri) ?? uri, name }, view.paging), file: undefined };
}

/** The plan of a merge: it says what was true when it was made. */
function mergePlan({ ref, binary, loading }: Materials): Made | string {
  const plan = loading.plans.document(Number(ref.key), binary.view.paging);
  if (!plan) return 'the plan is not kept any more; plan again, or merge once more, to see a new one';
  return { view: plan.view, file: undefined, loading: () => plan.world, stamp: `plan ${plan.stamp}` };
}

let editing: typeof EditPlan | undefined;

/** What changes files is read when the first plan is made. */
async function prepareEditing(): Promise<void> {
  editing ??= await import('../../shared/documents/editPlan.ts');
}

/** The plan of an edit: made of the file as it is. */
function editPlan({ ref, binary, loading }: Materials): Made | string {
  if (!binary.file) return "an archive can't be edited";
  const surroundings = loading.surroundingsOf(ref.file);
  const { name, view } = binary;
  const plan = editing?.editPlanOf(binary.file, name, wordsOfKey(ref.key ?? ''), surroundings, view.paging);
  if (!plan || typeof plan === 'string') return plan ?? 'it is not prepared';
  return { ...plan, file: undefined };
}

/** The bytes, or the strings, of a section, a segment, a symbol. */
function rangeDocument(from: Materials): Made | string {
  const { ref, binary } = from;
  if (!binary.file) return 'of an archive the members have bytes and strings';
  const kind = ref.kind === 'strings' ? 'strings' : 'bytes';
  const view = viewOfRange(binary.file, kind, ref.key ?? '', binary.name, binary.view.paging);
  if (typeof view === 'string') return view;
  const { view: base, ...more } = listing(from);
  return { ...more, view, base, about: ref.key };
}

/** Loaded when code is first looked at. */
async function prepareCode({
  ref,
  binary,
  loading,
  decoders,
}: Pick<Materials, 'ref' | 'binary' | 'loading' | 'decoders'>): Promise<void> {
  if (!binary.file) return;
  await decoders.prepare(binary.file);
  await linesOf(binary.file, loading.placesOf(ref.file));
}

/** The code of a function, or the functions of a section or of the file. */
function codeDocument(from: Materials): Made | string {
  const { ref, binary, decoders } = from;
  const { file } = binary;
  if (!file) return 'of an archive the members have code';
  const decoder = decoders.of(file);
  if (!decoder) return whyNoDecoder(file) ?? 'its code is not read yet';
  const { key = '' } = ref;
  const view = codeView(file, decoder, key, binary.name, binary.view.paging);
  if (typeof view === 'string') return view;
  const { view: base, ...more } = listing(from);
  return { ...more, view, base, about: key, beside: (block) => codeNeighbours(file, key, block) };
}

/** Compares two files, where that has not been done. */
async function prepareCompared({
  ref,
  binary,
  other,
  decoders,
}: Pick<Materials, 'ref' | 'binary' | 'other' | 'decoders'>): Promise<void> {
  const pace = new Pace(CancellationToken.None);
  if (binary.archive && other?.archive) {
    const { before, after } = sidesOf(ref, binary.archive, other.archive);
    return await compareArchivesSlowly(before, after, decoders, pace);
  }
  if (!binary.file || !other?.file) return;
  const files = sidesOf(ref, binary.file, other.file);
  await compareSlowly({ ...files, isCodeAsked: isCodeAsked(ref.key) }, decoders, pace);
}

function sidesOf<T>({ kind }: ListingRef, own: T, other: T): Readonly<Record<'before' | 'after', T>> {
  return kind === 'before' ? { before: own, after: other } : { before: other, after: own };
}

/** One of two files, or of their functions, as it lies beside the other in the editor's diff editor. */
function comparedDocument(from: Materials): Made | string {
  const { ref, binary, other } = from;
  if (binary.archive && other?.archive) return comparedArchives(from, binary.archive, other.archive);
  if (!binary.file || !other?.file) return 'an archive and an ELF file are not compared; its members can be';
  const side = ref.kind === 'before' ? 'before' : 'after';
  const files = sidesOf(ref, binary.file, other.file);
  const { view: base, ...more } = listing(from);
  const { paging } = binary.view;
  if (ref.key === undefined || ref.key === codeKey) return { ...more, view: comparisonView(files, side, paging), base };
  if (isPartKey(ref.key)) {
    const part = comparisonPartView(files, side, ref.key, paging);
    return typeof part === 'string' ? part : { ...more, view: part, base };
  }
  const [old, now] = [from.decoders.of(files.before), from.decoders.of(files.after)];
  if (!old || !now) return whyCodeIsLeft(files.before, files.after) ?? 'their code is not read yet';
  const sides = { before: { file: files.before, decoder: old }, after: { file: files.after, decoder: now } };
  const view = comparedCodeView(sides, side, ref.key, paging);
  return typeof view === 'string' ? view : { ...more, view, base };
}

/** The members of one of two archives. */
function comparedArchives(from: Materials, own: Archive, other: Archive): Made | string {
  const { ref, binary } = from;
  const { before, after } = sidesOf(ref, own, other);
  const comparison = archiveComparisonOf(before, after);
  if (!comparison) return 'they are not compared yet';
  const { view: base, ...more } = listing(from);
  const side = ref.kind === 'before' ? 'before' : 'after';
  return { ...more, view: archiveComparisonView(comparison, side, binary.view.paging), base };
}
