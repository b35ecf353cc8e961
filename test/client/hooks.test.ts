import { expect, it } from 'vitest'
import { redactHeaders } from '../../src/core/redact.ts'

const harmless = [
  'accept',
  'accept-encoding',
  'accept-language',
  'client-id',
  'content-length',
  'content-type',
  'request-time',
  'traceparent',
  'user-agent',
  'x-correlation-id',
  'x-request-id',
]

it.each(harmless.flatMap((name) => [name, name.toUpperCase()]))('a log may have the value of %s', (name) => {
  expect(redactHeaders({ [name]: 'value' })).toEqual({ [name]: 'value' })
})

it.each([
  'signature',
  'Agent-Token',
  'authorization',
  'Cookie',
  'x-api-key',
  '',
  'accept-',
  ' accept',
  'client-id2',
  'constructor',
])('a log has not the value of %j, only its name', (name) => {
  expect(redactHeaders({ accept: 'a', [name]: 'secret' })).toEqual({ accept: 'a', [name]: '[redacted]' })
})

it('a log has no header that is not there', () => {
  expect(redactHeaders({})).toEqual({})
})
