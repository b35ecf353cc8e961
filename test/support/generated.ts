import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generate, type MakeTypes } from '../../tools/generate/generate.ts'
import { generateTypes } from '../../tools/generate/outputs/types.ts'
import { projectFolder } from './contract.ts'

const types = new Map<string, Promise<string>>()

/** Makes the types of a contract, once for all tests that generate the same contract. */
export const typesOnce: MakeTypes = (document) => {
  const key = JSON.stringify(document)
  const made = types.get(key) ?? generateTypes(document)
  types.set(key, made)
  return made
}

let made: Promise<ReadonlyMap<string, string>> | undefined

/** Everything that the project's contract generates, made once for all tests that only read it. */
export function generatedFromSpec(): Promise<ReadonlyMap<string, string>> {
  made ??= generate(join(projectFolder, 'spec'), undefined, typesOnce)
  return made
}

/** Stands in for making the types, which takes as long as all other steps, where a test is not about them. */
export const committedTypes: MakeTypes = () => readFile(join(projectFolder, 'generated/types.ts'), 'utf8')
