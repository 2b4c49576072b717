// A program that no dynamic linker loads.
// When: it is asked for; its wishes: what is left to do at start, and where the tables of relocations are; what leads
// to it: the entry.

import { rowsWhere, selectRows } from '../../base/columns.ts';
import type { Log } from '../../base/log.ts';
import { hex } from '../../base/text.ts';
import { mergeCodes } from '../../elf/codes.ts';
import { numbersOf, threadPointerOf } from '../../elf/machine.ts';
import { segmentAt, type Image } from '../../ir/image.ts';
import { isAddress } from '../bind/places.ts';
import { startOfBlock } from '../join/tls.ts';
import { hasOneArray } from '../start/lifecycle.ts';
import { entryOf } from './early.ts';
import type { OwnCode } from './ownCode.ts';

/**
 * What relocations name is settled: nobody looks symbols up at start, and the place of the thread-local block is known
 * (R52). What can't be is an error.
 */
export function settleBare(log: Log, code: OwnCode): void {
  const { image } = code;
  const { relocations } = image;
  for (let row = 0; row < relocations.count; row++) settle(log, code, row);
  image.relocations = selectRows(
    relocations,
    rowsWhere(relocations, (row) => relocations.get.kind(row) !== 'none'),
  );
}

function settle(log: Log, code: OwnCode, row: number): void {
  const { image, merging, shim } = code;
  const { get, set } = image.relocations;
  const [kind, symbol, place, addend] = [get.kind(row), get.symbol(row), get.place(row), get.addend(row)];
  const start = image.tls ? startOfBlock(image, image.tls) : 0;
  const word = image.class / 8;
  const constant = (at: number, value: number): void => {
    merging.constants.push({ place: at, size: word, value });
  };
  if (kind === 'none') return;
  if (symbol < 0 && (kind === 'relative' || kind === 'irelative')) {
    const isLeft = kind === 'irelative' || !image.isFixed;
    if (isLeft && segmentAt(image.segments, place)?.permissions.includes('w') !== true)
      refuse(log, code, row, 'it is in code or in data that is only read, which a dynamic linker makes writable');
    return;
  }
  if (symbol >= 0) {
    refuse(log, code, row, whoLacks(code, row));
    return;
  }
  switch (kind) {
    case 'tlsModule':
      constant(place, 1);
      break;
    case 'tlsThread':
      constant(place, start + addend);
      break;
    case 'tlsBefore':
      constant(place, addend - start);
      break;
    case 'tlsDescriptor': {
      if (!shim.descriptor) {
        refuse(log, code, row, 'descriptors of thread-local variables need a dynamic linker on this CPU');
        return;
      }
      constant(place + word, start + addend);
      code.lead(row, code.descriptor(shim.descriptor));
      set.size(row, word);
      return;
    }
    default:
      refuse(log, code, row, `of kind ${kind}, which a dynamic linker does`);
      return;
  }
  set.kind(row, 'none');
}

function refuse(log: Log, { image }: OwnCode, row: number, problem: string): void {
  const place = image.relocations.get.place(row);
  log.add(mergeCodes.unsupported, { offset: row, size: 0 }, () => ({
    what: `relocation at ${hex(place)}: ${problem}`,
  }));
}

/** Why a name is not found. */
function whoLacks({ image, merging }: OwnCode, row: number): string {
  const { get } = image.relocations;
  const name = image.symbols.get.name(get.symbol(row));
  const { bound } = merging.referenceOf(get.rank(row), get.symbol(row), 'plain');
  return bound.definition
    ? `${name} is a part of the dynamic linker, without which it has nothing to lead to`
    : `nobody defines ${name}`;
}

/** The references to what gives addresses of thread-local variables, which no file has but a dynamic linker. */
export function askingForThreadLocals({ image, merging }: OwnCode): number[] {
  const { get } = image.relocations;
  return rowsWhere(image.relocations, (row) => {
    const symbol = get.symbol(row);
    if (symbol < 0 || !isAddress(get.kind(row))) return false;
    if (!merging.tlsFunctions.includes(image.symbols.get.name(symbol))) return false;
    return merging.referenceOf(get.rank(row), symbol, 'slot').row < 0;
  });
}

/** What the thread pointer is a multiple of at least, but for its bias: more than any CPU asks of a stack. */
const leastAlign = 64;

/** Enters code of ours, which does what is left and goes to the program's own start. Behind all that runs at start. */
export function startBare(code: OwnCode): void {
  const { image, merging, shim } = code;
  const { lifecycle, machine, tls } = image;
  const isOneArray = hasOneArray(image, merging);
  const initialisers = (isOneArray ? lifecycle.init : lifecycle.preinit).map((each) => code.targetOf(each));
  const finalisers = lifecycle.fini.map((each) => code.targetOf(each));
  lifecycle.preinit = [];
  lifecycle.fini = [];
  if (isOneArray) lifecycle.init = [];
  const finaliser = finalisers.length === 0 ? undefined : code.add(shim.bareFinaliser, () => finalisers);
  const numberOf = numbersOf(machine);
  const start = entryOf(image);
  const threadLocals = tls && {
    template: tls.address,
    templateSize: tls.fileSize,
    size: tls.memorySize,
    start: startOfBlock(image, tls),
  };
  image.entry = code.add(shim.bareStart, ({ zero, packed, records }) => ({
    start,
    base: zero,
    finaliser,
    relative: numberOf('relative', image.class / 8),
    irelative: numberOf('irelative', image.class / 8),
    hasAddends: machine.relocationForm !== 'REL',
    packed,
    records,
    threadLocals,
    align: Math.max(tls?.align ?? 1, leastAlign),
    bias: threadPointerOf(machine).bias,
    initialisers,
  }));
  image.interpreter = undefined;
  image.isBare = true;
  merging.decide('interpreter', 'none: code of ours relocates the file at start and runs its initialisers (R52)');
}

/** Nobody looks anything up in the output, which needs nothing. */
export function forgetSymbols(image: Image): void {
  image.symbols = selectRows(image.symbols, []);
  image.late = [];
  image.versions = { definitions: [], needs: [] };
  image.needs = [];
  image.paths = [];
}
