import { maxErrors } from './bounded-keywords.ts'
import { header } from './header.ts'

/**
 * The module of a message: AJV's validator, made safe for values that did not come from `JSON.parse`, such as an object
 * with a getter that throws.
 *
 * @param message - the name of its type
 * @param group - the name of the compiled module that has its validator
 */
export function messageModule(message: string, group: string): string {
  const name = `validate${message}`
  return `${header(`Validates a ${message}.`)}
import { ${name} as validate } from './compiled/${group}.js'

export function ${name}(data) {
  try {
    const valid = validate(data)
    const { errors } = validate
    ${name}.errors = errors?.length > ${maxErrors} ? errors.slice(0, ${maxErrors}) : errors
    return valid
  } catch {
    ${name}.errors = [{ instancePath: '', schemaPath: '#', keyword: 'readable', params: {}, message: 'must be readable' }]
    return false
  }
}
${name}.errors = null
`
}

/**
 * The type declaration of the module of a message.
 *
 * @param message - the name of its type
 * @param module - the name of its module
 */
export function validatorDeclaration(message: string, module: string): string {
  return `${header(`Validates a ${message}.`)}
import type { ${message} } from '../types.js'
import type { ValidationError } from './validation-error.js'

/**
 * Tells whether a value is a {@link ${message}} as the contract describes it. Takes anything, never throws and
 * never changes its input. Everything that is wrong is then in \`errors\`, up to ${maxErrors} errors.
 *
 * It says nothing about who sent the value: verify the signature first.
 *
 * @param data - anything, such as what \`JSON.parse\` gave
 * @returns whether it is a {@link ${message}}
 * @example
 * \`\`\`ts
 * import { describeError } from 'antom-contract'
 * import { validate${message} } from 'antom-contract/validators/${module}'
 *
 * const data: unknown = JSON.parse('{}')
 * if (!validate${message}(data)) {
 *   for (const error of validate${message}.errors ?? []) console.error(describeError(error)) // where, and what is wrong
 * }
 * \`\`\`
 */
export declare const validate${message}: {
  (data: unknown): data is ${message}
  /** What was wrong at the last call, in AJV's words and order; \`null\` when nothing was. */
  errors: ValidationError[] | null
}
`
}

/** The type declaration of a validator's errors. */
export const validationErrorDeclaration = `${header('What a validator found wrong.')}
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
