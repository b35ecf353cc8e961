import { inspect } from 'node:util'
import { expect } from 'vitest'
import { ConfigurationError, isConfigurationError } from '../../src/core/errors.ts'

/** Long enough not to occur by chance, short enough that any useful part of a key has one. */
const window = 8

/**
 * Calls the function, and expects a ConfigurationError for the option that says all the wanted things and shows
 * no part of what was given, however it is printed.
 */
export function expectRejection(
  call: () => unknown,
  { option, says, secret }: { option: string; says: readonly (string | RegExp)[]; secret: string },
): void {
  const error = thrownBy(call)
  expect(error).toBeInstanceOf(ConfigurationError)
  if (!isConfigurationError(error)) throw error
  expect(error.option).toBe(option)
  expect(error.message.startsWith(`${option} `)).toBe(true)
  for (const part of says) expect(error.message).toMatch(part)
  const prints = [
    error.message,
    String(error),
    error.stack ?? '',
    JSON.stringify(error),
    inspect(error, { depth: 9 }),
  ]
  const found = windowsOf(secret).filter((part) => prints.some((print) => print.includes(part)))
  expect(found, 'parts of the key that the error shows').toEqual([])
}

function thrownBy(call: () => unknown): unknown {
  try {
    call()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

/** Every part of the base64 in the text; not of armour lines, whose words messages may use. */
function windowsOf(secret: string): string[] {
  const digits = secret
    .replace(/THROW-AWAY.*\n|-+(?:BEGIN|END)[A-Z0-9 ]+-+|[\w-]+: .*/g, '')
    .replace(/\s/g, '')
  return Array.from({ length: Math.max(0, digits.length - window + 1) }, (_, start) =>
    digits.slice(start, start + window),
  )
}
