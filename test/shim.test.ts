// The shim of x86-64: its bytes are those of its source, and each piece does in a running program what a merged file
// needs of it. Each test fails when the piece's code is left out.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { Definition, FinisherWishes, Replaceable, StartWishes } from '../shared/elf/machines/shim/shim.ts';
import { shimOf } from '../shared/elf/machines/shim/pieces.ts';
import { x86_64Code } from '../shared/elf/machines/shim/x86-64.ts';
import { compiler, cpuNames, makeCode } from '../tools/shims.ts';
import { hasGcc, hasMusl, run, runMany, ShimPrograms, type Addresses } from './support/checkShim.ts';

const compiledWith = compiler();
const made = compiledWith === '' ? undefined : makeCode('x86-64');
const kept = x86_64Code();
const isSame = compiledWith === kept.compiler;
// What another compiler makes is tried below.
const x86_64Shim = shimOf(made && !isSame ? made.code : kept, { size: 8, isLittle: true });

const withClang = test.skipIf(!made);
withClang.each(cpuNames)(
  'the bytes for %s are what the compiler makes of the source (skipped: needs clang)',
  (name) => {
    const { path, text } = makeCode(name);
    if (isSame) expect(text).toBe(readFileSync(path, 'utf8'));
  },
);

// Hundreds of processes: a busy machine may take long.
vi.setConfig({ testTimeout: 120_000 });

const programs = new ShimPrograms(x86_64Shim.entrySize);
afterAll(() => programs.remove());
const withGcc = describe.skipIf(!hasGcc);
if (!hasGcc) test.skip('the pieces in programs that run: skipped: needs gcc and objcopy on x86-64 Linux', () => {});

