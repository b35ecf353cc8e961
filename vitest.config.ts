import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: 'tsconfig.json' },
    reporters: ['default', './test/support/summary-reporter.ts'],
    allowOnly: false,
    // Generating takes a second where the machine is calm, and some tests do so twice.
    testTimeout: 30_000,
  },
})
