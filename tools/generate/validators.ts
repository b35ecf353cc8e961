import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { transform } from 'esbuild'
import { callsOf } from '../contract/calls.ts'
import type { JsonObject } from '../contract/json.ts'
import { compactCode, verdictCode } from './compact-code.ts'
import { conditionKeyword } from './condition-keyword.ts'
import { formats } from './formats.ts'
import { header } from './header.ts'
import { MEMBERS_HELPER, MEMBERS_VERDICT_HELPER, membersKeyword } from './members-keyword.ts'
import { validationSchemas } from './validation-schema.ts'

/** The messages that get a validator: what is sent and received by every call. */
export function messagesOf(document: JsonObject): string[] {
  return [...new Set(callsOf(document).flatMap((call) => [call.request, call.response]))].sort()
}

/** `capture-notification` for `CaptureNotification`. */
export function moduleName(message: string): string {
  return message
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase()
}

/** One self-contained module a message, its type declaration, and an index of all. */
export async function generateValidators(document: JsonObject): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  const messages = messagesOf(document)
  // esbuild works in a process of its own: it formats one module while the next one is compiled.
  const codeOf = compile(document, messages)
  const modules = await Promise.all(
    messages.map(async (message) => [message, await validatorModule(message, codeOf(message))] as const),
  )
  // A receiver has all notifications at once: in one module, what they have in common is there once, however small.
  const notifications = callsOf(document).filter(({ kind }) => kind === 'notification')
  const received = [...new Set(notifications.map(({ request }) => request))]
  files.set(
    'validators/notification-verdicts.js',
    await verdictModule(received, compile(document, received, 0)(...received)),
  )
  files.set('validators/notification-verdicts.d.ts', verdictDeclaration(received))
  for (const [message, module] of modules) {
    files.set(`validators/${moduleName(message)}.js`, module)
    files.set(`validators/${moduleName(message)}.d.ts`, validatorDeclaration(message))
  }
  files.set('validators/validation-error.d.ts', VALIDATION_ERROR)
  files.set('validators/index.js', indexModule(messages))
  files.set('validators/index.d.ts', indexModule(messages, true))
  return files
}

/** Compiles every message with one AJV, so that a type that several use is compiled once. */
function compile(
  document: JsonObject,
  messages: readonly string[],
  inlineUpTo?: number,
): (...messages: string[]) => string {
  const ajv = new Ajv({
    strict: true,
    // Linted against the standard already.
    validateSchema: false,
    meta: false,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    inlineRefs: false,
    keywords: [membersKeyword, conditionKeyword],
    code: { source: true, esm: true, lines: true },
    formats,
  })
  const schemas = validationSchemas(document, messages, inlineUpTo)
  for (const [name, schema] of schemas) ajv.addSchema(schema, name)
  const validatorOf = (name: string) => {
    const validate = ajv.getSchema(name)
    if (!validate) throw new Error(`The contract has no schema named ${name}.`)
    return validate
  }
  const names = new Map(
    [...schemas.keys()].map((type) => [`${validatorOf(type).source?.validateName}`, `check${type}`]),
  )
  return (...wanted) => {
    const exported = Object.fromEntries(wanted.map((message) => [`validate${message}`, message]))
    return withStableNames(
      standalone.default(ajv, wanted.length > 1 ? exported : validatorOf(`${wanted}`)),
      names,
    )
  }
}

/**
 * AJV numbers functions and constants across all messages, so that a change to one would show in each. Here functions
 * are named after their type, and constants are numbered within the module.
 */
function withStableNames(code: string, types: ReadonlyMap<string, string>): string {
  const numbers = new Map<string, number>()
  return code
    .replace(/\bvalidate\d+\b/g, (name) => types.get(name) ?? name)
    .replace(/\b(formats|pattern|schema)\d+\b/g, (name, kind: string) => {
      if (!numbers.has(name))
        numbers.set(name, [...numbers.keys()].filter((one) => one.startsWith(kind)).length)
      return `${kind}${numbers.get(name)}`
    })
}

async function validatorModule(message: string, code: string): Promise<string> {
  return formatModule(`Validates a ${message}.`, selfContained(code, [message]))
}

async function verdictModule(messages: readonly string[], code: string): Promise<string> {
  const body = ownModule(verdictCode(code), messages)
  const helper = body.includes('hasWrongMember(') ? MEMBERS_VERDICT_HELPER : ''
  const exported = messages.map((message) => `check${message} as is${message}`)
  return formatModule(
    'Decides about every notification as its validator does, without words for what is wrong.',
    `${body}\n${helper}\nexport { ${exported.join(', ')} };\n`,
    // What is left of AJV's code once its words are gone is full of blocks with nothing around them.
    true,
  )
}

