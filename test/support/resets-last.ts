import { readFileSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Runs the files that reset modules after all others: these share what is loaded, contracts and parsed sources among
 * it, and would have to load it again.
 */
export default class ResetsLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const resetting = new Set(
      sorted.filter(({ moduleId }) => /resetModules|withExampleEvents/.test(readFileSync(moduleId, 'utf8'))),
    )
    return [...sorted.filter((file) => !resetting.has(file)), ...resetting]
  }
}
