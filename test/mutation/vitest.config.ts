import { defineConfig } from 'vitest/config'
import project from '../../vitest.config.ts'

/**
 * The tests that have to notice a mutant: those of what is mutated, without the ones that generate, bundle or
 * compile, which see the project's files rather than the mutant.
 */
export default defineConfig({
  ...project,
  test: {
    ...project.test,
    include: ['test/{signing,notifications,client}/*.test.ts'],
    exclude: ['test/client/{bundle-size,new-operation}.test.ts', 'test/notifications/bundle.test.ts'],
    typecheck: { enabled: false },
    reporters: [],
    setupFiles: ['test/mutation/load.ts'],
  },
})