function verdictDeclaration(messages: readonly string[]): string {
  const imported = `import type { ${messages.join(', ')} } from '../types.js'`
  const declared = messages.map(
    (message) => `
/**
 * Tells whether what \`JSON.parse\` gave is a {@link ${message}} as the contract describes it. Its validator tells
 * what is wrong with one that is not.
 */
export declare function is${message}(data: unknown): data is ${message}
`,
  )
  return `${header('Decides about every notification.')}\n${imported}\n${declared.join('')}`
}

async function formatModule(title: string, compiled: string, minifySyntax = false): Promise<string> {
  const formatted = await transform(compiled, {
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    treeShaking: true,
    minifySyntax,
    legalComments: 'none',
  })
  return `${header(title)}\n${formatted.code}`
}

/** AJV's module as one that needs nothing, and that does not throw whatever it is given: not for a getter that does. */
function selfContained(code: string, messages: readonly string[]): string {
  const body = ownModule(compactCode(code), messages)
  return `${body}
${body.includes('wrongMember(') ? MEMBERS_HELPER : ''}
${messages.map(guarded).join('')}`
}

/** What AJV made of messages without its exports, and sure to need nothing. */
function ownModule(code: string, messages: readonly string[]): string {
  const body = code
    .replace(/^"use strict";/, '')
    .replace(/^export default .*$/m, '')
    .replace(/^export const validate.* = .*$/gm, '')
  const left = leftToImport(body)
  if (left) {
    throw new Error(
      `The validator of ${messages} would need "${left}" at run time. Use a format or keyword without it.`,
    )
  }
  return body
}

/** What a module would need at run time and has not. */
function leftToImport(body: string): string | undefined {
  const forbidden =
    /\brequire\s*\(|\bimport\b|\beval\b|new Function|\bparentData\b|\brootData\b|\bvalidate\d+\b/.exec(body)
  const declared = new Set([...body.matchAll(/\bconst (func\d+)\b/g)].map(([, name]) => name))
  const called = [...body.matchAll(/\bfunc\d+\b/g)].map(([name]) => name)
  return forbidden?.[0] ?? called.find((name) => !declared.has(name))
}

function guarded(message: string): string {
  const name = `validate${message}`
  return `
export function ${name}(data) {
  try {
    const valid = check${message}(data);
    ${name}.errors = check${message}.errors;
    return valid;
  } catch {
    ${name}.errors = [{ instancePath: "", schemaPath: "#", keyword: "readable", params: {}, message: "must be readable" }];
    return false;
  }
}
${name}.errors = null;
`
}

function validatorDeclaration(message: string): string {
  return `${header(`Validates a ${message}.`)}
import type { ${message} } from '../types.js'
import type { ValidationError } from './validation-error.js'

/**
 * Tells whether a value is a {@link ${message}} as the contract describes it. Takes anything, never throws and
 * never changes its input. Stops at the first error, which is then in \`errors\`.
 *
 * It says nothing about who sent the value: verify the signature first.
 *
 * @param data - anything, such as what \`JSON.parse\` gave
 * @returns whether it is a {@link ${message}}
 * @example
 * \`\`\`ts
 * import { describeError } from 'antom-contract'
 * import { validate${message} } from 'antom-contract/validators/${moduleName(message)}'
 *
 * const data: unknown = JSON.parse('{}')
 * if (!validate${message}(data)) {
 *   const error = validate${message}.errors?.[0]
 *   if (error) console.error(describeError(error)) // where, and what is wrong
 * }
 * \`\`\`
 */
export declare const validate${message}: {
  (data: unknown): data is ${message}
  /** What was wrong at the last call; \`null\` when nothing was. */
  errors: ValidationError[] | null
}
`
}

const VALIDATION_ERROR = `${header('What a validator found wrong.')}
/** An error as AJV reports it. */
export interface ValidationError {
  /** JSON Pointer (RFC 6901) of the value that is wrong; for a missing or unknown field, of the object around it. */
  instancePath: string
  /** Where in the schema the broken rule stands. */
  schemaPath: string
  /** The rule: \`required\`, \`maxLength\`, \`pattern\`, ... */
  keyword: string
  /** Its details, such as \`missingProperty\` or \`limit\`. */
  params: Record<string, unknown>
  /** What the rule asks for, in English. */
  message?: string
}
`

function indexModule(messages: readonly string[], declaration = false): string {
  const exports = messages.map((name) => `export { validate${name} } from './${moduleName(name)}.js'`)
  if (declaration) exports.push(`export type { ValidationError } from './validation-error.js'`)
  return `${header('Every validator. Import one module instead where size matters.')}\n${exports.join('\n')}\n`
}
