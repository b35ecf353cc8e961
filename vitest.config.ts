import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // As in tsconfig.json: examples import the package by its name.
  resolve: {
    alias: ['notifications', 'testing'].map((name) => ({
      find: `antom-contract/${name}`,
      replacement: fileURLToPath(new URL(`src/${name}/index.ts`, import.meta.url)),
    })),
  },
  test: {
    include: ['test/**/*.test.ts'],
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: 'tsconfig.json' },
    reporters: ['default', './test/support/summary-reporter.ts'],
    allowOnly: false,
    // Vitest leaves one core free by default, which is half of a small machine.
    maxWorkers: '100%',
    // Generating takes a second where the machine is calm, and some tests do so twice.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
