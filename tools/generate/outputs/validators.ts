import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { transform } from 'esbuild'
import { formats } from '../../contract/formats.ts'
import type { JsonObject } from '../../contract/json.ts'
import type { ContractModel } from '../../contract/model.ts'
import { addBoundedKeywords } from '../bounded-keywords.ts'
import { type CompiledCache, noCache } from '../compiled-cache.ts'
import { header } from '../header.ts'
import { addLengthKeywords } from '../max-length-keyword.ts'
import { uncompilable } from '../uncompilable-schema.ts'
import { validationSchemas } from '../validation-schema.ts'
import { messageModule, validationErrorDeclaration, validatorDeclaration } from '../validator-modules.ts'

/** `capture-notification` for `CaptureNotification`. */
export function moduleName(message: string): string {
  return message
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase()
}

/**
 * The messages that are compiled together, by the name of their module. What is loaded together is in one module, where
 * a type that several messages use is there once: the notifications of a family, since a receiver that gets one of them
 * soon gets the others. Every other message has a module of its own, so that a change of it changes no other.
 */
export function validatorGroups({ notifications, messages }: ContractModel): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  const grouped = new Set<string>()
  const add = (group: string, message: string) => {
    if (grouped.has(message)) return
    grouped.add(message)
    groups.set(group, [...(groups.get(group) ?? []), message])
  }
  for (const { request, family } of notifications) {
    add(family === undefined ? 'notifications' : `${family}-notifications`, request)
  }
  for (const message of messages) add(moduleName(message), message)
  return groups
}

/** Path of the compiled module of a group, below `generated/`. */
export function compiledPath(group: string): string {
  return `validators/compiled/${group}.js`
}

/**
 * The compiled modules, a module and a type declaration for each message, and an index of all.
 *
 * @param model - the contract
 * @param cache - where compiled modules are kept; nowhere when left out
 * @throws UncompilableSchema when the contract has a type of which no validator can be made
 */
export async function generateValidators(
  model: ContractModel,
  cache: CompiledCache = noCache,
): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  // esbuild works in a process of its own: it formats one module while the next one is compiled.
  const compiled = await Promise.all(
    [...validatorGroups(model)].map(async ([group, messages]) => {
      const schemas = [...validationSchemas(model.document, messages)]
      const source = JSON.stringify([messages, schemas])
      const known = cache.get(source)
      if (known !== undefined) return { group, messages, code: known }
      const code = await compiledModule(messages, schemas)
      cache.set(source, code)
      return { group, messages, code }
    }),
  )
  for (const { group, messages, code } of compiled) {
    files.set(compiledPath(group), code)
    for (const message of messages) {
      files.set(`validators/${moduleName(message)}.js`, messageModule(message, group))
      files.set(`validators/${moduleName(message)}.d.ts`, validatorDeclaration(message, moduleName(message)))
    }
  }
  files.set('validators/validation-error.d.ts', validationErrorDeclaration)
  files.set('validators/index.js', indexModule(model.messages))
  files.set('validators/index.d.ts', indexModule(model.messages, true))
  return files
}

/** What a test changes of the AJV that compiles the validators. */
export interface AjvVariant {
  /** Whether it can print what it compiles. */
  readonly source?: boolean
  readonly allErrors?: boolean
}

/**
 * An AJV with the options that the validators are compiled with.
 *
 * @param variant - what is different; nothing for the validators themselves
 */
export function createAjv({ source = true, allErrors = true }: AjvVariant = {}): Ajv {
  return new Ajv({
    strict: true,
    // Linted against the standard already.
    validateSchema: false,
    meta: false,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    // A type that is used often is a function: inlined, the code of all messages would be half as large again.
    inlineRefs: false,
    allErrors,
    code: { source, esm: true, lines: true },
    formats,
  })
}

function createCompiler(): Ajv {
  const ajv = createAjv()
  addLengthKeywords(ajv)
  addBoundedKeywords(ajv)
  return ajv
}

/** @throws UncompilableSchema with the type of which no code can be made */
async function compiledModule(
  messages: readonly string[],
  schemas: readonly (readonly [name: string, schema: JsonObject])[],
): Promise<string> {
  try {
    return await formatModule(`Compiled by AJV: ${messages.join(', ')}.`, compile(messages, schemas))
  } catch (error) {
    throw uncompilable(schemas, createCompiler, error)
  }
}

/**
 * AJV's standalone code for messages, as AJV prints it. AJV numbers its functions through everything that one instance
 * compiles; with an instance for each module, a change of one message changes no other module.
 */
function compile(
  messages: readonly string[],
  schemas: readonly (readonly [name: string, schema: JsonObject])[],
): string {
  const ajv = createCompiler()
  for (const [name, schema] of schemas) ajv.addSchema(schema, name)
  const exported = Object.fromEntries(messages.map((message) => [`validate${message}`, message]))
  const code = standalone.default(ajv, exported)
  const needed = /^const \w+ = require\(.*$/m.exec(code)
  if (needed) {
    throw new Error(
      `The validator of ${messages.join(', ')} would need "${needed[0]}" at run time. Use a format or keyword without it.`,
    )
  }
  return code
}

async function formatModule(title: string, compiled: string): Promise<string> {
  const formatted = await transform(compiled, {
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    treeShaking: true,
    minifySyntax: true,
    legalComments: 'none',
  })
  return `${header(title)}\n${formatted.code}`
}

function indexModule(messages: readonly string[], declaration = false): string {
  const exports = messages.map((name) => `export { validate${name} } from './${moduleName(name)}.js'`)
  if (declaration) exports.push(`export type { ValidationError } from './validation-error.js'`)
  return `${header('Every validator. Import one module instead where size matters.')}\n${exports.join('\n')}\n`
}
