// Jumps through tables in documents of code: where the cases lead as cells of the jump's row, all of them when hovered.

import { counted, hex, plusHex } from '../base/text.ts';
import { isRelocatable, placeKey, placeOfKey } from '../decode/code/addresses.ts';
import { namedAddress } from '../decode/code/functions.ts';
import type { Bound, JumpTable } from '../disassemble/decoder.ts';
import type { CodePlace } from '../disassemble/relocated.ts';
import type { Sink, To } from '../listing/block.ts';
import { putPlaceName } from '../listing/naming.ts';

/** Labels in the row; all are in the hover. */
const mostLabels = 12;
/** Lines of a hover. */
const mostLines = 64;

/** What says how many cases there are: what is behind `cases` in a row, and the sentence of the hover. */
const bounds: Readonly<Record<Bound, readonly [row: string, sentence: string]>> = {
  compare: ['', 'A comparison before the jump says how many there are.'],
  mask: ['', 'The number has so many bits: there are no more.'],
  symbol: ['', 'The size of the symbol that they are in says how many there are.'],
  relocations: ['as far as relocations go', 'No comparison says how many there are: as far as relocations go.'],
  next: [
    'as far as they lead into the function',
    'Nothing says how many there are: as far as they lead into the function, up to what comes next.',
  ],
};

/** What a document has for an address: its row, and the number of its label. */
export interface Labels {
  row(address: number): number | undefined;
  label(address: number): number | undefined;
  readonly to: To;
}

/** `cases 100–111 → L3 L4 …`. */
export function putCases(out: Sink, place: CodePlace, table: JumpTable, labels: Labels): void {
  const { first, targets, bound } = table;
  out.cell(`${casesText(first, first + targets.length - 1)} → `, 'remark');
  const each = [...new Set(targets)];
  for (const [index, target] of each.slice(0, mostLabels).entries()) {
    if (index > 0) out.cell(' ', 'text');
    putLabel(out, place, target, labels);
  }
  if (each.length > mostLabels) out.cell(` … ${counted(each.length, 'place')}`, 'remark');
  const [how] = bounds[bound];
  if (how !== '') out.cell(`  ${how}`, 'remark');
}

function casesText(first: number, last: number): string {
  return first === last ? `case ${first}` : `cases ${first}–${last}`;
}

function putLabel(out: Sink, place: CodePlace, target: number, { row, label, to }: Labels): void {
  const at = row(target);
  const number = label(target);
  if (at !== undefined) return out.cell(number === undefined ? hex(target) : `L${number}`, 'label', to, at);
  const text = nameOf(place, target);
  if (isRelocatable(place.file)) out.cell(text, 'symbol');
  else out.cell(text, 'symbol', 'address', target);
}

function nameOf({ file, section: from }: CodePlace, target: number): string {
  const { address, section } = placeOfKey(file, placeKey(file, target, from?.index));
  let text = '';
  putPlaceName(
    { names: 'readable', cell: (part) => (text += part) },
    file,
    namedAddress(file, address, section),
    section,
  );
  return text || hex(target);
}

/** The address of a goal, or its offset; behind the name of its section where that is another one. */
export function goalText({ file, section: from }: CodePlace, target: number): string {
  const { address, section } = placeOfKey(file, placeKey(file, target, from?.index));
  const isElsewhere = section !== undefined && section !== from?.index;
  return isElsewhere ? `${file.sections[section]?.name ?? ''}${plusHex(address) || ' + 0x0'}` : hex(address);
}

/** The cases, a line for each place that they lead to one after the other; what says where the table ends. */
export function explainCases(place: CodePlace, table: JumpTable, labels: Labels): string[] {
  const { first, targets, bound, entrySize, isCode } = table;
  const { address, section } = placeOfKey(place.file, table.place);
  const where = section === undefined ? hex(address) : `${hex(address)} of ${place.file.sections[section]?.name ?? ''}`;
  const what = isCode ? 'Branches' : `A table with entries of ${counted(entrySize, 'byte')}`;
  const lines: string[] = [];
  for (let row = 0; row < targets.length;) {
    const target = targets[row] ?? 0;
    const start = row;
    while (row < targets.length && targets[row] === target) row++;
    const label = labels.label(target);
    const name = label === undefined ? nameOf(place, target) : `L${label}`;
    lines.push(`- ${casesText(first + start, first + row - 1)} → ${name} (\`${goalText(place, target)}\`)`);
  }
  const more = lines.length > mostLines ? [`- … ${lines.length - mostLines} more`] : [];
  const heading = `${what} at \`${where}\`, ${counted(targets.length, 'case')}. ${bounds[bound][1]}`;
  return [heading, ...lines.slice(0, mostLines), ...more];
}
