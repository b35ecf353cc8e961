import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const root = join(import.meta.dirname, '../../..')

/**
 * The first test that fails ends a run, so the order decides how long a run takes: what failed for the last mutant
 * comes first, then what tests the folder of the mutant, and of that what takes least time.
 */
export class LikeliestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const context = this.ctx.getRootProject().getProvidedContext() as { activeMutant?: string } // provided by Stryker
    const folder = folderOf(context.activeMutant)
    const rank = ({ project, moduleId }: TestSpecification): number => {
      const key = `${project.name}:${relative(this.ctx.config.root, moduleId)}`
      const { failed, duration } = this.ctx.cache.getFileTestResults(key) ?? { failed: false, duration: 1000 }
      return failed
        ? 0
        : duration + (relative(join(root, 'test'), moduleId).split(sep)[0] === folder ? 0 : 1e9)
    }
    return [...files].sort((a, b) => rank(a) - rank(b))
  }
}

/** The folders of `src` that each mutant is in, by its number: Stryker has written the numbers into the sources. */
let folders: Map<string, string> | undefined

function folderOf(mutant: string | undefined): string | undefined {
  folders ??= new Map(
    ['client', 'inbox', 'notifications', 'signing'].flatMap((folder) =>
      readdirSync(join(root, 'src', folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .flatMap(({ parentPath, name }) =>
          [...readFileSync(join(parentPath, name), 'utf8').matchAll(/stryMutAct_\w+\("(\d+)"\)/g)].map(
            ([, number = '']): [string, string] => [number, folder],
          ),
        ),
    ),
  )
  return mutant === undefined ? undefined : folders.get(mutant)
}