withGcc('startInitialiser', () => {
  const { startInitialiser } = x86_64Shim;
  type Wishes = (addresses: Addresses) => StartWishes;
  const nothing: Wishes = (of) => ({
    debug: { slot: of('debug_slot'), libc: 'glibc' },
    base: 0,
    oldDynamics: [],
    names: [],
    relro: [],
    pages: [4096, 4096],
  });
  const all: Wishes = (of) => ({
    ...nothing(of),
    oldDynamics: [of('old_first'), of('old_without'), of('old_last')],
    names: ['libspam.so.1', 'libm.so.6'],
    relro: [
      { address: of('pages') + 4096, size: 8192 },
      { address: of('pages') + 4 * 4096 + 10, size: 2 * 4096 + 100 },
      { address: of('pages') + 7 * 4096, size: 40 },
    ],
  });
  const start = (wishes: Wishes, flags: readonly string[] = [], compiler: 'gcc' | 'musl-gcc' = 'gcc'): string =>
    programs.build(startInitialiser, wishes, { sources: ['start.c'], compiler, flags: ['-rdynamic', ...flags] });
  const names = ['libspam.so.1', 'libm.so.6', 'libegg.so.1'];

  test('protects, tells, names', () => {
    const seen = run(start(all), names);
    expect(seen).toMatchInlineSnapshot(`
      "pages rw-p r--p r--p rw-p r--p r--p rw-p rw-p
      DT_DEBUG told stale told
      libspam.so.1: this file
      libm.so.6: this file
      libegg.so.1: not found
      "
    `);
    expect(run(start(all, ['-no-pie']), names)).toBe(seen);
    // The kernel's page is found among those that the file is laid out for.
    expect(
      run(
        start((of) => ({ ...all(of), pages: [1024, 65536] })),
        names,
      ),
    ).toBe(seen);
  });

  test('of nothing', () => {
    expect(run(start(nothing), names)).toMatchInlineSnapshot(`
      "pages rw-p rw-p rw-p rw-p rw-p rw-p rw-p rw-p
      DT_DEBUG 0 stale stale
      libspam.so.1: not found
      libm.so.6: a library
      libegg.so.1: not found
      "
    `);
  });

  test('without r_debug nobody is told', () => {
    expect(
      run(
        start((of) => ({ ...all(of), debug: undefined })),
        names,
      ),
    ).toMatchInlineSnapshot(`
      "pages rw-p r--p r--p rw-p r--p r--p rw-p rw-p
      DT_DEBUG 0 stale 0
      libspam.so.1: not found
      libm.so.6: a library
      libegg.so.1: not found
      "
    `);
  });

  test('many names, many ranges', () => {
    const many = Array.from({ length: 700 }, (_, index) => `lib${index}.so.${index % 7}`);
    const path = start((of) => ({
      ...all(of),
      names: many,
      relro: Array.from({ length: 300 }, (_, index) => ({ address: of('pages') + (index % 4) * 8192, size: 4096 })),
    }));
    expect(run(path, many)).toMatchInlineSnapshot(`
      "pages r--p rw-p r--p rw-p r--p rw-p r--p rw-p
      DT_DEBUG told stale told
      700 of 700 names
      "
    `);
  });

  test('a range that is not there ends the program', () => {
    expect(run(start((of) => ({ ...all(of), relro: [{ address: of('pages') + 2 ** 30, size: 4096 }] }))))
      .toMatchInlineSnapshot(`
      "error while loading: cannot make relocated data read-only
      ends with 127
      "
    `);
  });

  test('under ASLR', () => {
    expect(runMany(start(all), ['libspam.so.1'])).toMatchInlineSnapshot(`
      "pages rw-p r--p r--p rw-p r--p r--p rw-p rw-p
      DT_DEBUG told stale told
      libspam.so.1: this file
      "
    `);
  });

  test.skipIf(!hasMusl)('musl keeps no such names, and is let alone (skipped: needs musl-gcc)', () => {
    expect(
      run(
        start((of) => ({ ...all(of), debug: { slot: of('debug_slot'), libc: 'musl' } }), [], 'musl-gcc'),
        names,
      ),
    ).toMatchInlineSnapshot(`
      "pages rw-p r--p r--p rw-p r--p r--p rw-p rw-p
      DT_DEBUG told stale told
      libspam.so.1: not found
      libm.so.6: a library
      libegg.so.1: not found
      "
    `);
  });

  test('a library opened and closed again and again', () => {
    const library = programs.build(
      startInitialiser,
      (of) => ({ ...nothing(of), names: ['libegg.so.1', 'libspam.so.1'] }),
      { sources: ['library.c'], flags: ['-shared', '-fPIC'] },
    );
    const needed = programs.plain('libspam.so.1', 'plugin.c', ['-shared', '-Wl,-soname,libspam.so.1']);
    const plugin = programs.plain('plugin.so', 'plugin.c', ['-shared', '-Wl,--no-as-needed', needed]);
    const opener = programs.plain('opener', 'opener.c', []);
    expect(run(opener, [library, 'libegg.so.1', plugin])).toMatchInlineSnapshot(`
      "the library its variable
      closed
      "
    `);
  });

  test('lists of maps that are not as glibc has them', () => {
    const path = programs.build(
      startInitialiser,
      (of): StartWishes => ({
        debug: { slot: of('debug_slot'), libc: 'glibc' },
        base: 0,
        oldDynamics: [],
        names: ['a.so', 'b.so'],
        relro: [],
        pages: [4096, 4096],
      }),
      { sources: ['maps.c'] },
    );
    expect(run(path)).toMatchInlineSnapshot(`
      "as glibc has it: "a.so" "b.so" ""
      third file: "a.so" "b.so" ""
      no r_debug: left alone
      no maps: left alone
      not our map: left alone
      _DYNAMIC elsewhere: left alone
      program headers where l_real is: left alone
      no list: left alone
      no entry: left alone
      entry elsewhere: left alone
      entry before _DYNAMIC: left alone
      another entry: left alone
      no memory: left alone
      "
    `);
  });
});

