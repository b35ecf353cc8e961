import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const project = fileURLToPath(new URL('../../..', import.meta.url))

// As in the root's tsconfig.json: samples import the package by its name.
const alias = ['notifications', 'testing'].map((name) => ({
  find: `antom-contract/${name}`,
  replacement: `${project}/src/${name}/index.ts`,
}))

export default defineConfig({
  test: {
    root: project,
    reporters: ['default', './test/support/summary-reporter.ts'],
    allowOnly: false,
    // Vitest leaves one core free by default, which is half of a small machine. Each file has a browser of its own.
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'parts',
          root: project,
          include: ['test/suites/site/parts/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          root: project,
          include: ['test/suites/site/*.site.ts'],
          // Builds and serves the site, which the parts do without.
          globalSetup: ['test/suites/site/setup.ts'],
          // A browser on a busy machine.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
    coverage: {
      enabled: process.env.CI === 'true',
      provider: 'v8',
      include: ['tools/site/**/*.ts'],
      // Programs around tested functions, and what runs in the browser.
      exclude: [
        '**/node_modules/**',
        'tools/site/{,dev/}index.ts',
        'tools/site/install-packages.ts',
        'tools/site/assets/**',
        'tools/site/dev/page/**',
      ],
      reporter: ['text-summary'],
      reportOnFailure: true,
      thresholds: { lines: 95, statements: 95, functions: 95, branches: 90 },
    },
  },
})
