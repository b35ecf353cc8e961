import { ConfigurationError } from '../core/errors.ts'

/** Where a number, a yes or no, or a null (which may have been NaN) can begin in JSON text. Text fields can look so too. */
const perhapsNative = /[:[,][-\dtfn]/

/**
 * Writes a request as JSON. Numbers and booleans, wherever they stand, become strings, as the API asks for; text is
 * never touched, also where it holds JSON itself.
 *
 * @param request - the request, as the contract has it
 * @returns what is sent and signed
 * @throws {ConfigurationError} `request` when it is not an object, or holds a number that cannot be written exactly
 *
 * @example
 * ```ts
 * requestBody({ isLastCapture: true }) // '{"isLastCapture":"true"}'
 * ```
 *
 * Source: https://docs.antom.com/ac/ams/capture
 */
export function requestBody(request: unknown): string {
  if (typeof request !== 'object' || request === null)
    throw unusable(`is ${request === null ? 'null' : `a ${typeof request}`}, not an object`)
  const text = write(request)
  // Most requests hold strings only, and a replacer takes several times as long.
  return text !== undefined && !perhapsNative.test(text) ? text : (write(request, asString) ?? '')
}

function write(request: object, replacer?: typeof asString): string | undefined {
  try {
    return JSON.stringify(request, replacer)
  } catch (error) {
    if (error instanceof ConfigurationError) throw error
    if (replacer === undefined) return undefined
    // The engine's message names fields at most; but a toJSON of the caller's can say anything.
    throw unusable('cannot be written as JSON (does it refer to itself?)')
  }
}

function asString(key: string, value: unknown): unknown {
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value)
  if (typeof value !== 'number') return value
  const text = String(value)
  // NaN, Infinity, and the notation with an exponent, which no field takes
  if (/[a-z]/i.test(text))
    throw unusable(
      `has a number at ${JSON.stringify(key)} that cannot be written in digits: give it as a string`,
    )
  return text
}

function unusable(problem: string): ConfigurationError {
  return new ConfigurationError(`The request ${problem}`, { option: 'request' })
}
