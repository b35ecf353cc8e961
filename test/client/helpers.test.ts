import { describe, expect, it } from 'vitest'
import { type FinalStateEntry, finalStates } from '../../generated/final-states.ts'
import {
  assertNever,
  type FinalStateName,
  isConfigurationError,
  isContractError,
  isFinal,
} from '../../src/index.ts'

const states: Readonly<Record<string, FinalStateEntry>> = finalStates

describe('isFinal', () => {
  it.each(Object.entries(states))('knows the states of %s', (name, { states: final }) => {
    // The keys of the table that has the type.
    const of = (state: string | undefined) => isFinal(name as FinalStateName, state)
    expect(Object.keys(final).map(of)).toEqual(Object.keys(final).map(() => true))
    for (const open of ['NEVER_SEEN', 'constructor', '', undefined]) expect(of(open)).toBe(false)
  })

  it('refuses what cannot be waited for by name', () => {
    for (const name of ['nothing', 'constructor']) {
      try {
        isFinal(name as FinalStateName, 'SUCCESS') // plain JavaScript
        expect.unreachable()
      } catch (error) {
        expect(isConfigurationError(error) && error.message).toMatch(/^name must be one of payment, /)
      }
    }
  })
})

it('a value that nothing handles is an error that shows text alone, escaped', () => {
  for (const [value, shown] of [
    ['NEW\n', /NEW\\u\{a\}|NEW\\n/],
    [{ secret: 1 }, /Nothing handles object/],
  ] as const) {
    try {
      assertNever(value as never) // what the types exclude
    } catch (error) {
      expect(isContractError(error)).toBe(true)
      expect(String(error)).toMatch(shown)
      expect(String(error)).not.toMatch(/secret|\n/)
    }
  }
  expect.assertions(6)
})
