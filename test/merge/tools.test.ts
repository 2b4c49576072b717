// What other tools make of merged programs: gdb's breakpoints and backtraces through all files, strip, objdump, readers
// of archives that are appended.

import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkMerge, hasCompiler, hasMusl, type MergeCase } from '../support/checkMerge.ts';

const libraries: MergeCase['libraries'] = { a: '', b: '-s liba.so' };
const forms = [
  ['position-independent', { libraries, main: 'libb.so liba.so' }],
  ['at fixed addresses', { libraries, main: '-no-pie -fno-pic libb.so liba.so' }],
  ['with its dynamic linker', { libraries, main: 'libb.so liba.so', isWhole: true }],
] as const satisfies (readonly [string, MergeCase])[];

const isInstalled = (name: string): boolean => existsSync(`/usr/bin/${name}`);

/** What a tool prints; it must succeed and have nothing to complain about. */
function output(program: string, words: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    encoding: 'latin1',
    maxBuffer: 2 ** 27,
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
  });
  expect({ program, words, status, stderr, error }).toEqual({
    program,
    words,
    status: 0,
    stderr: '',
    error: undefined,
  });
  return stdout;
}

/** The functions of gdb's backtrace at a breakpoint, innermost first. */
function backtrace(path: string, place: string): string {
  const { stdout } = spawnSync(
    'gdb',
    ['-nx', '-batch', '-ex', `break ${place}`, '-ex', 'run', '-ex', 'backtrace', path],
    { encoding: 'latin1', env: { PATH: '/usr/bin:/bin' } },
  );
  return [...stdout.matchAll(/^#\d+ +(?:0x\w+ in )?(\S+)/gm)].map(([, name]) => name).join(' ');
}

describe.skipIf(!hasCompiler)('needs gcc: tools work with merged programs', () => {
  test.skipIf(!isInstalled('gdb')).each(forms)('gdb: breakpoints and backtraces in all files, %s', (_name, form) => {
    const inspect = (path: string): void => {
      expect(backtrace(path, 'hidden_in_a')).toBe('hidden_in_a a b start_in_main main');
      expect(backtrace(path, 'back_in_main')).toBe('back_in_main hidden_in_a a b start_in_main main');
    };
    expect(checkMerge('tools.c', { ...form, inspect })).toBe('.12\n');
  });
  // It rewrites the file and leaves out the full symbol table.
  test.each(forms)('strip: the program still runs, %s', (_name, form) => {
    const inspect = (path: string): void => {
      expect(output('nm', [path])).toMatch(/ t hidden_in_a\n/);
      output('strip', [path]);
      expect(spawnSync('nm', [path], { encoding: 'latin1' }).stderr).toMatch(/no symbols/);
    };
    expect(checkMerge('tools.c', { ...form, inspect })).toBe('.12\n');
  });
  test.each(forms)('objdump: code with the names of its functions, %s', (_name, form) => {
    const inspect = (path: string): void => {
      const text = output('objdump', ['-d', path]);
      for (const name of ['hidden_in_a', 'a', 'b', 'back_in_main', 'main']) expect(text).toContain(` <${name}>:\n`);
    };
    expect(checkMerge('tools.c', { ...form, inspect })).toBe('.12\n');
  });
  // Found through the old _DYNAMIC, which is full of X, or through program headers that nobody has changed: SIGSEGV.
  const long = `/${'long/'.repeat(100)}`;
  const musl = hasMusl
    ? ([
        ['of musl', { ...forms[0][1], compiler: 'musl-gcc' }],
        ['of musl, with its dynamic linker', { ...forms[2][1], compiler: 'musl-gcc' }],
      ] as const)
    : [];
  test.skipIf(!isInstalled('patchelf')).each([...forms, ...musl])(
    'patchelf: the program still runs, %s (skipped: needs patchelf)',
    (_name, form: MergeCase) => {
      const isInside = form.isWhole === true;
      const inspect = (path: string): void => {
        const [interpreter = ''] =
          /(?<=interpreter: ).*(?=\])/.exec(output('readelf', ['-lW', isInside ? `${dirname(path)}/main` : path])) ??
          [];
        copyFileSync(interpreter, `${dirname(path)}/a dynamic linker with a long name`);
        const changes = [
          ['--set-rpath', '/short'],
          ['--set-rpath', long],
          ['--add-needed', 'libm.so.6'],
          ['--remove-rpath'],
          ['--add-rpath', long.repeat(3)],
          ...(isInside
            ? []
            : [
                ['--set-interpreter', `${dirname(path)}/a dynamic linker with a long name`],
                ['--set-soname', 'libspam.so.1'],
              ]),
        ];
        for (const change of changes.filter(
          ([, word]) => (form.compiler === undefined && !isInside) || word !== 'libm.so.6',
        )) {
          output('patchelf', [...change, path]);
          expect([change, output(path, [])]).toEqual([change, '.12\n']);
        }
      };
      expect(checkMerge('tools.c', { ...form, inspect })).toBe('.12\n');
    },
  );
  test.skipIf(!isInstalled('patchelf'))('patchelf: a merged library (skipped: needs patchelf)', () => {
    const inspect = (path: string): void => void output('patchelf', ['--set-rpath', long, path]);
    expect(
      checkMerge('library.c', {
        libraries: { a: '', b: 'liba.so' },
        main: '-Wl,--unresolved-symbols=ignore-all libb.so -Wl,--no-as-needed liba.so',
        target: 'libb.so',
        outside: 'libb.so',
        inspect,
      }),
    ).toMatchSnapshot();
  });
  test.each([
    ['objcopy', 'objcopy', []],
    ['chrpath', 'chrpath', ['-r', '/x']],
    ['setcap', 'setcap', ['cap_net_raw+ep']],
  ] as const)('%s: the program still runs (skipped: needs %s)', (_name, program, words) => {
    if (
      !['/usr/bin', '/usr/sbin'].some((folder) => existsSync(`${folder}/${program}`)) ||
      (program === 'setcap' && process.getuid?.() !== 0)
    )
      return;
    for (const [, form] of forms) {
      const inspect = (path: string): void =>
        void spawnSync(program, [...words, path], { env: { PATH: '/usr/bin:/usr/sbin' } });
      expect(checkMerge('tools.c', { ...form, inspect })).toBe('.12\n');
    }
  });
  // Compilers know better ways to call some functions.
  const callsOf = ({ libraries: { a, b }, main }: MergeCase): Pick<MergeCase, 'libraries' | 'main'> => ({
    libraries: { a: `-fno-builtin ${a}`, b: `-fno-builtin ${b}` },
    main: `-fno-builtin ${main}`,
  });
  // With all slots in the PLT's relocations ltrace names others, and stops the program in the middle of instructions.
  test.skipIf(!isInstalled('ltrace')).each(forms)(
    'ltrace: the calls of the program, %s (skipped: needs ltrace)',
    (_name, form) => {
      const calls = (path: string): string => {
        const { stderr } = spawnSync('ltrace', [path], { encoding: 'latin1', env: { PATH: '/usr/bin:/bin' } });
        return [...stderr.matchAll(/^(\w+)\(/gm)].map(([, name]) => name).join(' ');
      };
      const inspect = (path: string): void => {
        const merged = calls(path);
        expect(merged).toBe('a b abs printf puts');
        expect(merged).toBe(calls(`${dirname(path)}/main`));
      };
      checkMerge('stubs.c', { ...form, ...callsOf(form), inspect });
    },
  );
  test.each(forms)('objdump: the stubs of all files by name, %s', (_name, form) => {
    const inspect = (path: string): void => {
      const text = output('objdump', ['-d', '-j', '.plt', '-j', '.plt.liba.so', '-j', '.plt.libb.so', path]);
      expect(
        [...new Set([...text.matchAll(/ <(\w+)@plt>:/g)].map(([, name]) => name ?? ''))]
          .sort((x, y) => (x < y ? -1 : 1))
          .join(' '),
      ).toBe('a abs b printf putc puts strtol');
    };
    checkMerge('stubs.c', { ...form, ...callsOf(form), inspect });
  });
  // A profiler or auditor binds late, whatever the file says: with slots of other parts among the PLT's, SIGSEGV.
  test.each(
    forms
      .filter(([, { isWhole }]: readonly [string, MergeCase]) => isWhole !== true)
      .flatMap(
        ([name, form]) =>
          [
            [name, 'LD_AUDIT', form, { LD_AUDIT: './libp.so' }],
            [name, 'LD_PROFILE', form, { LD_PROFILE: 'main', LD_PROFILE_OUTPUT: '/tmp' }],
          ] as const,
      ),
  )('watched calls, %s: %s', (_name, _variable, form, environment) => {
    expect(
      checkMerge('stubs.c', {
        libraries: { ...callsOf(form).libraries, p: '' },
        main: callsOf(form).main,
        outside: 'libp.so',
        environment,
      }),
    ).toBe('..,140\nend\n');
  });
  // Left to glibc (R43): "Inconsistency detected by ld.so", an assertion.
  const refused =
    "127 error while loading: LD_AUDIT is set, but a program with the C library inside can't be audited\n";
  const audited = '-fno-builtin -Wl,--audit=./libp.so libb.so liba.so';
  test.each([
    ['LD_AUDIT', forms[0][1].main, false, refused],
    ['LD_AUDIT, with the dynamic linker', forms[0][1].main, true, refused],
    ['DT_AUDIT', audited, true, '0 '],
  ] as const)('nothing is audited with the C library inside: %s', (name, main, isWhole, expected) => {
    const inspect = (path: string): void => {
      const LD_AUDIT = name === 'DT_AUDIT' ? {} : { LD_AUDIT: `${dirname(path)}/libp.so` };
      const { status, stderr } = spawnSync(path, [], { encoding: 'latin1', env: { FIRST: 'LD_AUDIT', ...LD_AUDIT } });
      expect(`${status} ${stderr}`).toBe(expected);
    };
    const { libraries: own } = callsOf(forms[0][1]);
    checkMerge('stubs.c', {
      libraries: { ...own, p: '' },
      main,
      isWhole,
      request: { libc: true },
      outside: 'libp.so',
      inspect,
    });
  });
  // The files' names stand before their local symbols.
  test('readelf: whose symbols are whose', () => {
    const inspect = (path: string): void => {
      const names = [
        ...(output('readelf', ['-sW', path])
          .split("'.symtab'")[1]
          ?.matchAll(/ (?:FILE|FUNC) +LOCAL .* (\S+)$/gm) ?? []),
      ].map(([, name]) => name ?? '');
      expect(names.filter((name) => /^(main|lib[ab]\.so|back_in_main|hidden_in_a)$/.test(name)).join(' ')).toBe(
        'main back_in_main libb.so liba.so hidden_in_a',
      );
    };
    checkMerge('tools.c', { ...forms[0][1], inspect });
  });
  test.skipIf(!isInstalled('python3'))(
    'an archive that is appended to the program is found at the end of the output; those of libraries are left out',
    () => {
      const build =
        'import sys, zipfile\nwith zipfile.ZipFile(sys.argv[1], "a") as archive: archive.writestr("name", sys.argv[2])';
      const read = 'import sys, zipfile\nprint(zipfile.ZipFile(sys.argv[1]).read("name").decode())';
      const prepare = (folder: string): void => {
        for (const name of ['main', 'liba.so']) output('python3', ['-c', build, `${folder}/${name}`, `of ${name}`]);
      };
      const inspect = (path: string): void => {
        expect(output('python3', ['-c', read, path])).toBe('of main\n');
        expect(readFileSync(path, 'latin1')).not.toContain('of liba.so');
      };
      expect(checkMerge('tools.c', { ...forms[0][1], prepare, inspect })).toBe('.12\n');
    },
  );
});
