import { defineConfig } from 'vitest/config'
import project from '../../../vitest.config.ts'
import { LikeliestFirst } from './likeliest-first.ts'

/**
 * The tests that have to notice a mutant: those of what is mutated, without the ones that generate, bundle or
 * compile, which see the project's files rather than the mutant.
 */
export default defineConfig({
  ...project,
  test: {
    ...project.test,
    include: ['test/{signing,notifications,client,inbox}/**/*.test.ts'],
    exclude: ['test/client/{bundle-size,new-operation}.test.ts', 'test/notifications/bundle.test.ts'],
    typecheck: { enabled: false },
    reporters: [],
    setupFiles: ['test/suites/mutation/before-each-file.ts', 'test/suites/mutation/load.ts'],
    sequence: { sequencer: LikeliestFirst },
    // Several times what the longest of them takes; a mutant that lets one wait for ever should not do so for long.
    testTimeout: 15_000,
  },
})
