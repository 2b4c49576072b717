// gdb for any CPU, connected to a program that qemu-user runs and waits with.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rootOf, type ForeignMachine } from './foreignMachines.ts';

/** qemu makes the socket when it is ready to be asked. */
const script =
  'socket=$1; shift; "${@:2:$1}" & shift $(($1 + 1)); until [ -S "$socket" ]; do sleep 0.05; done; "$@"; wait';

/** The functions of the backtrace of a machine's program at a breakpoint, innermost first. */
export function backtraceOn(machine: ForeignMachine, path: string, place: string): string {
  if (!existsSync('/usr/bin/gdb-multiarch')) return 'needs gdb-multiarch';
  const root = rootOf(machine);
  const socket = join(dirname(path), `${place}.stub`);
  const program = [machine.qemu, '-g', socket, '-L', root, path];
  const lines = [`set sysroot ${root}`, `target remote ${socket}`, `break ${place}`, 'continue', 'backtrace', 'kill'];
  const debug = ['gdb-multiarch', '-nx', '-batch', ...lines.flatMap((line) => ['-ex', line]), path];
  const { stdout, stderr } = spawnSync(
    'bash',
    ['--norc', '-c', script, 'bash', socket, String(program.length), ...program, ...debug],
    { encoding: 'latin1', timeout: 60_000, env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' } },
  );
  const functions = [...stdout.matchAll(/^#\d+ +(?:0x\w+ in )?(\S+)/gm)].map(([, name]) => name);
  return functions.length > 0 ? functions.join(' ') : `${stdout}${stderr}`;
}
