import { cpSync, mkdtempSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'
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
  /** Takes a file away. */
  take(file: string): Promise<void>
}

/** The project's own contract. */
const ownSpec = join(projectFolder, 'spec')

/** @param source - the contract's folder; the project's own when left out */
export async function copySpec(source = ownSpec): Promise<SpecCopy> {
  const folder = await temporaryFolder()
  await cp(source, join(folder, 'spec'), { recursive: true })
  return specIn(folder, () => {})
}

/**
 * Copies the contract once for the tests of a file that change it with nothing but `write`, `replace` and `take`. After each
 * test it is put right again.
 *
 * @param source - the contract's folder; the project's own when left out
 * @returns what lends the copy to a test
 */
export function lendSpec(source = ownSpec): () => SpecCopy {
  const folder = mkdtempSync(join(tmpdir(), 'antom-contract-'))
  cpSync(source, join(folder, 'spec'), { recursive: true })
  afterAll(() => rm(folder, { recursive: true, force: true }))
  return () => {
    const changed = new Set<string>()
    onTestFinished(async () => {
      for (const file of changed) await restore(file, source, join(folder, 'spec'))
      await rm(join(folder, 'generated'), { recursive: true, force: true })
    })
    return specIn(folder, (file) => changed.add(file))
  }
}

async function restore(file: string, source: string, spec: string): Promise<void> {
  const original = await readFile(join(source, file)).catch(() => undefined)
  if (original === undefined) await rm(join(spec, file))
  else await writeFile(join(spec, file), original)
}

function specIn(folder: string, onChange: (file: string) => void): SpecCopy {
  const spec = join(folder, 'spec')
  return {
    spec,
    out: join(folder, 'generated'),
    async write(file, content) {
      onChange(file)
      await writeFile(join(spec, file), content)
    },
    async replace(file, from, to) {
      const content = await readFile(join(spec, file), 'utf8')
      if (!content.includes(from)) throw new Error(`${file} does not contain ${JSON.stringify(from)}.`)
      onChange(file)
      await writeFile(join(spec, file), content.replace(from, to))
    },
    async take(file) {
      onChange(file)
      await rm(join(spec, file))
    },
  }
}

/** An empty folder, removed when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'antom-contract-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}
