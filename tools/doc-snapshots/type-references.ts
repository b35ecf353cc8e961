import { dirname, relative } from 'node:path'
import { objectAt } from '../contract/json.ts'
import type { LoadedContract } from '../contract/load.ts'
import type { ReferenceTo } from './field-schema.ts'

/**
 * Finds the files of data types, as a file of the contract refers to them.
 *
 * @param file absolute path of the file that refers to them
 */
export async function typeReferences(contract: LoadedContract, file: string): Promise<ReferenceTo> {
  const names = Object.keys(objectAt(objectAt(contract.document, 'components'), 'schemas'))
  const files = await Promise.all(
    names.map(async (name): Promise<[string, string]> => {
      const place = await contract.resolve(['components', 'schemas', name])
      const path = relative(dirname(file), place.file).replaceAll('\\', '/')
      return [name, place.keys.length === 0 ? path : '']
    }),
  )
  const references = new Map(files.filter(([, path]) => path !== ''))
  return (type) => references.get(type)
}
