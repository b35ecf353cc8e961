import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ValidationError } from '../../generated/validators/validation-error.js'
import type { Example } from '../../tools/contract/api-operations.ts'
import type { JsonObject } from '../../tools/contract/json.ts'
import { contractModel } from '../../tools/contract/model.ts'
import { moduleName } from '../../tools/generate/outputs/validators.ts'

/** The project's folder. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url))

/** The published document, as committed. */
export const openapi: JsonObject = JSON.parse(readFileSync(`${projectFolder}generated/openapi.json`, 'utf8'))

/** What it says. */
export const model = contractModel(openapi)

/** Every example of the contract. */
export const examples: readonly Example[] = model.calls.flatMap((call) => call.examples)

/** The messages that have a validator. */
export const messages: readonly string[] = model.messages

export interface Validator {
  (data: unknown): boolean
  errors: ValidationError[] | null
}

/** A generated validator, by the name of its message. */
export async function validatorOf(message: string): Promise<Validator> {
  const module = await import(`../../generated/validators/${moduleName(message)}.js`)
  return module[`validate${message}`]
}
