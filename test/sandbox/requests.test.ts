import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contract } from '../../src/sandbox/contract.ts'
import { checkRequest, readRequest } from '../../src/sandbox/gateway/check-request.ts'
import type { GatewayEvent } from '../../src/sandbox/index.ts'
import { authorize, autoDebit, createMerchant, manualCard } from './merchant.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const validatePay = await contract.requestValidators.pay?.()

describe('null in a request', () => {
  it('is an absent field, at every depth', async () => {
    const merchant = await createMerchant()
    const answer = await merchant.pay({
      ...manualCard,
      paymentExpiryTime: null,
      paymentFactor: { ...manualCard.paymentFactor, isPaymentEvaluation: null },
      order: { ...autoDebit.order, buyer: null, shipping: null },
    })
    expect(answer.body.result.resultCode).toBe('PAYMENT_IN_PROCESS')
  })

  it('is missing where a field is required', async () => {
    const { pay } = await createMerchant()
    const answer = await pay({ paymentAmount: { currency: 'HKD', value: null } })
    expect(answer.body.result).toMatchObject({
      resultCode: 'PARAM_ILLEGAL',
      resultMessage: '/paymentAmount/value is required',
    })
  })

  it('makes no other request of a repetition', async () => {
    const { pay } = await createMerchant()
    const first = await pay({ ...manualCard })
    const second = await pay({ ...manualCard, paymentExpiryTime: null })
    expect(second.body.paymentId).toBe(first.body.paymentId)
  })
})

describe('a field that the contract does not know', () => {
  const unknown = {
    paymentNotifyURL: 'x',
    order: { ...autoDebit.order, 'a/b~c': [1], '\u202eevil\u001b': { deep: true } },
    'x-__proto__': 1,
  }
  const pointers = ['/order/a~1b~0c', '/order/\\u{202e}evil\\u{1b}', '/paymentNotifyURL', '/x-__proto__']

  it('is left out, with a warning that names it', async () => {
    const events: GatewayEvent[] = []
    const merchant = await createMerchant({ onRequest: (event) => events.push(event) })
    const answer = await merchant.pay(unknown)
    expect(answer.body.result.resultCode).toBe('SUCCESS')
    expect(new Set(events[0]?.unknownFields)).toEqual(new Set(pointers))
    await merchant.pay()
    expect(events[1]).not.toHaveProperty('unknownFields')
  })

  it('is refused when the sandbox is strict', async () => {
    const { pay } = await createMerchant({ strict: true })
    const answer = await pay({ paymentNotifyURL: 'x' })
    expect(answer.body.result).toMatchObject({
      resultCode: 'PARAM_ILLEGAL',
      resultMessage: '/paymentNotifyURL is not a field of this message',
    })
    expect(answer.isSigned).toBe(true)
  })

  it('does not hide what else is wrong', async () => {
    const { pay } = await createMerchant()
    const answer = await pay({ one: 1, paymentRequestId: 'x'.repeat(65), two: 2 })
    expect(answer.body.result.resultMessage).toBe('/paymentRequestId has more than 64 characters')
  })

  it('comes a hundred times, and not more often', () => {
    const request = (count: number) => ({
      ...autoDebit,
      ...Object.fromEntries(Array.from({ length: count }, (_, index) => [`field${index}`, index])),
    })
    expect(checkRequest(validatePay, request(100), false)).toMatchObject({ request: autoDebit })
    expect(checkRequest(validatePay, request(101), false)).toMatchObject({
      problem: 'The body has more than 100 fields that the contract does not know',
    })
  })

  it('is found wherever it stands, and everything else stays', () => {
    const unit = fc.constantFrom('a', '/', '~', '~1', '%', '.', '\u001b', '\u202e', '__proto__', '\u{1f600}')
    const name = fc.string({ unit, maxLength: 20 }).map((text) => `x-${text}`)
    fc.assert(
      fc.property(
        fc.constantFrom('top', 'order', 'paymentAmount'),
        name,
        fc.jsonValue(),
        (place, field, value) => {
          const request: Record<string, unknown> = structuredClone(autoDebit)
          const owner = place === 'top' ? request : (request[place] as Record<string, unknown>)
          owner[field] = value
          const checked = checkRequest(validatePay, request, false)
          expect(checked).toMatchObject({ request: autoDebit })
          expect('unknownFields' in checked && checked.unknownFields).toHaveLength(1)
        },
      ),
    )
  })
})

