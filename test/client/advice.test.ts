import { expect, it } from 'vitest'
import { captureResultCodes } from '../../generated/result-codes/capture.ts'
import { adviceFor } from '../../src/client/advice.ts'

it.each<[string, { given: Parameters<typeof adviceFor>; want: string }]>([
  [
    'a code of the call',
    { given: ['capture', 'F', 'AUTH_EXPIRED'], want: captureResultCodes.AUTH_EXPIRED.advice },
  ],
  ['a code of any call, where the call is not known', { given: [undefined, 'S', 'SUCCESS'], want: 'done' }],
  ['an operation that is not in the contract', { given: ['refund', 'U', 'NEW_CODE'], want: 'inquire' }],
  ['a failure that nothing is said about', { given: ['pay', 'F', 'NEW_CODE'], want: 'contact-support' }],
  ['a success that came as a failure', { given: ['pay', 'F', 'SUCCESS'], want: 'contact-support' }],
  ['a name that every object has', { given: ['pay', 'U', 'constructor'], want: 'inquire' }],
])('advises on %s', (_, { given, want }) => {
  expect(adviceFor(...given)).toBe(want)
})
