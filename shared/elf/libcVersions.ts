// What symbols of glibc do otherwise from a version on: what a program gets that asks for an older one.

/** A row: symbols by a pattern of their names, the version that came, and what the older one does. */
export interface LibcMeaning {
  readonly symbols: RegExp;
  readonly since: string;
  readonly meaning: string;
  readonly source: string;
}

const row = (symbols: RegExp, since: string, meaning: string, source: string): LibcMeaning => ({
  symbols,
  since,
  meaning,
  source,
});

const moved = (library: string): string =>
  `before 2.34 it is in ${library}: add --add-needed ${library}, or an older glibc does not find it`;

// prettier-ignore
export const libcMeanings: readonly LibcMeaning[] = [
  row(/^__libc_start_main$/, '2.34', 'a glibc before 2.34 runs constructors only of a program whose start code passes __libc_csu_init, which one linked with 2.34 has not', 'glibc csu/libc-start.c, call_init and its version before 2.34'),
  row(/^(dlopen|dlsym|dlvsym|dlclose|dlerror|dladdr|dladdr1|dlinfo|dlmopen)$/, '2.34', moved('libdl.so.2'), 'glibc NEWS 2.34'),
  row(/^(pthread_|sem_|thrd_|mtx_|cnd_|tss_|__pthread_)/, '2.34', moved('libpthread.so.0'), 'glibc NEWS 2.34'),
  row(/^(aio_|lio_listio|mq_|shm_open|shm_unlink|timer_)/, '2.34', moved('librt.so.1'), 'glibc rt/aio_read.c, rt/shm_open.c, sysdeps/unix/sysv/linux/mq_open.c, timer_create.c: OTHER_SHLIB_COMPAT (librt, …)'),
  row(/^(openpty|forkpty|login|login_tty|logout|logwtmp)$/, '2.34', moved('libutil.so.1'), 'glibc NEWS 2.34'),
  row(/^(getaddrinfo_a|gai_(cancel|error|suspend))$/, '2.34', moved('libanl.so.1'), 'glibc NEWS 2.34'),
  row(/^clock_(gettime|settime|getres|nanosleep|getcpuclockid)$/, '2.17', 'before 2.17 it is in librt.so.1: add --add-needed librt.so.1', 'glibc NEWS 2.17'),
  row(/^memcpy$/, '2.14', 'the older one copies overlapping ranges as memmove does', 'glibc sysdeps/x86_64/multiarch/memmove-shlib-compat.h, memcpy.c'),
  row(/^(exp|exp2|log|log2|pow)$/, '2.29', 'the older one reports errors through the SVID handler (matherr, _LIB_VERSION)', 'glibc math/Versions, GLIBC_2.29'),
  row(/^(exp|exp2|log|log2|pow)f$/, '2.27', 'the older one reports errors through the SVID handler (matherr, _LIB_VERSION)', 'glibc math/Versions, GLIBC_2.27; NEWS 2.27'),
  row(/^fmodf?$/, '2.38', 'the older one reports errors through the SVID handler (matherr, _LIB_VERSION)', 'glibc math/Versions, GLIBC_2.38'),
  row(/^((acos|acosh|asin|atan2|atanh|cosh|lgamma|log10|remainder|sinh|sqrt|tgamma|[jy][01n])f|lgammaf_r|remainder)$/, '2.43', 'the older one reports errors through the SVID handler (matherr, _LIB_VERSION)', 'glibc math/Versions, GLIBC_2.43; NEWS 2.43'),
  row(/^u?fromfpx?[fl]?$/, '2.43', 'the older one returns an integer: code that was compiled for the newer one takes it for a floating-point number', 'glibc math/Versions, GLIBC_2.43'),
  row(/^lgamma[fl]?$/, '2.23', 'the older one writes the variable signgam, also where the program defines one of that name', 'glibc NEWS 2.23; math/Versions, GLIBC_2.23'),
  row(/^glob(64)?$/, '2.27', 'the older one does not call gl_lstat where the caller has functions of its own (GLOB_ALTDIRFUNC)', 'glibc posix/glob-lstat-compat.c'),
  row(/^posix_spawnp?$/, '2.15', 'the older one gives files that are no programs to /bin/sh', 'glibc posix/spawn.c, SPAWN_XFLAGS_TRY_SHELL'),
  row(/^quick_exit$/, '2.24', 'the older one runs destructors of thread-local variables', 'glibc stdlib/quick_exit.c'),
  row(/^pthread_cond_/, '2.3.2', 'the older one has condition variables of another form: all functions of a variable must be of one version', 'glibc nptl/old_pthread_cond_init.c'),
  row(/^sched_[gs]etaffinity$/, '2.3.4', 'the older one takes no size of the set', 'glibc sysdeps/unix/sysv/linux/sched_setaffinity.c'),
  row(/^realpath$/, '2.3', 'the older one needs room for the result and fails without', 'glibc stdlib/canonicalize.c, __old_realpath'),
  row(/^regexec$/, '2.3.4', 'the older one takes only REG_NOTBOL and REG_NOTEOL: other flags, such as REG_STARTEND, are ignored', 'glibc posix/regexec.c, __compat_regexec'),
];
