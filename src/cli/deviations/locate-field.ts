import {
  type FieldLocation,
  schemaFiles,
  schemaLocations,
  type TypeLocation,
} from '../../../generated/schema-locations.ts'

/** Where the contract describes a field, or what should hold it. */
export interface ContractPlace {
  /** Path in the project's repository. */
  readonly file: string
  readonly line: number
  /** Whether the contract has the field itself; otherwise it is the place of the nearest thing around it. */
  readonly isField: boolean
}

/**
 * Finds where the contract describes a field of a message.
 *
 * @param schema - the name of the message's type
 * @param pointer - of the field, as a JSON Pointer; `*` and numbers stand for the items of a list
 * @returns `undefined` for a type that is no message of this version of the contract
 */
export function locateField(schema: string, pointer: string): ContractPlace | undefined {
  let type = typeNamed(schema)
  if (type === undefined) return undefined
  let place = placeOf(type.at, pointer === '')
  for (const segment of pointer.split('/').slice(1)) {
    if (/^(\d+|\*)$/.test(segment)) continue
    const name = segment.replaceAll('~1', '/').replaceAll('~0', '~')
    const field: FieldLocation | undefined =
      type !== undefined && Object.hasOwn(type.fields, name) ? type.fields[name] : undefined
    // What it is in is where it would have to be added.
    if (field === undefined)
      return { ...(type === undefined ? place : placeOf(type.at, false)), isField: false }
    place = placeOf(field, true)
    type = field[2] === undefined ? undefined : typeNamed(field[2])
  }
  return place
}

function typeNamed(name: string): TypeLocation | undefined {
  return Object.hasOwn(schemaLocations, name) ? schemaLocations[name] : undefined
}

function placeOf([file, line]: readonly [number, number, ...unknown[]], isField: boolean): ContractPlace {
  return { file: `spec/${schemaFiles[file] ?? ''}`, line, isField }
}
