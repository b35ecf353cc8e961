import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ValidationError } from '../../generated/validators/validation-error.js'
import { type Example, examplesOf } from '../../tools/contract/api-operations.ts'
import type { JsonObject } from '../../tools/contract/json.ts'
import { messagesOf, moduleName } from '../../tools/generate/validators.ts'

/** The project's folder. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url))

/** The published document, as committed. */
export const openapi: JsonObject = JSON.parse(readFileSync(`${projectFolder}generated/openapi.json`, 'utf8'))

/** Every example of the contract. */
export const examples: readonly Example[] = examplesOf(openapi)

/** The messages that have a validator. */
export const messages: readonly string[] = messagesOf(openapi)

export interface Validator {
  (data: unknown): boolean
  errors: ValidationError[] | null
}

/** A generated validator, by the name of its message. */
export async function validatorOf(message: string): Promise<Validator> {
  const module = await import(`../../generated/validators/${moduleName(message)}.js`)
  return module[`validate${message}`]
}
