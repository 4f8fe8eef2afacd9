import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/projects/**', 'node_modules/**'],
    pool: 'threads',
    // Some tests start ESLint or tsc in processes of their own, on machines that have other things to do.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
