// Programs as they are at their first instruction, without randomization: what this machine's kernel maps, and what is
// on their stack; or the error of execve. Done by Python with ptrace, all of them in one run.

import { spawnSync } from 'node:child_process';

export interface RealStart {
  /** The name of the error of execve, or of the signal that ended it before its first instruction. */
  readonly error?: string;
  /** Lines of /proc/PID/maps. */
  readonly maps: readonly string[];
  /** Pairs of /proc/PID/auxv. */
  readonly auxiliary: readonly (readonly [number, number])[];
  readonly stackPointer: number;
  /** The bytes from the stack pointer to the end of the stack, as hex. */
  readonly stack: string;
}

const script = String.raw`
import ctypes, errno, json, os, signal, struct, sys
libc = ctypes.CDLL(None, use_errno=True)
libc.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
def start(path, is32):
    read, write = os.pipe()
    os.set_inheritable(write, False)
    pid = os.fork()
    if pid == 0:
        libc.personality(0x0040000)  # ADDR_NO_RANDOMIZE
        libc.ptrace(0, 0, None, None)  # PTRACE_TRACEME
        try:
            os.execve(path, [path], {})
        except OSError as error:
            os.write(write, errno.errorcode[error.errno].encode())
        os._exit(0)
    os.close(write)
    error = os.read(read, 100).decode()
    os.close(read)
    _, status = os.waitpid(pid, 0)
    if error == '' and os.WIFSIGNALED(status):
        error = signal.Signals(os.WTERMSIG(status)).name
    elif error == '' and os.WSTOPSIG(status) != signal.SIGTRAP:
        error = signal.Signals(os.WSTOPSIG(status)).name
    if error:
        if os.WIFSTOPPED(status):
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
        return {'error': error, 'maps': [], 'auxiliary': [], 'stackPointer': 0, 'stack': ''}
    maps = open('/proc/%d/maps' % pid).read().splitlines()
    raw = open('/proc/%d/auxv' % pid, 'rb').read()
    word = 'II' if is32 else 'QQ'
    auxiliary = [list(pair) for pair in struct.iter_unpack('<' + word, raw) if pair[0]]
    pointer = int(open('/proc/%d/stat' % pid).read().rsplit(')', 1)[1].split()[25])
    end = next(int(line.split()[0].split('-')[1], 16) for line in maps if '[stack]' in line)
    with open('/proc/%d/mem' % pid, 'rb') as memory:
        memory.seek(pointer)
        stack = memory.read(end - pointer).hex()
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    return {'maps': maps, 'auxiliary': auxiliary, 'stackPointer': pointer, 'stack': stack}
def of(path):
    try:
        return start(path, open(path, 'rb').read(5)[4:] == b'\1')
    except Exception as error:
        return {'error': repr(error), 'maps': [], 'auxiliary': [], 'stackPointer': 0, 'stack': ''}
json.dump([of(path) for path in sys.argv[1:]], sys.stdout)
`;

/** Starts each program with its path as the only argument and without an environment. */
export function realStarts(paths: readonly string[]): RealStart[] {
  const { stdout, stderr } = spawnSync('python3', ['-c', script, ...paths], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as RealStart[];
}
