// What the language server needs of Node, for other editors, which start `elfsmith lsp` without knowing of it.

import { serverEnvironment, serverFlags } from '../../shared/protocol.ts';

/**
 * Starts the process anew in its own place, with the environment and the flags that save memory: Node reads both at its
 * start only. Before Node 22.15, and elsewhere than on Linux, it goes on as it is.
 */
export function startForServer(): void {
  const { platform, execPath, execArgv, argv, env } = process;
  if (platform !== 'linux' || serverFlags.every((flag) => execArgv.includes(flag))) return;
  process.execve?.(execPath, [execPath, ...execArgv, ...serverFlags, ...argv.slice(1)], {
    ...env,
    ...serverEnvironment,
  });
}
