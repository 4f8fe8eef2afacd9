import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/projects/**', 'node_modules/**'],
    pool: 'threads',
  },
});