describe('the body of a request', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
  it.each<[string, string | Uint8Array, string]>([
    ['deep lists', nested(500_000), 'The body is nested more than 32 levels deep.'],
    [
      'deep objects',
      `${'{"a":'.repeat(150_000)}1${'}'.repeat(150_000)}`,
      'The body is nested more than 32 levels deep.',
    ],
    ['33 levels', nested(33), 'The body is nested more than 32 levels deep.'],
    ['many values', JSON.stringify(Array(300_000).fill(0)), 'The body holds more than 10000 values.'],
    [
      'many members',
      JSON.stringify(Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [index, 0]))),
      'The body holds more than 10000 values.',
    ],
    ['33 levels after a string', `["]]\\"]",${nested(32)}]`, 'The body is nested more than 32 levels deep.'],
    ['half a document', '{"a":', 'The body is not JSON in UTF-8.'],
    ['nothing', '', 'The body is not JSON in UTF-8.'],
    ['latin1', Uint8Array.from([...bytes('{"a":"'), 0xfc, ...bytes('"}')]), 'The body is not JSON in UTF-8.'],
    [
      'UTF-16',
      Uint8Array.from([...'{"a":1}'].flatMap((character) => [character.charCodeAt(0), 0])),
      'The body is not JSON in UTF-8.',
    ],
    ['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0), 'The body is not JSON in UTF-8.'],
  ])('of %s is refused by name', async (_, body, problem) => {
    const read = readRequest(typeof body === 'string' ? bytes(body) : body)
    expect(read).toEqual({ problem })
    if (typeof body !== 'string') return
    const { call } = await createMerchant()
    const answer = await call('/v1/payments/pay', body)
    expect(answer.body.result).toMatchObject({ resultCode: 'PARAM_ILLEGAL', resultMessage: problem })
    expect(answer.isSigned).toBe(true)
  })

  it('may have 32 levels', () => {
    expect(readRequest(bytes(nested(32)))).toHaveProperty('value')
    const brackets = { a: `${'['.repeat(100)}"\\`, b: ['{'.repeat(100)], c: '\\"[' }
    expect(readRequest(bytes(JSON.stringify(brackets)))).toEqual({ value: brackets })
    expect(readRequest(bytes(`"${'['.repeat(100)}`))).toEqual({ problem: 'The body is not JSON in UTF-8.' })
  })

  it.each(['null', '[]', '1', '"text"', 'true', '[{"paymentRequestId":"x"}]'])(
    'of %s is no request',
    async (body) => {
      const { call, sandbox } = await createMerchant()
      const answer = await call('/v1/payments/pay', body)
      expect(answer.body.result.resultCode).toBe('PARAM_ILLEGAL')
      expect(sandbox.payments()).toEqual([])
    },
  )
})

it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '../../etc', '%00', '\u202e'])(
  'an id %j is an id like any other',
  async (id) => {
    const merchant = await createMerchant()
    const first = await merchant.pay({ ...manualCard, paymentRequestId: id })
    expect(first.body.result.resultCode).toBe('PAYMENT_IN_PROCESS')
    expect(merchant.sandbox.payment(id)?.paymentId).toBe(first.body.paymentId)
    expect((await merchant.inquire(id)).body.paymentStatus).toBe('PROCESSING')
    expect((await merchant.cancel(id)).body.result.resultCode).toBe('SUCCESS')
    const unknown = await createMerchant()
    expect((await unknown.inquire(id)).body.result.resultCode).toBe('ORDER_NOT_EXIST')
    expect(unknown.sandbox.payment(id)).toBeUndefined()
  },
)