withGcc('preloadInitialiser', () => {
  test('names that nobody replaced, in programs at any address', () => {
    const of: Wishes = (of) => [
      {
        valueAt: of('values'),
        value: 0x1234,
        places: [
          { place: of('places'), target: of('targets'), addend: 0 },
          { place: of('places') + 8, target: of('targets') + 5, addend: 5 },
        ],
      },
      {
        valueAt: of('values') + 8,
        value: 2 ** 40,
        places: [
          { place: of('places') + 16, target: of('targets'), addend: 0 },
          { place: of('places') + 24, target: of('targets'), addend: 0 },
          { place: of('places') + 32, target: of('targets'), addend: 0 },
        ],
      },
      {
        valueAt: of('values') + 16,
        value: 7,
        places: [{ place: of('places') + 40, target: of('targets') - 8, addend: -8 }],
      },
    ];
    const seen = runMany(programs.build(x86_64Shim.preloadInitialiser, of, { sources: ['preload.c'] }), []);
    expect(seen).toMatchInlineSnapshot(`
      "place 0: target +0
      place 1: target +5
      place 2: 77
      place 3: 0
      place 4: 78
      place 5: target -8
      place 6: 79
      value 0: 0x1234
      value 1: 0
      value 2: 0x7
      value 3: 0x63
      "
    `);
    expect(run(programs.build(x86_64Shim.preloadInitialiser, of, { sources: ['preload.c'], flags: ['-no-pie'] }))).toBe(
      seen,
    );
  });

  test('of nothing', () => {
    expect(run(programs.build(x86_64Shim.preloadInitialiser, () => [], { sources: ['preload.c'] })))
      .toMatchInlineSnapshot(`
      "place 0: 0
      place 1: 5
      place 2: 77
      place 3: 0
      place 4: 78
      place 5: -8
      place 6: 79
      value 0: 0
      value 1: 0
      value 2: 0
      value 3: 0x63
      "
    `);
  });

  type Wishes = (addresses: Addresses) => readonly Replaceable[];
});

withGcc('muslNames', () => {
  const { muslNames } = x86_64Shim;
  const names = ['libspam.so.1', 'libegg.so'];

  test.skipIf(!hasMusl)('names (skipped: needs musl-gcc)', () => {
    const start = programs.build(muslNames, (of) => ({ debug: of('debug_slot'), base: 0, names }), {
      sources: ['start.c'],
      compiler: 'musl-gcc',
      flags: ['-rdynamic'],
    });
    expect(run(start, ['libegg.so', 'libspam.so.1', 'libm.so', 'libham.so'])).toMatchInlineSnapshot(`
      "pages rw-p rw-p rw-p rw-p rw-p rw-p rw-p rw-p
      DT_DEBUG 0 stale stale
      libegg.so: this file
      libspam.so.1: this file
      libm.so: a library
      libham.so: not found
      "
    `);
  });

  test('an object of its own for each name, only where the list is as musl has it', () => {
    expect(
      run(programs.build(muslNames, (of) => ({ debug: of('debug_slot'), base: 0, names }), { sources: ['objects.c'] })),
    ).toMatchInlineSnapshot(`
      "as musl has it: "" "libegg.so" "" "libspam.so.1"
      no slot: left alone
      no r_debug: left alone
      no objects: left alone
      not our file: left alone
      no dynamic linker: left alone
      dynamic linker last: left alone
      no short name: left alone
      short name elsewhere: left alone
      another short name: left alone
      not initialised: left alone
      no memory: left alone
      "
    `);
  });
});

