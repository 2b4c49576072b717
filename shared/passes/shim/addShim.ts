// The shim pass: machine code of our own, for what the files had done by several dynamic objects. A piece a file, as C
// and bytes in elf/machines/shim; here is when each is needed, what it is told, and what leads to it.

import type { Log } from '../../base/log.ts';
import { mergeCodes } from '../../elf/codes.ts';
import type { Shim } from '../../elf/machines/shim/shim.ts';
import { shimFor } from '../../elf/machines/shim/table.ts';
import type { Image } from '../../ir/image.ts';
import { functionOfC } from '../bind/next.ts';
import type { EarlyFunctions } from '../start/lifecycle.ts';
import type { Merging } from '../merging.ts';
import { refuseAudit } from './audit.ts';
import { settleBare, startBare } from './bare.ts';
import { replaceChosen } from './chosen.ts';
import { bindDlsym, offerDlsym, realDlsymBeside } from './dlsym.ts';
import { startEarly } from './early.ts';
import { awaitedBy, finisherStateOf, finishLate } from './finisher.ts';
import { enterInterpreter } from './interpreter.ts';
import { nameForMusl } from './muslNames.ts';
import { librariesStateOf, openInside } from './libraries.ts';
import { OwnCode } from './ownCode.ts';
import { closePlaces } from './preload.ts';
import { initialise } from './start.ts';
import { reachThreadLocals } from './threadLocals.ts';
import { bindUndefined } from './undefined.ts';

/** Adds the code and the slots that it needs, and leads to it what is to go there. */
export function addShim(log: Log, image: Image, merging: Merging, early: EarlyFunctions): void {
  const { shim } = image.machine;
  if (shim) addPieces(log, image, merging, shimFor(shim), early);
  else
    log.add(
      mergeCodes.unsupported,
      { offset: 0, size: 0 },
      { what: `${image.machine.title}: there is no code to start merged files with` },
    );
}

function addPieces(log: Log, image: Image, merging: Merging, shim: Shim, early: EarlyFunctions): void {
  const { bare = false } = merging.options;
  const awaited = bare ? [] : awaitedBy(image, merging);
  const code = new OwnCode(image, merging, shim, librariesStateOf(shim, early) + finisherStateOf(shim, awaited));
  merging.spareWord = code.zeroWord;
  // How many finalisers are the program's own: they come last.
  const ownFini = image.lifecycle.fini.length - early.openedFini;

  // What calls of the parts lead to.
  if (bare) reachThreadLocals(code);
  bindUndefined(code);
  const offered = merging.replaceable.size > 0 ? functionOfC(image, merging, 'dlsym') : undefined;
  const realDlsym = offered && realDlsymBeside(code, offered);
  if (merging.libraries !== 'own') bindDlsym(code, realDlsym);
  const inside = openInside(code, early);
  if (offered) offerDlsym(code, offered, realDlsym, inside.dlsym);
  if (!bare) reachThreadLocals(code);
  replaceChosen(code);
  refuseAudit(code);

  // What runs before the program's own start.
  startEarly(code, early.functions);
  const awaitFinalisers = finishLate(code, awaited, ownFini);
  const protect = initialise(code);
  const names = bare ? [] : nameForMusl(code);
  const close = closePlaces(code);
  // In the order in which they run: places are closed while they can be written, and what is protected is not written.
  code.startWith([...close, ...protect, ...names, ...awaitFinalisers, ...inside.start]);

  // Last, since it leads to the entry that the others made.
  enterInterpreter(code);
  if (bare) settleBare(log, code);
  if (bare) startBare(code);
  code.finish();
}
