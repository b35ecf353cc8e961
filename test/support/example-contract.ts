import { join } from 'node:path'
import type { JsonObject } from '../../tools/contract/json.ts'
import { type LoadedContract, loadContract, rootDocument } from '../../tools/contract/load.ts'
import { publish } from '../../tools/contract/publish.ts'
import { generate, type MakeTypes } from '../../tools/generate/generate.ts'
import { projectFolder } from './contract.ts'

/**
 * The folder of a small contract of fictional calls that never changes, with translations and doc snapshots, for the
 * tests of what works on contracts. The project's own contract may grow without their knowing.
 */
export const exampleSpec = join(projectFolder, 'test/support/example-contract')

let loaded: Promise<LoadedContract> | undefined

/** That contract as loaded, once for all tests of a process. */
export function exampleContract(): Promise<LoadedContract> {
  loaded ??= loadContract(rootDocument(exampleSpec))
  return loaded
}

/** The document that is published of it. */
export async function exampleDocument(): Promise<JsonObject> {
  return publish((await exampleContract()).document)
}

/** Stands in for making the types, which takes longer than all other steps, where a test is not about them. */
export const noTypes: MakeTypes = async () => '// No types.\n'

let generated: Promise<ReadonlyMap<string, string>> | undefined

/** Everything that it generates except types, once for all tests of a process. */
export function generatedFromExample(): Promise<ReadonlyMap<string, string>> {
  generated ??= exampleContract().then((contract) =>
    generate(exampleSpec, undefined, noTypes, { translations: 'complete' }, contract),
  )
  return generated
}
