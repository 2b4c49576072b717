// How vitest finds and runs the tests. The editor tests (test/editor) have a runner of their own: they need a browser.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/editor/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Programs that are started may be late on a busy machine.
    retry: process.env['CI'] === 'true' ? 1 : 0,
    // By default one core is left idle. On the two that CI has that is half of them, and most tests wait for programs.
    maxWorkers: '100%',
    // The command line is started hundreds of times from its sources: compiled once, it takes a third of the time.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/elfsmith', import.meta.url)) },
  },
});
