import { checkNumber } from '../core/check-options.ts'

/**
 * How many records a program asks for.
 *
 * @param count - what it gave; 50 when left out
 * @throws {ConfigurationError} for what is no number from 0
 */
export function countOf(count: unknown = 50): number {
  return checkNumber('count', count, 0, Number.POSITIVE_INFINITY, 'number')
}
