import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { transform } from 'esbuild'
import { callsOf } from '../contract/calls.ts'
import type { JsonObject } from '../contract/json.ts'
import { compactCode } from './compact-code.ts'
import { formats } from './formats.ts'
import { header } from './header.ts'
import { MEMBERS_HELPER, membersKeyword } from './members-keyword.ts'
import { validationSchema } from './validation-schema.ts'

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
  for (const message of messages) {
    files.set(`validators/${moduleName(message)}.js`, await validatorModule(document, message))
    files.set(`validators/${moduleName(message)}.d.ts`, validatorDeclaration(message))
  }
  files.set('validators/validation-error.d.ts', VALIDATION_ERROR)
  files.set('validators/index.js', indexModule(messages))
  files.set('validators/index.d.ts', indexModule(messages, true))
  return files
}

async function validatorModule(document: JsonObject, message: string): Promise<string> {
  const ajv = new Ajv({
    strict: true,
    // Linted against the standard already.
    validateSchema: false,
    meta: false,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    inlineRefs: false,
    keywords: [membersKeyword],
    code: { source: true, esm: true, lines: true, optimize: 2 },
    formats,
  })
  const compiled = selfContained(
    standalone.default(ajv, ajv.compile(validationSchema(document, message))),
    message,
  )
  const { code } = await transform(compiled, {
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    treeShaking: true,
    legalComments: 'none',
  })
  return `${header(`Validates a ${message}.`)}\n${code}`
}

/** AJV's module as one that needs nothing, and that does not throw whatever it is given: not for a getter that does. */
function selfContained(code: string, message: string): string {
  const name = `validate${message}`
  const body = compactCode(code)
    .replace(/^"use strict";/, '')
    .replace(/^export default .*$/m, '')
    .replace(/^export const validate = (\w+);?$/m, 'const check = $1;')
  const left = /\brequire\s*\(|\bimport\b|\beval\b|new Function|\bparentData\b|\brootData\b/.exec(body)
  if (left) {
    throw new Error(
      `The validator of ${message} would need "${left[0]}" at run time. Use a format or keyword without it.`,
    )
  }
  return `${body}
${body.includes('wrongMember(') ? MEMBERS_HELPER : ''}
export function ${name}(data) {
  try {
    const valid = check(data);
    ${name}.errors = check.errors;
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
 * never changes its input. Stops at the first error.
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
  message?: string
}
`

function indexModule(messages: readonly string[], declaration = false): string {
  const exports = messages.map((name) => `export { validate${name} } from './${moduleName(name)}.js'`)
  if (declaration) exports.push(`export type { ValidationError } from './validation-error.js'`)
  return `${header('Every validator. Import one module instead where size matters.')}\n${exports.join('\n')}\n`
}
