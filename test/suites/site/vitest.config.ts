import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('.', import.meta.url)),
    include: ['**/*.site.ts'],
    globalSetup: ['./setup.ts'],
    reporters: ['default', '../../support/summary-reporter.ts'],
    allowOnly: false,
    // A browser on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
})
