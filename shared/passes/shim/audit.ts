// What a program says that can't be audited.
// When: the C library is inside; its wishes: a slot by which it finds the environment; what leads to it: a slot that is
// to
// be filled with what it chooses.

import type { OwnCode } from './ownCode.ts';

/** LD_AUDIT is refused with a message (R43). */
export function refuseAudit(code: OwnCode): void {
  if (!code.merging.holdsGlibc) return;
  const symbol = code.addSymbols([
    { name: '__libc_stack_end', kind: 'data', version: '', home: 'undefined', value: 0 },
  ]);
  const stackEnd = code.slot('got', symbol, 0);
  code.slot(
    'irelative',
    -1,
    code.add(code.shim.auditGuard, () => ({ stackEnd })),
  );
}