withGcc('entryShim', () => {
  test('arguments, stack, registers', () => {
    const path = programs.build(
      x86_64Shim.entryShim,
      (of) => ({
        functions: [{ address: of('one') }, { slot: of('slot') }, { address: of('two') }],
        start: of('entered'),
      }),
      { sources: ['entry.c', 'enter.S'], flags: ['-fno-omit-frame-pointer'] },
    );
    expect(run(path)).toMatchInlineSnapshot(`
      "two arguments
        one(2, argument, NAME=value)
        three(2, argument, NAME=value)
        two(2, argument, NAME=value)
        kept: rbx rdx rbp rsp r12 r13 r14 r15; stack kept
      no argument
        one(0, NULL, NAME=value)
        three(0, NULL, NAME=value)
        two(0, NULL, NAME=value)
        kept: rbx rdx rbp rsp r12 r13 r14 r15; stack kept
      a stack that is aligned to 8 bytes
        one(1, argument, NAME=value)
        three(1, argument, NAME=value)
        two(1, argument, NAME=value)
        kept: rbx rdx rbp rsp r12 r13 r14 r15; stack kept
      "
    `);
  });

  test('no function', () => {
    const path = programs.build(x86_64Shim.entryShim, (of) => ({ functions: [], start: of('entered') }), {
      sources: ['entry.c', 'enter.S'],
    });
    expect(run(path)).toMatchInlineSnapshot(`
      "two arguments
        kept: rbx rcx rdx rbp rsp r8 r9 r10 r11 r12 r13 r14 r15; stack kept
      no argument
        kept: rbx rcx rdx rbp rsp r8 r9 r10 r11 r12 r13 r14 r15; stack kept
      a stack that is aligned to 8 bytes
        kept: rbx rcx rdx rbp rsp r8 r9 r10 r11 r12 r13 r14 r15; stack kept
      "
    `);
  });

  const early = (flags: readonly string[]): string =>
    programs.build(
      x86_64Shim.entryShim,
      (of) => ({ functions: [{ address: of('early') }, { address: of('early') }], start: of('_start') }),
      { sources: ['early.c'], flags: ['-Wl,-e,piece', ...flags] },
    );

  test('a program starts and ends as ever, under ASLR too', () => {
    const seen = runMany(early([]), ['argument']);
    expect(seen).toMatchInlineSnapshot(`
      "early 2 SHIM_TEST=home home
      early 2 SHIM_TEST=home home
      constructor home
      main 2 argument
      atexit
      destructor
      "
    `);
    expect(run(early(['-no-pie']), ['argument'])).toBe(seen);
  });
});

withGcc('undefinedStubs', () => {
  test.each([0, 1, 2])('name %i', (index) => {
    const path = programs.build(x86_64Shim.undefinedStubs, () => ['first', 'second, version V_2', 'x'.repeat(3000)], {
      sources: ['undefined.c'],
    });
    expect(run(path, [String(index)]).replace(/x{3000}/, '3000 x')).toMatchSnapshot();
  });
});

