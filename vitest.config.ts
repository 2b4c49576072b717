// How vitest finds and runs the tests. The editor tests (test/editor) have a runner of their own: they need a browser.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/editor/**'],
    testTimeout: 20_000,
    hookTimeout: 120_000,
  },
});