it('shows no more than 256 characters of an id, and counts no requests with a longer one', async () => {
  const events: GatewayEvent[] = []
  const { pay } = await createMerchant({ onRequest: (event) => events.push(event) })
  const id = `sim.http503-${'x'.repeat(500_000)}`
  await pay({ paymentRequestId: id })
  await pay({ paymentRequestId: id })
  expect(events.map(({ status, id: shown }) => [status, shown?.length])).toEqual([
    [503, 256],
    [503, 256],
  ])
})

it.each([
  ['a word that is none', 'nonsense', '"nonsense" is not a word'],
  ['controls', 'a\u009b2J', '"a\\u{9b}2J" is not a word'],
  ['a number too large', 'slow99999999', 'is not a word'],
  ['a name of every object', 'constructor', '"constructor" is not a word'],
  ['another operation', '__proto__:SUCCESS', '"__proto__:SUCCESS" is not a word'],
  ['a code that is none', 'CONSTRUCTOR', 'CONSTRUCTOR is not a result code of pay'],
  ['much', 'x'.repeat(10_000), 'is not a word of a scenario'],
])('answers a scenario header of %s', async (_, header, message) => {
  const { pay } = await createMerchant()
  const answer = await pay({}, { headers: { 'sandbox-scenario': header } })
  expect(answer.body.result).toMatchObject({ resultCode: 'PARAM_ILLEGAL' })
  expect(answer.body.result.resultMessage).toContain(message)
})

it('keeps a bounded number of captures, of one payment and of all', async () => {
  const merchant = await createMerchant({ keep: 30 })
  const first = await authorize(merchant, 'first')
  const tooMuch = (paymentId: string, captureRequestId: string) =>
    merchant.capture({ paymentId, captureRequestId, captureAmount: { currency: 'HKD', value: '9999' } })
  for (let count = 0; count < 100; count += 1) {
    const { body } = await tooMuch(first, `c-${count}`)
    expect(body.result.resultCode).toBe('CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT')
  }
  expect((await tooMuch(first, 'c-100')).body.result.resultMessage).toMatch(/has 100 captures/)
  const second = await authorize(merchant, 'second')
  for (let count = 0; count < 21; count += 1) await tooMuch(second, `d-${count}`)
  // 121 captures are more than four for each of 30 payments: the oldest payment is forgotten with its own.
  expect(merchant.sandbox.payment('first')).toBeUndefined()
  expect(merchant.sandbox.payment('second')?.captures).toHaveLength(21)
})

it.each(['1', '9999999999999999'])('takes the amount %s', async (value) => {
  const { pay } = await createMerchant()
  expect((await pay({ paymentAmount: { currency: 'HKD', value } })).body.result.resultStatus).toBe('S')
})

it.each(['', '-1', '1.5', '1e9', '0x10', ' 1', '1'.repeat(17), '9'.repeat(500_000), 5, ['1'], { a: '1' }])(
  'refuses an amount that is none',
  async (value) => {
    const { pay } = await createMerchant()
    const answer = await pay({ paymentAmount: { currency: 'HKD', value } })
    expect(answer.body.result.resultMessage).toMatch(/^\/paymentAmount\/value /)
  },
)

it('says what is left of an authorization as money', async () => {
  const merchant = await createMerchant()
  const paymentId = await authorize(merchant)
  const { body } = await merchant.capture({
    paymentId,
    captureRequestId: 'c-1',
    captureAmount: { currency: 'HKD', value: '1001' },
  })
  expect(body.result.resultMessage).toBe('Of the authorized amount 10.00 HKD is left.')
})

it('refuses to simulate or decline what cannot be, and says what', async () => {
  const { sandbox } = await createMerchant()
  expect(() => sandbox.simulate('refund\u001b[2J', {})).toThrow('no operation refund\\u{1b}[2J; there are')
  expect(() => sandbox.simulate('constructor', {})).toThrow('There is no operation constructor')
  expect(() => sandbox.simulate('pay', { code: '__proto__' })).toThrow(
    '__proto__ is not a result code of pay',
  )
  for (const times of [0, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => sandbox.simulate('pay', {}, { times })).toThrow('times must be a whole number above 0')
  }
  for (const code of ['constructor', 'SUCCESS', 'NOTHING']) {
    expect(() => sandbox.decline('x', code)).toThrow(`code must be a result code of a payment that failed`)
  }
})