withGcc('dlsymStubs', () => {
  const small: readonly Definition[] = [
    { name: 'b', rank: 1, target: { address: 101 } },
    { name: 'b', rank: 3, target: { address: 103 } },
    { name: 'b', rank: 4, target: 'outside' },
    { name: 'b', rank: 300, target: { address: 110 } },
    { name: 'a', rank: 2, target: { slot: 0 } },
    { name: 'bb', rank: 0, target: { address: 120 } },
    { name: 'c', rank: 65535, target: { address: 130 } },
  ];
  const build = (ranks: readonly number[], definitions: readonly Definition[]): string =>
    programs.build(
      x86_64Shim.dlsymStubs,
      (of) => ({
        ranks,
        dlsym: of('real'),
        definitions: definitions.map(({ name, rank, target }) => ({
          name,
          rank,
          target:
            target === 'outside'
              ? target
              : 'slot' in target
                ? { slot: of('pointers') + 8 * target.slot }
                : { address: of('targets') + target.address },
        })),
      }),
      { sources: ['dlsym.c'] },
    );

  test('the next image that has the name', () => {
    const ranks = [0, 1, 3, 4, 299, 65534];
    const questions = [
      ...['a', 'b', 'bb', 'c', 'ab', '', 'd']
        .flatMap((name) => ranks.map((_, entry) => `${entry} -1 ${name}`))
        .filter((line) => !line.endsWith(' ')),
      '0 0 b',
      '5 77 b',
    ];
    const answers = run(build(ranks, small), [], questions.join('\n')).split('\n');
    expect(questions.map((question, index) => `${question} → ${answers[index]}`).join('\n')).toMatchInlineSnapshot(`
      "0 -1 a → 1
      1 -1 a → 1
      2 -1 a → asked(-1, a) -1
      3 -1 a → asked(-1, a) -1
      4 -1 a → asked(-1, a) -1
      5 -1 a → asked(-1, a) -1
      0 -1 b → 101
      1 -1 b → 103
      2 -1 b → asked(-1, b) -1
      3 -1 b → 110
      4 -1 b → 110
      5 -1 b → asked(-1, b) -1
      0 -1 bb → asked(-1, bb) -1
      1 -1 bb → asked(-1, bb) -1
      2 -1 bb → asked(-1, bb) -1
      3 -1 bb → asked(-1, bb) -1
      4 -1 bb → asked(-1, bb) -1
      5 -1 bb → asked(-1, bb) -1
      0 -1 c → 130
      1 -1 c → 130
      2 -1 c → 130
      3 -1 c → 130
      4 -1 c → 130
      5 -1 c → 130
      0 -1 ab → asked(-1, ab) -1
      1 -1 ab → asked(-1, ab) -1
      2 -1 ab → asked(-1, ab) -1
      3 -1 ab → asked(-1, ab) -1
      4 -1 ab → asked(-1, ab) -1
      5 -1 ab → asked(-1, ab) -1
      0 -1 d → asked(-1, d) -1
      1 -1 d → asked(-1, d) -1
      2 -1 d → asked(-1, d) -1
      3 -1 d → asked(-1, d) -1
      4 -1 d → asked(-1, d) -1
      5 -1 d → asked(-1, d) -1
      0 0 b → asked(0, b) -1
      5 77 b → asked(77, b) -1"
    `);
  });

  test('no definition, one definition', () => {
    expect(run(build([0], []), [], '0 -1 a')).toMatchInlineSnapshot(`
      "asked(-1, a) -1
      "
    `);
    expect(run(build([0], [{ name: 'a', rank: 1, target: { address: 5 } }]), [], '0 -1 a\n0 -1 b\n0 -1 A'))
      .toMatchInlineSnapshot(`
      "5
      asked(-1, b) -1
      asked(-1, A) -1
      "
    `);
  });

  test('a thousand names, found as a search through all finds them', () => {
    const definitions = Array.from({ length: 2000 }, (_, index): Definition => ({
      name: nameOf(index),
      rank: (index * 7) % 11,
      target: { address: index },
    }));
    const ranks = [0, 3, 9, 10];
    const questions = Array.from({ length: 1200 }, (_, index) => ({ entry: index % 4, name: nameOf(index) }));
    const expected = questions.map(({ entry, name }) => {
      const later = definitions
        .filter((definition) => definition.name === name && definition.rank > (ranks[entry] ?? 0))
        .sort((a, b) => a.rank - b.rank);
      const target = later[0]?.target as { address: number } | undefined;
      return target ? String(target.address) : `asked(-1, ${name}) -1`;
    });
    expect(
      run(build(ranks, definitions), [], questions.map(({ entry, name }) => `${entry} -1 ${name}`).join('\n'))
        .trimEnd()
        .split('\n'),
    ).toEqual(expected);
  });

  test('the dynamic linker is asked as if by the caller', () => {
    expect(run(build([0], small), ['real'])).toMatchInlineSnapshot(`
      "RTLD_DEFAULT found
      RTLD_NEXT found
      RTLD_NEXT of its own not found
      "
    `);
  });

  /** One of 1000 names, many of which begin like others, some with bytes above 127; each has two definitions. */
  function nameOf(index: number): string {
    const number = (index * 7919) % 1000;
    return (
      's' +
      '_'.repeat(number % 5) +
      (number % 3 === 0 ? 'name' : number % 3 === 1 ? 'na' : 'n\xe4') +
      number.toString(2 + (number % 7))
    );
  }
});

