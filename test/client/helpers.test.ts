import { describe, expect, it } from 'vitest'
import { operationPaths } from '../../generated/endpoints.ts'
import { type FinalStateEntry, finalStates } from '../../generated/final-states.ts'
import {
  assertNever,
  type FinalStateName,
  hasCode,
  isConfigurationError,
  isContractError,
  type Outcome,
} from '../../src/index.ts'

import { isFinal, knownCode, type ResultCodeTable, resultCodes } from '../../src/result-codes/index.ts'

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

describe('hasCode', () => {
  const codeOf = (code: string) => ({ code }) as Pick<Outcome<'refund'>, 'code'>

  it('is true for each of the codes alone', () => {
    const found = ['REFUND_WINDOW_EXCEED', 'SUCCESS', 'PROCESS_FAIL', 'NEW', '', 'constructor'].filter(
      (code) => hasCode(codeOf(code), 'REFUND_WINDOW_EXCEED', 'SUCCESS'),
    )
    expect(found).toEqual(['REFUND_WINDOW_EXCEED', 'SUCCESS'])
  })
})

describe('knownCode', () => {
  const tables = Object.entries(resultCodes)
  const gateway = Object.keys(resultCodes.gateway)

  it.each(tables)('gives the codes of %s, and those of the gateway where it is called', (name, rows) => {
    // The keys of the table that has the type.
    const of = (code: string) => knownCode(name as ResultCodeTable, code)
    for (const code of Object.keys(rows)) expect(of(code)).toBe(code)
    const isCalled = Object.hasOwn(operationPaths, name) || name === 'gateway'
    for (const code of gateway) expect(of(code)).toBe(isCalled || code in rows ? code : undefined)
    for (const code of ['A_CODE_OF_NEXT_YEAR', 'constructor', '__proto__', ''])
      expect(of(code)).toBeUndefined()
  })

  it('gives nothing without a code, and of what has no codes', () => {
    expect(knownCode('refund', undefined)).toBeUndefined()
    for (const name of ['nothing', 'constructor', '__proto__'])
      expect(knownCode(name as ResultCodeTable, 'SUCCESS')).toBeUndefined() // plain JavaScript
  })
})
