import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    coverage: { include: ['src/**/*.ts'], reporter: ['text-summary'], thresholds: { lines: 95 } },
  },
});
