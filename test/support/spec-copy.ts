import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { projectFolder } from './contract.ts'

/** A copy of the contract that a test can change, gone when the test ends. */
export interface SpecCopy {
  /** The copy's folder, to be given as `--spec`. */
  readonly spec: string
  /** A folder beside it for what is generated. */
  readonly out: string
  write(file: string, content: string): Promise<void>
  /** Replaces a text that must be there. */
  replace(file: string, from: string, to: string): Promise<void>
}

export async function copySpec(): Promise<SpecCopy> {
  const folder = await temporaryFolder()
  const spec = join(folder, 'spec')
  await cp(join(projectFolder, 'spec'), spec, { recursive: true })
  return {
    spec,
    out: join(folder, 'generated'),
    async write(file, content) {
      await writeFile(join(spec, file), content)
    },
    async replace(file, from, to) {
      const content = await readFile(join(spec, file), 'utf8')
      if (!content.includes(from)) throw new Error(`${file} does not contain ${JSON.stringify(from)}.`)
      await writeFile(join(spec, file), content.replace(from, to))
    },
  }
}

/** An empty folder, removed when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'antom-contract-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}
