// How the tests in the real editor run: one after the other, patiently.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/editor/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 240_000,
    retry: process.env['CI'] === 'true' ? 1 : 0,
  },
});
