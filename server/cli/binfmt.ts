// The command that prints lines for binfmt_misc: which files the kernel starts by an interpreter.

import { registrationOf, type BinfmtRequest } from '../../shared/edit/binfmt.ts';
import { complain, type Output } from '../host/hostNode.ts';
import { withFile } from './files.ts';

/** Prints a line for each file, what it risks on standard error; false when there is none for one of them. */
export function printBinfmt(
  out: Pick<Output, 'write' | 'flush'>,
  files: readonly string[],
  request: BinfmtRequest,
): boolean {
  let isGood = true;
  for (const path of files) {
    const found = withFile(path, (source) => registrationOf(source, request));
    if (typeof found === 'object') {
      out.write(found.line + '\n');
      out.flush();
      for (const risk of found.risks) complain(`${path}: ${risk}`);
    } else {
      if (found !== undefined) complain(`${path}: ${found}`);
      isGood = false;
    }
  }
  return isGood;
}