withGcc('ifuncJumps', () => {
  test('calls what the slot holds', () => {
    const path = programs.build(x86_64Shim.ifuncJumps, (of) => [of('slots'), of('slots') + 8], { sources: ['jump.c'] });
    expect(run(path)).toMatchInlineSnapshot(`
      "28.5 2520
      2520
      "
    `);
  });

  test('a slot out of reach is an error', () => {
    expect(() => x86_64Shim.ifuncJumps.write([0x1000 + 2 ** 31], 0x1000)).toThrow(
      'no jump from 0x1000 reaches the slot at 0x80001000',
    );
    expect(x86_64Shim.ifuncJumps.write([0x1000 + 2 ** 31 - 1], 0x1000).slice(24, 28)).toEqual(
      Uint8Array.of(0xff, 0xff, 0xff, 0x7f),
    );
  });
});

withGcc('threadLocals', () => {
  test('adds to what is of the program', () => {
    const path = programs.build(
      x86_64Shim.threadLocals,
      (of) => ({ slot: of('slot'), isFromThreadPointer: false, offset: 0x1_0000_0040 }),
      { sources: ['threadLocals.c'] },
    );
    expect(run(path)).toMatchInlineSnapshot(`
      "module 0: 0x18, asked
      module 1: 0x100000058, asked
      module 2: 0x18, asked
      module 3: 0x18, asked
      "
    `);
  });

  test('or counts from the thread pointer', () => {
    const path = programs.build(
      x86_64Shim.threadLocals,
      (of) => ({ slot: of('slot'), isFromThreadPointer: true, offset: -0x1_0000_0040 }),
      { sources: ['threadLocals.c'] },
    );
    expect(run(path)).toMatchInlineSnapshot(`
      "module 0: 0x18, asked
      module 1: 0xfffffffeffffffd8, not asked
      module 2: 0x18, asked
      module 3: 0x18, asked
      "
    `);
  });
});

withGcc('finisher', () => {
  test('finalisers before those of the first library that is named', () => {
    const wishes = (of: Addresses): FinisherWishes => ({
      debug: { slot: of('debug_slot'), libc: 'glibc' },
      base: 0,
      state: of('state'),
      names: ['libb.so', 'liba.so', 'libc.so'],
      functions: [{ address: of('first') }, { slot: of('slot') }],
    });
    const path = programs.build(x86_64Shim.finisher, wishes, { sources: ['finisher.c'] });
    expect(x86_64Shim.finisherState(3)).toBeLessThan(64 * 8);
    expect(run(path)).toMatchInlineSnapshot(`
      "as glibc has it: [ ] second first a a b
      in another order: [ ] second first b a a
      one of them odd: [ ] second first b a a
      no r_debug: [ second first ] a a b
      not our map: [ second first ] a a b
      program headers where l_real is: [ second first ] a a b
      none of the names: [ second first ] a a b
      "
    `);
  });
});

withGcc('auditGuard', () => {
  test('a variable of that name ends the program', () => {
    const path = programs.build(x86_64Shim.auditGuard, (of) => ({ stackEnd: of('slot') }), { sources: ['audit.c'] });
    const ended = (...environment: string[]): string => {
      const { status, stdout, stderr } = spawnSync('/usr/bin/env', ['-i', ...environment, path, 'LD_AUDIT=word'], {
        encoding: 'latin1',
      });
      return `${status} ${stdout}${stderr}`;
    };
    expect(
      [[], ['A=b', 'LD_AUDI=c', 'XLD_AUDIT=d', 'LD_AUDITS=e'], ['A=b', 'LD_AUDIT=c'], ['LD_AUDIT=']].map(
        (environment) => ended(...environment),
      ),
    ).toMatchInlineSnapshot(`
      [
        "0 not set
      ",
        "0 not set
      ",
        "127 ERROR: ld.so: object 'c' cannot be loaded as audit interface: cannot open shared object file; ignored.
      error while loading: LD_AUDIT is set, but a program with the C library inside can't be audited
      ",
        "127 error while loading: LD_AUDIT is set, but a program with the C library inside can't be audited
      ",
      ]
    `);
  });
});

