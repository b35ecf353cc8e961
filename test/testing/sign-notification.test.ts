import { expect, it } from 'vitest'
import { generateKeyPair, signNotification } from '../../src/testing/index.ts'

const { privateKey } = await generateKeyPair()
const options = { privateKey, clientId: 'C_1' }
const bytes = new TextEncoder().encode('{"a":1}')

it.each<[string, object | string]>([
  ['an object', { a: 1 }],
  ['text', '{"a":1}'],
  ['bytes', bytes],
  ['a part of a larger buffer', new Uint8Array([0, ...bytes, 0]).subarray(1, bytes.length + 1)],
  ['a Buffer', Buffer.from(bytes)],
  ['an ArrayBuffer', bytes.slice().buffer],
  ['a DataView', new DataView(bytes.slice().buffer)],
])('signs %s', async (_, payload) => {
  const { body } = await signNotification(payload, options)
  expect(new TextDecoder().decode(body)).toBe('{"a":1}')
})

it.each([undefined, () => {}, Symbol('x')])('refuses %o by name', async (payload) => {
  // As programs in JavaScript can.
  const given = payload as unknown as object
  await expect(signNotification(given, options)).rejects.toThrow(
    /payload must be an object, text or bytes; \w+ has no/,
  )
})

it('signs a copy, which the caller cannot change afterwards', async () => {
  const own = bytes.slice()
  const { body } = await signNotification(own, options)
  own.fill(0)
  expect(new TextDecoder().decode(body)).toBe('{"a":1}')
})
