// The notes pass: what becomes of the parts' notes, by what each owner's types are about (R42). Properties have a pass
// of their own.

import { Bytes, sourceOf } from '../../base/bytes.ts';
import { valueAt } from '../../base/columns.ts';
import { counted, hex } from '../../base/text.ts';
import { valueOf } from '../../elf/names.ts';
import { fdoNoteTypes, fdoOwner, gnuNoteTypes, gnuOwner, noteTypes } from '../../elf/notes.ts';
import { probeBase, type Image, type Note } from '../../ir/image.ts';
import { titleOfObject } from '../../loader/search.ts';
import type { Merging } from '../merging.ts';
import { isPropertyNote } from './properties.ts';

type Kind = Pick<Note, 'owner' | 'type'>;

const isOf =
  (owner: string, type: number) =>
  (note: Kind): boolean =>
    note.owner === owner && note.type === type;
const isTag = isOf(gnuOwner, valueOf(gnuNoteTypes, 'ABI_TAG'));
const isOpening = isOf(fdoOwner, valueOf(fdoNoteTypes, 'DLOPEN_METADATA'));
const isPackage = isOf(fdoOwner, valueOf(fdoNoteTypes, 'PACKAGING_METADATA'));

export function joinNotes(image: Image, merging: Merging): void {
  joinTags(image, merging);
  keepOpening(image, merging);
  nameProbeBase(image);
  nameFates(image, merging);
}

/** The output runs where all parts do: the newest kernel that one of them asks for (LSB Core, .note.ABI-tag). */
function joinTags(image: Image, { parts, target, decisions }: Merging): void {
  const tags = parts.flatMap(({ object, image: { notes } }) =>
    notes
      .filter(isTag)
      .filter(({ data }) => data.length >= tagSize)
      .map((note) => ({ note, object, words: wordsOf(image, note) })),
  );
  const own = tags.find(({ object }) => object === target.object);
  const alike = tags.filter(({ words: [system] }) => system === (own ?? tags[0])?.words[0]);
  const newest = alike.reduce<typeof own>(
    (best, tag) => (best && compareVersions(best.words, tag.words) >= 0 ? best : tag),
    own,
  );
  if (!newest || newest === own) return;
  image.notes = [...image.notes.filter((note) => !isTag(note)), newest.note];
  decisions.push({
    about: 'note',
    what:
      `ABI tag: kernel ${newest.words.slice(1).join('.')}, as ${titleOfObject(newest.object)} ` +
      `asks for${own ? ` in place of ${own.words.slice(1).join('.')}` : ''}`,
  });
}

/** System, and three numbers of its oldest version. */
const tagSize = 16;

function wordsOf({ isLittle }: Image, { data }: Note): number[] {
  const bytes = new Bytes(sourceOf(data), isLittle);
  return [0, 4, 8, 12].map((at) => bytes.u32(at));
}

function compareVersions(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((word, index) => index > 0 && word !== b[index]);
  return at < 0 ? 0 : valueAt(a, at) - valueAt(b, at);
}

/** Each note names libraries that its file may open: the output may open all of them. */
function keepOpening(image: Image, { parts }: Merging): void {
  const text = ({ data }: Note): string => data.join();
  const known = new Set(image.notes.filter(isOpening).map(text));
  for (const note of parts.slice(1).flatMap(({ image: { notes } }) => notes.filter(isOpening))) {
    if (known.has(text(note))) continue;
    known.add(text(note));
    image.notes.push(note);
  }
}

/** Tools look for one section of that name: the target's, or the first that there is. */
function nameProbeBase(image: Image): void {
  if (image.sections.some(({ name }) => name === probeBase)) return;
  const first = image.sections.find(({ name }) => name.startsWith(`${probeBase}.`));
  if (first)
    image.sections = image.sections.map((section) => (section === first ? { ...section, name: probeBase } : section));
}

/** Says for each owner and type what became of it. */
function nameFates(image: Image, { parts, decisions }: Merging): void {
  const say = (what: string): void => {
    decisions.push({ about: 'note', what });
  };
  const withProbes = parts.filter(({ image: { probes } }) => probes.length > 0);
  if (withProbes.length > 0)
    say(
      `${counted(image.probes.length, 'probe')} of ` +
        `${withProbes.map(({ object }) => titleOfObject(object)).join(', ')}: kept`,
    );
  const fates = new Map<string, string[]>();
  parts.forEach(({ object, image: { notes, unloadedNotes } }, rank) => {
    const own = [
      ...notes
        .filter((note) => rank > 0 && !isPropertyNote(note) && !isTag(note))
        .map((note) => `${nameOfKind(image, note)}: ${fateOf(note)}`),
      ...unloadedNotes.map(
        (note) => `${nameOfKind(image, note)}: left out, it is in no part of the file that is loaded`,
      ),
    ];
    for (const fate of new Set(own)) fates.set(fate, [...(fates.get(fate) ?? []), titleOfObject(object)]);
  });
  for (const [fate, titles] of fates) say(`${fate}; of ${titles.join(', ')}`);
}

function fateOf(note: Kind): string {
  if (isOpening(note)) return 'kept';
  return isPackage(note)
    ? 'left out, the package of the output is that of the target'
    : 'left out, it is about that file alone';
}

/** Build attributes have what they say in the owner's name. */
function nameOfKind({ machine }: Image, { owner, type }: Kind): string {
  const shown = owner.startsWith('GA') ? 'GA' : owner;
  const constant = noteTypes(owner, { isCore: false, machine: valueAt(machine.numbers, 0), hasData: true }).of(type);
  return `${shown} ${constant?.fullName ?? hex(type)}`;
}
