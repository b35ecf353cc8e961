import { expect, it } from 'vitest'
import { LazyRequest } from '../../src/client/lazy-request.ts'

const url = 'https://gateway.example/v1/a?b=1'
/** What openapi-fetch always gives. */
const init = { method: 'POST', headers: new Headers() }
/** It has what a `Request` has, which its own type does not say. */
const shown = (given: Partial<ConstructorParameters<typeof LazyRequest>[1]>) =>
  new LazyRequest(url, { ...init, ...given }) as LazyRequest & Request

it.each<
  [
    string,
    { given: Parameters<typeof shown>[0]; want: [method: string, body: string, header: string | null] },
  ]
>([
  ['no body', { given: {}, want: ['POST', '', null] }],
  ['a text', { given: { method: 'PUT', body: '{"a":1}' }, want: ['PUT', '{"a":1}', null] }],
  ['headers as they are', { given: { headers: new Headers({ 'x-own': 'b' }) }, want: ['POST', '', 'b'] }],
])('is made of %s', async (_, { given, want }) => {
  const request = shown(given)
  expect([request.method, request.sentBody, request.headers.get('x-own')]).toEqual(want)
  expect(await request.clone().text()).toBe(want[1])
  expect(request.url).toBe(url)
})

it.each([
  ['bytes', new Uint8Array(2), 'a value of class Uint8Array'],
  ['a form', new URLSearchParams({ a: '1' }), 'a value of class URLSearchParams'],
  ['an object', { a: 1 } as unknown as BodyInit, 'a value of class Object'],
  ['a number', 0 as unknown as BodyInit, 'number'],
])('is made of no body that is %s: it could not be signed as it is sent', (_, body, what) => {
  expect(() => shown({ body })).toThrow(
    expect.objectContaining({
      name: 'ConfigurationError',
      option: 'bodySerializer',
      message: `bodySerializer must give text; it gave ${what}. Nothing was sent`,
    }),
  )
})

it('gives middleware what any request has, and ends with the signal of the caller', () => {
  const controller = new AbortController()
  const request = shown({ body: '{}', signal: controller.signal })
  expect(request.signal.aborted).toBe(false)
  expect(request.bodyUsed).toBe(false)
  expect(request.request).toBe(request.request)
  controller.abort()
  expect(request.signal.aborted).toBe(true)
  expect(request.callerSignal).toBe(controller.signal)
})
