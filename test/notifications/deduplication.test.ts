import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMemoryInbox } from '../../src/notifications/index.ts'
import { createNotificationReader } from '../../src/notifications/read-notification.ts'
import { createTestNotification } from '../../src/testing/index.ts'
import { antom, clientId, signed, watch } from './fixture.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

/** Gives the key of a notification, as a receiver of this client id makes it. */
async function keyOf(message: object | string, id = clientId): Promise<string> {
  const text = typeof message === 'string' ? message : JSON.stringify(message)
  return (await createNotificationReader(id, false)(bytes(text))).key
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const capture = createTestNotification('CAPTURE_RESULT')
const payment = createTestNotification('PAYMENT_RESULT')
const code = createTestNotification('AUTHORIZATION_AUTHCODE_CREATED')
const withStatus = (message: object, resultStatus: unknown) => ({
  ...message,
  result: { resultCode: 'X', resultMessage: 'x', resultStatus },
})

describe('a key', () => {
  it.each<[string, { given: object; want: unknown[] }]>([
    ['of a capture', { given: capture, want: [clientId, 'CAPTURE_RESULT', [capture.captureId, 'S']] }],
    [
      'of a payment, without a field that is optional',
      { given: payment, want: [clientId, 'PAYMENT_RESULT', [payment.paymentId, null, 'S']] },
    ],
    [
      'of a payment with a field that is null',
      {
        given: { ...payment, updateRequestId: null },
        want: [clientId, 'PAYMENT_RESULT', [payment.paymentId, null, 'S']],
      },
    ],
    [
      'with an id of 78 characters, which has 80 as JSON',
      {
        given: { ...capture, captureId: 'x'.repeat(78) },
        want: [clientId, 'CAPTURE_RESULT', ['x'.repeat(78), 'S']],
      },
    ],
    [
      'with an id of 79 characters',
      {
        given: { ...capture, captureId: 'x'.repeat(79) },
        want: [clientId, 'CAPTURE_RESULT', [{ sha256: sha256(`"${'x'.repeat(79)}"`) }, 'S']],
      },
    ],
    [
      'with the hash of a secret, however short, so that it can be stored and logged',
      {
        given: { ...code, authCode: 'c-1' },
        want: [
          clientId,
          'AUTHORIZATION_AUTHCODE_CREATED',
          [code.authState, { sha256: sha256('"c-1"') }, null, 'S'],
        ],
      },
    ],
    [
      'with the largest number that is exact',
      {
        given: { ...capture, captureId: 2 ** 53 - 1 },
        want: [clientId, 'CAPTURE_RESULT', [2 ** 53 - 1, 'S']],
      },
    ],
  ])('%s', async (_name, { given, want }) => {
    expect(JSON.parse(await keyOf(given))).toEqual(want)
  })

  it.each<[string, { given: object; type: string | null }]>([
    [
      'of an unknown kind',
      { given: { notifyType: 'NO_SUCH_RESULT', refundId: '1' }, type: 'NO_SUCH_RESULT' },
    ],
    ['of no kind', { given: { disputeId: '1' }, type: null }],
    ['of a kind that is no text', { given: { notifyType: 5 }, type: null }],
    ['without an id', { given: { ...capture, captureId: undefined }, type: 'CAPTURE_RESULT' }],
    ['with an empty id', { given: { ...capture, captureId: '' }, type: 'CAPTURE_RESULT' }],
    ['with an id that is null', { given: { ...capture, captureId: null }, type: 'CAPTURE_RESULT' }],
    ['with an id that is an object', { given: { ...capture, captureId: {} }, type: 'CAPTURE_RESULT' }],
    ['with an id that is true', { given: { ...capture, captureId: true }, type: 'CAPTURE_RESULT' }],
    ['with an id that is a fraction', { given: { ...capture, captureId: 0.5 }, type: 'CAPTURE_RESULT' }],
    // As numbers, two such ids can be one.
    ['with a number above 2^53', { given: { ...capture, captureId: 2 ** 53 }, type: 'CAPTURE_RESULT' }],
    ['without a result', { given: { ...capture, result: undefined }, type: 'CAPTURE_RESULT' }],
    ['with a result that is text', { given: { ...capture, result: 'S' }, type: 'CAPTURE_RESULT' }],
    ['with a status that is null', { given: withStatus(capture, null), type: 'CAPTURE_RESULT' }],
    [
      'with an optional id that is an object',
      { given: { ...payment, updateRequestId: {} }, type: 'PAYMENT_RESULT' },
    ],
  ])('%s is made of the bytes', async (_name, { given, type }) => {
    const text = JSON.stringify(given)
    expect(JSON.parse(await keyOf(text))).toEqual([clientId, type, sha256(text)])
  })

  it('is another for one payment that fails and then succeeds, so that both are handled', async () => {
    const { deliver, handled } = watch()
    for (const status of ['F', 'S', 'F', 'S']) {
      expect((await deliver(await signed(withStatus(payment, status)))).status).toBe(200)
    }
    expect(handled).toHaveLength(2)
  })

  it('is another for each client id, so that two share a store', async () => {
    const inbox = createMemoryInbox()
    const seen: string[] = []
    for (const id of [clientId, '5Y00000000000000']) {
      const { deliver } = watch({
        inbox,
        clientId: id,
        on: { CAPTURE_RESULT: () => seen.push(id) },
        antomPublicKey: antom.publicKey,
      })
      for (let sent = 0; sent < 2; sent++) await deliver(await signed(capture, { clientId: id }))
    }
    expect(seen).toEqual([clientId, '5Y00000000000000'])
  })
})

/** Text as ids are, and as no id should be: long, empty-looking, with quotes, brackets and halves of surrogate pairs. */
const id = fc.oneof(
  fc.string({ minLength: 1, maxLength: 100 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }),
  fc.constantFrom('"', '","', '],["', 'null', '\ud800', '\udc00', 'x'.repeat(78), 'x'.repeat(79)),
  fc.maxSafeInteger(),
)
const status = fc.constantFrom('S', 'F', 'U')
const kind = fc.constantFrom('PAYMENT_RESULT', 'PAYMENT_PENDING', 'UPDATE_AMOUNT_RESULT')
const fields = fc.record({
  clientId: fc.stringMatching(/^[!-~]{1,128}$/),
  kind,
  paymentId: id,
  updateRequestId: fc.option(id, { nil: undefined }),
  status,
})
type Fields = typeof fields extends fc.Arbitrary<infer Value> ? Value : never

const messageOf = ({ kind, paymentId, updateRequestId, status }: Fields, more: object = {}) => ({
  ...more,
  notifyType: kind,
  paymentId,
  updateRequestId,
  result: { resultStatus: status, resultCode: 'X', resultMessage: 'x' },
})
const keyOfFields = (given: Fields) => keyOf(messageOf(given), given.clientId)

describe('whatever the fields', () => {
  it('the keys of two notifications are equal only when all that tells them apart is', async () => {
    await fc.assert(
      fc.asyncProperty(fields, fields, async (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other)
        expect((await keyOfFields(one)) === (await keyOfFields(other))).toBe(same)
      }),
    )
  })

  it('one that differs makes another key', async () => {
    const field = fc.constantFrom('clientId', 'kind', 'paymentId', 'updateRequestId', 'status')
    await fc.assert(
      fc.asyncProperty(fields, fields, field, async (one, other, name) => {
        fc.pre(one[name] !== other[name])
        expect(await keyOfFields({ ...one, [name]: other[name] })).not.toBe(await keyOfFields(one))
      }),
    )
  })

  it('a repetition has the same key, with other whitespace, another order and other fields beside', async () => {
    const space = fc.stringMatching(/^[ \t\r\n]{0,3}$/)
    // A key that is refused in every body has no place here.
    const value = fc.jsonValue({ maxDepth: 2 }).filter((one) => !JSON.stringify(one).includes('__proto__'))
    const more = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), value)
    await fc.assert(
      fc.asyncProperty(
        fields,
        more,
        space,
        fc.integer({ min: 0, max: 4 }),
        async (given, beside, gap, indent) => {
          const { notifyType, result, paymentId, updateRequestId, ...rest } = messageOf(given, beside)
          const { resultStatus, ...others } = result
          const turned = {
            updateRequestId,
            ...rest,
            result: { ...others, resultStatus },
            paymentId,
            notifyType,
          }
          const text = `${gap}${JSON.stringify(turned, null, indent)}${gap}`
          expect(await keyOf(text, given.clientId)).toBe(await keyOfFields(given))
        },
      ),
    )
  })

  it('a key has at most 500 characters', async () => {
    const long = fc.record({
      clientId: fc.constant('"'.repeat(128)),
      kind,
      paymentId: fc.string({ unit: 'binary', minLength: 1, maxLength: 5000 }),
      updateRequestId: fc.string({ minLength: 1, maxLength: 5000 }),
      status,
    })
    await fc.assert(
      fc.asyncProperty(long, async (given) => {
        expect((await keyOfFields(given)).length).toBeLessThanOrEqual(500)
        const unknown = { ...messageOf(given), notifyType: given.paymentId }
        expect((await keyOf(unknown, given.clientId)).length).toBeLessThanOrEqual(500)
      }),
    )
  })
})
