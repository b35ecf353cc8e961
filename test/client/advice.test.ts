import { describe, expect, it } from 'vitest'
import { adviceFor, resultCodeIn } from '../../src/client/advice.ts'

describe('a result code', () => {
  it.each([
    ['a table that the contract does not have', 'nowhere', 'SUCCESS'],
    ['a name that every object has, for a table', 'constructor', 'name'],
    ['a name that every object has, for a code', 'capture', 'constructor'],
    ['a code that the table does not have', 'capture', 'NO_SUCH_CODE'],
  ])('is not found by %s', (_, table, code) => {
    expect(resultCodeIn(table, code)).toBeUndefined()
  })

  it('is found where it is documented', () => {
    expect(resultCodeIn('capture', 'SUCCESS')).toMatchObject({ status: 'S', advice: 'done' })
  })
})

it.each([
  ['F', 'toString', 'contact-support'],
  ['U', '__proto__', 'inquire'],
  ['S', 'NO_SUCH_CODE', 'done'],
] as const)('what to do about %s with the unknown code %s is by the status', (status, code, want) => {
  expect(adviceFor('capture', status, code)).toBe(want)
  expect(adviceFor('nowhere', status, code)).toBe(want)
})
