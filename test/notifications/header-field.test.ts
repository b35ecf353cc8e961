import { expect, it } from 'vitest'
import { headerField } from '../../src/notifications/header-field.ts'
import type { HeaderFields } from '../../src/notifications/index.ts'

/** What a runtime without the global class hands over. */
const polyfill = { get: (name: string) => (name === 'client-id' ? 'a' : null) }

it.each<[string, { given: HeaderFields; want: string }]>([
  ['as it is', { given: { 'client-id': 'a' }, want: 'a' }],
  ['in upper case', { given: { 'CLIENT-ID': 'a' }, want: 'a' }],
  ['beside others', { given: { 'request-id': 'b', 'client-id': 'a', 'client-ip': 'c' }, want: 'a' }],
  ['several times', { given: { 'client-id': ['a', 'b'] }, want: 'a,b' }],
  [
    'in several spellings',
    { given: { 'client-id': 'a', 'Client-Id': 'b', 'client-iD': ['c'] }, want: 'a,b,c' },
  ],
  ['in several spellings, one without a value', { given: { 'Client-Id': '', 'client-id': 'b' }, want: ',b' }],
  ['that is undefined', { given: { 'client-id': undefined }, want: '' }],
  ['that is missing', { given: {}, want: '' }],
  ['of Headers', { given: new Headers({ 'Client-Id': 'a' }), want: 'a' }],
  [
    'of Headers, several times',
    {
      given: new Headers([
        ['client-id', 'a'],
        ['client-id', 'b'],
      ]),
      want: 'a, b',
    },
  ],
  ['that Headers lack', { given: new Headers(), want: '' }],
  ['of another class of Headers', { given: polyfill as Headers, want: 'a' }], // all of it that is used
])('reads a field %s', (_name, { given, want }) => {
  expect(headerField(given, 'client-id')).toBe(want)
})
