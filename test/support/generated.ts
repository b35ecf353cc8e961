import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type LoadedContract, loadContract, rootDocument } from '../../tools/contract/load.ts'
import { generate, type MakeTypes } from '../../tools/generate/generate.ts'
import { projectFolder } from './contract.ts'

const types = new Map<string, Promise<string>>()

const makeTypes: MakeTypes = async (document) => {
  // Imported only here: it brings TypeScript with it.
  const { generateTypes } = await import('../../tools/generate/outputs/types.ts')
  return generateTypes(document)
}

/** Makes the types of a contract, once for all tests that generate the same contract. */
export const typesOnce: MakeTypes = (document) => {
  const key = JSON.stringify(document)
  const made = types.get(key) ?? makeTypes(document)
  types.set(key, made)
  return made
}

/** The folder of the project's own contract. */
const ownSpec = join(projectFolder, 'spec')

let loaded: Promise<LoadedContract> | undefined

/** The project's own contract, loaded once for all tests that only read it. */
export function ownContract(): Promise<LoadedContract> {
  loaded ??= loadContract(rootDocument(ownSpec))
  return loaded
}

let made: Promise<ReadonlyMap<string, string>> | undefined

/** Everything that the project's contract generates, made once for all tests that only read it. */
export function generatedFromSpec(): Promise<ReadonlyMap<string, string>> {
  made ??= ownContract().then((contract) =>
    generate(ownSpec, undefined, typesOnce, { translations: 'any' }, contract),
  )
  return made
}

/** Stands in for making the types, which takes as long as all other steps, where a test is not about them. */
export const committedTypes: MakeTypes = () => readFile(join(projectFolder, 'generated/types.ts'), 'utf8')
