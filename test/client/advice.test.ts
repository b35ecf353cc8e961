import { expect, it } from 'vitest'
import { captureResultCodes } from '../../generated/result-codes/capture.ts'
import { adviceFor, resultCodeIn } from '../../src/client/advice.ts'

it.each<[string, { given: Parameters<typeof adviceFor>; want: string }]>([
  [
    'a code of the call',
    { given: ['capture', 'F', 'AUTH_EXPIRED'], want: captureResultCodes.AUTH_EXPIRED.advice },
  ],
  ['a code of any call, where the call is not known', { given: [undefined, 'S', 'SUCCESS'], want: 'done' }],
  ['an operation that is not in the contract', { given: ['nowhere', 'U', 'NEW_CODE'], want: 'inquire' }],
  ['a failure that nothing is said about', { given: ['pay', 'F', 'NEW_CODE'], want: 'contact-support' }],
  [
    'a failure that came undecided',
    { given: ['refund', 'U', 'MERCHANT_BALANCE_NOT_ENOUGH'], want: 'inquire' },
  ],
  [
    'what is undecided and came as a failure',
    { given: ['capture', 'F', 'UNKNOWN_EXCEPTION'], want: 'contact-support' },
  ],
  [
    'a failure of the call that is undecided elsewhere',
    { given: ['updateSubscription', 'U', 'REQUEST_TRAFFIC_EXCEED_LIMIT'], want: 'resend' },
  ],
  ['a success that came as a failure', { given: ['pay', 'F', 'SUCCESS'], want: 'contact-support' }],
  ['a name that every object has', { given: ['pay', 'U', 'constructor'], want: 'inquire' }],
])('advises on %s', (_, { given, want }) => {
  expect(adviceFor(...given)).toBe(want)
})

it.each([
  ['a table that the contract does not have', 'nowhere', 'SUCCESS'],
  ['a name that every object has, for a table', 'constructor', 'name'],
  ['a name that every object has, for a code', 'capture', 'constructor'],
  ['a code that the table does not have', 'capture', 'NO_SUCH_CODE'],
])('finds no result code by %s', (_, table, code) => {
  expect(resultCodeIn(table, code)).toBeUndefined()
})
