import { relative } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import project from '../../vitest.config.ts'

/** The first test that fails ends a run: what failed for the last mutant comes first, and then what takes least time. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project, moduleId }: TestSpecification) => {
      const key = `${project.name}:${relative(this.ctx.config.root, moduleId)}`
      const { failed, duration } = this.ctx.cache.getFileTestResults(key) ?? { failed: false, duration: 1000 }
      return failed ? -1 : duration
    }
    return [...files].sort((a, b) => rank(a) - rank(b))
  }
}

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
    setupFiles: ['test/mutation/count-hits.ts', 'test/mutation/load.ts'],
    sequence: { sequencer: QuickestFirst },
    // Several times what the longest of them takes; a mutant that lets one wait for ever should not do so for long.
    testTimeout: 15_000,
  },
})
