import { expect, it } from 'vitest'
import { errorMessage } from '../../tools/terminal/error-message.ts'

it.each<[string, { given: unknown; want: string }]>([
  ['an error', { given: new TypeError('It is wrong.'), want: 'It is wrong.' }],
  ['a text', { given: 'no', want: 'no' }],
  ['nothing', { given: undefined, want: 'undefined' }],
])('says what was thrown: %s', (_, { given, want }) => {
  expect(errorMessage(given)).toBe(want)
})
