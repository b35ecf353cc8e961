import { expect, it } from 'vitest'
import { captureResultCodes } from '../../generated/result-codes/capture.ts'
import { resultCodeTables } from '../../generated/result-codes/tables.ts'
import { adviceFor, resultCodeIn } from '../../src/client/advice.ts'

it.each<[string, { given: Parameters<typeof adviceFor>; want: string }]>([
  [
    'a code of the call',
    { given: ['capture', 'F', 'AUTH_EXPIRED'], want: captureResultCodes.AUTH_EXPIRED.advice },
  ],
  ['a code of any call, where the call is not known', { given: [undefined, 'S', 'SUCCESS'], want: 'done' }],
  ['an operation that is not in the contract', { given: ['nowhere', 'U', 'NEW_CODE'], want: 'inquire' }],
  ['a failure that nothing is said about', { given: ['pay', 'F', 'NEW_CODE'], want: 'contact-support' }],
  ['a success that came as a failure', { given: ['pay', 'F', 'SUCCESS'], want: 'contact-support' }],
  ['a name that every object has', { given: ['pay', 'U', 'constructor'], want: 'inquire' }],
])('advises on %s', (_, { given, want }) => {
  expect(adviceFor(...given)).toBe(want)
})

/** What can be done about an outcome of each status. */
const possible = {
  S: ['done'],
  U: ['inquire', 'resend'],
  F: ['fix-request', 'new-request', 'ask-payer', 'contact-support'],
} as const

it('never advises on one status what is for another, whatever the contract says of a code', () => {
  const { gateway } = resultCodeTables
  for (const [table, rows] of Object.entries(resultCodeTables))
    for (const code of [...Object.keys(rows), ...Object.keys(gateway)])
      for (const status of ['S', 'F', 'U'] as const) {
        const advice = adviceFor(table, status, code)
        expect([table, code, possible[status]]).toEqual([table, code, expect.arrayContaining([advice])])
        // Where the call knows the code with another status alone, the gateway may know it with this one.
        const [own, common] = [resultCodeIn(table, code), resultCodeIn('gateway', code)]
        const row = own?.status === status ? own : common?.status === status ? common : undefined
        if (row) expect([table, code, advice]).toEqual([table, code, row.advice])
      }
})

it.each([
  ['a table that the contract does not have', 'nowhere', 'SUCCESS'],
  ['a name that every object has, for a table', 'constructor', 'name'],
  ['a name that every object has, for a code', 'capture', 'constructor'],
  ['a code that the table does not have', 'capture', 'NO_SUCH_CODE'],
])('finds no result code by %s', (_, table, code) => {
  expect(resultCodeIn(table, code)).toBeUndefined()
})
