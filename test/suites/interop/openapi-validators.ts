import { readFile } from 'node:fs/promises'
import { type Check, count, Rejected } from '../../support/outside/check.ts'
import { load, versionOf } from './peers.ts'

/** Validators of OpenAPI documents, none of which is the linter that the contract is written with. */
export function openapiValidators(document: string): Check[] {
  const check = (tool: string, validate: () => Promise<string>): Check => ({
    what: 'openapi.json',
    tool,
    version: versionOf(tool),
    run: validate,
  })
  return [
    check('@seriousme/openapi-schema-validator', () => seriousme(document)),
    check('@readme/openapi-parser', () => readme(document)),
    check('@scalar/openapi-parser', () => scalar(document)),
  ]
}

async function seriousme(document: string): Promise<string> {
  interface Module {
    Validator: new () => {
      version: string
      validate(path: string): Promise<{ valid: boolean; errors?: unknown }>
    }
  }
  const { Validator } = await load<Module>('@seriousme/openapi-schema-validator')
  const validator = new Validator()
  const { valid, errors } = await validator.validate(document)
  if (!valid) throw rejection(errors)
  return accepted(validator.version)
}

async function readme(document: string): Promise<string> {
  interface Module {
    validate(path: string): Promise<{ valid: boolean; errors?: unknown[]; warnings: unknown[] }>
  }
  const { validate } = await load<Module>('@readme/openapi-parser')
  const { valid, errors, warnings } = await validate(document)
  if (!valid || warnings.length > 0) throw rejection([...(errors ?? []), ...warnings])
  return accepted(await statedVersion(document))
}

async function scalar(document: string): Promise<string> {
  interface Module {
    validate(text: string): Promise<{ valid: boolean; version?: string; errors?: unknown[] }>
  }
  const { validate } = await load<Module>('@scalar/openapi-parser')
  const { valid, version, errors = [] } = await validate(await readFile(document, 'utf8'))
  if (!valid || errors.length > 0) throw rejection(errors)
  return accepted(version)
}

async function statedVersion(document: string): Promise<string> {
  const { openapi } = JSON.parse(await readFile(document, 'utf8'))
  return /^\d+\.\d+/.exec(String(openapi))?.[0] ?? String(openapi)
}

/** A validator that took the document for another version has not checked it. */
function accepted(version: string | undefined): string {
  if (version !== '3.1')
    throw new Rejected(`read as OpenAPI ${version}`, 'It was not checked as what it is, OpenAPI 3.1.')
  return 'valid OpenAPI 3.1'
}

function rejection(errors: unknown): Rejected {
  const list = Array.isArray(errors) ? errors : [errors]
  return new Rejected(count(list.length, 'problem'), list.map((error) => JSON.stringify(error)).join('\n'))
}
