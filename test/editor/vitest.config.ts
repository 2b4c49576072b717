// How the tests in the real editor run: one after the other, patiently.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/editor/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 240_000,
    retry: process.env['CI'] === 'true' ? 2 : 0,
    // What is on the screen follows a little later than what was done.
    expect: { poll: { timeout: 15_000, interval: 100 } },
  },
});
