// dlsym with RTLD_NEXT.
// When: a part calls dlsym and something lies behind it in the scope, or preloaded libraries may replace something; its
// wishes: definitions by name and rank; what leads to it: references to dlsym, and for preloaded libraries a symbol.

import { counted } from '../../base/text.ts';
import type { Definition, Target } from '../../elf/machines/shim/shim.ts';
import type { VersionDefinition } from '../../ir/image.ts';
import { withBase } from '../join/join.ts';
import { definitionsBehind, type OfferedFunction } from '../bind/next.ts';
import type { OwnCode } from './ownCode.ts';

/**
 * RTLD_NEXT means what comes behind the caller's file: the dynamic linker sees one file now (R19).
 * @param real row of the import of the C library's, where ours has its name
 */
export function bindDlsym(code: OwnCode, real: number | undefined): void {
  const { image, merging, shim } = code;
  const rankOf = image.relocations.get.rank;
  const rows = code.referencesTo('dlsym');
  const [first] = rows;
  if (first === undefined) return;
  const asking = [...new Set(rows.map((row) => rankOf(row)))].sort((a, b) => a - b);
  const found = definitionsBehind(image, merging, asking);
  if (found.length === 0) {
    leadToReal(code, rows, real);
    return;
  }
  const slot = code.slotFor(first, real);
  const definitions = found.map((definition): Definition => ({
    ...definition,
    target: targetOf(code, definition.row),
  }));
  const ranks = asking.map((part) => merging.scopeRankOf(part));
  const address = code.add(shim.dlsymStubs, () => ({ ranks, definitions, dlsym: slot }));
  for (const row of rows) code.lead(row, address + asking.indexOf(rankOf(row)) * shim.entrySize);
  merging.decide(
    'dlsym',
    `RTLD_NEXT of ${counted(asking.length, 'file')} is looked up in a table of ${definitions.length}`,
  );
}

/** Nothing lies behind anybody: the C library's does. */
function leadToReal(code: OwnCode, rows: readonly number[], real: number | undefined): void {
  const { relocations, symbols } = code.image;
  for (const row of rows) {
    const { row: inside } = code.referenceOf(row);
    if (inside >= 0) code.lead(row, symbols.get.value(inside));
    else if (real !== undefined) relocations.set.symbol(row, real);
  }
}

function targetOf(code: OwnCode, row: number | undefined): Target | 'outside' {
  if (row === undefined) return 'outside';
  const { get } = code.image.symbols;
  const address = get.value(row);
  return get.kind(row) === 'ifunc' ? { slot: code.slot('irelative', -1, address) } : { address };
}

/**
 * An import of the C library's dlsym beside ours, which has its versions: the C library's is found without. Undefined
 * where it is inside.
 */
export function realDlsymBeside(code: OwnCode, { rows }: OfferedFunction): number | undefined {
  if (rows.length > 0) return undefined;
  return code.addSymbols([{ name: 'dlsym', kind: 'function', version: '', home: 'undefined', value: 0 }]);
}

/**
 * Libraries of LD_PRELOAD look behind themselves for what they replace (RTLD_NEXT), and it lies before them, in the
 * program: so their dlsym is code of ours, which they find in place of the C library's. What is not replaceable is
 * looked for where they ask (R20).
 * @param own dlsym for libraries outside that find those inside
 */
export function offerDlsym(
  code: OwnCode,
  offered: OfferedFunction,
  real: number | undefined,
  own: number | undefined,
): void {
  const { merging, shim } = code;
  const slot = own === undefined ? slotOfReal(code, offered.rows, real) : code.slot('relative', -1, own);
  const definitions = [...merging.replaceable].map(([name, [first = { target: 0, addend: 0 }]]): Definition => ({
    name,
    rank: 1,
    target: { address: first.target - first.addend },
  }));
  const address = code.add(shim.dlsymStubs, () => ({ ranks: [0], dlsym: slot, definitions }));
  offerFunction(code, 'dlsym', offered, address);
}

/** A slot for the C library's, inside or outside. */
function slotOfReal(code: OwnCode, [inside]: readonly number[], real: number | undefined): number {
  if (inside !== undefined) return code.slot('relative', -1, code.image.symbols.get.value(inside));
  if (real === undefined) throw new Error('there is no dlsym');
  return code.importSlot(real);
}

/** glibc gives who asks for no version also what has the second one, even hidden: no function of ours must have it. */
const oldest: VersionDefinition = { name: 'ELFSMITH', parents: [], isBase: false, isWeak: false };

/** Exports ours in place of the C library's inside, or with all versions that the one outside has. */
export function offerFunction(code: OwnCode, name: string, { rows, versions }: OfferedFunction, address: number): void {
  const { image, merging } = code;
  for (const row of rows) image.symbols.set.value(row, address);
  if (rows.length > 0) return;
  const first = code.addSymbols(
    versions.map((version) => ({ name, kind: 'function', version, home: 'image', value: address })),
  );
  merging.offered.push(...versions.map((_, index) => first + index));
  const known = image.versions.definitions;
  const isKnown = (version: string): boolean => known.some((each) => each.name === version);
  const added = versions
    .filter((version) => !isKnown(version))
    .map((each) => ({ name: each, parents: [], isBase: false, isWeak: false }));
  const [base, second, ...others] = withBase(image, [...known, ...added]);
  const isTaken = second !== undefined && versions.includes(second.name);
  image.versions.definitions = [base, isTaken ? oldest : undefined, second, ...others].filter(
    (each) => each !== undefined,
  );
}