withGcc('interpreterShim', () => {
  test('four values, and nothing else', () => {
    const path = programs.build(
      x86_64Shim.interpreterShim,
      (of) => ({
        headers: of('headers'),
        headerCount: 7,
        entry: of('program_entry'),
        base: of('interpreter_base'),
        interpreterEntry: of('entered'),
        debug: of('debug'),
        start: 0x9000,
      }),
      { sources: ['interpreter.c', 'enter.S'] },
    );
    expect(run(path)).toMatchInlineSnapshot(`
      "usual: 33=33 6=4096 3=headers 4=56 5=7 7=interpreter base 8=0 9=program entry 23=1 31=9 0=0; else kept; rsp kept; rdx 0
        headers: 6 3 1+ 1+ 2+ 4+ 0 -1
      no argument, no environment: 33=33 6=4096 3=headers 4=56 5=7 7=interpreter base 8=0 9=program entry 23=1 31=9 0=0; else kept; rsp kept; rdx 0
        headers: 6 3 1+ 1+ 2+ 4+ 0 -1
      many: 33=33 6=4096 3=headers 4=56 5=7 7=interpreter base 8=0 9=program entry 23=1 31=9 0=0; else kept; rsp kept; rdx 0
        headers: 6 3 1+ 1+ 2+ 4+ 0 -1
      few: 23=0 0=0; else kept; rsp kept; rdx 0
        headers: 6 3 2004318071 2004318071 2004318071 2004318071 2004318071 -1
      backwards: 9=program entry 7=interpreter base 5=7 3=headers 0=5; else kept; rsp kept; rdx 0
        headers: 6 3 1+ 1+ 2+ 4+ 7+ -1
      "
    `);
  });

  test('a program behind it, under ASLR', () => {
    // The static C library reads the headers.
    const path = programs.build(
      x86_64Shim.interpreterShim,
      (of) => ({
        headers: of('headers'),
        headerCount: of('e_phnum') + 4,
        entry: of('program_entry'),
        base: of('interpreter_base'),
        interpreterEntry: of('_start'),
        debug: of('debug'),
        start: 2 ** 40,
      }),
      { sources: ['inside.c'], flags: ['-static-pie', '-Wl,-e,piece'] },
    );
    expect(runMany(path, ['argument'])).toMatchInlineSnapshot(`
      "AT_PHDR 0 AT_PHNUM kept AT_ENTRY 0 AT_BASE 0 AT_SECURE 0 2 argument
      "
    `);
  });
});

describe('tables', () => {
  test('sizes need no addresses, and bytes depend on distances only', () => {
    const wishes = (base: number): StartWishes => ({
      debug: { slot: base + 8, libc: 'glibc' },
      base,
      oldDynamics: [base + 0x3000],
      names: ['liba.so', 'libb.so', 'liba.so'],
      relro: [{ address: base + 0x5000, size: 0x2000 }],
      pages: [0x1000, 0x1000],
    });
    const low = x86_64Shim.startInitialiser.write(wishes(0x10000), 0x40000);
    expect(x86_64Shim.startInitialiser.size(wishes(0))).toBe(low.length);
    expect(x86_64Shim.startInitialiser.write(wishes(0x10000 + 2 ** 40), 0x40000 + 2 ** 40)).toEqual(low);
  });
});
